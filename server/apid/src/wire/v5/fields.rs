//! The names that this wire gives to the columns of the store's schema, in the order of its output
//! (docs/facts/07-v5.md, sections 5.1 and 9.2).

use apid_store::query::{Field, Table};
use apid_store::schema::agent;

/// Fields of an agent. Those of `os` stand together: they are written as one object.
pub(crate) static AGENTS: Table = Table {
    source: &agent::AGENTS,
    fields: &[
        Field::new("os.arch", &agent::OS_ARCH),
        Field::new("os.major", &agent::OS_MAJOR),
        Field::new("os.minor", &agent::OS_MINOR),
        Field::new("os.name", &agent::OS_NAME),
        Field::new("os.platform", &agent::OS_PLATFORM),
        Field::new("os.type", &agent::OS_TYPE),
        Field::new("os.version", &agent::OS_VERSION),
        Field::new("id", &agent::ID),
        Field::new("name", &agent::NAME),
        Field::new("ip", &agent::IP),
        Field::new("registerIP", &agent::REGISTER_IP),
        Field::new("status", &agent::CONNECTION_STATUS),
        Field::new("status_code", &agent::STATUS_CODE),
        Field::new("version", &agent::RELEASE),
        Field::new("group", &agent::GROUPS),
        Field::new("dateAdd", &agent::DATE_ADD),
        Field::new("lastKeepAlive", &agent::LAST_KEEPALIVE),
        Field::new("disconnection_time", &agent::DISCONNECTION_TIME),
    ],
    always: &["id"],
};

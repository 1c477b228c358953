//! The names that this wire gives to the columns of the store's schema, in the order of its output
//! (docs/facts/04-modules.md, sections 0.2 and 18).

use apid_store::query::{Column, Field, Table};
use apid_store::schema::{agent, task};

/// Fields of an agent. Those of `os` stand together: they are written as one object.
pub(crate) static AGENTS: Table = Table {
    source: &agent::AGENTS,
    fields: &[
        Field::new("os.arch", &agent::OS_ARCH),
        Field::new("os.build", &agent::OS_BUILD),
        Field::new("os.codename", &agent::OS_CODENAME),
        Field::new("os.major", &agent::OS_MAJOR),
        Field::new("os.minor", &agent::OS_MINOR),
        Field::new("os.name", &agent::OS_NAME),
        Field::new("os.platform", &agent::OS_PLATFORM),
        Field::new("os.uname", &agent::OS_UNAME),
        Field::new("os.version", &agent::OS_VERSION),
        Field::new("id", &agent::ID),
        Field::new("name", &agent::NAME),
        Field::new("ip", &agent::IP),
        Field::new("registerIP", &agent::REGISTER_IP),
        Field::new("status", &agent::CONNECTION_STATUS),
        Field::new("status_code", &agent::STATUS_CODE),
        Field::new("version", &agent::VERSION),
        Field::new("manager", &agent::MANAGER_HOST),
        Field::new("node_name", &agent::NODE_NAME),
        Field::new("group", &agent::GROUPS),
        Field::new("group_config_status", &agent::GROUP_CONFIG_STATUS),
        Field::new("configSum", &agent::CONFIG_SUM),
        Field::new("mergedSum", &agent::MERGED_SUM),
        Field::new("dateAdd", &agent::DATE_ADD),
        Field::new("lastKeepAlive", &agent::LAST_KEEPALIVE),
        Field::new("disconnection_time", &agent::DISCONNECTION_TIME),
    ],
    always: &["id"],
};

/// Fields of a task of a manager of release 4.
pub(crate) static TASKS: Table = Table { source: &task::TASKS, fields: &task_fields(&task::ID), always: TASK_ALWAYS };

/// Fields of an order of a manager of release 5, which has a text for an id (docs/facts/07-v5.md, section 8.2).
pub(crate) static ORDERS: Table =
    Table { source: &task::ORDERS, fields: &task_fields(&task::ORDER_ID), always: TASK_ALWAYS };

/// The same with numbers, as tasks of release 4 have them.
pub(crate) static NUMBERED_ORDERS: Table =
    Table { source: &task::NUMBERED_ORDERS, fields: &task_fields(&task::ORDER_NUMBER), always: TASK_ALWAYS };

const TASK_ALWAYS: &[&str] = &["task_id"];

const fn task_fields(id: &'static Column) -> [Field; 9] {
    [
        Field::new("task_id", id),
        Field::new("agent_id", &task::AGENT_ID),
        Field::new("node", &task::NODE),
        Field::new("module", &task::MODULE),
        Field::new("command", &task::COMMAND),
        Field::new("create_time", &task::CREATE_TIME),
        Field::new("last_update_time", &task::LAST_UPDATE_TIME),
        Field::new("status", &task::STATUS),
        Field::new("error_message", &task::ERROR_MESSAGE),
    ]
}

//! The `agent` table of `global.db` as the API shows it (API facts, agent fields).

use crate::query::{Field, Kind, Table};

/// The number after the `v` of a version, then those after its first and second dot; 0 where there is none.
const VERSION_ORDER: &[&str] = &[
    "coalesce(CAST(substr(version, instr(version, ' v') + 2) AS INTEGER), 0)",
    "coalesce(CAST(substr(version, instr(version, '.') + 1) AS INTEGER), 0)",
    "coalesce(CAST(substr(substr(version, instr(version, '.') + 1), \
     instr(substr(version, instr(version, '.') + 1), '.') + 1) AS INTEGER), 0)",
];

const OS_VERSION_ORDER: &[&str] = &["CAST(os_major AS INTEGER)", "CAST(os_minor AS INTEGER)"];

/// Every field of an agent but its key, which is neither shown nor searched. The `os` fields stand together: they are
/// written as one object.
pub(crate) static AGENTS: Table = Table {
    name: "agent",
    key: "id",
    fields: &[
        Field::new("os.arch", "os_arch", Kind::Text),
        Field::new("os.build", "os_build", Kind::Text),
        Field::new("os.codename", "os_codename", Kind::Text),
        Field::new("os.major", "os_major", Kind::Text),
        Field::new("os.minor", "os_minor", Kind::Text),
        Field::new("os.name", "os_name", Kind::Text),
        Field::new("os.platform", "os_platform", Kind::Text),
        Field::new("os.uname", "os_uname", Kind::Text),
        Field::new("os.version", "os_version", Kind::Text).ordered_by(OS_VERSION_ORDER),
        Field::new("id", "id", Kind::AgentId),
        Field::new("name", "name", Kind::Text),
        Field::new("ip", "coalesce(ip, register_ip)", Kind::Text),
        Field::new("registerIP", "register_ip", Kind::Text),
        Field::new("status", "connection_status", Kind::Text),
        Field::new("status_code", "status_code", Kind::Integer),
        Field::new("version", "version", Kind::Version).ordered_by(VERSION_ORDER),
        Field::new("manager", "manager_host", Kind::Text),
        Field::new("node_name", "node_name", Kind::Text),
        Field::new("group", "\"group\"", Kind::List),
        Field::new("group_config_status", "group_config_status", Kind::Text),
        Field::new("configSum", "config_sum", Kind::Text),
        Field::new("mergedSum", "merged_sum", Kind::Text),
        Field::new("dateAdd", "date_add", Kind::Date),
        Field::new("lastKeepAlive", "last_keepalive", Kind::Date),
        Field::new("disconnection_time", "disconnection_time", Kind::Epoch),
    ],
    always: &["id"],
    dated: Some("id != 0"),
};

//! The `agent` table of `global.db` as the API shows it (docs/facts/04-modules.md, section 0.2).

use apid_store::query::{Field, Kind, Lookup, Order, Table};

/// Every field of an agent but its key, which is neither shown nor searched. The `os` fields stand together: they are
/// written as one object.
pub(super) static AGENTS: Table = Table {
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
        Field::new("os.version", "os_version", Kind::Text).ordered_by(Order::Numbers(&["os.major", "os.minor"])),
        Field::new("id", "id", Kind::AgentId),
        Field::new("name", "name", Kind::Text).found_by(&[Lookup { column: "name", within: "" }]),
        Field::new("ip", "coalesce(ip, register_ip)", Kind::Text).found_by(&[
            Lookup { column: "ip", within: "" },
            Lookup { column: "register_ip", within: "ip IS NULL AND " },
        ]),
        Field::new("registerIP", "register_ip", Kind::Text),
        Field::new("status", "connection_status", Kind::Text),
        Field::new("status_code", "status_code", Kind::Integer),
        Field::new("version", "version", Kind::Version).ordered_by(Order::Version),
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
    undated: Some(0),
};

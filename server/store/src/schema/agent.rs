//! The table `agent` of `global.db`. The key of an agent is not here: it is neither shown nor searched.

use crate::query::{Column, Kind, Lookup, Order, Source};

/// The agents, the manager among them as number 0, whose dates mean nothing.
pub static AGENTS: Source = Source { table: "agent", key: &ID, undated: Some(0), default: None };

/// Number.
pub static ID: Column = Column::new("id", Kind::AgentId);
/// Name.
pub static NAME: Column = Column::new("name", Kind::Text).found_by(&[Lookup { column: "name", within: "" }]);
/// Address that the agent was last seen at, or else the one that it registered with.
pub static IP: Column = Column::new("coalesce(ip, register_ip)", Kind::Text)
    .found_by(&[Lookup { column: "ip", within: "" }, Lookup { column: "register_ip", within: "ip IS NULL AND " }]);
/// Address, network or `any` that the agent registered with.
pub static REGISTER_IP: Column = Column::new("register_ip", Kind::Text);
/// State of the connection: `active`, `disconnected`, `never_connected` or `pending`.
pub static CONNECTION_STATUS: Column = Column::new("connection_status", Kind::Text);
/// Why the agent is disconnected.
pub static STATUS_CODE: Column = Column::new("status_code", Kind::Integer);
/// Version of Wazuh.
pub static VERSION: Column = Column::new("version", Kind::Version).ordered_by(Order::Version);
/// The same without the name of the product: `v4.14.7`. Text that holds no `v` stays as it is.
pub static RELEASE: Column =
    Column::new("substr(version, instr(version, 'v'))", Kind::Release).ordered_by(Order::Version);
/// Host name of the manager that the agent reports to.
pub static MANAGER_HOST: Column = Column::new("manager_host", Kind::Text);
/// Name of the node that the agent reports to.
pub static NODE_NAME: Column = Column::new("node_name", Kind::Text);
/// Names of its groups.
pub static GROUPS: Column = Column::new("\"group\"", Kind::List);
/// Whether the agent has the configuration of its groups.
pub static GROUP_CONFIG_STATUS: Column = Column::new("group_config_status", Kind::Text);
/// Checksum of its configuration.
pub static CONFIG_SUM: Column = Column::new("config_sum", Kind::Text);
/// Checksum of the files of its groups.
pub static MERGED_SUM: Column = Column::new("merged_sum", Kind::Text);
/// When it was registered.
pub static DATE_ADD: Column = Column::new("date_add", Kind::Date);
/// When it was last heard of.
pub static LAST_KEEPALIVE: Column = Column::new("last_keepalive", Kind::Date);
/// When it was lost.
pub static DISCONNECTION_TIME: Column = Column::new("disconnection_time", Kind::Epoch);
/// Architecture of its operating system.
pub static OS_ARCH: Column = Column::new("os_arch", Kind::Text);
/// Build of its operating system.
pub static OS_BUILD: Column = Column::new("os_build", Kind::Text);
/// Code name of its operating system.
pub static OS_CODENAME: Column = Column::new("os_codename", Kind::Text);
/// Major version of its operating system.
pub static OS_MAJOR: Column = Column::new("os_major", Kind::Text);
/// Minor version of its operating system.
pub static OS_MINOR: Column = Column::new("os_minor", Kind::Text);
/// Name of its operating system.
pub static OS_NAME: Column = Column::new("os_name", Kind::Text);
/// Platform of its operating system, such as `ubuntu`.
pub static OS_PLATFORM: Column = Column::new("os_platform", Kind::Text);
/// What the kernel tells of itself.
pub static OS_UNAME: Column = Column::new("os_uname", Kind::Text);
/// Version of its operating system.
pub static OS_VERSION: Column = Column::new("os_version", Kind::Text).ordered_by(Order::Dotted);

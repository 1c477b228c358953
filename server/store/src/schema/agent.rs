//! The table `agent` of `global.db`. The key of an agent is not here: it is neither shown nor searched.
//!
//! Releases lay the table out differently, and the columns alone tell how: the number that a database has for its
//! version is the same in different layouts (docs/facts/07-v5.md, section 7.5). Columns that a [`Layout`] lacks read
//! as NULL. Must not be here: which columns a home must have to be served.

use crate::query::{Column, Kind, Lacking, Lookup, Order, Source};
use crate::{Reader, StoreError};

/// How a `global.db` is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// As release 4.14 has it: the manager is agent 0, and there are tables `labels` and `info`.
    #[default]
    V4,
    /// As 5.0 had it before its release (beta4): no row of the manager, no labels, no information.
    V5Beta,
    /// As 5.0 has it: beside that, agents have no node, and nobody knows whether they have the files of their groups.
    V5,
}

impl Layout {
    /// The layout of the database that is read.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn of(reader: &Reader) -> Result<Self, StoreError> {
        const COLUMNS: &str = "SELECT count(*) FILTER (WHERE name = 'config_sum'), \
                               count(*) FILTER (WHERE name = 'os_type'), count(*) FILTER (WHERE name = 'node_name') \
                               FROM pragma_table_info('agent')";
        reader.one(COLUMNS, &[], |row| {
            let has = |column| Ok::<_, StoreError>(row.get::<i64>(column)? != 0);
            Ok(match (has(0)?, has(1)?, has(2)?) {
                // A column that release 4 lost was lost by damage, and makes no database of 5.0.
                (true, _, _) | (false, false, _) => Self::V4,
                (false, true, true) => Self::V5Beta,
                (false, true, false) => Self::V5,
            })
        })
    }

    /// Columns of the table of agents that the other layouts have.
    pub const fn lacking(self) -> Lacking {
        match self {
            Self::V4 => &["os_type"],
            Self::V5Beta => &["manager_host", "config_sum", "os_build", "os_codename", "os_uname"],
            Self::V5 => &[
                "manager_host",
                "config_sum",
                "os_build",
                "os_codename",
                "os_uname",
                "node_name",
                "merged_sum",
                "group_config_status",
            ],
        }
    }

    /// Whether rows of agents say if the agents have the files of their groups.
    pub const fn knows_group_files(self) -> bool {
        !matches!(self, Self::V5)
    }

    /// Whether rows of agents say which node the agents are connected to.
    pub const fn has_nodes(self) -> bool {
        !matches!(self, Self::V5)
    }

    /// Whether the manager has a row, as agent 0.
    pub const fn has_manager(self) -> bool {
        matches!(self, Self::V4)
    }

    /// Whether there are tables `labels` and `info`.
    pub const fn has_labels(self) -> bool {
        matches!(self, Self::V4)
    }
}

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
/// Family of its operating system: `linux`, `windows`, `macos` or `unix`. Where the database does not say, it is what
/// the platform stands for (docs/facts/07-v5.md, section 9.2).
pub static OS_TYPE: Column = Column::new("os_type", Kind::Text).or(OS_TYPE_OF_PLATFORM);

const OS_TYPE_OF_PLATFORM: &str = "(CASE ifnull(os_platform, '') WHEN '' THEN NULL WHEN 'windows' THEN 'windows' \
                                   WHEN 'darwin' THEN 'macos' WHEN 'bsd' THEN 'unix' WHEN 'unix' THEN 'unix' \
                                   WHEN 'Unix' THEN 'unix' ELSE 'linux' END)";

/// All of these columns.
pub static ALL: &[&Column] = &[
    &ID,
    &NAME,
    &IP,
    &REGISTER_IP,
    &CONNECTION_STATUS,
    &STATUS_CODE,
    &VERSION,
    &RELEASE,
    &MANAGER_HOST,
    &NODE_NAME,
    &GROUPS,
    &GROUP_CONFIG_STATUS,
    &CONFIG_SUM,
    &MERGED_SUM,
    &DATE_ADD,
    &LAST_KEEPALIVE,
    &DISCONNECTION_TIME,
    &OS_ARCH,
    &OS_BUILD,
    &OS_CODENAME,
    &OS_MAJOR,
    &OS_MINOR,
    &OS_NAME,
    &OS_PLATFORM,
    &OS_UNAME,
    &OS_VERSION,
    &OS_TYPE,
];

//! Schema of a new `queue/db/global.db` (docs/facts/06-backends.md, section 14.1) and what an existing one must have.

use crate::schema::agent::Layout;

/// `metadata.db_version` that this schema stands for.
pub(super) const VERSION: i64 = 7;

/// Tables, indexes and fixed rows. The row of agent 0 is added by the caller, who knows the host name.
pub(super) const CREATE: &str = "
CREATE TABLE agent (
    id                  INTEGER PRIMARY KEY,
    name                TEXT NOT NULL,
    ip                  TEXT,
    register_ip         TEXT,
    internal_key        TEXT,
    os_name             TEXT,
    os_version          TEXT,
    os_major            TEXT,
    os_minor            TEXT,
    os_codename         TEXT,
    os_build            TEXT,
    os_platform         TEXT,
    os_uname            TEXT,
    os_arch             TEXT,
    version             TEXT,
    config_sum          TEXT,
    merged_sum          TEXT,
    manager_host        TEXT,
    node_name           TEXT DEFAULT 'unknown',
    date_add            INTEGER NOT NULL,
    last_keepalive      INTEGER,
    `group`             TEXT DEFAULT 'default',
    group_hash          TEXT DEFAULT NULL,
    group_sync_status   TEXT NOT NULL DEFAULT 'synced'
        CHECK (group_sync_status IN ('synced', 'syncreq')),
    sync_status         TEXT NOT NULL DEFAULT 'synced'
        CHECK (sync_status IN ('synced', 'syncreq', 'syncreq_status', 'syncreq_keepalive')),
    connection_status   TEXT NOT NULL DEFAULT 'never_connected'
        CHECK (connection_status IN ('pending', 'never_connected', 'active', 'disconnected')),
    disconnection_time  INTEGER DEFAULT 0,
    group_config_status TEXT NOT NULL DEFAULT 'not synced'
        CHECK (group_config_status IN ('synced', 'not synced')),
    status_code         INTEGER DEFAULT 0
);
CREATE INDEX agent_name ON agent (name);
CREATE INDEX agent_ip ON agent (ip);
CREATE INDEX agent_group_hash ON agent (group_hash);

CREATE TABLE labels (
    id    INTEGER REFERENCES agent (id) ON DELETE CASCADE,
    key   TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (id, key)
);

CREATE TABLE info (key TEXT PRIMARY KEY, value TEXT);

CREATE TABLE `group` (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT,
    UNIQUE (name)
);
CREATE INDEX group_name ON `group` (name);

CREATE TABLE belongs (
    id_agent INTEGER REFERENCES agent (id) ON DELETE CASCADE,
    id_group INTEGER REFERENCES `group` (id) ON DELETE CASCADE,
    priority INTEGER NOT NULL DEFAULT 0,
    UNIQUE (id_agent, priority),
    PRIMARY KEY (id_agent, id_group)
);
CREATE INDEX belongs_id_agent ON belongs (id_agent);
CREATE INDEX belongs_id_group ON belongs (id_group);

CREATE TABLE metadata (key TEXT PRIMARY KEY, value TEXT);

INSERT INTO `group` (name) VALUES ('default');
INSERT INTO metadata (key, value) VALUES ('db_version', '7');
";

/// Adds the manager as agent 0: always active, with the manager's far-future keep-alive.
/// Parameters: name, version, time of creation; then the operating system: name, version, major, minor, code name,
/// platform, uname, architecture.
pub(super) const ADD_MANAGER: &str = "
INSERT INTO agent (id, name, ip, register_ip, version, node_name, date_add, last_keepalive, `group`, connection_status,
    manager_host, group_config_status, status_code,
    os_name, os_version, os_major, os_minor, os_codename, os_platform, os_uname, os_arch)
VALUES (0, ?1, '127.0.0.1', '127.0.0.1', ?2, 'node01', ?3, 253402300799, NULL, 'active',
    ?1, 'synced', 0, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
";

/// Columns that every layout has, and without which queries cannot be answered.
const COMMON: &[&str] = &[
    "id",
    "name",
    "ip",
    "register_ip",
    "internal_key",
    "os_name",
    "os_version",
    "os_major",
    "os_minor",
    "os_platform",
    "os_arch",
    "version",
    "date_add",
    "last_keepalive",
    "group",
    "group_sync_status",
    "sync_status",
    "connection_status",
    "disconnection_time",
    "status_code",
];

/// Columns of the table of agents that a layout has beside the common ones.
const fn more(layout: Layout) -> &'static [&'static str] {
    match layout {
        Layout::V4 => &[
            "os_codename",
            "os_build",
            "os_uname",
            "config_sum",
            "merged_sum",
            "manager_host",
            "node_name",
            "group_config_status",
        ],
        Layout::V5Beta => &["os_type", "merged_sum", "node_name", "group_config_status"],
        Layout::V5 => &["os_type"],
    }
}

/// The columns of each table without which a database of this layout cannot be served.
pub(super) fn required(layout: Layout) -> Vec<(&'static str, Vec<&'static str>)> {
    vec![
        ("agent", COMMON.iter().chain(more(layout)).copied().collect()),
        ("group", vec!["id", "name"]),
        ("belongs", vec!["id_agent", "id_group", "priority"]),
        ("metadata", vec!["key", "value"]),
    ]
}

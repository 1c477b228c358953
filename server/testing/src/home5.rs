//! Homes laid out as those of release 5.0, with the databases of its branch or of beta4 (docs/facts/07-v5.md, sections
//! 2.1, 7.3 and 7.5). They are made of homes of release 4, so that the same agents are in both.

use std::fs;
use std::path::Path;

use apid_home::{Home, Layout};
use apid_store::schema::agent;
use apid_store::{Access, Single};
use tempfile::TempDir;

use crate::homes;

/// A manager's configuration of 5.0.
pub const CONFIGURATION: &str = "\
<wazuh_config>
  <global>
    <agents_disconnection_time>15m</agents_disconnection_time>
  </global>

  <logging>
    <log_format>plain</log_format>
  </logging>

  <auth>
    <disabled>no</disabled>
    <port>1515</port>
    <use_source_ip>no</use_source_ip>
    <purge>yes</purge>
    <use_password>no</use_password>
  </auth>

  <cluster>
    <name>wazuh</name>
    <node_name>node05</node_name>
    <node_type>master</node_type>
    <key>fd3350b86d239654e34866ab3c4988a8</key>
    <port>1516</port>
    <bind_addr>127.0.0.1</bind_addr>
    <nodes>
      <node>127.0.0.1</node>
    </nodes>
    <hidden>no</hidden>
  </cluster>
</wazuh_config>
";

const BETA: (&str, &str) = (
    "merged_sum TEXT, node_name TEXT DEFAULT 'unknown',",
    "group_config_status TEXT NOT NULL DEFAULT 'not synced' CHECK (group_config_status IN ('synced', 'not synced')),",
);

/// Columns that have the same names in all layouts.
const COMMON: &str = "id, name, ip, register_ip, internal_key, os_name, os_version, os_major, os_minor, os_platform, \
                      os_arch, version, date_add, last_keepalive, `group`, group_hash, group_sync_status, sync_status, \
                      connection_status, disconnection_time, status_code";

/// The tables of `global.db` in this layout.
fn tables(layout: agent::Layout) -> String {
    let (sums, state) = if layout == agent::Layout::V5Beta { BETA } else { ("", "") };
    format!(
        "CREATE TABLE agent (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, ip TEXT, register_ip TEXT, internal_key TEXT,
            os_name TEXT, os_version TEXT, os_major TEXT, os_minor TEXT, os_type TEXT, os_platform TEXT, os_arch TEXT,
            version TEXT, {sums} date_add INTEGER NOT NULL, last_keepalive INTEGER, `group` TEXT DEFAULT 'default',
            group_hash TEXT DEFAULT NULL,
            group_sync_status TEXT NOT NULL DEFAULT 'synced' CHECK (group_sync_status IN ('synced', 'syncreq')),
            sync_status TEXT NOT NULL DEFAULT 'synced'
                CHECK (sync_status IN ('synced', 'syncreq', 'syncreq_status', 'syncreq_keepalive')),
            connection_status TEXT NOT NULL DEFAULT 'never_connected'
                CHECK (connection_status IN ('pending', 'never_connected', 'active', 'disconnected')),
            disconnection_time INTEGER DEFAULT 0, {state} status_code INTEGER DEFAULT 0);
         CREATE INDEX agent_name ON agent (name);
         CREATE INDEX agent_ip ON agent (ip);
         CREATE INDEX agent_group_hash ON agent (group_hash);
         CREATE TABLE `group` (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, UNIQUE (name));
         CREATE TABLE belongs (
            id_agent INTEGER REFERENCES agent (id) ON DELETE CASCADE,
            id_group INTEGER REFERENCES `group` (id) ON DELETE CASCADE,
            priority INTEGER NOT NULL DEFAULT 0, UNIQUE (id_agent, priority), PRIMARY KEY (id_agent, id_group));
         CREATE TABLE metadata (key TEXT PRIMARY KEY, value TEXT);
         PRAGMA user_version = 1;"
    )
}

/// The tables of `tasks.db` in 5.0.
pub const TASKS: &str = "
CREATE TABLE TASKS (
    TASK_ID TEXT PRIMARY KEY, AGENT_ID TEXT NOT NULL, TASK_TYPE TEXT NOT NULL, PAYLOAD TEXT NOT NULL,
    CREATE_TIME INTEGER NOT NULL, DELIVERY_TIME INTEGER, STATUS TEXT NOT NULL);
CREATE INDEX tasks_agent ON TASKS (AGENT_ID, STATUS);
CREATE TABLE metadata (key TEXT PRIMARY KEY, value TEXT);
PRAGMA user_version = 1;
INSERT INTO TASKS VALUES
    ('0f0e0d0c-0b0a-0908-0706-050403020100', '001', 'agent_restart', '{}', 1758463200, NULL, 'pending');
";

/// A new home of 5.0 with agents of the sample.
pub fn with_agents(count: u32) -> (TempDir, Home) {
    let (folder, home) = homes::with_agents(count);
    let home = converted(&home, agent::Layout::V5);
    (folder, home)
}

/// Lays a home of release 4 out as one of 5.0, with this layout of `global.db`. The manager's row goes.
pub fn converted(home: &Home, layout: agent::Layout) -> Home {
    convert_database(&home.global_db(), layout);
    let tasks = home.tasks_db();
    fs::create_dir_all(tasks.parent().unwrap()).unwrap();
    Single::open(&tasks, Access::Create).unwrap().script(TASKS).unwrap();
    let newer = home.clone().laid_out_as(Layout::V5);
    for file in [home.ossec_conf(), home.internal_options(), home.local_internal_options(), home.ar_conf()] {
        let _ = fs::remove_file(file);
    }
    fs::remove_dir_all(home.ssl_dir()).unwrap();
    for folder in ["ruleset", "etc/rules", "etc/decoders", "etc/lists", "stats"] {
        let _ = fs::remove_dir_all(home.root().join(folder));
    }
    fs::create_dir_all(newer.ssl_dir()).unwrap();
    fs::write(newer.ossec_conf(), CONFIGURATION).unwrap();
    fs::write(newer.internal_options(), "# Internal options\n").unwrap();
    let _ = fs::rename(home.ossec_log(), newer.ossec_log());
    for entry in fs::read_dir(home.run_dir()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let short = name.strip_prefix("wazuh-").unwrap_or(&name);
        fs::rename(home.run_dir().join(&name), home.run_dir().join(Layout::V5.daemon(short))).unwrap();
    }
    apid_store::homes::open(home.root()).unwrap()
}

/// Gives the agents of a `global.db` of release 4 to one of another layout in its place.
pub fn convert_database(file: &Path, layout: agent::Layout) {
    let old = file.with_extension("old");
    fs::rename(file, &old).unwrap();
    let database = Single::open(file, Access::Create).unwrap();
    database.script(&tables(layout)).unwrap();
    let (more, values) = match layout {
        agent::Layout::V5Beta => {
            (", merged_sum, node_name, group_config_status", ", merged_sum, node_name, group_config_status")
        }
        _ => ("", ""),
    };
    database
        .script(&format!(
            "ATTACH '{}' AS older;
             INSERT INTO agent ({COMMON}, os_type{more}) SELECT {COMMON},
                CASE os_platform WHEN 'windows' THEN 'windows' WHEN 'darwin' THEN 'macos' ELSE 'linux' END{values}
                FROM older.agent WHERE id != 0;
             UPDATE agent SET os_type = NULL WHERE os_platform IS NULL;
             INSERT INTO `group` SELECT id, name FROM older.`group`;
             INSERT INTO belongs SELECT id_agent, id_group, priority FROM older.belongs;
             DETACH older;",
            old.display()
        ))
        .unwrap();
    drop(database);
    fs::remove_file(&old).unwrap();
}

//! What agents report of themselves, from the request to the reply.

mod many;
mod one;

use std::ops::Deref;
use std::path::PathBuf;

use apid_store::homes::agent_database::{self, Extent};
use apid_store::{Access, Single};
use apid_testing::{InProcess, homes};
use serde_json::Value;

/// A server whose agents, the manager among them, have databases.
struct Scene(InProcess);

impl Deref for Scene {
    type Target = InProcess;

    fn deref(&self) -> &InProcess {
        &self.0
    }
}

impl Scene {
    /// With the agents 000 to `agents`, whose databases are empty.
    async fn start(agents: u32) -> Self {
        let (folder, home) = homes::with_agents(agents);
        for agent in 0..=i64::from(agents) {
            agent_database::create(&home.agent_db(agent), Extent::Current).unwrap();
        }
        Self(InProcess::on((folder, home), |config| config.experimental_features = true).await)
    }

    fn database(&self, agent: i64) -> PathBuf {
        self.home().agent_db(agent)
    }

    /// Runs statements on an agent's database, as a manager's daemon would.
    fn script(&self, agent: i64, sql: &str) {
        let database = Single::open(&self.database(agent), Access::ReadWrite).unwrap();
        database.set("foreign_keys", "off").unwrap();
        database.script(&format!("BEGIN; {sql}; COMMIT")).unwrap();
    }

    /// Adds packages to an agent's database.
    fn install(&self, agent: i64, names: impl IntoIterator<Item = impl AsRef<str>>) {
        let rows: Vec<String> = names.into_iter().map(|name| package(name.as_ref())).collect();
        self.script(agent, &rows.concat());
    }

    /// The reply to a request that succeeds.
    async fn data(&self, path: &str) -> Value {
        let (status, reply) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {reply}");
        reply
    }

    /// One member of each item, and the total.
    async fn list(&self, path: &str, member: &str) -> (Vec<String>, u64) {
        let reply = self.data(path).await;
        let items = reply["data"]["affected_items"].as_array().unwrap();
        let text = |item: &Value| item[member].as_str().map_or_else(|| item[member].to_string(), str::to_owned);
        (items.iter().map(text).collect(), reply["data"]["total_affected_items"].as_u64().unwrap())
    }
}

/// The statement that adds a package.
fn package(name: &str) -> String {
    format!(
        "INSERT INTO sys_programs (scan_id, scan_time, format, name, size, version, architecture, checksum, item_id) \
         VALUES (0, '2026/11/01 10:00:00', 'deb', '{name}', 7, '1.0', 'amd64', 'x', '{name}');"
    )
}

/// The codes of the failed items, each with its agents.
fn failures(reply: &Value) -> Vec<(i64, Vec<&str>)> {
    let mut failures = Vec::new();
    for item in reply["data"]["failed_items"].as_array().unwrap() {
        let agents = item["id"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        failures.push((item["error"]["code"].as_i64().unwrap(), agents));
    }
    failures
}

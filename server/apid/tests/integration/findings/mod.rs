//! What scans find (files, policies, vulnerabilities) from the request to the reply, and its clears.

mod clears;
mod files;
mod locked;
mod of_2016;
mod policies;
mod vulnerabilities;

use std::ops::Deref;
use std::path::PathBuf;
use std::time::Duration;

use apid_testing::{InProcess, database, homes};
use serde_json::{Value, json};

/// A server whose agents, the manager among them, have databases.
struct Scene(InProcess);

impl Deref for Scene {
    type Target = InProcess;

    fn deref(&self) -> &InProcess {
        &self.0
    }
}

impl Scene {
    /// With the agents 000 to 006, whose databases are empty; simulated agents do nothing by themselves.
    async fn start() -> Self {
        let scene = Self(InProcess::on(homes::with_databases(6), |config| config.experimental_features = true).await);
        scene.reaction().set(Duration::from_secs(3_600));
        scene
    }

    fn database(&self, agent: i64) -> PathBuf {
        self.home().agent_db(agent)
    }

    /// Runs statements on an agent's database, as a manager's daemon would.
    fn script(&self, agent: i64, sql: &str) {
        database::script(&self.database(agent), sql);
    }

    fn count(&self, agent: i64, table: &str) -> i64 {
        database::value(&self.database(agent), &format!("SELECT count(*) FROM {table}"))
    }

    /// Gives an agent another version, or none.
    fn set_version(&self, agent: i64, version: Option<&str>) {
        let version = version.map_or_else(|| "NULL".to_owned(), |version| format!("'{version}'"));
        database::script(&self.home().global_db(), &format!("UPDATE agent SET version = {version} WHERE id = {agent}"));
    }

    /// The reply to a request for a path in which operators of `q` are as they are written.
    async fn ask_for(&self, path: &str) -> (u16, Value) {
        self.get(&path.replace('<', "%3C").replace('>', "%3E")).await
    }

    /// The items and the total of a list.
    async fn list(&self, path: &str) -> (Value, u64) {
        let (status, reply) = self.ask_for(path).await;
        assert_eq!(status, 200, "{path}: {reply}");
        (reply["data"]["affected_items"].clone(), reply["data"]["total_affected_items"].as_u64().unwrap())
    }

    /// The one item of a list.
    async fn item(&self, path: &str) -> Value {
        let (items, total) = self.list(path).await;
        assert_eq!(total, 1, "{path}: {items}");
        items[0].clone()
    }

    /// One member of each item, in order.
    async fn column(&self, path: &str, member: &str) -> Vec<Value> {
        let (items, _) = self.list(path).await;
        items.as_array().unwrap().iter().map(|item| item[member].clone()).collect()
    }

    /// Status and code of a refusal.
    async fn refusal(&self, path: &str) -> (u16, i64) {
        let (status, reply) = self.ask_for(path).await;
        (status, reply["error"].as_i64().unwrap_or_default())
    }
}

/// Codes of the failed items with their ids.
fn failed(reply: &Value) -> Value {
    let groups = reply["data"]["failed_items"].as_array().unwrap().iter();
    groups.map(|group| json!([group["error"]["code"], group["id"]])).collect()
}

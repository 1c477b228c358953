//! What the original asks of wazuh-db's HTTP socket, this server tells from SQL over the other socket
//! (docs/ARCHITECTURE-SERVER.md, the store seam): what the HTTP socket was recorded to answer becomes the state of a
//! played wazuh-db, and the replies and orders that follow are those that the answers say.

use std::collections::BTreeSet;
use std::sync::mpsc::Receiver;
use std::time::Duration;

use apid_testing::wazuh_db::WazuhDb;
use apid_testing::{InProcess, daemons as played};
use serde_json::{Value, json};
use shared_files::needs_shared;

use crate::live_writes::{SET_UP, home_with_an_active_agent, keys};

/// A question to the HTTP socket and its answer.
struct Talk {
    set_up: String,
    operation: String,
    path: String,
    question: Value,
    answer: Value,
}

/// Those that requests to the API led to.
fn talks() -> Vec<Talk> {
    let text = std::fs::read_to_string(shared_files::path("live/transcripts/wdb_http.jsonl")).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let talk = |line: Value| {
        let path = line["request"]["head"].as_str()?.split(' ').nth(1)?.strip_prefix("/v1")?.to_owned();
        let body = |side: &str| serde_json::from_str::<Value>(line[side]["body"].as_str()?).ok();
        let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        let (question, answer) = (body("request").unwrap_or_default(), body("reply")?);
        Some(Talk { set_up: text("node"), operation: text("operation"), path, question, answer })
    };
    // The rest is what nodes of a cluster tell each other.
    lines.filter_map(talk).filter(|talk| talk.path != "/agents/sync").collect()
}

fn ids(list: &Value) -> BTreeSet<i64> {
    list.as_array().into_iter().flatten().filter_map(Value::as_i64).collect()
}

struct Scene {
    server: InProcess,
    wazuh_db: WazuhDb,
    orders: Receiver<String>,
    known: BTreeSet<i64>,
}

impl Scene {
    async fn start() -> Self {
        let (folder, home) = home_with_an_active_agent(14, "live-agent-1", &keys().remove(0));
        let orders = played::queue(home.agents_queue());
        let wazuh_db = WazuhDb::start(&home);
        let all = wazuh_db.tell("global get-all-agents last_id 0");
        let all: Value = serde_json::from_str(all.strip_prefix("ok ").unwrap()).unwrap();
        let known = all.as_array().unwrap().iter().filter_map(|agent| agent["id"].as_i64()).collect();
        Self { server: InProcess::on((folder, home), |_| {}).await, wazuh_db, orders, known }
    }

    fn tell(&self, command: &str) {
        assert_eq!(self.wazuh_db.tell(&format!("global {command}")), "ok", "{command}");
    }

    /// Groups of an agent, in order of their priority.
    async fn tells_groups(&self, talk: &Talk) {
        let id: i64 = talk.path.split('/').nth(2).and_then(|id| id.parse().ok()).unwrap();
        if !self.known.contains(&id) {
            return;
        }
        for group in talk.answer.as_array().unwrap() {
            // It says no more than that there is one already.
            self.wazuh_db.tell(&format!("global insert-agent-group {}", group.as_str().unwrap()));
        }
        let data = json!([{"id": id, "groups": talk.answer}]);
        self.tell(&format!("set-agent-groups {}", json!({"mode": "override", "sync_status": "synced", "data": data})));
        let (_, reply) = self.server.get(&format!("/agents?agents_list={id:03}&select=group")).await;
        assert_eq!(reply["data"]["affected_items"][0]["group"], talk.answer, "{} {reply}", talk.path);
    }

    /// Who is active, of those that are asked for or of all others.
    async fn restarts_who_is_active(&self, talk: &Talk) {
        let items = talk.answer["items"].as_array().unwrap();
        let active: BTreeSet<i64> = items.iter().filter_map(|item| item["id"].as_i64()).collect();
        for id in &self.known {
            let status = if active.contains(id) { "active" } else { "disconnected" };
            self.tell(&format!(r#"update-keepalive {{"id":{id},"connection_status":"{status}"}}"#));
        }
        let asked = ids(&talk.question["ids"]);
        let list: Vec<String> = asked.iter().map(|id| format!("{id:03}")).collect();
        let path = match talk.question["negate"] == true {
            true => "/agents/restart".to_owned(),
            false => format!("/agents/restart?agents_list={}", list.join(",")),
        };
        let (_, reply) = self.server.put(&path).await;
        let expected: BTreeSet<i64> = active.intersection(&self.known).copied().collect();
        let first: Vec<String> =
            expected.iter().map(|_| self.orders.recv_timeout(Duration::from_secs(10)).unwrap()).collect();
        let orders = first.into_iter().chain(self.orders.try_iter());
        let agent = |order: String| order.split(' ').nth(3).and_then(|id| id.parse::<i64>().ok());
        assert_eq!(orders.filter_map(agent).collect::<BTreeSet<_>>(), expected, "{path} {reply}");
        assert_eq!(reply["data"]["total_affected_items"], json!(expected.len()), "{path} {reply}");
    }

    /// How many agents have each state, group and system.
    async fn sums_up(&self, talk: &Talk) {
        let (_, reply) = self.server.get(talk.operation.strip_prefix("GET ").unwrap()).await;
        for (name, answered) in [("status", "agents_by_status"), ("groups", "agents_by_groups"), ("os", "agents_by_os")]
        {
            let mut told = reply["data"][name].clone();
            // The API adds the states that nobody is in.
            told.as_object_mut().unwrap().retain(|_, number| *number != 0);
            assert_eq!(told, talk.answer[answered], "{} {reply}", talk.operation);
        }
    }
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn sql_tells_what_the_http_socket_was_recorded_to_tell() {
    let talks = talks();
    let scene = Scene::start().await;
    let summaries: Vec<_> = talks.iter().filter(|talk| talk.operation.starts_with("GET /agents/summary")).collect();
    let summaries = summaries.into_iter().filter(|talk| talk.set_up == SET_UP);
    let (mut of_groups, mut of_restarts, mut of_summaries) = (0, 0, 0);
    for talk in summaries {
        scene.sums_up(talk).await;
        of_summaries += 1;
    }
    for talk in &talks {
        if talk.path == "/agents/restartinfo" {
            scene.restarts_who_is_active(talk).await;
            of_restarts += 1;
        } else if talk.path.ends_with("/groups") {
            scene.tells_groups(talk).await;
            of_groups += 1;
        }
    }
    assert!(of_groups > 25 && of_restarts > 10 && of_summaries == 2, "{of_groups} {of_restarts} {of_summaries}");
}

//! Replays what was recorded of clusters, on a home whose cluster daemon plays the recorded talks.
//!
//! What came from files or from the daemon must be equal; what came from clocks and logs of this node, in form.

use std::path::Path;

use apid_home::Home;
use apid_testing::{Reply, Server, homes};
use serde_json::Value;
use shared_files::needs_shared;
use wazuh_api_tests::golden::{self, Exchange};
use wazuh_api_tests::talks::{Part, Talks};

/// What is recorded of an operation that is replayed here: each must have the same form, and these need not be equal.
const OF_THE_MOMENT: [&str; 3] = ["/logs", "/logs/summary", "/stats"];

/// The operations whose replies are compared.
fn is_compared(exchange: &Exchange, own: &str) -> bool {
    let path = exchange.path();
    let of_node = path.strip_prefix("/cluster/").and_then(|rest| rest.split_once('/')).map(|(_, rest)| rest);
    let of_files = ["info", "status", "configuration", "logs", "logs/summary", "stats"];
    let is_twin = of_node.is_some_and(|rest| of_files.contains(&rest) || rest.starts_with("stats/"));
    let is_own = matches!(
        path,
        "/cluster/status"
            | "/cluster/local/info"
            | "/cluster/local/config"
            | "/cluster/nodes"
            | "/cluster/healthcheck"
            | "/cluster/ruleset/synchronization"
    );
    // What is asked of other nodes alone, or of none that is there. A worker has its master ask them all.
    let is_elsewhere = of_node.is_some_and(|rest| rest.contains('/')) && !path.starts_with(&format!("/cluster/{own}/"));
    let of_several =
        ["/cluster/api/config", "/cluster/configuration/validation", "/cluster/analysisd/reload", "/cluster/restart"];
    let is_of_others = exchange.target.ends_with("nodes_list=nope") || exchange.target.ends_with("nodes_list=node02");
    let is_asked = of_several.contains(&path) && (own == "node02" || is_of_others);
    !exchange.is_cut() && (exchange.method == "GET" && (is_twin || is_own || is_elsewhere) || is_asked)
}

/// Operations that other nodes do, as far as what they are asked follows from the home.
fn is_forwarded(exchange: &Exchange, part: Part) -> bool {
    const OF_AGENTS: [&str; 5] = ["/sca/", "/syscheck/", "/rootcheck/", "/syscollector/", "/active-response"];
    const BY_MASTER: [&str; 9] =
        ["/agents", "/groups", "/overview", "/tasks", "/lists", "/rules/files/", "/security", "/logtest", "/rootcheck"];
    let (path, target) = (exchange.path(), exchange.target.as_str());
    let begins = |with: &[&str]| with.iter().any(|start| path.starts_with(start));
    let names_agent = |id: &str| target.contains(&format!("agents_list={id}"));
    match part {
        Part::Worker => begins(&BY_MASTER) || begins(&OF_AGENTS) || path == "/syscheck",
        _ if path.ends_with("upgrade_result") || target.contains("agents_list=999") => false,
        // Agents that were registered while it was recorded are not in the home.
        Part::Master => {
            begins(&OF_AGENTS)
                || names_agent("001,002") && path.contains("syscollector")
                || names_agent("001") && exchange.method == "PUT" && !path.ends_with("/group")
        }
        Part::OneNode => {
            begins(&OF_AGENTS)
                || path.starts_with("/experimental")
                || names_agent("001") && exchange.method == "PUT" && !path.ends_with("/group")
        }
    }
}

/// The home of a recorded node: its configuration, counters and processes are as the recorded replies say.
fn home_of(node: &str, exchanges: &[Exchange], part: Part) -> (tempfile::TempDir, Home) {
    let (folder, home) = homes::recorded();
    let reply = |path: &str| exchanges.iter().find(|exchange| exchange.target == path).map(|exchange| &exchange.reply);
    let item = |path: &str| -> Option<Value> {
        let reply: Value = serde_json::from_str(reply(path)?).unwrap();
        Some(reply["data"]["affected_items"][0].clone())
    };
    let configuration = reply(&format!("/cluster/{node}/configuration?raw=true")).cloned().unwrap_or_else(|| {
        format!(
            "<ossec_config><cluster><name>wazuh</name><node_name>{node}</node_name><node_type>worker</node_type>\
             <key>0123456789abcdef0123456789abcdef</key><port>1616</port><bind_addr>127.0.0.1</bind_addr>\
             <nodes><node>127.0.0.1</node></nodes><hidden>no</hidden><disabled>no</disabled></cluster></ossec_config>"
        )
    });
    std::fs::write(home.ossec_conf(), configuration).unwrap();
    std::fs::create_dir_all(home.run_dir()).unwrap();
    for daemon in ["analysisd", "remoted"] {
        let counters = item(&format!("/cluster/{node}/stats/{daemon}"));
        let lines = counters.iter().flat_map(|counters| counters.as_object().unwrap());
        let lines: String = lines.map(|(name, value)| format!("{name}='{value}'\n")).collect();
        if !lines.is_empty() {
            std::fs::write(home.run_dir().join(format!("wazuh-{daemon}.state")), lines).unwrap();
        }
    }
    let states = item(&format!("/cluster/{node}/status")).expect("the states of the daemons are recorded");
    for (daemon, _) in states.as_object().unwrap().iter().filter(|(_, state)| *state == "running") {
        let file = home.run_dir().join(format!("{daemon}-{}.pid", std::process::id()));
        std::fs::write(file, "").unwrap();
    }
    let uuid = item(&format!("/cluster/{node}/info")).map(|info| info["uuid"].clone()).unwrap_or_default();
    std::fs::write(home.installation_uid(), uuid.as_str().unwrap_or("a worker has none")).unwrap();
    if part != Part::Worker {
        std::fs::write(home.ossec_log(), "2026/11/29 22:22:47 wazuh-db: ERROR: x\n2026/11/29 22:22:48 a: INFO: y\n")
            .unwrap();
    }
    (folder, home)
}

/// Whether two values have the same form: members and kinds, and elements alike where both have some.
fn alike(recorded: &Value, found: &Value) -> bool {
    match (recorded, found) {
        (Value::Object(recorded), Value::Object(found)) => {
            let counts = |map: &serde_json::Map<String, Value>| map.values().all(|value| value["all"].is_u64());
            // Names of daemons.
            (counts(recorded) && counts(found))
                || recorded.len() == found.len()
                    && recorded.iter().all(|(name, value)| found.get(name).is_some_and(|other| alike(value, other)))
        }
        (Value::Array(recorded), Value::Array(found)) => {
            recorded.first().zip(found.first()).is_none_or(|(recorded, found)| alike(recorded, found))
        }
        (recorded, found) => std::mem::discriminant(recorded) == std::mem::discriminant(found),
    }
}

fn difference(exchange: &Exchange, reply: &Reply, own: &str) -> Option<String> {
    let is_own = exchange.path().starts_with(&format!("/cluster/{own}/"));
    if is_own && OF_THE_MOMENT.iter().any(|end| exchange.path().ends_with(end)) {
        let parsed = |text: &str| serde_json::from_str::<Value>(text).unwrap();
        let is_alike = exchange.status == reply.status && alike(&parsed(&exchange.reply), &parsed(&reply.text));
        return (!is_alike).then(|| format!("{} is not like {}", reply.text, exchange.reply));
    }
    golden::difference(exchange, reply)
}

async fn replay(file: &str, part: Part, node: &str, at_least: usize) {
    let exchanges = golden::read(file);
    let (folder, home) = home_of(node, &exchanges, part);
    let talks = Talks::play(part, home.root());
    let server = Server::on_home(folder, home.root(), |config| config.experimental_features = true).await;
    talks.during("POST /security/user/authenticate".to_owned());
    let token = server.token("wazuh", "wazuh").await;
    let mut mismatches = Vec::new();
    let mut replayed = 0;
    for exchange in exchanges.iter().filter(|exchange| is_compared(exchange, node) || is_forwarded(exchange, part)) {
        replayed += 1;
        talks.during(format!("{} {}", exchange.method, exchange.target));
        let reply = golden::replay_as(&server, exchange, &token).await;
        if let Some(difference) = difference(exchange, &reply, node) {
            mismatches.push(format!("{file} {} {}\n      {difference}", exchange.n, exchange.target));
        }
    }
    assert_eq!(talks.unknown(), [] as [String; 0], "asked of the daemon, and not recorded");
    assert!(mismatches.is_empty(), "{} mismatches\n{}", mismatches.len(), mismatches.join("\n"));
    assert!(replayed >= at_least, "only {replayed} exchanges were replayed");
    assert!(Path::new(&home.cluster_socket()).exists());
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_of_one_node() {
    replay("cluster_one_node", Part::OneNode, "node01", 50).await;
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_master_of_two_nodes() {
    replay("cluster_two_nodes_master", Part::Master, "node01", 70).await;
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_worker_of_two_nodes() {
    replay("cluster_worker_api", Part::Worker, "node02", 15).await;
}

//! What nodes say of themselves in release 5: states, installation, health and settings of the API
//! (docs/facts/07-v5.md, sections 2.2, 5.4 and 9.3).
//!
//! What another node answers in the form of release 4 is changed to that of release 5; what has its form already is
//! left as it is.

use apid_manager::cluster::{NodeItems, NodeKind};
use apid_node::cluster::NodeHealth;
use apid_node::daemons::DaemonState;
use apid_node::info::Installation;
use apid_node::readiness::Readiness;
use serde_json::{Map, Value, json};
use wazuh_api_server::v5::models::{ClusterStatusReply, NodeHealthcheck, WazuhDaemonsStatus, WazuhInfo};
use wazuh_api_server::{AffectedItems, FailedItems, Json, Messages};

use crate::wire::v4::failure::Failure;
use crate::wire::v4::{cluster, node, outcome};

/// The daemons in the order in which release 5 tells them, and as those of release 4 are called. The API is the last.
const DAEMONS: [(&str, &str); 8] = [
    ("wazuh-manager-analysisd", "wazuh-analysisd"),
    ("wazuh-manager-authd", "wazuh-authd"),
    ("wazuh-manager-monitord", "wazuh-monitord"),
    ("wazuh-manager-remoted", "wazuh-remoted"),
    ("wazuh-manager-clusterd", "wazuh-clusterd"),
    ("wazuh-manager-modulesd", "wazuh-modulesd"),
    ("wazuh-manager-db", "wazuh-db"),
    (API, "wazuh-apid"),
];

const API: &str = "wazuh-manager-apid";

const STATUS: Messages<'static> = Messages {
    all: "Node status was successfully read in specified node",
    some: "",
    none: "Could not read node status in specified node",
};

/// `GET /cluster/status`: a cluster is always enabled.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn cluster_status(running: bool) -> Result<Json<ClusterStatusReply>, Failure> {
    outcome::data(&json!({"running": if running { "yes" } else { "no" }}))
}

/// Whether the engine and the daemon of the modules run, which alone may say more.
pub(crate) fn run_engine_and_modules(states: &[(&'static str, DaemonState)]) -> (bool, bool) {
    (runs(states, "wazuh-analysisd"), runs(states, "wazuh-modulesd"))
}

fn runs(states: &[(&'static str, DaemonState)], daemon: &str) -> bool {
    states.iter().any(|(name, state)| *name == daemon && *state == DaemonState::Running)
}

/// `GET /cluster/{node_id}/status`. Daemons that do not say whether they are ready for work are when they run, as those
/// of release 4 do not.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn status(
    states: &[(&'static str, DaemonState)],
    readiness: Option<&Readiness>,
    is_worker: bool,
) -> Result<Json<AffectedItems<WazuhDaemonsStatus>>, Failure> {
    let item = status_item(|daemon| runs(states, daemon), readiness, is_worker);
    cluster::list(&[item], 1, FailedItems::new(), &STATUS)
}

/// The same of another node.
pub(crate) fn status_of_another(answer: &mut NodeItems, kind: NodeKind) {
    for item in &mut answer.items {
        if item.get("ready").is_some() {
            continue;
        }
        let runs = |daemon: &str| item.get(daemon).is_some_and(|state| state == "running");
        *item = status_item(runs, None, kind == NodeKind::Worker);
    }
    (answer.all, answer.none) = (STATUS.all.to_owned(), STATUS.none.to_owned());
}

/// Whether each daemon runs and is ready, and whether all are.
fn status_item(runs: impl Fn(&str) -> bool, readiness: Option<&Readiness>, is_worker: bool) -> Value {
    let mut item = Map::with_capacity(1 + DAEMONS.len());
    let mut is_ready = true;
    // A worker need not have an API.
    for (shown, daemon) in DAEMONS.iter().filter(|(shown, _)| !(is_worker && *shown == API)) {
        let running = runs(daemon);
        let mut entry = Map::from_iter([("ready".to_owned(), running.into()), ("running".to_owned(), running.into())]);
        match (*daemon, readiness) {
            ("wazuh-analysisd", Some(told)) if running => add_engine(&mut entry, told.engine.as_ref()),
            ("wazuh-modulesd", Some(told)) if running => add_modules(&mut entry, told.detector.as_ref()),
            _ => {}
        }
        is_ready &= entry.get("ready").is_some_and(|ready| *ready == true);
        item.insert((*shown).to_owned(), entry.into());
    }
    item.insert("ready".to_owned(), is_ready.into());
    item.into()
}

fn flag(told: &Value, name: &str) -> Option<bool> {
    told.get(name).and_then(Value::as_bool)
}

/// Adds what the engine says of itself. One that does not answer is not ready.
fn add_engine(entry: &mut Map<String, Value>, told: Option<&Value>) {
    entry.insert("ready".to_owned(), told.and_then(|told| flag(told, "ready")).unwrap_or(false).into());
    let Some(told) = told else { return };
    for part in ["spaces", "ioc", "geo"] {
        entry.insert(part.to_owned(), told.get(part).cloned().unwrap_or_else(|| json!({})));
    }
}

/// Adds what the modules say of themselves: the vulnerability detector. It need not be ready if it is turned off.
fn add_modules(entry: &mut Map<String, Value>, told: Option<&Value>) {
    let is_ready = |told: &Value| {
        let is_ready =
            flag(told, "available").unwrap_or(false) && told.get("status").is_some_and(|word| word == "ready");
        !flag(told, "enabled").unwrap_or(true) || is_ready
    };
    entry.insert("ready".to_owned(), told.is_some_and(is_ready).into());
    let detector = told.cloned().unwrap_or_else(|| json!({"available": false, "status": "failed"}));
    let modules = json!({
        "vulnerability-detector": detector,
        "inventory-sync": {"available": true},
        "content-manager": {"available": true},
        "task-manager": {"available": true},
    });
    entry.insert("modules".to_owned(), modules);
}

/// `GET /cluster/{node_id}/info`.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn info(installation: &Installation) -> Result<Json<AffectedItems<WazuhInfo>>, Failure> {
    let Installation { path, version, tz_offset, tz_name } = installation;
    let item = json!({
        "path": path.to_string_lossy(),
        "version": version,
        "type": "server",
        "max_agents": "unlimited",
        "tz_offset": tz_offset,
        "tz_name": tz_name,
    });
    cluster::list(&[item], 1, FailedItems::new(), &node::info_messages(true))
}

/// The same of another node.
pub(crate) fn info_of_another(answer: &mut NodeItems, _: NodeKind) {
    for item in answer.items.iter_mut().filter_map(Value::as_object_mut) {
        item.retain(|name, _| !matches!(name.as_str(), "openssl_support" | "uuid"));
    }
}

/// `GET /cluster/healthcheck`.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn health(
    mut nodes: Vec<NodeHealth>,
    failed: FailedItems,
) -> Result<Json<AffectedItems<NodeHealthcheck>>, Failure> {
    for health in &mut nodes {
        match health {
            NodeHealth::Told(told) => without_agents(told),
            NodeHealth::Alone(_, agents) => *agents = None,
        }
    }
    Ok(Json::from_encoded(cluster::health(nodes, failed)?.as_bytes().clone()))
}

/// The same as the master tells it.
pub(crate) fn health_of_another(answer: &mut NodeItems, _: NodeKind) {
    answer.items.iter_mut().for_each(without_agents);
}

/// In release 5 agents belong to no node.
fn without_agents(health: &mut Value) {
    if let Some(info) = health.get_mut("info").and_then(Value::as_object_mut) {
        info.shift_remove("n_active_agents");
    }
}

/// The settings of the API of a node without those that release 5 does not know.
pub(crate) fn settings(item: &mut Value) {
    let Some(settings) = item.get_mut("node_api_config").and_then(Value::as_object_mut) else { return };
    settings.shift_remove("experimental_features");
    let mut drop_from = |section: &str, names: &[&str]| {
        if let Some(section) = settings.get_mut(section).and_then(Value::as_object_mut) {
            section.retain(|name, _| !names.contains(&name.as_str()));
        }
    };
    drop_from("https", &["ssl_protocol"]);
    drop_from("upload_configuration", &["remote_commands", "limits", "integrations"]);
}

/// What nodes of release 4 call a component, which nodes of release 5 understand for this one only by its own name.
pub(crate) fn component_of_release_4(component: &str) -> &str {
    if component == "wazuh-manager-db" { "wazuh-db" } else { component }
}

/// What is said of a reload.
pub(crate) const RELOADED: Messages<'static> = Messages {
    all: "Reload request sent to all specified nodes",
    some: "Could not send reload request to some specified nodes",
    none: "Could not send reload request to any node",
};

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    fn answer(item: Value) -> NodeItems {
        let text = String::new;
        NodeItems { items: vec![item], total: 1, all: text(), some: text(), none: text(), ..NodeItems::default() }
    }

    #[test]
    fn states_of_another_node_are_told_in_either_form() {
        let states: Map<String, Value> =
            DAEMONS.iter().map(|(_, name)| ((*name).to_owned(), "running".into())).collect();
        let mut of_worker = answer(states.clone().into());
        status_of_another(&mut of_worker, NodeKind::Worker);
        let item = of_worker.items[0].as_object().unwrap();
        assert_eq!(item["ready"], true);
        assert_eq!(item["wazuh-manager-db"], json!({"ready": true, "running": true}));
        assert!(!item.contains_key(API) && of_worker.all.starts_with("Node status was"));
        let mut stopped = states;
        stopped.insert("wazuh-db".to_owned(), "stopped".into());
        let mut of_master = answer(stopped.into());
        status_of_another(&mut of_master, NodeKind::Master);
        let item = of_master.items[0].as_object().unwrap();
        assert_eq!((&item["ready"], &item["wazuh-manager-db"]["running"]), (&json!(false), &json!(false)));
        // In the order of release 5, which ends with what all of them come to.
        let names: Vec<_> = item.keys().map(String::as_str).collect();
        assert_eq!(names, DAEMONS.iter().map(|(shown, _)| *shown).chain(["ready"]).collect::<Vec<_>>());
        let told = json!({"wazuh-manager-db": {"ready": false, "running": true}, "ready": false});
        let mut of_release_5 = answer(told.clone());
        status_of_another(&mut of_release_5, NodeKind::Master);
        assert_eq!(of_release_5.items, [told]);
    }

    #[test]
    fn daemons_of_release_5_say_whether_they_are_ready() {
        let item = |engine: Option<Value>, detector: Option<Value>| {
            let readiness = Readiness { engine, detector };
            status_item(|_| true, Some(&readiness), false)
        };
        let engine = json!({"ready": true, "spaces": {"standard": {"available": true}}, "ioc": {}});
        let detector = json!({"available": true, "status": "ready", "enabled": true});
        let all = item(Some(engine.clone()), Some(detector.clone()));
        assert_eq!(all["ready"], true);
        assert_eq!(
            all["wazuh-manager-analysisd"],
            json!({"ready": true, "running": true, "spaces": {"standard": {"available": true}}, "ioc": {}, "geo": {}})
        );
        assert_eq!(all["wazuh-manager-modulesd"]["modules"]["vulnerability-detector"], detector);
        assert_eq!(all["wazuh-manager-modulesd"]["modules"]["task-manager"], json!({"available": true}));
        let gone = item(None, None);
        assert_eq!(
            (&gone["ready"], &gone["wazuh-manager-analysisd"]),
            (&json!(false), &json!({"ready": false, "running": true}),)
        );
        let failed = json!({"available": false, "status": "failed"});
        assert_eq!(gone["wazuh-manager-modulesd"]["modules"]["vulnerability-detector"], failed);
        let ready = |detector| item(Some(engine.clone()), Some(detector))["wazuh-manager-modulesd"]["ready"].clone();
        assert_eq!(ready(json!({"enabled": false, "available": false})), true);
        assert_eq!(ready(json!({"available": true, "status": "updating"})), false);
        let stopped = status_item(|daemon| daemon != "wazuh-analysisd", Some(&Readiness::default()), false);
        assert_eq!(stopped["wazuh-manager-analysisd"], json!({"ready": false, "running": false}));
    }

    #[test]
    fn settings_that_release_5_does_not_know_are_left_out() {
        let mut item = json!({"node_name": "one", "node_api_config": {
            "port": 1, "experimental_features": false, "https": {"ssl_protocol": "auto", "use_ca": false},
            "upload_configuration": {"remote_commands": {}, "limits": {}, "agents": {}, "indexer": {}, "integrations": {}},
        }});
        settings(&mut item);
        let expected = json!({"node_name": "one", "node_api_config": {
            "port": 1, "https": {"use_ca": false}, "upload_configuration": {"agents": {}, "indexer": {}},
        }});
        assert_eq!(item, expected);
        // A node that answers nonsense is not mended.
        let mut odd = json!({"node_api_config": 1});
        settings(&mut odd);
        assert_eq!(odd, json!({"node_api_config": 1}));
    }
}

//! What daemons have counted, in the shapes of release 5 (docs/facts/07-v5.md, section 5.4).
//!
//! Daemons of release 4 count otherwise: what release 5 calls by another name is renamed, what it does not tell is left
//! out, and the counters of the analysis become its list of metrics. What they do not count is not there.

use apid_manager::cluster::NodeItems;
use apid_manager::{CountingDaemon, LinkError};
use serde_json::{Map, Value, json};
use wazuh_api_server::v5::models::DaemonStats;
use wazuh_api_server::{AffectedItems, FailedItems, Json};

use crate::wire::v4::cluster;
use crate::wire::v4::commands::{DAEMONS, with_dates};
use crate::wire::v4::failure::{Failure, Voice};
use crate::wire::v4::faults::IntoFailure as _;

/// What release 5 calls the daemon.
pub(crate) const fn name(daemon: CountingDaemon) -> &'static str {
    match daemon {
        CountingDaemon::Remoted => "wazuh-manager-remoted",
        CountingDaemon::Analysisd => "wazuh-manager-analysisd",
        CountingDaemon::Db => "wazuh-manager-db",
    }
}

/// The daemon that release 5 calls so.
pub(crate) fn daemon(shown: &str) -> Option<CountingDaemon> {
    CountingDaemon::ALL.into_iter().find(|daemon| name(*daemon) == shown)
}

/// `GET /cluster/{node_id}/daemons/stats`.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn list(
    voice: Voice,
    told: Vec<(CountingDaemon, Result<Value, LinkError>)>,
) -> Result<Json<AffectedItems<DaemonStats>>, Failure> {
    let (mut items, mut failed) = (Vec::with_capacity(told.len()), FailedItems::new());
    for (daemon, counters) in told {
        match counters {
            Ok(counters) => items.push(shown(daemon, with_dates(counters))),
            Err(error) => error.into_failure().told_by(voice).add_to(&mut failed, name(daemon)),
        }
    }
    cluster::list(&items, items.len() as u64, failed, &DAEMONS)
}

/// The same of another node.
pub(crate) fn of_another(answer: &mut NodeItems) {
    let of_release_4 = |shown: &str| CountingDaemon::ALL.into_iter().find(|daemon| daemon.name() == shown);
    for item in &mut answer.items {
        if let Some(daemon) = item.get("name").and_then(Value::as_str).and_then(of_release_4) {
            *item = shown(daemon, item.take());
        }
    }
    for id in answer.failed.iter_mut().flat_map(|(_, ids)| ids) {
        if let Some(daemon) = of_release_4(id) {
            *id = name(daemon).to_owned();
        }
    }
}

/// The counters of a daemon of release 4 as release 5 shows them.
fn shown(daemon: CountingDaemon, mut counters: Value) -> Value {
    let Some(members) = counters.as_object_mut() else { return counters };
    members.insert("name".to_owned(), name(daemon).into());
    match (daemon, members.get_mut("metrics")) {
        (CountingDaemon::Remoted, Some(metrics)) => remoted(metrics),
        (CountingDaemon::Db, Some(metrics)) => database(metrics),
        (CountingDaemon::Analysisd, Some(_)) => {
            let metrics = members.shift_remove("metrics").unwrap_or_default();
            let mut global = Vec::new();
            flatten("", &metrics, &mut global);
            members.insert("global".to_owned(), global.into());
            members.insert("spaces".to_owned(), json!([]));
        }
        (_, None) => {}
    }
    counters
}

/// The member at a path, if it is an object.
fn object<'v>(value: &'v mut Value, path: &[&str]) -> Option<&'v mut Map<String, Value>> {
    path.iter().try_fold(value, |value, name| value.get_mut(*name))?.as_object_mut()
}

fn remoted(metrics: &mut Value) {
    if let Some(received) = object(metrics, &["messages", "received_breakdown"]) {
        let renamed = |(name, count)| (if name == "event" { "events".to_owned() } else { name }, count);
        *received = std::mem::take(received).into_iter().map(renamed).collect();
    }
    if let Some(sent) = object(metrics, &["messages", "sent_breakdown"]) {
        sent.retain(|name, _| !matches!(name.as_str(), "ar" | "request" | "sca"));
    }
}

/// Databases of agents, and what else release 5 has no tables for.
fn database(metrics: &mut Value) {
    for path in [["queries", "received_breakdown"], ["time", "execution_breakdown"]] {
        let Some(parts) = object(metrics, &path) else { continue };
        parts.retain(|name, _| !matches!(name.as_str(), "agent" | "agent_breakdown" | "wazuhdb" | "wazuhdb_breakdown"));
        if let Some(tables) = parts.get_mut("global_breakdown").and_then(|global| object(global, &["tables"])) {
            tables.shift_remove("labels");
            if let Some(agents) = tables.get_mut("agent").and_then(Value::as_object_mut) {
                agents.retain(|name, _| !matches!(name.as_str(), "select-agent-name" | "update-agent-name"));
            }
        }
    }
}

/// Every number below a value as a metric that is named by the path to it.
fn flatten(path: &str, value: &Value, metrics: &mut Vec<Value>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                flatten(&path, value, metrics);
            }
        }
        Value::Number(number) => {
            let is_gauge = path.starts_with("queues.");
            let kind = match (is_gauge, number.is_f64()) {
                (false, _) => "counter",
                (true, false) => "gauge_int",
                (true, true) => "gauge_dbl",
            };
            metrics.push(json!({"name": path, "type": kind, "enabled": true, "value": number}));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn counters_of_release_4_are_shown_in_the_shapes_of_release_5() {
        let remoted = json!({"name": "wazuh-remoted", "uptime": "u", "metrics": {
            "bytes": {"received": 1},
            "messages": {
                "received_breakdown": {"control": 2, "event": 3},
                "sent_breakdown": {"ack": 4, "ar": 5, "discarded": 0, "request": 6, "sca": 7, "shared": 8},
            },
        }});
        assert_eq!(
            shown(CountingDaemon::Remoted, remoted),
            json!({"name": "wazuh-manager-remoted", "uptime": "u", "metrics": {
                "bytes": {"received": 1},
                "messages": {
                    "received_breakdown": {"control": 2, "events": 3},
                    "sent_breakdown": {"ack": 4, "discarded": 0, "shared": 8},
                },
            }})
        );
        let analysisd = json!({"name": "wazuh-analysisd", "metrics": {
            "events": {"processed": 1, "written_breakdown": {"alerts": 2}},
            "queues": {"alerts": {"size": 3, "usage": 0.5}},
        }});
        let metric = |name, kind, value: Value| json!({"name": name, "type": kind, "enabled": true, "value": value});
        assert_eq!(
            shown(CountingDaemon::Analysisd, analysisd),
            json!({"name": "wazuh-manager-analysisd", "spaces": [], "global": [
                metric("events.processed", "counter", 1.into()),
                metric("events.written_breakdown.alerts", "counter", 2.into()),
                metric("queues.alerts.size", "gauge_int", 3.into()),
                metric("queues.alerts.usage", "gauge_dbl", 0.5.into()),
            ]})
        );
        let part = json!({"agent": 1, "agent_breakdown": {}, "wazuhdb": 2, "wazuhdb_breakdown": {}, "mitre": 3, "task": 4,
            "global_breakdown": {"tables": {"labels": {}, "agent": {"select-agent-name": 5, "find-agent": 6}}}});
        let db = json!({"name": "wazuh-db", "metrics": {
            "queries": {"received": 9, "received_breakdown": part}, "time": {"execution_breakdown": part},
        }});
        let left = json!({"mitre": 3, "task": 4, "global_breakdown": {"tables": {"agent": {"find-agent": 6}}}});
        assert_eq!(
            shown(CountingDaemon::Db, db),
            json!({"name": "wazuh-manager-db", "metrics": {
                "queries": {"received": 9, "received_breakdown": left}, "time": {"execution_breakdown": left},
            }})
        );
    }

    #[test]
    fn another_node_may_have_the_names_of_either_release() {
        let items = vec![
            json!({"name": "wazuh-db", "metrics": {}}),
            json!({"name": "wazuh-manager-remoted", "metrics": {"messages": {"sent_breakdown": {"ar": 1}}}}),
        ];
        let refusal = apid_manager::cluster::NodeRefusal {
            kind: apid_manager::cluster::RefusalKind::Internal,
            code: 1121,
            extra: None,
            remedy: None,
            is_whole: false,
            nodes: Vec::new(),
        };
        let text = String::new;
        let mut answer = NodeItems {
            total: 2,
            failed: vec![(refusal, vec!["wazuh-analysisd".to_owned()])],
            all: text(),
            some: text(),
            none: text(),
            items,
            ..NodeItems::default()
        };
        of_another(&mut answer);
        assert_eq!(answer.items[0]["name"], "wazuh-manager-db");
        assert_eq!(answer.items[1]["metrics"]["messages"]["sent_breakdown"], json!({"ar": 1}));
        assert_eq!(answer.failed[0].1, ["wazuh-manager-analysisd"]);
    }
}

//! Registration and removal where wazuh-authd listens: it is asked, and nothing is written.

use std::sync::mpsc::channel;

use super::*;
use crate::Fault;
use crate::agents::change::{Insertion, Removal};
use crate::agents::{Force, Requirements};
use apid_manager::LinkError;
use apid_testing::daemons::daemon;
use serde_json::{Value, json};

fn authd(home: &Home) -> std::sync::mpsc::Receiver<Value> {
    let (sent, received) = channel();
    daemon(home.auth_socket(), move |question| {
        let question: Value = serde_json::from_str(question).unwrap();
        let arguments = question["arguments"].clone();
        sent.send(question.clone()).unwrap();
        let refused = |code: u16, text: &str| json!({"error": code, "message": text});
        let answer =
            match (question["function"].as_str().unwrap(), arguments["name"].as_str(), arguments["id"].as_str()) {
                ("add", Some("taken"), _) => refused(9008, "Duplicate name"),
                ("add", Some("near"), _) => refused(9007, "Duplicate IP"),
                ("add", Some("full"), _) => refused(9013, "Maximum number of agents reached"),
                ("add", _, Some("050")) => refused(9012, "Duplicate ID"),
                ("add", Some("mute"), _) => return String::new(),
                ("add", Some("odd"), _) => json!({"error": 0, "data": {"id": 7}}),
                ("add", name, _) => {
                    json!({"error": 0, "data": {"id": "077", "name": name, "ip": "2001:0DB8::1", "key": "0123"}})
                }
                ("remove", _, Some("002")) => refused(9011, "Agent ID not found"),
                ("remove", _, Some("003")) => refused(9001, "Internal error"),
                _ => json!({"error": 0, "data": "Agent deleted successfully."}),
            };
        answer.to_string()
    });
    received
}

#[tokio::test]
async fn the_daemon_registers_and_refuses() {
    let Fleet { home, agents, _directory } = fleet(3);
    let keys = std::fs::read(home.client_keys()).unwrap();
    let asked = authd(&home);
    let added = agents.add("new", "any", Force::default()).await.unwrap();
    assert_eq!((added.id, added.key.as_str()), (77, "MDc3IG5ldyBhbnkgMDEyMw=="));
    let force = json!({"enabled": false, "disconnected_time": {"enabled": true, "value": "1h"},
        "after_registration_time": "1h", "key_mismatch": true});
    let expected = json!({"function": "add", "arguments": {"name": "new", "ip": "any", "force": force}});
    assert_eq!(asked.recv().unwrap(), expected);
    for (name, fault) in [
        ("taken", Fault::NameTaken("taken".to_owned())),
        ("near", Fault::AddressTaken("any".to_owned())),
        ("full", Fault::Link(LinkError::Daemon(9013, "Maximum number of agents reached".to_owned()))),
    ] {
        assert_eq!(agents.add(name, "any", Force::default()).await.map(drop), Err(fault));
    }
    let insertion =
        Insertion { name: "x".into(), ip: "any".into(), id: Some("050".into()), key: None, force: Force::GONE };
    assert_eq!(agents.insert(insertion).await.map(drop), Err(Fault::IdTaken(50)));
    for name in ["mute", "odd"] {
        let fault = agents.add(name, "any", Force::default()).await.map(drop);
        assert!(matches!(fault, Err(Fault::Link(_))), "{fault:?}");
    }
    assert_eq!(std::fs::read(home.client_keys()).unwrap(), keys);
}

#[tokio::test]
async fn the_daemon_removes_agent_by_agent() {
    let Fleet { home, agents, _directory } = fleet(4);
    let keys = std::fs::read(home.client_keys()).unwrap();
    let asked = authd(&home);
    let removal = Removal { requirements: Arc::new(Requirements::default()), purge: true };
    let outcome = agents.remove(&everything(&agents, Some(&["001", "002", "003", "004"])), removal).await.unwrap();
    assert_eq!(outcome.done, [1, 2, 4]);
    let failed: Vec<_> = outcome.failed.groups().iter().map(|(fault, _)| fault.clone()).collect();
    assert_eq!(failed, [Fault::Link(LinkError::Daemon(9001, "Internal error".to_owned()))]);
    let sent: Vec<Value> = asked.try_iter().collect();
    assert_eq!(sent[0], json!({"function": "remove", "arguments": {"id": "001", "purge": true}}));
    assert_eq!(sent.len(), 4);
    assert_eq!(std::fs::read(home.client_keys()).unwrap(), keys);
}

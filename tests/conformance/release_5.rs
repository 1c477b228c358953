//! The published guide of release 5.0 against a server of that release: every route of its index, and every command of
//! its text as printed, in the order of the text.
//!
//! The same guide against a server of release 4 is in `workflows.rs` and `node_workflows.rs`, as far as it is about
//! operations of both.

use std::collections::BTreeMap;

use apid_testing::Server;
use apid_testing::description::Description;
use reqwest::Method;
use serde_json::{Value, json};
use shared_files::needs_shared;
use wazuh_api_tests::guide;
use wazuh_apid::generation::Generation;

use crate::workflows::{Fleet, items, the};

/// The routes of the guide's index: method and path.
fn index(guide: &str) -> Vec<(String, String)> {
    let (_, index) = guide.split_once("## Full Endpoint Index").expect("the guide has an index");
    let (index, _) = index.split_once("</details>").expect("the index ends");
    let route = |line: &str| {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let (method, path) = (cells.next()?, cells.next()?);
        let path = path.strip_prefix('`')?.strip_suffix('`')?;
        Some((method.to_owned(), path.to_owned()))
    };
    index.lines().filter_map(route).collect()
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn every_route_of_the_guides_index_is_answered() {
    let mut routes = index(&guide::read("002_"));
    assert_eq!(routes.len(), 107, "{routes:?}");
    // What deletes comes last, and what deletes most at the end: the others need something to work on.
    routes.sort_by_key(|(method, path)| {
        let deletes = method == "DELETE";
        (deletes, std::cmp::Reverse(if deletes { path.matches('/').count() } else { 0 }))
    });
    let operations = Description::of_generation("v5").operations();
    let mut server = Server::start_of(Generation::V5).await;
    let mut wrong = Vec::new();
    for (method, path) in routes {
        let operation = operations.iter().find(|one| (&one.method, &one.path) == (&method, &path));
        let Some(operation) = operation else {
            wrong.push(format!("{method} {path}: is not described"));
            continue;
        };
        let mut reply = server.request(operation, &[], None).await;
        if reply.status == 401 {
            // The one before has ended all sessions.
            server = Server::start_of(Generation::V5).await;
            reply = server.request(operation, &[], None).await;
        }
        if [401, 404, 405, 501].contains(&reply.status) || reply.status >= 500 {
            wrong.push(format!("{method} {path}: {} {}", reply.status, reply.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a reply says that all went well.
fn assert_done(reply: &(u16, Value), command: &str) {
    let (status, body) = reply;
    assert!([200, 202].contains(status) && body["error"] == 0, "{command}: {status} {body}");
}

#[needs_shared]
#[tokio::test(flavor = "multi_thread")]
async fn the_guides_commands_do_what_they_say() {
    if !guide::installed(&["bash", "curl"]) {
        return;
    }
    let guide = guide::read("002_");
    let mut fleet = Fleet::start_of(Generation::V5, |_| ()).await;
    let commands = guide::commands(&guide::blocks(&guide, "bash").join("\n"));
    // What stands for any request is none.
    let mut commands: Vec<String> = commands.into_iter().filter(|one| !one.contains("<METHOD>")).collect();
    assert_eq!(commands.len(), 30, "{commands:#?}");

    let (status, token) = fleet.json(&the(&commands, "<USER>").replace("<USER>:<PASSWORD>", "wazuh:wazuh")).await;
    assert_eq!((status, &token["error"]), (200, &json!(0)), "{token}");
    fleet.token = token["data"]["token"].as_str().expect("a login gives a token").to_owned();
    let lifetime = the(&commands, "auth_token_exp_timeout").to_owned();
    commands.retain(|command| !command.contains("<USER>") && *command != lifetime);

    // An agent that has been gone for two months, for the command that deletes those.
    let two_months = 60 * 86_400;
    let silent = format!(
        "connection_status = 'disconnected', last_keepalive = unixepoch() - {two_months}, \
         disconnection_time = unixepoch() - {two_months}"
    );
    fleet.age(&silent, 7);

    let mut told: BTreeMap<&str, Value> = BTreeMap::new();
    for command in &commands {
        if command.contains("agents_list=001,002") || command.contains("agents_list=001&") {
            for id in ["001", "002"] {
                fleet.becomes_active(id).await;
            }
        }
        if command.contains("agents_list=009") {
            fleet.age("date_add = date_add - 8 * 86400", 9);
        }
        let reply = fleet.json(command).await;
        assert_done(&reply, command);
        told.insert(command, reply.1);
        if command.contains("/security/user/revoke") {
            tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
            fleet.token = fleet.server.issue("wazuh").await;
        }
    }
    let of = |part: &str| &told[the(&commands, part)];
    assert_eq!(of("/?pretty=true")["data"]["api_version"], "5.0.0");
    assert!(items(of("status=active&limit=5")).iter().all(|agent| agent["status"] == "active"));
    let expected = fleet.get("/agents?os.name=Ubuntu&status=active").await;
    for part in ["os.name~%3Dubuntu&pretty", "os.name~%3Dubuntu\""] {
        let ubuntu = items(of(part));
        assert!(!ubuntu.is_empty() && ubuntu.len() >= items(&expected).len(), "{ubuntu:?}");
        assert!(ubuntu.iter().all(|agent| agent["os"]["name"] == "Ubuntu" && agent["status"] == "active"));
    }
    assert!(items(of("version!%3Dwazuh%205.0.0")).len() > 4);
    // There is no agent 000 in this release.
    assert_eq!(items(of("select=id,name,status,ip&sort=-id")).last().unwrap()["id"], "001");
    assert_eq!(of("\"name\": \"web-server-01\"")["data"]["id"], "009");
    assert_eq!(items(of("/agents/002/restart")), &[json!("002")]);
    assert!(items(of("status=disconnected&older_than=30d")).contains(&json!("007")));
    assert_eq!(items(of("agents_list=009&status=all&purge=true")), &[json!("009")]);
    assert_eq!(of("'{\"group_id\": \"web-servers\"}'")["message"], "Group 'web-servers' created.");
    assert_eq!(items(of("/agents/002/group/web-servers")), &[json!("002")]);
    assert_eq!(of("/cluster/status")["data"]["running"].as_str().map(str::is_empty), Some(false));
    assert_eq!(items(of("/cluster/nodes?pretty")).len(), 1);
    assert_eq!(items(of("type=worker")).len(), 0);
    assert_eq!(items(of("/active-response")), &[json!("001"), json!("002")]);
    assert_eq!(items(of("/events")).len(), 2);
    let phishing = items(of("search=phishing"));
    assert!(phishing.iter().any(|technique| technique["external_id"] == "T1566"), "{phishing:?}");

    // Last, since it ends all sessions, which the guide says.
    assert_done(&fleet.json(&lifetime).await, &lifetime);
    let (status, _) = fleet.ask(Method::GET, "/agents", None).await;
    assert_eq!(status, 401);
}

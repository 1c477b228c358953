//! Changes to groups and their members, from the request to the reply: as recorded of the real API, in order.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::path::{Path, PathBuf};

use apid_home::Home;
use axum::Router;
use axum::body::Body;
use http::Request;
use serde_json::{Value, json};
use tower_service::Service as _;
use wazuh_apid::app::App;
use wazuh_apid::config::Config;

/// Recorded replies of the real API; they are not part of the repository.
fn recorded(file: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/golden").join(file);
    path.exists().then_some(path)
}

struct Server {
    router: Router,
    token: String,
    home: Home,
    _directory: tempfile::TempDir,
}

impl Server {
    async fn start(home: Home, directory: tempfile::TempDir) -> Self {
        let mut config = Config::default();
        config.access.max_request_per_minute = 0;
        let app = App::open(home, config).unwrap();
        let token = format!("Bearer {}", app.auth().issue("wazuh").await.unwrap().unwrap());
        Self { router: app.router(), token, home: app.home().clone(), _directory: directory }
    }

    async fn fresh() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        Self::start(home, directory).await
    }

    async fn ask(&self, method: &str, path: &str, body: Option<(&str, String)>) -> (u16, Value) {
        let mut request = Request::builder().method(method).uri(path).header("authorization", &self.token);
        if let Some((kind, _)) = &body {
            request = request.header("content-type", *kind);
        }
        let request = request.body(body.map_or_else(Body::empty, |(_, body)| Body::from(body))).unwrap();
        let response = self.router.clone().call(request).await.unwrap();
        let status = response.status().as_u16();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap_or_else(|error| panic!("{path}: {error}")))
    }

    async fn json(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        self.ask(method, path, Some(("application/json", body.to_string()))).await
    }
}

/// Two replies with what is new in each of them taken out.
fn comparable(reply: &Value, number: u64) -> Value {
    let mut reply = reply.clone();
    // Keys that nobody gave are random.
    if matches!(number, 126 | 128 | 133) {
        reply["data"]["key"] = json!(reply["data"]["key"].as_str().map(str::len));
    }
    reply
}

#[tokio::test]
async fn a_recorded_session_is_answered_the_same() {
    let (Some(archive), Some(writes)) = (recorded("home.tar.gz"), recorded("writes.jsonl")) else { return };
    let directory = tempfile::tempdir().unwrap();
    let unpacked = std::process::Command::new("tar").arg("xzf").arg(archive).arg("-C").arg(directory.path()).status();
    assert!(unpacked.unwrap().success());
    let home = apid_store::homes::open(&directory.path().join("home")).unwrap();
    let server = Server::start(home, directory).await;
    let mut compared = 0;
    for line in std::fs::read_to_string(writes).unwrap().lines() {
        let record: Value = serde_json::from_str(line).unwrap();
        let number = record["n"].as_u64().unwrap();
        // Others read what was changed; they are compared elsewhere.
        if !(106..=134).contains(&number) || matches!(number, 110 | 114 | 119) {
            continue;
        }
        let body = record["req_body"].as_str().map(|body| {
            let kind = record["req_headers"]["Content-Type"].as_str().unwrap_or("application/json");
            (kind, body.to_owned())
        });
        let (method, path) = (record["method"].as_str().unwrap(), record["path"].as_str().unwrap());
        let (status, reply) = server.ask(method, path, body).await;
        let theirs: Value = serde_json::from_str(record["body"].as_str().unwrap()).unwrap();
        assert_eq!(u64::from(status), record["status"], "{number} {method} {path}: {reply}");
        assert_eq!(comparable(&reply, number), comparable(&theirs, number), "{number} {method} {path}");
        compared += 1;
    }
    assert_eq!(compared, 26);
}

#[tokio::test]
async fn agents_are_inserted_as_they_are_given() {
    let server = Server::fresh().await;
    let key = "k".repeat(64);
    let insert = |id: &str, name: &str, ip: &str, force: Option<Value>| {
        let mut body = json!({"name": name, "ip": ip, "id": id, "key": key});
        if let Some(force) = force {
            body["force"] = force;
        }
        body
    };
    let post = async |body: Value| {
        let (status, reply) = server.json("POST", "/agents/insert", body).await;
        if status == 200 { Ok(reply["data"]["id"].clone()) } else { Err((status, reply["error"].clone())) }
    };
    assert_eq!(post(insert("900", "web", "10.0.0.1", None)).await, Ok(json!("900")));
    let line = format!("900 web 10.0.0.1 {key}\n");
    assert_eq!(std::fs::read_to_string(server.home.client_keys()).unwrap(), line);
    let refused = |code: u16| Err((400, json!(code)));
    assert_eq!(post(insert("900", "other", "any", None)).await, refused(1708));
    assert_eq!(post(insert("0900", "other", "any", None)).await, refused(1708));
    assert_eq!(post(insert("000", "other", "any", None)).await, refused(1708));
    assert_eq!(post(insert("901", "other", "10.0.0.1", None)).await, refused(1706));
    assert_eq!(post(insert("901", "web", "any", None)).await, refused(1705));
    // The agent is too young to be replaced, unless that does not matter.
    let at_once = json!({"after_registration_time": "0s"});
    assert_eq!(post(insert("900", "web", "any", Some(at_once.clone()))).await, Ok(json!("900")));
    let off = json!({"enabled": false, "after_registration_time": "0s"});
    assert_eq!(post(insert("900", "web", "any", Some(off))).await, refused(1708));
    assert_eq!(post(insert("902", "web", "any", Some(at_once))).await, Ok(json!("902")));
    // The number of a removed agent is free for who asks for it.
    assert_eq!(post(insert("900", "again", "any", None)).await, Ok(json!("900")));
    let (status, reply) = server.ask("POST", "/agents/insert/quick?agent_name=quick", None).await;
    assert_eq!((status, &reply["data"]["id"]), (200, &json!("903")));
}

#[tokio::test]
async fn a_new_home_has_what_agents_receive() {
    let server = Server::fresh().await;
    server.json("POST", "/agents", json!({"name": "a"})).await;
    let (_, reply) = server.ask("GET", "/groups?groups_list=default", None).await;
    let sum = reply["data"]["affected_items"][0]["mergedSum"].as_str().unwrap();
    let connection = rusqlite::Connection::open(server.home.global_db()).unwrap();
    connection.execute("UPDATE agent SET merged_sum = ?1 WHERE id = 1", [sum]).unwrap();
    let (_, reply) = server.ask("GET", "/agents/001/group/is_sync", None).await;
    assert_eq!(reply["data"]["affected_items"], json!([{"id": "001", "synced": true}]));
}

#[tokio::test]
async fn a_folder_behind_a_link_is_no_group() {
    let server = Server::fresh().await;
    let elsewhere = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), server.home.group_dir("web")).unwrap();
    let body = Some(("application/xml", "<agent_config/>".to_owned()));
    assert_eq!(server.ask("PUT", "/groups/web/configuration", body).await.1["error"], 1710);
    server.json("POST", "/agents", json!({"name": "a"})).await;
    assert_eq!(server.ask("PUT", "/agents/001/group/web", None).await.1["error"], 1710);
    assert_eq!(server.json("POST", "/groups", json!({"group_id": "web"})).await.1["error"], 1711);
    let (_, reply) = server.ask("DELETE", "/groups?groups_list=web", None).await;
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1710);
    assert_eq!(std::fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_body_may_list_the_agents() {
    let server = Server::fresh().await;
    for name in ["a", "b"] {
        server.json("POST", "/agents", json!({ "name": name })).await;
    }
    assert_eq!(server.json("POST", "/groups", json!({"group_id": "web"})).await.0, 200);
    let body = json!({"agents_list": ["001", "002", "009"]});
    let (status, reply) = server.json("PUT", "/agents/group/web?force_single_group=true", body).await;
    assert_eq!((status, &reply["data"]["affected_items"]), (200, &json!(["001", "002"])));
    assert_eq!(reply["data"]["failed_items"][0]["error"]["code"], 1701);
    let (_, reply) = server.ask("GET", "/agents?select=id,group&q=id!=000", None).await;
    let web = json!([{"id": "001", "group": ["web"]}, {"id": "002", "group": ["web"]}]);
    assert_eq!(reply["data"]["affected_items"], web);
    let (status, reply) = server.ask("GET", "/agents/001/group/is_sync", None).await;
    assert_eq!((status, &reply["data"]["affected_items"]), (200, &json!([{"id": "001", "synced": false}])));
    let (status, reply) = server.ask("DELETE", "/agents/001/group?groups_list=web,nope,default", None).await;
    assert_eq!((status, &reply["data"]["affected_items"]), (200, &json!(["web"])));
    let codes: Vec<_> =
        reply["data"]["failed_items"].as_array().unwrap().iter().map(|item| &item["error"]["code"]).collect();
    assert_eq!(codes, [1710, 1745]);
}

//! A whole server on a home that a manager runs on: its sockets are played by the test, also slow ones, broken ones, and ones
//! that come and go.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::FileTypeExt as _;
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use apid_home::Home;
use axum::Router;
use axum::body::Body;
use http::Request;
use rusqlite::Connection;
use serde_json::{Value, json};
use tower_service::Service as _;
use wazuh_apid::app::App;
use wazuh_apid::config::Config;

use apid_testing::sample;

/// A server on a home with agents, whose simulated ones would do at once what they are told. Of the sample: 3, 11 and 18 are
/// disconnected, 5 is pending, 6 and 16 never connected; 8 runs Windows.
struct Server {
    app: App,
    router: Router,
    token: String,
    home: Home,
    _directory: tempfile::TempDir,
}

async fn ask(mut router: Router, token: String, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
    let mut request = Request::builder().method(method).uri(path).header("authorization", token);
    if body.is_some() {
        request = request.header("content-type", "application/json");
    }
    let request = request.body(body.map_or_else(Body::empty, |body| Body::from(body.to_string()))).unwrap();
    let response = router.call(request).await.unwrap();
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or_else(|error| panic!("{path}: {error}")))
}

impl Server {
    async fn start() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        sample::fill(&home, 40).unwrap();
        std::fs::write(home.ar_conf(), "restart-wazuh0 - restart-wazuh - 0\n").unwrap();
        let app = App::open(home.clone(), Config::default()).unwrap();
        app.link().set_moment(Duration::ZERO);
        let token = format!("Bearer {}", app.auth().issue("wazuh").await.unwrap().unwrap());
        Self { router: app.router(), token, app, home, _directory: directory }
    }

    async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        ask(self.router.clone(), self.token.clone(), method, path, body).await
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        self.ask("GET", path, None).await
    }

    async fn put(&self, path: &str) -> (u16, Value) {
        self.ask("PUT", path, None).await
    }

    /// The files of the home but those of the API itself, with what is in them.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = ["etc", "logs/archives", "queue", "var"].map(|name| self.home.root().join(name)).to_vec();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten() {
                let entry = entry.unwrap();
                let (kind, path) = (entry.file_type().unwrap(), entry.path());
                // SQLite's own, of whoever reads.
                let shared = ["-wal", "-shm"].iter().any(|end| path.to_string_lossy().ends_with(end));
                if kind.is_dir() {
                    folders.push(path);
                } else if !kind.is_socket() && !shared {
                    files.insert(path.clone(), std::fs::read(&path).unwrap());
                }
            }
        }
        files
    }
}

/// A queue: what it is sent.
fn queue(path: PathBuf) -> Receiver<String> {
    let queue = UnixDatagram::bind(path).unwrap();
    let (sent, received) = channel();
    std::thread::spawn(move || {
        let mut buffer = vec![0; 70_000];
        while let Ok(length) = queue.recv(&mut buffer) {
            if sent.send(String::from_utf8(buffer[..length].to_vec()).unwrap()).is_err() {
                return;
            }
        }
    });
    received
}

/// A daemon that answers each question.
fn daemon(path: PathBuf, answer: impl Fn(&str) -> String + Send + 'static) {
    let listener = UnixListener::bind(path).unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut length = [0; 4];
            stream.read_exact(&mut length).unwrap();
            let mut question = vec![0; u32::from_le_bytes(length) as usize];
            stream.read_exact(&mut question).unwrap();
            let answer = answer(std::str::from_utf8(&question).unwrap());
            // None is one that dies while it is asked.
            if !answer.is_empty() {
                stream.write_all(&u32::try_from(answer.len()).unwrap().to_le_bytes()).unwrap();
                stream.write_all(answer.as_bytes()).unwrap();
            }
        }
    });
}

fn remoted(question: &str) -> String {
    if let Ok(question) = serde_json::from_str::<Value>(question) {
        let agents: Vec<Value> = question["parameters"]["agents"].as_array().unwrap().iter().rev().cloned().collect();
        let agents: Vec<_> = agents.iter().map(|id| json!({"uptime": 1, "id": id, "metrics": {}})).collect();
        return json!({"error": 0, "data": {"timestamp": 0, "name": "wazuh-remoted", "agents": agents}}).to_string();
    }
    match question.split_once(' ').unwrap() {
        ("004", "com getconfig active-response") => "err Cannot send request".to_owned(),
        ("008", "com getconfig active-response") => r#"ok {"active-response": {"disabled": "yes"}}"#.to_owned(),
        (_, "com getconfig active-response") => r#"ok {"active-response": {"disabled": "no"}}"#.to_owned(),
        (_, "agent getconfig client") => r#"ok {"client": {"notify_time": 77}}"#.to_owned(),
        (_, "agent getstate") => {
            r#"{"error": 0, "data": {"status": "connected", "last_ack": "2026-11-28 13:51:14"}}"#.to_owned()
        }
        ("001", "logcollector getstate") => "nonsense".to_owned(),
        (_, "logcollector getstate") => String::new(),
        other => panic!("{other:?}"),
    }
}

fn upgrade_module(question: &str) -> String {
    let question: Value = serde_json::from_str(question).unwrap();
    let agents = question["parameters"]["agents"].as_array().unwrap();
    let reply = |agent: &Value| match question["command"].as_str().unwrap() {
        "upgrade" => json!({"error": 0, "message": "Success", "agent": agent, "task_id": 100}),
        "upgrade_result" if agent == 1 => json!({
            "error": 0, "message": "Success", "agent": 1, "task_id": 100, "node": "node01", "module": "upgrade_module",
            "command": "upgrade", "status": "Updating", "create_time": "2026/11/28 10:00:00", "update_time": "",
        }),
        _ => json!({"error": 3, "message": "No task in DB", "agent": agent}),
    };
    json!({"error": 0, "data": agents.iter().map(reply).collect::<Vec<_>>(), "message": "Success"}).to_string()
}

fn items(reply: &Value) -> Value {
    reply["data"]["affected_items"].clone()
}

/// Codes of the failed items with their ids.
fn failed(reply: &Value) -> Value {
    let groups = reply["data"]["failed_items"].as_array().unwrap().iter();
    groups.map(|group| json!([group["error"]["code"], group["id"]])).collect()
}

fn remove(path: &Path) {
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn everything_goes_over_the_sockets_and_nothing_is_made_up() {
    let server = Server::start().await;
    let home = &server.home;
    let before = server.files();
    let agents = queue(home.agents_queue());
    let events = queue(home.events_queue());
    daemon(home.remote_socket(), remoted);
    daemon(home.upgrade_socket(), upgrade_module);

    let (_, reply) = server.put("/agents/restart?agents_list=001,003,999").await;
    assert_eq!((items(&reply), failed(&reply)), (json!(["001"]), json!([[1701, ["999"]], [1707, ["003"]]])));
    assert!(agents.recv().unwrap().starts_with("(msg_to_agent) [] NNS 001 {\"version\": 1, "));
    let (_, reply) = server.put("/agents/restart").await;
    let all = reply["data"]["total_affected_items"].as_u64().unwrap();
    assert_eq!(agents.iter().take(usize::try_from(all).unwrap()).count(), 28);
    server.put("/agents/002/restart").await;
    agents.recv().unwrap();
    server.put("/agents/reconnect?agents_list=001").await;
    assert_eq!(agents.recv().unwrap(), "(msg_to_agent) [] N!S 001 force_reconnect");

    let run = async |list: &str, command: &str| {
        let body = json!({"command": command, "arguments": ["-x"]});
        server.ask("PUT", &format!("/active-response?agents_list={list}"), Some(body)).await.1
    };
    let reply = run("000,001,003,004,008", "restart-wazuh0").await;
    assert_eq!(
        (items(&reply), failed(&reply)),
        (json!(["001"]), json!([[1117, ["004"]], [1707, ["003"]], [1750, ["008"]]]))
    );
    let sent = agents.recv().unwrap();
    let sent = sent.strip_prefix("(msg_to_agent) [] NNS 001 ").unwrap();
    let order: Value = serde_json::from_str(sent).unwrap();
    assert_eq!((&order["command"], &order["parameters"]["extra_args"]), (&json!("restart-wazuh0"), &json!(["-x"])));
    let reply = run("001,004,008", "nosuch").await;
    assert_eq!(failed(&reply), json!([[1117, ["004"]], [1652, ["001"]], [1750, ["008"]]]));

    let (status, reply) = server.get("/agents/001/config/agent/client").await;
    assert_eq!((status, &reply["data"]), (200, &json!({"client": {"notify_time": 77}})));
    let (_, reply) = server.get("/agents/001/stats/agent").await;
    assert_eq!(items(&reply), json!([{"status": "connected", "last_ack": "2026-11-28T13:51:14Z"}]));
    // Of the daemons one runs, and the other does not.
    let (_, reply) = server.get("/agents/001/daemons/stats").await;
    assert_eq!(items(&reply)[0]["agents"][0]["uptime"], "1970-01-01T00:00:01+00:00");
    assert_eq!(failed(&reply), json!([[1121, ["wazuh-analysisd"]]]));
    for (agent, code) in [("001", 1118), ("002", 1014)] {
        let (status, reply) = server.get(&format!("/agents/{agent}/stats/logcollector")).await;
        assert_eq!((status, failed(&reply)), (200, json!([[code, [agent]]])));
    }

    let (_, reply) = server.put("/agents/upgrade?agents_list=001,003&upgrade_version=wazuh%204.14.6").await;
    assert_eq!((items(&reply), failed(&reply)), (json!([{"agent": "001", "task_id": 100}]), json!([[1707, ["003"]]])));
    let (_, reply) = server.get("/agents/upgrade_result?agents_list=001,002").await;
    assert_eq!((&items(&reply)[0]["status"], failed(&reply)), (&json!("Updating"), json!([[1813, ["002"]]])));
    let (status, reply) = server.get("/tasks/status").await;
    assert_eq!((status, items(&reply)), (200, json!([])));

    let (_, reply) = server.ask("POST", "/events", Some(json!({"events": ["one", "two"]}))).await;
    assert_eq!(items(&reply), json!(["one", "two"]));
    assert_eq!([events.recv().unwrap(), events.recv().unwrap()], ["1:API-Webhook:one", "1:API-Webhook:two"]);
    assert!(agents.try_recv().is_err(), "nobody was sent anything else");
    let after = server.files();
    let changed: Vec<_> =
        after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
    assert!(changed.is_empty() && after.len() == before.len(), "{changed:?}");

    // The manager ends: its agents are simulated. It starts again, and they are its own.
    for socket in [home.agents_queue(), home.events_queue(), home.remote_socket(), home.upgrade_socket()] {
        remove(&socket);
    }
    let sql = |sql: &str| Connection::open(home.global_db()).unwrap().execute_batch(sql).unwrap();
    sql("UPDATE agent SET last_keepalive = 1 WHERE id = 1");
    assert_eq!(items(&server.put("/agents/restart?agents_list=001").await.1), json!(["001"]));
    let path = "/agents?agents_list=001&q=lastKeepAlive%3E2000-01-01;status=active";
    for attempt in 0.. {
        if server.get(path).await.1["data"]["total_affected_items"] == 1 {
            break;
        }
        assert!(attempt < 3_000, "the simulated agent does not report");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let _socket = UnixListener::bind(home.remote_socket()).unwrap();
    let (status, reply) = server.put("/agents/restart?agents_list=001").await;
    assert_eq!((status, &reply["error"]), (500, &json!(1010)));
    assert!(agents.try_recv().is_err());
}

#[tokio::test]
async fn agents_that_do_not_answer_hold_up_no_list() {
    let server = Server::start().await;
    let hanging = UnixListener::bind(server.home.remote_socket()).unwrap();
    let questions: Vec<_> = (0..24)
        .map(|_| {
            let (router, token) = (server.router.clone(), server.token.clone());
            tokio::spawn(async move { ask(router, token, "GET", "/agents/001/config/agent/client", None).await })
        })
        .collect();
    // One is being asked.
    let accepted = tokio::task::spawn_blocking(move || (hanging.accept().unwrap(), hanging)).await.unwrap();
    let (status, reply) = server.get("/agents?limit=1").await;
    assert_eq!((status, items(&reply).as_array().unwrap().len()), (200, 1));
    assert!(questions.iter().all(|question| !question.is_finished()));
    // It dies.
    drop(accepted);
    for question in questions {
        let (status, reply) = question.await.unwrap();
        assert!(status == 500 && [1014, 1121].contains(&reply["error"].as_u64().unwrap()), "{status} {reply}");
    }
    drop(server.app);
}

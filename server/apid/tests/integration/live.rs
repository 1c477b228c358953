//! A whole server on a home that a manager runs on: its sockets are played by the test, also slow ones, broken ones,
//! and ones that come and go.

use std::collections::BTreeMap;
use std::os::unix::fs::FileTypeExt as _;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::time::Duration;

use apid_home::Home;
use apid_testing::daemons::{daemon, queue};
use apid_testing::{InProcess, database, homes};
use serde_json::{Value, json};

/// A server on a home with agents, whose simulated ones would do at once what they are told. Of the sample: 3, 11 and
/// 18 are disconnected, 5 is pending, 6 and 16 never connected; 8 runs Windows.
async fn start() -> InProcess {
    let (folder, home) = homes::with_agents(40);
    std::fs::write(home.ar_conf(), "restart-wazuh0 - restart-wazuh - 0\n").unwrap();
    let server = InProcess::on((folder, home), |_| {}).await;
    server.reaction().set(Duration::ZERO);
    server
}

/// The files of the home but those of the API itself, with what is in them.
fn files(home: &Home) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = ["etc", "logs/archives", "queue", "var"].map(|name| home.root().join(name)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let entry = entry.unwrap();
            let (kind, path) = (entry.file_type().unwrap(), entry.path());
            // SQLite's own files, made by its readers.
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
    let server = start().await;
    let home = server.home();
    let before = files(server.home());
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
    let after = files(server.home());
    let changed: Vec<_> =
        after.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
    assert!(changed.is_empty() && after.len() == before.len(), "{changed:?}");

    // The manager ends: its agents are simulated. It starts again, and they are its own.
    for socket in [home.agents_queue(), home.events_queue(), home.remote_socket(), home.upgrade_socket()] {
        remove(&socket);
    }
    database::script(&home.global_db(), "UPDATE agent SET last_keepalive = 1 WHERE id = 1");
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
    let server = start().await;
    let hanging = UnixListener::bind(server.home().remote_socket()).unwrap();
    let questions: Vec<_> = (0..24)
        .map(|_| {
            let caller = server.admin().clone();
            tokio::spawn(async move { caller.get("/agents/001/config/agent/client").await })
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
}

//! A home whose manager lives: its databases and its files are not changed beside it, by nothing that the server does.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::time::Duration;

use apid_home::Home;
use apid_store::{Access, Single};
use apid_testing::daemons::queue;
use apid_testing::wazuh_db::WazuhDb;
use apid_testing::{InProcess, basic, database, homes};
use serde_json::{Value, json};

/// What the manager's daemons own, with its bytes.
fn owned(home: &Home) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut folders = ["etc", "queue", "var"].map(|name| home.root().join(name)).to_vec();
    let mut found = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let entry = entry.unwrap();
            let (path, kind) = (entry.path(), entry.file_type().unwrap());
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() {
                found.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    found
}

fn journal_mode(home: &Home) -> String {
    database::value(&home.global_db(), "PRAGMA journal_mode")
}

/// A change, and the code that it is refused with.
type Change = (&'static str, &'static str, Option<Value>, u64);

/// Every kind of change to agents, and what it is refused with where wazuh-authd does not listen.
fn registrations(authd: u64) -> Vec<Change> {
    let key = "k".repeat(64);
    vec![
        ("POST", "/agents", Some(json!({"name": "new", "ip": "any"})), authd),
        ("POST", "/agents/insert", Some(json!({"name": "newer", "ip": "any", "id": "900", "key": key})), authd),
        ("POST", "/agents/insert/quick?agent_name=newest", None, authd),
        ("DELETE", "/agents?agents_list=001&status=all&older_than=0s", None, authd),
        ("DELETE", "/agents?agents_list=010&status=all&older_than=0s&purge=true", None, authd),
    ]
}

/// Every kind of change to who is in a group, and what it is refused with where wazuh-db lives and does not listen.
fn memberships() -> Vec<Change> {
    vec![
        ("PUT", "/agents/002/group/linux", None, 1013),
        ("PUT", "/agents/group?group_id=linux&agents_list=003,004", None, 1013),
        ("DELETE", "/agents/020/group/linux", None, 1013),
        ("DELETE", "/agents/005/group?groups_list=linux", None, 1013),
        ("DELETE", "/agents/group?group_id=linux&agents_list=011", None, 1013),
        ("DELETE", "/groups?groups_list=linux", None, 1013),
    ]
}

/// Changes for which no daemon is needed.
fn folders() -> Vec<Change> {
    vec![("POST", "/groups", Some(json!({"group_id": "new"})), 0), ("DELETE", "/groups?groups_list=new", None, 0)]
}

fn changes() -> impl Iterator<Item = Change> {
    registrations(0).into_iter().chain(folders()).chain(memberships())
}

/// Makes changes that no refusal is expected of.
async fn made(server: &InProcess, changes: impl IntoIterator<Item = Change>) {
    for (method, path, body, _) in changes {
        let (status, reply) = server.ask(method, path, body).await;
        assert_eq!((status, &reply["error"]), (200, &json!(0)), "{method} {path} {reply}");
    }
}

async fn refused(server: &InProcess, authd: u64, changes: Vec<Change>) {
    let before = owned(server.home());
    for (method, path, body, code) in changes {
        let (status, reply) = server.ask(method, path, body).await;
        assert_eq!((status, reply["error"].as_u64()), (500, Some(code)), "{method} {path} {reply}");
    }
    let of_2016 = server.caller_of_2016(basic("wazuh", "wazuh"));
    for (method, path) in [("PUT", "/agents/new"), ("DELETE", "/agents/001")] {
        let (status, reply) = of_2016.ask(method, path, None).await;
        assert_eq!((status, reply["error"].as_u64()), (500, Some(authd)), "{method} {path} {reply}");
    }
    let after = owned(server.home());
    let differ: Vec<_> =
        before.keys().chain(after.keys()).filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

async fn start() -> InProcess {
    let (folder, home) = homes::with_agents(40);
    for group in ["linux", "webservers"] {
        fs::create_dir(home.group_dir(group)).unwrap();
        fs::write(home.group_dir(group).join("agent.conf"), "<agent_config/>\n").unwrap();
    }
    // Of the daemons one or two are played.
    let server = InProcess::on((folder, home), |config| config.standalone = true).await;
    server.reaction().set(Duration::ZERO);
    server
}

#[tokio::test]
async fn nothing_is_changed_beside_a_daemon_that_holds_a_transaction() {
    let server = start().await;
    let home = server.home().clone();
    assert_eq!(journal_mode(&home), "delete");
    // What wazuh-db does, and leaves open for up to a minute.
    let daemon = WazuhDb::start(&home);
    assert_eq!(daemon.tell(r#"global update-keepalive {"id":1,"connection_status":"pending"}"#), "ok");
    refused(&server, 1013, registrations(1013)).await;
    drop(UnixListener::bind(home.auth_socket()).unwrap());
    refused(&server, 1121, registrations(1121)).await;
    // Reading goes on meanwhile, and shows what is not committed yet.
    let (_, reply) = server.get("/agents?agents_list=001&select=status").await;
    assert_eq!(reply["data"]["affected_items"], json!([{"id": "001", "status": "pending"}]));
    let before = fs::read(home.global_db()).unwrap();
    made(&server, folders().into_iter().chain(memberships())).await;
    let is_there = |end: &str| home.db_dir().join(format!("global.db-{end}")).exists();
    assert!(!is_there("wal") && !is_there("shm") && fs::read(home.global_db()).unwrap() == before);
    daemon.commit();
    drop(daemon);
    let status: String = database::value(&home.global_db(), "SELECT connection_status FROM agent WHERE id = 1");
    assert_eq!(status, "pending");
    assert_eq!(database::value::<String>(&home.global_db(), "PRAGMA integrity_check"), "ok");
    assert_eq!(journal_mode(&home), "delete");
}

#[tokio::test]
async fn a_daemon_lives_by_its_pid_file_too_and_does_not_by_a_socket_that_it_left() {
    let server = start().await;
    let home = server.home().clone();
    let pid_file = home.run_dir().join(format!("wazuh-db-{}.pid", std::process::id()));
    fs::write(&pid_file, "").unwrap();
    made(&server, folders()).await;
    refused(&server, 1013, registrations(1013).into_iter().chain(memberships()).collect()).await;
    fs::remove_file(pid_file).unwrap();
    // Processes of these numbers do not exist, or are no processes.
    for pid in ["4194304999", "0", "x"] {
        fs::write(home.run_dir().join(format!("wazuh-db-{pid}.pid")), "").unwrap();
    }
    drop(UnixListener::bind(home.wdb_socket()).unwrap());
    drop(UnixListener::bind(home.auth_socket()).unwrap());
    made(&server, changes()).await;
    assert_eq!(journal_mode(&home), "delete");
}

#[tokio::test]
async fn a_start_changes_nothing_of_a_manager_that_lives() {
    let (_folder, home) = homes::with_agents(12);
    let start =
        async || InProcess::on((tempfile::tempdir().unwrap(), home.clone()), |config| config.standalone = true).await;
    drop(start().await);
    // A change that was begun, simulated agents that are to come back, tasks that are to be cancelled, and a fleet that
    // reports.
    let key = "k".repeat(64);
    let change =
        json!({"add": {"id": 77, "name": "begun", "ip": "any", "key": key, "date": 1, "replaces": []}}).to_string();
    fs::write(home.agents_journal(), change).unwrap();
    fs::write(home.demo_marker(), r#"{"finished": true, "agents": 12, "seed": 1}"#).unwrap();
    let pid_file = home.run_dir().join(format!("wazuh-db-{}.pid", std::process::id()));
    fs::write(&pid_file, "").unwrap();
    let before = owned(&home);
    let server = start().await;
    assert_eq!(server.get("/agents/077/key").await.1["data"]["total_affected_items"], 0);
    tokio::time::sleep(Duration::from_millis(100)).await;
    drop(server);
    assert!(owned(&home) == before);
    // The manager has ended, and the change is completed.
    fs::remove_file(pid_file).unwrap();
    fs::remove_file(home.demo_marker()).unwrap();
    let server = start().await;
    assert_eq!(server.get("/agents/077/key").await.1["data"]["total_affected_items"], 1);
}

#[tokio::test]
async fn a_database_keeps_its_journal_mode() {
    for mode in ["delete", "wal", "truncate", "persist"] {
        let server = start().await;
        let home = server.home().clone();
        Single::open(&home.global_db(), Access::ReadWrite)
            .unwrap()
            .script(&format!("PRAGMA journal_mode = {mode}"))
            .unwrap();
        made(&server, changes()).await;
        assert_eq!(server.put("/agents/reconnect?agents_list=002").await.0, 200);
        // The other modes are those of a connection, not of the file.
        assert_eq!(journal_mode(&home), if mode == "wal" { "wal" } else { "delete" });
        let rbac: String = database::value(&home.rbac_db(), "PRAGMA journal_mode");
        assert_eq!(rbac, "delete");
    }
}

/// Codes of the failed items with their ids.
fn failed(reply: &Value) -> Value {
    let groups = reply["data"]["failed_items"].as_array().unwrap_or_else(|| panic!("{reply}")).iter();
    groups.map(|group| json!([group["error"]["code"], group["id"]])).collect()
}

#[tokio::test]
async fn agents_of_other_nodes_of_a_cluster_are_not_commanded() {
    let server = start().await;
    let home = server.home().clone();
    let conf = fs::read_to_string(home.ossec_conf()).unwrap();
    let in_cluster = |text: &str| text.replace("<disabled>yes</disabled>", "<disabled>no</disabled>");
    let agents = queue(home.agents_queue());
    let received = || std::iter::from_fn(|| agents.recv_timeout(Duration::from_millis(300)).ok()).count();
    // Of the sample: agent n is connected to node01, node02 or node03 as 3 divides n, n - 1 or n - 2. 3 is
    // disconnected.
    database::script(
        &home.global_db(),
        "UPDATE agent SET node_name = 'unknown' WHERE id = 4; UPDATE agent SET node_name = '' WHERE id = 7",
    );

    // Without a cluster the name in the row means nothing.
    for path in ["/agents/001/restart", "/agents/restart?agents_list=002", "/agents/reconnect?agents_list=001"] {
        let (status, reply) = server.put(path).await;
        assert_eq!((status, failed(&reply), received()), (200, json!([]), 1), "{path}");
    }

    fs::write(home.ossec_conf(), in_cluster(&conf)).unwrap();
    for path in ["/agents/001/restart", "/agents/restart?agents_list=001", "/agents/reconnect?agents_list=001"] {
        let (status, reply) = server.put(path).await;
        assert_eq!((status, failed(&reply), received()), (200, json!([[3022, ["001"]]]), 0), "{path}");
        assert_eq!(reply["data"]["total_affected_items"], 0);
    }
    for path in ["/agents/restart", "/agents/reconnect"] {
        let (_, reply) = server.put(&format!("{path}?agents_list=001,002,003,004,007,009,999")).await;
        let expected = json!([[1701, ["999"]], [1707, ["003"]], [3022, ["001"]], [3022, ["002"]]]);
        assert_eq!(
            (&reply["data"]["affected_items"], failed(&reply)),
            (&json!(["004", "007", "009"]), expected),
            "{path}"
        );
        assert_eq!(received(), 3);
    }
    // All of them, a group, a node.
    let (_, reply) = server.put("/agents/restart").await;
    let own = reply["data"]["affected_items"].as_array().unwrap().len();
    assert!(own > 5 && reply["data"]["total_failed_items"].as_u64().unwrap() > 10, "{reply}");
    assert_eq!(received(), own);
    let (_, reply) = server.put("/agents/group/linux/restart").await;
    let own = reply["data"]["affected_items"].as_array().unwrap().len();
    assert!(reply["data"]["total_failed_items"].as_u64().unwrap() > 0, "{reply}");
    assert_eq!(received(), own);
    let (_, reply) = server.put("/agents/node/node01/restart").await;
    let own = reply["data"]["affected_items"].as_array().unwrap().len();
    assert_eq!((reply["data"]["total_failed_items"].as_u64(), received()), (Some(0), own));
    // Active response, upgrades, and what agents are asked.
    let order = json!({"command": "!run.sh"});
    let (_, reply) = server.ask("PUT", "/active-response?agents_list=001", Some(order)).await;
    assert_eq!((failed(&reply), received()), (json!([[3022, ["001"]]]), 0));
    let package = server.file("var/upgrade/x.wpk");
    let custom = format!("/agents/upgrade_custom?agents_list=001&file_path={}", package.display());
    for path in ["/agents/upgrade?agents_list=001", &custom] {
        let (status, reply) = server.put(path).await;
        assert_eq!((status, failed(&reply)), (200, json!([[3022, ["001"]]])), "{path}");
    }
    let (status, reply) = server.get("/agents/001/config/agent/client").await;
    assert_eq!((status, &reply["error"]), (400, &json!(3022)));
    for path in ["/agents/001/stats/agent", "/agents/001/daemons/stats"] {
        assert_eq!(failed(&server.get(path).await.1), json!([[3022, ["001"]]]), "{path}");
    }
    let of_2016 = server.caller_of_2016(basic("wazuh", "wazuh"));
    assert_eq!((of_2016.put("/agents/001/restart").await.0, received()), (400, 0));
}

//! A server beside a wazuh-db that behaves, and beside one that does not: every read shows what the manager knows now,
//! and what it does not answer harms nothing else.

use std::time::{Duration, Instant};

use apid_testing::authd::Authd;
use apid_testing::wazuh_db::{Mode, WazuhDb};
use apid_testing::{InProcess, homes};
use serde_json::{Value, json};

async fn start(agents: u32) -> (InProcess, WazuhDb) {
    let (folder, home) = homes::with_databases(agents);
    let daemon = WazuhDb::start(&home);
    (InProcess::on((folder, home), |config| config.experimental_features = true).await, daemon)
}

fn items(reply: &Value) -> &Value {
    &reply["data"]["affected_items"]
}

#[tokio::test]
async fn replies_are_those_of_the_files() {
    let (server, daemon) = start(60).await;
    let paths = [
        "/agents",
        "/agents?limit=3&offset=50",
        "/agents?q=version%3Ev4.10.1;os.platform=ubuntu&sort=-name&select=id,name,version",
        "/agents?search=agent-00002&sort=+lastKeepAlive",
        "/agents?agents_list=001,002,999&select=id,group",
        "/agents?distinct=true&select=os.platform,os.version",
        "/agents/summary",
        "/agents/summary/status",
        "/agents/summary/os",
        "/agents/stats/distinct?fields=os.platform",
        "/agents/outdated",
        "/agents/no_group",
        "/overview/agents",
        "/groups",
        "/groups/default/agents?select=id",
        "/syscollector/001/packages",
        "/experimental/syscollector/os?limit=5",
        "/syscheck/002?q=type=file",
        "/sca/003",
        "/mitre/metadata",
        "/agents/001/key",
        "/manager/info",
    ];
    let mut over = Vec::new();
    for path in paths {
        over.push(server.get(path).await);
        assert_eq!(over.last().unwrap().0, 200, "{path}");
    }
    assert!(daemon.asked().len() > paths.len());
    drop(daemon);
    for (path, over) in paths.iter().zip(over) {
        assert_eq!(server.get(path).await, over, "{path}");
    }
}

#[tokio::test]
async fn no_reply_is_older_than_a_change() {
    let (server, daemon) = start(5).await;
    for round in 0..1_000 {
        let status = ["active", "disconnected"][round % 2];
        daemon.tell(&format!(r#"global update-keepalive {{"id":3,"connection_status":"{status}"}}"#));
        let path = ["/agents?agents_list=003&select=status", "/agents?q=id=3&select=status"][round / 2 % 2];
        let (_, reply) = server.get(path).await;
        assert_eq!(items(&reply)[0]["status"], status, "{round} {reply}");
        let (_, reply) = server.get("/agents/summary/status").await;
        let active = u64::from(status == "active");
        assert_eq!(reply["data"]["connection"]["disconnected"], 1 - active, "{round} {reply}");
    }
    // An agent that is registered while its row is not committed, and one that goes.
    daemon.tell(r#"global insert-agent {"id":99,"name":"new","register_ip":"any","internal_key":"k","date_add":1}"#);
    assert_eq!(items(&server.get("/agents?q=name=new&select=name").await.1), &json!([{"id": "099", "name": "new"}]));
    daemon.tell("global delete-agent 99");
    assert_eq!(items(&server.get("/agents?q=name=new&select=name").await.1), &json!([]));
}

#[tokio::test]
async fn a_registration_is_answered_when_it_can_be_seen() {
    let (server, daemon) = start(5).await;
    let authd = Authd::start(server.home(), &daemon);
    authd.tell_later(Duration::from_millis(80));
    let (_, added) = server.ask("POST", "/agents", Some(json!({"name": "new"}))).await;
    let id = added["data"]["id"].as_str().unwrap();
    let path = format!("/agents?agents_list={id}&select=name");
    assert_eq!(items(&server.get(&path).await.1), &json!([{"id": id, "name": "new"}]));
    let remove = format!("/agents?agents_list=002,{id}&status=all&older_than=0s");
    assert_eq!(server.ask("DELETE", &remove, None).await.1["data"]["total_affected_items"], 2);
    assert_eq!(server.get(&path).await.1["data"]["failed_items"][0]["error"]["code"], 1701);
    // What is not seen within the time has been done all the same.
    authd.tell_later(Duration::from_secs(3));
    let (status, added) = server.ask("POST", "/agents", Some(json!({"name": "later"}))).await;
    assert_eq!((status, &added["error"]), (200, &json!(0)), "{added}");
    drop(authd);
}

#[tokio::test]
async fn a_wazuh_db_that_fails_harms_nothing_else() {
    let (server, daemon) = start(5).await;
    let asks =
        ["/agents", "/agents/summary/status", "/syscollector/001/os", "/experimental/syscollector/os", "/groups"];
    for mode in [Mode::HalfAnswering, Mode::Lying(b"ok [{\"r\":1}]".to_vec()), Mode::Exaggerating(u32::MAX)] {
        daemon.set(mode.clone());
        for path in asks {
            let (status, reply) = server.get(path).await;
            assert_eq!((status, &reply["error"]), (500, &json!(2005)), "{mode:?} {path} {reply}");
        }
        daemon.set(Mode::Sound);
        assert_eq!(server.get("/agents").await.1["data"]["total_affected_items"], 6);
    }
    daemon.set(Mode::Hanging);
    let begun = Instant::now();
    let hung = server.get("/agents");
    let others = async {
        for path in ["/", "/rules?limit=1", "/security/users", "/mitre/metadata"] {
            assert_eq!(server.get(path).await.0, 200, "{path}");
        }
        begun.elapsed()
    };
    let ((status, reply), elapsed) = tokio::join!(hung, others);
    assert_eq!((status, &reply["error"]), (500, &json!(3021)), "{reply}");
    assert!(elapsed < Duration::from_secs(8), "others waited for it");
    daemon.set(Mode::Sound);
    assert_eq!(server.get("/agents").await.0, 200);
    daemon.kill();
    assert_eq!(server.get("/agents").await.1["data"]["total_affected_items"], 6);
}

/// Asks until the status is the one that is expected: the states of daemons are looked at now and then.
async fn until(server: &InProcess, path: &str, expected: u16) -> Value {
    loop {
        let (status, reply) = server.get(path).await;
        if status == expected {
            return reply;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn nothing_is_answered_while_a_daemon_is_not_ready() {
    let server = InProcess::start(3).await;
    let run_dir = server.home().run_dir();
    std::fs::create_dir_all(&run_dir).unwrap();
    let pid_file = |daemon: &str, pid: u32| run_dir.join(format!("wazuh-{daemon}-{pid}.pid"));
    for daemon in ["modulesd", "analysisd", "execd", "db"] {
        std::fs::write(pid_file(daemon, std::process::id()), "").unwrap();
    }
    let reply = until(&server, "/manager/status", 500).await;
    let told = r#"Some Wazuh daemons are not ready yet in node "node01" (wazuh-remoted->stopped)"#;
    let expected = json!({
        "title": "Wazuh Internal Error",
        "detail": told,
        "dapi_errors": {"node01": {"error": told, "logfile": "WAZUH_HOME/logs/api.log"}},
        "error": 1017,
    });
    assert_eq!(reply, expected);
    for path in ["/", "/agents", "/security/users", "/rules"] {
        assert_eq!(server.get(path).await, (500, expected.clone()), "{path}");
    }
    assert_eq!(server.login("wazuh", "wazuh").await.status, 500);
    assert_eq!(server.get("/nosuch").await.0, 404);
    // A stranger learns nothing of the daemons.
    let without = http::Request::get("/agents").body(axum::body::Body::empty()).unwrap();
    assert_eq!(server.call(without).await.status, 401);
    let remoted = pid_file("remoted", std::process::id());
    std::fs::write(&remoted, "").unwrap();
    until(&server, "/", 200).await;
    // Its process has died.
    std::fs::rename(remoted, pid_file("remoted", 4_000_000)).unwrap();
    let reply = until(&server, "/", 500).await;
    assert!(reply["detail"].as_str().unwrap().ends_with("(wazuh-remoted->failed)"), "{reply}");
    drop(server);

    let (folder, home) = homes::with_agents(3);
    std::fs::create_dir_all(home.run_dir()).unwrap();
    std::fs::write(home.run_dir().join("wazuh-db-4000000.pid"), "").unwrap();
    let server = InProcess::on((folder, home), |config| config.standalone = true).await;
    assert_eq!(server.get("/agents").await.0, 200);
}

//! The log of the manager's daemons, from the request to the reply.

use std::fs::{self, File};
use std::io::{Seek as _, SeekFrom, Write as _};

use apid_testing::daemons::daemon;
use apid_testing::{InProcess, homes};
use serde_json::{Value, json};

const LOG: &str = "2026/11/01 00:00:01 wazuh-db: INFO: (1): Started\n\
    2026/11/01 00:00:02 wazuh-authd[7] main.c:9 at main(): ERROR: first line\n    \
    second line, which is no entry: ERROR: x\r\n\
    2026/11/01 00:00:03 rootcheck: WARNING: \u{e9}\n\
    2026/13/01 00:00:04 wazuh-db: INFO: no such month\n\
    2026/11/01 00:00:05 wazuh-db: DEBUG: half wri";

async fn server() -> InProcess {
    let (folder, home) = homes::new();
    fs::create_dir_all(home.logs_dir()).unwrap();
    fs::write(home.ossec_log(), LOG).unwrap();
    InProcess::on((folder, home), |_| {}).await
}

/// The tags of the entries, and how many there are in all.
async fn tags(server: &InProcess, query: &str) -> (Vec<String>, Value) {
    let (status, reply) = server.get(&format!("/manager/logs?{query}")).await;
    assert_eq!(status, 200, "{query}: {reply}");
    let items = reply["data"]["affected_items"].as_array().unwrap();
    let tags = items.iter().map(|item| item["tag"].as_str().unwrap_or_default().to_owned()).collect();
    (tags, reply["data"]["total_affected_items"].clone())
}

#[tokio::test]
async fn entries_are_listed_with_the_latest_first() {
    let server = server().await;
    let (status, reply) = server.get("/manager/logs?limit=2").await;
    assert_eq!((status, &reply["message"]), (200, &json!("Logs were successfully read")));
    let expected = json!([
        {"timestamp": "2026-11-01T00:00:05Z", "tag": "wazuh-db", "level": "debug", "description": " half wri"},
        {"timestamp": "2026-11-01T00:00:03Z", "tag": "wazuh-rootcheck", "level": "warning", "description": " \u{e9}"},
    ]);
    assert_eq!((&reply["data"]["affected_items"], &reply["data"]["total_affected_items"]), (&expected, &json!(4)));
    for (query, expected) in [
        ("offset=2", &["wazuh-authd", "wazuh-db"][..]),
        ("sort=tag&limit=3", &["wazuh-authd", "wazuh-db", "wazuh-db"]),
        ("search=LINE", &["wazuh-authd"]),
        ("search=-line&level=info", &["wazuh-db"]),
        ("tag=wazuh-db&q=level%21%3Dinfo", &["wazuh-db"]),
        ("q=timestamp%3E2026-11-01T00:00:03Z", &["wazuh-db"]),
        ("select=tag&distinct=true", &["wazuh-db", "wazuh-rootcheck", "wazuh-authd"]),
        ("level=debug2", &[]),
    ] {
        assert_eq!(tags(&server, query).await.0, expected, "{query}");
    }
    for (query, code) in [("sort=nosuch", 1403), ("select=nosuch", 1724), ("q=level", 1407)] {
        let (status, reply) = server.get(&format!("/manager/logs?{query}")).await;
        assert_eq!((status, &reply["error"]), (400, &json!(code)), "{query}");
    }
    let (_, reply) = server.get("/manager/logs/summary").await;
    let counts = |all, info, error, warning, debug| json!({"all": all, "info": info, "error": error, "critical": 0, "warning": warning, "debug": debug});
    let expected = json!([
        {"wazuh-authd": counts(1, 0, 1, 0, 0)},
        {"wazuh-db": counts(2, 1, 0, 0, 1)},
        {"wazuh-rootcheck": counts(1, 0, 0, 1, 0)},
    ]);
    assert_eq!(reply["data"]["affected_items"], expected);
    assert_eq!(reply["message"], "Log was successfully summarized");
}

#[tokio::test]
async fn a_home_without_a_log_is_told() {
    let server = server().await;
    fs::remove_file(server.home().ossec_log()).unwrap();
    for path in ["/manager/logs", "/manager/logs/summary"] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (500, &json!(1020)), "{reply}");
        assert_eq!(reply["detail"], "Could not find any Wazuh log file");
    }
}

/// The manager says that it writes JSON alone, so the other log is old.
#[tokio::test]
async fn the_manager_says_which_log_it_writes() {
    let server = server().await;
    let line = r#"{"timestamp":"2026/11/01 00:00:09","tag":"wazuh-execd","level":"info","description":"json"}"#;
    fs::write(server.home().ossec_json_log(), format!("{line}\nnot JSON\n")).unwrap();
    assert_eq!(tags(&server, "limit=1").await, (vec!["wazuh-db".to_owned()], json!(4)));
    fs::create_dir_all(server.home().sockets_dir()).unwrap();
    daemon(server.home().sockets_dir().join("com"), |question| {
        assert_eq!(question, "getconfig logging");
        r#"ok {"logging":{"plain":"no","json":"yes"}}"#.to_owned()
    });
    assert_eq!(tags(&server, "limit=1").await, (vec!["wazuh-execd".to_owned()], json!(1)));
    let (_, reply) = server.get("/manager/logs").await;
    assert_eq!(reply["data"]["affected_items"][0]["description"], "json");
}

/// Lines that are as long as they may be, in a log of 4 GiB.
#[tokio::test]
async fn long_lines_in_a_large_log_are_bounded() {
    let server = server().await;
    let mut log = File::create(server.home().ossec_log()).unwrap();
    log.seek(SeekFrom::Start(4 << 30)).unwrap();
    log.write_all(b"\n").unwrap();
    for _ in 0..200 {
        log.write_all(format!("2026/11/01 00:00:01 long: INFO: {}\n", "x".repeat(64 << 10)).as_bytes()).unwrap();
    }
    let (found, total) = tags(&server, "limit=5&search=xxx").await;
    assert_eq!((found.len(), total), (5, json!(127)));
    let (status, reply) = server.get("/manager/logs?select=tag").await;
    assert_eq!((status, &reply["data"]["total_affected_items"]), (200, &json!(127)));
}

#[tokio::test]
async fn the_messages_of_a_node_of_a_cluster_are_others() {
    let (folder, home) = homes::new();
    fs::create_dir_all(home.logs_dir()).unwrap();
    fs::write(home.ossec_log(), LOG).unwrap();
    fs::write(home.ossec_conf(), "<ossec_config><cluster><node_name>node01</node_name></cluster></ossec_config>")
        .unwrap();
    let server = InProcess::on((folder, home), |_| {}).await;
    for (path, message) in [
        ("/manager/logs", "Logs were successfully read in specified node"),
        ("/manager/logs?tag=x", "Could not read logs in specified node"),
        ("/manager/logs/summary", "Log was successfully summarized in specified node"),
    ] {
        assert_eq!(server.get(path).await.1["message"], message);
    }
}

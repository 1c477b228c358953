//! Managers of either release behind release 5 of the API: nodes that are asked through the cluster, and a manager of
//! release 5 with its own sockets.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixListener;

use apid_home::Home;
use apid_testing::cluster::{ClusterAnswer, cluster_daemon};
use apid_testing::{InProcess, home5};
use serde_json::{Map, Value, json};

use super::{MASTER, OFF, configure, failed, items, names, put, start};

const NODES: &str = r#"{"items": [
    {"name": "one", "type": "master", "version": "4.14.7", "ip": "10.0.0.1"},
    {"name": "two", "type": "worker", "version": "4.14.7", "ip": "10.0.0.2"}], "totalItems": 2}"#;

/// What a node of release 4 answers with one item.
fn answer(item: &Value) -> String {
    json!({"__wazuh_result__": {"__class__": "AffectedItemsWazuhResult", "__object__": {
        "affected_items": [item], "sort_fields": null, "sort_casting": ["str"], "sort_ascending": [true],
        "total_affected_items": 1, "total_failed_items": 0, "dikt": {}, "all_msg": "a", "some_msg": "b",
        "none_msg": "c", "failed_items_keys": [], "failed_items_values": []}}})
    .to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_of_release_4_are_asked_in_its_words_and_told_in_those_of_release_5() {
    let (_server, release_5) = start(|home| {
        configure(home, MASTER);
        cluster_daemon(home.cluster_socket(), |command, text| {
            let function = |name: &str| text.contains(&format!(r#""__name__":"{name}""#));
            let states = || {
                ["analysisd", "authd", "monitord", "remoted", "clusterd", "modulesd", "db", "apid"]
                    .map(|daemon| (format!("wazuh-{daemon}"), json!("running")))
            };
            match command {
                "get_nodes" => ClusterAnswer::AtOnce("ok", NODES.to_owned()),
                "get_health" => ClusterAnswer::AtOnce(
                    "ok",
                    json!({"nodes": {
                        "one": {"info": {
                            "name": "one", "n_active_agents": 3, "type": "master", "version": "4.14.7", "ip": "10.0.0.1",
                        }},
                        "two": {"info": {
                            "name": "two", "n_active_agents": 4, "type": "worker", "version": "4.14.7", "ip": "10.0.0.2",
                        }, "status": {}},
                    }})
                    .to_string(),
                ),
                _ if function("get_status") => ClusterAnswer::Later(answer(&Map::from_iter(states()).into())),
                _ if function("get_basic_info") => {
                    ClusterAnswer::Later(answer(&json!({
                        "path": "/var/ossec", "version": "v4.14.7", "type": "server", "max_agents": "unlimited",
                        "openssl_support": "yes", "tz_offset": "+0000", "tz_name": "UTC", "uuid": "u",
                    })))
                }
                _ if function("get_daemons_stats") => {
                    assert!(text.contains(r#""daemons_list":["wazuh-db"]"#), "{text}");
                    ClusterAnswer::Later(answer(&json!({"name": "wazuh-db", "metrics": {}})))
                }
                _ if function("get_config") => {
                    assert!(text.contains(r#""component":"wazuh-db""#), "{text}");
                    ClusterAnswer::Later(answer(&json!({"wdb": {}})))
                }
                _ if function("get_api_config") => ClusterAnswer::Later(answer(&json!({
                    "node_name": "two", "node_api_config": {"port": 1, "experimental_features": false},
                }))),
                _ => panic!("{command} {text}"),
            }
        });
    })
    .await;
    let (_, health) = release_5.get("/cluster/healthcheck").await;
    assert_eq!(names(&items(&health)[1]["info"]), ["name", "type", "version", "ip"]);
    let (_, status) = release_5.get("/cluster/two/status").await;
    assert_eq!(
        (&items(&status)[0]["ready"], &status["message"]),
        (&json!(true), &json!("Node status was successfully read in specified node"),)
    );
    assert!(items(&status)[0].get("wazuh-manager-apid").is_none(), "a worker need not have an API");
    let (_, info) = release_5.get("/cluster/two/info").await;
    assert_eq!(names(&items(&info)[0]), ["path", "version", "type", "max_agents", "tz_offset", "tz_name"]);
    let (_, stats) = release_5.get("/cluster/two/daemons/stats?daemons_list=wazuh-manager-db").await;
    assert_eq!(items(&stats)[0]["name"], "wazuh-manager-db");
    let (_, active) = release_5.get("/cluster/two/configuration/wazuh-manager-db/wdb").await;
    assert_eq!(items(&active), &json!([{"wdb": {}}]));
    let (_, config) = release_5.get("/cluster/api/config").await;
    assert_eq!(items(&config)[1], json!({"node_name": "two", "node_api_config": {"port": 1}}));
    // Another node cannot be told to reload.
    let (status, reload) = release_5.put("/cluster/reload").await;
    assert_eq!((status, items(&reload), failed(&reload)), (202, &json!(["one"]), vec![(1014, json!(["two"]))]));
    assert_eq!(reload["message"], "Could not send reload request to some specified nodes");
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_of_release_5_are_asked_in_their_own_words() {
    let status = || json!({"wazuh-manager-db": {"ready": true, "running": true}, "ready": true});
    let (server, release_5) = start(|home| {
        configure(home, MASTER);
        cluster_daemon(home.cluster_socket(), move |command, text| {
            let function = |name: &str| text.contains(&format!(r#""__name__":"{name}""#));
            match command {
                "get_nodes" => ClusterAnswer::AtOnce("ok", NODES.replace("4.14.7", "5.0.0")),
                _ if function("get_status") => ClusterAnswer::Later(answer(&status())),
                _ if function("reload") => ClusterAnswer::Later(answer(&json!("two"))),
                _ if function("get_daemons_stats") => {
                    assert!(text.contains(r#""daemons_list":["wazuh-manager-db"]"#), "{text}");
                    ClusterAnswer::Later(answer(&json!({"name": "wazuh-manager-db", "metrics": {}})))
                }
                _ => panic!("{command} {text}"),
            }
        });
    })
    .await;
    let home = server.home();
    control_socket(home, 1);
    let (_, told) = release_5.get("/cluster/two/status").await;
    assert_eq!(items(&told), &json!([status()]));
    let (_, stats) = release_5.get("/cluster/two/daemons/stats?daemons_list=wazuh-manager-db").await;
    assert_eq!(items(&stats)[0]["name"], "wazuh-manager-db");
    let (status, reload) = release_5.put("/cluster/reload").await;
    assert_eq!((status, items(&reload), failed(&reload)), (202, &json!(["one", "two"]), vec![]));
}

/// The socket of a manager of release 5, which takes so many orders.
fn control_socket(home: &Home, orders: usize) -> std::thread::JoinHandle<Vec<String>> {
    let listener = UnixListener::bind(home.control_socket()).unwrap();
    std::thread::spawn(move || {
        let take = |_| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut order = [0; 64];
            let read = stream.read(&mut order).unwrap();
            stream.write_all(b"ok accepted").unwrap();
            String::from_utf8_lossy(&order[..read]).into_owned()
        };
        (0..orders).map(take).collect()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_of_release_5_is_told_and_asked_in_its_own_ways() {
    let (server, release_5) = start(|home| configure(home, OFF)).await;
    let home = server.home();
    let orders = control_socket(home, 2);
    for order in ["restart", "reload"] {
        let (status, reply) = release_5.put(&format!("/cluster/{order}")).await;
        assert_eq!((status, items(&reply)), (202, &json!(["node01"])), "{order}");
    }
    assert_eq!(orders.join().unwrap(), ["restart", "reload"]);
    fs::create_dir_all(home.run_dir()).unwrap();
    for daemon in ["analysisd", "modulesd"] {
        fs::write(home.run_dir().join(format!("wazuh-{daemon}-{}.pid", std::process::id())), "").unwrap();
    }
    let answers = |path: std::path::PathBuf, told: fn(&str) -> Value| {
        let listener = UnixListener::bind(path).unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut request = [0; 1_024];
                let read = stream.read(&mut request).unwrap_or_default();
                // Somebody only looks whether it listens.
                if read > 0 {
                    let answer = told(std::str::from_utf8(&request[..read]).unwrap());
                    stream.write_all(format!("HTTP/1.1 200 OK\r\n\r\n{answer}").as_bytes()).unwrap();
                }
            }
        });
    };
    let (_, gone) = release_5.get("/cluster/node01/status").await;
    assert_eq!(items(&gone)[0]["wazuh-manager-analysisd"], json!({"ready": false, "running": true}));
    answers(home.analysis_socket(), |request| match request.starts_with("POST /metrics/dump ") {
        true => json!({
            "status": "OK", "name": "wazuh-manager-analysisd", "uptime": "2026-01-15T10:30:00Z",
            "timestamp": "2026-01-15T12:45:30Z", "spaces": [],
            "global": [{"name": "router.queue.size", "type": "pull", "enabled": true, "value": 42}],
        }),
        false => json!({"ready": true, "spaces": {}, "ioc": {}, "geo": {}}),
    });
    answers(home.detector_socket(), |_| json!({"available": true, "status": "ready", "enabled": true}));
    let (_, told) = release_5.get("/cluster/node01/status").await;
    let item = &items(&told)[0];
    assert_eq!(names(&item["wazuh-manager-analysisd"]), ["ready", "running", "spaces", "ioc", "geo"]);
    assert_eq!(item["wazuh-manager-modulesd"]["modules"]["vulnerability-detector"]["status"], "ready");
    assert_eq!((&item["wazuh-manager-modulesd"]["ready"], &item["ready"]), (&json!(true), &json!(false)));
    let (_, stats) = release_5.get("/cluster/node01/daemons/stats?daemons_list=wazuh-manager-analysisd").await;
    assert_eq!(items(&stats)[0]["global"][0]["value"], 42, "{stats}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_laid_out_as_that_of_release_5_is_told_as_it_is() {
    let (folder, home) = home5::with_agents(3);
    fs::write(home.ossec_log(), "2026/11/29 22:22:47 wazuh-manager-db: INFO: x\n").unwrap();
    let text = fs::read_to_string(home.ossec_conf()).unwrap();
    // No manager of that release turns its cluster off.
    fs::write(home.ossec_conf(), text.replace("<hidden>", "<disabled>yes</disabled><hidden>")).unwrap();
    fs::create_dir_all(home.run_dir()).unwrap();
    fs::write(home.run_dir().join(format!("wazuh-manager-db-{}.pid", std::process::id())), "").unwrap();
    fs::create_dir_all(home.sockets_dir()).unwrap();
    fs::create_dir_all(home.cluster_socket().parent().unwrap()).unwrap();
    cluster_daemon(home.cluster_socket(), |command, _| match command {
        "get_nodes" => ClusterAnswer::AtOnce("ok", NODES.replace("one", "node05").replace("4.14.7", "5.0.0")),
        _ => ClusterAnswer::Silence,
    });
    let server = InProcess::on((folder, home), |config| config.request_timeout = 2.0).await;
    let (home, release_5) = (server.home(), server.admin_of_release_5());
    let (_, nodes) = release_5.get("/cluster/nodes").await;
    assert_eq!((&items(&nodes)[0]["name"], &nodes["data"]["total_affected_items"]), (&json!("node05"), &json!(2)));
    let (_, status) = release_5.get("/cluster/node05/status").await;
    assert_eq!(items(&status)[0]["wazuh-manager-db"], json!({"ready": true, "running": true}));
    let (_, info) = release_5.get("/cluster/node05/info").await;
    assert_eq!(items(&info)[0]["version"], "v5.0.0");
    let (_, local) = release_5.get("/cluster/local/config").await;
    assert!(items(&local)[0].get("disabled").is_none() && items(&local)[0]["node_type"] == "master", "{local}");
    let (_, logs) = release_5.get("/cluster/node05/logs?tag=wazuh-manager-db").await;
    assert_eq!(logs["data"]["total_affected_items"], 1);
    let (_, config) = release_5.get("/cluster/node05/configuration?section=logging").await;
    assert_eq!(items(&config), &json!([{"logging": {"log_format": "plain"}}]));
    let (_, settings) = release_5.get("/cluster/api/config?nodes_list=node05").await;
    let key = items(&settings)[0]["node_api_config"]["https"]["key"].as_str().unwrap();
    assert!(key.ends_with("etc/certs/apid-key.pem"), "{key}");
    let text = format!("{}<!-- changed -->", fs::read_to_string(home.ossec_conf()).unwrap());
    let taken = put(&release_5, "/cluster/node05/configuration", &text).await;
    assert_eq!(items(&taken), &json!(["node05"]));
    assert_eq!(fs::read_to_string(home.ossec_conf()).unwrap(), text);
    assert_eq!(release_5.get("/cluster/configuration/validation?nodes_list=node05").await.1["error"], 0);
    // Its daemon is gone: that is no cluster that is off.
    fs::remove_file(home.cluster_socket()).unwrap();
    assert_eq!(release_5.get("/cluster/nodes").await.1["error"], 3009);
    fs::remove_file(home.run_dir().join(format!("wazuh-manager-db-{}.pid", std::process::id()))).unwrap();
    let (_, alone) = release_5.get("/cluster/nodes").await;
    let expected = json!([{"name": "node05", "type": "master", "version": "5.0.0", "ip": "127.0.0.1"}]);
    assert_eq!(items(&alone), &expected);
}

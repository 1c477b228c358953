//! The cluster: off, a master or worker without a daemon, and with a daemon that is played by the test, also one that
//! hangs or answers nonsense.

use std::fs;

use apid_testing::cluster::{ClusterAnswer, cluster_daemon};
use apid_testing::daemons::queue;
use apid_testing::{Caller, InProcess, homes};
use serde_json::{Value, json};

/// A server on a home with this `<cluster>` section, and in which `prepare` has done what it likes.
async fn start(section: &str, prepare: impl FnOnce(&apid_home::Home)) -> InProcess {
    let (folder, home) = homes::with_agents(12);
    fs::write(home.ossec_conf(), format!("<ossec_config><cluster>{section}</cluster></ossec_config>")).unwrap();
    prepare(&home);
    // Another node must have answered before that.
    InProcess::on((folder, home), |config| config.request_timeout = 2.0).await
}

const MASTER: &str = "<name>c</name><node_name>one</node_name><key>0123456789abcdef0123456789abcdef</key>\
    <nodes><node>10.0.0.1</node></nodes><disabled>no</disabled>";
const WORKER: &str = "<node_name>two</node_name><node_type>worker</node_type><disabled>no</disabled>";

/// Everything that needs a cluster, for the node `one`.
const OF_THE_CLUSTER: [&str; 20] = [
    "/cluster/api/config",
    "/cluster/configuration/validation",
    "/cluster/one/daemons/stats",
    "/cluster/one/configuration/com/internal",
    "/cluster/local/info",
    "/cluster/local/config",
    "/cluster/nodes",
    "/cluster/healthcheck",
    "/cluster/ruleset/synchronization",
    "/cluster/one/info",
    "/cluster/one/status",
    "/cluster/one/configuration",
    "/cluster/one/configuration?raw=true",
    "/cluster/one/logs",
    "/cluster/one/logs/summary",
    "/cluster/one/stats",
    "/cluster/one/stats/hourly",
    "/cluster/one/stats/weekly",
    "/cluster/one/stats/analysisd",
    "/cluster/one/stats/remoted",
];

fn items(reply: &Value) -> &Value {
    &reply["data"]["affected_items"]
}

/// Code and ids of each failure.
fn failed(reply: &Value) -> Vec<(i64, Value)> {
    let groups = reply["data"]["failed_items"].as_array().unwrap();
    groups.iter().map(|group| (group["error"]["code"].as_i64().unwrap(), group["id"].clone())).collect()
}

/// A caller who may see these nodes.
async fn reader_of(server: &InProcess, name: &str, nodes: &[&str]) -> Caller {
    let post = async |path: &str, body: Option<Value>| {
        let (status, reply) = server.ask("POST", path, body).await;
        assert_eq!(status, 200, "{path} {reply}");
        items(&reply)[0]["id"].as_i64().unwrap()
    };
    let resources: Vec<String> = nodes.iter().map(|node| format!("node:id:{node}")).collect();
    let policy = json!({"actions": ["cluster:read"], "resources": resources, "effect": "allow"});
    let role = post("/security/roles", Some(json!({ "name": name }))).await;
    let policy = post("/security/policies", Some(json!({ "name": name, "policy": policy }))).await;
    post(&format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    let user = post("/security/users", Some(json!({ "username": name, "password": "Some.Pass1" }))).await;
    post(&format!("/security/users/{user}/roles?role_ids={role}"), None).await;
    let token = server.app().auth().issue(name).await.unwrap().unwrap();
    server.caller(format!("Bearer {token}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_cluster_everything_but_its_status_is_refused() {
    for section in ["<disabled>yes</disabled>", "<node_name>one</node_name><disabled>yes</disabled>"] {
        let server = start(section, |_| ()).await;
        for path in OF_THE_CLUSTER {
            let (status, reply) = server.get(path).await;
            assert_eq!((status, &reply["error"]), (400, &json!(3013)), "{path} {reply}");
            assert!(reply.get("dapi_errors").is_none(), "{path} {reply}");
        }
        let (_, reply) = server.get("/cluster/status").await;
        assert_eq!(reply["data"], json!({"enabled": "no", "running": "no"}));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_master_without_a_daemon_is_a_cluster_of_one_node() {
    let server = start(MASTER, |home| {
        let counters = home.run_dir();
        fs::create_dir_all(&counters).unwrap();
        for file in ["wazuh-analysisd.state", "wazuh-remoted.state"] {
            fs::write(counters.join(file), "events='1'\n").unwrap();
        }
        fs::write(home.ossec_log(), "2026/11/29 22:22:47 wazuh-db: ERROR: x\n").unwrap();
    })
    .await;
    for path in OF_THE_CLUSTER.into_iter().filter(|path| !path.ends_with("/stats") && !path.contains("raw")) {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (200, &json!(0)), "{path} {reply}");
    }
    let own = json!({"name": "one", "type": "master", "version": "4.14.7", "ip": "10.0.0.1"});
    assert_eq!(items(&server.get("/cluster/nodes").await.1), &json!([own]));
    let local = &server.get("/cluster/local/info").await.1;
    assert_eq!(items(local), &json!([{"node": "one", "cluster": "c", "type": "master"}]));
    let (_, health) = server.get("/cluster/healthcheck").await;
    assert_eq!(items(&health)[0]["info"]["name"], "one");
    assert!(items(&health)[0]["info"]["n_active_agents"].is_u64(), "{health}");
    let ruleset = &server.get("/cluster/ruleset/synchronization").await.1;
    assert_eq!(items(ruleset), &json!([{"name": "one", "synced": true}]));
    // The twin says what the manager says.
    for end in ["info", "status", "configuration", "logs", "logs/summary", "stats/hourly", "stats/weekly"] {
        let (twin, own) =
            (server.get(&format!("/cluster/one/{end}")).await, server.get(&format!("/manager/{end}")).await);
        assert_eq!(twin, own, "{end}");
    }
    let raw = server.admin().send("GET", "/cluster/one/configuration?raw=true", None).await;
    assert_eq!(
        (raw.status, raw.text.as_str()),
        (200, fs::read_to_string(server.home().ossec_conf()).unwrap().as_str())
    );
    for path in ["/cluster/zwei/info", "/cluster/nodes?nodes_list=zwei", "/cluster/zwei/configuration?raw=true"] {
        let (status, reply) = server.get(path).await;
        assert_eq!(
            (status, &reply["error"], failed(&reply)),
            (200, &json!(1), vec![(1730, json!(["zwei"]))]),
            "{path}"
        );
        assert_eq!(reply["message"], "No information was returned");
    }
    let (_, some) = server.get("/cluster/nodes?nodes_list=one,zwei").await;
    assert_eq!((items(&some), failed(&some)), (&json!([own]), vec![(1730, json!(["zwei"]))]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_without_a_daemon_tells_of_itself_alone() {
    let server = start(WORKER, |_| ()).await;
    for path in ["/cluster/local/info", "/cluster/local/config", "/cluster/two/info", "/cluster/two/status"] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (200, &json!(0)), "{path} {reply}");
    }
    for path in ["/cluster/nodes", "/cluster/healthcheck", "/cluster/ruleset/synchronization"] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, &reply["error"]), (500, &json!(3023)), "{path} {reply}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_a_manager_without_its_daemon_the_cluster_is_not_running() {
    let socket = |home: &apid_home::Home| drop(std::os::unix::net::UnixListener::bind(home.events_queue()).unwrap());
    let gone = |home: &apid_home::Home| {
        fs::create_dir_all(home.cluster_socket().parent().unwrap()).unwrap();
        drop(std::os::unix::net::UnixListener::bind(home.cluster_socket()).unwrap());
    };
    for prepare in [&socket as &dyn Fn(&apid_home::Home), &gone] {
        let server = start(MASTER, prepare).await;
        for path in OF_THE_CLUSTER {
            let (status, reply) = server.get(path).await;
            assert_eq!((status, &reply["error"]), (400, &json!(3013)), "{path} {reply}");
        }
    }
}

const NODES: &str = r#"{"items": [
    {"name": "one", "type": "master", "version": "4.14.7", "ip": "10.0.0.1"},
    {"name": "two", "type": "worker", "version": "4.14.7", "ip": "10.0.0.2"},
    {"name": "three", "type": "worker", "version": "4.14.6", "ip": "10.0.0.3"}], "totalItems": 3}"#;

/// What a node says of its ruleset.
fn synchronised(node: &str) -> String {
    json!({"__wazuh_result__": {"__class__": "AffectedItemsWazuhResult", "__object__": {
        "affected_items": [{"name": node, "synced": false}], "sort_fields": null, "sort_casting": ["str"],
        "sort_ascending": [true], "total_affected_items": 1, "total_failed_items": 0, "dikt": {}, "all_msg": "a",
        "some_msg": "b", "none_msg": "c", "failed_items_keys": [], "failed_items_values": []}}})
    .to_string()
}

/// A master of three nodes, of which `two` does what is said and `three` answers.
async fn three_nodes(two: ClusterAnswer) -> InProcess {
    start(MASTER, |home| {
        cluster_daemon(home.cluster_socket(), move |command, text| match (command, text.split(' ').next()) {
            ("get_nodes", _) => ClusterAnswer::AtOnce("ok", NODES.to_owned()),
            ("get_hash", _) => ClusterAnswer::AtOnce("ok", r#"{"etc/rules/a": "b"}"#.to_owned()),
            ("dapi_fwd", Some("three")) => ClusterAnswer::Later(synchronised("three")),
            _ => two.clone(),
        });
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_without_a_vulnerability_detector_are_failed_items() {
    let server = three_nodes(ClusterAnswer::Silence).await;
    let (status, reply) = server.put("/vulnerability").await;
    assert_eq!((status, items(&reply)), (200, &json!(["one"])), "{reply}");
    assert_eq!(failed(&reply), [(8002, json!(["three", "two"]))], "{reply}");
    assert_eq!(reply["message"], "A vulnerability detector scan was requested in some nodes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_does_not_answer_is_a_failed_item() {
    let unknown = json!({"__wazuh_exception__": {"__class__": "WazuhClusterError", "__object__": {"type": "about:blank",
        "title": "Wazuh Cluster Error", "code": 3022, "extra_message": null, "extra_remediation": null,
        "cmd_error": false, "dapi_errors": {}}}});
    for (two, code) in [
        (ClusterAnswer::TakesIt, 3020),
        (ClusterAnswer::Silence, 3020),
        (ClusterAnswer::Bytes(vec![0xff; 64]), 3009),
        (ClusterAnswer::Bytes(b"\0\0\0\x01\xff\xff\xff\xffok ---------".to_vec()), 3009),
        (ClusterAnswer::Later("nonsense".to_owned()), 3009),
        (ClusterAnswer::Fails("Error 1000 - why".to_owned()), 3009),
        (ClusterAnswer::AtOnce("err", unknown.to_string()), 3022),
    ] {
        let server = three_nodes(two.clone()).await;
        let (status, reply) = server.get("/cluster/ruleset/synchronization").await;
        let expected = json!([{"name": "one", "synced": true}, {"name": "three", "synced": false}]);
        assert_eq!((status, items(&reply), failed(&reply)), (200, &expected, vec![(code, json!(["two"]))]), "{two:?}");
        assert_eq!(reply["message"], "Could not read ruleset synchronization status in some nodes");
        let (status, reply) = server.get("/cluster/two/info").await;
        assert_eq!((status, failed(&reply)), (200, vec![(code, json!(["two"]))]), "{two:?}");
        // Those that answer by themselves do not wait for it.
        assert_eq!(server.get("/cluster/one/info").await.1["error"], 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_alone_is_told_as_a_manager_is() {
    let server = start(MASTER, |_| ()).await;
    let (_, settings) = server.get("/cluster/api/config").await;
    assert_eq!((&items(&settings)[0]["node_name"], &settings["error"]), (&json!("one"), &json!(0)));
    assert_eq!(settings, server.get("/manager/api/config").await.1);
    let (_, valid) = server.get("/cluster/configuration/validation").await;
    assert_eq!(items(&valid), &json!([{"name": "one", "status": "OK"}]));
    let (status, reloaded) = server.put("/cluster/analysisd/reload").await;
    let done = json!([{"name": "one", "msg": "Ruleset reload request sent successfully."}]);
    assert_eq!((status, items(&reloaded)), (200, &done));
    let (status, restarted) = server.put("/cluster/restart?nodes_list=one,zwei").await;
    assert_eq!((status, items(&restarted), failed(&restarted)), (202, &json!(["one"]), vec![(1730, json!(["zwei"]))]));
    let (status, none) = server.put("/cluster/restart?nodes_list=zwei").await;
    assert_eq!((status, &none["message"]), (202, &json!("No information was returned")));
    for end in ["daemons/stats?daemons_list=wazuh-db", "configuration/com/internal", "configuration/com/cluster"] {
        let (twin, own) =
            (server.get(&format!("/cluster/one/{end}")).await, server.get(&format!("/manager/{end}")).await);
        assert_eq!(
            (twin.0, &twin.1["data"]["total_failed_items"]),
            (own.0, &own.1["data"]["total_failed_items"]),
            "{end}"
        );
    }
    // Such a pair does not exist, whatever the node.
    assert_eq!(server.get("/cluster/zwei/configuration/mail/cluster").await.1["error"], 1128);
    let put = async |node: &str, body: &str| {
        let body = Some(("application/octet-stream", body.as_bytes().to_vec()));
        let reply = server.admin().send("PUT", &format!("/cluster/{node}/configuration"), body).await;
        serde_json::from_str::<Value>(&reply.text).unwrap()
    };
    let before = fs::read_to_string(server.home().ossec_conf()).unwrap();
    assert_eq!(failed(&put("one", "<ossec_config>").await), [(1113, json!(["one"]))]);
    assert_eq!(failed(&put("zwei", &before).await), [(1730, json!(["zwei"]))]);
    let changed = before.replace("</ossec_config>", "<!-- changed --></ossec_config>");
    assert_eq!(items(&put("one", &changed).await), &json!(["one"]));
    assert_eq!(fs::read_to_string(server.home().ossec_conf()).unwrap(), changed);
    // What is not valid any more is refused with its place.
    fs::write(server.home().ossec_conf(), before.replace("</ossec_config>", "<nope/>\n</ossec_config>")).unwrap();
    for (method, path) in [("GET", "/cluster/configuration/validation"), ("PUT", "/cluster/restart")] {
        let (_, reply) = server.ask(method, path, None).await;
        assert_eq!(failed(&reply), [(1908, json!(["one"]))], "{path} {reply}");
        let message = reply["data"]["failed_items"][0]["error"]["message"].as_str().unwrap();
        assert!(message.contains("line 1"), "{message}");
    }
}

/// What a node says that was told to restart.
fn restarted(node: &str) -> String {
    synchronised(node).replace(&json!({"name": node, "synced": false}).to_string(), &format!("\"{node}\""))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_master_restarts_after_its_workers() {
    let order: std::sync::Arc<std::sync::Mutex<Vec<String>>> = std::sync::Arc::default();
    let asked = order.clone();
    let server = start(MASTER, move |home| {
        // The daemon that restarts the manager's, which says it is told after the workers were.
        let (told, orders) = (asked.clone(), queue(home.orders_queue()));
        let events = queue(home.events_queue());
        std::thread::spawn(move || {
            let _events = events;
            while orders.recv().is_ok() {
                told.lock().unwrap().push("one".to_owned());
            }
        });
        cluster_daemon(home.cluster_socket(), move |command, text| {
            let node = text.split(' ').next().unwrap_or_default();
            match (command, node) {
                ("get_nodes", _) => ClusterAnswer::AtOnce("ok", NODES.to_owned()),
                (_, "three") => ClusterAnswer::TakesIt,
                _ => {
                    assert!(text.contains(r#""nodes":["two","three"]"#) && text.contains("\"wait_for_complete\":true"));
                    asked.lock().unwrap().push(node.to_owned());
                    ClusterAnswer::Later(restarted(node))
                }
            }
        });
    })
    .await;
    let (status, reply) = server.put("/cluster/restart").await;
    assert_eq!((status, items(&reply)), (202, &json!(["one", "two"])), "{reply}");
    assert_eq!((failed(&reply), &reply["error"]), (vec![(3020, json!(["three"]))], &json!(2)));
    // It is told in the moment in which the reply is made.
    while order.lock().unwrap().len() < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(*order.lock().unwrap(), ["two", "one"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_node_refuses_is_refused() {
    let refusal = json!({"__wazuh_exception__": {"__class__": "WazuhError", "__object__": {"type": "about:blank",
        "title": "Bad Request", "code": 1308, "extra_message": "/a/file", "extra_remediation": null,
        "cmd_error": false, "dapi_errors": {"two": {"error": "Stats file does not exist: /a/file"}}, "ids": []}}});
    let server = three_nodes(ClusterAnswer::Later(refusal.to_string())).await;
    let (status, reply) = server.get("/cluster/two/stats").await;
    assert_eq!((status, &reply["error"]), (400, &json!(1308)), "{reply}");
    assert_eq!(reply["detail"], "Stats file does not exist: /a/file");
    assert_eq!(reply["dapi_errors"], json!({"two": {"error": "Stats file does not exist: /a/file"}}));
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_are_told_as_far_as_they_may_be_seen() {
    let server = three_nodes(ClusterAnswer::Silence).await;
    let names = |reply: &Value| -> Vec<String> {
        let items = items(reply).as_array().unwrap();
        items.iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&server.get("/cluster/nodes").await.1), ["one", "two", "three"]);
    assert_eq!(names(&server.get("/cluster/nodes?type=worker&sort=-name").await.1), ["two", "three"]);
    let some = reader_of(&server, "some", &["one", "three"]).await;
    assert_eq!(names(&some.get("/cluster/nodes").await.1), ["one", "three"]);
    let (_, named) = some.get("/cluster/nodes?nodes_list=two,three,zwei").await;
    assert_eq!(names(&named), ["three"]);
    assert_eq!(failed(&named).iter().map(|(code, _)| *code).collect::<Vec<_>>(), [4000]);
    assert_eq!(some.get("/cluster/two/info").await.0, 403);
    assert_eq!(some.get("/cluster/one/info").await.1["error"], 0);
    assert_eq!(names(&some.get("/cluster/ruleset/synchronization").await.1), ["one", "three"]);
    // The node that answers is not among them.
    let others = reader_of(&server, "others", &["three"]).await;
    assert_eq!(others.get("/cluster/local/info").await.0, 403);
    assert_eq!(names(&others.get("/cluster/nodes").await.1), ["three"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_of_the_cluster_is_hidden() {
    let server = start(MASTER, |_| ()).await;
    let key = |reply: Value| items(&reply)[0]["key"].clone();
    assert_eq!(key(server.get("/cluster/local/config").await.1), "0123456789abcdef0123456789abcdef");
    let reader = reader_of(&server, "reader", &["*"]).await;
    assert_eq!(key(reader.get("/cluster/local/config").await.1), "*****");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_section_that_is_wrong_is_told_of_the_node() {
    let server = start(&format!("{MASTER}<port>many</port>"), |_| ()).await;
    for path in ["/cluster/local/info", "/cluster/local/config"] {
        let (status, reply) = server.get(path).await;
        assert_eq!((status, failed(&reply)), (200, vec![(3004, json!(["one"]))]), "{path} {reply}");
    }
}

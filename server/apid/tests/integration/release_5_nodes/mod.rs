//! Nodes in release 5, over the same home as in release 4: what differs between the two, a manager without a cluster,
//! and a configuration of release 5 (docs/facts/07-v5.md, sections 5.4 and 9).

mod of_both_releases;

use std::fs;
use std::os::unix::net::UnixListener;

use apid_home::Home;
use apid_testing::daemons::{daemon, queue};
use apid_testing::{Caller, InProcess, homes};
use serde_json::{Value, json};

/// A server of both releases on a home in which `prepare` has done what it likes.
async fn start(prepare: impl FnOnce(&Home)) -> (InProcess, Caller) {
    let (folder, home) = homes::with_agents(4);
    fs::create_dir_all(home.sockets_dir()).unwrap();
    fs::create_dir_all(home.cluster_socket().parent().unwrap()).unwrap();
    prepare(&home);
    let server = InProcess::on((folder, home), |config| config.request_timeout = 2.0).await;
    let release_5 = server.admin_of_release_5();
    (server, release_5)
}

fn configure(home: &Home, inside: &str) {
    fs::write(home.ossec_conf(), format!("<ossec_config>{inside}</ossec_config>")).unwrap();
}

/// A manager whose cluster is turned off, as most are.
const OFF: &str = "<logging><log_format>plain</log_format></logging><cluster><node_name>node01</node_name>\
    <node_type>master</node_type><key></key><nodes><node>NODE_IP</node></nodes><disabled>yes</disabled></cluster>";

const MASTER: &str = "<logging><log_format>plain</log_format></logging><cluster><name>c</name><node_name>one</node_name>\
    <key>0123456789abcdef0123456789abcdef</key><nodes><node>10.0.0.1</node></nodes></cluster>";

fn items(reply: &Value) -> &Value {
    &reply["data"]["affected_items"]
}

/// Code and ids of each failure.
fn failed(reply: &Value) -> Vec<(i64, Value)> {
    let groups = reply["data"]["failed_items"].as_array().unwrap();
    groups.iter().map(|group| (group["error"]["code"].as_i64().unwrap(), group["id"].clone())).collect()
}

fn names(object: &Value) -> Vec<&str> {
    object.as_object().unwrap().keys().map(String::as_str).collect()
}

async fn put(caller: &Caller, path: &str, body: &str) -> Value {
    let body = Some(("application/octet-stream", body.as_bytes().to_vec()));
    serde_json::from_str(&caller.send("PUT", path, body).await.text).unwrap()
}

/// What every node answers, whichever it is.
const OF_A_NODE: [&str; 11] = [
    "status",
    "info",
    "configuration",
    "configuration/auth/auth",
    "daemons/stats",
    "logs",
    "logs/summary",
    "stats/hourly",
    "stats/weekly",
    "stats/analysisd",
    "stats/remoted",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_without_a_cluster_is_a_cluster_of_one_node() {
    let (server, release_5) = start(|home| {
        configure(home, OFF);
        for daemon in ["analysisd", "remoted"] {
            fs::write(home.run_dir().join(format!("wazuh-{daemon}.state")), "events='1'\n").unwrap();
        }
        fs::write(home.ossec_log(), "2026/11/29 22:22:47 wazuh-db: ERROR: x\n").unwrap();
    })
    .await;
    let alone = json!([{"name": "node01", "type": "master", "version": "4.14.7", "ip": "127.0.0.1"}]);
    let (status, nodes) = release_5.get("/cluster/nodes").await;
    assert_eq!((status, items(&nodes)), (200, &alone));
    assert_eq!(items(&release_5.get("/cluster/nodes?type=worker").await.1), &json!([]));
    let whole = ["/cluster/healthcheck", "/cluster/local/info", "/cluster/local/config", "/cluster/api/config"];
    let whole = whole.into_iter().chain(["/cluster/configuration/validation", "/cluster/nodes?nodes_list=node01"]);
    let of_node = OF_A_NODE.iter().map(|end| format!("/cluster/node01/{end}"));
    for path in whole.map(str::to_owned).chain(of_node) {
        let (status, reply) = release_5.get(&path).await;
        assert_eq!((status, &reply["error"]), (200, &json!(0)), "{path} {reply}");
        // The same without a cluster in release 4.
        let (status, reply) = server.get(&path).await;
        assert_eq!((status, &reply["error"]), (400, &json!(3013)), "{path} {reply}");
        let message = reply["message"].as_str().unwrap_or_default();
        assert!(!message.contains("manager"), "{message}");
    }
    for end in OF_A_NODE {
        let (status, reply) = release_5.get(&format!("/cluster/zwei/{end}")).await;
        assert_eq!((status, failed(&reply)), (200, vec![(1730, json!(["zwei"]))]), "{end}");
        let remedy = reply["data"]["failed_items"][0]["error"]["remediation"].as_str().unwrap();
        assert!(remedy.contains("/5.0/"), "{remedy}");
    }
    assert_eq!(release_5.get("/cluster/node01/stats?date=2001-01-01").await.1["error"], 1308);
    for order in ["restart", "reload"] {
        let (status, reply) = release_5.put(&format!("/cluster/{order}?nodes_list=node01,zwei")).await;
        let unknown = vec![(1730, json!(["zwei"]))];
        assert_eq!((status, items(&reply), failed(&reply)), (202, &json!(["node01"]), unknown), "{order}");
        let (_, reply) = release_5.put(&format!("/cluster/{order}")).await;
        let text = reply["message"].as_str().unwrap();
        assert!(text.ends_with("request sent to all specified nodes"), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_of_the_cluster_in_release_5_alone() {
    let (_server, release_5) = start(|home| configure(home, OFF)).await;
    let (_, status) = release_5.get("/cluster/status").await;
    assert_eq!(status, json!({"data": {"running": "no"}, "error": 0}));
    let (_, local) = release_5.get("/cluster/local/config").await;
    let expected = json!([{"node_name": "node01", "node_type": "master", "nodes": ["NODE_IP"], "name": "wazuh",
        "key": "fd3350b86d239654e34866ab3c4988a8", "port": 1516, "bind_addr": "127.0.0.1", "hidden": "no"}]);
    assert_eq!(items(&local), &expected);
    let (_, health) = release_5.get("/cluster/healthcheck").await;
    assert_eq!(names(&items(&health)[0]["info"]), ["name", "type", "version", "ip"]);
    let (_, config) = release_5.get("/cluster/api/config").await;
    let settings = &items(&config)[0]["node_api_config"];
    assert!(settings.get("experimental_features").is_none() && settings["https"].get("ssl_protocol").is_none());
    assert_eq!(names(&settings["upload_configuration"]), ["agents", "indexer"]);
    assert_eq!(config["message"], "API configuration was successfully read in all specified nodes");
    let (_, versions) = release_5.get("/cluster/version/check").await;
    assert_eq!((&versions["data"]["current_version"], &versions["error"]), (&json!("v4.14.7"), &json!(0)));
    assert_eq!(versions["data"]["last_available_patch"], json!({}));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cluster_runs_where_its_daemon_does() {
    let (_server, release_5) = start(|home| {
        configure(home, OFF);
        fs::create_dir_all(home.run_dir()).unwrap();
        fs::write(home.run_dir().join(format!("wazuh-clusterd-{}.pid", std::process::id())), "").unwrap();
    })
    .await;
    assert_eq!(release_5.get("/cluster/status").await.1["data"], json!({"running": "yes"}));
}

#[tokio::test(flavor = "multi_thread")]
async fn daemons_run_and_are_ready_or_not() {
    let (server, release_5) = start(|home| configure(home, OFF)).await;
    let home = server.home();
    let (_, reply) = release_5.get("/cluster/node01/status").await;
    let item = &items(&reply)[0];
    let daemons = ["analysisd", "authd", "monitord", "remoted", "clusterd", "modulesd", "db", "apid"];
    let shown: Vec<String> = daemons.iter().map(|daemon| format!("wazuh-manager-{daemon}")).collect();
    let expected: Vec<&str> = shown.iter().map(String::as_str).chain(["ready"]).collect();
    assert_eq!(names(item), expected);
    assert_eq!(
        (&item["ready"], &item["wazuh-manager-db"]),
        (&json!(false), &json!({"ready": false, "running": false}))
    );
    assert_eq!(item["wazuh-manager-apid"], json!({"ready": true, "running": true}));
    assert_eq!(reply["message"], "Node status was successfully read in specified node");
    fs::create_dir_all(home.run_dir()).unwrap();
    for daemon in daemons.into_iter().filter(|daemon| *daemon != "apid") {
        fs::write(home.run_dir().join(format!("wazuh-{daemon}-{}.pid", std::process::id())), "").unwrap();
    }
    let (_, reply) = release_5.get("/cluster/node01/status").await;
    assert_eq!(items(&reply)[0]["ready"], true, "{reply}");
    fs::write(home.run_dir().join("wazuh-db.start"), "").unwrap();
    let (_, reply) = release_5.get("/cluster/node01/status").await;
    assert_eq!(
        (&items(&reply)[0]["ready"], &items(&reply)[0]["wazuh-manager-db"]["running"]),
        (&json!(false), &json!(false))
    );
    // A worker need not have an API.
    configure(home, "<cluster><node_name>node01</node_name><node_type>worker</node_type></cluster>");
    for file in fs::read_dir(home.run_dir()).unwrap().flatten() {
        fs::remove_file(file.path()).unwrap();
    }
    let (_, reply) = release_5.get("/cluster/node01/status").await;
    assert!(items(&reply)[0].get("wazuh-manager-apid").is_none(), "{reply}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_tells_of_its_installation_and_counters_in_the_names_of_release_5() {
    let (server, release_5) = start(|home| configure(home, OFF)).await;
    let (_, info) = release_5.get("/cluster/node01/info").await;
    let item = &items(&info)[0];
    assert_eq!(names(item), ["path", "version", "type", "max_agents", "tz_offset", "tz_name"]);
    assert_eq!((&item["path"], &item["version"]), (&json!(server.home().root()), &json!("v4.14.7")));
    let name = |item: &Value| item["name"].as_str().unwrap().to_owned();
    let (_, stats) = release_5.get("/cluster/node01/daemons/stats").await;
    let told: Vec<String> = items(&stats).as_array().unwrap().iter().map(name).collect();
    assert_eq!(told, ["wazuh-manager-remoted", "wazuh-manager-analysisd", "wazuh-manager-db"]);
    assert!(items(&stats)[0]["metrics"]["messages"]["received_breakdown"]["events"].is_u64(), "{stats}");
    assert!(items(&stats)[1]["global"].is_array(), "{stats}");
    let path = "/cluster/node01/daemons/stats?daemons_list=wazuh-manager-db,wazuh-manager-remoted";
    let (_, some) = release_5.get(path).await;
    let told: Vec<String> = items(&some).as_array().unwrap().iter().map(name).collect();
    assert_eq!(told, ["wazuh-manager-db", "wazuh-manager-remoted"]);
    assert_eq!(release_5.get("/cluster/node01/daemons/stats?daemons_list=wazuh-db").await.0, 400);
    // Beside a manager its daemons are asked.
    let _events = queue(server.home().events_queue());
    daemon(server.home().remote_socket(), |_| {
        r#"{"error":0,"message":"ok","data":{"name":"wazuh-remoted","uptime":0,"metrics":{"messages":{
            "received_breakdown":{"event":7}}}}}"#
            .to_owned()
    });
    let (_, asked) = release_5.get("/cluster/node01/daemons/stats").await;
    assert_eq!(items(&asked)[0]["metrics"]["messages"]["received_breakdown"], json!({"events": 7}));
    assert_eq!(items(&asked)[0]["uptime"], "1970-01-01T00:00:00+00:00");
    let gone = vec![(1121, json!(["wazuh-manager-analysisd"])), (1121, json!(["wazuh-manager-db"]))];
    assert_eq!(failed(&asked), gone);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_configuration_has_the_sections_of_release_5() {
    let text = "<wazuh_config><global><agents_disconnection_time>15m</agents_disconnection_time></global>\
        <logging><log_format>plain</log_format></logging><alerts><log_alert_level>3</log_alert_level></alerts>\
        <remote><https><port>1517</port></https><legacy><enabled>yes</enabled><protocol>tcp,udp</protocol></legacy></remote>\
        <cluster><name>c</name><node_name>one</node_name><key>secret</key></cluster></wazuh_config>";
    let (server, release_5) = start(|home| fs::write(home.ossec_conf(), text).unwrap()).await;
    let (_, reply) = release_5.get("/cluster/one/configuration").await;
    let expected = json!({
        "global": {"agents_disconnection_time": "15m"},
        "logging": {"log_format": "plain"},
        "remote": [{"https": {"port": "1517"}, "legacy": {"enabled": "yes", "protocol": ["tcp", "udp"]}}],
        "cluster": {"name": "c", "node_name": "one", "key": "secret"},
    });
    assert_eq!(items(&reply), &json!([expected]));
    assert_eq!(reply["message"], "Configuration was successfully read in specified node");
    let (_, section) = release_5.get("/cluster/one/configuration?section=logging&field=log_format").await;
    assert_eq!(items(&section), &json!([{"logging": {"log_format": "plain"}}]));
    for section in ["alerts", "client_buffer", "reports", "socket"] {
        let (status, reply) = release_5.get(&format!("/cluster/one/configuration?section={section}")).await;
        assert_eq!((status, failed(&reply)), (200, vec![(1102, json!(["one"]))]), "{section}");
    }
    for section in ["ruleset", "syscheck", "localfile", "sca"] {
        let (status, _) = release_5.get(&format!("/cluster/one/configuration?section={section}")).await;
        assert_eq!(status, 400, "{section}");
    }
    assert_eq!(failed(&release_5.get("/cluster/one/configuration?section=auth").await.1), [(1106, json!(["one"]))]);
    let raw = release_5.send("GET", "/cluster/one/configuration?raw=true", None).await;
    assert_eq!(
        (raw.status, raw.header("content-type"), raw.text.as_str()),
        (200, "application/xml; charset=utf-8", text)
    );
    fs::remove_file(server.home().ossec_conf()).unwrap();
    let (_, missing) = release_5.get("/cluster/one/configuration").await;
    assert_eq!(failed(&missing), [(1101, json!(["one"]))]);
    assert!(missing["data"]["failed_items"][0]["error"].get("remediation").is_none(), "{missing}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_configuration_is_taken_and_valid_if_it_can_be_read() {
    let (server, release_5) = start(|home| configure(home, OFF)).await;
    let path = "/cluster/node01/configuration";
    // Release 4 refuses what no daemon knows.
    let odd = "<ossec_config><nosuch>1</nosuch><cluster><node_name>node01</node_name></cluster></ossec_config>";
    assert_eq!(failed(&put(server.admin(), "/manager/configuration", odd).await), [(1908, json!(["manager"]))]);
    let taken = put(&release_5, path, odd).await;
    assert_eq!(
        (items(&taken), &taken["message"]),
        (&json!(["node01"]), &json!("Configuration was successfully updated in specified node"),)
    );
    assert_eq!(fs::read_to_string(server.home().ossec_conf()).unwrap(), odd);
    let valid = |status| json!([{"name": "node01", "status": status}]);
    let (_, reply) = release_5.get("/cluster/configuration/validation").await;
    assert_eq!(
        (items(&reply), &reply["message"]),
        (&valid("OK"), &json!("Validation was successfully checked in all nodes"))
    );
    assert_eq!(failed(&put(&release_5, path, "<ossec_config>").await), [(1113, json!(["node01"]))]);
    assert_eq!(fs::read_to_string(server.home().ossec_conf()).unwrap(), odd);
    fs::write(server.home().ossec_conf(), "<ossec_config>").unwrap();
    let (status, reply) = release_5.get("/cluster/configuration/validation").await;
    assert_eq!((status, failed(&reply)), (200, vec![(1908, json!(["node01"]))]));
    fs::write(server.home().ossec_conf(), b"<a>\xff</a>").unwrap();
    let (_, reply) = release_5.get("/cluster/configuration/validation").await;
    assert_eq!(failed(&reply), [(1113, json!(["node01"]))]);
    fs::remove_file(server.home().ossec_conf()).unwrap();
    let (status, reply) = release_5.get("/cluster/configuration/validation").await;
    assert_eq!((status, &reply["error"]), (500, &json!(1020)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_settings_protect_is_protected_in_every_release() {
    let (folder, home) = homes::with_agents(1);
    configure(&home, OFF);
    let server = InProcess::on((folder, home), |config| {
        config.upload.indexer = false;
        config.upload.higher_versions = false;
        config.upload.localfile.allow = false;
    })
    .await;
    let release_5 = server.admin_of_release_5();
    let versions = "<auth><allow_higher_versions>yes</allow_higher_versions></auth>";
    let command = "<localfile><log_format>command</log_format><command>id</command></localfile>";
    for (more, code) in [("<indexer><enabled>no</enabled></indexer>", 1127), (versions, 1129), (command, 1124)] {
        for root in ["ossec_config", "wazuh_config"] {
            let text = format!("<{root}>{OFF}{more}</{root}>");
            let reply = put(&release_5, "/cluster/node01/configuration", &text).await;
            assert_eq!(failed(&reply), [(code, json!(["node01"]))], "{text}");
        }
    }
    // A key of VirusTotal is nothing that release 5 knows.
    let key = "<integration><name>virustotal</name><api_key>k</api_key></integration>";
    let reply =
        put(&release_5, "/cluster/node01/configuration", &format!("<ossec_config>{OFF}{key}</ossec_config>")).await;
    assert_eq!(items(&reply), &json!(["node01"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn components_have_the_names_of_release_5() {
    let (server, release_5) = start(|home| configure(home, OFF)).await;
    let path = |pair: &str| format!("/cluster/node01/configuration/{pair}");
    let (status, reply) = release_5.get(&path("wazuh-manager-db/wdb")).await;
    assert_eq!(status, 200);
    assert!(items(&reply)[0]["wdb"]["backup"].is_array(), "{reply}");
    assert_eq!(reply["message"], "Active configuration was successfully read in specified node");
    for (pair, code) in [("monitor/wdb", 1128), ("wazuh-manager-db/auth", 1128), ("auth/internal", 1128)] {
        let (status, reply) = release_5.get(&path(pair)).await;
        assert_eq!((status, &reply["error"]), (400, &json!(code)), "{pair}");
    }
    let (_, reply) = release_5.get(&path("monitor/auth")).await;
    let text = reply["detail"].as_str().unwrap();
    assert!(text.ends_with("Valid configuration values for 'monitor': {'global', 'internal'}"), "{text}");
    for pair in ["wazuh-db/wdb", "com/cluster", "syscheck/syscheck", "request/client"] {
        assert_eq!(release_5.get(&path(pair)).await.0, 400, "{pair}");
    }
    // A manager's daemon is asked by its own name.
    let _events = queue(server.home().events_queue());
    let (_, gone) = release_5.get(&path("wazuh-manager-db/wdb")).await;
    assert_eq!(failed(&gone), [(1121, json!(["node01"]))]);
    let text = gone["data"]["failed_items"][0]["error"]["message"].as_str().unwrap();
    assert!(text.contains("'wazuh-manager-db'"), "{text}");
    daemon(server.home().wdb_socket(), |question| {
        let question: Value = serde_json::from_str(question).unwrap();
        assert_eq!(question["parameters"]["section"], "internal");
        r#"{"error":0,"message":"ok","data":{"wazuh_db":{"open_db_limit":64}}}"#.to_owned()
    });
    let (_, told) = release_5.get(&path("wazuh-manager-db/internal")).await;
    assert_eq!(items(&told), &json!([{"wazuh_db": {"open_db_limit": 64}}]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_configuration_names_the_log_and_tags_may_have_symbols() {
    let (server, release_5) = start(|home| {
        configure(home, OFF);
        fs::write(home.ossec_log(), "2026/11/29 22:22:47 wazuh-modulesd:vd: ERROR: x\n").unwrap();
    })
    .await;
    let (status, reply) = release_5.get("/cluster/node01/logs?tag=wazuh-modulesd:vd").await;
    assert_eq!((status, &items(&reply)[0]["tag"]), (200, &json!("wazuh-modulesd:vd")));
    let (_, reply) = release_5.get("/cluster/node01/logs/summary").await;
    assert_eq!(items(&reply)[0]["wazuh-modulesd:vd"]["error"], 1);
    configure(server.home(), "<cluster><node_name>node01</node_name></cluster>");
    for end in ["logs", "logs/summary"] {
        let (status, reply) = release_5.get(&format!("/cluster/node01/{end}")).await;
        assert_eq!((status, &reply["error"]), (400, &json!(1106)), "{end}");
        assert_eq!(server.get(&format!("/manager/{end}")).await.0, 200);
    }
    configure(server.home(), "<logging><log_format>json</log_format></logging>");
    let (status, reply) = release_5.get("/cluster/node01/logs").await;
    assert_eq!((status, &reply["error"]), (500, &json!(1020)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_restarts_and_reloads_or_says_why_not() {
    let (server, release_5) = start(|home| configure(home, OFF)).await;
    let home = server.home();
    let _events = queue(home.events_queue());
    // Faults of the only node that is asked: of a restart they are those of the request, of a reload the node's.
    let (status, restart) = release_5.put("/cluster/restart").await;
    assert_eq!(
        (status, &restart["error"], &restart["detail"]),
        (500, &json!(1901), &json!("Control socket has not been created"),)
    );
    let (status, reload) = release_5.put("/cluster/reload").await;
    assert_eq!((status, failed(&reload)), (202, vec![(1901, json!(["node01"]))]));
    assert_eq!(reload["message"], "Could not send reload request to any node");
    drop(UnixListener::bind(home.com_socket()).unwrap());
    assert_eq!(failed(&release_5.put("/cluster/reload").await.1), [(1902, json!(["node01"]))]);
    fs::remove_file(home.com_socket()).unwrap();
    let refuses = std::sync::atomic::AtomicBool::new(true);
    daemon(home.com_socket(), move |question| {
        assert_eq!(question, "reload");
        let refuses = refuses.swap(false, std::sync::atomic::Ordering::Relaxed);
        if refuses { "err Cannot fork" } else { "ok " }.to_owned()
    });
    let (_, refused) = release_5.put("/cluster/reload").await;
    assert_eq!(failed(&refused), [(1014, json!(["node01"]))]);
    let text = refused["data"]["failed_items"][0]["error"]["message"].as_str().unwrap();
    assert!(text.ends_with("err Cannot fork"), "{text}");
    let (status, reloaded) = release_5.put("/cluster/reload").await;
    assert_eq!((status, items(&reloaded)), (202, &json!(["node01"])));
    let orders = queue(home.orders_queue());
    assert_eq!(release_5.put("/cluster/restart").await.0, 202);
    assert!(orders.recv().unwrap().contains("restart-wazuh"));
    assert_eq!(server.put("/cluster/reload").await.0, 404, "release 4 has no such operation");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_whose_daemon_is_gone_is_a_fault_and_not_a_cluster_that_is_off() {
    let (_server, release_5) = start(|home| {
        configure(home, MASTER);
        drop(UnixListener::bind(home.events_queue()).unwrap());
    })
    .await;
    for path in ["/cluster/nodes", "/cluster/one/info", "/cluster/local/info", "/cluster/configuration/validation"] {
        let (status, reply) = release_5.get(path).await;
        assert_eq!((status, &reply["error"]), (500, &json!(3009)), "{path} {reply}");
    }
    assert_eq!(release_5.get("/cluster/status").await.1["data"]["running"], "no");
}

#[tokio::test(flavor = "multi_thread")]
async fn nodes_may_be_denied() {
    let (server, _) = start(|home| configure(home, OFF)).await;
    let post = async |path: &str, body: Option<Value>| {
        let (status, reply) = server.ask("POST", path, body).await;
        assert_eq!(status, 200, "{path} {reply}");
        items(&reply)[0]["id"].as_i64().unwrap()
    };
    let policy = json!({"actions": ["cluster:read"], "resources": ["node:id:other"], "effect": "allow"});
    let role = post("/security/roles", Some(json!({"name": "r"}))).await;
    let policy = post("/security/policies", Some(json!({"name": "p", "policy": policy}))).await;
    post(&format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    let user = post("/security/users", Some(json!({"username": "reader", "password": "Some.Password1"}))).await;
    post(&format!("/security/users/{user}/roles?role_ids={role}"), None).await;
    let token = server.app().auth().issue("reader").await.unwrap().unwrap();
    let reader = server.caller_of(wazuh_apid::generation::Generation::V5, format!("Bearer {token}"));
    for path in ["/cluster/local/config", "/cluster/node01/info", "/cluster/node01/status", "/cluster/node01/logs"] {
        let (status, reply) = reader.get(path).await;
        assert_eq!((status, &reply["error"]), (403, &json!(4000)), "{path}");
    }
    let (status, reply) = reader.get("/cluster/nodes").await;
    assert_eq!((status, items(&reply)), (200, &json!([])));
    // The key is hidden from who may not change it.
    let policy = json!({"actions": ["cluster:read"], "resources": ["node:id:*"], "effect": "allow"});
    let policy = post("/security/policies", Some(json!({"name": "all", "policy": policy}))).await;
    post(&format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    let token = server.app().auth().issue("reader").await.unwrap().unwrap();
    let reader = server.caller_of(wazuh_apid::generation::Generation::V5, format!("Bearer {token}"));
    assert_eq!(items(&reader.get("/cluster/local/config").await.1)[0]["key"], "*****");
}

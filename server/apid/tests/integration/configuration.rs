//! `GET /manager/configuration`: who sees its secrets, and what of it cannot be told.

use std::fs;

use apid_testing::{Caller, InProcess};
use serde_json::{Value, json};

const CONF: &str = "<ossec_config>\n  <!-- a -- b -->\n  <global><x>1 &lt; 2</x></global>\n  <ruleset>\
    <rule_dir>a</rule_dir><rule_dir>a</rule_dir></ruleset>\n  <cluster><key>secret</key><disabled>yes</disabled></cluster>\n\
    </ossec_config>\n";

async fn start(conf: &[u8]) -> InProcess {
    let server = InProcess::start(1).await;
    fs::write(server.home().ossec_conf(), conf).unwrap();
    server
}

/// A caller with one policy.
async fn caller(server: &InProcess, name: &str, actions: &[&str]) -> Caller {
    let post = async |path: &str, body: Option<Value>| {
        let (status, reply) = server.ask("POST", path, body).await;
        assert_eq!(status, 200, "{path} {reply}");
        reply["data"]["affected_items"][0]["id"].as_i64().unwrap()
    };
    let role = post("/security/roles", Some(json!({ "name": name }))).await;
    let policy = json!({ "actions": actions, "resources": ["*:*:*"], "effect": "allow" });
    let policy = post("/security/policies", Some(json!({ "name": name, "policy": policy }))).await;
    post(&format!("/security/roles/{role}/policies?policy_ids={policy}"), None).await;
    let user = post("/security/users", Some(json!({ "username": name, "password": "Some.Pass1" }))).await;
    post(&format!("/security/users/{user}/roles?role_ids={role}"), None).await;
    let token = server.app().auth().issue(name).await.unwrap().unwrap();
    server.caller(format!("Bearer {token}"))
}

/// The one item of a reply.
async fn item(caller: &Caller, query: &str) -> Value {
    let (status, reply) = caller.get(&format!("/manager/configuration{query}")).await;
    assert_eq!((status, &reply["error"]), (200, &json!(0)), "{query}: {reply}");
    assert_eq!(reply["message"], "Configuration was successfully read");
    reply["data"]["affected_items"][0].clone()
}

/// The code and text of the one failed item of a reply.
async fn failed(caller: &Caller, query: &str) -> (i64, String) {
    let (status, reply) = caller.get(&format!("/manager/configuration{query}")).await;
    assert_eq!((status, &reply["error"]), (200, &json!(1)), "{query}: {reply}");
    assert_eq!(reply["message"], "Could not read configuration");
    let failed = &reply["data"]["failed_items"][0];
    assert_eq!(failed["id"], json!(["manager"]), "{reply}");
    (failed["error"]["code"].as_i64().unwrap(), failed["error"]["message"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn sections_options_and_text() {
    let server = start(CONF.as_bytes()).await;
    let admin = server.admin();
    let all = json!({
        "global": {"x": "1 &lt; 2"},
        "ruleset": {"rule_dir": ["a", "a"]},
        "cluster": {"key": "secret", "disabled": "yes"},
    });
    assert_eq!(item(admin, "").await, all);
    assert_eq!(item(admin, "?field=x&distinct=true&raw=false").await, all);
    assert_eq!(item(admin, "?section=global").await, json!({"global": {"x": "1 &lt; 2"}}));
    let rules = item(admin, "?section=ruleset&field=rule_dir&distinct=true").await;
    assert_eq!(rules, json!({"ruleset": {"rule_dir": ["a"]}}));
    for (query, code, text) in [
        ("?section=logging", 1102, "Invalid section: logging"),
        ("?section=alerts&field=x", 1106, "Requested section not present in configuration: alerts"),
        ("?section=global&field=y", 1103, "Invalid field in section"),
    ] {
        assert_eq!(failed(admin, query).await, (code, text.to_owned()));
    }
    // With it nothing else counts.
    let reply = admin.send("GET", "/manager/configuration?raw=true&section=logging", None).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "application/xml; charset=utf-8"));
    assert_eq!(reply.text, CONF);
}

#[tokio::test]
async fn secrets_are_for_those_who_may_change_the_configuration() {
    let server = start(CONF.as_bytes()).await;
    for (name, actions, key) in [
        ("reads", &["manager:read"][..], "*****"),
        ("changes", &["manager:read", "manager:update_config"], "secret"),
        ("changes_nodes", &["manager:read", "cluster:update_config"], "secret"),
    ] {
        let caller = caller(&server, name, actions).await;
        assert_eq!(item(&caller, "?section=cluster&field=key").await, json!({"cluster": {"key": key}}), "{name}");
        let text = caller.send("GET", "/manager/configuration?raw=true", None).await.text;
        assert_eq!(text, CONF.replace("secret", key), "{name}");
    }
    let neither = caller(&server, "neither", &["manager:update_config"]).await;
    assert_eq!(neither.get("/manager/configuration").await.0, 403);
}

#[tokio::test]
async fn a_file_that_cannot_be_told_is_a_failed_item() {
    let server = start(b"<ossec_config>\n  <global>\n").await;
    let (admin, file) = (server.admin(), server.home().ossec_conf());
    let component = "Requested component does not exist";
    let broken = (1101, format!("{component}: mismatched tag: line 6, column 2"));
    assert_eq!(failed(admin, "").await, broken);
    assert_eq!(failed(admin, "?section=global&field=x").await.0, 1101);
    // As a text it is what it is.
    let reply = admin.send("GET", "/manager/configuration?raw=true", None).await;
    assert_eq!(reply.text, "<ossec_config>\n  <global>\n");

    fs::write(&file, b"<ossec_config>\xc3(").unwrap();
    let problem = "'utf-8' codec can't decode byte 0xc3 in position 14: invalid continuation byte";
    for query in ["", "?raw=true"] {
        let expected = format!("{component}: Error 1113 - XML syntax error: {problem}");
        assert_eq!(failed(admin, query).await, (1101, expected));
    }
    fs::remove_file(&file).unwrap();
    for query in ["?section=global", "?raw=true"] {
        let expected = format!("{component}: [Errno 2] No such file or directory: '{}'", file.display());
        assert_eq!(failed(admin, query).await, (1101, expected));
    }
    fs::File::create(&file).unwrap().set_len(1 << 40).unwrap();
    assert_eq!(failed(admin, "").await, (1101, format!("{component}: the file is larger than 33554432 bytes")));
}

#[tokio::test]
async fn a_node_of_a_cluster_is_named() {
    let conf = "<ossec_config><cluster><node_name>two</node_name><disabled>no</disabled></cluster></ossec_config>";
    let (folder, home) = apid_testing::homes::with_agents(1);
    fs::write(home.ossec_conf(), conf).unwrap();
    let server = InProcess::on((folder, home), |_| {}).await;
    let (_, reply) = server.get("/manager/configuration?section=cluster&field=node_name").await;
    assert_eq!(reply["message"], "Configuration was successfully read in specified node");
    assert_eq!(reply["data"]["affected_items"], json!([{"cluster": {"node_name": "two"}}]));
    let (_, reply) = server.get("/manager/configuration?section=global").await;
    assert_eq!(reply["message"], "Could not read configuration in specified node");
    assert_eq!(reply["data"]["failed_items"][0]["id"], json!(["two"]));
}

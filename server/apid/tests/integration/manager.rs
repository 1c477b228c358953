//! What the manager of a home without daemons is asked and told to do.

use std::fs;

use apid_testing::{InProcess, Reply};
use serde_json::{Value, json};

const NEW: &str = "<ossec_config>\n  <global><logall>yes</logall></global>\n</ossec_config>\n";

async fn put(server: &InProcess, text: &str) -> Value {
    let body = Some(("application/octet-stream", text.as_bytes().to_vec()));
    let Reply { status, text, .. } = server.admin().send("PUT", "/manager/configuration", body).await;
    assert_eq!(status, 200, "{text}");
    serde_json::from_str(&text).unwrap()
}

/// The code and text of the only failed item, which is the manager.
fn refused(reply: &Value) -> (i64, String) {
    let failed = &reply["data"]["failed_items"][0];
    assert_eq!(
        (&failed["id"], reply["data"]["total_failed_items"].as_i64()),
        (&json!(["manager"]), Some(1)),
        "{reply}"
    );
    (failed["error"]["code"].as_i64().unwrap(), failed["error"]["message"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn a_configuration_is_replaced_by_a_valid_one_alone() {
    let server = InProcess::start(3).await;
    let reply = put(&server, NEW).await;
    assert_eq!(reply["data"]["affected_items"], json!(["manager"]));
    assert_eq!(fs::read_to_string(server.home().ossec_conf()).unwrap(), NEW);
    let (_, shown) = server.get("/manager/configuration?section=global").await;
    assert_eq!(shown["data"]["affected_items"], json!([{"global": {"logall": "yes"}}]));

    let (code, text) = refused(&put(&server, &NEW.replace("yes", "maybe")).await);
    assert_eq!(code, 1908);
    assert!(text.contains("(1235): Invalid value for element 'logall': maybe.") && text.ends_with("line 2."), "{text}");
    assert_eq!(refused(&put(&server, "<ossec_config>").await), (1113, "XML syntax error".to_owned()));
    assert_eq!(fs::read_to_string(server.home().ossec_conf()).unwrap(), NEW);

    let empty =
        server.admin().send("PUT", "/manager/configuration", Some(("application/octet-stream", Vec::new()))).await;
    assert_eq!((empty.status, empty.json()["error"].as_i64()), (400, Some(1912)));
    let bytes = Some(("application/octet-stream", vec![0xff]));
    let bytes = server.admin().send("PUT", "/manager/configuration", bytes).await;
    assert_eq!((bytes.status, bytes.json()["error"].as_i64()), (400, Some(1911)));
}

#[tokio::test]
async fn what_the_settings_protect_is_not_replaced() {
    let server = InProcess::start_with(3, |config| {
        config.upload.localfile.allow = false;
        config.upload.indexer = false;
        config.upload.higher_versions = false;
        config.upload.virustotal_public_key = false;
    })
    .await;
    let before = fs::read_to_string(server.home().ossec_conf()).unwrap();
    for (inside, code) in [
        ("<localfile><log_format>command</log_format><command>sh</command></localfile>", 1124),
        ("<indexer><enabled>yes</enabled></indexer>", 1127),
        ("<auth><allow_higher_versions>yes</allow_higher_versions></auth>", 1129),
        ("<integration><name>virustotal</name><api_key>k</api_key></integration>", 1131),
    ] {
        let reply = put(&server, &format!("<ossec_config>{inside}</ossec_config>")).await;
        assert_eq!(refused(&reply).0, code, "{reply}");
    }
    assert_eq!(fs::read_to_string(server.home().ossec_conf()).unwrap(), before);
    let (_, shown) = server.get("/manager/api/config").await;
    let settings = &shown["data"]["affected_items"][0]["node_api_config"]["upload_configuration"];
    assert_eq!(settings["indexer"], json!({"allow": false}));
    assert_eq!(settings["remote_commands"]["localfile"], json!({"allow": false, "exceptions": []}));
}

#[tokio::test]
async fn a_restart_is_refused_where_a_manager_would_not_survive_it() {
    let server = InProcess::start(3).await;
    fs::write(server.home().ossec_conf(), NEW).unwrap();
    let (_, sound) = server.get("/manager/configuration/validation").await;
    assert_eq!(sound["data"]["affected_items"], json!([{"name": "manager", "status": "OK"}]));
    assert_eq!(server.put("/manager/restart").await.0, 202);
    let (_, reloaded) = server.put("/manager/analysisd/reload").await;
    assert_eq!(reloaded["data"]["affected_items"][0]["msg"], "Ruleset reload request sent successfully.");

    fs::write(server.home().ossec_conf(), "<ossec_config>\n<a/>\n</ossec_config>\n").unwrap();
    for (method, path, code) in [
        ("GET", "/manager/configuration/validation", 1908),
        ("PUT", "/manager/restart", 1908),
        ("PUT", "/manager/analysisd/reload", 1914),
    ] {
        let (_, reply) = server.ask(method, path, None).await;
        let (found, text) = refused(&reply);
        assert_eq!(found, code, "{path}");
        assert!(text.ends_with("(1202): Configuration error at 'etc/ossec.conf', line 2."), "{path}: {text}");
    }
}

#[tokio::test]
async fn releases_are_not_asked_for() {
    let server = InProcess::start(3).await;
    fs::write(server.home().ossec_conf(), NEW).unwrap();
    let (status, told) = server.get("/manager/version/check").await;
    assert_eq!((status, &told["data"]["update_check"]), (200, &json!(false)));
    assert_eq!(told["data"]["current_version"], "v4.14.7");
    let (status, forced) = server.get("/manager/version/check?force_query=true").await;
    assert_eq!((status, forced["error"].as_i64()), (500, Some(2100)));
    fs::write(server.home().ossec_conf(), NEW.replace("logall", "update_check").replace("yes", "no")).unwrap();
    assert_eq!(server.get("/manager/version/check?force_query=true").await.0, 200);

    let worker = "<ossec_config><cluster><node_type>worker</node_type><disabled>no</disabled></cluster></ossec_config>";
    let (folder, home) = apid_testing::homes::with_agents(1);
    fs::write(home.ossec_conf(), worker).unwrap();
    let server = InProcess::on((folder, home), |_| {}).await;
    let (status, refused) = server.get("/manager/version/check").await;
    assert_eq!((status, refused["error"].as_i64()), (404, Some(902)));
}

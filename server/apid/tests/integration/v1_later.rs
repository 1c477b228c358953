//! Release 1.2 of the API of 2016, which callers choose by a prefix or a header; and the rules for requests that both
//! releases have.

use std::os::unix::fs::PermissionsExt as _;

use apid_front::Peer;
use apid_testing::{Caller, InProcess, basic, homes};
use axum::body::Body;
use http::Request;
use serde_json::{Value, json};

const FORM: &str = "application/x-www-form-urlencoded";

async fn server() -> (InProcess, Caller) {
    let server = InProcess::on(homes::with_databases(3), |_| {}).await;
    let caller = server.caller_of_2016(basic("wazuh", "wazuh"));
    (server, caller)
}

fn success(data: impl Into<Value>) -> (u16, Value) {
    (200, json!({ "error": 0, "data": data.into(), "message": "" }))
}

fn failure(status: u16, error: impl Into<Value>, message: &str) -> (u16, Value) {
    (status, json!({ "error": error.into(), "data": "", "message": message }))
}

#[tokio::test]
async fn every_reply_is_in_the_form_that_was_asked_for() {
    let (_server, caller) = server().await;
    let info = json!({ "error": "0", "data": "OSSEC-API", "message": "wazuh.com" });
    for path in ["/v1.2", "/v1.2/", "/V1.2/"] {
        assert_eq!(caller.get(path).await, (200, info.clone()), "{path}");
    }
    for path in [
        "/agents",
        "/agents?status=gone",
        "/agents/001",
        "/agents/001/key",
        "/manager/status",
        "/manager/configuration",
        "/manager/configuration?section=gone",
        "/manager/configuration/test",
        "/manager/stats/hourly",
        "/manager/stats/weekly",
        "/rootcheck/001",
        "/rootcheck/001/last_scan",
        "/syscheck/001/files/changed",
        "/syscheck/001/files/changed?filename=a",
        "/syscheck/001/last_scan",
    ] {
        let (status, first) = caller.get(path).await;
        assert_eq!((status, &first["error"], &first["message"]), (200, &json!("0"), &Value::Null), "{path}");
        assert_eq!(caller.get(&format!("/v1.2{path}")).await, success(first["response"].clone()), "{path}");
    }
    for path in ["/rootcheck", "/syscheck", "/rootcheck/000", "/syscheck/000", "/manager/restart"] {
        let (status, reply) = caller.put(&format!("/v1.2{path}")).await;
        assert_eq!((status, &reply["error"], reply.get("response")), (200, &json!(0), None), "{path}: {reply}");
    }
    let (_, reply) = caller.ask("DELETE", "/v1.2/rootcheck/001", None).await;
    assert_eq!(reply["data"], "Policy and auditing database updated");

    let no_url = "The requested URL was not found on this server";
    assert_eq!(caller.get("/v1.2/nothing").await, failure(404, "603", no_url));
    assert_eq!(caller.get("/v1.2/agents/999").await, failure(404, 40, "Invalid agent id"));
    let expected = failure(400, "604", "Filter error. Allowed fields: status");
    assert_eq!(caller.get("/v1.2/agents?a=1").await, expected);
}

#[tokio::test]
async fn adding_is_told_in_another_way() {
    let (_server, caller) = server().await;
    let add = async |form: &str| {
        let reply = caller.send("POST", "/v1.2/agents", Some((FORM, form.as_bytes().to_vec()))).await;
        (reply.status, reply.json())
    };
    let added = |id: &str| success(json!({ "id": id, "message": "Agent added" }));
    assert_eq!(add("name=NewHost&ip=10.0.0.8").await, added("004"));
    assert_eq!(caller.put("/v1.2/agents/Host_005").await, added("005"));
    assert_eq!(add("name=NewHost&ip=any").await, failure(400, 75, "Name already present"));
    assert_eq!(add("name=x&ip=any").await, failure(400, 76, "Invalid name for agent"));
    assert_eq!(add("name=Other&ip=0.0.0.0").await, failure(400, 77, "Invalid IP for agent"));
    // Nobody says from where this request comes.
    assert_eq!(add("name=Other").await, failure(400, "606", "Param not valid. IP invalid. Field: ip"));
    let request = Request::builder().method("POST").uri("/v1.2/agents").header("content-type", FORM);
    let request =
        request.header("authorization", caller.authorization()).extension(Peer("10.1.2.3:40000".parse().unwrap()));
    let reply = caller.call(request.body(Body::from("name=Caller")).unwrap()).await;
    assert_eq!((reply.status, reply.json()), added("006"));
    let listed = caller.get("/agents").await.1;
    assert_eq!(
        listed["response"][6],
        json!({
            "id": "006", "name": "Caller", "ip": "10.1.2.3", "status": "Never connected",
        })
    );
}

#[tokio::test]
async fn paths_have_the_rules_of_2016() {
    let (_server, caller) = server().await;
    for path in ["/AGENTS", "/Agents/", "/agents/001/KEY", "/Manager/Status/", "/syscheck/001/Files/changed"] {
        assert_eq!(caller.get(path).await.0, 200, "{path}");
    }
    let no_url = json!("603");
    for path in ["/agents//", "//agents", "/v1/agents", "/v1.1/agents", "/agents/001%2Fkey/x", "/%zz"] {
        let (status, reply) = caller.get(path).await;
        assert_eq!((status, &reply["error"]), (404, &no_url), "{path}: {reply}");
    }
    // An escaped slash is part of the name, which is then refused.
    let (status, reply) = caller.put("/agents/a%2Fb").await;
    assert_eq!((status, &reply["error"]), (400, &json!(76)), "{reply}");
    for path in ["/agents/%", "/agents/%f", "/agents/%zz", "/agents/%ff"] {
        let reply = caller.put(path).await;
        assert_eq!((reply.0, &reply.1["response"]), (400, &Value::Null), "{path}");
    }
    // `wait_for_complete` is a name like any other.
    assert_eq!(caller.get("/agents/001?wait_for_complete=true&pretty=true").await.0, 200);
    let reply = caller.send("GET", "/agents/999?pretty=true", None).await;
    assert_eq!(reply.text, r#"{"error":40,"response":null,"message":"Invalid agent id"}"#);
    let (status, rules) = caller.get("/manager/configuration?Section=global").await;
    assert_eq!((status, rules["response"].is_object()), (200, true));
}

#[tokio::test]
async fn the_control_program_of_the_home_starts_and_stops_the_manager() {
    let (server, caller) = server().await;
    let (status, refused) = caller.put("/manager/start").await;
    assert_eq!((status, &refused["error"]), (500, &json!("01")));
    let message = refused["message"].as_str().unwrap();
    assert!(message.starts_with("Error executing internal command: this home has no bin/wazuh-control"), "{message}");

    let program = server.home().control_program();
    std::fs::create_dir_all(program.parent().unwrap()).unwrap();
    let protect = |path: &std::path::Path| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o750)).unwrap();
    };
    protect(program.parent().unwrap());
    let script = r#"#!/bin/sh
        case "$1 $2" in
        "-j start") echo -n '{"error":0,"data":[{"daemon":"wazuh-db","status":"running"},'
                    echo '{"daemon":"wazuh-execd","status":"running"},{"daemon":"wazuh-remoted","status":"running"}]}' ;;
        "-j stop") echo '{"error":0,"data":[{"daemon":"wazuh-execd","status":"killed"}]}' ;;
        esac"#;
    std::fs::write(&program, script).unwrap();
    protect(&program);
    let running = |reply: &Value| -> Vec<String> {
        let daemons = reply["response"].as_array().unwrap().iter();
        daemons.filter(|one| one["status"] != "stopped").map(|one| one["daemon"].as_str().unwrap().to_owned()).collect()
    };
    let (status, started) = caller.put("/manager/start").await;
    assert_eq!((status, running(&started)), (200, vec!["ossec-execd".to_owned(), "ossec-remoted".to_owned()]));
    let (status, stopped) = caller.put("/manager/stop").await;
    assert_eq!((status, running(&stopped)), (200, vec!["ossec-execd".to_owned()]));
    assert_eq!(stopped["response"][6], json!({ "daemon": "ossec-execd", "status": "killed" }));

    let refusal = r#"echo '{"error":20,"message":"wazuh-remoted: Configuration error."}'; exit 1"#;
    std::fs::write(&program, format!("#!/bin/sh\n{refusal}\n")).unwrap();
    let (status, refused) = caller.put("/manager/start").await;
    let expected = json!({ "error": 20, "response": null, "message": "wazuh-remoted: Configuration error." });
    assert_eq!((status, refused), (500, expected));
    std::fs::write(&program, "#!/bin/sh\necho what\n").unwrap();
    let (status, refused) = caller.put("/v1.2/manager/stop").await;
    assert_eq!((status, refused), failure(500, "02", "Command output not in JSON"));
}

//! The audit trail of a whole server: what it says of requests, what it never says, and who may read it.

use std::fs;
use std::process::Command;

use apid_audit::OnFailure;
use apid_testing::{Caller, InProcess, homes};
use serde_json::{Value, json};
use wazuh_apid::generation::Generation;

const SECRETS: [&str; 3] = ["Golden.Pass1", "wzk_", "eyJ"];

async fn entries(caller: &Caller, query: &str) -> Vec<Value> {
    let (status, reply) = caller.get(&format!("/audit?{query}")).await;
    assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
    reply["data"]["affected_items"].as_array().unwrap().clone()
}

fn verify(server: &InProcess) -> (i32, String) {
    command(server, &["audit", "verify"])
}

fn command(server: &InProcess, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"))
        .args(arguments)
        .env_remove("SUDO_USER")
        .env("WAZUH_HOME", server.home().root())
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(text).unwrap())
}

#[tokio::test]
async fn changes_and_logins_are_recorded_without_secrets() {
    let server = InProcess::on(homes::new(), |_| {}).await;
    let admin = server.admin();
    assert_eq!(server.login("wazuh", "wazuh").await.status, 200);
    assert_eq!(server.login("wazuh", "Golden.Pass1").await.status, 401);
    let body = json!({"username": "anna", "password": "Golden.Pass1"});
    assert_eq!(admin.ask("POST", "/security/users", Some(body)).await.0, 200);
    let (_, made) = admin.ask("POST", "/security/keys", Some(json!({"name": "backup", "user_id": 100}))).await;
    let key = made["data"]["affected_items"][0]["key"].as_str().unwrap().to_owned();
    for generation in [Generation::V4, Generation::V5] {
        let caller = server.caller_of(generation, format!("Bearer {key}"));
        assert_eq!(caller.ask("POST", "/groups", Some(json!({"group_id": "x"}))).await.0, 403);
    }
    assert_eq!(admin.ask("DELETE", "/security/users?user_ids=100,999", None).await.0, 200);
    // What only reads is not recorded, and neither is what no operation answers.
    assert_eq!(admin.get("/agents").await.0, 200);
    assert_eq!(admin.ask("POST", "/nothing", None).await.0, 404);

    let all = entries(admin, "limit=100").await;
    let numbers: Vec<i64> = all.iter().map(|entry| entry["sequence"].as_i64().unwrap()).collect();
    assert!(numbers.is_sorted_by(|a, b| a > b) && numbers.last() == Some(&1), "the newest come first: {numbers:?}");
    let told: Vec<Value> = all
        .iter()
        .rev()
        .map(|entry| json!([entry["user"], entry["credential"], entry["method"], entry["status"], entry["outcome"]]))
        .collect();
    assert_eq!(
        Value::from(told),
        json!([
            ["wazuh", "password", "POST", 200, "done"],
            ["wazuh", "password", "POST", 401, "refused"],
            ["wazuh", "token", "POST", 200, "done"],
            ["wazuh", "token", "POST", 200, "done"],
            ["anna", "key", "POST", 403, "refused"],
            ["anna", "key", "POST", 403, "refused"],
            ["wazuh", "token", "DELETE", 200, "partly"],
        ])
    );
    let by_key = entries(admin, "q=credential=key;api=v5").await;
    assert_eq!((by_key.len(), &by_key[0]["key"], &by_key[0]["path"]), (1, &json!("backup"), &json!("/groups")));
    let deleted = &all[0];
    assert_eq!(deleted["affected"], json!(["100"]));
    assert_eq!((&deleted["failed"], &deleted["failed_total"]), (&json!(["999"]), &json!(1)));
    assert_eq!(deleted["parameters"], json!({"user_ids": "100,999"}));
    assert!(deleted["operation"].as_str().unwrap().ends_with("delete_users"), "{deleted}");
    let user = &entries(admin, "search=anna&sort=sequence").await[0];
    assert_eq!(user["body"], json!({"username": "anna", "password": "****"}));

    let files: String = fs::read_dir(server.home().audit_dir())
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    for secret in SECRETS {
        assert!(!files.contains(secret), "{secret} is in {files}");
    }
}

#[tokio::test]
async fn the_trail_is_read_with_a_permission_of_its_own() {
    let server = InProcess::on(homes::new(), |_| {}).await;
    for (name, role) in [("reader", 2), ("users", 3)] {
        let body = json!({"username": name, "password": "Golden.Pass1"});
        let (_, made) = server.ask("POST", "/security/users", Some(body)).await;
        let id = &made["data"]["affected_items"][0]["id"];
        server.ask("POST", &format!("/security/users/{id}/roles?role_ids={role}"), None).await;
        let (_, key) = server.ask("POST", "/security/keys", Some(json!({"name": name, "user_id": id}))).await;
        let key = key["data"]["affected_items"][0]["key"].as_str().unwrap();
        assert_eq!(server.caller(format!("Bearer {key}")).get("/audit").await.0, 403, "{name}");
    }
    assert_eq!(server.admin_of_release_5().get("/audit").await.0, 200);
    assert_eq!(server.get("/audit?limit=1&offset=1&select=sequence").await.0, 200);
    assert_eq!(server.get("/audit?sort=-sequence&distinct=true").await.0, 200);
}

#[tokio::test]
async fn what_is_changed_or_removed_shows() {
    let server = InProcess::on(homes::new(), |_| {}).await;
    for id in ["a", "b", "c"] {
        assert_eq!(server.ask("POST", "/groups", Some(json!({"group_id": id}))).await.0, 200);
    }
    assert_eq!(entries(server.admin(), "").await.len(), 3);
    let (code, told) = verify(&server);
    assert!(code == 0 && told.contains("whole: 3 lines, 1 to 3, in 1 file;"), "{told}");
    let file = server.home().audit_dir().join("000000000001.json");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("\"group_id\":\"b\"", "\"group_id\":\"x\"")).unwrap();
    let (code, told) = verify(&server);
    assert!(code == 1 && told.contains("000000000001.json, line 3: does not follow"), "{told}");
    let without: String = text.lines().filter(|line| !line.contains("\"b\"")).map(|line| format!("{line}\n")).collect();
    fs::write(&file, without).unwrap();
    assert_eq!(verify(&server).0, 1);
}

#[tokio::test]
async fn commands_of_the_operator_are_recorded_beside_the_server() {
    let server = InProcess::on(homes::new(), |_| {}).await;
    let (code, told) = verify(&server);
    assert!(code == 1 && told.contains("there is no audit trail"), "nothing was checked: {told}");
    for id in ["a", "b"] {
        // The server goes on where the command has left the trail, and the other way round.
        assert_eq!(server.ask("POST", "/groups", Some(json!({"group_id": id}))).await.0, 200);
        assert_eq!(command(&server, &["user", "add", &format!("anna-{id}"), "--generate", "--role", "readonly"]).0, 0);
        assert_eq!(command(&server, &["key", "add", &format!("backup-{id}"), "--user", "wazuh", "--days", "7"]).0, 0);
    }
    for shown_or_refused in [["user", "list"].as_slice(), &["key", "list"], &["user", "remove", "nobody"]] {
        command(&server, shown_or_refused);
    }
    assert_eq!(command(&server, &["key", "revoke", "backup-a", "backup-b"]).0, 0);
    let told =
        entries(server.admin(), "q=event=command;operation=key%20add&select=parameters,credential,outcome").await;
    assert_eq!(told.len(), 2, "{told:?}");
    let newest = &told[0];
    assert_eq!((&newest["credential"], &newest["outcome"]), (&json!("operator"), &json!("done")));
    let parameters = &newest["parameters"];
    assert_eq!(
        (&parameters["name"], &parameters["user"], &parameters["days"], &parameters["roles"]),
        (&json!("backup-b"), &json!("wazuh"), &json!(7), &Value::Null)
    );
    assert!(parameters["uid"].is_u64(), "{newest}");
    let all = entries(server.admin(), "select=operation&limit=100").await;
    let commands = all.iter().filter(|entry| entry["operation"].as_str().is_some_and(|name| name.contains(' ')));
    assert_eq!(commands.count(), 5, "{all:?}");
    let (code, told) = verify(&server);
    assert!(code == 0 && told.contains("whole: 7 lines"), "{told}");
    let text = fs::read_to_string(server.home().audit_dir().join("000000000001.json")).unwrap();
    assert!(SECRETS.iter().all(|secret| !text.contains(secret)), "{text}");
}

#[tokio::test]
async fn a_command_changes_nothing_where_it_must_be_recorded_and_cannot() {
    let server = InProcess::on(homes::new(), |_| {}).await;
    fs::write(server.home().api_yaml(), "audit:\n  on_failure: refuse\n").unwrap();
    let place = server.home().audit_dir();
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(&place, "").unwrap();
    let add = ["key", "add", "backup", "--user", "wazuh"];
    let (code, told) = command(&server, &add);
    assert!(code == 1 && told.contains("nothing was changed: the audit trail cannot be written"), "{told}");
    assert!(!command(&server, &["key", "list"]).1.contains("backup"));
    fs::write(server.home().api_yaml(), "").unwrap();
    let (code, told) = command(&server, &add);
    assert!(code == 0 && told.contains("warning: the audit trail does not tell of it"), "{told}");
}

#[tokio::test]
async fn a_trail_that_cannot_be_written_stops_changes_only_where_that_is_wanted() {
    for (on_failure, expected) in [(OnFailure::Continue, 200), (OnFailure::Refuse, 500)] {
        let (folder, home) = homes::new();
        let place = home.audit_dir();
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        // A file in the place of the folder, as a full disk would be in the way.
        fs::write(&place, "").unwrap();
        let server = InProcess::on((folder, home), |config| config.audit.on_failure = on_failure).await;
        server.app().audit().flush(std::time::Duration::from_secs(30));
        let (status, reply) = server.ask("POST", "/groups", Some(json!({"group_id": "a"}))).await;
        assert_eq!(status, expected, "{reply}");
        assert_eq!(server.get("/groups").await.0, 200);
        assert_eq!(server.login("wazuh", "wazuh").await.status, 200);
        fs::remove_file(&place).unwrap();
        server.ask("POST", "/groups", Some(json!({"group_id": "b"}))).await;
        server.app().audit().flush(std::time::Duration::from_secs(30));
        assert_eq!(server.ask("POST", "/groups", Some(json!({"group_id": "c"}))).await.0, 200);
        assert!(entries(server.admin(), "").await.len() > 1);
    }
}

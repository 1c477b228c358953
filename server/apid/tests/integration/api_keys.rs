//! API keys, from the request that makes one to the reply that refuses it: in both generations that take tokens, by the
//! API and by the subcommand.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use apid_testing::{Caller, InProcess, homes};
use serde_json::{Value, json};
use wazuh_apid::generation::Generation;

const KEYS: &str = "/security/keys";

async fn server() -> InProcess {
    InProcess::on(homes::new(), |_| {}).await
}

async fn make(caller: &Caller, body: Value) -> Value {
    let (status, reply) = caller.ask("POST", KEYS, Some(body)).await;
    assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
    reply["data"]["affected_items"][0].clone()
}

fn with_key(server: &InProcess, generation: Generation, key: &Value) -> Caller {
    server.caller_of(generation, format!("Bearer {}", key["key"].as_str().unwrap()))
}

/// A user without reserved rights, and a token of it.
async fn user(server: &InProcess, name: &str, roles: &str) -> (i64, Caller) {
    let body = json!({"username": name, "password": "Golden.Pass1"});
    let (_, reply) = server.ask("POST", "/security/users", Some(body)).await;
    let id = reply["data"]["affected_items"][0]["id"].as_i64().unwrap();
    let (status, reply) = server.ask("POST", &format!("/security/users/{id}/roles?role_ids={roles}"), None).await;
    assert_eq!((status, &reply["error"]), (200, &json!(0)), "{reply}");
    let token = loop {
        // The roles have ended sessions of this second.
        let token = server.app().auth().issue(name).await.unwrap().unwrap();
        if server.app().auth().session(&token).await.is_ok() {
            break token;
        }
    };
    (id, server.caller(format!("Bearer {token}")))
}

#[tokio::test]
async fn a_key_is_shown_once_and_taken_by_both_generations() {
    let server = server().await;
    let made = make(server.admin(), json!({"name": "grafana", "user_id": 1, "networks": ["127.0.0.0/8", "::1"]})).await;
    let text = made["key"].as_str().unwrap().to_owned();
    assert!(text.starts_with("wzk_") && text.len() == 53, "{text}");
    assert_eq!(made["username"], "wazuh");
    assert_eq!(made["created_by"], "wazuh");
    assert_eq!(made["networks"], json!(["127.0.0.0/8", "::1/128"]));
    assert_eq!(
        (&made["roles"], &made["expires_at"], &made["last_used_at"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    let file = server.home().api_keys();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(!fs::read_to_string(&file).unwrap().contains(&text[4..]));

    let (status, listed) = server.get(KEYS).await;
    assert_eq!((status, listed["data"]["total_affected_items"].as_u64()), (200, Some(1)));
    assert!(!listed.to_string().contains("wzk_"), "{listed}");
    let (_, chosen) = server.get("/security/keys?q=name=grafana&select=name").await;
    assert_eq!(chosen["data"]["affected_items"], json!([{"name": "grafana", "id": 1}]));
    let (_, of_other) = server.get("/security/keys?user_ids=2").await;
    assert_eq!(of_other["data"]["total_affected_items"], 0);

    // In tests requests have no address, which no network holds.
    let anywhere = make(server.admin(), json!({"name": "anywhere", "user_id": 1})).await;
    for generation in [Generation::V4, Generation::V5] {
        let (status, reply) = with_key(&server, generation, &made).get("/security/users/me").await;
        assert_eq!((status, reply["detail"].as_str()), (401, Some("Invalid token")));
        let caller = with_key(&server, generation, &anywhere);
        let (status, me) = caller.get("/security/users/me").await;
        assert_eq!((status, &me["data"]["affected_items"][0]["username"]), (200, &json!("wazuh")), "{me}");
        // It makes no other key, and is no password.
        let (status, refused) = caller.ask("POST", KEYS, Some(json!({"name": "more", "user_id": 1}))).await;
        assert_eq!((status, &refused["error"]), (403, &json!(5904)), "{refused}");
        assert_eq!(caller.ask("POST", "/security/user/authenticate", None).await.0, 401);
    }
    let (_, used) = server.get("/security/keys?q=name=anywhere").await;
    assert!(used["data"]["affected_items"][0]["last_used_at"].is_string(), "{used}");

    let (status, gone) =
        with_key(&server, Generation::V4, &anywhere).ask("DELETE", "/security/keys?key_ids=2,9", None).await;
    assert_eq!((status, &gone["error"]), (200, &json!(2)), "{gone}");
    assert_eq!(gone["data"]["failed_items"][0]["error"]["code"], 5900);
    assert!(gone["data"]["affected_items"][0].get("key").is_none());
    assert_eq!(with_key(&server, Generation::V4, &anywhere).get("/").await.0, 401);
}

#[tokio::test]
async fn what_a_user_may_do_decides_about_keys() {
    let server = server().await;
    // Role 3 administers users, role 2 only reads agents and more.
    let (boss, admin) = user(&server, "user.admin", "3").await;
    let (reader, readonly) = user(&server, "reader", "2").await;
    let of = |name: &str, user: i64| json!({"name": name, "user_id": user});
    let (status, denied) = readonly.ask("POST", KEYS, Some(of("own", reader))).await;
    assert_eq!((status, &denied["error"]), (403, &json!(4000)), "{denied}");
    assert_eq!(readonly.get(KEYS).await.1["data"]["total_affected_items"], 0);
    assert_eq!(readonly.ask("DELETE", "/security/keys?key_ids=all", None).await.0, 403);

    // The keys of reserved users are theirs, as their passwords are.
    let (status, refused) = admin.ask("POST", KEYS, Some(of("root", 1))).await;
    assert_eq!((status, &refused["error"]), (400, &json!(5011)), "{refused}");
    assert_eq!(admin.ask("POST", KEYS, Some(of("nobody", 999))).await.0, 404);
    let key = make(&admin, of("reader", reader)).await;
    let caller = with_key(&server, Generation::V4, &key);
    assert_eq!(caller.get("/agents").await.0, 200);
    assert_eq!(caller.ask("POST", "/groups", Some(json!({"group_id": "x"}))).await.0, 403);

    let (_, twice) = admin.ask("POST", KEYS, Some(of("reader", boss))).await;
    assert_eq!(twice["data"]["failed_items"][0]["error"]["code"], 5901, "{twice}");
    let wrong = json!({"name": "a", "user_id": reader, "roles": [3]});
    assert_eq!(admin.ask("POST", KEYS, Some(wrong)).await.1["error"], 4016);
    let wrong = json!({"name": "a", "user_id": reader, "networks": ["here"]});
    assert_eq!(admin.ask("POST", KEYS, Some(wrong)).await.1["error"], 5903);

    // It ends with its user, also for one who comes after under the same id and name.
    let (status, removed) = server.ask("DELETE", &format!("/security/users?user_ids={reader}"), None).await;
    assert_eq!((status, &removed["error"]), (200, &json!(0)), "{removed}");
    assert_eq!(caller.get("/agents").await.0, 401);
    let (again, _) = user(&server, "reader", "2").await;
    assert_eq!(again, reader);
    assert_eq!(caller.get("/agents").await.0, 401);
    assert_eq!(server.get(KEYS).await.1["data"]["total_affected_items"], 0);
}

fn run(server: &InProcess, arguments: &[&str]) -> (bool, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"))
        .arg("key")
        .args(arguments)
        .env("WAZUH_HOME", server.home().root())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[tokio::test]
async fn operators_make_and_revoke_keys_beside_a_server() {
    let server = server().await;
    let (done, key, told) = run(&server, &["add", "backup", "--user", "wazuh", "--role", "administrator"]);
    assert!(done && told.contains("backup is a key of wazuh"), "{told}");
    assert!(key.starts_with("wzk_") && key.len() == 54, "the key alone, and a line feed");
    let caller = server.caller(format!("Bearer {}", key.trim_end()));
    assert_eq!(caller.get("/").await.0, 200);
    let (_, list, _) = run(&server, &["list"]);
    assert!(list.lines().nth(1).is_some_and(|line| line.contains("backup") && line.contains("wazuh")), "{list}");
    assert!(!list.contains("wzk_"));
    for (arguments, expected) in [
        (&["add", "backup", "--user", "wazuh"][..], "another API key has this name"),
        (&["add", "other", "--user", "wazu"], "did you mean `wazuh`?"),
        (&["add", "other", "--user", "wazuh", "--role", "readonly"], "does not have all of these roles"),
        (&["add", "other", "--user", "wazuh", "--network", "10.0.0"], "neither an address nor a network"),
        (&["revoke", "backups"], "did you mean `backup`?"),
    ] {
        let (done, out, told) = run(&server, arguments);
        assert!(!done && out.is_empty() && told.contains(expected), "{arguments:?}: {out}{told}");
    }
    assert!(run(&server, &["revoke", "backup"]).0);
    assert_eq!(caller.get("/").await.0, 401);
}

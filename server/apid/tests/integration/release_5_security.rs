//! Logins, passwords, policies and the catalogue of release 5, beside release 4 over the same users.

use apid_testing::{Caller, InProcess, basic};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use wazuh_apid::generation::Generation;

async fn server() -> (InProcess, Caller) {
    let server = InProcess::start(3).await;
    let caller = server.admin_of_release_5();
    (server, caller)
}

/// What a token says.
fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

async fn create(caller: &Caller, name: &str, password: &str) -> (u16, Value) {
    caller.ask("POST", "/security/users", Some(json!({"username": name, "password": password}))).await
}

#[tokio::test]
async fn tokens_of_one_generation_are_valid_in_the_other() {
    let (server, _) = server().await;
    let login = server.caller_of(Generation::V5, basic("wazuh", "wazuh"));
    let of_5 = login.send("POST", "/security/user/authenticate?raw=true", None).await.text;
    let of_4 = server.login("wazuh", "wazuh").await.text;
    let (new, old) = (claims(&of_5), claims(&of_4));
    let (seconds, finely) = (new["nbf"].as_i64().unwrap(), new["nbf_ms"].as_i64().unwrap());
    assert_eq!((finely / 1_000, old.get("nbf_ms")), (seconds, None));
    let callers = [&of_4, &of_5].map(|token| {
        let bearer = format!("Bearer {token}");
        [server.caller(bearer.clone()), server.caller_of(Generation::V5, bearer)]
    });
    for caller in callers.iter().flatten() {
        assert_eq!(caller.get("/security/users/me").await.0, 200);
    }
    // Whoever revokes, all of them end.
    assert_eq!(callers[0][1].put("/security/user/revoke").await.0, 200);
    for caller in callers.iter().flatten() {
        assert_eq!(caller.get("/security/users/me").await.0, 401);
    }
}

#[tokio::test]
async fn the_older_login_is_gone_and_contexts_are_bounded() {
    let (server, _) = server().await;
    let login = server.caller_of(Generation::V5, basic("wazuh", "wazuh"));
    assert_eq!(login.send("GET", "/security/user/authenticate", None).await.status, 405);
    let context = json!({"name": "x".repeat(8_192)}).to_string().into_bytes();
    let reply = login.send("POST", "/security/user/authenticate/run_as", Some(("application/json", context))).await;
    assert_eq!(reply.status, 413);
    let wui = server.caller_of(Generation::V5, basic("wazuh-wui", "wazuh-wui"));
    let (status, reply) =
        wui.ask("POST", "/security/user/authenticate/run_as", Some(json!({"user_name": "elastic"}))).await;
    assert_eq!((status, claims(reply["data"]["token"].as_str().unwrap())["run_as"].as_bool()), (200, Some(true)));
}

#[tokio::test]
async fn passwords_are_longer() {
    let (server, caller) = server().await;
    let (status, reply) = create(&caller, "short", "Short.Pass1").await;
    assert_eq!((status, &reply["error"]), (400, &json!(5009)));
    assert!(reply["remediation"].as_str().unwrap().contains("between 12 and 64"), "{reply}");
    assert_eq!(create(&server.admin().clone(), "short", "Short.Pass1").await.0, 200);
    assert_eq!(create(&caller, "longer", "Longer.Pass1").await.0, 200);
    let id = caller.get("/security/users?search=longer").await.1["data"]["affected_items"][0]["id"].to_string();
    for (password, expected) in [("", 400), ("Short.Pass1", 400), ("Another.Pass1", 200)] {
        let body = Some(json!({ "password": password }));
        let (status, reply) = caller.ask("PUT", &format!("/security/users/{id}"), body).await;
        assert_eq!(status, expected, "{password}: {reply}");
        if expected == 400 {
            assert_eq!(reply["error"], 5009);
        }
    }
    // The user with the shorter password goes on with it.
    let login = server.caller_of(Generation::V5, basic("short", "Short.Pass1"));
    assert_eq!(login.send("POST", "/security/user/authenticate", None).await.status, 200);
}

#[tokio::test]
async fn the_catalogue_is_for_those_who_may_read_it() {
    let (server, caller) = server().await;
    let (_, actions) = caller.get("/security/actions").await;
    let actions = actions["data"].as_object().unwrap();
    assert!(actions.contains_key("agent:reload") && !actions.contains_key("manager:read"));
    let (_, resources) = caller.get("/security/resources").await;
    let kinds: Vec<_> = resources["data"].as_object().unwrap().keys().cloned().collect();
    assert!(!kinds.iter().any(|kind| kind.ends_with(":file")), "{kinds:?}");
    for (path, status, code) in [
        ("/security/actions?endpoint=GET%20/manager/info", 400, Some(4020)),
        ("/security/resources?resource=rule:file", 400, None),
    ] {
        let (answered, reply) = caller.get(path).await;
        assert_eq!((answered, reply["error"].as_i64()), (status, code), "{path}: {reply}");
    }
    create(&caller, "nobody", "Nobody.Pass12").await;
    let token = server.login("nobody", "Nobody.Pass12").await.text;
    let nobody = server.caller_of(Generation::V5, format!("Bearer {token}"));
    for path in ["/security/actions", "/security/resources"] {
        let (status, reply) = nobody.get(path).await;
        assert_eq!((status, &reply["error"]), (403, &json!(4000)), "{path}");
        assert_eq!(server.caller(nobody.authorization()).get(path).await.0, 200);
    }
}

#[tokio::test]
async fn actions_that_the_release_does_not_know_are_kept_and_not_shown_to_their_holder() {
    let (server, caller) = server().await;
    let (_, mine) = caller.get("/security/users/me/policies").await;
    let mine = mine["data"].as_object().unwrap();
    assert!(mine.contains_key("agent:read") && mine.contains_key("rbac_mode"));
    for unknown in ["manager:read", "rules:read", "syscheck:clear", "logtest:run"] {
        assert!(!mine.contains_key(unknown), "{unknown}");
        assert!(server.get("/security/users/me/policies").await.1["data"].get(unknown).is_some(), "{unknown}");
    }
    // What a policy says is shown as it is, so that a change of it loses nothing.
    let policy = json!({"actions": ["manager:read", "agent:read"], "resources": ["*:*:*"], "effect": "allow"});
    let (_, made) = caller.ask("POST", "/security/policies", Some(json!({"name": "old", "policy": policy}))).await;
    assert_eq!(made["data"]["affected_items"][0]["policy"], policy, "{made}");
    let both = [server.get("/security/policies").await, caller.get("/security/policies").await];
    assert_eq!(both[0], both[1]);
    for path in ["/security/roles", "/security/rules", "/security/users", "/security/config", "/security/users/me"] {
        assert_eq!(server.get(path).await, caller.get(path).await, "{path}");
    }
}

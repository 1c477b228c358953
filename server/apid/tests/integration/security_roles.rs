//! Roles, policies and security rules of a whole server, from the request to the reply.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use apid_store::bind;
use apid_testing::{Caller, InProcess, database, homes};
use serde_json::{Value, json};

async fn start() -> InProcess {
    InProcess::on(homes::new(), |_| {}).await
}

/// A user with these roles and the administrator's password.
fn add_user(server: &InProcess, id: i64, name: &str, roles: &[i64]) {
    let path = server.home().security_dir().join("rbac.db");
    let user =
        "INSERT INTO users (id, username, password, allow_run_as) SELECT ?1, ?2, password, 1 FROM users WHERE id = 1";
    database::change(&path, user, bind![id, name]);
    for role in roles {
        database::change(
            &path,
            "INSERT INTO user_roles (user_id, role_id, level) VALUES (?1, ?2, 0)",
            bind![id, *role],
        );
    }
}

/// A user whose token is not of the second in which something may just have been revoked.
async fn login(server: &InProcess, name: &str) -> Caller {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    tokio::time::sleep(Duration::from_millis(1001 - u64::from(now.subsec_millis()))).await;
    let reply = server.login(name, "wazuh").await;
    assert_eq!(reply.status, 200);
    server.caller(format!("Bearer {}", reply.text))
}

/// The reply to a request that is answered with 200.
async fn done(server: &InProcess, method: &str, path: &str, body: Option<Value>) -> Value {
    let (status, reply) = server.ask(method, path, body).await;
    assert_eq!(status, 200, "{method} {path}: {reply}");
    reply
}

fn policy(name: &str, resource: &str) -> Option<Value> {
    Some(json!({"name": name, "policy": {"actions": ["agent:read"], "resources": [resource], "effect": "allow"}}))
}

/// Code, message and ids of the first failure.
fn failure(reply: &Value) -> (u64, &str, &Value) {
    let failed = &reply["data"]["failed_items"][0];
    (failed["error"]["code"].as_u64().unwrap(), failed["error"]["message"].as_str().unwrap(), &failed["id"])
}

#[tokio::test(flavor = "multi_thread")]
async fn things_come_and_go() {
    let server = start().await;
    let made = done(&server, "POST", "/security/policies", policy("p", "AGENT:id:001")).await;
    assert_eq!(
        made,
        json!({
            "data": {
                "affected_items": [{
                    "id": 100,
                    "name": "p",
                    "policy": {"actions": ["agent:read"], "resources": ["agent:id:001"], "effect": "allow"},
                    "roles": [],
                }],
                "total_affected_items": 1,
                "total_failed_items": 0,
                "failed_items": [],
            },
            "message": "Policy was successfully created",
            "error": 0,
        })
    );
    done(&server, "POST", "/security/roles", Some(json!({"name": "r"}))).await;
    done(&server, "POST", "/security/rules", Some(json!({"name": "s", "rule": {"FIND": {"a": "b"}}}))).await;
    let linked = done(&server, "POST", "/security/roles/100/policies?policy_ids=100,4,5&position=0", None).await;
    assert_eq!(linked["data"]["affected_items"][0]["policies"], json!([100, 4, 5]));
    assert_eq!((&linked["data"]["total_affected_items"], &linked["error"]), (&json!(3), &json!(0)));
    let linked = done(&server, "POST", "/security/roles/100/rules?rule_ids=100", None).await;
    assert_eq!(linked["message"], "All security rules were linked to role 100");

    let some = done(&server, "DELETE", "/security/roles/100/policies?policy_ids=4,6", None).await;
    assert_eq!(
        (&some["message"], &some["error"]),
        (&json!("Some policies were not unlinked from role 100"), &json!(2))
    );
    assert_eq!(failure(&some), (4010, "The specified role-policy relation does not exist", &json!([6])));
    let none = done(&server, "DELETE", "/security/roles/100/rules?rule_ids=77", None).await;
    assert_eq!((&none["message"], failure(&none).0), (&json!("No security rule was unlinked from role 100"), 4008));

    let list = done(&server, "GET", "/security/policies?policy_ids=100,999&select=name", None).await;
    assert_eq!(list["data"]["affected_items"], json!([{"id": 100, "name": "p"}]));
    assert_eq!((failure(&list).0, &list["message"]), (4007, &json!("Some policies were not returned")));
    let list = done(&server, "GET", "/security/roles?q=policies=100", None).await;
    assert_eq!(list["data"]["affected_items"][0]["name"], "r");
    let list = done(&server, "GET", "/security/rules?search=elastic&distinct=true&limit=1", None).await;
    assert_eq!(
        (&list["data"]["total_affected_items"], &list["message"]),
        (&json!(1), &json!("All specified security rules were returned"))
    );

    let gone = done(&server, "DELETE", "/security/roles?role_ids=1,100", None).await;
    assert_eq!((&gone["message"], &gone["error"]), (&json!("Some roles were not deleted"), &json!(2)));
    for (path, message) in [
        ("/security/policies?policy_ids=all", "All specified policies were deleted"),
        ("/security/rules?rule_ids=all", "All specified security rules were deleted"),
        ("/security/rules?rule_ids=all", "No security rule was deleted"),
    ] {
        assert_eq!(done(&server, "DELETE", path, None).await["message"], message);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_of_members_makes_another_definition() {
    let server = start().await;
    let turned =
        r#"{"name": "a", "policy": {"effect": "allow", "actions": ["agent:read"], "resources": ["agent:id:1"]}}"#;
    let text = |text: &str| Some(("application/json", text.into()));
    assert_eq!(server.admin().send("POST", "/security/policies", text(turned)).await.status, 200);
    assert_eq!(done(&server, "POST", "/security/policies", policy("b", "agent:id:1")).await["error"], 0);
    assert_eq!(failure(&done(&server, "POST", "/security/policies", policy("c", "agent:id:1")).await).0, 4009);
    let rule = |name: &str, rule: &str| format!(r#"{{"name": "{name}", "rule": {rule}}}"#);
    for (name, written, error) in [
        ("a", r#"{"FIND": {"x": 1}, "AND": []}"#, 0),
        ("b", r#"{"AND": [], "FIND": {"x": 1}}"#, 0),
        ("c", r#"{"FIND":{"x":1},"AND":[]}"#, 1),
    ] {
        let reply = server.admin().send("POST", "/security/rules", text(&rule(name, written))).await;
        assert_eq!(reply.json()["error"], error, "{}", reply.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn faulty_requests_are_refused() {
    let server = start().await;
    for (path, body, status, code, detail) in [
        (
            "/security/roles/100",
            json!({}),
            400,
            Some(4001),
            "The body of the request is empty, you must specify what you want to modify",
        ),
        ("/security/roles", json!({"name": "a b"}), 400, None, "'a b' is not a 'names' - 'name'"),
        ("/security/roles", json!({"name": "x".repeat(65)}), 400, None, "is too long - 'name'"),
        ("/security/roles", json!({"name": "a", "nope": 1}), 400, None, "Invalid field found {'nope'}"),
        ("/security/rules", json!({"name": "a", "rule": []}), 400, None, "[] is not of type 'object' - 'rule'"),
        (
            "/security/policies",
            json!({"name": "a", "policy": {"actions": [], "resources": []}}),
            400,
            None,
            "'effect' is a required property - 'policy'",
        ),
    ] {
        let method = if path.ends_with("100") { "PUT" } else { "POST" };
        let (found, reply) = server.ask(method, path, Some(body)).await;
        assert_eq!((found, reply["error"].as_u64()), (status, code), "{path}: {reply}");
        assert!(reply["detail"].as_str().unwrap().ends_with(detail), "{path}: {reply}");
    }
    let (status, reply) = server.ask("DELETE", "/security/roles/999/rules?rule_ids=1", None).await;
    assert_eq!((status, &reply["error"]), (404, &json!(4002)));
    assert_eq!(server.ask("PUT", "/security/roles/x", Some(json!({"name": "a"}))).await.0, 400);
    let (status, reply) = server.ask("POST", "/security/roles/100/policies?policy_ids=1&position=-1", None).await;
    assert_eq!((status, reply.get("error")), (400, None));

    let trap = done(&server, "POST", "/security/policies", policy("p", "my-type:id:1")).await;
    let remediation = trap["data"]["failed_items"][0]["error"]["remediation"].as_str().unwrap();
    assert_eq!(failure(&trap), (4006, "The specified policy is invalid", &json!(["p"])));
    assert!(remediation.contains("'my-type:id:1'"), "{remediation}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_counts_at_the_very_next_request_of_its_holders() {
    let server = start().await;
    done(&server, "POST", "/security/policies", policy("p", "agent:id:001")).await;
    done(&server, "POST", "/security/roles", Some(json!({"name": "r"}))).await;
    done(&server, "POST", "/security/roles", Some(json!({"name": "other"}))).await;
    done(&server, "POST", "/security/roles/100/policies?policy_ids=100", None).await;
    add_user(&server, 100, "holder", &[100]);
    add_user(&server, 101, "bystander", &[101]);
    let bystander = login(&server, "bystander").await;
    let mut changes = vec![
        ("PUT", "/security/policies/100", policy("p", "agent:id:000")),
        ("PUT", "/security/roles/100", Some(json!({"name": "r2"}))),
        ("POST", "/security/roles/100/policies?policy_ids=5", None),
        ("DELETE", "/security/roles/100/policies?policy_ids=5", None),
        ("DELETE", "/security/policies?policy_ids=100", None),
    ];
    for (method, path, body) in changes.drain(..) {
        let holder = login(&server, "holder").await;
        assert_eq!(holder.send("GET", "/", None).await.status, 200);
        done(&server, method, path, body).await;
        assert_eq!(holder.send("GET", "/", None).await.status, 401, "{method} {path}");
        assert_eq!(bystander.send("GET", "/", None).await.status, 200, "{method} {path}");
        assert_eq!(server.admin().send("GET", "/", None).await.status, 200, "{method} {path}");
    }
    // What fails, and what is new, ends nothing.
    let holder = login(&server, "holder").await;
    done(&server, "POST", "/security/policies", policy("q", "agent:id:002")).await;
    done(&server, "PUT", "/security/roles/100", Some(json!({"name": "readonly"}))).await;
    done(&server, "POST", "/security/roles/100/policies?policy_ids=999", None).await;
    done(&server, "POST", "/security/roles/100/rules?rule_ids=1", None).await;
    assert_eq!(holder.send("GET", "/", None).await.status, 200);
    done(&server, "DELETE", "/security/roles?role_ids=100", None).await;
    assert_eq!(holder.send("GET", "/", None).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn permissions_decide_what_is_shown_and_done() {
    let server = start().await;
    for name in ["a", "b"] {
        done(&server, "POST", "/security/roles", Some(json!({"name": name}))).await;
    }
    let definition = json!({
        "actions": ["security:read", "security:update", "security:delete"],
        "resources": ["role:id:100", "policy:id:4"],
        "effect": "allow",
    });
    done(&server, "POST", "/security/policies", Some(json!({"name": "p", "policy": definition}))).await;
    done(&server, "POST", "/security/roles/100/policies?policy_ids=100", None).await;
    add_user(&server, 100, "holder", &[100]);
    let token = login(&server, "holder").await;
    let ask = |method: &'static str, path: &'static str| token.ask(method, path, None);

    let (_, list) = ask("GET", "/security/roles").await;
    assert_eq!((&list["data"]["affected_items"][0]["id"], &list["error"]), (&json!(100), &json!(0)));
    let (_, list) = ask("GET", "/security/roles?role_ids=101,100").await;
    assert_eq!(failure(&list), (4000, "Permission denied: Resource type: role:id", &json!([101])));
    assert_eq!(ask("GET", "/security/roles?role_ids=101").await.0, 403);
    assert_eq!(ask("DELETE", "/security/roles/101/policies?policy_ids=4").await.0, 403);
    assert_eq!(ask("POST", "/security/roles/100/policies?policy_ids=5").await.0, 403);
    let (_, rules) = ask("GET", "/security/rules").await;
    assert_eq!(
        (&rules["data"]["affected_items"], &rules["message"]),
        (&json!([]), &json!("No security rule was returned"))
    );
    assert_eq!(token.ask("POST", "/security/roles", Some(json!({"name": "c"}))).await.0, 403);
    let (_, some) = ask("POST", "/security/roles/100/policies?policy_ids=5,4").await;
    assert_eq!(failure(&some), (4000, "Permission denied: Resource type: policy:id", &json!([5])));
    assert_eq!(some["data"]["affected_items"][0]["policies"], json!([100, 4]));
}

//! Roles, policies and security rules of a whole server, from the request to the reply.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Request;
use rusqlite::Connection;
use serde_json::{Value, json};
use tower_service::Service as _;
use wazuh_apid::app::App;
use wazuh_apid::config::Config;

struct Server {
    router: Router,
    /// The administrator's.
    token: String,
    directory: tempfile::TempDir,
}

impl Server {
    async fn start() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        let mut config = Config::default();
        config.access.max_request_per_minute = 0;
        let router = App::open(home, config).unwrap().router();
        let mut server = Self { router, token: String::new(), directory };
        server.token = server.login("wazuh").await;
        server
    }

    fn database(&self) -> Connection {
        Connection::open(self.directory.path().join("home/api/configuration/security/rbac.db")).unwrap()
    }

    /// A user with these roles and the administrator's password.
    fn add_user(&self, id: i64, name: &str, roles: &[i64]) {
        let database = self.database();
        database
            .execute(
                "INSERT INTO users (id, username, password, allow_run_as) SELECT ?1, ?2, password, 1 FROM users \
                 WHERE id = 1",
                (id, name),
            )
            .unwrap();
        for role in roles {
            database
                .execute("INSERT INTO user_roles (user_id, role_id, level) VALUES (?1, ?2, 0)", (id, role))
                .unwrap();
        }
    }

    /// A token that is not of the second in which something may just have been revoked.
    async fn login(&self, name: &str) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        tokio::time::sleep(Duration::from_millis(1001 - u64::from(now.subsec_millis()))).await;
        let credentials = format!("Basic {}", STANDARD.encode(format!("{name}:wazuh")));
        let (status, token) = self.text("POST", "/security/user/authenticate?raw=true", &credentials, None).await;
        assert_eq!(status, 200);
        format!("Bearer {token}")
    }

    async fn text(&self, method: &str, path: &str, authorization: &str, body: Option<String>) -> (u16, String) {
        let mut request = Request::builder().method(method).uri(path).header("authorization", authorization);
        if body.is_some() {
            request = request.header("content-type", "application/json");
        }
        let request = request.body(body.map_or_else(Body::empty, Body::from)).unwrap();
        let response = self.router.clone().call(request).await.unwrap();
        let status = response.status().as_u16();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    async fn ask_as(&self, token: &str, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let (status, text) = self.text(method, path, token, body.map(|body| body.to_string())).await;
        (status, serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}: {text}")))
    }

    async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        self.ask_as(&self.token, method, path, body).await
    }

    /// The reply to a request that is answered with 200.
    async fn done(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let (status, reply) = self.ask(method, path, body).await;
        assert_eq!(status, 200, "{method} {path}: {reply}");
        reply
    }

    async fn status_as(&self, token: &str, method: &str, path: &str) -> u16 {
        self.text(method, path, token, None).await.0
    }
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
    let server = Server::start().await;
    let made = server.done("POST", "/security/policies", policy("p", "AGENT:id:001")).await;
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
    server.done("POST", "/security/roles", Some(json!({"name": "r"}))).await;
    server.done("POST", "/security/rules", Some(json!({"name": "s", "rule": {"FIND": {"a": "b"}}}))).await;
    let linked = server.done("POST", "/security/roles/100/policies?policy_ids=100,4,5&position=0", None).await;
    assert_eq!(linked["data"]["affected_items"][0]["policies"], json!([100, 4, 5]));
    assert_eq!((&linked["data"]["total_affected_items"], &linked["error"]), (&json!(3), &json!(0)));
    let linked = server.done("POST", "/security/roles/100/rules?rule_ids=100", None).await;
    assert_eq!(linked["message"], "All security rules were linked to role 100");

    let some = server.done("DELETE", "/security/roles/100/policies?policy_ids=4,6", None).await;
    assert_eq!(
        (&some["message"], &some["error"]),
        (&json!("Some policies were not unlinked from role 100"), &json!(2))
    );
    assert_eq!(failure(&some), (4010, "The specified role-policy relation does not exist", &json!([6])));
    let none = server.done("DELETE", "/security/roles/100/rules?rule_ids=77", None).await;
    assert_eq!((&none["message"], failure(&none).0), (&json!("No security rule was unlinked from role 100"), 4008));

    let list = server.done("GET", "/security/policies?policy_ids=100,999&select=name", None).await;
    assert_eq!(list["data"]["affected_items"], json!([{"id": 100, "name": "p"}]));
    assert_eq!((failure(&list).0, &list["message"]), (4007, &json!("Some policies were not returned")));
    let list = server.done("GET", "/security/roles?q=policies=100", None).await;
    assert_eq!(list["data"]["affected_items"][0]["name"], "r");
    let list = server.done("GET", "/security/rules?search=elastic&distinct=true&limit=1", None).await;
    assert_eq!(
        (&list["data"]["total_affected_items"], &list["message"]),
        (&json!(1), &json!("All specified security rules were returned"))
    );

    let gone = server.done("DELETE", "/security/roles?role_ids=1,100", None).await;
    assert_eq!((&gone["message"], &gone["error"]), (&json!("Some roles were not deleted"), &json!(2)));
    for (path, message) in [
        ("/security/policies?policy_ids=all", "All specified policies were deleted"),
        ("/security/rules?rule_ids=all", "All specified security rules were deleted"),
        ("/security/rules?rule_ids=all", "No security rule was deleted"),
    ] {
        assert_eq!(server.done("DELETE", path, None).await["message"], message);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_of_members_makes_another_definition() {
    let server = Server::start().await;
    let turned =
        r#"{"name": "a", "policy": {"effect": "allow", "actions": ["agent:read"], "resources": ["agent:id:1"]}}"#;
    let (status, _) = server.text("POST", "/security/policies", &server.token, Some(turned.to_owned())).await;
    assert_eq!(status, 200);
    assert_eq!(server.done("POST", "/security/policies", policy("b", "agent:id:1")).await["error"], 0);
    assert_eq!(failure(&server.done("POST", "/security/policies", policy("c", "agent:id:1")).await).0, 4009);
    let rule = |name: &str, rule: &str| Some(format!(r#"{{"name": "{name}", "rule": {rule}}}"#));
    for (name, text, error) in [
        ("a", r#"{"FIND": {"x": 1}, "AND": []}"#, 0),
        ("b", r#"{"AND": [], "FIND": {"x": 1}}"#, 0),
        ("c", r#"{"FIND":{"x":1},"AND":[]}"#, 1),
    ] {
        let (_, reply) = server.text("POST", "/security/rules", &server.token, rule(name, text)).await;
        assert_eq!(serde_json::from_str::<Value>(&reply).unwrap()["error"], error, "{reply}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn faulty_requests_are_refused() {
    let server = Server::start().await;
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

    let trap = server.done("POST", "/security/policies", policy("p", "my-type:id:1")).await;
    let remediation = trap["data"]["failed_items"][0]["error"]["remediation"].as_str().unwrap();
    assert_eq!(failure(&trap), (4006, "The specified policy is invalid", &json!(["p"])));
    assert!(remediation.contains("'my-type:id:1'"), "{remediation}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_counts_at_the_very_next_request_of_its_holders() {
    let server = Server::start().await;
    server.done("POST", "/security/policies", policy("p", "agent:id:001")).await;
    server.done("POST", "/security/roles", Some(json!({"name": "r"}))).await;
    server.done("POST", "/security/roles", Some(json!({"name": "other"}))).await;
    server.done("POST", "/security/roles/100/policies?policy_ids=100", None).await;
    server.add_user(100, "holder", &[100]);
    server.add_user(101, "bystander", &[101]);
    let bystander = server.login("bystander").await;
    let mut changes = vec![
        ("PUT", "/security/policies/100", policy("p", "agent:id:000")),
        ("PUT", "/security/roles/100", Some(json!({"name": "r2"}))),
        ("POST", "/security/roles/100/policies?policy_ids=5", None),
        ("DELETE", "/security/roles/100/policies?policy_ids=5", None),
        ("DELETE", "/security/policies?policy_ids=100", None),
    ];
    for (method, path, body) in changes.drain(..) {
        let holder = server.login("holder").await;
        assert_eq!(server.status_as(&holder, "GET", "/").await, 200);
        server.done(method, path, body).await;
        assert_eq!(server.status_as(&holder, "GET", "/").await, 401, "{method} {path}");
        assert_eq!(server.status_as(&bystander, "GET", "/").await, 200, "{method} {path}");
        assert_eq!(server.status_as(&server.token, "GET", "/").await, 200, "{method} {path}");
    }
    // What fails, and what is new, ends nothing.
    let holder = server.login("holder").await;
    server.done("POST", "/security/policies", policy("q", "agent:id:002")).await;
    server.done("PUT", "/security/roles/100", Some(json!({"name": "readonly"}))).await;
    server.done("POST", "/security/roles/100/policies?policy_ids=999", None).await;
    server.done("POST", "/security/roles/100/rules?rule_ids=1", None).await;
    assert_eq!(server.status_as(&holder, "GET", "/").await, 200);
    server.done("DELETE", "/security/roles?role_ids=100", None).await;
    assert_eq!(server.status_as(&holder, "GET", "/").await, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn permissions_decide_what_is_shown_and_done() {
    let server = Server::start().await;
    for name in ["a", "b"] {
        server.done("POST", "/security/roles", Some(json!({"name": name}))).await;
    }
    let definition = json!({
        "actions": ["security:read", "security:update", "security:delete"],
        "resources": ["role:id:100", "policy:id:4"],
        "effect": "allow",
    });
    server.done("POST", "/security/policies", Some(json!({"name": "p", "policy": definition}))).await;
    server.done("POST", "/security/roles/100/policies?policy_ids=100", None).await;
    server.add_user(100, "holder", &[100]);
    let token = server.login("holder").await;
    let ask = |method: &'static str, path: &'static str| server.ask_as(&token, method, path, None);

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
    assert_eq!(server.ask_as(&token, "POST", "/security/roles", Some(json!({"name": "c"}))).await.0, 403);
    let (_, some) = ask("POST", "/security/roles/100/policies?policy_ids=5,4").await;
    assert_eq!(failure(&some), (4000, "Permission denied: Resource type: policy:id", &json!([5])));
    assert_eq!(some["data"]["affected_items"][0]["policies"], json!([100, 4]));
}

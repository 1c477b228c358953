//! The login operations of a whole server, from the request to the reply.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use axum::Router;
use axum::body::Body;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderMap, Request};
use serde_json::Value;
use tower_service::Service as _;
use wazuh_apid::app::App;
use wazuh_apid::config::Config;

const LOGIN: &str = "/security/user/authenticate";
const WAZUH: &str = "Basic d2F6dWg6d2F6dWg=";

struct Reply {
    status: u16,
    headers: HeaderMap,
    body: String,
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// What the token in the reply says.
    fn claims(&self) -> Value {
        let json = self.json();
        claims(json.pointer("/data/token").and_then(Value::as_str).unwrap())
    }
}

fn claims(token: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

fn server() -> (tempfile::TempDir, Router) {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let router = App::open(home, Config::default()).unwrap().router();
    (directory, router)
}

async fn ask(router: &Router, method: &str, path: &str, authorization: &str, body: Option<&str>) -> Reply {
    let mut request = Request::builder().method(method).uri(path).header("authorization", authorization);
    if body.is_some() {
        request = request.header("content-type", "application/json");
    }
    let request = request.body(body.map_or_else(Body::empty, |body| Body::from(body.to_owned()))).unwrap();
    let response = router.clone().call(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    Reply { status: parts.status.as_u16(), headers: parts.headers, body: String::from_utf8(body.to_vec()).unwrap() }
}

#[tokio::test]
async fn logins_in_all_their_forms() {
    let (_directory, router) = server();

    let reply = ask(&router, "POST", LOGIN, WAZUH, None).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("application/json")));
    assert!(reply.body.starts_with("{\"data\": {\"token\": \"eyJ") && reply.body.ends_with("\"}, \"error\": 0}"));
    assert_eq!(reply.header("deprecated"), None);
    let claims_of = reply.claims();
    assert_eq!(claims_of.pointer("/rbac_roles").unwrap(), &serde_json::json!([1]));
    assert_eq!(claims_of.pointer("/run_as").unwrap(), &Value::Bool(false));

    let reply = ask(&router, "POST", "/security/user/authenticate?raw=true", WAZUH, None).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("text/plain; charset=utf-8")));
    let bearer = format!("Bearer {}", reply.body);
    assert_eq!(ask(&router, "GET", "/", &bearer, None).await.status, 200);

    let reply = ask(&router, "GET", LOGIN, WAZUH, None).await;
    assert_eq!((reply.status, reply.header("deprecated")), (200, Some("true")));
    assert_eq!(
        reply.header("link"),
        Some(
            "<https://documentation.wazuh.com/4.14.7/user-manual/api/reference.html#operation/\
             api.controllers.security_controller.login_user>; rel=\"Deprecated\""
        )
    );
    assert_eq!(ask(&router, "GET", &format!("{LOGIN}?raw=true"), WAZUH, None).await.body.split('.').count(), 3);

    // Credentials come before parameters, and parameters before anything is issued.
    let reply = ask(&router, "POST", &format!("{LOGIN}?foo=1"), WAZUH, None).await;
    assert_eq!(
        (reply.status, reply.json()["detail"].as_str()),
        (400, Some("Extra query parameter(s) foo not in spec"))
    );
    assert_eq!(ask(&router, "POST", &format!("{LOGIN}?foo=1"), "Basic eDp5", None).await.status, 401);
    let reply = ask(&router, "POST", LOGIN, &bearer, None).await;
    assert_eq!(reply.body, r#"{"title": "Unauthorized", "detail": "Invalid credentials"}"#);
}

#[tokio::test]
async fn logins_on_behalf_of_others() {
    let (_directory, router) = server();
    let run_as = format!("{LOGIN}/run_as");

    let reply = ask(&router, "POST", &run_as, WAZUH, Some(r#"{"user_name": "x"}"#)).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let claims_of = reply.claims();
    assert_eq!(claims_of["rbac_roles"], serde_json::json!([]));
    assert_eq!(claims_of["hash_auth_context"], "e0241146bbec582e5af51f0d61a0707b");

    // The web interface's user has the shipped rules.
    let reply = ask(
        &router,
        "POST",
        &format!("{run_as}?raw=true"),
        "Basic d2F6dWgtd3VpOndhenVoLXd1aQ==",
        Some(r#"{"user_name": "admin"}"#),
    )
    .await;
    assert_eq!(claims(&reply.body)["rbac_roles"], serde_json::json!([1]));

    // The digest is of what was sent, with the keys in their order.
    for (context, digest) in [
        (r#"{"b":1,"a":{"d":"\u00e9","c":[1.0,null]}}"#, "3fd8b06e59eb455de30272febd11d3d0"),
        (r#"{"a":{"c":[1.0,null],"d":"é"},"b":1}"#, "67d52f7e8b0ed7f984d3578c882cff95"),
    ] {
        let reply = ask(&router, "POST", &run_as, WAZUH, Some(context)).await;
        assert_eq!(reply.claims()["hash_auth_context"], digest, "{context}");
    }

    assert_eq!(ask(&router, "POST", &run_as, WAZUH, Some(r#"{"b":1,"a":2,"b":3}"#)).await.status, 400);
    assert_eq!(ask(&router, "POST", &run_as, WAZUH, None).await.status, 400);
    // As sent, blanks and all; and without an announced length as well, which a body of a request without headers is here.
    let largest = format!(r#"{{"x":  "{}"}}"#, "a".repeat(8192 - 10));
    assert_eq!(largest.len(), 8192);
    assert_eq!(ask(&router, "POST", &run_as, WAZUH, Some(&largest)).await.status, 200);
    let large = format!("{largest} ");
    let reply = ask(&router, "POST", &run_as, WAZUH, Some(&large)).await;
    assert_eq!(
        (reply.status, reply.body.as_str()),
        (
            413,
            r#"{"title": "Request Entity Too Large", "detail": "Auth context payload exceeds the maximum allowed size of 8192 bytes.", "error": 413}"#
        )
    );
}

//! The login operations of a whole server, from the request to the reply.

use std::sync::Arc;

use apid_testing::{InProcess, Reply, homes};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use tokio::task::JoinSet;

const LOGIN: &str = "/security/user/authenticate";
const WAZUH: &str = "Basic d2F6dWg6d2F6dWg=";

/// What the token in a reply says.
fn claims_in(reply: &Reply) -> Value {
    claims(reply.json().pointer("/data/token").and_then(Value::as_str).unwrap())
}

fn claims(token: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

async fn server() -> InProcess {
    InProcess::on(homes::new(), |_| {}).await
}

async fn ask(server: &InProcess, method: &str, path: &str, authorization: &str, body: Option<&str>) -> Reply {
    let body = body.map(|body| ("application/json", body.into()));
    server.caller(authorization).send(method, path, body).await
}

#[tokio::test]
async fn logins_in_all_their_forms() {
    let server = server().await;

    let reply = ask(&server, "POST", LOGIN, WAZUH, None).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "application/json"));
    assert!(reply.text.starts_with("{\"data\": {\"token\": \"eyJ") && reply.text.ends_with("\"}, \"error\": 0}"));
    assert_eq!(reply.header("deprecated"), "");
    let claims_of = claims_in(&reply);
    assert_eq!(claims_of.pointer("/rbac_roles").unwrap(), &serde_json::json!([1]));
    assert_eq!(claims_of.pointer("/run_as").unwrap(), &Value::Bool(false));

    let reply = ask(&server, "POST", "/security/user/authenticate?raw=true", WAZUH, None).await;
    assert_eq!((reply.status, reply.header("content-type")), (200, "text/plain; charset=utf-8"));
    let bearer = format!("Bearer {}", reply.text);
    assert_eq!(ask(&server, "GET", "/", &bearer, None).await.status, 200);

    let reply = ask(&server, "GET", LOGIN, WAZUH, None).await;
    assert_eq!((reply.status, reply.header("deprecated")), (200, "true"));
    assert_eq!(
        reply.header("link"),
        "<https://documentation.wazuh.com/4.14.7/user-manual/api/reference.html#operation/\
             api.controllers.security_controller.login_user>; rel=\"Deprecated\""
    );
    assert_eq!(ask(&server, "GET", &format!("{LOGIN}?raw=true"), WAZUH, None).await.text.split('.').count(), 3);

    // Credentials come before parameters, and parameters before anything is issued.
    let reply = ask(&server, "POST", &format!("{LOGIN}?foo=1"), WAZUH, None).await;
    assert_eq!(
        (reply.status, reply.json()["detail"].as_str()),
        (400, Some("Extra query parameter(s) foo not in spec"))
    );
    assert_eq!(ask(&server, "POST", &format!("{LOGIN}?foo=1"), "Basic eDp5", None).await.status, 401);
    let reply = ask(&server, "POST", LOGIN, &bearer, None).await;
    assert_eq!(reply.text, r#"{"title": "Unauthorized", "detail": "Invalid credentials"}"#);
}

#[tokio::test]
async fn logins_on_behalf_of_others() {
    let server = server().await;
    let run_as = format!("{LOGIN}/run_as");

    let reply = ask(&server, "POST", &run_as, WAZUH, Some(r#"{"user_name": "x"}"#)).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    let claims_of = claims_in(&reply);
    assert_eq!(claims_of["rbac_roles"], serde_json::json!([]));
    assert_eq!(claims_of["hash_auth_context"], "e0241146bbec582e5af51f0d61a0707b");

    // The web interface's user has the shipped rules.
    let reply = ask(
        &server,
        "POST",
        &format!("{run_as}?raw=true"),
        "Basic d2F6dWgtd3VpOndhenVoLXd1aQ==",
        Some(r#"{"user_name": "admin"}"#),
    )
    .await;
    assert_eq!(claims(&reply.text)["rbac_roles"], serde_json::json!([1]));

    // The digest is of what was sent, with the keys in their order.
    for (context, digest) in [
        (r#"{"b":1,"a":{"d":"\u00e9","c":[1.0,null]}}"#, "3fd8b06e59eb455de30272febd11d3d0"),
        (r#"{"a":{"c":[1.0,null],"d":"é"},"b":1}"#, "67d52f7e8b0ed7f984d3578c882cff95"),
    ] {
        let reply = ask(&server, "POST", &run_as, WAZUH, Some(context)).await;
        assert_eq!(claims_in(&reply)["hash_auth_context"], digest, "{context}");
    }

    assert_eq!(ask(&server, "POST", &run_as, WAZUH, Some(r#"{"b":1,"a":2,"b":3}"#)).await.status, 400);
    assert_eq!(ask(&server, "POST", &run_as, WAZUH, None).await.status, 400);
    // As sent, blanks and all; and without an announced length as well, which a body of a request without headers is
    // here.
    let largest = format!(r#"{{"x":  "{}"}}"#, "a".repeat(8192 - 10));
    assert_eq!(largest.len(), 8192);
    assert_eq!(ask(&server, "POST", &run_as, WAZUH, Some(&largest)).await.status, 200);
    let large = format!("{largest} ");
    let reply = ask(&server, "POST", &run_as, WAZUH, Some(&large)).await;
    assert_eq!(
        (reply.status, reply.text.as_str()),
        (
            413,
            r#"{"title": "Request Entity Too Large", "detail": "Auth context payload exceeds the maximum allowed size of 8192 bytes.", "error": 413}"#
        )
    );
}

/// More logins than can be served in the time of a request: the others are answered, and told why.
#[tokio::test]
async fn logins_that_cannot_be_served_in_time_are_told_so() {
    const LOGINS: usize = 24;
    let server = InProcess::on(homes::new(), |config| {
        config.authentication_pool_size = 1;
        config.request_timeout = 0.4;
        config.access.max_login_attempts = 1;
    })
    .await;
    let server = Arc::new(server);
    let mut logins = JoinSet::new();
    for _ in 0..LOGINS {
        let server = Arc::clone(&server);
        logins.spawn(async move { ask(&server, "POST", LOGIN, WAZUH, None).await });
    }
    let replies = logins.join_all().await;
    let refused: Vec<_> = replies.iter().filter(|reply| reply.status != 200).collect();
    assert!(!refused.is_empty() && refused.len() < LOGINS, "{} of {LOGINS} were refused", refused.len());
    for reply in refused {
        assert_eq!(
            (reply.status, reply.text.as_str()),
            (
                429,
                r#"{"title": "Too Many Requests", "detail": "Too many logins are waiting for their turn", "remediation": "Try again later. How many are worked on at once can be changed in api.yaml: authentication_pool_size", "error": 6001}"#
            )
        );
    }
    // None of them has failed: the address would be blocked.
    assert_eq!(ask(&server, "POST", LOGIN, WAZUH, None).await.status, 200);
}

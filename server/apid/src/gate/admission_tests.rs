//! The gate in front of a router of a few operations: order of checks and the bodies of refusals.

#![allow(clippy::unwrap_used)]

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use axum::body::Body;
use http::request::Parts;
use http::{Method, Request};
use tower_service::Service as _;
use wazuh_api_server::{
    BoxFuture, Call, Checked, Dialect, Error, Gate, Operation, RouterConfig, Routes, Text,
    operation::{OperationClass, Security},
    reply::{IntoPayload as _, Payload},
};

use super::admission::{Admission, Admitted};
use crate::request_notes::RequestNotes;
use apid_front::Peer;
use apid_identity::auth::{Authenticator, Options};

/// A folder of identities as a first start makes it. The hashes of the default passwords take their time, so they are
/// made once.
fn security_directory() -> tempfile::TempDir {
    static DATABASE: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let directory = tempfile::tempdir().unwrap();
        drop(Authenticator::open(directory.path(), &Options::default()).unwrap());
        std::fs::read(directory.path().join("rbac.db")).unwrap()
    });
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("rbac.db"), &*DATABASE).unwrap();
    directory
}

static LOGIN: Operation =
    Operation::new(Method::POST, "/security/user/authenticate").security(Security::Basic).class(OperationClass::Login);
static LOGOUT: Operation = Operation::new(Method::DELETE, "/security/user/authenticate");
static AGENTS: Operation = Operation::new(Method::GET, "/agents");
static EVENTS: Operation = Operation::new(Method::POST, "/events").class(OperationClass::Events);

/// An authenticator alone, as the service and as its gate: an admitted caller may do everything.
#[derive(Clone)]
struct Alone(Authenticator, Admission);

impl wazuh_api_server::Service for Alone {
    type Identity = Admitted;
}

impl Gate for Alone {
    type Admitted = Admitted;
    type Identity = Admitted;

    async fn admit(&self, operation: &'static Operation, parts: &Parts) -> Result<Admitted, Error> {
        self.1.admit(operation, parts).await
    }

    async fn admit_unrouted(&self, parts: &Parts) -> Result<(), Error> {
        self.1.admit_unrouted(parts).await
    }

    async fn authorize(&self, admitted: Admitted, _: Checked<'_>) -> Result<Admitted, Error> {
        Ok(admitted)
    }
}

/// Answers with who the gate says is there.
fn who(service: Arc<Alone>, call: Call<Admitted>) -> BoxFuture<'static, Result<Payload, Error>> {
    Box::pin(async move {
        let text = match call.context.identity {
            Admitted::Login(login) => {
                service.0.issue_to(&login, None, apid_identity::auth::TokenDates::default()).await.unwrap().unwrap()
            }
            Admitted::Session(session) => session.user.clone(),
            Admitted::Anonymous => "nobody".to_owned(),
        };
        Ok(Text::from(text).into_payload())
    })
}

struct Server {
    _directory: tempfile::TempDir,
    router: axum::Router,
}

impl Server {
    fn new(requests: i64, attempts: i64) -> Self {
        let directory = security_directory();
        let options = Options {
            max_requests_per_minute: requests,
            max_login_attempts: attempts,
            recheck: Duration::ZERO,
            ..Options::default()
        };
        let auth = Authenticator::open(directory.path(), &options).unwrap();
        let auth = Alone(auth.clone(), Admission::new(auth));
        let mut routes = Routes::new(Arc::new(auth.clone()));
        for operation in [&LOGIN, &LOGOUT, &AGENTS, &EVENTS] {
            routes.add(operation, who);
        }
        let router = routes.into_router(Dialect::Wazuh, auth, RouterConfig::default());
        Self { _directory: directory, router }
    }

    /// Status and body; `from` is the last byte of the address.
    async fn ask(&self, from: u8, method: &str, path: &str, authorization: Option<&str>) -> (u16, String) {
        self.ask_as(RequestNotes::default(), from, method, path, authorization).await
    }

    async fn ask_as(
        &self,
        caller: RequestNotes,
        from: u8,
        method: &str,
        path: &str,
        authorization: Option<&str>,
    ) -> (u16, String) {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(authorization) = authorization {
            request = request.header("authorization", authorization);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer(([192, 0, 2, from], 40_000).into()));
        request.extensions_mut().insert(caller);
        let response = self.router.clone().call(request).await.unwrap();
        let status = response.status().as_u16();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    async fn token(&self) -> String {
        let (status, token) = self.ask(9, "POST", "/security/user/authenticate", Some(WAZUH)).await;
        assert_eq!(status, 200, "{token}");
        format!("Bearer {token}")
    }
}

const WAZUH: &str = "Basic d2F6dWg6d2F6dWg=";
const WRONG: &str = "Basic d2F6dWg6bm8=";

fn unauthorized(detail: &str) -> (u16, String) {
    (401, format!(r#"{{"title": "Unauthorized", "detail": "{detail}"}}"#))
}

#[tokio::test]
async fn a_token_opens_what_a_password_does_not() {
    let server = Server::new(0, 50);
    let token = server.token().await;
    assert_eq!(server.ask(1, "GET", "/agents", Some(&token)).await, (200, r#"wazuh"#.to_owned()));
    assert_eq!(server.ask(1, "DELETE", "/security/user/authenticate", Some(&token)).await.0, 200);
    for (authorization, detail) in [
        (None, "No authorization token provided"),
        (Some(WAZUH), "No authorization token provided"),
        (Some("Bearer"), "Invalid authorization header"),
        (Some("Bearer a.b.c"), "Invalid token"),
        (Some("Bearer "), "Invalid authorization header"),
    ] {
        // Before the parameters are looked at.
        assert_eq!(server.ask(1, "GET", "/agents?nonsense=1", authorization).await, unauthorized(detail));
    }
    assert_eq!(server.ask(1, "GET", "/agents?nonsense=1", Some(&token)).await.0, 400);
    for authorization in [None, Some(WRONG), Some(token.as_str()), Some("Basic %%%"), Some("Basic d2F6dWg=")] {
        let reply = server.ask(1, "POST", "/security/user/authenticate", authorization).await;
        assert_eq!(reply, unauthorized("Invalid credentials"), "{authorization:?}");
    }
    // Routes come before credentials.
    assert_eq!(server.ask(1, "GET", "/nothing", None).await.0, 404);
    assert_eq!(server.ask(1, "PUT", "/agents", None).await.0, 405);
}

#[tokio::test]
async fn the_request_limit_comes_before_credentials_and_routes() {
    const REQUESTS: &str = r#"{"title": "Too Many Requests", "detail": "Maximum number of requests per minute reached", "remediation": "This limit can be changed in api.yaml file. More information here: https://documentation.wazuh.com/4.14/user-manual/api/configuration.html#configuration-file", "error": 6001}"#;
    let server = Server::new(3, 50);
    let token = server.token().await;
    assert_eq!(server.ask(1, "GET", "/agents", Some(&token)).await.0, 200);
    assert_eq!(server.ask(1, "GET", "/agents", None).await.0, 401);
    assert_eq!(server.ask(1, "PUT", "/agents", None).await.0, 405, "does not count");
    assert_eq!(server.ask(1, "GET", "/nothing", None).await.0, 404, "counts");
    for (method, path, authorization) in [
        ("GET", "/agents", Some(token.as_str())),
        ("GET", "/nothing", None),
        ("POST", "/security/user/authenticate", Some(WAZUH)),
    ] {
        assert_eq!(server.ask(1, method, path, authorization).await, (429, REQUESTS.to_owned()));
    }
    assert_eq!(server.ask(1, "PUT", "/agents", None).await.0, 405);
    // Another client is served.
    assert_eq!(server.ask(2, "GET", "/agents", Some(&token)).await.0, 200);
}

#[tokio::test]
async fn events_have_their_own_limit() {
    const EVENTS: &str = r#"{"title": "Too Many Requests", "detail": "Maximum number of requests per minute reached", "remediation": null, "error": 6005}"#;
    let server = Server::new(100, 50);
    let token = server.token().await;
    for _ in 0..30 {
        assert_eq!(server.ask(1, "POST", "/events", Some(&token)).await.0, 200);
    }
    assert_eq!(server.ask(1, "POST", "/events", Some(&token)).await, (429, EVENTS.to_owned()));
    assert_eq!(server.ask(1, "GET", "/agents", Some(&token)).await.0, 200);
}

#[tokio::test]
async fn guessing_ends_logins_of_the_address_and_nothing_else() {
    const BLOCKED: &str = r#"{"title": "Permission Denied", "detail": "Limit of login attempts reached. The current IP has been blocked due to a high number of login attempts", "error": 6000}"#;
    let server = Server::new(0, 3);
    let token = server.token().await;
    let login =
        async |from, authorization| server.ask(from, "POST", "/security/user/authenticate", authorization).await;
    assert_eq!(login(1, Some(WRONG)).await, unauthorized("Invalid credentials"));
    assert_eq!(login(1, None).await, unauthorized("Invalid credentials"));
    assert_eq!(login(1, Some("Basic %%%")).await, unauthorized("Invalid credentials"));
    for authorization in [WRONG, WAZUH] {
        assert_eq!(login(1, Some(authorization)).await, (403, BLOCKED.to_owned()));
    }
    assert_eq!(server.ask(1, "GET", "/agents", Some(&token)).await.0, 200);
    assert_eq!(server.ask(1, "DELETE", "/security/user/authenticate", Some(&token)).await.0, 200);
    assert_eq!(login(2, Some(WAZUH)).await.0, 200);
}

#[tokio::test]
async fn the_log_learns_who_it_was() {
    let server = Server::new(0, 50);
    let token = server.token().await;
    // Claims to be somebody, signed by nobody.
    let forged = format!("{}AAAA", token.get(..token.len() - 4).unwrap());
    for (method, path, authorization, expected) in [
        ("GET", "/agents", Some(token.as_str()), Some("wazuh")),
        ("GET", "/agents", Some(forged.as_str()), None),
        ("GET", "/agents", None, None),
        // Nobody compares the password.
        ("GET", "/agents", Some(WRONG), None),
        // The operator must see whose password is guessed.
        ("POST", "/security/user/authenticate", Some(WRONG), Some("wazuh")),
        ("POST", "/security/user/authenticate", Some("Basic %%%"), None),
        ("GET", "/nothing", Some(token.as_str()), None),
    ] {
        let caller = RequestNotes::default();
        server.ask_as(caller.clone(), 1, method, path, authorization).await;
        let named = caller.name().map(|named| named.user);
        assert_eq!(named.as_deref(), expected, "{method} {path} {authorization:?}");
    }
}

//! Middleware and transports of one's own.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{Arc, Mutex};

use wazuh_api_client::fake::{Fake, FakeReply};
use wazuh_api_client::reqwest::header::{HeaderMap, HeaderValue};
use wazuh_api_client::transport::{BoxFuture, HttpReply, HttpRequest, Middleware, Next, Transport};
use wazuh_api_client::{Client, Error, Retry, StatusCode, TransportError, TransportKind};

/// Notes what passes.
struct Notes(&'static str, Arc<Mutex<Vec<String>>>);

impl Middleware for Notes {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpReply, Error>> {
        Box::pin(async move {
            let Self(name, notes) = self;
            let about = format!("{} {} {}", request.operation, request.template, request.attempt);
            notes.lock().unwrap().push(format!("{name}: {about}"));
            let reply = next.run(request).await;
            let status = reply.as_ref().map_or(0, |reply| reply.status.as_u16());
            notes.lock().unwrap().push(format!("{name}: {status}"));
            reply
        })
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_sees_each_attempt_in_its_order() {
    let notes = Arc::new(Mutex::new(Vec::new()));
    let fake = Fake::new().expect("GET", "/agents/001/key", FakeReply::problem(503, 0, "busy")).expect(
        "GET",
        "/agents/001/key",
        FakeReply::json(200, "{}"),
    );
    let client: Client = Client::builder("https://h")
        .fake(&fake)
        .middleware(Notes("outer", Arc::clone(&notes)))
        .middleware(Notes("inner", Arc::clone(&notes)))
        .on_request(|request| {
            request.headers.insert("x-source", HeaderValue::from_static("test"));
        })
        .build()
        .unwrap();
    client.get("get_agent_key", "/agents/{agent_id}/key").path("agent_id", &"001").empty().await.unwrap();
    let attempt = |number: u32, status: u16| {
        let about = format!("get_agent_key /agents/{{agent_id}}/key {number}");
        [format!("outer: {about}"), format!("inner: {about}"), format!("inner: {status}"), format!("outer: {status}")]
    };
    assert_eq!(*notes.lock().unwrap(), [attempt(1, 503), attempt(2, 200)].concat());
    assert!(fake.requests().iter().all(|request| request.headers["x-source"] == "test"));
}

/// Answers without asking anybody.
struct Closed;

impl Middleware for Closed {
    fn handle<'a>(&'a self, request: HttpRequest, _: Next<'a>) -> BoxFuture<'a, Result<HttpReply, Error>> {
        let reason = "closed at night".to_owned();
        Box::pin(async move { Err(Error::Refused { operation: request.operation, reason }) })
    }
}

#[tokio::test]
async fn middleware_can_refuse_a_call() {
    let fake = Fake::new();
    let client: Client = Client::builder("https://h").fake(&fake).middleware(Closed).build().unwrap();
    let error = client.get("get_agents", "/agents").empty().await.unwrap_err();
    assert_eq!(error.to_string(), "get_agents: closed at night");
    assert!(!error.is_retryable() && fake.requests().is_empty());
}

/// Says what it was asked.
struct Echo;

impl Transport for Echo {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, Error>> {
        Box::pin(async move {
            if request.target() == "/gone" {
                return Err(TransportError::new(TransportKind::Refused, "nobody there").into());
            }
            let text = format!("{} {}", request.method, request.target());
            Ok(HttpReply::new(StatusCode::OK, HeaderMap::new(), text))
        })
    }
}

#[tokio::test]
async fn a_transport_carries_whole_calls() {
    let builder = Client::builder("https://manager.example").token("a.b.c").retry(Retry::off());
    let client: Client = builder.transport(Echo).build().unwrap();
    let text = client.get("x", "/agents").query("q", &"a=b").text().await.unwrap();
    assert_eq!(*text, "GET /agents?q=a%3Db");
    let error = client.get("x", "/gone").empty().await.unwrap_err();
    assert_eq!(error.to_string(), "cannot connect to https://manager.example: nobody there");
}

#[test]
fn a_request_is_shown_without_secrets() {
    struct Shown(Arc<Mutex<String>>);
    impl Transport for Shown {
        fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpReply, Error>> {
            *self.0.lock().unwrap() = format!("{request:?}");
            Box::pin(async { Ok(HttpReply::new(StatusCode::OK, HeaderMap::new(), "{}")) })
        }
    }
    let shown = Arc::new(Mutex::new(String::new()));
    let builder = Client::builder("https://h").token("the.secret.token").timeout(None);
    let client: Client = builder.transport(Shown(Arc::clone(&shown))).build().unwrap();
    let call = client.put("edit_user", "/security/users/1").query("key", &"s3cret").body(&"pa55word");
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(call.empty()).unwrap();
    let shown = shown.lock().unwrap();
    assert!(shown.contains("edit_user") && shown.contains("https://h/security/users/1"), "{shown}");
    assert!(!shown.contains("secret") && !shown.contains("s3cret") && !shown.contains("pa55word"), "{shown}");
}

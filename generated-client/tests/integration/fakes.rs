//! The transport for users' own tests.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use wazuh_api_client::fake::{Fake, FakeReply};
use wazuh_api_client::{Client, Error, TransportError, TransportKind, Value};

fn client(fake: &Fake) -> Client {
    Client::builder("https://manager.example/prefix").fake(fake).build().unwrap()
}

#[tokio::test]
async fn a_script_is_followed_in_its_order() {
    let fake = Fake::new()
        .expect("GET", "/prefix/agents?limit=1", FakeReply::items([serde_json::json!({"id": "001"})]))
        .expect("POST", "/prefix/agents", FakeReply::problem(400, 1705, "There is an agent with the same name"))
        .expect("GET", "/prefix/never", FakeReply::json(200, "{}"));
    let client = client(&fake);
    let page = client.get("get_agents", "/agents").query("limit", &1).json::<Value>().await.unwrap();
    assert_eq!(page["data"]["total_affected_items"], 1);
    let body = serde_json::json!({"name": "a"});
    let error = client.post("add_agent", "/agents").body(&body).empty().await.unwrap_err();
    assert!(error.is_conflict(), "{error}");
    assert_eq!(error.to_string(), "400: Bad Request: There is an agent with the same name (code 1705)");
    let error = client.get("x", "/other").empty().await.unwrap_err();
    assert!(matches!(error, Error::Refused { operation: "x", .. }));
    let text = "x: the fake transport expects GET /prefix/never, and got GET /prefix/other";
    assert_eq!(error.to_string(), text);
    assert_eq!(fake.unused(), ["GET /prefix/never"]);
    let requests = fake.requests();
    assert_eq!(requests[0].headers["authorization"], "Bearer fake");
    assert_eq!((requests[1].operation, requests[1].attempt, requests[1].json()), ("add_agent", 1, body));
    assert_eq!(requests.len(), 3);
}

#[tokio::test]
async fn a_script_that_is_over_answers_nothing() {
    let fake = Fake::new();
    let error = client(&fake).get("x", "/").empty().await.unwrap_err();
    assert_eq!(error.to_string(), "x: the fake transport expects no further request, and got GET /prefix/");
}

#[tokio::test]
async fn a_client_with_credentials_logs_in() {
    let fake = Fake::answering(|request| match request.operation {
        "login_user" => FakeReply::new(200, "text/plain", "a.b.c"),
        _ => FakeReply::json(200, "{}"),
    });
    let client: Client = Client::builder("https://h").credentials("wazuh", "secret").fake(&fake).build().unwrap();
    client.get("x", "/").empty().await.unwrap();
    let requests = fake.requests();
    assert_eq!(requests[0].headers["authorization"], "Basic d2F6dWg6c2VjcmV0");
    assert_eq!(requests[1].headers["authorization"], "Bearer a.b.c");
    assert!(!format!("{fake:?} {requests:?}").contains("a.b.c"));
}

#[tokio::test(start_paused = true)]
async fn failures_and_broken_replies_are_as_from_a_server() {
    let fake = Fake::new()
        .expect("GET", "/", FakeReply::failure(TransportError::new(TransportKind::Reset, "gone")))
        .expect("GET", "/", FakeReply::json(200, "{\"data").broken())
        .expect("GET", "/", FakeReply::json(200, "{\"data\": 1}"));
    let client: Client = Client::builder("https://h").fake(&fake).build().unwrap();
    assert_eq!(client.get("x", "/").json::<Value>().await.unwrap()["data"], 1);
    assert_eq!(fake.requests().iter().map(|request| request.attempt).collect::<Vec<_>>(), [1, 2, 3]);
}

//! Connections that cannot be made, break, or stay silent.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::time::Duration;

use wazuh_api_client::{Client, Error, Retry, TimeoutPhase, TransportKind, Value};

use super::server::{Conduct, Server, half, reply};

/// A client that hardly waits between attempts.
fn client(url: &str) -> Client {
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    Client::builder(url).token("a.b.c").retry(retry).build().unwrap()
}

async fn read(client: &Client) -> Result<Value, Error> {
    client.get("get_agents", "/agents").json::<Value>().await.map(|reply| reply.into_inner())
}

async fn write(client: &Client) -> Result<Value, Error> {
    let call = client.post("add_agent", "/agents").body(&serde_json::json!({"name": "a"}));
    call.json::<Value>().await.map(|reply| reply.into_inner())
}

fn kind(error: &Error) -> TransportKind {
    match error {
        Error::Transport(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}

/// An address where nothing listens.
async fn nowhere() -> String {
    let server = Server::start(|_, _| Conduct::Silence).await;
    format!("http://{}", server.stop().await)
}

#[tokio::test]
async fn a_reading_call_survives_a_broken_connection() {
    let server = Server::start(|_, before| match before {
        0 => Conduct::Break(String::new()),
        1 => half(r#"{"data": "#),
        _ => reply(200, "", r#"{"data": 1}"#),
    })
    .await;
    assert_eq!(read(&client(&server.url)).await.unwrap()["data"], 1);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_writing_call_is_not_sent_again_after_a_broken_connection() {
    let server = Server::start(|_, _| Conduct::Break(String::new())).await;
    let error = write(&client(&server.url)).await.unwrap_err();
    assert_eq!(kind(&error), TransportKind::Reset);
    assert!(error.is_retryable() && !error.is_not_carried_out());
    assert_eq!(server.seen(), [r#"POST /agents {"name":"a"}"#]);
    let server = Server::start(|_, _| half(r#"{"data": "#)).await;
    let error = write(&client(&server.url)).await.unwrap_err();
    assert_eq!(kind(&error), TransportKind::Incomplete);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_call_that_is_said_to_be_idempotent_is_sent_again() {
    let server = Server::start(|_, before| match before {
        0 => Conduct::Break(String::new()),
        _ => reply(200, "", "{}"),
    })
    .await;
    let client = client(&server.url);
    client.put("put_agent_single_group", "/agents/001/group/a").idempotent().empty().await.unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_typed_request_can_be_said_to_be_idempotent() {
    let broken_once = |_: &str, before| match before {
        0 => Conduct::Break(String::new()),
        _ => reply(200, "", r#"{"data": {"affected_items": ["001"]}, "error": 0}"#),
    };
    for (idempotent, requests) in [(false, 1), (true, 2)] {
        let server = Server::start(broken_once).await;
        let client = wazuh_api_client::v4::Client::from(client(&server.url));
        let request = client.agents().assign_to_group(["001"], "web");
        let request = if idempotent { request.idempotent() } else { request };
        assert_eq!(request.await.is_ok(), idempotent);
        assert_eq!(server.seen().len(), requests);
    }
}

#[tokio::test]
async fn attempts_end() {
    let server = Server::start(|_, _| Conduct::Break(String::new())).await;
    let error = read(&client(&server.url)).await.unwrap_err();
    assert_eq!(kind(&error), TransportKind::Reset);
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_refused_connection_says_so_in_one_line() {
    let url = nowhere().await;
    let error = write(&client(&url)).await.unwrap_err();
    assert_eq!(kind(&error), TransportKind::Refused);
    assert!(error.is_connect() && error.is_not_carried_out() && error.is_retryable());
    let text = error.to_string();
    assert!(text.starts_with(&format!("cannot connect to {url}: ")), "{text}");
    assert_eq!(text.matches("refused").count() + text.matches("Refused").count(), 1, "{text}");
    assert!(error.hint().unwrap().contains("55000"));
}

#[tokio::test]
async fn a_name_without_an_address_is_told_apart() {
    let error = read(&client("http://no-such-host.invalid:55000")).await.unwrap_err();
    assert_eq!(kind(&error), TransportKind::Dns);
}

#[tokio::test]
async fn even_a_writing_call_waits_for_a_server_that_restarts() {
    let server = Server::start(|_, _| reply(200, "", "{}")).await;
    let address = server.stop().await;
    let retry = Retry::new().attempts(100).backoff(Duration::from_millis(10), Duration::from_millis(10));
    let client: Client = Client::builder(&format!("http://{address}")).token("a.b.c").retry(retry).build().unwrap();
    let call = tokio::spawn(async move { write(&client).await });
    tokio::task::yield_now().await;
    let server = Server::at(address, |_, _| reply(200, "", "{}")).await;
    call.await.unwrap().unwrap();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_silent_server_does_not_hold_a_call_past_its_timeout() {
    let server = Server::start(|_, _| Conduct::Silence).await;
    let client: Client =
        Client::builder(&server.url).token("a.b.c").timeout(Duration::from_millis(100)).build().unwrap();
    let error = read(&client).await.unwrap_err();
    let Error::Timeout { operation: "get_agents", phase: TimeoutPhase::Call, .. } = error else { panic!("{error:?}") };
    assert_eq!(error.to_string(), "get_agents: no reply within the `timeout` of 0.1 s");
    assert!(error.is_timeout() && !error.is_not_carried_out());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_reply_that_stops_is_read_again_after_the_read_timeout() {
    let server = Server::start(|_, before| match before {
        0 => Conduct::Silence,
        _ => reply(200, "", "{}"),
    })
    .await;
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let builder = Client::builder(&server.url).token("a.b.c").retry(retry);
    let client: Client = builder.read_timeout(Duration::from_millis(100)).build().unwrap();
    read(&client).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    let server = Server::start(|_, _| Conduct::Silence).await;
    let builder = Client::builder(&server.url).token("a.b.c").retry(Retry::off());
    let client: Client = builder.read_timeout(Duration::from_millis(100)).build().unwrap();
    let error = write(&client).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { operation: "add_agent", phase: TimeoutPhase::Read, .. }), "{error:?}");
}

#[tokio::test]
async fn a_stream_that_breaks_off_is_an_error_and_not_an_end() {
    let server = Server::start(|_, _| half("<group/>")).await;
    let client = client(&server.url);
    let mut body = client.get("get_rule_file", "/rules/files/a.xml").stream().await.unwrap().into_inner();
    let mut all = Vec::new();
    let error = loop {
        match body.chunk().await {
            Ok(Some(chunk)) => all.extend_from_slice(&chunk),
            Ok(None) => panic!("the body ended"),
            Err(error) => break error,
        }
    };
    assert_eq!((all.as_slice(), kind(&error)), (&b"<group/>"[..], TransportKind::Incomplete));
}

#[tokio::test]
async fn a_reply_that_is_too_large_is_not_read() {
    let server = Server::start(|_, _| reply(200, "", &format!("\"{}\"", "x".repeat(1000)))).await;
    let client: Client = Client::builder(&server.url).token("a.b.c").reply_limit(1000).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge { operation: "get_agents", limit: 1000 }), "{error:?}");
    assert_eq!(server.seen().len(), 1);
    let client: Client = Client::builder(&server.url).token("a.b.c").reply_limit(1002).build().unwrap();
    read(&client).await.unwrap();
}

//! Replies that say no: limits, failures inside the server, tokens that it does not accept any more.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use wazuh_api_client::{Client, Error, Retry, Value};

use super::server::{Server, reply};
use crate::common::token;

const LIMITED: &str = r#"{"title": "Too Many Requests", "detail": "Maximum reached", "error": 6001}"#;

fn client(url: &str) -> Client {
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    Client::builder(url).token("a.b.c").retry(retry).build().unwrap()
}

async fn write(client: &Client) -> Result<Value, Error> {
    let call = client.post("add_agent", "/agents").body(&serde_json::json!({"name": "a"}));
    call.json::<Value>().await.map(|reply| reply.into_inner())
}

async fn read(client: &Client) -> Result<Value, Error> {
    client.get("get_agents", "/agents").json::<Value>().await.map(|reply| reply.into_inner())
}

#[tokio::test]
async fn a_limit_is_waited_for_by_every_call() {
    for header in ["", "retry-after: 0\r\n", "retry-after: Thu, 01 Jan 1970 00:00:00 GMT\r\n"] {
        let server = Server::start(move |_, before| match before {
            0 | 1 => reply(429, header, LIMITED),
            _ => reply(200, "", "{}"),
        })
        .await;
        write(&client(&server.url)).await.unwrap();
        assert_eq!(server.seen().len(), 3);
    }
}

#[tokio::test]
async fn a_wait_that_does_not_fit_into_the_timeout_is_not_begun() {
    let server = Server::start(|_, _| reply(429, "retry-after: 3600\r\n", LIMITED)).await;
    let error = read(&client(&server.url)).await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn what_a_server_cannot_do_now_is_read_again_and_not_written_again() {
    let not_ready = r#"{"title": "Internal Error", "detail": "daemons are not ready", "error": 1017}"#;
    let timed_out = r#"{"title": "Internal Error", "detail": "Timeout executing API request", "error": 3021}"#;
    for (status, body) in [(503, "busy"), (502, ""), (504, ""), (500, not_ready), (500, timed_out)] {
        let conduct = move |_: &str, before| match before {
            0 => reply(status, "", body),
            _ => reply(200, "", "{}"),
        };
        let server = Server::start(conduct).await;
        read(&client(&server.url)).await.unwrap();
        assert_eq!(server.seen().len(), 2, "{status}");
        let server = Server::start(conduct).await;
        let error = write(&client(&server.url)).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_failure_that_will_stay_is_not_tried_again() {
    for status in [400, 403, 404, 500] {
        let server = Server::start(move |_, _| reply(status, "", r#"{"title": "No", "error": 1000}"#)).await;
        let error = read(&client(&server.url)).await.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert_eq!(server.seen().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_login_is_repeated_where_the_server_is_busy_and_not_where_it_refuses() {
    let server = Server::start(|request, before| match (request.starts_with("POST"), before) {
        (true, 0) => reply(503, "", ""),
        (true, _) => reply(200, "", "a.b.c"),
        _ => reply(200, "", "{}"),
    })
    .await;
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    let builder = || Client::builder(&server.url).credentials("wazuh", "secret").retry(retry.clone());
    read(&builder().build().unwrap()).await.unwrap();
    assert_eq!(server.seen().len(), 3);
    let refusing = Server::start(|_, _| reply(401, "", r#"{"title": "Unauthorized", "detail": "Invalid"}"#)).await;
    let client: Client = Client::builder(&refusing.url).credentials("wazuh", "wrong").build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "login failed: 401: Unauthorized: Invalid");
    assert_eq!(error.hint(), Some("check user name and password"));
    assert_eq!(refusing.seen().len(), 1);
}

/// One hundred tasks whose token ends under way share one new login, and each call is carried out once.
#[tokio::test]
async fn a_token_that_ends_under_way_is_renewed_once_for_all() {
    let made = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&made);
    let server = crate::common::Server::start(move |request| {
        if crate::common::is_login(request) {
            let number = counter.fetch_add(1, Ordering::SeqCst);
            return crate::common::text("text/plain", token(&format!("t{number}"), 900));
        }
        match request.headers["authorization"].ends_with("t0") && request.method == "POST" {
            true => crate::common::json(401, r#"{"title": "Unauthorized", "detail": "Invalid token"}"#),
            false => crate::common::json(200, "{}"),
        }
    })
    .await;
    let client: Client = Client::builder(&server.url).credentials("wazuh", "secret").build().unwrap();
    read(&client).await.unwrap();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { write(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(made.load(Ordering::SeqCst), 2);
    let calls = server.calls();
    let carried_out =
        calls.iter().filter(|call| call.method == "POST").filter(|call| call.headers["authorization"].ends_with("t1"));
    assert_eq!(carried_out.count(), 100);
}

//! Bodies of bytes, files and streams, and replies as streams.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use wazuh_api_client::{Body, Bytes, Client, Error, Retry, TransportKind};

use crate::common::{Server, json, text};
use crate::faults::server::{Conduct, Server as Faulty, reply};

/// A stream of these pieces.
struct Pieces(VecDeque<Result<&'static str, &'static str>>);

impl Stream for Pieces {
    type Item = Result<&'static str, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn pieces(pieces: impl IntoIterator<Item = Result<&'static str, &'static str>>) -> Pieces {
    Pieces(pieces.into_iter().collect())
}

fn client(url: &str) -> Client {
    let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(1));
    Client::builder(url).token("a.b.c").retry(retry).build().unwrap()
}

async fn upload(client: &Client, body: Body) -> Result<(), Error> {
    let call = client.put("upload_rule_file", "/rules/files/a.xml").idempotent();
    call.payload("application/octet-stream", body).empty().await.map(|reply| reply.into_inner())
}

#[tokio::test]
async fn a_stream_of_known_length_is_sent_as_it_comes() {
    let server = Server::start(|_| json(200, "{}")).await;
    upload(&client(&server.url), Body::stream(pieces([Ok("<group"), Ok("/>")]), 8)).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[0].body.as_str(), seen[0].headers["content-length"].as_str()), ("<group/>", "8"));
    assert_eq!(seen[0].headers["content-type"], "application/octet-stream");
}

#[tokio::test]
async fn a_stream_is_sent_once_and_never_repeated() {
    let server = Faulty::start(|_, before| match before {
        0 => Conduct::Break(String::new()),
        _ => reply(200, "", "{}"),
    })
    .await;
    let client = client(&server.url);
    let body = Body::stream(pieces([Ok("abc")]), 3);
    assert!(!body.is_repeatable());
    upload(&client, body.clone()).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    let error = upload(&client, body).await.unwrap_err();
    assert!(error.to_string().contains("has been sent already"), "{error}");
    assert_eq!(server.seen().len(), 1);
    // Bytes are sent again.
    upload(&client, Body::from("abc")).await.unwrap();
}

#[tokio::test]
async fn a_stream_that_fails_or_lies_about_its_length_is_told_as_that() {
    let server = Faulty::start(|_, _| reply(200, "", "{}")).await;
    for (body, reason) in [
        (Body::stream(pieces([Ok("a"), Err("the disk is gone")]), 8), "the disk is gone"),
        (Body::stream(pieces([Ok("a")]), 8), "ended before its announced length"),
    ] {
        let error = upload(&client(&server.url), body).await.unwrap_err();
        let Error::Transport(fault) = &error else { panic!("{error:?}") };
        assert_eq!(fault.kind(), TransportKind::Body, "{error}");
        assert!(error.to_string().contains(reason) && !error.is_retryable(), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[cfg(feature = "fs")]
#[tokio::test]
async fn a_file_is_read_anew_at_each_attempt() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("local_rules.xml");
    let text = "x".repeat(200_000);
    std::fs::write(&path, &text).unwrap();
    let server = Faulty::start(|_, before| match before {
        0 => reply(503, "", ""),
        _ => reply(200, "", "{}"),
    })
    .await;
    let client = client(&server.url);
    upload(&client, Body::file(&path)).await.unwrap();
    let seen = server.seen();
    assert_eq!(seen[0], seen[1]);
    assert!(seen[0].ends_with(&text));
    let error = upload(&client, Body::file(folder.path().join("none.xml"))).await.unwrap_err();
    assert!(error.to_string().contains("none.xml"), "{error}");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_reply_can_be_taken_piece_by_piece_or_whole() {
    let server = Server::start(|_| text("application/xml", "<group/>")).await;
    let client = client(&server.url);
    let mut body = client.get("get_rule_file", "/rules/files/a.xml").stream().await.unwrap();
    assert_eq!(body.headers()["content-type"], "application/xml");
    let mut all = Vec::new();
    while let Some(chunk) = std::future::poll_fn(|context| Pin::new(&mut *body).poll_next(context)).await {
        all.extend_from_slice(&chunk.unwrap());
    }
    assert_eq!(all, b"<group/>");
    let whole = client.get("get_rule_file", "/rules/files/a.xml").bytes().await.unwrap();
    assert_eq!(*whole, Bytes::from("<group/>"));
}

#[tokio::test]
async fn a_failure_is_an_error_also_for_a_stream() {
    let server = Server::start(|_| json(404, r#"{"title": "Not Found", "error": 1415}"#)).await;
    let error = client(&server.url).get("get_rule_file", "/rules/files/a.xml").stream().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

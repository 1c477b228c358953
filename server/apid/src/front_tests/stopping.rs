//! The end of a server: requests that are being answered are finished, and nothing else is waited for.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::{get, put};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;

use super::front;
use super::tls::start as start_with_tls;
use crate::config::Config;
use crate::logging::ApiLog;
use apid_front::{Limits, Server, bind, serve};

/// Nothing ends by itself, and whatever holds the server up is cut off in the end, which [`Server::wait`] tells.
const LIMITS: fn() -> Limits = || {
    let long = Duration::from_secs(3_600);
    Limits { handshake: long, head: long, idle: long, drain: Duration::from_secs(8), ..Limits::default() }
};

fn start(router: Router) -> (Server, SocketAddr) {
    let front = front(router, &Config::default(), &ApiLog::off());
    let server = serve(&front, bind(&["127.0.0.1:0".parse().unwrap()]).unwrap(), None, LIMITS()).unwrap();
    let address = *server.addresses().first().unwrap();
    (server, address)
}

async fn sent(address: SocketAddr, bytes: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    stream
}

/// What comes until the connection is closed, by whatever end.
async fn rest(stream: &mut TcpStream) -> String {
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply).await;
    String::from_utf8(reply).unwrap()
}

/// A reply that is known to be whole by its last bytes.
async fn reply(stream: &mut TcpStream, last: &str) {
    let mut read = Vec::new();
    while !read.ends_with(last.as_bytes()) {
        assert_ne!(stream.read_buf(&mut read).await.unwrap(), 0, "{}", String::from_utf8_lossy(&read));
    }
}

#[tokio::test]
async fn idle_and_half_sent_requests_do_not_hold_the_end_up() {
    let (entered, read) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (now_in, may_end) = (Arc::clone(&entered), Arc::clone(&read));
    let router = Router::new()
        .route("/", get(async || "here"))
        .route("/upload", put(async |body: axum::body::Bytes| body.len().to_string()))
        .route(
            "/work",
            get(async move || {
                now_in.notify_one();
                may_end.notified().await;
                "done"
            }),
        );
    let (server, address) = start(router);
    const WHOLE: &str = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    let mut fresh = sent(address, "").await;
    let mut half_head = sent(address, "GET / HTTP/1.1\r\nhost").await;
    let mut idle = sent(address, WHOLE).await;
    reply(&mut idle, "here").await;
    let mut half_second = sent(address, WHOLE).await;
    reply(&mut half_second, "here").await;
    half_second.write_all(b"GET / HT").await.unwrap();
    let mut half_body = sent(address, "PUT /upload HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf").await;
    let chunks = "PUT /upload HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n5";
    let mut half_chunk = sent(address, chunks).await;
    let mut working = sent(address, "GET /work HTTP/1.1\r\nhost: x\r\n\r\n").await;
    entered.notified().await;

    server.shutdown().start();
    let ended = tokio::spawn(server.wait());
    for stream in [&mut fresh, &mut half_head, &mut idle, &mut half_second] {
        assert_eq!(rest(stream).await, "");
    }
    for stream in [&mut half_body, &mut half_chunk] {
        let reply = rest(stream).await;
        assert!(reply.starts_with("HTTP/1.1 503") && reply.contains("The server is stopping"), "{reply}");
    }
    read.notify_one();
    let reply = rest(&mut working).await;
    assert!(reply.starts_with("HTTP/1.1 200") && reply.ends_with("done"), "{reply}");
    assert!(ended.await.unwrap(), "something was cut off");
}

#[tokio::test]
async fn half_a_handshake_does_not_hold_the_end_up() {
    let fixture = start_with_tls(None, LIMITS());
    let mut silent = sent(fixture.address(), "").await;
    let mut half = sent(fixture.address(), "\u{16}\u{3}\u{1}").await;
    // They are accepted in turn, so that this one is the last.
    let versions = &[&rustls::version::TLS13];
    assert!(fixture.ask(fixture.client(versions, None)).await.is_ok());
    fixture.server.shutdown().start();
    let ended = tokio::spawn(fixture.server.wait());
    assert_eq!((rest(&mut silent).await, rest(&mut half).await), (String::new(), String::new()));
    assert!(ended.await.unwrap(), "something was cut off");
}

//! A server with as many connections as it may have: who gives way, and whose heads and bodies are counted.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::routing::{get, post};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::Notify;

use super::front;
use crate::config::Config;
use crate::logging::ApiLog;
use apid_front::{Limits, Server, bind, serve};
use apid_request::caller::Caller;

fn start(router: Router, limits: Limits) -> (Server, SocketAddr) {
    let front = front(router, &Config::default(), &ApiLog::off());
    let server = serve(&front, bind(&["127.0.0.1:0".parse().unwrap()]).unwrap(), None, limits).unwrap();
    let address = *server.addresses().first().unwrap();
    (server, address)
}

/// A connection from a loopback address of its own, which is another client.
async fn connect_from(last: u8, address: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::from(([127, 0, 3, last], 0))).unwrap();
    socket.connect(address).await.unwrap()
}

/// Sends a request without a body and reads its reply, whose body has this text.
async fn ask(stream: &mut TcpStream, path: &str, text: &str) {
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: x\r\n\r\n").as_bytes()).await.unwrap();
    expect(stream, text).await;
}

async fn expect(stream: &mut TcpStream, text: &str) {
    let mut reply = String::new();
    while !reply.ends_with(text) {
        let mut buffer = [0; 1024];
        let length = stream.read(&mut buffer).await.unwrap();
        assert_ne!(length, 0, "the connection was closed after {reply:?}");
        reply.push_str(std::str::from_utf8(buffer.get(..length).unwrap()).unwrap());
    }
}

async fn is_closed(stream: &mut TcpStream) -> bool {
    let read = tokio::time::timeout(Duration::from_millis(50), stream.read_u8()).await;
    matches!(read, Ok(Err(_)))
}

#[tokio::test]
async fn slow_heads_from_many_addresses_give_way_to_newcomers() {
    let (entered, leave) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let known = async || {
        Caller::current().unwrap().set_user("ann");
        "known"
    };
    let long = {
        let (entered, leave) = (Arc::clone(&entered), Arc::clone(&leave));
        async move || {
            Caller::current().unwrap().set_user("bob");
            entered.notify_one();
            leave.notified().await;
            "finished"
        }
    };
    let router = Router::new()
        .route("/known", get(known))
        .route("/long", get(long))
        .route("/stranger", get(async || "stranger"));
    let (_server, address) = start(router, Limits { connections: 8, connections_of_one: 4, ..Limits::default() });

    let mut user = connect_from(1, address).await;
    ask(&mut user, "/known", "known").await;
    let mut busy = connect_from(2, address).await;
    busy.write_all(b"GET /long HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    entered.notified().await;

    // Far more than there is room for; the first bytes of heads that do not end.
    let mut slow = Vec::new();
    for last in 10..60 {
        let mut stream = connect_from(last, address).await;
        stream.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();
        slow.push(stream);
        let mut newcomer = connect_from(100 + last, address).await;
        ask(&mut newcomer, "/stranger", "stranger").await;
    }
    let (first, last) = slow.split_at_mut(40);
    for stream in first {
        assert!(is_closed(stream).await, "an idle stranger was kept although others came");
    }
    assert!(last.len() == 10 && !is_closed(last.last_mut().unwrap()).await, "the latest has its time");
    ask(&mut user, "/known", "known").await;
    leave.notify_one();
    expect(&mut busy, "finished").await;
}

#[tokio::test]
async fn a_connection_beyond_those_of_busy_users_waits() {
    let leave = Arc::new(Notify::new());
    let long = {
        let leave = Arc::clone(&leave);
        async move || {
            Caller::current().unwrap().set_user("bob");
            leave.notified().await;
            "finished"
        }
    };
    let (_server, address) = start(
        Router::new().route("/long", get(long)).route("/", get(async || "root")),
        Limits { connections: 2, connections_of_one: 2, ..Limits::default() },
    );
    let mut busy = Vec::new();
    for last in 1..3 {
        let mut stream = connect_from(last, address).await;
        stream.write_all(b"GET /long HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
        busy.push(stream);
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    let mut further = connect_from(3, address).await;
    further.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    assert!(!is_closed(&mut further).await);
    leave.notify_one();
    expect(&mut further, "root").await;
    leave.notify_one();
    for stream in &mut busy {
        expect(stream, "finished").await;
    }
}

#[tokio::test]
async fn a_large_head_is_counted_and_ends_its_connection() {
    let (_server, address) = start(Router::new().route("/", get(async || "root")), Limits::default());
    let head = |size: usize| format!("GET / HTTP/1.1\r\nhost: x\r\na: {}\r\n\r\n", "y".repeat(size));
    let mut stream = connect_from(1, address).await;
    stream.write_all(head(10_000).as_bytes()).await.unwrap();
    expect(&mut stream, "root").await;
    stream.write_all(head(60_000).as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    assert!(reply.starts_with("HTTP/1.1 200") && reply.contains("connection: close"), "{reply}");
}

#[tokio::test]
async fn bodies_of_one_client_leave_room_for_those_of_another() {
    const BODY: usize = 9 << 20;
    let router = Router::new().route(
        "/",
        post(async |body: Bytes| {
            // What a handler keeps is counted for as long as it runs.
            tokio::time::sleep(Duration::from_millis(20)).await;
            format!("read {}", body.len())
        })
        .layer(axum::extract::DefaultBodyLimit::disable()),
    );
    let (_server, address) = start(router, Limits::default());
    let head = format!("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: {BODY}\r\n\r\n");
    // Bodies that stop shortly before their end hold what they may.
    let mut held = Vec::new();
    for _ in 0..40 {
        let (mut stream, head) = (connect_from(1, address).await, head.clone());
        held.push(tokio::spawn(async move {
            stream.write_all(head.as_bytes()).await.unwrap();
            let _ = stream.write_all(&vec![b'x'; BODY - 1]).await;
            std::future::pending::<()>().await;
        }));
    }
    let budget = apid_request::budget::Budget::process();
    tokio::time::timeout(Duration::from_secs(60), async {
        while budget.used() < 50 << 20 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .unwrap();
    for _ in 0..3 {
        let mut stream = connect_from(2, address).await;
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&vec![b'x'; BODY]).await.unwrap();
        expect(&mut stream, &format!("read {BODY}")).await;
    }
    assert!(budget.used() <= 2 * budget.most_of_one(), "{}", budget.used());
    held.iter().for_each(tokio::task::JoinHandle::abort);
}

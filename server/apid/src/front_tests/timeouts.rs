//! The time of a request and what becomes of its work, over real sockets and a real database.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::{get, post};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::front;
use crate::config::Config;
use crate::logging::ApiLog;
use apid_front::{Limits, Server, bind, serve};
use apid_store::{Access, Database, Single, Store, StoreError};

/// What a handler of these tests does, and what it has come to.
#[derive(Clone)]
struct Bench {
    database: Database,
    /// Handlers that have begun.
    begun: Arc<AtomicUsize>,
    /// Handlers that were dropped or have ended.
    over: Arc<AtomicUsize>,
    /// Keeps the worker in the middle of its transaction.
    blocked: Arc<AtomicBool>,
}

struct Over(Arc<AtomicUsize>);

impl Drop for Over {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

impl Bench {
    fn new(directory: &std::path::Path) -> Self {
        let database = Single::open(&directory.join("x.db"), Access::Create).unwrap();
        database.script("CREATE TABLE t (v INTEGER); INSERT INTO t VALUES (1)").unwrap();
        Self {
            database: Store::new(directory).database("x.db"),
            begun: Arc::default(),
            over: Arc::default(),
            blocked: Arc::new(AtomicBool::new(true)),
        }
    }

    fn value(&self) -> i64 {
        self.database.read_now(|reader| reader.one("SELECT v FROM t", &[], |row| row.get::<i64>(0))).unwrap()
    }

    async fn change(self) -> &'static str {
        let _over = Over(Arc::clone(&self.over));
        let written = self.database.write(move |writer| {
            writer.change("UPDATE t SET v = v + 1", &[])?;
            self.begun.fetch_add(1, Ordering::SeqCst);
            while self.blocked.load(Ordering::SeqCst) {
                std::thread::yield_now();
            }
            Ok::<_, StoreError>(())
        });
        if written.await.is_ok() { "changed" } else { "refused" }
    }

    async fn decided(self) -> &'static str {
        let _over = Over(Arc::clone(&self.over));
        self.database.write(|writer| writer.change("UPDATE t SET v = v + 1", &[])).await.unwrap();
        self.begun.fetch_add(1, Ordering::SeqCst);
        // Longer than a request may take.
        tokio::time::sleep(Duration::from_secs(2)).await;
        "changed"
    }

    fn start(&self, seconds: f64) -> (Server, SocketAddr) {
        let (one, two) = (self.clone(), self.clone());
        let router = Router::new()
            .route("/change", post(move || one.clone().change()))
            .route("/decided", get(move || two.clone().decided()));
        let config = Config { request_timeout: seconds, ..Config::default() };
        let front = front(router, &config, &ApiLog::off());
        let listeners = bind(&["127.0.0.1:0".parse().unwrap()]).unwrap();
        let server = serve(&front, listeners, None, Limits::default()).unwrap();
        let address = *server.addresses().first().unwrap();
        (server, address)
    }
}

async fn until(number: &AtomicUsize, least: usize) {
    while number.load(Ordering::SeqCst) < least {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

async fn exchange(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

const CHANGE: &str = "POST /change HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

#[tokio::test]
async fn a_change_that_was_reported_as_failed_is_not_made() {
    let directory = tempfile::tempdir().unwrap();
    let bench = Bench::new(directory.path());
    let (_server, address) = bench.start(0.05);
    let reply = exchange(address, CHANGE).await;
    assert!(reply.starts_with("HTTP/1.1 500"), "{reply}");
    let body: Value = serde_json::from_str(reply.split_once("\r\n\r\n").unwrap().1).unwrap();
    assert_eq!(body.get("error").unwrap(), 3021);
    assert_eq!(body.get("title").unwrap(), "Wazuh Internal Error");
    assert!(body.get("dapi_errors").unwrap().get("unknown-node").is_some(), "{body}");
    assert!(reply.to_lowercase().contains("server: wazuh"), "{reply}");
    // The handler is gone although its worker is still in the middle of the change.
    assert_eq!(bench.over.load(Ordering::SeqCst), 1);
    assert_eq!(bench.begun.load(Ordering::SeqCst), 1);
    bench.blocked.store(false, Ordering::SeqCst);
    bench.database.write(|_| Ok::<_, StoreError>(())).await.unwrap();
    assert_eq!(bench.value(), 1);
}

#[tokio::test]
async fn a_change_that_was_made_is_reported_as_made() {
    let directory = tempfile::tempdir().unwrap();
    let bench = Bench::new(directory.path());
    let (_server, address) = bench.start(1.5);
    let reply = exchange(address, "GET /decided HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    assert!(reply.starts_with("HTTP/1.1 200") && reply.ends_with("changed"), "{reply}");
    assert_eq!(bench.value(), 2);
}

#[tokio::test]
async fn who_asks_to_wait_is_not_cut_off() {
    let directory = tempfile::tempdir().unwrap();
    let bench = Bench::new(directory.path());
    let (_server, address) = bench.start(0.05);
    let request = CHANGE.replace("/change", "/change?wait_for_complete=true");
    let asked = tokio::spawn(async move { exchange(address, &request).await });
    until(&bench.begun, 1).await;
    tokio::time::sleep(Duration::from_millis(150)).await;
    bench.blocked.store(false, Ordering::SeqCst);
    assert!(asked.await.unwrap().ends_with("changed"));
    assert_eq!(bench.value(), 2);
}

#[tokio::test]
async fn a_client_that_leaves_takes_its_request_along() {
    let directory = tempfile::tempdir().unwrap();
    let bench = Bench::new(directory.path());
    let (_server, address) = bench.start(60.0);
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(CHANGE.as_bytes()).await.unwrap();
    until(&bench.begun, 1).await;
    drop(stream);
    until(&bench.over, 1).await;
    bench.blocked.store(false, Ordering::SeqCst);
    bench.database.write(|_| Ok::<_, StoreError>(())).await.unwrap();
    assert_eq!(bench.value(), 1);
}

#[tokio::test]
async fn waiting_for_the_body_takes_no_time_from_the_request() {
    let router = Router::new().route("/", post(|body: String| async move { body }));
    let config = Config { request_timeout: 0.1, ..Config::default() };
    let front = front(router, &config, &ApiLog::off());
    let listeners = bind(&["127.0.0.1:0".parse().unwrap()]).unwrap();
    let server = serve(&front, listeners, None, Limits::default()).unwrap();
    let mut stream = TcpStream::connect(*server.addresses().first().unwrap()).await.unwrap();
    let head = "POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 4\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    for piece in ["ab", "cd"] {
        tokio::time::sleep(Duration::from_millis(150)).await;
        stream.write_all(piece.as_bytes()).await.unwrap();
    }
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    assert!(reply.starts_with("HTTP/1.1 200") && reply.ends_with("abcd"), "{reply}");
}

//! The front door of the whole program over real sockets: limits for each client, sizes, expectations, methods. Of each
//! generation, up to the form of its failures; floods of logins are of release 4 alone, since release 5 has the same
//! login.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use apid_testing::{Server, basic};
use serde_json::Value;
use wazuh_apid::config::Config;
use wazuh_apid::generation::Generation;

const LOGIN: &str = "/security/user/authenticate";

async fn of_each(test: impl AsyncFn(Generation)) {
    for generation in [Generation::V4, Generation::V5, Generation::V1] {
        test(generation).await;
    }
}

/// What the administrator sends as credentials.
async fn administrator(server: &Server) -> String {
    match server.generation() {
        Generation::V1 => basic("wazuh", "wazuh"),
        Generation::V4 | Generation::V5 => format!("Bearer {}", server.issue("wazuh").await),
    }
}

/// The head of a request with a body of JSON, without its end, and the path.
fn upload(generation: Generation, credentials: &str) -> (String, &'static str) {
    let path = if generation == Generation::V1 { "/agents" } else { "/events" };
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: {credentials}\r\n\
         content-type: application/json\r\n"
    );
    (head, path)
}

/// A client with an address of its own. Its clones share connections, of which there are as many as requests at a time;
/// each new one reads all certificates of this machine.
fn client(number: u8) -> reqwest::Client {
    reqwest::Client::builder().local_address(IpAddr::V4(Ipv4Addr::new(127, 0, 0, number))).build().unwrap()
}

async fn json(reply: reqwest::Response) -> Value {
    serde_json::from_slice(&reply.bytes().await.unwrap()).unwrap()
}

async fn log_in(client: &reqwest::Client, base: &str, password: &str) -> (u16, Value) {
    let request = client.post(format!("{base}{LOGIN}")).header("Authorization", basic("wazuh", password));
    let reply = request.send().await.unwrap();
    (reply.status().as_u16(), json(reply).await)
}

/// Sends bytes as they are and reads until the connection is closed.
fn raw(port: u16, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream.write_all(request).unwrap();
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply);
    String::from_utf8_lossy(&reply).into_owned()
}

async fn raw_async(port: u16, request: impl Into<Vec<u8>>) -> String {
    let request = request.into();
    tokio::task::spawn_blocking(move || raw(port, &request)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_logins_does_not_delay_another_client() {
    // Without a block each attempt costs a hash: the worst that the flood can do.
    let server = Server::start_with(|config| config.access.max_login_attempts = 1_000_000).await;
    let base = server.base().to_owned();
    let (sent, hashed) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let flooding = client(2);
    let flood: Vec<_> = (0..200)
        .map(|_| {
            let (base, sent, hashed) = (base.clone(), Arc::clone(&sent), Arc::clone(&hashed));
            let client = flooding.clone();
            tokio::spawn(async move {
                while sent.fetch_add(1, Ordering::SeqCst) < 10_000 {
                    let (status, _) = log_in(&client, &base, "wrong").await;
                    assert_eq!(status, 401);
                    hashed.fetch_add(1, Ordering::SeqCst);
                }
            })
        })
        .collect();
    while hashed.load(Ordering::SeqCst) < 4 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let other = client(3);
    for _ in 0..3 {
        let before = hashed.load(Ordering::SeqCst);
        let (status, reply) = log_in(&other, &base, "wazuh").await;
        let between = hashed.load(Ordering::SeqCst) - before;
        assert_eq!(status, 200, "{reply}");
        // Its own, those that are running, and what scheduling adds; 200 wait.
        assert!(between <= 20, "{between} attempts of the flood came first");
    }
    flood.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_attempts_cost_fifty_hashes_and_block_nobody_else() {
    // On a machine with other work, fifty hashes may take longer than a request usually has.
    let server = Server::start_with(|config| config.request_timeout = 300.0).await;
    let base = server.base().to_owned();
    let sent = Arc::new(AtomicUsize::new(0));
    let flooding = client(2);
    let flood: Vec<_> = (0..50)
        .map(|_| {
            let (base, sent, client) = (base.clone(), Arc::clone(&sent), flooding.clone());
            tokio::spawn(async move {
                let (mut hashed, mut refused) = (0, 0);
                while sent.fetch_add(1, Ordering::SeqCst) < 10_000 {
                    match log_in(&client, &base, "wrong").await.0 {
                        401 => hashed += 1,
                        403 => refused += 1,
                        status => panic!("{status}"),
                    }
                }
                (hashed, refused)
            })
        })
        .collect();
    let (status, _) = log_in(&client(3), &base, "wazuh").await;
    assert_eq!(status, 200);
    let (mut hashed, mut refused) = (0, 0);
    for task in flood {
        let (one, two) = task.await.unwrap();
        hashed += one;
        refused += two;
    }
    assert_eq!(hashed + refused, 10_000);
    // As many as are checked at the same time may be under way when the limit is met.
    assert!((50..=51).contains(&hashed), "{hashed}");
    let (status, reply) = log_in(&client(2), &base, "wazuh").await;
    assert_eq!((status, &reply["error"]), (403, &Value::from(6000)), "the right password does not help");
    assert_eq!(log_in(&client(3), &base, "wazuh").await.0, 200);
}

#[tokio::test]
async fn one_client_cannot_use_up_what_is_for_all() {
    of_each(limit_for_all).await;
}

async fn limit_for_all(generation: Generation) {
    let limit = |config: &mut Config| config.access.max_total_requests_per_minute = 40;
    let server = Server::start_of_with(generation, limit).await;
    let statuses = async |number: u8, times: usize| {
        let client = client(number);
        let mut admitted = 0;
        for _ in 0..times {
            let reply = client.get(server.base()).send().await.unwrap();
            let status = reply.status().as_u16();
            let text = reply.text().await.unwrap();
            let code = || serde_json::from_str::<Value>(&text).unwrap()["error"].clone();
            assert!(status == 401 || (status == 429 && code() == 6001), "{status} {text}");
            admitted += usize::from(status == 401);
        }
        admitted
    };
    assert_eq!(statuses(2, 60).await, 40);
    assert_eq!(statuses(3, 60).await, 20);
    assert_eq!(statuses(2, 10).await, 0);
}

#[tokio::test]
async fn one_client_cannot_use_up_the_limit_of_another() {
    of_each(limit_of_each).await;
}

async fn limit_of_each(generation: Generation) {
    let server = Server::start_of_with(generation, |config| config.access.max_request_per_minute = 5).await;
    let (one, two) = (client(2), client(3));
    let status = async |client: &reqwest::Client| client.get(server.base()).send().await.unwrap().status().as_u16();
    for _ in 0..5 {
        assert_eq!(status(&one).await, 401);
    }
    assert_eq!(status(&one).await, 429);
    assert_eq!(status(&two).await, 401);
}

fn status(reply: &str) -> &str {
    reply.get(9..12).unwrap_or(reply)
}

#[tokio::test]
async fn bodies_have_a_size() {
    of_each(sizes).await;
}

async fn sizes(generation: Generation) {
    let server = Server::start_of_with(generation, |config| config.max_upload_size = 1000).await;
    let port = server.port();
    let (events, _) = upload(generation, &administrator(&server).await);
    let large = "x".repeat(1001);
    let announced = format!("{events}content-length: 1001\r\n\r\n{large}");
    let chunked = format!("{events}transfer-encoding: chunked\r\n\r\n3e9\r\n{large}\r\n0\r\n\r\n");
    // Announced, and never sent: the answer does not wait for it.
    let lie = format!("{events}content-length: 99999999\r\n\r\n");
    let endless = format!(
        "{events}transfer-encoding: chunked\r\n\r\n{}",
        format!("3e8\r\n{}\r\n", "x".repeat(1000)).repeat(9000)
    );
    for (request, read) in [(announced, "1001"), (chunked, "1001"), (lie, "99999999"), (endless, "2000")] {
        let reply = raw_async(port, request).await;
        assert_eq!(status(&reply), "413", "{reply}");
        assert!(reply.contains("Maximum content size limit (1000) exceeded"), "{reply}");
        assert!(reply.contains(&format!("({read} bytes read)")), "{reply}");
        assert!(reply.contains("server: Wazuh"), "{reply}");
    }
    // A chunk that ends early, and a body that does.
    for request in
        [format!("{events}content-length: 900\r\n\r\n{{"), format!("{events}transfer-encoding: chunked\r\n\r\n9\r\n{{")]
    {
        let reply = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            stream.shutdown(std::net::Shutdown::Write).unwrap();
            let mut reply = Vec::new();
            let _ = stream.read_to_end(&mut reply);
            String::from_utf8_lossy(&reply).into_owned()
        })
        .await
        .unwrap();
        assert!(reply.is_empty() || status(&reply) == "400", "{reply}");
    }
}

#[tokio::test]
async fn zero_means_no_size() {
    of_each(no_size).await;
}

async fn no_size(generation: Generation) {
    let server = Server::start_of_with(generation, |config| config.max_upload_size = 0).await;
    let credentials = administrator(&server).await;
    let (head, path) = upload(generation, &credentials);
    // Of 2016 no body of an agent is that long, whatever the setting.
    if generation != Generation::V1 {
        let body = format!("{{\"events\": [\"{}\"]}}", "x".repeat(11 << 20));
        let reply = server.send("POST", path, Some(&credentials), Some(("application/json", body.as_bytes()))).await;
        assert_ne!(reply.status, 413, "{}", reply.text);
    }
    let reply = raw_async(server.port(), format!("{head}expect: 100-continue\r\ncontent-length: 2\r\n\r\n[]")).await;
    assert_eq!(status(&reply), "100", "{reply}");
}

#[tokio::test]
async fn expectations_are_met_or_refused() {
    of_each(expectations).await;
}

async fn expectations(generation: Generation) {
    let server = Server::start_of_with(generation, |config| config.max_upload_size = 1000).await;
    let port = server.port();
    let (post, _) = upload(generation, &administrator(&server).await);
    // The API of 2016 has always told the size.
    let too_large = if generation == Generation::V1 { "413" } else { "417" };
    for (headers, first, text) in [
        ("expect: 100-continue\r\ncontent-length: 2\r\n\r\n[]", "100", "HTTP/1.1 400"),
        (
            "expect: 100-Continue\r\ncontent-length: 1001\r\n\r\n",
            too_large,
            "Maximum content size limit (1000) exceeded",
        ),
        ("expect: foo\r\ncontent-length: 2\r\n\r\n[]", "417", "Unknown Expect"),
    ] {
        let reply = raw_async(port, format!("{post}{headers}")).await;
        assert_eq!(status(&reply), first, "{reply}");
        assert!(reply.contains(text), "{reply}");
    }
    // Before the size, there is who asks.
    let (stranger, _) = upload(generation, "none");
    let reply = raw_async(port, format!("{stranger}expect: foo\r\ncontent-length: 2\r\n\r\n{{}}")).await;
    assert_eq!(status(&reply), "401", "{reply}");
    if generation == Generation::V1 {
        return;
    }
    let reply = raw_async(port, "GET /nowhere HTTP/1.1\r\nhost: x\r\nconnection: close\r\nexpect: foo\r\n\r\n").await;
    assert_eq!(status(&reply), "417", "{reply}");
}

#[tokio::test]
async fn methods_without_a_handler() {
    // The API of 2016 knows no 405, and credentials come first there.
    for generation in [Generation::V4, Generation::V5] {
        methods(generation).await;
    }
}

async fn methods(generation: Generation) {
    let server = Server::start_of(generation).await;
    let token = administrator(&server).await;
    let get = server.send("GET", "/agents", Some(&token), None).await;
    let head = server.send("HEAD", "/agents", Some(&token), None).await;
    assert_eq!((get.status, head.status), (200, 200));
    assert_eq!(head.text, "");
    assert_eq!(head.header("content-length"), get.text.len().to_string());
    for (method, target, status) in [
        ("HEAD", "/nowhere", 404),
        ("HEAD", "/events", 405),
        ("OPTIONS", "/agents", 405),
        ("TRACE", "/agents", 405),
        ("FOO", "/agents", 405),
        ("PATCH", "/", 405),
    ] {
        let reply = server.send(method, target, None, None).await;
        assert_eq!(reply.status, status, "{method} {target}");
        for (name, value) in [("server", "Wazuh"), ("cache-control", "no-store"), ("x-frame-options", "deny")] {
            assert_eq!(reply.header(name), value, "{method} {target}");
        }
    }
    let replies = raw_async(server.port(), "OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    assert_eq!(status(&replies), "404", "{replies}");
    let replies = raw_async(server.port(), "CONNECT x:1 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    assert_eq!(status(&replies), "405", "{replies}");
}

#[tokio::test]
async fn what_is_no_request_is_told_so_with_every_header() {
    of_each(no_request).await;
}

async fn no_request(generation: Generation) {
    let server = Server::start_of(generation).await;
    for (request, expected) in [
        ("oops\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nhost: x\r\na : b\r\n\r\n", "400"),
    ] {
        let reply = raw_async(server.port(), request).await;
        assert_eq!(status(&reply), expected, "{reply}");
        for header in [
            "server: Wazuh",
            "strict-transport-security: max-age=63072000; includeSubdomains",
            "x-frame-options: deny",
            "x-xss-protection: 0",
            "x-content-type-options: nosniff",
            "content-security-policy: none",
            "referrer-policy: no-referrer, strict-origin-when-cross-origin",
            "cache-control: no-store",
            "connection: close",
        ] {
            assert!(reply.contains(&format!("{header}\r\n")), "{header}: {reply}");
        }
        let body: Value = serde_json::from_str(reply.split_once("\r\n\r\n").unwrap().1).unwrap();
        let is_problem = reply.contains("content-type: application/problem+json; charset=utf-8\r\n");
        match generation {
            Generation::V1 => assert!(!is_problem && body["message"].is_string(), "{reply}"),
            Generation::V4 | Generation::V5 => assert!(is_problem && body["title"] == "Bad Request", "{reply}"),
        }
    }
}

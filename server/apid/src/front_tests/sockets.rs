//! Real sockets: TLS, both protocol versions, ending in good order, and what every reply carries.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::routing::{get, put};
use http::{Request, StatusCode, Version, header};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;
use tower_service::Service;

use std::net::SocketAddr;

use super::front;
use crate::config::{Config, LogFormat, LogLevel, LogLimits, Logs};
use crate::logging::ApiLog;
use apid_front::cors::CorsSettings;
use apid_front::{Front, Limits, Listen, Peer, Server, bind, serve, tls};

fn listen() -> Vec<TcpListener> {
    bind(&["127.0.0.1:0".parse().unwrap()]).unwrap()
}

fn start(router: Router) -> Server {
    start_with(router, Limits::default())
}

fn start_with(router: Router, limits: Limits) -> Server {
    let front = front(router, &Config::default(), &ApiLog::off());
    serve(&front, listen(), None, limits).unwrap()
}

fn address(server: &Server) -> SocketAddr {
    *server.addresses().first().unwrap()
}

/// Sends bytes and reads until the connection closes.
async fn exchange(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

async fn answer(front: &Front, request: Request<Body>) -> (StatusCode, header::HeaderMap, String) {
    let reply = front.answer(request).await;
    let (parts, body) = reply.into_parts();
    let text = to_bytes(body, usize::MAX).await.unwrap();
    (parts.status, parts.headers, String::from_utf8(text.to_vec()).unwrap())
}

#[tokio::test]
async fn tls_is_spoken_with_a_certificate_that_can_be_trusted() {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let https = Config::default().https;
    tls::ensure(&home.ssl_dir(), &https).unwrap();
    let setup = tls::load(&home.ssl_dir(), &https).unwrap().unwrap();
    let router = Router::new().route("/peer", get(|peer: axum::Extension<Peer>| async move { peer.ip().to_string() }));
    let front = front(router, &Config::default(), &ApiLog::off());
    let server = serve(&front, listen(), Some(setup.server), Limits::default()).unwrap();
    let port = address(&server).port();

    let pem = std::fs::read(home.ssl_dir().join(&https.cert)).unwrap();
    let trusted = reqwest::Certificate::from_pem(&pem).unwrap();
    let client = reqwest::Client::builder().tls_certs_only([trusted]).build().unwrap();
    for host in ["127.0.0.1", "localhost"] {
        let reply = client.get(format!("https://{host}:{port}/peer")).send().await.unwrap();
        assert_eq!(reply.version(), Version::HTTP_11);
        assert_eq!(reply.headers().get(header::SERVER).unwrap(), "Wazuh");
        assert_eq!(reply.text().await.unwrap(), "127.0.0.1");
    }
    let stranger = reqwest::Client::builder().tls_certs_only([]).build().unwrap();
    assert!(stranger.get(format!("https://127.0.0.1:{port}/peer")).send().await.is_err());
}

#[tokio::test]
async fn a_request_under_way_is_finished_before_the_end() {
    let (entered, leave) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let router = {
        let (entered, leave) = (Arc::clone(&entered), Arc::clone(&leave));
        Router::new().route(
            "/slow",
            get(async move || {
                entered.notify_one();
                leave.notified().await;
                "done"
            }),
        )
    };
    let server = start(router);
    let address = address(&server);
    let request = tokio::spawn(exchange(address, "GET /slow HTTP/1.1\r\nhost: x\r\n\r\n"));
    entered.notified().await;
    // An idle connection must not hold the end up.
    let idle = TcpStream::connect(address).await.unwrap();
    server.shutdown().start();
    let ended = tokio::spawn(server.wait());
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!ended.is_finished());
    leave.notify_one();
    let reply = request.await.unwrap();
    assert!(reply.starts_with("HTTP/1.1 200") && reply.ends_with("done"), "{reply}");
    assert!(ended.await.unwrap(), "something was cut off");
    drop(idle);
}

#[tokio::test]
async fn the_end_does_not_wait_for_ever() {
    let entered = Arc::new(Notify::new());
    let notify = Arc::clone(&entered);
    let router = Router::new().route(
        "/stuck",
        get(async move || {
            notify.notify_one();
            std::future::pending::<()>().await;
        }),
    );
    let server = start_with(router, Limits { drain: Duration::from_millis(50), ..Limits::default() });
    let request = tokio::spawn(exchange(address(&server), "GET /stuck HTTP/1.1\r\nhost: x\r\n\r\n"));
    entered.notified().await;
    server.shutdown().start();
    assert!(!server.wait().await);
    request.abort();
}

#[test]
fn a_taken_address_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let listen = Listen { host: address.ip().to_string(), port: address.port() };
    let message = bind(&[listen]).unwrap_err().to_string();
    assert!(message.contains(&format!("cannot listen on {address}: the address is already in use")), "{message}");
    assert!(message.contains("--listen"), "{message}");
}

#[test]
fn unknown_names_are_told() {
    let message = bind(&["no-such-host.invalid:80".parse().unwrap()]).unwrap_err().to_string();
    assert!(message.starts_with("cannot listen on `no-such-host.invalid`"), "{message}");
}

#[test]
fn both_families_are_taken_side_by_side() {
    let first = bind(&["0.0.0.0:0".parse().unwrap()]).unwrap();
    let port = first.first().unwrap().local_addr().unwrap().port();
    drop(first);
    let both = [Listen { host: "0.0.0.0".into(), port }, Listen { host: "::".into(), port }];
    // One listener where the machine has no IPv6, two where it has.
    assert!((1..=2).contains(&bind(&both).unwrap().len()));
}

#[tokio::test]
async fn slow_callers_are_cut_off() {
    let limits = Limits { head: Duration::from_millis(50), ..Limits::default() };
    let server = start_with(Router::new(), limits);
    let reply = exchange(address(&server), "GET / HTTP/1.1\r\nhost: x\r\n").await;
    assert!(reply.starts_with("HTTP/1.1 408") && reply.contains("server: Wazuh"), "{reply}");
    assert_eq!(exchange(address(&server), "").await, "", "nothing to answer");
}

/// A connection from an address of its own.
async fn connect_from(last: u8, address: SocketAddr) -> TcpStream {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind(format!("127.0.0.{last}:0").parse().unwrap()).unwrap();
    socket.connect(address).await.unwrap()
}

/// The first bytes that come after a request; none when the connection is closed.
async fn first_of_reply(stream: &mut TcpStream) -> String {
    let _ = stream.write_all(b"GET /x HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let mut bytes = [0; 12];
    let length = stream.read(&mut bytes).await.unwrap_or(0);
    String::from_utf8_lossy(bytes.get(..length).unwrap()).into_owned()
}

#[tokio::test]
async fn one_client_cannot_take_all_connections() {
    let router = Router::new().route("/x", get(|| async { "x" }));
    let server = start_with(router, Limits { connections: 4, connections_of_one: 2, ..Limits::default() });
    let address = address(&server);
    let mut own = Vec::new();
    for _ in 0..2 {
        let mut stream = connect_from(2, address).await;
        assert_eq!(first_of_reply(&mut stream).await, "HTTP/1.1 200");
        own.push(stream);
    }
    for _ in 0..20 {
        assert_eq!(first_of_reply(&mut connect_from(2, address).await).await, "");
    }
    assert_eq!(first_of_reply(&mut connect_from(3, address).await).await, "HTTP/1.1 200");
    own.pop();
    // The place is free as soon as the server has seen the end of the connection.
    while first_of_reply(&mut connect_from(2, address).await).await.is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_reply_that_nobody_reads_is_given_up() {
    struct Large(Vec<u8>, Arc<Notify>);
    impl AsRef<[u8]> for Large {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }
    impl Drop for Large {
        fn drop(&mut self) {
            self.1.notify_one();
        }
    }
    let dropped = Arc::new(Notify::new());
    let notify = Arc::clone(&dropped);
    let large = move || {
        let large = Large(vec![b'x'; 64 << 20], Arc::clone(&notify));
        async move { Body::from(bytes::Bytes::from_owner(large)) }
    };
    let router = Router::new().route("/x", get(large));
    let server = start_with(router, Limits { write: Duration::from_millis(200), ..Limits::default() });
    let mut stream = connect_from(2, address(&server)).await;
    assert_eq!(first_of_reply(&mut stream).await, "HTTP/1.1 200");
    dropped.notified().await;
}

#[test]
fn a_client_is_an_ipv4_address_or_an_ipv6_network() {
    let client = |text: &str| Peer(text.parse().unwrap()).client().to_string();
    assert_eq!(client("192.0.2.1:5"), "192.0.2.1");
    assert_eq!(client("[::ffff:192.0.2.1]:5"), "192.0.2.1");
    assert_eq!(client("[2001:db8:1:2:3:4:5:6]:5"), "2001:db8:1:2::");
    assert_eq!(Peer("[2001:db8:1:2:3:4:5:6]:5".parse().unwrap()).ip().to_string(), "2001:db8:1:2:3:4:5:6");
}

#[tokio::test]
async fn oversized_heads_are_refused() {
    let server = start_with(Router::new(), Limits { head_size: 8192, ..Limits::default() });
    let request = format!("GET / HTTP/1.1\r\nhost: x\r\nlong: {}\r\n\r\n", "x".repeat(9000));
    let reply = exchange(address(&server), &request).await;
    assert!(reply.starts_with("HTTP/1.1 431"), "{reply}");
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stops_is_not_waited_for() {
    let router =
        Router::new().route("/", put(|body: Body| async move { to_bytes(body, usize::MAX).await.is_ok().to_string() }));
    let front = front(router, &Config::default(), &ApiLog::off());
    let (status, headers, text) = answer(&front, Request::put("/").body(Body::new(Never)).unwrap()).await;
    assert_eq!(status, StatusCode::REQUEST_TIMEOUT, "{text}");
    assert!(text.contains("The request body did not come in time"), "{text}");
    assert_eq!(headers.get(header::SERVER).unwrap(), "Wazuh");
}

/// A body that never goes on.
struct Never;

impl hyper::body::Body for Never {
    type Data = bytes::Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<hyper::body::Frame<bytes::Bytes>, std::convert::Infallible>>> {
        std::task::Poll::Pending
    }
}

async fn broken() -> &'static str {
    panic!("told")
}

#[tokio::test]
async fn every_reply_carries_the_same_headers() {
    let router = Router::new().route("/x", get(|| async { "x" })).route("/panic", get(broken));
    let mut router = front(router, &Config::default(), &ApiLog::off()).into_router();
    for (path, status) in [("/x", 200), ("/missing", 404), ("/panic", 500)] {
        let reply = router.call(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(reply.status(), status);
        for (name, value) in [
            ("server", "Wazuh"),
            ("strict-transport-security", "max-age=63072000; includeSubdomains"),
            ("x-frame-options", "deny"),
            ("x-xss-protection", "0"),
            ("x-content-type-options", "nosniff"),
            ("content-security-policy", "none"),
            ("referrer-policy", "no-referrer, strict-origin-when-cross-origin"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(reply.headers().get(name).unwrap(), value, "{path} {name}");
        }
    }
}

#[tokio::test]
async fn requests_are_logged_with_their_bodies() {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let format = LogFormat { plain: true, json: false };
    let log =
        ApiLog::open(&home, &Logs { level: LogLevel::Info, format, max_bytes: None, limits: LogLimits::default() });
    let router = Router::new().route("/agents", put(|body: String| async move { body }));
    let front = front(router, &Config::default(), &log);
    let request = Request::put("/agents?x=1")
        .header(header::CONTENT_TYPE, "application/json; charset=utf-8")
        .extension(Peer("[::ffff:10.1.2.3]:99".parse().unwrap()))
        .body(Body::from(r#"{"key": "secret", "name": "n"}"#))
        .unwrap();
    let (_, _, text) = answer(&front, request).await;
    assert!(text.contains("secret"), "the handler must see the whole body");
    log.flush();
    let line = std::fs::read_to_string(home.api_log()).unwrap();
    let expected = r#" INFO: unknown_user 10.1.2.3 "PUT /agents" with parameters {"x": "1"} and body {"key": "****", "name": "n"} done in "#;
    assert!(line.contains(expected), "{line}");
}

fn with_cors(cors: CorsSettings) -> Front {
    let router = Router::new().route("/x", get(|| async { "x" }));
    let config = Config { cors: CorsSettings { enabled: true, ..cors }, ..Config::default() };
    front(router, &config, &ApiLog::off())
}

fn preflight(origin: &str, method: &str, headers: &str) -> Request<Body> {
    Request::options("/x")
        .header(header::ORIGIN, origin)
        .header(header::ACCESS_CONTROL_REQUEST_METHOD, method)
        .header(header::ACCESS_CONTROL_REQUEST_HEADERS, headers)
        .body(Body::empty())
        .unwrap()
}

fn get_from(origin: &str) -> Request<Body> {
    Request::get("/x").header(header::ORIGIN, origin).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn cors_is_off_by_default() {
    let router = Router::new().route("/x", get(|| async { "x" }));
    let front = front(router, &Config::default(), &ApiLog::off());
    let (status, headers, _) = answer(&front, preflight("https://a.example", "GET", "x-a")).await;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(!headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
}

#[tokio::test]
async fn cors_for_every_origin() {
    let front = with_cors(Config::default().cors);
    let (status, headers, text) = answer(&front, preflight("https://a.example", "PUT", "x-a, authorization")).await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, "OK"));
    assert_eq!(headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN).unwrap(), "*");
    assert_eq!(headers.get(header::ACCESS_CONTROL_ALLOW_HEADERS).unwrap(), "x-a, authorization");
    assert_eq!(headers.get(header::ACCESS_CONTROL_MAX_AGE).unwrap(), "600");
    assert_eq!(headers.get(header::SERVER).unwrap(), "Wazuh");
    let (_, headers, text) = answer(&front, get_from("https://a.example")).await;
    assert_eq!(text, "x");
    assert_eq!(headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN).unwrap(), "*");
    assert_eq!(headers.get(header::ACCESS_CONTROL_EXPOSE_HEADERS).unwrap(), "*");
}

#[tokio::test]
async fn cors_for_one_origin() {
    let front = with_cors(CorsSettings {
        source_route: "https://foo.example, https://bar.example".into(),
        allow_headers: vec!["X-A".into()],
        allow_credentials: true,
        ..Config::default().cors
    });
    let (status, headers, _) = answer(&front, preflight("https://foo.example", "DELETE", "x-a")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers.get(header::ACCESS_CONTROL_ALLOW_ORIGIN).unwrap(), "https://foo.example");
    assert_eq!(headers.get(header::ACCESS_CONTROL_ALLOW_CREDENTIALS).unwrap(), "true");
    assert_eq!(headers.get(header::VARY).unwrap(), "Origin");
    // A part of an allowed origin is another origin.
    let (status, headers, text) = answer(&front, preflight("https://foo", "PATCH", "x-b")).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(text, "Disallowed CORS origin, method, headers");
    assert!(!headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
    let (_, headers, _) = answer(&front, get_from("https://evil.example")).await;
    assert!(!headers.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
    assert_eq!(headers.get(header::VARY).unwrap(), "Origin");
}

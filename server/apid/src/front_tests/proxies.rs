//! Behind proxies: whose connections are counted, and the PROXY protocol before TLS and before plain requests.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio_rustls::TlsConnector;

use super::front;
use crate::config::Config;
use crate::logging::ApiLog;
use apid_front::{Limits, Peer, Proxies, Server, bind, serve_behind, tls};

const REQUEST: &[u8] = b"GET / HTTP/1.1\r\nhost: x\r\nx-forwarded-for: 203.0.113.9\r\nconnection: close\r\n\r\n";
const HEADER: &[u8] = b"PROXY TCP4 192.0.2.7 127.0.0.1 51000 55000\r\n";

/// A server that answers with the caller's address. Only 127.0.0.0/24 are proxies.
fn start(protocol: bool, tls: Option<Arc<ServerConfig>>, limits: Limits) -> (Server, SocketAddr) {
    let router = Router::new().route("/", get(|peer: axum::Extension<Peer>| async move { peer.ip().to_string() }));
    let front = front(router, &Config::default(), &ApiLog::off());
    let listener = bind(&["127.0.0.1:0".parse().unwrap()]).unwrap().remove(0);
    let proxies = Proxies { trusted: vec!["127.0.0.0/24".parse().unwrap()], protocol };
    let server = serve_behind(vec![(listener, front)], tls, limits, proxies).unwrap();
    let address = *server.addresses().first().unwrap();
    (server, address)
}

async fn connect(from: &str, to: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::new(from.parse().unwrap(), 0)).unwrap();
    socket.connect(to).await.unwrap()
}

/// What comes of the bytes until the server closes.
async fn ask(mut stream: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> String {
    let _ = stream.write_all(bytes).await;
    let mut reply = String::new();
    // A connection that is closed with bytes unread is reset.
    let _ = stream.read_to_string(&mut reply).await;
    reply.rsplit("\r\n").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn only_a_proxy_is_believed() {
    let (_server, address) = start(false, None, Limits::default());
    assert_eq!(ask(connect("127.0.0.1", address).await, REQUEST).await, "203.0.113.9");
    assert_eq!(ask(connect("127.0.4.1", address).await, REQUEST).await, "127.0.4.1");
    let mut both = connect("127.0.0.1", address).await;
    // Each request of a connection has its own caller.
    both.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nforwarded: for=192.0.2.1\r\n\r\n").await.unwrap();
    let mut first = vec![0; 4096];
    let length = both.read(&mut first).await.unwrap();
    assert!(String::from_utf8_lossy(first.get(..length).unwrap()).ends_with("192.0.2.1"));
    assert_eq!(ask(both, REQUEST).await, "203.0.113.9");
}

#[tokio::test]
async fn the_proxy_protocol_comes_before_anything_else() {
    let (_server, address) = start(true, None, Limits::default());
    let with = |header: &[u8]| [header, REQUEST].concat();
    assert_eq!(ask(connect("127.0.0.1", address).await, &with(HEADER)).await, "192.0.2.7");
    let binary = b"\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c\xc0\0\x02\x08\x7f\0\0\x01\xc7\x38\xd6\xd8";
    assert_eq!(ask(connect("127.0.0.1", address).await, &with(binary)).await, "192.0.2.8");
    // The proxy asks for itself, or for another proxy: then the headers count.
    assert_eq!(ask(connect("127.0.0.1", address).await, &with(b"PROXY UNKNOWN\r\n")).await, "203.0.113.9");
    let chained = b"PROXY TCP4 127.0.0.9 127.0.0.1 51000 55000\r\n";
    assert_eq!(ask(connect("127.0.0.1", address).await, &with(chained)).await, "203.0.113.9");
    // Without a header, with one that is none, and from elsewhere nothing is answered.
    assert_eq!(ask(connect("127.0.0.1", address).await, REQUEST).await, "");
    assert_eq!(ask(connect("127.0.0.1", address).await, &with(b"PROXY TCP4 a b 1 2\r\n")).await, "");
    assert_eq!(ask(connect("127.0.4.1", address).await, &with(HEADER)).await, "");
}

#[tokio::test]
async fn the_header_comes_before_tls() {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let https = Config::default().https;
    tls::ensure(&home.ssl_dir(), &https).unwrap();
    let setup = tls::load(&home.ssl_dir(), &https).unwrap().unwrap();
    let (_server, address) = start(true, Some(setup.server), Limits::default());
    let mut roots = RootCertStore::empty();
    let pem = std::fs::read(home.ssl_dir().join(&https.cert)).unwrap();
    roots.add(CertificateDer::from_pem_slice(&pem).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let mut stream = connect("127.0.0.1", address).await;
    stream.write_all(HEADER).await.unwrap();
    let connector = TlsConnector::from(Arc::new(config));
    let stream = connector.connect(ServerName::try_from("localhost").unwrap(), stream).await.unwrap();
    assert_eq!(ask(stream, REQUEST).await, "192.0.2.7");
}

/// Whether the server keeps the connection, which is left open: then it answers a request, or else it has closed it.
async fn is_kept(stream: &mut TcpStream, header: &str) -> bool {
    let request = format!("{header}GET / HTTP/1.1\r\nhost: x\r\n\r\n");
    let _ = stream.write_all(request.as_bytes()).await;
    let mut reply = [0; 4096];
    stream.read(&mut reply).await.is_ok_and(|length| length > 0)
}

#[tokio::test]
async fn connections_are_counted_for_those_who_make_them() {
    let limits = Limits { connections_of_one: 2, ..Limits::default() };
    let (_server, address) = start(false, None, limits);
    let mut open = Vec::new();
    for (from, expected) in [
        // A proxy has the connections of all its callers.
        ("127.0.0.1", [true, true, true, true]),
        ("127.0.4.1", [true, true, false, false]),
    ] {
        for expected in expected {
            let mut stream = connect(from, address).await;
            assert_eq!(is_kept(&mut stream, "").await, expected, "{from}");
            open.push(stream);
        }
    }

    let (_server, address) = start(true, None, limits);
    for (last, expected) in [(7, true), (7, true), (7, false), (8, true)] {
        let mut stream = connect("127.0.0.1", address).await;
        let header = format!("PROXY TCP4 192.0.2.{last} 127.0.0.1 1 2\r\n");
        assert_eq!(is_kept(&mut stream, &header).await, expected, "192.0.2.{last}");
        open.push(stream);
    }
}

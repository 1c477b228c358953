//! TLS with real clients: versions, certificates of clients, renewal, and those that do not speak it.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::get;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, ServerName};
use rustls::{ClientConfig, ProtocolVersion, RootCertStore, SupportedProtocolVersion, version};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::front;
use crate::config::Config;
use crate::logging::ApiLog;
use apid_front::renewal::Renewal;
use apid_front::tls;
use apid_front::tls::TlsSettings;
use apid_front::{Limits, Server, bind, serve};
use apid_home::Home;

/// An authority for clients.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

pub(super) type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn identity(by: &CertifiedIssuer<'static, KeyPair>, purpose: ExtendedKeyUsagePurpose, is_over: bool) -> Identity {
    let mut params = CertificateParams::new(vec!["client".to_owned()]).unwrap();
    params.extended_key_usages = vec![purpose];
    if is_over {
        params.not_before = rcgen::date_time_ymd(2000, 1, 1);
        params.not_after = rcgen::date_time_ymd(2001, 1, 1);
    }
    let key = KeyPair::generate().unwrap();
    let cert = params.signed_by(&key, by).unwrap();
    (vec![cert.der().clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
}

pub(super) struct Fixture {
    _directory: tempfile::TempDir,
    pub(super) home: Home,
    pub(super) https: TlsSettings,
    pub(super) server: Server,
}

pub(super) fn write(file: &Path, text: &str) {
    let _ = fs::remove_file(file);
    fs::write(file, text).unwrap();
}

pub(super) fn start(ca: Option<&str>, limits: Limits) -> Fixture {
    let directory = tempfile::tempdir().unwrap();
    let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
    let https = TlsSettings { use_ca: ca.is_some(), ..Config::default().https };
    tls::ensure(&home.ssl_dir(), &https).unwrap();
    if let Some(ca) = ca {
        write(&home.ssl_dir().join(&https.ca), ca);
    }
    let setup = tls::load(&home.ssl_dir(), &https).unwrap().unwrap();
    let router = Router::new().route("/", get(|| async { "answered" }));
    let front = front(router, &Config::default(), &ApiLog::off());
    let listeners = bind(&["127.0.0.1:0".parse().unwrap()]).unwrap();
    let server = serve(&front, listeners, Some(setup.server), limits).unwrap();
    Fixture { _directory: directory, home, https, server }
}

impl Fixture {
    pub(super) fn address(&self) -> SocketAddr {
        *self.server.addresses().first().unwrap()
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.home.ssl_dir().join(name)
    }

    /// The certificate that the home holds now.
    pub(super) fn certificate(&self) -> CertificateDer<'static> {
        CertificateDer::from_pem_slice(&fs::read(self.file(&self.https.cert)).unwrap()).unwrap()
    }

    /// A client that trusts it.
    pub(super) fn client(
        &self,
        versions: &[&'static SupportedProtocolVersion],
        identity: Option<Identity>,
    ) -> TlsConnector {
        TlsConnector::from(Arc::new(self.client_config(versions, identity)))
    }

    pub(super) fn client_config(
        &self,
        versions: &[&'static SupportedProtocolVersion],
        identity: Option<Identity>,
    ) -> ClientConfig {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate()).unwrap();
        let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
        let builder = builder.with_protocol_versions(versions).unwrap().with_root_certificates(roots);
        match identity {
            None => builder.with_no_client_auth(),
            Some((chain, key)) => builder.with_client_auth_cert(chain, key).unwrap(),
        }
    }

    /// The answer to a request, and the version that was spoken; an error if there is none.
    pub(super) async fn ask(&self, client: TlsConnector) -> std::io::Result<(String, Option<ProtocolVersion>)> {
        let stream = TcpStream::connect(self.address()).await?;
        let mut stream = client.connect(ServerName::try_from("localhost").unwrap(), stream).await?;
        let version = stream.get_ref().1.protocol_version();
        stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await?;
        let mut reply = String::new();
        stream.read_to_string(&mut reply).await?;
        Ok((reply, version))
    }
}

const BOTH: &[&SupportedProtocolVersion] = &[&version::TLS13, &version::TLS12];

#[tokio::test]
async fn the_two_versions_are_spoken() {
    let fixture = start(None, Limits::default());
    for (versions, spoken) in [
        (BOTH, ProtocolVersion::TLSv1_3),
        (&[&version::TLS12][..], ProtocolVersion::TLSv1_2),
        (&[&version::TLS13][..], ProtocolVersion::TLSv1_3),
    ] {
        let (reply, version) = fixture.ask(fixture.client(versions, None)).await.unwrap();
        assert!(reply.starts_with("HTTP/1.1 200") && reply.ends_with("answered"), "{reply}");
        assert_eq!(version, Some(spoken));
    }
}

#[tokio::test]
async fn only_clients_of_the_authority_are_answered() {
    let (ours, theirs) = (authority(), authority());
    let fixture = start(Some(&ours.pem()), Limits::default());
    let client = ExtendedKeyUsagePurpose::ClientAuth;
    for versions in [&[&version::TLS13][..], &[&version::TLS12]] {
        let right = identity(&ours, client.clone(), false);
        let (reply, _) = fixture.ask(fixture.client(versions, Some(right))).await.unwrap();
        assert!(reply.ends_with("answered"), "{reply}");
        for (what, wrong) in [
            ("none", None),
            ("of another authority", Some(identity(&theirs, client.clone(), false))),
            ("over", Some(identity(&ours, client.clone(), true))),
            ("of a server", Some(identity(&ours, ExtendedKeyUsagePurpose::ServerAuth, false))),
        ] {
            let answer = fixture.ask(fixture.client(versions, wrong)).await;
            assert!(answer.is_err(), "{what}: {answer:?}");
        }
    }
}

/// One self-signed certificate at both ends, as `openssl req -x509` makes it.
#[tokio::test]
async fn a_client_may_show_the_certificate_that_is_trusted() {
    let (ours, theirs) = (authority(), authority());
    let fixture = start(Some(&ours.pem()), Limits::default());
    for versions in [&[&version::TLS13][..], &[&version::TLS12]] {
        let shown = |by: &CertifiedIssuer<'static, KeyPair>| {
            let key = PrivatePkcs8KeyDer::from(by.key().serialize_der()).into();
            fixture.client(versions, Some((vec![by.der().clone()], key)))
        };
        assert!(fixture.ask(shown(&ours)).await.unwrap().0.ends_with("answered"));
        assert!(fixture.ask(shown(&theirs)).await.is_err());
    }
}

#[tokio::test]
async fn a_renewed_certificate_is_used_at_once() {
    let fixture = start(None, Limits::default());
    let renewal = Renewal::new(&fixture.home.ssl_dir(), &fixture.https);
    assert!(renewal.look().unwrap().is_none(), "nothing has changed");
    let old = fixture.client(BOTH, None);
    let (key, cert) = (fixture.home.ssl_dir().join("server.key"), fixture.home.ssl_dir().join("server.crt"));
    // Another pair, which is there half at first.
    let other = tempfile::tempdir().unwrap();
    let other = apid_store::homes::create(&other.path().join("home")).unwrap();
    tls::ensure(&other.ssl_dir(), &fixture.https).unwrap();
    let text = |name: &str| fs::read_to_string(other.ssl_dir().join(name)).unwrap();
    write(&key, &text("server.key"));
    assert!(renewal.look().unwrap_err().to_string().contains("does not match"));
    assert!(renewal.look().unwrap().is_none(), "it is told once");
    assert!(fixture.ask(old.clone()).await.is_ok(), "what was in force stays");
    write(&cert, &text("server.crt"));
    fixture.server.tls().unwrap().replace(renewal.look().unwrap().unwrap());
    assert!(fixture.ask(old).await.is_err());
    let (reply, _) = fixture.ask(fixture.client(BOTH, None)).await.unwrap();
    assert!(reply.ends_with("answered"), "{reply}");
}

/// What the server says to bytes that are no handshake it takes, until it closes the connection.
async fn told(address: SocketAddr, bytes: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply).await;
    reply
}

#[tokio::test]
async fn others_are_sent_away() {
    let fixture = start(None, Limits { handshake: Duration::from_millis(200), ..Limits::default() });
    // A handshake of TLS 1.1 with one suite and no extension.
    let hello = [&[3, 2][..], &[7; 32], &[0, 0, 2, 0xc0, 0x14, 1, 0]].concat();
    let length = u8::try_from(hello.len()).unwrap();
    let old = [&[0x16, 3, 1, 0, length + 4, 1, 0, 0, length][..], &hello].concat();
    for (what, bytes) in [
        ("an old version", old.as_slice()),
        ("plain text", b"GET / HTTP/1.1\r\nhost: x\r\n\r\n"),
        ("garbage", &[0x16, 3, 1, 0xff, 0xff, 1, 2, 3]),
        ("nothing", b""),
        ("half a handshake", old.get(..20).unwrap()),
    ] {
        let reply = told(fixture.address(), bytes).await;
        assert!(!reply.windows(4).any(|part| part == b"HTTP"), "{what}");
        if what == "an old version" {
            // A fatal alert, of a kind that says why: protocol_version or handshake_failure.
            assert!(matches!(reply.as_slice(), [0x15, 3, _, 0, 2, 2, 70 | 40]), "{reply:?}");
        }
    }
    assert!(fixture.ask(fixture.client(BOTH, None)).await.is_ok(), "others are still served");
}

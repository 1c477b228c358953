//! Certificates of X.509 version 1, which the commands in guides make, and what the log says of those that are refused.
//! `certificates/README.md` says what the files are.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::{Arc, Mutex};

use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion, version};
use tokio_rustls::TlsConnector;
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

use super::tls::{Fixture, start, write};
use apid_front::{Limits, tls};

/// A file beside this one.
macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("certificates/", $name))
    };
}

/// A client that trusts the server and shows this certificate.
fn client(fixture: &Fixture, version: &'static SupportedProtocolVersion, cert: &str, key: &str) -> TlsConnector {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let key = provider.key_provider.load_private_key(key).unwrap();
    let chain = vec![CertificateDer::from_pem_slice(cert.as_bytes()).unwrap()];
    let mut roots = RootCertStore::empty();
    roots.add(fixture.certificate()).unwrap();
    let builder = ClientConfig::builder_with_provider(provider).with_protocol_versions(&[version]).unwrap();
    // Without a look at the certificate, which this library would refuse to show.
    let shown = Arc::new(SingleCertAndKey::from(CertifiedKey::new(chain, key)));
    let config = builder.with_root_certificates(roots).with_client_cert_resolver(shown);
    TlsConnector::from(Arc::new(config))
}

/// Keeps the warnings of the thread that it is the subscriber of.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl<S: Subscriber> Layer<S> for Warnings {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        struct Text(String);
        impl Visit for Text {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                if field.name() == "message" {
                    self.0 = format!("{value:?}");
                }
            }
        }
        if *event.metadata().level() == Level::WARN {
            let mut text = Text(String::new());
            event.record(&mut text);
            self.0.lock().unwrap().push(text.0);
        }
    }
}

#[tokio::test]
async fn clients_of_version_one_are_let_in_and_refusals_are_warnings() {
    let warnings = Warnings::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(warnings.clone()));
    let (rsa, ec) = (file!("client.key"), file!("client_ec.key"));
    let (ours, old) = (file!("ca.crt"), file!("ca_old.crt"));
    let both = format!("{ours}{old}");
    for version in [&version::TLS13, &version::TLS12] {
        for (what, authorities, cert, key, refusal) in [
            ("of the authority", ours, file!("client.crt"), rsa, None),
            ("with a key of P-256", ours, file!("client_ec.crt"), ec, None),
            ("of an authority of version 1", old, file!("client_of_old.crt"), rsa, None),
            ("of one of two", &both, file!("client_of_old.crt"), rsa, None),
            ("expired", ours, file!("over.crt"), rsa, Some("it has expired")),
            ("forged", ours, file!("forged.crt"), rsa, Some("the signature on it, or the client's own, is wrong")),
            ("unknown", ours, file!("unknown.crt"), rsa, Some("no certificate in the file https.ca has signed it")),
            ("with another key", ours, file!("client.crt"), ec, Some("the ")),
            ("of a server", ours, file!("server.crt"), file!("server.key"), None),
        ] {
            let fixture = start(Some(authorities), Limits::default());
            let answer = fixture.ask(client(&fixture, version, cert, key)).await;
            let told = std::mem::take(&mut *warnings.0.lock().unwrap());
            match refusal {
                None => {
                    assert!(answer.unwrap().0.ends_with("answered"), "{what}");
                    assert_eq!(told, [""; 0], "{what}");
                }
                Some(reason) => {
                    assert!(answer.is_err(), "{what}: {answer:?}");
                    let expected = format!("certificate of a client refused: {reason}");
                    assert!(told.len() == 1 && told.concat().starts_with(&expected), "{what}: {told:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_client_without_a_certificate_is_a_warning() {
    let warnings = Warnings::default();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(warnings.clone()));
    let fixture = start(Some(file!("ca.crt")), Limits::default());
    assert!(fixture.ask(fixture.client(&[&version::TLS13], None)).await.is_err());
    let told = warnings.0.lock().unwrap().concat();
    assert_eq!(told, "certificate of a client refused: the client has sent none");
}

#[tokio::test]
async fn a_server_may_have_a_certificate_of_version_one() {
    let fixture = start(None, Limits::default());
    let (key, cert) = (fixture.file("server.key"), fixture.file("server.crt"));
    write(&cert, file!("server.crt"));
    let load = || tls::load(&fixture.home.ssl_dir(), &fixture.https);
    let refusal = load().err().unwrap().to_string();
    assert!(refusal.contains("server.key: this private key does not match the certificate"), "{refusal}");
    write(&key, file!("server.key"));
    assert!(load().unwrap().is_some());
}

#[tokio::test]
async fn names_of_both_versions_of_the_protocol_are_taken() {
    let fixture = start(None, Limits::default());
    for (offered, chosen) in [
        (&["http/1.0"][..], Some("http/1.0")),
        (&["http/1.0", "http/1.1"], Some("http/1.1")),
        (&["h2", "http/1.1"], Some("http/1.1")),
        (&["h2", "http/1.0"], Some("http/1.0")),
        (&[], None),
    ] {
        let mut config = fixture.client_config(&[&version::TLS13], None);
        config.alpn_protocols = offered.iter().map(|name| name.as_bytes().to_vec()).collect();
        let stream = tokio::net::TcpStream::connect(fixture.address()).await.unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap();
        assert_eq!(stream.get_ref().1.alpn_protocol(), chosen.map(str::as_bytes), "{offered:?}");
    }
}

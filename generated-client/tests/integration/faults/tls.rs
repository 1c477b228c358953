//! Certificates: the server's and the client's.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};
use wazuh_api_client::{Client, Error, TlsKind, Value};

use super::server::receive;

/// An authority of the test's own.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self { issuer: CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap() }
    }

    fn pem(&self) -> String {
        self.issuer.pem()
    }

    /// A certificate and its key.
    fn issue(&self, params: CertificateParams) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }
}

fn params(name: &str) -> CertificateParams {
    CertificateParams::new([name.to_owned()]).unwrap()
}

/// Serves `{}` with the certificate, over TLS; with `clients` only to those who have a certificate of that authority.
async fn serve((certificate, key): (rcgen::Certificate, KeyPair), clients: Option<&Authority>) -> String {
    let config = ServerConfig::builder();
    let config = match clients {
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.issuer.der().clone()).unwrap();
            config.with_client_cert_verifier(WebPkiClientVerifier::builder(Arc::new(roots)).build().unwrap())
        }
        None => config.with_no_client_auth(),
    };
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = config.with_single_cert(vec![certificate.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                if receive(&mut stream).await.is_some() {
                    let _ =
                        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}").await;
                    let _ = stream.shutdown().await;
                }
            });
        }
    });
    url
}

async fn read(client: Client) -> Result<Value, Error> {
    client.get("get_api_info", "/").json::<Value>().await.map(|reply| reply.into_inner())
}

fn kind(error: &Error) -> TlsKind {
    match error {
        Error::Tls(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_given_authority_is_trusted_and_no_other() {
    let authority = Authority::new();
    let url = serve(authority.issue(params("127.0.0.1")), None).await;
    let client = || Client::builder(&url).token("a.b.c");
    read(client().root_certificate_pem(authority.pem()).build().unwrap()).await.unwrap();
    read(client().root_certificate_pem(authority.pem()).system_certificates(true).build().unwrap()).await.unwrap();
    let stranger = Authority::new();
    let error = read(client().root_certificate_pem(stranger.pem()).build().unwrap()).await.unwrap_err();
    assert_eq!(kind(&error), TlsKind::Untrusted, "{error}");
    assert!(!error.is_retryable() && error.is_connect());
    let text = error.to_string();
    assert!(text.starts_with(&format!("the certificate of {url} is not trusted: ")), "{text}");
    assert!(error.hint().unwrap().contains("root_certificate_pem"));
    read(client().danger_accept_invalid_certs(true).build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn certificates_for_other_names_and_times_are_told_apart() {
    let authority = Authority::new();
    let mut expired = params("127.0.0.1");
    (expired.not_before, expired.not_after) = (date_time_ymd(2000, 1, 1), date_time_ymd(2001, 1, 1));
    let mut early = params("127.0.0.1");
    (early.not_before, early.not_after) = (date_time_ymd(3000, 1, 1), date_time_ymd(3001, 1, 1));
    for (params, wanted) in
        [(params("manager.example"), TlsKind::WrongName), (expired, TlsKind::Expired), (early, TlsKind::NotYetValid)]
    {
        let url = serve(authority.issue(params), None).await;
        let client = Client::builder(&url).token("a.b.c").root_certificate_pem(authority.pem());
        let error = read(client.build().unwrap()).await.unwrap_err();
        assert_eq!(kind(&error), wanted, "{error}");
        assert!(!error.is_retryable() && error.hint().is_some());
    }
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_those_who_want_one() {
    let authority = Authority::new();
    let url = serve(authority.issue(params("127.0.0.1")), Some(&authority)).await;
    let client = || Client::builder(&url).token("a.b.c").root_certificate_pem(authority.pem());
    let (certificate, key) = authority.issue(params("client"));
    let identity = format!("{}{}", key.serialize_pem(), certificate.pem());
    read(client().identity_pem(identity).build().unwrap()).await.unwrap();
    let error = read(client().build().unwrap()).await.unwrap_err();
    assert_eq!(kind(&error), TlsKind::ClientCertificate, "{error:?}");
    assert!(error.hint().unwrap().contains("identity_pem"));
    let error = client().identity_pem("-----BEGIN secret").build().unwrap_err();
    assert!(matches!(error, Error::Setting { name: "identity_pem", .. }) && !error.to_string().contains("secret"));
}

#[tokio::test]
async fn a_server_without_tls_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await;
        }
    });
    let error = read(Client::builder(&url).token("a.b.c").build().unwrap()).await.unwrap_err();
    assert_eq!(kind(&error), TlsKind::NotTls, "{error}");
    assert!(error.hint().unwrap().contains("http://"));
}

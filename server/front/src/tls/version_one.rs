//! X.509 certificates of version 1: `openssl x509 -req -CA` makes them unless it is given a file of extensions, and
//! published guides print that command (docs/facts/01-api-layer.md, section 3). The verifier of rustls refuses them.
//!
//! A certificate of version 1 says nothing about its use, so it is let in as that of a client only, never as an issuer
//! of others, and only if a certificate of the `ca` file itself has signed it. Everything else (version 3, signature
//! algorithms, sizes of keys) is decided by rustls, but for one case more: a client may show a certificate of the `ca`
//! file itself, though it is that of an authority. Must not be here: which files are read.

use std::sync::Arc;

use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, verify_tls13_signature_with_raw_key};
use rustls::pki_types::{CertificateDer, SignatureVerificationAlgorithm, SubjectPublicKeyInfoDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{VerifierBuilderError, WebPkiClientVerifier};
use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, PeerMisbehaved, RootCertStore, SignatureScheme,
};
use x509_parser::asn1_rs::ToDer;
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;
use x509_parser::x509::{AlgorithmIdentifier, SubjectPublicKeyInfo, X509Version};

/// Lets clients in with certificates of version 3, as rustls checks them, and of version 1.
#[derive(Debug)]
pub(super) struct ClientVerifier {
    of_version_three: Arc<dyn ClientCertVerifier>,
    authorities: Vec<Authority>,
    /// All certificates of the file.
    trusted: Vec<CertificateDer<'static>>,
    algorithms: WebPkiSupportedAlgorithms,
}

/// Who may have signed a certificate of version 1.
#[derive(Debug)]
struct Authority {
    /// Its name in DER.
    subject: Vec<u8>,
    key: PublicKey,
}

/// A public key, taken apart.
#[derive(Debug)]
struct PublicKey {
    /// The content of its algorithm identifier in DER.
    algorithm: Vec<u8>,
    bits: Vec<u8>,
}

impl PublicKey {
    fn of(key: &SubjectPublicKeyInfo<'_>) -> Option<Self> {
        Some(Self { algorithm: content(&key.algorithm)?, bits: key.subject_public_key.data.to_vec() })
    }

    /// Whether an algorithm of `allowed` finds that this key has made `signature` over `message`.
    fn has_signed<'a>(
        &self,
        message: &[u8],
        signature: &[u8],
        allowed: impl IntoIterator<Item = &'a &'static dyn SignatureVerificationAlgorithm>,
    ) -> bool {
        let fitting = allowed.into_iter().filter(|allowed| *allowed.public_key_alg_id() == *self.algorithm);
        fitting.into_iter().any(|allowed| allowed.verify_signature(&self.bits, message, signature).is_ok())
    }
}

impl ClientVerifier {
    /// Clients must have a certificate that leads to one of `authorities`, which `roots` holds as well.
    ///
    /// # Errors
    ///
    /// When there is no authority.
    pub(super) fn new(
        roots: RootCertStore,
        trusted: Vec<CertificateDer<'static>>,
        provider: Arc<CryptoProvider>,
    ) -> Result<Self, VerifierBuilderError> {
        let algorithms = provider.signature_verification_algorithms;
        let of_version_three = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build()?;
        let authorities = trusted.iter().filter_map(|der| Authority::of(&parsed(der)?)).collect();
        Ok(Self { of_version_three, authorities, trusted, algorithms })
    }

    /// Checks a certificate of version 1.
    fn check(&self, certificate: &X509Certificate<'_>, now: UnixTime) -> Result<ClientCertVerified, CertificateError> {
        check_time(certificate, now)?;
        let issuer = certificate.issuer().as_raw();
        let mut named = self.authorities.iter().filter(|authority| authority.subject == issuer).peekable();
        if named.peek().is_none() {
            return Err(CertificateError::UnknownIssuer);
        }
        // The two places that name the algorithm must agree: only one of them is signed.
        let inner = &certificate.tbs_certificate.signature;
        let algorithm =
            content(&certificate.signature_algorithm).filter(|outer| content(inner).as_ref() == Some(outer));
        let algorithm = algorithm.ok_or(CertificateError::BadEncoding)?;
        let allowed = || self.algorithms.all.iter().filter(|allowed| *allowed.signature_alg_id() == *algorithm);
        let (message, signature) = (certificate.tbs_certificate.as_ref(), &certificate.signature_value.data);
        match named.any(|authority| authority.key.has_signed(message, signature, allowed())) {
            true => Ok(ClientCertVerified::assertion()),
            false => Err(CertificateError::BadSignature),
        }
    }
}

impl Authority {
    /// `None` for one whose names are constrained: the constraints are for rustls to check, which it cannot do here.
    fn of(certificate: &X509Certificate<'_>) -> Option<Self> {
        if !matches!(certificate.name_constraints(), Ok(None)) {
            return None;
        }
        let key = PublicKey::of(certificate.public_key())?;
        Some(Self { subject: certificate.subject().as_raw().to_vec(), key })
    }
}

impl ClientCertVerifier for ClientVerifier {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        self.of_version_three.root_hint_subjects()
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        match of_version_one(end_entity) {
            Some(certificate) => self.check(&certificate, now).map_err(Error::from),
            None => match self.of_version_three.verify_client_cert(end_entity, intermediates, now) {
                Err(error) if self.trusted.iter().any(|trusted| trusted == end_entity) => {
                    let certificate = parsed(end_entity).filter(is_for_clients).ok_or(error)?;
                    check_time(&certificate, now)?;
                    Ok(ClientCertVerified::assertion())
                }
                verified => verified,
            },
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let Some(certificate) = of_version_one(cert) else {
            return self.of_version_three.verify_tls12_signature(message, cert, dss);
        };
        let mut schemes = self.algorithms.mapping.iter();
        let (_, allowed) = schemes
            .find(|(scheme, _)| *scheme == dss.scheme)
            .ok_or(PeerMisbehaved::SignedHandshakeWithUnadvertisedSigScheme)?;
        let key = PublicKey::of(certificate.public_key()).ok_or(CertificateError::BadEncoding)?;
        match key.has_signed(message, dss.signature(), *allowed) {
            true => Ok(HandshakeSignatureValid::assertion()),
            false => Err(CertificateError::BadSignature.into()),
        }
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        match of_version_one(cert) {
            Some(certificate) => {
                let key = SubjectPublicKeyInfoDer::from(certificate.public_key().raw);
                verify_tls13_signature_with_raw_key(message, &key, dss, &self.algorithms)
            }
            None => self.of_version_three.verify_tls13_signature(message, cert, dss),
        }
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.of_version_three.supported_verify_schemes()
    }
}

fn check_time(certificate: &X509Certificate<'_>, now: UnixTime) -> Result<(), CertificateError> {
    let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
    let validity = certificate.validity();
    if now < validity.not_before.timestamp() {
        return Err(CertificateError::NotValidYet);
    }
    if now > validity.not_after.timestamp() {
        return Err(CertificateError::Expired);
    }
    Ok(())
}

/// Whether a certificate is for TLS clients, or does not say what it is for.
fn is_for_clients(certificate: &X509Certificate<'_>) -> bool {
    match certificate.extended_key_usage() {
        Ok(Some(usage)) => usage.value.any || usage.value.client_auth,
        Ok(None) => true,
        Err(_) => false,
    }
}

/// The public key of a certificate of version 1, as rustls compares it with a private key; `None` for other versions.
pub(super) fn public_key(certificate: &CertificateDer<'_>) -> Option<SubjectPublicKeyInfoDer<'static>> {
    let certificate = of_version_one(certificate)?;
    Some(SubjectPublicKeyInfoDer::from(certificate.public_key().raw.to_vec()))
}

fn of_version_one<'a>(der: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    parsed(der).filter(|certificate| certificate.version() == X509Version::V1)
}

fn parsed<'a>(der: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    X509Certificate::from_der(der).ok().filter(|(rest, _)| rest.is_empty()).map(|(_, certificate)| certificate)
}

/// What stands between the ends of an algorithm identifier, the form in which rustls names algorithms.
fn content(algorithm: &AlgorithmIdentifier<'_>) -> Option<Vec<u8>> {
    let mut content = algorithm.algorithm.to_der_vec().ok()?;
    if let Some(parameters) = &algorithm.parameters {
        content.extend(parameters.to_der_vec().ok()?);
    }
    Some(content)
}

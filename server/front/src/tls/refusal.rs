//! Words for the operator about clients that are not let in for their certificate.

use rustls::{CertificateError, Error};

/// Why a TLS handshake failed, if it was for the certificate of the client.
pub(crate) fn refused_certificate(error: &std::io::Error) -> Option<String> {
    let reason = match error.get_ref()?.downcast_ref::<Error>()? {
        Error::NoCertificatesPresented => return Some("the client has sent none".to_owned()),
        Error::InvalidCertificate(reason) => reason,
        _ => return None,
    };
    use CertificateError as Reason;
    Some(match reason {
        Reason::Expired | Reason::ExpiredContext { .. } => "it has expired".to_owned(),
        Reason::NotValidYet | Reason::NotValidYetContext { .. } => "it is not valid yet".to_owned(),
        Reason::UnknownIssuer => "no certificate in the file https.ca has signed it".to_owned(),
        Reason::BadSignature => "the signature on it, or the client's own, is wrong".to_owned(),
        Reason::InvalidPurpose | Reason::InvalidPurposeContext { .. } => {
            "its extended key usage does not name TLS clients".to_owned()
        }
        Reason::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            "the client has signed with a key that is not the certificate's".to_owned()
        }
        Reason::UnsupportedSignatureAlgorithmContext { .. } => {
            "it was signed with an algorithm that is not supported, such as SHA-1".to_owned()
        }
        other => other.to_string(),
    })
}

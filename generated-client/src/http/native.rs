//! `reqwest` outside of browsers: bodies as streams, and the faults of connections and certificates.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};
use rustls::{AlertDescription, CertificateError, Error as TlsFault};

use super::{Fault, Limits, failure};
use crate::body::{AnyError, Chunks, Opened};
use crate::error::{Error, TlsKind, TransportKind, layers};
use crate::transport::ReplyBody;

pub(super) async fn received(
    operation: &'static str,
    response: reqwest::Response,
    limits: Limits,
) -> Result<ReplyBody, Error> {
    let body = reqwest::Body::from(response);
    Ok(ReplyBody::stream(Received { body, operation, limits }))
}

/// The pieces of a reply as they come.
struct Received {
    body: reqwest::Body,
    operation: &'static str,
    limits: Limits,
}

impl Stream for Received {
    type Item = Result<Bytes, AnyError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let body = Pin::new(&mut self.body);
            return Poll::Ready(match ready!(HttpBody::poll_frame(body, context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) => Some(Ok(data)),
                    // Trailers.
                    Err(_) => continue,
                },
                Some(Err(error)) => Some(Err(failure(self.operation, error, true, self.limits).into())),
                None => None,
            });
        }
    }
}

pub(super) async fn content(outgoing: reqwest::RequestBuilder, body: Opened) -> Result<reqwest::RequestBuilder, Error> {
    Ok(match body {
        Opened::Bytes(bytes) => outgoing.body(bytes),
        Opened::Chunks(chunks, length) => {
            let chunks = Mutex::new(chunks);
            outgoing.body(reqwest::Body::wrap(Streamed { chunks, left: length }))
        }
    })
}

/// A stream as the HTTP client wants it.
struct Streamed {
    /// The lock only makes it `Sync`, which the HTTP client demands and never uses.
    chunks: Mutex<Chunks>,
    left: Option<u64>,
}

impl HttpBody for Streamed {
    type Data = Bytes;
    type Error = StreamFailure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, StreamFailure>>> {
        let chunks = self.chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(chunk) = ready!(chunks.as_mut().poll_next(context)) else {
            // Fewer bytes than announced would leave the server waiting for the rest.
            let short = self.left.is_some_and(|left| left > 0);
            return Poll::Ready(short.then(|| Err(StreamFailure("it ended before its announced length".into()))));
        };
        let chunk = chunk.map_err(StreamFailure).and_then(|chunk| {
            let length = chunk.len() as u64;
            match self.left.as_mut().map(|left| left.checked_sub(length).map(|rest| *left = rest)) {
                Some(None) => Err(StreamFailure("it is longer than announced".into())),
                _ => Ok(chunk),
            }
        });
        Poll::Ready(Some(chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map(SizeHint::with_exact).unwrap_or_default()
    }
}

/// The failure of the stream that a request's body is made of, to be found again in the HTTP client's error.
#[derive(Debug)]
struct StreamFailure(AnyError);

impl fmt::Display for StreamFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for StreamFailure {}

/// Says what an error of the HTTP client means. `replying` tells that the reply had begun.
pub(super) fn fault_of(error: &reqwest::Error, replying: bool) -> Fault {
    if let Some(kind) = layers(error).find_map(tls_kind) {
        return Fault::Tls(kind);
    }
    if layers(error).any(|layer| layer.is::<StreamFailure>()) {
        return Fault::Transport(TransportKind::Body);
    }
    if error.is_timeout() {
        return if error.is_connect() { Fault::TimeoutOfConnecting } else { Fault::TimeoutOfReading };
    }
    let kind = layers(error).find_map(|layer| layer.downcast_ref::<io::Error>()).map(io::Error::kind);
    Fault::Transport(match kind {
        _ if error.is_dns() => TransportKind::Dns,
        Some(io::ErrorKind::ConnectionRefused) if error.is_connect() => TransportKind::Refused,
        _ if error.is_connect() => TransportKind::Connect,
        _ if replying => TransportKind::Incomplete,
        // A request that could not be made never was on its way.
        _ if error.is_builder() || error.is_redirect() => TransportKind::Other,
        _ => TransportKind::Reset,
    })
}

fn tls_kind(layer: &(dyn StdError + 'static)) -> Option<TlsKind> {
    Some(match layer.downcast_ref::<TlsFault>()? {
        TlsFault::InvalidCertificate(fault) => match fault {
            // The second: an authority of the same name is trusted, which is not the one that issued the certificate.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => TlsKind::Untrusted,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => TlsKind::WrongName,
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => TlsKind::Expired,
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => TlsKind::NotYetValid,
            _ => TlsKind::Certificate,
        },
        TlsFault::AlertReceived(
            AlertDescription::CertificateRequired
            | AlertDescription::BadCertificate
            | AlertDescription::CertificateUnknown
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateRevoked
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied,
        ) => TlsKind::ClientCertificate,
        TlsFault::InvalidMessage(_) => TlsKind::NotTls,
        _ => TlsKind::Other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_of_certificates_are_told_by_their_type() {
        let kind = |error: TlsFault| {
            // As the layers above TLS wrap it.
            let error = io::Error::new(io::ErrorKind::InvalidData, error);
            let error = io::Error::other(error);
            layers(&error).find_map(tls_kind)
        };
        let certificate = |fault| kind(TlsFault::InvalidCertificate(fault));
        assert_eq!(certificate(CertificateError::UnknownIssuer), Some(TlsKind::Untrusted));
        assert_eq!(certificate(CertificateError::NotValidForName), Some(TlsKind::WrongName));
        assert_eq!(certificate(CertificateError::Expired), Some(TlsKind::Expired));
        assert_eq!(certificate(CertificateError::NotValidYet), Some(TlsKind::NotYetValid));
        assert_eq!(certificate(CertificateError::BadSignature), Some(TlsKind::Untrusted));
        assert_eq!(certificate(CertificateError::Revoked), Some(TlsKind::Certificate));
        let alert = kind(TlsFault::AlertReceived(AlertDescription::CertificateRequired));
        assert_eq!(alert, Some(TlsKind::ClientCertificate));
        assert_eq!(kind(TlsFault::HandshakeNotComplete), Some(TlsKind::Other));
        assert!(layers(&io::Error::other("no TLS")).find_map(tls_kind).is_none());
    }
}

//! What is refused before it is a request, and how that is told.

use http::StatusCode;
use wazuh_api_server::Error;

/// Why bytes on a connection are no request that this server takes.
///
/// Everything that two readers could understand differently is refused: what stands in front of this server must see the
/// same requests as it does (RFC 9112, section 11.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("The request line is not valid")]
    Line,
    #[error("The request line is too long")]
    LineTooLong,
    #[error("The request target is not valid")]
    Target,
    #[error("Only HTTP/1.1 and HTTP/1.0 are spoken here")]
    Version,
    #[error("A line of the request's head does not end with CR and LF, or holds a control character")]
    LineEnd,
    #[error("A header of the request is not valid")]
    Header,
    #[error("The request has too many headers, or they are too large")]
    TooLarge,
    #[error("The request needs exactly one Host header")]
    Host,
    #[error("The length of the request body is not valid or not unique")]
    Length,
    #[error("Only the transfer coding chunked is known, once, in HTTP/1.1, and without a Content-Length")]
    Coding,
    #[error("The head of the request did not come in time")]
    Slow,
    #[error("The request was not understood")]
    Unexpected,
}

impl Refusal {
    pub(super) fn status(self) -> StatusCode {
        match self {
            Refusal::LineTooLong => StatusCode::URI_TOO_LONG,
            Refusal::TooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Refusal::Slow => StatusCode::REQUEST_TIMEOUT,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        let status = refusal.status();
        Error::new(status, status.canonical_reason().unwrap_or_default(), refusal.to_string())
    }
}

//! What is refused before it is a request, and how that is told.

use http::StatusCode;

/// Why bytes on a connection are no request that this server takes.
///
/// Everything that two readers could understand differently is refused: what stands in front of this server must see
/// the same requests as it does (RFC 9112, section 11.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The request line.
    #[error("The request line is not valid")]
    Line,
    /// The length of the request line.
    #[error("The request line is too long")]
    LineTooLong,
    /// The target of the request.
    #[error("The request target is not valid")]
    Target,
    /// The version of the protocol.
    #[error("Only HTTP/1.1 and HTTP/1.0 are spoken here")]
    Version,
    /// The end of a line, or a control character in it.
    #[error("A line of the request's head does not end with CR and LF, or holds a control character")]
    LineEnd,
    /// A header.
    #[error("A header of the request is not valid")]
    Header,
    /// The number or the size of the headers.
    #[error("The request has too many headers, or they are too large")]
    TooLarge,
    /// No `Host` header, or several.
    #[error("The request needs exactly one Host header")]
    Host,
    /// `Content-Length`.
    #[error("The length of the request body is not valid or not unique")]
    Length,
    /// `Transfer-Encoding`.
    #[error("Only the transfer coding chunked is known, once, in HTTP/1.1, and without a Content-Length")]
    Coding,
    /// The time that the head took.
    #[error("The head of the request did not come in time")]
    Slow,
    /// The parser behind saw another request.
    #[error("The request was not understood")]
    Unexpected,
}

impl Refusal {
    /// The status of the reply.
    pub fn status(self) -> StatusCode {
        match self {
            Refusal::LineTooLong => StatusCode::URI_TOO_LONG,
            Refusal::TooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Refusal::Slow => StatusCode::REQUEST_TIMEOUT,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

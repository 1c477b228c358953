//! Failures below HTTP: the connection and its encryption.
//!
//! What happened is found by the types of the error's chain and never by its texts.

use std::error::Error as StdError;
use std::fmt;

use crate::body::AnyError;

/// No reply, or only a part of one: what happened to the connection.
pub struct TransportError {
    kind: TransportKind,
    server: String,
    inner: AnyError,
}

/// What happened to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportKind {
    /// Nothing listens on the address and port. Nothing was sent.
    Refused,
    /// The host's name has no address. Nothing was sent.
    Dns,
    /// No connection for another reason, such as no route or a proxy's refusal. Nothing was sent.
    Connect,
    /// The connection ended before a reply came. The server may have carried out the call.
    Reset,
    /// The connection ended in the middle of the reply. The server may have carried out the call.
    Incomplete,
    /// The request's own body could not be read: its file or its stream failed.
    Body,
    /// Something else.
    Other,
}

impl TransportKind {
    /// Whether it is certain that the server never saw the call.
    pub fn nothing_sent(self) -> bool {
        matches!(self, Self::Refused | Self::Dns | Self::Connect)
    }
}

impl TransportError {
    /// An error for a [`Transport`](crate::transport::Transport) of one's own, or for a test.
    pub fn new(kind: TransportKind, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, server: String::new(), inner: cause.into() }
    }

    pub(crate) fn at(mut self, server: &str) -> Self {
        if self.server.is_empty() {
            server.clone_into(&mut self.server);
        }
        self
    }

    /// What happened.
    pub fn kind(&self) -> TransportKind {
        self.kind
    }

    /// The error underneath, such as a [`reqwest::Error`]. Its texts are part of this error's own, so that it is not
    /// its [`source`](StdError::source).
    pub fn get_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.inner
    }

    pub(crate) fn is_retryable(&self) -> bool {
        !matches!(self.kind, TransportKind::Body | TransportKind::Other)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let server = named(&self.server);
        match self.kind {
            TransportKind::Refused | TransportKind::Dns | TransportKind::Connect => {
                write!(f, "cannot connect to {server}")
            }
            TransportKind::Reset => write!(f, "the connection to {server} ended before the reply"),
            TransportKind::Incomplete => write!(f, "the reply of {server} broke off"),
            TransportKind::Body => f.write_str("the body of the request cannot be read"),
            TransportKind::Other => write!(f, "no reply from {server}"),
        }?;
        write!(f, ": {}", deepest(&*self.inner))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError").field("kind", &self.kind).field("inner", &self.inner).finish()
    }
}

impl StdError for TransportError {}

/// The encrypted connection could not be made. Nothing was sent.
pub struct TlsError {
    kind: TlsKind,
    server: String,
    inner: AnyError,
}

/// Why an encrypted connection could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsKind {
    /// Nobody trusted has issued the server's certificate.
    Untrusted,
    /// The server's certificate is for other names and addresses.
    WrongName,
    /// The server's certificate has expired, by this machine's clock.
    Expired,
    /// The server's certificate is not valid yet, by this machine's clock.
    NotYetValid,
    /// The server's certificate has another fault.
    Certificate,
    /// The server wants a certificate of the client and got none, or none that it takes.
    ClientCertificate,
    /// The server does not speak TLS on this port.
    NotTls,
    /// Something else, such as no common version.
    Other,
}

impl TlsError {
    /// An error for a [`Transport`](crate::transport::Transport) of one's own, or for a test.
    pub fn new(kind: TlsKind, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind, server: String::new(), inner: cause.into() }
    }

    pub(crate) fn at(mut self, server: &str) -> Self {
        if self.server.is_empty() {
            server.clone_into(&mut self.server);
        }
        self
    }

    /// Why.
    pub fn kind(&self) -> TlsKind {
        self.kind
    }

    /// The error underneath. Its text is part of this error's own, so that it is not its
    /// [`source`](StdError::source).
    pub fn get_ref(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.inner
    }
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let server = named(&self.server);
        match self.kind {
            TlsKind::Untrusted => write!(f, "the certificate of {server} is not trusted"),
            TlsKind::WrongName => write!(f, "the certificate of {server} is for another name"),
            TlsKind::Expired => write!(f, "the certificate of {server} has expired"),
            TlsKind::NotYetValid => write!(f, "the certificate of {server} is not valid yet"),
            TlsKind::Certificate => write!(f, "the certificate of {server} cannot be used"),
            TlsKind::ClientCertificate => write!(f, "{server} does not accept the client's certificate"),
            TlsKind::NotTls => write!(f, "{server} does not speak TLS on this port"),
            TlsKind::Other => write!(f, "no encrypted connection to {server}"),
        }?;
        write!(f, ": {}", deepest(&*self.inner))
    }
}

impl fmt::Debug for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsError").field("kind", &self.kind).field("inner", &self.inner).finish()
    }
}

impl StdError for TlsError {}

/// An error and its sources, outermost first. What an [`io::Error`](std::io::Error) wraps is one of them.
pub(crate) fn layers<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&layer| {
        let wrapped = layer.downcast_ref::<std::io::Error>().and_then(|error| error.get_ref());
        match wrapped {
            Some(wrapped) => Some(wrapped as &(dyn StdError + 'static)),
            None => layer.source(),
        }
    })
}

/// The text of the innermost error. Those around it only say which part of the HTTP client passed it on.
pub(crate) fn deepest(error: &(dyn StdError + 'static)) -> String {
    layers(error).last().map(ToString::to_string).unwrap_or_default()
}

fn named(server: &str) -> &str {
    if server.is_empty() { "the server" } else { server }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn an_error_is_one_line_with_its_innermost_cause() {
        let cause = io::Error::other(io::Error::other("the cause"));
        let error = TransportError::new(TransportKind::Refused, cause).at("https://localhost:55000");
        assert_eq!(error.to_string(), "cannot connect to https://localhost:55000: the cause");
        assert!(error.source().is_none());
        let error = TlsError::new(TlsKind::Expired, "expired on Monday");
        assert_eq!(error.to_string(), "the certificate of the server has expired: expired on Monday");
    }
}

//! What can go wrong with a call, with everything that the server said about it.
//!
//! Nothing here holds a password or a token: addresses are stored without user information, and no excerpt is kept of
//! a reply that carries a token.
//!
//! The text of an error is one line with its cause, so that it needs no walk along `source()`.

mod class;
mod problem;
mod transport;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

pub use self::problem::{NodeError, Problem, ProblemReply};
pub(crate) use self::transport::deepest;
#[cfg(not(target_family = "wasm"))]
pub(crate) use self::transport::layers;
pub use self::transport::{TlsError, TlsKind, TransportError, TransportKind};
use crate::failures::Failures;
use crate::json::{self, Decode};

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The address of the server is not usable.
    #[error("`{url}` is no address of a server: {reason}")]
    Url {
        /// As it was given, without user name and password.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A setting of the builder is not usable.
    #[error("client setting `{name}`: {reason}")]
    Setting {
        /// Such as `root_certificate_pem`.
        name: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// A value cannot be sent, such as an empty path parameter, which would name another operation.
    #[error("argument `{name}` of {operation}: {reason}")]
    Argument {
        /// The operation, such as `get_agents`.
        operation: &'static str,
        /// The parameter's name on the wire.
        name: String,
        /// What is wrong with it.
        reason: Cow<'static, str>,
    },
    /// The operation wants credentials or a token, and the client has none (any more).
    #[error("{operation} needs {needs}, and the client has none")]
    Unauthenticated {
        /// The operation.
        operation: &'static str,
        /// What it needs.
        needs: &'static str,
    },
    /// The login that a call needed failed. Calls that waited for the same login share its error.
    #[error("login failed: {0}")]
    Login(Arc<Error>),
    /// No reply, or one that broke off.
    #[error("{0}")]
    Transport(TransportError),
    /// No encrypted connection, such as for a certificate that is not trusted.
    #[error("{0}")]
    Tls(TlsError),
    /// Something took longer than a timeout of the client allows.
    #[error("{operation}: no reply within the `{}`{}", .phase.setting(), time(.limit.as_ref()))]
    Timeout {
        /// The operation.
        operation: &'static str,
        /// What took too long.
        phase: TimeoutPhase,
        /// The timeout, where this client set it.
        limit: Option<Duration>,
    },
    /// The body of the reply is larger than [`Builder::reply_limit`](crate::Builder::reply_limit) allows.
    #[error("the reply to {operation} is larger than {limit} bytes (setting `reply_limit`)")]
    TooLarge {
        /// The operation.
        operation: &'static str,
        /// The limit, in bytes.
        limit: u64,
    },
    /// A middleware or a transport that is not this crate's refused the call.
    #[error("{operation}: {reason}")]
    Refused {
        /// The operation.
        operation: &'static str,
        /// Why.
        reason: String,
    },
    /// [`blocking`](crate::blocking) was used in an asynchronous context, where it would block other tasks.
    #[cfg(all(feature = "blocking", not(target_family = "wasm")))]
    #[error("a blocking call inside of an asynchronous runtime: await the request, or use `spawn_blocking`")]
    Blocking,
    /// The server answered with an error document.
    #[error("{0}")]
    Problem(Box<ProblemReply>),
    /// The server (or something before it) answered with another status than a success and no error document.
    #[error("unexpected status {status}{}", quoted(.excerpt))]
    Status {
        /// The HTTP status.
        status: StatusCode,
        /// The reply's headers.
        headers: Box<HeaderMap>,
        /// The beginning of the reply's body.
        excerpt: String,
        /// The reply's body.
        body: Bytes,
    },
    /// A success whose body has no reading as the documented type.
    #[error("the reply to {operation} cannot be read: {reason}{}", quoted(.excerpt))]
    Decode {
        /// The operation.
        operation: &'static str,
        /// The HTTP status.
        status: StatusCode,
        /// What is wrong, with its place: line and column for a body that is no JSON, else a JSON path.
        reason: String,
        /// The beginning of the body.
        excerpt: String,
    },
    /// A success in which the operation was carried out on nothing, or for a caller who wants all, not on everything.
    #[error("{0}")]
    Failed(Box<Failures>),
    /// A success with another number of items than the caller wants.
    #[error("{}the reply has {found} items, and {wanted} wanted", .operation.map(|id| format!("{id}: ")).unwrap_or_default())]
    Count {
        /// The operation, if it is known where the items are counted.
        operation: Option<&'static str>,
        /// How many there are.
        found: u64,
        /// How many are wanted, such as `at most 100`.
        wanted: String,
    },
}

impl Error {
    /// The HTTP status of the reply, if there was one. For a failed login, that of the login's reply.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Problem(reply) => Some(reply.status),
            Self::Status { status, .. } | Self::Decode { status, .. } => Some(*status),
            Self::Login(inner) => inner.status(),
            Self::Failed(failures) => Some(failures.status),
            _ => None,
        }
    }

    /// The error document, if the server sent one.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            Self::Problem(reply) => Some(&reply.problem),
            Self::Login(inner) => inner.problem(),
            _ => None,
        }
    }

    /// The body of the failure that the server answered with.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            Self::Problem(reply) => Some(&reply.body),
            Self::Status { body, .. } => Some(body),
            Self::Failed(failures) => Some(&failures.body),
            Self::Login(inner) => inner.body(),
            _ => None,
        }
    }

    /// The body of the failure as the type that the operation documents for its status, such as one of `models`.
    /// `None` where there is no body, or none that can be read so.
    pub fn read<T: Decode>(&self) -> Option<T> {
        json::with_tree(self.body()?, T::decode).ok()?.ok()
    }

    /// The Wazuh error code, such as 1701 for an agent that does not exist.
    /// For failed items it is the one that they all have, if it is the same.
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Failed(failures) => failures.codes().next().filter(|code| failures.are_all(&[*code])),
            _ => self.problem()?.code,
        }
    }

    /// What the operation failed on, if the server says that of items.
    pub fn failures(&self) -> Option<&Failures> {
        match self {
            Self::Failed(failures) => Some(failures),
            _ => None,
        }
    }

    /// The headers of the reply, of a failure that the server answered with.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Problem(reply) => Some(&reply.headers),
            Self::Status { headers, .. } => Some(headers),
            Self::Login(inner) => inner.headers(),
            _ => None,
        }
    }

    /// Names the server in a failure of the connection.
    pub(crate) fn at(self, server: &str) -> Self {
        match self {
            Self::Transport(error) => Self::Transport(error.at(server)),
            Self::Tls(error) => Self::Tls(error.at(server)),
            other => other,
        }
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl From<TlsError> for Error {
    fn from(error: TlsError) -> Self {
        Self::Tls(error)
    }
}

/// Which part of a call took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// Connecting. Nothing was sent.
    Connect,
    /// Waiting for the next piece of the reply. The server may have carried out the call.
    Read,
    /// The call as a whole, with login, repetitions and waiting for its turn. The server may have carried it out.
    Call,
}

impl TimeoutPhase {
    /// The setting of the builder.
    fn setting(self) -> &'static str {
        match self {
            Self::Connect => "connect_timeout",
            Self::Read => "read_timeout",
            Self::Call => "timeout",
        }
    }
}

fn time(limit: Option<&Duration>) -> String {
    limit.map(|limit| format!(" of {} s", limit.as_secs_f64())).unwrap_or_default()
}

fn quoted(excerpt: &str) -> String {
    if excerpt.is_empty() { String::new() } else { format!(": {excerpt}") }
}

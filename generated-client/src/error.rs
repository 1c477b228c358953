//! What can go wrong with a call, with everything that the server said about it.
//!
//! Nothing here holds a password or a token: addresses are stored without user information, and no excerpt is kept of
//! a reply that carries a token.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::failures::Failures;
use crate::json::{self, Decode, Mismatch, Tree};

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
    #[error("login failed")]
    Login(#[source] Arc<Error>),
    /// No reply: connection, TLS, timeout, or a reply that broke off.
    #[error("no reply from the server")]
    Transport(#[source] reqwest::Error),
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
            Self::Transport(error) => error.status(),
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

    /// Whether the same call can succeed a moment later without any change. This is so for
    ///
    /// - a connection that could not be made, and a timeout;
    /// - status 408, 429, 502, 503 and 504;
    /// - Wazuh code 1017 (daemons not ready) and 3021 (the request timed out inside the server).
    ///
    /// It does not say that repeating is harmless: after a timeout a `POST` may have been carried out.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(error) => error.is_timeout() || error.is_connect(),
            Self::Login(inner) => inner.is_retryable(),
            _ => {
                matches!(self.status().map(|status| status.as_u16()), Some(408 | 429 | 502 | 503 | 504))
                    || matches!(self.code(), Some(1017 | 3021))
            }
        }
    }
}

/// An error document with its HTTP status and headers.
#[derive(Clone)]
pub struct ProblemReply {
    /// The HTTP status.
    pub status: StatusCode,
    /// The reply's headers.
    pub headers: HeaderMap,
    /// The document.
    pub problem: Problem,
    /// The reply's body.
    pub body: Bytes,
}

impl std::fmt::Debug for ProblemReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Without the headers and the body: either may hold a token.
        f.debug_struct("ProblemReply")
            .field("status", &self.status)
            .field("problem", &self.problem)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Display for ProblemReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.status.as_u16())?;
        for text in [&self.problem.title, &self.problem.detail].into_iter().flatten() {
            write!(f, ": {text}")?;
        }
        match self.problem.code {
            Some(code) => write!(f, " (code {code})"),
            None => Ok(()),
        }
    }
}

/// An error document. It covers both documented schemas, `RequestError` (title, detail, error) and `ApiError` (title,
/// detail, code, remediation, dapi_errors), and the `{error, message}` of the 2016 API.
// See docs/facts/01-api-layer.md, section 5; docs/facts/08-v1.md, section 4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// Short name of the class of errors, such as `Resource Not Found`.
    pub title: Option<String>,
    /// What happened.
    pub detail: Option<String>,
    /// Wazuh error code: `error` on the wire (`code` in one of the schemas).
    pub code: Option<i64>,
    /// What to do about it.
    pub remediation: Option<String>,
    /// What happened on each node, by the node's name.
    pub dapi_errors: BTreeMap<String, NodeError>,
    /// Every other member.
    pub other: BTreeMap<String, Value>,
}

/// What happened on a node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NodeError {
    /// What happened.
    pub error: Option<String>,
    /// The log of that node that says more.
    pub logfile: Option<String>,
}

impl Problem {
    /// Reads an error document; `None` for an object that has nothing of one.
    pub(crate) fn read(tree: Tree<'_>) -> Result<Option<Self>, Mismatch> {
        let mut object = match tree {
            Tree::Object(_) => tree.object()?,
            other => return Err(Mismatch::new("an object", &other)),
        };
        let problem = Self {
            title: object.take("title"),
            detail: object.take("detail").or_else(|| object.take("message")),
            code: object.take("error").or_else(|| object.take("code")),
            remediation: object.take("remediation"),
            dapi_errors: object.take("dapi_errors").unwrap_or_default(),
            other: object.rest(),
        };
        let known = problem.title.is_some() || problem.detail.is_some() || problem.code.is_some();
        Ok(known.then_some(problem))
    }
}

impl Decode for NodeError {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        if let Tree::Text(text) = tree {
            return Ok(Self { error: Some(text.into_owned()), logfile: None });
        }
        let mut object = tree.object()?;
        Ok(Self { error: object.take("error"), logfile: object.take("logfile") })
    }
}

fn quoted(excerpt: &str) -> String {
    if excerpt.is_empty() { String::new() } else { format!(": {excerpt}") }
}

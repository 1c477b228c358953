//! Error documents of the server.

use std::collections::BTreeMap;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::json::{Decode, Mismatch, Tree};

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

//! The one failure type: an HTTP status and a problem document.
//!
//! Every stage (route, gate, parameters, body, handler, encoding) gives an [`Error`], and one responder turns it into
//! `application/problem+json` or what else the generation's [`Dialect`](crate::Dialect) wants. Wazuh's own catalogue of
//! codes is not here: it belongs to implementations.

// See docs/facts/01-api-layer.md, section 5.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use http::{Response, StatusCode};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json;
use crate::operation::Operation;

type Text = Cow<'static, str>;

/// A refused or failed request.
///
/// The functions named after a status make the failures of the core; an implementation has [`Error::new`] for others,
/// and the texts and codes of its own.
///
/// ```
/// use wazuh_api_server::{Error, http::StatusCode};
///
/// let error = Error::new(StatusCode::NOT_FOUND, "Resource Not Found", "Group 'web' does not exist")
///     .code(1710)
///     .remediation("List the groups with GET /groups");
/// assert_eq!((error.status().as_u16(), error.error_code()), (404, Some(1710)));
/// ```
#[derive(Clone, Debug)]
pub struct Error(Box<Problem>);

#[derive(Clone, Debug)]
struct Problem {
    status: StatusCode,
    title: Text,
    detail: Text,
    remediation: Option<Option<Text>>,
    nodes: Vec<NodeError>,
    code: Option<Code>,
    cause: Option<Cause>,
    headers: Vec<(HeaderName, HeaderValue)>,
    bodiless: bool,
    /// What is sent in place of the problem document.
    body: Option<(HeaderValue, Bytes)>,
}

/// The number of a fault. Some of the 2016 API are texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    Number(u16),
    Text(Text),
}

/// Why the core itself refuses a request, for dialects that have codes of their own for it.
#[derive(Clone, Debug)]
pub(crate) enum Cause {
    /// No operation has this path and method.
    NoOperation,
    /// The query has names that the operation does not know; these it does.
    Query { allowed: Vec<&'static str> },
    /// A parameter or a member of the body is not as its schema says.
    Value(Refused),
    /// The body has a media type that the operation does not take, or is not of the one that it claims.
    Content,
}

/// A value that was refused.
#[derive(Clone, Debug)]
pub(crate) struct Refused {
    /// Name of the parameter or of the member of the body.
    pub(crate) name: String,
    /// Whether it had to be one of a few values.
    pub(crate) is_choice: bool,
    /// What its schema wants.
    pub(crate) format: Option<&'static str>,
    pub(crate) pattern: Option<&'static str>,
}

/// An entry of `dapi_errors`.
#[derive(Clone, Debug)]
struct NodeError {
    node: String,
    error: String,
    logfile: Option<Option<String>>,
}

impl Error {
    /// A problem with this status, title and detail.
    pub fn new(status: StatusCode, title: impl Into<Text>, detail: impl Into<Text>) -> Self {
        Self(Box::new(Problem {
            status,
            title: title.into(),
            detail: detail.into(),
            remediation: None,
            nodes: Vec::new(),
            code: None,
            cause: None,
            headers: Vec::new(),
            bodiless: false,
            body: None,
        }))
    }

    /// A failure with a body of any media type.
    pub fn raw(status: StatusCode, media_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        let mut error = Self::new(status, status.canonical_reason().unwrap_or_default(), "");
        error.0.body = Some((media_type, body.into()));
        error
    }

    /// 400: a parameter or a body that is not as documented.
    pub fn bad_request(detail: impl Into<Text>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Bad Request", detail)
    }

    /// 401: missing or wrong credentials.
    pub fn unauthorized(detail: impl Into<Text>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "Unauthorized", detail)
    }

    /// 404: no such path.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "Not Found", "404: Not Found").because(Cause::NoOperation)
    }

    /// 405: the path exists, with other methods.
    pub fn method_not_allowed(allow: HeaderValue) -> Self {
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed", "405: Method Not Allowed")
            .because(Cause::NoOperation)
            .header(ALLOW, allow)
    }

    /// 307: the path exists without the trailing slash.
    pub(crate) fn moved(location: HeaderValue) -> Self {
        let mut error = Self::new(StatusCode::TEMPORARY_REDIRECT, "Temporary Redirect", "").header(LOCATION, location);
        error.0.bodiless = true;
        error
    }

    /// 413: the body is larger than the limit.
    pub fn body_too_large(limit: u64, read: u64) -> Self {
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "Content size exceeded.",
            format!("Maximum content size limit ({limit}) exceeded ({read} bytes read)"),
        )
    }

    /// 415: a content type that the operation does not take.
    pub fn unsupported_media_type(detail: impl Into<Text>) -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Unsupported Media Type", detail)
    }

    /// 400: a body that the 2016 API cannot read.
    pub(crate) fn unreadable_body() -> Self {
        Self::bad_request("The request body cannot be read").because(Cause::Content)
    }

    /// 417: an `Expect` header that cannot be met.
    pub fn expectation_failed(detail: impl Into<Text>) -> Self {
        Self::new(StatusCode::EXPECTATION_FAILED, "Expectation failed", detail)
    }

    /// 500: a fault of the server, without a word about its nature.
    pub fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "Wazuh Internal Error", "Wazuh Internal Error").code(1000)
    }

    /// 501: an operation that the implementation does not have yet.
    pub fn not_implemented(operation: &Operation) -> Self {
        Self::new(
            StatusCode::NOT_IMPLEMENTED,
            "Not Implemented",
            format!("{} {} is not implemented by this server", operation.method, operation.path),
        )
    }

    /// Sets `error`, Wazuh's number of the fault.
    #[must_use]
    pub fn code(mut self, code: u16) -> Self {
        self.0.code = Some(Code::Number(code));
        self
    }

    /// Sets `error` to a text, which codes of the 2016 API are where the API itself refuses.
    #[must_use]
    pub fn text_code(mut self, code: impl Into<Text>) -> Self {
        self.0.code = Some(Code::Text(code.into()));
        self
    }

    /// Says why the core refuses.
    #[must_use]
    pub(crate) fn because(mut self, cause: Cause) -> Self {
        self.0.cause = Some(cause);
        self
    }

    /// Sets `remediation`.
    #[must_use]
    pub fn remediation(mut self, text: impl Into<Text>) -> Self {
        self.0.remediation = Some(Some(text.into()));
        self
    }

    /// Sets `remediation` to `null`, which error 6005 has.
    // See docs/facts/01-api-layer.md, section 4.8.
    #[must_use]
    pub fn null_remediation(mut self) -> Self {
        self.0.remediation = Some(None);
        self
    }

    /// Adds an entry to `dapi_errors`.
    #[must_use]
    pub fn node_error(mut self, node: impl Into<String>, error: impl Into<String>) -> Self {
        self.0.nodes.push(NodeError { node: node.into(), error: error.into(), logfile: None });
        self
    }

    /// Adds an entry with `logfile` to `dapi_errors`; `None` is written as `null`.
    #[must_use]
    pub fn node_error_with_log(
        mut self,
        node: impl Into<String>,
        error: impl Into<String>,
        logfile: Option<String>,
    ) -> Self {
        self.0.nodes.push(NodeError { node: node.into(), error: error.into(), logfile: Some(logfile) });
        self
    }

    /// Adds a header to the reply.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.push((name, value));
        self
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The `title`.
    pub fn title(&self) -> &str {
        &self.0.title
    }

    /// The `detail`.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// The `error` number, if there is one.
    pub fn error_code(&self) -> Option<u16> {
        match self.0.code {
            Some(Code::Number(code)) => Some(code),
            Some(Code::Text(_)) | None => None,
        }
    }

    /// The `error`, be it a number or a text.
    pub(crate) fn any_code(&self) -> Option<Code> {
        self.0.code.clone()
    }

    /// Why the core refuses.
    pub(crate) fn cause(&self) -> Option<&Cause> {
        self.0.cause.as_ref()
    }

    /// The `detail` as it is shown.
    pub(crate) fn shown_detail(&self) -> Cow<'_, str> {
        collapse_blanks(&self.0.detail)
    }

    /// Whether the body is not a problem document but one that the handler made.
    pub(crate) fn has_body(&self) -> bool {
        self.0.body.is_some()
    }

    /// The headers of the reply.
    pub(crate) fn into_headers(self) -> Vec<(HeaderName, HeaderValue)> {
        self.0.headers
    }

    /// The problem document.
    #[expect(clippy::expect_used, reason = "its keys are texts and its values texts and numbers")]
    pub fn to_json(&self, pretty: bool) -> Bytes {
        let compact = json::encode(self).expect("a problem document can be JSON");
        if pretty { json::indent(&compact) } else { compact }
    }

    /// The problem document, or the documented body, as a reply, which the failures of 4.x and 5.x are;
    /// [`Dialect::response`](crate::Dialect::response) makes the reply of any generation.
    pub fn into_response(self, pretty: bool) -> Response<axum::body::Body> {
        let problem = HeaderValue::from_static("application/problem+json; charset=utf-8");
        let (media_type, body) = match &self.0.body {
            Some((media_type, body)) => (Some(media_type.clone()), body.clone()),
            None if self.0.bodiless => (None, Bytes::new()),
            None => (Some(problem), self.to_json(pretty)),
        };
        let mut response = Response::new(axum::body::Body::from(body));
        *response.status_mut() = self.0.status;
        let headers = response.headers_mut();
        headers.extend(media_type.map(|media_type| (CONTENT_TYPE, media_type)));
        for (name, value) in self.0.headers {
            headers.append(name, value);
        }
        response
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let problem = &*self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("title", &problem.title)?;
        map.serialize_entry("detail", &collapse_blanks(&problem.detail))?;
        if let Some(remediation) = &problem.remediation {
            map.serialize_entry("remediation", remediation)?;
        }
        if !problem.nodes.is_empty() {
            map.serialize_entry("dapi_errors", &Nodes(&problem.nodes))?;
        }
        match &problem.code {
            Some(Code::Number(code)) => map.serialize_entry("error", code)?,
            Some(Code::Text(code)) => map.serialize_entry("error", code)?,
            None => {}
        }
        map.end()
    }
}

struct Nodes<'a>(&'a [NodeError]);

impl Serialize for Nodes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|entry| (&entry.node, entry)))
    }
}

impl Serialize for NodeError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("error", &self.error)?;
        if let Some(logfile) = &self.logfile {
            map.serialize_entry("logfile", logfile)?;
        }
        map.end()
    }
}

/// Runs of white space become one blank, and none is left at either end, as the real API writes `detail`.
fn collapse_blanks(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    let mut blank = false;
    let clean = text.chars().all(|character| {
        let ok = !(character.is_whitespace() && (blank || character != ' '));
        blank = character == ' ';
        ok
    });
    if clean {
        return Cow::Borrowed(text);
    }
    let mut collapsed = String::with_capacity(text.len());
    let mut blank = false;
    for character in text.chars() {
        if !character.is_whitespace() {
            collapsed.push(character);
        } else if !blank {
            collapsed.push(' ');
        }
        blank = character.is_whitespace();
    }
    Cow::Owned(collapsed)
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({}): {}", self.0.title, self.0.status.as_u16(), self.0.detail)
    }
}

impl std::error::Error for Error {}

impl axum::response::IntoResponse for Error {
    fn into_response(self) -> Response<axum::body::Body> {
        Self::into_response(self, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;

    #[test]
    fn a_documented_body_is_sent_as_it_is() {
        for dialect in [Dialect::Wazuh, Dialect::Ossec] {
            let media_type = HeaderValue::from_static("application/json");
            let error = Error::raw(StatusCode::CONFLICT, media_type, r#"{"code":1}"#);
            let reply = dialect.response(error, "pretty=true");
            assert_eq!(reply.status(), 409);
            assert_eq!(reply.headers()[CONTENT_TYPE], "application/json");
            assert_eq!(axum::body::HttpBody::size_hint(reply.body()).exact(), Some(10));
        }
    }

    fn text(error: &Error) -> String {
        String::from_utf8_lossy(&error.to_json(false)).into_owned()
    }

    #[test]
    fn members_stand_in_the_recorded_order_and_only_those_set() {
        let error = Error::new(StatusCode::FORBIDDEN, "Permission Denied", "Permission denied:\n  Resource type: *:*")
            .code(4000)
            .node_error("unknown-node", "Permission denied:\n  Resource type: *:*")
            .node_error_with_log("node01", "x", None)
            .remediation("Ask");
        assert_eq!(
            text(&error),
            r#"{"title": "Permission Denied", "detail": "Permission denied: Resource type: *:*", "remediation": "Ask", "dapi_errors": {"unknown-node": {"error": "Permission denied:\n  Resource type: *:*"}, "node01": {"error": "x", "logfile": null}}, "error": 4000}"#
        );
        for detail in ["a", " a", "a \n"] {
            assert_eq!(text(&Error::bad_request(detail)), r#"{"title": "Bad Request", "detail": "a"}"#);
        }
    }

    #[test]
    fn a_remediation_can_be_null() {
        let error = Error::new(StatusCode::TOO_MANY_REQUESTS, "Too Many Requests", "x").null_remediation().code(6005);
        assert!(text(&error).ends_with("\"detail\": \"x\", \"remediation\": null, \"error\": 6005}"));
    }
}

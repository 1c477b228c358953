//! How a generation of the API speaks where its description has no say: about requests that reach no handler.
//!
//! A generation's dialect is a fact of its description (`info.x-dialect`) and emitted with it. Every failure is an
//! [`Error`] whatever the generation; the dialect decides how it looks on the wire, so implementations and what
//! surrounds the router need not.

use std::borrow::Cow;

use axum::body::Body;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::error::{Cause, Code, Error};
use crate::{json, query};

/// How a generation speaks.
///
/// ```
/// use wazuh_api_server::{Dialect, Error};
///
/// let reply = Dialect::Wazuh.response(Error::unauthorized("Invalid token"), "pretty=true");
/// assert_eq!(reply.headers()["content-type"], "application/problem+json; charset=utf-8");
/// assert_eq!(Dialect::Ossec.response(Error::unauthorized(""), "").headers()["content-type"], "text/plain");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// The API of Wazuh 4.x and 5.x. Failures are problem documents, indented for `pretty=true`. A path with another
    /// method is 405, before the gate; a trailing slash is redirected; an unknown name in a query is refused.
    #[default]
    Wazuh,
    /// The API of 2016. Failures are `{"error", "response": null, "message"}`, but a 401 is plain text. What no
    /// operation answers is 404, be it for its path or its method, and only after the gate; `OPTIONS` lists the methods
    /// of a path; a trailing slash makes no difference; an operation without query parameters ignores its query.
    Ossec,
}

/// What the 2016 API asks for in a 401.
const CHALLENGE: HeaderValue = HeaderValue::from_static("Basic realm=\"OSSEC API\"");

impl Dialect {
    /// The reply to a request with this query that failed so. Whatever refuses a request outside of the router uses
    /// this, so that its refusals look like all others.
    pub fn response(self, error: Error, query: &str) -> Response<Body> {
        self.response_to(error, query::wants_pretty_error(query))
    }

    /// The same where it is known already whether the query asks for an indented reply.
    pub fn response_to(self, error: Error, pretty: bool) -> Response<Body> {
        match self {
            Self::Wazuh => error.into_response(pretty),
            Self::Ossec if error.has_body() => error.into_response(pretty),
            Self::Ossec => ossec(error),
        }
    }

    /// The decoded path that is looked up for a request.
    pub(crate) fn route(self, path: &str) -> &str {
        match (self, path.strip_suffix('/')) {
            (Self::Ossec, Some(rest)) if !rest.is_empty() => rest,
            _ => path,
        }
    }
}

/// A failure as the 2016 API tells it.
#[expect(clippy::expect_used, reason = "its values are texts and numbers")]
fn ossec(error: Error) -> Response<Body> {
    let failure = Failure::of(&error);
    let (media, body) = match failure.status {
        StatusCode::UNAUTHORIZED => ("text/plain", Body::from("401 Unauthorized")),
        _ => ("application/json", Body::from(json::encode(&failure).expect("a failure can be JSON"))),
    };
    let mut response = Response::new(body);
    *response.status_mut() = failure.status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media));
    if failure.status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(WWW_AUTHENTICATE, CHALLENGE);
    }
    for (name, value) in error.into_headers() {
        response.headers_mut().append(name, value);
    }
    response
}

/// The methods of a path, which the 2016 API lists in `Allow` and in the body.
#[expect(clippy::expect_used, reason = "methods are tokens, which headers may hold")]
pub(crate) fn options<'m>(methods: impl Iterator<Item = &'m str>) -> Response<Body> {
    let list = methods.collect::<Vec<_>>().join(",");
    let allow = HeaderValue::from_str(&list).expect("methods make a header's value");
    let mut response = Response::new(Body::from(list));
    response.headers_mut().insert(ALLOW, allow);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    response
}

/// What the 2016 API says of a failure: the API's own codes are texts, those of its tools are numbers.
struct Failure<'e> {
    status: StatusCode,
    code: Code,
    message: Cow<'e, str>,
}

impl<'e> Failure<'e> {
    fn of(error: &'e Error) -> Self {
        let own = |status, code, message: String| Self { status, code: Code::Text(code), message: Cow::Owned(message) };
        match error.cause() {
            Some(Cause::NoOperation) => {
                own(StatusCode::NOT_FOUND, Cow::Borrowed("603"), "No URL found. Bad HTTP verb?, typo?".to_owned())
            }
            Some(Cause::Query { allowed }) => own(
                error.status(),
                Cow::Borrowed("604"),
                format!("Filter error. Allowed fields: {}", allowed.join(", ")),
            ),
            Some(Cause::Value(refused)) if !refused.is_choice => {
                let (code, expected) = expectation(refused.format, refused.pattern);
                own(
                    error.status(),
                    Cow::Borrowed(code),
                    format!("Param not valid. {expected}. Field: {}", refused.name),
                )
            }
            Some(Cause::Value(_)) | None => {
                let status = || Code::Text(Cow::Owned(error.status().as_str().to_owned()));
                Self {
                    status: error.status(),
                    code: error.any_code().unwrap_or_else(status),
                    message: error.shown_detail(),
                }
            }
        }
    }
}

/// The code for a value that is not as its schema wants it, and what is told of the schema.
fn expectation(format: Option<&str>, pattern: Option<&str>) -> (&'static str, &'static str) {
    match (format, pattern) {
        (Some("numbers"), _) => ("600", "Integer expected"),
        (Some("alphanumeric_symbols"), _) => ("606", "IP invalid"),
        (_, Some("^[0-9]{8}$")) => ("605", "Date format: YYYYMMDD"),
        _ => ("601", "Valid characters: a-z, A-Z, 0-9, ., _, -,/,\\"),
    }
}

impl Serialize for Failure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        match &self.code {
            Code::Number(code) => map.serialize_entry("error", code)?,
            Code::Text(code) => map.serialize_entry("error", code)?,
        }
        map.serialize_entry("response", &())?;
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

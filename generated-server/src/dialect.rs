//! How a generation of the API speaks where its description has no say: about requests that reach no handler.
//!
//! A generation's dialect is a fact of its description (`info.x-dialect`) and emitted with it. Every failure is an
//! [`Error`] whatever the generation; the dialect decides how it looks on the wire, so implementations and what
//! surrounds the router need not.

use std::borrow::Cow;
use std::net::IpAddr;

use axum::body::Body;
use http::header::{ALLOW, CONTENT_TYPE, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use http::{Response, StatusCode, Uri};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::error::{Cause, Code, Error};
use crate::query;

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
    /// of a path; capitals and a trailing slash in a path make no difference; an operation without query parameters
    /// ignores its query; a body of a media type that is not documented counts as empty, and unknown members of a body
    /// are ignored.
    Ossec,
    /// The same as of its release 1.2: failures are `{"error", "data": "", "message"}`, some texts differ, a body of a
    /// media type that is not documented is refused, and an agent that is added without an address has that of the
    /// request ([`CallerAddress`]). No description names it: a caller asks for it by the prefix `/v1.2` or the header
    /// `api-version: v1.2` ([`Dialect::of_request`]).
    OssecV12,
}

/// The address of a request's sender, which whatever surrounds the router may leave in the request's extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallerAddress(pub IpAddr);

/// What the 2016 API asks for in a 401.
const CHALLENGE: HeaderValue = HeaderValue::from_static("Basic realm=\"OSSEC API\"");

/// The largest body that the 2016 API takes, in bytes.
// See docs/facts/08-v1.md, section 3.4.
const MAX_OSSEC_BODY: u64 = 100 << 10;

/// The prefix of paths by which a caller asks for release 1.2 of the 2016 API.
const PREFIX_V12: &str = "/v1.2";

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
            Self::Ossec | Self::OssecV12 if error.has_body() => error.into_response(pretty),
            Self::Ossec | Self::OssecV12 => ossec(error, self),
        }
    }

    /// The dialect in which a request is answered: the 2016 API has two, and the caller chooses.
    ///
    /// ```
    /// use wazuh_api_server::{Dialect, http::{HeaderMap, Uri}};
    ///
    /// let dialect = |target| Dialect::Ossec.of_request(&Uri::from_static(target), &HeaderMap::new());
    /// assert_eq!([dialect("/agents"), dialect("/v1.2/agents")], [Dialect::Ossec, Dialect::OssecV12]);
    /// ```
    // See docs/facts/08-v1.md, section 13.
    #[must_use]
    pub fn of_request(self, target: &Uri, headers: &HeaderMap) -> Self {
        if self != Self::Ossec {
            return self;
        }
        let by_header = || {
            let version = headers.get("api-version").map(HeaderValue::as_bytes);
            version.is_some_and(|version| version.trim_ascii().eq_ignore_ascii_case(b"v1.2"))
        };
        if without_version(target.path()).is_some() || by_header() { Self::OssecV12 } else { Self::Ossec }
    }

    /// Whether this is the 2016 API, in whichever form.
    pub const fn is_ossec(self) -> bool {
        matches!(self, Self::Ossec | Self::OssecV12)
    }

    /// The path that is looked up for a request, not decoded.
    pub(crate) fn route(self, path: &str) -> &str {
        if !self.is_ossec() {
            return path;
        }
        let path = without_version(path).unwrap_or(path);
        // One slash more than the path has; `//` is not the root with one more.
        match path.strip_suffix('/') {
            Some(rest) if !rest.is_empty() && rest != "/" => rest,
            _ => path,
        }
    }

    /// The largest body in bytes where the server takes `max`; 0 is no limit.
    pub(crate) fn max_body(self, max: u64) -> u64 {
        match self {
            Self::Wazuh => max,
            Self::Ossec | Self::OssecV12 if max == 0 => MAX_OSSEC_BODY,
            Self::Ossec | Self::OssecV12 => max.min(MAX_OSSEC_BODY),
        }
    }
}

/// A path behind the prefix of release 1.2 of the 2016 API.
fn without_version(path: &str) -> Option<&str> {
    let (prefix, rest) = path.split_at_checked(PREFIX_V12.len())?;
    if !prefix.eq_ignore_ascii_case(PREFIX_V12) {
        return None;
    }
    match rest {
        "" => Some("/"),
        rest => rest.starts_with('/').then_some(rest),
    }
}

/// A failure as the 2016 API tells it.
#[expect(clippy::expect_used, reason = "its values are texts and numbers")]
fn ossec(error: Error, dialect: Dialect) -> Response<Body> {
    let failure = Failure::of(&error, dialect);
    let (media, body) = match failure.status {
        StatusCode::UNAUTHORIZED => ("text/plain", Body::from("401 Unauthorized")),
        _ => ("application/json", Body::from(serde_json::to_vec(&failure).expect("a failure can be JSON"))),
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
    dialect: Dialect,
    status: StatusCode,
    code: Code,
    message: Cow<'e, str>,
}

impl<'e> Failure<'e> {
    fn of(error: &'e Error, dialect: Dialect) -> Self {
        let own = |status, code, message: Cow<'e, str>| Self {
            dialect,
            status,
            code: Code::Text(Cow::Borrowed(code)),
            message,
        };
        let is_v12 = dialect == Dialect::OssecV12;
        match error.cause() {
            Some(Cause::NoOperation) => {
                let text = match is_v12 {
                    false => "No URL found. Bad HTTP verb?, typo?",
                    true => "The requested URL was not found on this server",
                };
                own(StatusCode::NOT_FOUND, "603", Cow::Borrowed(text))
            }
            Some(Cause::Query { allowed }) => {
                let text = format!("Filter error. Allowed fields: {}", allowed.join(", "));
                own(error.status(), "604", Cow::Owned(text))
            }
            Some(Cause::Content) => own(error.status(), "607", Cow::Borrowed(CONTENT_REFUSED)),
            Some(Cause::Value(refused)) if !refused.is_choice => {
                let (code, expected) = expectation(refused.format, refused.pattern);
                // The first release had one check of names for paths and bodies.
                let name = if refused.name == "name" && !is_v12 { "agent_name" } else { &refused.name };
                own(error.status(), code, Cow::Owned(format!("Param not valid. {expected}. Field: {name}")))
            }
            Some(Cause::Value(_)) | None => {
                let status = || Code::Text(Cow::Owned(error.status().as_str().to_owned()));
                Self {
                    dialect,
                    status: error.status(),
                    code: error.any_code().unwrap_or_else(status),
                    message: error.shown_detail(),
                }
            }
        }
    }
}

/// The text of 607.
const CONTENT_REFUSED: &str =
    "Invalid content-type. POST requests should be 'application/json' or 'application/x-www-form-urlencoded'";

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
        match self.dialect {
            Dialect::OssecV12 => map.serialize_entry("data", "")?,
            Dialect::Wazuh | Dialect::Ossec => map.serialize_entry("response", &())?,
        }
        map.serialize_entry("message", &self.message)?;
        map.end()
    }
}

//! Cross-origin requests (docs/facts/01-api-layer.md, section 4.6), off unless `cors.enabled`.
//!
//! Stricter than the manager in one point and wider in another: an origin must equal a configured one (there, being a
//! part of one is enough), and a preflight may ask for every method that the API has (there, for GET alone).

use axum::body::Body;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};

/// What is allowed of other origins (`cors` of `api.yaml`).
#[derive(Debug, Clone, PartialEq)]
pub struct CorsSettings {
    /// Whether cross-origin requests are answered.
    pub enabled: bool,
    /// Allowed origins, comma-separated, or `*`.
    pub source_route: String,
    /// Headers that scripts may read.
    pub expose_headers: Vec<String>,
    /// Headers that scripts may send.
    pub allow_headers: Vec<String>,
    /// Whether cookies and credentials may go along.
    pub allow_credentials: bool,
}

const METHODS: [Method; 5] = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE];
const METHODS_TEXT: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, PUT, DELETE");
/// Headers that a script may always send.
const SAFE_HEADERS: [&str; 4] = ["accept", "accept-language", "content-language", "content-type"];

/// The rules, ready for use.
#[derive(Debug)]
pub(super) struct Cors {
    /// Lower-cased; `None` for all.
    origins: Option<Vec<String>>,
    /// `None` for all.
    allow_headers: Option<Vec<String>>,
    allow_headers_text: HeaderValue,
    expose_headers: Option<HeaderValue>,
    credentials: bool,
}

impl Cors {
    /// `None` when the configuration has it off.
    pub(super) fn new(cors: &CorsSettings) -> Option<Cors> {
        if !cors.enabled {
            return None;
        }
        let any = |list: &[String]| list.iter().any(|item| item.trim() == "*");
        let origins: Vec<String> =
            cors.source_route.split(',').map(|origin| origin.trim().to_lowercase()).filter(|o| !o.is_empty()).collect();
        let origins = (!any(&origins)).then_some(origins);
        let mut names: Vec<String> = cors.allow_headers.iter().map(|name| name.trim().to_lowercase()).collect();
        names.extend(SAFE_HEADERS.map(str::to_owned));
        names.sort();
        names.dedup();
        let text = |list: &[String]| HeaderValue::try_from(list.join(", ")).ok();
        Some(Cors {
            // With every origin allowed, a page anywhere could use the credentials that a browser holds; browsers
            // refuse that combination, and so does this.
            credentials: cors.allow_credentials && origins.is_some(),
            origins,
            allow_headers_text: text(&names).unwrap_or(HeaderValue::from_static("")),
            allow_headers: (!any(&cors.allow_headers)).then_some(names),
            expose_headers: text(&cors.expose_headers).filter(|value| !value.is_empty()),
        })
    }

    /// What the operator should know of the configuration.
    pub(super) fn warning(cors: &CorsSettings) -> Option<&'static str> {
        let all = cors.source_route.split(',').any(|origin| origin.trim() == "*");
        (cors.enabled && cors.allow_credentials && all)
            .then_some("cors.allow_credentials has no effect while cors.source_route allows every origin")
    }

    fn allows(&self, origin: &HeaderValue) -> bool {
        let Some(origins) = &self.origins else { return true };
        origin.to_str().is_ok_and(|origin| origins.iter().any(|allowed| allowed.eq_ignore_ascii_case(origin)))
    }

    /// The answer to a preflight; `None` for any other request.
    pub(super) fn preflight<B>(&self, request: &Request<B>) -> Option<Response<Body>> {
        if request.method() != Method::OPTIONS {
            return None;
        }
        let origin = request.headers().get(header::ORIGIN)?;
        let method = request.headers().get(header::ACCESS_CONTROL_REQUEST_METHOD)?;
        let asked = request.headers().get(header::ACCESS_CONTROL_REQUEST_HEADERS);
        let mut faults = Vec::new();
        if !self.allows(origin) {
            faults.push("origin");
        }
        if !METHODS.iter().any(|known| known.as_str().as_bytes() == method.as_bytes()) {
            faults.push("method");
        }
        if let (Some(allowed), Some(asked)) = (&self.allow_headers, asked) {
            let known = |name: &str| allowed.iter().any(|other| other.eq_ignore_ascii_case(name.trim()));
            if !asked.to_str().is_ok_and(|asked| asked.split(',').all(known)) {
                faults.push("headers");
            }
        }
        let (status, text) = match faults.is_empty() {
            true => (StatusCode::OK, "OK".to_owned()),
            false => (StatusCode::BAD_REQUEST, format!("Disallowed CORS {}", faults.join(", "))),
        };
        let mut reply = Response::new(Body::from(text));
        *reply.status_mut() = status;
        let headers = reply.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, METHODS_TEXT);
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
        let allow = match (&self.allow_headers, asked) {
            (Some(_), _) | (None, None) => self.allow_headers_text.clone(),
            (None, Some(asked)) => asked.clone(),
        };
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, allow);
        self.allow(Some(origin), headers);
        Some(reply)
    }

    /// Adds to a reply what lets a script of an allowed origin read it.
    pub(super) fn mark(&self, origin: Option<&HeaderValue>, headers: &mut HeaderMap) {
        if let (Some(_), Some(expose)) = (origin, &self.expose_headers) {
            headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, expose.clone());
        }
        self.allow(origin, headers);
    }

    fn allow(&self, origin: Option<&HeaderValue>, headers: &mut HeaderMap) {
        const ALLOW_ORIGIN: HeaderName = header::ACCESS_CONTROL_ALLOW_ORIGIN;
        if self.origins.is_none() {
            if origin.is_some() {
                headers.insert(ALLOW_ORIGIN, HeaderValue::from_static("*"));
            }
            return;
        }
        // A cache must not give one origin's answer to another.
        headers.append(header::VARY, HeaderValue::from_static("Origin"));
        if let Some(origin) = origin.filter(|origin| self.allows(origin)) {
            headers.insert(ALLOW_ORIGIN, origin.clone());
            if self.credentials {
                headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
            }
        }
    }
}

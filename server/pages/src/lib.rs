//! The pages of `web/`, embedded, as replies to `GET` and `HEAD` below `/ui/`.
//!
//! They are the same for everybody, hold no data and need no credentials: what they show, a browser asks of the API
//! with the token of the user who has logged in. Must not be here: who may see the pages, and anything that a request
//! could change.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test ends with a panic"))]

use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, LOCATION, REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use http::{Method, Response, StatusCode};

/// Where the pages are: this path and all below it. No operation of any generation has it.
pub const PATH: &str = "/ui";

/// What a browser lets the pages do: scripts, styles and requests of their own origin, and nothing else. Nothing inline
/// runs, no frame holds them, and no form is sent.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
                          img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// One file.
struct File {
    /// Below `/ui/`.
    path: &'static str,
    plain: &'static [u8],
    /// The same in gzip.
    compressed: &'static [u8],
    /// The entity tag, in its quotes.
    tag: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What every reply says.
const ALWAYS: [(HeaderName, HeaderValue); 7] = [
    (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (X_FRAME_OPTIONS, HeaderValue::from_static("deny")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    // Names stay the same from version to version, so a browser asks each time whether its copy is the one.
    (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
];

const TEXT: &str = "text/plain; charset=utf-8";

/// The reply to a request for `path`, an absolute path without a query; `None` if it is not one of the pages'.
pub fn reply(method: &Method, path: &str, headers: &HeaderMap) -> Option<Response<Bytes>> {
    let rest = path.strip_prefix(PATH)?;
    if !rest.is_empty() && !rest.starts_with('/') {
        return None;
    }
    let mut reply = match *method {
        Method::GET | Method::HEAD => answer(rest, headers),
        _ => {
            let mut reply = text(StatusCode::METHOD_NOT_ALLOWED, "the pages can only be read: use GET\n");
            reply.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            reply
        }
    };
    if *method == Method::HEAD {
        // The headers stay those of the reply to GET, its length included.
        *reply.body_mut() = Bytes::new();
    }
    for (name, value) in ALWAYS {
        reply.headers_mut().insert(name, value);
    }
    Some(reply)
}

/// `rest` is empty or begins with a slash.
fn answer(rest: &str, headers: &HeaderMap) -> Response<Bytes> {
    let Some(name) = rest.strip_prefix('/') else {
        let mut reply = text(StatusCode::PERMANENT_REDIRECT, "the pages are at /ui/\n");
        // Relative, since a proxy may serve all of this below a path of its own.
        reply.headers_mut().insert(LOCATION, HeaderValue::from_static("ui/"));
        return reply;
    };
    let name = if name.is_empty() { "index.html" } else { name };
    let Some(file) = FILES.iter().find(|file| file.path == name) else {
        return text(StatusCode::NOT_FOUND, "there is no such file; the pages begin at /ui/\n");
    };
    let tag = HeaderValue::from_static(file.tag);
    let is_known = headers.get_all(IF_NONE_MATCH).iter().any(|tags| names(tags, file.tag));
    let mut reply = if is_known {
        let mut reply = Response::new(Bytes::new());
        *reply.status_mut() = StatusCode::NOT_MODIFIED;
        reply
    } else {
        let is_compressed = takes_gzip(headers);
        let bytes = if is_compressed { file.compressed } else { file.plain };
        let mut reply = full(StatusCode::OK, media_type(file.path), bytes);
        if is_compressed {
            reply.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        reply
    };
    reply.headers_mut().insert(ETAG, tag);
    reply.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
    reply
}

fn text(status: StatusCode, text: &'static str) -> Response<Bytes> {
    full(status, TEXT, text.as_bytes())
}

fn full(status: StatusCode, media_type: &'static str, bytes: &'static [u8]) -> Response<Bytes> {
    let mut reply = Response::new(Bytes::from_static(bytes));
    *reply.status_mut() = status;
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    reply.headers_mut().insert(CONTENT_LENGTH, bytes.len().into());
    reply
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// Whether a list of entity tags names this one. Weak tags are compared as strong ones, as this header wants it.
fn names(tags: &HeaderValue, tag: &str) -> bool {
    let Ok(tags) = tags.to_str() else { return false };
    tags.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}

fn takes_gzip(headers: &HeaderMap) -> bool {
    let codings = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    codings.flat_map(|codings| codings.split(',')).any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1.0, |text| text.parse().unwrap_or(0.0));
        is_gzip && weight > 0.0
    })
}

#[cfg(test)]
mod tests;

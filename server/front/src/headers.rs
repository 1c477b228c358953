//! The headers that every reply carries (docs/facts/01-api-layer.md, section 4.3).

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

const SECURE: [(HeaderName, HeaderValue); 8] = [
    (header::SERVER, HeaderValue::from_static("Wazuh")),
    (header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubdomains")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("deny")),
    (header::X_XSS_PROTECTION, HeaderValue::from_static("0")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("none")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer, strict-origin-when-cross-origin")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// Sets them, also where the reply has others.
pub(super) fn secure(headers: &mut HeaderMap) {
    headers.reserve(SECURE.len());
    for (name, value) in SECURE {
        headers.insert(name, value);
    }
}

/// Sets those that a reply beside the API has not set itself.
pub(super) fn complete(headers: &mut HeaderMap) {
    headers.reserve(SECURE.len());
    for (name, value) in SECURE {
        headers.entry(name).or_insert(value);
    }
}

//! The OpenAPI documents of the generations, and the paths at which a server hands its own out.
//!
//! No operation describes these paths, so they are in no table; a path of the API goes before them.

// Where the real API has it: docs/facts/01-api-layer.md, section 4.11.

use axum::body::Body as Stream;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Method, Response};

use crate::dialect::Dialect;
use crate::operation::{Operation, Security};

// Statics, since the documentation of a constant shows its value.

/// The 2016 API, which never had a document of its own.
#[cfg(feature = "v1")]
pub static V1: &str = include_str!("v1/openapi.json");
/// Release 4.
#[cfg(feature = "v4")]
pub static V4: &str = include_str!("v4/openapi.json");
/// Release 5.
#[cfg(feature = "v5")]
pub static V5: &str = include_str!("v5/openapi.json");

/// Where it is, and as what. JSON is YAML too.
const PATHS: [(&str, HeaderValue); 2] = [
    ("/openapi.json", HeaderValue::from_static("application/json")),
    ("/openapi.yaml", HeaderValue::from_static("text/yaml; charset=utf-8")),
];

/// The media type of the document at this path.
pub(crate) fn media_type(path: &str) -> Option<HeaderValue> {
    PATHS.into_iter().find(|(other, _)| *other == path).map(|(_, media_type)| media_type)
}

/// Stands for the request at the gate: any credentials that the generation knows let a caller read it.
pub(crate) fn operation(dialect: Dialect) -> &'static Operation {
    static BY_TOKEN: Operation = Operation::new(Method::GET, "/openapi.json").security(Security::Bearer);
    static BY_PASSWORD: Operation = Operation::new(Method::GET, "/openapi.json").security(Security::Basic);
    match dialect {
        Dialect::Wazuh => &BY_TOKEN,
        Dialect::Ossec | Dialect::OssecV12 => &BY_PASSWORD,
    }
}

pub(crate) fn response(text: &'static str, media_type: HeaderValue) -> Response<Stream> {
    let mut response = Response::new(Stream::from(text));
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

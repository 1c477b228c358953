//! Requests to the APIs of release 4 and 5 from any bytes, through their emitted routers with handlers that answer 501.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "a panic is a finding")]

use std::sync::OnceLock;

use axum::Router;
use axum::body::Body;
use http::{Method, Request, StatusCode, Uri};
use http_body_util::BodyExt as _;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};
use tokio::runtime::{Builder, Runtime};
use tower_service::Service as _;
use wazuh_api_server::{OpenGate, Operation, RouterConfig, v4, v5};

/// The largest body that the routers take here, so that bodies are refused for their size too.
const MOST: usize = 512;

/// Release, method, target and media type, a line each, and the body behind them. The reply must be a failure in the
/// form of the API: 404 exactly where a plain reading of the paths finds no operation, 405 where it finds others, and
/// 501 only for a request in which nothing is wrong.
pub fn releases(data: &[u8]) {
    let mut parts = data.splitn(5, |byte| *byte == b'\n');
    let mut line = || parts.next().map(String::from_utf8_lossy).unwrap_or_default().into_owned();
    let (release, method, target, media) = (line(), line(), line(), line());
    let body = parts.next().unwrap_or_default().to_vec();
    let (Ok(method), Ok(target)) = (method.parse::<Method>(), target.parse::<Uri>()) else { return };
    // CORS and the headers of documents are told elsewhere.
    if !target.path().starts_with('/') || [Method::HEAD, Method::OPTIONS].contains(&method) {
        return;
    }
    let is_5 = release == "5";
    let mut request = Request::builder().method(method.clone()).uri(target.clone());
    if !media.is_empty() {
        request = request.header("content-type", &media);
    }
    let length = body.len();
    let Ok(request) = request.body(Body::from(body)) else { return };
    let (status, reply) = answer(is_5, request);

    let known = methods(if is_5 { v5::OPERATIONS } else { v4::OPERATIONS }, target.path());
    match status {
        StatusCode::NOT_FOUND => assert!(known.is_empty(), "{method} {target} is not found"),
        StatusCode::METHOD_NOT_ALLOWED => {
            assert!(!known.is_empty() && !known.contains(&method), "{method} {target} is no method");
        }
        StatusCode::PAYLOAD_TOO_LARGE => assert!(length > MOST, "{method} {target}: {length} bytes"),
        // A slash too many is told with the path that is meant.
        StatusCode::TEMPORARY_REDIRECT => return,
        StatusCode::BAD_REQUEST
        | StatusCode::NOT_ACCEPTABLE
        | StatusCode::UNSUPPORTED_MEDIA_TYPE
        | StatusCode::NOT_IMPLEMENTED => assert!(known.contains(&method), "{method} {target}: {status}"),
        other => panic!("{method} {target}: {other}"),
    }
    let reply: Map<String, Value> = serde_json::from_slice(&reply).expect("a failure is an object");
    for name in ["title", "detail"] {
        assert!(reply.get(name).is_some_and(Value::is_string), "{method} {target}: {name} of {reply:?}");
    }
}

fn answer(is_5: bool, request: Request<Body>) -> (StatusCode, Vec<u8>) {
    static SERVERS: OnceLock<(Runtime, Router, Router)> = OnceLock::new();
    let (runtime, of_4, of_5) = SERVERS.get_or_init(|| {
        let runtime = Builder::new_current_thread().build().expect("a runtime");
        let config = || RouterConfig { max_body: MOST as u64, ..RouterConfig::default() };
        let of_4 = v4::Server::new(OpenGate(())).with_config(config()).unimplemented().into_router();
        let of_5 = v5::Server::new(OpenGate(())).with_config(config()).unimplemented().into_router();
        (runtime, of_4, of_5)
    });
    let mut router = if is_5 { of_5.clone() } else { of_4.clone() };
    runtime.block_on(async move {
        let reply = router.call(request).await.unwrap_or_else(|never| match never {});
        let status = reply.status();
        (status, reply.into_body().collect().await.expect("a body in memory").to_bytes().to_vec())
    })
}

/// The methods of a path, by comparing it with every template. Where several fit, the one with the fewest placeholders
/// is meant.
fn methods(operations: &[&Operation], path: &str) -> Vec<Method> {
    let segments: Vec<_> =
        path.split('/').skip(1).map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()).collect();
    let holes = |template: &str| template.matches('{').count();
    let fits = |template: &str| {
        let wanted: Vec<_> = template.split('/').skip(1).collect();
        wanted.len() == segments.len()
            && wanted
                .iter()
                .zip(&segments)
                .all(|(wanted, given)| if wanted.starts_with('{') { !given.is_empty() } else { wanted == given })
    };
    let fitting: Vec<_> = operations.iter().filter(|one| fits(one.path)).collect();
    let fewest = fitting.iter().map(|one| holes(one.path)).min();
    fitting.iter().filter(|one| Some(holes(one.path)) == fewest).map(|one| one.method.clone()).collect()
}

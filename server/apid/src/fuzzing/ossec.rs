//! Requests to the 2016 API from any bytes, through its emitted router with handlers that answer 501.

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
use wazuh_api_server::{OpenGate, v1};

/// Method, target, media type and version, a line each, and the body behind them. The reply must be a failure in the
/// form that was asked for, and 404 exactly where a plain reading of the paths finds no operation.
pub fn ossec(data: &[u8]) {
    let mut parts = data.splitn(5, |byte| *byte == b'\n');
    let mut line = || parts.next().map(String::from_utf8_lossy).unwrap_or_default().into_owned();
    let (method, target, media, version) = (line(), line(), line(), line());
    let body = parts.next().unwrap_or_default().to_vec();
    let (Ok(method), Ok(target)) = (method.parse::<Method>(), target.parse::<Uri>()) else { return };
    if !target.path().starts_with('/') {
        return;
    }
    let mut request = Request::builder().method(method.clone()).uri(target.clone());
    for (name, value) in [("content-type", &media), ("api-version", &version)] {
        if !value.is_empty() {
            request = request.header(name, value);
        }
    }
    let Ok(request) = request.body(Body::from(body)) else { return };
    let (status, reply) = answer(request);

    let asked = target.path().get(..5).is_some_and(|prefix| prefix.eq_ignore_ascii_case("/v1.2"));
    let asked = asked && matches!(target.path().as_bytes().get(5), None | Some(b'/'));
    let is_v12 = asked || version.trim_matches([' ', '\t']).eq_ignore_ascii_case("v1.2");
    let path = if asked { target.path().get(5..).unwrap_or_default() } else { target.path() };
    let known = methods(path);
    let is_document = ["/openapi.json", "/openapi.yaml"].contains(&path.strip_suffix('/').unwrap_or(path));
    let served = if method == Method::HEAD { Method::GET } else { method.clone() };
    match status {
        StatusCode::OK => assert!(is_document || method == Method::OPTIONS, "{method} {target} is answered"),
        StatusCode::NOT_FOUND => assert!(!known.contains(&served), "{method} {target} is not found"),
        _ => assert!(known.contains(&served), "{method} {target}: {status}"),
    }
    if method == Method::HEAD || status == StatusCode::OK {
        return;
    }
    let reply: Map<String, Value> = serde_json::from_slice(&reply).expect("a failure is an object");
    let names: Vec<_> = reply.keys().map(String::as_str).collect();
    let nothing = if is_v12 { "data" } else { "response" };
    assert_eq!(names.len(), 3, "{names:?}");
    assert_eq!(reply.get(nothing), Some(&if is_v12 { Value::from("") } else { Value::Null }), "{method} {target}");
    let code = reply.get("error").and_then(Value::as_str).expect("the API's own codes are texts");
    let expected: &[&str] = match status.as_u16() {
        400 => &["400", "600", "601", "604", "605", "606", "607"],
        404 => &["603"],
        413 => &["413"],
        501 => &["501"],
        other => panic!("{method} {target}: {other}"),
    };
    assert!(expected.contains(&code), "{status}: {code}");
    assert!(reply.get("message").is_some_and(Value::is_string));
}

fn answer(request: Request<Body>) -> (StatusCode, Vec<u8>) {
    static SERVER: OnceLock<(Runtime, Router)> = OnceLock::new();
    let (runtime, router) = SERVER.get_or_init(|| {
        let runtime = Builder::new_current_thread().build().expect("a runtime");
        let server = v1::Server::new(OpenGate(()));
        let settings =
            wazuh_api_server::RouterConfig { description: Some("{}"), ..wazuh_api_server::RouterConfig::default() };
        (runtime, server.with_config(settings).unimplemented().into_router())
    });
    let mut router = router.clone();
    runtime.block_on(async move {
        let reply = router.call(request).await.unwrap_or_else(|never| match never {});
        let status = reply.status();
        (status, reply.into_body().collect().await.expect("a body in memory").to_bytes().to_vec())
    })
}

/// The methods of a path, by comparing it with every template.
fn methods(path: &str) -> Vec<Method> {
    let path = path.strip_suffix('/').unwrap_or(path);
    let segments: Vec<_> =
        path.split('/').skip(1).map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned()).collect();
    let fits = |template: &str| {
        let wanted: Vec<_> = template.split('/').skip(1).filter(|part| !part.is_empty()).collect();
        wanted.len() == segments.len()
            && wanted.iter().zip(&segments).all(|(wanted, given)| {
                if wanted.starts_with('{') { !given.is_empty() } else { wanted.eq_ignore_ascii_case(given) }
            })
    };
    v1::OPERATIONS.iter().filter(|one| fits(one.path)).map(|one| one.method.clone()).collect()
}

//! The recorded requests of the real API against the tables of v4: every request that it refused for its form is
//! refused with the same words, and every request that it took reaches a handler.

use std::collections::BTreeSet;

use axum::body::Body;
use http::{Method, Request};
use http_body_util::BodyExt;
use serde_json::Value;
use shared_files::needs_shared;
use tower_service::Service as _;
use wazuh_api_server::{OpenGate, v4};

/// Recordings that are answered otherwise on purpose, by file and number.
const DIFFERENT: [(&str, u64, &str); 4] = [
    ("reads.jsonl", 38, "`GET /agents/{agent_id}` is served, as the guides promise"),
    ("reads.jsonl", 55, "the document itself is no operation of the description"),
    ("reads.jsonl", 94, "the size of a body is looked at before its JSON is"),
    ("writes.jsonl", 155, "the size of a body is looked at before its JSON is"),
];

/// A router over the tables whose handlers do nothing.
fn router() -> axum::Router {
    v4::Server::new(OpenGate(())).unimplemented().into_router()
}

/// Bodies of many bytes are recorded as `<N bytes>`.
fn body(text: &str) -> Vec<u8> {
    match text.strip_prefix('<').and_then(|rest| rest.strip_suffix(" bytes>")).and_then(|count| count.parse().ok()) {
        Some(count) => vec![b'A'; count],
        None => text.as_bytes().to_vec(),
    }
}

/// The recordings hold characters that a URI does not.
fn escaped(path: &str) -> String {
    let bytes = path.bytes().map(|byte| match byte {
        b'!'..=b'~' if !b"\"<>\\^`{|}".contains(&byte) => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    bytes.collect()
}

/// The names in a text that the real program prints in the order of a set.
fn normal(detail: &str) -> String {
    match detail.strip_prefix("Extra query parameter(s) ").and_then(|rest| rest.strip_suffix(" not in spec")) {
        Some(names) => format!("extra {:?}", names.split(',').collect::<BTreeSet<_>>()),
        None => detail.to_owned(),
    }
}

#[needs_shared]
#[tokio::test]
async fn requests_are_refused_as_recorded() {
    let mut router = router();
    let mut faults = Vec::new();
    let (mut refused, mut taken) = (0, 0);
    for file in ["reads.jsonl", "writes.jsonl"] {
        for line in std::fs::read_to_string(shared_files::path(&format!("golden/{file}"))).unwrap().lines() {
            let record: Value = serde_json::from_str(line).unwrap();
            let number = record["n"].as_u64().unwrap();
            if DIFFERENT.iter().any(|(name, n, _)| *name == file && *n == number) {
                continue;
            }
            let path = record["path"].as_str().unwrap();
            let mut request = Request::builder()
                .method(Method::from_bytes(record["method"].as_str().unwrap().as_bytes()).unwrap())
                .uri(escaped(path));
            for (name, value) in record["req_headers"].as_object().unwrap() {
                request = request.header(name, value.as_str().unwrap());
            }
            let sent = body(record["req_body"].as_str().unwrap_or_default());
            if !sent.is_empty() {
                request = request.header("content-length", sent.len());
            }
            let Ok(request) = request.body(Body::from(sent)) else {
                faults.push(format!("{file} {number}: the request cannot be sent"));
                continue;
            };
            let response = router.call(request).await.unwrap();
            let status = response.status().as_u16();
            let reply = response.into_body().collect().await.unwrap().to_bytes();
            let reply: Value = serde_json::from_slice(&reply).unwrap_or_default();
            let recorded: Value = serde_json::from_str(record["body"].as_str().unwrap_or_default()).unwrap_or_default();
            let expected = record["status"].as_u64().unwrap();
            let by_form = matches!(expected, 307 | 404 | 405 | 413 | 415 | 417)
                || (expected == 400 && (recorded.get("error").is_none() || recorded["error"] == 1912));
            // These are decided by handlers: a code of Wazuh's own, or a rule of one operation.
            let by_handler = recorded.get("error").is_some_and(|code| *code != 1912)
                || recorded["title"] == "Events bulk size exceeded"
                || path.starts_with("/security/user/authenticate/run_as") && expected == 413;
            if by_form && !by_handler {
                refused += 1;
                let detail = |value: &Value| normal(value["detail"].as_str().unwrap_or_default());
                if u64::from(status) != expected
                    || recorded["title"] != reply["title"]
                    || detail(&recorded) != detail(&reply)
                    || recorded["remediation"] != reply["remediation"]
                {
                    faults.push(format!("{file} {number} {path}: {status} {reply}\n  recorded: {expected} {recorded}"));
                }
            } else if expected == 200 {
                taken += 1;
                if status != 501 {
                    faults.push(format!("{file} {number} {path}: {status} {reply}\n  recorded: 200"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} of {refused} + {taken}:\n{}", faults.len(), faults.join("\n"));
    assert!(refused > 80 && taken > 300, "{refused} refused and {taken} taken are too few");
}

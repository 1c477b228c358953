//! Each failure by its kind.

use std::sync::Arc;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use super::*;
use crate::error::{Problem, ProblemReply, TlsError, TransportError};
use crate::failures::{FailedItem, Failures, ItemError, ItemId};

fn problem(status: u16, code: i64) -> Error {
    let status = StatusCode::from_u16(status).unwrap_or_default();
    let problem = Problem { code: Some(code), ..Problem::default() };
    Error::Problem(Box::new(ProblemReply { status, headers: HeaderMap::new(), problem, body: Bytes::new() }))
}

fn status(status: u16, retry_after: &'static str) -> Error {
    let mut headers = HeaderMap::new();
    headers.insert(RETRY_AFTER, HeaderValue::from_static(retry_after));
    let status = StatusCode::from_u16(status).unwrap_or_default();
    Error::Status { status, headers: Box::new(headers), excerpt: String::new(), body: Bytes::new() }
}

#[test]
fn codes_tell_more_than_statuses() {
    assert!(problem(404, 1701).is_not_found() && problem(400, 5001).is_not_found());
    assert!(!problem(400, 1711).is_not_found() && problem(400, 1711).is_conflict());
    assert!(problem(403, 4000).is_permission_denied() && !problem(403, 4000).is_blocked());
    assert!(problem(403, 6000).is_blocked() && !problem(403, 6000).is_permission_denied());
    assert!(problem(429, 6001).is_rate_limited() && problem(429, 6001).is_retryable());
    assert!(problem(500, 3021).is_timeout() && problem(500, 3021).is_retryable());
    assert!(problem(500, 1017).is_retryable() && !problem(500, 1000).is_retryable());
}

#[test]
fn failed_items_are_of_a_kind_if_all_of_them_are() {
    let failed = |codes: &[i64]| {
        let item = |code: &i64| FailedItem {
            error: ItemError { code: Some(*code), ..ItemError::default() },
            id: vec![ItemId::Number(1)],
        };
        Error::Failed(Box::new(Failures { items: codes.iter().map(item).collect(), ..Failures::default() }))
    };
    assert!(failed(&[1701]).is_not_found() && failed(&[1701, 1710]).is_not_found());
    assert!(!failed(&[1701, 1707]).is_not_found() && !failed(&[]).is_not_found());
    assert!(failed(&[4000]).is_permission_denied());
}

#[test]
fn a_failed_login_is_of_its_causes_kind() {
    let login = Error::Login(Arc::new(problem(401, 0)));
    assert!(login.is_unauthenticated() && login.is_not_carried_out() && !login.is_retryable());
    assert_eq!(login.hint(), Some("check user name and password"));
    let blocked = Error::Login(Arc::new(problem(403, 6000)));
    assert!(blocked.is_blocked());
    assert!(blocked.hint().is_some_and(|hint| hint.contains("block_time")));
}

#[test]
fn only_what_was_never_sent_is_certainly_not_carried_out() {
    let transport = |kind| Error::from(TransportError::new(kind, "x"));
    assert!(transport(TransportKind::Refused).is_not_carried_out());
    assert!(transport(TransportKind::Dns).is_not_carried_out());
    assert!(!transport(TransportKind::Reset).is_not_carried_out());
    assert!(!transport(TransportKind::Incomplete).is_not_carried_out());
    assert!(problem(429, 6001).is_not_carried_out() && !status(503, "1").is_not_carried_out());
    let timeout = |phase| Error::Timeout { operation: "x", phase, limit: None };
    assert!(timeout(TimeoutPhase::Connect).is_not_carried_out() && !timeout(TimeoutPhase::Call).is_not_carried_out());
}

#[test]
fn an_untrusted_certificate_is_no_passing_failure() {
    let error = Error::from(TlsError::new(TlsKind::Untrusted, "unknown issuer"));
    assert!(!error.is_retryable() && error.is_connect());
    assert!(error.hint().is_some_and(|hint| hint.contains("root_certificate_pem")));
}

#[test]
fn the_server_says_how_long_to_wait() {
    assert_eq!(status(429, "7").retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(status(503, "Thu, 01 Jan 1970 00:00:00 GMT").retry_after(), Some(Duration::ZERO));
    assert_eq!(status(503, "soon").retry_after(), None);
}

#[test]
fn a_timeout_names_its_setting() {
    let limit = Some(Duration::from_millis(1500));
    let error = Error::Timeout { operation: "get_agents", phase: TimeoutPhase::Call, limit };
    assert_eq!(error.to_string(), "get_agents: no reply within the `timeout` of 1.5 s");
}

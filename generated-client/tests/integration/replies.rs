//! Errors, lenient reading and replies in several media types.

#![cfg(feature = "v4")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use wazuh_api_client::call::Place;
use wazuh_api_client::json::{Decode, Mismatch, Tree};
use wazuh_api_client::v4::Client;
use wazuh_api_client::v4::models::{AgentStatus, DaemonStats};
use wazuh_api_client::{Error, Outcome, Upload};

use crate::common::{Answer, Server, json, text};

async fn answering(answer: impl Fn() -> Answer + Send + Sync + 'static) -> (Server, Client) {
    let server = Server::start(move |_| answer()).await;
    let client = Client::builder(&server.url).credentials("wazuh", "secret").token("a.b.c").build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_page_keeps_everything_that_the_envelope_says() {
    let (_server, client) = answering(|| {
        json(
            200,
            r#"{"data": {"affected_items": [{"id": "001", "name": "a", "status": "active", "ip": "any",
                "registerIP": "any", "dateAdd": "2026-01-01T00:00:00+00:00"}], "total_affected_items": 7,
                "total_failed_items": 2, "older_than": "7d", "failed_items": [{"error": {"code": 1701,
                "message": "Agent does not exist", "remediation": "Look"}, "id": ["998", 999]}]},
                "message": "Some agents were not returned", "error": 2}"#,
        )
    })
    .await;
    let reply = client.agents().list().send().await.unwrap();
    assert_eq!(reply.status(), 200);
    assert_eq!(reply.headers()["content-type"], "application/json");
    assert_eq!((reply.total_affected_items, reply.total_failed_items, reply.error), (7, 2, 2));
    assert_eq!(reply.outcome(), Outcome::Some);
    assert_eq!(reply.message, "Some agents were not returned");
    assert_eq!(reply.data["older_than"], "7d");
    assert_eq!(reply.failed_items[0].error.code, Some(1701));
    assert_eq!(reply.failed_items[0].id, ["998", "999"]);
    assert_eq!(reply.iter().next().unwrap().status, AgentStatus::Active);
    assert!(reply.body().starts_with(b"{\"data\""));
}

#[tokio::test]
async fn statistics_are_those_of_their_daemon() {
    let (_server, client) = answering(|| {
        json(
            200,
            r#"{"data": {"affected_items": [
                {"timestamp": "2026-01-01T00:00:00Z", "uptime": "2026-01-01T00:00:00Z", "name": "wazuh-analysisd",
                 "metrics": {"bytes": {"received": 3}}},
                {"timestamp": "2026-01-01T00:00:00Z", "uptime": "2026-01-01T00:00:00Z", "name": "wazuh-db",
                 "metrics": {"queries": {"received": 5}}},
                {"timestamp": "2026-01-01T00:00:00Z", "uptime": "2026-01-01T00:00:00Z", "name": "wazuh-remoted",
                 "metrics": {"tcp_sessions": 7}},
                {"name": "wazuh-future", "metrics": {"tcp_sessions": 9}}],
                "total_affected_items": 4, "total_failed_items": 0, "failed_items": []}, "message": "", "error": 0}"#,
        )
    })
    .await;
    let reply = client.manager().daemon_stats().send().await.unwrap().into_inner();
    let [analysisd, db, remoted, future] = reply.affected_items.try_into().unwrap();
    assert!(matches!(&analysisd, DaemonStats::AnalysisdDaemonStats(item)
        if item.metrics.as_ref().unwrap().bytes.as_ref().unwrap().received == Some(3)));
    assert!(matches!(&db, DaemonStats::DbDaemonStats(item)
        if item.metrics.as_ref().unwrap().queries.as_ref().unwrap().received == Some(5)));
    assert!(matches!(&remoted, DaemonStats::RemotedDaemonStats(item)
        if item.metrics.as_ref().unwrap().tcp_sessions == Some(7)));
    assert!(matches!(&future, DaemonStats::Unknown(value) if value["metrics"]["tcp_sessions"] == 9));
}

#[tokio::test]
async fn a_reply_of_another_version_is_read() {
    let (_server, client) = answering(|| {
        json(
            200,
            r#"{"data": {"affected_items": {"id": 1, "status": "hibernating", "group": "default", "brand_new": {},
                "name": 5, "ip": "any", "registerIP": "any", "dateAdd": "now", "version": null, "os": "text",
                "status_code": "3"}}, "message": 5}"#,
        )
    })
    .await;
    let reply = client.agents().list().send().await.unwrap().into_inner();
    let agent = &reply.affected_items[0];
    assert_eq!((agent.id.as_str(), agent.name.as_str()), ("1", "5"));
    assert_eq!(agent.status, AgentStatus::Unknown("hibernating".to_owned()));
    assert_eq!(agent.status.to_string(), "hibernating");
    assert_eq!(agent.group.as_deref(), Some(["default".into()].as_slice()));
    assert_eq!((agent.version.as_deref(), agent.os.as_ref(), agent.status_code), (None, None, Some(3)));
    assert_eq!((reply.total_affected_items, reply.total_failed_items, reply.message.as_str()), (1, 0, "5"));
}

#[tokio::test]
async fn what_every_reply_has_is_named_where_it_is_missing() {
    let (_server, client) = answering(|| {
        json(
            200,
            r#"{"data": {"affected_items": [{"id": "001", "name": "a", "status": null, "ip": "any",
                "registerIP": "any", "dateAdd": "now"}]}, "error": 0}"#,
        )
    })
    .await;
    let error = client.agents().list().send().await.unwrap_err();
    let place = "the reply to get_agents cannot be read: at $.data.affected_items[0].status: expected a member that \
                 every reply has, found nothing; a request with `select`";
    assert!(error.to_string().starts_with(place), "{error}");
}

#[tokio::test]
async fn a_problem_document_is_a_typed_error() {
    let (_server, client) = answering(|| {
        json(
            404,
            r#"{"title": "Resource Not Found", "detail": "Agent does not exist", "remediation": "Look",
                "dapi_errors": {"node01": {"error": "Agent does not exist", "logfile": null}}, "error": 1701, "x": [1]}"#,
        )
    })
    .await;
    let error = client.agents().key("999").send().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.code()), (404, Some(1701)));
    let problem = error.problem().unwrap();
    assert_eq!(problem.title.as_deref(), Some("Resource Not Found"));
    assert_eq!(problem.dapi_errors["node01"].error.as_deref(), Some("Agent does not exist"));
    assert_eq!(problem.other["x"], serde_json::json!([1]));
    assert_eq!(error.to_string(), "404: Resource Not Found: Agent does not exist (code 1701)");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn the_other_error_schema_is_read_too() {
    let (_server, client) =
        answering(|| json(403, r#"{"title": "Permission Denied", "detail": "d", "code": "4000"}"#)).await;
    assert_eq!(client.agents().list().send().await.unwrap_err().code(), Some(4000));
}

#[tokio::test]
async fn what_can_be_tried_again_is_told() {
    for (status, body, retryable) in [
        (429, r#"{"title": "Too Many Requests", "error": 6001}"#, true),
        (503, "<html>busy</html>", true),
        (500, r#"{"title": "Wazuh Internal Error", "error": 3021}"#, true),
        (500, r#"{"title": "Wazuh Internal Error", "error": 1000}"#, false),
        (400, r#"{"title": "Bad Request"}"#, false),
    ] {
        let (_server, client) = answering(move || json(status, body)).await;
        let error = client.agents().list().send().await.unwrap_err();
        assert_eq!(error.is_retryable(), retryable, "{error}");
    }
    let client: Client = Client::builder("http://127.0.0.1:1").token("a.b.c").build().unwrap();
    let error = client.agents().list().send().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn an_answer_of_something_else_is_quoted() {
    let (_server, client) = answering(|| Answer {
        status: 502,
        media_type: "text/html",
        body: format!("<h1>Bad\n Gateway</h1>{}", "é".repeat(500)),
    })
    .await;
    let error = client.agents().list().send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("unexpected status 502 Bad Gateway: <h1>Bad Gateway</h1>é"), "{text}");
    assert!(text.chars().count() < 250, "{text}");
}

#[tokio::test]
async fn a_success_without_a_reading_is_an_error_with_its_place() {
    let (_server, client) = answering(|| json(200, r#"{"data": {"affected_items": [[1, 2]]}}"#)).await;
    let error = client.agents().list().send().await.unwrap_err();
    let place = "the reply to get_agents cannot be read: at $.data.affected_items[0]: expected an object, found a list";
    assert!(error.to_string().starts_with(place), "{error}");
    assert_eq!(error.status().unwrap(), 200);
    let (_server, client) = answering(|| json(200, "{\n oops")).await;
    let error = client.agents().list().send().await.unwrap_err();
    assert!(error.to_string().contains("line 2 column 2"), "{error}");
}

#[tokio::test]
async fn raw_replies_are_texts() {
    let (server, client) = answering(|| text("application/xml; charset=utf-8", "<group/>")).await;
    let reply = client.rules().file("a.xml").raw().relative_dirname("etc/rules").send().await.unwrap();
    assert_eq!(*reply, "<group/>");
    assert_eq!(server.seen()[0].target, "/rules/files/a.xml?raw=true&relative_dirname=etc%2Frules");
    let (_server, client) = answering(|| json(200, r#"{"data": {"affected_items": [{"group": 1}]}}"#)).await;
    let reply = client.rules().file("a.xml").send().await.unwrap();
    assert_eq!(reply.affected_items[0]["group"], 1);
}

#[tokio::test]
async fn tokens_are_not_printed() {
    let (server, client) = answering(|| text("text/plain", "the.raw.token")).await;
    let reply = client.security().login_user().raw().send().await.unwrap();
    assert!(!format!("{reply:?}").contains("raw.token"), "{reply:?}");
    assert_eq!(reply.expose(), "the.raw.token");
    assert!(server.seen()[0].headers["authorization"].starts_with("Basic "));
    let (_server, client) = answering(|| json(200, r#"{"data": {"token": "the.raw.token"}}"#)).await;
    let reply = client.security().login_user().send().await.unwrap();
    assert!(!format!("{reply:?}").contains("raw.token"), "{reply:?}");
    let (_server, client) = answering(|| json(200, r#"["the.raw.token"]"#)).await;
    let error = client.security().login_user().send().await.unwrap_err();
    assert!(!format!("{error:?} {error}").contains("raw.token"), "{error:?}");
}

/// What a description documents for a failure; emitted types are read in the same way.
#[derive(Debug, PartialEq)]
struct Taken {
    by: Option<String>,
}

impl Decode for Taken {
    fn decode(tree: Tree<'_>) -> Result<Self, Mismatch> {
        Ok(Self { by: tree.object()?.take("by") })
    }
}

#[tokio::test]
async fn the_body_of_a_failure_can_be_read_as_what_is_documented() {
    for (body, is_problem) in [(r#"{"by": "alice"}"#, false), (r#"{"title": "Conflict", "by": "alice"}"#, true)] {
        let (_server, client) = answering(move || json(409, body)).await;
        let error = client.agents().list().send().await.unwrap_err();
        assert_eq!(error.problem().is_some(), is_problem);
        assert_eq!(error.read::<Taken>(), Some(Taken { by: Some("alice".to_owned()) }));
        assert_eq!(error.body().unwrap(), body);
        assert!(error.read::<Vec<i64>>().is_none());
    }
}

#[tokio::test]
async fn keys_headers_and_cookies_are_sent() {
    let server = Server::start(|_| json(200, "{}")).await;
    let client = wazuh_api_client::Client::builder(&server.url).key("X-API-Key", "s3cret").build().unwrap();
    let call = client.get("x", "/a").never_waits().header("X-Limit", &3).cookie("theme", &"dark");
    call.key(Place::Header, "X-API-Key").empty().await.unwrap();
    let upload = Upload::new("image/png", "abc");
    client.put("y", "/b").open().never_waits().upload(upload).empty().await.unwrap();
    let missing = client.get("z", "/c").key(Place::Query, "key").empty().await.unwrap_err();
    assert!(matches!(missing, Error::Unauthenticated { operation: "z", .. }));
    let seen = server.seen();
    let header = |index: usize, name: &str| seen[index].headers.get(name).cloned().unwrap_or_default();
    assert_eq!((header(0, "x-api-key"), header(0, "x-limit")), ("s3cret".to_owned(), "3".to_owned()));
    assert_eq!((header(0, "cookie"), header(0, "authorization")), ("theme=dark".to_owned(), String::new()));
    assert_eq!((header(1, "content-type"), seen[1].body.as_str()), ("image/png".to_owned(), "abc"));
    assert_eq!(seen.len(), 2);
}

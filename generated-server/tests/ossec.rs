//! The 2016 API through its emitted router: its forms, paths and query texts reach handlers typed, and every failure,
//! whoever raises it, leaves in its own form (docs/facts/08-v1.md, section 4).
#![cfg(feature = "v1")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used, clippy::panic)]

use std::sync::Arc;

use axum::body::Body;
use http::request::Parts;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower_service::Service as _;
use wazuh_api_server::v1::models::*;
use wazuh_api_server::v1::{agents, info};
use wazuh_api_server::{Checked, Context, Error, Gate, Json, Operation, Service, v1};

/// Answers with what it was asked.
struct Echo;

impl Service for Echo {
    type Identity = &'static str;
}

fn text(response: impl Into<String>) -> Result<Json<TextReply>, Error> {
    Json::new(&TextReply { error: "0".to_owned(), response: response.into(), message: None })
}

impl info::Info for Echo {
    async fn get_info(&self, cx: Context<&'static str>) -> Result<Json<TextReply>, Error> {
        text(cx.identity)
    }
}

impl agents::Agents for Echo {
    async fn get_agents(
        &self,
        _: Context<&'static str>,
        request: agents::GetAgentsRequest,
    ) -> Result<Json<AgentListReply>, Error> {
        let name = request.status.unwrap_or_default();
        let agent = AgentItem { id: "001".to_owned(), name, ip: "any".to_owned(), status: AgentStatus::Active };
        Json::new(&AgentListReply { error: "0".to_owned(), response: vec![agent], message: None })
    }

    async fn add_agent(
        &self,
        _: Context<&'static str>,
        request: agents::AddAgentRequest,
    ) -> Result<Json<TextReply>, Error> {
        text(match request.body {
            agents::AddAgentBody::Form(agent) => format!("form {} {}", agent.name, agent.ip),
            agents::AddAgentBody::Json(agent) => format!("JSON {} {}", agent.name, agent.ip),
        })
    }

    async fn get_agent(
        &self,
        _: Context<&'static str>,
        request: agents::GetAgentRequest,
    ) -> Result<Json<AgentReply>, Error> {
        // A tool's number, as an implementation raises it.
        let error = Error::new(StatusCode::NOT_FOUND, "Not Found", format!("Invalid agent id {}", request.agent_id));
        Err(error.code(40))
    }

    async fn delete_agent(
        &self,
        _: Context<&'static str>,
        request: agents::DeleteAgentRequest,
    ) -> Result<Json<TextReply>, Error> {
        text(format!("delete {}", request.agent_id))
    }

    async fn get_agent_key(
        &self,
        _: Context<&'static str>,
        _: agents::GetAgentKeyRequest,
    ) -> Result<Json<TextReply>, Error> {
        Err(Error::new(StatusCode::INTERNAL_SERVER_ERROR, "", "Command output not in JSON").text_code("02"))
    }

    async fn restart_agent(
        &self,
        _: Context<&'static str>,
        request: agents::RestartAgentRequest,
    ) -> Result<Json<TextReply>, Error> {
        text(format!("restart {}", request.agent_id))
    }

    async fn quick_add_agent(
        &self,
        _: Context<&'static str>,
        request: agents::QuickAddAgentRequest,
    ) -> Result<Json<TextReply>, Error> {
        text(format!("add {}", request.agent_name))
    }
}

/// Lets in whoever has any credentials.
struct Credentials;

fn credentials(parts: &Parts) -> Result<(), Error> {
    match parts.headers.contains_key("authorization") {
        true => Ok(()),
        false => Err(Error::unauthorized("401 Unauthorized")),
    }
}

impl Gate for Credentials {
    type Admitted = ();
    type Identity = &'static str;

    async fn admit(&self, _: &'static Operation, parts: &Parts) -> Result<(), Error> {
        credentials(parts)
    }

    async fn admit_unrouted(&self, parts: &Parts) -> Result<(), Error> {
        credentials(parts)
    }

    async fn authorize(&self, (): (), _: Checked<'_>) -> Result<&'static str, Error> {
        Ok("foo")
    }
}

struct Reply {
    status: u16,
    headers: HeaderMap,
    body: Value,
}

async fn send(method: &str, uri: &str, headers: &[(&str, &str)], body: &'static str) -> Reply {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let server = v1::Server::new(Credentials).info(Arc::new(Echo)).agents(Arc::new(Echo)).unimplemented();
    let mut router = server.into_router();
    let response = router.call(request.body(Body::from(body)).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let body = match parts.headers["content-type"].to_str().unwrap() {
        "application/json" => serde_json::from_slice(&bytes).unwrap(),
        "text/plain" => String::from_utf8(bytes.to_vec()).unwrap().into(),
        other => panic!("{method} {uri}: {other}"),
    };
    Reply { status: parts.status.as_u16(), headers: parts.headers, body }
}

const FOO: (&str, &str) = ("authorization", "Basic Zm9vOmJhcg==");
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

async fn ask(method: &str, uri: &str) -> Reply {
    send(method, uri, &[FOO], "").await
}

fn failure(code: &str, message: &str) -> Value {
    json!({"error": code, "response": null, "message": message})
}

#[tokio::test]
async fn requests_of_the_guide_reach_their_handlers() {
    let reply = ask("GET", "/").await;
    assert_eq!((reply.status, reply.body), (200, json!({"error": "0", "response": "foo", "message": null})));
    for (method, uri, expected) in [
        ("PUT", "/agents/Host_005", "add Host_005"),
        // What looks like an id is a name here.
        ("PUT", "/agents/001", "add 001"),
        ("PUT", "/agents/restart", "add restart"),
        ("PUT", "/agents/001/restart", "restart 001"),
        ("PUT", "/agents/001/restart/", "restart 001"),
        ("DELETE", "/agents/%30%301", "delete 001"),
        // Operations without query parameters look at none.
        ("DELETE", "/agents/001?purge=1", "delete 001"),
    ] {
        let reply = ask(method, uri).await;
        assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, expected), "{method} {uri}");
    }
    for (query, status) in [
        ("", ""),
        ("?status=never+connected", "never connected"),
        ("?status=Never%20Connected", "never connected"),
        ("?status=gone", "gone"),
    ] {
        let reply = ask("GET", &format!("/agents{query}")).await;
        assert_eq!(reply.body["response"][0]["name"], status, "{query}");
    }
}

#[tokio::test]
async fn bodies_are_forms() {
    for (body, expected) in [
        ("name=HostWindows&ip=10.10.10.6", "form HostWindows 10.10.10.6"),
        ("ip=10.0.0.1%2F24&name=New/Host", "form New/Host 10.0.0.1/24"),
        ("name=Host&ip=ANY", "form Host ANY"),
    ] {
        for headers in [&[FOO, FORM][..], &[FOO]] {
            let reply = send("POST", "/agents", headers, body).await;
            assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, expected), "{body}");
        }
    }
    let json = [FOO, ("content-type", "application/json")];
    let reply = send("POST", "/agents", &json, r#"{"name": "Host", "ip": "any"}"#).await;
    assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, "JSON Host any"));
    for (body, code, message) in [
        ("name=Host", "606", "Param not valid. IP invalid. Field: ip"),
        ("name=Host&ip=10.0.0", "606", "Param not valid. IP invalid. Field: ip"),
        ("ip=any", "601", "Param not valid. Valid characters: a-z, A-Z, 0-9, ., _, -,/,\\. Field: name"),
        ("name=a+b&ip=any", "601", "Param not valid. Valid characters: a-z, A-Z, 0-9, ., _, -,/,\\. Field: name"),
        ("name=a&ip=a;b", "606", "Param not valid. IP invalid. Field: ip"),
        ("", "400", "Request body must not be empty"),
        ("name=a&ip=any&key=b", "400", "Invalid field found {'key'}"),
    ] {
        let reply = send("POST", "/agents", &[FOO, FORM], body).await;
        assert_eq!((reply.status, reply.body), (400, failure(code, message)), "{body}");
    }
    let reply = send("POST", "/agents", &[FOO, ("content-type", "text/plain")], "name=a").await;
    assert_eq!((reply.status, &reply.body["error"]), (415, &json!("415")));
}

#[tokio::test]
async fn whatever_is_refused_is_told_in_the_same_form() {
    const NO_URL: &str = "No URL found. Bad HTTP verb?, typo?";
    for (method, uri, status, code, message) in [
        ("GET", "/nothing", 404, "603", NO_URL),
        ("GET", "/nothing/", 404, "603", NO_URL),
        ("PATCH", "/agents", 404, "603", NO_URL),
        ("DELETE", "/agents", 404, "603", NO_URL),
        ("GET", "/v1/agents", 404, "603", NO_URL),
        ("GET", "/agents/abc", 400, "600", "Param not valid. Integer expected. Field: agent_id"),
        ("GET", "/agents?foo=1", 400, "604", "Filter error. Allowed fields: status"),
        ("GET", "/manager/stats?date=today", 400, "605", "Param not valid. Date format: YYYYMMDD. Field: date"),
        ("GET", "/agents/001/key", 500, "02", "Command output not in JSON"),
        ("PUT", "/syscheck", 501, "501", "PUT /syscheck is not implemented by this server"),
    ] {
        let reply = ask(method, uri).await;
        assert_eq!((reply.status, reply.body), (status, failure(code, message)), "{method} {uri}");
    }
    // An unknown choice has no number of its own.
    let reply = ask("GET", "/manager/configuration?section=gone").await;
    assert_eq!((reply.status, &reply.body["error"]), (400, &json!("400")));
    // Numbers of tools are numbers.
    let reply = ask("GET", "/agents/009").await;
    let expected = json!({"error": 40, "response": null, "message": "Invalid agent id 009"});
    assert_eq!((reply.status, reply.body), (404, expected));
}

#[tokio::test]
async fn strangers_learn_nothing_but_how_to_log_in() {
    for (method, uri) in [("GET", "/agents"), ("GET", "/agents?foo=1"), ("GET", "/nothing"), ("PATCH", "/agents")] {
        let reply = send(method, uri, &[], "").await;
        assert_eq!((reply.status, reply.body), (401, json!("401 Unauthorized")), "{method} {uri}");
        assert_eq!(reply.headers["www-authenticate"], "Basic realm=\"OSSEC API\"");
    }
}

#[tokio::test]
async fn the_methods_of_a_path_can_be_asked_for() {
    for (uri, methods) in [("/agents", "GET,POST"), ("/agents/001/", "GET,DELETE,PUT")] {
        let reply = ask("OPTIONS", uri).await;
        assert_eq!((reply.status, reply.body), (200, json!(methods)), "{uri}");
        assert_eq!(reply.headers["allow"], methods);
    }
    assert_eq!(ask("OPTIONS", "/nothing").await.status, 404);
    assert_eq!(send("OPTIONS", "/agents", &[], "").await.status, 401);
}

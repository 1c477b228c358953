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
use wazuh_api_server::{CallerAddress, Checked, Context, Error, Gate, Json, Operation, Service, v1};

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
    send_from(None, method, uri, headers, body).await
}

async fn send_from(
    address: Option<&str>,
    method: &str,
    uri: &str,
    headers: &[(&str, &str)],
    body: &'static str,
) -> Reply {
    let mut request = Request::builder().method(method).uri(uri);
    if let Some(address) = address {
        request = request.extension(CallerAddress(address.parse().unwrap()));
    }
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
        // Capitals make no difference in what is no value.
        ("DELETE", "/AGENTS/001", "delete 001"),
        ("PUT", "/Agents/Host_005/", "add Host_005"),
        ("PUT", "/agents/001/Restart", "restart 001"),
        // An escaped slash is part of the value.
        ("PUT", "/agents/a%2Fb", "add a/b"),
        ("PUT", "/v1.2/agents/001/restart", "restart 001"),
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
        for media in ["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded; charset=utf-8"] {
            let reply = send("POST", "/agents", &[FOO, ("content-type", media)], body).await;
            assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, expected), "{body}");
        }
    }
    let json = [FOO, ("content-type", "application/json")];
    let reply = send("POST", "/agents", &json, r#"{"name": "Host", "ip": "any"}"#).await;
    assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, "JSON Host any"));
    for (body, code, message) in [
        ("name=Host", "606", "Param not valid. IP invalid. Field: ip"),
        ("name=Host&ip=10.0.0", "606", "Param not valid. IP invalid. Field: ip"),
        ("ip=any", "601", BAD_NAME),
        ("name=a+b&ip=any", "601", BAD_NAME),
        ("name=a&ip=a;b", "606", "Param not valid. IP invalid. Field: ip"),
        ("name=a&name=b&ip=any", "601", BAD_NAME),
        ("name=a&ip=any&ip=any", "606", "Param not valid. IP invalid. Field: ip"),
        ("", "601", BAD_NAME),
    ] {
        let reply = send("POST", "/agents", &[FOO, FORM], body).await;
        assert_eq!((reply.status, reply.body), (400, failure(code, message)), "{body}");
    }
    // What is not known is ignored.
    let reply = send("POST", "/agents", &[FOO, FORM], "name=a&ip=any&key=b&key=c").await;
    assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, "form a any"));
    // A body of another media type, or of none, counts as empty.
    for headers in [&[FOO, ("content-type", "text/plain")][..], &[FOO]] {
        let reply = send("POST", "/agents", headers, "name=a&ip=any").await;
        assert_eq!((reply.status, reply.body), (400, failure("601", BAD_NAME)));
    }
}

const BAD_NAME: &str = "Param not valid. Valid characters: a-z, A-Z, 0-9, ., _, -,/,\\. Field: agent_name";
const BAD_CONTENT: &str =
    "Invalid content-type. POST requests should be 'application/json' or 'application/x-www-form-urlencoded'";

#[tokio::test]
async fn json_bodies_are_objects() {
    let json = [FOO, ("content-type", "application/json")];
    for body in ["", "nothing", "{", "\"text\"", "7", "{\"name\": \"a\", \"name\": \"b\", \"ip\": \"any\"}"] {
        let reply = send("POST", "/agents", &json, body).await;
        assert_eq!((reply.status, reply.body), (400, failure("607", BAD_CONTENT)), "{body}");
    }
    for body in ["[]", "{}", "{\"name\": 5, \"ip\": \"any\"}", "{\"name\": null, \"ip\": \"any\"}"] {
        let reply = send("POST", "/agents", &json, body).await;
        assert_eq!((reply.status, reply.body), (400, failure("601", BAD_NAME)), "{body}");
    }
    let reply = send("POST", "/agents", &json, "{\"name\": \"a\", \"ip\": \"any\", \"force\": [{}]}").await;
    assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, "JSON a any"));
}

#[tokio::test]
async fn bodies_have_at_most_100_kilobytes() {
    let text: &'static str = format!("name=a&ip=any&x={}", "y".repeat(102_400)).leak();
    let reply = send("POST", "/agents", &[FOO, FORM], text).await;
    assert_eq!((reply.status, &reply.body["error"]), (413, &json!("413")));
    let length = [FOO, FORM, ("content-length", "102401"), ("expect", "100-continue")];
    let reply = send("POST", "/agents", &length, "name=a").await;
    assert_eq!((reply.status, &reply.body["error"]), (413, &json!("413")));
    let reply = send("POST", "/agents", &[FOO, FORM], &text[..102_400]).await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn release_1_2_has_a_form_of_its_own() {
    let failure = |code: &str, message: &str| json!({"error": code, "data": "", "message": message});
    let by_prefix = ask("GET", "/v1.2/agents/abc").await;
    let by_header = send("GET", "/agents/abc", &[FOO, ("api-version", "V1.2")], "").await;
    let expected = failure("600", "Param not valid. Integer expected. Field: agent_id");
    assert_eq!(
        [(by_prefix.status, by_prefix.body), (by_header.status, by_header.body)],
        [(400, expected.clone()), (400, expected)]
    );
    // Other versions make no difference.
    assert_eq!(send("GET", "/agents/abc", &[FOO, ("api-version", "v1.1")], "").await.body["response"], Value::Null);

    let reply = ask("GET", "/v1.2/nothing").await;
    assert_eq!((reply.status, reply.body), (404, failure("603", "The requested URL was not found on this server")));
    let reply = ask("GET", "/v1.2/agents/009").await;
    assert_eq!(reply.body, json!({"error": 40, "data": "", "message": "Invalid agent id 009"}));
    let reply = send("GET", "/v1.2/agents", &[], "").await;
    assert_eq!((reply.status, reply.body), (401, json!("401 Unauthorized")));

    for headers in [&[FOO, ("content-type", "text/plain")][..], &[FOO]] {
        let reply = send("POST", "/v1.2/agents", headers, "name=a&ip=any").await;
        assert_eq!((reply.status, reply.body), (400, failure("607", BAD_CONTENT)));
    }
    let bad_name = BAD_NAME.replace("agent_name", "name");
    assert_eq!(send("POST", "/v1.2/agents", &[FOO, FORM], "ip=any").await.body, failure("601", &bad_name));
    // Without an address there is none, unless it is known who asks.
    let reply = send("POST", "/v1.2/agents", &[FOO, FORM], "name=a").await;
    assert_eq!(reply.body, failure("606", "Param not valid. IP invalid. Field: ip"));
    let reply = send_from(Some("::ffff:10.1.2.3"), "POST", "/v1.2/agents", &[FOO, FORM], "name=a").await;
    assert_eq!((reply.status, reply.body["response"].as_str().unwrap()), (200, "form a 10.1.2.3"));
    let reply = send_from(Some("10.1.2.3"), "POST", "/agents", &[FOO, FORM], "name=a").await;
    assert_eq!((reply.status, &reply.body["error"]), (400, &json!("606")));
}

#[tokio::test]
async fn whatever_is_refused_is_told_in_the_same_form() {
    const NO_URL: &str = "No URL found. Bad HTTP verb?, typo?";
    for (method, uri, status, code, message) in [
        ("GET", "/nothing", 404, "603", NO_URL),
        ("GET", "/nothing/", 404, "603", NO_URL),
        ("GET", "/agents//", 404, "603", NO_URL),
        ("GET", "/%zz", 404, "603", NO_URL),
        ("PATCH", "/agents", 404, "603", NO_URL),
        ("DELETE", "/agents", 404, "603", NO_URL),
        ("GET", "/v1/agents", 404, "603", NO_URL),
        ("GET", "/agents/abc", 400, "600", "Param not valid. Integer expected. Field: agent_id"),
        ("GET", "/agents/%zz", 400, "400", "The path has an escape that is no encoded UTF-8"),
        ("PUT", "/agents/%ff", 400, "400", "The path has an escape that is no encoded UTF-8"),
        ("GET", "/agents?foo=1", 400, "604", "Filter error. Allowed fields: status"),
        ("GET", "/agents?a=1&b=2", 400, "604", "Filter error. Allowed fields: status"),
        ("GET", "/agents?status=active&status=active", 400, "604", "Filter error. Allowed fields: status"),
        ("GET", "/agents?status=active&Status=active", 400, "604", "Filter error. Allowed fields: status"),
        ("GET", "/manager/configuration?a=1", 400, "604", "Filter error. Allowed fields: section, field"),
        (
            "GET",
            "/syscheck/000/files/changed?filename=a%20b",
            400,
            "601",
            "Param not valid. Valid characters: a-z, A-Z, 0-9, ., _, -,/,\\. Field: filename",
        ),
        ("GET", "/manager/stats?date=today", 400, "605", "Param not valid. Date format: YYYYMMDD. Field: date"),
        ("GET", "/agents/001/key", 500, "02", "Command output not in JSON"),
        ("PUT", "/syscheck", 501, "501", "PUT /syscheck is not implemented by this server"),
    ] {
        let reply = ask(method, uri).await;
        assert_eq!((reply.status, reply.body), (status, failure(code, message)), "{method} {uri}");
    }
    // Any section can be asked for, and the guide writes the names in two ways.
    let reply = ask("GET", "/manager/configuration?Section=gone&FIELD=a").await;
    assert_eq!((reply.status, &reply.body["error"]), (501, &json!("501")));
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

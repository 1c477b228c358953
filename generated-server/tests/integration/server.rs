//! Servers put together tag by tag: what answers which operation, and what is told of tags that are missing.
#![cfg(feature = "v1")]
#![allow(clippy::unwrap_used, clippy::panic)]

use std::sync::Arc;

use axum::body::Body;
use http::Request;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt as _;
use wazuh_api_server::v1::models::TextReply;
use wazuh_api_server::v1::{
    self, agents::Agents, info::Info, manager::Manager, rootcheck::Rootcheck, syscheck::Syscheck,
};
use wazuh_api_server::{Context, Error, Json, OpenGate, RouterConfig, Service};

/// Answers with its name.
struct Named(&'static str);

impl Service for Named {
    type Identity = &'static str;
}

impl Info for Named {
    async fn get_info(&self, cx: Context<&'static str>) -> Result<Json<TextReply>, Error> {
        let response = format!("{} to {}", self.0, cx.identity);
        Json::new(&TextReply { error: "0".to_owned(), response, message: None })
    }
}

/// Has every tag, and nothing behind it.
struct Hollow;

impl Service for Hollow {
    type Identity = &'static str;
}

impl Info for Hollow {
    v1::not_implemented! { get_info }
}

impl Agents for Hollow {
    v1::not_implemented! {
        get_agents, add_agent, get_agent, delete_agent, get_agent_key, restart_agent, quick_add_agent,
    }
}

impl Manager for Hollow {
    v1::not_implemented! {
        get_manager_configuration, validate_manager_configuration, restart_manager, start_manager,
        get_manager_stats, get_manager_stats_hourly, get_manager_stats_weekly, get_manager_status, stop_manager,
    }
}

impl Rootcheck for Hollow {
    v1::not_implemented! {
        run_rootcheck, clear_rootcheck, get_rootcheck_findings, run_agent_rootcheck, clear_agent_rootcheck,
        get_rootcheck_last_scan,
    }
}

impl Syscheck for Hollow {
    v1::not_implemented! {
        run_syscheck, get_changed_files, clear_syscheck, run_agent_syscheck, clear_agent_syscheck,
        get_syscheck_last_scan,
    }
}

const GATE: OpenGate<&str> = OpenGate("guest");

async fn ask(router: axum::Router, method: &str, uri: &str, body: &'static str) -> (u16, Value) {
    let mut request = Request::builder().method(method).uri(uri);
    if !body.is_empty() {
        request = request.header("content-type", "application/x-www-form-urlencoded");
    }
    let request = request.body(Body::from(body)).unwrap();
    let response = router.oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    (status, serde_json::from_slice(&bytes).unwrap())
}

async fn info(router: axum::Router) -> (u16, String) {
    let (status, body) = ask(router, "GET", "/", "").await;
    (status, body.get("response").and_then(Value::as_str).unwrap_or_default().to_owned())
}

#[tokio::test]
async fn tags_without_a_service_answer_501_to_valid_requests() {
    let router = v1::Server::new(GATE).info(Arc::new(Named("one"))).unimplemented().into_router();
    assert_eq!(info(router.clone()).await, (200, "one to guest".to_owned()));
    let refused =
        json!({"error": "501", "response": null, "message": "PUT /syscheck is not implemented by this server"});
    assert_eq!(ask(router.clone(), "PUT", "/syscheck", "").await, (501, refused));
    assert_eq!(ask(router.clone(), "GET", "/agents/abc", "").await.0, 400);
    assert_eq!(ask(router, "GET", "/nothing", "").await.0, 404);
}

#[tokio::test]
async fn every_operation_without_a_service_answers_501() {
    let router = v1::Server::new(GATE).unimplemented().into_router();
    for operation in v1::OPERATIONS {
        let uri = operation.path.replace("{agent_id}", "001").replace("{agent_name}", "web");
        let body = if operation.body.is_some() { "name=web&ip=any" } else { "" };
        assert_eq!(ask(router.clone(), operation.method.as_str(), &uri, body).await.0, 501, "{}", operation.id);
    }
}

#[tokio::test]
async fn the_later_of_two_services_answers() {
    let one = || Arc::new(Named("one"));
    let hollow = || Arc::new(Hollow);
    let routers = [
        (v1::Server::new(GATE).info(one()).info(Arc::new(Named("two"))).unimplemented().into_router(), 200),
        (v1::Server::new(GATE).all(hollow()).info(one()).into_router(), 200),
        (v1::Server::new(GATE).info(one()).all(hollow()).into_router(), 501),
        (v1::Server::new(GATE).info(hollow()).unimplemented().info(one()).into_router(), 200),
    ];
    for (index, (router, expected)) in routers.into_iter().enumerate() {
        assert_eq!(info(router).await.0, expected, "{index}");
    }
}

#[tokio::test]
async fn a_complete_server_names_the_tags_that_are_missing() {
    let hollow = || Arc::new(Hollow);
    let some = v1::Server::new(GATE).info(hollow()).agents(hollow()).rootcheck(hollow());
    let error = some.complete().unwrap_err();
    assert_eq!(error.tags(), ["Manager", "Syscheck"]);
    assert_eq!(
        error.to_string(),
        "no service for Manager, Syscheck; give one for each, or call `unimplemented` to answer 501"
    );
    let all = v1::Server::new(GATE).info(hollow()).agents(hollow()).rootcheck(hollow());
    let router = all.manager(hollow()).syscheck(hollow()).complete().unwrap().into_router();
    assert_eq!(info(router).await.0, 501);
}

#[tokio::test]
async fn bodies_are_limited_by_the_api_and_more_by_the_operator() {
    let form = |bytes: usize, max_body: u64| async move {
        let server = v1::Server::new(GATE).with_config(RouterConfig { max_body, ..RouterConfig::default() });
        let body: &'static str = Box::leak(format!("name={}&ip=10.0.0.8", "a".repeat(bytes)).into_boxed_str());
        ask(server.unimplemented().into_router(), "POST", "/agents", body).await.0
    };
    let default = RouterConfig::default().max_body;
    assert_eq!(form(100, default).await, 501);
    // The API of 2016 takes 100 KiB, however much the operator would.
    for max_body in [default, 0] {
        assert_eq!(form(101 << 10, max_body).await, 413);
    }
    assert_eq!(form(100, 64).await, 413);
}

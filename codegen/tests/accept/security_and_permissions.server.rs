// ---- security_and_permissions/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Agents of the manager.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::parameters;
use super::permissions;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Check, Operation, ReplySpec};
use crate::router::{Routes, handle, handle_bare};

/// Agents of the manager.
pub trait Agents: crate::Service {
    /// `GET /agents` (`get_agents`)
    fn get_agents(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `POST /agents` (`add_agent`)
    fn add_agent(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /agents/{agent_id}/node` (`get_agent_node`)
    fn get_agent_node(&self, cx: Context<Self::Identity>, request: GetAgentNodeRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `PUT /agents/{agent_id}/node` (`put_agent_node`)
    fn put_agent_node(&self, cx: Context<Self::Identity>, request: PutAgentNodeRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `POST /login` (`login_user`)
    fn login_user(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /open` (`get_open`)
    fn get_open(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /agents/{agent_id}/node`.
#[derive(Clone, Debug)]
pub struct GetAgentNodeRequest {
    /// `agent_id` in the path.
    pub agent_id: String,
}
impl Decode for GetAgentNodeRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `PUT /agents/{agent_id}/node`.
#[derive(Clone, Debug)]
pub struct PutAgentNodeRequest {
    /// `agent_id` in the path.
    pub agent_id: String,
}
impl Decode for PutAgentNodeRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// `GET /agents`
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "get_agents").about("Agents", "").replies(&[ReplySpec::empty(200)])
    .permissions(&[&permissions::AGENT_READ]);

/// `POST /agents`
pub static ADD_AGENT: Operation = Operation::new(Method::POST, "/agents")
    .ids("add_agent", "add_agent").about("Agents", "").replies(&[ReplySpec::empty(200)])
    .permissions(&[&permissions::AGENT_CREATE, &permissions::AGENT_READ]);

/// `GET /agents/{agent_id}/node`
pub static GET_AGENT_NODE: Operation = Operation::new(Method::GET, "/agents/{agent_id}/node")
    .ids("get_agent_node", "get_agent_node").about("Agents", "").parameters(&[&parameters::AGENT_ID])
    .replies(&[ReplySpec::empty(200)]).permissions(&[&permissions::AGENT_READ])
    .enforced(&[
        Check::any("agent:create", "*:*"), Check::named("agent:read", "agent:id", "agent_id"),
        Check::all("agent:read", "agent:group"), Check::this_node("agent:read", "node:id"),
    ]);

/// `PUT /agents/{agent_id}/node`
pub static PUT_AGENT_NODE: Operation = Operation::new(Method::PUT, "/agents/{agent_id}/node")
    .ids("put_agent_node", "put_agent_node").about("Agents", "").parameters(&[&parameters::AGENT_ID])
    .replies(&[ReplySpec::empty(200)]).permissions(&[&permissions::AGENT_READ]).enforced(&[]);

/// `POST /login`
pub static LOGIN_USER: Operation = Operation::new(Method::POST, "/login")
    .ids("login_user", "login_user").about("Agents", "").security(crate::operation::Security::Basic)
    .class(crate::operation::OperationClass::Login).replies(&[ReplySpec::empty(200)]);

/// `GET /open`
pub static GET_OPEN: Operation = Operation::new(Method::GET, "/open")
    .ids("get_open", "get_open").about("Agents", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

pub(super) fn register<S: Agents>(routes: &mut Routes<S>) {
    routes.add(&GET_AGENTS, |s, call| handle_bare(call, move |cx| async move { s.get_agents(cx).await }));
    routes.add(&ADD_AGENT, |s, call| handle_bare(call, move |cx| async move { s.add_agent(cx).await }));
    routes.add(&GET_AGENT_NODE, |s, call| {
        handle(call, move |cx, request| async move { s.get_agent_node(cx, request).await })
    });
    routes.add(&PUT_AGENT_NODE, |s, call| {
        handle(call, move |cx, request| async move { s.put_agent_node(cx, request).await })
    });
    routes.add(&LOGIN_USER, |s, call| handle_bare(call, move |cx| async move { s.login_user(cx).await }));
    routes.add(&GET_OPEN, |s, call| handle_bare(call, move |cx| async move { s.get_open(cx).await }));
}

// ---- security_and_permissions/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod agents;
pub mod models;
pub mod parameters;
pub mod permissions;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &agents::GET_AGENTS, &agents::ADD_AGENT, &agents::GET_AGENT_NODE, &agents::PUT_AGENT_NODE, &agents::LOGIN_USER,
    &agents::GET_OPEN,
];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: agents::Agents {}

impl<T> Api for T
where
    T: agents::Agents,
{}

/// A router that serves every operation with `service` to the callers that `gate` lets through.
pub fn router<S, G>(
    service: Arc<S>,
    gate: G,
    config: crate::RouterConfig,
) -> axum::Router
where
    S: Api,
    G: crate::Gate<Identity = S::Identity>,
{
    let mut routes = Routes::new(service);
    agents::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// ---- security_and_permissions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- security_and_permissions/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `agent_id` in the path.
pub static AGENT_ID: Parameter = Parameter::path("agent_id", "", Schema::STRING);

// ---- security_and_permissions/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::{Permission, Resource};

/// `agent:create`.
pub static AGENT_CREATE: Permission = Permission::new("agent:create", "Registers agents.", &["*:*"]);
/// `agent:read`.
pub static AGENT_READ: Permission = Permission::new("agent:read", "", &["agent:id", "agent:group"]);

/// All of them, by name.
pub static ACTIONS: &[&Permission] = &[&AGENT_CREATE, &AGENT_READ];

/// What actions are checked against, by name.
pub static RESOURCES: &[Resource] = &[
    Resource::new("*:*", ""), Resource::new("agent:group", ""), Resource::new("agent:id", "One agent."),
    Resource::new("node:id", ""),
];

// ---- security_and_permissions/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Agents of the manager.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Check, Operation, ReplySpec};

/// Agents of the manager.
pub trait Agents: crate::Service {
    /// `GET /agents` (`get_agents`). Answers 200 without a body. Needs `agent:read`.
    fn get_agents(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `POST /agents` (`add_agent`). Answers 200 without a body. Needs `agent:create`, `agent:read`.
    fn add_agent(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /agents/{agent_id}/node` (`get_agent_node`). Answers 200 without a body. Needs `agent:create`,
    /// `agent:read`.
    fn get_agent_node(&self, cx: Context<Self::Identity>, request: GetAgentNodeRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `PUT /agents/{agent_id}/node` (`put_agent_node`). Answers 200 without a body.
    fn update_agent_node(&self, cx: Context<Self::Identity>, request: UpdateAgentNodeRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `POST /login` (`login_user`). Answers 200 without a body. Takes a user name and a password.
    fn login_user(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /open` (`get_open`). Answers 200 without a body. Takes no credentials.
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
pub struct UpdateAgentNodeRequest {
    /// `agent_id` in the path.
    pub agent_id: String,
}
impl Decode for UpdateAgentNodeRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// `GET /agents`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "get_agents").about("Agents", "").replies(&[ReplySpec::empty(200)])
    .permissions(&[&permissions::AGENT_READ]);

/// `POST /agents`.
pub static ADD_AGENT: Operation = Operation::new(Method::POST, "/agents")
    .ids("add_agent", "add_agent").about("Agents", "").replies(&[ReplySpec::empty(200)])
    .permissions(&[&permissions::AGENT_CREATE, &permissions::AGENT_READ]);

/// `GET /agents/{agent_id}/node`.
pub static GET_AGENT_NODE: Operation = Operation::new(Method::GET, "/agents/{agent_id}/node")
    .ids("get_agent_node", "get_agent_node").about("Agents", "").parameters(&[&parameters::AGENT_ID])
    .replies(&[ReplySpec::empty(200)]).permissions(&[&permissions::AGENT_READ])
    .enforced(&[
        Check::any("agent:create", "*:*"), Check::named("agent:read", "agent:id", "agent_id"),
        Check::all("agent:read", "agent:group"), Check::asked("agent:create", "agent:id", "agent_id"),
        Check::this_node("agent:read", "node:id"),
    ]);

/// `PUT /agents/{agent_id}/node`.
pub static UPDATE_AGENT_NODE: Operation = Operation::new(Method::PUT, "/agents/{agent_id}/node")
    .ids("update_agent_node", "put_agent_node").about("Agents", "").parameters(&[&parameters::AGENT_ID])
    .replies(&[ReplySpec::empty(200)]).permissions(&[&permissions::AGENT_READ]).enforced(&[]);

/// `POST /login`.
pub static LOGIN_USER: Operation = Operation::new(Method::POST, "/login")
    .ids("login_user", "login_user").about("Agents", "").security(crate::operation::Security::Basic)
    .class(crate::operation::OperationClass::Login).replies(&[ReplySpec::empty(200)]);

/// `GET /open`.
pub static GET_OPEN: Operation = Operation::new(Method::GET, "/open")
    .ids("get_open", "get_open").about("Agents", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

crate::routes! { "Agents" Agents:
    GET_AGENTS get_agents(), ADD_AGENT add_agent(), GET_AGENT_NODE get_agent_node(request),
    UPDATE_AGENT_NODE update_agent_node(request), LOGIN_USER login_user(), GET_OPEN get_open(),
}

// ---- security_and_permissions/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod agents;
pub mod models;
pub mod parameters;
pub mod permissions;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &agents::GET_AGENTS, &agents::ADD_AGENT, &agents::GET_AGENT_NODE, &agents::UPDATE_AGENT_NODE, &agents::LOGIN_USER,
    &agents::GET_OPEN,
];

crate::server! {
    agents: Agents,
}

#[doc(inline)]
pub use crate::security_and_permissions_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        agents::*,
    };
}

// ---- security_and_permissions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- security_and_permissions/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_agents }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! security_and_permissions_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::security_and_permissions_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! security_and_permissions_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::security_and_permissions::types] $($method)* } };
    ($o:ident get_agents) => {$crate::security_and_permissions_501!{=$o() ()}};
    ($o:ident add_agent) => {$crate::security_and_permissions_501!{=$o() ()}};
    ($o:ident get_agent_node) => {$crate::security_and_permissions_501!{=$o(GetAgentNodeRequest) ()}};
    ($o:ident update_agent_node) => {$crate::security_and_permissions_501!{=$o(UpdateAgentNodeRequest) ()}};
    ($o:ident login_user) => {$crate::security_and_permissions_501!{=$o() ()}};
    ($o:ident get_open) => {$crate::security_and_permissions_501!{=$o() ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::security_and_permissions::$o! {} };
}

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

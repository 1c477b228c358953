// Emitted by `cargo xtask gen`; do not edit.
//! Agents: list, register, restart, remove.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Agents: list, register, restart, remove.
pub trait Agents: crate::Service {
    /// Lists agents.
    ///
    /// Every agent with its id, name, address and connection status. `status` keeps one status only.
    ///
    /// `GET /agents` (`get_agents`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs `agent:read`. Takes a
    /// user name and a password.
    fn get_agents(&self, cx: Context<Self::Identity>, request: GetAgentsRequest)
        -> impl Future<Output = Result<Json<AgentListReply>, Error>> + Send;
    /// Registers an agent.
    ///
    /// The body is a form, such as `name=NewHost&ip=10.0.0.8`, or the same members as JSON.
    ///
    /// `POST /agents` (`post_agent`), body `application/x-www-form-urlencoded` or `application/json`. Answers 200;
    /// fails with 400, 401, 403, 404, 413, 429, 500. Needs `agent:create`. Takes a user name and a password.
    fn add_agent(&self, cx: Context<Self::Identity>, request: AddAgentRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Shows an agent.
    ///
    /// Operating system, version, last sign of life and scan times of one agent.
    ///
    /// `GET /agents/{agent_id}` (`get_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `agent:read`. Takes a user name and a password.
    fn get_agent(&self, cx: Context<Self::Identity>, request: GetAgentRequest)
        -> impl Future<Output = Result<Json<AgentReply>, Error>> + Send;
    /// Removes an agent.
    ///
    /// Takes the agent's key away. The manager must be restarted before the removal takes effect.
    ///
    /// `DELETE /agents/{agent_id}` (`delete_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `agent:delete`. Takes a user name and a password.
    fn delete_agent(&self, cx: Context<Self::Identity>, request: DeleteAgentRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Shows an agent's key.
    ///
    /// The text to paste into the agent's own key import.
    ///
    /// `GET /agents/{agent_id}/key` (`get_agent_key`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `agent:read`. Takes a user name and a password.
    fn get_agent_key(&self, cx: Context<Self::Identity>, request: GetAgentKeyRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Restarts an agent.
    ///
    /// Asks the agent to restart itself.
    ///
    /// `PUT /agents/{agent_id}/restart` (`put_agent_restart`). Answers 200; fails with 400, 401, 403, 404, 429, 500.
    /// Needs `agent:restart`. Takes a user name and a password.
    fn restart_agent(&self, cx: Context<Self::Identity>, request: RestartAgentRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
    /// Registers an agent by name.
    ///
    /// Adds an agent that may connect from any address.
    ///
    /// `PUT /agents/{agent_name}` (`put_agent`). Answers 200; fails with 400, 401, 403, 404, 429, 500. Needs
    /// `agent:create`. Takes a user name and a password.
    fn quick_add_agent(&self, cx: Context<Self::Identity>, request: QuickAddAgentRequest)
        -> impl Future<Output = Result<Json<TextReply>, Error>> + Send;
}

/// Parameters of `GET /agents`.
#[derive(Clone, Debug)]
pub struct GetAgentsRequest {
    /// Keep agents of this status only; capitals do not matter.
    pub status: Option<String>,
}
impl Decode for GetAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { status: input.value()? }) }
}

/// Body of `POST /agents`.
#[derive(Clone, Debug)]
pub struct AddAgentRequest {
    /// The request's body.
    pub body: AddAgentBody,
}
impl Decode for AddAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: Decode::decode(input)? }) }
}

/// Body of `POST /agents`.
#[derive(Clone, Debug)]
pub enum AddAgentBody {
    /// `application/x-www-form-urlencoded`
    Form(NewAgent),
    /// `application/json`
    Json(NewAgent),
}
impl Decode for AddAgentBody {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(match input.content() { Some(0) => Self::Form(input.json()?), _ => Self::Json(input.json()?) })
    }
}

/// Parameters of `GET /agents/{agent_id}`.
#[derive(Clone, Debug)]
pub struct GetAgentRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for GetAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `DELETE /agents/{agent_id}`.
#[derive(Clone, Debug)]
pub struct DeleteAgentRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for DeleteAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `GET /agents/{agent_id}/key`.
#[derive(Clone, Debug)]
pub struct GetAgentKeyRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for GetAgentKeyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `PUT /agents/{agent_id}/restart`.
#[derive(Clone, Debug)]
pub struct RestartAgentRequest {
    /// Id of the agent, as it is listed, such as `001`; `000` is the manager (format `numbers`).
    pub agent_id: String,
}
impl Decode for RestartAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_id: input.value()? }) }
}

/// Parameters of `PUT /agents/{agent_name}`.
#[derive(Clone, Debug)]
pub struct QuickAddAgentRequest {
    /// Name of the new agent (pattern `^[a-zA-Z0-9_.\\/-]+$`).
    pub agent_name: String,
}
impl Decode for QuickAddAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { agent_name: input.value()? }) }
}

/// `GET /agents`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "get_agents").about("Agents", "Lists agents.").security(crate::operation::Security::Basic)
    .parameters(&[&parameters::STATUS]).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::AGENT_READ]);

/// `POST /agents`.
pub static ADD_AGENT: Operation = Operation::new(Method::POST, "/agents")
    .ids("add_agent", "post_agent").about("Agents", "Registers an agent.").security(crate::operation::Security::Basic)
    .body(&Body::required(&[
        Content::form(Schema::object(&[
            ("name", Schema::STRING.pattern("^[a-zA-Z0-9_.\\\\/-]+$")),
            (
                "ip",
                Schema::STRING
                    .format("alphanumeric_symbols")
                    .pattern("^(any|ANY|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(/\\d{1,2})*)$"),
            ),
        ]).required(&["name", "ip"])),
        Content::json(Schema::object(&[
            ("name", Schema::STRING.pattern("^[a-zA-Z0-9_.\\\\/-]+$")),
            (
                "ip",
                Schema::STRING
                    .format("alphanumeric_symbols")
                    .pattern("^(any|ANY|\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}(/\\d{1,2})*)$"),
            ),
        ]).required(&["name", "ip"])),
    ])).failures(&[400, 401, 403, 404, 413, 429, 500]).permissions(&[&permissions::AGENT_CREATE]);

/// `GET /agents/{agent_id}`.
pub static GET_AGENT: Operation = Operation::new(Method::GET, "/agents/{agent_id}")
    .ids("get_agent", "get_agent").about("Agents", "Shows an agent.").security(crate::operation::Security::Basic)
    .parameters(&[&parameters::AGENT_ID]).failures(&[400, 401, 403, 404, 429, 500])
    .permissions(&[&permissions::AGENT_READ]);

/// `DELETE /agents/{agent_id}`.
pub static DELETE_AGENT: Operation = Operation::new(Method::DELETE, "/agents/{agent_id}")
    .ids("delete_agent", "delete_agent").about("Agents", "Removes an agent.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::AGENT_DELETE]);

/// `GET /agents/{agent_id}/key`.
pub static GET_AGENT_KEY: Operation = Operation::new(Method::GET, "/agents/{agent_id}/key")
    .ids("get_agent_key", "get_agent_key").about("Agents", "Shows an agent's key.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::AGENT_READ]);

/// `PUT /agents/{agent_id}/restart`.
pub static RESTART_AGENT: Operation = Operation::new(Method::PUT, "/agents/{agent_id}/restart")
    .ids("restart_agent", "put_agent_restart").about("Agents", "Restarts an agent.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_ID])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::AGENT_RESTART]);

/// `PUT /agents/{agent_name}`.
pub static QUICK_ADD_AGENT: Operation = Operation::new(Method::PUT, "/agents/{agent_name}")
    .ids("quick_add_agent", "put_agent").about("Agents", "Registers an agent by name.")
    .security(crate::operation::Security::Basic).parameters(&[&parameters::AGENT_NAME])
    .failures(&[400, 401, 403, 404, 429, 500]).permissions(&[&permissions::AGENT_CREATE]);

crate::routes! { "Agents" Agents:
    GET_AGENTS get_agents(request), ADD_AGENT add_agent(request), GET_AGENT get_agent(request),
    DELETE_AGENT delete_agent(request), GET_AGENT_KEY get_agent_key(request), RESTART_AGENT restart_agent(request),
    QUICK_ADD_AGENT quick_add_agent(request),
}

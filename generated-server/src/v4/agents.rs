//! Agents.

use std::future::Future;

use http::Method;

use super::models::*;
use super::parameters::*;
use super::permissions::*;
use crate::decode::value::Input;
use crate::operation::{Body, Content, Operation};
use crate::reply::IntoPayload;
use crate::router::Routes;
use crate::schema::{Object, Schema};
use crate::{AffectedItems, Context, Error, Json};

/// Agents.
pub trait Agents: Send + Sync + 'static {
    /// List agents
    ///
    /// `GET /agents` (`api.controllers.agent_controller.get_agents`)
    fn get_agents(
        &self,
        cx: Context,
        request: GetAgentsRequest,
    ) -> impl Future<Output = Result<Json<AffectedItems<Agent>>, Error>> + Send;

    /// Add an agent
    ///
    /// `POST /agents` (`api.controllers.agent_controller.add_agent`)
    fn add_agent(
        &self,
        cx: Context,
        request: AddAgentRequest,
    ) -> impl Future<Output = Result<Json<AgentIdKey>, Error>> + Send;
}

/// Parameters of `GET /agents`.
#[derive(Clone, Debug)]
pub struct GetAgentsRequest {
    /// Agents by id
    pub agents_list: Option<Vec<String>>,
    /// Most items to return
    pub limit: i64,
    /// Agents by connection status
    pub status: Option<Vec<AgentStatus>>,
}

impl GetAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agents_list: input.value()?, limit: input.value()?, status: input.value()? })
    }
}

/// Parameters and body of `POST /agents`.
#[derive(Clone, Debug)]
pub struct AddAgentRequest {
    /// The request's body.
    pub body: AddAgentBody,
}

impl AddAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { body: input.json()? })
    }
}

/// `GET /agents`
pub static GET_AGENTS: Operation =
    Operation::new(Method::GET, "/agents", "get_agents", "api.controllers.agent_controller.get_agents")
        .about("Agents", "List agents")
        .parameters(&[&PRETTY, &AGENTS_LIST, &LIMIT, &STATUS])
        .failures(&[400, 401, 403, 405, 429])
        .permissions(&[&AGENT_READ]);

/// `POST /agents`
pub static ADD_AGENT: Operation =
    Operation::new(Method::POST, "/agents", "add_agent", "api.controllers.agent_controller.add_agent")
        .about("Agents", "Add an agent")
        .parameters(&[&PRETTY])
        .body(&Body {
            required: true,
            contents: &[Content {
                media_type: "application/json",
                schema: Some(Schema::object(
                    &Object::new(&[
                        ("name", Schema::STRING.format("names")),
                        ("ip", Schema::STRING.format("alphanumeric_symbols")),
                    ])
                    .required(&["name"]),
                )),
            }],
        })
        .failures(&[400, 401, 403, 405, 413, 415, 429])
        .permissions(&[&AGENT_CREATE]);

pub(super) fn register<S: Agents>(routes: &mut Routes<S>) {
    routes.add(&GET_AGENTS, |service, mut input| {
        Box::pin(async move {
            let request = GetAgentsRequest::decode(&mut input)?;
            Ok(service.get_agents(input.into_context(), request).await?.into_payload())
        })
    });
    routes.add(&ADD_AGENT, |service, mut input| {
        Box::pin(async move {
            let request = AddAgentRequest::decode(&mut input)?;
            Ok(service.add_agent(input.into_context(), request).await?.into_payload())
        })
    });
}

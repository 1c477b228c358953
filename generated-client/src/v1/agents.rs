// Emitted by `cargo xtask gen`; do not edit.
//! Agents: list, register, restart, remove.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// Lists agents.
    ///
    /// Every agent with its id, name, address and connection status. `status` keeps one status only.
    ///
    /// `GET /agents` (`get_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_agents(
        &self,
        options: &GetAgentsOptions,
    ) -> Result<Response<crate::Envelope<Vec<models::AgentItem>>>, Error> {
        self.core.get("get_agents", "/agents").basic().never_waits().query("status", &options.status).json().await
    }

    /// Registers an agent.
    ///
    /// The body is a form, such as `name=NewHost&ip=10.0.0.8`, or the same members as JSON.
    ///
    /// `POST /agents` (`post_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 404, 413, 429, 500.
    pub async fn add_agent(&self, body: AddAgentBody) -> Result<Response<crate::Envelope<String>>, Error> {
        let call = self.core.post("add_agent", "/agents").basic().never_waits();
        let call = match body {
            AddAgentBody::Form(body) => call.form_body(&body),
            AddAgentBody::Json(body) => call.body(&body),
        };
        call.json().await
    }

    /// Shows an agent.
    ///
    /// Operating system, version, last sign of life and scan times of one agent.
    ///
    /// `GET /agents/{agent_id}` (`get_agent`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_agent(&self, agent_id: &str) -> Result<Response<crate::Envelope<models::AgentDetails>>, Error> {
        self.core.get("get_agent", "/agents/{agent_id}").basic().never_waits().path("agent_id", &agent_id).json().await
    }

    /// Removes an agent.
    ///
    /// Takes the agent's key away. The manager must be restarted before the removal takes effect.
    ///
    /// `DELETE /agents/{agent_id}` (`delete_agent`).
    /// Permissions: `agent:delete` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn delete_agent(&self, agent_id: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .delete("delete_agent", "/agents/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Shows an agent's key.
    ///
    /// The text to paste into the agent's own key import.
    ///
    /// `GET /agents/{agent_id}/key` (`get_agent_key`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn get_agent_key(&self, agent_id: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .get("get_agent_key", "/agents/{agent_id}/key")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Restarts an agent.
    ///
    /// Asks the agent to restart itself.
    ///
    /// `PUT /agents/{agent_id}/restart` (`put_agent_restart`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn restart_agent(&self, agent_id: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .put("restart_agent", "/agents/{agent_id}/restart")
            .basic()
            .never_waits()
            .path("agent_id", &agent_id)
            .json()
            .await
    }

    /// Registers an agent by name.
    ///
    /// Adds an agent that may connect from any address.
    ///
    /// `PUT /agents/{agent_name}` (`put_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    pub async fn quick_add_agent(&self, agent_name: &str) -> Result<Response<crate::Envelope<String>>, Error> {
        self.core
            .put("quick_add_agent", "/agents/{agent_name}")
            .basic()
            .never_waits()
            .path("agent_name", &agent_name)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::get_agents`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentsOptions {
    /// Keep agents of this status only; capitals do not matter.
    pub status: Option<String>,
}

/// Bodies of [`Client::add_agent`].
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
pub enum AddAgentBody {
    /// `application/x-www-form-urlencoded`
    Form(models::NewAgent),
    /// `application/json`
    Json(models::NewAgent),
}

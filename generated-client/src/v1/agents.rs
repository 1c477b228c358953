// Emitted by `cargo xtask gen`; do not edit.
//! Agents: list, register, restart, remove.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Agents: list, register, restart, remove.
///
/// Made by [`Client::agents`](super::Client::agents); clones are cheap.
#[derive(Clone, Debug)]
pub struct Agents {
    core: crate::Client,
}

impl Agents {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// Lists agents.
    ///
    /// Every agent with its id, name, address and connection status. `status` keeps one status only.
    ///
    /// `GET /agents` (`get_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAgents {
        ListAgents::new(self.core.get("get_agents", "/agents").basic().never_waits())
    }

    /// Registers an agent.
    ///
    /// The body is a form, such as `name=NewHost&ip=10.0.0.8`, or the same members as JSON.
    ///
    /// `POST /agents` (`post_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 404, 413, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().add("web-01", "any").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, name: impl Into<String>, ip: impl Into<String>) -> AddAgent {
        let request = self.core
            .post("add_agent", "/agents")
            .basic()
            .never_waits()
            .object()
            .member("name", &call::to::<String>(name))
            .member("ip", &call::to::<String>(ip));
        AddAgent::new(request)
    }

    /// Shows an agent.
    ///
    /// Operating system, version, last sign of life and scan times of one agent.
    ///
    /// `GET /agents/{agent_id}` (`get_agent`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().get("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, agent_id: impl Into<crate::AgentId>) -> GetAgent {
        let request = self.core
            .get("get_agent", "/agents/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetAgent::new(request)
    }

    /// Removes an agent.
    ///
    /// Takes the agent's key away. The manager must be restarted before the removal takes effect.
    ///
    /// `DELETE /agents/{agent_id}` (`delete_agent`).
    /// Permissions: `agent:delete` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().delete("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, agent_id: impl Into<crate::AgentId>) -> DeleteAgent {
        let request = self.core
            .delete("delete_agent", "/agents/{agent_id}")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        DeleteAgent::new(request)
    }

    /// Shows an agent's key.
    ///
    /// The text to paste into the agent's own key import.
    ///
    /// `GET /agents/{agent_id}/key` (`get_agent_key`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().key("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn key(&self, agent_id: impl Into<crate::AgentId>) -> GetAgentKey {
        let request = self.core
            .get("get_agent_key", "/agents/{agent_id}/key")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        GetAgentKey::new(request)
    }

    /// Restarts an agent.
    ///
    /// Asks the agent to restart itself.
    ///
    /// `PUT /agents/{agent_id}/restart` (`put_agent_restart`).
    /// Permissions: `agent:restart` on `agent:id`, `agent:group`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().restart("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restart(&self, agent_id: impl Into<crate::AgentId>) -> RestartAgent {
        let request = self.core
            .put("restart_agent", "/agents/{agent_id}/restart")
            .basic()
            .never_waits()
            .path("agent_id", &call::to::<crate::AgentId>(agent_id));
        RestartAgent::new(request)
    }

    /// Registers an agent by name.
    ///
    /// Adds an agent that may connect from any address.
    ///
    /// `PUT /agents/{agent_name}` (`put_agent`).
    /// Permissions: `agent:create` on `*:*`. Errors: 400, 401, 403, 404, 429, 500.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::v1::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.agents().quick_add("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn quick_add(&self, agent_name: impl Into<String>) -> QuickAddAgent {
        let request = self.core
            .put("quick_add_agent", "/agents/{agent_name}")
            .basic()
            .never_waits()
            .path("agent_name", &call::to::<String>(agent_name));
        QuickAddAgent::new(request)
    }
}

call::request!(ListAgents of "`Agents::list`": call::Json<crate::Envelope<Vec<models::AgentItem>>>;
    /// Keep agents of this status only; capitals do not matter.
    status: query into String,
);

call::request!(AddAgent of "`Agents::add`": call::Json<crate::Envelope<String>>;);

call::request!(GetAgent of "`Agents::get`": call::Json<crate::Envelope<models::AgentDetails>>;);

call::request!(DeleteAgent of "`Agents::delete`": call::Json<crate::Envelope<String>>;);

call::request!(GetAgentKey of "`Agents::key`": call::Json<crate::Envelope<String>>;);

call::request!(RestartAgent of "`Agents::restart`": call::Json<crate::Envelope<String>>;);

call::request!(QuickAddAgent of "`Agents::quick_add`": call::Json<crate::Envelope<String>>;);

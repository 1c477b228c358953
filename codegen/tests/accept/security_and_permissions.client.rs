// ---- security_and_permissions/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Agents of the manager.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::call;

/// Agents of the manager.
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

    /// `GET /agents` (`get_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_and_permissions::Client) -> Result<(),
    /// wazuh_api_client::Error> {
    /// let reply = client.agents().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAgents {
        ListAgents::new(self.core.get("get_agents", "/agents").never_waits())
    }

    /// `POST /agents` (`add_agent`).
    /// Permissions: `agent:create` on `*:*`; `agent:read` on `agent:id`, `agent:group`.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_and_permissions::Client) -> Result<(),
    /// wazuh_api_client::Error> {
    /// let reply = client.agents().add().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> AddAgent {
        AddAgent::new(self.core.post("add_agent", "/agents").never_waits())
    }

    /// `GET /agents/{agent_id}/node` (`get_agent_node`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_and_permissions::Client) -> Result<(),
    /// wazuh_api_client::Error> {
    /// let reply = client.agents().node("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn node(&self, agent_id: impl Into<String>) -> GetAgentNode {
        let request = self.core
            .get("get_agent_node", "/agents/{agent_id}/node")
            .never_waits()
            .path("agent_id", &call::to::<String>(agent_id));
        GetAgentNode::new(request)
    }

    /// `PUT /agents/{agent_id}/node` (`put_agent_node`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`.
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_and_permissions::Client) -> Result<(),
    /// wazuh_api_client::Error> {
    /// let reply = client.agents().update_node("001").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_node(&self, agent_id: impl Into<String>) -> UpdateAgentNode {
        let request = self.core
            .put("update_agent_node", "/agents/{agent_id}/node")
            .never_waits()
            .path("agent_id", &call::to::<String>(agent_id));
        UpdateAgentNode::new(request)
    }

    /// `POST /login` (`login_user`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_and_permissions::Client) -> Result<(),
    /// wazuh_api_client::Error> {
    /// let reply = client.agents().login_user().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login_user(&self) -> LoginUser {
        LoginUser::new(self.core.post("login_user", "/login").basic().never_waits())
    }

    /// `GET /open` (`get_open`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::security_and_permissions::Client) -> Result<(),
    /// wazuh_api_client::Error> {
    /// let reply = client.agents().open().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self) -> GetOpen {
        GetOpen::new(self.core.get("get_open", "/open").open().never_waits())
    }
}

call::request!(ListAgents of "`Agents::list`": call::Nothing;);

call::request!(AddAgent of "`Agents::add`": call::Nothing;);

call::request!(GetAgentNode of "`Agents::node`": call::Nothing;);

call::request!(UpdateAgentNode of "`Agents::update_node`": call::Nothing;);

call::request!(LoginUser of "`Agents::login_user`": call::Nothing;);

call::request!(GetOpen of "`Agents::open`": call::Nothing;);

// ---- security_and_permissions/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::security_and_permissions::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.agents().list().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
pub mod models;

/// Client of the Example 1.0.0. It has a method for each tag, which gives access to the operations; clones are
/// cheap and share the session.
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::Client,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> crate::Builder<Self> {
        crate::Builder::new(url)
    }
    /// The part that does not depend on the generation of the API.
    pub fn core(&self) -> &crate::Client {
        &self.core
    }
    /// A client that shares this one's session and asks the server not to time out; see
    /// [`crate::Client::wait_for_complete`].
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self {
            core: self.core.wait_for_complete(wait),
        }
    }
    /// Agents of the manager.
    pub fn agents(&self) -> agents::Agents {
        agents::Agents::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- security_and_permissions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- security_and_permissions/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Agents of the manager.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `GET /agents` (`get_agents`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`.
    pub async fn get_agents(&self) -> Result<Response<()>, Error> {
        self.core.get("get_agents", "/agents").never_waits().empty().await
    }

    /// `POST /agents` (`add_agent`).
    /// Permissions: `agent:create` on `*:*`; `agent:read` on `agent:id`, `agent:group`.
    pub async fn add_agent(&self) -> Result<Response<()>, Error> {
        self.core.post("add_agent", "/agents").never_waits().empty().await
    }

    /// `GET /agents/{agent_id}/node` (`get_agent_node`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`.
    pub async fn get_agent_node(&self, agent_id: &str) -> Result<Response<()>, Error> {
        self.core
            .get("get_agent_node", "/agents/{agent_id}/node")
            .never_waits()
            .path("agent_id", &agent_id)
            .empty()
            .await
    }

    /// `PUT /agents/{agent_id}/node` (`put_agent_node`).
    /// Permissions: `agent:read` on `agent:id`, `agent:group`.
    pub async fn update_agent_node(&self, agent_id: &str) -> Result<Response<()>, Error> {
        self.core
            .put("update_agent_node", "/agents/{agent_id}/node")
            .never_waits()
            .path("agent_id", &agent_id)
            .empty()
            .await
    }

    /// `POST /login` (`login_user`).
    pub async fn login_user(&self) -> Result<Response<()>, Error> {
        self.core.post("login_user", "/login").basic().never_waits().empty().await
    }

    /// `GET /open` (`get_open`).
    pub async fn get_open(&self) -> Result<Response<()>, Error> {
        self.core.get("get_open", "/open").open().never_waits().empty().await
    }
}

// ---- security_and_permissions/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::security_and_permissions::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_agents().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
pub mod models;

/// Client of the Example 1.0.0. Its methods stand in one block per tag; clones are cheap and share the session.
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

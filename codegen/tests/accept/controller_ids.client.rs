// ---- controller_ids/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::controller_ids::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_agents().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

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

// ---- controller_ids/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- controller_ids/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `GET /agents` (`api.controllers.agent_controller.get_agents`).
    pub async fn get_agents(&self) -> Result<Response<()>, Error> {
        self.core.get("get_agents", "/agents").open().never_waits().empty().await
    }

    /// `GET /cluster/status` (`api.controllers.cluster_controller.get_status`).
    pub async fn get_cluster_status(&self) -> Result<Response<()>, Error> {
        self.core.get("get_cluster_status", "/cluster/status").open().never_waits().empty().await
    }

    /// `GET /lists/{name}` (`listFiles`).
    pub async fn list_files(&self, name: &str) -> Result<Response<()>, Error> {
        self.core.get("list_files", "/lists/{name}").open().never_waits().path("name", &name).empty().await
    }

    /// `GET /manager/status` (`api.controllers.manager_controller.get_status`).
    pub async fn get_manager_status(&self) -> Result<Response<()>, Error> {
        self.core.get("get_manager_status", "/manager/status").open().never_waits().empty().await
    }

    /// `GET /rules` (`api.controllers.rule_controller.get_rules`).
    pub async fn get_rules(&self) -> Result<Response<()>, Error> {
        self.core.get("get_rules", "/rules").open().never_waits().empty().await
    }

    /// `GET /security/rules` (`api.controllers.security_controller.get_rules`).
    pub async fn get_security_rules(&self) -> Result<Response<()>, Error> {
        self.core.get("get_security_rules", "/security/rules").open().never_waits().empty().await
    }
}

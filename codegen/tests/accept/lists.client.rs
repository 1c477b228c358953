// ---- lists/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::lists::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().agents().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod things;

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
    /// Operations of the tag `Things`.
    pub fn things(&self) -> things::Things {
        things::Things::new(&self.core)
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- lists/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `state` of `GET /agents`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAgentsState {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetAgentsState { Enabled: "enabled", Disabled: "disabled" });

/// A value of the parameter `status` of `GET /agents`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAgentsStatus {
    /// `active`
    Active,
    /// `never_connected`
    NeverConnected,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetAgentsStatus { Active: "active", NeverConnected: "never_connected" });

// ---- lists/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Things`.
///
/// Made by [`Client::things`](super::Client::things); clones are cheap.
#[derive(Clone, Debug)]
pub struct Things {
    core: crate::Client,
}

impl Things {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /agents` (`get_agents`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::lists::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().agents().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agents(&self) -> GetAgents {
        GetAgents::new(self.core.get("get_agents", "/agents").open().never_waits())
    }
}

call::request!(GetAgents of "`Things::agents`": call::Nothing;
    /// `agents_list`
    agents_list: pairs list String,
    /// `status`
    status: pairs list models::GetAgentsStatus,
    /// `state`
    state: query into models::GetAgentsState,
    /// `levels`
    levels: pairs list i64,
);

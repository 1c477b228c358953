// ---- lists/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::lists::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_agents(&Default::default()).await?;
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

// ---- lists/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `state` of `GET /agents`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /agents` (`get_agents`).
    pub async fn get_agents(&self, options: &GetAgentsOptions) -> Result<Response<()>, Error> {
        self.core
            .get("get_agents", "/agents")
            .open()
            .never_waits()
            .query_list("agents_list", None, &options.agents_list)
            .query_list("status", None, &options.status)
            .query("state", &options.state)
            .query_list("levels", None, &options.levels)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::get_agents`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentsOptions {
    /// `agents_list`
    pub agents_list: Option<Vec<String>>,
    /// `status`
    pub status: Option<Vec<models::GetAgentsStatus>>,
    /// `state`
    pub state: Option<models::GetAgentsState>,
    /// `levels`
    pub levels: Option<Vec<i64>>,
}

// ---- path_and_query/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::path_and_query::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_other(&Default::default()).await?;
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

// ---- path_and_query/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `type` of `GET /other`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetOtherType {
    /// `a`
    A,
    /// `b`
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetOtherType { A: "a", B: "b" });

/// A value of the parameter `type` of `GET /third`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThirdType {
    /// `a`
    A,
    /// `c`
    C,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetThirdType { A: "a", C: "c" });

// ---- path_and_query/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /groups/{group_id}` (`get_group`).
    pub async fn get_group(&self, group_id_path: &str, options: &GetGroupOptions) -> Result<Response<()>, Error> {
        self.core
            .get("get_group", "/groups/{group_id}")
            .open()
            .never_waits()
            .path("group_id", &group_id_path)
            .query("limit", &options.limit)
            .empty()
            .await
    }

    /// `GET /groups/{group_id}/agents/{agent_id}` (`get_agents`).
    pub async fn get_agents(
        &self,
        group_id_path: &str,
        agent_id: &str,
        options: &GetAgentsOptions,
    ) -> Result<Response<()>, Error> {
        self.core
            .get("get_agents", "/groups/{group_id}/agents/{agent_id}")
            .open()
            .never_waits()
            .path("group_id", &group_id_path)
            .path("agent_id", &agent_id)
            .query_list("group_id", None, &options.group_id_query)
            .empty()
            .await
    }

    /// `GET /other` (`get_other`).
    pub async fn get_other(&self, options: &GetOtherOptions) -> Result<Response<()>, Error> {
        self.core
            .get("get_other", "/other")
            .open()
            .never_waits()
            .query("limit", &options.limit)
            .query("type", &options.type_)
            .empty()
            .await
    }

    /// `GET /third` (`get_third`).
    pub async fn get_third(&self, options: &GetThirdOptions) -> Result<Response<()>, Error> {
        self.core
            .get("get_third", "/third")
            .open()
            .never_waits()
            .query("limit", &options.limit)
            .query("type", &options.type_)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::get_group`].
#[derive(Clone, Debug, Default)]
pub struct GetGroupOptions {
    /// `limit`
    pub limit: Option<i64>,
}

/// Optional parameters of [`Client::get_agents`].
#[derive(Clone, Debug, Default)]
pub struct GetAgentsOptions {
    /// `group_id`
    pub group_id_query: Option<Vec<String>>,
}

/// Optional parameters of [`Client::get_other`].
#[derive(Clone, Debug, Default)]
pub struct GetOtherOptions {
    /// `limit`
    pub limit: Option<i64>,
    /// `type`
    pub type_: Option<models::GetOtherType>,
}

/// Optional parameters of [`Client::get_third`].
#[derive(Clone, Debug, Default)]
pub struct GetThirdOptions {
    /// `limit`
    pub limit: Option<i64>,
    /// `type`
    pub type_: Option<models::GetThirdType>,
}

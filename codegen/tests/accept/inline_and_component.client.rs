// ---- inline_and_component/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::inline_and_component::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_summary().await?;
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

// ---- inline_and_component/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/components/schemas/AgentsSummary`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummary {
    pub status: Option<AgentsSummaryStatusObject>,
}

impl json::Decode for AgentsSummary {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            status: members.take("status"),
        })
    }
}

/// `/components/schemas/AgentsSummaryStatus`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatus {
    pub connection: Option<AgentsSummaryStatusConnection>,
}

impl json::Decode for AgentsSummaryStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            connection: members.take("connection"),
        })
    }
}

/// `/components/schemas/AgentsSummaryStatus/properties/connection`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusConnection {
    pub active: Option<i64>,
}

impl json::Decode for AgentsSummaryStatusConnection {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            active: members.take("active"),
        })
    }
}

/// `/components/schemas/agents_summary_status`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusModel {
    pub a: Option<String>,
}

impl json::Decode for AgentsSummaryStatusModel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
        })
    }
}

/// `/components/schemas/AgentsSummary/properties/status`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusObject {
    pub active: Option<i64>,
    pub deep: Option<AgentsSummaryStatusObjectDeep>,
}

impl json::Decode for AgentsSummaryStatusObject {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            active: members.take("active"),
            deep: members.take("deep"),
        })
    }
}

/// `/components/schemas/AgentsSummary/properties/status/properties/deep`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusObjectDeep {
    pub x: Option<bool>,
}

impl json::Decode for AgentsSummaryStatusObjectDeep {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            x: members.take("x"),
        })
    }
}

/// `/paths/~1summary/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSummaryResponse {
    pub summary: Option<AgentsSummary>,
    pub status: Option<AgentsSummaryStatus>,
    pub other: Option<AgentsSummaryStatusModel>,
}

impl json::Decode for GetSummaryResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            summary: members.take("summary"),
            status: members.take("status"),
            other: members.take("other"),
        })
    }
}

// ---- inline_and_component/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /summary` (`get_summary`).
    pub async fn get_summary(&self) -> Result<Response<models::GetSummaryResponse>, Error> {
        self.core.get("get_summary", "/summary").open().never_waits().json().await
    }
}

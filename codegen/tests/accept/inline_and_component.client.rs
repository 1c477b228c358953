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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummary { status, ..unknown });

/// `/components/schemas/AgentsSummaryStatus`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatus {
    pub connection: Option<AgentsSummaryStatusConnection>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatus { connection, ..unknown });

/// `/components/schemas/AgentsSummaryStatus/properties/connection`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusConnection {
    pub active: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusConnection { active, ..unknown });

/// `/components/schemas/agents_summary_status`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusModel {
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusModel { a, ..unknown });

/// `/components/schemas/AgentsSummary/properties/status`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusObject {
    pub active: Option<i64>,
    pub deep: Option<AgentsSummaryStatusObjectDeep>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusObject { active, deep, ..unknown });

/// `/components/schemas/AgentsSummary/properties/status/properties/deep`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusObjectDeep {
    pub x: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusObjectDeep { x, ..unknown });

/// `/paths/~1summary/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SummaryReply {
    pub summary: Option<AgentsSummary>,
    pub status: Option<AgentsSummaryStatus>,
    pub other: Option<AgentsSummaryStatusModel>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SummaryReply { summary, status, other, ..unknown });

// ---- inline_and_component/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /summary` (`get_summary`).
    pub async fn get_summary(&self) -> Result<Response<models::SummaryReply>, Error> {
        self.core.get("get_summary", "/summary").open().never_waits().json().await
    }
}

// ---- inline_and_component/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::inline_and_component::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().summary().send().await?;
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

// ---- inline_and_component/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `summary` of `SummaryReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentsSummary {
    /// The status of the summary.
    pub status: Option<AgentsSummaryStatusObject>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummary { status, ..unknown });

/// The `status` of `SummaryReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentsSummaryStatus {
    /// The connection of the status.
    pub connection: Option<AgentsSummaryStatusConnection>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatus { connection, ..unknown });

/// The `connection` of `AgentsSummaryStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentsSummaryStatusConnection {
    /// The active of the connection.
    pub active: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusConnection { active, ..unknown });

/// The `other` of `SummaryReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentsSummaryStatusModel {
    /// The a of the other.
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusModel { a, ..unknown });

/// The `status` of `AgentsSummary`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentsSummaryStatusObject {
    /// The active of the status.
    pub active: Option<i64>,
    /// The deep of the status.
    pub deep: Option<AgentsSummaryStatusObjectDeep>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusObject { active, deep, ..unknown });

/// The `deep` of `AgentsSummaryStatusObject`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentsSummaryStatusObjectDeep {
    /// Whether x of the deep holds.
    pub x: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusObjectDeep { x, ..unknown });

/// The reply of `GET /summary`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SummaryReply {
    /// The summary.
    pub summary: Option<AgentsSummary>,
    /// The status.
    pub status: Option<AgentsSummaryStatus>,
    /// The other.
    pub other: Option<AgentsSummaryStatusModel>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SummaryReply { summary, status, other, ..unknown });

// ---- inline_and_component/things.rs
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

    /// `GET /summary` (`get_summary`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::inline_and_component::Client) -> Result<(),
    /// wazuh_api_client::Error> {
    /// let reply = client.things().summary().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn summary(&self) -> GetSummary {
        GetSummary::new(self.core.get("get_summary", "/summary").open().never_waits())
    }
}

call::request!(GetSummary of "`Things::summary`": call::Json<models::SummaryReply>;);

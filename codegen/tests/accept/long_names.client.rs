// ---- long_names/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::long_names::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().deep_statistics().send().await?;
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

// ---- long_names/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `GET /deep`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepStatisticsReply {
    /// The queries received breakdown.
    pub queries_received_breakdown: Option<DeepStatisticsReplyQueriesReceivedBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DeepStatisticsReply { queries_received_breakdown, ..unknown });

/// The `agent_breakdown` of `DeepStatisticsReplyQueriesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepStatisticsReplyAgentBreakdown {
    /// The tables of the agent breakdown.
    pub tables: Option<DeepStatisticsReplyAgentBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DeepStatisticsReplyAgentBreakdown { tables, ..unknown });

/// The `tables` of `DeepStatisticsReplyAgentBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepStatisticsReplyAgentBreakdownTables {
    /// The rootcheck of the tables.
    pub rootcheck: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DeepStatisticsReplyAgentBreakdownTables { rootcheck, ..unknown });

/// The `global_breakdown` of `DeepStatisticsReplyQueriesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepStatisticsReplyGlobalBreakdown {
    /// The tables of the global breakdown.
    pub tables: Option<DeepStatisticsReplyGlobalBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DeepStatisticsReplyGlobalBreakdown { tables, ..unknown });

/// The `tables` of `DeepStatisticsReplyGlobalBreakdown`.
pub type DeepStatisticsReplyGlobalBreakdownTables = DeepStatisticsReplyStatistics;

/// The `queries_received_breakdown` of `DeepStatisticsReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepStatisticsReplyQueriesReceivedBreakdown {
    /// The agent breakdown of the queries received breakdown.
    pub agent_breakdown: Option<DeepStatisticsReplyAgentBreakdown>,
    /// The global breakdown of the queries received breakdown.
    pub global_breakdown: Option<DeepStatisticsReplyGlobalBreakdown>,
    /// The task breakdown of the queries received breakdown.
    pub task_breakdown: Option<DeepStatisticsReplyQueriesReceivedBreakdownTaskBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DeepStatisticsReplyQueriesReceivedBreakdown {
    agent_breakdown, global_breakdown, task_breakdown, ..unknown,
});

/// The `task_breakdown` of `DeepStatisticsReplyQueriesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepStatisticsReplyQueriesReceivedBreakdownTaskBreakdown {
    /// The statistics of the task breakdown.
    pub statistics: Option<DeepStatisticsReplyStatistics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DeepStatisticsReplyQueriesReceivedBreakdownTaskBreakdown { statistics, ..unknown });

/// The `statistics` of `DeepStatisticsReplyQueriesReceivedBreakdownTaskBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DeepStatisticsReplyStatistics {
    /// The labels.
    pub labels: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DeepStatisticsReplyStatistics { labels, ..unknown });

// ---- long_names/things.rs
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

    /// `GET /deep` (`get_deep_statistics`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::long_names::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().deep_statistics().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deep_statistics(&self) -> GetDeepStatistics {
        GetDeepStatistics::new(self.core.get("get_deep_statistics", "/deep").open().never_waits())
    }
}

call::request!(GetDeepStatistics of "`Things::deep_statistics`": call::Json<models::DeepStatisticsReply>;);

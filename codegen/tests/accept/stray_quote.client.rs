// ---- stray_quote/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::stray_quote::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().stats().send().await?;
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

// ---- stray_quote/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `GET /stats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StatsReply {
    /// The sync agent info set (`sync-agent-info-set"`).
    pub sync_agent_info_set: Option<i64>,
    /// The sync agent info get (`sync-agent-info-get`).
    pub sync_hyphen_agent_hyphen_info_hyphen_get: Option<StatsReplySyncAgentInfoGet>,
    /// The sync agent info get.
    pub sync_agent_info_get: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received StatsReply {
    sync_agent_info_set: "sync-agent-info-set\"", sync_hyphen_agent_hyphen_info_hyphen_get: "sync-agent-info-get",
    sync_agent_info_get, ..unknown,
});

/// The `sync-agent-info-get` of `StatsReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StatsReplySyncAgentInfoGet {
    /// The member `*` of the sync agent info get (`*`).
    pub star: Option<i64>,
    /// The a of the sync agent info get (`a"`).
    pub a: Option<StatsReplySyncAgentInfoGetA>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received StatsReplySyncAgentInfoGet { star: "*", a: "a\"", ..unknown });

/// The `a"` of `StatsReplySyncAgentInfoGet`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct StatsReplySyncAgentInfoGetA {
    /// The x of the a.
    pub x: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received StatsReplySyncAgentInfoGetA { x, ..unknown });

// ---- stray_quote/things.rs
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

    /// `GET /stats` (`get_stats`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::stray_quote::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().stats().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stats(&self) -> GetStats {
        GetStats::new(self.core.get("get_stats", "/stats").open().never_waits())
    }
}

call::request!(GetStats of "`Things::stats`": call::Json<models::StatsReply>;);

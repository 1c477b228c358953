// ---- envelope/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::envelope::Client;
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

// ---- envelope/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// One item of the reply of `GET /agents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Agent {
    /// The ID.
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Agent { id, ..unknown });

/// The reply of `GET /extra`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExtraReply {
    /// The data.
    pub data: Option<ExtraReplyData>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ExtraReply { data, ..unknown });

/// The `data` of `ExtraReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExtraReplyData {
    /// The affected items of the data.
    pub affected_items: Option<Vec<String>>,
    /// The extra of the data.
    pub extra: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ExtraReplyData { affected_items, extra, ..unknown });

/// The `data` of `InfoReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct InfoReplyData {
    /// The version of the data.
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received InfoReplyData { version, ..unknown });

/// One item of the reply of `GET /inline`.
pub type Inline = Agent;

// ---- envelope/things.rs
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
    /// # async fn example(client: wazuh_api_client::envelope::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().agents().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn agents(&self) -> GetAgents {
        GetAgents::new(self.core.get("get_agents", "/agents").open().never_waits())
    }

    /// `GET /bare` (`get_bare`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::envelope::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().bare().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bare(&self) -> GetBare {
        GetBare::new(self.core.get("get_bare", "/bare").open().never_waits())
    }

    /// `GET /extra` (`get_extra`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::envelope::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().extra().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn extra(&self) -> GetExtra {
        GetExtra::new(self.core.get("get_extra", "/extra").open().never_waits())
    }

    /// `GET /info` (`get_info`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::envelope::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().info().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn info(&self) -> GetInfo {
        GetInfo::new(self.core.get("get_info", "/info").open().never_waits())
    }

    /// `GET /inline` (`get_inline`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::envelope::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().inline().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn inline(&self) -> GetInline {
        GetInline::new(self.core.get("get_inline", "/inline").open().never_waits())
    }

    /// `GET /totals` (`get_totals`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::envelope::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().totals().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn totals(&self) -> GetTotals {
        GetTotals::new(self.core.get("get_totals", "/totals").open().never_waits())
    }
}

call::request!(GetAgents of "`Things::agents`": call::List<models::Agent>;);

call::request!(GetBare of "`Things::bare`": call::List<crate::Value>;);

call::request!(GetExtra of "`Things::extra`": call::Json<models::ExtraReply>;);

call::request!(GetInfo of "`Things::info`": call::Json<crate::Envelope<models::InfoReplyData>>;);

call::request!(GetInline of "`Things::inline`": call::List<models::Inline>;);

call::request!(GetTotals of "`Things::totals`": call::List<crate::Value>;);

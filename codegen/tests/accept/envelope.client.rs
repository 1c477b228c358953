// ---- envelope/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::envelope::Client;
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

// ---- envelope/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// One item of the reply of `GET /agents`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Agent {
    /// The ID.
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Agent { id, ..unknown });

/// The reply of `GET /extra`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExtraReply {
    /// The data.
    pub data: Option<ExtraReplyData>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ExtraReply { data, ..unknown });

/// The `data` of `ExtraReply`.
#[derive(Clone, Debug, PartialEq, Default)]
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

use super::{Client, models};
use crate::{AffectedItems, Error, Response};

impl Client {
    /// `GET /agents` (`get_agents`).
    pub async fn get_agents(&self) -> Result<Response<AffectedItems<models::Agent>>, Error> {
        self.core.get("get_agents", "/agents").open().never_waits().json().await
    }

    /// `GET /bare` (`get_bare`).
    pub async fn get_bare(&self) -> Result<Response<AffectedItems<crate::Value>>, Error> {
        self.core.get("get_bare", "/bare").open().never_waits().json().await
    }

    /// `GET /extra` (`get_extra`).
    pub async fn get_extra(&self) -> Result<Response<models::ExtraReply>, Error> {
        self.core.get("get_extra", "/extra").open().never_waits().json().await
    }

    /// `GET /info` (`get_info`).
    pub async fn get_info(&self) -> Result<Response<crate::Envelope<models::InfoReplyData>>, Error> {
        self.core.get("get_info", "/info").open().never_waits().json().await
    }

    /// `GET /inline` (`get_inline`).
    pub async fn get_inline(&self) -> Result<Response<AffectedItems<models::Inline>>, Error> {
        self.core.get("get_inline", "/inline").open().never_waits().json().await
    }

    /// `GET /totals` (`get_totals`).
    pub async fn get_totals(&self) -> Result<Response<AffectedItems<crate::Value>>, Error> {
        self.core.get("get_totals", "/totals").open().never_waits().json().await
    }
}

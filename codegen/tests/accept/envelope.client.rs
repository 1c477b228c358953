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
#![allow(missing_docs)]

use crate::json;

/// `/components/schemas/AllItemsResponseAgents/allOf/1/properties/affected_items/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Agent {
    pub id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Agent { id, ..unknown });

/// `/paths/~1extra/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExtraReply {
    pub data: Option<ExtraReplyData>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ExtraReply { data, ..unknown });

/// `/paths/~1extra/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ExtraReplyData {
    pub affected_items: Option<Vec<String>>,
    pub extra: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ExtraReplyData { affected_items, extra, ..unknown });

/// `/paths/~1info/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InfoReply {
    pub data: Option<InfoReplyData>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received InfoReply { data, message, error, ..unknown });

/// `/paths/~1info/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct InfoReplyData {
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received InfoReplyData { version, ..unknown });

/// `/paths/~1inline/get/responses/200/content/application~1json/schema/properties/data/properties/affected_items/items`
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
    pub async fn get_info(&self) -> Result<Response<models::InfoReply>, Error> {
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

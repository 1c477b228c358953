// ---- open_objects/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::open_objects::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().open().send().await?;
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

// ---- open_objects/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `map` of `OpenReply`.
pub type MapModel = std::collections::BTreeMap<String, String>;

/// The reply of `GET /open`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenReply {
    /// The map.
    pub map: Option<MapModel>,
    /// The maps.
    pub maps: Option<std::collections::BTreeMap<String, OpenReplyMap>>,
    /// The mixed.
    pub mixed: Option<OpenReplyMixed>,
    /// The free.
    pub free: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The any.
    pub any: Option<crate::Value>,
    /// The level.
    pub level: Option<i64>,
    /// The state.
    pub state: Option<OpenReplyState>,
    /// The gone.
    /// Deprecated.
    pub gone: Option<String>,
    /// The items.
    pub items: Option<Vec<crate::Value>>,
    /// The untyped.
    pub untyped: Option<OpenReplyUntyped>,
    /// The odd.
    pub odd: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OpenReply { map, maps, mixed, free, any, level, state, gone, items, untyped, odd, ..unknown });

/// A value under `maps` in `OpenReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenReplyMap {
    /// The a of the map.
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OpenReplyMap { a, ..unknown });

/// The `mixed` of `OpenReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenReplyMixed {
    /// The a of the mixed.
    pub a: Option<String>,
    /// The additional of the mixed (`additional`).
    pub additional_: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received OpenReplyMixed { a, additional_: "additional", ..additional, ..unknown });

/// A value of `state` in `OpenReply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenReplyState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received OpenReplyState { On: "on", Off: "off" });

/// A value of `untyped` in `OpenReply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenReplyUntyped {
    /// `a`
    A,
    /// `b`
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received OpenReplyUntyped { A: "a", B: "b" });

// ---- open_objects/things.rs
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

    /// `GET /open` (`get_open`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::open_objects::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().open().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self) -> GetOpen {
        GetOpen::new(self.core.get("get_open", "/open").open().never_waits())
    }
}

call::request!(GetOpen of "`Things::open`": call::Json<models::OpenReply>;);

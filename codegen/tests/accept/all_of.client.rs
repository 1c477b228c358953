// ---- all_of/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::all_of::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().merged().send().await?;
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

// ---- all_of/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The `alone` of `Merged`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// The ID of the alone.
    pub id: Option<String>,
    /// The shared of the alone.
    pub shared: Option<BaseShared>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Base { id, shared, ..unknown });

/// The `shared` of `Base`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BaseShared {
    /// The left of the shared.
    pub left: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received BaseShared { left, ..unknown });

/// The reply of `GET /merged`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Merged {
    /// The ID.
    pub id: Option<String>,
    /// The shared.
    pub shared: Option<MergedShared>,
    /// The own.
    pub own: Option<String>,
    /// The alone.
    pub alone: Option<Base>,
    /// Said here.
    pub described: Option<Base>,
    /// The extended.
    pub extended: Option<MergedExtended>,
    /// The list.
    pub list: Option<Vec<Base>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Merged { id, shared, own, alone, described, extended, list, ..unknown });

/// The `extended` of `Merged`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MergedExtended {
    /// The ID of the extended.
    pub id: Option<String>,
    /// The shared of the extended.
    pub shared: Option<BaseShared>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MergedExtended { id, shared, ..unknown });

/// The `shared` of `Merged`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MergedShared {
    /// The left of the shared.
    pub left: Option<String>,
    /// The right of the shared.
    pub right: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MergedShared { left, right, ..unknown });

// ---- all_of/things.rs
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

    /// `GET /merged` (`get_merged`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::all_of::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().merged().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn merged(&self) -> GetMerged {
        GetMerged::new(self.core.get("get_merged", "/merged").open().never_waits())
    }
}

call::request!(GetMerged of "`Things::merged`": call::Json<models::Merged>;);

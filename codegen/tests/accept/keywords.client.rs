// ---- keywords/impl_.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Impl`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /match` (`match`).
    pub async fn match_(&self, options: &MatchOptions) -> Result<Response<models::SelfModel>, Error> {
        self.core
            .get("match_", "/match")
            .open()
            .never_waits()
            .query("type", &options.type_query)
            .query("type_", &options.type_)
            .query("gen", &options.gen_)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::match_`].
#[derive(Clone, Debug, Default)]
pub struct MatchOptions {
    /// `type`
    pub type_query: Option<models::MatchType>,
    /// `type_`
    pub type_: Option<String>,
    /// `gen`
    pub gen_: Option<String>,
}

// ---- keywords/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::keywords::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.match_(&Default::default()).await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod impl_;
pub mod models;
pub mod type_;

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

// ---- keywords/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `type` of `GET /match`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MatchType {
    /// `self`
    SelfValue,
    /// `Self`
    SelfMixed,
    /// `crate`
    Crate,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent MatchType { SelfValue: "self", SelfMixed: "Self", Crate: "crate" });

/// The reply of `GET /match`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SelfModel {
    /// The self (`self`).
    pub self_: Option<String>,
    /// The self (`Self`).
    pub self_mixed: Option<String>,
    /// The crate (`crate`).
    pub crate_: Option<String>,
    /// The async (`async`).
    pub async_: Option<String>,
    /// The ref (`ref`).
    pub ref_: Option<String>,
    /// The try (`try`).
    pub try_: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SelfModel {
    self_: "self", self_mixed: "Self", crate_: "crate", async_: "async", ref_: "ref", try_: "try", ..unknown,
});

// ---- keywords/type_.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Type`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `DELETE /type` (`x.type`).
    pub async fn type_(&self) -> Result<Response<()>, Error> {
        self.core.delete("type_", "/type").open().never_waits().empty().await
    }
}

// ---- keywords/impl_.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Impl`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Impl`.
///
/// Made by [`Client::impl_`](super::Client::impl_); clones are cheap.
#[derive(Clone, Debug)]
pub struct Impl {
    core: crate::Client,
}

impl Impl {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /match` (`match`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::keywords::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.impl_().match_().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn match_(&self) -> Match {
        Match::new(self.core.get("match_", "/match").open().never_waits())
    }
}

call::request!(Match of "`Impl::match_`": call::Json<models::SelfModel>;
    /// `type`
    type_query("type"): query into models::MatchType,
    /// `type_`
    type_: query into String,
    /// `gen`
    gen_("gen"): query into String,
);

// ---- keywords/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::keywords::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.impl_().match_().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod impl_;
pub mod models;
pub mod type_;

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
    /// Operations of the tag `Type`.
    pub fn type_(&self) -> type_::Type {
        type_::Type::new(&self.core)
    }
    /// Operations of the tag `Impl`.
    pub fn impl_(&self) -> impl_::Impl {
        impl_::Impl::new(&self.core)
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
#[non_exhaustive]
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
#[non_exhaustive]
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

use crate::call;

/// Operations of the tag `Type`.
///
/// Made by [`Client::type_`](super::Client::type_); clones are cheap.
#[derive(Clone, Debug)]
pub struct Type {
    core: crate::Client,
}

impl Type {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `DELETE /type` (`x.type`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::keywords::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.type_().type_().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn type_(&self) -> TypeCall {
        TypeCall::new(self.core.delete("type_", "/type").open().never_waits())
    }
}

call::request!(TypeCall of "`Type::type_`": call::Nothing;);

// ---- enum_collapse/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::enum_collapse::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_settings(&Default::default()).await?;
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

// ---- enum_collapse/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `configuration` of `GET /settings`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetSettingsConfiguration {
    /// `active_response`
    ActiveResponse,
    /// `active-response`
    ActiveHyphenResponse,
    /// `active.response`
    ActiveDotResponse,
    /// `unknown`
    UnknownValue,
    /// `""`
    Empty,
    /// `*`
    Star,
    /// `*:*`
    StarColonStar,
    /// `1`
    N1,
    /// `01`
    N01,
    /// `-1`
    Minus1,
    /// `+1`
    Plus1,
    /// `4.0`
    N4_0,
    /// `40`
    N40,
    /// `INFO`
    InfoUpper,
    /// `info`
    Info,
    /// `Info`
    InfoMixed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetSettingsConfiguration {
    ActiveResponse: "active_response", ActiveHyphenResponse: "active-response", ActiveDotResponse: "active.response",
    UnknownValue: "unknown", Empty: "", Star: "*", StarColonStar: "*:*", N1: "1", N01: "01", Minus1: "-1", Plus1: "+1",
    N4_0: "4.0", N40: "40", InfoUpper: "INFO", Info: "info", InfoMixed: "Info",
});

// ---- enum_collapse/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /settings` (`get_settings`).
    pub async fn get_settings(&self, options: &GetSettingsOptions) -> Result<Response<()>, Error> {
        self.core
            .get("get_settings", "/settings")
            .open()
            .never_waits()
            .query("configuration", &options.configuration)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::get_settings`].
#[derive(Clone, Debug, Default)]
pub struct GetSettingsOptions {
    /// `configuration`
    pub configuration: Option<models::GetSettingsConfiguration>,
}

// ---- enum_collapse/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::enum_collapse::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.things().settings().send().await?;
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

// ---- enum_collapse/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `configuration` of `GET /settings`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

    /// `GET /settings` (`get_settings`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::enum_collapse::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().settings().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn settings(&self) -> GetSettings {
        GetSettings::new(self.core.get("get_settings", "/settings").open().never_waits())
    }
}

call::request!(GetSettings of "`Things::settings`": call::Nothing;
    /// `configuration`
    configuration: query into models::GetSettingsConfiguration,
);

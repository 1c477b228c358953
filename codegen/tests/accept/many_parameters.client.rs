// ---- many_parameters/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
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

// ---- many_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `order` of `GET /things/{first}/{second}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetThingsOrder {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetThingsOrder { Up: "up", Down: "down" });

// ---- many_parameters/things.rs
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

    /// `GET /things/{first}/{second}` (`get_things`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::many_parameters::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().list(1, "example", "example").limit(10).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, first: i64, second: impl Into<String>, needed: impl Into<String>) -> ListThings {
        let request = self.core
            .get("get_things", "/things/{first}/{second}")
            .open()
            .never_waits()
            .path("first", &first)
            .path("second", &call::to::<String>(second))
            .query("needed", &call::to::<String>(needed));
        ListThings::new(request)
    }
}

call::request!(ListThings of "`Things::list`": call::Nothing;
    /// `filter_01`
    filter_01: query into String,
    /// `filter_02`
    filter_02: query into String,
    /// `filter_03`
    filter_03: query into String,
    /// `filter_04`
    filter_04: query into String,
    /// `filter_05`
    filter_05: query into String,
    /// `filter_06`
    filter_06: query into String,
    /// `filter_07`
    filter_07: query into String,
    /// `filter_08`
    filter_08: query into String,
    /// `filter_09`
    filter_09: query into String,
    /// `filter_10`
    filter_10: query into String,
    /// `filter_11`
    filter_11: query into String,
    /// `filter_12`
    filter_12: query into String,
    /// `filter_13`
    filter_13: query into String,
    /// `filter_14`
    filter_14: query into String,
    /// `filter_15`
    filter_15: query into String,
    /// `filter_16`
    filter_16: query into String,
    /// `filter_17`
    filter_17: query into String,
    /// `filter_18`
    filter_18: query into String,
    /// `filter_19`
    filter_19: query into String,
    /// `filter_20`
    filter_20: query into String,
    /// `limit`
    limit: query value u32,
    /// `ratio`
    ratio: query value f64,
    /// `order`
    order: query into models::GetThingsOrder,
    /// `strict`
    strict: query value bool,
);

// ---- error_variants/mod.rs
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

// ---- error_variants/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /things`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The result.
    pub result: Option<ThingResult>,
    /// The state.
    pub state: Option<ThingState>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Thing { result, state, ..unknown });

/// A value of `result` in `Thing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingResult {
    /// `ok`
    Ok,
    /// `err`
    Err,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ThingResult { Ok: "ok", Err: "err" });

/// A value of `state` in `Thing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingState {
    /// `ALL`
    All,
    /// `Error`
    Error,
    /// `Unknown`
    UnknownValue,
    /// `Self`
    SelfValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ThingState { All: "ALL", Error: "Error", UnknownValue: "Unknown", SelfValue: "Self" });

/// A value of the parameter `kind` of `PUT /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateThingKind {
    /// `err`
    Err,
    /// `error`
    Error,
    /// `ok`
    Ok,
    /// `output`
    Output,
    /// `all`
    All,
    /// `target`
    Target,
    /// `item`
    Item,
    /// `owned`
    Owned,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent UpdateThingKind {
    Err: "err", Error: "error", Ok: "ok", Output: "output", All: "all", Target: "target", Item: "item", Owned: "owned",
});

// ---- error_variants/things.rs
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

    /// `PUT /things` (`put_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::error_variants::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().update().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateThing {
        UpdateThing::new(self.core.put("update_thing", "/things").open().never_waits().object())
    }
}

call::request!(UpdateThing of "`Things::update`": call::Json<models::Thing>;
    /// `kind`
    kind: query into models::UpdateThingKind,
    /// The result.
    result: member into models::ThingResult,
    /// The state.
    state: member into models::ThingState,
);

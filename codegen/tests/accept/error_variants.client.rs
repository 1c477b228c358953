// ---- error_variants/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
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

// ---- error_variants/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/paths/~1things/put/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PutThingKind {
    Err,
    Error,
    Ok,
    Output,
    All,
    Target,
    Item,
    Owned,
    /// A text that this version does not know.
    Unknown(String),
}

impl PutThingKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Err => "err",
            Self::Error => "error",
            Self::Ok => "ok",
            Self::Output => "output",
            Self::All => "all",
            Self::Target => "target",
            Self::Item => "item",
            Self::Owned => "owned",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PutThingKind {
    fn from(text: &str) -> Self {
        match text {
            "err" => Self::Err,
            "error" => Self::Error,
            "ok" => Self::Ok,
            "output" => Self::Output,
            "all" => Self::All,
            "target" => Self::Target,
            "item" => Self::Item,
            "owned" => Self::Owned,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PutThingKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for PutThingKind {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Thing`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub result: Option<ThingResult>,
    pub state: Option<ThingState>,
}

impl json::Decode for Thing {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            result: members.take("result"),
            state: members.take("state"),
        })
    }
}

impl json::Encode for Thing {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("result", &self.result), ("state", &self.state)])
    }
}

/// `/components/schemas/Thing/properties/result`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThingResult {
    Ok,
    Err,
    /// A text that this version does not know.
    Unknown(String),
}

impl ThingResult {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Err => "err",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThingResult {
    fn from(text: &str) -> Self {
        match text {
            "ok" => Self::Ok,
            "err" => Self::Err,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ThingResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ThingResult {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ThingResult {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/Thing/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThingState {
    All,
    Error,
    /// `Unknown`
    UnknownValue,
    /// `Self`
    SelfValue,
    /// A text that this version does not know.
    Unknown(String),
}

impl ThingState {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Error => "Error",
            Self::UnknownValue => "Unknown",
            Self::SelfValue => "Self",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThingState {
    fn from(text: &str) -> Self {
        match text {
            "ALL" => Self::All,
            "Error" => Self::Error,
            "Unknown" => Self::UnknownValue,
            "Self" => Self::SelfValue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ThingState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ThingState {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ThingState {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

// ---- error_variants/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `PUT /things` (`put_thing`).
    pub async fn put_thing(
        &self,
        body: &models::Thing,
        options: &PutThingOptions,
    ) -> Result<Response<models::Thing>, Error> {
        self.core.put("put_thing", "/things").open().never_waits().query("kind", &options.kind).body(&body).json().await
    }
}

/// Optional parameters of [`Client::put_thing`].
#[derive(Clone, Debug, Default)]
pub struct PutThingOptions {
    /// `kind`
    pub kind: Option<models::PutThingKind>,
}

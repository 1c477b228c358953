// ---- many_parameters/mod.rs
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

// ---- many_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `order` of `GET /things/{first}/{second}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /things/{first}/{second}` (`get_things`).
    pub async fn get_things(
        &self,
        first: i64,
        second: &str,
        needed: &str,
        options: &GetThingsOptions,
    ) -> Result<Response<()>, Error> {
        self.core
            .get("get_things", "/things/{first}/{second}")
            .open()
            .never_waits()
            .path("first", &first)
            .path("second", &second)
            .query("needed", &needed)
            .query("filter_01", &options.filter_01)
            .query("filter_02", &options.filter_02)
            .query("filter_03", &options.filter_03)
            .query("filter_04", &options.filter_04)
            .query("filter_05", &options.filter_05)
            .query("filter_06", &options.filter_06)
            .query("filter_07", &options.filter_07)
            .query("filter_08", &options.filter_08)
            .query("filter_09", &options.filter_09)
            .query("filter_10", &options.filter_10)
            .query("filter_11", &options.filter_11)
            .query("filter_12", &options.filter_12)
            .query("filter_13", &options.filter_13)
            .query("filter_14", &options.filter_14)
            .query("filter_15", &options.filter_15)
            .query("filter_16", &options.filter_16)
            .query("filter_17", &options.filter_17)
            .query("filter_18", &options.filter_18)
            .query("filter_19", &options.filter_19)
            .query("filter_20", &options.filter_20)
            .query("limit", &options.limit)
            .query("ratio", &options.ratio)
            .query("order", &options.order)
            .query("strict", &options.strict)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::get_things`].
#[derive(Clone, Debug, Default)]
pub struct GetThingsOptions {
    /// `filter_01`
    pub filter_01: Option<String>,
    /// `filter_02`
    pub filter_02: Option<String>,
    /// `filter_03`
    pub filter_03: Option<String>,
    /// `filter_04`
    pub filter_04: Option<String>,
    /// `filter_05`
    pub filter_05: Option<String>,
    /// `filter_06`
    pub filter_06: Option<String>,
    /// `filter_07`
    pub filter_07: Option<String>,
    /// `filter_08`
    pub filter_08: Option<String>,
    /// `filter_09`
    pub filter_09: Option<String>,
    /// `filter_10`
    pub filter_10: Option<String>,
    /// `filter_11`
    pub filter_11: Option<String>,
    /// `filter_12`
    pub filter_12: Option<String>,
    /// `filter_13`
    pub filter_13: Option<String>,
    /// `filter_14`
    pub filter_14: Option<String>,
    /// `filter_15`
    pub filter_15: Option<String>,
    /// `filter_16`
    pub filter_16: Option<String>,
    /// `filter_17`
    pub filter_17: Option<String>,
    /// `filter_18`
    pub filter_18: Option<String>,
    /// `filter_19`
    pub filter_19: Option<String>,
    /// `filter_20`
    pub filter_20: Option<String>,
    /// `limit`
    pub limit: Option<i64>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `order`
    pub order: Option<models::GetThingsOrder>,
    /// `strict`
    pub strict: Option<bool>,
}

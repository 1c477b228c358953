// ---- header_parameters/mod.rs
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

// ---- header_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `theme` of `GET /things/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingTheme {
    /// `dark`
    Dark,
    /// `light`
    Light,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetThingTheme { Dark: "dark", Light: "light" });

// ---- header_parameters/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /things/{id}` (`get_thing`).
    pub async fn get_thing(
        &self,
        id_path: &str,
        x_limit: i64,
        options: &GetThingOptions,
    ) -> Result<Response<()>, Error> {
        self.core
            .get("get_thing", "/things/{id}")
            .open()
            .never_waits()
            .path("id", &id_path)
            .header("X-Limit", &x_limit)
            .header("If-None-Match", &options.if_none_match)
            .header("X-Ids", &options.x_ids)
            .header("id", &options.id_header)
            .query("id", &options.id_query)
            .cookie("session", &options.session)
            .cookie("theme", &options.theme)
            .query("filter", &options.filter)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::get_thing`].
#[derive(Clone, Debug, Default)]
pub struct GetThingOptions {
    /// `If-None-Match`
    pub if_none_match: Option<String>,
    /// `X-Ids`
    pub x_ids: Option<Vec<i64>>,
    /// `id`
    pub id_header: Option<String>,
    /// `id`
    pub id_query: Option<String>,
    /// `session`
    pub session: Option<String>,
    /// `theme`
    pub theme: Option<models::GetThingTheme>,
    /// `filter`
    pub filter: Option<String>,
}

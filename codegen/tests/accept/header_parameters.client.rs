// ---- header_parameters/mod.rs
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

// ---- header_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `theme` of `GET /things/{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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

    /// `GET /things/{id}` (`get_thing`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::header_parameters::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.things().get("example", 1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id_path: impl Into<String>, x_limit: u32) -> GetThing {
        let request = self.core
            .get("get_thing", "/things/{id}")
            .open()
            .never_waits()
            .path("id", &call::to::<String>(id_path))
            .header("X-Limit", &x_limit);
        GetThing::new(request)
    }
}

call::request!(GetThing of "`Things::get`": call::Nothing;
    /// `If-None-Match`
    if_none_match("If-None-Match"): header into String,
    /// `X-Ids`
    x_ids("X-Ids"): header list i64,
    /// `id`
    id_header("id"): header into String,
    /// `id`
    id_query("id"): query into String,
    /// `session`
    session: cookie into String,
    /// `theme`
    theme: cookie into models::GetThingTheme,
    /// `filter`
    filter: query into String,
);

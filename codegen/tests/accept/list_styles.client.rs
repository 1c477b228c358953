// ---- list_styles/mod.rs
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

// ---- list_styles/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- list_styles/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `GET /things/{ids}` (`get_things`).
    pub async fn get_things(
        &self,
        ids: &[&str],
        needed: &[i64],
        options: &GetThingsOptions,
    ) -> Result<Response<()>, Error> {
        self.core
            .get("get_things", "/things/{ids}")
            .open()
            .never_waits()
            .path("ids", &ids)
            .query("needed", &needed)
            .query("joined", &options.joined)
            .query_list("repeated", None, &options.repeated)
            .query_list("preset", None, &options.preset)
            .empty()
            .await
    }
}

/// Optional parameters of [`Client::get_things`].
#[derive(Clone, Debug, Default)]
pub struct GetThingsOptions {
    /// `joined`
    pub joined: Option<Vec<String>>,
    /// `repeated`
    pub repeated: Option<Vec<String>>,
    /// `preset`
    pub preset: Option<Vec<String>>,
}

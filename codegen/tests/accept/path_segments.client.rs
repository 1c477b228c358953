// ---- path_segments/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::path_segments::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.list_things().await?;
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

// ---- path_segments/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `base` of `GET /compare/{base}...{head}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CompareBase {
    /// `main`
    Main,
    /// `next`
    Next,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CompareBase { Main: "main", Next: "next" });

// ---- path_segments/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /compare/{base}...{head}` (`compare`).
    pub async fn compare(&self, base: &models::CompareBase, head: i64) -> Result<Response<()>, Error> {
        self.core
            .get("compare", "/compare/{base}...{head}")
            .open()
            .never_waits()
            .path("base", &base)
            .path("head", &head)
            .empty()
            .await
    }

    /// `GET /compare/{range}` (`compare_range`).
    pub async fn compare_range(&self, range: &str) -> Result<Response<()>, Error> {
        self.core.get("compare_range", "/compare/{range}").open().never_waits().path("range", &range).empty().await
    }

    /// `GET /things/` (`list_things`).
    pub async fn list_things(&self) -> Result<Response<()>, Error> {
        self.core.get("list_things", "/things/").open().never_waits().empty().await
    }

    /// `GET /things/{id}` (`get_thing`).
    pub async fn get_thing(&self, id: i64) -> Result<Response<()>, Error> {
        self.core.get("get_thing", "/things/{id}").open().never_waits().path("id", &id).empty().await
    }

    /// `GET /things/{id}.json` (`get_thing_as_json`).
    pub async fn get_thing_as_json(&self, id: i64) -> Result<Response<()>, Error> {
        self.core.get("get_thing_as_json", "/things/{id}.json").open().never_waits().path("id", &id).empty().await
    }

    /// `POST /things/{id}:lock` (`lock_thing`).
    pub async fn lock_thing(&self, id: i64) -> Result<Response<()>, Error> {
        self.core.post("lock_thing", "/things/{id}:lock").open().never_waits().path("id", &id).empty().await
    }
}

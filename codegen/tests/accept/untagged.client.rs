// ---- untagged/default.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Default`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Client;
use crate::{Error, Response};

impl Client {
    /// `GET /things` (`get_things`).
    pub async fn get_things(&self) -> Result<Response<String>, Error> {
        self.core.get("get_things", "/things").open().never_waits().text().await
    }

    /// `POST /things` (`post_things`).
    pub async fn post_things(&self) -> Result<Response<()>, Error> {
        self.core.post("post_things", "/things").open().never_waits().empty().await
    }

    /// `DELETE /things/{thing_id}/parts` (`delete_things_thing_id_parts`).
    pub async fn delete_things_thing_id_parts(&self, thing_id: &str) -> Result<Response<()>, Error> {
        self.core
            .delete("delete_things_thing_id_parts", "/things/{thing_id}/parts")
            .open()
            .never_waits()
            .path("thing_id", &thing_id)
            .empty()
            .await
    }
}

// ---- untagged/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::untagged::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_things().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod default;
pub mod models;

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

// ---- untagged/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

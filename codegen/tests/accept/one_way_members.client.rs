// ---- one_way_members/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::one_way_members::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_stamp().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod users;

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

// ---- one_way_members/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The reply of `GET /stamps`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stamp {
    /// The at.
    pub at: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Stamp { at, ..unknown });

/// The body of `POST /users`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct User {
    /// The ID.
    pub id: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The password.
    pub password: Option<crate::Secret>,
    /// The stamp.
    pub stamp: Option<Stamp>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged User { id, name, password, stamp, ..unknown });

// ---- one_way_members/users.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Users`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /stamps` (`get_stamp`).
    pub async fn get_stamp(&self) -> Result<Response<models::Stamp>, Error> {
        self.core.get("get_stamp", "/stamps").open().never_waits().json().await
    }

    /// `POST /users` (`create_user`).
    pub async fn create_user(&self, body: &models::User) -> Result<Response<models::User>, Error> {
        self.core.post("create_user", "/users").open().never_waits().body(&body).json().await
    }
}

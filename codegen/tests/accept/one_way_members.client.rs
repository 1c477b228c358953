// ---- one_way_members/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::one_way_members::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.users().stamp().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod users;

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
    /// Operations of the tag `Users`.
    pub fn users(&self) -> users::Users {
        users::Users::new(&self.core)
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
#[non_exhaustive]
pub struct Stamp {
    /// The at.
    pub at: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::setters!(Stamp { at: String });

json::object!(exchanged Stamp { at, ..unknown });

/// The body of `POST /users`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
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

json::object!(received User { id, name, password, stamp, ..unknown });

// ---- one_way_members/users.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Users`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::models;
use crate::call;

/// Operations of the tag `Users`.
///
/// Made by [`Client::users`](super::Client::users); clones are cheap.
#[derive(Clone, Debug)]
pub struct Users {
    core: crate::Client,
}

impl Users {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /stamps` (`get_stamp`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::one_way_members::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.users().stamp().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stamp(&self) -> GetStamp {
        GetStamp::new(self.core.get("get_stamp", "/stamps").open().never_waits())
    }

    /// `POST /users` (`create_user`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::one_way_members::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.users().create("web-01").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> CreateUser {
        let request = self.core
            .post("create_user", "/users")
            .open()
            .never_waits()
            .object()
            .member("name", &call::to::<String>(name));
        CreateUser::new(request)
    }
}

call::request!(GetStamp of "`Users::stamp`": call::Json<models::Stamp>;);

call::request!(CreateUser of "`Users::create`": call::Json<models::User>;
    /// The ID.
    id: member value i64,
    /// The password.
    password: member into crate::Secret,
    /// The stamp.
    stamp: member into models::Stamp,
);

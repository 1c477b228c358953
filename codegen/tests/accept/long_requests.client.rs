// ---- long_requests/mod.rs
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

// ---- long_requests/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateThingBody {
    /// The a member with a long name.
    pub a_member_with_a_long_name: Option<String>,
    /// The another member with a long name.
    pub another_member_with_a_long_name: Option<i64>,
    /// Whether a third member with a long name holds.
    pub a_third_member_with_a_long_name: Option<bool>,
    /// The a fourth member with a long name.
    pub a_fourth_member_with_a_long_name: Option<f64>,
}

json::object!(sent CreateThingBody {
    a_member_with_a_long_name, another_member_with_a_long_name, a_third_member_with_a_long_name,
    a_fourth_member_with_a_long_name,
});

// ---- long_requests/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /things` (`post_thing`).
    pub async fn create_thing(&self, body: &models::CreateThingBody) -> Result<Response<()>, Error> {
        self.core.post("create_thing", "/things").open().never_waits().body(&body).empty().await
    }
}

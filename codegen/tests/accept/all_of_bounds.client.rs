// ---- all_of_bounds/mod.rs
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

// ---- all_of_bounds/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// A value of the parameter `e` of `POST /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CreateThingE {
    /// `b`
    B,
    /// `c`
    C,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CreateThingE { B: "b", C: "c" });

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct T {
    /// The ID.
    pub id: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The list.
    pub list: Option<Vec<String>>,
    /// The n.
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged T { id, name, list, n, ..unknown });

// ---- all_of_bounds/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /things` (`post_thing`).
    pub async fn create_thing(
        &self,
        body: &models::T,
        options: &CreateThingOptions,
    ) -> Result<Response<models::T>, Error> {
        self.core
            .post("create_thing", "/things")
            .open()
            .never_waits()
            .query("n", &options.n)
            .query("s", &options.s)
            .query("x", &options.x)
            .query("e", &options.e)
            .body(&body)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::create_thing`].
#[derive(Clone, Debug, Default)]
pub struct CreateThingOptions {
    /// `n`
    pub n: Option<i64>,
    /// `s`
    pub s: Option<String>,
    /// `x`
    pub x: Option<i64>,
    /// `e`
    pub e: Option<models::CreateThingE>,
}

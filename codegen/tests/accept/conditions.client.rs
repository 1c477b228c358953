// ---- conditions/mod.rs
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

// ---- conditions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `PUT /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Extended {
    /// The kind.
    pub kind: Option<String>,
    /// The x.
    pub x: Option<crate::Value>,
    /// The y.
    pub y: Option<String>,
}

json::object!(sent Extended { kind, x, y });

/// The body of `PATCH /things`.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Needed {
    /// As `NeededWithOne`.
    WithOne(NeededWithOne),
    /// As `NeededWithTwo`.
    WithTwo(NeededWithTwo),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent Needed { WithOne, WithTwo });

/// What `Needed` can be.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NeededWithOne {
    /// The ID.
    pub id: Option<i64>,
    /// The one.
    pub one: Option<String>,
}

json::object!(sent NeededWithOne { id, one });

/// What `Needed` can be.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NeededWithTwo {
    /// The ID.
    pub id: Option<String>,
    /// The two.
    pub two: Option<String>,
}

json::object!(sent NeededWithTwo { id, two });

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct W {
    /// The a.
    pub a: Option<String>,
    /// The b.
    pub b: Option<String>,
}

json::object!(sent W { a, b });

// ---- conditions/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /things` (`post_thing`).
    pub async fn create_thing(&self, body: &models::W, options: &CreateThingOptions) -> Result<Response<()>, Error> {
        self.core
            .post("create_thing", "/things")
            .open()
            .never_waits()
            .query("t", &options.t)
            .query("i", &options.i)
            .body(&body)
            .empty()
            .await
    }

    /// `PUT /things` (`put_thing`).
    pub async fn put_thing(&self, body: &models::Extended) -> Result<Response<()>, Error> {
        self.core.put("put_thing", "/things").open().never_waits().body(&body).empty().await
    }

    /// `PATCH /things` (`patch_thing`).
    pub async fn patch_thing(&self, body: &models::Needed) -> Result<Response<()>, Error> {
        self.core.patch("patch_thing", "/things").open().never_waits().body(&body).empty().await
    }
}

/// Optional parameters of [`Client::create_thing`].
#[derive(Clone, Debug, Default)]
pub struct CreateThingOptions {
    /// `t`
    pub t: Option<String>,
    /// `i`
    pub i: Option<i64>,
}

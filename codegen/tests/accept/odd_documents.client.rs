// ---- odd_documents/mod.rs
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

// ---- odd_documents/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateThingReply {
    /// The name.
    pub name: Option<String>,
    /// The kind.
    pub kind: Option<Kind>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged CreateThingReply { name, kind, ..unknown });

/// A value of the parameter `size` of `POST /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CreateThingSize {
    /// `1`
    N1,
    /// `4.5`
    N4_5,
    /// `large`
    Large,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CreateThingSize { N1: "1", N4_5: "4.5", Large: "large" });

/// A value of `kind` in `CreateThingReply`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `a`
    A,
    /// `b`
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged Kind { A: "a", B: "b" });

// ---- odd_documents/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /things` (`post_thing`).
    pub async fn create_thing(
        &self,
        body: &models::CreateThingReply,
        options: &CreateThingOptions,
    ) -> Result<Response<models::CreateThingReply>, Error> {
        self.core
            .post("create_thing", "/things")
            .open()
            .never_waits()
            .query("flag", &options.flag)
            .query("size", &options.size)
            .query("none", &options.none)
            .query("word", &options.word)
            .query("other", &options.other)
            .body(&body)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::create_thing`].
#[derive(Clone, Debug, Default)]
pub struct CreateThingOptions {
    /// `flag`
    pub flag: Option<bool>,
    /// `size`
    pub size: Option<models::CreateThingSize>,
    /// `none`
    pub none: Option<String>,
    /// `word`
    pub word: Option<String>,
    /// `other`
    pub other: Option<i64>,
}

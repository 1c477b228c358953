// ---- self_parameters/mod.rs
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

// ---- self_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /others`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateOtherBody {
    /// The self (`Self`).
    pub self_mixed: Option<String>,
    /// The self (`self`).
    pub self_: Option<String>,
}

json::object!(sent CreateOtherBody { self_mixed: "Self", self_: "self" });

// ---- self_parameters/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /others` (`post_other`).
    pub async fn create_other(
        &self,
        body: Option<&models::CreateOtherBody>,
        options: &CreateOtherOptions,
    ) -> Result<Response<std::collections::BTreeMap<String, crate::Value>>, Error> {
        self.core
            .post("create_other", "/others")
            .open()
            .never_waits()
            .query("TYPE", &options.type_query)
            .query("type", &options.type_query_2)
            .query("type_2", &options.type_2)
            .query("Type", &options.type_query_3)
            .body(&body)
            .json()
            .await
    }

    /// `GET /things/{SELF}` (`get_thing`).
    pub async fn get_thing(
        &self,
        self_path: &str,
        options: &GetThingOptions,
    ) -> Result<Response<std::collections::BTreeMap<String, crate::Value>>, Error> {
        self.core
            .get("get_thing", "/things/{SELF}")
            .open()
            .never_waits()
            .path("SELF", &self_path)
            .query("self", &options.self_query)
            .query("Self", &options.self_query_2)
            .query("sElF", &options.s_el_f)
            .query("body", &options.body_query)
            .query("Body", &options.body_query_2)
            .query("(", &options.open_query)
            .query("[", &options.open_query_2)
            .query("{", &options.open_query_3)
            .json()
            .await
    }
}

/// Optional parameters of [`Client::create_other`].
#[derive(Clone, Debug, Default)]
pub struct CreateOtherOptions {
    /// `TYPE`
    pub type_query: Option<String>,
    /// `type`
    pub type_query_2: Option<String>,
    /// `type_2`
    pub type_2: Option<String>,
    /// `Type`
    pub type_query_3: Option<String>,
}

/// Optional parameters of [`Client::get_thing`].
#[derive(Clone, Debug, Default)]
pub struct GetThingOptions {
    /// `self`
    pub self_query: Option<String>,
    /// `Self`
    pub self_query_2: Option<String>,
    /// `sElF`
    pub s_el_f: Option<String>,
    /// `body`
    pub body_query: Option<String>,
    /// `Body`
    pub body_query_2: Option<String>,
    /// `(`
    pub open_query: Option<String>,
    /// `[`
    pub open_query_2: Option<String>,
    /// `{`
    pub open_query_3: Option<String>,
}

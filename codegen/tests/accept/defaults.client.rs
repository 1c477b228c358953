// ---- defaults/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /things` (`get_thing`).
    pub async fn get_thing(
        &self,
        required_default: i64,
        options: &GetThingOptions,
    ) -> Result<Response<models::ThingReply>, Error> {
        self.core
            .get("get_thing", "/things")
            .never_waits()
            .query("required_default", &required_default)
            .query("limit", &options.limit)
            .query("ratio", &options.ratio)
            .query("name", &options.name)
            .query("strict", &options.strict)
            .query("order", &options.order)
            .query("kind", &options.kind)
            .query("kind2", &options.kind2)
            .query_list("list", None, &options.list)
            .query_list("numbers", None, &options.numbers)
            .query("null_default", &options.null_default)
            .json()
            .await
    }

    /// `POST /things` (`post_thing`).
    pub async fn create_thing(
        &self,
        body: &models::CreateThingBody,
    ) -> Result<Response<models::CreateThingReply>, Error> {
        self.core.post("create_thing", "/things").never_waits().body(&body).json().await
    }
}

/// Optional parameters of [`Client::get_thing`].
#[derive(Clone, Debug, Default)]
pub struct GetThingOptions {
    /// `limit`
    pub limit: Option<i64>,
    /// `ratio`
    pub ratio: Option<f64>,
    /// `name`
    pub name: Option<String>,
    /// `strict`
    pub strict: Option<bool>,
    /// `order`
    pub order: Option<models::GetThingOrder>,
    /// `kind`
    pub kind: Option<models::Kind>,
    /// `kind2`
    pub kind2: Option<models::Kind>,
    /// `list`
    pub list: Option<Vec<String>>,
    /// `numbers`
    pub numbers: Option<Vec<i64>>,
    /// `null_default`
    pub null_default: Option<String>,
}

// ---- defaults/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod agents;
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

// ---- defaults/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateThingBody {
    /// The limit.
    pub limit: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// Whether on holds.
    pub on: Option<bool>,
    /// The kind.
    pub kind: Option<Kind>,
    /// The list.
    pub list: Option<Vec<i64>>,
    /// The nested.
    pub nested: Option<CreateThingBodyNested>,
}

json::object!(sent CreateThingBody { limit, name, on, kind, list, nested });

/// The `nested` of `CreateThingBody`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateThingBodyNested {
    /// The a of the nested.
    pub a: Option<i64>,
}

json::object!(sent CreateThingBodyNested { a });

/// The reply of `POST /things`.
pub type CreateThingReply = ThingReply;

/// A value of the parameter `order` of `GET /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GetThingOrder { Asc: "asc", Desc: "desc" });

/// A value of the parameter `kind` of `GET /things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `alpha`
    Alpha,
    /// `beta`
    Beta,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent Kind { Alpha: "alpha", Beta: "beta" });

/// The reply of `GET /things`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingReply {
    /// The a.
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ThingReply { a, ..unknown });

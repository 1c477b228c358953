// ---- union_requests/mod.rs
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

// ---- union_requests/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/components/schemas/Circle`
#[derive(Clone, Debug, PartialEq)]
pub struct Circle {
    pub radius: f64,
}

impl Circle {
    /// With the required members alone.
    pub fn new(radius: f64) -> Self {
        Self { radius }
    }
}

json::object!(sent Circle { radius });

/// `/paths/~1things/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum PostThingBody {
    Circle(Circle),
    Square(Square),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent PostThingBody { Circle, Square });

/// `/paths/~1things/put/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct PutThingBody {
    pub shape: PutThingBodyShape,
    pub shapes: Option<Vec<PutThingBodyShapesItem>>,
    pub either: Option<PutThingBodyEither>,
}

impl PutThingBody {
    /// With the required members alone.
    pub fn new(shape: PutThingBodyShape) -> Self {
        Self { shape, shapes: None, either: None }
    }
}

json::object!(sent PutThingBody { shape, shapes, either });

/// `/paths/~1things/put/requestBody/content/application~1json/schema/properties/either`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum PutThingBodyEither {
    Boolean(bool),
    List(Vec<bool>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent PutThingBodyEither { Boolean, List });

/// `/paths/~1things/put/requestBody/content/application~1json/schema/properties/shape`
pub type PutThingBodyShape = PostThingBody;

/// `/paths/~1things/put/requestBody/content/application~1json/schema/properties/shapes/items`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum PutThingBodyShapesItem {
    Circle(Circle),
    Text(String),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(sent PutThingBodyShapesItem { Circle, Text });

/// `/components/schemas/Square`
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub side: f64,
}

impl Square {
    /// With the required members alone.
    pub fn new(side: f64) -> Self {
        Self { side }
    }
}

json::object!(sent Square { side });

// ---- union_requests/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /things` (`post_thing`).
    pub async fn post_thing(
        &self,
        body: &models::PostThingBody,
        options: &PostThingOptions,
    ) -> Result<Response<()>, Error> {
        self.core
            .post("post_thing", "/things")
            .open()
            .never_waits()
            .query("id", &options.id)
            .query_list("ids", None, &options.ids)
            .body(&body)
            .empty()
            .await
    }

    /// `PUT /things` (`put_thing`).
    pub async fn put_thing(&self, body: Option<&models::PutThingBody>) -> Result<Response<()>, Error> {
        self.core.put("put_thing", "/things").open().never_waits().body(&body).empty().await
    }
}

/// Optional parameters of [`Client::post_thing`].
#[derive(Clone, Debug, Default)]
pub struct PostThingOptions {
    /// `id`
    pub id: Option<String>,
    /// `ids`
    pub ids: Option<Vec<String>>,
}

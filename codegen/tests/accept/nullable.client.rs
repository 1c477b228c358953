// ---- nullable/mod.rs
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

// ---- nullable/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/paths/~1things/post/responses/201/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateThingCreatedReply {
    pub a: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CreateThingCreatedReply { a, ..unknown });

/// `/components/schemas/Failure`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Failure {
    pub title: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Failure { title, ..unknown });

/// `/components/schemas/NullablePart`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NullablePart {
    pub c: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged NullablePart { c, ..unknown });

/// `/components/schemas/Part`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Part { b, ..unknown });

/// `/components/schemas/Thing`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub text: Option<String>,
    pub optional_text: Option<String>,
    pub number: Option<i64>,
    pub list: Option<Vec<crate::Value>>,
    pub optional_list: Option<Vec<String>>,
    pub inner: Option<ThingInner>,
    pub optional_inner: Option<Part>,
    pub nullable_part: Option<NullablePart>,
    pub state: Option<ThingState>,
    pub map: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub either: Option<ThingEither>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged Thing {
    text, optional_text, number, list, optional_list, inner, optional_inner, nullable_part, state, map, either,
    ..unknown,
});

/// `/components/schemas/Thing/properties/either`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ThingEither {
    Text(String),
    Integer(i64),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(exchanged ThingEither { Text, Integer });

json::shape!(ThingEither: Union(None, &[Text, Integer]));

/// `/components/schemas/Thing/properties/inner`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingInner {
    pub a: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged ThingInner { a, ..unknown });

/// `/components/schemas/Thing/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThingState {
    On,
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged ThingState { On: "on", Off: "off" });

// ---- nullable/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /things` (`post_thing`).
    /// Errors: 400 [`super::models::Failure`].
    pub async fn create_thing(
        &self,
        body: &models::Thing,
        options: &CreateThingOptions,
    ) -> Result<Response<CreateThingReply>, Error> {
        let reply = self.core
            .post("create_thing", "/things")
            .open()
            .never_waits()
            .query("name", &options.name)
            .query_list("names", None, &options.names)
            .body(&body)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(CreateThingReply::Ok);
        }
        reply.json_as(CreateThingReply::Created)
    }
}

/// Optional parameters of [`Client::create_thing`].
#[derive(Clone, Debug, Default)]
pub struct CreateThingOptions {
    /// `name`
    pub name: Option<String>,
    /// `names`
    pub names: Option<Vec<String>>,
}

/// Replies of [`Client::create_thing`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum CreateThingReply {
    /// `application/json`
    Ok(models::Thing),
    /// `application/json`
    Created(models::CreateThingCreatedReply),
}

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

/// `/components/schemas/NullablePart`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NullablePart {
    pub c: Option<String>,
}

impl json::Decode for NullablePart {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            c: members.take("c"),
        })
    }
}

impl json::Encode for NullablePart {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("c", &self.c)])
    }
}

/// `/components/schemas/Part`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    pub b: Option<String>,
}

impl json::Decode for Part {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            b: members.take("b"),
        })
    }
}

impl json::Encode for Part {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("b", &self.b)])
    }
}

/// `/paths/~1things/post/responses/201/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PostThingCreatedResponse {
    pub a: Option<String>,
}

impl json::Decode for PostThingCreatedResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
        })
    }
}

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
}

impl json::Decode for Thing {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            text: members.take("text"),
            optional_text: members.take("optional_text"),
            number: members.take("number"),
            list: members.take("list"),
            optional_list: members.take("optional_list"),
            inner: members.take("inner"),
            optional_inner: members.take("optional_inner"),
            nullable_part: members.take("nullable_part"),
            state: members.take("state"),
            map: members.take("map"),
            either: members.take("either"),
        })
    }
}

impl json::Encode for Thing {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[
            ("text", &self.text),
            ("optional_text", &self.optional_text),
            ("number", &self.number),
            ("list", &self.list),
            ("optional_list", &self.optional_list),
            ("inner", &self.inner),
            ("optional_inner", &self.optional_inner),
            ("nullable_part", &self.nullable_part),
            ("state", &self.state),
            ("map", &self.map),
            ("either", &self.either),
        ])
    }
}

/// `/components/schemas/Thing/properties/either`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ThingEither {
    Text(String),
    Integer(i64),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for ThingEither {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[json::Shape::Text, json::Shape::Integer]) {
            Some(0) => json::Decode::decode(tree).map(Self::Text),
            Some(1) => json::Decode::decode(tree).map(Self::Integer),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

impl json::Encode for ThingEither {
    fn encode(&self) -> Option<crate::Value> {
        match self {
            Self::Text(value) => json::Encode::encode(value),
            Self::Integer(value) => json::Encode::encode(value),
            Self::Unknown(value) => json::Encode::encode(value),
        }
    }
}

/// `/components/schemas/Thing/properties/inner`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingInner {
    pub a: Option<bool>,
}

impl json::Decode for ThingInner {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            a: members.take("a"),
        })
    }
}

impl json::Encode for ThingInner {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("a", &self.a)])
    }
}

/// `/components/schemas/Thing/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThingState {
    On,
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

impl ThingState {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ThingState {
    fn from(text: &str) -> Self {
        match text {
            "on" => Self::On,
            "off" => Self::Off,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ThingState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ThingState {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for ThingState {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

// ---- nullable/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `POST /things` (`post_thing`).
    /// Errors: 400.
    pub async fn post_thing(
        &self,
        body: &models::Thing,
        options: &PostThingOptions,
    ) -> Result<Response<PostThingReply>, Error> {
        let reply = self.core
            .post("post_thing", "/things")
            .open()
            .never_waits()
            .query("name", &options.name)
            .query("names", &options.names)
            .body(&body)
            .send()
            .await?;
        if reply.is(200, "application/json") {
            return reply.json_as(PostThingReply::Ok);
        }
        reply.json_as(PostThingReply::Created)
    }
}

/// Optional parameters of [`Client::post_thing`].
#[derive(Clone, Debug, Default)]
pub struct PostThingOptions {
    /// `name`
    pub name: Option<String>,
    /// `names`
    pub names: Option<Vec<String>>,
}

/// Replies of [`Client::post_thing`].
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum PostThingReply {
    /// `application/json`
    Ok(models::Thing),
    /// `application/json`
    Created(models::PostThingCreatedResponse),
}

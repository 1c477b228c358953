// ---- nullable/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod models;
pub mod parameters;
pub mod permissions;
pub mod things;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::nullable_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- nullable/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The reply of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CreateThingCreatedReply {
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
}

/// The reply of `POST /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Failure {
    /// The title.
    pub title: Option<String>,
}

/// The `nullable_part` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct NullablePart {
    /// The c of the nullable part.
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<String>,
}

/// The `optional_inner` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Part {
    /// The b of the optional inner.
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<String>,
}

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Thing {
    /// The text.
    pub text: Option<String>,
    /// The optional text.
    #[serde(skip_serializing_if = "Option::is_none")] pub optional_text: Option<String>,
    /// The number (at least 1).
    pub number: Option<i64>,
    /// The list.
    pub list: Option<Vec<serde_json::Value>>,
    /// The optional list.
    #[serde(skip_serializing_if = "Option::is_none")] pub optional_list: Option<Vec<String>>,
    /// The inner.
    pub inner: Option<ThingInner>,
    /// The optional inner.
    #[serde(skip_serializing_if = "Option::is_none")] pub optional_inner: Option<Part>,
    /// The nullable part.
    #[serde(skip_serializing_if = "Option::is_none")] pub nullable_part: Option<NullablePart>,
    /// The state.
    pub state: Option<ThingState>,
    /// The map.
    #[serde(skip_serializing_if = "Option::is_none")] pub map: Option<serde_json::Map<String, serde_json::Value>>,
    /// The either.
    #[serde(skip_serializing_if = "Option::is_none")] pub either: Option<ThingEither>,
}

/// The `either` of `Thing`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ThingEither {
    /// As `String`.
    Text(String),
    /// As `i64`.
    Integer(i64),
}

impl crate::decode::value::FromValue for ThingEither {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// The `inner` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ThingInner {
    /// Whether a of the inner holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<bool>,
}

/// A value of `state` in `Thing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingState {
    /// `on`
    On,
    /// `off`
    Off,
}

impl ThingState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ThingState {
    const ALL: &'static [(&'static str, Self)] = &[("on", Self::On), ("off", Self::Off)];
}
impl std::fmt::Display for ThingState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ThingState {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ThingState {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ThingState {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- nullable/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! nullable_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::nullable_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! nullable_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::nullable::types] $($method)* } };
    ($o:ident create_thing) => {$crate::nullable_501!{=$o(CreateThingRequest) CreateThingReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::nullable::$o! {} };
}

// ---- nullable/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `name` in the query.
pub static NAME: Parameter = Parameter::query("name", "", Schema::STRING.nullable());

/// `names` in the query.
pub static NAMES: Parameter =
    Parameter::query("names", "", Schema::array(&Schema::STRING.nullable()).nullable()).repeated();

// ---- nullable/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- nullable/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /things` (`post_thing`). Answers 200, 201; fails with 400. Takes no credentials.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<CreateThingReply, Error>> + Send;
}

/// Parameters and body of `POST /things`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// `name` in the query.
    pub name: Option<String>,
    /// `names` in the query.
    pub names: Option<Vec<String>>,
    /// The request's body.
    pub body: Thing,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { name: input.value()?, names: input.value()?, body: input.json()? })
    }
}

/// Reply of `POST /things`.
#[derive(Clone, Debug)]
pub enum CreateThingReply {
    /// 200, `application/json`
    Ok(Json<Thing>),
    /// 201, `application/json`
    Created(Json<CreateThingCreatedReply>),
}
crate::payload! { CreateThingReply: Ok(reply) 0, Created(reply) 1 }

/// `POST /things`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("create_thing", "post_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAME, &parameters::NAMES])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("text", Schema::STRING.nullable()), ("optional_text", Schema::STRING.nullable()),
        ("number", Schema::INTEGER.minimum(1).nullable()),
        ("list", Schema::array(&Schema::INTEGER.nullable()).nullable()),
        ("optional_list", Schema::array(&Schema::STRING).nullable()),
        ("inner", Schema::object(&[("a", Schema::BOOLEAN.nullable())]).nullable()),
        ("optional_inner", Schema::object(&[("b", Schema::STRING)]).nullable()),
        ("nullable_part", Schema::object(&[("c", Schema::STRING)]).nullable()),
        ("state", Schema::STRING.texts(&["on", "off"]).nullable()),
        ("map", Schema::object(&[]).additional(crate::schema::Additional::Schema(&Schema::STRING.nullable()))
            .nullable()),
        ("either", Schema::one_of(&[Schema::STRING, Schema::INTEGER]).nullable()),
    ]).required(&["text", "number", "list", "inner", "state"]))]))
    .replies(&[ReplySpec::json(200), ReplySpec::json(201)]).failures(&[400]);

crate::routes! { "Things" Things:
    CREATE_THING create_thing(request),
}

// ---- always/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Members that every reply has 1.0.0: handler traits, models and server.
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
pub const TITLE: &str = "Members that every reply has";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&things::GET_THINGS, &things::ADD_THING, &things::GET_SUMS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::always_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- always/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The `loose` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Loose {
    /// The colour of the loose.
    #[serde(skip_serializing_if = "Option::is_none")] pub colour: Option<String>,
}

/// One of `parts` in `Thing`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Part {
    /// The size.
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
}

/// The `same` of `Thing`.
pub type SameAsPart = Part;

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Settings {
    /// The mode.
    #[serde(skip_serializing_if = "Option::is_none")] pub mode: Option<SettingsMode>,
    /// The tags.
    #[serde(skip_serializing_if = "Option::is_none")] pub tags: Option<Vec<String>>,
}

/// A value of `mode` in `Settings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
}

impl SettingsMode {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SettingsMode {
    const ALL: &'static [(&'static str, Self)] = &[("fast", Self::Fast), ("slow", Self::Slow)];
}
impl std::fmt::Display for SettingsMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SettingsMode {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SettingsMode {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SettingsMode {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `GET /things/{id}/sums`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Sums {
    /// The note.
    #[serde(skip_serializing_if = "Option::is_none")] pub note: Option<String>,
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The the name (`the-name`).
    #[serde(rename = "the-name", skip_serializing_if = "Option::is_none")] pub the_name: Option<String>,
    /// The parts.
    #[serde(skip_serializing_if = "Option::is_none")] pub parts: Option<Vec<Part>>,
    /// The whole.
    #[serde(skip_serializing_if = "Option::is_none")] pub whole: Option<Whole>,
    /// The loose.
    #[serde(skip_serializing_if = "Option::is_none")] pub loose: Option<Loose>,
    /// The same.
    #[serde(skip_serializing_if = "Option::is_none")] pub same: Option<SameAsPart>,
    /// The again.
    #[serde(skip_serializing_if = "Option::is_none")] pub again: Option<Thing>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
}

/// One item of the reply of `GET /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Thing {
    /// The note of the thing.
    #[serde(skip_serializing_if = "Option::is_none")] pub note: Option<String>,
    /// The ID of the thing.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The the name of the thing (`the-name`).
    #[serde(rename = "the-name", skip_serializing_if = "Option::is_none")] pub the_name: Option<String>,
    /// The parts of the thing.
    #[serde(skip_serializing_if = "Option::is_none")] pub parts: Option<Vec<Part>>,
    /// The whole of the thing.
    #[serde(skip_serializing_if = "Option::is_none")] pub whole: Option<Whole>,
    /// The loose of the thing.
    #[serde(skip_serializing_if = "Option::is_none")] pub loose: Option<Loose>,
    /// The same of the thing.
    #[serde(skip_serializing_if = "Option::is_none")] pub same: Option<SameAsPart>,
    /// The again of the thing.
    #[serde(skip_serializing_if = "Option::is_none")] pub again: Option<Box<Thing>>,
}

/// The `whole` of `Thing`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Whole {
    /// The kind of the whole.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: BTreeMap<String, Part>,
}

// ---- always/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_things }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! always_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::always_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! always_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::always::types] $($method)* } };
    ($o:ident get_things) => {$crate::always_501!{=$o(GetThingsRequest) List Thing}};
    ($o:ident add_thing) => {$crate::always_501!{=$o(AddThingRequest) Json Settings}};
    ($o:ident get_sums) => {$crate::always_501!{=$o(GetSumsRequest) Json Sums}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::always::$o! {} };
}

// ---- always/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `id` in the path.
pub static ID: Parameter = Parameter::path("id", "", Schema::STRING);

/// `limit` in the query.
pub static LIMIT: Parameter = Parameter::query("limit", "", Schema::INTEGER);

/// `select` in the query.
pub static SELECT: Parameter = Parameter::query("select", "", Schema::array(&Schema::STRING));

// ---- always/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- always/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /things` (`get_things`). Answers 200. Takes no credentials.
    fn get_things(&self, cx: Context<Self::Identity>, request: GetThingsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<Thing>>, Error>> + Send;
    /// `POST /things` (`add_thing`). Answers 200. Takes no credentials.
    fn add_thing(&self, cx: Context<Self::Identity>, request: AddThingRequest)
        -> impl Future<Output = Result<Json<Settings>, Error>> + Send;
    /// `GET /things/{id}/sums` (`get_sums`). Answers 200. Takes no credentials.
    fn get_sums(&self, cx: Context<Self::Identity>, request: GetSumsRequest)
        -> impl Future<Output = Result<Json<Sums>, Error>> + Send;
}

/// Parameters of `GET /things`.
#[derive(Clone, Debug)]
pub struct GetThingsRequest {
    /// `select` in the query.
    pub select: Option<Vec<String>>,
    /// `limit` in the query.
    pub limit: Option<i64>,
}
impl Decode for GetThingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { select: input.value()?, limit: input.value()? }) }
}

/// Body of `POST /things`.
#[derive(Clone, Debug)]
pub struct AddThingRequest {
    /// The request's body.
    pub body: Option<Settings>,
}
impl Decode for AddThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional_json()? }) }
}

/// Parameters of `GET /things/{id}/sums`.
#[derive(Clone, Debug)]
pub struct GetSumsRequest {
    /// `id` in the path.
    pub id: String,
}
impl Decode for GetSumsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { id: input.value()? }) }
}

/// `GET /things`.
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things")
    .ids("get_things", "get_things").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::SELECT, &parameters::LIMIT]);

/// `POST /things`.
pub static ADD_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("add_thing", "add_thing").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[Content::json(Schema::object(&[
        ("mode", Schema::STRING.texts(&["fast", "slow"])), ("tags", Schema::array(&Schema::STRING)),
    ]))]));

/// `GET /things/{id}/sums`.
pub static GET_SUMS: Operation = Operation::new(Method::GET, "/things/{id}/sums")
    .ids("get_sums", "get_sums").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID]);

crate::routes! { "Things" Things:
    GET_THINGS get_things(request), ADD_THING add_thing(request), GET_SUMS get_sums(request),
}

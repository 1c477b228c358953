// ---- references/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_THING, &things::UPDATE_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::references_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- references/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The body of `PUT /things/{id}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct BoxModel {
    /// The size (at least 1).
    pub size: i64,
    /// The colour.
    #[serde(skip_serializing_if = "Option::is_none")] pub colour: Option<Colour>,
    /// The colours.
    #[serde(skip_serializing_if = "Option::is_none")] pub colours: Option<Colours>,
    /// The lid.
    #[serde(skip_serializing_if = "Option::is_none")] pub lid: Option<Lid>,
    /// The other lid.
    #[serde(skip_serializing_if = "Option::is_none")] pub other_lid: Option<Lid>,
}

/// A value of the parameter `colours` of `PUT /things/{id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// `red`
    Red,
    /// `green`
    Green,
}

impl Colour {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for Colour {
    const ALL: &'static [(&'static str, Self)] = &[("red", Self::Red), ("green", Self::Green)];
}
impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for Colour {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for Colour {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for Colour {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `colours` of `BoxModel`.
pub type Colours = Vec<Colour>;

/// The reply of `PUT /things/{id}` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Lid {
    /// The size (at least 1).
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
}

// ---- references/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! references_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::references_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! references_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::references::types] $($method)* } };
    ($o:ident get_thing) => {$crate::references_501!{=$o(GetThingRequest) Json BoxModel}};
    ($o:ident update_thing) => {$crate::references_501!{=$o(UpdateThingRequest) Json BoxModel}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::references::$o! {} };
}

// ---- references/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `colours` in the query.
pub static COLOURS: Parameter =
    Parameter::query("colours", "", Schema::array(&Schema::STRING.texts(&["red", "green"]))).repeated();

/// `id` in the path (format `numbers`).
pub static ID: Parameter = Parameter::path("id", "", Schema::STRING.format("numbers"));

/// `size` in the query (at least 1).
pub static SIZE: Parameter = Parameter::query("size", "", Schema::INTEGER.minimum(1));

// ---- references/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- references/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /things/{id}` (`get_thing`). Answers 200. Takes no credentials.
    fn get_thing(&self, cx: Context<Self::Identity>, request: GetThingRequest)
        -> impl Future<Output = Result<Json<BoxModel>, Error>> + Send;
    /// `PUT /things/{id}` (`put_thing`). Answers 200; fails with 400. Takes no credentials.
    fn update_thing(&self, cx: Context<Self::Identity>, request: UpdateThingRequest)
        -> impl Future<Output = Result<Json<BoxModel>, Error>> + Send;
}

/// Parameters of `GET /things/{id}`.
#[derive(Clone, Debug)]
pub struct GetThingRequest {
    /// `id` in the path (format `numbers`).
    pub id: String,
    /// `size` in the query (at least 1).
    pub size: Option<i64>,
}
impl Decode for GetThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { id: input.value()?, size: input.value()? }) }
}

/// Parameters and body of `PUT /things/{id}`.
#[derive(Clone, Debug)]
pub struct UpdateThingRequest {
    /// `id` in the path (format `numbers`).
    pub id: String,
    /// `size` in the query (at least 1).
    pub size: Option<i64>,
    /// `colours` in the query.
    pub colours: Option<Vec<Colour>>,
    /// The request's body.
    pub body: BoxModel,
}
impl Decode for UpdateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { id: input.value()?, size: input.value()?, colours: input.value()?, body: input.json()? })
    }
}

/// `GET /things/{id}`.
pub static GET_THING: Operation = Operation::new(Method::GET, "/things/{id}")
    .ids("get_thing", "get_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID, &parameters::SIZE]);

/// `PUT /things/{id}`.
pub static UPDATE_THING: Operation = Operation::new(Method::PUT, "/things/{id}")
    .ids("update_thing", "put_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID, &parameters::SIZE, &parameters::COLOURS])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("size", Schema::INTEGER.minimum(1)), ("colour", Schema::STRING.texts(&["red", "green"])),
        ("colours", Schema::array(&Schema::STRING.texts(&["red", "green"]))),
        ("lid", Schema::object(&[("size", Schema::INTEGER.minimum(1))])),
        ("other_lid", Schema::object(&[("size", Schema::INTEGER.minimum(1))])),
    ]).required(&["size"]))])).failures(&[400]);

crate::routes! { "Things" Things:
    GET_THING get_thing(request), UPDATE_THING update_thing(request),
}

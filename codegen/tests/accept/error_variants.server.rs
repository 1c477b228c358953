// ---- error_variants/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::UPDATE_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::error_variants_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- error_variants/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The body of `PUT /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Thing {
    /// The result.
    #[serde(skip_serializing_if = "Option::is_none")] pub result: Option<ThingResult>,
    /// The state.
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<ThingState>,
}

/// A value of `result` in `Thing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingResult {
    /// `ok`
    Ok,
    /// `err`
    Err,
}

impl ThingResult {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ThingResult {
    const ALL: &'static [(&'static str, Self)] = &[("ok", Self::Ok), ("err", Self::Err)];
}
impl std::fmt::Display for ThingResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ThingResult {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ThingResult {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ThingResult {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of `state` in `Thing`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingState {
    /// `ALL`
    All,
    /// `Error`
    Error,
    /// `Unknown`
    UnknownValue,
    /// `Self`
    SelfValue,
}

impl ThingState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ThingState {
    const ALL: &'static [(&'static str, Self)] =
        &[("ALL", Self::All), ("Error", Self::Error), ("Unknown", Self::UnknownValue), ("Self", Self::SelfValue)];
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

/// A value of the parameter `kind` of `PUT /things`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateThingKind {
    /// `err`
    Err,
    /// `error`
    Error,
    /// `ok`
    Ok,
    /// `output`
    Output,
    /// `all`
    All,
    /// `target`
    Target,
    /// `item`
    Item,
    /// `owned`
    Owned,
}

impl UpdateThingKind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for UpdateThingKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("err", Self::Err), ("error", Self::Error), ("ok", Self::Ok), ("output", Self::Output), ("all", Self::All),
        ("target", Self::Target), ("item", Self::Item), ("owned", Self::Owned),
    ];
}
impl std::fmt::Display for UpdateThingKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for UpdateThingKind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for UpdateThingKind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- error_variants/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { update_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! error_variants_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::error_variants_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! error_variants_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::error_variants::types] $($method)* } };
    ($o:ident update_thing) => {$crate::error_variants_501!{=$o(UpdateThingRequest) Json Thing}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::error_variants::$o! {} };
}

// ---- error_variants/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `kind` in the query.
pub static KIND: Parameter = Parameter::query(
    "kind", "", Schema::STRING.texts(&["err", "error", "ok", "output", "all", "target", "item", "owned"]),
);

// ---- error_variants/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- error_variants/things.rs
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
    /// `PUT /things` (`put_thing`). Answers 200. Takes no credentials.
    fn update_thing(&self, cx: Context<Self::Identity>, request: UpdateThingRequest)
        -> impl Future<Output = Result<Json<Thing>, Error>> + Send;
}

/// Parameters and body of `PUT /things`.
#[derive(Clone, Debug)]
pub struct UpdateThingRequest {
    /// `kind` in the query.
    pub kind: Option<UpdateThingKind>,
    /// The request's body.
    pub body: Thing,
}
impl Decode for UpdateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { kind: input.value()?, body: input.json()? }) }
}

/// `PUT /things`.
pub static UPDATE_THING: Operation = Operation::new(Method::PUT, "/things")
    .ids("update_thing", "put_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::KIND])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("result", Schema::STRING.texts(&["ok", "err"])),
        ("state", Schema::STRING.texts(&["ALL", "Error", "Unknown", "Self"])),
    ]))]));

crate::routes! { "Things" Things:
    UPDATE_THING update_thing(request),
}

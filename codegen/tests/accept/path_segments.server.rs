// ---- path_segments/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[
    &things::COMPARE, &things::COMPARE_RANGE, &things::LIST_THINGS, &things::GET_THING, &things::GET_THING_AS_JSON,
    &things::LOCK_THING,
];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::path_segments_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- path_segments/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A value of the parameter `base` of `GET /compare/{base}...{head}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CompareBase {
    /// `main`
    Main,
    /// `next`
    Next,
}

impl CompareBase {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CompareBase {
    const ALL: &'static [(&'static str, Self)] = &[("main", Self::Main), ("next", Self::Next)];
}
impl std::fmt::Display for CompareBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CompareBase {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for CompareBase {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- path_segments/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { compare }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! path_segments_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::path_segments_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! path_segments_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::path_segments::types] $($method)* } };
    ($o:ident compare) => {$crate::path_segments_501!{=$o(CompareRequest) ()}};
    ($o:ident compare_range) => {$crate::path_segments_501!{=$o(CompareRangeRequest) ()}};
    ($o:ident list_things) => {$crate::path_segments_501!{=$o() ()}};
    ($o:ident get_thing) => {$crate::path_segments_501!{=$o(GetThingRequest) ()}};
    ($o:ident get_thing_as_json) => {$crate::path_segments_501!{=$o(GetThingAsJsonRequest) ()}};
    ($o:ident lock_thing) => {$crate::path_segments_501!{=$o(LockThingRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::path_segments::$o! {} };
}

// ---- path_segments/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `base` in the path.
pub static BASE: Parameter = Parameter::path("base", "", Schema::STRING.texts(&["main", "next"]));

/// `head` in the path.
pub static HEAD: Parameter = Parameter::path("head", "", Schema::INTEGER);

/// `id` in the path.
pub static ID: Parameter = Parameter::path("id", "", Schema::INTEGER);

/// `range` in the path.
pub static RANGE: Parameter = Parameter::path("range", "", Schema::STRING);

// ---- path_segments/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- path_segments/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /compare/{base}...{head}` (`compare`). Answers 204 without a body. Takes no credentials.
    fn compare(&self, cx: Context<Self::Identity>, request: CompareRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /compare/{range}` (`compare_range`). Answers 204 without a body. Takes no credentials.
    fn compare_range(&self, cx: Context<Self::Identity>, request: CompareRangeRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /things/` (`list_things`). Answers 204 without a body. Takes no credentials.
    fn list_things(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /things/{id}` (`get_thing`). Answers 204 without a body. Takes no credentials.
    fn get_thing(&self, cx: Context<Self::Identity>, request: GetThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /things/{id}.json` (`get_thing_as_json`). Answers 204 without a body. Takes no credentials.
    fn get_thing_as_json(&self, cx: Context<Self::Identity>, request: GetThingAsJsonRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `POST /things/{id}:lock` (`lock_thing`). Answers 204 without a body. Takes no credentials.
    fn lock_thing(&self, cx: Context<Self::Identity>, request: LockThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /compare/{base}...{head}`.
#[derive(Clone, Debug)]
pub struct CompareRequest {
    /// `base` in the path.
    pub base: CompareBase,
    /// `head` in the path.
    pub head: i64,
}
impl Decode for CompareRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { base: input.value()?, head: input.value()? }) }
}

/// Parameters of `GET /compare/{range}`.
#[derive(Clone, Debug)]
pub struct CompareRangeRequest {
    /// `range` in the path.
    pub range: String,
}
impl Decode for CompareRangeRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { range: input.value()? }) }
}

/// Parameters of `GET /things/{id}`.
#[derive(Clone, Debug)]
pub struct GetThingRequest {
    /// `id` in the path.
    pub id: i64,
}
impl Decode for GetThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { id: input.value()? }) }
}

/// Parameters of `GET /things/{id}.json`.
#[derive(Clone, Debug)]
pub struct GetThingAsJsonRequest {
    /// `id` in the path.
    pub id: i64,
}
impl Decode for GetThingAsJsonRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { id: input.value()? }) }
}

/// Parameters of `POST /things/{id}:lock`.
#[derive(Clone, Debug)]
pub struct LockThingRequest {
    /// `id` in the path.
    pub id: i64,
}
impl Decode for LockThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { id: input.value()? }) }
}

/// `GET /compare/{base}...{head}`.
pub static COMPARE: Operation = Operation::new(Method::GET, "/compare/{base}...{head}")
    .ids("compare", "compare").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::BASE, &parameters::HEAD]).replies(&[ReplySpec::empty(204)]);

/// `GET /compare/{range}`.
pub static COMPARE_RANGE: Operation = Operation::new(Method::GET, "/compare/{range}")
    .ids("compare_range", "compare_range").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::RANGE]).replies(&[ReplySpec::empty(204)]);

/// `GET /things/`.
pub static LIST_THINGS: Operation = Operation::new(Method::GET, "/things/")
    .ids("list_things", "list_things").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(204)]);

/// `GET /things/{id}`.
pub static GET_THING: Operation = Operation::new(Method::GET, "/things/{id}")
    .ids("get_thing", "get_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID]).replies(&[ReplySpec::empty(204)]);

/// `GET /things/{id}.json`.
pub static GET_THING_AS_JSON: Operation = Operation::new(Method::GET, "/things/{id}.json")
    .ids("get_thing_as_json", "get_thing_as_json").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID]).replies(&[ReplySpec::empty(204)]);

/// `POST /things/{id}:lock`.
pub static LOCK_THING: Operation = Operation::new(Method::POST, "/things/{id}:lock")
    .ids("lock_thing", "lock_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID]).replies(&[ReplySpec::empty(204)]);

crate::routes! { "Things" Things:
    COMPARE compare(request), COMPARE_RANGE compare_range(request), LIST_THINGS list_things(),
    GET_THING get_thing(request), GET_THING_AS_JSON get_thing_as_json(request), LOCK_THING lock_thing(request),
}

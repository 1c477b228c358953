// ---- all_of_bounds/mod.rs
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
pub use crate::all_of_bounds_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- all_of_bounds/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// A value of the parameter `e` of `POST /things`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateThingE {
    /// `b`
    B,
    /// `c`
    C,
}

impl CreateThingE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CreateThingE {
    const ALL: &'static [(&'static str, Self)] = &[("b", Self::B), ("c", Self::C)];
}
impl std::fmt::Display for CreateThingE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CreateThingE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for CreateThingE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct T {
    /// The ID (at most 10).
    pub id: i64,
    /// The name (at least 2 characters, at most 5 characters).
    pub name: String,
    /// The list (each at most 3 characters, at most 4 items).
    #[serde(skip_serializing_if = "Option::is_none")] pub list: Option<Vec<String>>,
    /// The n (from 1 to 10).
    #[serde(skip_serializing_if = "Option::is_none")] pub n: Option<i64>,
}

// ---- all_of_bounds/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! all_of_bounds_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::all_of_bounds_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! all_of_bounds_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::all_of_bounds::types] $($method)* } };
    ($o:ident create_thing) => {$crate::all_of_bounds_501!{=$o(CreateThingRequest) Json T}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::all_of_bounds::$o! {} };
}

// ---- all_of_bounds/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `e` in the query.
pub static E: Parameter = Parameter::query("e", "", Schema::STRING.texts(&["b", "c"]));

/// `n` in the query (from 1 to 10).
pub static N: Parameter = Parameter::query("n", "", Schema::INTEGER.minimum(1).maximum(10));

/// `s` in the query (format `names`, pattern `^a`).
pub static S: Parameter = Parameter::query(
    "s", "",
    Schema::STRING.format("names").pattern("^a").also(&[Schema::ANY.pattern("b$"), Schema::ANY.format("alphanumeric")]),
);

/// `x` in the query (more than 1).
pub static X: Parameter = Parameter::query(
    "x", "",
    Schema::INTEGER
        .minimum(1).multiple_of(crate::schema::Literal::Int(2))
        .also(&[Schema::ANY.multiple_of(crate::schema::Literal::Int(3))]).exclusive_minimum(),
);

// ---- all_of_bounds/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- all_of_bounds/things.rs
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
    /// `POST /things` (`post_thing`). Answers 200. Takes no credentials.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<Json<T>, Error>> + Send;
}

/// Parameters and body of `POST /things`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// `n` in the query (from 1 to 10).
    pub n: Option<i64>,
    /// `s` in the query (format `names`, pattern `^a`).
    pub s: Option<String>,
    /// `x` in the query (more than 1).
    pub x: Option<i64>,
    /// `e` in the query.
    pub e: Option<CreateThingE>,
    /// The request's body.
    pub body: T,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { n: input.value()?, s: input.value()?, x: input.value()?, e: input.value()?, body: input.json()? })
    }
}

/// `POST /things`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("create_thing", "post_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::N, &parameters::S, &parameters::X, &parameters::E])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("id", Schema::INTEGER.maximum(10)), ("name", Schema::STRING.min_length(2).max_length(5)),
        ("list", Schema::array(&Schema::STRING.max_length(3)).max_items(4).unique_items()),
        ("n", Schema::INTEGER.minimum(1).maximum(10)),
    ]).required(&["id", "name"]))]));

crate::routes! { "Things" Things:
    CREATE_THING create_thing(request),
}

// ---- conditions/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_THING, &things::PUT_THING, &things::PATCH_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::conditions_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- conditions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// The body of `PUT /things`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct Extended {
    /// The kind.
    pub kind: Option<String>,
    /// The x.
    pub x: Option<serde_json::Value>,
    /// The y.
    pub y: Option<String>,
}

/// The body of `PATCH /things`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Needed {
    /// As `NeededWithOne`.
    WithOne(NeededWithOne),
    /// As `NeededWithTwo`.
    WithTwo(NeededWithTwo),
}

impl crate::decode::value::FromValue for Needed {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// What `Needed` can be.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct NeededWithOne {
    /// The ID.
    pub id: Option<i64>,
    /// The one.
    pub one: Option<String>,
}

/// What `Needed` can be.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct NeededWithTwo {
    /// The ID.
    pub id: Option<String>,
    /// The two.
    pub two: Option<String>,
}

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct W {
    /// The a.
    pub a: Option<String>,
    /// The b.
    pub b: Option<String>,
}

// ---- conditions/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! conditions_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::conditions_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! conditions_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::conditions::types] $($method)* } };
    ($o:ident create_thing) => {$crate::conditions_501!{=$o(CreateThingRequest) ()}};
    ($o:ident put_thing) => {$crate::conditions_501!{=$o(PutThingRequest) ()}};
    ($o:ident patch_thing) => {$crate::conditions_501!{=$o(PatchThingRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::conditions::$o! {} };
}

// ---- conditions/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `i` in the query.
pub static I: Parameter = Parameter::query(
    "i", "", Schema::INTEGER.also(&[Schema::one_of(&[Schema::NUMBER.maximum(10), Schema::NUMBER.minimum(5)])]),
);

/// `t` in the query.
pub static T: Parameter = Parameter::query(
    "t", "", Schema::STRING.also(&[Schema::any_of(&[Schema::STRING.pattern("^a"), Schema::STRING.max_length(2)])]),
);

// ---- conditions/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- conditions/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /things` (`post_thing`). Answers 204 without a body. Takes no credentials.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `PUT /things` (`put_thing`). Answers 204 without a body. Takes no credentials.
    fn put_thing(&self, cx: Context<Self::Identity>, request: PutThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `PATCH /things` (`patch_thing`). Answers 204 without a body. Takes no credentials.
    fn patch_thing(&self, cx: Context<Self::Identity>, request: PatchThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters and body of `POST /things`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// `t` in the query.
    pub t: Option<String>,
    /// `i` in the query.
    pub i: Option<i64>,
    /// The request's body.
    pub body: W,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { t: input.value()?, i: input.value()?, body: input.json()? })
    }
}

/// Body of `PUT /things`.
#[derive(Clone, Debug)]
pub struct PutThingRequest {
    /// The request's body.
    pub body: Extended,
}
impl Decode for PutThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Body of `PATCH /things`.
#[derive(Clone, Debug)]
pub struct PatchThingRequest {
    /// The request's body.
    pub body: Needed,
}
impl Decode for PatchThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `POST /things`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("create_thing", "post_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::T, &parameters::I])
    .body(&Body::required(&[Content::json(Schema::object(&[("a", Schema::STRING), ("b", Schema::STRING)])
        .also(&[Schema::any_of(&[
            Schema::object(&[]).required(&["a"]).additional(crate::schema::Additional::Allowed),
            Schema::object(&[]).required(&["b"]).additional(crate::schema::Additional::Allowed),
        ])]))])).replies(&[ReplySpec::empty(204)]);

/// `PUT /things`.
pub static PUT_THING: Operation = Operation::new(Method::PUT, "/things")
    .ids("put_thing", "put_thing").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("kind", Schema::STRING), ("x", Schema::any_of(&[Schema::INTEGER, Schema::STRING])), ("y", Schema::STRING),
    ])
        .also(&[Schema::one_of(&[
            Schema::object(&[("x", Schema::INTEGER)]).required(&["x"]).additional(crate::schema::Additional::Allowed),
            Schema::object(&[("x", Schema::STRING), ("y", Schema::STRING)])
                .additional(crate::schema::Additional::Allowed),
        ])]))])).replies(&[ReplySpec::empty(204)]);

/// `PATCH /things`.
pub static PATCH_THING: Operation = Operation::new(Method::PATCH, "/things")
    .ids("patch_thing", "patch_thing").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::json(Schema::one_of(&[
        Schema::object(&[("id", Schema::INTEGER), ("one", Schema::STRING)]),
        Schema::object(&[("id", Schema::STRING), ("two", Schema::STRING)]),
    ]).also(&[Schema::object(&[]).required(&["id"]).additional(crate::schema::Additional::Allowed)]))]))
    .replies(&[ReplySpec::empty(204)]);

crate::routes! { "Things" Things:
    CREATE_THING create_thing(request), PUT_THING put_thing(request), PATCH_THING patch_thing(request),
}

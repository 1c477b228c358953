// ---- union_requests/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_THING, &things::UPDATE_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::union_requests_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- union_requests/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// What `CreateThingBody` can be.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct Circle {
    /// The radius.
    pub radius: f64,
}

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum CreateThingBody {
    /// As `Circle`.
    Circle(Circle),
    /// As `Square`.
    Square(Square),
}

impl crate::decode::value::FromValue for CreateThingBody {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// What `CreateThingBody` can be.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct Square {
    /// The side.
    pub side: f64,
}

/// The body of `PUT /things`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct UpdateThingBody {
    /// The shape.
    pub shape: UpdateThingBodyShape,
    /// The shapes.
    pub shapes: Option<Vec<UpdateThingBodyShapesItem>>,
    /// The either.
    pub either: Option<UpdateThingBodyEither>,
}

/// The `either` of `UpdateThingBody`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum UpdateThingBodyEither {
    /// As `bool`.
    Boolean(bool),
    /// As `Vec<bool>`.
    List(Vec<bool>),
}

impl crate::decode::value::FromValue for UpdateThingBodyEither {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// The `shape` of `UpdateThingBody`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum UpdateThingBodyShape {
    /// As `Circle`.
    Circle(Circle),
    /// As `Square`.
    Square(Square),
}

impl crate::decode::value::FromValue for UpdateThingBodyShape {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// One of `shapes` in `UpdateThingBody`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum UpdateThingBodyShapesItem {
    /// As `Circle`.
    Circle(Circle),
    /// As `String`.
    Text(String),
}

impl crate::decode::value::FromValue for UpdateThingBodyShapesItem {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

// ---- union_requests/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! union_requests_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::union_requests_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! union_requests_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::union_requests::types] $($method)* } };
    ($o:ident create_thing) => {$crate::union_requests_501!{=$o(CreateThingRequest) ()}};
    ($o:ident update_thing) => {$crate::union_requests_501!{=$o(UpdateThingRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::union_requests::$o! {} };
}

// ---- union_requests/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `id` in the query.
pub static ID: Parameter =
    Parameter::query("id", "", Schema::one_of(&[Schema::STRING.texts(&["all"]), Schema::INTEGER.minimum(1)]));

/// `ids` in the query.
pub static IDS: Parameter = Parameter::query("ids", "", Schema::array(&Schema::any_of(&[
    Schema::STRING.format("numbers"), Schema::STRING.texts(&["all"]),
]))).repeated();

// ---- union_requests/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- union_requests/things.rs
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
    /// `POST /things` (`post_thing`). Answers 200 without a body. Takes no credentials.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `PUT /things` (`put_thing`). Answers 200 without a body. Takes no credentials.
    fn update_thing(&self, cx: Context<Self::Identity>, request: UpdateThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters and body of `POST /things`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// `id` in the query.
    pub id: Option<String>,
    /// `ids` in the query.
    pub ids: Option<Vec<String>>,
    /// The request's body.
    pub body: CreateThingBody,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { id: input.value()?, ids: input.value()?, body: input.json()? })
    }
}

/// Body of `PUT /things`.
#[derive(Clone, Debug)]
pub struct UpdateThingRequest {
    /// The request's body.
    pub body: Option<UpdateThingBody>,
}
impl Decode for UpdateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional_json()? }) }
}

/// `POST /things`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("create_thing", "post_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID, &parameters::IDS])
    .body(&Body::required(&[Content::json(Schema::one_of(&[
        Schema::object(&[("radius", Schema::NUMBER.minimum(0))]).required(&["radius"]),
        Schema::object(&[("side", Schema::NUMBER.minimum(0))]).required(&["side"]),
    ]))])).replies(&[ReplySpec::empty(200)]);

/// `PUT /things`.
pub static UPDATE_THING: Operation = Operation::new(Method::PUT, "/things")
    .ids("update_thing", "put_thing").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[Content::json(Schema::object(&[
        ("shape", Schema::one_of(&[
            Schema::object(&[("radius", Schema::NUMBER.minimum(0))]).required(&["radius"]),
            Schema::object(&[("side", Schema::NUMBER.minimum(0))]).required(&["side"]),
        ])),
        ("shapes", Schema::array(&Schema::any_of(&[
            Schema::object(&[("radius", Schema::NUMBER.minimum(0))]).required(&["radius"]), Schema::STRING,
        ]))),
        ("either", Schema::any_of(&[Schema::BOOLEAN, Schema::array(&Schema::BOOLEAN)])),
    ]).required(&["shape"]))])).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    CREATE_THING create_thing(request), UPDATE_THING update_thing(request),
}

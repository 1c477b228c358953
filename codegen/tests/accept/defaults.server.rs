// ---- defaults/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Agents`.
pub trait Agents: crate::Service {
    /// `GET /things` (`get_thing`). Answers 200.
    fn get_thing(&self, cx: Context<Self::Identity>, request: GetThingRequest)
        -> impl Future<Output = Result<Json<ThingReply>, Error>> + Send;
    /// `POST /things` (`post_thing`). Answers 200.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<Json<CreateThingReply>, Error>> + Send;
}

/// Parameters of `GET /things`.
#[derive(Clone, Debug)]
pub struct GetThingRequest {
    /// `limit` in the query (from 1 to 100000, default `500`).
    pub limit: i64,
    /// `ratio` in the query (default `1`).
    pub ratio: f64,
    /// `name` in the query (default `a "quoted" {x} \ name`).
    pub name: String,
    /// `strict` in the query (default `true`).
    pub strict: bool,
    /// `order` in the query (default `desc`).
    pub order: GetThingOrder,
    /// `kind` in the query (default `alpha`).
    pub kind: Kind,
    /// `kind2` in the query (default `beta`).
    pub kind2: Kind,
    /// `list` in the query (default `["a","b"]`).
    pub list: Vec<String>,
    /// `numbers` in the query (default `[1,2]`).
    pub numbers: Vec<i64>,
    /// `required_default` in the query (default `7`).
    pub required_default: i64,
    /// `null_default` in the query.
    pub null_default: Option<String>,
}
impl Decode for GetThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            limit: input.value()?, ratio: input.value()?, name: input.value()?, strict: input.value()?,
            order: input.value()?, kind: input.value()?, kind2: input.value()?, list: input.value()?,
            numbers: input.value()?, required_default: input.value()?, null_default: input.value()?,
        })
    }
}

/// Body of `POST /things`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// The request's body.
    pub body: CreateThingBody,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `GET /things`.
pub static GET_THING: Operation = Operation::new(Method::GET, "/things")
    .ids("get_thing", "get_thing").about("Agents", "")
    .parameters(&[
        &parameters::LIMIT, &parameters::RATIO, &parameters::NAME, &parameters::STRICT, &parameters::ORDER,
        &parameters::KIND, &parameters::KIND2, &parameters::LIST, &parameters::NUMBERS, &parameters::REQUIRED_DEFAULT,
        &parameters::NULL_DEFAULT,
    ]);

/// `POST /things`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("create_thing", "post_thing").about("Agents", "")
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("limit", Schema::INTEGER.default_int(5)), ("name", Schema::STRING.default_text("anon")),
        ("on", Schema::BOOLEAN.default_bool(true)),
        ("kind", Schema::STRING.default_text("alpha").texts(&["alpha", "beta"])),
        ("list", Schema::array(&Schema::INTEGER)
            .default(crate::schema::Literal::List(&[crate::schema::Literal::Int(1)]))),
        ("nested", Schema::object(&[("a", Schema::INTEGER.default_int(3))])),
    ]))]));

crate::routes! { "Agents" Agents:
    GET_THING get_thing(request), CREATE_THING create_thing(request),
}

// ---- defaults/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod agents;
pub mod models;
pub mod parameters;
pub mod permissions;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&agents::GET_THING, &agents::CREATE_THING];

crate::server! {
    agents: Agents,
}

#[doc(inline)]
pub use crate::defaults_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        agents::*, models::*,
    };
}

// ---- defaults/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateThingBody {
    /// The limit (default `5`).
    pub limit: Option<i64>,
    /// The name (default `anon`).
    pub name: Option<String>,
    /// Whether on holds (default `true`).
    pub on: Option<bool>,
    /// The kind (default `alpha`).
    pub kind: Option<Kind>,
    /// The list (default `[1]`).
    pub list: Option<Vec<i64>>,
    /// The nested (default `{"a":1}`).
    pub nested: Option<CreateThingBodyNested>,
}

/// The `nested` of `CreateThingBody`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateThingBodyNested {
    /// The a of the nested (default `3`).
    pub a: Option<i64>,
}

/// The reply of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CreateThingReply {
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
}

/// A value of the parameter `order` of `GET /things`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThingOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
}

impl GetThingOrder {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetThingOrder {
    const ALL: &'static [(&'static str, Self)] = &[("asc", Self::Asc), ("desc", Self::Desc)];
}
impl std::fmt::Display for GetThingOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetThingOrder {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetThingOrder {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `kind` of `GET /things`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `alpha`
    Alpha,
    /// `beta`
    Beta,
}

impl Kind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for Kind {
    const ALL: &'static [(&'static str, Self)] = &[("alpha", Self::Alpha), ("beta", Self::Beta)];
}
impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for Kind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `GET /things`.
pub type ThingReply = CreateThingReply;

// ---- defaults/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! defaults_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::defaults_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! defaults_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::defaults::types] $($method)* } };
    ($o:ident get_thing) => {$crate::defaults_501!{=$o(GetThingRequest) Json ThingReply}};
    ($o:ident create_thing) => {$crate::defaults_501!{=$o(CreateThingRequest) Json CreateThingReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::defaults::$o! {} };
}

// ---- defaults/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `kind` in the query (default `alpha`).
pub static KIND: Parameter =
    Parameter::query("kind", "", Schema::STRING.default_text("alpha").texts(&["alpha", "beta"]));

/// `kind2` in the query (default `beta`).
pub static KIND2: Parameter =
    Parameter::query("kind2", "", Schema::STRING.default_text("beta").texts(&["alpha", "beta"]));

/// `limit` in the query (from 1 to 100000, default `500`).
pub static LIMIT: Parameter =
    Parameter::query("limit", "", Schema::INTEGER.default_int(500).minimum(1).maximum(100000));

/// `list` in the query (default `["a","b"]`).
pub static LIST: Parameter = Parameter::query("list", "", Schema::array(&Schema::STRING.default_text("z"))
    .default(crate::schema::Literal::List(&[crate::schema::Literal::Text("a"), crate::schema::Literal::Text("b")])))
    .repeated();

/// `name` in the query (default `a "quoted" {x} \ name`).
pub static NAME: Parameter = Parameter::query("name", "", Schema::STRING.default_text("a \"quoted\" {x} \\ name"));

/// `null_default` in the query.
pub static NULL_DEFAULT: Parameter = Parameter::query("null_default", "", Schema::STRING.nullable());

/// `numbers` in the query (default `[1,2]`).
pub static NUMBERS: Parameter = Parameter::query("numbers", "", Schema::array(&Schema::INTEGER)
    .default(crate::schema::Literal::List(&[crate::schema::Literal::Int(1), crate::schema::Literal::Int(2)])))
    .repeated();

/// `order` in the query (default `desc`).
pub static ORDER: Parameter =
    Parameter::query("order", "", Schema::STRING.default_text("desc").texts(&["asc", "desc"]));

/// `ratio` in the query (default `1`).
pub static RATIO: Parameter = Parameter::query("ratio", "", Schema::NUMBER.default_int(1));

/// `required_default` in the query (default `7`).
pub static REQUIRED_DEFAULT: Parameter =
    Parameter::query("required_default", "", Schema::INTEGER.default_int(7)).required();

/// `strict` in the query (default `true`).
pub static STRICT: Parameter = Parameter::query("strict", "", Schema::BOOLEAN.default_bool(true));

// ---- defaults/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

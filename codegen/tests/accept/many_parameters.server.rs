// ---- many_parameters/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_THINGS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::many_parameters_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- many_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A value of the parameter `order` of `GET /things/{first}/{second}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThingsOrder {
    /// `up`
    Up,
    /// `down`
    Down,
}

impl GetThingsOrder {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetThingsOrder {
    const ALL: &'static [(&'static str, Self)] = &[("up", Self::Up), ("down", Self::Down)];
}
impl std::fmt::Display for GetThingsOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetThingsOrder {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetThingsOrder {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- many_parameters/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_things }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! many_parameters_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::many_parameters_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! many_parameters_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::many_parameters::types] $($method)* } };
    ($o:ident get_things) => {$crate::many_parameters_501!{=$o(GetThingsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::many_parameters::$o! {} };
}

// ---- many_parameters/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `filter_01` in the query.
pub static FILTER_01: Parameter = Parameter::query("filter_01", "", Schema::STRING);

/// `filter_02` in the query.
pub static FILTER_02: Parameter = Parameter::query("filter_02", "", Schema::STRING);

/// `filter_03` in the query.
pub static FILTER_03: Parameter = Parameter::query("filter_03", "", Schema::STRING);

/// `filter_04` in the query.
pub static FILTER_04: Parameter = Parameter::query("filter_04", "", Schema::STRING);

/// `filter_05` in the query.
pub static FILTER_05: Parameter = Parameter::query("filter_05", "", Schema::STRING);

/// `filter_06` in the query.
pub static FILTER_06: Parameter = Parameter::query("filter_06", "", Schema::STRING);

/// `filter_07` in the query.
pub static FILTER_07: Parameter = Parameter::query("filter_07", "", Schema::STRING);

/// `filter_08` in the query.
pub static FILTER_08: Parameter = Parameter::query("filter_08", "", Schema::STRING);

/// `filter_09` in the query.
pub static FILTER_09: Parameter = Parameter::query("filter_09", "", Schema::STRING);

/// `filter_10` in the query.
pub static FILTER_10: Parameter = Parameter::query("filter_10", "", Schema::STRING);

/// `filter_11` in the query.
pub static FILTER_11: Parameter = Parameter::query("filter_11", "", Schema::STRING);

/// `filter_12` in the query.
pub static FILTER_12: Parameter = Parameter::query("filter_12", "", Schema::STRING);

/// `filter_13` in the query.
pub static FILTER_13: Parameter = Parameter::query("filter_13", "", Schema::STRING);

/// `filter_14` in the query.
pub static FILTER_14: Parameter = Parameter::query("filter_14", "", Schema::STRING);

/// `filter_15` in the query.
pub static FILTER_15: Parameter = Parameter::query("filter_15", "", Schema::STRING);

/// `filter_16` in the query.
pub static FILTER_16: Parameter = Parameter::query("filter_16", "", Schema::STRING);

/// `filter_17` in the query.
pub static FILTER_17: Parameter = Parameter::query("filter_17", "", Schema::STRING);

/// `filter_18` in the query.
pub static FILTER_18: Parameter = Parameter::query("filter_18", "", Schema::STRING);

/// `filter_19` in the query.
pub static FILTER_19: Parameter = Parameter::query("filter_19", "", Schema::STRING);

/// `filter_20` in the query.
pub static FILTER_20: Parameter = Parameter::query("filter_20", "", Schema::STRING);

/// `first` in the path.
pub static FIRST: Parameter = Parameter::path("first", "", Schema::INTEGER);

/// `limit` in the query (from 1 to 100000, default `500`).
pub static LIMIT: Parameter =
    Parameter::query("limit", "", Schema::INTEGER.default_int(500).minimum(1).maximum(100000));

/// `needed` in the query.
pub static NEEDED: Parameter = Parameter::query("needed", "", Schema::STRING).required();

/// `order` in the query (default `up`).
pub static ORDER: Parameter = Parameter::query("order", "", Schema::STRING.default_text("up").texts(&["up", "down"]));

/// `ratio` in the query (default `0.5`).
pub static RATIO: Parameter = Parameter::query("ratio", "", Schema::NUMBER.default(crate::schema::Literal::Float(0.5)));

/// `second` in the path.
pub static SECOND: Parameter = Parameter::path("second", "", Schema::STRING);

/// `strict` in the query (default `true`).
pub static STRICT: Parameter = Parameter::query("strict", "", Schema::BOOLEAN.default_bool(true));

// ---- many_parameters/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- many_parameters/things.rs
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
    /// `GET /things/{first}/{second}` (`get_things`). Answers 200 without a body. Takes no credentials.
    fn get_things(&self, cx: Context<Self::Identity>, request: GetThingsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /things/{first}/{second}`.
#[derive(Clone, Debug)]
pub struct GetThingsRequest {
    /// `first` in the path.
    pub first: i64,
    /// `second` in the path.
    pub second: String,
    /// `needed` in the query.
    pub needed: String,
    /// `filter_01` in the query.
    pub filter_01: Option<String>,
    /// `filter_02` in the query.
    pub filter_02: Option<String>,
    /// `filter_03` in the query.
    pub filter_03: Option<String>,
    /// `filter_04` in the query.
    pub filter_04: Option<String>,
    /// `filter_05` in the query.
    pub filter_05: Option<String>,
    /// `filter_06` in the query.
    pub filter_06: Option<String>,
    /// `filter_07` in the query.
    pub filter_07: Option<String>,
    /// `filter_08` in the query.
    pub filter_08: Option<String>,
    /// `filter_09` in the query.
    pub filter_09: Option<String>,
    /// `filter_10` in the query.
    pub filter_10: Option<String>,
    /// `filter_11` in the query.
    pub filter_11: Option<String>,
    /// `filter_12` in the query.
    pub filter_12: Option<String>,
    /// `filter_13` in the query.
    pub filter_13: Option<String>,
    /// `filter_14` in the query.
    pub filter_14: Option<String>,
    /// `filter_15` in the query.
    pub filter_15: Option<String>,
    /// `filter_16` in the query.
    pub filter_16: Option<String>,
    /// `filter_17` in the query.
    pub filter_17: Option<String>,
    /// `filter_18` in the query.
    pub filter_18: Option<String>,
    /// `filter_19` in the query.
    pub filter_19: Option<String>,
    /// `filter_20` in the query.
    pub filter_20: Option<String>,
    /// `limit` in the query (from 1 to 100000, default `500`).
    pub limit: i64,
    /// `ratio` in the query (default `0.5`).
    pub ratio: f64,
    /// `order` in the query (default `up`).
    pub order: GetThingsOrder,
    /// `strict` in the query (default `true`).
    pub strict: bool,
}
impl Decode for GetThingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            first: input.value()?, second: input.value()?, needed: input.value()?, filter_01: input.value()?,
            filter_02: input.value()?, filter_03: input.value()?, filter_04: input.value()?, filter_05: input.value()?,
            filter_06: input.value()?, filter_07: input.value()?, filter_08: input.value()?, filter_09: input.value()?,
            filter_10: input.value()?, filter_11: input.value()?, filter_12: input.value()?, filter_13: input.value()?,
            filter_14: input.value()?, filter_15: input.value()?, filter_16: input.value()?, filter_17: input.value()?,
            filter_18: input.value()?, filter_19: input.value()?, filter_20: input.value()?, limit: input.value()?,
            ratio: input.value()?, order: input.value()?, strict: input.value()?,
        })
    }
}

/// `GET /things/{first}/{second}`.
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things/{first}/{second}")
    .ids("get_things", "get_things").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::FIRST, &parameters::SECOND, &parameters::NEEDED, &parameters::FILTER_01, &parameters::FILTER_02,
        &parameters::FILTER_03, &parameters::FILTER_04, &parameters::FILTER_05, &parameters::FILTER_06,
        &parameters::FILTER_07, &parameters::FILTER_08, &parameters::FILTER_09, &parameters::FILTER_10,
        &parameters::FILTER_11, &parameters::FILTER_12, &parameters::FILTER_13, &parameters::FILTER_14,
        &parameters::FILTER_15, &parameters::FILTER_16, &parameters::FILTER_17, &parameters::FILTER_18,
        &parameters::FILTER_19, &parameters::FILTER_20, &parameters::LIMIT, &parameters::RATIO, &parameters::ORDER,
        &parameters::STRICT,
    ]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_THINGS get_things(request),
}

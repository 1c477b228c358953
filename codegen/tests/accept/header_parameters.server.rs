// ---- header_parameters/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::header_parameters_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- header_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A value of the parameter `theme` of `GET /things/{id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThingTheme {
    /// `dark`
    Dark,
    /// `light`
    Light,
}

impl GetThingTheme {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetThingTheme {
    const ALL: &'static [(&'static str, Self)] = &[("dark", Self::Dark), ("light", Self::Light)];
}
impl std::fmt::Display for GetThingTheme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetThingTheme {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetThingTheme {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- header_parameters/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! header_parameters_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::header_parameters_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! header_parameters_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::header_parameters::types] $($method)* } };
    ($o:ident get_thing) => {$crate::header_parameters_501!{=$o(GetThingRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::header_parameters::$o! {} };
}

// ---- header_parameters/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `filter` in the query.
pub static FILTER: Parameter = Parameter::query("filter", "", Schema::ANY);

/// `id` in the header.
pub static ID_HEADER: Parameter = Parameter::header("id", "", Schema::STRING);

/// `id` in the path.
pub static ID_PATH: Parameter = Parameter::path("id", "", Schema::STRING);

/// `id` in the query.
pub static ID_QUERY: Parameter = Parameter::query("id", "", Schema::STRING);

/// `If-None-Match` in the header.
pub static IF_NONE_MATCH: Parameter = Parameter::header("If-None-Match", "", Schema::STRING);

/// `session` in the cookie (at least 3 characters).
pub static SESSION: Parameter = Parameter::cookie("session", "", Schema::STRING.min_length(3));

/// `theme` in the cookie (default `dark`).
pub static THEME: Parameter =
    Parameter::cookie("theme", "", Schema::STRING.default_text("dark").texts(&["dark", "light"]));

/// `X-Ids` in the header.
pub static X_IDS: Parameter = Parameter::header("X-Ids", "", Schema::array(&Schema::INTEGER));

/// `X-Limit` in the header (from 1 to 9).
pub static X_LIMIT: Parameter = Parameter::header("X-Limit", "", Schema::INTEGER.minimum(1).maximum(9)).required();

// ---- header_parameters/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- header_parameters/things.rs
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
    /// `GET /things/{id}` (`get_thing`). Answers 204 without a body. Takes no credentials.
    fn get_thing(&self, cx: Context<Self::Identity>, request: GetThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /things/{id}`.
#[derive(Clone, Debug)]
pub struct GetThingRequest {
    /// `id` in the path.
    pub id_path: String,
    /// `X-Limit` in the header (from 1 to 9).
    pub x_limit: i64,
    /// `If-None-Match` in the header.
    pub if_none_match: Option<String>,
    /// `X-Ids` in the header.
    pub x_ids: Option<Vec<i64>>,
    /// `id` in the header.
    pub id_header: Option<String>,
    /// `id` in the query.
    pub id_query: Option<String>,
    /// `session` in the cookie (at least 3 characters).
    pub session: Option<String>,
    /// `theme` in the cookie (default `dark`).
    pub theme: GetThingTheme,
    /// `filter` in the query.
    pub filter: Option<String>,
}
impl Decode for GetThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            id_path: input.value()?, x_limit: input.value()?, if_none_match: input.value()?, x_ids: input.value()?,
            id_header: input.value()?, id_query: input.value()?, session: input.value()?, theme: input.value()?,
            filter: input.value()?,
        })
    }
}

/// `GET /things/{id}`.
pub static GET_THING: Operation = Operation::new(Method::GET, "/things/{id}")
    .ids("get_thing", "get_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::ID_PATH, &parameters::X_LIMIT, &parameters::IF_NONE_MATCH, &parameters::X_IDS,
        &parameters::ID_HEADER, &parameters::ID_QUERY, &parameters::SESSION, &parameters::THEME, &parameters::FILTER,
    ]).replies(&[ReplySpec::empty(204)]);

crate::routes! { "Things" Things:
    GET_THING get_thing(request),
}

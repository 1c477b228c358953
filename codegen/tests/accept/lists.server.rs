// ---- lists/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_AGENTS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::lists_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- lists/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A value of the parameter `state` of `GET /agents`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetAgentsState {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
}

impl GetAgentsState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetAgentsState {
    const ALL: &'static [(&'static str, Self)] = &[("enabled", Self::Enabled), ("disabled", Self::Disabled)];
}
impl std::fmt::Display for GetAgentsState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetAgentsState {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetAgentsState {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `status` of `GET /agents`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetAgentsStatus {
    /// `active`
    Active,
    /// `never_connected`
    NeverConnected,
}

impl GetAgentsStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetAgentsStatus {
    const ALL: &'static [(&'static str, Self)] = &[("active", Self::Active), ("never_connected", Self::NeverConnected)];
}
impl std::fmt::Display for GetAgentsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetAgentsStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetAgentsStatus {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- lists/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_agents }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! lists_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::lists_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! lists_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::lists::types] $($method)* } };
    ($o:ident get_agents) => {$crate::lists_501!{=$o(GetAgentsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::lists::$o! {} };
}

// ---- lists/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `agents_list` in the query (each format `numbers`, at least 3 characters).
pub static AGENTS_LIST: Parameter = Parameter::query("agents_list", "", Schema::array(
    &Schema::STRING.description("Agent ID").format("numbers").min_length(3),
)).repeated();

/// `levels` in the query (each at least 1, at most 3 items).
pub static LEVELS: Parameter =
    Parameter::query("levels", "", Schema::array(&Schema::INTEGER.minimum(1)).max_items(3).unique_items()).repeated();

/// `state` in the query (at least 1 item).
pub static STATE: Parameter =
    Parameter::query("state", "", Schema::STRING.texts(&["enabled", "disabled"]).min_items(1));

/// `status` in the query (at least 1 item).
pub static STATUS: Parameter = Parameter::query("status", "", Schema::array(
    &Schema::STRING.texts(&["active", "never_connected"]),
).min_items(1)).repeated();

// ---- lists/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- lists/things.rs
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
    /// `GET /agents` (`get_agents`). Answers 200 without a body. Takes no credentials.
    fn get_agents(&self, cx: Context<Self::Identity>, request: GetAgentsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /agents`.
#[derive(Clone, Debug)]
pub struct GetAgentsRequest {
    /// `agents_list` in the query (each format `numbers`, at least 3 characters).
    pub agents_list: Option<Vec<String>>,
    /// `status` in the query (at least 1 item).
    pub status: Option<Vec<GetAgentsStatus>>,
    /// `state` in the query (at least 1 item).
    pub state: Option<GetAgentsState>,
    /// `levels` in the query (each at least 1, at most 3 items).
    pub levels: Option<Vec<i64>>,
}
impl Decode for GetAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { agents_list: input.value()?, status: input.value()?, state: input.value()?, levels: input.value()? })
    }
}

/// `GET /agents`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "get_agents").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::AGENTS_LIST, &parameters::STATUS, &parameters::STATE, &parameters::LEVELS])
    .replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_AGENTS get_agents(request),
}

// ---- path_and_query/mod.rs
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
pub static OPERATIONS: &[&Operation] =
    &[&things::GET_GROUP, &things::GET_AGENTS, &things::GET_OTHER, &things::GET_THIRD];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::path_and_query_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- path_and_query/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A value of the parameter `type` of `GET /other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetOtherType {
    /// `a`
    A,
    /// `b`
    B,
}

impl GetOtherType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetOtherType {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];
}
impl std::fmt::Display for GetOtherType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetOtherType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetOtherType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `type` of `GET /third`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThirdType {
    /// `a`
    A,
    /// `c`
    C,
}

impl GetThirdType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetThirdType {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A), ("c", Self::C)];
}
impl std::fmt::Display for GetThirdType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetThirdType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetThirdType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- path_and_query/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_group }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! path_and_query_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::path_and_query_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! path_and_query_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::path_and_query::types] $($method)* } };
    ($o:ident get_group) => {$crate::path_and_query_501!{=$o(GetGroupRequest) ()}};
    ($o:ident get_agents) => {$crate::path_and_query_501!{=$o(GetAgentsRequest) ()}};
    ($o:ident get_other) => {$crate::path_and_query_501!{=$o(GetOtherRequest) ()}};
    ($o:ident get_third) => {$crate::path_and_query_501!{=$o(GetThirdRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::path_and_query::$o! {} };
}

// ---- path_and_query/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `agent_id` in the path.
pub static AGENT_ID: Parameter = Parameter::path("agent_id", "", Schema::STRING);

/// `type` in the query.
pub static GET_OTHER_TYPE: Parameter = Parameter::query("type", "", Schema::STRING.texts(&["a", "b"]));

/// `type` in the query.
pub static GET_THIRD_TYPE: Parameter = Parameter::query("type", "", Schema::STRING.texts(&["a", "c"]));

/// `group_id` in the path (at most 128 characters).
pub static GROUP_ID: Parameter = Parameter::path("group_id", "", Schema::STRING.max_length(128));

/// `group_id` in the query.
pub static GROUP_ID_QUERY: Parameter = Parameter::query("group_id", "", Schema::array(&Schema::STRING)).repeated();

/// `limit` in the query (default `500`).
pub static LIMIT: Parameter = Parameter::query("limit", "", Schema::INTEGER.default_int(500));

/// `limit` in the query (default `10`).
pub static LIMIT_QUERY: Parameter = Parameter::query("limit", "", Schema::INTEGER.default_int(10));

// ---- path_and_query/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- path_and_query/things.rs
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
    /// `GET /groups/{group_id}` (`get_group`). Answers 200 without a body. Takes no credentials.
    fn get_group(&self, cx: Context<Self::Identity>, request: GetGroupRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /groups/{group_id}/agents/{agent_id}` (`get_agents`). Answers 200 without a body. Takes no credentials.
    fn get_agents(&self, cx: Context<Self::Identity>, request: GetAgentsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /other` (`get_other`). Answers 200 without a body. Takes no credentials.
    fn get_other(&self, cx: Context<Self::Identity>, request: GetOtherRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /third` (`get_third`). Answers 200 without a body. Takes no credentials.
    fn get_third(&self, cx: Context<Self::Identity>, request: GetThirdRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /groups/{group_id}`.
#[derive(Clone, Debug)]
pub struct GetGroupRequest {
    /// `group_id` in the path (at most 128 characters).
    pub group_id_path: String,
    /// `limit` in the query (default `500`).
    pub limit: i64,
}
impl Decode for GetGroupRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { group_id_path: input.value()?, limit: input.value()? })
    }
}

/// Parameters of `GET /groups/{group_id}/agents/{agent_id}`.
#[derive(Clone, Debug)]
pub struct GetAgentsRequest {
    /// `group_id` in the path (at most 128 characters).
    pub group_id_path: String,
    /// `agent_id` in the path.
    pub agent_id: String,
    /// `group_id` in the query.
    pub group_id_query: Option<Vec<String>>,
}
impl Decode for GetAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { group_id_path: input.value()?, agent_id: input.value()?, group_id_query: input.value()? })
    }
}

/// Parameters of `GET /other`.
#[derive(Clone, Debug)]
pub struct GetOtherRequest {
    /// `limit` in the query (default `500`).
    pub limit: i64,
    /// `type` in the query.
    pub type_: Option<GetOtherType>,
}
impl Decode for GetOtherRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { limit: input.value()?, type_: input.value()? }) }
}

/// Parameters of `GET /third`.
#[derive(Clone, Debug)]
pub struct GetThirdRequest {
    /// `limit` in the query (default `10`).
    pub limit: i64,
    /// `type` in the query.
    pub type_: Option<GetThirdType>,
}
impl Decode for GetThirdRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { limit: input.value()?, type_: input.value()? }) }
}

/// `GET /groups/{group_id}`.
pub static GET_GROUP: Operation = Operation::new(Method::GET, "/groups/{group_id}")
    .ids("get_group", "get_group").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::GROUP_ID, &parameters::LIMIT]).replies(&[ReplySpec::empty(200)]);

/// `GET /groups/{group_id}/agents/{agent_id}`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/groups/{group_id}/agents/{agent_id}")
    .ids("get_agents", "get_agents").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::GROUP_ID, &parameters::AGENT_ID, &parameters::GROUP_ID_QUERY])
    .replies(&[ReplySpec::empty(200)]);

/// `GET /other`.
pub static GET_OTHER: Operation = Operation::new(Method::GET, "/other")
    .ids("get_other", "get_other").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::LIMIT, &parameters::GET_OTHER_TYPE]).replies(&[ReplySpec::empty(200)]);

/// `GET /third`.
pub static GET_THIRD: Operation = Operation::new(Method::GET, "/third")
    .ids("get_third", "get_third").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::LIMIT_QUERY, &parameters::GET_THIRD_TYPE]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_GROUP get_group(request), GET_AGENTS get_agents(request), GET_OTHER get_other(request),
    GET_THIRD get_third(request),
}

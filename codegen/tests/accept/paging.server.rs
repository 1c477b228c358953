// ---- paging/mod.rs
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
    &things::GET_AGENTS, &things::GET_FILES, &things::GET_LAST, &things::GET_LOGS, &things::GET_PART,
    &things::GET_USERS,
];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::paging_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- paging/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// One item of the reply of `GET /agents` and 4 other operations.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct List {
    /// The ID of the list.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

// ---- paging/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_agents }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! paging_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::paging_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! paging_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::paging::types] $($method)* } };
    ($o:ident get_agents) => {$crate::paging_501!{=$o(GetAgentsRequest) List List}};
    ($o:ident get_files) => {$crate::paging_501!{=$o(GetFilesRequest) List List}};
    ($o:ident get_last) => {$crate::paging_501!{=$o(GetLastRequest) List List}};
    ($o:ident get_logs) => {$crate::paging_501!{=$o(GetLogsRequest) List List}};
    ($o:ident get_part) => {$crate::paging_501!{=$o(GetPartRequest) Text}};
    ($o:ident get_users) => {$crate::paging_501!{=$o(GetUsersRequest) List List}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::paging::$o! {} };
}

// ---- paging/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `limit` in the query.
pub static LIMIT: Parameter = Parameter::query("limit", "", Schema::INTEGER);

/// `offset` in the query.
pub static OFFSET: Parameter = Parameter::query("offset", "", Schema::INTEGER);

/// `q` in the query.
pub static Q: Parameter = Parameter::query("q", "", Schema::STRING);

/// `sort` in the query.
pub static SORT: Parameter = Parameter::query("sort", "", Schema::STRING);

// ---- paging/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- paging/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{AffectedItems, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /agents` (`get_agents`). Answers 200. Takes no credentials.
    fn get_agents(&self, cx: Context<Self::Identity>, request: GetAgentsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<List>>, Error>> + Send;
    /// `GET /files` (`get_files`). Answers 200. Takes no credentials.
    fn get_files(&self, cx: Context<Self::Identity>, request: GetFilesRequest)
        -> impl Future<Output = Result<Json<AffectedItems<List>>, Error>> + Send;
    /// `GET /last` (`get_last`). Answers 200. Takes no credentials.
    fn get_last(&self, cx: Context<Self::Identity>, request: GetLastRequest)
        -> impl Future<Output = Result<Json<AffectedItems<List>>, Error>> + Send;
    /// `GET /logs` (`get_logs`). Answers 200. Takes no credentials.
    fn get_logs(&self, cx: Context<Self::Identity>, request: GetLogsRequest)
        -> impl Future<Output = Result<Json<AffectedItems<List>>, Error>> + Send;
    /// `GET /part` (`get_part`). Answers 200 with `text/plain`. Takes no credentials.
    fn get_part(&self, cx: Context<Self::Identity>, request: GetPartRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
    /// `GET /users` (`get_users`). Answers 200. Takes no credentials.
    fn get_users(&self, cx: Context<Self::Identity>, request: GetUsersRequest)
        -> impl Future<Output = Result<Json<AffectedItems<List>>, Error>> + Send;
}

/// Parameters of `GET /agents`.
#[derive(Clone, Debug)]
pub struct GetAgentsRequest {
    /// `offset` in the query.
    pub offset: Option<i64>,
    /// `limit` in the query.
    pub limit: Option<i64>,
    /// `sort` in the query.
    pub sort: Option<String>,
    /// `q` in the query.
    pub q: Option<String>,
}
impl Decode for GetAgentsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { offset: input.value()?, limit: input.value()?, sort: input.value()?, q: input.value()? })
    }
}

/// Parameters of `GET /files`.
#[derive(Clone, Debug)]
pub struct GetFilesRequest {
    /// `offset` in the query.
    pub offset: Option<i64>,
    /// `limit` in the query.
    pub limit: Option<i64>,
}
impl Decode for GetFilesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { offset: input.value()?, limit: input.value()? }) }
}

/// Parameters of `GET /last`.
#[derive(Clone, Debug)]
pub struct GetLastRequest {
    /// `limit` in the query.
    pub limit: Option<i64>,
}
impl Decode for GetLastRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { limit: input.value()? }) }
}

/// Parameters of `GET /logs`.
#[derive(Clone, Debug)]
pub struct GetLogsRequest {
    /// `offset` in the query.
    pub offset: Option<i64>,
    /// `limit` in the query.
    pub limit: Option<i64>,
}
impl Decode for GetLogsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { offset: input.value()?, limit: input.value()? }) }
}

/// Parameters of `GET /part`.
#[derive(Clone, Debug)]
pub struct GetPartRequest {
    /// `offset` in the query.
    pub offset: Option<i64>,
    /// `limit` in the query.
    pub limit: Option<i64>,
}
impl Decode for GetPartRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { offset: input.value()?, limit: input.value()? }) }
}

/// Parameters of `GET /users`.
#[derive(Clone, Debug)]
pub struct GetUsersRequest {
    /// `offset` in the query.
    pub offset: Option<i64>,
    /// `limit` in the query.
    pub limit: Option<i64>,
    /// `sort` in the query.
    pub sort: Option<String>,
    /// `q` in the query.
    pub q: Option<String>,
}
impl Decode for GetUsersRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { offset: input.value()?, limit: input.value()?, sort: input.value()?, q: input.value()? })
    }
}

/// `GET /agents`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "get_agents").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::OFFSET, &parameters::LIMIT, &parameters::SORT, &parameters::Q]);

/// `GET /files`.
pub static GET_FILES: Operation = Operation::new(Method::GET, "/files")
    .ids("get_files", "get_files").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::OFFSET, &parameters::LIMIT]);

/// `GET /last`.
pub static GET_LAST: Operation = Operation::new(Method::GET, "/last")
    .ids("get_last", "get_last").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::LIMIT]);

/// `GET /logs`.
pub static GET_LOGS: Operation = Operation::new(Method::GET, "/logs")
    .ids("get_logs", "get_logs").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::OFFSET, &parameters::LIMIT]);

/// `GET /part`.
pub static GET_PART: Operation = Operation::new(Method::GET, "/part")
    .ids("get_part", "get_part").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::OFFSET, &parameters::LIMIT]).replies(&[ReplySpec::of(200, "text/plain")]);

/// `GET /users`.
pub static GET_USERS: Operation = Operation::new(Method::GET, "/users")
    .ids("get_users", "get_users").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::OFFSET, &parameters::LIMIT, &parameters::SORT, &parameters::Q]);

crate::routes! { "Things" Things:
    GET_AGENTS get_agents(request), GET_FILES get_files(request), GET_LAST get_last(request),
    GET_LOGS get_logs(request), GET_PART get_part(request), GET_USERS get_users(request),
}

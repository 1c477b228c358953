// ---- envelope/mod.rs
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
    &things::GET_AGENTS, &things::GET_BARE, &things::GET_EXTRA, &things::GET_INFO, &things::GET_INLINE,
    &things::GET_TOTALS,
];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::envelope_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- envelope/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// One item of the reply of `GET /agents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Agent {
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

/// The reply of `GET /extra`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ExtraReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<ExtraReplyData>,
}

/// The `data` of `ExtraReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ExtraReplyData {
    /// The affected items of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub affected_items: Option<Vec<String>>,
    /// The extra of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub extra: Option<i64>,
}

/// The reply of `GET /info`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct InfoReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<InfoReplyData>,
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// The error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// The `data` of `InfoReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct InfoReplyData {
    /// The version of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// One item of the reply of `GET /inline`.
pub type Inline = Agent;

// ---- envelope/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_agents }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! envelope_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::envelope_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! envelope_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::envelope::types] $($method)* } };
    ($o:ident get_agents) => {$crate::envelope_501!{=$o() List Agent}};
    ($o:ident get_bare) => {$crate::envelope_501!{=$o() List Value}};
    ($o:ident get_extra) => {$crate::envelope_501!{=$o() Json ExtraReply}};
    ($o:ident get_info) => {$crate::envelope_501!{=$o() Json InfoReply}};
    ($o:ident get_inline) => {$crate::envelope_501!{=$o() List Inline}};
    ($o:ident get_totals) => {$crate::envelope_501!{=$o() List Value}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::envelope::$o! {} };
}

// ---- envelope/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- envelope/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- envelope/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{AffectedItems, Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /agents` (`get_agents`). Answers 200. Takes no credentials.
    fn get_agents(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<Agent>>, Error>> + Send;
    /// `GET /bare` (`get_bare`). Answers 200. Takes no credentials.
    fn get_bare(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<serde_json::Value>>, Error>> + Send;
    /// `GET /extra` (`get_extra`). Answers 200. Takes no credentials.
    fn get_extra(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<ExtraReply>, Error>> + Send;
    /// `GET /info` (`get_info`). Answers 200. Takes no credentials.
    fn get_info(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<InfoReply>, Error>> + Send;
    /// `GET /inline` (`get_inline`). Answers 200. Takes no credentials.
    fn get_inline(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<Inline>>, Error>> + Send;
    /// `GET /totals` (`get_totals`). Answers 200. Takes no credentials.
    fn get_totals(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<AffectedItems<serde_json::Value>>, Error>> + Send;
}

/// `GET /agents`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "get_agents").about("Things", "").security(crate::operation::Security::None);

/// `GET /bare`.
pub static GET_BARE: Operation = Operation::new(Method::GET, "/bare")
    .ids("get_bare", "get_bare").about("Things", "").security(crate::operation::Security::None);

/// `GET /extra`.
pub static GET_EXTRA: Operation = Operation::new(Method::GET, "/extra")
    .ids("get_extra", "get_extra").about("Things", "").security(crate::operation::Security::None);

/// `GET /info`.
pub static GET_INFO: Operation = Operation::new(Method::GET, "/info")
    .ids("get_info", "get_info").about("Things", "").security(crate::operation::Security::None);

/// `GET /inline`.
pub static GET_INLINE: Operation = Operation::new(Method::GET, "/inline")
    .ids("get_inline", "get_inline").about("Things", "").security(crate::operation::Security::None);

/// `GET /totals`.
pub static GET_TOTALS: Operation = Operation::new(Method::GET, "/totals")
    .ids("get_totals", "get_totals").about("Things", "").security(crate::operation::Security::None);

crate::routes! { "Things" Things:
    GET_AGENTS get_agents(), GET_BARE get_bare(), GET_EXTRA get_extra(), GET_INFO get_info(), GET_INLINE get_inline(),
    GET_TOTALS get_totals(),
}

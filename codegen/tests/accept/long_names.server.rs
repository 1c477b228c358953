// ---- long_names/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_DEEP_STATISTICS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::long_names_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- long_names/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The reply of `GET /deep`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeepStatisticsReply {
    /// The queries received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queries_received_breakdown: Option<DeepStatisticsReplyQueriesReceivedBreakdown>,
}

/// The `agent_breakdown` of `DeepStatisticsReplyQueriesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeepStatisticsReplyAgentBreakdown {
    /// The tables of the agent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DeepStatisticsReplyAgentBreakdownTables>,
}

/// The `tables` of `DeepStatisticsReplyAgentBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeepStatisticsReplyAgentBreakdownTables {
    /// The rootcheck of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<i64>,
}

/// The `global_breakdown` of `DeepStatisticsReplyQueriesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeepStatisticsReplyGlobalBreakdown {
    /// The tables of the global breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DeepStatisticsReplyGlobalBreakdownTables>,
}

/// The `tables` of `DeepStatisticsReplyGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeepStatisticsReplyGlobalBreakdownTables {
    /// The labels.
    #[serde(skip_serializing_if = "Option::is_none")] pub labels: Option<i64>,
}

/// The `queries_received_breakdown` of `DeepStatisticsReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeepStatisticsReplyQueriesReceivedBreakdown {
    /// The agent breakdown of the queries received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_breakdown: Option<DeepStatisticsReplyAgentBreakdown>,
    /// The global breakdown of the queries received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DeepStatisticsReplyGlobalBreakdown>,
    /// The task breakdown of the queries received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_breakdown: Option<DeepStatisticsReplyQueriesReceivedBreakdownTaskBreakdown>,
}

/// The `task_breakdown` of `DeepStatisticsReplyQueriesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeepStatisticsReplyQueriesReceivedBreakdownTaskBreakdown {
    /// The statistics of the task breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub statistics: Option<DeepStatisticsReplyStatistics>,
}

/// The `statistics` of `DeepStatisticsReplyQueriesReceivedBreakdownTaskBreakdown`.
pub type DeepStatisticsReplyStatistics = DeepStatisticsReplyGlobalBreakdownTables;

// ---- long_names/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_deep_statistics }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! long_names_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::long_names_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! long_names_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::long_names::types] $($method)* } };
    ($o:ident get_deep_statistics) => {$crate::long_names_501!{=$o() Json DeepStatisticsReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::long_names::$o! {} };
}

// ---- long_names/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- long_names/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- long_names/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /deep` (`get_deep_statistics`). Answers 200. Takes no credentials.
    fn get_deep_statistics(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<DeepStatisticsReply>, Error>> + Send;
}

/// `GET /deep`.
pub static GET_DEEP_STATISTICS: Operation = Operation::new(Method::GET, "/deep")
    .ids("get_deep_statistics", "get_deep_statistics").about("Things", "").security(crate::operation::Security::None);

crate::routes! { "Things" Things:
    GET_DEEP_STATISTICS get_deep_statistics(),
}

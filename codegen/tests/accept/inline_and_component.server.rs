// ---- inline_and_component/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_SUMMARY];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::inline_and_component_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- inline_and_component/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The `summary` of `SummaryReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummary {
    /// The status of the summary.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentsSummaryStatusObject>,
}

/// The `status` of `SummaryReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatus {
    /// The connection of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub connection: Option<AgentsSummaryStatusConnection>,
}

/// The `connection` of `AgentsSummaryStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusConnection {
    /// The active of the connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub active: Option<i64>,
}

/// The `other` of `SummaryReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusModel {
    /// The a of the other.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
}

/// The `status` of `AgentsSummary`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusObject {
    /// The active of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub active: Option<i64>,
    /// The deep of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub deep: Option<AgentsSummaryStatusObjectDeep>,
}

/// The `deep` of `AgentsSummaryStatusObject`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusObjectDeep {
    /// Whether x of the deep holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub x: Option<bool>,
}

/// The reply of `GET /summary`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SummaryReply {
    /// The summary.
    #[serde(skip_serializing_if = "Option::is_none")] pub summary: Option<AgentsSummary>,
    /// The status.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentsSummaryStatus>,
    /// The other.
    #[serde(skip_serializing_if = "Option::is_none")] pub other: Option<AgentsSummaryStatusModel>,
}

// ---- inline_and_component/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_summary }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! inline_and_component_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::inline_and_component_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! inline_and_component_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::inline_and_component::types] $($method)* } };
    ($o:ident get_summary) => {$crate::inline_and_component_501!{=$o() Json SummaryReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::inline_and_component::$o! {} };
}

// ---- inline_and_component/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- inline_and_component/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- inline_and_component/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /summary` (`get_summary`). Answers 200. Takes no credentials.
    fn get_summary(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<SummaryReply>, Error>> + Send;
}

/// `GET /summary`.
pub static GET_SUMMARY: Operation = Operation::new(Method::GET, "/summary")
    .ids("get_summary", "get_summary").about("Things", "").security(crate::operation::Security::None);

crate::routes! { "Things" Things:
    GET_SUMMARY get_summary(),
}

// ---- stray_quote/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_STATS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::stray_quote_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- stray_quote/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The reply of `GET /stats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StatsReply {
    /// The sync agent info set (`sync-agent-info-set"`).
    #[serde(rename = "sync-agent-info-set\"", skip_serializing_if = "Option::is_none")]
    pub sync_agent_info_set: Option<i64>,
    /// The sync agent info get (`sync-agent-info-get`).
    #[serde(rename = "sync-agent-info-get", skip_serializing_if = "Option::is_none")]
    pub sync_hyphen_agent_hyphen_info_hyphen_get: Option<StatsReplySyncAgentInfoGet>,
    /// The sync agent info get.
    #[serde(skip_serializing_if = "Option::is_none")] pub sync_agent_info_get: Option<i64>,
}

/// The `sync-agent-info-get` of `StatsReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StatsReplySyncAgentInfoGet {
    /// The member `*` of the sync agent info get (`*`).
    #[serde(rename = "*", skip_serializing_if = "Option::is_none")] pub star: Option<i64>,
    /// The a of the sync agent info get (`a"`).
    #[serde(rename = "a\"", skip_serializing_if = "Option::is_none")] pub a: Option<StatsReplySyncAgentInfoGetA>,
}

/// The `a"` of `StatsReplySyncAgentInfoGet`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StatsReplySyncAgentInfoGetA {
    /// The x of the a.
    #[serde(skip_serializing_if = "Option::is_none")] pub x: Option<String>,
}

// ---- stray_quote/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_stats }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! stray_quote_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::stray_quote_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! stray_quote_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::stray_quote::types] $($method)* } };
    ($o:ident get_stats) => {$crate::stray_quote_501!{=$o() Json StatsReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::stray_quote::$o! {} };
}

// ---- stray_quote/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- stray_quote/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- stray_quote/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /stats` (`get_stats`). Answers 200. Takes no credentials.
    fn get_stats(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<StatsReply>, Error>> + Send;
}

/// `GET /stats`.
pub static GET_STATS: Operation = Operation::new(Method::GET, "/stats")
    .ids("get_stats", "get_stats").about("Things", "").security(crate::operation::Security::None);

crate::routes! { "Things" Things:
    GET_STATS get_stats(),
}

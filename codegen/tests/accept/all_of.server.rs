// ---- all_of/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_MERGED];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::all_of_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- all_of/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The `alone` of `Merged`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Base {
    /// The ID of the alone.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The shared of the alone.
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<BaseShared>,
}

/// The `shared` of `Base`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct BaseShared {
    /// The left of the shared.
    #[serde(skip_serializing_if = "Option::is_none")] pub left: Option<String>,
}

/// The reply of `GET /merged`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Merged {
    /// The ID.
    pub id: String,
    /// The shared.
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<MergedShared>,
    /// The own.
    pub own: String,
    /// The alone.
    #[serde(skip_serializing_if = "Option::is_none")] pub alone: Option<Base>,
    /// Said here.
    #[serde(skip_serializing_if = "Option::is_none")] pub described: Option<Base>,
    /// The extended.
    #[serde(skip_serializing_if = "Option::is_none")] pub extended: Option<MergedExtended>,
    /// The list.
    #[serde(skip_serializing_if = "Option::is_none")] pub list: Option<Vec<Base>>,
}

/// The `extended` of `Merged`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MergedExtended {
    /// The ID of the extended.
    pub id: String,
    /// The shared of the extended.
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<BaseShared>,
}

/// The `shared` of `Merged`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MergedShared {
    /// The left of the shared.
    #[serde(skip_serializing_if = "Option::is_none")] pub left: Option<String>,
    /// The right of the shared.
    #[serde(skip_serializing_if = "Option::is_none")] pub right: Option<i64>,
}

// ---- all_of/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_merged }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! all_of_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::all_of_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! all_of_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::all_of::types] $($method)* } };
    ($o:ident get_merged) => {$crate::all_of_501!{=$o() Json Merged}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::all_of::$o! {} };
}

// ---- all_of/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- all_of/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- all_of/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /merged` (`get_merged`). Answers 200. Takes no credentials.
    fn get_merged(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<Merged>, Error>> + Send;
}

/// `GET /merged`.
pub static GET_MERGED: Operation = Operation::new(Method::GET, "/merged")
    .ids("get_merged", "get_merged").about("Things", "").security(crate::operation::Security::None);

crate::routes! { "Things" Things:
    GET_MERGED get_merged(),
}

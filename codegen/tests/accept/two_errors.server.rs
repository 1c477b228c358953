// ---- two_errors/mod.rs
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
pub use crate::two_errors_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- two_errors/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::Serialize;

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiError {
    /// The title.
    pub title: String,
    /// The dapi errors.
    #[serde(skip_serializing_if = "Option::is_none")] pub dapi_errors: Option<BTreeMap<String, ApiErrorDapiError>>,
}

/// A value under `dapi_errors` in `ApiError`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiErrorDapiError {
    /// The error of the dapi error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<String>,
}

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetThingsNotFound {
    /// The missing.
    #[serde(skip_serializing_if = "Option::is_none")] pub missing: Option<String>,
}

/// The reply of `GET /things` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RequestError {
    /// The title.
    pub title: String,
    /// The detail.
    pub detail: String,
    /// The error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// The reply of `GET /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ThingsReply {
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

// ---- two_errors/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_things }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! two_errors_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::two_errors_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! two_errors_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::two_errors::types] $($method)* } };
    ($o:ident get_things) => {$crate::two_errors_501!{=$o() Json ThingsReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::two_errors::$o! {} };
}

// ---- two_errors/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- two_errors/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- two_errors/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /things` (`get_things`). Answers 200; fails with 400, 403, 404, 405. Takes no credentials.
    fn get_things(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<ThingsReply>, Error>> + Send;
}

/// `GET /things`.
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things")
    .ids("get_things", "get_things").about("Things", "").security(crate::operation::Security::None)
    .failures(&[400, 403, 404, 405]);

crate::routes! { "Things" Things:
    GET_THINGS get_things(),
}

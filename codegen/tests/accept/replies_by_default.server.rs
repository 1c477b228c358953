// ---- replies_by_default/mod.rs
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
    &[&things::GET_DEFAULT, &things::GET_FAILURES, &things::GET_RANGES, &things::GET_REDIRECT];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::replies_by_default_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- replies_by_default/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The reply of `GET /ranges` and `GET /redirect` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Failure {
    /// The code.
    pub code: String,
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
}

/// The reply of `GET /ranges` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Taken {
    /// The by.
    #[serde(skip_serializing_if = "Option::is_none")] pub by: Option<String>,
}

/// The reply of `GET /default` and `GET /ranges`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Thing {
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
}

// ---- replies_by_default/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_default }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! replies_by_default_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::replies_by_default_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! replies_by_default_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::replies_by_default::types] $($method)* } };
    ($o:ident get_default) => {$crate::replies_by_default_501!{=$o() Json Thing}};
    ($o:ident get_failures) => {$crate::replies_by_default_501!{=$o() ()}};
    ($o:ident get_ranges) => {$crate::replies_by_default_501!{=$o() Json Thing}};
    ($o:ident get_redirect) => {$crate::replies_by_default_501!{=$o() ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::replies_by_default::$o! {} };
}

// ---- replies_by_default/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- replies_by_default/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- replies_by_default/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /default` (`get_default`). Answers 200. Takes no credentials.
    fn get_default(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<Thing>, Error>> + Send;
    /// `GET /failures` (`get_failures`). Answers 200 without a body; fails with 404. Takes no credentials.
    fn get_failures(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /ranges` (`get_ranges`). Answers 200; fails with 409. Takes no credentials.
    fn get_ranges(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<Thing>, Error>> + Send;
    /// `GET /redirect` (`get_redirect`). Answers 302 without a body. Takes no credentials.
    fn get_redirect(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
}

/// `GET /default`.
pub static GET_DEFAULT: Operation = Operation::new(Method::GET, "/default")
    .ids("get_default", "get_default").about("Things", "").security(crate::operation::Security::None);

/// `GET /failures`.
pub static GET_FAILURES: Operation = Operation::new(Method::GET, "/failures")
    .ids("get_failures", "get_failures").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]).failures(&[404]);

/// `GET /ranges`.
pub static GET_RANGES: Operation = Operation::new(Method::GET, "/ranges")
    .ids("get_ranges", "get_ranges").about("Things", "").security(crate::operation::Security::None).failures(&[409]);

/// `GET /redirect`.
pub static GET_REDIRECT: Operation = Operation::new(Method::GET, "/redirect")
    .ids("get_redirect", "get_redirect").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(302)]);

crate::routes! { "Things" Things:
    GET_DEFAULT get_default(), GET_FAILURES get_failures(), GET_RANGES get_ranges(), GET_REDIRECT get_redirect(),
}

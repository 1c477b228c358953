// ---- deprecated/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_OLD];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::deprecated_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- deprecated/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The reply of `GET /old`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct OldReply {
    /// The gone.
    ///
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")] pub gone: Option<String>,
}

// ---- deprecated/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_old }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! deprecated_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::deprecated_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! deprecated_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::deprecated::types] $($method)* } };
    ($o:ident get_old) => {$crate::deprecated_501!{=$o(GetOldRequest) Json OldReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::deprecated::$o! {} };
}

// ---- deprecated/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `gone` in the query.
pub static GONE: Parameter = Parameter::query("gone", "No longer read.", Schema::STRING).deprecated();

// ---- deprecated/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- deprecated/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// Old.
    ///
    /// First line.
    ///
    /// let code = 1;
    ///
    /// \`\`\`text more code \`\`\`
    ///
    /// `GET /old` (`get_old`). Answers 200. Takes no credentials.
    ///
    /// Deprecated.
    fn get_old(&self, cx: Context<Self::Identity>, request: GetOldRequest)
        -> impl Future<Output = Result<Json<OldReply>, Error>> + Send;
}

/// Parameters of `GET /old`.
#[derive(Clone, Debug)]
pub struct GetOldRequest {
    /// No longer read.
    pub gone: Option<String>,
}
impl Decode for GetOldRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { gone: input.value()? }) }
}

/// `GET /old`.
pub static GET_OLD: Operation = Operation::new(Method::GET, "/old")
    .ids("get_old", "get_old").about("Things", "Old.").deprecated().security(crate::operation::Security::None)
    .parameters(&[&parameters::GONE]);

crate::routes! { "Things" Things:
    GET_OLD get_old(request),
}

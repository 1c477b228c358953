// ---- under_indented/mod.rs
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
pub use crate::under_indented_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*,
    };
}

// ---- under_indented/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- under_indented/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_things }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! under_indented_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::under_indented_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! under_indented_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::under_indented::types] $($method)* } };
    ($o:ident get_things) => {$crate::under_indented_501!{=$o(GetThingsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::under_indented::$o! {} };
}

// ---- under_indented/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `limit` in the query (at least 1).
pub static LIMIT: Parameter =
    Parameter::query("limit", "Lines of the reply, counted from one", Schema::INTEGER.minimum(1));

/// `offset` in the query (at least 1).
pub static OFFSET: Parameter = Parameter::query("offset", "", Schema::INTEGER.minimum(1));

/// `select` in the query (pattern `^[a-z]+ ?$`).
pub static SELECT: Parameter = Parameter::query("select", "Folded text", Schema::STRING.pattern("^[a-z]+ ?$"));

// ---- under_indented/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- under_indented/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /things` (`get_things`). Answers 200 without a body. Takes no credentials.
    fn get_things(&self, cx: Context<Self::Identity>, request: GetThingsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /things`.
#[derive(Clone, Debug)]
pub struct GetThingsRequest {
    /// Lines of the reply, counted from one (at least 1).
    pub limit: Option<i64>,
    /// `offset` in the query (at least 1).
    pub offset: Option<i64>,
    /// Folded text (pattern `^[a-z]+ ?$`).
    pub select: Option<String>,
}
impl Decode for GetThingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { limit: input.value()?, offset: input.value()?, select: input.value()? })
    }
}

/// `GET /things`.
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things")
    .ids("get_things", "get_things").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::LIMIT, &parameters::OFFSET, &parameters::SELECT]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_THINGS get_things(request),
}

// ---- long_requests/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::long_requests_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- long_requests/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateThingBody {
    /// The a member with a long name.
    pub a_member_with_a_long_name: Option<String>,
    /// The another member with a long name.
    pub another_member_with_a_long_name: Option<i64>,
    /// Whether a third member with a long name holds.
    pub a_third_member_with_a_long_name: Option<bool>,
    /// The a fourth member with a long name.
    pub a_fourth_member_with_a_long_name: Option<f64>,
}

// ---- long_requests/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! long_requests_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::long_requests_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! long_requests_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::long_requests::types] $($method)* } };
    ($o:ident create_thing) => {$crate::long_requests_501!{=$o(CreateThingRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::long_requests::$o! {} };
}

// ---- long_requests/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- long_requests/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- long_requests/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /things` (`post_thing`). Answers 204 without a body. Takes no credentials.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Body of `POST /things`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// The request's body.
    pub body: CreateThingBody,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `POST /things`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("create_thing", "post_thing").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("a_member_with_a_long_name", Schema::STRING), ("another_member_with_a_long_name", Schema::INTEGER),
        ("a_third_member_with_a_long_name", Schema::BOOLEAN), ("a_fourth_member_with_a_long_name", Schema::NUMBER),
    ]))])).replies(&[ReplySpec::empty(204)]);

crate::routes! { "Things" Things:
    CREATE_THING create_thing(request),
}

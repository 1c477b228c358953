// ---- duplicate_ids/mod.rs
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
    &[&things::GET_OTHER, &things::GET_THINGS, &things::PUT_THINGS, &things::DELETE_THINGS_ID];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::duplicate_ids_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*,
    };
}

// ---- duplicate_ids/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- duplicate_ids/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_other }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! duplicate_ids_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::duplicate_ids_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! duplicate_ids_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::duplicate_ids::types] $($method)* } };
    ($o:ident get_other) => {$crate::duplicate_ids_501!{=$o() ()}};
    ($o:ident get_things) => {$crate::duplicate_ids_501!{=$o() ()}};
    ($o:ident put_things) => {$crate::duplicate_ids_501!{=$o() ()}};
    ($o:ident delete_things_id) => {$crate::duplicate_ids_501!{=$o(DeleteThingsIdRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::duplicate_ids::$o! {} };
}

// ---- duplicate_ids/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `id` in the path.
pub static ID: Parameter = Parameter::path("id", "", Schema::STRING);

// ---- duplicate_ids/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- duplicate_ids/things.rs
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
    /// `GET /other` (`get_other`). Answers 200 without a body. Takes no credentials.
    fn get_other(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /things` (`x.things`). Answers 200 without a body. Takes no credentials.
    fn get_things(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `PUT /things` (`x.things`). Answers 200 without a body. Takes no credentials.
    fn put_things(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `DELETE /things/{id}` (`x.things`). Answers 200 without a body. Takes no credentials.
    fn delete_things_id(&self, cx: Context<Self::Identity>, request: DeleteThingsIdRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `DELETE /things/{id}`.
#[derive(Clone, Debug)]
pub struct DeleteThingsIdRequest {
    /// `id` in the path.
    pub id: String,
}
impl Decode for DeleteThingsIdRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { id: input.value()? }) }
}

/// `GET /other`.
pub static GET_OTHER: Operation = Operation::new(Method::GET, "/other")
    .ids("get_other", "get_other").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

/// `GET /things`.
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things")
    .ids("get_things", "x.things").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

/// `PUT /things`.
pub static PUT_THINGS: Operation = Operation::new(Method::PUT, "/things")
    .ids("put_things", "x.things").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

/// `DELETE /things/{id}`.
pub static DELETE_THINGS_ID: Operation = Operation::new(Method::DELETE, "/things/{id}")
    .ids("delete_things_id", "x.things").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::ID]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_OTHER get_other(), GET_THINGS get_things(), PUT_THINGS put_things(), DELETE_THINGS_ID delete_things_id(request),
}

// ---- untagged/default.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Default`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use crate::{Context, Error, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Default`.
pub trait DefaultOperations: crate::Service {
    /// `GET /things` (`get_things`). Answers 200 with `text/plain`. Takes no credentials.
    fn get_things(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Text, Error>> + Send;
    /// `POST /things` (`post_things`). Answers 200 without a body. Takes no credentials.
    fn post_things(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `DELETE /things/{thing_id}/parts` (`delete_things_thing_id_parts`). Answers 200 without a body. Takes no
    /// credentials.
    fn delete_things_thing_id_parts(&self, cx: Context<Self::Identity>, request: DeleteThingsThingIdPartsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `DELETE /things/{thing_id}/parts`.
#[derive(Clone, Debug)]
pub struct DeleteThingsThingIdPartsRequest {
    /// `thing_id` in the path.
    pub thing_id: String,
}
impl Decode for DeleteThingsThingIdPartsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { thing_id: input.value()? }) }
}

/// `GET /things`.
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things")
    .ids("get_things", "get_things").about("Default", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::of(200, "text/plain")]);

/// `POST /things`.
pub static POST_THINGS: Operation = Operation::new(Method::POST, "/things")
    .ids("post_things", "post_things").about("Default", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

/// `DELETE /things/{thing_id}/parts`.
pub static DELETE_THINGS_THING_ID_PARTS: Operation = Operation::new(Method::DELETE, "/things/{thing_id}/parts")
    .ids("delete_things_thing_id_parts", "delete_things_thing_id_parts").about("Default", "")
    .security(crate::operation::Security::None).parameters(&[&parameters::THING_ID]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Default" DefaultOperations:
    GET_THINGS get_things(), POST_THINGS post_things(),
    DELETE_THINGS_THING_ID_PARTS delete_things_thing_id_parts(request),
}

// ---- untagged/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod default;
pub mod models;
pub mod parameters;
pub mod permissions;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] =
    &[&default::GET_THINGS, &default::POST_THINGS, &default::DELETE_THINGS_THING_ID_PARTS];

crate::server! {
    default: DefaultOperations,
}

#[doc(inline)]
pub use crate::untagged_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        default::*,
    };
}

// ---- untagged/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- untagged/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_things }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! untagged_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::untagged_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! untagged_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::untagged::types] $($method)* } };
    ($o:ident get_things) => {$crate::untagged_501!{=$o() Text}};
    ($o:ident post_things) => {$crate::untagged_501!{=$o() ()}};
    ($o:ident delete_things_thing_id_parts) => {$crate::untagged_501!{=$o(DeleteThingsThingIdPartsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::untagged::$o! {} };
}

// ---- untagged/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `thing_id` in the path.
pub static THING_ID: Parameter = Parameter::path("thing_id", "", Schema::STRING);

// ---- untagged/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

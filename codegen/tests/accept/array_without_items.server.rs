// ---- array_without_items/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_LISTS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::array_without_items_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- array_without_items/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The reply of `GET /lists`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ListsReply {
    /// The plain.
    #[serde(skip_serializing_if = "Option::is_none")] pub plain: Option<Vec<serde_json::Value>>,
    /// The sized.
    #[serde(skip_serializing_if = "Option::is_none")] pub sized: Option<Vec<serde_json::Value>>,
    /// The keyed.
    #[serde(skip_serializing_if = "Option::is_none")] pub keyed: Option<Vec<serde_json::Value>>,
}

// ---- array_without_items/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_lists }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! array_without_items_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::array_without_items_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! array_without_items_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::array_without_items::types] $($method)* } };
    ($o:ident get_lists) => {$crate::array_without_items_501!{=$o(GetListsRequest) Json ListsReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::array_without_items::$o! {} };
}

// ---- array_without_items/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `names` in the query.
pub static NAMES: Parameter = Parameter::query("names", "", Schema::array(&Schema::ANY)).repeated();

// ---- array_without_items/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- array_without_items/things.rs
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
    /// `GET /lists` (`get_lists`). Answers 200. Takes no credentials.
    fn get_lists(&self, cx: Context<Self::Identity>, request: GetListsRequest)
        -> impl Future<Output = Result<Json<ListsReply>, Error>> + Send;
}

/// Parameters of `GET /lists`.
#[derive(Clone, Debug)]
pub struct GetListsRequest {
    /// `names` in the query.
    pub names: Option<Vec<String>>,
}
impl Decode for GetListsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { names: input.value()? }) }
}

/// `GET /lists`.
pub static GET_LISTS: Operation = Operation::new(Method::GET, "/lists")
    .ids("get_lists", "get_lists").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAMES]);

crate::routes! { "Things" Things:
    GET_LISTS get_lists(request),
}

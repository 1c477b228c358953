// ---- unions/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_UNIONS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::unions_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- unions/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The `alone` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Item {
    /// The ID of the alone.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
}

/// The reply of `GET /unions`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct UnionsReply {
    /// The array.
    #[serde(skip_serializing_if = "Option::is_none")] pub array: Option<UnionsReplyArray>,
    /// The arrays.
    #[serde(skip_serializing_if = "Option::is_none")] pub arrays: Option<UnionsReplyArrays>,
    /// The scalars.
    #[serde(skip_serializing_if = "Option::is_none")] pub scalars: Option<UnionsReplyScalars>,
    /// The same.
    #[serde(skip_serializing_if = "Option::is_none")] pub same: Option<String>,
    /// The alone.
    #[serde(skip_serializing_if = "Option::is_none")] pub alone: Option<Item>,
    /// The hidden.
    #[serde(skip_serializing_if = "Option::is_none")] pub hidden: Option<String>,
    /// The objects.
    #[serde(skip_serializing_if = "Option::is_none")] pub objects: Option<UnionsReplyObjects>,
    /// The anything.
    #[serde(skip_serializing_if = "Option::is_none")] pub anything: Option<serde_json::Value>,
    /// The refined.
    #[serde(skip_serializing_if = "Option::is_none")] pub refined: Option<UnionsReplyRefined>,
}

/// The `array` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum UnionsReplyArray {
    /// As `Vec<Item>`.
    List(Vec<Item>),
    /// As `Item`.
    Item(Item),
}

/// The `arrays` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum UnionsReplyArrays {
    /// As `Vec<String>`.
    TextList(Vec<String>),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
}

/// The `objects` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum UnionsReplyObjects {
    /// As `UnionsReplyObjectsWithA`.
    WithA(UnionsReplyObjectsWithA),
    /// As `UnionsReplyObjectsWithB`.
    WithB(UnionsReplyObjectsWithB),
}

/// What `UnionsReplyObjects` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct UnionsReplyObjectsWithA {
    /// The a.
    pub a: String,
}

/// What `UnionsReplyObjects` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct UnionsReplyObjectsWithB {
    /// The b.
    pub b: String,
}

/// The `refined` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct UnionsReplyRefined {
    /// The kind of the refined.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// The more of the refined.
    #[serde(skip_serializing_if = "Option::is_none")] pub more: Option<i64>,
}

/// The `scalars` of `UnionsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum UnionsReplyScalars {
    /// As `String`.
    Text(String),
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
    /// As `bool`.
    Boolean(bool),
}

// ---- unions/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_unions }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! unions_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::unions_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! unions_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::unions::types] $($method)* } };
    ($o:ident get_unions) => {$crate::unions_501!{=$o() Json UnionsReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::unions::$o! {} };
}

// ---- unions/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- unions/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- unions/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /unions` (`get_unions`). Answers 200. Takes no credentials.
    fn get_unions(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<UnionsReply>, Error>> + Send;
}

/// `GET /unions`.
pub static GET_UNIONS: Operation = Operation::new(Method::GET, "/unions")
    .ids("get_unions", "get_unions").about("Things", "").security(crate::operation::Security::None);

crate::routes! { "Things" Things:
    GET_UNIONS get_unions(),
}

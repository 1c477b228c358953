// ---- open_objects/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_OPEN];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::open_objects_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- open_objects/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::Serialize;

/// The `map` of `OpenReply`.
pub type MapModel = BTreeMap<String, String>;

/// The reply of `GET /open`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct OpenReply {
    /// The map.
    pub map: MapModel,
    /// The maps.
    #[serde(skip_serializing_if = "Option::is_none")] pub maps: Option<BTreeMap<String, OpenReplyMap>>,
    /// The mixed.
    #[serde(skip_serializing_if = "Option::is_none")] pub mixed: Option<OpenReplyMixed>,
    /// The free.
    #[serde(skip_serializing_if = "Option::is_none")] pub free: Option<serde_json::Map<String, serde_json::Value>>,
    /// The any.
    #[serde(skip_serializing_if = "Option::is_none")] pub any: Option<serde_json::Value>,
    /// The level.
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<i64>,
    /// The state.
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<OpenReplyState>,
    /// The gone.
    ///
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")] pub gone: Option<String>,
    /// The items.
    #[serde(skip_serializing_if = "Option::is_none")] pub items: Option<Vec<serde_json::Value>>,
    /// The untyped.
    #[serde(skip_serializing_if = "Option::is_none")] pub untyped: Option<OpenReplyUntyped>,
    /// The odd.
    #[serde(skip_serializing_if = "Option::is_none")] pub odd: Option<serde_json::Value>,
}

/// A value under `maps` in `OpenReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct OpenReplyMap {
    /// The a of the map.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
}

/// The `mixed` of `OpenReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct OpenReplyMixed {
    /// The a of the mixed.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
    /// The additional of the mixed (`additional`).
    #[serde(rename = "additional", skip_serializing_if = "Option::is_none")] pub additional_: Option<String>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: BTreeMap<String, i64>,
}

/// A value of `state` in `OpenReply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenReplyState {
    /// `on`
    On,
    /// `off`
    Off,
}

impl OpenReplyState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for OpenReplyState {
    const ALL: &'static [(&'static str, Self)] = &[("on", Self::On), ("off", Self::Off)];
}
impl std::fmt::Display for OpenReplyState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for OpenReplyState {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for OpenReplyState {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A value of `untyped` in `OpenReply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenReplyUntyped {
    /// `a`
    A,
    /// `b`
    B,
}

impl OpenReplyUntyped {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for OpenReplyUntyped {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];
}
impl std::fmt::Display for OpenReplyUntyped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for OpenReplyUntyped {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for OpenReplyUntyped {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

// ---- open_objects/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_open }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! open_objects_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::open_objects_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! open_objects_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::open_objects::types] $($method)* } };
    ($o:ident get_open) => {$crate::open_objects_501!{=$o() Json OpenReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::open_objects::$o! {} };
}

// ---- open_objects/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- open_objects/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- open_objects/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /open` (`get_open`). Answers 200. Takes no credentials.
    fn get_open(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<OpenReply>, Error>> + Send;
}

/// `GET /open`.
pub static GET_OPEN: Operation = Operation::new(Method::GET, "/open")
    .ids("get_open", "get_open").about("Things", "").security(crate::operation::Security::None);

crate::routes! { "Things" Things:
    GET_OPEN get_open(),
}

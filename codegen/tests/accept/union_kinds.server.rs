// ---- union_kinds/mod.rs
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
pub mod values;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&values::GET_VALUES];

crate::server! {
    values: Values,
}

#[doc(inline)]
pub use crate::union_kinds_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        values::*, models::*,
    };
}

// ---- union_kinds/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::Serialize;

/// The `knot` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Knot {
    /// As `Knot2`.
    Knot2(Knot2),
    /// As `KnotObject`.
    Object(KnotObject),
}

/// What `Knot` can be.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Knot2 {
    /// As `Knot3`.
    Knot3(Knot3),
    /// As `Vec<Knot>`.
    List(Vec<Knot>),
}

/// What `Knot2` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Knot3 {
    /// The kind.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<Knot3Kind>,
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
    /// The b.
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<i64>,
}

/// A value of `kind` in `Knot3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Knot3Kind {
    /// `third`
    Third,
}

impl Knot3Kind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for Knot3Kind {
    const ALL: &'static [(&'static str, Self)] = &[("third", Self::Third)];
}
impl std::fmt::Display for Knot3Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for Knot3Kind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for Knot3Kind {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// What `Knot` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct KnotObject {
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
}

/// The `tree` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Object {
    /// As `ObjectWithAll`.
    WithAll(ObjectWithAll),
    /// As `ObjectWithNot`.
    WithNot(ObjectWithNot),
    /// As `i64`.
    Integer(i64),
}

/// What `Object` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ObjectWithAll {
    /// The all.
    pub all: Vec<Object>,
}

/// What `Object` can be.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ObjectWithNot {
    /// The not.
    pub not: Box<Object>,
}

/// The reply of `GET /values`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReply {
    /// The numbers.
    #[serde(skip_serializing_if = "Option::is_none")] pub numbers: Option<ValuesReplyNumbers>,
    /// The scalars.
    #[serde(skip_serializing_if = "Option::is_none")] pub scalars: Option<ValuesReplyScalars>,
    /// The no text.
    #[serde(skip_serializing_if = "Option::is_none")] pub no_text: Option<ValuesReplyNoText>,
    /// The texts.
    #[serde(skip_serializing_if = "Option::is_none")] pub texts: Option<ValuesReplyTexts>,
    /// The lists.
    #[serde(skip_serializing_if = "Option::is_none")] pub lists: Option<ValuesReplyLists>,
    /// The one or more.
    #[serde(skip_serializing_if = "Option::is_none")] pub one_or_more: Option<ValuesReplyOneOrMore>,
    /// The typed.
    #[serde(skip_serializing_if = "Option::is_none")] pub typed: Option<ValuesReplyTyped>,
    /// The required.
    #[serde(skip_serializing_if = "Option::is_none")] pub required: Option<ValuesReplyRequired>,
    /// The known.
    #[serde(skip_serializing_if = "Option::is_none")] pub known: Option<ValuesReplyKnown>,
    /// The listed.
    #[serde(skip_serializing_if = "Option::is_none")] pub listed: Option<ValuesReplyListed>,
    /// The both.
    #[serde(skip_serializing_if = "Option::is_none")] pub both: Option<ValuesReplyBoth>,
    /// The open.
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<ValuesReplyOpen>,
    /// The nullable.
    #[serde(skip_serializing_if = "Option::is_none")] pub nullable: Option<ValuesReplyNullable>,
    /// The with null.
    #[serde(skip_serializing_if = "Option::is_none")] pub with_null: Option<i64>,
    /// The tree.
    #[serde(skip_serializing_if = "Option::is_none")] pub tree: Option<Object>,
    /// The knot.
    #[serde(skip_serializing_if = "Option::is_none")] pub knot: Option<Knot>,
    /// The map.
    #[serde(skip_serializing_if = "Option::is_none")] pub map: Option<BTreeMap<String, ValuesReplyMap>>,
    /// The merged.
    #[serde(skip_serializing_if = "Option::is_none")] pub merged: Option<ValuesReplyMerged>,
    /// The several.
    #[serde(skip_serializing_if = "Option::is_none")] pub several: Option<serde_json::Value>,
}

/// The `both` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyBoth {
    /// As `ValuesReplyBothWithA`.
    WithA(ValuesReplyBothWithA),
    /// As `ValuesReplyBothWithB`.
    WithB(ValuesReplyBothWithB),
}

/// What `ValuesReplyBoth` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyBothWithA {
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
    /// The c.
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<i64>,
}

/// What `ValuesReplyBoth` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyBothWithB {
    /// The b.
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<i64>,
}

/// The `known` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyKnown {
    /// As `ValuesReplyKnownWithB`.
    WithB(ValuesReplyKnownWithB),
    /// As `ValuesReplyKnownWithC`.
    WithC(ValuesReplyKnownWithC),
}

/// What `ValuesReplyKnown` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyKnownWithB {
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
    /// The b.
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<String>,
}

/// What `ValuesReplyKnown` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyKnownWithC {
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
    /// The c.
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<String>,
    /// The d.
    #[serde(skip_serializing_if = "Option::is_none")] pub d: Option<String>,
}

/// The `listed` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyListed {
    /// As `ValuesReplyListedWithLevelLowOrHigh`.
    WithLevelLowOrHigh(ValuesReplyListedWithLevelLowOrHigh),
    /// As `ValuesReplyListedWithLevelOnOrOff`.
    WithLevelOnOrOff(ValuesReplyListedWithLevelOnOrOff),
}

/// What `ValuesReplyListed` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyListedWithLevelLowOrHigh {
    /// The level.
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<ValuesReplyListedWithLevelLowOrHighLevel>,
    /// The n.
    #[serde(skip_serializing_if = "Option::is_none")] pub n: Option<i64>,
}

/// A value of `level` in `ValuesReplyListedWithLevelLowOrHigh`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValuesReplyListedWithLevelLowOrHighLevel {
    /// `low`
    Low,
    /// `high`
    High,
}

impl ValuesReplyListedWithLevelLowOrHighLevel {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ValuesReplyListedWithLevelLowOrHighLevel {
    const ALL: &'static [(&'static str, Self)] = &[("low", Self::Low), ("high", Self::High)];
}
impl std::fmt::Display for ValuesReplyListedWithLevelLowOrHighLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ValuesReplyListedWithLevelLowOrHighLevel {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ValuesReplyListedWithLevelLowOrHighLevel {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// What `ValuesReplyListed` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyListedWithLevelOnOrOff {
    /// The level.
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<ValuesReplyListedWithLevelOnOrOffLevel>,
    /// The n.
    #[serde(skip_serializing_if = "Option::is_none")] pub n: Option<i64>,
}

/// A value of `level` in `ValuesReplyListedWithLevelOnOrOff`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValuesReplyListedWithLevelOnOrOffLevel {
    /// `on`
    On,
    /// `off`
    Off,
}

impl ValuesReplyListedWithLevelOnOrOffLevel {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ValuesReplyListedWithLevelOnOrOffLevel {
    const ALL: &'static [(&'static str, Self)] = &[("on", Self::On), ("off", Self::Off)];
}
impl std::fmt::Display for ValuesReplyListedWithLevelOnOrOffLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ValuesReplyListedWithLevelOnOrOffLevel {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ValuesReplyListedWithLevelOnOrOffLevel {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// The `lists` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyLists {
    /// As `Vec<String>`.
    TextList(Vec<String>),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
}

/// A value under `map` in `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyMap {
    /// As `i64`.
    Integer(i64),
    /// As `Vec<i64>`.
    List(Vec<i64>),
}

/// The `merged` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyMerged {
    /// The name of the merged.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The value of the merged.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<serde_json::Value>,
}

/// The `no_text` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyNoText {
    /// As `i64`.
    Integer(i64),
    /// As `bool`.
    Boolean(bool),
}

/// The `nullable` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyNullable {
    /// As `i64`.
    Integer(i64),
    /// As `ValuesReplyNullableObject`.
    Object(ValuesReplyNullableObject),
}

/// What `ValuesReplyNullable` can be.
pub type ValuesReplyNullableObject = KnotObject;

/// The `numbers` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyNumbers {
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
}

/// The `one_or_more` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyOneOrMore {
    /// As `String`.
    Text(String),
    /// As `Vec<String>`.
    List(Vec<String>),
}

/// The `open` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyOpen {
    /// As `ValuesReplyOpenObject`.
    Object(ValuesReplyOpenObject),
    /// As `BTreeMap<String, i64>`.
    Map(BTreeMap<String, i64>),
}

/// What `ValuesReplyOpen` can be.
pub type ValuesReplyOpenObject = KnotObject;

/// The `required` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyRequired {
    /// As `ValuesReplyRequiredWithB`.
    WithB(ValuesReplyRequiredWithB),
    /// As `ValuesReplyRequiredWithC`.
    WithC(ValuesReplyRequiredWithC),
}

/// What `ValuesReplyRequired` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyRequiredWithB {
    /// The a.
    pub a: String,
    /// The b.
    pub b: String,
}

/// What `ValuesReplyRequired` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyRequiredWithC {
    /// The a.
    pub a: String,
    /// The c.
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<String>,
}

/// The `scalars` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyScalars {
    /// As `String`.
    Text(String),
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
    /// As `bool`.
    Boolean(bool),
}

/// The `texts` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyTexts {
    /// As `ValuesReplyTextsAOrB`.
    AOrB(ValuesReplyTextsAOrB),
    /// As `ValuesReplyTextsBOrC`.
    BOrC(ValuesReplyTextsBOrC),
}

/// What `ValuesReplyTexts` can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValuesReplyTextsAOrB {
    /// `a`
    A,
    /// `b`
    B,
}

impl ValuesReplyTextsAOrB {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ValuesReplyTextsAOrB {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];
}
impl std::fmt::Display for ValuesReplyTextsAOrB {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ValuesReplyTextsAOrB {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ValuesReplyTextsAOrB {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// What `ValuesReplyTexts` can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValuesReplyTextsBOrC {
    /// `b`
    B,
    /// `c`
    C,
}

impl ValuesReplyTextsBOrC {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ValuesReplyTextsBOrC {
    const ALL: &'static [(&'static str, Self)] = &[("b", Self::B), ("c", Self::C)];
}
impl std::fmt::Display for ValuesReplyTextsBOrC {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ValuesReplyTextsBOrC {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ValuesReplyTextsBOrC {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// The `typed` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyTyped {
    /// As `ValuesReplyTypedWithIntegerValue`.
    WithIntegerValue(ValuesReplyTypedWithIntegerValue),
    /// As `ValuesReplyTypedWithTextValue`.
    WithTextValue(ValuesReplyTypedWithTextValue),
    /// As `ValuesReplyTypedWithTextListValue`.
    WithTextListValue(ValuesReplyTypedWithTextListValue),
}

/// What `ValuesReplyTyped` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyTypedWithIntegerValue {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<i64>,
}

/// What `ValuesReplyTyped` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyTypedWithTextListValue {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<Vec<String>>,
}

/// What `ValuesReplyTyped` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyTypedWithTextValue {
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<String>,
}

// ---- union_kinds/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_values }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! union_kinds_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::union_kinds_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! union_kinds_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::union_kinds::types] $($method)* } };
    ($o:ident get_values) => {$crate::union_kinds_501!{=$o() Json ValuesReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::union_kinds::$o! {} };
}

// ---- union_kinds/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- union_kinds/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- union_kinds/values.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Values`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Values`.
pub trait Values: crate::Service {
    /// `GET /values` (`get_values`). Answers 200. Takes no credentials.
    fn get_values(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<ValuesReply>, Error>> + Send;
}

/// `GET /values`.
pub static GET_VALUES: Operation = Operation::new(Method::GET, "/values")
    .ids("get_values", "get_values").about("Values", "").security(crate::operation::Security::None);

crate::routes! { "Values" Values:
    GET_VALUES get_values(),
}

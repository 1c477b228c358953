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

/// `#/components/schemas/Knot`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Knot {
    /// As `Knot2`.
    Knot2(Knot2),
    /// As `KnotObject`.
    Object(KnotObject),
}

/// `#/components/schemas/Knot2`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Knot2 {
    /// As `Knot3`.
    Knot3(Knot3),
    /// As `Vec<Knot>`.
    List(Vec<Knot>),
}

/// `#/components/schemas/Knot3`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Knot3 {
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<Knot3Kind>,
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
    /// `b`
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<i64>,
}

/// `#/components/schemas/Knot3/properties/kind`
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

/// `#/components/schemas/Knot/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct KnotObject {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
}

/// `#/components/schemas/Object`
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

/// `#/components/schemas/Object/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ObjectWithAll {
    /// `all`
    pub all: Vec<Object>,
}

/// `#/components/schemas/Object/oneOf/1`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ObjectWithNot {
    /// `not`
    pub not: Box<Object>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReply {
    /// `numbers`
    #[serde(skip_serializing_if = "Option::is_none")] pub numbers: Option<ValuesReplyNumbers>,
    /// `scalars`
    #[serde(skip_serializing_if = "Option::is_none")] pub scalars: Option<ValuesReplyScalars>,
    /// `no_text`
    #[serde(skip_serializing_if = "Option::is_none")] pub no_text: Option<ValuesReplyNoText>,
    /// `texts`
    #[serde(skip_serializing_if = "Option::is_none")] pub texts: Option<ValuesReplyTexts>,
    /// `lists`
    #[serde(skip_serializing_if = "Option::is_none")] pub lists: Option<ValuesReplyLists>,
    /// `one_or_more`
    #[serde(skip_serializing_if = "Option::is_none")] pub one_or_more: Option<ValuesReplyOneOrMore>,
    /// `typed`
    #[serde(skip_serializing_if = "Option::is_none")] pub typed: Option<ValuesReplyTyped>,
    /// `required`
    #[serde(skip_serializing_if = "Option::is_none")] pub required: Option<ValuesReplyRequired>,
    /// `known`
    #[serde(skip_serializing_if = "Option::is_none")] pub known: Option<ValuesReplyKnown>,
    /// `listed`
    #[serde(skip_serializing_if = "Option::is_none")] pub listed: Option<ValuesReplyListed>,
    /// `both`
    #[serde(skip_serializing_if = "Option::is_none")] pub both: Option<ValuesReplyBoth>,
    /// `open`
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<ValuesReplyOpen>,
    /// `nullable`
    #[serde(skip_serializing_if = "Option::is_none")] pub nullable: Option<ValuesReplyNullable>,
    /// `with_null`
    #[serde(skip_serializing_if = "Option::is_none")] pub with_null: Option<i64>,
    /// `tree`
    #[serde(skip_serializing_if = "Option::is_none")] pub tree: Option<Object>,
    /// `knot`
    #[serde(skip_serializing_if = "Option::is_none")] pub knot: Option<Knot>,
    /// `map`
    #[serde(skip_serializing_if = "Option::is_none")] pub map: Option<BTreeMap<String, ValuesReplyMap>>,
    /// `merged`
    #[serde(skip_serializing_if = "Option::is_none")] pub merged: Option<ValuesReplyMerged>,
    /// `several`
    #[serde(skip_serializing_if = "Option::is_none")] pub several: Option<serde_json::Value>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/both`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyBoth {
    /// As `ValuesReplyBothWithA`.
    WithA(ValuesReplyBothWithA),
    /// As `ValuesReplyBothWithB`.
    WithB(ValuesReplyBothWithB),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyBothWithA {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
    /// `c`
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyBothWithB {
    /// `b`
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/known`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyKnown {
    /// As `ValuesReplyKnownWithB`.
    WithB(ValuesReplyKnownWithB),
    /// As `ValuesReplyKnownWithC`.
    WithC(ValuesReplyKnownWithC),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyKnownWithB {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
    /// `b`
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<String>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyKnownWithC {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
    /// `c`
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<String>,
    /// `d`
    #[serde(skip_serializing_if = "Option::is_none")] pub d: Option<String>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyListed {
    /// As `ValuesReplyListedWithLevelLowOrHigh`.
    WithLevelLowOrHigh(ValuesReplyListedWithLevelLowOrHigh),
    /// As `ValuesReplyListedWithLevelOnOrOff`.
    WithLevelOnOrOff(ValuesReplyListedWithLevelOnOrOff),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyListedWithLevelLowOrHigh {
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<ValuesReplyListedWithLevelLowOrHighLevel>,
    /// `n`
    #[serde(skip_serializing_if = "Option::is_none")] pub n: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0/properties/level`
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

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyListedWithLevelOnOrOff {
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<ValuesReplyListedWithLevelOnOrOffLevel>,
    /// `n`
    #[serde(skip_serializing_if = "Option::is_none")] pub n: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1/properties/level`
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

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/lists`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyLists {
    /// As `Vec<String>`.
    TextList(Vec<String>),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/map/additionalProperties`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyMap {
    /// As `i64`.
    Integer(i64),
    /// As `Vec<i64>`.
    List(Vec<i64>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/merged`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyMerged {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<serde_json::Value>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/no_text`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyNoText {
    /// As `i64`.
    Integer(i64),
    /// As `bool`.
    Boolean(bool),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyNullable {
    /// As `i64`.
    Integer(i64),
    /// As `ValuesReplyNullableObject`.
    Object(ValuesReplyNullableObject),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable/oneOf/1`
pub type ValuesReplyNullableObject = KnotObject;

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/numbers`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyNumbers {
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/one_or_more`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyOneOrMore {
    /// As `String`.
    Text(String),
    /// As `Vec<String>`.
    List(Vec<String>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/open`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyOpen {
    /// As `ValuesReplyOpenObject`.
    Object(ValuesReplyOpenObject),
    /// As `BTreeMap<String, i64>`.
    Map(BTreeMap<String, i64>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/open/oneOf/0`
pub type ValuesReplyOpenObject = KnotObject;

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/required`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyRequired {
    /// As `ValuesReplyRequiredWithB`.
    WithB(ValuesReplyRequiredWithB),
    /// As `ValuesReplyRequiredWithC`.
    WithC(ValuesReplyRequiredWithC),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyRequiredWithB {
    /// `a`
    pub a: String,
    /// `b`
    pub b: String,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyRequiredWithC {
    /// `a`
    pub a: String,
    /// `c`
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<String>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/scalars`
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

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ValuesReplyTexts {
    /// As `ValuesReplyTextsAOrB`.
    AOrB(ValuesReplyTextsAOrB),
    /// As `ValuesReplyTextsBOrC`.
    BOrC(ValuesReplyTextsBOrC),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/0`
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

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/1`
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

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed`
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

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyTypedWithIntegerValue {
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/2`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyTypedWithTextListValue {
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<Vec<String>>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValuesReplyTypedWithTextValue {
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<String>,
}

// ---- union_kinds/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_values }`.
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
    ($o:ident $other:ident) => { compile_error!(concat!("no operation of this API is called ", stringify!($o))); };
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

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;

/// Operations of the tag `Values`.
pub trait Values: crate::Service {
    /// `GET /values` (`get_values`)
    fn get_values(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<ValuesReply>, Error>> + Send;
}

/// `GET /values`
pub static GET_VALUES: Operation = Operation::new(Method::GET, "/values")
    .ids("get_values", "get_values").about("Values", "").security(crate::operation::Security::None);

crate::routes! { Values:
    GET_VALUES get_values(),
}

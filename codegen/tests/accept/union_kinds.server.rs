// ---- union_kinds/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod models;
pub mod parameters;
pub mod permissions;
pub mod values;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&values::GET_VALUES];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: values::Values {}

impl<T> Api for T
where
    T: values::Values,
{}

/// A router that serves every operation with `service` to the callers that `gate` lets through.
pub fn router<S, G>(
    service: Arc<S>,
    gate: G,
    config: crate::RouterConfig,
) -> axum::Router
where
    S: Api,
    G: crate::Gate<Identity = S::Identity>,
{
    let mut routes = Routes::new(service);
    values::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// ---- union_kinds/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::Serialize;

/// `#/paths/~1values/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponse {
    /// `numbers`
    #[serde(skip_serializing_if = "Option::is_none")] pub numbers: Option<GetValuesResponseNumbers>,
    /// `scalars`
    #[serde(skip_serializing_if = "Option::is_none")] pub scalars: Option<GetValuesResponseScalars>,
    /// `no_text`
    #[serde(skip_serializing_if = "Option::is_none")] pub no_text: Option<GetValuesResponseNoText>,
    /// `texts`
    #[serde(skip_serializing_if = "Option::is_none")] pub texts: Option<GetValuesResponseTexts>,
    /// `lists`
    #[serde(skip_serializing_if = "Option::is_none")] pub lists: Option<GetValuesResponseLists>,
    /// `one_or_more`
    #[serde(skip_serializing_if = "Option::is_none")] pub one_or_more: Option<GetValuesResponseOneOrMore>,
    /// `typed`
    #[serde(skip_serializing_if = "Option::is_none")] pub typed: Option<GetValuesResponseTyped>,
    /// `required`
    #[serde(skip_serializing_if = "Option::is_none")] pub required: Option<GetValuesResponseRequired>,
    /// `known`
    #[serde(skip_serializing_if = "Option::is_none")] pub known: Option<GetValuesResponseKnown>,
    /// `listed`
    #[serde(skip_serializing_if = "Option::is_none")] pub listed: Option<GetValuesResponseListed>,
    /// `both`
    #[serde(skip_serializing_if = "Option::is_none")] pub both: Option<GetValuesResponseBoth>,
    /// `open`
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<GetValuesResponseOpen>,
    /// `nullable`
    #[serde(skip_serializing_if = "Option::is_none")] pub nullable: Option<GetValuesResponseNullable>,
    /// `with_null`
    #[serde(skip_serializing_if = "Option::is_none")] pub with_null: Option<i64>,
    /// `tree`
    #[serde(skip_serializing_if = "Option::is_none")] pub tree: Option<Object>,
    /// `knot`
    #[serde(skip_serializing_if = "Option::is_none")] pub knot: Option<Knot>,
    /// `map`
    #[serde(skip_serializing_if = "Option::is_none")] pub map: Option<BTreeMap<String, GetValuesResponseMapValue>>,
    /// `merged`
    #[serde(skip_serializing_if = "Option::is_none")] pub merged: Option<GetValuesResponseMerged>,
    /// `several`
    #[serde(skip_serializing_if = "Option::is_none")] pub several: Option<serde_json::Value>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/both`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseBoth {
    /// As `GetValuesResponseBothWithA`.
    WithA(GetValuesResponseBothWithA),
    /// As `GetValuesResponseBothWithB`.
    WithB(GetValuesResponseBothWithB),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseBothWithA {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
    /// `c`
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseBothWithB {
    /// `b`
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/known`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseKnown {
    /// As `GetValuesResponseKnownObject2`.
    Object2(GetValuesResponseKnownObject2),
    /// As `GetValuesResponseKnownObject3`.
    Object3(GetValuesResponseKnownObject3),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseKnownObject2 {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
    /// `b`
    #[serde(skip_serializing_if = "Option::is_none")] pub b: Option<String>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseKnownObject3 {
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
pub enum GetValuesResponseListed {
    /// As `GetValuesResponseListedObject2`.
    Object2(GetValuesResponseListedObject2),
    /// As `GetValuesResponseListedObject3`.
    Object3(GetValuesResponseListedObject3),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseListedObject2 {
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<GetValuesResponseListedObject2Level>,
    /// `n`
    #[serde(skip_serializing_if = "Option::is_none")] pub n: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0/properties/level`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetValuesResponseListedObject2Level {
    /// `low`
    Low,
    /// `high`
    High,
}

impl GetValuesResponseListedObject2Level {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetValuesResponseListedObject2Level {
    const ALL: &'static [(&'static str, Self)] = &[("low", Self::Low), ("high", Self::High)];
}
impl std::fmt::Display for GetValuesResponseListedObject2Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetValuesResponseListedObject2Level {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, Self::Err> { crate::text::parse(text) }
}
impl serde::Serialize for GetValuesResponseListedObject2Level {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseListedObject3 {
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<GetValuesResponseListedObject3Level>,
    /// `n`
    #[serde(skip_serializing_if = "Option::is_none")] pub n: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1/properties/level`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetValuesResponseListedObject3Level {
    /// `on`
    On,
    /// `off`
    Off,
}

impl GetValuesResponseListedObject3Level {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetValuesResponseListedObject3Level {
    const ALL: &'static [(&'static str, Self)] = &[("on", Self::On), ("off", Self::Off)];
}
impl std::fmt::Display for GetValuesResponseListedObject3Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetValuesResponseListedObject3Level {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, Self::Err> { crate::text::parse(text) }
}
impl serde::Serialize for GetValuesResponseListedObject3Level {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/lists`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseLists {
    /// As `Vec<String>`.
    TextList(Vec<String>),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/map/additionalProperties`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseMapValue {
    /// As `i64`.
    Integer(i64),
    /// As `Vec<i64>`.
    List(Vec<i64>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/merged`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseMerged {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<serde_json::Value>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/no_text`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseNoText {
    /// As `i64`.
    Integer(i64),
    /// As `bool`.
    Boolean(bool),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseNullable {
    /// As `i64`.
    Integer(i64),
    /// As `GetValuesResponseNullableObject`.
    Object(GetValuesResponseNullableObject),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseNullableObject {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/numbers`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseNumbers {
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/one_or_more`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseOneOrMore {
    /// As `String`.
    Text(String),
    /// As `Vec<String>`.
    List(Vec<String>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/open`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseOpen {
    /// As `GetValuesResponseOpenObject`.
    Object(GetValuesResponseOpenObject),
    /// As `BTreeMap<String, i64>`.
    Map(BTreeMap<String, i64>),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/open/oneOf/0`
pub type GetValuesResponseOpenObject = GetValuesResponseNullableObject;

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/required`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseRequired {
    /// As `GetValuesResponseRequiredObject2`.
    Object2(GetValuesResponseRequiredObject2),
    /// As `GetValuesResponseRequiredObject3`.
    Object3(GetValuesResponseRequiredObject3),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseRequiredObject2 {
    /// `a`
    pub a: String,
    /// `b`
    pub b: String,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseRequiredObject3 {
    /// `a`
    pub a: String,
    /// `c`
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<String>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/scalars`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseScalars {
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
pub enum GetValuesResponseTexts {
    /// As `GetValuesResponseTextsValue2`.
    Value2(GetValuesResponseTextsValue2),
    /// As `GetValuesResponseTextsValue3`.
    Value3(GetValuesResponseTextsValue3),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/0`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetValuesResponseTextsValue2 {
    /// `a`
    A,
    /// `b`
    B,
}

impl GetValuesResponseTextsValue2 {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetValuesResponseTextsValue2 {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];
}
impl std::fmt::Display for GetValuesResponseTextsValue2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetValuesResponseTextsValue2 {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, Self::Err> { crate::text::parse(text) }
}
impl serde::Serialize for GetValuesResponseTextsValue2 {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/1`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetValuesResponseTextsValue3 {
    /// `b`
    B,
    /// `c`
    C,
}

impl GetValuesResponseTextsValue3 {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetValuesResponseTextsValue3 {
    const ALL: &'static [(&'static str, Self)] = &[("b", Self::B), ("c", Self::C)];
}
impl std::fmt::Display for GetValuesResponseTextsValue3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetValuesResponseTextsValue3 {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, Self::Err> { crate::text::parse(text) }
}
impl serde::Serialize for GetValuesResponseTextsValue3 {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetValuesResponseTyped {
    /// As `GetValuesResponseTypedObject2`.
    Object2(GetValuesResponseTypedObject2),
    /// As `GetValuesResponseTypedObject3`.
    Object3(GetValuesResponseTypedObject3),
    /// As `GetValuesResponseTypedObject4`.
    Object4(GetValuesResponseTypedObject4),
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseTypedObject2 {
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<i64>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseTypedObject3 {
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<String>,
}

/// `#/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/2`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetValuesResponseTypedObject4 {
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<Vec<String>>,
}

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
    fn from_str(text: &str) -> Result<Self, Self::Err> { crate::text::parse(text) }
}
impl serde::Serialize for Knot3Kind {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// `#/components/schemas/Knot/oneOf/1`
pub type KnotObject = GetValuesResponseNullableObject;

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
//! Operations of the tag Values.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;
use crate::router::{Routes, handle_bare};

/// Operations of the tag Values.
pub trait Values: crate::Service {
    /// `GET /values` (`get_values`)
    fn get_values(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<GetValuesResponse>, Error>> + Send;
}

/// `GET /values`
pub static GET_VALUES: Operation = Operation::new(Method::GET, "/values")
    .ids("get_values", "get_values").about("Values", "").security(crate::operation::Security::None);

pub(super) fn register<S: Values>(routes: &mut Routes<S>) {
    routes.add(&GET_VALUES, |s, call| handle_bare(call, move |cx| async move { s.get_values(cx).await }));
}

// ---- union_kinds/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a method per operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::union_kinds::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.get_values().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod values;

/// Client of the Example 1.0.0. Its methods stand in one block per tag; clones are cheap and share the session.
#[derive(Clone, Debug)]
pub struct Client {
    core: crate::Client,
}

impl Client {
    /// Starts a client for the server at `url`, such as `https://localhost:55000`.
    pub fn builder(url: &str) -> crate::Builder<Self> {
        crate::Builder::new(url)
    }
    /// The part that does not depend on the generation of the API.
    pub fn core(&self) -> &crate::Client {
        &self.core
    }
    /// A client that shares this one's session and asks the server not to time out; see
    /// [`crate::Client::wait_for_complete`].
    pub fn wait_for_complete(&self, wait: bool) -> Self {
        Self {
            core: self.core.wait_for_complete(wait),
        }
    }
}

impl From<crate::Client> for Client {
    fn from(core: crate::Client) -> Self {
        Self { core }
    }
}

// ---- union_kinds/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// `/paths/~1values/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponse {
    pub numbers: Option<GetValuesResponseNumbers>,
    pub scalars: Option<GetValuesResponseScalars>,
    pub no_text: Option<GetValuesResponseNoText>,
    pub texts: Option<GetValuesResponseTexts>,
    pub lists: Option<GetValuesResponseLists>,
    pub one_or_more: Option<GetValuesResponseOneOrMore>,
    pub typed: Option<GetValuesResponseTyped>,
    pub required: Option<GetValuesResponseRequired>,
    pub known: Option<GetValuesResponseKnown>,
    pub listed: Option<GetValuesResponseListed>,
    pub both: Option<GetValuesResponseBoth>,
    pub open: Option<GetValuesResponseOpen>,
    pub nullable: Option<GetValuesResponseNullable>,
    pub with_null: Option<i64>,
    pub tree: Option<Object>,
    pub knot: Option<Knot>,
    pub map: Option<std::collections::BTreeMap<String, GetValuesResponseMapValue>>,
    pub merged: Option<GetValuesResponseMerged>,
    pub several: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponse {
    numbers, scalars, no_text, texts, lists, one_or_more, typed, required, known, listed, both, open, nullable,
    with_null, tree, knot, map, merged, several, ..unknown,
});

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/both`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseBoth {
    WithA(GetValuesResponseBothWithA),
    WithB(GetValuesResponseBothWithB),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseBoth { WithA, WithB });

json::shape!(GetValuesResponseBoth: Union(None, &[
    Of(self::GetValuesResponseBothWithA::shape), Of(self::GetValuesResponseBothWithB::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseBothWithA {
    pub a: Option<i64>,
    pub c: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseBothWithA { a, c, ..unknown });

json::shape!(GetValuesResponseBothWithA: Object(None, &[("a", false, Integer), ("c", false, Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseBothWithB {
    pub b: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseBothWithB { b, ..unknown });

json::shape!(GetValuesResponseBothWithB: Object(None, &[("b", false, Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/known`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseKnown {
    Object2(GetValuesResponseKnownObject2),
    Object3(GetValuesResponseKnownObject3),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseKnown { Object2, Object3 });

json::shape!(GetValuesResponseKnown: Union(None, &[
    Of(self::GetValuesResponseKnownObject2::shape), Of(self::GetValuesResponseKnownObject3::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseKnownObject2 {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseKnownObject2 { a, b, ..unknown });

json::shape!(GetValuesResponseKnownObject2: Object(None, &[("a", false, Text), ("b", false, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseKnownObject3 {
    pub a: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseKnownObject3 { a, c, d, ..unknown });

json::shape!(GetValuesResponseKnownObject3: Object(None, &[
    ("a", false, Text), ("c", false, Text), ("d", false, Text),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseListed {
    Object2(GetValuesResponseListedObject2),
    Object3(GetValuesResponseListedObject3),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseListed { Object2, Object3 });

json::shape!(GetValuesResponseListed: Union(None, &[
    Of(self::GetValuesResponseListedObject2::shape), Of(self::GetValuesResponseListedObject3::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseListedObject2 {
    pub level: Option<GetValuesResponseListedObject2Level>,
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseListedObject2 { level, n, ..unknown });

json::shape!(GetValuesResponseListedObject2: Object(None, &[
    ("level", false, Of(self::GetValuesResponseListedObject2Level::shape)), ("n", false, Integer),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0/properties/level`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetValuesResponseListedObject2Level {
    Low,
    High,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received GetValuesResponseListedObject2Level { Low: "low", High: "high" });

json::shape!(GetValuesResponseListedObject2Level: Among(&["low", "high"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseListedObject3 {
    pub level: Option<GetValuesResponseListedObject3Level>,
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseListedObject3 { level, n, ..unknown });

json::shape!(GetValuesResponseListedObject3: Object(None, &[
    ("level", false, Of(self::GetValuesResponseListedObject3Level::shape)), ("n", false, Integer),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1/properties/level`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetValuesResponseListedObject3Level {
    On,
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received GetValuesResponseListedObject3Level { On: "on", Off: "off" });

json::shape!(GetValuesResponseListedObject3Level: Among(&["on", "off"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/lists`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseLists {
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseLists { TextList, IntegerList });

json::shape!(GetValuesResponseLists: Union(None, &[List(&Text), List(&Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/map/additionalProperties`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseMapValue {
    Integer(i64),
    List(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseMapValue { Integer, List });

json::shape!(GetValuesResponseMapValue: Union(None, &[Integer, List(&Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/merged`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseMerged {
    pub name: Option<String>,
    pub value: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseMerged { name, value, ..unknown });

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/no_text`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseNoText {
    Integer(i64),
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseNoText { Integer, Boolean });

json::shape!(GetValuesResponseNoText: Union(None, &[Integer, Bool]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseNullable {
    Integer(i64),
    Object(GetValuesResponseNullableObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseNullable { Integer, Object });

json::shape!(GetValuesResponseNullable: Union(None, &[Integer, Of(self::KnotObject::shape)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable/oneOf/1`
pub type GetValuesResponseNullableObject = KnotObject;

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/numbers`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseNumbers {
    Integer(i64),
    Number(f64),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseNumbers { Integer, Number });

json::shape!(GetValuesResponseNumbers: Union(None, &[Integer, Number]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/one_or_more`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseOneOrMore {
    Text(String),
    List(Vec<String>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseOneOrMore { Text, List });

json::shape!(GetValuesResponseOneOrMore: Union(None, &[Text, List(&Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/open`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseOpen {
    Object(GetValuesResponseOpenObject),
    Map(std::collections::BTreeMap<String, i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseOpen { Object, Map });

json::shape!(GetValuesResponseOpen: Union(None, &[Of(self::KnotObject::shape), Map(&Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/open/oneOf/0`
pub type GetValuesResponseOpenObject = KnotObject;

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/required`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseRequired {
    Object2(GetValuesResponseRequiredObject2),
    Object3(GetValuesResponseRequiredObject3),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseRequired { Object2, Object3 });

json::shape!(GetValuesResponseRequired: Union(None, &[
    Of(self::GetValuesResponseRequiredObject2::shape), Of(self::GetValuesResponseRequiredObject3::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseRequiredObject2 {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseRequiredObject2 { a, b, ..unknown });

json::shape!(GetValuesResponseRequiredObject2: Object(None, &[("a", true, Text), ("b", true, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseRequiredObject3 {
    pub a: Option<String>,
    pub c: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseRequiredObject3 { a, c, ..unknown });

json::shape!(GetValuesResponseRequiredObject3: Object(None, &[("a", true, Text), ("c", false, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/scalars`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseScalars {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseScalars { Text, Integer, Number, Boolean });

json::shape!(GetValuesResponseScalars: Union(None, &[Text, Integer, Number, Bool]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseTexts {
    Value2(GetValuesResponseTextsValue2),
    Value3(GetValuesResponseTextsValue3),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseTexts { Value2, Value3 });

json::shape!(GetValuesResponseTexts: Union(None, &[
    Of(self::GetValuesResponseTextsValue2::shape), Of(self::GetValuesResponseTextsValue3::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/0`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetValuesResponseTextsValue2 {
    A,
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received GetValuesResponseTextsValue2 { A: "a", B: "b" });

json::shape!(GetValuesResponseTextsValue2: Among(&["a", "b"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/1`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetValuesResponseTextsValue3 {
    B,
    C,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received GetValuesResponseTextsValue3 { B: "b", C: "c" });

json::shape!(GetValuesResponseTextsValue3: Among(&["b", "c"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetValuesResponseTyped {
    Object2(GetValuesResponseTypedObject2),
    Object3(GetValuesResponseTypedObject3),
    Object4(GetValuesResponseTypedObject4),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GetValuesResponseTyped { Object2, Object3, Object4 });

json::shape!(GetValuesResponseTyped: Union(None, &[
    Of(self::GetValuesResponseTypedObject2::shape), Of(self::GetValuesResponseTypedObject3::shape),
    Of(self::GetValuesResponseTypedObject4::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseTypedObject2 {
    pub value: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseTypedObject2 { value, ..unknown });

json::shape!(GetValuesResponseTypedObject2: Object(None, &[("value", false, Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseTypedObject3 {
    pub value: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseTypedObject3 { value, ..unknown });

json::shape!(GetValuesResponseTypedObject3: Object(None, &[("value", false, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/2`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetValuesResponseTypedObject4 {
    pub value: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GetValuesResponseTypedObject4 { value, ..unknown });

json::shape!(GetValuesResponseTypedObject4: Object(None, &[("value", false, List(&Text))]));

/// `/components/schemas/Knot`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Knot {
    Knot2(Knot2),
    Object(KnotObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Knot { Knot2, Object });

json::shape!(Knot: Union(
    Some(&("kind", &[("third", 0), ("Knot2", 0)])), &[Of(self::Knot2::shape), Of(self::KnotObject::shape)],
));

/// `/components/schemas/Knot2`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Knot2 {
    Knot3(Knot3),
    List(Vec<Knot>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Knot2 { Knot3, List });

json::shape!(Knot2: Union(None, &[Of(self::Knot3::shape), List(&Of(self::Knot::shape))]));

/// `/components/schemas/Knot3`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Knot3 {
    pub kind: Option<Knot3Kind>,
    pub a: Option<i64>,
    pub b: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Knot3 { kind, a, b, ..unknown });

json::shape!(Knot3: Object(None, &[
    ("kind", false, Of(self::Knot3Kind::shape)), ("a", false, Integer), ("b", false, Integer),
]));

/// `/components/schemas/Knot3/properties/kind`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Knot3Kind {
    Third,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received Knot3Kind { Third: "third" });

json::shape!(Knot3Kind: Among(&["third"], &Text));

/// `/components/schemas/Knot/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct KnotObject {
    pub a: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received KnotObject { a, ..unknown });

json::shape!(KnotObject: Object(None, &[("a", false, Integer)]));

/// `/components/schemas/Object`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Object {
    WithAll(ObjectWithAll),
    WithNot(ObjectWithNot),
    Integer(i64),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Object { WithAll, WithNot, Integer });

json::shape!(Object: Union(None, &[Of(self::ObjectWithAll::shape), Of(self::ObjectWithNot::shape), Integer]));

/// `/components/schemas/Object/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectWithAll {
    pub all: Option<Vec<Object>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ObjectWithAll { all, ..unknown });

json::shape!(ObjectWithAll: Object(None, &[("all", true, List(&Of(self::Object::shape)))]));

/// `/components/schemas/Object/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectWithNot {
    pub not: Option<Box<Object>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ObjectWithNot { not, ..unknown });

json::shape!(ObjectWithNot: Object(None, &[("not", true, Of(self::Object::shape))]));

// ---- union_kinds/values.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Values`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /values` (`get_values`).
    pub async fn get_values(&self) -> Result<Response<models::GetValuesResponse>, Error> {
        self.core.get("get_values", "/values").open().never_waits().json().await
    }
}

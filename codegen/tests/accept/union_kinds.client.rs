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

/// `/paths/~1values/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReply {
    pub numbers: Option<ValuesReplyNumbers>,
    pub scalars: Option<ValuesReplyScalars>,
    pub no_text: Option<ValuesReplyNoText>,
    pub texts: Option<ValuesReplyTexts>,
    pub lists: Option<ValuesReplyLists>,
    pub one_or_more: Option<ValuesReplyOneOrMore>,
    pub typed: Option<ValuesReplyTyped>,
    pub required: Option<ValuesReplyRequired>,
    pub known: Option<ValuesReplyKnown>,
    pub listed: Option<ValuesReplyListed>,
    pub both: Option<ValuesReplyBoth>,
    pub open: Option<ValuesReplyOpen>,
    pub nullable: Option<ValuesReplyNullable>,
    pub with_null: Option<i64>,
    pub tree: Option<Object>,
    pub knot: Option<Knot>,
    pub map: Option<std::collections::BTreeMap<String, ValuesReplyMap>>,
    pub merged: Option<ValuesReplyMerged>,
    pub several: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReply {
    numbers, scalars, no_text, texts, lists, one_or_more, typed, required, known, listed, both, open, nullable,
    with_null, tree, knot, map, merged, several, ..unknown,
});

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/both`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyBoth {
    WithA(ValuesReplyBothWithA),
    WithB(ValuesReplyBothWithB),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyBoth { WithA, WithB });

json::shape!(ValuesReplyBoth: Union(None, &[
    Of(self::ValuesReplyBothWithA::shape), Of(self::ValuesReplyBothWithB::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyBothWithA {
    pub a: Option<i64>,
    pub c: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyBothWithA { a, c, ..unknown });

json::shape!(ValuesReplyBothWithA: Object(None, &[("a", false, Integer), ("c", false, Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/both/anyOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyBothWithB {
    pub b: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyBothWithB { b, ..unknown });

json::shape!(ValuesReplyBothWithB: Object(None, &[("b", false, Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/known`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyKnown {
    WithB(ValuesReplyKnownWithB),
    WithC(ValuesReplyKnownWithC),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyKnown { WithB, WithC });

json::shape!(ValuesReplyKnown: Union(None, &[
    Of(self::ValuesReplyKnownWithB::shape), Of(self::ValuesReplyKnownWithC::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyKnownWithB {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyKnownWithB { a, b, ..unknown });

json::shape!(ValuesReplyKnownWithB: Object(None, &[("a", false, Text), ("b", false, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/known/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyKnownWithC {
    pub a: Option<String>,
    pub c: Option<String>,
    pub d: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyKnownWithC { a, c, d, ..unknown });

json::shape!(ValuesReplyKnownWithC: Object(None, &[("a", false, Text), ("c", false, Text), ("d", false, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyListed {
    WithLevelLowOrHigh(ValuesReplyListedWithLevelLowOrHigh),
    WithLevelOnOrOff(ValuesReplyListedWithLevelOnOrOff),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyListed { WithLevelLowOrHigh, WithLevelOnOrOff });

json::shape!(ValuesReplyListed: Union(None, &[
    Of(self::ValuesReplyListedWithLevelLowOrHigh::shape), Of(self::ValuesReplyListedWithLevelOnOrOff::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyListedWithLevelLowOrHigh {
    pub level: Option<ValuesReplyListedWithLevelLowOrHighLevel>,
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyListedWithLevelLowOrHigh { level, n, ..unknown });

json::shape!(ValuesReplyListedWithLevelLowOrHigh: Object(None, &[
    ("level", false, Of(self::ValuesReplyListedWithLevelLowOrHighLevel::shape)), ("n", false, Integer),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/0/properties/level`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValuesReplyListedWithLevelLowOrHighLevel {
    Low,
    High,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyListedWithLevelLowOrHighLevel { Low: "low", High: "high" });

json::shape!(ValuesReplyListedWithLevelLowOrHighLevel: Among(&["low", "high"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyListedWithLevelOnOrOff {
    pub level: Option<ValuesReplyListedWithLevelOnOrOffLevel>,
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyListedWithLevelOnOrOff { level, n, ..unknown });

json::shape!(ValuesReplyListedWithLevelOnOrOff: Object(None, &[
    ("level", false, Of(self::ValuesReplyListedWithLevelOnOrOffLevel::shape)), ("n", false, Integer),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/listed/oneOf/1/properties/level`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValuesReplyListedWithLevelOnOrOffLevel {
    On,
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyListedWithLevelOnOrOffLevel { On: "on", Off: "off" });

json::shape!(ValuesReplyListedWithLevelOnOrOffLevel: Among(&["on", "off"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/lists`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyLists {
    TextList(Vec<String>),
    IntegerList(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyLists { TextList, IntegerList });

json::shape!(ValuesReplyLists: Union(None, &[List(&Text), List(&Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/map/additionalProperties`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyMap {
    Integer(i64),
    List(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyMap { Integer, List });

json::shape!(ValuesReplyMap: Union(None, &[Integer, List(&Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/merged`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyMerged {
    pub name: Option<String>,
    pub value: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyMerged { name, value, ..unknown });

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/no_text`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyNoText {
    Integer(i64),
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyNoText { Integer, Boolean });

json::shape!(ValuesReplyNoText: Union(None, &[Integer, Bool]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyNullable {
    Integer(i64),
    Object(ValuesReplyNullableObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyNullable { Integer, Object });

json::shape!(ValuesReplyNullable: Union(None, &[Integer, Of(self::KnotObject::shape)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/nullable/oneOf/1`
pub type ValuesReplyNullableObject = KnotObject;

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/numbers`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyNumbers {
    Integer(i64),
    Number(f64),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyNumbers { Integer, Number });

json::shape!(ValuesReplyNumbers: Union(None, &[Integer, Number]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/one_or_more`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyOneOrMore {
    Text(String),
    List(Vec<String>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyOneOrMore { Text, List });

json::shape!(ValuesReplyOneOrMore: Union(None, &[Text, List(&Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/open`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyOpen {
    Object(ValuesReplyOpenObject),
    Map(std::collections::BTreeMap<String, i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyOpen { Object, Map });

json::shape!(ValuesReplyOpen: Union(None, &[Of(self::KnotObject::shape), Map(&Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/open/oneOf/0`
pub type ValuesReplyOpenObject = KnotObject;

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/required`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyRequired {
    WithB(ValuesReplyRequiredWithB),
    WithC(ValuesReplyRequiredWithC),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyRequired { WithB, WithC });

json::shape!(ValuesReplyRequired: Union(None, &[
    Of(self::ValuesReplyRequiredWithB::shape), Of(self::ValuesReplyRequiredWithC::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyRequiredWithB {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyRequiredWithB { a, b, ..unknown });

json::shape!(ValuesReplyRequiredWithB: Object(None, &[("a", true, Text), ("b", true, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/required/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyRequiredWithC {
    pub a: Option<String>,
    pub c: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyRequiredWithC { a, c, ..unknown });

json::shape!(ValuesReplyRequiredWithC: Object(None, &[("a", true, Text), ("c", false, Text)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/scalars`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyScalars {
    Text(String),
    Integer(i64),
    Number(f64),
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyScalars { Text, Integer, Number, Boolean });

json::shape!(ValuesReplyScalars: Union(None, &[Text, Integer, Number, Bool]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyTexts {
    AOrB(ValuesReplyTextsAOrB),
    BOrC(ValuesReplyTextsBOrC),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyTexts { AOrB, BOrC });

json::shape!(ValuesReplyTexts: Union(None, &[
    Of(self::ValuesReplyTextsAOrB::shape), Of(self::ValuesReplyTextsBOrC::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/0`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValuesReplyTextsAOrB {
    A,
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyTextsAOrB { A: "a", B: "b" });

json::shape!(ValuesReplyTextsAOrB: Among(&["a", "b"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/texts/oneOf/1`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValuesReplyTextsBOrC {
    B,
    C,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyTextsBOrC { B: "b", C: "c" });

json::shape!(ValuesReplyTextsBOrC: Among(&["b", "c"], &Text));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyTyped {
    WithIntegerValue(ValuesReplyTypedWithIntegerValue),
    WithTextValue(ValuesReplyTypedWithTextValue),
    WithTextListValue(ValuesReplyTypedWithTextListValue),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyTyped { WithIntegerValue, WithTextValue, WithTextListValue });

json::shape!(ValuesReplyTyped: Union(None, &[
    Of(self::ValuesReplyTypedWithIntegerValue::shape), Of(self::ValuesReplyTypedWithTextValue::shape),
    Of(self::ValuesReplyTypedWithTextListValue::shape),
]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyTypedWithIntegerValue {
    pub value: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyTypedWithIntegerValue { value, ..unknown });

json::shape!(ValuesReplyTypedWithIntegerValue: Object(None, &[("value", false, Integer)]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/2`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyTypedWithTextListValue {
    pub value: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyTypedWithTextListValue { value, ..unknown });

json::shape!(ValuesReplyTypedWithTextListValue: Object(None, &[("value", false, List(&Text))]));

/// `/paths/~1values/get/responses/200/content/application~1json/schema/properties/typed/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValuesReplyTypedWithTextValue {
    pub value: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyTypedWithTextValue { value, ..unknown });

json::shape!(ValuesReplyTypedWithTextValue: Object(None, &[("value", false, Text)]));

// ---- union_kinds/values.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Values`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::{Client, models};
use crate::{Error, Response};

impl Client {
    /// `GET /values` (`get_values`).
    pub async fn get_values(&self) -> Result<Response<models::ValuesReply>, Error> {
        self.core.get("get_values", "/values").open().never_waits().json().await
    }
}

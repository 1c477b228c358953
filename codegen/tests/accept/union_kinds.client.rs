// ---- union_kinds/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Client of the Example 1.0.0: a module for each tag, with a method for each operation.
//!
//! ```no_run
//! # async fn example() -> Result<(), wazuh_api_client::Error> {
//! use wazuh_api_client::union_kinds::Client;
//!
//! let client = Client::builder("https://localhost:55000").credentials("wazuh", "secret").build()?;
//! let reply = client.values().list().send().await?;
//! println!("{}: {:?}", reply.status(), *reply);
//! # Ok(())
//! # }
//! ```
#![cfg_attr(rustfmt, rustfmt_skip)]

pub mod models;
pub mod values;

/// Client of the Example 1.0.0. It has a method for each tag, which gives access to the operations; clones are
/// cheap and share the session.
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
    /// Operations of the tag `Values`.
    pub fn values(&self) -> values::Values {
        values::Values::new(&self.core)
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

use crate::json;

/// The `knot` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Knot {
    /// As `Knot2`.
    Knot2(Knot2),
    /// As `KnotObject`.
    Object(KnotObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Knot { Knot2, Object });

json::shape!(Knot: Union(
    Some(&("kind", &[("third", 0), ("Knot2", 0)])), &[Of(self::Knot2::shape), Of(self::KnotObject::shape)],
));

/// What `Knot` can be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Knot2 {
    /// As `Knot3`.
    Knot3(Knot3),
    /// As `Vec<Knot>`.
    List(Vec<Knot>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Knot2 { Knot3, List });

json::shape!(Knot2: Union(None, &[Of(self::Knot3::shape), List(&Of(self::Knot::shape))]));

/// What `Knot2` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Knot3 {
    /// The kind.
    pub kind: Option<Knot3Kind>,
    /// The a.
    pub a: Option<i64>,
    /// The b.
    pub b: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Knot3 { kind, a, b, ..unknown });

json::shape!(Knot3: Object(None, &[
    ("kind", false, Of(self::Knot3Kind::shape)), ("a", false, Integer), ("b", false, Integer),
]));

/// A value of `kind` in `Knot3`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Knot3Kind {
    /// `third`
    Third,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received Knot3Kind { Third: "third" });

json::shape!(Knot3Kind: Among(&["third"], &Text));

/// What `Knot` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KnotObject {
    /// The a.
    pub a: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received KnotObject { a, ..unknown });

json::shape!(KnotObject: Object(None, &[("a", false, Integer)]));

/// The `tree` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Object {
    /// As `ObjectWithAll`.
    WithAll(ObjectWithAll),
    /// As `ObjectWithNot`.
    WithNot(ObjectWithNot),
    /// As `i64`.
    Integer(i64),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received Object { WithAll, WithNot, Integer });

json::shape!(Object: Union(None, &[Of(self::ObjectWithAll::shape), Of(self::ObjectWithNot::shape), Integer]));

/// What `Object` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ObjectWithAll {
    /// The all.
    pub all: Option<Vec<Object>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ObjectWithAll { all, ..unknown });

json::shape!(ObjectWithAll: Object(None, &[("all", true, List(&Of(self::Object::shape)))]));

/// What `Object` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ObjectWithNot {
    /// The not.
    pub not: Option<Box<Object>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ObjectWithNot { not, ..unknown });

json::shape!(ObjectWithNot: Object(None, &[("not", true, Of(self::Object::shape))]));

/// The reply of `GET /values`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReply {
    /// The numbers.
    pub numbers: Option<ValuesReplyNumbers>,
    /// The scalars.
    pub scalars: Option<ValuesReplyScalars>,
    /// The no text.
    pub no_text: Option<ValuesReplyNoText>,
    /// The texts.
    pub texts: Option<ValuesReplyTexts>,
    /// The lists.
    pub lists: Option<ValuesReplyLists>,
    /// The one or more.
    pub one_or_more: Option<ValuesReplyOneOrMore>,
    /// The typed.
    pub typed: Option<ValuesReplyTyped>,
    /// The required.
    pub required: Option<ValuesReplyRequired>,
    /// The known.
    pub known: Option<ValuesReplyKnown>,
    /// The listed.
    pub listed: Option<ValuesReplyListed>,
    /// The both.
    pub both: Option<ValuesReplyBoth>,
    /// The open.
    pub open: Option<ValuesReplyOpen>,
    /// The nullable.
    pub nullable: Option<ValuesReplyNullable>,
    /// The with null.
    pub with_null: Option<i64>,
    /// The tree.
    pub tree: Option<Object>,
    /// The knot.
    pub knot: Option<Knot>,
    /// The map.
    pub map: Option<std::collections::BTreeMap<String, ValuesReplyMap>>,
    /// The merged.
    pub merged: Option<ValuesReplyMerged>,
    /// The several.
    pub several: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReply {
    numbers, scalars, no_text, texts, lists, one_or_more, typed, required, known, listed, both, open, nullable,
    with_null, tree, knot, map, merged, several, ..unknown,
});

/// The `both` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyBoth {
    /// As `ValuesReplyBothWithA`.
    WithA(ValuesReplyBothWithA),
    /// As `ValuesReplyBothWithB`.
    WithB(ValuesReplyBothWithB),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyBoth { WithA, WithB });

json::shape!(ValuesReplyBoth: Union(None, &[
    Of(self::ValuesReplyBothWithA::shape), Of(self::ValuesReplyBothWithB::shape),
]));

/// What `ValuesReplyBoth` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyBothWithA {
    /// The a.
    pub a: Option<i64>,
    /// The c.
    pub c: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyBothWithA { a, c, ..unknown });

json::shape!(ValuesReplyBothWithA: Object(None, &[("a", false, Integer), ("c", false, Integer)]));

/// What `ValuesReplyBoth` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyBothWithB {
    /// The b.
    pub b: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyBothWithB { b, ..unknown });

json::shape!(ValuesReplyBothWithB: Object(None, &[("b", false, Integer)]));

/// The `known` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyKnown {
    /// As `ValuesReplyKnownWithB`.
    WithB(ValuesReplyKnownWithB),
    /// As `ValuesReplyKnownWithC`.
    WithC(ValuesReplyKnownWithC),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyKnown { WithB, WithC });

json::shape!(ValuesReplyKnown: Union(None, &[
    Of(self::ValuesReplyKnownWithB::shape), Of(self::ValuesReplyKnownWithC::shape),
]));

/// What `ValuesReplyKnown` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyKnownWithB {
    /// The a.
    pub a: Option<String>,
    /// The b.
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyKnownWithB { a, b, ..unknown });

json::shape!(ValuesReplyKnownWithB: Object(None, &[("a", false, Text), ("b", false, Text)]));

/// What `ValuesReplyKnown` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyKnownWithC {
    /// The a.
    pub a: Option<String>,
    /// The c.
    pub c: Option<String>,
    /// The d.
    pub d: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyKnownWithC { a, c, d, ..unknown });

json::shape!(ValuesReplyKnownWithC: Object(None, &[("a", false, Text), ("c", false, Text), ("d", false, Text)]));

/// The `listed` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyListed {
    /// As `ValuesReplyListedWithLevelLowOrHigh`.
    WithLevelLowOrHigh(ValuesReplyListedWithLevelLowOrHigh),
    /// As `ValuesReplyListedWithLevelOnOrOff`.
    WithLevelOnOrOff(ValuesReplyListedWithLevelOnOrOff),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyListed { WithLevelLowOrHigh, WithLevelOnOrOff });

json::shape!(ValuesReplyListed: Union(None, &[
    Of(self::ValuesReplyListedWithLevelLowOrHigh::shape), Of(self::ValuesReplyListedWithLevelOnOrOff::shape),
]));

/// What `ValuesReplyListed` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyListedWithLevelLowOrHigh {
    /// The level.
    pub level: Option<ValuesReplyListedWithLevelLowOrHighLevel>,
    /// The n.
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyListedWithLevelLowOrHigh { level, n, ..unknown });

json::shape!(ValuesReplyListedWithLevelLowOrHigh: Object(None, &[
    ("level", false, Of(self::ValuesReplyListedWithLevelLowOrHighLevel::shape)), ("n", false, Integer),
]));

/// A value of `level` in `ValuesReplyListedWithLevelLowOrHigh`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValuesReplyListedWithLevelLowOrHighLevel {
    /// `low`
    Low,
    /// `high`
    High,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyListedWithLevelLowOrHighLevel { Low: "low", High: "high" });

json::shape!(ValuesReplyListedWithLevelLowOrHighLevel: Among(&["low", "high"], &Text));

/// What `ValuesReplyListed` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyListedWithLevelOnOrOff {
    /// The level.
    pub level: Option<ValuesReplyListedWithLevelOnOrOffLevel>,
    /// The n.
    pub n: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyListedWithLevelOnOrOff { level, n, ..unknown });

json::shape!(ValuesReplyListedWithLevelOnOrOff: Object(None, &[
    ("level", false, Of(self::ValuesReplyListedWithLevelOnOrOffLevel::shape)), ("n", false, Integer),
]));

/// A value of `level` in `ValuesReplyListedWithLevelOnOrOff`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValuesReplyListedWithLevelOnOrOffLevel {
    /// `on`
    On,
    /// `off`
    Off,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyListedWithLevelOnOrOffLevel { On: "on", Off: "off" });

json::shape!(ValuesReplyListedWithLevelOnOrOffLevel: Among(&["on", "off"], &Text));

/// The `lists` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyLists {
    /// As `Vec<String>`.
    TextList(Vec<String>),
    /// As `Vec<i64>`.
    IntegerList(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyLists { TextList, IntegerList });

json::shape!(ValuesReplyLists: Union(None, &[List(&Text), List(&Integer)]));

/// A value under `map` in `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyMap {
    /// As `i64`.
    Integer(i64),
    /// As `Vec<i64>`.
    List(Vec<i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyMap { Integer, List });

json::shape!(ValuesReplyMap: Union(None, &[Integer, List(&Integer)]));

/// The `merged` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyMerged {
    /// The name of the merged.
    pub name: Option<String>,
    /// The value of the merged.
    pub value: Option<crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyMerged { name, value, ..unknown });

/// The `no_text` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyNoText {
    /// As `i64`.
    Integer(i64),
    /// As `bool`.
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyNoText { Integer, Boolean });

json::shape!(ValuesReplyNoText: Union(None, &[Integer, Bool]));

/// The `nullable` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyNullable {
    /// As `i64`.
    Integer(i64),
    /// As `ValuesReplyNullableObject`.
    Object(ValuesReplyNullableObject),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyNullable { Integer, Object });

json::shape!(ValuesReplyNullable: Union(None, &[Integer, Of(self::KnotObject::shape)]));

/// What `ValuesReplyNullable` can be.
pub type ValuesReplyNullableObject = KnotObject;

/// The `numbers` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyNumbers {
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyNumbers { Integer, Number });

json::shape!(ValuesReplyNumbers: Union(None, &[Integer, Number]));

/// The `one_or_more` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyOneOrMore {
    /// As `String`.
    Text(String),
    /// As `Vec<String>`.
    List(Vec<String>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyOneOrMore { Text, List });

json::shape!(ValuesReplyOneOrMore: Union(None, &[Text, List(&Text)]));

/// The `open` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyOpen {
    /// As `ValuesReplyOpenObject`.
    Object(ValuesReplyOpenObject),
    /// As `std::collections::BTreeMap<String, i64>`.
    Map(std::collections::BTreeMap<String, i64>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyOpen { Object, Map });

json::shape!(ValuesReplyOpen: Union(None, &[Of(self::KnotObject::shape), Map(&Integer)]));

/// What `ValuesReplyOpen` can be.
pub type ValuesReplyOpenObject = KnotObject;

/// The `required` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyRequired {
    /// As `ValuesReplyRequiredWithB`.
    WithB(ValuesReplyRequiredWithB),
    /// As `ValuesReplyRequiredWithC`.
    WithC(ValuesReplyRequiredWithC),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyRequired { WithB, WithC });

json::shape!(ValuesReplyRequired: Union(None, &[
    Of(self::ValuesReplyRequiredWithB::shape), Of(self::ValuesReplyRequiredWithC::shape),
]));

/// What `ValuesReplyRequired` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyRequiredWithB {
    /// The a.
    pub a: Option<String>,
    /// The b.
    pub b: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyRequiredWithB { a, b, ..unknown });

json::shape!(ValuesReplyRequiredWithB: Object(None, &[("a", true, Text), ("b", true, Text)]));

/// What `ValuesReplyRequired` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyRequiredWithC {
    /// The a.
    pub a: Option<String>,
    /// The c.
    pub c: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyRequiredWithC { a, c, ..unknown });

json::shape!(ValuesReplyRequiredWithC: Object(None, &[("a", true, Text), ("c", false, Text)]));

/// The `scalars` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyScalars {
    /// As `String`.
    Text(String),
    /// As `i64`.
    Integer(i64),
    /// As `f64`.
    Number(f64),
    /// As `bool`.
    Boolean(bool),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyScalars { Text, Integer, Number, Boolean });

json::shape!(ValuesReplyScalars: Union(None, &[Text, Integer, Number, Bool]));

/// The `texts` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyTexts {
    /// As `ValuesReplyTextsAOrB`.
    AOrB(ValuesReplyTextsAOrB),
    /// As `ValuesReplyTextsBOrC`.
    BOrC(ValuesReplyTextsBOrC),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyTexts { AOrB, BOrC });

json::shape!(ValuesReplyTexts: Union(None, &[
    Of(self::ValuesReplyTextsAOrB::shape), Of(self::ValuesReplyTextsBOrC::shape),
]));

/// What `ValuesReplyTexts` can be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValuesReplyTextsAOrB {
    /// `a`
    A,
    /// `b`
    B,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyTextsAOrB { A: "a", B: "b" });

json::shape!(ValuesReplyTextsAOrB: Among(&["a", "b"], &Text));

/// What `ValuesReplyTexts` can be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValuesReplyTextsBOrC {
    /// `b`
    B,
    /// `c`
    C,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ValuesReplyTextsBOrC { B: "b", C: "c" });

json::shape!(ValuesReplyTextsBOrC: Among(&["b", "c"], &Text));

/// The `typed` of `ValuesReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ValuesReplyTyped {
    /// As `ValuesReplyTypedWithIntegerValue`.
    WithIntegerValue(ValuesReplyTypedWithIntegerValue),
    /// As `ValuesReplyTypedWithTextValue`.
    WithTextValue(ValuesReplyTypedWithTextValue),
    /// As `ValuesReplyTypedWithTextListValue`.
    WithTextListValue(ValuesReplyTypedWithTextListValue),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received ValuesReplyTyped { WithIntegerValue, WithTextValue, WithTextListValue });

json::shape!(ValuesReplyTyped: Union(None, &[
    Of(self::ValuesReplyTypedWithIntegerValue::shape), Of(self::ValuesReplyTypedWithTextValue::shape),
    Of(self::ValuesReplyTypedWithTextListValue::shape),
]));

/// What `ValuesReplyTyped` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyTypedWithIntegerValue {
    /// The value.
    pub value: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyTypedWithIntegerValue { value, ..unknown });

json::shape!(ValuesReplyTypedWithIntegerValue: Object(None, &[("value", false, Integer)]));

/// What `ValuesReplyTyped` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyTypedWithTextListValue {
    /// The value.
    pub value: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValuesReplyTypedWithTextListValue { value, ..unknown });

json::shape!(ValuesReplyTypedWithTextListValue: Object(None, &[("value", false, List(&Text))]));

/// What `ValuesReplyTyped` can be.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ValuesReplyTypedWithTextValue {
    /// The value.
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

use super::models;
use crate::call;

/// Operations of the tag `Values`.
///
/// Made by [`Client::values`](super::Client::values); clones are cheap.
#[derive(Clone, Debug)]
pub struct Values {
    core: crate::Client,
}

impl Values {
    pub(super) fn new(core: &crate::Client) -> Self {
        Self { core: core.clone() }
    }

    /// `GET /values` (`get_values`).
    ///
    /// ```no_run
    /// # async fn example(client: wazuh_api_client::union_kinds::Client) -> Result<(), wazuh_api_client::Error> {
    /// let reply = client.values().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListValues {
        ListValues::new(self.core.get("get_values", "/values").open().never_waits())
    }
}

call::request!(ListValues of "`Values::list`": call::Json<models::ValuesReply>;);

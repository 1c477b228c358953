// ---- reserved_schemas/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Agents`.
pub trait AgentsOperations: crate::Service {
    /// `GET /things` (`get_thing`). Answers 200.
    fn get_thing(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<Root>, Error>> + Send;
    /// `POST /things2` (`post_thing`). Answers 200.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<Json<Root>, Error>> + Send;
}

/// Body of `POST /things2`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// The request's body.
    pub body: Root,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `GET /things`.
pub static GET_THING: Operation =
    Operation::new(Method::GET, "/things").ids("get_thing", "get_thing").about("Agents", "");

/// `POST /things2`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things2")
    .ids("create_thing", "post_thing").about("Agents", "")
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("p_Option", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Option"]))])
            .required(&["a"])),
        ("p_Vec", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Vec"]))])
            .required(&["a"])),
        ("p_String", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "String"]))])
            .required(&["a"])),
        ("p_Result", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Result"]))])
            .required(&["a"])),
        ("p_Box", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Box"]))])
            .required(&["a"])),
        ("p_Error", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Error"]))])
            .required(&["a"])),
        ("p_Context", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Context"]))])
            .required(&["a"])),
        ("p_Json", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Json"]))])
            .required(&["a"])),
        ("p_AffectedItems", Schema::object(&[
            ("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "AffectedItems"])),
        ]).required(&["a"])),
        ("p_Value", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Value"]))])
            .required(&["a"])),
        ("p_Map", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Map"]))])
            .required(&["a"])),
        ("p_Client", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Client"]))])
            .required(&["a"])),
        ("p_Future", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Future"]))])
            .required(&["a"])),
        ("p_Send", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Send"]))])
            .required(&["a"])),
        ("p_Sync", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Sync"]))])
            .required(&["a"])),
        ("p_Some", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Some"]))])
            .required(&["a"])),
        ("p_None", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "None"]))])
            .required(&["a"])),
        ("p_Ok", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Ok"]))]).required(&["a"])),
        ("p_Err", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Err"]))])
            .required(&["a"])),
        ("p_Default", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Default"]))])
            .required(&["a"])),
        ("p_Clone", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Clone"]))])
            .required(&["a"])),
        ("p_Debug", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Debug"]))])
            .required(&["a"])),
        ("p_Self", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Self"]))])
            .required(&["a"])),
        ("p_str", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "str"]))])
            .required(&["a"])),
        ("p_i64", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "i64"]))])
            .required(&["a"])),
        ("p_bool", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "bool"]))])
            .required(&["a"])),
        ("p_Agents", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Agents"]))])
            .required(&["a"])),
        ("p_GetThingRequest", Schema::object(&[
            ("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "GetThingRequest"])),
        ]).required(&["a"])),
        ("p_GetThingOptions", Schema::object(&[
            ("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "GetThingOptions"])),
        ]).required(&["a"])),
        ("p_GetThingResponse", Schema::object(&[
            ("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "GetThingResponse"])),
        ]).required(&["a"])),
        ("p_Routes", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Routes"]))])
            .required(&["a"])),
        ("p_Operation", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Operation"]))])
            .required(&["a"])),
        ("p_Schema", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Schema"]))])
            .required(&["a"])),
        ("p_Id", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Id"]))]).required(&["a"])),
        ("p_Encode", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Encode"]))])
            .required(&["a"])),
        ("p_Decode", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Decode"]))])
            .required(&["a"])),
        ("p_Tree", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Tree"]))])
            .required(&["a"])),
        ("p_Mismatch", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Mismatch"]))])
            .required(&["a"])),
        ("p_BTreeMap", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "BTreeMap"]))])
            .required(&["a"])),
        ("p_Reply", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Reply"]))])
            .required(&["a"])),
        ("p_Builder", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Builder"]))])
            .required(&["a"])),
        ("p_PartialEq", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "PartialEq"]))])
            .required(&["a"])),
        ("p_From", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "From"]))])
            .required(&["a"])),
        ("p_Into", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Into"]))])
            .required(&["a"])),
        ("p_Iterator", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Iterator"]))])
            .required(&["a"])),
        ("p_json", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "json"]))])
            .required(&["a"])),
        ("p_crate", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "crate"]))])
            .required(&["a"])),
        ("p_ApiResponse", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "ApiResponse"]))])
            .required(&["a"])),
        ("p_FailedItem", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "FailedItem"]))])
            .required(&["a"])),
        ("p_Body", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Body"]))])
            .required(&["a"])),
        ("p_Content", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Content"]))])
            .required(&["a"])),
        ("p_Check", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Check"]))])
            .required(&["a"])),
        ("p_Method", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Method"]))])
            .required(&["a"])),
        ("p_Input", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Input"]))])
            .required(&["a"])),
        ("p_Binary", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Binary"]))])
            .required(&["a"])),
        ("p_Text", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Text"]))])
            .required(&["a"])),
        ("p_List", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "List"]))])
            .required(&["a"])),
        ("p_Unknown", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Unknown"]))])
            .required(&["a"])),
        ("p_Object", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Object"]))])
            .required(&["a"])),
        ("p_serde", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "serde"]))])
            .required(&["a"])),
        ("p_serde_json", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "serde_json"]))])
            .required(&["a"])),
        ("p_http", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "http"]))])
            .required(&["a"])),
        ("p_std", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "std"]))])
            .required(&["a"])),
        ("p_core", Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "core"]))])
            .required(&["a"])),
        ("u", Schema::one_of(&[
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Option"]))]).required(&["a"]),
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Vec"]))]).required(&["a"]),
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "String"]))]).required(&["a"]),
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Result"]))]).required(&["a"]),
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Box"]))]).required(&["a"]),
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Error"]))]).required(&["a"]),
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Context"]))]).required(&["a"]),
            Schema::object(&[("a", Schema::STRING), ("e", Schema::STRING.texts(&["x", "Json"]))]).required(&["a"]),
            Schema::STRING,
        ])),
    ]))]));

crate::routes! { "Agents" AgentsOperations:
    GET_THING get_thing(), CREATE_THING create_thing(request),
}

// ---- reserved_schemas/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod agents;
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
pub static OPERATIONS: &[&Operation] = &[&agents::GET_THING, &agents::CREATE_THING];

crate::server! {
    agents: AgentsOperations,
}

#[doc(inline)]
pub use crate::reserved_schemas_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        agents::*, models::*,
    };
}

// ---- reserved_schemas/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The `p_AffectedItems` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct AffectedItemsModel {
    /// The a of the p affected items.
    pub a: String,
    /// The e of the p affected items.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<AffectedItemsModelE>,
}

/// A value of `e` in `AffectedItemsModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AffectedItemsModelE {
    /// `x`
    X,
    /// `AffectedItems`
    AffectedItems,
}

impl AffectedItemsModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AffectedItemsModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("AffectedItems", Self::AffectedItems)];
}
impl std::fmt::Display for AffectedItemsModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AffectedItemsModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for AffectedItemsModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for AffectedItemsModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Agents` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Agents {
    /// The a of the p agents.
    pub a: String,
    /// The e of the p agents.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<AgentsE>,
}

/// A value of `e` in `Agents`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentsE {
    /// `x`
    X,
    /// `Agents`
    Agents,
}

impl AgentsE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentsE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Agents", Self::Agents)];
}
impl std::fmt::Display for AgentsE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AgentsE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for AgentsE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for AgentsE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_ApiResponse` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ApiReply {
    /// The a of the p API response.
    pub a: String,
    /// The e of the p API response.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ApiReplyE>,
}

/// A value of `e` in `ApiReply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiReplyE {
    /// `x`
    X,
    /// `ApiResponse`
    ApiResponse,
}

impl ApiReplyE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ApiReplyE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("ApiResponse", Self::ApiResponse)];
}
impl std::fmt::Display for ApiReplyE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ApiReplyE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ApiReplyE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ApiReplyE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_BTreeMap` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct BTreeMapModel {
    /// The a of the p b tree map.
    pub a: String,
    /// The e of the p b tree map.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<BTreeMapModelE>,
}

/// A value of `e` in `BTreeMapModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BTreeMapModelE {
    /// `x`
    X,
    /// `BTreeMap`
    BTreeMap,
}

impl BTreeMapModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for BTreeMapModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("BTreeMap", Self::BTreeMap)];
}
impl std::fmt::Display for BTreeMapModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for BTreeMapModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for BTreeMapModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for BTreeMapModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Binary` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct BinaryModel {
    /// The a of the p binary.
    pub a: String,
    /// The e of the p binary.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<BinaryModelE>,
}

/// A value of `e` in `BinaryModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BinaryModelE {
    /// `x`
    X,
    /// `Binary`
    Binary,
}

impl BinaryModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for BinaryModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Binary", Self::Binary)];
}
impl std::fmt::Display for BinaryModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for BinaryModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for BinaryModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for BinaryModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Body` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct BodyModel {
    /// The a of the p body.
    pub a: String,
    /// The e of the p body.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<BodyModelE>,
}

/// A value of `e` in `BodyModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyModelE {
    /// `x`
    X,
    /// `Body`
    Body,
}

impl BodyModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for BodyModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Body", Self::Body)];
}
impl std::fmt::Display for BodyModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for BodyModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for BodyModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for BodyModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_bool` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Bool {
    /// The a of the p bool.
    pub a: String,
    /// The e of the p bool.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<BoolE>,
}

/// A value of `e` in `Bool`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BoolE {
    /// `x`
    X,
    /// `bool`
    Bool,
}

impl BoolE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for BoolE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("bool", Self::Bool)];
}
impl std::fmt::Display for BoolE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for BoolE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for BoolE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for BoolE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Box` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct BoxModel {
    /// The a of the p box.
    pub a: String,
    /// The e of the p box.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<BoxModelE>,
}

/// A value of `e` in `BoxModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BoxModelE {
    /// `x`
    X,
    /// `Box`
    Box,
}

impl BoxModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for BoxModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Box", Self::Box)];
}
impl std::fmt::Display for BoxModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for BoxModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for BoxModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for BoxModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Builder` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Builder {
    /// The a of the p builder.
    pub a: String,
    /// The e of the p builder.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<BuilderE>,
}

/// A value of `e` in `Builder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BuilderE {
    /// `x`
    X,
    /// `Builder`
    Builder,
}

impl BuilderE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for BuilderE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Builder", Self::Builder)];
}
impl std::fmt::Display for BuilderE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for BuilderE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for BuilderE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for BuilderE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Check` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct CheckModel {
    /// The a of the p check.
    pub a: String,
    /// The e of the p check.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<CheckModelE>,
}

/// A value of `e` in `CheckModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckModelE {
    /// `x`
    X,
    /// `Check`
    Check,
}

impl CheckModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CheckModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Check", Self::Check)];
}
impl std::fmt::Display for CheckModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CheckModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for CheckModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for CheckModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Client` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ClientModel {
    /// The a of the p client.
    pub a: String,
    /// The e of the p client.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ClientModelE>,
}

/// A value of `e` in `ClientModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClientModelE {
    /// `x`
    X,
    /// `Client`
    Client,
}

impl ClientModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ClientModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Client", Self::Client)];
}
impl std::fmt::Display for ClientModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ClientModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ClientModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ClientModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Clone` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct CloneModel {
    /// The a of the p clone.
    pub a: String,
    /// The e of the p clone.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<CloneModelE>,
}

/// A value of `e` in `CloneModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CloneModelE {
    /// `x`
    X,
    /// `Clone`
    Clone,
}

impl CloneModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CloneModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Clone", Self::Clone)];
}
impl std::fmt::Display for CloneModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CloneModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for CloneModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for CloneModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Content` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ContentModel {
    /// The a of the p content.
    pub a: String,
    /// The e of the p content.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ContentModelE>,
}

/// A value of `e` in `ContentModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentModelE {
    /// `x`
    X,
    /// `Content`
    Content,
}

impl ContentModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ContentModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Content", Self::Content)];
}
impl std::fmt::Display for ContentModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ContentModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ContentModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ContentModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Context` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ContextModel {
    /// The a of the p context.
    pub a: String,
    /// The e of the p context.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ContextModelE>,
}

/// A value of `e` in `ContextModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContextModelE {
    /// `x`
    X,
    /// `Context`
    Context,
}

impl ContextModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ContextModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Context", Self::Context)];
}
impl std::fmt::Display for ContextModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ContextModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ContextModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ContextModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_core` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Core {
    /// The a of the p core.
    pub a: String,
    /// The e of the p core.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<CoreE>,
}

/// A value of `e` in `Core`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CoreE {
    /// `x`
    X,
    /// `core`
    Core,
}

impl CoreE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CoreE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("core", Self::Core)];
}
impl std::fmt::Display for CoreE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CoreE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for CoreE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for CoreE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_crate` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Crate {
    /// The a of the p crate.
    pub a: String,
    /// The e of the p crate.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<CrateE>,
}

/// A value of `e` in `Crate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrateE {
    /// `x`
    X,
    /// `crate`
    Crate,
}

impl CrateE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CrateE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("crate", Self::Crate)];
}
impl std::fmt::Display for CrateE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CrateE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for CrateE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for CrateE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Debug` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct DebugModel {
    /// The a of the p debug.
    pub a: String,
    /// The e of the p debug.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<DebugModelE>,
}

/// A value of `e` in `DebugModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DebugModelE {
    /// `x`
    X,
    /// `Debug`
    Debug,
}

impl DebugModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DebugModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Debug", Self::Debug)];
}
impl std::fmt::Display for DebugModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for DebugModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for DebugModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for DebugModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Decode` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct DecodeModel {
    /// The a of the p decode.
    pub a: String,
    /// The e of the p decode.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<DecodeModelE>,
}

/// A value of `e` in `DecodeModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecodeModelE {
    /// `x`
    X,
    /// `Decode`
    Decode,
}

impl DecodeModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DecodeModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Decode", Self::Decode)];
}
impl std::fmt::Display for DecodeModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for DecodeModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for DecodeModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for DecodeModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Default` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct DefaultModel {
    /// The a of the p default.
    pub a: String,
    /// The e of the p default.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<DefaultModelE>,
}

/// A value of `e` in `DefaultModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DefaultModelE {
    /// `x`
    X,
    /// `Default`
    Default,
}

impl DefaultModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DefaultModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Default", Self::Default)];
}
impl std::fmt::Display for DefaultModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for DefaultModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for DefaultModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for DefaultModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Encode` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Encode {
    /// The a of the p encode.
    pub a: String,
    /// The e of the p encode.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<EncodeE>,
}

/// A value of `e` in `Encode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncodeE {
    /// `x`
    X,
    /// `Encode`
    Encode,
}

impl EncodeE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for EncodeE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Encode", Self::Encode)];
}
impl std::fmt::Display for EncodeE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for EncodeE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for EncodeE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for EncodeE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Err` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ErrModel {
    /// The a of the p err.
    pub a: String,
    /// The e of the p err.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ErrModelE>,
}

/// A value of `e` in `ErrModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrModelE {
    /// `x`
    X,
    /// `Err`
    Err,
}

impl ErrModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ErrModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Err", Self::Err)];
}
impl std::fmt::Display for ErrModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ErrModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ErrModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ErrModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Error` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ErrorModel {
    /// The a of the p error.
    pub a: String,
    /// The e of the p error.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ErrorModelE>,
}

/// A value of `e` in `ErrorModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorModelE {
    /// `x`
    X,
    /// `Error`
    Error,
}

impl ErrorModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ErrorModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Error", Self::Error)];
}
impl std::fmt::Display for ErrorModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ErrorModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ErrorModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ErrorModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_FailedItem` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct FailedItemModel {
    /// The a of the p failed item.
    pub a: String,
    /// The e of the p failed item.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<FailedItemModelE>,
}

/// A value of `e` in `FailedItemModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FailedItemModelE {
    /// `x`
    X,
    /// `FailedItem`
    FailedItem,
}

impl FailedItemModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for FailedItemModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("FailedItem", Self::FailedItem)];
}
impl std::fmt::Display for FailedItemModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for FailedItemModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for FailedItemModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for FailedItemModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_From` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct FromModel {
    /// The a of the p from.
    pub a: String,
    /// The e of the p from.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<FromModelE>,
}

/// A value of `e` in `FromModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FromModelE {
    /// `x`
    X,
    /// `From`
    From,
}

impl FromModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for FromModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("From", Self::From)];
}
impl std::fmt::Display for FromModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for FromModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for FromModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for FromModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Future` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct FutureModel {
    /// The a of the p future.
    pub a: String,
    /// The e of the p future.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<FutureModelE>,
}

/// A value of `e` in `FutureModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FutureModelE {
    /// `x`
    X,
    /// `Future`
    Future,
}

impl FutureModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for FutureModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Future", Self::Future)];
}
impl std::fmt::Display for FutureModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for FutureModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for FutureModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for FutureModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_GetThingRequest` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct GetThingInput {
    /// The a of the p get thing request.
    pub a: String,
    /// The e of the p get thing request.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<GetThingInputE>,
}

/// A value of `e` in `GetThingInput`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThingInputE {
    /// `x`
    X,
    /// `GetThingRequest`
    GetThingRequest,
}

impl GetThingInputE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetThingInputE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("GetThingRequest", Self::GetThingRequest)];
}
impl std::fmt::Display for GetThingInputE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetThingInputE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for GetThingInputE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for GetThingInputE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_GetThingOptions` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct GetThingOptions {
    /// The a of the p get thing options.
    pub a: String,
    /// The e of the p get thing options.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<GetThingOptionsE>,
}

/// A value of `e` in `GetThingOptions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThingOptionsE {
    /// `x`
    X,
    /// `GetThingOptions`
    GetThingOptions,
}

impl GetThingOptionsE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetThingOptionsE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("GetThingOptions", Self::GetThingOptions)];
}
impl std::fmt::Display for GetThingOptionsE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetThingOptionsE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for GetThingOptionsE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for GetThingOptionsE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_GetThingResponse` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct GetThingReply {
    /// The a of the p get thing response.
    pub a: String,
    /// The e of the p get thing response.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<GetThingReplyE>,
}

/// A value of `e` in `GetThingReply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThingReplyE {
    /// `x`
    X,
    /// `GetThingResponse`
    GetThingResponse,
}

impl GetThingReplyE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetThingReplyE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("GetThingResponse", Self::GetThingResponse)];
}
impl std::fmt::Display for GetThingReplyE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetThingReplyE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for GetThingReplyE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for GetThingReplyE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_http` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Http {
    /// The a of the p HTTP.
    pub a: String,
    /// The e of the p HTTP.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<HttpE>,
}

/// A value of `e` in `Http`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HttpE {
    /// `x`
    X,
    /// `http`
    Http,
}

impl HttpE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for HttpE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("http", Self::Http)];
}
impl std::fmt::Display for HttpE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for HttpE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for HttpE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for HttpE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_i64` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct I64 {
    /// The a of the p i64.
    pub a: String,
    /// The e of the p i64.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<I64E>,
}

/// A value of `e` in `I64`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum I64E {
    /// `x`
    X,
    /// `i64`
    I64,
}

impl I64E {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for I64E {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("i64", Self::I64)];
}
impl std::fmt::Display for I64E {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for I64E {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for I64E {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for I64E {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Id` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Id {
    /// The a of the p ID.
    pub a: String,
    /// The e of the p ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<IdE>,
}

/// A value of `e` in `Id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdE {
    /// `x`
    X,
    /// `Id`
    Id,
}

impl IdE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for IdE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Id", Self::Id)];
}
impl std::fmt::Display for IdE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for IdE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for IdE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for IdE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Input` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct InputModel {
    /// The a of the p input.
    pub a: String,
    /// The e of the p input.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<InputModelE>,
}

/// A value of `e` in `InputModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InputModelE {
    /// `x`
    X,
    /// `Input`
    Input,
}

impl InputModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for InputModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Input", Self::Input)];
}
impl std::fmt::Display for InputModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for InputModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for InputModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for InputModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Into` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct IntoModel {
    /// The a of the p into.
    pub a: String,
    /// The e of the p into.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<IntoModelE>,
}

/// A value of `e` in `IntoModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IntoModelE {
    /// `x`
    X,
    /// `Into`
    Into,
}

impl IntoModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for IntoModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Into", Self::Into)];
}
impl std::fmt::Display for IntoModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for IntoModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for IntoModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for IntoModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Iterator` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct IteratorModel {
    /// The a of the p iterator.
    pub a: String,
    /// The e of the p iterator.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<IteratorModelE>,
}

/// A value of `e` in `IteratorModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IteratorModelE {
    /// `x`
    X,
    /// `Iterator`
    Iterator,
}

impl IteratorModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for IteratorModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Iterator", Self::Iterator)];
}
impl std::fmt::Display for IteratorModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for IteratorModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for IteratorModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for IteratorModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_json` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct JsonModel {
    /// The a of the p JSON.
    pub a: String,
    /// The e of the p JSON.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<JsonModelE>,
}

/// A value of `e` in `JsonModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonModelE {
    /// `x`
    X,
    /// `json`
    Json,
}

impl JsonModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for JsonModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("json", Self::Json)];
}
impl std::fmt::Display for JsonModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for JsonModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for JsonModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for JsonModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Json` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct JsonObject {
    /// The a of the p JSON.
    pub a: String,
    /// The e of the p JSON.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<JsonObjectE>,
}

/// A value of `e` in `JsonObject`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonObjectE {
    /// `x`
    X,
    /// `Json`
    Json,
}

impl JsonObjectE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for JsonObjectE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Json", Self::Json)];
}
impl std::fmt::Display for JsonObjectE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for JsonObjectE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for JsonObjectE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for JsonObjectE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_List` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct List {
    /// The a of the p list.
    pub a: String,
    /// The e of the p list.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ListE>,
}

/// A value of `e` in `List`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListE {
    /// `x`
    X,
    /// `List`
    List,
}

impl ListE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ListE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("List", Self::List)];
}
impl std::fmt::Display for ListE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ListE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ListE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ListE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Map` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct MapModel {
    /// The a of the p map.
    pub a: String,
    /// The e of the p map.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<MapModelE>,
}

/// A value of `e` in `MapModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MapModelE {
    /// `x`
    X,
    /// `Map`
    Map,
}

impl MapModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for MapModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Map", Self::Map)];
}
impl std::fmt::Display for MapModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for MapModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for MapModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for MapModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Method` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct MethodModel {
    /// The a of the p method.
    pub a: String,
    /// The e of the p method.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<MethodModelE>,
}

/// A value of `e` in `MethodModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MethodModelE {
    /// `x`
    X,
    /// `Method`
    Method,
}

impl MethodModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for MethodModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Method", Self::Method)];
}
impl std::fmt::Display for MethodModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for MethodModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for MethodModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for MethodModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Mismatch` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Mismatch {
    /// The a of the p mismatch.
    pub a: String,
    /// The e of the p mismatch.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<MismatchE>,
}

/// A value of `e` in `Mismatch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MismatchE {
    /// `x`
    X,
    /// `Mismatch`
    Mismatch,
}

impl MismatchE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for MismatchE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Mismatch", Self::Mismatch)];
}
impl std::fmt::Display for MismatchE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for MismatchE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for MismatchE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for MismatchE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_None` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct NoneModel {
    /// The a of the p none.
    pub a: String,
    /// The e of the p none.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<NoneModelE>,
}

/// A value of `e` in `NoneModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoneModelE {
    /// `x`
    X,
    /// `None`
    None,
}

impl NoneModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for NoneModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("None", Self::None)];
}
impl std::fmt::Display for NoneModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for NoneModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for NoneModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for NoneModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Object` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Object {
    /// The a of the p object.
    pub a: String,
    /// The e of the p object.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ObjectE>,
}

/// A value of `e` in `Object`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectE {
    /// `x`
    X,
    /// `Object`
    Object,
}

impl ObjectE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ObjectE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Object", Self::Object)];
}
impl std::fmt::Display for ObjectE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ObjectE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ObjectE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ObjectE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Ok` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct OkModel {
    /// The a of the p ok.
    pub a: String,
    /// The e of the p ok.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<OkModelE>,
}

/// A value of `e` in `OkModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OkModelE {
    /// `x`
    X,
    /// `Ok`
    Ok,
}

impl OkModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for OkModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Ok", Self::Ok)];
}
impl std::fmt::Display for OkModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for OkModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for OkModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for OkModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Operation` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct OperationModel {
    /// The a of the p operation.
    pub a: String,
    /// The e of the p operation.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<OperationModelE>,
}

/// A value of `e` in `OperationModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationModelE {
    /// `x`
    X,
    /// `Operation`
    Operation,
}

impl OperationModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for OperationModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Operation", Self::Operation)];
}
impl std::fmt::Display for OperationModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for OperationModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for OperationModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for OperationModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Option` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct OptionModel {
    /// The a of the p option.
    pub a: String,
    /// The e of the p option.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<OptionModelE>,
}

/// A value of `e` in `OptionModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OptionModelE {
    /// `x`
    X,
    /// `Option`
    Option,
}

impl OptionModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for OptionModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Option", Self::Option)];
}
impl std::fmt::Display for OptionModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for OptionModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for OptionModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for OptionModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_PartialEq` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct PartialEqModel {
    /// The a of the p partial eq.
    pub a: String,
    /// The e of the p partial eq.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<PartialEqModelE>,
}

/// A value of `e` in `PartialEqModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialEqModelE {
    /// `x`
    X,
    /// `PartialEq`
    PartialEq,
}

impl PartialEqModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for PartialEqModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("PartialEq", Self::PartialEq)];
}
impl std::fmt::Display for PartialEqModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for PartialEqModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for PartialEqModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for PartialEqModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Reply` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Reply {
    /// The a of the p reply.
    pub a: String,
    /// The e of the p reply.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ReplyE>,
}

/// A value of `e` in `Reply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplyE {
    /// `x`
    X,
    /// `Reply`
    Reply,
}

impl ReplyE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ReplyE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Reply", Self::Reply)];
}
impl std::fmt::Display for ReplyE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ReplyE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ReplyE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ReplyE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Result` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ResultModel {
    /// The a of the p result.
    pub a: String,
    /// The e of the p result.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ResultModelE>,
}

/// A value of `e` in `ResultModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResultModelE {
    /// `x`
    X,
    /// `Result`
    Result,
}

impl ResultModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ResultModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Result", Self::Result)];
}
impl std::fmt::Display for ResultModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ResultModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ResultModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ResultModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The body of `POST /things2`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Root {
    /// The p option (`p_Option`).
    #[serde(rename = "p_Option", skip_serializing_if = "Option::is_none")] pub p_option: Option<OptionModel>,
    /// The p vec (`p_Vec`).
    #[serde(rename = "p_Vec", skip_serializing_if = "Option::is_none")] pub p_vec: Option<VecModel>,
    /// The p string (`p_String`).
    #[serde(rename = "p_String", skip_serializing_if = "Option::is_none")] pub p_string: Option<StringModel>,
    /// The p result (`p_Result`).
    #[serde(rename = "p_Result", skip_serializing_if = "Option::is_none")] pub p_result: Option<ResultModel>,
    /// The p box (`p_Box`).
    #[serde(rename = "p_Box", skip_serializing_if = "Option::is_none")] pub p_box: Option<BoxModel>,
    /// The p error (`p_Error`).
    #[serde(rename = "p_Error", skip_serializing_if = "Option::is_none")] pub p_error: Option<ErrorModel>,
    /// The p context (`p_Context`).
    #[serde(rename = "p_Context", skip_serializing_if = "Option::is_none")] pub p_context: Option<ContextModel>,
    /// The p JSON (`p_Json`).
    #[serde(rename = "p_Json", skip_serializing_if = "Option::is_none")] pub p_underscore_json: Option<JsonObject>,
    /// The p affected items (`p_AffectedItems`).
    #[serde(rename = "p_AffectedItems", skip_serializing_if = "Option::is_none")]
    pub p_affected_items: Option<AffectedItemsModel>,
    /// The p value (`p_Value`).
    #[serde(rename = "p_Value", skip_serializing_if = "Option::is_none")] pub p_value: Option<ValueModel>,
    /// The p map (`p_Map`).
    #[serde(rename = "p_Map", skip_serializing_if = "Option::is_none")] pub p_map: Option<MapModel>,
    /// The p client (`p_Client`).
    #[serde(rename = "p_Client", skip_serializing_if = "Option::is_none")] pub p_client: Option<ClientModel>,
    /// The p future (`p_Future`).
    #[serde(rename = "p_Future", skip_serializing_if = "Option::is_none")] pub p_future: Option<FutureModel>,
    /// The p send (`p_Send`).
    #[serde(rename = "p_Send", skip_serializing_if = "Option::is_none")] pub p_send: Option<SendModel>,
    /// The p sync (`p_Sync`).
    #[serde(rename = "p_Sync", skip_serializing_if = "Option::is_none")] pub p_sync: Option<SyncModel>,
    /// The p some (`p_Some`).
    #[serde(rename = "p_Some", skip_serializing_if = "Option::is_none")] pub p_some: Option<SomeModel>,
    /// The p none (`p_None`).
    #[serde(rename = "p_None", skip_serializing_if = "Option::is_none")] pub p_none: Option<NoneModel>,
    /// The p ok (`p_Ok`).
    #[serde(rename = "p_Ok", skip_serializing_if = "Option::is_none")] pub p_ok: Option<OkModel>,
    /// The p err (`p_Err`).
    #[serde(rename = "p_Err", skip_serializing_if = "Option::is_none")] pub p_err: Option<ErrModel>,
    /// The p default (`p_Default`).
    #[serde(rename = "p_Default", skip_serializing_if = "Option::is_none")] pub p_default: Option<DefaultModel>,
    /// The p clone (`p_Clone`).
    #[serde(rename = "p_Clone", skip_serializing_if = "Option::is_none")] pub p_clone: Option<CloneModel>,
    /// The p debug (`p_Debug`).
    #[serde(rename = "p_Debug", skip_serializing_if = "Option::is_none")] pub p_debug: Option<DebugModel>,
    /// The p self (`p_Self`).
    #[serde(rename = "p_Self", skip_serializing_if = "Option::is_none")] pub p_self: Option<SelfModel>,
    /// The p str.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_str: Option<Str>,
    /// The p i64.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_i64: Option<I64>,
    /// The p bool.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_bool: Option<Bool>,
    /// The p agents (`p_Agents`).
    #[serde(rename = "p_Agents", skip_serializing_if = "Option::is_none")] pub p_agents: Option<Agents>,
    /// The p get thing request (`p_GetThingRequest`).
    #[serde(rename = "p_GetThingRequest", skip_serializing_if = "Option::is_none")]
    pub p_get_thing_request: Option<GetThingInput>,
    /// The p get thing options (`p_GetThingOptions`).
    #[serde(rename = "p_GetThingOptions", skip_serializing_if = "Option::is_none")]
    pub p_get_thing_options: Option<GetThingOptions>,
    /// The p get thing response (`p_GetThingResponse`).
    #[serde(rename = "p_GetThingResponse", skip_serializing_if = "Option::is_none")]
    pub p_get_thing_response: Option<GetThingReply>,
    /// The p routes (`p_Routes`).
    #[serde(rename = "p_Routes", skip_serializing_if = "Option::is_none")] pub p_routes: Option<RoutesModel>,
    /// The p operation (`p_Operation`).
    #[serde(rename = "p_Operation", skip_serializing_if = "Option::is_none")] pub p_operation: Option<OperationModel>,
    /// The p schema (`p_Schema`).
    #[serde(rename = "p_Schema", skip_serializing_if = "Option::is_none")] pub p_schema: Option<SchemaModel>,
    /// The p ID (`p_Id`).
    #[serde(rename = "p_Id", skip_serializing_if = "Option::is_none")] pub p_id: Option<Id>,
    /// The p encode (`p_Encode`).
    #[serde(rename = "p_Encode", skip_serializing_if = "Option::is_none")] pub p_encode: Option<Encode>,
    /// The p decode (`p_Decode`).
    #[serde(rename = "p_Decode", skip_serializing_if = "Option::is_none")] pub p_decode: Option<DecodeModel>,
    /// The p tree (`p_Tree`).
    #[serde(rename = "p_Tree", skip_serializing_if = "Option::is_none")] pub p_tree: Option<Tree>,
    /// The p mismatch (`p_Mismatch`).
    #[serde(rename = "p_Mismatch", skip_serializing_if = "Option::is_none")] pub p_mismatch: Option<Mismatch>,
    /// The p b tree map (`p_BTreeMap`).
    #[serde(rename = "p_BTreeMap", skip_serializing_if = "Option::is_none")] pub p_b_tree_map: Option<BTreeMapModel>,
    /// The p reply (`p_Reply`).
    #[serde(rename = "p_Reply", skip_serializing_if = "Option::is_none")] pub p_reply: Option<Reply>,
    /// The p builder (`p_Builder`).
    #[serde(rename = "p_Builder", skip_serializing_if = "Option::is_none")] pub p_builder: Option<Builder>,
    /// The p partial eq (`p_PartialEq`).
    #[serde(rename = "p_PartialEq", skip_serializing_if = "Option::is_none")] pub p_partial_eq: Option<PartialEqModel>,
    /// The p from (`p_From`).
    #[serde(rename = "p_From", skip_serializing_if = "Option::is_none")] pub p_from: Option<FromModel>,
    /// The p into (`p_Into`).
    #[serde(rename = "p_Into", skip_serializing_if = "Option::is_none")] pub p_into: Option<IntoModel>,
    /// The p iterator (`p_Iterator`).
    #[serde(rename = "p_Iterator", skip_serializing_if = "Option::is_none")] pub p_iterator: Option<IteratorModel>,
    /// The p JSON.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_json: Option<JsonModel>,
    /// The p crate.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_crate: Option<Crate>,
    /// The p API response (`p_ApiResponse`).
    #[serde(rename = "p_ApiResponse", skip_serializing_if = "Option::is_none")] pub p_api_response: Option<ApiReply>,
    /// The p failed item (`p_FailedItem`).
    #[serde(rename = "p_FailedItem", skip_serializing_if = "Option::is_none")]
    pub p_failed_item: Option<FailedItemModel>,
    /// The p body (`p_Body`).
    #[serde(rename = "p_Body", skip_serializing_if = "Option::is_none")] pub p_body: Option<BodyModel>,
    /// The p content (`p_Content`).
    #[serde(rename = "p_Content", skip_serializing_if = "Option::is_none")] pub p_content: Option<ContentModel>,
    /// The p check (`p_Check`).
    #[serde(rename = "p_Check", skip_serializing_if = "Option::is_none")] pub p_check: Option<CheckModel>,
    /// The p method (`p_Method`).
    #[serde(rename = "p_Method", skip_serializing_if = "Option::is_none")] pub p_method: Option<MethodModel>,
    /// The p input (`p_Input`).
    #[serde(rename = "p_Input", skip_serializing_if = "Option::is_none")] pub p_input: Option<InputModel>,
    /// The p binary (`p_Binary`).
    #[serde(rename = "p_Binary", skip_serializing_if = "Option::is_none")] pub p_binary: Option<BinaryModel>,
    /// The p text (`p_Text`).
    #[serde(rename = "p_Text", skip_serializing_if = "Option::is_none")] pub p_text: Option<TextModel>,
    /// The p list (`p_List`).
    #[serde(rename = "p_List", skip_serializing_if = "Option::is_none")] pub p_list: Option<List>,
    /// The p unknown (`p_Unknown`).
    #[serde(rename = "p_Unknown", skip_serializing_if = "Option::is_none")] pub p_unknown: Option<Unknown>,
    /// The p object (`p_Object`).
    #[serde(rename = "p_Object", skip_serializing_if = "Option::is_none")] pub p_object: Option<Object>,
    /// The p serde.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_serde: Option<Serde>,
    /// The p serde JSON.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_serde_json: Option<SerdeJson>,
    /// The p HTTP.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_http: Option<Http>,
    /// The p std.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_std: Option<Std>,
    /// The p core.
    #[serde(skip_serializing_if = "Option::is_none")] pub p_core: Option<Core>,
    /// The u.
    #[serde(skip_serializing_if = "Option::is_none")] pub u: Option<RootU>,
}

/// The `u` of `Root`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RootU {
    /// As `OptionModel`.
    OptionModel(OptionModel),
    /// As `VecModel`.
    VecModel(VecModel),
    /// As `StringModel`.
    StringModel(StringModel),
    /// As `ResultModel`.
    ResultModel(ResultModel),
    /// As `BoxModel`.
    BoxModel(BoxModel),
    /// As `ErrorModel`.
    ErrorModel(ErrorModel),
    /// As `ContextModel`.
    ContextModel(ContextModel),
    /// As `JsonObject`.
    JsonObject(JsonObject),
    /// As `String`.
    Text(String),
}

impl crate::decode::value::FromValue for RootU {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// The `p_Routes` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct RoutesModel {
    /// The a of the p routes.
    pub a: String,
    /// The e of the p routes.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<RoutesModelE>,
}

/// A value of `e` in `RoutesModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoutesModelE {
    /// `x`
    X,
    /// `Routes`
    Routes,
}

impl RoutesModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RoutesModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Routes", Self::Routes)];
}
impl std::fmt::Display for RoutesModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RoutesModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for RoutesModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for RoutesModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Schema` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SchemaModel {
    /// The a of the p schema.
    pub a: String,
    /// The e of the p schema.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<SchemaModelE>,
}

/// A value of `e` in `SchemaModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchemaModelE {
    /// `x`
    X,
    /// `Schema`
    Schema,
}

impl SchemaModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SchemaModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Schema", Self::Schema)];
}
impl std::fmt::Display for SchemaModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SchemaModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SchemaModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SchemaModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Self` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SelfModel {
    /// The a of the p self.
    pub a: String,
    /// The e of the p self.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<SelfModelE>,
}

/// A value of `e` in `SelfModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SelfModelE {
    /// `x`
    X,
    /// `Self`
    SelfValue,
}

impl SelfModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SelfModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Self", Self::SelfValue)];
}
impl std::fmt::Display for SelfModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SelfModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SelfModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SelfModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Send` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SendModel {
    /// The a of the p send.
    pub a: String,
    /// The e of the p send.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<SendModelE>,
}

/// A value of `e` in `SendModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SendModelE {
    /// `x`
    X,
    /// `Send`
    Send,
}

impl SendModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SendModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Send", Self::Send)];
}
impl std::fmt::Display for SendModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SendModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SendModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SendModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_serde` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Serde {
    /// The a of the p serde.
    pub a: String,
    /// The e of the p serde.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<SerdeE>,
}

/// A value of `e` in `Serde`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SerdeE {
    /// `x`
    X,
    /// `serde`
    Serde,
}

impl SerdeE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SerdeE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("serde", Self::Serde)];
}
impl std::fmt::Display for SerdeE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SerdeE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SerdeE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SerdeE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_serde_json` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SerdeJson {
    /// The a of the p serde JSON.
    pub a: String,
    /// The e of the p serde JSON.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<SerdeJsonE>,
}

/// A value of `e` in `SerdeJson`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SerdeJsonE {
    /// `x`
    X,
    /// `serde_json`
    SerdeJson,
}

impl SerdeJsonE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SerdeJsonE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("serde_json", Self::SerdeJson)];
}
impl std::fmt::Display for SerdeJsonE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SerdeJsonE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SerdeJsonE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SerdeJsonE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Some` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SomeModel {
    /// The a of the p some.
    pub a: String,
    /// The e of the p some.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<SomeModelE>,
}

/// A value of `e` in `SomeModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SomeModelE {
    /// `x`
    X,
    /// `Some`
    Some,
}

impl SomeModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SomeModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Some", Self::Some)];
}
impl std::fmt::Display for SomeModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SomeModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SomeModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SomeModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_std` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Std {
    /// The a of the p std.
    pub a: String,
    /// The e of the p std.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<StdE>,
}

/// A value of `e` in `Std`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StdE {
    /// `x`
    X,
    /// `std`
    Std,
}

impl StdE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for StdE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("std", Self::Std)];
}
impl std::fmt::Display for StdE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for StdE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for StdE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for StdE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_str` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Str {
    /// The a of the p str.
    pub a: String,
    /// The e of the p str.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<StrE>,
}

/// A value of `e` in `Str`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StrE {
    /// `x`
    X,
    /// `str`
    Str,
}

impl StrE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for StrE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("str", Self::Str)];
}
impl std::fmt::Display for StrE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for StrE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for StrE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for StrE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_String` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct StringModel {
    /// The a of the p string.
    pub a: String,
    /// The e of the p string.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<StringModelE>,
}

/// A value of `e` in `StringModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StringModelE {
    /// `x`
    X,
    /// `String`
    String,
}

impl StringModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for StringModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("String", Self::String)];
}
impl std::fmt::Display for StringModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for StringModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for StringModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for StringModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Sync` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SyncModel {
    /// The a of the p sync.
    pub a: String,
    /// The e of the p sync.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<SyncModelE>,
}

/// A value of `e` in `SyncModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyncModelE {
    /// `x`
    X,
    /// `Sync`
    Sync,
}

impl SyncModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyncModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Sync", Self::Sync)];
}
impl std::fmt::Display for SyncModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyncModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyncModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SyncModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Text` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct TextModel {
    /// The a of the p text.
    pub a: String,
    /// The e of the p text.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<TextModelE>,
}

/// A value of `e` in `TextModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextModelE {
    /// `x`
    X,
    /// `Text`
    Text,
}

impl TextModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for TextModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Text", Self::Text)];
}
impl std::fmt::Display for TextModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for TextModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for TextModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for TextModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Tree` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Tree {
    /// The a of the p tree.
    pub a: String,
    /// The e of the p tree.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<TreeE>,
}

/// A value of `e` in `Tree`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TreeE {
    /// `x`
    X,
    /// `Tree`
    Tree,
}

impl TreeE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for TreeE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Tree", Self::Tree)];
}
impl std::fmt::Display for TreeE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for TreeE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for TreeE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for TreeE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Unknown` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Unknown {
    /// The a of the p unknown.
    pub a: String,
    /// The e of the p unknown.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<UnknownE>,
}

/// A value of `e` in `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UnknownE {
    /// `x`
    X,
    /// `Unknown`
    UnknownValue,
}

impl UnknownE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for UnknownE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Unknown", Self::UnknownValue)];
}
impl std::fmt::Display for UnknownE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for UnknownE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for UnknownE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for UnknownE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Value` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ValueModel {
    /// The a of the p value.
    pub a: String,
    /// The e of the p value.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<ValueModelE>,
}

/// A value of `e` in `ValueModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueModelE {
    /// `x`
    X,
    /// `Value`
    Value,
}

impl ValueModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ValueModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Value", Self::Value)];
}
impl std::fmt::Display for ValueModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ValueModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ValueModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ValueModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `p_Vec` of `Root`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct VecModel {
    /// The a of the p vec.
    pub a: String,
    /// The e of the p vec.
    #[serde(skip_serializing_if = "Option::is_none")] pub e: Option<VecModelE>,
}

/// A value of `e` in `VecModel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VecModelE {
    /// `x`
    X,
    /// `Vec`
    Vec,
}

impl VecModelE {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for VecModelE {
    const ALL: &'static [(&'static str, Self)] = &[("x", Self::X), ("Vec", Self::Vec)];
}
impl std::fmt::Display for VecModelE {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for VecModelE {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for VecModelE {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for VecModelE {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- reserved_schemas/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! reserved_schemas_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::reserved_schemas_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! reserved_schemas_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::reserved_schemas::types] $($method)* } };
    ($o:ident get_thing) => {$crate::reserved_schemas_501!{=$o() Json Root}};
    ($o:ident create_thing) => {$crate::reserved_schemas_501!{=$o(CreateThingRequest) Json Root}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::reserved_schemas::$o! {} };
}

// ---- reserved_schemas/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- reserved_schemas/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

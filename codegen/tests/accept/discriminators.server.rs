// ---- discriminators/events.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Events`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Events`.
pub trait Events: crate::Service {
    /// `GET /events` (`get_events`). Answers 200. Takes no credentials.
    fn get_events(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<EventsReply>, Error>> + Send;
    /// `GET /mapped` (`get_mapped`). Answers 200. Takes no credentials.
    fn get_mapped(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<Mapped>, Error>> + Send;
    /// `POST /mapped` (`post_mapped`). Answers 200. Takes no credentials.
    fn post_mapped(&self, cx: Context<Self::Identity>, request: PostMappedRequest)
        -> impl Future<Output = Result<Json<Mapped>, Error>> + Send;
}

/// Body of `POST /mapped`.
#[derive(Clone, Debug)]
pub struct PostMappedRequest {
    /// The request's body.
    pub body: Mapped,
}
impl Decode for PostMappedRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `GET /events`.
pub static GET_EVENTS: Operation = Operation::new(Method::GET, "/events")
    .ids("get_events", "get_events").about("Events", "").security(crate::operation::Security::None);

/// `GET /mapped`.
pub static GET_MAPPED: Operation = Operation::new(Method::GET, "/mapped")
    .ids("get_mapped", "get_mapped").about("Events", "").security(crate::operation::Security::None);

/// `POST /mapped`.
pub static POST_MAPPED: Operation = Operation::new(Method::POST, "/mapped")
    .ids("post_mapped", "post_mapped").about("Events", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::json(Schema::one_of(&[
        Schema::object(&[("kind", Schema::STRING.texts(&["file"])), ("path", Schema::STRING)])
            .required(&["kind", "path"]),
        Schema::object(&[("kind", Schema::STRING.texts(&["registry"])), ("path", Schema::STRING)])
            .required(&["kind", "path"]),
        Schema::object(&[("kind", Schema::STRING), ("path", Schema::object(&[("text", Schema::STRING)]))]),
    ]))]));

crate::routes! { "Events" Events:
    GET_EVENTS get_events(), GET_MAPPED get_mapped(), POST_MAPPED post_mapped(request),
}

// ---- discriminators/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod events;
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
pub static OPERATIONS: &[&Operation] = &[&events::GET_EVENTS, &events::GET_MAPPED, &events::POST_MAPPED];

crate::server! {
    events: Events,
}

#[doc(inline)]
pub use crate::discriminators_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        events::*, models::*,
    };
}

// ---- discriminators/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What `Named` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Added {
    /// The kind.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// The path.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// What `EventsReplyDerived` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Cat {
    /// The type (`type`).
    #[serde(rename = "type")] pub type_: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The lives.
    #[serde(skip_serializing_if = "Option::is_none")] pub lives: Option<i64>,
}

/// What `EventsReplyDerived` can be.
pub type Dog = Cat;

/// The reply of `GET /events`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EventsReply {
    /// The named.
    #[serde(skip_serializing_if = "Option::is_none")] pub named: Option<Named>,
    /// The constant.
    #[serde(skip_serializing_if = "Option::is_none")] pub constant: Option<EventsReplyConstant>,
    /// The number.
    #[serde(skip_serializing_if = "Option::is_none")] pub number: Option<EventsReplyNumber>,
    /// The flag.
    #[serde(skip_serializing_if = "Option::is_none")] pub flag: Option<EventsReplyFlag>,
    /// The list.
    #[serde(skip_serializing_if = "Option::is_none")] pub list: Option<Vec<Mapped>>,
    /// The lists.
    #[serde(skip_serializing_if = "Option::is_none")] pub lists: Option<EventsReplyLists>,
    /// The map.
    #[serde(skip_serializing_if = "Option::is_none")] pub map: Option<BTreeMap<String, Mapped>>,
    /// The nullable.
    #[serde(skip_serializing_if = "Option::is_none")] pub nullable: Option<Mapped>,
    /// The nested.
    #[serde(skip_serializing_if = "Option::is_none")] pub nested: Option<EventsReplyNested>,
    /// The derived.
    #[serde(skip_serializing_if = "Option::is_none")] pub derived: Option<EventsReplyDerived>,
    /// The partly.
    #[serde(skip_serializing_if = "Option::is_none")] pub partly: Option<EventsReplyPartly>,
    /// The wrapped.
    #[serde(skip_serializing_if = "Option::is_none")] pub wrapped: Option<EventsReplyWrapped>,
}

/// The `constant` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum EventsReplyConstant {
    /// As `FileEvent`.
    FileEvent(FileEvent),
    /// As `RegistryEvent`.
    RegistryEvent(RegistryEvent),
}

/// The `derived` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum EventsReplyDerived {
    /// As `Cat`.
    Cat(Cat),
    /// As `Dog`.
    Dog(Dog),
}

/// The `flag` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum EventsReplyFlag {
    /// As `EventsReplyFlagWithOpenTrue`.
    WithOpenTrue(EventsReplyFlagWithOpenTrue),
    /// As `EventsReplyFlagWithOpenFalse`.
    WithOpenFalse(EventsReplyFlagWithOpenFalse),
}

/// What `EventsReplyFlag` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EventsReplyFlagWithOpenFalse {
    /// Whether open holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<bool>,
    /// The port.
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
}

/// What `EventsReplyFlag` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EventsReplyFlagWithOpenTrue {
    /// Whether open holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<bool>,
    /// The port.
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
}

/// The `lists` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum EventsReplyLists {
    /// As `Vec<FileEvent>`.
    FileEventList(Vec<FileEvent>),
    /// As `Vec<RegistryEvent>`.
    RegistryEventList(Vec<RegistryEvent>),
}

/// The `nested` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum EventsReplyNested {
    /// As `Named`.
    Named(Named),
    /// As `Mapped`.
    Mapped(Mapped),
}

/// The `number` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum EventsReplyNumber {
    /// As `EventsReplyNumberWithVersion1`.
    WithVersion1(EventsReplyNumberWithVersion1),
    /// As `EventsReplyNumberWithVersion2`.
    WithVersion2(EventsReplyNumberWithVersion2),
}

/// What `EventsReplyNumber` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EventsReplyNumberWithVersion1 {
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<i64>,
    /// The path.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// What `EventsReplyNumber` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EventsReplyNumberWithVersion2 {
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<i64>,
    /// The path.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// The `partly` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum EventsReplyPartly {
    /// As `Added`.
    Added(Added),
    /// As `EventsReplyPartlyObject`.
    Object(EventsReplyPartlyObject),
}

/// What `EventsReplyPartly` can be.
pub type EventsReplyPartlyObject = Added;

/// The `wrapped` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EventsReplyWrapped {
    /// The ID of the wrapped.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The kind of the wrapped.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// The path of the wrapped.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<serde_json::Value>,
}

/// What `Mapped` can be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileEvent {
    /// The kind.
    pub kind: FileEventKind,
    /// The path.
    pub path: String,
}

/// A value of `kind` in `FileEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileEventKind {
    /// `file`
    File,
}

impl FileEventKind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for FileEventKind {
    const ALL: &'static [(&'static str, Self)] = &[("file", Self::File)];
}
impl std::fmt::Display for FileEventKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for FileEventKind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for FileEventKind {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for FileEventKind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The body of `POST /mapped`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Mapped {
    /// As `FileEvent`.
    FileEvent(FileEvent),
    /// As `RegistryEvent`.
    RegistryEvent(RegistryEvent),
    /// As `Other`.
    Other(Other),
}

impl crate::decode::value::FromValue for Mapped {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// The `named` of `EventsReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Named {
    /// As `Added`.
    Added(Added),
    /// As `Removed`.
    Removed(Removed),
}

/// What `Mapped` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Other {
    /// The kind.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// The path.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<OtherPath>,
}

/// The `path` of `Other`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct OtherPath {
    /// The text of the path.
    #[serde(skip_serializing_if = "Option::is_none")] pub text: Option<String>,
}

/// What `Mapped` can be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegistryEvent {
    /// The kind.
    pub kind: RegistryEventKind,
    /// The path.
    pub path: String,
}

/// A value of `kind` in `RegistryEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegistryEventKind {
    /// `registry`
    Registry,
}

impl RegistryEventKind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RegistryEventKind {
    const ALL: &'static [(&'static str, Self)] = &[("registry", Self::Registry)];
}
impl std::fmt::Display for RegistryEventKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RegistryEventKind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for RegistryEventKind {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for RegistryEventKind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// What `Named` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Removed {
    /// The kind.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// The path.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
    /// The at.
    #[serde(skip_serializing_if = "Option::is_none")] pub at: Option<i64>,
}

// ---- discriminators/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_events }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! discriminators_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::discriminators_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! discriminators_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::discriminators::types] $($method)* } };
    ($o:ident get_events) => {$crate::discriminators_501!{=$o() Json EventsReply}};
    ($o:ident get_mapped) => {$crate::discriminators_501!{=$o() Json Mapped}};
    ($o:ident post_mapped) => {$crate::discriminators_501!{=$o(PostMappedRequest) Json Mapped}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::discriminators::$o! {} };
}

// ---- discriminators/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- discriminators/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

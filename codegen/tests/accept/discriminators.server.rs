// ---- discriminators/events.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag Events.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::router::{Routes, handle, handle_bare};
use crate::schema::Schema;

/// Operations of the tag Events.
pub trait Events: crate::Service {
    /// `GET /events` (`get_events`)
    fn get_events(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<GetEventsResponse>, Error>> + Send;
    /// `GET /mapped` (`get_mapped`)
    fn get_mapped(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<Mapped>, Error>> + Send;
    /// `POST /mapped` (`post_mapped`)
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

/// `GET /events`
pub static GET_EVENTS: Operation = Operation::new(Method::GET, "/events")
    .ids("get_events", "get_events").about("Events", "").security(crate::operation::Security::None);

/// `GET /mapped`
pub static GET_MAPPED: Operation = Operation::new(Method::GET, "/mapped")
    .ids("get_mapped", "get_mapped").about("Events", "").security(crate::operation::Security::None);

/// `POST /mapped`
pub static POST_MAPPED: Operation = Operation::new(Method::POST, "/mapped")
    .ids("post_mapped", "post_mapped").about("Events", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::json(Schema::one_of(&[
        Schema::object(&[("kind", Schema::STRING.texts(&["file"])), ("path", Schema::STRING)])
            .required(&["kind", "path"]),
        Schema::object(&[("kind", Schema::STRING.texts(&["registry"])), ("path", Schema::STRING)])
            .required(&["kind", "path"]),
        Schema::object(&[("kind", Schema::STRING), ("path", Schema::object(&[("text", Schema::STRING)]))]),
    ]))]));

pub(super) fn register<S: Events>(routes: &mut Routes<S>) {
    routes.add(&GET_EVENTS, |s, call| handle_bare(call, move |cx| async move { s.get_events(cx).await }));
    routes.add(&GET_MAPPED, |s, call| handle_bare(call, move |cx| async move { s.get_mapped(cx).await }));
    routes.add(&POST_MAPPED, |s, call| {
        handle(call, move |cx, request| async move { s.post_mapped(cx, request).await })
    });
}

// ---- discriminators/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod events;
pub mod models;
pub mod parameters;
pub mod permissions;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&events::GET_EVENTS, &events::GET_MAPPED, &events::POST_MAPPED];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: events::Events {}

impl<T> Api for T
where
    T: events::Events,
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
    events::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// ---- discriminators/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `#/components/schemas/Added`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Added {
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// `#/components/schemas/Cat`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Cat {
    /// `type`
    #[serde(rename = "type")] pub type_: String,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `lives`
    #[serde(skip_serializing_if = "Option::is_none")] pub lives: Option<i64>,
}

/// `#/components/schemas/Dog`
pub type Dog = Cat;

/// `#/components/schemas/FileEvent`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FileEvent {
    /// `kind`
    pub kind: FileEventKind,
    /// `path`
    pub path: String,
}

/// `#/components/schemas/FileEvent/properties/kind`
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
    fn from_str(text: &str) -> Result<Self, Self::Err> { crate::text::parse(text) }
}
impl serde::Serialize for FileEventKind {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for FileEventKind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetEventsResponse {
    /// `named`
    #[serde(skip_serializing_if = "Option::is_none")] pub named: Option<Named>,
    /// `constant`
    #[serde(skip_serializing_if = "Option::is_none")] pub constant: Option<GetEventsResponseConstant>,
    /// `number`
    #[serde(skip_serializing_if = "Option::is_none")] pub number: Option<GetEventsResponseNumber>,
    /// `flag`
    #[serde(skip_serializing_if = "Option::is_none")] pub flag: Option<GetEventsResponseFlag>,
    /// `list`
    #[serde(skip_serializing_if = "Option::is_none")] pub list: Option<Vec<Mapped>>,
    /// `lists`
    #[serde(skip_serializing_if = "Option::is_none")] pub lists: Option<GetEventsResponseLists>,
    /// `map`
    #[serde(skip_serializing_if = "Option::is_none")] pub map: Option<BTreeMap<String, Mapped>>,
    /// `nullable`
    #[serde(skip_serializing_if = "Option::is_none")] pub nullable: Option<Mapped>,
    /// `nested`
    #[serde(skip_serializing_if = "Option::is_none")] pub nested: Option<GetEventsResponseNested>,
    /// `derived`
    #[serde(skip_serializing_if = "Option::is_none")] pub derived: Option<GetEventsResponseDerived>,
    /// `partly`
    #[serde(skip_serializing_if = "Option::is_none")] pub partly: Option<GetEventsResponsePartly>,
    /// `wrapped`
    #[serde(skip_serializing_if = "Option::is_none")] pub wrapped: Option<GetEventsResponseWrapped>,
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/constant`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetEventsResponseConstant {
    /// As `FileEvent`.
    FileEvent(FileEvent),
    /// As `RegistryEvent`.
    RegistryEvent(RegistryEvent),
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/derived`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetEventsResponseDerived {
    /// As `Cat`.
    Cat(Cat),
    /// As `Dog`.
    Dog(Dog),
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/flag`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetEventsResponseFlag {
    /// As `GetEventsResponseFlagObject2`.
    Object2(GetEventsResponseFlagObject2),
    /// As `GetEventsResponseFlagObject3`.
    Object3(GetEventsResponseFlagObject3),
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/flag/anyOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetEventsResponseFlagObject2 {
    /// `open`
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<bool>,
    /// `port`
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/flag/anyOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetEventsResponseFlagObject3 {
    /// `open`
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<bool>,
    /// `port`
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/lists`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetEventsResponseLists {
    /// As `Vec<FileEvent>`.
    FileEventList(Vec<FileEvent>),
    /// As `Vec<RegistryEvent>`.
    RegistryEventList(Vec<RegistryEvent>),
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/nested`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetEventsResponseNested {
    /// As `Named`.
    Named(Named),
    /// As `Mapped`.
    Mapped(Mapped),
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/number`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetEventsResponseNumber {
    /// As `GetEventsResponseNumberObject2`.
    Object2(GetEventsResponseNumberObject2),
    /// As `GetEventsResponseNumberObject3`.
    Object3(GetEventsResponseNumberObject3),
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/number/oneOf/0`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetEventsResponseNumberObject2 {
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<i64>,
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/number/oneOf/1`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetEventsResponseNumberObject3 {
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<i64>,
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/partly`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GetEventsResponsePartly {
    /// As `Added`.
    Added(Added),
    /// As `GetEventsResponsePartlyObject`.
    Object(GetEventsResponsePartlyObject),
}

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/partly/oneOf/1`
pub type GetEventsResponsePartlyObject = Added;

/// `#/paths/~1events/get/responses/200/content/application~1json/schema/properties/wrapped`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetEventsResponseWrapped {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<serde_json::Value>,
}

/// `#/components/schemas/Mapped`
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

/// `#/components/schemas/Named`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Named {
    /// As `Added`.
    Added(Added),
    /// As `Removed`.
    Removed(Removed),
}

/// `#/components/schemas/Other`
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Other {
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<OtherPath>,
}

/// `#/components/schemas/Other/properties/path`
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct OtherPath {
    /// `text`
    #[serde(skip_serializing_if = "Option::is_none")] pub text: Option<String>,
}

/// `#/components/schemas/RegistryEvent`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegistryEvent {
    /// `kind`
    pub kind: RegistryEventKind,
    /// `path`
    pub path: String,
}

/// `#/components/schemas/RegistryEvent/properties/kind`
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
    fn from_str(text: &str) -> Result<Self, Self::Err> { crate::text::parse(text) }
}
impl serde::Serialize for RegistryEventKind {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for RegistryEventKind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// `#/components/schemas/Removed`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Removed {
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<String>,
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
    /// `at`
    #[serde(skip_serializing_if = "Option::is_none")] pub at: Option<i64>,
}

// ---- discriminators/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- discriminators/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

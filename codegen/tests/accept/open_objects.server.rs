// ---- open_objects/mod.rs
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
pub mod things;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&things::GET_OPEN];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: things::Things {}

impl<T> Api for T
where
    T: things::Things,
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
    things::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// ---- open_objects/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::Serialize;

/// `#/paths/~1open/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetOpenResponse {
    /// `map`
    pub map: MapModel,
    /// `maps`
    #[serde(skip_serializing_if = "Option::is_none")] pub maps: Option<BTreeMap<String, GetOpenResponseMapsValue>>,
    /// `mixed`
    #[serde(skip_serializing_if = "Option::is_none")] pub mixed: Option<GetOpenResponseMixed>,
    /// `free`
    #[serde(skip_serializing_if = "Option::is_none")] pub free: Option<serde_json::Map<String, serde_json::Value>>,
    /// `any`
    #[serde(skip_serializing_if = "Option::is_none")] pub any: Option<serde_json::Value>,
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<i64>,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<GetOpenResponseState>,
    /// `gone`
    ///
    /// Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")] pub gone: Option<String>,
    /// `items`
    #[serde(skip_serializing_if = "Option::is_none")] pub items: Option<Vec<serde_json::Value>>,
    /// `untyped`
    #[serde(skip_serializing_if = "Option::is_none")] pub untyped: Option<GetOpenResponseUntyped>,
    /// `odd`
    #[serde(skip_serializing_if = "Option::is_none")] pub odd: Option<serde_json::Value>,
}

/// `#/paths/~1open/get/responses/200/content/application~1json/schema/properties/maps/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetOpenResponseMapsValue {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
}

/// `#/paths/~1open/get/responses/200/content/application~1json/schema/properties/mixed`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetOpenResponseMixed {
    /// `a`
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
    /// `additional`
    #[serde(rename = "additional", skip_serializing_if = "Option::is_none")] pub additional_: Option<String>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: BTreeMap<String, i64>,
}

/// `#/paths/~1open/get/responses/200/content/application~1json/schema/properties/state`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetOpenResponseState {
    /// `on`
    On,
    /// `off`
    Off,
}

impl GetOpenResponseState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetOpenResponseState {
    const ALL: &'static [(&'static str, Self)] = &[("on", Self::On), ("off", Self::Off)];
}
impl std::fmt::Display for GetOpenResponseState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetOpenResponseState {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for GetOpenResponseState {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// `#/paths/~1open/get/responses/200/content/application~1json/schema/properties/untyped`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetOpenResponseUntyped {
    /// `a`
    A,
    /// `b`
    B,
}

impl GetOpenResponseUntyped {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetOpenResponseUntyped {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];
}
impl std::fmt::Display for GetOpenResponseUntyped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetOpenResponseUntyped {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for GetOpenResponseUntyped {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// `#/components/schemas/Map`
pub type MapModel = BTreeMap<String, String>;

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

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::operation::Operation;
use crate::router::{Routes, handle_bare};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /open` (`get_open`)
    fn get_open(&self, cx: Context<Self::Identity>)
        -> impl Future<Output = Result<Json<GetOpenResponse>, Error>> + Send;
}

/// `GET /open`
pub static GET_OPEN: Operation = Operation::new(Method::GET, "/open")
    .ids("get_open", "get_open").about("Things", "").security(crate::operation::Security::None);

pub(super) fn register<S: Things>(routes: &mut Routes<S>) {
    routes.add(&GET_OPEN, |s, call| handle_bare(call, move |cx| async move { s.get_open(cx).await }));
}

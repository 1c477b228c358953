// ---- form/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::future::Future;

use http::Method;

use super::models::*;
use crate::{Context, Error, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::router::{Routes, handle};
use crate::schema::Schema;

/// Operations of the tag `Agents`.
pub trait Agents: crate::Service {
    /// `POST /agents` (`add_agent`)
    fn add_agent(&self, cx: Context<Self::Identity>, request: AddAgentRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
    /// `PUT /agents` (`put_agent`)
    fn put_agent(&self, cx: Context<Self::Identity>, request: PutAgentRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
}

/// Body of `POST /agents`.
#[derive(Clone, Debug)]
pub struct AddAgentRequest {
    /// The request's body.
    pub body: NewAgent,
}
impl Decode for AddAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// Body of `PUT /agents`.
#[derive(Clone, Debug)]
pub struct PutAgentRequest {
    /// The request's body.
    pub body: Option<PutAgentBody>,
}
impl Decode for PutAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional()? }) }
}

/// Body of `PUT /agents`.
#[derive(Clone, Debug)]
pub enum PutAgentBody {
    /// `application/json`
    Json(NewAgent),
    /// `application/x-www-form-urlencoded`
    Form(PutAgentBodyObject),
}
impl Decode for PutAgentBody {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(match input.content() { Some(0) => Self::Json(input.json()?), _ => Self::Form(input.json()?) })
    }
}

/// `POST /agents`
pub static ADD_AGENT: Operation = Operation::new(Method::POST, "/agents")
    .ids("add_agent", "add_agent").about("Agents", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::form(Schema::object(&[
        ("name", Schema::STRING.max_length(128)), ("port", Schema::INTEGER), ("groups", Schema::array(&Schema::STRING)),
    ]).required(&["name"]))])).replies(&[ReplySpec::of(200, "text/plain")]);

/// `PUT /agents`
pub static PUT_AGENT: Operation = Operation::new(Method::PUT, "/agents")
    .ids("put_agent", "put_agent").about("Agents", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[
        Content::json(Schema::object(&[
            ("name", Schema::STRING.max_length(128)), ("port", Schema::INTEGER),
            ("groups", Schema::array(&Schema::STRING)),
        ]).required(&["name"])),
        Content::form(Schema::object(&[("name", Schema::STRING), ("mode", Schema::STRING.texts(&["new", "old"]))])
            .required(&["name"])),
    ])).replies(&[ReplySpec::of(200, "text/plain")]);

pub(super) fn register<S: Agents>(routes: &mut Routes<S>) {
    routes.add(&ADD_AGENT, |s, call| handle(call, move |cx, request| async move { s.add_agent(cx, request).await }));
    routes.add(&PUT_AGENT, |s, call| handle(call, move |cx, request| async move { s.put_agent(cx, request).await }));
}

// ---- form/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod agents;
pub mod models;
pub mod parameters;
pub mod permissions;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&agents::ADD_AGENT, &agents::PUT_AGENT];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: agents::Agents {}

impl<T> Api for T
where
    T: agents::Agents,
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
    agents::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// ---- form/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// `#/components/schemas/NewAgent`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct NewAgent {
    /// `name`
    pub name: String,
    /// `port`
    pub port: Option<i64>,
    /// `groups`
    pub groups: Option<Vec<String>>,
}

/// `#/paths/~1agents/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties/mode`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PutAgentBodyMode {
    /// `new`
    New,
    /// `old`
    Old,
}

impl PutAgentBodyMode {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for PutAgentBodyMode {
    const ALL: &'static [(&'static str, Self)] = &[("new", Self::New), ("old", Self::Old)];
}
impl std::fmt::Display for PutAgentBodyMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for PutAgentBodyMode {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for PutAgentBodyMode {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// `#/paths/~1agents/put/requestBody/content/application~1x-www-form-urlencoded/schema`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PutAgentBodyObject {
    /// `name`
    pub name: String,
    /// `mode`
    pub mode: Option<PutAgentBodyMode>,
}

// ---- form/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- form/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- form/agents.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Agents`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Agents`.
pub trait Agents: crate::Service {
    /// `POST /agents` (`add_agent`), body `application/x-www-form-urlencoded`. Answers 200 with `text/plain`. Takes no
    /// credentials.
    fn add_agent(&self, cx: Context<Self::Identity>, request: AddAgentRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
    /// `PUT /agents` (`put_agent`), body `application/json` or `application/x-www-form-urlencoded`. Answers 200 with
    /// `text/plain`. Takes no credentials.
    fn update_agent(&self, cx: Context<Self::Identity>, request: UpdateAgentRequest)
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
pub struct UpdateAgentRequest {
    /// The request's body.
    pub body: Option<UpdateAgentBody>,
}
impl Decode for UpdateAgentRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional()? }) }
}

/// Body of `PUT /agents`.
#[derive(Clone, Debug)]
pub enum UpdateAgentBody {
    /// `application/json`
    Json(NewAgent),
    /// `application/x-www-form-urlencoded`
    Form(UpdateAgentBodyForm),
}
impl Decode for UpdateAgentBody {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(match input.content() { Some(0) => Self::Json(input.json()?), _ => Self::Form(input.json()?) })
    }
}

/// `POST /agents`.
pub static ADD_AGENT: Operation = Operation::new(Method::POST, "/agents")
    .ids("add_agent", "add_agent").about("Agents", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::form(Schema::object(&[
        ("name", Schema::STRING.max_length(128)), ("port", Schema::INTEGER), ("groups", Schema::array(&Schema::STRING)),
    ]).required(&["name"]))])).replies(&[ReplySpec::of(200, "text/plain")]);

/// `PUT /agents`.
pub static UPDATE_AGENT: Operation = Operation::new(Method::PUT, "/agents")
    .ids("update_agent", "put_agent").about("Agents", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[
        Content::json(Schema::object(&[
            ("name", Schema::STRING.max_length(128)), ("port", Schema::INTEGER),
            ("groups", Schema::array(&Schema::STRING)),
        ]).required(&["name"])),
        Content::form(Schema::object(&[("name", Schema::STRING), ("mode", Schema::STRING.texts(&["new", "old"]))])
            .required(&["name"])),
    ])).replies(&[ReplySpec::of(200, "text/plain")]);

crate::routes! { "Agents" Agents:
    ADD_AGENT add_agent(request), UPDATE_AGENT update_agent(request),
}

// ---- form/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&agents::ADD_AGENT, &agents::UPDATE_AGENT];

crate::server! {
    agents: Agents,
}

#[doc(inline)]
pub use crate::form_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        agents::*, models::*,
    };
}

// ---- form/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// The body of `POST /agents` and `PUT /agents`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct NewAgent {
    /// The name (at most 128 characters).
    pub name: String,
    /// The port.
    pub port: Option<i64>,
    /// The groups.
    pub groups: Option<Vec<String>>,
}

/// The body of `PUT /agents`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdateAgentBodyForm {
    /// The name.
    pub name: String,
    /// The mode.
    pub mode: Option<UpdateAgentBodyMode>,
}

/// A value of `mode` in `UpdateAgentBodyForm`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UpdateAgentBodyMode {
    /// `new`
    New,
    /// `old`
    Old,
}

impl UpdateAgentBodyMode {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for UpdateAgentBodyMode {
    const ALL: &'static [(&'static str, Self)] = &[("new", Self::New), ("old", Self::Old)];
}
impl std::fmt::Display for UpdateAgentBodyMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for UpdateAgentBodyMode {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for UpdateAgentBodyMode {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- form/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { add_agent }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! form_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::form_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! form_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::form::types] $($method)* } };
    ($o:ident add_agent) => {$crate::form_501!{=$o(AddAgentRequest) Text}};
    ($o:ident update_agent) => {$crate::form_501!{=$o(UpdateAgentRequest) Text}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::form::$o! {} };
}

// ---- form/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- form/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

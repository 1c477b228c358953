// ---- media_types/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod models;
pub mod parameters;
pub mod permissions;
pub mod things;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] =
    &[&things::GET_FILE, &things::CREATE_FILE, &things::PUT_FILE, &things::PATCH_FILE];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::media_types_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- media_types/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The body of `POST /files/{name}`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateFileBodyJson {
    /// The text.
    pub text: String,
    /// The mode.
    pub mode: Option<CreateFileBodyMode>,
}

/// A value of `mode` in `CreateFileBodyJson`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateFileBodyMode {
    /// `new`
    New,
    /// `old`
    Old,
}

impl CreateFileBodyMode {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CreateFileBodyMode {
    const ALL: &'static [(&'static str, Self)] = &[("new", Self::New), ("old", Self::Old)];
}
impl std::fmt::Display for CreateFileBodyMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CreateFileBodyMode {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for CreateFileBodyMode {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `GET /files/{name}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FileReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<String>,
}

// ---- media_types/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_file }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! media_types_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::media_types_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! media_types_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::media_types::types] $($method)* } };
    ($o:ident get_file) => {$crate::media_types_501!{=$o(GetFileRequest) GetFileReply}};
    ($o:ident create_file) => {$crate::media_types_501!{=$o(CreateFileRequest) Text}};
    ($o:ident put_file) => {$crate::media_types_501!{=$o(PutFileRequest) Text}};
    ($o:ident patch_file) => {$crate::media_types_501!{=$o(PatchFileRequest) Binary}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::media_types::$o! {} };
}

// ---- media_types/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `name` in the path.
pub static NAME: Parameter = Parameter::path("name", "", Schema::STRING);

// ---- media_types/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- media_types/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Binary, Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /files/{name}` (`get_file`). Answers 200 with `application/json` or `application/xml` or `text/plain` or
    /// `application/octet-stream`. Takes no credentials.
    fn get_file(&self, cx: Context<Self::Identity>, request: GetFileRequest)
        -> impl Future<Output = Result<GetFileReply, Error>> + Send;
    /// `POST /files/{name}` (`post_file`), body `application/json` or `application/xml` or `text/plain`. Answers 200
    /// with `application/xml`. Takes no credentials.
    fn create_file(&self, cx: Context<Self::Identity>, request: CreateFileRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
    /// `PUT /files/{name}` (`put_file`), body `application/octet-stream`. Answers 200 with `text/plain`. Takes no
    /// credentials.
    fn put_file(&self, cx: Context<Self::Identity>, request: PutFileRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
    /// `PATCH /files/{name}` (`patch_file`). Answers 200 with `application/octet-stream`. Takes no credentials.
    fn patch_file(&self, cx: Context<Self::Identity>, request: PatchFileRequest)
        -> impl Future<Output = Result<Binary, Error>> + Send;
}

/// Parameters of `GET /files/{name}`.
#[derive(Clone, Debug)]
pub struct GetFileRequest {
    /// `name` in the path.
    pub name: String,
}
impl Decode for GetFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { name: input.value()? }) }
}

/// Reply of `GET /files/{name}`.
#[derive(Clone, Debug)]
pub enum GetFileReply {
    /// 200, `application/json`
    Json(Json<FileReply>),
    /// 200, `application/xml`
    Xml(Text),
    /// 200, `text/plain`
    Text(Text),
    /// 200, `application/octet-stream`
    Binary(Binary),
}
crate::payload! { GetFileReply: Json(reply) 0, Xml(reply) 1, Text(reply) 2, Binary(reply) 3 }
impl From<Json<FileReply>> for GetFileReply { fn from(reply: Json<FileReply>) -> Self { Self::Json(reply) } }

/// Parameters and body of `POST /files/{name}`.
#[derive(Clone, Debug)]
pub struct CreateFileRequest {
    /// `name` in the path.
    pub name: String,
    /// The request's body.
    pub body: Option<CreateFileBody>,
}
impl Decode for CreateFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { name: input.value()?, body: input.optional()? }) }
}

/// Body of `POST /files/{name}`.
#[derive(Clone, Debug)]
pub enum CreateFileBody {
    /// `application/json`
    Json(CreateFileBodyJson),
    /// `application/xml`
    Xml(Text),
    /// `text/plain`
    Text(Text),
}
impl Decode for CreateFileBody {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(match input.content() {
            Some(0) => Self::Json(input.json()?), Some(1) => Self::Xml(input.text()), _ => Self::Text(input.text()),
        })
    }
}

/// Parameters and body of `PUT /files/{name}`.
#[derive(Clone, Debug)]
pub struct PutFileRequest {
    /// `name` in the path.
    pub name: String,
    /// The request's body.
    pub body: Binary,
}
impl Decode for PutFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { name: input.value()?, body: input.binary() }) }
}

/// Parameters and body of `PATCH /files/{name}`.
#[derive(Clone, Debug)]
pub struct PatchFileRequest {
    /// `name` in the path.
    pub name: String,
    /// The request's body.
    pub body: Option<serde_json::Map<String, serde_json::Value>>,
}
impl Decode for PatchFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { name: input.value()?, body: input.optional_json()? })
    }
}

/// `GET /files/{name}`.
pub static GET_FILE: Operation = Operation::new(Method::GET, "/files/{name}")
    .ids("get_file", "get_file").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAME])
    .replies(&[
        ReplySpec::json(200), ReplySpec::of(200, "application/xml"), ReplySpec::of(200, "text/plain"),
        ReplySpec::of(200, "application/octet-stream"),
    ]);

/// `POST /files/{name}`.
pub static CREATE_FILE: Operation = Operation::new(Method::POST, "/files/{name}")
    .ids("create_file", "post_file").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAME])
    .body(&Body::optional(&[
        Content::json(Schema::object(&[("text", Schema::STRING), ("mode", Schema::STRING.texts(&["new", "old"]))])
            .required(&["text"])),
        Content::text("application/xml"), Content::text("text/plain"),
    ])).replies(&[ReplySpec::of(200, "application/xml")]);

/// `PUT /files/{name}`.
pub static PUT_FILE: Operation = Operation::new(Method::PUT, "/files/{name}")
    .ids("put_file", "put_file").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAME]).body(&Body::required(&[Content::bytes("application/octet-stream")]))
    .replies(&[ReplySpec::of(200, "text/plain")]);

/// `PATCH /files/{name}`.
pub static PATCH_FILE: Operation = Operation::new(Method::PATCH, "/files/{name}")
    .ids("patch_file", "patch_file").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAME]).body(&Body::optional(&[Content::json(Schema::OBJECT)]))
    .replies(&[ReplySpec::of(200, "application/octet-stream")]);

crate::routes! { "Things" Things:
    GET_FILE get_file(request), CREATE_FILE create_file(request), PUT_FILE put_file(request),
    PATCH_FILE patch_file(request),
}

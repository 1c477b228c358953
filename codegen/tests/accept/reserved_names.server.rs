// ---- reserved_names/api_api.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Api`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Operations of the tag `Api`.
pub trait ApiOperations: crate::Service {
    /// `GET /a/{configuration}` (`clone`). Answers 200; fails with 400. Takes no credentials.
    fn clone_(&self, cx: Context<Self::Identity>, request: CloneRequest)
        -> impl Future<Output = Result<Json<CloneReply>, Error>> + Send;
}

/// Parameters of `GET /a/{configuration}`.
#[derive(Clone, Debug)]
pub struct CloneRequest {
    /// `configuration` in the path.
    pub configuration: CloneConfiguration,
    /// `body` in the query.
    pub body_: Option<String>,
    /// `request` in the query.
    pub request_: Option<String>,
}
impl Decode for CloneRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { configuration: input.value()?, body_: input.value()?, request_: input.value()? })
    }
}

/// `GET /a/{configuration}`.
pub static CLONE_: Operation = Operation::new(Method::GET, "/a/{configuration}")
    .ids("clone_", "clone").about("Api", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::CONFIGURATION, &parameters::BODY_QUERY, &parameters::REQUEST]).failures(&[400]);

crate::routes! { "Api" ApiOperations:
    CLONE_ clone_(request),
}

// ---- reserved_names/api_error.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `ApiError`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use crate::{Context, Error};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `ApiError`.
pub trait ApiErrorOperations: crate::Service {
    /// `GET /c` (`new`). Answers 200 without a body. Takes no credentials.
    fn new_(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
}

/// `GET /c`.
pub static NEW_: Operation = Operation::new(Method::GET, "/c")
    .ids("new_", "new").about("ApiError", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

crate::routes! { "ApiError" ApiErrorOperations:
    NEW_ new_(),
}

// ---- reserved_names/client_api.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `client`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Operations of the tag `client`.
pub trait ClientOperations: crate::Service {
    /// `GET /b` (`get_b`). Answers 200. Takes no credentials.
    fn get_b(&self, cx: Context<Self::Identity>, request: GetBRequest)
        -> impl Future<Output = Result<Json<GetB>, Error>> + Send;
}

/// Parameters of `GET /b`.
#[derive(Clone, Debug)]
pub struct GetBRequest {
    /// `hash` in the query.
    pub hash: Option<HashParameter>,
}
impl Decode for GetBRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { hash: input.value()? }) }
}

/// `GET /b`.
pub static GET_B: Operation = Operation::new(Method::GET, "/b")
    .ids("get_b", "get_b").about("client", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::HASH]);

crate::routes! { "client" ClientOperations:
    GET_B get_b(request),
}

// ---- reserved_names/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod api_api;
pub mod api_error;
pub mod client_api;
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
pub static OPERATIONS: &[&Operation] = &[&api_api::CLONE_, &client_api::GET_B, &api_error::NEW_];

crate::server! {
    api_api: ApiOperations, client_api: ClientOperations, api_error: ApiErrorOperations,
}

#[doc(inline)]
pub use crate::reserved_names_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        api_api::*, client_api::*, api_error::*, models::*,
    };
}

// ---- reserved_names/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The `affecteditems` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AffectedItemsModel {
    /// The affecteditems.
    #[serde(skip_serializing_if = "Option::is_none")] pub affecteditems: Option<String>,
}

/// The reply of `GET /a/{configuration}` when the request fails.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiError {
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
}

/// The `api` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiModel {
    /// The API.
    #[serde(skip_serializing_if = "Option::is_none")] pub api: Option<String>,
}

/// The `binary` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct BinaryModel {
    /// The binary.
    #[serde(skip_serializing_if = "Option::is_none")] pub binary: Option<String>,
}

/// The `client` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClientModel {
    /// The client.
    #[serde(skip_serializing_if = "Option::is_none")] pub client: Option<String>,
}

/// A value of the parameter `configuration` of `GET /a/{configuration}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CloneConfiguration {
    /// `a`
    A,
}

impl CloneConfiguration {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CloneConfiguration {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A)];
}
impl std::fmt::Display for CloneConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CloneConfiguration {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for CloneConfiguration {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `GET /a/{configuration}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CloneReply {
    /// The result.
    #[serde(skip_serializing_if = "Option::is_none")] pub result: Option<ResultModel>,
    /// The option.
    #[serde(skip_serializing_if = "Option::is_none")] pub option: Option<OptionModel>,
    /// The string.
    #[serde(skip_serializing_if = "Option::is_none")] pub string: Option<StringModel>,
    /// The vec.
    #[serde(skip_serializing_if = "Option::is_none")] pub vec: Option<VecModel>,
    /// The error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<ErrorModel>,
    /// The context.
    #[serde(skip_serializing_if = "Option::is_none")] pub context: Option<ContextModel>,
    /// The JSON.
    #[serde(skip_serializing_if = "Option::is_none")] pub json: Option<JsonModel>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")] pub text: Option<TextModel>,
    /// The binary.
    #[serde(skip_serializing_if = "Option::is_none")] pub binary: Option<BinaryModel>,
    /// The affecteditems.
    #[serde(skip_serializing_if = "Option::is_none")] pub affecteditems: Option<AffectedItemsModel>,
    /// The faileditem.
    #[serde(skip_serializing_if = "Option::is_none")] pub faileditem: Option<FailedItemModel>,
    /// The client.
    #[serde(skip_serializing_if = "Option::is_none")] pub client: Option<ClientModel>,
    /// The response.
    #[serde(skip_serializing_if = "Option::is_none")] pub response: Option<ResponseModel>,
    /// The operation.
    #[serde(skip_serializing_if = "Option::is_none")] pub operation: Option<OperationModel>,
    /// The API.
    #[serde(skip_serializing_if = "Option::is_none")] pub api: Option<ApiModel>,
    /// The runtime.
    #[serde(skip_serializing_if = "Option::is_none")] pub runtime: Option<Runtime>,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<RequestModel>,
    /// The default.
    #[serde(skip_serializing_if = "Option::is_none")] pub default: Option<DefaultModel>,
}

/// The `context` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ContextModel {
    /// The context.
    #[serde(skip_serializing_if = "Option::is_none")] pub context: Option<String>,
}

/// The `default` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DefaultModel {
    /// The default.
    #[serde(skip_serializing_if = "Option::is_none")] pub default: Option<String>,
}

/// The `error` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ErrorModel {
    /// The error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<String>,
}

/// The `faileditem` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct FailedItemModel {
    /// The faileditem.
    #[serde(skip_serializing_if = "Option::is_none")] pub faileditem: Option<String>,
}

/// The reply of `GET /b`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GetB {
    /// The a.
    #[serde(skip_serializing_if = "Option::is_none")] pub a: Option<String>,
}

/// A value of the parameter `hash` of `GET /b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HashParameter {
    /// `md5`
    Md5,
}

impl HashParameter {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for HashParameter {
    const ALL: &'static [(&'static str, Self)] = &[("md5", Self::Md5)];
}
impl std::fmt::Display for HashParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for HashParameter {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for HashParameter {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The `json` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct JsonModel {
    /// The JSON.
    #[serde(skip_serializing_if = "Option::is_none")] pub json: Option<String>,
}

/// The `operation` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct OperationModel {
    /// The operation.
    #[serde(skip_serializing_if = "Option::is_none")] pub operation: Option<String>,
}

/// The `option` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct OptionModel {
    /// The option.
    #[serde(skip_serializing_if = "Option::is_none")] pub option: Option<String>,
}

/// The `request` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RequestModel {
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<String>,
}

/// The `response` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ResponseModel {
    /// The response.
    #[serde(skip_serializing_if = "Option::is_none")] pub response: Option<String>,
}

/// The `result` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ResultModel {
    /// The result.
    #[serde(skip_serializing_if = "Option::is_none")] pub result: Option<String>,
}

/// The `runtime` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Runtime {
    /// The runtime.
    #[serde(skip_serializing_if = "Option::is_none")] pub runtime: Option<String>,
}

/// The `string` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StringModel {
    /// The string.
    #[serde(skip_serializing_if = "Option::is_none")] pub string: Option<String>,
}

/// The `text` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct TextModel {
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")] pub text: Option<String>,
}

/// The `vec` of `CloneReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct VecModel {
    /// The vec.
    #[serde(skip_serializing_if = "Option::is_none")] pub vec: Option<String>,
}

// ---- reserved_names/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { clone_ }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! reserved_names_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::reserved_names_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! reserved_names_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::reserved_names::types] $($method)* } };
    ($o:ident clone_) => {$crate::reserved_names_501!{=$o(CloneRequest) Json CloneReply}};
    ($o:ident get_b) => {$crate::reserved_names_501!{=$o(GetBRequest) Json GetB}};
    ($o:ident new_) => {$crate::reserved_names_501!{=$o() ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::reserved_names::$o! {} };
}

// ---- reserved_names/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `body` in the query.
pub static BODY_QUERY: Parameter = Parameter::query("body", "", Schema::STRING);

/// `configuration` in the path.
pub static CONFIGURATION: Parameter = Parameter::path("configuration", "", Schema::STRING.texts(&["a"]));

/// `hash` in the query.
pub static HASH: Parameter = Parameter::query("hash", "", Schema::STRING.texts(&["md5"]));

/// `request` in the query.
pub static REQUEST: Parameter = Parameter::query("request", "", Schema::STRING);

// ---- reserved_names/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

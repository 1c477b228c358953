// ---- raw_replies/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_RULES_FILE, &things::LOGIN_USER];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::raw_replies_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- raw_replies/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The `data` of `LoginUserReplyJson`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LoginUserReplyData {
    /// The token of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub token: Option<String>,
}

/// The reply of `GET /security/user/authenticate`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LoginUserReplyJson {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<LoginUserReplyData>,
}

/// The reply of `GET /rules/{file}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RulesFileReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<serde_json::Map<String, serde_json::Value>>,
}

// ---- raw_replies/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_rules_file }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! raw_replies_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::raw_replies_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! raw_replies_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::raw_replies::types] $($method)* } };
    ($o:ident get_rules_file) => {$crate::raw_replies_501!{=$o(GetRulesFileRequest) GetRulesFileReply}};
    ($o:ident login_user) => {$crate::raw_replies_501!{=$o(LoginUserRequest) LoginUserReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::raw_replies::$o! {} };
}

// ---- raw_replies/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `file` in the path (format `xml_filename`).
pub static FILE: Parameter = Parameter::path("file", "", Schema::STRING.format("xml_filename"));

/// `raw` in the query (default `false`).
pub static RAW: Parameter = Parameter::query("raw", "", Schema::BOOLEAN.default_bool(false));

// ---- raw_replies/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- raw_replies/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /rules/{file}` (`get_rules_file`). Answers 200 with `application/json` or `application/xml`.
    fn get_rules_file(&self, cx: Context<Self::Identity>, request: GetRulesFileRequest)
        -> impl Future<Output = Result<GetRulesFileReply, Error>> + Send;
    /// `GET /security/user/authenticate` (`login_user`). Answers 200 with `application/json` or `text/plain`. Takes a
    /// user name and a password.
    fn login_user(&self, cx: Context<Self::Identity>, request: LoginUserRequest)
        -> impl Future<Output = Result<LoginUserReply, Error>> + Send;
}

/// Parameters of `GET /rules/{file}`.
#[derive(Clone, Debug)]
pub struct GetRulesFileRequest {
    /// `file` in the path (format `xml_filename`).
    pub file: String,
    /// `raw` in the query (default `false`).
    pub raw: bool,
}
impl Decode for GetRulesFileRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { file: input.value()?, raw: input.value()? }) }
}

/// Reply of `GET /rules/{file}`.
#[derive(Clone, Debug)]
pub enum GetRulesFileReply {
    /// 200, `application/json`
    Json(Json<RulesFileReply>),
    /// 200, `application/xml`
    Xml(Text),
}
crate::payload! { GetRulesFileReply: Json(reply) 0, Xml(reply) 1 }
impl From<Json<RulesFileReply>> for GetRulesFileReply {
    fn from(reply: Json<RulesFileReply>) -> Self { Self::Json(reply) }
}

/// Parameters of `GET /security/user/authenticate`.
#[derive(Clone, Debug)]
pub struct LoginUserRequest {
    /// `raw` in the query (default `false`).
    pub raw: bool,
}
impl Decode for LoginUserRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { raw: input.value()? }) }
}

/// Reply of `GET /security/user/authenticate`.
#[derive(Clone, Debug)]
pub enum LoginUserReply {
    /// 200, `application/json`
    Json(Json<LoginUserReplyJson>),
    /// 200, `text/plain`
    Text(Text),
}
crate::payload! { LoginUserReply: Json(reply) 0, Text(reply) 1 }
impl From<Json<LoginUserReplyJson>> for LoginUserReply {
    fn from(reply: Json<LoginUserReplyJson>) -> Self { Self::Json(reply) }
}

/// `GET /rules/{file}`.
pub static GET_RULES_FILE: Operation = Operation::new(Method::GET, "/rules/{file}")
    .ids("get_rules_file", "get_rules_file").about("Things", "").parameters(&[&parameters::FILE, &parameters::RAW])
    .replies(&[ReplySpec::json(200), ReplySpec::of(200, "application/xml")]);

/// `GET /security/user/authenticate`.
pub static LOGIN_USER: Operation = Operation::new(Method::GET, "/security/user/authenticate")
    .ids("login_user", "login_user").about("Things", "").security(crate::operation::Security::Basic)
    .parameters(&[&parameters::RAW]).replies(&[ReplySpec::json(200), ReplySpec::of(200, "text/plain")]);

crate::routes! { "Things" Things:
    GET_RULES_FILE get_rules_file(request), LOGIN_USER login_user(request),
}

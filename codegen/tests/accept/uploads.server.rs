// ---- uploads/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[
    &things::PUT_ANY, &things::POST_BYTES, &things::POST_FORM, &things::POST_JSON, &things::POST_NESTED,
    &things::PUT_PHOTO,
];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::uploads_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- uploads/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// Nothing refers to it.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PostNestedBody {
    /// The inner.
    pub inner: Option<PostNestedBodyInner>,
}

/// Nothing refers to it.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PostNestedBodyInner {
    /// The a.
    pub a: Option<String>,
}

/// The body of `PUT /photo`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PutPhotoBodyJson {
    /// The URL.
    pub url: Option<String>,
}

/// The reply of `PUT /photo`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct PutPhotoReply {
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
}

// ---- uploads/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { put_any }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! uploads_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::uploads_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! uploads_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::uploads::types] $($method)* } };
    ($o:ident put_any) => {$crate::uploads_501!{=$o(PutAnyRequest) Binary}};
    ($o:ident post_bytes) => {$crate::uploads_501!{=$o(PostBytesRequest) ()}};
    ($o:ident post_form) => {$crate::uploads_501!{=$o(PostFormRequest) Text}};
    ($o:ident post_json) => {$crate::uploads_501!{=$o(PostJsonRequest) ()}};
    ($o:ident post_nested) => {$crate::uploads_501!{=$o(PostNestedRequest) ()}};
    ($o:ident put_photo) => {$crate::uploads_501!{=$o(PutPhotoRequest) Json PutPhotoReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::uploads::$o! {} };
}

// ---- uploads/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- uploads/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- uploads/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Binary, Context, Error, Json, Text, Upload};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `PUT /any` (`put_any`), body `*/*`. Answers 200 with `application/octet-stream`. Takes no credentials.
    fn put_any(&self, cx: Context<Self::Identity>, request: PutAnyRequest)
        -> impl Future<Output = Result<Binary, Error>> + Send;
    /// `POST /bytes` (`post_bytes`), body `application/octet-stream`. Answers 204 without a body. Takes no credentials.
    fn post_bytes(&self, cx: Context<Self::Identity>, request: PostBytesRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `POST /form` (`post_form`), body `*/*`. Answers 200 with `text/plain`. Takes no credentials.
    fn post_form(&self, cx: Context<Self::Identity>, request: PostFormRequest)
        -> impl Future<Output = Result<Text, Error>> + Send;
    /// `POST /json` (`post_json`). Answers 204 without a body. Takes no credentials.
    fn post_json(&self, cx: Context<Self::Identity>, request: PostJsonRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `POST /nested` (`post_nested`), body `application/x-www-form-urlencoded`. Answers 204 without a body. Takes no
    /// credentials.
    fn post_nested(&self, cx: Context<Self::Identity>, request: PostNestedRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `PUT /photo` (`put_photo`), body `*/*` or `text/plain` or `application/json`. Answers 200. Takes no credentials.
    fn put_photo(&self, cx: Context<Self::Identity>, request: PutPhotoRequest)
        -> impl Future<Output = Result<Json<PutPhotoReply>, Error>> + Send;
}

/// Body of `PUT /any`.
#[derive(Clone, Debug)]
pub struct PutAnyRequest {
    /// The request's body.
    pub body: Upload,
}
impl Decode for PutAnyRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.upload() }) }
}

/// Body of `POST /bytes`.
#[derive(Clone, Debug)]
pub struct PostBytesRequest {
    /// The request's body.
    pub body: Option<Binary>,
}
impl Decode for PostBytesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional_binary() }) }
}

/// Body of `POST /form`.
#[derive(Clone, Debug)]
pub struct PostFormRequest {
    /// The request's body.
    pub body: Upload,
}
impl Decode for PostFormRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.upload() }) }
}

/// Body of `POST /json`.
#[derive(Clone, Debug)]
pub struct PostJsonRequest {
    /// The request's body.
    pub body: Option<Vec<i64>>,
}
impl Decode for PostJsonRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional_json()? }) }
}

/// Body of `POST /nested`.
#[derive(Clone, Debug)]
pub struct PostNestedRequest {
    /// The request's body.
    pub body: Option<Text>,
}
impl Decode for PostNestedRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional_text() }) }
}

/// Body of `PUT /photo`.
#[derive(Clone, Debug)]
pub struct PutPhotoRequest {
    /// The request's body.
    pub body: Option<PutPhotoBody>,
}
impl Decode for PutPhotoRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional()? }) }
}

/// Body of `PUT /photo`.
#[derive(Clone, Debug)]
pub enum PutPhotoBody {
    /// `image/*`
    Upload(Upload),
    /// `text/plain`
    Text(Text),
    /// `application/json`
    Json(PutPhotoBodyJson),
}
impl Decode for PutPhotoBody {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(match input.content() {
            Some(0) => Self::Upload(input.upload()), Some(1) => Self::Text(input.text()),
            _ => Self::Json(input.json()?),
        })
    }
}

/// `PUT /any`.
pub static PUT_ANY: Operation = Operation::new(Method::PUT, "/any")
    .ids("put_any", "put_any").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::bytes("*/*")])).replies(&[ReplySpec::of(200, "application/octet-stream")]);

/// `POST /bytes`.
pub static POST_BYTES: Operation = Operation::new(Method::POST, "/bytes")
    .ids("post_bytes", "post_bytes").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[Content::bytes("application/octet-stream")])).replies(&[ReplySpec::empty(204)]);

/// `POST /form`.
pub static POST_FORM: Operation = Operation::new(Method::POST, "/form")
    .ids("post_form", "post_form").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::bytes("multipart/form-data")])).replies(&[ReplySpec::of(200, "text/plain")]);

/// `POST /json`.
pub static POST_JSON: Operation = Operation::new(Method::POST, "/json")
    .ids("post_json", "post_json").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[Content::json(Schema::array(&Schema::INTEGER))])).replies(&[ReplySpec::empty(204)]);

/// `POST /nested`.
pub static POST_NESTED: Operation = Operation::new(Method::POST, "/nested")
    .ids("post_nested", "post_nested").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[Content::text("application/x-www-form-urlencoded")])).replies(&[ReplySpec::empty(204)]);

/// `PUT /photo`.
pub static PUT_PHOTO: Operation = Operation::new(Method::PUT, "/photo")
    .ids("put_photo", "put_photo").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[
        Content::bytes("image/*"), Content::text("text/plain"),
        Content::json(Schema::object(&[("url", Schema::STRING)])),
    ]));

crate::routes! { "Things" Things:
    PUT_ANY put_any(request), POST_BYTES post_bytes(request), POST_FORM post_form(request),
    POST_JSON post_json(request), POST_NESTED post_nested(request), PUT_PHOTO put_photo(request),
}

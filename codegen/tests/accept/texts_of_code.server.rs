// ---- texts_of_code/a_pub_fn_tag.rs
// Emitted by `cargo xtask gen`; do not edit.
//! \`\`\` fn tag_text() { std::process::exit(1) } \`\`\` A  mark
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::{parameters, permissions};
use super::models::*;
use crate::{Context, Error, Json, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// \`\`\` fn tag_text() { std::process::exit(1) } \`\`\` A  mark
pub trait APubFnTag: crate::Service {
    /// S pub fn summary() {} //
    ///
    /// D
    ///
    /// \`\`\`text panic!("a doctest") \`\`\`
    ///
    /// /// \`\`\` \*/ pub fn description() {} /\*
    ///
    /// indented();
    ///
    /// \~~~ x ~~~
    ///
    /// `GET /a/{p}` (`get_a\npub fn id() {} //'\r`). Answers 200 with `application/json; a="); pub fn media() {} //"`
    /// or `text/plain; a="); pub fn media() {} //"`; fails with 403. Needs `a:read`. Takes no credentials.
    fn get_a_p(&self, cx: Context<Self::Identity>, request: GetAPRequest)
        -> impl Future<Output = Result<GetAPReply, Error>> + Send;
}

/// Parameters of `GET /a/{p}`.
#[derive(Clone, Debug)]
pub struct GetAPRequest {
    /// P //! pub fn path() {} (format `f\n"x`, pattern `^("|\\|\n|.)*$`, default `"); evil("`).
    pub p: String,
    /// `q"\npub fn parameter() {} //\u{2028}` in the query.
    pub q_pub_fn_parameter: Option<GetAPQPubFnParameter>,
}
impl Decode for GetAPRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { p: input.value()?, q_pub_fn_parameter: input.value()? })
    }
}

/// Reply of `GET /a/{p}`.
#[derive(Clone, Debug)]
pub enum GetAPReply {
    /// 200, `application/json; a="); pub fn media() {} //"`
    Json(Json<A>),
    /// 200, `text/plain; a="); pub fn media() {} //"`
    Text(Text),
}
crate::payload! { GetAPReply: Json(reply) 0, Text(reply) 1 }
impl From<Json<A>> for GetAPReply { fn from(reply: Json<A>) -> Self { Self::Json(reply) } }

/// `GET /a/{p}`.
pub static GET_A_P: Operation = Operation::new(Method::GET, "/a/{p}")
    .ids("get_a_p", "get_a\npub fn id() {} //`\r").about("A\npub fn tag() {} //", "S pub fn summary() {} //")
    .security(crate::operation::Security::None).parameters(&[&parameters::P, &parameters::Q_PUB_FN_PARAMETER])
    .replies(&[
        ReplySpec::of(200, "application/json; a=\"); pub fn media() {} //\""),
        ReplySpec::of(200, "text/plain; a=\"); pub fn media() {} //\""),
    ]).failures(&[403]).permissions(&[&permissions::A_READ]);

crate::routes! { "A\npub fn tag() {} //" APubFnTag:
    GET_A_P get_a_p(request),
}

// ---- texts_of_code/b_b.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `B\rb`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Text};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `B\rb`.
pub trait BB: crate::Service {
    /// `POST /b` (`post_b`), body `application/json; a="); pub fn media() {} //"` or
    /// `application/octet-stream; a="); pub fn media() {} //"`. Answers 204 without a body. Takes no credentials.
    fn post_b(&self, cx: Context<Self::Identity>, request: PostBRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Body of `POST /b`.
#[derive(Clone, Debug)]
pub struct PostBRequest {
    /// The request's body.
    pub body: PostBBody,
}
impl Decode for PostBRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: Decode::decode(input)? }) }
}

/// Body of `POST /b`.
#[derive(Clone, Debug)]
pub enum PostBBody {
    /// `application/json; a="); pub fn media() {} //"`
    Json(A),
    /// `application/octet-stream; a="); pub fn media() {} //"`
    Binary(Text),
}
impl Decode for PostBBody {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(match input.content() { Some(0) => Self::Json(input.json()?), _ => Self::Binary(input.text()) })
    }
}

/// `POST /b`.
pub static POST_B: Operation = Operation::new(Method::POST, "/b")
    .ids("post_b", "post_b").about("B\rb", "").security(crate::operation::Security::None)
    .body(&Body::required(&[
        Content::json_as("application/json; a=\"); pub fn media() {} //\"", Schema::object(&[
            ("a\npub fn injected() {} //", Schema::STRING), ("b\r", Schema::STRING.default_text("a\nb")),
            ("", Schema::STRING), ("``", Schema::STRING),
            ("\u{202e}", Schema::object(&[("x", Schema::STRING)])
                .additional(crate::schema::Additional::Schema(&Schema::STRING.texts(&["\n"])))),
            ("c", Schema::one_of(&[Schema::STRING, Schema::object(&[("\n", Schema::INTEGER)])])),
        ]).required(&["a\npub fn injected() {} //"])),
        Content::text("application/octet-stream; a=\"); pub fn media() {} //\""),
    ])).replies(&[ReplySpec::empty(204)]);

crate::routes! { "B\rb" BB:
    POST_B post_b(request),
}

// ---- texts_of_code/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! T pub fn title() {} // "; /\* \` 1 pub fn version() {} //: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod a_pub_fn_tag;
pub mod b_b;
pub mod models;
pub mod parameters;
pub mod permissions;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "T\npub fn title() {}\n//\r\"; /* `\0";

/// Version of the description.
pub const VERSION: &str = "1\r\npub fn version() {} //";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Build that the description belongs to.
pub const REVISION: &str = "r\"; pub fn revision() {} //\n";

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&a_pub_fn_tag::GET_A_P, &b_b::POST_B];

crate::server! {
    a_pub_fn_tag: APubFnTag, b_b: BB,
}

#[doc(inline)]
pub use crate::texts_of_code_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        a_pub_fn_tag::*, b_b::*, models::*,
    };
}

// ---- texts_of_code/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A pub fn schema() {} // \`\`\` panic!() \`\`\`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct A {
    /// ` pub fn member() {} //`.
    #[serde(rename = "a\npub fn injected() {} //")] pub a_pub_fn_injected: String,
    /// The b (`b\r`) (default `a\nb`).
    #[serde(rename = "b\r", skip_serializing_if = "Option::is_none")] pub b: Option<String>,
    /// The member `""` (`""`).
    #[serde(rename = "", skip_serializing_if = "Option::is_none")] pub lower: Option<String>,
    /// \`\`\` let x = \`.
    #[serde(rename = "``", skip_serializing_if = "Option::is_none")] pub backtick_backtick: Option<String>,
    /// The member `\u{202e}` (`\u{202e}`).
    #[serde(rename = "\u{202e}", skip_serializing_if = "Option::is_none")] pub u202e: Option<BPubFnPointer>,
    /// The c.
    #[serde(skip_serializing_if = "Option::is_none")] pub c: Option<AC>,
}

/// The `c` of `A`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AC {
    /// As `String`.
    Text(String),
    /// As `ACObject`.
    Object(ACObject),
}

impl crate::decode::value::FromValue for AC {
    fn from_value(value: Option<serde_json::Value>) -> Result<Self, crate::Error> {
        crate::decode::value::deserialize(value)
    }
}

/// What `AC` can be.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct ACObject {
    /// The member `"\n"` (`"\n"`).
    #[serde(rename = "\n", skip_serializing_if = "Option::is_none")] pub u000a: Option<i64>,
}

/// The `\u{202e}` of `A`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct BPubFnPointer {
    /// The x of the .
    #[serde(skip_serializing_if = "Option::is_none")] pub x: Option<String>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: BTreeMap<String, BPubFnPointerValue>,
}

/// The value of a member of `BPubFnPointer` that is not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BPubFnPointerValue {
    /// `"\n"`
    U000a,
}

impl BPubFnPointerValue {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for BPubFnPointerValue {
    const ALL: &'static [(&'static str, Self)] = &[("\n", Self::U000a)];
}
impl std::fmt::Display for BPubFnPointerValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for BPubFnPointerValue {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for BPubFnPointerValue {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for BPubFnPointerValue {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// a"\#; evil().
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetAPQPubFnParameter {
    /// `a\npub fn value() {} //`
    APubFnValue,
    /// `"`
    Quote,
    /// `\`
    Backslash,
    /// `'`
    Apostrophe,
    /// `'`
    Backtick,
    /// `"\r"`
    U000d,
    /// `"\n"`
    U000a,
    /// `"\t"`
    U0009,
    /// `\u{0}`
    U0000,
    /// `" "`
    Space,
    /// The empty text.
    Empty,
    /// `\u{202e}`
    U202e,
    /// `${x}`
    X,
    /// `{}`
    OpenClose,
}

impl GetAPQPubFnParameter {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetAPQPubFnParameter {
    const ALL: &'static [(&'static str, Self)] = &[
        ("a\npub fn value() {} //", Self::APubFnValue), ("\"", Self::Quote), ("\\", Self::Backslash),
        ("'", Self::Apostrophe), ("`", Self::Backtick), ("\r", Self::U000d), ("\n", Self::U000a), ("\t", Self::U0009),
        ("\0", Self::U0000), (" ", Self::Space), ("", Self::Empty), ("\u{202e}", Self::U202e), ("${x}", Self::X),
        ("{}", Self::OpenClose),
    ];
}
impl std::fmt::Display for GetAPQPubFnParameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetAPQPubFnParameter {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetAPQPubFnParameter {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- texts_of_code/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_a_p }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! texts_of_code_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::texts_of_code_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! texts_of_code_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::texts_of_code::types] $($method)* } };
    ($o:ident get_a_p) => {$crate::texts_of_code_501!{=$o(GetAPRequest) GetAPReply}};
    ($o:ident post_b) => {$crate::texts_of_code_501!{=$o(PostBRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::texts_of_code::$o! {} };
}

// ---- texts_of_code/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `p` in the path (format `f\n"x`, pattern `^("|\\|\n|.)*$`, default `"); evil("`).
pub static P: Parameter = Parameter::path(
    "p", "P //! pub fn path() {}",
    Schema::STRING.format("f\n\"x").pattern("^(\"|\\\\|\n|.)*$").default_text("\"); evil(\""),
);

/// `q"\npub fn parameter() {} //\u{2028}` in the query.
pub static Q_PUB_FN_PARAMETER: Parameter = Parameter::query(
    "q\"\npub fn parameter() {} //\u{2028}", "",
    Schema::STRING
        .description("a\"#;\nevil()")
        .texts(&[
            "a\npub fn value() {} //", "\"", "\\", "'", "`", "\r", "\n", "\t", "\0", " ", "", "\u{202e}", "${x}", "{}",
        ]),
);

// ---- texts_of_code/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::{Permission, Resource};

/// `a:read`.
pub static A_READ: Permission = Permission::new("a:read", "X pub fn action() {} //\"", &["a:id"]);

/// All of them, by name.
pub static ACTIONS: &[&Permission] = &[&A_READ];

/// What actions are checked against, by name.
pub static RESOURCES: &[Resource] = &[Resource::new("a:id", "C pub fn resource() {} //")];

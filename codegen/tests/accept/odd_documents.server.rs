// ---- odd_documents/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::odd_documents_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- odd_documents/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The body of `POST /things`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct CreateThingReply {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The kind.
    #[serde(skip_serializing_if = "Option::is_none")] pub kind: Option<Kind>,
}

/// A value of the parameter `size` of `POST /things`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateThingSize {
    /// `1`
    N1,
    /// `4.5`
    N4_5,
    /// `large`
    Large,
}

impl CreateThingSize {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CreateThingSize {
    const ALL: &'static [(&'static str, Self)] = &[("1", Self::N1), ("4.5", Self::N4_5), ("large", Self::Large)];
}
impl std::fmt::Display for CreateThingSize {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CreateThingSize {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for CreateThingSize {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of `kind` in `CreateThingReply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `a`
    A,
    /// `b`
    B,
}

impl Kind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for Kind {
    const ALL: &'static [(&'static str, Self)] = &[("a", Self::A), ("b", Self::B)];
}
impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for Kind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- odd_documents/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! odd_documents_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::odd_documents_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! odd_documents_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::odd_documents::types] $($method)* } };
    ($o:ident create_thing) => {$crate::odd_documents_501!{=$o(CreateThingRequest) Json CreateThingReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::odd_documents::$o! {} };
}

// ---- odd_documents/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `flag` in the query.
pub static FLAG: Parameter = Parameter::query("flag", "", Schema::BOOLEAN);

/// `none` in the query.
pub static NONE: Parameter = Parameter::query("none", "", Schema::STRING);

/// `other` in the query.
pub static OTHER: Parameter = Parameter::query("other", "", Schema::INTEGER);

/// `size` in the query.
pub static SIZE: Parameter = Parameter::query("size", "", Schema::STRING.texts(&["1", "4.5", "large"]));

/// `word` in the query (at most 4 characters).
pub static WORD: Parameter = Parameter::query("word", "", Schema::STRING.max_length(4));

// ---- odd_documents/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- odd_documents/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /things` (`post_thing`). Answers 200. Takes no credentials.
    fn create_thing(&self, cx: Context<Self::Identity>, request: CreateThingRequest)
        -> impl Future<Output = Result<Json<CreateThingReply>, Error>> + Send;
}

/// Parameters and body of `POST /things`.
#[derive(Clone, Debug)]
pub struct CreateThingRequest {
    /// `flag` in the query.
    pub flag: Option<bool>,
    /// `size` in the query.
    pub size: Option<CreateThingSize>,
    /// `none` in the query.
    pub none: Option<String>,
    /// `word` in the query (at most 4 characters).
    pub word: Option<String>,
    /// `other` in the query.
    pub other: Option<i64>,
    /// The request's body.
    pub body: CreateThingReply,
}
impl Decode for CreateThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            flag: input.value()?, size: input.value()?, none: input.value()?, word: input.value()?,
            other: input.value()?, body: input.json()?,
        })
    }
}

/// `POST /things`.
pub static CREATE_THING: Operation = Operation::new(Method::POST, "/things")
    .ids("create_thing", "post_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::FLAG, &parameters::SIZE, &parameters::NONE, &parameters::WORD, &parameters::OTHER])
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("name", Schema::STRING), ("kind", Schema::STRING.texts(&["a", "b"])),
    ]))]));

crate::routes! { "Things" Things:
    CREATE_THING create_thing(request),
}

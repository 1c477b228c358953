// ---- keywords/impl_.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Impl`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Operations of the tag `Impl`.
pub trait Impl: crate::Service {
    /// `GET /match` (`match`). Answers 200. Takes no credentials.
    fn match_(&self, cx: Context<Self::Identity>, request: MatchRequest)
        -> impl Future<Output = Result<Json<SelfModel>, Error>> + Send;
}

/// Parameters of `GET /match`.
#[derive(Clone, Debug)]
pub struct MatchRequest {
    /// `type` in the query.
    pub type_query: Option<MatchType>,
    /// `type_` in the query.
    pub type_: Option<String>,
    /// `gen` in the query.
    pub gen_: Option<String>,
}
impl Decode for MatchRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { type_query: input.value()?, type_: input.value()?, gen_: input.value()? })
    }
}

/// `GET /match`.
pub static MATCH_: Operation = Operation::new(Method::GET, "/match")
    .ids("match_", "match").about("Impl", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::TYPE_QUERY, &parameters::TYPE_UNDERSCORE, &parameters::GEN]);

crate::routes! { "Impl" Impl:
    MATCH_ match_(request),
}

// ---- keywords/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod impl_;
pub mod models;
pub mod parameters;
pub mod permissions;
pub mod type_;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&impl_::MATCH_, &type_::TYPE_];

crate::server! {
    type_: Type, impl_: Impl,
}

#[doc(inline)]
pub use crate::keywords_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        type_::*, impl_::*, models::*,
    };
}

// ---- keywords/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// A value of the parameter `type` of `GET /match`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchType {
    /// `self`
    SelfValue,
    /// `Self`
    SelfMixed,
    /// `crate`
    Crate,
}

impl MatchType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for MatchType {
    const ALL: &'static [(&'static str, Self)] =
        &[("self", Self::SelfValue), ("Self", Self::SelfMixed), ("crate", Self::Crate)];
}
impl std::fmt::Display for MatchType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for MatchType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for MatchType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `GET /match`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SelfModel {
    /// The self (`self`).
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")] pub self_: Option<String>,
    /// The self (`Self`).
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")] pub self_mixed: Option<String>,
    /// The crate (`crate`).
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")] pub crate_: Option<String>,
    /// The async (`async`).
    #[serde(rename = "async", skip_serializing_if = "Option::is_none")] pub async_: Option<String>,
    /// The ref (`ref`).
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")] pub ref_: Option<String>,
    /// The try (`try`).
    #[serde(rename = "try", skip_serializing_if = "Option::is_none")] pub try_: Option<String>,
}

// ---- keywords/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { match_ }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! keywords_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::keywords_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! keywords_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::keywords::types] $($method)* } };
    ($o:ident match_) => {$crate::keywords_501!{=$o(MatchRequest) Json SelfModel}};
    ($o:ident type_) => {$crate::keywords_501!{=$o() ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::keywords::$o! {} };
}

// ---- keywords/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `gen` in the query.
pub static GEN: Parameter = Parameter::query("gen", "", Schema::STRING);

/// `type` in the query.
pub static TYPE_QUERY: Parameter = Parameter::query("type", "", Schema::STRING.texts(&["self", "Self", "crate"]));

/// `type_` in the query.
pub static TYPE_UNDERSCORE: Parameter = Parameter::query("type_", "", Schema::STRING);

// ---- keywords/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- keywords/type_.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Type`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use crate::{Context, Error};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Type`.
pub trait Type: crate::Service {
    /// `DELETE /type` (`x.type`). Answers 200 without a body. Takes no credentials.
    fn type_(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
}

/// `DELETE /type`.
pub static TYPE_: Operation = Operation::new(Method::DELETE, "/type")
    .ids("type_", "x.type").about("Type", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(200)]);

crate::routes! { "Type" Type:
    TYPE_ type_(),
}

// ---- enum_collapse/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_SETTINGS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::enum_collapse_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- enum_collapse/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// A value of the parameter `configuration` of `GET /settings`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetSettingsConfiguration {
    /// `active_response`
    ActiveResponse,
    /// `active-response`
    ActiveHyphenResponse,
    /// `active.response`
    ActiveDotResponse,
    /// `unknown`
    UnknownValue,
    /// The empty text.
    Empty,
    /// `*`
    Star,
    /// `*:*`
    StarColonStar,
    /// `1`
    N1,
    /// `01`
    N01,
    /// `-1`
    Minus1,
    /// `+1`
    Plus1,
    /// `4.0`
    N4_0,
    /// `40`
    N40,
    /// `INFO`
    InfoUpper,
    /// `info`
    Info,
    /// `Info`
    InfoMixed,
}

impl GetSettingsConfiguration {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GetSettingsConfiguration {
    const ALL: &'static [(&'static str, Self)] = &[
        ("active_response", Self::ActiveResponse), ("active-response", Self::ActiveHyphenResponse),
        ("active.response", Self::ActiveDotResponse), ("unknown", Self::UnknownValue), ("", Self::Empty),
        ("*", Self::Star), ("*:*", Self::StarColonStar), ("1", Self::N1), ("01", Self::N01), ("-1", Self::Minus1),
        ("+1", Self::Plus1), ("4.0", Self::N4_0), ("40", Self::N40), ("INFO", Self::InfoUpper), ("info", Self::Info),
        ("Info", Self::InfoMixed),
    ];
}
impl std::fmt::Display for GetSettingsConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GetSettingsConfiguration {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GetSettingsConfiguration {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

// ---- enum_collapse/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_settings }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! enum_collapse_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::enum_collapse_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! enum_collapse_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::enum_collapse::types] $($method)* } };
    ($o:ident get_settings) => {$crate::enum_collapse_501!{=$o(GetSettingsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::enum_collapse::$o! {} };
}

// ---- enum_collapse/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `configuration` in the query.
pub static CONFIGURATION: Parameter = Parameter::query(
    "configuration", "",
    Schema::STRING
        .texts(&[
            "active_response", "active-response", "active.response", "unknown", "", "*", "*:*", "1", "01", "-1", "+1",
            "4.0", "40", "INFO", "info", "Info",
        ]),
);

// ---- enum_collapse/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- enum_collapse/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /settings` (`get_settings`). Answers 200 without a body. Takes no credentials.
    fn get_settings(&self, cx: Context<Self::Identity>, request: GetSettingsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /settings`.
#[derive(Clone, Debug)]
pub struct GetSettingsRequest {
    /// `configuration` in the query.
    pub configuration: Option<GetSettingsConfiguration>,
}
impl Decode for GetSettingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { configuration: input.value()? }) }
}

/// `GET /settings`.
pub static GET_SETTINGS: Operation = Operation::new(Method::GET, "/settings")
    .ids("get_settings", "get_settings").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::CONFIGURATION]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_SETTINGS get_settings(request),
}

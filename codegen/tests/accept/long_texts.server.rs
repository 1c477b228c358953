// ---- long_texts/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Texts and names longer than a line 1: handler traits, models and server.
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
pub const TITLE: &str = "Texts and names longer than a line";

/// Version of the description.
pub const VERSION: &str = "1";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&things::GET_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::long_texts_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- long_texts/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Serialize;

/// The reply of `GET`
/// `/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/of/it/up/to/i`
/// `ts/end`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ThingReply {
    /// The a member with a name that is longer than most lines of code are and goes on until the line is full of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a_member_with_a_name_that_is_longer_than_most_lines_of_code_are_and_goes_on_until_the_line_is_full_of_it:
        Option<String>,
    /// The counters.
    #[serde(skip_serializing_if = "Option::is_none")] pub counters: Option<Vec<ThingReplyCounter>>,
    /// The state.
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<ThingReplyState>,
    /// A text of the document with `a code span that would stand across the end of the line` in it.
    #[serde(skip_serializing_if = "Option::is_none")] pub described: Option<ThingReplyDescribed>,
}

/// One of `counters` in `ThingReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ThingReplyCounter {
    /// The last seen of the counter (`lastSeen`).
    #[serde(rename = "lastSeen", skip_serializing_if = "Option::is_none")] pub last_seen: Option<String>,
    /// Whether is late of the counter holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub is_late: Option<bool>,
    /// The total of events of the counter.
    #[serde(skip_serializing_if = "Option::is_none")] pub total_events: Option<i64>,
}

/// A text of the document with `a code span that would stand across the end of the line` in it.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ThingReplyDescribed {
    /// The number of agents of the described.
    #[serde(skip_serializing_if = "Option::is_none")] pub n_agents: Option<i64>,
}

/// A value of `state` in `ThingReply`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingReplyState {
    /// `on`
    On,
    /// `off`
    Off,
}

impl ThingReplyState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ThingReplyState {
    const ALL: &'static [(&'static str, Self)] = &[("on", Self::On), ("off", Self::Off)];
}
impl std::fmt::Display for ThingReplyState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ThingReplyState {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ThingReplyState {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

// ---- long_texts/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_thing }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! long_texts_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::long_texts_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! long_texts_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::long_texts::types] $($method)* } };
    ($o:ident get_thing) => {$crate::long_texts_501!{=$o(GetThingRequest) Json ThingReply}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::long_texts::$o! {} };
}

// ---- long_texts/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `and_a_parameter_in_it` in the path.
pub static AND_A_PARAMETER_IN_IT: Parameter = Parameter::path("and_a_parameter_in_it", "", Schema::STRING);

/// `filter` in the query (pattern
/// `^(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|\\d+\\s*)$`
/// ).
pub static FILTER: Parameter = Parameter::query(
    "filter",
    "An expression such as `first=1;second=2`; it is joined by `;` and has no end that would fit on this line or on \
    the next one",
    Schema::STRING
        .description(
            "A \"text\" with quotes, a backslash \\ and\nlines that the refusal prints, which is longer than any line \
            that is emitted",
        )
        .pattern(
            "^(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|\\\
            \\d+\\\\s*)$",
        ),
);

// ---- long_texts/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- long_texts/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::Operation;

/// Operations of the tag `things`.
pub trait Things: crate::Service {
    /// Shows what `one code span of several words that stand together` is, and `another one of several words`, and
    /// a word such as
    /// `https://example.com/an/address/that/has/no/blank/in/it/and/is/longer/than/a/line/of/documentation/has/col`
    /// `umns/in/all`
    ///
    /// `GET`
    /// `/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/of/it/up/`
    /// `to/its/end`
    /// (`controllers.of.things.with.an.identifier.that.is.also.longer.than.a.line.of.code.could.ever.hold.get_thing`).
    /// Answers 200. Takes no credentials.
    fn get_thing(&self, cx: Context<Self::Identity>, request: GetThingRequest)
        -> impl Future<Output = Result<Json<ThingReply>, Error>> + Send;
}

/// Parameters of `GET`
/// `/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/of/it/up/to/i`
/// `ts/end`.
#[derive(Clone, Debug)]
pub struct GetThingRequest {
    /// `and_a_parameter_in_it` in the path.
    pub and_a_parameter_in_it: String,
    /// An expression such as `first=1;second=2` (pattern
    /// `^(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|\\d+\`
    /// `\s*)$`).
    pub filter: Option<String>,
}
impl Decode for GetThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self { and_a_parameter_in_it: input.value()?, filter: input.value()? })
    }
}

/// `GET`
/// `/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/of/it/up/to/i`
/// `ts/end`.
pub static GET_THING: Operation = Operation::new(
    Method::GET,
    "/things/with/a/path/that/is/longer/than/a/line/of/the/emitted/code/{and_a_parameter_in_it}/and/more/of/it/up/to/i\
    ts/end",
)
    .ids(
        "get_thing",
        "controllers.of.things.with.an.identifier.that.is.also.longer.than.a.line.of.code.could.ever.hold.get_thing",
    )
    .about(
        "things",
        "Shows what `one code span of several words that stand together` is, and `another one of several words`, and a \
        word such as \
        https://example.com/an/address/that/has/no/blank/in/it/and/is/longer/than/a/line/of/documentation/has/columns/\
        in/all",
    ).security(crate::operation::Security::None).parameters(&[&parameters::AND_A_PARAMETER_IN_IT, &parameters::FILTER]);

crate::routes! { "things" Things:
    GET_THING get_thing(request),
}

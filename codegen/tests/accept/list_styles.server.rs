// ---- list_styles/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::GET_THINGS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::list_styles_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*,
    };
}

// ---- list_styles/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- list_styles/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_things }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! list_styles_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::list_styles_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! list_styles_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::list_styles::types] $($method)* } };
    ($o:ident get_things) => {$crate::list_styles_501!{=$o(GetThingsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::list_styles::$o! {} };
}

// ---- list_styles/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `ids` in the path (at least 1 item).
pub static IDS: Parameter = Parameter::path("ids", "", Schema::array(&Schema::STRING).min_items(1));

/// `joined` in the query.
pub static JOINED: Parameter = Parameter::query("joined", "", Schema::array(&Schema::STRING));

/// `needed` in the query (at least 2 items).
pub static NEEDED: Parameter = Parameter::query("needed", "", Schema::array(&Schema::INTEGER).min_items(2)).required();

/// `preset` in the query (default `["all"]`).
pub static PRESET: Parameter = Parameter::query("preset", "", Schema::array(&Schema::STRING)
    .default(crate::schema::Literal::List(&[crate::schema::Literal::Text("all")]))).repeated();

/// `repeated` in the query.
pub static REPEATED: Parameter = Parameter::query("repeated", "", Schema::array(&Schema::STRING)).repeated();

// ---- list_styles/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- list_styles/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /things/{ids}` (`get_things`). Answers 200 without a body. Takes no credentials.
    fn get_things(&self, cx: Context<Self::Identity>, request: GetThingsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /things/{ids}`.
#[derive(Clone, Debug)]
pub struct GetThingsRequest {
    /// `ids` in the path (at least 1 item).
    pub ids: Vec<String>,
    /// `joined` in the query.
    pub joined: Option<Vec<String>>,
    /// `repeated` in the query.
    pub repeated: Option<Vec<String>>,
    /// `needed` in the query (at least 2 items).
    pub needed: Vec<i64>,
    /// `preset` in the query (default `["all"]`).
    pub preset: Vec<String>,
}
impl Decode for GetThingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            ids: input.value()?, joined: input.value()?, repeated: input.value()?, needed: input.value()?,
            preset: input.value()?,
        })
    }
}

/// `GET /things/{ids}`.
pub static GET_THINGS: Operation = Operation::new(Method::GET, "/things/{ids}")
    .ids("get_things", "get_things").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::IDS, &parameters::JOINED, &parameters::REPEATED, &parameters::NEEDED, &parameters::PRESET,
    ]).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_THINGS get_things(request),
}

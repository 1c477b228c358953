// ---- security_schemes/mod.rs
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
    &things::BY_EITHER, &things::BY_COOKIE, &things::BY_HEADER, &things::BY_OAUTH, &things::BY_NOBODY,
    &things::BY_NEITHER, &things::BY_QUERY, &things::BY_BOTH,
];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::security_schemes_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*,
    };
}

// ---- security_schemes/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- security_schemes/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { by_either }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! security_schemes_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::security_schemes_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! security_schemes_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::security_schemes::types] $($method)* } };
    ($o:ident by_either) => {$crate::security_schemes_501!{=$o() ()}};
    ($o:ident by_cookie) => {$crate::security_schemes_501!{=$o() ()}};
    ($o:ident by_header) => {$crate::security_schemes_501!{=$o() ()}};
    ($o:ident by_oauth) => {$crate::security_schemes_501!{=$o() ()}};
    ($o:ident by_nobody) => {$crate::security_schemes_501!{=$o() ()}};
    ($o:ident by_neither) => {$crate::security_schemes_501!{=$o() ()}};
    ($o:ident by_query) => {$crate::security_schemes_501!{=$o(ByQueryRequest) ()}};
    ($o:ident by_both) => {$crate::security_schemes_501!{=$o() ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::security_schemes::$o! {} };
}

// ---- security_schemes/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `q` in the query.
pub static Q: Parameter = Parameter::query("q", "", Schema::STRING);

// ---- security_schemes/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- security_schemes/things.rs
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
    /// `GET /alternatives` (`by_either`). Answers 204 without a body.
    fn by_either(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /cookie` (`by_cookie`). Answers 204 without a body. Takes a key.
    fn by_cookie(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /header` (`by_header`). Answers 204 without a body. Takes a key.
    fn by_header(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /oauth` (`by_oauth`). Answers 204 without a body.
    fn by_oauth(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /open` (`by_nobody`). Answers 204 without a body. Takes no credentials.
    fn by_nobody(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /optional` (`by_neither`). Answers 204 without a body. Takes no credentials.
    fn by_neither(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /query` (`by_query`). Answers 204 without a body. Takes a key.
    fn by_query(&self, cx: Context<Self::Identity>, request: ByQueryRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /several` (`by_both`). Answers 204 without a body. Takes a key.
    fn by_both(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /query`.
#[derive(Clone, Debug)]
pub struct ByQueryRequest {
    /// `q` in the query.
    pub q: Option<String>,
}
impl Decode for ByQueryRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { q: input.value()? }) }
}

/// `GET /alternatives`.
pub static BY_EITHER: Operation = Operation::new(Method::GET, "/alternatives")
    .ids("by_either", "by_either").about("Things", "").replies(&[ReplySpec::empty(204)]);

/// `GET /cookie`.
pub static BY_COOKIE: Operation = Operation::new(Method::GET, "/cookie")
    .ids("by_cookie", "by_cookie").about("Things", "")
    .security(crate::operation::Security::Key(crate::operation::Location::Cookie, "session"))
    .replies(&[ReplySpec::empty(204)]);

/// `GET /header`.
pub static BY_HEADER: Operation = Operation::new(Method::GET, "/header")
    .ids("by_header", "by_header").about("Things", "")
    .security(crate::operation::Security::Key(crate::operation::Location::Header, "X-API-Key"))
    .replies(&[ReplySpec::empty(204)]);

/// `GET /oauth`.
pub static BY_OAUTH: Operation = Operation::new(Method::GET, "/oauth")
    .ids("by_oauth", "by_oauth").about("Things", "").replies(&[ReplySpec::empty(204)]);

/// `GET /open`.
pub static BY_NOBODY: Operation = Operation::new(Method::GET, "/open")
    .ids("by_nobody", "by_nobody").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(204)]);

/// `GET /optional`.
pub static BY_NEITHER: Operation = Operation::new(Method::GET, "/optional")
    .ids("by_neither", "by_neither").about("Things", "").security(crate::operation::Security::None)
    .replies(&[ReplySpec::empty(204)]);

/// `GET /query`.
pub static BY_QUERY: Operation = Operation::new(Method::GET, "/query")
    .ids("by_query", "by_query").about("Things", "")
    .security(crate::operation::Security::Key(crate::operation::Location::Query, "api_key"))
    .parameters(&[&parameters::Q]).replies(&[ReplySpec::empty(204)]);

/// `GET /several`.
pub static BY_BOTH: Operation = Operation::new(Method::GET, "/several")
    .ids("by_both", "by_both").about("Things", "")
    .security(crate::operation::Security::Key(crate::operation::Location::Query, "api_key"))
    .replies(&[ReplySpec::empty(204)]);

crate::routes! { "Things" Things:
    BY_EITHER by_either(), BY_COOKIE by_cookie(), BY_HEADER by_header(), BY_OAUTH by_oauth(), BY_NOBODY by_nobody(),
    BY_NEITHER by_neither(), BY_QUERY by_query(request), BY_BOTH by_both(),
}

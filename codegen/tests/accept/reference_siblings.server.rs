// ---- reference_siblings/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::POST_SIBLINGS];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::reference_siblings_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- reference_siblings/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// The body of `POST /siblings`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PostSiblingsBody {
    /// Name (at most 64 characters).
    pub plain: Option<String>,
    /// Said here (at most 64 characters).
    ///
    /// Deprecated.
    pub described: Option<String>,
    /// The narrowed (at most 8 characters).
    pub narrowed: Option<String>,
    /// The thing.
    pub thing: Option<Thing>,
    /// The more.
    pub more: Option<PostSiblingsBodyMore>,
}

/// The `more` of `PostSiblingsBody`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PostSiblingsBodyMore {
    /// The a of the more.
    pub a: Option<String>,
    /// The b of the more.
    pub b: Option<String>,
}

/// The `thing` of `PostSiblingsBody`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct Thing {
    /// The a of the thing.
    pub a: Option<String>,
}

// ---- reference_siblings/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { post_siblings }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! reference_siblings_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::reference_siblings_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! reference_siblings_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::reference_siblings::types] $($method)* } };
    ($o:ident post_siblings) => {$crate::reference_siblings_501!{=$o(PostSiblingsRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::reference_siblings::$o! {} };
}

// ---- reference_siblings/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- reference_siblings/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- reference_siblings/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /siblings` (`post_siblings`). Answers 200 without a body. Takes no credentials.
    fn post_siblings(&self, cx: Context<Self::Identity>, request: PostSiblingsRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Body of `POST /siblings`.
#[derive(Clone, Debug)]
pub struct PostSiblingsRequest {
    /// The request's body.
    pub body: Option<PostSiblingsBody>,
}
impl Decode for PostSiblingsRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional_json()? }) }
}

/// `POST /siblings`.
pub static POST_SIBLINGS: Operation = Operation::new(Method::POST, "/siblings")
    .ids("post_siblings", "post_siblings").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[Content::json(Schema::object(&[
        ("plain", Schema::STRING.max_length(64)), ("described", Schema::STRING.max_length(64).nullable()),
        ("narrowed", Schema::STRING.max_length(8)), ("thing", Schema::object(&[("a", Schema::STRING)])),
        ("more", Schema::object(&[("a", Schema::STRING), ("b", Schema::STRING)])),
    ]))])).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    POST_SIBLINGS post_siblings(request),
}

// ---- recursive/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_TREE];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::recursive_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- recursive/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The `not` of `Rule`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Condition {
    /// As `String`.
    Text(String),
    /// As `Rule`.
    Rule(Rule),
}

/// The `leaf` of `Tree`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct Leaf {
    /// The text of the leaf.
    pub text: Option<String>,
}

/// The reply of `POST /trees`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Rule {
    /// The not.
    #[serde(skip_serializing_if = "Option::is_none")] pub not: Option<Box<Condition>>,
}

/// The body of `POST /trees`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct Tree {
    /// The left.
    pub left: Option<Box<Tree>>,
    /// The children.
    pub children: Option<Vec<Tree>>,
    /// The leaf.
    pub leaf: Option<Leaf>,
}

// ---- recursive/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_tree }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! recursive_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::recursive_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! recursive_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::recursive::types] $($method)* } };
    ($o:ident create_tree) => {$crate::recursive_501!{=$o(CreateTreeRequest) Json Rule}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::recursive::$o! {} };
}

// ---- recursive/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- recursive/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- recursive/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `POST /trees` (`post_tree`). Answers 200. Takes no credentials.
    fn create_tree(&self, cx: Context<Self::Identity>, request: CreateTreeRequest)
        -> impl Future<Output = Result<Json<Rule>, Error>> + Send;
}

/// Body of `POST /trees`.
#[derive(Clone, Debug)]
pub struct CreateTreeRequest {
    /// The request's body.
    pub body: Option<Tree>,
}
impl Decode for CreateTreeRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.optional_json()? }) }
}

/// `POST /trees`.
pub static CREATE_TREE: Operation = Operation::new(Method::POST, "/trees")
    .ids("create_tree", "post_tree").about("Things", "").security(crate::operation::Security::None)
    .body(&Body::optional(&[Content::json(Schema::object(&[
        ("left", Schema::ANY), ("children", Schema::array(&Schema::ANY)),
        ("leaf", Schema::object(&[("text", Schema::STRING)])),
    ]))]));

crate::routes! { "Things" Things:
    CREATE_TREE create_tree(request),
}

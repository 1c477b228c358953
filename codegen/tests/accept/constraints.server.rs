// ---- constraints/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::PUT_CHECKED];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::constraints_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- constraints/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::Deserialize;

/// The body of `PUT /checked`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PutCheckedBody {
    /// Name (format `names`, at most 64 characters).
    pub name: String,
    /// The tags (each at least 2 characters, at least 1 item, at most 2 items).
    pub tags: Option<Vec<String>>,
    /// The free.
    pub free: Option<serde_json::Map<String, serde_json::Value>>,
    /// The labels.
    pub labels: Option<BTreeMap<String, String>>,
    /// The strict.
    pub strict: Option<PutCheckedBodyStrict>,
    /// The open.
    pub open: Option<PutCheckedBodyOpen>,
}

/// The `open` of `PutCheckedBody`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PutCheckedBodyOpen {
    /// The value of the open.
    pub value: Option<String>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: serde_json::Map<String, serde_json::Value>,
}

/// The `strict` of `PutCheckedBody`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PutCheckedBodyStrict {
    /// The value of the strict.
    pub value: Option<String>,
}

// ---- constraints/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { put_checked }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! constraints_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::constraints_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! constraints_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::constraints::types] $($method)* } };
    ($o:ident put_checked) => {$crate::constraints_501!{=$o(PutCheckedRequest) ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::constraints::$o! {} };
}

// ---- constraints/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `either` in the query.
pub static EITHER: Parameter =
    Parameter::query("either", "", Schema::one_of(&[Schema::INTEGER, Schema::STRING.format("names")]));

/// `kind` in the query.
pub static KIND: Parameter = Parameter::query(
    "kind", "", Schema::INTEGER.choices(&[crate::schema::Literal::Int(1), crate::schema::Literal::Int(2)]),
).deprecated();

/// `limit` in the query (from 1 to 100000, default `500`).
pub static LIMIT: Parameter = Parameter::query(
    "limit", "", Schema::INTEGER.description("Lines").format("int32").default_int(500).minimum(1).maximum(100000),
);

/// `name` in the query (format `names`, at most 64 characters).
pub static NAME: Parameter =
    Parameter::query("name", "", Schema::STRING.description("Name").format("names").max_length(64)).required();

/// `ratio` in the query (more than 0, at most 1.5).
pub static RATIO: Parameter = Parameter::query(
    "ratio", "",
    Schema::NUMBER.minimum(0).maximum_float(1.5).multiple_of(crate::schema::Literal::Float(0.5)).exclusive_minimum(),
);

/// `version` in the query (pattern `^v[0-9]+$`).
pub static VERSION: Parameter = Parameter::query("version", "", Schema::STRING.pattern("^v[0-9]+$"));

// ---- constraints/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- constraints/things.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Things`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::parameters;
use super::models::*;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation, ReplySpec};
use crate::schema::Schema;

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `PUT /checked` (`put_checked`). Answers 200 without a body. Takes no credentials.
    fn put_checked(&self, cx: Context<Self::Identity>, request: PutCheckedRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters and body of `PUT /checked`.
#[derive(Clone, Debug)]
pub struct PutCheckedRequest {
    /// `limit` in the query (from 1 to 100000, default `500`).
    pub limit: i64,
    /// `ratio` in the query (more than 0, at most 1.5).
    pub ratio: Option<f64>,
    /// `name` in the query (format `names`, at most 64 characters).
    pub name: String,
    /// `version` in the query (pattern `^v[0-9]+$`).
    pub version: Option<String>,
    /// `kind` in the query.
    pub kind: Option<i64>,
    /// `either` in the query.
    pub either: Option<String>,
    /// The request's body.
    pub body: Option<PutCheckedBody>,
}
impl Decode for PutCheckedRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            limit: input.value()?, ratio: input.value()?, name: input.value()?, version: input.value()?,
            kind: input.value()?, either: input.value()?, body: input.optional_json()?,
        })
    }
}

/// `PUT /checked`.
pub static PUT_CHECKED: Operation = Operation::new(Method::PUT, "/checked")
    .ids("put_checked", "put_checked").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::LIMIT, &parameters::RATIO, &parameters::NAME, &parameters::VERSION, &parameters::KIND,
        &parameters::EITHER,
    ])
    .body(&Body::optional(&[Content::json(Schema::object(&[
        ("name", Schema::STRING.format("names").max_length(64)),
        ("tags", Schema::array(&Schema::STRING.min_length(2)).min_items(1).max_items(2).unique_items()),
        ("free", Schema::OBJECT),
        ("labels", Schema::object(&[]).additional(crate::schema::Additional::Schema(&Schema::STRING))),
        ("strict", Schema::object(&[("value", Schema::STRING.nullable())])),
        ("open", Schema::object(&[("value", Schema::STRING)]).additional(crate::schema::Additional::Allowed)),
    ]).required(&["name"]).min_properties(1).max_properties(4))])).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    PUT_CHECKED put_checked(request),
}

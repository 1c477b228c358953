// ---- self_parameters/mod.rs
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
pub static OPERATIONS: &[&Operation] = &[&things::CREATE_OTHER, &things::GET_THING];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::self_parameters_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*, models::*,
    };
}

// ---- self_parameters/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::Deserialize;

/// The body of `POST /others`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateOtherBody {
    /// The self (`Self`).
    #[serde(rename = "Self")] pub self_mixed: Option<String>,
    /// The self (`self`).
    #[serde(rename = "self")] pub self_: Option<String>,
}

// ---- self_parameters/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { create_other }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! self_parameters_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::self_parameters_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! self_parameters_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::self_parameters::types] $($method)* } };
    ($o:ident create_other) => {$crate::self_parameters_501!{=$o(CreateOtherRequest) Json Map Value}};
    ($o:ident get_thing) => {$crate::self_parameters_501!{=$o(GetThingRequest) Json Map Value}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::self_parameters::$o! {} };
}

// ---- self_parameters/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `body` in the query.
pub static BODY_QUERY: Parameter = Parameter::query("body", "", Schema::STRING);

/// `Body` in the query.
pub static GET_THINGS_SELF_BODY: Parameter = Parameter::query("Body", "", Schema::STRING);

/// `Self` in the query.
pub static GET_THINGS_SELF_SELF: Parameter = Parameter::query("Self", "", Schema::STRING);

/// `(` in the query.
pub static OPEN_2: Parameter = Parameter::query("(", "", Schema::STRING);

/// `[` in the query.
pub static OPEN_3: Parameter = Parameter::query("[", "", Schema::STRING);

/// `{` in the query.
pub static OPEN_4: Parameter = Parameter::query("{", "", Schema::STRING);

/// `SELF` in the path.
pub static SELF_PATH: Parameter = Parameter::path("SELF", "", Schema::STRING);

/// `self` in the query.
pub static SELF_QUERY: Parameter = Parameter::query("self", "", Schema::STRING);

/// `sElF` in the query.
pub static S_EL_F: Parameter = Parameter::query("sElF", "", Schema::STRING);

/// `type_2` in the query.
pub static TYPE_2: Parameter = Parameter::query("type_2", "", Schema::STRING);

/// `TYPE` in the query.
pub static TYPE_3: Parameter = Parameter::query("TYPE", "", Schema::STRING);

/// `Type` in the query.
pub static TYPE_4: Parameter = Parameter::query("Type", "", Schema::STRING);

/// `type` in the query.
pub static TYPE_QUERY: Parameter = Parameter::query("type", "", Schema::STRING);

// ---- self_parameters/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- self_parameters/things.rs
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
    /// `POST /others` (`post_other`). Answers 200. Takes no credentials.
    fn create_other(&self, cx: Context<Self::Identity>, request: CreateOtherRequest)
        -> impl Future<Output = Result<Json<serde_json::Map<String, serde_json::Value>>, Error>> + Send;
    /// `GET /things/{SELF}` (`get_thing`). Answers 200. Takes no credentials.
    fn get_thing(&self, cx: Context<Self::Identity>, request: GetThingRequest)
        -> impl Future<Output = Result<Json<serde_json::Map<String, serde_json::Value>>, Error>> + Send;
}

/// Parameters and body of `POST /others`.
#[derive(Clone, Debug)]
pub struct CreateOtherRequest {
    /// `TYPE` in the query.
    pub type_query: Option<String>,
    /// `type` in the query.
    pub type_query_2: Option<String>,
    /// `type_2` in the query.
    pub type_2: Option<String>,
    /// `Type` in the query.
    pub type_query_3: Option<String>,
    /// The request's body.
    pub body: Option<CreateOtherBody>,
}
impl Decode for CreateOtherRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            type_query: input.value()?, type_query_2: input.value()?, type_2: input.value()?,
            type_query_3: input.value()?, body: input.optional_json()?,
        })
    }
}

/// Parameters of `GET /things/{SELF}`.
#[derive(Clone, Debug)]
pub struct GetThingRequest {
    /// `SELF` in the path.
    pub self_path: String,
    /// `self` in the query.
    pub self_query: Option<String>,
    /// `Self` in the query.
    pub self_query_2: Option<String>,
    /// `sElF` in the query.
    pub s_el_f: Option<String>,
    /// `body` in the query.
    pub body_query: Option<String>,
    /// `Body` in the query.
    pub body_query_2: Option<String>,
    /// `(` in the query.
    pub open_query: Option<String>,
    /// `[` in the query.
    pub open_query_2: Option<String>,
    /// `{` in the query.
    pub open_query_3: Option<String>,
}
impl Decode for GetThingRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> {
        Ok(Self {
            self_path: input.value()?, self_query: input.value()?, self_query_2: input.value()?, s_el_f: input.value()?,
            body_query: input.value()?, body_query_2: input.value()?, open_query: input.value()?,
            open_query_2: input.value()?, open_query_3: input.value()?,
        })
    }
}

/// `POST /others`.
pub static CREATE_OTHER: Operation = Operation::new(Method::POST, "/others")
    .ids("create_other", "post_other").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::TYPE_3, &parameters::TYPE_QUERY, &parameters::TYPE_2, &parameters::TYPE_4])
    .body(&Body::optional(&[Content::json(Schema::object(&[("Self", Schema::STRING), ("self", Schema::STRING)]))]));

/// `GET /things/{SELF}`.
pub static GET_THING: Operation = Operation::new(Method::GET, "/things/{SELF}")
    .ids("get_thing", "get_thing").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[
        &parameters::SELF_PATH, &parameters::SELF_QUERY, &parameters::GET_THINGS_SELF_SELF, &parameters::S_EL_F,
        &parameters::BODY_QUERY, &parameters::GET_THINGS_SELF_BODY, &parameters::OPEN_2, &parameters::OPEN_3,
        &parameters::OPEN_4,
    ]);

crate::routes! { "Things" Things:
    CREATE_OTHER create_other(request), GET_THING get_thing(request),
}

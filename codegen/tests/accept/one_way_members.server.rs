// ---- one_way_members/mod.rs
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
pub mod users;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[&users::GET_STAMP, &users::CREATE_USER];

crate::server! {
    users: Users,
}

#[doc(inline)]
pub use crate::one_way_members_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        users::*, models::*,
    };
}

// ---- one_way_members/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

/// The reply of `GET /stamps`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Stamp {
    /// The at.
    #[serde(skip_serializing_if = "Option::is_none")] pub at: Option<String>,
}

/// The body of `POST /users`.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct User {
    /// The ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The name.
    pub name: String,
    /// The password.
    #[serde(skip_serializing_if = "Option::is_none")] pub password: Option<String>,
    /// The stamp.
    #[serde(skip_serializing_if = "Option::is_none")] pub stamp: Option<Stamp>,
}

// ---- one_way_members/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_stamp }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! one_way_members_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::one_way_members_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! one_way_members_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::one_way_members::types] $($method)* } };
    ($o:ident get_stamp) => {$crate::one_way_members_501!{=$o() Json Stamp}};
    ($o:ident create_user) => {$crate::one_way_members_501!{=$o(CreateUserRequest) Json User}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::one_way_members::$o! {} };
}

// ---- one_way_members/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- one_way_members/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- one_way_members/users.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Operations of the tag `Users`.
#![cfg_attr(rustfmt, rustfmt_skip)]

use http::Method;

use super::models::*;
use crate::{Context, Error, Json};
use crate::decode::value::{Decode, Input};
use crate::operation::{Body, Content, Operation};
use crate::schema::Schema;

/// Operations of the tag `Users`.
pub trait Users: crate::Service {
    /// `GET /stamps` (`get_stamp`). Answers 200. Takes no credentials.
    fn get_stamp(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<Json<Stamp>, Error>> + Send;
    /// `POST /users` (`create_user`). Answers 200. Takes no credentials.
    fn create_user(&self, cx: Context<Self::Identity>, request: CreateUserRequest)
        -> impl Future<Output = Result<Json<User>, Error>> + Send;
}

/// Body of `POST /users`.
#[derive(Clone, Debug)]
pub struct CreateUserRequest {
    /// The request's body.
    pub body: User,
}
impl Decode for CreateUserRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { body: input.json()? }) }
}

/// `GET /stamps`.
pub static GET_STAMP: Operation = Operation::new(Method::GET, "/stamps")
    .ids("get_stamp", "get_stamp").about("Users", "").security(crate::operation::Security::None);

/// `POST /users`.
pub static CREATE_USER: Operation = Operation::new(Method::POST, "/users")
    .ids("create_user", "create_user").about("Users", "").security(crate::operation::Security::None)
    .body(&Body::required(&[Content::json(Schema::object(&[
        ("id", Schema::INTEGER), ("name", Schema::STRING), ("password", Schema::STRING),
        ("stamp", Schema::object(&[("at", Schema::STRING)])),
    ]).required(&["name", "password"]))]));

crate::routes! { "Users" Users:
    GET_STAMP get_stamp(), CREATE_USER create_user(request),
}

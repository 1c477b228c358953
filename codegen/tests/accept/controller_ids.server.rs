// ---- controller_ids/mod.rs
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
    &things::GET_AGENTS, &things::GET_CLUSTER_STATUS, &things::LIST_FILES, &things::GET_MANAGER_STATUS,
    &things::GET_RULES, &things::GET_SECURITY_RULES,
];

crate::server! {
    things: Things,
}

#[doc(inline)]
pub use crate::controller_ids_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        things::*,
    };
}

// ---- controller_ids/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- controller_ids/not_implemented.rs
// Emitted by `cargo xtask gen`; do not edit.
//! The macro that answers 501, and the table of the types that it needs for each operation.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// Writes methods that answer 501 into the `impl` of a tag's trait.
///
/// It takes the names of operations, parted by commas: `not_implemented! { get_agents }`. A name that the
/// API does not have is an error at that name.
#[doc(hidden)]
#[macro_export]
macro_rules! controller_ids_not_implemented {
    ($($operation:ident),* $(,)?) => { $($crate::controller_ids_501! { $operation $operation })* };
}

#[doc(hidden)]
#[macro_export]
macro_rules! controller_ids_501 {
    (=$($method:tt)*) => { $crate::not_implemented! { [$crate::controller_ids::types] $($method)* } };
    ($o:ident get_agents) => {$crate::controller_ids_501!{=$o() ()}};
    ($o:ident get_cluster_status) => {$crate::controller_ids_501!{=$o() ()}};
    ($o:ident list_files) => {$crate::controller_ids_501!{=$o(ListFilesRequest) ()}};
    ($o:ident get_manager_status) => {$crate::controller_ids_501!{=$o() ()}};
    ($o:ident get_rules) => {$crate::controller_ids_501!{=$o() ()}};
    ($o:ident get_security_rules) => {$crate::controller_ids_501!{=$o() ()}};
    // An error at the name, since it comes from there: there is no macro of it.
    ($o:ident $other:ident) => { $crate::controller_ids::$o! {} };
}

// ---- controller_ids/parameters.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `name` in the path.
pub static NAME: Parameter = Parameter::path("name", "", Schema::STRING);

// ---- controller_ids/permissions.rs
// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

// ---- controller_ids/things.rs
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
    /// `GET /agents` (`api.controllers.agent_controller.get_agents`). Answers 200 without a body. Takes no credentials.
    fn get_agents(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /cluster/status` (`api.controllers.cluster_controller.get_status`). Answers 200 without a body. Takes no
    /// credentials.
    fn get_cluster_status(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /lists/{name}` (`listFiles`). Answers 200 without a body. Takes no credentials.
    fn list_files(&self, cx: Context<Self::Identity>, request: ListFilesRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /manager/status` (`api.controllers.manager_controller.get_status`). Answers 200 without a body. Takes no
    /// credentials.
    fn get_manager_status(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /rules` (`api.controllers.rule_controller.get_rules`). Answers 200 without a body. Takes no credentials.
    fn get_rules(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /security/rules` (`api.controllers.security_controller.get_rules`). Answers 200 without a body. Takes no
    /// credentials.
    fn get_security_rules(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
}

/// Parameters of `GET /lists/{name}`.
#[derive(Clone, Debug)]
pub struct ListFilesRequest {
    /// `name` in the path.
    pub name: String,
}
impl Decode for ListFilesRequest {
    fn decode(input: &mut Input) -> Result<Self, Error> { Ok(Self { name: input.value()? }) }
}

/// `GET /agents`.
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "api.controllers.agent_controller.get_agents").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /cluster/status`.
pub static GET_CLUSTER_STATUS: Operation = Operation::new(Method::GET, "/cluster/status")
    .ids("get_cluster_status", "api.controllers.cluster_controller.get_status").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /lists/{name}`.
pub static LIST_FILES: Operation = Operation::new(Method::GET, "/lists/{name}")
    .ids("list_files", "listFiles").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAME]).replies(&[ReplySpec::empty(200)]);

/// `GET /manager/status`.
pub static GET_MANAGER_STATUS: Operation = Operation::new(Method::GET, "/manager/status")
    .ids("get_manager_status", "api.controllers.manager_controller.get_status").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /rules`.
pub static GET_RULES: Operation = Operation::new(Method::GET, "/rules")
    .ids("get_rules", "api.controllers.rule_controller.get_rules").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /security/rules`.
pub static GET_SECURITY_RULES: Operation = Operation::new(Method::GET, "/security/rules")
    .ids("get_security_rules", "api.controllers.security_controller.get_rules").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

crate::routes! { "Things" Things:
    GET_AGENTS get_agents(), GET_CLUSTER_STATUS get_cluster_status(), LIST_FILES list_files(request),
    GET_MANAGER_STATUS get_manager_status(), GET_RULES get_rules(), GET_SECURITY_RULES get_security_rules(),
}

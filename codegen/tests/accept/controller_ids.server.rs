// ---- controller_ids/mod.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Example 1.0.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod models;
pub mod parameters;
pub mod permissions;
pub mod things;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &things::GET_AGENTS, &things::GET_CLUSTER_STATUS, &things::LIST_FILES, &things::GET_MANAGER_STATUS,
    &things::GET_RULES, &things::GET_SECURITY_RULES,
];

/// Title of the API.
pub const TITLE: &str = "Example";

/// Version of the description.
pub const VERSION: &str = "1.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: things::Things {}

impl<T> Api for T
where
    T: things::Things,
{}

/// A router that serves every operation with `service` to the callers that `gate` lets through.
pub fn router<S, G>(
    service: Arc<S>,
    gate: G,
    config: crate::RouterConfig,
) -> axum::Router
where
    S: Api,
    G: crate::Gate<Identity = S::Identity>,
{
    let mut routes = Routes::new(service);
    things::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// ---- controller_ids/models.rs
// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

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

use std::future::Future;

use http::Method;

use super::parameters;
use crate::{Context, Error};
use crate::decode::value::{Decode, Input};
use crate::operation::{Operation, ReplySpec};
use crate::router::{Routes, handle, handle_bare};

/// Operations of the tag `Things`.
pub trait Things: crate::Service {
    /// `GET /agents` (`api.controllers.agent_controller.get_agents`)
    fn get_agents(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /cluster/status` (`api.controllers.cluster_controller.get_status`)
    fn get_cluster_status(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /lists/{name}` (`listFiles`)
    fn list_files(&self, cx: Context<Self::Identity>, request: ListFilesRequest)
        -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /manager/status` (`api.controllers.manager_controller.get_status`)
    fn get_manager_status(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /rules` (`api.controllers.rule_controller.get_rules`)
    fn get_rules(&self, cx: Context<Self::Identity>) -> impl Future<Output = Result<(), Error>> + Send;
    /// `GET /security/rules` (`api.controllers.security_controller.get_rules`)
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

/// `GET /agents`
pub static GET_AGENTS: Operation = Operation::new(Method::GET, "/agents")
    .ids("get_agents", "api.controllers.agent_controller.get_agents").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /cluster/status`
pub static GET_CLUSTER_STATUS: Operation = Operation::new(Method::GET, "/cluster/status")
    .ids("get_cluster_status", "api.controllers.cluster_controller.get_status").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /lists/{name}`
pub static LIST_FILES: Operation = Operation::new(Method::GET, "/lists/{name}")
    .ids("list_files", "listFiles").about("Things", "").security(crate::operation::Security::None)
    .parameters(&[&parameters::NAME]).replies(&[ReplySpec::empty(200)]);

/// `GET /manager/status`
pub static GET_MANAGER_STATUS: Operation = Operation::new(Method::GET, "/manager/status")
    .ids("get_manager_status", "api.controllers.manager_controller.get_status").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /rules`
pub static GET_RULES: Operation = Operation::new(Method::GET, "/rules")
    .ids("get_rules", "api.controllers.rule_controller.get_rules").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

/// `GET /security/rules`
pub static GET_SECURITY_RULES: Operation = Operation::new(Method::GET, "/security/rules")
    .ids("get_security_rules", "api.controllers.security_controller.get_rules").about("Things", "")
    .security(crate::operation::Security::None).replies(&[ReplySpec::empty(200)]);

pub(super) fn register<S: Things>(routes: &mut Routes<S>) {
    routes.add(&GET_AGENTS, |s, call| handle_bare(call, move |cx| async move { s.get_agents(cx).await }));
    routes.add(&GET_CLUSTER_STATUS, |s, call| {
        handle_bare(call, move |cx| async move { s.get_cluster_status(cx).await })
    });
    routes.add(&LIST_FILES, |s, call| handle(call, move |cx, request| async move { s.list_files(cx, request).await }));
    routes.add(&GET_MANAGER_STATUS, |s, call| {
        handle_bare(call, move |cx| async move { s.get_manager_status(cx).await })
    });
    routes.add(&GET_RULES, |s, call| handle_bare(call, move |cx| async move { s.get_rules(cx).await }));
    routes.add(&GET_SECURITY_RULES, |s, call| {
        handle_bare(call, move |cx| async move { s.get_security_rules(cx).await })
    });
}

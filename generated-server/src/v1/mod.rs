// Emitted by `cargo xtask gen`; do not edit.
//! OSSEC Wazuh RESTful API 1.0: handler traits, models and router.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use std::sync::Arc;
use crate::operation::Operation;
use crate::router::Routes;

pub mod agents;
pub mod info;
pub mod manager;
pub mod models;
pub mod parameters;
pub mod permissions;
pub mod rootcheck;
pub mod syscheck;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &info::GET_INFO, &agents::GET_AGENTS, &agents::POST_AGENT, &agents::GET_AGENT, &agents::DELETE_AGENT,
    &agents::GET_AGENT_KEY, &agents::PUT_AGENT_RESTART, &agents::PUT_AGENT, &manager::GET_MANAGER_CONFIGURATION,
    &manager::GET_MANAGER_CONFIGURATION_TEST, &manager::PUT_MANAGER_RESTART, &manager::PUT_MANAGER_START,
    &manager::GET_MANAGER_STATS, &manager::GET_MANAGER_STATS_HOURLY, &manager::GET_MANAGER_STATS_WEEKLY,
    &manager::GET_MANAGER_STATUS, &manager::PUT_MANAGER_STOP, &rootcheck::PUT_ROOTCHECK, &rootcheck::DELETE_ROOTCHECK,
    &rootcheck::GET_ROOTCHECK_AGENT, &rootcheck::PUT_ROOTCHECK_AGENT, &rootcheck::DELETE_ROOTCHECK_AGENT,
    &rootcheck::GET_ROOTCHECK_AGENT_LAST_SCAN, &syscheck::PUT_SYSCHECK, &syscheck::DELETE_SYSCHECK,
    &syscheck::PUT_SYSCHECK_AGENT, &syscheck::DELETE_SYSCHECK_AGENT, &syscheck::GET_SYSCHECK_AGENT_FILES_CHANGED,
    &syscheck::GET_SYSCHECK_AGENT_LAST_SCAN,
];

/// Title of the API.
pub const TITLE: &str = "OSSEC Wazuh RESTful API";

/// Version of the description.
pub const VERSION: &str = "1.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Ossec;

/// The whole API: every trait of its tags. Nothing implements this one by hand.
pub trait Api: info::Info + agents::Agents + manager::Manager + rootcheck::Rootcheck + syscheck::Syscheck {}

impl<T> Api for T
where
    T: info::Info + agents::Agents + manager::Manager + rootcheck::Rootcheck
        + syscheck::Syscheck,
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
    info::register(&mut routes);
    agents::register(&mut routes);
    manager::register(&mut routes);
    rootcheck::register(&mut routes);
    syscheck::register(&mut routes);
    routes.into_router(DIALECT, gate, config)
}

// Emitted by `cargo xtask gen`; do not edit.
//! OSSEC Wazuh RESTful API 1.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod agents;
pub mod info;
pub mod manager;
pub mod models;
pub mod parameters;
pub mod permissions;
pub mod rootcheck;
pub mod syscheck;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "OSSEC Wazuh RESTful API";

/// Version of the description.
pub const VERSION: &str = "1.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Ossec;

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &info::GET_INFO, &agents::GET_AGENTS, &agents::ADD_AGENT, &agents::GET_AGENT, &agents::DELETE_AGENT,
    &agents::GET_AGENT_KEY, &agents::RESTART_AGENT, &agents::QUICK_ADD_AGENT, &manager::GET_MANAGER_CONFIGURATION,
    &manager::VALIDATE_MANAGER_CONFIGURATION, &manager::RESTART_MANAGER, &manager::START_MANAGER,
    &manager::GET_MANAGER_STATS, &manager::GET_MANAGER_STATS_HOURLY, &manager::GET_MANAGER_STATS_WEEKLY,
    &manager::GET_MANAGER_STATUS, &manager::STOP_MANAGER, &rootcheck::RUN_ROOTCHECK, &rootcheck::CLEAR_ROOTCHECK,
    &rootcheck::GET_ROOTCHECK_FINDINGS, &rootcheck::RUN_AGENT_ROOTCHECK, &rootcheck::CLEAR_AGENT_ROOTCHECK,
    &rootcheck::GET_ROOTCHECK_LAST_SCAN, &syscheck::RUN_SYSCHECK, &syscheck::CLEAR_SYSCHECK,
    &syscheck::RUN_AGENT_SYSCHECK, &syscheck::CLEAR_AGENT_SYSCHECK, &syscheck::GET_CHANGED_FILES,
    &syscheck::GET_SYSCHECK_LAST_SCAN,
];

crate::server! {
    info: Info, agents: Agents, manager: Manager, rootcheck: Rootcheck, syscheck: Syscheck,
}

#[doc(inline)]
pub use crate::v1_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        info::*, agents::*, manager::*, rootcheck::*, syscheck::*, models::*,
    };
}

// Emitted by `cargo xtask gen`; do not edit.
//! Wazuh API REST 5.0.0: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod active_response;
pub mod agents;
pub mod api_info;
pub mod audit;
pub mod cluster;
pub mod events;
pub mod groups;
pub mod mitre;
pub mod models;
pub mod overview;
pub mod parameters;
pub mod permissions;
pub mod rootcheck;
pub mod security;
pub mod syscheck;
pub mod tasks;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Wazuh API REST";

/// Version of the description.
pub const VERSION: &str = "5.0.0";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Build that the description belongs to.
pub const REVISION: &str = "beta5";

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &api_info::GET_API_INFO, &active_response::RUN_ACTIVE_RESPONSE, &agents::GET_AGENTS, &agents::ADD_AGENT,
    &agents::DELETE_AGENTS, &agents::ASSIGN_AGENTS_TO_GROUP, &agents::REMOVE_AGENTS_FROM_GROUP,
    &agents::RELOAD_AGENTS_BY_GROUP, &agents::RESTART_AGENTS_BY_GROUP, &agents::INSERT_AGENT, &agents::QUICK_ADD_AGENT,
    &agents::GET_AGENTS_WITHOUT_GROUP, &agents::RESTART_AGENTS_BY_NODE, &agents::GET_OUTDATED_AGENTS,
    &agents::RECONNECT_AGENTS, &agents::RELOAD_AGENTS, &agents::RESTART_AGENTS, &agents::DISTINCT_AGENTS,
    &agents::GET_AGENTS_SUMMARY, &agents::GET_AGENTS_SUMMARY_OS, &agents::GET_AGENTS_SUMMARY_STATUS,
    &agents::CHECK_UNINSTALL_PERMISSION, &agents::UPGRADE_AGENTS, &agents::UPGRADE_AGENTS_FROM_FILE,
    &agents::GET_UPGRADE_RESULTS, &agents::GET_AGENT_ACTIVE_CONFIGURATION, &agents::GET_AGENT_DAEMON_STATS,
    &agents::REMOVE_AGENT_FROM_GROUPS, &agents::GET_AGENT_GROUP_SYNC, &agents::ASSIGN_AGENT_TO_GROUP,
    &agents::REMOVE_AGENT_FROM_GROUP, &agents::GET_AGENT_KEY, &agents::RELOAD_AGENT, &agents::RESTART_AGENT,
    &agents::GET_AGENT_COMPONENT_STATS, &audit::GET_AUDIT, &cluster::GET_CLUSTER_API_CONFIG,
    &cluster::VALIDATE_CLUSTER_CONFIGURATION, &cluster::GET_CLUSTER_HEALTHCHECK, &cluster::GET_CLUSTER_LOCAL_CONFIG,
    &cluster::GET_CLUSTER_LOCAL_INFO, &cluster::GET_CLUSTER_NODES, &cluster::RELOAD_CLUSTER, &cluster::RESTART_CLUSTER,
    &cluster::GET_CLUSTER_STATUS, &cluster::CHECK_AVAILABLE_VERSION, &cluster::GET_NODE_CONFIGURATION,
    &cluster::UPDATE_NODE_CONFIGURATION, &cluster::GET_NODE_ACTIVE_CONFIGURATION, &cluster::GET_NODE_DAEMON_STATS,
    &cluster::GET_NODE_INFO, &cluster::GET_NODE_LOGS, &cluster::GET_NODE_LOGS_SUMMARY, &cluster::GET_NODE_STATS,
    &cluster::GET_NODE_STATS_ANALYSISD, &cluster::GET_NODE_STATS_HOURLY, &cluster::GET_NODE_STATS_REMOTED,
    &cluster::GET_NODE_STATS_WEEKLY, &cluster::GET_NODE_STATUS, &events::FORWARD_EVENT, &groups::GET_GROUPS,
    &groups::CREATE_GROUP, &groups::DELETE_GROUPS, &groups::GET_AGENTS_IN_GROUP, &groups::GET_GROUP_CONFIG,
    &groups::UPDATE_GROUP_CONFIG, &groups::GET_GROUP_FILES, &groups::GET_GROUP_FILE, &mitre::GET_MITRE_GROUPS,
    &mitre::GET_MITRE_METADATA, &mitre::GET_MITRE_MITIGATIONS, &mitre::GET_MITRE_REFERENCES, &mitre::GET_MITRE_SOFTWARE,
    &mitre::GET_MITRE_TACTICS, &mitre::GET_MITRE_TECHNIQUES, &overview::GET_AGENTS_OVERVIEW, &rootcheck::RUN_ROOTCHECK,
    &security::GET_RBAC_ACTIONS, &security::GET_SECURITY_CONFIG, &security::UPDATE_SECURITY_CONFIG,
    &security::RESET_SECURITY_CONFIG, &security::GET_API_KEYS, &security::CREATE_API_KEY, &security::DELETE_API_KEYS,
    &security::GET_POLICIES, &security::CREATE_POLICY, &security::DELETE_POLICIES, &security::UPDATE_POLICY,
    &security::GET_RBAC_RESOURCES, &security::GET_ROLES, &security::CREATE_ROLE, &security::DELETE_ROLES,
    &security::UPDATE_ROLE, &security::ASSIGN_POLICIES_TO_ROLE, &security::REMOVE_POLICIES_FROM_ROLE,
    &security::ASSIGN_RULES_TO_ROLE, &security::REMOVE_RULES_FROM_ROLE, &security::GET_SECURITY_RULES,
    &security::CREATE_SECURITY_RULE, &security::DELETE_SECURITY_RULES, &security::UPDATE_SECURITY_RULE,
    &security::LOGIN_USER, &security::LOGOUT_USER, &security::RUN_AS_LOGIN, &security::REVOKE_ALL_TOKENS,
    &security::GET_USERS, &security::CREATE_USER, &security::DELETE_USERS, &security::GET_CURRENT_USER,
    &security::GET_CURRENT_USER_POLICIES, &security::UPDATE_USER, &security::ASSIGN_ROLES_TO_USER,
    &security::REMOVE_ROLES_FROM_USER, &security::SET_USER_RUN_AS, &syscheck::RUN_SYSCHECK, &tasks::GET_TASKS,
];

crate::server! {
    api_info: ApiInfo, agents: Agents, cluster: Cluster, groups: Groups, mitre: Mitre, overview: Overview,
    rootcheck: Rootcheck, security: Security, syscheck: Syscheck, tasks: Tasks, active_response: ActiveResponse,
    events: Events, audit: Audit,
}

#[doc(inline)]
pub use crate::v5_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        api_info::*, agents::*, cluster::*, groups::*, mitre::*, overview::*, rootcheck::*, security::*, syscheck::*,
        tasks::*, active_response::*, events::*, audit::*, models::*,
    };
}

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
pub const REVISION: &str = "beta4";

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &api_info::GET_API_INFO, &active_response::RUN_ACTIVE_RESPONSE, &agents::GET_AGENTS, &agents::ADD_AGENT,
    &agents::DELETE_AGENTS, &agents::PUT_MULTIPLE_AGENT_SINGLE_GROUP, &agents::DELETE_MULTIPLE_AGENT_SINGLE_GROUP,
    &agents::RELOAD_AGENTS_BY_GROUP, &agents::RESTART_AGENTS_BY_GROUP, &agents::INSERT_AGENT, &agents::POST_NEW_AGENT,
    &agents::GET_AGENT_NO_GROUP, &agents::RELOAD_AGENTS_BY_NODE, &agents::RESTART_AGENTS_BY_NODE,
    &agents::GET_AGENT_OUTDATED, &agents::RECONNECT_AGENTS, &agents::RELOAD_AGENTS, &agents::RESTART_AGENTS,
    &agents::GET_AGENT_FIELDS, &agents::GET_AGENTS_SUMMARY, &agents::GET_AGENT_SUMMARY_OS,
    &agents::GET_AGENT_SUMMARY_STATUS, &agents::GET_AGENT_UNINSTALL_PERMISSION, &agents::PUT_UPGRADE_AGENTS,
    &agents::PUT_UPGRADE_CUSTOM_AGENTS, &agents::GET_AGENT_UPGRADE, &agents::GET_AGENT_CONFIG,
    &agents::GET_AGENT_DAEMON_STATS, &agents::DELETE_SINGLE_AGENT_MULTIPLE_GROUPS, &agents::GET_SYNC_AGENT,
    &agents::PUT_AGENT_SINGLE_GROUP, &agents::DELETE_SINGLE_AGENT_SINGLE_GROUP, &agents::GET_AGENT_KEY,
    &agents::RELOAD_AGENT, &agents::RESTART_AGENT, &agents::GET_AGENT_COMPONENT_STATS, &cluster::GET_CLUSTER_API_CONFIG,
    &cluster::GET_CLUSTER_CONFIGURATION_VALIDATION, &cluster::GET_CLUSTER_HEALTHCHECK,
    &cluster::GET_CLUSTER_LOCAL_CONFIG, &cluster::GET_CLUSTER_LOCAL_INFO, &cluster::GET_CLUSTER_NODES,
    &cluster::RELOAD_CLUSTER, &cluster::RESTART_CLUSTER, &cluster::GET_CLUSTER_STATUS,
    &cluster::CHECK_AVAILABLE_VERSION, &cluster::GET_CONFIGURATION_NODE, &cluster::UPDATE_CONFIGURATION_NODE,
    &cluster::GET_NODE_CONFIG, &cluster::GET_DAEMON_STATS_NODE, &cluster::GET_INFO_NODE, &cluster::GET_LOG_NODE,
    &cluster::GET_LOG_SUMMARY_NODE, &cluster::GET_STATS_NODE, &cluster::GET_STATS_ANALYSISD_NODE,
    &cluster::GET_STATS_HOURLY_NODE, &cluster::GET_STATS_REMOTED_NODE, &cluster::GET_STATS_WEEKLY_NODE,
    &cluster::GET_STATUS_NODE, &events::FORWARD_EVENT, &groups::GET_GROUPS, &groups::POST_GROUP, &groups::DELETE_GROUPS,
    &groups::GET_AGENTS_IN_GROUP, &groups::GET_GROUP_CONFIG, &groups::PUT_GROUP_CONFIG, &groups::GET_GROUP_FILES,
    &groups::GET_GROUP_FILE, &mitre::GET_MITRE_GROUPS, &mitre::GET_MITRE_METADATA, &mitre::GET_MITRE_MITIGATIONS,
    &mitre::GET_MITRE_REFERENCES, &mitre::GET_MITRE_SOFTWARE, &mitre::GET_MITRE_TACTICS, &mitre::GET_MITRE_TECHNIQUES,
    &overview::GET_OVERVIEW_AGENTS, &rootcheck::PUT_ROOTCHECK, &security::GET_RBAC_ACTIONS,
    &security::GET_SECURITY_CONFIG, &security::PUT_SECURITY_CONFIG, &security::DELETE_SECURITY_CONFIG,
    &security::GET_POLICIES, &security::ADD_POLICY, &security::REMOVE_POLICIES, &security::UPDATE_POLICY,
    &security::GET_RBAC_RESOURCES, &security::GET_ROLES, &security::ADD_ROLE, &security::REMOVE_ROLES,
    &security::UPDATE_ROLE, &security::SET_ROLE_POLICY, &security::REMOVE_ROLE_POLICY, &security::SET_ROLE_RULE,
    &security::REMOVE_ROLE_RULE, &security::GET_SECURITY_RULES, &security::ADD_SECURITY_RULE,
    &security::REMOVE_SECURITY_RULES, &security::UPDATE_SECURITY_RULE, &security::LOGIN_USER, &security::LOGOUT_USER,
    &security::RUN_AS_LOGIN, &security::REVOKE_ALL_TOKENS, &security::GET_USERS, &security::CREATE_USER,
    &security::DELETE_USERS, &security::GET_USER_ME, &security::GET_USER_ME_POLICIES, &security::UPDATE_USER,
    &security::SET_USER_ROLE, &security::REMOVE_USER_ROLE, &security::EDIT_RUN_AS, &syscheck::PUT_SYSCHECK,
    &tasks::GET_TASKS_STATUS,
];

crate::server! {
    api_info: ApiInfo, agents: Agents, cluster: Cluster, groups: Groups, mitre: Mitre, overview: Overview,
    rootcheck: Rootcheck, security: Security, syscheck: Syscheck, tasks: Tasks, active_response: ActiveResponse,
    events: Events,
}

#[doc(inline)]
pub use crate::v5_not_implemented as not_implemented;

#[doc(hidden)]
pub mod types {
    pub use super::{
        api_info::*, agents::*, cluster::*, groups::*, mitre::*, overview::*, rootcheck::*, security::*, syscheck::*,
        tasks::*, active_response::*, events::*, models::*,
    };
}

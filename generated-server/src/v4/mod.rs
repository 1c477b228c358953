// Emitted by `cargo xtask gen`; do not edit.
//! Wazuh API REST 4.14.7: handler traits, models and server.
#![cfg_attr(rustfmt, rustfmt_skip)]
// Names and sizes come from the API: variants share endings, types are written in capitals, and the
// variants of a union differ in size.
#![allow(clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

use crate::operation::Operation;

pub mod active_response;
pub mod agents;
pub mod api_info;
pub mod audit;
pub mod ciscat;
pub mod cluster;
pub mod decoders;
pub mod events;
pub mod experimental;
pub mod groups;
pub mod lists;
pub mod logtest;
pub mod manager;
pub mod mitre;
pub mod models;
pub mod overview;
pub mod parameters;
pub mod permissions;
pub mod rootcheck;
pub mod rules;
pub mod sca;
pub mod security;
pub mod syscheck;
pub mod syscollector;
pub mod tasks;
pub mod vulnerability;
mod not_implemented;

/// Title of the API.
pub const TITLE: &str = "Wazuh API REST";

/// Version of the description.
pub const VERSION: &str = "4.14.7";

/// How the API answers what reaches no handler.
pub const DIALECT: crate::Dialect = crate::Dialect::Wazuh;

/// Build that the description belongs to.
pub const REVISION: &str = "rc1";

/// Every operation, ordered by path, then by method.
pub static OPERATIONS: &[&Operation] = &[
    &api_info::GET_API_INFO, &active_response::RUN_ACTIVE_RESPONSE, &agents::GET_AGENTS, &agents::ADD_AGENT,
    &agents::DELETE_AGENTS, &agents::ASSIGN_AGENTS_TO_GROUP, &agents::REMOVE_AGENTS_FROM_GROUP,
    &agents::ASSIGN_LISTED_AGENTS_TO_GROUP, &agents::RESTART_AGENTS_BY_GROUP, &agents::INSERT_AGENT,
    &agents::QUICK_ADD_AGENT, &agents::GET_AGENTS_WITHOUT_GROUP, &agents::RESTART_AGENTS_BY_NODE,
    &agents::GET_OUTDATED_AGENTS, &agents::RECONNECT_AGENTS, &agents::RESTART_AGENTS, &agents::DISTINCT_AGENTS,
    &agents::GET_AGENTS_SUMMARY, &agents::GET_AGENTS_SUMMARY_OS, &agents::GET_AGENTS_SUMMARY_STATUS,
    &agents::CHECK_UNINSTALL_PERMISSION, &agents::UPGRADE_AGENTS, &agents::UPGRADE_AGENTS_FROM_FILE,
    &agents::GET_UPGRADE_RESULTS, &agents::GET_AGENT, &agents::GET_AGENT_ACTIVE_CONFIGURATION,
    &agents::GET_AGENT_DAEMON_STATS, &agents::REMOVE_AGENT_FROM_GROUPS, &agents::GET_AGENT_GROUP_SYNC,
    &agents::ASSIGN_AGENT_TO_GROUP, &agents::REMOVE_AGENT_FROM_GROUP, &agents::GET_AGENT_KEY, &agents::RESTART_AGENT,
    &agents::GET_AGENT_COMPONENT_STATS, &audit::GET_AUDIT, &ciscat::GET_CISCAT_RESULTS,
    &cluster::RELOAD_CLUSTER_ANALYSISD, &cluster::GET_CLUSTER_API_CONFIG, &cluster::VALIDATE_CLUSTER_CONFIGURATION,
    &cluster::GET_CLUSTER_HEALTHCHECK, &cluster::GET_CLUSTER_LOCAL_CONFIG, &cluster::GET_CLUSTER_LOCAL_INFO,
    &cluster::GET_CLUSTER_NODES, &cluster::RESTART_CLUSTER, &cluster::GET_CLUSTER_RULESET_SYNC,
    &cluster::GET_CLUSTER_STATUS, &cluster::GET_NODE_CONFIGURATION, &cluster::UPDATE_NODE_CONFIGURATION,
    &cluster::GET_NODE_ACTIVE_CONFIGURATION, &cluster::GET_NODE_DAEMON_STATS, &cluster::GET_NODE_INFO,
    &cluster::GET_NODE_LOGS, &cluster::GET_NODE_LOGS_SUMMARY, &cluster::GET_NODE_STATS,
    &cluster::GET_NODE_STATS_ANALYSISD, &cluster::GET_NODE_STATS_HOURLY, &cluster::GET_NODE_STATS_REMOTED,
    &cluster::GET_NODE_STATS_WEEKLY, &cluster::GET_NODE_STATUS, &decoders::GET_DECODERS, &decoders::GET_DECODER_FILES,
    &decoders::GET_DECODER_FILE, &decoders::UPLOAD_DECODER_FILE, &decoders::DELETE_DECODER_FILE,
    &decoders::GET_PARENT_DECODERS, &decoders::GET_DECODER, &events::FORWARD_EVENT,
    &experimental::GET_EXPERIMENTAL_CISCAT_RESULTS, &experimental::CLEAR_ROOTCHECK_DATABASE,
    &experimental::CLEAR_SYSCHECK_DATABASE, &experimental::GET_EXPERIMENTAL_HARDWARE,
    &experimental::GET_EXPERIMENTAL_HOTFIXES, &experimental::GET_EXPERIMENTAL_NETADDR,
    &experimental::GET_EXPERIMENTAL_NETIFACE, &experimental::GET_EXPERIMENTAL_NETPROTO,
    &experimental::GET_EXPERIMENTAL_OS, &experimental::GET_EXPERIMENTAL_PACKAGES, &experimental::GET_EXPERIMENTAL_PORTS,
    &experimental::GET_EXPERIMENTAL_PROCESSES, &groups::GET_GROUPS, &groups::CREATE_GROUP, &groups::DELETE_GROUPS,
    &groups::GET_AGENTS_IN_GROUP, &groups::GET_GROUP_CONFIG, &groups::UPDATE_GROUP_CONFIG, &groups::GET_GROUP_FILES,
    &groups::GET_GROUP_FILE, &groups::GET_GROUP_FILE_JSON, &groups::GET_GROUP_FILE_XML, &lists::GET_LISTS,
    &lists::GET_LIST_FILES, &lists::GET_LIST_FILE, &lists::UPLOAD_LIST_FILE, &lists::DELETE_LIST_FILE,
    &logtest::RUN_LOGTEST, &logtest::EXPLAIN_LOGTEST, &logtest::END_LOGTEST_SESSION, &manager::RELOAD_MANAGER_ANALYSISD,
    &manager::GET_MANAGER_API_CONFIG, &manager::GET_MANAGER_CONFIGURATION, &manager::UPDATE_MANAGER_CONFIGURATION,
    &manager::VALIDATE_MANAGER_CONFIGURATION, &manager::GET_MANAGER_ACTIVE_CONFIGURATION,
    &manager::GET_MANAGER_DAEMON_STATS, &manager::GET_MANAGER_INFO, &manager::GET_MANAGER_LOGS,
    &manager::GET_MANAGER_LOGS_SUMMARY, &manager::RESTART_MANAGER, &manager::GET_MANAGER_STATS,
    &manager::GET_MANAGER_STATS_ANALYSISD, &manager::GET_MANAGER_STATS_HOURLY, &manager::GET_MANAGER_STATS_REMOTED,
    &manager::GET_MANAGER_STATS_WEEKLY, &manager::GET_MANAGER_STATUS, &manager::CHECK_AVAILABLE_VERSION,
    &mitre::GET_MITRE_GROUPS, &mitre::GET_MITRE_METADATA, &mitre::GET_MITRE_MITIGATIONS, &mitre::GET_MITRE_REFERENCES,
    &mitre::GET_MITRE_SOFTWARE, &mitre::GET_MITRE_TACTICS, &mitre::GET_MITRE_TECHNIQUES, &overview::GET_AGENTS_OVERVIEW,
    &rootcheck::RUN_ROOTCHECK, &rootcheck::CLEAR_ROOTCHECK, &rootcheck::GET_ROOTCHECK_FINDINGS,
    &rootcheck::CLEAR_AGENT_ROOTCHECK, &rootcheck::GET_ROOTCHECK_LAST_SCAN, &rules::GET_RULES, &rules::GET_RULE_FILES,
    &rules::GET_RULE_FILE, &rules::UPLOAD_RULE_FILE, &rules::DELETE_RULE_FILE, &rules::GET_RULE_GROUPS,
    &rules::GET_RULE_REQUIREMENTS, &rules::GET_RULE, &sca::GET_SCA_POLICIES, &sca::GET_SCA_CHECKS,
    &security::GET_RBAC_ACTIONS, &security::GET_SECURITY_CONFIG, &security::UPDATE_SECURITY_CONFIG,
    &security::RESET_SECURITY_CONFIG, &security::GET_API_KEYS, &security::CREATE_API_KEY, &security::DELETE_API_KEYS,
    &security::GET_POLICIES, &security::CREATE_POLICY, &security::DELETE_POLICIES, &security::UPDATE_POLICY,
    &security::GET_RBAC_RESOURCES, &security::GET_ROLES, &security::CREATE_ROLE, &security::DELETE_ROLES,
    &security::UPDATE_ROLE, &security::ASSIGN_POLICIES_TO_ROLE, &security::REMOVE_POLICIES_FROM_ROLE,
    &security::ASSIGN_RULES_TO_ROLE, &security::REMOVE_RULES_FROM_ROLE, &security::GET_SECURITY_RULES,
    &security::CREATE_SECURITY_RULE, &security::DELETE_SECURITY_RULES, &security::UPDATE_SECURITY_RULE,
    &security::DEPRECATED_LOGIN_USER, &security::LOGIN_USER, &security::LOGOUT_USER, &security::RUN_AS_LOGIN,
    &security::REVOKE_ALL_TOKENS, &security::ASSIGN_USER_ROLE, &security::GET_USERS, &security::CREATE_USER,
    &security::DELETE_USERS, &security::GET_CURRENT_USER, &security::GET_CURRENT_USER_POLICIES, &security::UPDATE_USER,
    &security::GET_USER_ROLES, &security::ASSIGN_ROLES_TO_USER, &security::REMOVE_ROLES_FROM_USER,
    &security::SET_USER_RUN_AS, &syscheck::RUN_SYSCHECK, &syscheck::GET_SYSCHECK_FINDINGS,
    &syscheck::CLEAR_AGENT_SYSCHECK, &syscheck::GET_SYSCHECK_LAST_SCAN,
    &syscollector::GET_SYSCOLLECTOR_BROWSER_EXTENSIONS, &syscollector::GET_SYSCOLLECTOR_GROUPS,
    &syscollector::GET_SYSCOLLECTOR_HARDWARE, &syscollector::GET_SYSCOLLECTOR_HOTFIXES,
    &syscollector::GET_SYSCOLLECTOR_NETADDR, &syscollector::GET_SYSCOLLECTOR_NETIFACE,
    &syscollector::GET_SYSCOLLECTOR_NETPROTO, &syscollector::GET_SYSCOLLECTOR_OS,
    &syscollector::GET_SYSCOLLECTOR_PACKAGES, &syscollector::GET_SYSCOLLECTOR_PORTS,
    &syscollector::GET_SYSCOLLECTOR_PROCESSES, &syscollector::GET_SYSCOLLECTOR_SERVICES,
    &syscollector::GET_SYSCOLLECTOR_USERS, &tasks::GET_TASKS, &vulnerability::RUN_VULNERABILITY_SCAN,
    &vulnerability::GET_VULNERABILITIES, &vulnerability::GET_VULNERABILITY_LAST_SCAN,
    &vulnerability::GET_VULNERABILITY_SUMMARY,
];

crate::server! {
    api_info: ApiInfo, active_response: ActiveResponse, agents: Agents, ciscat: Ciscat, cluster: Cluster,
    decoders: Decoders, events: Events, experimental: Experimental, groups: Groups, lists: Lists, logtest: Logtest,
    manager: Manager, mitre: Mitre, overview: Overview, rootcheck: Rootcheck, rules: Rules, sca: Sca,
    security: Security, syscheck: Syscheck, syscollector: Syscollector, tasks: Tasks,
    vulnerability: VulnerabilityOperations, audit: Audit,
}

#[doc(inline)]
pub use crate::v4_not_implemented as not_implemented;

#[doc(hidden)]
#[allow(ambiguous_glob_reexports)]
pub mod types {
    pub use super::{
        api_info::*, active_response::*, agents::*, ciscat::*, cluster::*, decoders::*, events::*, experimental::*,
        groups::*, lists::*, logtest::*, manager::*, mitre::*, overview::*, rootcheck::*, rules::*, sca::*, security::*,
        syscheck::*, syscollector::*, tasks::*, vulnerability::*, audit::*, models::*,
    };
}

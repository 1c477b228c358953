// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::{Permission, Resource};

/// `active-response:command`.
pub static ACTIVE_RESPONSE_COMMAND: Permission =
    Permission::new("active-response:command", "", &["agent:id", "agent:group"]);
/// `agent:create`.
pub static AGENT_CREATE: Permission = Permission::new("agent:create", "", &["*:*"]);
/// `agent:delete`.
pub static AGENT_DELETE: Permission = Permission::new("agent:delete", "", &["agent:id", "agent:group"]);
/// `agent:modify_group`.
pub static AGENT_MODIFY_GROUP: Permission = Permission::new("agent:modify_group", "", &["agent:id", "agent:group"]);
/// `agent:read`.
pub static AGENT_READ: Permission = Permission::new("agent:read", "", &["agent:id", "agent:group"]);
/// `agent:reconnect`.
pub static AGENT_RECONNECT: Permission = Permission::new("agent:reconnect", "", &["agent:id", "agent:group"]);
/// `agent:reload`.
pub static AGENT_RELOAD: Permission = Permission::new("agent:reload", "", &["agent:id", "agent:group"]);
/// `agent:restart`.
pub static AGENT_RESTART: Permission = Permission::new("agent:restart", "", &["agent:id", "agent:group"]);
/// `agent:uninstall`.
pub static AGENT_UNINSTALL: Permission = Permission::new("agent:uninstall", "", &["*:*"]);
/// `agent:upgrade`.
pub static AGENT_UPGRADE: Permission = Permission::new("agent:upgrade", "", &["agent:id", "agent:group"]);
/// `cluster:read`.
pub static CLUSTER_READ: Permission = Permission::new("cluster:read", "", &["node:id"]);
/// `cluster:read_api_config`.
pub static CLUSTER_READ_API_CONFIG: Permission = Permission::new("cluster:read_api_config", "", &["*:*"]);
/// `cluster:restart`.
pub static CLUSTER_RESTART: Permission = Permission::new("cluster:restart", "", &["node:id"]);
/// `cluster:status`.
pub static CLUSTER_STATUS: Permission = Permission::new("cluster:status", "", &["*:*"]);
/// `cluster:update_config`.
pub static CLUSTER_UPDATE_CONFIG: Permission = Permission::new("cluster:update_config", "", &["node:id"]);
/// `event:ingest`.
pub static EVENT_INGEST: Permission = Permission::new("event:ingest", "", &["*:*"]);
/// `group:create`.
pub static GROUP_CREATE: Permission = Permission::new("group:create", "", &["*:*"]);
/// `group:delete`.
pub static GROUP_DELETE: Permission = Permission::new("group:delete", "", &["group:id"]);
/// `group:modify_assignments`.
pub static GROUP_MODIFY_ASSIGNMENTS: Permission = Permission::new("group:modify_assignments", "", &["group:id"]);
/// `group:read`.
pub static GROUP_READ: Permission = Permission::new("group:read", "", &["group:id"]);
/// `group:update_config`.
pub static GROUP_UPDATE_CONFIG: Permission = Permission::new("group:update_config", "", &["group:id"]);
/// `mitre:read`.
pub static MITRE_READ: Permission = Permission::new("mitre:read", "", &["*:*"]);
/// `rootcheck:run`.
pub static ROOTCHECK_RUN: Permission = Permission::new("rootcheck:run", "", &["agent:id", "agent:group"]);
/// `security:create`.
pub static SECURITY_CREATE: Permission = Permission::new("security:create", "", &["*:*"]);
/// `security:create_user`.
pub static SECURITY_CREATE_USER: Permission = Permission::new("security:create_user", "", &["*:*"]);
/// `security:delete`.
pub static SECURITY_DELETE: Permission =
    Permission::new("security:delete", "", &["policy:id", "role:id", "user:id", "rule:id"]);
/// `security:edit_run_as`.
pub static SECURITY_EDIT_RUN_AS: Permission = Permission::new("security:edit_run_as", "", &["*:*"]);
/// `security:read`.
pub static SECURITY_READ: Permission =
    Permission::new("security:read", "", &["policy:id", "role:id", "user:id", "rule:id"]);
/// `security:read_config`.
pub static SECURITY_READ_CONFIG: Permission = Permission::new("security:read_config", "", &["*:*"]);
/// `security:revoke`.
pub static SECURITY_REVOKE: Permission = Permission::new("security:revoke", "", &["*:*"]);
/// `security:update`.
pub static SECURITY_UPDATE: Permission =
    Permission::new("security:update", "", &["policy:id", "role:id", "user:id", "rule:id"]);
/// `security:update_config`.
pub static SECURITY_UPDATE_CONFIG: Permission = Permission::new("security:update_config", "", &["*:*"]);
/// `syscheck:run`.
pub static SYSCHECK_RUN: Permission = Permission::new("syscheck:run", "", &["agent:id", "agent:group"]);
/// `task:status`.
pub static TASK_STATUS: Permission = Permission::new("task:status", "", &["*:*"]);

/// All of them, by name.
pub static ACTIONS: &[&Permission] = &[
    &ACTIVE_RESPONSE_COMMAND, &AGENT_CREATE, &AGENT_DELETE, &AGENT_MODIFY_GROUP, &AGENT_READ, &AGENT_RECONNECT,
    &AGENT_RELOAD, &AGENT_RESTART, &AGENT_UNINSTALL, &AGENT_UPGRADE, &CLUSTER_READ, &CLUSTER_READ_API_CONFIG,
    &CLUSTER_RESTART, &CLUSTER_STATUS, &CLUSTER_UPDATE_CONFIG, &EVENT_INGEST, &GROUP_CREATE, &GROUP_DELETE,
    &GROUP_MODIFY_ASSIGNMENTS, &GROUP_READ, &GROUP_UPDATE_CONFIG, &MITRE_READ, &ROOTCHECK_RUN, &SECURITY_CREATE,
    &SECURITY_CREATE_USER, &SECURITY_DELETE, &SECURITY_EDIT_RUN_AS, &SECURITY_READ, &SECURITY_READ_CONFIG,
    &SECURITY_REVOKE, &SECURITY_UPDATE, &SECURITY_UPDATE_CONFIG, &SYSCHECK_RUN, &TASK_STATUS,
];

/// What actions are checked against, by name.
pub static RESOURCES: &[Resource] = &[
    Resource::new("*:*", ""), Resource::new("agent:group", ""), Resource::new("agent:id", ""),
    Resource::new("group:id", ""), Resource::new("node:id", ""), Resource::new("policy:id", ""),
    Resource::new("role:id", ""), Resource::new("rule:id", ""), Resource::new("user:id", ""),
];

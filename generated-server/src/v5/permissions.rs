// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::{Permission, Resource};

/// `active-response:command`.
pub static ACTIVE_RESPONSE_COMMAND: Permission = Permission::new(
    "active-response:command", "Make agents run active response commands.", &["agent:id", "agent:group"],
);
/// `agent:create`.
pub static AGENT_CREATE: Permission = Permission::new("agent:create", "Register agents.", &["*:*"]);
/// `agent:delete`.
pub static AGENT_DELETE: Permission = Permission::new("agent:delete", "Remove agents.", &["agent:id", "agent:group"]);
/// `agent:modify_group`.
pub static AGENT_MODIFY_GROUP: Permission =
    Permission::new("agent:modify_group", "Put agents into groups and take them out.", &["agent:id", "agent:group"]);
/// `agent:read`.
pub static AGENT_READ: Permission = Permission::new(
    "agent:read", "See agents, their keys, configuration and statistics.", &["agent:id", "agent:group"],
);
/// `agent:reconnect`.
pub static AGENT_RECONNECT: Permission =
    Permission::new("agent:reconnect", "Make agents connect anew.", &["agent:id", "agent:group"]);
/// `agent:reload`.
pub static AGENT_RELOAD: Permission =
    Permission::new("agent:reload", "Make agents read their configuration anew.", &["agent:id", "agent:group"]);
/// `agent:restart`.
pub static AGENT_RESTART: Permission =
    Permission::new("agent:restart", "Restart agents.", &["agent:id", "agent:group"]);
/// `agent:uninstall`.
pub static AGENT_UNINSTALL: Permission = Permission::new("agent:uninstall", "Let agents be uninstalled.", &["*:*"]);
/// `agent:upgrade`.
pub static AGENT_UPGRADE: Permission =
    Permission::new("agent:upgrade", "Upgrade agents and see how that went.", &["agent:id", "agent:group"]);
/// `audit:read`.
pub static AUDIT_READ: Permission = Permission::new("audit:read", "See the audit trail.", &["*:*"]);
/// `cluster:read`.
pub static CLUSTER_READ: Permission =
    Permission::new("cluster:read", "See nodes: configuration, state, statistics, logs.", &["node:id"]);
/// `cluster:read_api_config`.
pub static CLUSTER_READ_API_CONFIG: Permission =
    Permission::new("cluster:read_api_config", "See the API's configuration on nodes.", &["*:*"]);
/// `cluster:restart`.
pub static CLUSTER_RESTART: Permission =
    Permission::new("cluster:restart", "Restart nodes and reload their ruleset.", &["node:id"]);
/// `cluster:status`.
pub static CLUSTER_STATUS: Permission =
    Permission::new("cluster:status", "See whether the cluster is enabled and running.", &["*:*"]);
/// `cluster:update_config`.
pub static CLUSTER_UPDATE_CONFIG: Permission =
    Permission::new("cluster:update_config", "Change the configuration of nodes.", &["node:id"]);
/// `event:ingest`.
pub static EVENT_INGEST: Permission = Permission::new("event:ingest", "Send events to be analysed.", &["*:*"]);
/// `group:create`.
pub static GROUP_CREATE: Permission = Permission::new("group:create", "Create groups.", &["*:*"]);
/// `group:delete`.
pub static GROUP_DELETE: Permission = Permission::new("group:delete", "Delete groups.", &["group:id"]);
/// `group:modify_assignments`.
pub static GROUP_MODIFY_ASSIGNMENTS: Permission =
    Permission::new("group:modify_assignments", "Change which agents belong to groups.", &["group:id"]);
/// `group:read`.
pub static GROUP_READ: Permission = Permission::new("group:read", "See groups, their agents and files.", &["group:id"]);
/// `group:update_config`.
pub static GROUP_UPDATE_CONFIG: Permission =
    Permission::new("group:update_config", "Change the configuration of groups.", &["group:id"]);
/// `mitre:read`.
pub static MITRE_READ: Permission = Permission::new("mitre:read", "See the MITRE ATT&CK catalogue.", &["*:*"]);
/// `rootcheck:run`.
pub static ROOTCHECK_RUN: Permission =
    Permission::new("rootcheck:run", "Run rootcheck on agents.", &["agent:id", "agent:group"]);
/// `security:create`.
pub static SECURITY_CREATE: Permission =
    Permission::new("security:create", "Create roles, policies and security rules.", &["*:*"]);
/// `security:create_user`.
pub static SECURITY_CREATE_USER: Permission = Permission::new("security:create_user", "Create users.", &["*:*"]);
/// `security:delete`.
pub static SECURITY_DELETE: Permission = Permission::new(
    "security:delete", "Delete users, roles, policies, security rules and their links.",
    &["policy:id", "role:id", "user:id", "rule:id"],
);
/// `security:edit_run_as`.
pub static SECURITY_EDIT_RUN_AS: Permission =
    Permission::new("security:edit_run_as", "Change who may log in on behalf of others.", &["*:*"]);
/// `security:read`.
pub static SECURITY_READ: Permission = Permission::new(
    "security:read", "See users, roles, policies and security rules.", &["policy:id", "role:id", "user:id", "rule:id"],
);
/// `security:read_config`.
pub static SECURITY_READ_CONFIG: Permission =
    Permission::new("security:read_config", "See how long tokens last and how policies count.", &["*:*"]);
/// `security:revoke`.
pub static SECURITY_REVOKE: Permission = Permission::new("security:revoke", "Invalidate all tokens.", &["*:*"]);
/// `security:update`.
pub static SECURITY_UPDATE: Permission = Permission::new(
    "security:update", "Change users, roles, policies, security rules and their links.",
    &["policy:id", "role:id", "user:id", "rule:id"],
);
/// `security:update_config`.
pub static SECURITY_UPDATE_CONFIG: Permission =
    Permission::new("security:update_config", "Change how long tokens last and how policies count.", &["*:*"]);
/// `syscheck:run`.
pub static SYSCHECK_RUN: Permission =
    Permission::new("syscheck:run", "Check the integrity of files on agents.", &["agent:id", "agent:group"]);
/// `task:status`.
pub static TASK_STATUS: Permission = Permission::new("task:status", "See the state of tasks.", &["*:*"]);

/// All of them, by name.
pub static ACTIONS: &[&Permission] = &[
    &ACTIVE_RESPONSE_COMMAND, &AGENT_CREATE, &AGENT_DELETE, &AGENT_MODIFY_GROUP, &AGENT_READ, &AGENT_RECONNECT,
    &AGENT_RELOAD, &AGENT_RESTART, &AGENT_UNINSTALL, &AGENT_UPGRADE, &AUDIT_READ, &CLUSTER_READ,
    &CLUSTER_READ_API_CONFIG, &CLUSTER_RESTART, &CLUSTER_STATUS, &CLUSTER_UPDATE_CONFIG, &EVENT_INGEST, &GROUP_CREATE,
    &GROUP_DELETE, &GROUP_MODIFY_ASSIGNMENTS, &GROUP_READ, &GROUP_UPDATE_CONFIG, &MITRE_READ, &ROOTCHECK_RUN,
    &SECURITY_CREATE, &SECURITY_CREATE_USER, &SECURITY_DELETE, &SECURITY_EDIT_RUN_AS, &SECURITY_READ,
    &SECURITY_READ_CONFIG, &SECURITY_REVOKE, &SECURITY_UPDATE, &SECURITY_UPDATE_CONFIG, &SYSCHECK_RUN, &TASK_STATUS,
];

/// What actions are checked against, by name.
pub static RESOURCES: &[Resource] = &[
    Resource::new("*:*", "No resource: the action as such, `*:*:*`."),
    Resource::new("agent:group", "The agents of a group, such as `agent:group:web`."),
    Resource::new("agent:id", "An agent by its id, such as `agent:id:001`."),
    Resource::new("group:id", "A group by its name, such as `group:id:web`."),
    Resource::new("node:id", "A node by its name, such as `node:id:node01`."),
    Resource::new("policy:id", "A policy by its id, such as `policy:id:100`."),
    Resource::new("role:id", "A role by its id, such as `role:id:100`."),
    Resource::new("rule:id", "A security rule by its id, such as `rule:id:100`."),
    Resource::new("user:id", "A user by its id, such as `user:id:100`."),
];

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
/// `ciscat:read`.
pub static CISCAT_READ: Permission =
    Permission::new("ciscat:read", "See CIS-CAT results of agents.", &["agent:id", "agent:group"]);
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
/// `decoders:delete`.
pub static DECODERS_DELETE: Permission = Permission::new("decoders:delete", "Delete decoder files.", &["decoder:file"]);
/// `decoders:read`.
pub static DECODERS_READ: Permission =
    Permission::new("decoders:read", "See decoders and decoder files.", &["decoder:file"]);
/// `decoders:update`.
pub static DECODERS_UPDATE: Permission = Permission::new("decoders:update", "Upload decoder files.", &["*:*"]);
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
/// `lists:delete`.
pub static LISTS_DELETE: Permission = Permission::new("lists:delete", "Delete CDB lists.", &["list:file"]);
/// `lists:read`.
pub static LISTS_READ: Permission = Permission::new("lists:read", "See CDB lists.", &["list:file"]);
/// `lists:update`.
pub static LISTS_UPDATE: Permission = Permission::new("lists:update", "Upload CDB lists.", &["*:*"]);
/// `logtest:run`.
pub static LOGTEST_RUN: Permission =
    Permission::new("logtest:run", "Test how log lines are decoded and which rules match.", &["*:*"]);
/// `manager:read`.
pub static MANAGER_READ: Permission =
    Permission::new("manager:read", "See the manager: configuration, state, statistics, logs.", &["*:*"]);
/// `manager:read_api_config`.
pub static MANAGER_READ_API_CONFIG: Permission =
    Permission::new("manager:read_api_config", "See the API's configuration.", &["*:*"]);
/// `manager:restart`.
pub static MANAGER_RESTART: Permission =
    Permission::new("manager:restart", "Restart the manager and reload its ruleset.", &["*:*"]);
/// `manager:update_config`.
pub static MANAGER_UPDATE_CONFIG: Permission =
    Permission::new("manager:update_config", "Change the manager's configuration.", &["*:*"]);
/// `mitre:read`.
pub static MITRE_READ: Permission = Permission::new("mitre:read", "See the MITRE ATT&CK catalogue.", &["*:*"]);
/// `rootcheck:clear`.
pub static ROOTCHECK_CLEAR: Permission =
    Permission::new("rootcheck:clear", "Delete rootcheck results of agents.", &["agent:id", "agent:group"]);
/// `rootcheck:read`.
pub static ROOTCHECK_READ: Permission =
    Permission::new("rootcheck:read", "See rootcheck results of agents.", &["agent:id", "agent:group"]);
/// `rootcheck:run`.
pub static ROOTCHECK_RUN: Permission =
    Permission::new("rootcheck:run", "Run rootcheck on agents.", &["agent:id", "agent:group"]);
/// `rules:delete`.
pub static RULES_DELETE: Permission = Permission::new("rules:delete", "Delete rule files.", &["rule:file"]);
/// `rules:read`.
pub static RULES_READ: Permission = Permission::new("rules:read", "See rules and rule files.", &["rule:file"]);
/// `rules:update`.
pub static RULES_UPDATE: Permission = Permission::new("rules:update", "Upload rule files.", &["*:*"]);
/// `sca:read`.
pub static SCA_READ: Permission =
    Permission::new("sca:read", "See SCA results of agents.", &["agent:id", "agent:group"]);
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
/// `syscheck:clear`.
pub static SYSCHECK_CLEAR: Permission =
    Permission::new("syscheck:clear", "Delete file integrity results of agents.", &["agent:id", "agent:group"]);
/// `syscheck:read`.
pub static SYSCHECK_READ: Permission =
    Permission::new("syscheck:read", "See file integrity results of agents.", &["agent:id", "agent:group"]);
/// `syscheck:run`.
pub static SYSCHECK_RUN: Permission =
    Permission::new("syscheck:run", "Check the integrity of files on agents.", &["agent:id", "agent:group"]);
/// `syscollector:read`.
pub static SYSCOLLECTOR_READ: Permission =
    Permission::new("syscollector:read", "See the inventory of agents.", &["agent:id", "agent:group"]);
/// `task:status`.
pub static TASK_STATUS: Permission = Permission::new("task:status", "See the state of tasks.", &["*:*"]);

/// All of them, by name.
pub static ACTIONS: &[&Permission] = &[
    &ACTIVE_RESPONSE_COMMAND, &AGENT_CREATE, &AGENT_DELETE, &AGENT_MODIFY_GROUP, &AGENT_READ, &AGENT_RECONNECT,
    &AGENT_RESTART, &AGENT_UNINSTALL, &AGENT_UPGRADE, &AUDIT_READ, &CISCAT_READ, &CLUSTER_READ,
    &CLUSTER_READ_API_CONFIG, &CLUSTER_RESTART, &CLUSTER_STATUS, &CLUSTER_UPDATE_CONFIG, &DECODERS_DELETE,
    &DECODERS_READ, &DECODERS_UPDATE, &EVENT_INGEST, &GROUP_CREATE, &GROUP_DELETE, &GROUP_MODIFY_ASSIGNMENTS,
    &GROUP_READ, &GROUP_UPDATE_CONFIG, &LISTS_DELETE, &LISTS_READ, &LISTS_UPDATE, &LOGTEST_RUN, &MANAGER_READ,
    &MANAGER_READ_API_CONFIG, &MANAGER_RESTART, &MANAGER_UPDATE_CONFIG, &MITRE_READ, &ROOTCHECK_CLEAR, &ROOTCHECK_READ,
    &ROOTCHECK_RUN, &RULES_DELETE, &RULES_READ, &RULES_UPDATE, &SCA_READ, &SECURITY_CREATE, &SECURITY_CREATE_USER,
    &SECURITY_DELETE, &SECURITY_EDIT_RUN_AS, &SECURITY_READ, &SECURITY_READ_CONFIG, &SECURITY_REVOKE, &SECURITY_UPDATE,
    &SECURITY_UPDATE_CONFIG, &SYSCHECK_CLEAR, &SYSCHECK_READ, &SYSCHECK_RUN, &SYSCOLLECTOR_READ, &TASK_STATUS,
];

/// What actions are checked against, by name.
pub static RESOURCES: &[Resource] = &[
    Resource::new("*:*", "No resource: the action as such, `*:*:*`."),
    Resource::new("agent:group", "The agents of a group, such as `agent:group:web`."),
    Resource::new("agent:id", "An agent by its id, such as `agent:id:001`."),
    Resource::new("decoder:file", "A decoder file by its name, such as `decoder:file:local_decoder.xml`."),
    Resource::new("group:id", "A group by its name, such as `group:id:web`."),
    Resource::new("list:file", "A CDB list by its file name, such as `list:file:audit-keys`."),
    Resource::new("node:id", "A node by its name, such as `node:id:node01`."),
    Resource::new("policy:id", "A policy by its id, such as `policy:id:100`."),
    Resource::new("role:id", "A role by its id, such as `role:id:100`."),
    Resource::new("rule:file", "A rule file by its name, such as `rule:file:local_rules.xml`."),
    Resource::new("rule:id", "A security rule by its id, such as `rule:id:100`."),
    Resource::new("user:id", "A user by its id, such as `user:id:100`."),
];

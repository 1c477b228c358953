// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Permission;

/// `active-response:command` on `agent:id`, `agent:group`.
pub static ACTIVE_RESPONSE_COMMAND: Permission =
    Permission { action: "active-response:command", resources: &["agent:id", "agent:group"] };

/// `agent:create` on `*:*`.
pub static AGENT_CREATE: Permission = Permission { action: "agent:create", resources: &["*:*"] };

/// `agent:delete` on `agent:id`, `agent:group`.
pub static AGENT_DELETE: Permission = Permission { action: "agent:delete", resources: &["agent:id", "agent:group"] };

/// `agent:modify_group` on `agent:id`, `agent:group`.
pub static AGENT_MODIFY_GROUP: Permission =
    Permission { action: "agent:modify_group", resources: &["agent:id", "agent:group"] };

/// `agent:read` on `agent:id`, `agent:group`.
pub static AGENT_READ: Permission = Permission { action: "agent:read", resources: &["agent:id", "agent:group"] };

/// `agent:reconnect` on `agent:id`, `agent:group`.
pub static AGENT_RECONNECT: Permission =
    Permission { action: "agent:reconnect", resources: &["agent:id", "agent:group"] };

/// `agent:restart` on `agent:id`, `agent:group`.
pub static AGENT_RESTART: Permission = Permission { action: "agent:restart", resources: &["agent:id", "agent:group"] };

/// `agent:uninstall` on `*:*`.
pub static AGENT_UNINSTALL: Permission = Permission { action: "agent:uninstall", resources: &["*:*"] };

/// `agent:upgrade` on `agent:id`, `agent:group`.
pub static AGENT_UPGRADE: Permission = Permission { action: "agent:upgrade", resources: &["agent:id", "agent:group"] };

/// `ciscat:read` on `agent:id`, `agent:group`.
pub static CISCAT_READ: Permission = Permission { action: "ciscat:read", resources: &["agent:id", "agent:group"] };

/// `cluster:read` on `node:id`.
pub static CLUSTER_READ: Permission = Permission { action: "cluster:read", resources: &["node:id"] };

/// `cluster:read_api_config` on `node:id`.
pub static CLUSTER_READ_API_CONFIG: Permission =
    Permission { action: "cluster:read_api_config", resources: &["node:id"] };

/// `cluster:restart` on `node:id`.
pub static CLUSTER_RESTART: Permission = Permission { action: "cluster:restart", resources: &["node:id"] };

/// `cluster:status` on `*:*`.
pub static CLUSTER_STATUS: Permission = Permission { action: "cluster:status", resources: &["*:*"] };

/// `cluster:update_config` on `node:id`.
pub static CLUSTER_UPDATE_CONFIG: Permission = Permission { action: "cluster:update_config", resources: &["node:id"] };

/// `decoders:delete` on `decoder:file`.
pub static DECODERS_DELETE: Permission = Permission { action: "decoders:delete", resources: &["decoder:file"] };

/// `decoders:read` on `decoder:file`.
pub static DECODERS_READ: Permission = Permission { action: "decoders:read", resources: &["decoder:file"] };

/// `decoders:update` on `*:*`.
pub static DECODERS_UPDATE: Permission = Permission { action: "decoders:update", resources: &["*:*"] };

/// `event:ingest` on `*:*`.
pub static EVENT_INGEST: Permission = Permission { action: "event:ingest", resources: &["*:*"] };

/// `group:create` on `*:*`.
pub static GROUP_CREATE: Permission = Permission { action: "group:create", resources: &["*:*"] };

/// `group:delete` on `group:id`.
pub static GROUP_DELETE: Permission = Permission { action: "group:delete", resources: &["group:id"] };

/// `group:modify_assignments` on `group:id`.
pub static GROUP_MODIFY_ASSIGNMENTS: Permission =
    Permission { action: "group:modify_assignments", resources: &["group:id"] };

/// `group:read` on `group:id`.
pub static GROUP_READ: Permission = Permission { action: "group:read", resources: &["group:id"] };

/// `group:update_config` on `group:id`.
pub static GROUP_UPDATE_CONFIG: Permission = Permission { action: "group:update_config", resources: &["group:id"] };

/// `lists:delete` on `list:file`.
pub static LISTS_DELETE: Permission = Permission { action: "lists:delete", resources: &["list:file"] };

/// `lists:read` on `list:file`.
pub static LISTS_READ: Permission = Permission { action: "lists:read", resources: &["list:file"] };

/// `lists:update` on `*:*`.
pub static LISTS_UPDATE: Permission = Permission { action: "lists:update", resources: &["*:*"] };

/// `logtest:run` on `*:*`.
pub static LOGTEST_RUN: Permission = Permission { action: "logtest:run", resources: &["*:*"] };

/// `manager:read` on `*:*`.
pub static MANAGER_READ: Permission = Permission { action: "manager:read", resources: &["*:*"] };

/// `manager:read_api_config` on `*:*`.
pub static MANAGER_READ_API_CONFIG: Permission = Permission { action: "manager:read_api_config", resources: &["*:*"] };

/// `manager:restart` on `*:*`.
pub static MANAGER_RESTART: Permission = Permission { action: "manager:restart", resources: &["*:*"] };

/// `manager:update_config` on `*:*`.
pub static MANAGER_UPDATE_CONFIG: Permission = Permission { action: "manager:update_config", resources: &["*:*"] };

/// `mitre:read` on `*:*`.
pub static MITRE_READ: Permission = Permission { action: "mitre:read", resources: &["*:*"] };

/// `rootcheck:clear` on `agent:id`, `agent:group`.
pub static ROOTCHECK_CLEAR: Permission =
    Permission { action: "rootcheck:clear", resources: &["agent:id", "agent:group"] };

/// `rootcheck:read` on `agent:id`, `agent:group`.
pub static ROOTCHECK_READ: Permission =
    Permission { action: "rootcheck:read", resources: &["agent:id", "agent:group"] };

/// `rootcheck:run` on `agent:id`, `agent:group`.
pub static ROOTCHECK_RUN: Permission = Permission { action: "rootcheck:run", resources: &["agent:id", "agent:group"] };

/// `rules:delete` on `rule:file`.
pub static RULES_DELETE: Permission = Permission { action: "rules:delete", resources: &["rule:file"] };

/// `rules:read` on `rule:file`.
pub static RULES_READ: Permission = Permission { action: "rules:read", resources: &["rule:file"] };

/// `rules:update` on `*:*`.
pub static RULES_UPDATE: Permission = Permission { action: "rules:update", resources: &["*:*"] };

/// `sca:read` on `agent:id`, `agent:group`.
pub static SCA_READ: Permission = Permission { action: "sca:read", resources: &["agent:id", "agent:group"] };

/// `security:create` on `*:*`.
pub static SECURITY_CREATE: Permission = Permission { action: "security:create", resources: &["*:*"] };

/// `security:create_user` on `*:*`.
pub static SECURITY_CREATE_USER: Permission = Permission { action: "security:create_user", resources: &["*:*"] };

/// `security:delete` on `policy:id`, `role:id`, `user:id`, `rule:id`.
pub static SECURITY_DELETE: Permission =
    Permission { action: "security:delete", resources: &["policy:id", "role:id", "user:id", "rule:id"] };

/// `security:edit_run_as` on `*:*`.
pub static SECURITY_EDIT_RUN_AS: Permission = Permission { action: "security:edit_run_as", resources: &["*:*"] };

/// `security:read` on `policy:id`, `role:id`, `user:id`, `rule:id`.
pub static SECURITY_READ: Permission =
    Permission { action: "security:read", resources: &["policy:id", "role:id", "user:id", "rule:id"] };

/// `security:read_config` on `*:*`.
pub static SECURITY_READ_CONFIG: Permission = Permission { action: "security:read_config", resources: &["*:*"] };

/// `security:revoke` on `*:*`.
pub static SECURITY_REVOKE: Permission = Permission { action: "security:revoke", resources: &["*:*"] };

/// `security:update` on `policy:id`, `role:id`, `user:id`, `rule:id`.
pub static SECURITY_UPDATE: Permission =
    Permission { action: "security:update", resources: &["policy:id", "role:id", "user:id", "rule:id"] };

/// `security:update_config` on `*:*`.
pub static SECURITY_UPDATE_CONFIG: Permission = Permission { action: "security:update_config", resources: &["*:*"] };

/// `syscheck:clear` on `agent:id`, `agent:group`.
pub static SYSCHECK_CLEAR: Permission =
    Permission { action: "syscheck:clear", resources: &["agent:id", "agent:group"] };

/// `syscheck:read` on `agent:id`, `agent:group`.
pub static SYSCHECK_READ: Permission = Permission { action: "syscheck:read", resources: &["agent:id", "agent:group"] };

/// `syscheck:run` on `agent:id`, `agent:group`.
pub static SYSCHECK_RUN: Permission = Permission { action: "syscheck:run", resources: &["agent:id", "agent:group"] };

/// `syscollector:read` on `agent:id`, `agent:group`.
pub static SYSCOLLECTOR_READ: Permission =
    Permission { action: "syscollector:read", resources: &["agent:id", "agent:group"] };

/// `task:status` on `*:*`.
pub static TASK_STATUS: Permission = Permission { action: "task:status", resources: &["*:*"] };

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

/// `agent:reload` on `agent:id`, `agent:group`.
pub static AGENT_RELOAD: Permission = Permission { action: "agent:reload", resources: &["agent:id", "agent:group"] };

/// `agent:restart` on `agent:id`, `agent:group`.
pub static AGENT_RESTART: Permission = Permission { action: "agent:restart", resources: &["agent:id", "agent:group"] };

/// `agent:uninstall` on `*:*`.
pub static AGENT_UNINSTALL: Permission = Permission { action: "agent:uninstall", resources: &["*:*"] };

/// `agent:upgrade` on `agent:id`, `agent:group`.
pub static AGENT_UPGRADE: Permission = Permission { action: "agent:upgrade", resources: &["agent:id", "agent:group"] };

/// `cluster:read` on `node:id`.
pub static CLUSTER_READ: Permission = Permission { action: "cluster:read", resources: &["node:id"] };

/// `cluster:read_api_config` on `*:*`.
pub static CLUSTER_READ_API_CONFIG: Permission = Permission { action: "cluster:read_api_config", resources: &["*:*"] };

/// `cluster:restart` on `node:id`.
pub static CLUSTER_RESTART: Permission = Permission { action: "cluster:restart", resources: &["node:id"] };

/// `cluster:status` on `*:*`.
pub static CLUSTER_STATUS: Permission = Permission { action: "cluster:status", resources: &["*:*"] };

/// `cluster:update_config` on `node:id`.
pub static CLUSTER_UPDATE_CONFIG: Permission = Permission { action: "cluster:update_config", resources: &["node:id"] };

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

/// `mitre:read` on `*:*`.
pub static MITRE_READ: Permission = Permission { action: "mitre:read", resources: &["*:*"] };

/// `rootcheck:run` on `agent:id`, `agent:group`.
pub static ROOTCHECK_RUN: Permission = Permission { action: "rootcheck:run", resources: &["agent:id", "agent:group"] };

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

/// `syscheck:run` on `agent:id`, `agent:group`.
pub static SYSCHECK_RUN: Permission = Permission { action: "syscheck:run", resources: &["agent:id", "agent:group"] };

/// `task:status` on `*:*`.
pub static TASK_STATUS: Permission = Permission { action: "task:status", resources: &["*:*"] };

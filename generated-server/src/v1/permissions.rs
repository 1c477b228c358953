// Emitted by `cargo xtask gen`; do not edit.
//! RBAC actions and the resources they are checked against.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::{Permission, Resource};

/// `agent:create`.
pub static AGENT_CREATE: Permission = Permission::new("agent:create", "Register agents.", &["*:*"]);
/// `agent:delete`.
pub static AGENT_DELETE: Permission = Permission::new("agent:delete", "Remove agents.", &["agent:id", "agent:group"]);
/// `agent:read`.
pub static AGENT_READ: Permission =
    Permission::new("agent:read", "See agents and their keys.", &["agent:id", "agent:group"]);
/// `agent:restart`.
pub static AGENT_RESTART: Permission =
    Permission::new("agent:restart", "Restart agents.", &["agent:id", "agent:group"]);
/// `manager:read`.
pub static MANAGER_READ: Permission =
    Permission::new("manager:read", "See the manager: configuration, state, statistics.", &["*:*"]);
/// `manager:restart`.
pub static MANAGER_RESTART: Permission =
    Permission::new("manager:restart", "Start, stop and restart the manager.", &["*:*"]);
/// `rootcheck:clear`.
pub static ROOTCHECK_CLEAR: Permission =
    Permission::new("rootcheck:clear", "Delete rootcheck results of agents.", &["agent:id", "agent:group"]);
/// `rootcheck:read`.
pub static ROOTCHECK_READ: Permission =
    Permission::new("rootcheck:read", "See rootcheck results of agents.", &["agent:id", "agent:group"]);
/// `rootcheck:run`.
pub static ROOTCHECK_RUN: Permission =
    Permission::new("rootcheck:run", "Run rootcheck on agents.", &["agent:id", "agent:group"]);
/// `syscheck:clear`.
pub static SYSCHECK_CLEAR: Permission =
    Permission::new("syscheck:clear", "Delete file integrity results of agents.", &["agent:id", "agent:group"]);
/// `syscheck:read`.
pub static SYSCHECK_READ: Permission =
    Permission::new("syscheck:read", "See file integrity results of agents.", &["agent:id", "agent:group"]);
/// `syscheck:run`.
pub static SYSCHECK_RUN: Permission =
    Permission::new("syscheck:run", "Check the integrity of files on agents.", &["agent:id", "agent:group"]);

/// All of them, by name.
pub static ACTIONS: &[&Permission] = &[
    &AGENT_CREATE, &AGENT_DELETE, &AGENT_READ, &AGENT_RESTART, &MANAGER_READ, &MANAGER_RESTART, &ROOTCHECK_CLEAR,
    &ROOTCHECK_READ, &ROOTCHECK_RUN, &SYSCHECK_CLEAR, &SYSCHECK_READ, &SYSCHECK_RUN,
];

/// What actions are checked against, by name.
pub static RESOURCES: &[Resource] = &[
    Resource::new("*:*", "Everything; for actions that have no resources."),
    Resource::new("agent:group", "Agents by the group that they are in."), Resource::new("agent:id", "Agents by id."),
];

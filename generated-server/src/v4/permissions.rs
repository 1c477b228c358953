//! RBAC actions.

use crate::operation::Permission;

/// `agent:create` on `*:*`.
pub static AGENT_CREATE: Permission = Permission { action: "agent:create", resources: &["*:*"] };

/// `agent:read` on `agent:group`, `agent:id`.
pub static AGENT_READ: Permission = Permission { action: "agent:read", resources: &["agent:group", "agent:id"] };

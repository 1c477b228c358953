//! Who is asking, and what for: passwords, tokens, limits on logins, users, roles, policies and rules, and permissions.
//!
//! Must not be here: HTTP, replies, and the table of operations.

pub mod auth;
pub mod rbac;
pub mod security;

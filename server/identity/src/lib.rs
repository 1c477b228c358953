//! Who asks, and what for: passwords, tokens, limits on logins, users, roles, policies and rules, and permissions.
//!
//! Must not be here: HTTP, replies, and the table of operations.

pub mod auth;
mod fault;
mod kind;
mod master_fault;
pub mod rbac;
pub mod security;

pub use fault::Fault;
pub use kind::Kind;
pub use master_fault::MasterFault;

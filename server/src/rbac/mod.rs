//! Permissions: what the policies of a token's roles allow (RBAC facts, sections 3 and 4).
//!
//! Policies arrive as stored JSON text and leave as a [`Permissions`], which answers for one action at a time. Nothing here
//! reads a database or knows a request; what exists in the home (members of a group, all ids of a kind) comes through
//! [`Universe`], and only when an answer depends on it.

mod permissions;
mod policy;
mod resolve;
#[cfg(test)]
mod tests;

pub use permissions::{Mode, Permissions};
pub use policy::Policy;
pub use resolve::{Allowed, Nothing, Resolution, Universe};

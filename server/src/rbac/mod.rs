//! Permissions: what the policies of a token's roles allow (RBAC facts, sections 3 and 4).
//!
//! Policies arrive as stored JSON text and leave as a [`Permissions`], which answers for one action at a time. Nothing here
//! knows a request; what exists in the home (members of a group, all ids of a kind) comes through [`Universe`], and only when
//! an answer depends on it. Which checks an operation takes is read from its table by [`plan()`]; what they come to is an
//! [`Access`].

pub mod access;
mod permissions;
mod plan;
mod policy;
mod resolve;
#[cfg(test)]
mod tests;
mod universe;

pub use access::{Access, Granted, Wanted};
pub use permissions::{Mode, Permissions};
pub use plan::{Unplaced, as_node_of_a_cluster, named_ids, plan, usual_spelling};
pub use policy::{Policy, check_resource};
pub use resolve::{Allowed, Ids, Nothing, Resolution, State, Universe};
pub use universe::Existing;

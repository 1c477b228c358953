//! Users, roles, policies and security rules, and how they hang together (docs/facts/02-rbac.md, sections 1, 3 and 5).
//!
//! What the operations of the Security tag do, over [`crate::auth::Authenticator`]'s database. Each change is one
//! transaction that also revokes the tokens it concerns. Must not be here: replies, and the question whether the caller
//! may do it, which has been answered before.

pub mod api_keys;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
pub mod me;
mod orphaned_keys;
mod outcome;
mod policies;
mod records;
pub mod relations;
pub mod roles;
#[cfg(test)]
mod roles_tests;
mod scope;
pub mod settings;
pub mod user_roles;
pub mod users;

pub use self::outcome::{FailedIds, NamedId, Outcome};
pub use self::records::{CurrentRole, CurrentUser, Definition, Policy, Record, Role, Rule, User};
pub use self::scope::{Scope, Target, number};
pub use crate::auth::store::RESERVED;

//! Users, roles, policies and security rules, and how they hang together (docs/facts/02-rbac.md, sections 1, 3 and 5).
//!
//! What the operations of the Security tag do, over [`crate::auth::Authenticator`]'s database. Each change is one
//! transaction that also revokes the tokens it concerns. Must not be here: HTTP, emitted types, and the question whether
//! the caller may do it, which the guard has answered before.

#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
pub mod me;
mod policies;
pub mod relations;
pub mod roles;
#[cfg(test)]
mod roles_tests;
mod scope;
pub mod settings;
pub mod user_roles;
pub mod users;

use serde_json::Value;

pub use self::scope::{Scope, Target, number};
use apid_failure::Failure;

/// Highest id of what is shipped or reserved: such rows are protected (docs/facts/02-rbac.md, section 1.2).
pub const RESERVED: i64 = 99;

/// What an operation on several things comes to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The things affected, as they are shown, in the order they are shown in.
    pub items: Vec<Value>,
    /// How many were affected; for relations the links, not the things shown.
    pub total: u64,
    /// What failed: the id as it is shown, and why.
    pub failed: Vec<(Value, Failure)>,
}

impl Outcome {
    /// Adds a thing that was affected.
    pub fn affect(&mut self, item: Value) {
        self.items.push(item);
        self.total += 1;
    }

    /// Adds something that failed; the same thing fails for the same reason but once.
    pub fn fail(&mut self, id: impl Into<Value>, failure: Failure) {
        let failed = (id.into(), failure);
        if !self.failed.contains(&failed) {
            self.failed.push(failed);
        }
    }

    /// Leaves out failures that are not shown when nothing was named (docs/facts/02-rbac.md, section 4.3).
    pub fn drop_codes(&mut self, codes: &[u16]) {
        self.failed.retain(|(_, failure)| !codes.contains(&failure.code));
    }
}

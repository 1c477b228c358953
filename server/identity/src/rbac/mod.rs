//! Permissions: what the policies of a token's roles allow (docs/facts/02-rbac.md, sections 3 and 4).
//!
//! Policies arrive as stored JSON text and leave as a [`Permissions`], which answers for one action at a time. Nothing here
//! knows a request; what exists in the home (members of a group, all ids of a kind) comes through [`Universe`], and only when
//! an answer depends on it. What the checks of a request come to is an [`Access`].

pub mod access;
mod granting;
mod permissions;
mod policy;
mod resolve;
mod spelling;
#[cfg(test)]
mod tests;

pub use access::{Access, Check, Granted, On, Wanted};
pub use granting::{Allowed, Ids, NotGranted, Nothing, Resolution, Universe, UniverseState};
pub use permissions::{Mode, Permissions};
pub use policy::{Policy, check_resource};
pub use spelling::usual_spelling;

//! Built-in users that still have the passwords which every installation begins with, and which everybody knows.
//!
//! A look costs as much as a login for each of the users, and blocks as long.

use super::{
    password,
    store::{IdentityStore, defaults},
};

/// The built-in users, whose passwords are their names in the beginning.
pub(super) fn built_in() -> impl Iterator<Item = &'static str> {
    defaults::USERS.iter().map(|(name, _)| *name)
}

/// Whether a built-in user has its default password. A user who is gone has none, and what cannot be read counts as
/// none either.
pub(super) fn has(store: &IdentityStore, name: &str) -> bool {
    store.password(name).is_ok_and(|stored| stored.is_some_and(|stored| password::verify(name, Some(&stored))))
}

/// All built-in users that have it.
pub(super) fn all(store: &IdentityStore) -> Vec<&'static str> {
    built_in().filter(|name| has(store, name)).collect()
}

//! The user whom a key is bound to, as the file of keys and the database of users both have it.

use serde::{Deserialize, Serialize};

/// A user as a key is bound to it. A later user with the same id or name is another one.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::auth) struct BoundUser {
    pub(in crate::auth) id: i64,
    pub(in crate::auth) name: String,
    /// When the user was made, as the database has it.
    pub(in crate::auth) since: String,
}

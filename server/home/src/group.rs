//! Names of groups and of combinations of groups.

use sha2::{Digest as _, Sha256};

use crate::digest::hex;

/// The group of agents that were not assigned to any.
pub const DEFAULT_GROUP: &str = "default";

/// Name of a combination of groups: the first eight hexadecimal digits of the SHA-256 of their names, with commas
/// between.
pub fn group_hash(names: &str) -> String {
    let mut hash = hex(Sha256::digest(names.as_bytes()));
    hash.truncate(8);
    hash
}

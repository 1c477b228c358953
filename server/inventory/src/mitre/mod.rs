//! MITRE ATT&CK: `var/db/mitre.db` of a home, and how a release of ATT&CK gets there
//! (docs/facts/04-modules.md, section 13; docs/facts/06-backends.md, section 14.4).
//!
//! What lists show is made once for as long as the database stays the same, and forgotten when it is another one
//! ([`Mitre`]). Must not be here: names of fields on a wire, and what a reply looks like.

mod fault;
pub mod import;
mod kept;
mod list;
mod rows;
#[cfg(test)]
mod tests;

/// Bytes of a database that is read at most. That of ATT&CK for enterprises has less than 20 MB.
const MOST_BYTES: u64 = 256 << 20;

pub use fault::Fault;
pub use kept::{Known, Mitre, Now};
pub use list::{Field, List, Relation};
pub use rows::{Cell, Entry, Reference, Sink};

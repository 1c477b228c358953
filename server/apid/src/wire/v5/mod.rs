//! The wire of release 5, where it differs from that of release 4 (docs/facts/07-v5.md, section 9).
//!
//! Failures are told by `crate::wire::v4::failure` in the voice of release 5. Must not be here: requests, and anything
//! that decides.

pub(crate) mod nodes;
pub(crate) mod statistics;

//! The wire of release 5, where it differs from that of release 4 (docs/facts/07-v5.md, section 9). What both have is
//! written by `crate::wire::v4`, in the words of release 5.
//!
//! Failures are told by `crate::wire::v4::failure` in the voice of release 5. Must not be here: requests, and anything
//! that decides.

pub(crate) mod agents;
pub(crate) mod catalogue;
pub(crate) mod fields;
pub(crate) mod nodes;
pub(crate) mod overview;
pub(crate) mod statistics;

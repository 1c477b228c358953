//! The wire of the API 5.0, where it differs from that of release 4 (docs/facts/07-v5.md, section 9). What both have is
//! written by `crate::wire::v4`, in the words of release 5.

pub(crate) mod agents;
pub(crate) mod catalogue;
pub(crate) mod fields;
pub(crate) mod overview;

//! The wire of each generation of the API: what outcomes of the domain look like in a reply.
//!
//! A generation has its envelope, the texts and statuses of faults, its messages, and the table of the names that its
//! query parameters and replies give to the columns of the store. Must not be here: requests, and anything that
//! decides.

mod object;
mod text;
pub(crate) mod v1;
pub(crate) mod v4;
pub(crate) mod v5;

/// Licence of the API that is spoken; clients show it.
pub(crate) const LICENSE: &str = "GPL 2.0";

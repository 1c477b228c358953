//! Agents and groups: lists, summaries, registration, files of groups, commands and tasks.
//!
//! Which agents and groups a caller may touch has been decided before and comes as [`apid_identity::rbac::Granted`].
//! What is done and what is not comes back as typed values: an [`Outcome`], a [`Fault`], or rows that were pushed into
//! the sink of a [`sink::View`]. Must not be here: JSON, texts and codes of the wire, statuses of HTTP.

pub mod agents;
pub mod commands;
mod fault;
pub mod groups;
pub mod known;
pub mod ledger;
pub mod outcome;
pub mod overview;
mod requirements;
mod seen;
pub mod sink;

pub use fault::Fault;
pub use outcome::{Failed, Item, Outcome};

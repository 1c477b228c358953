//! Agents and groups: lists, summaries, registration, files of groups, commands and tasks.
//!
//! Which agents and groups a caller may touch has been decided before and comes as [`apid_identity::rbac::Granted`].

pub mod agents;
pub mod commands;
pub mod groups;
pub mod ledger;
pub mod overview;

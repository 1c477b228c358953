//! The wire of the API 4.x.

pub(crate) mod agents;
mod api_config;
pub(crate) mod audit;
pub(crate) mod cluster;
pub(crate) mod commands;
pub(crate) mod failure;
pub(crate) mod faults;
pub(crate) mod fields;
pub(crate) mod findings;
pub(crate) mod forwarded;
pub(crate) mod groups;
pub(crate) mod inventory;
mod items;
mod listing;
pub(crate) mod logs;
pub(crate) mod logtest;
pub(crate) mod manager;
pub(crate) mod mitre;
pub(crate) mod node;
pub(crate) mod outcome;
pub(crate) mod overview;
pub(in crate::wire) mod rows;
pub(crate) mod ruleset;
pub(crate) mod scans;
pub(crate) mod security;
pub(crate) mod tasks;
mod text;

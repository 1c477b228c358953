//! The operations of release 4. Thin: a request becomes the arguments of a domain function, and what that returns goes
//! to `crate::wire::v4`.

mod active_response;
mod agents;
mod api_info;
mod audit;
mod ciscat;
mod clears;
mod cluster;
mod decoders;
mod events;
mod experimental;
pub(crate) mod forward;
mod groups;
mod listed;
mod lists;
mod logtest;
mod manager;
mod mitre;
mod nodes;
mod overview;
pub(in crate::api) mod parameters;
mod roles;
mod rootcheck;
mod rules;
mod ruleset;
mod sca;
pub(in crate::api) mod security;
mod syscheck;
mod syscollector;
mod tasks;
mod vulnerability;

use super::{Context, Service};

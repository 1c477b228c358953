//! The operations of release 5: an adapter over those of release 4.
//!
//! Most operations are the same in both, up to the names of emitted types: [`release_4::same`] hands them on, and the
//! [`Service`] of this generation tells failures in its own words and knows no agent 000. What differs has a handler
//! here, over the same domain modules, and its replies in `crate::wire::v5` (docs/facts/07-v5.md, section 9). Must not
//! be here: queries, files, permissions.

#[macro_use]
mod release_4;

mod active_response;
mod agents;
mod api_info;
mod audit;
mod cluster;
mod events;
mod groups;
mod mitre;
mod overview;
mod rootcheck;
mod security;
mod syscheck;
mod tasks;

use super::{Context, Service};

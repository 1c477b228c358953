//! Entry points of the fuzz targets in `fuzz/`, one for each thing the server reads before it trusts anybody, for the
//! languages of queries, for the configuration and the log of a manager, and for patterns and events of a ruleset.
//!
//! Each takes any bytes and panics when something that must hold does not: a panic is a finding. Beside "does not
//! crash" each holds the real code against a second, slow and obvious reading of the same rule. Compiled for fuzzing
//! and for tests alone; the tests run them over the seeds and a few thousand mutations of those.

mod ossec;
mod releases;
#[cfg(test)]
mod tests;

pub use self::{ossec::ossec, releases::releases};
pub use crate::gate::admission::fuzzing::authorization;
pub use apid_engine::fuzzing::{decoders, list, osmatch, osregex, pcre2, predecode, rules};
pub use apid_formats::manager_conf::ossec_conf;
pub use apid_front::wire;
pub use apid_identity::auth::{htpasswd_file as htpasswd, security_rule, token};
pub use apid_identity::security::fuzzing::resource;
pub use apid_node::logs::fuzzing::log;
pub use apid_store::query::fuzzing::{listing, wql};

//! Entry points of the fuzz targets in `fuzz/`, one for each thing the server reads before it trusts anybody, and
//! for the languages of queries.
//!
//! Each takes any bytes and panics when something that must hold does not: a panic is a finding. Beside "does not crash"
//! each holds the real code against a second, slow and obvious reading of the same rule. Compiled for fuzzing and for
//! tests alone; the tests run them over the seeds and a few thousand mutations of those.

mod bytes;
mod query;
mod resource;
#[cfg(test)]
mod tests;

pub use crate::auth::gate::fuzzing::authorization;
pub use crate::auth::{security_rule, token};
pub use crate::http::wire;
pub(crate) use bytes::Bytes;
pub use query::{listing, wql};
pub use resource::resource;

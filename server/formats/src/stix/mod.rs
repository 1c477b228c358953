//! Bundles of STIX 2.0 and 2.1 as MITRE publishes ATT&CK in them (enterprise, mobile, ICS).
//!
//! A bundle is read from front to end, and each of its objects is given away before the next one is read: memory is
//! bounded by the largest object, whatever the length of the bundle. Members that ATT&CK's tables do not need are
//! skipped. Must not be here: which objects make which rows.

mod bounds;
mod bundle;
mod object;
#[cfg(test)]
mod tests;

pub use bounds::{MOST_BYTES, MOST_OF_OBJECT};
pub use bundle::{Bundle, BundleError, read};
pub use object::{Instant, KillChainPhase, Kind, Object, Reference};

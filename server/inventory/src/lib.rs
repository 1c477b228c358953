//! What agents report of themselves (inventory, monitored files, policies, findings), and the MITRE ATT&CK tables.
//!
//! Which agents a caller may see has been decided before and comes as [`apid_identity::rbac::Granted`]. What is found
//! comes back as typed values or as rows that are pushed into a sink. Must not be here: JSON, texts and codes of the
//! wire, statuses of HTTP.

mod agents;
pub mod checks;
pub mod clears;
mod databases;
mod failed;
mod fault;
pub mod files;
pub mod lists;
pub mod mitre;
mod patience;
pub mod scans;
pub mod sink;
pub mod vulnerabilities;

pub use agents::{Existing, Numbers};
pub use databases::Databases;
pub use failed::{Failed, Item};
pub use fault::Fault;

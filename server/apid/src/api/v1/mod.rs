//! The operations of the 2016 API, on the same service as those of release 4.
//!
//! Thin: a request becomes the arguments of a domain function, and what that returns goes to `crate::wire::v1`.

mod agents;
mod info;
mod manager;
mod rootcheck;
mod scans;
mod syscheck;

use super::{Context, Service};

//! The gate of the API: who may come in, and what for.
//!
//! [`guard::Guard`] is the one gate that a router is given. [`admission`] knows limits and credentials, [`plan`] the
//! checks of an operation, [`universe`] what exists in the home, [`readiness`] whether the manager is complete, and
//! `master` what the master of a cluster says.

pub mod admission;
#[cfg(test)]
mod admission_tests;
pub mod guard;
pub(crate) mod master;
pub mod plan;
pub mod readiness;
pub mod universe;

//! Faults of the domain as this wire tells them: code, status, texts. One file for each crate whose faults they are.

mod cluster;
mod fleet;
mod identity;
mod inventory;
mod manager;
mod mitre;
mod node;
mod ruleset;
mod store;

pub(crate) use cluster::{cluster_failure, node_refusal};
pub(crate) use node::{configuration_failure, refusal_failure, settings_failure};

use apid_request::cancel::GivenUp;
use apid_request::fair::Full;

use crate::wire::v4::failure::{Class, Failure};

/// A fault that this wire has words for.
pub(crate) trait IntoFailure {
    /// What the caller is told.
    fn into_failure(self) -> Failure;
}

impl IntoFailure for Failure {
    fn into_failure(self) -> Failure {
        self
    }
}

impl IntoFailure for Full {
    /// As for too many requests in a minute, but in words of its own: no setting changes it.
    fn into_failure(self) -> Failure {
        Failure::command(Class::TooManyRequests, 6001, format!("Too many requests at the same time: {self}"))
    }
}

impl IntoFailure for GivenUp {
    /// As a rule nobody is left to read it (docs/facts/01-api-layer.md, section 4.10).
    fn into_failure(self) -> Failure {
        Failure::internal(3021)
    }
}

//! Faults of the domain as this wire tells them: code, status, texts. One file for each crate whose faults they are.

mod fleet;
mod identity;
mod manager;
mod store;

use apid_request::cancel::GivenUp;

use crate::wire::v4::failure::Failure;

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

impl IntoFailure for GivenUp {
    /// As a rule nobody is left to read it (docs/facts/01-api-layer.md, section 4.10).
    fn into_failure(self) -> Failure {
        Failure::internal(3021)
    }
}

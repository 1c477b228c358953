//! Faults of the domain as this wire tells them: code, status, texts. One file for each crate whose faults they are.

mod fleet;
mod manager;
mod store;

use apid_failure::Failure;

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

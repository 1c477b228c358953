//! Why the fleet was not changed, and the catalogue code each reason has.

use std::path::Path;

use apid_failure::Failure;
use apid_request::cancel::GivenUp;
use apid_store::StoreError;

/// A change that was not made.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// A file cannot be read or written.
    #[error("cannot {action} {file}: {error}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which file.
        file: String,
        /// Why not.
        error: std::io::Error,
    },
    /// A daemon of a manager does this and would not learn of it.
    #[error("{0} runs on this home, and this server cannot ask it yet")]
    Daemon(&'static str),
    /// The request was given up, and nothing is changed.
    #[error(transparent)]
    GivenUp(#[from] GivenUp),
    /// The journal does not say what was under way.
    #[error("cannot read the journal of changes: {0}")]
    Journal(serde_json::Error),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl LedgerError {
    /// Whether a test let the process die here; then nothing may be tidied up.
    pub(super) fn died(&self) -> bool {
        cfg!(test) && matches!(self, Self::Io { action: "go on after", .. })
    }
}

pub(super) fn io<'a>(action: &'static str, file: &'a Path) -> impl FnOnce(std::io::Error) -> LedgerError + 'a {
    move |error| LedgerError::Io { action, file: file.display().to_string(), error }
}

impl From<rusqlite::Error> for LedgerError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<LedgerError> for Failure {
    fn from(error: LedgerError) -> Self {
        match error {
            LedgerError::Store(error) => error.into(),
            LedgerError::GivenUp(given_up) => given_up.into(),
            LedgerError::Daemon(_) => Self::internal(1013).detail(error),
            error => Self::unexpected(error),
        }
    }
}

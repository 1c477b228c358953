//! Why the fleet was not changed.

use std::path::Path;

use apid_request::cancel::GivenUp;
use apid_store::StoreError;

/// A change that was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// A file cannot be read or written.
    #[error("cannot {action} {file}: {error}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which file.
        file: String,
        /// Why not.
        error: String,
    },
    /// A daemon of a manager does this and would not learn of it.
    #[error(
        "{0} is running on this home and would not see the change; stop it, or make the change through the manager"
    )]
    Daemon(&'static str),
    /// The request was given up, and nothing is changed.
    #[error(transparent)]
    GivenUp(#[from] GivenUp),
    /// The journal does not say what was under way.
    #[error("cannot read the journal of changes: {0}")]
    Journal(String),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl LedgerError {
    pub(super) fn journal(error: serde_json::Error) -> Self {
        Self::Journal(error.to_string())
    }

    /// Whether a test let the process die here; then nothing may be tidied up.
    pub(super) fn died(&self) -> bool {
        cfg!(test) && matches!(self, Self::Io { action: "go on after", .. })
    }
}

pub(super) fn io<'a>(action: &'static str, file: &'a Path) -> impl FnOnce(std::io::Error) -> LedgerError + 'a {
    move |error| LedgerError::Io { action, file: file.display().to_string(), error: error.to_string() }
}

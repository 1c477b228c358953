//! Why the fleet was not changed.

use std::path::{Path, PathBuf};

use super::crash::Died;
use apid_home::daemons::ManagerDaemon;
use apid_request::cancel::GivenUp;
use apid_store::StoreError;

/// A change that was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// A file cannot be read or written.
    #[error("cannot {action} {}: {error}", .file.display())]
    Io {
        /// What was tried, such as `read`.
        action: &'static str,
        /// On which file or folder.
        file: PathBuf,
        /// What the operating system says.
        error: String,
    },
    /// A daemon of a manager runs on this home and would not see the change.
    #[error(
        "{0} is running on this home and would not see the change; stop it, or make the change through the manager's API"
    )]
    Daemon(ManagerDaemon),
    /// The request was given up, and nothing is changed.
    #[error(transparent)]
    GivenUp(#[from] GivenUp),
    /// The journal cannot be read or written: what is wrong with its text.
    #[error("cannot understand the journal of changes: {0}")]
    Journal(String),
    /// The database refused.
    #[error(transparent)]
    Store(StoreError),
    /// A test let the process die here.
    #[error(transparent)]
    Died(#[from] Died),
}

/// The error of `action` on `file`.
pub(super) fn io<'a>(action: &'static str, file: &'a Path) -> impl FnOnce(std::io::Error) -> LedgerError + 'a {
    move |error| LedgerError::Io { action, file: file.to_owned(), error: error.to_string() }
}

impl From<StoreError> for LedgerError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Owned(daemon) => Self::Daemon(daemon),
            error => Self::Store(error),
        }
    }
}

impl From<serde_json::Error> for LedgerError {
    fn from(error: serde_json::Error) -> Self {
        Self::Journal(error.to_string())
    }
}

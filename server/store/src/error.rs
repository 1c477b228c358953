//! What can go wrong with a database.

use std::path::PathBuf;

use rusqlite::ErrorCode;

use apid_home::daemons::ManagerDaemon;
use apid_request::cancel::GivenUp;
use apid_request::fair::Full;

/// A fault of a database or of its workers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("there is no database {}", .0.display())]
    Missing(PathBuf),
    /// The file exists but may not be written.
    #[error("the database is read-only")]
    ReadOnly,
    /// A daemon of the manager lives, whose files are not changed beside it.
    #[error("{0} is running on this home, whose databases are not changed beside it")]
    Owned(ManagerDaemon),
    /// `wazuh-db`, whose databases they are, does not answer as it should: why.
    #[error("wazuh-db does not answer: {0}; restart the manager")]
    Unanswered(String),
    /// A statement or a row of its result has more bytes than `wazuh-db` takes or sends.
    #[error("{0} bytes are more than one message of wazuh-db has room for: ask for fewer agents or fields")]
    TooLong(usize),
    /// Another process held its lock for too long.
    #[error("the database is locked by another process")]
    Busy,
    /// The caller gave up.
    #[error("the query was interrupted")]
    Interrupted,
    /// Too much waits for a worker already.
    #[error("too many requests at the same time: {0}")]
    Crowded(Full),
    /// The worker is gone: the store is shutting down, or the work panicked.
    #[error("the database worker stopped")]
    Stopped,
    /// SQLite refused the statement, or the file is damaged.
    #[error("{0}")]
    Sql(String),
}

impl From<GivenUp> for StoreError {
    fn from(_: GivenUp) -> Self {
        Self::Interrupted
    }
}

impl From<Full> for StoreError {
    fn from(full: Full) -> Self {
        Self::Crowded(full)
    }
}

impl StoreError {
    /// The fault that the driver reports.
    pub(crate) fn sql(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::OperationInterrupted) => Self::Interrupted,
            _ => Self::Sql(match error {
                rusqlite::Error::SqliteFailure(_, Some(text)) => text,
                other => other.to_string(),
            }),
        }
    }
}

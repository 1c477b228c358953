//! What can go wrong with a database.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use apid_failure::Failure;
use apid_request::cancel::GivenUp;

/// A fault of a database or of its workers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("there is no database {}", .0.display())]
    Missing(PathBuf),
    /// The file exists but may not be written.
    #[error("the database is read-only")]
    ReadOnly,
    /// Another process held its lock for too long.
    #[error("the database is locked by another process")]
    Busy,
    /// The caller gave up.
    #[error("the query was interrupted")]
    Interrupted,
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

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::sql(error)
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

    /// The id in the name of an agent's database, `queue/db/NNN.db`.
    fn agent_of(path: &Path) -> Option<&str> {
        path.file_stem()?.to_str().filter(|stem| stem.bytes().all(|byte| byte.is_ascii_digit()))
    }
}

// Until the domain returns typed faults.
impl From<StoreError> for Failure {
    /// See docs/facts/04-modules.md, section 0, and docs/facts/05-errors.md, section 13.
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Missing(path) => {
                let failure = Self::bad_request(2007);
                match StoreError::agent_of(path) {
                    Some(agent) => failure.detail(format_args!(
                        "There is no database for agent {agent}. Please check if the agent has connected to the manager"
                    )),
                    None => {
                        let name = path.file_name().unwrap_or_default().to_string_lossy();
                        failure.detail(format_args!("There is no database {name}"))
                    }
                }
            }
            StoreError::Sql(cause) => Self::bad_request(2003).detail(cause),
            StoreError::Busy | StoreError::ReadOnly => Self::internal(2003).detail(error),
            // The client has been answered already, or is gone.
            StoreError::Interrupted => Self::internal(3021),
            StoreError::Stopped => Self::unexpected(error),
        }
    }
}

//! Why nothing can be told of ATT&CK.

use apid_request::budget;
use apid_store::StoreError;

/// A fault of the database, or of the request for it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// There is no `var/db/mitre.db`, or something else is in its place.
    #[error("there is no var/db/mitre.db; import one with `wazuh-apid mitre import`")]
    Missing,
    /// It is damaged, or has other tables. The text is that of SQLite.
    #[error("var/db/mitre.db: {0}")]
    Damaged(String),
    /// It is larger than any release of ATT&CK.
    #[error("var/db/mitre.db has {bytes} bytes, and at most {most} are read")]
    TooLarge {
        /// Bytes that it has.
        bytes: u64,
        /// Bytes at most.
        most: u64,
    },
    /// There is no memory for what was asked.
    #[error(transparent)]
    NoRoom(budget::Refused),
    /// The request was given up, or the store takes no more work.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing(_) => Self::Missing,
            StoreError::Sql(problem) => Self::Damaged(problem),
            other => Self::Store(other),
        }
    }
}

//! A database with one connection of its own, for those that are small, or are made, checked and moved as files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, MAIN_DB, OpenFlags, Transaction, TransactionBehavior};

use super::descriptors::Lease;
use super::opening::heed_cancelling;
use super::query::functions;
use super::untouched::{Copy, Stamp, Untouched, open_untouched, stamp};
use super::{Reader, StoreError, Writer};
use apid_request::cancel;

/// Prepared statements that a connection keeps.
const STATEMENTS: usize = 128;

/// What a connection may do with its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Read what is there, and leave the file and its folder as they are, whatever other processes have left there.
    ///
    /// Not for a WAL database that this process changes at the same time: its shared memory is opened for reading.
    Untouched,
    /// Read what is there.
    ReadOnly,
    /// Change what is there.
    ReadWrite,
    /// The same, and make the file where there is none.
    Create,
}

/// One connection to one database file. Everything here blocks.
pub struct Single {
    reader: Reader,
    /// The file and its state, if it shows no later one.
    frozen: Option<(PathBuf, Stamp)>,
    /// The copy that it reads, if it reads one.
    _copy: Option<Arc<Copy>>,
    /// After the connection, which is closed before.
    lease: Lease,
}

impl std::fmt::Debug for Single {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Single").field("path", &self.reader.connection.path()).finish_non_exhaustive()
    }
}

impl Single {
    /// Opens a database file.
    ///
    /// # Errors
    ///
    /// When it cannot be opened with this access. A file that is not a database is only noticed when it is read.
    pub fn open(path: &Path, access: Access) -> Result<Self, StoreError> {
        let lease = Lease::of(path);
        let flags = match access {
            Access::Untouched => {
                let Untouched { connection, frozen, copy } = open_untouched(path, None)?;
                connection.pragma_update(None, "query_only", true).map_err(StoreError::sql)?;
                let frozen = frozen.map(|state| (path.to_owned(), state));
                return Ok(Self { frozen, _copy: copy, lease, ..Self::over(connection)? });
            }
            Access::ReadOnly => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Access::ReadWrite => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Access::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        };
        let connection =
            Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(StoreError::sql)?;
        // One that was made just now had no lease.
        let lease = if access == Access::Create { Lease::of(path) } else { lease };
        Ok(Self { lease, ..Self::over(connection)? })
    }

    /// Whether it shows what the file holds. An [`Access::Untouched`] one may have to be opened again for that; others
    /// see every change.
    pub fn is_current(&self) -> bool {
        self.frozen.as_ref().is_none_or(|(path, state)| stamp(path) == *state)
    }

    /// Makes an empty database in memory.
    ///
    /// # Errors
    ///
    /// When there is no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::over(Connection::open_in_memory().map_err(StoreError::sql)?)
    }

    /// Makes a database in memory that is a copy of the bytes of a file.
    ///
    /// # Errors
    ///
    /// When there is no memory for it. Bytes that are no database, or one that writes ahead, are only noticed when it
    /// is read.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory().map_err(StoreError::sql)?;
        connection.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false).map_err(StoreError::sql)?;
        Self::over(connection)
    }

    /// Ends the connection; gives the bytes that a file with this database has.
    ///
    /// # Errors
    ///
    /// When there is no memory for them.
    pub(crate) fn into_bytes(mut self) -> Result<Vec<u8>, StoreError> {
        Ok(self.reader.connection.serialize(MAIN_DB).map_err(StoreError::sql)?.to_vec())
    }

    fn over(mut connection: Connection) -> Result<Self, StoreError> {
        heed_cancelling(&mut connection).map_err(StoreError::sql)?;
        functions::register(&connection).map_err(StoreError::sql)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        Ok(Self {
            reader: Reader { connection, epoch: None, remote: None, file: None, log: None },
            frozen: None,
            _copy: None,
            lease: Lease::none(),
        })
    }

    /// Sets a `PRAGMA` of this connection, such as `foreign_keys`.
    ///
    /// # Errors
    ///
    /// When the database refuses it.
    pub fn set(&self, pragma: &str, value: &str) -> Result<(), StoreError> {
        self.reader.connection.pragma_update(None, pragma, value).map_err(StoreError::sql)
    }

    /// Runs `work` outside of any transaction: each of its statements sees the state of its own moment.
    ///
    /// # Errors
    ///
    /// Whatever `work` returns.
    pub fn look<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        work(&self.reader)
    }

    /// Runs `work` on one state of the database.
    ///
    /// # Errors
    ///
    /// When the state cannot be read, and whatever `work` returns.
    pub fn read<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.begin(TransactionBehavior::Deferred)?;
        let value = work(&self.reader)?;
        transaction.commit().map_err(StoreError::sql)?;
        Ok(value)
    }

    /// Runs `work`, which changes the database, wholly or not at all: a failure takes back what it did, and so does the
    /// end of the request that it is done for ([`apid_request::cancel`]).
    ///
    /// # Errors
    ///
    /// When the database cannot be changed, and whatever `work` returns.
    pub fn write<T, E: From<StoreError>>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        let transaction = self.begin(TransactionBehavior::Immediate)?;
        let value = work(&Writer(&self.reader))?;
        cancel::decide().map_err(StoreError::from)?;
        transaction.commit().map_err(StoreError::sql)?;
        Ok(value)
    }

    /// Runs statements that cannot be in a transaction, such as `VACUUM`.
    ///
    /// # Errors
    ///
    /// When one of them is not valid or fails.
    pub fn script(&self, sql: &str) -> Result<(), StoreError> {
        Writer(&self.reader).script(sql)
    }

    /// SQLite's count of the changes that other connections have made to the file. Waits for no lock.
    ///
    /// # Errors
    ///
    /// When the file is locked or cannot be read.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        self.reader.one("PRAGMA data_version", &[], |row| row.get(0))
    }

    /// Ends the connection.
    ///
    /// # Errors
    ///
    /// When the driver cannot close it.
    pub fn close(self) -> Result<(), StoreError> {
        let Self { reader, lease, .. } = self;
        let closed = reader.connection.close().map_err(|(_, error)| StoreError::sql(error));
        drop(lease);
        closed
    }

    fn begin(&self, behavior: TransactionBehavior) -> Result<Transaction<'_>, StoreError> {
        Transaction::new_unchecked(&self.reader.connection, behavior).map_err(StoreError::sql)
    }
}

//! What a piece of work sees of a database: statements go in, rows come out.
//!
//! A [`Reader`] is a connection inside a transaction; a [`Writer`] is a reader that may change something. Its user
//! neither begins nor ends the transaction.

use std::ops::Deref;

use apid_home::daemons::ManagerDaemon;
use rusqlite::{CachedStatement, Connection, Statement, params_from_iter};

use super::bound::Sql;
use super::descriptors::Identity;
use super::log_state::LogState;
use super::row::Cells;
use super::wdb::{self, Asked, Session};
use super::{Bound, Row, StoreError};

/// Bytes of a statement that is kept prepared. Longer ones say what a caller wrote, and each would keep half a
/// megabyte.
const LONGEST_KEPT: usize = 8 << 10;

/// A connection inside a read transaction.
pub struct Reader {
    pub(crate) connection: Connection,
    pub(crate) epoch: Option<u64>,
    /// Where it is `wazuh-db` that answers; the connection then has the tables without their rows.
    pub(crate) remote: Option<Session>,
    /// The file whose bytes are what the connection shows, if it is one and known.
    pub(crate) file: Option<Identity>,
    /// The state of its write-ahead log that the transaction sees, if it has one and that is known.
    pub(crate) log: Option<LogState>,
}

/// A connection inside a transaction that changes the database.
pub struct Writer<'c>(pub(crate) &'c Reader);

/// A statement that is run several times.
pub struct Prepared<'c> {
    kept: Kept<'c>,
    remote: Option<Remote<'c>>,
}

/// A statement for `wazuh-db`.
struct Remote<'c> {
    session: &'c Session,
    sql: String,
    columns: usize,
}

impl Remote<'_> {
    fn each<E: From<StoreError>>(
        &self,
        values: &[Bound<'_>],
        (most, tallied): (Option<u64>, bool),
        mut row: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let asked = Asked { sql: &self.sql, columns: self.columns, most, tallied };
        wdb::each(self.session, &asked, values, |held| row(&Row(Cells::Held(held))))
    }
}

enum Kept<'c> {
    /// Goes back to those that are kept.
    Kept(CachedStatement<'c>),
    /// Used this once.
    Once(Statement<'c>),
}

impl<'c> Kept<'c> {
    fn statement(&mut self) -> &mut Statement<'c> {
        match self {
            Self::Kept(statement) => statement,
            Self::Once(statement) => statement,
        }
    }
}

impl Prepared<'_> {
    #[cfg(test)]
    pub(crate) const fn is_kept(&self) -> bool {
        matches!(self.kept, Kept::Kept(_))
    }

    /// Gives each row of the result to `row`.
    ///
    /// # Errors
    ///
    /// When the statement fails, and whatever `row` returns.
    pub fn each<E: From<StoreError>>(
        &mut self,
        values: &[Bound<'_>],
        mut row: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        if let Some(remote) = &self.remote {
            return remote.each(values, (None, false), row);
        }
        let sql = |error| E::from(StoreError::sql(error));
        let mut rows = self.kept.statement().query(params_from_iter(values.iter().map(Sql))).map_err(sql)?;
        while let Some(found) = rows.next().map_err(sql)? {
            row(&Row(Cells::Found(found)))?;
        }
        Ok(())
    }

    /// Gives each row of the result to `row`, with how many rows it stands for: equal rows may come as one, and in any
    /// order.
    ///
    /// # Errors
    ///
    /// When the statement fails, and whatever `row` returns.
    pub fn tally<E: From<StoreError>>(
        &mut self,
        values: &[Bound<'_>],
        mut row: impl FnMut(&Row<'_>, u64) -> Result<(), E>,
    ) -> Result<(), E> {
        match &self.remote {
            Some(remote) => {
                let columns = remote.columns;
                remote.each(values, (None, true), |found| row(found, found.get(columns)?))
            }
            None => self.each(values, |found| row(found, 1)),
        }
    }

    /// The names of the columns of the result.
    pub fn columns(&mut self) -> Vec<String> {
        self.kept.statement().column_names().map(str::to_owned).collect()
    }

    /// The first row of the result, if there is one.
    ///
    /// # Errors
    ///
    /// When the statement fails, and whatever `read` returns.
    pub fn first<T, E: From<StoreError>>(
        &mut self,
        values: &[Bound<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        if let Some(remote) = &self.remote {
            let (mut read, mut result) = (Some(read), None);
            remote.each(values, (Some(1), false), |row| {
                result = read.take().map(|read| read(row)).transpose()?;
                Ok::<_, E>(())
            })?;
            return Ok(result);
        }
        let sql = |error| E::from(StoreError::sql(error));
        let mut rows = self.kept.statement().query(params_from_iter(values.iter().map(Sql))).map_err(sql)?;
        rows.next().map_err(sql)?.map(|found| read(&Row(Cells::Found(found)))).transpose()
    }

    /// Runs a statement that changes rows; says how many.
    ///
    /// # Errors
    ///
    /// When the statement fails.
    pub fn change(&mut self, values: &[Bound<'_>]) -> Result<usize, StoreError> {
        if self.remote.is_some() {
            return Err(StoreError::Owned(ManagerDaemon::Db));
        }
        self.kept.statement().execute(params_from_iter(values.iter().map(Sql))).map_err(StoreError::sql)
    }
}

impl Reader {
    /// A number that differs from another reader's if any process changed the database in between.
    ///
    /// It may differ without a change; it never stays the same over one. What was computed from this reader may be kept
    /// under its epoch and used by every other reader of the same epoch. `None` while the database changes so often
    /// that keeping anything would be useless, and for readers that are not from a [`crate::Database`].
    pub fn epoch(&self) -> Option<u64> {
        self.epoch
    }

    /// A statement to be run several times. It is kept for the next time, unless it is very long.
    ///
    /// # Errors
    ///
    /// If `sql` is not valid, or names a table or column that does not exist.
    pub fn prepare(&self, sql: &str) -> Result<Prepared<'_>, StoreError> {
        let prepared = match sql.len() <= LONGEST_KEPT {
            true => self.connection.prepare_cached(sql).map(Kept::Kept),
            false => self.connection.prepare(sql).map(Kept::Once),
        };
        let mut kept = prepared.map_err(StoreError::sql)?;
        let remote = self.remote.as_ref().map(|session| {
            let columns = kept.statement().column_count();
            Remote { session, sql: sql.to_owned(), columns }
        });
        Ok(Prepared { kept, remote })
    }

    /// Whether each statement is a question to another process, which answers in the state of its own moment: what
    /// needs few statements is better there than what looks at few rows.
    pub const fn is_remote(&self) -> bool {
        self.remote.is_some()
    }

    /// As [`Prepared::tally`].
    ///
    /// # Errors
    ///
    /// When the statement is not valid or fails, and whatever `row` returns.
    pub fn tally<E: From<StoreError>>(
        &self,
        sql: &str,
        values: &[Bound<'_>],
        row: impl FnMut(&Row<'_>, u64) -> Result<(), E>,
    ) -> Result<(), E> {
        self.prepare(sql)?.tally(values, row)
    }

    /// Gives each row of the result to `row`.
    ///
    /// # Errors
    ///
    /// When the statement is not valid or fails, and whatever `row` returns.
    pub fn each<E: From<StoreError>>(
        &self,
        sql: &str,
        values: &[Bound<'_>],
        row: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.prepare(sql)?.each(values, row)
    }

    /// All rows of the result, each as what `read` makes of it.
    ///
    /// # Errors
    ///
    /// When the statement is not valid or fails, and whatever `read` returns.
    pub fn all<T, E: From<StoreError>, C: FromIterator<T>>(
        &self,
        sql: &str,
        values: &[Bound<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, E>,
    ) -> Result<C, E> {
        let mut found = Vec::new();
        self.each(sql, values, |row| {
            found.push(read(row)?);
            Ok::<(), E>(())
        })?;
        Ok(found.into_iter().collect())
    }

    /// The first row of the result, if there is one.
    ///
    /// # Errors
    ///
    /// When the statement is not valid or fails, and whatever `read` returns.
    pub fn first<T, E: From<StoreError>>(
        &self,
        sql: &str,
        values: &[Bound<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, E>,
    ) -> Result<Option<T>, E> {
        self.prepare(sql)?.first(values, read)
    }

    /// The first row of a result that always has one, such as that of an aggregate.
    ///
    /// # Errors
    ///
    /// As [`Reader::first`], and when there is no row.
    pub fn one<T, E: From<StoreError>>(
        &self,
        sql: &str,
        values: &[Bound<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.first(sql, values, read)?.ok_or_else(|| StoreError::Sql("the query returned no row".to_owned()).into())
    }

    /// Whether the result has any row.
    ///
    /// # Errors
    ///
    /// When the statement is not valid or fails.
    pub fn exists(&self, sql: &str, values: &[Bound<'_>]) -> Result<bool, StoreError> {
        Ok(self.first(sql, values, |_| Ok::<_, StoreError>(()))?.is_some())
    }
}

impl Deref for Writer<'_> {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        self.0
    }
}

impl Writer<'_> {
    /// Runs a statement that changes rows; says how many.
    ///
    /// # Errors
    ///
    /// When the statement is not valid or fails.
    pub fn change(&self, sql: &str, values: &[Bound<'_>]) -> Result<usize, StoreError> {
        self.prepare(sql)?.change(values)
    }

    /// Runs several statements without parameters, separated by semicolons.
    ///
    /// # Errors
    ///
    /// When one of them is not valid or fails; those before it have been run.
    pub fn script(&self, sql: &str) -> Result<(), StoreError> {
        self.0.connection.execute_batch(sql).map_err(StoreError::sql)
    }

    /// Id of the row that was inserted last.
    pub fn last_id(&self) -> i64 {
        self.0.connection.last_insert_rowid()
    }
}

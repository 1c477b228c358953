//! A copy of a table that is kept up by what a tracker tells, and compared with the table each time.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;

use super::{Changes, Tracker};
use crate::{Database, Reader, Store, StoreError, bind};

/// A home with a database `x.db`, whose table `t` has the rows of interest, and a table `u` that has others.
pub(super) struct Scene {
    pub(super) folder: TempDir,
    pub(super) database: Database,
    /// As another process has one.
    pub(super) other: Connection,
}

impl Scene {
    /// `settings` are run before anything is made.
    pub(super) fn new(settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.db");
        let other = Connection::open(&path).unwrap();
        let tables = "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, seen INTEGER, note);
                      CREATE TABLE u (a PRIMARY KEY, b) WITHOUT ROWID;
                      CREATE INDEX t_name ON t (name);";
        other.execute_batch(&format!("{settings}; {tables}")).unwrap();
        let database = Store::new(folder.path()).database("x.db");
        Self { folder, database, other }
    }

    pub(super) fn path(&self) -> PathBuf {
        self.folder.path().join("x.db")
    }

    /// A table of `rows` rows of some 100 bytes.
    pub(super) fn of_rows(settings: &str, rows: i64) -> Self {
        let scene = Self::new(settings);
        scene.foreign(&format!(
            "WITH RECURSIVE ids (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < {rows})
             INSERT INTO t SELECT id, 'agent-' || id, id, hex(zeroblob(40)) FROM ids"
        ));
        scene
    }

    /// Changes the database as another process does.
    pub(super) fn foreign(&self, sql: &str) {
        self.other.execute_batch(sql).unwrap();
    }

    /// Changes the database as the server does.
    pub(super) fn own(&self, sql: &str) {
        self.database.write_now(|writer| writer.script(sql)).unwrap();
    }

    pub(super) fn mirror(&self) -> Mirror {
        Mirror { tracker: self.database.tracker("t", "id"), rows: BTreeMap::new() }
    }
}

pub(super) fn look<T>(path: &Path, sql: &str, read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>) -> T {
    Connection::open(path).unwrap().query_row(sql, (), read).unwrap()
}

/// A copy of the table `t`.
pub(super) struct Mirror {
    pub(super) tracker: Tracker,
    rows: BTreeMap<i64, String>,
}

impl Mirror {
    /// Takes in what has changed, and compares the copy with the table.
    pub(super) fn catch_up(&mut self, database: &Database) -> Changes {
        database.read_now(|reader| self.catch_up_with(reader)).unwrap()
    }

    /// The same, for a reader.
    pub(super) fn catch_up_with(&mut self, reader: &Reader) -> Result<Changes, StoreError> {
        let step = self.tracker.changes(reader)?;
        let changes = step.changes().clone();
        let ranges = match &changes {
            Changes::Nothing => Vec::new(),
            Changes::Ids(ids) => ids.iter().map(|id| *id..=*id).collect(),
            Changes::Ranges(ranges) => ranges.clone(),
            Changes::Everything => vec![i64::MIN..=i64::MAX],
        };
        for range in ranges {
            let (first, last) = range.into_inner();
            let gone: Vec<i64> = self.rows.range(first..=last).map(|(id, _)| *id).collect();
            gone.iter().for_each(|id| drop(self.rows.remove(id)));
            self.rows.extend(rows(reader, first, last)?);
        }
        let all: BTreeMap<i64, String> = rows(reader, i64::MIN, i64::MAX)?.into_iter().collect();
        assert!(self.rows == all, "{changes:?} lack a row");
        self.tracker.advance(step);
        Ok(changes)
    }
}

/// Each row as text. Columns that were added are part of it.
fn rows(reader: &Reader, first: i64, last: i64) -> Result<Vec<(i64, String)>, StoreError> {
    let columns: Vec<String> = reader.all("SELECT name FROM pragma_table_info('t')", &[], |row| row.get(0))?;
    let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
    let sql = format!("SELECT rowid, {} FROM t WHERE rowid BETWEEN ?1 AND ?2", quoted.join(" || ',' || "));
    reader.all(&sql, bind![first, last], |row| Ok::<_, StoreError>((row.get(0)?, row.get(1)?)))
}

/// How many rows are told of.
pub(super) fn told(changes: &Changes, rows: i64) -> i64 {
    match changes {
        Changes::Nothing => 0,
        Changes::Ids(ids) => i64::try_from(ids.len()).unwrap(),
        Changes::Ranges(ranges) => {
            ranges.iter().map(|range| (*range.end()).min(rows) - (*range.start()).max(1) + 1).map(|n| n.max(0)).sum()
        }
        Changes::Everything => rows,
    }
}

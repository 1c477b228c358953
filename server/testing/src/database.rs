//! The databases of a home, read and changed as another process would.

use std::path::Path;

use apid_store::{Access, Bound, FromValue, Row, Single, StoreError};

fn open(path: &Path) -> Single {
    Single::open(path, Access::ReadWrite).unwrap()
}

/// Runs statements.
pub fn script(path: &Path, sql: &str) {
    open(path).write(|writer| writer.script(sql)).unwrap();
}

/// Runs one statement that changes something; the id of the row that it has added, if it has.
pub fn change(path: &Path, sql: &str, values: &[Bound<'_>]) -> i64 {
    let done = open(path).write(|writer| {
        writer.change(sql, values)?;
        Ok::<_, StoreError>(writer.last_id())
    });
    done.unwrap()
}

/// The one value of a query's one row.
pub fn value<T: FromValue>(path: &Path, sql: &str) -> T {
    open(path).look(|reader| reader.one(sql, &[], |row| row.get(0))).unwrap()
}

/// What `read` makes of each row of a query.
pub fn rows<T>(path: &Path, sql: &str, mut read: impl FnMut(&Row<'_>) -> Result<T, StoreError>) -> Vec<T> {
    open(path).look(|reader| reader.all(sql, &[], |row| read(row))).unwrap()
}

//! The databases that every home has: opening a home whose databases can be served, and making a new one.
//!
//! `open` checks and changes nothing; `create` makes a home whole or not at all.

mod create;
mod schema;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;
use std::time::Duration;

use apid_home::marker::Marker;
use apid_home::{Home, HomeError, Kind};
use rusqlite::{Connection, OpenFlags};

/// Opens an existing home after checking what the server cannot do without. Writes nothing.
///
/// # Errors
///
/// When `directory` is no home, a file that every home has is missing or damaged, or a demo fleet was only half made.
pub fn open(directory: &Path) -> Result<Home, HomeError> {
    let home = open_even_unfinished(directory)?;
    match Marker::of(&home) {
        Some(marker) if !marker.finished => Err(HomeError::Unfinished(home.root().to_owned())),
        _ => Ok(home),
    }
}

/// The same, also when a demo fleet was only half made in it.
///
/// # Errors
///
/// As [`open`].
pub fn open_even_unfinished(directory: &Path) -> Result<Home, HomeError> {
    let home = Home::locate(directory)?;
    check_global_db(&home.global_db())?;
    Ok(home)
}

/// Makes a home in `directory`, which must be missing or empty, and opens it.
///
/// # Errors
///
/// When the directory holds other things or cannot be written.
pub fn create(directory: &Path) -> Result<Home, HomeError> {
    match Home::kind(directory)? {
        Kind::Vacant => create::create(directory)?,
        // Another process may have made it since the caller looked.
        Kind::Home => {}
        Kind::Foreign => return Err(HomeError::Foreign(directory.to_owned())),
    }
    open(directory)
}

/// Refuses a `global.db` that is missing, damaged, or another program's.
fn check_global_db(file: &Path) -> Result<(), HomeError> {
    let wrong = |problem: String| HomeError::Database { file: file.to_owned(), problem };
    let io = |error| HomeError::Io { file: file.to_owned(), action: "read it", error };
    let mut magic = [0; 16];
    let mut database = File::open(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => HomeError::Missing {
            file: file.to_owned(),
            advice: "restore it from a backup; it is never created in an existing home",
        },
        _ => io(error),
    })?;
    match database.read_exact(&mut magic) {
        Ok(()) if &magic == b"SQLite format 3\0" => {}
        Ok(()) => return Err(wrong("not an SQLite database; restore it from a backup".to_owned())),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
            return Err(wrong("empty or cut short; restore it from a backup".to_owned()));
        }
        Err(error) => return Err(io(error)),
    }
    drop(database);

    let sql = |error: rusqlite::Error| wrong(format!("damaged or unreadable ({error}); restore it from a backup"));
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(sql)?;
    connection.busy_timeout(Duration::from_secs(5)).map_err(sql)?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(sql)?;
    if verdict != "ok" {
        return Err(wrong(format!("damaged ({}); restore it from a backup", verdict.replace('\n', ": "))));
    }
    let mut missing = Vec::new();
    for (table, columns) in schema::REQUIRED {
        let mut found: Vec<String> = Vec::new();
        let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)").map_err(sql)?;
        for name in statement.query_map([table], |row| row.get(0)).map_err(sql)? {
            found.push(name.map_err(sql)?);
        }
        if found.is_empty() {
            return Err(wrong(format!(
                "has no table `{table}`, so it is not a manager's global.db; restore the right file"
            )));
        }
        missing.extend(columns.iter().filter(|c| !found.iter().any(|f| f == *c)).map(|c| format!("{table}.{c}")));
    }
    let version: Option<i64> = connection
        .query_row("SELECT CAST(value AS INTEGER) FROM metadata WHERE key = 'db_version'", [], |row| row.get(0))
        .ok();
    if !missing.is_empty() {
        let version = version.map_or_else(|| "unknown".to_owned(), |version| version.to_string());
        let columns = missing.join(", ");
        return Err(wrong(format!(
            "schema version {version} lacks {columns}; this server needs version {}: let a manager of 4.14 open it once",
            schema::VERSION
        )));
    }
    Ok(())
}

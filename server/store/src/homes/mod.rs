//! The databases that every home has: opening a home whose databases can be served, and making a new one; and the
//! databases of agents, as a manager makes them.
//!
//! `open` checks and changes nothing; `create` makes a home whole or not at all.

pub mod agent_database;
mod create;
pub mod mitre;
mod schema;
mod starter;
#[cfg(test)]
mod tests;

use std::io::{ErrorKind, Read as _};
use std::path::Path;

use apid_home::daemons::ManagerDaemon;
use apid_home::directory::HardLinks;
use apid_home::marker::DemoMarker;
use apid_home::{DirectoryKind, Home, HomeError, Layout};

use crate::schema::agent;
use crate::{Access, Reader, Single, StoreError, bind};

pub use starter::STARTER_RULESET;

/// `api.yaml` of a new home: every key of the configuration of `wazuh-apid`, as a comment with its default, and the
/// few that a new home sets.
pub const API_YAML: &str = include_str!("api.yaml");

/// Opens an existing home after checking what the server cannot do without. Writes nothing.
///
/// # Errors
///
/// When `directory` is no home, a file that every home has is missing or damaged, or a demo fleet was only half made.
pub fn open(directory: &Path) -> Result<Home, HomeError> {
    let home = open_even_unfinished(directory)?;
    match DemoMarker::of(&home) {
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
    check_global_db(&home)?;
    Ok(home)
}

/// Makes a home in `directory`, which must be missing or empty, and opens it.
///
/// # Errors
///
/// When the directory holds other things or cannot be written.
pub fn create(directory: &Path) -> Result<Home, HomeError> {
    match Home::kind(directory)? {
        DirectoryKind::Missing | DirectoryKind::Empty => create::create(directory)?,
        // Another process may have made it since the caller looked.
        DirectoryKind::Home => {}
        DirectoryKind::Foreign => return Err(HomeError::Foreign(directory.to_owned())),
    }
    open(directory)
}

/// Refuses a `global.db` that is missing, damaged, or another program's. Leaves it and its directory as they are.
fn check_global_db(home: &Home) -> Result<(), HomeError> {
    let file = &home.global_db();
    let wrong = |problem: String| HomeError::Database { file: file.to_owned(), problem };
    let io = |error| HomeError::Io { file: file.to_owned(), action: "read it", error };
    let mut magic = [0; 16];
    let opened = home.directory().and_then(|root| root.file(file, HardLinks::Allow));
    let mut database = opened.map_err(|error| match error.kind() {
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

    // Reading all of it would keep wazuh-db, which has it open, from committing.
    let is_open = home.lives(ManagerDaemon::Db);
    let look = || -> Result<Option<String>, StoreError> {
        let database = Single::open(file, Access::Untouched)?;
        match if is_open { Ok(None) } else { database.look(damage) }? {
            Some(damage) => Ok(Some(damage)),
            None => database.look(|reader| problem_of(reader, home.layout())),
        }
    };
    match look() {
        Ok(None) => Ok(()),
        Ok(Some(problem)) => Err(wrong(problem)),
        Err(StoreError::Busy) => Err(wrong("locked by another process; try again when it has finished".to_owned())),
        Err(error) => Err(wrong(format!("damaged or unreadable ({error}); restore it from a backup"))),
    }
}

/// Why a database is not that of a home which is laid out otherwise: it would be written as one release does it, and
/// the files beside it as another.
fn of_other_layout(database: agent::Layout, home: Layout) -> Option<String> {
    let of_database = if database == agent::Layout::V4 { Layout::V4 } else { Layout::V5 };
    let (own, other) = (of_database.release(), home.release());
    (of_database != home).then(|| {
        format!(
            "a database of release {own}, and the files of the home are those of {other} ({}); restore the right one",
            home.configuration()
        )
    })
}

/// What is damaged in a database and what to do about it; `None` for a whole one.
fn damage(reader: &Reader) -> Result<Option<String>, StoreError> {
    let verdict = reader.one("PRAGMA quick_check(1)", &[], |row| row.get::<String>(0))?;
    Ok((verdict != "ok").then(|| format!("damaged ({}); restore it from a backup", verdict.replace('\n', ": "))))
}

/// What a `global.db` lacks and what to do about it; `None` for a usable one.
fn problem_of(reader: &Reader, home: Layout) -> Result<Option<String>, StoreError> {
    let mut missing = Vec::new();
    let layout = agent::Layout::of(reader)?;
    for (table, columns) in schema::required(layout) {
        let names = "SELECT name FROM pragma_table_info(?1)";
        let found: Vec<String> = reader.all(names, bind![table], |row| row.get::<String>(0))?;
        if found.is_empty() {
            return Ok(Some(format!(
                "has no table `{table}`, so it is not a manager's global.db; restore the right file"
            )));
        }
        missing.extend(columns.iter().filter(|c| !found.iter().any(|f| f == *c)).map(|c| format!("{table}.{c}")));
    }
    if missing.is_empty() {
        return Ok(of_other_layout(layout, home));
    }
    if home == Layout::V5 {
        let columns = missing.join(", ");
        return Ok(Some(format!("lacks {columns}; this server knows the schemas of 5.0 from beta4 on")));
    }
    let version = "SELECT CAST(value AS INTEGER) FROM metadata WHERE key = 'db_version'";
    // A table of versions that lacks this one, or its columns, is part of what is reported here.
    let version = reader.one(version, &[], |row| row.get::<i64>(0)).ok();
    let version = version.map_or_else(|| "unknown".to_owned(), |version| version.to_string());
    let columns = missing.join(", ");
    Ok(Some(format!(
        "schema version {version} lacks {columns}; this server needs version {}: let a manager of 4.14 open it once",
        schema::VERSION
    )))
}

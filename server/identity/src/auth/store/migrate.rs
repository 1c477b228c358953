//! Upgrading an `rbac.db` of an older schema, as releases before 4.6 have it (docs/facts/02-rbac.md, section 1.3).
//!
//! A new file with today's defaults is made beside the old one, what people have made is copied into it, and it takes the
//! old one's place, which stays as a backup. Stopped at any point, the old file is in its place or the new one is, whole.
//!
//! What is copied keeps its id. Names that are taken by a default get an ending; rules and policies that equal another one
//! become that one, with their links. The order of a user's roles and of a role's policies stays, whatever is merged.

use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

use super::{
    super::{draft, error::AuthError, password},
    create, defaults, schema,
    transfer::{self, Report},
};

/// How long another process that writes is waited for.
const BUSY: Duration = Duration::from_secs(5);

/// Upgrades the database at `path`, if it is of an older schema. What is no database is left for others to refuse.
pub(super) fn upgrade(path: &Path) -> Result<(), AuthError> {
    // A link stays a link.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let path = place.as_path();
    let failed = |reason: String| AuthError::new(path, format!("cannot be upgraded: {reason}; it is as it was"));
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let inode = || fs::metadata(path).ok().map(|data| data.ino());
    let before = inode();
    let Ok(mut source) = Connection::open_with_flags(path, flags) else { return Ok(()) };
    if !is_old(&source) {
        return Ok(());
    }
    let source = lock(&mut source);
    // Another process may have been faster; then this is the backup now, whatever has become of the lock.
    if inode() != before {
        return Ok(());
    }
    let source = source.map_err(failed)?;
    let draft = path.with_file_name(format!(".rbac.db.{}.upgrade.tmp", std::process::id()));
    let made = write(&draft, path, &source);
    let placed = made.and_then(|report| {
        let backup = keep(path).map_err(|error| format!("no backup can be kept: {error}"))?;
        fs::rename(&draft, path).and_then(|()| draft::sync_directory(path)).map_err(|error| error.to_string())?;
        Ok((report, backup))
    });
    // In its place by now, or worthless.
    let _ = fs::remove_file(&draft);
    let (report, backup) = placed.map_err(failed)?;
    for note in &report.notes {
        tracing::warn!("{note}");
    }
    tracing::info!(backup = %backup.display(), "{} upgraded to schema version {}: {report}", path.display(), schema::VERSION);
    Ok(())
}

/// What [`upgrade`] would do, in lines for people; none for a database that needs no upgrade.
pub(super) fn rehearse(path: &Path, source: &mut Connection) -> Result<Vec<String>, AuthError> {
    if !is_old(source) {
        return Ok(Vec::new());
    }
    let failed = |reason: String| AuthError::new(path, format!("cannot be upgraded: {reason}"));
    let database = |error: rusqlite::Error| failed(error.to_string());
    let source = source.transaction().map_err(database)?;
    whole(&source).map_err(failed)?;
    let mut target = Connection::open_in_memory().map_err(database)?;
    let target = target.transaction().map_err(database)?;
    create::fill(&target, &vec![String::new(); defaults::USERS.len()]).map_err(database)?;
    let report = transfer::transfer(&source, &target).map_err(|problem| failed(problem.to_string()))?;
    let mut lines = vec![format!(
        "{}: would be upgraded to schema version {}: {report}; the old file would stay as {}",
        path.display(),
        schema::VERSION,
        backup(path, 1).display()
    )];
    lines.extend(report.notes.iter().map(|note| format!("{}: {note}", path.display())));
    Ok(lines)
}

fn version(source: &Connection) -> rusqlite::Result<i64> {
    source.query_row("PRAGMA user_version", [], |row| row.get(0))
}

fn is_old(source: &Connection) -> bool {
    version(source).is_ok_and(|version| version < schema::VERSION)
}

/// Keeps others from writing until the new file is in place.
fn lock(source: &mut Connection) -> Result<Transaction<'_>, String> {
    let text = |error: rusqlite::Error| match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "another program is using it".to_owned(),
        _ => error.to_string(),
    };
    source.busy_timeout(BUSY).map_err(text)?;
    let mode: String = source.query_row("PRAGMA journal_mode", [], |row| row.get(0)).map_err(text)?;
    if mode == "wal" {
        // The write-ahead log would be taken for one of the new file. Ending it needs the file for itself.
        source.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0)).map_err(text)?;
    }
    let source = source.transaction_with_behavior(TransactionBehavior::Immediate).map_err(text)?;
    whole(&source)?;
    Ok(source)
}

fn whole(source: &Connection) -> Result<(), String> {
    let check = source.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match check.map_err(|error| error.to_string())?.as_str() {
        "ok" => Ok(()),
        fault => Err(format!("it is damaged ({fault})")),
    }
}

/// Makes the new database, with mode and owner of the old one.
fn write(draft: &Path, path: &Path, source: &Transaction<'_>) -> Result<Report, String> {
    let text = |error: io::Error| error.to_string();
    // A draft left by a process of the same id that was killed.
    let _ = fs::remove_file(draft);
    let file = OpenOptions::new().write(true).create_new(true).mode(create::MODE).open(draft).map_err(text)?;
    draft::adopt(&file, path).map_err(text)?;
    let mut passwords = Vec::new();
    for (id, (name, _)) in (1_i64..).zip(defaults::USERS) {
        let own = transfer::password(source, id).map_err(|error| error.to_string())?;
        passwords.push(own.or_else(|| password::hash(name)).ok_or("the system provides no random bytes")?);
    }
    let report = fill(draft, &passwords, source).map_err(|problem| problem.to_string())?;
    File::open(draft).and_then(|file| file.sync_all()).map_err(text)?;
    Ok(report)
}

fn fill(draft: &Path, passwords: &[String], source: &Transaction<'_>) -> Result<Report, transfer::Problem> {
    let mut target = Connection::open(draft)?;
    target.pragma_update(None, "foreign_keys", true)?;
    let target = target.transaction()?;
    create::fill(&target, passwords)?;
    let report = transfer::transfer(source, &target)?;
    target.commit()?;
    Ok(report)
}

fn backup(path: &Path, number: u32) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match number {
        0 | 1 => path.with_file_name(format!("{name}.before-upgrade")),
        number => path.with_file_name(format!("{name}.before-upgrade.{number}")),
    }
}

/// Gives the old file a second name, and never the name of another.
fn keep(path: &Path) -> io::Result<PathBuf> {
    let mut number = 1;
    loop {
        let backup = backup(path, number);
        match fs::hard_link(path, &backup) {
            Ok(()) => return draft::sync_directory(path).map(|()| backup),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1000 => number += 1,
            Err(error) => return Err(error),
        }
    }
}

//! Upgrading an `rbac.db` of an older schema, as releases before 4.6 have it (docs/facts/02-rbac.md, section 1.3).
//!
//! A new file with today's defaults is made beside the old one, what people have made is copied into it, and it takes
//! the old one's place, which stays as a backup. Stopped at any point, the old file is in its place or the new one is,
//! whole.
//!
//! What is copied keeps its id. Names that are taken by a default get an ending; rules and policies that equal another
//! one become that one, with their links. The order of a user's roles and of a role's policies stays, whatever is
//! merged.

use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};

use super::{
    super::{draft, error::AuthError, password},
    create, defaults, schema,
    transfer::{self, Report},
};
use apid_home::owner::Owner;
use apid_store::{Access, Reader, Single, StoreError, bind};

/// How long another process that writes is waited for, in milliseconds.
const BUSY: &str = "5000";

/// Why a database is not upgraded.
enum NotUpgraded {
    /// It cannot be locked or is damaged.
    Unlocked(String),
    /// Another process has put another file in its place.
    Replaced,
    /// The new one cannot be made or put in its place.
    Failed(String),
}

impl From<StoreError> for NotUpgraded {
    fn from(error: StoreError) -> Self {
        Self::Unlocked(match error {
            StoreError::Busy => "another program is using it".to_owned(),
            error => error.to_string(),
        })
    }
}

/// Upgrades the database at `path`, if it is of an older schema. What is no database is left for others to refuse.
pub(super) fn upgrade(path: &Path, owner: Owner) -> Result<(), AuthError> {
    draft::refuse_link(path)?;
    let failed = |reason: String| AuthError::new(path, format!("cannot be upgraded: {reason}; it is as it was"));
    let inode = || fs::metadata(path).ok().map(|data| data.ino());
    let before = inode();
    let Ok(source) = Single::open(path, Access::ReadWrite) else { return Ok(()) };
    if !is_old(&source) {
        return Ok(());
    }
    let draft = path.with_file_name(".rbac.db.upgrade.tmp");
    let placed = locked(&source, |source| {
        if inode() != before {
            return Err(NotUpgraded::Replaced);
        }
        let replaced = replace(source, &draft, path, owner).map_err(NotUpgraded::Failed);
        // In its place by now, or worthless.
        let _ = create::remove_draft(&draft);
        replaced
    });
    let (report, backup) = match placed {
        Ok(placed) => placed,
        // Another process was faster, and what this one holds open is the backup.
        Err(NotUpgraded::Replaced) => return Ok(()),
        Err(NotUpgraded::Unlocked(_)) if inode() != before => return Ok(()),
        Err(NotUpgraded::Unlocked(reason) | NotUpgraded::Failed(reason)) => return Err(failed(reason)),
    };
    for note in &report.notes {
        tracing::warn!("{note}");
    }
    tracing::info!(backup = %backup.display(), "{} upgraded to schema version {}: {report}", path.display(), schema::VERSION);
    Ok(())
}

/// Makes the new database and puts it in the place of the old one, which gets another name.
fn replace(source: &Reader, draft: &Path, path: &Path, owner: Owner) -> Result<(Report, PathBuf), String> {
    let report = write(draft, path, source, owner)?;
    let backup = keep(path).map_err(|error| format!("no backup can be kept: {error}"))?;
    fs::rename(draft, path).and_then(|()| draft::sync_directory(path)).map_err(|error| error.to_string())?;
    Ok((report, backup))
}

/// What [`upgrade`] would do, in lines for people; empty for a database that needs no upgrade.
pub(super) fn rehearse(path: &Path, source: &Single) -> Result<Vec<String>, AuthError> {
    if !is_old(source) {
        return Ok(Vec::new());
    }
    let rehearsed = source.read(|source| {
        whole(source)?;
        Single::in_memory()?.write(|target| {
            create::fill(target, &vec![String::new(); defaults::USERS.len()])?;
            transfer::transfer(source, target)
        })
    });
    let report = rehearsed
        .map_err(|problem: transfer::Problem| AuthError::new(path, format!("cannot be upgraded: {problem}")))?;
    let mut lines = vec![format!(
        "{}: would be upgraded to schema version {}: {report}; the old file would stay as {}",
        path.display(),
        schema::VERSION,
        backup(path, 1).display()
    )];
    lines.extend(report.notes.iter().map(|note| format!("{}: {note}", path.display())));
    Ok(lines)
}

fn is_old(source: &Single) -> bool {
    super::pragma::<i64>(source, "user_version").is_ok_and(|version| version < schema::VERSION)
}

/// Runs `work` while no other process may write.
fn locked<T>(source: &Single, work: impl FnOnce(&Reader) -> Result<T, NotUpgraded>) -> Result<T, NotUpgraded> {
    source.set("busy_timeout", BUSY)?;
    if super::pragma::<String>(source, "journal_mode")? == "wal" {
        // The write-ahead log would be taken for one of the new file. Ending it needs the file for itself.
        super::pragma::<String>(source, "journal_mode = DELETE")?;
    }
    source.write(|source| {
        whole(source).map_err(|problem| NotUpgraded::Unlocked(problem.to_string()))?;
        work(source)
    })
}

fn whole(source: &Reader) -> Result<(), transfer::Problem> {
    let check: String =
        source.one("PRAGMA quick_check(1)", bind![], |row| row.get(0).map_err(transfer::Problem::from))?;
    if check == "ok" { Ok(()) } else { Err(transfer::Problem::Damaged(check)) }
}

/// Makes the new database, with mode and owner of the old one.
fn write(draft: &Path, path: &Path, source: &Reader, owner: Owner) -> Result<Report, String> {
    let text = |error: io::Error| error.to_string();
    // Left by a process that was killed. There is no other: the old database is locked.
    create::remove_draft(draft).map_err(text)?;
    let file = OpenOptions::new().write(true).create_new(true).mode(create::MODE).open(draft).map_err(text)?;
    draft::adopt(&file, path, create::MODE, owner).map_err(text)?;
    let mut passwords = Vec::new();
    for (id, (name, _)) in (1_i64..).zip(defaults::USERS) {
        let own = transfer::password(source, id).map_err(|error| error.to_string())?;
        passwords.push(own.or_else(|| password::hash(name)).ok_or("the system provides no random bytes")?);
    }
    let report = fill(draft, &passwords, source).map_err(|problem| problem.to_string())?;
    File::open(draft).and_then(|file| file.sync_all()).map_err(text)?;
    Ok(report)
}

fn fill(draft: &Path, passwords: &[String], source: &Reader) -> Result<Report, transfer::Problem> {
    let target = Single::open(draft, Access::ReadWrite)?;
    target.set("foreign_keys", "true")?;
    target.write(|target| {
        create::fill(target, passwords)?;
        transfer::transfer(source, target)
    })
}

fn backup(path: &Path, number: u32) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match number {
        0 | 1 => path.with_file_name(format!("{name}.before-upgrade")),
        number => path.with_file_name(format!("{name}.before-upgrade.{number}")),
    }
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    let number = |path: &Path| fs::metadata(path).ok().map(|data| (data.dev(), data.ino()));
    number(one).is_some_and(|one| number(other) == Some(one))
}

/// Gives the old file a second name, and never the name of another.
fn keep(path: &Path) -> io::Result<PathBuf> {
    let mut number = 1;
    loop {
        let backup = backup(path, number);
        match fs::hard_link(path, &backup) {
            Ok(()) => return draft::sync_directory(path).map(|()| backup),
            // Made by a process that was killed before the new database was in its place.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && is_same_file(path, &backup) => {
                return Ok(backup);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < 1000 => number += 1,
            Err(error) => return Err(error),
        }
    }
}

//! Making a new `rbac.db` with the default users, roles, rules and policies.
//!
//! The file appears complete or not at all, and never in the place of another.

use std::{
    fs::{self, File, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use super::{super::error::AuthError, super::password, defaults, schema};
use apid_home::directory::FileAttributes;
use apid_home::owner::Owner;
use apid_store::{Access, Single, StoreError, Writer, bind};

/// Owner writes, group reads: the manager's mode of this file.
pub(super) const MODE: u32 = 0o640;

/// Mode of its directory where that is missing.
const DIRECTORY_MODE: u32 = 0o770;

/// Makes the database at `path`. One that another process makes meanwhile is waited for and used; what a process has
/// left that was killed is removed.
pub(super) fn create(path: &Path, owner: Owner) -> Result<(), AuthError> {
    let failed = |error: String| AuthError::new(path, format!("cannot be created: {error}"));
    let directory = path.parent().ok_or_else(|| failed("it has no directory".to_owned()))?;
    make_directory(directory, owner).map_err(|error| failed(error.to_string()))?;
    let lock = File::open(directory).and_then(|directory| directory.lock().map(|()| directory));
    let lock = lock.map_err(|error| failed(error.to_string()))?;
    if path.exists() {
        return Ok(());
    }
    let draft = directory.join(".rbac.db.tmp");
    let made = write(&draft, owner).and_then(|()| place(&draft, path).map_err(|error| error.to_string()));
    // The draft is either linked to its place or worthless.
    let removed = remove_draft(&draft);
    made.map_err(failed)?;
    if let Err(error) = removed {
        tracing::warn!(%error, path = %draft.display(), "cannot remove the draft of the database");
    }
    lock.sync_all().map_err(|error| failed(error.to_string()))
}

/// Removes a draft, and what SQLite keeps beside a database that a killed process was writing: it would take that for a
/// part of the next draft.
pub(super) fn remove_draft(draft: &Path) -> io::Result<()> {
    let mut name = draft.as_os_str().to_owned();
    for ending in ["", "-journal", "-wal", "-shm"] {
        name.push(ending);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        name = draft.as_os_str().to_owned();
    }
    Ok(())
}

/// Makes the directory of the database where it is missing.
fn make_directory(directory: &Path, owner: Owner) -> io::Result<()> {
    if directory.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(directory)?;
    FileAttributes::new(DIRECTORY_MODE).apply_to(&File::open(directory)?, owner)
}

fn place(draft: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(draft, path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // A file system without links.
        Err(_) if !path.exists() => fs::rename(draft, path),
        other => other,
    }
}

fn write(draft: &Path, owner: Owner) -> Result<(), String> {
    remove_draft(draft).map_err(|error| error.to_string())?;
    let file = OpenOptions::new().write(true).create_new(true).mode(MODE).open(draft);
    let file = file.and_then(|file| FileAttributes::new(MODE).apply_to(&file, owner));
    file.map_err(|error| error.to_string())?;
    let mut passwords = Vec::new();
    for (name, _) in defaults::USERS {
        passwords.push(password::hash(name).ok_or("the system provides no random bytes")?);
    }
    let filled = Single::open(draft, Access::ReadWrite).and_then(|draft| draft.write(|draft| fill(draft, &passwords)));
    filled.map_err(|error| error.to_string())?;
    File::open(draft).and_then(|file| file.sync_all()).map_err(|error| error.to_string())
}

/// Makes the tables and what they hold by default. `passwords` are the hashes for the default users.
pub(super) fn fill(writer: &Writer<'_>, passwords: &[String]) -> Result<(), StoreError> {
    writer.script(schema::CREATE)?;
    let now = super::now_text();
    for (id, ((name, allow_run_as), password)) in (1_i64..).zip(defaults::USERS.iter().zip(passwords)) {
        writer.change(
            "INSERT INTO users (id, username, password, allow_run_as, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            bind![id, *name, password, *allow_run_as, now.as_str()],
        )?;
    }
    for (id, (name, _)) in (1_i64..).zip(defaults::ROLES) {
        writer
            .change("INSERT INTO roles (id, name, created_at) VALUES (?1, ?2, ?3)", bind![id, *name, now.as_str()])?;
    }
    for (id, (name, rule)) in (1_i64..).zip(defaults::RULES) {
        writer.change(
            "INSERT INTO rules (id, name, rule, created_at) VALUES (?1, ?2, ?3, ?4)",
            bind![id, *name, *rule, now.as_str()],
        )?;
        writer.change(
            "INSERT INTO roles_rules (role_id, rule_id, created_at) VALUES (1, ?1, ?2)",
            bind![id, now.as_str()],
        )?;
    }
    for (id, (name, actions, resources)) in (1_i64..).zip(defaults::POLICIES) {
        writer.change(
            "INSERT INTO policies (id, name, policy, created_at) VALUES (?1, ?2, ?3, ?4)",
            bind![id, *name, policy_text(actions, resources), now.as_str()],
        )?;
    }
    for (id, _) in (1_i64..).zip(defaults::USERS) {
        writer.change(
            "INSERT INTO user_roles (user_id, role_id, level, created_at) VALUES (?1, 1, 0, ?2)",
            bind![id, now.as_str()],
        )?;
    }
    for (role, (_, policies)) in (1_i64..).zip(defaults::ROLES) {
        for (level, policy) in (0_i64..).zip(policies.iter()) {
            writer.change(
                "INSERT INTO roles_policies (role_id, policy_id, level, created_at) VALUES (?1, ?2, ?3, ?4)",
                bind![role, policy, level, now.as_str()],
            )?;
        }
    }
    Ok(())
}

/// The JSON text as the manager writes it: uniqueness of policies is uniqueness of this text.
fn policy_text(actions: &[&str], resources: &[&str]) -> String {
    let list = |items: &[&str]| items.iter().map(|item| format!("\"{item}\"")).collect::<Vec<_>>().join(", ");
    format!("{{\"actions\": [{}], \"resources\": [{}], \"effect\": \"allow\"}}", list(actions), list(resources))
}

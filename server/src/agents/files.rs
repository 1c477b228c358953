//! Adding and removing agents where no enrolment daemon runs: `etc/client.keys` and `global.db` together.
//!
//! A change concerns two files, and a process may be killed between any two steps. So:
//!
//! 1. make sure that no enrolment daemon is there, take the lock file, and finish what an earlier process left in the
//!    journal;
//! 2. check the request against both files;
//! 3. write the change to the journal: temporary file, fsync, rename, fsync of the directory;
//! 4. change the database, and inside that transaction the file of keys; commit;
//! 5. remove what belonged to removed agents;
//! 6. remove the journal.
//!
//! Up to the rename of step 3 nothing has happened. From there on the change will be made: whoever takes the lock next, or
//! starts on this home, does steps 4 to 6 again, each of which may be done twice. If step 4 fails while this process lives,
//! or its request is given up before the file of keys is touched, the transaction is rolled back and the journal removed,
//! unless the file of keys is already changed: then the journal stays and the change is completed later.
//!
//! A line is appended to the file of keys in one write; anything else replaces the file, keeping its mode and owner. What
//! an interrupted append left is taken away when the journal is replayed.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use rusqlite::{OptionalExtension as _, Transaction};
use serde::{Deserialize, Serialize};

use super::keys::Entry;
use super::now;
use super::registrar::{Added, InTheWay, NewAgent, Registrar, RegistrarError};
use crate::cancel;
use crate::home::Home;
use crate::json::agent_id;
use crate::store::{Database, StoreError};

/// The group of an agent that was put into none.
const DEFAULT_GROUP: &str = "default";

/// First eight hexadecimal digits of the SHA-256 of [`DEFAULT_GROUP`]: the hash of that combination of groups.
const DEFAULT_GROUP_HASH: &str = "37a8eec1";

/// The files of a home that a change to its agents touches.
pub struct Files {
    global: Database,
    keys: PathBuf,
    journal: PathBuf,
    lock: PathBuf,
    daemon: PathBuf,
    rids: PathBuf,
    databases: PathBuf,
    manager: String,
    #[cfg(test)]
    pub(super) dies_at: std::sync::Mutex<Option<Step>>,
}

/// The steps between which a process may die.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Journalled,
    DatabaseChanged,
    KeysHalfWritten,
    KeysWritten,
    Committed,
    LeftoversRemoved,
}

/// A change as the journal keeps it. Applying it twice is the same as once.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Change {
    Add { id: i64, name: String, ip: String, key: String, date: i64, replaces: Vec<i64> },
    Remove { ids: Vec<i64>, purge: bool },
}

fn io<'a>(action: &'static str, file: &'a Path) -> impl FnOnce(std::io::Error) -> RegistrarError + 'a {
    move |error| RegistrarError::Io { action, file: file.display().to_string(), error }
}

impl Files {
    /// The files of `home`; `manager` is the manager's host name, which no agent may have.
    pub fn new(home: &Home, global: Database, manager: String) -> Self {
        Self {
            global,
            keys: home.client_keys(),
            journal: home.agents_journal(),
            lock: home.agents_lock(),
            daemon: home.auth_socket(),
            rids: home.rids_dir(),
            databases: home.db_dir(),
            manager,
            #[cfg(test)]
            dies_at: std::sync::Mutex::new(None),
        }
    }

    /// Where a test lets the process die.
    #[cfg(test)]
    fn reach(&self, step: Step) -> Result<(), RegistrarError> {
        if *self.dies_at.lock().unwrap_or_else(std::sync::PoisonError::into_inner) == Some(step) {
            let error = std::io::Error::other("died");
            return Err(RegistrarError::Io { action: "go on after", file: format!("{step:?}"), error });
        }
        Ok(())
    }

    #[cfg(not(test))]
    const fn reach(&self, _step: Step) -> Result<(), RegistrarError> {
        Ok(())
    }

    /// Steps 1 and 2 up to the checks: nobody else changes the agents while the file is held.
    fn locked(&self) -> Result<File, RegistrarError> {
        // The daemon keeps the agents in memory and writes the file of keys from there: it would undo the change.
        if UnixStream::connect(&self.daemon).is_ok() {
            return Err(RegistrarError::Daemon);
        }
        let mut options = OpenOptions::new();
        let file = options.write(true).create(true).truncate(false).mode(0o600).open(&self.lock);
        let file = file.map_err(io("open", &self.lock))?;
        file.lock().map_err(io("lock", &self.lock))?;
        self.replay()?;
        Ok(file)
    }

    /// Makes the change that the journal holds, if there is one.
    fn replay(&self) -> Result<(), RegistrarError> {
        let text = match fs::read(&self.journal) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(io("read", &self.journal)(error)),
        };
        let change: Change = serde_json::from_slice(&text).map_err(RegistrarError::Journal)?;
        tracing::warn!("finishing a change to the agents that was interrupted");
        self.apply(&change, true)?;
        self.finish(&change)
    }

    /// Steps 3 to 6.
    fn change(&self, change: &Change) -> Result<(), RegistrarError> {
        let text = serde_json::to_vec(change).map_err(RegistrarError::Journal)?;
        replace(&self.journal, &text, None)?;
        self.reach(Step::Journalled)?;
        let before = stamp(&self.keys);
        if let Err(error) = self.apply(change, false) {
            if stamp(&self.keys) == before && !died(&error) {
                remove(&self.journal)?;
            }
            return Err(error);
        }
        self.reach(Step::Committed)?;
        // The change is made and will stay; what remains is done again by the next one if it fails now.
        if let Err(error) = self.finish(change) {
            tracing::warn!(%error, "a change to the agents left files behind");
        }
        Ok(())
    }

    /// Step 4.
    fn apply(&self, change: &Change, again: bool) -> Result<(), RegistrarError> {
        self.global.write_now(|transaction| {
            match change {
                Change::Add { id, name, ip, key, date, replaces } => {
                    delete_rows(transaction, replaces)?;
                    insert_row(transaction, *id, name, ip, key, *date)?;
                }
                Change::Remove { ids, .. } => delete_rows(transaction, ids)?,
            }
            self.reach(Step::DatabaseChanged)?;
            cancel::decide()?;
            self.write_keys(change, again)?;
            self.reach(Step::KeysWritten)
        })
    }

    fn write_keys(&self, change: &Change, again: bool) -> Result<(), RegistrarError> {
        let (gone, purge, line) = match change {
            Change::Add { id, name, ip, key, replaces, .. } => {
                (replaces, false, Some(format!("{} {name} {ip} {key}\n", agent_id(*id))))
            }
            Change::Remove { ids, purge } => (ids, *purge, None),
        };
        let mut text = read(&self.keys)?;
        if let Some(line) = &line
            && gone.is_empty()
            && !again
        {
            return self.append(&text, line);
        }
        if let Some(line) = &line
            && again
        {
            take_back(&mut text, line);
        }
        let mut text = without(&text, gone, purge);
        if let Change::Add { id, .. } = change
            && let Some(line) = line
            // The first attempt may have come this far, and others have added agents since.
            && !(again && entries(&text).any(|entry| entry.id == *id))
        {
            end_line(&mut text);
            text.extend_from_slice(line.as_bytes());
        }
        replace(&self.keys, &text, fs::metadata(&self.keys).ok())
    }

    fn append(&self, text: &[u8], line: &str) -> Result<(), RegistrarError> {
        let line = if text.last().is_none_or(|byte| *byte == b'\n') { line.to_owned() } else { format!("\n{line}") };
        let mut options = OpenOptions::new();
        let file = options.append(true).create(true).mode(0o640).open(&self.keys);
        let mut file = file.map_err(io("open", &self.keys))?;
        if self.reach(Step::KeysHalfWritten).is_err() {
            let half = line.as_bytes().get(..line.len() / 2).unwrap_or_default();
            file.write_all(half).map_err(io("write", &self.keys))?;
            return self.reach(Step::KeysHalfWritten);
        }
        let written = file.write_all(line.as_bytes()).and_then(|()| file.sync_all());
        written.map_err(|error| {
            // A full disk, as a rule. What was written must not stay: the transaction is rolled back.
            if let Err(error) = u64::try_from(text.len()).map_or(Ok(()), |length| file.set_len(length)) {
                tracing::error!(%error, "cannot take back half a line of client.keys");
            }
            io("write", &self.keys)(error)
        })
    }

    /// Steps 5 and 6.
    fn finish(&self, change: &Change) -> Result<(), RegistrarError> {
        let gone = match change {
            Change::Add { replaces, .. } => replaces,
            Change::Remove { ids, .. } => ids,
        };
        for id in gone {
            let id = agent_id(*id);
            let database = self.databases.join(format!("{id}.db"));
            for file in ["", "-wal", "-shm", "-journal"] {
                let mut path = database.clone().into_os_string();
                path.push(file);
                remove(Path::new(&path))?;
            }
            remove(&self.rids.join(&id))?;
        }
        self.reach(Step::LeftoversRemoved)?;
        remove(&self.journal)?;
        sync_directory(&self.journal)
    }

    /// What the database knows of an agent.
    fn in_the_way(&self, id: i64) -> Result<Option<InTheWay>, RegistrarError> {
        self.global.read_now(|reader| {
            let mut statement = reader.prepare_cached(
                "SELECT connection_status, coalesce(disconnection_time, 0), date_add FROM agent WHERE id = ?1",
            )?;
            let found = statement.query_row([id], |row| {
                Ok(InTheWay { status: row.get(0)?, disconnected: row.get(1)?, added: row.get(2)? })
            });
            Ok(found.optional()?)
        })
    }

    fn highest_row(&self) -> Result<i64, RegistrarError> {
        self.global.read_now(|reader| {
            let mut statement = reader.prepare_cached("SELECT coalesce(max(id), 0) FROM agent")?;
            Ok(statement.query_row((), |row| row.get(0))?)
        })
    }
}

impl Registrar for Files {
    fn add(&self, agent: &NewAgent) -> Result<Added, RegistrarError> {
        let _lock = self.locked()?;
        let time = now();
        let mut highest = self.highest_row()?;
        let (mut same_name, mut same_ip) = (Vec::new(), Vec::new());
        let text = read(&self.keys)?;
        for entry in entries(&text) {
            highest = highest.max(entry.id);
            if entry.removed {
                continue;
            }
            if entry.name == agent.name {
                same_name.push(entry.id);
            }
            if agent.ip != "any" && entry.ip == agent.ip {
                same_ip.push(entry.id);
            }
        }
        let mut replaces = Vec::new();
        let replaceable =
            |id| Ok::<_, RegistrarError>(self.in_the_way(id)?.is_some_and(|old| agent.force.allows(&old, time)));
        for id in same_ip {
            if !replaceable(id)? {
                return Err(RegistrarError::DuplicateIp(agent.ip.clone()));
            }
            replaces.push(id);
        }
        if agent.name == self.manager {
            return Err(RegistrarError::DuplicateName(agent.name.clone()));
        }
        for id in same_name {
            if !replaceable(id)? {
                return Err(RegistrarError::DuplicateName(agent.name.clone()));
            }
            if !replaces.contains(&id) {
                replaces.push(id);
            }
        }
        let added =
            Added { id: highest.max(0) + 1, name: agent.name.clone(), ip: agent.ip.clone(), key: random_key()? };
        self.change(&Change::Add {
            id: added.id,
            name: added.name.clone(),
            ip: added.ip.clone(),
            key: added.key.clone(),
            date: time,
            replaces,
        })?;
        Ok(added)
    }

    fn remove(&self, ids: &[i64], purge: bool) -> Result<(), RegistrarError> {
        let _lock = self.locked()?;
        self.change(&Change::Remove { ids: ids.to_vec(), purge })
    }

    fn recover(&self) -> Result<(), RegistrarError> {
        if self.journal.exists() {
            drop(self.locked()?);
        }
        Ok(())
    }
}

fn delete_rows(transaction: &Transaction<'_>, ids: &[i64]) -> Result<(), StoreError> {
    for id in ids {
        // The relations go with it: foreign keys are on, but a database of another age may lack them.
        for sql in [
            "DELETE FROM belongs WHERE id_agent = ?1",
            "DELETE FROM labels WHERE id = ?1",
            "DELETE FROM agent WHERE id = ?1 AND id != 0",
        ] {
            transaction.prepare_cached(sql)?.execute([id])?;
        }
    }
    Ok(())
}

fn insert_row(
    transaction: &Transaction<'_>,
    id: i64,
    name: &str,
    ip: &str,
    key: &str,
    date: i64,
) -> Result<(), StoreError> {
    let mut statement = transaction.prepare_cached(
        "INSERT OR REPLACE INTO agent (id, name, register_ip, internal_key, date_add, \"group\", group_hash) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    statement.execute((id, name, ip, key, date, DEFAULT_GROUP, DEFAULT_GROUP_HASH))?;
    transaction.prepare_cached("INSERT OR IGNORE INTO \"group\" (name) VALUES (?1)")?.execute([DEFAULT_GROUP])?;
    let mut statement = transaction.prepare_cached(
        "INSERT OR REPLACE INTO belongs (id_agent, id_group, priority) SELECT ?1, id, 0 FROM \"group\" WHERE name = ?2",
    )?;
    statement.execute((id, DEFAULT_GROUP))?;
    Ok(())
}

/// 256 random bits, as text.
fn random_key() -> Result<String, RegistrarError> {
    let mut bytes = [0; 32];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| RegistrarError::Random)?;
    Ok(bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect())
}

fn read(path: &Path) -> Result<Vec<u8>, RegistrarError> {
    match fs::read(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(io("read", path)(error)),
    }
}

fn entries(text: &[u8]) -> impl Iterator<Item = Entry<'_>> {
    text.split(|byte| *byte == b'\n').filter_map(|line| Entry::parse(std::str::from_utf8(line).ok()?))
}

/// The file without these agents: their lines are marked as removed, or with `purge` left out. Other bytes stay.
fn without(text: &[u8], gone: &[i64], purge: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len() + gone.len());
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let entry = std::str::from_utf8(line).ok().and_then(|line| Entry::parse(line.trim_end_matches('\n')));
        match entry.filter(|entry| !entry.removed && gone.contains(&entry.id)) {
            None => out.extend_from_slice(line),
            Some(_) if purge => {}
            Some(entry) => {
                let marked = format!("{} !{} {} {}\n", agent_id(entry.id), entry.name, entry.ip, entry.key);
                out.extend_from_slice(marked.as_bytes());
            }
        }
    }
    out
}

/// Removes `line` from the end, or the beginning of it that an interrupted write left there.
fn take_back(text: &mut Vec<u8>, line: &str) {
    let start = match text.strip_suffix(b"\n") {
        Some(ended) => ended.iter().rposition(|byte| *byte == b'\n'),
        None => text.iter().rposition(|byte| *byte == b'\n'),
    };
    let start = start.map_or(0, |newline| newline + 1);
    if text.get(start..).is_some_and(|last| line.as_bytes().starts_with(last)) {
        text.truncate(start);
    }
}

fn end_line(text: &mut Vec<u8>) {
    if text.last().is_some_and(|byte| *byte != b'\n') {
        text.push(b'\n');
    }
}

/// Replaces a file so that either the old or the new one is there at any time, with the mode and owner of `like`.
fn replace(path: &Path, text: &[u8], like: Option<fs::Metadata>) -> Result<(), RegistrarError> {
    // A link stays a link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.new"));
    let write = || {
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&temporary)?;
        if let Some(like) = like {
            let owner = file.metadata()?;
            if (owner.uid(), owner.gid()) != (like.uid(), like.gid()) {
                std::os::unix::fs::fchown(&file, Some(like.uid()), Some(like.gid()))?;
            }
            file.set_permissions(fs::Permissions::from_mode(like.mode() & 0o7777))?;
        }
        file.write_all(text)?;
        file.sync_all()?;
        fs::rename(&temporary, &path)
    };
    write().map_err(io("replace", &path))?;
    sync_directory(&path)
}

fn remove(path: &Path) -> Result<(), RegistrarError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(io("remove", path)(error)),
        _ => Ok(()),
    }
}

/// Makes the names in the directory of `path` last.
fn sync_directory(path: &Path) -> Result<(), RegistrarError> {
    let directory = path.parent().unwrap_or(Path::new("."));
    File::open(directory).and_then(|directory| directory.sync_all()).map_err(io("sync the directory of", path))
}

fn stamp(path: &Path) -> Option<(u64, u64)> {
    fs::metadata(path).ok().map(|metadata| (metadata.ino(), metadata.size()))
}

/// Whether a test let the process die here; then nothing may be tidied up.
fn died(error: &RegistrarError) -> bool {
    cfg!(test) && matches!(error, RegistrarError::Io { action: "go on after", .. })
}

//! The files beside the database, `security.yaml` and the key pair, read again whenever they change.
//!
//! A file that becomes unusable while the server runs is reported and its last good content stays in force: a
//! half-written file must neither lock everybody out nor change a mode.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use super::{error::AuthError, keys::Keys, replacement::SecurityFiles, settings::Settings};
use crate::Fault;
use apid_home::owner::Owner;
use apid_request::cancel::GivenUp;
use apid_store::StoreError;

/// Tells one content of a file from another without reading it: inode, size, time of change. `None` for no file.
type Stamp = Option<(u64, u64, i64, i64)>;

/// Names a state of everything that a token's validity depends on. Equal versions mean that nothing has changed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Version {
    store: (u64, i64),
    settings: u64,
    keys: u64,
}

impl Version {
    /// Counts the key pairs that were in force so far.
    pub(super) const fn keys(&self) -> u64 {
        self.keys
    }

    /// Whether the signature of a token would be judged alike.
    pub(super) fn same_keys(&self, other: &Self) -> bool {
        self.keys == other.keys
    }
}

/// What is in force now.
#[derive(Clone, Debug)]
pub(super) struct Current {
    pub(super) settings: Settings,
    pub(super) keys: Arc<Keys>,
    pub(super) version: Version,
}

#[derive(Debug)]
pub(super) struct IdentityFiles {
    files: SecurityFiles,
    read_only: bool,
    in_force: Mutex<InForce>,
}

#[derive(Debug)]
struct InForce {
    settings: Settings,
    settings_stamp: Stamp,
    settings_changes: u64,
    keys: Arc<Keys>,
    keys_stamp: Stamp,
    keys_changes: u64,
}

fn stamp(path: &Path) -> Stamp {
    let data = fs::metadata(path).ok()?;
    Some((data.ino(), data.size(), data.mtime(), data.mtime_nsec()))
}

impl IdentityFiles {
    /// Reads all files; makes the key pair where it is missing, and finishes what a killed process has left. With
    /// `read_only` nothing is written, and a pair that is missing is made for this process alone. New files are given
    /// to `owner`.
    pub(super) fn open(directory: &Path, read_only: bool, owner: Owner) -> Result<Self, AuthError> {
        let files = SecurityFiles::new(directory, owner);
        // Stamps are taken first: a change after that is seen at the next look.
        let (settings_stamp, keys_stamp) = (stamp(&files.settings), stamp(&files.keys.private));
        let (settings, keys) = if read_only { only_read(&files)? } else { files.open()? };
        let keys = Arc::new(keys);
        let in_force = InForce { settings, settings_stamp, settings_changes: 0, keys, keys_stamp, keys_changes: 0 };
        Ok(Self { files, read_only, in_force: Mutex::new(in_force) })
    }

    /// Whether the files that are there can be used.
    pub(super) fn check(directory: &Path) -> Result<(), AuthError> {
        let files = SecurityFiles::new(directory, Owner::PROCESS);
        Settings::read(&files.settings)?;
        if files.keys.private.exists() {
            files.keys.load()?;
        }
        Ok(())
    }

    /// What is in force, after a look at the files.
    pub(super) fn current(&self, store: (u64, i64)) -> Current {
        let mut in_force = self.in_force.lock().unwrap_or_else(PoisonError::into_inner);
        let (settings_stamp, keys_stamp) = (stamp(&self.files.settings), stamp(&self.files.keys.private));
        if in_force.settings_stamp != settings_stamp {
            in_force.settings_stamp = settings_stamp;
            match Settings::read(&self.files.settings) {
                Ok(settings) => {
                    in_force.settings = settings;
                    in_force.settings_changes += 1;
                }
                Err(error) => {
                    tracing::warn!(%error, "cannot use the changed security configuration; the previous one stays")
                }
            }
        }
        if in_force.keys_stamp != keys_stamp {
            in_force.keys_stamp = keys_stamp;
            match self.files.keys.load() {
                Ok(keys) => {
                    in_force.keys = Arc::new(keys);
                    in_force.keys_changes += 1;
                }
                Err(error) => {
                    tracing::warn!(%error, "cannot use the changed key pair; the previous one stays")
                }
            }
        }
        Current {
            settings: in_force.settings,
            keys: Arc::clone(&in_force.keys),
            version: Version { store, settings: in_force.settings_changes, keys: in_force.keys_changes },
        }
    }

    fn check_writable(&self) -> Result<(), Fault> {
        if self.read_only { Err(StoreError::ReadOnly.into()) } else { Ok(()) }
    }

    /// Puts a new key pair in force, if `decide` has no objection.
    pub(super) fn replace_keys(&self, decide: impl FnOnce() -> Result<(), GivenUp>) -> Result<(), Fault> {
        self.check_writable()?;
        let mut in_force = self.in_force.lock().unwrap_or_else(PoisonError::into_inner);
        let none = None::<fn() -> Settings>;
        let (keys, _) = self.files.replace(none, || Ok::<(), NotReplaced>(decide()?)).map_err(|error| match error {
            NotReplaced::GivenUp => Fault::GivenUp,
            NotReplaced::Files(error) => Fault::unexpected(error),
        })?;
        in_force.put_keys(keys);
        Ok(())
    }

    /// Writes another `security.yaml` and puts a new key pair in force, so that no token of before passes; both or, if
    /// `decide` objects or anything is in the way, neither.
    pub(super) fn configure(
        &self,
        change: impl FnOnce(Settings) -> Settings,
        decide: impl FnOnce() -> Result<(), GivenUp>,
    ) -> Result<(), Fault> {
        self.check_writable()?;
        let mut in_force = self.in_force.lock().unwrap_or_else(PoisonError::into_inner);
        // Unless the file is broken; then what is in force is what is changed.
        let changed = || change(Settings::read(&self.files.settings).unwrap_or(in_force.settings));
        let replaced = self.files.replace(Some(changed), || Ok::<(), NotReplaced>(decide()?));
        let (keys, placed) = replaced.map_err(|error| match error {
            NotReplaced::GivenUp => Fault::GivenUp,
            NotReplaced::Files(error) => unwritable(error),
        })?;
        in_force.put_keys(keys);
        // A stamp that no file has: the next look reads it.
        in_force.settings_stamp = Some((0, 0, 0, 0));
        placed.map_err(unwritable)
    }
}

impl InForce {
    fn put_keys(&mut self, keys: Keys) {
        self.keys = Arc::new(keys);
        // Another process may have replaced it again by now: the next look reads the file.
        self.keys_stamp = None;
        self.keys_changes += 1;
    }
}

/// Why the key pair is the old one.
enum NotReplaced {
    GivenUp,
    Files(AuthError),
}

impl From<GivenUp> for NotReplaced {
    fn from(_: GivenUp) -> Self {
        Self::GivenUp
    }
}

impl From<AuthError> for NotReplaced {
    fn from(error: AuthError) -> Self {
        Self::Files(error)
    }
}

/// What the files say; where there is no key, one that no file gets.
fn only_read(files: &SecurityFiles) -> Result<(Settings, Keys), AuthError> {
    let settings = Settings::read(&files.settings)?;
    let private = &files.keys.private;
    if private.exists() {
        return Ok((settings, files.keys.load()?));
    }
    tracing::warn!(path = %private.display(), "there are no signing keys: all sessions end with this process");
    let keys = Keys::generate().ok_or_else(|| AuthError::new(private, "no key could be generated"))?;
    Ok((settings, keys))
}

fn unwritable(error: AuthError) -> Fault {
    Fault::SettingsNotWritten(error.to_string())
}

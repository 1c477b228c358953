//! The files beside the database, `security.yaml` and the key pair, read again whenever they change.
//!
//! A file that becomes unusable while the server runs is reported and its last good content stays in force: a
//! half-written file must neither lock everybody out nor change a mode.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    error::AuthError,
    keys::{KeyFiles, Keys},
    settings::Settings,
};
use crate::Fault;
use apid_request::cancel;
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
    settings: PathBuf,
    keys: KeyFiles,
    read_only: bool,
    in_force: Mutex<InForce>,
}

#[derive(Debug)]
struct InForce {
    settings: Settings,
    settings_stamp: Stamp,
    settings_changes: u64,
    keys: Arc<Keys>,
    keys_stamp: (Stamp, Stamp),
    keys_changes: u64,
}

fn stamp(path: &Path) -> Stamp {
    let data = fs::metadata(path).ok()?;
    Some((data.ino(), data.size(), data.mtime(), data.mtime_nsec()))
}

impl IdentityFiles {
    /// Reads all files. Makes the key pair where it is missing, with `read_only` for this process alone.
    pub(super) fn open(directory: &Path, read_only: bool) -> Result<Self, AuthError> {
        let path = directory.join("security.yaml");
        let files = KeyFiles::new(directory);
        // Stamps are taken first: a change after that is seen at the next look.
        let settings_stamp = stamp(&path);
        let settings = Settings::read(&path)?;
        let keys_stamp = (stamp(&files.private), stamp(&files.public));
        let keys = Arc::new(if read_only { only_read(&files)? } else { files.load_or_create()? });
        let in_force = InForce { settings, settings_stamp, settings_changes: 0, keys, keys_stamp, keys_changes: 0 };
        Ok(Self { settings: path, keys: files, read_only, in_force: Mutex::new(in_force) })
    }

    /// Whether the files that are there can be used.
    pub(super) fn check(directory: &Path) -> Result<(), AuthError> {
        Settings::read(&directory.join("security.yaml"))?;
        let files = KeyFiles::new(directory);
        if files.private.exists() && files.public.exists() {
            files.load()?;
        }
        Ok(())
    }

    /// What is in force, after a look at the files.
    pub(super) fn current(&self, store: (u64, i64)) -> Current {
        let mut in_force = self.in_force.lock().unwrap_or_else(PoisonError::into_inner);
        let settings_stamp = stamp(&self.settings);
        let keys_stamp = (stamp(&self.keys.private), stamp(&self.keys.public));
        if in_force.settings_stamp != settings_stamp {
            in_force.settings_stamp = settings_stamp;
            match Settings::read(&self.settings) {
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
            match self.keys.load() {
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

    /// Puts a new key pair in force.
    pub(super) fn replace_keys(&self) -> Result<(), Fault> {
        self.check_writable()?;
        let mut in_force = self.in_force.lock().unwrap_or_else(PoisonError::into_inner);
        in_force.keys = Arc::new(self.keys.replace().map_err(Fault::unexpected)?);
        // Another process may have replaced it again by now: the next look reads the files.
        in_force.keys_stamp = (None, None);
        in_force.keys_changes += 1;
        Ok(())
    }

    /// Writes another `security.yaml` and puts a new key pair in force, so that no token of before passes.
    ///
    /// The keys change before the file does, and after all that is likely to fail: stopping half-way leaves tokens that
    /// are worthless under a configuration that nobody has changed, and never a new configuration under old tokens.
    pub(super) fn configure(&self, change: impl FnOnce(Settings) -> Settings) -> Result<(), Fault> {
        self.check_writable()?;
        let mut in_force = self.in_force.lock().unwrap_or_else(PoisonError::into_inner);
        // Unless the file is broken; then what is in force is what is changed.
        let before = Settings::read(&self.settings).unwrap_or(in_force.settings);
        let draft = change(before).draft(&self.settings).map_err(unwritable)?;
        cancel::decide()?;
        let (keys, placed) = self.keys.replace_and(|| draft.place()).map_err(Fault::unexpected)?;
        in_force.keys = Arc::new(keys);
        in_force.keys_stamp = (None, None);
        in_force.keys_changes += 1;
        // A stamp that no file has: the next look reads it.
        in_force.settings_stamp = Some((0, 0, 0, 0));
        placed.map_err(unwritable)
    }
}

/// The pair of the files, or one that no file gets where they are missing.
fn only_read(files: &KeyFiles) -> Result<Keys, AuthError> {
    if files.private.exists() && files.public.exists() {
        return files.load();
    }
    tracing::warn!(path = %files.private.display(), "there are no signing keys: all sessions end with this process");
    Keys::generate().ok_or_else(|| AuthError::new(&files.private, "no key could be generated"))
}

fn unwritable(error: AuthError) -> Fault {
    Fault::SettingsNotWritten(error.to_string())
}

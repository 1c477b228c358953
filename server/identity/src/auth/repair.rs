//! Changes of a home's identity files by somebody who is locked out, with a server running on the home or without one.
//!
//! Each step needs only the files that it is about: keys can be replaced while `security.yaml` is damaged, and the
//! other way round. Everything blocks.

use std::{
    fs::OpenOptions,
    io,
    path::{Path, PathBuf},
};

use super::{
    Settings,
    error::AuthError,
    keys::KeyFiles,
    password,
    store::{self, IdentityStore, Revoked},
};
use apid_home::clock;
use apid_store::{Reader, StoreError, Writer};

/// The identity files of a home.
#[derive(Debug)]
pub struct Repair {
    directory: PathBuf,
    store: IdentityStore,
}

impl Repair {
    /// Opens `rbac.db` in `directory`, `api/configuration/security` of the home. Never makes or upgrades one.
    pub fn open(directory: &Path) -> Result<Self, AuthError> {
        let path = directory.join("rbac.db");
        // SQLite would open a file that cannot be written, and fail later with less to say.
        OpenOptions::new().read(true).write(true).open(&path).map_err(|error| {
            let reason = match error.kind() {
                io::ErrorKind::NotFound => {
                    "is not there; start wazuh-apid on the home once, which makes it with the default users".to_owned()
                }
                io::ErrorKind::PermissionDenied => "cannot be written; run this as its owner or as root".to_owned(),
                _ => format!("cannot be opened: {error}"),
            };
            AuthError::new(&path, reason)
        })?;
        Ok(Self { directory: directory.to_owned(), store: IdentityStore::open(&path)? })
    }

    /// Reads the database.
    pub fn read<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        self.store.read(work)
    }

    /// Changes the database, wholly or not at all, and ends the sessions of the users that `work` returns.
    pub fn change<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Writer<'_>) -> Result<(T, Vec<i64>), E>,
    ) -> Result<T, E> {
        // Decides only for how long a revocation is kept, so that a damaged file must not be in the way.
        let lifetime = Settings::read(&self.settings()).unwrap_or_default().token_lifetime;
        self.store.write(|writer| {
            let (value, users) = work(writer)?;
            store::revoke(writer, Revoked::Users(&users), clock::now(), lifetime)?;
            Ok(value)
        })
    }

    /// Hashes a password. `None` when the system provides no random bytes.
    pub fn hash(&self, password: &str) -> Option<String> {
        password::hash(password)
    }

    /// Ends all sessions by making the keys anew.
    pub fn end_all_sessions(&self) -> Result<(), AuthError> {
        KeyFiles::new(&self.directory).replace()?;
        self.forget_revocations()
    }

    /// Puts the defaults into `security.yaml` and ends all sessions.
    pub fn reset_settings(&self) -> Result<(), AuthError> {
        let draft = Settings::default().draft(&self.settings())?;
        KeyFiles::new(&self.directory).replace_and(|| draft.place())?.1?;
        self.forget_revocations()
    }

    /// The revocations are about tokens that nobody can use any more.
    fn forget_revocations(&self) -> Result<(), AuthError> {
        let cleared = self.store.clear_revocations();
        cleared
            .map_err(|_| AuthError::new(&self.directory.join("rbac.db"), "cannot be written; the sessions have ended"))
    }

    fn settings(&self) -> PathBuf {
        self.directory.join("security.yaml")
    }
}

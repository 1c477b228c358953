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
    api_keys::{self, ApiKey, KeyStore, MadeKey, NewKey},
    default_passwords,
    error::AuthError,
    password,
    replacement::SecurityFiles,
    store::{self, IdentityStore, Revoked},
};
use crate::Fault;
use apid_home::owner::Owner;
use apid_store::{Reader, StoreError, Writer};

/// The identity files of a home.
#[derive(Debug)]
pub struct Repair {
    directory: PathBuf,
    /// Whom the files belong to that are made.
    owner: Owner,
    store: IdentityStore,
}

impl Repair {
    /// Opens `rbac.db` in `directory`, `api/configuration/security` of the home. Never makes or upgrades one. Files
    /// that are made are given to `owner`.
    pub fn open(directory: &Path, owner: Owner) -> Result<Self, AuthError> {
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
        Ok(Self { directory: directory.to_owned(), owner, store: IdentityStore::open(&path)? })
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
        self.store.revoking(|writer, now| {
            let (value, users) = work(writer)?;
            store::revoke(writer, Revoked::Users(&users), now, lifetime)?;
            Ok(value)
        })
    }

    /// The built-in users that have their default passwords. Blocks for as long as a login of each of them does.
    pub fn default_passwords(&self) -> Vec<&'static str> {
        default_passwords::all(&self.store)
    }

    /// Hashes a password. `None` when the system provides no random bytes.
    pub fn hash(&self, password: &str) -> Option<String> {
        password::hash(password)
    }

    /// Ends all sessions by making the keys anew.
    pub fn end_all_sessions(&self) -> Result<(), AuthError> {
        self.replace_keys(None::<fn() -> Settings>)
    }

    /// Puts the defaults into `security.yaml` and ends all sessions.
    pub fn reset_settings(&self) -> Result<(), AuthError> {
        self.replace_keys(Some(Settings::default))
    }

    /// The API keys, by their ids.
    pub fn api_keys(&self) -> Result<Vec<ApiKey>, AuthError> {
        Ok(self.key_store().read()?.keys.iter().map(ApiKey::from).collect())
    }

    /// Makes an API key.
    pub fn make_api_key(&self, new: NewKey) -> Result<MadeKey, Fault> {
        api_keys::make(&self.store, &self.key_store(), new, self.store.clock.now(), || Ok(()))
    }

    /// Revokes the API keys that `is_gone` names, and returns them.
    pub fn remove_api_keys(&self, is_gone: impl Fn(&ApiKey) -> bool) -> Result<Vec<ApiKey>, Fault> {
        api_keys::remove(&self.key_store(), is_gone, || Ok(()))
    }

    fn key_store(&self) -> KeyStore {
        KeyStore::new(&self.directory, self.owner)
    }

    fn replace_keys(&self, settings: Option<impl FnOnce() -> Settings>) -> Result<(), AuthError> {
        let files = SecurityFiles::new(&self.directory, self.owner);
        let replaced =
            self.store.clear_revocations(|| Ok::<(), Failed>(files.replace(settings, || Ok::<(), Failed>(()))?.1?));
        replaced.map_err(|failed| match failed {
            Failed::Files(error) => error,
            Failed::Database(error) => {
                AuthError::new(&self.directory.join("rbac.db"), format!("cannot be written: {error}"))
            }
        })
    }

    fn settings(&self) -> PathBuf {
        self.directory.join("security.yaml")
    }
}

/// Why the sessions have not ended.
enum Failed {
    Files(AuthError),
    Database(StoreError),
}

impl From<AuthError> for Failed {
    fn from(error: AuthError) -> Self {
        Self::Files(error)
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Database(error)
    }
}

//! The file of API keys, `api_keys.json`, beside `rbac.db`: what is stored of a key, and how the file is replaced.
//!
//! The database of users is not the place, since its schema is that of the manager's programs. The file is made with
//! the first key. It has no key itself, only the SHA-256 of each: a key has 256 random bits, so nobody finds it by
//! trying, and a slow hash would protect nothing and cost every request. A file that cannot be read or is not whole is
//! told and never taken for an empty one. Everything blocks.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::super::bound_user::BoundUser;
use super::super::draft::{Draft, refuse_link};
use super::super::error::AuthError;
use super::super::keys::KeyFiles;
use super::networks;
use crate::Fault;
use apid_home::directory::open_operators_file;
use apid_home::owner::Owner;

/// Keys of a home at most.
pub const MOST_KEYS: usize = 1_000;
/// Networks, and roles, of one key at most.
pub const MOST_OF_ONE: usize = 64;
/// Characters of a name at most.
pub const LONGEST_NAME: usize = 64;

/// The name of the file.
pub(in crate::auth) const NAME: &str = "api_keys.json";
const MODE: u32 = 0o640;
/// The largest file that is read, in bytes.
const LARGEST: u64 = 8 << 20;
/// The form that is read and written.
const VERSION: u32 = 1;

/// What is stored of a key. Instants are seconds since 1970.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::auth) struct StoredKey {
    pub(in crate::auth) id: i64,
    pub(in crate::auth) name: String,
    /// SHA-256 of its text, in hexadecimal digits.
    pub(in crate::auth) hash: String,
    pub(in crate::auth) user: BoundUser,
    /// Roles that it is narrowed to; `None` for all that the user has.
    pub(in crate::auth) roles: Option<Vec<i64>>,
    /// Where it is taken from; empty for everywhere.
    pub(in crate::auth) networks: Vec<String>,
    pub(in crate::auth) created_at: i64,
    pub(in crate::auth) created_by: String,
    pub(in crate::auth) expires_at: Option<i64>,
    pub(in crate::auth) last_used_at: Option<i64>,
}

/// The whole file.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::auth) struct Document {
    version: u32,
    /// No id is given twice, so that what a log says of one stays true.
    pub(in crate::auth) next_id: i64,
    pub(in crate::auth) keys: Vec<StoredKey>,
}

impl Default for Document {
    fn default() -> Self {
        Self { version: VERSION, next_id: 1, keys: Vec::new() }
    }
}

impl Document {
    /// What is wrong with it, if anything is.
    fn fault(&self) -> Option<String> {
        if self.version != VERSION {
            return Some(format!("has version {}, and this program knows version {VERSION}", self.version));
        }
        if self.keys.len() > MOST_KEYS {
            return Some(format!("has more than {MOST_KEYS} keys"));
        }
        let (mut ids, mut names) = (HashSet::new(), HashSet::new());
        self.keys.iter().find_map(|key| {
            let what = match () {
                () if !(1..self.next_id).contains(&key.id) || !ids.insert(key.id) => "id",
                () if key.name.is_empty() || !names.insert(key.name.as_str()) => "name",
                () if key.hash.len() != 64 || !key.hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => "hash",
                () if key.networks.iter().any(|network| networks::parse(network).is_none()) => "networks",
                () => return None,
            };
            Some(format!("has a key ({}) with a wrong or repeated member `{what}`", key.id))
        })
    }
}

/// Where the file is.
#[derive(Clone, Debug)]
pub(in crate::auth) struct KeyStore {
    path: PathBuf,
    lock: KeyFiles,
    owner: Owner,
}

impl KeyStore {
    /// The file in `directory`, `api/configuration/security` of the home. One that is made is given to `owner`.
    pub(in crate::auth) fn new(directory: &Path, owner: Owner) -> Self {
        Self { path: directory.join(NAME), lock: KeyFiles::new(directory, owner), owner }
    }

    /// Where it is.
    pub(in crate::auth) fn path(&self) -> &Path {
        &self.path
    }

    /// What is in the file; nothing where there is none.
    pub(in crate::auth) fn read(&self) -> Result<Document, AuthError> {
        let failed = |reason: String| {
            let help = "restore it from a backup, or move it away, which ends all API keys";
            AuthError::new(&self.path, format!("{reason}; {help}"))
        };
        refuse_link(&self.path)?;
        let text = match whole(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Document::default()),
            Err(error) => return Err(failed(format!("cannot be read: {error}"))),
        };
        let document: Document =
            serde_json::from_slice(&text).map_err(|error| failed(format!("is damaged ({error})")))?;
        document.fault().map_or(Ok(document), |fault| Err(failed(fault)))
    }

    /// Changes what is in the file, wholly or not at all, while no other process does. Nothing is written if `work`
    /// fails.
    pub(in crate::auth) fn change<T>(&self, work: impl FnOnce(&mut Document) -> Result<T, Fault>) -> Result<T, Fault> {
        let _lock: File = self.lock.lock().map_err(Fault::unexpected)?;
        let mut document = self.read().map_err(Fault::unexpected)?;
        let before = document.clone();
        let value = work(&mut document)?;
        if document != before {
            let text = serde_json::to_vec_pretty(&document).map_err(Fault::unexpected)?;
            Draft::write(&self.path, &text, MODE, self.owner).and_then(Draft::place).map_err(Fault::unexpected)?;
        }
        Ok(value)
    }
}

fn whole(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    open_operators_file(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(io::Error::other(format!("it has more than {LARGEST} bytes")));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn key(id: i64, name: &str) -> StoredKey {
        StoredKey {
            id,
            name: name.to_owned(),
            hash: "0".repeat(64),
            user: BoundUser { id: 1, name: "wazuh".to_owned(), since: String::new() },
            roles: None,
            networks: vec!["10.0.0.0/8".to_owned()],
            created_at: 0,
            created_by: "wazuh".to_owned(),
            expires_at: None,
            last_used_at: None,
        }
    }

    #[test]
    fn a_file_is_made_with_the_first_key_and_replaced_whole() {
        let directory = tempfile::tempdir().unwrap();
        let store = KeyStore::new(directory.path(), Owner::PROCESS);
        assert_eq!(store.read().unwrap(), Document::default());
        store.change(|_| Ok(())).unwrap();
        assert!(!store.path().exists());
        let add = |name: &str| {
            store.change(|document| {
                document.keys.push(key(document.next_id, name));
                document.next_id += 1;
                Ok(())
            })
        };
        add("a").unwrap();
        assert_eq!(fs::metadata(store.path()).unwrap().permissions().mode() & 0o777, 0o640);
        let refused = store.change(|document| {
            document.keys.clear();
            Err::<(), _>(Fault::NothingToChange)
        });
        assert_eq!(refused, Err(Fault::NothingToChange));
        add("b").unwrap();
        let names: Vec<String> = store.read().unwrap().keys.into_iter().map(|key| key.name).collect();
        assert_eq!(names, ["a", "b"]);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1, "no draft is left");
    }

    #[test]
    fn what_is_not_whole_is_told_and_never_written_over() {
        let directory = tempfile::tempdir().unwrap();
        let store = KeyStore::new(directory.path(), Owner::PROCESS);
        let sound = Document { next_id: 3, keys: vec![key(1, "a"), key(2, "b")], ..Document::default() };
        let text = serde_json::to_string(&sound).unwrap();
        fs::write(store.path(), &text).unwrap();
        assert_eq!(store.read().unwrap(), sound);
        for (text, expected) in [
            (String::new(), "is damaged"),
            (text.get(..text.len() / 2).unwrap().to_owned(), "is damaged"),
            (text.replace("\"version\":1", "\"version\":2"), "has version 2"),
            (text.replace("\"id\":2", "\"id\":1"), "`id`"),
            (text.replace("\"next_id\":3", "\"next_id\":2"), "`id`"),
            (text.replace("\"b\"", "\"a\""), "`name`"),
            (text.replace("000", "00"), "`hash`"),
            (text.replace("10.0.0.0/8", "10"), "`networks`"),
            (text.replace("\"created_at\"", "\"made_at\""), "is damaged"),
        ] {
            fs::write(store.path(), &text).unwrap();
            let error = store.read().unwrap_err().to_string();
            assert!(error.contains("api_keys.json") && error.contains(expected), "{text}: {error}");
            let cleared = store.change(|document| {
                document.keys.clear();
                Ok(())
            });
            assert!(cleared.is_err());
            assert_eq!(fs::read_to_string(store.path()).unwrap(), text);
        }
    }
}

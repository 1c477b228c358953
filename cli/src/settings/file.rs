//! The file of profiles, `config.toml`. It never holds a password.
//!
//! It is changed in place, so that comments and the order of its lines stay.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use toml_edit::{DocumentMut, Item, Table, value};

use crate::failure::{Exit, Failure};
use crate::generated::Generation;

/// What the file says.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    /// The profile that is used if none is named.
    pub(crate) current: Option<String>,
    /// The profiles by name.
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
}

/// A server and how it is reached.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    /// Such as `https://localhost:55000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    /// User name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<String>,
    /// Which API it has; asked of the server if it is not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api: Option<Generation>,
    /// File of certificates to trust in place of the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ca: Option<PathBuf>,
    /// Accepts any certificate.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) insecure: bool,
    /// File with a certificate and its private key, for servers that ask for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_cert: Option<PathBuf>,
    /// Longest time for a request, in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timeout: Option<u64>,
    /// The password is in the keyring of the system, where `wazuhctl login --save` has put it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) keyring: bool,
    /// A command of the shell that prints the password, such as `pass show wazuh`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) password_command: Option<String>,
    /// Keeps the token for the next call; on unless it is switched off.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub(crate) token_cache: bool,
}

/// The name of [`Profile::keyring`] in the file.
const KEYRING: &str = "keyring";

fn yes() -> bool {
    true
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            url: None,
            user: None,
            api: None,
            ca: None,
            insecure: false,
            client_cert: None,
            timeout: None,
            keyring: false,
            password_command: None,
            token_cache: true,
        }
    }
}

impl File {
    /// Reads the file; one that is not there has no profiles.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(Failure::file(path, &error)),
        };
        Self::parse(&text).map_err(|reason| Failure::usage(format!("{}: {reason}", path.display())))
    }

    fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map(|before| format!("line {}: ", before.matches('\n').count() + 1));
            format!("{}{}", line.unwrap_or_default(), error.message())
        })
    }
}

/// The file as it can be changed.
pub(crate) struct Editor {
    path: PathBuf,
    document: DocumentMut,
}

impl Editor {
    /// Opens the file, which need not exist.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        // What it says must be readable as a whole, before and after.
        File::read(path)?;
        let text = if path.exists() { fs::read_to_string(path) } else { Ok(String::new()) };
        let text = text.map_err(|error| Failure::file(path, &error))?;
        let document = text
            .parse::<DocumentMut>()
            .map_err(|error| Failure::usage(format!("{}: {}", path.display(), error.message())))?;
        Ok(Self { path: path.to_owned(), document })
    }

    /// Adds a profile, or replaces the one of this name.
    pub(crate) fn set(&mut self, name: &str, profile: &Profile) -> Result<(), Failure> {
        let described = toml_edit::ser::to_document(profile)
            .map_err(|error| Failure::new(Exit::Other, format!("the profile cannot be written: {error}")))?;
        let profiles = self.document.entry("profiles").or_insert_with(|| {
            let mut table = Table::new();
            // Only the tables of the profiles themselves have a line.
            table.set_implicit(true);
            Item::Table(table)
        });
        if let Some(profiles) = profiles.as_table_like_mut() {
            profiles.insert(name, Item::Table(described.as_table().clone()));
        }
        Ok(())
    }

    /// Takes a profile out.
    pub(crate) fn remove(&mut self, name: &str) {
        if let Some(profiles) = self.document.get_mut("profiles").and_then(Item::as_table_like_mut) {
            profiles.remove(name);
        }
        if self.document.get("current").and_then(Item::as_str) == Some(name) {
            self.document.remove("current");
        }
    }

    /// Says of a profile that its password is in the keyring, or that it is not; everything else of it stays.
    pub(crate) fn set_keyring(&mut self, name: &str, is_kept: bool) {
        let profiles = self.document.get_mut("profiles").and_then(Item::as_table_like_mut);
        let profile = profiles.and_then(|profiles| profiles.get_mut(name)).and_then(Item::as_table_like_mut);
        match (profile, is_kept) {
            (Some(profile), true) => {
                profile.insert(KEYRING, value(true));
            }
            (Some(profile), false) => {
                profile.remove(KEYRING);
            }
            (None, _) => {}
        }
    }

    /// Makes a profile the one that is used if none is named.
    pub(crate) fn choose(&mut self, name: &str) {
        self.document.insert("current", value(name));
    }

    /// Writes the file, for its owner alone; it is replaced as a whole or not at all.
    pub(crate) fn save(&self) -> Result<(), Failure> {
        let failed = |error: std::io::Error| Failure::file(&self.path, &error);
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(failed)?;
        let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
        file.write_all(self.document.to_string().as_bytes()).map_err(failed)?;
        file.persist(&self.path).map_err(|error| failed(error.error))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_file_is_changed_in_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/config.toml");
        let mut editor = Editor::open(&path).unwrap();
        let lab = Profile { url: Some("https://lab:55000".to_owned()), insecure: true, ..Profile::default() };
        editor.set("lab", &lab).unwrap();
        editor.choose("lab");
        editor.save().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text, "current = \"lab\"\n\n[profiles.lab]\nurl = \"https://lab:55000\"\ninsecure = true\n");

        fs::write(&path, format!("# mine\n{text}")).unwrap();
        let mut editor = Editor::open(&path).unwrap();
        let other = Profile { api: Some(Generation::V5), token_cache: false, ..Profile::default() };
        editor.set("other", &other).unwrap();
        editor.save().unwrap();
        assert!(fs::read_to_string(&path).unwrap().starts_with("# mine\n"));
        let file = File::read(&path).unwrap();
        assert_eq!(file.current.as_deref(), Some("lab"));
        assert_eq!(file.profiles.get("lab"), Some(&lab));
        assert_eq!(file.profiles.get("other"), Some(&other));

        let mut editor = Editor::open(&path).unwrap();
        let before = fs::read_to_string(&path).unwrap();
        editor.set_keyring("lab", true);
        editor.set_keyring("none", true);
        editor.save().unwrap();
        assert!(File::read(&path).unwrap().profiles.get("lab").unwrap().keyring);
        editor.set_keyring("lab", false);
        editor.save().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), before);

        let mut editor = Editor::open(&path).unwrap();
        editor.remove("lab");
        editor.save().unwrap();
        let file = File::read(&path).unwrap();
        assert_eq!(file.current, None);
        assert_eq!(file.profiles.len(), 1);
    }

    #[test]
    fn a_fault_is_told_with_its_line() {
        let fault = File::parse("current = \"lab\"\n[profiles.lab]\npassword = \"x\"\n").unwrap_err();
        assert!(fault.starts_with("line 3: unknown field `password`"), "{fault}");
    }
}

//! Which release laid out a home (docs/facts/07-v5.md, sections 2.1 and 9.7): where its files are and what they, its
//! user and its daemons are called. Everything that differs between the layouts, but for databases, is here.
//!
//! A home is looked at once, when it is opened. What its databases look like is the store's concern; which generation
//! of the API is served has nothing to do with either.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::HomeError;

/// How a home is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// As release 4: `etc/ossec.conf`, `logs/ossec.log`, `api/configuration/ssl`.
    #[default]
    V4,
    /// As release 5.0: `etc/wazuh-manager.conf`, `logs/wazuh-manager.log`, `etc/certs`.
    V5,
}

/// The file in which an installed manager says which release it is.
const RELEASE: &str = "VERSION.json";
/// Bytes of it that are looked at; it has some fifty.
const RELEASE_BYTES: u64 = 4 << 10;
/// The major releases whose homes are known.
const KNOWN: [u64; 2] = [4, 5];

impl Layout {
    const ALL: [Self; 2] = [Self::V4, Self::V5];

    /// The release, as messages name it.
    pub const fn release(self) -> &'static str {
        match self {
            Self::V4 => "4.x",
            Self::V5 => "5.0",
        }
    }

    /// The version of the manager whose home it is, as far as its layout tells that.
    pub const fn version(self) -> &'static str {
        match self {
            Self::V4 => crate::WAZUH_VERSION,
            Self::V5 => "5.0.0",
        }
    }

    /// Path of the manager's configuration.
    pub const fn configuration(self) -> &'static str {
        match self {
            Self::V4 => "etc/ossec.conf",
            Self::V5 => "etc/wazuh-manager.conf",
        }
    }

    /// Name of the root elements of the manager's configuration.
    pub const fn root_element(self) -> &'static str {
        match self {
            Self::V4 => "ossec_config",
            Self::V5 => "wazuh_config",
        }
    }

    /// The user that an installed manager runs as.
    pub const fn user(self) -> &'static str {
        match self {
            Self::V4 => "wazuh",
            Self::V5 => "wazuh-manager",
        }
    }

    /// Name of a daemon, whose name without the beginning is `short`: `db` for `wazuh-db` or `wazuh-manager-db`.
    pub fn daemon(self, short: &str) -> String {
        format!("{}{short}", self.daemons())
    }

    /// The name of a daemon's file in `var/run`, such as `wazuh-manager-db.failed`, as release 4 has it.
    #[must_use]
    pub fn usual_name(self, name: String) -> String {
        match self {
            Self::V4 => name,
            Self::V5 => usual_daemon_name(&name),
        }
    }

    /// What the names of the daemons begin with.
    const fn daemons(self) -> &'static str {
        match self {
            Self::V4 => "wazuh-",
            Self::V5 => "wazuh-manager-",
        }
    }

    /// The names of the files of the API's TLS where its configuration gives none: private key, certificate, and the
    /// certificate of the authority that signs those of clients.
    pub const fn tls_names(self) -> [&'static str; 3] {
        match self {
            Self::V4 => ["server.key", "server.crt", "ca.crt"],
            Self::V5 => ["apid-key.pem", "apid.pem", "root-ca.pem"],
        }
    }

    /// Files that only homes of this layout have.
    const fn signs(self) -> &'static [&'static str] {
        match self {
            Self::V4 => &[
                "etc/ossec.conf",
                "etc/internal_options.conf",
                "etc/local_internal_options.conf",
                "logs/ossec.log",
                "logs/ossec.json",
            ],
            Self::V5 => &[
                "etc/wazuh-manager.conf",
                "etc/wazuh-manager-internal-options.conf",
                "etc/certs/apid.pem",
                "logs/wazuh-manager.log",
                "logs/wazuh-manager.json",
            ],
        }
    }

    /// The layout of the home at `root`: that of the configuration that is there; without any, that of the other files.
    /// A home without files that tell is one of release 4.
    ///
    /// # Errors
    ///
    /// When the configurations of both are there, or files of both and no configuration, and when the home says that
    /// it is of a release that is not known.
    pub fn of(root: &Path) -> Result<Self, HomeError> {
        if let Some(major) = major_release(&root.join(RELEASE)).filter(|major| !KNOWN.contains(major)) {
            return Err(HomeError::UnknownRelease { file: root.join(RELEASE), major });
        }
        let configured = Self::ALL.map(|layout| is_there(&root.join(layout.configuration())));
        match configured {
            [true, false] => return Ok(Self::V4),
            [false, true] => return Ok(Self::V5),
            [true, true] => {
                let [first, second] = Self::ALL.map(|layout| root.join(layout.configuration()));
                return Err(HomeError::TwoLayouts { first, second });
            }
            [false, false] => {}
        }
        let signs = Self::ALL.map(|layout| layout.signs_in(root).next());
        match signs {
            [_, None] => Ok(Self::V4),
            [None, Some(_)] => Ok(Self::V5),
            [Some(first), Some(second)] => Err(HomeError::TwoLayouts { first, second }),
        }
    }

    fn signs_in(self, root: &Path) -> impl Iterator<Item = PathBuf> {
        self.signs().iter().map(move |sign| root.join(sign)).filter(|file| is_there(file))
    }

    /// Files in the home at `root` that belong to the other layout. They are neither read nor written.
    pub(crate) fn signs_of_others(self, root: &Path) -> Vec<PathBuf> {
        Self::ALL.iter().filter(|other| **other != self).flat_map(|other| other.signs_in(root)).collect()
    }
}

/// The name of a daemon in any layout as release 4 has it: `wazuh-manager-db` is `wazuh-db`.
pub(crate) fn usual_daemon_name(name: &str) -> String {
    match name.strip_prefix(Layout::V5.daemons()) {
        Some(short) => Layout::V4.daemon(short),
        None => name.to_owned(),
    }
}

/// Whether there is something of this name. What may not be looked at tells nothing; its reader will be told.
fn is_there(file: &Path) -> bool {
    fs::symlink_metadata(file).is_ok()
}

/// The version that the manager installed at `root` says it is; `None` where nothing can be read.
pub(crate) fn installed_version(root: &Path) -> Option<String> {
    version_in(&root.join(RELEASE))
}

/// The major number of the release that an installed manager says it is; `None` where nothing can be read.
fn major_release(file: &Path) -> Option<u64> {
    let version = version_in(file)?;
    let digits = version.bytes().take_while(u8::is_ascii_digit).count();
    version.get(..digits)?.parse().ok()
}

/// The text of the member `version`.
fn version_in(file: &Path) -> Option<String> {
    let metadata = fs::symlink_metadata(file).ok().filter(fs::Metadata::is_file)?;
    let mut text = String::new();
    let bytes = metadata.len().min(RELEASE_BYTES);
    fs::File::open(file).ok()?.take(bytes).read_to_string(&mut text).ok()?;
    let (_, rest) = text.split_once("\"version\"")?;
    let (_, version) = rest.split_once('"')?;
    version.split_once('"').map(|(version, _)| version.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use std::fs;

    use super::{Layout, usual_daemon_name};
    use crate::HomeError;

    fn with(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        folder
    }

    #[test]
    fn the_configuration_tells_the_layout_and_other_files_where_there_is_none() {
        for (files, expected) in [
            ([].as_slice(), Layout::V4),
            (&["etc/ossec.conf"], Layout::V4),
            (&["etc/wazuh-manager.conf"], Layout::V5),
            (&["etc/ossec.conf", "logs/wazuh-manager.log"], Layout::V4),
            (&["etc/wazuh-manager.conf", "logs/ossec.log", "etc/internal_options.conf"], Layout::V5),
            (&["etc/wazuh-manager-internal-options.conf"], Layout::V5),
            (&["logs/ossec.log"], Layout::V4),
        ] {
            let folder = with(&files.iter().map(|file| (*file, "")).collect::<Vec<_>>());
            assert_eq!(Layout::of(folder.path()).unwrap(), expected, "{files:?}");
        }
        let folder = with(&[("etc/wazuh-manager.conf", ""), ("logs/ossec.log", ""), ("logs/wazuh-manager.log", "")]);
        assert_eq!(Layout::V5.signs_of_others(folder.path()), [folder.path().join("logs/ossec.log")]);
    }

    #[test]
    fn a_home_of_both_layouts_is_neither() {
        for files in [
            ["etc/ossec.conf", "etc/wazuh-manager.conf"],
            ["logs/ossec.log", "etc/wazuh-manager-internal-options.conf"],
        ] {
            let folder = with(&files.map(|file| (file, "")));
            let error = Layout::of(folder.path()).unwrap_err();
            let HomeError::TwoLayouts { first, second } = &error else { panic!("{error}") };
            assert_eq!([first, second], [&folder.path().join(files[0]), &folder.path().join(files[1])]);
            assert!(!error.to_string().contains('\n'), "{error}");
        }
    }

    #[test]
    fn a_release_that_is_not_known_is_told() {
        for (text, known) in [
            (r#"{"version": "4.14.7", "stage": "rc1"}"#, true),
            (r#"{"version":"5.0.0","stage":"beta5"}"#, true),
            (r#"{"version": "6.1.0"}"#, false),
            (r#"{"version": "3.13.6"}"#, false),
            ("", true),
            ("no version", true),
            (r#"{"version": }"#, true),
        ] {
            let folder = with(&[("VERSION.json", text), ("etc/ossec.conf", "")]);
            match Layout::of(folder.path()) {
                Ok(_) => assert!(known, "{text}"),
                Err(error) => assert!(!known && error.to_string().contains("VERSION.json"), "{text}: {error}"),
            }
        }
    }

    #[test]
    fn daemons_have_their_usual_names() {
        let names = ["wazuh-manager-db", "wazuh-db", "wazuh-manager-apid", "other"].map(usual_daemon_name);
        assert_eq!(names, ["wazuh-db", "wazuh-db", "wazuh-apid", "other"]);
        assert_eq!((Layout::V4.daemon("db"), Layout::V5.daemon("db")), ("wazuh-db".into(), "wazuh-manager-db".into()));
    }
}

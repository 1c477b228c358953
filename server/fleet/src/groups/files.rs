//! The files of a group: their list, their text, and what they say (docs/facts/04-modules.md, section 3).
//!
//! Nothing is read through a link: no name leads out of the group's folder. `ar.conf` is the one file that all groups
//! share; it lies beside their folders.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Algorithm, Groups, Shared};
use crate::Fault;
use apid_formats::group_files::{self, Content, GroupFileFormat as Kind};

/// The name of the file that lies beside the folders.
const SHARED_FILE: &str = "ar.conf";

/// The largest file that is returned, in bytes: `merged.mg` holds all others of a group.
const LARGEST: u64 = 128 << 20;

/// The largest file that is read into JSON, in bytes.
const LARGEST_PARSED: u64 = 32 << 20;

/// The files of a group.
pub struct FoundFiles<'a> {
    /// Names of the entries of the folder, and `ar.conf`.
    pub names: Vec<String>,
    folder: PathBuf,
    shared: &'a Shared,
}

impl FoundFiles<'_> {
    /// The checksum of a file; `None` if it is missing, a link or a folder, or cannot be read. Blocks.
    pub fn checksum(&self, name: &str, algorithm: Algorithm) -> Option<String> {
        self.shared.hashes.of(&self.shared.path(&self.folder, name), algorithm)
    }
}

/// Opens a regular file for reading, but no link, and nothing that would make the reader wait.
///
/// # Errors
///
/// When it is missing, no regular file, or may not be read.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let flags = (rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK).bits();
    let file = OpenOptions::new().read(true).custom_flags(flags.cast_signed()).open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::from(io::ErrorKind::InvalidInput)) }
}

impl Groups {
    /// What `show` makes of the blocks of a group's `agent.conf`, on a worker.
    ///
    /// # Errors
    ///
    /// [`Fault::NoGroupFolder`], [`Fault::NoFile`], [`Fault::FileTooLarge`], and [`Fault::FileNotUnderstood`].
    pub async fn configuration<T: Send + 'static>(
        &self,
        group: &str,
        show: impl FnOnce(Vec<Value>) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let group = group.to_owned();
        self.run(move |shared| {
            let (path, text) = shared.text(&group, "agent.conf", LARGEST_PARSED)?;
            Ok(show(group_files::agent_conf(&text).map_err(|error| not_understood(&path, error))?))
        })
        .await
    }

    /// What `show` makes of what a file says, on a worker. `kind` tells how to read it; by default its name does.
    ///
    /// # Errors
    ///
    /// As [`Self::configuration`].
    pub async fn file<T: Send + 'static>(
        &self,
        group: &str,
        name: &str,
        kind: Option<Kind>,
        show: impl FnOnce(Content) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let (group, name) = (group.to_owned(), name.to_owned());
        self.run(move |shared| {
            let (path, text) = shared.text(&group, &name, LARGEST_PARSED)?;
            let kind = kind.unwrap_or_else(|| Kind::of(&name));
            Ok(show(group_files::read(kind, &text).map_err(|error| not_understood(&path, error))?))
        })
        .await
    }

    /// The text of a file as it is. What is not UTF-8 in it is U+FFFD.
    ///
    /// # Errors
    ///
    /// [`Fault::NoGroupFolder`], [`Fault::NoFile`], and [`Fault::FileTooLarge`] for more than 128 MiB.
    pub async fn raw_file(&self, group: &str, name: &str) -> Result<String, Fault> {
        let (group, name) = (group.to_owned(), name.to_owned());
        self.run(move |shared| shared.text(&group, &name, LARGEST).map(|(_, text)| text)).await
    }

    /// What `show` makes of the entries of a group's folder and `ar.conf`, on a worker, where it may make checksums.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownGroup`], and when the folder cannot be read.
    pub async fn files<T: Send + 'static>(
        &self,
        group: &str,
        show: impl FnOnce(FoundFiles<'_>) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let group = group.to_owned();
        self.run(move |shared| {
            let folder = shared.folder(&group).ok_or(Fault::UnknownGroup)?;
            let mut names = entries(&folder).map_err(Fault::unexpected)?;
            names.retain(|name| name != SHARED_FILE);
            names.push(SHARED_FILE.to_owned());
            Ok(show(FoundFiles { names, folder, shared }))
        })
        .await
    }
}

impl Shared {
    /// The folder of a group, if there is such a group.
    pub(super) fn folder(&self, group: &str) -> Option<PathBuf> {
        // Names come checked; one that is no name would lead elsewhere.
        if matches!(group, "" | "." | "..") || group.contains(['/', '\0']) {
            return None;
        }
        let folder = self.home.group_dir(group);
        folder.symlink_metadata().is_ok_and(|metadata| metadata.is_dir()).then_some(folder)
    }

    fn path(&self, folder: &Path, name: &str) -> PathBuf {
        if name == SHARED_FILE { self.home.ar_conf() } else { folder.join(name) }
    }

    /// The path of a file and its text.
    fn text(&self, group: &str, name: &str, most: u64) -> Result<(PathBuf, String), Fault> {
        let folder = self.folder(group).ok_or_else(|| Fault::NoGroupFolder(group.to_owned()))?;
        let path = self.path(&folder, name);
        let missing = || Fault::NoFile(path.clone());
        if name.contains(['/', '\0']) || matches!(name, "" | "." | "..") {
            return Err(missing());
        }
        let file = open(&path).map_err(|_| missing())?;
        let mut bytes = Vec::new();
        file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| missing())?;
        if bytes.len() as u64 > most {
            return Err(Fault::FileTooLarge { most });
        }
        let text =
            String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        Ok((path, text))
    }
}

fn not_understood(path: &Path, error: group_files::ParseError) -> Fault {
    tracing::debug!(path = %path.display(), %error, "cannot understand a file of a group");
    Fault::FileNotUnderstood(error)
}

/// Names in a folder. One that is not UTF-8 cannot be in a reply.
fn entries(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        if let Ok(name) = entry?.file_name().into_string() {
            names.push(name);
        }
    }
    Ok(names)
}

//! The files of a group: their list, their text, and what they say (docs/facts/04-modules.md, section 3).
//!
//! Nothing is read through a link, nor a file that has another name elsewhere: no name leads out of the group's folder,
//! which stays open while its files are read. `ar.conf` is the one file that all groups share; it lies beside their
//! folders.
//!
//! What is read of a long file, and what becomes of it, is charged to the caller before it is read
//! ([`apid_request::budget`]).

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Algorithm, Groups, Shared};
use crate::Fault;
use apid_formats::group_files::{self, Content, GroupFileFormat as Kind};
use apid_home::directory::{Directory, HardLinks};
use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_store::Lane;

/// The name of the file that lies beside the folders.
const SHARED_FILE: &str = "ar.conf";

/// The largest file that is returned, in bytes: `merged.mg` holds all others of a group.
const LARGEST: u64 = 128 << 20;

/// The largest file that is read into JSON, in bytes.
const LARGEST_PARSED: u64 = 32 << 20;

/// Bytes that are read, and made of what was read, without a charge.
const SHORT: u64 = 32 << 10;

/// What came of reading a file.
enum ReadText {
    /// Its path and its text.
    Whole(PathBuf, String),
    /// Nothing yet: it has so many bytes, which must be charged before.
    Long(u64),
}

/// The files of a group.
pub struct FoundFiles<'a> {
    /// Names of the entries of the folder, and `ar.conf` where groups share it.
    pub names: Vec<String>,
    folder: Directory,
    /// `etc/shared`, where groups share a file.
    groups: Option<Directory>,
    shared: &'a Shared,
}

/// The folder of a group and the one that it lies in, open.
struct Folder {
    own: Directory,
    groups: Directory,
}

impl FoundFiles<'_> {
    /// The checksum of a file; `None` if it is missing, a link or a folder, or cannot be read. Blocks.
    pub fn checksum(&self, name: &str, algorithm: Algorithm) -> Option<String> {
        let holder = self.groups.as_ref().filter(|_| name == SHARED_FILE).unwrap_or(&self.folder);
        self.shared.hashes.of(holder, name, algorithm)
    }
}

impl Groups {
    /// What `show` makes of the blocks of a group's `agent.conf`, on a worker, and the memory that is charged for it.
    ///
    /// # Errors
    ///
    /// [`Fault::NoGroupFolder`], [`Fault::NoFile`], [`Fault::FileTooLarge`], [`Fault::NoRoom`], and
    /// [`Fault::FileNotUnderstood`].
    pub async fn configuration<T: Send + 'static>(
        &self,
        group: &str,
        show: impl FnOnce(Vec<Value>) -> T + Send + 'static,
    ) -> Result<(T, Charge), Fault> {
        let (path, text, mut charge) = self.text(group, "agent.conf", LARGEST_PARSED).await?;
        charge_reading(&mut charge, Kind::Conf, &text).await?;
        let shown = self
            .run(Lane::Heavy, move |_| {
                Ok(show(group_files::agent_conf(&text).map_err(|error| not_understood(&path, error))?))
            })
            .await?;
        Ok((shown, charge))
    }

    /// What `show` makes of what a file says, on a worker, and the memory that is charged for it. `kind` tells how to
    /// read it; by default its name does.
    ///
    /// # Errors
    ///
    /// As [`Self::configuration`].
    pub async fn file<T: Send + 'static>(
        &self,
        group: &str,
        name: &str,
        kind: Option<Kind>,
        show: impl FnOnce(Content<'_>) -> T + Send + 'static,
    ) -> Result<(T, Charge), Fault> {
        let by_name = || if self.with_shared_file { Kind::of(name) } else { Kind::of_own_file(name) };
        let kind = kind.unwrap_or_else(by_name);
        let (path, text, mut charge) = self.text(group, name, LARGEST_PARSED).await?;
        charge_reading(&mut charge, kind, &text).await?;
        let shown = self
            .run(Lane::Heavy, move |_| {
                Ok(show(group_files::read(kind, &text).map_err(|error| not_understood(&path, error))?))
            })
            .await?;
        Ok((shown, charge))
    }

    /// The text of a file as it is, and the memory that is charged for it. What is not UTF-8 in it is U+FFFD.
    ///
    /// # Errors
    ///
    /// [`Fault::NoGroupFolder`], [`Fault::NoFile`], [`Fault::NoRoom`], and [`Fault::FileTooLarge`] for more than
    /// 128 MiB.
    pub async fn raw_file(&self, group: &str, name: &str) -> Result<(String, Charge), Fault> {
        self.text(group, name, LARGEST).await.map(|(_, text, charge)| (text, charge))
    }

    /// The path of a file, its text, and the memory that is charged for it.
    async fn text(&self, group: &str, name: &str, most: u64) -> Result<(PathBuf, String, Charge), Fault> {
        let shares = self.with_shared_file;
        let mut charge = Budget::process().empty(Caller::current().map(|caller| caller.client()));
        loop {
            let (group, name) = (group.to_owned(), name.to_owned());
            let charged = charge.bytes().max(SHORT);
            // What is not known to be long is short as a rule.
            let lane = if charge.bytes() == 0 { Lane::Cheap } else { Lane::Heavy };
            match self.run(lane, move |shared| shared.text((&group, &name), shares, most, charged)).await? {
                ReadText::Whole(path, text) => {
                    // Where much of it is not UTF-8, it has become longer.
                    charge.set(text.len() as u64);
                    return Ok((path, text, charge));
                }
                ReadText::Long(size) => {
                    let missing = size.saturating_sub(charge.bytes());
                    charge.grow(missing).await.map_err(Fault::NoRoom)?;
                }
            }
        }
    }

    /// What `show` makes of the entries of a group's folder and `ar.conf`, on a worker of `lane`, where it may make
    /// checksums.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownGroup`], and when the folder cannot be read.
    pub async fn files<T: Send + 'static>(
        &self,
        group: &str,
        lane: Lane,
        show: impl FnOnce(FoundFiles<'_>) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let (group, shares) = (group.to_owned(), self.with_shared_file);
        self.run(lane, move |shared| {
            let Folder { own: folder, groups } = shared.opened(&group).ok_or(Fault::UnknownGroup)?;
            let mut names = names_in(&folder).map_err(Fault::unexpected)?;
            if shares {
                names.retain(|name| name != SHARED_FILE);
                names.push(SHARED_FILE.to_owned());
            }
            Ok(show(FoundFiles { names, folder, groups: shares.then_some(groups), shared }))
        })
        .await
    }
}

impl Shared {
    /// The folder of a group, if there is such a group.
    fn opened(&self, group: &str) -> Option<Folder> {
        // Names come checked; one that is no name would lead elsewhere.
        if matches!(group, "" | "." | "..") || group.contains(['/', '\0']) {
            return None;
        }
        let groups = self.home.directory().and_then(|root| root.directory(self.home.shared_dir())).ok()?;
        let own = groups.directory(group).ok()?;
        Some(Folder { own, groups })
    }

    /// Whether there is such a group.
    pub(super) fn has_folder(&self, group: &str) -> bool {
        self.opened(group).is_some()
    }

    /// A file of a group, of no more than `charged` bytes. One of more than `most` is refused. `shares` says whether
    /// all groups have the file that lies beside their folders.
    fn text(&self, (group, name): (&str, &str), shares: bool, most: u64, charged: u64) -> Result<ReadText, Fault> {
        let Folder { own, groups } = self.opened(group).ok_or_else(|| Fault::NoGroupFolder(group.to_owned()))?;
        let holder = if shares && name == SHARED_FILE { groups } else { own };
        let path = holder.path().join(name);
        let missing = || Fault::NoFile(path.clone());
        if name.contains(['/', '\0']) || matches!(name, "" | "." | "..") {
            return Err(missing());
        }
        let file = holder.file(name, HardLinks::Refuse).map_err(|_| missing())?;
        let size = file.metadata().map_err(|_| missing())?.len();
        if size > most {
            return Err(Fault::FileTooLarge { most });
        }
        if size > charged {
            return Ok(ReadText::Long(size));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
        file.take(charged.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| missing())?;
        if bytes.len() as u64 > charged {
            // It grows.
            return Ok(ReadText::Long(bytes.len() as u64));
        }
        let text =
            String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        Ok(ReadText::Whole(path, text))
    }
}

/// Charges what reading a text takes, and what is written of it.
async fn charge_reading(charge: &mut Charge, kind: Kind, text: &str) -> Result<(), Fault> {
    let cost = group_files::cost(kind, text);
    if cost <= SHORT {
        return Ok(());
    }
    charge.grow(cost).await.map_err(Fault::NoRoom)
}

fn not_understood(path: &Path, error: group_files::ParseError) -> Fault {
    tracing::debug!(path = %path.display(), %error, "cannot understand a file of a group");
    Fault::FileNotUnderstood(error)
}

/// Names in a folder. One that is not UTF-8 cannot be in a reply.
fn names_in(folder: &Directory) -> io::Result<Vec<String>> {
    Ok(folder.entries()?.into_iter().filter_map(|entry| entry.name.into_string().ok()).collect())
}

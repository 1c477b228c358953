//! The folders of groups below `etc/shared`, and of combinations of groups below `var/multigroups`.
//!
//! A folder appears whole and vanishes whole: it is made, and taken apart, beside `etc/shared`, where no program looks
//! for groups.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use super::LedgerError;
use super::error::io;
use apid_home::Home;
use apid_home::directory::{Directory, FileAttributes, is_refused};

/// Mode of a group's folder (docs/facts/04-modules.md, section 3).
const FOLDER_MODE: u32 = 0o700;

/// Mode of its files.
const FILE_MODE: u32 = 0o660;

/// Name of a group's configuration.
const CONFIGURATION: &str = "agent.conf";

pub(super) struct Folders {
    home: Home,
}

/// `etc/shared`, open.
struct Shared {
    folders: Directory,
    /// `etc`, where it is of the same file system and may be written.
    above: Option<Directory>,
}

/// What a folder outside of `etc/shared` is for.
#[derive(Clone, Copy, Debug)]
enum Purpose {
    New,
    Old,
}

impl Shared {
    fn open(home: &Home) -> io::Result<Self> {
        let root = home.directory()?;
        let place = home.shared_dir();
        let folders = root.directory(&place)?;
        let above = place.parent().and_then(|etc| root.directory(etc).ok());
        let above = above.filter(|etc| etc.is_writable() && etc.shares_mount_with(&folders).unwrap_or(false));
        Ok(Self { folders, above })
    }

    /// Where a folder is made or taken apart: beside `etc/shared`, or in it where that is a file system of its own, or
    /// `etc` may not be written.
    fn aside(&self, purpose: Purpose, group: &str) -> (&Directory, String) {
        let purpose = match purpose {
            Purpose::New => "new",
            Purpose::Old => "old",
        };
        (self.above.as_ref().unwrap_or(&self.folders), format!(".wazuh-apid-{purpose}.{group}"))
    }
}

/// Removes a folder with everything in it; a failure is only logged, since the rest does no harm.
fn remove_tree(directory: &Directory, name: &str) {
    if let Err(error) = directory.remove_tree(name) {
        tracing::warn!(%error, path = %directory.path().join(name).display(), "cannot remove an unused folder");
    }
}

impl Folders {
    pub(super) fn new(home: &Home) -> Self {
        Self { home: home.clone() }
    }

    pub(super) fn of(&self, group: &str) -> PathBuf {
        self.home.group_dir(group)
    }

    pub(super) fn configuration(&self, group: &str) -> PathBuf {
        self.of(group).join(CONFIGURATION)
    }

    fn shared(&self) -> Result<Shared, LedgerError> {
        let place = self.home.shared_dir();
        Shared::open(&self.home).map_err(io("open", &place))
    }

    /// Makes the folder of a group with its first configuration. One that is there stays as it is.
    pub(super) fn create(&self, group: &str, configuration: &str) -> Result<(), LedgerError> {
        let shared = self.shared()?;
        let folder = self.of(group);
        if shared.folders.find(group).map_err(io("look at", &folder))?.is_some() {
            return Ok(());
        }
        let (place, new) = shared.aside(Purpose::New, group);
        remove_tree(place, &new);
        let make = || {
            place.create_directory(&new, FOLDER_MODE)?;
            let draft = place.directory(&new)?;
            // Not the owner of `etc/shared`, which is root as a rule: the manager's daemons read and write them.
            draft.create(CONFIGURATION, configuration.as_bytes(), FileAttributes::new(FILE_MODE))?;
            draft.sync()?;
            place.rename(&new, &shared.folders, group)?;
            shared.folders.sync()
        };
        make().map_err(|error| {
            remove_tree(place, &new);
            io("make", &folder)(error)
        })
    }

    /// Moves the folders of groups out of `etc/shared`; [`Self::clear`] removes them. Of a link, the link is moved.
    pub(super) fn retire(&self, groups: &[String]) -> Result<(), LedgerError> {
        let shared = self.shared()?;
        for group in groups {
            let (place, old) = shared.aside(Purpose::Old, group);
            let retire = || {
                if shared.folders.find(group)?.is_some() {
                    remove_tree(place, &old);
                    shared.folders.rename(group, place, &old)?;
                }
                Ok(())
            };
            match retire() {
                Err(error) if io::Error::kind(&error) != ErrorKind::NotFound => {
                    return Err(io("move", &self.of(group))(error));
                }
                _ => {}
            }
        }
        shared.folders.sync().map_err(io("move folders out of", shared.folders.path()))
    }

    /// Removes the folders that [`Self::retire`] has moved.
    pub(super) fn clear(&self, groups: &[String]) {
        match self.shared() {
            Ok(shared) => {
                for group in groups {
                    let (place, old) = shared.aside(Purpose::Old, group);
                    remove_tree(place, &old);
                }
            }
            Err(error) => tracing::warn!(%error, "cannot remove the folders of deleted groups"),
        }
    }

    /// Replaces the configuration of a group. With `again`, which an earlier process may have done too, a group that
    /// another program has deleted since, or put a link in the place of, stays as it is.
    pub(super) fn configure(&self, group: &str, text: &str, again: bool) -> Result<(), LedgerError> {
        let file = self.configuration(group);
        let replace = || {
            let folder = self.home.directory()?.directory(self.of(group))?;
            folder.replace(CONFIGURATION, text.as_bytes(), FileAttributes::new(FILE_MODE))
        };
        match replace() {
            Err(error) if again && (error.kind() == ErrorKind::NotFound || is_refused(&error)) => {
                tracing::warn!(%error, path = %file.display(), "an interrupted change of a group's configuration is dropped");
                Ok(())
            }
            replaced => replaced.map(drop).map_err(io("replace", &file)),
        }
    }

    /// Refuses to replace a configuration that is a link or no regular file, before anything is changed.
    pub(super) fn check_replaceable(&self, group: &str) -> Result<(), LedgerError> {
        let file = self.configuration(group);
        let check = || self.home.directory()?.check_replaceable(&file);
        check().map_err(io("replace", &file))
    }

    /// Removes the folders of combinations of groups that are not among `used`. What is not the folder of a combination
    /// stays.
    pub(super) fn purge_combinations(&self, used: &BTreeSet<String>) {
        let combinations = self.home.directory().and_then(|root| root.directory(self.home.multigroups_dir()));
        let Ok(combinations) = combinations else { return };
        for entry in combinations.entries().unwrap_or_default() {
            let Some(name) = entry.name.to_str() else { continue };
            let is_hash = name.len() == 8 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
            if is_hash && !used.contains(name) {
                remove_tree(&combinations, name);
            }
        }
    }
}

//! The folders of groups below `etc/shared`, and of combinations of groups below `var/multigroups`.
//!
//! A folder appears whole and vanishes whole: it is made, and taken apart, beside `etc/shared`, where no program looks for
//! groups.

use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, File};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};

use super::LedgerError;
use super::error::io;
use apid_home::Home;
use apid_home::disk::{self, FileAttributes};

/// Mode of a group's folder (docs/facts/04-modules.md, section 3).
const FOLDER_MODE: u32 = 0o700;

/// Mode of its files.
const FILE_MODE: u32 = 0o660;

/// Name of a group's configuration.
const CONFIGURATION: &str = "agent.conf";

pub(super) struct Folders {
    shared: PathBuf,
    multigroups: PathBuf,
}

impl Folders {
    pub(super) fn new(home: &Home) -> Self {
        Self { shared: home.shared_dir(), multigroups: home.multigroups_dir() }
    }

    pub(super) fn of(&self, group: &str) -> PathBuf {
        self.shared.join(group)
    }

    pub(super) fn configuration(&self, group: &str) -> PathBuf {
        self.of(group).join(CONFIGURATION)
    }

    /// Where a folder is made or taken apart: beside `etc/shared`, or in it where it is a file system of its own.
    fn aside(&self, purpose: &str, group: &str) -> PathBuf {
        let shared = fs::canonicalize(&self.shared).unwrap_or_else(|_| self.shared.clone());
        let device = |path: &Path| fs::metadata(path).ok().map(|metadata| metadata.dev());
        let place = shared.parent().filter(|parent| device(parent).is_some() && device(parent) == device(&shared));
        place.unwrap_or(&shared).join(format!(".wazuh-apid-{purpose}.{group}"))
    }

    /// Makes the folder of a group with its first configuration. One that is there stays as it is.
    pub(super) fn create(&self, group: &str, configuration: &str) -> Result<(), LedgerError> {
        let folder = self.of(group);
        if folder.exists() {
            return Ok(());
        }
        let new = self.aside("new", group);
        disk::remove_tree(&new);
        let owner = FileAttributes::of(&self.shared).unwrap_or(FileAttributes::new(FOLDER_MODE));
        let make = || {
            DirBuilder::new().mode(FOLDER_MODE).create(&new)?;
            disk::write(&new.join(CONFIGURATION), configuration.as_bytes(), owner.with_mode(FILE_MODE))?;
            let directory = File::open(&new)?;
            owner.with_mode(FOLDER_MODE).apply_to(&directory)?;
            directory.sync_all()?;
            fs::rename(&new, &folder)
        };
        if let Err(error) = make() {
            disk::remove_tree(&new);
            return Err(io("make", &folder)(error));
        }
        disk::sync_directory_of(&folder).map_err(io("make", &folder))
    }

    /// Moves the folders of groups out of `etc/shared`; [`Self::clear`] removes them.
    pub(super) fn retire(&self, groups: &[String]) -> Result<(), LedgerError> {
        for group in groups {
            let folder = self.of(group);
            let old = self.aside("old", group);
            if folder.exists() {
                disk::remove_tree(&old);
            }
            match fs::rename(&folder, &old) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(io("move", &folder)(error)),
                _ => {}
            }
        }
        disk::sync_directory(&self.shared).map_err(io("move folders out of", &self.shared))
    }

    /// Removes the folders that [`Self::retire`] has moved.
    pub(super) fn clear(&self, groups: &[String]) {
        for group in groups {
            disk::remove_tree(&self.aside("old", group));
        }
    }

    /// Replaces the configuration of a group.
    pub(super) fn configure(&self, group: &str, text: &str) -> Result<(), LedgerError> {
        let file = self.configuration(group);
        let like = FileAttributes::of(&file)
            .or_else(|| FileAttributes::of(&self.of(group)))
            .unwrap_or(FileAttributes::new(FILE_MODE));
        disk::replace(&file, text.as_bytes(), like.with_mode(FILE_MODE)).map_err(io("replace", &file))?;
        Ok(())
    }

    /// Removes the folders of combinations of groups that are not among `used`. What is not the folder of a combination stays.
    pub(super) fn purge_combinations(&self, used: &BTreeSet<String>) {
        let Ok(entries) = fs::read_dir(&self.multigroups) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            let is_hash = name.len() == 8 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
            if is_hash && !used.contains(name) {
                disk::remove_tree(&entry.path());
            }
        }
    }
}

//! Uploads and deletions (docs/facts/04-modules.md, sections 7.2 and 9).
//!
//! An upload is checked whole before anything is written, and takes the place of the old file in one step. Where a
//! manager runs on the home, its logtest is asked to load the ruleset with the new file; until it has, the old one is
//! kept beside it as `<name>.backup`, and takes its place again if the manager would not load it. One change at a time.

use std::io;
use std::sync::Arc;

use apid_formats::{cdb_list, ruleset_xml};
use apid_home::Layout;
use apid_home::directory::{Directory, FileAttributes, Kind as Entry};
use apid_manager::{Sockets, is_live};
use apid_request::budget::{Budget, Refused};
use apid_request::cancel;
use apid_store::{Lane, StoreError};

use crate::check::Proposal;
use crate::configuration::{Section, below_home};
use crate::files::place_among;
use crate::text::Wanted;
use crate::{Fault, Kind, Ruleset};

/// Mode of files that are made.
const MODE: u32 = 0o660;

/// Mode of the folder of lists, where it is missing.
const FOLDER_MODE: u32 = 0o770;

/// What an old file is called until the new one has proved itself, behind its name.
const BACKUP: &str = ".backup";

/// A file that a user uploads.
#[derive(Clone, Debug)]
pub struct Upload {
    /// What it holds.
    pub kind: Kind,
    /// Its name, and the directory where it is to be; that of users where none is given. Lists have no other.
    pub file: Wanted,
    /// Its text.
    pub text: String,
    /// Whether it shall take the place of another file.
    pub overwrite: bool,
    /// Whether the caller may delete the other file, which this takes.
    pub may_delete: bool,
}

/// What came of a change of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The path of the file below the home, as far as it was decided.
    pub path: String,
    /// Why nothing was changed.
    pub refused: Option<Fault>,
}

impl Ruleset {
    /// Stores an upload.
    ///
    /// # Errors
    ///
    /// What is not about the file: faults of the configuration, of the manager's daemon and of the store,
    /// [`Fault::NoRoom`], and [`Fault::NoSection`] in a home of 5.0, whose ruleset is another.
    pub async fn upload(&self, upload: Upload) -> Result<Changed, Fault> {
        let _room = Budget::process().charge(cost(&upload)).await.map_err(|refused| match refused {
            // No waiting makes room for it.
            Refused::TooLarge { .. } => Fault::Refused(refused.to_string()),
            _ => Fault::NoRoom(refused),
        })?;
        let changed = move |ruleset: &Self| {
            let place = ruleset.place(upload.kind, &upload.file)?;
            let path = place.path.clone();
            ruleset.put(&upload, &place).map(|()| path.clone()).map_err(|fault| (path, fault))
        };
        self.change(changed).await
    }

    /// Deletes a file.
    ///
    /// # Errors
    ///
    /// As [`Self::upload`].
    pub async fn delete(&self, kind: Kind, file: Wanted) -> Result<Changed, Fault> {
        let changed = move |ruleset: &Self| {
            let place = ruleset.place(kind, &file)?;
            let path = place.path.clone();
            ruleset.remove(kind, &place).map(|()| path.clone()).map_err(|fault| (path, fault))
        };
        self.change(changed).await
    }

    /// Makes a change, one at a time.
    async fn change(
        &self,
        change: impl FnOnce(&Self) -> Result<String, Stopped> + Send + 'static,
    ) -> Result<Changed, Fault> {
        if self.store.is_read_only() {
            return Err(StoreError::ReadOnly.into());
        }
        if self.home.layout() == Layout::V5 {
            return Err(Fault::NoSection);
        }
        let turn = self.changing.turn().await.map_err(StoreError::from)?;
        let ruleset = self.clone();
        let work = move || {
            let outcome = change(&ruleset);
            drop(turn);
            match outcome {
                Ok(path) => Ok(Changed { path, refused: None }),
                Err((path, fault)) if is_about_file(&fault) => Ok(Changed { path, refused: Some(fault) }),
                Err((_, fault)) => Err(fault),
            }
        };
        if is_live(&self.home) {
            // It waits for the manager, and other changes need not.
            return cancel::blocking(work).await.map_err(|_| StoreError::Stopped)?;
        }
        self.store.run(Lane::Change, work).await
    }

    /// Where a file is to be.
    fn place(&self, kind: Kind, file: &Wanted) -> Result<Place, Stopped> {
        let folder = match &file.folder {
            Some(folder) if !folder.is_empty() && kind != Kind::Lists => folder.trim_end_matches('/'),
            _ => kind.own(),
        };
        let path = format!("{folder}/{}", file.name);
        let stopped = |fault: Fault| (path.clone(), fault);
        // Names come checked; one that is no name would lead elsewhere.
        if file.name.is_empty() || file.name.starts_with('.') || file.name.contains(['/', '\0']) {
            return Err(stopped(Fault::NoFile(file.name.clone())));
        }
        let section = if kind == Kind::Lists { None } else { Some(self.configuration.section().map_err(stopped)?) };
        if let Some(section) = &section {
            let is_configured = section.sources(kind).directories.iter().any(|directory| directory == folder);
            if !is_configured {
                return Err(stopped(Fault::NotConfigured(kind)));
            }
        }
        let plain = below_home(folder).ok_or_else(|| stopped(Fault::NotConfigured(kind)))?;
        let shipped = kind.shipped();
        if plain.strip_prefix(shipped).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) {
            return Err(stopped(Fault::Shipped(kind)));
        }
        let root = self.home.directory().map_err(|error| stopped(Fault::NotWritten(error.to_string())))?;
        let directory = match kind {
            Kind::Lists => root.directory_or_create(&plain, FOLDER_MODE),
            Kind::Rules | Kind::Decoders => root.directory(&plain),
        };
        let directory = directory.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => stopped(Fault::NoDirectory(kind)),
            _ => stopped(Fault::NotWritten(error.to_string())),
        })?;
        Ok(Place { path, directory, name: file.name.clone(), section: section.unwrap_or_default() })
    }

    fn put(&self, upload: &Upload, place: &Place) -> Result<(), Fault> {
        let text = match upload.kind {
            _ if upload.text.is_empty() => return Err(Fault::Empty),
            Kind::Lists => {
                cdb_list::check_upload(&upload.text).map_err(|bad| Fault::BadLine(bad.line))?;
                upload.text.as_str().into()
            }
            Kind::Rules | Kind::Decoders => {
                ruleset_xml::checked(&upload.text).map_err(|malformed| Fault::Refused(malformed.to_string()))?
            }
        };
        let is_there = place.is_there()?;
        if is_there && !upload.overwrite {
            return Err(Fault::Exists);
        }
        if is_there && !upload.may_delete {
            return Err(Fault::Denied(upload.kind.resource()));
        }
        if upload.kind == Kind::Lists {
            let now = self.lists.now()?;
            if !is_there && now.named(&place.name).is_some() {
                return Err(Fault::ExistsBelow);
            }
            cancel::decide()?;
            return place.write(&text);
        }
        if is_live(&self.home) {
            return self.put_beside_a_manager(place, &text, is_there);
        }
        self.check(upload.kind, place, &text)?;
        cancel::decide()?;
        place.write(&text)
    }

    /// Asks the engine.
    fn check(&self, kind: Kind, place: &Place, text: &str) -> Result<(), Fault> {
        let mut rules = self.loaded(Kind::Rules)?;
        let mut decoders = self.loaded(Kind::Decoders)?;
        let paths = if kind == Kind::Rules { &mut rules } else { &mut decoders };
        if let Some(path) = below_home(&place.path) {
            place_among(paths, path);
        }
        let proposal = Proposal {
            home: &self.home,
            kind,
            path: &place.path,
            text,
            decoders: &decoders,
            rules: &rules,
            lists: &place.section.lists,
        };
        self.check.check(&proposal).map_err(Fault::NotLoaded)
    }

    /// Paths of the files that are in force, in the order in which they are loaded.
    fn loaded(&self, kind: Kind) -> Result<Vec<String>, Fault> {
        let paths = |files: Vec<crate::FoundFile>| -> Vec<String> {
            files.iter().filter(|file| file.is_enabled).map(crate::FoundFile::path).collect()
        };
        Ok(match kind {
            Kind::Rules => paths(self.rules.now()?.files().cloned().collect()),
            Kind::Decoders => match self.decoders.now() {
                Err(Fault::EmptySection) => Vec::new(),
                now => paths(now?.files().cloned().collect()),
            },
            Kind::Lists => Vec::new(),
        })
    }

    /// Writes a file and has the manager say whether it loads it.
    fn put_beside_a_manager(&self, place: &Place, text: &str, is_there: bool) -> Result<(), Fault> {
        cancel::decide()?;
        let backup = is_there.then(|| format!("{}{BACKUP}", place.name));
        if let Some(backup) = &backup {
            let keep = || {
                // One that a process left which was killed.
                place.directory.remove_for_now(backup)?;
                let attributes = FileAttributes::like(&place.directory.metadata(&place.name)?);
                place.directory.create(backup, &place.directory.read(&place.name)?, attributes)
            };
            keep().map_err(|error| Fault::NoBackup(error.to_string()))?;
        }
        let proved = place.write(text).and_then(|()| match Sockets::new(&self.home).loads_ruleset()? {
            true => Ok(()),
            false => Err(Fault::NotLoaded("the manager refuses it".to_owned())),
        });
        let after = match (&proved, &backup) {
            (Ok(()), Some(backup)) => place.directory.remove_for_now(backup),
            (Ok(()), None) => Ok(()),
            (Err(_), Some(backup)) => {
                place.directory.rename(backup, &place.directory, &place.name).and_then(|()| place.directory.sync())
            }
            (Err(_), None) => place.directory.remove(&place.name),
        };
        if let Err(error) = after {
            tracing::error!(path = %place.path, %error, "the files of the ruleset could not be put back in order");
        }
        proved
    }

    fn remove(&self, kind: Kind, place: &Place) -> Result<(), Fault> {
        if !place.is_there()? {
            return Err(Fault::NothingToDelete);
        }
        cancel::decide()?;
        place.directory.remove(&place.name).map_err(|error| Fault::NotDeleted(error.to_string()))?;
        if kind == Kind::Lists {
            // The manager makes it anew.
            let _ = place.directory.remove(format!("{}.cdb", place.name));
        }
        Ok(())
    }
}

/// The path of the file, and why nothing was changed.
type Stopped = (String, Fault);

/// Where a file is to be.
struct Place {
    /// Below the home, as the caller writes it.
    path: String,
    directory: Directory,
    name: String,
    section: Arc<Section>,
}

impl Place {
    /// Whether a file is there.
    fn is_there(&self) -> Result<bool, Fault> {
        match self.directory.find(&self.name) {
            Ok(Some(metadata)) if metadata.kind == Entry::File => Ok(true),
            Ok(Some(_)) => Err(Fault::NotWritten("something that is no regular file has its name".to_owned())),
            Ok(None) => Ok(false),
            Err(error) => Err(Fault::NotWritten(error.to_string())),
        }
    }

    fn write(&self, text: &str) -> Result<(), Fault> {
        let written = self.directory.replace(&self.name, text.as_bytes(), FileAttributes::new(MODE));
        written.map(drop).map_err(|error| Fault::NotWritten(error.to_string()))
    }
}

/// Bytes of memory that an upload takes beside its text.
fn cost(upload: &Upload) -> u64 {
    match upload.kind {
        Kind::Lists => 1,
        Kind::Rules | Kind::Decoders => ruleset_xml::cost(&upload.text),
    }
}

/// Whether a fault is told of the file; others are told of the request.
fn is_about_file(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::NotConfigured(_)
            | Fault::Shipped(_)
            | Fault::NoDirectory(_)
            | Fault::Empty
            | Fault::Refused(_)
            | Fault::NotLoaded(_)
            | Fault::BadLine(_)
            | Fault::Exists
            | Fault::ExistsBelow
            | Fault::NoBackup(_)
            | Fault::NothingToDelete
            | Fault::NotDeleted(_)
            | Fault::NotWritten(_)
            | Fault::NoFile(_)
            | Fault::Denied(_)
    )
}

#[cfg(test)]
mod tests;

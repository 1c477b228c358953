//! A release of ATT&CK, as MITRE publishes it in STIX, becomes `var/db/mitre.db` of a home.
//!
//! The new database is written beside its place, read again, and then takes the place of the old one in one step: a
//! file that is no bundle, or a process that is killed, changes nothing. Rows are those of the manager's own importer
//! (docs/facts/06-backends.md, section 14.4), in the order of the bundle, so that the same bundle always makes the same
//! rows. Memory is bounded whatever the file. Must not be here: what is shown while it works.

mod rows;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};

use apid_formats::stix::{self, BundleError};
use apid_home::Home;
use apid_home::daemons::ManagerDaemon;
use apid_home::directory::{Directory, FileAttributes, HardLinks};
use apid_store::{Access, Reader, Single, StoreError, Writer};
use flate2::bufread::MultiGzDecoder;

use super::MOST_BYTES;
use rows::Rows;

/// The name of the database while it is written.
const DRAFT: &str = ".mitre.db.new";

/// Its name, and where it is in the home.
const NAME: &str = "mitre.db";
const FOLDER: &str = "var/db";

/// Modes of what is made where nothing was.
const FOLDER_MODE: u32 = 0o750;
const FILE_MODE: u32 = 0o640;

/// What SQLite keeps beside a database. That of the old one would be taken for that of the new one.
const BESIDE: [&str; 3] = ["mitre.db-journal", "mitre.db-wal", "mitre.db-shm"];

/// Two bytes that every file of gzip begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// What was imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// The release, as far as the bundle tells it.
    pub version: String,
    /// Number of tactics.
    pub tactics: u64,
    /// Number of techniques.
    pub techniques: u64,
    /// Number of mitigations.
    pub mitigations: u64,
    /// Number of groups.
    pub groups: u64,
    /// Number of tools and malware.
    pub software: u64,
    /// Number of relations: who uses what, what mitigates what, and which technique serves which tactic.
    pub relations: u64,
    /// Number of references.
    pub references: u64,
}

/// Why nothing was imported. The old database is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The manager's database daemon lives.
    #[error(
        "wazuh-db is running on this home and would go on answering from the old mitre.db, which it keeps open; stop \
         the manager, import, and start it again"
    )]
    Owned,
    /// Another process imports into the same home.
    #[error("another import is at work on this home; wait until it has ended")]
    Busy,
    /// The file cannot be read, or ends too early.
    #[error("{}: cannot be read: {error}", file.display())]
    Unreadable {
        /// Which.
        file: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The file is no bundle of STIX.
    #[error("{}: {problem}", file.display())]
    Malformed {
        /// Which.
        file: PathBuf,
        /// What is wrong, and where.
        problem: String,
    },
    /// The bundle is not one of ATT&CK.
    #[error(
        "{}: the bundle has no {what} of ATT&CK; give enterprise-attack.json, mobile-attack.json or ics-attack.json",
        file.display()
    )]
    Empty {
        /// Which.
        file: PathBuf,
        /// What it lacks.
        what: &'static str,
    },
    /// The database cannot be written.
    #[error("{}: cannot be written: {problem}", file.display())]
    NotWritten {
        /// Which.
        file: PathBuf,
        /// Why.
        problem: String,
    },
}

/// Imports a bundle, plain or in gzip, into a home. `progress` is told from time to time how many bytes of the file
/// have been read.
///
/// # Errors
///
/// See [`ImportError`]; then nothing has changed.
pub fn import(home: &Home, file: &Path, progress: &mut dyn FnMut(u64)) -> Result<Imported, ImportError> {
    refuse_owned(home)?;
    let unreadable = |error| ImportError::Unreadable { file: file.to_owned(), error };
    let bundle = File::open(file).map_err(unreadable)?;
    if bundle.metadata().map_err(unreadable)?.is_dir() {
        return Err(unreadable(io::ErrorKind::IsADirectory.into()));
    }
    let place = home.mitre_db();
    let not_written = |error: io::Error| ImportError::NotWritten { file: place.clone(), problem: error.to_string() };
    let folder =
        home.directory().and_then(|root| root.directory_or_create(FOLDER, FOLDER_MODE)).map_err(not_written)?;
    let lock = folder.reopened().map_err(not_written)?;
    if let Err(error) = lock.try_lock() {
        return Err(match error {
            std::fs::TryLockError::WouldBlock => ImportError::Busy,
            std::fs::TryLockError::Error(error) => not_written(error),
        });
    }
    folder.check_replaceable(NAME).map_err(not_written)?;
    let draft = Draft::new(&folder).map_err(not_written)?;
    let imported = draft.fill(file, Counting { inner: bundle, count: 0, progress })?;
    draft.prove(&imported).map_err(|problem| ImportError::NotWritten { file: place.clone(), problem })?;
    refuse_owned(home)?;
    draft.place().map_err(not_written)?;
    Ok(imported)
}

fn refuse_owned(home: &Home) -> Result<(), ImportError> {
    if home.lives(ManagerDaemon::Db) { Err(ImportError::Owned) } else { Ok(()) }
}

/// The new database beside its place; removed unless it takes it.
struct Draft<'d> {
    folder: &'d Directory,
}

impl<'d> Draft<'d> {
    /// An empty one. What a killed process has left is removed.
    fn new(folder: &'d Directory) -> io::Result<Self> {
        folder.remove_for_now(DRAFT)?;
        let attributes = match folder.find(NAME)? {
            Some(old) => FileAttributes::like(&old),
            None => FileAttributes::new(FILE_MODE),
        };
        // Made here and not by the database driver, which would follow a link.
        folder.create(DRAFT, b"", attributes)?;
        Ok(Self { folder })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(DRAFT)
    }

    /// Fills it with what the bundle has.
    fn fill(&self, file: &Path, bundle: impl Read) -> Result<Imported, ImportError> {
        let failed = |error: StoreError| ImportError::NotWritten { file: self.path(), problem: error.to_string() };
        let database = Single::open(&self.path(), Access::ReadWrite).map_err(failed)?;
        // It is thrown away unless all goes well. Relations come before what they relate, and may lead nowhere.
        let settings = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF";
        database.script(settings).map_err(failed)?;
        let mut fault = None;
        let written = database.write(|writer| {
            fill(writer, file, bundle).map_err(|error| match error {
                Failure::Store(error) => error,
                Failure::Import(error) => {
                    let told = StoreError::Sql(error.to_string());
                    fault = Some(error);
                    told
                }
            })
        });
        match fault {
            Some(fault) => Err(fault),
            None => written.and_then(|imported| database.close().map(|()| imported)).map_err(failed),
        }
    }

    /// Reads it again from the disk.
    fn prove(&self, imported: &Imported) -> Result<(), String> {
        let flushed = self.folder.file(DRAFT, HardLinks::Refuse).and_then(|file| file.sync_all());
        flushed.map_err(|error| error.to_string())?;
        let bytes = self.folder.metadata(DRAFT).map_err(|error| error.to_string())?.size;
        if bytes > MOST_BYTES {
            return Err(format!("it would have {bytes} bytes, and at most {MOST_BYTES} are read"));
        }
        let database = Single::open(&self.path(), Access::ReadOnly).map_err(|error| error.to_string())?;
        let verdict = database.read(|reader: &Reader| {
            let verdict = reader.one("PRAGMA quick_check(1)", &[], |row| row.get::<String>(0))?;
            let techniques = reader.one("SELECT count(*) FROM technique", &[], |row| row.get::<u64>(0))?;
            let whole = verdict == "ok" && techniques == imported.techniques;
            Ok::<_, StoreError>(if whole { None } else { Some(format!("it was not written whole: {verdict}")) })
        });
        verdict.map_err(|error| error.to_string())?.map_or(Ok(()), Err)
    }

    /// Puts it in its place.
    fn place(self) -> io::Result<()> {
        if BESIDE.iter().any(|name| self.folder.find(name).is_ok_and(|found| found.is_some())) {
            // A process was killed over the old one, which has to be whole as long as it is there. If it cannot be made
            // whole it is of no use.
            let old = Single::open(&self.folder.path().join(NAME), Access::ReadWrite);
            drop(old.and_then(|old| old.script("PRAGMA journal_mode = DELETE; SELECT count(*) FROM sqlite_schema")));
        }
        for name in BESIDE {
            self.folder.remove_for_now(name)?;
        }
        self.folder.rename(DRAFT, self.folder, NAME)?;
        self.folder.sync()
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        // After it has taken its place there is nothing of this name. What is left otherwise is removed the next time.
        let _ = self.folder.remove_for_now(DRAFT);
    }
}

enum Failure {
    Store(StoreError),
    Import(ImportError),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

fn fill(writer: &Writer<'_>, file: &Path, bundle: impl Read) -> Result<Imported, Failure> {
    writer.script(apid_store::homes::mitre::CREATE)?;
    let mut rows = Rows::new(writer)?;
    let fault = |error| match error {
        BundleError::Refused(error) => Failure::Store(error),
        BundleError::Unreadable(error) => Failure::Import(ImportError::Unreadable { file: file.to_owned(), error }),
        malformed @ BundleError::Malformed { .. } => {
            let problem = malformed.to_string();
            Failure::Import(ImportError::Malformed { file: file.to_owned(), problem })
        }
    };
    let mut bundle = BufReader::with_capacity(1 << 16, bundle);
    let start = bundle.fill_buf().map_err(|error| fault(BundleError::Unreadable(error)))?;
    let read = if start.starts_with(&GZIP) {
        stix::read(MultiGzDecoder::new(bundle), |object| rows.object(object))
    } else {
        stix::read(bundle, |object| rows.object(object))
    };
    let imported = rows.finish(&read.map_err(fault)?)?;
    let empty = |what| Failure::Import(ImportError::Empty { file: file.to_owned(), what });
    match &imported {
        Imported { techniques: 0, .. } => Err(empty("techniques")),
        Imported { tactics: 0, .. } => Err(empty("tactics")),
        _ => Ok(imported),
    }
}

/// Tells how much has been read.
struct Counting<'p, R> {
    inner: R,
    count: u64,
    progress: &'p mut dyn FnMut(u64),
}

impl<R: Read> Read for Counting<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.count += read as u64;
        (self.progress)(self.count);
        Ok(read)
    }
}

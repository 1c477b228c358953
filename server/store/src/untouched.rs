//! Opening a database so that neither it nor its folder is changed: for a home that may not be written, and for a look
//! at one before anything else is done with it.
//!
//! SQLite changes files where one would not expect it: a reader of a WAL database makes `-wal` and `-shm`, and whoever
//! finds the journal of a process that was killed rolls that transaction back. So the files decide how a database is
//! opened, and one that cannot be read as it is, is read from a copy outside of the home.

use std::fs::{self, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use super::StoreError;
use super::descriptors::{Beside, Lease, beside};
use super::opening::{open, readable};

/// What SQLite keeps beside a database; a copy without the shared memory is whole.
const BESIDE: [&str; 2] = ["-journal", "-wal"];

/// How often a database is tried that another process may be writing, and how long apart.
const ATTEMPTS: usize = 5;
const PAUSE: Duration = Duration::from_millis(10);

/// Place in the header, and the value there, that tell a WAL database.
const MODE_AT: usize = 18;
const MODE_WAL: u8 = 2;

/// What a database begins with.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// A state of a database's files, as far as can be told without reading them: for each of them inode, size and time.
pub(super) type Stamp = [Option<(u64, u64, i64, i64)>; 3];

/// The state of the files of a database now.
pub(super) fn stamp(path: &Path) -> Stamp {
    let of = |path: &Path| {
        let metadata = fs::metadata(path).ok()?;
        Some((metadata.ino(), metadata.size(), metadata.mtime(), metadata.mtime_nsec()))
    };
    [of(path), of(&beside(path, BESIDE[0])), of(&beside(path, BESIDE[1]))]
}

/// A connection to a database that is left as it is.
pub(super) struct Untouched {
    pub(super) connection: Connection,
    /// The state of the files that the connection shows, if it does not see later ones.
    pub(super) frozen: Option<Stamp>,
    /// The copy that it reads, if it reads one.
    pub(super) copy: Option<Arc<Copy>>,
}

/// A copy of a database outside of its home, removed with its last user.
#[derive(Debug)]
pub(super) struct Copy {
    /// Without links on its way.
    path: PathBuf,
    of: Stamp,
    _folder: TempDir,
}

/// Opens a database. `known` is a copy that was made before, which serves again as long as it shows the same state.
///
/// # Errors
///
/// When the files cannot be read, and [`StoreError::Busy`] when another process keeps writing them.
pub(super) fn open_untouched(path: &Path, known: Option<&Arc<Copy>>) -> Result<Untouched, StoreError> {
    // Of those connections that are only tried.
    let _lease = Lease::of(path);
    let before = stamp(path);
    let has = |end: &str| fs::metadata(beside(path, end)).ok().map(|metadata| metadata.len());
    let (log, shared) = (has("-wal"), has("-shm"));
    if !is_wal(path).map_err(|error| unreadable(path, &error))? {
        for _ in 0..ATTEMPTS {
            let connection = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
            if readable(&connection) {
                return Ok(Untouched { connection, frozen: None, copy: None });
            }
            // A process that is just committing has a journal too.
            std::thread::sleep(PAUSE);
        }
    } else if log.is_some() && shared.is_some() {
        // With both there, SQLite can read what other processes write; it does so without their shared memory if
        // nobody has it open.
        let connection = open_uri(path, "mode=ro&readonly_shm=1")?;
        if readable(&connection) {
            return Ok(Untouched { connection, frozen: None, copy: None });
        }
    } else if log.unwrap_or(0) == 0 {
        // Without a log the file alone is the whole database, and nobody has it open.
        let connection = open_uri(path, "mode=ro&immutable=1")?;
        return Ok(Untouched { connection, frozen: Some(before), copy: None });
    }
    let copy = match known.filter(|known| known.of == before) {
        Some(known) => Arc::clone(known),
        None => Arc::new(copy(path)?),
    };
    let connection = open(&copy.path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    Ok(Untouched { connection, frozen: Some(copy.of), copy: Some(copy) })
}

/// Copies a database with its logs, and finishes there what another process has left in them.
fn copy(path: &Path) -> Result<Copy, StoreError> {
    for _ in 0..ATTEMPTS {
        let before = stamp(path);
        let folder =
            tempfile::Builder::new().prefix("wazuh-apid-").tempdir().map_err(|error| uncopied(path, &error))?;
        let copied = || {
            let to = fs::canonicalize(folder.path())?.join("copy.db");
            let mut copy = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&to)?;
            io::copy(&mut Beside::open(path)?, &mut copy)?;
            for end in BESIDE {
                match fs::copy(beside(path, end), beside(&to, end)) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
            Ok(to)
        };
        let copy = copied().map_err(|error| uncopied(path, &error))?;
        if stamp(path) != before {
            continue;
        }
        let connection = open(&copy, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        if !readable(&connection) {
            return Err(StoreError::ReadOnly);
        }
        return Ok(Copy { path: copy, of: before, _folder: folder });
    }
    Err(StoreError::Busy)
}

fn unreadable(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Sql(format!("cannot read {}: {error}", path.display()))
}

fn uncopied(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Sql(format!("cannot copy {} to a temporary folder: {error}", path.display()))
}

/// How changes to a database are made safe, as its header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalMode {
    /// By a journal that is removed with the commit: the mode of a manager's databases.
    Rollback,
    /// By a write-ahead log.
    WriteAhead,
}

/// The journal mode of the database in a file, of which the header alone is read, so that nothing is changed.
///
/// # Errors
///
/// When the file cannot be read, and [`io::ErrorKind::InvalidData`] when it is no database. An empty file is one.
pub fn journal_mode(path: &Path) -> io::Result<JournalMode> {
    let mut header = Vec::with_capacity(MODE_AT + 1);
    Beside::open(path)?.take(MODE_AT as u64 + 1).read_to_end(&mut header)?;
    match header.get(MODE_AT) {
        _ if header.is_empty() => Ok(JournalMode::Rollback),
        Some(mode) if header.starts_with(MAGIC) => {
            Ok(if *mode == MODE_WAL { JournalMode::WriteAhead } else { JournalMode::Rollback })
        }
        _ => Err(io::Error::new(io::ErrorKind::InvalidData, "not a database")),
    }
}

/// Whether the header says that the database has a write-ahead log. A file that is no database has none.
fn is_wal(path: &Path) -> io::Result<bool> {
    match journal_mode(path) {
        Ok(mode) => Ok(mode == JournalMode::WriteAhead),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(false),
        Err(error) => Err(error),
    }
}

fn open_uri(path: &Path, options: &str) -> Result<Connection, StoreError> {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => uri.push(char::from(*byte)),
            _ => uri.push_str(&format!("%{byte:02x}")),
        }
    }
    uri.push('?');
    uri.push_str(options);
    open(Path::new(&uri), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
}

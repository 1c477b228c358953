//! Opening SQLite files, and the reader that a query sees.
//!
//! A reader cannot write its file, whatever SQLite finds beside it. No journal mode is ever changed: a file keeps the
//! one that it has, which is the manager's choice.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::changes::{Log, Touched};
use super::descriptors::{Identity, Lease, beside, identity_of, index_of_log};
use super::guard::WriteGuard;
use super::log_state::LogState;
use super::opening::{is_waiting, open, readable};
use super::untouched::{Copy, Stamp, Untouched, open_untouched, stamp};
use super::{Reader, StoreError};
use apid_request::cancel;

/// Snapshots tried for one whose epoch is known. The second succeeds unless another process writes all the time.
const SETTLE_ATTEMPTS: usize = 3;

/// A connection with what is needed to use it again.
pub(super) struct Pooled {
    pub(super) reader: Reader,
    pub(super) path: PathBuf,
    /// Device and inode: a restored or recreated database is another file under the same name.
    identity: Identity,
    /// The state of the files that it shows, if it does not see later ones.
    frozen: Option<Stamp>,
    /// The copy that it reads, if it reads one.
    copy: Option<Arc<Copy>>,
    /// The last `data_version` that this connection saw. Values of different connections cannot be compared.
    seen: i64,
    /// The index of its write-ahead log, once it is known.
    index: Option<Arc<File>>,
    /// After the connection, which is closed before.
    _lease: Lease,
}

/// Runs `work` in the read transaction that was begun. The connection comes back unless it is of no more use.
pub(super) fn run<T, E>(
    mut pooled: Pooled,
    work: impl FnOnce(&Reader) -> Result<T, E>,
) -> (Option<Pooled>, Result<T, E>) {
    let result = work(&pooled.reader);
    (pooled.reader.epoch, pooled.reader.log) = (None, None);
    let ended = pooled.cached("COMMIT").is_ok();
    (ended.then_some(pooled), result)
}

impl Pooled {
    /// Starts the transaction and finds its epoch.
    ///
    /// A connection that sees a change takes a new number; one that sees no change uses the latest number from before
    /// its snapshot. The number must be older than the snapshot: else a slow reader could put what it saw before a
    /// change under the number that another took after it. So a reader that takes a number starts over with a new
    /// snapshot.
    ///
    /// The state of a write-ahead log that is seen is noted where somebody follows what changes: it is the one that the
    /// index shows both before and after the snapshot was taken.
    pub(super) fn begin(&mut self, counter: &AtomicU64, is_followed: bool) -> Result<(), StoreError> {
        let mut epoch = counter.load(Ordering::SeqCst);
        for _ in 0..SETTLE_ATTEMPTS {
            let log = if is_followed { self.log_state() } else { None };
            self.cached("BEGIN")?;
            let version: i64 = self.reader.one::<_, StoreError>("PRAGMA data_version", &[], |row| row.get(0))?;
            if version == self.seen {
                self.reader.epoch = Some(epoch);
                self.reader.log = log.filter(|log| self.log_state().as_ref() == Some(log));
                return Ok(());
            }
            self.seen = version;
            self.cached("COMMIT")?;
            epoch = counter.fetch_add(1, Ordering::SeqCst).wrapping_add(1);
        }
        // Written to faster than it can be read.
        self.reader.epoch = None;
        self.cached("BEGIN")
    }

    fn log_state(&mut self) -> Option<LogState> {
        if self.index.is_none() {
            self.index = index_of_log(&self.path, self.reader.file?);
        }
        LogState::of(self.index.as_ref()?)
    }

    /// Starts a transaction whose epoch nobody asks for.
    pub(super) fn begin_once(&mut self) -> Result<(), StoreError> {
        self.reader.epoch = None;
        self.reader.connection.execute_batch("BEGIN").map_err(StoreError::sql)
    }

    fn cached(&self, sql: &str) -> Result<(), StoreError> {
        self.reader
            .connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.raw_execute().map(drop))
            .map_err(StoreError::sql)
    }

    /// A connection that cannot change the database. `known` is a copy that was made of it before.
    pub(super) fn open_reader(path: &Path, guard: &WriteGuard, known: Option<&Arc<Copy>>) -> Result<Self, StoreError> {
        let (identity, lease) = (identity(path)?, Lease::of(path));
        let recovered = if guard.is_read_only() { None } else { open_recovered(path, guard)? };
        let Untouched { connection, frozen, copy } = match recovered {
            Some(connection) => Untouched { connection, frozen: None, copy: None },
            None => open_untouched(path, known)?,
        };
        connection.pragma_update(None, "query_only", true).map_err(StoreError::sql)?;
        // What the file's name led to may have changed since.
        let is_read = frozen.is_none() && copy.is_none() && self::identity(path).is_ok_and(|now| now == identity);
        let reader = Reader { connection, epoch: None, remote: None, file: is_read.then_some(identity), log: None };
        // Never equal to a real version: the first transaction moves the epoch on.
        Ok(Self { reader, path: path.to_owned(), identity, frozen, copy, seen: i64::MIN, index: None, _lease: lease })
    }

    /// The writer of a database, with foreign keys on, as the manager has them. What is committed survives a loss of
    /// power. What it changes is followed if there are `logs`.
    pub(super) fn open_writer(path: &Path, logs: Vec<Arc<Log>>) -> Result<(Self, Option<Touched>), StoreError> {
        let (identity, lease) = (identity(path)?, Lease::of(path));
        let mut connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        // With less, the journal of a commit could come back with the power, and take the commit back.
        connection.pragma_update(None, "synchronous", "EXTRA").map_err(StoreError::sql)?;
        connection.pragma_update(None, "foreign_keys", true).map_err(StoreError::sql)?;
        let is_followed = !logs.is_empty() && self::identity(path).is_ok_and(|now| now == identity);
        let touched = match is_followed {
            true => Some(Touched::follow(&mut connection, (path, identity), logs).map_err(StoreError::sql)?),
            false => None,
        };
        let reader = Reader { connection, epoch: None, remote: None, file: None, log: None };
        let path = path.to_owned();
        let pooled =
            Self { reader, path, identity, frozen: None, copy: None, seen: i64::MIN, index: None, _lease: lease };
        Ok((pooled, touched))
    }

    /// Whether the name still leads to what is open.
    pub(super) fn is_current(&self) -> bool {
        identity(&self.path).is_ok_and(|identity| identity == self.identity)
            && self.frozen.is_none_or(|frozen| frozen == stamp(&self.path))
    }

    /// The copy that it reads, if it reads one.
    pub(super) const fn copy(&self) -> Option<&Arc<Copy>> {
        self.copy.as_ref()
    }
}

/// A link is no database: it may lead out of the home.
fn identity(path: &Path) -> Result<Identity, StoreError> {
    match std::fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(identity_of(&metadata)),
        _ => Err(StoreError::Missing(path.to_owned())),
    }
}

/// How often a database is tried that looks as if a process had died over it while `wazuh-db` lives, and how long
/// apart. It is committing, and then it is done in a moment; or it has lost its locks, and nobody else may settle that.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// A connection that only reads. Where a process has died in the middle of a change, and `wazuh-db` does not live,
/// the change is taken back first, or the shared memory of a log made. `None` where that cannot be done.
fn open_recovered(path: &Path, guard: &WriteGuard) -> Result<Option<Connection>, StoreError> {
    let read_only = || open(path, OpenFlags::SQLITE_OPEN_READ_ONLY);
    for attempt in 0..TRIES {
        if attempt > 0 && !is_waiting() {
            break;
        }
        let connection = read_only()?;
        if readable(&connection) {
            return Ok(Some(connection));
        }
        drop(connection);
        if !guard.is_owned() {
            // SQLite recovers by itself as soon as it may write.
            let recovered = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE).is_ok_and(|writer| readable(&writer));
            return Ok(if recovered { Some(read_only()?).filter(readable) } else { None });
        }
        if !is_journalled(path) {
            return Ok(None);
        }
        if cancel::is_given_up() {
            return Err(StoreError::Interrupted);
        }
        std::thread::sleep(PAUSE);
    }
    Err(StoreError::Busy)
}

/// Whether there is a rollback journal beside a database.
fn is_journalled(path: &Path) -> bool {
    beside(path, "-journal").exists()
}

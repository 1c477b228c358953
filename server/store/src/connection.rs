//! Opening SQLite files, and the reader that a query sees.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::{Reader, StoreError};
use apid_request::cancel;

/// Prepared statements kept per connection.
const STATEMENTS: usize = 64;

/// Snapshots tried for one whose epoch is known. The second succeeds unless another process writes all the time.
const SETTLE_ATTEMPTS: usize = 3;

/// A connection with what is needed to use it again.
pub(super) struct Pooled {
    pub(super) reader: Reader,
    pub(super) path: PathBuf,
    /// Device and inode: a restored or recreated database is another file under the same name.
    identity: (u64, u64),
    /// The last `data_version` that this connection saw. Values of different connections cannot be compared.
    seen: i64,
}

/// Runs `work` in a read transaction. The connection comes back unless it is of no more use.
pub(super) fn run<T, E: From<StoreError>>(
    mut pooled: Pooled,
    counter: &AtomicU64,
    work: impl FnOnce(&Reader) -> Result<T, E>,
) -> (Option<Pooled>, Result<T, E>) {
    let result = match pooled.begin(counter) {
        Ok(()) => work(&pooled.reader),
        Err(error) => Err(error.into()),
    };
    pooled.reader.epoch = None;
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
    fn begin(&mut self, counter: &AtomicU64) -> Result<(), StoreError> {
        let mut epoch = counter.load(Ordering::SeqCst);
        for _ in 0..SETTLE_ATTEMPTS {
            self.cached("BEGIN")?;
            let version: i64 = self.reader.one::<_, StoreError>("PRAGMA data_version", &[], |row| row.get(0))?;
            if version == self.seen {
                self.reader.epoch = Some(epoch);
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

    fn cached(&self, sql: &str) -> Result<(), StoreError> {
        self.reader
            .connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.raw_execute().map(drop))
            .map_err(StoreError::sql)
    }

    /// A connection that cannot change the database.
    pub(super) fn open_reader(path: &Path) -> Result<Self, StoreError> {
        let identity = identity(path)?;
        // Read-write first: a reader of a WAL database must be able to make its shared-memory file.
        let connection = match open(path, OpenFlags::SQLITE_OPEN_READ_WRITE) {
            Ok(connection) if readable(&connection) => connection,
            _ => open_read_only(path)?,
        };
        connection.pragma_update(None, "query_only", true).map_err(StoreError::sql)?;
        // Never equal to a real version: the first transaction moves the epoch on.
        let reader = Reader { connection, epoch: None };
        Ok(Self { reader, path: path.to_owned(), identity, seen: i64::MIN })
    }

    /// The writer of a database: WAL unless another process prevents it, foreign keys on, as the manager has them.
    pub(super) fn open_writer(path: &Path) -> Result<Self, StoreError> {
        let identity = identity(path)?;
        let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        match connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())) {
            // Another process is writing in another mode, and SQLite does not wait for that lock. The mode stays as it
            // is.
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                tracing::debug!(%error, path = %path.display(), "cannot change the journal mode");
            }
            result => result.map_err(StoreError::sql)?,
        }
        // In WAL mode the default would lose the last commits with the power.
        connection.pragma_update(None, "synchronous", "FULL").map_err(StoreError::sql)?;
        connection.pragma_update(None, "foreign_keys", true).map_err(StoreError::sql)?;
        let reader = Reader { connection, epoch: None };
        Ok(Self { reader, path: path.to_owned(), identity, seen: i64::MIN })
    }

    /// Whether the name still leads to the file that is open.
    pub(super) fn still_the_file(&self) -> bool {
        identity(&self.path).is_ok_and(|identity| identity == self.identity)
    }
}

/// A link is no database: it may lead out of the home.
fn identity(path: &Path) -> Result<(u64, u64), StoreError> {
    match std::fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok((metadata.dev(), metadata.ino())),
        _ => Err(StoreError::Missing(path.to_owned())),
    }
}

fn open(path: &Path, access: OpenFlags) -> Result<Connection, StoreError> {
    let open = || {
        // One that was swapped for a link meanwhile is not followed either.
        let how = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let mut connection = Connection::open_with_flags(path, access | how)?;
        heed_cancelling(&mut connection)?;
        configure(&connection)?;
        Ok(connection)
    };
    open().map_err(StoreError::sql)
}

/// Steps of a statement between two looks at the token: some microseconds.
const STEPS: i32 = 4_000;

/// Lets the statements of a connection end when the request that its thread works for is given up: those that compute,
/// and those that wait for another process's lock. The latter give up by themselves after five seconds.
pub(super) fn heed_cancelling(connection: &mut Connection) -> rusqlite::Result<()> {
    connection.progress_handler(STEPS, Some(cancel::is_given_up))?;
    connection.busy_handler(Some(|attempts: i32| {
        // Milliseconds; the rest is as long as the last.
        const DELAYS: [u64; 10] = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50];
        const ATTEMPTS: i32 = 105;
        let delay = usize::try_from(attempts).ok().and_then(|attempt| DELAYS.get(attempt)).copied().unwrap_or(50);
        if attempts > ATTEMPTS || cancel::is_given_up() {
            return false;
        }
        std::thread::sleep(Duration::from_millis(delay));
        true
    }))
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Else SQLite would look at every value that is bound, and prepare the statement anew for each.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    Ok(())
}

/// Opening reads nothing; only a first read tells whether the file and its directory can be used as they are.
fn readable(connection: &Connection) -> bool {
    match connection.query_row("SELECT count(*) FROM sqlite_schema", (), |_| Ok(())) {
        Ok(()) => true,
        Err(error) => !matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied)
        ),
    }
}

fn open_read_only(path: &Path) -> Result<Connection, StoreError> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    if readable(&connection) {
        return Ok(connection);
    }
    // A WAL database in a directory that we may not write, as in a backup on a read-only medium. Without a log beside
    // it the file alone is the whole database, and nobody is writing it.
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if std::fs::metadata(&log).is_ok_and(|metadata| metadata.len() > 0) {
        return Err(StoreError::ReadOnly);
    }
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => uri.push(char::from(*byte)),
            _ => uri.push_str(&format!("%{byte:02x}")),
        }
    }
    uri.push_str("?immutable=1");
    open(Path::new(&uri), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)
}

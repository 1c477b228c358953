//! A connection to a database file, set up as all of them are.
//!
//! Must not be here: what a connection is for, and whether it may be opened.

use std::cell::Cell;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::StoreError;
use super::query::functions;
use apid_request::cancel;

/// Prepared statements kept per connection.
const STATEMENTS: usize = 64;

pub(super) fn open(path: &Path, access: OpenFlags) -> Result<Connection, StoreError> {
    let open = || {
        // One that was swapped for a link since it was looked at is not followed either.
        let how = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let mut connection = Connection::open_with_flags(path, access | how)?;
        heed_cancelling(&mut connection)?;
        configure(&connection)?;
        Ok(connection)
    };
    open().map_err(StoreError::sql)
}

/// An empty database in memory.
pub(super) fn open_in_memory() -> Result<Connection, StoreError> {
    let open = || {
        let connection = Connection::open_in_memory()?;
        configure(&connection)?;
        Ok(connection)
    };
    open().map_err(StoreError::sql)
}

thread_local! {
    /// Until when statements on this thread wait for the locks of other processes, if they do so for less long than
    /// usual.
    static UNTIL: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Whether work on this thread waits for the locks of other processes, or goes on waiting.
pub(super) fn is_waiting() -> bool {
    UNTIL.get().is_none_or(|until| Instant::now() < until)
}

/// Does `work`, whose statements wait for the locks of other processes until `patience` is over; without it they do so
/// for some five seconds.
pub fn with_patience<T>(patience: Duration, work: impl FnOnce() -> T) -> T {
    /// Restored even when the work panics.
    struct Before(Option<Instant>);
    impl Drop for Before {
        fn drop(&mut self) {
            UNTIL.set(self.0);
        }
    }
    let _before = Before(UNTIL.replace(Some(Instant::now() + patience)));
    work()
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
        if attempts > ATTEMPTS || !is_waiting() || cancel::is_given_up() {
            return false;
        }
        std::thread::sleep(Duration::from_millis(delay));
        true
    }))
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    functions::register(connection)?;
    // Else SQLite would look at every value that is bound, and prepare the statement anew for each.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    // Else the last connection that is closed moves the log of a WAL database into the file and removes it. A daemon
    // that has lost its locks does not count as one that has the file open.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(())
}

/// Opening reads nothing; only a first read tells whether the file and its directory can be used as they are.
pub(super) fn readable(connection: &Connection) -> bool {
    match connection.query_row("SELECT count(*) FROM sqlite_schema", (), |_| Ok(())) {
        Ok(()) => true,
        Err(error) => !matches!(
            error.sqlite_error_code(),
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied)
        ),
    }
}

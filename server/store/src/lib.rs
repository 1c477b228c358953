//! The databases of a home: opening them by name, and reading and writing them off the async threads.
//!
//! A [`Store`] owns a few worker threads and the idle connections of all databases; a [`Database`] names one file.
//! Reads run inside one deferred transaction, so that a count and its page agree, and carry an *epoch*: a number that
//! has changed whenever the database may have changed, also by another process. Writes take the database's only writer,
//! one at a time.
//!
//! No type of the database driver is part of the public API. Must not be here: names of tables and columns other than
//! those of a new home, and anything of the API's wire.

mod bound;
mod connection;
mod error;
mod failure;
pub mod homes;
pub mod query;
mod reader;
mod row;
pub mod schema;
mod single;
mod workers;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Transaction, TransactionBehavior};
use tokio::sync::oneshot;

pub use bound::{Bound, Value, driver_values};
pub use error::StoreError;
pub use reader::{Prepared, Reader, Writer};
pub use row::{FromValue, Row};
pub use single::{Access, Single};

use apid_request::cancel::{self, Cancel};
use connection::Pooled;
pub use connection::heed_cancelling;
use workers::Workers;

/// Idle connections kept over all databases of a home.
const IDLE_LIMIT: usize = 32;

/// The databases of one home, and the threads that read them.
#[derive(Clone)]
pub struct Store {
    shared: Arc<StoreInner>,
}

struct StoreInner {
    root: PathBuf,
    workers: Workers,
    /// Oldest first. Small, so it is searched from the end.
    idle: Mutex<Vec<Pooled>>,
    files: Mutex<HashMap<PathBuf, Arc<DatabaseFile>>>,
}

/// What is remembered of a database file for as long as the store lives.
struct DatabaseFile {
    path: PathBuf,
    epoch: AtomicU64,
    /// Held by a writer across its transaction. Writers wait for it without occupying a worker.
    writer: Arc<tokio::sync::Mutex<Option<Pooled>>>,
}

/// One database file of a home. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    shared: Arc<StoreInner>,
    file: Arc<DatabaseFile>,
}

/// Locks, taking the data of a holder that panicked: every critical section here leaves its data whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Store {
    /// A store over the home at `root`. Opens nothing yet.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        let threads = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8);
        let shared = StoreInner {
            root: root.into(),
            workers: Workers::start(threads),
            idle: Mutex::new(Vec::with_capacity(IDLE_LIMIT)),
            files: Mutex::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// The database at `name`, a path inside the home such as `queue/db/global.db`. It need not exist yet.
    pub fn database(&self, name: impl AsRef<Path>) -> Database {
        let path = self.shared.root.join(name);
        let file = Arc::clone(lock(&self.shared.files).entry(path.clone()).or_insert_with(|| {
            Arc::new(DatabaseFile { path, epoch: AtomicU64::new(0), writer: Arc::new(tokio::sync::Mutex::new(None)) })
        }));
        Database { shared: Arc::clone(&self.shared), file }
    }

    /// Runs blocking work, files as well as databases, on a worker. Dropping the future gives the work up, in the sense
    /// of [`apid_request::cancel`].
    pub async fn run<T, E>(&self, work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let part = Cancel::part();
        let unended = part.unless_ended();
        let (reply, answer) = oneshot::channel();
        self.shared.workers.submit(Box::new(move || {
            // The receiver is gone only when the caller gave up, and then the answer is not wanted.
            if !reply.is_closed() {
                drop(reply.send(part.run(work)));
            }
        }));
        let result = answer.await;
        unended.ended();
        result.unwrap_or_else(|_| Err(StoreError::Stopped.into()))
    }
}

impl Database {
    /// The file.
    pub fn path(&self) -> &Path {
        &self.file.path
    }

    /// Whether there is such a file.
    pub fn exists(&self) -> bool {
        self.file.path.is_file()
    }

    /// Reads on a worker. Dropping the future interrupts the statement that is running.
    pub async fn read<T, E>(&self, work: impl FnOnce(&Reader) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let part = Cancel::part();
        let unended = part.unless_ended();
        let (reply, answer) = oneshot::channel();
        let database = self.clone();
        self.shared.workers.submit(Box::new(move || {
            if !reply.is_closed() {
                drop(reply.send(part.run(|| database.read_now(work))));
            }
        }));
        let result = answer.await;
        unended.ended();
        result.unwrap_or_else(|_| Err(StoreError::Stopped.into()))
    }

    /// Reads on this thread, for work that is on a worker already.
    pub fn read_now<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        let pooled = match self.take_idle() {
            Some(pooled) => pooled,
            None => Pooled::open_reader(&self.file.path)?,
        };
        let (pooled, result) = connection::run(pooled, &self.file.epoch, work);
        if let Some(pooled) = pooled {
            self.give_back(pooled);
        }
        result
    }

    /// Changes the database in one immediate transaction, on a worker; committed if `work` succeeds.
    ///
    /// Dropping the future rolls the change back, unless its commit has begun. The request around it cannot be given up
    /// from that moment on ([`apid_request::cancel`]).
    pub async fn write<T, E>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let mut writer = Arc::clone(&self.file.writer).lock_owned().await;
        let part = Cancel::part();
        let unended = part.unless_ended();
        let file = Arc::clone(&self.file);
        let (reply, answer) = oneshot::channel();
        self.shared.workers.submit(Box::new(move || {
            if reply.is_closed() {
                return;
            }
            let result = part.run(|| file.write_with(&mut writer, work));
            drop(writer);
            drop(reply.send(result));
        }));
        let result = answer.await;
        unended.ended();
        result.unwrap_or_else(|_| Err(StoreError::Stopped.into()))
    }

    /// Changes the database on this thread, which must not be one of the async runtime's once requests are served.
    /// Rolled back if the request that this thread works for was given up.
    pub fn write_now<T, E: From<StoreError>>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        // Only a thread that may block gets here while another one writes.
        let mut writer = self.file.writer.try_lock().unwrap_or_else(|_| self.file.writer.blocking_lock());
        self.file.write_with(&mut writer, work)
    }

    fn take_idle(&self) -> Option<Pooled> {
        let candidate = {
            let mut idle = lock(&self.shared.idle);
            let at = idle.iter().rposition(|pooled| pooled.path == self.file.path)?;
            idle.remove(at)
        };
        candidate.still_the_file().then_some(candidate)
    }

    fn give_back(&self, pooled: Pooled) {
        let mut idle = lock(&self.shared.idle);
        let oldest = (idle.len() >= IDLE_LIMIT).then(|| idle.remove(0));
        idle.push(pooled);
        drop(idle);
        drop(oldest);
    }
}

impl DatabaseFile {
    fn write_with<T, E: From<StoreError>>(
        &self,
        writer: &mut Option<Pooled>,
        work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let pooled = match writer.take().filter(Pooled::still_the_file) {
            Some(pooled) => pooled,
            None => Pooled::open_writer(&self.path)?,
        };
        // On an error the connection is dropped with its transaction, and the next writer opens a new one.
        let result = transact(&pooled.reader, work)?;
        *writer = Some(pooled);
        Ok(result)
    }
}

fn transact<T, E: From<StoreError>>(reader: &Reader, work: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
    let transaction =
        Transaction::new_unchecked(&reader.connection, TransactionBehavior::Immediate).map_err(StoreError::sql)?;
    let result = work(&Writer(reader))?;
    cancel::decide().map_err(StoreError::from)?;
    transaction.commit().map_err(StoreError::sql)?;
    Ok(result)
}

#[cfg(test)]
mod tests;

//! The databases of a home: opening them by name, and reading and writing them off the async threads.
//!
//! A [`Store`] owns a few worker threads and the idle connections of all databases; a [`Database`] names one file.
//! Reads run inside one deferred transaction, so that a count and its page agree, and carry an *epoch*: a number that
//! has changed whenever the database may have changed, also by another process. Writes to a database run one at a time.
//!
//! Where `wazuh-db` lives the databases are its own: it is asked for what they hold, and every write is refused. So are
//! writes in a store that only reads, which leaves no trace in its home.
//!
//! No type of the database driver is part of the public API. Must not be here: names of tables and columns other than
//! those of a new home, and anything of the API's wire.

mod bound;
mod changes;
mod connection;
mod descriptors;
mod error;
mod files;
mod guard;
pub mod homes;
mod log_state;
mod opening;
pub mod query;
mod reader;
mod replies;
pub mod resident;
mod row;
pub mod schema;
mod single;
mod untouched;
mod wdb;
mod workers;

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Transaction, TransactionBehavior};
use tokio::sync::oneshot;

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use bound::driver_values;
pub use bound::{Bound, Value};
pub use changes::{Changes, Step, Tracker};
pub use error::StoreError;
pub use opening::with_patience;
pub use reader::{Prepared, Reader, Writer};
pub use replies::Replies;
pub use row::{FromValue, Row};
pub use single::{Access, Single};
pub use untouched::{JournalMode, journal_mode};
pub use workers::{Lane, LaneLoad};

use apid_home::Home;
use apid_home::daemons::{ManagerDaemon, SocketState};
use apid_request::caller::Caller;
use apid_request::cancel::{self, Cancel};
use apid_request::fair::Owner;
use apid_request::tally::Spent;
use changes::Touched;
use connection::Pooled;
use files::{DatabaseFile, Files};
use guard::WriteGuard;
use wdb::{Daemon, State, Talk};
use workers::{Job, Workers};

/// Idle connections kept over all databases of a home.
const IDLE_LIMIT: usize = 32;

/// The databases of one home, and the threads that read them.
#[derive(Clone)]
pub struct Store {
    shared: Arc<StoreInner>,
}

struct StoreInner {
    guard: WriteGuard,
    daemon: Daemon,
    workers: Workers,
    /// Oldest first. Small, so it is searched from the end.
    idle: Mutex<Vec<Pooled>>,
    files: Mutex<Files>,
    spent: DatabaseTime,
}

/// What databases were used for so far. A use is one transaction, with the work that is done in it.
#[derive(Debug, Default)]
pub struct DatabaseTime {
    /// Reading.
    pub reads: Spent,
    /// Changing.
    pub writes: Spent,
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
        Self::over(root.into(), false)
    }

    /// A store over the home at `root` that refuses every write with [`StoreError::ReadOnly`], and whose reads make and
    /// change no file of the home.
    pub fn read_only(root: impl Into<PathBuf>) -> Self {
        Self::over(root.into(), true)
    }

    /// Whether it is a [`Store::read_only`] one.
    pub fn is_read_only(&self) -> bool {
        self.shared.guard.is_read_only()
    }

    fn over(root: PathBuf, read_only: bool) -> Self {
        let threads = std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8);
        let shared = StoreInner {
            daemon: Daemon::new(Home::unchecked(root.clone())),
            guard: WriteGuard::new(Home::unchecked(root), read_only),
            workers: Workers::start(threads),
            idle: Mutex::new(Vec::with_capacity(IDLE_LIMIT)),
            files: Mutex::default(),
            spent: DatabaseTime::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// The database at `name`, a path inside the home such as `queue/db/global.db`. It need not exist yet.
    pub fn database(&self, name: impl AsRef<Path>) -> Database {
        let path = self.shared.guard.home().root().join(name);
        let file = lock(&self.shared.files).named(path, |path| self.shared.daemon.actor(path));
        Database { shared: Arc::clone(&self.shared), file }
    }

    /// How long `wazuh-db`, where it runs, may take for one answer from now on.
    pub fn wait_for_daemon(&self, limit: Duration) {
        self.shared.daemon.set_limit(limit);
    }

    /// What a lane has to do, and has done.
    pub fn load(&self, lane: Lane) -> LaneLoad {
        self.shared.workers.load(lane)
    }

    /// What the databases were used for so far.
    pub fn database_time(&self) -> &DatabaseTime {
        &self.shared.spent
    }

    /// Runs blocking work, files as well as databases, on a worker of `lane`, when it is the caller's turn. Dropping
    /// the future gives the work up, in the sense of [`apid_request::cancel`].
    ///
    /// # Errors
    ///
    /// Whatever the work returns, and [`StoreError::Crowded`] when too much waits in the lane already.
    pub async fn run<T, E>(&self, lane: Lane, work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.shared.run(lane, work).await
    }
}

impl StoreInner {
    async fn run<T, E>(&self, lane: Lane, work: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let part = Cancel::part();
        let unended = part.unless_ended();
        let caller = Caller::current();
        let owner = caller.as_ref().map(Owner::from).unwrap_or_default();
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Submitted { part, caller, reply, work });
        self.workers.submit(lane, &owner, job).map_err(|full| E::from(full.into()))?;
        let result = answer.await;
        unended.ended();
        result.unwrap_or_else(|_| Err(StoreError::Stopped.into()))
    }
}

/// Work, and who waits for it.
struct Submitted<F, T, E> {
    part: Cancel,
    caller: Option<Caller>,
    reply: oneshot::Sender<Result<T, E>>,
    work: F,
}

impl<F, T, E> Job for Submitted<F, T, E>
where
    F: FnOnce() -> Result<T, E> + Send,
    T: Send,
    E: Send,
{
    fn is_wanted(&self) -> bool {
        !self.reply.is_closed()
    }

    fn run(self: Box<Self>) {
        let Self { part, caller, reply, work } = *self;
        // The receiver is gone only when the caller gave up, and then the answer is not wanted.
        if reply.is_closed() {
            return;
        }
        let work = || part.run(work);
        drop(reply.send(match caller {
            Some(caller) => caller.run(work),
            None => work(),
        }));
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

    /// Reads on a worker of `lane`. Dropping the future interrupts the statement that is running.
    ///
    /// # Errors
    ///
    /// Whatever the work returns, when there is no such database, and [`StoreError::Crowded`] when too much waits in
    /// the lane already.
    pub async fn read<T, E>(
        &self,
        lane: Lane,
        work: impl FnOnce(&Reader) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let database = self.clone();
        self.shared.run(lane, move || database.read_now(work)).await
    }

    /// Reads on this thread, for work that is on a worker already.
    pub fn read_now<T, E: From<StoreError>>(&self, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        let began = Instant::now();
        if let Some(reader) = self.begun_at_daemon()? {
            let result = self.ask(reader, work);
            self.shared.spent.reads.add(began.elapsed());
            return result;
        }
        let (pooled, result) = connection::run(self.begun()?, work);
        self.shared.spent.reads.add(began.elapsed());
        if let Some(pooled) = pooled {
            self.give_back(pooled);
        }
        result
    }

    /// Reads on this thread; the locks of other processes are waited for until `patience` is over.
    ///
    /// # Errors
    ///
    /// As [`Database::read_now`]; [`StoreError::Busy`] when the patience is over.
    pub fn read_within<T, E: From<StoreError>>(
        &self,
        patience: Duration,
        work: impl FnOnce(&Reader) -> Result<T, E>,
    ) -> Result<T, E> {
        opening::with_patience(patience, || self.read_now(work))
    }

    /// The same over a connection that is closed afterwards: for one look into each of many databases, which must not
    /// take the place of those that are read again and again.
    ///
    /// # Errors
    ///
    /// As [`Database::read_within`].
    pub fn glance<T, E: From<StoreError>>(
        &self,
        patience: Duration,
        work: impl FnOnce(&Reader) -> Result<T, E>,
    ) -> Result<T, E> {
        opening::with_patience(patience, || {
            let began = Instant::now();
            if let Some(reader) = self.begun_at_daemon()? {
                let result = self.ask(reader, work);
                self.shared.spent.reads.add(began.elapsed());
                return result;
            }
            let known = lock(&self.file.copy).clone();
            let mut pooled = Pooled::open_reader(&self.file.path, &self.shared.guard, known.as_ref())?;
            pooled.begin_once()?;
            let result = connection::run(pooled, work).1;
            self.shared.spent.reads.add(began.elapsed());
            result
        })
    }

    /// Whether `wazuh-db` is asked for it now, so that its file may be older than what is read.
    pub fn is_remote(&self) -> bool {
        self.file.actor.is_some() && self.shared.guard.home().socket_of(ManagerDaemon::Db) == SocketState::Listening
    }

    /// A reader that asks `wazuh-db`, with its epoch; `None` where the file is read.
    fn begun_at_daemon(&self) -> Result<Option<Reader>, StoreError> {
        let Some(actor) = &self.file.actor else { return Ok(None) };
        let Some(Talk { connection, session }) = self.shared.daemon.talk(actor, &self.file.path)? else {
            return Ok(None);
        };
        let epoch = session.state()?.map(|state| self.epoch_of(state));
        Ok(Some(Reader { connection, epoch, remote: Some(session), file: None, log: None }))
    }

    /// The epoch of a state that `wazuh-db` has told. A state that was told before another one gets a new epoch, so
    /// that what is read later is never taken for what was read under the old one.
    fn epoch_of(&self, state: State) -> u64 {
        let mut told = lock(&self.file.told);
        match *told {
            Some((known, epoch)) if known == state => epoch,
            _ => {
                let epoch = self.file.epoch.fetch_add(1, Ordering::SeqCst).wrapping_add(1);
                *told = Some((state, epoch));
                epoch
            }
        }
    }

    fn ask<T, E>(&self, reader: Reader, work: impl FnOnce(&Reader) -> Result<T, E>) -> Result<T, E> {
        let result = work(&reader);
        if let Reader { connection, remote: Some(session), .. } = reader {
            self.shared.daemon.give_back(Talk { connection, session });
        }
        result
    }

    /// A connection whose read transaction has begun.
    fn begun(&self) -> Result<Pooled, StoreError> {
        if let Some(mut pooled) = self.take_idle() {
            match pooled.begin(&self.file.epoch, self.file.is_followed()) {
                // A process has died in the middle of a change since it was opened.
                Err(StoreError::ReadOnly) => {}
                begun => return begun.map(|()| pooled),
            }
        }
        let known = lock(&self.file.copy).clone();
        let mut pooled = Pooled::open_reader(&self.file.path, &self.shared.guard, known.as_ref())?;
        *lock(&self.file.copy) = pooled.copy().cloned();
        pooled.begin(&self.file.epoch, self.file.is_followed())?;
        Ok(pooled)
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
        let turn = self.file.turns.turn().await.map_err(|full| E::from(full.into()))?;
        let database = self.clone();
        self.shared
            .run(Lane::Change, move || {
                let result = database.write_now(work);
                drop(turn);
                result
            })
            .await
    }

    /// Changes the database on this thread, which must not be one of the async runtime's once requests are served.
    /// Rolled back if the request that this thread works for was given up.
    ///
    /// # Errors
    ///
    /// Whatever `work` returns; [`StoreError::Owned`] where `wazuh-db` lives, also when it started in the middle of the
    /// change; and [`StoreError::ReadOnly`] from a store that only reads.
    pub fn write_now<T, E: From<StoreError>>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        let _writing = lock(&self.file.writing);
        self.change(work)
    }

    /// Whether it may be changed now.
    ///
    /// # Errors
    ///
    /// As [`Database::write_now`].
    pub fn check_writable(&self) -> Result<(), StoreError> {
        self.shared.guard.check()
    }

    /// Changes the database; no other writer does so now. Nothing stays open for writing afterwards.
    fn change<T, E: From<StoreError>>(&self, work: impl FnOnce(&Writer<'_>) -> Result<T, E>) -> Result<T, E> {
        self.check_writable()?;
        let began = Instant::now();
        let (pooled, touched) = Pooled::open_writer(&self.file.path, self.file.logs())?;
        let result = transact(&pooled.reader, touched.as_ref(), &self.shared.guard, work);
        self.shared.spent.writes.add(began.elapsed());
        result
    }

    /// Follows the changes of a table from now on. `key` is its column that is another name for the ids of its rows.
    pub fn tracker(&self, table: &str, key: &str) -> Tracker {
        Tracker::new(self.file.log(table, key))
    }

    fn take_idle(&self) -> Option<Pooled> {
        let candidate = {
            let mut idle = lock(&self.shared.idle);
            let at = idle.iter().rposition(|pooled| pooled.path == self.file.path)?;
            idle.remove(at)
        };
        candidate.is_current().then_some(candidate)
    }

    fn give_back(&self, pooled: Pooled) {
        let mut idle = lock(&self.shared.idle);
        let oldest = (idle.len() >= IDLE_LIMIT).then(|| idle.remove(0));
        idle.push(pooled);
        drop(idle);
        drop(oldest);
    }
}

fn transact<T, E: From<StoreError>>(
    reader: &Reader,
    touched: Option<&Touched>,
    guard: &WriteGuard,
    work: impl FnOnce(&Writer<'_>) -> Result<T, E>,
) -> Result<T, E> {
    let transaction =
        Transaction::new_unchecked(&reader.connection, TransactionBehavior::Immediate).map_err(StoreError::sql)?;
    // A manager may have started before the lock was taken. On an error the transaction is rolled back.
    guard.check()?;
    let begun = touched.and_then(Touched::begun);
    let result = work(&Writer(reader))?;
    guard.check()?;
    cancel::decide().map_err(StoreError::from)?;
    let done = touched.zip(begun).and_then(|(touched, begun)| touched.done(begun));
    transaction.commit().map_err(StoreError::sql)?;
    if let Some((touched, done)) = touched.zip(done) {
        touched.committed(done);
    }
    Ok(result)
}

#[cfg(test)]
mod tests;

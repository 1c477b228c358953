//! What the database says, kept until it is another one.
//!
//! Whether anything has changed is asked of the kernel ([`apid_home::watch`]), which takes a microsecond; where it does
//! not tell, and once a second in any case, the files are looked at. What is made of the lists, and replies, hang at
//! the same moment's files and go with them.

use std::any::Any;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_home::identity::Identity;
use apid_home::watch::Watch;
use apid_store::{Database, Lane, Replies, Store, StoreError};
use bytes::Bytes;

use super::list::List;
use super::rows::{Sink, read};
use super::{Fault, MOST_BYTES};

/// How long the database is believed to be the same without being looked at.
const TRUSTED: Duration = Duration::from_secs(1);

/// Its file, and those in which SQLite keeps changes that are not in it yet.
const FILES: [&str; 3] = ["var/db/mitre.db", "var/db/mitre.db-wal", "var/db/mitre.db-journal"];

/// What is known at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// The reply, which is still right.
    Reply(Bytes),
    /// What was made of the list.
    List,
    /// Neither: the database may have to be read.
    Nothing,
}

/// ATT&CK as a home has it. Cheap to clone.
#[derive(Clone)]
pub struct Mitre(Arc<Shared>);

struct Shared {
    home: Home,
    store: Store,
    database: Database,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    now: Option<Arc<Now>>,
    watch: Option<Watch>,
    /// When the files were looked at last, if the kernel has told every change since.
    watched_since: Option<Instant>,
}

/// The database as it was at one moment.
pub struct Now {
    files: [Option<Identity>; 3],
    database: Database,
    lists: [OnceLock<Box<dyn Any + Send + Sync>>; 7],
    /// One list is made at a time: who comes meanwhile gets the same.
    making: Mutex<()>,
    replies: Mutex<Replies>,
}

/// Takes the data of a holder that panicked: every critical section here leaves its data whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Mitre {
    /// That of `home`; `store` reads the database.
    pub fn new(home: &Home, store: &Store) -> Self {
        let database = store.database(home.mitre_db());
        Self(Arc::new(Shared { home: home.clone(), store: store.clone(), database, state: Mutex::default() }))
    }

    /// What is known at once of a question about a list, which was perhaps answered before. Never blocks.
    pub fn known(&self, list: List, question: &str) -> Known {
        let now = self.0.state.try_lock().ok().and_then(|mut state| state.current());
        let Some(now) = now else { return Known::Nothing };
        match now.reply(question) {
            Some(reply) => Known::Reply(reply),
            None if now.lists.get(list as usize).is_some_and(|list| list.get().is_some()) => Known::List,
            None => Known::Nothing,
        }
    }

    /// What `show` makes of the database, on a worker of `lane`.
    ///
    /// # Errors
    ///
    /// When the files cannot be looked at or the request was given up.
    pub async fn show<T: Send + 'static>(
        &self,
        lane: Lane,
        show: impl FnOnce(&Now) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let mitre = self.clone();
        self.0.store.run(lane, move || Ok(show(&mitre.now()))).await
    }

    /// The database as it is now. Blocks.
    fn now(&self) -> Arc<Now> {
        let shared = &*self.0;
        let mut state = lock(&shared.state);
        if let Some(now) = state.current() {
            return now;
        }
        let looked = Instant::now();
        let watch = state.watch.take().or_else(Watch::new);
        // Before the files are looked at, so that a change after that is told.
        let folder = shared.database.path().parent();
        let is_watched = watch.as_ref().zip(folder).is_some_and(|(watch, folder)| watch.directory(folder));
        let root = shared.home.directory();
        let identity = |file: &str| root.as_ref().ok()?.glance(file).ok().map(|metadata| Identity::of(&metadata));
        let files = FILES.map(identity);
        let now = match state.now.take() {
            Some(now) if now.files == files && files.iter().flatten().all(Identity::is_settled) => now,
            _ => Arc::new(Now {
                files,
                database: shared.database.clone(),
                lists: [const { OnceLock::new() }; 7],
                making: Mutex::default(),
                replies: Mutex::default(),
            }),
        };
        state.watch = watch;
        state.watched_since = is_watched.then_some(looked);
        state.now = Some(Arc::clone(&now));
        now
    }
}

impl State {
    /// The database, if it is known to be the same.
    fn current(&mut self) -> Option<Arc<Now>> {
        let is_trusted = self.watched_since.is_some_and(|since| since.elapsed() < TRUSTED);
        // Both are asked: what is told is told once.
        if self.watch.as_ref().is_some_and(Watch::is_quiet) && is_trusted {
            return self.now.clone();
        }
        self.watched_since = None;
        None
    }
}

impl Now {
    /// Bytes of the database.
    pub fn bytes(&self) -> u64 {
        self.files.iter().flatten().map(Identity::size).sum()
    }

    /// What the sink that `open` makes has become of the objects of a list, once for as long as the database stays the
    /// same. There is one such thing for a list: the first one that is asked for.
    ///
    /// # Errors
    ///
    /// When the database cannot be read; then it is read again the next time.
    pub fn list<S: Sink, D: Send + Sync + 'static>(
        &self,
        list: List,
        mut sink: S,
        finish: impl FnOnce(S) -> D,
    ) -> Result<&D, Fault> {
        let Some(kept) = self.lists.get(list as usize) else {
            return Err(Fault::Damaged("there is no such list".to_owned()));
        };
        if kept.get().is_none() {
            let _making = lock(&self.making);
            if kept.get().is_none() {
                if self.bytes() > MOST_BYTES {
                    return Err(Fault::TooLarge { bytes: self.bytes(), most: MOST_BYTES });
                }
                self.database.read_now(|reader| read(reader, list, &mut sink)).map_err(|error: StoreError| error)?;
                // Nobody else makes it.
                let _ = kept.set(Box::new(finish(sink)));
            }
        }
        let made = kept.get().and_then(|made| made.downcast_ref());
        made.ok_or_else(|| Fault::Damaged("two things are made of the same list".to_owned()))
    }

    /// The reply to a question, if it is kept.
    pub fn reply(&self, question: &str) -> Option<Bytes> {
        lock(&self.replies).get(question)
    }

    /// Keeps the reply to a question for as long as the database stays the same and there is room.
    pub fn keep(&self, question: String, reply: Bytes) {
        lock(&self.replies).keep(question, reply);
    }
}

//! The files of one kind as they are now, and what they hold, kept until they change.
//!
//! Whether anything has changed is asked of the kernel ([`apid_home::watch`]), which takes a microsecond; where it does
//! not tell, and once a second in any case, the files are looked at. A file is read again when it is another one by its
//! number, size or times. What is made of the files (replies, and what replies are made of) is kept beside them, and
//! forgotten with them.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use apid_home::Home;
use apid_home::directory::Directory;
use apid_home::watch::Watch;
use apid_store::{Lane, Replies, Store};
use bytes::Bytes;

use crate::configuration::Configuration;
use crate::fault::Fault;
use crate::files::{FoundFile, MOST_BYTES, Search, read_text, unreadable};
use crate::kind::Kind;

/// How long files are believed to be the same without being looked at.
const TRUSTED: Duration = Duration::from_secs(1);

/// Files that are read by one thread.
const FEW: usize = 8;

/// What a file of one kind holds.
pub trait Content: Send + Sync + Sized + 'static {
    /// Which kind.
    const KIND: Kind;

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// What is wrong with the text, and where.
    fn read(text: &str) -> Result<Self, String>;
}

/// What is known at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// The reply, which is still right.
    Reply(Bytes),
    /// What the files hold.
    Files,
    /// Neither: files may have to be read.
    Nothing,
}

/// What is known of the files of one kind. Cheap to clone.
pub struct Kept<C>(Arc<Shared<C>>);

impl<C> Clone for Kept<C> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

struct Shared<C> {
    home: Home,
    store: Store,
    configuration: Arc<Configuration>,
    state: Mutex<State<C>>,
}

struct State<C> {
    now: Option<Arc<Now<C>>>,
    watch: Option<Watch>,
    /// When the files were looked at last, if the kernel has told every change since.
    watched_since: Option<Instant>,
}

/// The files as they were at one moment.
pub struct Now<C> {
    files: Vec<KeptFile<C>>,
    home: Home,
    derived: OnceLock<Box<dyn Any + Send + Sync>>,
    replies: Mutex<Replies>,
}

struct KeptFile<C> {
    file: FoundFile,
    /// Whether what it holds is kept.
    is_kept: bool,
    content: OnceLock<Result<Arc<C>, Fault>>,
}

/// Takes the data of a holder that panicked: every critical section here leaves its data whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<C: Content> Kept<C> {
    pub(crate) fn new(home: &Home, store: &Store, configuration: &Arc<Configuration>) -> Self {
        let state = State { now: None, watch: None, watched_since: None };
        Self(Arc::new(Shared {
            home: home.clone(),
            store: store.clone(),
            configuration: Arc::clone(configuration),
            state: Mutex::new(state),
        }))
    }

    /// What is known at once of a question, which was perhaps answered before. Never blocks.
    pub fn known(&self, question: Option<&str>) -> Known {
        let now = self.0.state.try_lock().ok().and_then(|mut state| state.current());
        let Some(now) = now else { return Known::Nothing };
        let reply = question.and_then(|question| lock(&now.replies).get(question));
        match reply {
            Some(reply) => Known::Reply(reply),
            None if now.derived.get().is_some() => Known::Files,
            None => Known::Nothing,
        }
    }

    /// What `show` makes of the files, on a worker of `lane`.
    ///
    /// # Errors
    ///
    /// When the files cannot be found or the request was given up.
    pub async fn show<T: Send + 'static>(
        &self,
        lane: Lane,
        show: impl FnOnce(&Now<C>) -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let kept = self.clone();
        self.0.store.run(lane, move || Ok(show(&*kept.now()?))).await
    }

    /// The files as they are now. Blocks.
    pub(crate) fn now(&self) -> Result<Arc<Now<C>>, Fault> {
        let shared = &*self.0;
        let mut state = lock(&shared.state);
        if let Some(now) = state.current() {
            return Ok(now);
        }
        let unreadable = |error: std::io::Error| unreadable(C::KIND, ".", &error);
        let root = shared.home.directory().map_err(unreadable)?;
        let watch = state.watch.take().or_else(Watch::new);
        let mut search = Search::new(&root, watch.as_ref(), C::KIND);
        let configuration = &shared.configuration;
        // A link changes elsewhere.
        if configuration.file().is_symlink() {
            search.trust_nothing();
        } else if let Some(folder) = configuration.file().parent() {
            search.watch(folder);
        }
        let looked = Instant::now();
        let found = search.files(configuration);
        let (files, is_watched) = search.end();
        state.watch = watch;
        state.watched_since = None;
        found?;
        let now = match state.now.take() {
            Some(now) if now.is_made_of(&files) => now,
            before => Arc::new(Now::new(&shared.home, files, before.as_deref())),
        };
        state.watched_since = is_watched.then_some(looked);
        state.now = Some(Arc::clone(&now));
        Ok(now)
    }
}

impl<C: Content> State<C> {
    /// The files, if they are known to be the same.
    fn current(&mut self) -> Option<Arc<Now<C>>> {
        let is_trusted = self.watched_since.is_some_and(|since| since.elapsed() < TRUSTED);
        // Both are asked: what is told is told once.
        if self.watch.as_ref().is_some_and(Watch::is_quiet) && is_trusted {
            return self.now.clone();
        }
        self.watched_since = None;
        None
    }
}

impl<C: Content> Now<C> {
    fn new(home: &Home, files: Vec<FoundFile>, before: Option<&Self>) -> Self {
        let known: HashMap<(&str, &str), &KeptFile<C>> = before
            .iter()
            .flat_map(|before| &before.files)
            .map(|kept| ((kept.file.folder.as_str(), kept.file.name.as_str()), kept))
            .collect();
        let mut bytes = 0_u64;
        let files = files.into_iter().map(|file| {
            bytes = bytes.saturating_add(file.size());
            let same = known
                .get(&(file.folder.as_str(), file.name.as_str()))
                .filter(|kept| kept.file.identity == file.identity && file.is_settled());
            let content = same.and_then(|kept| kept.content.get()).cloned();
            KeptFile { file, is_kept: bytes <= MOST_BYTES, content: content.map_or_else(OnceLock::new, OnceLock::from) }
        });
        Self { files: files.collect(), home: home.clone(), derived: OnceLock::new(), replies: Mutex::default() }
    }

    /// Whether these files would hold the same.
    fn is_made_of(&self, files: &[FoundFile]) -> bool {
        self.files.len() == files.len()
            && self.files.iter().zip(files).all(|(kept, file)| kept.file == *file && file.is_settled())
    }

    /// The files, in the order in which the manager loads them.
    pub fn files(&self) -> impl ExactSizeIterator<Item = &FoundFile> {
        self.files.iter().map(|kept| &kept.file)
    }

    /// Bytes of all files.
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|kept| kept.file.size()).sum()
    }

    /// What the file at this place holds. Blocks when it was not read yet.
    ///
    /// # Errors
    ///
    /// When it cannot be read or understood.
    pub fn content(&self, place: usize) -> Result<Arc<C>, Fault> {
        let Some(kept) = self.files.get(place) else {
            return Err(Fault::NoFile(format!("file {place} of {}", C::KIND)));
        };
        if let Some(content) = kept.content.get() {
            return content.clone();
        }
        let content = self.read(&kept.file).map(Arc::new);
        // Another fault may be gone the next time, though the file is the same.
        if kept.is_kept && matches!(content, Ok(_) | Err(Fault::Malformed { .. })) {
            // Another thread may have been faster.
            let _ = kept.content.set(content.clone());
        }
        content
    }

    /// All files with what they hold. Blocks when some were not read yet.
    ///
    /// # Errors
    ///
    /// That of the first file that cannot be read or understood; [`Fault::TooLarge`] when they are too large together.
    pub fn contents(&self) -> Result<Vec<(&FoundFile, Arc<C>)>, Fault> {
        if self.files.iter().any(|kept| !kept.is_kept) {
            return Err(Fault::TooLarge { kind: C::KIND, most: MOST_BYTES });
        }
        let unread: Vec<usize> =
            self.files.iter().enumerate().filter(|(_, kept)| kept.content.get().is_none()).map(|(at, _)| at).collect();
        if unread.len() > FEW {
            // A cold start reads some three megabytes.
            let threads = std::thread::available_parallelism().map_or(1, usize::from).min(4);
            std::thread::scope(|scope| {
                for first in 1..threads {
                    let places = unread.iter().skip(first).step_by(threads);
                    scope.spawn(move || places.for_each(|place| drop(self.content(*place))));
                }
                unread.iter().step_by(threads).for_each(|place| drop(self.content(*place)));
            });
        }
        self.files.iter().enumerate().map(|(at, kept)| Ok((&kept.file, self.content(at)?))).collect()
    }

    /// What `make` makes of the files, once for as long as they stay the same. There is one such thing for them: the
    /// first one that is asked for.
    ///
    /// # Errors
    ///
    /// Those of `make`; then it is made again the next time.
    pub fn derived<D: Send + Sync + 'static>(&self, make: impl FnOnce(&Self) -> Result<D, Fault>) -> Result<&D, Fault> {
        if self.derived.get().is_none() {
            let made = make(self)?;
            // Another one may have been faster.
            let _ = self.derived.set(Box::new(made));
        }
        let derived = self.derived.get().and_then(|derived| derived.downcast_ref());
        derived.ok_or_else(|| Fault::Configuration("two things are made of the same files".to_owned()))
    }

    /// Keeps the reply to a question for as long as the files stay the same and there is room.
    pub fn keep(&self, question: String, reply: Bytes) {
        lock(&self.replies).keep(question, reply);
    }

    fn read(&self, file: &FoundFile) -> Result<C, Fault> {
        let path = file.path();
        let root = self.home.directory().map_err(|error| unreadable(C::KIND, &path, &error))?;
        let text = text_of_file(&root, C::KIND, &path)?;
        C::read(&text).map_err(|problem| Fault::Malformed { kind: C::KIND, path, problem })
    }
}

/// The text of a file that is kept.
fn text_of_file(root: &Directory, kind: Kind, path: &str) -> Result<String, Fault> {
    match read_text(root, kind, path, MOST_BYTES)? {
        Ok(bytes) => String::from_utf8(bytes).map_err(|error| {
            let problem = format!("byte {} is not UTF-8", error.utf8_error().valid_up_to());
            Fault::Malformed { kind, path: path.to_owned(), problem }
        }),
        Err(_) => Err(Fault::TooLarge { kind, most: MOST_BYTES }),
    }
}

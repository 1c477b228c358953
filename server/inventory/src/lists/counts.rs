//! How many rows of each agent satisfy a query, kept until the agent's database changes.
//!
//! A page over ten thousand agents needs the number of all rows and the databases that its own rows are in. So numbers
//! are kept for the last few queries, each with its agent, and the kernel tells which databases have been written since
//! ([`Watch`]). Where it does not tell, the state of each file says whether a number still holds. With the number of a
//! query that orders its rows comes the place of the agent's first one, so that databases whose first row is behind a
//! page need not be read for it. Memory is bounded.
//!
//! Must not be here: how rows are counted.

use std::collections::HashMap;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use apid_home::Home;
use apid_home::watch::{Changes, Watch};
use apid_store::StoreError;

use super::merge::Place;

/// Numbers kept for all queries together: some 20 MiB. A number with a place counts as several.
const MOST: usize = 500_000;
const WITH_PLACE: usize = 8;

/// Bytes of the longest place that is kept.
const LONGEST_PLACE: usize = 320;

/// Queries whose numbers are kept.
const QUERIES: usize = 64;

/// Bytes of the longest query whose numbers are kept.
const LONGEST: usize = 4 << 10;

/// How long after a database was written a number may still be of the state before: the log of a database is written
/// before readers are told of it, and files have the same time for as long as the clock's tick lasts.
const UNSETTLED: Duration = Duration::from_secs(1);

/// What a look into an agent's database found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// So many rows satisfy the query, and where the first of them is in the order of the query, if it has one. That is
    /// `None` as well where it would take too much memory.
    Rows(u64, Option<Arc<Place>>),
    /// There is no database.
    Missing,
    /// The database cannot be read.
    Failed(Arc<StoreError>),
}

impl Found {
    /// So many rows, and the place of the first.
    pub(super) fn rows(rows: u64, first: Option<Place>) -> Self {
        Self::Rows(rows, first.filter(|place| place.size() <= LONGEST_PLACE).map(Arc::new))
    }
}

/// What was found of one agent.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    /// Its number.
    pub(super) agent: i64,
    /// What was found; `None` until somebody looks again.
    pub(super) found: Option<Found>,
    /// Which of the query's statements counted: agents may be shown in several ways.
    pub(super) way: u8,
    /// The state of the files that it was found in; `None` if they may have been written at that very time.
    stamp: Option<Stamp>,
}

/// Tells states of a database apart: inode, size and time of the file and of its log.
type Stamp = [(u64, u64, i64, i64); 2];

/// Numbers of the last few queries.
pub(super) struct Counts {
    directory: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    watch: Option<Watch>,
    /// Databases that were written a moment ago, and when that was noticed.
    written: HashMap<i64, Instant>,
    /// The query that was asked for last comes last.
    queries: Vec<Kept>,
}

struct Kept {
    key: String,
    /// In ascending order of the agents.
    agents: Vec<Counted>,
    /// Whether there are places beside the numbers.
    has_places: bool,
}

impl Kept {
    const fn weight(&self) -> usize {
        self.agents.len() * if self.has_places { WITH_PLACE } else { 1 }
    }
}

/// A look into an agent's database that is about to be made.
pub(super) struct Looking {
    agent: i64,
    /// The state of its files from before.
    stamp: Option<Stamp>,
}

impl Looking {
    /// It has found this.
    pub(super) const fn found(self, way: u8, found: Found) -> Counted {
        Counted { agent: self.agent, found: Some(found), way, stamp: self.stamp }
    }
}

impl Counted {
    pub(super) const fn unknown(agent: i64, way: u8) -> Self {
        Self { agent, found: None, way, stamp: None }
    }
}

impl Counts {
    /// Nothing is known yet of the databases of `home`.
    pub(super) fn new(home: &Home) -> Self {
        Self { directory: home.db_dir(), state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands what is kept under `key` to `look`, in ascending order of the agents, as far as it holds now.
    pub(super) fn look<T>(&self, key: &str, look: impl FnOnce(&[Counted]) -> T) -> T {
        let mut state = self.state();
        state.refresh(&self.directory);
        match state.queries.iter().position(|kept| kept.key == key) {
            None => look(&[]),
            Some(at) => {
                let kept = state.queries.remove(at);
                let looked = look(&kept.agents);
                state.queries.push(kept);
                looked
            }
        }
    }

    /// The agents, which are in ascending order, with what is kept of them under `key`.
    pub(super) fn fill(&self, key: &str, mut agents: Vec<Counted>) -> Vec<Counted> {
        self.look(key, |kept| {
            let mut kept = kept.iter().peekable();
            for counted in &mut agents {
                while kept.next_if(|known| known.agent < counted.agent).is_some() {}
                if let Some(known) = kept.next_if(|known| known.agent == counted.agent && known.way == counted.way) {
                    counted.clone_from(known);
                }
            }
        });
        agents
    }

    /// To be asked before a look into an agent's database.
    pub(super) fn looking(&self, agent: i64) -> Looking {
        Looking { agent, stamp: stamp(&self.directory, agent) }
    }

    /// Keeps what was found under `key`, in ascending order of the agents. The looks began at `began`.
    pub(super) fn keep(&self, key: &str, found: Vec<Counted>, began: Instant) {
        if key.len() > LONGEST || found.is_empty() {
            return;
        }
        let mut state = self.state();
        state.refresh(&self.directory);
        let mut kept = match state.queries.iter().position(|kept| kept.key == key) {
            Some(at) => state.queries.remove(at),
            None => Kept { key: key.to_owned(), agents: Vec::new(), has_places: false },
        };
        kept.has_places |= found.iter().any(|counted| matches!(counted.found, Some(Found::Rows(_, Some(_)))));
        let settled = |mut counted: Counted| {
            // Written since, or so shortly before that the look may not have seen it. A lock ends without being told.
            let written = state.written.get(&counted.agent);
            let is_lock = matches!(&counted.found, Some(Found::Failed(error)) if **error == StoreError::Busy);
            if is_lock || written.is_some_and(|written| *written + UNSETTLED > began) {
                counted.found = None;
                counted.stamp = None;
            }
            counted
        };
        kept.agents = merged(std::mem::take(&mut kept.agents), found.into_iter().map(settled).collect());
        state.queries.push(kept);
        state.forget();
    }
}

impl State {
    /// Forgets the numbers of databases that have been written.
    fn refresh(&mut self, directory: &Path) {
        let now = Instant::now();
        self.written.retain(|_, written| *written + UNSETTLED > now);
        let changes = match &self.watch {
            Some(watch) => watch.changes(),
            None => Changes::Unknown,
        };
        match changes {
            Changes::To(names) => {
                for agent in names.iter().filter_map(|name| agent_of(name.to_str()?)) {
                    self.written.insert(agent, now);
                    for kept in &mut self.queries {
                        if let Ok(at) = kept.agents.binary_search_by_key(&agent, |counted| counted.agent)
                            && let Some(counted) = kept.agents.get_mut(at)
                        {
                            (counted.found, counted.stamp) = (None, None);
                        }
                    }
                }
            }
            Changes::Unknown => {
                // Before the files are looked at, so that nothing is missed in between.
                let watch = if directory.is_dir() { Watch::new() } else { None };
                self.watch = watch.filter(|watch| watch.directory(directory));
                for counted in self.queries.iter_mut().flat_map(|kept| &mut kept.agents) {
                    let holds = counted.stamp.is_some_and(|known| stamp(directory, counted.agent) == Some(known));
                    if !holds {
                        (counted.found, counted.stamp) = (None, None);
                    }
                }
            }
        }
    }

    /// Forgets the queries that were asked for longest ago until the others fit.
    fn forget(&mut self) {
        let weight = |queries: &[Kept]| queries.iter().map(Kept::weight).sum::<usize>();
        while self.queries.len() > 1 && (self.queries.len() > QUERIES || weight(&self.queries) > MOST) {
            self.queries.remove(0);
        }
    }
}

/// The state of an agent's files; `None` if one of them was written so lately that a later state may look the same.
fn stamp(directory: &Path, agent: i64) -> Option<Stamp> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    let state = |name: String| match std::fs::symlink_metadata(directory.join(name)) {
        Ok(file) => (file.ino(), file.size(), file.mtime(), file.mtime_nsec()),
        Err(_) => (0, 0, 0, 0),
    };
    let stamp = [state(format!("{agent:03}.db")), state(format!("{agent:03}.db-wal"))];
    let latest = stamp.iter().map(|(_, _, seconds, _)| *seconds).max()?;
    let settled = i64::try_from(now.as_secs()).ok()?.saturating_sub(1);
    (latest < settled).then_some(stamp)
}

/// The agent whose database a file belongs to, if its contents change with it: not the memory that readers share.
fn agent_of(name: &str) -> Option<i64> {
    let (stem, end) = name.split_once(".db")?;
    let agent = apid_home::agent::number(stem)?;
    matches!(end, "" | "-journal" | "-wal").then_some(agent)
}

/// Both, in ascending order; of an agent that is in both, the newer.
fn merged(known: Vec<Counted>, newer: Vec<Counted>) -> Vec<Counted> {
    if known.is_empty() {
        return newer;
    }
    let mut merged = Vec::with_capacity(known.len().max(newer.len()));
    let (mut known, mut newer) = (known.into_iter().peekable(), newer.into_iter().peekable());
    loop {
        match (known.peek(), newer.peek()) {
            (Some(old), Some(new)) => {
                if old.agent == new.agent {
                    known.next();
                } else if old.agent < new.agent {
                    merged.extend(known.next());
                } else {
                    merged.extend(newer.next());
                }
            }
            (Some(_), None) => merged.extend(known.by_ref()),
            (None, Some(_)) => merged.extend(newer.by_ref()),
            (None, None) => return merged,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs::{self, File};
    use std::time::{Duration, Instant, SystemTime};

    use apid_home::Home;
    use apid_store::Bound;

    use super::{Counted, Counts, Found, LONGEST_PLACE, MOST, Place, QUERIES, WITH_PLACE, agent_of};

    fn home() -> (tempfile::TempDir, Home) {
        let (folder, home) = apid_testing::homes::new();
        for agent in 1..=3 {
            let file = File::create(home.agent_db(agent)).unwrap();
            file.set_modified(SystemTime::now() - Duration::from_secs(60)).unwrap();
        }
        (folder, home)
    }

    fn keep(counts: &Counts, key: &str, rows: &[(i64, u64)]) {
        // Before anything that is found is kept, the files are watched.
        let began = Instant::now();
        let found = rows.iter().map(|(agent, rows)| counts.looking(*agent).found(0, Found::rows(*rows, None)));
        counts.keep(key, found.collect(), began);
    }

    fn known(counts: &Counts, key: &str) -> Vec<(i64, Option<u64>)> {
        let number = |counted: &Counted| match counted.found {
            Some(Found::Rows(rows, _)) => Some(rows),
            _ => None,
        };
        counts.look(key, |kept| kept.iter().map(|counted| (counted.agent, number(counted))).collect())
    }

    #[test]
    fn a_number_is_kept_until_the_database_is_written() {
        let (_folder, home) = home();
        let counts = Counts::new(&home);
        keep(&counts, "a", &[(1, 10), (3, 30)]);
        keep(&counts, "a", &[(2, 20)]);
        keep(&counts, "b", &[(2, 7)]);
        assert_eq!(known(&counts, "a"), [(1, Some(10)), (2, Some(20)), (3, Some(30))]);
        fs::write(home.agent_db(2), "x").unwrap();
        assert_eq!(known(&counts, "a"), [(1, Some(10)), (2, None), (3, Some(30))]);
        assert_eq!(known(&counts, "b"), [(2, None)]);
        // It was written a moment ago, so that what was found may be of the state before.
        keep(&counts, "a", &[(2, 20)]);
        assert_eq!(known(&counts, "a"), [(1, Some(10)), (2, None), (3, Some(30))]);
        // The log of a database is part of it; the memory that readers share is not.
        fs::write(home.agent_db(1).with_extension("db-shm"), "x").unwrap();
        fs::write(home.agent_db(3).with_extension("db-wal"), "x").unwrap();
        assert_eq!(known(&counts, "a"), [(1, Some(10)), (2, None), (3, None)]);
        fs::remove_file(home.agent_db(1)).unwrap();
        assert_eq!(known(&counts, "a"), [(1, None), (2, None), (3, None)]);
    }

    #[test]
    fn where_nothing_is_told_the_files_decide() {
        let (folder, home) = home();
        let counts = Counts::new(&home);
        keep(&counts, "a", &[(1, 10), (2, 20)]);
        assert_eq!(known(&counts, "a"), [(1, Some(10)), (2, Some(20))]);
        // What is watched is another directory now.
        let moved = folder.path().join("moved");
        fs::rename(home.db_dir(), &moved).unwrap();
        fs::create_dir(home.db_dir()).unwrap();
        fs::rename(moved.join("001.db"), home.agent_db(1)).unwrap();
        assert_eq!(known(&counts, "a"), [(1, Some(10)), (2, None)]);
        fs::write(home.agent_db(1), "x").unwrap();
        assert_eq!(known(&counts, "a"), [(1, None), (2, None)]);
    }

    #[test]
    fn the_queries_that_were_asked_last_are_kept() {
        let (_folder, home) = home();
        let counts = Counts::new(&home);
        for number in 0..=QUERIES {
            keep(&counts, &number.to_string(), &[(1, 1)]);
            assert_eq!(known(&counts, "0"), [(1, Some(1))]);
        }
        assert_eq!(known(&counts, "1"), [], "the oldest made room");
        assert_eq!(known(&counts, &QUERIES.to_string()), [(1, Some(1))]);
        keep(&counts, &"x".repeat(5_000), &[(1, 1)]);
        assert_eq!(known(&counts, &"x".repeat(5_000)), []);
    }

    #[test]
    fn places_take_their_share_of_the_memory() {
        let (_folder, home) = home();
        let counts = Counts::new(&home);
        let place = |text: usize| Place::of(vec![Bound::from("x".repeat(text))], 1);
        let agents = i64::try_from(MOST / WITH_PLACE / 2).unwrap();
        let began = Instant::now();
        for key in ["a", "b", "c"] {
            let found = (1..=agents).map(|agent| counts.looking(agent).found(0, Found::rows(1, Some(place(1)))));
            counts.keep(key, found.collect(), began);
        }
        assert_eq!(["a", "b", "c"].map(|key| known(&counts, key).is_empty()), [true, false, false]);
        assert!(matches!(Found::rows(1, Some(place(100))), Found::Rows(1, Some(_))));
        assert_eq!(Found::rows(1, Some(place(LONGEST_PLACE))), Found::Rows(1, None));
    }

    #[test]
    fn files_of_a_database() {
        assert_eq!(agent_of("001.db"), Some(1));
        assert_eq!(agent_of("12345.db-wal"), Some(12_345));
        assert_eq!(agent_of("001.db-journal"), Some(1));
        for name in ["global.db", "001.db-shm", "001.db.gz", "001", "1.db", ".template.db"] {
            assert_eq!(agent_of(name), None, "{name}");
        }
    }
}

//! A table that is kept in memory: its [`Columns`], and the state of the database that they are of.
//!
//! A request that sees another state brings the columns up to it, once for all: by the rows that have changed
//! ([`Tracker`]), or else by reading the table. What that costs is weighed against what requests cost without: short
//! pages are read from the database until more was read there than bringing the columns up would have taken.
//!
//! Assumes that equal epochs mean equal states. Nothing here is used where `wazuh-db` is asked. Must not be here: what
//! is asked of the columns.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, TryLockError};
use std::time::{Duration, Instant};

use super::Columns;
use crate::changes::{Changes, Step, Tracker};
use crate::lock;
use crate::query::{Column, Cost, Lacking, Source};
use crate::{Database, Reader, StoreError};

/// Rows that are read anew beside cheap work: some two milliseconds.
const FEW: usize = 200;

/// Steps of a query for each row of the table that bringing the columns up takes: where its pages are hashed, and where
/// it cannot be told what has changed, so that all rows are read again.
const STEPS_PER_ROW: u64 = 3;
const STEPS_PER_ROW_READ: u64 = 100;

/// Time after which a table that could not be kept is tried again.
const AGAIN: Duration = Duration::from_mins(10);

/// Whether the columns of a table show what a reader sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// They do.
    Current,
    /// They can be brought up to it.
    Behind,
    /// They cannot: `wazuh-db` is asked, the table does not fit, or the reader sees a state that is past.
    Absent,
}

/// A table of a database that is kept in memory.
pub struct Resident {
    source: &'static Source,
    columns: &'static [&'static Column],
    /// Bytes that it may take; 0 for none.
    limit: u64,
    shown: RwLock<Shown>,
    /// Held by who brings the columns up.
    following: Mutex<Following>,
    /// Steps of queries since it fell behind.
    missed: AtomicU64,
    /// Steps for each row that bringing the columns up takes.
    per_row: AtomicU64,
}

/// What is shown to readers.
#[derive(Clone, Default)]
struct Shown {
    /// The state that was taken in last.
    epoch: Option<u64>,
    columns: Option<Arc<Columns>>,
    /// When it was found that the columns cannot be kept: there is no room for them, or the table is one that is not
    /// read so.
    refused: Option<Instant>,
}

/// What leads from one state to the next.
struct Following {
    tracker: Tracker,
    /// Of the state that the tracker is at.
    columns: Option<Arc<Columns>>,
}

impl Resident {
    /// These columns of a table, in `limit` bytes at most. Reads nothing yet.
    pub fn new(database: &Database, source: &'static Source, columns: &'static [&'static Column], limit: u64) -> Self {
        let tracker = database.tracker(source.table, source.key.sql);
        Self {
            source,
            columns,
            limit,
            shown: RwLock::default(),
            following: Mutex::new(Following { tracker, columns: None }),
            missed: AtomicU64::new(0),
            per_row: AtomicU64::new(STEPS_PER_ROW),
        }
    }

    /// Bytes that the columns take now.
    pub fn heap_size(&self) -> usize {
        self.shown().columns.map_or(0, |columns| columns.heap_size())
    }

    /// Whether the columns show what `reader` sees. A few rows of this process's own changes are taken in at once.
    ///
    /// # Errors
    ///
    /// When the rows cannot be read.
    pub fn freshness(&self, reader: &Reader, lacking: Lacking) -> Result<Freshness, StoreError> {
        let Some(epoch) = self.epoch_of(reader) else { return Ok(Freshness::Absent) };
        let freshness = self.shown().freshness(epoch);
        if freshness != Freshness::Behind {
            return Ok(freshness);
        }
        let mut following = match self.following.try_lock() {
            Ok(following) => following,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            // Somebody is bringing them up.
            Err(TryLockError::WouldBlock) => return Ok(Freshness::Behind),
        };
        let freshness = self.shown().freshness(epoch);
        if freshness != Freshness::Behind || following.columns_with(lacking).is_none() {
            return Ok(freshness);
        }
        match following.tracker.noted_changes(reader)? {
            Some(step) if is_small(step.changes()) => self.take(&mut following, step, epoch, (reader, lacking))?,
            _ => return Ok(Freshness::Behind),
        }
        Ok(self.shown().freshness(epoch))
    }

    /// Whether so much has been asked without the columns since they fell behind, this query included, that it would
    /// have been cheaper to bring them up.
    pub fn is_missed(&self, cost: Cost, rows: u64) -> bool {
        let steps = cost.steps();
        let missed = self.missed.fetch_add(steps, Ordering::Relaxed).saturating_add(steps);
        missed > rows.saturating_mul(self.per_row.load(Ordering::Relaxed))
    }

    /// What `look` finds in the columns, if they show what `reader` sees.
    pub fn look<T>(&self, reader: &Reader, look: impl FnOnce(&Columns) -> T) -> Option<T> {
        let epoch = self.epoch_of(reader)?;
        let shown = self.shown();
        let columns = shown.columns.filter(|_| shown.epoch == Some(epoch))?;
        Some(look(&columns))
    }

    /// Brings the columns up to what `reader` sees, if they can be, and waits for those who do so already.
    ///
    /// # Errors
    ///
    /// When the rows cannot be read, and when the request that this is done for was given up.
    pub fn bring_up(&self, reader: &Reader, lacking: Lacking) -> Result<(), StoreError> {
        let Some(epoch) = self.epoch_of(reader) else { return Ok(()) };
        if self.shown().freshness(epoch) != Freshness::Behind {
            return Ok(());
        }
        let mut following = lock(&self.following);
        if self.shown().freshness(epoch) != Freshness::Behind {
            return Ok(());
        }
        let step = following.tracker.changes(reader)?;
        self.take(&mut following, step, epoch, (reader, lacking))
    }

    /// The state that a reader sees, if columns may be of it.
    fn epoch_of(&self, reader: &Reader) -> Option<u64> {
        reader.epoch().filter(|_| self.limit > 0 && !reader.is_remote())
    }

    fn shown(&self) -> Shown {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn show(&self, shown: Shown) {
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = shown;
    }

    /// Takes in what has changed. Readers of the state before keep what they have. If it fails half way, all is read
    /// again next time.
    fn take(
        &self,
        following: &mut Following,
        step: Step,
        epoch: u64,
        (reader, lacking): (&Reader, Lacking),
    ) -> Result<(), StoreError> {
        let known = following.columns_with(lacking);
        following.columns = None;
        let all_again = known.is_some() && *step.changes() == Changes::Everything;
        self.per_row.store(if all_again { STEPS_PER_ROW_READ } else { STEPS_PER_ROW }, Ordering::Relaxed);
        let columns = match (known, step.changes()) {
            (Some(columns), Changes::Nothing) => Some(columns),
            (Some(columns), Changes::Ids(ids)) => {
                let mut columns = Columns::clone(&columns);
                columns.replace(reader, ids)?;
                Some(Arc::new(columns))
            }
            (Some(columns), Changes::Ranges(ranges)) => {
                let mut columns = Columns::clone(&columns);
                for range in ranges {
                    columns.replace_range(reader, *range.start(), *range.end())?;
                }
                Some(Arc::new(columns))
            }
            (known, _) => {
                // Not twice in memory.
                drop(known);
                self.show(Shown::default());
                Columns::read(reader, self.source, self.columns, lacking, self.limit)?.map(Arc::new)
            }
        };
        let columns = columns.filter(|columns| columns.heap_size() as u64 <= self.limit);
        let refused = columns.is_none().then(Instant::now);
        following.columns.clone_from(&columns);
        following.tracker.advance(step);
        self.show(Shown { epoch: Some(epoch), columns, refused });
        self.missed.store(0, Ordering::Relaxed);
        Ok(())
    }
}

/// Whether taking this in is cheap.
fn is_small(changes: &Changes) -> bool {
    match changes {
        Changes::Nothing => true,
        Changes::Ids(ids) => ids.len() <= FEW,
        Changes::Ranges(_) | Changes::Everything => false,
    }
}

impl Following {
    fn columns_with(&self, lacking: Lacking) -> Option<Arc<Columns>> {
        self.columns.clone().filter(|columns| columns.lacking() == lacking)
    }
}

impl Shown {
    fn freshness(&self, epoch: u64) -> Freshness {
        match self.epoch {
            Some(known) if known == epoch && self.columns.is_some() => Freshness::Current,
            // Epochs grow: the reader began before a change that is taken in.
            Some(known) if known >= epoch => Freshness::Absent,
            _ if self.refused.is_some_and(|refused| refused.elapsed() < AGAIN) => Freshness::Absent,
            _ => Freshness::Behind,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Freshness, Resident};
    use crate::schema::agent;
    use crate::{Database, Reader, Store, StoreError, bind};

    fn database(folder: &std::path::Path) -> Database {
        let home = crate::homes::create(&folder.join("home")).unwrap();
        let database = Store::new(home.root()).database(home.global_db());
        database
            .write_now(|writer| {
                for id in 1..300_i64 {
                    writer.change("INSERT INTO agent (id, name, date_add) VALUES (?1, 'a' || ?1, 0)", bind![id])?;
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
        database
    }

    fn resident(database: &Database, limit: u64) -> Resident {
        Resident::new(database, &agent::AGENTS, agent::ALL, limit)
    }

    fn read<T>(database: &Database, work: impl FnOnce(&Reader) -> Result<T, StoreError>) -> T {
        database.read_now(work).unwrap()
    }

    fn change(database: &Database, sql: &str) {
        database.write_now(|writer| writer.change(sql, &[]).map(drop)).unwrap();
    }

    #[test]
    fn few_own_changes_are_taken_in_at_once_and_many_when_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(folder.path());
        let resident = resident(&database, 1 << 20);
        let freshness = || read(&database, |reader| resident.freshness(reader, &["os_type"]));
        let rows = || read(&database, |reader| Ok(resident.look(reader, super::Columns::len)));
        assert_eq!((freshness(), rows()), (Freshness::Behind, None));
        read(&database, |reader| resident.bring_up(reader, &["os_type"]));
        assert_eq!((freshness(), rows()), (Freshness::Current, Some(300)));
        change(&database, "DELETE FROM agent WHERE id = 7");
        assert_eq!((freshness(), rows()), (Freshness::Current, Some(299)));
        change(&database, "DELETE FROM agent WHERE id > 20");
        assert_eq!((freshness(), rows()), (Freshness::Behind, None));
        read(&database, |reader| resident.bring_up(reader, &["os_type"]));
        assert_eq!((freshness(), rows()), (Freshness::Current, Some(20)));
        assert!(resident.heap_size() > 0);
    }

    #[test]
    fn a_reader_of_a_past_state_is_shown_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(folder.path());
        let resident = resident(&database, 1 << 20);
        let lacking = &["os_type"];
        read(&database, |before| {
            resident.bring_up(before, lacking)?;
            Ok(())
        });
        // Another connection of this process: the reader's lock would keep a writer out, so the state before is an
        // epoch that is older.
        let past = read(&database, |reader| Ok(reader.epoch()));
        change(&database, "UPDATE agent SET name = 'b' WHERE id = 1");
        read(&database, |reader| {
            assert!(reader.epoch() > past);
            resident.bring_up(reader, lacking)
        });
        assert_eq!(resident.shown().freshness(past.unwrap()), Freshness::Absent);
    }

    #[test]
    fn a_table_that_does_not_fit_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let database = database(folder.path());
        for limit in [0, 1_000] {
            let resident = resident(&database, limit);
            read(&database, |reader| resident.bring_up(reader, &["os_type"]));
            let freshness = read(&database, |reader| resident.freshness(reader, &["os_type"]));
            assert_eq!((freshness, resident.heap_size()), (Freshness::Absent, 0));
        }
    }
}

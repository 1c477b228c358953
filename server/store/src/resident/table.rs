//! A table that is kept in memory: its [`Columns`], and the state of the database that they are of.
//!
//! A request that sees another state brings them up to it, once for all: by the rows that have changed
//! ([`Tracker`]), or else by reading the table. What that costs is weighed against what requests cost without: a short
//! page is read from the database until more was read there than bringing the columns up would have taken.
//!
//! Assumes that equal epochs mean equal states. Nothing here is used where `wazuh-db` is asked. Must not be here: what
//! is asked of the columns.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, TryLockError};
use std::time::{Duration, Instant};

use super::Columns;
use crate::changes::{Changes, Step, Tracker};
use crate::query::{Column, Cost, Lacking, Source};
use crate::{Database, Reader, StoreError};

/// Rows that are read anew beside cheap work: some two milliseconds.
const FEW: usize = 200;

/// Time after which a table that could not be kept is tried again.
const AGAIN: Duration = Duration::from_mins(10);

/// Steps of a query for each row of the table that bringing the columns up takes: its pages are hashed.
const STEPS_PER_ROW: u64 = 3;

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
    kept: RwLock<Kept>,
    /// Steps of queries since it fell behind.
    missed: AtomicU64,
}

struct Kept {
    /// Of the state that the columns show.
    epoch: Option<u64>,
    tracker: Tracker,
    columns: Option<Columns>,
    /// When it was found that they cannot be kept: there is no room for them, or the table is one that is not read so.
    refused: Option<Instant>,
}

impl Resident {
    /// These columns of a table, in `limit` bytes at most. Reads nothing yet.
    pub fn new(database: &Database, source: &'static Source, columns: &'static [&'static Column], limit: u64) -> Self {
        let tracker = database.tracker(source.table, source.key.sql);
        let kept = Kept { epoch: None, tracker, columns: None, refused: None };
        Self { source, columns, limit, kept: RwLock::new(kept), missed: AtomicU64::new(0) }
    }

    /// Bytes that it takes now.
    pub fn heap_size(&self) -> usize {
        let kept = self.read();
        kept.columns.as_ref().map_or(0, Columns::heap_size) + kept.tracker.heap_size()
    }

    /// Whether the columns show what `reader` sees. A few rows of this process's own changes are taken in at once.
    ///
    /// # Errors
    ///
    /// When the rows cannot be read.
    pub fn freshness(&self, reader: &Reader, lacking: Lacking) -> Result<Freshness, StoreError> {
        let Some(epoch) = reader.epoch().filter(|_| self.limit > 0 && !reader.is_remote()) else {
            return Ok(Freshness::Absent);
        };
        let freshness = match self.kept.try_read() {
            Ok(kept) => kept.freshness(epoch),
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner().freshness(epoch),
            // Somebody is bringing it up.
            Err(TryLockError::WouldBlock) => return Ok(Freshness::Behind),
        };
        if freshness != Freshness::Behind {
            return Ok(freshness);
        }
        let mut kept = match self.kept.try_write() {
            Ok(kept) => kept,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(Freshness::Behind),
        };
        if kept.columns.as_ref().is_none_or(|columns| columns.lacking() != lacking) {
            return Ok(Freshness::Behind);
        }
        match kept.tracker.noted_changes(reader)? {
            Some(step) if is_small(step.changes()) => self.take(&mut kept, step, epoch, (reader, lacking))?,
            _ => return Ok(Freshness::Behind),
        }
        Ok(kept.freshness(epoch))
    }

    /// Whether so much has been asked without the columns since they fell behind, this query included, that it would
    /// have been cheaper to bring them up.
    pub fn is_missed(&self, cost: Cost, rows: u64) -> bool {
        let steps = cost.steps();
        let missed = self.missed.fetch_add(steps, Ordering::Relaxed).saturating_add(steps);
        missed > rows.saturating_mul(STEPS_PER_ROW)
    }

    /// What `look` finds in the columns, if they show what `reader` sees.
    pub fn look<T>(&self, reader: &Reader, look: impl FnOnce(&Columns) -> T) -> Option<T> {
        let epoch = reader.epoch().filter(|_| !reader.is_remote())?;
        let kept = match self.kept.try_read() {
            Ok(kept) => kept,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            // Somebody is bringing it up to another state.
            Err(TryLockError::WouldBlock) => return None,
        };
        kept.of(epoch).map(look)
    }

    /// Brings the columns up to what `reader` sees, if they can be, and waits for those who do so already.
    ///
    /// # Errors
    ///
    /// When the rows cannot be read, and when the request that this is done for was given up.
    pub fn bring_up(&self, reader: &Reader, lacking: Lacking) -> Result<(), StoreError> {
        let Some(epoch) = reader.epoch().filter(|_| self.limit > 0 && !reader.is_remote()) else { return Ok(()) };
        if self.read().freshness(epoch) != Freshness::Behind {
            return Ok(());
        }
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept.freshness(epoch) != Freshness::Behind {
            return Ok(());
        }
        let step = kept.tracker.changes(reader)?;
        self.take(&mut kept, step, epoch, (reader, lacking))
    }

    fn read(&self) -> RwLockReadGuard<'_, Kept> {
        self.kept.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes in what has changed. If that fails half way, all is read again next time.
    fn take(
        &self,
        kept: &mut Kept,
        step: Step,
        epoch: u64,
        (reader, lacking): (&Reader, Lacking),
    ) -> Result<(), StoreError> {
        let known = kept.columns.take().filter(|columns| columns.lacking() == lacking);
        kept.epoch = None;
        let columns = match (known, step.changes()) {
            (Some(columns), Changes::Nothing) => Some(columns),
            (Some(mut columns), Changes::Ids(ids)) => {
                columns.replace(reader, ids)?;
                Some(columns)
            }
            (Some(mut columns), Changes::Ranges(ranges)) => {
                for range in ranges {
                    columns.replace_range(reader, *range.start(), *range.end())?;
                }
                Some(columns)
            }
            (known, _) => {
                // Not twice in memory.
                drop(known);
                Columns::read(reader, self.source, self.columns, lacking, self.limit)?
            }
        };
        kept.columns = columns.filter(|columns| columns.heap_size() as u64 <= self.limit);
        kept.refused = kept.columns.is_none().then(Instant::now);
        kept.tracker.advance(step);
        kept.epoch = Some(epoch);
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

impl Kept {
    /// The columns, if they are of this state.
    fn of(&self, epoch: u64) -> Option<&Columns> {
        self.columns.as_ref().filter(|_| self.epoch == Some(epoch))
    }

    fn freshness(&self, epoch: u64) -> Freshness {
        match self.epoch {
            Some(known) if known == epoch && self.columns.is_some() => Freshness::Current,
            // Epochs grow: the reader began before a change that is taken in.
            Some(known) if known > epoch => Freshness::Absent,
            Some(known) if known == epoch => Freshness::Absent,
            _ if self.refused.is_some_and(|refused| refused.elapsed() < AGAIN) => Freshness::Absent,
            _ => Freshness::Behind,
        }
    }
}

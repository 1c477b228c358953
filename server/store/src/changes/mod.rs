//! Which rows of a table may have changed since another state of it, without reading all of them.
//!
//! A [`Tracker`] holds the state that its user has taken in. What leads from there to the state that a reader sees is
//! found out in this order:
//!
//! 1. The epoch, or the file's counter of changes and its times, say that nothing has changed.
//! 2. All changes since are transactions of this process, which have noted the ids of the rows that they touched
//!    (`log`, `touched`).
//! 3. Another process has changed the file: its b-tree's leaves are hashed and compared with those of the state before
//!    (`tree`, `difference`). That reads all pages of the table, but decodes none.
//! 4. None of these can be told: everything may have changed.
//!
//! Step 3 needs a file with a rollback journal, which is what a manager's databases have. With a write-ahead log the
//! latest pages of a table are in the log, as of a snapshot that only SQLite knows; comparing rows there would cost as
//! much as reading them anew. So there a change of another process may have changed everything. Where a copy is read,
//! only equal epochs tell that nothing has changed. Where `wazuh-db` is asked, nothing is told at all.
//!
//! The ids are those that SQLite gives rows (`rowid`); a table without them is one of which nothing is known.
//!
//! Must not be here: what becomes of rows that have changed.

mod cells;
mod difference;
mod header;
mod log;
mod position;
#[cfg(test)]
mod properties;
mod snapshot;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod touched;
mod tree;

use std::ops::RangeInclusive;
use std::sync::Arc;

use super::descriptors::Identity;
use super::{Reader, StoreError, bind};
use difference::{difference, with_ids};
use position::Position;
use snapshot::{Bytes, Snapshot};
use tree::{Failure, Leaf, Seed, Tree};

pub(crate) use log::Log;
pub(crate) use touched::Touched;

/// Ids of rows that were taken in by their ids since the leaves were last hashed. With more, they are hashed again.
const MOST_TAKEN: usize = 1 << 16;

/// The rows that may differ between two states of a table. All others are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// None does.
    Nothing,
    /// Those with these ids, which are in their order. Some may be in only one of both states.
    Ids(Vec<i64>),
    /// Those with ids within these ranges, which are in their order and do not overlap.
    Ranges(Vec<RangeInclusive<i64>>),
    /// All, and the table may have other columns.
    Everything,
}

/// Follows the changes of one table, from each state that was taken in to the next.
pub struct Tracker {
    log: Arc<Log>,
    seed: Seed,
    state: Option<State>,
}

/// What has changed up to a state of the table; to be given back to [`Tracker::advance`] when its rows are taken in.
#[must_use = "without being taken in, the same changes are told again"]
pub struct Step {
    changes: Changes,
    state: State,
}

/// A state of a table.
#[derive(Clone)]
struct State {
    epoch: Option<u64>,
    /// `None` where only the epoch is known.
    place: Option<Place>,
}

/// A state of a table in a file.
#[derive(Clone)]
struct Place {
    file: Identity,
    position: Position,
    schema: Schema,
    leaves: Leaves,
}

/// A state to which no notes lead.
struct Unknown<'t> {
    epoch: Option<u64>,
    /// `None` if its pages cannot be read.
    snapshot: Option<(Snapshot, Schema)>,
    /// The state that was taken in, if it can be compared with.
    known: Option<&'t Place>,
}

/// How the table is made.
#[derive(Clone, PartialEq, Eq)]
struct Schema {
    cookie: u32,
    encoding: u32,
    root: u32,
    /// The statement that makes it.
    sql: String,
    /// Whether it has a unique index: then rows may be removed of which nobody is told.
    unique: bool,
}

impl Schema {
    /// Whether equal bytes mean equal rows under both.
    fn reads_as(&self, other: &Self) -> bool {
        (&self.sql, self.encoding) == (&other.sql, other.encoding)
    }
}

/// The leaves of a state that may be older.
#[derive(Clone, Default)]
struct Leaves {
    leaves: Arc<[Leaf]>,
    /// Ids of rows that may have changed since and were taken in.
    taken: Arc<[i64]>,
}

impl Step {
    /// Rows that may differ from those of the state before.
    pub const fn changes(&self) -> &Changes {
        &self.changes
    }
}

impl Tracker {
    /// For `Database`, which knows where transactions are noted.
    pub(crate) fn new(log: Arc<Log>) -> Self {
        Self { log, seed: Seed::random(), state: None }
    }

    /// What may have changed in the table from the state that was last taken in to the one that `reader` sees.
    ///
    /// # Errors
    ///
    /// When the database cannot be read, and when the request that this is done for was given up.
    pub fn changes(&self, reader: &Reader) -> Result<Step, StoreError> {
        let Unknown { epoch, snapshot, known } = match self.known(reader)? {
            Ok(step) => return Ok(step),
            Err(unknown) => unknown,
        };
        let everything = |place| Ok(Step { changes: Changes::Everything, state: State { epoch, place } });
        let Some((snapshot, schema)) = snapshot else { return everything(None) };
        let Snapshot { identity: file, position, bytes, .. } = snapshot;
        let Some(bytes) = bytes else {
            return everything(Some(Place { file, position, schema, leaves: Leaves::default() }));
        };
        let leaves = match self.leaves(&bytes, &schema) {
            Ok(leaves) => leaves,
            Err(Failure::Unexpected) => return everything(None),
            Err(Failure::GivenUp) => return Err(StoreError::Interrupted),
        };
        // There are no leaves to compare with where there was a write-ahead log before.
        let known = known.filter(|place| matches!(place.position, Position::File(_)));
        let changes = known.map_or(Changes::Everything, |place| {
            let Leaves { leaves: before, taken } = &place.leaves;
            between(before, &leaves, taken)
        });
        let leaves = Leaves { leaves: leaves.into(), taken: Arc::default() };
        let place = Place { file, position, schema, leaves };
        Ok(Step { changes, state: State { epoch, place: Some(place) } })
    }

    /// As [`Self::changes`], if that is known without reading the table.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn noted_changes(&self, reader: &Reader) -> Result<Option<Step>, StoreError> {
        Ok(self.known(reader)?.ok())
    }

    /// What is known without reading the table, or what is needed to read it.
    fn known(&self, reader: &Reader) -> Result<Result<Step, Unknown<'_>>, StoreError> {
        let epoch = reader.epoch().filter(|_| !reader.is_remote());
        if let Some(state) = self.state.as_ref().filter(|state| epoch.is_some() && state.epoch == epoch) {
            return Ok(Ok(Step { changes: Changes::Nothing, state: state.clone() }));
        }
        let Some(snapshot) = Snapshot::of(reader)? else {
            return Ok(Err(Unknown { epoch, snapshot: None, known: None }));
        };
        let known = self.state.as_ref().and_then(|state| state.place.as_ref());
        let known = known.filter(|place| place.file == snapshot.identity);
        let Some(schema) = self.schema(reader, &snapshot, known)? else {
            return Ok(Err(Unknown { epoch, snapshot: None, known: None }));
        };
        let known = known.filter(|place| place.schema.reads_as(&schema));
        Ok(match known.and_then(|place| self.noted(&snapshot, &schema, place)) {
            Some((changes, place)) => Ok(Step { changes, state: State { epoch, place: Some(place) } }),
            None => Err(Unknown { epoch, snapshot: Some((snapshot, schema)), known }),
        })
    }

    /// Makes the state that a step leads to the one that was taken in: to be called when the rows that may have changed
    /// were read from the reader that the step is of, in the same transaction.
    pub fn advance(&mut self, step: Step) {
        self.state = Some(step.state);
    }

    /// Forgets what was taken in: everything may have changed.
    pub fn forget(&mut self) {
        self.state = None;
    }

    /// Bytes that the state takes, without those of the log of changes.
    pub fn heap_size(&self) -> usize {
        let place = self.state.as_ref().and_then(|state| state.place.as_ref());
        place.map_or(0, |place| {
            let Leaves { leaves, taken } = &place.leaves;
            place.schema.sql.capacity() + size_of_val::<[Leaf]>(leaves) + size_of_val::<[i64]>(taken)
        })
    }

    /// What the file's counter and the notes of transactions tell, and the state that they lead to.
    fn noted(&self, snapshot: &Snapshot, schema: &Schema, known: &Place) -> Option<(Changes, Place)> {
        let place = |leaves| {
            let schema = schema.clone();
            Place { file: snapshot.identity, position: snapshot.position, schema, leaves }
        };
        if known.position == snapshot.position {
            return Some((Changes::Nothing, place(known.leaves.clone())));
        }
        if known.schema != *schema || schema.unique {
            return None;
        }
        let ids = self.log.between(snapshot.identity, &known.position, &snapshot.position)?;
        let changes = if ids.is_empty() { Changes::Nothing } else { Changes::Ids(ids.clone()) };
        if snapshot.bytes.is_none() {
            return Some((changes, place(Leaves::default())));
        }
        let Leaves { leaves, taken } = &known.leaves;
        let mut all: Vec<i64> = taken.iter().chain(&ids).copied().collect();
        all.sort_unstable();
        all.dedup();
        if all.len() > MOST_TAKEN {
            return None;
        }
        Some((changes, place(Leaves { leaves: Arc::clone(leaves), taken: all.into() })))
    }

    /// How the table is made now. `None` if it is not one whose pages can be read.
    fn schema(
        &self,
        reader: &Reader,
        snapshot: &Snapshot,
        known: Option<&Place>,
    ) -> Result<Option<Schema>, StoreError> {
        let (cookie, encoding) = (snapshot.cookie, snapshot.encoding);
        if let Some(known) = known.filter(|known| (known.schema.cookie, known.schema.encoding) == (cookie, encoding)) {
            return Ok(Some(known.schema.clone()));
        }
        let sql = "SELECT rootpage, sql, EXISTS (SELECT 1 FROM pragma_index_list(s.name) WHERE \"unique\") \
                   FROM sqlite_schema s WHERE type = 'table' AND name = ?1 COLLATE NOCASE";
        let found = reader.first(sql, bind![self.log.table()], |row| {
            Ok::<_, StoreError>((row.get::<i64>(0)?, row.get::<String>(1)?, row.get::<bool>(2)?))
        })?;
        Ok(found.and_then(|(root, sql, unique)| {
            let root = u32::try_from(root).ok().filter(|root| *root > 1)?;
            Some(Schema { cookie, encoding, root, sql, unique })
        }))
    }

    fn leaves(&self, Bytes { file, header, pages }: &Bytes, schema: &Schema) -> Result<Vec<Leaf>, Failure> {
        Tree { bytes: &**file, header, pages: *pages, seed: self.seed }.leaves(schema.root)
    }
}

/// What two lists of leaves say, and rows that were taken in since the first.
fn between(before: &[Leaf], after: &[Leaf], taken: &[i64]) -> Changes {
    let ranges = with_ids(difference(before, after), taken);
    match ranges.as_slice() {
        [] => Changes::Nothing,
        [all] if *all == (i64::MIN..=i64::MAX) => Changes::Everything,
        _ => Changes::Ranges(ranges),
    }
}

//! What this process's own transactions have changed in a table, from state to state of the file.
//!
//! A log may lack any of them: whoever follows it finds that no entry leads on.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use super::position::Position;
use crate::descriptors::Identity;
use crate::lock;

/// Transactions that are kept, and ids over all of them.
const MOST_ENTRIES: usize = 1_024;
const MOST_IDS: usize = 1 << 18;

/// The log of one table.
pub(crate) struct Log {
    table: String,
    /// The column that is another name for the id of its rows.
    key: String,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// Oldest first.
    entries: VecDeque<Entry>,
    ids: usize,
}

/// A transaction.
struct Entry {
    file: Identity,
    before: Position,
    after: Position,
    /// Of rows that it may have changed.
    ids: Arc<[i64]>,
}

impl Log {
    pub(crate) fn new(table: &str, key: &str) -> Self {
        Self { table: table.to_owned(), key: key.to_owned(), kept: Mutex::default() }
    }

    pub(super) fn table(&self) -> &str {
        &self.table
    }

    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Adds a transaction that has changed these rows of the table at most.
    pub(super) fn add(&self, file: Identity, (before, after): (Position, Position), ids: Arc<[i64]>) {
        let mut kept = lock(&self.kept);
        kept.ids += ids.len();
        kept.entries.push_back(Entry { file, before, after, ids });
        while kept.entries.len() > MOST_ENTRIES || kept.ids > MOST_IDS {
            let Some(oldest) = kept.entries.pop_front() else { break };
            kept.ids -= oldest.ids.len();
        }
    }

    /// The ids of rows that may have changed from one state to another, in their order; `None` if not all transactions
    /// between them are known.
    pub(super) fn between(&self, file: Identity, before: &Position, after: &Position) -> Option<Vec<i64>> {
        let kept = lock(&self.kept);
        let (mut place, mut ids) = (*before, Vec::new());
        for entry in kept.entries.iter().filter(|entry| entry.file == file) {
            if entry.before == place {
                ids.extend_from_slice(&entry.ids);
                place = entry.after;
            }
            if place == *after {
                ids.sort_unstable();
                ids.dedup();
                return Some(ids);
            }
        }
        None
    }
}

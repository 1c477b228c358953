//! Finished replies about one agent, kept until its database changes.
//!
//! A reply is used only in the epoch that it was made in (see [`apid_store::Reader::epoch`]). With it the database is
//! held, so that its file is not forgotten and its epochs go on. Memory is bounded; when it is full everything goes,
//! since there is no telling what will be asked again.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use apid_store::query::sql::Statement;
use apid_store::{Database, Reader};
use bytes::Bytes;

use crate::sink::View;

/// Bytes of replies kept in all, and of the largest one.
const TOTAL: usize = 16 << 20;
const LARGEST: usize = 1 << 20;

/// Bytes of the longest statement, with its values, whose reply is kept.
const LONGEST: usize = 4 << 10;

/// The replies that are kept.
#[derive(Default)]
pub(super) struct Replies {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    size: usize,
    replies: HashMap<Key, Reply>,
}

/// What a reply is an answer to.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    agent: i64,
    view: &'static str,
    statement: String,
}

struct Reply {
    epoch: u64,
    text: Bytes,
    _database: Database,
}

impl Key {
    /// That of a page of one agent's rows, if it is worth keeping.
    pub(super) fn of(agent: i64, view: &dyn View, page: &Statement) -> Option<Self> {
        // Debug quotes texts, so no value can imitate another list of values.
        let statement = format!("{page:?}");
        (statement.len() <= LONGEST).then(|| Self { agent, view: view.id(), statement })
    }

    fn size(&self) -> usize {
        self.statement.len() + size_of::<Self>() + size_of::<Reply>()
    }
}

impl Replies {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The reply to `key` in the state that `reader` sees.
    pub(super) fn reply(&self, key: &Key, reader: &Reader) -> Option<Bytes> {
        let epoch = reader.epoch()?;
        let state = self.state();
        let reply = state.replies.get(key).filter(|reply| reply.epoch == epoch)?;
        Some(reply.text.clone())
    }

    /// Keeps the reply to `key` in the state of `database` that `reader` sees.
    pub(super) fn keep(&self, key: Key, database: &Database, reader: &Reader, text: &Bytes) {
        let Some(epoch) = reader.epoch() else { return };
        let size = key.size() + text.len();
        if size > LARGEST {
            return;
        }
        let mut state = self.state();
        if let Some(before) = state.replies.remove(&key) {
            state.size = state.size.saturating_sub(key.size() + before.text.len());
        }
        if state.size + size > TOTAL {
            *state = State::default();
        }
        state.size += size;
        state.replies.insert(key, Reply { epoch, text: text.clone(), _database: database.clone() });
    }
}

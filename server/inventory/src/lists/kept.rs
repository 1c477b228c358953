//! Finished replies about one agent, kept until its database changes.
//!
//! A reply is used only in the epoch that it was made in (see [`apid_store::Reader::epoch`]). With it the database is
//! held, so that its file is not forgotten and its epochs go on.

use std::fmt::Debug;
use std::sync::{Mutex, MutexGuard, PoisonError};

use apid_store::{Database, Reader};
use bytes::Bytes;

/// Bytes of the longest statement, with its values, whose reply is kept.
const LONGEST: usize = 4 << 10;

/// The replies that are kept.
#[derive(Default)]
pub(crate) struct Replies {
    kept: Mutex<apid_store::Replies<State>>,
}

/// The state of a database that a reply was made in.
struct State {
    epoch: u64,
    _database: Database,
}

/// What a page of one agent's rows in a view is asked for by, if its reply is worth keeping. No other page has its
/// `page`.
pub(crate) fn question(agent: i64, view: &'static str, page: &impl Debug) -> Option<String> {
    // Debug quotes texts, so no value can imitate another list of values.
    let question = format!("{agent} {view} {page:?}");
    (question.len() <= LONGEST).then_some(question)
}

impl Replies {
    fn kept(&self) -> MutexGuard<'_, apid_store::Replies<State>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The reply to a question in the state that `reader` sees.
    pub(crate) fn reply(&self, question: &str, reader: &Reader) -> Option<Bytes> {
        let epoch = reader.epoch()?;
        self.kept().get_if(question, |state| state.epoch == epoch)
    }

    /// Keeps the reply to a question in the state of `database` that `reader` sees.
    pub(crate) fn keep(&self, question: String, database: &Database, reader: &Reader, text: &Bytes) {
        if let Some(epoch) = reader.epoch() {
            self.kept().keep_with(question, text.clone(), State { epoch, _database: database.clone() });
        }
    }
}

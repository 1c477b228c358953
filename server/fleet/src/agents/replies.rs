//! Finished replies, counts and orders of one state of the database, kept until it changes.
//!
//! An entry is used only under the epoch it was made in (see [`apid_store::Reader::epoch`]), so a change by anybody
//! makes it unreachable at once; without an epoch nothing is kept. Memory is bounded; when it is full everything goes, since
//! there is no telling what will be asked again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use apid_store::query::sql::Statement;

/// Bytes of replies kept in all.
const TOTAL: usize = 8 << 20;

/// The largest reply that is kept.
const LARGEST: usize = 1 << 20;

/// Counts kept.
const COUNTS: usize = 4096;

/// Ids kept in all lists together.
const IDS: usize = 500_000;

/// See the module.
#[derive(Default)]
pub(super) struct Replies {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    epoch: u64,
    size: usize,
    replies: HashMap<Key, Bytes>,
    counts: HashMap<Key, u64>,
    ids: usize,
    lists: HashMap<Key, Arc<[i64]>>,
}

/// A statement with its values, as their digest: of the agents that a caller may see there can be a hundred thousand among
/// the values.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Key([u8; 32]);

impl Key {
    pub(super) fn of(statement: &Statement) -> Self {
        use std::fmt::Write as _;

        let mut text = statement.text.clone();
        for value in &statement.params {
            // Debug quotes texts, so no value can imitate another list of values.
            let _infallible = write!(text, "\0{value:?}");
        }
        Self(Sha256::digest(text).into())
    }
}

impl Replies {
    fn state<T>(&self, epoch: Option<u64>, work: impl FnOnce(&mut State) -> T) -> Option<T> {
        let epoch = epoch?;
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        // Epochs grow: a reader that is still in an older one neither finds nor leaves anything.
        if state.epoch > epoch {
            return None;
        }
        if state.epoch < epoch {
            *state = State { epoch, ..State::default() };
        }
        Some(work(&mut state))
    }

    pub(super) fn reply(&self, epoch: Option<u64>, key: &Key) -> Option<Bytes> {
        self.state(epoch, |state| state.replies.get(key).cloned()).flatten()
    }

    pub(super) fn keep_reply(&self, epoch: Option<u64>, key: Key, reply: &Bytes) {
        let size = reply.len() + size_of::<Key>();
        if size > LARGEST {
            return;
        }
        self.state(epoch, |state| {
            if state.size + size > TOTAL {
                state.replies.clear();
                state.size = 0;
            }
            if state.replies.insert(key, reply.clone()).is_none() {
                state.size += size;
            }
        });
    }

    pub(super) fn count(&self, epoch: Option<u64>, key: &Key) -> Option<u64> {
        self.state(epoch, |state| state.counts.get(key).copied()).flatten()
    }

    /// Ids of all rows of a list, in its order.
    pub(super) fn list(&self, epoch: Option<u64>, key: &Key) -> Option<Arc<[i64]>> {
        self.state(epoch, |state| state.lists.get(key).cloned()).flatten()
    }

    pub(super) fn keep_list(&self, epoch: Option<u64>, key: Key, ids: &Arc<[i64]>) {
        if ids.len() > IDS {
            return;
        }
        self.state(epoch, |state| {
            if state.ids + ids.len() > IDS || state.lists.len() >= COUNTS {
                state.lists.clear();
                state.ids = 0;
            }
            if state.lists.insert(key, Arc::clone(ids)).is_none() {
                state.ids += ids.len();
            }
        });
    }

    pub(super) fn keep_count(&self, epoch: Option<u64>, key: Key, count: u64) {
        self.state(epoch, |state| {
            if state.counts.len() >= COUNTS {
                state.counts.clear();
            }
            state.counts.insert(key, count);
        });
    }
}

#[cfg(test)]
mod tests {
    use apid_store::Bound;

    use super::{Arc, Bytes, Key, LARGEST, Replies, Statement, TOTAL};

    fn statement(params: &[&str]) -> Statement {
        Statement { text: "x".into(), params: params.iter().map(|text| Bound::from((*text).to_owned())).collect() }
    }

    fn key(text: &str) -> Key {
        Key::of(&statement(&[text]))
    }

    #[test]
    fn an_entry_lives_in_its_epoch_alone() {
        let replies = Replies::default();
        replies.keep_reply(Some(2), key("a"), &Bytes::from_static(b"x"));
        replies.keep_count(Some(2), key("a"), 7);
        assert_eq!(replies.reply(Some(2), &key("a")), Some(Bytes::from_static(b"x")));
        assert_eq!((replies.count(Some(2), &key("a")), replies.count(Some(1), &key("a"))), (Some(7), None));
        replies.keep_count(Some(1), key("b"), 1);
        assert_eq!(
            (replies.count(Some(2), &key("b")), replies.count(Some(3), &key("a")), replies.count(None, &key("a"))),
            (None, None, None)
        );
        assert_eq!(replies.reply(Some(2), &key("a")), None);
    }

    #[test]
    fn memory_is_bounded() {
        let replies = Replies::default();
        let large = Bytes::from(vec![b'x'; LARGEST / 2]);
        for index in 0..100 {
            replies.keep_reply(Some(0), key(&index.to_string()), &large);
        }
        let kept = (0..100).filter(|index| replies.reply(Some(0), &key(&index.to_string())).is_some()).count();
        assert!((1..=TOTAL / large.len()).contains(&kept), "{kept}");
        replies.keep_reply(Some(0), key("huge"), &Bytes::from(vec![b'x'; LARGEST + 1]));
        assert_eq!(replies.reply(Some(0), &key("huge")), None);
    }

    #[test]
    fn long_lists_push_each_other_out() {
        let replies = Replies::default();
        let ids: Arc<[i64]> = (0..200_000).collect();
        for name in ["a", "b", "c"] {
            replies.keep_list(Some(0), key(name), &ids);
        }
        let kept = ["a", "b", "c"].map(|name| replies.list(Some(0), &key(name)).is_some());
        assert_eq!(kept, [false, false, true]);
        assert_eq!(replies.list(Some(1), &key("c")), None);
    }

    #[test]
    fn values_cannot_imitate_each_other() {
        assert!(Key::of(&statement(&["a\0Text(\"b\")"])) != Key::of(&statement(&["a", "b"])));
    }
}

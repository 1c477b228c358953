//! Finished replies, counts, orders and other values of one state of the database, kept until it changes.
//!
//! An entry is used only under the epoch it was made in (see [`apid_store::Reader::epoch`]), so a change by anybody
//! makes it unreachable at once; without an epoch nothing is kept. Memory is bounded; when it is full everything goes,
//! since there is no telling what will be asked again.

use std::any::Any;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::key::Key;
use super::plain::{PlannedList, Shape};
use apid_request::tally::{Looked, Lookups};

/// Bytes of replies and values kept in all.
const TOTAL: usize = 8 << 20;

/// The largest reply or value that is kept.
const LARGEST: usize = 1 << 20;

/// Counts kept.
const COUNTS: usize = 4096;

/// Plain lists kept, and the most bytes of the statements of one.
const PLAIN: usize = 32;
const LARGEST_PLAIN: usize = 32 << 10;

/// Ids kept in all lists together.
const IDS: usize = 500_000;

/// What is kept of the agents.
#[derive(Default)]
pub(in crate::agents) struct Cache {
    state: Mutex<State>,
    lookups: Lookups,
}

#[derive(Default)]
struct State {
    epoch: u64,
    size: usize,
    replies: HashMap<Key, Bytes>,
    values: HashMap<Key, Arc<dyn Any + Send + Sync>>,
    counts: HashMap<Key, u64>,
    ids: usize,
    lists: HashMap<Key, Arc<[i64]>>,
    plain: Vec<(Shape, Arc<PlannedList>)>,
    /// Plain lists so far, each of which has a number.
    numbers: u64,
}

/// A value that can be kept.
pub(in crate::agents) trait Value: Send + Sync + 'static {
    /// About how many bytes it takes besides its own size.
    fn heap_size(&self) -> usize;
}

impl State {
    /// Makes room for a reply or a value of this size. Nothing is kept that is too large.
    fn has_room(&mut self, size: usize) -> bool {
        if size + size_of::<Key>() > LARGEST {
            return false;
        }
        if self.size + size + size_of::<Key>() > TOTAL {
            self.replies.clear();
            self.values.clear();
            self.size = 0;
        }
        true
    }
}

impl Cache {
    /// How often it had what was asked for.
    pub(in crate::agents) fn looked(&self) -> Looked {
        self.lookups.get()
    }

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

    /// A finished reply.
    pub(super) fn reply(&self, epoch: Option<u64>, key: &Key) -> Option<Bytes> {
        self.lookups.counted(self.state(epoch, |state| state.replies.get(key).cloned()).flatten())
    }

    pub(super) fn keep_reply(&self, epoch: Option<u64>, key: Key, reply: &Bytes) {
        self.state(epoch, |state| {
            if state.has_room(reply.len()) && state.replies.insert(key, reply.clone()).is_none() {
                state.size += reply.len() + size_of::<Key>();
            }
        });
    }

    /// The value that is kept under this key.
    pub(in crate::agents) fn kept<T: Value>(&self, epoch: Option<u64>, key: &Key) -> Option<Arc<T>> {
        let kept = self.lookups.counted(self.state(epoch, |state| state.values.get(key).cloned()).flatten());
        kept.and_then(|value| value.downcast().ok())
    }

    /// The value that is kept under this key, or the one that `make` makes of what the database has now.
    pub(in crate::agents) fn value<T: Value, E>(
        &self,
        epoch: Option<u64>,
        key: Key,
        make: impl FnOnce() -> Result<T, E>,
    ) -> Result<Arc<T>, E> {
        if let Some(value) = self.kept(epoch, &key) {
            return Ok(value);
        }
        let value = Arc::new(make()?);
        let size = value.heap_size() + size_of::<T>();
        let kept: Arc<dyn Any + Send + Sync> = Arc::<T>::clone(&value);
        self.state(epoch, |state| {
            if state.has_room(size) && state.values.insert(key, kept).is_none() {
                state.size += size + size_of::<Key>();
            }
        });
        Ok(value)
    }

    /// What was planned of a plain list.
    pub(super) fn plain(&self, epoch: Option<u64>, shape: &Shape) -> Option<Arc<PlannedList>> {
        let found =
            |state: &mut State| state.plain.iter().find(|(known, _)| known == shape).map(|(_, list)| list.clone());
        self.state(epoch, found).flatten()
    }

    /// Keeps what was planned of a plain list, for which there is room unless its statements are long.
    pub(super) fn keep_plain(&self, epoch: Option<u64>, shape: Shape, mut list: PlannedList) -> Arc<PlannedList> {
        if list.size() > LARGEST_PLAIN {
            return Arc::new(list);
        }
        let number = self.state(epoch, |state| {
            state.numbers += 1;
            state.numbers
        });
        list.number = number;
        let list = Arc::new(list);
        self.state(epoch, |state| {
            if state.plain.len() >= PLAIN {
                state.plain.clear();
            }
            state.plain.push((shape, Arc::clone(&list)));
        });
        list
    }

    /// How many plain lists are kept.
    #[cfg(test)]
    pub(in crate::agents) fn plain_lists(&self) -> usize {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).plain.len()
    }

    /// A number of rows.
    pub(super) fn count(&self, epoch: Option<u64>, key: &Key) -> Option<u64> {
        self.lookups.counted(self.state(epoch, |state| state.counts.get(key).copied()).flatten())
    }

    /// Ids of all rows of a list, in its order.
    pub(super) fn list(&self, epoch: Option<u64>, key: &Key) -> Option<Arc<[i64]>> {
        self.lookups.counted(self.state(epoch, |state| state.lists.get(key).cloned()).flatten())
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

    use super::{Arc, Bytes, Cache, Key, LARGEST, Looked, TOTAL, Value};
    use apid_store::query::sql::Statement;

    impl Value for String {
        fn heap_size(&self) -> usize {
            self.len()
        }
    }

    fn statement(params: &[&str]) -> Statement {
        Statement { text: "x".into(), params: params.iter().map(|text| Bound::from((*text).to_owned())).collect() }
    }

    fn key(text: &str) -> Key {
        Key::of(&statement(&[text]))
    }

    #[test]
    fn an_entry_lives_in_its_epoch_alone() {
        let cache = Cache::default();
        cache.keep_reply(Some(2), key("a"), &Bytes::from_static(b"x"));
        cache.keep_count(Some(2), key("a"), 7);
        assert_eq!(cache.reply(Some(2), &key("a")), Some(Bytes::from_static(b"x")));
        assert_eq!((cache.count(Some(2), &key("a")), cache.count(Some(1), &key("a"))), (Some(7), None));
        cache.keep_count(Some(1), key("b"), 1);
        assert_eq!(
            (cache.count(Some(2), &key("b")), cache.count(Some(3), &key("a")), cache.count(None, &key("a"))),
            (None, None, None)
        );
        assert_eq!(cache.reply(Some(2), &key("a")), None);
        assert_eq!(cache.looked(), Looked { hits: 2, misses: 5 });
    }

    #[test]
    fn memory_is_bounded() {
        let cache = Cache::default();
        let large = Bytes::from(vec![b'x'; LARGEST / 2]);
        for index in 0..100 {
            cache.keep_reply(Some(0), key(&index.to_string()), &large);
        }
        let kept = (0..100).filter(|index| cache.reply(Some(0), &key(&index.to_string())).is_some()).count();
        assert!((1..=TOTAL / large.len()).contains(&kept), "{kept}");
        cache.keep_reply(Some(0), key("huge"), &Bytes::from(vec![b'x'; LARGEST + 1]));
        assert_eq!(cache.reply(Some(0), &key("huge")), None);
    }

    #[test]
    fn long_lists_push_each_other_out() {
        let cache = Cache::default();
        let ids: Arc<[i64]> = (0..200_000).collect();
        for name in ["a", "b", "c"] {
            cache.keep_list(Some(0), key(name), &ids);
        }
        let kept = ["a", "b", "c"].map(|name| cache.list(Some(0), &key(name)).is_some());
        assert_eq!(kept, [false, false, true]);
        assert_eq!(cache.list(Some(1), &key("c")), None);
    }

    #[test]
    fn a_value_is_made_once_for_a_state() {
        let cache = Cache::default();
        let value = |epoch, text: &str| {
            let made = cache.value(Some(epoch), key("a"), || Ok::<_, ()>(text.to_owned()));
            made.map(|value| value.as_str().to_owned())
        };
        assert_eq!(
            [value(1, "first"), value(1, "second"), value(2, "third")],
            [Ok("first"), Ok("first"), Ok("third")].map(|text| text.map(str::to_owned))
        );
        let failed = cache.value::<String, _>(Some(2), key("b"), || Err(7));
        assert_eq!(failed, Err(7));
    }

    #[test]
    fn values_cannot_imitate_each_other() {
        assert!(Key::of(&statement(&["a\0Text(\"b\")"])) != Key::of(&statement(&["a", "b"])));
    }
}

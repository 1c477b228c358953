//! Replies that are kept for as long as what they were made of stays the same. Whoever keeps them knows how long that
//! is.

use std::collections::HashMap;

use bytes::Bytes;

/// Bytes of replies that are kept, and of the largest one.
const MOST: usize = 16 << 20;
const LARGEST: usize = 4 << 20;

/// Bytes that an entry takes besides.
const ENTRY: usize = 128;

/// Replies by their questions, each with what tells whether it still holds; some 16 MiB of them at most.
#[derive(Debug)]
pub struct Replies<S = ()> {
    by_question: HashMap<String, (Bytes, S)>,
    bytes: usize,
}

impl<S> Default for Replies<S> {
    fn default() -> Self {
        Self { by_question: HashMap::new(), bytes: 0 }
    }
}

impl Replies {
    /// The reply to a question, if it is kept.
    pub fn get(&self, question: &str) -> Option<Bytes> {
        self.get_if(question, |()| true)
    }

    /// Keeps a reply, if it is not too large. Where there is no room for it, all others go.
    pub fn keep(&mut self, question: String, reply: Bytes) {
        self.keep_with(question, reply, ());
    }
}

impl<S> Replies<S> {
    /// The reply to a question, if it is kept and still holds.
    pub fn get_if(&self, question: &str, holds: impl FnOnce(&S) -> bool) -> Option<Bytes> {
        self.by_question.get(question).filter(|(_, state)| holds(state)).map(|(reply, _)| reply.clone())
    }

    /// As [`Replies::keep`], with what tells whether it still holds.
    pub fn keep_with(&mut self, question: String, reply: Bytes, state: S) {
        let cost = question.len() + reply.len() + ENTRY;
        if cost > LARGEST {
            return;
        }
        if self.bytes + cost > MOST {
            *self = Self::default();
        }
        self.bytes += cost;
        let length = question.len();
        if let Some((before, _)) = self.by_question.insert(question, (reply, state)) {
            self.bytes = self.bytes.saturating_sub(length + before.len() + ENTRY);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, MOST, Replies};

    #[test]
    fn what_is_kept_is_bounded() {
        let mut replies: Replies = Replies::default();
        replies.keep("large".to_owned(), vec![0; LARGEST].into());
        assert_eq!(replies.get("large"), None);
        for number in 0..100 {
            replies.keep(number.to_string(), vec![0; LARGEST / 2].into());
            replies.keep(number.to_string(), vec![1; LARGEST / 2].into());
            assert!(replies.get(&number.to_string()).is_some());
            let bytes: usize = replies.by_question.values().map(|(reply, ())| reply.len()).sum();
            assert!(bytes <= MOST && replies.bytes <= MOST, "{bytes}");
        }
        assert_eq!(replies.get("0"), None);

        // One in the place of another counts as it is, not as the other was.
        let mut replies: Replies = Replies::default();
        for length in [LARGEST / 2, 1, LARGEST / 4] {
            replies.keep("a".to_owned(), vec![0; length].into());
            assert_eq!(replies.bytes, "a".len() + length + super::ENTRY);
        }
    }

    #[test]
    fn a_reply_is_used_as_long_as_it_holds() {
        let mut replies = Replies::default();
        replies.keep_with("a".to_owned(), "one".into(), 1);
        assert_eq!(replies.get_if("a", |state| *state == 1).as_deref(), Some(b"one".as_slice()));
        assert_eq!(replies.get_if("a", |state| *state == 2), None);
        replies.keep_with("a".to_owned(), "two".into(), 2);
        assert_eq!(replies.get_if("a", |state| *state == 2).as_deref(), Some(b"two".as_slice()));
    }
}

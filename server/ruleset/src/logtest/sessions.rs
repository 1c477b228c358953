//! The sessions there are: their tokens, how many there may be, and when they end.
//!
//! The clock is the caller's. Must not be here: rulesets, and what a session does.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

/// Characters of a token.
pub(super) const TOKEN: usize = 8;

/// Bytes that all sessions hold at most; beyond it those that were not used for the longest time give way. The
/// original has no such bound.
pub(super) const MOST_BYTES: u64 = 64 << 20;

/// Rulesets that sessions hold at the same time, since each takes tens of megabytes.
const MOST_RULESETS: u64 = 3;

/// What `<rule_test>` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limits {
    /// Sessions at the same time.
    pub(super) sessions: usize,
    /// After which a session that nobody uses ends.
    pub(super) timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { sessions: 64, timeout: Duration::from_mins(15) }
    }
}

/// What is known of a session beside its token.
pub(super) trait Held {
    /// Bytes of memory that it holds.
    fn bytes(&self) -> u64;

    /// Which ruleset it holds, counted in the order in which they were loaded.
    fn ruleset(&self) -> u64;

    /// Whether it is in use at this moment.
    fn is_busy(&self) -> bool;
}

/// What came of the wish to end a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// It has ended.
    Done,
    /// There is no such session.
    Unknown,
    /// An event is being tried in it.
    Busy,
}

/// The sessions. Times are those since any fixed moment.
#[derive(Debug)]
pub(super) struct Sessions<S> {
    by_token: HashMap<String, Entry<S>>,
    limits: Limits,
    /// Orders what was used within the same tick of the clock.
    uses: u64,
}

#[derive(Debug)]
struct Entry<S> {
    session: Arc<S>,
    used: Duration,
    order: u64,
}

impl<S> Default for Sessions<S> {
    fn default() -> Self {
        Self { by_token: HashMap::new(), limits: Limits::default(), uses: 0 }
    }
}

impl<S: Held> Sessions<S> {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.by_token.len()
    }

    /// The session with this token, which is used now.
    pub(super) fn find(&mut self, token: &str, now: Duration) -> Option<Arc<S>> {
        self.end_unused(now);
        self.uses += 1;
        let entry = self.by_token.get_mut(token)?;
        (entry.used, entry.order) = (now, self.uses);
        Some(Arc::clone(&entry.session))
    }

    /// Whether there is a session with this token.
    pub(super) fn is_taken(&self, token: &str) -> bool {
        self.by_token.contains_key(token)
    }

    /// Adds a session with a token that is not taken, by these limits. Where there are too many, the one that was not
    /// used for the longest time gives way.
    pub(super) fn add(&mut self, token: String, session: Arc<S>, limits: Limits, now: Duration) {
        self.limits = limits;
        self.end_unused(now);
        while self.by_token.len() >= limits.sessions.max(1) && self.end_oldest(None) {}
        let newest = session.ruleset();
        self.by_token.retain(|_, entry| newest.saturating_sub(entry.session.ruleset()) < MOST_RULESETS);
        self.uses += 1;
        self.by_token.insert(token, Entry { session, used: now, order: self.uses });
    }

    /// Ends sessions until the others hold no more than they may; not the one with this token, which is in use.
    pub(super) fn shrink(&mut self, token: &str) {
        let mut bytes: u64 = self.by_token.values().map(|entry| entry.session.bytes()).sum();
        while bytes > MOST_BYTES && self.end_oldest(Some(token)) {
            bytes = self.by_token.values().map(|entry| entry.session.bytes()).sum();
        }
    }

    /// Ends a session that a user wants to end.
    pub(super) fn end(&mut self, token: &str, now: Duration) -> Ending {
        self.end_unused(now);
        match self.by_token.get(token) {
            None => Ending::Unknown,
            Some(entry) if entry.session.is_busy() => Ending::Busy,
            Some(_) => {
                self.by_token.remove(token);
                Ending::Done
            }
        }
    }

    /// Ends the sessions that nobody has used for too long, and says when to look again; `None` when there is none
    /// left.
    pub(super) fn end_unused(&mut self, now: Duration) -> Option<Duration> {
        let timeout = self.limits.timeout;
        let idle = |entry: &Entry<S>| now.saturating_sub(entry.used);
        self.by_token.retain(|_, entry| idle(entry) < timeout || entry.session.is_busy());
        self.by_token.values().map(|entry| timeout.saturating_sub(idle(entry))).min()
    }

    fn end_oldest(&mut self, but: Option<&str>) -> bool {
        let others = self.by_token.iter().filter(|(token, _)| but != Some(token.as_str()));
        let oldest = others.min_by_key(|(_, entry)| entry.order).map(|(token, _)| token.clone());
        oldest.is_some_and(|oldest| self.by_token.remove(&oldest).is_some())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[derive(Debug, Default)]
    struct Fake {
        bytes: u64,
        ruleset: u64,
        busy: bool,
    }

    impl Held for Fake {
        fn bytes(&self) -> u64 {
            self.bytes
        }

        fn ruleset(&self) -> u64 {
            self.ruleset
        }

        fn is_busy(&self) -> bool {
            self.busy
        }
    }

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    const LIMITS: Limits = Limits { sessions: 2, timeout: at(900) };

    fn add(sessions: &mut Sessions<Fake>, token: &str, fake: Fake, now: u64) {
        sessions.add(token.to_owned(), Arc::new(fake), LIMITS, at(now));
    }

    fn tokens(sessions: &Sessions<Fake>) -> Vec<&str> {
        let mut tokens: Vec<_> = sessions.by_token.keys().map(String::as_str).collect();
        tokens.sort_unstable();
        tokens
    }

    #[test]
    fn the_session_that_was_not_used_for_the_longest_time_gives_way() {
        let mut sessions = Sessions::default();
        add(&mut sessions, "a", Fake::default(), 0);
        add(&mut sessions, "b", Fake::default(), 0);
        assert!(sessions.find("a", at(0)).is_some());
        add(&mut sessions, "c", Fake::default(), 0);
        assert_eq!(tokens(&sessions), ["a", "c"]);
        assert!(sessions.is_taken("c") && !sessions.is_taken("b"));
    }

    #[test]
    fn sessions_that_nobody_uses_end() {
        let mut sessions = Sessions::default();
        add(&mut sessions, "a", Fake::default(), 0);
        add(&mut sessions, "b", Fake { busy: true, ..Fake::default() }, 10);
        assert!(sessions.find("a", at(899)).is_some());
        assert_eq!(sessions.end_unused(at(1_000)), Some(Duration::ZERO));
        assert_eq!((tokens(&sessions), sessions.len()), (vec!["a", "b"], 2));
        assert!(sessions.find("a", at(899 + 900)).is_none());
        assert_eq!(tokens(&sessions), ["b"]);
        assert_eq!(Sessions::<Fake>::default().end_unused(at(0)), None);
    }

    #[test]
    fn a_session_is_ended_once_and_not_while_it_is_used() {
        let mut sessions = Sessions::default();
        add(&mut sessions, "a", Fake::default(), 0);
        add(&mut sessions, "b", Fake { busy: true, ..Fake::default() }, 0);
        let ended = ["a", "a", "b"].map(|token| sessions.end(token, at(1)));
        assert_eq!(ended, [Ending::Done, Ending::Unknown, Ending::Busy]);
    }

    #[test]
    fn memory_is_bounded() {
        let mut sessions = Sessions::default();
        let large = || Fake { bytes: MOST_BYTES, ..Fake::default() };
        add(&mut sessions, "a", large(), 0);
        add(&mut sessions, "b", large(), 0);
        sessions.shrink("a");
        assert_eq!(tokens(&sessions), ["a"]);
        sessions.shrink("a");
        assert_eq!(tokens(&sessions), ["a"]);
    }

    #[test]
    fn sessions_hold_few_rulesets() {
        let mut sessions = Sessions::default();
        let limits = Limits { sessions: 10, ..LIMITS };
        for ruleset in 0..5 {
            let fake = Fake { ruleset, ..Fake::default() };
            sessions.add(ruleset.to_string(), Arc::new(fake), limits, at(0));
        }
        assert_eq!(tokens(&sessions), ["2", "3", "4"]);
    }
}

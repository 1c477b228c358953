//! The open connections, and which of them gives way when there are as many as there may be.
//!
//! A connection on which nobody has proved who they are gives way before one of a known user, and among equals the one
//! that has been without a request for longest. Bytes of a head that is not complete count for nothing: a caller that
//! sends one now and then is idle. A request with valid credentials is never cut.
//!
//! Each connection keeps its state in one atomic word, which costs a request two exchanges; who gives way is looked up
//! only when there is no room. Must not be here: how many connections there may be.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::time::Instant;

use super::counts::Counts;
use super::stopping::Stopping;
use apid_request::caller::Caller;

/// How many of those that would give way next are remembered, so that a flood of connections does not cost a search
/// each.
const REMEMBERED: usize = 64;

/// What a connection does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// It waits for a request: for the handshake, for the first head or for the next one.
    Waiting = 0,
    /// A request is being answered, or its reply is being written.
    Asked = 1,
    /// It was told to close.
    GivenUp = 2,
}

/// The state of a connection as one word: phase, whether a user is known, and the time since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Word(u64);

impl Word {
    const PROVED: u64 = 1 << 2;

    fn new(phase: Phase, proved: bool, since: u64) -> Self {
        Self(phase as u64 | if proved { Self::PROVED } else { 0 } | since << 3)
    }

    fn phase(self) -> Phase {
        match self.0 & 3 {
            0 => Phase::Waiting,
            1 => Phase::Asked,
            _ => Phase::GivenUp,
        }
    }

    fn proved(self) -> bool {
        self.0 & Self::PROVED != 0
    }

    /// Milliseconds since the server began.
    fn since(self) -> u64 {
        self.0 >> 3
    }
}

/// Who gives way first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Nothing was asked that a known user has asked, and nothing is being answered.
    IdleStranger,
    /// A request of somebody unknown is being answered.
    AskingStranger,
    /// A known user's connection between two requests.
    IdleUser,
}

/// All connections of a server.
#[derive(Debug)]
pub(super) struct Connections {
    began: Instant,
    last_id: AtomicU64,
    open: Mutex<HashMap<u64, Arc<State>>>,
    /// Idle strangers, the idlest first, as they were at the last search.
    next: Mutex<VecDeque<(Word, Arc<State>)>>,
    /// Whether the server ends.
    stopping: Stopping,
    counts: Counts,
}

#[derive(Debug)]
struct State {
    word: AtomicU64,
    /// On whose behalf the request in progress is made.
    caller: Mutex<Option<Caller>>,
    given_up: Notify,
}

/// One of the connections, until it is dropped.
#[derive(Debug)]
pub(super) struct Connection {
    all: Arc<Connections>,
    id: u64,
    state: Arc<State>,
}

impl Connections {
    pub(super) fn new(stopping: Stopping) -> Arc<Self> {
        let (open, next) = (Mutex::default(), Mutex::default());
        let counts = Counts::default();
        Arc::new(Self { began: Instant::now(), last_id: AtomicU64::new(0), open, next, stopping, counts })
    }

    /// What is counted of them.
    pub(super) const fn counts(&self) -> &Counts {
        &self.counts
    }

    /// How many there are.
    pub(super) fn open_now(&self) -> usize {
        lock(&self.open).len()
    }

    /// A connection that begins now.
    pub(super) fn open(self: &Arc<Self>) -> Connection {
        let id = self.last_id.fetch_add(1, Ordering::Relaxed);
        let word = Word::new(Phase::Waiting, false, self.now());
        let state = State { word: AtomicU64::new(word.0), caller: Mutex::default(), given_up: Notify::new() };
        let state = Arc::new(state);
        lock(&self.open).insert(id, Arc::clone(&state));
        self.counts.accepted.add_one();
        Connection { all: Arc::clone(self), id, state }
    }

    /// Tells the connection that is to give way to close. `false` if none may.
    pub(super) fn give_one_up(&self) -> bool {
        loop {
            let mut next = lock(&self.next);
            while let Some((word, state)) = next.pop_front() {
                if state.give_up(word) {
                    return true;
                }
            }
            let open = lock(&self.open);
            let mut ranked: Vec<(Rank, Word, Arc<State>)> = open.values().filter_map(State::rank).collect();
            drop(open);
            let Some(first) = ranked.iter().map(|(rank, ..)| *rank).min() else { return false };
            ranked.retain(|(rank, ..)| *rank == first);
            let kept = if first == Rank::IdleStranger { REMEMBERED } else { 1 };
            if ranked.len() > kept {
                ranked.select_nth_unstable_by_key(kept - 1, |(_, word, _)| word.since());
                ranked.truncate(kept);
            }
            ranked.sort_unstable_by_key(|(_, word, _)| word.since());
            if first == Rank::IdleStranger {
                next.extend(ranked.into_iter().map(|(_, word, state)| (word, state)));
            } else if let Some((_, word, state)) = ranked.first()
                && state.give_up(*word)
            {
                return true;
            }
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX >> 3)
    }
}

impl State {
    fn word(&self) -> Word {
        Word(self.word.load(Ordering::Acquire))
    }

    /// When it gives way, if it may.
    fn rank(self: &Arc<Self>) -> Option<(Rank, Word, Arc<Self>)> {
        let word = self.word();
        let rank = match (word.phase(), word.proved()) {
            (Phase::Waiting, false) => Rank::IdleStranger,
            (Phase::Waiting, true) => Rank::IdleUser,
            // It may be a known user's request before its credentials were looked at.
            (Phase::Asked, true) | (Phase::GivenUp, _) => return None,
            (Phase::Asked, false) => match &*lock(&self.caller) {
                Some(caller) if caller.user().is_some() => return None,
                _ => Rank::AskingStranger,
            },
        };
        Some((rank, word, Arc::clone(self)))
    }

    /// Gives it up, unless it is no longer as it was.
    fn give_up(&self, as_it_was: Word) -> bool {
        let given_up = Word::new(Phase::GivenUp, as_it_was.proved(), as_it_was.since());
        let given_up = self.word.compare_exchange(as_it_was.0, given_up.0, Ordering::AcqRel, Ordering::Acquire).is_ok();
        if given_up {
            self.given_up.notify_one();
        }
        given_up
    }

    /// Makes the word what `next` says, unless the connection was given up.
    fn change(&self, next: impl Fn(Word) -> Word) -> bool {
        let change = |word| {
            let word = Word(word);
            (word.phase() != Phase::GivenUp).then(|| next(word).0)
        };
        self.word.fetch_update(Ordering::AcqRel, Ordering::Acquire, change).is_ok()
    }
}

impl Connection {
    /// A request of `caller` is complete as far as its head goes. `false` if the connection was given up before that,
    /// and must be closed.
    pub(super) fn asked(&self, caller: Option<&Caller>) -> bool {
        self.begin(Phase::Asked, caller)
    }

    /// The reply is written, if one was being made.
    pub(super) fn answered(&self) {
        if self.state.word().phase() == Phase::Asked {
            self.begin(Phase::Waiting, None);
        }
    }

    /// Another phase, in which a request of `caller` is answered. The one before may have made its user known.
    fn begin(&self, phase: Phase, caller: Option<&Caller>) -> bool {
        let before = std::mem::replace(&mut *lock(&self.state.caller), caller.cloned());
        let proved = before.is_some_and(|caller| caller.user().is_some());
        let now = self.all.now();
        self.state.change(|word| Word::new(phase, word.proved() || proved, now))
    }

    /// What is counted of all connections.
    pub(super) fn counts(&self) -> &Counts {
        self.all.counts()
    }

    /// Whether the server of this connection ends.
    pub(super) fn stopping(&self) -> &Stopping {
        &self.all.stopping
    }

    /// Returns when the connection is to be closed.
    pub(super) async fn given_up(&self) {
        self.state.given_up.notified().await;
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        lock(&self.all.open).remove(&self.id);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::Ipv4Addr;
    use std::time::Duration;

    use tokio::time::advance;

    use super::*;

    fn is_given_up(connection: &Connection) -> bool {
        connection.state.word().phase() == Phase::GivenUp
    }

    fn never() -> Stopping {
        Stopping(tokio::sync::watch::channel(false).1)
    }

    fn caller(user: Option<&str>) -> Caller {
        let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
        if let Some(user) = user {
            caller.set_user(user);
        }
        caller
    }

    #[tokio::test(start_paused = true)]
    async fn the_idlest_stranger_gives_way_first_and_a_request_with_credentials_never() {
        let all = Connections::new(never());
        let mut opened = Vec::new();
        for _ in 0..6 {
            opened.push(all.open());
            advance(Duration::from_millis(10)).await;
        }
        let [user, busy, checked, asking, second, third] = <[Connection; 6]>::try_from(opened).unwrap();
        assert!(user.asked(Some(&caller(Some("ann")))));
        user.answered();
        assert!(busy.asked(Some(&caller(Some("ann")))));
        let unchecked = caller(None);
        assert!(checked.asked(Some(&unchecked)));
        assert!(asking.asked(Some(&caller(None))));
        unchecked.set_user("bob");

        let order = [&second, &third, &asking, &user];
        for (number, connection) in order.iter().enumerate() {
            assert!(all.give_one_up());
            assert!(is_given_up(connection), "number {number}");
            assert_eq!(order.iter().filter(|connection| is_given_up(connection)).count(), number + 1);
        }
        assert!(!all.give_one_up(), "what is left is being answered");
        assert!(!is_given_up(&busy) && !is_given_up(&checked));
        second.given_up().await;
        assert!(!second.asked(Some(&caller(Some("ann")))), "it is too late");
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_remembered_may_have_changed() {
        let all = Connections::new(never());
        let mut strangers = Vec::new();
        for _ in 0..3 {
            strangers.push(all.open());
            advance(Duration::from_millis(10)).await;
        }
        assert!(all.give_one_up());
        // The next one is asked for something and answered before it is needed.
        assert!(strangers.get(1).is_some_and(|next| next.asked(Some(&caller(None)))));
        advance(Duration::from_millis(10)).await;
        strangers.get(1).map(Connection::answered);
        assert!(all.give_one_up());
        assert_eq!(strangers.iter().map(is_given_up).collect::<Vec<_>>(), [true, false, true]);
        strangers.clear();
        assert!(all.open_now() == 0 && !all.give_one_up());
        assert_eq!(all.counts().accepted.get(), 3);
    }
}

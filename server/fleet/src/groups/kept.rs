//! Finished replies about the groups, kept for as long as what they were made of stays the same.
//!
//! They are made of the groups' folders, of the files in these and of `global.db`. Whether the database has changed is
//! told by its epoch, and whether anything has in the folders by the kernel ([`apid_home::watch`]). What the kernel
//! does not tell, such as a link to a file that is made elsewhere, shows within a second, since no reply is kept for
//! longer. Where the folders cannot be watched, and where there are very many, nothing is kept. Must not be here: what
//! a reply looks like.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::Algorithm;
use super::folders::names;
use crate::seen::Seen;
use apid_home::Home;
use apid_home::watch::Watch;
use apid_identity::rbac::Granted;
use apid_store::query::Query;

/// How long a reply is kept at most.
const TRUSTED: Duration = Duration::from_secs(1);

/// Replies that are kept, and the bytes of all together and of one.
const MOST: usize = 64;
const MOST_BYTES: usize = 4 << 20;
const LARGEST: usize = 1 << 20;

/// How long it takes until folders that could not be watched are tried again.
const TRIED: Duration = Duration::from_secs(10);

/// Folders of groups that are watched at most: the kernel watches a limited number for all processes of a user.
const MOST_WATCHED: usize = 1_000;

/// What a reply about the groups depends on, besides the state of the home.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Which reply is made: differs from that of every other one.
    of: &'static str,
    /// What is chosen of a list.
    query: Query,
    algorithm: Algorithm,
    groups: Seen,
    agents: Option<Seen>,
}

impl Question {
    /// What a list of the groups that were granted is about. `None` where its reply is not worth keeping.
    pub fn of_list(of: &'static str, granted: &Granted, query: &Query, algorithm: Algorithm) -> Option<Self> {
        let is_plain = query.filter.is_none() && query.search.is_none();
        let groups = Seen::of(granted).filter(|_| is_plain)?;
        Some(Self { of, query: query.clone(), algorithm, groups, agents: None })
    }

    /// What a reply about all agents and all groups that were granted is about.
    pub(crate) fn of_fleet(of: &'static str, agents: &Granted, groups: &Granted) -> Option<Self> {
        let (groups, agents) = (Seen::of(groups)?, Some(Seen::of(agents)?));
        Some(Self { of, query: Query::default(), algorithm: Algorithm::Md5, groups, agents })
    }
}

/// The replies that are kept.
#[derive(Debug, Default)]
pub(super) struct KeptReplies {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The state of the database that all replies are of.
    epoch: u64,
    /// Grows when something may have changed in the folders.
    change: u64,
    watch: Option<Watch>,
    /// Whether the folders are watched, so that nothing has happened in them unless it is told.
    is_watched: bool,
    /// When they could not be watched.
    refused: Option<Instant>,
    bytes: usize,
    replies: Vec<Reply>,
}

#[derive(Debug)]
struct Reply {
    question: Question,
    made: Instant,
    bytes: Bytes,
}

/// What was found.
pub(crate) enum Look {
    /// The reply, which still holds.
    Reply(Bytes),
    /// There is none, and what is made now can be kept.
    Missing(Box<Ticket>),
    /// Nothing can be kept.
    Unknown,
}

/// The state in which a reply begins to be made.
pub(crate) struct Ticket {
    question: Question,
    epoch: u64,
    change: u64,
    began: Instant,
}

impl State {
    fn clear(&mut self) {
        self.replies.clear();
        self.bytes = 0;
    }

    /// Sees whether anything has happened in the folders.
    fn settle(&mut self) {
        // What is told is told once, so it is asked whether or not all folders are watched.
        let is_quiet = self.watch.as_ref().is_some_and(Watch::is_quiet);
        if !(is_quiet && self.is_watched) {
            self.clear();
            self.change += 1;
            self.is_watched = false;
        }
    }

    /// Watches the folders of the groups and the one around them.
    fn watch(&mut self, home: &Home) {
        if self.refused.is_some_and(|refused| refused.elapsed() < TRIED) {
            return;
        }
        self.refused = Some(Instant::now());
        let Some(watch) = self.watch.take().or_else(Watch::new) else { return };
        let around = home.root().join(home.shared_dir());
        // The one around first: a group that is made while the others are found is told.
        self.is_watched = watch.directory(&around)
            && names(home).is_ok_and(|names| {
                names.len() <= MOST_WATCHED && names.iter().all(|name| watch.directory(&around.join(name)))
            });
        self.watch = Some(watch);
        if self.is_watched {
            self.refused = None;
        }
    }
}

impl KeptReplies {
    /// The reply to a question in this state of the database. Blocks.
    pub(super) fn look(&self, home: &Home, epoch: u64, question: Question) -> Look {
        let mut state = self.lock();
        state.settle();
        // A reader that is still in an older state neither finds nor leaves anything.
        if epoch < state.epoch {
            return Look::Unknown;
        }
        if epoch > state.epoch {
            state.epoch = epoch;
            state.clear();
        }
        let kept = state.replies.iter().find(|reply| reply.question == question);
        let kept = kept.filter(|reply| reply.made.elapsed() < TRUSTED).map(|reply| reply.bytes.clone());
        if let Some(reply) = kept {
            return Look::Reply(reply);
        }
        if !state.is_watched {
            state.watch(home);
        }
        if !state.is_watched {
            return Look::Unknown;
        }
        Look::Missing(Box::new(Ticket { question, epoch, change: state.change, began: Instant::now() }))
    }

    /// Keeps a reply that was made after the look that gave the ticket.
    pub(super) fn keep(&self, ticket: Ticket, bytes: &Bytes) {
        let Ticket { question, epoch, change, began } = ticket;
        let mut state = self.lock();
        state.settle();
        if (state.epoch, state.change) != (epoch, change) || bytes.len() > LARGEST {
            return;
        }
        state.replies.retain(|reply| reply.question != question && reply.made.elapsed() < TRUSTED);
        state.bytes = state.replies.iter().map(|reply| reply.bytes.len()).sum();
        if state.replies.len() >= MOST || state.bytes + bytes.len() > MOST_BYTES {
            state.clear();
        }
        state.bytes += bytes.len();
        state.replies.push(Reply { question, made: began, bytes: bytes.clone() });
    }

    /// How many there are, and their bytes.
    #[cfg(test)]
    pub(super) fn sizes(&self) -> (usize, usize) {
        let state = self.lock();
        (state.replies.len(), state.replies.iter().map(|reply| reply.bytes.len()).sum())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

//! A session of logtest: what it remembers of its events, so that rules can count them.
//!
//! It holds no rules of its own, and takes a bounded amount of memory. Must not be here: tokens, limits and expiry of
//! sessions, which are its caller's.

mod accumulator;
mod decoded;
mod describe;
mod explain;
mod first_seen;
mod history;
mod last;
mod matching;
mod output;
mod process;

use std::collections::HashMap;
use std::sync::Arc;

use accumulator::Accumulator;
pub use decoded::{Decoded, Unknown};
use first_seen::FirstSeen;
use history::History;
use last::Last;
pub use process::Request;

use crate::event::Category;
use crate::patterns::Captures;
use crate::ruleset::Ruleset;

/// The state of a session.
#[derive(Debug)]
pub struct Session {
    ruleset: Arc<Ruleset>,
    history: History,
    first_seen: FirstSeen,
    accumulator: Accumulator,
    /// How often each rule has fired, by its place among all.
    fired: HashMap<usize, u32>,
    /// When rules with `ignore` fired that are silent since.
    silent: HashMap<usize, i64>,
    last: Last,
    /// Categories that plug-ins have given to decoders.
    categories: Vec<(usize, Category)>,
    captures: Captures,
}

impl Session {
    /// A session that has seen nothing.
    #[must_use]
    pub fn new(ruleset: Arc<Ruleset>) -> Self {
        Self {
            history: History::new(&ruleset),
            ruleset,
            first_seen: FirstSeen::default(),
            accumulator: Accumulator::default(),
            fired: HashMap::new(),
            silent: HashMap::new(),
            last: Last::default(),
            categories: Vec::new(),
            captures: Captures::new(),
        }
    }

    /// About how many bytes of memory it takes beside its ruleset; at most some 60 MiB.
    #[must_use]
    pub fn bytes(&self) -> usize {
        const EMPTY: usize = 16 << 10;
        let counters = (self.fired.len() + self.silent.len()) * 32;
        EMPTY + counters + self.history.bytes() + self.first_seen.bytes() + self.accumulator.bytes() + self.last.bytes()
    }

    /// The ruleset that its events go through.
    #[must_use]
    pub const fn ruleset(&self) -> &Arc<Ruleset> {
        &self.ruleset
    }
}

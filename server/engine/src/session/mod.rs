//! A session of logtest: what it remembers of its events, so that rules can count them.
//!
//! It holds no rules of its own, and takes a bounded amount of memory. Must not be here: tokens, limits and expiry of
//! sessions, which are its caller's.

mod accumulator;
mod decoded;
mod describe;
mod first_seen;
mod history;
mod matching;
mod output;
mod process;

use std::collections::HashMap;
use std::sync::Arc;

use accumulator::Accumulator;
pub use decoded::{Decoded, Unknown};
use first_seen::FirstSeen;
use history::History;
pub use process::Request;

use crate::event::Category;
use crate::json::Text;
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
    /// The last events of rules with `check_diff`, by the rule and the host.
    last: HashMap<(usize, Text), Text>,
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
            last: HashMap::new(),
            categories: Vec::new(),
            captures: Captures::new(),
        }
    }

    /// The ruleset that its events go through.
    #[must_use]
    pub const fn ruleset(&self) -> &Arc<Ruleset> {
        &self.ruleset
    }
}

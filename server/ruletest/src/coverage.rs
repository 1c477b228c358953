//! Which rules and decoders of a ruleset a run reached.
//!
//! Must not be here: how a ruleset is read; its rules and decoders are given.

use std::collections::BTreeSet;

use crate::run::Seen;

/// What a run reached and what it did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// By number.
    pub rules: Share<u32>,
    /// Decoders without a parent, by name: a child is shown as its parent.
    pub decoders: Share<String>,
}

/// A part of a whole, each in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share<T> {
    /// Those that matched at least once.
    pub reached: Vec<T>,
    /// Those that never did.
    pub missed: Vec<T>,
}

impl Coverage {
    /// The coverage of a ruleset of these rules and decoders by a run that saw `seen`.
    pub fn of(rules: &BTreeSet<u32>, decoders: &BTreeSet<String>, seen: &Seen) -> Self {
        Self { rules: share(rules, &seen.rules), decoders: share(decoders, &seen.decoders) }
    }
}

fn share<T: Clone + Ord>(all: &BTreeSet<T>, seen: &BTreeSet<T>) -> Share<T> {
    let (reached, missed) = all.iter().cloned().partition(|item| seen.contains(item));
    Share { reached, missed }
}

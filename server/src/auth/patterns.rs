//! Patterns of security rules, compiled once and kept (RBAC facts, section 6.2).
//!
//! Matching takes time linear in the text, by an automaton of bounded size; [`Pattern::steps`] says how much, so that
//! whoever matches can stop in time. A pattern that is too large does not compile, and then is a text like any other.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use regex_automata::{
    Anchored, Input,
    meta::{Config, Regex},
    util::syntax,
};

/// Memory that one automaton may take. Enough for `\w{1,32}`, which covers all scripts.
const MAX_AUTOMATON: usize = 1 << 20;
/// Length of a pattern's text.
const MAX_SOURCE: usize = 4096;
/// Memory of an automaton for which a byte counts as one step.
const UNIT: usize = 16 << 10;
/// Steps that compiling takes, for each step that a byte takes afterwards.
const COMPILING: usize = 512;
/// Patterns that are kept, and what they may weigh together.
const MAX_KEPT: usize = 4096;
const MAX_WEIGHT: usize = 4096;

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    regex: Regex,
    /// Steps for each byte.
    weight: usize,
}

impl Pattern {
    fn compile(source: &str) -> Option<Self> {
        if source.len() > MAX_SOURCE {
            return None;
        }
        let config = Config::new()
            .nfa_size_limit(Some(MAX_AUTOMATON))
            .onepass_size_limit(Some(UNIT))
            .dfa_size_limit(Some(UNIT))
            .hybrid_cache_capacity(256 << 10);
        let syntax = syntax::Config::new().nest_limit(50);
        let regex = Regex::builder().configure(config).syntax(syntax).build(source).ok()?;
        let weight = 1 + regex.memory_usage() / UNIT;
        Some(Self { regex, weight })
    }

    /// Whether the text begins with something that fits.
    pub(super) fn fits(&self, text: &str) -> bool {
        self.regex.is_match(Input::new(text).anchored(Anchored::Yes))
    }

    /// What [`Pattern::fits`] may take.
    pub(super) fn steps(&self, text: &str) -> usize {
        self.weight.saturating_mul(text.len() + 1)
    }
}

/// The patterns that were met so far.
#[derive(Debug, Default)]
pub(super) struct Patterns(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// `None` for texts that are no patterns.
    patterns: HashMap<String, Option<Arc<Pattern>>>,
    weight: usize,
}

impl Patterns {
    /// The pattern that `source` stands for, if it is one, and the steps that compiling it takes.
    pub(super) fn get(&self, source: &str) -> (Option<Arc<Pattern>>, usize) {
        let found = self.0.lock().unwrap_or_else(PoisonError::into_inner).patterns.get(source).cloned();
        // Compiled without the lock: other logins need not wait for it.
        let pattern = found.clone().unwrap_or_else(|| Pattern::compile(source).map(Arc::new));
        // One that does not compile may have been too large, which shows late.
        let weight = pattern.as_ref().map_or(MAX_AUTOMATON / UNIT, |pattern| pattern.weight);
        // A text that is too long to be a pattern is not worth keeping.
        if found.is_none() && source.len() <= MAX_SOURCE {
            self.keep(source, &pattern);
        }
        (pattern, source.len().saturating_add(weight * COMPILING))
    }

    fn keep(&self, source: &str, pattern: &Option<Arc<Pattern>>) {
        let weight = pattern.as_ref().map_or(1, |pattern| pattern.weight);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.patterns.len() >= MAX_KEPT || kept.weight + weight > MAX_WEIGHT {
            *kept = Kept::default();
        }
        if kept.patterns.insert(source.to_owned(), pattern.clone()).is_none() {
            kept.weight += weight;
        }
    }
}

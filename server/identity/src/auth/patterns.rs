//! Patterns of security rules, compiled once and kept (docs/facts/02-rbac.md, section 6.2).
//!
//! Matching is by an automaton whose states are made as they are met: a byte takes next to no time where the state is
//! known, and time in proportion to the pattern where it is not. Both are counted in steps, as is compiling, so that
//! the caller can stop in time; a step is some fifty nanoseconds at most. The counts depend on the pattern and the
//! texts alone, never on what was matched before. A pattern that is too large does not compile, and then is a text like
//! any other.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use regex_automata::{
    Anchored, Input,
    hybrid::dfa::{Cache, DFA},
    nfa::thompson::{self, NFA, WhichCaptures, pikevm::PikeVM},
    util::syntax,
};

/// Memory that one pattern may take. Enough for `\w{3,32}`, which covers all scripts.
const MAX_SIZE: usize = 2 << 20;
/// Length of a pattern's text.
const MAX_SOURCE: usize = 4096;
/// Memory for the states that a pattern meets in one login.
const MAX_STATES: usize = 256 << 10;
/// Bytes of a pattern that are compiled in a step.
const COMPILED: usize = 8;
/// Parts of a pattern that are looked at in a step when a state is made.
const LOOKED_AT: usize = 8;
/// Patterns that are kept, and the memory that they may take together.
const MAX_KEPT: usize = 4096;
const MAX_KEPT_SIZE: usize = 32 << 20;

/// A compiled pattern.
#[derive(Debug)]
pub(super) struct Pattern {
    automaton: DFA,
    /// Takes over where a pattern asks for the bounds of words in other scripts.
    machine: PikeVM,
    /// Steps for a state that is made.
    making: usize,
    size: usize,
}

/// Nobody wants to go on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Stopped;

impl Pattern {
    /// The pattern, and the steps that compiling it takes.
    fn compile(source: &str) -> (Option<Self>, usize) {
        let config = thompson::Config::new().nfa_size_limit(Some(MAX_SIZE)).which_captures(WhichCaptures::None);
        let syntax = syntax::Config::new().nest_limit(50);
        let nfa = match NFA::compiler().configure(config).syntax(syntax).build(source) {
            Ok(nfa) => nfa,
            // That one is too large shows late.
            Err(error) => return (None, if error.size_limit().is_some() { MAX_SIZE / COMPILED } else { source.len() }),
        };
        let size = nfa.memory_usage();
        let steps = source.len() + size / COMPILED;
        let making = 1 + nfa.states().len() / LOOKED_AT;
        let config =
            DFA::config().unicode_word_boundary(true).skip_cache_capacity_check(true).cache_capacity(MAX_STATES);
        let automaton = DFA::builder().configure(config).build_from_nfa(nfa.clone());
        let compiled = automaton.ok().zip(PikeVM::new_from_nfa(nfa).ok());
        (compiled.map(|(automaton, machine)| Self { automaton, machine, making, size }), steps)
    }

    /// Memory that this pattern and its states may take. What a state is made from is as large as the pattern, at most.
    pub(super) fn memory(&self) -> usize {
        2 * self.size + MAX_STATES
    }

    /// Room for the states that are made in one login.
    pub(super) fn states(&self) -> Cache {
        self.automaton.create_cache()
    }

    /// Whether the text begins with something that fits. Steps are told before they are taken.
    pub(super) fn fits(
        &self,
        text: &str,
        states: &mut Cache,
        mut spend: impl FnMut(usize) -> Result<(), Stopped>,
    ) -> Result<bool, Stopped> {
        let input = Input::new(text).anchored(Anchored::Yes);
        spend(self.making)?;
        let Ok(mut state) = self.automaton.start_state_forward(states, &input) else {
            return self.fits_slowly(input, spend);
        };
        for byte in text.bytes() {
            spend(1)?;
            let mut next = self.automaton.next_state_untagged(states, state, byte);
            if next.is_unknown() {
                spend(self.making)?;
                let Ok(made) = self.automaton.next_state(states, state, byte) else {
                    return self.fits_slowly(input, spend);
                };
                next = made;
            }
            if next.is_match() || next.is_dead() {
                return Ok(next.is_match());
            }
            if next.is_tagged() {
                return self.fits_slowly(input, spend);
            }
            state = next;
        }
        spend(self.making)?;
        match self.automaton.next_eoi_state(states, state) {
            Ok(last) => Ok(last.is_match()),
            Err(_) => self.fits_slowly(input, spend),
        }
    }

    fn fits_slowly(
        &self,
        input: Input<'_>,
        mut spend: impl FnMut(usize) -> Result<(), Stopped>,
    ) -> Result<bool, Stopped> {
        spend(self.making.saturating_mul(input.haystack().len() + 1))?;
        Ok(self.machine.is_match(&mut self.machine.create_cache(), input))
    }
}

/// The patterns that were met so far.
#[derive(Debug, Default)]
pub(super) struct Patterns(Mutex<Kept>);

/// `None` for a text that is no pattern; and the steps that finding out takes.
type Found = (Option<Arc<Pattern>>, usize);

#[derive(Debug, Default)]
struct Kept {
    found: HashMap<String, Found>,
    size: usize,
}

impl Patterns {
    /// The pattern that `source` stands for, if it is one, and the steps that compiling it takes.
    pub(super) fn get(&self, source: &str) -> Found {
        // A text that is too long to be a pattern is not worth keeping.
        if source.len() > MAX_SOURCE {
            return (None, source.len());
        }
        if let Some(found) = self.0.lock().unwrap_or_else(PoisonError::into_inner).found.get(source) {
            return found.clone();
        }
        // Compiled without the lock: other logins need not wait for it.
        let (pattern, steps) = Pattern::compile(source);
        let found = (pattern.map(Arc::new), steps);
        let size = source.len() + found.0.as_ref().map_or(0, |pattern| pattern.size);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.found.len() >= MAX_KEPT || kept.size + size > MAX_KEPT_SIZE {
            *kept = Kept::default();
        }
        if kept.found.insert(source.to_owned(), found.clone()).is_none() {
            kept.size += size;
        }
        found
    }

    #[cfg(test)]
    fn kept(&self) -> (usize, usize) {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        (kept.found.len(), kept.size)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Whether it fits, and the steps that took.
    fn fits(source: &str, text: &str) -> (bool, usize) {
        let pattern = Pattern::compile(source).0.unwrap();
        let mut steps = 0;
        let fits = pattern.fits(text, &mut pattern.states(), |more| {
            steps += more;
            Ok(())
        });
        (fits.unwrap(), steps)
    }

    #[test]
    fn patterns_fit_at_the_start() {
        for (source, text, expected) in [
            ("", "", true),
            ("", "x", true),
            ("a", "ab", true),
            ("b", "ab", false),
            ("^ab$", "ab", true),
            ("^ab$", "abc", false),
            ("a|ab$", "ab", true),
            ("a*?b", "aaab", true),
            ("$", "", true),
            ("$", "a", false),
            (".", "\n", false),
            ("(?s).", "\n", true),
            ("a$", "a\n", false),
            ("\u{e9}+x", "\u{e9}\u{e9}x", true),
            (r"\w", "\u{436}", true),
            (r"\bab\b", "ab c", true),
            (r"ab\b", "abc", false),
            // The bounds of words in other scripts.
            (r"\w+\b,", "\u{436}\u{436},", true),
            (r"a\b", "a\u{436}", false),
            (r"(?i)stra\u{df}e", "STRA\u{1e9e}E", true),
        ] {
            assert_eq!(fits(source, text).0, expected, "{source:?} {text:?}");
        }
    }

    #[test]
    fn steps_are_what_was_looked_at() {
        let long = "x".repeat(100_000);
        assert!(fits("^ab", &long).1 < 50, "the first byte decides");
        assert!(fits("^x+$", &long).1 < 110_000, "a known way");
        // Made so that hardly a state is met twice.
        let mut dice = 88_172_645_463_325_252_u64;
        let letters: String = (0..2_000)
            .map(|_| {
                dice ^= dice << 13;
                dice ^= dice >> 7;
                dice ^= dice << 17;
                if dice.is_multiple_of(2) { 'a' } else { 'b' }
            })
            .collect();
        assert!(fits("(?:a|b)*a(?:a|b){200}c", &letters).1 > 50_000);

        let pattern = Pattern::compile("x+").0.unwrap();
        let mut left = 1_000_usize;
        let stopped = pattern.fits(&format!("{long}y"), &mut pattern.states(), |steps| {
            left = left.checked_sub(steps).ok_or(Stopped)?;
            Ok(())
        });
        assert_eq!(stopped, Ok(true), "the first byte is enough");
        let pattern = Pattern::compile("x+z").0.unwrap();
        let stopped = pattern.fits(&long, &mut pattern.states(), |steps| {
            left = left.checked_sub(steps).ok_or(Stopped)?;
            Ok(())
        });
        assert_eq!(stopped, Err(Stopped));
    }

    #[test]
    fn usual_patterns_compile_and_giants_do_not() {
        for source in [
            r"^[a-z0-9._%+-]+@example\.(com|org)$",
            r"^\w{3,32}$",
            r"(?i)^(admin|root|operator)s?$",
            r"^CN=[^,]+,OU=(\w+),DC=example,DC=com$",
            r"^(10|172\.(1[6-9]|2[0-9]|3[01])|192\.168)(\.\d{1,3}){2,3}$",
        ] {
            assert!(Pattern::compile(source).0.is_some(), "{source}");
        }
        let nested = format!("{}a{}", "(".repeat(60), ")".repeat(60));
        for source in ["(", "a**b)", r"(a{1000}){1000}", r"\w{500}", "(?=a)", r"(a)\1", &nested] {
            assert!(Pattern::compile(source).0.is_none(), "{source}");
        }
    }

    #[test]
    fn what_is_kept_is_bounded() {
        let patterns = Patterns::default();
        for number in 0..6_000 {
            patterns.get(&format!("a{number}"));
        }
        assert!(patterns.kept().0 <= MAX_KEPT);
        for number in 0..100 {
            patterns.get(&format!(r"\w{{20}}{number}"));
            assert!(patterns.kept().1 <= MAX_KEPT_SIZE);
        }
        let long = "a".repeat(MAX_SOURCE + 1);
        let before = patterns.kept();
        assert!(patterns.get(&long).0.is_none());
        assert_eq!(patterns.kept(), before);
        // Found again, and for the same steps.
        assert!(Arc::ptr_eq(&patterns.get("x").0.unwrap(), &patterns.get("x").0.unwrap()));
        assert_eq!(patterns.get(r"\w+").1, patterns.get(r"\w+").1);
        assert_eq!(patterns.get("(").1, patterns.get("(").1);
    }
}

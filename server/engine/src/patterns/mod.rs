//! The dialects of patterns that rules and decoders are written in.
//!
//! `osregex` and `osmatch` are Wazuh's own, and behave here as the original's do, oddities included; `pcre2` is the
//! real library. Assumes that patterns and texts come from strangers: every match ends within a bound of steps. A text
//! is bytes without a NUL, as an event is after it was received. Must not be here: what a pattern is used for, and
//! negation from outside of a pattern.

mod alphabet;
mod captures;
mod error;
mod literal;
mod os_match;
mod os_regex;
mod pcre;
mod steps;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
mod tests;

use std::ops::Range;

pub use captures::{Captures, End};
pub use error::CompileError;
pub(crate) use literal::Literal;
pub use os_match::Match;
pub use os_regex::{Options, Regex};
pub use pcre::Pcre2;
pub use steps::Steps;

/// Longest pattern of the dialects `osregex` and `osmatch`, in bytes.
pub const MAX_PATTERN_BYTES: usize = 20_480;

/// The name of a dialect, as the attribute `type` of rules and decoders has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// `osregex`.
    OsRegex,
    /// `osmatch`.
    OsMatch,
    /// `pcre2`.
    Pcre2,
}

impl Dialect {
    /// All dialects.
    pub const ALL: [Self; 3] = [Self::OsRegex, Self::OsMatch, Self::Pcre2];

    /// The dialect of this name; names are compared exactly.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dialect| dialect.name() == name)
    }

    /// `osregex`, `osmatch` or `pcre2`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OsRegex => "osregex",
            Self::OsMatch => "osmatch",
            Self::Pcre2 => "pcre2",
        }
    }
}

/// What a match found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where the match ended. `osmatch` does not say: the original leaves the place of an earlier match as it was.
    pub end: Option<End>,
}

/// A compiled pattern of any dialect.
#[derive(Debug)]
pub enum Pattern {
    /// A pattern of `osregex`.
    OsRegex(Regex),
    /// A pattern of `osmatch`.
    OsMatch(Match),
    /// A pattern of `pcre2`.
    Pcre2(Pcre2),
}

impl Pattern {
    /// Compiles a pattern. `captures` says whether sub-strings are wanted, which changes what some patterns of
    /// `osregex` match: the original asks for them in `regex` of decoders, and nowhere else.
    ///
    /// # Errors
    ///
    /// The pattern is not one of the dialect.
    pub fn compile(dialect: Dialect, pattern: &str, captures: bool) -> Result<Self, CompileError> {
        Ok(match dialect {
            Dialect::OsRegex => {
                Self::OsRegex(Regex::compile_with(pattern, Options { captures, ..Options::default() })?)
            }
            Dialect::OsMatch => Self::OsMatch(Match::compile(pattern)?),
            Dialect::Pcre2 => Self::Pcre2(Pcre2::compile(pattern)?),
        })
    }

    /// Looks for the pattern in `text`, and writes its sub-strings to `captures`, which is emptied first.
    pub fn execute(&self, text: &[u8], captures: &mut Captures) -> Option<Found> {
        self.execute_within(text, captures, &mut Steps::default())
    }

    /// As [`Pattern::execute`], within what is left of `steps`, which all patterns that are tried on an event can
    /// share; a match that needs more is none. `osmatch` takes none: its time grows with the text alone.
    pub fn execute_within(&self, text: &[u8], captures: &mut Captures, steps: &mut Steps) -> Option<Found> {
        let found = |end| Found { end: Some(end) };
        match self {
            Self::OsRegex(regex) => regex.execute_within(text, captures, steps).map(found),
            Self::OsMatch(pattern) => {
                captures.clear();
                pattern.matches(text).then_some(Found { end: None })
            }
            Self::Pcre2(pattern) => pattern.execute_within(text, captures, steps).map(found),
        }
    }

    /// Whether the pattern is found in `text`.
    #[must_use]
    pub fn matches(&self, text: &[u8]) -> bool {
        self.matches_within(text, &mut Steps::default())
    }

    /// As [`Pattern::matches`], with the bound of [`Pattern::execute_within`].
    #[must_use]
    pub fn matches_within(&self, text: &[u8], steps: &mut Steps) -> bool {
        match self {
            Self::OsRegex(regex) => regex.matches_within(text, steps),
            Self::OsMatch(pattern) => pattern.matches(text),
            Self::Pcre2(pattern) => pattern.matches_within(text, steps),
        }
    }

    /// Where the pattern is in `text`, as far as its dialect tells: `osregex` says only where a match ends, so that
    /// there is no answer for it, nor for a negated pattern of `osmatch`.
    #[must_use]
    pub fn find_within(&self, text: &[u8], steps: &mut Steps) -> Option<Range<usize>> {
        match self {
            Self::OsRegex(_) => None,
            Self::OsMatch(pattern) => pattern.find(text),
            Self::Pcre2(pattern) => pattern.find_within(text, steps),
        }
    }

    /// The dialect of the pattern.
    #[must_use]
    pub const fn dialect(&self) -> Dialect {
        match self {
            Self::OsRegex(_) => Dialect::OsRegex,
            Self::OsMatch(_) => Dialect::OsMatch,
            Self::Pcre2(_) => Dialect::Pcre2,
        }
    }
}

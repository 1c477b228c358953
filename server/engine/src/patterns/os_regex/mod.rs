//! `osregex`: Wazuh's small regular expressions.
//!
//! A pattern is alternatives separated by `|`, tried in order on the whole text. Each is a sequence of characters and
//! classes (`\d`, `\w+`, `\.*`); `^` at its start and `$` at its end tie it to the ends of the text, and one level of
//! parentheses marks sub-strings. Letters of ASCII match in both cases. What exactly matches is what the original's
//! loop does with these, see `docs/facts/10-engine.md`, section 1; `walk` is that loop, over a program that `program`
//! makes.

mod program;
mod walk;

use super::{Captures, CompileError, End, Steps};
use program::Program;
use walk::{Outcome, Walk};

/// How a pattern is compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Leave capital letters of the pattern as they are. The text is still read in lower case, as the original does,
    /// so that they match nothing.
    pub case_sensitive: bool,
    /// Return sub-strings. A pattern with parentheses may match a little more with this, at the end of a text.
    pub captures: bool,
}

/// A compiled pattern. Shared between threads; matching changes nothing in it.
#[derive(Debug)]
pub struct Regex {
    alternatives: Box<[Program]>,
    /// Sub-strings are wanted, and the pattern has parentheses.
    captures: bool,
}

impl Regex {
    /// Compiles a pattern that matches letters in both cases and returns sub-strings.
    ///
    /// # Errors
    ///
    /// The text is too long, has an unknown escape, or parentheses that do not pair up.
    pub fn compile(pattern: &str) -> Result<Self, CompileError> {
        Self::compile_with(pattern, Options { case_sensitive: false, captures: true })
    }

    /// Compiles a pattern.
    ///
    /// # Errors
    ///
    /// As [`Regex::compile`].
    pub fn compile_with(pattern: &str, options: Options) -> Result<Self, CompileError> {
        let (alternatives, marks) = program::compile(pattern.as_bytes(), options.case_sensitive)?;
        Ok(Self { alternatives, captures: options.captures && marks })
    }

    /// Whether matches have sub-strings: they were wanted, and the pattern has parentheses.
    #[must_use]
    pub const fn has_captures(&self) -> bool {
        self.captures
    }

    /// Looks for the pattern in `text`, and writes its sub-strings to `captures`, which is emptied first.
    pub fn execute(&self, text: &[u8], captures: &mut Captures) -> Option<End> {
        self.execute_within(text, captures, &mut Steps::default())
    }

    /// As [`Regex::execute`], within what is left of `steps`; a match that needs more is none.
    pub fn execute_within(&self, text: &[u8], captures: &mut Captures, steps: &mut Steps) -> Option<End> {
        captures.clear();
        for program in &self.alternatives {
            let marks = captures.marks(if self.captures { program.marks() } else { 0 });
            match Walk::over(program, text, self.captures.then_some(marks), steps) {
                Outcome::Found(end) => return captures.pair_marks().then_some(end),
                Outcome::Nothing => {}
                Outcome::OutOfSteps => return None,
            }
        }
        None
    }

    /// Whether the pattern is found in `text`.
    #[must_use]
    pub fn matches(&self, text: &[u8]) -> bool {
        self.matches_within(text, &mut Steps::default())
    }

    /// As [`Regex::matches`], within what is left of `steps`; a match that needs more is none.
    #[must_use]
    pub fn matches_within(&self, text: &[u8], steps: &mut Steps) -> bool {
        self.execute_within(text, &mut Captures::new(), steps).is_some()
    }
}

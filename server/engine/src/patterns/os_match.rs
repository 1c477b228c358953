//! `osmatch`: plain texts, one of which must be found.
//!
//! Alternatives are separated by `|`; one that begins with `^` must be at the start of the text, one that ends with `$`
//! at its end. A `!` before all of them turns the answer around. Letters of ASCII match in both cases. See
//! `docs/facts/10-patterns.md`.

use super::alphabet::fold;
use super::{CompileError, MAX_PATTERN_BYTES};

/// A compiled pattern. Shared between threads; matching changes nothing in it and takes time that grows with the length
/// of the text only.
#[derive(Debug)]
pub struct Match {
    alternatives: Box<[Alternative]>,
    negated: bool,
}

#[derive(Debug)]
struct Alternative {
    text: Box<[u8]>,
    place: Place,
}

/// Where the text of an alternative must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Anywhere,
    Start,
    End,
    Whole,
}

impl Match {
    /// Compiles a pattern that matches letters in both cases.
    ///
    /// # Errors
    ///
    /// The text is longer than [`MAX_PATTERN_BYTES`] or has a NUL byte.
    pub fn compile(pattern: &str) -> Result<Self, CompileError> {
        Self::compile_with(pattern, false)
    }

    /// Compiles a pattern. With `case_sensitive`, capital letters of it stay as they are: since the text is still read
    /// in lower case, they are found nowhere, unless their alternative is tied to an end of the text.
    ///
    /// # Errors
    ///
    /// As [`Match::compile`].
    pub fn compile_with(pattern: &str, case_sensitive: bool) -> Result<Self, CompileError> {
        if pattern.len() > MAX_PATTERN_BYTES {
            return Err(CompileError::TooLong { len: pattern.len() });
        }
        if let Some(at) = memchr::memchr(0, pattern.as_bytes()) {
            return Err(CompileError::Nul { at });
        }
        let (negated, pattern) = pattern.strip_prefix('!').map_or((false, pattern), |rest| (true, rest));
        let alternatives = pattern.split('|').map(|text| Alternative::new(text, case_sensitive)).collect();
        Ok(Self { alternatives, negated })
    }

    /// Whether the pattern fits `text`.
    #[must_use]
    pub fn matches(&self, text: &[u8]) -> bool {
        self.alternatives.iter().any(|alternative| alternative.fits(text)) != self.negated
    }
}

impl Alternative {
    fn new(text: &str, case_sensitive: bool) -> Self {
        let (from_start, text) = text.strip_prefix('^').map_or((false, text), |rest| (true, rest));
        let (to_end, text) = text.strip_suffix('$').map_or((false, text), |rest| (true, rest));
        let place = match (from_start, to_end) {
            (false, false) => Place::Anywhere,
            (true, false) => Place::Start,
            (false, true) => Place::End,
            (true, true) => Place::Whole,
        };
        let mut text = Box::<[u8]>::from(text.as_bytes());
        if !case_sensitive || place != Place::Anywhere {
            text.make_ascii_lowercase();
        }
        Self { text, place }
    }

    fn fits(&self, text: &[u8]) -> bool {
        let wanted = &*self.text;
        match self.place {
            Place::Anywhere => found(wanted, text),
            Place::Start => text.get(..wanted.len()).is_some_and(|start| same(wanted, start)),
            Place::End => {
                text.len().checked_sub(wanted.len()).and_then(|at| text.get(at..)).is_some_and(|end| same(wanted, end))
            }
            Place::Whole => same(wanted, text),
        }
    }
}

fn same(wanted: &[u8], text: &[u8]) -> bool {
    wanted.len() == text.len() && wanted.iter().zip(text).all(|(&wanted, &byte)| wanted == fold(byte))
}

fn found(wanted: &[u8], text: &[u8]) -> bool {
    wanted.is_empty() || text.windows(wanted.len()).any(|part| same(wanted, part))
}

//! `osmatch`: plain texts, one of which must be found.
//!
//! Alternatives are separated by `|`; one that begins with `^` must be at the start of the text, one that ends with `$`
//! at its end. A `!` before all of them turns the answer around. Letters of ASCII match in both cases. See
//! `docs/facts/10-engine.md`, section 2.

use std::ops::Range;

use aho_corasick::packed::{Config, Searcher};
use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::literal::{Literal, same};
use super::{CompileError, MAX_PATTERN_BYTES};

/// From as many alternatives on, all are looked for at once.
const MANY: usize = 4;

/// Bytes of all alternatives up to which they are looked for with the processor's wide instructions. These compare
/// every alternative where its first bytes are, so that time grows with this as well.
const MOST_PACKED: usize = 1_024;

/// A compiled pattern. Shared between threads; matching changes nothing in it, and takes time that grows with the
/// length of the text alone.
#[derive(Debug)]
pub struct Match {
    tied: Box<[Tied]>,
    anywhere: Anywhere,
    negated: bool,
}

/// An alternative that must be at an end of the text, in lower case.
#[derive(Debug)]
struct Tied {
    text: Box<[u8]>,
    to: Ends,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    Start,
    End,
    Both,
}

/// The alternatives that may be anywhere in the text.
#[derive(Debug)]
enum Anywhere {
    /// One of them is empty, and found in every text.
    Empty,
    Few(Box<[Literal]>),
    /// Many, but not much text. The searcher does not fold letters, and is given a text in lower case.
    Packed(Box<Searcher>),
    Many(AhoCorasick),
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
        let (mut tied, mut anywhere) = (Vec::new(), Vec::new());
        for text in pattern.split('|') {
            let (from_start, text) = text.strip_prefix('^').map_or((false, text), |rest| (true, rest));
            let (to_end, text) = text.strip_suffix('$').map_or((false, text), |rest| (true, rest));
            let to = match (from_start, to_end) {
                (true, true) => Ends::Both,
                (true, false) => Ends::Start,
                (false, true) => Ends::End,
                (false, false) if case_sensitive && text.bytes().any(|byte| byte.is_ascii_uppercase()) => continue,
                (false, false) => {
                    anywhere.push(text.to_ascii_lowercase());
                    continue;
                }
            };
            tied.push(Tied { text: text.to_ascii_lowercase().into_bytes().into(), to });
        }
        Ok(Self { tied: tied.into(), anywhere: Anywhere::new(&anywhere), negated })
    }

    /// Whether the pattern fits `text`.
    #[must_use]
    pub fn matches(&self, text: &[u8]) -> bool {
        (self.tied.iter().any(|tied| tied.fits(text)) || self.anywhere.found(text)) != self.negated
    }
}

impl Match {
    /// Where the first alternative that is found is in `text`. Nowhere, where the pattern is negated: then nothing is
    /// found in a text that it fits.
    #[must_use]
    pub fn find(&self, text: &[u8]) -> Option<Range<usize>> {
        if self.negated {
            return None;
        }
        self.tied.iter().find_map(|tied| tied.find(text)).or_else(|| self.anywhere.find(text))
    }
}

impl Tied {
    fn fits(&self, text: &[u8]) -> bool {
        let part = match self.to {
            Ends::Start => text.get(..self.text.len()),
            Ends::End => text.len().checked_sub(self.text.len()).and_then(|at| text.get(at..)),
            Ends::Both => Some(text),
        };
        part.is_some_and(|part| same(&self.text, part))
    }

    fn find(&self, text: &[u8]) -> Option<Range<usize>> {
        self.fits(text).then(|| match self.to {
            Ends::Start => 0..self.text.len(),
            Ends::End => text.len() - self.text.len()..text.len(),
            Ends::Both => 0..text.len(),
        })
    }
}

impl Anywhere {
    /// `texts` are in lower case.
    fn new(texts: &[String]) -> Self {
        if texts.iter().any(String::is_empty) {
            return Self::Empty;
        }
        let few = (texts.len() < MANY).then(|| texts.iter().map(|text| Literal::new(text.as_bytes())).collect());
        if let Some(few) = few.flatten() {
            return Self::Few(few);
        }
        packed(texts).map_or_else(|| Self::Many(together(texts)), |packed| Self::Packed(packed.into()))
    }

    fn found(&self, text: &[u8]) -> bool {
        match self {
            Self::Empty => true,
            Self::Few(literals) => literals.iter().any(|literal| literal.find(text, 0).is_some()),
            Self::Packed(all) => all.find(text.to_ascii_lowercase()).is_some(),
            Self::Many(all) => all.is_match(text),
        }
    }

    fn find(&self, text: &[u8]) -> Option<Range<usize>> {
        match self {
            Self::Empty => Some(0..0),
            Self::Few(literals) => literals.iter().find_map(|literal| {
                let start = literal.find(text, 0)?;
                Some(start..start + literal.len())
            }),
            Self::Packed(all) => all.find(text.to_ascii_lowercase()).map(|found| found.start()..found.end()),
            Self::Many(all) => all.find(text).map(|found| found.start()..found.end()),
        }
    }
}

/// A searcher for all of them; none, where the processor has not the instructions.
fn packed(texts: &[String]) -> Option<Searcher> {
    if texts.iter().map(String::len).sum::<usize>() > MOST_PACKED {
        return None;
    }
    Config::new().builder().extend(texts).build()
}

#[expect(clippy::expect_used, reason = "it can only fail over texts of gigabytes, and a pattern has some kilobytes")]
fn together(texts: &[String]) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .kind(Some(AhoCorasickKind::ContiguousNFA))
        .build(texts)
        .expect("texts of a pattern fit an automaton")
}

//! What a test file says, whichever form it was written in.
//!
//! Must not be here: how it is written, and how it is run.

use std::fmt;

use indexmap::IndexMap;

/// The tests of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suite {
    /// The name of the file.
    pub name: String,
    /// In the order of the file.
    pub cases: Vec<Case>,
}

/// Events that one session gets one after the other, and what they must become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What the file calls it.
    pub name: String,
    /// The line that it begins at, from 1; 0 where it is not known.
    pub line: usize,
    /// At least one. What is expected of the case is expected of the last.
    pub steps: Vec<Step>,
    /// Whether the last event must become something else than what is expected.
    pub negated: bool,
}

/// An event, or several that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The event.
    pub given: Given,
    /// How often it is sent; what is expected holds for the last time.
    pub times: u32,
    /// Seconds that pass before it is sent.
    pub after: u64,
    /// What it must become.
    pub expected: Expected,
}

/// What a session gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A line of a log.
    Event {
        /// The line.
        text: String,
        /// How it was collected, `syslog` for most.
        log_format: String,
        /// The file or the socket that it was read from.
        location: String,
    },
    /// An event of the manager's own modules (file integrity, inventory), which have no text that could be decoded.
    Decoded {
        /// The decoder that its fields are of, such as `syscheck_integrity_changed`.
        decoder: String,
        /// Its category, `ossec` for most.
        category: String,
        /// The fields by name.
        fields: IndexMap<String, String>,
    },
}

/// What an event must become; what is left out may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// The number of the rule; `Some(None)` if no rule may match.
    pub rule: Option<Option<u32>>,
    /// The rule's level.
    pub level: Option<u32>,
    /// The decoder's name; `Some(None)` if none may match.
    pub decoder: Option<Option<String>>,
    /// Values of decoded fields by name, `srcip` or `win.system.eventID`. `None` stands for a field that is absent.
    pub fields: IndexMap<String, Option<String>>,
    /// Groups that the rule must be in; it may be in others.
    pub groups: Vec<String>,
    /// The rule's description, its fields filled in.
    pub description: Option<String>,
    /// Whether an alert would be written.
    pub alert: Option<bool>,
}

impl Expected {
    /// Whether anything is expected at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A test file that is not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Fault {
    /// The name of the file.
    pub name: String,
    /// The line, from 1, if it is known.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub message: String,
}

impl Fault {
    pub(crate) fn new(name: &str, line: Option<usize>, message: impl Into<String>) -> Self {
        Self { name: name.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.name, self.message),
            None => write!(f, "{}: {}", self.name, self.message),
        }
    }
}

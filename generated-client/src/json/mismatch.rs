//! Why a reply could not be read. Messages alone; nothing is read here.

use std::fmt;

use super::Tree;

/// Why a tree could not be read as the wanted type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where, as a JSON path such as `$.data.affected_items[3]`, without the leading `$`.
    pub path: String,
    /// What was wanted.
    pub expected: &'static str,
    /// What was there; `nothing` for a member that is not there.
    pub found: &'static str,
}

/// What is found where a member is missing.
const NOTHING: &str = "nothing";

impl Mismatch {
    /// A mismatch at the tree at hand.
    pub fn new(expected: &'static str, found: &Tree<'_>) -> Self {
        Self { path: String::new(), expected, found: found.kind() }
    }

    /// An object lacks a member that every reply has.
    pub(super) fn missing(name: &str) -> Self {
        Self { path: format!(".{name}"), expected: "a member that every reply has", found: NOTHING }
    }

    /// The same mismatch, seen from the object or list that holds it; `segment` is `.name` or `[index]`.
    pub fn within(mut self, segment: &str) -> Self {
        self.path.insert_str(0, segment);
        self
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at ${}: expected {}, found {}", self.path, self.expected, self.found)?;
        if self.found == NOTHING {
            f.write_str("; a request with `select`, or one that is read as a `Value`, does without it")?;
        }
        Ok(())
    }
}

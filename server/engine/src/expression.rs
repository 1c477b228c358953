//! What a rule asks of a field: a pattern, a text or networks, and whether it must not be so.

use std::collections::HashMap;
use std::sync::Arc;

use crate::address::{Network, address};
use crate::patterns::{CompileError, Dialect, Pattern, Steps};

/// A question, and whether the answer must be no.
#[derive(Debug)]
pub(crate) struct Expression {
    pub(crate) test: Test,
    pub(crate) negate: bool,
}

/// A question to a field.
#[derive(Debug)]
pub(crate) enum Test {
    Pattern(Arc<Written>),
    Text(Box<str>),
    Networks(Vec<Network>),
}

/// A pattern with its text, by which explanations name it.
#[derive(Debug)]
pub(crate) struct Written {
    pub(crate) pattern: Pattern,
    pub(crate) text: Box<str>,
}

impl Expression {
    /// Whether a field is as it must be.
    pub(crate) fn holds(&self, text: &[u8], steps: &mut Steps) -> bool {
        let found = match &self.test {
            Test::Pattern(written) => written.pattern.matches_within(text, steps),
            Test::Text(other) => other.as_bytes() == text,
            // What is no address is in no network.
            Test::Networks(networks) => {
                address(text).is_some_and(|address| networks.iter().any(|network| network.contains(address)))
            }
        };
        found != self.negate
    }
}

/// Patterns that were compiled already; many rules have the same.
#[derive(Debug, Default)]
pub(crate) struct Compiled(HashMap<(Dialect, String), Arc<Written>>);

impl Compiled {
    pub(crate) fn pattern(&mut self, dialect: Dialect, text: &str) -> Result<Arc<Written>, CompileError> {
        let key = (dialect, text.to_owned());
        if let Some(pattern) = self.0.get(&key) {
            return Ok(Arc::clone(pattern));
        }
        let pattern = Arc::new(Written { pattern: Pattern::compile(dialect, text, false)?, text: text.into() });
        self.0.insert(key, Arc::clone(&pattern));
        Ok(pattern)
    }
}

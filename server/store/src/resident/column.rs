//! One column of the rows: a dictionary and a code for each row.

use super::codes::{Codes, Part};
use super::dictionary::Dictionary;
use super::ranks::{AllRanks, Basis, Ranks};
use crate::Value;
use crate::query::judge::Affinity;

/// The values of an expression in all rows.
#[derive(Debug)]
pub(super) struct Held {
    /// The expression.
    pub(super) sql: &'static str,
    pub(super) affinity: Affinity,
    pub(super) dictionary: Dictionary,
    pub(super) codes: Codes,
    ranks: AllRanks,
}

impl Held {
    pub(super) fn new(sql: &'static str, affinity: Affinity) -> Self {
        Self { sql, affinity, dictionary: Dictionary::new(), codes: Codes::new(), ranks: AllRanks::default() }
    }

    /// The code of a value that a row will have; `None` when there is no room for it.
    pub(super) fn code(&mut self, value: Value<'_>) -> Option<u32> {
        let known = self.dictionary.len();
        let code = self.dictionary.code(value)?;
        if self.dictionary.len() != known {
            self.ranks = AllRanks::default();
        }
        Some(code)
    }

    /// Gives the row at a place another value.
    pub(super) fn set(&mut self, place: usize, code: u32) {
        let known = self.codes.get(place);
        if known != code {
            self.dictionary.take(code);
            self.dictionary.leave(known);
            self.codes.set(place, code);
        }
    }

    /// Adds rows behind the others.
    pub(super) fn extend(&mut self, codes: &[u32]) {
        codes.iter().for_each(|code| self.dictionary.take(*code));
        self.codes.extend(codes);
    }

    /// Puts rows where they belong, and leaves out those at some places.
    pub(super) fn arrange(&mut self, parts: &[Part], new: &[u32], left_out: &[usize]) {
        new.iter().for_each(|code| self.dictionary.take(*code));
        left_out.iter().for_each(|place| self.dictionary.leave(self.codes.get(*place)));
        self.codes.arrange(parts, new);
    }

    /// Forgets values that no row has, if that is worth it.
    pub(super) fn tidy(&mut self) {
        if self.dictionary.is_wasteful() {
            let (dictionary, renamed) = self.dictionary.without_unused();
            self.codes = self.codes.map(|code| renamed.get(code as usize).copied().unwrap_or_default());
            self.dictionary = dictionary;
            self.ranks = AllRanks::default();
        }
    }

    /// Ranks of the codes by each part of a basis, the first of which counts most.
    pub(super) fn ranks(&self, basis: Basis) -> &[Ranks] {
        self.ranks.on(basis, &self.dictionary)
    }

    /// Gives back memory that is not used.
    pub(super) fn shrink(&mut self) {
        self.dictionary.shrink();
        self.codes.shrink();
    }

    pub(super) fn heap_size(&self) -> usize {
        self.dictionary.heap_size() + self.codes.heap_size() + self.ranks.heap_size()
    }
}

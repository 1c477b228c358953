//! Watching how rules are tried, for explanations.
//!
//! Matching is generic over the observer, and `()` observes nothing at no cost: the compiler leaves the calls out. Must
//! not be here: what an observer makes of it.

use super::{Check, Lookup};
use crate::event::Event;

/// Who is told of each step of trying rules, in the order in which they are taken.
pub(crate) trait Observer {
    /// The event was decoded, and rules are tried from here on.
    fn decoded(&mut self, _event: &Event) {}

    /// A rule is tried, by its place among all.
    fn tries(&mut self, _rule: usize) {}

    /// Whether the decoder is the one that the rule wants, which is given by the number of its name.
    fn decoder(&mut self, _wanted: u32, _held: bool) {}

    /// Whether a check of the rule holds.
    fn check(&mut self, _check: &Check, _event: &Event, _held: bool) {}

    /// Whether a look-up of the rule holds.
    fn lookup(&mut self, _lookup: &Lookup, _event: &Event, _held: bool) {}

    /// Whether the event differs from the last one (`check_diff`).
    fn differs(&mut self, _held: bool) {}

    /// Whether the event is the first of its kind (`if_fts`).
    fn is_first(&mut self, _held: bool) {}

    /// How many earlier events count, and whether these are enough.
    fn counted(&mut self, _earlier: usize, _held: bool) {}

    /// The rule that was tried last matches; the rules below it come next.
    fn matches(&mut self) {}

    /// None of the rules below the one that matched last matches, and it only leads to others.
    fn leads_nowhere(&mut self) {}
}

/// Nobody observes.
impl Observer for () {}

//! The engine of a ruleset: what a manager's rules, decoders and lists make of an event.
//!
//! Texts in, values out, so that it works offline and without a manager or a server. Must not be here: homes, HTTP,
//! JSON of the wire, sessions of callers, and anything that waits.

#[cfg(any(test, feature = "fuzzing"))]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a panic is a finding")]
pub mod fuzzing;
pub mod patterns;
pub mod predecode;

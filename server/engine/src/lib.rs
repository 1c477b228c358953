//! The engine of a ruleset: what a manager's rules, decoders and lists make of an event.
//!
//! Texts in, values out, so that it works offline and without a manager or a server. Must not be here: homes, HTTP,
//! JSON of the wire, sessions of callers, and anything that waits.

pub mod patterns;
pub mod predecode;

//! The engine of a ruleset: what a manager's rules, decoders and lists make of an event.
//!
//! Texts in, values out, so that it works offline and without a manager or a server. Must not be here: homes, HTTP,
//! JSON of the wire, sessions of callers, and anything that waits.

mod address;
mod decoders;
mod event;
mod expression;
#[cfg(any(test, feature = "fuzzing"))]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a panic is a finding")]
pub mod fuzzing;
pub mod inspect;
pub mod json;
mod lists;
mod markup;
pub mod messages;
mod moment;
pub mod patterns;
pub mod predecode;
pub mod report;
mod rules;
mod ruleset;
mod schedule;
mod session;
pub mod settings;
pub mod source;
mod variables;

pub use moment::Moment;
pub use ruleset::{Loaded, Ruleset};
pub use session::{Decoded, Request, Session, Unknown};

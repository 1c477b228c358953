//! The engine as its users see it: rulesets from files, events through sessions.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

mod decoders;
mod explain;
mod faults;
mod replay;
mod reply;
mod rules;
mod rulesets;
mod sessions;

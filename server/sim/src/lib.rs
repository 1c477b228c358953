//! Simulated agents: demo homes filled with invented agents, their keep-alives, and answers in the agents' place.
//!
//! Assumes that a home without any socket of a manager is not in use by one. Must not be here: anything that acts on a
//! home on which a manager runs.

pub mod demo;
mod keepalive;
mod link;
mod simulated;

pub use keepalive::KeepAlive;
pub use link::Link;
pub use simulated::ReactionTime;

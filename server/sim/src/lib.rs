//! A fleet that is not there: homes filled with made-up agents, their keep-alives, and answers in the agents' place.
//!
//! Must not be here: anything that acts on a home that has a socket of a manager.

pub mod demo;
mod keepalive;
mod link;
mod simulated;

pub use keepalive::KeepAlive;
pub use link::Link;
pub use simulated::ReactionTime;

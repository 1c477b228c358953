//! The hand-written core through its public interface.

mod road;
mod server;

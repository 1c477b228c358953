//! What is left when the program is killed. Apart from the other tests, since these start many processes, work on the
//! disk as hard as they can and choose the moment of a kill by time.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout, missing_docs)]

mod api_keys;
mod audit;
mod clears;
mod crashes;
mod demo;
mod first_start;
mod fleet_killed;
mod identity;
mod live_writes;
mod support;

//! The running server against the description, the recordings of the real API, an oracle of its permissions, the
//! guides, the typed client, and input that is meant to do harm.
//!
//! Floods of requests (`crowds.rs`) and the cost of logins (`timing.rs`) are binaries of their own.

// Tests fail by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr)]

mod client;
mod client_v1;
mod client_v5;
mod cluster;
mod forged;
mod front;
mod golden;
mod guides;
mod hidden;
mod hostile;
mod hostile_v1;
mod inventory_workflows;
mod live;
mod live_asked;
mod live_writes;
mod matrix;
mod matrix_v1;
mod node_workflows;
mod operations;
mod paging;
mod policies;
mod queries;
mod release_5;
mod reports;
mod requests;
mod sessions;
mod timeouts;
mod v1;
mod wdb_http;
mod workflows;

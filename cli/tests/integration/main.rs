//! The program against the server, as a person or a script runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stderr)]

mod common;
mod failures;
mod generations;
#[cfg(target_os = "linux")]
mod keyring;
mod lists;
mod program;
mod safety;

//! The emitters: [`crate::ir::Api`] to files of Rust. Names, types and constraints are decided before; the emitters
//! only choose the shape of the code.

mod cli;
mod client;
mod description;
pub mod docs;
mod layout;
mod limits;
mod sentences;
mod server;

use std::collections::BTreeMap;

pub use cli::cli;
pub use client::client;
pub use description::description;
pub use server::server;

/// Emitted files of a generation: path relative to the folder of its module, and text.
pub type FileMap = BTreeMap<String, String>;

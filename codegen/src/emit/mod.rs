//! The emitters: [`crate::ir::Api`] to files of Rust. Names, types and constraints are decided before; the emitters
//! only choose the shape of the code.

pub mod docs;
mod server;

use std::collections::BTreeMap;

pub use server::server;

/// Emitted files: path relative to the crate's `src`, and text.
pub type FileMap = BTreeMap<String, String>;

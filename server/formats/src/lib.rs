//! The file formats of a manager: bytes in, values out.
//!
//! Must not be here: reading or writing of files, and the question what a value is used for.

pub mod client_keys;
pub mod configuration;
pub mod parse;
pub mod python_json;
pub mod yaml;

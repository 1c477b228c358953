//! The wire of the API 4.x.

pub(crate) mod faults;
mod text;

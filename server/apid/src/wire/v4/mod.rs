//! The wire of the API 4.x.

pub(crate) mod commands;
pub(crate) mod faults;
pub(crate) mod groups;
pub(crate) mod outcome;
pub(crate) mod overview;
pub(crate) mod tasks;
mod text;

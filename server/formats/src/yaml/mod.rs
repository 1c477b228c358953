//! YAML files of the API's configuration: a tree whose every node knows its place, and typed reading of it.

pub mod read;
pub mod tree;

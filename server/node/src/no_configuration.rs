//! Why the manager's configuration cannot be told. Below what reads it and below the faults of the node, which has it
//! among them.

use std::path::PathBuf;

use apid_formats::manager_conf::{NoPart, ReadError};
use apid_request::budget::Refused;

/// Why the configuration cannot be told. It is told of the node, beside nodes that can.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoConfiguration {
    /// The file is missing or cannot be read.
    #[error("{}: {reason}", .file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// The system's number of the error.
        number: Option<i32>,
        /// Why.
        reason: String,
    },
    /// The file is no text.
    #[error("{0}")]
    NoText(String),
    /// The file is too large to be read.
    #[error("the file is larger than {most} bytes")]
    TooLarge {
        /// The bytes that are read at most.
        most: u64,
    },
    /// The caller holds too much memory.
    #[error(transparent)]
    NoRoom(Refused),
    /// The text is no configuration.
    #[error(transparent)]
    NotUnderstood(ReadError),
    /// The part that is asked for is not there.
    #[error("{section}: {why}")]
    NoPart {
        /// The section that is asked for.
        section: String,
        /// What is missing.
        why: NoPart,
    },
}

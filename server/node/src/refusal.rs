//! Why a node does not do what it is asked, or does not tell it. It is said of the node, beside nodes that do.

use std::path::PathBuf;

use apid_formats::manager_conf::UploadRefused;
use apid_manager::LinkError;
use apid_request::budget;

use crate::Fault;

/// What a node answers: what it was asked for, or why not.
pub type Answer<T> = Result<Result<T, Refusal>, Fault>;

/// A refusal of one node.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The component does not run, or has no such configuration.
    #[error(transparent)]
    Component(LinkError),
    /// The manager's daemons cannot be told to do something.
    #[error(transparent)]
    Order(LinkError),
    /// The configuration is no text, and this is where.
    #[error("{0}")]
    NoText(String),
    /// The manager's daemons would not start with the configuration, and this is what they say.
    #[error("the configuration is not valid: {}", .0.join(", "))]
    Faulty(Vec<String>),
    /// The ruleset cannot be read, and this is what the analysis says.
    #[error("the ruleset cannot be read: {}", .0.join(", "))]
    Ruleset(Vec<String>),
    /// A new configuration is not taken.
    #[error(transparent)]
    Upload(#[from] UploadRefused),
    /// A new configuration is too large to be read again.
    #[error("the configuration is larger than {most} bytes")]
    TooLarge {
        /// The bytes that are read at most.
        most: u64,
    },
    /// There is no memory to check a new configuration.
    #[error(transparent)]
    NoRoom(budget::Refused),
    /// The configuration that is in force cannot be kept beside the new one.
    #[error("{}: cannot be copied: {reason}", .file.display())]
    NotKept {
        /// The file that is in force.
        file: PathBuf,
        /// Why.
        reason: String,
    },
    /// The new configuration cannot be written.
    #[error("{}: cannot be written: {reason}", .file.display())]
    NotWritten {
        /// The file.
        file: PathBuf,
        /// Why.
        reason: String,
    },
}

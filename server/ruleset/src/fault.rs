//! Why files of the ruleset cannot be told or changed.

use apid_manager::LinkError;
use apid_request::budget;
use apid_request::cancel::GivenUp;
use apid_store::StoreError;

use crate::kind::Kind;

/// A fault of the ruleset, or of what was asked of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// `etc/ossec.conf` cannot be read or understood. The text says why.
    #[error("etc/ossec.conf: {0}")]
    Configuration(String),
    /// `etc/ossec.conf` has no `<ruleset>`.
    #[error("etc/ossec.conf: there is no <ruleset> section")]
    NoSection,
    /// The section is empty, so that it names no decoders.
    #[error("etc/ossec.conf: the <ruleset> section is empty")]
    EmptySection,
    /// A file that the configuration names is missing.
    #[error("{path}: no such file; correct the <ruleset> section of etc/ossec.conf")]
    Missing {
        /// Of what.
        kind: Kind,
        /// Below the home.
        path: String,
    },
    /// A file is there and cannot be read.
    #[error("{path}: cannot be read: {reason}")]
    Unreadable {
        /// Of what.
        kind: Kind,
        /// Below the home.
        path: String,
        /// Why.
        reason: String,
        /// Whether permission is missing.
        denied: bool,
    },
    /// A file cannot be understood.
    #[error("{path}: {problem}")]
    Malformed {
        /// Of what.
        kind: Kind,
        /// Below the home.
        path: String,
        /// What is wrong with it, with the place.
        problem: String,
    },
    /// The files are too many or too large to be kept in memory.
    #[error("the files of {kind} are larger than {most} bytes together, or one of them is")]
    TooLarge {
        /// Of what.
        kind: Kind,
        /// Bytes at most.
        most: u64,
    },
    /// There is no file of this name.
    #[error("{0}: no such file")]
    NoFile(String),
    /// A directory has the name of the file.
    #[error("{0}: is a directory")]
    IsDirectory(String),
    /// There is no rule of this number.
    #[error("there is no such rule")]
    NoRule,
    /// There is no decoder of this name.
    #[error("there is no such decoder")]
    NoDecoder,
    /// The caller may not touch this, which was named: the kind of resource, such as `rule:file`.
    #[error("permission denied on {0}")]
    Denied(&'static str),
    /// The directory is none that the configuration names for files of this kind.
    #[error("the directory is not named in the <ruleset> section of etc/ossec.conf")]
    NotConfigured(Kind),
    /// The directory holds the shipped files, which are not changed.
    #[error("shipped files are not changed")]
    Shipped(Kind),
    /// The directory is named in the configuration and does not exist.
    #[error("the directory does not exist; make it")]
    NoDirectory(Kind),
    /// The upload is empty.
    #[error("the file is empty")]
    Empty,
    /// The upload is not in the form of its kind. The text says what and where.
    #[error("{0}")]
    Refused(String),
    /// The engine would not load a ruleset with the upload. The text says why, and where if that is known.
    #[error("the ruleset cannot be loaded with this file: {0}")]
    NotLoaded(String),
    /// The upload is not a CDB list.
    #[error("line {0} is not `key:value`")]
    BadLine(usize),
    /// There is such a file, and it is not to be replaced.
    #[error("the file exists; ask to overwrite it")]
    Exists,
    /// A list of this name is in another directory.
    #[error("there is a list of this name in a directory below")]
    ExistsBelow,
    /// The old file could not be kept aside.
    #[error("cannot keep the old file: {0}")]
    NoBackup(String),
    /// There is no file to delete.
    #[error("there is no such file")]
    NothingToDelete,
    /// The file cannot be deleted.
    #[error("cannot delete the file: {0}")]
    NotDeleted(String),
    /// The file cannot be written.
    #[error("cannot write the file: {0}")]
    NotWritten(String),
    /// A question to logtest is none. The text is the daemon's.
    #[error("{0}")]
    Logtest(String),
    /// There is no memory for what was asked.
    #[error(transparent)]
    NoRoom(budget::Refused),
    /// The manager's daemon does not say whether it would load the ruleset.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The request was given up, or the store takes no more work.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<GivenUp> for Fault {
    fn from(_: GivenUp) -> Self {
        Self::Store(StoreError::Interrupted)
    }
}

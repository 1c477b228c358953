//! Why something below a directory is not used although it is there.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

/// A file or directory that is not used. It is what an [`io::Error`] of this module carries.
#[derive(Debug, thiserror::Error)]
#[error("{} {reason}", path.display())]
pub struct Refused {
    path: PathBuf,
    reason: Reason,
}

#[derive(Debug, thiserror::Error)]
pub(super) enum Reason {
    #[error("is a symbolic link, and links below the home are not followed; put the file or folder itself there")]
    Link,
    #[error("has {0} names (hard links), so that it may be a file of another folder; put a copy there")]
    HardLinks(u64),
    #[error("is not a regular file")]
    Special,
}

/// The error for `path`, which is logged here.
pub(super) fn refuse(path: PathBuf, reason: Reason) -> io::Error {
    let refused = Refused { path, reason };
    tracing::warn!("refused: {refused}");
    io::Error::new(ErrorKind::InvalidInput, refused)
}

/// Whether an error says that something is there that is not used: a link, a file with other names, or no regular file.
pub fn is_refused(error: &io::Error) -> bool {
    error.get_ref().is_some_and(|inner| inner.is::<Refused>())
}

//! Which state of a database file is seen.
//!
//! Every transaction that changes a file with a rollback journal adds one to the counter in its header. A file that was
//! written over by other means, such as a copy of an older one, may have a counter that was seen before, so the times
//! and the size that the file system keeps are part of a state too.

use std::fs::File;
use std::os::unix::fs::{FileExt as _, MetadataExt as _};

use super::header::{Header, LENGTH};
use super::tree::Bytes;
use crate::log_state::LogState;

/// A state of a database. Equal ones have equal contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// Of a file with a rollback journal.
    File(FilePosition),
    /// Of one with a write-ahead log.
    Log(LogState),
}

/// A state of a file. Equal ones have equal contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FilePosition {
    counter: u32,
    size: u64,
    /// When the contents and the file's properties were changed, in seconds and nanoseconds.
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Position {
    /// Whether one change, and nothing else, leads to `after`, as far as the counters say.
    pub(super) fn is_followed_by(&self, after: &Self) -> bool {
        match (self, after) {
            (Self::File(before), Self::File(after)) => before.is_followed_by(after),
            (Self::Log(before), Self::Log(after)) => before.is_followed_by(after),
            _ => false,
        }
    }
}

impl FilePosition {
    /// The state of a file that nobody can change now, and its header. `None` if its bytes do not tell: it has a
    /// write-ahead log, or is no database.
    pub(super) fn of(file: &File) -> Option<(Self, Header)> {
        let mut header = [0; LENGTH];
        file.fill(0, &mut header).then_some(())?;
        let header = Header::parse(&header)?;
        let metadata = file.metadata().ok()?;
        let position = Self {
            counter: header.counter,
            size: metadata.size(),
            modified: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        };
        Some((position, header))
    }

    /// Whether one change, and nothing else, leads to `after`, as far as the counters say.
    const fn is_followed_by(&self, after: &Self) -> bool {
        self.counter.wrapping_add(1) == after.counter
    }

    /// Pages of `page_size` bytes that the file has.
    pub(super) fn pages(&self, page_size: u32) -> u32 {
        u32::try_from(self.size / u64::from(page_size.max(1))).unwrap_or(u32::MAX)
    }
}

impl Bytes for File {
    fn fill(&self, at: u64, into: &mut [u8]) -> bool {
        self.read_exact_at(into, at).is_ok()
    }
}

//! Which state of a write-ahead log is seen.
//!
//! SQLite keeps the state of the log at the beginning of its index, the file whose name ends with `-shm`: twice, so
//! that one that is being written shows. The log's salts and the checksum of its frames tell a state from every other
//! one, and each transaction adds one to a counter. Sizes and places are those of SQLite's file format.

use std::fs::File;
use std::os::unix::fs::FileExt as _;

/// Bytes of one of the two.
const LENGTH: usize = 48;

/// Where the counter of transactions is, whether the state was written whole, and how many frames the log has.
const COUNTER: usize = 8;
const IS_WHOLE: usize = 12;
const FRAMES: usize = 16;

/// A state of a log that has frames. Equal ones are of the same database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LogState([u8; LENGTH]);

impl LogState {
    /// The state now. `None` while it is being written, and of a log without frames: what the database has then is in
    /// its file, of which the index says nothing.
    pub(crate) fn of(index: &File) -> Option<Self> {
        let mut both = [0; 2 * LENGTH];
        index.read_exact_at(&mut both, 0).ok()?;
        let (first, second) = both.split_first_chunk()?;
        let state = Self(*first);
        let is_one = first.as_slice() == second && first.get(IS_WHOLE) == Some(&1);
        (is_one && state.number(FRAMES) != Some(0)).then_some(state)
    }

    /// Whether one transaction, and nothing else, leads to `after`, as far as the counters say.
    pub(crate) fn is_followed_by(&self, after: &Self) -> bool {
        let (before, after) = (self.number(COUNTER), after.number(COUNTER));
        before.map(|before| before.wrapping_add(1)) == after
    }

    /// In the order of bytes of this machine, which is the one that SQLite uses there.
    fn number(&self, at: usize) -> Option<u32> {
        self.0.get(at..).and_then(|bytes| bytes.first_chunk()).map(|bytes| u32::from_ne_bytes(*bytes))
    }
}

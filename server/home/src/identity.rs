//! What tells that a file is still the same.

use std::time::{Duration, SystemTime};

use crate::directory::Metadata;

/// Clocks of file systems tell no times apart that are nearer than this.
const TICK: Duration = Duration::from_millis(50);

/// What tells a file from another one, and from itself after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    device: u64,
    inode: u64,
    size: u64,
    modified: (i64, u64),
    changed: (i64, u64),
    is_settled: bool,
}

impl Identity {
    /// That of the file which was looked at.
    pub fn of(metadata: &Metadata) -> Self {
        let Metadata { device, inode, size, modified, changed, .. } = *metadata;
        let (seconds, nanoseconds) = changed;
        let since_1970 = Duration::new(
            u64::try_from(seconds).unwrap_or_default(),
            u32::try_from(nanoseconds).unwrap_or_default().min(999_999_999),
        );
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let is_settled = now.checked_sub(since_1970).is_some_and(|since| since > TICK);
        Self { device, inode, size, modified, changed, is_settled }
    }

    /// Whether a later change would be told from this. One within the same tick of the clock would not be.
    pub const fn is_settled(&self) -> bool {
        self.is_settled
    }

    /// Bytes of the file.
    pub const fn size(&self) -> u64 {
        self.size
    }
}

//! How fast simulated agents react.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The time that a simulated agent takes from a command to its last report; an upgrade takes three times as long.
/// Clones share one value, so that it can be changed while a fleet has it.
#[derive(Clone, Debug)]
pub struct ReactionTime(Arc<AtomicU64>);

impl ReactionTime {
    /// This time, to the millisecond.
    pub fn new(time: Duration) -> Self {
        let shared = Self(Arc::default());
        shared.set(time);
        shared
    }

    /// Changes the time for everything that begins from now on.
    pub fn set(&self, time: Duration) {
        self.0.store(u64::try_from(time.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// The time as it is now.
    pub fn get(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::Relaxed))
    }
}

impl Default for ReactionTime {
    /// About what a real agent takes to restart.
    fn default() -> Self {
        Self::new(Duration::from_millis(1_500))
    }
}

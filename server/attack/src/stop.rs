//! The end of an attack, as all of its threads see it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How often those that wait look whether they should stop.
pub(crate) const TICK: Duration = Duration::from_millis(100);

/// Set once, seen by all clones.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Ends whatever watches this.
    pub fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it is over.
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Waits for `time`, or less if it is over. Whether it is not.
    pub(crate) fn sleep(&self, time: Duration) -> bool {
        let begin = Instant::now();
        while !self.is_set() {
            let left = time.saturating_sub(begin.elapsed());
            if left.is_zero() {
                return true;
            }
            std::thread::sleep(left.min(TICK));
        }
        false
    }
}

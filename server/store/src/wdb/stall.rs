//! Whether `wazuh-db` hangs. Each question to it keeps a thread of the store, of which there are few, so that one that
//! hangs would soon keep all of them.
//!
//! Once a question has waited for long, further ones are refused at once, but one in a second, which waits shortly and
//! so finds out when the daemon goes on. Any answer ends that.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::lock;

/// How long a question waits before the daemon is taken to hang. It answers one question about a database after the
/// other, and a long one takes a second or two.
const PATIENCE: Duration = Duration::from_secs(5);

/// Between two questions that are let through while it hangs, and how long each of them waits.
const PROBE: Duration = Duration::from_secs(1);

/// What is known of the daemon.
#[derive(Debug, Default)]
pub(super) struct Stall {
    /// When the last question was let through, since it hangs.
    probed: Mutex<Option<Instant>>,
}

impl Stall {
    /// How long a question that would wait until `limit` is over may wait now; `None` if it is not to be asked.
    pub(super) fn allowance(&self, limit: Duration) -> Option<Duration> {
        let mut probed = lock(&self.probed);
        match *probed {
            None => Some(limit),
            Some(last) if last.elapsed() < PROBE => None,
            Some(_) => {
                *probed = Some(Instant::now());
                Some(limit.min(PROBE))
            }
        }
    }

    /// A question that was asked at this time has no answer yet.
    pub(super) fn waits_since(&self, asked: Instant) {
        if asked.elapsed() >= PATIENCE {
            lock(&self.probed).get_or_insert_with(Instant::now);
        }
    }

    /// It has answered.
    pub(super) fn answered(&self) {
        *lock(&self.probed) = None;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::{Duration, Instant};

    use super::{PATIENCE, PROBE, Stall};

    #[test]
    fn few_questions_wait_for_a_daemon_that_hangs() {
        let (stall, limit) = (Stall::default(), Duration::from_secs(20));
        let now = Instant::now();
        stall.waits_since(now);
        assert_eq!(stall.allowance(limit), Some(limit));
        stall.waits_since(now.checked_sub(PATIENCE).unwrap());
        assert_eq!(stall.allowance(limit), None);
        *stall.probed.lock().unwrap() = now.checked_sub(PROBE);
        assert_eq!((stall.allowance(limit), stall.allowance(limit)), (Some(PROBE), None));
        stall.answered();
        assert_eq!(stall.allowance(limit), Some(limit));
    }
}

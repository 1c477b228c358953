//! How long a request may take, as far as it bounds what is asked of other nodes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use apid_manager::cluster::ClusterLimits;

/// The time of a request: unless it waits for as long as it takes, another node must have answered before it is over.
/// Clones are the same.
#[derive(Clone, Debug)]
pub(crate) struct RequestTime(Arc<AtomicU64>);

/// What is kept of a request's time for the reply, at most.
const FOR_REPLY: Duration = Duration::from_secs(1);

/// Milliseconds, as configured unless it is said otherwise.
const DEFAULT: u64 = 10_000;

impl Default for RequestTime {
    fn default() -> Self {
        Self(Arc::new(AtomicU64::new(DEFAULT)))
    }
}

impl RequestTime {
    pub(crate) fn set(&self, time: Option<Duration>) {
        let millis = time.map_or(u64::MAX, |time| u64::try_from(time.as_millis()).unwrap_or(u64::MAX));
        self.0.store(millis, Ordering::Relaxed);
    }

    /// The limits for a request, which has no end by itself if it `waits`.
    pub(crate) fn limits(&self, waits: bool) -> ClusterLimits {
        let most = ClusterLimits::default();
        if waits {
            return most;
        }
        let time = Duration::from_millis(self.0.load(Ordering::Relaxed));
        let share = time - FOR_REPLY.min(time / 4);
        ClusterLimits { exchange: most.exchange.min(share), answer: most.answer.min(share) }
    }

    /// Seconds that another node may work for a request; `None` if it `waits`.
    pub(crate) fn seconds(&self, waits: bool) -> Option<u64> {
        (!waits).then(|| self.0.load(Ordering::Relaxed).div_ceil(1_000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_nodes_answer_before_a_request_is_over() {
        let time = RequestTime::default();
        let limits = |answer, exchange| ClusterLimits { answer, exchange };
        let seconds = Duration::from_secs;
        assert_eq!((time.limits(false), time.seconds(false)), (limits(seconds(9), seconds(9)), Some(10)));
        assert_eq!((time.limits(true), time.seconds(true)), (ClusterLimits::default(), None));
        time.set(Some(Duration::from_millis(1_200)));
        let short = Duration::from_millis(900);
        assert_eq!((time.limits(false), time.seconds(false)), (limits(short, short), Some(2)));
        time.set(None);
        assert_eq!(time.limits(false), ClusterLimits::default());
    }
}

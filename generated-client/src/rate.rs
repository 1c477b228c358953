//! The client's own limit of requests per second.
//!
//! Calls wait in the order in which they came, within their timeout. One that is given up takes no turn.

use std::time::Duration;

use tokio::sync::Mutex;

use crate::clock::{Instant, sleep};

/// A limit of requests: so many at once, and then one at each interval.
pub(crate) struct RateLimit {
    interval: Duration,
    burst: u32,
    /// When all turns that have been taken are paid off. The lock gives it to those who wait in their order.
    paid: Mutex<Option<Instant>>,
}

impl RateLimit {
    /// `None` for a rate that is no positive number.
    pub(crate) fn new(per_second: f64, burst: u32) -> Option<Self> {
        let interval = Duration::try_from_secs_f64(per_second.recip()).ok()?;
        (per_second > 0.0).then_some(Self { interval, burst: burst.max(1), paid: Mutex::new(None) })
    }

    /// Waits for a turn.
    pub(crate) async fn turn(&self) {
        let mut paid = self.paid.lock().await;
        let now = Instant::now();
        let from = paid.map_or(now, |at| at.max(now));
        let owed = from.saturating_duration_since(now);
        let allowed = self.interval.saturating_mul(self.burst - 1);
        if let Some(wait) = owed.checked_sub(allowed).filter(|wait| !wait.is_zero()) {
            sleep(wait).await;
        }
        *paid = from.checked_add(self.interval);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_burst_is_free_and_the_rest_is_spread() {
        let limit = RateLimit::new(10.0, 3).unwrap();
        let started = Instant::now();
        let mut taken = Vec::new();
        for _ in 0..5 {
            limit.turn().await;
            taken.push(started.elapsed().as_millis());
        }
        // The paused clock counts whole milliseconds.
        assert_eq!(taken, [0, 0, 0, 100, 200]);
        sleep(Duration::from_secs(60)).await;
        let started = Instant::now();
        for _ in 0..3 {
            limit.turn().await;
        }
        assert_eq!(started.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn turns_are_given_in_order_and_none_to_those_who_left() {
        let limit = Arc::new(RateLimit::new(1.0, 1).unwrap());
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        limit.turn().await;
        let waiting: Vec<_> = (0..4)
            .map(|number| {
                let (limit, order) = (Arc::clone(&limit), Arc::clone(&order));
                tokio::spawn(async move {
                    limit.turn().await;
                    order.lock().unwrap().push(number);
                })
            })
            .collect();
        tokio::task::yield_now().await;
        waiting.first().unwrap().abort();
        let started = Instant::now();
        for task in waiting {
            let _ = task.await;
        }
        assert_eq!(*order.lock().unwrap(), [1, 2, 3]);
        assert_eq!(started.elapsed().as_secs(), 3);
    }

    #[test]
    fn a_rate_is_a_positive_number() {
        for rate in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(RateLimit::new(rate, 1).is_none() || rate == f64::INFINITY, "{rate}");
        }
    }
}

//! The client's own limit of requests per second.
//!
//! Calls are sent in the order in which they came, within their timeout. One that is given up takes no turn, and one
//! that is not polled when its turn comes is overtaken, so that it holds up no other.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::clock::{Instant, timeout};

/// A limit of requests: so many at once, and then one at each interval.
pub(crate) struct RateLimit {
    interval: Duration,
    burst: u32,
    /// Never locked across an `await`.
    turns: Mutex<Turns>,
}

#[derive(Default)]
struct Turns {
    /// When all turns that have been taken are paid off.
    paid: Option<Instant>,
    /// Those who wait, by number in the order in which they came, and how the first of them is told that it is.
    waiting: BTreeMap<u64, Arc<Notify>>,
    next: u64,
}

impl RateLimit {
    /// `None` for a rate that is no positive number.
    pub(crate) fn new(per_second: f64, burst: u32) -> Option<Self> {
        let interval = Duration::try_from_secs_f64(per_second.recip()).ok()?;
        (per_second > 0.0).then(|| Self { interval, burst: burst.max(1), turns: Mutex::default() })
    }

    /// Waits for a turn.
    pub(crate) async fn turn(&self) {
        let place = Place::new(self);
        while let Some(wait) = place.wait() {
            timeout(wait, place.first.notified()).await;
        }
    }

    fn turns(&self) -> MutexGuard<'_, Turns> {
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From when on a call may be sent, if `before` others are sent first; `None` if it may be at once.
    fn due(&self, turns: &Turns, before: usize) -> Option<Instant> {
        let before = u32::try_from(before).unwrap_or(u32::MAX);
        let allowed = self.interval.saturating_mul(self.burst - 1);
        turns.paid?.checked_add(self.interval.saturating_mul(before))?.checked_sub(allowed)
    }
}

/// A place among those who wait, until its turn comes or it is given up.
struct Place<'a> {
    limit: &'a RateLimit,
    number: u64,
    /// When its turn comes even if none of those before it takes theirs.
    latest: Option<Instant>,
    first: Arc<Notify>,
}

impl<'a> Place<'a> {
    fn new(limit: &'a RateLimit) -> Self {
        let mut turns = limit.turns();
        let (number, first) = (turns.next, Arc::new(Notify::new()));
        turns.next = number.saturating_add(1);
        let latest = limit.due(&turns, turns.waiting.len());
        turns.waiting.insert(number, Arc::clone(&first));
        drop(turns);
        Self { limit, number, latest, first }
    }

    /// Takes the turn if it has come, or says how long it takes at most.
    fn wait(&self) -> Option<Duration> {
        let mut turns = self.limit.turns();
        // One that was overtaken is the first again.
        turns.waiting.entry(self.number).or_insert_with(|| Arc::clone(&self.first));
        let is_first = turns.waiting.first_key_value().is_some_and(|(&number, _)| number == self.number);
        let (now, due) = (Instant::now(), self.limit.due(&turns, 0));
        let due = if is_first { due } else { due.max(self.latest) };
        if let Some(wait) = due.map(|at| at.saturating_duration_since(now)).filter(|wait| !wait.is_zero()) {
            return Some(wait);
        }
        turns.paid = turns.paid.map_or(now, |at| at.max(now)).checked_add(self.limit.interval);
        // Those before it have missed their turns: they are no reason for others to wait.
        turns.waiting = turns.waiting.split_off(&self.number);
        turns.leave(self.number);
        None
    }
}

impl Turns {
    /// Gives up a place; the first of those who are left is told.
    fn leave(&mut self, number: u64) {
        if self.waiting.remove(&number).is_some()
            && let Some((_, first)) = self.waiting.first_key_value()
        {
            first.notify_one();
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.limit.turns().leave(self.number);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::clock::sleep;

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

    #[tokio::test(start_paused = true)]
    async fn one_that_is_not_polled_when_its_turn_comes_holds_up_no_other() {
        let limit = RateLimit::new(1.0, 1).unwrap();
        limit.turn().await;
        let mut asleep = Box::pin(limit.turn());
        let polled = std::future::poll_fn(|context| std::task::Poll::Ready(asleep.as_mut().poll(context))).await;
        assert!(polled.is_pending());
        let started = Instant::now();
        // One interval is lost for it, and no more than one.
        for seconds in [2, 3, 4] {
            limit.turn().await;
            assert_eq!(started.elapsed().as_secs(), seconds);
        }
        asleep.await;
        assert_eq!(started.elapsed().as_secs(), 5);
        assert!(limit.turns().waiting.is_empty());
    }

    #[test]
    fn a_rate_is_a_positive_number() {
        for rate in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(RateLimit::new(rate, 1).is_none() || rate == f64::INFINITY, "{rate}");
        }
    }
}

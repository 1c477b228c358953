//! The request limit and the login block (API facts, sections 4.8 and 4.9), both per client address.
//!
//! The real program counts requests of all clients in one window, so that one client can lock out all others; here each
//! address has its own. Instants are durations since the start of the process. Memory is bounded: with more addresses than
//! [`CAPACITY`] the oldest are forgotten.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Addresses that are kept at most, for each purpose.
const CAPACITY: usize = 65_536;
/// Length of the window of the request limit.
const WINDOW: Duration = Duration::from_secs(60);
/// Limit of `/events`, where the general one is not lower.
const EVENTS: i64 = 30;

/// An address as the limits see it: an IPv4 address is the same however the socket writes it.
fn canonical(peer: IpAddr) -> IpAddr {
    peer.to_canonical()
}

/// State per address, forgotten oldest first.
#[derive(Debug)]
struct Peers<T> {
    states: HashMap<IpAddr, (Duration, T)>,
    capacity: usize,
}

impl<T: Default> Peers<T> {
    fn new(capacity: usize) -> Self {
        Self { states: HashMap::new(), capacity }
    }

    /// The state of `peer`; a new one begins now. The instant is when the state began.
    fn entry(&mut self, peer: IpAddr, now: Duration) -> &mut (Duration, T) {
        let peer = canonical(peer);
        if self.states.len() >= self.capacity && !self.states.contains_key(&peer) {
            let mut instants: Vec<Duration> = self.states.values().map(|(began, _)| *began).collect();
            let middle = instants.len() / 2;
            let (_, middle, _) = instants.select_nth_unstable(middle);
            let middle = *middle;
            self.states.retain(|_, (began, _)| *began > middle);
            if self.states.len() >= self.capacity {
                self.states.clear();
            }
        }
        self.states.entry(peer).or_insert_with(|| (now, T::default()))
    }
}

/// Which limit a request exceeds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Exceeded {
    /// The general one, code 6001.
    Requests,
    /// The one of `/events`, code 6005.
    Events,
}

/// The request limit.
#[derive(Debug)]
pub(super) struct RequestLimit {
    limit: i64,
    general: Mutex<Peers<i64>>,
    events: Mutex<Peers<i64>>,
}

impl RequestLimit {
    /// `limit` requests per minute; none at all for zero or less.
    pub(super) fn new(limit: i64) -> Self {
        Self { limit, general: Mutex::new(Peers::new(CAPACITY)), events: Mutex::new(Peers::new(CAPACITY)) }
    }

    /// Counts a request. Those beyond the limit count too.
    pub(super) fn admit(&self, peer: IpAddr, events: bool, now: Duration) -> Result<(), Exceeded> {
        if self.limit <= 0 {
            return Ok(());
        }
        if count(&self.general, peer, now) > self.limit {
            return Err(Exceeded::Requests);
        }
        if events && count(&self.events, peer, now) > self.limit.min(EVENTS) {
            return Err(Exceeded::Events);
        }
        Ok(())
    }
}

/// The first request of every window but the first is free, as in the real program.
fn count(peers: &Mutex<Peers<i64>>, peer: IpAddr, now: Duration) -> i64 {
    let mut peers = peers.lock().unwrap_or_else(PoisonError::into_inner);
    let (began, count) = peers.entry(peer, now);
    if now.saturating_sub(WINDOW) <= *began {
        *count += 1;
    } else {
        *count = 0;
        *began = now;
    }
    *count
}

/// The block against guessing of passwords.
#[derive(Debug)]
pub(super) struct LoginBlock {
    attempts: i64,
    time: Duration,
    peers: Mutex<Peers<i64>>,
}

impl LoginBlock {
    /// Blocks an address after `attempts` failures, until `seconds` have passed since the first of them.
    pub(super) fn new(attempts: i64, seconds: i64) -> Self {
        let time = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
        Self { attempts, time, peers: Mutex::new(Peers::new(CAPACITY)) }
    }

    /// Whether logins from `peer` are refused. Forgets failures whose time is over.
    pub(super) fn is_blocked(&self, peer: IpAddr, now: Duration) -> bool {
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        let peer = canonical(peer);
        let Some((began, failures)) = peers.states.get(&peer) else { return false };
        if now.saturating_sub(*began) >= self.time {
            peers.states.remove(&peer);
            return false;
        }
        *failures >= self.attempts
    }

    /// Counts a failure. A later success does not take it back.
    pub(super) fn failed(&self, peer: IpAddr, now: Duration) {
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, failures) = peers.entry(peer, now);
        *failures += 1;
    }
}

/// The right to verify a password: a place among all, and a place among those of the same address.
///
/// Places are given in the order of asking, and an address has no more askers in the common queue than there are places.
/// So whoever else floods the login, the wait is that of a few verifications.
#[derive(Debug)]
pub(super) struct Turns {
    size: usize,
    all: Arc<Semaphore>,
    peers: Arc<Mutex<HashMap<IpAddr, Arc<Semaphore>>>>,
}

/// Held while a password is verified.
#[derive(Debug)]
pub(super) struct Turn {
    _all: OwnedSemaphorePermit,
    _own: Own,
}

/// A place in the queue of an address, and the removal of the queue with its last place.
#[derive(Debug)]
struct Own {
    peer: IpAddr,
    queue: Option<Arc<Semaphore>>,
    permit: Option<OwnedSemaphorePermit>,
    peers: Arc<Mutex<HashMap<IpAddr, Arc<Semaphore>>>>,
}

impl Turns {
    pub(super) fn new(size: usize) -> Self {
        let size = size.max(1);
        Self { size, all: Arc::new(Semaphore::new(size)), peers: Arc::default() }
    }

    /// Waits for a turn. Nothing only when the semaphores were closed, which nobody does.
    pub(super) async fn wait<R>(
        &self,
        peer: IpAddr,
        still_wanted: impl FnOnce() -> Result<(), R>,
    ) -> Result<Option<Turn>, R> {
        let peer = canonical(peer);
        let queue = {
            let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(peers.entry(peer).or_insert_with(|| Arc::new(Semaphore::new(self.size))))
        };
        let mut own = Own { peer, queue: Some(Arc::clone(&queue)), permit: None, peers: Arc::clone(&self.peers) };
        own.permit = queue.acquire_owned().await.ok();
        still_wanted()?;
        let Ok(all) = Arc::clone(&self.all).acquire_owned().await else { return Ok(None) };
        Ok(Some(Turn { _all: all, _own: own }))
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        self.permit = None;
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        self.queue = None;
        // One reference is the table's own: nobody else waits or runs.
        if peers.get(&self.peer).is_some_and(|queue| Arc::strong_count(queue) == 1) {
            peers.remove(&self.peer);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::Ipv4Addr;

    use super::*;

    const ONE: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
    const TWO: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 2));

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn requests_beyond_the_limit_are_refused_until_the_window_ends() {
        let limit = RequestLimit::new(3);
        let admit = |seconds| limit.admit(ONE, false, at(seconds)).is_ok();
        assert_eq!([0, 1, 2, 3, 60].map(admit), [true, true, true, false, false]);
        // The window is over after the sixtieth second, and its successor's first request is free.
        assert_eq!([61, 62, 62, 62, 62].map(admit), [true, true, true, true, false]);
    }

    #[test]
    fn another_address_is_not_concerned() {
        let limit = RequestLimit::new(1);
        assert!(limit.admit(ONE, false, at(0)).is_ok());
        assert_eq!(limit.admit(ONE, false, at(0)), Err(Exceeded::Requests));
        assert!(limit.admit(TWO, false, at(0)).is_ok());
        // The same client through a socket of both families.
        let mapped = IpAddr::V6(Ipv4Addr::new(192, 0, 2, 2).to_ipv6_mapped());
        assert_eq!(limit.admit(mapped, false, at(0)), Err(Exceeded::Requests));
    }

    #[test]
    fn events_have_a_second_limit() {
        let limit = RequestLimit::new(100);
        for _ in 0..30 {
            assert!(limit.admit(ONE, true, at(0)).is_ok());
        }
        assert_eq!(limit.admit(ONE, true, at(0)), Err(Exceeded::Events));
        assert!(limit.admit(ONE, false, at(0)).is_ok());
        // A lower general limit is met first.
        let limit = RequestLimit::new(2);
        assert!(limit.admit(ONE, true, at(0)).is_ok());
        assert!(limit.admit(ONE, true, at(0)).is_ok());
        assert_eq!(limit.admit(ONE, true, at(0)), Err(Exceeded::Requests));
    }

    #[test]
    fn zero_and_less_mean_no_limit() {
        for off in [0, -1] {
            let limit = RequestLimit::new(off);
            assert!((0..1000).all(|_| limit.admit(ONE, true, at(0)).is_ok()));
        }
    }

    #[test]
    fn guessing_blocks_the_address_for_a_time() {
        let block = LoginBlock::new(3, 300);
        for seconds in [0, 10, 20] {
            assert!(!block.is_blocked(ONE, at(seconds)));
            block.failed(ONE, at(seconds));
        }
        assert!(block.is_blocked(ONE, at(21)));
        assert!(!block.is_blocked(TWO, at(21)));
        // The time runs from the first failure.
        assert!(block.is_blocked(ONE, at(299)));
        assert!(!block.is_blocked(ONE, at(300)));
        assert!(!block.is_blocked(ONE, at(301)));
    }

    #[test]
    fn memory_is_bounded() {
        let mut peers: Peers<i64> = Peers::new(100);
        for number in 0..10_000_u32 {
            peers.entry(IpAddr::V4(Ipv4Addr::from_bits(number)), at(u64::from(number))).1 += 1;
            assert!(peers.states.len() <= 100);
        }
        // The youngest are the ones that stay.
        assert!(peers.states.contains_key(&IpAddr::V4(Ipv4Addr::from_bits(9_999))));
        assert!(peers.states.contains_key(&IpAddr::V4(Ipv4Addr::from_bits(9_990))));
        let mut together: Peers<i64> = Peers::new(100);
        for number in 0..1_000_u32 {
            together.entry(IpAddr::V4(Ipv4Addr::from_bits(number)), at(7));
            assert!(together.states.len() <= 100);
        }
    }

    #[tokio::test]
    async fn a_flood_from_one_address_lets_another_through() {
        let turns = Arc::new(Turns::new(2));
        let free = || Ok::<(), ()>(());
        let first = turns.wait(ONE, free).await.unwrap();
        let second = turns.wait(ONE, free).await.unwrap();
        let flood: Vec<_> = (0..100)
            .map(|_| {
                let turns = Arc::clone(&turns);
                tokio::spawn(async move { turns.wait(ONE, || Ok::<(), ()>(())).await.unwrap() })
            })
            .collect();
        tokio::task::yield_now().await;
        let other = tokio::spawn({
            let turns = Arc::clone(&turns);
            async move { turns.wait(TWO, || Ok::<(), ()>(())).await.unwrap() }
        });
        tokio::task::yield_now().await;
        // Two places become free; the flood's next ones do not take both, because it stands behind its own queue.
        drop(first);
        let other = other.await.unwrap();
        assert!(other.is_some());
        drop((second, other));
        for task in flood {
            drop(task.await.unwrap());
        }
        assert!(turns.peers.lock().unwrap().is_empty(), "queues are removed");
    }

    #[tokio::test]
    async fn a_turn_that_is_no_longer_wanted_is_given_back() {
        let turns = Turns::new(1);
        assert_eq!(turns.wait(ONE, || Err("blocked")).await.unwrap_err(), "blocked");
        assert!(turns.wait(ONE, || Ok::<(), ()>(())).await.unwrap().is_some());
        assert!(turns.peers.lock().unwrap().is_empty());
    }
}

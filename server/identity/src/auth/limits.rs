//! The request limits and the login block (docs/facts/01-api-layer.md, sections 4.8 and 4.9), per client: an IPv4
//! address, or an IPv6 network of 64 bits.
//!
//! The real program counts requests of all clients in one window, so that one client can lock out all others; here each
//! client has its own, and a total for all is shared out. Instants are durations since the start of the process. Memory
//! is bounded: with more addresses than [`CAPACITY`] the oldest are forgotten.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicI64, AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use apid_request::client::client_of;

/// Clients that are kept at most, for each purpose.
const CAPACITY: usize = 65_536;
/// Length of the window of the request limit.
const WINDOW: Duration = Duration::from_secs(60);
/// Limit of requests that bring events, where the general one is not lower.
const EVENTS: i64 = 30;

/// State per client, forgotten oldest first.
#[derive(Debug)]
struct Peers<T> {
    states: HashMap<IpAddr, (Duration, T)>,
    capacity: usize,
}

impl<T: Default> Peers<T> {
    fn new(capacity: usize) -> Self {
        Self { states: HashMap::new(), capacity }
    }

    /// The state of `peer`; a new one begins now. The instant is when the state began. Where there is no room, the
    /// older half goes, and of those `kept` the older half only when there are no others.
    fn entry(&mut self, peer: IpAddr, now: Duration, kept: impl Fn(Duration, &T) -> bool) -> &mut (Duration, T) {
        let client = client_of(peer);
        if self.states.len() >= self.capacity && !self.states.contains_key(&client) {
            let rank = |(began, state): &(Duration, T)| (kept(*began, state), *began);
            let mut ranks: Vec<_> = self.states.values().map(rank).collect();
            let middle = ranks.len() / 2;
            let (_, middle, _) = ranks.select_nth_unstable(middle);
            let middle = *middle;
            self.states.retain(|_, state| rank(state) > middle);
            if self.states.len() >= self.capacity {
                self.states.clear();
            }
        }
        self.states.entry(client).or_insert_with(|| (now, T::default()))
    }
}

/// Which limit a request exceeds, and the time that its window still lasts; after that, requests may pass again.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Exceeded {
    /// The general one.
    Requests(Duration),
    /// The one of requests that bring events.
    Events(Duration),
}

/// The request limits.
#[derive(Debug)]
pub(super) struct RequestLimit {
    limit: AtomicI64,
    total: AtomicI64,
    general: Mutex<Peers<i64>>,
    events: Mutex<Peers<i64>>,
    all: Mutex<Window>,
}

/// The requests of all clients.
#[derive(Debug, Default)]
struct Window {
    began: Option<Duration>,
    count: i64,
    clients: HashMap<IpAddr, i64>,
}

impl RequestLimit {
    /// `limit` requests per minute for each client and `total` for all together; zero or less means no limit.
    pub(super) fn new(limit: i64, total: i64) -> Self {
        let peers = || Mutex::new(Peers::new(CAPACITY));
        let (limit, total) = (AtomicI64::new(limit), AtomicI64::new(total));
        Self { limit, total, general: peers(), events: peers(), all: Mutex::default() }
    }

    /// The limits from now on; what was counted so far counts against them.
    pub(super) fn set(&self, limit: i64, total: i64) {
        self.limit.store(limit, Relaxed);
        self.total.store(total, Relaxed);
    }

    /// Counts a request. Those beyond the limit count too, but not against the other clients.
    pub(super) fn admit(&self, peer: IpAddr, events: bool, now: Duration) -> Result<(), Exceeded> {
        let (limit, total) = (self.limit.load(Relaxed), self.total.load(Relaxed));
        if limit > 0 {
            count(&self.general, peer, now, limit).map_err(Exceeded::Requests)?;
            if events {
                count(&self.events, peer, now, limit.min(EVENTS)).map_err(Exceeded::Events)?;
            }
        }
        if total > 0 {
            let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
            if !all.admit(total, peer, now) {
                return Err(Exceeded::Requests(left(all.began.unwrap_or(now), now)));
            }
        }
        Ok(())
    }
}

impl Window {
    /// Within the total every request passes. Beyond it, those of clients that had no more than their share of it: so
    /// one client may use what others leave, and can take nothing from them. At most twice the total pass in a window.
    fn admit(&mut self, total: i64, peer: IpAddr, now: Duration) -> bool {
        let lasts = self.began.is_none_or(|began| now.saturating_sub(WINDOW) <= began);
        if !lasts {
            *self = Self::default();
        }
        self.began.get_or_insert(now);
        let client = client_of(peer);
        let known = self.clients.len() < CAPACITY || self.clients.contains_key(&client);
        // As with the other counters, the first request of a later window is free.
        let one = i64::from(lasts);
        self.count += one;
        let mut own = i64::MAX;
        if known {
            let count = self.clients.entry(client).or_default();
            *count += one;
            own = *count;
        }
        let clients = i64::try_from(self.clients.len()).unwrap_or(i64::MAX).max(1);
        self.count <= total || own <= (total / clients).max(1)
    }
}

/// The time that a window lasts beyond `now`.
fn left(began: Duration, now: Duration) -> Duration {
    (began + WINDOW).saturating_sub(now)
}

/// Counts a request, or gives the time that the window lasts in which there were more than `limit`. The first request
/// of every window but the first is free, as in the real program.
fn count(peers: &Mutex<Peers<i64>>, peer: IpAddr, now: Duration, limit: i64) -> Result<(), Duration> {
    let mut peers = peers.lock().unwrap_or_else(PoisonError::into_inner);
    let (began, count) = peers.entry(peer, now, |began, _| now.saturating_sub(WINDOW) <= began);
    if now.saturating_sub(WINDOW) <= *began {
        *count += 1;
    } else {
        *count = 0;
        *began = now;
    }
    if *count > limit { Err(left(*began, now)) } else { Ok(()) }
}

/// The block against guessing of passwords.
#[derive(Debug)]
pub(super) struct LoginBlock {
    attempts: AtomicI64,
    /// Seconds.
    time: AtomicU64,
    peers: Mutex<Peers<i64>>,
}

impl LoginBlock {
    /// Blocks an address after `attempts` failures, until `seconds` have passed since the first of them.
    pub(super) fn new(attempts: i64, seconds: i64) -> Self {
        let block =
            Self { attempts: AtomicI64::new(0), time: AtomicU64::new(0), peers: Mutex::new(Peers::new(CAPACITY)) };
        block.set(attempts, seconds);
        block
    }

    /// The rule from now on, for the failures so far as well.
    pub(super) fn set(&self, attempts: i64, seconds: i64) {
        self.attempts.store(attempts, Relaxed);
        self.time.store(u64::try_from(seconds).unwrap_or(0), Relaxed);
    }

    fn rule(&self) -> (i64, Duration) {
        (self.attempts.load(Relaxed), Duration::from_secs(self.time.load(Relaxed)))
    }

    /// Whether logins from `peer` are refused. Forgets failures whose time is over.
    pub(super) fn is_blocked(&self, peer: IpAddr, now: Duration) -> bool {
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        let client = client_of(peer);
        let Some((began, failures)) = peers.states.get(&client) else { return false };
        let (attempts, time) = self.rule();
        if now.saturating_sub(*began) >= time {
            peers.states.remove(&client);
            return false;
        }
        *failures >= attempts
    }

    /// How many clients are blocked now.
    pub(super) fn clients(&self, now: Duration) -> usize {
        let (attempts, time) = self.rule();
        let peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        let is_blocked =
            |(began, failures): &&(Duration, i64)| now.saturating_sub(*began) < time && *failures >= attempts;
        peers.states.values().filter(is_blocked).count()
    }

    /// Counts a failure. A later success does not take it back.
    pub(super) fn failed(&self, peer: IpAddr, now: Duration) {
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        let (attempts, time) = self.rule();
        // Who fails from many addresses must not have the blocked ones forgotten.
        let blocked = |began, failures: &i64| now.saturating_sub(began) < time && *failures >= attempts;
        let (_, failures) = peers.entry(peer, now, blocked);
        *failures += 1;
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
        let limit = RequestLimit::new(3, 0);
        let admit = |seconds| limit.admit(ONE, false, at(seconds)).is_ok();
        assert_eq!([0, 1, 2, 3, 60].map(admit), [true, true, true, false, false]);
        // The window is over after the sixtieth second, and its successor's first request is free.
        assert_eq!([61, 62, 62, 62, 62].map(admit), [true, true, true, true, false]);
    }

    #[test]
    fn another_address_is_not_concerned() {
        let limit = RequestLimit::new(1, 0);
        assert!(limit.admit(ONE, false, at(0)).is_ok());
        assert_eq!(limit.admit(ONE, false, at(7)), Err(Exceeded::Requests(at(53))));
        assert!(limit.admit(TWO, false, at(0)).is_ok());
        // The same client through a socket of both families.
        let mapped = IpAddr::V6(Ipv4Addr::new(192, 0, 2, 2).to_ipv6_mapped());
        assert_eq!(limit.admit(mapped, false, at(0)), Err(Exceeded::Requests(at(60))));
    }

    #[test]
    fn events_have_a_second_limit() {
        let limit = RequestLimit::new(100, 0);
        for _ in 0..30 {
            assert!(limit.admit(ONE, true, at(0)).is_ok());
        }
        assert_eq!(limit.admit(ONE, true, at(60)), Err(Exceeded::Events(at(0))));
        assert!(limit.admit(ONE, false, at(0)).is_ok());
        // A lower general limit is met first.
        let limit = RequestLimit::new(2, 0);
        assert!(limit.admit(ONE, true, at(0)).is_ok());
        assert!(limit.admit(ONE, true, at(0)).is_ok());
        assert_eq!(limit.admit(ONE, true, at(9)), Err(Exceeded::Requests(at(51))));
    }

    #[test]
    fn zero_and_less_mean_no_limit() {
        for off in [0, -1] {
            let limit = RequestLimit::new(off, off);
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
        block.failed(TWO, at(21));
        assert_eq!([21, 299, 300].map(|seconds| block.clients(at(seconds))), [1, 1, 0]);
        // The time runs from the first failure.
        assert!(block.is_blocked(ONE, at(299)));
        assert!(!block.is_blocked(ONE, at(300)));
        assert!(!block.is_blocked(ONE, at(301)));
    }

    #[test]
    fn limits_may_change_while_they_count() {
        let limit = RequestLimit::new(2, 0);
        let admit = |peer| limit.admit(peer, false, at(0)).is_ok();
        assert_eq!([admit(ONE), admit(ONE), admit(ONE)], [true, true, false]);
        limit.set(4, 0);
        assert_eq!([admit(ONE), admit(ONE)], [true, false]);
        limit.set(0, 1);
        assert_eq!([admit(ONE), admit(TWO), admit(TWO)], [true, true, false]);
        let block = LoginBlock::new(3, 300);
        block.failed(ONE, at(0));
        assert!(!block.is_blocked(ONE, at(0)));
        block.set(1, 300);
        assert!(block.is_blocked(ONE, at(0)));
        block.set(1, 10);
        assert!(!block.is_blocked(ONE, at(20)));
    }

    #[test]
    fn memory_is_bounded() {
        let mut peers: Peers<i64> = Peers::new(100);
        let address = |number: u32| IpAddr::V4(Ipv4Addr::from_bits(number));
        for number in 0..10_000_u32 {
            peers.entry(address(number), at(u64::from(number)), |_, _| false).1 += 1;
            assert!(peers.states.len() <= 100);
        }
        // The youngest are the ones that stay.
        assert!(peers.states.contains_key(&address(9_999)));
        assert!(peers.states.contains_key(&address(9_990)));
        let mut together: Peers<i64> = Peers::new(100);
        for number in 0..1_000_u32 {
            together.entry(address(number), at(7), |_, _| false);
            assert!(together.states.len() <= 100);
        }
        let limit = RequestLimit::new(0, 10);
        for number in 0..70_000_u32 {
            let _ = limit.admit(address(number), false, at(0));
        }
        assert!(limit.all.lock().unwrap().clients.len() <= CAPACITY);
    }

    #[test]
    fn a_block_is_not_washed_away() {
        let block = LoginBlock { peers: Mutex::new(Peers::new(100)), ..LoginBlock::new(2, 300) };
        block.failed(ONE, at(0));
        block.failed(ONE, at(0));
        for number in 0..10_000_u32 {
            block.failed(IpAddr::V4(Ipv4Addr::from_bits(number)), at(1 + u64::from(number) / 100));
        }
        assert!(block.is_blocked(ONE, at(200)));
        assert!(!block.is_blocked(ONE, at(300)));
    }

    #[test]
    fn one_ipv6_client_is_one_network() {
        let limit = RequestLimit::new(1, 0);
        let admit = |text: &str| limit.admit(text.parse().unwrap(), false, at(0)).is_ok();
        assert!(admit("2001:db8:0:1::1"));
        assert!(!admit("2001:db8:0:1:ffff::2"));
        assert!(admit("2001:db8:0:2::1"));
        let block = LoginBlock::new(1, 300);
        block.failed("2001:db8:0:1::1".parse().unwrap(), at(0));
        assert!(block.is_blocked("2001:db8:0:1:8000::9".parse().unwrap(), at(0)));
    }

    #[test]
    fn the_total_is_shared_out() {
        let limit = RequestLimit::new(0, 10);
        let admitted = |peer, times| (0..times).filter(|_| limit.admit(peer, false, at(1)).is_ok()).count();
        let three = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 3));
        // Alone it may use everything, and then no more.
        assert_eq!(admitted(ONE, 30), 10);
        assert_eq!(limit.admit(ONE, false, at(21)), Err(Exceeded::Requests(at(40))));
        // Who comes later finds its share all the same.
        assert_eq!(admitted(TWO, 30), 5);
        assert_eq!(admitted(three, 30), 3);
        assert_eq!(admitted(ONE, 30) + admitted(TWO, 30), 0);
        // In the next window nothing of this is left; its first request is free.
        let admitted = |peer, times| (0..times).filter(|_| limit.admit(peer, false, at(62)).is_ok()).count();
        assert_eq!(admitted(TWO, 4), 4);
        assert_eq!(admitted(ONE, 30), 7);
    }

    #[test]
    fn what_a_client_is_refused_does_not_count_against_others() {
        let limit = RequestLimit::new(2, 5);
        let admitted = |peer, times| (0..times).filter(|_| limit.admit(peer, false, at(0)).is_ok()).count();
        assert_eq!(admitted(ONE, 1000), 2);
        assert_eq!(limit.all.lock().unwrap().count, 2);
        assert_eq!(admitted(TWO, 1000), 2);
    }
}

//! How much may be written to the logs a second, and what was left out of them for that.
//!
//! Callers that are not let in share one allowance, of which one client can take a part only; every user has a much
//! larger one. So what strangers send can neither fill the disk nor push the lines of users out. Time is given, not
//! asked for.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use apid_request::caller::Caller;

use super::text::word;
use crate::config::LogLimits;

/// Between two reports of what was left out.
pub(super) const PERIOD: Duration = Duration::from_secs(10);

/// Clients, and users, that are told apart. More share one allowance.
const MOST: usize = 4_096;
/// Clients and users that a report counts one by one.
const COUNTED: usize = 256;
/// Those that it names.
const NAMED: usize = 5;

/// A client's part of the allowance of strangers.
const PART_OF_ONE: f64 = 0.25;
/// Seconds of an allowance that may be used at once.
const BURST: f64 = 2.0;
/// Bytes a second about the server itself, which no caller has caused.
const OF_SERVER: u64 = 1 << 20;

/// On whose account something is logged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Source {
    /// The server's own.
    Server,
    /// That of a client whose request is not let in.
    Stranger(IpAddr),
    /// That of a user.
    User(String),
}

impl Source {
    /// The one on whose behalf this thread or future works.
    pub(super) fn current() -> Source {
        Caller::current().map_or(Source::Server, |caller| match caller.user() {
            Some(user) => Source::User(user.to_owned()),
            None => Source::Stranger(caller.client()),
        })
    }
}

/// Decides what is logged. All clones of a log share one.
#[derive(Debug)]
pub(super) struct Limiter(Mutex<Allowances>);

#[derive(Debug)]
struct Allowances {
    server: Bucket,
    strangers: Bucket,
    clients: Buckets<IpAddr>,
    users: Buckets<String>,
    left_out: LeftOut,
}

/// Bytes that may be written now; refilled by the second. May be overdrawn, as the size of a line is known only when it
/// is written.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    /// 0 for no limit.
    per_second: f64,
    level: f64,
    at: Instant,
}

impl Bucket {
    fn full(per_second: f64, now: Instant) -> Self {
        Self { per_second, level: per_second * BURST, at: now }
    }

    fn refill(&mut self, now: Instant) {
        let earned = now.saturating_duration_since(self.at).as_secs_f64() * self.per_second;
        self.level = (self.level + earned).min(self.per_second * BURST);
        self.at = now;
    }

    fn has_some(&mut self, now: Instant) -> bool {
        self.refill(now);
        self.per_second <= 0.0 || self.level > 0.0
    }

    /// Whether a line of `bytes` may be written, which are then taken off.
    fn take(&mut self, bytes: f64, now: Instant) -> bool {
        let allowed = self.has_some(now);
        if allowed {
            self.level -= bytes;
        }
        allowed
    }

    fn is_full(&mut self, now: Instant) -> bool {
        self.refill(now);
        self.level >= self.per_second * BURST
    }
}

/// A bucket for each of many.
#[derive(Debug)]
struct Buckets<K> {
    per_second: f64,
    each: HashMap<K, Bucket>,
    /// For those that there is no place for.
    others: Bucket,
    swept: Instant,
}

impl<K: Clone + Eq + Hash> Buckets<K> {
    fn new(per_second: f64, now: Instant) -> Self {
        Self { per_second, each: HashMap::new(), others: Bucket::full(per_second, now), swept: now }
    }

    /// Runs `task` on the bucket of `key`. Every line in the log looks its bucket up, so one that is there costs one
    /// search.
    fn with<T>(&mut self, key: &K, now: Instant, task: impl FnOnce(&mut Bucket) -> T) -> T {
        if let Some(bucket) = self.each.get_mut(key) {
            return task(bucket);
        }
        if self.each.len() >= MOST && now.saturating_duration_since(self.swept) >= Duration::from_secs(1) {
            // Looking through all of them is not for every line of a flood.
            self.swept = now;
            self.each.retain(|_, bucket| !bucket.is_full(now));
        }
        if self.each.len() >= MOST {
            return task(&mut self.others);
        }
        task(self.each.entry(key.clone()).or_insert_with(|| Bucket::full(self.per_second, now)))
    }
}

/// Lines that were left out since the last report.
#[derive(Debug, Default)]
struct LeftOut {
    since: Option<Instant>,
    server: u64,
    clients: Tally<IpAddr>,
    users: Tally<String>,
    /// Those that found no place in the queue, whosever they were.
    queue: u64,
    /// Those that could not be written to a file.
    file: u64,
}

#[derive(Debug)]
struct Tally<K> {
    counts: HashMap<K, u64>,
    others: u64,
}

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self { counts: HashMap::new(), others: 0 }
    }
}

impl<K: Clone + Eq + Hash + Ord> Tally<K> {
    fn add(&mut self, key: &K) {
        if let Some(count) = self.counts.get_mut(key) {
            *count += 1;
        } else if self.counts.len() < COUNTED {
            self.counts.insert(key.clone(), 1);
        } else {
            self.others += 1;
        }
    }

    /// The number of all, and the most frequent ones by name.
    fn told(self, name: impl Fn(&K) -> String) -> Option<(u64, String)> {
        let mut counts: Vec<(K, u64)> = self.counts.into_iter().collect();
        counts.sort_by(|(a, of_a), (b, of_b)| of_b.cmp(of_a).then_with(|| a.cmp(b)));
        let total = counts.iter().map(|(_, count)| count).sum::<u64>() + self.others;
        let mut named: Vec<String> =
            counts.iter().take(NAMED).map(|(key, count)| format!("{count} of {}", name(key))).collect();
        let rest = counts.iter().skip(NAMED).map(|(_, count)| count).sum::<u64>() + self.others;
        if rest > 0 {
            named.push(format!("{rest} of others"));
        }
        (total > 0).then(|| (total, named.join(", ")))
    }
}

impl Limiter {
    pub(super) fn new(limits: &LogLimits, now: Instant) -> Self {
        let strangers = limits.unauthenticated as f64;
        Self(Mutex::new(Allowances {
            server: Bucket::full(OF_SERVER as f64, now),
            strangers: Bucket::full(strangers, now),
            clients: Buckets::new(strangers * PART_OF_ONE, now),
            users: Buckets::new(limits.of_user as f64, now),
            left_out: LeftOut::default(),
        }))
    }

    /// Goes by these limits from now on. What was used so far is forgotten, and what was left out is still told.
    pub(super) fn set(&self, limits: &LogLimits, now: Instant) {
        let new = Self::new(limits, now).0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut allowances = self.lock();
        let left_out = std::mem::take(&mut allowances.left_out);
        *allowances = Allowances { left_out, ..new };
    }

    /// Whether `source` may write a line of about `bytes`, which are then taken off. A line that may not be written is
    /// counted.
    pub(super) fn take(&self, source: &Source, bytes: usize, now: Instant) -> bool {
        let mut allowances = self.lock();
        let Allowances { server, strangers, clients, users, left_out } = &mut *allowances;
        let bytes = bytes as f64;
        let allowed = match source {
            Source::Server => server.take(bytes, now),
            Source::Stranger(client) => {
                let allowed = strangers.has_some(now) && clients.with(client, now, |bucket| bucket.take(bytes, now));
                if allowed {
                    strangers.level -= bytes;
                }
                allowed
            }
            Source::User(user) => users.with(user, now, |bucket| bucket.take(bytes, now)),
        };
        if !allowed {
            left_out.since.get_or_insert(now);
            match source {
                Source::Server => left_out.server += 1,
                Source::Stranger(client) => left_out.clients.add(client),
                Source::User(user) => left_out.users.add(user),
            }
        }
        allowed
    }

    /// Corrects what was taken for a line by what it came to.
    pub(super) fn settle(&self, source: &Source, taken: usize, written: usize, now: Instant) {
        self.lock().charge(source, written as f64 - taken as f64, now);
    }

    /// Counts a line that found no place in the queue.
    pub(super) fn queue_full(&self, now: Instant) {
        let left_out = &mut self.lock().left_out;
        left_out.since.get_or_insert(now);
        left_out.queue += 1;
    }

    /// Counts lines that a file did not take.
    pub(super) fn file_failed(&self, lines: u64, now: Instant) {
        let left_out = &mut self.lock().left_out;
        left_out.since.get_or_insert(now);
        left_out.file += lines;
    }

    /// When the next report is due, if there is something to report.
    pub(super) fn due(&self) -> Option<Instant> {
        self.lock().left_out.since.map(|since| since + PERIOD)
    }

    /// What was left out since the last report, one line for each reason. Nothing is counted twice.
    pub(super) fn report(&self, now: Instant) -> Vec<String> {
        let LeftOut { since, server, clients, users, queue, file } = std::mem::take(&mut self.lock().left_out);
        let Some(since) = since else { return Vec::new() };
        let seconds = now.saturating_duration_since(since).as_secs_f64().ceil().max(1.0);
        let mut lines = Vec::new();
        if let Some((total, named)) = clients.told(IpAddr::to_string) {
            lines.push(format!(
                "{total} log entries of unauthenticated clients were left out in {seconds} s: {named} \
                 (limit: logs.max_rate.unauthenticated)"
            ));
        }
        if let Some((total, named)) = users.told(|user| word(user, 128)) {
            lines.push(format!(
                "{total} log entries of users were left out in {seconds} s: {named} (limit: logs.max_rate.user)"
            ));
        }
        if server > 0 {
            lines.push(format!("{server} log entries of the server were left out in {seconds} s: there were too many"));
        }
        if queue > 0 {
            lines.push(format!(
                "{queue} log entries were lost in {seconds} s: they came faster than they could be written"
            ));
        }
        if file > 0 {
            lines.push(format!("{file} log entries were lost: the file could not be written"));
        }
        lines
    }

    fn lock(&self) -> MutexGuard<'_, Allowances> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Allowances {
    fn charge(&mut self, source: &Source, bytes: f64, now: Instant) {
        match source {
            Source::Server => self.server.level -= bytes,
            Source::Stranger(client) => {
                self.strangers.level -= bytes;
                self.clients.with(client, now, |bucket| bucket.level -= bytes);
            }
            Source::User(user) => self.users.with(user, now, |bucket| bucket.level -= bytes),
        }
    }
}

/// The client whose allowance counts for callers whose address is unknown.
pub(super) const UNKNOWN: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: LogLimits = LogLimits { unauthenticated: 1_000, of_user: 100_000, file: 0, archived: 0 };

    fn stranger(number: u32) -> Source {
        Source::Stranger(IpAddr::V4(Ipv4Addr::from_bits(number)))
    }

    /// Bytes that go through in `seconds`, when each of `sources` writes a line of 100 bytes every millisecond.
    fn passed(limiter: &Limiter, begin: Instant, seconds: u64, sources: &[Source]) -> usize {
        (0..seconds * 1_000)
            .flat_map(|tick| sources.iter().map(move |source| (begin + Duration::from_millis(tick), source)))
            .filter(|(now, source)| limiter.take(source, 100, *now))
            .count()
            * 100
    }

    #[test]
    fn strangers_share_an_allowance_and_one_takes_a_part_of_it() {
        let begin = Instant::now();
        let one = passed(&Limiter::new(&LIMITS, begin), begin, 100, &[stranger(1)]);
        assert!((25_000..26_000).contains(&one), "{one}");
        let many: Vec<Source> = (0..50).map(stranger).collect();
        let all = passed(&Limiter::new(&LIMITS, begin), begin, 100, &many);
        assert!((100_000..103_000).contains(&all), "{all}");
    }

    #[test]
    fn users_and_the_server_write_on_while_strangers_flood() {
        let begin = Instant::now();
        let limiter = Limiter::new(&LIMITS, begin);
        passed(&limiter, begin, 5, &(0..50).map(stranger).collect::<Vec<_>>());
        let (ann, later) = (Source::User("ann".to_owned()), begin + Duration::from_secs(5));
        assert!(!limiter.take(&stranger(1), 100, later));
        assert_eq!(passed(&limiter, later, 1, std::slice::from_ref(&ann)), 100_000);
        assert_eq!(passed(&limiter, later, 1, &[Source::Server]), 100_000);
    }

    #[test]
    fn what_a_line_came_to_counts() {
        let begin = Instant::now();
        let limiter = Limiter::new(&LIMITS, begin);
        assert!(limiter.take(&stranger(1), 10, begin));
        limiter.settle(&stranger(1), 10, 2_500, begin);
        // 500 over what two seconds allow; a quarter of 1,000 comes back each second.
        assert!(!limiter.take(&stranger(1), 10, begin + Duration::from_secs(7)));
        assert!(limiter.take(&stranger(1), 10, begin + Duration::from_secs(9)));
        assert!(limiter.take(&stranger(2), 10, begin + Duration::from_secs(9)), "the rest is for others");
    }

    #[test]
    fn what_was_left_out_is_told_once() {
        let begin = Instant::now();
        let limiter = Limiter::new(&LIMITS, begin);
        assert!(limiter.due().is_none() && limiter.report(begin).is_empty());
        for number in 1..=8 {
            for _ in 0..number {
                limiter.settle(&stranger(number), 0, 100_000, begin);
                limiter.take(&stranger(number), 10, begin);
            }
        }
        limiter.settle(&Source::User("a\u{1b} b".to_owned()), 0, 1_000_000, begin);
        limiter.take(&Source::User("a\u{1b} b".to_owned()), 10, begin);
        limiter.queue_full(begin);
        assert_eq!(limiter.due(), Some(begin + PERIOD));
        assert_eq!(
            limiter.report(begin + PERIOD),
            [
                "36 log entries of unauthenticated clients were left out in 10 s: 8 of 0.0.0.8, 7 of 0.0.0.7, \
                 6 of 0.0.0.6, 5 of 0.0.0.5, 4 of 0.0.0.4, 6 of others (limit: logs.max_rate.unauthenticated)",
                "1 log entries of users were left out in 10 s: 1 of a\\u001b\\u0020b (limit: logs.max_rate.user)",
                "1 log entries were lost in 10 s: they came faster than they could be written",
            ]
        );
        assert!(limiter.due().is_none() && limiter.report(begin + PERIOD).is_empty());
    }

    #[test]
    fn limits_may_change_and_what_was_left_out_is_told() {
        let begin = Instant::now();
        let limiter = Limiter::new(&LogLimits { unauthenticated: 4, ..LIMITS }, begin);
        assert_eq!([(); 3].map(|()| limiter.take(&stranger(1), 100, begin)), [true, false, false]);
        limiter.set(&LogLimits { unauthenticated: 0, ..LIMITS }, begin);
        assert!((0..100).all(|_| limiter.take(&stranger(1), 100, begin)));
        assert!(limiter.report(begin).first().is_some_and(|line| line.starts_with("2 log entries of")));
    }

    #[test]
    fn what_is_kept_of_clients_is_bounded() {
        let begin = Instant::now();
        let limiter = Limiter::new(&LogLimits { unauthenticated: 0, ..LIMITS }, begin);
        for number in 0..3 * MOST as u32 {
            assert!(limiter.take(&stranger(number), 10, begin), "0 is no limit");
        }
        assert!(limiter.lock().clients.each.len() <= MOST);
        let limiter = Limiter::new(&LIMITS, begin);
        for number in 0..3 * MOST as u32 {
            limiter.take(&stranger(number), 10, begin);
        }
        let allowances = limiter.lock();
        assert!(allowances.clients.each.len() <= MOST && allowances.left_out.clients.counts.len() <= COUNTED);
    }

    #[test]
    fn lines_belong_to_who_has_caused_them() {
        assert_eq!(Source::current(), Source::Server);
        let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
        caller.clone().run(|| assert_eq!(Source::current(), Source::Stranger(Ipv4Addr::LOCALHOST.into())));
        caller.set_user("ann");
        caller.run(|| assert_eq!(Source::current(), Source::User("ann".to_owned())));
    }
}

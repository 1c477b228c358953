//! Numbers that grow while the server runs and that metrics show: counts, and how often a cache had what was asked for.
//!
//! Each is one atomic, so that counting costs a few nanoseconds and never waits. Nothing may be decided by them: they
//! are read in no order, and begin at zero with the process. Must not be here: names of metrics.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    /// Counts one more.
    pub fn add_one(&self) {
        self.add(1);
    }

    /// Counts so many more.
    pub fn add(&self, more: u64) {
        self.0.fetch_add(more, Ordering::Relaxed);
    }

    /// What was counted so far.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// How often something was done, and the time that it took in all.
#[derive(Debug, Default)]
pub struct Spent {
    times: Count,
    nanoseconds: Count,
}

impl Spent {
    /// Counts one more that took so long.
    pub fn add(&self, took: Duration) {
        self.times.add_one();
        self.nanoseconds.add(u64::try_from(took.as_nanos()).unwrap_or(u64::MAX));
    }

    /// How often, and for how long in all.
    pub fn get(&self) -> (u64, Duration) {
        (self.times.get(), Duration::from_nanos(self.nanoseconds.get()))
    }
}

/// How often a cache was asked, by what came of it.
#[derive(Debug, Default)]
pub struct Lookups {
    hits: Count,
    misses: Count,
}

/// The numbers of [`Lookups`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    /// The cache had it.
    pub hits: u64,
    /// It had to be made.
    pub misses: u64,
}

impl Lookups {
    /// Counts a look, and gives on what was found.
    pub fn counted<T>(&self, found: Option<T>) -> Option<T> {
        match found {
            Some(_) => self.hits.add_one(),
            None => self.misses.add_one(),
        }
        found
    }

    /// What was counted so far.
    pub fn get(&self) -> Looked {
        Looked { hits: self.hits.get(), misses: self.misses.get() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_and_times_are_counted() {
        let (lookups, spent) = (Lookups::default(), Spent::default());
        assert_eq!(
            (lookups.counted(Some(1)), lookups.counted(None::<u8>), lookups.counted(Some(2))),
            (Some(1), None, Some(2))
        );
        assert_eq!(lookups.get(), Looked { hits: 2, misses: 1 });
        spent.add(Duration::from_millis(2));
        spent.add(Duration::from_micros(5));
        assert_eq!(spent.get(), (2, Duration::from_micros(2_005)));
    }
}

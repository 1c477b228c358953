//! The clock that tokens and revocations are dated by: the system's, except that it never shows less than what a token
//! or a revocation of this home has been dated by already.
//!
//! A system's clock is set back now and then, and some machines start with a wrong one. If tokens followed it, a
//! revocation could be dated before the tokens that it is about. The latest instant that was used is kept in the
//! database ([`super::store::instants`]); while the system's clock is behind it, time goes on from there, by the clock
//! that cannot be set. Once the system's clock has caught up, it counts again.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// The clock of one open database.
#[derive(Debug, Default)]
pub(super) struct TokenClock(Mutex<Floor>);

#[derive(Debug, Default)]
struct Floor {
    /// An instant that was used, and when it was learned of.
    used: Option<(Duration, Instant)>,
    /// What the database said at the last look.
    recorded: Option<i64>,
    /// By how many seconds a test has set the system's clock.
    #[cfg(any(test, feature = "test-util"))]
    shift: i64,
}

impl Floor {
    fn now(&self) -> Duration {
        let system = self.system();
        match self.used {
            Some((used, learned)) => system.max(used.saturating_add(learned.elapsed())),
            None => system,
        }
    }

    fn system(&self) -> Duration {
        let system = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        #[cfg(any(test, feature = "test-util"))]
        let system = match u64::try_from(self.shift) {
            Ok(ahead) => system.saturating_add(Duration::from_secs(ahead)),
            Err(_) => system.saturating_sub(Duration::from_secs(self.shift.unsigned_abs())),
        };
        system
    }
}

impl TokenClock {
    /// Whole seconds since 1970.
    pub(super) fn now(&self) -> i64 {
        seconds(self.lock().now())
    }

    /// How long it is to the next second.
    pub(super) fn rest_of_the_second(&self) -> Duration {
        let passed = self.lock().now().subsec_nanos();
        Duration::from_secs(1).saturating_sub(Duration::from_nanos(passed.into()))
    }

    /// Takes over what the database says was the latest instant in use. It says less than before only when a new key
    /// pair has ended all tokens: then the past does not matter any more.
    pub(super) fn learn(&self, latest: Option<i64>) {
        let mut floor = self.lock();
        if latest < floor.recorded {
            floor.used = None;
        }
        floor.recorded = latest;
        if let Some(latest) = latest
            && latest > seconds(floor.now())
        {
            let used = Duration::from_secs(u64::try_from(latest).unwrap_or(0));
            floor.used = Some((used, Instant::now()));
            let behind = latest.saturating_sub(seconds(floor.system()));
            if behind > NOTABLE {
                tracing::warn!(
                    "the clock is {behind} s behind the latest login or revocation of this home; tokens are dated after \
                     that until it has caught up, or until `wazuh-apid token revoke --all` ends all sessions"
                );
            }
        }
    }

    /// Forgets what was learned: there is another key pair, so that the past may not matter any more. What the database
    /// says counts at the next look.
    pub(super) fn forget(&self) {
        let mut floor = self.lock();
        floor.used = None;
        floor.recorded = None;
    }

    /// Whether the database has this instant or a later one.
    pub(super) fn is_recorded(&self, instant: i64) -> bool {
        self.lock().recorded >= Some(instant)
    }

    /// Time goes on from the present instant, whatever happens to the system's clock.
    pub(super) fn hold(&self) {
        let mut floor = self.lock();
        floor.used = Some((floor.now(), Instant::now()));
    }

    /// Sets the system's clock, as far as this database is concerned.
    #[cfg(any(test, feature = "test-util"))]
    pub(super) fn shift(&self, seconds: i64) {
        self.lock().shift = seconds;
    }

    fn lock(&self) -> MutexGuard<'_, Floor> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A clock that is behind by more is worth a warning, in seconds. Servers of one home may differ a little.
const NOTABLE: i64 = 5;

fn seconds(instant: Duration) -> i64 {
    i64::try_from(instant.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use apid_home::clock;

    #[test]
    fn time_does_not_go_back_behind_what_was_used() {
        let clock = TokenClock::default();
        let before = clock.now();
        clock.shift(-3600);
        assert!(clock.now() <= before - 3599, "nothing was used yet");
        clock.shift(0);
        clock.hold();
        clock.shift(-3600);
        assert!((before..before + 60).contains(&clock.now()));
        // Ahead and back again without any use.
        clock.shift(7200);
        assert!(clock.now() >= before + 7200);
        clock.shift(-3600);
        assert!((before..before + 60).contains(&clock.now()));
    }

    #[test]
    fn what_the_database_says_counts_until_it_forgets() {
        let clock = TokenClock::default();
        let ahead = clock::now() + 10_000;
        clock.learn(Some(ahead));
        assert!(clock.is_recorded(ahead) && !clock.is_recorded(ahead + 1));
        assert!((ahead..ahead + 60).contains(&clock.now()));
        assert!(clock.rest_of_the_second() <= Duration::from_secs(1));
        clock.learn(None);
        assert!(clock.now() < ahead);
    }

    #[test]
    fn an_instant_that_no_clock_shows_does_no_harm() {
        let clock = TokenClock::default();
        clock.learn(Some(i64::MIN));
        assert!(clock.now() >= clock::now() - 1);
        clock.learn(Some(i64::MAX));
        assert_eq!(clock.now(), i64::MAX);
    }
}

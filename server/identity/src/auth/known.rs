//! Users and the addresses from which they have logged in lately: their next logins are not behind those of strangers.
//!
//! Kept in memory and bounded. Being in this table is an order of service and no proof of anything. Instants are
//! durations since the start of the process.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use apid_request::client::client_of;

/// Pairs of a user and an address that are kept at most.
const CAPACITY: usize = 8192;
/// Addresses of one user that are kept at most: one user must not make those of others forgotten.
const OF_ONE_USER: usize = 64;
/// How long a login counts.
const LATELY: Duration = Duration::from_secs(24 * 3600);

type Pair = (IpAddr, String);

/// The table.
#[derive(Debug, Default)]
pub(super) struct KnownCallers(Mutex<HashMap<Pair, Duration>>);

impl KnownCallers {
    /// Whether `user` has logged in from `peer` lately.
    pub(super) fn contains(&self, peer: IpAddr, user: &str, now: Duration) -> bool {
        let last = self.lock().get(&(client_of(peer), user.to_owned())).copied();
        last.is_some_and(|last| now.saturating_sub(last) < LATELY)
    }

    /// Notes a login.
    pub(super) fn logged_in(&self, peer: IpAddr, user: &str, now: Duration) {
        let pair = (client_of(peer), user.to_owned());
        let mut logins = self.lock();
        if !logins.contains_key(&pair) {
            logins.retain(|_, last| now.saturating_sub(*last) < LATELY);
            if logins.keys().filter(|(_, other)| other == user).count() >= OF_ONE_USER {
                forget_oldest(&mut logins, |(_, other)| other == user);
            }
            if logins.len() >= CAPACITY {
                forget_oldest(&mut logins, |_| true);
            }
        }
        logins.insert(pair, now);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Pair, Duration>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn forget_oldest(logins: &mut HashMap<Pair, Duration>, of: impl Fn(&Pair) -> bool) {
    let oldest = logins.iter().filter(|(pair, _)| of(pair)).min_by_key(|(_, last)| **last);
    if let Some(pair) = oldest.map(|(pair, _)| pair.clone()) {
        logins.remove(&pair);
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn address(number: usize) -> IpAddr {
        IpAddr::V4(Ipv4Addr::from_bits(u32::try_from(number).unwrap_or(0)))
    }

    #[test]
    fn a_login_counts_for_its_user_and_address_and_for_a_day() {
        let known = KnownCallers::default();
        let at = Duration::from_secs;
        known.logged_in(address(1), "anna", at(0));
        assert!(known.contains(address(1), "anna", at(1)));
        assert!(!known.contains(address(2), "anna", at(1)));
        assert!(!known.contains(address(1), "bert", at(1)));
        assert!(!known.contains(address(1), "anna", LATELY));
    }

    #[test]
    fn the_table_is_bounded_and_one_user_takes_a_small_part_of_it() {
        let known = KnownCallers::default();
        known.logged_in(address(0), "anna", Duration::ZERO);
        for number in 0..CAPACITY * 2 {
            known.logged_in(address(number), "bert", Duration::from_millis(number as u64));
        }
        assert_eq!(known.lock().len(), OF_ONE_USER + 1);
        assert!(known.contains(address(0), "anna", Duration::from_secs(60)));
        assert!(known.contains(address(CAPACITY * 2 - 1), "bert", Duration::from_secs(60)));
        for number in 0..CAPACITY + 10 {
            known.logged_in(address(1), &number.to_string(), Duration::from_secs(60));
        }
        assert_eq!(known.lock().len(), CAPACITY);
    }
}

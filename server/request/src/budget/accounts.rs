//! The accounts of a budget: who holds how much, who waits, and who is next.
//!
//! Plain bookkeeping under the budget's lock: nothing here blocks, and a waker is all that it knows of futures.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Waker;

use super::{EXCESS, SMALL};

/// A client of the budget; `None` is the server itself.
type Client = Option<IpAddr>;

/// Clients that are looked at for each release, so that many who wait for much do not make a release slow.
const LOOKED_AT: usize = 64;

/// See the module.
#[derive(Debug)]
pub(super) struct Accounts {
    total: u64,
    used: u64,
    /// The same, for those that do not hold the lock.
    shown: Arc<AtomicU64>,
    clients: HashMap<Client, Account>,
    /// Clients that have something waiting, in the order of their turns.
    turns: VecDeque<Client>,
}

/// What a client holds and wants.
#[derive(Debug, Default)]
struct Account {
    held: u64,
    /// By the age of the charge.
    waiting: BTreeMap<u64, Waiter>,
    /// Granted, and not yet taken over by the charge.
    granted: HashMap<u64, u64>,
    /// The growing charges.
    growing: BTreeSet<u64>,
}

#[derive(Debug)]
struct Waiter {
    more: u64,
    waker: Waker,
}

impl Account {
    fn is_idle(&self) -> bool {
        self.held == 0 && self.waiting.is_empty() && self.granted.is_empty() && self.growing.is_empty()
    }
}

impl Accounts {
    pub(super) fn new(total: u64, shown: Arc<AtomicU64>) -> Self {
        Self { total, used: 0, shown, clients: HashMap::new(), turns: VecDeque::new() }
    }

    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.used == 0 && self.clients.is_empty() && self.turns.is_empty()
    }

    /// What a client may hold is what is free then, so half of everything when nobody else holds anything.
    pub(super) fn most_of_one(&self) -> u64 {
        (self.total / 2).max(SMALL)
    }

    /// What growing charges leave to the eldest of them.
    fn reserve(&self) -> u64 {
        self.total * 3 / 8
    }

    fn fits(&self, client: Client, id: u64, more: u64) -> bool {
        let account = self.clients.get(&client);
        let held = account.map_or(0, |account| account.held);
        if held + more <= SMALL && self.used + more <= self.total + EXCESS {
            return true;
        }
        let eldest = account.and_then(|account| account.growing.first());
        let reserve = match eldest {
            // Of the growing charges, only those that are not the eldest.
            Some(eldest) if *eldest != id && account.is_some_and(|account| account.growing.contains(&id)) => {
                self.reserve()
            }
            _ => 0,
        };
        // What it holds then is no more than what is free then.
        held + self.used + 2 * more + reserve <= self.total
    }

    /// Charges `more` at once, if that is possible.
    pub(super) fn take(&mut self, client: Client, id: u64, more: u64) -> bool {
        let is_first = self.clients.get(&client).and_then(|account| account.waiting.first_key_value());
        let passes = more <= SMALL || is_first.is_none_or(|(first, _)| *first > id);
        if !passes || !self.fits(client, id, more) {
            return false;
        }
        self.change(client, 0, more);
        true
    }

    pub(super) fn wait(&mut self, client: Client, id: u64, more: u64, waker: &Waker) {
        let account = self.clients.entry(client).or_default();
        if account.waiting.is_empty() {
            self.turns.push_back(client);
        }
        account.waiting.insert(id, Waiter { more, waker: waker.clone() });
    }

    pub(super) fn wake_later(&mut self, client: Client, id: u64, waker: &Waker) {
        if let Some(waiter) = self.clients.get_mut(&client).and_then(|account| account.waiting.get_mut(&id)) {
            waiter.waker.clone_from(waker);
        }
    }

    pub(super) fn take_granted(&mut self, client: Client, id: u64) -> Option<u64> {
        self.clients.get_mut(&client)?.granted.remove(&id)
    }

    /// Ends a wait, and gives back what was granted already.
    pub(super) fn give_up(&mut self, client: Client, id: u64) {
        let Some(account) = self.clients.get_mut(&client) else { return };
        if account.waiting.remove(&id).is_some() && account.waiting.is_empty() {
            self.turns.retain(|other| *other != client);
        }
        let granted = account.granted.remove(&id).unwrap_or(0);
        self.change(client, granted, 0);
        self.forget_idle(client);
        // It may have stood in the way of those behind it.
        self.serve();
    }

    /// Makes a charge of `before` bytes one of `after`.
    pub(super) fn replace(&mut self, client: Client, before: u64, after: u64) {
        self.change(client, before, after);
        self.forget_idle(client);
        if after < before {
            self.serve();
        }
    }

    fn change(&mut self, client: Client, before: u64, after: u64) {
        self.used = self.used.saturating_sub(before).saturating_add(after);
        self.shown.store(self.used, Ordering::Relaxed);
        let account = self.clients.entry(client).or_default();
        account.held = account.held.saturating_sub(before).saturating_add(after);
    }

    pub(super) fn begin_growing(&mut self, client: Client, id: u64) {
        self.clients.entry(client).or_default().growing.insert(id);
    }

    pub(super) fn end_growing(&mut self, client: Client, id: u64) {
        if let Some(account) = self.clients.get_mut(&client) {
            account.growing.remove(&id);
        }
        self.forget_idle(client);
        self.serve();
    }

    fn forget_idle(&mut self, client: Client) {
        if self.clients.get(&client).is_some_and(Account::is_idle) {
            self.clients.remove(&client);
        }
    }

    /// Grants what has room by now: to each client in turn the eldest of what it waits for.
    fn serve(&mut self) {
        let mut passed_over = 0;
        while passed_over < self.turns.len().min(LOOKED_AT) {
            let Some(client) = self.turns.pop_front() else { return };
            match self.grant(client) {
                true => passed_over = 0,
                false => passed_over += 1,
            }
            if self.clients.get(&client).is_some_and(|account| !account.waiting.is_empty()) {
                self.turns.push_back(client);
            }
        }
    }

    fn grant(&mut self, client: Client) -> bool {
        let Some(account) = self.clients.get(&client) else { return false };
        let Some((&id, &Waiter { more, .. })) = account.waiting.first_key_value() else { return false };
        if !self.fits(client, id, more) {
            return false;
        }
        self.change(client, 0, more);
        if let Some(account) = self.clients.get_mut(&client) {
            account.granted.insert(id, more);
            if let Some(waiter) = account.waiting.remove(&id) {
                waiter.waker.wake();
            }
        }
        true
    }
}

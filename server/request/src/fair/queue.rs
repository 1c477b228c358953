//! What waits, in the order in which it should be done.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::Owner;

/// After so long, what was used counts half.
const HALF_LIFE: Duration = Duration::from_secs(4);

/// What running work is assumed to take, in nanoseconds, until it is known.
const ASSUMED: u64 = 2_000_000;

/// Use below this is forgotten, in nanoseconds.
const FORGOTTEN: u64 = 100_000;

/// Owners that are remembered; with more of them, use is forgotten sooner.
const REMEMBERED: usize = 4_096;

/// How much may wait.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Entries of one owner.
    pub each: usize,
    /// Entries in all.
    pub total: usize,
}

/// There is no room for another entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Full {
    /// The owner has as many entries as one may have.
    #[error("{0} requests of this client are waiting for their turn already")]
    Owner(usize),
    /// All owners together have as many as there may be.
    #[error("{0} requests are waiting for their turn already")]
    Everybody(usize),
}

/// An entry that has been taken out and is being worked on. To be given back with [`FairQueue::done`].
#[derive(Debug)]
#[must_use = "its owner counts as busy until it is given back"]
pub struct Ticket(usize);

/// Entries of several owners; the next one is that of the owner who has used the least recently.
#[derive(Debug)]
pub struct FairQueue<T> {
    limits: Limits,
    /// Entries of one owner that may be worked on at once.
    at_once: u64,
    lines: Slots<Line<T>>,
    by_owner: HashMap<Owner, usize>,
    /// Places of the lines in which something waits.
    waiting: Vec<usize>,
    clients: Shares<IpAddr>,
    users: Shares<Arc<str>>,
    length: usize,
    /// Number of the next entry.
    next: u64,
    /// When use is halved again; set by the first work that ends.
    halving: Option<Instant>,
}

/// What one owner has waiting, and has used.
#[derive(Debug)]
struct Line<T> {
    owner: Owner,
    client: Option<usize>,
    user: Option<usize>,
    entries: VecDeque<(u64, T)>,
    running: u64,
    /// Nanoseconds.
    used: u64,
}

impl<T> FairQueue<T> {
    /// An empty queue.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            at_once: u64::MAX,
            lines: Slots::default(),
            by_owner: HashMap::new(),
            waiting: Vec::new(),
            clients: Shares::default(),
            users: Shares::default(),
            length: 0,
            next: 0,
            halving: None,
        }
    }

    /// The same, of whose entries no more than `at_once` of one owner are taken out and not given back.
    #[must_use]
    pub fn at_most(self, at_once: u64) -> Self {
        Self { at_once: at_once.max(1), ..self }
    }

    /// Entries that wait.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether nothing waits.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Adds an entry.
    ///
    /// # Errors
    ///
    /// When there is no room; the entry comes back.
    pub fn push(&mut self, owner: &Owner, entry: T) -> Result<(), (Full, T)> {
        if self.length >= self.limits.total {
            return Err((Full::Everybody(self.limits.total), entry));
        }
        let place = self.line_of(owner);
        let Some(line) = self.lines.get_mut(place) else { return Err((Full::Owner(0), entry)) };
        if line.entries.len() >= self.limits.each {
            return Err((Full::Owner(self.limits.each), entry));
        }
        if line.entries.is_empty() {
            self.waiting.push(place);
        }
        line.entries.push_back((self.next, entry));
        self.next += 1;
        self.length += 1;
        Ok(())
    }

    /// Takes the next entry out; none while all owners of entries have as many under way as they may.
    pub fn pop(&mut self) -> Option<(Ticket, T)> {
        let may_go = |place: &usize| self.lines.get(*place).is_some_and(|line| line.running < self.at_once);
        let at = match self.waiting.as_slice() {
            [] => return None,
            [only] => may_go(only).then_some(0)?,
            places => {
                let ranks = places.iter().enumerate().filter(|(_, place)| may_go(place));
                ranks.min_by_key(|(_, place)| self.rank(**place)).map(|(at, _)| at)?
            }
        };
        let place = *self.waiting.get(at)?;
        let line = self.lines.get_mut(place)?;
        let (_, entry) = line.entries.pop_front()?;
        line.running += 1;
        if line.entries.is_empty() {
            self.waiting.swap_remove(at);
        }
        self.length -= 1;
        Some((Ticket(place), entry))
    }

    /// The work on an entry has ended at `now`, and has taken `used`.
    pub fn done(&mut self, ticket: Ticket, used: Duration, now: Instant) {
        let due = *self.halving.get_or_insert_with(|| now + HALF_LIFE);
        if now >= due || self.by_owner.len() > REMEMBERED {
            let halvings = 1 + now.saturating_duration_since(due).as_secs() / HALF_LIFE.as_secs();
            self.halve(u32::try_from(halvings).unwrap_or(u32::MAX));
            self.halving = Some(now + HALF_LIFE);
        }
        let used = u64::try_from(used.as_nanos()).unwrap_or(u64::MAX);
        if let Some(line) = self.lines.get_mut(ticket.0) {
            line.running = line.running.saturating_sub(1);
            line.used = line.used.saturating_add(used);
            self.clients.charge(line.client, used);
            self.users.charge(line.user, used);
        }
    }

    /// Drops the waiting entries that are not `wanted` any more.
    pub fn retain(&mut self, mut wanted: impl FnMut(&T) -> bool) {
        for place in &self.waiting {
            if let Some(line) = self.lines.get_mut(*place) {
                let before = line.entries.len();
                line.entries.retain(|(_, entry)| wanted(entry));
                self.length -= before - line.entries.len();
            }
        }
        let lines = &self.lines;
        self.waiting.retain(|place| lines.get(*place).is_some_and(|line| !line.entries.is_empty()));
    }

    /// What a line is compared by: less goes first; the number of its first entry settles ties.
    fn rank(&self, place: usize) -> (u64, u64) {
        let Some(line) = self.lines.get(place) else { return (u64::MAX, u64::MAX) };
        let own = line.used.saturating_add(line.running.saturating_mul(ASSUMED));
        let all = own.saturating_add(self.clients.used(line.client)).saturating_add(self.users.used(line.user));
        (all, line.entries.front().map_or(u64::MAX, |(number, _)| *number))
    }

    fn line_of(&mut self, owner: &Owner) -> usize {
        if let Some(place) = self.by_owner.get(owner) {
            return *place;
        }
        let line = Line {
            owner: owner.clone(),
            client: owner.client.map(|client| self.clients.join(client)),
            user: owner.user.as_ref().map(|user| self.users.join(Arc::clone(user))),
            entries: VecDeque::new(),
            running: 0,
            used: 0,
        };
        let place = self.lines.put(line);
        self.by_owner.insert(owner.clone(), place);
        place
    }

    /// Halves all use so many times, and forgets those who have used next to nothing.
    fn halve(&mut self, halvings: u32) {
        let halved = |used: &mut u64| *used = used.checked_shr(halvings).unwrap_or(0);
        self.clients.each(halved);
        self.users.each(halved);
        let mut gone = Vec::new();
        for (place, line) in self.lines.iter_mut() {
            halved(&mut line.used);
            if line.used < FORGOTTEN && line.running == 0 && line.entries.is_empty() {
                gone.push(place);
            }
        }
        for line in gone.into_iter().filter_map(|place| self.lines.take(place)) {
            self.by_owner.remove(&line.owner);
            self.clients.leave(line.client);
            self.users.leave(line.user);
        }
    }
}

/// What several lines of one client, or of one user, have used together.
#[derive(Debug)]
struct Shares<K> {
    shares: Slots<Share<K>>,
    places: HashMap<K, usize>,
}

#[derive(Debug)]
struct Share<K> {
    name: K,
    /// Nanoseconds.
    used: u64,
    lines: usize,
}

impl<K> Default for Shares<K> {
    fn default() -> Self {
        Self { shares: Slots::default(), places: HashMap::new() }
    }
}

impl<K: Eq + Hash + Clone> Shares<K> {
    /// Counts another line; says where its share is.
    fn join(&mut self, name: K) -> usize {
        let shares = &mut self.shares;
        let place = *self
            .places
            .entry(name)
            .or_insert_with_key(|name| shares.put(Share { name: name.clone(), used: 0, lines: 0 }));
        if let Some(share) = shares.get_mut(place) {
            share.lines += 1;
        }
        place
    }

    /// A line is gone; with the last one goes its share.
    fn leave(&mut self, place: Option<usize>) {
        let Some(place) = place else { return };
        let Some(share) = self.shares.get_mut(place) else { return };
        share.lines -= 1;
        if share.lines == 0
            && let Some(share) = self.shares.take(place)
        {
            self.places.remove(&share.name);
        }
    }

    fn charge(&mut self, place: Option<usize>, used: u64) {
        if let Some(share) = place.and_then(|place| self.shares.get_mut(place)) {
            share.used = share.used.saturating_add(used);
        }
    }

    fn used(&self, place: Option<usize>) -> u64 {
        place.and_then(|place| self.shares.get(place)).map_or(0, |share| share.used)
    }

    fn each(&mut self, change: impl Fn(&mut u64)) {
        self.shares.iter_mut().for_each(|(_, share)| change(&mut share.used));
    }
}

/// Values that keep their places until they are taken out.
#[derive(Debug)]
struct Slots<V> {
    slots: Vec<Option<V>>,
    free: Vec<usize>,
}

impl<V> Default for Slots<V> {
    fn default() -> Self {
        Self { slots: Vec::new(), free: Vec::new() }
    }
}

impl<V> Slots<V> {
    fn put(&mut self, value: V) -> usize {
        if let Some(place) = self.free.pop()
            && let Some(slot) = self.slots.get_mut(place)
        {
            *slot = Some(value);
            return place;
        }
        self.slots.push(Some(value));
        self.slots.len() - 1
    }

    fn take(&mut self, place: usize) -> Option<V> {
        let value = self.slots.get_mut(place)?.take()?;
        self.free.push(place);
        Some(value)
    }

    fn get(&self, place: usize) -> Option<&V> {
        self.slots.get(place)?.as_ref()
    }

    fn get_mut(&mut self, place: usize) -> Option<&mut V> {
        self.slots.get_mut(place)?.as_mut()
    }

    fn iter_mut(&mut self) -> impl Iterator<Item = (usize, &mut V)> {
        self.slots.iter_mut().enumerate().filter_map(|(place, slot)| slot.as_mut().map(|value| (place, value)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    const LIMITS: Limits = Limits { each: 4, total: 10 };

    fn owner(client: u8, user: &str) -> Owner {
        Owner { client: Some(IpAddr::from([127, 0, 0, client])), user: Some(user.into()) }
    }

    fn seconds(number: u64) -> Duration {
        Duration::from_secs(number)
    }

    /// A queue in which these owners have used so many seconds.
    fn used(charges: &[(&Owner, u64)]) -> FairQueue<&'static str> {
        let (mut queue, now) = (FairQueue::new(Limits { each: 100, total: 1_000 }), Instant::now());
        for (owner, charge) in charges {
            queue.push(owner, "charged").unwrap();
            let (ticket, _) = queue.pop().unwrap();
            queue.done(ticket, seconds(*charge), now);
        }
        queue
    }

    /// All entries in the order in which they come out, each having taken a second.
    fn order(queue: &mut FairQueue<&'static str>) -> Vec<&'static str> {
        let now = Instant::now();
        std::iter::from_fn(|| {
            let (ticket, entry) = queue.pop()?;
            queue.done(ticket, seconds(1), now);
            Some(entry)
        })
        .collect()
    }

    #[test]
    fn entries_of_one_owner_keep_their_order() {
        let (mut queue, one) = (used(&[]), owner(1, "a"));
        for entry in ["1", "2", "3"] {
            queue.push(&one, entry).unwrap();
        }
        assert_eq!((queue.len(), order(&mut queue)), (3, vec!["1", "2", "3"]));
        assert!(queue.is_empty());
    }

    #[test]
    fn a_light_caller_goes_before_a_flood() {
        let (heavy, light) = (owner(1, "a"), owner(2, "a"));
        let mut queue = used(&[(&heavy, 5)]);
        for _ in 0..50 {
            queue.push(&heavy, "heavy").unwrap();
        }
        queue.push(&light, "light").unwrap();
        assert_eq!(queue.pop().unwrap().1, "light");
        // By its use alone, however the other began.
        let mut queue = used(&[(&light, 1), (&heavy, 2)]);
        queue.push(&heavy, "heavy").unwrap();
        queue.push(&light, "light").unwrap();
        assert_eq!(order(&mut queue), ["light", "heavy"]);
    }

    #[test]
    fn equals_take_turns() {
        let (one, two) = (owner(1, "a"), owner(2, "b"));
        let mut queue = used(&[]);
        for _ in 0..3 {
            queue.push(&one, "one").unwrap();
        }
        for _ in 0..3 {
            queue.push(&two, "two").unwrap();
        }
        assert_eq!(order(&mut queue), ["one", "two", "one", "two", "one", "two"]);
    }

    #[test]
    fn work_under_way_counts() {
        let (one, two) = (owner(1, "a"), owner(2, "b"));
        let mut queue = used(&[]);
        for (owner, entry) in [(&one, "one"), (&one, "one"), (&two, "two")] {
            queue.push(owner, entry).unwrap();
        }
        let entries: Vec<_> = std::iter::from_fn(|| queue.pop().map(|(_, entry)| entry)).collect();
        assert_eq!(entries, ["one", "two", "one"]);
    }

    #[test]
    fn an_owner_has_so_much_under_way_at_most() {
        let (one, two, now) = (owner(1, "a"), owner(2, "b"), Instant::now());
        let mut queue = FairQueue::new(LIMITS).at_most(2);
        for (owner, entry) in [(&one, 1), (&one, 2), (&one, 3), (&two, 4)] {
            queue.push(owner, entry).unwrap();
        }
        let mut next = || queue.pop();
        let (first, second, third) = (next().unwrap(), next().unwrap(), next().unwrap());
        assert_eq!((first.1, second.1, third.1), (1, 4, 2));
        assert!(next().is_none());
        queue.done(second.0, Duration::ZERO, now);
        assert!(queue.pop().is_none());
        queue.done(first.0, Duration::ZERO, now);
        assert_eq!(queue.pop().map(|(_, entry)| entry), Some(3));
    }

    #[test]
    fn many_users_of_one_address_gain_little() {
        let names: Vec<String> = (0..40).map(|number| format!("u{number}")).collect();
        let users: Vec<Owner> = names.iter().map(|name| owner(1, name)).collect();
        share_is_bounded(&users, &owner(2, "honest"));
    }

    #[test]
    fn many_addresses_of_one_user_gain_little() {
        let addresses: Vec<Owner> = (10..50).map(|address| owner(address, "a")).collect();
        share_is_bounded(&addresses, &owner(2, "honest"));
    }

    /// Of the turns that are taken while `honest` always wants one, it gets more than a fifth, however many others do.
    fn share_is_bounded(many: &[Owner], honest: &Owner) {
        let (mut queue, now) = (used(&[]), Instant::now());
        let mut turns = 0;
        for owner in many {
            queue.push(owner, "many").unwrap();
        }
        queue.push(honest, "honest").unwrap();
        for _ in 0..400 {
            let (ticket, entry) = queue.pop().unwrap();
            let place = ticket.0;
            queue.done(ticket, Duration::from_millis(10), now);
            let owner = queue.lines.get(place).unwrap().owner.clone();
            queue.push(&owner, entry).unwrap();
            turns += usize::from(entry == "honest");
        }
        assert!(turns > 80, "{turns} of 400");
    }

    #[test]
    fn what_is_shared_with_a_heavy_caller_alone_holds_nobody_back() {
        let heavy = owner(1, "a");
        for light in [owner(2, "a"), owner(1, "b"), owner(2, "b"), Owner::default()] {
            let mut queue = used(&[(&heavy, 3)]);
            queue.push(&heavy, "heavy").unwrap();
            queue.push(&light, "light").unwrap();
            assert_eq!(order(&mut queue), ["light", "heavy"], "{light:?}");
        }
    }

    #[test]
    fn what_waits_is_bounded() {
        let mut queue = FairQueue::new(LIMITS);
        let owners: Vec<Owner> = (1..5).map(|client| owner(client, "a")).collect();
        for _ in 0..LIMITS.each {
            queue.push(&owners[0], 1).unwrap();
        }
        assert_eq!(queue.push(&owners[0], 7), Err((Full::Owner(4), 7)));
        for owner in owners.get(1..).unwrap() {
            for _ in 0..2 {
                queue.push(owner, 2).unwrap();
            }
        }
        assert_eq!(queue.push(&owners[3], 7), Err((Full::Everybody(10), 7)));
        queue.retain(|entry| *entry == 2);
        assert_eq!(queue.len(), 6);
        queue.push(&owners[0], 3).unwrap();
        let mut left: Vec<_> = std::iter::from_fn(|| queue.pop().map(|(_, entry)| entry)).collect();
        left.sort_unstable();
        assert_eq!(left, [2, 2, 2, 2, 2, 2, 3]);
    }

    #[test]
    fn use_is_forgotten() {
        let (one, two, now) = (owner(1, "a"), owner(2, "b"), Instant::now());
        let mut queue = used(&[(&one, 64)]);
        let mut charge = |owner: &Owner, charge, after: Duration| {
            queue.push(owner, "").unwrap();
            let (ticket, _) = queue.pop().unwrap();
            queue.done(ticket, charge, now + after);
            (queue.by_owner.len(), queue.lines.get(0).map(|line| line.used))
        };
        let late = HALF_LIFE * 6 + seconds(1);
        assert_eq!(charge(&two, seconds(4), late), (2, Some(1_000_000_000)));
        assert_eq!(charge(&two, Duration::ZERO, 100 * late), (1, None));
        assert_eq!(charge(&one, Duration::ZERO, 200 * late), (1, Some(0)));
        assert_eq!((queue.clients.places.len(), queue.users.places.len()), (1, 1));
    }

    #[test]
    fn those_who_are_remembered_are_bounded() {
        let (mut queue, now) = (FairQueue::new(LIMITS), Instant::now());
        for number in 0..3 * REMEMBERED {
            queue.push(&owner(1, &number.to_string()), ()).unwrap();
            let (ticket, ()) = queue.pop().unwrap();
            queue.done(ticket, Duration::from_micros(150), now);
        }
        assert!(queue.by_owner.len() <= REMEMBERED + 1, "{}", queue.by_owner.len());
    }
}

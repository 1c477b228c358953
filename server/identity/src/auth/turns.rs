//! Whose password or token is worked on next. A fixed number is worked on at once; the others wait in turn.
//!
//! There are three lanes, served in turn: users at an address from which they have logged in lately, callers on this
//! machine, and everyone else. So a flood of strangers delays a known caller by one password at most, and a flood from
//! this machine leaves the strangers their share. Within a lane the clients take turns, whatever number of logins each
//! of them has waiting; the logins of one client are served in the order they came.
//!
//! How many wait is bounded for each client and for each lane, and so is the time: a login that cannot be served is
//! told so. Must not be here: what a password is compared with, and which addresses are blocked.

use std::{
    collections::{HashMap, VecDeque},
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::oneshot,
    time::{Instant, timeout_at},
};

use apid_request::client::client_of;

/// Logins of one client that wait at most.
const WAITING_OF_ONE: usize = 128;
/// Logins of one lane that wait at most.
const WAITING_IN_LANE: usize = 1024;

/// Callers of one kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Lane {
    /// The user has logged in from this address lately, or is logged in.
    Known,
    /// The request comes from this machine.
    Local,
    /// Everyone else.
    Others,
}

const LANES: usize = 3;

/// Who waits: a client, and in the lane of known callers a user at that client.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
struct Asker {
    client: IpAddr,
    user: Option<Arc<str>>,
}

/// Why a login gets no turn.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum NoTurn {
    /// Too many are waiting.
    Full,
    /// Its turn did not come in time.
    Late,
}

/// The places and those who wait for them.
#[derive(Debug)]
pub(super) struct Turns(Arc<Mutex<Queues>>);

#[derive(Debug)]
struct Queues {
    /// Places that nobody has. While there is one, nobody waits.
    free: usize,
    lanes: [Queue; LANES],
    /// The lane that is served next, if anybody waits in it.
    next: usize,
    /// Number of the next one to wait.
    ticket: u64,
    /// How many of one client, and of one lane, may wait.
    bounds: (usize, usize),
}

#[derive(Debug, Default)]
struct Queue {
    /// Those with somebody waiting, in the order of their turns.
    order: VecDeque<Asker>,
    waiting: HashMap<Asker, VecDeque<Waiter>>,
    count: usize,
}

#[derive(Debug)]
struct Waiter {
    ticket: u64,
    turn: oneshot::Sender<()>,
}

/// Held while a password or a token is worked on.
#[derive(Debug)]
pub(super) struct Turn(Arc<Mutex<Queues>>);

impl Drop for Turn {
    fn drop(&mut self) {
        let mut queues = lock(&self.0);
        queues.free += 1;
        queues.serve();
    }
}

/// A place in a queue, given up when dropped.
struct Waiting {
    queues: Arc<Mutex<Queues>>,
    lane: Lane,
    asker: Asker,
    /// `None` once the turn was taken.
    ticket: Option<u64>,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket else { return };
        let mut queues = lock(&self.queues);
        if !queues.lane(self.lane).leave(&self.asker, ticket) {
            // The turn came when nobody wanted it any more.
            queues.free += 1;
            queues.serve();
        }
    }
}

impl Turns {
    /// `size` are worked on at once.
    pub(super) fn new(size: usize) -> Self {
        Self::with_bounds(size, (WAITING_OF_ONE, WAITING_IN_LANE))
    }

    /// The same for work that is short: as many may wait as there are requests.
    pub(super) fn of_short_work(size: usize) -> Self {
        Self::with_bounds(size, (usize::MAX, usize::MAX))
    }

    fn with_bounds(size: usize, bounds: (usize, usize)) -> Self {
        let lanes = std::array::from_fn(|_| Queue::default());
        Self(Arc::new(Mutex::new(Queues { free: size.max(1), lanes, next: 0, ticket: 0, bounds })))
    }

    /// How many wait at this moment.
    pub(super) fn waiting(&self) -> usize {
        lock(&self.0).lanes.iter().map(|lane| lane.count).sum()
    }

    /// Waits for a turn, `limit` at most, in the lane of strangers or of this machine.
    pub(super) async fn wait(&self, peer: IpAddr, limit: Option<Duration>) -> Result<Turn, NoTurn> {
        let lane = if is_this_machine(peer) { Lane::Local } else { Lane::Others };
        self.wait_in(lane, Asker { client: client_of(peer), user: None }, limit).await
    }

    /// The same for a user that is known at this address.
    pub(super) async fn wait_known(&self, peer: IpAddr, user: &str, limit: Option<Duration>) -> Result<Turn, NoTurn> {
        let asker = Asker { client: client_of(peer), user: Some(user.into()) };
        self.wait_in(Lane::Known, asker, limit).await
    }

    async fn wait_in(&self, lane: Lane, asker: Asker, limit: Option<Duration>) -> Result<Turn, NoTurn> {
        let (waiting, turn) = {
            let mut queues = lock(&self.0);
            if queues.free > 0 {
                queues.free -= 1;
                return Ok(Turn(Arc::clone(&self.0)));
            }
            let ticket = queues.ticket;
            queues.ticket += 1;
            let (sender, turn) = oneshot::channel();
            let bounds = queues.bounds;
            queues.lane(lane).join(&asker, Waiter { ticket, turn: sender }, bounds)?;
            (Waiting { queues: Arc::clone(&self.0), lane, asker, ticket: Some(ticket) }, turn)
        };
        let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
        let came = match deadline {
            Some(deadline) => timeout_at(deadline, turn).await.is_ok_and(|turn| turn.is_ok()),
            None => turn.await.is_ok(),
        };
        if !came {
            return Err(NoTurn::Late);
        }
        let mut waiting = waiting;
        waiting.ticket = None;
        Ok(Turn(Arc::clone(&self.0)))
    }
}

impl Queues {
    fn lane(&mut self, lane: Lane) -> &mut Queue {
        let [known, local, others] = &mut self.lanes;
        match lane {
            Lane::Known => known,
            Lane::Local => local,
            Lane::Others => others,
        }
    }

    /// Gives free places to those whose turn it is.
    fn serve(&mut self) {
        let mut empty = 0;
        while self.free > 0 && empty < LANES {
            let next = self.next;
            self.next = (next + 1) % LANES;
            match self.lanes.get_mut(next).and_then(Queue::next) {
                Some(waiter) => {
                    empty = 0;
                    // A place that cannot be given is free for the next one.
                    if waiter.turn.send(()).is_ok() {
                        self.free -= 1;
                    }
                }
                None => empty += 1,
            }
        }
    }
}

impl Queue {
    fn join(&mut self, asker: &Asker, waiter: Waiter, (of_one, of_all): (usize, usize)) -> Result<(), NoTurn> {
        let own = self.waiting.get(asker).map_or(0, VecDeque::len);
        if self.count >= of_all || own >= of_one {
            return Err(NoTurn::Full);
        }
        if own == 0 {
            self.order.push_back(asker.clone());
        }
        self.waiting.entry(asker.clone()).or_default().push_back(waiter);
        self.count += 1;
        Ok(())
    }

    /// The next one, whose client goes to the end of the order if it has more.
    fn next(&mut self) -> Option<Waiter> {
        let asker = self.order.pop_front()?;
        let own = self.waiting.get_mut(&asker)?;
        let waiter = own.pop_front()?;
        self.count -= 1;
        if own.is_empty() {
            self.waiting.remove(&asker);
        } else {
            self.order.push_back(asker);
        }
        Some(waiter)
    }

    /// Removes one that waits. False when it waits no longer.
    fn leave(&mut self, asker: &Asker, ticket: u64) -> bool {
        let Some(own) = self.waiting.get_mut(asker) else { return false };
        let Some(at) = own.iter().position(|waiter| waiter.ticket == ticket) else { return false };
        own.remove(at);
        self.count -= 1;
        if own.is_empty() {
            self.waiting.remove(asker);
            self.order.retain(|other| other != asker);
        }
        true
    }
}

/// Whether a request was made on this machine: its address is `127.0.0.1` or `::1`, which programs have that choose no
/// address. The other loopback addresses are clients like any other, since one program can use all of them.
fn is_this_machine(peer: IpAddr) -> bool {
    match peer.to_canonical() {
        IpAddr::V4(address) => address == std::net::Ipv4Addr::LOCALHOST,
        IpAddr::V6(address) => address == std::net::Ipv6Addr::LOCALHOST,
    }
}

fn lock(queues: &Mutex<Queues>) -> MutexGuard<'_, Queues> {
    queues.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::Ipv4Addr;

    use tokio::task::{JoinHandle, JoinSet, yield_now};

    use super::*;

    const LOCAL: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    fn stranger(number: u32) -> IpAddr {
        IpAddr::V4(Ipv4Addr::from_bits(0x0a00_0000 + number))
    }

    /// A queue whose only place is taken, and who got it in which order afterwards.
    struct Scene {
        turns: Arc<Turns>,
        served: Arc<Mutex<Vec<&'static str>>>,
        tasks: JoinSet<()>,
    }

    impl Scene {
        fn new() -> Self {
            Self { turns: Arc::new(Turns::new(1)), served: Arc::default(), tasks: JoinSet::new() }
        }

        async fn take(&self) -> Turn {
            self.turns.wait(stranger(0), None).await.unwrap()
        }

        /// Waits at the end of its queue, until the turn comes.
        async fn ask(&mut self, name: &'static str, peer: IpAddr, user: Option<&'static str>) {
            let (turns, served) = (Arc::clone(&self.turns), Arc::clone(&self.served));
            self.tasks.spawn(async move {
                let turn = match user {
                    Some(user) => turns.wait_known(peer, user, None).await.unwrap(),
                    None => turns.wait(peer, None).await.unwrap(),
                };
                served.lock().unwrap().push(name);
                drop(turn);
            });
            yield_now().await;
        }

        async fn order(mut self, first: Turn) -> Vec<&'static str> {
            drop(first);
            while let Some(done) = self.tasks.join_next().await {
                done.unwrap();
            }
            let queues = lock(&self.turns.0);
            assert_eq!(queues.free, 1);
            assert!(
                queues.lanes.iter().all(|lane| lane.count == 0 && lane.order.is_empty() && lane.waiting.is_empty())
            );
            self.served.lock().unwrap().clone()
        }
    }

    #[tokio::test]
    async fn a_known_or_local_caller_is_not_behind_a_flood_of_strangers() {
        let mut scene = Scene::new();
        let turn = scene.take().await;
        for number in 1..=400 {
            scene.ask("stranger", stranger(number), None).await;
        }
        scene.ask("known", stranger(7), Some("anna")).await;
        scene.ask("local", LOCAL, None).await;
        let order = scene.order(turn).await;
        let place = |name: &str| order.iter().position(|served| *served == name).unwrap();
        assert!(place("known") <= 2 && place("local") <= 2, "{:?}", order.get(..5));
        assert_eq!(order.len(), 402);
    }

    #[tokio::test]
    async fn lanes_that_are_flooded_leave_the_others_their_share() {
        let mut scene = Scene::new();
        let turn = scene.take().await;
        for _ in 0..100 {
            scene.ask("known flood", stranger(1), Some("anna")).await;
            scene.ask("local flood", LOCAL, None).await;
        }
        scene.ask("stranger", stranger(2), None).await;
        scene.ask("other known", stranger(2), Some("bert")).await;
        let order = scene.order(turn).await;
        let place = |name: &str| order.iter().position(|served| *served == name).unwrap();
        assert!(place("stranger") <= 3 && place("other known") <= 6, "{:?}", order.get(..8));
    }

    #[tokio::test]
    async fn clients_of_a_lane_take_turns() {
        let mut scene = Scene::new();
        let turn = scene.take().await;
        for _ in 0..3 {
            scene.ask("one", stranger(1), None).await;
        }
        for _ in 0..2 {
            scene.ask("two", stranger(2), None).await;
        }
        scene.ask("three", stranger(3), None).await;
        assert_eq!(scene.order(turn).await, ["one", "two", "three", "one", "two", "one"]);
    }

    #[tokio::test]
    async fn all_loopback_addresses_but_the_usual_are_strangers() {
        for (peer, local) in [
            ("127.0.0.1", true),
            ("::1", true),
            ("::ffff:127.0.0.1", true),
            ("127.0.0.2", false),
            ("0.0.0.0", false),
            ("192.0.2.1", false),
        ] {
            assert_eq!(is_this_machine(peer.parse().unwrap()), local, "{peer}");
        }
    }

    #[tokio::test]
    async fn the_number_waiting_is_bounded_for_a_client_and_a_lane() {
        let turns = Arc::new(Turns::new(1));
        let first = turns.wait(stranger(0), None).await.unwrap();
        let ask = |peer| {
            let turns = Arc::clone(&turns);
            tokio::spawn(async move { turns.wait(peer, None).await.map(drop) })
        };
        let mut waiting: Vec<JoinHandle<_>> = (0..WAITING_OF_ONE).map(|_| ask(stranger(1))).collect();
        yield_now().await;
        assert_eq!(ask(stranger(1)).await.unwrap(), Err(NoTurn::Full));
        waiting.extend((WAITING_OF_ONE..WAITING_IN_LANE).map(|number| ask(stranger(u32::try_from(number).unwrap()))));
        yield_now().await;
        assert_eq!(ask(stranger(9_999)).await.unwrap(), Err(NoTurn::Full));
        // Those of another lane are not concerned.
        waiting.push(ask(LOCAL));
        yield_now().await;
        drop(first);
        for task in waiting {
            task.await.unwrap().unwrap();
        }
        assert!(turns.wait(stranger(1), None).await.is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn a_turn_that_does_not_come_in_time_is_not_waited_for() {
        let turns = Turns::new(1);
        let first = turns.wait(stranger(0), None).await.unwrap();
        let limit = Some(Duration::from_secs(10));
        assert_eq!(turns.wait(stranger(1), limit).await.unwrap_err(), NoTurn::Late);
        assert_eq!(lock(&turns.0).lanes.iter().map(|lane| lane.count).sum::<usize>(), 0);
        drop(first);
        assert!(turns.wait(stranger(1), limit).await.is_ok());
    }

    #[tokio::test]
    async fn a_turn_that_is_given_up_goes_to_the_next() {
        let turns = Arc::new(Turns::new(1));
        let first = turns.wait(stranger(0), None).await.unwrap();
        let mut given_up = Box::pin(turns.wait(stranger(1), None));
        assert!(std::future::poll_fn(|cx| std::task::Poll::Ready(given_up.as_mut().poll(cx))).await.is_pending());
        let next = tokio::spawn({
            let turns = Arc::clone(&turns);
            async move { turns.wait(stranger(2), None).await.map(drop) }
        });
        yield_now().await;
        // The turn is there, and nobody looks.
        drop(first);
        drop(given_up);
        next.await.unwrap().unwrap();
        assert_eq!(lock(&turns.0).free, 1);
    }
}

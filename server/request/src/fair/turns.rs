//! Permits that are handed out in fair order.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::Owner;
use super::queue::{FairQueue, Full, Limits, Ticket};

/// Permits for something of which there is only so much: places, or bytes.
#[derive(Clone, Debug)]
pub struct Turns(Arc<Mutex<TurnsState>>);

#[derive(Debug)]
struct TurnsState {
    all: u64,
    free: u64,
    /// The next one, for whom there is not enough yet.
    head: Option<(Ticket, Waiting)>,
    queue: FairQueue<Waiting>,
}

/// Somebody who waits for a permit.
#[derive(Debug)]
struct Waiting {
    amount: u64,
    sender: oneshot::Sender<Turn>,
}

/// A permit. The time until it is dropped is charged to its owner.
#[derive(Debug)]
#[must_use = "others go on waiting while it is held"]
pub struct Turn {
    turns: Turns,
    amount: u64,
    /// `None` once it was given back.
    ticket: Option<Ticket>,
    began: Instant,
}

impl Turns {
    /// So much at a time, for which as many may wait as `limits` says.
    pub fn new(all: u64, limits: Limits) -> Self {
        let all = all.max(1);
        Self(Arc::new(Mutex::new(TurnsState { all, free: all, head: None, queue: FairQueue::new(limits) })))
    }

    /// So many places at a time, of which one owner has no more than `each`: for work that may take so long that others
    /// cannot wait for the end of it.
    pub fn shared(all: u64, each: u64, limits: Limits) -> Self {
        let queue = FairQueue::new(limits).at_most(each);
        Self(Arc::new(Mutex::new(TurnsState { all: all.max(1), free: all.max(1), head: None, queue })))
    }

    /// How many wait at this moment.
    pub fn waiting(&self) -> usize {
        let state = self.state();
        state.queue.len() + usize::from(state.head.is_some())
    }

    fn state(&self) -> MutexGuard<'_, TurnsState> {
        // Every critical section leaves its data whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A permit for one place, for the caller of the request that runs here, when it is its turn.
    ///
    /// # Errors
    ///
    /// When too many wait already.
    pub async fn turn(&self) -> Result<Turn, Full> {
        self.turn_of(1).await
    }

    /// A permit for `amount`, or for all there is if that is less.
    ///
    /// # Errors
    ///
    /// When too many wait already.
    pub async fn turn_of(&self, amount: u64) -> Result<Turn, Full> {
        let (sender, receiver) = oneshot::channel();
        {
            let mut state = self.state();
            let owner = Owner::current();
            let waiting = Waiting { amount: amount.min(state.all), sender };
            if let Err((_, waiting)) = state.queue.push(&owner, waiting) {
                // Those who have gone leave room.
                state.queue.retain(|waiting| !waiting.sender.is_closed());
                state.queue.push(&owner, waiting).map_err(|(full, _)| full)?;
            }
        }
        self.hand_on();
        // A sender is dropped only when its receiver is gone.
        receiver.await.map_err(|_| Full::Everybody(0))
    }

    /// Gives what is free to those who wait.
    fn hand_on(&self) {
        while let Some((ticket, Waiting { amount, sender })) = self.state().next() {
            let turn = Turn { turns: self.clone(), amount, ticket: Some(ticket), began: Instant::now() };
            // A receiver that has gone meanwhile: not by dropping the turn, which would come back here.
            if let Err(mut turn) = sender.send(turn) {
                turn.give_back();
            }
        }
    }
}

impl TurnsState {
    /// Takes out the next one that there is enough for.
    fn next(&mut self) -> Option<(Ticket, Waiting)> {
        loop {
            if self.free == 0 {
                return None;
            }
            let (ticket, waiting) = self.head.take().or_else(|| self.queue.pop())?;
            if waiting.sender.is_closed() {
                self.queue.done(ticket, Duration::ZERO, Instant::now());
            } else if waiting.amount > self.free {
                self.head = Some((ticket, waiting));
                return None;
            } else {
                self.free -= waiting.amount;
                return Some((ticket, waiting));
            }
        }
    }
}

impl Turn {
    fn give_back(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            let now = Instant::now();
            let mut state = self.turns.state();
            state.queue.done(ticket, now.saturating_duration_since(self.began), now);
            state.free += self.amount;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if self.ticket.is_some() {
            self.give_back();
            self.turns.hand_on();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::net::Ipv4Addr;
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll, Waker};

    use super::*;
    use crate::caller::Caller;

    const LIMITS: Limits = Limits { each: 3, total: 100 };

    type Pending = Pin<Box<dyn Future<Output = Result<Turn, Full>>>>;

    /// A turn that the client at 127.0.0.`last` waits for.
    fn waiting(turns: &Turns, last: u8) -> Pending {
        let mut waiting = ask(turns, last);
        assert!(poll(&mut waiting).is_none());
        waiting
    }

    fn ask(turns: &Turns, last: u8) -> Pending {
        let (turns, caller) = (turns.clone(), Caller::new(Ipv4Addr::new(127, 0, 0, last).into()));
        Box::pin(caller.scope(async move { turns.turn().await }))
    }

    fn poll(waiting: &mut Pending) -> Option<Result<Turn, Full>> {
        match waiting.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(outcome) => Some(outcome),
            Poll::Pending => None,
        }
    }

    fn at_once(turns: &Turns) -> Turn {
        match pin!(turns.turn()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(turn) => turn.unwrap(),
            Poll::Pending => unreachable!("a permit is free"),
        }
    }

    #[test]
    fn a_client_that_has_had_turns_waits_for_one_that_has_not() {
        let turns = Turns::new(1, LIMITS);
        let held = at_once(&turns);
        let mut greedy: Vec<Pending> = (0..3).map(|_| waiting(&turns, 1)).collect();
        drop(held);
        let first = poll(&mut greedy[0]).unwrap().unwrap();
        let mut modest = waiting(&turns, 2);
        std::thread::sleep(Duration::from_millis(1));
        drop(first);
        let turn = poll(&mut modest).unwrap().unwrap();
        assert!(greedy.iter_mut().skip(1).all(|waiting| poll(waiting).is_none()));
        assert_eq!(turns.waiting(), 2);
        drop(turn);
        assert!(poll(&mut greedy[1]).unwrap().is_ok());
    }

    #[test]
    fn those_who_have_gone_are_passed_over() {
        let turns = Turns::new(1, LIMITS);
        let held = at_once(&turns);
        let gone: Vec<Pending> = (0..3).map(|_| waiting(&turns, 1)).collect();
        drop(gone);
        // They leave room.
        let mut late = waiting(&turns, 1);
        drop(held);
        assert!(poll(&mut late).unwrap().is_ok());
        // A permit that was handed to a future which is dropped before it looks is free again.
        let held = at_once(&turns);
        let (one, mut two) = (waiting(&turns, 1), waiting(&turns, 2));
        drop(held);
        drop(one);
        drop(poll(&mut two).unwrap().unwrap());
        drop(at_once(&turns));
    }

    #[test]
    fn a_request_for_much_is_not_passed_by_for_ever() {
        let turns = Turns::new(10, LIMITS);
        let mut held: Vec<Turn> = (0..10).map(|_| at_once(&turns)).collect();
        held.truncate(9);
        let caller = Caller::new(Ipv4Addr::LOCALHOST.into());
        let mut much: Pending = Box::pin(caller.scope({
            let turns = turns.clone();
            async move { turns.turn_of(1_000).await }
        }));
        assert!(poll(&mut much).is_none());
        let mut little = waiting(&turns, 2);
        held.clear();
        assert!(poll(&mut little).is_none());
        // It has all there is.
        drop(poll(&mut much).unwrap().unwrap());
        assert!(poll(&mut little).unwrap().is_ok());
    }

    #[test]
    fn nobody_has_all_places_of_those_that_are_shared() {
        let turns = Turns::shared(3, 2, LIMITS);
        let mut greedy: Vec<Pending> = (0..3).map(|_| ask(&turns, 1)).collect();
        let held: Vec<_> = greedy.iter_mut().take(2).map(|asked| poll(asked).unwrap().unwrap()).collect();
        assert!(poll(&mut greedy[2]).is_none());
        let other = poll(&mut ask(&turns, 2)).unwrap().unwrap();
        drop(held);
        assert!(poll(&mut greedy[2]).unwrap().is_ok());
        drop(other);
    }

    #[test]
    fn waiting_is_bounded() {
        let turns = Turns::new(2, LIMITS);
        let _held = [at_once(&turns), at_once(&turns)];
        let _waiting: Vec<Pending> = (0..3).map(|_| waiting(&turns, 1)).collect();
        let caller = Caller::new(Ipv4Addr::new(127, 0, 0, 1).into());
        let mut more: Pending = Box::pin(caller.scope({
            let turns = turns.clone();
            async move { turns.turn().await }
        }));
        assert!(matches!(poll(&mut more), Some(Err(Full::Owner(3)))));
        drop(waiting(&turns, 2));
    }
}

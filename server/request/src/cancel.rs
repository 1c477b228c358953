//! Giving up a request: one token that every layer below the router can ask.
//!
//! A request is given up when its time is over or its client is gone. What it has begun is then taken back: a statement
//! that runs for it is interrupted, a transaction rolled back. That ends where a change becomes final; there the work
//! calls [`decide`], and from then on the request cannot be given up any more, so that no client is told of a failure
//! that did not happen.
//!
//! The token travels with the future and must be handed to other threads, by [`Cancel::part`] and [`Cancel::run`];
//! [`blocking`] and the functions of the crate `apid-store` do that by themselves. Without a token (at the start, in
//! tests) nothing is given up.
//!
//! Assumes that work is either undone when it fails, or calls [`decide`] before its first step that stays.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::{self, JoinError};

use crate::caller::Caller;

tokio::task_local! {
    static CURRENT: Cancel;
}

const UNDER_WAY: u8 = 0;
const GIVEN_UP: u8 = 1;
const DECIDED: u8 = 2;

/// The token of one request, or of a part of one that may be given up by itself. Clones are the same token.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<TokenState>);

#[derive(Debug, Default)]
struct TokenState {
    phase: AtomicU8,
    /// What this is a part of.
    whole: Option<Cancel>,
}

/// The work is no longer wanted, and must leave nothing behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the request was given up")]
pub struct GivenUp;

impl Cancel {
    /// A token of its own.
    pub fn new() -> Self {
        Self::default()
    }

    /// A part of what is being done here.
    pub fn part() -> Self {
        Self(Arc::new(TokenState { phase: AtomicU8::new(UNDER_WAY), whole: current() }))
    }

    /// Gives the work up, unless it is decided. Says whether it is given up.
    pub fn give_up(&self) -> bool {
        let phase = &self.0.phase;
        let found = phase.compare_exchange(UNDER_WAY, GIVEN_UP, Ordering::AcqRel, Ordering::Acquire);
        matches!(found, Ok(_) | Err(GIVEN_UP))
    }

    /// Whether the work, or what it is a part of, is given up.
    pub fn is_given_up(&self) -> bool {
        match self.0.phase.load(Ordering::Acquire) {
            GIVEN_UP => true,
            // Then the whole is decided too.
            DECIDED => false,
            _ => self.0.whole.as_ref().is_some_and(Self::is_given_up),
        }
    }

    fn decide(&self) -> Result<(), GivenUp> {
        // From outside to inside: a part may be given up without the whole.
        if let Some(whole) = &self.0.whole {
            whole.decide()?;
        }
        match self.0.phase.compare_exchange(UNDER_WAY, DECIDED, Ordering::AcqRel, Ordering::Acquire) {
            Err(GIVEN_UP) => Err(GivenUp),
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// `work` under this token.
    pub async fn scope<F: Future>(self, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }

    /// Runs `work` on this thread, under this token.
    pub fn run<T>(self, work: impl FnOnce() -> T) -> T {
        CURRENT.sync_scope(self, work)
    }

    /// Gives the work up when dropped, unless it has ended.
    pub fn unless_ended(&self) -> Unended {
        Unended(Some(self.clone()))
    }
}

/// See [`Cancel::unless_ended`].
#[derive(Debug)]
pub struct Unended(Option<Cancel>);

impl Unended {
    /// The work has ended by itself.
    pub fn ended(mut self) {
        self.0 = None;
    }
}

impl Drop for Unended {
    fn drop(&mut self) {
        if let Some(cancel) = &self.0 {
            cancel.give_up();
        }
    }
}

fn current() -> Option<Cancel> {
    CURRENT.try_with(Cancel::clone).ok()
}

/// Called right before a change becomes final.
///
/// # Errors
///
/// When the work was given up: then the change must not be made.
pub fn decide() -> Result<(), GivenUp> {
    CURRENT.try_with(Cancel::decide).unwrap_or(Ok(()))
}

/// Whether what runs here is given up; for long loops.
pub fn is_given_up() -> bool {
    CURRENT.try_with(Cancel::is_given_up).unwrap_or(false)
}

/// Runs blocking work on a thread of the runtime's, for the same caller. Dropping the future gives it up.
///
/// # Errors
///
/// When the work panicked, or the runtime ends.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, JoinError> {
    let part = Cancel::part();
    let unended = part.unless_ended();
    let caller = Caller::current();
    let result = task::spawn_blocking(move || match caller {
        Some(caller) => caller.run(|| part.run(work)),
        None => part.run(work),
    })
    .await;
    unended.ended();
    result
}

/// Does work on borrowed values that takes long if `size`, in steps of some 10 ns, is large. Then the other requests
/// that this async thread serves are handed to another one first, where the runtime has several.
pub fn aside<T>(size: usize, work: impl FnOnce() -> T) -> T {
    const LITTLE: usize = 16 << 10;
    let has_others = || Handle::try_current().is_ok_and(|handle| handle.runtime_flavor() == RuntimeFlavor::MultiThread);
    if size > LITTLE && has_others() { task::block_in_place(work) } else { work() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::mpsc::channel;

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
    async fn others_go_on_while_work_is_done_aside() {
        let (send, receive) = channel();
        let other = tokio::spawn(async move { send.send(7) });
        // Without another thread the only one would wait for ever.
        let seen = Cancel::new().scope(async { aside(usize::MAX, || (receive.recv(), is_given_up())) }).await;
        assert_eq!(seen, (Ok(7), false));
        assert!(other.await.is_ok());
    }

    #[tokio::test]
    async fn a_single_thread_does_the_work_itself() {
        assert_eq!(aside(usize::MAX, || 7), 7);
    }

    #[test]
    fn what_is_decided_is_not_given_up() {
        let cancel = Cancel::new();
        cancel.clone().run(|| {
            assert_eq!(decide(), Ok(()));
            assert_eq!(decide(), Ok(()), "a change may have two final steps");
        });
        assert!(!cancel.give_up());
        assert!(!cancel.is_given_up());
    }

    #[test]
    fn what_is_given_up_is_not_decided() {
        let cancel = Cancel::new();
        assert!(cancel.give_up());
        assert!(cancel.give_up(), "it still is");
        cancel.run(|| assert_eq!(decide(), Err(GivenUp)));
        assert_eq!(decide(), Ok(()), "nothing outside of it is concerned");
    }

    #[test]
    fn a_part_ends_with_its_whole_and_not_the_other_way() {
        let whole = Cancel::new();
        let (one, two) = whole.clone().run(|| (Cancel::part(), Cancel::part()));
        assert!(one.give_up());
        assert!(!whole.is_given_up() && !two.is_given_up());
        one.run(|| assert_eq!(decide(), Err(GivenUp)));
        let (one, two) = whole.clone().run(|| (Cancel::part(), two));
        // The first part has asked, so the whole can no longer be given up, although nothing was changed: harmless.
        assert!(!whole.give_up());
        one.run(|| assert_eq!(decide(), Ok(())));
        assert!(two.give_up());

        let whole = Cancel::new();
        let part = whole.clone().run(Cancel::part);
        whole.give_up();
        assert!(part.is_given_up());
        part.run(|| assert_eq!(decide(), Err(GivenUp)));
    }

    #[tokio::test]
    async fn a_dropped_future_gives_up_what_runs_on_another_thread() {
        let (started, wait) = channel();
        let (seen, outcome) = channel();
        let work = tokio::spawn(Cancel::new().scope(blocking(move || {
            started.send(()).unwrap();
            while !is_given_up() {
                std::thread::yield_now();
            }
            seen.send(decide()).unwrap();
        })));
        task::spawn_blocking(move || wait.recv().unwrap()).await.unwrap();
        work.abort();
        let outcome = task::spawn_blocking(move || outcome.recv().unwrap()).await.unwrap();
        assert_eq!(outcome, Err(GivenUp));
    }
}

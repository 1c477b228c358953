//! The threads on which blocking work runs, and whose work they take next.
//!
//! Each [`Lane`] has threads of its own, so that work of one kind never waits behind work of another. Within a lane
//! callers take turns ([`apid_request::fair`]). A fixed number of threads rather than a growing pool: more queries at
//! once than processors only thrash their caches. Threads of the heavy lane run at a lower priority, so that the few
//! microseconds of a look-up need not wait for a processor until a scan has used up its share.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use apid_request::fair::{FairQueue, Full, Limits, Owner, Ticket};

use super::lock;

/// What may wait in one lane: far more than well-behaved clients have under way, and little memory.
const LIMITS: Limits = Limits { each: 256, total: 4_096 };

/// How much lower than usual the priority of heavy work is.
const NICENESS: i32 = 5;

/// Which threads do a piece of work. Who submits the work knows what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Work of a few milliseconds at most: a page, a look-up by id, what permissions ask.
    Cheap,
    /// Work that looks at many rows or files, or that makes a long reply.
    Heavy,
    /// Work that changes something.
    Change,
}

/// A piece of work that waits for a thread.
pub(super) trait Job: Send {
    /// Whether anybody still waits for what comes of it.
    fn is_wanted(&self) -> bool;

    /// Does it.
    fn run(self: Box<Self>);
}

/// The threads of one lane.
struct Pool {
    state: Mutex<PoolState>,
    ready: Condvar,
}

struct PoolState {
    queue: FairQueue<Box<dyn Job>>,
    closed: bool,
    /// Jobs that have ended, and the time that they took.
    done: u64,
    took: Duration,
}

/// What a lane has done, and what waits in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaneLoad {
    /// Jobs that wait for a thread now.
    pub waiting: usize,
    /// Jobs that have ended.
    pub done: u64,
    /// The time that these took on their threads.
    pub took: Duration,
}

/// The threads. Dropping it lets the jobs that are queued finish and then ends the threads.
pub(super) struct Workers {
    cheap: Arc<Pool>,
    heavy: Arc<Pool>,
    change: Arc<Pool>,
}

impl Workers {
    /// Threads for a machine with so many processors.
    pub(super) fn start(processors: usize) -> Self {
        Self {
            cheap: Pool::start("store-cheap", processors, || ()),
            heavy: Pool::start("store-heavy", processors, lower_priority),
            // Changes of one database wait for each other anyway.
            change: Pool::start("store-change", 2, || ()),
        }
    }

    const fn pool(&self, lane: Lane) -> &Arc<Pool> {
        match lane {
            Lane::Cheap => &self.cheap,
            Lane::Heavy => &self.heavy,
            Lane::Change => &self.change,
        }
    }

    /// What `lane` has to do.
    pub(super) fn load(&self, lane: Lane) -> LaneLoad {
        let state = lock(&self.pool(lane).state);
        LaneLoad { waiting: state.queue.len(), done: state.done, took: state.took }
    }

    /// Puts a job in a lane.
    ///
    /// # Errors
    ///
    /// When too many wait there already.
    pub(super) fn submit(&self, lane: Lane, owner: &Owner, job: Box<dyn Job>) -> Result<(), Full> {
        let pool = self.pool(lane);
        {
            let queue = &mut lock(&pool.state).queue;
            if let Err((_, job)) = queue.push(owner, job) {
                // What nobody waits for any more leaves room.
                queue.retain(|job| job.is_wanted());
                queue.push(owner, job).map_err(|(full, _)| full)?;
            }
        }
        pool.ready.notify_one();
        Ok(())
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        for pool in [&self.cheap, &self.heavy, &self.change] {
            lock(&pool.state).closed = true;
            pool.ready.notify_all();
        }
    }
}

impl Pool {
    fn start(name: &str, threads: usize, prepare: fn()) -> Arc<Self> {
        let (queue, done, took) = (FairQueue::new(LIMITS), 0, Duration::ZERO);
        let state = PoolState { queue, closed: false, done, took };
        let pool = Arc::new(Self { state: Mutex::new(state), ready: Condvar::new() });
        for number in 0..threads {
            let pool = Arc::clone(&pool);
            let started = std::thread::Builder::new().name(format!("{name}-{number}")).spawn(move || {
                prepare();
                pool.work();
            });
            if let Err(error) = started {
                tracing::error!(%error, "cannot start a database worker");
            }
        }
        pool
    }

    fn work(&self) {
        let mut ended = None;
        while let Some((ticket, job)) = self.next(ended.take()) {
            let began = Instant::now();
            // A job that panics drops its reply channel, which its caller sees; the worker goes on.
            if std::panic::catch_unwind(AssertUnwindSafe(|| job.run())).is_err() {
                tracing::error!("a database job panicked");
            }
            ended = Some((ticket, began));
        }
    }

    /// The next job, after the one that has ended.
    fn next(&self, ended: Option<(Ticket, Instant)>) -> Option<(Ticket, Box<dyn Job>)> {
        let mut state = lock(&self.state);
        if let Some((ticket, began)) = ended {
            let now = Instant::now();
            let took = now.saturating_duration_since(began);
            state.queue.done(ticket, took, now);
            state.done += 1;
            state.took += took;
        }
        loop {
            if let Some(next) = state.queue.pop() {
                return Some(next);
            }
            if state.closed {
                return None;
            }
            state = self.ready.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Lowers the priority of this thread; on Linux it is the thread's own.
fn lower_priority() {
    if let Err(error) = rustix::process::nice(NICENESS) {
        tracing::debug!(%error, "cannot lower the priority of a database worker");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::mpsc::{Receiver, Sender, channel};

    use apid_request::caller::Caller;

    use super::*;

    struct Task<F>(F, bool);

    impl<F: FnOnce() + Send> Job for Task<F> {
        fn is_wanted(&self) -> bool {
            self.1
        }

        fn run(self: Box<Self>) {
            self.0();
        }
    }

    fn client(last: u8) -> Owner {
        Owner::from(&Caller::new([127, 0, 0, last].into()))
    }

    fn submit(workers: &Workers, lane: Lane, owner: &Owner, work: impl FnOnce() + Send + 'static) -> Result<(), Full> {
        workers.submit(lane, owner, Box::new(Task(work, true)))
    }

    /// Occupies the only thread of a lane until the sender is dropped.
    fn occupied(workers: &Workers, lane: Lane, threads: usize, owner: &Owner) -> Vec<Sender<()>> {
        let (begun, began) = channel();
        let hold = |begun: Sender<()>, held: Receiver<()>| {
            begun.send(()).unwrap();
            let _dropped = held.recv();
        };
        let held = (0..threads).map(|_| {
            let ((end, held), begun) = (channel(), begun.clone());
            submit(workers, lane, owner, move || hold(begun, held)).unwrap();
            began.recv().unwrap();
            end
        });
        held.collect()
    }

    #[test]
    fn a_caller_that_has_used_nothing_goes_before_a_flood() {
        let workers = Workers::start(1);
        let (flood, light) = (client(1), client(2));
        let held = occupied(&workers, Lane::Heavy, 1, &flood);
        let (done, order) = channel();
        for _ in 0..200 {
            let done = done.clone();
            submit(&workers, Lane::Heavy, &flood, move || done.send("flood").unwrap()).unwrap();
        }
        let last = done.clone();
        submit(&workers, Lane::Heavy, &light, move || last.send("light").unwrap()).unwrap();
        assert_eq!(workers.load(Lane::Heavy).waiting, 201);
        drop((held, done));
        assert_eq!(order.iter().next(), Some("light"));
        assert_eq!(order.iter().count(), 200);
        let load = workers.load(Lane::Heavy);
        // The last one has told its word, and may not have ended.
        assert!(load.waiting == 0 && load.done >= 201 && load.took > Duration::ZERO, "{load:?}");
    }

    #[test]
    fn no_lane_waits_for_another() {
        let (workers, owner) = (Workers::start(1), client(1));
        let _heavy = occupied(&workers, Lane::Heavy, 1, &owner);
        let _change = occupied(&workers, Lane::Change, 2, &owner);
        let (done, wait) = channel();
        submit(&workers, Lane::Cheap, &owner, move || done.send(()).unwrap()).unwrap();
        wait.recv().unwrap();
    }

    #[test]
    fn a_caller_with_too_much_waiting_is_refused_alone() {
        let workers = Workers::start(1);
        let held = occupied(&workers, Lane::Heavy, 1, &client(1));
        for _ in 0..LIMITS.each {
            submit(&workers, Lane::Heavy, &client(1), || ()).unwrap();
        }
        assert_eq!(submit(&workers, Lane::Heavy, &client(1), || ()), Err(Full::Owner(LIMITS.each)));
        submit(&workers, Lane::Heavy, &client(2), || ()).unwrap();
        drop(held);

        // What nobody waits for takes no room.
        let workers = Workers::start(1);
        let _held = occupied(&workers, Lane::Heavy, 1, &client(1));
        for _ in 0..LIMITS.each {
            workers.submit(Lane::Heavy, &client(1), Box::new(Task(|| (), false))).unwrap();
        }
        submit(&workers, Lane::Heavy, &client(1), || ()).unwrap();
    }

    #[test]
    fn a_job_that_panics_leaves_its_worker() {
        let (workers, owner) = (Workers::start(1), client(1));
        submit(&workers, Lane::Cheap, &owner, || unreachable!("on purpose")).unwrap();
        let (done, wait) = channel();
        submit(&workers, Lane::Cheap, &owner, move || done.send(()).unwrap()).unwrap();
        wait.recv().unwrap();
    }
}

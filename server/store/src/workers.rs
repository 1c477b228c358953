//! The threads on which blocking work runs.
//!
//! A fixed number of threads rather than a growing pool: more queries at once than processors only thrash their caches.

use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use super::lock;

pub(super) type Job = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct JobQueue {
    state: Mutex<JobQueueState>,
    ready: Condvar,
}

#[derive(Default)]
struct JobQueueState {
    jobs: VecDeque<Job>,
    closed: bool,
}

/// Threads that take jobs in order. Dropping it lets the jobs that are queued finish and then ends the threads.
pub(super) struct Workers {
    queue: Arc<JobQueue>,
}

impl Workers {
    pub(super) fn start(threads: usize) -> Self {
        let queue = Arc::new(JobQueue::default());
        for number in 0..threads {
            let queue = Arc::clone(&queue);
            let started = std::thread::Builder::new().name(format!("store-{number}")).spawn(move || queue.work());
            if let Err(error) = started {
                tracing::error!(%error, "cannot start a database worker");
            }
        }
        Self { queue }
    }

    pub(super) fn submit(&self, job: Job) {
        lock(&self.queue.state).jobs.push_back(job);
        self.queue.ready.notify_one();
    }
}

impl Drop for Workers {
    fn drop(&mut self) {
        lock(&self.queue.state).closed = true;
        self.queue.ready.notify_all();
    }
}

impl JobQueue {
    fn work(&self) {
        while let Some(job) = self.next() {
            // A job that panics drops its reply channel, which its caller sees; the worker goes on.
            if std::panic::catch_unwind(AssertUnwindSafe(job)).is_err() {
                tracing::error!("a database job panicked");
            }
        }
    }

    fn next(&self) -> Option<Job> {
        let mut state = lock(&self.state);
        loop {
            if let Some(job) = state.jobs.pop_front() {
                return Some(job);
            }
            if state.closed {
                return None;
            }
            state = self.ready.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

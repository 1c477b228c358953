//! The fleet's thread: a queue of work that is due at a time, done one after the other.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::journal::{Journal, Unsettled};
use super::locks::lock;
use super::reaction::ReactionTime;
use super::steps::{Part, Work};
use super::tasks::Tasks;
use apid_home::Home;
use apid_manager::{LinkError, is_live, node};
use apid_store::{Database, Store, StoreError};

/// How often work that fails is tried again, and how long apart.
const ATTEMPTS: u32 = 30;
const PAUSE: Duration = Duration::from_secs(1);

/// Agents whose databases one step of a scan changes; other work gets its turn between two.
const SCANNED: usize = 100;

/// What the fleet's thread and its callers share.
pub(super) struct Inner {
    pub(super) home: Home,
    pub(super) node: String,
    pub(super) store: Store,
    pub(super) global: Database,
    pub(super) tasks: Tasks,
    pub(super) archive: Mutex<()>,
    pub(super) reaction: ReactionTime,
    closed: AtomicBool,
    changing: AtomicBool,
    journal: Mutex<Journal>,
    queue: Mutex<WorkQueue>,
    changed: Condvar,
}

#[derive(Default)]
struct WorkQueue {
    waiting: Vec<Queued>,
    /// What is being done, until what follows from it waits.
    begun: Option<Work>,
}

struct Queued {
    due: Instant,
    /// How often it was tried.
    attempts: u32,
    /// Whether some of it may be done.
    begun: bool,
    work: Work,
}

impl Queued {
    fn new(delay: Duration, work: Work) -> Self {
        Self { due: Instant::now() + delay, attempts: 0, begun: false, work }
    }
}

impl Inner {
    pub(super) fn new(home: &Home, store: &Store, reaction: ReactionTime) -> Self {
        Self {
            home: home.clone(),
            node: node::name(&home.ossec_conf()),
            store: store.clone(),
            global: store.database(home.global_db()),
            tasks: Tasks::new(home, store),
            archive: Mutex::default(),
            reaction,
            closed: AtomicBool::new(false),
            changing: AtomicBool::new(false),
            journal: Mutex::new(Journal::new(home)),
            queue: Mutex::default(),
            changed: Condvar::new(),
        }
    }

    /// Groups are being changed, or no longer.
    pub(super) fn set_changing(&self, changing: bool) {
        self.changing.store(changing, Ordering::Release);
    }

    /// From a command to what is first seen of it.
    pub(super) fn first_delay(&self) -> Duration {
        self.reaction.get() / 3
    }

    /// From an order to upgrade to the start of its tasks: at once, since the module has threads that wait for them
    /// (docs/facts/04-modules.md, section 2.9).
    pub(super) fn start_delay(&self) -> Duration {
        self.reaction.get() / 100
    }

    /// Ends a step that would take long: when the fleet is dropped, which does not wait for it, and when a manager
    /// starts.
    pub(super) fn go_on(&self) -> Result<(), LinkError> {
        if self.closed.load(Ordering::Acquire) {
            return Err(StoreError::Stopped.into());
        }
        if is_live(&self.home) { Err(LinkError::Live) } else { Ok(()) }
    }

    /// Whether simulated agents can do anything: all that they do is written to the home.
    pub(super) fn check_writable(&self) -> Result<(), LinkError> {
        Ok(self.global.check_writable()?)
    }

    /// Brings back what an earlier process has left; says what is still to be done for it.
    pub(super) fn settle(&self) -> Result<Vec<Work>, LinkError> {
        let mut journal = lock(&self.journal);
        let path = self.home.fleet_journal();
        let left = journal.left().map_err(LinkError::file(&path, "read"))?;
        if is_live(&self.home) {
            if left != Unsettled::default() {
                journal.clear().map_err(LinkError::file(&path, "remove"))?;
            }
            return Ok(Vec::new());
        }
        self.tasks.cancel(&self.node)?;
        if left == Unsettled::default() {
            return Ok(Vec::new());
        }
        let Unsettled { agents, mut groups, changing, scans } = left;
        self.bring_back(&agents.into_iter().collect::<Vec<_>>())?;
        if changing {
            groups.extend(self.all_groups()?);
        }
        let mut work = Vec::new();
        if !groups.is_empty() {
            work.push(Work::Changed(groups));
        }
        if !scans.is_empty() {
            work.push(Work::Scan(Part::End, scans));
        }
        if work.is_empty() {
            journal.clear().map_err(LinkError::file(&path, "remove"))?;
        }
        // What is left stays in the file until it is done.
        Ok(work)
    }

    /// Does one step; the next, if there is one, is due after the time returned.
    fn step(&self, work: &Work) -> Result<Option<(Duration, Work)>, LinkError> {
        let third = self.reaction.get() / 3;
        Ok(match work {
            Work::Down(ids) => {
                self.shut_down(ids)?;
                Some((third, Work::Up(Arc::clone(ids))))
            }
            Work::Reconnect(ids) => {
                self.drop_connection(ids)?;
                Some((third, Work::Report(Arc::clone(ids))))
            }
            Work::Up(ids) => {
                self.start(ids)?;
                Some((third, Work::Report(Arc::clone(ids))))
            }
            Work::Report(ids) => {
                // Agents that were away while their groups changed receive the files now.
                self.report(ids)?.then(|| (third, Work::Changed(BTreeSet::new())))
            }
            Work::Upgrading(run) => {
                self.begin_upgrade(run)?;
                // Longer than a restart: the package is sent and installed first.
                Some((3 * self.reaction.get(), Work::Upgraded(Arc::clone(run))))
            }
            Work::Upgraded(run) => {
                self.end_upgrade(run)?;
                None
            }
            Work::Scan(part, ids) => {
                let (batch, rest) = first_of(ids, SCANNED);
                self.scan(*part, &batch)?;
                if *part == Part::Begin {
                    self.push(self.reaction.get(), Work::Scan(Part::End, batch));
                }
                (!rest.is_empty()).then_some((Duration::ZERO, Work::Scan(*part, rest)))
            }
            Work::Changed(groups) => {
                let in_step = self.send_files(groups)?;
                (!in_step.is_empty()).then(|| (self.reaction.get(), Work::Received(groups.clone(), in_step.into())))
            }
            Work::Received(_, in_step) => {
                self.receive_files(in_step)?;
                None
            }
        })
    }

    /// Notes what must be settled if the process dies: what is being done, and what waits and was begun before.
    pub(super) fn note(&self) -> Result<(), LinkError> {
        // Held from the look at the queue on, so that what is written is never older than what was.
        let mut journal = lock(&self.journal);
        let mut entry = Unsettled { changing: self.changing.load(Ordering::Acquire), ..Unsettled::default() };
        {
            let queue = lock(&self.queue);
            let waiting = queue.waiting.iter().map(|queued| (&queued.work, queued.begun));
            for (work, begun) in waiting.chain(queue.begun.iter().map(|work| (work, true))) {
                match work {
                    Work::Up(ids) | Work::Report(ids) => entry.agents.extend(ids.iter()),
                    Work::Down(ids) | Work::Reconnect(ids) if begun => entry.agents.extend(ids.iter()),
                    Work::Changed(groups) | Work::Received(groups, _) => entry.groups.extend(groups.iter().cloned()),
                    Work::Scan(Part::End, ids) => entry.scans.extend(ids),
                    Work::Scan(Part::Begin, ids) if begun => entry.scans.extend(ids),
                    Work::Down(_) | Work::Reconnect(_) | Work::Scan(..) | Work::Upgrading(_) | Work::Upgraded(_) => {}
                }
            }
        }
        journal.write(entry).map_err(LinkError::file(&self.home.fleet_journal(), "write"))
    }

    /// Does one step, after noting it. Only active agents begin something; without any, nothing follows.
    pub(super) fn perform(&self, work: &Work) -> Result<Option<(Duration, Work)>, LinkError> {
        let begun = match work {
            Work::Down(ids) => &Work::Down(self.active(ids)?),
            Work::Reconnect(ids) => &Work::Reconnect(self.active(ids)?),
            Work::Scan(Part::Begin, ids) => &Work::Scan(Part::Begin, self.scannable(ids)?),
            work => work,
        };
        self.go_on_with(begun)
    }

    /// The same for a step that was begun before.
    fn go_on_with(&self, begun: &Work) -> Result<Option<(Duration, Work)>, LinkError> {
        if matches!(begun, Work::Down(ids) | Work::Reconnect(ids) if ids.is_empty()) {
            return Ok(None);
        }
        lock(&self.queue).begun = Some(begun.clone());
        self.note()?;
        self.step(begun)
    }

    /// Has `work` wait for its turn; with what waits already, where that comes to the same. However many requests there
    /// are, no more waits than the fleet has agents and groups.
    fn push(&self, delay: Duration, work: Work) {
        let mut queue = lock(&self.queue);
        let merged = queue.waiting.iter_mut().any(|queued| !queued.begun && queued.work.take_in(&work));
        if !merged {
            queue.waiting.push(Queued::new(delay, work));
        }
        self.changed.notify_all();
    }

    /// How much waits.
    #[cfg(test)]
    pub(super) fn waiting(&self) -> usize {
        lock(&self.queue).waiting.len()
    }

    /// What was begun has ended; `next` follows from it.
    fn ended(&self, next: Option<(Duration, Work)>) {
        let mut queue = lock(&self.queue);
        queue.begun = None;
        queue.waiting.extend(next.map(|(delay, work)| Queued::new(delay, work)));
    }

    /// It has failed, and is tried again as it was begun.
    fn failed(&self, mut failed: Queued) {
        let mut queue = lock(&self.queue);
        if let Some(work) = queue.begun.take() {
            failed.work = work;
            failed.begun = true;
        }
        failed.attempts += 1;
        failed.due = Instant::now() + PAUSE;
        queue.waiting.push(failed);
    }

    /// Waits for the next work; `None` when the fleet is dropped.
    fn next(&self) -> Option<Queued> {
        let mut queue = lock(&self.queue);
        loop {
            if self.closed.load(Ordering::Acquire) {
                return None;
            }
            // The first of those that are due earliest: order among equals is the order of requests.
            let first = queue.waiting.iter().enumerate().min_by_key(|(_, queued)| queued.due);
            let first = first.map(|(at, queued)| (at, queued.due));
            let now = Instant::now();
            queue = match first {
                None => self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner),
                Some((at, due)) if due <= now => return Some(queue.waiting.remove(at)),
                Some((_, due)) => {
                    let waited = self.changed.wait_timeout(queue, due.saturating_duration_since(now));
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    fn work(&self) {
        while let Some(queued) = self.next() {
            if is_live(&self.home) {
                tracing::info!("a manager runs on this home now: the pending work of the simulated fleet is dropped");
                *lock(&self.queue) = WorkQueue::default();
                if let Err(error) = lock(&self.journal).clear() {
                    tracing::warn!(%error, "cannot remove the journal of the simulated fleet");
                }
                continue;
            }
            let done = if queued.begun { self.go_on_with(&queued.work) } else { self.perform(&queued.work) };
            match done {
                Ok(next) => self.ended(next),
                Err(LinkError::Store(StoreError::Stopped)) => return,
                Err(error) if queued.attempts < ATTEMPTS => {
                    tracing::warn!(%error, "a step of the simulated fleet failed and will be retried");
                    self.failed(queued);
                }
                Err(error) => {
                    tracing::error!(%error, "a step of the simulated fleet failed and is abandoned");
                    self.ended(None);
                }
            }
            if let Err(error) = self.note() {
                tracing::warn!(%error, "cannot write the journal of the simulated fleet");
            }
        }
    }
}

/// The first `most` of some agents, and the others.
fn first_of(ids: &BTreeSet<i64>, most: usize) -> (BTreeSet<i64>, BTreeSet<i64>) {
    let mut all = ids.iter().copied();
    (all.by_ref().take(most).collect(), all.collect())
}

/// The thread, started with the first work.
pub(super) struct Worker {
    inner: Arc<Inner>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Worker {
    pub(super) fn new(inner: Arc<Inner>) -> Self {
        Self { inner, thread: Mutex::default() }
    }

    /// Has `work` done after `delay`.
    pub(super) fn push(&self, delay: Duration, work: Work) {
        self.inner.push(delay, work);
        let mut thread = lock(&self.thread);
        if thread.is_none() {
            let inner = Arc::clone(&self.inner);
            match std::thread::Builder::new().name("fleet".to_owned()).spawn(move || inner.work()) {
                Ok(started) => *thread = Some(started),
                Err(error) => tracing::error!(%error, "cannot start the thread of the simulated fleet"),
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        {
            // Under the lock, so that the thread cannot miss it between looking and waiting.
            let _queue = lock(&self.inner.queue);
            self.inner.closed.store(true, Ordering::Release);
            self.inner.changed.notify_all();
        }
        if let Some(thread) = lock(&self.thread).take() {
            // A thread that panicked has said so.
            let _ = thread.join();
        }
    }
}

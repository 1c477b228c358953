//! Writing the trail: a queue with a bound, and a thread that takes from it.
//!
//! Who records an entry never waits. What the disk refuses is kept and tried again each second, as much as has room;
//! what has none is counted, and an entry tells the number as soon as one can be written.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use apid_home::Home;

use crate::line::{EVENT, Entry};
use crate::syslog::Syslog;
use crate::trail::{Bounds, Trail};

/// Entries that wait in the queue.
const QUEUE: usize = 1_024;
/// Entries that are kept while none can be written.
const KEPT: usize = 1_024;
/// Entries that are written at once, while other processes that write wait.
const AT_ONCE: usize = 256;
/// When writing is tried again.
const AGAIN: Duration = Duration::from_secs(1);

/// What becomes of changes while the trail cannot be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnFailure {
    /// They are made; the log says that entries are missing, and the trail how many.
    #[default]
    Continue,
    /// They are refused until it can be written.
    Refuse,
}

/// How the trail is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether it is written to files.
    pub file: bool,
    /// The socket of syslog that entries are sent to as well.
    pub syslog: Option<PathBuf>,
    /// What happens when files cannot be written.
    pub on_failure: OnFailure,
    /// Bytes of one file; 0 for no limit.
    pub max_file: u64,
    /// Bytes of all files that are full; 0 for no limit.
    pub max_archived: u64,
}

impl Settings {
    const fn bounds(&self) -> Bounds {
        Bounds { file: self.max_file, archived: self.max_archived }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { file: true, syslog: None, on_failure: OnFailure::Continue, max_file: 16 << 20, max_archived: 1 << 30 }
    }
}

/// Whether an entry can be written now. Makes the files where there are none.
///
/// # Errors
///
/// As [`record_now`].
pub fn check_writable(home: &Home, settings: &Settings) -> std::io::Result<()> {
    if settings.file { Trail::open(home, settings.bounds()).map(drop) } else { Ok(()) }
}

/// Records one entry at once, for a command that ends soon: in the files, and in syslog as `settings` say. A server may
/// be writing meanwhile.
///
/// # Errors
///
/// When it cannot be written, or when another process holds the lock of the trail for seconds.
pub fn record_now(home: &Home, settings: &Settings, entry: &Entry) -> std::io::Result<()> {
    if !settings.file {
        return Ok(());
    }
    let mut trail = Trail::open(home, settings.bounds())?;
    let line = trail.append(entry)?;
    trail.sync()?;
    if let Some(socket) = &settings.syslog {
        Syslog::new(socket).send(&line);
    }
    Ok(())
}

/// The trail of a home. Clones share it; the last one that is dropped writes what waits.
#[derive(Clone, Debug)]
pub struct Audit(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    home: Home,
    settings: Settings,
    state: Arc<State>,
    /// Begun with the first entry.
    thread: Mutex<Option<(SyncSender<Message>, JoinHandle<()>)>>,
}

#[derive(Debug, Default)]
struct State {
    /// Whether entries cannot be written at present.
    fails: AtomicBool,
    /// Entries that are lost and not told yet.
    lost: AtomicU64,
}

enum Message {
    Entry(Entry),
    /// Answered when all entries before it have been tried.
    Flush(SyncSender<()>),
}

impl Audit {
    /// The trail of `home`. Nothing is written or begun before there is an entry, except where changes depend on it.
    pub fn new(home: &Home, settings: Settings) -> Self {
        let refuses = settings.on_failure == OnFailure::Refuse;
        let (home, state) = (home.clone(), Arc::<State>::default());
        let own = Self(Arc::new(Inner { home, settings, state, thread: Mutex::new(None) }));
        if refuses {
            // Tells whether it can be written before the first change.
            let (done, _) = sync_channel(1);
            own.send(Message::Flush(done));
        }
        own
    }

    /// Whether entries go anywhere.
    pub fn is_on(&self) -> bool {
        self.0.settings.file || self.0.settings.syslog.is_some()
    }

    /// Whether changes are refused, since the trail cannot be written.
    pub fn refuses_changes(&self) -> bool {
        self.0.settings.on_failure == OnFailure::Refuse && self.0.state.fails.load(Ordering::Relaxed)
    }

    /// Records an entry.
    pub fn record(&self, entry: Entry) {
        if self.is_on() && !self.send(Message::Entry(entry)) {
            self.0.state.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Waits until what was recorded before has been tried, or for as long as `most`. Blocks.
    pub fn flush(&self, most: Duration) {
        if self.0.thread.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
            return;
        }
        let begin = Instant::now();
        loop {
            let (done, wait) = sync_channel(1);
            if self.send(Message::Flush(done)) {
                // Too late is as good as never: the caller reads what there is.
                let _ = wait.recv_timeout(most.saturating_sub(begin.elapsed()));
                return;
            }
            // The queue is full.
            if begin.elapsed() >= most {
                return;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    fn send(&self, message: Message) -> bool {
        let mut thread = self.0.thread.lock().unwrap_or_else(PoisonError::into_inner);
        if thread.is_none() {
            let (sender, queue) = sync_channel(QUEUE);
            let writer = Writer::new(&self.0);
            let begun = std::thread::Builder::new().name("audit".to_owned()).spawn(move || writer.run(&queue));
            match begun {
                Ok(begun) => *thread = Some((sender, begun)),
                Err(error) => {
                    tracing::error!("the audit trail is not written: no thread can be started: {error}");
                    self.0.state.fails.store(true, Ordering::Relaxed);
                    return false;
                }
            }
        }
        thread.as_ref().is_some_and(|(sender, _)| sender.try_send(message).is_ok())
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        let thread = self.thread.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((sender, thread)) = thread {
            drop(sender);
            // A panic of it has been told.
            let _ = thread.join();
        }
    }
}

struct Writer {
    home: Home,
    bounds: Bounds,
    writes_files: bool,
    syslog: Option<Syslog>,
    state: Arc<State>,
    trail: Option<Trail>,
    pending: VecDeque<Entry>,
}

impl Writer {
    fn new(inner: &Inner) -> Self {
        let Settings { file, syslog, .. } = &inner.settings;
        Self {
            home: inner.home.clone(),
            bounds: inner.settings.bounds(),
            writes_files: *file,
            syslog: syslog.as_deref().map(Syslog::new),
            state: Arc::clone(&inner.state),
            trail: None,
            pending: VecDeque::new(),
        }
    }

    fn run(mut self, queue: &Receiver<Message>) {
        loop {
            let first = if self.pending.is_empty() {
                queue.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                queue.recv_timeout(AGAIN)
            };
            let mut waiting = Vec::new();
            let is_over = matches!(first, Err(RecvTimeoutError::Disconnected));
            for message in first.into_iter().chain(queue.try_iter().take(QUEUE)) {
                match message {
                    Message::Entry(entry) if self.pending.len() < KEPT => self.pending.push_back(entry),
                    Message::Entry(_) => {
                        self.state.lost.fetch_add(1, Ordering::Relaxed);
                    }
                    Message::Flush(done) => waiting.push(done),
                }
            }
            self.write();
            for done in waiting {
                // Nobody may wait any more.
                let _ = done.try_send(());
            }
            if is_over {
                if !self.pending.is_empty() {
                    tracing::error!("{} entries of the audit trail are lost", self.pending.len());
                }
                return;
            }
        }
    }

    fn write(&mut self) {
        match self.try_write() {
            Ok(()) => {
                if self.state.fails.swap(false, Ordering::Relaxed) {
                    tracing::warn!("the audit trail is written again");
                }
            }
            Err(error) => {
                // Opened anew, since what it has of the file may be wrong.
                self.trail = None;
                if !self.state.fails.swap(true, Ordering::Relaxed) {
                    let folder = crate::folder_of(&self.home);
                    tracing::error!("{}: the audit trail cannot be written: {error}", folder.display());
                }
            }
        }
    }

    fn try_write(&mut self) -> std::io::Result<()> {
        if !self.writes_files {
            for entry in std::mem::take(&mut self.pending) {
                if let Some(syslog) = &mut self.syslog {
                    syslog.send(&serde_json::Value::Object(entry).to_string());
                }
            }
            return Ok(());
        }
        let trail = match &mut self.trail {
            Some(trail) => trail,
            none => none.insert(Trail::open(&self.home, self.bounds)?),
        };
        let lost = self.state.lost.load(Ordering::Relaxed);
        if lost > 0 {
            let entries = ("entries".to_owned(), lost.into());
            trail.append(&Entry::from_iter([(EVENT.to_owned(), "lost".into()), entries]))?;
            self.state.lost.fetch_sub(lost, Ordering::Relaxed);
        }
        while !self.pending.is_empty() {
            let lines = trail.append_some(self.pending.iter().take(AT_ONCE))?;
            self.pending.drain(..lines.len());
            if let Some(syslog) = &mut self.syslog {
                lines.iter().for_each(|line| syslog.send(line));
            }
        }
        trail.sync()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::fs;
    use std::os::unix::net::UnixDatagram;

    use super::*;
    use crate::{newest, verify};

    const SOON: Duration = Duration::from_secs(30);

    fn entry(number: u64) -> Entry {
        Entry::from_iter([("number".to_owned(), number.into())])
    }

    #[test]
    fn what_is_recorded_is_written_in_order_and_sent_to_syslog() {
        let directory = tempfile::tempdir().unwrap();
        let home = Home::unchecked(directory.path().to_owned());
        let socket = UnixDatagram::bind(directory.path().join("log")).unwrap();
        socket.set_read_timeout(Some(SOON)).unwrap();
        let syslog = Some(directory.path().join("log"));
        let audit = Audit::new(&home, Settings { syslog, ..Settings::default() });
        assert!(!crate::folder_of(&home).exists(), "nothing is made before there is an entry");
        (1..=3).for_each(|number| audit.record(entry(number)));
        audit.flush(SOON);
        let numbers: Vec<u64> = newest(&home).unwrap().iter().map(|entry| entry["number"].as_u64().unwrap()).collect();
        assert_eq!(numbers, [3, 2, 1]);
        let mut bytes = [0; 4_096];
        let length = socket.recv(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
        assert!(text.starts_with("<109>1 ") && text.contains(" wazuh-apid ") && text.contains(" audit - {"), "{text}");
        drop(audit);
        assert_eq!(verify(&home).unwrap().lines, 3);
    }

    #[test]
    fn a_disk_that_refuses_delays_entries_and_refuses_changes_where_that_is_wanted() {
        let directory = tempfile::tempdir().unwrap();
        let home = Home::unchecked(directory.path().to_owned());
        fs::create_dir_all(directory.path().join("logs")).unwrap();
        // A file in the place of the folder.
        fs::write(crate::folder_of(&home), "").unwrap();
        let audit = Audit::new(&home, Settings { on_failure: OnFailure::Refuse, ..Settings::default() });
        audit.record(entry(1));
        audit.flush(SOON);
        assert!(audit.refuses_changes());
        fs::remove_file(crate::folder_of(&home)).unwrap();
        for number in 2..(KEPT as u64 + 10) {
            audit.record(entry(number));
        }
        audit.flush(SOON);
        assert!(!audit.refuses_changes());
        drop(audit);
        let report = verify(&home).unwrap();
        assert!(report.faults.is_empty() && report.lines > 1, "{report:?}");
        // With the default nothing is refused.
        fs::remove_dir_all(crate::folder_of(&home)).unwrap();
        fs::write(crate::folder_of(&home), "").unwrap();
        let audit = Audit::new(&home, Settings::default());
        audit.record(entry(1));
        audit.flush(SOON);
        assert!(!audit.refuses_changes());
    }
}

//! Logs: `logs/api.log` and `logs/api.json` of the home in the manager's forms (docs/facts/01-api-layer.md, section 8),
//! and structured lines on standard error for the operator.
//!
//! The files are written by a thread of their own. Nothing that goes wrong with them stops the server or delays a
//! reply; it is told on standard error. Whatever callers send, a line is one line and has a size (`text`), there are
//! only so many of them a second (`limit`), and files have a size too (`files`, `archive`).

mod access_lines;
mod archive;
mod files;
mod layer;
mod limit;
mod stderr;
pub(crate) mod text;

use std::fmt::Debug;
use std::net::IpAddr;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, TryRecvError, channel, sync_channel};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde_json::{Value, json};

pub use self::access_lines::AccessLines;
use self::archive::Archive;
use self::files::{LogFile, Rotation};
pub use self::layer::{EventLevel, LineFormat, install};
pub(crate) use self::limit::Source;
use self::limit::{Limiter, PERIOD};
pub use self::stderr::StderrLog;
use self::text::{bounded, json_escaped, line_text};
use crate::config::{Config, LogFormat, LogLevel, Logs};
use apid_home::Home;

/// Entries that may wait to be written. More than that are dropped and counted.
const QUEUE: usize = 16_384;
/// Bytes that the entries in the queue may hold together.
const MOST_HELD: usize = 16 << 20;
/// Bytes of an entry that is a text.
const MOST_TEXT: usize = 4 << 10;
/// Bytes of any line, before its end. What makes longer ones has bounds of its own, so this cuts nothing.
const MOST_LINE: usize = 64 << 10;
/// What an entry takes in a line besides what callers have sent, roughly.
const FRAME: usize = 128;

/// How long entries are gathered before they are written together. The queue holds what comes in that time.
const GATHER: Duration = Duration::from_millis(20);

/// The log of one server; cheap to clone. Entries that wait are written when the last clone goes.
#[derive(Debug, Clone)]
pub struct ApiLog {
    queue: Option<Arc<LogQueue>>,
    /// Whether events that are on standard error are in this log too.
    repeats_events: bool,
}

#[derive(Debug)]
struct LogQueue {
    sender: SyncSender<Message>,
    limiter: Arc<Limiter>,
    /// Bytes that the entries in the queue hold.
    held: Arc<AtomicUsize>,
    /// A [`LogLevel`], which may change.
    level: AtomicU8,
    place: Place,
    /// Whether requests are told on standard error, whatever the level.
    shows_requests: bool,
}

enum Message {
    LogEntry(LogEntry),
    Flush(Sender<()>),
    /// Another level and other files, in the place of those that are open.
    Reopen(LogLevel, Box<Files>),
}

/// Where a log is written.
#[derive(Debug)]
enum Place {
    Home(Box<Home>, OnceLock<Archive>),
    Stderr,
}

impl Place {
    fn of(home: &Home) -> Place {
        Place::Home(Box::new(home.clone()), OnceLock::new())
    }

    /// The files that `logs` names, not open yet.
    fn files(&self, logs: &Logs) -> std::io::Result<Files> {
        let LogFormat { plain, json } = logs.format;
        let (home, archive) = match self {
            _ if logs.level == LogLevel::Disabled => return Ok((None, None)),
            Place::Stderr => return Ok((plain.then(LogFile::stderr), (!plain).then(LogFile::stderr))),
            Place::Home(home, archive) => (home, archive),
        };
        if archive.get().is_none() {
            // Of two at once, the second ends.
            let _ = archive.set(Archive::start(home.api_logs_dir(), logs.limits.archived, home.owner())?.0);
        }
        let Some(archive) = archive.get() else { return Ok((None, None)) };
        archive.keep(logs.limits.archived);
        let size = logs.max_bytes.unwrap_or(logs.limits.file);
        let rotation = Rotation { daily: logs.max_bytes.is_none(), size: (size > 0).then_some(size) };
        let file = |wanted: bool, path| wanted.then(|| LogFile::new(path, archive.clone(), rotation));
        Ok((file(plain, home.api_log()), file(json, home.api_json_log())))
    }
}

/// Something to be logged.
#[derive(Debug)]
struct LogEntry {
    at: Timestamp,
    level: LogLevel,
    source: Source,
    /// What was taken from the account of the source.
    charged: usize,
    /// Bytes that it holds.
    held: usize,
    content: EntryContent,
}

/// What an entry says.
#[derive(Debug)]
enum EntryContent {
    /// What is put into words by the log's thread.
    Deferred(Box<dyn DeferredEntry>),
    /// A text.
    Text(String),
}

/// An entry that costs its writer little: the log's thread puts it into words.
pub(crate) trait DeferredEntry: Debug + Send {
    /// The entry in words, as far as `wanted` says that they are used.
    fn words(&self, wanted: LogFormat) -> EntryWords;
}

/// An entry in words.
#[derive(Debug)]
pub(crate) struct EntryWords {
    /// Lines of their own that come before the entry.
    pub(crate) remarks: Vec<(LogLevel, String)>,
    /// The line of the plain log.
    pub(crate) plain: String,
    /// The type of the entry in the JSON log.
    pub(crate) kind: &'static str,
    /// The payload in the JSON log.
    pub(crate) payload: Value,
}

impl ApiLog {
    /// A log that takes nothing.
    pub fn off() -> ApiLog {
        ApiLog { queue: None, repeats_events: true }
    }

    /// The log of a server with this configuration. That of a home that is served read-only goes to standard error.
    pub fn of(home: &Home, config: &Config) -> ApiLog {
        ApiLog::showing_requests(home, config, None)
    }

    /// The same, and requests are written to `access` as well, whatever the level.
    pub fn showing_requests(home: &Home, config: &Config, access: Option<AccessLines>) -> ApiLog {
        let place = if config.read_only { Place::Stderr } else { Place::of(home) };
        ApiLog::start(place, &config.logs, access)
    }

    /// Opens the files of `home` that `logs` names.
    pub fn open(home: &Home, logs: &Logs) -> ApiLog {
        ApiLog::start(Place::of(home), logs, None)
    }

    /// Starts the thread that writes the files.
    fn start(place: Place, logs: &Logs, access: Option<AccessLines>) -> ApiLog {
        let started = place.files(logs).and_then(|files| ApiLog::start_with(place, logs, files, access));
        started.unwrap_or_else(|error| {
            tracing::error!("no log is written: its threads cannot be started: {error}");
            ApiLog::off()
        })
    }

    fn start_with(
        place: Place,
        logs: &Logs,
        (plain, json): Files,
        access: Option<AccessLines>,
    ) -> std::io::Result<ApiLog> {
        let limiter = Arc::new(Limiter::new(&logs.limits, Instant::now()));
        let held = Arc::new(AtomicUsize::new(0));
        let (repeats_events, shows_requests) = (matches!(place, Place::Home(..)), access.is_some());
        let writer = Writer {
            level: logs.level,
            is_on_stderr: !repeats_events,
            plain,
            json,
            access,
            zone: TimeZone::system(),
            moment: None,
            limiter: Arc::clone(&limiter),
            held: Arc::clone(&held),
        };
        let (sender, receiver) = sync_channel(QUEUE);
        let thread = std::thread::Builder::new().name("api-log".to_owned());
        thread.spawn(move || writer.run(&receiver))?;
        let level = AtomicU8::new(logs.level as u8);
        let queue = Some(Arc::new(LogQueue { sender, limiter, held, level, place, shows_requests }));
        Ok(ApiLog { queue, repeats_events })
    }

    /// Goes by `logs` from now on, and opens the files anew: they may have been renamed by others. Blocks until there
    /// is room for that in the queue.
    pub fn reopen(&self, logs: &Logs) {
        let Some(queue) = &self.queue else { return };
        match queue.place.files(logs) {
            Ok(files) => {
                queue.limiter.set(&logs.limits, Instant::now());
                queue.level.store(logs.level as u8, Ordering::Relaxed);
                let _ = queue.sender.send(Message::Reopen(logs.level, Box::new(files)));
            }
            Err(error) => tracing::error!("the log files cannot be opened anew: {error}"),
        }
    }

    /// Whether requests are told on standard error, whatever the level of the log.
    pub(crate) fn shows_requests(&self) -> bool {
        self.queue.as_ref().is_some_and(|queue| queue.shows_requests)
    }

    /// Whether entries of this level are wanted.
    pub fn takes(&self, level: LogLevel) -> bool {
        self.queue.as_ref().is_some_and(|queue| level as u8 <= queue.level.load(Ordering::Relaxed))
    }

    /// Logs one line of text, on the server's own account.
    pub fn write(&self, level: LogLevel, text: impl Into<String>) {
        let text = text.into();
        let charged = FRAME + text.len();
        if self.takes(level) && self.allows(&Source::Server, charged) {
            self.put_allowed(level, Source::Server, charged, text);
        }
    }

    /// Whether `source` may log about `bytes` now, which are then taken from its account. What it may not is counted,
    /// and told later.
    fn allows(&self, source: &Source, bytes: usize) -> bool {
        self.queue.as_ref().is_none_or(|queue| queue.limiter.take(source, bytes, Instant::now()))
    }

    /// Logs a line that [`ApiLog::allows`] has allowed.
    fn put_allowed(&self, level: LogLevel, source: Source, charged: usize, text: String) {
        let held = text.len();
        self.put(LogEntry { at: Timestamp::now(), level, source, charged, held, content: EntryContent::Text(text) });
    }

    /// Logs what is put into words later, whatever the level of the log, if `source` may log something of this size.
    /// `make` is called in that case only; what it returns holds about `bytes`.
    pub(crate) fn put_deferred<E: DeferredEntry + 'static>(
        &self,
        level: LogLevel,
        source: Source,
        bytes: usize,
        make: impl FnOnce() -> E,
    ) {
        let charged = FRAME + bytes;
        if self.allows(&source, charged) {
            let content = EntryContent::Deferred(Box::new(make()));
            self.put(LogEntry { at: Timestamp::now(), level, source, charged, held: FRAME + bytes, content });
        }
    }

    fn put(&self, entry: LogEntry) {
        let Some(queue) = &self.queue else { return };
        let bytes = entry.held;
        let held = queue.held.fetch_add(bytes, Ordering::Relaxed);
        let sent = held + bytes <= MOST_HELD && queue.sender.try_send(Message::LogEntry(entry)).is_ok();
        if !sent {
            queue.held.fetch_sub(bytes, Ordering::Relaxed);
            queue.limiter.queue_full(Instant::now());
        }
    }

    /// Returns when everything that was logged before is in the files, and what was left out is told there.
    pub fn flush(&self) {
        let Some(queue) = &self.queue else { return };
        let (sender, receiver) = channel();
        if queue.sender.send(Message::Flush(sender)).is_ok() {
            let _ = receiver.recv();
        }
    }
}

/// On whose account a request is that comes from `client` and is let in for `user`.
pub(crate) fn source_of(client: Option<IpAddr>, user: Option<&str>) -> Source {
    match user {
        Some(user) => Source::User(user.to_owned()),
        None => Source::Stranger(client.unwrap_or(limit::UNKNOWN)),
    }
}

/// JSON text with the blanks that the manager writes.
#[expect(clippy::expect_used, reason = "only values are written here that JSON has a form for")]
pub(crate) fn json_text<T: serde::Serialize>(value: &T) -> String {
    let bytes = wazuh_api_server::json::encode(value).expect("a value of JSON can be written as JSON");
    json_escaped(String::from_utf8_lossy(&bytes).into_owned())
}

/// The plain log and the JSON log.
type Files = (Option<LogFile>, Option<LogFile>);

struct Writer {
    level: LogLevel,
    is_on_stderr: bool,
    plain: Option<LogFile>,
    json: Option<LogFile>,
    /// For requests, beside the files.
    access: Option<AccessLines>,
    zone: TimeZone,
    /// The second of the last entry, as local time and in words: there are many entries to a second.
    moment: Option<(i64, Zoned, String)>,
    limiter: Arc<Limiter>,
    held: Arc<AtomicUsize>,
}

impl Writer {
    fn run(mut self, receiver: &Receiver<Message>) {
        loop {
            let message = match receiver.try_recv() {
                Ok(message) => Some(message),
                Err(TryRecvError::Disconnected) => break,
                Err(TryRecvError::Empty) => {
                    // A reader of the file sees whole bursts at once and does not wait.
                    self.flush();
                    match receiver.recv_timeout(PERIOD) {
                        Ok(message) => {
                            // Waking a thread costs a request more than all else here. Asleep until the queue has some
                            // more, it is woken a few times a second at most, and not once per request.
                            if matches!(message, Message::LogEntry(_)) {
                                std::thread::sleep(GATHER);
                            }
                            Some(message)
                        }
                        Err(RecvTimeoutError::Timeout) => None,
                        Err(RecvTimeoutError::Disconnected) => break,
                    }
                }
            };
            match message {
                Some(Message::LogEntry(entry)) => self.entry(entry),
                Some(Message::Flush(done)) => {
                    self.flush();
                    self.report();
                    self.flush();
                    let _ = done.send(());
                }
                Some(Message::Reopen(level, files)) => {
                    self.flush();
                    self.level = level;
                    (self.plain, self.json) = *files;
                }
                None => {}
            }
            if self.limiter.due().is_some_and(|due| due <= Instant::now()) {
                self.report();
            }
        }
        self.flush();
        self.report();
        self.flush();
    }

    fn flush(&mut self) {
        let lost = [&mut self.plain, &mut self.json].into_iter().flatten().map(LogFile::flush).sum();
        self.lost(lost);
    }

    fn lost(&self, lines: u64) {
        if lines > 0 {
            self.limiter.file_failed(lines, Instant::now());
        }
    }

    /// Tells what was left out.
    fn report(&mut self) {
        for text in self.limiter.report(Instant::now()) {
            if self.level >= LogLevel::Warning {
                if !self.is_on_stderr {
                    tracing::warn!(target: layer::STDERR_ONLY, "{text}");
                }
                // If this line is lost too, what it tells has been on standard error.
                self.text(Timestamp::now(), LogLevel::Warning, text);
            }
        }
    }

    fn entry(&mut self, entry: LogEntry) {
        let LogEntry { at, level, source, charged, held, content } = entry;
        let (written, lost) = match content {
            EntryContent::Deferred(deferred) => {
                let form = self.access.as_ref().map(AccessLines::form);
                // If the log is on standard error, the one line there is enough.
                let is_filed = self.level >= level && !(self.is_on_stderr && form.is_some());
                let wanted = LogFormat {
                    plain: is_filed && self.plain.is_some() || form == Some(LineFormat::Text),
                    json: is_filed && self.json.is_some() || form == Some(LineFormat::Json),
                };
                let EntryWords { remarks, plain, kind, payload } = deferred.words(wanted);
                let (mut written, mut lost) = (0, 0);
                if let Some(access) = &self.access {
                    written += access.put(at, &plain, &payload);
                }
                if is_filed {
                    for (level, text) in remarks {
                        let remark = self.text(at, level, text);
                        written += remark.0;
                        lost += remark.1;
                    }
                    let line = self.line(at, level, kind, &plain, payload);
                    written += line.0;
                    lost += line.1;
                }
                (written, lost)
            }
            EntryContent::Text(text) => self.text(at, level, text),
        };
        self.held.fetch_sub(held, Ordering::Relaxed);
        self.limiter.settle(&source, charged, written, Instant::now());
        self.lost(lost);
    }

    fn text(&mut self, at: Timestamp, level: LogLevel, text: String) -> (usize, u64) {
        let kind = if level == LogLevel::Error { "error" } else { "informative" };
        let plain = line_text(&text, MOST_TEXT).into_owned();
        self.line(at, level, kind, &plain, bounded(Value::String(text), MOST_TEXT))
    }

    /// Bytes that were written, and lines that were lost.
    fn line(&mut self, at: Timestamp, level: LogLevel, kind: &str, plain: &str, payload: Value) -> (usize, u64) {
        let second = at.as_second();
        let (_, now, time) = match self.moment.take() {
            Some(moment) if moment.0 == second => self.moment.insert(moment),
            _ => {
                let now = at.to_zoned(self.zone.clone());
                let time = now.strftime("%Y/%m/%d %H:%M:%S").to_string();
                self.moment.insert((second, now, time))
            }
        };
        let (now, level) = (&*now, level_name(level));
        let (mut written, mut lost) = (0, 0);
        if let Some(file) = &mut self.plain {
            // One entry is one line, whatever its text.
            let line = format!("{time} {level}: {}\n", line_text(plain, MOST_LINE));
            written += line.len();
            lost += file.write(now, &line);
        }
        if let Some(file) = &mut self.json {
            let data = json!({ "type": kind, "payload": payload });
            let line = json_text(&json!({ "timestamp": time, "levelname": level, "data": data })) + "\n";
            written += line.len();
            lost += file.write(now, &line);
        }
        (written, lost)
    }
}

fn level_name(level: LogLevel) -> &'static str {
    match level {
        LogLevel::Disabled => "DISABLED",
        LogLevel::Error => "ERROR",
        LogLevel::Warning => "WARNING",
        LogLevel::Info => "INFO",
        LogLevel::Debug => "DEBUG",
        LogLevel::Debug2 => "DEBUG2",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::LogLimits;

    #[test]
    fn both_files_are_written_in_their_forms() {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        let format = LogFormat { plain: true, json: true };
        let log = ApiLog::open(
            &home,
            &Logs { level: LogLevel::Warning, format, max_bytes: None, limits: LogLimits::default() },
        );
        log.write(LogLevel::Error, "it \"broke\"\nbadly");
        log.write(LogLevel::Warning, "careful");
        log.write(LogLevel::Info, "not wanted");
        log.flush();
        let plain = std::fs::read_to_string(home.api_log()).unwrap();
        let lines: Vec<&str> = plain.lines().collect();
        assert_eq!(lines.len(), 2, "{plain}");
        assert_eq!(lines.first().unwrap().split_at(19).1, " ERROR: it \"broke\"\\nbadly");
        assert_eq!(lines.last().unwrap().split_at(19).1, " WARNING: careful");
        let json = std::fs::read_to_string(home.api_json_log()).unwrap();
        let first: Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
        assert_eq!(first.get("levelname").unwrap(), "ERROR");
        assert_eq!(*first.get("data").unwrap(), json!({ "type": "error", "payload": "it \"broke\"\nbadly" }));
        assert_eq!(json.lines().count(), 2);
    }

    #[test]
    fn a_log_that_cannot_be_written_stops_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        std::fs::create_dir(home.api_log()).unwrap();
        let format = LogFormat { plain: true, json: false };
        let log =
            ApiLog::open(&home, &Logs { level: LogLevel::Info, format, max_bytes: None, limits: LogLimits::default() });
        log.write(LogLevel::Error, "nowhere to go");
        log.flush();
    }

    #[test]
    fn disabled_takes_nothing() {
        assert!(!ApiLog::off().takes(LogLevel::Error));
    }
}

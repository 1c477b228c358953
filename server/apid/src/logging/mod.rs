//! Logs: `logs/api.log` and `logs/api.json` of the home in the manager's forms (docs/facts/01-api-layer.md, section 8),
//! and structured lines on standard error for the operator.
//!
//! The files are written by a thread of their own. Nothing that goes wrong with them stops the server or delays a
//! reply; it is told on standard error.

mod files;
mod layer;

use std::borrow::Cow;
use std::fmt::Debug;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, TrySendError, channel, sync_channel};
use std::time::Duration;

use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde_json::{Value, json};

use self::files::LogFile;
pub use self::layer::{LineFormat, install};
use crate::config::{Config, LogFormat, LogLevel, Logs};
use apid_home::Home;

/// Entries that may wait to be written. More than that are dropped and counted.
const QUEUE: usize = 16_384;

/// How long entries are gathered before they are written together. The queue holds what comes in that time.
const GATHER: Duration = Duration::from_millis(20);

/// The log of one server; cheap to clone. Entries that wait are written when the last clone goes.
#[derive(Debug, Clone)]
pub struct ApiLog {
    level: LogLevel,
    queue: Option<Arc<LogQueue>>,
    repeats_events: bool,
}

#[derive(Debug)]
struct LogQueue {
    sender: SyncSender<Message>,
    dropped: Arc<AtomicU64>,
}

enum Message {
    LogEntry(LogEntry),
    Flush(Sender<()>),
}

/// Something to be logged.
#[derive(Debug)]
struct LogEntry {
    at: Timestamp,
    level: LogLevel,
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

impl LogEntry {
    fn new(level: LogLevel, content: EntryContent) -> LogEntry {
        LogEntry { at: Timestamp::now(), level, content }
    }
}

impl ApiLog {
    /// A log that takes nothing.
    pub fn off() -> ApiLog {
        ApiLog { level: LogLevel::Disabled, queue: None, repeats_events: true }
    }

    /// The log of a server with this configuration. That of a home that is served read-only goes to standard error.
    pub fn of(home: &Home, config: &Config) -> ApiLog {
        if config.read_only { ApiLog::on_stderr(&config.logs) } else { ApiLog::open(home, &config.logs) }
    }

    /// Writes entries to standard error, in one of the forms that `logs` names.
    fn on_stderr(logs: &Logs) -> ApiLog {
        let LogFormat { plain, .. } = logs.format;
        let log = ApiLog::start(logs.level, plain.then(LogFile::stderr), (!plain).then(LogFile::stderr));
        ApiLog { repeats_events: false, ..log }
    }

    /// Opens the files of `home` that `logs` names.
    pub fn open(home: &Home, logs: &Logs) -> ApiLog {
        let file = |wanted: bool, path| wanted.then(|| LogFile::new(path, home.api_logs_dir(), logs.max_bytes));
        let (plain, json) = (file(logs.format.plain, home.api_log()), file(logs.format.json, home.api_json_log()));
        ApiLog::start(logs.level, plain, json)
    }

    /// Starts the thread that writes these files.
    fn start(level: LogLevel, plain: Option<LogFile>, json: Option<LogFile>) -> ApiLog {
        if level == LogLevel::Disabled {
            return ApiLog::off();
        }
        let writer = Writer { plain, json, zone: TimeZone::system(), moment: None };
        let (sender, receiver) = sync_channel(QUEUE);
        let dropped = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&dropped);
        let thread = std::thread::Builder::new().name("api-log".to_owned());
        match thread.spawn(move || writer.run(&receiver, &counter)) {
            Ok(_) => {
                let queue = Some(Arc::new(LogQueue { sender, dropped }));
                ApiLog { level, queue, repeats_events: true }
            }
            Err(error) => {
                tracing::error!("no log is written: its thread cannot be started: {error}");
                ApiLog::off()
            }
        }
    }

    /// Whether entries of this level are wanted.
    pub fn takes(&self, level: LogLevel) -> bool {
        self.queue.is_some() && level <= self.level
    }

    /// Logs one line of text.
    pub fn write(&self, level: LogLevel, text: impl Into<String>) {
        if self.takes(level) {
            self.put(LogEntry::new(level, EntryContent::Text(text.into())));
        }
    }

    /// Logs what is put into words later, whatever the level of the log.
    pub(crate) fn put_deferred(&self, level: LogLevel, entry: Box<dyn DeferredEntry>) {
        self.put(LogEntry::new(level, EntryContent::Deferred(entry)));
    }

    fn put(&self, entry: LogEntry) {
        let Some(queue) = &self.queue else { return };
        if let Err(TrySendError::Full(_)) = queue.sender.try_send(Message::LogEntry(entry)) {
            queue.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Returns when everything that was logged before is in the files.
    pub fn flush(&self) {
        let Some(queue) = &self.queue else { return };
        let (sender, receiver) = channel();
        if queue.sender.send(Message::Flush(sender)).is_ok() {
            let _ = receiver.recv();
        }
    }
}

/// JSON text with the blanks that the manager writes.
#[expect(clippy::expect_used, reason = "only values are written here that JSON has a form for")]
pub(crate) fn json_text<T: serde::Serialize>(value: &T) -> String {
    let bytes = wazuh_api_server::json::encode(value).expect("a value of JSON can be written as JSON");
    String::from_utf8_lossy(&bytes).into_owned()
}

struct Writer {
    plain: Option<LogFile>,
    json: Option<LogFile>,
    zone: TimeZone,
    /// The second of the last entry, as local time and in words: there are many entries to a second.
    moment: Option<(i64, Zoned, String)>,
}

impl Writer {
    fn run(mut self, receiver: &Receiver<Message>, dropped: &AtomicU64) {
        loop {
            let message = match receiver.try_recv() {
                Ok(message) => message,
                Err(TryRecvError::Disconnected) => break,
                Err(TryRecvError::Empty) => {
                    // A reader of the file sees whole bursts at once and does not wait.
                    self.flush();
                    match receiver.recv() {
                        Ok(message) => {
                            // Waking a thread costs a request more than all else here. Asleep until the queue has some
                            // more, it is woken a few times a second at most, and not once per request.
                            if matches!(message, Message::LogEntry(_)) {
                                std::thread::sleep(GATHER);
                            }
                            message
                        }
                        Err(_) => break,
                    }
                }
            };
            match message {
                Message::LogEntry(entry) => self.entry(entry),
                Message::Flush(done) => {
                    self.flush();
                    let _ = done.send(());
                }
            }
            let lost = dropped.swap(0, Ordering::Relaxed);
            if lost > 0 {
                let text = format!("{lost} log entries were lost: they came faster than they could be written");
                self.entry(LogEntry::new(LogLevel::Warning, EntryContent::Text(text)));
            }
        }
        self.flush();
    }

    fn flush(&mut self) {
        for file in [&mut self.plain, &mut self.json].into_iter().flatten() {
            file.flush();
        }
    }

    fn entry(&mut self, entry: LogEntry) {
        match entry.content {
            EntryContent::Deferred(deferred) => {
                let wanted = LogFormat { plain: self.plain.is_some(), json: self.json.is_some() };
                let EntryWords { remarks, plain, kind, payload } = deferred.words(wanted);
                for (level, text) in remarks {
                    self.line(entry.at, level, "informative", &text, |text| Value::String(text.to_owned()));
                }
                self.line(entry.at, entry.level, kind, &plain, |_| payload);
            }
            EntryContent::Text(text) => {
                let kind = if entry.level == LogLevel::Error { "error" } else { "informative" };
                self.line(entry.at, entry.level, kind, &text, |text| Value::String(text.to_owned()));
            }
        }
    }

    fn line(&mut self, at: Timestamp, level: LogLevel, kind: &str, text: &str, payload: impl FnOnce(&str) -> Value) {
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
        if let Some(file) = &mut self.plain {
            // One entry is one line, whatever its text.
            let text = match text.contains(['\n', '\r']) {
                true => Cow::Owned(text.replace('\n', "\\n").replace('\r', "\\r")),
                false => Cow::Borrowed(text),
            };
            file.write(now, &format!("{time} {level}: {text}\n"));
        }
        if let Some(file) = &mut self.json {
            let data = json!({ "type": kind, "payload": payload(text) });
            let line = json_text(&json!({ "timestamp": time, "levelname": level, "data": data }));
            file.write(now, &format!("{line}\n"));
        }
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

    #[test]
    fn both_files_are_written_in_their_forms() {
        let directory = tempfile::tempdir().unwrap();
        let home = apid_store::homes::create(&directory.path().join("home")).unwrap();
        let format = LogFormat { plain: true, json: true };
        let log = ApiLog::open(&home, &Logs { level: LogLevel::Warning, format, max_bytes: None });
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
        let log = ApiLog::open(&home, &Logs { level: LogLevel::Info, format, max_bytes: None });
        log.write(LogLevel::Error, "nowhere to go");
        log.flush();
    }

    #[test]
    fn disabled_takes_nothing() {
        assert!(!ApiLog::off().takes(LogLevel::Error));
    }
}

//! The log of the manager's daemons (docs/facts/04-modules.md, section 6.6): its last entries, and how many of each
//! level every daemon has written.
//!
//! Only the end of the log is read, whatever its size, and the memory for it is charged to the caller
//! ([`apid_request::budget`]). Which of the two logs counts is asked of the manager where it listens; elsewhere
//! `ossec.conf` and what there is decide. By the rules of release 5 `ossec.conf` alone decides, and must say it
//! (docs/facts/07-v5.md, section 5.4). Must not be here: which entries a request chooses.

mod tail;

#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::os::unix::fs::FileTypeExt as _;
use std::path::PathBuf;
use std::time::Duration;

use apid_formats::Release;
use apid_formats::manager_conf::Part;
use apid_formats::manager_log::{self, LogEntry, LogFormat};
use apid_home::Home;
use apid_home::directory::open_operators_file;
use apid_manager::{AgentLink as _, Question, Sockets, node};
use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_request::cancel;
use apid_store::{Lane, StoreError};

use serde_json::{Map, Value};

use self::tail::{Bounds, Tail};
use crate::configuration::Secrets;
use crate::{Fault, Node};

/// The end of a log that is read.
const BOUNDS: Bounds = Bounds { lines: 2_000, bytes: 8 << 20 };

/// How often reading begins anew because the log has become shorter.
const ATTEMPTS: usize = 4;

/// How long the manager may take to say which log it writes. It answers within a millisecond.
const DAEMON_LIMIT: Duration = Duration::from_secs(2);

/// Bytes of memory for an entry, beside its text; and how often its text is there at the same time at most: as it was
/// read, with what is not UTF-8 replaced, as a value, and in the reply.
const ENTRY: u64 = 512;
const COPIES: u64 = 4;

/// How many entries a daemon has written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LogCounts {
    /// All.
    pub all: u64,
    /// Of level `info`.
    pub info: u64,
    /// Of level `error`.
    pub error: u64,
    /// Of level `critical`.
    pub critical: u64,
    /// Of level `warning`.
    pub warning: u64,
    /// Of level `debug`.
    pub debug: u64,
}

/// Which log the manager says that it writes.
#[derive(Clone, Copy)]
enum Told {
    /// It was not asked yet.
    Unasked,
    /// It does not run, or did not answer.
    Nothing,
    /// This one; both count as the plain one.
    Format(LogFormat),
}

/// What came of a try to read the log.
enum Step<T, F> {
    Done(T, Charge),
    /// The manager must be asked which log it writes.
    Ask(F, Charge),
    /// So many bytes more must be charged before.
    Charge(F, Charge, u64),
}

impl Node {
    /// What `show` makes of the entries in the last 2,000 lines of the log, the oldest first, on a worker of `lane`,
    /// and the memory that is charged for it. Of lines that are longer than 4 KiB on the mean there are fewer: no more
    /// than 8 MiB are read.
    ///
    /// # Errors
    ///
    /// [`Fault::NoLog`]; [`Fault::Unreadable`]; [`Fault::NoConfiguration`] in release 5; when the request was given up.
    pub async fn logs<T, F>(&self, lane: Lane, show: F) -> Result<(T, Charge), Fault>
    where
        T: Send + 'static,
        F: FnOnce(Vec<LogEntry<'_>>) -> T + Send + 'static,
    {
        let mut told = match self.release {
            Release::V4 => Told::Unasked,
            Release::V5 => Told::Format(self.configured_format().await?),
        };
        let charge = Budget::process().empty(Caller::current().map(|caller| caller.client()));
        let mut next = (show, charge);
        loop {
            let home = self.home.clone();
            let (show, charge) = next;
            match self.store.run(lane, move || step(&home, told, show, charge)).await? {
                Step::Done(shown, charge) => return Ok((shown, charge)),
                Step::Ask(show, charge) => {
                    told = self.told_format().await?;
                    next = (show, charge);
                }
                Step::Charge(show, mut charge, missing) => {
                    charge.grow(missing).await.map_err(Fault::NoRoom)?;
                    next = (show, charge);
                }
            }
        }
    }

    /// How many of these entries each daemon has written, by its tag.
    ///
    /// # Errors
    ///
    /// As [`Self::logs`].
    pub async fn log_summary(&self) -> Result<BTreeMap<String, LogCounts>, Fault> {
        let (summary, _charge) = self.logs(Lane::Cheap, |entries| summary(&entries)).await?;
        Ok(summary)
    }

    /// The log that the configuration names; the plain one if it names both, or none.
    async fn configured_format(&self) -> Result<LogFormat, Fault> {
        let part = Part { section: Some("logging".to_owned()), ..Part::default() };
        let named = |sections: Map<String, Value>| {
            let format = sections.get("logging").and_then(|logging| logging.get("log_format"));
            format.and_then(Value::as_str).is_none_or(|format| format.contains("plain"))
        };
        let (is_plain, _charge) = self.configuration(part, Secrets::Hidden, named).await?;
        match is_plain {
            Ok(true) => Ok(LogFormat::Plain),
            Ok(false) => Ok(LogFormat::Json),
            Err(why) => Err(Fault::NoConfiguration(why)),
        }
    }

    /// Asks the manager which log it writes, on a thread of its own.
    async fn told_format(&self) -> Result<Told, Fault> {
        let sockets = Sockets::within(&self.home, DAEMON_LIMIT);
        let turn = self.asking.turn().await.map_err(StoreError::from)?;
        let ask = move || {
            let answer = sockets.ask(0, &Question::Config { component: "com", section: "logging" });
            drop(turn);
            answer
        };
        let Ok(answer) = cancel::blocking(ask).await else { return Ok(Told::Nothing) };
        let plain = answer.map(|answer| answer.get("logging").and_then(|logging| logging.get("plain")).cloned());
        Ok(match plain {
            Ok(Some(word)) if word == "yes" => Told::Format(LogFormat::Plain),
            Ok(Some(_)) => Told::Format(LogFormat::Json),
            Ok(None) => Told::Nothing,
            Err(error) => {
                tracing::debug!(%error, "the manager does not say which log it writes");
                Told::Nothing
            }
        })
    }
}

/// How many entries each daemon has written. Levels that the API does not know count among all of them.
fn summary(entries: &[LogEntry<'_>]) -> BTreeMap<String, LogCounts> {
    let mut summary: BTreeMap<String, LogCounts> = BTreeMap::new();
    for entry in entries {
        let counts = match summary.get_mut(&*entry.tag) {
            Some(counts) => counts,
            None => summary.entry(entry.tag.clone().into_owned()).or_default(),
        };
        counts.all += 1;
        match &*entry.level {
            "info" => counts.info += 1,
            "error" => counts.error += 1,
            "critical" => counts.critical += 1,
            "warning" => counts.warning += 1,
            "debug" => counts.debug += 1,
            _ => {}
        }
    }
    summary
}

/// Reads the log and shows it, or says what is missing for that.
fn step<T, F>(home: &Home, told: Told, show: F, mut charge: Charge) -> Result<Step<T, F>, Fault>
where
    F: FnOnce(Vec<LogEntry<'_>>) -> T,
{
    let com = home.sockets_dir().join("com");
    if matches!(told, Told::Unasked) && std::fs::metadata(com).is_ok_and(|found| found.file_type().is_socket()) {
        return Ok(Step::Ask(show, charge));
    }
    let mut attempts = ATTEMPTS;
    let (bytes, format) = loop {
        let (path, tail, format) = found(home, told)?;
        let needed = COPIES * tail.length() + ENTRY * BOUNDS.lines as u64;
        let missing = needed.saturating_sub(charge.bytes());
        if missing > 0 && charge.try_grow(missing).is_err() {
            return Ok(Step::Charge(show, charge, missing));
        }
        attempts -= 1;
        match tail.read() {
            Ok(bytes) => break (bytes, format),
            Err(error) if error.kind() == ErrorKind::UnexpectedEof && attempts > 0 => {}
            Err(error) => return Err(Fault::Unreadable { file: path, reason: error.to_string() }),
        }
    };
    Ok(Step::Done(show(entries(&String::from_utf8_lossy(&bytes), format, BOUNDS.lines)), charge))
}

/// The entries in the last lines of a text.
fn entries(text: &str, format: LogFormat, lines: usize) -> Vec<LogEntry<'_>> {
    let all: Vec<&str> = manager_log::lines(text).collect();
    let last = all.get(all.len().saturating_sub(lines)..).unwrap_or_default();
    last.iter().filter_map(|line| manager_log::entry(line, format)).collect()
}

/// The log that counts, with its path and format.
fn found(home: &Home, told: Told) -> Result<(PathBuf, Tail, LogFormat), Fault> {
    let opened = |format: LogFormat| -> Result<Option<(PathBuf, Tail, LogFormat)>, Fault> {
        let path = match format {
            LogFormat::Plain => home.ossec_log(),
            LogFormat::Json => home.ossec_json_log(),
        };
        let mut attempts = ATTEMPTS;
        loop {
            attempts -= 1;
            match open_operators_file(&path).and_then(|file| Tail::of(file, BOUNDS)) {
                Ok(tail) => return Ok(Some((path, tail, format))),
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
                Err(error) if error.kind() == ErrorKind::UnexpectedEof && attempts > 0 => {}
                Err(error) => return Err(Fault::Unreadable { file: path, reason: error.to_string() }),
            }
        }
    };
    if let Told::Format(format) = told {
        return opened(format)?.ok_or(Fault::NoLog);
    }
    // What `ossec.conf` says matters only where both are.
    let is_there = |path: PathBuf| path.symlink_metadata().is_ok();
    let (plain, json) = match is_there(home.ossec_json_log()) {
        true => node::log_formats(&home.ossec_conf()),
        false => (true, false),
    };
    let order = match plain || !json {
        true => [LogFormat::Plain, LogFormat::Json],
        false => [LogFormat::Json, LogFormat::Plain],
    };
    for format in order {
        if let Some(found) = opened(format)? {
            return Ok(found);
        }
    }
    Err(Fault::NoLog)
}

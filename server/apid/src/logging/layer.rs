//! The ways of `tracing` events: to standard error, and to the log of the home.
//!
//! Events may carry texts of callers. In both places they are escaped and have bounds, and events that a caller causes
//! are counted on that caller's account.

use std::ffi::OsStr;
use std::fmt::{Debug, Write};
use std::io::IsTerminal;
use std::net::SocketAddr;

use jiff::Timestamp;
use serde_json::{Map, Value};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Registry;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::reload;
use tracing_subscriber::util::SubscriberInitExt;

use super::limit::Source;
use super::stderr::StderrLog;
use super::text::{bounded, json_escaped, line_text};
use super::{ApiLog, MOST_TEXT};
use crate::config::LogLevel;
use apid_request::client::client_of;

/// The format of the log on standard error.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum LineFormat {
    /// One readable line per event
    #[default]
    Text,
    /// One JSON object per event
    Json,
}

/// Target of events that must not reach the files: they are about the files.
pub(super) const STDERR_ONLY: &str = "wazuh_apid::stderr";

/// Bytes of one field of an event.
const MOST_FIELD: usize = 1_024;

/// The level of the events that are kept, which may be changed.
#[derive(Clone, Debug)]
pub struct EventLevel(reload::Handle<Targets, Registry>);

impl EventLevel {
    /// Keeps events of this level from now on.
    pub fn set(&self, level: LogLevel) {
        // It fails when nothing listens to events any more.
        let _ = self.0.reload(targets(level));
    }
}

/// Sends all events of this process to `stderr` and to `log`. Only the program calls this, once; what embeds the
/// library has its own subscriber.
pub fn install(level: LogLevel, form: LineFormat, log: ApiLog, stderr: StderrLog) -> EventLevel {
    let (targets, handle) = reload::Layer::new(targets(level));
    let layer = ToLogs { log, stderr, form, colours: has_colours(form) };
    // A second call, or another subscriber, leaves the first in place; there is nothing better to do about it.
    let _ = tracing_subscriber::registry().with(layer.with_filter(targets)).try_init();
    EventLevel(handle)
}

fn targets(level: LogLevel) -> Targets {
    // The crates of this server are called `wazuh_apid` and `apid_...`.
    Targets::new()
        .with_target("wazuh_apid", filter(level))
        .with_target("apid_", filter(level))
        .with_default(filter(level.min(LogLevel::Warning)))
}

/// Whether lines of this form have colours: for people at a terminal that shows them, unless they want none.
pub(super) fn has_colours(form: LineFormat) -> bool {
    let variable = |name| std::env::var_os(name);
    let is_wanted = wants_colours(variable("NO_COLOR").as_deref(), variable("TERM").as_deref());
    form == LineFormat::Text && is_wanted && std::io::stderr().is_terminal()
}

/// By the conventions of <https://no-color.org> and of terminals that know no colours.
fn wants_colours(no_color: Option<&OsStr>, term: Option<&OsStr>) -> bool {
    no_color.is_none_or(OsStr::is_empty) && term.is_none_or(|term| term != "dumb")
}

fn filter(level: LogLevel) -> LevelFilter {
    match level {
        LogLevel::Disabled => LevelFilter::OFF,
        LogLevel::Error => LevelFilter::ERROR,
        LogLevel::Warning => LevelFilter::WARN,
        LogLevel::Info => LevelFilter::INFO,
        LogLevel::Debug => LevelFilter::DEBUG,
        LogLevel::Debug2 => LevelFilter::TRACE,
    }
}

struct ToLogs {
    log: ApiLog,
    stderr: StderrLog,
    form: LineFormat,
    colours: bool,
}

impl<S: Subscriber> Layer<S> for ToLogs {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let metadata = event.metadata();
        let mut words = Words::default();
        event.record(&mut words);
        let source = words.source();
        let text = words.text();
        let charged = text.len();
        let for_files = metadata.target() != STDERR_ONLY;
        // If the log itself is on standard error, once is enough.
        let is_repeated = for_files && self.log.repeats_events;
        if for_files && !self.log.allows(&source, charged) {
            return;
        }
        self.stderr.put(match self.form {
            LineFormat::Text => text_line(Timestamp::now(), *metadata.level(), &text, self.colours),
            LineFormat::Json => json_line(Timestamp::now(), *metadata.level(), metadata.target(), words),
        });
        let level = match *metadata.level() {
            Level::ERROR => LogLevel::Error,
            Level::WARN => LogLevel::Warning,
            Level::INFO => LogLevel::Info,
            Level::DEBUG => LogLevel::Debug,
            Level::TRACE => LogLevel::Debug2,
        };
        if is_repeated && self.log.takes(level) {
            self.log.put_allowed(level, source, charged, text);
        }
    }
}

pub(super) fn text_line(at: Timestamp, level: Level, text: &str, colours: bool) -> String {
    let text = line_text(text, MOST_TEXT);
    if !colours {
        return format!("{at:.6} {level:>5} {text}");
    }
    let colour = match level {
        Level::ERROR => 31,
        Level::WARN => 33,
        Level::INFO => 32,
        Level::DEBUG => 34,
        Level::TRACE => 35,
    };
    format!("\x1b[2m{at:.6}\x1b[0m \x1b[{colour}m{level:>5}\x1b[0m {text}")
}

fn json_line(at: Timestamp, level: Level, target: &str, words: Words) -> String {
    let mut line = Map::new();
    line.insert("timestamp".to_owned(), format!("{at:.6}").into());
    line.insert("level".to_owned(), level.as_str().into());
    line.insert("message".to_owned(), words.message.into());
    line.extend(words.fields.into_iter().map(|(name, value)| (name.to_owned(), value)));
    line.insert("target".to_owned(), target.into());
    json_escaped(bounded(Value::Object(line), MOST_TEXT).to_string())
}

/// An event in words.
#[derive(Default)]
struct Words {
    message: String,
    fields: Vec<(&'static str, Value)>,
    /// The other end of a connection, where the event is about one.
    peer: Option<SocketAddr>,
}

impl Words {
    /// On whose account the event is.
    fn source(&self) -> Source {
        self.peer.map_or_else(Source::current, |peer| Source::Stranger(client_of(peer.ip())))
    }

    /// The event as one line: its message, then its fields.
    fn text(&self) -> String {
        let mut text = self.message.clone();
        for (name, value) in &self.fields {
            // Writing to a String cannot fail.
            let _ = match value {
                Value::String(value) => write!(text, " {name}={value}"),
                value => write!(text, " {name}={value}"),
            };
        }
        text
    }

    fn put(&mut self, field: &Field, value: Value) {
        match (field.name(), value) {
            ("message", Value::String(message)) => self.message = message,
            (name, value) => self.fields.push((name, value)),
        }
    }
}

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let most = if field.name() == "message" { MOST_TEXT } else { MOST_FIELD };
        let text = format!("{value:?}");
        if field.name() == "peer" {
            self.peer = text.parse().ok();
        }
        self.put(field, bounded(Value::String(text), most));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.put(field, bounded(value.into(), MOST_FIELD));
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.put(field, value.into());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.put(field, value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.put(field, value.into());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::net::IpAddr;

    use super::*;

    const ODD: &str = "\x1b[2J\u{85}\u{2028}\u{202e}\x7f\n";

    fn words() -> Words {
        Words {
            message: format!("no {ODD}"),
            fields: vec![("path", ODD.into()), ("id", 7.into())],
            peer: "127.0.0.9:80".parse().ok(),
        }
    }

    #[test]
    fn what_callers_send_is_escaped_on_standard_error() {
        let at: Timestamp = "2031-12-24T12:00:00.5Z".parse().unwrap();
        let line = text_line(at, Level::WARN, &words().text(), false);
        let odd = r"\u001b[2J\u0085\u2028\u202e\u007f\n";
        assert_eq!(line, format!("2031-12-24T12:00:00.500000Z  WARN no {odd} path={odd} id=7"));
        let line = json_line(at, Level::WARN, "apid_front", words());
        assert!(line.is_ascii() && !line.contains(|c: char| c.is_ascii_control()), "{line}");
        let read: Value = serde_json::from_str(&line).unwrap();
        let expected = serde_json::json!({
            "timestamp": "2031-12-24T12:00:00.500000Z", "level": "WARN", "message": format!("no {ODD}"), "path": ODD,
            "id": 7, "target": "apid_front"
        });
        assert_eq!(read, expected);
    }

    #[test]
    fn colours_are_left_out_for_who_wants_none() {
        let wants =
            |no_color: Option<&str>, term: Option<&str>| wants_colours(no_color.map(OsStr::new), term.map(OsStr::new));
        assert!(wants(None, None) && wants(None, Some("xterm-256color")) && wants(Some(""), Some("xterm")));
        assert!(!wants(Some("1"), Some("xterm")) && !wants(Some("0"), None) && !wants(None, Some("dumb")));
    }

    #[test]
    fn events_have_a_size() {
        let at = Timestamp::UNIX_EPOCH;
        let words =
            || Words { message: "\x1b".repeat(1 << 20), fields: vec![("x", "y".repeat(1 << 20).into())], peer: None };
        assert!(text_line(at, Level::WARN, &words().text(), true).len() < MOST_TEXT + 200);
        let line = json_line(at, Level::WARN, "t", words());
        assert!(line.len() < MOST_TEXT + 300 && serde_json::from_str::<Value>(&line).is_ok());
    }

    #[test]
    fn events_about_a_connection_are_on_its_clients_account() {
        assert_eq!(words().source(), Source::Stranger(IpAddr::from([127, 0, 0, 9])));
        assert_eq!(Words { peer: None, ..words() }.source(), Source::Server);
    }
}

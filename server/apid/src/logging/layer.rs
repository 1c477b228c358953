//! The ways of `tracing` events: to standard error, and to the log of the home.

use std::fmt::{Debug, Write};
use std::io::IsTerminal;

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use super::ApiLog;
use crate::config::LogLevel;

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

/// Sends all events of this process to standard error and to `log`. Only the program calls this, once; what embeds the
/// library has its own subscriber.
pub fn install(level: LogLevel, form: LineFormat, log: ApiLog) {
    let ours =
        Targets::new().with_target("wazuh_apid", filter(level)).with_default(filter(level.min(LogLevel::Warning)));
    let stderr = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let ansi = std::io::stderr().is_terminal();
    let stderr = match form {
        LineFormat::Text => stderr.with_ansi(ansi).with_target(false).boxed(),
        LineFormat::Json => stderr.json().flatten_event(true).boxed(),
    };
    // A second call, or another subscriber, leaves the first in place; there is nothing better to do about it.
    let _ = tracing_subscriber::registry()
        .with(stderr.with_filter(ours.clone()))
        .with(ToFiles(log).with_filter(ours))
        .try_init();
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

struct ToFiles(ApiLog);

impl<S: Subscriber> Layer<S> for ToFiles {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().target() == STDERR_ONLY || !self.0.repeats_events {
            return;
        }
        let level = match *event.metadata().level() {
            Level::ERROR => LogLevel::Error,
            Level::WARN => LogLevel::Warning,
            Level::INFO => LogLevel::Info,
            Level::DEBUG => LogLevel::Debug,
            Level::TRACE => LogLevel::Debug2,
        };
        if self.0.takes(level) {
            let mut text = Text::default();
            event.record(&mut text);
            self.0.write(level, text.message + &text.fields);
        }
    }
}

/// An event as one line: its message, then its fields.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        // Writing to a String cannot fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}

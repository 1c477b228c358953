//! What loading a ruleset has to say, in the original's words and with the place in the file.
//!
//! Replies of logtest show the last [`SHOWN`] messages; some faults stand in the manager's log alone, and what comes
//! behind the fault that ends the original's loading it never says. Must not be here: what is a fault.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

/// How many messages a reply of logtest has at most: the last ones (docs/facts/06-backends.md, section 9).
pub const SHOWN: usize = 50;

/// How many messages are kept of one loading; the first ones go.
const KEPT: usize = 10_000;

/// Longest message, in bytes, as the original cuts it.
const LONGEST: usize = 2_047;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// For information.
    Info,
    /// Something is left out or taken as something else.
    Warning,
    /// The file, or the event, cannot be used.
    Error,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file's name, as it was given.
    pub file: Arc<str>,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// A message. Its text is the original's, number included where it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// How bad it is.
    pub severity: Severity,
    /// Without the severity.
    pub text: String,
    /// What it is about, where that is a place in a file.
    pub place: Option<Place>,
    /// Whether the original shows it to those who ask; if not, it says this in its log alone, or nothing at all since
    /// it has stopped before.
    pub shown: bool,
}

impl Message {
    /// A message about no place.
    pub fn new(severity: Severity, text: impl Into<String>) -> Self {
        Self { severity, text: cut(text.into()), place: None, shown: true }
    }
}

/// As replies of logtest have it.
impl fmt::Display for Message {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Info => "INFO",
            Severity::Warning => "WARNING",
            Severity::Error => "ERROR",
        };
        write!(formatter, "{severity}: {}", self.text)
    }
}

/// What a reply shows of messages, if it has `more` others behind them: the last ones of those that are shown at all.
pub fn shown(messages: &[Message], more: usize) -> impl Iterator<Item = &Message> {
    let most = SHOWN.saturating_sub(more);
    let all = messages.iter().filter(|message| message.shown).count();
    messages.iter().filter(|message| message.shown).skip(all.saturating_sub(most))
}

/// The ruleset cannot be loaded; the messages say why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failed;

/// Messages as they come.
#[derive(Debug, Default)]
pub(crate) struct Log {
    messages: VecDeque<Message>,
    file: Option<File>,
    failed: bool,
}

#[derive(Debug)]
struct File {
    name: Arc<str>,
    text: Arc<str>,
    /// Where in the text, in bytes.
    at: usize,
    /// How many lines end before that.
    lines: usize,
}

impl Log {
    /// Messages are about this file from now on.
    pub(crate) fn open(&mut self, name: &str, text: &str) {
        self.file = Some(File { name: name.into(), text: text.into(), at: 0, lines: 0 });
    }

    /// Messages are about no file from now on.
    pub(crate) fn close(&mut self) {
        self.file = None;
    }

    /// Messages are about this place from now on, in bytes.
    pub(crate) fn at(&mut self, place: usize) {
        let Some(file) = &mut self.file else { return };
        let lines = |from: usize, to: usize| {
            memchr::memchr_iter(b'\n', file.text.as_bytes().get(from..to).unwrap_or_default()).count()
        };
        // Places come mostly in their order, so that no text is counted often.
        file.lines = match place >= file.at {
            true => file.lines + lines(file.at, place),
            false => file.lines.saturating_sub(lines(place, file.at)),
        };
        file.at = place;
    }

    /// What ends the original's loading.
    pub(crate) fn fail(&mut self) {
        self.failed = true;
    }

    pub(crate) const fn has_failed(&self) -> bool {
        self.failed
    }

    pub(crate) fn error(&mut self, text: impl Into<String>) {
        self.add(Severity::Error, text.into(), true);
    }

    pub(crate) fn warn(&mut self, text: impl Into<String>) {
        self.add(Severity::Warning, text.into(), true);
    }

    /// A fault of which the original speaks in its log alone.
    pub(crate) fn error_unseen(&mut self, text: impl Into<String>) {
        self.add(Severity::Error, text.into(), false);
    }

    /// Something that is allowed and hardly meant, of which the original does not speak.
    pub(crate) fn warn_unseen(&mut self, text: impl Into<String>) {
        self.add(Severity::Warning, text.into(), false);
    }

    pub(crate) fn place(&self) -> Option<Place> {
        let File { name, text, at, lines } = self.file.as_ref()?;
        let before = text.get(..*at).unwrap_or(text);
        let column = before.rsplit_once('\n').map_or(before, |(_, line)| line).chars().count() + 1;
        Some(Place { file: Arc::clone(name), line: lines + 1, column })
    }

    pub(crate) fn into_messages(self) -> Vec<Message> {
        self.messages.into()
    }

    fn add(&mut self, severity: Severity, text: String, shown: bool) {
        if self.messages.len() == KEPT {
            self.messages.pop_front();
        }
        let place = self.place();
        self.messages.push_back(Message { severity, text: cut(text), place, shown: shown && !self.failed });
    }
}

fn cut(mut text: String) -> String {
    if text.len() > LONGEST {
        text.truncate(text.floor_char_boundary(LONGEST));
    }
    text
}

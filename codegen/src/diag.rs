//! Diagnostics: what is wrong with a document, where, and what to do about it.
//!
//! Stages add to a [`Sink`] and go on as far as they can; the caller stops when the sink holds errors. A diagnostic
//! names its place by [`Pointer`]; `report` turns that into file, line, column and excerpt when it is printed.

use std::fmt;

use indexmap::IndexSet;

use crate::text::Mark;

/// A JSON pointer (RFC 6901) into a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// The member `key` of the value pointed at.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for character in key.chars() {
            match character {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text)
    }

    /// The element `index` of the value pointed at.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The pointer's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The unescaped segments, from the root down.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
    }
}

impl From<&str> for Pointer {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_empty() { "/" } else { &self.0 })
    }
}

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing; output is still made.
    Warning,
    /// No output is made.
    Error,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Stable kebab-case name of the kind of finding, such as `dangling-reference`.
    pub code: &'static str,
    /// How bad it is.
    pub level: Level,
    /// Where it is.
    pub at: Pointer,
    /// Where it is in a text, when `at` does not tell: a key rather than its value, or a place in an overlay. Without
    /// it `at` is looked up in the document.
    pub mark: Option<Mark>,
    /// What is wrong: a lower-case fragment.
    pub message: String,
    /// What to do about it: a lower-case fragment, possibly empty.
    pub help: String,
}

/// Whether one of the findings is an error.
pub(crate) fn has_errors(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.level == Level::Error)
}

/// Collects diagnostics.
#[derive(Debug, Default)]
pub struct Sink {
    /// A set: two roads to one fault give one finding.
    diagnostics: IndexSet<Diagnostic>,
}

impl Sink {
    /// Adds an error.
    pub fn error(&mut self, code: &'static str, at: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Level::Error, at, message.into(), help.into());
    }

    /// Adds a warning.
    pub fn warning(&mut self, code: &'static str, at: &Pointer, message: impl Into<String>, help: impl Into<String>) {
        self.push(code, Level::Warning, at, message.into(), help.into());
    }

    /// Adds an error at an exact place.
    pub fn error_at(
        &mut self,
        code: &'static str,
        at: &Pointer,
        mark: Mark,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.insert(code, Level::Error, at, Some(mark), message.into(), help.into());
    }

    /// Adds a warning at an exact place.
    pub fn warning_at(
        &mut self,
        code: &'static str,
        at: &Pointer,
        mark: Mark,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.insert(code, Level::Warning, at, Some(mark), message.into(), help.into());
    }

    fn push(&mut self, code: &'static str, level: Level, at: &Pointer, message: String, help: String) {
        self.insert(code, level, at, None, message, help);
    }

    fn insert(
        &mut self,
        code: &'static str,
        level: Level,
        at: &Pointer,
        mark: Option<Mark>,
        message: String,
        help: String,
    ) {
        self.diagnostics.insert(Diagnostic { code, level, at: at.clone(), mark, message, help });
    }

    /// Whether an error was added.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error)
    }

    /// What was added, in order.
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics.into_iter().collect()
    }
}

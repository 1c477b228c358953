//! Diagnostics as people read them: level, code, file, line, column, the line itself and what to do.
//!
//! A [`Report`] holds the texts that its diagnostics point into and needs nothing else to be printed.

use std::fmt;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Severity, Renderer, Snippet};

use crate::diag::{Diagnostic, Level};
use crate::escape;
use crate::source::Document;
use crate::text::Source;

/// What was found in a document, with the texts it was found in.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    sources: Vec<Source>,
}

impl Report {
    /// Findings in `document`.
    pub fn new(diagnostics: Vec<Diagnostic>, document: &Document) -> Self {
        let located = diagnostics
            .into_iter()
            .map(|diagnostic| {
                let mark = diagnostic.mark.unwrap_or_else(|| document.locate(&diagnostic.at));
                Diagnostic { mark: Some(mark), ..diagnostic }
            })
            .collect();
        Self::of_sources(located, document.sources.clone())
    }

    /// Findings that carry their marks, in texts of any kind. A finding without a mark is printed without an excerpt.
    pub fn of_sources(mut diagnostics: Vec<Diagnostic>, sources: Vec<Source>) -> Self {
        diagnostics.sort_by_key(|diagnostic| diagnostic.mark);
        Self { diagnostics, sources }
    }

    /// The findings, ordered by place.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The texts that the findings' marks point into.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether a finding is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error)
    }

    /// The report as text, with terminal colours or without.
    pub fn render(&self, coloured: bool) -> String {
        let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let lines: Vec<Vec<&str>> = self.sources.iter().map(|source| source.lines().collect()).collect();
        let mut text = String::new();
        for diagnostic in &self.diagnostics {
            text.push_str(&renderer.render(&[self.group(diagnostic, &lines)]));
            text.push_str("\n\n");
        }
        let count = |level| self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
        text.push_str(&summary(count(Level::Error), count(Level::Warning)));
        text
    }

    fn group<'a>(&'a self, diagnostic: &'a Diagnostic, lines: &[Vec<&'a str>]) -> Group<'a> {
        let severity = match diagnostic.level {
            Level::Error => Severity::ERROR,
            Level::Warning => Severity::WARNING,
        };
        let mut group =
            Group::with_title(severity.primary_title(escape::line(&diagnostic.message)).id(diagnostic.code));
        if let Some(mark) = diagnostic.mark
            && let Some(source) = self.sources.get(mark.source)
        {
            let line = lines.get(mark.source).and_then(|lines| lines.get(mark.line.saturating_sub(1)));
            let line = line.copied().unwrap_or_default();
            let start = line.char_indices().nth(mark.column.saturating_sub(1)).map_or(line.len(), |(offset, _)| offset);
            let (before, token) = line.split_at_checked(start).unwrap_or((line, ""));
            let end = start + token_length(before, token);
            group = group.element(
                Snippet::source(line)
                    .path(source.name.as_str())
                    .line_start(mark.line)
                    .annotation(AnnotationKind::Primary.span(start..end)),
            );
        }
        if !diagnostic.help.is_empty() {
            group = group.element(Severity::HELP.message(escape::line(&diagnostic.help)));
        }
        group
    }
}

/// Length in bytes of the scalar or key that `text` begins with, `before` it on its line.
fn token_length(before: &str, text: &str) -> usize {
    let open = |opening: char, closing: char| before.matches(opening).count() > before.matches(closing).count();
    let flow = open('{', '}') || open('[', ']');
    let end = match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text.get(1..).and_then(|rest| rest.find(quote)).map(|offset| offset + 2),
        Some('{' | '[') => Some(1),
        _ if flow => [": ", " #", ",", "}", "]"].into_iter().filter_map(|end| text.find(end)).min(),
        _ => [": ", " #"].into_iter().filter_map(|end| text.find(end)).min(),
    };
    let token = text.get(..end.unwrap_or(text.len())).unwrap_or_default().trim_end();
    token.strip_suffix(':').unwrap_or(token).len()
}

fn summary(errors: usize, warnings: usize) -> String {
    let several = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        _ => Some(format!("{count} {word}s")),
    };
    let counts: Vec<String> = [several(errors, "error"), several(warnings, "warning")].into_iter().flatten().collect();
    counts.join(", ")
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.render(false))
    }
}

impl std::error::Error for Report {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Report;
    use crate::diag::{Pointer, Sink};
    use crate::source::{Document, Source};

    #[test]
    fn a_finding_shows_its_line() {
        let text = "paths:\n  /é: {get: 'x y', put: 1}\n".to_owned();
        let document = Document::parse(Source { name: "api.yaml".to_owned(), text }).unwrap();
        let mut sink = Sink::default();
        sink.warning("late", &Pointer::from("/paths/~1é/put"), "one thing", "");
        sink.error("early", &Pointer::from("/paths/~1é/get"), "another thing", "do it otherwise");
        let report = Report::new(sink.into_diagnostics(), &document);
        assert!(report.has_errors());
        assert_eq!(
            report.to_string(),
            "\
error[early]: another thing
 --> api.yaml:2:13
  |
2 |   /é: {get: 'x y', put: 1}
  |             ^^^^^
  |
  = help: do it otherwise

warning[late]: one thing
 --> api.yaml:2:25
  |
2 |   /é: {get: 'x y', put: 1}
  |                         ^

1 error, 1 warning"
        );
        assert!(report.render(true).contains("\u{1b}["));
    }
}

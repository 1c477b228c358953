//! Diagnostics as people read them: level, code, file, line, column, the line itself and what to do.
//!
//! A [`Report`] holds the texts that its diagnostics point into and needs nothing else to be printed.

use std::fmt;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as Severity, Origin, Renderer, Snippet};

use crate::diag::{Diagnostic, Level};
use crate::escape;
use crate::source::Document;
use crate::text::{Mark, Source};

/// What was found in a document, with the texts it was found in.
#[derive(Clone, Debug)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    sources: Vec<Source>,
}

impl Report {
    /// Findings in `document`.
    pub fn new(diagnostics: Vec<Diagnostic>, document: &Document) -> Self {
        Self::with_names(diagnostics, document, None)
    }

    /// Findings in `document` and in its `names.toml`, whose place is after the sources of the document.
    pub(crate) fn with_names(diagnostics: Vec<Diagnostic>, document: &Document, names: Option<&Source>) -> Self {
        let located = diagnostics
            .into_iter()
            .map(|diagnostic| {
                let mark = diagnostic.mark.unwrap_or_else(|| document.locate(&diagnostic.at));
                Diagnostic { mark: Some(mark), ..diagnostic }
            })
            .collect();
        Self::of_sources(located, document.sources.iter().chain(names).cloned().collect())
    }

    /// Findings that carry their marks, in texts of any kind. A finding without a mark is printed without an excerpt.
    pub fn of_sources(mut diagnostics: Vec<Diagnostic>, sources: Vec<Source>) -> Self {
        diagnostics.sort_by_key(|diagnostic| diagnostic.mark);
        Self { diagnostics, sources }
    }

    /// The report with those findings alone for which `keep` holds.
    #[must_use]
    pub fn retain(mut self, keep: impl Fn(&Diagnostic) -> bool) -> Self {
        self.diagnostics.retain(keep);
        self
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
        let lines: Vec<Vec<Line<'_>>> =
            self.sources.iter().map(|source| source.lines().map(Line::new).collect()).collect();
        let mut text = String::new();
        for diagnostic in &self.diagnostics {
            text.push_str(&renderer.render(&[self.group(diagnostic, &lines)]));
            text.push_str("\n\n");
        }
        let count = |level| self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
        text.push_str(&summary(count(Level::Error), count(Level::Warning)));
        text
    }

    fn group<'a>(&'a self, diagnostic: &'a Diagnostic, lines: &[Vec<Line<'a>>]) -> Group<'a> {
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
            let Excerpt { text, token, is_part } = match line {
                Some(line) => line.excerpt(mark),
                None => Excerpt { text: "", token: 0..0, is_part: false },
            };
            let snippet = Snippet::source(text).line_start(mark.line).annotation(AnnotationKind::Primary.span(token));
            group = if is_part {
                let origin = Origin::path(source.name.as_str()).line(mark.line).char_column(mark.column);
                group.element(origin).element(snippet)
            } else {
                group.element(snippet.path(source.name.as_str()))
            };
        }
        if !diagnostic.help.is_empty() {
            group = group.element(Severity::HELP.message(escape::line(&diagnostic.help)));
        }
        group
    }
}

/// Longest line that is shown whole, in characters; of a longer one, such as a whole minified document, a part of this
/// length is.
const WHOLE_LINE: usize = 400;

/// A line, and where to look for a column in it.
struct Line<'a> {
    text: &'a str,
    /// Of a long line: the byte at which each [`WHOLE_LINE`]th character begins. Without it, a finding at the end of a
    /// long line would cost a walk over all of it.
    blocks: Vec<usize>,
}

/// The part of a line that is shown.
struct Excerpt<'a> {
    text: &'a str,
    /// What the finding is about, in the part.
    token: Range<usize>,
    /// Whether it begins within the line, so that its columns are others.
    is_part: bool,
}

impl<'a> Line<'a> {
    fn new(text: &'a str) -> Self {
        let long = text.len() > WHOLE_LINE;
        let starts = text.char_indices().map(|(start, _)| start).step_by(WHOLE_LINE);
        Self { text, blocks: if long { starts.collect() } else { Vec::new() } }
    }

    /// The byte at which a character begins, counted from 0.
    fn offset(&self, character: usize) -> usize {
        let start = self.blocks.get(character / WHOLE_LINE).copied().unwrap_or_default();
        let further = if self.blocks.is_empty() { character } else { character % WHOLE_LINE };
        if !self.blocks.is_empty() && character / WHOLE_LINE >= self.blocks.len() {
            return self.text.len();
        }
        let rest = self.text.get(start..).unwrap_or_default();
        rest.char_indices().nth(further).map_or(self.text.len(), |(offset, _)| start + offset)
    }

    fn excerpt(&self, mark: Mark) -> Excerpt<'a> {
        let column = mark.column.saturating_sub(1);
        let whole = self.blocks.len() < 2;
        let first = if whole { 0 } else { column.saturating_sub(WHOLE_LINE / 4) };
        let (from, start) = (self.offset(first), self.offset(column));
        let to = if whole { self.text.len() } else { self.offset(first + WHOLE_LINE) };
        let text = self.text.get(from..to).unwrap_or_default();
        let (before, token) = text.split_at_checked(start - from).unwrap_or((text, ""));
        // What is not shown of a long line opened a collection: only a document in flow style has such lines.
        let length = token_length(before, token, first > 0);
        Excerpt { text, token: before.len()..before.len() + length, is_part: first > 0 }
    }
}

/// Length in bytes of the scalar or key that `text` begins with, `before` it on its line; `in_flow` if a collection is
/// known to be open.
fn token_length(before: &str, text: &str, in_flow: bool) -> usize {
    let open = |opening: char, closing: char| before.matches(opening).count() > before.matches(closing).count();
    let flow = in_flow || open('{', '}') || open('[', ']');
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

    /// A minified document is one line. Printing it with each finding would take time and space by its square.
    #[test]
    fn of_a_long_line_a_part_is_shown_with_its_place() {
        let members: Vec<String> = (0..2_000).map(|number| format!("\"é{number}\":{{\"put\":1}}")).collect();
        let text = format!("{{{}}}\n", members.join(","));
        let column = text.chars().position(|character| character == 'é').unwrap_or_default();
        assert_eq!(column, 2);
        let document = Document::parse(Source { name: "api.json".to_owned(), text: text.clone() }).unwrap();
        let mut sink = Sink::default();
        for number in 0..2_000 {
            sink.warning("odd", &Pointer::from(format!("/é{number}/put").as_str()), "one thing", "");
        }
        let report = Report::new(sink.into_diagnostics(), &document).to_string();
        assert!(report.len() < 2_000 * 1_200, "{} bytes", report.len());
        let before: usize = members.iter().take(1_999).map(|member| member.chars().count() + 1).sum();
        let place = before + 2 + "\"é1999\":{\"put\":".chars().count();
        let last = report.rsplit("warning[odd]").next().unwrap_or_default();
        assert!(last.contains(&format!(" --> api.json:1:{place}\n")), "{place} in {last}");
        let mut lines = last.lines().skip_while(|line| !line.starts_with("1 |"));
        let (shown, marked) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let at = marked.chars().position(|character| character == '^').unwrap_or_default();
        assert_eq!(shown.chars().nth(at), Some('1'), "{shown}\n{marked}");
        assert_eq!(marked.matches('^').count(), 1);
    }
}

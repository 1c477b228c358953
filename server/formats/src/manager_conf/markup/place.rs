//! What the real API leaves of the marks of a text, and where it then finds a fault.

use super::{Fault, ROOT};
use crate::cut::cut;

/// What stands before the text: the declaration of an entity in lines of its own, and the opening tag around all.
const LINES_BEFORE: usize = 3;

/// The names of references that are left as they are.
const REFERENCES: [&str; 3] = ["amp;", "apos;", "quot;"];

/// The marks of a text.
#[derive(Clone, Copy)]
pub(super) struct Marks<'t> {
    text: &'t str,
    /// Whether the text ends before a closing tag of the same line.
    is_part: bool,
    /// Whether the text is one line whose first tag a backslash makes text: the one such place that the real API knows.
    is_escaped: bool,
}

/// A line, or the end of one.
#[derive(Clone, Copy, Default)]
pub(super) struct Line {
    /// Where it ends.
    end: usize,
    /// Where its last `>` stands.
    last: Option<usize>,
}

impl<'t> Marks<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let is_line = |line: &str| {
            let mut symbols = line.chars();
            symbols.next_back().is_some_and(|last| last != '>') && !symbols.as_str().contains('\n')
        };
        let is_escaped =
            text.strip_prefix("\\<").is_some_and(|line| is_line(line) || line.strip_suffix('\n').is_some_and(is_line));
        Self { text, is_part: false, is_escaped }
    }

    /// The marks of what is inside an element, up to its closing tag.
    pub(super) fn of_part(text: &'t str) -> Self {
        Self { text, is_part: true, is_escaped: false }
    }

    /// The rest of the line from a place on.
    fn line(&self, at: usize) -> Line {
        let rest = cut(self.text, at).1;
        match rest.find('\n') {
            Some(length) => Line { end: at + length, last: cut(rest, length).0.rfind('>').map(|place| at + place) },
            None if self.is_part => Line { end: self.text.len(), last: Some(usize::MAX) },
            None => Line { end: self.text.len(), last: rest.rfind('>').map(|place| at + place) },
        }
    }

    /// Whether the `<` at this place is left. `line` is the line that was looked at last: places come in order.
    pub(super) fn is_left(&self, at: usize, line: &mut Line) -> bool {
        let rest = cut(self.text, at + 1).1;
        if self.is_escaped && at == 1 {
            return false;
        }
        if rest.starts_with("!--") {
            return true;
        }
        let name = rest.strip_prefix('/').unwrap_or(rest);
        let begins = |symbol: &char| symbol.is_alphanumeric() || *symbol == '_';
        let Some(first) = name.chars().next().filter(begins) else { return false };
        if at >= line.end {
            *line = self.line(at);
        }
        let second = self.text.len() - name.len() + first.len_utf8();
        line.last.is_some_and(|last| last > second)
    }

    /// The fault at a place of the text, or that many bytes behind its end.
    pub(super) fn fault(&self, what: &'static str, at: usize) -> Fault {
        let (before, behind) = (cut(self.text, at.min(self.text.len())).0, at.saturating_sub(self.text.len()));
        let lines = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let opening = if lines == 0 { ROOT.len() + 2 } else { 0 };
        let mut column = opening + behind;
        let mut line = Line::default();
        let mut last = None;
        for (place, symbol) in cut(before, start).1.char_indices().map(|(place, symbol)| (start + place, symbol)) {
            let is_reference = || {
                let name = cut(self.text, place + 1).1;
                REFERENCES.iter().any(|reference| name.starts_with(reference))
            };
            column += match symbol {
                '&' if !is_reference() => "&amp;".len(),
                '\\' => "&backslash;".len(),
                '<' if !self.is_left(place, &mut line) => "&lt;".len(),
                '>' if last == Some('\\') => "&gt;".len(),
                _ => 1,
            };
            last = Some(symbol);
        }
        Fault { what, line: 1 + LINES_BEFORE + lines, column }
    }
}

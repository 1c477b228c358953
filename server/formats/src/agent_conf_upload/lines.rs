//! The lines of a configuration that is laid out.

use std::borrow::Cow;

/// A text that is written bit by bit, without lines that are empty, and without blanks and line ends behind a
/// backslash. A line end stays where the backslash would make text of a tag, here or in another upload.
#[derive(Default)]
pub(super) struct Lines {
    out: String,
    /// What was written of the last line.
    line: String,
    /// Backslashes at the end of the last line of `out`.
    backslashes: usize,
}

impl Lines {
    /// Adds the parts.
    pub(super) fn add(&mut self, parts: &[&str]) {
        for part in parts {
            let mut rest = *part;
            while let Some((before, after)) = rest.split_once('\n') {
                self.line.push_str(before);
                self.end_line();
                rest = after;
            }
            self.line.push_str(rest);
        }
    }

    /// The text. What follows its last line end is left out.
    pub(super) fn text(self) -> String {
        self.out
    }

    fn end_line(&mut self) {
        let written = std::mem::take(&mut self.line);
        if !written.trim().is_empty() {
            self.add_line(&unblanked(&written));
        }
        self.line = written;
        self.line.clear();
    }

    fn add_line(&mut self, line: &str) {
        let unindented = line.trim_start_matches(' ');
        let joins = self.backslashes > 0
            && match unindented {
                mark if mark.starts_with("</") || mark.starts_with("<!--") => self.backslashes.is_multiple_of(2),
                tag => !tag.starts_with('<'),
            };
        let line = if joins { unindented } else { line };
        if joins {
            self.out.pop();
        } else {
            self.backslashes = 0;
        }
        self.out.push_str(line);
        self.out.push('\n');
        let trailing = line.len() - line.trim_end_matches('\\').len();
        self.backslashes = if trailing == line.len() { self.backslashes + trailing } else { trailing };
    }
}

/// A line without blanks behind backslashes.
fn unblanked(line: &str) -> Cow<'_, str> {
    let Some((before, mut rest)) = line.split_once("\\ ") else { return Cow::Borrowed(line) };
    let mut out = before.to_owned();
    loop {
        out.push('\\');
        rest = rest.trim_start_matches(' ');
        let Some((before, after)) = rest.split_once("\\ ") else { break };
        out.push_str(before);
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn backslashes_and_empty_lines() {
        for (written, expected) in [
            ("a\n\n \u{a0}\nb\n", "a\nb\n"),
            ("a\\\n  b\n", "a\\b\n"),
            ("a\\  b\\ \\ c\n", "a\\b\\\\c\n"),
            ("a\\ \n  b\n", "a\\b\n"),
            ("\\\n\\\n\\\nb\n", "\\\\\\b\n"),
            ("a\\\n</b>\n", "a\\\n</b>\n"),
            ("a\\\\\n</b>\n", "a\\\\</b>\n"),
            ("a\\\\\n<b>\n", "a\\\\\n<b>\n"),
            ("\\\n\\\n <!-- b -->\n", "\\\\<!-- b -->\n"),
        ] {
            let mut lines = Lines::default();
            written.char_indices().for_each(|(at, symbol)| lines.add(&[&written[at..at + symbol.len_utf8()]]));
            assert_eq!(lines.text(), expected, "{written:?}");
        }
    }
}

//! Taking elements, lines and listed texts out of a YAML or TOML text without touching the rest.
//!
//! A comment goes with what it stands above, unless something else follows it without an empty line; a heading (a
//! comment with a ruler, `# ---`) goes when nothing is left below it. Places that do not have the expected layout are
//! left alone.

use std::ops::Range;

use crate::text::{Mark, Source};

/// A text from which lines are taken.
pub(super) struct Lines<'t> {
    lines: Vec<&'t str>,
    gone: Vec<bool>,
    /// Lines that are written otherwise.
    changed: Vec<(usize, String)>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(source: &'t Source) -> Self {
        let lines: Vec<&str> = source.whole_lines().collect();
        Self { gone: vec![false; lines.len()], lines, changed: Vec::new() }
    }

    /// Removes the element of a block sequence that `mark` is in the first line of.
    pub(super) fn remove_element(&mut self, mark: Mark) -> bool {
        self.element(mark).is_some_and(|range| self.take(range))
    }

    /// Removes the keys above a place that hold nothing any more; with its `update`, an overlay action goes as a whole.
    fn remove_empty_parents(&mut self, below: usize) {
        let content =
            |lines: &Self, line: usize| !lines.is_gone(line) && !lines.is_empty(line) && !lines.is_comment(line);
        let mut below = below;
        loop {
            let Some(parent) = (0..below).rev().find(|&line| content(self, line)) else { return };
            let Some(line) = self.lines.get(parent).filter(|line| line.trim_end().ends_with(':')) else { return };
            let indent = indent_of(line);
            let next = (below..self.lines.len()).find(|&line| content(self, line));
            let next = next.and_then(|next| self.lines.get(next));
            let held = next.is_some_and(|next| {
                indent_of(next) > indent || (indent_of(next) == indent && next.trim_start().starts_with("- "))
            });
            if held {
                return;
            }
            // The key of the list of actions stays.
            if indent == 0 {
                self.changed.push((parent, line.replacen(':', ": []", 1)));
                return;
            }
            if line.trim() == "update:" {
                let start = (0..parent).rev().find(|&line| {
                    self.lines
                        .get(line)
                        .is_some_and(|line| indent_of(line) < indent && line.trim_start().starts_with("- "))
                });
                if let Some(gone) = start.and_then(|start| self.gone.get_mut(start..=parent)) {
                    gone.fill(true);
                }
                return;
            }
            if let Some(gone) = self.gone.get_mut(parent) {
                *gone = true;
            }
            below = parent;
        }
    }

    fn element(&self, mark: Mark) -> Option<Range<usize>> {
        let start = mark.line.checked_sub(1)?;
        let first = self.lines.get(start)?;
        first.trim_start().starts_with("- ").then(|| start..self.end(start, indent_of(first), false))
    }

    /// Removes the member of a block mapping whose key `mark` stands at, if nothing else is on its line.
    pub(super) fn remove_member(&mut self, mark: Mark) -> bool {
        let start = mark.line.saturating_sub(1);
        let Some(indent) = self.lines.get(start).map(|line| indent_of(line)) else { return false };
        let range = start..self.end(start, indent, true);
        mark.column == indent + 1 && self.take(range)
    }

    /// The end of what begins on a line with an indentation: what follows is indented more, or is an element of the
    /// sequence that it holds.
    fn end(&self, start: usize, indent: usize, may_hold_elements: bool) -> usize {
        let mut end = start + 1;
        for (index, line) in self.lines.iter().enumerate().skip(end) {
            if is_empty(line) || (is_comment(line) && indent_of(line) <= indent) {
                continue;
            }
            let element = may_hold_elements && indent_of(line) == indent && line.trim_start().starts_with("- ");
            if indent_of(line) <= indent && !element {
                break;
            }
            end = index + 1;
        }
        end
    }

    /// Removes the line of `mark`, if it holds one entry: an element or a member that is a reference, or a name.
    pub(super) fn remove_line(&mut self, mark: Mark) -> bool {
        let index = mark.line.saturating_sub(1);
        let Some(line) = self.lines.get(index).map(|line| line.trim()) else { return false };
        let entry = line.strip_prefix("- ").unwrap_or(line);
        // `$ref: X`, `{ $ref: X }`, `key: { $ref: X }`, `key = "name"`.
        let reference = |text: &str| text.starts_with("$ref:") && !text.contains(',');
        let alone = match entry.split_once('{') {
            Some((key, rest)) => {
                (key.is_empty() || key.trim_end().ends_with(':'))
                    && rest.strip_suffix('}').is_some_and(|inner| reference(inner.trim()))
            }
            None => (line.starts_with("- ") && reference(entry)) || entry.contains(" = \""),
        };
        alone && self.take(index..index + 1)
    }

    fn take(&mut self, range: Range<usize>) -> bool {
        let start = range.start;
        let taken = self.gone.get_mut(range).map(|gone| gone.fill(true)).is_some();
        self.remove_empty_parents(start);
        taken
    }

    /// Removes a quoted text from the list on its line.
    pub(super) fn remove_listed(&mut self, mark: Mark) -> bool {
        let index = mark.line.saturating_sub(1);
        let Some(line) = self.lines.get(index) else { return false };
        let line = self.changed.iter().find(|(changed, _)| *changed == index).map_or(*line, |(_, line)| line);
        let original = self.lines.get(index).copied().unwrap_or_default();
        let quoted = original.char_indices().nth(mark.column.saturating_sub(1)).and_then(|(start, _)| {
            let rest = original.get(start..)?;
            let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
            let end = rest.get(1..)?.find(quote)?;
            rest.get(..end + 2)
        });
        let Some((before, after)) = quoted.and_then(|quoted| line.split_once(quoted)) else { return false };
        let rest = match after.trim_start().strip_prefix(',') {
            Some(after) => format!("{before}{}", after.trim_start()),
            None => format!("{}{after}", before.trim_end().trim_end_matches(',').trim_end()),
        };
        self.changed.retain(|(changed, _)| *changed != index);
        self.changed.push((index, rest));
        true
    }

    /// The text that is left; `None` if nothing was taken.
    pub(super) fn rest(mut self) -> Option<String> {
        if self.changed.is_empty() && !self.gone.contains(&true) {
            return None;
        }
        while self.drop_comments() {}
        let mut text = String::new();
        // Two paragraphs are as far apart as they were.
        let (mut gap, mut empty_before) = (false, true);
        for (index, line) in self.lines.iter().enumerate() {
            if self.gone.get(index) == Some(&true) {
                gap = true;
                continue;
            }
            let empty = is_empty(line);
            if !(empty && empty_before && gap) {
                text.push_str(
                    self.changed.iter().find(|(changed, _)| *changed == index).map_or(line, |(_, line)| line),
                );
            }
            gap &= empty;
            // What an empty line after a key or a table's name would part is gone.
            let opens = line.trim_end().ends_with(':') || (line.starts_with('[') && line.trim_end().ends_with(']'));
            empty_before = empty || opens;
        }
        while gap_at_end(&text) {
            text.pop();
        }
        Some(text)
    }

    /// Drops comments that have lost what they are about; whether there were any.
    fn drop_comments(&mut self) -> bool {
        let mut dropped = false;
        let mut index = 0;
        while index < self.lines.len() {
            let end = (index..self.lines.len()).find(|&line| !self.is_comment(line)).unwrap_or(self.lines.len());
            let block = index..end;
            index = end + 1;
            if block.is_empty() {
                continue;
            }
            let heading = block.clone().any(|line| self.is_ruler(line));
            let lost = if heading {
                let next = (end..self.lines.len()).find(|&line| !self.is_gone(line) && !self.is_empty(line));
                let touched = (end..next.unwrap_or(self.lines.len())).any(|line| self.is_gone(line));
                touched && next.is_none_or(|next| self.is_ruler(next))
            } else {
                let next = (end..self.lines.len()).find(|&line| !self.is_gone(line));
                self.is_gone(end) && next.is_none_or(|next| self.is_empty(next) || self.is_comment(next))
            };
            if lost {
                dropped |= self.gone.get_mut(block).map(|gone| gone.fill(true)).is_some();
            }
        }
        dropped
    }

    fn is_gone(&self, index: usize) -> bool {
        self.gone.get(index) == Some(&true)
    }

    fn is_comment(&self, index: usize) -> bool {
        !self.is_gone(index) && self.lines.get(index).is_some_and(|line| is_comment(line))
    }

    fn is_ruler(&self, index: usize) -> bool {
        self.is_comment(index) && self.lines.get(index).is_some_and(|line| line.trim_start().starts_with("# ---"))
    }

    fn is_empty(&self, index: usize) -> bool {
        self.lines.get(index).is_some_and(|line| is_empty(line))
    }
}

fn gap_at_end(text: &str) -> bool {
    text.ends_with("\n\n")
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_empty(line: &str) -> bool {
    line.trim().is_empty()
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

//! Escapes of JSON that YAML does not have: a character beyond the first 65,536 as two halves, `\ud83d\ude00`.
//!
//! YAML would have them as one escape, so JSON is not quite the part of YAML that it is meant to be. The two halves are
//! joined before the text is parsed, and places in the joined text are translated to those of the source.

use std::borrow::Cow;

use serde::de::IgnoredAny;

/// Characters of an escaped pair; the character itself takes one.
const PAIR: usize = 12;

/// Where characters were joined: line and column in the joined text, in its order, from 1.
#[derive(Debug, Default)]
pub(super) struct Shifts(Vec<(usize, usize)>);

impl Shifts {
    /// The column of the source for a place in the joined text.
    pub(super) fn original(&self, line: usize, column: usize) -> usize {
        if self.0.is_empty() {
            return column;
        }
        let first = self.0.partition_point(|(known, _)| *known < line);
        let of_line = self.0.iter().skip(first).take_while(|(known, at)| *known == line && *at < column);
        column + of_line.count() * (PAIR - 1)
    }
}

/// The text with its pairs joined, if it is JSON that has some. In other texts a backslash can stand for itself.
pub(super) fn joined(text: &str) -> (Cow<'_, str>, Shifts) {
    let first = text.trim_start().bytes().next();
    let has_halves = || {
        ["\\ud8", "\\ud9", "\\uda", "\\udb", "\\uD8", "\\uD9", "\\uDA", "\\uDB"].iter().any(|half| text.contains(half))
    };
    if first != Some(b'{') || !has_halves() || serde_json::from_str::<IgnoredAny>(text).is_err() {
        return (Cow::Borrowed(text), Shifts::default());
    }
    let mut joined = String::with_capacity(text.len());
    let mut shifts = Vec::new();
    let (mut line, mut column) = (1, 1);
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let taken = match pair(rest) {
            Some(character) => {
                shifts.push((line, column));
                joined.push(character);
                PAIR
            }
            None => {
                // The character behind a backslash begins no escape of its own.
                let taken = if character == '\\' { 2.min(rest.len()) } else { character.len_utf8() };
                joined.push_str(rest.get(..taken).unwrap_or_default());
                taken
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
        if character == '\n' {
            (line, column) = (line + 1, 1);
        } else {
            column += if taken == 2 && character == '\\' { 2 } else { 1 };
        }
    }
    (Cow::Owned(joined), Shifts(shifts))
}

/// The character that the text begins with as an escaped pair.
fn pair(text: &str) -> Option<char> {
    let half = |text: &str| {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u32::from_str_radix(digits, 16).ok()
    };
    let (high, low) = (half(text)?, half(text.get(6..)?)?);
    let (high, low) =
        (high.checked_sub(0xd800).filter(|bits| *bits < 0x400)?, low.checked_sub(0xdc00).filter(|bits| *bits < 0x400)?);
    char::from_u32(0x1_0000 + (high << 10) + low)
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn pairs_become_characters_and_keep_their_places() {
        let text = "{\"a\": \"x\\ud83d\\ude00y\\\\ud83d\\n\",\n \"b\": \"\\uD83D\\uDC4D\"}";
        let (text, shifts) = joined(text);
        assert_eq!(text, "{\"a\": \"x\u{1f600}y\\\\ud83d\\n\",\n \"b\": \"\u{1f44d}\"}");
        assert_eq!(
            [(1, 9), (1, 10), (1, 12), (2, 7), (2, 9), (3, 1)].map(|(line, column)| shifts.original(line, column)),
            [9, 21, 23, 7, 20, 1]
        );
    }

    #[test]
    fn other_texts_are_left_alone() {
        for text in ["a: '\\ud83d\\ude00'\n", "{a: '\\ud83d\\ude00'}", "{\"a\": \"\u{1f600}\"}"] {
            assert_eq!(joined(text).0, text);
        }
    }
}

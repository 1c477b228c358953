//! CDB lists: lines of `key:value`, of which either may stand between quotes (docs/facts/04-modules.md, section 9).
//!
//! Must not be here: the compiled form, which the manager makes of them.

use std::collections::HashMap;

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key, without quotes.
    pub key: Box<str>,
    /// The value, likewise; often empty.
    pub value: Box<str>,
}

/// A text is not a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} is not `key:value`")]
pub struct BadLine {
    /// From 1.
    pub line: usize,
}

/// The entries of a list in the order of their keys' first lines; the last value of a key counts. Lines that contain
/// `TEMPLATE` are left out.
///
/// # Errors
///
/// When another line, also an empty one between two others, is no entry.
pub fn entries(text: &str) -> Result<Vec<Entry>, BadLine> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let skipped = text.len() - text.trim_start().len();
    let first = 1 + text.get(..skipped).unwrap_or_default().matches('\n').count();
    for (number, line) in text.trim().split('\n').enumerate() {
        // A line may end as on Windows.
        let line = line.strip_suffix('\r').unwrap_or(line);
        if line.contains("TEMPLATE") {
            continue;
        }
        let (key, value) = split(line).ok_or(BadLine { line: first + number })?;
        match places.get(key).and_then(|place| entries.get_mut(*place)) {
            Some(entry) => entry.value = value.into(),
            None => {
                places.insert(key, entries.len());
                entries.push(Entry { key: key.into(), value: value.into() });
            }
        }
    }
    entries.shrink_to_fit();
    Ok(entries)
}

/// Key and value of a line, without quotes.
fn split(line: &str) -> Option<(&str, &str)> {
    match line.bytes().filter(|byte| *byte == b'"').count() {
        0 => line.split_once(':').filter(|(_, value)| !value.contains(':')),
        2 => match line.strip_prefix('"') {
            Some(rest) => rest.split_once("\":"),
            None => {
                let (before, value) = line.strip_suffix('"')?.split_once('"')?;
                // What stands between the first colon and the one before the quote is lost, as in the real API.
                before.ends_with(':').then(|| before.split_once(':')).flatten().map(|(key, _)| (key, value))
            }
        },
        4 => {
            let (key, value) = line.strip_prefix('"')?.strip_suffix('"')?.split_once("\":\"")?;
            (!key.contains('"') && !value.contains('"')).then_some((key, value))
        }
        _ => None,
    }
}

/// Checks a list that is uploaded, which is stricter than reading one: no blanks in a key without quotes, and only
/// letters, digits, `_`, `-`, `:` and blanks between quotes.
///
/// # Errors
///
/// The first line that is no entry; there are no empty lines.
pub fn check_upload(text: &str) -> Result<(), BadLine> {
    lines(text).enumerate().try_for_each(
        |(number, line)| {
            if is_entry(line) { Ok(()) } else { Err(BadLine { line: number + 1 }) }
        },
    )
}

/// Lines as the real API tells them: they end where any script ends one.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = |symbol: char| {
            matches!(symbol, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
        };
        let Some(length) = rest.find(ends) else { return Some(std::mem::take(&mut rest)) };
        let (line, after) = rest.split_at(length);
        let end = after.chars().next().map_or(0, char::len_utf8);
        rest = after.strip_prefix("\r\n").or_else(|| after.get(end..)).unwrap_or_default();
        Some(line)
    })
}

fn is_entry(line: &str) -> bool {
    let quoted = |symbol: char| symbol.is_alphanumeric() || matches!(symbol, '_' | '-' | ':' | ' ');
    let value = match line.strip_prefix('"') {
        Some(rest) => rest
            .split_once('"')
            .filter(|(key, _)| !key.is_empty() && key.chars().all(quoted))
            .and_then(|(_, rest)| rest.strip_prefix(':')),
        None => line
            .split_once(':')
            .filter(|(key, _)| !key.is_empty() && !key.contains('"') && !key.contains(char::is_whitespace))
            .map(|(_, value)| value),
    };
    value.is_some_and(|value| {
        let inside = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
        inside.is_some_and(|inside| inside.chars().all(quoted)) || !value.contains([':', '"'])
    })
}

#[cfg(test)]
mod tests {
    use super::{BadLine, check_upload, entries};

    fn read(text: &str) -> Result<Vec<(String, String)>, BadLine> {
        let pair = |entry: super::Entry| (entry.key.into_string(), entry.value.into_string());
        entries(text).map(|entries| entries.into_iter().map(pair).collect())
    }

    fn pairs(pairs: &[(&str, &str)]) -> Result<Vec<(String, String)>, BadLine> {
        Ok(pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn entries_are_read() {
        assert_eq!(read("\n a:b\nc:\n:d\n"), pairs(&[("a", "b"), ("c", ""), ("", "d")]));
        assert_eq!(read("a:1\r\nTEMPLATE: x: y\nb:2\na:3\n"), pairs(&[("a", "3"), ("b", "2")]));
        assert_eq!(
            read("\"a:b\":c:d\ne:\"f:g\"\n\"h\":\"i\"\nj:k:\"l\""),
            pairs(&[("a:b", "c:d"), ("e", "f:g"), ("h", "i"), ("j", "l")])
        );
    }

    #[test]
    fn other_lines_are_told() {
        for (text, line) in [
            ("", 1),
            ("a", 1),
            ("a:b:c", 1),
            ("\n\na:b\n\nc:d", 4),
            ("a:b\nx\"y", 2),
            ("x\"a\":b", 1),
            ("a:\"b\"c", 1),
            ("\"a\"b:\"c\"", 1),
            ("\"a\":\"b\":\"c\"", 1),
        ] {
            assert_eq!(read(text), Err(BadLine { line }), "{text}");
        }
    }

    #[test]
    fn uploads_are_checked_line_by_line() {
        for text in
            ["a:b\n", "a:", "\"a:b\":c\n", "\"a b\":\"c:d\"", "a:b c", "1.2.3.4/24:x\r\nb:c", "é:x", "a:b\u{2028}c:d"]
        {
            assert_eq!(check_upload(text), Ok(()), "{text}");
        }
        for (text, line) in [
            ("a\n", 1),
            (":b", 1),
            ("a:b:c", 1),
            ("\"a:c", 1),
            ("# c\na:b", 1),
            ("a:b\n\nc:d", 2),
            ("a b:c", 1),
            ("\"\":c", 1),
            ("\"a.b\":c", 1),
            ("a:\"b.c\"", 1),
            ("a:b\r\n x:y", 2),
        ] {
            assert_eq!(check_upload(text), Err(BadLine { line }), "{text}");
        }
    }
}

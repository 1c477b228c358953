//! The reader of the manager's log against the real API's own pattern and its notion of lines.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a panic is a finding")]

use std::sync::LazyLock;

use regex::Regex;

use super::{LEVELS, LogEntry, LogFormat, entry, lines};

/// The pattern of the real API (docs/facts/04-modules.md, section 6.6).
static PATTERN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^([0-9]{4})/([0-9]{2})/([0-9]{2})[\s\x1c-\x1f]([0-9]{2}):([0-9]{2}):([0-9]{2})[\s\x1c-\x1f]([^\s\x1c-\x1f]+)(?:\[.*)?:[\s\x1c-\x1f](DEBUG|INFO|CRITICAL|ERROR|WARNING):(.*)$",
    )
    .unwrap()
});

/// Characters that end a line, beside CR and LF together.
const ENDS: [char; 10] = ['\n', '\r', '\u{b}', '\u{c}', '\u{1c}', '\u{1d}', '\u{1e}', '\u{85}', '\u{2028}', '\u{2029}'];

/// Reads any bytes as a log, plain and as JSON.
pub fn manager_log(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let found: Vec<&str> = lines(&text).collect();
    assert_eq!(found, slow_lines(&text));
    for line in found {
        assert_eq!(entry(line, LogFormat::Plain), slow_entry(line), "{line:?}");
        if let Some(entry) = entry(line, LogFormat::Json) {
            must_be_sound(&entry);
        }
    }
}

/// The lines of a text, character by character.
pub fn slow_lines(text: &str) -> Vec<&str> {
    let (mut lines, mut begin, mut before) = (Vec::new(), 0, ' ');
    for (at, symbol) in text.char_indices() {
        if before == '\r' && symbol == '\n' {
            begin = at + 1;
        } else if ENDS.contains(&symbol) {
            lines.push(text.get(begin..at).unwrap());
            begin = at + symbol.len_utf8();
        }
        before = symbol;
    }
    lines.extend(text.get(begin..).filter(|rest| !rest.is_empty()));
    lines
}

fn slow_entry(line: &str) -> Option<LogEntry<'_>> {
    let parts = PATTERN.captures(line)?;
    let part = |index: usize| parts.get(index).unwrap().as_str();
    let [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(|index| part(index).parse::<u16>().unwrap());
    let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let leap_day = month == 2 && day == 29 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = usize::from(month).checked_sub(1).and_then(|index| months.get(index).copied())?;
    if year == 0 || day == 0 || (day > days && !leap_day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let entry = entry(line, LogFormat::Plain).unwrap_or_else(|| panic!("{line:?}: no entry"));
    let timestamp = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z");
    assert_eq!(entry.timestamp.as_str(), timestamp);
    let tag = if part(7).contains("rootcheck") { "wazuh-rootcheck" } else { part(7) };
    let (level, description) = (part(8).to_lowercase(), part(9));
    Some(LogEntry { timestamp: entry.timestamp, tag: tag.into(), level: level.into(), description: description.into() })
}

fn must_be_sound(entry: &LogEntry<'_>) {
    assert_eq!(entry.timestamp.as_str().len(), 20);
    assert!(!entry.tag.contains("rootcheck") || entry.tag == "wazuh-rootcheck");
    assert!(LEVELS.contains(&&*entry.level) || entry.level.to_lowercase() == entry.level);
}

//! The manager's own log: `logs/ossec.log` and, in JSON, `logs/ossec.json` (docs/facts/04-modules.md, section 6.6).
//!
//! An entry is one line. What a daemon writes over several lines has its first line as an entry; the other lines, and
//! whatever else does not begin like an entry, are none. Must not be here: files, and which of the two logs counts.

use std::borrow::Cow;

use serde_json::Value;

/// How a log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// `2026/11/01 00:01:56 wazuh-db: INFO: text`, as in `ossec.log`.
    Plain,
    /// An object for each line, as in `ossec.json`.
    Json,
}

/// A second, as `2026-11-01T00:01:56Z`. The log has local time, which the API calls UTC. Ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp([u8; 20]);

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry<'a> {
    /// When it was written.
    pub timestamp: Timestamp,
    /// Which daemon or module wrote it.
    pub tag: Cow<'a, str>,
    /// In lower case; of the plain log one of [`LEVELS`].
    pub level: Cow<'a, str>,
    /// What it says; that of the plain log begins with a blank.
    pub description: Cow<'a, str>,
}

/// The levels of a log.
pub const LEVELS: [&str; 5] = ["debug", "info", "critical", "error", "warning"];

/// The same as the plain log spells them.
const SPELLED: [&str; 5] = ["DEBUG", "INFO", "CRITICAL", "ERROR", "WARNING"];

/// What entries of rootcheck are tagged with, however the log spells it.
const ROOTCHECK: &str = "wazuh-rootcheck";

impl Timestamp {
    /// The text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Reads `2026/11/01 00:01:56`, with any blank between day and time; `None` if there is no such second. Also
    /// returns what stands behind it.
    fn read(text: &str) -> Option<(Self, &str)> {
        let (day, rest) = text.split_at_checked(10)?;
        let mut symbols = rest.chars();
        symbols.next().filter(|symbol| is_blank(*symbol))?;
        let (time, rest) = symbols.as_str().split_at_checked(8)?;
        let &[y0, y1, y2, y3, b'/', m0, m1, b'/', d0, d1] = day.as_bytes() else { return None };
        let &[h0, h1, b':', n0, n1, b':', s0, s1] = time.as_bytes() else { return None };
        let [century, year, month, day] = [number(y0, y1)?, number(y2, y3)?, number(m0, m1)?, number(d0, d1)?];
        let [hour, minute, second] = [number(h0, h1)?, number(n0, n1)?, number(s0, s1)?];
        if hour > 23 || minute > 59 || second > 59 || !is_day(100 * u16::from(century) + u16::from(year), month, day) {
            return None;
        }
        let bytes = [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T', h0, h1, b':', n0, n1, b':', s0, s1, b'Z'];
        Some((Self(bytes), rest))
    }
}

const fn number(tens: u8, ones: u8) -> Option<u8> {
    if tens.is_ascii_digit() && ones.is_ascii_digit() { Some(10 * (tens - b'0') + (ones - b'0')) } else { None }
}

const fn is_day(year: u16, month: u8, day: u8) -> bool {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    };
    year > 0 && day > 0 && day <= days
}

/// The blanks of the real API's patterns.
const fn is_blank(symbol: char) -> bool {
    symbol.is_whitespace() || matches!(symbol, '\u{1c}'..='\u{1f}')
}

/// The lines of a text, ended by anything that the real API takes for the end of a line: CR, LF, both, and others down
/// to the separators of Unicode. A text that does not end in one has a last line all the same.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    Lines { text, part: None }
}

struct Lines<'a> {
    /// What follows the last line feed.
    text: &'a str,
    /// What is left of a part that has other ends of lines, and whether a line feed ends it.
    part: Option<(&'a str, bool)>,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if let Some((part, is_ended)) = self.part.take() {
            let Some((line, rest)) = split_off_line(part) else { return Some(part) };
            self.part = (is_ended || !rest.is_empty()).then_some((rest, is_ended));
            return Some(line);
        }
        if self.text.is_empty() {
            return None;
        }
        let (part, is_ended) = match self.text.split_once('\n') {
            Some((part, rest)) => {
                self.text = rest;
                (part.strip_suffix('\r').unwrap_or(part), true)
            }
            None => (std::mem::take(&mut self.text), false),
        };
        // Without an early end, so that many bytes are looked at together.
        if part.bytes().fold(false, |found, byte| found | may_end(byte)) {
            self.part = Some((part, is_ended));
            return self.next();
        }
        Some(part)
    }
}

/// Whether an end of a line other than the line feed begins with this byte, or another character beyond ASCII.
const fn may_end(byte: u8) -> bool {
    matches!(byte, 0x0b..=0x0d | 0x1c..=0x1e | 0xc2 | 0xe2)
}

/// The first line of a text without line feeds, and what follows the end of it.
fn split_off_line(text: &str) -> Option<(&str, &str)> {
    text.split_once(
        |symbol| matches!(symbol, '\u{b}'..='\r' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}'),
    )
}

/// The entry that a line is, or `None`.
pub fn entry(line: &str, format: LogFormat) -> Option<LogEntry<'_>> {
    let mut entry = match format {
        LogFormat::Plain => plain(line),
        LogFormat::Json => json(line),
    }?;
    if entry.tag.contains("rootcheck") {
        entry.tag = Cow::Borrowed(ROOTCHECK);
    }
    Some(entry)
}

/// `<time> <tag>: <LEVEL>:<text>`. Between the tag and the colon there may be `[` and anything, in which a level does
/// not count unless it is the last one of the line.
fn plain(line: &str) -> Option<LogEntry<'_>> {
    let (timestamp, rest) = Timestamp::read(line)?;
    let mut symbols = rest.chars();
    symbols.next().filter(|symbol| is_blank(*symbol))?;
    let rest = symbols.as_str();
    let word = rest.find(is_blank).unwrap_or(rest.len());
    let made = |tag: usize, (level, description): (&'static str, usize)| {
        let (tag, description) = (rest.get(..tag)?, rest.get(description..)?);
        Some(LogEntry { timestamp, tag: tag.into(), level: level.into(), description: description.into() })
    };
    // The colon is right behind the first word.
    if let Some(colon) = word.checked_sub(1).filter(|colon| *colon > 0)
        && let Some(level) = level_at(rest, colon)
    {
        return made(colon, level);
    }
    let bracket = rest.get(..word)?.rfind('[').filter(|bracket| *bracket > 0)?;
    let mut end = rest.len();
    loop {
        end = rest.get(..end)?.rfind(':').filter(|colon| *colon > bracket)?;
        if let Some(level) = level_at(rest, end) {
            return made(bracket, level);
        }
    }
}

/// The level in `: LEVEL:` at a place of a text, and where that ends.
fn level_at(text: &str, colon: usize) -> Option<(&'static str, usize)> {
    let mut symbols = text.get(colon..)?.strip_prefix(':')?.chars();
    symbols.next().filter(|symbol| is_blank(*symbol))?;
    let rest = symbols.as_str();
    LEVELS.into_iter().zip(SPELLED).find_map(|(level, spelled)| {
        let description = rest.strip_prefix(spelled)?.strip_prefix(':')?;
        Some((level, text.len() - description.len()))
    })
}

fn json(line: &str) -> Option<LogEntry<'_>> {
    let mut members = match serde_json::from_str(line) {
        Ok(Value::Object(members)) => members,
        _ => return None,
    };
    let mut text = |name: &str| match members.get_mut(name).map(Value::take) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    let timestamp = text("timestamp")?;
    let (timestamp, rest) = Timestamp::read(&timestamp)?;
    if !rest.is_empty() {
        return None;
    }
    let (tag, level, description) = (text("tag")?, text("level")?, text("description")?);
    let level = level.to_lowercase();
    Some(LogEntry { timestamp, tag: tag.into(), level: level.into(), description: description.into() })
}

#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
#[cfg(test)]
mod tests;

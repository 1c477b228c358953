//! What may be in a setting.

use super::{Checked, Setting};

/// What a setting of a module holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// Anything: what is wrong in it is at most warned of.
    Any,
    /// `yes` or `no`.
    Switch,
    /// Something.
    Filled,
    /// Digits, at least one.
    Digits,
    /// A number of at least one, with anything behind it.
    Count,
    /// A number with a unit of time: it is not zero.
    Period,
    /// A number with a unit of time, at most so many seconds.
    Duration(u64),
    /// A number with a unit of size, at least 1,024 bytes.
    Size,
    /// So many characters.
    Long(usize),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// A number from 1 to 31.
    Day,
    /// A day of the week.
    Weekday,
    /// Hours and minutes.
    Time,
}

impl Kind {
    /// Whether a text is of this kind.
    pub(super) fn admits(self, text: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Switch => matches!(text, "yes" | "no"),
            Self::Filled => !text.is_empty(),
            Self::Digits => !text.is_empty() && is_number(text),
            Self::Count => leading(text).is_some_and(|(number, _)| (1..i64::from(i32::MAX)).contains(&number)),
            Self::Period => leading(text).is_some_and(|(number, unit)| {
                number > 0
                    && number < i64::from(u32::MAX)
                    && unit.bytes().next().is_none_or(|unit| b"Mwdhms".contains(&unit))
            }),
            Self::Duration(most) => duration(text).is_some_and(|seconds| seconds <= most),
            Self::Size => size(text).is_some_and(|bytes| bytes >= 1_024),
            Self::Long(length) => text.len() == length,
            Self::OneOf(values) => values.contains(&text),
            Self::Day => is_number(text) && text.parse().is_ok_and(|day| (1..=31).contains(&day)),
            Self::Weekday => is_weekday(text),
            Self::Time => is_time(text),
        }
    }
}

/// Only digits; the manager takes nothing as a number too.
pub(super) fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Refuses what is neither `yes` nor `no`.
pub(super) fn switch(setting: &Setting<'_>) -> Checked {
    if Kind::Switch.admits(&setting.content) { Ok(()) } else { wrong_value(setting) }
}

/// Refuses what is no number.
pub(super) fn number(setting: &Setting<'_>) -> Checked {
    if is_number(&setting.content) { Ok(()) } else { wrong_value(setting) }
}

/// Refuses what is no number of an allowed size.
pub(super) fn number_in(setting: &Setting<'_>, allowed: std::ops::RangeInclusive<u64>) -> Checked {
    let fits = setting.content.parse().is_ok_and(|number| allowed.contains(&number));
    if is_number(&setting.content) && fits { Ok(()) } else { wrong_value(setting) }
}

pub(super) fn wrong_value(setting: &Setting<'_>) -> Checked {
    Err(format!("Invalid value for element '{}': {}.", setting.name, setting.content))
}

/// The whole number at the start of a text as `strtol` reads it, in decimal, and what follows.
pub(super) fn leading(text: &str) -> Option<(i64, &str)> {
    let text = text.trim_start_matches([' ', '\t', '\n', '\u{b}', '\u{c}', '\r']);
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let length = digits.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = digits.split_at_checked(length).filter(|_| length > 0)?;
    Some((number.parse::<i64>().map_or(i64::MAX, |number| sign * number), rest))
}

/// Seconds: a number and a unit. What follows the unit is not looked at.
fn duration(text: &str) -> Option<u64> {
    let (number, unit) = leading(text).unwrap_or((0, text));
    let unit = match unit.bytes().next() {
        None | Some(b's') => 1,
        Some(b'm') => 60,
        Some(b'h') => 3_600,
        Some(b'd') => 86_400,
        Some(b'w') => 604_800,
        Some(_) => return None,
    };
    u64::try_from(number).ok()?.checked_mul(unit)
}

/// Bytes: a number and a unit. What follows the unit is not looked at.
fn size(text: &str) -> Option<u64> {
    let (number, unit) = leading(text)?;
    let shift = match unit.bytes().next() {
        None | Some(b'b' | b'B') => 0,
        Some(b'k' | b'K') => 10,
        Some(b'm' | b'M') => 20,
        Some(b'g' | b'G') => 30,
        Some(_) => return None,
    };
    u64::try_from(number).ok()?.checked_mul(1 << shift)
}

/// Whether a text begins with a day of the week.
pub(super) fn is_weekday(text: &str) -> bool {
    let text = text.trim_start_matches(' ').as_bytes();
    let days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    text.get(..3).is_some_and(|start| days.iter().any(|day| start.eq_ignore_ascii_case(day.as_bytes())))
}

/// Hours and minutes.
fn is_time(text: &str) -> bool {
    let Some((hour, rest)) = leading(text) else { return false };
    let minute = rest.strip_prefix(':').and_then(leading);
    (0..24).contains(&hour) && minute.is_some_and(|(minute, _)| (0..60).contains(&minute))
}

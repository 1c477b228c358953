//! Ages and dates as query values (docs/facts/03-queries.md, section 2.3).

use super::{Clause, Op, QueryError};

/// What the value of a date field means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// So many seconds before now.
    Age(i64),
    /// Seconds since 1970.
    At(i64),
}

/// Reads a value of a date field: an age, or `YYYY-MM-DD` with an optional `HH:MM:SS` after `T` or a blank. The time
/// may have an offset such as `+00:00`, as replies print it; without one it is in UTC. The plus sign may have become a
/// blank, which is what it means in a URL.
///
/// # Errors
///
/// When it is neither. The real program reads a valid beginning and ignores the rest.
pub fn parse_moment(text: &str) -> Result<Moment, QueryError> {
    if let Ok(age) = parse_age(text) {
        return Ok(Moment::Age(age));
    }
    instant(text).map(|instant| Moment::At(instant.as_second())).ok_or_else(|| QueryError::NotADate(text.to_owned()))
}

/// Reads an age: plain seconds, or numbers each with a unit `d`, `h`, `m` or `s`, added up.
///
/// # Errors
///
/// When it is not one, or longer than can be counted.
pub fn parse_age(text: &str) -> Result<i64, QueryError> {
    age(text).ok_or_else(|| QueryError::NotAnAge(text.to_owned()))
}

fn age(text: &str) -> Option<i64> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok();
    }
    let mut total: i64 = 0;
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|symbol: char| !symbol.is_ascii_digit())?;
        let (number, tail) = rest.split_at_checked(digits)?;
        let unit = match tail.as_bytes().first()? {
            b'd' => 86_400,
            b'h' => 3_600,
            b'm' => 60,
            b's' => 1,
            _ => return None,
        };
        total = total.checked_add(number.parse::<i64>().ok()?.checked_mul(unit)?)?;
        rest = tail.get(1..)?;
    }
    (!text.is_empty()).then_some(total)
}

/// The instant that a date means, to the nanosecond.
pub(super) fn instant(text: &str) -> Option<jiff::Timestamp> {
    let mut offset = jiff::tz::Offset::UTC;
    let (day, time) = text.split_at_checked(10)?;
    let day: jiff::civil::Date = day.parse().ok()?;
    let time = match time.strip_prefix(['T', ' ']) {
        None if time.is_empty() => jiff::civil::Time::midnight(),
        None => return None,
        Some(time) => {
            let (seconds, rest) = time.split_at_checked(8)?;
            let seconds: jiff::civil::Time = seconds.parse().ok()?;
            let zone = rest.find(|symbol: char| symbol != '.' && !symbol.is_ascii_digit()).unwrap_or(rest.len());
            let (fraction, zone) = rest.split_at_checked(zone)?;
            offset = self::offset(zone)?;
            seconds.with().subsec_nanosecond(nanoseconds(fraction)?).build().ok()?
        }
    };
    offset.to_timestamp(day.to_datetime(time)).ok()
}

/// The offset from UTC behind a time: none, `Z`, or hours and minutes behind a sign.
fn offset(zone: &str) -> Option<jiff::tz::Offset> {
    let (sign, zone) = match zone.as_bytes() {
        [] | b"Z" => return Some(jiff::tz::Offset::UTC),
        [b'+' | b' ', ..] => (1, zone.get(1..)?),
        [b'-', ..] => (-1, zone.get(1..)?),
        _ => return None,
    };
    let (hours, minutes) = zone.split_once(':').or_else(|| zone.split_at_checked(2))?;
    let number = |text: &str, most: i32| -> Option<i32> {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|number| digits && *number <= most)
    };
    jiff::tz::Offset::from_seconds(sign * (number(hours, 23)? * 3600 + number(minutes, 59)? * 60)).ok()
}

/// The fraction of a second, with its point; digits beyond the ninth are dropped.
fn nanoseconds(fraction: &str) -> Option<i32> {
    if fraction.is_empty() {
        return Some(0);
    }
    let digits = fraction.strip_prefix('.').filter(|digits| !digits.is_empty())?;
    let mut scale = 1_000_000_000;
    let mut total = 0;
    for digit in digits.chars() {
        scale /= 10;
        total += scale * i32::try_from(digit.to_digit(10)?).ok()?;
    }
    Some(total)
}

/// The pattern of a time that is kept as a text.
pub(super) const TIME_TEXT: &str = "[0-9][0-9][0-9][0-9]/[0-9][0-9]/[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9]";

/// What a condition says of a time that is kept as a text `YYYY/MM/DD HH:MM:SS`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TimeTest {
    /// It compares so with this one.
    Compare(Op, String),
    /// It has this part.
    Contains(String),
}

/// What a condition on a time that is kept as a text means; ages count from `now`, seconds since 1970.
///
/// # Errors
///
/// When its value is neither a date nor an age.
pub(super) fn time_test(clause: &Clause, now: i64) -> Result<TimeTest, QueryError> {
    Ok(match parse_moment(&clause.value)? {
        Moment::Age(age) => {
            let newer = matches!(clause.op, Op::Less | Op::LessOrEqual | Op::Equal);
            TimeTest::Compare(if newer { Op::Greater } else { Op::Less }, time_text(now.saturating_sub(age)))
        }
        Moment::At(epoch) if clause.op == Op::Contains && clause.value.len() > DAY => {
            TimeTest::Contains(time_text(epoch))
        }
        Moment::At(_) if clause.op == Op::Contains => TimeTest::Contains(clause.value.replace('-', "/")),
        Moment::At(epoch) => TimeTest::Compare(clause.op, time_text(epoch)),
    })
}

/// Bytes of a day, as of `2026-09-21`.
const DAY: usize = 10;

/// The text of a time; of the first or the last that there can be for one outside of them.
fn time_text(epoch: i64) -> String {
    const FIRST: i64 = -62_167_219_200;
    const LAST: i64 = 253_402_300_799;
    jiff::Timestamp::from_second(epoch.clamp(FIRST, LAST))
        .map(|time| time.strftime("%Y/%m/%d %H:%M:%S").to_string())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Moment, instant, parse_age, parse_moment};

    #[test]
    fn ages() {
        for (text, seconds) in [("0", 0), ("90", 90), ("7d", 604_800), ("1d2h3m4s", 93_784), ("1s1s", 2)] {
            assert_eq!(parse_age(text), Ok(seconds), "{text}");
        }
        for text in ["", "d", "7", "7x", "7d ", "-1", "7d5", "99999999999999999999", "9999999999999999d"] {
            assert_eq!(parse_age(text).is_ok(), text == "7", "{text}");
        }
    }

    #[test]
    fn fractions() {
        let nanos = |text: &str| instant(text).map(|instant| instant.subsec_nanosecond());
        for (text, expected) in [("", 0), (".5", 500_000_000), (".000001", 1_000), (".12345678999", 123_456_789)] {
            assert_eq!(nanos(&format!("2024-01-01T12:00:00{text}Z")), Some(expected), "{text}");
        }
        assert_eq!(nanos("1969-12-31T23:59:59.25Z"), Some(-750_000_000));
    }

    #[test]
    fn dates() {
        let noon = Ok(Moment::At(1_704_110_400));
        for text in [
            "2024-01-01T12:00:00Z",
            "2024-01-01 12:00:00",
            "2024-01-01T12:00:00.123Z",
            "2024-01-01T12:00:00+00:00",
            "2024-01-01T12:00:00 00:00",
            "2024-01-01T12:00:00-0000",
            "2024-01-01T13:30:00.5+01:30",
            "2024-01-01T04:00:00-08:00",
        ] {
            assert_eq!(parse_moment(text), noon, "{text}");
        }
        assert_eq!(parse_moment("2024-01-01"), Ok(Moment::At(1_704_067_200)));
        assert_eq!(parse_moment("2023"), Ok(Moment::Age(2023)));
        for text in [
            "2024-13-01",
            "2024-02-30",
            "2024-01-01x",
            "2024-01-01T12:00",
            "2024-01-01T12:00:00.Z",
            "2024-01-01T12:00:00+",
            "2024-01-01T12:00:00+1:00",
            "2024-01-01T12:00:00+24:00",
            "2024-01-01T12:00:00+00:60",
            "2024-01-01T12:00:00Z+00:00",
            "2024-01-01+00:00",
            "soon",
            "é234567890",
        ] {
            assert!(parse_moment(text).is_err(), "{text}");
        }
    }
}

//! Writing replies straight to bytes, in the real API's text form: separators `", "` and `": "`, everything outside
//! ASCII as `\uXXXX`, dates as the API writes them.
//!
//! Knows nothing of what is written. Pretty printing happens later, over the finished bytes.

/// Bytes of a text that are looked at together.
const WORD: usize = size_of::<u64>();

/// Appends `text` as a JSON string, quotes included. Bytes that are not UTF-8 become U+FFFD.
pub(crate) fn push_text(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'"');
    push_inside(out, text);
    out.push(b'"');
}

/// Appends what stands between the quotes of `text` as a JSON string.
#[inline]
pub(crate) fn push_inside(out: &mut Vec<u8>, text: &[u8]) {
    // Nearly every value is plain: one scan and one copy then.
    if is_plain(text) {
        out.extend_from_slice(text);
    } else {
        push_escaped_text(out, text);
    }
}

/// Whether every byte stands for itself inside a JSON string.
#[inline]
fn is_plain(text: &[u8]) -> bool {
    let found = match text.last_chunk::<WORD>() {
        // The last bytes are looked at together, with some that were looked at already.
        Some(last) => text.as_chunks::<WORD>().0.iter().fold(marks(*last), |found, word| found | marks(*word)),
        None => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some(&[a, b, c, d]), Some(&[e, f, g, h])) => marks([a, b, c, d, e, f, g, h]),
            _ => return text.iter().all(|byte| plain(*byte)),
        },
    };
    found == 0
}

/// A bit for each byte that is not plain, and perhaps for some behind the first of these.
#[inline]
const fn marks(word: [u8; WORD]) -> u64 {
    const EACH: u64 = u64::from_ne_bytes([1; WORD]);
    const HIGHEST: u64 = EACH << 7;
    let word = u64::from_le_bytes(word);
    // The highest bit of a byte is set by what is below 0x20, by a quote, by a backslash, and by what is no ASCII. A
    // byte borrows from those behind it only if it is such a byte itself.
    let below = word.wrapping_sub(EACH * 0x20);
    let quote = (word ^ (EACH * b'"' as u64)).wrapping_sub(EACH);
    let backslash = (word ^ (EACH * b'\\' as u64)).wrapping_sub(EACH);
    (below | quote | backslash | word) & HIGHEST
}

/// Whether a byte stands for itself inside a JSON string.
const fn plain(byte: u8) -> bool {
    (byte >= 0x20) & (byte < 0x80) & (byte != b'"') & (byte != b'\\')
}

/// Appends a text of which not every byte stands for itself.
#[cold]
fn push_escaped_text(out: &mut Vec<u8>, text: &[u8]) {
    let mut rest = text;
    loop {
        let (words, _) = rest.as_chunks::<WORD>();
        let passed = WORD * words.iter().take_while(|word| marks(**word) == 0).count();
        let tail = rest.get(passed..).unwrap_or_default();
        let length = passed + tail.iter().take_while(|byte| plain(**byte)).count();
        let (head, tail) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        out.extend_from_slice(head);
        match tail.split_first() {
            None => break,
            Some((byte, behind)) if byte.is_ascii() => {
                push_escaped(out, *byte);
                rest = behind;
            }
            Some(_) => {
                // No character of several bytes has an ASCII byte in it.
                let length = tail.iter().position(u8::is_ascii).unwrap_or(tail.len());
                let (foreign, behind) = tail.split_at_checked(length).unwrap_or((tail, &[]));
                push_foreign(out, foreign);
                rest = behind;
            }
        }
    }
}

/// A byte of ASCII that is not plain.
fn push_escaped(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' | b'\\' => byte,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x8 => b'b',
        0xc => b'f',
        _ => return push_unit(out, byte.into()),
    };
    out.extend_from_slice(&[b'\\', short]);
}

/// Bytes outside of ASCII.
fn push_foreign(out: &mut Vec<u8>, bytes: &[u8]) {
    for symbol in String::from_utf8_lossy(bytes).chars() {
        symbol.encode_utf16(&mut [0; 2]).iter().for_each(|unit| push_unit(out, *unit));
    }
}

/// Appends a version as release 5 shows it: `"v5.0.0"`, with what is behind it of `-rc1` and the like, and `"N/A"` for
/// a text that is none (docs/facts/07-v5.md, section 4).
pub(crate) fn push_release(out: &mut Vec<u8>, text: &[u8]) {
    let text = text.strip_prefix(b"Wazuh ").unwrap_or(text);
    let Some((numbers, rest)) = numbers(text.strip_prefix(b"v").unwrap_or(text)) else {
        out.extend_from_slice(b"\"N/A\"");
        return;
    };
    out.push(b'"');
    for (number, mark) in numbers.into_iter().zip(b"v..") {
        out.push(*mark);
        out.extend_from_slice(number);
    }
    let rest = rest.strip_prefix(b"-").unwrap_or(rest);
    if let Some(stage) = [&b"alpha"[..], b"beta", b"rc"].into_iter().find(|stage| rest.starts_with(stage)) {
        out.push(b'-');
        out.extend_from_slice(stage);
        let number = rest.get(stage.len()..).unwrap_or_default();
        out.extend(number.iter().take_while(|byte| byte.is_ascii_digit()));
    }
    out.push(b'"');
}

/// The three numbers that a version begins with, without leading zeros, and what is behind them; nothing for 0.0.0.
fn numbers(mut text: &[u8]) -> Option<([&[u8]; 3], &[u8])> {
    let mut numbers = [&b""[..]; 3];
    for (place, number) in numbers.iter_mut().enumerate() {
        if place > 0 {
            text = text.strip_prefix(b".")?;
        }
        let (digits, rest) = text.split_at_checked(text.iter().take_while(|byte| byte.is_ascii_digit()).count())?;
        let zeros = digits.iter().take_while(|digit| **digit == b'0').count().min(digits.len().checked_sub(1)?);
        (*number, text) = (digits.get(zeros..)?, rest);
    }
    (numbers != [b"0"; 3]).then_some((numbers, text))
}

fn push_unit(out: &mut Vec<u8>, unit: u16) {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let digit = |shift: u32| DIGITS.get(usize::from(unit >> shift & 15)).copied().unwrap_or_default();
    out.extend_from_slice(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
}

/// Appends an integer.
pub(crate) fn push_integer(out: &mut Vec<u8>, value: impl itoa::Integer) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Appends an agent's id: text, at least three digits.
pub(crate) fn push_agent_id(out: &mut Vec<u8>, id: i64) {
    out.push(b'"');
    if (0..100).contains(&id) {
        out.extend_from_slice(if id < 10 { b"00" } else { b"0" });
    }
    push_integer(out, id);
    out.push(b'"');
}

/// Appends seconds since 1970 as `"YYYY-MM-DDTHH:MM:SS+00:00"` (docs/facts/03-queries.md, section 6).
pub(crate) fn push_date(out: &mut Vec<u8>, epoch: i64) {
    push_time(out, epoch);
    out.extend_from_slice(b"+00:00\"");
}

/// Appends seconds since 1970 as `"YYYY-MM-DDTHH:MM:SSZ"`, the form of files, logs and tasks.
pub(crate) fn push_instant(out: &mut Vec<u8>, epoch: i64) {
    push_time(out, epoch);
    out.extend_from_slice(b"Z\"");
}

/// Appends milliseconds since 1970 as `"YYYY-MM-DDTHH:MM:SS.mmm000Z"`, the form of moments that the real API has with
/// microseconds.
pub(crate) fn push_moment(out: &mut Vec<u8>, milliseconds: i64) {
    push_time(out, milliseconds.div_euclid(1_000));
    let fraction = milliseconds.rem_euclid(1_000) as u32;
    let ([_, hundreds], [tens, ones]) = (pair(fraction / 100), pair(fraction % 100));
    out.extend_from_slice(&[b'.', hundreds, tens, ones]);
    out.extend_from_slice(b"000Z\"");
}

/// The quote and the time, without its zone.
fn push_time(out: &mut Vec<u8>, epoch: i64) {
    let (year, month, day) = civil(epoch.div_euclid(86_400));
    let second = epoch.rem_euclid(86_400) as u32;
    out.push(b'"');
    match u32::try_from(year) {
        Ok(year @ 0..=9999) => out.extend_from_slice([pair(year / 100), pair(year % 100)].as_flattened()),
        _ => push_integer(out, year),
    }
    let [month, day, hour, minute, second] = [month, day, second / 3600, second / 60 % 60, second % 60].map(pair);
    out.extend_from_slice(&[
        b'-', month[0], month[1], b'-', day[0], day[1], b'T', hour[0], hour[1], b':', minute[0], minute[1], b':',
        second[0], second[1],
    ]);
}

/// Two digits.
const fn pair(value: u32) -> [u8; 2] {
    [b'0' + (value / 10 % 10) as u8, b'0' + (value % 10) as u8]
}

/// Days since 1970 to year, month and day of the proleptic Gregorian calendar.
///
/// Not `jiff::Timestamp`, which ends at 9999-12-30T22:00:00Z: the databases hold 9999-12-31T23:59:59Z as the last
/// keep-alive of the manager itself. Counts from 1 March of year 0, so that the leap day is the last of a year and a
/// month's length follows a line.
const fn civil(days: i64) -> (i64, u32, u32) {
    let days = days.saturating_add(719_468);
    // Within an era of 400 years small numbers suffice, whose divisions cost less.
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097) as u32);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era as i64 + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

/// Text as it appears in a Python list or dictionary, the form some messages of the API quote their arguments in.
pub(crate) fn python_repr(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for symbol in text.chars() {
        match symbol {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            _ if symbol == quote => out.extend(['\\', symbol]),
            _ if symbol.is_control() => out.push_str(&format!("\\x{:02x}", u32::from(symbol))),
            _ => out.push(symbol),
        }
    }
    out.push(quote);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use wazuh_api_server::json;

    use super::{civil, push_agent_id, push_date, push_moment, push_release, push_text, python_repr};

    fn text(value: &[u8]) -> String {
        let mut out = Vec::new();
        push_text(&mut out, value);
        String::from_utf8_lossy(&out).into_owned()
    }

    fn date(epoch: i64) -> String {
        let mut out = Vec::new();
        push_date(&mut out, epoch);
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn text_is_escaped_like_the_real_api() {
        assert_eq!(text(b"plain text"), r#""plain text""#);
        assert_eq!(text("a\"b\\c\n\u{1}\u{7f}".as_bytes()), "\"a\\\"b\\\\c\\n\\u0001\u{7f}\"");
        assert_eq!(text("é€😀".as_bytes()), r#""\u00e9\u20ac\ud83d\ude00""#);
        assert_eq!(text(&[b'a', 0xff]), r#""a\ufffd""#);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1_024, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_is_what_the_encoder_makes_of_it(
            value in "[ -~]{0,70}([\u{0}-\u{1f}\"\\\\\u{7f}é€😀]|[ -~]{31,33}){0,8}[a-z]{0,70}",
        ) {
            let expected = String::from_utf8_lossy(&json::encode(value.as_str()).unwrap_or_default()).into_owned();
            prop_assert_eq!(text(value.as_bytes()), expected);
        }

        #[test]
        fn bytes_that_are_not_utf_8_are_replaced(
            value in proptest::collection::vec(prop_oneof![any::<u8>(), 0x80_u8..0xf8, Just(b'a')], 0..80),
        ) {
            prop_assert_eq!(text(&value), text(String::from_utf8_lossy(&value).as_bytes()));
        }
    }

    #[test]
    fn moments_have_microseconds() {
        let mut out = Vec::new();
        [0, 1_790_000_000_007, -1].into_iter().for_each(|moment| push_moment(&mut out, moment));
        let moments = ["1970-01-01T00:00:00.000000Z", "2026-09-21T14:13:20.007000Z", "1969-12-31T23:59:59.999000Z"];
        assert_eq!(String::from_utf8_lossy(&out), moments.map(|moment| format!("\"{moment}\"")).concat());
    }

    #[test]
    fn versions_without_a_name() {
        let release = |text: &str| {
            let mut out = Vec::new();
            push_release(&mut out, text.as_bytes());
            String::from_utf8_lossy(&out).trim_matches('"').to_owned()
        };
        for text in ["Wazuh v4.14.7", "v4.14.7", "4.14.7", "Wazuh 4.14.7", "v04.14.07", "v4.14.7.1", "v4.14.7 x"] {
            assert_eq!(release(text), "v4.14.7", "{text}");
        }
        for text in ["v5.0.0-rc1", "v5.0.0-beta", "Wazuh v5.0.0-alpha12"] {
            assert_eq!(release(text), text.trim_start_matches("Wazuh "));
        }
        for text in ["", "N/A", "v0.0.0", "0.0.0", "v5", "v5.0", "wazuh v5.0.0", "x v5.0.0", "v5..0"] {
            assert_eq!(release(text), "N/A", "{text}");
        }
    }

    #[test]
    fn dates_of_all_ages() {
        assert_eq!(date(0), r#""1970-01-01T00:00:00+00:00""#);
        assert_eq!(date(1_790_000_000), r#""2026-09-21T14:13:20+00:00""#);
        assert_eq!(date(951_782_400), r#""2000-02-29T00:00:00+00:00""#);
        assert_eq!(date(253_402_300_799), r#""9999-12-31T23:59:59+00:00""#);
        assert_eq!(date(-1), r#""1969-12-31T23:59:59+00:00""#);
        assert!(date(i64::MAX).ends_with("+00:00\""));
    }

    #[test]
    fn days_follow_each_other() {
        let (mut expected, mut leap) = ((-1_i64, 12_u32, 31_u32), false);
        // From the end of the year before 0, over a whole era and into the next.
        for days in -719_529..-719_529 + 146_097 + 1_000 {
            assert_eq!(civil(days), expected, "{days}");
            let (year, month, day) = expected;
            let length = match month {
                2 => 28 + u32::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            expected = match (month, day) {
                (12, 31) => (year + 1, 1, 1),
                (month, day) if day == length => (year, month + 1, 1),
                (month, day) => (year, month, day + 1),
            };
            let year = expected.0;
            leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        }
    }

    #[test]
    fn ids_have_three_digits_at_least() {
        let mut out = Vec::new();
        for id in [0, 9, 10, 99, 100, 12345] {
            push_agent_id(&mut out, id);
        }
        assert_eq!(out, br#""000""009""010""099""100""12345""#);
    }

    #[test]
    fn python_quotes() {
        assert_eq!(python_repr("active"), "'active'");
        assert_eq!(python_repr("it's"), "\"it's\"");
        assert_eq!(python_repr("a'b\"c"), "'a\\'b\"c'");
    }
}

//! Versions such as `Wazuh v4.14.7` as values of a query: how they may be written, and the numbers that they compare
//! by.
//!
//! Must not be here: any knowledge of which versions exist.

use super::Op;

/// The value of a version as the databases hold it. `Wazuhv4.14.7`, `wazuh4.14.7` and `Wazuh 4.14.7` mean
/// `Wazuh v4.14.7`; the case of letters does not count where values are compared.
pub(super) fn spelled(text: &str) -> String {
    let rest = match text.split_at_checked(5) {
        Some((name, rest)) if name.eq_ignore_ascii_case("wazuh") => rest.trim_start_matches(' '),
        _ => return text.to_owned(),
    };
    let number = rest.strip_prefix(['v', 'V']).unwrap_or(rest);
    match number.starts_with(|symbol: char| symbol.is_ascii_digit()) {
        true => format!("Wazuh v{number}"),
        false => text.to_owned(),
    }
}

/// The value of a version without a name: `Wazuh v5.0.0`, `wazuh 5.0.0` and `5.0.0` mean `v5.0.0`. A `part` that is
/// looked for in versions only loses the name.
pub(super) fn released(text: &str, part: bool) -> String {
    let spelled = spelled(text);
    match spelled.strip_prefix("Wazuh ") {
        Some(number) => number.to_owned(),
        None if !part && text.starts_with(|symbol: char| symbol.is_ascii_digit()) => format!("v{text}"),
        None => spelled,
    }
}

/// The three numbers that a value is compared by with `op`; `None` where texts are compared: for equality, and for
/// values that are no version. The name and the `v` may be missing.
pub(super) fn bound(op: Op, text: &str) -> Option<[i64; 3]> {
    if !matches!(op, Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual) {
        return None;
    }
    let spelled = spelled(text);
    let number = spelled.strip_prefix("Wazuh ").unwrap_or(&spelled);
    let number = number.strip_prefix(['v', 'V']).unwrap_or(number);
    number.starts_with(|symbol: char| symbol.is_ascii_digit()).then(|| {
        let [major, minor, patch, ..] = dotted(number);
        [major, minor, patch]
    })
}

/// The numbers of a stored version, such as `Wazuh v4.14.7` or `v5.0.0`, if it is one.
pub(super) fn of_stored(text: &str) -> Option<[i64; 3]> {
    let starts_with_digit = |text: &&str| text.starts_with(|symbol: char| symbol.is_ascii_digit());
    let without_name = || text.strip_prefix('v').filter(starts_with_digit);
    let major = text.split_once(" v").map(|(_, major)| major).or_else(without_name)?;
    Some(behind(text, major))
}

/// What a stored version is ordered by: the number behind its first blank and `v`, then those behind the first and the
/// second dot; 0 for each that is missing.
pub(crate) fn numbers(text: &str) -> [i64; 3] {
    // Without the mark the expression of the database drops one character.
    let major = match text.split_once(" v") {
        Some((_, rest)) => rest,
        None => text.char_indices().nth(1).and_then(|(at, _)| text.get(at..)).unwrap_or_default(),
    };
    behind(text, major)
}

/// The numbers of a version whose first is in front of `major`.
fn behind(text: &str, major: &str) -> [i64; 3] {
    let after = |text| str::split_once(text, '.').map_or(text, |(_, rest)| rest);
    let minor = after(text);
    [leading(major), leading(minor), leading(after(minor))]
}

/// Parts of a dotted number that count in an order.
pub(crate) const PARTS: usize = 5;

/// The numbers at the start of a text and behind each of its first dots; 0 for each that is missing.
pub(crate) fn dotted(text: &str) -> [i64; PARTS] {
    let mut rest = Some(text);
    std::array::from_fn(|_| {
        let part = rest.unwrap_or_default();
        rest = part.split_once('.').map(|(_, behind)| behind);
        leading(part)
    })
}

/// The number at the start of a text, as a database casts it; 0 if there is none.
pub(super) fn leading(text: &str) -> i64 {
    let text = text.trim_start_matches([' ', '\t', '\n', '\u{b}', '\u{c}', '\r']);
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.bytes().take_while(u8::is_ascii_digit);
    digits.fold(0_i64, |number, digit| {
        let digit = i64::from(digit - b'0');
        let number = number.saturating_mul(10);
        if negative { number.saturating_sub(digit) } else { number.saturating_add(digit) }
    })
}

#[cfg(test)]
mod tests {
    use super::{bound, dotted, leading, numbers, of_stored, released, spelled};
    use crate::query::Op;

    #[test]
    fn spellings() {
        for text in ["Wazuh v3.9.2", "Wazuhv3.9.2", "Wazuh 3.9.2", "wazuh3.9.2", "WAZUH  V3.9.2"] {
            assert_eq!(spelled(text), "Wazuh v3.9.2", "{text}");
        }
        for text in ["", "v3.9.2", "3.9.2", "Wazuh", "Wazuh version", "wazuhé", "Wazu v3"] {
            assert_eq!(spelled(text), text);
        }
    }

    #[test]
    fn releases_have_no_name() {
        for text in ["v5.0.0", "5.0.0", "Wazuh v5.0.0", "wazuh 5.0.0", "WAZUH5.0.0"] {
            assert_eq!(released(text, false), "v5.0.0", "{text}");
        }
        for text in ["", "Wazuh", "N/A", "v5"] {
            assert_eq!(released(text, false), text);
        }
        assert_eq!([released("14.7", true), released("wazuh 4", true)], ["14.7", "v4"]);
    }

    #[test]
    fn only_comparisons_of_versions_are_by_number() {
        for text in ["Wazuh v4.10.0", "wazuh 4.10", "v4.10.0", "4.10"] {
            assert_eq!(bound(Op::Less, text), Some([4, 10, 0]), "{text}");
            assert_eq!([Op::Equal, Op::NotEqual, Op::Contains].map(|op| bound(op, text)), [None; 3], "{text}");
        }
        for text in ["", "Wazuh", "v", "x4.10", "-4.10"] {
            assert_eq!(bound(Op::GreaterOrEqual, text), None, "{text}");
        }
        assert_eq!(of_stored("Wazuh v4.9.10"), Some([4, 9, 10]));
        assert_eq!(of_stored("v5.0.1"), Some([5, 0, 1]));
        for text in ["", "4.9", "vx", "v", "Wazuh"] {
            assert_eq!(of_stored(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_in_texts() {
        for (text, number) in
            [("12", 12), (" -3x", -3), ("+7.9", 7), ("", 0), ("x1", 0), ("9999999999999999999", i64::MAX)]
        {
            assert_eq!(leading(text), number, "{text}");
        }
        assert_eq!(numbers("Wazuh v4.14.7"), [4, 14, 7]);
        assert_eq!(numbers("v5"), [5, 0, 0]);
        assert_eq!(numbers(""), [0, 0, 0]);
        assert_eq!(dotted("10.0.19045.4046"), [10, 0, 19045, 4046, 0]);
        assert_eq!(dotted("22.04.3 LTS (Jammy)"), [22, 4, 3, 0, 0]);
        assert_eq!(dotted("1.2.3.4.5.6"), [1, 2, 3, 4, 5]);
    }
}

//! What a plain scalar means: null, boolean, number or text.
//!
//! The rules are `serde_yaml`'s (YAML 1.2 core, plus binary numbers), so that a document means the same here as when
//! it is read with that crate: `yes` and `no` are text, `0755` is text, `0o755` is a number. Quoted scalars never come
//! here.

use serde_json::Number;

use super::Value;

/// The value of a plain scalar, or `None` for a number that JSON cannot hold.
pub(super) fn resolve(text: &str) -> Option<Value> {
    Some(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" | "-.inf" | "-.Inf" | "-.INF" | ".nan" | ".NaN"
        | ".NAN" => return None,
        text => number(text).map_or_else(|| Value::String(text.to_owned()), Value::Number),
    })
}

fn number(text: &str) -> Option<Number> {
    // Most scalars are words; the first character tells.
    if !text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.')) {
        return None;
    }
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.starts_with(['+', '-']) || is_padded(digits) {
        return None;
    }
    integer(digits, negative).or_else(|| {
        // `parse` also takes the words "inf", "infinity" and "nan", which are text in YAML.
        if !digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') {
            return None;
        }
        let value = digits.parse::<f64>().ok().filter(|value| value.is_finite())?;
        Number::from_f64(if negative { -value } else { value })
    })
}

fn integer(digits: &str, negative: bool) -> Option<Number> {
    let (digits, radix) = [("0x", 16), ("0o", 8), ("0b", 2)]
        .into_iter()
        .find_map(|(prefix, radix)| digits.strip_prefix(prefix).map(|rest| (rest, radix)))
        .unwrap_or((digits, 10));
    if digits.starts_with(['+', '-']) {
        return None;
    }
    if negative {
        let value = i128::from_str_radix(digits, radix).ok()?;
        i64::try_from(-value).ok().map(Number::from)
    } else {
        u64::from_str_radix(digits, radix).ok().map(Number::from)
    }
}

/// Digits after a leading zero: text, as YAML 1.2 has it, not an octal number.
fn is_padded(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::resolve;
    use crate::source::Value;

    fn shown(text: &str) -> String {
        match resolve(text) {
            None => "none".to_owned(),
            Some(Value::Null) => "null".to_owned(),
            Some(Value::Bool(value)) => format!("bool {value}"),
            Some(Value::Number(value)) => format!("number {value}"),
            Some(Value::String(value)) => format!("text {value}"),
            Some(other) => format!("{other:?}"),
        }
    }

    #[test]
    fn plain_scalars_mean_what_serde_yaml_says() {
        for text in [
            "",
            "~",
            "null",
            "Null",
            "nULL",
            "true",
            "TRUE",
            "tRUE",
            "false",
            "yes",
            "no",
            "on",
            "off",
            "y",
            "0",
            "7",
            "-7",
            "+7",
            "007",
            "00",
            "-01",
            "0x1F",
            "-0x1f",
            "0o17",
            "0b101",
            "0x",
            "1_000",
            "1.5",
            "-1.5",
            "+.5",
            "5.",
            "1e3",
            "1E-3",
            ".",
            "-",
            "+",
            "--1",
            "+-1",
            "1.2.3",
            "4.14",
            "inf",
            "nan",
            "-inf",
            "infinity",
            "12:30",
            "18446744073709551615",
            "-9223372036854775808",
            "text",
            "0.1",
            "-0",
            "1e400",
            "0x+1",
        ] {
            let expected = match serde_yaml::from_str::<serde_yaml::Value>(text).unwrap_or_default() {
                serde_yaml::Value::Null => "null".to_owned(),
                serde_yaml::Value::Bool(value) => format!("bool {value}"),
                serde_yaml::Value::Number(value) => format!("number {value}"),
                serde_yaml::Value::String(value) => format!("text {value}"),
                other => format!("{other:?}"),
            };
            if text == "-" {
                continue; // A sequence with one empty entry, not a scalar.
            }
            let (ours, theirs) = (shown(text), expected);
            let same = ours == theirs
                || ours.strip_prefix("number ").and_then(|value| value.parse::<f64>().ok())
                    == theirs.strip_prefix("number ").and_then(|value| value.parse::<f64>().ok())
                    && ours.starts_with("number");
            assert!(same, "{text:?}: {ours} here, {theirs} there");
        }
    }

    #[test]
    fn numbers_outside_json_are_none() {
        assert!(resolve(".inf").is_none());
        assert!(resolve("-.INF").is_none());
        assert!(resolve(".NaN").is_none());
    }
}

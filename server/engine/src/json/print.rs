//! Writing, indented as the original's library indents.

use std::io::Write as _;

use super::{Value, integer};

/// A value with its members on lines of their own.
pub(crate) fn pretty(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    print(value, 0, &mut out);
    out
}

fn print(value: &Value, depth: usize, out: &mut Vec<u8>) {
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) => out.extend_from_slice(number_text(*number).as_bytes()),
        Value::Text(text) => quote(text, out),
        Value::Array(values) => {
            out.push(b'[');
            for (place, value) in values.iter().enumerate() {
                if place > 0 {
                    out.extend_from_slice(b", ");
                }
                print(value, depth + 1, out);
            }
            out.push(b']');
        }
        Value::Object(members) => {
            out.extend_from_slice(b"{\n");
            for (place, (name, value)) in members.iter().enumerate() {
                if place > 0 {
                    out.extend_from_slice(b",\n");
                }
                out.extend(std::iter::repeat_n(b'\t', depth + 1));
                quote(name, out);
                out.extend_from_slice(b":\t");
                print(value, depth + 1, out);
            }
            if !members.is_empty() {
                out.push(b'\n');
            }
            out.extend(std::iter::repeat_n(b'\t', depth));
            out.push(b'}');
        }
    }
}

/// A number in the fewest digits that are read as the same number; one that is none as `null`.
pub(crate) fn number_text(number: f64) -> String {
    if !number.is_finite() {
        return "null".to_owned();
    }
    integer(number).map_or_else(|| shortest(number), |integer| integer.to_string())
}

/// As C's `%1.15g`, or `%1.17g` where that is not the same number.
fn shortest(number: f64) -> String {
    [15, 17]
        .map(|digits| significant(number, digits))
        .into_iter()
        .find(|text| text.parse::<f64>() == Ok(number))
        .unwrap_or_else(|| significant(number, 17))
}

/// As C's `%.*g`.
fn significant(number: f64, digits: usize) -> String {
    let scientific = format!("{number:.*e}", digits - 1);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let trimmed = |text: &str| match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text.to_owned(),
    };
    match usize::try_from(exponent) {
        Ok(whole) if whole < digits => trimmed(&format!("{number:.*}", digits - 1 - whole)),
        Err(_) if exponent >= -4 => {
            let places = digits - 1 + usize::try_from(-exponent).unwrap_or(0);
            trimmed(&format!("{number:.places$}"))
        }
        _ => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{}e{sign}{:02}", trimmed(mantissa), exponent.unsigned_abs())
        }
    }
}

fn quote(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text {
        match byte {
            b'"' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
            8 => out.extend_from_slice(b"\\b"),
            12 => out.extend_from_slice(b"\\f"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..32 => drop(write!(out, "\\u{byte:04x}")),
            _ => out.push(*byte),
        }
    }
    out.push(b'"');
}

//! JSON text as the manager's own programs write it, with Python's `json` module: a blank after `,` and `:`, and every
//! character beyond ASCII as an escape.
//!
//! Two definitions in `rbac.db` are the same when their texts are, and the digest of an authorization context is that
//! of its text, so the spelling must be Python's to the byte. `wazuh-api-server` writes replies in the same spelling;
//! the two are held against each other by a test of `wazuh-apid`.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::Formatter;

/// `value` as JSON text in Python's spelling.
///
/// # Errors
///
/// When the value cannot be JSON, such as a map whose keys are not texts.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<String> {
    let mut text = Vec::with_capacity(256);
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut text, PythonFormatter))?;
    String::from_utf8(text).map_err(|error| serde_json::Error::io(io::Error::new(io::ErrorKind::InvalidData, error)))
}

struct PythonFormatter;

impl Formatter for PythonFormatter {
    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(float(value).as_bytes())
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut units = [0; 2];
        let mut rest = fragment;
        while let Some(start) = rest.find(|character: char| !character.is_ascii()) {
            let (plain, tail) = rest.split_at(start);
            writer.write_all(plain.as_bytes())?;
            let mut characters = tail.chars();
            if let Some(character) = characters.next() {
                for unit in character.encode_utf16(&mut units) {
                    write!(writer, "\\u{unit:04x}")?;
                }
            }
            rest = characters.as_str();
        }
        writer.write_all(rest.as_bytes())
    }
}

/// A number as `repr` of a Python float: the fewest digits that read back as the same number, with an exponent below
/// 1e-4 and from 1e16 on.
fn float(value: f64) -> String {
    let magnitude = value.abs();
    if value == 0.0 || (1e-4..1e16).contains(&magnitude) {
        let text = format!("{value}");
        return if text.contains('.') { text } else { text + ".0" };
    }
    let text = format!("{value:e}");
    let Some((digits, exponent)) = text.split_once('e') else { return text };
    match exponent.strip_prefix('-') {
        Some(exponent) => format!("{digits}e-{exponent:0>2}"),
        None => format!("{digits}e+{exponent:0>2}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::encode;

    #[test]
    fn texts_are_spelled_as_by_python() {
        for (value, text) in [
            (json!({"a": [1, 2.5], "b": {}, "c": []}), r#"{"a": [1, 2.5], "b": {}, "c": []}"#),
            (json!("\u{e9}\u{1f600} \"\\/\n\u{7f}"), "\"\\u00e9\\ud83d\\ude00 \\\"\\\\/\\n\u{7f}\""),
            (json!([true, false, null, -1]), "[true, false, null, -1]"),
            (json!([1.0, 1e15, 1e16, 1e-4, 1e-5, -0.0]), "[1.0, 1000000000000000.0, 1e+16, 0.0001, 1e-05, -0.0]"),
        ] {
            let written = encode(&value).unwrap();
            assert_eq!(written, text);
            assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
        }
    }
}

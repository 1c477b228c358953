//! JSON text as the real API writes it: blanks after `,` and `:`, ASCII alone, an indent of three on demand.

// See docs/facts/01-api-layer.md, section 4.4.

use std::io;

use bytes::Bytes;
use serde::Serialize;
use serde_json::ser::Formatter;

/// `value` as JSON text.
///
/// ```
/// use wazuh_api_server::{json, serde_json::json};
///
/// let text = json::encode(&json!({"id": 1, "tags": ["a"]}))?;
/// assert_eq!(text, r#"{"id": 1, "tags": ["a"]}"#);
/// assert_eq!(json::indent(&text), "{\n   \"id\": 1,\n   \"tags\": [\n      \"a\"\n   ]\n}");
/// # Ok::<(), wazuh_api_server::serde_json::Error>(())
/// ```
///
/// # Errors
///
/// When the value cannot be JSON, such as a map with keys that are no texts.
pub fn encode<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Bytes> {
    let mut buffer = Vec::with_capacity(256);
    encode_into(&mut buffer, value)?;
    Ok(buffer.into())
}

/// Appends `value` as JSON text to `buffer`.
///
/// # Errors
///
/// As [`encode`].
pub fn encode_into<T: Serialize + ?Sized>(buffer: &mut Vec<u8>, value: &T) -> serde_json::Result<()> {
    value.serialize(&mut serde_json::Serializer::with_formatter(buffer, Spaced))
}

/// Appends `text` as a JSON string to `buffer`.
pub fn encode_text(buffer: &mut Vec<u8>, text: &str) {
    // Writing a text to a vector cannot fail.
    let _ = encode_into(buffer, text);
}

struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if first { Ok(()) } else { writer.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(float_repr(value).as_bytes())
    }

    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        if fragment.is_ascii() {
            return writer.write_all(fragment.as_bytes());
        }
        let mut rest = fragment;
        while let Some(start) = rest.find(|character: char| !character.is_ascii()) {
            let (plain, tail) = rest.split_at(start);
            writer.write_all(plain.as_bytes())?;
            let mut characters = tail.chars();
            if let Some(character) = characters.next() {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(writer, "\\u{unit:04x}")?;
                }
            }
            rest = characters.as_str();
        }
        writer.write_all(rest.as_bytes())
    }
}

/// A float as Python prints it: shortest digits that read back, exponent from 1e16 up and below 1e-4.
pub(crate) fn float_repr(value: f64) -> String {
    let magnitude = value.abs();
    if value == 0.0 || (1e-4..1e16).contains(&magnitude) {
        let text = format!("{value}");
        return if text.contains('.') { text } else { text + ".0" };
    }
    let text = format!("{value:e}");
    match text.split_once('e') {
        Some((digits, exponent)) => {
            let (sign, exponent) = exponent.strip_prefix('-').map_or(('+', exponent), |exponent| ('-', exponent));
            format!("{digits}e{sign}{exponent:0>2}")
        }
        None => text,
    }
}

/// JSON text with an indent of three, as `pretty=true` asks for. Works on any JSON text and never parses values.
pub fn indent(compact: &[u8]) -> Bytes {
    let mut output = Vec::with_capacity(compact.len() * 2);
    Indenter::default().feed(compact, usize::MAX, &mut output);
    output.into()
}

/// Bytes that [`indent`] makes of a text.
pub(crate) fn indented_length(compact: &[u8]) -> u64 {
    const PIECE: usize = 16 << 10;
    let (mut indenter, mut rest, mut length) = (Indenter::default(), compact, 0);
    let mut output = Vec::with_capacity(2 * PIECE);
    while !rest.is_empty() {
        let used = indenter.feed(rest, PIECE, &mut output);
        rest = rest.get(used..).unwrap_or_default();
        length += output.len() as u64;
        output.clear();
    }
    length
}

/// Indents a text piece by piece.
#[derive(Debug, Default)]
pub(crate) struct Indenter {
    depth: i32,
    /// Set after an opening bracket, until it is known whether anything stands before the closing one.
    opened: bool,
    in_string: bool,
    escaped: bool,
}

impl Indenter {
    /// Appends what the next bytes become, until `output` has `most` bytes or a little more; gives how many of them
    /// were used.
    pub(crate) fn feed(&mut self, bytes: &[u8], most: usize, output: &mut Vec<u8>) -> usize {
        let mut used = 0;
        while output.len() < most
            && let Some(rest) = bytes.get(used..)
            && let Some(&byte) = rest.first()
        {
            if self.in_string {
                let length = self.string_part(rest).min(most.saturating_sub(output.len()).max(1));
                let part = rest.get(..length).unwrap_or(rest);
                self.follow_string(part);
                output.extend_from_slice(part);
                used += part.len();
                continue;
            }
            used += 1;
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => {}
                b'}' | b']' => {
                    self.depth -= 1;
                    if !self.opened {
                        line(output, self.depth);
                    }
                    self.opened = false;
                    output.push(byte);
                }
                _ => {
                    if std::mem::take(&mut self.opened) {
                        line(output, self.depth);
                    }
                    output.push(byte);
                    match byte {
                        b'{' | b'[' => {
                            self.depth += 1;
                            self.opened = true;
                        }
                        b',' => line(output, self.depth),
                        b':' => output.push(b' '),
                        b'"' => self.in_string = true,
                        _ => {}
                    }
                }
            }
        }
        used
    }

    /// Bytes up to the next mark that may end the string, and that mark.
    fn string_part(&self, rest: &[u8]) -> usize {
        match self.escaped {
            true => 1,
            false => rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).map_or(rest.len(), |at| at + 1),
        }
    }

    fn follow_string(&mut self, part: &[u8]) {
        match part.last() {
            _ if self.escaped => self.escaped = false,
            Some(b'"') => self.in_string = false,
            Some(b'\\') => self.escaped = true,
            _ => {}
        }
    }
}

fn line(output: &mut Vec<u8>, depth: i32) {
    output.push(b'\n');
    for _ in 0..depth {
        output.extend_from_slice(b"   ");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use serde_json::json;

    use super::*;

    fn text(value: &serde_json::Value) -> String {
        String::from_utf8(encode(value).unwrap().to_vec()).unwrap()
    }

    #[test]
    fn separators_have_blanks_and_text_is_ascii() {
        assert_eq!(text(&json!({"a": [1, 2.5, null, true], "b": {}})), r#"{"a": [1, 2.5, null, true], "b": {}}"#);
        assert_eq!(text(&json!("é\u{1f600}\n\u{1}\u{7f}\"/")), "\"\\u00e9\\ud83d\\ude00\\n\\u0001\u{7f}\\\"/\"");
    }

    #[test]
    fn floats_are_printed_as_python_does() {
        for (value, expected) in [
            (0.0, "0.0"),
            (1.0, "1.0"),
            (-2.5, "-2.5"),
            (1e16, "1e+16"),
            (1.5e300, "1.5e+300"),
            (1e-5, "1e-05"),
            (0.0001, "0.0001"),
            (123_456_789_012_345.0, "123456789012345.0"),
        ] {
            assert_eq!(float_repr(value), expected);
        }
    }

    #[test]
    fn indent_is_three_and_empty_brackets_stay_together() {
        let compact = r#"{"a": [], "b": {}, "c": [1, {"d": "x, {y: \"z\" "}], "e": [[]]}"#;
        let expected = "{\n   \"a\": [],\n   \"b\": {},\n   \"c\": [\n      1,\n      {\n         \"d\": \"x, {y: \\\"z\\\" \"\n      }\n   ],\n   \"e\": [\n      []\n   ]\n}";
        assert_eq!(indent(compact.as_bytes()), expected);
        assert_eq!(indent(expected.as_bytes()), expected);
        assert_eq!(indent(b"\"x\""), "\"x\"");
        assert_eq!(indented_length(compact.as_bytes()), expected.len() as u64);
        // In pieces of any size it is the same.
        for most in 1..20 {
            let (mut indenter, mut rest, mut whole) = (Indenter::default(), compact.as_bytes(), Vec::new());
            while !rest.is_empty() {
                let mut piece = Vec::new();
                rest = &rest[indenter.feed(rest, most, &mut piece)..];
                whole.append(&mut piece);
            }
            assert_eq!(String::from_utf8(whole).unwrap(), expected, "{most}");
        }
    }
}

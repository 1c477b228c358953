//! JSON as the real API writes it to the daemons' sockets: with a blank after each comma and colon, in ASCII alone
//! (docs/facts/06-backends.md, section 2).
//!
//! The daemons would take any other form too; what counts is that their logs and limits see what they see of the
//! original. Must not be here: what a message says.

use std::io::{self, Write};

use serde::Serialize as _;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};

/// The text of a message.
pub(super) fn json_text(message: &Value) -> Vec<u8> {
    let mut text = Vec::new();
    let written = message.serialize(&mut Serializer::with_formatter(&mut text, Spaced));
    debug_assert!(written.is_ok(), "a value of JSON has a text");
    text
}

struct Spaced;

impl Formatter for Spaced {
    fn begin_array_value<W: ?Sized + Write>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        if is_first { Ok(()) } else { to.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        self.begin_array_value(to, is_first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, to: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(|character: char| !matches!(character, ' '..='~')) {
            let (plain, other) = rest.split_at(at);
            to.write_all(plain.as_bytes())?;
            let mut characters = other.chars();
            for unit in characters.next().into_iter().flat_map(|other| other.encode_utf16(&mut [0; 2]).to_vec()) {
                write!(to, "\\u{unit:04x}")?;
            }
            rest = characters.as_str();
        }
        to.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::json_text;

    #[test]
    fn messages_are_spaced_and_ascii() {
        let message = json!({
            "version": 1, "origin": {"name": null, "module": "API"}, "parameters": {"a": [], "b": [1, true, 2]},
            "event": "\"\\/\n\u{8}\u{1}\u{7f}é\u{1f600}x",
        });
        let text = String::from_utf8(json_text(&message)).unwrap();
        assert_eq!(
            text,
            "{\"version\": 1, \"origin\": {\"name\": null, \"module\": \"API\"}, \"parameters\": {\"a\": [], \"b\": \
             [1, true, 2]}, \"event\": \"\\\"\\\\/\\n\\b\\u0001\\u007f\\u00e9\\ud83d\\ude00x\"}"
        );
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), message);
    }
}

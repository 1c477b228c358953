//! Parses a JSON body and, when that fails, says where in the words of the real API.
//!
//! `serde_json` parses; the scanner here only runs over texts that it refused, to find the place and the words.

// See docs/facts/01-api-layer.md, section 5.2.

use std::collections::HashSet;
use std::fmt;

use http::StatusCode;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::decode::outside::outside;
use crate::error::Error;

/// Deeper values are refused. The real limit is about 1000; no documented body is deeper than five.
const MAX_DEPTH: usize = 120;

/// Parses a body.
///
/// # Errors
///
/// 400 for text that is not JSON, is nested too deep, or has a key twice in one object.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, Error> {
    if too_deep(bytes) {
        return Err(Error::new(
            StatusCode::BAD_REQUEST,
            "Maximum recursion depth exceeded.",
            "The JSON structure of the request exceeds the maximum nesting depth allowed by the API.",
        ));
    }
    match serde_json::from_slice(bytes) {
        Ok(Unambiguous(value)) => Ok(value),
        Err(_) => Err(Error::bad_request(fault(bytes))),
    }
}

/// A value none of whose objects has a key twice: of two, some readers take the first and some the last.
struct Unambiguous(Value);

impl<'de> Deserialize<'de> for Unambiguous {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Value;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("JSON")
            }

            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_str<E>(self, value: &str) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_string<E>(self, value: String) -> Result<Value, E> {
                Ok(value.into())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
                let mut list = Vec::new();
                while let Some(Unambiguous(item)) = items.next_element()? {
                    list.push(item);
                }
                Ok(Value::Array(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
                let mut object = Map::new();
                while let Some((key, Unambiguous(value))) = members.next_entry::<String, _>()? {
                    if object.insert(key, value).is_some() {
                        return Err(A::Error::custom("duplicate key"));
                    }
                }
                Ok(Value::Object(object))
            }
        }

        deserializer.deserialize_any(Any).map(Self)
    }
}

fn too_deep(bytes: &[u8]) -> bool {
    let mut depth = 0_usize;
    for byte in outside(bytes) {
        match byte {
            b'[' | b'{' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return true;
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

fn fault(bytes: &[u8]) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let position = error.valid_up_to();
            let byte = bytes.get(position).copied().unwrap_or_default();
            return format!("'utf-8' codec can't decode byte 0x{byte:02x} in position {position}: invalid byte");
        }
    };
    let (message, at) = if text.starts_with('\u{feff}') {
        ("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0)
    } else {
        let mut scanner = Scanner { text: bytes, at: 0 };
        match scanner.document() {
            Err(fault) => fault,
            // `serde_json` refused something that this scanner lets pass; the place is unknown.
            Ok(()) => ("Expecting value", 0),
        }
    };
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let at = before.chars().count();
    let column = before.rsplit_once('\n').map_or(at, |(_, line)| line.chars().count()) + 1;
    format!("{message}: line {line} column {column} (char {at})")
}

/// What is wrong, and how many bytes before.
type Fault = (&'static str, usize);

/// Runs over UTF-8 text. All that it looks for is ASCII, so it need not look at whole characters.
struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn document(&mut self) -> Result<(), Fault> {
        self.skip_blanks();
        self.value()?;
        self.skip_blanks();
        if self.at < self.text.len() { Err(("Extra data", self.at)) } else { Ok(()) }
    }

    /// The depth was checked before, so the recursion is bounded.
    fn value(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                for word in ["null", "true", "false"] {
                    if self.starts_with(word) {
                        self.at += word.len();
                        return Ok(());
                    }
                }
                Err(("Expecting value", self.at))
            }
        }
    }

    fn starts_with(&self, word: &str) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        rest.starts_with(word.as_bytes())
    }

    fn object(&mut self) -> Result<(), Fault> {
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        let mut keys = HashSet::new();
        loop {
            if self.peek() != Some(b'"') {
                return Err(("Expecting property name enclosed in double quotes", self.at));
            }
            let begin = self.at;
            self.string()?;
            // Escapes may write one key in two ways.
            let key = self.text.get(begin..self.at).unwrap_or_default();
            if !keys.insert(serde_json::from_slice::<String>(key).unwrap_or_default()) {
                return Err(("Duplicate key", begin));
            }
            self.skip_blanks();
            if self.peek() != Some(b':') {
                return Err(("Expecting ':' delimiter", self.at));
            }
            self.at += 1;
            self.skip_blanks();
            self.value()?;
            self.skip_blanks();
            match self.peek() {
                Some(b'}') => break,
                Some(b',') => self.at += 1,
                _ => return Err(("Expecting ',' delimiter", self.at)),
            }
            self.skip_blanks();
        }
        self.at += 1;
        Ok(())
    }

    fn array(&mut self) -> Result<(), Fault> {
        self.at += 1;
        self.skip_blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.value()?;
            self.skip_blanks();
            match self.peek() {
                Some(b']') => break,
                Some(b',') => self.at += 1,
                _ => return Err(("Expecting ',' delimiter", self.at)),
            }
            self.skip_blanks();
        }
        self.at += 1;
        Ok(())
    }

    fn string(&mut self) -> Result<(), Fault> {
        let begin = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                None => return Err(("Unterminated string starting at", begin)),
                Some(b'"') => break,
                Some(b'\\') => self.escape(begin)?,
                Some(b'\0'..=b'\x1f') => return Err(("Invalid control character at", self.at)),
                Some(_) => self.at += 1,
            }
        }
        self.at += 1;
        Ok(())
    }

    fn escape(&mut self, begin: usize) -> Result<(), Fault> {
        let backslash = self.at;
        self.at += 1;
        match self.peek() {
            None => Err(("Unterminated string starting at", begin)),
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                Ok(())
            }
            Some(b'u') => {
                let bad = ("Invalid \\uXXXX escape", self.at);
                let unit = self.unit(self.at + 1).ok_or(bad)?;
                self.at += 5;
                // A half of a pair by itself is no text here, although the real API takes it.
                match unit {
                    0xd800..=0xdbff if self.starts_with("\\u") => match self.unit(self.at + 2) {
                        Some(0xdc00..=0xdfff) => {
                            self.at += 6;
                            Ok(())
                        }
                        _ => Err(bad),
                    },
                    0xd800..=0xdfff => Err(bad),
                    _ => Ok(()),
                }
            }
            Some(_) => Err(("Invalid \\escape", backslash)),
        }
    }

    fn unit(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 4)?;
        digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
    }

    fn number(&mut self) -> Result<(), Fault> {
        let begin = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits(),
            _ => return Err(("Expecting value", begin)),
        }
        for (marks, signs) in [([b'.', b'.'], false), ([b'e', b'E'], true)] {
            let before = self.at;
            if self.peek().is_some_and(|byte| marks.contains(&byte)) {
                self.at += 1;
                if signs && matches!(self.peek(), Some(b'+' | b'-')) {
                    self.at += 1;
                }
                let digits = self.at;
                self.digits();
                if self.at == digits {
                    self.at = before;
                }
            }
        }
        let text = std::str::from_utf8(self.text.get(begin..self.at).unwrap_or_default());
        match text.unwrap_or_default().parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(()),
            _ => Err(("Number out of range", begin)),
        }
    }

    fn digits(&mut self) {
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn faults_are_worded_and_placed_as_the_real_api_does() {
        for (text, expected) in [
            ("", "Expecting value: line 1 column 1 (char 0)"),
            ("AAAA", "Expecting value: line 1 column 1 (char 0)"),
            ("{bad", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
            ("{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
            ("{\"a\":1,}", "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)"),
            ("{\"a\" 1}", "Expecting ':' delimiter: line 1 column 6 (char 5)"),
            ("{\"name\":1 \"b\":2}", "Expecting ',' delimiter: line 1 column 11 (char 10)"),
            ("[1,]", "Expecting value: line 1 column 4 (char 3)"),
            ("[1", "Expecting ',' delimiter: line 1 column 3 (char 2)"),
            ("{}\n x", "Extra data: line 2 column 2 (char 4)"),
            ("01", "Extra data: line 1 column 2 (char 1)"),
            ("-", "Expecting value: line 1 column 1 (char 0)"),
            ("1.", "Extra data: line 1 column 2 (char 1)"),
            ("[\"é\", \"ab", "Unterminated string starting at: line 1 column 7 (char 6)"),
            ("\"a\nb\"", "Invalid control character at: line 1 column 3 (char 2)"),
            ("\"a\\x\"", "Invalid \\escape: line 1 column 3 (char 2)"),
            ("\"\\u12g4\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("\"\\ud800\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
            ("NaN", "Expecting value: line 1 column 1 (char 0)"),
            ("[1e999]", "Number out of range: line 1 column 2 (char 1)"),
            ("{\"a\": {\"b\": 1, \"c\": 2,\n \"b\": 1}}", "Duplicate key: line 2 column 2 (char 24)"),
            ("[{\"a\": 1, \"\\u0061\": 2}]", "Duplicate key: line 1 column 11 (char 10)"),
            ("\u{feff}{}", "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)"),
        ] {
            assert_eq!(parse(text.as_bytes()).unwrap_err().detail(), expected, "{text:?}");
        }
        assert!(parse(b"\"\xff\"").unwrap_err().detail().contains("byte 0xff in position 1"));
    }

    #[test]
    fn values_are_what_the_plain_reader_makes_of_them() {
        let text =
            r#"{"b": [1, -2, 18446744073709551615, 1.5, 1e3, -0.0, "é\u0041", true, null], "a": {"a": {}, "b": []}}"#;
        let plain: Value = serde_json::from_str(text).unwrap();
        let value = parse(text.as_bytes()).unwrap();
        assert_eq!(value, plain);
        assert_eq!(value.to_string(), plain.to_string());
        assert!(parse(br#"[{"a": 1}, {"a": {"a": 2}}]"#).is_ok());
    }

    #[test]
    fn depth_is_limited_and_brackets_in_texts_do_not_count() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(nested(MAX_DEPTH).as_bytes()).is_ok());
        let error = parse(nested(MAX_DEPTH + 1).as_bytes()).unwrap_err();
        assert_eq!(error.title(), "Maximum recursion depth exceeded.");
        assert_eq!(parse("[".repeat(100_000).as_bytes()).unwrap_err().title(), "Maximum recursion depth exceeded.");
        assert!(parse(format!("\"{}\"", "[".repeat(500)).as_bytes()).is_ok());
    }
}

//! JSON in events, as the original's library reads and writes it.
//!
//! It is lenient: what follows the first value is not looked at, strings may hold line ends and any bytes, a name may
//! stand twice, and numbers are doubles. Texts are bytes for that reason. Must not be here: JSON of the wire.

mod parse;
mod print;

pub(crate) use parse::{parse, parse_whole};
pub(crate) use print::pretty;

/// A text of an event: bytes that need not be UTF-8.
pub type Text = Box<[u8]>;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// A string.
    Text(Text),
    /// An array.
    Array(Vec<Self>),
    /// An object, its members in order.
    Object(Vec<(Text, Self)>),
}

impl Value {
    /// The first member of an object with this name, in any case of letters.
    pub(crate) fn member(&self, name: &[u8]) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// A number as the original takes it for an integer, if it does.
pub(crate) fn integer(number: f64) -> Option<i32> {
    #[expect(clippy::cast_possible_truncation, reason = "saturates, as the original does")]
    let integer = number as i32;
    #[expect(clippy::float_cmp, reason = "whether the number is this integer")]
    (f64::from(integer) == number).then_some(integer)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::{Value, parse, parse_whole, pretty};

    fn printed(text: &str) -> Option<String> {
        parse(text.as_bytes()).map(|value| String::from_utf8(pretty(&value)).unwrap())
    }

    #[test]
    fn what_is_read_and_written() {
        for (read, written) in [
            (" [1, -2.50 ,1e3,01]x", "[1, -2.5, 1000, 1]"),
            ("[]", "[]"),
            ("[{},{\"a\":[null,true]}]", "[{\n\t}, {\n\t\t\"a\":\t[null, true]\n\t}]"),
            ("\"\\u00e9\\ud83d\\ude00\\n\t\"", "\"é😀\\n\\t\""),
            ("\u{feff}\"a\\u0000b\"", "\"a\""),
            ("[3000000000,0.1]", "[3000000000, 0.1]"),
            ("nullx", "null"),
        ] {
            assert_eq!(printed(read).as_deref(), Some(written), "{read}");
        }
        for text in ["", "[1", "{\"a\"}", "{a:1}", "\"a", "\"\\x\"", "\"\\ud83d\"", "-", "[1,]", "nul"] {
            assert_eq!(printed(text), None, "{text}");
        }
        assert_eq!(parse(&b"[".repeat(100_000)), None);
        assert_eq!(parse_whole(b"[1]x"), None);
        assert_eq!(parse_whole(b"[1]"), Some(Value::Array(vec![Value::Number(1.0)])));
        let twice = parse(br#"{"A":1,"a":2}"#).unwrap();
        assert_eq!(twice.member(b"a"), Some(&Value::Number(1.0)));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_048, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_text_is_read_or_refused(text in "[\\[\\]{}\":,0-9a-fu\\\\.eE+-]{0,40}") {
            if let Some(value) = parse(text.as_bytes()) {
                prop_assert!(parse_whole(&pretty(&value)).is_some());
            }
        }
    }
}

//! What the values of a body will take in memory, told from its text before they are made.
//!
//! A text of a few bytes, such as `{"a":1},`, becomes a value of some hundred. The figures are upper bounds for
//! `serde_json` with members in order, and for the copies that are made while the value is checked.

use crate::decode::outside::outside;
use crate::error::Error;
use http::StatusCode;

/// Values of a body at most. No documented body has more than some hundred.
const MAX_VALUES: u64 = 100_000;

/// Bytes that any value takes in the list or the object that it is in.
const VALUE: u64 = 160;

/// Bytes that an object or a list takes by itself.
const CONTAINER: u64 = 400;

/// How often the text of a value may be there: as a value, as its `repr` and in the typed request.
const COPIES: u64 = 3;

/// Bytes of the values of a JSON text, be it valid or not.
///
/// # Errors
///
/// 413 for a text with more values than any body has.
pub(crate) fn of_json(text: &[u8]) -> Result<u64, Error> {
    let (mut values, mut containers) = (1_u64, 0_u64);
    for byte in outside(text) {
        match byte {
            b',' | b':' => values += 1,
            b'{' | b'[' => containers += 1,
            _ => {}
        }
        if values.max(containers) > MAX_VALUES {
            break;
        }
    }
    total(text, values, containers)
}

/// Bytes of the values of a form.
///
/// # Errors
///
/// As [`of_json`].
pub(crate) fn of_form(text: &[u8]) -> Result<u64, Error> {
    let pairs = 1 + text.iter().filter(|byte| **byte == b'&').count() as u64;
    total(text, 2 * pairs, 1)
}

fn total(text: &[u8], values: u64, containers: u64) -> Result<u64, Error> {
    if values.max(containers) > MAX_VALUES {
        let detail = format!("The request body has more than {MAX_VALUES} values");
        return Err(Error::new(StatusCode::PAYLOAD_TOO_LARGE, "Content size exceeded.", detail));
    }
    Ok(text.len() as u64 * COPIES + values * VALUE + containers * CONTAINER)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn marks_in_texts_do_not_count() {
        let plain = of_json(br#"{"a": "x"}"#).unwrap();
        assert_eq!(of_json(br#"{"a": ","}"#).unwrap(), plain);
        assert_eq!(of_json(br#"{"a": "{", "b": "\"[,"}"#).unwrap(), 23 * COPIES + 4 * VALUE + CONTAINER);
        assert!(of_form(b"a=1&b=2").unwrap() > of_form(b"a=1xb=2").unwrap());
    }

    #[test]
    fn small_texts_of_many_values_are_refused() {
        for text in ["{\"a\":1},", "[],", "[", "0,", ":"] {
            let text = text.repeat(200_000);
            assert_eq!(of_json(text.as_bytes()).unwrap_err().status(), StatusCode::PAYLOAD_TOO_LARGE);
        }
        assert_eq!(of_form(&b"a&".repeat(200_000)).unwrap_err().status(), StatusCode::PAYLOAD_TOO_LARGE);
        let long = format!("[\"{}\"]", "x".repeat(9 << 20));
        assert!(of_json(long.as_bytes()).unwrap() < 28 << 20);
    }
}

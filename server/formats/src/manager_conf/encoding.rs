//! The characters of a file.

use crate::line_ends::with_line_feeds;

/// The text of a file's bytes, whose lines end with line feeds.
///
/// # Errors
///
/// Why they are no UTF-8, and where, in the words of the real API.
pub fn text(bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let start = error.utf8_error().valid_up_to();
        let end = error.utf8_error().error_len().map_or(error.as_bytes().len(), |length| start + length);
        let first = error.as_bytes().get(start).copied().unwrap_or_default();
        let why = match (error.utf8_error().error_len(), first) {
            (None, _) => "unexpected end of data",
            (_, 0xc2..=0xf4) => "invalid continuation byte",
            _ => "invalid start byte",
        };
        let place = match end - start {
            ..=1 => format!("byte 0x{first:02x} in position {start}"),
            _ => format!("bytes in position {start}-{}", end - 1),
        };
        format!("Error 1113 - XML syntax error: 'utf-8' codec can't decode {place}: {why}")
    })?;
    Ok(if text.contains('\r') { with_line_feeds(&text).into_owned() } else { text })
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn what_is_no_utf8_is_told_with_its_place() {
        for (bytes, problem) in [
            (&b"ab\xff"[..], "byte 0xff in position 2: invalid start byte"),
            (b"\x80", "byte 0x80 in position 0: invalid start byte"),
            (b"\xc0\x80", "byte 0xc0 in position 0: invalid start byte"),
            (b"\xf5", "byte 0xf5 in position 0: invalid start byte"),
            (b"\xc3(", "byte 0xc3 in position 0: invalid continuation byte"),
            (b"\xed\xa0\x80", "byte 0xed in position 0: invalid continuation byte"),
            (b"x\xe2\x82(", "bytes in position 1-2: invalid continuation byte"),
            (b"x\xc3", "byte 0xc3 in position 1: unexpected end of data"),
            (b"\xf0\x9f\x98", "bytes in position 0-2: unexpected end of data"),
        ] {
            let expected = format!("Error 1113 - XML syntax error: 'utf-8' codec can't decode {problem}");
            assert_eq!(text(bytes.to_vec()), Err(expected));
        }
        assert_eq!(text("é\r\n\r".into()), Ok("é\n\n".to_owned()));
    }
}

//! The marks of a JSON text, without what stands in its strings.

/// The bytes outside of strings, and the quotes at which these begin. The text need not be valid.
pub(crate) fn outside(text: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (byte, behind) = rest.split_first()?;
        rest = if *byte == b'"' { behind_string(behind) } else { behind };
        Some(*byte)
    })
}

/// What follows the string that `text` is in.
fn behind_string(mut text: &[u8]) -> &[u8] {
    while let Some(at) = memchr::memchr2(b'"', b'\\', text) {
        let is_escape = text.get(at) == Some(&b'\\');
        text = text.get(at + if is_escape { 2 } else { 1 }..).unwrap_or_default();
        if !is_escape {
            return text;
        }
    }
    &[]
}

#[cfg(test)]
mod tests {
    use super::outside;

    #[test]
    fn strings_are_passed_over() {
        for (text, expected) in [
            (r#"{"a": [1, "b\"]", "\\"]}"#, r#"{": [1, ", "]}"#),
            (r#"["open, \" "#, r#"[""#),
            (r#""\"#, r#"""#),
            (r"\[\", r"\[\"),
            ("", ""),
        ] {
            let marks: Vec<u8> = outside(text.as_bytes()).collect();
            assert_eq!(String::from_utf8_lossy(&marks), expected, "{text}");
        }
    }
}

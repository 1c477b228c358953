//! Texts of a document inside emitted code, as a literal or in a line of documentation.
//!
//! A document is not trusted: a line break in a name would end the comment that shows it, and the rest of the name
//! would be code. Whatever an emitter takes from a document and is not an identifier of `names` passes one of the two
//! functions here. How a text reads as markdown is for `emit::docs`.

use std::borrow::Cow;

/// The text as a string literal of Rust.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// The text on one line of a comment: characters that end a line, control the terminal or change the direction of what
/// stands around them are written as Rust escapes them.
pub(crate) fn line(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_unsafe(character) {
            escaped.extend(character.escape_default());
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

/// Control characters, line and paragraph separators, and the characters of direction that the compiler refuses in
/// comments.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Every character, in pieces of a few thousand.
    fn characters() -> Vec<String> {
        let all: Vec<char> = ('\0'..=char::MAX).collect();
        all.chunks(4096).map(|piece| piece.iter().collect()).collect()
    }

    #[test]
    fn a_literal_reads_back_as_its_text() {
        for text in characters().into_iter().chain(["\"); evil(\"".to_owned(), "\\".to_owned(), "\u{0}01".to_owned()]) {
            assert_eq!(syn::parse_str::<syn::LitStr>(&literal(&text)).unwrap().value(), text);
        }
    }

    #[test]
    fn a_comment_stays_on_its_line() {
        for text in characters() {
            let code = format!("/// {}\nstruct Marker;\n", line(&text));
            assert_eq!(code.lines().count(), 2);
            assert!(!line(&text).chars().any(char::is_control));
            let parsed: syn::File = syn::parse_str(&code).unwrap();
            assert_eq!(parsed.items.len(), 1);
        }
        assert_eq!(line("a\npub fn b() {} //\r\u{202e}"), "a\\npub fn b() {} //\\r\\u{202e}");
        assert!(matches!(line("plain é text"), Cow::Borrowed(_)));
    }
}

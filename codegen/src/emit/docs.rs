//! Texts of a document as Rust documentation: wrapped, one attribute per line, and with nothing in them that markdown
//! or rustdoc would take for markup.

use proc_macro2::TokenStream;
use quote::quote;

use crate::escape;

const WIDTH: usize = 108;

/// `#[doc]` attributes for `lines`; their markdown is taken as it is.
pub fn attributes<S: AsRef<str>>(lines: impl IntoIterator<Item = S>) -> TokenStream {
    lines
        .into_iter()
        .map(|line| {
            let line = escape::line(line.as_ref());
            let text = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #text])
        })
        .collect()
}

/// `lines` as documentation comments at an indent; their markdown is taken as it is.
pub fn comments<S: AsRef<str>>(indent: usize, lines: impl IntoIterator<Item = S>) -> String {
    let mut text = String::new();
    for line in lines {
        let line = escape::line(line.as_ref());
        text.push_str(&format!("{:indent$}///{}{line}\n", "", if line.is_empty() { "" } else { " " }));
    }
    text
}

/// Lines from a text of the document, or `fallback` where that is empty.
pub fn lines_or(text: &str, fallback: &str) -> Vec<String> {
    let lines = paragraphs(text);
    if lines.is_empty() { vec![fallback.to_owned()] } else { lines }
}

/// The text as lines of documentation: paragraphs stay, lines within them are joined and wrapped anew.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut paragraph: Vec<String> = Vec::new();
    for line in text.lines().chain([""]) {
        if line.trim().is_empty() {
            if !paragraph.is_empty() {
                if !lines.is_empty() {
                    lines.push(String::new());
                }
                wrap(&escape_all(&paragraph), &mut lines);
                paragraph.clear();
            }
        } else {
            paragraph.extend(line.split_whitespace().map(str::to_owned));
        }
    }
    lines
}

/// The first sentence or line, unescaped, for tables.
pub fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first paragraph as one sentence with a full stop; empty for an empty text.
pub fn sentence(text: &str) -> String {
    let mut sentence = line(text.trim().split("\n\n").next().unwrap_or_default());
    if !sentence.is_empty() && !sentence.ends_with(['.', '!', '?', ':']) {
        sentence.push('.');
    }
    sentence
}

/// Text of the wire between backticks, on one line.
pub fn code(text: &str) -> String {
    if text.trim().is_empty() {
        // Markdown takes two backticks, or a lone blank between them, for something else.
        return format!("`{}`", escape::literal(text));
    }
    // Nothing escapes a backtick between backticks.
    format!("`{}`", escape::line(&text.replace('`', "'")))
}

/// Words that mean themselves, but for what stands between two backticks, which may be several words.
fn escape_all(words: &[String]) -> Vec<String> {
    // A run of several backticks could open a block of code, which rustdoc would run; it is never taken for a span.
    let ticks = |words: &[String]| words.iter().map(|word| single_ticks(word)).sum::<usize>();
    let mut escaped = Vec::with_capacity(words.len());
    let mut rest = words;
    while let Some((word, later)) = rest.split_first() {
        let odd = !single_ticks(word).is_multiple_of(2);
        let end = later.iter().position(|word| !ticks(std::slice::from_ref(word)).is_multiple_of(2));
        match end.and_then(|end| later.split_at_checked(end + 1)) {
            Some((span, after)) if odd && !span.iter().any(|word| word.contains("``")) => {
                escaped.push(word.clone());
                escaped.extend(span.iter().cloned());
                rest = after;
            }
            _ => {
                escaped.push(escape(word));
                rest = later;
            }
        }
    }
    escaped
}

/// A word that means itself. Words with a backtick are left alone when it has its partner.
fn escape(word: &str) -> String {
    let ticks = single_ticks(word);
    if ticks > 0 && ticks.is_multiple_of(2) {
        return word.to_owned();
    }
    if word.contains("://") {
        return format!("`{}`", word.replace('`', ""));
    }
    let mut escaped = String::with_capacity(word.len());
    for character in word.chars() {
        if matches!(character, '[' | ']' | '<' | '>' | '`' | '*' | '|' | '\\' | '#') {
            escaped.push('\\');
        }
        if !character.is_control() && !is_bidi(character) {
            escaped.push(character);
        }
    }
    escaped
}

/// How many backticks of a word may begin or end a span of code.
fn single_ticks(word: &str) -> usize {
    if word.contains("``") { 0 } else { word.matches('`').count() }
}

/// Characters that the compiler refuses in comments, because they change how the text around them looks.
fn is_bidi(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn wrap(words: &[String], lines: &mut Vec<String>) {
    let mut current = String::new();
    for word in words {
        if !current.is_empty() && current.len() + 1 + word.len() > WIDTH {
            lines.push(std::mem::take(&mut current));
        }
        if current.is_empty() {
            // At the start of a line these would begin a list or a heading.
            if word.starts_with(['-', '+', '=', '~', '_']) || is_list_number(word) {
                current.push('\\');
            }
        } else {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
}

fn is_list_number(word: &str) -> bool {
    word.strip_suffix(['.', ')']).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_plain_wrapped_lines() {
        assert_eq!(paragraphs(" One\n two.\n\n\n- three <b> [x]\n"), ["One two.", "", "\\- three \\<b\\> \\[x\\]"]);
        assert_eq!(paragraphs("see https://a.example/x_y`"), ["see `https://a.example/x_y`"]);
        assert_eq!(paragraphs("`a[b]` and `c"), ["`a[b]` and \\`c"]);
        assert_eq!(paragraphs("(as `a b[c] d`, `e`) or `f"), ["(as `a b[c] d`, `e`) or \\`f"]);
        assert!(paragraphs("").is_empty());
        let long = paragraphs(&"word ".repeat(60));
        assert!(long.len() > 1 && long.iter().all(|line| line.len() <= WIDTH));
    }

    #[test]
    fn no_text_opens_a_block_of_code() {
        assert_eq!(paragraphs("```rust panic!() ```"), ["\\`\\`\\`rust panic!() \\`\\`\\`"]);
        assert_eq!(paragraphs("`a ``` b`"), ["\\`a \\`\\`\\` b\\`"]);
        assert_eq!(paragraphs("~~~\nx"), ["\\~~~ x"]);
        assert_eq!(comments(0, ["a\nfn b() {}"]), "/// a\\nfn b() {}\n");
        assert_eq!(attributes(["a\rb"]).to_string(), "# [doc = \" a\\\\rb\"]");
    }

    #[test]
    fn a_sentence_is_one_line_with_a_full_stop() {
        assert_eq!(sentence("one\ntwo\n\nthree"), "one two.");
        assert_eq!(sentence("one."), "one.");
        assert_eq!(sentence(""), "");
        assert_eq!(code("a `b`\n c"), "`a 'b'\\n c`");
        assert_eq!([code(""), code(" ")], ["`\"\"`", "`\" \"`"]);
    }

    #[test]
    fn a_number_at_the_start_of_a_line_is_no_list() {
        // rustdoc reads `\1.` as it stands, so the number loses its place in a list without losing its digits.
        assert_eq!(paragraphs("1. One"), ["\\1. One"]);
    }
}

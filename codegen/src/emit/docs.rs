//! Texts of a document as Rust documentation: wrapped, one attribute per line, and with nothing in them that markdown
//! or rustdoc would take for markup.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::layout;
use crate::escape;

/// Widest line of a text at any indent that documentation has.
const WIDTH: usize = 108;

/// `#[doc]` attributes for `lines`; their markdown is taken as it is.
pub fn attributes<S: AsRef<str>>(lines: impl IntoIterator<Item = S>) -> TokenStream {
    lines
        .into_iter()
        .flat_map(|line| folded(line.as_ref(), WIDTH))
        .map(|line| {
            let text = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote!(#[doc = #text])
        })
        .collect()
}

/// `lines` as documentation comments at an indent; their markdown is taken as it is.
pub fn comments<S: AsRef<str>>(indent: usize, lines: impl IntoIterator<Item = S>) -> String {
    let mut text = String::new();
    let width = layout::WIDTH.saturating_sub(indent + "/// ".len());
    for line in lines.into_iter().flat_map(|line| folded(line.as_ref(), width)) {
        text.push_str(&format!("{:indent$}///{}{line}\n", "", if line.is_empty() { "" } else { " " }));
    }
    text
}

/// A line of markdown on as many lines as it needs. What stands between backticks stays on one.
pub fn folded(line: &str, width: usize) -> Vec<String> {
    let line = escape::line(line);
    if columns(&line) <= width {
        return vec![line.into_owned()];
    }
    let words: Vec<String> = line.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let mut lines = Vec::new();
    wrap(&spans(&words), width, &mut lines);
    lines
}

/// Words, with those that stand between two backticks joined.
fn spans(words: &[String]) -> Vec<String> {
    let mut units: Vec<String> = Vec::with_capacity(words.len());
    let mut open = false;
    for word in words {
        match units.last_mut() {
            Some(unit) if open => {
                unit.push(' ');
                unit.push_str(word);
            }
            _ => units.push(word.clone()),
        }
        open = is_open(word, open);
    }
    units
}

/// Whether a span of code is open after a word. A backslash means itself within code, and escapes before it.
fn is_open(word: &str, mut open: bool) -> bool {
    let mut escaped = false;
    for character in word.chars() {
        match character {
            '`' if !escaped => open = !open,
            _ => {}
        }
        escaped = character == '\\' && !escaped && !open;
    }
    open
}

fn columns(text: &str) -> usize {
    text.chars().count()
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
                wrap(&escape_all(&paragraph), WIDTH, &mut lines);
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

/// Words that mean themselves, but for what stands between two backticks, which may be several words and comes as one.
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
                let words: Vec<&str> = std::iter::once(word).chain(span).map(String::as_str).collect();
                escaped.push(words.join(" "));
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

fn wrap(units: &[String], width: usize, lines: &mut Vec<String>) {
    let mut current = String::new();
    for unit in units.iter().flat_map(|unit| pieces(unit, width)) {
        if !current.is_empty() && columns(&current) + 1 + columns(&unit) > width {
            let carried = carried(&current, &unit).map(|(line, last)| (line.to_owned(), last.to_owned()));
            let (line, start) = carried.unwrap_or_else(|| (std::mem::take(&mut current), String::new()));
            lines.push(line);
            current = start;
        }
        if current.is_empty() {
            // At the start of a line these would begin a list or a heading.
            if unit.starts_with(['-', '+', '=', '~', '_']) || is_list_number(&unit) {
                current.push('\\');
            }
        } else {
            current.push(' ');
        }
        current.push_str(&unit);
    }
    lines.push(current);
}

/// A word, or what stands between two backticks, in pieces that fit on a line. Code in pieces is code in each.
fn pieces(unit: &str, width: usize) -> Vec<String> {
    // A backslash may come before it.
    let width = width.saturating_sub(1);
    if columns(unit) <= width {
        return vec![unit.to_owned()];
    }
    let code = unit.contains('`') && !unit.contains("\\`");
    let room = width.saturating_sub(2).max(1);
    let mut pieces: Vec<String> = vec![String::new()];
    // Text outside of backticks is one part, text between them the next.
    for (index, part) in if code { unit.split('`').collect::<Vec<_>>() } else { vec![unit] }.into_iter().enumerate() {
        let between = index % 2 == 1;
        let mut rest: &str = part;
        while !rest.is_empty() {
            let used = pieces.last().map_or(0, |piece| columns(piece));
            let free = room.saturating_sub(used);
            let end = rest.char_indices().nth(free).map_or(rest.len(), |(end, _)| end);
            let head = rest.get(..end).unwrap_or(rest);
            // At a blank where there is one; an escape stays whole.
            let at = if end == rest.len() { end } else { head.rfind(' ').map_or(end, |blank| blank + 1) };
            let at = if head.get(..at).is_some_and(|head| head.ends_with('\\')) { at.saturating_sub(1) } else { at };
            let stuck = at == 0 && used == 0;
            let at = if stuck { rest.char_indices().nth(2).map_or(rest.len(), |(end, _)| end) } else { at };
            let (now, later) = rest.split_at_checked(at).unwrap_or((rest, ""));
            if let Some(piece) = pieces.last_mut() {
                match (between, now.trim_end()) {
                    (_, "") => {}
                    (true, now) => piece.push_str(&format!("`{now}`")),
                    (false, now) => piece.push_str(now),
                }
            }
            rest = later;
            if !rest.is_empty() {
                pieces.push(String::new());
            }
        }
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The line without its last word, and that word, if it is to go before `unit` on the next line: a number there would
/// begin a list.
fn carried<'a>(line: &'a str, unit: &str) -> Option<(&'a str, &'a str)> {
    let (line, last) = line.rsplit_once(' ').filter(|_| is_list_number(unit))?;
    let is_plain = last.starts_with(|first: char| first.is_alphanumeric()) && !last.contains('`');
    (is_plain && !is_list_number(last)).then_some((line, last))
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
    fn code_stays_on_one_line() {
        let code = format!("`GET /{}` (`{}`), and more", "a".repeat(70), "b c ".repeat(20));
        for width in [60, 116] {
            for line in folded(&code, width) {
                assert!(columns(&line) <= width, "{line}");
                assert!(line.matches('`').count().is_multiple_of(2), "{line}");
            }
        }
        let text = format!("{} `several words of code that stay together` after", "word ".repeat(18));
        let lines = paragraphs(&text);
        assert_eq!(lines.get(1).map(String::as_str), Some("`several words of code that stay together` after"));
    }

    #[test]
    fn what_is_longer_than_a_line_comes_in_pieces() {
        for text in
            ["x".repeat(300), format!("`{}`", "x ".repeat(200)), "\\<".repeat(150), format!("`{}`", "y".repeat(300))]
        {
            let lines = folded(&text, 50);
            assert!(lines.len() > 4 && lines.iter().all(|line| columns(line) <= 50), "{lines:?}");
            assert!(
                lines.iter().all(|line| line.matches('`').count().is_multiple_of(2) && !line.ends_with('\\')),
                "{lines:?}"
            );
        }
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
        let words = "fails with 400, 401, 403, 429.";
        assert_eq!(folded(words, 27), ["fails with 400, 401,", "403, 429."]);
    }
}

//! What may stand in a line of a log: nothing that a terminal, an editor or a reader of lines obeys, and never more
//! than was agreed on.
//!
//! Shown as they are: printable characters, blanks, and marks on a letter before them. Written as escapes of JSON:
//! control characters (C0, DEL and C1), separators of lines and paragraphs, and invisible characters, which turn the
//! direction of a text or hide in it. What counts as invisible is the standard library's table of Unicode.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::{Map, Value};

/// Room that the words about what was left out take at most.
const REMARK: usize = 40;

/// Text for the plain log, on which callers have an influence: escaped, and at most `most` bytes, not counting the
/// remark on what was left out.
pub(crate) fn line_text(text: &str, most: usize) -> Cow<'_, str> {
    if text.len() <= most && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(escaped(text, most, 0, is_shown))
}

/// A word in a line, such as a name or a path: also what would end the word is escaped, so that it cannot be taken for
/// what stands behind it.
pub(crate) fn word(text: &str, most: usize) -> String {
    word_of(text, most, 0)
}

/// The same for the beginning of a word of which `beyond` further bytes were not even kept.
pub(crate) fn word_of(text: &str, most: usize, beyond: usize) -> String {
    escaped(text, most, beyond, |character| is_shown(character) && !matches!(character, ' ' | '"' | '\\'))
}

fn escaped(text: &str, most: usize, beyond: usize, shown: impl Fn(char) -> bool) -> String {
    let mut output = String::with_capacity(text.len().min(most) + REMARK);
    for (start, character) in text.char_indices() {
        let before = output.len();
        if shown(character) {
            output.push(character);
        } else {
            escape(&mut output, character);
        }
        if output.len() > most {
            output.truncate(before);
            left_out(&mut output, text.len() - start + beyond, "bytes");
            return output;
        }
    }
    if beyond > 0 {
        left_out(&mut output, beyond, "bytes");
    }
    output
}

/// The beginning of a text, at most `most` bytes, and how many bytes come after it.
pub(crate) fn beginning(text: &str, most: usize) -> (&str, usize) {
    let end = text.floor_char_boundary(most.min(text.len()));
    (text.split_at(end).0, text.len() - end)
}

/// Whether a character is written as it is.
fn is_shown(character: char) -> bool {
    match character {
        ' '..='~' => true,
        _ if character.is_ascii() => false,
        _ => {
            // Behind a letter, as an accent on it is shown with it.
            let pair: String = ['a', character].into_iter().collect();
            pair.escape_debug().count() == 2
        }
    }
}

fn escape(output: &mut String, character: char) {
    match character {
        '\n' => output.push_str("\\n"),
        '\r' => output.push_str("\\r"),
        '\t' => output.push_str("\\t"),
        '\\' => output.push_str("\\\\"),
        _ => {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing to a String cannot fail.
                let _ = write!(output, "\\u{unit:04x}");
            }
        }
    }
}

/// The words for bytes that were not kept.
pub(crate) fn bytes_left_out(count: usize) -> String {
    let mut text = String::new();
    left_out(&mut text, count, "bytes");
    text
}

fn left_out(output: &mut String, count: usize, unit: &str) {
    let _ = write!(output, "... ({count} {unit} more)");
}

/// `value` with no more of its texts and members than take about `most` bytes of JSON. It stays valid JSON: a text that
/// was cut says so at its end, a list or an object in a last member.
pub(crate) fn bounded(value: Value, most: usize) -> Value {
    fit(value, &mut { most })
}

fn fit(value: Value, left: &mut usize) -> Value {
    match value {
        Value::String(text) => Value::String(cut(text, left)),
        Value::Array(items) => {
            let count = items.len();
            let mut kept = Vec::new();
            for (index, item) in items.into_iter().enumerate() {
                if !spend(left, 2) {
                    kept.push(Value::String(members_left_out(count - index)));
                    break;
                }
                kept.push(fit(item, left));
            }
            Value::Array(kept)
        }
        Value::Object(members) => {
            let count = members.len();
            let mut kept = Map::new();
            for (index, (name, value)) in members.into_iter().enumerate() {
                if !spend(left, 6) {
                    kept.insert("...".to_owned(), Value::String(members_left_out(count - index)));
                    break;
                }
                let name = cut(name, left);
                kept.insert(name, fit(value, left));
            }
            Value::Object(kept)
        }
        Value::Number(number) => {
            spend(left, 20);
            Value::Number(number)
        }
        plain => {
            spend(left, 5);
            plain
        }
    }
}

/// Takes `cost` from what is left. `false` when nothing was.
fn spend(left: &mut usize, cost: usize) -> bool {
    let had = *left > 0;
    *left = left.saturating_sub(cost);
    had
}

fn members_left_out(count: usize) -> String {
    let mut text = String::new();
    left_out(&mut text, count, "members");
    text
}

/// As much of a text as fits.
fn cut(mut text: String, left: &mut usize) -> String {
    *left = left.saturating_sub(2);
    for (start, character) in text.char_indices() {
        let cost = match character {
            '"' | '\\' => 2,
            ' '..='~' => 1,
            _ => 6 * character.len_utf16(),
        };
        if cost > *left {
            *left = 0;
            let rest = text.len() - start;
            text.truncate(start);
            left_out(&mut text, rest, "bytes");
            return text;
        }
        *left -= cost;
    }
    text
}

/// JSON text that is ASCII alone and in which nothing is obeyed; only DEL, which JSON allows, may have been left.
pub(crate) fn json_escaped(json: String) -> String {
    if json.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return json;
    }
    let mut output = String::with_capacity(json.len() + REMARK);
    for character in json.chars() {
        // Outside its texts JSON has no such characters, so this is in one.
        if is_shown(character) { output.push(character) } else { escape(&mut output, character) }
    }
    output
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    /// One of each kind that terminals, editors or readers of lines obey.
    const OBEYED: [char; 32] = [
        '\0',
        '\x07',
        '\x08',
        '\t',
        '\n',
        '\x0b',
        '\x0c',
        '\r',
        '\x1b',
        '\x7f',
        '\u{80}',
        '\u{85}',
        '\u{9b}',
        '\u{9f}',
        '\u{ad}',
        '\u{61c}',
        '\u{200b}',
        '\u{200c}',
        '\u{200d}',
        '\u{200e}',
        '\u{200f}',
        '\u{2028}',
        '\u{2029}',
        '\u{202a}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{2069}',
        '\u{feff}',
        '\u{fff9}',
        '\u{e0001}',
        '\u{e007f}',
    ];

    #[test]
    fn what_is_obeyed_is_escaped_in_lines_words_and_json() {
        let mut all: Vec<char> = OBEYED.to_vec();
        all.extend(
            ('\0'..='\x1f').chain('\x7f'..='\u{9f}').chain('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}'),
        );
        for character in all {
            let text = format!("a{character}b");
            let json = json_escaped(serde_json::to_string(&text).unwrap());
            assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text, "{json}");
            for shown in [line_text(&text, 100).into_owned(), word(&text, 100), json] {
                assert!(shown.is_ascii() && !shown.contains(|c: char| c.is_ascii_control()), "{shown:?}");
                assert!(shown.contains('\\'), "{shown}");
            }
        }
        assert_eq!(
            line_text("\x1b[2J\u{85}\u{2028}\u{202e}\u{e0001}\n", 100),
            r"\u001b[2J\u0085\u2028\u202e\udb40\udc01\n"
        );
    }

    #[test]
    fn words_end_where_they_end() {
        assert_eq!(word("ann 10.0.0.1 \"GET /\" \\n", 100), r"ann\u002010.0.0.1\u0020\u0022GET\u0020/\u0022\u0020\\n");
    }

    #[test]
    fn what_people_write_is_shown() {
        for text in ["Jürgen", "Андрей", "אבי", "王芳", "नमस्ते", "e\u{301}", "a-b_c.d@e+f", "🦀"]
        {
            assert_eq!((line_text(text, 100).as_ref(), word(text, 100).as_str()), (text, text));
        }
        assert!(matches!(line_text("plain", 5), Cow::Borrowed("plain")));
    }

    #[test]
    fn texts_are_cut_between_characters() {
        assert_eq!(line_text("abcdef", 4), "abcd... (2 bytes more)");
        assert_eq!(line_text("ääää", 5), "ää... (4 bytes more)");
        assert_eq!(word("ab\n\n", 5), "ab\\n... (1 bytes more)");
        assert_eq!(word_of("ab", 5, 7), "ab... (7 bytes more)");
        assert_eq!(word_of("abc", 2, 7), "ab... (8 bytes more)");
        assert_eq!(beginning("aä", 2), ("a", 2));
        assert_eq!(beginning("aä", 9), ("aä", 0));
        assert!(line_text(&"\x1b".repeat(1 << 20), 1_000).len() <= 1_000 + REMARK);
    }

    #[test]
    fn values_are_cut_and_stay_json() {
        let value = json!({"a": "x".repeat(50), "b": [1, 2, 3], "c": {"d": true}});
        assert_eq!(bounded(value.clone(), 1_000), value);
        assert_eq!(
            bounded(value, 30),
            json!({"a": format!("{}... (31 bytes more)", "x".repeat(19)), "...": "... (2 members more)"})
        );
        for value in [
            json!(vec![0; 100_000]),
            json!(vec![json!([]); 100_000]),
            json!("\u{1}".repeat(100_000)),
            json!("\u{1f980}".repeat(100_000)),
            Value::Object((0..10_000).map(|n| (format!("{n}{}", "\u{7f}".repeat(9)), json!({}))).collect()),
            (0..100).fold(json!("x".repeat(5_000)), |value, _| json!([value, {"k": "y".repeat(100)}])),
        ] {
            let text = serde_json::to_string(&bounded(value, 1_000)).unwrap();
            // Remarks at the end of each open list, and blanks, come on top.
            assert!(text.len() < 1_000 + 110 * REMARK, "{}: {text}", text.len());
        }
    }
}

//! Members of items by their path, and values as the text of a cell.

use std::borrow::Cow;

use serde_json::Value;

/// The member at a path such as `os.name`. A member that has the whole path for its name comes first.
pub(crate) fn at<'v>(item: &'v Value, path: &str) -> Option<&'v Value> {
    let object = item.as_object()?;
    if let Some(value) = object.get(path) {
        return Some(value);
    }
    let mut end = path.rfind('.')?;
    loop {
        let (head, rest) = path.split_at_checked(end)?;
        if let Some(value) = object.get(head).and_then(|inner| at(inner, rest.get(1..)?)) {
            return Some(value);
        }
        end = head.rfind('.')?;
    }
}

/// A value as text: lists of plain values with commas between them, everything else nested as JSON.
pub(crate) fn text(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) if items.iter().all(is_plain) => {
            items.iter().map(|item| text(Some(item))).collect::<Vec<_>>().join(",")
        }
        Some(other) => other.to_string(),
    }
}

fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// The text without anything that would move the cursor or speak to the terminal: names are chosen by others.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => shown.push(' '),
            character if character.is_control() => shown.push('\u{fffd}'),
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => shown.push('\u{fffd}'),
            character => shown.push(character),
        }
    }
    shown
}

/// A text that is at most so wide; what is cut off is told by an ellipsis.
pub(crate) fn cut(text: &str, width: usize) -> Cow<'_, str> {
    use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};
    if text.width() <= width {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    let mut used = 1;
    for character in text.chars() {
        let next = character.width().unwrap_or_default();
        if used + next > width {
            break;
        }
        used += next;
        shown.push(character);
    }
    shown.push('…');
    Cow::Owned(shown)
}

/// A text in lines of at most so many columns, broken between words. The first line begins behind `behind` columns, the
/// others are indented. A word that is too long for a line is left to the terminal.
pub(crate) fn wrapped(text: &str, width: usize, behind: usize, indent: usize) -> String {
    use unicode_width::UnicodeWidthStr as _;
    let mut lines = String::with_capacity(text.len());
    let mut used = behind;
    let mut is_first = true;
    for word in text.split(' ') {
        let blank = usize::from(!is_first);
        if !is_first && used + blank + word.width() > width {
            lines.push('\n');
            lines.push_str(&" ".repeat(indent));
            used = indent;
        } else if !is_first {
            lines.push(' ');
            used += 1;
        }
        lines.push_str(word);
        used += word.width();
        is_first = false;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrapped("one two three", 80, 0, 2), "one two three");
        assert_eq!(wrapped("one two three", 9, 2, 2), "one two\n  three");
        assert_eq!(wrapped("one two three", 8, 2, 2), "one\n  two\n  three");
        assert_eq!(wrapped("overlong two", 5, 2, 2), "overlong\n  two");
        assert_eq!(wrapped("a  b", 80, 0, 0), "a  b");
    }
}

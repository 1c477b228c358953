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

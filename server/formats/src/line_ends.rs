//! The ends of lines, as the manager's API reads them.

use std::borrow::Cow;

/// A text whose lines all end with a line feed.
pub(crate) fn with_line_feeds(text: &str) -> Cow<'_, str> {
    match text.contains('\r') {
        true => Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")),
        false => Cow::Borrowed(text),
    }
}

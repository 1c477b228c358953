//! Bodies as text.

use std::borrow::Cow;

/// A body as text, where what is not UTF-8 is replaced. Whether it is UTF-8 is asked first: `from_utf8_lossy` looks at
/// each byte by itself, which took half of what a call costs beyond that of the HTTP client.
pub(crate) fn text_of(body: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed)
}

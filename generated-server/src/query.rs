//! The query of a request as text: how it is split, and the two parameters that matter outside of handlers.
//!
//! The router reads every parameter by its table. What surrounds the router, and has to decide before it or without it,
//! uses these functions and so decides as the router does.

use std::borrow::Cow;

use percent_encoding::percent_decode;

/// Names and values of a query, decoded.
///
/// ```
/// use wazuh_api_server::query;
///
/// let pairs: Vec<_> = query::pairs("q=id%3D1&sort=name").collect();
/// assert_eq!(pairs[0].1, "id=1");
/// ```
///
/// Only `&` separates; an escape that is none stands for itself.
pub fn pairs(query: &str) -> impl DoubleEndedIterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    query.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (name, text) = part.split_once('=').unwrap_or((part, ""));
        (unescape(name), unescape(text))
    })
}

fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '+']) {
        return Cow::Borrowed(text);
    }
    let spaced = text.replace('+', " ");
    Cow::Owned(percent_decode(spaced.as_bytes()).decode_utf8_lossy().into_owned())
}

/// The last value of a name.
fn last<'q>(query: &'q str, name: &str) -> Option<Cow<'q, str>> {
    pairs(query).rfind(|(given, _)| given == name).map(|(_, text)| text)
}

/// Whether an error reply is indented: only for exactly `pretty=true`, the last one given.
// See docs/facts/01-api-layer.md, section 4.4.
pub fn wants_pretty_error(query: &str) -> bool {
    query.contains("pretty=") && last(query, "pretty").is_some_and(|text| text == "true")
}

/// Whether the sender is willing to wait for longer than the usual limit, read as the parameter is where an operation
/// documents it; other operations refuse the request.
pub fn waits_for_complete(query: &str) -> bool {
    // Nearly no request asks for it, and those that do spell it so or with escapes.
    query.contains(['%', 'w']) && last(query, "wait_for_complete").is_some_and(|text| text.eq_ignore_ascii_case("true"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_replies_are_indented_on_the_exact_word_alone() {
        assert!(wants_pretty_error("a=1&pretty=true"));
        assert!(!wants_pretty_error("pretty=True"));
        assert!(!wants_pretty_error("pretty=true&pretty=false"));
        assert!(!wants_pretty_error("xpretty=true"));
    }

    #[test]
    fn waiting_is_asked_for_in_any_spelling_of_true() {
        assert!(waits_for_complete("wait_for_complete=TRUE"));
        assert!(waits_for_complete("%77ait_for_complete=%74rue"));
        assert!(!waits_for_complete("wait_for_complete"));
        assert!(!waits_for_complete("wait_for_complete=true&wait_for_complete=1"));
    }

    #[test]
    fn a_query_is_split_at_ampersands_and_decoded() {
        let read: Vec<_> = pairs("a=1&&b=x+y%3D;c=2&d&%zz=").collect();
        let expected = [("a", "1"), ("b", "x y=;c=2"), ("d", ""), ("%zz", "")];
        assert_eq!(read, expected.map(|(name, text)| (Cow::from(name), Cow::from(text))));
    }
}

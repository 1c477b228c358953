//! The text of a request's query, as far as it is read before the router reads it.

/// Whether an error about a request with this query is indented: as the router decides it.
pub(crate) fn wants_pretty_error(query: &str) -> bool {
    query.contains("pretty=")
        && pairs(query).rfind(|(name, _)| name == "pretty").is_some_and(|(_, text)| text == "true")
}

/// Names and values of a query, decoded.
pub(crate) fn pairs(query: &str) -> impl DoubleEndedIterator<Item = (String, String)> + '_ {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
        (form_text(name), form_text(text))
    })
}

/// Undoes the encoding of a query string.
fn form_text(text: &str) -> String {
    if !text.contains(['+', '%']) {
        return text.to_owned();
    }
    percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Whether a request with this query asks for all the time that it needs, as the parameter is read where it is documented;
/// elsewhere the request is refused.
pub(crate) fn waits_for_completion(query: &str) -> bool {
    query.contains(['%', 'w'])
        && pairs(query)
            .rfind(|(name, _)| name == "wait_for_complete")
            .is_some_and(|(_, text)| text.eq_ignore_ascii_case("true"))
}

#[cfg(test)]
mod tests {
    use super::waits_for_completion;

    #[test]
    fn a_request_may_ask_to_wait() {
        for (query, waits) in [
            ("", false),
            ("wait_for_complete=true", true),
            ("a=1&wait_for_complete=TRUE", true),
            ("wait%5ffor_complete=true&x", true),
            ("%77ait_for_complete=true&wait_for_complete=%74rue", true),
            ("wait_for_complete=true&wait_for_complete=false", false),
            ("wait_for_complete", false),
        ] {
            assert_eq!(waits_for_completion(query), waits, "{query}");
        }
    }
}

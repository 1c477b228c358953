//! Ids of agents as texts: in `client.keys`, in names of files, in requests, replies and policies.

/// The text of an agent's id: its number with at least three digits.
pub fn id_text(id: i64) -> String {
    format!("{id:03}")
}

/// The number of the agent whose id has this text, be there such an agent or not; none for another spelling: `1` and
/// `0001` are nobody's id.
pub fn number(text: &str) -> Option<i64> {
    let canonical = text.len() == 3 || (text.len() > 3 && !text.starts_with('0'));
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if canonical && digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::{id_text, number};

    #[test]
    fn an_id_has_one_spelling() {
        for id in [0, 7, 999, 1_000, i64::MAX] {
            assert_eq!(number(&id_text(id)), Some(id));
        }
        for text in ["", "1", "0001", "+01", "-01", "01000", "00a", "\u{662}\u{662}", "9223372036854775808"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}

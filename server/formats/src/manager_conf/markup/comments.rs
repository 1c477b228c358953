//! Comments, in which expat takes no `--`.

use std::borrow::Cow;
use std::collections::HashSet;

/// Bytes that are looked at for comments that stand elsewhere too, at most.
const MOST: usize = 1 << 26;

/// The text with `..` for each `--` in a comment. The real API writes that wherever else the text of the comment stands
/// too, which may be in other marks; so it is here, but for a text that has very many comments.
pub(in crate::manager_conf) fn with_plain_comments(text: &str) -> Cow<'_, str> {
    let mut out = Cow::Borrowed(text);
    let mut seen = HashSet::new();
    let mut looked_at = 0;
    let mut at = 0;
    while let Some((start, content)) = next_comment(text, at) {
        at = start + content.len() + "-->".len();
        if !content.contains("--") || !seen.insert(content) {
            continue;
        }
        looked_at += text.len();
        let plain = content.replace("--", "..");
        out = match looked_at {
            ..=MOST => Cow::Owned(out.replace(content, &plain)),
            // The length is the same.
            _ => {
                let mut text = out.into_owned();
                text.replace_range(start..start + content.len(), &plain);
                Cow::Owned(text)
            }
        };
    }
    out
}

/// The next comment from `at` on: where its content begins, and that.
fn next_comment(text: &str, at: usize) -> Option<(usize, &str)> {
    let rest = text.get(at..)?;
    let start = at + rest.find("<!--")? + "<!--".len();
    let content = text.get(start..)?.split_once("-->")?.0;
    Some((start, content))
}

#[cfg(test)]
mod tests {
    use super::{MOST, with_plain_comments};

    #[test]
    fn dashes_become_dots_also_where_the_same_text_stands_elsewhere() {
        for (text, expected) in [
            ("<!-- a -- b --- -->--", "<!-- a .. b ..- -->--"),
            ("<!--a--b-->a--b<!--x-->", "<!--a..b-->a..b<!--x-->"),
            ("<!-- a --><!----->", "<!-- a --><!----->"),
            ("<!------><a/>", "<!......><a/>"),
            ("<!-- a -- b", "<!-- a -- b"),
        ] {
            assert_eq!(with_plain_comments(text), expected);
        }
    }

    #[test]
    fn very_many_comments_take_no_longer() {
        let text: String = (0..1 << 11).map(|number| format!("<!--{number}----{}-->", "x".repeat(64))).collect();
        assert!(text.len() * (1 << 11) > 2 * MOST);
        assert_eq!(with_plain_comments(&text), text.replace("----x", "....x"));
    }
}

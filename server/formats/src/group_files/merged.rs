//! `merged.mg`: a line that names the group, then each file behind a line with its size and name.

use serde::Serialize;

/// A file in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct MergedFile<'a> {
    file_name: &'a str,
    file_size: u64,
    file_content: &'a str,
}

/// The files in the text.
///
/// A file has as many bytes as its header says, if another header or the end follows there. Otherwise the size is
/// wrong, and the file runs to the next line that looks like a header.
pub(super) fn merged(text: &str) -> impl Iterator<Item = MergedFile<'_>> {
    let mut rest = text.split_once('\n').map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            let Some((size, name)) = header(line) else {
                rest = after;
                continue;
            };
            let length = usize::try_from(size).ok().filter(|length| {
                after.get(*length..).is_some_and(|next| next.is_empty() || header(first_line(next)).is_some())
            });
            let length = length.unwrap_or_else(|| until_header(after));
            let (content, next) = after.split_at_checked(length).unwrap_or((after, ""));
            rest = next;
            return Some(MergedFile { file_name: name, file_size: size, file_content: content });
        }
        None
    })
}

fn first_line(text: &str) -> &str {
    text.split_once('\n').map_or(text, |(line, _)| line)
}

/// `!<size> <name>`
fn header(line: &str) -> Option<(u64, &str)> {
    let rest = line.strip_prefix('!')?;
    let digits = rest.find(|symbol: char| !symbol.is_ascii_digit()).unwrap_or(rest.len());
    let (size, name) = rest.split_at_checked(digits)?;
    Some((size.parse().ok()?, name.trim()))
}

fn until_header(text: &str) -> usize {
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        if header(line.trim_end_matches('\n')).is_some() {
            break;
        }
        length += line.len();
    }
    length
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    fn merged(text: &str) -> Value {
        serde_json::to_value(super::merged(text).collect::<Vec<_>>()).unwrap_or_default()
    }

    #[test]
    fn files_by_their_sizes() {
        let text = "#default\n!4 a\n!1 b!7 agent.conf\n<a/>\nxx!0 empty\n";
        assert_eq!(
            merged(text),
            json!([
                {"file_name": "a", "file_size": 4, "file_content": "!1 b"},
                {"file_name": "agent.conf", "file_size": 7, "file_content": "<a/>\nxx"},
                {"file_name": "empty", "file_size": 0, "file_content": ""}
            ])
        );
    }

    #[test]
    fn wrong_sizes() {
        let text = "#x\n!900 a\none\ntwo\n!1 b\né\n";
        assert_eq!(
            merged(text),
            json!([
                {"file_name": "a", "file_size": 900, "file_content": "one\ntwo\n"},
                {"file_name": "b", "file_size": 1, "file_content": "é\n"}
            ])
        );
        assert_eq!((merged(""), merged("!5 x")), (json!([]), json!([])));
    }
}

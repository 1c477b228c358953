//! What people read in a file, in pieces with lines: comments of code, paragraphs of documents; and the headings and
//! code blocks of Markdown.

use super::lexer::Lexed;
use super::repository::SourceFile;

/// Lines of text that belong together: a paragraph, or comments below each other.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// The lines without comment marks and surrounding blanks, joined by line breaks.
    pub(super) text: String,
    /// The line of the file that `text` begins on.
    line: usize,
}

impl Block {
    /// The line of a place in `text`.
    pub(super) fn line_at(&self, offset: usize) -> usize {
        let before = self.text.as_bytes().get(..offset).unwrap_or_default();
        self.line + before.iter().filter(|byte| **byte == b'\n').count()
    }
}

/// The prose of a file: the comments of a Rust file, every line of others.
pub(super) fn blocks(file: &SourceFile) -> Vec<Block> {
    let mut blocks = Blocks::default();
    if let Some(lexed) = &file.lexed {
        comments(lexed, &mut blocks);
    } else if file.has_extension("md") {
        for (number, line) in outside_code(&file.text) {
            blocks.push(number, line.trim());
        }
    } else if ["toml", "yaml", "yml"].iter().any(|extension| file.has_extension(extension)) {
        for (at, line) in file.text.lines().enumerate() {
            blocks.push(at + 1, line.trim().trim_start_matches('#').trim());
        }
    }
    blocks.found
}

#[derive(Default)]
struct Blocks {
    found: Vec<Block>,
    /// The line after the last one of the last block.
    next: usize,
}

impl Blocks {
    fn push(&mut self, line: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.found.last_mut() {
            Some(block) if self.next == line => {
                block.text.push('\n');
                block.text.push_str(text);
            }
            _ => self.found.push(Block { text: text.to_owned(), line }),
        }
        self.next = line + 1;
    }
}

fn comments(lexed: &Lexed, blocks: &mut Blocks) {
    for comment in &lexed.comments {
        for (at, line) in comment.text.lines().enumerate() {
            blocks.push(comment.line + at, without_marks(line));
        }
    }
}

/// A line of a comment without its slashes and asterisks.
pub(super) fn without_marks(line: &str) -> &str {
    let line = line.trim();
    line.trim_start_matches('/').trim_start_matches(['!', '*']).trim_end_matches("*/").trim()
}

/// The lines of a Markdown text that are not in a fenced code block, with their numbers.
pub(super) fn outside_code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fence: Option<&str> = None;
    text.lines().enumerate().filter_map(move |(at, line)| {
        let trimmed = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => {
                fence = Some(mark);
                None
            }
            (Some(open), mark) => {
                if mark == Some(open) {
                    fence = None;
                }
                None
            }
            (None, None) => Some((at + 1, line)),
        }
    })
}

/// A heading of a Markdown text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// Its number, such as `4.3`, if it begins with one.
    pub(super) number: Option<String>,
    /// What a link to it says after `#`.
    pub(super) anchor: String,
}

/// The headings of a Markdown text, with the anchors that GitHub gives them.
pub(super) fn headings(text: &str) -> Vec<Heading> {
    let mut headings = Vec::<Heading>::new();
    let mut anchors = Vec::new();
    for (_, line) in outside_code(text) {
        let title = line.trim_start_matches('#');
        let level = line.len() - title.len();
        if !(1..=6).contains(&level) || !title.starts_with(' ') {
            continue;
        }
        let title = title.trim().trim_end_matches('#').trim();
        let base = anchor(title);
        let earlier = anchors.iter().filter(|known| **known == base).count();
        let anchor = if earlier == 0 { base.clone() } else { format!("{base}-{earlier}") };
        anchors.push(base);
        headings.push(Heading { number: number(title), anchor });
    }
    headings
}

fn number(title: &str) -> Option<String> {
    let first = title.split_whitespace().next()?.trim_end_matches('.');
    let is_number = first.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    is_number.then(|| first.to_owned())
}

fn anchor(title: &str) -> String {
    let mut anchor = String::new();
    for character in title.chars().flat_map(char::to_lowercase) {
        if character == ' ' {
            anchor.push('-');
        } else if character.is_alphanumeric() || matches!(character, '-' | '_') {
            anchor.push(character);
        }
    }
    anchor
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::repository::Repository;

    fn texts(path: &str, text: &str) -> Vec<(usize, String)> {
        let repository = Repository::of(&[(path, text)]);
        let found = repository.files.values().flat_map(blocks);
        found.map(|block| (block.line, block.text)).collect()
    }

    #[test]
    fn joins_comments_below_each_other() {
        let text = "//! One,\n//! two.\n\nfn f() {} // three\n/// Four.\nfn g() { \"// no\" }\n/* five\n * six */\n";
        let expected = [(1, "One,\ntwo."), (4, "three\nFour."), (7, "five\nsix")];
        assert_eq!(texts("a.rs", text), expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn splits_documents_into_paragraphs_and_leaves_code_out() {
        let text = "One\ntwo.\n\n```text\nthree\n```\nfour\n";
        assert_eq!(texts("a.md", text), [(1, "One\ntwo.".to_owned()), (7, "four".to_owned())]);
        assert_eq!(texts("a.toml", "# One\nb = 1\n"), [(1, "One\nb = 1".to_owned())]);
    }

    #[test]
    fn knows_the_line_of_a_place() {
        let block = Block { text: "a\nb\nc".to_owned(), line: 7 };
        assert_eq!(block.line_at(0), 7);
        assert_eq!(block.line_at(4), 9);
    }

    #[test]
    fn finds_headings_with_numbers_and_anchors() {
        let text =
            "# 01 - API layer\n## 4.3 Headers (V)\n## 5. Errors\n#no\n```\n# no\n```\n## `a` & B_c!\n## 5. Errors\n";
        let found = headings(text);
        let found = found.iter().map(|heading| (heading.number.as_deref(), heading.anchor.as_str()));
        let expected = [
            (Some("01"), "01---api-layer"),
            (Some("4.3"), "43-headers-v"),
            (Some("5"), "5-errors"),
            (None, "a--b_c"),
            (Some("5"), "5-errors-1"),
        ];
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }
}

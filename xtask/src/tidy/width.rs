//! No comment or paragraph wider than the code: `rustfmt` wraps comments with unstable options alone, so this holds
//! them.
//!
//! Left out are lines that cannot be broken (tables, addresses, code blocks of documents), and texts in code, which are
//! no comments.

use super::finding::Finding;
use super::prose;
use super::repository::{Repository, SourceFile};

/// `max_width` of `rustfmt.toml`.
const MAX_COLUMNS: usize = 120;

/// Checks Rust, TOML and Markdown files.
pub(super) fn check(repository: &Repository) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in repository.written_by_hand().filter(|file| !file.path.starts_with("docs/facts/")) {
        for (line, columns) in wide(file) {
            let problem = format!("a line of prose with {columns} columns, and {MAX_COLUMNS} are the most");
            findings.push(Finding::new(&file.path, line, problem, "wrap it"));
        }
    }
    findings
}

/// Lines that are too wide because of prose, with their columns.
fn wide(file: &SourceFile) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut add = |line: usize, whole: &str, prose: &str| {
        let columns = whole.chars().count();
        let is_unbreakable = prose.starts_with('|') || prose.contains("://");
        if columns > MAX_COLUMNS && !is_unbreakable {
            found.push((line, columns));
        }
    };
    let lines = file.text.lines().collect::<Vec<_>>();
    if let Some(lexed) = &file.lexed {
        for comment in &lexed.comments {
            for (at, text) in comment.text.lines().enumerate() {
                let line = comment.line + at;
                let whole = line.checked_sub(1).and_then(|index| lines.get(index)).copied().unwrap_or_default();
                add(line, whole, prose::without_marks(text));
            }
        }
    } else if file.has_extension("toml") {
        for (at, line) in lines.iter().enumerate() {
            if let Some(comment) = line.trim_start().strip_prefix('#') {
                add(at + 1, line, comment.trim());
            }
        }
    } else if file.has_extension("md") {
        for (number, line) in prose::outside_code(&file.text) {
            add(number, line, line.trim());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&Repository::of(&[(path, text)])).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn comments_may_be_as_wide_as_code_and_no_wider() {
        let widest = "é".repeat(MAX_COLUMNS - 3);
        assert_eq!(lines("a.rs", &format!("// {widest}\n// {widest}x\nf(); // {widest}\n")), [2, 3]);
        assert_eq!(lines("a.rs", &format!("/* a\n {widest}xyz */\n")), [2]);
        assert_eq!(lines("a.toml", &format!("# {widest}x\n# {widest}xy\nb = \"{widest}xyz\"\n")), [2]);
        assert_eq!(lines("a.md", &format!("{widest}abc\n\n- {widest}ab\n")), [3]);
    }

    #[test]
    fn what_cannot_be_broken_may_be_wider() {
        let long = "x".repeat(MAX_COLUMNS);
        let rust = format!("/// | {long} |\n// https://{long}\nconst A: &str = \"// {long}\";\n");
        assert_eq!(lines("a.rs", &rust), [0_usize; 0]);
        let document = format!("| {long} |\n\n```\n{long}x\n```\n[a]: https://{long}\n");
        assert_eq!(lines("a.md", &document), [0_usize; 0]);
    }
}

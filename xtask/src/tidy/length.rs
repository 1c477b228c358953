//! No file of more than 600 lines: a file that long has more than one purpose.

use super::finding::Finding;
use super::repository::Repository;

const MAX_LINES: usize = 600;

/// Checks code, scripts and documents written by hand.
pub(super) fn check(repository: &Repository) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in repository.written_by_hand() {
        let lines = file.text.lines().count();
        if lines > MAX_LINES && !is_record(&file.path) {
            let problem = format!("{lines} lines, and {MAX_LINES} are the most");
            findings.push(Finding::new(&file.path, MAX_LINES + 1, problem, "split it by purpose"));
        }
    }
    findings
}

/// Reference tables are as long as what they list, and a log grows by itself.
fn is_record(path: &str) -> bool {
    path.starts_with("docs/facts/") || path == "CHANGELOG.md"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_may_have_600_lines_and_no_more() {
        let longest = "\n".repeat(MAX_LINES);
        let longer = format!("{longest}\n");
        let emitted = format!("// Emitted by `cargo xtask gen`; do not edit.\n{longer}");
        let repository = Repository::of(&[
            ("a/src/lib.rs", &longest),
            ("a/src/b.rs", &longer),
            ("README.md", &longer),
            ("docs/facts/04-modules.md", &longer),
            ("codegen/tests/accept/all.server.rs", &longer),
            ("generated-server/src/v4/agents.rs", &emitted),
        ]);
        let found = check(&repository).iter().map(Finding::to_string).collect::<Vec<_>>();
        let expected = [
            "README.md:601: 601 lines, and 600 are the most; split it by purpose",
            "a/src/b.rs:601: 601 lines, and 600 are the most; split it by purpose",
        ];
        assert_eq!(found, expected);
    }
}

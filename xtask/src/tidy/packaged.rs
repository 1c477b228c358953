//! Documentation of a published crate is read without the repository: it names no document of `docs/`, unless by its
//! address. Comments that are no documentation may name them, for those who change the code.

use super::finding::Finding;
use super::packages::Package;
use super::repository::{Repository, SourceFile};

/// The folder of the documents that no package contains.
const DOCUMENTS: &str = "docs/";

/// Checks the published packages of the workspace, their emitted files too.
pub(super) fn check(repository: &Repository) -> Vec<Finding> {
    let documents: Vec<&str> = repository
        .files
        .keys()
        .filter_map(|path| path.strip_prefix(DOCUMENTS))
        .map(|path| path.rsplit('/').next().unwrap_or(path))
        .collect();
    let mut findings = Vec::new();
    for package in repository.packages.iter().filter(|package| package.publishable) {
        let readme = package.readme.as_ref().map(|readme| package.file(readme));
        let folder = package.file("src/");
        let lacks = |name: &&&str| !repository.paths.contains(&package.file(name));
        let missing: Vec<&str> = documents.iter().filter(lacks).copied().collect();
        for file in repository.files.values() {
            if file.path.starts_with(&folder) || readme.as_ref() == Some(&file.path) {
                of_file(package, file, &missing, &mut findings);
            }
        }
    }
    findings
}

fn of_file(package: &Package, file: &SourceFile, documents: &[&str], findings: &mut Vec<Finding>) {
    let is_rust = file.has_extension("rs");
    for (at, line) in file.text.lines().enumerate() {
        let marked = line.trim_start();
        if is_rust && !marked.starts_with("///") && !marked.starts_with("//!") {
            continue;
        }
        for word in line.split(|mark: char| mark.is_whitespace() || "()[]<>`\"',;:".contains(mark)) {
            let word = word.trim_end_matches('.');
            let name = word.rsplit('/').next().unwrap_or(word);
            // An address lost what stands before its colon.
            let is_address = word.starts_with("//") && !word.starts_with("///");
            if !is_address && (word.starts_with(DOCUMENTS) || documents.contains(&name)) {
                findings.push(Finding::new(
                    &file.path,
                    at + 1,
                    format!("the package {} does not contain {word}", package.name),
                    "name it in a comment that is no documentation, or link to it by its address",
                ));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn lines(path: &str, text: &str, publish: &serde_json::Value) -> Vec<usize> {
        let packages = json!([{
            "name": "a", "manifest_path": "/repository/a/Cargo.toml", "publish": publish, "readme": "README.md",
        }]);
        let mut repository = Repository::of(&[(path, text), ("docs/facts/README.md", ""), ("docs/PLAN.md", "")]);
        // The package has a readme of its own.
        repository.add("a/README.md", (path == "a/README.md").then(|| text.to_owned()));
        check(&repository.with_packages(&packages)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn documentation_names_no_document_that_the_package_lacks() {
        let text = "//! As (docs/facts/README.md, section 1) says.\n// docs/facts/README.md\n/// `PLAN.md`\nfn f() {}\n    \
                    /// docs/other.md.\n/// https://a.example/docs/PLAN.md and README.md\n";
        assert_eq!(lines("a/src/lib.rs", text, &json!(null)), [1, 3, 5]);
        assert_eq!(lines("a/src/lib.rs", text, &json!([])), [0_usize; 0]);
        assert_eq!(lines("b/src/lib.rs", text, &json!(null)), [0_usize; 0]);
        assert_eq!(
            lines("a/README.md", "See docs/PLAN.md.\n\n[plan](https://a.example/docs/PLAN.md)\n", &json!(null)),
            [1]
        );
        let emitted = "// Emitted by `cargo xtask gen`; do not edit.\n/// docs/PLAN.md\n";
        assert_eq!(lines("a/src/v4/a.rs", emitted, &json!(null)), [2]);
    }
}

//! No reference to a document, a section or an anchor that does not exist.
//!
//! Comments and documents refer to a document by its path, or by its name if it is in the same folder or in `docs/`,
//! and to a section by the number that its heading begins with: `(docs/facts/02-rbac.md, section 4.3)`. A section whose
//! document is not named there belongs to the document named before it in the same comment or paragraph.

use std::collections::BTreeMap;

use regex::Regex;

use super::finding::Finding;
use super::prose::{self, Heading};
use super::repository::{Repository, SourceFile};

/// Folders in which a document may be named without them.
const DOCUMENT_FOLDERS: [&str; 3] = ["", "docs/", FACTS];

const FACTS: &str = "docs/facts/";

/// Numbers of sections: `4`, `4.1 and 4.2`, `2.7 to 2.9`, `4.7, 5.2 and 6.5`.
const NUMBERS: &str = r"(?:0|[1-9]\d*)(?:\.\d+)*\b(?:(?:,\s+and|,|\s+and|\s+to)\s+(?:0|[1-9]\d*)(?:\.\d+)*\b)*";

/// Checks the comments and documents that people write.
pub(super) fn check(repository: &Repository) -> Result<Vec<Finding>, regex::Error> {
    let checker = Checker::new(repository)?;
    let mut findings = Vec::new();
    for file in repository.written_by_hand() {
        checker.prose(file, &mut findings);
        if file.has_extension("md") {
            checker.links(file, &mut findings);
        }
    }
    Ok(findings)
}

struct Checker<'a> {
    repository: &'a Repository,
    headings: BTreeMap<&'a str, Vec<Heading>>,
    reference: Regex,
    number: Regex,
    link: Regex,
    code: Regex,
}

/// What a bare section number belongs to.
enum Named<'a> {
    Nothing,
    /// One of the repository's documents.
    Document(&'a str),
    /// A standard, or a document that is missing, which has been reported.
    Other,
}

impl<'a> Checker<'a> {
    fn new(repository: &'a Repository) -> Result<Self, regex::Error> {
        let documents = repository.files.values().filter(|file| file.has_extension("md"));
        Ok(Self {
            repository,
            headings: documents.map(|file| (file.path.as_str(), prose::headings(&file.text))).collect(),
            reference: Regex::new(&format!(
                r"(?x)
                  (?<document> [\w./-]*\w\.md\b ) (?: `?,\s+ (?<direct> {NUMBERS} ) )?
                | (?<old> \b(?:API|RBAC)\s+facts\b | \(facts,\s | \bfacts[\x20/]\d\d\b )
                | (?<standard> \b(?:RFC|ISO|OpenAPI|POSIX|Unicode|YAML)\s+\d[\d.]* )
                | (?: \b (?<short> \d\d ) \s+ )? \b[Ss]ections?\s+ (?<section> {NUMBERS} )
                "
            ))?,
            number: Regex::new(r"\d+(?:\.\d+)*")?,
            link: Regex::new(r#"\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\[[^\]]+\]:\s+(\S+)"#)?,
            code: Regex::new(r"`[^`]*`")?,
        })
    }

    fn prose(&self, file: &'a SourceFile, findings: &mut Vec<Finding>) {
        for block in prose::blocks(file) {
            let mut named = match self.headings.get(file.path.as_str()) {
                Some(own) if own.iter().any(|heading| heading.number.is_some()) => Named::Document(&file.path),
                _ => Named::Nothing,
            };
            for found in self.reference.captures_iter(&block.text) {
                let line = found.get(0).map_or(0, |whole| block.line_at(whole.start()));
                let mut report = |problem: String, remedy: &str| {
                    findings.push(Finding::new(&file.path, line, problem, remedy));
                };
                let text = |name| found.name(name).map(|part| part.as_str());
                if let Some(old) = text("old") {
                    let old = old.trim_start_matches('(').replace('\n', " ");
                    report(
                        format!("\"{old}\" names no document"),
                        "name its file and section: (docs/facts/NN-name.md, section N.N)",
                    );
                    named = Named::Other;
                } else if text("standard").is_some() {
                    named = Named::Other;
                } else if let Some(name) = text("document") {
                    // Links are checked for themselves, and an address leads elsewhere.
                    let before = found.get(0).and_then(|whole| block.text.get(..whole.start())).unwrap_or_default();
                    let is_part_of_address = before.ends_with("](") || name.starts_with("//");
                    named = match self.document(&file.path, name) {
                        Some(document) => Named::Document(document),
                        None => {
                            if !is_part_of_address {
                                report(
                                    format!("the document {name} does not exist"),
                                    "correct its path, or remove the reference",
                                );
                            }
                            Named::Other
                        }
                    };
                    if let (Named::Document(document), Some(numbers)) = (&named, text("direct"))
                        && document.starts_with(FACTS)
                    {
                        self.sections(document, numbers, &mut report);
                    }
                } else if let Some(numbers) = text("section") {
                    // Facts name each other by the number before "section".
                    if let Some(short) = text("short").filter(|_| file.path.starts_with(FACTS)) {
                        let start = format!("{FACTS}{short}-");
                        let found = self.headings.keys().find(|path| path.starts_with(&start));
                        named = found.map_or(Named::Nothing, |path| Named::Document(path));
                    }
                    match named {
                        Named::Document(document) => self.sections(document, numbers, &mut report),
                        Named::Other => {}
                        Named::Nothing => report(
                            format!("\"section {numbers}\" names no document"),
                            "name its file before it: (docs/facts/NN-name.md, section N.N)",
                        ),
                    }
                }
            }
        }
    }

    /// Reports the sections that a document has not.
    fn sections(&self, document: &str, numbers: &str, report: &mut impl FnMut(String, &str)) {
        let headings = self.headings.get(document).map(Vec::as_slice).unwrap_or_default();
        for number in self.number.find_iter(numbers) {
            let exists = headings.iter().any(|heading| heading.number.as_deref() == Some(number.as_str()));
            if !exists {
                let problem = format!("{document} has no section {}", number.as_str());
                report(problem, "correct the number: a section is a heading that begins with it");
            }
        }
    }

    /// The path of a document as `file` names it.
    fn document(&self, file: &str, name: &str) -> Option<&'a str> {
        let folder = folder_of(file);
        let relative = join(folder, name);
        let mut candidates = DOCUMENT_FOLDERS.map(|folder| format!("{folder}{name}")).to_vec();
        candidates.extend(relative);
        candidates.iter().find_map(|path| self.headings.get_key_value(path.as_str()).map(|(path, _)| *path))
    }

    fn links(&self, file: &SourceFile, findings: &mut Vec<Finding>) {
        for (line, text) in prose::outside_code(&file.text) {
            let text = self.code.replace_all(text, "``");
            for found in self.link.captures_iter(&text) {
                let Some(target) = found.get(1).or_else(|| found.get(2)) else { continue };
                let target = target.as_str();
                if target.contains("://") || target.starts_with("mailto:") {
                    continue;
                }
                if let Err(problem) = self.link(&file.path, target) {
                    findings.push(Finding::new(&file.path, line, problem, "correct the link, or remove it"));
                }
            }
        }
    }

    fn link(&self, file: &str, target: &str) -> Result<(), String> {
        let (path, anchor) = target.split_once('#').map_or((target, None), |(path, anchor)| (path, Some(anchor)));
        let path = if path.is_empty() { Some(file.to_owned()) } else { join(folder_of(file), path) };
        let Some(path) = path.filter(|path| path.is_empty() || self.repository.paths.contains(path)) else {
            return Err(format!("the link `{target}` leads to no file"));
        };
        let Some(anchor) = anchor else { return Ok(()) };
        match self.headings.get(path.as_str()) {
            Some(headings) if headings.iter().any(|heading| heading.anchor == anchor) => Ok(()),
            _ => Err(format!("the link `{target}` leads to no heading of {path}")),
        }
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Joins two paths and resolves `..`; `None` if the result is outside the repository.
fn join(folder: &str, name: &str) -> Option<String> {
    let mut parts = folder.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>();
    for part in name.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            "." | "" => {}
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RBAC: (&str, &str) = ("docs/facts/02-rbac.md", "# 02 - RBAC\n## 4. Rules\n### 4.1 One\n### 4.2 Two\n");

    fn findings(files: &[(&str, &str)]) -> Vec<String> {
        let mut files = files.to_vec();
        files.push(RBAC);
        check(&Repository::of(&files)).unwrap().iter().map(Finding::to_string).collect()
    }

    #[test]
    fn references_that_resolve_pass() {
        let found = findings(&[
            (
                "a/src/lib.rs",
                "//! Rules (docs/facts/02-rbac.md, sections 4.1\n//! and 4.2), the first in section 4.1.\n",
            ),
            ("a/src/b.rs", "// As RFC 9112, section 7.1, wants it. Facts are facts.\nconst A: &str = \"API facts\";\n"),
            (
                "docs/A.md",
                "See `02-rbac.md`, section 4, and [rules](facts/02-rbac.md#41-one), [top](#a), [x](https://x/y.md).\n\n# A\n",
            ),
            (
                "README.md",
                "[a](docs/A.md) and [its folder](docs) and `[no](link)`.\n\n```\n[no](link.md) section 9\n```\n",
            ),
            ("a/Cargo.toml", "# (docs/facts/02-rbac.md, section 4)\n"),
            ("docs/facts/03-other.md", "# 03\n## 1. One\nSee section 1, 02-rbac.md, 4.2, and 02 section 4.1.\n"),
        ]);
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn a_document_that_does_not_exist_is_found() {
        let found = findings(&[
            ("a/src/lib.rs", "fn f() {}\n/// See docs/GONE.md, section 3.\nfn g() {}\n"),
            ("a/Cargo.toml", "# As docs/facts/09-gone.md says.\n"),
        ]);
        let expected = [
            "a/Cargo.toml:1: the document docs/facts/09-gone.md does not exist; correct its path, or remove the reference",
            "a/src/lib.rs:2: the document docs/GONE.md does not exist; correct its path, or remove the reference",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_section_that_does_not_exist_is_found() {
        let found = findings(&[
            ("a/src/lib.rs", "//! (docs/facts/02-rbac.md,\n//! sections 4.1 and 4.3)\n"),
            ("a/src/b.rs", "//! (docs/facts/02-rbac.md, 5)\n"),
            ("a/src/c.rs", "//! docs/facts/02-rbac.md has it.\n//! Step one is section 9.\n"),
            ("docs/facts/03-other.md", "# 03\n## 1. One\nSee section 7,\n02 section 5.\n"),
        ]);
        let expected = [
            "a/src/b.rs:1: docs/facts/02-rbac.md has no section 5",
            "a/src/c.rs:2: docs/facts/02-rbac.md has no section 9",
            "a/src/lib.rs:2: docs/facts/02-rbac.md has no section 4.3",
            "docs/facts/03-other.md:3: docs/facts/03-other.md has no section 7",
            "docs/facts/03-other.md:4: docs/facts/02-rbac.md has no section 5",
        ];
        let found = found.iter().map(|text| text.split(';').next().unwrap_or_default()).collect::<Vec<_>>();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_section_without_a_document_is_found() {
        for text in
            ["//! (API facts, section 4.3)", "//! (RBAC\n//! facts, section 4.3)", "//! (facts, queries, section 2)"]
        {
            let found = findings(&[("a/src/lib.rs", text)]);
            assert_eq!(found.len(), 1, "{text}: {found:#?}");
            assert!(found[0].contains("names no document; name its file and section"), "{found:#?}");
        }
        let found =
            findings(&[("a/src/lib.rs", "fn f() {}\n// The 403 of section 4.3.\n"), ("B.md", "As facts/02 has it.\n")]);
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found[1].starts_with("a/src/lib.rs:2: \"section 4.3\" names no document;"));
    }

    #[test]
    fn a_link_to_a_missing_file_or_heading_is_found() {
        let found = findings(&[(
            "README.md",
            "[a](docs/GONE.txt)\n[b](docs/facts/02-rbac.md#nowhere)\n[c](#none)\n[d](../x)\n\n[e]: docs/gone\n",
        )]);
        assert_eq!(found.len(), 5, "{found:#?}");
        assert!(found[0].starts_with("README.md:1: the link `docs/GONE.txt` leads to no file"));
        assert!(found[1].contains("leads to no heading of docs/facts/02-rbac.md"));
    }
}

//! No path of the repository, in a code span of the documents for contributors, that does not exist.
//!
//! `<name>` and `*` in a path stand for a part of a name, `{a,b}` for either; at least one file or folder must match.

use regex::Regex;

use super::finding::Finding;
use super::prose;
use super::repository::Repository;

/// Documents that describe the repository as it is now.
const DOCUMENTS: [&str; 5] =
    ["CONTRIBUTING.md", "README.md", "SECURITY.md", "docs/ARCHITECTURE-SERVER.md", "docs/ARCHITECTURE.md"];

/// Checks the documents.
pub(super) fn check(repository: &Repository) -> Result<Vec<Finding>, regex::Error> {
    let span = Regex::new("`([^`]+)`")?;
    let folders = repository.paths.iter().filter_map(|path| path.split_once('/').map(|(first, _)| first));
    let folders = folders.collect::<std::collections::BTreeSet<_>>();
    let mut findings = Vec::new();
    for file in DOCUMENTS.iter().filter_map(|path| repository.files.get(*path)) {
        for (line, text) in prose::outside_code(&file.text) {
            for found in span.captures_iter(text).filter_map(|found| found.get(1)) {
                for word in found.as_str().split_whitespace() {
                    let Some(path) = path_in(word, &folders) else { continue };
                    if !exists(repository, path)? {
                        let problem = format!("`{path}` does not exist");
                        findings.push(Finding::new(&file.path, line, problem, "correct the path, or remove it"));
                    }
                }
            }
        }
    }
    Ok(findings)
}

/// The path in a word, if it begins with a folder of the repository.
fn path_in<'a>(word: &'a str, folders: &std::collections::BTreeSet<&str>) -> Option<&'a str> {
    let word = word.trim_matches(['"', '\'', '(', ')', ',', ';']);
    let path = word.split("::").next().unwrap_or(word);
    let path = path.split_once(':').map_or(path, |(path, _)| path).trim_end_matches('/');
    let (first, rest) = path.split_once('/')?;
    (folders.contains(first) && !rest.is_empty()).then_some(path)
}

fn exists(repository: &Repository, path: &str) -> Result<bool, regex::Error> {
    if !path.contains(['<', '*', '{']) {
        return Ok(repository.paths.contains(path));
    }
    let mut pattern = String::new();
    let mut rest = path.chars();
    while let Some(character) = rest.next() {
        match character {
            '<' => {
                pattern.push_str("[^/]+");
                rest.by_ref().find(|next| *next == '>');
            }
            '*' => pattern.push_str("[^/]*"),
            '{' => pattern.push_str("(?:"),
            '}' => pattern.push(')'),
            ',' => pattern.push('|'),
            _ => pattern.push_str(&regex::escape(character.encode_utf8(&mut [0; 4]))),
        }
    }
    let pattern = Regex::new(&format!("^{pattern}$"))?;
    Ok(repository.paths.iter().any(|path| pattern.is_match(path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<String> {
        let files = [("README.md", text), ("server/apid/src/api/v4/agents.rs", ""), ("spec/v4/interface.yaml", "")];
        check(&Repository::of(&files)).unwrap().iter().map(Finding::to_string).collect()
    }

    #[test]
    fn paths_that_exist_and_words_that_are_none_pass() {
        let text = "`server/apid/src/api/v4/<tag>.rs`, `spec/{v4,v5}/interface.yaml`, `spec/*/interface.yaml`\n\
            `cargo xtask spec diff spec/v4/interface.yaml new.yaml`, `spec/v4/`, `api/configuration/api.yaml`\n\
            `server/apid/src/api/v4/agents.rs:12`, `GET /agents`, `spec/`\n\n```\n`spec/none`\n```\n";
        assert_eq!(findings(text), Vec::<String>::new());
    }

    #[test]
    fn paths_that_do_not_exist_are_found() {
        let found = findings("A `server/src/api`.\n\n`spec/<generation>/facts.yaml` and `cargo run spec/v9`\n");
        let expected = [
            "README.md:1: `server/src/api` does not exist; correct the path, or remove it",
            "README.md:3: `spec/<generation>/facts.yaml` does not exist; correct the path, or remove it",
            "README.md:3: `spec/v9` does not exist; correct the path, or remove it",
        ];
        assert_eq!(found, expected);
    }
}

//! The repository as the rules see it: the names of all files, the text of those that rules read, and the workspace's
//! packages.
//!
//! An in-memory view, so that a test of a rule is a few lines of text. `load` fills it from the disk.

use std::collections::{BTreeMap, BTreeSet};

use super::lexer::{self, Lexed};
use super::packages::Package;

/// First line of every file that `cargo xtask gen` writes.
const EMITTED_HEADER: &str = "// Emitted by `cargo xtask gen`";

/// Folders whose files are data: upstream's documents, what tests compare with, what fuzzing starts from, and what is
/// built.
const DATA_FOLDERS: [&str; 5] = ["spec/", "codegen/tests/accept/", "codegen/tests/reject/", "fuzz/seeds/", "web/dist/"];

/// All that rules look at.
#[derive(Debug, Default)]
pub(crate) struct Repository {
    /// Every file and folder.
    pub(crate) paths: BTreeSet<String>,
    /// Files with text, by path.
    pub(crate) files: BTreeMap<String, SourceFile>,
    /// Members of the workspace.
    pub(crate) packages: Vec<Package>,
}

/// One file with text.
#[derive(Debug)]
pub(crate) struct SourceFile {
    pub(crate) path: String,
    pub(crate) text: String,
    /// Rust files that are written by hand; `None` for all others.
    pub(crate) lexed: Option<Lexed>,
}

impl Repository {
    /// Adds a file, and the folders that it is in.
    pub(crate) fn add(&mut self, path: &str, text: Option<String>) {
        for (end, _) in path.match_indices('/') {
            self.paths.extend(path.get(..end).map(str::to_owned));
        }
        self.paths.insert(path.to_owned());
        if let Some(text) = text {
            let file = SourceFile::new(path, text);
            self.files.insert(path.to_owned(), file);
        }
    }

    /// Files that people write and edit, in the order of their paths.
    pub(crate) fn written_by_hand(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.values().filter(|file| file.is_written_by_hand())
    }

    /// Rust files written by hand, with their tokens.
    #[cfg(test)]
    pub(crate) fn rust(&self) -> impl Iterator<Item = (&SourceFile, &Lexed)> {
        self.files.values().filter_map(|file| file.lexed.as_ref().map(|lexed| (file, lexed)))
    }
}

impl SourceFile {
    fn new(path: &str, text: String) -> Self {
        let mut file = Self { path: path.to_owned(), text, lexed: None };
        if file.has_extension("rs") && file.is_written_by_hand() {
            file.lexed = Some(lexer::lex(&file.text));
        }
        file
    }

    /// Whether the path ends in a dot and this.
    pub(crate) fn has_extension(&self, extension: &str) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, found)| found == extension)
    }

    fn is_written_by_hand(&self) -> bool {
        !self.text.starts_with(EMITTED_HEADER) && !DATA_FOLDERS.iter().any(|folder| self.path.starts_with(folder))
    }
}

/// Whether a path is of code that only tests use.
pub(crate) fn is_test(path: &str) -> bool {
    let Some(name) = path.rsplit('/').next() else { return false };
    path.split('/').any(|part| part == "tests") || name == "tests.rs" || name.ends_with("_tests.rs")
}

#[cfg(test)]
impl Repository {
    /// A repository of these files.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let mut repository = Self::default();
        for (path, text) in files {
            repository.add(path, Some((*text).to_owned()));
        }
        repository
    }

    /// The same with packages as `cargo metadata` prints them, in a workspace at `/repository`.
    pub(crate) fn with_packages(mut self, packages: &serde_json::Value) -> Self {
        let metadata = serde_json::json!({ "packages": packages });
        self.packages = super::packages::parse(&metadata, "/repository").unwrap();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_files_and_their_folders() {
        let repository = Repository::of(&[("a/b/c.rs", "")]);
        assert_eq!(repository.paths.iter().collect::<Vec<_>>(), ["a", "a/b", "a/b/c.rs"]);
    }

    #[test]
    fn emitted_files_and_data_are_not_written_by_hand() {
        let repository = Repository::of(&[
            ("generated-server/src/v4/agents.rs", "// Emitted by `cargo xtask gen`; do not edit.\n"),
            ("codegen/tests/accept/names.server.rs", "fn f() {}"),
            ("spec/v4/interface.yaml", ""),
            ("codegen/src/lib.rs", ""),
        ]);
        let written = repository.written_by_hand().map(|file| file.path.as_str()).collect::<Vec<_>>();
        assert_eq!(written, ["codegen/src/lib.rs"]);
        assert_eq!(repository.rust().count(), 1);
    }

    #[test]
    fn tells_tests_by_their_path() {
        assert!(is_test("server/fleet/tests/main.rs"));
        assert!(is_test("server/fleet/src/agents/tests.rs"));
        assert!(is_test("server/fleet/src/agents/key_tests.rs"));
        assert!(is_test("tests/golden.rs"));
        assert!(!is_test("server/testing/src/lib.rs"));
    }
}

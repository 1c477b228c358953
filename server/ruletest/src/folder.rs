//! A ruleset in a folder, as people keep it in a repository: no home, no `ossec.conf`.
//!
//! Below a folder called `rules` lie rules, below `decoders` decoders, and below `lists` CDB lists; elsewhere the first
//! element of a file says what it is. Files are loaded by their names, as a manager does. Must not be here: which files
//! of a home are used, which its `ossec.conf` says.

use std::fs;
use std::path::{Path, PathBuf};

use apid_engine::source::{File, Files};

/// Deepest folder below the given one.
const DEEPEST: usize = 16;
/// Largest file, in bytes.
const LARGEST: u64 = 64 << 20;
/// Most files.
const MOST: usize = 100_000;

/// The texts of a ruleset by the names of their files, relative to the folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    decoders: Vec<(String, String)>,
    rules: Vec<(String, String)>,
    lists: Vec<(String, String)>,
}

/// Why a folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// A file or a folder.
    #[error("cannot read {}: {source}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is larger than a ruleset's.
    #[error("{} is larger than {LARGEST} bytes, which no file of a ruleset is", path.display())]
    Large {
        /// Which.
        path: PathBuf,
    },
    /// There are too many files.
    #[error("{} has more than {MOST} files: name the folder of a ruleset", path.display())]
    Many {
        /// Which folder.
        path: PathBuf,
    },
    /// There is no rule and no decoder.
    #[error("{} has neither rules nor decoders: they are `.xml` files, best in folders `rules` and `decoders`", path.display())]
    Empty {
        /// Which folder.
        path: PathBuf,
    },
}

/// What a file is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Decoders,
    Rules,
    List,
}

impl Folder {
    /// Reads what lies in a folder, or a single file of rules or decoders. Bytes that are no UTF-8 are replaced.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or none that belongs to a ruleset.
    pub fn read(path: &Path) -> Result<Self, Unreadable> {
        let mut folder = Self::default();
        let base = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
        let mut left = MOST;
        folder.walk(base, path, None, DEEPEST, &mut left)?;
        if folder.rules.is_empty() && folder.decoders.is_empty() {
            return Err(Unreadable::Empty { path: path.to_owned() });
        }
        Ok(folder)
    }

    /// The files in the order in which a manager loads them.
    pub fn files(&self) -> Files<'_> {
        fn all(texts: &[(String, String)]) -> Vec<File<'_>> {
            texts.iter().map(|(name, text)| File::new(name, text)).collect()
        }
        let mut files = Files { decoders: all(&self.decoders), rules: all(&self.rules), lists: all(&self.lists) };
        files.sort();
        files
    }

    fn walk(
        &mut self,
        base: &Path,
        path: &Path,
        kind: Option<Kind>,
        depth: usize,
        left: &mut usize,
    ) -> Result<(), Unreadable> {
        let unreadable = |source| Unreadable::File { path: path.to_owned(), source };
        let about = fs::metadata(path).map_err(unreadable)?;
        if about.is_dir() {
            if depth == 0 {
                return Ok(());
            }
            let mut entries = fs::read_dir(path)
                .map_err(unreadable)?
                .map(|entry| entry.map(|entry| entry.path()))
                .collect::<Result<Vec<_>, _>>()
                .map_err(unreadable)?;
            entries.sort();
            for entry in entries {
                let name = entry.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                let kind = match name {
                    _ if name.starts_with('.') => continue,
                    "rules" => Some(Kind::Rules),
                    "decoders" => Some(Kind::Decoders),
                    "lists" => Some(Kind::List),
                    "tests" | "testing" | "sca" | "rootcheck" => continue,
                    _ => kind,
                };
                self.walk(base, &entry, kind, depth - 1, left)?;
            }
            return Ok(());
        }
        *left = left.checked_sub(1).ok_or_else(|| Unreadable::Many { path: base.to_owned() })?;
        let is_xml = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xml"));
        let is_list = kind == Some(Kind::List) && path.extension().is_none();
        if !is_xml && !is_list {
            return Ok(());
        }
        if about.len() > LARGEST {
            return Err(Unreadable::Large { path: path.to_owned() });
        }
        let bytes = fs::read(path).map_err(unreadable)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let name = path.strip_prefix(base).unwrap_or(path).to_string_lossy().into_owned();
        match kind.filter(|kind| *kind != Kind::List || is_list).or_else(|| kind_of(&text)) {
            Some(Kind::Rules) => self.rules.push((name, text)),
            Some(Kind::Decoders) => self.decoders.push((name, text)),
            // Rules name a list as it lies in a home.
            Some(Kind::List) => {
                let below = name.rsplit_once("lists/").map_or(name.as_str(), |(_, below)| below);
                self.lists.push((format!("etc/lists/{below}"), text));
            }
            None => {}
        }
        Ok(())
    }
}

/// What the first element of a file says; nothing for another kind of XML.
fn kind_of(text: &str) -> Option<Kind> {
    let mut rest = text;
    loop {
        rest = rest.get(rest.find('<')?..)?;
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.get(comment.find("-->")?..)?;
        } else if rest.starts_with("<?") {
            rest = rest.get(2..)?;
        } else {
            break;
        }
    }
    let name: &str = rest.get(1..)?.split(|char: char| char.is_whitespace() || matches!(char, '>' | '/')).next()?;
    match name {
        "decoder" => Some(Kind::Decoders),
        "group" | "rule" => Some(Kind::Rules),
        "var" if text.contains("<decoder") => Some(Kind::Decoders),
        "var" => Some(Kind::Rules),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    fn names(files: &[File<'_>]) -> Vec<String> {
        files.iter().map(|file| file.name.to_owned()).collect()
    }

    fn write(folder: &Path, name: &str, text: &str) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn files_are_found_by_their_folders_and_by_what_they_hold() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("rules/b.xml", ""),
            ("etc/rules/a.xml", ""),
            ("decoders/z.xml", ""),
            ("lists/audit/keys", "a:b\n"),
            ("lists/audit/keys.cdb", "binary"),
            ("mine.xml", "<?xml version=\"1.0\"?>\n<!-- <decoder> --><group name=\"x\"></group>"),
            ("more.xml", "<var name=\"A\">b</var><decoder name=\"d\"></decoder>"),
            ("pom.xml", "<project/>"),
            ("tests/c.xml", "<group name=\"t\"/>"),
            (".git/rules/d.xml", "<group name=\"t\"/>"),
            ("rules/README.md", "text"),
        ] {
            write(folder.path(), name, text);
        }
        let read = Folder::read(folder.path()).unwrap();
        let files = read.files();
        assert_eq!(names(&files.rules), ["etc/rules/a.xml", "rules/b.xml", "mine.xml"]);
        assert_eq!(names(&files.decoders), ["more.xml", "decoders/z.xml"]);
        assert_eq!(names(&files.lists), ["etc/lists/audit/keys"]);
    }

    #[test]
    fn a_single_file_is_a_ruleset() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "mine.xml", "<group name=\"x\"></group>");
        let read = Folder::read(&folder.path().join("mine.xml")).unwrap();
        assert_eq!(names(&read.files().rules), ["mine.xml"]);
    }

    #[test]
    fn what_is_no_ruleset_is_refused_with_its_path() {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "pom.xml", "<project/>");
        let error = Folder::read(folder.path()).unwrap_err().to_string();
        assert!(error.contains("neither rules nor decoders"), "{error}");
        let error = Folder::read(&folder.path().join("missing")).unwrap_err().to_string();
        assert!(error.contains("missing"), "{error}");
    }
}

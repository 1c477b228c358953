//! Files and folders, with errors that name them; and the comparison of a folder with what should be in it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;

/// Reads a text.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|source| Failure::File { action: "read", path: path.to_owned(), source })
}

/// Replaces a file, making its folder where needed. Readers see the old text or the new one, never a part.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failure = |action| move |source| Failure::File { action, path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failure("create the folder of"))?;
    }
    let temporary = path.with_extension("tmp~");
    fs::write(&temporary, text).map_err(failure("write"))?;
    fs::rename(&temporary, path).map_err(failure("replace"))
}

/// The entries of a folder, sorted.
pub(crate) fn list(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failure = |source| Failure::File { action: "list", path: folder.to_owned(), source };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(failure)? {
        entries.push(entry.map_err(failure)?.path());
    }
    entries.sort();
    Ok(entries)
}

/// How a folder differs from what should be in it. Paths are relative to the folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) missing: Vec<String>,
    pub(crate) stale: Vec<String>,
    pub(crate) orphaned: Vec<String>,
}

impl Difference {
    pub(crate) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty() && self.orphaned.is_empty()
    }
}

/// Compares the files below `folder` with `wanted`.
pub(crate) fn compare(folder: &Path, wanted: &BTreeMap<String, String>) -> Result<Difference, Failure> {
    let mut found = BTreeSet::new();
    if folder.is_dir() {
        collect(folder, folder, &mut found)?;
    }
    let mut difference = Difference::default();
    for (name, text) in wanted {
        if !found.remove(name) {
            difference.missing.push(name.clone());
        } else if read(&folder.join(name))? != *text {
            difference.stale.push(name.clone());
        }
    }
    difference.orphaned = found.into_iter().collect();
    Ok(difference)
}

/// Makes the files below `folder` equal to `wanted`, touching only what differs.
pub(crate) fn synchronise(folder: &Path, wanted: &BTreeMap<String, String>) -> Result<Difference, Failure> {
    let difference = compare(folder, wanted)?;
    for name in difference.missing.iter().chain(&difference.stale) {
        if let Some(text) = wanted.get(name) {
            write(&folder.join(name), text)?;
        }
    }
    for name in &difference.orphaned {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(|source| Failure::File { action: "remove", path, source })?;
    }
    Ok(difference)
}

fn collect(base: &Path, folder: &Path, found: &mut BTreeSet<String>) -> Result<(), Failure> {
    for entry in list(folder)? {
        if entry.is_dir() {
            collect(base, &entry, found)?;
        } else if let Ok(relative) = entry.strip_prefix(base) {
            found.insert(relative.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(entries: &[(&str, &str)]) -> BTreeMap<String, String> {
        entries.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn lists_missing_stale_and_orphaned_files_and_repairs_them() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("same.rs"), "same").unwrap();
        write(&folder.path().join("deep/old.rs"), "old").unwrap();
        write(&folder.path().join("deep/orphan.rs"), "").unwrap();
        let wanted = map(&[("same.rs", "same"), ("deep/old.rs", "new"), ("added.rs", "added")]);

        let difference = compare(folder.path(), &wanted).unwrap();
        assert_eq!(difference.missing, ["added.rs"]);
        assert_eq!(difference.stale, ["deep/old.rs"]);
        assert_eq!(difference.orphaned, ["deep/orphan.rs"]);

        assert_eq!(synchronise(folder.path(), &wanted).unwrap(), difference);
        assert!(compare(folder.path(), &wanted).unwrap().is_empty());
    }

    #[test]
    fn a_missing_folder_misses_everything() {
        let folder = tempfile::tempdir().unwrap();
        let difference = compare(&folder.path().join("none"), &map(&[("a.rs", "")])).unwrap();
        assert_eq!(difference.missing, ["a.rs"]);
    }
}

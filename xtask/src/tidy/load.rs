//! Fills the view of the repository from the disk and from `cargo metadata`.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::packages;
use super::repository::Repository;
use crate::Failure;
use crate::files;

/// Extensions of the files whose text rules read; a file without an extension in these folders is a script.
const TEXT: [&str; 12] = ["css", "md", "mjs", "py", "rs", "sh", "toml", "ts", "tsx", "txt", "yaml", "yml"];
const SCRIPTS: &str = ".ci/";

/// The files of the repository and the packages of its workspace.
pub(super) fn repository(root: &Path) -> Result<Repository, Failure> {
    let mut repository = files(root)?;
    let output = Command::new("cargo")
        .args(["metadata", "--no-deps", "--format-version", "1", "--locked"])
        .current_dir(root)
        .output()
        .map_err(|error| Failure::Other(format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        return Err(Failure::Other(format!(
            "`cargo metadata` failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        )));
    }
    repository.packages = serde_json::from_slice(&output.stdout)
        .map_err(|error| error.to_string())
        .and_then(|metadata| packages::parse(&metadata, &root.to_string_lossy()))
        .map_err(|error| Failure::Other(format!("cannot read the output of `cargo metadata`: {error}")))?;
    Ok(repository)
}

/// The files alone.
pub(super) fn files(root: &Path) -> Result<Repository, Failure> {
    let mut repository = Repository::default();
    walk(root, root, &mut repository)?;
    Ok(repository)
}

fn walk(root: &Path, folder: &Path, repository: &mut Repository) -> Result<(), Failure> {
    let ignored = ignored(folder)?;
    for path in files::list(folder)? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if name == ".git" || ignored.iter().any(|entry| entry == name) || path.join("CACHEDIR.TAG").exists() {
            continue;
        }
        // A link to a folder would be walked twice, or for ever.
        if path.is_dir() && !path.is_symlink() {
            walk(root, &path, repository)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            let relative = relative.to_string_lossy().replace('\\', "/");
            repository.add(&relative, text(&path, &relative)?);
        }
    }
    Ok(())
}

/// Names that the folder's `.gitignore` lists as they are; patterns are not needed in this repository.
fn ignored(folder: &Path) -> Result<Vec<String>, Failure> {
    let path = folder.join(".gitignore");
    if !path.exists() {
        return Ok(Vec::new());
    }
    Ok(files::read(&path)?.lines().map(|line| line.trim().trim_matches('/').to_owned()).collect())
}

/// The text of a file that rules read. Only what is not Unicode is passed over.
fn text(path: &Path, relative: &str) -> Result<Option<String>, Failure> {
    let wanted = match path.extension().and_then(|extension| extension.to_str()) {
        Some(extension) => TEXT.contains(&extension),
        None => relative.starts_with(SCRIPTS),
    };
    if !wanted || !path.exists() {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(|source| Failure::File { action: "read", path: path.to_owned(), source })?;
    Ok(String::from_utf8(bytes).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_in_the_repository_and_nothing_that_is_built() {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            (".gitignore", "corpus/\n"),
            (".ci/run", "cargo test"),
            ("a/src/lib.rs", "mod b;"),
            ("a/seed", "\u{1}"),
            ("corpus/found.txt", ""),
            ("target/CACHEDIR.TAG", ""),
            ("target/debug/made.rs", ""),
        ] {
            files::write(&folder.path().join(path), text).unwrap();
        }
        let repository = files(folder.path()).unwrap();
        assert_eq!(repository.files.keys().collect::<Vec<_>>(), [".ci/run", "a/src/lib.rs"]);
        assert!(repository.paths.contains("a/seed"));
        assert!(!repository.paths.contains("corpus/found.txt"));
    }

    #[test]
    fn finds_the_packages_of_this_workspace() {
        let repository = repository(&crate::workspace::root()).unwrap();
        let xtask = repository.packages.iter().find(|package| package.name == "xtask").unwrap();
        assert_eq!(xtask.roots, ["xtask/src/main.rs"]);
    }
}

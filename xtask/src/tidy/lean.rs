//! The client builds few packages, and its readme says how many.
//!
//! They are counted as `cargo tree` lists them for one system, with its dependencies of build scripts.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use super::finding::Finding;
use super::repository::Repository;
use crate::Failure;

const PACKAGE: &str = "wazuh-api-client";
const README: &str = "generated-client/README.md";
/// The readme's number is that of this system.
const SYSTEM: &str = "x86_64-unknown-linux-gnu";
/// Fewer than these.
pub(crate) const GOAL: usize = 100;

/// Holds the readme to the number of packages.
pub(super) fn check(repository: &Repository, root: &Path) -> Result<Vec<Finding>, Failure> {
    let readme = repository.files.get(README).and_then(|file| file.text.lines().enumerate().find_map(stated));
    Ok(compare(packages(root)?, readme))
}

/// How many packages the client builds, itself included.
pub(crate) fn packages(root: &Path) -> Result<usize, Failure> {
    let output = Command::new("cargo")
        .args(["tree", "--package", PACKAGE, "--edges", "normal,build", "--prefix", "none", "--no-dedupe"])
        .args(["--format", "{p}", "--target", SYSTEM, "--locked"])
        .current_dir(root)
        .output()
        .map_err(|error| Failure::Other(format!("cannot run cargo: {error}")))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::Other(format!("`cargo tree` failed: {}", text.trim())));
    }
    Ok(count(&String::from_utf8_lossy(&output.stdout)))
}

/// Packages of a tree that is printed without its shape; one can stand in it many times, with marks behind.
fn count(tree: &str) -> usize {
    let package = |line: &str| line.split(" (").next().unwrap_or_default().trim().to_owned();
    tree.lines().map(package).filter(|name| !name.is_empty()).collect::<BTreeSet<_>>().len()
}

/// The line and the number in front of `packages on Linux`.
fn stated((line, text): (usize, &str)) -> Option<(usize, usize)> {
    let (before, _) = text.split_once(" packages on Linux")?;
    let number = before.rsplit(' ').next()?.parse().ok()?;
    Some((line + 1, number))
}

fn compare(packages: usize, stated: Option<(usize, usize)>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if packages >= GOAL {
        let problem = format!("{PACKAGE} builds {packages} packages (goal: under {GOAL})");
        let remedy = "do without the new dependency, or without its features";
        findings.push(Finding::new("generated-client/Cargo.toml", 0, problem, remedy));
    }
    match stated {
        Some((_, number)) if number == packages => {}
        Some((line, number)) => {
            let problem = format!("{PACKAGE} builds {packages} packages, and {number} are stated");
            findings.push(Finding::new(README, line, problem, "state the number"));
        }
        None => {
            let problem = "no `N packages on Linux`".to_owned();
            findings.push(Finding::new(README, 0, problem, "say how many packages the client builds"));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_counts_once() {
        assert_eq!(count("a v1.0.0 (/x)\nb v1.0.0\nb v1.0.0 (*)\nb v2.0.0 (proc-macro)\n\n"), 3);
    }

    #[test]
    fn the_number_is_found_and_held() {
        assert_eq!(stated((6, "`cargo build` compiles 97 packages on Linux, this one included")), Some((7, 97)));
        assert_eq!(stated((0, "many packages on Linux")), None);
        assert!(compare(97, Some((7, 97))).is_empty());
        assert_eq!(compare(98, Some((7, 97))).len(), 1);
        assert_eq!(compare(98, None).len(), 1);
        assert_eq!(compare(100, Some((7, 100))).len(), 1);
    }
}

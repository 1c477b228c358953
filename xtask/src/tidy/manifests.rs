//! Manifests say what a registry and a reader need, and every crate is held to the workspace's lints.

use super::finding::Finding;
use super::packages::Package;
use super::repository::Repository;

/// Files that a published package must contain, beside what its manifest names.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Checks every package of the workspace.
pub(super) fn check(repository: &Repository) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in &repository.packages {
        let manifest = package.manifest();
        let mut report = |problem: String, remedy: &str| findings.push(Finding::new(&manifest, 0, problem, remedy));
        if package.description.is_none() {
            report("no `description`".to_owned(), "say in a sentence what the crate is");
        }
        for (key, value) in
            [("license", &package.license), ("readme", &package.readme), ("repository", &package.repository)]
        {
            if value.is_none() {
                report(format!("no `{key}`"), &format!("write `{key}.workspace = true`"));
            }
        }
        if !has_lints(repository, &manifest) {
            report("not held to the workspace's lints".to_owned(), "write `[lints]` with `workspace = true`");
        }
        if package.publishable {
            published(repository, package, &mut report);
        }
    }
    findings
}

fn published(repository: &Repository, package: &Package, report: &mut impl FnMut(String, &str)) {
    if package.keywords == 0 {
        report("a published crate without `keywords`".to_owned(), "add up to five");
    }
    if package.categories == 0 {
        report("a published crate without `categories`".to_owned(), "add those of the registry's list that fit");
    }
    if !package.docs_rs {
        report(
            "a published crate without `[package.metadata.docs.rs]`".to_owned(),
            "say which features docs.rs builds",
        );
    }
    for licence in LICENCES {
        if !repository.paths.contains(&package.file(licence)) {
            report(
                format!("a published crate without {licence} in its folder"),
                "link to the one at the top of the repository, so that the package contains it",
            );
        }
    }
    match &package.readme {
        Some(readme) if readme.contains("..") => {
            report(
                "a published crate with the repository's readme".to_owned(),
                "write one for its users, in its folder",
            );
        }
        Some(readme) if !repository.paths.contains(&package.file(readme)) => {
            report(format!("{readme} does not exist"), "write it, for the users of the crate");
        }
        _ => {}
    }
}

fn has_lints(repository: &Repository, manifest: &str) -> bool {
    let Some(file) = repository.files.get(manifest) else { return false };
    let Ok(table) = file.text.parse::<toml::Table>() else { return false };
    let inherited = table.get("lints").and_then(|lints| lints.get("workspace"));
    inherited.and_then(toml::Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const LINTS: &str = "[lints]\nworkspace = true\n";

    fn complete() -> Value {
        json!({
            "name": "a",
            "manifest_path": "/repository/a/Cargo.toml",
            "description": "A.",
            "license": "MIT",
            "readme": "README.md",
            "repository": "https://example.org",
            "keywords": ["a"],
            "categories": ["b"],
            "metadata": {"docs": {"rs": {}}},
        })
    }

    fn findings(package: &Value, manifest: &str, files: &[&str]) -> Vec<String> {
        let mut texts = vec![("a/Cargo.toml", manifest)];
        texts.extend(files.iter().map(|path| (*path, "")));
        let repository = Repository::of(&texts).with_packages(&json!([package]));
        check(&repository).iter().map(Finding::to_string).collect()
    }

    const FILES: [&str; 3] = ["a/LICENSE-APACHE", "a/LICENSE-MIT", "a/README.md"];

    #[test]
    fn complete_manifests_pass() {
        assert_eq!(findings(&complete(), LINTS, &FILES), Vec::<String>::new());
        let mut private = complete();
        for (key, value) in [("publish", json!([])), ("keywords", json!([])), ("readme", json!("../README.md"))] {
            private[key] = value;
        }
        assert_eq!(findings(&private, LINTS, &[]), Vec::<String>::new());
    }

    #[test]
    fn every_missing_field_is_found() {
        for key in ["description", "license", "readme", "repository", "keywords", "categories"] {
            let mut package = complete();
            package[key] = Value::Null;
            let found = findings(&package, LINTS, &FILES);
            assert_eq!(found.len(), 1, "{key}: {found:#?}");
            assert!(found[0].starts_with("a/Cargo.toml: ") && found[0].contains(&format!("`{key}`")), "{found:#?}");
        }
        let mut package = complete();
        package["metadata"] = json!({});
        assert!(findings(&package, LINTS, &FILES)[0].contains("docs.rs"));
    }

    #[test]
    fn a_published_crate_needs_its_own_readme_and_the_licences() {
        let mut package = complete();
        assert_eq!(findings(&package, LINTS, &[]).len(), 3);
        package["readme"] = json!("../README.md");
        assert!(findings(&package, LINTS, &FILES)[0].contains("with the repository's readme"));
    }

    #[test]
    fn a_crate_with_lints_of_its_own_is_found() {
        for manifest in ["", "[lints.rust]\nunsafe_code = \"forbid\"\n", "[lints]\nworkspace = false\n", "not toml"] {
            let found = findings(&complete(), manifest, &FILES);
            assert_eq!(found.len(), 1, "{manifest}: {found:#?}");
        }
    }
}

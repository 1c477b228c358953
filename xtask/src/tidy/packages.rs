//! What rules need of `cargo metadata`: the packages of the workspace, their dependencies and their manifests' fields.

use serde_json::Value;

/// A member of the workspace.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Folder relative to the repository; empty at its root.
    pub(crate) folder: String,
    pub(crate) dependencies: Vec<Dependency>,
    /// Root files of the library and the binaries, relative to the repository.
    pub(crate) roots: Vec<String>,
    /// Whether it may go to a registry.
    pub(crate) publishable: bool,
    pub(crate) description: Option<String>,
    pub(crate) license: Option<String>,
    pub(crate) repository: Option<String>,
    /// Relative to the package's folder.
    pub(crate) readme: Option<String>,
    pub(crate) keywords: usize,
    pub(crate) categories: usize,
    /// Whether it has `[package.metadata.docs.rs]`.
    pub(crate) docs_rs: bool,
}

/// A dependency as a manifest declares it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Dependency {
    /// The package's own name, however the manifest renames it.
    pub(crate) name: String,
    /// A dependency of tests, examples and benchmarks only.
    pub(crate) dev: bool,
}

impl Package {
    /// Path of its manifest.
    pub(crate) fn manifest(&self) -> String {
        self.file("Cargo.toml")
    }

    /// Path of a file in its folder.
    pub(crate) fn file(&self, name: &str) -> String {
        if self.folder.is_empty() { name.to_owned() } else { format!("{}/{name}", self.folder) }
    }
}

/// Reads the output of `cargo metadata --no-deps` for a repository at `root`. The message of a failure names what is
/// missing.
pub(crate) fn parse(metadata: &Value, root: &str) -> Result<Vec<Package>, String> {
    let listed = metadata.get("packages").and_then(Value::as_array).ok_or("no `packages`")?;
    let mut packages = Vec::new();
    for package in listed {
        packages.push(package_of(package, root).ok_or("a package without a name or a manifest's path")?);
    }
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(packages)
}

fn package_of(package: &Value, root: &str) -> Option<Package> {
    let text = |key: &str| package.get(key).and_then(Value::as_str).map(str::to_owned);
    let list = |key: &str| package.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let manifest = relative(package.get("manifest_path")?.as_str()?, root);
    let folder = manifest.strip_suffix("Cargo.toml").unwrap_or(&manifest).trim_end_matches('/').to_owned();
    let mut roots = Vec::new();
    for target in list("targets") {
        let kinds = target.get("kind").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let is_code = kinds.iter().any(|kind| matches!(kind.as_str(), Some("lib" | "bin" | "proc-macro")));
        if is_code && let Some(path) = target.get("src_path").and_then(Value::as_str) {
            roots.push(relative(path, root));
        }
    }
    Some(Package {
        name: text("name")?,
        folder,
        dependencies: list("dependencies").iter().filter_map(dependency_of).collect(),
        roots,
        // `publish = false` is an empty list of registries.
        publishable: package
            .get("publish")
            .is_none_or(|registries| registries.as_array().is_none_or(|l| !l.is_empty())),
        description: text("description"),
        license: text("license"),
        repository: text("repository"),
        readme: text("readme"),
        keywords: list("keywords").len(),
        categories: list("categories").len(),
        docs_rs: package.pointer("/metadata/docs/rs").is_some(),
    })
}

fn dependency_of(dependency: &Value) -> Option<Dependency> {
    Some(Dependency {
        name: dependency.get("name")?.as_str()?.to_owned(),
        dev: dependency.get("kind").and_then(Value::as_str) == Some("dev"),
    })
}

fn relative(path: &str, root: &str) -> String {
    let path = path.replace('\\', "/");
    match path.strip_prefix(&root.replace('\\', "/")) {
        Some(inside) => inside.trim_start_matches('/').to_owned(),
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_what_cargo_prints() {
        let metadata = json!({"packages": [{
            "name": "apid-home",
            "manifest_path": "/repository/server/home/Cargo.toml",
            "publish": [],
            "license": "MIT",
            "readme": "../../README.md",
            "keywords": ["a"],
            "metadata": {"docs": {"rs": {"all-features": true}}},
            "dependencies": [{"name": "rustix", "kind": null}, {"name": "tempfile", "kind": "dev"}],
            "targets": [
                {"kind": ["lib"], "src_path": "/repository/server/home/src/lib.rs"},
                {"kind": ["test"], "src_path": "/repository/server/home/tests/main.rs"},
            ],
        }]});
        let package = parse(&metadata, "/repository").unwrap().remove(0);
        assert_eq!(package.folder, "server/home");
        assert_eq!(package.manifest(), "server/home/Cargo.toml");
        assert_eq!(package.roots, ["server/home/src/lib.rs"]);
        assert!(!package.publishable);
        assert!(package.docs_rs);
        assert_eq!(package.description, None);
        let kinds = package.dependencies.iter().map(|found| (found.name.as_str(), found.dev)).collect::<Vec<_>>();
        assert_eq!(kinds, [("rustix", false), ("tempfile", true)]);
    }

    #[test]
    fn says_what_is_missing() {
        assert_eq!(parse(&json!({}), "/repository").unwrap_err(), "no `packages`");
        assert!(parse(&json!({"packages": [{}]}), "/repository").is_err());
    }
}

//! `cargo xtask package`: the packages that go to a registry, tried as somebody who downloads them gets them.
//!
//! `cargo package` by itself compiles the library with the default features. Here each package is unpacked, and then
//! its documentation is tested (that includes its README) and its examples are compiled, with all features. A text that
//! is included from outside of the package, a file that the package lacks, and an example that only works in this
//! repository fail that. Nothing is fetched: packages of the workspace that others need are taken from beside them.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::{Failure, workspace};

/// What each package has beside its code.
const FILES: [&str; 4] = ["Cargo.toml", "README.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// A package that may go to a registry.
#[derive(Debug, PartialEq, Eq)]
struct Package {
    name: String,
    version: String,
    has_library: bool,
}

impl Package {
    fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }
}

/// Packs, unpacks and tries every package that may go to a registry.
pub(crate) fn run() -> Result<ExitCode, Failure> {
    let metadata = metadata()?;
    let packages = publishable(&metadata);
    let target = metadata.get("target_directory").and_then(Value::as_str).map(PathBuf::from);
    let target = target.ok_or_else(|| Failure::Other("`cargo metadata` names no target directory".to_owned()))?;
    let mut pack = cargo(&workspace::root());
    pack.args(["package", "--no-verify", "--allow-dirty", "--offline", "--quiet"]);
    pack.args(packages.iter().flat_map(|package| ["--package", &package.name]));
    succeed(&mut pack, "cargo package")?;
    let unpacked = target.join("package").join("unpacked");
    if unpacked.exists() {
        std::fs::remove_dir_all(&unpacked).map_err(|source| file("remove", &unpacked, source))?;
    }
    std::fs::create_dir_all(&unpacked).map_err(|source| file("create", &unpacked, source))?;
    for package in &packages {
        let archive = target.join("package").join(format!("{}.crate", package.folder()));
        // With times of now: those of an archive are always the same, and cargo would take what it built before.
        succeed(Command::new("tar").arg("-xzmf").arg(&archive).arg("-C").arg(&unpacked), "tar")?;
        let folder = unpacked.join(package.folder());
        if let Some(missing) = FILES.iter().find(|name| !folder.join(name).is_file()) {
            return Err(Failure::Other(format!("the package {} has no {missing}", package.name)));
        }
        detach(&folder.join("Cargo.toml"))?;
    }
    for package in &packages {
        println!("{} {}", package.name, package.version);
        attempt(package, &packages, &unpacked, &target)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Names of the libraries that may go to a registry.
pub(crate) fn libraries() -> Result<Vec<String>, Failure> {
    let packages = publishable(&metadata()?).into_iter();
    Ok(packages.filter(|package| package.has_library).map(|package| package.name).collect())
}

/// Tests and compiles an unpacked package.
fn attempt(package: &Package, packages: &[Package], unpacked: &Path, target: &Path) -> Result<(), Failure> {
    let others = packages.iter().filter(|other| *other != package);
    let patches: Vec<String> = others
        .map(|other| format!("patch.crates-io.{}.path={:?}", other.name, unpacked.join(other.folder())))
        .collect();
    let cargo = |arguments: &[&str]| {
        let mut command = cargo(&unpacked.join(package.folder()));
        command.args(arguments).args(["--all-features", "--offline", "--quiet"]);
        command.args(patches.iter().flat_map(|patch| ["--config", patch])).env("CARGO_TARGET_DIR", target);
        succeed(&mut command, &format!("{}: cargo {}", package.name, arguments.join(" ")))
    };
    if package.has_library {
        cargo(&["check", "--all-targets"])?;
        cargo(&["test", "--doc"])
    } else {
        // The tests of a program run against the server, which is not published.
        cargo(&["check", "--bins"])
    }
}

fn metadata() -> Result<Value, Failure> {
    let output =
        cargo(&workspace::root()).args(["metadata", "--no-deps", "--format-version", "1", "--offline"]).output();
    let output = output.map_err(|error| Failure::Other(format!("cannot start cargo: {error}")))?;
    if !output.status.success() {
        return Err(Failure::Other(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr))));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| Failure::Other(format!("cargo metadata: {error}")))
}

/// The packages that may go to a registry, in the order of the metadata.
fn publishable(metadata: &Value) -> Vec<Package> {
    let packages = metadata.get("packages").and_then(Value::as_array);
    let may = |package: &&Value| package.get("publish").is_none_or(|to| to.as_array().is_none_or(|to| !to.is_empty()));
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let package_of = |package: &Value| {
        let targets = package.get("targets").and_then(Value::as_array);
        let mut kinds = targets.into_iter().flatten().filter_map(|target| target.get("kind")?.as_array()).flatten();
        let has_library = kinds.any(|kind| kind == "lib");
        Some(Package { name: text(package, "name")?, version: text(package, "version")?, has_library })
    };
    packages.into_iter().flatten().filter(may).filter_map(package_of).collect()
}

/// Makes a manifest the root of a workspace of its own: the folder lies in that of this one.
fn detach(manifest: &Path) -> Result<(), Failure> {
    let text = std::fs::read_to_string(manifest).map_err(|source| file("read", manifest, source))?;
    std::fs::write(manifest, format!("{text}\n[workspace]\n")).map_err(|source| file("write", manifest, source))
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new("cargo");
    // The toolchain of the repository, and not the one of an outer `cargo`.
    command.current_dir(folder).env_remove("CARGO");
    command
}

fn succeed(command: &mut Command, what: &str) -> Result<(), Failure> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Failure::Other(format!("{what}: {status}"))),
        Err(error) => Err(Failure::Other(format!("{what}: {error}"))),
    }
}

fn file(action: &'static str, path: &Path, source: std::io::Error) -> Failure {
    Failure::File { action, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Package, publishable};

    #[test]
    fn packages_that_may_go_nowhere_are_left_out() {
        let package = |name: &str, publish: serde_json::Value, kind: &str| json!({"name": name, "version": "1.2.3", "publish": publish, "targets": [{"kind": ["example"]}, {"kind": [kind]}]});
        let metadata = json!({"packages": [
            package("a", json!(null), "lib"),
            package("b", json!([]), "lib"),
            package("c", json!(["crates-io"]), "bin"),
        ]});
        let expected =
            |name: &str, has_library| Package { name: name.to_owned(), version: "1.2.3".to_owned(), has_library };
        assert_eq!(publishable(&metadata), [expected("a", true), expected("c", false)]);
        assert_eq!(expected("a", true).folder(), "a-1.2.3");
    }
}

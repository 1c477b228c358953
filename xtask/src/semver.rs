//! `cargo xtask semver`: whether the packages that go to a registry still have the interface of the last release.
//!
//! The work is that of `cargo-semver-checks`; its settings are in the workspace's `Cargo.toml`. This finds the packages
//! and the release to compare with, which is a tag of git and no registry, so that it works before the first release
//! has arrived there.

use std::process::{Command, ExitCode};

use crate::{Failure, package, workspace};

/// Compares every package that may go to a registry with the last tag `v*` before this commit.
pub(crate) fn run(required: bool) -> Result<ExitCode, Failure> {
    let missing = |what: &str| {
        println!("nothing is compared: {what}");
        Ok(if required { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    };
    let tool = Command::new("cargo").args(["semver-checks", "--version"]).env_remove("CARGO").output();
    if !tool.is_ok_and(|output| output.status.success()) {
        return missing("there is no `cargo-semver-checks`; `cargo install cargo-semver-checks --locked` installs it");
    }
    let describe = ["describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD"];
    let tag = Command::new("git").args(describe).current_dir(workspace::root()).output();
    let tag = tag.map_err(|error| Failure::Other(format!("cannot start git: {error}")))?;
    if !tag.status.success() {
        return missing("no tag `v*` stands before this commit, so there is no release to compare with");
    }
    let tag = String::from_utf8_lossy(&tag.stdout).trim().to_owned();
    let mut command = Command::new("cargo");
    command.args(["semver-checks", "--all-features", "--baseline-rev", &tag]);
    command.args(package::libraries()?.iter().flat_map(|name| ["--package", name]));
    let status = command.current_dir(workspace::root()).env_remove("CARGO").status();
    let status = status.map_err(|error| Failure::Other(format!("cannot start cargo: {error}")))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

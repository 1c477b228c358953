//! `cargo xtask semver`: whether the packages that go to a registry still have the interface of the last release.
//!
//! The work is that of `cargo-semver-checks`, with its own rules. This finds the packages and the release to compare
//! with, which is a tag of git and no registry, so that it works before the first release has arrived there.

use std::process::{Command, ExitCode};

use crate::{Failure, package, workspace};

/// Compares every library that may go to a registry with a commit: the last tag `v*` unless one is named.
pub(crate) fn run(baseline: Option<String>, required: bool) -> Result<ExitCode, Failure> {
    let missing = |what: &str| {
        println!("nothing is compared: {what}");
        Ok(if required { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    };
    let tool = cargo().args(["semver-checks", "--version"]).output();
    if !tool.is_ok_and(|output| output.status.success()) {
        return missing("there is no `cargo-semver-checks`; `cargo install cargo-semver-checks --locked` installs it");
    }
    let Some(baseline) = baseline.map_or_else(last_release, |baseline| Ok(Some(baseline)))? else {
        return missing("no tag `v*` stands before this commit, so there is no release to compare with");
    };
    let mut command = cargo();
    command.args(["semver-checks", "--all-features", "--baseline-rev", &baseline]);
    command.args(package::libraries()?.iter().flat_map(|name| ["--package", name]));
    let status = command.status().map_err(|error| Failure::Other(format!("cannot start cargo: {error}")))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The last tag `v*` before this commit.
fn last_release() -> Result<Option<String>, Failure> {
    let describe = ["describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD"];
    let tag = Command::new("git").args(describe).current_dir(workspace::root()).output();
    let tag = tag.map_err(|error| Failure::Other(format!("cannot start git: {error}")))?;
    Ok(tag.status.success().then(|| String::from_utf8_lossy(&tag.stdout).trim().to_owned()))
}

fn cargo() -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(workspace::root()).env_remove("CARGO");
    command
}

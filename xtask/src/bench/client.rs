//! The client: its overhead over bare `reqwest` and `serde_json`, the packages it builds, and the size of a program
//! that lists agents.

use std::path::PathBuf;
use std::process::Command;

use super::program::succeed;
use crate::Failure;
use crate::tidy::lean;
use crate::workspace;

pub(super) fn run() -> Result<(), Failure> {
    println!("client: time per call over one connection, bare and with the client in turns (median of 21 turns)");
    let root = workspace::root();
    let package = ["--package", "wazuh-api-client", "--locked"];
    let bench = ["bench", "--quiet", "--bench", "overhead", "--features", "serde"];
    succeed(Command::new("cargo").args(bench).args(package).current_dir(&root), "cargo bench")?;
    println!("  packages built with TLS: {} (goal: under {})", lean::packages(&root)?, lean::GOAL);
    let build = ["build", "--quiet", "--release", "--example", "list_agents", "--config", "profile.release.strip=true"];
    // A folder of its own, since the setting would have everything else built anew.
    let target = root.join("target").join("client-size");
    let mut command = Command::new("cargo");
    command.args(build).args(package).arg("--target-dir").arg(&target).current_dir(&root);
    succeed(&mut command, "cargo build")?;
    let program = target.join("release/examples").join(format!("list_agents{}", std::env::consts::EXE_SUFFIX));
    println!("  stripped program that lists agents: {:.1} MB", megabytes(program)?);
    println!();
    Ok(())
}

fn megabytes(path: PathBuf) -> Result<f64, Failure> {
    let size = std::fs::metadata(&path).map_err(|source| Failure::File { action: "look at", path, source })?.len();
    Ok(size as f64 / 1e6)
}

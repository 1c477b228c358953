//! The emitted crates: lines of v4's code, and the time `cargo check` takes for each alone, its dependencies being
//! built.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use super::median;
use crate::Failure;
use crate::files;
use crate::workspace;

const RUNS: usize = 3;

pub(super) fn run() -> Result<(), Failure> {
    println!("emitted code of v4 (check: median of {RUNS} runs, dependencies built)");
    let root = workspace::root();
    for (folder, package) in [("generated-server", "wazuh-api-server"), ("generated-client", "wazuh-api-client")] {
        let lines = count(&root.join(folder).join("src/v4"))?;
        check(&root, package)?;
        let library = root.join(folder).join("src/lib.rs");
        let time = median(RUNS, || {
            touch(&library)?;
            check(&root, package)
        })?;
        println!("  {package}: {lines} lines (goal: under 15000), check {:.1} s (goal: under 6)", time.as_secs_f64());
    }
    println!();
    Ok(())
}

fn count(folder: &Path) -> Result<usize, Failure> {
    let mut lines = 0;
    for entry in files::list(folder)? {
        if entry.is_dir() {
            lines += count(&entry)?;
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            lines += files::read(&entry)?.lines().count();
        }
    }
    Ok(lines)
}

fn touch(path: &Path) -> Result<(), Failure> {
    let failure = |source| Failure::File { action: "touch", path: path.to_owned(), source };
    File::options().append(true).open(path).map_err(failure)?.set_modified(SystemTime::now()).map_err(failure)
}

fn check(root: &Path, package: &str) -> Result<(), Failure> {
    let status = Command::new("cargo")
        .args(["check", "--quiet", "--no-default-features", "--features", "v4", "--package", package])
        .current_dir(root)
        .env("CARGO_INCREMENTAL", "0")
        .stdout(Stdio::null())
        .status()
        .map_err(|error| Failure::Other(format!("cannot run cargo: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::Other(format!("`cargo check` of {package} failed"))) }
}

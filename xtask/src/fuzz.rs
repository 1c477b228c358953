//! Runs the fuzz targets of `fuzz/`.
//!
//! They need the nightly compiler and `cargo-fuzz`, which nothing else here does; so this only starts them.

use std::process::{Command, ExitCode};

use crate::{Failure, files, workspace};

/// Longest input: as long as the largest authorization context, nearly.
const LONGEST: &str = "-max_len=8192";

/// Runs `target`, or all one after the other, each for that many seconds. Stops at the first finding.
pub(crate) fn run(target: Option<&str>, seconds: u64) -> Result<ExitCode, Failure> {
    let folder = workspace::root().join("fuzz");
    let mut targets = Vec::new();
    for file in files::list(&folder.join("fuzz_targets"))? {
        targets.extend(file.file_stem().and_then(|name| name.to_str()).map(str::to_owned));
    }
    targets.sort();
    if let Some(target) = target {
        if !targets.iter().any(|known| known == target) {
            return Err(Failure::Other(format!("no target {target:?}; there are {}", targets.join(", "))));
        }
        targets = vec![target.to_owned()];
    }
    for target in targets {
        // New inputs go into the first folder; the seeds stay as they are.
        let corpus = folder.join("corpus").join(&target);
        std::fs::create_dir_all(&corpus).map_err(|source| Failure::File {
            action: "create",
            path: corpus.clone(),
            source,
        })?;
        let status = Command::new("rustup")
            .args(["run", "nightly", "cargo", "fuzz", "run", &target])
            .arg(&corpus)
            .arg(folder.join("seeds").join(&target))
            .args(["--", &format!("-max_total_time={seconds}"), "-rss_limit_mb=2048", "-timeout=10", LONGEST])
            .current_dir(workspace::root())
            .env_remove("CARGO")
            .env_remove("RUSTUP_TOOLCHAIN")
            .status()
            .map_err(|error| Failure::Other(format!("cannot start rustup: {error}")))?;
        if !status.success() {
            return Err(Failure::Other(format!("{target}: {status}; the input is in fuzz/artifacts/{target}")));
        }
    }
    Ok(ExitCode::SUCCESS)
}

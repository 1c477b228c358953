//! Emitted files as crates, and `cargo check` on them. They share the build results of the workspace, whose
//! dependencies are theirs.

use std::path::{Path, PathBuf};
use std::process::Command;

use wazuh_api_codegen::FileMap;

use crate::Failure;
use crate::files;
use crate::workspace;

/// The crates: folder, crate and folder of the core, and what else emitted code names.
const CRATES: [(&str, &str, &str, &str); 2] = [
    ("server", "wazuh-api-server", "generated-server", "http = \"1\"\nserde = \"1\"\nserde_json = \"1\"\n"),
    ("client", "wazuh-api-client", "generated-client", ""),
];

/// What the compiler says of the emitted server and client of a document, warnings denied; `None` if nothing.
///
/// The crates stay in `target/trial` until the next ones take their place.
pub(super) fn check(generation: &str, emitted: &[FileMap; 2]) -> Result<Option<String>, Failure> {
    let folder = scratch();
    let profiles = profiles()?;
    for ((krate, core, core_folder, more), files) in CRATES.iter().zip(emitted) {
        let folder = folder.join(krate);
        let path = workspace::root().join(core_folder).display().to_string();
        let manifest = format!(
            "[package]\nname = \"trial-{krate}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             {core} = {{ path = {path:?}, default-features = false }}\n{more}"
        );
        let core = core.replace('-', "_");
        let library = format!("#![deny(warnings)]\n\npub use {core}::*;\n\npub mod {generation};\n");
        files::write(&folder.join("Cargo.toml"), &manifest)?;
        files::write(&folder.join("src/lib.rs"), &library)?;
        files::synchronise(&folder.join("src").join(generation), files)?;
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"server\", \"client\"]\n\n{profiles}");
    files::write(&folder.join("Cargo.toml"), &manifest)?;
    files::write(&folder.join("Cargo.lock"), &files::read(&workspace::root().join("Cargo.lock"))?)?;
    let output = Command::new("cargo")
        .args(["check", "--quiet", "--workspace", "--color", "never", "--target-dir"])
        .arg(workspace::root().join("target"))
        .current_dir(&folder)
        .output()
        .map_err(|error| Failure::Other(format!("cannot run cargo: {error}")))?;
    let said = || String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Ok((!output.status.success()).then(said))
}

fn scratch() -> PathBuf {
    workspace::root().join("target").join("trial")
}

/// The workspace's profiles, by which its build results serve here as well.
fn profiles() -> Result<String, Failure> {
    let text = files::read(Path::new(&workspace::root().join("Cargo.toml")))?;
    let manifest: toml::Table =
        text.parse().map_err(|error| Failure::Other(format!("Cargo.toml cannot be read: {error}")))?;
    Ok(manifest.into_iter().filter(|(key, _)| key == "profile").collect::<toml::Table>().to_string())
}

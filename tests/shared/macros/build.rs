//! Sets `cfg(shared_missing)` where the reference files are missing and not required.
//!
//! Cargo cannot watch for a folder to appear: a watched path that does not exist means a rebuild of every test each
//! time. So a file of the build is watched instead, which a test of `shared-files` removes when it finds the folder.

#![allow(clippy::print_stdout)]

use std::path::Path;
use std::time::{Duration, SystemTime};

#[path = "../src/place.rs"]
mod place;

#[expect(clippy::expect_used, reason = "a build script fails by panicking")]
fn main() -> std::io::Result<()> {
    println!("cargo::rustc-check-cfg=cfg(shared_missing)");
    println!("cargo::rerun-if-env-changed={}", place::VARIABLE);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../src/place.rs");
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").expect("Cargo tells a build script its package");
    let repository =
        Path::new(&manifest).ancestors().nth(3).expect("this package lies in tests/shared of the repository");
    let place = place::Place::new(std::env::var_os(place::VARIABLE), repository);
    let marker = Path::new(&std::env::var_os("OUT_DIR").expect("Cargo gives a build script a folder")).join("missing");
    if place.folder.is_dir() {
        println!("cargo::rerun-if-changed={}", place.folder.display());
    } else if !place.required {
        // Older than this run, after which Cargo would take it for changed.
        std::fs::File::create(&marker)?.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1))?;
        println!("cargo::rerun-if-changed={}", marker.display());
        println!("cargo::rustc-cfg=shared_missing");
    }
    Ok(())
}

//! Makes a table of the files in `web/dist`: their bytes, the same compressed, and a digest of them.
//!
//! They are compressed here and not by `cargo xtask web`, so that what is committed is text that can be read.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

fn main() -> io::Result<()> {
    let missing = || io::Error::other("cargo sets CARGO_MANIFEST_DIR and OUT_DIR");
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or_else(missing)?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(missing)?);
    let dist = manifest.join("../../web/dist").canonicalize()?;
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut files = Vec::new();
    walk(&dist, &mut files)?;
    files.sort();
    let mut table = String::from("static FILES: &[File] = &[\n");
    for (number, file) in files.iter().enumerate() {
        let bytes = fs::read(file)?;
        let compressed = out.join(format!("{number}.gz"));
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&bytes)?;
        fs::write(&compressed, encoder.finish()?)?;
        let digest = Sha256::digest(&bytes);
        let tag: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let path = file.strip_prefix(&dist).map_err(io::Error::other)?;
        let entry = writeln!(
            table,
            "    File {{ path: {:?}, plain: include_bytes!({:?}), compressed: include_bytes!({:?}), tag: {:?} }},",
            slashed(path),
            file,
            compressed,
            format!("\"{tag}\""),
        );
        entry.map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    fs::write(out.join("files.rs"), table)
}

/// All files below `folder`.
fn walk(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => walk(&path, into)?,
            false => into.push(path),
        }
    }
    Ok(())
}

fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

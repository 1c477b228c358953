//! Where things are: the repository's root and the folders of `spec/`.

use std::path::{Path, PathBuf};

use wazuh_api_codegen::Input;
use wazuh_api_codegen::source::Source;

use crate::Failure;
use crate::files;

/// The file of a folder of `spec/` that holds the facts of the upstream document.
pub(crate) const INTERFACE: &str = "interface.yaml";
/// The overlay with what the upstream document lacks.
pub(crate) const EXTENSIONS: &str = "extensions.yaml";
/// The overlay with the members that every reply has.
pub(crate) const ALWAYS: &str = "always.yaml";
/// The overlay with the texts for people.
pub(crate) const DOCS: &str = "docs.yaml";

/// Overlays of a generation, in the order in which they are applied.
const OVERLAYS: [&str; 4] = ["fixups.yaml", EXTENSIONS, ALWAYS, DOCS];

/// The repository's root: the folder above this crate.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// Names of the folders of `spec/`, sorted.
pub(crate) fn generations() -> Result<Vec<String>, Failure> {
    let folder = root().join("spec");
    let mut names = Vec::new();
    for entry in files::list(&folder)? {
        if entry.is_dir()
            && let Some(name) = entry.file_name().and_then(|name| name.to_str())
        {
            names.push(name.to_owned());
        }
    }
    names.sort();
    if names.is_empty() {
        return Err(Failure::Other(format!("no generation in {}", folder.display())));
    }
    Ok(names)
}

/// Reads a folder of `spec/`, or a single document.
pub(crate) fn description(path: &Path, generation: &str) -> Result<Input, Failure> {
    if !path.is_dir() {
        return Ok(Input {
            generation: generation.to_owned(),
            document: source(path)?,
            overlays: Vec::new(),
            names: None,
        });
    }
    let optional = |name: &str| {
        let file = path.join(name);
        if file.exists() { source(&file).map(Some) } else { Ok(None) }
    };
    let mut overlays = Vec::new();
    for name in OVERLAYS {
        overlays.extend(optional(name)?);
    }
    Ok(Input {
        generation: generation.to_owned(),
        document: source(&path.join(INTERFACE))?,
        overlays,
        names: optional("names.toml")?,
    })
}

/// Reads a file, naming it as the reader would: relative to the repository where it is inside.
pub(crate) fn source(path: &Path) -> Result<Source, Failure> {
    Ok(Source { name: name_of(path), text: files::read(path)? })
}

/// A path as the reader would name it.
pub(crate) fn name_of(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

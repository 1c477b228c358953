//! A new document in the place of the old one: `spec import --into --prune`, and the first half of `spec release`.
//!
//! Decides which files of a folder of `spec/` hold what; what is dead, and how it is taken out of a text, is
//! `wazuh_api_codegen::prune`'s.

use std::path::{Path, PathBuf};

use clap::Args;
use wazuh_api_codegen::diag::Pointer;
use wazuh_api_codegen::prune::{self, Carried, Pruned};
use wazuh_api_codegen::source::{Node, Source};
use wazuh_api_codegen::{Input, Report};

use crate::Failure;
use crate::files;
use crate::workspace::{self, ALWAYS, DOCS, EXTENSIONS, INTERFACE};

/// Operations that stay although the new document lacks them.
#[derive(Args, Default)]
pub(crate) struct Keep {
    /// Keep this operation, such as "GET /tasks/status", although the new document lacks it; may be repeated
    #[arg(long = "keep", value_name = "ROUTE")]
    pub(crate) routes: Vec<String>,
    /// Keep the operations that this text names although the new document lacks them: a line with the method and the
    /// path of each, such as a guide's table; may be repeated
    #[arg(long = "promised", value_name = "FILE")]
    pub(crate) guides: Vec<PathBuf>,
}

/// A folder's description with a new document.
pub(crate) struct TakenIn {
    /// As it was. Overlays may hold corrections of the new document already.
    pub(crate) old: Input,
    /// As it will be.
    pub(crate) pruned: Pruned,
    /// What stays although the new document lacks it.
    pub(crate) carried: Carried,
    /// With the new document and what stays, before anything was taken out: the lines are those of the files.
    unpruned: Input,
    folder: PathBuf,
    /// Versions of both documents with their revisions, such as `5.0.0-beta4`.
    pub(crate) versions: (String, String),
}

impl TakenIn {
    /// Reads `folder`, and `file` in the place of its interface. Writes nothing.
    pub(crate) fn read(file: &Path, folder: &Path, generation: &str, keep: &Keep) -> Result<Self, Failure> {
        let interface = wazuh_api_codegen::import(workspace::source(file)?)?;
        let old = workspace::description(folder, generation)?;
        let mut new = old.clone();
        new.document.text = interface;
        let versions = (version(&old.document)?, version(&new.document)?);
        let wanted = keep.wanted(&old)?;
        let reason = format!("Taken over from the document of {}.", versions.0);
        // What these add to what stays, they go on adding.
        let without_docs = |input: &Input| {
            let mut input = input.clone();
            input.overlays.retain(|overlay| !overlay.name.ends_with(DOCS) && !overlay.name.ends_with(ALWAYS));
            input
        };
        let carried = prune::carry(&without_docs(&old), &without_docs(&new), &reason, |method, path| {
            wanted.contains(&format!("{method} {path}"))
        })?;
        if !carried.actions.is_empty() {
            append(&mut new, folder, &carried, &versions);
        }
        if versions.0 != versions.1 {
            let (before, after) = (format!("\n  version: {}\n", versions.0), format!("\n  version: {}\n", versions.1));
            for overlay in &mut new.overlays {
                overlay.text = overlay.text.replacen(&before, &after, 1);
            }
        }
        let pruned = prune::prune(&new, Some(&old))?;
        Ok(Self { old, pruned, carried, unpruned: new, folder: folder.to_owned(), versions })
    }

    /// Writes the interface, the overlays and the names, as far as they differ.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        let input = &self.pruned.input;
        for source in [&input.document].into_iter().chain(&input.overlays).chain(&input.names) {
            let path = self.folder.join(Path::new(&source.name).file_name().unwrap_or_default());
            if !path.exists() || files::read(&path)? != source.text {
                files::write(&path, &source.text)?;
                eprintln!("wrote {} ({} lines)", source.name, source.text.lines().count());
            }
        }
        Ok(())
    }

    /// Lists what stays and what was taken out.
    pub(crate) fn tell(&self) {
        for operation in &self.carried.operations {
            eprintln!("kept {operation}");
        }
        for component in &self.carried.components {
            eprintln!("kept {component}");
        }
        for removed in &self.pruned.removed {
            eprintln!("removed from {}:{}: {}", removed.file, removed.line, removed.reason);
        }
        let (kept, removed) = (self.carried.operations.len(), self.pruned.removed.len());
        eprintln!("{kept} operations kept, {removed} dead entries removed");
    }

    /// What is still wrong, at its place in the files as they are.
    pub(crate) fn located(&self, left: Report) -> Report {
        let Err(all) = wazuh_api_codegen::prepare(&self.unpruned) else { return left };
        let same =
            all.retain(|one| left.diagnostics().iter().any(|it| it.code == one.code && it.message == one.message));
        if same.has_errors() { same } else { left }
    }
}

impl Keep {
    /// Whether nothing is to stay.
    pub(crate) fn is_empty(&self) -> bool {
        self.routes.is_empty() && self.guides.is_empty()
    }

    /// The operations of `old` that are to stay, such as `GET /agents`.
    fn wanted(&self, old: &Input) -> Result<Vec<String>, Failure> {
        let document = wazuh_api_codegen::load_leniently(old)?;
        let mut described = Vec::new();
        for (path, item) in members(document.node(&Pointer::from("/paths"))) {
            for (method, _) in members(Some(item)) {
                described.push((method.to_ascii_uppercase(), path.to_owned()));
            }
        }
        let mut wanted = Vec::new();
        for route in &self.routes {
            if !described.iter().any(|(method, path)| *route == format!("{method} {path}")) {
                return Err(Failure::Other(format!(
                    "--keep {route}: the old description has no such operation; write METHOD and path as it does"
                )));
            }
            wanted.push(route.clone());
        }
        for guide in &self.guides {
            let text = files::read(guide)?;
            let named = described.iter().filter(|(method, path)| text.lines().any(|line| names(line, method, path)));
            wanted.extend(named.map(|(method, path)| format!("{method} {path}")));
        }
        Ok(wanted)
    }
}

/// Whether a line has a method, and after it a path, both as whole words.
fn names(line: &str, method: &str, path: &str) -> bool {
    let part = |character: char| character.is_ascii_alphanumeric() || "/{}_-.".contains(character);
    let mut words = line.split(|character: char| !part(character));
    words.any(|word| word == method) && words.any(|word| word == path)
}

fn members(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    let members = node.and_then(Node::as_mapping).into_iter().flatten();
    members.map(|(key, member)| (key.as_str(), &member.node))
}

/// Version and revision of a document.
fn version(document: &Source) -> Result<String, Failure> {
    let document = wazuh_api_codegen::parse(document.clone())?;
    let text = |pointer: &str| document.node(&Pointer::from(pointer)).and_then(Node::as_str).map(str::to_owned);
    let version = text("/info/version").unwrap_or_default();
    Ok(match text("/info/x-revision") {
        Some(revision) => format!("{version}-{revision}"),
        None => version,
    })
}

/// Adds what stays to the extensions.
fn append(input: &mut Input, folder: &Path, carried: &Carried, (old, new): &(String, String)) {
    if !input.overlays.iter().any(|overlay| overlay.name.ends_with(EXTENSIONS)) {
        let name = workspace::name_of(&folder.join(EXTENSIONS));
        let text = format!(
            "# Operations beyond the upstream document.\noverlay: 1.0.0\ninfo:\n  title: Operations beyond the upstream \
             document\n  version: {new}\n\nactions:\n"
        );
        let after_fixups =
            input.overlays.iter().position(|overlay| overlay.name.ends_with(ALWAYS) || overlay.name.ends_with(DOCS));
        let place = after_fixups.unwrap_or(input.overlays.len());
        input.overlays.insert(place, Source { name, text });
    }
    let ruler = format!("  # {}", "-".repeat(111));
    let section = format!("\n{ruler}\n  # Kept from {old}\n{ruler}\n{}", carried.actions);
    for overlay in input.overlays.iter_mut().filter(|overlay| overlay.name.ends_with(EXTENSIONS)) {
        overlay.text = overlay.text.replacen("\nactions: []\n", "\nactions:\n", 1) + &section;
    }
}

/// The name of a generation's module that a folder stands for.
pub(crate) fn generation_of(folder: &Path) -> Result<String, Failure> {
    if !folder.join(INTERFACE).is_file() {
        return Err(Failure::Other(format!(
            "{} has no {INTERFACE}; begin with `cargo xtask spec import FILE --into {}`",
            folder.display(),
            folder.display()
        )));
    }
    let name = folder.canonicalize().ok().and_then(|path| path.file_name()?.to_str().map(str::to_owned));
    Ok(name.unwrap_or_else(|| "api".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn a_guide_names_an_operation_by_method_and_path() {
        assert!(names("| GET | `/agents/{agent_id}/key` | Key |", "GET", "/agents/{agent_id}/key"));
        assert!(names("**`PUT /agents/reconnect`**: reconnects", "PUT", "/agents/reconnect"));
        assert!(!names("| GET | `/agents/{agent_id}/key` |", "GET", "/agents/{agent_id}"), "a longer path");
        assert!(!names("| PUT | `/agents` |", "GET", "/agents"), "another method");
        assert!(!names("`/agents` with GET", "GET", "/agents"), "the path before the method");
    }
}

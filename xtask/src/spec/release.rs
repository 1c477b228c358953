//! `spec release`: all that a program can do about a new document, and notes on what is left for people.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use wazuh_api_codegen::diff::{self, Change, Class, Subject};
use wazuh_api_codegen::ir::{Api, Operation};
use wazuh_api_codegen::{emit, prepare, prune};

use super::take_in::{Keep, TakenIn, generation_of};
use super::text;
use crate::{Failure, files, generate, workspace};

/// Imports, prunes, compares, emits and checks. Nothing is written unless the new description is free of faults.
pub(crate) fn release(file: &Path, folder: &Path, keep: &Keep, notes: Option<&Path>) -> Result<ExitCode, Failure> {
    let generation = generation_of(folder)?;
    let taken = TakenIn::read(file, folder, &generation, keep)?;
    let new = match prepare(&taken.pruned.input) {
        Ok(prepared) => prepared,
        Err(left) => {
            taken.tell();
            eprintln!("nothing was written: correct the following in {}, then run the command again", folder.display());
            return Err(taken.located(left).into());
        }
    };
    // Corrections of the new document that are there already match nothing in the old one.
    let old = prepare(&prune::prune(&taken.old, None)?.input)?;
    let changes = diff::compare(&old.api, &new.api);
    let breaking = changes.iter().filter(|change| change.class == Class::Breaking).count();

    taken.write()?;
    taken.tell();
    if let Some(warnings) = &new.warnings {
        eprintln!("{warnings}");
    }
    super::print(&text(&changes, breaking))?;
    let notes =
        notes.map_or_else(|| workspace::root().join("target/release-notes").join(&generation), Path::to_path_buf);
    for (name, text) in
        [("CHANGELOG.md", changelog(&taken, &changes)), ("HANDLERS.md", handlers(&generation, &old.api, &new.api))]
    {
        files::write(&notes.join(name), &text)?;
        eprintln!("wrote {}", notes.join(name).display());
    }
    let ours = workspace::root().join("spec").join(&generation);
    if ours.canonicalize().ok() != folder.canonicalize().ok() {
        eprintln!("{} is not a folder of this repository's spec/: no code was emitted", folder.display());
        return Ok(ExitCode::SUCCESS);
    }
    generate::workspace(false)?;
    check(&generation)
}

/// Compiles what was emitted, and the server if it serves the generation. Handlers that are missing are in the notes.
fn check(generation: &str) -> Result<ExitCode, Failure> {
    let root = workspace::root();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(&root).args(["check", "-p", "wazuh-api-server", "-p", "wazuh-api-client", "--all-features"]);
    let status = command.status().map_err(|source| Failure::File {
        action: "run",
        path: PathBuf::from("cargo check"),
        source,
    })?;
    if !status.success() {
        return Err(Failure::Other("the emitted code does not compile; this is a fault of the generator".to_owned()));
    }
    if serves(generation) {
        eprintln!("next: write the handlers of HANDLERS.md, until `cargo check --workspace` is content");
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether the server has handlers of a generation.
fn serves(generation: &str) -> bool {
    workspace::root().join("server/apid/src/api").join(generation).is_dir()
}

/// What the changelog has to say.
fn changelog(taken: &TakenIn, changes: &[Change]) -> String {
    let (old, new) = &taken.versions;
    let mut text = format!("- The description of {new} in place of {old}:\n");
    let whole = |message: &str| {
        let routes = changes.iter().filter(|one| one.subject == Subject::Operation && one.message == message);
        routes.map(|one| format!("`{}`", one.route)).collect::<Vec<_>>()
    };
    let kept: Vec<String> = taken.carried.operations.iter().map(|route| format!("`{route}`")).collect();
    let (added, removed) = (whole(diff::ADDED), whole(diff::REMOVED));
    for (label, routes) in [("New", &added), ("Gone", &removed), ("Kept, although upstream removed them", &kept)] {
        if !routes.is_empty() {
            text.push_str(&format!("  - {label}: {}.\n", routes.join(", ")));
        }
    }
    for (label, class) in [("Breaking", Class::Breaking), ("Compatible", Class::Compatible)] {
        let mut last = "";
        for change in changes.iter().filter(|one| one.class == class) {
            if change.message == diff::ADDED || change.message == diff::REMOVED {
                continue;
            }
            if change.route == last {
                text.push_str("; ");
            } else {
                let end = if last.is_empty() { "" } else { ".\n" };
                text.push_str(&format!("{end}  - {label}, `{}`: ", change.route));
            }
            let place = if change.place.is_empty() { String::new() } else { format!("`{}`: ", change.place) };
            text.push_str(&format!("{place}{}", change.message));
            last = &change.route;
        }
        if !last.is_empty() {
            text.push_str(".\n");
        }
    }
    if changes.is_empty() && kept.is_empty() {
        text.push_str("  - No change of the interface.\n");
    }
    text.lines().map(wrapped).collect()
}

/// A line of a list, in lines of at most 120 columns; texts in backquotes are not parted.
fn wrapped(line: &str) -> String {
    let indent = " ".repeat(line.len() - line.trim_start().len() + 2);
    let (mut text, mut width, mut word, mut quoted) = (String::new(), 0, String::new(), false);
    for character in line.chars().chain([' ']) {
        quoted ^= character == '`';
        if character != ' ' || quoted || word.trim().is_empty() {
            word.push(character);
            continue;
        }
        let length = word.chars().count();
        if width > 0 && width + 1 + length > 120 {
            text.push('\n');
            text.push_str(&indent);
            width = indent.len();
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(&word);
        width += length;
        word.clear();
    }
    text.push('\n');
    text
}

/// The trait methods to write, to adapt and to delete, tag by tag.
fn handlers(generation: &str, old: &Api, new: &Api) -> String {
    let (before, after) = (signatures(old), signatures(new));
    let mut text = format!("# Handlers of {generation}\n");
    if !serves(generation) {
        text.push_str("\nThe server does not serve this generation: the list is for implementations elsewhere.\n");
    }
    let same = |one: &Signature, other: &Signature| one.route == other.route;
    let lists: [(&str, Vec<&Signature>); 3] = [
        ("To write", after.iter().filter(|one| !before.iter().any(|other| same(one, other))).collect()),
        (
            "To adapt: the signature changed",
            after
                .iter()
                .filter(|one| before.iter().any(|other| same(one, other) && one.signature != other.signature))
                .collect(),
        ),
        ("To delete", before.iter().filter(|one| !after.iter().any(|other| same(one, other))).collect()),
    ];
    for (title, signatures) in lists {
        text.push_str(&format!("\n## {title}\n\n"));
        if signatures.is_empty() {
            text.push_str("None.\n");
        }
        for Signature { route, module, trait_name, signature } in signatures {
            text.push_str(&format!(
                "- `{route}`, trait `{trait_name}`, `server/apid/src/api/{generation}/{module}.rs`:\n\n  ```rust\n  \
                 {signature}\n  ```\n"
            ));
        }
    }
    text
}

/// A method of a trait, as it is emitted.
struct Signature {
    route: String,
    module: String,
    trait_name: String,
    signature: String,
}

fn signatures(api: &Api) -> Vec<Signature> {
    let emitted = emit::server(api);
    let of = |operation: &Operation| {
        let tag = api.tags.get(operation.tag.0)?;
        let module = tag.module.as_str().to_owned();
        let text = emitted.get(&format!("{module}.rs"))?;
        let (_, rest) = text.split_once(&format!(" fn {}(", operation.ident.as_str()))?;
        let signature = format!("fn {}({}", operation.ident.as_str(), rest.split_once(';')?.0);
        Some(Signature {
            route: format!("{} {}", operation.method.as_str(), operation.path),
            module,
            trait_name: tag.trait_ident.as_str().to_owned(),
            signature: signature.split_whitespace().collect::<Vec<_>>().join(" "),
        })
    };
    api.operations.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn lines_are_wrapped_between_words_and_never_in_code() {
        let code = format!("`{} {}`", "a".repeat(50), "b".repeat(50));
        let line = format!("  - Breaking: {code} {code}, more.");
        assert_eq!(wrapped(&line), format!("  - Breaking: {code}\n    {code}, more.\n"));
        assert_eq!(wrapped("  - Short."), "  - Short.\n");
    }
}

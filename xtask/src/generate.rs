//! `gen`: descriptions in, emitted crates out. Writing and checking share one path.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use wazuh_api_codegen::ir::Api;
use wazuh_api_codegen::{FileMap, emit};

use crate::Failure;
use crate::files::{self, Difference};
use crate::generations;
use crate::workspace;

/// Emits every generation of `spec/` into the workspace, or checks that it is there.
pub(crate) fn workspace(check: bool) -> Result<ExitCode, Failure> {
    let root = workspace::root();
    let mut fresh = true;
    let mut compared = Vec::new();
    let mut commands = FileMap::new();
    for generation in workspace::generations()? {
        let started = Instant::now();
        let emitted = emit_one(&root.join("spec").join(&generation), &generation)?;
        for (krate, map) in [("generated-server", &emitted.server), ("generated-client", &emitted.client)] {
            let folder = format!("{krate}/src/{generation}");
            fresh &= is_as_emitted(&root, &folder, map, check)?;
        }
        eprintln!(
            "{generation}: {} operations, {} types; server {} lines, client {} lines; {:.2} s",
            emitted.api.operations.len(),
            emitted.api.types.len(),
            lines(&emitted.server),
            lines(&emitted.client),
            started.elapsed().as_secs_f64()
        );
        commands.insert(format!("{generation}.rs"), emit::cli(&emitted.api));
        if generations::COMPARED.contains(&generation.as_str()) {
            compared.push(emitted.api);
        }
    }
    fresh &= is_as_emitted(&root, COMMANDS, &commands, check)?;
    if let [old, new] = compared.as_slice() {
        fresh &= is_written(&root, generations::DOCUMENT, &generations::document(old, new)?, check)?;
    }
    if check && !fresh {
        eprintln!("the emitted code does not match spec/; run `cargo xtask gen` and commit the result");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Folder of the tables of `wazuhctl`, a file per generation.
const COMMANDS: &str = "cli/src/generated";

/// Whether a folder has these files and no others; unless it is only checked, it has them afterwards.
fn is_as_emitted(root: &Path, folder: &str, map: &FileMap, check: bool) -> Result<bool, Failure> {
    let path = root.join(folder);
    let difference = if check { files::compare(&path, map)? } else { files::synchronise(&path, map)? };
    tell(folder, &difference, check);
    Ok(difference.is_empty())
}

/// Whether a file has this text; unless it is only checked, it has it afterwards.
fn is_written(root: &Path, file: &str, text: &str, check: bool) -> Result<bool, Failure> {
    let path = root.join(file);
    if path.exists() && files::read(&path)? == text {
        return Ok(true);
    }
    if check {
        eprintln!("    stale {file}");
        return Ok(false);
    }
    files::write(&path, text)?;
    eprintln!("  rewrote {file}");
    Ok(true)
}

/// Emits two crates from one document. Nothing is written unless both can be.
pub(crate) fn standalone(spec: &Path, out: &Path, generation: Option<&str>) -> Result<ExitCode, Failure> {
    let started = Instant::now();
    let generation = match generation {
        Some(name) => checked_generation(name)?,
        None => generation_of(spec)?,
    };
    let emitted = emit_one(spec, &generation)?;
    let crates = [(&SERVER, &emitted.server), (&CLIENT, &emitted.client)];
    for (side, _) in crates {
        refuse_foreign(&out.join(side.name))?;
    }
    for (side, map) in crates {
        let folder = out.join(side.name);
        // The manifest goes first: it marks the folder as ours if this is cut short.
        for (file, text) in [("Cargo.toml", manifest(side, &generation)), ("src/lib.rs", library(side, &generation))] {
            let path = folder.join(file);
            if !path.exists() || files::read(&path)? != text {
                files::write(&path, &text)?;
            }
        }
        files::synchronise(&folder.join("src").join(&generation), map)?;
        eprintln!("{}: {} lines", folder.display(), lines(map));
    }
    eprintln!(
        "{generation}: {} operations, {} types; {:.2} s",
        emitted.api.operations.len(),
        emitted.api.types.len(),
        started.elapsed().as_secs_f64()
    );
    Ok(ExitCode::SUCCESS)
}

/// A folder that is not ours must not lose its files: it is empty, or has a manifest that was emitted.
fn refuse_foreign(folder: &Path) -> Result<(), Failure> {
    if !folder.exists() || (folder.is_dir() && files::list(folder)?.is_empty()) {
        return Ok(());
    }
    let manifest = folder.join("Cargo.toml");
    if manifest.is_file() && files::read(&manifest)?.starts_with(MANIFEST_MARK) {
        return Ok(());
    }
    Err(Failure::Other(format!(
        "{} holds something that was not emitted; name another folder with --out",
        folder.display()
    )))
}

/// Name of the file that the server hands out.
const DESCRIPTION: &str = "openapi.json";

struct Emitted {
    api: Api,
    server: FileMap,
    client: FileMap,
}

fn emit_one(path: &Path, generation: &str) -> Result<Emitted, Failure> {
    let input = workspace::description(path, generation)?;
    let prepared = wazuh_api_codegen::prepare(&input)?;
    if let Some(warnings) = &prepared.warnings {
        eprintln!("{warnings}");
    }
    let api = &prepared.api;
    let (server, client) = std::thread::scope(|scope| {
        let server = scope.spawn(|| emit::server(api));
        let client = emit::client(api);
        (server.join(), client)
    });
    let mut server = server.map_err(|_| Failure::Other("the server emitter stopped; this is a bug".to_owned()))?;
    server.insert(DESCRIPTION.to_owned(), emit::description(prepared.document));
    Ok(Emitted { api: prepared.api, server, client })
}

/// A name that is a module's and never one of the core's.
fn checked_generation(name: &str) -> Result<String, Failure> {
    let rest = name.strip_prefix('v').filter(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
    let plain = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '_';
    if rest.is_some_and(|rest| rest.chars().all(plain)) {
        return Ok(name.to_owned());
    }
    Err(Failure::Other(format!("`{name}` cannot be the module's name: write `v` and a number, such as v4 or v4_14")))
}

/// `v` and the major version of the document.
fn generation_of(spec: &Path) -> Result<String, Failure> {
    let document = wazuh_api_codegen::load(workspace::source(spec)?, &[])?.document;
    let version = document
        .node(&wazuh_api_codegen::diag::Pointer::from("/info/version"))
        .and_then(|node| match &node.value {
            wazuh_api_codegen::source::Value::String(text) => Some(text.clone()),
            wazuh_api_codegen::source::Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
        .unwrap_or_default();
    let major: String =
        version.trim_start_matches('v').chars().take_while(|character| character.is_ascii_digit()).collect();
    if major.is_empty() {
        return Err(Failure::Other(format!(
            "{}: info.version `{version}` has no major version; name the module with --generation",
            spec.display()
        )));
    }
    Ok(format!("v{major}"))
}

/// Lines of code.
fn lines(map: &FileMap) -> usize {
    map.iter().filter(|(name, _)| *name != DESCRIPTION).map(|(_, text)| text).map(|text| text.lines().count()).sum()
}

fn tell(folder: &str, difference: &Difference, check: bool) {
    let verbs = if check { ["missing", "stale", "orphaned"] } else { ["wrote", "rewrote", "removed"] };
    let lists = [&difference.missing, &difference.stale, &difference.orphaned];
    for (verb, names) in verbs.into_iter().zip(lists) {
        for name in names {
            eprintln!("{verb:>9} {folder}/{name}");
        }
    }
}

const MANIFEST_MARK: &str = "# Emitted by `cargo xtask gen --spec`";

/// What is particular to one of the two crates.
struct Side {
    /// Folder, and end of the package's name.
    name: &'static str,
    /// Package and folder of the hand-written core.
    core: &'static str,
    core_folder: &'static str,
    /// What emitted code names besides the core.
    dependencies: &'static str,
}

const SERVER: Side = Side {
    name: "server",
    core: "wazuh-api-server",
    core_folder: "generated-server",
    dependencies: "http = \"1\"\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n",
};

const CLIENT: Side =
    Side { name: "client", core: "wazuh-api-client", core_folder: "generated-client", dependencies: "" };

fn manifest(side: &Side, generation: &str) -> String {
    let Side { name, core, core_folder, dependencies } = side;
    let path = workspace::root().join(core_folder).display().to_string();
    format!(
        "{MANIFEST_MARK}; do not edit.\n[package]\nname = \"wazuh-api-{generation}-{name}\"\nversion = \"0.1.0\"\n\
         edition = \"2024\"\npublish = false\n\n[workspace]\n\n[dependencies]\n\
         # The hand-written core: requests, replies, errors. A released version serves as well as this path.\n\
         {core} = {{ path = {path:?}, default-features = false }}\n{dependencies}"
    )
}

fn library(side: &Side, generation: &str) -> String {
    let core = side.core.replace('-', "_");
    format!(
        "//! Emitted by `cargo xtask gen --spec`: the `{generation}` API over the core of `{core}`.\n\n\
         pub use {core}::*;\n\npub mod {generation};\n"
    )
}

//! `gen`: descriptions in, emitted crates out. Writing and checking share one path.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use wazuh_api_codegen::{FileMap, emit};

use crate::Failure;
use crate::files::{self, Difference};
use crate::workspace;

/// Emits every generation of `spec/` into the workspace, or checks that it is there.
pub(crate) fn workspace(check: bool) -> Result<ExitCode, Failure> {
    let root = workspace::root();
    let mut fresh = true;
    for generation in workspace::generations()? {
        let started = Instant::now();
        let emitted = emit_one(&root.join("spec").join(&generation), &generation)?;
        for (krate, map) in [("generated-server", &emitted.server), ("generated-client", &emitted.client)] {
            let folder = format!("{krate}/src/{generation}");
            let wanted = below(map, &generation);
            let difference = if check {
                files::compare(&root.join(&folder), &wanted)?
            } else {
                files::synchronise(&root.join(&folder), &wanted)?
            };
            fresh &= difference.is_empty();
            tell(&folder, &difference, check);
        }
        eprintln!(
            "{generation}: {} operations, {} types; server {} lines, client {} lines; {:.2} s",
            emitted.operations,
            emitted.types,
            lines(&emitted.server),
            lines(&emitted.client),
            started.elapsed().as_secs_f64()
        );
    }
    if check && !fresh {
        eprintln!("the emitted code does not match spec/; run `cargo xtask gen` and commit the result");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Emits two crates from one document.
pub(crate) fn standalone(spec: &Path, out: &Path, generation: Option<&str>) -> Result<ExitCode, Failure> {
    let started = Instant::now();
    let generation = match generation {
        Some(name) => name.to_owned(),
        None => generation_of(spec)?,
    };
    let emitted = emit_one(spec, &generation)?;
    for (name, core, map) in
        [("server", "wazuh-api-server", &emitted.server), ("client", "wazuh-api-client", &emitted.client)]
    {
        let mut wanted = FileMap::new();
        wanted.insert("Cargo.toml".to_owned(), manifest(name, core, &generation));
        wanted.insert("src/lib.rs".to_owned(), library(core, &generation));
        for (file, text) in map {
            wanted.insert(format!("src/{file}"), text.clone());
        }
        let folder = out.join(name);
        for file in wanted.keys().filter(|_| folder.join("Cargo.toml").exists()).take(1) {
            // A folder that is not ours must not lose its files.
            let present = files::read(&folder.join(file))?;
            if !present.starts_with(MANIFEST_MARK) {
                return Err(Failure::Other(format!(
                    "{} holds a crate that was not emitted; name another folder with --out",
                    folder.display()
                )));
            }
        }
        for (file, text) in &wanted {
            files::write(&folder.join(file), text)?;
        }
        eprintln!("{}: {} lines", folder.display(), lines(map));
    }
    eprintln!(
        "{generation}: {} operations, {} types; {:.2} s",
        emitted.operations,
        emitted.types,
        started.elapsed().as_secs_f64()
    );
    Ok(ExitCode::SUCCESS)
}

struct Emitted {
    operations: usize,
    types: usize,
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
    let server = server.map_err(|_| Failure::Other("the server emitter stopped; this is a bug".to_owned()))?;
    Ok(Emitted { operations: api.operations.len(), types: api.types.len(), server, client })
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

/// The files of one generation, by their path below its folder.
fn below(map: &FileMap, generation: &str) -> BTreeMap<String, String> {
    let prefix = format!("{generation}/");
    map.iter().map(|(name, text)| (name.strip_prefix(&prefix).unwrap_or(name).to_owned(), text.clone())).collect()
}

fn lines(map: &FileMap) -> usize {
    map.values().map(|text| text.lines().count()).sum()
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

const MANIFEST_MARK: &str = "# Emitted by `cargo xtask gen --spec`.";

fn manifest(name: &str, core: &str, generation: &str) -> String {
    let core_path = workspace::root().join(match core {
        "wazuh-api-server" => "generated-server",
        _ => "generated-client",
    });
    format!(
        "{MANIFEST_MARK}\n[package]\nname = \"wazuh-api-{generation}-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [workspace]\n\n[dependencies]\n\
         # The hand-written core: requests, replies, errors. A released version serves as well as this path.\n\
         {core} = {{ path = {:?}, default-features = false }}\n\
         axum = {{ version = \"0.8\", default-features = false }}\n\
         bytes = \"1\"\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
        core_path.display().to_string()
    )
}

fn library(core: &str, generation: &str) -> String {
    let core = core.replace('-', "_");
    format!(
        "//! Emitted by `cargo xtask gen --spec`: the `{generation}` API over the core of `{core}`.\n\n\
         pub use {core}::*;\n\npub mod {generation};\n"
    )
}

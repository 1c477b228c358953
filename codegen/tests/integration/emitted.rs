//! What is emitted for the accepted documents: `accept/NAME.server.rs` and `accept/NAME.client.rs` hold the files of
//! each, joined, and all of it compiles with warnings denied. `UPDATE_GOLDEN=1` rewrites them.
//!
//! What is emitted for the upstream documents as they are compiles too. The compiled crates are made like those of
//! `cargo xtask gen --spec`, with a module for each document, and a service for each that answers 501 to all of it.
//! They share the folder of build results with the workspace, whose dependencies are theirs.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use shared_files::needs_shared;
use wazuh_api_codegen::{FileMap, Source, emit, ir::Api, load, lower};

/// The crates: folder, the crate whose core they use, the folder of that, and what else emitted code names.
const CRATES: [(&str, &str, &str, &str); 2] = [
    ("server", "wazuh-api-server", "generated-server", "http = \"1\"\n"),
    ("client", "wazuh-api-client", "generated-client", ""),
];

pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The YAML files of a folder, by their name as a module.
pub(crate) fn documents(folder: &Path) -> BTreeMap<String, PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().replace(['.', '-'], "_"), path))
        .collect()
}

pub(crate) fn lowered(module: &str, path: &Path) -> Api {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let document = Source { name, text: fs::read_to_string(path).unwrap() };
    let loaded = load(document, &[]).unwrap_or_else(|report| panic!("{report}"));
    lower(&loaded.document, module, None).unwrap_or_else(|report| panic!("{report}"))
}

/// The emitted server and client of a document.
fn emitted(module: &str, path: &Path) -> [FileMap; 2] {
    let api = lowered(module, path);
    [emit::server(&api), emit::client(&api)]
}

/// A service that has every tag of a document, and answers 501 to all operations.
fn hollow(api: &Api) -> String {
    let module = &api.generation;
    let mut text = "pub struct Service;\n\nimpl crate::Service for Service {\n    type Identity = ();\n}\n".to_owned();
    for (index, tag) in api.tags.iter().enumerate() {
        let of_tag = api.operations.iter().filter(|operation| operation.tag.0 == index);
        let names: Vec<&str> = of_tag.map(|operation| operation.ident.as_str()).collect();
        text.push_str(&format!(
            "\nimpl crate::{module}::{}::{} for Service {{\n    crate::{module}::not_implemented! {{ {} }}\n}}\n",
            tag.module.as_str(),
            tag.trait_ident.as_str(),
            names.join(", ")
        ));
    }
    text.push_str(&format!(
        "\npub fn router() -> crate::axum::Router {{\n    let service = std::sync::Arc::new(Service);\n    \
         crate::{module}::Server::new(crate::OpenGate(())).all(service).into_router()\n}}\n"
    ));
    text
}

fn accepted() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accept")
}

#[test]
fn documents_are_emitted_as_recorded() {
    let update = env::var_os("UPDATE_GOLDEN").is_some();
    let folder = accepted();
    let mut wanted = BTreeMap::new();
    for (module, path) in documents(&folder) {
        for ((krate, ..), files) in CRATES.iter().zip(emitted(&module, &path)) {
            let joined: Vec<String> =
                files.iter().map(|(name, text)| format!("// ---- {module}/{name}\n{text}")).collect();
            wanted.insert(format!("{module}.{krate}.rs"), joined.join("\n"));
        }
    }
    assert!(!wanted.is_empty());
    let mut wrong = Vec::new();
    for (name, text) in &wanted {
        let golden = folder.join(name);
        let recorded = fs::read_to_string(&golden).ok();
        if recorded.as_ref() == Some(text) {
            continue;
        }
        if update {
            fs::write(&golden, text).unwrap();
        } else {
            wrong.push(match recorded {
                None => format!("missing  {name}"),
                Some(recorded) => format!("stale    {name}\n{}", first_difference(&recorded, text)),
            });
        }
    }
    for entry in fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.ends_with(".rs") && !wanted.contains_key(&name) {
            if update {
                fs::remove_file(folder.join(name)).unwrap();
            } else {
                wrong.push(format!("orphaned {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_GOLDEN=1 rewrites these", wrong.join("\n"));
}

fn first_difference(recorded: &str, text: &str) -> String {
    let line = recorded.lines().zip(text.lines()).take_while(|(old, new)| old == new).count();
    let show = |text: &str| text.lines().nth(line).unwrap_or("(end)").to_owned();
    format!("  line {}\n  - {}\n  + {}", line + 1, show(recorded), show(text))
}

#[test]
fn what_is_emitted_compiles_without_warnings() {
    compile("emitted", &documents(&accepted()), None);
}

/// Requests to the emitted servers: `behaviour/server.rs`, which is compiled with them.
#[test]
fn what_is_emitted_behaves_as_documented() {
    let behaviour = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour/server.rs");
    compile("emitted-behaviour", &documents(&accepted()), Some(&fs::read_to_string(behaviour).unwrap()));
}

#[needs_shared]
#[test]
fn what_is_emitted_for_upstream_documents_compiles_without_warnings() {
    compile("emitted-upstream", &documents(&shared_files::path("upstream")), None);
}

/// Compiles a server and a client crate in the scratch folder `name`, with a module for each document, and runs `tests`
/// of the server.
fn compile(name: &str, all: &BTreeMap<String, PathBuf>, tests: Option<&str>) {
    assert!(!all.is_empty());
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut wanted: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut hollows = "//! Services of each document.\n".to_owned();
    for (module, path) in all {
        let api = lowered(module, path);
        for ((krate, ..), files) in CRATES.iter().zip([emit::server(&api), emit::client(&api)]) {
            wanted.extend(
                files.into_iter().map(|(name, text)| (Path::new(krate).join("src").join(module).join(name), text)),
            );
        }
        hollows.push_str(&format!("\npub mod {module} {{\n{}}}\n", hollow(&api)));
    }
    let modules: String = all.keys().map(|module| format!("pub mod {module};\n")).collect();
    wanted.insert("server/src/hollow.rs".into(), hollows);
    for (krate, core, folder, more) in CRATES {
        let more_modules = if krate == "server" { "pub mod hollow;\n" } else { "" };
        let core_name = core.replace('-', "_");
        let library = format!("#![deny(warnings)]\n\npub use {core_name}::*;\n\n{modules}{more_modules}");
        wanted.insert(Path::new(krate).join("src/lib.rs"), library);
        let core_path = workspace().join(folder).display().to_string();
        let manifest = format!(
            "[package]\nname = \"emitted-{krate}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             {core} = {{ path = {core_path:?}, default-features = false }}\nserde = \"1\"\nserde_json = \"1\"\n{more}"
        );
        wanted.insert(Path::new(krate).join("Cargo.toml"), manifest);
    }
    if let Some(tests) = tests {
        let manifest = wanted.get_mut(Path::new("server/Cargo.toml")).unwrap();
        manifest.push_str("\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"rt\"] }\n");
        manifest.push_str("tower = { version = \"0.5\", features = [\"util\"] }\n");
        wanted.insert("server/tests/behaviour.rs".into(), tests.to_owned());
    }
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"server\", \"client\"]\n\n{}", profiles());
    wanted.insert("Cargo.toml".into(), manifest);
    synchronise(&scratch, &wanted);
    fs::copy(workspace().join("Cargo.lock"), scratch.join("Cargo.lock")).unwrap();

    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(if tests.is_some() { ["test", "--package=emitted-server"].as_slice() } else { &["check"] })
        .args(["--offline", "--color", "never", "--target-dir"])
        .arg(target)
        .current_dir(&scratch)
        .output()
        .unwrap();
    let (said, tested) = (String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "in {}:\n{said}\n{tested}", scratch.display());
}

/// The workspace's profiles, by which its build results serve here as well.
pub(crate) fn profiles() -> String {
    let text = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = text.parse().unwrap();
    let kept: toml::Table = manifest.into_iter().filter(|(key, _)| key == "profile").collect();
    kept.to_string()
}

/// Makes the sources in a folder those wanted. A file that would not change keeps its time, so that the compiler has
/// nothing to do for it.
pub(crate) fn synchronise(folder: &Path, wanted: &BTreeMap<PathBuf, String>) {
    for (name, text) in wanted {
        let path = folder.join(name);
        if fs::read_to_string(&path).ok().as_ref() != Some(text) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
}

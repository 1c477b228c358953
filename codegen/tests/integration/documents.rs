//! Whole documents: the ones under `spec/`, and upstream's as published.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use shared_files::needs_shared;
use wazuh_api_codegen::diag::Sink;
use wazuh_api_codegen::{Input, Report, Source, import, load, prepare};

fn source(path: &Path) -> Source {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Source { name, text: fs::read_to_string(path).unwrap() }
}

/// What lies in `folder`, sorted.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The folders of our generations.
fn generations() -> Vec<PathBuf> {
    let mut folders = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec"));
    folders.retain(|folder| folder.join("interface.yaml").exists());
    assert!(!folders.is_empty());
    folders
}

/// The YAML files in `folder`.
fn documents(folder: &Path) -> Vec<Source> {
    let yaml = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "yaml");
    let found: Vec<Source> = entries(folder).iter().filter(|path| yaml(path)).map(|path| source(path)).collect();
    assert!(!found.is_empty(), "no document in {}", folder.display());
    found
}

fn upstream() -> Vec<Source> {
    documents(&shared_files::path("upstream"))
}

#[needs_shared]
#[test]
fn upstream_documents_load() {
    for document in upstream() {
        let direct: openapiv3::OpenAPI = serde_yaml::from_str(&document.text).unwrap();
        let loaded = load(document, &[]).unwrap_or_else(|report| panic!("{report}"));
        let mut sink = Sink::default();
        let openapi = loaded.document.openapi(&mut sink);
        assert!(openapi == Some(direct), "the tree and the text give different documents");
        assert!(sink.into_diagnostics().is_empty());
    }
}

#[needs_shared]
#[test]
fn upstream_documents_import() {
    for document in upstream() {
        let name = document.name.clone();
        let operations = document.text.matches("operationId:").count();
        let canonical = import(document).unwrap_or_else(|report| panic!("{report}"));
        assert_eq!(canonical.matches("operationId:").count(), operations);
        let again = import(Source { name: name.clone(), text: canonical.clone() }).unwrap();
        assert!(again == canonical, "{name}: importing twice differs from importing once");
        let loaded = load(Source { name, text: canonical }, &[]).unwrap_or_else(|report| panic!("{report}"));
        assert!(loaded.document.openapi(&mut Sink::default()).is_some());
    }
}

#[needs_shared]
#[test]
fn upstream_documents_cut_short_are_refused_or_read() {
    for document in upstream() {
        for part in 1..6 {
            let mut end = document.text.len() * part / 6;
            while !document.text.is_char_boundary(end) {
                end += 1;
            }
            let cut = Source { name: document.name.clone(), text: document.text[..end].to_owned() };
            if let Err(report) = load(cut, &[]) {
                assert!(report.has_errors());
                assert!(!report.to_string().is_empty());
            }
        }
    }
}

#[test]
fn our_documents_load_and_are_canonical() {
    for folder in generations() {
        let interface = source(&folder.join("interface.yaml"));
        let canonical = import(interface.clone()).unwrap_or_else(|report| panic!("{report}"));
        // The 2016 API was never published as a document: ours is written by hand, with its reasons.
        if !folder.ends_with("v1") {
            assert!(canonical == interface.text, "{}: not as `spec import` writes it", folder.display());
        }
        let overlays: Vec<Source> = ["fixups.yaml", "extensions.yaml", "always.yaml", "docs.yaml"]
            .into_iter()
            .map(|name| folder.join(name))
            .filter(|path| path.exists())
            .map(|path| source(&path))
            .collect();
        let loaded = load(interface.clone(), &overlays).unwrap_or_else(|report| panic!("{report}"));
        assert!(loaded.document.openapi(&mut Sink::default()).is_some());
        let generation = folder.file_name().unwrap().to_string_lossy().into_owned();
        let names = folder.join("names.toml");
        let names = names.exists().then(|| source(&names));
        let input = Input { generation, document: interface, overlays, names };
        let prepared = prepare(&input).unwrap_or_else(|report| panic!("{report}"));
        // The API prints its schemas in error replies, a keyword without effect included, so those stay.
        let odd =
            prepared.warnings.iter().flat_map(Report::diagnostics).any(|found| found.code != "inapplicable-keyword");
        assert!(!odd, "what is odd about our own documents is for overlays to mend:\n{}", prepared.warnings.unwrap());
    }
}

/// The tree is what `serde_yaml` reads.
fn check_tree(document: Source) {
    let direct: serde_json::Value = serde_yaml::from_str(&document.text).unwrap();
    let name = document.name.clone();
    let tree = wazuh_api_codegen::parse(document).unwrap_or_else(|report| panic!("{report}"));
    assert!(tree.to_json() == direct, "{name}");
}

#[test]
fn the_tree_is_what_serde_yaml_reads() {
    generations().iter().flat_map(|folder| documents(folder)).for_each(check_tree);
}

#[needs_shared]
#[test]
fn the_tree_of_upstream_documents_is_what_serde_yaml_reads() {
    upstream().into_iter().for_each(check_tree);
}

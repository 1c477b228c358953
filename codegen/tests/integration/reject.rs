//! What people read when a document is refused, or warned of: each `reject/NAME.yaml` (with `NAME.overlay.yaml` and
//! `NAME.names.toml`, if there are any) against the text in `reject/NAME.txt`.
//!
//! `UPDATE_GOLDEN=1 cargo test -p wazuh-api-codegen reject::` writes the texts anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use wazuh_api_codegen::diag::Sink;
use wazuh_api_codegen::{Input, Report, Source, load, prepare};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reject")
}

fn source(path: &Path) -> Source {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    Source { name, text: fs::read_to_string(path).unwrap() }
}

/// Everything there is to say about a document: what `load` says, else what the conversion to `openapiv3` says, else
/// what lowering says.
fn findings(document: Source, overlays: Vec<Source>, names: Option<Source>) -> String {
    let loaded = match load(document.clone(), &overlays) {
        Err(report) => return report.to_string(),
        Ok(loaded) => loaded,
    };
    let mut sink = Sink::default();
    loaded.document.openapi(&mut sink);
    let converted = sink.into_diagnostics();
    if !converted.is_empty() {
        return Report::new(loaded.warnings.into_iter().chain(converted).collect(), &loaded.document).to_string();
    }
    match prepare(&Input { generation: "v0".to_owned(), document, overlays, names }) {
        Err(report) => report.to_string(),
        Ok(prepared) => prepared.warnings.map(|report| report.to_string()).unwrap_or_default(),
    }
}

#[test]
fn diagnostics_are_as_recorded() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut paths: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut wrong = Vec::new();
    let mut expected_texts = BTreeSet::new();
    for path in &paths {
        let name = path.file_name().unwrap().to_string_lossy();
        if !name.ends_with(".yaml") || name.ends_with(".overlay.yaml") {
            continue;
        }
        let overlay = path.with_extension("overlay.yaml");
        let overlays: Vec<Source> = overlay.exists().then(|| source(&overlay)).into_iter().collect();
        let names = path.with_extension("names.toml");
        let names = names.exists().then(|| source(&names));
        let found = findings(source(path), overlays, names) + "\n";
        let golden = path.with_extension("txt");
        expected_texts.insert(golden.clone());
        if fs::read_to_string(&golden).unwrap_or_default() != found {
            if update {
                fs::write(&golden, found).unwrap();
            } else {
                wrong.push(format!("{}:\n{found}", golden.display()));
            }
        }
    }
    assert!(!expected_texts.is_empty());
    for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "txt")) {
        assert!(expected_texts.contains(path), "{} belongs to no document", path.display());
    }
    assert!(wrong.is_empty(), "{}\nUPDATE_GOLDEN=1 rewrites them", wrong.join("\n"));
}

/// Codes of lowering that a document which passed the checks cannot meet: the checks refuse the same sooner.
const FORESTALLED: [&str; 6] = [
    "bad-permission",
    "circular-reference",
    "nested-too-deeply",
    "recursive-list",
    "unknown-permission",
    "unsupported-parameter-location",
];

/// A code that nobody has seen printed is a code whose message nobody has read.
#[test]
fn every_code_has_a_case() {
    let call = regex::Regex::new(r#"(?:error|warning|error_at|warning_at|refuse)\(\s*"([a-z-]+)""#).unwrap();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut codes = BTreeSet::new();
    for part in ["check", "gather", "gather/schemas", "lower", "names", "overlay.rs", "overlay", "source.rs", "source"]
    {
        let path = src.join(part);
        let files: Vec<PathBuf> = if path.is_dir() {
            fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
        } else {
            vec![path]
        };
        for file in files {
            let text = fs::read_to_string(file).unwrap();
            codes.extend(call.captures_iter(&text).map(|found| found[1].to_owned()));
        }
    }
    let mut shown = String::new();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            shown += &fs::read_to_string(path).unwrap();
        }
    }
    let unseen: Vec<&String> = codes
        .iter()
        .filter(|code| !shown.contains(&format!("[{code}]")) && !FORESTALLED.contains(&code.as_str()))
        .collect();
    assert!(codes.len() > 40, "the scan of the sources finds the codes no longer: {codes:?}");
    assert!(unseen.is_empty(), "no case shows {unseen:?}");
}

//! `gen --spec FILE --out DIR` as a program: two crates that compile, made again without a change, and nothing of
//! others overwritten.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

const DOCUMENT: &str = "openapi: 3.0.3
info: {title: Example, version: v7.2.1}
tags: [{name: Things}, {name: Others}]
paths:
  /things:
    post:
      operationId: post_thing
      tags: [Things]
      requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses:
        '200': {content: {application/json: {schema: {type: object, properties: {id: {type: string}, more: {}}}}}}
  /others:
    get: {operationId: get_others, tags: [Others], responses: {'200': {content: {text/plain: {schema: {type: string}}}}}}
";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn emit(folder: &Path, document: &str, more: &[&str]) -> Output {
    let spec = folder.join("spec.yaml");
    fs::write(&spec, document).unwrap();
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["gen", "--spec"])
        .arg(spec)
        .arg("--out")
        .arg(folder.join("out"))
        .args(more)
        .output()
        .unwrap()
}

#[track_caller]
fn succeeds(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[track_caller]
fn fails_with(output: &Output, text: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains(text), "{said}");
}

/// Every file below a folder with its text and the time of its last change.
fn files(folder: &Path) -> BTreeMap<String, (String, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                let changed = fs::metadata(&path).unwrap().modified().unwrap();
                found.insert(name, (fs::read_to_string(&path).unwrap(), changed));
            }
        }
    }
    found
}

#[test]
fn two_crates_are_emitted_and_compile() {
    // Always the same folder: to the compiler, the same crates elsewhere are others, whose results would pile up.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("standalone");
    let out = folder.join("out");
    if out.exists() {
        fs::remove_dir_all(&out).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    succeeds(&emit(&folder, DOCUMENT, &[]));
    let names: Vec<_> = files(&out).into_keys().collect();
    for file in ["Cargo.toml", "src/lib.rs", "src/v7/mod.rs", "src/v7/things.rs", "src/v7/others.rs"] {
        for side in ["server", "client"] {
            assert!(names.contains(&format!("{side}/{file}")), "no {side}/{file} among {names:?}");
        }
    }
    // The folder of build results of the workspace, whose dependencies and profiles are theirs.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    for side in ["server", "client"] {
        let at = out.join(side);
        fs::copy(root().join("Cargo.lock"), at.join("Cargo.lock")).unwrap();
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--offline", "--color", "never"])
            .args([
                "--config",
                "profile.dev.debug='line-tables-only'",
                "--config",
                "profile.dev.package.'*'.debug=false",
            ])
            .arg("--target-dir")
            .arg(target)
            .current_dir(&at)
            .output()
            .unwrap();
        succeeds(&output);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("warning:"), "{said}");
    }
}

#[test]
fn a_second_run_changes_nothing_and_another_document_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    succeeds(&emit(folder.path(), DOCUMENT, &[]));
    let first = files(&out);
    succeeds(&emit(folder.path(), DOCUMENT, &[]));
    assert_eq!(files(&out), first);

    let others = DOCUMENT.find("  /others").unwrap();
    let less = DOCUMENT[..others].replace(", {name: Others}", "");
    succeeds(&emit(folder.path(), &less, &[]));
    let names: Vec<_> = files(&out).into_keys().collect();
    assert!(names.contains(&"server/src/v7/things.rs".to_owned()), "{names:?}");
    assert!(!names.iter().any(|name| name.ends_with("others.rs")), "{names:?}");
}

#[test]
fn foreign_folders_are_refused() {
    for (file, text) in [("Cargo.toml", "[package]\nname = \"mine\"\n"), ("notes.txt", "mine")] {
        // Also when only the second of the two is in the way, nothing is written.
        for side in ["server", "client"] {
            let folder = tempfile::tempdir().unwrap();
            let out = folder.path().join("out");
            fs::create_dir_all(out.join(side)).unwrap();
            fs::write(out.join(side).join(file), text).unwrap();
            let before = files(&out);
            fails_with(&emit(folder.path(), DOCUMENT, &[]), side);
            assert_eq!(files(&out), before);
        }
    }
}

#[test]
fn nothing_is_written_for_a_document_with_faults() {
    let folder = tempfile::tempdir().unwrap();
    let output = emit(folder.path(), &DOCUMENT.replace("operationId: post_thing", "operationIdd: post_thing"), &[]);
    fails_with(&output, "spec.yaml:7:7");
    assert!(!folder.path().join("out").exists());
}

#[test]
fn the_module_is_named_by_the_version_or_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    succeeds(&emit(folder.path(), DOCUMENT, &["--generation", "v7_2"]));
    assert!(out.join("client/src/v7_2/mod.rs").exists());
    for name in ["json", "7", "v", "v4-1", "../v4"] {
        fails_with(&emit(folder.path(), DOCUMENT, &["--generation", name]), name);
    }
    fails_with(&emit(folder.path(), &DOCUMENT.replace("v7.2.1", "next"), &[]), "--generation");
}

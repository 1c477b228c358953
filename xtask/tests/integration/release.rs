//! `spec import --prune` and `spec release` as programs: what they write and list, and that a document with faults
//! changes nothing.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use shared_files::needs_shared;
use tempfile::TempDir;

const OLD: &str = "openapi: 3.0.3
info: {title: Example, version: 1.0.0, x-revision: rc1}
tags: [{name: Things}, {name: Others}]
paths:
  /a:
    get:
      operationId: get_a
      tags: [Things]
      parameters: [{$ref: '#/components/parameters/p'}]
      responses: {'200': {}}
  /b:
    get: {operationId: get_b, tags: [Others], responses: {'200': {}}}
  /c/{id}:
    delete:
      operationId: delete_c
      tags: [Others]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {}}
components:
  parameters:
    p: {name: p, in: query, schema: {type: integer}}
";

const NEW: &str = "openapi: 3.0.3
info: {title: Example, version: 1.0.0}
tags: [{name: Things}]
paths:
  /a:
    get:
      operationId: get_a
      tags: [Things]
      responses: {'200': {}}
  /d:
    put: {operationId: put_d, tags: [Things], responses: {'200': {}}}
";

const HEAD: &str = "overlay: 1.0.0\ninfo:\n  title: Example\n  version: 1.0.0-rc1\n\nactions:\n";

const FIXUPS: &str = "  - target: $.components.parameters.p.schema
    description: It has a bound.
    update: { maximum: 9 }
  - target: $.paths['/b'].get
    update: { deprecated: true }
";

const DOCS: &str = "  - target: $.paths['/b'].get
    update: { summary: Shows b. }
  - target: $.paths['/c/{id}'].delete
    update: { summary: Deletes c. }
";

const NAMES: &str = "[operations]\n\"get_b\" = \"show_b\"\n\"delete_c\" = \"remove_c\"\n";

/// A folder as `spec/v9` would be, with a new document beside it.
fn folder(new: &str) -> (TempDir, PathBuf) {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("v9");
    fs::create_dir(&folder).unwrap();
    let text = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    text("interface.yaml", OLD);
    text("fixups.yaml", &format!("{HEAD}{FIXUPS}"));
    text("docs.yaml", &format!("{HEAD}{DOCS}"));
    text("names.toml", NAMES);
    fs::write(root.path().join("new.yaml"), new).unwrap();
    (root, folder)
}

fn run(command: &str, document: &Path, folder: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", command])
        .arg(document)
        .arg("--into")
        .arg(folder)
        .args(more)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The texts of a folder, by name.
fn texts(folder: &Path) -> Vec<(String, String)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect();
    found.sort();
    found
}

#[test]
fn a_release_is_taken_in_and_what_a_guide_promises_stays() {
    let (root, folder) = folder(NEW);
    let guide = root.path().join("guide.md");
    fs::write(&guide, "| Method | Path |\n|---|---|\n| GET | `/b` | shows b |\n").unwrap();
    let notes = root.path().join("notes");
    let more = ["--promised", guide.to_str().unwrap(), "--notes", notes.to_str().unwrap()];
    let output = run("release", &root.path().join("new.yaml"), &folder, &more);
    assert!(output.status.success(), "{}", said(&output));
    let printed = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(
        printed,
        "DELETE /c/{id}\n  breaking   operation removed\nGET /a\n  breaking   query p: parameter removed: the server \
         refuses it now\nPUT /d\n  compatible operation added\n3 changes: 2 breaking, 1 compatible\n"
    );
    let listed = said(&output);
    for line in [
        "kept GET /b",
        "fixups.yaml:7: `$.components.parameters.p.schema` matches nothing",
        "fixups.yaml:10: `$.paths['/b'].get` matches nothing",
        "docs.yaml:9: `$.paths['/c/{id}'].delete` matches nothing",
        "names.toml:3: no operation has this id: \"delete_c\" = \"remove_c\"",
        "1 operations kept, 4 dead entries removed",
    ] {
        assert!(listed.contains(line), "no `{line}` in {listed}");
    }
    let texts = texts(&folder);
    let text = |name: &str| &texts.iter().find(|(other, _)| other == name).unwrap().1;
    let new_head = HEAD.replace("1.0.0-rc1", "1.0.0");
    assert_eq!(*text("fixups.yaml"), new_head.replace("actions:", "actions: []"));
    assert_eq!(
        *text("docs.yaml"),
        format!("{new_head}  - target: $.paths['/b'].get\n    update: {{ summary: Shows b. }}\n")
    );
    assert_eq!(*text("names.toml"), "[operations]\n\"get_b\" = \"show_b\"\n");
    let extensions = text("extensions.yaml");
    assert!(extensions.contains("# Kept from 1.0.0-rc1") && extensions.contains("deprecated: true"), "{extensions}");

    let changelog = fs::read_to_string(notes.join("CHANGELOG.md")).unwrap();
    assert_eq!(
        changelog,
        "- The description of 1.0.0 in place of 1.0.0-rc1:\n  - New: `PUT /d`.\n  - Gone: `DELETE /c/{id}`.\n  - Kept, \
         although upstream removed them: `GET /b`.\n  - Breaking, `GET /a`: `query p`: parameter removed: the server \
         refuses it now.\n"
    );
    let handlers = fs::read_to_string(notes.join("HANDLERS.md")).unwrap();
    let (write, rest) = handlers.split_once("## To adapt").unwrap();
    assert!(write.contains("`PUT /d`, trait `Things`, `server/apid/src/api/v9/things.rs`"), "{handlers}");
    assert!(write.contains("fn put_d(&self, cx: Context<Self::Identity>"), "{handlers}");
    let (adapt, delete) = rest.split_once("## To delete").unwrap();
    assert!(adapt.contains("`GET /a`") && delete.contains("fn remove_c("), "{handlers}");

    // The same document once more changes nothing.
    let output = run("release", &root.path().join("new.yaml"), &folder, &more);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(output.stdout, b"no changes\n");
    assert_eq!(self::texts(&folder), texts);
}

#[test]
fn a_document_with_faults_changes_nothing_and_all_faults_are_listed_where_they_are() {
    let faulty =
        NEW.replace("operationId: put_d, ", "operationIdd: put_d, ").replace("tags: [Things]\n", "tags: [No]\n");
    let (root, folder) = folder(&faulty);
    let fixups = format!("{HEAD}{FIXUPS}  - target: $.paths['/a'].get\n    update: {{ deprecated: perhaps }}\n");
    fs::write(folder.join("fixups.yaml"), &fixups).unwrap();
    let before = texts(&folder);
    let output = run("release", &root.path().join("new.yaml"), &folder, &[]);
    assert_eq!(output.status.code(), Some(1));
    let listed = said(&output);
    // The line is that of the file, although the actions above the fault are dead.
    for part in ["operationIdd", "`No`", "fixups.yaml:13:27", "nothing was written"] {
        assert!(listed.contains(part), "no `{part}` in {listed}");
    }
    assert!(!listed.contains("overlay-no-match"), "what would be removed is no fault: {listed}");
    assert_eq!(texts(&folder), before);
}

#[test]
fn an_import_without_prune_leaves_the_overlays_alone() {
    let (root, folder) = folder(NEW);
    let output = run("import", &root.path().join("new.yaml"), &folder, &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(fs::read_to_string(folder.join("fixups.yaml")).unwrap(), format!("{HEAD}{FIXUPS}"));
    let output = run("import", &root.path().join("new.yaml"), &folder, &["--keep", "GET /b"]);
    assert!(said(&output).contains("--prune"), "{}", said(&output));
}

#[test]
fn an_operation_to_keep_must_exist() {
    let (root, folder) = folder(NEW);
    let before = texts(&folder);
    let output = run("import", &root.path().join("new.yaml"), &folder, &["--prune", "--keep", "GET /nothing"]);
    assert!(!output.status.success() && said(&output).contains("GET /nothing"), "{}", said(&output));
    assert_eq!(texts(&folder), before);
    let output = run("import", &root.path().join("new.yaml"), &folder, &["--prune", "--keep", "GET /b"]);
    assert!(output.status.success() && said(&output).contains("kept GET /b"), "{}", said(&output));
}

/// Takes an upstream document into a copy of a folder of `spec/`.
fn taken_in(document: &str, generation: &str) -> (TempDir, PathBuf, String) {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("spec").join(generation);
    let root = tempfile::tempdir().unwrap();
    let copy = root.path().join(generation);
    fs::create_dir(&copy).unwrap();
    for (name, text) in texts(&spec) {
        fs::write(copy.join(name), text).unwrap();
    }
    let notes = root.path().join("notes");
    let document = shared_files::path("upstream").join(document);
    let output = run("release", &document, &copy, &["--notes", notes.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
    let listed = said(&output);
    (root, copy, listed)
}

/// Newer and older documents alike need no hand: what they leave dead is found by rules.
#[needs_shared]
#[test]
fn upstream_documents_are_taken_in_without_an_edit() {
    for (document, generation) in [
        ("v4.14.9-branch.yaml", "v4"),
        ("v4.12.0.yaml", "v4"),
        ("v4.7.4.yaml", "v4"),
        ("v5.0.0-beta4.yaml", "v5"),
        ("v5.0.0-alpha0.yaml", "v5"),
    ] {
        let (_root, copy, _) = taken_in(document, generation);
        let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["spec", "show"]).arg(&copy).output().unwrap();
        assert!(output.status.success(), "{document}: {}", said(&output));
    }
}

#[needs_shared]
#[test]
fn the_descriptions_of_the_workspace_are_those_of_their_documents() {
    for (document, generation) in [("v4.14.7.yaml", "v4"), ("v5.0.0-branch-2026-08-21.yaml", "v5")] {
        let (_root, copy, listed) = taken_in(document, generation);
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("spec").join(generation);
        assert!(listed.contains("0 operations kept, 0 dead entries removed"), "{document}: {listed}");
        assert_eq!(texts(&copy), texts(&spec), "{document}");
    }
}

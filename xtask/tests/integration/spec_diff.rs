//! `spec diff` as a program: what it prints and how it ends.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

const OLD: &str = "openapi: 3.0.3
info: {title: Example, version: 1.0.0}
tags: [{name: Things}]
paths:
  /a:
    get:
      operationId: get_a
      tags: [Things]
      parameters: [{name: p, in: query, schema: {type: integer, maximum: 9}}]
      responses: {'200': {}}
";

fn write(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Compares two texts. The folder with their files lives as long as the answer is read.
fn diff(old: &str, new: &str, more: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (write(&folder, "old.yaml", old), write(&folder, "new.yaml", new));
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(["spec", "diff"]).args([old, new]).args(more).output().unwrap()
}

fn printed(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn the_same_ends_with_0() {
    let output = diff(OLD, OLD, &[]);
    assert_eq!((output.status.code(), printed(&output)), (Some(0), "no changes\n"));
    let output = diff(OLD, OLD, &["--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report, serde_json::json!({"breaking": 0, "compatible": 0, "changes": []}));
}

#[test]
fn compatible_changes_end_with_1() {
    let output = diff(OLD, &OLD.replace("maximum: 9", "maximum: 10"), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        printed(&output),
        "GET /a\n  compatible query p: maximum changed from 9 to 10\n1 change: 0 breaking, 1 compatible\n"
    );
}

#[test]
fn breaking_changes_end_with_2() {
    let new = OLD
        .replace("maximum: 9", "maximum: 8")
        .replace("  /a:", "  /b: {get: {operationId: get_b, tags: [Things], responses: {'200': {}}}}\n  /a:");
    let output = diff(OLD, &new, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        printed(&output),
        "GET /a\n  breaking   query p: maximum changed from 9 to 8\nGET /b\n  compatible operation added\n\
         2 changes: 1 breaking, 1 compatible\n"
    );
    let output = diff(OLD, &new, &["--format", "json"]);
    assert_eq!(output.status.code(), Some(2));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = serde_json::json!({
        "breaking": 1,
        "compatible": 1,
        "changes": [
            {
                "route": "GET /a",
                "place": "query p",
                "subject": "constraint",
                "class": "breaking",
                "message": "maximum changed from 9 to 8",
            },
            {
                "route": "GET /b",
                "place": "",
                "subject": "operation",
                "class": "compatible",
                "message": "operation added",
            },
        ],
    });
    assert_eq!(report, expected);
}

#[test]
fn faults_end_with_another_status_and_name_their_place() {
    let output = diff(OLD, &OLD.replace("maximum: 9", "maximim: 9"), &[]);
    assert_eq!((output.status.code(), printed(&output)), (Some(3), ""));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("maximim") && said.contains("new.yaml:9:"), "{said}");

    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["spec", "diff", "none.yaml", "none.yaml"]).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8(output.stderr).unwrap().contains("none.yaml"));
}

#[test]
fn folders_of_the_workspace_are_compared_with_their_overlays() {
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/v4");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["spec", "diff", spec, spec]).output().unwrap();
    assert_eq!((output.status.code(), printed(&output)), (Some(0), "no changes\n"));
}

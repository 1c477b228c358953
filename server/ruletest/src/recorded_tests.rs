//! Upstream's tests of its ruleset are read as the recorded runs of the real engine sent them.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::process::Command;

use flate2::read::GzDecoder;
use serde_json::Value;
use shared_files::needs_shared;

use crate::{Given, Suite, read};

fn suites() -> HashMap<String, Suite> {
    let folder = tempfile::tempdir().unwrap();
    let archive = shared_files::path("upstream/ruleset-tests-4.14.7.tar.gz");
    let status = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(folder.path()).status().unwrap();
    assert!(status.success(), "tar: {status}");
    let files = std::fs::read_dir(folder.path().join("tests")).unwrap();
    files
        .map(|file| file.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "ini"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
            let suite = read(&name, &text).unwrap_or_else(|fault| panic!("{fault}"));
            (name, suite)
        })
        .collect()
}

#[needs_shared]
#[test]
fn sequences_are_those_that_were_recorded() {
    let suites = suites();
    let file = std::fs::File::open(shared_files::path("live/golden/logtest_ruleset.jsonl.gz")).unwrap();
    let mut sequences = 0;
    for line in BufReader::new(GzDecoder::new(file)).lines() {
        let recorded: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let text = |member: &str| recorded[member].as_str().unwrap();
        let name = format!("{}: {}", text("section"), text("key"));
        let events: Vec<_> = recorded["events"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        // A name may be given twice.
        let cases = suites[text("file")].cases.iter().filter(|case| case.name == name);
        let ours: Vec<Vec<_>> = cases
            .map(|case| case.steps.iter())
            .map(|steps| {
                let events = steps.map(|step| match &step.given {
                    Given::Event { text, .. } => text.as_str(),
                    Given::Decoded { .. } => panic!("upstream's form has events only"),
                });
                events.collect()
            })
            .collect();
        assert!(ours.contains(&events), "{}: {name}: {ours:#?} has not {events:#?}", text("file"));
        sequences += 1;
    }
    assert!(sequences > 900, "{sequences} sequences");
}

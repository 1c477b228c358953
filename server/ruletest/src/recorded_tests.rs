//! Upstream's tests of its ruleset are read as the recorded runs of the real engine sent them, and pass.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Command;

use apid_engine::Ruleset;
use apid_engine::settings::Settings;
use flate2::read::GzDecoder;
use serde_json::Value;
use shared_files::needs_shared;

use crate::folder::Folder;
use crate::{Engine, Given, Seen, Suite, read, run};

fn unpack(archive: &str, into: &Path) {
    let archive = shared_files::path(archive);
    let status = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(into).status().unwrap();
    assert!(status.success(), "tar: {status}");
}

fn suites() -> HashMap<String, Suite> {
    let folder = tempfile::tempdir().unwrap();
    unpack("upstream/ruleset-tests-4.14.7.tar.gz", folder.path());
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

/// The ruleset of the release with the rules and decoders of its tests, and Windows events as JSON, as upstream's
/// runner prepares it.
fn prepared() -> Engine {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    unpack("upstream/ruleset-4.14.7.tar.gz", root);
    unpack("upstream/ruleset-tests-4.14.7.tar.gz", root);
    fs::remove_file(root.join("ruleset/rules/0215-policy_rules.xml")).unwrap();
    for file in fs::read_dir(root.join("ruleset")).unwrap().map(|entry| entry.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let kind = if name.ends_with("rules.xml") { "rules" } else { "decoders" };
        if file.is_file() {
            fs::rename(&file, root.join("ruleset").join(kind).join(name)).unwrap();
        }
    }
    let windows = root.join("ruleset/rules/0575-win-base_rules.xml");
    let text = fs::read_to_string(&windows).unwrap();
    let shipped = "<category>ossec</category>\n    <decoded_as>windows_eventchannel</decoded_as>";
    assert!(text.contains(shipped));
    fs::write(&windows, text.replacen(shipped, "<decoded_as>json</decoded_as>", 1)).unwrap();
    let folder = Folder::read(root).unwrap();
    Engine::new(Ruleset::load(&folder.files(), Settings::default()).ruleset.unwrap())
}

#[needs_shared]
#[test]
fn upstreams_tests_pass_but_those_that_need_places() {
    let engine = prepared();
    let mut suites: Vec<_> = suites().into_iter().collect();
    suites.sort_by(|(one, _), (other, _)| one.cmp(other));
    let (mut passed, mut failed) = (0, Vec::new());
    for (name, suite) in &suites {
        for verdict in run(&engine, suite, &mut Seen::default()).verdicts {
            match verdict.differences.as_slice() {
                [] => passed += 1,
                // There is no database of places.
                _ if name.ends_with("_geoip.ini") => {}
                differences => failed.push(format!("{name}: {}: {differences:?}", verdict.name)),
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(passed > 900, "{passed}");
}

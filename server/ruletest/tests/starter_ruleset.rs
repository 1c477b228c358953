//! The starter ruleset becomes what its tests say, and its tests reach all of it.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;

use apid_engine::Ruleset;
use apid_engine::settings::Settings;
use apid_engine::source::{File, Files};
use apid_ruletest::{Engine, Format, Report, Seen};

/// Where the files are that a new home gets, and where their tests are.
const RULES: &str = "../store/src/homes/ruleset/rules";
const DECODERS: &str = "../store/src/homes/ruleset/decoders";
const TESTS: &str = "tests/starter";

fn texts(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut texts: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect();
    texts.sort();
    texts
}

#[test]
fn the_starter_ruleset_passes_its_tests() {
    let (decoders, rules) = (texts(DECODERS), texts(RULES));
    let all = |texts: &'static [(String, String)]| texts.iter().map(|(name, text)| File::new(name, text)).collect();
    let files = Files { decoders: all(decoders.leak()), rules: all(rules.leak()), lists: Vec::new() };
    let loaded = Ruleset::load(&files, Settings::default());
    let faults: Vec<_> = loaded.messages.iter().map(|it| format!("{it} ({})", it.place.as_ref().unwrap())).collect();
    assert_eq!(faults, [""; 0], "the starter ruleset has no fault");
    let engine = Engine::new(loaded.ruleset.unwrap());
    let mut seen = Seen::default();
    let results = texts(TESTS)
        .iter()
        .map(|(name, text)| apid_ruletest::read(name, text).unwrap_or_else(|fault| panic!("{fault}")))
        .map(|suite| apid_ruletest::run(&engine, &suite, &mut seen))
        .collect();
    let coverage = engine.coverage(&seen);
    let report = Report { results, coverage: Some(coverage.clone()) };
    assert_eq!(report.failed(), 0, "{}", report.write(Format::Human));
    assert_eq!(coverage.rules.missed, [0; 0], "rules without a test");
    assert_eq!(coverage.decoders.missed, [""; 0], "decoders without a test");
}

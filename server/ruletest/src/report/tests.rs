//! Each form of a report.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::coverage::Coverage;
use crate::run::{Seen, Verdict};

fn report() -> Report {
    let verdict = |name: &str, line, differences| Verdict { name: name.to_owned(), line, differences };
    let difference = Difference {
        event: 2,
        what: "rule".to_owned(),
        expected: "1".to_owned(),
        actual: "\"none\" & <more>\u{1b}".to_owned(),
    };
    let seen = Seen { rules: [1].into(), decoders: ["sshd".to_owned()].into() };
    Report {
        results: vec![
            Results {
                name: "a.yaml".to_owned(),
                verdicts: vec![verdict("passes", 3, vec![]), verdict("fails #1", 9, vec![difference])],
            },
            Results { name: "b.ini".to_owned(), verdicts: vec![verdict("passes too", 0, vec![])] },
        ],
        coverage: Some(Coverage::of(&[1, 2, 3].into(), &["sshd".to_owned()].into(), &seen)),
    }
}

#[test]
fn people_see_what_failed_and_totals() {
    assert_eq!(
        report().write(Format::Human),
        "FAILED a.yaml:9: fails #1\n  event 2: rule is \"none\" & <more>\\u{1b}, expected 1\n\
         3 tests: 2 passed, 1 failed\nrules reached: 1 of 3 (33.3 %)\ndecoders reached: 1 of 1 (100.0 %)\n"
    );
}

#[test]
fn tap_numbers_every_test() {
    let text = report().write(Format::Tap);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[..2], ["TAP version 14", "1..3"]);
    assert_eq!(lines[2], "ok 1 - a.yaml: passes");
    assert_eq!(lines[3], "not ok 2 - a.yaml: fails \\#1");
    assert_eq!(lines[4..8], ["  ---", "  file: \"a.yaml\"", "  line: 9", "  differences:"]);
    assert_eq!(lines[8], r#"    - "event 2: rule is \"none\" & <more>\u001b, expected 1""#);
    assert_eq!(lines[9..], ["  ...", "ok 3 - b.ini: passes too"]);
}

#[test]
fn junit_escapes_what_events_contain() {
    let text = report().write(Format::Junit);
    assert!(text.contains(r#"<testsuites tests="3" failures="1">"#), "{text}");
    assert!(text.contains(r#"<testsuite name="a.yaml" tests="2" failures="1">"#), "{text}");
    assert!(text.contains("rule is &quot;none&quot; &amp; &lt;more&gt;\u{fffd}, expected 1"), "{text}");
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[test]
fn json_has_everything() {
    let value: serde_json::Value = serde_json::from_str(&report().write(Format::Json)).unwrap();
    assert_eq!((&value["tests"], &value["failed"]), (&3.into(), &1.into()));
    assert_eq!(value["files"][0]["tests"][1]["differences"][0]["expected"], "1");
    assert_eq!(value["coverage"]["rules"], serde_json::json!({"reached": 1, "missed": [2, 3]}));
}

/// The name of a test may be any text of a file.
#[test]
fn a_report_of_any_text_stays_readable() {
    proptest::proptest!(|(name in "\\PC*|[\\x00-\\x7f]*", actual in ".*")| {
        let difference = Difference { event: 1, what: "rule".to_owned(), expected: "1".to_owned(), actual };
        let verdicts = vec![Verdict { name, line: 1, differences: vec![difference] }];
        let report = Report { results: vec![Results { name: "a".to_owned(), verdicts }], coverage: None };
        let tap = report.write(Format::Tap);
        proptest::prop_assert_eq!(tap.lines().count(), 9, "{}", tap);
        let junit = report.write(Format::Junit);
        let control = |char: char| char.is_control() && char != '\n';
        proptest::prop_assert!(!junit.contains(control), "{}", junit);
        proptest::prop_assert_eq!(junit.lines().count(), 8, "{}", junit);
        proptest::prop_assert!(serde_json::from_str::<serde_json::Value>(&report.write(Format::Json)).is_ok());
    });
}

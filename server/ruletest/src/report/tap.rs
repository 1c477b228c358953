//! The Test Anything Protocol, version 14: a line a test, with a block of YAML below one that failed.

use std::fmt::Write as _;

use super::{Report, sentence};

pub(super) fn write(report: &Report) -> String {
    let mut text = format!("TAP version 14\n1..{}\n", report.total());
    let mut number = 0;
    for results in &report.results {
        for verdict in &results.verdicts {
            number += 1;
            let state = if verdict.passed() { "ok" } else { "not ok" };
            let _ =
                writeln!(text, "{state} {number} - {}", description(&format!("{}: {}", results.name, verdict.name)));
            if verdict.passed() {
                continue;
            }
            // JSON's strings are YAML's too, whatever an event contains.
            let string = |text: &str| serde_json::Value::from(text).to_string();
            let _ =
                writeln!(text, "  ---\n  file: {}\n  line: {}\n  differences:", string(&results.name), verdict.line);
            for difference in &verdict.differences {
                let _ = writeln!(text, "    - {}", string(&sentence(difference)));
            }
            let _ = writeln!(text, "  ...");
        }
    }
    text
}

/// A description is one line, and a `#` in it would begin a directive.
fn description(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\\' | '#' => escaped.extend(['\\', char]),
            char if char.is_control() => escaped.push(' '),
            char => escaped.push(char),
        }
    }
    escaped
}

//! The XML of JUnit, as most continuous integration systems read it: a suite a file.

use std::fmt::Write as _;

use super::{Report, sentence};

pub(super) fn write(report: &Report) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(text, "<testsuites tests=\"{}\" failures=\"{}\">", report.total(), report.failed());
    for results in &report.results {
        let failed = results.verdicts.iter().filter(|verdict| !verdict.passed()).count();
        let name = escaped(&results.name);
        let total = results.verdicts.len();
        let _ = writeln!(text, "  <testsuite name=\"{name}\" tests=\"{total}\" failures=\"{failed}\">");
        for verdict in &results.verdicts {
            let _ = write!(
                text,
                "    <testcase classname=\"{name}\" name=\"{}\" file=\"{name}\" line=\"{}\"",
                escaped(&verdict.name),
                verdict.line
            );
            if verdict.passed() {
                text.push_str("/>\n");
                continue;
            }
            let sentences: Vec<_> = verdict.differences.iter().map(sentence).collect();
            let message = sentences.first().map(|first| escaped(first)).unwrap_or_default();
            let all = escaped(&sentences.join("\n"));
            let _ = writeln!(text, ">\n      <failure message=\"{message}\">{all}</failure>\n    </testcase>");
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

/// For attributes and texts. Control characters are not allowed in XML at all, not even escaped.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            char if char.is_control() => escaped.push('\u{fffd}'),
            char => escaped.push(char),
        }
    }
    escaped
}

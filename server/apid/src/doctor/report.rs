//! Findings as a table for people, and as JSON for programs.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::json;

use super::{Finding, State};

/// The worst of the findings.
pub(super) fn worst(findings: &[Finding]) -> State {
    findings.iter().map(|finding| finding.state).max().unwrap_or(State::Ok)
}

/// One line for each finding, with its advice below it, and a line of sums.
pub(super) fn table(findings: &[Finding]) -> String {
    let width = findings.iter().map(|finding| finding.check.len()).max().unwrap_or_default();
    let mut text = String::new();
    for Finding { check, subject, state, text: found, advice } in findings {
        let colon = if subject.is_empty() { "" } else { ": " };
        let line = format!("{:<7}  {check:<width$}  {subject}{colon}{found}", word(*state));
        let advice = advice.iter().map(|advice| format!("{:7}  {:width$}  {advice}", "", ""));
        for line in std::iter::once(line).chain(advice) {
            text += printable(&line).trim_end();
            text.push('\n');
        }
    }
    let count = |state| findings.iter().filter(|finding| finding.state == state).count();
    let number = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let (faults, warnings) = (count(State::Fault), count(State::Warning));
    let _ = match (faults, warnings) {
        (0, 0) => writeln!(text, "all is well"),
        _ => writeln!(text, "{}, {}", number(faults, "fault"), number(warnings, "warning")),
    };
    text
}

fn word(state: State) -> &'static str {
    match state {
        State::Ok => "ok",
        State::Warning => "warning",
        State::Fault => "FAULT",
    }
}

/// What files of the home say reaches a terminal without control characters. A line that is broken goes on below.
fn printable(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for character in line.chars() {
        match character {
            '\n' => text.push_str("; "),
            other if other.is_control() => text.extend(other.escape_default()),
            other => text.push(other),
        }
    }
    text
}

/// All of it as one object.
pub(super) fn json(place: &Path, findings: &[Finding]) -> String {
    let report = json!({
        "home": place.display().to_string(),
        "program": env!("CARGO_PKG_VERSION"),
        "state": worst(findings),
        "findings": findings,
    });
    format!("{report:#}\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_table_has_a_line_for_each_finding_and_its_advice() {
        let ok = Finding::new("home", "", State::Ok, "/var/ossec");
        assert_eq!(table(std::slice::from_ref(&ok)), "ok       home  /var/ossec\nall is well\n");
        let fault = Finding::new("socket", "queue/db/wdb", State::Fault, "nobody\u{1b}[2J listens").advice("start it");
        let warning = Finding::new("users", "wazuh", State::Warning, "two\nlines");
        let all = [ok, fault, warning];
        assert_eq!(
            table(&all),
            "ok       home    /var/ossec\nFAULT    socket  queue/db/wdb: nobody\\u{1b}[2J listens\n                 start \
             it\nwarning  users   wazuh: two; lines\n1 fault, 1 warning\n"
        );
        assert_eq!(worst(&all), State::Fault);
        let report: Value = serde_json::from_str(&json(Path::new("/h"), &all)).unwrap();
        assert_eq!((&report["home"], &report["state"]), (&json!("/h"), &json!("fault")));
        let advice = json!({
            "check": "socket", "subject": "queue/db/wdb", "state": "fault", "text": "nobody\u{1b}[2J listens",
            "advice": "start it",
        });
        assert_eq!(report["findings"][1], advice);
        assert_eq!(report["findings"][0].get("advice"), None);
    }
}

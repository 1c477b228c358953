#![allow(clippy::unwrap_used)]

use super::fuzzing::{manager_log, slow_lines};
use super::{LogFormat, entry, lines};

/// Time, tag, level and description of a plain line.
fn parts(line: &str) -> Option<[String; 4]> {
    let entry = entry(line, LogFormat::Plain)?;
    let [tag, level, description] = [entry.tag, entry.level, entry.description].map(std::borrow::Cow::into_owned);
    Some([entry.timestamp.as_str().to_owned(), tag, level, description])
}

#[test]
fn plain_entries() {
    let at = "2026-11-01T00:01:56Z";
    for (rest, tag, level, description) in [
        ("wazuh-db: INFO: (1234): Started (pid: 0).", "wazuh-db", "info", " (1234): Started (pid: 0)."),
        ("wazuh-modulesd:sca: WARNING: a: ERROR: b", "wazuh-modulesd:sca", "warning", " a: ERROR: b"),
        ("wazuh-remoted[12] x.c:4 at f(): DEBUG: s", "wazuh-remoted", "debug", " s"),
        ("wazuh-remoted[12] x.c:4 at f(): DEBUG: a: ERROR: b", "wazuh-remoted", "error", " b"),
        ("a[b[1] x: INFO:", "a[b", "info", ""),
        ("a[1]: INFO:y", "a[1]", "info", "y"),
        ("[1]x[2 : INFO: y", "[1]x", "info", " y"),
        (":: CRITICAL: x", ":", "critical", " x"),
        ("wazuh-\u{e9}: ERROR: \u{43a}\u{43b}\u{44e}\u{447}", "wazuh-\u{e9}", "error", " \u{43a}\u{43b}\u{44e}\u{447}"),
        ("rootcheck: INFO: x", "wazuh-rootcheck", "info", " x"),
        ("my-rootcheckd[1] a:\u{a0}INFO: x", "wazuh-rootcheck", "info", " x"),
    ] {
        let expected = [at, tag, level, description].map(str::to_owned);
        assert_eq!(parts(&format!("2026/11/01 00:01:56 {rest}")), Some(expected), "{rest}");
    }
    for line in [
        "",
        "    continuation of the line before, level: ERROR",
        "2026/11/01 00:15:15 \u{e9} \u{fc}n\u{ef}code: ERROR: text",
        "2026/11/01 00:15:15 : ERROR: no tag",
        "2026/11/01 00:15:15 [1]: ERROR",
        "2026/11/01 00:15:15 [1] x: ERROR: the tag would be empty",
        "2026/11/01 00:15:15  wazuh-db: INFO: two blanks",
        "2026/11/01 00:15:15 wazuh-db: Info: x",
        "2026/11/01 00:15:15 wazuh-db: INFO x",
        "2026/11/01 00:15:15 wazuh-db:INFO: x",
        "2026/11/01 00:15:15",
        "2026/11/01 00:15",
        "x2026/11/01 00:15:15 wazuh-db: INFO: x",
        "\u{663}026/11/01 00:15:15 wazuh-db: INFO: x",
    ] {
        assert_eq!(parts(line), None, "{line}");
    }
}

#[test]
fn times_that_there_are_not_make_no_entry() {
    let is_entry = |time: &str| parts(&format!("{time} wazuh-db: INFO: x")).is_some();
    for time in ["2024/02/29 23:59:59", "2000/02/29 00:00:00", "0001/01/01 00:00:00", "2026/12/31\t00:00:00"] {
        assert!(is_entry(time), "{time}");
    }
    for time in [
        "2026/02/29 00:00:00",
        "1900/02/29 00:00:00",
        "2026/13/01 00:00:00",
        "2026/00/01 00:00:00",
        "2026/04/31 00:00:00",
        "2026/01/00 00:00:00",
        "0000/01/01 00:00:00",
        "2026/01/01 24:00:00",
        "2026/01/01 00:60:00",
        "2026/01/01 00:00:60",
        "2026-01-01 00:00:00",
    ] {
        assert!(!is_entry(time), "{time}");
    }
}

#[test]
fn json_entries() {
    let line =
        r#"{"timestamp":"2026/11/01 00:01:56","tag":"wazuh-db","pid":7,"level":"INFO","description":"a \"b\" \u00e9"}"#;
    let found = entry(line, LogFormat::Json).unwrap();
    assert_eq!((&*found.tag, &*found.level, &*found.description), ("wazuh-db", "info", "a \"b\" \u{e9}"));
    assert_eq!(found.timestamp.as_str(), "2026-11-01T00:01:56Z");
    for line in [
        "",
        "{}",
        "[]",
        "7",
        r#"{"timestamp":"2026/11/01 00:01:56","tag":"wazuh-db","level":"info"}"#,
        r#"{"timestamp":"2026/11/01 00:01:56","tag":7,"level":"info","description":"x"}"#,
        r#"{"timestamp":"2026/11/01 00:01:56 x","tag":"a","level":"info","description":"x"}"#,
        r#"{"timestamp":"2026/11/01","tag":"a","level":"info","description":"x"}"#,
        r#"{"timestamp":"2026/11/01 00:01:56","tag":"a","level":"info","description":"half wri"#,
        "2026/11/01 00:01:56 wazuh-db: INFO: x",
    ] {
        assert_eq!(entry(line, LogFormat::Json), None, "{line}");
    }
}

#[test]
fn lines_end_as_the_real_api_ends_them() {
    let found = |text| lines(text).collect::<Vec<_>>();
    assert_eq!(found(""), Vec::<&str>::new());
    assert_eq!(found("a\r\nb\n\nc\rd"), ["a", "b", "", "c", "d"]);
    assert_eq!(found("a\u{85}b\u{2028}c\u{2029}d\u{c}e\u{b}f\u{1e}"), ["a", "b", "c", "d", "e", "f"]);
    assert_eq!(found("\u{e9}\u{20ac}\u{a0}\n"), ["\u{e9}\u{20ac}\u{a0}"]);
    for text in ["\r\r\n\n\r", "\n", "a", "\u{c2}\u{2028}", "\r\n\r\n", "a\u{85}\n", "a\u{85}", "a\r\r\n", "\r", "\n\r"]
    {
        assert_eq!(found(text), slow_lines(text), "{text:?}");
    }
}

proptest::proptest! {
    #[test]
    fn any_line_is_read_as_the_real_api_reads_it(
        line in r"2026/11/0[0-3][ \t][0-2][0-9]:01:5[0-9] ([a\[:\x85 é]{0,6}(: (INFO|ERROR|INF):?)?){0,4}"
    ) {
        manager_log(line.as_bytes());
    }
}

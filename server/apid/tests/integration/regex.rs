//! `wazuh-apid regex`, as people run it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use serde_json::{Value, json};
use shared_files::needs_shared;

/// Exit code, standard output and standard error of the command.
fn run(arguments: &[&str], input: &[u8]) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wazuh-apid"))
        .arg("regex")
        .args(arguments)
        // There is no such home, and none is needed.
        .env("WAZUH_HOME", "/nonexistent")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    // A command that refuses its arguments does not read.
    let _ = writer.join().unwrap();
    let [stdout, stderr] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code().unwrap(), stdout, stderr)
}

fn answers(questions: &[Value]) -> Vec<Value> {
    let input: String = questions.iter().map(|question| format!("{question}\n")).collect();
    let (code, stdout, stderr) = run(&["--jsonl"], input.as_bytes());
    assert_eq!(code, 0, "{stderr}");
    stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn lines_of_standard_input_are_tried_in_every_dialect() {
    let (code, stdout, stderr) = run(&[r"from (\S+)"], b"Accepted from 10.0.0.1\nnothing\n");
    assert_eq!((code, stderr.as_str()), (0, ""));
    let line = "Accepted from 10.0.0.1";
    assert_eq!(
        stdout,
        format!(
            "+OSRegex_Execute: {line}\n -Substring: 10.0.0.1\n+OS_Regex       : {line}\n\
             +PCRE2          : {line}\n -Substring: 10.0.0.1\n"
        )
    );
}

#[test]
fn a_pattern_that_a_dialect_does_not_know_is_refused_with_its_fault() {
    let (code, stdout, stderr) = run(&["--type", "osregex", "(a|b)"], b"a\n");
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert_eq!(
        stderr,
        "wazuh-apid: error: `(a|b)` is not a pattern of osregex: \
         parentheses are not balanced, nested or around a `|` at offset 2\n"
    );
    let (code, _, stderr) = run(&["--type", "perl", "a"], b"");
    assert_eq!(code, 2);
    assert!(stderr.contains("expected one of osregex, osmatch, pcre2"), "{stderr}");
    assert_eq!(run(&["--jsonl", "a"], b"").0, 2);
    assert_eq!(run(&[], b"").0, 2);
    assert_eq!(run(&["-a-"], b"x-a-\n").0, 0, "a pattern may begin with a hyphen");
}

#[test]
fn questions_are_answered_line_by_line() {
    let ask = |kind: &str, pattern: &str, text: &str| json!({ "kind": kind, "pattern": pattern, "text": text });
    let answers = answers(&[
        ask("regex", r"a(\d+) b", "xA12 b"),
        ask("osregex", r"\d*", "abc"),
        ask("regex case-sensitive", "A", "A"),
        ask("match", "^a|b$", "xB"),
        ask("osmatch case-sensitive", "A", "A"),
        ask("pcre2", r"(\d)(x)?(\d)", "a12"),
        ask("regex", r"\x", ""),
        ask("pcre2", "(", ""),
        ask("match", "b", "a\0b"),
    ]);
    let expected = [
        json!({ "matches": true, "last": 5, "captures": ["12"] }),
        json!({ "matches": true, "last": -1, "captures": [] }),
        json!({ "matches": false }),
        json!({ "matches": true }),
        json!({ "matches": false }),
        json!({ "matches": true, "last": 2, "captures": ["1", "", "2"] }),
        json!({ "compile_error": 6 }),
        json!({ "compile_error": 114 }),
        json!({ "matches": false }),
    ];
    assert_eq!(answers, expected);
}

#[test]
fn what_is_no_question_is_told_and_the_others_are_answered() {
    let input = b"{\"kind\": \"match\", \"pattern\": \"a\"}\nno JSON\n\
        {\"kind\": \"glob\", \"pattern\": \"a\", \"text\": \"a\"}\n\
        {\"kind\": \"match\", \"pattern\": \"a\", \"text\": \"a\"}\n";
    let (code, stdout, stderr) = run(&["--jsonl"], input);
    assert_eq!(code, 1);
    assert!(stderr.starts_with("wazuh-apid: error: 3 lines of standard input are not questions"), "{stderr}");
    let lines: Vec<Value> = stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[..3].iter().all(|line| line["error"].is_string()), "{stdout}");
    assert_eq!(lines[3], json!({ "matches": true }));
}

#[needs_shared]
#[test]
fn every_recorded_question_is_answered_as_the_original_does() {
    let file = std::fs::File::open(shared_files::path("live/golden/regex_vectors.jsonl.gz")).unwrap();
    let recorded: Vec<Value> = BufReader::new(flate2::read::GzDecoder::new(file))
        .lines()
        .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
        .collect();
    for (given, mut wanted) in answers(&recorded).into_iter().zip(recorded.clone()) {
        let question: Vec<_> =
            ["kind", "pattern", "text"].iter().map(|member| wanted.as_object_mut().unwrap().remove(*member)).collect();
        assert_eq!(given, wanted, "{question:?}");
    }
}

//! The command's answers, in the process of the test; `tests/integration/regex.rs` runs the program.

#![allow(clippy::unwrap_used)]

use super::*;

fn tried(pattern: &str, dialects: &[Dialect], input: &[u8]) -> (Result<(), RegexError>, String) {
    let command = cli::Regex { pattern: Some(pattern.to_owned()), dialects: dialects.to_vec(), jsonl: false };
    let mut output = Vec::new();
    let done = run(&command, input, &mut output);
    (done, String::from_utf8(output).unwrap())
}

#[test]
fn a_line_is_shown_for_each_way_in_which_it_matches() {
    let (done, output) = tried(r"for (\w+)", &[], b"x\nFailed for root\nfor (\\w+)");
    done.unwrap();
    let root = "Failed for root";
    assert_eq!(
        output,
        format!(
            "+OSRegex_Execute: {root}\n -Substring: root\n+OS_Regex       : {root}\n\
             +PCRE2          : {root}\n -Substring: root\n\
             +OSMatch_Compile: for (\\w+)\n+OS_Match2      : for (\\w+)\n"
        )
    );
    let (done, output) = tried(r"a\d*\d*(\s*)", &[Dialect::OsRegex], b"a\n");
    done.unwrap();
    assert_eq!(output, "+OSRegex_Execute: a\n", "only with sub-strings");
}

#[test]
fn a_pattern_is_tried_in_the_dialects_that_know_it() {
    let (done, output) = tried("a[b", &[], b"xa[b\n");
    done.unwrap();
    let refusal = "`a[b` is not a pattern of pcre2: missing terminating ] for character class at offset 3\n";
    assert!(output.starts_with(refusal), "{output}");
    assert!(output.contains("+OSRegex_Execute: xa[b\n") && output.contains("+OS_Match2      : xa[b\n"));
    let (done, output) = tried("a[b", &[Dialect::OsMatch, Dialect::Pcre2], b"xa[b\n");
    assert!(matches!(done, Err(RegexError::Refused { dialect: Dialect::Pcre2, .. })));
    assert_eq!(output, "");
    let (done, _) = tried(&"\\".repeat(30_001), &[], b"");
    assert!(matches!(done, Err(RegexError::Refused { .. })));
}

#[test]
fn lines_are_bytes_and_have_a_bound() {
    let (done, output) = tried(r"(\W+)", &[Dialect::OsRegex], b"\0a\n\r\na\0!\n");
    done.unwrap();
    assert_eq!(output, "+OSRegex_Execute: \r\n -Substring: \r\n+OS_Regex       : \r\n");
    let long = vec![b'a'; MAX_LINE + 1];
    assert!(matches!(tried("b", &[], &long).0, Err(RegexError::LongLine(1))));
    assert!(tried("b", &[], long.get(1..).unwrap()).0.is_ok());
}

#[test]
fn a_reader_that_goes_away_ends_the_command() {
    struct Gone;
    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let command = cli::Regex { pattern: Some("a".to_owned()), dialects: Vec::new(), jsonl: false };
    run(&command, &b"a\na\n"[..], Gone).unwrap();
}

//! Single answers of the original, each for a rule of `docs/facts/10-engine.md`; they were asked of its library.

use super::super::{Captures, CompileError, Dialect, MAX_PATTERN_BYTES, Match, Options, Pattern, Regex};

/// Last offset (-1 before the text) and sub-strings.
fn regex(pattern: &str, text: &str) -> Option<(isize, Vec<String>)> {
    let mut captures = Captures::new();
    let end = Regex::compile(pattern).unwrap().execute(text.as_bytes(), &mut captures)?;
    let last = end.last().map_or(-1, |last| isize::try_from(last).unwrap());
    Some((last, captures.iter(text.as_bytes()).map(|text| String::from_utf8_lossy(text).into_owned()).collect()))
}

fn found(last: isize, captures: &[&str]) -> Option<(isize, Vec<String>)> {
    Some((last, captures.iter().map(|&text| text.to_owned()).collect()))
}

#[test]
fn letters_match_in_both_cases_and_classes_as_listed() {
    assert_eq!(regex("aBc", "xAbC"), found(3, &[]));
    assert_eq!(regex(r"\w\w\w", "a@-"), found(2, &[]));
    assert_eq!(regex(r"\p", "|"), found(0, &[]));
    assert_eq!(regex(r"\p", "/_~^'"), found(4, &[]));
    assert_eq!(regex(r"\s", "\t\n"), None);
    assert_eq!(regex(r"\$\(\)\\\|\<\.\t", "$()\\|<x\t"), found(7, &[]));
}

#[test]
fn the_end_is_where_the_last_class_began_to_repeat() {
    assert_eq!(regex(r"\w+", "abc"), found(0, &[]));
    assert_eq!(regex(r"\d*", "abc"), found(-1, &[]));
    assert_eq!(regex(r"a(\w+)", "abcd"), found(1, &["bcd"]));
    assert_eq!(regex("", "abc"), found(0, &[]));
    assert_eq!(regex("^$", ""), found(0, &[]));
    assert_eq!(regex("^$", "a"), None);
}

#[test]
fn a_repeated_class_is_left_as_soon_as_what_follows_fits() {
    assert_eq!(regex(r"(\.*)=(\.*);", "a=b=c;d;"), found(5, &["a", "b=c"]));
    assert_eq!(regex(r"(\S+) (\d+)", "a 1 b 22"), found(2, &["a", "1"]));
    // It takes one character at least before it looks at what follows.
    assert_eq!(regex(r"\w+ab", "ab"), None);
}

#[test]
fn what_a_failed_attempt_left_stays() {
    assert_eq!(regex(r" (\S+) ", "a  b c"), found(4, &["b"]));
    // The sub-string would end before it begins: the original asks for a negative amount of memory.
    assert_eq!(regex(r" (\S*)$", " b/ "), None);
}

#[test]
fn sub_strings_change_what_matches_at_the_end_of_a_text() {
    let matches = |captures| {
        let options = Options { captures, ..Options::default() };
        Regex::compile_with(r"a\d*\d*(\s*)", options).unwrap().matches(b"a")
    };
    assert_eq!((matches(true), matches(false)), (true, false));
}

#[test]
fn faults_are_told_with_their_number_and_place() {
    let fault = |pattern: &str| {
        let error = Regex::compile(pattern).unwrap_err();
        (error.code(), error)
    };
    assert_eq!(fault(r"a\x"), (6, CompileError::BadEscape { at: 1 }));
    assert_eq!(fault("ab\\"), (6, CompileError::BadEscape { at: 2 }));
    assert_eq!(fault("a(b"), (7, CompileError::BadParentheses { at: 3 }));
    assert_eq!(fault("a)"), (7, CompileError::BadParentheses { at: 1 }));
    assert_eq!(fault("((a))"), (7, CompileError::BadParentheses { at: 1 }));
    assert_eq!(fault("(a|b)"), (7, CompileError::BadParentheses { at: 2 }));
    let long = "a".repeat(MAX_PATTERN_BYTES + 1);
    assert_eq!(fault(&long), (3, CompileError::TooLong { len: long.len() }));
    assert_eq!(Match::compile(&long).unwrap_err().code(), 3);
    assert!(Regex::compile(&long[1..]).is_ok() && Match::compile(&long[1..]).is_ok());
    assert!(matches!(Match::compile("a\0"), Err(CompileError::Nul { at: 1 })));
}

#[test]
fn plain_texts_are_tied_to_the_ends_and_turned_around() {
    let fits = |pattern: &str, text: &str| Match::compile(pattern).unwrap().matches(text.as_bytes());
    assert!(fits("^ab|cd$|ef", "ABx") && fits("^ab|cd$|ef", "xCD") && fits("^ab|cd$|ef", "xEfx"));
    assert!(!fits("^ab|cd$|ef", "xab cdx"));
    assert!(fits("^ab$", "AB") && !fits("^ab$", "abab"));
    assert!(!fits("!ab|cd", "xcd") && fits("!ab|cd", "x"));
    assert!(fits("", "") && fits("a|", "b") && fits("^", "b") && fits("$", "b") && !fits("!", "b"));
    assert!(fits("^$", "") && !fits("^$", "b"));
    assert!(!fits("É", "é") && fits("é", "É") == fits("é", "\u{c9}"));
}

#[test]
fn capital_letters_match_nothing_where_case_counts_unless_tied() {
    let fits = |pattern: &str, text: &str| Match::compile_with(pattern, true).unwrap().matches(text.as_bytes());
    assert!(!fits("Ab", "Ab") && fits("ab", "AB") && fits("^Ab", "aB") && fits("Ab$", "aB"));
    let options = Options { case_sensitive: true, captures: false };
    let regex = |pattern: &str, text: &str| Regex::compile_with(pattern, options).unwrap().matches(text.as_bytes());
    assert!(!regex("A", "A") && regex("a", "A"));
}

#[test]
fn dialects_have_the_names_that_files_use() {
    for dialect in Dialect::ALL {
        assert_eq!(Dialect::named(dialect.name()), Some(dialect));
        let pattern = Pattern::compile(dialect, "ab", true).unwrap();
        assert_eq!(pattern.dialect(), dialect);
        let found = pattern.execute(b"xab", &mut Captures::new()).unwrap();
        assert_eq!(found.end.and_then(super::super::End::last), (dialect != Dialect::OsMatch).then_some(2));
        assert_eq!(
            found.end.map_or(&b"-"[..], |end| end.rest(b"xabcd")).len(),
            if dialect == Dialect::OsMatch { 1 } else { 2 }
        );
        assert!(!pattern.matches(b"xay"));
    }
    assert_eq!(Dialect::named("PCRE2"), None);
}

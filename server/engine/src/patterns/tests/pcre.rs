//! `pcre2` as the original uses it: groups, bytes, and what happens at the library's limits.

use super::super::{Captures, CompileError, Dialect, Pattern, Pcre2, Steps};

fn groups(pattern: &str, text: &str) -> Option<(Option<usize>, Vec<String>)> {
    let mut captures = Captures::new();
    let pattern = Pcre2::compile(pattern).unwrap();
    let end = pattern.execute(text.as_bytes(), &mut captures);
    assert_eq!(pattern.matches(text.as_bytes()), end.is_some());
    let groups = captures.iter(text.as_bytes()).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    end.map(|end| (end.last(), groups))
}

#[test]
fn groups_are_there_up_to_the_last_one_that_took_part() {
    let strings = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    assert_eq!(groups("(a)|(b)|(c)", "xb"), Some((Some(1), strings(&["", "b"]))));
    assert_eq!(groups("(?<user>\\w+)@(\\S+)?", "root@"), Some((Some(4), strings(&["root"]))));
    assert_eq!(groups("b", "abc"), Some((Some(1), Vec::new())));
    assert_eq!(groups("x*", "abc"), Some((None, Vec::new())));
    assert_eq!(groups("(x)", "abc"), None);
}

#[test]
fn patterns_and_texts_are_bytes() {
    assert_eq!(groups("^.{3}$", "aé").map(|(last, _)| last), Some(Some(2)));
    assert_eq!(groups("(*UTF)^.{2}$", "aé").map(|(last, _)| last), Some(Some(2)));
    assert!(groups("É", "é").is_none() && groups("(?i)É", "é").is_none() && groups("(?i)E", "e").is_some());
    let (mut captures, text) = (Captures::new(), b"\xff\xfeuser=x");
    assert!(Pcre2::compile("user=(.)").unwrap().execute(text, &mut captures).is_some());
    assert_eq!(captures.iter(text).collect::<Vec<_>>(), [b"x"]);
}

#[test]
fn a_fault_is_told_with_its_place_in_the_pattern() {
    let error = Pcre2::compile("ab(c").unwrap_err();
    assert_eq!(error, CompileError::Pcre2 { code: 114, at: 4, message: "missing closing parenthesis".to_owned() });
    assert!(matches!(Pcre2::compile("a\0b"), Err(CompileError::Nul { at: 1 })));
}

/// Groups inside of a repetition need stack for every time around.
#[test]
fn a_match_that_needs_more_stack_than_machine_code_has_is_found() {
    let text = "ab".repeat(30_000);
    let (last, found) = groups("^(?:(a)|(b))*(c?)$", &text).unwrap();
    assert_eq!((last, found), (Some(text.len() - 1), vec!["a".to_owned(), "b".to_owned(), String::new()]));
}

/// These take exponential time without a bound.
#[test]
fn hostile_patterns_end() {
    let text = format!("{}!", "a".repeat(2_000));
    for pattern in ["(a+)+$", "(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(?:(?:a?){50}){50}b"] {
        assert_eq!(groups(pattern, &text), None, "{pattern}");
    }
}

#[test]
fn matches_that_go_over_their_bounds_use_up_shared_steps() {
    let hostile = Pattern::compile(Dialect::Pcre2, "(a+)+$", false).unwrap();
    let text = format!("{}!", "a".repeat(2_000));
    let mut steps = Steps::at_most(2_500_000);
    let mut tries = 0;
    while steps.left() > 0 {
        assert!(!hostile.matches_within(text.as_bytes(), &mut steps));
        tries += 1;
    }
    assert_eq!(tries, 3);
    assert!(!hostile.matches_within(b"a", &mut steps) && hostile.matches(b"a"));
    assert_eq!(hostile.execute_within(b"a", &mut Captures::new(), &mut steps), None);
}

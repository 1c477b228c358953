//! Patterns and texts that are made to take long.

use proptest::prelude::*;

use super::super::{Captures, Match, Regex, Steps};

/// Each goes back to an earlier place very often in a text of one letter.
const PATTERNS: [&str; 5] = [
    r"a\.+a\.+a\.+a\.+a\.+\d",
    r"\.*\.*\.*\.*\.*\.*\.*\.*\d",
    r"(\w+)\w+\w+(\w+)\w+\w+ \w+\d",
    r"\w*a\w*a\w*a\w*a\w*\d\d",
    r"\S+\S+\S+\S+ x|\.+a\.+a\.+a\.+a\.+\d",
];

#[test]
fn no_match_takes_more_steps_than_it_may() {
    let text = "a".repeat(60_000);
    let mut out_of_steps = 0;
    for pattern in PATTERNS {
        let regex = Regex::compile(pattern).unwrap();
        for bound in [0, 1, 1_000, 500_000] {
            let mut steps = Steps::at_most(bound);
            assert!(!regex.matches_within(text.as_bytes(), &mut steps), "{pattern}");
            assert!(steps.left() <= bound);
            out_of_steps += u32::from(steps.left() == 0);
        }
    }
    assert!(out_of_steps > 12, "the patterns are harmless: {out_of_steps}");
}

/// A plain character at the end of a pattern is looked for first, unless the class before it may stand for it too.
#[test]
fn a_text_without_the_last_character_of_a_pattern_takes_no_steps() {
    let text = "a".repeat(60_000);
    for pattern in [r"a\.+a\.+a\.+a\.+a\.+!", r"\.*\.*\.*\.*!", r"\p*\w+\s+\d*\s\d+:\d+:\d+\s+%"] {
        let mut steps = Steps::at_most(1);
        assert!(!Regex::compile(pattern).unwrap().matches_within(text.as_bytes(), &mut steps), "{pattern}");
        assert_eq!(steps.left(), 1, "{pattern}");
    }
}

#[test]
fn matches_share_the_steps_that_they_are_given() {
    let regex = Regex::compile(r"\d+x").unwrap();
    let mut steps = Steps::at_most(100);
    assert!(regex.matches_within(b"1111111111x", &mut steps));
    let after_one = steps.left();
    assert!((1..100).contains(&after_one), "{after_one}");
    assert!(regex.matches_within(b"1111111111x", &mut steps));
    assert_eq!(100 - steps.left(), 2 * (100 - after_one));
}

#[test]
fn a_long_pattern_of_plain_texts_takes_time_that_grows_with_the_text() {
    let text = "a".repeat(60_000);
    let pattern = format!("{}b|{}b", "a".repeat(10_000), "a".repeat(9_000));
    assert!(!Match::compile(&pattern).unwrap().matches(text.as_bytes()));
    assert!(Match::compile(&"a".repeat(20_000)).unwrap().matches(text.as_bytes()));
    let regex = Regex::compile(&pattern).unwrap();
    let mut steps = Steps::default();
    assert!(!regex.matches_within(text.as_bytes(), &mut steps));
    assert!(steps.left() <= Steps::OF_ONE_MATCH);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Within fewer steps a match is found as it is within many, or not at all.
    #[test]
    fn a_bound_changes_no_answer_that_is_given(text in "[a-c1 ]{0,60}", bound in 0_u64..400, which in 0_usize..4) {
        let pattern = [r"(\w+) (\d*)", r"^(\S+)\s*a", r"\.+b(\.*)c", r"(a\w*)+|c\d+$"][which];
        let regex = Regex::compile(pattern).unwrap();
        let (mut bounded, mut free) = (Captures::new(), Captures::new());
        let mut steps = Steps::at_most(bound);
        let end = regex.execute_within(text.as_bytes(), &mut bounded, &mut steps);
        let free_end = regex.execute(text.as_bytes(), &mut free);
        if end.is_some() || steps.left() > 0 {
            prop_assert_eq!(end, free_end);
            prop_assert_eq!(bounded.spans().collect::<Vec<_>>(), free.spans().collect::<Vec<_>>());
        }
    }
}

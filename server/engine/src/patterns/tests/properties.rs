//! The dialects give the answers of their slow reading, for patterns and texts made of odd bits.

use proptest::prelude::*;

use super::super::{Captures, Match, Options, Regex};
use crate::fuzzing::reading;

/// An item of a pattern of `osregex`.
fn item() -> impl Strategy<Value = String> {
    let class = prop::sample::select(vec!["d", "w", "s", "p", "D", "W", "S", ".", "t", "(", ")", "\\", "$", "|", "<"]);
    let repeat = prop::sample::select(vec!["", "", "+", "+", "*"]);
    let byte = prop::sample::select(vec!["a", "A", "b", "x", "1", " ", ":", "-", ".", "@", "$", "^", "+", "*", "é"]);
    prop_oneof![
        5 => (class, repeat).prop_map(|(class, repeat)| format!("\\{class}{repeat}")),
        4 => byte.prop_map(str::to_owned),
    ]
}

/// An alternative: items, some of them between parentheses.
fn alternative() -> impl Strategy<Value = String> {
    let run = || prop::collection::vec(item(), 0..4).prop_map(|items| items.concat());
    let group = (run(), any::<bool>()).prop_map(|(run, marked)| if marked { format!("({run})") } else { run });
    let tie = |sign: &'static str| prop::bool::weighted(0.25).prop_map(move |tied| if tied { sign } else { "" });
    (tie("^"), prop::collection::vec(group, 0..4), tie("$")).prop_map(|(start, runs, end)| {
        let runs = runs.concat();
        format!("{start}{runs}{end}")
    })
}

fn pattern() -> impl Strategy<Value = String> {
    prop::collection::vec(alternative(), 1..4).prop_map(|alternatives| alternatives.join("|"))
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    let odd = prop::sample::select(b"aAbBx1 2:-.@$^<(|)\\\t\xc3\xa9\x01\xff~".to_vec());
    let plain = prop::sample::select(b"ab1 x".to_vec());
    prop_oneof![prop::collection::vec(odd, 0..40), prop::collection::vec(plain, 0..40)]
}

/// Parts of patterns of `osmatch`, long ones among them.
fn plain() -> impl Strategy<Value = String> {
    let part = (prop::sample::select(vec!["", "", "^"]), "[aAbé$! ]{0,3}", prop::sample::select(vec!["", "", "$"]))
        .prop_map(|(start, text, end)| format!("{start}{text}{end}"));
    let long = "[aA]{80,110}b?";
    let parts = prop::collection::vec(prop_oneof![9 => part, 1 => long], 1..7);
    (prop::sample::select(vec!["", "!"]), parts).prop_map(|(negation, parts)| format!("{negation}{}", parts.join("|")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn osregex_is_what_its_definition_says(
        pattern in pattern(),
        text in text(),
        case_sensitive in any::<bool>(),
        wanted in any::<bool>(),
    ) {
        let regex = Regex::compile_with(&pattern, Options { case_sensitive, captures: wanted }).unwrap();
        let mut captures = Captures::new();
        let answer = regex.execute(&text, &mut captures).map(|end| {
            let last = end.last().map_or(-1, |last| isize::try_from(last).unwrap());
            (last, captures.iter(&text).map(<[u8]>::to_vec).collect::<Vec<_>>())
        });
        prop_assert_eq!(regex.matches(&text), answer.is_some());
        let read = reading::regex(&pattern, case_sensitive, wanted, &text);
        prop_assume!(read.is_ok());
        prop_assert_eq!(answer, read.unwrap());
    }

    #[test]
    fn osmatch_is_what_its_definition_says(
        pattern in plain(),
        text in "[aAbé$! ]{0,8}([aA]{70,130}b?)?",
        case_sensitive in any::<bool>(),
    ) {
        let compiled = Match::compile_with(&pattern, case_sensitive).unwrap();
        let read = reading::plain(&pattern, case_sensitive, text.as_bytes());
        prop_assert_eq!(compiled.matches(text.as_bytes()), read);
    }
}

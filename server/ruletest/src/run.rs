//! Runs tests and says how what came out differs from what was expected.
//!
//! Must not be here: how an event is decoded (a [`Subject`] knows), and how results are shown.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::case::{Case, Expected, Given, Suite};

/// What events are sent to: an engine, or a manager.
pub trait Subject {
    /// What is kept between the events of a case.
    type Session;

    /// A session in which nothing has happened.
    fn session(&self) -> Self::Session;

    /// What an event becomes, `seconds` after the session began.
    ///
    /// # Errors
    ///
    /// Why the event could not be processed.
    fn process(&self, session: &mut Self::Session, event: &Given, seconds: u64) -> Result<Outcome, String>;
}

/// What an event became.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The rule that matched, if any did.
    pub rule: Option<Matched>,
    /// The name of the decoder that matched, if any did.
    pub decoder: Option<String>,
    /// Decoded fields by name; those of nested objects are joined by points.
    pub fields: IndexMap<String, String>,
    /// Whether an alert would be written.
    pub alert: bool,
}

/// A rule that matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matched {
    /// Its number.
    pub id: u32,
    /// Its level.
    pub level: u32,
    /// Its groups.
    pub groups: Vec<String>,
    /// Its description, fields filled in.
    pub description: String,
}

/// How a test ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The name of the case.
    pub name: String,
    /// The line of its file, 0 if it is not known.
    pub line: usize,
    /// What differs; nothing if it passed.
    pub differences: Vec<Difference>,
}

impl Verdict {
    /// Whether everything was as expected.
    pub fn passed(&self) -> bool {
        self.differences.is_empty()
    }
}

/// Something that is not as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which event of the case, from 1.
    pub event: usize,
    /// Of what: `rule`, `level`, `field srcip`, ...
    pub what: String,
    /// What was expected.
    pub expected: String,
    /// What came out.
    pub actual: String,
}

/// The verdicts on the tests of a file, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Results {
    /// The name of the file.
    pub name: String,
    /// A verdict for each test.
    pub verdicts: Vec<Verdict>,
}

/// The rules and decoders that matched in a run, for its coverage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Numbers of rules.
    pub rules: BTreeSet<u32>,
    /// Names of decoders.
    pub decoders: BTreeSet<String>,
}

/// Runs the tests of `suite`, each in a session of its own, and adds what matched to `seen`.
pub fn run<S: Subject>(subject: &S, suite: &Suite, seen: &mut Seen) -> Results {
    let verdicts = suite.cases.iter().map(|case| verdict(subject, case, seen)).collect();
    Results { name: suite.name.clone(), verdicts }
}

fn verdict<S: Subject>(subject: &S, case: &Case, seen: &mut Seen) -> Verdict {
    let mut session = subject.session();
    let mut seconds = 0;
    let mut differences = Vec::new();
    for (at, step) in case.steps.iter().enumerate() {
        seconds += step.after;
        let event = at + 1;
        let mut last = None;
        for _ in 0..step.times {
            match subject.process(&mut session, &step.given, seconds) {
                Ok(outcome) => {
                    seen.rules.extend(outcome.rule.as_ref().map(|rule| rule.id));
                    seen.decoders.extend(outcome.decoder.clone());
                    last = Some(outcome);
                }
                Err(why) => {
                    let what = "processing".to_owned();
                    differences.push(Difference { event, what, expected: "a result".to_owned(), actual: why });
                    return Verdict { name: case.name.clone(), line: case.line, differences };
                }
            }
        }
        let found = last.map(|outcome| compare(event, &step.expected, &outcome)).unwrap_or_default();
        if case.negated && event == case.steps.len() {
            if found.is_empty() {
                let expected = "anything but what is expected of it".to_owned();
                differences.push(Difference { event, what: "event".to_owned(), expected, actual: "that".to_owned() });
            }
        } else {
            differences.extend(found);
        }
    }
    Verdict { name: case.name.clone(), line: case.line, differences }
}

fn compare(event: usize, expected: &Expected, outcome: &Outcome) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut expect = |what: &str, expected: String, actual: Option<String>| {
        let actual = actual.unwrap_or_else(|| "none".to_owned());
        if expected != actual {
            found.push(Difference { event, what: what.to_owned(), expected, actual });
        }
    };
    let rule = outcome.rule.as_ref();
    let or_none = |text: Option<String>| text.unwrap_or_else(|| "none".to_owned());
    if let Some(id) = expected.rule {
        expect("rule", or_none(id.map(|id| id.to_string())), rule.map(|rule| rule.id.to_string()));
    }
    if let Some(level) = expected.level {
        expect("level", level.to_string(), rule.map(|rule| rule.level.to_string()));
    }
    if let Some(decoder) = &expected.decoder {
        expect("decoder", or_none(decoder.clone()), outcome.decoder.clone());
    }
    for (name, value) in &expected.fields {
        expect(&format!("field {name}"), or_none(value.clone()), outcome.fields.get(name).cloned());
    }
    for group in &expected.groups {
        let groups = rule.map(|rule| rule.groups.as_slice()).unwrap_or_default();
        if !groups.contains(group) {
            expect("groups", group.clone(), Some(groups.join(", ")).filter(|text| !text.is_empty()));
        }
    }
    if let Some(description) = &expected.description {
        expect("description", description.clone(), rule.map(|rule| rule.description.clone()));
    }
    if let Some(alert) = expected.alert {
        expect("alert", alert.to_string(), Some(outcome.alert.to_string()));
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;
    use crate::read;

    /// Rule 1 for the first three events of a session, rule 2 afterwards; none for events that begin with `-`.
    struct Counting;

    impl Subject for Counting {
        type Session = u32;

        fn session(&self) -> u32 {
            0
        }

        fn process(&self, count: &mut u32, event: &Given, seconds: u64) -> Result<Outcome, String> {
            let Given::Event { text, .. } = event else { return Err("events only".to_owned()) };
            *count += 1;
            let id = if *count > 3 { 2 } else { 1 };
            let rule = Matched {
                id,
                level: 3 * id,
                groups: vec!["login".to_owned()],
                description: format!("after {seconds} s"),
            };
            Ok(Outcome {
                rule: Some(rule).filter(|_| !text.starts_with('-')),
                decoder: Some("d".to_owned()),
                fields: [("srcip".to_owned(), text.clone())].into(),
                alert: id > 1,
            })
        }
    }

    fn differences(test: &str) -> Vec<String> {
        let suite = read("a.yaml", &format!("tests: [{{name: a, {test}}}]")).unwrap();
        let results = run(&Counting, &suite, &mut Seen::default());
        let shown = |it: &Difference| format!("{}: {}: {} != {}", it.event, it.what, it.expected, it.actual);
        results.verdicts[0].differences.iter().map(shown).collect()
    }

    #[test]
    fn what_differs_is_named_and_nothing_else() {
        assert_eq!(differences("event: x, expect: {rule: 1, level: 3, decoder: d, groups: [login]}"), [""; 0]);
        assert_eq!(
            differences(
                "event: x, expect: {rule: 2, level: 3, decoder: none, fields: {srcip: y, url: z}, alert: true}"
            ),
            [
                "1: rule: 2 != 1",
                "1: decoder: none != d",
                "1: field srcip: y != x",
                "1: field url: z != none",
                "1: alert: true != false"
            ]
        );
        assert_eq!(differences("event: '-', expect: {rule: none}"), [""; 0]);
        assert_eq!(differences("event: '-', expect: {groups: [login]}"), ["1: groups: login != none"]);
    }

    #[test]
    fn a_sequence_is_one_session_whose_clock_goes_on() {
        let events = "events: [{text: x, times: 3, expect: {rule: 1}}, {text: x, after: 60}]";
        assert_eq!(differences(&format!("{events}, expect: {{rule: 2, description: after 60 s}}")), [""; 0]);
    }

    #[test]
    fn what_must_not_come_out_may_not() {
        assert_eq!(differences("event: x, expect_not: {rule: 2}"), [""; 0]);
        assert_eq!(differences("event: x, expect_not: {rule: 1}").len(), 1);
    }

    #[test]
    fn an_event_that_is_not_processed_fails_its_test() {
        let test = "event: {decoded: {decoder: d}}, expect_not: {rule: 1}";
        assert_eq!(differences(test), ["1: processing: a result != events only"]);
    }

    #[test]
    fn what_matched_is_seen() {
        let suite = read("a.yaml", "tests: [{name: a, event: {text: x, times: 4}, expect: {rule: 2}}]").unwrap();
        let mut seen = Seen::default();
        run(&Counting, &suite, &mut seen);
        assert_eq!(seen.rules, [1, 2].into());
        assert_eq!(seen.decoders, ["d".to_owned()].into());
    }
}

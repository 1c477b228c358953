//! The project's own form: a list of `tests`, each with an `event` or `events` and what to `expect`
//! (docs/RULE-TESTS.md describes it).
//!
//! A member that is unknown is an error, since a misspelt expectation would hold for every event. Must not be here:
//! what is done with the tests.

use std::fmt;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::case::{Case, Expected, Fault, Given, Step, Suite};

/// How often one event may be sent.
const MAX_TIMES: u32 = 10_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    defaults: Source,
    tests: Vec<Test>,
}

/// Where an event comes from.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    log_format: Option<String>,
    location: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    name: String,
    event: Option<Event>,
    #[serde(default)]
    events: Vec<Event>,
    log_format: Option<String>,
    location: Option<String>,
    expect: Option<Expectation>,
    expect_not: Option<Expectation>,
}

/// An event: its text, or a table that says more.
enum Event {
    Text(String),
    Table(Box<Table>),
}

/// By hand, since an untagged enum would not say which member of the table is wrong.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Event;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the text of an event, or a table with `text` or `decoded`")
            }

            fn visit_str<E>(self, text: &str) -> Result<Event, E> {
                Ok(Event::Text(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Event, A::Error> {
                Table::deserialize(MapAccessDeserializer::new(map)).map(|table| Event::Table(Box::new(table)))
            }
        }
        deserializer.deserialize_any(Either)
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    text: Option<String>,
    decoded: Option<Decoded>,
    times: Option<u32>,
    #[serde(default)]
    after: u64,
    log_format: Option<String>,
    location: Option<String>,
    expect: Option<Expectation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decoded {
    decoder: String,
    category: Option<String>,
    #[serde(default)]
    fields: IndexMap<String, Scalar>,
}

/// `none` and `null` say that nothing may be there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectation {
    #[serde(default, deserialize_with = "given")]
    rule: Option<Option<Scalar>>,
    level: Option<u32>,
    #[serde(default, deserialize_with = "given")]
    decoder: Option<Option<Scalar>>,
    #[serde(default)]
    fields: IndexMap<String, Option<Scalar>>,
    #[serde(default)]
    groups: Vec<String>,
    description: Option<String>,
    alert: Option<bool>,
}

/// A value that YAML may take for a number or a truth, and that is a text in an event.
#[derive(Deserialize)]
#[serde(untagged)]
enum Scalar {
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
}

/// Tells a member that is `null` from one that is left out.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<Scalar>>, D::Error> {
    Option::<Scalar>::deserialize(deserializer).map(Some)
}

impl Scalar {
    fn into_text(self) -> String {
        match self {
            Self::Bool(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Float(value) => value.to_string(),
            Self::Text(text) => text,
        }
    }
}

pub(crate) fn read(name: &str, text: &str) -> Result<Suite, Fault> {
    let file: File = serde_yaml::from_str(text).map_err(|error| {
        let line = error.location().map(|location| location.line());
        Fault::new(name, line, error.to_string())
    })?;
    let mut lines = Lines { rest: text.lines().enumerate() };
    let mut cases = Vec::new();
    for test in file.tests {
        let line = lines.of(&test.name);
        let fault = |message: String| Fault::new(name, Some(line).filter(|line| *line > 0), message);
        cases.push(case(test, &file.defaults, line).map_err(fault)?);
    }
    Ok(Suite { name: name.to_owned(), cases })
}

fn case(test: Test, defaults: &Source, line: usize) -> Result<Case, String> {
    let Test { name, event, mut events, log_format, location, expect, expect_not } = test;
    let here = |message: &str| format!("test `{name}`: {message}");
    match (event, events.is_empty()) {
        (Some(event), true) => events.push(event),
        (None, false) => {}
        (None, true) => return Err(here("it has no event: add `event` or `events`")),
        (Some(_), false) => return Err(here("`event` and `events` exclude each other: keep one")),
    }
    let (expected, negated) = match (expect, expect_not) {
        (Some(expect), None) => (expectation(expect).map_err(|why| here(&why))?, false),
        (None, Some(expect)) => (expectation(expect).map_err(|why| here(&why))?, true),
        (None, None) => (Expected::default(), false),
        (Some(_), Some(_)) => return Err(here("`expect` and `expect_not` exclude each other: keep one")),
    };
    let source = Source {
        log_format: log_format.or_else(|| defaults.log_format.clone()),
        location: location.or_else(|| defaults.location.clone()),
    };
    let mut steps = events
        .into_iter()
        .map(|event| step(event, &source).map_err(|why| here(&why)))
        .collect::<Result<Vec<_>, _>>()?;
    if let Some(last) = steps.last_mut() {
        if last.expected.is_empty() {
            last.expected = expected;
        } else if !expected.is_empty() {
            return Err(here("what is expected of the last event stands twice: keep one"));
        }
    }
    if steps.iter().all(|step| step.expected.is_empty()) {
        return Err(here("it expects nothing: add `expect`"));
    }
    Ok(Case { name, line, steps, negated })
}

fn step(event: Event, source: &Source) -> Result<Step, String> {
    let table = match event {
        Event::Text(text) => Table { text: Some(text), ..Table::default() },
        Event::Table(table) => *table,
    };
    let given = match (table.text, table.decoded) {
        (Some(text), None) => Given::Event {
            text,
            log_format: table.log_format.or_else(|| source.log_format.clone()).unwrap_or_else(|| "syslog".to_owned()),
            location: table.location.or_else(|| source.location.clone()).unwrap_or_else(|| "stdin".to_owned()),
        },
        (None, Some(decoded)) => Given::Decoded {
            decoder: decoded.decoder,
            category: decoded.category.unwrap_or_else(|| "ossec".to_owned()),
            fields: decoded.fields.into_iter().map(|(name, value)| (name, value.into_text())).collect(),
        },
        _ => return Err("an event has either `text` or `decoded`".to_owned()),
    };
    let times = table.times.unwrap_or(1);
    if times == 0 || times > MAX_TIMES {
        return Err(format!("`times` is {times}: it is from 1 to {MAX_TIMES}"));
    }
    let expected = table.expect.map(expectation).transpose()?.unwrap_or_default();
    Ok(Step { given, times, after: table.after, expected })
}

fn expectation(expectation: Expectation) -> Result<Expected, String> {
    let name = |value: Option<Scalar>| value.map(Scalar::into_text).filter(|text| text != "none");
    let rule = match expectation.rule.map(name) {
        None => None,
        Some(None) => Some(None),
        Some(Some(text)) => {
            Some(Some(text.parse().map_err(|_| format!("`rule` is `{text}`: write a number or `none`"))?))
        }
    };
    Ok(Expected {
        rule,
        level: expectation.level,
        decoder: expectation.decoder.map(name),
        fields: expectation.fields.into_iter().map(|(name, value)| (name, value.map(Scalar::into_text))).collect(),
        groups: expectation.groups,
        description: expectation.description,
        alert: expectation.alert,
    })
}

/// Finds the lines of tests. The reader of YAML gives positions for faults only, and a report names a line.
struct Lines<'a> {
    rest: std::iter::Enumerate<std::str::Lines<'a>>,
}

impl Lines<'_> {
    /// The line of the next test, which is called `name`; 0 if it is written in a way that is not found.
    fn of(&mut self, name: &str) -> usize {
        let mut ahead = self.rest.clone();
        let found = ahead.find(|(_, line)| {
            line.trim_start_matches([' ', '-'])
                .strip_prefix("name:")
                .is_some_and(|value| value.trim().trim_matches(['"', '\'']) == name)
        });
        let Some((at, _)) = found else { return 0 };
        self.rest = ahead;
        at + 1
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    const SSHD: &str = "\
defaults: {location: /var/log/auth.log}
tests:
  - name: a wrong password
    event: 'Oct  1 12:00:00 web sshd[1]: Failed password for ann from 192.0.2.1 port 4 ssh2'
    expect: {rule: 800102, level: 5, decoder: sshd, fields: {srcip: 192.0.2.1, srcport: 4, url: null}}
  - name: many of them
    events:
      - {text: x, times: 7}
      - text: y
        after: 30
        log_format: json
    expect: {rule: none, groups: [authentication_failures], alert: true}
  - name: another way
    event: {decoded: {decoder: syscheck_deleted, fields: {file: /etc/passwd, size: 12}}}
    expect_not: {decoder: null}
";

    #[test]
    fn tests_are_read_with_their_lines_and_defaults() {
        let suite = read("sshd.yaml", SSHD).unwrap();
        let [one, two, three] = suite.cases.as_slice() else { panic!("{suite:?}") };
        assert_eq!([one.line, two.line, three.line], [3, 6, 13]);
        let Given::Event { log_format, location, .. } = &one.steps[0].given else { panic!("{one:?}") };
        assert_eq!((log_format.as_str(), location.as_str()), ("syslog", "/var/log/auth.log"));
        let expected = &one.steps[0].expected;
        assert_eq!((expected.rule, expected.level), (Some(Some(800_102)), Some(5)));
        assert_eq!(expected.fields.get("srcport"), Some(&Some("4".to_owned())));
        assert_eq!(expected.fields.get("url"), Some(&None));

        assert_eq!((two.steps[0].times, two.steps[1].after), (7, 30));
        assert!(two.steps[0].expected.is_empty());
        assert_eq!((two.steps[1].expected.rule, two.steps[1].expected.alert), (Some(None), Some(true)));
        assert!(matches!(&two.steps[1].given, Given::Event { log_format, .. } if log_format == "json"));

        assert!(three.negated);
        assert_eq!(three.steps[0].expected.decoder, Some(None));
        let Given::Decoded { category, fields, .. } = &three.steps[0].given else { panic!("{three:?}") };
        assert_eq!((category.as_str(), fields.get("size").map(String::as_str)), ("ossec", Some("12")));
    }

    #[test]
    fn a_test_that_says_too_little_or_too_much_is_named() {
        for (text, word) in [
            ("tests: [{name: a, expect: {rule: 1}}]", "it has no event"),
            ("tests: [{name: a, event: x}]", "it expects nothing"),
            ("tests: [{name: a, event: x, expect: {ruleid: 1}}]", "ruleid"),
            ("tests: [{name: a, event: x, expect: {rule: x}}]", "write a number"),
            ("tests: [{name: a, event: x, events: [y], expect: {rule: 1}}]", "exclude each other"),
            ("tests: [{name: a, event: x, expect: {rule: 1}, expect_not: {rule: 2}}]", "exclude each other"),
            ("tests: [{name: a, event: {text: x, times: 0}, expect: {rule: 1}}]", "`times`"),
            ("tests: [{name: a, event: {text: x, expect: {rule: 1}}, expect: {rule: 2}}]", "twice"),
            ("tests: [{name: a, event: {text: x, behind: 1}, expect: {rule: 1}}]", "behind"),
            ("tests: [{name: a, event: {after: 1}, expect: {rule: 1}}]", "either `text` or `decoded`"),
        ] {
            let fault = read("a.yaml", text).unwrap_err();
            assert!(fault.message.contains(word), "{fault}");
        }
    }
}

//! The form that upstream's tests of the shipped ruleset are written in: a section a test, with the options `rule`,
//! `alert` (the level), `decoder`, and `log N pass` or `log N fail` for events (described in docs/RULE-TESTS.md).
//!
//! Lines of one option name in a section are one sequence in one session, and the last counts. Must not be here: what
//! is done with the tests.

use indexmap::IndexMap;

use crate::case::{Case, Expected, Fault, Given, Step, Suite};

/// The options of a section, each with its lines and the line of the file that it begins at.
type Options = IndexMap<String, Vec<(usize, String)>>;

pub(crate) fn read(name: &str, text: &str) -> Result<Suite, Fault> {
    let mut cases = Vec::new();
    for (section, options) in sections(name, text)? {
        let expected = expected(name, &section, &options)?;
        for (option, lines) in &options {
            let Some(kind) = option.strip_prefix("log ") else {
                continue;
            };
            let events: Vec<_> = lines.iter().filter(|(_, text)| !text.is_empty()).collect();
            let Some(((line, _), last)) = events.first().copied().zip(events.len().checked_sub(1)) else {
                continue;
            };
            // Upstream's tool calls no event good of which a part is expected to be empty, so that these tests fail as
            // they should whatever the event becomes.
            let is_partly_empty =
                expected.rule == Some(None) || expected.level.is_none() || expected.decoder == Some(None);
            let fails = kind.ends_with("fail");
            let expected = if fails && is_partly_empty { Expected::default() } else { expected.clone() };
            let negated = fails && !is_partly_empty;
            let steps = events.iter().enumerate().map(|(at, (_, text))| Step {
                given: Given::Event {
                    text: text.clone(),
                    log_format: "syslog".to_owned(),
                    location: "stdin".to_owned(),
                },
                times: 1,
                after: 0,
                expected: if at == last { expected.clone() } else { Expected::default() },
            });
            cases.push(Case { name: format!("{section}: {option}"), line: *line, steps: steps.collect(), negated });
        }
    }
    Ok(Suite { name: name.to_owned(), cases })
}

fn expected(file: &str, section: &str, options: &Options) -> Result<Expected, Fault> {
    let value = |option: &str| {
        let lines = options.get(option);
        let line = lines.and_then(|lines| lines.first()).map(|(line, _)| *line);
        match lines.map(|lines| lines.iter().map(|(_, text)| text.as_str()).filter(|text| !text.is_empty())) {
            Some(mut texts) => match texts.next().unwrap_or_default() {
                text if texts.all(|other| other == text) => Ok((line, text)),
                _ => Err(Fault::new(
                    file,
                    line,
                    format!("`{option}` has several values in section `{section}`: keep one"),
                )),
            },
            None => Err(Fault::new(file, None, format!("`{option}` is missing in section `{section}`: add it"))),
        }
    };
    let number = |option: &str| {
        let (line, text) = value(option)?;
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| {
            Fault::new(file, line, format!("`{option}` is `{text}` in section `{section}`: write a number, or nothing"))
        })
    };
    Ok(Expected {
        rule: Some(number("rule")?),
        level: number("alert")?,
        decoder: Some(Some(value("decoder")?.1.to_owned()).filter(|text| !text.is_empty())),
        ..Expected::default()
    })
}

/// The sections in the order of the file; one that is given again is a test of its own.
fn sections(name: &str, text: &str) -> Result<Vec<(String, Options)>, Fault> {
    let mut sections: Vec<(String, Options)> = Vec::new();
    // The option that a line may continue, and how far it was indented.
    let mut option: Option<(String, usize)> = None;
    for (line, text) in text.lines().enumerate().map(|(at, text)| (at + 1, text)) {
        let trimmed = text.trim();
        if trimmed.starts_with(['#', ';']) || trimmed.is_empty() {
            continue;
        }
        let indent = text.chars().take_while(|char| char.is_whitespace()).count();
        if let Some((_, options)) = sections.last_mut()
            && let Some((option, at)) = &option
            && indent > *at
        {
            options.entry(option.clone()).or_default().push((line, trimmed.to_owned()));
            continue;
        }
        if let Some(title) = trimmed.strip_prefix('[').and_then(|rest| rest.rfind(']').and_then(|end| rest.get(..end)))
        {
            sections.push((title.to_owned(), Options::new()));
            option = None;
            continue;
        }
        let Some((_, options)) = sections.last_mut() else {
            return Err(Fault::new(name, Some(line), "a line before the first `[section]`: begin with a section"));
        };
        let Some((key, value)) = trimmed.split_once(['=', ':']) else {
            return Err(Fault::new(name, Some(line), "a line that is not `option = value`: add the `=`"));
        };
        let key = key.trim().to_lowercase();
        options.entry(key.clone()).or_default().push((line, value.trim().to_owned()));
        option = Some((key, indent));
    }
    Ok(sections)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

    use super::*;

    fn events(case: &Case) -> Vec<&str> {
        case.steps
            .iter()
            .map(|step| match &step.given {
                Given::Event { text, .. } => text.as_str(),
                Given::Decoded { .. } => panic!("only events"),
            })
            .collect()
    }

    #[test]
    fn a_section_becomes_a_case_for_each_option_name() {
        let text = "\
; a comment
[wrong password]
log 1 pass = first: a = b
log 1 pass = second
# another
log 2 fail = third
rule = 5716
alert = 5
decoder = sshd
";
        let suite = read("sshd.ini", text).unwrap();
        let [one, two] = suite.cases.as_slice() else { panic!("{suite:?}") };
        assert_eq!((one.name.as_str(), one.line, one.negated), ("wrong password: log 1 pass", 3, false));
        assert_eq!(events(one), ["first: a = b", "second"]);
        assert!(one.steps[0].expected.is_empty());
        let expected = &one.steps[1].expected;
        assert_eq!((expected.rule, expected.level), (Some(Some(5716)), Some(5)));
        assert_eq!(expected.decoder, Some(Some("sshd".to_owned())));
        assert_eq!((events(two), two.negated), (vec!["third"], true));
    }

    #[test]
    fn what_is_expected_may_be_that_nothing_matches() {
        let suite = read("a.ini", "[a]\nlog 1 pass = x\nrule =\nalert =\ndecoder =\n").unwrap();
        let expected = &suite.cases[0].steps[0].expected;
        assert_eq!((expected.rule, expected.level, &expected.decoder), (Some(None), None, &Some(None)));
    }

    #[test]
    fn what_must_fail_and_is_partly_empty_may_be_anything() {
        for (rule, alert, decoder, negated) in [("1", "2", "d", true), ("", "", "d", false), ("1", "2", "", false)] {
            let text = format!("[a]\nlog 1 fail = x\nrule = {rule}\nalert = {alert}\ndecoder = {decoder}\n");
            let suite = read("a.ini", &text).unwrap();
            let case = &suite.cases[0];
            assert_eq!((case.negated, case.steps[0].expected.is_empty()), (negated, !negated), "{text}");
        }
    }

    #[test]
    fn a_line_that_is_indented_goes_on_with_the_option() {
        let suite = read("a.ini", "[a]\nlog 1 pass = x\n   y\nrule = 1\nalert = 0\ndecoder = d\n").unwrap();
        assert_eq!(events(&suite.cases[0]), ["x", "y"]);
    }

    #[test]
    fn a_line_that_is_not_understood_is_named() {
        for (text, line, word) in [
            ("x = 1\n", Some(1), "first `[section]`"),
            ("[a]\nnonsense\n", Some(2), "option = value"),
            ("[a]\nlog 1 pass = x\nrule = z\nalert = 1\ndecoder = d\n", Some(3), "write a number"),
            ("[a]\nlog 1 pass = x\nrule = 1\ndecoder = d\n", None, "`alert` is missing"),
            ("[a]\nrule = 1\nrule = 2\nalert = 1\ndecoder = d\n", Some(2), "several values"),
        ] {
            let fault = read("a.ini", text).unwrap_err();
            assert_eq!(fault.line, line, "{fault}");
            assert!(fault.message.contains(word), "{fault}");
        }
    }
}

//! `wazuh-apid regex --jsonl`: a question on each line, and its answer.

use std::io::{BufRead, Write};

use apid_engine::patterns::{Captures, CompileError, Match, Options, Pcre2, Regex};
use serde::{Deserialize, Serialize};

use super::{Lines, RegexError};

#[derive(Deserialize)]
struct Question {
    kind: String,
    pattern: String,
    text: String,
}

/// What a pattern makes of a text; what a member has no meaning for is left out.
#[derive(Default, Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    matches: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    captures: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    compile_error: Option<i32>,
    /// Why the line is not a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// A pattern of any dialect, with case counting or not.
enum Compiled {
    OsRegex(Regex),
    OsMatch(Match),
    Pcre2(Pcre2),
}

/// Answers every line of the input.
pub(super) fn answer(mut lines: Lines<impl BufRead>, mut output: impl Write) -> Result<(), RegexError> {
    let mut captures = Captures::new();
    let mut refused = 0;
    while let Some(line) = lines.next()? {
        let answer = match serde_json::from_slice(line).map_err(|error| error.to_string()).and_then(Asked::new) {
            Ok(asked) => asked.answer(&mut captures),
            Err(error) => {
                refused += 1;
                Answer { error: Some(error), ..Answer::default() }
            }
        };
        let mut text = serde_json::to_vec(&answer).map_err(std::io::Error::from)?;
        text.push(b'\n');
        output.write_all(&text)?;
        output.flush()?;
    }
    if refused > 0 { Err(RegexError::NotQuestions(refused)) } else { Ok(()) }
}

/// A question whose kind is known.
struct Asked {
    pattern: Result<Compiled, CompileError>,
    text: String,
}

impl Asked {
    fn new(question: Question) -> Result<Self, String> {
        let Question { kind, pattern, text } = question;
        let (dialect, case_sensitive) = match kind.strip_suffix(" case-sensitive") {
            Some(dialect) => (dialect, true),
            None => (kind.as_str(), false),
        };
        let pattern = match (dialect, case_sensitive) {
            ("regex" | "osregex", _) => {
                Regex::compile_with(&pattern, Options { case_sensitive, captures: true }).map(Compiled::OsRegex)
            }
            ("match" | "osmatch", _) => Match::compile_with(&pattern, case_sensitive).map(Compiled::OsMatch),
            ("pcre2", false) => Pcre2::compile(&pattern).map(Compiled::Pcre2),
            _ => return Err(format!("`{kind}` is not a kind of pattern: it is osregex, osmatch or pcre2")),
        };
        Ok(Self { pattern, text })
    }

    fn answer(&self, captures: &mut Captures) -> Answer {
        let text = self.text.split('\0').next().unwrap_or_default().as_bytes();
        let end = match &self.pattern {
            Err(error) => return Answer { compile_error: Some(error.code()), ..Answer::default() },
            Ok(Compiled::OsMatch(pattern)) => {
                return Answer { matches: Some(pattern.matches(text)), ..Answer::default() };
            }
            Ok(Compiled::OsRegex(pattern)) => pattern.execute(text, captures),
            Ok(Compiled::Pcre2(pattern)) => pattern.execute(text, captures),
        };
        let Some(end) = end else { return Answer { matches: Some(false), ..Answer::default() } };
        let capture = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Answer {
            matches: Some(true),
            last: Some(end.last().map_or(-1, |last| i64::try_from(last).unwrap_or(i64::MAX))),
            captures: Some(captures.iter(text).map(capture).collect()),
            ..Answer::default()
        }
    }
}

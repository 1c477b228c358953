//! What the original's library answered, replayed.

use std::io::{BufRead, BufReader};

use serde_json::Value;
use shared_files::needs_shared;

use super::super::{Captures, CompileError, Match, Options, Regex};

/// Everything an answer can say; the fields are those of the recording.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Refused {
        code: i64,
    },
    Nothing,
    /// `last` and `captures` of `osregex`.
    Matched(Option<(i64, Vec<String>)>),
}

fn recorded(line: &Value) -> Answer {
    if let Some(code) = line["compile_error"].as_i64() {
        return Answer::Refused { code };
    }
    if line["matches"] == false {
        return Answer::Nothing;
    }
    Answer::Matched(line["last"].as_i64().map(|last| {
        let captures = line["captures"].as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned());
        (last, captures.collect())
    }))
}

fn answered(kind: &str, pattern: &str, text: &str) -> Result<Answer, CompileError> {
    let (dialect, case_sensitive) = kind.split_once(' ').map_or((kind, false), |(dialect, _)| (dialect, true));
    if dialect == "match" {
        let matches = Match::compile_with(pattern, case_sensitive)?.matches(text.as_bytes());
        return Ok(if matches { Answer::Matched(None) } else { Answer::Nothing });
    }
    let mut captures = Captures::new();
    let regex = Regex::compile_with(pattern, Options { case_sensitive, captures: true })?;
    let end = regex.execute(text.as_bytes(), &mut captures);
    assert_eq!(regex.matches(text.as_bytes()), end.is_some(), "{pattern} over {text}");
    Ok(end.map_or(Answer::Nothing, |end| {
        let captures = captures.iter(text.as_bytes()).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        Answer::Matched(Some((end.last().map_or(-1, |last| last as i64), captures.collect())))
    }))
}

#[needs_shared]
#[test]
fn every_answer_of_the_original_is_given() {
    let file = std::fs::File::open(shared_files::path("live/golden/regex_vectors.jsonl.gz")).unwrap();
    let mut count = 0;
    let mut wrong = Vec::new();
    for line in BufReader::new(flate2::read::GzDecoder::new(file)).lines() {
        let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let [kind, pattern, text] = ["kind", "pattern", "text"].map(|member| line[member].as_str().unwrap());
        let answer =
            answered(kind, pattern, text).unwrap_or_else(|error| Answer::Refused { code: error.code().into() });
        count += 1;
        if answer != recorded(&line) {
            wrong.push(format!("{kind} {pattern:?} over {text:?}: {answer:?}, recorded {:?}", recorded(&line)));
        }
    }
    assert!(wrong.is_empty(), "{} of {count} differ:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    assert!(count >= 13_700, "{count} answers");
}

//! Entry points of the fuzz targets for patterns, heads of events and files: any bytes in, and a panic is a finding.
//!
//! Each holds the code against a slow reading of the same rules, where there is one. Compiled for fuzzing and for tests
//! alone.

mod files;
mod heads;
pub(crate) mod reading;

pub use files::{decoders, list, rules};
pub use heads::predecode;

use std::sync::LazyLock;

use crate::patterns::{Captures, End, Match, Options, Pcre2, Regex, Steps};

/// Flags, a pattern up to the first line feed, and a text without NUL bytes.
fn parts(data: &[u8]) -> Option<(u8, &str, &[u8])> {
    let (flags, rest) = data.split_first()?;
    let end = rest.iter().position(|&byte| byte == b'\n')?;
    let text = rest.get(end + 1..)?.split(|&byte| byte == 0).next()?;
    Some((*flags, std::str::from_utf8(rest.get(..end)?).ok()?, text))
}

/// A pattern of `osregex` against its definition; the flags are case (1) and sub-strings (2).
pub fn osregex(data: &[u8]) {
    let Some((flags, pattern, text)) = parts(data) else { return };
    let (case_sensitive, captures) = (flags & 1 != 0, flags & 2 != 0);
    let Ok(regex) = Regex::compile_with(pattern, Options { case_sensitive, captures }) else { return };
    let mut found = Captures::new();
    let mut steps = Steps::at_most(1 << 20);
    let end = regex.execute_within(text, &mut found, &mut steps);
    must_be_sound(end, &found, text);
    let read = reading::regex(pattern, case_sensitive, captures, text);
    if let (1.., Ok(read)) = (steps.left(), read) {
        let answer = end.map(|end| {
            let last = end.last().map_or(-1, |last| isize::try_from(last).unwrap());
            (last, found.iter(text).map(<[u8]>::to_vec).collect())
        });
        assert_eq!(answer, read, "{pattern:?}");
    }
}

/// A pattern of `osmatch` against its definition; the flag is case (1).
pub fn osmatch(data: &[u8]) {
    let Some((flags, pattern, text)) = parts(data) else { return };
    let case_sensitive = flags & 1 != 0;
    let Ok(compiled) = Match::compile_with(pattern, case_sensitive) else { return };
    assert_eq!(compiled.matches(text), reading::plain(pattern, case_sensitive, text), "{pattern:?}");
}

/// A pattern of `pcre2`, which answers alike with groups and without them.
pub fn pcre2(data: &[u8]) {
    let Some((_, pattern, text)) = parts(data) else { return };
    let Ok(compiled) = Pcre2::compile(pattern) else { return };
    // The same room again, after another text.
    static OTHER: LazyLock<Vec<u8>> = LazyLock::new(|| b"other text 1".to_vec());
    let mut found = Captures::new();
    for text in [text, &OTHER, text] {
        let end = compiled.execute(text, &mut found);
        must_be_sound(end, &found, text);
        assert_eq!(compiled.matches(text), end.is_some(), "{pattern:?}");
    }
}

fn must_be_sound(end: Option<End>, captures: &Captures, text: &[u8]) {
    assert!(end.is_some() || captures.is_empty());
    for span in captures.spans() {
        assert!(span.start <= span.end && span.end <= text.len(), "{span:?}");
    }
    if let Some(end) = end {
        assert!(end.last().is_none_or(|last| last < text.len().max(1)));
        assert_eq!(end.rest(text).len(), text.len() - end.next(text.len()));
    }
}

//! Files of rules and decoders as elements, with the variables put in, and the small formats of their options.

use apid_formats::os_xml;

use crate::messages::{Failed, Log};
use crate::patterns::Dialect;
use crate::source::File;
use crate::variables::{self, Node};

/// The longest text of a fault of markup, in bytes, as the original cuts it.
const LONGEST_FAULT: usize = 126;

/// The outermost elements of a file; none of a file that cannot be read at all, which the original goes without.
pub(crate) fn elements<'t>(file: &File<'t>, log: &mut Log) -> Result<Option<Vec<Node<'t>>>, Failed> {
    let name = file.name;
    let text = match &file.text {
        Ok(text) => *text,
        Err(fault) => {
            log.open(name, "");
            let (number, reason) = (fault.number, &fault.reason);
            log.warn(format!("(1103): Could not open file '{name}' due to [({number})-({reason})]."));
            return Ok(None);
        }
    };
    log.open(name, text);
    let elements = os_xml::read(text).map_err(|fault| {
        log.at(fault.at);
        let line = log.place().map_or(1, |place| place.line);
        let what = cut(&fault.what);
        log.error(format!("(1226): Error reading XML file '{name}': {what} (line {line})."));
        Failed
    })?;
    variables::applied(elements).map(Some).map_err(|fault| {
        log.at(fault.at);
        log.error(format!("(1227): Error applying XML variables '{name}': {}.", cut(&fault.what)));
        Failed
    })
}

fn cut(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST_FAULT)).unwrap_or(text)
}

/// The dialect that a value of the attribute `type` names, in any case of letters.
pub(crate) fn dialect(name: &str) -> Option<Dialect> {
    Dialect::ALL.into_iter().find(|dialect| dialect.name().eq_ignore_ascii_case(name))
}

/// Tells of references of XML in a pattern, such as `&lt;`. The original does not know them: it looks for their
/// characters.
pub(crate) fn warn_of_references(pattern: &str, log: &mut Log) {
    for (reference, instead) in [
        ("&lt;", "`\\<`, which osregex and pcre2 take for `<`"),
        ("&gt;", "`>`"),
        ("&amp;", "`&`"),
        ("&quot;", "`\"`"),
        ("&apos;", "`'`"),
    ] {
        if pattern.contains(reference) {
            log.warn_unseen(format!("`{reference}` stands for itself in a pattern, as for a manager: write {instead}"));
        }
    }
}

/// A list of words between commas, as the original breaks it: at most `most` of them, the last one with all that is
/// left, and a comma behind a backslash belongs to the word. Of a word counts what is before a blank in it.
pub(crate) fn words(text: &str, most: usize) -> Vec<String> {
    let mut words = vec![String::new()];
    for symbol in text.chars() {
        let more = words.len() < most;
        let Some(word) = words.last_mut() else { break };
        match symbol {
            ',' if more && word.ends_with('\\') => {
                word.pop();
                word.push(',');
            }
            ',' if more => words.push(String::new()),
            _ => word.push(symbol),
        }
    }
    if text.is_empty() {
        return words;
    }
    for word in &mut words {
        let trimmed = word.trim_start_matches(' ');
        *word = trimmed.split(' ').next().unwrap_or_default().to_owned();
    }
    words
}

/// Whether a text has digits alone, or nothing.
pub(crate) fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number at the beginning of a text, 0 if there is none; at most `most` digits count.
pub(crate) fn leading_number(text: &str, most: usize) -> i64 {
    let digits = text.bytes().take(most).take_while(u8::is_ascii_digit);
    digits.fold(0, |number: i64, digit| number.saturating_mul(10).saturating_add(i64::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::{leading_number, words};

    #[test]
    fn words_between_commas() {
        for (text, expected) in [
            ("srcip, dst user,", &["srcip", "dst", ""][..]),
            ("a\\,b,c", &["a,b", "c"]),
            ("", &[""]),
            ("1,2,3,4,5", &["1", "2", "3", "4,5"]),
        ] {
            assert_eq!(words(text, 4), expected, "{text}");
        }
    }

    #[test]
    fn numbers() {
        assert_eq!(["12x", "x", "99999999999999999999"].map(|text| leading_number(text, 20)), [12, 0, i64::MAX]);
        assert_eq!(leading_number("1234567", 6), 123_456);
    }
}

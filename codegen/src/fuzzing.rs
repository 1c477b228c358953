//! Documents with edits that a fuzzer, or a test with a fixed seed, chooses: whatever is accepted must be emitted as
//! Rust, and no text of the document may have become code.
//!
//! Compiled for tests, the fuzz target and `cargo xtask trial` alone.

#![allow(clippy::panic, reason = "a finding of the fuzzer is a panic")]

use proc_macro2::{TokenStream, TokenTree};
use serde_json::Value;

use crate::{FileMap, Input, Source, emit, prepare};

/// Documents to edit.
const DOCUMENTS: [&str; 8] = [
    include_str!("../tests/accept/texts_of_code.yaml"),
    include_str!("../tests/accept/constraints.yaml"),
    include_str!("../tests/accept/unions.yaml"),
    include_str!("../tests/accept/all_of.yaml"),
    include_str!("../tests/accept/list_styles.yaml"),
    include_str!("../tests/accept/two_successes.yaml"),
    include_str!("../tests/accept/security_and_permissions.yaml"),
    include_str!("../tests/accept/union_requests.yaml"),
];

/// Texts that are code where they leave what holds them. Each declares [`INJECTED`].
const HOSTILE: [&str; 12] = [
    "\npub fn injected() {} //",
    "\r\npub fn injected() {} //",
    "\rpub fn injected() {} //",
    "\"; pub fn injected() {} //",
    "\"); pub fn injected() {} //",
    "\\\"; pub fn injected() {} //\\",
    "*/ pub fn injected() {} /*",
    "`\n```\npub fn injected() {}\n```\n",
    "\u{2028}pub fn injected() {} //\u{202e}",
    "\"#; pub fn injected() {} //",
    "{injected} ${injected} {{",
    "' /* \0 pub fn injected() {} */",
];

/// The name that no emitted code may have.
const INJECTED: &str = "injected";

/// Texts that mean something to OpenAPI, or that names are hard to make of.
const TEXTS: [&str; 24] = [
    "",
    " ",
    "self",
    "Self",
    "_",
    "-",
    "1",
    "é",
    "crate",
    "type",
    "Vec",
    "Option",
    "err",
    "string",
    "integer",
    "object",
    "array",
    "date-time",
    "query",
    "path",
    "#/components/schemas/A",
    "application/json",
    "200",
    "/a/{b}",
];

/// Values of other kinds.
const VALUES: [&str; 16] = [
    "null",
    "true",
    "false",
    "0",
    "-1",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "1e300",
    "0.1",
    "[]",
    "{}",
    "[null]",
    "{\"type\": \"integer\"}",
    "{\"nullable\": true}",
];

/// Choices by the bytes of an input; all zero when it is used up.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn below(&mut self, limit: usize) -> usize {
        let mut number = 0;
        for _ in 0..2 {
            let (byte, rest) = self.0.split_first().map_or((0, self.0), |(byte, rest)| (*byte, rest));
            self.0 = rest;
            number = number << 8 | usize::from(byte);
        }
        number % limit.max(1)
    }

    fn of<T: Copy>(&mut self, all: &[T], otherwise: T) -> T {
        all.get(self.below(all.len())).copied().unwrap_or(otherwise)
    }
}

/// Edits a document of the fixtures by the bytes of `data` and checks what is emitted. Tells whether the document was
/// accepted.
///
/// # Panics
///
/// When what is emitted is no Rust, or has code that stood in the document.
pub fn emit(data: &[u8]) -> bool {
    let mut choices = Choices(data);
    let text = choices.of(&DOCUMENTS, "");
    let Ok(document) = crate::parse(Source { name: "edited.yaml".to_owned(), text: text.to_owned() }) else {
        panic!("a document of the fixtures cannot be read");
    };
    match emitted(&edited_by(document.to_json(), &mut choices), "v0") {
        Ok(files) => files.is_some(),
        Err(finding) => panic!("{finding}"),
    }
}

/// The text of a document after edits that the bytes of `data` choose.
pub fn edited(document: Value, data: &[u8]) -> String {
    let mut choices = Choices(data);
    // Some are edits of the text, most of which no longer is JSON.
    if choices.below(5) == 0 {
        return edited_text(&format!("{document:#}"), &mut choices);
    }
    edited_by(document, &mut choices)
}

fn edited_by(mut document: Value, choices: &mut Choices<'_>) -> String {
    for _ in 0..=choices.below(3) {
        edit(&mut document, choices);
    }
    format!("{document:#}")
}

/// The files that are emitted for a document, server and client; `None` for one that is refused.
///
/// # Errors
///
/// What is wrong with the emitted code: it is no Rust, or has code that stood in the document.
pub fn emitted(text: &str, generation: &str) -> Result<Option<[FileMap; 2]>, String> {
    let document = Source { name: "edited.json".to_owned(), text: text.to_owned() };
    let input = Input { generation: generation.to_owned(), document, overlays: Vec::new(), names: None };
    match prepare(&input) {
        Ok(prepared) => {
            let files = [emit::server(&prepared.api), emit::client(&prepared.api)];
            files.iter().flatten().try_for_each(|(name, text)| check(name, text))?;
            Ok(Some(files))
        }
        // Faults are shown to people; they must be printable too.
        Err(report) if report.to_string().is_empty() => Err("a document is refused without a word".to_owned()),
        Err(_) => Ok(None),
    }
}

fn check(name: &str, text: &str) -> Result<(), String> {
    let file = syn::parse_file(text).map_err(|error| format!("{name} is no Rust: {error}\n{text}"))?;
    match declares(quote::ToTokens::into_token_stream(file)) {
        true => Err(format!("{name} has code of the document:\n{text}")),
        false => Ok(()),
    }
}

/// The text with one piece cut out, or something put in.
fn edited_text(text: &str, choices: &mut Choices<'_>) -> String {
    let mut place = || {
        let mut at = (choices.below(1 << 16) << 16 | choices.below(1 << 16)) % (text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, other) = (place(), place());
    let head = text.get(..start).unwrap_or_default();
    match choices.below(3) {
        0 => {
            let mut end = (start + other % 60).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            format!("{head}{}", text.get(end..).unwrap_or_default())
        }
        1 => format!("{head}{}{}", choices.of(&HOSTILE, ""), text.get(start..).unwrap_or_default()),
        _ => format!("{head}{}{}", choices.of(&VALUES, ""), text.get(start..).unwrap_or_default()),
    }
}

/// The bytes that a seed stands for (xorshift64).
pub fn bytes(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut byte = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..64).map(|_| byte()).collect()
}

/// Whether [`INJECTED`] is a name in the code; in a literal or a comment it may stand.
fn declares(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == INJECTED,
        TokenTree::Group(group) => declares(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// One edit at one place.
fn edit(root: &mut Value, choices: &mut Choices<'_>) {
    let count = size(root);
    let donor = nth(root, &mut choices.below(count)).cloned().unwrap_or_default();
    let mut at = choices.below(count);
    let Some(place) = nth(root, &mut at) else { return };
    let hostile = choices.of(&HOSTILE, "");
    match (choices.below(12), place) {
        (0, place) => *place = donor,
        (1, place) => *place = serde_json::from_str(choices.of(&VALUES, "null")).unwrap_or_default(),
        (2, Value::Object(members)) => {
            let index = choices.below(members.len());
            if let Some(key) = members.keys().nth(index).cloned() {
                members.shift_remove(&key);
            }
        }
        (3 | 4, Value::Object(members)) => {
            let index = choices.below(members.len());
            if let Some((key, value)) = members.iter().nth(index).map(|(key, value)| (key.clone(), value.clone())) {
                let name = if choices.below(2) == 0 { format!("{key}{hostile}") } else { hostile.to_owned() };
                members.shift_remove(&key);
                members.insert(name, value);
            }
        }
        (5, Value::Object(members)) => {
            members.insert(choices.of(&TEXTS, "").to_owned(), donor);
        }
        (2 | 3, Value::Array(items)) => {
            let index = choices.below(items.len() + 1);
            items.insert(index, donor);
        }
        (4 | 5, Value::String(text)) => *text = choices.of(&TEXTS, "").to_owned(),
        (_, Value::String(text)) => text.push_str(hostile),
        (_, Value::Array(items)) => items.push(Value::String(hostile.to_owned())),
        (_, Value::Object(members)) => {
            members.insert("description".to_owned(), Value::String(hostile.to_owned()));
        }
        (_, place) => *place = Value::String(hostile.to_owned()),
    }
}

/// How many values there are, this one included.
fn size(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(members) => members.values().map(size).sum(),
        _ => 0,
    }
}

/// The value that comes `left` after this one, from the outside in.
fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(members) => members.values_mut().find_map(|member| nth(member, left)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edited_documents_are_refused_or_emitted_as_rust() {
        let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
        let mut byte = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[3]
        };
        let (mut accepted, rounds) = (0, 1200);
        for _ in 0..rounds {
            let data: Vec<u8> = (0..64).map(|_| byte()).collect();
            accepted += usize::from(emit(&data));
        }
        assert!(accepted > 200 && accepted < rounds, "{accepted} of {rounds} accepted");
    }

    #[test]
    fn code_is_told_from_texts() {
        let tokens = |text: &str| text.parse::<TokenStream>().unwrap_or_default();
        assert!(declares(tokens("mod a { fn b() { injected() } }")));
        assert!(!declares(tokens("/// injected\nfn a_injected() -> &'static str { \"injected\" }")));
    }
}

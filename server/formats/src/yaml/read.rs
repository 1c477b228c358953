//! Typed reading of a configuration tree: each key is asked for by name, and a key that was not asked for is unknown.
//!
//! Every problem of a file is collected before it is refused, so that one run shows them all. Shared by `api.yaml` and
//! `security.yaml`; knows the rules of values (docs/facts/01-api-layer.md, section 2: lower-casing, yes and no as
//! text), not the keys.

use std::cell::RefCell;
use std::fmt;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use super::tree::{self, Key, Node, Place, Problem, Value};

/// A configuration file that cannot be used, with everything that is wrong in it.
#[derive(Debug, thiserror::Error)]
pub struct ConfigError {
    /// The file.
    pub file: PathBuf,
    /// What is wrong, in the order of the file; never empty.
    pub problems: Vec<Problem>,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Problem { place, message }) in self.problems.iter().enumerate() {
            if index > 0 {
                write!(f, "\n  ")?;
            }
            write!(f, "{}:{}:{}: {message}", self.file.display(), place.line, place.column)?;
        }
        Ok(())
    }
}

#[derive(Default)]
struct Findings {
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
    /// The full names of the keys that were asked for, sections apart; only where they are wanted.
    keys: Option<Vec<String>>,
}

/// The full names (`https.key`) of all keys that `fill` asks for, in its order. Those without effect are left out.
pub fn keys(fill: impl FnOnce(&mut Section<'_>)) -> Vec<String> {
    let findings = RefCell::new(Findings { keys: Some(Vec::new()), ..Findings::default() });
    Section::of(&[], String::new(), &findings).run(fill);
    findings.into_inner().keys.unwrap_or_default()
}

/// Reads `text` (the content of `file`, which is only named in messages) with `fill`, which asks for each key it knows.
/// Returns the warnings.
pub fn read(file: &Path, text: &str, fill: impl FnOnce(&mut Section<'_>)) -> Result<Vec<Problem>, ConfigError> {
    let fail = |problems| ConfigError { file: file.to_owned(), problems };
    let root = match tree::parse(text) {
        Ok(root) => root,
        Err(problem) => return Err(fail(vec![problem])),
    };
    let findings = RefCell::new(Findings::default());
    match &root {
        None | Some(Node { value: Value::Null, .. }) => Section::of(&[], String::new(), &findings).run(fill),
        Some(Node { value: Value::Map(entries), .. }) => Section::of(entries, String::new(), &findings).run(fill),
        Some(other) => {
            let message = format!("expected `key: value` lines, found {}", other.value.kind());
            return Err(fail(vec![Problem::new(other.place, message)]));
        }
    }
    let Findings { mut problems, mut warnings, .. } = findings.into_inner();
    if problems.is_empty() {
        warnings.sort_by_key(|warning| warning.place);
        return Ok(warnings);
    }
    problems.sort_by_key(|problem| problem.place);
    Err(fail(problems))
}

/// One mapping of the file while it is being read.
pub struct Section<'t> {
    entries: &'t [(Key, Node)],
    path: String,
    known: Vec<&'static str>,
    findings: &'t RefCell<Findings>,
}

impl<'t> Section<'t> {
    fn of(entries: &'t [(Key, Node)], path: String, findings: &'t RefCell<Findings>) -> Section<'t> {
        Section { entries, path, known: Vec::new(), findings }
    }

    fn run(mut self, fill: impl FnOnce(&mut Section<'_>)) {
        fill(&mut self);
        for (key, _) in self.entries.iter().filter(|(key, _)| !self.known.contains(&key.name.as_str())) {
            let message = format!("unknown key `{}`{}", self.full(&key.name), self.suggestion(&key.name));
            self.problem(key.place, message);
        }
    }

    fn suggestion(&self, name: &str) -> String {
        let near = self
            .known
            .iter()
            .map(|known| (strsim::damerau_levenshtein(&name.to_lowercase(), known), known))
            .filter(|(distance, known)| *distance <= known.len().min(name.len()) / 3 + 1)
            .min();
        match near {
            Some((_, known)) => format!("; did you mean `{known}`?"),
            None => format!("; known here: {}", self.known.join(", ")),
        }
    }

    fn full(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn find(&mut self, key: &'static str) -> Option<&'t Node> {
        if let Some(keys) = &mut self.findings.borrow_mut().keys {
            keys.push(self.full(key));
        }
        self.look_for(key)
    }

    fn look_for(&mut self, key: &'static str) -> Option<&'t Node> {
        self.known.push(key);
        let entries = self.entries;
        entries.iter().find(|(other, _)| other.name == key).map(|(_, node)| node)
    }

    /// Records a problem that the caller found in a value.
    pub fn problem(&self, place: Place, message: impl Into<String>) {
        self.findings.borrow_mut().problems.push(Problem::new(place, message));
    }

    /// Records something that is accepted but should be known.
    pub fn warn(&self, place: Place, message: impl Into<String>) {
        self.findings.borrow_mut().warnings.push(Problem::new(place, message));
    }

    fn mismatch(&self, key: &str, node: &Node, expected: &str) {
        let message = format!("`{}` must be {expected}, not {}", self.full(key), node.value.kind());
        self.problem(node.place, message);
    }

    /// `yes` or `no` (also quoted, in any case), `true` or `false`.
    pub fn flag(&mut self, key: &'static str, into: &mut bool) {
        let Some(node) = self.find(key) else { return };
        match as_flag(&node.value) {
            Some(flag) => *into = flag,
            None => self.mismatch(key, node, "yes or no"),
        }
    }

    /// A whole number within `range`.
    pub fn integer<N>(&mut self, key: &'static str, range: RangeInclusive<i64>, into: &mut N) -> Option<Place>
    where
        N: TryFrom<i64>,
    {
        let node = self.find(key)?;
        let number = match node.value {
            Value::Integer(number) => number,
            // `10.0` is a whole number to the manager's checker too. The cast is exact below 2^53.
            Value::Float(number) if number.fract() == 0.0 && number.abs() < 9e15 => number as i64,
            _ => {
                self.mismatch(key, node, "a whole number");
                return None;
            }
        };
        match N::try_from(number) {
            Ok(value) if range.contains(&number) => *into = value,
            _ => {
                let bounds = match (*range.start(), *range.end()) {
                    (low, i64::MAX) => format!("{low} or more"),
                    (i64::MIN, high) => format!("{high} or less"),
                    (low, high) => format!("between {low} and {high}"),
                };
                self.problem(node.place, format!("`{}` must be {bounds}, not {number}", self.full(key)));
            }
        }
        Some(node.place)
    }

    /// A number of zero or more, whole or not.
    pub fn number(&mut self, key: &'static str, into: &mut f64) {
        let Some(node) = self.find(key) else { return };
        let number = match node.value {
            Value::Integer(number) => number as f64,
            Value::Float(number) => number,
            _ => return self.mismatch(key, node, "a number"),
        };
        if number >= 0.0 && number.is_finite() {
            *into = number;
        } else {
            self.problem(node.place, format!("`{}` must be 0 or more, not {number}", self.full(key)));
        }
    }

    /// Text, lower-cased. Gives where it stands.
    pub fn text(&mut self, key: &'static str, into: &mut String) -> Option<Place> {
        let place = self.text_as_is(key, into)?;
        *into = into.to_lowercase();
        Some(place)
    }

    /// Text in its own case.
    pub fn text_as_is(&mut self, key: &'static str, into: &mut String) -> Option<Place> {
        let node = self.find(key)?;
        let Value::Text(text) = &node.value else {
            self.mismatch(key, node, "text");
            return None;
        };
        if as_flag(&node.value).is_some() {
            self.problem(node.place, format!("`{}` must be text, not yes or no", self.full(key)));
            return None;
        }
        into.clone_from(text);
        Some(node.place)
    }

    /// One of `words` (compared after lower-casing), mapped to its value.
    pub fn choice<T: Copy>(&mut self, key: &'static str, words: &[(&str, T)], into: &mut T) {
        let mut text = String::new();
        let Some(place) = self.text(key, &mut text) else { return };
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, value)) => *into = *value,
            None => {
                let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                self.problem(place, format!("`{}` must be one of {}, not `{text}`", self.full(key), words.join(", ")));
            }
        }
    }

    /// A list of texts, in their own case.
    pub fn texts(&mut self, key: &'static str, into: &mut Vec<String>) -> Option<Place> {
        let node = self.find(key)?;
        let Value::List(items) = &node.value else {
            let hint = match &node.value {
                Value::Text(text) => format!("; write ['{text}']"),
                _ => String::new(),
            };
            let message = format!("`{}` must be a list of texts, not {}{hint}", self.full(key), node.value.kind());
            self.problem(node.place, message);
            return None;
        };
        let mut texts = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) => texts.push(text.clone()),
                other => {
                    let message = format!("`{}` holds {}; every item must be text", self.full(key), other.kind());
                    self.problem(item.place, message);
                }
            }
        }
        *into = texts;
        Some(node.place)
    }

    /// A list of texts, or one text of comma-separated parts.
    pub fn text_or_texts(&mut self, key: &'static str, into: &mut Vec<String>) {
        match self.entries.iter().find(|(other, _)| other.name == key).map(|(_, node)| &node.value) {
            Some(Value::Text(_)) => {
                let mut text = String::new();
                if self.text(key, &mut text).is_some() {
                    *into =
                        text.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
                }
            }
            _ => {
                self.texts(key, into);
            }
        }
    }

    /// A nested section; nothing at all counts as an empty one.
    pub fn section(&mut self, key: &'static str, fill: impl FnOnce(&mut Section<'_>)) {
        let path = self.full(key);
        let Some(node) = self.look_for(key) else {
            if self.findings.borrow().keys.is_some() {
                Section::of(&[], path, self.findings).run(fill);
            }
            return;
        };
        match &node.value {
            Value::Map(entries) => Section::of(entries, path, self.findings).run(fill),
            Value::Null => {}
            _ => self.mismatch(key, node, "a section (indented `key: value` lines)"),
        }
    }

    /// A key that is accepted and has no effect.
    pub fn deprecated(&mut self, key: &'static str, message: &str) {
        self.known.push(key);
        if let Some((found, _)) = self.entries.iter().find(|(other, _)| other.name == key) {
            let message = format!("`{}` has no effect: {message}", self.full(key));
            self.warn(found.place, message);
        }
    }
}

fn as_flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Text(text) if text.eq_ignore_ascii_case("yes") => Some(true),
        Value::Text(text) if text.eq_ignore_ascii_case("no") => Some(false),
        _ => None,
    }
}

//! Controls of a benchmark: variables, then controls of a title, a condition and checks.

use std::sync::LazyLock;

use indexmap::IndexMap;
use regex::Regex;
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::{Map, Value};

use super::ParseError;
use crate::cut::cut;

/// `[name] [condition] [reference]`
static TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\s*\[(.*)\]\s*\[(.*)\]\s*\[(.*)\]\s*").ok());

/// `{CIS: 1.1.2 RHEL7}` in a name.
static MARKS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\{\w+:\s+\S+\s*\S*\}").ok());

/// Controls, which are written as they are read: a control of few bytes would be some hundred as a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rcl<'a> {
    vars: IndexMap<&'a str, &'a str>,
    controls: Vec<Control<'a>>,
}

/// A control: its title and the lines up to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Control<'a> {
    title: &'a str,
    lines: &'a str,
}

/// The parts of a title: name, condition and reference.
fn parts(line: &str) -> Option<[&str; 3]> {
    let title = TITLE.as_ref()?.captures(line)?;
    Some([1, 2, 3].map(|group| title.get(group).map_or("", |part| part.as_str())))
}

fn is_title(line: &str) -> bool {
    // Most lines are told without the expression.
    line.trim_start().starts_with('[') && TITLE.as_ref().is_some_and(|title| title.is_match(line))
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

/// Reads controls. The first one of the result is always empty, as the real program's is.
///
/// # Errors
///
/// When a check stands before the first title.
pub(super) fn rcl(text: &str) -> Result<Rcl<'_>, ParseError> {
    let mut vars = IndexMap::new();
    let mut controls: Vec<Control<'_>> = Vec::new();
    let mut rest = text;
    for (number, line) in text.lines().enumerate() {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
        let trimmed = line.trim_start();
        if is_title(line) {
            if let Some(last) = controls.last_mut() {
                let length = last.lines.len().saturating_sub(rest.len());
                last.lines = cut(last.lines, length).0;
            }
            controls.push(Control { title: line, lines: rest });
        } else if is_comment(line) {
            continue;
        } else if is_check(trimmed) {
            if controls.is_empty() {
                return Err(ParseError::StrayCheck(number + 1));
            }
        } else if let Some((name, value)) = variable(trimmed) {
            vars.insert(name, value);
        }
    }
    Ok(Rcl { vars, controls })
}

impl Serialize for Rcl<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(Some(2))?;
        members.serialize_entry("vars", &self.vars)?;
        members.serialize_entry("controls", &Controls(&self.controls))?;
        members.end()
    }
}

/// An empty control, and all others.
struct Controls<'a>(&'a [Control<'a>]);

impl Serialize for Controls<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        list.serialize_element(&Map::<String, Value>::new())?;
        for control in self.0 {
            list.serialize_element(control)?;
        }
        list.end()
    }
}

impl Serialize for Control<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let [name, condition, reference] = parts(self.title).unwrap_or_default();
        let (cis, pci) = marks(name);
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("name", name.split_once('{').map_or(name, |(title, _)| title).trim())?;
        members.serialize_entry("cis", &cis)?;
        members.serialize_entry("pci", &pci)?;
        for (key, value) in [("condition", condition), ("reference", reference)] {
            if !value.is_empty() {
                members.serialize_entry(key, value)?;
            }
        }
        members.serialize_entry("checks", &Checks(self.lines))?;
        members.end()
    }
}

/// The checks among these lines.
struct Checks<'a>(&'a str);

impl Serialize for Checks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.lines().map(str::trim_start).filter(|line| is_check(line)))
    }
}

/// The marks of CIS and of PCI in a name.
fn marks(name: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut cis, mut pci) = (Vec::new(), Vec::new());
    for mark in MARKS.iter().flat_map(|marks| marks.find_iter(name)).map(|mark| mark.as_str()) {
        let value = mark.rsplit_once(':').map_or(mark, |(_, value)| value).trim_end_matches('}').trim();
        if mark.contains("CIS") {
            cis.push(value);
        } else if mark.contains("PCI") {
            pci.push(value);
        }
    }
    (cis, pci)
}

fn is_word(symbol: char) -> bool {
    symbol.is_alphanumeric() || symbol == '_'
}

/// One word character, a colon, and something.
fn is_check(line: &str) -> bool {
    let mut symbols = line.chars();
    symbols.next().is_some_and(is_word) && symbols.next() == Some(':') && symbols.next().is_some()
}

/// `$name=value`
fn variable(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix('$')?.split_once('=')?;
    (!name.is_empty() && name.chars().all(is_word) && !value.is_empty()).then_some((name, value))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::ParseError;

    fn rcl(text: &str) -> Result<Value, ParseError> {
        super::rcl(text).map(|rcl| serde_json::to_value(rcl).unwrap_or_default())
    }

    #[test]
    fn controls() {
        let text = "# x\n$rc_dirs=/etc/rc1.d,/etc/rc2.d;\n$=no\n\n[CIS - Testing v1.0] [any required] [https://x]\n\
                    f:/etc/debian_version;\n f:/proc/sys -> Linux;\n\
                    [SSH - 1: Port {PCI_DSS: 2.2.4} {CIS: 1.4 Debian}] [any] []\nf:$x -> !r:^# && r:Port\\.+22;\n";
        assert_eq!(
            rcl(text),
            Ok(json!({
                "vars": {"rc_dirs": "/etc/rc1.d,/etc/rc2.d;"},
                "controls": [
                    {},
                    {"name": "CIS - Testing v1.0", "cis": [], "pci": [], "condition": "any required", "reference": "https://x",
                     "checks": ["f:/etc/debian_version;", "f:/proc/sys -> Linux;"]},
                    {"name": "SSH - 1: Port", "cis": ["1.4 Debian"], "pci": ["2.2.4"], "condition": "any",
                     "checks": ["f:$x -> !r:^# && r:Port\\.+22;"]}
                ]
            }))
        );
        assert_eq!(rcl(""), Ok(json!({"vars": {}, "controls": [{}]})));
        assert_eq!(rcl("\nf:x"), Err(ParseError::StrayCheck(2)));
    }
}

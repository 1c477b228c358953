//! Controls of a benchmark: variables, then controls of a title, a condition and checks.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value, json};

use super::ParseError;

/// `[name] [condition] [reference]`
static TITLE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\s*\[(.*)\]\s*\[(.*)\]\s*\[(.*)\]\s*").ok());

/// `{CIS: 1.1.2 RHEL7}` in a name.
static MARKS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\{\w+:\s+\S+\s*\S*\}").ok());

/// Reads controls. The first one of the result is always empty, as the real program's is.
///
/// # Errors
///
/// When a check stands before the first title.
pub(super) fn rcl(text: &str) -> Result<Value, ParseError> {
    let mut vars = Map::new();
    let mut controls = Vec::new();
    let mut control = Map::new();
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim_start();
        if trimmed.starts_with('#') {
            continue;
        }
        if let Some(title) = TITLE.as_ref().and_then(|title| title.captures(line)) {
            let part = |group| title.get(group).map_or("", |part| part.as_str());
            controls.push(Value::Object(std::mem::replace(&mut control, begin(part(1), part(2), part(3)))));
        } else if is_check(trimmed) {
            match control.get_mut("checks").and_then(Value::as_array_mut) {
                Some(checks) => checks.push(trimmed.into()),
                None => return Err(ParseError::StrayCheck(number + 1)),
            }
        } else if let Some((name, value)) = variable(trimmed) {
            vars.insert(name.to_owned(), value.into());
        }
    }
    controls.push(Value::Object(control));
    Ok(json!({"vars": vars, "controls": controls}))
}

fn begin(name: &str, condition: &str, reference: &str) -> Map<String, Value> {
    let (mut cis, mut pci) = (Vec::new(), Vec::new());
    for mark in MARKS.iter().flat_map(|marks| marks.find_iter(name)).map(|mark| mark.as_str()) {
        let value = mark.rsplit_once(':').map_or(mark, |(_, value)| value).trim_end_matches('}').trim();
        if mark.contains("CIS") {
            cis.push(Value::from(value));
        } else if mark.contains("PCI") {
            pci.push(Value::from(value));
        }
    }
    let mut control = Map::new();
    control.insert("name".to_owned(), name.split_once('{').map_or(name, |(title, _)| title).trim().into());
    control.insert("cis".to_owned(), cis.into());
    control.insert("pci".to_owned(), pci.into());
    for (key, value) in [("condition", condition), ("reference", reference)] {
        if !value.is_empty() {
            control.insert(key.to_owned(), value.into());
        }
    }
    control.insert("checks".to_owned(), Value::Array(Vec::new()));
    control
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
    use serde_json::json;

    use super::{ParseError, rcl};

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

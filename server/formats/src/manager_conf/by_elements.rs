//! `ossec.conf` as the API of 2016 shows it: element by element, with texts under `$t` (docs/facts/08-v1.md, section
//! 7.2).
//!
//! Sections of all `<ossec_config>` count, and `<global>` may stand once. The text between the children of an element
//! is not shown. Must not be here: files, and who may see what.

use serde_json::{Map, Number, Value};

use super::{ReadError, markup, secrets};
use crate::conf_root::root_name;
use crate::line_ends::with_line_feeds;
use crate::ossec_xml::Element;

const TEXT: &str = "$t";

/// The section that all rules were named in.
const RULES: &str = "rules";

/// The sections of a configuration by name: an object, or a list of them where there are several; those named `global`
/// are one. Where the file has no `rules`, what it says of the ruleset is there, and `rule_files` are what it includes.
///
/// # Errors
///
/// When the real API of release 4 cannot read the text either.
pub fn by_elements(text: &str, rule_files: impl FnOnce() -> Vec<String>) -> Result<Map<String, Value>, ReadError> {
    let text = with_line_feeds(text);
    let text = markup::prepared(&text);
    let mut config = Map::new();
    let roots = markup::elements(&text)?;
    let root = root_name(roots.iter().map(|root| root.name));
    for section in roots.iter().filter(|element| element.name == root).flat_map(|root| &root.children) {
        let said = shown(section);
        match config.get_mut(section.name) {
            None => {
                config.insert(section.name.to_owned(), said);
            }
            Some(Value::Object(before)) if section.name == "global" => {
                if let Value::Object(more) = said {
                    before.extend(more);
                }
            }
            Some(Value::Array(before)) => before.push(said),
            Some(before) => *before = Value::Array(vec![before.take(), said]),
        }
    }
    if let (None, Some(Value::Object(ruleset))) = (config.get(RULES), config.get("ruleset")) {
        let included = |file: String| Value::from(Map::from_iter([(TEXT.to_owned(), Value::from(file))]));
        let mut included: Vec<Value> = rule_files().into_iter().map(included).collect();
        let mut rules = Map::new();
        // As with elements: one is an object, several are a list.
        match included.len() {
            0 => {}
            1 => rules.extend(included.pop().map(|only| ("include".to_owned(), only))),
            _ => drop(rules.insert("include".to_owned(), included.into())),
        }
        rules.extend(ruleset.clone());
        config.insert(RULES.to_owned(), rules.into());
    }
    Ok(config)
}

/// Hides the secrets of such a configuration.
pub fn hide_by_elements(config: &mut Map<String, Value>) {
    for (section, option) in secrets::SECRETS {
        let sections = match config.get_mut(section) {
            Some(Value::Array(sections)) => sections.iter_mut().collect(),
            found => Vec::from_iter(found),
        };
        for secret in sections.into_iter().filter_map(Value::as_object_mut).filter_map(|said| said.get_mut(option)) {
            *secret = Map::from_iter([(TEXT.to_owned(), Value::from(secrets::HIDDEN))]).into();
        }
    }
}

fn shown(element: &Element<'_>) -> Value {
    let mut members: Map<String, Value> =
        element.attributes.iter().map(|(name, value)| ((*name).to_owned(), scalar(value))).collect();
    for child in &element.children {
        let said = shown(child);
        match members.get_mut(child.name) {
            None => {
                members.insert(child.name.to_owned(), said);
            }
            Some(Value::Array(before)) => before.push(said),
            Some(before) => *before = Value::Array(vec![before.take(), said]),
        }
    }
    if element.children.is_empty() && !element.text.is_empty() {
        members.insert(TEXT.to_owned(), scalar(&element.text));
    }
    members.into()
}

/// Numbers and truth values are what they look like; all else is text.
fn scalar(text: &str) -> Value {
    let is_number = text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    match text {
        "true" => true.into(),
        "false" => false.into(),
        _ if is_number => {
            let whole = text.parse::<i64>().ok().map(Value::from);
            let decimal = || text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number);
            whole.or_else(decimal).unwrap_or_else(|| text.into())
        }
        _ => text.into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::{by_elements, hide_by_elements};

    #[test]
    fn elements_are_objects_and_repeated_ones_lists() {
        let text = "<ossec_config><global><a>1</a></global><global><a>2</a><b>yes</b></global>\
            <command><name k=\"1.5\">x</name></command><command/></ossec_config>\
            <ossec_config><syscheck><directories x=\"true\">/a</directories><directories>1.2.3</directories></syscheck>\
            <ruleset><rule_dir>r</rule_dir></ruleset></ossec_config>";
        let config = by_elements(text, || vec!["0010-a.xml".to_owned()]).unwrap();
        let expected = json!({
            "global": {"a": {"$t": 2}, "b": {"$t": "yes"}},
            "command": [{"name": {"k": 1.5, "$t": "x"}}, {}],
            "syscheck": {"directories": [{"x": true, "$t": "/a"}, {"$t": "1.2.3"}]},
            "ruleset": {"rule_dir": {"$t": "r"}},
            "rules": {"include": {"$t": "0010-a.xml"}, "rule_dir": {"$t": "r"}},
        });
        assert_eq!(Value::Object(config), expected);
        assert!(by_elements("<ossec_config>", Vec::new).is_err());
        let rules = |files: &[&str]| {
            let text = "<ossec_config><ruleset/></ossec_config>";
            by_elements(text, || files.iter().map(|file| (*file).to_owned()).collect())
                .unwrap()
                .remove("rules")
                .unwrap()
        };
        assert_eq!(rules(&["a", "b"]), json!({"include": [{"$t": "a"}, {"$t": "b"}]}));
        assert_eq!(rules(&[]), json!({}));
    }

    #[test]
    fn the_key_of_a_cluster_is_hidden_wherever_it_stands() {
        for inside in ["", "<cluster/>"] {
            let text = format!("<ossec_config>{inside}<cluster><key>k</key></cluster></ossec_config>");
            let mut config = by_elements(&text, Vec::new).unwrap();
            hide_by_elements(&mut config);
            let shown = Value::Object(config).to_string();
            assert!(shown.contains(r#"{"$t":"*****"}"#) && !shown.contains(r#""k""#), "{shown}");
        }
    }
}

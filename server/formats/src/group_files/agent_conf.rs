//! `agent.conf`: blocks of sections, each for the agents that its attributes choose
//! (docs/facts/04-modules.md, sections 3 and 6.2).

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::ParseError;
use crate::ossec_xml::{Element, elements};

/// What becomes of a section that stands several times.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeated {
    /// Each is one of a list.
    Listed,
    /// Together they are one; later options win, those that are lists grow.
    Merged,
    /// The last one counts.
    Last,
}

use Repeated::{Last, Listed, Merged};

/// Sections that are shown, what becomes of several, and their options that are lists. Others are left out.
const SECTIONS: &[(&str, Repeated, &[&str])] = &[
    ("active-response", Listed, &[]),
    ("command", Listed, &[]),
    ("agentless", Listed, &[]),
    ("localfile", Listed, &["filter", "ignore"]),
    ("remote", Listed, &[]),
    ("syslog_output", Listed, &[]),
    ("integration", Listed, &[]),
    ("labels", Listed, &["label"]),
    ("alerts", Merged, &[]),
    ("client", Merged, &[]),
    ("auth", Merged, &[]),
    ("syscollector", Merged, &[]),
    ("email_alerts", Merged, &["email_to"]),
    ("reports", Merged, &["email_to"]),
    ("global", Merged, &["white_list"]),
    ("open-scap", Merged, &["content"]),
    ("cis-cat", Merged, &["content"]),
    (
        "rootcheck",
        Merged,
        &["rootkit_files", "rootkit_trojans", "windows_audit", "system_audit", "windows_apps", "windows_malware"],
    ),
    (
        "ruleset",
        Merged,
        &["include", "rule", "rule_dir", "decoder", "decoder_dir", "list", "rule_exclude", "decoder_exclude"],
    ),
    ("syscheck", Merged, &["directories", "ignore", "nodiff"]),
    ("osquery", Merged, &["pack"]),
    ("sca", Merged, &["policies"]),
    ("cluster", Last, &["nodes"]),
    ("indexer", Last, &["hosts"]),
    ("vulnerability-detection", Last, &[]),
    ("anti_tampering", Last, &[]),
];

/// The agents that a block is for, by its attributes, and its sections.
type Block = (Map<String, Value>, Map<String, Value>);

/// Blocks in the order of their first, and where each is by its attributes in order.
#[derive(Default)]
struct Blocks<'a> {
    list: Vec<Block>,
    places: HashMap<Vec<(&'a str, &'a str)>, usize>,
}

/// The blocks of a file: `{"filters": {..}, "config": {..}}` each. Blocks for the same agents are one.
///
/// # Errors
///
/// When the text is no configuration.
pub fn agent_conf(text: &str) -> Result<Vec<Value>, ParseError> {
    let elements = elements(text)?;
    let mut blocks = Blocks::default();
    for element in &elements {
        block(element, &mut blocks)?;
    }
    let block = |(filters, config)| {
        let mut block = Map::with_capacity(2);
        block.insert("filters".to_owned(), Value::Object(filters));
        block.insert("config".to_owned(), Value::Object(config));
        Value::Object(block)
    };
    Ok(blocks.list.into_iter().map(block).collect())
}

/// Adds a block, and those inside it, to what was found.
fn block<'a>(element: &'a Element<'_>, blocks: &mut Blocks<'a>) -> Result<(), ParseError> {
    if element.tag() == "agent_config" {
        let mut key: Vec<_> = element.attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
        key.sort_unstable();
        let place = *blocks.places.entry(key).or_insert_with(|| {
            blocks.list.push((attributes(element), Map::new()));
            blocks.list.len() - 1
        });
        if let Some((_, config)) = blocks.list.get_mut(place) {
            sections(element, config)?;
        }
    }
    element.children.iter().try_for_each(|child| block(child, blocks))
}

fn sections(block: &Element<'_>, config: &mut Map<String, Value>) -> Result<(), ParseError> {
    for section in &block.children {
        let name = match section.tag() {
            tag if tag == "wodle" => section.attribute("name").ok_or(ParseError::Nameless)?.to_owned(),
            tag => tag,
        };
        let Some((_, repeated, lists)) = SECTIONS.iter().find(|(known, _, _)| *known == name) else { continue };
        let mut options = Map::new();
        for option in &section.children {
            let tag = option.tag();
            match (value(&name, &tag, option), tag.as_str()) {
                (value, "protocol") if name == "remote" => insert(&mut options, lists, tag, value),
                (Value::Array(values), _) => {
                    values.into_iter().for_each(|value| insert(&mut options, lists, tag.clone(), value));
                }
                (value, _) => insert(&mut options, lists, tag, value),
            }
        }
        match (repeated, config.get_mut(&name)) {
            (Listed, Some(Value::Array(listed))) => listed.push(Value::Object(options)),
            (Listed, _) => drop(config.insert(name, Value::Array(vec![Value::Object(options)]))),
            (Merged, Some(Value::Object(merged))) => merge(merged, options, lists),
            (Merged | Last, _) => drop(config.insert(name, Value::Object(options))),
        }
    }
    Ok(())
}

/// Adds an option to a section. What is empty is no option.
fn insert(options: &mut Map<String, Value>, lists: &[&str], name: String, value: Value) {
    let empty = match &value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    if empty {
        return;
    }
    let listed = lists.contains(&name.as_str());
    match options.get_mut(&name) {
        Some(Value::Array(values)) if listed => values.push(value),
        _ => drop(options.insert(name, if listed { Value::Array(vec![value]) } else { value })),
    }
}

fn merge(merged: &mut Map<String, Value>, options: Map<String, Value>, lists: &[&str]) {
    for (name, value) in options {
        match (merged.get_mut(&name), value) {
            (Some(Value::Array(known)), Value::Array(mut more)) if lists.contains(&name.as_str()) => {
                known.append(&mut more);
            }
            (_, value) => drop(merged.insert(name, value)),
        }
    }
}

fn attributes(element: &Element<'_>) -> Map<String, Value> {
    element.attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))).collect()
}

/// The text of an element; null for an element without text.
fn text(element: &Element<'_>) -> Value {
    if element.text.is_empty() { Value::Null } else { element.text.as_str().into() }
}

/// The value of an option. A list stands for several options of that name.
fn value(section: &str, name: &str, option: &Element<'_>) -> Value {
    match (section, name) {
        ("open-scap", _) if option.attributes.is_empty() => text(option),
        ("open-scap", _) => {
            let mut members = attributes(option);
            let mut profiles = Vec::new();
            texts(option, &mut profiles);
            members.insert("profiles".to_owned(), Value::Array(profiles));
            Value::Object(members)
        }
        ("syscheck", "directories") => {
            let path = |path: &str| {
                let mut members = attributes(option);
                members.insert("path".to_owned(), path.trim().into());
                Value::Object(members)
            };
            if option.text.is_empty() { Value::Null } else { option.text.split(',').map(path).collect() }
        }
        ("syscheck", "synchronization" | "whodata") | ("cluster", "haproxy_helper") => {
            let member = |child: &Element<'_>| {
                let (tag, value) = (child.tag(), value(&child.tag(), &child.tag(), child));
                let parts = value.as_str().filter(|text| text.find(',').is_some_and(|at| at > 0));
                let parts = parts.map(|text| text.split(',').collect::<Value>());
                (tag, parts.unwrap_or(value))
            };
            Value::Object(option.children.iter().map(member).collect())
        }
        ("cluster", "nodes") | ("haproxy_helper", "excluded_nodes") | ("sca", "policies") | ("indexer", "hosts") => {
            option.children.iter().map(text).collect()
        }
        ("labels", "label") => {
            let mut members = Map::new();
            members.insert("value".to_owned(), text(option));
            members.append(&mut attributes(option));
            Value::Object(members)
        }
        ("localfile", "query") if option.attributes.is_empty() => query(option.inner).into(),
        ("remote", "protocol") => option.text.split(',').map(|part| Value::from(part.trim())).collect(),
        _ => plain(option),
    }
}

/// The value of an option that is like most.
fn plain(option: &Element<'_>) -> Value {
    if option.attributes.is_empty() && option.children.is_empty() {
        return text(option);
    }
    let mut members = attributes(option);
    if option.children.is_empty() {
        members.insert("item".to_owned(), text(option));
    }
    for child in &option.children {
        let tag = child.tag();
        let value = value(&tag, &tag, child);
        match members.get_mut(&tag) {
            Some(Value::Array(values)) => values.push(value),
            _ => drop(members.insert(tag, Value::Array(vec![value]))),
        }
    }
    Value::Object(members)
}

fn texts(element: &Element<'_>, out: &mut Vec<Value>) {
    out.push(text(element));
    element.children.iter().for_each(|child| texts(child, out));
}

/// A query of the event channel, which is markup itself: on one line, with the values of its attributes in quotation
/// marks, whatever they were written in.
fn query(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once("<!--") {
        text.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let mut out = String::with_capacity(text.len());
    for (number, line) in text.split('\n').enumerate() {
        let text = if number > 0 { line.trim_start_matches(' ') } else { line };
        if number > 0 && text.len() == line.len() {
            out.push('\n');
        }
        out.push_str(text);
    }
    in_quotation_marks(&out.replace("\\<", "<").replace("\\>", ">")).trim_matches('\n').to_owned()
}

/// Markup with the values of attributes in quotation marks instead of apostrophes.
fn in_quotation_marks(markup: &str) -> String {
    let mut out = String::with_capacity(markup.len());
    let (mut in_tag, mut quoted_by) = (false, None);
    for character in markup.chars() {
        match (character, quoted_by) {
            ('\'' | '"', None) if in_tag => {
                quoted_by = Some(character);
                out.push('"');
            }
            ('"', Some('\'')) => out.push_str("&quot;"),
            (_, Some(quote)) if quote == character => {
                quoted_by = None;
                out.push('"');
            }
            _ => {
                if quoted_by.is_none() {
                    in_tag = match character {
                        '<' => true,
                        '>' => false,
                        _ => in_tag,
                    };
                }
                out.push(character);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::agent_conf;

    fn config(sections: &str) -> Value {
        let blocks = agent_conf(&format!("<agent_config>{sections}</agent_config>")).unwrap();
        assert_eq!(blocks.len(), 1);
        blocks.first().unwrap().get("config").unwrap().clone()
    }

    #[test]
    fn blocks_for_the_same_agents_are_one() {
        let text = "<agent_config os=\"Linux\" profile=\"web\"><syscheck><ignore>/a</ignore><frequency>1</frequency></syscheck></agent_config>
            text <agent_config/> <AGENT_CONFIG profile='web' os='Linux'><syscheck><ignore>/b</ignore><frequency>2</frequency></syscheck>
            <agent_config name='in'><client_buffer><disabled>no</disabled></client_buffer></agent_config></AGENT_CONFIG>";
        assert_eq!(
            Value::Array(agent_conf(text).unwrap()),
            json!([
                {"filters": {"os": "Linux", "profile": "web"}, "config": {"syscheck": {"ignore": ["/a", "/b"], "frequency": "2"}}},
                {"filters": {}, "config": {}},
                {"filters": {"name": "in"}, "config": {}}
            ])
        );
        assert_eq!(agent_conf("").unwrap(), Vec::<Value>::new());
        assert_eq!(
            agent_conf("<wodle></wodle><agent_config><wodle/></agent_config>").unwrap_err().to_string(),
            "a wodle has no name"
        );
    }

    #[test]
    fn options_by_section() {
        for (sections, expected) in [
            (
                "<syscheck><directories check_all=\"yes\">/etc, /usr/bin</directories><directories>/x</directories><directories/></syscheck>",
                json!({"syscheck": {"directories": [{"check_all": "yes", "path": "/etc"}, {"check_all": "yes", "path": "/usr/bin"}, {"path": "/x"}]}}),
            ),
            (
                "<syscheck><synchronization><enabled>yes</enabled><x>a,b</x></synchronization><nodiff type=\"sregex\">k</nodiff></syscheck>",
                json!({"syscheck": {"synchronization": {"enabled": "yes", "x": ["a", "b"]}, "nodiff": [{"type": "sregex", "item": "k"}]}}),
            ),
            (
                "<labels><label key=\"env\">prod</label></labels><labels><label key=\"b\" hidden=\"yes\">c</label></labels>",
                json!({"labels": [{"label": [{"value": "prod", "key": "env"}]}, {"label": [{"value": "c", "key": "b", "hidden": "yes"}]}]}),
            ),
            (
                "<localfile><location>a</location><location>b</location><filter field=\"x\">1</filter><filter field=\"y\">2</filter></localfile>",
                json!({"localfile": [{"location": "b", "filter": [{"field": "x", "item": "1"}, {"field": "y", "item": "2"}]}]}),
            ),
            (
                "<localfile><query>\n  \\<QueryList>\n    \\<Query Id=\"0\">*[Level&lt;=3]<!-- x -->\\</Query>\n  \\</QueryList>\n</query></localfile>",
                json!({"localfile": [{"query": "<QueryList><Query Id=\"0\">*[Level&lt;=3]</Query></QueryList>"}]}),
            ),
            (
                "<localfile><query> \\<QueryList> \\<Query Id='0' Path=\"it's\" x='a\"<b>'>it's *[a='b']\\</Query> \\</QueryList> </query></localfile>",
                json!({"localfile": [{"query": " <QueryList> <Query Id=\"0\" Path=\"it's\" x=\"a&quot;<b>\">it's *[a='b']</Query> </QueryList> "}]}),
            ),
            (
                "<sca><policies><policy>a.yml</policy><policy>b.yml</policy></policies></sca><sca><policies><policy>c</policy></policies><enabled>no</enabled></sca>",
                json!({"sca": {"policies": ["a.yml", "b.yml", "c"], "enabled": "no"}}),
            ),
            (
                "<wodle name=\"open-scap\"><content type=\"xccdf\" path=\"p\"><profile>x</profile></content><timeout>5</timeout></wodle>",
                json!({"open-scap": {"content": [{"type": "xccdf", "path": "p", "profiles": [null, "x"]}], "timeout": "5"}}),
            ),
            (
                "<wodle name=\"syscollector\"><disabled>no</disabled></wodle><wodle name=\"aws-s3\"><x>1</x></wodle><client_buffer><y>1</y></client_buffer>",
                json!({"syscollector": {"disabled": "no"}}),
            ),
            (
                "<osquery><pack name=\"p\">/x</pack></osquery><rootcheck><system_audit>a</system_audit><system_audit>b</system_audit><empty/></rootcheck>",
                json!({"osquery": {"pack": [{"name": "p", "item": "/x"}]}, "rootcheck": {"system_audit": ["a", "b"]}}),
            ),
            (
                "<client><server><address>a</address><port>1</port></server></client><remote><protocol>tcp, udp</protocol></remote>",
                json!({"client": {"server": {"address": ["a"], "port": ["1"]}}, "remote": [{"protocol": ["tcp", "udp"]}]}),
            ),
            (
                "<anti_tampering><a>1</a></anti_tampering><anti_tampering><b>2</b></anti_tampering>",
                json!({"anti_tampering": {"b": "2"}}),
            ),
        ] {
            assert_eq!(config(sections), expected, "{sections}");
        }
    }
}

//! What the sections of a configuration say, as JSON values: those of a block of `agent.conf`, and of `ossec.conf`
//! (docs/facts/04-modules.md, section 6.2; of release 5, docs/facts/07-v5.md, section 5.4).
//!
//! Must not be here: which elements hold sections.

pub(crate) mod query;

use serde_json::{Map, Value};

use crate::Release;
use crate::ossec_xml::{Element, parts};

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

/// A section that is shown, what becomes of several, and its options that are lists.
type Known = (&'static str, Repeated, &'static [&'static str]);

/// Sections that are shown. Others are left out.
const SECTIONS: &[Known] = &[
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

/// The same in release 5.
const SECTIONS_OF_RELEASE_5: &[Known] = &[
    ("active-response", Listed, &[]),
    ("command", Listed, &[]),
    ("localfile", Listed, &["filter", "ignore"]),
    ("remote", Listed, &[]),
    ("client", Merged, &[]),
    ("global", Merged, &[]),
    ("syscollector", Merged, &[]),
    ("rootcheck", Merged, &["windows_audit", "system_audit", "windows_apps", "windows_malware"]),
    ("syscheck", Merged, &["directories", "ignore", "nodiff"]),
    ("auth", Merged, &[]),
    ("logging", Last, &[]),
    ("cluster", Last, &["nodes"]),
    ("sca", Merged, &["policies"]),
    ("vulnerability-detection", Last, &[]),
    ("indexer", Last, &["hosts"]),
    ("anti_tampering", Last, &[]),
];

fn known(release: Release, name: &str) -> Option<&'static Known> {
    let sections = match release {
        Release::V4 => SECTIONS,
        Release::V5 => SECTIONS_OF_RELEASE_5,
    };
    sections.iter().find(|(known, _, _)| *known == name)
}

/// A module is named by an attribute, and has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a wodle has no name")]
pub(crate) struct NamelessModule;

/// The name of a section, in lower case; that of a module is the one that its attribute gives it.
pub(crate) fn name(section: &Element<'_>) -> Result<String, NamelessModule> {
    match section.tag() {
        tag if tag == "wodle" => section.attribute("name").map(str::to_owned).ok_or(NamelessModule),
        tag => Ok(tag),
    }
}

/// How the text of a query, which is markup itself, is shown: as its file is read.
pub(crate) type ShownQuery<'s> = &'s dyn Fn(&Element<'_>) -> String;

/// A query of a file that `ossec_xml` reads.
pub(crate) fn shown_leniently(query: &Element<'_>) -> String {
    query::shown(parts(query.inner), query::References::Kept)
}

/// Whether the API of that release knows a section of that name.
pub(crate) fn is_known(release: Release, name: &str) -> bool {
    known(release, name).is_some()
}

/// Adds what the sections inside `block` say to `config`, which may have been filled from other blocks.
pub(crate) fn add_sections(
    block: &Element<'_>,
    query: ShownQuery<'_>,
    config: &mut Map<String, Value>,
) -> Result<(), NamelessModule> {
    add_sections_of(Release::V4, block, query, config)
}

/// The same by the rules of a release.
pub(crate) fn add_sections_of(
    release: Release,
    block: &Element<'_>,
    query: ShownQuery<'_>,
    config: &mut Map<String, Value>,
) -> Result<(), NamelessModule> {
    for section in &block.children {
        let name = name(section)?;
        let Some((_, repeated, lists)) = known(release, &name) else { continue };
        let mut options = Map::new();
        for option in &section.children {
            let tag = option.tag();
            let shown = match (release, name.as_str(), tag.as_str()) {
                (Release::V5, "remote", "https" | "legacy") => listener(option, query),
                (Release::V5, "cluster", "haproxy_helper") => plain(option, query),
                _ => value(&name, &tag, option, query),
            };
            match (shown, tag.as_str()) {
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
    element.attributes.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_ref()))).collect()
}

/// The text of an element; null for an element without text.
fn text(element: &Element<'_>) -> Value {
    if element.text.is_empty() { Value::Null } else { element.text.as_ref().into() }
}

/// The value of an option. A list stands for several options of that name.
fn value(section: &str, name: &str, option: &Element<'_>, query: ShownQuery<'_>) -> Value {
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
                let (tag, value) = (child.tag(), value(&child.tag(), &child.tag(), child, query));
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
        ("localfile", "query") if option.attributes.is_empty() => query(option).into(),
        ("remote", "protocol") => option.text.split(',').map(|part| Value::from(part.trim())).collect(),
        _ => plain(option, query),
    }
}

/// The options of one kind of listener of `<remote>` in release 5: texts, and the list of protocols of `<legacy>`.
fn listener(option: &Element<'_>, query: ShownQuery<'_>) -> Value {
    let member = |child: &Element<'_>| {
        let tag = child.tag();
        let value = match tag.as_str() {
            "protocol" if option.tag() == "legacy" => value("remote", &tag, child, query),
            _ => value(&tag, &tag, child, query),
        };
        (tag, value)
    };
    Value::Object(option.children.iter().map(member).collect())
}

/// The value of an option that is like most.
fn plain(option: &Element<'_>, query: ShownQuery<'_>) -> Value {
    if option.attributes.is_empty() && option.children.is_empty() {
        return text(option);
    }
    let mut members = attributes(option);
    if option.children.is_empty() {
        members.insert("item".to_owned(), text(option));
    }
    for child in &option.children {
        let tag = child.tag();
        let value = value(&tag, &tag, child, query);
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

//! The groups of a rule, and the requirements that some of them are.

use crate::json::{Text, Value};
use crate::report::Rule;

/// Beginnings of the groups that are requirements, and the names of these.
const REQUIREMENTS: [(&str, &str); 7] = [
    ("pci_dss_", "pci_dss"),
    ("cis_", "cis"),
    ("gdpr_", "gdpr"),
    ("gpg13_", "gpg13"),
    ("hipaa_", "hipaa"),
    ("nist_800_53_", "nist_800_53"),
    ("tsc_", "tsc"),
];

/// The longest text of groups that is read, in bytes.
const LONGEST: usize = 1_023;

/// How many requirements are read from an event of Rootcheck, and how long each may be.
const FROM_EVENT: usize = 10;
const LONGEST_FROM_EVENT: usize = 29;

pub(super) fn add(rule: &mut Rule, groups: &str, data: &[(Text, Value)], full_log: &[u8]) {
    let groups = groups.get(..groups.floor_char_boundary(LONGEST)).unwrap_or(groups);
    for group in groups.split(',').filter(|group| !group.is_empty()) {
        let requirement = REQUIREMENTS.iter().find_map(|(start, name)| Some((*name, group.strip_prefix(start)?)));
        match requirement {
            Some((name, value)) => require(rule, name, value.to_owned()),
            None => rule.groups.push(group.to_owned()),
        }
    }
    compliance(rule, data);
    if rule.groups.iter().any(|group| group == "rootcheck") {
        from_event(rule, full_log);
    }
}

fn require(rule: &mut Rule, name: &str, value: String) {
    match rule.requirements.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
        Some((_, values)) => values.push(value),
        None => rule.requirements.push((name.to_owned(), vec![value])),
    }
}

/// What a result of SCA says that it is required by.
fn compliance(rule: &mut Rule, data: &[(Text, Value)]) {
    let sca = data.iter().find(|(name, _)| name.eq_ignore_ascii_case(b"sca")).map(|(_, value)| value);
    let found = sca.and_then(|sca| sca.member(b"check")).and_then(|check| check.member(b"compliance"));
    let Some(Value::Object(members)) = found else { return };
    for (name, value) in members {
        let Value::Text(values) = value else { continue };
        let name = String::from_utf8_lossy(name);
        for value in String::from_utf8_lossy(values).split(',').map(str::trim).filter(|value| !value.is_empty()) {
            require(rule, &name, value.to_owned());
        }
    }
}

/// `{PCI_DSS: 2.2.4, 4.1}` in an event of Rootcheck.
fn from_event(rule: &mut Rule, full_log: &[u8]) {
    let log = String::from_utf8_lossy(full_log.get(..LONGEST).unwrap_or(full_log)).into_owned();
    let mut rest = log.as_str();
    let mut found = 0;
    while found < FROM_EVENT
        && let Some((_, behind)) = rest.split_once('{')
    {
        rest = behind;
        let Some((inside, behind)) = behind.split_once('}') else { break };
        let Some((name, values)) = inside.split_once(": ") else { continue };
        let of_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if !name.bytes().all(of_name) || !values.bytes().all(|byte| of_name(byte) || b"., ".contains(&byte)) {
            continue;
        }
        rest = behind;
        found += 1;
        let inside = inside.get(..LONGEST_FROM_EVENT).unwrap_or(inside);
        let Some((name, values)) = inside.split_once(':').filter(|(name, _)| !name.is_empty()) else { continue };
        let values = values.split(',').filter(|value| !value.is_empty()).map(|value| value.trim().to_owned());
        rule.requirements.push((name.to_ascii_lowercase(), values.collect()));
    }
}

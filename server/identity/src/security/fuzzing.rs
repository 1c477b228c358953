//! Resource expressions: what may be stored, what the reduction takes, and what it then allows.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a panic is a finding")]

use std::{collections::BTreeSet, convert::Infallible, sync::LazyLock};

use regex::Regex;
use serde_json::{Value, json};

use super::policies::definition;
use crate::Fault;
use crate::rbac::{Mode, Permissions, Policy, Universe};
use apid_request::fuzzing::Bytes;

/// The pattern of the reduction (docs/facts/02-rbac.md, section 4.1, step 1).
static REDUCED: LazyLock<Regex> = LazyLock::new(|| {
    let triple = "[a-zA-Z0-9_.]+:[a-zA-Z0-9_.]+:[a-zA-Z0-9_.*/-]+";
    Regex::new(&format!(r"\A(?:(\*)|(({triple}&)+({triple}))|({triple})\z)")).unwrap()
});

/// The pattern of creation, for each part (docs/facts/02-rbac.md, section 3.1).
static CREATED: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\A[a-zA-Z_\-*]+:[\w_\-*]+:[\w_\-/.*]+\z").unwrap());

const KINDS: &[&str] =
    &["agent:id", "agent:group", "group:id", "node:id", "rule:file", "role:id", "*:*", "x:y", "agent:id:001&group:id"];
const VALUES: &[&str] =
    &["*", "001", "002", "web", "a/b", "a-b.xml", "", "**", "*x", "\u{e9}", "a&b:c:d", "001\n", " "];

/// Lines that are looked at.
const MOST: usize = 8;

/// Agents 001 to 003; the group `web` is the first two.
struct Fleet;

impl Universe for Fleet {
    type Error = Infallible;

    fn members(&self, group: &str) -> Result<Vec<String>, Infallible> {
        Ok(if group == "web" { vec!["001".to_owned(), "002".to_owned()] } else { Vec::new() })
    }

    fn all(&self, kind: &str) -> Result<BTreeSet<String>, Infallible> {
        let ids: &[&str] = match kind {
            "agent:id" => &["001", "002", "003"],
            "*:*" => &["*"],
            _ => &["web"],
        };
        Ok(ids.iter().map(|id| (*id).to_owned()).collect())
    }
}

/// An object is a policy. Otherwise, after the mode, each line is a resource when it begins with a letter, an asterisk,
/// an ampersand or a colon; otherwise choices from which one is made. A line's length decides its effect.
pub fn resource(data: &[u8]) {
    if data.starts_with(b"{") {
        return stored(data);
    }
    let mut bytes = Bytes::new(data);
    let mode = if bytes.next().is_multiple_of(2) { Mode::White } else { Mode::Black };
    let mut policies = Vec::new();
    for line in bytes.rest().split(|byte| *byte == b'\n').take(MOST) {
        let text = match line.first() {
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'*' | b'&' | b':') => String::from_utf8_lossy(line).into_owned(),
            _ => {
                let mut bytes = Bytes::new(line);
                bytes.next();
                format!("{}:{}", bytes.pick(KINDS), bytes.pick(VALUES))
            }
        };
        look_at(&text, mode);
        let effect = if line.len().is_multiple_of(2) { "allow" } else { "deny" };
        policies.push(policy(&text, effect));
    }
    policies.retain(|policy| Permissions::reduce(mode, [policy]).is_ok());
    last_word(&Permissions::reduce(mode, &policies).unwrap(), "x:y");
}

fn policy(resource: &str, effect: &str) -> Policy {
    Policy { actions: vec!["x:y".to_owned()], resources: vec![resource.to_owned()], effect: effect.to_owned() }
}

/// Whatever may be stored can be read and reduced, and is stored the same again.
fn stored(text: &[u8]) {
    let Ok(Value::Object(policy)) = serde_json::from_slice(text) else { return };
    let Ok(text) = definition(policy) else { return };
    let Ok(Value::Object(again)) = serde_json::from_str(&text) else { panic!("{text}") };
    assert_eq!(definition(again).unwrap(), text);
    let policy: Policy = serde_json::from_str(&text).unwrap();
    assert!(policy.actions.iter().all(|action| action.contains(':')), "{text}");
    for mode in [Mode::White, Mode::Black] {
        let permissions = Permissions::reduce(mode, [&policy]).unwrap();
        policy.actions.iter().take(MOST).for_each(|action| last_word(&permissions, action));
    }
}

/// A resource as it is stored, if it may be.
fn as_stored(text: &str) -> Option<String> {
    let Value::Object(policy) = json!({"actions": ["x:y"], "resources": [text], "effect": "allow"}) else {
        return None;
    };
    let policy: Policy = serde_json::from_str(&definition(policy).ok()?).unwrap();
    Some(policy.resources.concat())
}

/// One resource alone.
fn look_at(text: &str, mode: Mode) {
    let is_created = text.split('&').all(|part| CREATED.is_match(part));
    match as_stored(text) {
        Some(stored) => {
            assert!(is_created, "{text:?}");
            assert_eq!(stored.to_lowercase(), text.to_lowercase());
            assert_eq!(stored.rsplit(':').next(), text.rsplit(':').next());
            assert!(Permissions::reduce(mode, [&policy(&stored, "allow")]).is_ok(), "{stored:?} locks its holder out");
        }
        None => {
            assert!(!is_created || Permissions::reduce(mode, [&policy(text, "allow")]).is_err(), "{text:?} is refused");
        }
    }
    let matches = REDUCED.is_match(text);
    let parts = text.split('&').count();
    let outcome = Permissions::reduce(mode, [&policy(text, "allow")]);
    let permissions = match outcome {
        Err(fault) => {
            assert!(matches!(fault, Fault::UnusablePolicy | Fault::TooManyCombined), "{text:?}");
            // Resources that begin with an asterisk pass the real pattern, and fail later.
            assert!(!matches || parts > 2 || text.starts_with('*'), "{text:?}");
            return;
        }
        Ok(permissions) => permissions,
    };
    assert!(matches && parts <= 2, "{text:?}");
    let listed: Vec<String> = permissions
        .iter()
        .flat_map(|(_, entries)| entries.map(|(resource, _)| resource.to_owned()).collect::<Vec<_>>())
        .collect();
    let text = if text == "*" { "*:*:*" } else { text };
    assert_eq!(listed, [text]);
    // A single resource speaks about its own kind alone; a pair about none.
    let kind = text.rsplit_once(':').map(|(kind, _)| if kind == "agent:group" { "agent:id" } else { kind });
    let own = if parts == 1 { kind } else { None };
    let last = text.rsplit(':').next().unwrap_or_default();
    for kind in KINDS.iter().copied().filter(|kind| Some(*kind) != own && *kind != "agent:group") {
        for id in ["001", last] {
            let named = [id.to_owned()];
            let outcome = permissions.resolve("x:y", kind, Some(&named), &Fleet);
            assert_eq!(outcome.is_ok(), mode == Mode::Black, "{text:?} {kind} {id:?}");
        }
        let all = permissions.resolve("x:y", kind, None, &Fleet).unwrap().allowed;
        assert_eq!(all.contains("001"), mode == Mode::Black, "{text:?} {kind}");
    }
    // And about no other action.
    assert_eq!(permissions.allows_whole("x:z"), mode == Mode::Black);
}

/// Of the entries that are left, the last one that fits an id decides.
fn last_word(permissions: &Permissions, action: &str) {
    let entries: Vec<(String, String)> = permissions
        .iter()
        .filter(|(name, _)| *name == action)
        .flat_map(|(_, entries)| entries.map(|(one, two)| (one.to_owned(), two.to_owned())).collect::<Vec<_>>())
        .collect();
    let distinct: BTreeSet<&String> = entries.iter().map(|(resource, _)| resource).collect();
    assert_eq!(distinct.len(), entries.len(), "{entries:?}");
    for kind in KINDS.iter().copied().filter(|kind| *kind != "agent:group" && !kind.contains('&')) {
        for id in ["001", "003", "web", "*x"] {
            let speaks = |resource: &str| {
                let Some((own, value)) = resource.rsplit_once(':').filter(|_| !resource.contains('&')) else {
                    return false;
                };
                match (own, kind) {
                    ("agent:group", "agent:id") => {
                        value == "*" || Fleet.members(value).unwrap().iter().any(|member| member == id)
                    }
                    _ => own == kind && (value == "*" || value == id),
                }
            };
            let word = entries.iter().rev().find(|(resource, _)| speaks(resource));
            let expected = word.map_or(permissions.mode() == Mode::Black, |(_, effect)| effect == "allow");
            let named = [id.to_owned()];
            let outcome = permissions.resolve(action, kind, Some(&named), &Fleet);
            assert_eq!(outcome.is_ok(), expected, "{kind} {id} {entries:?}");
        }
    }
}

//! What a policy may say (docs/facts/02-rbac.md, section 3.1).

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value};

use crate::{Fault, rbac};
use apid_formats::python_json;

/// The JSON text under which a policy is stored.
///
/// Actions, the effect and all of a resource but its value are put in lower case. Two policies are the same when their
/// texts are, so the members keep the order they came in.
pub(super) fn definition(mut policy: Map<String, Value>) -> Result<String, Fault> {
    let is_text = |value: &Value| value.is_string();
    let lists = ["actions", "resources"];
    let has_lists = lists
        .iter()
        .all(|name| policy.get(*name).and_then(Value::as_array).is_some_and(|list| list.iter().all(is_text)));
    if policy.len() != 3 || !has_lists || !policy.get("effect").is_some_and(is_text) {
        return Err(Fault::MalformedPolicy);
    }
    for (name, value) in &mut policy {
        match value {
            Value::Array(items) if name == "actions" => {
                for action in items {
                    *action = checked(ACTION.as_ref(), action, str::to_lowercase)?;
                }
            }
            Value::Array(items) => {
                for resource in items {
                    *resource = checked(RESOURCE.as_ref(), resource, lower_but_values)?;
                    if let Some(text) = resource.as_str() {
                        // The real program stores such a resource and then refuses every request of a holder of the
                        // policy.
                        rbac::check_resource(text)
                            .map_err(|_| Fault::ResourceNotTaken { resource: text.to_owned() })?;
                    }
                }
            }
            effect => *effect = effect.as_str().unwrap_or_default().to_lowercase().into(),
        }
    }
    python_json::encode(&policy).map_err(Fault::unexpected)
}

static ACTION: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^[a-zA-Z_\-]+:[a-zA-Z_\-]+$").ok());

/// One resource or several joined by `&`, each of which the pattern of the real program takes.
static RESOURCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let one = r"[a-zA-Z_\-*]+:[\w\-*]+:[\w\-/.*]+";
    Regex::new(&format!("^{one}(&{one})*$")).ok()
});

fn checked(pattern: Option<&Regex>, value: &Value, lower: fn(&str) -> String) -> Result<Value, Fault> {
    let text = lower(value.as_str().unwrap_or_default());
    if pattern.is_some_and(|pattern| pattern.is_match(&text)) { Ok(text.into()) } else { Err(Fault::MalformedPolicy) }
}

/// Lower case for everything but what follows the last colon of each part: names of files and groups have their own.
fn lower_but_values(resource: &str) -> String {
    let part = |part: &str| match part.rsplit_once(':') {
        Some((kind, value)) => format!("{}:{value}", kind.to_lowercase()),
        None => part.to_owned(),
    };
    resource.split('&').map(part).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    fn text(policy: Value) -> Result<String, Fault> {
        definition(policy.as_object().unwrap().clone())
    }

    #[test]
    fn kinds_are_lowered_and_values_are_not() {
        let policy = json!({"actions": ["Agent:READ"], "resources": ["AGENT:Group:Web", "*:*:*"], "effect": "ALLOW"});
        assert_eq!(
            text(policy).unwrap(),
            r#"{"actions": ["agent:read"], "resources": ["agent:group:Web", "*:*:*"], "effect": "allow"}"#
        );
        let pair = json!({"effect": "Deny", "actions": [], "resources": ["Agent:ID:001&Group:ID:Web"]});
        assert_eq!(
            text(pair).unwrap(),
            r#"{"effect": "deny", "actions": [], "resources": ["agent:id:001&group:id:Web"]}"#
        );
    }

    #[test]
    fn anything_but_the_three_members_is_invalid() {
        for policy in [
            json!({}),
            json!({"actions": ["a:b"], "resources": ["a:b:c"]}),
            json!({"actions": ["a:b"], "resources": ["a:b:c"], "effect": "allow", "more": 1}),
            json!({"actions": "a:b", "resources": ["a:b:c"], "effect": "allow"}),
            json!({"actions": ["a:b"], "resources": [1], "effect": "allow"}),
            json!({"actions": ["a:b"], "resources": ["a:b:c"], "effect": true}),
        ] {
            assert_eq!(text(policy).unwrap_err(), Fault::MalformedPolicy);
        }
    }

    #[test]
    fn actions_and_resources_follow_their_patterns() {
        let with = |action: &str, resource: &str| {
            text(json!({"actions": [action], "resources": [resource], "effect": "maybe"}))
        };
        for (action, resource) in
            [("nope", "a:b:c"), ("a:b:c", "a:b:c"), ("a1:b", "a:b:c"), ("", "a:b:c"), ("a:b\n", "a:b:c")]
        {
            assert_eq!(with(action, resource).unwrap_err(), Fault::MalformedPolicy, "{action:?}");
        }
        for resource in ["", "nope", "a:b", "a:b:c:d", "a:b:c d", "a:b:", "a:b:c&", "a:b:c\n", "a1:b:c", "a:b:c&d:e"] {
            assert_eq!(with("a:b", resource).unwrap_err(), Fault::MalformedPolicy, "{resource:?}");
        }
        for resource in ["rule:file:0010-rules_config.xml", "list:file:a/b", "*:*:*", "agent:id:*", "unknown:type:x"] {
            assert!(with("unknown:action", resource).is_ok(), "{resource:?}");
        }
    }

    #[test]
    fn what_would_lock_its_holders_out_is_refused_with_the_resource() {
        for resource in ["my-type:id:1", "agent:*:001", "user:id:\u{e9}", "a:b:1&a:b:2&a:b:3", "*x:*:*&a:b:c&d:e:f"] {
            let fault = text(json!({"actions": ["a:b"], "resources": [resource], "effect": "allow"})).unwrap_err();
            let malformed = fault == Fault::MalformedPolicy;
            assert!(malformed || fault == Fault::ResourceNotTaken { resource: resource.to_owned() }, "{fault:?}");
        }
    }
}

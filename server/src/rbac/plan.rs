//! From an operation's table to the checks that it takes: which action, on which resources (RBAC facts, sections 4 and 9).
//!
//! The catalogue says which kinds an action is about; the operation's parameters say which of them a request names. Where
//! what is enforced does not follow from these two, the description says it (`x-rbac-enforced`). Nothing is decided here
//! for a single operation.

use serde_json::Value;
use wazuh_api_server::operation::{Check, On, Operation, Parameter};
use wazuh_api_server::schema::Kind;

/// Parameters that name resources of a kind; the first that an operation has counts.
const NAMING: &[(&str, &[&str])] = &[
    ("agent:id", &["agent_id", "agents_list"]),
    ("decoder:file", &["filename"]),
    ("group:id", &["group_id", "groups_list"]),
    ("list:file", &["filename"]),
    ("node:id", &["node_id", "nodes_list"]),
    ("policy:id", &["policy_id", "policy_ids"]),
    ("role:id", &["role_id", "role_ids"]),
    ("rule:file", &["filename"]),
    ("rule:id", &["rule_id", "rule_ids"]),
    ("user:id", &["user_id", "user_ids"]),
];

/// Actions on a manager by itself, and the same on a node of a cluster.
const IN_A_CLUSTER: &[(&str, &str)] = &[
    ("manager:read", "cluster:read"),
    ("manager:read_api_config", "cluster:read_api_config"),
    ("manager:restart", "cluster:restart"),
    ("manager:update_config", "cluster:update_config"),
];

/// An action whose resources cannot be found among an operation's parameters.
#[derive(Debug, thiserror::Error)]
#[error("{operation}: none of the kinds of {action} ({}) has a parameter, and it is not said which is meant", kinds.join(", "))]
pub struct Unplaced {
    operation: &'static str,
    action: &'static str,
    kinds: Vec<&'static str>,
}

/// The checks that `operation` takes, in order: those of the outermost function first.
pub fn plan(operation: &'static Operation) -> Result<Vec<Check>, Unplaced> {
    if let Some(checks) = operation.enforced {
        return Ok(checks.to_vec());
    }
    let mut checks = Vec::new();
    for permission in operation.permissions {
        let action = permission.action;
        let mut kinds: Vec<&'static str> = Vec::new();
        for kind in permission.resources {
            // Members of a group are checked as the agents they are.
            let kind = if *kind == "agent:group" { "agent:id" } else { kind };
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        if let ["*:*"] = kinds.as_slice() {
            checks.push(Check::new(action, "*:*", On::Any));
            continue;
        }
        // In the order of the parameters, which is that of the functions' resources.
        let mut named: Vec<_> = kinds.iter().filter_map(|kind| Some((naming(operation, kind)?, *kind))).collect();
        named.sort_unstable();
        checks.extend(named.iter().map(|((_, name), kind)| Check::new(action, kind, On::Named(name))));
        match kinds.as_slice() {
            _ if !named.is_empty() => {}
            [kind] => checks.push(Check::new(action, kind, On::All)),
            _ => return Err(Unplaced { operation: operation.id, action, kinds }),
        }
    }
    Ok(checks)
}

/// Turns a check of the manager into that of a node in a cluster: the actions are others, and what they are about is this
/// node (RBAC facts, section 4.6).
pub fn as_node_of_a_cluster(check: &mut Check) {
    if let Some((_, action)) = IN_A_CLUSTER.iter().find(|(manager, _)| *manager == check.action) {
        *check = Check::new(action, "node:id", On::ThisNode);
    }
}

/// Place and name of the parameter that names resources of `kind`.
fn naming(operation: &'static Operation, kind: &str) -> Option<(usize, &'static str)> {
    let (_, names) = NAMING.iter().find(|(known, _)| *known == kind)?;
    let place = |name: &&str| operation.parameters.iter().position(|parameter| parameter.name == *name);
    names.iter().find_map(|name| Some((place(name)?, *name)))
}

/// The ids that a request names with the parameter `name`; none when it does not say, or says `all`.
pub fn named_ids(operation: &'static Operation, name: &str, value: Option<&Value>) -> Option<Vec<String>> {
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == name);
    let ids: Vec<String> = match value? {
        Value::Array(items) => items.iter().map(id).collect(),
        value => vec![id(value)],
    };
    let everything = parameter.is_some_and(|parameter| takes_all(parameter)) && ids.iter().any(|id| id == "all");
    (!everything).then_some(ids)
}

/// The spelling of an id that policies use. Users, roles, policies and rules have numbers, so `01` must not reach what is denied
/// as `1`.
pub fn usual_spelling(kind: &str, id: String) -> String {
    let has_numbers = matches!(kind, "user:id" | "role:id" | "policy:id" | "rule:id");
    if has_numbers && id.len() > 1 && id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_digit()) {
        let digits = id.trim_start_matches('0');
        return if digits.is_empty() { "0".to_owned() } else { digits.to_owned() };
    }
    id
}

fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether `all` is a word of the parameter's own, not somebody's name.
fn takes_all(parameter: &Parameter) -> bool {
    let schema = match parameter.schema.kind {
        Kind::Array(items) => items,
        _ => &parameter.schema,
    };
    schema.format.is_some_and(|format| format.ends_with("_or_all"))
}

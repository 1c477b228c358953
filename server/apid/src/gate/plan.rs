//! From an operation's table to the checks that it takes: which action, on which resources
//! (docs/facts/02-rbac.md, sections 4 and 9).
//!
//! The catalogue says which kinds an action is about; the operation's parameters say which of them a request names.
//! Where what is enforced does not follow from these two, the description says it (`x-rbac-enforced`). Nothing is
//! decided here for a single operation.

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

/// Turns a check of the manager into that of a node in a cluster: the actions are others, and what they are about is
/// this node (docs/facts/02-rbac.md, section 4.6).
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

/// Whether the body of a request may say what `check` is about.
pub fn depends_on_body(operation: &'static Operation, check: &Check) -> bool {
    let (On::Named(name) | On::Asked(name)) = check.on else { return false };
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == name);
    let contents = operation.body.into_iter().flat_map(|body| body.contents);
    let is_member = contents.filter_map(|content| content.schema).any(|schema| match schema.kind {
        Kind::Object(object) => object.properties.iter().any(|(member, _)| *member == name),
        _ => false,
    });
    // A member counts where the parameter may be left out.
    parameter.is_none_or(|parameter| !parameter.required && is_member)
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::{BTreeMap, BTreeSet};

    use http::Method;
    use serde_json::json;
    use wazuh_api_server::operation::{Check, On, Operation, Parameter, Permission};
    use wazuh_api_server::schema::{Kind, Schema};
    use wazuh_api_server::v4;

    use super::{as_node_of_a_cluster, named_ids, plan};

    fn written(check: &Check) -> String {
        let Check { action, kind, on } = check;
        match on {
            On::All => format!("{action} {kind}"),
            On::Any => format!("{action} {kind}:*"),
            On::Named(name) => format!("{action} {kind}:{{{name}}}"),
            On::Asked(name) => format!("{action} {kind}:{{{name}}}?"),
            On::ThisNode => format!("{action} {kind}:@node"),
        }
    }

    fn plans() -> BTreeMap<String, Vec<String>> {
        let line = |operation: &Operation| format!("{} {}", operation.method, operation.path);
        let checks = |operation| plan(operation).unwrap().iter().map(written).collect();
        v4::OPERATIONS.iter().map(|operation| (line(operation), checks(operation))).collect()
    }

    #[test]
    fn each_shape_of_operation_has_its_checks() {
        let plans = plans();
        for (operation, expected) in [
            ("GET /agents", &["agent:read agent:id:{agents_list}"][..]),
            ("GET /agents/{agent_id}/key", &["agent:read agent:id:{agent_id}"]),
            ("GET /agents/summary/os", &["agent:read agent:id"]),
            ("POST /agents", &["agent:create *:*:*"]),
            ("DELETE /agents", &["agent:delete agent:id:{agents_list}"]),
            (
                "PUT /agents/group/{group_id}",
                &[
                    "group:modify_assignments group:id",
                    "group:modify_assignments group:id:{group_id}",
                    "agent:modify_group agent:id:{agents_list}",
                ],
            ),
            (
                "DELETE /agents/group",
                &["group:modify_assignments group:id:{group_id}", "agent:modify_group agent:id:{agents_list}"],
            ),
            (
                "DELETE /agents/{agent_id}/group",
                &["agent:modify_group agent:id:{agent_id}", "group:modify_assignments group:id:{groups_list}"],
            ),
            (
                "PUT /agents/group/{group_id}/restart",
                &["group:read group:id:{group_id}", "agent:read agent:id", "agent:restart agent:group:{group_id}"],
            ),
            ("PUT /agents/node/{node_id}/restart", &["cluster:read node:id:{node_id}", "agent:restart agent:id"]),
            ("GET /overview/agents", &["agent:read agent:id", "group:read group:id"]),
            ("GET /groups/{group_id}/agents", &["agent:read agent:id", "group:read group:id:{group_id}"]),
            ("GET /cluster/local/info", &["cluster:read node:id:@node"]),
            ("GET /cluster/nodes", &["cluster:read node:id:{nodes_list}"]),
            (
                "PUT /cluster/analysisd/reload",
                &["cluster:read node:id:{nodes_list}", "cluster:restart node:id:{nodes_list}"],
            ),
            ("GET /rules", &["rules:read rule:file:*"]),
            ("GET /rules/files", &["rules:read rule:file:{filename}"]),
            ("GET /rules/files/{filename}", &["rules:read rule:file:{filename}"]),
            ("PUT /rules/files/{filename}", &["rules:update *:*:*"]),
            ("DELETE /lists/files/{filename}", &["lists:delete list:file:{filename}"]),
            ("GET /security/users", &["security:read user:id:{user_ids}"]),
            ("PUT /security/rules/{rule_id}", &["security:update rule:id:{rule_id}"]),
            (
                "POST /security/users/{user_id}/roles",
                &["security:update user:id:{user_id}", "security:update role:id:{role_ids}"],
            ),
            (
                "DELETE /security/roles/{role_id}/policies",
                &["security:delete role:id:{role_id}", "security:delete policy:id:{policy_ids}"],
            ),
            ("PUT /security/user/revoke", &["security:revoke *:*:*"]),
        ] {
            assert_eq!(plans.get(operation).unwrap(), expected, "{operation}");
        }
    }

    #[test]
    fn what_checks_nothing_is_listed_here() {
        let free = plans().into_iter().filter(|(_, checks)| checks.is_empty()).map(|(operation, _)| operation);
        let expected = [
            "DELETE /security/user/authenticate",
            "GET /",
            "GET /manager/version/check",
            "GET /security/actions",
            "GET /security/resources",
            "GET /security/user/authenticate",
            "GET /security/users/me",
            "GET /security/users/me/policies",
            "POST /security/user/authenticate",
            "POST /security/user/authenticate/run_as",
        ];
        assert_eq!(free.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_depends_on_a_body_is_listed_here() {
        let bodies = v4::OPERATIONS.iter().filter(|operation| operation.body.is_some());
        let depending = bodies
            .filter(|operation| plan(operation).unwrap().iter().any(|check| super::depends_on_body(operation, check)));
        assert_eq!(depending.map(|operation| operation.id).collect::<Vec<_>>(), ["assign_listed_agents_to_group"]);
    }

    #[test]
    fn checks_are_on_things_that_exist() {
        let kinds: BTreeSet<&str> = v4::permissions::RESOURCES.iter().map(|resource| resource.kind).collect();
        let actions: BTreeSet<&str> = v4::permissions::ACTIONS.iter().map(|permission| permission.action).collect();
        for operation in v4::OPERATIONS {
            let members =
                operation.body.into_iter().flat_map(|body| body.contents).filter_map(|content| content.schema);
            let members = members.flat_map(|schema| match schema.kind {
                Kind::Object(object) => object.properties.iter().map(|(name, _)| *name).collect(),
                _ => Vec::new(),
            });
            let names: BTreeSet<&str> =
                operation.parameters.iter().map(|parameter| parameter.name).chain(members).collect();
            for check in plan(operation).unwrap() {
                let text = format!("{}: {}", operation.id, written(&check));
                assert!(kinds.contains(check.kind) && actions.contains(check.action), "{text}");
                assert!(!matches!(check.on, On::Named(name) if !names.contains(name)), "{text}");
            }
        }
        let described = |text: &str| text.ends_with('.');
        assert!(v4::permissions::RESOURCES.iter().all(|resource| described(resource.description)));
        assert!(v4::permissions::ACTIONS.iter().all(|permission| described(permission.description)));
    }

    static AGENT_ID: Parameter = Parameter::path("agent_id", "", Schema::STRING);
    static AGENTS: Parameter = Parameter::query("agents_list", "", Schema::array(&Schema::STRING));
    static USERS: Parameter = Parameter::query("user_ids", "", Schema::array(&Schema::STRING.format("numbers_or_all")));
    static ROLES: Parameter = Parameter::query("role_ids", "", Schema::array(&Schema::INTEGER));
    static SECURITY: Permission = Permission::new("security:read", "", &["role:id", "user:id"]);
    static AGENT: Permission = Permission::new("agent:read", "", &["agent:group", "agent:id"]);
    static BOTH: Operation = Operation::new(Method::GET, "/")
        .parameters(&[&USERS, &ROLES, &AGENTS, &AGENT_ID])
        .permissions(&[&SECURITY, &AGENT]);
    static NEITHER: Operation = Operation::new(Method::GET, "/").parameters(&[&AGENTS]).permissions(&[&SECURITY]);
    static FREE: Operation =
        Operation::new(Method::GET, "/").parameters(&[&AGENTS]).permissions(&[&SECURITY]).enforced(&[]);

    #[test]
    fn kinds_stand_in_the_order_of_their_parameters() {
        let checks: Vec<_> = plan(&BOTH).unwrap().iter().map(written).collect();
        let expected =
            ["security:read user:id:{user_ids}", "security:read role:id:{role_ids}", "agent:read agent:id:{agent_id}"];
        assert_eq!(checks, expected);
        assert!(plan(&FREE).unwrap().is_empty());
    }

    #[test]
    fn an_action_on_several_kinds_needs_a_parameter() {
        let text = plan(&NEITHER).unwrap_err().to_string();
        assert!(text.contains("security:read (role:id, user:id)"), "{text}");
    }

    #[test]
    fn all_is_a_word_only_where_it_is_documented() {
        let ids = |name, value| named_ids(&BOTH, name, Some(&value)).map(|ids| ids.join(","));
        assert_eq!(ids("user_ids", json!(["1", "all"])), None);
        assert_eq!(ids("user_ids", json!(["1", "2"])).as_deref(), Some("1,2"));
        assert_eq!(ids("agents_list", json!(["all"])).as_deref(), Some("all"));
        assert_eq!(ids("role_ids", json!([1, 22])).as_deref(), Some("1,22"));
        assert_eq!(ids("agent_id", json!("001")).as_deref(), Some("001"));
        assert_eq!(ids("in_the_body", json!(["all"])).as_deref(), Some("all"));
        assert_eq!(named_ids(&BOTH, "user_ids", None), None);
    }

    #[test]
    fn in_a_cluster_the_manager_is_a_node() {
        let turned = |action| {
            let mut check = Check::any(action, "*:*");
            as_node_of_a_cluster(&mut check);
            written(&check)
        };
        assert_eq!(turned("manager:read_api_config"), "cluster:read_api_config node:id:@node");
        assert_eq!(turned("agent:create"), "agent:create *:*:*");
        let managers = v4::permissions::ACTIONS.iter().filter(|permission| permission.action.starts_with("manager:"));
        assert!(managers.map(|permission| turned(permission.action)).all(|text| text.starts_with("cluster:")));
    }
}

//! What this server makes of the checks of an operation (docs/facts/02-rbac.md, sections 4 and 9).
//!
//! Which checks an operation takes is known to its table (`Operation::checks`), and which resources a request makes
//! them of to the request (`Checked::scope`). Here is what depends on the server: the cluster's actions in place of the
//! manager's, and which checks need a request's body. Nothing is decided here for a single operation.

use wazuh_api_server::operation::{Check, On, Operation};
use wazuh_api_server::schema::Kind;

/// Actions on a manager by itself, and the same on a node of a cluster.
const IN_A_CLUSTER: &[(&str, &str)] = &[
    ("manager:read", "cluster:read"),
    ("manager:read_api_config", "cluster:read_api_config"),
    ("manager:restart", "cluster:restart"),
    ("manager:update_config", "cluster:update_config"),
];

/// Turns a check of the manager into that of a node in a cluster: the actions are others, and what they are about is
/// this node (docs/facts/02-rbac.md, section 4.6).
pub fn as_node_of_a_cluster(check: &mut Check) {
    if let Some((_, action)) = IN_A_CLUSTER.iter().find(|(manager, _)| *manager == check.action) {
        *check = Check::new(action, "node:id", On::ThisNode);
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::{BTreeMap, BTreeSet};

    use wazuh_api_server::operation::{Check, On, Operation};
    use wazuh_api_server::schema::Kind;
    use wazuh_api_server::v4;

    use super::as_node_of_a_cluster;

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
        let checks = |operation: &Operation| operation.checks().unwrap().iter().map(written).collect();
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
            ("PUT /rules/files/{filename}", &["rules:update *:*:*", "rules:delete rule:file:{filename}?"]),
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
        let depending = bodies.filter(|operation| {
            operation.checks().unwrap().iter().any(|check| super::depends_on_body(operation, check))
        });
        assert_eq!(
            depending.map(|operation| operation.id).collect::<Vec<_>>(),
            ["assign_listed_agents_to_group", "create_api_key"]
        );
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
            for check in operation.checks().unwrap() {
                let text = format!("{}: {}", operation.id, written(&check));
                assert!(kinds.contains(check.kind) && actions.contains(check.action), "{text}");
                assert!(!matches!(check.on, On::Named(name) if !names.contains(name)), "{text}");
            }
        }
        let described = |text: &str| text.ends_with('.');
        assert!(v4::permissions::RESOURCES.iter().all(|resource| described(resource.description)));
        assert!(v4::permissions::ACTIONS.iter().all(|permission| described(permission.description)));
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

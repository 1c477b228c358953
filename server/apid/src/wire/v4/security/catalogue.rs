//! The catalogue of actions and resources as `GET /security/actions` and `GET /security/resources` show it
//! (docs/facts/04-modules.md, section 19), from the description's own tables.
//!
//! What an action is needed for is listed in the order of the real API's document, which is a fact of its replies and
//! of no other use. Operations of ours can be asked about, but are not among those listed.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use wazuh_api_server::operation::{Operation, Permission, Resource};
use wazuh_api_server::v4;

use crate::wire::v4::failure::Failure;

/// The operations of a generation of the API, as its catalogue has them.
pub(crate) struct Catalogue {
    /// All of them.
    pub(crate) operations: &'static [&'static Operation],
    /// Those of the real API, in the order of its document.
    pub(crate) endpoints: &'static [&'static str],
    /// Further ones whose actions are listed.
    pub(crate) ours: &'static [&'static str],
}

/// That of release 4.
pub(crate) static CATALOGUE: Catalogue = Catalogue { operations: v4::OPERATIONS, endpoints: ENDPOINTS, ours: &[] };

/// Actions, what they are about, and the operations that need them; those of one operation alone, such as `GET
/// /agents`, if it is given.
///
/// # Errors
///
/// 400 with code 4020 for an operation that does not exist.
pub(crate) fn actions(of: &Catalogue, endpoint: Option<&str>) -> Result<Value, Failure> {
    let mut actions = Map::new();
    match endpoint.filter(|endpoint| !endpoint.is_empty()) {
        Some(endpoint) => {
            let operation = find(of.operations, endpoint).ok_or_else(|| unknown(of.endpoints))?;
            add(&mut actions, operation, endpoint);
        }
        None => {
            for endpoint in of.endpoints.iter().chain(of.ours) {
                if let Some(operation) = find(of.operations, endpoint) {
                    add(&mut actions, operation, endpoint);
                }
            }
        }
    }
    Ok(Value::Object(actions))
}

/// Kinds of resources; one of them alone, if it is given.
pub(crate) fn resources(resources: &[Resource], kind: Option<&str>) -> Value {
    let chosen = resources.iter().filter(|resource| kind.is_none_or(|kind| kind == resource.kind));
    chosen.map(|resource| (resource.kind.to_owned(), json!({ "description": resource.description }))).collect()
}

fn find(operations: &[&'static Operation], endpoint: &str) -> Option<&'static Operation> {
    let (method, path) = endpoint.split_once(' ')?;
    operations.iter().find(|operation| operation.path == path && operation.method.as_str() == method).copied()
}

fn add(actions: &mut Map<String, Value>, operation: &Operation, endpoint: &str) {
    for permission in operation.permissions {
        let entry = actions.entry(permission.action).or_insert_with(|| entry(permission));
        if let Some(endpoints) = entry.get_mut("related_endpoints").and_then(Value::as_array_mut) {
            endpoints.push(endpoint.into());
        }
    }
}

fn entry(permission: &Permission) -> Value {
    let all: Vec<String> = permission.resources.iter().map(|kind| format!("{kind}:*")).collect();
    json!({
        "description": permission.description,
        "resources": permission.resources,
        "example": { "actions": [permission.action], "resources": all, "effect": "allow" },
        "related_endpoints": [],
    })
}

fn unknown(endpoints: &[&str]) -> Failure {
    let mut list = String::new();
    for (index, endpoint) in endpoints.iter().enumerate() {
        let separator = if index == 0 { "" } else { ", " };
        let _ = write!(list, "{separator}'{endpoint}'");
    }
    Failure::bad_request(4020).remedy(format_args!("[{list}]"))
}

/// The operations of the real API, in the order of its document.
#[rustfmt::skip]
const ENDPOINTS: &[&str] = &[
    "GET /", "PUT /active-response", "DELETE /agents", "GET /agents", "POST /agents",
    "GET /agents/{agent_id}/config/{component}/{configuration}", "DELETE /agents/{agent_id}/group",
    "GET /agents/{agent_id}/group/is_sync", "DELETE /agents/{agent_id}/group/{group_id}",
    "PUT /agents/{agent_id}/group/{group_id}", "GET /agents/{agent_id}/key", "PUT /agents/{agent_id}/restart",
    "GET /agents/{agent_id}/daemons/stats", "GET /agents/{agent_id}/stats/{component}", "PUT /agents/upgrade",
    "PUT /agents/upgrade_custom", "GET /agents/upgrade_result", "GET /agents/uninstall", "DELETE /agents/group",
    "PUT /agents/group", "PUT /agents/group/{group_id}/restart", "POST /agents/insert", "POST /agents/insert/quick",
    "GET /agents/no_group", "PUT /agents/node/{node_id}/restart", "GET /agents/outdated", "PUT /agents/reconnect",
    "PUT /agents/restart", "GET /agents/stats/distinct", "GET /agents/summary", "GET /agents/summary/os",
    "GET /agents/summary/status", "DELETE /groups", "GET /groups", "POST /groups", "GET /groups/{group_id}/agents",
    "GET /groups/{group_id}/configuration", "PUT /groups/{group_id}/configuration", "GET /groups/{group_id}/files",
    "GET /groups/{group_id}/files/{file_name}", "GET /ciscat/{agent_id}/results", "GET /cluster/local/info",
    "GET /cluster/local/config", "GET /cluster/nodes", "GET /cluster/healthcheck",
    "GET /cluster/ruleset/synchronization", "GET /cluster/status", "GET /cluster/api/config",
    "GET /cluster/{node_id}/status", "GET /cluster/{node_id}/info", "GET /cluster/{node_id}/configuration",
    "PUT /cluster/{node_id}/configuration", "GET /cluster/{node_id}/daemons/stats", "GET /cluster/{node_id}/stats",
    "GET /cluster/{node_id}/stats/hourly", "GET /cluster/{node_id}/stats/weekly",
    "GET /cluster/{node_id}/stats/analysisd", "GET /cluster/{node_id}/stats/remoted", "GET /cluster/{node_id}/logs",
    "GET /cluster/{node_id}/logs/summary", "PUT /cluster/restart", "PUT /cluster/analysisd/reload",
    "GET /cluster/configuration/validation", "GET /cluster/{node_id}/configuration/{component}/{configuration}",
    "GET /lists", "GET /lists/files/{filename}", "PUT /lists/files/{filename}", "DELETE /lists/files/{filename}",
    "GET /lists/files", "PUT /logtest", "DELETE /logtest/sessions/{token}", "GET /manager/status", "GET /manager/info",
    "GET /manager/configuration", "PUT /manager/configuration", "GET /manager/daemons/stats", "GET /manager/stats",
    "GET /manager/stats/hourly", "GET /manager/stats/weekly", "GET /manager/stats/analysisd",
    "GET /manager/stats/remoted", "GET /manager/logs", "GET /manager/logs/summary", "GET /manager/api/config",
    "PUT /manager/analysisd/reload", "PUT /manager/restart", "GET /manager/configuration/validation",
    "GET /manager/configuration/{component}/{configuration}", "GET /manager/version/check", "GET /mitre/groups",
    "GET /mitre/metadata", "GET /mitre/mitigations", "GET /mitre/references", "GET /mitre/software",
    "GET /mitre/tactics", "GET /mitre/techniques", "PUT /rootcheck", "GET /rootcheck/{agent_id}",
    "DELETE /rootcheck/{agent_id}", "GET /rootcheck/{agent_id}/last_scan", "GET /rules", "GET /rules/groups",
    "GET /rules/requirement/{requirement}", "GET /rules/files", "GET /rules/files/{filename}",
    "PUT /rules/files/{filename}", "DELETE /rules/files/{filename}", "GET /sca/{agent_id}",
    "GET /sca/{agent_id}/checks/{policy_id}", "PUT /syscheck", "GET /syscheck/{agent_id}",
    "DELETE /syscheck/{agent_id}", "GET /syscheck/{agent_id}/last_scan", "GET /decoders", "GET /decoders/files",
    "GET /decoders/files/{filename}", "PUT /decoders/files/{filename}", "DELETE /decoders/files/{filename}",
    "GET /decoders/parents", "POST /events", "DELETE /experimental/rootcheck", "DELETE /experimental/syscheck",
    "GET /experimental/ciscat/results", "GET /experimental/syscollector/hardware",
    "GET /experimental/syscollector/netaddr", "GET /experimental/syscollector/netiface",
    "GET /experimental/syscollector/netproto", "GET /experimental/syscollector/os",
    "GET /experimental/syscollector/packages", "GET /experimental/syscollector/ports",
    "GET /experimental/syscollector/processes", "GET /experimental/syscollector/hotfixes",
    "GET /syscollector/{agent_id}/hardware", "GET /syscollector/{agent_id}/hotfixes",
    "GET /syscollector/{agent_id}/netaddr", "GET /syscollector/{agent_id}/netiface",
    "GET /syscollector/{agent_id}/netproto", "GET /syscollector/{agent_id}/os", "GET /syscollector/{agent_id}/packages",
    "GET /syscollector/{agent_id}/ports", "GET /syscollector/{agent_id}/processes",
    "GET /syscollector/{agent_id}/users", "GET /syscollector/{agent_id}/groups",
    "GET /syscollector/{agent_id}/browser_extensions", "GET /syscollector/{agent_id}/services",
    "POST /security/user/authenticate", "GET /security/user/authenticate", "DELETE /security/user/authenticate",
    "POST /security/user/authenticate/run_as", "GET /security/users/me", "GET /security/users/me/policies",
    "PUT /security/user/revoke", "PUT /security/users/{user_id}/run_as", "GET /security/actions",
    "GET /security/resources", "GET /security/users", "POST /security/users", "DELETE /security/users",
    "PUT /security/users/{user_id}", "GET /security/roles", "POST /security/roles", "DELETE /security/roles",
    "PUT /security/roles/{role_id}", "GET /security/rules", "POST /security/rules", "DELETE /security/rules",
    "PUT /security/rules/{rule_id}", "GET /security/policies", "POST /security/policies", "DELETE /security/policies",
    "PUT /security/policies/{policy_id}", "POST /security/users/{user_id}/roles",
    "DELETE /security/users/{user_id}/roles", "POST /security/roles/{role_id}/policies",
    "DELETE /security/roles/{role_id}/policies", "POST /security/roles/{role_id}/rules",
    "DELETE /security/roles/{role_id}/rules", "GET /overview/agents", "GET /security/config", "PUT /security/config",
    "DELETE /security/config", "GET /tasks/status",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use wazuh_api_server::v4::OPERATIONS;
    use wazuh_api_server::v4::permissions::{ACTIONS, RESOURCES};

    use super::*;

    #[test]
    fn every_endpoint_is_served_and_listed_once() {
        assert!(ENDPOINTS.iter().all(|endpoint| find(OPERATIONS, endpoint).is_some()));
        assert_eq!(ENDPOINTS.iter().collect::<BTreeSet<_>>().len(), ENDPOINTS.len());
    }

    #[test]
    fn every_action_of_the_real_api_is_there() {
        let all = actions(&CATALOGUE, None).unwrap();
        let all = all.as_object().unwrap();
        assert!(all.keys().all(|action| ACTIONS.iter().any(|permission| permission.action == action)));
        assert_eq!(all.len(), 54);
        assert_eq!(
            all["agent:restart"]["related_endpoints"],
            json!([
                "PUT /agents/{agent_id}/restart",
                "PUT /agents/group/{group_id}/restart",
                "PUT /agents/node/{node_id}/restart",
                "PUT /agents/restart",
            ])
        );
        assert_eq!(
            all["security:create"]["example"],
            json!({
                "actions": ["security:create"],
                "resources": ["*:*:*"],
                "effect": "allow",
            })
        );
        assert!(all.values().all(|action| !action["description"].as_str().unwrap().is_empty()));
    }

    #[test]
    fn one_operation_has_its_actions_alone() {
        let some = actions(&CATALOGUE, Some("GET /overview/agents")).unwrap();
        assert_eq!(some.as_object().unwrap().keys().collect::<Vec<_>>(), ["agent:read", "group:read"]);
        assert_eq!(some["group:read"]["related_endpoints"], json!(["GET /overview/agents"]));
        assert_eq!(actions(&CATALOGUE, Some("GET /")).unwrap(), json!({}));
        // One of ours.
        assert!(actions(&CATALOGUE, Some("GET /agents/{agent_id}")).is_ok());
        for endpoint in ["nope", "get /agents", "GET /agents/", "PATCH /agents", "GET"] {
            let failure = actions(&CATALOGUE, Some(endpoint)).unwrap_err();
            assert_eq!((failure.class.status(), failure.code), (400, 4020), "{endpoint}");
        }
    }

    #[test]
    fn resources_are_all_or_one() {
        assert_eq!(resources(RESOURCES, None).as_object().unwrap().len(), RESOURCES.len());
        assert_eq!(
            resources(RESOURCES, Some("agent:id")).as_object().unwrap().keys().collect::<Vec<_>>(),
            ["agent:id"]
        );
    }
}

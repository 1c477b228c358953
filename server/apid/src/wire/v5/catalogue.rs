//! The operations whose actions `GET /security/actions` shows (docs/facts/07-v5.md, sections 1.2, 3.1 and 8.2).

use wazuh_api_server::v5;

use crate::wire::v4::security::catalogue::Catalogue;

/// That of release 5.
pub(crate) static CATALOGUE: Catalogue = Catalogue { operations: v5::OPERATIONS, endpoints: ENDPOINTS, ours: OF_GUIDE };

/// Whether policies of this release name an action. Those that it does not know are kept, since a home can be served as
/// other releases too.
pub(crate) fn is_action(action: &str) -> bool {
    v5::permissions::ACTIONS.iter().any(|known| known.action == action)
}

/// The operations of the real API, in the order of its document.
#[rustfmt::skip]
const ENDPOINTS: &[&str] = &[
    "GET /", "DELETE /agents", "GET /agents", "POST /agents", "DELETE /agents/{agent_id}/group",
    "DELETE /agents/{agent_id}/group/{group_id}", "PUT /agents/{agent_id}/group/{group_id}",
    "GET /agents/{agent_id}/key", "PUT /agents/{agent_id}/restart", "PUT /agents/{agent_id}/reload",
    "PUT /agents/upgrade", "PUT /agents/upgrade_custom", "GET /agents/uninstall", "DELETE /agents/group",
    "PUT /agents/group", "PUT /agents/group/{group_id}/restart", "PUT /agents/group/{group_id}/reload",
    "POST /agents/insert", "POST /agents/insert/quick", "GET /agents/no_group", "GET /agents/outdated",
    "PUT /agents/reload", "PUT /agents/restart", "GET /agents/stats/distinct", "GET /agents/summary",
    "GET /agents/summary/os", "GET /agents/summary/status", "DELETE /groups", "GET /groups", "POST /groups",
    "GET /groups/{group_id}/agents", "GET /groups/{group_id}/configuration", "PUT /groups/{group_id}/configuration",
    "GET /groups/{group_id}/files", "GET /groups/{group_id}/files/{file_name}", "GET /cluster/local/info",
    "GET /cluster/local/config", "GET /cluster/nodes", "GET /cluster/healthcheck", "GET /cluster/status",
    "GET /cluster/api/config", "GET /cluster/{node_id}/status", "GET /cluster/{node_id}/info",
    "GET /cluster/{node_id}/configuration", "PUT /cluster/{node_id}/configuration",
    "GET /cluster/{node_id}/daemons/stats", "GET /cluster/{node_id}/logs", "GET /cluster/{node_id}/logs/summary",
    "PUT /cluster/restart", "PUT /cluster/reload", "GET /cluster/configuration/validation",
    "GET /cluster/{node_id}/configuration/{component}/{configuration}", "GET /mitre/groups", "GET /mitre/metadata",
    "GET /mitre/mitigations", "GET /mitre/references", "GET /mitre/software", "GET /mitre/tactics",
    "GET /mitre/techniques", "POST /security/user/authenticate", "DELETE /security/user/authenticate",
    "POST /security/user/authenticate/run_as", "GET /security/users/me", "GET /security/users/me/policies",
    "PUT /security/user/revoke", "PUT /security/users/{user_id}/run_as", "GET /security/actions",
    "GET /security/resources", "GET /security/users", "POST /security/users", "DELETE /security/users",
    "PUT /security/users/{user_id}", "GET /security/roles", "POST /security/roles", "DELETE /security/roles",
    "PUT /security/roles/{role_id}", "GET /security/rules", "POST /security/rules", "DELETE /security/rules",
    "PUT /security/rules/{rule_id}", "GET /security/policies", "POST /security/policies", "DELETE /security/policies",
    "PUT /security/policies/{policy_id}", "POST /security/users/{user_id}/roles",
    "DELETE /security/users/{user_id}/roles", "POST /security/roles/{role_id}/policies",
    "DELETE /security/roles/{role_id}/policies", "POST /security/roles/{role_id}/rules",
    "DELETE /security/roles/{role_id}/rules", "GET /security/config", "PUT /security/config", "DELETE /security/config",
    "GET /overview/agents",
];

/// Operations that the guide of release 5.0 has and its real API has not.
#[rustfmt::skip]
const OF_GUIDE: &[&str] = &[
    "GET /agents/{agent_id}/config/{component}/{configuration}", "GET /agents/{agent_id}/group/is_sync",
    "GET /agents/{agent_id}/daemons/stats", "GET /agents/{agent_id}/stats/{component}", "GET /agents/upgrade_result",
    "PUT /agents/node/{node_id}/restart", "PUT /agents/reconnect", "GET /cluster/{node_id}/stats",
    "GET /cluster/{node_id}/stats/hourly", "GET /cluster/{node_id}/stats/weekly",
    "GET /cluster/{node_id}/stats/analysisd", "GET /cluster/{node_id}/stats/remoted", "PUT /syscheck", "PUT /rootcheck",
    "PUT /active-response", "POST /events", "GET /tasks/status", "GET /cluster/version/check",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::wire::v4::security::catalogue::actions;

    #[test]
    fn every_operation_is_listed_once() {
        // Those of this project are served and not shown.
        let ours = ["GET /audit", "GET /security/keys", "POST /security/keys", "DELETE /security/keys"];
        let listed: Vec<_> =
            ENDPOINTS.iter().chain(OF_GUIDE).chain(&ours).map(|endpoint| (*endpoint).to_owned()).collect();
        let served: BTreeSet<_> =
            v5::OPERATIONS.iter().map(|operation| format!("{} {}", operation.method, operation.path)).collect();
        assert_eq!((ENDPOINTS.len(), listed.len()), (94, served.len()));
        assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), served);
    }

    #[test]
    fn the_actions_are_those_of_the_release_and_of_its_guide() {
        let all = actions(&CATALOGUE, None).unwrap();
        let names: BTreeSet<&str> = all.as_object().unwrap().keys().map(String::as_str).collect();
        let of_guide = [
            "active-response:command",
            "agent:reconnect",
            "event:ingest",
            "rootcheck:run",
            "syscheck:run",
            "task:status",
        ];
        assert!(of_guide.iter().all(|action| names.contains(action)), "{names:?}");
        assert_eq!(names.len(), 28 + of_guide.len());
        assert!(names.iter().all(|action| is_action(action)) && !is_action("manager:read"));
        assert_eq!(
            all["agent:reload"]["related_endpoints"],
            serde_json::json!([
                "PUT /agents/{agent_id}/reload",
                "PUT /agents/group/{group_id}/reload",
                "PUT /agents/reload",
            ])
        );
        let failure = actions(&CATALOGUE, Some("GET /manager/info")).unwrap_err();
        assert_eq!((failure.class.status(), failure.code), (400, 4020));
    }
}

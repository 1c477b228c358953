//! What a new `rbac.db` holds (docs/facts/02-rbac.md, section 2). Ids are positions in these tables, counted from one.

/// Users: name (which is the first password too) and whether authorization contexts are accepted. Each has role 1.
pub(in crate::auth) const USERS: &[(&str, bool)] = &[("wazuh", true), ("wazuh-wui", true)];

/// Roles: name, policies in order.
pub(super) const ROLES: &[(&str, &[i64])] = &[
    ("administrator", &[1, 2, 3, 6, 7, 8, 29, 30, 12, 14, 15, 18, 19, 21, 23, 24, 16, 25, 27, 28, 33, 34, 35]),
    ("readonly", &[4, 5, 12, 31, 32, 13, 17, 20, 22, 16, 25, 26, 28]),
    ("users_admin", &[9, 10]),
    ("agents_readonly", &[4, 5]),
    ("agents_admin", &[1, 2, 3]),
    ("cluster_readonly", &[31, 32]),
    ("cluster_admin", &[29, 30]),
];

/// Security rules: name, JSON text. All belong to role 1.
pub(super) const RULES: &[(&str, &str)] = &[
    ("wui_elastic_admin", r#"{"FIND": {"username": "elastic"}}"#),
    ("wui_opensearch_admin", r#"{"FIND": {"user_name": "admin"}}"#),
];

/// Policies: name, actions, resources. All allow.
pub(super) const POLICIES: &[(&str, &[&str], &[&str])] = &[
    ("agents_all_resourceless", &["agent:create", "group:create", "agent:uninstall"], &["*:*:*"]),
    (
        "agents_all_agents",
        &["agent:read", "agent:delete", "agent:modify_group", "agent:reconnect", "agent:restart", "agent:upgrade"],
        &["agent:id:*", "agent:group:*"],
    ),
    (
        "agents_all_groups",
        &["group:read", "group:delete", "group:update_config", "group:modify_assignments"],
        &["group:id:*"],
    ),
    ("agents_read_agents", &["agent:read"], &["agent:id:*", "agent:group:*"]),
    ("agents_read_groups", &["group:read"], &["group:id:*"]),
    ("agents_commands_agents", &["active-response:command"], &["agent:id:*"]),
    (
        "security_all_resourceless",
        &[
            "security:create",
            "security:create_user",
            "security:read_config",
            "security:update_config",
            "security:revoke",
            "security:edit_run_as",
        ],
        &["*:*:*"],
    ),
    (
        "security_all_security",
        &["security:read", "security:update", "security:delete"],
        &["role:id:*", "policy:id:*", "user:id:*", "rule:id:*"],
    ),
    ("users_all_resourceless", &["security:create_user", "security:revoke", "security:edit_run_as"], &["*:*:*"]),
    ("users_all_users", &["security:read", "security:update", "security:delete"], &["user:id:*"]),
    ("users_modify_run_as_flag", &["security:edit_run_as"], &["*:*:*"]),
    ("ciscat_read_ciscat", &["ciscat:read"], &["agent:id:*"]),
    ("decoders_read_decoders", &["decoders:read"], &["decoder:file:*"]),
    ("decoders_all_files", &["decoders:read", "decoders:delete"], &["decoder:file:*"]),
    ("decoders_all_resourceless", &["decoders:update"], &["*:*:*"]),
    ("mitre_read_mitre", &["mitre:read"], &["*:*:*"]),
    ("lists_read_rules", &["lists:read"], &["list:file:*"]),
    ("lists_all_rules", &["lists:read", "lists:delete"], &["list:file:*"]),
    ("lists_all_resourceless", &["lists:update"], &["*:*:*"]),
    ("rootcheck_read_rootcheck", &["rootcheck:read"], &["agent:id:*"]),
    ("rootcheck_all_rootcheck", &["rootcheck:clear", "rootcheck:read", "rootcheck:run"], &["agent:id:*"]),
    ("rules_read_rules", &["rules:read"], &["rule:file:*"]),
    ("rules_all_files", &["rules:read", "rules:delete"], &["rule:file:*"]),
    ("rules_all_resourceless", &["rules:update"], &["*:*:*"]),
    ("sca_read_sca", &["sca:read"], &["agent:id:*"]),
    ("syscheck_read_syscheck", &["syscheck:read"], &["agent:id:*"]),
    ("syscheck_all_syscheck", &["syscheck:clear", "syscheck:read", "syscheck:run"], &["agent:id:*"]),
    ("syscollector_read_syscollector", &["syscollector:read"], &["agent:id:*"]),
    (
        "cluster_all_resourceless",
        &["cluster:status", "manager:read", "manager:read_api_config", "manager:update_config", "manager:restart"],
        &["*:*:*"],
    ),
    (
        "cluster_all_nodes",
        &["cluster:read_api_config", "cluster:read", "cluster:restart", "cluster:update_config"],
        &["node:id:*"],
    ),
    ("cluster_read_resourceless", &["cluster:status", "manager:read", "manager:read_api_config"], &["*:*:*"]),
    ("cluster_read_nodes", &["cluster:read_api_config", "cluster:read", "cluster:read_api_config"], &["node:id:*"]),
    ("logtest_all_logtest", &["logtest:run"], &["*:*:*"]),
    ("task_status_task", &["task:status"], &["*:*:*"]),
    ("events_ingest_resourceless", &["event:ingest"], &["*:*:*"]),
];

// Emitted by `cargo xtask gen`; do not edit.
//! Commands of the Wazuh API REST 5.0.0, by the tags of their operations.
#![cfg_attr(rustfmt, rustfmt_skip)]

#[allow(clippy::wildcard_imports, reason = "the table's own words")]
use crate::table::*;

/// Every command, by group.
pub(crate) static GROUPS: &[Group] = &[
    group("api-info", "Which API this is and what time it has.", API_INFO_COMMANDS),
    group("agents", "Registration, state, keys, group membership, upgrade and restart of agents.", AGENTS_COMMANDS),
    group(
        "cluster", "Nodes of a cluster, or the only one: their state, configuration, statistics and logs.",
        CLUSTER_COMMANDS,
    ),
    group("groups", "Groups of agents, their shared configuration and files.", GROUPS_COMMANDS),
    group("mitre", "The ATT&CK knowledge base.", MITRE_COMMANDS),
    group("overview", "Everything about the fleet in one reply.", OVERVIEW_COMMANDS),
    group("rootcheck", "Scans for rootkits and weak settings.", ROOTCHECK_COMMANDS),
    group("security", "Logins, users, roles, policies and security rules.", SECURITY_COMMANDS),
    group("syscheck", "File integrity monitoring.", SYSCHECK_COMMANDS),
    group("tasks", "State of long-running work such as agent upgrades.", TASKS_COMMANDS),
    group("active-response", "Commands that agents run at once.", ACTIVE_RESPONSE_COMMANDS),
    group("events", "Events sent in for analysis.", EVENTS_COMMANDS),
    group("audit", "What was changed, by whom, and what came of it.", AUDIT_COMMANDS),
];

const API_INFO_COMMANDS: &[Command] =
    &[get("get", "get_api_info", "/").about("Shows the version of the API and the time and host name of its machine.")];

const AGENTS_COMMANDS: &[Command] = &[
    get("list", "get_agents", "/agents")
        .about("Lists agents.")
        .more(
            "All filters must hold at once. Members without a value are left out of an agent, so one that never \
            connected has no operating system. Ids in `agents_list` that do not exist are failed items.",
        )
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
            SEARCH_PARAMETER, STATUS_AGENT_PARAM_PARAMETER, Q_PARAMETER, OLDER_THAN_PARAM_PARAMETER, OS_TYPE_PARAMETER,
            OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER, OS_MAJOR_PARAMETER, OS_MINOR_PARAMETER, OS_ARCH_PARAMETER,
            OS_NAME_PARAMETER, VERSION_PARAMETER, GROUP_PARAMETER, NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
            DISTINCT_PARAMETER, MANAGER_PARAMETER, NODE_NAME_PARAMETER,
        ]).columns(AGENT_COLUMNS).permissions(&["agent:read on agent:id, agent:group"])
        .pages(&["id"], Keyset::Grouped, 100000).waits(),
    post("add", "add_agent", "/agents")
        .about("Registers an agent and returns its new id and key.")
        .more(
            "The agent may connect from any address unless `ip` says otherwise. A name or address that is taken is \
            refused; to replace the old agent use `POST /agents/insert`.",
        )
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text).required(), member("ip", "ip", Kind::Text),
            member("force", "force", Kind::Json).about("When an older agent gives way to a new one."),
        ]).permissions(&["agent:create on *:*"]).waits(),
    delete("delete", "delete_agents", "/agents")
        .about("Deletes agents that are named and meet the conditions.")
        .more(
            "By default only agents silent for seven days are deleted. Others that are named become failed items, \
            unless the request said `all`.",
        )
        .parameters(&[
            AGENTS_LIST_ALL_PARAMETER, PURGE_PARAMETER, STATUS_DELETE_AGENT_PARAM_PARAMETER, OLDER_THAN_PARAMETER,
            Q_PARAMETER, OS_TYPE_PARAMETER, OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER, OS_MAJOR_PARAMETER,
            OS_MINOR_PARAMETER, OS_ARCH_PARAMETER, OS_NAME_PARAMETER, VERSION_PARAMETER, GROUP_PARAMETER,
            NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
        ]).targets_or_all("agents_list", "all-agents").permissions(&["agent:delete on agent:id, agent:group"]).waits()
        .destroys(),
    put("assign-to-group", "assign_agents_to_group", "/agents/group")
        .about("Puts agents in a group.").more("Agents that are in it already, or in 128 groups, are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER, GROUP_ID_QUERY_PARAMETER, FORCE_SINGLE_GROUP_PARAMETER])
        .targets_or_none("agents_list", "all-agents")
        .permissions(&["agent:modify_group on agent:id, agent:group", "group:modify_assignments on group:id"]).waits(),
    delete("remove-from-group", "remove_agents_from_group", "/agents/group")
        .about("Takes agents out of a group.").parameters(&[AGENTS_LIST_ALL_PARAMETER, GROUP_ID_QUERY_PARAMETER])
        .targets_or_all("agents_list", "all-agents")
        .permissions(&["agent:modify_group on agent:id, agent:group", "group:modify_assignments on group:id"]).waits()
        .destroys(),
    put("reload-by-group", "reload_agents_by_group", "/agents/group/{group_id}/reload")
        .about("Has the active agents of a group read their configuration anew.")
        .more("The command is only sent; agents older than 5.0 are failed items.").parameters(&[GROUP_ID_PARAMETER])
        .permissions(&["agent:reload on agent:id, agent:group"]).waits().destroys(),
    put("restart-by-group", "restart_agents_by_group", "/agents/group/{group_id}/restart")
        .about("Restarts the active agents of a group.")
        .more("The command is only sent; agents older than 5.0 are failed items.").parameters(&[GROUP_ID_PARAMETER])
        .permissions(&["agent:restart on agent:id, agent:group"]).waits().destroys(),
    post("insert", "insert_agent", "/agents/insert")
        .about("Registers an agent with an id and key of the caller's choice.")
        .more(
            "`force` decides whether an older agent with the same name, address or id gives way: by default when it \
            was registered over an hour ago and has been disconnected for an hour.",
        )
        .body(Form::Json, "application/json", true, &[
            member("id", "id", Kind::Text).about("Agent ID"), member("key", "key", Kind::Text).secret(),
            member("name", "name", Kind::Text).required(), member("ip", "ip", Kind::Text),
            member("force", "force", Kind::Json).about("When an older agent gives way to a new one."),
        ]).permissions(&["agent:create on *:*"]).waits(),
    post("quick-add", "quick_add_agent", "/agents/insert/quick")
        .about("Registers an agent of the given name that may connect from any address.")
        .parameters(&[AGENT_NAME_PARAMETER]).permissions(&["agent:create on *:*"]).waits(),
    get("without-group", "get_agents_without_group", "/agents/no_group")
        .about("Lists agents that are in no group.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, Q_PARAMETER,
        ]).columns(AGENT_COLUMNS).permissions(&["agent:read on agent:id, agent:group"])
        .pages(&["id"], Keyset::Grouped, 100000).waits(),
    put("restart-by-node", "restart_agents_by_node", "/agents/node/{node_id}/restart")
        .about("Restarts the active agents that are connected to a cluster node.")
        .more("The command is only sent; agents older than 5.0 are failed items.").parameters(&[NODE_ID_PARAMETER])
        .permissions(&["cluster:read on node:id", "agent:restart on agent:id, agent:group"]).waits().destroys(),
    get("outdated", "get_outdated_agents", "/agents/outdated")
        .about("Lists agents whose version differs from that of the API.")
        .more("Agents that never connected have no version and are not listed.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, Q_PARAMETER,
        ]).columns(AGENT_COLUMNS).permissions(&["agent:read on agent:id, agent:group"])
        .pages(&["id"], Keyset::Grouped, 100000).waits(),
    put("reconnect", "reconnect_agents", "/agents/reconnect")
        .about("Has agents connect anew.").more("Agents that are not active are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
        .permissions(&["agent:reconnect on agent:id, agent:group"]).waits(),
    put("reload", "reload_agents", "/agents/reload")
        .about("Has agents read their configuration anew.")
        .more("The command is only sent; agents that are not active, or older than 5.0, are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
        .permissions(&["agent:reload on agent:id, agent:group"]).waits().destroys(),
    put("restart", "restart_agents", "/agents/restart")
        .about("Restarts agents.")
        .more("The command is only sent; agents that are not active, or older than 5.0, are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
        .permissions(&["agent:restart on agent:id, agent:group"]).waits().destroys(),
    get("distinct", "distinct_agents", "/agents/stats/distinct")
        .about("Counts agents by the values of some fields.")
        .more(
            "Each item is a combination of values with the number of agents that have it. `N/A` stands for no value, \
            and `total_affected_items` is the number of agents, not of combinations.",
        )
        .parameters(&[
            FIELDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, Q_PARAMETER,
        ]).columns(AGENT_DISTINCT_COLUMNS).permissions(&["agent:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("summary", "get_agents_summary", "/agents/summary")
        .about("Counts agents by state, platform and group.").more("Ids that do not exist are ignored.")
        .parameters(&[AGENTS_LIST_PARAMETER]).permissions(&["agent:read on agent:id, agent:group"]).waits(),
    get("summary-os", "get_agents_summary_os", "/agents/summary/os")
        .about("Lists the platforms that the agents run on.").permissions(&["agent:read on agent:id, agent:group"])
        .waits(),
    get("summary-status", "get_agents_summary_status", "/agents/summary/status")
        .about("Counts agents by connection and by state of their group files.")
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    get("check-uninstall-permission", "check_uninstall_permission", "/agents/uninstall")
        .about("Tells whether the caller may uninstall agents.")
        .more("A caller who may not is answered 403. Agents with protection against tampering ask here.")
        .permissions(&["agent:uninstall on *:*"]).waits(),
    put("upgrade", "upgrade_agents", "/agents/upgrade")
        .about("Upgrades agents with packages of a repository.")
        .more(
            "The reply holds the agents that have a task for it; `GET /agents/upgrade_result` tells how they went. \
            Agents that already have the version, or a newer one, are refused unless forced. Agents older than 4.14 \
            cannot go to 5.0 or later at once.",
        )
        .parameters(&[
            AGENTS_LIST_ALL_PARAMETER, WPK_REPO_PARAMETER, UPGRADE_VERSION_PARAMETER, USE_HTTP_PARAMETER,
            FORCE_PARAMETER, PACKAGE_TYPE_PARAMETER, Q_PARAMETER, OS_TYPE_PARAMETER, OS_PLATFORM_PARAMETER,
            OS_VERSION_PARAMETER, OS_MAJOR_PARAMETER, OS_MINOR_PARAMETER, OS_ARCH_PARAMETER, OS_NAME_PARAMETER,
            VERSION_PARAMETER, GROUP_PARAMETER, NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
        ]).targets_or_all("agents_list", "all-agents").permissions(&["agent:upgrade on agent:id, agent:group"]).waits()
        .destroys(),
    put("upgrade-from-file", "upgrade_agents_from_file", "/agents/upgrade_custom")
        .about("Upgrades agents with a package that lies on the manager.")
        .more(
            "The reply holds the agents that have a task for it; `GET /agents/upgrade_result` tells how they went. The \
            version is taken from the file's name; agents older than 4.14 cannot go to 5.0 or later at once.",
        )
        .parameters(&[
            AGENTS_LIST_ALL_PARAMETER, FILE_PATH_PARAMETER, INSTALLER_PARAMETER, Q_PARAMETER, OS_TYPE_PARAMETER,
            OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER, OS_MAJOR_PARAMETER, OS_MINOR_PARAMETER, OS_ARCH_PARAMETER,
            OS_NAME_PARAMETER, VERSION_PARAMETER, GROUP_PARAMETER, NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
        ]).targets_or_all("agents_list", "all-agents").permissions(&["agent:upgrade on agent:id, agent:group"]).waits()
        .destroys(),
    get("upgrade-results", "get_upgrade_results", "/agents/upgrade_result")
        .about("Shows how the latest upgrades of agents went.")
        .more(
            "Tasks older than seven days are gone, those of a manager of 5.0 after a day. Agents report nothing to a \
            manager of 5.0: there an upgrade is `Updating` once the agent has fetched it, and `Updated` when the agent \
            runs its version.",
        )
        .parameters(&[
            AGENTS_LIST_PARAMETER, Q_PARAMETER, OS_TYPE_PARAMETER, OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER,
            OS_MAJOR_PARAMETER, OS_MINOR_PARAMETER, OS_ARCH_PARAMETER, OS_NAME_PARAMETER, VERSION_PARAMETER,
            GROUP_PARAMETER, NODE_NAME_PARAMETER, NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
        ]).columns(AGENT_UPGRADE_RESULT_COLUMNS).permissions(&["agent:upgrade on agent:id, agent:group"]).waits(),
    get(
        "active-configuration", "get_agent_active_configuration",
        "/agents/{agent_id}/config/{component}/{configuration}",
    )
        .about("Asks an agent for the configuration that it runs with.")
        .more(
            "The agent must be active and of version 4.0.0 or newer. A section that the component does not have is \
            error 1128, a component that has none is error 1118.",
        ).parameters(&[AGENT_ID_PARAMETER, AGENT_COMPONENT_PARAMETER, AGENT_CONFIGURATION_PARAMETER])
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    get("daemon-stats", "get_agent_daemon_stats", "/agents/{agent_id}/daemons/stats")
        .about("Shows what the manager's daemons counted for an agent.")
        .more("There is one item for each daemon. The agent must be active.")
        .parameters(&[AGENT_ID_PARAMETER, DAEMONS_LIST_AGENTS_PARAMETER])
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    delete("remove-from-groups", "remove_agent_from_groups", "/agents/{agent_id}/group")
        .about("Takes an agent out of some groups, or out of all.")
        .more("The items of the reply are names of groups. An agent left without any is put in `default`.")
        .parameters(&[AGENT_ID_PARAMETER, GROUPS_LIST_PARAMETER]).targets_or_none("groups_list", "all-groups")
        .permissions(&["agent:modify_group on agent:id, agent:group", "group:modify_assignments on group:id"]).waits()
        .destroys(),
    get("group-sync", "get_agent_group_sync", "/agents/{agent_id}/group/is_sync")
        .about("Tells whether an agent has the current files of its groups.")
        .more("Deprecated; `group_config_status` of `GET /agents` says the same.").parameters(&[AGENT_ID_PARAMETER])
        .columns(AGENT_SYNCED_COLUMNS).permissions(&["agent:read on agent:id, agent:group"]).waits().deprecated(),
    put("assign-agent-to-group", "assign_agent_to_group", "/agents/{agent_id}/group/{group_id}")
        .about("Puts an agent in a group.").more("An agent can be in at most 128 groups.")
        .parameters(&[AGENT_ID_PARAMETER, GROUP_ID_PARAMETER, FORCE_SINGLE_GROUP_PARAMETER])
        .permissions(&["agent:modify_group on agent:id, agent:group", "group:modify_assignments on group:id"]).waits(),
    delete("remove-agent-from-group", "remove_agent_from_group", "/agents/{agent_id}/group/{group_id}")
        .about("Takes an agent out of a group.")
        .more("An agent left without any group is put in `default`, and the message says so.")
        .parameters(&[AGENT_ID_PARAMETER, GROUP_ID_PARAMETER])
        .permissions(&["agent:modify_group on agent:id, agent:group", "group:modify_assignments on group:id"]).waits()
        .destroys(),
    get("key", "get_agent_key", "/agents/{agent_id}/key")
        .about("Shows the key with which an agent proves who it is.")
        .more("The key is the agent's line of client.keys in base64, ready for import on the agent.")
        .parameters(&[AGENT_ID_PARAMETER]).columns(AGENT_ID_KEY_COLUMNS)
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    put("reload-agent", "reload_agent", "/agents/{agent_id}/reload")
        .about("Has an agent read its configuration anew.")
        .more("The command is only sent; an agent that is not active, or older than 5.0, is a failed item.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["agent:reload on agent:id, agent:group"]).waits().destroys(),
    put("restart-agent", "restart_agent", "/agents/{agent_id}/restart")
        .about("Restarts an agent.")
        .more("The command is only sent; an agent that is not active, or older than 5.0, is a failed item.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["agent:restart on agent:id, agent:group"]).waits().destroys(),
    get("component-stats", "get_agent_component_stats", "/agents/{agent_id}/stats/{component}")
        .about("Asks an agent for the statistics of one of its parts.")
        .more("The agent must be of version 4.2.0 or newer.")
        .parameters(&[AGENT_ID_PARAMETER, STATS_COMPONENT_PARAMETER]).columns(AGENT_COMPONENT_STATS_COLUMNS)
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
];

const CLUSTER_COMMANDS: &[Command] = &[
    get("api-config", "get_cluster_api_config", "/cluster/api/config")
        .about("Shows the settings of the API on each node.").parameters(&[NODES_LIST_PARAMETER])
        .columns(NODE_API_CONFIGURATION_COLUMNS).permissions(&["cluster:read_api_config on *:*"]).waits(),
    get("validate-configuration", "validate_cluster_configuration", "/cluster/configuration/validation")
        .about("Checks that the configuration file of each node is well-formed XML.")
        .more("A node whose file is not is a failed item.").parameters(&[NODES_LIST_PARAMETER])
        .columns(VALIDATION_STATUS_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    get("healthcheck", "get_cluster_healthcheck", "/cluster/healthcheck")
        .about("Shows when each node last synchronised what.").parameters(&[NODES_LIST_PARAMETER])
        .columns(NODE_HEALTHCHECK_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    get("local-config", "get_cluster_local_config", "/cluster/local/config")
        .about("Shows the cluster settings of the node that answers.").more("The key is among them.")
        .columns(CLUSTER_LOCAL_CONFIG_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    get("local-info", "get_cluster_local_info", "/cluster/local/info")
        .about("Shows name and kind of the node that answers.").columns(CLUSTER_LOCAL_INFO_COLUMNS)
        .permissions(&["cluster:read on node:id"]).waits(),
    get("nodes", "get_cluster_nodes", "/cluster/nodes")
        .about("Lists the nodes that are connected, the master first.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, NODE_TYPE_PARAMETER,
            NODES_LIST_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(CLUSTER_NODE_COLUMNS).permissions(&["cluster:read on node:id"])
        .pages(&["name"], Keyset::None, 100000).waits(),
    put("reload", "reload_cluster", "/cluster/reload")
        .about("Has nodes read their configuration anew.").more("The reply comes before they have done so.")
        .parameters(&[NODES_LIST_PARAMETER]).targets_or_none("nodes_list", "all-nodes")
        .permissions(&["cluster:read on node:id", "cluster:restart on node:id"]).destroys(),
    put("restart", "restart_cluster", "/cluster/restart")
        .about("Restarts nodes, the master last.").more("The reply comes before they are up again.")
        .parameters(&[NODES_LIST_PARAMETER]).targets_or_none("nodes_list", "all-nodes")
        .permissions(&["cluster:read on node:id", "cluster:restart on node:id"]).destroys(),
    get("status", "get_cluster_status", "/cluster/status")
        .about("Tells whether the cluster is running.").permissions(&["cluster:status on *:*"]).waits(),
    get("check-available-version", "check_available_version", "/cluster/version/check")
        .about("Shows the newest versions that the cluster could be updated to.")
        .more("The answer is that of the last daily query.").parameters(&[FORCE_QUERY_PARAMETER]),
    get("node-configuration", "get_node_configuration", "/cluster/{node_id}/configuration")
        .about("Shows the configuration file of a node, as JSON or with `raw=true` as XML.")
        .parameters(&[NODE_ID_PARAMETER, RAW_PARAMETER, SECTION_PARAMETER, FIELD_PARAMETER])
        .columns(WAZUH_MANAGER_CONFIGURATION_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    put("update-node-configuration", "update_node_configuration", "/cluster/{node_id}/configuration")
        .about("Replaces the configuration file of a node.")
        .more(
            "The new file must be well-formed XML; more is not checked. It comes into force with the next restart or \
            reload.",
        ).parameters(&[NODE_ID_PARAMETER]).bytes("application/octet-stream", true)
        .permissions(&["cluster:update_config on node:id"]).waits().destroys(),
    get(
        "node-active-configuration", "get_node_active_configuration",
        "/cluster/{node_id}/configuration/{component}/{configuration}",
    )
        .about("Asks a daemon of a node for the configuration that it runs with.")
        .parameters(&[NODE_ID_PARAMETER, MANAGER_COMPONENT_PARAMETER, MANAGER_CONFIGURATION_PARAMETER])
        .permissions(&["cluster:read on node:id"]).waits(),
    get("node-daemon-stats", "get_node_daemon_stats", "/cluster/{node_id}/daemons/stats")
        .about("Shows the counters of the daemons on a node.")
        .more("The analysis daemon gives a list of metrics, for all of it and for each of its spaces.")
        .parameters(&[NODE_ID_PARAMETER, DAEMONS_LIST_PARAMETER]).permissions(&["cluster:read on node:id"]).waits(),
    get("node-info", "get_node_info", "/cluster/{node_id}/info")
        .about("Shows version, installation path and time zone of a node.").parameters(&[NODE_ID_PARAMETER])
        .columns(WAZUH_INFO_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    get("node-logs", "get_node_logs", "/cluster/{node_id}/logs")
        .about("Lists the last 2000 log lines of a node, latest first.")
        .parameters(&[
            NODE_ID_PARAMETER, OFFSET_PARAMETER, LOG_LINES_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, TAG_PARAMETER,
            LEVEL_PARAMETER, Q_PARAMETER, SELECT_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(WAZUH_LOG_COLUMNS).permissions(&["cluster:read on node:id"]).pages(&[], Keyset::None, 500).waits(),
    get("node-logs-summary", "get_node_logs_summary", "/cluster/{node_id}/logs/summary")
        .about("Counts the last 2000 log lines of a node by daemon and level.").parameters(&[NODE_ID_PARAMETER])
        .permissions(&["cluster:read on node:id"]).waits(),
    get("node-stats", "get_node_stats", "/cluster/{node_id}/stats")
        .about("Shows the events and alerts of a day on a node, hour by hour.")
        .parameters(&[NODE_ID_PARAMETER, DATE_PARAMETER]).columns(WAZUH_STATS_COLUMNS)
        .permissions(&["cluster:read on node:id"]).waits(),
    get("node-stats-analysisd", "get_node_stats_analysisd", "/cluster/{node_id}/stats/analysisd")
        .about("Shows the state file of the analysis daemon on a node.")
        .more("Deprecated; use `GET /cluster/{node_id}/daemons/stats`.").parameters(&[NODE_ID_PARAMETER])
        .columns(WAZUH_ANALYSISD_STATS_COLUMNS).permissions(&["cluster:read on node:id"]).waits().deprecated(),
    get("node-stats-hourly", "get_node_stats_hourly", "/cluster/{node_id}/stats/hourly")
        .about("Shows the average number of events for each hour of the day on a node.")
        .parameters(&[NODE_ID_PARAMETER]).columns(WAZUH_HOURLY_STATS_COLUMNS).permissions(&["cluster:read on node:id"])
        .waits(),
    get("node-stats-remoted", "get_node_stats_remoted", "/cluster/{node_id}/stats/remoted")
        .about("Shows the state file of the daemon that talks to agents on a node.")
        .more("Deprecated; use `GET /cluster/{node_id}/daemons/stats`.").parameters(&[NODE_ID_PARAMETER])
        .columns(WAZUH_REMOTED_STATS_COLUMNS).permissions(&["cluster:read on node:id"]).waits().deprecated(),
    get("node-stats-weekly", "get_node_stats_weekly", "/cluster/{node_id}/stats/weekly")
        .about("Shows the average number of events for each hour of the week on a node.")
        .parameters(&[NODE_ID_PARAMETER]).columns(WAZUH_WEEKLY_STATS_COLUMNS).permissions(&["cluster:read on node:id"])
        .waits(),
    get("node-status", "get_node_status", "/cluster/{node_id}/status")
        .about("Shows for each daemon of a node whether it runs and is ready.")
        .more("Some daemons tell how far their parts are.").parameters(&[NODE_ID_PARAMETER])
        .columns(WAZUH_DAEMONS_STATUS_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
];

const GROUPS_COMMANDS: &[Command] = &[
    get("list", "get_groups", "/groups")
        .about("Lists groups with their number of agents and the checksums of their files.")
        .parameters(&[
            GROUPS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, HASH_PARAMETER,
            Q_PARAMETER, SELECT_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(AGENT_GROUP_COLUMNS).permissions(&["group:read on group:id"]).pages(&["name"], Keyset::None, 100000)
        .waits(),
    post("create", "create_group", "/groups")
        .about("Creates a group.")
        .more(
            "A name has up to 128 letters, digits, dots, hyphens and underscores; `all`, `.`, `..` and `default` \
            cannot be used.",
        ).body(Form::Json, "application/json", true, &[member("group_id", "group-id", Kind::Text).required()])
        .permissions(&["group:create on *:*"]).waits(),
    delete("delete", "delete_groups", "/groups")
        .about("Deletes groups and their files.")
        .more("Agents left without a group go to `default`, which itself cannot be deleted.")
        .parameters(&[GROUPS_LIST_ALL_PARAMETER]).targets_or_all("groups_list", "all-groups")
        .permissions(&["group:delete on group:id"]).waits().destroys(),
    get("agents", "get_agents_in_group", "/groups/{group_id}/agents")
        .about("Lists the agents of a group.")
        .more("Agents that the caller may not read are left out, and not counted.")
        .parameters(&[
            GROUP_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            STATUS_AGENT_PARAM_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(AGENT_COLUMNS).permissions(&["agent:read on agent:id, agent:group", "group:read on group:id"])
        .pages(&["id"], Keyset::Grouped, 100000).waits(),
    get("config", "get_group_config", "/groups/{group_id}/configuration")
        .about("Shows the agent.conf of a group as JSON.")
        .more("There is an item for each block of the file, with the agents it is for and its settings.")
        .parameters(&[GROUP_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER]).columns(GROUP_CONFIGURATION_COLUMNS)
        .permissions(&["group:read on group:id"]).pages(&[], Keyset::None, 100000).waits(),
    put("update-config", "update_group_config", "/groups/{group_id}/configuration")
        .about("Replaces the agent.conf of a group.")
        .more(
            "The body is XML. It is checked first; when the check fails nothing is changed and the reply holds what it \
            found.",
        ).parameters(&[GROUP_ID_PARAMETER]).bytes("application/xml", true)
        .permissions(&["group:update_config on group:id"]).waits(),
    get("files", "get_group_files", "/groups/{group_id}/files")
        .about("Lists the files of a group with their checksums.")
        .parameters(&[
            GROUP_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, HASH_PARAMETER,
            Q_PARAMETER, SELECT_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(GROUP_FILE_COLUMNS).permissions(&["group:read on group:id"])
        .pages(&["filename"], Keyset::None, 100000).waits(),
    get("file", "get_group_file", "/groups/{group_id}/files/{file_name}")
        .about("Shows a file of a group, as JSON or with `raw=true` as it is.")
        .more("The form of the JSON follows the kind of the file.")
        .parameters(&[GROUP_ID_PARAMETER, FILE_NAME_PARAMETER, TYPE_AGENTS_PARAMETER, RAW_PARAMETER])
        .permissions(&["group:read on group:id"]).waits(),
];

const MITRE_COMMANDS: &[Command] = &[
    get("groups", "get_mitre_groups", "/mitre/groups")
        .about("Lists groups of attackers.")
        .parameters(&[
            GROUP_IDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(MITRE_GROUP_COLUMNS).permissions(&["mitre:read on *:*"]).pages(&["id"], Keyset::None, 100000)
        .waits(),
    get("metadata", "get_mitre_metadata", "/mitre/metadata")
        .about("Shows the version of the knowledge base.").columns(MITRE_METADATA_COLUMNS)
        .permissions(&["mitre:read on *:*"]).waits(),
    get("mitigations", "get_mitre_mitigations", "/mitre/mitigations")
        .about("Lists mitigations.")
        .parameters(&[
            MITIGATION_IDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(MITRE_MITIGATION_COLUMNS).permissions(&["mitre:read on *:*"]).pages(&["id"], Keyset::None, 100000)
        .waits(),
    get("references", "get_mitre_references", "/mitre/references")
        .about("Lists the sources that other items cite.")
        .parameters(&[
            REFERENCE_IDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, Q_PARAMETER,
        ]).columns(MITRE_REFERENCE_COLUMNS).permissions(&["mitre:read on *:*"]).pages(&[], Keyset::None, 100000)
        .waits(),
    get("software", "get_mitre_software", "/mitre/software")
        .about("Lists tools and malware.")
        .parameters(&[
            SOFTWARE_IDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(MITRE_SOFTWARE_COLUMNS).permissions(&["mitre:read on *:*"]).pages(&["id"], Keyset::None, 100000)
        .waits(),
    get("tactics", "get_mitre_tactics", "/mitre/tactics")
        .about("Lists tactics.")
        .parameters(&[
            TACTIC_IDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(MITRE_TACTIC_COLUMNS).permissions(&["mitre:read on *:*"]).pages(&["id"], Keyset::None, 100000)
        .waits(),
    get("techniques", "get_mitre_techniques", "/mitre/techniques")
        .about("Lists techniques and sub-techniques.")
        .parameters(&[
            TECHNIQUE_IDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(MITRE_TECHNIQUE_COLUMNS).permissions(&["mitre:read on *:*"]).pages(&["id"], Keyset::None, 100000)
        .waits(),
];

const OVERVIEW_COMMANDS: &[Command] = &[get("agents", "get_agents_overview", "/overview/agents")
    .about("Counts agents by node, group, system, state and version, and shows the newest one.")
    .more("`N/A` stands for no value.")
    .permissions(&["agent:read on agent:id, agent:group", "group:read on group:id"]).waits()];

const ROOTCHECK_COMMANDS: &[Command] = &[put("run", "run_rootcheck", "/rootcheck")
    .about("Starts a rootcheck scan on agents.")
    .more("Integrity monitoring scans along with it. Agents that are not active are failed items.")
    .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
    .permissions(&["rootcheck:run on agent:id, agent:group"]).waits()];

const SECURITY_COMMANDS: &[Command] = &[
    get("rbac-actions", "get_rbac_actions", "/security/actions")
        .about("Describes the actions that policies can name.").parameters(&[ENDPOINT_PARAMETER]),
    get("config", "get_security_config", "/security/config")
        .about("Shows how long tokens last and in which mode permissions work.")
        .permissions(&["security:read_config on *:*"]).waits(),
    put("update-config", "update_security_config", "/security/config")
        .about("Changes how long tokens last or in which mode permissions work.")
        .more("All tokens of all users become void.")
        .body(Form::Json, "application/json", true, &[
            member("auth_token_exp_timeout", "auth-token-exp-timeout", Kind::Integer)
                .about("Seconds that a token lasts."),
            member("rbac_mode", "rbac-mode", Kind::Text).values(&["white", "black"]),
        ]).permissions(&["security:update_config on *:*"]).waits(),
    delete("reset-config", "reset_security_config", "/security/config")
        .about("Brings back the default security settings.").more("All tokens of all users become void.")
        .permissions(&["security:update_config on *:*"]).waits().destroys(),
    get("api-keys", "get_api_keys", "/security/keys")
        .about("Lists the API keys of users.")
        .more("What is listed does not include the keys themselves. The time of the last use may lag by a minute.")
        .parameters(&[
            USER_IDS_PARAMETER, LIMIT_PARAMETER, OFFSET_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(API_KEY_COLUMNS).permissions(&["security:read on policy:id, role:id, user:id, rule:id"])
        .pages(&["id"], Keyset::Flat, 100000).waits(),
    post("create-api-key", "create_api_key", "/security/keys")
        .about("Makes an API key of a user.")
        .more(
            "The key is in this reply alone. It is sent as `Authorization: Bearer wzk_...`, in the place of a token, \
            and is taken until it is revoked, it expires or its user is removed. Requests that are made with a key \
            make none.",
        )
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text)
                .required().about("What it is for. No two keys of a server have the same name."),
            member("user_id", "user-id", Kind::Integer).required().about("The user as whom its requests are done."),
            member("roles", "roles", Kind::Integer)
                .list(List::Commas)
                .about(
                    "Roles of the user that it is narrowed to. What other roles of the user deny, it is denied too. \
                    Without them, it has the roles that the user has at any time.",
                ),
            member("networks", "networks", Kind::Text)
                .list(List::Commas)
                .about("Addresses and networks (`10.0.0.0/8`) from which it is taken. Without them, from everywhere."),
            member("lifetime", "lifetime", Kind::Integer).about("Seconds after which it expires. Without it, never."),
        ]).columns(API_KEY_COLUMNS).permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
    delete("delete-api-keys", "delete_api_keys", "/security/keys")
        .about("Revokes API keys.").more("They are refused from the next request on.").parameters(&[KEY_IDS_PARAMETER])
        .targets_or_all("key_ids", "all-keies").columns(API_KEY_COLUMNS)
        .permissions(&["security:delete on policy:id, role:id, user:id, rule:id"]).waits().destroys(),
    get("policies", "get_policies", "/security/policies")
        .about("Lists policies.")
        .parameters(&[
            POLICY_IDS_RBAC_PARAMETER, LIMIT_PARAMETER, OFFSET_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            SORT_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(POLICY_COLUMNS).permissions(&["security:read on policy:id, role:id, user:id, rule:id"])
        .pages(&["id"], Keyset::Flat, 100000).waits(),
    post("create-policy", "create_policy", "/security/policies")
        .about("Creates a policy.")
        .more(
            "A policy allows or denies actions on resources. Actions look like `agent:read`, resources like \
            `agent:id:001`, where `*` as the value stands for any.",
        )
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text).required(), member("policy", "policy", Kind::Json).required(),
        ]).columns(POLICY_COLUMNS).permissions(&["security:create on *:*"]).waits(),
    delete("delete-policies", "delete_policies", "/security/policies")
        .about("Deletes policies.").more("Tokens of the roles that they were linked to become void.")
        .parameters(&[POLICY_IDS_RBAC_DELETE_PARAMETER]).targets_or_all("policy_ids", "all-policies")
        .columns(POLICY_COLUMNS).permissions(&["security:delete on policy:id, role:id, user:id, rule:id"]).waits()
        .destroys(),
    put("update-policy", "update_policy", "/security/policies/{policy_id}")
        .about("Changes name or content of a policy.")
        .more("What the body leaves out stays. Tokens of the roles that the policy is linked to become void.")
        .parameters(&[POLICY_ID_PARAMETER])
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text), member("policy", "policy", Kind::Json),
        ]).columns(POLICY_COLUMNS).permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
    get("rbac-resources", "get_rbac_resources", "/security/resources")
        .about("Describes the kinds of resources that policies can name.").parameters(&[RESOURCE_PARAMETER]),
    get("roles", "get_roles", "/security/roles")
        .about("Lists roles.")
        .parameters(&[
            ROLE_IDS_PARAMETER, LIMIT_PARAMETER, OFFSET_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(ROLE_COLUMNS).permissions(&["security:read on policy:id, role:id, user:id, rule:id"])
        .pages(&["id"], Keyset::Flat, 100000).waits(),
    post("create-role", "create_role", "/security/roles")
        .about("Creates a role.")
        .more("With a `rule`, a security rule of the same name is created too and linked to the role.")
        .body(Form::Json, "application/json", true, &[member("name", "name", Kind::Text).required()])
        .columns(ROLE_COLUMNS).permissions(&["security:create on *:*"]).waits(),
    delete("delete-roles", "delete_roles", "/security/roles")
        .about("Deletes roles.")
        .more("Tokens with these roles become void. Roles with an id up to 99 cannot be deleted.")
        .parameters(&[ROLE_IDS_DELETE_PARAMETER]).targets_or_all("role_ids", "all-roles").columns(ROLE_COLUMNS)
        .permissions(&["security:delete on policy:id, role:id, user:id, rule:id"]).waits().destroys(),
    put("update-role", "update_role", "/security/roles/{role_id}")
        .about("Renames a role.").more("Tokens with the role become void.").parameters(&[ROLE_ID_PARAMETER])
        .body(Form::Json, "application/json", true, &[member("name", "name", Kind::Text)]).columns(ROLE_COLUMNS)
        .permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
    post("assign-policies-to-role", "assign_policies_to_role", "/security/roles/{role_id}/policies")
        .about("Links policies to a role.")
        .more("The order counts, as later policies override earlier ones. Tokens with the role become void.")
        .parameters(&[ROLE_ID_PARAMETER, POLICY_IDS_RBAC_REQUIRED_PARAMETER, POSITION_PARAMETER]).targets("policy_ids")
        .columns(ROLE_COLUMNS).permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
    delete("remove-policies-from-role", "remove_policies_from_role", "/security/roles/{role_id}/policies")
        .about("Unlinks policies from a role.").more("Tokens with the role become void.")
        .parameters(&[ROLE_ID_PARAMETER, POLICY_IDS_RBAC_DELETE_PARAMETER])
        .targets_or_all("policy_ids", "all-policies").columns(ROLE_COLUMNS)
        .permissions(&["security:delete on policy:id, role:id, user:id, rule:id"]).waits().destroys(),
    post("assign-rules-to-role", "assign_rules_to_role", "/security/roles/{role_id}/rules")
        .about("Links security rules to a role.").more("Tokens of logins on behalf of others become void.")
        .parameters(&[ROLE_ID_PARAMETER, SECURITY_RULE_IDS_REQUIRED_PARAMETER]).targets("rule_ids")
        .columns(ROLE_COLUMNS).permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
    delete("remove-rules-from-role", "remove_rules_from_role", "/security/roles/{role_id}/rules")
        .about("Unlinks security rules from a role.").more("Tokens of logins on behalf of others become void.")
        .parameters(&[ROLE_ID_PARAMETER, SECURITY_RULE_IDS_DELETE_PARAMETER]).targets_or_all("rule_ids", "all-rules")
        .columns(ROLE_COLUMNS).permissions(&["security:delete on policy:id, role:id, user:id, rule:id"]).waits()
        .destroys(),
    get("rules", "get_security_rules", "/security/rules")
        .about("Lists security rules.")
        .parameters(&[
            SECURITY_RULE_IDS_PARAMETER, LIMIT_PARAMETER, OFFSET_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            SORT_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SECURITY_RULE_COLUMNS).permissions(&["security:read on policy:id, role:id, user:id, rule:id"])
        .pages(&["id"], Keyset::Flat, 100000).waits(),
    post("create-rule", "create_security_rule", "/security/rules")
        .about("Creates a security rule.")
        .more(
            "A security rule tells which descriptions of a person, given to the login on behalf of others, obtain the \
            roles that it is linked to. It is built of `FIND`, `MATCH`, `AND`, `OR` and `NOT`.",
        )
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text).required(), member("rule", "rule", Kind::Json).required(),
        ]).columns(SECURITY_RULE_COLUMNS).permissions(&["security:create on *:*"]).waits(),
    delete("delete-rules", "delete_security_rules", "/security/rules")
        .about("Deletes security rules.").more("Tokens of the roles that they were linked to become void.")
        .parameters(&[SECURITY_RULE_IDS_DELETE_PARAMETER]).targets_or_all("rule_ids", "all-rules")
        .columns(SECURITY_RULE_COLUMNS).permissions(&["security:delete on policy:id, role:id, user:id, rule:id"])
        .waits().destroys(),
    put("update-rule", "update_security_rule", "/security/rules/{rule_id}")
        .about("Changes name or expression of a security rule.")
        .more("What the body leaves out stays. Tokens of the roles that the rule is linked to become void.")
        .parameters(&[RULE_ID_PARAMETER])
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text), member("rule", "rule", Kind::Json),
        ]).columns(SECURITY_RULE_COLUMNS).permissions(&["security:update on policy:id, role:id, user:id, rule:id"])
        .waits(),
    post("login-user", "login_user", "/security/user/authenticate")
        .about("Logs in with user name and password and returns a token.")
        .more(
            "The token is worth 900 seconds unless configured otherwise. An address with too many failed logins is \
            blocked for a while and gets 403, also with the right password.",
        ).parameters(&[RAW_PARAMETER]).credentials(Credentials::Password).waits(),
    delete("logout-user", "logout_user", "/security/user/authenticate")
        .about("Logs out and makes all tokens of the caller void.").waits(),
    post("run-as-login", "run_as_login", "/security/user/authenticate/run_as")
        .about("Logs in on behalf of someone else and returns a token.")
        .more(
            "The body describes the other person. The token has the roles whose security rules match it, perhaps none; \
            an empty object gives the roles of the user who logs in. That user needs `allow_run_as`.",
        ).parameters(&[RAW_PARAMETER]).body(Form::Json, "application/json", true, &[])
        .credentials(Credentials::Password).waits(),
    put("revoke-all-tokens", "revoke_all_tokens", "/security/user/revoke")
        .about("Makes all tokens of all users void.").permissions(&["security:revoke on *:*"]).waits().destroys(),
    get("users", "get_users", "/security/users")
        .about("Lists users.")
        .parameters(&[
            USER_IDS_PARAMETER, LIMIT_PARAMETER, OFFSET_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(USER_COLUMNS).permissions(&["security:read on policy:id, role:id, user:id, rule:id"])
        .pages(&["id"], Keyset::Flat, 100000).waits(),
    post("create-user", "create_user", "/security/users")
        .about("Creates a user.")
        .more(
            "A name has 4 to 64 characters. A password has 8 to 64, among them a small and a capital letter, a digit \
            and a sign that is none of these.",
        )
        .body(Form::Json, "application/json", true, &[
            member("username", "username", Kind::Text).required(),
            member("password", "password", Kind::Text).required().secret(),
        ]).columns(USER_COLUMNS).permissions(&["security:create_user on *:*"]).waits(),
    delete("delete-users", "delete_users", "/security/users")
        .about("Deletes users.")
        .more("Their tokens become void. Users with an id up to 99 and the caller cannot be deleted.")
        .parameters(&[USER_IDS_DELETE_PARAMETER]).targets_or_all("user_ids", "all-users").columns(USER_COLUMNS)
        .permissions(&["security:delete on policy:id, role:id, user:id, rule:id"]).waits().destroys(),
    get("current-user", "get_current_user", "/security/users/me")
        .about("Shows the caller with roles, policies and security rules in full.")
        .more("The roles are those of the token.").columns(CURRENT_USER_COLUMNS).waits(),
    get("current-user-policies", "get_current_user_policies", "/security/users/me/policies")
        .about("Shows what the caller may do.")
        .more("It maps each action to resources and these to `allow` or `deny`, and names the mode."),
    put("update-user", "update_user", "/security/users/{user_id}")
        .about("Sets the password of a user.").more("Tokens of the user become void.").parameters(&[USER_ID_PARAMETER])
        .body(Form::Json, "application/json", true, &[member("password", "password", Kind::Text).secret()])
        .columns(USER_COLUMNS).permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
    post("assign-roles-to-user", "assign_roles_to_user", "/security/users/{user_id}/roles")
        .about("Gives roles to a user.")
        .more("The order counts, as later roles override earlier ones. Tokens of the user become void.")
        .parameters(&[USER_ID_PARAMETER, ROLE_IDS_REQUIRED_PARAMETER, POSITION_PARAMETER])
        .targets_or_all("role_ids", "all-roles").columns(USER_COLUMNS)
        .permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
    delete("remove-roles-from-user", "remove_roles_from_user", "/security/users/{user_id}/roles")
        .about("Takes roles from a user.").more("Tokens of the user become void.")
        .parameters(&[USER_ID_PARAMETER, ROLE_IDS_DELETE_PARAMETER]).targets_or_all("role_ids", "all-roles")
        .columns(USER_COLUMNS).permissions(&["security:delete on policy:id, role:id, user:id, rule:id"]).waits()
        .destroys(),
    put("set-user-run-as", "set_user_run_as", "/security/users/{user_id}/run_as")
        .about("Sets whether a user may log in on behalf of others.").more("Tokens of the user become void.")
        .parameters(&[USER_ID_PARAMETER, ALLOW_RUN_AS_PARAMETER]).columns(USER_COLUMNS)
        .permissions(&["security:edit_run_as on *:*"]).waits(),
];

const SYSCHECK_COMMANDS: &[Command] = &[put("run", "run_syscheck", "/syscheck")
    .about("Starts an integrity scan on agents.").more("Agents that are not active are failed items.")
    .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
    .permissions(&["syscheck:run on agent:id, agent:group"]).waits()];

const TASKS_COMMANDS: &[Command] = &[get("list", "get_tasks", "/tasks/status")
    .about("Lists tasks and their state.")
    .more(
        "Ids that do not exist are ignored. On a home of 5.0 tasks are the orders that agents fetch: one is `Pending`, \
        `Done` once it was fetched, or `Timeout`, and nobody reports what came of it.",
    )
    .parameters(&[
        OFFSET_PARAMETER, LIMIT_PARAMETER, Q_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
        AGENTS_LIST_PARAMETER, TASKS_LIST_PARAMETER, COMMAND_PARAMETER, NODE_PARAMETER, MODULE_PARAMETER,
        STATUS_PARAMETER,
    ]).columns(TASK_COLUMNS).permissions(&["task:status on *:*"]).pages(&[], Keyset::None, 100000).waits()];

const ACTIVE_RESPONSE_COMMANDS: &[Command] = &[put("run", "run_active_response", "/active-response")
    .about("Has agents run a command.")
    .more(
        "The command is one that the manager's configuration defines, or with a leading `!` the name of a script on \
        the agent. Agents that are not active, or have active response switched off, are failed items.",
    ).parameters(&[AGENTS_LIST_PARAMETER])
    .body(Form::Json, "application/json", true, &[
        member("arguments", "arguments", Kind::Text).list(List::Commas),
        member("command", "command", Kind::Text).required(), member("alert", "alert", Kind::Json),
    ]).targets_or_none("agents_list", "all-agents").permissions(&["active-response:command on agent:id, agent:group"])
    .waits()];

const EVENTS_COMMANDS: &[Command] = &[post("forward", "forward_event", "/events")
    .about("Sends events for analysis.").more("A request takes at most 100 events, and a minute at most 30 requests.")
    .body(Form::Json, "application/json", true, &[member("events", "events", Kind::Text)
        .list(List::Commas).required()]).permissions(&["event:ingest on *:*"]).waits()];

const AUDIT_COMMANDS: &[Command] = &[get("get", "get_audit", "/audit")
    .about("Lists the newest entries of the audit trail.")
    .more(
        "The newest come first. At most 10,000 entries are looked through; older ones are in the files of \
        `logs/audit`. Where none of the caller's policies speaks of `audit:read`, `security:read_config` decides.",
    )
    .parameters(&[
        LIMIT_PARAMETER, OFFSET_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER, Q_PARAMETER,
        DISTINCT_PARAMETER,
    ]).columns(AUDIT_ENTRY_COLUMNS).permissions(&["audit:read on *:*"]).pages(&[], Keyset::None, 100000).waits()];

const AGENTS_LIST_PARAMETER: Parameter = query("agents_list", "agents", Kind::Text)
    .list(List::Commas).of(Ids::Agent).about("Ids of agents; without it all agents that the caller may act on.");
const AGENTS_LIST_ALL_PARAMETER: Parameter = query("agents_list", "agents", Kind::Text)
    .list(List::Commas).required().of(Ids::Agent).about("Ids of agents, or `all`.");
const AGENT_COMPONENT_PARAMETER: Parameter = path("component", "component", Kind::Text)
    .values(&["agent", "com", "logcollector", "syscheck", "wmodules"])
    .about("Part of the agent whose running configuration is wanted.");
const AGENT_CONFIGURATION_PARAMETER: Parameter = path("configuration", "configuration", Kind::Text)
    .values(&[
        "client", "buffer", "internal", "anti_tampering", "active-response", "logging", "localfile", "socket",
        "syscheck", "rootcheck", "wmodules",
    ]).about("Section of that component's configuration; each component has its own few.");
const AGENT_ID_PARAMETER: Parameter = path("agent_id", "agent-id", Kind::Text)
    .of(Ids::Agent).about("Id of an agent, of at least three digits such as `001`.");
const AGENT_NAME_PARAMETER: Parameter =
    query("agent_name", "agent-name", Kind::Text).required().about("Name of the new agent, at most 128 characters.");
const ALLOW_RUN_AS_PARAMETER: Parameter = query("allow_run_as", "allow-run-as", Kind::Boolean)
    .default("false").about("Whether the user may log in on behalf of others.");
const COMMAND_PARAMETER: Parameter = query("command", "command", Kind::Text).about("Keep tasks of this kind of work.");
const DAEMONS_LIST_PARAMETER: Parameter = query("daemons_list", "daemons", Kind::Text)
    .list(List::Commas).values(&["wazuh-manager-analysisd", "wazuh-manager-remoted", "wazuh-manager-db"])
    .about("Daemons to ask; all three if none is given.");
const DAEMONS_LIST_AGENTS_PARAMETER: Parameter = query("daemons_list", "daemons", Kind::Text)
    .list(List::Commas)
    .values(&["wazuh-manager-analysisd", "wazuh-manager-remoted", "wazuh-analysisd", "wazuh-remoted"])
    .about("Daemons to ask; both if none is given.");
const DATE_PARAMETER: Parameter = query("date", "date", Kind::Text)
    .about("Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.");
const DISTINCT_PARAMETER: Parameter =
    query("distinct", "distinct", Kind::Boolean).default("false").about("Return each different item once.");
const ENDPOINT_PARAMETER: Parameter = query("endpoint", "endpoint", Kind::Text)
    .about("Keep actions that this operation needs, written as `GET /agents`.");
const FIELD_PARAMETER: Parameter = query("field", "field", Kind::Text)
    .about("Return this option of the section only; it has no effect without a section.");
const FIELDS_PARAMETER: Parameter =
    query("fields", "fields", Kind::Text).list(List::Commas).about("Fields to group the agents by.");
const FILE_NAME_PARAMETER: Parameter = path("file_name", "file-name", Kind::Text).about("Name of a file of the group.");
const FILE_PATH_PARAMETER: Parameter = query("file_path", "file-path", Kind::Text)
    .required().about("Path of the package on the manager; it must lie in the installation's directory.");
const FORCE_PARAMETER: Parameter = query("force", "force", Kind::Boolean)
    .default("false").about("Upgrade even to the same or an older version or one beyond the manager's.");
const FORCE_QUERY_PARAMETER: Parameter = query("force_query", "force-query", Kind::Boolean)
    .default("false").about("Ask the update service now instead of returning the last answer.");
const FORCE_SINGLE_GROUP_PARAMETER: Parameter =
    query("force_single_group", "force-single-group", Kind::Boolean).about("Take the agents out of all other groups.");
const GROUP_PARAMETER: Parameter =
    query("group", "group", Kind::Text).of(Ids::Group).about("Keep agents that are in this group.");
const GROUPS_LIST_PARAMETER: Parameter = query("groups_list", "groups", Kind::Text)
    .list(List::Commas).of(Ids::Group).about("Names of groups; without it all groups that the caller may act on.");
const GROUPS_LIST_ALL_PARAMETER: Parameter = query("groups_list", "groups", Kind::Text)
    .list(List::Commas).required().of(Ids::Group).about("Names of groups, or `all`.");
const GROUP_ID_PARAMETER: Parameter = path("group_id", "group-id", Kind::Text).of(Ids::Group).about("Name of a group.");
const GROUP_IDS_PARAMETER: Parameter = query("group_ids", "group-ids", Kind::Text)
    .list(List::Commas).about("Ids of groups as the knowledge base writes them.");
const GROUP_ID_QUERY_PARAMETER: Parameter = query("group_id", "group-id", Kind::Text)
    .required().of(Ids::Group).about("Name of the group that the agents join or leave.");
const HASH_PARAMETER: Parameter = query("hash", "hash", Kind::Text)
    .values(&[
        "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
        "sha3_512",
    ]).about("Algorithm of the checksums; md5 if none is given.");
const INSTALLER_PARAMETER: Parameter =
    query("installer", "installer", Kind::Text).about("Name of the script in the package that installs it.");
const IP_PARAMETER: Parameter = query("ip", "ip", Kind::Text)
    .about("Keep agents with this address, the one they connect from or were registered with.");
const KEY_IDS_PARAMETER: Parameter = query("key_ids", "key-ids", Kind::Text)
    .list(List::Commas).required().about("Ids of the keys, separated by commas, or `all`.");
const LEVEL_PARAMETER: Parameter = query("level", "level", Kind::Text)
    .values(&["critical", "debug", "debug2", "error", "info", "warning"]).about("Keep lines of this level.");
const LIMIT_PARAMETER: Parameter =
    query("limit", "limit", Kind::Integer).default("500").about("Most items to return, from 1 to 100000.");
const LOG_LINES_PARAMETER: Parameter =
    query("limit", "limit", Kind::Integer).default("500").about("Most log lines to return, from 1 to 500.");
const MANAGER_PARAMETER: Parameter =
    query("manager", "manager", Kind::Text).about("Keep agents that report to the manager with this host name.");
const MANAGER_COMPONENT_PARAMETER: Parameter = path("component", "component", Kind::Text)
    .values(&["auth", "monitor", "request", "wazuh-manager-db", "wmodules"])
    .about("Part of the manager whose running configuration is wanted.");
const MANAGER_CONFIGURATION_PARAMETER: Parameter = path("configuration", "configuration", Kind::Text)
    .values(&["global", "auth", "internal", "remote", "wdb", "wmodules"])
    .about("Section of that component's configuration; each component has its own few.");
const MITIGATION_IDS_PARAMETER: Parameter = query("mitigation_ids", "mitigation-ids", Kind::Text)
    .list(List::Commas).about("Ids of mitigations as the knowledge base writes them.");
const MODULE_PARAMETER: Parameter =
    query("module", "module", Kind::Text).about("Keep tasks that this module asked for.");
const NAME_PARAMETER: Parameter = query("name", "name", Kind::Text).about("Keep what has exactly this name.");
const NODE_PARAMETER: Parameter = query("node", "node", Kind::Text).about("Keep tasks of this node.");
const NODES_LIST_PARAMETER: Parameter = query("nodes_list", "nodes", Kind::Text)
    .list(List::Commas).of(Ids::Node).about("Names of nodes; without it all nodes that the caller may act on.");
const NODE_ID_PARAMETER: Parameter =
    path("node_id", "node-id", Kind::Text).of(Ids::Node).about("Name of a cluster node.");
const NODE_NAME_PARAMETER: Parameter = query("node_name", "node-name", Kind::Text)
    .of(Ids::Node).about("Keep agents that are connected to this cluster node.");
const NODE_TYPE_PARAMETER: Parameter =
    query("type", "type", Kind::Text).values(&["worker", "master"]).about("Keep nodes of this kind.");
const OFFSET_PARAMETER: Parameter = query("offset", "offset", Kind::Integer)
    .default("0").about("Number of items to leave out at the start, for paging.");
const OLDER_THAN_PARAMETER: Parameter = query("older_than", "older-than", Kind::Text)
    .default("7d")
    .about(
        "Delete only agents that were silent for longer than this, or if they never connected, registered before it. A \
        number with `s`, `m`, `h` or `d`; `0s` takes agents of any age.",
    );
const OLDER_THAN_PARAM_PARAMETER: Parameter = query("older_than", "older-than", Kind::Text)
    .about(
        "Keep agents last heard of longer ago than this, or registered longer ago if never heard of. A number with \
        `s`, `m`, `h` or `d`; without a unit it counts seconds.",
    );
const OS_ARCH_PARAMETER: Parameter =
    query("os.arch", "os-arch", Kind::Text).about("Keep what runs on this processor architecture.");
const OS_MAJOR_PARAMETER: Parameter =
    query("os.major", "os-major", Kind::Text).about("Keep what has this major version of the operating system.");
const OS_MINOR_PARAMETER: Parameter =
    query("os.minor", "os-minor", Kind::Text).about("Keep what has this minor version of the operating system.");
const OS_NAME_PARAMETER: Parameter =
    query("os.name", "os-name", Kind::Text).about("Keep what has this name of the operating system.");
const OS_PLATFORM_PARAMETER: Parameter =
    query("os.platform", "os-platform", Kind::Text).about("Keep what runs on this platform.");
const OS_TYPE_PARAMETER: Parameter =
    query("os.type", "os-type", Kind::Text).about("Keep what runs this kind of operating system.");
const OS_VERSION_PARAMETER: Parameter =
    query("os.version", "os-version", Kind::Text).about("Keep what has this version of the operating system.");
const PACKAGE_TYPE_PARAMETER: Parameter = query("package_type", "package-type", Kind::Text)
    .values(&["rpm", "deb"]).about("Kind of package for platforms where it is not known.");
const POLICY_ID_PARAMETER: Parameter =
    path("policy_id", "policy-id", Kind::Text).of(Ids::Policy).about("Id of a policy.");
const POLICY_IDS_RBAC_PARAMETER: Parameter = query("policy_ids", "policy-ids", Kind::Text)
    .list(List::Commas).of(Ids::Policy).about("Ids of policies; without it all that the caller may see.");
const POLICY_IDS_RBAC_DELETE_PARAMETER: Parameter = query("policy_ids", "policy-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Policy).about("Ids of policies, or `all`.");
const POLICY_IDS_RBAC_REQUIRED_PARAMETER: Parameter = query("policy_ids", "policy-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Policy).about("Ids of policies in the order they shall have.");
const POSITION_PARAMETER: Parameter = query("position", "position", Kind::Integer)
    .about("Place of the first among those already linked, counted from 0; the end by default.");
const PURGE_PARAMETER: Parameter = query("purge", "purge", Kind::Boolean)
    .default("false")
    .about("Forget the agent for good; otherwise its line in client.keys stays and keeps the id taken.");
const Q_PARAMETER: Parameter = query("q", "q", Kind::Text)
    .about(
        "Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~` \
        (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.",
    );
const RAW_PARAMETER: Parameter = query("raw", "raw", Kind::Boolean).about("Reply with the bare text in place of JSON.");
const REFERENCE_IDS_PARAMETER: Parameter = query("reference_ids", "reference-ids", Kind::Text)
    .list(List::Commas).about("Ids of the objects whose references are wanted.");
const REGISTER_IP_PARAMETER: Parameter =
    query("registerIP", "register-ip", Kind::Text).about("Keep agents that were registered with this address.");
const RESOURCE_PARAMETER: Parameter = query("resource", "resource", Kind::Text)
    .values(&["*:*", "agent:group", "agent:id", "group:id", "node:id", "policy:id", "role:id", "user:id"])
    .about("Describe this kind of resource only.");
const ROLE_ID_PARAMETER: Parameter = path("role_id", "role-id", Kind::Text).of(Ids::Role).about("Id of a role.");
const ROLE_IDS_PARAMETER: Parameter = query("role_ids", "role-ids", Kind::Text)
    .list(List::Commas).of(Ids::Role).about("Ids of roles; without it all that the caller may see.");
const ROLE_IDS_DELETE_PARAMETER: Parameter = query("role_ids", "role-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Role).about("Ids of roles, or `all`.");
const ROLE_IDS_REQUIRED_PARAMETER: Parameter = query("role_ids", "role-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Role).about("Ids of roles, or `all`, in the order they shall have.");
const RULE_ID_PARAMETER: Parameter =
    path("rule_id", "rule-id", Kind::Text).of(Ids::SecurityRule).about("Id of a security rule.");
const SEARCH_PARAMETER: Parameter = query("search", "search", Kind::Text)
    .about("Keep items that hold this text in any field; with a leading `-` those that do not.");
const SECTION_PARAMETER: Parameter = query("section", "section", Kind::Text)
    .values(&[
        "active-response", "alerts", "auth", "client", "client_buffer", "cluster", "command", "global", "logging",
        "remote", "reports", "socket", "vulnerability-detection", "indexer", "syscollector",
    ]).about("Return this section of the file only.");
const SECURITY_RULE_IDS_PARAMETER: Parameter = query("rule_ids", "rule-ids", Kind::Text)
    .list(List::Commas).of(Ids::SecurityRule).about("Ids of security rules; without it all that the caller may see.");
const SECURITY_RULE_IDS_DELETE_PARAMETER: Parameter = query("rule_ids", "rule-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::SecurityRule).about("Ids of security rules, or `all`.");
const SECURITY_RULE_IDS_REQUIRED_PARAMETER: Parameter = query("rule_ids", "rule-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::SecurityRule).about("Ids of security rules.");
const SELECT_PARAMETER: Parameter = query("select", "select", Kind::Text)
    .list(List::Commas).about("Return these fields only; a nested one is written with dots, such as `os.name`.");
const SOFTWARE_IDS_PARAMETER: Parameter = query("software_ids", "software-ids", Kind::Text)
    .list(List::Commas).about("Ids of software as the knowledge base writes them.");
const SORT_PARAMETER: Parameter = query("sort", "sort", Kind::Text)
    .about("Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.");
const STATS_COMPONENT_PARAMETER: Parameter = path("component", "component", Kind::Text)
    .values(&["logcollector", "agent"]).about("Part of the agent whose statistics are wanted.");
const STATUS_PARAMETER: Parameter = query("status", "status", Kind::Text).about("Keep what is in this state.");
const STATUS_AGENT_PARAM_PARAMETER: Parameter = query("status", "status", Kind::Text)
    .list(List::Commas).values(&["active", "pending", "never_connected", "disconnected"])
    .about("Keep agents in one of these connection states.");
const STATUS_DELETE_AGENT_PARAM_PARAMETER: Parameter = query("status", "status", Kind::Text)
    .list(List::Commas).values(&["all", "active", "pending", "never_connected", "disconnected"]).required()
    .about("Delete only agents in one of these connection states; `all` stands for any.");
const TACTIC_IDS_PARAMETER: Parameter = query("tactic_ids", "tactic-ids", Kind::Text)
    .list(List::Commas).about("Ids of tactics as the knowledge base writes them.");
const TAG_PARAMETER: Parameter = query("tag", "tag", Kind::Text).about("Keep lines of this daemon or module.");
const TASKS_LIST_PARAMETER: Parameter =
    query("tasks_list", "tasks", Kind::Text).list(List::Commas).about("Ids of tasks.");
const TECHNIQUE_IDS_PARAMETER: Parameter = query("technique_ids", "technique-ids", Kind::Text)
    .list(List::Commas).about("Ids of techniques as the knowledge base writes them.");
const TYPE_AGENTS_PARAMETER: Parameter = query("type", "type", Kind::Text)
    .list(List::Commas).values(&["conf", "rcl"]).about("How to read the file; by default its name decides.");
const UPGRADE_VERSION_PARAMETER: Parameter = query("upgrade_version", "upgrade-version", Kind::Text)
    .about("Version to upgrade to, such as `v5.0.0`; by default that of the manager.");
const USER_ID_PARAMETER: Parameter = path("user_id", "user-id", Kind::Text).of(Ids::User).about("Id of a user.");
const USER_IDS_PARAMETER: Parameter = query("user_ids", "user-ids", Kind::Text)
    .list(List::Commas).of(Ids::User).about("Ids of users; without it all that the caller may see.");
const USER_IDS_DELETE_PARAMETER: Parameter = query("user_ids", "user-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::User).about("Ids of users, or `all`.");
const USE_HTTP_PARAMETER: Parameter = query("use_http", "use-http", Kind::Boolean)
    .default("false").about("Fetch the package over HTTP instead of HTTPS.");
const VERSION_PARAMETER: Parameter =
    query("version", "version", Kind::Text).about("Keep agents of this version, such as `v5.0.0`.");
const WPK_REPO_PARAMETER: Parameter = query("wpk_repo", "wpk-repo", Kind::Text)
    .about("Repository of upgrade packages; by default the one configured or the public one.");

const AGENT_COLUMNS: &[&str] = &[
    "version", "id", "name", "status", "group", "ip", "registerIP", "dateAdd", "lastKeepAlive", "os.major", "os.minor",
    "os.name", "os.platform", "os.type", "os.version", "os.arch", "status_code", "disconnection_time",
];
const AGENT_COMPONENT_STATS_COLUMNS: &[&str] = &[
    "global.start", "global.end", "global.files", "interval.start", "interval.end", "interval.files", "last_keepalive",
    "last_ack",
];
const AGENT_DISTINCT_COLUMNS: &[&str] = &[
    "version", "id", "name", "status", "group", "ip", "registerIP", "dateAdd", "lastKeepAlive", "os.major", "os.minor",
    "os.name", "os.platform", "os.type", "os.version", "os.arch", "status_code", "disconnection_time", "count",
    "internal_key",
];
const AGENT_GROUP_COLUMNS: &[&str] = &["count", "name", "mergedSum", "configSum"];
const AGENT_ID_KEY_COLUMNS: &[&str] = &["id", "key"];
const AGENT_SYNCED_COLUMNS: &[&str] = &["id", "synced"];
const AGENT_UPGRADE_RESULT_COLUMNS: &[&str] =
    &["message", "agent", "task_id", "node", "module", "command", "status", "error_msg", "create_time", "update_time"];
const API_KEY_COLUMNS: &[&str] = &[
    "id", "name", "user_id", "username", "roles", "networks", "created_at", "created_by", "expires_at", "last_used_at",
    "key",
];
const AUDIT_ENTRY_COLUMNS: &[&str] = &[
    "sequence", "time", "event", "request", "api", "user", "ip", "credential", "key", "hash_auth_context", "operation",
    "method", "path", "parameters", "body", "status", "outcome", "error", "affected", "affected_total", "failed",
    "failed_total", "omitted", "first", "bytes", "entries", "shortened", "previous",
];
const CLUSTER_LOCAL_CONFIG_COLUMNS: &[&str] =
    &["name", "node_name", "node_type", "key", "port", "bind_addr", "nodes", "hidden", "haproxy_helper"];
const CLUSTER_LOCAL_INFO_COLUMNS: &[&str] = &["node", "cluster", "type"];
const CLUSTER_NODE_COLUMNS: &[&str] = &["type", "version", "ip", "name"];
const CURRENT_USER_COLUMNS: &[&str] = &["id", "username", "allow_run_as", "roles"];
const GROUP_CONFIGURATION_COLUMNS: &[&str] = &["filters.os", "filters.name", "filters.profile", "config"];
const GROUP_FILE_COLUMNS: &[&str] = &["filename", "hash"];
const MITRE_GROUP_COLUMNS: &[&str] = &[
    "id", "name", "description", "external_id", "source", "url", "created_time", "modified_time", "mitre_version",
    "revoked_by", "deprecated", "software", "techniques", "references",
];
const MITRE_METADATA_COLUMNS: &[&str] = &["key", "value"];
const MITRE_MITIGATION_COLUMNS: &[&str] = &[
    "id", "name", "description", "external_id", "source", "url", "created_time", "modified_time", "mitre_version",
    "revoked_by", "deprecated", "techniques", "references",
];
const MITRE_REFERENCE_COLUMNS: &[&str] = &["id", "source", "external_id", "url", "description", "type"];
const MITRE_SOFTWARE_COLUMNS: &[&str] = &[
    "id", "name", "description", "external_id", "source", "url", "created_time", "modified_time", "mitre_version",
    "revoked_by", "deprecated", "groups", "techniques", "references",
];
const MITRE_TACTIC_COLUMNS: &[&str] = &[
    "id", "name", "short_name", "description", "external_id", "source", "url", "created_time", "modified_time",
    "techniques", "references",
];
const MITRE_TECHNIQUE_COLUMNS: &[&str] = &[
    "id", "name", "description", "external_id", "source", "url", "created_time", "modified_time", "mitre_version",
    "mitre_detection", "network_requirements", "remote_support", "revoked_by", "deprecated", "subtechnique_of",
    "tactics", "mitigations", "software", "groups", "references",
];
const NODE_API_CONFIGURATION_COLUMNS: &[&str] = &["node_name", "node_api_config"];
const NODE_HEALTHCHECK_COLUMNS: &[&str] = &[
    "info.name", "info.type", "info.version", "info.ip", "info.n_active_agents", "status.last_keep_alive",
    "status.sync_agent_info_free", "status.sync_integrity_free", "status.last_check_integrity.date_start_master",
    "status.last_check_integrity.date_end_master", "status.last_sync_integrity.date_start_master",
    "status.last_sync_integrity.date_end_master", "status.last_sync_integrity.total_extra_valid",
    "status.last_sync_integrity.total_files", "status.last_sync_agentinfo.date_start_master",
    "status.last_sync_agentinfo.date_end_master", "status.last_sync_agentinfo.n_synced_chunks",
    "status.last_sync_agentgroup.date_start", "status.last_sync_agentgroup.date_end",
    "status.last_sync_agentgroup.n_synced_chunks", "status.last_sync_full_agentgroup.date_start",
    "status.last_sync_full_agentgroup.date_end", "status.last_sync_full_agentgroup.n_synced_chunks",
];
const POLICY_COLUMNS: &[&str] = &["id", "name", "policy.actions", "policy.resources", "policy.effect", "roles"];
const ROLE_COLUMNS: &[&str] = &["id", "name", "policies", "users", "rules"];
const SECURITY_RULE_COLUMNS: &[&str] = &["id", "name", "rule", "roles"];
const TASK_COLUMNS: &[&str] =
    &["task_id", "agent_id", "node", "module", "command", "status", "error_message", "create_time", "last_update_time"];
const USER_COLUMNS: &[&str] = &["id", "username", "allow_run_as", "roles"];
const VALIDATION_STATUS_COLUMNS: &[&str] = &["name", "status"];
const WAZUH_ANALYSISD_STATS_COLUMNS: &[&str] = &[
    "alerts_queue_size", "alerts_queue_usage", "alerts_written", "archives_queue_size", "archives_queue_usage",
    "event_queue_size", "event_queue_usage", "events_dropped", "events_processed", "events_received",
    "firewall_queue_size", "firewall_queue_usage", "firewall_written", "fts_written", "hostinfo_queue_size",
    "hostinfo_queue_usage", "other_events_decoded", "rootcheck_events_decoded", "rootcheck_queue_size",
    "rootcheck_queue_usage", "rule_matching_queue_size", "rule_matching_queue_usage", "sca_events_decoded",
    "sca_queue_size", "sca_queue_usage", "statistical_queue_size", "statistical_queue_usage", "syscheck_events_decoded",
    "syscheck_queue_size", "syscheck_queue_usage", "syscollector_events_decoded", "syscollector_queue_size",
    "syscollector_queue_usage", "total_events_decoded", "winevt_events_decoded", "winevt_queue_size",
    "winevt_queue_usage",
];
const WAZUH_DAEMONS_STATUS_COLUMNS: &[&str] = &[
    "ready", "wazuh-manager-analysisd.ready", "wazuh-manager-analysisd.running", "wazuh-manager-analysisd.spaces",
    "wazuh-manager-analysisd.ioc", "wazuh-manager-analysisd.geo", "wazuh-manager-authd.ready",
    "wazuh-manager-authd.running", "wazuh-manager-monitord.ready", "wazuh-manager-monitord.running",
    "wazuh-manager-remoted.ready", "wazuh-manager-remoted.running", "wazuh-manager-apid.ready",
    "wazuh-manager-apid.running", "wazuh-manager-clusterd.ready", "wazuh-manager-clusterd.running",
    "wazuh-manager-db.ready", "wazuh-manager-db.running", "wazuh-manager-modulesd.ready",
    "wazuh-manager-modulesd.running", "wazuh-manager-modulesd.modules.vulnerability-detector",
    "wazuh-manager-modulesd.modules.inventory-sync", "wazuh-manager-modulesd.modules.content-manager",
    "wazuh-manager-modulesd.modules.task-manager",
];
const WAZUH_HOURLY_STATS_COLUMNS: &[&str] = &["averages", "interactions"];
const WAZUH_INFO_COLUMNS: &[&str] = &["path", "version", "type", "max_agents", "tz_offset", "tz_name"];
const WAZUH_LOG_COLUMNS: &[&str] = &["description", "level", "tag", "timestamp"];
const WAZUH_MANAGER_CONFIGURATION_COLUMNS: &[&str] = &[
    "alerts", "auth", "cluster", "command", "gcp-pubsub", "global", "logging", "remote", "reports",
    "vulnerability-detection", "indexer", "socket", "syscollector", "active-response", "anti_tampering", "client",
    "localfile", "rootcheck", "sca", "syscheck",
];
const WAZUH_REMOTED_STATS_COLUMNS: &[&str] = &[
    "ctrl_msg_count", "discarded_count", "evt_count", "sent_bytes", "queue_size", "recv_bytes", "tcp_sessions",
    "total_queue_size",
];
const WAZUH_STATS_COLUMNS: &[&str] = &["hour", "alerts", "totalAlerts", "events", "syscheck", "firewall"];
const WAZUH_WEEKLY_STATS_COLUMNS: &[&str] = &[
    "Sun.hours", "Sun.interactions", "Mon.hours", "Mon.interactions", "Tue.hours", "Tue.interactions", "Wed.hours",
    "Wed.interactions", "Thu.hours", "Thu.interactions", "Fri.hours", "Fri.interactions", "Sat.hours",
    "Sat.interactions",
];

// Emitted by `cargo xtask gen`; do not edit.
//! Commands of the Wazuh API REST 4.14.7, by the tags of their operations.
#![cfg_attr(rustfmt, rustfmt_skip)]

#[allow(clippy::wildcard_imports, reason = "the table's own words")]
use crate::table::*;

/// Every command, by group.
pub(crate) static GROUPS: &[Group] = &[
    group("api-info", "Which API this is and what time it has.", API_INFO_COMMANDS),
    group("active-response", "Commands that agents run at once.", ACTIVE_RESPONSE_COMMANDS),
    group("agents", "Registration, state, keys, group membership, upgrade and restart of agents.", AGENTS_COMMANDS),
    group("ciscat", "Results of the CIS-CAT scanner.", CISCAT_COMMANDS),
    group("cluster", "Nodes of a cluster: their state, configuration, statistics and logs.", CLUSTER_COMMANDS),
    group("decoders", "Decoders of log lines and the files that hold them.", DECODERS_COMMANDS),
    group("events", "Events sent in for analysis.", EVENTS_COMMANDS),
    group(
        "experimental", "Inventory and clearing over many agents at once; off unless configured.",
        EXPERIMENTAL_COMMANDS,
    ),
    group("groups", "Groups of agents, their shared configuration and files.", GROUPS_COMMANDS),
    group("lists", "CDB lists that rules look values up in.", LISTS_COMMANDS),
    group("logtest", "Trying log lines against the ruleset.", LOGTEST_COMMANDS),
    group("manager", "One manager without a cluster: its state, configuration, statistics and logs.", MANAGER_COMMANDS),
    group("mitre", "The ATT&CK knowledge base that rules refer to.", MITRE_COMMANDS),
    group("overview", "Everything about the fleet in one reply.", OVERVIEW_COMMANDS),
    group("rootcheck", "Scans for rootkits and weak settings.", ROOTCHECK_COMMANDS),
    group("rules", "Detection rules and the files that hold them.", RULES_COMMANDS),
    group("sca", "Security configuration assessment, the check of hosts against policies.", SCA_COMMANDS),
    group("security", "Logins, users, roles, policies and security rules.", SECURITY_COMMANDS),
    group("syscheck", "File integrity monitoring.", SYSCHECK_COMMANDS),
    group(
        "syscollector", "Inventory of an agent: hardware, system, software, network, processes and accounts.",
        SYSCOLLECTOR_COMMANDS,
    ),
    group("tasks", "State of long-running work such as agent upgrades.", TASKS_COMMANDS),
    group(
        "vulnerability", "Known vulnerabilities of the software on an agent, as releases up to 4.7 served them.",
        VULNERABILITY_COMMANDS,
    ),
    group("audit", "What was changed, by whom, and what came of it.", AUDIT_COMMANDS),
];

const API_INFO_COMMANDS: &[Command] =
    &[get("get", "get_api_info", "/").about("Shows the version of the API and the time and host name of its machine.")];

const ACTIVE_RESPONSE_COMMANDS: &[Command] = &[put("run", "run_active_response", "/active-response")
    .about("Has agents run a command.")
    .more(
        "The command is one of those in `ar.conf`, or with a leading `!` the name of a script on the agent. Agents \
        that are not active, or have active response switched off, are failed items.",
    ).parameters(&[AGENTS_LIST_PARAMETER])
    .body(Form::Json, "application/json", true, &[
        member("arguments", "arguments", Kind::Text).list(List::Commas),
        member("command", "command", Kind::Text).required(), member("alert", "alert", Kind::Json),
    ]).targets_or_none("agents_list", "all-agents").permissions(&["active-response:command on agent:id, agent:group"])
    .waits()];

const AGENTS_COMMANDS: &[Command] = &[
    get("list", "get_agents", "/agents")
        .about("Lists agents.")
        .more(
            "All filters must hold at once. Members without a value are left out of an agent, so one that never \
            connected has no operating system. Ids in `agents_list` that do not exist are failed items.",
        )
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
            SEARCH_PARAMETER, STATUS_AGENT_PARAM_PARAMETER, Q_PARAMETER, OLDER_THAN_PARAM_PARAMETER,
            OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER, OS_NAME_PARAMETER, MANAGER_PARAMETER, VERSION_PARAMETER,
            AGENT_GROUP_PARAMETER, NODE_NAME_PARAMETER, NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
            GROUP_CONFIG_STATUS_PARAMETER, DISTINCT_PARAMETER,
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
            unless the request said `all`. The manager, `000`, cannot be deleted.",
        )
        .parameters(&[
            AGENTS_LIST_ALL_PARAMETER, PURGE_PARAMETER, STATUS_DELETE_AGENT_PARAM_PARAMETER, OLDER_THAN_PARAMETER,
            Q_PARAMETER, OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER, OS_NAME_PARAMETER, MANAGER_PARAMETER,
            VERSION_PARAMETER, AGENT_GROUP_PARAMETER, NODE_NAME_PARAMETER, NAME_PARAMETER, IP_PARAMETER,
            REGISTER_IP_PARAMETER,
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
    put("assign-listed-to-group", "assign_listed_agents_to_group", "/agents/group/{group_id}")
        .about("Puts the agents that the body lists in a group.")
        .more("It does what `PUT /agents/group` does, for lists too long for a URL.")
        .parameters(&[GROUP_ID_PARAMETER, FORCE_SINGLE_GROUP_PARAMETER])
        .body(Form::Json, "application/json", true, &[member("agents_list", "agents", Kind::Text)
            .list(List::Commas).required()])
        .permissions(&["agent:modify_group on agent:id, agent:group", "group:modify_assignments on group:id"]).waits(),
    put("restart-by-group", "restart_agents_by_group", "/agents/group/{group_id}/restart")
        .about("Restarts the active agents of a group.").parameters(&[GROUP_ID_PARAMETER])
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
        .about("Restarts the active agents that are connected to a cluster node.").parameters(&[NODE_ID_PARAMETER])
        .permissions(&["cluster:read on node:id", "agent:restart on agent:id, agent:group"]).waits().destroys(),
    get("outdated", "get_outdated_agents", "/agents/outdated")
        .about("Lists agents whose version differs from the manager's.")
        .more("Agents that never connected have no version and are not listed.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, Q_PARAMETER,
        ]).columns(AGENT_COLUMNS).permissions(&["agent:read on agent:id, agent:group"])
        .pages(&["id"], Keyset::Grouped, 100000).waits(),
    put("reconnect", "reconnect_agents", "/agents/reconnect")
        .about("Has agents connect anew.").more("Agents that are not active are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
        .permissions(&["agent:reconnect on agent:id, agent:group"]).waits(),
    put("restart", "restart_agents", "/agents/restart")
        .about("Restarts agents.").more("The command is only sent; agents that are not active are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
        .permissions(&["agent:restart on agent:id, agent:group"]).waits().destroys(),
    get("distinct", "distinct_agents", "/agents/stats/distinct")
        .about("Counts agents by the values of some fields.")
        .more(
            "Each item is a combination of values with the number of agents that have it. `N/A` stands for no value. \
            The manager is counted too, and `total_affected_items` is the number of agents, not of combinations.",
        )
        .parameters(&[
            FIELDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, Q_PARAMETER,
        ]).columns(AGENT_DISTINCT_COLUMNS).permissions(&["agent:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("summary", "get_agents_summary", "/agents/summary")
        .about("Counts agents by state, platform and group.")
        .more("The manager is not counted. Ids that do not exist are ignored.").parameters(&[AGENTS_LIST_PARAMETER])
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    get("summary-os", "get_agents_summary_os", "/agents/summary/os")
        .about("Lists the platforms that the agents run on.").permissions(&["agent:read on agent:id, agent:group"])
        .waits(),
    get("summary-status", "get_agents_summary_status", "/agents/summary/status")
        .about("Counts agents by connection and by state of their group files.").more("The manager is not counted.")
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    get("check-uninstall-permission", "check_uninstall_permission", "/agents/uninstall")
        .about("Tells whether the caller may uninstall agents.")
        .more("A caller who may not is answered 403. Agents with protection against tampering ask here.")
        .permissions(&["agent:uninstall on *:*"]).waits(),
    put("upgrade", "upgrade_agents", "/agents/upgrade")
        .about("Upgrades agents with packages of a repository.")
        .more(
            "The reply holds a task for each agent; `GET /agents/upgrade_result` tells how they went. Agents that \
            already have the version, or a newer one, are refused unless forced.",
        )
        .parameters(&[
            AGENTS_LIST_ALL_PARAMETER, WPK_REPO_PARAMETER, UPGRADE_VERSION_PARAMETER, USE_HTTP_PARAMETER,
            FORCE_PARAMETER, PACKAGE_TYPE_PARAMETER, Q_PARAMETER, OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER,
            OS_NAME_PARAMETER, MANAGER_PARAMETER, VERSION_PARAMETER, AGENT_GROUP_PARAMETER, NODE_NAME_PARAMETER,
            NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
        ]).targets_or_all("agents_list", "all-agents").columns(AGENT_UPGRADE_TASK_COLUMNS)
        .permissions(&["agent:upgrade on agent:id, agent:group"]).waits().destroys(),
    put("upgrade-from-file", "upgrade_agents_from_file", "/agents/upgrade_custom")
        .about("Upgrades agents with a package that lies on the manager.")
        .more("The reply holds a task for each agent; `GET /agents/upgrade_result` tells how they went.")
        .parameters(&[
            AGENTS_LIST_ALL_PARAMETER, FILE_PATH_PARAMETER, INSTALLER_PARAMETER, Q_PARAMETER, OS_PLATFORM_PARAMETER,
            OS_VERSION_PARAMETER, OS_NAME_PARAMETER, MANAGER_PARAMETER, VERSION_PARAMETER, AGENT_GROUP_PARAMETER,
            NODE_NAME_PARAMETER, NAME_PARAMETER, IP_PARAMETER, REGISTER_IP_PARAMETER,
        ]).targets_or_all("agents_list", "all-agents").columns(AGENT_UPGRADE_TASK_COLUMNS)
        .permissions(&["agent:upgrade on agent:id, agent:group"]).waits().destroys(),
    get("upgrade-results", "get_upgrade_results", "/agents/upgrade_result")
        .about("Shows how the latest upgrades of agents went.").more("Tasks older than seven days are gone.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, Q_PARAMETER, OS_PLATFORM_PARAMETER, OS_VERSION_PARAMETER, OS_NAME_PARAMETER,
            MANAGER_PARAMETER, VERSION_PARAMETER, AGENT_GROUP_PARAMETER, NODE_NAME_PARAMETER, NAME_PARAMETER,
            IP_PARAMETER, REGISTER_IP_PARAMETER,
        ]).columns(AGENT_UPGRADE_RESULT_COLUMNS).permissions(&["agent:upgrade on agent:id, agent:group"]).waits(),
    get("get", "get_agent", "/agents/{agent_id}")
        .about("Shows one agent.").parameters(&[AGENT_ID_PARAMETER, SELECT_PARAMETER]).columns(AGENT_COLUMNS)
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    get(
        "active-configuration", "get_agent_active_configuration",
        "/agents/{agent_id}/config/{component}/{configuration}",
    )
        .about("Asks an agent for the configuration that it runs with.")
        .more(
            "The agent must be active and of version 3.7.0 or newer. A section that the component does not have is \
            error 1128.",
        ).parameters(&[AGENT_ID_PARAMETER, COMPONENT_PARAMETER, CONFIGURATION_PARAMETER])
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
        .more(
            "The key is the agent's line of client.keys in base64, ready for import on the agent. The manager has \
            none.",
        ).parameters(&[AGENT_ID_PARAMETER]).columns(AGENT_ID_KEY_COLUMNS)
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
    put("restart-agent", "restart_agent", "/agents/{agent_id}/restart")
        .about("Restarts an agent.").more("The command is only sent; an agent that is not active is a failed item.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["agent:restart on agent:id, agent:group"]).waits().destroys(),
    get("component-stats", "get_agent_component_stats", "/agents/{agent_id}/stats/{component}")
        .about("Asks an agent for the statistics of one of its parts.")
        .more("The agent must be of version 4.2.0 or newer.")
        .parameters(&[AGENT_ID_PARAMETER, STATS_COMPONENT_PARAMETER]).columns(AGENT_COMPONENT_STATS_COLUMNS)
        .permissions(&["agent:read on agent:id, agent:group"]).waits(),
];

const CISCAT_COMMANDS: &[Command] = &[get("results", "get_ciscat_results", "/ciscat/{agent_id}/results")
    .about("Lists an agent's results of CIS-CAT scans.")
    .parameters(&[
        AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
        BENCHMARK_PARAMETER, PROFILE_PARAMETER, PASS_PARAMETER, FAIL_PARAMETER, ERROR_PARAMETER, NOTCHECKED_PARAMETER,
        UNKNOWN_PARAMETER, SCORE_PARAMETER, Q_PARAMETER,
    ]).columns(CISCAT_RESULT_COLUMNS).permissions(&["ciscat:read on agent:id, agent:group"])
    .pages(&[], Keyset::None, 100000).waits()];

const CLUSTER_COMMANDS: &[Command] = &[
    put("reload-analysisd", "reload_cluster_analysisd", "/cluster/analysisd/reload")
        .about("Has the nodes read their ruleset anew.").parameters(&[NODES_LIST_PARAMETER])
        .targets_or_none("nodes_list", "all-nodes").columns(NODE_ANALYSISD_RELOAD_COLUMNS)
        .permissions(&["cluster:read on node:id", "cluster:restart on node:id"]).waits().destroys(),
    get("api-config", "get_cluster_api_config", "/cluster/api/config")
        .about("Shows the settings of the API on each node.").parameters(&[NODES_LIST_PARAMETER])
        .columns(NODE_API_CONFIGURATION_COLUMNS).permissions(&["cluster:read_api_config on *:*"]).waits(),
    get("validate-configuration", "validate_cluster_configuration", "/cluster/configuration/validation")
        .about("Checks the configuration files of nodes.").more("A node whose files are not valid is a failed item.")
        .parameters(&[NODES_LIST_PARAMETER]).columns(VALIDATION_STATUS_COLUMNS)
        .permissions(&["cluster:read on node:id"]).waits(),
    get("healthcheck", "get_cluster_healthcheck", "/cluster/healthcheck")
        .about("Shows when each node last synchronised what.").parameters(&[NODES_LIST_PARAMETER])
        .columns(NODE_HEALTHCHECK_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    get("local-config", "get_cluster_local_config", "/cluster/local/config")
        .about("Shows the cluster settings of the node that answers.").more("The key is masked.")
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
    put("restart", "restart_cluster", "/cluster/restart")
        .about("Restarts nodes, the master last.").more("The reply comes before they are up again.")
        .parameters(&[NODES_LIST_PARAMETER]).targets_or_none("nodes_list", "all-nodes")
        .permissions(&["cluster:read on node:id", "cluster:restart on node:id"]).destroys(),
    get("ruleset-sync", "get_cluster_ruleset_sync", "/cluster/ruleset/synchronization")
        .about("Tells which nodes have the same own rules, decoders and lists as the master.")
        .parameters(&[NODES_LIST_PARAMETER]).columns(NODE_RULESET_SYNC_STATUS_COLUMNS)
        .permissions(&["cluster:read on node:id"]).waits(),
    get("status", "get_cluster_status", "/cluster/status")
        .about("Tells whether the cluster is switched on and running.")
        .more("It is the one operation of this tag that works without a cluster; the others give error 3013.")
        .permissions(&["cluster:status on *:*"]).waits(),
    get("node-configuration", "get_node_configuration", "/cluster/{node_id}/configuration")
        .about("Shows the ossec.conf of a node, as JSON or with `raw=true` as XML.")
        .parameters(&[NODE_ID_PARAMETER, RAW_PARAMETER, SECTION_PARAMETER, FIELD_PARAMETER])
        .columns(WAZUH_MANAGER_CONFIGURATION_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    put("update-node-configuration", "update_node_configuration", "/cluster/{node_id}/configuration")
        .about("Replaces the ossec.conf of a node.")
        .more(
            "The new file is checked and the old one restored when the check fails. It comes into force with the next \
            restart.",
        ).parameters(&[NODE_ID_PARAMETER]).bytes("application/octet-stream", true)
        .permissions(&["cluster:update_config on node:id"]).waits().destroys(),
    get(
        "node-active-configuration", "get_node_active_configuration",
        "/cluster/{node_id}/configuration/{component}/{configuration}",
    )
        .about("Asks a daemon of a node for the configuration that it runs with.")
        .parameters(&[NODE_ID_PARAMETER, COMPONENT_PARAMETER, CONFIGURATION_PARAMETER])
        .permissions(&["cluster:read on node:id"]).waits(),
    get("node-daemon-stats", "get_node_daemon_stats", "/cluster/{node_id}/daemons/stats")
        .about("Shows the counters of the daemons on a node.").parameters(&[NODE_ID_PARAMETER, DAEMONS_LIST_PARAMETER])
        .permissions(&["cluster:read on node:id"]).waits(),
    get("node-info", "get_node_info", "/cluster/{node_id}/info")
        .about("Shows version, installation path and time zone of a node.").parameters(&[NODE_ID_PARAMETER])
        .columns(WAZUH_INFO_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
    get("node-logs", "get_node_logs", "/cluster/{node_id}/logs")
        .about("Lists the last 2000 log lines of a node, latest first.")
        .parameters(&[
            NODE_ID_PARAMETER, OFFSET_PARAMETER, LOG_LINES_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, TAG_PARAMETER,
            LOG_LEVEL_PARAMETER, Q_PARAMETER, SELECT_PARAMETER, DISTINCT_PARAMETER,
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
        .about("Shows the state of each daemon on a node.").parameters(&[NODE_ID_PARAMETER])
        .columns(WAZUH_DAEMONS_STATUS_COLUMNS).permissions(&["cluster:read on node:id"]).waits(),
];

const DECODERS_COMMANDS: &[Command] = &[
    get("list", "get_decoders", "/decoders")
        .about("Lists decoders.")
        .parameters(&[
            DECODER_NAMES_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
            SEARCH_PARAMETER, Q_PARAMETER, FILENAME_PARAMETER, RELATIVE_DIRNAME_PARAMETER, STATUS_RLD_PARAM_PARAMETER,
            DISTINCT_PARAMETER,
        ]).columns(DECODER_COLUMNS).permissions(&["decoders:read on decoder:file"]).pages(&[], Keyset::None, 100000)
        .waits(),
    get("files", "get_decoder_files", "/decoders/files")
        .about("Lists the files that hold decoders.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, XML_FILENAME_PARAMETER,
            RELATIVE_DIRNAME_PARAMETER, STATUS_FILES_PARAMETER, Q_PARAMETER, SELECT_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(DECODER_FILE_COLUMNS).permissions(&["decoders:read on decoder:file"])
        .pages(&["relative_dirname", "filename"], Keyset::None, 100000).waits(),
    get("file", "get_decoder_file", "/decoders/files/{filename}")
        .about("Shows a file of decoders, as JSON or with `raw=true` as XML.")
        .parameters(&[XML_FILENAME_PATH_PARAMETER, RAW_PARAMETER, RELATIVE_DIRNAME_PARAMETER])
        .permissions(&["decoders:read on decoder:file"]).waits(),
    put("upload-file", "upload_decoder_file", "/decoders/files/{filename}")
        .about("Uploads a file of decoders.")
        .more(
            "It goes to `etc/decoders` unless another directory of the user's is given; the shipped ones cannot be \
            written. The analysis daemon tries the file first and it is taken back if it does not load.",
        ).parameters(&[XML_FILENAME_PATH_PARAMETER, OVERWRITE_PARAMETER, RELATIVE_DIRNAME_PARAMETER])
        .bytes("application/octet-stream", true)
        .permissions(&["decoders:update on *:*", "decoders:delete on decoder:file"]).waits(),
    delete("delete-file", "delete_decoder_file", "/decoders/files/{filename}")
        .about("Deletes a file of decoders.").parameters(&[XML_FILENAME_PATH_PARAMETER, RELATIVE_DIRNAME_PARAMETER])
        .permissions(&["decoders:delete on decoder:file"]).waits().destroys(),
    get("parents", "get_parent_decoders", "/decoders/parents")
        .about("Lists decoders that have no parent.")
        .parameters(&[OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER])
        .columns(DECODER_COLUMNS).permissions(&["decoders:read on decoder:file"]).pages(&[], Keyset::None, 100000)
        .waits(),
    get("get", "get_decoder", "/decoders/{decoder_name}")
        .about("Shows the decoders with a name.").more("Several decoders may share a name.")
        .parameters(&[DECODER_NAME_PARAMETER, SELECT_PARAMETER]).columns(DECODER_COLUMNS)
        .permissions(&["decoders:read on decoder:file"]).waits(),
];

const EVENTS_COMMANDS: &[Command] = &[post("forward", "forward_event", "/events")
    .about("Sends events for analysis.").more("A request takes at most 100 events, and a minute at most 30 requests.")
    .body(Form::Json, "application/json", true, &[member("events", "events", Kind::Text)
        .list(List::Commas).required()]).permissions(&["event:ingest on *:*"]).waits()];

const EXPERIMENTAL_COMMANDS: &[Command] = &[
    get("ciscat-results", "get_experimental_ciscat_results", "/experimental/ciscat/results")
        .about("Lists results of CIS-CAT scans over agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, BENCHMARK_PARAMETER, PROFILE_PARAMETER, PASS_PARAMETER, FAIL_PARAMETER, ERROR_PARAMETER,
            NOTCHECKED_PARAMETER, UNKNOWN_PARAMETER, SCORE_PARAMETER,
        ]).columns(CISCAT_RESULT_COLUMNS).permissions(&["ciscat:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    delete("clear-rootcheck-database", "clear_rootcheck_database", "/experimental/rootcheck")
        .about("Forgets the rootcheck findings of agents.").parameters(&[AGENTS_LIST_ALL_PARAMETER])
        .targets_or_all("agents_list", "all-agents").permissions(&["rootcheck:clear on agent:id, agent:group"]).waits()
        .destroys(),
    delete("clear-syscheck-database", "clear_syscheck_database", "/experimental/syscheck")
        .about("Forgets the integrity data of agents.")
        .more("It works for agents older than version 3.12.0 only; newer ones are failed items.")
        .parameters(&[AGENTS_LIST_ALL_PARAMETER]).targets_or_all("agents_list", "all-agents")
        .permissions(&["syscheck:clear on agent:id, agent:group"]).waits().destroys(),
    get("hardware", "get_experimental_hardware", "/experimental/syscollector/hardware")
        .about("Lists the hardware of agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, RAM_FREE_PARAMETER, RAM_TOTAL_PARAMETER, CPU_CORES_PARAMETER, CPU_MHZ_PARAMETER,
            CPU_NAME_PARAMETER, BOARD_SERIAL_PARAMETER,
        ]).columns(SYSCOLLECTOR_HARDWARE_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("hotfixes", "get_experimental_hotfixes", "/experimental/syscollector/hotfixes")
        .about("Lists the Windows updates installed on agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, HOTFIX_PARAMETER,
        ]).columns(SYSCOLLECTOR_HOTFIX_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("netaddr", "get_experimental_netaddr", "/experimental/syscollector/netaddr")
        .about("Lists the network addresses of agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, PROTO_PARAMETER, ADDRESS_PARAMETER, BROADCAST_PARAMETER, NETMASK_PARAMETER,
        ]).columns(SYSCOLLECTOR_NETWORK_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("netiface", "get_experimental_netiface", "/experimental/syscollector/netiface")
        .about("Lists the network interfaces of agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, NAME_PARAMETER, ADAPTER_PARAMETER, TYPE_SYSCOLLECTOR_PARAMETER, STATE_PARAMETER,
            MTU_PARAMETER, TX_PACKETS_PARAMETER, RX_PACKETS_PARAMETER, TX_BYTES_PARAMETER, RX_BYTES_PARAMETER,
            TX_ERRORS_PARAMETER, RX_ERRORS_PARAMETER, TX_DROPPED_PARAMETER, RX_DROPPED_PARAMETER,
        ]).columns(SYSCOLLECTOR_INTERFACE_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("netproto", "get_experimental_netproto", "/experimental/syscollector/netproto")
        .about("Lists gateways and DHCP state of the interfaces of agents.")
        .more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, IFACE_PARAMETER, TYPE_SYSCOLLECTOR_PARAMETER, GATEWAY_PARAMETER, DHCP_PARAMETER,
        ]).columns(SYSCOLLECTOR_PROTOCOL_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("os", "get_experimental_os", "/experimental/syscollector/os")
        .about("Lists the operating systems of agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, OS_NAME_PARAMETER, ARCHITECTURE_PARAMETER, OS_VERSION_PARAMETER, VERSION_PARAMETER,
            RELEASE_PARAMETER,
        ]).columns(SYSCOLLECTOR_OS_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("packages", "get_experimental_packages", "/experimental/syscollector/packages")
        .about("Lists the packages installed on agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, VENDOR_PARAMETER, NAME_PARAMETER, ARCHITECTURE_PARAMETER, FORMAT_PARAMETER,
            PACKAGE_VERSION_PARAMETER,
        ]).columns(SYSCOLLECTOR_PACKAGE_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("ports", "get_experimental_ports", "/experimental/syscollector/ports")
        .about("Lists the open ports of agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, PID_PARAMETER, PROTOCOL_PARAMETER, LOCAL_IP_PARAMETER, LOCAL_PORT_PARAMETER,
            REMOTE_IP_PARAMETER, TX_QUEUE_PARAMETER, STATE_PARAMETER, PROCESS_PARAMETER,
        ]).columns(SYSCOLLECTOR_PORT_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("processes", "get_experimental_processes", "/experimental/syscollector/processes")
        .about("Lists the processes that run on agents.").more("Paging counts for each agent on its own.")
        .parameters(&[
            AGENTS_LIST_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            SELECT_PARAMETER, PROCESS_PID_PARAMETER, PROCESS_STATE_PARAMETER, PPID_PARAMETER, EGROUP_PARAMETER,
            EUSER_PARAMETER, FGROUP_PARAMETER, PROCESS_NAME_PARAMETER, NLWP_PARAMETER, PGRP_PARAMETER,
            PRIORITY_PARAMETER, RGROUP_PARAMETER, RUSER_PARAMETER, SGROUP_PARAMETER, SUSER_PARAMETER,
        ]).columns(SYSCOLLECTOR_PROCESS_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
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
    get("file-json", "get_group_file_json", "/groups/{group_id}/files/{file_name}/json")
        .about("Shows a file of a group as JSON.").more("It is the same as the path without `/json`.")
        .parameters(&[GROUP_ID_PARAMETER, FILE_NAME_PARAMETER, TYPE_AGENTS_PARAMETER])
        .permissions(&["group:read on group:id"]).waits(),
    get("file-xml", "get_group_file_xml", "/groups/{group_id}/files/{file_name}/xml")
        .about("Shows a file of a group as it is.").more("It is the same as the path without `/xml`, with `raw=true`.")
        .parameters(&[GROUP_ID_PARAMETER, FILE_NAME_PARAMETER, TYPE_AGENTS_PARAMETER])
        .permissions(&["group:read on group:id"]).waits(),
];

const LISTS_COMMANDS: &[Command] = &[
    get("list", "get_lists", "/lists")
        .about("Lists the CDB lists with their content.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            RELATIVE_DIRNAME_PARAMETER, FILENAME_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(CDB_LIST_COLUMNS).permissions(&["lists:read on list:file"])
        .pages(&["relative_dirname", "filename"], Keyset::None, 100000).waits(),
    get("files", "get_list_files", "/lists/files")
        .about("Lists the files of the CDB lists.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, RELATIVE_DIRNAME_PARAMETER,
            FILENAME_PARAMETER,
        ]).columns(RULESET_FILE_COLUMNS).permissions(&["lists:read on list:file"])
        .pages(&["relative_dirname", "filename"], Keyset::None, 100000).waits(),
    get("file", "get_list_file", "/lists/files/{filename}")
        .about("Shows a CDB list, from key to value or with `raw=true` as it is.")
        .parameters(&[LIST_FILENAME_PATH_PARAMETER, RAW_PARAMETER]).permissions(&["lists:read on list:file"]).waits(),
    put("upload-file", "upload_list_file", "/lists/files/{filename}")
        .about("Uploads a CDB list.")
        .more(
            "Each line is `key:value`, with quotation marks where one of them holds a colon. The list is used from the \
            next restart or reload of the ruleset on.",
        ).parameters(&[LIST_FILENAME_PATH_PARAMETER, OVERWRITE_PARAMETER]).bytes("application/octet-stream", true)
        .permissions(&["lists:update on *:*", "lists:delete on list:file"]).waits(),
    delete("delete-file", "delete_list_file", "/lists/files/{filename}")
        .about("Deletes a CDB list.").parameters(&[LIST_FILENAME_PATH_PARAMETER])
        .permissions(&["lists:delete on list:file"]).waits().destroys(),
];

const LOGTEST_COMMANDS: &[Command] = &[
    put("run", "run_logtest", "/logtest")
        .about("Runs a log line through decoders and rules and shows what came out.")
        .more(
            "Without a token a session begins, whose token is in the reply; with it later lines meet the state that \
            earlier ones left, as rules that count need.",
        )
        .body(Form::Json, "application/json", true, &[
            member("token", "token", Kind::Text).secret(), member("log_format", "log-format", Kind::Text).required(),
            member("location", "location", Kind::Text).required(), member("event", "event", Kind::Text).required(),
        ]).permissions(&["logtest:run on *:*"]).waits(),
    put("explain", "explain_logtest", "/logtest/explain")
        .about("Explains what decoders and rules make of events.")
        .more(
            "Shows which decoders and rules were tried, and why each did or did not match. With changed files the \
            events are tried twice, without and with these, so that the difference can be seen; nothing is written. \
            The engine of this server is asked, over the files of the home, whether a manager runs or not. No session \
            is kept: the events of a request are tried one after the other, and forgotten. Files of rules take the \
            permission `rules:update` on `*:*`, those of decoders `decoders:update`.",
        )
        .body(Form::Json, "application/json", true, &[
            member("events", "events", Kind::Text)
                .list(List::Commas).required()
                .about("Lines of a log, which are tried one after the other in one session."),
            member("location", "location", Kind::Text)
                .about("Where they would be found, such as `/var/log/auth.log`; `stdin` by default."),
            member("files", "files", Kind::Json).about("Files that are laid over those of the home for this request."),
        ]).permissions(&["logtest:run on *:*", "rules:read on rule:file", "decoders:read on decoder:file"]).waits(),
    delete("end-session", "end_logtest_session", "/logtest/sessions/{token}")
        .about("Closes a session of log tests.").parameters(&[TOKEN_PARAMETER]).permissions(&["logtest:run on *:*"])
        .waits(),
];

const MANAGER_COMMANDS: &[Command] = &[
    put("reload-analysisd", "reload_manager_analysisd", "/manager/analysisd/reload")
        .about("Has the analysis daemon read the ruleset anew.").columns(NODE_ANALYSISD_RELOAD_COLUMNS)
        .permissions(&["manager:read on *:*", "manager:restart on *:*"]).waits().destroys(),
    get("api-config", "get_manager_api_config", "/manager/api/config")
        .about("Shows the settings of the API.").columns(NODE_API_CONFIGURATION_COLUMNS)
        .permissions(&["manager:read_api_config on *:*"]).waits(),
    get("configuration", "get_manager_configuration", "/manager/configuration")
        .about("Shows ossec.conf, as JSON or with `raw=true` as XML.")
        .more("Passwords and keys are masked for callers who may not change the file.")
        .parameters(&[RAW_PARAMETER, SECTION_PARAMETER, FIELD_PARAMETER, DISTINCT_PARAMETER])
        .columns(WAZUH_MANAGER_CONFIGURATION_COLUMNS).permissions(&["manager:read on *:*"]).waits(),
    put("update-configuration", "update_manager_configuration", "/manager/configuration")
        .about("Replaces ossec.conf.")
        .more(
            "The new file is checked and the old one restored when the check fails. It comes into force with the next \
            restart. What `upload_configuration` in api.yaml forbids is refused.",
        ).bytes("application/octet-stream", true).permissions(&["manager:update_config on *:*"]).waits().destroys(),
    get("validate-configuration", "validate_manager_configuration", "/manager/configuration/validation")
        .about("Checks the configuration files.").more("If they are not valid the reply has a failed item.")
        .columns(VALIDATION_STATUS_COLUMNS).permissions(&["manager:read on *:*"]).waits(),
    get(
        "active-configuration", "get_manager_active_configuration",
        "/manager/configuration/{component}/{configuration}",
    )
        .about("Asks a daemon for the configuration that it runs with.")
        .more("A section that the component does not have is error 1128.")
        .parameters(&[COMPONENT_PARAMETER, CONFIGURATION_PARAMETER]).permissions(&["manager:read on *:*"]).waits(),
    get("daemon-stats", "get_manager_daemon_stats", "/manager/daemons/stats")
        .about("Shows the counters of the daemons.").parameters(&[DAEMONS_LIST_PARAMETER])
        .permissions(&["manager:read on *:*"]).waits(),
    get("info", "get_manager_info", "/manager/info")
        .about("Shows version, installation path and time zone.").columns(WAZUH_INFO_COLUMNS)
        .permissions(&["manager:read on *:*"]).waits(),
    get("logs", "get_manager_logs", "/manager/logs")
        .about("Lists the last 2000 log lines, latest first.")
        .parameters(&[
            OFFSET_PARAMETER, LOG_LINES_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, TAG_PARAMETER, LOG_LEVEL_PARAMETER,
            Q_PARAMETER, SELECT_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(WAZUH_LOG_COLUMNS).permissions(&["manager:read on *:*"]).pages(&[], Keyset::None, 500).waits(),
    get("logs-summary", "get_manager_logs_summary", "/manager/logs/summary")
        .about("Counts the last 2000 log lines by daemon and level.").permissions(&["manager:read on *:*"]).waits(),
    put("restart", "restart_manager", "/manager/restart")
        .about("Restarts the manager.").more("The reply comes before it is up again.")
        .permissions(&["manager:read on *:*", "manager:restart on *:*"]).destroys(),
    get("stats", "get_manager_stats", "/manager/stats")
        .about("Shows the events and alerts of a day, hour by hour.").parameters(&[DATE_PARAMETER])
        .columns(WAZUH_STATS_COLUMNS).permissions(&["manager:read on *:*"]).waits(),
    get("stats-analysisd", "get_manager_stats_analysisd", "/manager/stats/analysisd")
        .about("Shows the state file of the analysis daemon.").more("Deprecated; use `GET /manager/daemons/stats`.")
        .columns(WAZUH_ANALYSISD_STATS_COLUMNS).permissions(&["manager:read on *:*"]).waits().deprecated(),
    get("stats-hourly", "get_manager_stats_hourly", "/manager/stats/hourly")
        .about("Shows the average number of events for each hour of the day.").columns(WAZUH_HOURLY_STATS_COLUMNS)
        .permissions(&["manager:read on *:*"]).waits(),
    get("stats-remoted", "get_manager_stats_remoted", "/manager/stats/remoted")
        .about("Shows the state file of the daemon that talks to agents.")
        .more("Deprecated; use `GET /manager/daemons/stats`.").columns(WAZUH_REMOTED_STATS_COLUMNS)
        .permissions(&["manager:read on *:*"]).waits().deprecated(),
    get("stats-weekly", "get_manager_stats_weekly", "/manager/stats/weekly")
        .about("Shows the average number of events for each hour of the week.").columns(WAZUH_WEEKLY_STATS_COLUMNS)
        .permissions(&["manager:read on *:*"]).waits(),
    get("status", "get_manager_status", "/manager/status")
        .about("Shows the state of each daemon.").columns(WAZUH_DAEMONS_STATUS_COLUMNS)
        .permissions(&["manager:read on *:*"]).waits(),
    get("check-available-version", "check_available_version", "/manager/version/check")
        .about("Shows the newest versions that the manager could be updated to.")
        .more("The answer is that of the last daily query. It works on the master only.")
        .parameters(&[FORCE_QUERY_PARAMETER]),
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
    .more("The manager is not counted. `N/A` stands for no value.")
    .permissions(&["agent:read on agent:id, agent:group", "group:read on group:id"]).waits()];

const ROOTCHECK_COMMANDS: &[Command] = &[
    put("run", "run_rootcheck", "/rootcheck")
        .about("Starts a rootcheck scan on agents.")
        .more("Integrity monitoring scans along with it. Agents that are not active are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
        .permissions(&["rootcheck:run on agent:id, agent:group"]).waits(),
    delete("clear", "clear_rootcheck", "/rootcheck")
        .about("Forgets the rootcheck findings of agents.").parameters(&[AGENTS_LIST_ALL_PARAMETER])
        .targets_or_all("agents_list", "all-agents").permissions(&["rootcheck:clear on agent:id, agent:group"]).waits()
        .destroys(),
    get("findings", "get_rootcheck_findings", "/rootcheck/{agent_id}")
        .about("Lists the rootcheck findings of an agent.")
        .more("A finding is `outstanding` if the last day of scans still saw it, else `solved`.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER, STATUS_PARAMETER, PCI_DSS_PARAMETER, CIS_PARAMETER,
        ]).columns(ROOTCHECK_FINDING_COLUMNS).permissions(&["rootcheck:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    delete("clear-agent", "clear_agent_rootcheck", "/rootcheck/{agent_id}")
        .about("Forgets the rootcheck findings of an agent.").parameters(&[AGENT_ID_PARAMETER])
        .permissions(&["rootcheck:clear on agent:id, agent:group"]).waits().destroys(),
    get("last-scan", "get_rootcheck_last_scan", "/rootcheck/{agent_id}/last_scan")
        .about("Shows when the last rootcheck scan of an agent began and ended.")
        .more("The end is null while a scan runs.").parameters(&[AGENT_ID_PARAMETER]).columns(LAST_SCAN_COLUMNS)
        .permissions(&["rootcheck:read on agent:id, agent:group"]).waits(),
];

const RULES_COMMANDS: &[Command] = &[
    get("list", "get_rules", "/rules")
        .about("Lists rules.")
        .parameters(&[
            RULE_IDS_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER,
            Q_PARAMETER, STATUS_RLD_PARAM_PARAMETER, GROUP_PARAMETER, LEVEL_PARAMETER, FILENAME_PARAMETER,
            RELATIVE_DIRNAME_PARAMETER, PCI_DSS_PARAMETER, GDPR_PARAMETER, GPG13_PARAMETER, HIPAA_PARAMETER,
            NIST_800_53_PARAMETER, TSC_PARAMETER, MITRE_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(RULE_COLUMNS).permissions(&["rules:read on rule:file"]).pages(&[], Keyset::None, 100000).waits(),
    get("files", "get_rule_files", "/rules/files")
        .about("Lists the files that hold rules.")
        .parameters(&[
            OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, RELATIVE_DIRNAME_PARAMETER,
            XML_FILENAME_PARAMETER, STATUS_FILES_PARAMETER, Q_PARAMETER, SELECT_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(RULE_FILE_COLUMNS).permissions(&["rules:read on rule:file"])
        .pages(&["relative_dirname", "filename"], Keyset::None, 100000).waits(),
    get("file", "get_rule_file", "/rules/files/{filename}")
        .about("Shows a file of rules, as JSON or with `raw=true` as XML.")
        .parameters(&[XML_FILENAME_PATH_PARAMETER, RAW_PARAMETER, RELATIVE_DIRNAME_PARAMETER])
        .permissions(&["rules:read on rule:file"]).waits(),
    put("upload-file", "upload_rule_file", "/rules/files/{filename}")
        .about("Uploads a file of rules.")
        .more(
            "It goes to `etc/rules` unless another directory of the user's is given; the shipped ones cannot be \
            written. The analysis daemon tries the file first and it is taken back if it does not load.",
        ).parameters(&[XML_FILENAME_PATH_PARAMETER, OVERWRITE_PARAMETER, RELATIVE_DIRNAME_PARAMETER])
        .bytes("application/octet-stream", true).permissions(&["rules:update on *:*", "rules:delete on rule:file"])
        .waits(),
    delete("delete-file", "delete_rule_file", "/rules/files/{filename}")
        .about("Deletes a file of rules.").parameters(&[XML_FILENAME_PATH_PARAMETER, RELATIVE_DIRNAME_PARAMETER])
        .permissions(&["rules:delete on rule:file"]).waits().destroys(),
    get("groups", "get_rule_groups", "/rules/groups")
        .about("Lists the names of the groups of rules.")
        .parameters(&[OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER])
        .permissions(&["rules:read on rule:file"]).pages(&[], Keyset::None, 100000).waits(),
    get("requirements", "get_rule_requirements", "/rules/requirement/{requirement}")
        .about("Lists the entries of a standard that rules map to.")
        .parameters(&[REQUIREMENT_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER])
        .permissions(&["rules:read on rule:file"]).pages(&[], Keyset::None, 100000).waits(),
    get("get", "get_rule", "/rules/{rule_id}")
        .about("Shows the rule with a number.")
        .more("A rule that is defined more than once, to overwrite it, gives several items.")
        .parameters(&[RULE_ID_PATH_PARAMETER, SELECT_PARAMETER]).columns(RULE_COLUMNS)
        .permissions(&["rules:read on rule:file"]).waits(),
];

const SCA_COMMANDS: &[Command] = &[
    get("policies", "get_sca_policies", "/sca/{agent_id}")
        .about("Lists the policies that an agent was checked against, with the results in numbers.")
        .parameters(&[
            AGENT_ID_PARAMETER, SCA_NAME_PARAMETER, DESCRIPTION_PARAMETER, REFERENCES_PARAMETER, OFFSET_PARAMETER,
            LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SCA_POLICY_COLUMNS).permissions(&["sca:read on agent:id, agent:group"])
        .pages(&["policy_id"], Keyset::None, 100000).waits(),
    get("checks", "get_sca_checks", "/sca/{agent_id}/checks/{policy_id}")
        .about("Lists the checks of a policy on an agent with their results.")
        .parameters(&[
            AGENT_ID_PARAMETER, POLICY_ID_PARAMETER, TITLE_PARAMETER, DESCRIPTION_PARAMETER, RATIONALE_PARAMETER,
            REMEDIATION_PARAMETER, COMMAND_PARAMETER, REASON_PARAMETER, FILE_PARAMETER, PROCESS_PARAMETER,
            DIRECTORY_PARAMETER, REGISTRY_PARAMETER, REFERENCES_PARAMETER, RESULT_PARAMETER, CONDITION_PARAMETER,
            OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, Q_PARAMETER,
            DISTINCT_PARAMETER,
        ]).columns(SCA_CHECK_COLUMNS).permissions(&["sca:read on agent:id, agent:group"])
        .pages(&["id"], Keyset::Grouped, 100000).waits(),
];

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
        .parameters(&[POLICY_ID_RBAC_PARAMETER])
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
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text).required(), member("rule", "rule", Kind::Json),
        ]).columns(ROLE_COLUMNS).permissions(&["security:create on *:*"]).waits(),
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
        .parameters(&[SECURITY_RULE_ID_PARAMETER])
        .body(Form::Json, "application/json", true, &[
            member("name", "name", Kind::Text), member("rule", "rule", Kind::Json),
        ]).columns(SECURITY_RULE_COLUMNS).permissions(&["security:update on policy:id, role:id, user:id, rule:id"])
        .waits(),
    get("deprecated-login-user", "deprecated_login_user", "/security/user/authenticate")
        .about("Logs in with user name and password and returns a token.").more("Deprecated; use `POST`.")
        .parameters(&[RAW_PARAMETER]).credentials(Credentials::Password).deprecated(),
    post("login-user", "login_user", "/security/user/authenticate")
        .about("Logs in with user name and password and returns a token.")
        .more(
            "The token is worth 900 seconds unless configured otherwise. An address with too many failed logins is \
            blocked for a while and gets 403, also with the right password.",
        ).parameters(&[RAW_PARAMETER]).credentials(Credentials::Password),
    delete("logout-user", "logout_user", "/security/user/authenticate")
        .about("Logs out and makes all tokens of the caller void."),
    post("run-as-login", "run_as_login", "/security/user/authenticate/run_as")
        .about("Logs in on behalf of someone else and returns a token.")
        .more(
            "The body describes the other person, in at most 8192 bytes. The token has the roles whose security rules \
            match it, perhaps none; an empty object gives the roles of the user who logs in. That user needs \
            `allow_run_as`.",
        ).parameters(&[RAW_PARAMETER]).body(Form::Json, "application/json", true, &[])
        .credentials(Credentials::Password),
    put("revoke-all-tokens", "revoke_all_tokens", "/security/user/revoke")
        .about("Makes all tokens of all users void.").permissions(&["security:revoke on *:*"]).destroys(),
    post("assign-user-role", "assign_user_role", "/security/user/{user_id}/roles")
        .about("Gives roles to a user.").more("It is the same as `POST /security/users/{user_id}/roles`.")
        .parameters(&[USER_ID_PARAMETER, ROLE_IDS_REQUIRED_PARAMETER, POSITION_PARAMETER])
        .targets_or_all("role_ids", "all-roles").columns(USER_COLUMNS)
        .permissions(&["security:update on policy:id, role:id, user:id, rule:id"]).waits(),
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
    get("user-roles", "get_user_roles", "/security/users/{user_id}/roles")
        .about("Lists the roles of a user in their order.")
        .parameters(&[
            USER_ID_PARAMETER, LIMIT_PARAMETER, OFFSET_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(ROLE_COLUMNS).permissions(&["security:read on policy:id, role:id, user:id, rule:id"])
        .pages(&[], Keyset::None, 100000).waits(),
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

const SYSCHECK_COMMANDS: &[Command] = &[
    put("run", "run_syscheck", "/syscheck")
        .about("Starts an integrity scan on agents.").more("Agents that are not active are failed items.")
        .parameters(&[AGENTS_LIST_PARAMETER]).targets_or_none("agents_list", "all-agents")
        .permissions(&["syscheck:run on agent:id, agent:group"]).waits(),
    get("findings", "get_syscheck_findings", "/syscheck/{agent_id}")
        .about("Lists the files and registry entries that an agent monitors.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            FILE_PARAMETER, ARCH_PARAMETER, VALUE_NAME_PARAMETER, VALUE_TYPE_PARAMETER, FILETYPE_PARAMETER,
            SUMMARY_PARAMETER, MD5_PARAMETER, SHA1_PARAMETER, SHA256_PARAMETER, HASHFILTER_PARAMETER,
            DISTINCT_PARAMETER, Q_PARAMETER,
        ]).columns(SYSCHECK_FINDING_COLUMNS).permissions(&["syscheck:read on agent:id, agent:group"])
        .pages(&["file"], Keyset::None, 100000).waits(),
    delete("clear-agent", "clear_agent_syscheck", "/syscheck/{agent_id}")
        .about("Forgets the integrity data of an agent.")
        .more("It works for agents older than version 3.12.0 only; newer ones are failed items.")
        .parameters(&[AGENT_ID_PARAMETER]).permissions(&["syscheck:clear on agent:id, agent:group"]).waits().destroys(),
    get("last-scan", "get_syscheck_last_scan", "/syscheck/{agent_id}/last_scan")
        .about("Shows when the last integrity scan of an agent began and ended.")
        .more("The end is null while a scan runs.").parameters(&[AGENT_ID_PARAMETER]).columns(LAST_SCAN_COLUMNS)
        .permissions(&["syscheck:read on agent:id, agent:group"]).waits(),
];

const SYSCOLLECTOR_COMMANDS: &[Command] = &[
    get("browser-extensions", "get_syscollector_browser_extensions", "/syscollector/{agent_id}/browser_extensions")
        .about("Lists the browser extensions on an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_BROWSER_EXTENSION_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("groups", "get_syscollector_groups", "/syscollector/{agent_id}/groups")
        .about("Lists the groups of accounts on an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_GROUP_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("hardware", "get_syscollector_hardware", "/syscollector/{agent_id}/hardware")
        .about("Shows processor, memory and main board of an agent.")
        .parameters(&[AGENT_ID_PARAMETER, SELECT_PARAMETER]).columns(SYSCOLLECTOR_HARDWARE_COLUMNS)
        .permissions(&["syscollector:read on agent:id, agent:group"]).waits(),
    get("hotfixes", "get_syscollector_hotfixes", "/syscollector/{agent_id}/hotfixes")
        .about("Lists the Windows updates installed on an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            HOTFIX_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_HOTFIX_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("netaddr", "get_syscollector_netaddr", "/syscollector/{agent_id}/netaddr")
        .about("Lists the network addresses of an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            IFACE_PARAMETER, PROTO_PARAMETER, ADDRESS_PARAMETER, BROADCAST_PARAMETER, NETMASK_PARAMETER, Q_PARAMETER,
            DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_NETWORK_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("netiface", "get_syscollector_netiface", "/syscollector/{agent_id}/netiface")
        .about("Lists the network interfaces of an agent with their counters.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            NAME_PARAMETER, ADAPTER_PARAMETER, TYPESYS_PARAMETER, STATE_PARAMETER, MTU_PARAMETER, TX_PACKETS_PARAMETER,
            RX_PACKETS_PARAMETER, TX_BYTES_PARAMETER, RX_BYTES_PARAMETER, TX_ERRORS_PARAMETER, RX_ERRORS_PARAMETER,
            TX_DROPPED_PARAMETER, RX_DROPPED_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_INTERFACE_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("netproto", "get_syscollector_netproto", "/syscollector/{agent_id}/netproto")
        .about("Lists gateway and DHCP state for each interface of an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            IFACE_PARAMETER, TYPE_SYSCOLLECTOR_PARAMETER, GATEWAY_PARAMETER, DHCP_PARAMETER, Q_PARAMETER,
            DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_PROTOCOL_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("os", "get_syscollector_os", "/syscollector/{agent_id}/os")
        .about("Shows the operating system of an agent.").parameters(&[AGENT_ID_PARAMETER, SELECT_PARAMETER])
        .columns(SYSCOLLECTOR_OS_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"]).waits(),
    get("packages", "get_syscollector_packages", "/syscollector/{agent_id}/packages")
        .about("Lists the packages installed on an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            VENDOR_PARAMETER, NAME_PARAMETER, ARCHITECTURE_PARAMETER, FORMAT_PARAMETER, PACKAGE_VERSION_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_PACKAGE_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("ports", "get_syscollector_ports", "/syscollector/{agent_id}/ports")
        .about("Lists the open ports of an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            PID_PARAMETER, PROTOCOL_PARAMETER, LOCAL_IP_PARAMETER, LOCAL_PORT_PARAMETER, REMOTE_IP_PARAMETER,
            TX_QUEUE_PARAMETER, STATE_PARAMETER, PROCESS_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_PORT_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("processes", "get_syscollector_processes", "/syscollector/{agent_id}/processes")
        .about("Lists the processes that run on an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            PROCESS_PID_PARAMETER, PROCESS_STATE_PARAMETER, PPID_PARAMETER, EGROUP_PARAMETER, EUSER_PARAMETER,
            FGROUP_PARAMETER, PROCESS_NAME_PARAMETER, NLWP_PARAMETER, PGRP_PARAMETER, PRIORITY_PARAMETER,
            RGROUP_PARAMETER, RUSER_PARAMETER, SGROUP_PARAMETER, SUSER_PARAMETER, Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_PROCESS_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("services", "get_syscollector_services", "/syscollector/{agent_id}/services")
        .about("Lists the services of an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_SERVICE_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("users", "get_syscollector_users", "/syscollector/{agent_id}/users")
        .about("Lists the accounts on an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER,
        ]).columns(SYSCOLLECTOR_USER_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
];

const TASKS_COMMANDS: &[Command] = &[get("list", "get_tasks", "/tasks/status")
    .about("Lists tasks and their state.").more("Ids that do not exist are ignored.")
    .parameters(&[
        OFFSET_PARAMETER, LIMIT_PARAMETER, Q_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER, SORT_PARAMETER,
        AGENTS_LIST_PARAMETER, TASKS_LIST_PARAMETER, COMMAND_PARAMETER, NODE_PARAMETER, MODULE_PARAMETER,
        STATUS_PARAMETER,
    ]).columns(TASK_COLUMNS).permissions(&["task:status on *:*"]).pages(&["task_id"], Keyset::Grouped, 100000).waits()];

const VULNERABILITY_COMMANDS: &[Command] = &[
    put("run-scan", "run_vulnerability_scan", "/vulnerability")
        .about("Starts a scan for vulnerabilities on every node.").permissions(&["manager:restart on *:*"]).waits(),
    get("list", "get_vulnerabilities", "/vulnerability/{agent_id}")
        .about("Lists the vulnerabilities of an agent.")
        .parameters(&[
            AGENT_ID_PARAMETER, OFFSET_PARAMETER, LIMIT_PARAMETER, SORT_PARAMETER, SEARCH_PARAMETER, SELECT_PARAMETER,
            Q_PARAMETER, DISTINCT_PARAMETER, ARCHITECTURE_PARAMETER, CVE_PARAMETER, NAME_PARAMETER,
            CVE_VERSION_PARAMETER, CVE_TYPE_PARAMETER, CVE_STATUS_PARAMETER, SEVERITY_PARAMETER,
        ]).columns(VULNERABILITY_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"])
        .pages(&[], Keyset::None, 100000).waits(),
    get("last-scan", "get_vulnerability_last_scan", "/vulnerability/{agent_id}/last_scan")
        .about("Shows when an agent was last scanned for vulnerabilities.").parameters(&[AGENT_ID_PARAMETER])
        .columns(VULNERABILITY_LAST_SCAN_COLUMNS).permissions(&["syscollector:read on agent:id, agent:group"]).waits(),
    get("summary", "get_vulnerability_summary", "/vulnerability/{agent_id}/summary/{field}")
        .about("Counts the vulnerabilities of an agent by the values of a field.")
        .more("The most frequent values come first, as many as `limit` allows.")
        .parameters(&[AGENT_ID_PARAMETER, VULNERABILITY_FIELD_PARAMETER, LIMIT_PARAMETER])
        .permissions(&["syscollector:read on agent:id, agent:group"]).waits(),
];

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

const ADAPTER_PARAMETER: Parameter = query("adapter", "adapter", Kind::Text).about("Keep interfaces of this adapter.");
const ADDRESS_PARAMETER: Parameter = query("address", "address", Kind::Text).about("Keep this address.");
const AGENTS_LIST_PARAMETER: Parameter = query("agents_list", "agents", Kind::Text)
    .list(List::Commas).of(Ids::Agent).about("Ids of agents; without it all agents that the caller may act on.");
const AGENTS_LIST_ALL_PARAMETER: Parameter = query("agents_list", "agents", Kind::Text)
    .list(List::Commas).required().of(Ids::Agent).about("Ids of agents, or `all`.");
const AGENT_GROUP_PARAMETER: Parameter =
    query("group", "group", Kind::Text).of(Ids::Group).about("Keep agents that are in this group.");
const AGENT_ID_PARAMETER: Parameter = path("agent_id", "agent-id", Kind::Text)
    .of(Ids::Agent).about("Id of an agent, of at least three digits such as `001`; `000` is the manager itself.");
const AGENT_NAME_PARAMETER: Parameter =
    query("agent_name", "agent-name", Kind::Text).required().about("Name of the new agent, at most 128 characters.");
const ALLOW_RUN_AS_PARAMETER: Parameter = query("allow_run_as", "allow-run-as", Kind::Boolean)
    .default("false").about("Whether the user may log in on behalf of others.");
const ARCH_PARAMETER: Parameter =
    query("arch", "arch", Kind::Text).values(&["[x32]", "[x64]"]).about("Keep registry entries of this view.");
const ARCHITECTURE_PARAMETER: Parameter =
    query("architecture", "architecture", Kind::Text).about("Keep what is built for this architecture.");
const BENCHMARK_PARAMETER: Parameter =
    query("benchmark", "benchmark", Kind::Text).about("Keep results of this benchmark.");
const BOARD_SERIAL_PARAMETER: Parameter =
    query("board_serial", "board-serial", Kind::Text).about("Keep hosts whose main board has this serial number.");
const BROADCAST_PARAMETER: Parameter =
    query("broadcast", "broadcast", Kind::Text).about("Keep addresses with this broadcast address.");
const CIS_PARAMETER: Parameter = query("cis", "cis", Kind::Text).about("Keep findings for this CIS requirement.");
const COMMAND_PARAMETER: Parameter = query("command", "command", Kind::Text)
    .about("Keep what has this command; for tasks the kind of work, for checks the command they run.");
const COMPONENT_PARAMETER: Parameter = path("component", "component", Kind::Text)
    .values(&[
        "agent", "agentless", "analysis", "auth", "com", "csyslog", "integrator", "logcollector", "mail", "monitor",
        "request", "syscheck", "wazuh-db", "wmodules",
    ]).about("Part of the product whose running configuration is wanted.");
const CONDITION_PARAMETER: Parameter =
    query("condition", "condition", Kind::Text).about("Keep checks that join their rules so: `all`, `any` or `none`.");
const CONFIGURATION_PARAMETER: Parameter = path("configuration", "configuration", Kind::Text)
    .values(&[
        "client", "buffer", "labels", "internal", "anti_tampering", "agentless", "global", "active_response", "alerts",
        "command", "rules", "decoders", "auth", "logging", "reports", "active-response", "cluster", "csyslog",
        "integration", "localfile", "socket", "remote", "syscheck", "rootcheck", "wdb", "wmodules", "rule_test",
    ]).about("Section of that component's configuration; each component has its own few.");
const CPU_CORES_PARAMETER: Parameter =
    query("cpu.cores", "cpu-cores", Kind::Integer).about("Keep hosts with this number of cores.");
const CPU_MHZ_PARAMETER: Parameter =
    query("cpu.mhz", "cpu-mhz", Kind::Number).about("Keep hosts whose processor runs at this frequency in MHz.");
const CPU_NAME_PARAMETER: Parameter =
    query("cpu.name", "cpu-name", Kind::Text).about("Keep hosts with this processor.");
const CVE_PARAMETER: Parameter = query("cve", "cve", Kind::Text).about("Keep this CVE.");
const CVE_STATUS_PARAMETER: Parameter = query("status", "status", Kind::Text)
    .values(&["valid", "pending", "obsolete"]).about("Keep vulnerabilities in this state.");
const CVE_TYPE_PARAMETER: Parameter = query("type", "type", Kind::Text)
    .values(&["os", "package"]).about("Keep vulnerabilities of the system or of packages.");
const CVE_VERSION_PARAMETER: Parameter =
    query("version", "version", Kind::Text).about("Keep vulnerabilities of this version of a package.");
const DAEMONS_LIST_PARAMETER: Parameter = query("daemons_list", "daemons", Kind::Text)
    .list(List::Commas).values(&["wazuh-analysisd", "wazuh-remoted", "wazuh-db"])
    .about("Daemons to ask; all three if none is given.");
const DAEMONS_LIST_AGENTS_PARAMETER: Parameter = query("daemons_list", "daemons", Kind::Text)
    .list(List::Commas).values(&["wazuh-analysisd", "wazuh-remoted"]).about("Daemons to ask; both if none is given.");
const DATE_PARAMETER: Parameter = query("date", "date", Kind::Text)
    .about("Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.");
const DECODER_NAME_PARAMETER: Parameter = path("decoder_name", "decoder-name", Kind::Text).about("Name of a decoder.");
const DECODER_NAMES_PARAMETER: Parameter =
    query("decoder_names", "decoder-names", Kind::Text).list(List::Commas).about("Names of decoders.");
const DESCRIPTION_PARAMETER: Parameter =
    query("description", "description", Kind::Text).about("Keep what has this description.");
const DHCP_PARAMETER: Parameter = query("dhcp", "dhcp", Kind::Text)
    .values(&["enabled", "disabled", "unknown", "BOOTP"]).about("Keep protocols whose DHCP is in this state.");
const DIRECTORY_PARAMETER: Parameter =
    query("directory", "directory", Kind::Text).about("Keep checks of this directory.");
const DISTINCT_PARAMETER: Parameter =
    query("distinct", "distinct", Kind::Boolean).default("false").about("Return each different item once.");
const EGROUP_PARAMETER: Parameter =
    query("egroup", "egroup", Kind::Text).about("Keep processes with this effective group.");
const ENDPOINT_PARAMETER: Parameter = query("endpoint", "endpoint", Kind::Text)
    .about("Keep actions that this operation needs, written as `GET /agents`.");
const ERROR_PARAMETER: Parameter =
    query("error", "error", Kind::Integer).about("Keep results with this number of checks that met an error.");
const EUSER_PARAMETER: Parameter =
    query("euser", "euser", Kind::Text).about("Keep processes with this effective user.");
const FAIL_PARAMETER: Parameter =
    query("fail", "fail", Kind::Integer).about("Keep results with this number of failed checks.");
const FGROUP_PARAMETER: Parameter =
    query("fgroup", "fgroup", Kind::Text).about("Keep processes with this file system group.");
const FIELD_PARAMETER: Parameter = query("field", "field", Kind::Text)
    .about("Return this option of the section only; it has no effect without a section.");
const FIELDS_PARAMETER: Parameter =
    query("fields", "fields", Kind::Text).list(List::Commas).about("Fields to group the agents by.");
const FILE_PARAMETER: Parameter = query("file", "file", Kind::Text).about("Keep what is about this path.");
const FILENAME_PARAMETER: Parameter =
    query("filename", "filename", Kind::Text).list(List::Commas).about("Keep what is in one of these files.");
const FILETYPE_PARAMETER: Parameter = query("type", "type", Kind::Text)
    .values(&["file", "registry_key", "registry_value"]).about("Keep entries of this kind.");
const FILE_NAME_PARAMETER: Parameter = path("file_name", "file-name", Kind::Text).about("Name of a file of the group.");
const FILE_PATH_PARAMETER: Parameter = query("file_path", "file-path", Kind::Text)
    .required().about("Path of the package on the manager; it must lie in the installation's directory.");
const FORCE_PARAMETER: Parameter = query("force", "force", Kind::Boolean)
    .default("false").about("Upgrade even to the same or an older version or one beyond the manager's.");
const FORCE_QUERY_PARAMETER: Parameter = query("force_query", "force-query", Kind::Boolean)
    .default("false").about("Ask the update service now instead of returning the last answer.");
const FORCE_SINGLE_GROUP_PARAMETER: Parameter =
    query("force_single_group", "force-single-group", Kind::Boolean).about("Take the agents out of all other groups.");
const FORMAT_PARAMETER: Parameter =
    query("format", "format", Kind::Text).about("Keep packages of this format, such as `deb` or `rpm`.");
const GATEWAY_PARAMETER: Parameter =
    query("gateway", "gateway", Kind::Text).about("Keep what has this default gateway.");
const GDPR_PARAMETER: Parameter =
    query("gdpr", "gdpr", Kind::Text).about("Keep what maps to this article of the GDPR.");
const GPG13_PARAMETER: Parameter =
    query("gpg13", "gpg13", Kind::Text).about("Keep what maps to this control of GPG 13.");
const GROUP_PARAMETER: Parameter = query("group", "group", Kind::Text).about("Keep rules of this group.");
const GROUPS_LIST_PARAMETER: Parameter = query("groups_list", "groups", Kind::Text)
    .list(List::Commas).of(Ids::Group).about("Names of groups; without it all groups that the caller may act on.");
const GROUPS_LIST_ALL_PARAMETER: Parameter = query("groups_list", "groups", Kind::Text)
    .list(List::Commas).required().of(Ids::Group).about("Names of groups, or `all`.");
const GROUP_CONFIG_STATUS_PARAMETER: Parameter = query("group_config_status", "group-config-status", Kind::Text)
    .values(&["synced", "not synced"])
    .about("Keep agents that have, or do not have, the current files of their groups.");
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
const HASHFILTER_PARAMETER: Parameter =
    query("hash", "hash", Kind::Text).about("Keep files that have this MD5, SHA-1 or SHA-256.");
const HIPAA_PARAMETER: Parameter =
    query("hipaa", "hipaa", Kind::Text).about("Keep what maps to this section of HIPAA.");
const HOTFIX_PARAMETER: Parameter =
    query("hotfix", "hotfix", Kind::Text).about("Keep this hotfix, such as `KB5031356`.");
const IFACE_PARAMETER: Parameter = query("iface", "iface", Kind::Text).about("Keep what belongs to this interface.");
const INSTALLER_PARAMETER: Parameter =
    query("installer", "installer", Kind::Text).about("Name of the script in the package that installs it.");
const IP_PARAMETER: Parameter = query("ip", "ip", Kind::Text)
    .about("Keep agents with this address, the one they connect from or were registered with.");
const KEY_IDS_PARAMETER: Parameter = query("key_ids", "key-ids", Kind::Text)
    .list(List::Commas).required().about("Ids of the keys, separated by commas, or `all`.");
const LEVEL_PARAMETER: Parameter =
    query("level", "level", Kind::Text).about("Keep rules of this level, or of a span of levels such as `3-7`.");
const LIMIT_PARAMETER: Parameter =
    query("limit", "limit", Kind::Integer).default("500").about("Most items to return, from 1 to 100000.");
const LIST_FILENAME_PATH_PARAMETER: Parameter =
    path("filename", "filename", Kind::Text).about("Name of a list; letters, digits, hyphen and underscore.");
const LOCAL_IP_PARAMETER: Parameter =
    query("local.ip", "local-ip", Kind::Text).about("Keep ports bound to this address.");
const LOCAL_PORT_PARAMETER: Parameter =
    query("local.port", "local-port", Kind::Text).about("Keep ports with this number on the host.");
const LOG_LEVEL_PARAMETER: Parameter = query("level", "level", Kind::Text)
    .values(&["critical", "debug", "debug2", "error", "info", "warning"]).about("Keep lines of this level.");
const LOG_LINES_PARAMETER: Parameter =
    query("limit", "limit", Kind::Integer).default("500").about("Most log lines to return, from 1 to 500.");
const MANAGER_PARAMETER: Parameter =
    query("manager", "manager", Kind::Text).about("Keep agents that report to the manager with this host name.");
const MD5_PARAMETER: Parameter = query("md5", "md5", Kind::Text).about("Keep files with this MD5.");
const MITIGATION_IDS_PARAMETER: Parameter = query("mitigation_ids", "mitigation-ids", Kind::Text)
    .list(List::Commas).about("Ids of mitigations as the knowledge base writes them.");
const MITRE_PARAMETER: Parameter =
    query("mitre", "mitre", Kind::Text).about("Keep rules for this ATT&CK technique, such as `T1110`.");
const MODULE_PARAMETER: Parameter =
    query("module", "module", Kind::Text).about("Keep tasks that this module asked for.");
const MTU_PARAMETER: Parameter =
    query("mtu", "mtu", Kind::Integer).about("Keep interfaces with this largest packet size, in bytes.");
const NAME_PARAMETER: Parameter = query("name", "name", Kind::Text).about("Keep what has exactly this name.");
const NETMASK_PARAMETER: Parameter = query("netmask", "netmask", Kind::Text).about("Keep addresses with this mask.");
const NIST_800_53_PARAMETER: Parameter =
    query("nist-800-53", "nist-800-53", Kind::Text).about("Keep what maps to this control of NIST 800-53.");
const NLWP_PARAMETER: Parameter =
    query("nlwp", "nlwp", Kind::Text).about("Keep processes with this number of threads.");
const NODE_PARAMETER: Parameter = query("node", "node", Kind::Text).about("Keep tasks of this node.");
const NODES_LIST_PARAMETER: Parameter = query("nodes_list", "nodes", Kind::Text)
    .list(List::Commas).of(Ids::Node).about("Names of nodes; without it all nodes that the caller may act on.");
const NODE_ID_PARAMETER: Parameter =
    path("node_id", "node-id", Kind::Text).of(Ids::Node).about("Name of a cluster node.");
const NODE_NAME_PARAMETER: Parameter = query("node_name", "node-name", Kind::Text)
    .of(Ids::Node).about("Keep agents that are connected to this cluster node.");
const NODE_TYPE_PARAMETER: Parameter =
    query("type", "type", Kind::Text).values(&["worker", "master"]).about("Keep nodes of this kind.");
const NOTCHECKED_PARAMETER: Parameter = query("notchecked", "notchecked", Kind::Integer)
    .about("Keep results with this number of checks that were left out.");
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
const OS_NAME_PARAMETER: Parameter =
    query("os.name", "os-name", Kind::Text).about("Keep what has this name of the operating system.");
const OS_PLATFORM_PARAMETER: Parameter =
    query("os.platform", "os-platform", Kind::Text).about("Keep what runs on this platform.");
const OS_VERSION_PARAMETER: Parameter =
    query("os.version", "os-version", Kind::Text).about("Keep what has this version of the operating system.");
const OVERWRITE_PARAMETER: Parameter = query("overwrite", "overwrite", Kind::Boolean)
    .default("false").about("Replace the file if it is already there, instead of failing.");
const PACKAGE_TYPE_PARAMETER: Parameter = query("package_type", "package-type", Kind::Text)
    .values(&["rpm", "deb"]).about("Kind of package for platforms where it is not known.");
const PACKAGE_VERSION_PARAMETER: Parameter =
    query("version", "version", Kind::Text).about("Keep packages of this version.");
const PASS_PARAMETER: Parameter =
    query("pass", "pass", Kind::Integer).about("Keep results with this number of passed checks.");
const PCI_DSS_PARAMETER: Parameter =
    query("pci_dss", "pci-dss", Kind::Text).about("Keep what maps to this requirement of PCI DSS.");
const PGRP_PARAMETER: Parameter = query("pgrp", "pgrp", Kind::Text).about("Keep processes of this process group.");
const PID_PARAMETER: Parameter =
    query("pid", "pid", Kind::Text).about("Keep ports held by the process with this number.");
const POLICY_ID_PARAMETER: Parameter =
    path("policy_id", "policy-id", Kind::Text).about("Id of a policy that was checked.");
const POLICY_IDS_RBAC_PARAMETER: Parameter = query("policy_ids", "policy-ids", Kind::Text)
    .list(List::Commas).of(Ids::Policy).about("Ids of policies; without it all that the caller may see.");
const POLICY_IDS_RBAC_DELETE_PARAMETER: Parameter = query("policy_ids", "policy-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Policy).about("Ids of policies, or `all`.");
const POLICY_IDS_RBAC_REQUIRED_PARAMETER: Parameter = query("policy_ids", "policy-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Policy).about("Ids of policies in the order they shall have.");
const POLICY_ID_RBAC_PARAMETER: Parameter =
    path("policy_id", "policy-id", Kind::Text).of(Ids::Policy).about("Id of a policy.");
const POSITION_PARAMETER: Parameter = query("position", "position", Kind::Integer)
    .about("Place of the first among those already linked, counted from 0; the end by default.");
const PPID_PARAMETER: Parameter =
    query("ppid", "ppid", Kind::Text).about("Keep processes whose parent has this number.");
const PRIORITY_PARAMETER: Parameter =
    query("priority", "priority", Kind::Text).about("Keep processes with this scheduling priority.");
const PROCESS_PARAMETER: Parameter =
    query("process", "process", Kind::Text).about("Keep what is about the process of this name.");
const PROCESS_NAME_PARAMETER: Parameter = query("name", "name", Kind::Text).about("Keep processes with this name.");
const PROCESS_PID_PARAMETER: Parameter = query("pid", "pid", Kind::Text).about("Keep the process with this number.");
const PROCESS_STATE_PARAMETER: Parameter =
    query("state", "state", Kind::Text).about("Keep processes in this state, a letter such as `S` or `R`.");
const PROFILE_PARAMETER: Parameter =
    query("profile", "profile", Kind::Text).about("Keep results of this profile of the benchmark.");
const PROTO_PARAMETER: Parameter = query("proto", "proto", Kind::Text).about("Keep addresses of this protocol.");
const PROTOCOL_PARAMETER: Parameter =
    query("protocol", "protocol", Kind::Text).about("Keep ports of this protocol, such as `tcp` or `udp6`.");
const PURGE_PARAMETER: Parameter = query("purge", "purge", Kind::Boolean)
    .default("false")
    .about("Forget the agent for good; otherwise its line in client.keys stays and keeps the id taken.");
const Q_PARAMETER: Parameter = query("q", "q", Kind::Text)
    .about(
        "Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~` \
        (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.",
    );
const RAM_FREE_PARAMETER: Parameter =
    query("ram.free", "ram-free", Kind::Integer).about("Keep hosts with this much free memory in KiB.");
const RAM_TOTAL_PARAMETER: Parameter =
    query("ram.total", "ram-total", Kind::Integer).about("Keep hosts with this much memory in KiB.");
const RATIONALE_PARAMETER: Parameter =
    query("rationale", "rationale", Kind::Text).about("Keep checks with this rationale.");
const RAW_PARAMETER: Parameter = query("raw", "raw", Kind::Boolean).about("Reply with the bare text in place of JSON.");
const REASON_PARAMETER: Parameter =
    query("reason", "reason", Kind::Text).about("Keep checks that did not apply for this reason.");
const REFERENCES_PARAMETER: Parameter =
    query("references", "references", Kind::Text).about("Keep what has these references.");
const REFERENCE_IDS_PARAMETER: Parameter = query("reference_ids", "reference-ids", Kind::Text)
    .list(List::Commas).about("Ids of the objects whose references are wanted.");
const REGISTER_IP_PARAMETER: Parameter =
    query("registerIP", "register-ip", Kind::Text).about("Keep agents that were registered with this address.");
const REGISTRY_PARAMETER: Parameter =
    query("registry", "registry", Kind::Text).about("Keep checks of this registry key.");
const RELATIVE_DIRNAME_PARAMETER: Parameter = query("relative_dirname", "relative-dirname", Kind::Text)
    .about("Directory below the installation's, such as `etc/rules`.");
const RELEASE_PARAMETER: Parameter =
    query("release", "release", Kind::Text).about("Keep systems with this kernel release.");
const REMEDIATION_PARAMETER: Parameter =
    query("remediation", "remediation", Kind::Text).about("Keep checks with this remediation.");
const REMOTE_IP_PARAMETER: Parameter =
    query("remote.ip", "remote-ip", Kind::Text).about("Keep ports connected to this address.");
const REQUIREMENT_PARAMETER: Parameter = path("requirement", "requirement", Kind::Text)
    .values(&["pci_dss", "gdpr", "hipaa", "nist-800-53", "gpg13", "tsc", "mitre"])
    .about("Name of a standard or knowledge base.");
const RESOURCE_PARAMETER: Parameter = query("resource", "resource", Kind::Text)
    .values(&[
        "*:*", "agent:group", "agent:id", "group:id", "node:id", "decoder:file", "list:file", "rule:file", "policy:id",
        "role:id", "user:id",
    ]).about("Describe this kind of resource only.");
const RESULT_PARAMETER: Parameter = query("result", "result", Kind::Text)
    .about("Keep checks with this result: `passed`, `failed` or `not applicable`.");
const RGROUP_PARAMETER: Parameter = query("rgroup", "rgroup", Kind::Text).about("Keep processes with this real group.");
const ROLE_ID_PARAMETER: Parameter = path("role_id", "role-id", Kind::Text).of(Ids::Role).about("Id of a role.");
const ROLE_IDS_PARAMETER: Parameter = query("role_ids", "role-ids", Kind::Text)
    .list(List::Commas).of(Ids::Role).about("Ids of roles; without it all that the caller may see.");
const ROLE_IDS_DELETE_PARAMETER: Parameter = query("role_ids", "role-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Role).about("Ids of roles, or `all`.");
const ROLE_IDS_REQUIRED_PARAMETER: Parameter = query("role_ids", "role-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::Role).about("Ids of roles, or `all`, in the order they shall have.");
const RULE_IDS_PARAMETER: Parameter =
    query("rule_ids", "rule-ids", Kind::Integer).list(List::Commas).about("Numbers of rules.");
const RULE_ID_PATH_PARAMETER: Parameter = path("rule_id", "rule-id", Kind::Integer).about("Number of a rule.");
const RUSER_PARAMETER: Parameter = query("ruser", "ruser", Kind::Text).about("Keep processes with this real user.");
const RX_BYTES_PARAMETER: Parameter =
    query("rx.bytes", "rx-bytes", Kind::Integer).about("Keep interfaces that received this many bytes.");
const RX_DROPPED_PARAMETER: Parameter = query("rx.dropped", "rx-dropped", Kind::Integer)
    .about("Keep interfaces that dropped this many packets on receiving.");
const RX_ERRORS_PARAMETER: Parameter =
    query("rx.errors", "rx-errors", Kind::Integer).about("Keep interfaces with this many errors on receiving.");
const RX_PACKETS_PARAMETER: Parameter =
    query("rx.packets", "rx-packets", Kind::Integer).about("Keep interfaces that received this many packets.");
const SCA_NAME_PARAMETER: Parameter = query("name", "name", Kind::Text).about("Keep policies with this name.");
const SCORE_PARAMETER: Parameter = query("score", "score", Kind::Integer).about("Keep results with this score.");
const SEARCH_PARAMETER: Parameter = query("search", "search", Kind::Text)
    .about("Keep items that hold this text in any field; with a leading `-` those that do not.");
const SECTION_PARAMETER: Parameter = query("section", "section", Kind::Text)
    .values(&[
        "active-response", "agentless", "alerts", "auth", "client", "client_buffer", "cluster", "command",
        "email_alerts", "global", "integration", "labels", "localfile", "logging", "remote", "reports", "rootcheck",
        "ruleset", "sca", "socket", "syscheck", "syslog_output", "vulnerability-detection", "indexer", "aws-s3",
        "azure-logs", "cis-cat", "docker-listener", "open-scap", "osquery", "syscollector",
    ]).about("Return this section of the file only.");
const SECURITY_RULE_ID_PARAMETER: Parameter =
    path("rule_id", "rule-id", Kind::Text).of(Ids::SecurityRule).about("Id of a security rule.");
const SECURITY_RULE_IDS_PARAMETER: Parameter = query("rule_ids", "rule-ids", Kind::Text)
    .list(List::Commas).of(Ids::SecurityRule).about("Ids of security rules; without it all that the caller may see.");
const SECURITY_RULE_IDS_DELETE_PARAMETER: Parameter = query("rule_ids", "rule-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::SecurityRule).about("Ids of security rules, or `all`.");
const SECURITY_RULE_IDS_REQUIRED_PARAMETER: Parameter = query("rule_ids", "rule-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::SecurityRule).about("Ids of security rules.");
const SELECT_PARAMETER: Parameter = query("select", "select", Kind::Text)
    .list(List::Commas).about("Return these fields only; a nested one is written with dots, such as `os.name`.");
const SEVERITY_PARAMETER: Parameter =
    query("severity", "severity", Kind::Text).about("Keep vulnerabilities of this severity, such as `Critical`.");
const SGROUP_PARAMETER: Parameter =
    query("sgroup", "sgroup", Kind::Text).about("Keep processes with this saved group.");
const SHA1_PARAMETER: Parameter = query("sha1", "sha1", Kind::Text).about("Keep files with this SHA-1.");
const SHA256_PARAMETER: Parameter = query("sha256", "sha256", Kind::Text).about("Keep files with this SHA-256.");
const SOFTWARE_IDS_PARAMETER: Parameter = query("software_ids", "software-ids", Kind::Text)
    .list(List::Commas).about("Ids of software as the knowledge base writes them.");
const SORT_PARAMETER: Parameter = query("sort", "sort", Kind::Text)
    .about("Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.");
const STATE_PARAMETER: Parameter = query("state", "state", Kind::Text).about("Keep what is in this state.");
const STATS_COMPONENT_PARAMETER: Parameter = path("component", "component", Kind::Text)
    .values(&["logcollector", "agent"]).about("Part of the agent whose statistics are wanted.");
const STATUS_PARAMETER: Parameter = query("status", "status", Kind::Text).about("Keep what is in this state.");
const STATUS_AGENT_PARAM_PARAMETER: Parameter = query("status", "status", Kind::Text)
    .list(List::Commas).values(&["active", "pending", "never_connected", "disconnected"])
    .about("Keep agents in one of these connection states.");
const STATUS_DELETE_AGENT_PARAM_PARAMETER: Parameter = query("status", "status", Kind::Text)
    .list(List::Commas).values(&["all", "active", "pending", "never_connected", "disconnected"]).required()
    .about("Delete only agents in one of these connection states; `all` stands for any.");
const STATUS_FILES_PARAMETER: Parameter = query("status", "status", Kind::Text)
    .values(&["enabled", "disabled", "all", "custom"])
    .about(
        "Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own \
        directories (`custom`).",
    );
const STATUS_RLD_PARAM_PARAMETER: Parameter = query("status", "status", Kind::Text)
    .values(&["enabled", "disabled", "all"])
    .about("Keep what the configuration includes (`enabled`) or excludes (`disabled`).");
const SUMMARY_PARAMETER: Parameter = query("summary", "summary", Kind::Boolean)
    .default("false").about("Return only path, time of change and time of the finding.");
const SUSER_PARAMETER: Parameter = query("suser", "suser", Kind::Text).about("Keep processes with this saved user.");
const TACTIC_IDS_PARAMETER: Parameter = query("tactic_ids", "tactic-ids", Kind::Text)
    .list(List::Commas).about("Ids of tactics as the knowledge base writes them.");
const TAG_PARAMETER: Parameter = query("tag", "tag", Kind::Text).about("Keep lines of this daemon or module.");
const TASKS_LIST_PARAMETER: Parameter =
    query("tasks_list", "tasks", Kind::Text).list(List::Commas).about("Ids of tasks.");
const TECHNIQUE_IDS_PARAMETER: Parameter = query("technique_ids", "technique-ids", Kind::Text)
    .list(List::Commas).about("Ids of techniques as the knowledge base writes them.");
const TITLE_PARAMETER: Parameter = query("title", "title", Kind::Text).about("Keep checks with this title.");
const TOKEN_PARAMETER: Parameter = path("token", "token", Kind::Text).about("Token of the session to close.");
const TSC_PARAMETER: Parameter = query("tsc", "tsc", Kind::Text).about("Keep what maps to this criterion of TSC.");
const TX_BYTES_PARAMETER: Parameter =
    query("tx.bytes", "tx-bytes", Kind::Integer).about("Keep interfaces that sent this many bytes.");
const TX_DROPPED_PARAMETER: Parameter = query("tx.dropped", "tx-dropped", Kind::Integer)
    .about("Keep interfaces that dropped this many packets on sending.");
const TX_ERRORS_PARAMETER: Parameter =
    query("tx.errors", "tx-errors", Kind::Integer).about("Keep interfaces with this many errors on sending.");
const TX_PACKETS_PARAMETER: Parameter =
    query("tx.packets", "tx-packets", Kind::Integer).about("Keep interfaces that sent this many packets.");
const TX_QUEUE_PARAMETER: Parameter =
    query("tx_queue", "tx-queue", Kind::Text).about("Keep ports with this many bytes waiting to be sent.");
const TYPESYS_PARAMETER: Parameter = query("type", "type", Kind::Text).about("Keep interfaces of this type.");
const TYPE_AGENTS_PARAMETER: Parameter = query("type", "type", Kind::Text)
    .list(List::Commas).values(&["conf", "rootkit_files", "rootkit_trojans", "rcl"])
    .about("How to read the file; by default its name decides.");
const TYPE_SYSCOLLECTOR_PARAMETER: Parameter = query("type", "type", Kind::Text).about("Keep what is of this type.");
const UNKNOWN_PARAMETER: Parameter =
    query("unknown", "unknown", Kind::Integer).about("Keep results with this number of checks of unknown outcome.");
const UPGRADE_VERSION_PARAMETER: Parameter = query("upgrade_version", "upgrade-version", Kind::Text)
    .about("Version to upgrade to, such as `v4.14.7`; by default that of the manager.");
const USER_ID_PARAMETER: Parameter = path("user_id", "user-id", Kind::Text).of(Ids::User).about("Id of a user.");
const USER_IDS_PARAMETER: Parameter = query("user_ids", "user-ids", Kind::Text)
    .list(List::Commas).of(Ids::User).about("Ids of users; without it all that the caller may see.");
const USER_IDS_DELETE_PARAMETER: Parameter = query("user_ids", "user-ids", Kind::Text)
    .list(List::Commas).required().of(Ids::User).about("Ids of users, or `all`.");
const USE_HTTP_PARAMETER: Parameter = query("use_http", "use-http", Kind::Boolean)
    .default("false").about("Fetch the package over HTTP instead of HTTPS.");
const VALUE_NAME_PARAMETER: Parameter =
    query("value.name", "value-name", Kind::Text).about("Keep registry values with this name.");
const VALUE_TYPE_PARAMETER: Parameter =
    query("value.type", "value-type", Kind::Text).about("Keep registry values of this type.");
const VENDOR_PARAMETER: Parameter = query("vendor", "vendor", Kind::Text).about("Keep packages of this vendor.");
const VERSION_PARAMETER: Parameter = query("version", "version", Kind::Text)
    .about("Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.");
const VULNERABILITY_FIELD_PARAMETER: Parameter = path("field", "field", Kind::Text)
    .values(&[
        "cve", "name", "version", "architecture", "detection_time", "severity", "cvss2_score", "cvss3_score",
        "external_references", "type", "status", "condition", "title", "published", "updated",
    ]).about("Field to count by.");
const WPK_REPO_PARAMETER: Parameter = query("wpk_repo", "wpk-repo", Kind::Text)
    .about("Repository of upgrade packages; by default the one configured or the public one.");
const XML_FILENAME_PARAMETER: Parameter =
    query("filename", "filename", Kind::Text).list(List::Commas).about("Keep these files; names end in `.xml`.");
const XML_FILENAME_PATH_PARAMETER: Parameter =
    path("filename", "filename", Kind::Text).about("Name of a file, ending in `.xml`, without a directory.");

const AGENT_COLUMNS: &[&str] = &[
    "version", "id", "name", "status", "configSum", "group", "mergedSum", "ip", "registerIP", "manager", "node_name",
    "dateAdd", "lastKeepAlive", "os.major", "os.name", "os.uname", "os.platform", "os.version", "os.codename",
    "os.arch", "os.minor", "os.build", "status_code", "group_config_status", "disconnection_time",
];
const AGENT_COMPONENT_STATS_COLUMNS: &[&str] = &[
    "global.start", "global.end", "global.files", "interval.start", "interval.end", "interval.files", "last_keepalive",
    "last_ack",
];
const AGENT_DISTINCT_COLUMNS: &[&str] = &[
    "version", "id", "name", "status", "configSum", "group", "mergedSum", "ip", "registerIP", "manager", "node_name",
    "dateAdd", "lastKeepAlive", "os.major", "os.name", "os.uname", "os.platform", "os.version", "os.codename",
    "os.arch", "os.minor", "os.build", "status_code", "group_config_status", "disconnection_time", "count",
    "internal_key",
];
const AGENT_GROUP_COLUMNS: &[&str] = &["count", "name", "mergedSum", "configSum"];
const AGENT_ID_KEY_COLUMNS: &[&str] = &["id", "key"];
const AGENT_SYNCED_COLUMNS: &[&str] = &["id", "synced"];
const AGENT_UPGRADE_RESULT_COLUMNS: &[&str] =
    &["message", "agent", "task_id", "node", "module", "command", "status", "error_msg", "create_time", "update_time"];
const AGENT_UPGRADE_TASK_COLUMNS: &[&str] = &["agent", "task_id"];
const API_KEY_COLUMNS: &[&str] = &[
    "id", "name", "user_id", "username", "roles", "networks", "created_at", "created_by", "expires_at", "last_used_at",
    "key",
];
const AUDIT_ENTRY_COLUMNS: &[&str] = &[
    "sequence", "time", "event", "request", "api", "user", "ip", "credential", "key", "hash_auth_context", "operation",
    "method", "path", "parameters", "body", "status", "outcome", "error", "affected", "affected_total", "failed",
    "failed_total", "omitted", "first", "bytes", "entries", "shortened", "previous",
];
const CDB_LIST_COLUMNS: &[&str] = &["filename", "relative_dirname", "items"];
const CISCAT_RESULT_COLUMNS: &[&str] = &[
    "benchmark", "error", "fail", "notchecked", "pass", "profile", "scan.id", "scan.time", "score", "unknown",
    "agent_id",
];
const CLUSTER_LOCAL_CONFIG_COLUMNS: &[&str] =
    &["name", "node_name", "node_type", "key", "port", "bind_addr", "nodes", "hidden", "disabled", "haproxy_helper"];
const CLUSTER_LOCAL_INFO_COLUMNS: &[&str] = &["node", "cluster", "type"];
const CLUSTER_NODE_COLUMNS: &[&str] = &["type", "version", "ip", "name"];
const CURRENT_USER_COLUMNS: &[&str] = &["id", "username", "allow_run_as", "roles"];
const DECODER_COLUMNS: &[&str] = &[
    "name", "position", "details.program_name", "details.parent", "details.prematch", "details.regex", "details.order",
    "details.accumulate", "details.plugin_decoder", "details.json_null_field", "details.type", "details.fts",
    "details.use_own_name", "filename", "relative_dirname", "status",
];
const DECODER_FILE_COLUMNS: &[&str] = &["filename", "relative_dirname", "status"];
const GROUP_CONFIGURATION_COLUMNS: &[&str] = &["filters.os", "filters.name", "filters.profile", "config"];
const GROUP_FILE_COLUMNS: &[&str] = &["filename", "hash"];
const LAST_SCAN_COLUMNS: &[&str] = &["end", "start"];
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
const NODE_ANALYSISD_RELOAD_COLUMNS: &[&str] = &["name", "msg"];
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
const NODE_RULESET_SYNC_STATUS_COLUMNS: &[&str] = &["name", "synced"];
const POLICY_COLUMNS: &[&str] = &["id", "name", "policy.actions", "policy.resources", "policy.effect", "roles"];
const ROLE_COLUMNS: &[&str] = &["id", "name", "policies", "users", "rules"];
const ROOTCHECK_FINDING_COLUMNS: &[&str] = &["status", "log", "date_first", "date_last", "pci_dss", "cis"];
const RULESET_FILE_COLUMNS: &[&str] = &["filename", "relative_dirname"];
const RULE_COLUMNS: &[&str] = &[
    "filename", "relative_dirname", "status", "description", "details", "gdpr", "gpg13", "groups", "hipaa", "id",
    "level", "tsc", "pci_dss", "nist_800_53", "mitre",
];
const RULE_FILE_COLUMNS: &[&str] = &["filename", "relative_dirname", "status"];
const SCA_CHECK_COLUMNS: &[&str] = &[
    "description", "directory", "file", "id", "policy_id", "process", "rationale", "references", "registry",
    "remediation", "result", "title", "condition", "command", "reason", "compliance", "rules",
];
const SCA_POLICY_COLUMNS: &[&str] = &[
    "description", "end_scan", "fail", "name", "pass", "policy_id", "references", "score", "start_scan", "hash_file",
    "invalid", "total_checks",
];
const SECURITY_RULE_COLUMNS: &[&str] = &["id", "name", "rule", "roles"];
const SYSCHECK_FINDING_COLUMNS: &[&str] = &[
    "changes", "sha1", "file", "md5", "inode", "uid", "date", "gname", "uname", "size", "gid", "mtime", "sha256",
    "perm", "type", "arch", "attributes", "value.name", "value.type",
];
const SYSCOLLECTOR_BROWSER_EXTENSION_COLUMNS: &[&str] = &[
    "scan.id", "scan.time", "agent_id", "browser.name", "browser.profile_name", "browser.profile_path",
    "browser.profile_referenced", "file_hash.sha256", "package.id", "package.name", "package.version", "package.path",
    "package.autoupdate", "package.visible", "package.build_version", "package.description", "package.enabled",
    "package.from_webstore", "package.installed", "package.permissions", "package.persistent", "package.reference",
    "package.type", "package.vendor", "checksum", "user.id", "file_hash.sha256",
];
const SYSCOLLECTOR_GROUP_COLUMNS: &[&str] = &[
    "scan.id", "scan.time", "agent_id", "group.id", "group.name", "group.description", "group.id_signed", "group.uuid",
    "group.is_hidden", "group.users", "checksum",
];
const SYSCOLLECTOR_HARDWARE_COLUMNS: &[&str] = &[
    "board_serial", "cpu.cores", "cpu.mhz", "cpu.name", "ram.free", "ram.total", "ram.usage", "scan.id", "scan.time",
    "agent_id",
];
const SYSCOLLECTOR_HOTFIX_COLUMNS: &[&str] = &["hotfix", "scan_id", "scan_time", "agent_id"];
const SYSCOLLECTOR_INTERFACE_COLUMNS: &[&str] = &[
    "mac", "mtu", "name", "rx.bytes", "rx.dropped", "rx.packets", "rx.errors", "scan.id", "scan.time", "state",
    "tx.bytes", "tx.dropped", "tx.packets", "tx.errors", "type", "agent_id", "adapter",
];
const SYSCOLLECTOR_NETWORK_COLUMNS: &[&str] =
    &["address", "broadcast", "iface", "netmask", "proto", "agent_id", "scan.id", "scan.time"];
const SYSCOLLECTOR_OS_COLUMNS: &[&str] = &[
    "architecture", "hostname", "os.codename", "os.major", "os.minor", "os.name", "os.platform", "os.version",
    "release", "scan.id", "scan.time", "sysname", "version", "agent_id",
];
const SYSCOLLECTOR_PACKAGE_COLUMNS: &[&str] = &[
    "architecture", "description", "format", "multiarch", "name", "priority", "scan.id", "scan.time", "section",
    "source", "size", "vendor", "version", "agent_id", "install_time", "location",
];
const SYSCOLLECTOR_PORT_COLUMNS: &[&str] = &[
    "inode", "local.ip", "local.port", "protocol", "remote.ip", "remote.port", "rx_queue", "scan.id", "scan.time",
    "state", "tx_queue", "agent_id", "pid", "process",
];
const SYSCOLLECTOR_PROCESS_COLUMNS: &[&str] = &[
    "argvs", "cmd", "egroup", "euser", "fgroup", "name", "nice", "nlwp", "pgrp", "pid", "ppid", "priority", "processor",
    "resident", "rgroup", "ruser", "scan.id", "scan.time", "session", "sgroup", "share", "size", "start_time", "state",
    "stime", "suser", "tgid", "tty", "utime", "vm_size", "agent_id",
];
const SYSCOLLECTOR_PROTOCOL_COLUMNS: &[&str] =
    &["dhcp", "gateway", "iface", "type", "agent_id", "scan.id", "scan.time"];
const SYSCOLLECTOR_SERVICE_COLUMNS: &[&str] = &[
    "scan.id", "scan.time", "agent_id", "service.id", "service.name", "service.description", "service.type",
    "service.state", "service.sub_state", "service.enabled", "service.start_type", "service.restart",
    "service.frequency", "service.starts_on_mount", "service.starts_on_path_modified",
    "service.starts_on_not_empty_directory", "service.inetd_compatibility", "service.exit_code",
    "service.win32_exit_code", "service.following", "service.object_path", "service.target_ephemeral_id",
    "service.target_type", "service.target_address", "service.address", "process.pid", "process.executable",
    "process.args", "process.user_name", "process.group_name", "process.working_directory", "process.root_directory",
    "file.path", "log_file.path", "error_log_file.path", "checksum", "file.path", "process.pid",
];
const SYSCOLLECTOR_USER_COLUMNS: &[&str] = &[
    "scan.id", "scan.time", "agent_id", "user.name", "user.full_name", "user.home", "user.id", "user.uid_signed",
    "user.uuid", "user.groups", "user.group_id", "user.group_id_signed", "user.created", "user.roles", "user.shell",
    "user.type", "user.is_hidden", "user.is_remote", "user.last_login", "user.auth_failed_count",
    "user.auth_failed_timestamp", "user.password_expiration_date", "user.password_hash_algorithm",
    "user.password_inactive_days", "user.password_last_change", "user.password_max_days_between_changes",
    "user.password_min_days_between_changes", "user.password_status", "user.password_warning_days_before_expiration",
    "process_pid", "host_ip", "login.status", "login.tty", "login.type", "checksum",
];
const TASK_COLUMNS: &[&str] =
    &["task_id", "agent_id", "node", "module", "command", "status", "error_message", "create_time", "last_update_time"];
const USER_COLUMNS: &[&str] = &["id", "username", "allow_run_as", "roles"];
const VALIDATION_STATUS_COLUMNS: &[&str] = &["name", "status"];
const VULNERABILITY_COLUMNS: &[&str] = &[
    "cve", "name", "version", "architecture", "type", "status", "severity", "condition", "title", "cvss2_score",
    "cvss3_score", "detection_time", "published", "updated", "external_references",
];
const VULNERABILITY_LAST_SCAN_COLUMNS: &[&str] = &["last_full_scan", "last_partial_scan"];
const WAZUH_ANALYSISD_STATS_COLUMNS: &[&str] = &[
    "alerts_queue_size", "alerts_queue_usage", "alerts_written", "archives_queue_size", "archives_queue_usage",
    "event_queue_size", "event_queue_usage", "events_dropped", "events_processed", "events_received",
    "firewall_queue_size", "firewall_queue_usage", "firewall_written", "fts_written", "hostinfo_queue_size",
    "hostinfo_queue_usage", "other_events_decoded", "rootcheck_events_decoded", "rootcheck_queue_size",
    "rootcheck_queue_usage", "rule_matching_queue_size", "rule_matching_queue_usage", "sca_events_decoded",
    "sca_queue_size", "sca_queue_usage", "statistical_queue_size", "statistical_queue_usage", "syscheck_events_decoded",
    "syscheck_queue_size", "syscheck_queue_usage", "syscollector_events_decoded", "syscollector_queue_size",
    "syscollector_queue_usage", "total_events_decoded", "winevt_events_decoded", "winevt_queue_size",
    "winevt_queue_usage", "dbsync_messages_dispatched", "dbsync_queue_size", "dbsync_queue_usage", "upgrade_queue_size",
    "upgrade_queue_usage",
];
const WAZUH_DAEMONS_STATUS_COLUMNS: &[&str] = &[
    "wazuh-agentlessd", "wazuh-analysisd", "wazuh-authd", "wazuh-csyslogd", "wazuh-execd", "wazuh-integratord",
    "wazuh-logcollector", "wazuh-maild", "wazuh-monitord", "wazuh-remoted", "wazuh-reportd", "wazuh-syscheckd",
    "wazuh-apid", "wazuh-clusterd", "wazuh-db", "wazuh-modulesd",
];
const WAZUH_HOURLY_STATS_COLUMNS: &[&str] = &["averages", "interactions"];
const WAZUH_INFO_COLUMNS: &[&str] =
    &["path", "version", "type", "max_agents", "openssl_support", "tz_offset", "tz_name", "uuid"];
const WAZUH_LOG_COLUMNS: &[&str] = &["description", "level", "tag", "timestamp"];
const WAZUH_MANAGER_CONFIGURATION_COLUMNS: &[&str] = &[
    "active-response", "agentless", "alerts", "auth", "cluster", "command", "email_alerts", "gcp-pubsub", "global",
    "integration", "labels", "localfile", "logging", "remote", "reports", "rootcheck", "ruleset", "sca", "socket",
    "syscheck", "syslog_output", "aws-s3", "azure-logs", "cis-cat", "docker-listener", "open-scap", "osquery",
    "syscollector", "indexer", "vulnerability-detection",
];
const WAZUH_REMOTED_STATS_COLUMNS: &[&str] = &[
    "ctrl_msg_count", "discarded_count", "evt_count", "sent_bytes", "queue_size", "recv_bytes", "tcp_sessions",
    "total_queue_size", "dequeued_after_close", "ctrl_msg_queue_usage", "ctrl_msg_queue_inserted",
    "ctrl_msg_queue_replaced", "ctrl_msg_queue_processed",
];
const WAZUH_STATS_COLUMNS: &[&str] = &["hour", "alerts", "totalAlerts", "events", "syscheck", "firewall"];
const WAZUH_WEEKLY_STATS_COLUMNS: &[&str] = &[
    "Sun.hours", "Sun.interactions", "Mon.hours", "Mon.interactions", "Tue.hours", "Tue.interactions", "Wed.hours",
    "Wed.interactions", "Thu.hours", "Thu.interactions", "Fri.hours", "Fri.interactions", "Sat.hours",
    "Sat.interactions",
];

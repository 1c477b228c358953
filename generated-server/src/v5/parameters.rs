// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `agents_list` in the query (each format `numbers`, at least 3 characters).
pub static AGENTS_LIST: Parameter = Parameter::query(
    "agents_list", "Ids of agents; without it all agents that the caller may act on.",
    Schema::array(&Schema::STRING.description("Agent ID").format("numbers").min_length(3)),
);

/// `agents_list` in the query (each format `numbers_or_all`, at least 3 characters).
pub static AGENTS_LIST_ALL: Parameter = Parameter::query("agents_list", "Ids of agents, or `all`.", Schema::array(
    &Schema::STRING.description("Agent ID|all").format("numbers_or_all").min_length(3),
)).required();

/// `component` in the path.
pub static AGENT_COMPONENT: Parameter = Parameter::path(
    "component", "Part of the agent whose running configuration is wanted.",
    Schema::STRING.texts(&["agent", "com", "logcollector", "syscheck", "wmodules"]),
).lowered();

/// `configuration` in the path.
pub static AGENT_CONFIGURATION: Parameter = Parameter::path(
    "configuration", "Section of that component's configuration; each component has its own few.",
    Schema::STRING
        .texts(&[
            "client", "buffer", "internal", "anti_tampering", "active-response", "logging", "localfile", "socket",
            "syscheck", "rootcheck", "wmodules",
        ]),
).lowered();

/// `agent_id` in the path (format `numbers`, at least 3 characters).
pub static AGENT_ID: Parameter = Parameter::path(
    "agent_id", "Id of an agent, of at least three digits such as `001`.",
    Schema::STRING.description("Agent ID").format("numbers").min_length(3),
);

/// `agent_name` in the query (format `names`, at most 128 characters).
pub static AGENT_NAME: Parameter = Parameter::query(
    "agent_name", "Name of the new agent, at most 128 characters.", Schema::STRING.format("names").max_length(128),
).required();

/// `allow_run_as` in the query (default `false`).
pub static ALLOW_RUN_AS: Parameter = Parameter::query(
    "allow_run_as", "Whether the user may log in on behalf of others.", Schema::BOOLEAN.default_bool(false),
);

/// `command` in the query (format `symbols_alphanumeric_param`).
pub static COMMAND: Parameter = Parameter::query(
    "command", "Keep tasks of this kind of work.", Schema::STRING.format("symbols_alphanumeric_param"),
);

/// `daemons_list` in the query.
pub static DAEMONS_LIST: Parameter = Parameter::query(
    "daemons_list", "Daemons to ask; all three if none is given.",
    Schema::array(&Schema::STRING.texts(&["wazuh-manager-analysisd", "wazuh-manager-remoted", "wazuh-manager-db"])),
);

/// `daemons_list` in the query.
pub static DAEMONS_LIST_AGENTS: Parameter = Parameter::query(
    "daemons_list", "Daemons to ask; both if none is given.",
    Schema::array(
        &Schema::STRING
            .texts(&["wazuh-manager-analysisd", "wazuh-manager-remoted", "wazuh-analysisd", "wazuh-remoted"]),
    ),
);

/// `date` in the query.
pub static DATE: Parameter = Parameter::query(
    "date", "Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.",
    Schema::STRING.format("date"),
);

/// `distinct` in the query (default `false`).
pub static DISTINCT: Parameter =
    Parameter::query("distinct", "Return each different item once.", Schema::BOOLEAN.default_bool(false));

/// `endpoint` in the query.
pub static ENDPOINT: Parameter =
    Parameter::query("endpoint", "Keep actions that this operation needs, written as `GET /agents`.", Schema::STRING);

/// `field` in the query (format `names`).
pub static FIELD: Parameter = Parameter::query(
    "field", "Return this option of the section only; it has no effect without a section.",
    Schema::STRING.format("names"),
);

/// `fields` in the query (each format `names`).
pub static FIELDS: Parameter =
    Parameter::query("fields", "Fields to group the agents by.", Schema::array(&Schema::STRING.format("names")));

/// `file_name` in the path (format `alphanumeric`).
pub static FILE_NAME: Parameter =
    Parameter::path("file_name", "Name of a file of the group.", Schema::STRING.format("alphanumeric"));

/// `file_path` in the query (format `wpk_path`).
pub static FILE_PATH: Parameter = Parameter::query(
    "file_path", "Path of the package on the manager; it must lie in the installation's directory.",
    Schema::STRING.format("wpk_path"),
).required();

/// `force` in the query (default `false`).
pub static FORCE: Parameter = Parameter::query(
    "force", "Upgrade even to the same or an older version or one beyond the manager's.",
    Schema::BOOLEAN.default_bool(false),
);

/// `force_query` in the query (default `false`).
pub static FORCE_QUERY: Parameter = Parameter::query(
    "force_query", "Ask the update service now instead of returning the last answer.",
    Schema::BOOLEAN.default_bool(false),
);

/// `force_single_group` in the query.
pub static FORCE_SINGLE_GROUP: Parameter =
    Parameter::query("force_single_group", "Take the agents out of all other groups.", Schema::BOOLEAN);

/// `group` in the query (format `group_names`).
pub static GROUP: Parameter = Parameter::query(
    "group", "Keep agents that are in this group.", Schema::STRING.description("Group name").format("group_names"),
);

/// `groups_list` in the query (each format `group_names`).
pub static GROUPS_LIST: Parameter = Parameter::query(
    "groups_list", "Names of groups; without it all groups that the caller may act on.",
    Schema::array(&Schema::STRING.description("Group name").format("group_names")),
);

/// `groups_list` in the query (each format `group_names_or_all`, at least 1 character).
pub static GROUPS_LIST_ALL: Parameter = Parameter::query("groups_list", "Names of groups, or `all`.", Schema::array(
    &Schema::STRING.description("Group name|all").format("group_names_or_all").min_length(1),
)).required();

/// `group_id` in the path (format `group_names`).
pub static GROUP_ID: Parameter =
    Parameter::path("group_id", "Name of a group.", Schema::STRING.description("Group name").format("group_names"));

/// `group_ids` in the query.
pub static GROUP_IDS: Parameter = Parameter::query(
    "group_ids", "Ids of groups as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE group ID")),
);

/// `group_id` in the query (format `group_names`).
pub static GROUP_ID_QUERY: Parameter = Parameter::query(
    "group_id", "Name of the group that the agents join or leave.",
    Schema::STRING.description("Group name").format("group_names"),
).required();

/// `hash` in the query.
pub static HASH: Parameter = Parameter::query(
    "hash", "Algorithm of the checksums; md5 if none is given.",
    Schema::STRING
        .texts(&[
            "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256",
            "sha3_384", "sha3_512",
        ]),
).lowered();

/// `installer` in the query (format `alphanumeric`).
pub static INSTALLER: Parameter = Parameter::query(
    "installer", "Name of the script in the package that installs it.", Schema::STRING.format("alphanumeric"),
);

/// `ip` in the query (format `alphanumeric`).
pub static IP: Parameter = Parameter::query(
    "ip", "Keep agents with this address, the one they connect from or were registered with.",
    Schema::STRING.format("alphanumeric"),
);

/// `key_ids` in the query (each format `numbers_or_all`).
pub static KEY_IDS: Parameter = Parameter::query(
    "key_ids", "Ids of the keys, separated by commas, or `all`.",
    Schema::array(&Schema::STRING.format("numbers_or_all")),
).required();

/// `level` in the query.
pub static LEVEL: Parameter = Parameter::query(
    "level", "Keep lines of this level.",
    Schema::STRING.texts(&["critical", "debug", "debug2", "error", "info", "warning"]),
).lowered();

/// `limit` in the query (from 1 to 100000, default `500`).
pub static LIMIT: Parameter = Parameter::query(
    "limit", "Most items to return, from 1 to 100000.",
    Schema::INTEGER.format("int32").default_int(500).minimum(1).maximum(100000),
);

/// `limit` in the query (from 1 to 500, default `500`).
pub static LOG_LINES: Parameter = Parameter::query(
    "limit", "Most log lines to return, from 1 to 500.",
    Schema::INTEGER.format("int32").default_int(500).minimum(1).maximum(500),
);

/// `manager` in the query (format `alphanumeric`).
pub static MANAGER: Parameter = Parameter::query(
    "manager", "Keep agents that report to the manager with this host name.", Schema::STRING.format("alphanumeric"),
);

/// `component` in the path.
pub static MANAGER_COMPONENT: Parameter = Parameter::path(
    "component", "Part of the manager whose running configuration is wanted.",
    Schema::STRING.texts(&["auth", "monitor", "request", "wazuh-manager-db", "wmodules"]),
).lowered();

/// `configuration` in the path.
pub static MANAGER_CONFIGURATION: Parameter = Parameter::path(
    "configuration", "Section of that component's configuration; each component has its own few.",
    Schema::STRING.texts(&["global", "auth", "internal", "remote", "wdb", "wmodules"]),
).lowered();

/// `mitigation_ids` in the query.
pub static MITIGATION_IDS: Parameter = Parameter::query(
    "mitigation_ids", "Ids of mitigations as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE mitigation ID")),
);

/// `module` in the query (format `alphanumeric`).
pub static MODULE: Parameter =
    Parameter::query("module", "Keep tasks that this module asked for.", Schema::STRING.format("alphanumeric"));

/// `name` in the query (format `alphanumeric`).
pub static NAME: Parameter =
    Parameter::query("name", "Keep what has exactly this name.", Schema::STRING.format("alphanumeric"));

/// `node` in the query (format `alphanumeric`).
pub static NODE: Parameter =
    Parameter::query("node", "Keep tasks of this node.", Schema::STRING.format("alphanumeric"));

/// `nodes_list` in the query.
pub static NODES_LIST: Parameter = Parameter::query(
    "nodes_list", "Names of nodes; without it all nodes that the caller may act on.", Schema::array(&Schema::STRING),
);

/// `node_id` in the path (format `names`).
pub static NODE_ID: Parameter = Parameter::path("node_id", "Name of a cluster node.", Schema::STRING.format("names"));

/// `node_name` in the query (format `names`).
pub static NODE_NAME: Parameter = Parameter::query(
    "node_name", "Keep agents that are connected to this cluster node.", Schema::STRING.format("names"),
);

/// `type` in the query.
pub static NODE_TYPE: Parameter =
    Parameter::query("type", "Keep nodes of this kind.", Schema::STRING.texts(&["worker", "master"])).lowered();

/// `offset` in the query (at least 0, default `0`).
pub static OFFSET: Parameter = Parameter::query(
    "offset", "Number of items to leave out at the start, for paging.",
    Schema::INTEGER.format("int32").default_int(0).minimum(0),
);

/// `older_than` in the query (format `timeframe`, default `7d`).
pub static OLDER_THAN: Parameter = Parameter::query(
    "older_than",
    "Delete only agents that were silent for longer than this, or if they never connected, registered before it. A \
    number with `s`, `m`, `h` or `d`; `0s` takes agents of any age.",
    Schema::STRING.format("timeframe").default_text("7d"),
);

/// `older_than` in the query (format `timeframe`).
pub static OLDER_THAN_PARAM: Parameter = Parameter::query(
    "older_than",
    "Keep agents last heard of longer ago than this, or registered longer ago if never heard of. A number with `s`, \
    `m`, `h` or `d`; without a unit it counts seconds.",
    Schema::STRING.format("timeframe"),
);

/// `os.arch` in the query (format `alphanumeric`).
pub static OS_ARCH: Parameter = Parameter::query(
    "os.arch", "Keep what runs on this processor architecture.", Schema::STRING.format("alphanumeric"),
);

/// `os.major` in the query (format `numbers`).
pub static OS_MAJOR: Parameter = Parameter::query(
    "os.major", "Keep what has this major version of the operating system.", Schema::STRING.format("numbers"),
);

/// `os.minor` in the query (format `numbers`).
pub static OS_MINOR: Parameter = Parameter::query(
    "os.minor", "Keep what has this minor version of the operating system.", Schema::STRING.format("numbers"),
);

/// `os.name` in the query (format `alphanumeric`).
pub static OS_NAME: Parameter = Parameter::query(
    "os.name", "Keep what has this name of the operating system.", Schema::STRING.format("alphanumeric"),
);

/// `os.platform` in the query (format `alphanumeric`).
pub static OS_PLATFORM: Parameter =
    Parameter::query("os.platform", "Keep what runs on this platform.", Schema::STRING.format("alphanumeric"));

/// `os.type` in the query (format `alphanumeric`).
pub static OS_TYPE: Parameter =
    Parameter::query("os.type", "Keep what runs this kind of operating system.", Schema::STRING.format("alphanumeric"));

/// `os.version` in the query (format `alphanumeric_symbols`).
pub static OS_VERSION: Parameter = Parameter::query(
    "os.version", "Keep what has this version of the operating system.", Schema::STRING.format("alphanumeric_symbols"),
);

/// `package_type` in the query.
pub static PACKAGE_TYPE: Parameter = Parameter::query(
    "package_type", "Kind of package for platforms where it is not known.", Schema::STRING.texts(&["rpm", "deb"]),
);

/// `policy_id` in the path (format `numbers`).
pub static POLICY_ID: Parameter =
    Parameter::path("policy_id", "Id of a policy.", Schema::STRING.description("Policy ID").format("numbers"));

/// `policy_ids` in the query (each format `numbers`).
pub static POLICY_IDS_RBAC: Parameter = Parameter::query(
    "policy_ids", "Ids of policies; without it all that the caller may see.",
    Schema::array(&Schema::STRING.description("Policy ID").format("numbers")),
);

/// `policy_ids` in the query (each format `numbers_or_all`).
pub static POLICY_IDS_RBAC_DELETE: Parameter = Parameter::query(
    "policy_ids", "Ids of policies, or `all`.",
    Schema::array(&Schema::STRING.description("Policy ID|all").format("numbers_or_all")),
).required();

/// `policy_ids` in the query (each format `numbers`).
pub static POLICY_IDS_RBAC_REQUIRED: Parameter = Parameter::query(
    "policy_ids", "Ids of policies in the order they shall have.",
    Schema::array(&Schema::STRING.description("Policy ID").format("numbers")),
).required();

/// `position` in the query (at least 0).
pub static POSITION: Parameter = Parameter::query(
    "position", "Place of the first among those already linked, counted from 0; the end by default.",
    Schema::INTEGER.minimum(0),
);

/// `pretty` in the query (default `false`).
pub static PRETTY: Parameter = Parameter::query(
    "pretty", "Lay the JSON out over several lines for reading.", Schema::BOOLEAN.default_bool(false),
).context();

/// `purge` in the query (default `false`).
pub static PURGE: Parameter = Parameter::query(
    "purge", "Forget the agent for good; otherwise its line in client.keys stays and keeps the id taken.",
    Schema::BOOLEAN.default_bool(false),
);

/// `q` in the query.
pub static Q: Parameter = Parameter::query(
    "q",
    "Filter expression such as `status=active;os.major<9`. A clause is a field, one of `=`, `!=`, `<`, `>`, `~` \
    (contains) and a value; `;` joins clauses by and, `,` by or, parentheses group.",
    Schema::STRING,
);

/// `raw` in the query.
pub static RAW: Parameter = Parameter::query("raw", "Reply with the bare text in place of JSON.", Schema::BOOLEAN);

/// `reference_ids` in the query.
pub static REFERENCE_IDS: Parameter = Parameter::query(
    "reference_ids", "Ids of the objects whose references are wanted.",
    Schema::array(&Schema::STRING.description("MITRE Reference ID")),
);

/// `registerIP` in the query (format `alphanumeric`).
pub static REGISTER_IP: Parameter = Parameter::query(
    "registerIP", "Keep agents that were registered with this address.", Schema::STRING.format("alphanumeric"),
);

/// `resource` in the query.
pub static RESOURCE: Parameter = Parameter::query(
    "resource", "Describe this kind of resource only.",
    Schema::STRING.texts(&["*:*", "agent:group", "agent:id", "group:id", "node:id", "policy:id", "role:id", "user:id"]),
).lowered();

/// `role_id` in the path (format `numbers`).
pub static ROLE_ID: Parameter =
    Parameter::path("role_id", "Id of a role.", Schema::STRING.description("Role ID").format("numbers"));

/// `role_ids` in the query (each format `numbers`).
pub static ROLE_IDS: Parameter = Parameter::query(
    "role_ids", "Ids of roles; without it all that the caller may see.",
    Schema::array(&Schema::STRING.description("Role ID").format("numbers")),
);

/// `role_ids` in the query (each format `numbers_or_all`).
pub static ROLE_IDS_DELETE: Parameter = Parameter::query("role_ids", "Ids of roles, or `all`.", Schema::array(
    &Schema::STRING.description("Role ID|all").format("numbers_or_all"),
)).required();

/// `role_ids` in the query (each format `numbers_or_all`).
pub static ROLE_IDS_REQUIRED: Parameter = Parameter::query(
    "role_ids", "Ids of roles, or `all`, in the order they shall have.",
    Schema::array(&Schema::STRING.description("Role ID|all").format("numbers_or_all")),
).required();

/// `rule_id` in the path (format `numbers`).
pub static RULE_ID: Parameter = Parameter::path(
    "rule_id", "Id of a security rule.", Schema::STRING.description("Security rule ID").format("numbers"),
);

/// `search` in the query.
pub static SEARCH: Parameter = Parameter::query(
    "search", "Keep items that hold this text in any field; with a leading `-` those that do not.",
    Schema::STRING.format("search"),
);

/// `section` in the query.
pub static SECTION: Parameter = Parameter::query(
    "section", "Return this section of the file only.",
    Schema::STRING
        .texts(&[
            "active-response", "alerts", "auth", "client", "client_buffer", "cluster", "command", "global", "logging",
            "remote", "reports", "socket", "vulnerability-detection", "indexer", "syscollector",
        ]),
).lowered();

/// `rule_ids` in the query (each format `numbers`).
pub static SECURITY_RULE_IDS: Parameter = Parameter::query(
    "rule_ids", "Ids of security rules; without it all that the caller may see.",
    Schema::array(&Schema::STRING.description("Security rule ID").format("numbers")),
);

/// `rule_ids` in the query (each format `numbers_or_all`).
pub static SECURITY_RULE_IDS_DELETE: Parameter = Parameter::query(
    "rule_ids", "Ids of security rules, or `all`.",
    Schema::array(&Schema::STRING.description("Security rule ID|all").format("numbers_or_all")),
).required();

/// `rule_ids` in the query (each format `numbers`).
pub static SECURITY_RULE_IDS_REQUIRED: Parameter = Parameter::query("rule_ids", "Ids of security rules.", Schema::array(
    &Schema::STRING.description("Security rule ID").format("numbers"),
)).required();

/// `select` in the query (each format `names`).
pub static SELECT: Parameter = Parameter::query(
    "select", "Return these fields only; a nested one is written with dots, such as `os.name`.",
    Schema::array(&Schema::STRING.format("names")),
);

/// `software_ids` in the query.
pub static SOFTWARE_IDS: Parameter = Parameter::query(
    "software_ids", "Ids of software as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE software ID")),
);

/// `sort` in the query.
pub static SORT: Parameter = Parameter::query(
    "sort", "Fields to order by, parted by commas; a `-` before the first turns the order of all of them round.",
    Schema::STRING.format("sort"),
);

/// `component` in the path.
pub static STATS_COMPONENT: Parameter = Parameter::path(
    "component", "Part of the agent whose statistics are wanted.", Schema::STRING.texts(&["logcollector", "agent"]),
).lowered();

/// `status` in the query (format `alphanumeric`).
pub static STATUS: Parameter =
    Parameter::query("status", "Keep what is in this state.", Schema::STRING.format("alphanumeric")).lowered();

/// `status` in the query (at least 1 item).
pub static STATUS_AGENT_PARAM: Parameter = Parameter::query(
    "status", "Keep agents in one of these connection states.",
    Schema::array(&Schema::STRING.texts(&["active", "pending", "never_connected", "disconnected"])).min_items(1),
).lowered();

/// `status` in the query (at least 1 item).
pub static STATUS_DELETE_AGENT_PARAM: Parameter = Parameter::query(
    "status", "Delete only agents in one of these connection states; `all` stands for any.",
    Schema::array(&Schema::STRING.texts(&["all", "active", "pending", "never_connected", "disconnected"])).min_items(1),
).required().lowered();

/// `tactic_ids` in the query.
pub static TACTIC_IDS: Parameter = Parameter::query(
    "tactic_ids", "Ids of tactics as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE tactic ID")),
);

/// `tag` in the query (format `alphanumeric_symbols`).
pub static TAG: Parameter = Parameter::query(
    "tag", "Keep lines of this daemon or module.", Schema::STRING.format("alphanumeric_symbols"),
).lowered();

/// `tasks_list` in the query (each format `names`).
pub static TASKS_LIST: Parameter = Parameter::query("tasks_list", "Ids of tasks.", Schema::array(
    &Schema::STRING.description("Task ID").format("names"),
));

/// `technique_ids` in the query.
pub static TECHNIQUE_IDS: Parameter = Parameter::query(
    "technique_ids", "Ids of techniques as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE technique ID")),
);

/// `type` in the query.
pub static TYPE_AGENTS: Parameter = Parameter::query(
    "type", "How to read the file; by default its name decides.",
    Schema::array(&Schema::STRING.texts(&["conf", "rcl"])),
).lowered();

/// `upgrade_version` in the query (format `wazuh_version`).
pub static UPGRADE_VERSION: Parameter = Parameter::query(
    "upgrade_version", "Version to upgrade to, such as `v5.0.0`; by default that of the manager.",
    Schema::STRING.format("wazuh_version"),
);

/// `user_id` in the path (format `numbers`).
pub static USER_ID: Parameter =
    Parameter::path("user_id", "Id of a user.", Schema::STRING.description("User ID").format("numbers"));

/// `user_ids` in the query (each format `numbers`).
pub static USER_IDS: Parameter = Parameter::query(
    "user_ids", "Ids of users; without it all that the caller may see.",
    Schema::array(&Schema::STRING.description("User ID").format("numbers")),
);

/// `user_ids` in the query (each format `numbers_or_all`).
pub static USER_IDS_DELETE: Parameter = Parameter::query("user_ids", "Ids of users, or `all`.", Schema::array(
    &Schema::STRING.description("User ID|all").format("numbers_or_all"),
)).required();

/// `use_http` in the query (default `false`).
pub static USE_HTTP: Parameter =
    Parameter::query("use_http", "Fetch the package over HTTP instead of HTTPS.", Schema::BOOLEAN.default_bool(false));

/// `version` in the query (format `alphanumeric`).
pub static VERSION: Parameter = Parameter::query(
    "version", "Keep agents of this version, such as `v5.0.0`.", Schema::STRING.format("alphanumeric"),
);

/// `wait_for_complete` in the query (default `false`).
pub static WAIT_FOR_COMPLETE: Parameter = Parameter::query(
    "wait_for_complete", "Do not cut the request off after the configured number of seconds.",
    Schema::BOOLEAN.default_bool(false),
).context();

/// `wpk_repo` in the query (format `path`).
pub static WPK_REPO: Parameter = Parameter::query(
    "wpk_repo", "Repository of upgrade packages; by default the one configured or the public one.",
    Schema::STRING.format("path"),
);

// Emitted by `cargo xtask gen`; do not edit.
//! Parameters; operations share them.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::operation::Parameter;
use crate::schema::Schema;

/// `adapter` in the query (format `alphanumeric`).
pub static ADAPTER: Parameter =
    Parameter::query("adapter", "Keep interfaces of this adapter.", Schema::STRING.format("alphanumeric"));

/// `address` in the query (format `alphanumeric`).
pub static ADDRESS: Parameter =
    Parameter::query("address", "Keep this address.", Schema::STRING.format("alphanumeric"));

/// `agents_list` in the query (each format `numbers`, at least 3 characters).
pub static AGENTS_LIST: Parameter = Parameter::query(
    "agents_list", "Ids of agents; without it all agents that the caller may act on.",
    Schema::array(&Schema::STRING.description("Agent ID").format("numbers").min_length(3)),
);

/// `agents_list` in the query (each format `numbers_or_all`, at least 3 characters).
pub static AGENTS_LIST_ALL: Parameter = Parameter::query("agents_list", "Ids of agents, or `all`.", Schema::array(
    &Schema::STRING.description("Agent ID|all").format("numbers_or_all").min_length(3),
)).required();

/// `group` in the query (format `group_names`).
pub static AGENT_GROUP: Parameter = Parameter::query(
    "group", "Keep agents that are in this group.", Schema::STRING.description("Group name").format("group_names"),
);

/// `agent_id` in the path (format `numbers`, at least 3 characters).
pub static AGENT_ID: Parameter = Parameter::path(
    "agent_id", "Id of an agent, of at least three digits such as `001`; `000` is the manager itself.",
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

/// `arch` in the query.
pub static ARCH: Parameter =
    Parameter::query("arch", "Keep registry entries of this view.", Schema::STRING.texts(&["[x32]", "[x64]"]));

/// `architecture` in the query (format `alphanumeric`).
pub static ARCHITECTURE: Parameter = Parameter::query(
    "architecture", "Keep what is built for this architecture.", Schema::STRING.format("alphanumeric"),
);

/// `benchmark` in the query (format `alphanumeric`).
pub static BENCHMARK: Parameter =
    Parameter::query("benchmark", "Keep results of this benchmark.", Schema::STRING.format("alphanumeric"));

/// `board_serial` in the query (format `alphanumeric`).
pub static BOARD_SERIAL: Parameter = Parameter::query(
    "board_serial", "Keep hosts whose main board has this serial number.", Schema::STRING.format("alphanumeric"),
);

/// `broadcast` in the query (format `alphanumeric`).
pub static BROADCAST: Parameter =
    Parameter::query("broadcast", "Keep addresses with this broadcast address.", Schema::STRING.format("alphanumeric"));

/// `cis` in the query (format `alphanumeric`).
pub static CIS: Parameter =
    Parameter::query("cis", "Keep findings for this CIS requirement.", Schema::STRING.format("alphanumeric"));

/// `command` in the query (format `symbols_alphanumeric_param`).
pub static COMMAND: Parameter = Parameter::query(
    "command", "Keep what has this command; for tasks the kind of work, for checks the command they run.",
    Schema::STRING.format("symbols_alphanumeric_param"),
);

/// `component` in the path.
pub static COMPONENT: Parameter = Parameter::path(
    "component", "Part of the product whose running configuration is wanted.",
    Schema::STRING
        .texts(&[
            "agent", "agentless", "analysis", "auth", "com", "csyslog", "integrator", "logcollector", "mail", "monitor",
            "request", "syscheck", "wazuh-db", "wmodules",
        ]),
).lowered();

/// `condition` in the query.
pub static CONDITION: Parameter =
    Parameter::query("condition", "Keep checks that join their rules so: `all`, `any` or `none`.", Schema::STRING);

/// `configuration` in the path.
pub static CONFIGURATION: Parameter = Parameter::path(
    "configuration", "Section of that component's configuration; each component has its own few.",
    Schema::STRING
        .texts(&[
            "client", "buffer", "labels", "internal", "anti_tampering", "agentless", "global", "active_response",
            "alerts", "command", "rules", "decoders", "auth", "logging", "reports", "active-response", "cluster",
            "csyslog", "integration", "localfile", "socket", "remote", "syscheck", "rootcheck", "wdb", "wmodules",
            "rule_test",
        ]),
).lowered();

/// `cpu.cores` in the query (at least 1).
pub static CPU_CORES: Parameter =
    Parameter::query("cpu.cores", "Keep hosts with this number of cores.", Schema::INTEGER.format("int32").minimum(1));

/// `cpu.mhz` in the query (at least 1).
pub static CPU_MHZ: Parameter = Parameter::query(
    "cpu.mhz", "Keep hosts whose processor runs at this frequency in MHz.", Schema::NUMBER.format("float").minimum(1),
);

/// `cpu.name` in the query.
pub static CPU_NAME: Parameter = Parameter::query("cpu.name", "Keep hosts with this processor.", Schema::STRING);

/// `cve` in the query (format `alphanumeric`).
pub static CVE: Parameter = Parameter::query("cve", "Keep this CVE.", Schema::STRING.format("alphanumeric"));

/// `status` in the query.
pub static CVE_STATUS: Parameter = Parameter::query(
    "status", "Keep vulnerabilities in this state.", Schema::STRING.texts(&["valid", "pending", "obsolete"]),
).lowered();

/// `type` in the query.
pub static CVE_TYPE: Parameter = Parameter::query(
    "type", "Keep vulnerabilities of the system or of packages.", Schema::STRING.texts(&["os", "package"]),
).lowered();

/// `version` in the query (format `alphanumeric_symbols`).
pub static CVE_VERSION: Parameter = Parameter::query(
    "version", "Keep vulnerabilities of this version of a package.", Schema::STRING.format("alphanumeric_symbols"),
);

/// `daemons_list` in the query.
pub static DAEMONS_LIST: Parameter = Parameter::query(
    "daemons_list", "Daemons to ask; all three if none is given.",
    Schema::array(&Schema::STRING.texts(&["wazuh-analysisd", "wazuh-remoted", "wazuh-db"])),
);

/// `daemons_list` in the query.
pub static DAEMONS_LIST_AGENTS: Parameter = Parameter::query(
    "daemons_list", "Daemons to ask; both if none is given.",
    Schema::array(&Schema::STRING.texts(&["wazuh-analysisd", "wazuh-remoted"])),
);

/// `date` in the query.
pub static DATE: Parameter = Parameter::query(
    "date", "Day of the statistics as YYYY-MM-DD, in the manager's time zone; today if none is given.",
    Schema::STRING.format("date"),
);

/// `decoder_name` in the path (format `names`).
pub static DECODER_NAME: Parameter =
    Parameter::path("decoder_name", "Name of a decoder.", Schema::STRING.format("names"));

/// `decoder_names` in the query (each format `names`).
pub static DECODER_NAMES: Parameter =
    Parameter::query("decoder_names", "Names of decoders.", Schema::array(&Schema::STRING.format("names")));

/// `description` in the query (format `alphanumeric_symbols`).
pub static DESCRIPTION: Parameter =
    Parameter::query("description", "Keep what has this description.", Schema::STRING.format("alphanumeric_symbols"));

/// `dhcp` in the query.
pub static DHCP: Parameter = Parameter::query(
    "dhcp", "Keep protocols whose DHCP is in this state.",
    Schema::STRING.description("DHCP status").texts(&["enabled", "disabled", "unknown", "BOOTP"]),
);

/// `directory` in the query.
pub static DIRECTORY: Parameter = Parameter::query("directory", "Keep checks of this directory.", Schema::STRING);

/// `distinct` in the query (default `false`).
pub static DISTINCT: Parameter =
    Parameter::query("distinct", "Return each different item once.", Schema::BOOLEAN.default_bool(false));

/// `egroup` in the query (format `alphanumeric`).
pub static EGROUP: Parameter =
    Parameter::query("egroup", "Keep processes with this effective group.", Schema::STRING.format("alphanumeric"));

/// `endpoint` in the query.
pub static ENDPOINT: Parameter =
    Parameter::query("endpoint", "Keep actions that this operation needs, written as `GET /agents`.", Schema::STRING);

/// `error` in the query (at least 0).
pub static ERROR: Parameter = Parameter::query(
    "error", "Keep results with this number of checks that met an error.", Schema::INTEGER.format("int32").minimum(0),
);

/// `euser` in the query (format `alphanumeric`).
pub static EUSER: Parameter =
    Parameter::query("euser", "Keep processes with this effective user.", Schema::STRING.format("alphanumeric"));

/// `fail` in the query (at least 0).
pub static FAIL: Parameter = Parameter::query(
    "fail", "Keep results with this number of failed checks.", Schema::INTEGER.format("int32").minimum(0),
);

/// `fgroup` in the query (format `alphanumeric`).
pub static FGROUP: Parameter =
    Parameter::query("fgroup", "Keep processes with this file system group.", Schema::STRING.format("alphanumeric"));

/// `field` in the query (format `names`).
pub static FIELD: Parameter = Parameter::query(
    "field", "Return this option of the section only; it has no effect without a section.",
    Schema::STRING.format("names"),
);

/// `fields` in the query (each format `names`).
pub static FIELDS: Parameter =
    Parameter::query("fields", "Fields to group the agents by.", Schema::array(&Schema::STRING.format("names")));

/// `file` in the query (format `paths`).
pub static FILE: Parameter = Parameter::query("file", "Keep what is about this path.", Schema::STRING.format("paths"));

/// `filename` in the query (each format `alphanumeric`).
pub static FILENAME: Parameter = Parameter::query("filename", "Keep what is in one of these files.", Schema::array(
    &Schema::STRING.format("alphanumeric"),
));

/// `type` in the query.
pub static FILETYPE: Parameter = Parameter::query(
    "type", "Keep entries of this kind.", Schema::STRING.texts(&["file", "registry_key", "registry_value"]),
).lowered();

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

/// `format` in the query (format `alphanumeric`).
pub static FORMAT: Parameter = Parameter::query(
    "format", "Keep packages of this format, such as `deb` or `rpm`.", Schema::STRING.format("alphanumeric"),
);

/// `gateway` in the query (format `alphanumeric`).
pub static GATEWAY: Parameter =
    Parameter::query("gateway", "Keep what has this default gateway.", Schema::STRING.format("alphanumeric"));

/// `gdpr` in the query (format `alphanumeric`).
pub static GDPR: Parameter =
    Parameter::query("gdpr", "Keep what maps to this article of the GDPR.", Schema::STRING.format("alphanumeric"));

/// `gpg13` in the query (format `alphanumeric`).
pub static GPG13: Parameter =
    Parameter::query("gpg13", "Keep what maps to this control of GPG 13.", Schema::STRING.format("alphanumeric"));

/// `group` in the query (format `alphanumeric`).
pub static GROUP: Parameter =
    Parameter::query("group", "Keep rules of this group.", Schema::STRING.format("alphanumeric"));

/// `groups_list` in the query (each format `group_names`).
pub static GROUPS_LIST: Parameter = Parameter::query(
    "groups_list", "Names of groups; without it all groups that the caller may act on.",
    Schema::array(&Schema::STRING.description("Group name").format("group_names")),
);

/// `groups_list` in the query (each format `group_names_or_all`, at least 1 character).
pub static GROUPS_LIST_ALL: Parameter = Parameter::query("groups_list", "Names of groups, or `all`.", Schema::array(
    &Schema::STRING.description("Group name|all").format("group_names_or_all").min_length(1),
)).required();

/// `group_config_status` in the query.
pub static GROUP_CONFIG_STATUS: Parameter = Parameter::query(
    "group_config_status", "Keep agents that have, or do not have, the current files of their groups.",
    Schema::STRING.texts(&["synced", "not synced"]),
);

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

/// `hash` in the query.
pub static HASHFILTER: Parameter = Parameter::query(
    "hash", "Keep files that have this MD5, SHA-1 or SHA-256.", Schema::STRING.format("hash"),
).lowered();

/// `hipaa` in the query (format `alphanumeric`).
pub static HIPAA: Parameter =
    Parameter::query("hipaa", "Keep what maps to this section of HIPAA.", Schema::STRING.format("alphanumeric"));

/// `hotfix` in the query.
pub static HOTFIX: Parameter = Parameter::query("hotfix", "Keep this hotfix, such as `KB5031356`.", Schema::STRING);

/// `iface` in the query (format `alphanumeric`).
pub static IFACE: Parameter =
    Parameter::query("iface", "Keep what belongs to this interface.", Schema::STRING.format("alphanumeric"));

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

/// `level` in the query (format `range`).
pub static LEVEL: Parameter = Parameter::query(
    "level", "Keep rules of this level, or of a span of levels such as `3-7`.", Schema::STRING.format("range"),
).lowered();

/// `limit` in the query (from 1 to 100000, default `500`).
pub static LIMIT: Parameter = Parameter::query(
    "limit", "Most items to return, from 1 to 100000.",
    Schema::INTEGER.format("int32").default_int(500).minimum(1).maximum(100000),
);

/// `filename` in the path (format `cdb_filename_path`).
pub static LIST_FILENAME_PATH: Parameter = Parameter::path(
    "filename", "Name of a list; letters, digits, hyphen and underscore.", Schema::STRING.format("cdb_filename_path"),
);

/// `local.ip` in the query (format `alphanumeric`).
pub static LOCAL_IP: Parameter =
    Parameter::query("local.ip", "Keep ports bound to this address.", Schema::STRING.format("alphanumeric"));

/// `local.port` in the query (format `numbers`).
pub static LOCAL_PORT: Parameter =
    Parameter::query("local.port", "Keep ports with this number on the host.", Schema::STRING.format("numbers"));

/// `level` in the query.
pub static LOG_LEVEL: Parameter = Parameter::query(
    "level", "Keep lines of this level.",
    Schema::STRING.texts(&["critical", "debug", "debug2", "error", "info", "warning"]),
).lowered();

/// `limit` in the query (from 1 to 500, default `500`).
pub static LOG_LINES: Parameter = Parameter::query(
    "limit", "Most log lines to return, from 1 to 500.",
    Schema::INTEGER.format("int32").default_int(500).minimum(1).maximum(500),
);

/// `manager` in the query (format `alphanumeric`).
pub static MANAGER: Parameter = Parameter::query(
    "manager", "Keep agents that report to the manager with this host name.", Schema::STRING.format("alphanumeric"),
);

/// `md5` in the query (format `hash`).
pub static MD5: Parameter = Parameter::query("md5", "Keep files with this MD5.", Schema::STRING.format("hash"));

/// `mitigation_ids` in the query.
pub static MITIGATION_IDS: Parameter = Parameter::query(
    "mitigation_ids", "Ids of mitigations as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE mitigation ID")),
);

/// `mitre` in the query (format `alphanumeric`).
pub static MITRE: Parameter = Parameter::query(
    "mitre", "Keep rules for this ATT&CK technique, such as `T1110`.", Schema::STRING.format("alphanumeric"),
);

/// `module` in the query (format `alphanumeric`).
pub static MODULE: Parameter =
    Parameter::query("module", "Keep tasks that this module asked for.", Schema::STRING.format("alphanumeric"));

/// `mtu` in the query (at least 0).
pub static MTU: Parameter = Parameter::query(
    "mtu", "Keep interfaces with this largest packet size, in bytes.", Schema::INTEGER.format("int32").minimum(0),
);

/// `name` in the query (format `alphanumeric`).
pub static NAME: Parameter =
    Parameter::query("name", "Keep what has exactly this name.", Schema::STRING.format("alphanumeric"));

/// `netmask` in the query (format `alphanumeric`).
pub static NETMASK: Parameter =
    Parameter::query("netmask", "Keep addresses with this mask.", Schema::STRING.format("alphanumeric"));

/// `nist-800-53` in the query (format `alphanumeric`).
pub static NIST_800_53: Parameter = Parameter::query(
    "nist-800-53", "Keep what maps to this control of NIST 800-53.", Schema::STRING.format("alphanumeric"),
);

/// `nlwp` in the query (format `numbers`).
pub static NLWP: Parameter =
    Parameter::query("nlwp", "Keep processes with this number of threads.", Schema::STRING.format("numbers"));

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

/// `notchecked` in the query (at least 0).
pub static NOTCHECKED: Parameter = Parameter::query(
    "notchecked", "Keep results with this number of checks that were left out.",
    Schema::INTEGER.format("int32").minimum(0),
);

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

/// `os.name` in the query (format `alphanumeric`).
pub static OS_NAME: Parameter = Parameter::query(
    "os.name", "Keep what has this name of the operating system.", Schema::STRING.format("alphanumeric"),
);

/// `os.platform` in the query (format `alphanumeric`).
pub static OS_PLATFORM: Parameter =
    Parameter::query("os.platform", "Keep what runs on this platform.", Schema::STRING.format("alphanumeric"));

/// `os.version` in the query (format `alphanumeric`).
pub static OS_VERSION: Parameter = Parameter::query(
    "os.version", "Keep what has this version of the operating system.", Schema::STRING.format("alphanumeric"),
);

/// `overwrite` in the query (default `false`).
pub static OVERWRITE: Parameter = Parameter::query(
    "overwrite", "Replace the file if it is already there, instead of failing.", Schema::BOOLEAN.default_bool(false),
);

/// `package_type` in the query.
pub static PACKAGE_TYPE: Parameter = Parameter::query(
    "package_type", "Kind of package for platforms where it is not known.", Schema::STRING.texts(&["rpm", "deb"]),
);

/// `version` in the query.
pub static PACKAGE_VERSION: Parameter = Parameter::query("version", "Keep packages of this version.", Schema::STRING);

/// `pass` in the query (at least 0).
pub static PASS: Parameter = Parameter::query(
    "pass", "Keep results with this number of passed checks.", Schema::INTEGER.format("int32").minimum(0),
);

/// `pci_dss` in the query (format `alphanumeric`).
pub static PCI_DSS: Parameter = Parameter::query(
    "pci_dss", "Keep what maps to this requirement of PCI DSS.", Schema::STRING.format("alphanumeric"),
);

/// `pgrp` in the query (format `numbers`).
pub static PGRP: Parameter =
    Parameter::query("pgrp", "Keep processes of this process group.", Schema::STRING.format("numbers"));

/// `pid` in the query (format `numbers`).
pub static PID: Parameter =
    Parameter::query("pid", "Keep ports held by the process with this number.", Schema::STRING.format("numbers"));

/// `policy_id` in the path (format `alphanumeric`).
pub static POLICY_ID: Parameter =
    Parameter::path("policy_id", "Id of a policy that was checked.", Schema::STRING.format("alphanumeric"));

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

/// `policy_id` in the path (format `numbers`).
pub static POLICY_ID_RBAC: Parameter =
    Parameter::path("policy_id", "Id of a policy.", Schema::STRING.description("Policy ID").format("numbers"));

/// `position` in the query (at least 0).
pub static POSITION: Parameter = Parameter::query(
    "position", "Place of the first among those already linked, counted from 0; the end by default.",
    Schema::INTEGER.minimum(0),
);

/// `ppid` in the query (format `numbers`).
pub static PPID: Parameter =
    Parameter::query("ppid", "Keep processes whose parent has this number.", Schema::STRING.format("numbers"));

/// `pretty` in the query (default `false`).
pub static PRETTY: Parameter = Parameter::query(
    "pretty", "Lay the JSON out over several lines for reading.", Schema::BOOLEAN.default_bool(false),
).context();

/// `priority` in the query (format `numbers`).
pub static PRIORITY: Parameter =
    Parameter::query("priority", "Keep processes with this scheduling priority.", Schema::STRING.format("numbers"));

/// `process` in the query (format `alphanumeric`).
pub static PROCESS: Parameter =
    Parameter::query("process", "Keep what is about the process of this name.", Schema::STRING.format("alphanumeric"));

/// `name` in the query (format `alphanumeric`).
pub static PROCESS_NAME: Parameter =
    Parameter::query("name", "Keep processes with this name.", Schema::STRING.format("alphanumeric"));

/// `pid` in the query (format `numbers`).
pub static PROCESS_PID: Parameter =
    Parameter::query("pid", "Keep the process with this number.", Schema::STRING.format("numbers"));

/// `state` in the query (format `alphanumeric`).
pub static PROCESS_STATE: Parameter = Parameter::query(
    "state", "Keep processes in this state, a letter such as `S` or `R`.", Schema::STRING.format("alphanumeric"),
);

/// `profile` in the query (format `alphanumeric`).
pub static PROFILE: Parameter = Parameter::query(
    "profile", "Keep results of this profile of the benchmark.", Schema::STRING.format("alphanumeric"),
);

/// `proto` in the query (format `alphanumeric`).
pub static PROTO: Parameter =
    Parameter::query("proto", "Keep addresses of this protocol.", Schema::STRING.format("alphanumeric"));

/// `protocol` in the query (format `alphanumeric`).
pub static PROTOCOL: Parameter = Parameter::query(
    "protocol", "Keep ports of this protocol, such as `tcp` or `udp6`.", Schema::STRING.format("alphanumeric"),
);

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

/// `ram.free` in the query (at least 0).
pub static RAM_FREE: Parameter = Parameter::query(
    "ram.free", "Keep hosts with this much free memory in KiB.", Schema::INTEGER.format("int64").minimum(0),
);

/// `ram.total` in the query (at least 0).
pub static RAM_TOTAL: Parameter = Parameter::query(
    "ram.total", "Keep hosts with this much memory in KiB.", Schema::INTEGER.format("int64").minimum(0),
);

/// `rationale` in the query (format `alphanumeric_symbols`).
pub static RATIONALE: Parameter =
    Parameter::query("rationale", "Keep checks with this rationale.", Schema::STRING.format("alphanumeric_symbols"));

/// `raw` in the query.
pub static RAW: Parameter = Parameter::query("raw", "Reply with the bare text in place of JSON.", Schema::BOOLEAN);

/// `reason` in the query (format `alphanumeric_symbols`).
pub static REASON: Parameter = Parameter::query(
    "reason", "Keep checks that did not apply for this reason.", Schema::STRING.format("alphanumeric_symbols"),
);

/// `references` in the query.
pub static REFERENCES: Parameter = Parameter::query("references", "Keep what has these references.", Schema::STRING);

/// `reference_ids` in the query.
pub static REFERENCE_IDS: Parameter = Parameter::query(
    "reference_ids", "Ids of the objects whose references are wanted.",
    Schema::array(&Schema::STRING.description("MITRE Reference ID")),
);

/// `registerIP` in the query (format `alphanumeric`).
pub static REGISTER_IP: Parameter = Parameter::query(
    "registerIP", "Keep agents that were registered with this address.", Schema::STRING.format("alphanumeric"),
);

/// `registry` in the query (format `alphanumeric`).
pub static REGISTRY: Parameter =
    Parameter::query("registry", "Keep checks of this registry key.", Schema::STRING.format("alphanumeric"));

/// `relative_dirname` in the query (format `get_dirnames_path`).
pub static RELATIVE_DIRNAME: Parameter = Parameter::query(
    "relative_dirname", "Directory below the installation's, such as `etc/rules`.",
    Schema::STRING.format("get_dirnames_path"),
);

/// `release` in the query (format `alphanumeric`).
pub static RELEASE: Parameter =
    Parameter::query("release", "Keep systems with this kernel release.", Schema::STRING.format("alphanumeric"));

/// `remediation` in the query (format `alphanumeric_symbols`).
pub static REMEDIATION: Parameter = Parameter::query(
    "remediation", "Keep checks with this remediation.", Schema::STRING.format("alphanumeric_symbols"),
);

/// `remote.ip` in the query (format `alphanumeric`).
pub static REMOTE_IP: Parameter =
    Parameter::query("remote.ip", "Keep ports connected to this address.", Schema::STRING.format("alphanumeric"));

/// `requirement` in the path.
pub static REQUIREMENT: Parameter = Parameter::path(
    "requirement", "Name of a standard or knowledge base.",
    Schema::STRING.texts(&["pci_dss", "gdpr", "hipaa", "nist-800-53", "gpg13", "tsc", "mitre"]),
).lowered();

/// `resource` in the query.
pub static RESOURCE: Parameter = Parameter::query(
    "resource", "Describe this kind of resource only.",
    Schema::STRING
        .texts(&[
            "*:*", "agent:group", "agent:id", "group:id", "node:id", "decoder:file", "list:file", "rule:file",
            "policy:id", "role:id", "user:id",
        ]),
).lowered();

/// `result` in the query (format `alphanumeric`).
pub static RESULT: Parameter = Parameter::query(
    "result", "Keep checks with this result: `passed`, `failed` or `not applicable`.",
    Schema::STRING.format("alphanumeric"),
);

/// `rgroup` in the query (format `alphanumeric`).
pub static RGROUP: Parameter =
    Parameter::query("rgroup", "Keep processes with this real group.", Schema::STRING.format("alphanumeric"));

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

/// `rule_ids` in the query (each at least 1).
pub static RULE_IDS: Parameter =
    Parameter::query("rule_ids", "Numbers of rules.", Schema::array(&Schema::INTEGER.format("int32").minimum(1)));

/// `rule_id` in the path (at least 1).
pub static RULE_ID_PATH: Parameter =
    Parameter::path("rule_id", "Number of a rule.", Schema::INTEGER.format("int32").minimum(1));

/// `ruser` in the query (format `alphanumeric`).
pub static RUSER: Parameter =
    Parameter::query("ruser", "Keep processes with this real user.", Schema::STRING.format("alphanumeric"));

/// `rx.bytes` in the query (at least 0).
pub static RX_BYTES: Parameter = Parameter::query(
    "rx.bytes", "Keep interfaces that received this many bytes.", Schema::INTEGER.format("int32").minimum(0),
);

/// `rx.dropped` in the query (at least 0).
pub static RX_DROPPED: Parameter = Parameter::query(
    "rx.dropped", "Keep interfaces that dropped this many packets on receiving.",
    Schema::INTEGER.format("int32").minimum(0),
);

/// `rx.errors` in the query (at least 0).
pub static RX_ERRORS: Parameter = Parameter::query(
    "rx.errors", "Keep interfaces with this many errors on receiving.", Schema::INTEGER.format("int32").minimum(0),
);

/// `rx.packets` in the query (at least 0).
pub static RX_PACKETS: Parameter = Parameter::query(
    "rx.packets", "Keep interfaces that received this many packets.", Schema::INTEGER.format("int32").minimum(0),
);

/// `name` in the query.
pub static SCA_NAME: Parameter = Parameter::query("name", "Keep policies with this name.", Schema::STRING);

/// `score` in the query (at least 0).
pub static SCORE: Parameter =
    Parameter::query("score", "Keep results with this score.", Schema::INTEGER.format("int32").minimum(0));

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
            "active-response", "agentless", "alerts", "auth", "client", "client_buffer", "cluster", "command",
            "email_alerts", "global", "integration", "labels", "localfile", "logging", "remote", "reports", "rootcheck",
            "ruleset", "sca", "socket", "syscheck", "syslog_output", "vulnerability-detection", "indexer", "aws-s3",
            "azure-logs", "cis-cat", "docker-listener", "open-scap", "osquery", "syscollector",
        ]),
).lowered();

/// `rule_id` in the path (format `numbers`).
pub static SECURITY_RULE_ID: Parameter = Parameter::path(
    "rule_id", "Id of a security rule.", Schema::STRING.description("Security rule ID").format("numbers"),
);

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

/// `severity` in the query (format `names`).
pub static SEVERITY: Parameter = Parameter::query(
    "severity", "Keep vulnerabilities of this severity, such as `Critical`.", Schema::STRING.format("names"),
);

/// `sgroup` in the query (format `alphanumeric`).
pub static SGROUP: Parameter =
    Parameter::query("sgroup", "Keep processes with this saved group.", Schema::STRING.format("alphanumeric"));

/// `sha1` in the query (format `hash`).
pub static SHA1: Parameter = Parameter::query("sha1", "Keep files with this SHA-1.", Schema::STRING.format("hash"));

/// `sha256` in the query (format `hash`).
pub static SHA256: Parameter =
    Parameter::query("sha256", "Keep files with this SHA-256.", Schema::STRING.format("hash"));

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

/// `state` in the query (format `alphanumeric`).
pub static STATE: Parameter =
    Parameter::query("state", "Keep what is in this state.", Schema::STRING.format("alphanumeric"));

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

/// `status` in the query.
pub static STATUS_FILES: Parameter = Parameter::query(
    "status",
    "Keep files that the configuration includes (`enabled`) or excludes (`disabled`), or those of the user's own \
    directories (`custom`).",
    Schema::STRING.texts(&["enabled", "disabled", "all", "custom"]),
).lowered();

/// `status` in the query (at least 1 item).
pub static STATUS_RLD_PARAM: Parameter = Parameter::query(
    "status", "Keep what the configuration includes (`enabled`) or excludes (`disabled`).",
    Schema::STRING.texts(&["enabled", "disabled", "all"]).min_items(1),
).lowered();

/// `summary` in the query (default `false`).
pub static SUMMARY: Parameter = Parameter::query(
    "summary", "Return only path, time of change and time of the finding.", Schema::BOOLEAN.default_bool(false),
);

/// `suser` in the query (format `alphanumeric`).
pub static SUSER: Parameter =
    Parameter::query("suser", "Keep processes with this saved user.", Schema::STRING.format("alphanumeric"));

/// `tactic_ids` in the query.
pub static TACTIC_IDS: Parameter = Parameter::query(
    "tactic_ids", "Ids of tactics as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE tactic ID")),
);

/// `tag` in the query (format `alphanumeric`).
pub static TAG: Parameter =
    Parameter::query("tag", "Keep lines of this daemon or module.", Schema::STRING.format("alphanumeric")).lowered();

/// `tasks_list` in the query (each format `numbers`).
pub static TASKS_LIST: Parameter = Parameter::query("tasks_list", "Ids of tasks.", Schema::array(
    &Schema::STRING.description("Task ID").format("numbers"),
));

/// `technique_ids` in the query.
pub static TECHNIQUE_IDS: Parameter = Parameter::query(
    "technique_ids", "Ids of techniques as the knowledge base writes them.",
    Schema::array(&Schema::STRING.description("MITRE technique ID")),
);

/// `title` in the query (format `alphanumeric_symbols`).
pub static TITLE: Parameter =
    Parameter::query("title", "Keep checks with this title.", Schema::STRING.format("alphanumeric_symbols"));

/// `token` in the path (format `alphanumeric`).
pub static TOKEN: Parameter =
    Parameter::path("token", "Token of the session to close.", Schema::STRING.format("alphanumeric"));

/// `tsc` in the query (format `alphanumeric`).
pub static TSC: Parameter =
    Parameter::query("tsc", "Keep what maps to this criterion of TSC.", Schema::STRING.format("alphanumeric"));

/// `tx.bytes` in the query (at least 0).
pub static TX_BYTES: Parameter = Parameter::query(
    "tx.bytes", "Keep interfaces that sent this many bytes.", Schema::INTEGER.format("int32").minimum(0),
);

/// `tx.dropped` in the query (at least 0).
pub static TX_DROPPED: Parameter = Parameter::query(
    "tx.dropped", "Keep interfaces that dropped this many packets on sending.",
    Schema::INTEGER.format("int32").minimum(0),
);

/// `tx.errors` in the query (at least 0).
pub static TX_ERRORS: Parameter = Parameter::query(
    "tx.errors", "Keep interfaces with this many errors on sending.", Schema::INTEGER.format("int32").minimum(0),
);

/// `tx.packets` in the query (at least 0).
pub static TX_PACKETS: Parameter = Parameter::query(
    "tx.packets", "Keep interfaces that sent this many packets.", Schema::INTEGER.format("int32").minimum(0),
);

/// `tx_queue` in the query (format `numbers`).
pub static TX_QUEUE: Parameter = Parameter::query(
    "tx_queue", "Keep ports with this many bytes waiting to be sent.", Schema::STRING.format("numbers"),
);

/// `type` in the query.
pub static TYPESYS: Parameter = Parameter::query("type", "Keep interfaces of this type.", Schema::STRING).lowered();

/// `type` in the query.
pub static TYPE_AGENTS: Parameter = Parameter::query(
    "type", "How to read the file; by default its name decides.",
    Schema::array(&Schema::STRING.texts(&["conf", "rootkit_files", "rootkit_trojans", "rcl"])),
).lowered();

/// `type` in the query (format `alphanumeric`).
pub static TYPE_SYSCOLLECTOR: Parameter =
    Parameter::query("type", "Keep what is of this type.", Schema::STRING.format("alphanumeric")).lowered();

/// `unknown` in the query.
pub static UNKNOWN: Parameter = Parameter::query(
    "unknown", "Keep results with this number of checks of unknown outcome.", Schema::INTEGER.format("int32"),
);

/// `upgrade_version` in the query (format `wazuh_version`).
pub static UPGRADE_VERSION: Parameter = Parameter::query(
    "upgrade_version", "Version to upgrade to, such as `v4.14.7`; by default that of the manager.",
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

/// `value.name` in the query (format `alphanumeric`).
pub static VALUE_NAME: Parameter =
    Parameter::query("value.name", "Keep registry values with this name.", Schema::STRING.format("alphanumeric"));

/// `value.type` in the query (format `alphanumeric`).
pub static VALUE_TYPE: Parameter =
    Parameter::query("value.type", "Keep registry values of this type.", Schema::STRING.format("alphanumeric"));

/// `vendor` in the query.
pub static VENDOR: Parameter = Parameter::query("vendor", "Keep packages of this vendor.", Schema::STRING);

/// `version` in the query (format `alphanumeric`).
pub static VERSION: Parameter = Parameter::query(
    "version", "Keep what has this version; for agents as `4.14.7`, `v4.14.7` or `Wazuh v4.14.7`.",
    Schema::STRING.format("alphanumeric"),
);

/// `field` in the path.
pub static VULNERABILITY_FIELD: Parameter = Parameter::path(
    "field", "Field to count by.",
    Schema::STRING
        .texts(&[
            "cve", "name", "version", "architecture", "detection_time", "severity", "cvss2_score", "cvss3_score",
            "external_references", "type", "status", "condition", "title", "published", "updated",
        ]),
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

/// `filename` in the query (each format `xml_filename`).
pub static XML_FILENAME: Parameter = Parameter::query(
    "filename", "Keep these files; names end in `.xml`.", Schema::array(&Schema::STRING.format("xml_filename")),
);

/// `filename` in the path (format `xml_filename_path`).
pub static XML_FILENAME_PATH: Parameter = Parameter::path(
    "filename", "Name of a file, ending in `.xml`, without a directory.", Schema::STRING.format("xml_filename_path"),
);

// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// An agent. Members without a value, and those not selected, are absent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// Version of the agent, such as `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Agent ID.
    pub id: crate::AgentId,
    /// Name of the agent.
    pub name: String,
    /// Connection state of an agent.
    pub status: AgentStatus,
    /// Groups that the agent is in; the files of a later one win.
    pub group: Option<Vec<crate::GroupId>>,
    /// Address that the agent connects from.
    pub ip: String,
    /// Address that the agent was registered with.
    pub register_ip: String,
    /// When the agent was registered.
    pub date_add: String,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    pub status_code: Option<i64>,
    /// When the connection was lost.
    pub disconnection_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Agent {
    id, name, status, ip, register_ip: "registerIP", date_add: "dateAdd"; version, group,
    last_keep_alive: "lastKeepAlive", os, status_code, disconnection_time, ..unknown,
});

json::partial!(AgentPartial: Agent {
    version: String, id: crate::AgentId, name: String, status: AgentStatus, group: Vec<crate::GroupId>, ip: String,
    register_ip: "registerIP" String, date_add: "dateAdd" String, last_keep_alive: "lastKeepAlive" String, os: AgentOs,
    status_code: i64, disconnection_time: String, ..unknown: json::Members,
});

/// A value of the parameter `component` of `GET /agents/{agent_id}/config/{component}/{configuration}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentComponent {
    /// `agent`
    Agent,
    /// `com`
    Com,
    /// `logcollector`
    Logcollector,
    /// `syscheck`
    Syscheck,
    /// `wmodules`
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentComponent {
    Agent: "agent", Com: "com", Logcollector: "logcollector", Syscheck: "syscheck", Wmodules: "wmodules",
});

/// Statistics of a part of an agent: those of the log collector, or counters of the agent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentComponentStats {
    /// What the log collector read within a span of time.
    pub global: Option<LogcollectorStats>,
    /// What the log collector read within a span of time.
    pub interval: Option<LogcollectorStats>,
    /// The last keepalive of the agent component stats.
    pub last_keepalive: Option<String>,
    /// The last ack of the agent component stats.
    pub last_ack: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, crate::Value>,
}

json::object!(received AgentComponentStats { global, interval, last_keepalive, last_ack, ..additional });

/// A value of the parameter `configuration` of `GET /agents/{agent_id}/config/{component}/{configuration}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentConfigurationSection {
    /// `client`
    Client,
    /// `buffer`
    Buffer,
    /// `internal`
    Internal,
    /// `anti_tampering`
    AntiTampering,
    /// `active-response`
    ActiveResponse,
    /// `logging`
    Logging,
    /// `localfile`
    Localfile,
    /// `socket`
    Socket,
    /// `syscheck`
    Syscheck,
    /// `rootcheck`
    Rootcheck,
    /// `wmodules`
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentConfigurationSection {
    Client: "client", Buffer: "buffer", Internal: "internal", AntiTampering: "anti_tampering",
    ActiveResponse: "active-response", Logging: "logging", Localfile: "localfile", Socket: "socket",
    Syscheck: "syscheck", Rootcheck: "rootcheck", Wmodules: "wmodules",
});

/// A value of the parameter `daemons_list` of `GET /agents/{agent_id}/daemons/stats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentDaemonName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// `wazuh-remoted`
    WazuhRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentDaemonName {
    WazuhManagerAnalysisd: "wazuh-manager-analysisd", WazuhManagerRemoted: "wazuh-manager-remoted",
    WazuhAnalysisd: "wazuh-analysisd", WazuhRemoted: "wazuh-remoted",
});

/// A value of the parameter `status` of `DELETE /agents`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentDeletionStatus {
    /// `all`
    All,
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `never_connected`
    NeverConnected,
    /// `disconnected`
    Disconnected,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentDeletionStatus {
    All: "all", Active: "active", Pending: "pending", NeverConnected: "never_connected", Disconnected: "disconnected",
});

/// A combination of values and the number of agents that have it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentDistinct {
    /// Version of the agent, such as `Wazuh v4.14.7`.
    pub version: Option<String>,
    /// Agent ID.
    pub id: Option<crate::AgentId>,
    /// Name of the agent.
    pub name: Option<String>,
    /// Connection state of an agent.
    pub status: Option<AgentStatus>,
    /// Groups that the agent is in; the files of a later one win.
    pub group: Option<Vec<crate::GroupId>>,
    /// Address that the agent connects from.
    pub ip: Option<String>,
    /// Address that the agent was registered with.
    pub register_ip: Option<String>,
    /// When the agent was registered.
    pub date_add: Option<String>,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    pub status_code: Option<i64>,
    /// When the connection was lost.
    pub disconnection_time: Option<String>,
    /// How many there are.
    pub count: i64,
    /// The internal key of the agent distinct.
    pub internal_key: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentDistinct {
    count; version, id, name, status, group, ip, register_ip: "registerIP", date_add: "dateAdd",
    last_keep_alive: "lastKeepAlive", os, status_code, disconnection_time, internal_key, ..unknown,
});

/// A group of agents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentGroup {
    /// How many agents are in the group.
    pub count: i64,
    /// Name of the group.
    pub name: crate::GroupId,
    /// Checksum of the group's files as agents get them.
    pub merged_sum: Option<String>,
    /// Checksum of the group's `agent.conf`.
    pub config_sum: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentGroup { count, name; merged_sum: "mergedSum", config_sum: "configSum", ..unknown });

json::partial!(AgentGroupPartial: AgentGroup {
    count: i64, name: crate::GroupId, merged_sum: "mergedSum" String, config_sum: "configSum" String,
    ..unknown: json::Members,
});

/// Id and key of an agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentIdKey {
    /// Agent ID.
    pub id: crate::AgentId,
    /// Key of the agent, in the form that it imports.
    pub key: crate::Secret,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentIdKey { id, key; ..unknown });

/// When an older agent gives way to a new one.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentInsertForce {
    /// Whether the force is enabled.
    pub enabled: Option<bool>,
    /// The disconnected time of the force.
    pub disconnected_time: Option<AgentInsertForceDisconnectedTime>,
    /// The after registration time of the force.
    pub after_registration_time: Option<String>,
}

json::setters!(AgentInsertForce {
    enabled: bool, disconnected_time: AgentInsertForceDisconnectedTime, after_registration_time: String,
});

json::object!(sent AgentInsertForce { enabled, disconnected_time, after_registration_time });

/// The `disconnected_time` of `AgentInsertForce`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentInsertForceDisconnectedTime {
    /// Whether the disconnected time is enabled.
    pub enabled: Option<bool>,
    /// The value of the disconnected time.
    pub value: Option<String>,
}

json::setters!(AgentInsertForceDisconnectedTime { enabled: bool, value: String });

json::object!(sent AgentInsertForceDisconnectedTime { enabled, value });

/// Operating system of the agent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentOs {
    /// First number of the version.
    pub major: Option<String>,
    /// Second number of the version.
    pub minor: Option<String>,
    /// Name of the operating system.
    pub name: Option<String>,
    /// Short name of the operating system, such as `ubuntu` or `windows`.
    pub platform: Option<String>,
    /// The type of the OS (`type`).
    pub type_: Option<String>,
    /// Version of the operating system.
    pub version: Option<String>,
    /// Architecture of the processor.
    pub arch: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentOs { major, minor, name, platform, type_: "type", version, arch, ..unknown });

/// A value of the parameter `component` of `GET /agents/{agent_id}/stats/{component}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatsComponent {
    /// `logcollector`
    Logcollector,
    /// `agent`
    Agent,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentStatsComponent { Logcollector: "logcollector", Agent: "agent" });

/// Connection state of an agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `never_connected`
    NeverConnected,
    /// `disconnected`
    Disconnected,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged AgentStatus {
    Active: "active", Pending: "pending", NeverConnected: "never_connected", Disconnected: "disconnected",
});

/// A value of the parameter `status` of `GET /agents` and `GET /groups/{group_id}/agents`.
pub type AgentStatusFilter = AgentStatus;

/// Whether an agent has the current files of its groups.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentSynced {
    /// Agent ID.
    pub id: crate::AgentId,
    /// Whether the agent has the files of its groups as they are now.
    pub synced: bool,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentSynced { id, synced; ..unknown });

/// How the upgrade of an agent went.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentUpgradeResult {
    /// What became of the upgrade, for people.
    pub message: Option<String>,
    /// Agent ID.
    pub agent: crate::AgentId,
    /// Id of a task: a number from a manager of release 4, a text from one of 5.0.
    pub task_id: TaskNumberOrText,
    /// Node that ran the task.
    pub node: Option<crate::NodeId>,
    /// Part of the manager that made the task.
    pub module: Option<String>,
    /// What was done.
    pub command: Option<String>,
    /// How far it is.
    pub status: String,
    /// Why it failed.
    pub error_msg: Option<String>,
    /// When the task was made.
    pub create_time: Option<String>,
    /// When its state last changed.
    pub update_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentUpgradeResult {
    agent, task_id, status; message, node, module, command, error_msg, create_time, update_time, ..unknown,
});

/// One of `agent_os` in `AgentsOverview`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsByOs {
    /// How many there are.
    pub count: i64,
    /// The OS of the agent OS.
    pub os: AgentsByOsDetails,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByOs { count, os; ..unknown });

/// The `os` of `AgentsByOs`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AgentsByOsDetails {
    /// The name of the OS.
    pub name: Option<String>,
    /// The platform of the OS.
    pub platform: Option<String>,
    /// The type of the OS (`type`).
    pub type_: Option<String>,
    /// The version of the OS.
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByOsDetails { name, platform, type_: "type", version, ..unknown });

/// One of `agent_version` in `AgentsOverview`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsByVersion {
    /// How many there are.
    pub count: i64,
    /// The version of the agent version.
    pub version: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByVersion { count, version; ..unknown });

/// The fleet in numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsOverview {
    /// The groups, with how many agents they have.
    pub groups: Vec<AgentGroup>,
    /// How many agents have each operating system.
    pub agent_os: Vec<AgentsByOs>,
    /// Number of agents by connection and by state of their group files.
    pub agent_status: AgentsSummaryStatus,
    /// How many agents have each version.
    pub agent_version: Vec<AgentsByVersion>,
    /// The agent that was registered last.
    pub last_registered_agent: Vec<Agent>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsOverview {
    groups, agent_os, agent_status, agent_version, last_registered_agent; ..unknown,
});

/// Number of agents by state, platform and group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsSummary {
    /// The status of the data.
    pub status: AgentsSummaryConnection,
    /// How many agents each platform has.
    pub os: std::collections::BTreeMap<String, i64>,
    /// How many agents each group has.
    pub groups: std::collections::BTreeMap<String, i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummary { status, os, groups; ..unknown });

/// The `status` of `AgentsSummary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsSummaryConnection {
    /// The active of the status.
    pub active: i64,
    /// The disconnected of the status.
    pub disconnected: i64,
    /// The never connected of the status.
    pub never_connected: i64,
    /// The pending of the status.
    pub pending: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryConnection { active, disconnected, never_connected, pending; ..unknown });

/// Number of agents by connection and by state of their group files.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsSummaryStatus {
    /// The connection of the data.
    pub connection: AgentsSummaryStatusConnection,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatus { connection; ..unknown });

/// The `connection` of `AgentsSummaryStatus`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsSummaryStatusConnection {
    /// The total of the connection.
    pub total: i64,
    /// The active of the connection.
    pub active: i64,
    /// The disconnected of the connection.
    pub disconnected: i64,
    /// The never connected of the connection.
    pub never_connected: i64,
    /// The pending of the connection.
    pub pending: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusConnection {
    total, active, disconnected, never_connected, pending; ..unknown,
});

/// The `decoded_breakdown` of `AnalysisdAgentEvents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdAgentDecoded {
    /// The agent of the decoded breakdown.
    pub agent: Option<i64>,
    /// The dbsync of the decoded breakdown.
    pub dbsync: Option<i64>,
    /// The modules breakdown of the decoded breakdown.
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    /// The monitor of the decoded breakdown.
    pub monitor: Option<i64>,
    /// The remote of the decoded breakdown.
    pub remote: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentDecoded { agent, dbsync, modules_breakdown, monitor, remote, ..unknown });

json::shape!(AnalysisdAgentDecoded: Object(None, &[
    ("agent", false, Integer), ("dbsync", false, Integer),
    ("modules_breakdown", false, Of(self::AnalysisdAgentDecodedModulesBreakdown::shape)), ("monitor", false, Integer),
    ("remote", false, Integer),
]));

/// The `modules_breakdown` of `AnalysisdAgentDecoded`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdAgentDecodedModulesBreakdown {
    /// The aws of the modules breakdown.
    pub aws: Option<i64>,
    /// The azure of the modules breakdown.
    pub azure: Option<i64>,
    /// The command of the modules breakdown.
    pub command: Option<i64>,
    /// The docker of the modules breakdown.
    pub docker: Option<i64>,
    /// The gcp of the modules breakdown.
    pub gcp: Option<i64>,
    /// The github of the modules breakdown.
    pub github: Option<i64>,
    /// The logcollector breakdown of the modules breakdown.
    pub logcollector_breakdown: Option<AnalysisdStatsByAgentLogcollectorBreakdown>,
    /// The office365 of the modules breakdown.
    pub office365: Option<i64>,
    /// The ms graph of the modules breakdown (`ms-graph`).
    pub ms_graph: Option<i64>,
    /// The rootcheck of the modules breakdown.
    pub rootcheck: Option<i64>,
    /// The SCA of the modules breakdown.
    pub sca: Option<i64>,
    /// The syscheck of the modules breakdown.
    pub syscheck: Option<i64>,
    /// The syscollector of the modules breakdown.
    pub syscollector: Option<i64>,
    /// The upgrade of the modules breakdown.
    pub upgrade: Option<i64>,
    /// The vulnerability of the modules breakdown.
    pub vulnerability: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentDecodedModulesBreakdown {
    aws, azure, command, docker, gcp, github, logcollector_breakdown, office365, ms_graph: "ms-graph", rootcheck, sca,
    syscheck, syscollector, upgrade, vulnerability, ..unknown,
});

json::shape!(AnalysisdAgentDecodedModulesBreakdown: Object(None, &[
    ("aws", false, Integer), ("azure", false, Integer), ("command", false, Integer), ("docker", false, Integer),
    ("gcp", false, Integer), ("github", false, Integer),
    ("logcollector_breakdown", false, Of(self::AnalysisdStatsByAgentLogcollectorBreakdown::shape)),
    ("office365", false, Integer), ("ms-graph", false, Integer), ("rootcheck", false, Integer), ("sca", false, Integer),
    ("syscheck", false, Integer), ("syscollector", false, Integer), ("upgrade", false, Integer),
    ("vulnerability", false, Integer),
]));

/// The `received_breakdown` of `AnalysisdAgentMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdAgentEvents {
    /// The decoded breakdown of the received breakdown.
    pub decoded_breakdown: Option<AnalysisdAgentDecoded>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentEvents { decoded_breakdown, ..unknown });

json::shape!(AnalysisdAgentEvents: Object(None, &[(
    "decoded_breakdown", false, Of(self::AnalysisdAgentDecoded::shape),
)]));

/// The `metrics` of `AnalysisdAgentStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdAgentMetrics {
    /// The events of the metrics.
    pub events: Option<AnalysisdAgentMetricsEvents>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetrics { events, ..unknown });

json::shape!(AnalysisdAgentMetrics: Object(None, &[("events", false, Of(self::AnalysisdAgentMetricsEvents::shape))]));

/// The `events` of `AnalysisdAgentMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdAgentMetricsEvents {
    /// The processed of the events.
    pub processed: Option<i64>,
    /// The received breakdown of the events.
    pub received_breakdown: Option<AnalysisdAgentEvents>,
    /// The written breakdown of the events.
    pub written_breakdown: Option<AnalysisdAgentMetricsEventsWrittenBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetricsEvents { processed, received_breakdown, written_breakdown, ..unknown });

json::shape!(AnalysisdAgentMetricsEvents: Object(None, &[
    ("processed", false, Integer), ("received_breakdown", false, Of(self::AnalysisdAgentEvents::shape)),
    ("written_breakdown", false, Of(self::AnalysisdAgentMetricsEventsWrittenBreakdown::shape)),
]));

/// The `written_breakdown` of `AnalysisdAgentMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdAgentMetricsEventsWrittenBreakdown {
    /// The alerts of the written breakdown.
    pub alerts: Option<i64>,
    /// The archives of the written breakdown.
    pub archives: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetricsEventsWrittenBreakdown { alerts, archives, ..unknown });

json::shape!(AnalysisdAgentMetricsEventsWrittenBreakdown: Object(None, &[
    ("alerts", false, Integer), ("archives", false, Integer),
]));

/// One of `agents` in `AnalysisdStatsByAgent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdAgentStats {
    /// The uptime of the agent.
    pub uptime: Option<String>,
    /// The ID of the agent.
    pub id: Option<i64>,
    /// The metrics of the agent.
    pub metrics: Option<AnalysisdAgentMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentStats { uptime, id, metrics, ..unknown });

json::shape!(AnalysisdAgentStats: Object(None, &[
    ("uptime", false, Text), ("id", false, Integer), ("metrics", false, Of(self::AnalysisdAgentMetrics::shape)),
]));

/// Metrics of the analysis daemon, as they stand now.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdDaemonStats {
    /// The uptime.
    pub uptime: Option<String>,
    /// The timestamp.
    pub timestamp: Option<String>,
    /// The name.
    pub name: Option<AnalysisdDaemonStatsName>,
    /// The status.
    pub status: Option<String>,
    /// The global.
    pub global: Option<Vec<EngineMetric>>,
    /// The spaces.
    pub spaces: Option<Vec<EngineSpaceMetric>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdDaemonStats { uptime, timestamp, name, status, global, spaces, ..unknown });

json::shape!(AnalysisdDaemonStats: Object(None, &[
    ("uptime", false, Text), ("timestamp", false, Text), ("name", false, Of(self::AnalysisdDaemonStatsName::shape)),
    ("status", false, Text), ("global", false, List(&Of(self::EngineMetric::shape))),
    ("spaces", false, List(&Of(self::EngineSpaceMetric::shape))),
]));

/// A value of `name` in `AnalysisdDaemonStats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisdDaemonStatsName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received AnalysisdDaemonStatsName { WazuhManagerAnalysisd: "wazuh-manager-analysisd" });

json::shape!(AnalysisdDaemonStatsName: Among(&["wazuh-manager-analysisd"], &Text));

/// What the analysis daemon counted for agents.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdStatsByAgent {
    /// The timestamp.
    pub timestamp: Option<String>,
    /// The name.
    pub name: Option<AnalysisdStatsByAgentName>,
    /// The agents.
    pub agents: Option<Vec<AnalysisdAgentStats>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdStatsByAgent { timestamp, name, agents, ..unknown });

json::shape!(AnalysisdStatsByAgent: Object(None, &[
    ("timestamp", false, Text), ("name", false, Of(self::AnalysisdStatsByAgentName::shape)),
    ("agents", false, List(&Of(self::AnalysisdAgentStats::shape))),
]));

/// The `logcollector_breakdown` of `AnalysisdAgentDecodedModulesBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdStatsByAgentLogcollectorBreakdown {
    /// The eventchannel of the logcollector breakdown.
    pub eventchannel: Option<i64>,
    /// The eventlog of the logcollector breakdown.
    pub eventlog: Option<i64>,
    /// The macos of the logcollector breakdown.
    pub macos: Option<i64>,
    /// The others of the logcollector breakdown.
    pub others: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdStatsByAgentLogcollectorBreakdown { eventchannel, eventlog, macos, others, ..unknown });

json::shape!(AnalysisdStatsByAgentLogcollectorBreakdown: Object(None, &[
    ("eventchannel", false, Integer), ("eventlog", false, Integer), ("macos", false, Integer),
    ("others", false, Integer),
]));

/// A value of `name` in `AnalysisdStatsByAgent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisdStatsByAgentName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received AnalysisdStatsByAgentName {
    WazuhManagerAnalysisd: "wazuh-manager-analysisd", WazuhAnalysisd: "wazuh-analysisd",
});

json::shape!(AnalysisdStatsByAgentName: Among(&["wazuh-manager-analysisd", "wazuh-analysisd"], &Text));

/// State of the analysis daemon and of the content that it works with.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdStatus {
    /// Whether ready of the wazuh manager analysisd holds.
    pub ready: Option<bool>,
    /// Whether running of the wazuh manager analysisd holds.
    pub running: Option<bool>,
    /// The spaces of the wazuh manager analysisd.
    pub spaces: Option<std::collections::BTreeMap<String, EngineSpaceStatus>>,
    /// The ioc of the wazuh manager analysisd.
    pub ioc: Option<std::collections::BTreeMap<String, EngineIocStatus>>,
    /// The geo of the wazuh manager analysisd.
    pub geo: Option<std::collections::BTreeMap<String, EngineGeoStatus>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdStatus { ready, running, spaces, ioc, geo, ..unknown });

/// One item of the reply of `GET /security/keys` and 2 other operations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// Number of the key.
    pub id: i64,
    /// What it is for.
    pub name: String,
    /// The user as whom its requests are done.
    pub user_id: crate::UserId,
    /// Name of that user.
    pub username: String,
    /// Roles that it is narrowed to; `null` for all that the user has.
    pub roles: Option<Vec<crate::RoleId>>,
    /// Where it is taken from; empty for everywhere.
    pub networks: Vec<String>,
    /// When it was made.
    pub created_at: String,
    /// Who made it.
    pub created_by: String,
    /// When it expires; `null` for never.
    pub expires_at: Option<String>,
    /// When it was last used, to within a minute; `null` for never.
    pub last_used_at: Option<String>,
    /// The key itself, in the reply to the request that makes it and nowhere else.
    pub key: Option<crate::Secret>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiKey {
    id, name, user_id, username, networks, created_at, created_by; roles, expires_at, last_used_at, key, ..unknown,
});

json::partial!(ApiKeyPartial: ApiKey {
    id: i64, name: String, user_id: crate::UserId, username: String, roles: Vec<crate::RoleId>, networks: Vec<String>,
    created_at: String, created_by: String, expires_at: String, last_used_at: String, key: crate::Secret,
    ..unknown: json::Members,
});

/// One item of the reply of `GET /audit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuditEntry {
    /// Number of the entry. There is no gap between two.
    pub sequence: i64,
    /// When it was written.
    pub time: String,
    /// What it tells: a request, a command of the operator, or how the trail itself was mended or continued.
    pub event: String,
    /// Id of the request.
    pub request: Option<String>,
    /// Release of the API that was asked.
    pub api: Option<String>,
    /// Who asked; `null` for a stranger.
    pub user: Option<String>,
    /// Where the request came from.
    pub ip: Option<String>,
    /// By what the caller was let in.
    pub credential: Option<String>,
    /// Name of the API key, where it was one.
    pub key: Option<String>,
    /// Digest of the authorization context of the login.
    pub hash_auth_context: Option<String>,
    /// The operation.
    pub operation: Option<String>,
    /// Method of the request.
    pub method: Option<String>,
    /// Path of the request.
    pub path: Option<String>,
    /// Parameters of the query, without secrets.
    pub parameters: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The body, without secrets.
    pub body: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// HTTP status of the reply.
    pub status: Option<i64>,
    /// What came of it.
    pub outcome: Option<String>,
    /// Error number of the reply.
    pub error: Option<i64>,
    /// Ids of what was changed; the first 50.
    pub affected: Option<Vec<String>>,
    /// How many items were changed.
    pub affected_total: Option<i64>,
    /// Ids of what could not be changed; the first 50.
    pub failed: Option<Vec<String>>,
    /// How many items could not be changed.
    pub failed_total: Option<i64>,
    /// Requests of strangers that were counted and not recorded.
    pub omitted: Option<i64>,
    /// Number of the first entry of a file.
    pub first: Option<i64>,
    /// Bytes that were put aside when the trail was mended.
    pub bytes: Option<i64>,
    /// Entries that a file holds.
    pub entries: Option<i64>,
    /// Whether something long was cut.
    pub shortened: Option<bool>,
    /// Digest of the entry before.
    pub previous: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AuditEntry {
    sequence, time, event, previous; request, api, user, ip, credential, key, hash_auth_context, operation, method,
    path, parameters, body, status, outcome, error, affected, affected_total, failed, failed_total, omitted, first,
    bytes, entries, shortened, ..unknown,
});

json::partial!(AuditEntryPartial: AuditEntry {
    sequence: i64, time: String, event: String, request: String, api: String, user: String, ip: String,
    credential: String, key: String, hash_auth_context: String, operation: String, method: String, path: String,
    parameters: std::collections::BTreeMap<String, crate::Value>,
    body: std::collections::BTreeMap<String, crate::Value>, status: i64, outcome: String, error: i64,
    affected: Vec<String>, affected_total: i64, failed: Vec<String>, failed_total: i64, omitted: i64, first: i64,
    bytes: i64, entries: i64, shortened: bool, previous: String, ..unknown: json::Members,
});

/// Which API this is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BasicInfo {
    /// Name of the API.
    pub title: String,
    /// Version of the API.
    pub api_version: String,
    /// Number of the build.
    pub revision: String,
    /// Licence of the API.
    pub license_name: String,
    /// Where the licence is.
    pub license_url: String,
    /// Name of the host that answers.
    pub hostname: String,
    /// Time of the host that answers.
    pub timestamp: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received BasicInfo {
    title, api_version, revision, license_name, license_url, hostname, timestamp; ..unknown,
});

/// Cluster settings of a node.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterLocalConfig {
    /// The name of the cluster local config.
    pub name: Option<String>,
    /// The node name of the cluster local config.
    pub node_name: Option<crate::NodeId>,
    /// The node type of the cluster local config.
    pub node_type: Option<ClusterLocalConfigNodeType>,
    /// The key of the cluster local config.
    pub key: Option<crate::Secret>,
    /// The port of the cluster local config.
    pub port: Option<i64>,
    /// The bind addr of the cluster local config.
    pub bind_addr: Option<String>,
    /// The nodes of the cluster local config.
    pub nodes: Option<Vec<String>>,
    /// The hidden of the cluster local config.
    pub hidden: Option<String>,
    /// The haproxy helper of the cluster local config.
    pub haproxy_helper: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterLocalConfig {
    name, node_name, node_type, key, port, bind_addr, nodes, hidden, haproxy_helper, ..unknown,
});

/// A value of `node_type` in `ClusterLocalConfig`.
pub type ClusterLocalConfigNodeType = NodeType;

/// The node that answers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterLocalInfo {
    /// The node of the cluster local info.
    pub node: crate::NodeId,
    /// The cluster of the cluster local info.
    pub cluster: String,
    /// The type of the cluster local info (`type`).
    pub type_: ClusterLocalInfoType,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterLocalInfo { node, cluster, type_: "type"; ..unknown });

/// A value of `type` in `ClusterLocalInfo`.
pub type ClusterLocalInfoType = NodeType;

/// A node.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterNode {
    /// The type of the cluster node (`type`).
    pub type_: ClusterNodeBasicType,
    /// Version of the node.
    pub version: String,
    /// Address of the node.
    pub ip: String,
    /// Name of a node.
    pub name: crate::NodeId,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterNode { type_: "type", version, ip, name; ..unknown });

json::partial!(ClusterNodePartial: ClusterNode {
    type_: "type" ClusterNodeBasicType, version: String, ip: String, name: crate::NodeId, ..unknown: json::Members,
});

/// A value of `type` in `ClusterNode`.
pub type ClusterNodeBasicType = NodeType;

/// The `data` of `ClusterStatusReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterStatusData {
    /// The running of the data.
    pub running: ClusterStatusDataRunning,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterStatusData { running; ..unknown });

/// A value of `running` in `ClusterStatusData`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterStatusDataRunning {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ClusterStatusDataRunning { Yes: "yes", No: "no" });

/// The caller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentUser {
    /// Id of the user.
    pub id: crate::UserId,
    /// Name that the user logs in with.
    pub username: String,
    /// Whether the user may log in on behalf of others.
    pub allow_run_as: bool,
    /// Roles of the user, with what they allow.
    pub roles: Vec<CurrentUserRole>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CurrentUser { id, username, allow_run_as, roles; ..unknown });

/// From action to resource to effect, and the mode.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentUserPolicies {
    /// The RBAC mode of the data.
    pub rbac_mode: CurrentUserPoliciesRbacMode,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, std::collections::BTreeMap<String, PolicyEffect>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CurrentUserPolicies { rbac_mode; ..additional, ..unknown });

/// A value of `rbac_mode` in `CurrentUserPolicies`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrentUserPoliciesRbacMode {
    /// `white`
    White,
    /// `black`
    Black,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CurrentUserPoliciesRbacMode { White: "white", Black: "black" });

/// A role of the caller with its policies and security rules in full.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrentUserRole {
    /// Id of the role.
    pub id: crate::RoleId,
    /// Name of the role.
    pub name: String,
    /// Policies of the role.
    pub policies: Vec<Policy>,
    /// Security rules that give the role.
    pub rules: Vec<SecurityRule>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CurrentUserRole { id, name, policies, rules; ..unknown });

/// A value of the parameter `daemons_list` of `GET /cluster/{node_id}/daemons/stats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DaemonName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// `wazuh-manager-db`
    WazuhManagerDb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent DaemonName {
    WazuhManagerAnalysisd: "wazuh-manager-analysisd", WazuhManagerRemoted: "wazuh-manager-remoted",
    WazuhManagerDb: "wazuh-manager-db",
});

/// One item of the reply of `GET /cluster/{node_id}/daemons/stats`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum DaemonStats {
    /// As `RemotedDaemonStats`.
    RemotedDaemonStats(RemotedDaemonStats),
    /// As `AnalysisdDaemonStats`.
    AnalysisdDaemonStats(AnalysisdDaemonStats),
    /// As `DbDaemonStats`.
    DbDaemonStats(DbDaemonStats),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received DaemonStats { RemotedDaemonStats, AnalysisdDaemonStats, DbDaemonStats });

json::shape!(DaemonStats: Union(None, &[
    Of(self::RemotedDaemonStats::shape), Of(self::AnalysisdDaemonStats::shape), Of(self::DbDaemonStats::shape),
]));

/// One item of the reply of `GET /agents/{agent_id}/daemons/stats`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum DaemonStatsByAgent {
    /// As `RemotedStatsByAgent`.
    RemotedStatsByAgent(RemotedStatsByAgent),
    /// As `AnalysisdStatsByAgent`.
    AnalysisdStatsByAgent(AnalysisdStatsByAgent),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received DaemonStatsByAgent { RemotedStatsByAgent, AnalysisdStatsByAgent });

json::shape!(DaemonStatsByAgent: Union(None, &[
    Of(self::RemotedStatsByAgent::shape), Of(self::AnalysisdStatsByAgent::shape),
]));

/// Counters of the database daemon since it started; times in milliseconds.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbDaemonStats {
    /// The uptime.
    pub uptime: Option<String>,
    /// The timestamp.
    pub timestamp: Option<String>,
    /// The name.
    pub name: Option<DbDaemonStatsName>,
    /// The metrics.
    pub metrics: Option<DbMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbDaemonStats { uptime, timestamp, name, metrics, ..unknown });

json::shape!(DbDaemonStats: Object(None, &[
    ("uptime", false, Text), ("timestamp", false, Text), ("name", false, Of(self::DbDaemonStatsName::shape)),
    ("metrics", false, Of(self::DbMetrics::shape)),
]));

/// A value of `name` in `DbDaemonStats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DbDaemonStatsName {
    /// `wazuh-manager-db`
    WazuhManagerDb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DbDaemonStatsName { WazuhManagerDb: "wazuh-manager-db" });

json::shape!(DbDaemonStatsName: Among(&["wazuh-manager-db"], &Text));

/// The `metrics` of `DbDaemonStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbMetrics {
    /// The queries of the metrics.
    pub queries: Option<DbMetricsQueries>,
    /// The time of the metrics.
    pub time: Option<DbMetricsTime>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbMetrics { queries, time, ..unknown });

json::shape!(DbMetrics: Object(None, &[
    ("queries", false, Of(self::DbMetricsQueries::shape)), ("time", false, Of(self::DbMetricsTime::shape)),
]));

/// The `queries` of `DbMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbMetricsQueries {
    /// The received of the queries.
    pub received: Option<i64>,
    /// The received breakdown of the queries.
    pub received_breakdown: Option<DbQueries>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbMetricsQueries { received, received_breakdown, ..unknown });

json::shape!(DbMetricsQueries: Object(None, &[
    ("received", false, Integer), ("received_breakdown", false, Of(self::DbQueries::shape)),
]));

/// The `time` of `DbMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbMetricsTime {
    /// The execution of the time.
    pub execution: Option<i64>,
    /// The execution breakdown of the time.
    pub execution_breakdown: Option<DbTimes>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbMetricsTime { execution, execution_breakdown, ..unknown });

json::shape!(DbMetricsTime: Object(None, &[
    ("execution", false, Integer), ("execution_breakdown", false, Of(self::DbTimes::shape)),
]));

/// The `received_breakdown` of `DbMetricsQueries`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbQueries {
    /// The global of the received breakdown.
    pub global: Option<i64>,
    /// The global breakdown of the received breakdown.
    pub global_breakdown: Option<DbQueriesGlobalBreakdown>,
    /// The task of the received breakdown.
    pub task: Option<i64>,
    /// The task breakdown of the received breakdown.
    pub task_breakdown: Option<DbQueriesTaskBreakdown>,
    /// The mitre of the received breakdown.
    pub mitre: Option<i64>,
    /// The mitre breakdown of the received breakdown.
    pub mitre_breakdown: Option<DbQueriesMitreBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbQueries { global, global_breakdown, task, task_breakdown, mitre, mitre_breakdown, ..unknown });

json::shape!(DbQueries: Object(None, &[
    ("global", false, Integer), ("global_breakdown", false, Of(self::DbQueriesGlobalBreakdown::shape)),
    ("task", false, Integer), ("task_breakdown", false, Of(self::DbTimesTaskBreakdown::shape)),
    ("mitre", false, Integer), ("mitre_breakdown", false, Of(self::DbTimesMitreBreakdown::shape)),
]));

/// The `global_breakdown` of `DbQueries`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbQueriesGlobalBreakdown {
    /// The DB of the global breakdown.
    pub db: Option<DbQueriesGlobalBreakdownDb>,
    /// The tables of the global breakdown.
    pub tables: Option<DbQueriesGlobalBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbQueriesGlobalBreakdown { db, tables, ..unknown });

json::shape!(DbQueriesGlobalBreakdown: Object(None, &[
    ("db", false, Of(self::DbQueriesGlobalBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesGlobalBreakdownTables::shape)),
]));

/// The `db` of `DbQueriesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbQueriesGlobalBreakdownDb {
    /// The backup of the DB.
    pub backup: Option<i64>,
    /// The sql of the DB.
    pub sql: Option<i64>,
    /// The vacuum of the DB.
    pub vacuum: Option<i64>,
    /// The get fragmentation of the DB.
    pub get_fragmentation: Option<i64>,
    /// The sleep of the DB.
    pub sleep: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbQueriesGlobalBreakdownDb { backup, sql, vacuum, get_fragmentation, sleep, ..unknown });

json::shape!(DbQueriesGlobalBreakdownDb: Object(None, &[
    ("backup", false, Integer), ("sql", false, Integer), ("vacuum", false, Integer),
    ("get_fragmentation", false, Integer), ("sleep", false, Integer),
]));

/// The `tables` of `DbQueriesGlobalBreakdown`.
pub type DbQueriesGlobalBreakdownTables = DbTimesGlobalBreakdownTables;

/// The `agent` of `DbQueriesGlobalBreakdownTables`.
pub type DbQueriesGlobalBreakdownTablesAgent = DbTimesGlobalBreakdownTablesAgent;

/// The `belongs` of `DbQueriesGlobalBreakdownTables`.
pub type DbQueriesGlobalBreakdownTablesBelongs = DbTimesGlobalBreakdownTablesBelongs;

/// The `group` of `DbQueriesGlobalBreakdownTables`.
pub type DbQueriesGlobalBreakdownTablesGroup = DbTimesGlobalBreakdownTablesGroup;

/// The `mitre_breakdown` of `DbQueries`.
pub type DbQueriesMitreBreakdown = DbTimesMitreBreakdown;

/// The `db` of `DbQueriesMitreBreakdown`.
pub type DbQueriesMitreBreakdownDb = DbTimesTaskBreakdownDb;

/// The `task_breakdown` of `DbQueries`.
pub type DbQueriesTaskBreakdown = DbTimesTaskBreakdown;

/// The `db` of `DbQueriesTaskBreakdown`.
pub type DbQueriesTaskBreakdownDb = DbTimesTaskBreakdownDb;

/// The `tables` of `DbQueriesTaskBreakdown`.
pub type DbQueriesTaskBreakdownTables = DbTimesTaskBreakdownTables;

/// The `tasks` of `DbQueriesTaskBreakdownTables`.
pub type DbQueriesTaskBreakdownTablesTasks = DbTimesTaskBreakdownTablesTasks;

/// The `execution_breakdown` of `DbMetricsTime`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimes {
    /// The global of the execution breakdown.
    pub global: Option<i64>,
    /// The global breakdown of the execution breakdown.
    pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    /// The task of the execution breakdown.
    pub task: Option<i64>,
    /// The task breakdown of the execution breakdown.
    pub task_breakdown: Option<DbTimesTaskBreakdown>,
    /// The mitre of the execution breakdown.
    pub mitre: Option<i64>,
    /// The mitre breakdown of the execution breakdown.
    pub mitre_breakdown: Option<DbTimesMitreBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimes { global, global_breakdown, task, task_breakdown, mitre, mitre_breakdown, ..unknown });

json::shape!(DbTimes: Object(None, &[
    ("global", false, Integer), ("global_breakdown", false, Of(self::DbTimesGlobalBreakdown::shape)),
    ("task", false, Integer), ("task_breakdown", false, Of(self::DbTimesTaskBreakdown::shape)),
    ("mitre", false, Integer), ("mitre_breakdown", false, Of(self::DbTimesMitreBreakdown::shape)),
]));

/// The `global_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdown {
    /// The DB of the global breakdown.
    pub db: Option<DbTimesGlobalBreakdownDb>,
    /// The tables of the global breakdown.
    pub tables: Option<DbTimesGlobalBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdown { db, tables, ..unknown });

json::shape!(DbTimesGlobalBreakdown: Object(None, &[
    ("db", false, Of(self::DbTimesGlobalBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesGlobalBreakdownTables::shape)),
]));

/// The `db` of `DbTimesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdownDb {
    /// The backup of the DB.
    pub backup: Option<i64>,
    /// The sql of the DB.
    pub sql: Option<i64>,
    /// The vacuum of the DB.
    pub vacuum: Option<i64>,
    /// The get fragmentation of the DB.
    pub get_fragmentation: Option<i64>,
    /// The sleep of the DB.
    pub sleep: Option<i64>,
    /// The open of the DB.
    pub open: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownDb { backup, sql, vacuum, get_fragmentation, sleep, open, ..unknown });

json::shape!(DbTimesGlobalBreakdownDb: Object(None, &[
    ("backup", false, Integer), ("sql", false, Integer), ("vacuum", false, Integer),
    ("get_fragmentation", false, Integer), ("sleep", false, Integer), ("open", false, Integer),
]));

/// The `tables` of `DbTimesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdownTables {
    /// The agent.
    pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    /// The belongs.
    pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    /// The group.
    pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownTables { agent, belongs, group, ..unknown });

json::shape!(DbTimesGlobalBreakdownTables: Object(None, &[
    ("agent", false, Of(self::DbTimesGlobalBreakdownTablesAgent::shape)),
    ("belongs", false, Of(self::DbTimesGlobalBreakdownTablesBelongs::shape)),
    ("group", false, Of(self::DbTimesGlobalBreakdownTablesGroup::shape)),
]));

/// The `agent` of `DbTimesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdownTablesAgent {
    /// The delete agent (`delete-agent`).
    pub delete_agent: Option<i64>,
    /// The disconnect agents (`disconnect-agents`).
    pub disconnect_agents: Option<i64>,
    /// The find agent (`find-agent`).
    pub find_agent: Option<i64>,
    /// The get agent info (`get-agent-info`).
    pub get_agent_info: Option<i64>,
    /// The get agents by connection status (`get-agents-by-connection-status`).
    pub get_agents_by_connection_status: Option<i64>,
    /// The get all agents (`get-all-agents`).
    pub get_all_agents: Option<i64>,
    /// The get groups integrity (`get-groups-integrity`).
    pub get_groups_integrity: Option<i64>,
    /// The insert agent (`insert-agent`).
    pub insert_agent: Option<i64>,
    /// The reset agents connection (`reset-agents-connection`).
    pub reset_agents_connection: Option<i64>,
    /// The select agent group (`select-agent-group`).
    pub select_agent_group: Option<i64>,
    /// The set agent groups (`set-agent-groups`).
    pub set_agent_groups: Option<i64>,
    /// The sync agent groups get (`sync-agent-groups-get`).
    pub sync_agent_groups_get: Option<i64>,
    /// The sync agent info get (`sync-agent-info-get`).
    pub sync_agent_info_get: Option<i64>,
    /// The update agent data (`update-agent-data`).
    pub update_agent_data: Option<i64>,
    /// The update connection status (`update-connection-status`).
    pub update_connection_status: Option<i64>,
    /// The update keepalive (`update-keepalive`).
    pub update_keepalive: Option<i64>,
    /// The get distinct groups (`get-distinct-groups`).
    pub get_distinct_groups: Option<i64>,
    /// The recalculate agent group hashes (`recalculate-agent-group-hashes`).
    pub recalculate_agent_group_hashes: Option<i64>,
    /// The sync agent info set (`sync-agent-info-set`).
    pub sync_agent_info_set: Option<i64>,
    /// The update status code (`update-status-code`).
    pub update_status_code: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownTablesAgent {
    delete_agent: "delete-agent", disconnect_agents: "disconnect-agents", find_agent: "find-agent",
    get_agent_info: "get-agent-info", get_agents_by_connection_status: "get-agents-by-connection-status",
    get_all_agents: "get-all-agents", get_groups_integrity: "get-groups-integrity", insert_agent: "insert-agent",
    reset_agents_connection: "reset-agents-connection", select_agent_group: "select-agent-group",
    set_agent_groups: "set-agent-groups", sync_agent_groups_get: "sync-agent-groups-get",
    sync_agent_info_get: "sync-agent-info-get", update_agent_data: "update-agent-data",
    update_connection_status: "update-connection-status", update_keepalive: "update-keepalive",
    get_distinct_groups: "get-distinct-groups", recalculate_agent_group_hashes: "recalculate-agent-group-hashes",
    sync_agent_info_set: "sync-agent-info-set", update_status_code: "update-status-code", ..unknown,
});

json::shape!(DbTimesGlobalBreakdownTablesAgent: Object(None, &[
    ("delete-agent", false, Integer), ("disconnect-agents", false, Integer), ("find-agent", false, Integer),
    ("get-agent-info", false, Integer), ("get-agents-by-connection-status", false, Integer),
    ("get-all-agents", false, Integer), ("get-groups-integrity", false, Integer), ("insert-agent", false, Integer),
    ("reset-agents-connection", false, Integer), ("select-agent-group", false, Integer),
    ("set-agent-groups", false, Integer), ("sync-agent-groups-get", false, Integer),
    ("sync-agent-info-get", false, Integer), ("update-agent-data", false, Integer),
    ("update-connection-status", false, Integer), ("update-keepalive", false, Integer),
    ("get-distinct-groups", false, Integer), ("recalculate-agent-group-hashes", false, Integer),
    ("sync-agent-info-set", false, Integer), ("update-status-code", false, Integer),
]));

/// The `belongs` of `DbTimesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdownTablesBelongs {
    /// The get group agents (`get-group-agents`).
    pub get_group_agents: Option<i64>,
    /// The select group belong (`select-group-belong`).
    pub select_group_belong: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownTablesBelongs {
    get_group_agents: "get-group-agents", select_group_belong: "select-group-belong", ..unknown,
});

json::shape!(DbTimesGlobalBreakdownTablesBelongs: Object(None, &[
    ("get-group-agents", false, Integer), ("select-group-belong", false, Integer),
]));

/// The `group` of `DbTimesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdownTablesGroup {
    /// The delete group (`delete-group`).
    pub delete_group: Option<i64>,
    /// The find group (`find-group`).
    pub find_group: Option<i64>,
    /// The insert agent group (`insert-agent-group`).
    pub insert_agent_group: Option<i64>,
    /// The select groups (`select-groups`).
    pub select_groups: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownTablesGroup {
    delete_group: "delete-group", find_group: "find-group", insert_agent_group: "insert-agent-group",
    select_groups: "select-groups", ..unknown,
});

json::shape!(DbTimesGlobalBreakdownTablesGroup: Object(None, &[
    ("delete-group", false, Integer), ("find-group", false, Integer), ("insert-agent-group", false, Integer),
    ("select-groups", false, Integer),
]));

/// The `mitre_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesMitreBreakdown {
    /// The DB.
    pub db: Option<DbTimesMitreBreakdownDb>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesMitreBreakdown { db, ..unknown });

json::shape!(DbTimesMitreBreakdown: Object(None, &[("db", false, Of(self::DbTimesTaskBreakdownDb::shape))]));

/// The `db` of `DbTimesMitreBreakdown`.
pub type DbTimesMitreBreakdownDb = DbTimesTaskBreakdownDb;

/// The `task_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesTaskBreakdown {
    /// The DB.
    pub db: Option<DbTimesTaskBreakdownDb>,
    /// The tables.
    pub tables: Option<DbTimesTaskBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesTaskBreakdown { db, tables, ..unknown });

json::shape!(DbTimesTaskBreakdown: Object(None, &[
    ("db", false, Of(self::DbTimesTaskBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesTaskBreakdownTables::shape)),
]));

/// The `db` of `DbTimesTaskBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesTaskBreakdownDb {
    /// The sql.
    pub sql: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesTaskBreakdownDb { sql, ..unknown });

json::shape!(DbTimesTaskBreakdownDb: Object(None, &[("sql", false, Integer)]));

/// The `tables` of `DbTimesTaskBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesTaskBreakdownTables {
    /// The tasks.
    pub tasks: Option<DbTimesTaskBreakdownTablesTasks>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesTaskBreakdownTables { tasks, ..unknown });

json::shape!(DbTimesTaskBreakdownTables: Object(None, &[(
    "tasks", false, Of(self::DbTimesTaskBreakdownTablesTasks::shape),
)]));

/// The `tasks` of `DbTimesTaskBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesTaskBreakdownTablesTasks {
    /// The delete old.
    pub delete_old: Option<i64>,
    /// The set timeout.
    pub set_timeout: Option<i64>,
    /// The upgrade.
    pub upgrade: Option<i64>,
    /// The upgrade cancel tasks.
    pub upgrade_cancel_tasks: Option<i64>,
    /// The upgrade custom.
    pub upgrade_custom: Option<i64>,
    /// The upgrade get status.
    pub upgrade_get_status: Option<i64>,
    /// The upgrade result.
    pub upgrade_result: Option<i64>,
    /// The upgrade update status.
    pub upgrade_update_status: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesTaskBreakdownTablesTasks {
    delete_old, set_timeout, upgrade, upgrade_cancel_tasks, upgrade_custom, upgrade_get_status, upgrade_result,
    upgrade_update_status, ..unknown,
});

json::shape!(DbTimesTaskBreakdownTablesTasks: Object(None, &[
    ("delete_old", false, Integer), ("set_timeout", false, Integer), ("upgrade", false, Integer),
    ("upgrade_cancel_tasks", false, Integer), ("upgrade_custom", false, Integer),
    ("upgrade_get_status", false, Integer), ("upgrade_result", false, Integer),
    ("upgrade_update_status", false, Integer),
]));

/// A value under `geo` in `AnalysisdStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineGeoStatus {
    /// Whether it is available.
    pub available: Option<bool>,
    /// The status.
    pub status: Option<EngineGeoStatusValue>,
    /// The hash.
    pub hash: Option<String>,
    /// The last successful update.
    pub last_successful_update: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EngineGeoStatus { available, status, hash, last_successful_update, ..unknown });

/// A value of `status` in `EngineGeoStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EngineGeoStatusValue {
    /// `ready`
    Ready,
    /// `updating`
    Updating,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received EngineGeoStatusValue { Ready: "ready", Updating: "updating", Failed: "failed" });

/// A value under `ioc` in `AnalysisdStatus`.
pub type EngineIocStatus = EngineGeoStatus;

/// A value of `status` in `EngineIocStatus`.
pub type EngineIocStatusValue = EngineGeoStatusValue;

/// A metric and its value.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineMetric {
    /// The name of the global.
    pub name: Option<String>,
    /// The type of the global (`type`).
    pub type_: Option<String>,
    /// Whether the global is enabled.
    pub enabled: Option<bool>,
    /// The value of the global.
    pub value: Option<f64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EngineMetric { name, type_: "type", enabled, value, ..unknown });

json::shape!(EngineMetric: Object(None, &[
    ("name", false, Text), ("type", false, Text), ("enabled", false, Bool), ("value", false, Number),
]));

/// Metrics of one space of the engine.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineSpaceMetric {
    /// The name of the space.
    pub name: Option<String>,
    /// The metrics of the space.
    pub metrics: Option<Vec<EngineMetric>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EngineSpaceMetric { name, metrics, ..unknown });

json::shape!(EngineSpaceMetric: Object(None, &[
    ("name", false, Text), ("metrics", false, List(&Of(self::EngineMetric::shape))),
]));

/// A value under `spaces` in `AnalysisdStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EngineSpaceStatus {
    /// Whether the space is available.
    pub available: Option<bool>,
    /// Whether the space is enabled.
    pub enabled: Option<bool>,
    /// The status of the space.
    pub status: Option<EngineSpaceStatusValue>,
    /// The hash of the space.
    pub hash: Option<String>,
    /// The last successful update of the space.
    pub last_successful_update: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EngineSpaceStatus { available, enabled, status, hash, last_successful_update, ..unknown });

/// A value of `status` in `EngineSpaceStatus`.
pub type EngineSpaceStatusValue = EngineGeoStatusValue;

/// A block of agent.conf.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupConfiguration {
    /// The filters of the group configuration.
    pub filters: GroupConfigurationFilters,
    /// The config of the group configuration.
    pub config: std::collections::BTreeMap<String, crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GroupConfiguration { filters, config; ..unknown });

/// The `filters` of `GroupConfiguration`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupConfigurationFilters {
    /// The OS of the filters.
    pub os: Option<String>,
    /// The name of the filters.
    pub name: Option<String>,
    /// The profile of the filters.
    pub profile: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GroupConfigurationFilters { os, name, profile, ..unknown });

/// A file of a group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupFile {
    /// Name of the file.
    pub filename: String,
    /// Checksum of the file.
    pub hash: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GroupFile { filename; hash, ..unknown });

json::partial!(GroupFilePartial: GroupFile { filename: String, hash: String, ..unknown: json::Members });

/// The `data` of `GroupFileReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum GroupFileReplyData {
    /// As `Vec<crate::Value>`.
    List(Vec<crate::Value>),
    /// As `std::collections::BTreeMap<String, crate::Value>`.
    Object(std::collections::BTreeMap<String, crate::Value>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GroupFileReplyData { List, Object });

json::shape!(GroupFileReplyData: Union(None, &[List(&Any), Map(&Any)]));

/// A value of the parameter `type` of `GET /groups/{group_id}/files/{file_name}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupFileType {
    /// `conf`
    Conf,
    /// `rcl`
    Rcl,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GroupFileType { Conf: "conf", Rcl: "rcl" });

/// A value of the parameter `hash` of `GET /groups` and `GET /groups/{group_id}/files`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HashAlgorithm {
    /// `md5`
    Md5,
    /// `sha1`
    Sha1,
    /// `sha224`
    Sha224,
    /// `sha256`
    Sha256,
    /// `sha384`
    Sha384,
    /// `sha512`
    Sha512,
    /// `blake2b`
    Blake2b,
    /// `blake2s`
    Blake2s,
    /// `sha3_224`
    Sha3_224,
    /// `sha3_256`
    Sha3_256,
    /// `sha3_384`
    Sha3_384,
    /// `sha3_512`
    Sha3_512,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent HashAlgorithm {
    Md5: "md5", Sha1: "sha1", Sha224: "sha224", Sha256: "sha256", Sha384: "sha384", Sha512: "sha512",
    Blake2b: "blake2b", Blake2s: "blake2s", Sha3_224: "sha3_224", Sha3_256: "sha3_256", Sha3_384: "sha3_384",
    Sha3_512: "sha3_512",
});

/// A value of the parameter `level` of `GET /cluster/{node_id}/logs`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    /// `critical`
    Critical,
    /// `debug`
    Debug,
    /// `debug2`
    Debug2,
    /// `error`
    Error,
    /// `info`
    Info,
    /// `warning`
    Warning,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged LogLevel {
    Critical: "critical", Debug: "debug", Debug2: "debug2", Error: "error", Info: "info", Warning: "warning",
});

/// Number of log lines by level.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogSummary {
    /// How many lines there are in all.
    pub all: i64,
    /// How many lines have the level `critical`.
    pub critical: i64,
    /// How many lines have the level `debug`.
    pub debug: i64,
    /// How many lines have the level `error`.
    pub error: i64,
    /// How many lines have the level `info`.
    pub info: i64,
    /// How many lines have the level `warning`.
    pub warning: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogSummary { all, critical, debug, error, info, warning; ..unknown });

/// What the log collector read from one source.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LogcollectorFileStats {
    /// The location of the file.
    pub location: Option<String>,
    /// The events of the file.
    pub events: Option<i64>,
    /// The bytes of the file.
    pub bytes: Option<i64>,
    /// The targets of the file.
    pub targets: Option<Vec<LogcollectorFileStatsTarget>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogcollectorFileStats { location, events, bytes, targets, ..unknown });

/// One of `targets` in `LogcollectorFileStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LogcollectorFileStatsTarget {
    /// The name of the target.
    pub name: Option<String>,
    /// The drops of the target.
    pub drops: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogcollectorFileStatsTarget { name, drops, ..unknown });

/// What the log collector read within a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LogcollectorStats {
    /// The start of the global.
    pub start: Option<String>,
    /// The end of the global.
    pub end: Option<String>,
    /// The files of the global.
    pub files: Option<Vec<LogcollectorFileStats>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogcollectorStats { start, end, files, ..unknown });

/// A value of the parameter `configuration` of `GET /cluster/{node_id}/configuration/{component}/{configuration}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagerActiveConfigurationSection {
    /// `global`
    Global,
    /// `auth`
    Auth,
    /// `internal`
    Internal,
    /// `remote`
    Remote,
    /// `wdb`
    Wdb,
    /// `wmodules`
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ManagerActiveConfigurationSection {
    Global: "global", Auth: "auth", Internal: "internal", Remote: "remote", Wdb: "wdb", Wmodules: "wmodules",
});

/// A value of the parameter `component` of `GET /cluster/{node_id}/configuration/{component}/{configuration}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagerComponent {
    /// `auth`
    Auth,
    /// `monitor`
    Monitor,
    /// `request`
    Request,
    /// `wazuh-manager-db`
    WazuhManagerDb,
    /// `wmodules`
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ManagerComponent {
    Auth: "auth", Monitor: "monitor", Request: "request", WazuhManagerDb: "wazuh-manager-db", Wmodules: "wmodules",
});

/// A value of the parameter `section` of `GET /cluster/{node_id}/configuration`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagerConfigurationSection {
    /// `active-response`
    ActiveResponse,
    /// `alerts`
    Alerts,
    /// `auth`
    Auth,
    /// `client`
    Client,
    /// `client_buffer`
    ClientBuffer,
    /// `cluster`
    Cluster,
    /// `command`
    Command,
    /// `global`
    Global,
    /// `logging`
    Logging,
    /// `remote`
    Remote,
    /// `reports`
    Reports,
    /// `socket`
    Socket,
    /// `vulnerability-detection`
    VulnerabilityDetection,
    /// `indexer`
    Indexer,
    /// `syscollector`
    Syscollector,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ManagerConfigurationSection {
    ActiveResponse: "active-response", Alerts: "alerts", Auth: "auth", Client: "client", ClientBuffer: "client_buffer",
    Cluster: "cluster", Command: "command", Global: "global", Logging: "logging", Remote: "remote", Reports: "reports",
    Socket: "socket", VulnerabilityDetection: "vulnerability-detection", Indexer: "indexer",
    Syscollector: "syscollector",
});

/// A group of attackers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MitreGroup {
    /// The ID of the mitre group.
    pub id: String,
    /// The name of the mitre group.
    pub name: String,
    /// The description of the mitre group.
    pub description: Option<String>,
    /// The external ID of the mitre group.
    pub external_id: Option<String>,
    /// The source of the mitre group.
    pub source: Option<String>,
    /// The URL of the mitre group.
    pub url: Option<String>,
    /// The created time of the mitre group.
    pub created_time: Option<String>,
    /// The modified time of the mitre group.
    pub modified_time: Option<String>,
    /// The mitre version of the mitre group.
    pub mitre_version: Option<String>,
    /// The revoked by of the mitre group.
    pub revoked_by: Option<String>,
    /// The deprecated of the mitre group.
    pub deprecated: Option<i64>,
    /// The software of the mitre group.
    pub software: Vec<String>,
    /// The techniques of the mitre group.
    pub techniques: Vec<String>,
    /// The references of the mitre group.
    pub references: Vec<MitreItemReference>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreGroup {
    id, name, software, techniques, references; description, external_id, source, url, created_time, modified_time,
    mitre_version, revoked_by, deprecated, ..unknown,
});

json::partial!(MitreGroupPartial: MitreGroup {
    id: String, name: String, description: String, external_id: String, source: String, url: String,
    created_time: String, modified_time: String, mitre_version: String, revoked_by: String, deprecated: i64,
    software: Vec<String>, techniques: Vec<String>, references: Vec<MitreItemReference>, ..unknown: json::Members,
});

/// A source that an item cites.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MitreItemReference {
    /// The URL of the reference.
    pub url: Option<String>,
    /// The description of the reference.
    pub description: Option<String>,
    /// The source of the reference.
    pub source: Option<String>,
    /// The external ID of the reference.
    pub external_id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreItemReference { url, description, source, external_id, ..unknown });

/// A fact about the knowledge base.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MitreMetadata {
    /// The key of the mitre metadata.
    pub key: String,
    /// The value of the mitre metadata.
    pub value: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreMetadata { key, value; ..unknown });

/// A mitigation, what hinders techniques.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MitreMitigation {
    /// The ID of the mitre mitigation.
    pub id: String,
    /// The name of the mitre mitigation.
    pub name: String,
    /// The description of the mitre mitigation.
    pub description: Option<String>,
    /// The external ID of the mitre mitigation.
    pub external_id: Option<String>,
    /// The source of the mitre mitigation.
    pub source: Option<String>,
    /// The URL of the mitre mitigation.
    pub url: Option<String>,
    /// The created time of the mitre mitigation.
    pub created_time: Option<String>,
    /// The modified time of the mitre mitigation.
    pub modified_time: Option<String>,
    /// The mitre version of the mitre mitigation.
    pub mitre_version: Option<String>,
    /// The revoked by of the mitre mitigation.
    pub revoked_by: Option<String>,
    /// The deprecated of the mitre mitigation.
    pub deprecated: Option<i64>,
    /// The techniques of the mitre mitigation.
    pub techniques: Vec<String>,
    /// The references of the mitre mitigation.
    pub references: Vec<MitreItemReference>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreMitigation {
    id, name, techniques, references; description, external_id, source, url, created_time, modified_time, mitre_version,
    revoked_by, deprecated, ..unknown,
});

json::partial!(MitreMitigationPartial: MitreMitigation {
    id: String, name: String, description: String, external_id: String, source: String, url: String,
    created_time: String, modified_time: String, mitre_version: String, revoked_by: String, deprecated: i64,
    techniques: Vec<String>, references: Vec<MitreItemReference>, ..unknown: json::Members,
});

/// A source and the item that cites it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MitreReference {
    /// The ID of the mitre reference.
    pub id: String,
    /// The source of the mitre reference.
    pub source: Option<String>,
    /// The external ID of the mitre reference.
    pub external_id: Option<String>,
    /// The URL of the mitre reference.
    pub url: Option<String>,
    /// The description of the mitre reference.
    pub description: Option<String>,
    /// The type of the mitre reference (`type`).
    pub type_: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreReference { id, type_: "type"; source, external_id, url, description, ..unknown });

json::partial!(MitreReferencePartial: MitreReference {
    id: String, source: String, external_id: String, url: String, description: String, type_: "type" String,
    ..unknown: json::Members,
});

/// A tool or a piece of malware.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MitreSoftware {
    /// The ID of the mitre software.
    pub id: String,
    /// The name of the mitre software.
    pub name: String,
    /// The description of the mitre software.
    pub description: Option<String>,
    /// The external ID of the mitre software.
    pub external_id: Option<String>,
    /// The source of the mitre software.
    pub source: Option<String>,
    /// The URL of the mitre software.
    pub url: Option<String>,
    /// The created time of the mitre software.
    pub created_time: Option<String>,
    /// The modified time of the mitre software.
    pub modified_time: Option<String>,
    /// The mitre version of the mitre software.
    pub mitre_version: Option<String>,
    /// The revoked by of the mitre software.
    pub revoked_by: Option<String>,
    /// The deprecated of the mitre software.
    pub deprecated: Option<i64>,
    /// The groups of the mitre software.
    pub groups: Vec<String>,
    /// The techniques of the mitre software.
    pub techniques: Vec<String>,
    /// The references of the mitre software.
    pub references: Vec<MitreItemReference>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreSoftware {
    id, name, groups, techniques, references; description, external_id, source, url, created_time, modified_time,
    mitre_version, revoked_by, deprecated, ..unknown,
});

json::partial!(MitreSoftwarePartial: MitreSoftware {
    id: String, name: String, description: String, external_id: String, source: String, url: String,
    created_time: String, modified_time: String, mitre_version: String, revoked_by: String, deprecated: i64,
    groups: Vec<String>, techniques: Vec<String>, references: Vec<MitreItemReference>, ..unknown: json::Members,
});

/// A tactic, what attackers want to reach.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MitreTactic {
    /// The ID of the mitre tactic.
    pub id: String,
    /// The name of the mitre tactic.
    pub name: String,
    /// The short name of the mitre tactic.
    pub short_name: Option<String>,
    /// The description of the mitre tactic.
    pub description: Option<String>,
    /// The external ID of the mitre tactic.
    pub external_id: Option<String>,
    /// The source of the mitre tactic.
    pub source: Option<String>,
    /// The URL of the mitre tactic.
    pub url: Option<String>,
    /// The created time of the mitre tactic.
    pub created_time: Option<String>,
    /// The modified time of the mitre tactic.
    pub modified_time: Option<String>,
    /// The techniques of the mitre tactic.
    pub techniques: Vec<String>,
    /// The references of the mitre tactic.
    pub references: Vec<MitreItemReference>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreTactic {
    id, name, techniques, references; short_name, description, external_id, source, url, created_time, modified_time,
    ..unknown,
});

json::partial!(MitreTacticPartial: MitreTactic {
    id: String, name: String, short_name: String, description: String, external_id: String, source: String, url: String,
    created_time: String, modified_time: String, techniques: Vec<String>, references: Vec<MitreItemReference>,
    ..unknown: json::Members,
});

/// A technique, how attackers go about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MitreTechnique {
    /// The ID of the mitre technique.
    pub id: String,
    /// The name of the mitre technique.
    pub name: String,
    /// The description of the mitre technique.
    pub description: Option<String>,
    /// The external ID of the mitre technique.
    pub external_id: Option<String>,
    /// The source of the mitre technique.
    pub source: Option<String>,
    /// The URL of the mitre technique.
    pub url: Option<String>,
    /// The created time of the mitre technique.
    pub created_time: Option<String>,
    /// The modified time of the mitre technique.
    pub modified_time: Option<String>,
    /// The mitre version of the mitre technique.
    pub mitre_version: Option<String>,
    /// The mitre detection of the mitre technique.
    pub mitre_detection: Option<String>,
    /// The network requirements of the mitre technique.
    pub network_requirements: Option<i64>,
    /// The remote support of the mitre technique.
    pub remote_support: Option<i64>,
    /// The revoked by of the mitre technique.
    pub revoked_by: Option<String>,
    /// The deprecated of the mitre technique.
    pub deprecated: Option<i64>,
    /// The subtechnique of of the mitre technique.
    pub subtechnique_of: Option<String>,
    /// The tactics of the mitre technique.
    pub tactics: Vec<String>,
    /// The mitigations of the mitre technique.
    pub mitigations: Vec<String>,
    /// The software of the mitre technique.
    pub software: Vec<String>,
    /// The groups of the mitre technique.
    pub groups: Vec<String>,
    /// The references of the mitre technique.
    pub references: Vec<MitreItemReference>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreTechnique {
    id, name, tactics, mitigations, software, groups, references; description, external_id, source, url, created_time,
    modified_time, mitre_version, mitre_detection, network_requirements, remote_support, revoked_by, deprecated,
    subtechnique_of, ..unknown,
});

json::partial!(MitreTechniquePartial: MitreTechnique {
    id: String, name: String, description: String, external_id: String, source: String, url: String,
    created_time: String, modified_time: String, mitre_version: String, mitre_detection: String,
    network_requirements: i64, remote_support: i64, revoked_by: String, deprecated: i64, subtechnique_of: String,
    tactics: Vec<String>, mitigations: Vec<String>, software: Vec<String>, groups: Vec<String>,
    references: Vec<MitreItemReference>, ..unknown: json::Members,
});

/// State of the modules daemon and of its modules.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModulesdStatus {
    /// Whether ready of the wazuh manager modulesd holds.
    pub ready: Option<bool>,
    /// Whether running of the wazuh manager modulesd holds.
    pub running: Option<bool>,
    /// The modules of the wazuh manager modulesd.
    pub modules: Option<ModulesdStatusModules>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ModulesdStatus { ready, running, modules, ..unknown });

/// The `modules` of `ModulesdStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModulesdStatusModules {
    /// State of the vulnerability detector and of its feed.
    pub vulnerability_detector: Option<VulnerabilityDetectorStatus>,
    /// The inventory sync of the modules (`inventory-sync`).
    pub inventory_sync: Option<ModulesdStatusModulesInventorySync>,
    /// The content manager of the modules (`content-manager`).
    pub content_manager: Option<ModulesdStatusModulesContentManager>,
    /// The task manager of the modules (`task-manager`).
    pub task_manager: Option<ModulesdStatusModulesTaskManager>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ModulesdStatusModules {
    vulnerability_detector: "vulnerability-detector", inventory_sync: "inventory-sync",
    content_manager: "content-manager", task_manager: "task-manager", ..unknown,
});

/// The `content-manager` of `ModulesdStatusModules`.
pub type ModulesdStatusModulesContentManager = ModulesdStatusModulesTaskManager;

/// The `inventory-sync` of `ModulesdStatusModules`.
pub type ModulesdStatusModulesInventorySync = ModulesdStatusModulesTaskManager;

/// The `task-manager` of `ModulesdStatusModules`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ModulesdStatusModulesTaskManager {
    /// Whether it is available.
    pub available: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ModulesdStatusModulesTaskManager { available, ..unknown });

/// A version that has been published.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NewVersion {
    /// The tag of the last available major.
    pub tag: Option<String>,
    /// The title of the last available major.
    pub title: Option<String>,
    /// The description of the last available major.
    pub description: Option<String>,
    /// The published date of the last available major.
    pub published_date: Option<String>,
    /// The semver of the last available major.
    pub semver: Option<NewVersionSemver>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersion { tag, title, description, published_date, semver, ..unknown });

/// The `semver` of `NewVersion`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NewVersionSemver {
    /// The major of the semver.
    pub major: Option<i64>,
    /// The minor of the semver.
    pub minor: Option<i64>,
    /// The patch of the semver.
    pub patch: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersionSemver { major, minor, patch, ..unknown });

/// Newest versions that the cluster could be updated to.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NewVersions {
    /// The last check date of the data.
    pub last_check_date: Option<String>,
    /// The current version of the data.
    pub current_version: Option<String>,
    /// Whether update check of the data holds.
    pub update_check: Option<bool>,
    /// A version that has been published.
    pub last_available_major: Option<NewVersion>,
    /// A version that has been published.
    pub last_available_minor: Option<NewVersion>,
    /// A version that has been published.
    pub last_available_patch: Option<NewVersion>,
    /// The UUID of the data.
    pub uuid: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersions {
    last_check_date, current_version, update_check, last_available_major, last_available_minor, last_available_patch,
    uuid, ..unknown,
});

/// Settings of the API on a node.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NodeApiConfiguration {
    /// The node name of the node API configuration.
    pub node_name: crate::NodeId,
    /// The node API config of the node API configuration.
    pub node_api_config: std::collections::BTreeMap<String, crate::Value>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeApiConfiguration { node_name, node_api_config; ..unknown });

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeDaemonStatus {
    /// Whether ready of the wazuh manager authd holds.
    pub ready: Option<bool>,
    /// Whether running of the wazuh manager authd holds.
    pub running: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeDaemonStatus { ready, running, ..unknown });

/// A node and when it last synchronised what.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NodeHealthcheck {
    /// What the node is.
    pub info: NodeHealthcheckInfo,
    /// When the node last gave and took what nodes share.
    pub status: Option<NodeHealthcheckStatus>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheck { info; status, ..unknown });

/// What the node is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NodeHealthcheckInfo {
    /// Name of a node.
    pub name: crate::NodeId,
    /// The type of the info (`type`).
    pub type_: NodeHealthcheckInfoType,
    /// The version of the info.
    pub version: String,
    /// The IP of the info.
    pub ip: String,
    /// The number of active agents of the info.
    pub n_active_agents: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckInfo { name, type_: "type", version, ip; n_active_agents, ..unknown });

/// A value of `type` in `NodeHealthcheckInfo`.
pub type NodeHealthcheckInfoType = NodeType;

/// When the node last gave and took what nodes share.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealthcheckStatus {
    /// The last keep alive of the status.
    pub last_keep_alive: Option<String>,
    /// Whether sync agent info free of the status holds.
    pub sync_agent_info_free: Option<bool>,
    /// Whether sync integrity free of the status holds.
    pub sync_integrity_free: Option<bool>,
    /// The last check integrity of the status.
    pub last_check_integrity: Option<NodeHealthcheckStatusLastCheckIntegrity>,
    /// The last sync integrity of the status.
    pub last_sync_integrity: Option<NodeHealthcheckStatusLastSyncIntegrity>,
    /// The last sync agentinfo of the status.
    pub last_sync_agentinfo: Option<NodeHealthcheckStatusLastSyncAgentinfo>,
    /// The last sync agentgroup of the status.
    pub last_sync_agentgroup: Option<NodeHealthcheckStatusLastSyncAgentgroup>,
    /// The last sync full agentgroup of the status.
    pub last_sync_full_agentgroup: Option<NodeHealthcheckStatusLastSyncFullAgentgroup>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatus {
    last_keep_alive, sync_agent_info_free, sync_integrity_free, last_check_integrity, last_sync_integrity,
    last_sync_agentinfo, last_sync_agentgroup, last_sync_full_agentgroup, ..unknown,
});

/// The `last_check_integrity` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealthcheckStatusLastCheckIntegrity {
    /// The date start master of the last check integrity.
    pub date_start_master: Option<String>,
    /// The date end master of the last check integrity.
    pub date_end_master: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastCheckIntegrity { date_start_master, date_end_master, ..unknown });

/// The `last_sync_agentgroup` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealthcheckStatusLastSyncAgentgroup {
    /// The date start.
    pub date_start: Option<String>,
    /// The date end.
    pub date_end: Option<String>,
    /// The number of synced chunks.
    pub n_synced_chunks: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncAgentgroup { date_start, date_end, n_synced_chunks, ..unknown });

/// The `last_sync_agentinfo` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealthcheckStatusLastSyncAgentinfo {
    /// The date start master of the last sync agentinfo.
    pub date_start_master: Option<String>,
    /// The date end master of the last sync agentinfo.
    pub date_end_master: Option<String>,
    /// The number of synced chunks of the last sync agentinfo.
    pub n_synced_chunks: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncAgentinfo {
    date_start_master, date_end_master, n_synced_chunks, ..unknown,
});

/// The `last_sync_full_agentgroup` of `NodeHealthcheckStatus`.
pub type NodeHealthcheckStatusLastSyncFullAgentgroup = NodeHealthcheckStatusLastSyncAgentgroup;

/// The `last_sync_integrity` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealthcheckStatusLastSyncIntegrity {
    /// The date start master of the last sync integrity.
    pub date_start_master: Option<String>,
    /// The date end master of the last sync integrity.
    pub date_end_master: Option<String>,
    /// The total of extra valid of the last sync integrity.
    pub total_extra_valid: Option<i64>,
    /// The total of files of the last sync integrity.
    pub total_files: Option<NodeHealthcheckStatusLastSyncIntegrityTotalFiles>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncIntegrity {
    date_start_master, date_end_master, total_extra_valid, total_files, ..unknown,
});

/// The `total_files` of `NodeHealthcheckStatusLastSyncIntegrity`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    /// The missing of the total files.
    pub missing: Option<i64>,
    /// The shared of the total files.
    pub shared: Option<i64>,
    /// The extra of the total files.
    pub extra: Option<i64>,
    /// The extra valid of the total files.
    pub extra_valid: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    missing, shared, extra, extra_valid, ..unknown,
});

/// A value of the parameter `type` of `GET /cluster/nodes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `worker`
    Worker,
    /// `master`
    Master,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged NodeType { Worker: "worker", Master: "master" });

/// A value of the parameter `package_type` of `PUT /agents/upgrade`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PackageType {
    /// `rpm`
    Rpm,
    /// `deb`
    Deb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent PackageType { Rpm: "rpm", Deb: "deb" });

/// A policy and the ids of the roles that have it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// Id of the policy.
    pub id: crate::PolicyId,
    /// Name of the policy.
    pub name: String,
    /// What the policy allows or denies.
    pub policy: PolicyDetails,
    /// Ids of the roles that have the policy.
    pub roles: Option<Vec<crate::RoleId>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Policy { id, name, policy; roles, ..unknown });

json::partial!(PolicyPartial: Policy {
    id: crate::PolicyId, name: String, policy: PolicyDetailsPartial, roles: Vec<crate::RoleId>,
    ..unknown: json::Members,
});

/// The `policy` of `CreatePolicyBody`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PolicyDefinition {
    /// The actions.
    pub actions: Vec<String>,
    /// The resources.
    pub resources: Vec<String>,
    /// The effect.
    pub effect: String,
}

impl PolicyDefinition {
    /// With the required members alone.
    pub fn new(
        actions: impl IntoIterator<Item: Into<String>>,
        resources: impl IntoIterator<Item: Into<String>>,
        effect: impl Into<String>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            resources: resources.into_iter().map(Into::into).collect(),
            effect: effect.into(),
        }
    }
}

json::object!(sent PolicyDefinition { actions, resources, effect });

/// What the policy allows or denies.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PolicyDetails {
    /// Actions that the policy is about, such as `agent:read`.
    pub actions: Vec<String>,
    /// Resources that the actions touch, such as `agent:id:001`.
    pub resources: Vec<String>,
    /// `allow` or `deny`.
    pub effect: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received PolicyDetails { actions, resources, effect; ..unknown });

json::partial!(PolicyDetailsPartial: PolicyDetails {
    actions: Vec<String>, resources: Vec<String>, effect: String, ..unknown: json::Members,
});

/// The value of a member of `CurrentUserPolicies` that is not listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyEffect {
    /// `allow`
    Allow,
    /// `deny`
    Deny,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received PolicyEffect { Allow: "allow", Deny: "deny" });

/// An action that policies can name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbacAction {
    /// The description of the data.
    pub description: String,
    /// The resources of the data.
    pub resources: Vec<String>,
    /// The example of the data.
    pub example: RbacActionExample,
    /// The related endpoints of the data.
    pub related_endpoints: Vec<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RbacAction { description, resources, example, related_endpoints; ..unknown });

/// The `example` of `RbacAction`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbacActionExample {
    /// The actions of the example.
    pub actions: Vec<String>,
    /// The resources of the example.
    pub resources: Vec<String>,
    /// The effect of the example.
    pub effect: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RbacActionExample { actions, resources, effect; ..unknown });

/// A kind of resource that policies can name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RbacResource {
    /// The description of the data.
    pub description: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RbacResource { description; ..unknown });

/// A value of the parameter `resource` of `GET /security/resources`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RbacResourceKind {
    /// `*:*`
    StarColonStar,
    /// `agent:group`
    AgentGroup,
    /// `agent:id`
    AgentId,
    /// `group:id`
    GroupId,
    /// `node:id`
    NodeId,
    /// `policy:id`
    PolicyId,
    /// `role:id`
    RoleId,
    /// `user:id`
    UserId,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent RbacResourceKind {
    StarColonStar: "*:*", AgentGroup: "agent:group", AgentId: "agent:id", GroupId: "group:id", NodeId: "node:id",
    PolicyId: "policy:id", RoleId: "role:id", UserId: "user:id",
});

/// The `metrics` of `RemotedAgentStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedAgentMetrics {
    /// The messages of the metrics.
    pub messages: Option<RemotedAgentMetricsMessages>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetrics { messages, ..unknown });

json::shape!(RemotedAgentMetrics: Object(None, &[("messages", false, Of(self::RemotedAgentMetricsMessages::shape))]));

/// The `messages` of `RemotedAgentMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedAgentMetricsMessages {
    /// The received breakdown of the messages.
    pub received_breakdown: Option<RemotedAgentMetricsMessagesReceivedBreakdown>,
    /// The sent breakdown of the messages.
    pub sent_breakdown: Option<RemotedAgentMetricsMessagesSentBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetricsMessages { received_breakdown, sent_breakdown, ..unknown });

json::shape!(RemotedAgentMetricsMessages: Object(None, &[
    ("received_breakdown", false, Of(self::RemotedAgentMetricsMessagesReceivedBreakdown::shape)),
    ("sent_breakdown", false, Of(self::RemotedAgentMetricsMessagesSentBreakdown::shape)),
]));

/// The `received_breakdown` of `RemotedAgentMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedAgentMetricsMessagesReceivedBreakdown {
    /// The control of the received breakdown.
    pub control: Option<i64>,
    /// The control breakdown of the received breakdown.
    pub control_breakdown: Option<RemotedStatsByAgentControlBreakdown>,
    /// The events of the received breakdown.
    pub events: Option<i64>,
    /// The states of the received breakdown.
    pub states: Option<i64>,
    /// The upgrade ack of the received breakdown.
    pub upgrade_ack: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetricsMessagesReceivedBreakdown {
    control, control_breakdown, events, states, upgrade_ack, ..unknown,
});

json::shape!(RemotedAgentMetricsMessagesReceivedBreakdown: Object(None, &[
    ("control", false, Integer), ("control_breakdown", false, Of(self::RemotedStatsByAgentControlBreakdown::shape)),
    ("events", false, Integer), ("states", false, Integer), ("upgrade_ack", false, Integer),
]));

/// The `sent_breakdown` of `RemotedAgentMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedAgentMetricsMessagesSentBreakdown {
    /// The ack of the sent breakdown.
    pub ack: Option<i64>,
    /// The ar of the sent breakdown.
    pub ar: Option<i64>,
    /// The discarded of the sent breakdown.
    pub discarded: Option<i64>,
    /// The request of the sent breakdown.
    pub request: Option<i64>,
    /// The shared of the sent breakdown.
    pub shared: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetricsMessagesSentBreakdown { ack, ar, discarded, request, shared, ..unknown });

json::shape!(RemotedAgentMetricsMessagesSentBreakdown: Object(None, &[
    ("ack", false, Integer), ("ar", false, Integer), ("discarded", false, Integer), ("request", false, Integer),
    ("shared", false, Integer),
]));

/// One of `agents` in `RemotedStatsByAgent`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedAgentStats {
    /// The uptime of the agent.
    pub uptime: Option<String>,
    /// The ID of the agent.
    pub id: Option<i64>,
    /// The metrics of the agent.
    pub metrics: Option<RemotedAgentMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentStats { uptime, id, metrics, ..unknown });

json::shape!(RemotedAgentStats: Object(None, &[
    ("uptime", false, Text), ("id", false, Integer), ("metrics", false, Of(self::RemotedAgentMetrics::shape)),
]));

/// Counters of the daemon that talks to agents since it started.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedDaemonStats {
    /// The uptime.
    pub uptime: Option<String>,
    /// The timestamp.
    pub timestamp: Option<String>,
    /// The name.
    pub name: Option<RemotedDaemonStatsName>,
    /// The metrics.
    pub metrics: Option<RemotedMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedDaemonStats { uptime, timestamp, name, metrics, ..unknown });

json::shape!(RemotedDaemonStats: Object(None, &[
    ("uptime", false, Text), ("timestamp", false, Text), ("name", false, Of(self::RemotedDaemonStatsName::shape)),
    ("metrics", false, Of(self::RemotedMetrics::shape)),
]));

/// A value of `name` in `RemotedDaemonStats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemotedDaemonStatsName {
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RemotedDaemonStatsName { WazuhManagerRemoted: "wazuh-manager-remoted" });

json::shape!(RemotedDaemonStatsName: Among(&["wazuh-manager-remoted"], &Text));

/// The `metrics` of `RemotedDaemonStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetrics {
    /// The bytes of the metrics.
    pub bytes: Option<RemotedMetricsBytes>,
    /// The control messages queue breakdown of the metrics.
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
    /// The control messages queue usage of the metrics.
    pub control_messages_queue_usage: Option<i64>,
    /// The number of keys reload of the metrics.
    pub keys_reload_count: Option<i64>,
    /// The messages of the metrics.
    pub messages: Option<RemotedMetricsMessages>,
    /// The queues of the metrics.
    pub queues: Option<RemotedMetricsQueues>,
    /// The TCP sessions of the metrics.
    pub tcp_sessions: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetrics {
    bytes, control_messages_queue_breakdown, control_messages_queue_usage, keys_reload_count, messages, queues,
    tcp_sessions, ..unknown,
});

json::shape!(RemotedMetrics: Object(None, &[
    ("bytes", false, Of(self::RemotedMetricsBytes::shape)),
    ("control_messages_queue_breakdown", false, Of(self::RemotedMetricsControlMessagesQueueBreakdown::shape)),
    ("control_messages_queue_usage", false, Integer), ("keys_reload_count", false, Integer),
    ("messages", false, Of(self::RemotedMetricsMessages::shape)),
    ("queues", false, Of(self::RemotedMetricsQueues::shape)), ("tcp_sessions", false, Integer),
]));

/// The `bytes` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsBytes {
    /// The received of the bytes.
    pub received: Option<i64>,
    /// The sent of the bytes.
    pub sent: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsBytes { received, sent, ..unknown });

json::shape!(RemotedMetricsBytes: Object(None, &[("received", false, Integer), ("sent", false, Integer)]));

/// The `control_messages_queue_breakdown` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsControlMessagesQueueBreakdown {
    /// The inserted of the control messages queue breakdown.
    pub inserted: Option<i64>,
    /// The processed of the control messages queue breakdown.
    pub processed: Option<i64>,
    /// The replaced of the control messages queue breakdown.
    pub replaced: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsControlMessagesQueueBreakdown { inserted, processed, replaced, ..unknown });

json::shape!(RemotedMetricsControlMessagesQueueBreakdown: Object(None, &[
    ("inserted", false, Integer), ("processed", false, Integer), ("replaced", false, Integer),
]));

/// The `messages` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsMessages {
    /// The received breakdown of the messages.
    pub received_breakdown: Option<RemotedMetricsMessagesReceivedBreakdown>,
    /// The sent breakdown of the messages.
    pub sent_breakdown: Option<RemotedMetricsMessagesSentBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsMessages { received_breakdown, sent_breakdown, ..unknown });

json::shape!(RemotedMetricsMessages: Object(None, &[
    ("received_breakdown", false, Of(self::RemotedMetricsMessagesReceivedBreakdown::shape)),
    ("sent_breakdown", false, Of(self::RemotedMetricsMessagesSentBreakdown::shape)),
]));

/// The `received_breakdown` of `RemotedMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsMessagesReceivedBreakdown {
    /// The control of the received breakdown.
    pub control: Option<i64>,
    /// The control breakdown of the received breakdown.
    pub control_breakdown: Option<RemotedMetricsMessagesReceivedBreakdownControlBreakdown>,
    /// The dequeued after of the received breakdown.
    pub dequeued_after: Option<i64>,
    /// The discarded of the received breakdown.
    pub discarded: Option<i64>,
    /// The events of the received breakdown.
    pub events: Option<i64>,
    /// The events failed of the received breakdown.
    pub events_failed: Option<i64>,
    /// The ping of the received breakdown.
    pub ping: Option<i64>,
    /// The unknown of the received breakdown.
    pub unknown: Option<i64>,
    /// The upgrade ack of the received breakdown.
    pub upgrade_ack: Option<i64>,
    /// The states of the received breakdown.
    pub states: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown_: json::Members,
}

json::object!(received RemotedMetricsMessagesReceivedBreakdown {
    control, control_breakdown, dequeued_after, discarded, events, events_failed, ping, unknown, upgrade_ack, states,
    ..unknown_,
});

json::shape!(RemotedMetricsMessagesReceivedBreakdown: Object(None, &[
    ("control", false, Integer), ("control_breakdown", false, Of(self::RemotedStatsByAgentControlBreakdown::shape)),
    ("dequeued_after", false, Integer), ("discarded", false, Integer), ("events", false, Integer),
    ("events_failed", false, Integer), ("ping", false, Integer), ("unknown", false, Integer),
    ("upgrade_ack", false, Integer), ("states", false, Integer),
]));

/// The `control_breakdown` of `RemotedMetricsMessagesReceivedBreakdown`.
pub type RemotedMetricsMessagesReceivedBreakdownControlBreakdown = RemotedStatsByAgentControlBreakdown;

/// The `sent_breakdown` of `RemotedMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsMessagesSentBreakdown {
    /// The ack of the sent breakdown.
    pub ack: Option<i64>,
    /// The discarded of the sent breakdown.
    pub discarded: Option<i64>,
    /// The shared of the sent breakdown.
    pub shared: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsMessagesSentBreakdown { ack, discarded, shared, ..unknown });

json::shape!(RemotedMetricsMessagesSentBreakdown: Object(None, &[
    ("ack", false, Integer), ("discarded", false, Integer), ("shared", false, Integer),
]));

/// The `queues` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsQueues {
    /// The received of the queues.
    pub received: Option<RemotedMetricsQueuesReceived>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsQueues { received, ..unknown });

json::shape!(RemotedMetricsQueues: Object(None, &[("received", false, Of(self::RemotedMetricsQueuesReceived::shape))]));

/// The `received` of `RemotedMetricsQueues`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsQueuesReceived {
    /// The size of the received.
    pub size: Option<i64>,
    /// The usage of the received.
    pub usage: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsQueuesReceived { size, usage, ..unknown });

json::shape!(RemotedMetricsQueuesReceived: Object(None, &[("size", false, Integer), ("usage", false, Integer)]));

/// What the daemon that talks to agents counted for them.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedStatsByAgent {
    /// The timestamp.
    pub timestamp: Option<String>,
    /// The name.
    pub name: Option<RemotedStatsByAgentName>,
    /// The agents.
    pub agents: Option<Vec<RemotedAgentStats>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedStatsByAgent { timestamp, name, agents, ..unknown });

json::shape!(RemotedStatsByAgent: Object(None, &[
    ("timestamp", false, Text), ("name", false, Of(self::RemotedStatsByAgentName::shape)),
    ("agents", false, List(&Of(self::RemotedAgentStats::shape))),
]));

/// The `control_breakdown` of `RemotedAgentMetricsMessagesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedStatsByAgentControlBreakdown {
    /// The keepalive.
    pub keepalive: Option<i64>,
    /// The request.
    pub request: Option<i64>,
    /// The shutdown.
    pub shutdown: Option<i64>,
    /// The startup.
    pub startup: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedStatsByAgentControlBreakdown { keepalive, request, shutdown, startup, ..unknown });

json::shape!(RemotedStatsByAgentControlBreakdown: Object(None, &[
    ("keepalive", false, Integer), ("request", false, Integer), ("shutdown", false, Integer),
    ("startup", false, Integer),
]));

/// A value of `name` in `RemotedStatsByAgent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemotedStatsByAgentName {
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// `wazuh-remoted`
    WazuhRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RemotedStatsByAgentName {
    WazuhManagerRemoted: "wazuh-manager-remoted", WazuhRemoted: "wazuh-remoted",
});

json::shape!(RemotedStatsByAgentName: Among(&["wazuh-manager-remoted", "wazuh-remoted"], &Text));

/// A role and the ids of what is linked to it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// Id of the role.
    pub id: crate::RoleId,
    /// Name of the role.
    pub name: String,
    /// Ids of its policies, in the order in which they count.
    pub policies: Vec<crate::PolicyId>,
    /// Ids of the users that have the role.
    pub users: Vec<crate::UserId>,
    /// Ids of the security rules that give the role.
    pub rules: Vec<crate::RuleId>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Role { id, name, policies, users, rules; ..unknown });

json::partial!(RolePartial: Role {
    id: crate::RoleId, name: String, policies: Vec<crate::PolicyId>, users: Vec<crate::UserId>,
    rules: Vec<crate::RuleId>, ..unknown: json::Members,
});

/// The `alert` of `RunActiveResponseBody`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RunActiveResponseBodyAlert {
    /// The data of the alert.
    pub data: Option<std::collections::BTreeMap<String, crate::Value>>,
}

json::setters!(RunActiveResponseBodyAlert { data: std::collections::BTreeMap<String, crate::Value> });

json::object!(sent RunActiveResponseBodyAlert { data });

/// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecurityConfiguration {
    /// Seconds that a token lasts.
    pub auth_token_exp_timeout: i64,
    /// The RBAC mode.
    pub rbac_mode: SecurityConfigurationRbacMode,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SecurityConfiguration { auth_token_exp_timeout, rbac_mode; ..unknown });

/// A value of `rbac_mode` in `SecurityConfiguration`.
pub type SecurityConfigurationRbacMode = CurrentUserPoliciesRbacMode;

/// A security rule and the ids of the roles that it gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SecurityRule {
    /// Id of the security rule.
    pub id: crate::RuleId,
    /// Name of the security rule.
    pub name: String,
    /// What an authorization context must look like.
    pub rule: std::collections::BTreeMap<String, crate::Value>,
    /// Ids of the roles that the rule gives.
    pub roles: Option<Vec<crate::RoleId>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SecurityRule { id, name, rule; roles, ..unknown });

json::partial!(SecurityRulePartial: SecurityRule {
    id: crate::RuleId, name: String, rule: std::collections::BTreeMap<String, crate::Value>, roles: Vec<crate::RoleId>,
    ..unknown: json::Members,
});

/// A piece of long-running work.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Id of a task: a number from a manager of release 4, a text from one of 5.0.
    pub task_id: TaskNumberOrText,
    /// Agent ID.
    pub agent_id: Option<crate::AgentId>,
    /// Node that runs the task.
    pub node: crate::NodeId,
    /// Part of the manager that made the task.
    pub module: String,
    /// What is done.
    pub command: String,
    /// How far it is.
    pub status: String,
    /// Why it failed.
    pub error_message: Option<String>,
    /// When the task was made.
    pub create_time: String,
    /// When its state last changed.
    pub last_update_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Task {
    task_id, node, module, command, status, create_time; agent_id, error_message, last_update_time, ..unknown,
});

json::partial!(TaskPartial: Task {
    task_id: TaskNumberOrText, agent_id: crate::AgentId, node: crate::NodeId, module: String, command: String,
    status: String, error_message: String, create_time: String, last_update_time: String, ..unknown: json::Members,
});

/// Id of a task: a number from a manager of release 4, a text from one of 5.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum TaskNumberOrText {
    /// As `i64`.
    Integer(i64),
    /// As `String`.
    Text(String),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received TaskNumberOrText { Integer, Text });

json::shape!(TaskNumberOrText: Union(None, &[Integer, Text]));

/// The token to send with other requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    /// What to send as `Authorization: Bearer`.
    pub token: crate::Secret,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Token { token; ..unknown });

/// The `policy` of `UpdatePolicyBody`.
pub type UpdatePolicyBodyPolicy = PolicyDefinition;

/// A user and the ids of the roles in their order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Id of the user.
    pub id: crate::UserId,
    /// Name that the user logs in with.
    pub username: String,
    /// Whether the user may log in on behalf of others.
    pub allow_run_as: bool,
    /// Ids of the roles, in the order in which they count.
    pub roles: Vec<crate::RoleId>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received User { id, username, allow_run_as, roles; ..unknown });

json::partial!(UserPartial: User {
    id: crate::UserId, username: String, allow_run_as: bool, roles: Vec<crate::RoleId>, ..unknown: json::Members,
});

/// Whether the configuration of a node is valid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationStatus {
    /// Name of the node.
    pub name: crate::NodeId,
    /// `OK`, if the configuration has no fault.
    pub status: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValidationStatus { name, status; ..unknown });

/// State of the vulnerability detector and of its feed.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VulnerabilityDetectorStatus {
    /// Whether the vulnerability detector is available.
    pub available: Option<bool>,
    /// The status of the vulnerability detector.
    pub status: Option<VulnerabilityDetectorStatusValue>,
    /// Whether the vulnerability detector is enabled.
    pub enabled: Option<bool>,
    /// The offset of the vulnerability detector.
    pub offset: Option<i64>,
    /// The last successful update of the vulnerability detector.
    pub last_successful_update: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received VulnerabilityDetectorStatus {
    available, status, enabled, offset, last_successful_update, ..unknown,
});

/// A value of `status` in `VulnerabilityDetectorStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VulnerabilityDetectorStatusValue {
    /// `updating`
    Updating,
    /// `ready`
    Ready,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received VulnerabilityDetectorStatusValue { Updating: "updating", Ready: "ready", Failed: "failed" });

/// Content of the analysis daemon's state file.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhAnalysisdStats {
    /// The alerts queue size of the wazuh analysisd stats.
    pub alerts_queue_size: Option<f64>,
    /// The alerts queue usage of the wazuh analysisd stats.
    pub alerts_queue_usage: Option<f64>,
    /// The alerts written of the wazuh analysisd stats.
    pub alerts_written: Option<f64>,
    /// The archives queue size of the wazuh analysisd stats.
    pub archives_queue_size: Option<f64>,
    /// The archives queue usage of the wazuh analysisd stats.
    pub archives_queue_usage: Option<f64>,
    /// The event queue size of the wazuh analysisd stats.
    pub event_queue_size: Option<f64>,
    /// The event queue usage of the wazuh analysisd stats.
    pub event_queue_usage: Option<f64>,
    /// The events dropped of the wazuh analysisd stats.
    pub events_dropped: Option<f64>,
    /// The events processed of the wazuh analysisd stats.
    pub events_processed: Option<f64>,
    /// The events received of the wazuh analysisd stats.
    pub events_received: Option<f64>,
    /// The firewall queue size of the wazuh analysisd stats.
    pub firewall_queue_size: Option<f64>,
    /// The firewall queue usage of the wazuh analysisd stats.
    pub firewall_queue_usage: Option<f64>,
    /// The firewall written of the wazuh analysisd stats.
    pub firewall_written: Option<f64>,
    /// The fts written of the wazuh analysisd stats.
    pub fts_written: Option<f64>,
    /// The hostinfo queue size of the wazuh analysisd stats.
    pub hostinfo_queue_size: Option<f64>,
    /// The hostinfo queue usage of the wazuh analysisd stats.
    pub hostinfo_queue_usage: Option<f64>,
    /// The other events decoded of the wazuh analysisd stats.
    pub other_events_decoded: Option<f64>,
    /// The rootcheck events decoded of the wazuh analysisd stats.
    pub rootcheck_events_decoded: Option<f64>,
    /// The rootcheck queue size of the wazuh analysisd stats.
    pub rootcheck_queue_size: Option<f64>,
    /// The rootcheck queue usage of the wazuh analysisd stats.
    pub rootcheck_queue_usage: Option<f64>,
    /// The rule matching queue size of the wazuh analysisd stats.
    pub rule_matching_queue_size: Option<f64>,
    /// The rule matching queue usage of the wazuh analysisd stats.
    pub rule_matching_queue_usage: Option<f64>,
    /// The SCA events decoded of the wazuh analysisd stats.
    pub sca_events_decoded: Option<f64>,
    /// The SCA queue size of the wazuh analysisd stats.
    pub sca_queue_size: Option<f64>,
    /// The SCA queue usage of the wazuh analysisd stats.
    pub sca_queue_usage: Option<f64>,
    /// The statistical queue size of the wazuh analysisd stats.
    pub statistical_queue_size: Option<f64>,
    /// The statistical queue usage of the wazuh analysisd stats.
    pub statistical_queue_usage: Option<f64>,
    /// The syscheck events decoded of the wazuh analysisd stats.
    pub syscheck_events_decoded: Option<f64>,
    /// The syscheck queue size of the wazuh analysisd stats.
    pub syscheck_queue_size: Option<f64>,
    /// The syscheck queue usage of the wazuh analysisd stats.
    pub syscheck_queue_usage: Option<f64>,
    /// The syscollector events decoded of the wazuh analysisd stats.
    pub syscollector_events_decoded: Option<f64>,
    /// The syscollector queue size of the wazuh analysisd stats.
    pub syscollector_queue_size: Option<f64>,
    /// The syscollector queue usage of the wazuh analysisd stats.
    pub syscollector_queue_usage: Option<f64>,
    /// The total of events decoded of the wazuh analysisd stats.
    pub total_events_decoded: Option<f64>,
    /// The winevt events decoded of the wazuh analysisd stats.
    pub winevt_events_decoded: Option<f64>,
    /// The winevt queue size of the wazuh analysisd stats.
    pub winevt_queue_size: Option<f64>,
    /// The winevt queue usage of the wazuh analysisd stats.
    pub winevt_queue_usage: Option<f64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhAnalysisdStats {
    alerts_queue_size, alerts_queue_usage, alerts_written, archives_queue_size, archives_queue_usage, event_queue_size,
    event_queue_usage, events_dropped, events_processed, events_received, firewall_queue_size, firewall_queue_usage,
    firewall_written, fts_written, hostinfo_queue_size, hostinfo_queue_usage, other_events_decoded,
    rootcheck_events_decoded, rootcheck_queue_size, rootcheck_queue_usage, rule_matching_queue_size,
    rule_matching_queue_usage, sca_events_decoded, sca_queue_size, sca_queue_usage, statistical_queue_size,
    statistical_queue_usage, syscheck_events_decoded, syscheck_queue_size, syscheck_queue_usage,
    syscollector_events_decoded, syscollector_queue_size, syscollector_queue_usage, total_events_decoded,
    winevt_events_decoded, winevt_queue_size, winevt_queue_usage, ..unknown,
});

/// Whether each daemon of a node runs and is ready, and whether all are.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhDaemonsStatus {
    /// Whether ready of the wazuh daemons status holds.
    pub ready: Option<bool>,
    /// State of the analysis daemon and of the content that it works with.
    pub wazuh_manager_analysisd: Option<AnalysisdStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    pub wazuh_manager_authd: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    pub wazuh_manager_monitord: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    pub wazuh_manager_remoted: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    pub wazuh_manager_apid: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    pub wazuh_manager_clusterd: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    pub wazuh_manager_db: Option<NodeDaemonStatus>,
    /// State of the modules daemon and of its modules.
    pub wazuh_manager_modulesd: Option<ModulesdStatus>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhDaemonsStatus {
    ready, wazuh_manager_analysisd: "wazuh-manager-analysisd", wazuh_manager_authd: "wazuh-manager-authd",
    wazuh_manager_monitord: "wazuh-manager-monitord", wazuh_manager_remoted: "wazuh-manager-remoted",
    wazuh_manager_apid: "wazuh-manager-apid", wazuh_manager_clusterd: "wazuh-manager-clusterd",
    wazuh_manager_db: "wazuh-manager-db", wazuh_manager_modulesd: "wazuh-manager-modulesd", ..unknown,
});

/// Average number of events for each hour of the day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WazuhHourlyStats {
    /// Alerts in each hour of a day, on average.
    pub averages: Vec<i64>,
    /// How many days the averages are from.
    pub interactions: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhHourlyStats { averages, interactions; ..unknown });

/// Version, installation path and time zone of a manager.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WazuhInfo {
    /// Folder that the manager is installed in.
    pub path: String,
    /// Version of the manager.
    pub version: String,
    /// The type of the wazuh info (`type`).
    pub type_: WazuhInfoType,
    /// How many agents it takes.
    pub max_agents: String,
    /// Offset of its time from UTC, such as `+0000`.
    pub tz_offset: String,
    /// Name of its time zone.
    pub tz_name: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhInfo { path, version, type_: "type", max_agents, tz_offset, tz_name; ..unknown });

/// A value of `type` in `WazuhInfo`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WazuhInfoType {
    /// `server`
    Server,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received WazuhInfoType { Server: "server" });

/// A log line.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WazuhLog {
    /// What the line says.
    pub description: String,
    /// The level of the wazuh log.
    pub level: WazuhLogLevel,
    /// Daemon and module that wrote the line.
    pub tag: String,
    /// When the line was written.
    pub timestamp: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhLog { description, level, tag, timestamp; ..unknown });

json::partial!(WazuhLogPartial: WazuhLog {
    description: String, level: WazuhLogLevel, tag: String, timestamp: String, ..unknown: json::Members,
});

/// A value of `level` in `WazuhLog`.
pub type WazuhLogLevel = LogLevel;

/// The sections of the configuration file; those that it lacks are absent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhManagerConfiguration {
    /// The alerts of the wazuh manager configuration.
    pub alerts: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The auth of the wazuh manager configuration.
    pub auth: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The cluster of the wazuh manager configuration.
    pub cluster: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The command of the wazuh manager configuration.
    pub command: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The gcp pubsub of the wazuh manager configuration (`gcp-pubsub`).
    pub gcp_pubsub: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The global of the wazuh manager configuration.
    pub global: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The logging of the wazuh manager configuration.
    pub logging: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The remote of the wazuh manager configuration.
    pub remote: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The reports of the wazuh manager configuration.
    pub reports: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The vulnerability detection of the wazuh manager configuration (`vulnerability-detection`).
    pub vulnerability_detection: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The indexer of the wazuh manager configuration.
    pub indexer: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The socket of the wazuh manager configuration.
    pub socket: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The syscollector of the wazuh manager configuration.
    pub syscollector: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The active response of the wazuh manager configuration (`active-response`).
    pub active_response: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The anti tampering of the wazuh manager configuration.
    pub anti_tampering: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The client of the wazuh manager configuration.
    pub client: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The localfile of the wazuh manager configuration.
    pub localfile: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The rootcheck of the wazuh manager configuration.
    pub rootcheck: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The SCA of the wazuh manager configuration.
    pub sca: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The syscheck of the wazuh manager configuration.
    pub syscheck: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhManagerConfiguration {
    alerts, auth, cluster, command, gcp_pubsub: "gcp-pubsub", global, logging, remote, reports,
    vulnerability_detection: "vulnerability-detection", indexer, socket, syscollector,
    active_response: "active-response", anti_tampering, client, localfile, rootcheck, sca, syscheck, ..unknown,
});

/// Content of the state file of the daemon that talks to agents.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhRemotedStats {
    /// The number of ctrl msg of the wazuh remoted stats.
    pub ctrl_msg_count: Option<f64>,
    /// The number of discarded of the wazuh remoted stats.
    pub discarded_count: Option<f64>,
    /// The number of evt of the wazuh remoted stats.
    pub evt_count: Option<f64>,
    /// The sent bytes of the wazuh remoted stats.
    pub sent_bytes: Option<f64>,
    /// The queue size of the wazuh remoted stats.
    pub queue_size: Option<f64>,
    /// The recv bytes of the wazuh remoted stats.
    pub recv_bytes: Option<f64>,
    /// The TCP sessions of the wazuh remoted stats.
    pub tcp_sessions: Option<f64>,
    /// The total of queue size of the wazuh remoted stats.
    pub total_queue_size: Option<f64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhRemotedStats {
    ctrl_msg_count, discarded_count, evt_count, sent_bytes, queue_size, recv_bytes, tcp_sessions, total_queue_size,
    ..unknown,
});

/// Events and alerts of one hour.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhStats {
    /// The hour of the wazuh stats.
    pub hour: Option<i64>,
    /// The alerts of the wazuh stats.
    pub alerts: Option<Vec<WazuhStatsAlert>>,
    /// The total of alerts of the wazuh stats (`totalAlerts`).
    pub total_alerts: Option<i64>,
    /// The events of the wazuh stats.
    pub events: Option<i64>,
    /// The syscheck of the wazuh stats.
    pub syscheck: Option<i64>,
    /// The firewall of the wazuh stats.
    pub firewall: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhStats { hour, alerts, total_alerts: "totalAlerts", events, syscheck, firewall, ..unknown });

/// One of `alerts` in `WazuhStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhStatsAlert {
    /// The sigid of the alert.
    pub sigid: Option<i64>,
    /// The level of the alert.
    pub level: Option<i64>,
    /// The times of the alert.
    pub times: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhStatsAlert { sigid, level, times, ..unknown });

/// Average number of events for each hour of one weekday.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WazuhWeekdayStats {
    /// Alerts in each hour of the day, on average.
    pub hours: Vec<i64>,
    /// How many days the averages are from.
    pub interactions: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhWeekdayStats { hours, interactions; ..unknown });

/// A weekday and its averages; each item has one member.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhWeeklyStats {
    /// Average number of events for each hour of one weekday.
    pub sun: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    pub mon: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    pub tue: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    pub wed: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    pub thu: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    pub fri: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    pub sat: Option<WazuhWeekdayStats>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhWeeklyStats {
    sun: "Sun", mon: "Mon", tue: "Tue", wed: "Wed", thu: "Thu", fri: "Fri", sat: "Sat", ..unknown,
});

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
    /// Checksum of the agent.conf that the agent has.
    pub config_sum: Option<String>,
    /// Groups that the agent is in; the files of a later one win.
    pub group: Option<Vec<crate::GroupId>>,
    /// Checksum of the group files that the agent has.
    pub merged_sum: Option<String>,
    /// Address that the agent connects from.
    pub ip: String,
    /// Address that the agent was registered with.
    pub register_ip: String,
    /// Host name of the manager that the agent reports to.
    pub manager: Option<String>,
    /// Cluster node that the agent is connected to.
    pub node_name: Option<crate::NodeId>,
    /// When the agent was registered.
    pub date_add: String,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    pub status_code: Option<i64>,
    /// Whether the agent has the current files of its groups.
    pub group_config_status: Option<String>,
    /// When the connection was lost.
    pub disconnection_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Agent {
    id, name, status, ip, register_ip: "registerIP", date_add: "dateAdd"; version, config_sum: "configSum", group,
    merged_sum: "mergedSum", manager, node_name, last_keep_alive: "lastKeepAlive", os, status_code, group_config_status,
    disconnection_time, ..unknown,
});

json::partial!(AgentPartial: Agent {
    version: String, id: crate::AgentId, name: String, status: AgentStatus, config_sum: "configSum" String,
    group: Vec<crate::GroupId>, merged_sum: "mergedSum" String, ip: String, register_ip: "registerIP" String,
    manager: String, node_name: crate::NodeId, date_add: "dateAdd" String, last_keep_alive: "lastKeepAlive" String,
    os: AgentOs, status_code: i64, group_config_status: String, disconnection_time: String, ..unknown: json::Members,
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

/// A value of the parameter `daemons_list` of `GET /agents/{agent_id}/daemons/stats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentDaemonName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// `wazuh-remoted`
    WazuhRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentDaemonName { WazuhAnalysisd: "wazuh-analysisd", WazuhRemoted: "wazuh-remoted" });

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
    /// Checksum of the agent.conf that the agent has.
    pub config_sum: Option<String>,
    /// Groups that the agent is in; the files of a later one win.
    pub group: Option<Vec<crate::GroupId>>,
    /// Checksum of the group files that the agent has.
    pub merged_sum: Option<String>,
    /// Address that the agent connects from.
    pub ip: Option<String>,
    /// Address that the agent was registered with.
    pub register_ip: Option<String>,
    /// Host name of the manager that the agent reports to.
    pub manager: Option<String>,
    /// Cluster node that the agent is connected to.
    pub node_name: Option<crate::NodeId>,
    /// When the agent was registered.
    pub date_add: Option<String>,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    pub status_code: Option<i64>,
    /// Whether the agent has the current files of its groups.
    pub group_config_status: Option<String>,
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
    count; version, id, name, status, config_sum: "configSum", group, merged_sum: "mergedSum", ip,
    register_ip: "registerIP", manager, node_name, date_add: "dateAdd", last_keep_alive: "lastKeepAlive", os,
    status_code, group_config_status, disconnection_time, internal_key, ..unknown,
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
    /// Name of the operating system.
    pub name: Option<String>,
    /// What the kernel says of itself.
    pub uname: Option<String>,
    /// Short name of the operating system, such as `ubuntu` or `windows`.
    pub platform: Option<String>,
    /// Version of the operating system.
    pub version: Option<String>,
    /// Name of the release.
    pub codename: Option<String>,
    /// Architecture of the processor.
    pub arch: Option<String>,
    /// Second number of the version.
    pub minor: Option<String>,
    /// Number of the build.
    pub build: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentOs { major, name, uname, platform, version, codename, arch, minor, build, ..unknown });

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
    /// The ID of the agent synced.
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
    /// Id of the task.
    pub task_id: crate::TaskId,
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

/// The task that upgrades an agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentUpgradeTask {
    /// Agent ID.
    pub agent: crate::AgentId,
    /// Id of the task that upgrades the agent.
    pub task_id: crate::TaskId,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentUpgradeTask { agent, task_id; ..unknown });

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
    /// The version of the OS.
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByOsDetails { name, platform, version, ..unknown });

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
    /// How many agents report to each node.
    pub nodes: Vec<AgentsOverviewNode>,
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
    nodes, groups, agent_os, agent_status, agent_version, last_registered_agent; ..unknown,
});

/// One of `nodes` in `AgentsOverview`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsOverviewNode {
    /// How many there are.
    pub count: i64,
    /// The node name of the node.
    pub node_name: crate::NodeId,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsOverviewNode { count, node_name; ..unknown });

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
    /// The configuration of the data.
    pub configuration: AgentsSummaryStatusConfiguration,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatus { connection, configuration; ..unknown });

/// The `configuration` of `AgentsSummaryStatus`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentsSummaryStatusConfiguration {
    /// The total of the configuration.
    pub total: i64,
    /// The synced of the configuration.
    pub synced: i64,
    /// The not synced of the configuration.
    pub not_synced: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusConfiguration { total, synced, not_synced; ..unknown });

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
    /// The integrations breakdown of the decoded breakdown.
    pub integrations_breakdown: Option<AnalysisdAgentDecodedIntegrationsBreakdown>,
    /// The modules breakdown of the decoded breakdown.
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    /// The monitor of the decoded breakdown.
    pub monitor: Option<i64>,
    /// The remote of the decoded breakdown.
    pub remote: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentDecoded {
    agent, dbsync, integrations_breakdown, modules_breakdown, monitor, remote, ..unknown,
});

json::shape!(AnalysisdAgentDecoded: Object(None, &[
    ("agent", false, Integer), ("dbsync", false, Integer),
    ("integrations_breakdown", false, Of(self::AnalysisdDecodedIntegrationsBreakdown::shape)),
    ("modules_breakdown", false, Of(self::AnalysisdDecodedModulesBreakdown::shape)), ("monitor", false, Integer),
    ("remote", false, Integer),
]));

/// The `integrations_breakdown` of `AnalysisdAgentDecoded`.
pub type AnalysisdAgentDecodedIntegrationsBreakdown = AnalysisdDecodedIntegrationsBreakdown;

/// The `modules_breakdown` of `AnalysisdAgentDecoded`.
pub type AnalysisdAgentDecodedModulesBreakdown = AnalysisdDecodedModulesBreakdown;

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
    /// The firewall of the written breakdown.
    pub firewall: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetricsEventsWrittenBreakdown { alerts, archives, firewall, ..unknown });

json::shape!(AnalysisdAgentMetricsEventsWrittenBreakdown: Object(None, &[
    ("alerts", false, Integer), ("archives", false, Integer), ("firewall", false, Integer),
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

/// Counters of the analysis daemon since it started.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdDaemonStats {
    /// The uptime.
    pub uptime: Option<String>,
    /// The timestamp.
    pub timestamp: Option<String>,
    /// The name.
    pub name: Option<AnalysisdDaemonStatsName>,
    /// The metrics.
    pub metrics: Option<AnalysisdMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdDaemonStats { uptime, timestamp, name, metrics, ..unknown });

json::shape!(AnalysisdDaemonStats: Object(None, &[
    ("uptime", false, Text), ("timestamp", false, Text), ("name", false, Of(self::AnalysisdDaemonStatsName::shape)),
    ("metrics", false, Of(self::AnalysisdMetrics::shape)),
]));

/// A value of `name` in `AnalysisdDaemonStats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalysisdDaemonStatsName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received AnalysisdDaemonStatsName { WazuhAnalysisd: "wazuh-analysisd" });

json::shape!(AnalysisdDaemonStatsName: Among(&["wazuh-analysisd"], &Text));

/// The `decoded_breakdown` of `AnalysisdEvents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdDecoded {
    /// The agent.
    pub agent: Option<i64>,
    /// The agentless.
    pub agentless: Option<i64>,
    /// The dbsync.
    pub dbsync: Option<i64>,
    /// The integrations breakdown.
    pub integrations_breakdown: Option<AnalysisdDecodedIntegrationsBreakdown>,
    /// The modules breakdown.
    pub modules_breakdown: Option<AnalysisdDecodedModulesBreakdown>,
    /// The monitor.
    pub monitor: Option<i64>,
    /// The remote.
    pub remote: Option<i64>,
    /// The syslog.
    pub syslog: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdDecoded {
    agent, agentless, dbsync, integrations_breakdown, modules_breakdown, monitor, remote, syslog, ..unknown,
});

json::shape!(AnalysisdDecoded: Object(None, &[
    ("agent", false, Integer), ("agentless", false, Integer), ("dbsync", false, Integer),
    ("integrations_breakdown", false, Of(self::AnalysisdDecodedIntegrationsBreakdown::shape)),
    ("modules_breakdown", false, Of(self::AnalysisdDecodedModulesBreakdown::shape)), ("monitor", false, Integer),
    ("remote", false, Integer), ("syslog", false, Integer),
]));

/// The `integrations_breakdown` of `AnalysisdDecoded`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdDecodedIntegrationsBreakdown {
    /// The virustotal.
    pub virustotal: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdDecodedIntegrationsBreakdown { virustotal, ..unknown });

json::shape!(AnalysisdDecodedIntegrationsBreakdown: Object(None, &[("virustotal", false, Integer)]));

/// The `modules_breakdown` of `AnalysisdDecoded`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdDecodedModulesBreakdown {
    /// The aws.
    pub aws: Option<i64>,
    /// The azure.
    pub azure: Option<i64>,
    /// The ciscat.
    pub ciscat: Option<i64>,
    /// The command.
    pub command: Option<i64>,
    /// The docker.
    pub docker: Option<i64>,
    /// The gcp.
    pub gcp: Option<i64>,
    /// The github.
    pub github: Option<i64>,
    /// The logcollector breakdown.
    pub logcollector_breakdown: Option<AnalysisdDecodedModulesBreakdownLogcollectorBreakdown>,
    /// The office365.
    pub office365: Option<i64>,
    /// The ms graph (`ms-graph`).
    pub ms_graph: Option<i64>,
    /// The oscap.
    pub oscap: Option<i64>,
    /// The osquery.
    pub osquery: Option<i64>,
    /// The rootcheck.
    pub rootcheck: Option<i64>,
    /// The SCA.
    pub sca: Option<i64>,
    /// The syscheck.
    pub syscheck: Option<i64>,
    /// The syscollector.
    pub syscollector: Option<i64>,
    /// The upgrade.
    pub upgrade: Option<i64>,
    /// The vulnerability.
    pub vulnerability: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdDecodedModulesBreakdown {
    aws, azure, ciscat, command, docker, gcp, github, logcollector_breakdown, office365, ms_graph: "ms-graph", oscap,
    osquery, rootcheck, sca, syscheck, syscollector, upgrade, vulnerability, ..unknown,
});

json::shape!(AnalysisdDecodedModulesBreakdown: Object(None, &[
    ("aws", false, Integer), ("azure", false, Integer), ("ciscat", false, Integer), ("command", false, Integer),
    ("docker", false, Integer), ("gcp", false, Integer), ("github", false, Integer),
    ("logcollector_breakdown", false, Of(self::AnalysisdStatsByAgentLogcollectorBreakdown::shape)),
    ("office365", false, Integer), ("ms-graph", false, Integer), ("oscap", false, Integer), ("osquery", false, Integer),
    ("rootcheck", false, Integer), ("sca", false, Integer), ("syscheck", false, Integer),
    ("syscollector", false, Integer), ("upgrade", false, Integer), ("vulnerability", false, Integer),
]));

/// The `logcollector_breakdown` of `AnalysisdDecodedModulesBreakdown`.
pub type AnalysisdDecodedModulesBreakdownLogcollectorBreakdown = AnalysisdStatsByAgentLogcollectorBreakdown;

/// The `dropped_breakdown` of `AnalysisdEvents`.
pub type AnalysisdDropped = AnalysisdDecoded;

/// The `integrations_breakdown` of `AnalysisdDropped`.
pub type AnalysisdDroppedIntegrationsBreakdown = AnalysisdDecodedIntegrationsBreakdown;

/// The `modules_breakdown` of `AnalysisdDropped`.
pub type AnalysisdDroppedModulesBreakdown = AnalysisdDecodedModulesBreakdown;

/// The `logcollector_breakdown` of `AnalysisdDroppedModulesBreakdown`.
pub type AnalysisdDroppedModulesBreakdownLogcollectorBreakdown = AnalysisdStatsByAgentLogcollectorBreakdown;

/// The `received_breakdown` of `AnalysisdMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdEvents {
    /// The decoded breakdown of the received breakdown.
    pub decoded_breakdown: Option<AnalysisdDecoded>,
    /// The dropped breakdown of the received breakdown.
    pub dropped_breakdown: Option<AnalysisdDropped>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdEvents { decoded_breakdown, dropped_breakdown, ..unknown });

json::shape!(AnalysisdEvents: Object(None, &[
    ("decoded_breakdown", false, Of(self::AnalysisdDecoded::shape)),
    ("dropped_breakdown", false, Of(self::AnalysisdDecoded::shape)),
]));

/// The `metrics` of `AnalysisdDaemonStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdMetrics {
    /// The bytes of the metrics.
    pub bytes: Option<AnalysisdMetricsBytes>,
    /// The EPS of the metrics.
    pub eps: Option<AnalysisdMetricsEps>,
    /// The events of the metrics.
    pub events: Option<AnalysisdMetricsEvents>,
    /// The queues of the metrics.
    pub queues: Option<AnalysisdMetricsQueues>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetrics { bytes, eps, events, queues, ..unknown });

json::shape!(AnalysisdMetrics: Object(None, &[
    ("bytes", false, Of(self::AnalysisdMetricsBytes::shape)), ("eps", false, Of(self::AnalysisdMetricsEps::shape)),
    ("events", false, Of(self::AnalysisdMetricsEvents::shape)),
    ("queues", false, Of(self::AnalysisdMetricsQueues::shape)),
]));

/// The `bytes` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdMetricsBytes {
    /// The received of the bytes.
    pub received: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsBytes { received, ..unknown });

json::shape!(AnalysisdMetricsBytes: Object(None, &[("received", false, Integer)]));

/// The `eps` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdMetricsEps {
    /// The available credits of the EPS.
    pub available_credits: Option<i64>,
    /// The available credits prev of the EPS.
    pub available_credits_prev: Option<i64>,
    /// The events dropped of the EPS.
    pub events_dropped: Option<i64>,
    /// The events dropped not EPS of the EPS.
    pub events_dropped_not_eps: Option<i64>,
    /// The seconds over limit of the EPS.
    pub seconds_over_limit: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsEps {
    available_credits, available_credits_prev, events_dropped, events_dropped_not_eps, seconds_over_limit, ..unknown,
});

json::shape!(AnalysisdMetricsEps: Object(None, &[
    ("available_credits", false, Integer), ("available_credits_prev", false, Integer),
    ("events_dropped", false, Integer), ("events_dropped_not_eps", false, Integer),
    ("seconds_over_limit", false, Integer),
]));

/// The `events` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdMetricsEvents {
    /// The processed of the events.
    pub processed: Option<i64>,
    /// The received of the events.
    pub received: Option<i64>,
    /// The received breakdown of the events.
    pub received_breakdown: Option<AnalysisdEvents>,
    /// The written breakdown of the events.
    pub written_breakdown: Option<AnalysisdMetricsEventsWrittenBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsEvents {
    processed, received, received_breakdown, written_breakdown, ..unknown,
});

json::shape!(AnalysisdMetricsEvents: Object(None, &[
    ("processed", false, Integer), ("received", false, Integer),
    ("received_breakdown", false, Of(self::AnalysisdEvents::shape)),
    ("written_breakdown", false, Of(self::AnalysisdMetricsEventsWrittenBreakdown::shape)),
]));

/// The `written_breakdown` of `AnalysisdMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdMetricsEventsWrittenBreakdown {
    /// The alerts of the written breakdown.
    pub alerts: Option<i64>,
    /// The archives of the written breakdown.
    pub archives: Option<i64>,
    /// The firewall of the written breakdown.
    pub firewall: Option<i64>,
    /// The fts of the written breakdown.
    pub fts: Option<i64>,
    /// The stats of the written breakdown.
    pub stats: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsEventsWrittenBreakdown { alerts, archives, firewall, fts, stats, ..unknown });

json::shape!(AnalysisdMetricsEventsWrittenBreakdown: Object(None, &[
    ("alerts", false, Integer), ("archives", false, Integer), ("firewall", false, Integer), ("fts", false, Integer),
    ("stats", false, Integer),
]));

/// The `queues` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdMetricsQueues {
    /// The alerts of the queues.
    pub alerts: Option<AnalysisdMetricsQueuesAlerts>,
    /// The archives of the queues.
    pub archives: Option<AnalysisdMetricsQueuesArchives>,
    /// The dbsync of the queues.
    pub dbsync: Option<AnalysisdMetricsQueuesDbsync>,
    /// The eventchannel of the queues.
    pub eventchannel: Option<AnalysisdMetricsQueuesEventchannel>,
    /// The firewall of the queues.
    pub firewall: Option<AnalysisdMetricsQueuesFirewall>,
    /// The fts of the queues.
    pub fts: Option<AnalysisdMetricsQueuesFts>,
    /// The hostinfo of the queues.
    pub hostinfo: Option<AnalysisdMetricsQueuesHostinfo>,
    /// The others of the queues.
    pub others: Option<AnalysisdMetricsQueuesOthers>,
    /// The processed of the queues.
    pub processed: Option<AnalysisdMetricsQueuesProcessed>,
    /// The rootcheck of the queues.
    pub rootcheck: Option<AnalysisdMetricsQueuesRootcheck>,
    /// The SCA of the queues.
    pub sca: Option<AnalysisdMetricsQueuesSca>,
    /// The stats of the queues.
    pub stats: Option<AnalysisdMetricsQueuesStats>,
    /// The syscheck of the queues.
    pub syscheck: Option<AnalysisdMetricsQueuesSyscheck>,
    /// The syscollector of the queues.
    pub syscollector: Option<AnalysisdMetricsQueuesSyscollector>,
    /// The upgrade of the queues.
    pub upgrade: Option<AnalysisdMetricsQueuesUpgrade>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsQueues {
    alerts, archives, dbsync, eventchannel, firewall, fts, hostinfo, others, processed, rootcheck, sca, stats, syscheck,
    syscollector, upgrade, ..unknown,
});

json::shape!(AnalysisdMetricsQueues: Object(None, &[
    ("alerts", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("archives", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("dbsync", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("eventchannel", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("firewall", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("fts", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("hostinfo", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("others", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("processed", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("rootcheck", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("sca", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("stats", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("syscheck", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("syscollector", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
    ("upgrade", false, Of(self::AnalysisdMetricsQueuesFts::shape)),
]));

/// The `alerts` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesAlerts = AnalysisdMetricsQueuesFts;

/// The `archives` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesArchives = AnalysisdMetricsQueuesFts;

/// The `dbsync` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesDbsync = AnalysisdMetricsQueuesFts;

/// The `eventchannel` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesEventchannel = AnalysisdMetricsQueuesFts;

/// The `firewall` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesFirewall = AnalysisdMetricsQueuesFts;

/// The `fts` of `AnalysisdMetricsQueues`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdMetricsQueuesFts {
    /// The size.
    pub size: Option<i64>,
    /// The usage.
    pub usage: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsQueuesFts { size, usage, ..unknown });

json::shape!(AnalysisdMetricsQueuesFts: Object(None, &[("size", false, Integer), ("usage", false, Integer)]));

/// The `hostinfo` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesHostinfo = AnalysisdMetricsQueuesFts;

/// The `others` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesOthers = AnalysisdMetricsQueuesFts;

/// The `processed` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesProcessed = AnalysisdMetricsQueuesFts;

/// The `rootcheck` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesRootcheck = AnalysisdMetricsQueuesFts;

/// The `sca` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesSca = AnalysisdMetricsQueuesFts;

/// The `stats` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesStats = AnalysisdMetricsQueuesFts;

/// The `syscheck` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesSyscheck = AnalysisdMetricsQueuesFts;

/// The `syscollector` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesSyscollector = AnalysisdMetricsQueuesFts;

/// The `upgrade` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesUpgrade = AnalysisdMetricsQueuesFts;

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
    ("timestamp", false, Text), ("name", false, Of(self::AnalysisdDaemonStatsName::shape)),
    ("agents", false, List(&Of(self::AnalysisdAgentStats::shape))),
]));

/// The `logcollector_breakdown` of `AnalysisdAgentDecodedModulesBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AnalysisdStatsByAgentLogcollectorBreakdown {
    /// The eventchannel.
    pub eventchannel: Option<i64>,
    /// The eventlog.
    pub eventlog: Option<i64>,
    /// The macos.
    pub macos: Option<i64>,
    /// The others.
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
pub type AnalysisdStatsByAgentName = AnalysisdDaemonStatsName;

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

/// A CDB list with its content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CdbList {
    /// The filename of the CDB list.
    pub filename: String,
    /// The relative dirname of the CDB list.
    pub relative_dirname: String,
    /// The items of the CDB list.
    pub items: Vec<CdbListPair>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CdbList { filename, relative_dirname, items; ..unknown });

json::partial!(CdbListPartial: CdbList {
    filename: String, relative_dirname: String, items: Vec<CdbListPairPartial>, ..unknown: json::Members,
});

/// A line of a CDB list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CdbListPair {
    /// The key of the item.
    pub key: String,
    /// The value of the item.
    pub value: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CdbListPair { key, value; ..unknown });

json::partial!(CdbListPairPartial: CdbListPair { key: String, value: String, ..unknown: json::Members });

/// Result of a CIS-CAT scan.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CiscatResult {
    /// The benchmark of the ciscat result.
    pub benchmark: Option<String>,
    /// The error of the ciscat result.
    pub error: Option<i64>,
    /// The fail of the ciscat result.
    pub fail: Option<i64>,
    /// The notchecked of the ciscat result.
    pub notchecked: Option<i64>,
    /// The pass of the ciscat result.
    pub pass: Option<i64>,
    /// The profile of the ciscat result.
    pub profile: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// The score of the ciscat result.
    pub score: Option<i64>,
    /// The unknown of the ciscat result.
    pub unknown: Option<i64>,
    /// Agent ID.
    pub agent_id: Option<crate::AgentId>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown_: json::Members,
}

json::object!(received CiscatResult {
    benchmark, error, fail, notchecked, pass, profile, scan, score, unknown, agent_id, ..unknown_,
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
    /// Whether the cluster local config is disabled.
    pub disabled: Option<bool>,
    /// The haproxy helper of the cluster local config.
    pub haproxy_helper: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterLocalConfig {
    name, node_name, node_type, key, port, bind_addr, nodes, hidden, disabled, haproxy_helper, ..unknown,
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
    /// The enabled of the data.
    pub enabled: ClusterStatusDataEnabled,
    /// The running of the data.
    pub running: ClusterStatusDataRunning,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterStatusData { enabled, running; ..unknown });

/// A value of `enabled` in `ClusterStatusData`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterStatusDataEnabled {
    /// `yes`
    Yes,
    /// `no`
    No,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ClusterStatusDataEnabled { Yes: "yes", No: "no" });

/// A value of `running` in `ClusterStatusData`.
pub type ClusterStatusDataRunning = ClusterStatusDataEnabled;

/// A value of the parameter `component` of `GET /agents/{agent_id}/config/{component}/{configuration}` and 2 other
/// operations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationComponent {
    /// `agent`
    Agent,
    /// `agentless`
    Agentless,
    /// `analysis`
    Analysis,
    /// `auth`
    Auth,
    /// `com`
    Com,
    /// `csyslog`
    Csyslog,
    /// `integrator`
    Integrator,
    /// `logcollector`
    Logcollector,
    /// `mail`
    Mail,
    /// `monitor`
    Monitor,
    /// `request`
    Request,
    /// `syscheck`
    Syscheck,
    /// `wazuh-db`
    WazuhDb,
    /// `wmodules`
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ConfigurationComponent {
    Agent: "agent", Agentless: "agentless", Analysis: "analysis", Auth: "auth", Com: "com", Csyslog: "csyslog",
    Integrator: "integrator", Logcollector: "logcollector", Mail: "mail", Monitor: "monitor", Request: "request",
    Syscheck: "syscheck", WazuhDb: "wazuh-db", Wmodules: "wmodules",
});

/// A value of the parameter `configuration` of `GET /agents/{agent_id}/config/{component}/{configuration}` and 2 other
/// operations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationSection {
    /// `client`
    Client,
    /// `buffer`
    Buffer,
    /// `labels`
    Labels,
    /// `internal`
    Internal,
    /// `anti_tampering`
    AntiTampering,
    /// `agentless`
    Agentless,
    /// `global`
    Global,
    /// `active_response`
    ActiveResponse,
    /// `alerts`
    Alerts,
    /// `command`
    Command,
    /// `rules`
    Rules,
    /// `decoders`
    Decoders,
    /// `auth`
    Auth,
    /// `logging`
    Logging,
    /// `reports`
    Reports,
    /// `active-response`
    ActiveHyphenResponse,
    /// `cluster`
    Cluster,
    /// `csyslog`
    Csyslog,
    /// `integration`
    Integration,
    /// `localfile`
    Localfile,
    /// `socket`
    Socket,
    /// `remote`
    Remote,
    /// `syscheck`
    Syscheck,
    /// `rootcheck`
    Rootcheck,
    /// `wdb`
    Wdb,
    /// `wmodules`
    Wmodules,
    /// `rule_test`
    RuleTest,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ConfigurationSection {
    Client: "client", Buffer: "buffer", Labels: "labels", Internal: "internal", AntiTampering: "anti_tampering",
    Agentless: "agentless", Global: "global", ActiveResponse: "active_response", Alerts: "alerts", Command: "command",
    Rules: "rules", Decoders: "decoders", Auth: "auth", Logging: "logging", Reports: "reports",
    ActiveHyphenResponse: "active-response", Cluster: "cluster", Csyslog: "csyslog", Integration: "integration",
    Localfile: "localfile", Socket: "socket", Remote: "remote", Syscheck: "syscheck", Rootcheck: "rootcheck",
    Wdb: "wdb", Wmodules: "wmodules", RuleTest: "rule_test",
});

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

/// A value of the parameter `status` of `GET /vulnerability/{agent_id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CveStatus {
    /// `valid`
    Valid,
    /// `pending`
    Pending,
    /// `obsolete`
    Obsolete,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CveStatus { Valid: "valid", Pending: "pending", Obsolete: "obsolete" });

/// A value of the parameter `type` of `GET /vulnerability/{agent_id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CveType {
    /// `os`
    Os,
    /// `package`
    Package,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CveType { Os: "os", Package: "package" });

/// A value of the parameter `daemons_list` of `GET /cluster/{node_id}/daemons/stats` and `GET /manager/daemons/stats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DaemonName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// `wazuh-remoted`
    WazuhRemoted,
    /// `wazuh-db`
    WazuhDb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent DaemonName { WazuhAnalysisd: "wazuh-analysisd", WazuhRemoted: "wazuh-remoted", WazuhDb: "wazuh-db" });

/// One item of the reply of `GET /cluster/{node_id}/daemons/stats` and `GET /manager/daemons/stats`.
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

/// State of a daemon.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DaemonStatus {
    /// `running`
    Running,
    /// `stopped`
    Stopped,
    /// `starting`
    Starting,
    /// `restarting`
    Restarting,
    /// `failed`
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DaemonStatus {
    Running: "running", Stopped: "stopped", Starting: "starting", Restarting: "restarting", Failed: "failed",
});

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
    /// `wazuh-db`
    WazuhDb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DbDaemonStatsName { WazuhDb: "wazuh-db" });

json::shape!(DbDaemonStatsName: Among(&["wazuh-db"], &Text));

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
    ("received", false, Integer), ("received_breakdown", false, Of(self::DbTimes::shape)),
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
pub type DbQueries = DbTimes;

/// The `agent_breakdown` of `DbQueries`.
pub type DbQueriesAgentBreakdown = DbTimesAgentBreakdown;

/// The `db` of `DbQueriesAgentBreakdown`.
pub type DbQueriesAgentBreakdownDb = DbTimesAgentBreakdownDb;

/// The `tables` of `DbQueriesAgentBreakdown`.
pub type DbQueriesAgentBreakdownTables = DbTimesAgentBreakdownTables;

/// The `ciscat` of `DbQueriesAgentBreakdownTables`.
pub type DbQueriesAgentBreakdownTablesCiscat = DbTimesAgentBreakdownTablesCiscat;

/// The `rootcheck` of `DbQueriesAgentBreakdownTables`.
pub type DbQueriesAgentBreakdownTablesRootcheck = DbTimesAgentBreakdownTablesRootcheck;

/// The `sca` of `DbQueriesAgentBreakdownTables`.
pub type DbQueriesAgentBreakdownTablesSca = DbTimesAgentBreakdownTablesSca;

/// The `sync` of `DbQueriesAgentBreakdownTables`.
pub type DbQueriesAgentBreakdownTablesSync = DbTimesAgentBreakdownTablesSync;

/// The `syscheck` of `DbQueriesAgentBreakdownTables`.
pub type DbQueriesAgentBreakdownTablesSyscheck = DbTimesAgentBreakdownTablesSyscheck;

/// The `syscollector` of `DbQueriesAgentBreakdownTables`.
pub type DbQueriesAgentBreakdownTablesSyscollector = DbTimesAgentBreakdownTablesSyscollector;

/// The `deprecated` of `DbQueriesAgentBreakdownTablesSyscollector`.
pub type DbQueriesAgentBreakdownTablesSyscollectorDeprecated = DbTimesAgentBreakdownTablesSyscollectorDeprecated;

/// The `global_breakdown` of `DbQueries`.
pub type DbQueriesGlobalBreakdown = DbTimesGlobalBreakdown;

/// The `db` of `DbQueriesGlobalBreakdown`.
pub type DbQueriesGlobalBreakdownDb = DbTimesGlobalBreakdownDb;

/// The `tables` of `DbQueriesGlobalBreakdown`.
pub type DbQueriesGlobalBreakdownTables = DbTimesGlobalBreakdownTables;

/// The `agent` of `DbQueriesGlobalBreakdownTables`.
pub type DbQueriesGlobalBreakdownTablesAgent = DbTimesGlobalBreakdownTablesAgent;

/// The `belongs` of `DbQueriesGlobalBreakdownTables`.
pub type DbQueriesGlobalBreakdownTablesBelongs = DbTimesGlobalBreakdownTablesBelongs;

/// The `group` of `DbQueriesGlobalBreakdownTables`.
pub type DbQueriesGlobalBreakdownTablesGroup = DbTimesGlobalBreakdownTablesGroup;

/// The `labels` of `DbQueriesGlobalBreakdownTables`.
pub type DbQueriesGlobalBreakdownTablesLabels = DbTimesGlobalBreakdownTablesLabels;

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

/// The `wazuhdb_breakdown` of `DbQueries`.
pub type DbQueriesWazuhdbBreakdown = DbTimesWazuhdbBreakdown;

/// The `db` of `DbQueriesWazuhdbBreakdown`.
pub type DbQueriesWazuhdbBreakdownDb = DbTimesWazuhdbBreakdownDb;

/// The `execution_breakdown` of `DbMetricsTime`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimes {
    /// The agent.
    pub agent: Option<i64>,
    /// The agent breakdown.
    pub agent_breakdown: Option<DbTimesAgentBreakdown>,
    /// The global.
    pub global: Option<i64>,
    /// The global breakdown.
    pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    /// The mitre.
    pub mitre: Option<i64>,
    /// The mitre breakdown.
    pub mitre_breakdown: Option<DbTimesMitreBreakdown>,
    /// The task.
    pub task: Option<i64>,
    /// The task breakdown.
    pub task_breakdown: Option<DbTimesTaskBreakdown>,
    /// The wazuhdb.
    pub wazuhdb: Option<i64>,
    /// The wazuhdb breakdown.
    pub wazuhdb_breakdown: Option<DbTimesWazuhdbBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimes {
    agent, agent_breakdown, global, global_breakdown, mitre, mitre_breakdown, task, task_breakdown, wazuhdb,
    wazuhdb_breakdown, ..unknown,
});

json::shape!(DbTimes: Object(None, &[
    ("agent", false, Integer), ("agent_breakdown", false, Of(self::DbTimesAgentBreakdown::shape)),
    ("global", false, Integer), ("global_breakdown", false, Of(self::DbTimesGlobalBreakdown::shape)),
    ("mitre", false, Integer), ("mitre_breakdown", false, Of(self::DbTimesMitreBreakdown::shape)),
    ("task", false, Integer), ("task_breakdown", false, Of(self::DbTimesTaskBreakdown::shape)),
    ("wazuhdb", false, Integer), ("wazuhdb_breakdown", false, Of(self::DbTimesWazuhdbBreakdown::shape)),
]));

/// The `agent_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdown {
    /// The DB.
    pub db: Option<DbTimesAgentBreakdownDb>,
    /// The tables.
    pub tables: Option<DbTimesAgentBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdown { db, tables, ..unknown });

json::shape!(DbTimesAgentBreakdown: Object(None, &[
    ("db", false, Of(self::DbTimesAgentBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesAgentBreakdownTables::shape)),
]));

/// The `db` of `DbTimesAgentBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownDb {
    /// The begin.
    pub begin: Option<i64>,
    /// The close.
    pub close: Option<i64>,
    /// The commit.
    pub commit: Option<i64>,
    /// The remove.
    pub remove: Option<i64>,
    /// The sql.
    pub sql: Option<i64>,
    /// The open.
    pub open: Option<i64>,
    /// The vacuum.
    pub vacuum: Option<i64>,
    /// The get fragmentation.
    pub get_fragmentation: Option<i64>,
    /// The sleep.
    pub sleep: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownDb {
    begin, close, commit, remove, sql, open, vacuum, get_fragmentation, sleep, ..unknown,
});

json::shape!(DbTimesAgentBreakdownDb: Object(None, &[
    ("begin", false, Integer), ("close", false, Integer), ("commit", false, Integer), ("remove", false, Integer),
    ("sql", false, Integer), ("open", false, Integer), ("vacuum", false, Integer),
    ("get_fragmentation", false, Integer), ("sleep", false, Integer),
]));

/// The `tables` of `DbTimesAgentBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTables {
    /// The ciscat.
    pub ciscat: Option<DbTimesAgentBreakdownTablesCiscat>,
    /// The rootcheck.
    pub rootcheck: Option<DbTimesAgentBreakdownTablesRootcheck>,
    /// The SCA.
    pub sca: Option<DbTimesAgentBreakdownTablesSca>,
    /// The sync.
    pub sync: Option<DbTimesAgentBreakdownTablesSync>,
    /// The syscheck.
    pub syscheck: Option<DbTimesAgentBreakdownTablesSyscheck>,
    /// The syscollector.
    pub syscollector: Option<DbTimesAgentBreakdownTablesSyscollector>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTables { ciscat, rootcheck, sca, sync, syscheck, syscollector, ..unknown });

json::shape!(DbTimesAgentBreakdownTables: Object(None, &[
    ("ciscat", false, Of(self::DbTimesAgentBreakdownTablesCiscat::shape)),
    ("rootcheck", false, Of(self::DbTimesAgentBreakdownTablesRootcheck::shape)),
    ("sca", false, Of(self::DbTimesAgentBreakdownTablesSca::shape)),
    ("sync", false, Of(self::DbTimesAgentBreakdownTablesSync::shape)),
    ("syscheck", false, Of(self::DbTimesAgentBreakdownTablesSyscheck::shape)),
    ("syscollector", false, Of(self::DbTimesAgentBreakdownTablesSyscollector::shape)),
]));

/// The `ciscat` of `DbTimesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTablesCiscat {
    /// The ciscat.
    pub ciscat: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesCiscat { ciscat, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesCiscat: Object(None, &[("ciscat", false, Integer)]));

/// The `rootcheck` of `DbTimesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTablesRootcheck {
    /// The rootcheck.
    pub rootcheck: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesRootcheck { rootcheck, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesRootcheck: Object(None, &[("rootcheck", false, Integer)]));

/// The `sca` of `DbTimesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTablesSca {
    /// The SCA.
    pub sca: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesSca { sca, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesSca: Object(None, &[("sca", false, Integer)]));

/// The `sync` of `DbTimesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTablesSync {
    /// The dbsync.
    pub dbsync: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesSync { dbsync, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesSync: Object(None, &[("dbsync", false, Integer)]));

/// The `syscheck` of `DbTimesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTablesSyscheck {
    /// The fim file.
    pub fim_file: Option<i64>,
    /// The fim registry.
    pub fim_registry: Option<i64>,
    /// The fim registry key.
    pub fim_registry_key: Option<i64>,
    /// The fim registry value.
    pub fim_registry_value: Option<i64>,
    /// The syscheck.
    pub syscheck: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesSyscheck {
    fim_file, fim_registry, fim_registry_key, fim_registry_value, syscheck, ..unknown,
});

json::shape!(DbTimesAgentBreakdownTablesSyscheck: Object(None, &[
    ("fim_file", false, Integer), ("fim_registry", false, Integer), ("fim_registry_key", false, Integer),
    ("fim_registry_value", false, Integer), ("syscheck", false, Integer),
]));

/// The `syscollector` of `DbTimesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTablesSyscollector {
    /// The syscollector hotfixes.
    pub syscollector_hotfixes: Option<i64>,
    /// The syscollector hwinfo.
    pub syscollector_hwinfo: Option<i64>,
    /// The syscollector network address.
    pub syscollector_network_address: Option<i64>,
    /// The syscollector network iface.
    pub syscollector_network_iface: Option<i64>,
    /// The syscollector network protocol.
    pub syscollector_network_protocol: Option<i64>,
    /// The syscollector osinfo.
    pub syscollector_osinfo: Option<i64>,
    /// The syscollector packages.
    pub syscollector_packages: Option<i64>,
    /// The syscollector ports.
    pub syscollector_ports: Option<i64>,
    /// The syscollector processes.
    pub syscollector_processes: Option<i64>,
    /// The deprecated.
    pub deprecated: Option<DbTimesAgentBreakdownTablesSyscollectorDeprecated>,
    /// The syscollector users.
    pub syscollector_users: Option<i64>,
    /// The syscollector groups.
    pub syscollector_groups: Option<i64>,
    /// The syscollector browser extensions.
    pub syscollector_browser_extensions: Option<i64>,
    /// The syscollector services.
    pub syscollector_services: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesSyscollector {
    syscollector_hotfixes, syscollector_hwinfo, syscollector_network_address, syscollector_network_iface,
    syscollector_network_protocol, syscollector_osinfo, syscollector_packages, syscollector_ports,
    syscollector_processes, deprecated, syscollector_users, syscollector_groups, syscollector_browser_extensions,
    syscollector_services, ..unknown,
});

json::shape!(DbTimesAgentBreakdownTablesSyscollector: Object(None, &[
    ("syscollector_hotfixes", false, Integer), ("syscollector_hwinfo", false, Integer),
    ("syscollector_network_address", false, Integer), ("syscollector_network_iface", false, Integer),
    ("syscollector_network_protocol", false, Integer), ("syscollector_osinfo", false, Integer),
    ("syscollector_packages", false, Integer), ("syscollector_ports", false, Integer),
    ("syscollector_processes", false, Integer),
    ("deprecated", false, Of(self::DbTimesAgentBreakdownTablesSyscollectorDeprecated::shape)),
    ("syscollector_users", false, Integer), ("syscollector_groups", false, Integer),
    ("syscollector_browser_extensions", false, Integer), ("syscollector_services", false, Integer),
]));

/// The `deprecated` of `DbTimesAgentBreakdownTablesSyscollector`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesAgentBreakdownTablesSyscollectorDeprecated {
    /// The hardware.
    pub hardware: Option<i64>,
    /// The hotfix.
    pub hotfix: Option<i64>,
    /// The netaddr.
    pub netaddr: Option<i64>,
    /// The netinfo.
    pub netinfo: Option<i64>,
    /// The netproto.
    pub netproto: Option<i64>,
    /// The osinfo.
    pub osinfo: Option<i64>,
    /// The package.
    pub package: Option<i64>,
    /// The port.
    pub port: Option<i64>,
    /// The process.
    pub process: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesSyscollectorDeprecated {
    hardware, hotfix, netaddr, netinfo, netproto, osinfo, package, port, process, ..unknown,
});

json::shape!(DbTimesAgentBreakdownTablesSyscollectorDeprecated: Object(None, &[
    ("hardware", false, Integer), ("hotfix", false, Integer), ("netaddr", false, Integer), ("netinfo", false, Integer),
    ("netproto", false, Integer), ("osinfo", false, Integer), ("package", false, Integer), ("port", false, Integer),
    ("process", false, Integer),
]));

/// The `global_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdown {
    /// The DB.
    pub db: Option<DbTimesGlobalBreakdownDb>,
    /// The tables.
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
    /// The backup.
    pub backup: Option<i64>,
    /// The sql.
    pub sql: Option<i64>,
    /// The open.
    pub open: Option<i64>,
    /// The vacuum.
    pub vacuum: Option<i64>,
    /// The get fragmentation.
    pub get_fragmentation: Option<i64>,
    /// The sleep.
    pub sleep: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownDb { backup, sql, open, vacuum, get_fragmentation, sleep, ..unknown });

json::shape!(DbTimesGlobalBreakdownDb: Object(None, &[
    ("backup", false, Integer), ("sql", false, Integer), ("open", false, Integer), ("vacuum", false, Integer),
    ("get_fragmentation", false, Integer), ("sleep", false, Integer),
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
    /// The labels.
    pub labels: Option<DbTimesGlobalBreakdownTablesLabels>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownTables { agent, belongs, group, labels, ..unknown });

json::shape!(DbTimesGlobalBreakdownTables: Object(None, &[
    ("agent", false, Of(self::DbTimesGlobalBreakdownTablesAgent::shape)),
    ("belongs", false, Of(self::DbTimesGlobalBreakdownTablesBelongs::shape)),
    ("group", false, Of(self::DbTimesGlobalBreakdownTablesGroup::shape)),
    ("labels", false, Of(self::DbTimesGlobalBreakdownTablesLabels::shape)),
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
    /// The select agent name (`select-agent-name`).
    pub select_agent_name: Option<i64>,
    /// The set agent groups (`set-agent-groups`).
    pub set_agent_groups: Option<i64>,
    /// The sync agent groups get (`sync-agent-groups-get`).
    pub sync_agent_groups_get: Option<i64>,
    /// The sync agent info get (`sync-agent-info-get`).
    pub sync_agent_info_get: Option<i64>,
    /// The update agent data (`update-agent-data`).
    pub update_agent_data: Option<i64>,
    /// The update agent name (`update-agent-name`).
    pub update_agent_name: Option<i64>,
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
    select_agent_name: "select-agent-name", set_agent_groups: "set-agent-groups",
    sync_agent_groups_get: "sync-agent-groups-get", sync_agent_info_get: "sync-agent-info-get",
    update_agent_data: "update-agent-data", update_agent_name: "update-agent-name",
    update_connection_status: "update-connection-status", update_keepalive: "update-keepalive",
    get_distinct_groups: "get-distinct-groups", recalculate_agent_group_hashes: "recalculate-agent-group-hashes",
    sync_agent_info_set: "sync-agent-info-set", update_status_code: "update-status-code", ..unknown,
});

json::shape!(DbTimesGlobalBreakdownTablesAgent: Object(None, &[
    ("delete-agent", false, Integer), ("disconnect-agents", false, Integer), ("find-agent", false, Integer),
    ("get-agent-info", false, Integer), ("get-agents-by-connection-status", false, Integer),
    ("get-all-agents", false, Integer), ("get-groups-integrity", false, Integer), ("insert-agent", false, Integer),
    ("reset-agents-connection", false, Integer), ("select-agent-group", false, Integer),
    ("select-agent-name", false, Integer), ("set-agent-groups", false, Integer),
    ("sync-agent-groups-get", false, Integer), ("sync-agent-info-get", false, Integer),
    ("update-agent-data", false, Integer), ("update-agent-name", false, Integer),
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

/// The `labels` of `DbTimesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesGlobalBreakdownTablesLabels {
    /// The get labels (`get-labels`).
    pub get_labels: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownTablesLabels { get_labels: "get-labels", ..unknown });

json::shape!(DbTimesGlobalBreakdownTablesLabels: Object(None, &[("get-labels", false, Integer)]));

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

/// The `wazuhdb_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesWazuhdbBreakdown {
    /// The DB.
    pub db: Option<DbTimesWazuhdbBreakdownDb>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesWazuhdbBreakdown { db, ..unknown });

json::shape!(DbTimesWazuhdbBreakdown: Object(None, &[("db", false, Of(self::DbTimesWazuhdbBreakdownDb::shape))]));

/// The `db` of `DbTimesWazuhdbBreakdown`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DbTimesWazuhdbBreakdownDb {
    /// The remove.
    pub remove: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesWazuhdbBreakdownDb { remove, ..unknown });

json::shape!(DbTimesWazuhdbBreakdownDb: Object(None, &[("remove", false, Integer)]));

/// A decoder.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Decoder {
    /// The name of the decoder.
    pub name: String,
    /// The position of the decoder.
    pub position: i64,
    /// The details of the decoder.
    pub details: DecoderDetails,
    /// The filename of the decoder.
    pub filename: String,
    /// The relative dirname of the decoder.
    pub relative_dirname: String,
    /// The status of the decoder.
    pub status: RulesetStatusValue,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Decoder { name, position, details, filename, relative_dirname, status; ..unknown });

json::partial!(DecoderPartial: Decoder {
    name: String, position: i64, details: DecoderDetails, filename: String, relative_dirname: String,
    status: RulesetStatusValue, ..unknown: json::Members,
});

/// The `details` of `Decoder`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DecoderDetails {
    /// The program name of the details.
    pub program_name: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The parent of the details.
    pub parent: Option<String>,
    /// The prematch of the details.
    pub prematch: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The regex of the details.
    pub regex: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The order of the details.
    pub order: Option<String>,
    /// Whether accumulate of the details holds.
    pub accumulate: Option<bool>,
    /// The plugin decoder of the details.
    pub plugin_decoder: Option<String>,
    /// The JSON null field of the details.
    pub json_null_field: Option<String>,
    /// The type of the details (`type`).
    pub type_: Option<String>,
    /// The fts of the details.
    pub fts: Option<String>,
    /// The use own name of the details.
    pub use_own_name: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DecoderDetails {
    program_name, parent, prematch, regex, order, accumulate, plugin_decoder, json_null_field, type_: "type", fts,
    use_own_name, ..unknown,
});

/// A file of decoders.
pub type DecoderFile = RuleFile;

/// As [`RuleFilePartial`].
pub type DecoderFilePartial = RuleFilePartial;

/// DHCP status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DhcpStatus {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `unknown`
    UnknownValue,
    /// `BOOTP`
    Bootp,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DhcpStatus {
    Enabled: "enabled", Disabled: "disabled", UnknownValue: "unknown", Bootp: "BOOTP",
});

/// The `data` of `EndLogtestSessionReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EndLogtestSessionReplyData {
    /// The messages of the data.
    pub messages: Option<Vec<String>>,
    /// The codemsg of the data.
    pub codemsg: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EndLogtestSessionReplyData { messages, codemsg, ..unknown });

/// The `data` of `ExplainLogtestReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExplainLogtestReplyData {
    /// What a ruleset makes of the events.
    pub before: Option<LogtestTrial>,
    /// What a ruleset makes of the events.
    pub after: Option<LogtestTrial>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ExplainLogtestReplyData { before, after, ..unknown });

/// A value of the parameter `group_config_status` of `GET /agents`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupConfigStatus {
    /// `synced`
    Synced,
    /// `not synced`
    NotSynced,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GroupConfigStatus { Synced: "synced", NotSynced: "not synced" });

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

/// The `data` of `GroupFileJsonReply`.
pub type GroupFileJsonReplyData = GroupFileReplyData;

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

/// A value of the parameter `type` of `GET /groups/{group_id}/files/{file_name}` and 2 other operations.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupFileType {
    /// `conf`
    Conf,
    /// `rootkit_files`
    RootkitFiles,
    /// `rootkit_trojans`
    RootkitTrojans,
    /// `rcl`
    Rcl,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GroupFileType {
    Conf: "conf", RootkitFiles: "rootkit_files", RootkitTrojans: "rootkit_trojans", Rcl: "rcl",
});

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

/// Begin and end of a scan.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LastScan {
    /// When the scan ended.
    pub end: Option<String>,
    /// When the scan began.
    pub start: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LastScan { end, start, ..unknown });

/// The end of a connection on the host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocalPortInfo {
    /// The IP.
    pub ip: String,
    /// The port.
    pub port: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LocalPortInfo { ip, port; ..unknown });

json::partial!(LocalPortInfoPartial: LocalPortInfo { ip: String, port: i64, ..unknown: json::Members });

/// A value of the parameter `level` of `GET /cluster/{node_id}/logs` and `GET /manager/logs`.
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

/// An option of a decoder or a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestCondition {
    /// The option, such as `match`; `field` and `list` with the name of the field.
    pub option: String,
    /// What it says.
    pub wanted: String,
    /// The dialect, if it is a pattern.
    pub type_: Option<String>,
    /// Whether it must not be so.
    pub negate: bool,
    /// What the event has there; missing where it has nothing.
    pub value: Option<String>,
    /// Whether it looks at the text of the event.
    pub of_event: bool,
    /// Whether it holds.
    pub held: bool,
    /// Where in the event it was looked for.
    pub from: Option<i64>,
    /// Where in the event the match ended.
    pub until: Option<i64>,
    /// Where in the event the match is, where the dialect tells.
    pub at: Option<Vec<i64>>,
    /// Where in the event the sub-strings of the match are.
    pub captures: Option<Vec<Vec<i64>>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestCondition {
    option, wanted, negate, of_event, held; type_: "type", value, from, until, at, captures, ..unknown,
});

/// A decoder that was tried.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestDecoderStep {
    /// Its name in its file.
    pub name: Option<String>,
    /// The decoder that it is below.
    pub parent: Option<String>,
    /// Its file.
    pub file: Option<String>,
    /// Its line there.
    pub line: Option<i64>,
    /// Whether it is the decoder of the event, or reads fields of it.
    pub fits: bool,
    /// Set, where the caller may not read its file.
    pub hidden: Option<bool>,
    /// What it asks for, up to the first that does not hold.
    pub conditions: Vec<LogtestCondition>,
    /// The fields that its pattern has read.
    pub fields: Vec<LogtestField>,
    /// The code that reads fields for it.
    pub plugin: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestDecoderStep {
    fits, conditions, fields; name, parent, file, line, hidden, plugin, ..unknown,
});

/// What an event becomes, and why.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestExplainedEvent {
    /// What was said of the event.
    pub messages: Vec<String>,
    /// As `PUT /logtest` has it.
    pub output: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Whether it is worth an alert.
    pub alert: bool,
    /// Each step from the text of an event to its rule. Offsets are in bytes of its UTF-8.
    pub explanation: LogtestExplanation,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestExplainedEvent { messages, alert, explanation; output, ..unknown });

/// Each step from the text of an event to its rule. Offsets are in bytes of its UTF-8.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestExplanation {
    /// Parts of the head of an event, each by its first byte and the one behind its last.
    pub predecoding: LogtestPredecoding,
    /// Decoders in the order in which they were tried.
    pub decoders: Vec<LogtestDecoderStep>,
    /// The category of the event, by which its first rule is chosen.
    pub category: String,
    /// Rules in the order in which they were tried.
    pub rules: Vec<LogtestRuleStep>,
    /// Ids of the rules that lead to the one of the event, that one being the last.
    pub chain: Vec<i64>,
    /// Steps that had no room in the reply.
    pub omitted: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestExplanation { predecoding, decoders, category, rules, chain, omitted; ..unknown });

/// A field that a decoder has read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestField {
    /// Its name.
    pub name: Option<String>,
    /// Its value.
    pub value: String,
    /// Where in the event it is.
    pub at: Option<Vec<i64>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestField { value; name, at, ..unknown });

/// A changed or a new file of rules or decoders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestFile {
    /// What it holds.
    pub kind: LogtestFileKind,
    /// Its name, such as `local_rules.xml`.
    pub filename: String,
    /// Its directory below the home; that of the own files by default.
    pub relative_dirname: Option<String>,
    /// Its text.
    pub content: String,
}

impl LogtestFile {
    /// With the required members alone.
    pub fn new(kind: impl Into<LogtestFileKind>, filename: impl Into<String>, content: impl Into<String>) -> Self {
        Self { kind: kind.into(), filename: filename.into(), relative_dirname: None, content: content.into() }
    }
}

json::setters!(LogtestFile { relative_dirname: String });

json::object!(sent LogtestFile { kind, filename, relative_dirname, content });

/// What it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogtestFileKind {
    /// `rules`
    Rules,
    /// `decoders`
    Decoders,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent LogtestFileKind { Rules: "rules", Decoders: "decoders" });

/// What is wrong with a file of the ruleset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestMessage {
    /// `warning` or `error`.
    pub severity: String,
    /// As `PUT /logtest` says it.
    pub text: String,
    /// The file.
    pub file: Option<String>,
    /// The line in it.
    pub line: Option<i64>,
    /// The column.
    pub column: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestMessage { severity, text; file, line, column, ..unknown });

/// Parts of the head of an event, each by its first byte and the one behind its last.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestPredecoding {
    /// The date.
    pub timestamp: Option<Vec<i64>>,
    /// The host.
    pub hostname: Option<Vec<i64>>,
    /// The program.
    pub program_name: Option<Vec<i64>>,
    /// What is left for decoders and rules.
    pub log: Vec<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestPredecoding { log; timestamp, hostname, program_name, ..unknown });

/// A rule that was tried.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestRuleStep {
    /// Its number.
    pub id: i64,
    /// Its level.
    pub level: Option<i64>,
    /// Its description, without the values of fields.
    pub description: Option<String>,
    /// Its file.
    pub file: Option<String>,
    /// Its line there.
    pub line: Option<i64>,
    /// How many rules are above it.
    pub depth: i64,
    /// `matched`, `failed`, or `led_nowhere` for one that only leads to others, of which none matched.
    pub result: String,
    /// Set, where the caller may not read its file.
    pub hidden: Option<bool>,
    /// What it asks for, up to the first that does not hold.
    pub conditions: Vec<LogtestCondition>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestRuleStep {
    id, depth, result, conditions; level, description, file, line, hidden, ..unknown,
});

/// What a ruleset makes of the events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogtestTrial {
    /// Whether the ruleset could be loaded; if not, no event was tried.
    pub loaded: bool,
    /// What there is to say of its files; of changed files, what was not to say before.
    pub messages: Vec<LogtestMessage>,
    /// The events, in their order.
    pub events: Vec<LogtestExplainedEvent>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogtestTrial { loaded, messages, events; ..unknown });

/// A value of the parameter `section` of `GET /cluster/{node_id}/configuration` and `GET /manager/configuration`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagerConfigurationSection {
    /// `active-response`
    ActiveResponse,
    /// `agentless`
    Agentless,
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
    /// `email_alerts`
    EmailAlerts,
    /// `global`
    Global,
    /// `integration`
    Integration,
    /// `labels`
    Labels,
    /// `localfile`
    Localfile,
    /// `logging`
    Logging,
    /// `remote`
    Remote,
    /// `reports`
    Reports,
    /// `rootcheck`
    Rootcheck,
    /// `ruleset`
    Ruleset,
    /// `sca`
    Sca,
    /// `socket`
    Socket,
    /// `syscheck`
    Syscheck,
    /// `syslog_output`
    SyslogOutput,
    /// `vulnerability-detection`
    VulnerabilityDetection,
    /// `indexer`
    Indexer,
    /// `aws-s3`
    AwsS3,
    /// `azure-logs`
    AzureLogs,
    /// `cis-cat`
    CisCat,
    /// `docker-listener`
    DockerListener,
    /// `open-scap`
    OpenScap,
    /// `osquery`
    Osquery,
    /// `syscollector`
    Syscollector,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ManagerConfigurationSection {
    ActiveResponse: "active-response", Agentless: "agentless", Alerts: "alerts", Auth: "auth", Client: "client",
    ClientBuffer: "client_buffer", Cluster: "cluster", Command: "command", EmailAlerts: "email_alerts",
    Global: "global", Integration: "integration", Labels: "labels", Localfile: "localfile", Logging: "logging",
    Remote: "remote", Reports: "reports", Rootcheck: "rootcheck", Ruleset: "ruleset", Sca: "sca", Socket: "socket",
    Syscheck: "syscheck", SyslogOutput: "syslog_output", VulnerabilityDetection: "vulnerability-detection",
    Indexer: "indexer", AwsS3: "aws-s3", AzureLogs: "azure-logs", CisCat: "cis-cat", DockerListener: "docker-listener",
    OpenScap: "open-scap", Osquery: "osquery", Syscollector: "syscollector",
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
    /// The key.
    pub key: String,
    /// The value.
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

/// What an interface received.
pub type NetworkInterfaceReceivedPackets = NetworkInterfaceSentPackets;

/// What an interface sent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NetworkInterfaceSentPackets {
    /// The bytes.
    pub bytes: Option<i64>,
    /// The dropped.
    pub dropped: Option<i64>,
    /// The packets.
    pub packets: Option<i64>,
    /// The errors.
    pub errors: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NetworkInterfaceSentPackets { bytes, dropped, packets, errors, ..unknown });

/// Newest versions that the manager could be updated to.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NewVersions {
    /// The last check date of the data.
    pub last_check_date: Option<String>,
    /// The current version of the data.
    pub current_version: Option<String>,
    /// Whether update check of the data holds.
    pub update_check: Option<bool>,
    /// The last available major of the data.
    pub last_available_major: Option<NewVersionsLastAvailableMajor>,
    /// The last available minor of the data.
    pub last_available_minor: Option<NewVersionsLastAvailableMinor>,
    /// The last available patch of the data.
    pub last_available_patch: Option<NewVersionsLastAvailablePatch>,
    /// The UUID of the data.
    pub uuid: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersions {
    last_check_date, current_version, update_check, last_available_major, last_available_minor, last_available_patch,
    uuid, ..unknown,
});

/// The `last_available_major` of `NewVersions`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NewVersionsLastAvailableMajor {
    /// The tag.
    pub tag: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The published date.
    pub published_date: Option<String>,
    /// The semver.
    pub semver: Option<NewVersionsLastAvailableMajorSemver>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersionsLastAvailableMajor { tag, description, title, published_date, semver, ..unknown });

/// The `semver` of `NewVersionsLastAvailableMajor`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NewVersionsLastAvailableMajorSemver {
    /// The major.
    pub major: Option<i64>,
    /// The minor.
    pub minor: Option<i64>,
    /// The patch.
    pub patch: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersionsLastAvailableMajorSemver { major, minor, patch, ..unknown });

/// The `last_available_minor` of `NewVersions`.
pub type NewVersionsLastAvailableMinor = NewVersionsLastAvailableMajor;

/// The `semver` of `NewVersionsLastAvailableMinor`.
pub type NewVersionsLastAvailableMinorSemver = NewVersionsLastAvailableMajorSemver;

/// The `last_available_patch` of `NewVersions`.
pub type NewVersionsLastAvailablePatch = NewVersionsLastAvailableMajor;

/// The `semver` of `NewVersionsLastAvailablePatch`.
pub type NewVersionsLastAvailablePatchSemver = NewVersionsLastAvailableMajorSemver;

/// What a node answered to the reload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NodeAnalysisdReload {
    /// The name of the node analysisd reload.
    pub name: crate::NodeId,
    /// The msg of the node analysisd reload.
    pub msg: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeAnalysisdReload { name, msg; ..unknown });

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

/// Whether a node has the master's ruleset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NodeRulesetSyncStatus {
    /// The name of the node ruleset sync status.
    pub name: crate::NodeId,
    /// Whether the node ruleset sync status is synced.
    pub synced: bool,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeRulesetSyncStatus { name, synced; ..unknown });

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
    /// `decoder:file`
    DecoderFile,
    /// `list:file`
    ListFile,
    /// `rule:file`
    RuleFile,
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
    DecoderFile: "decoder:file", ListFile: "list:file", RuleFile: "rule:file", PolicyId: "policy:id", RoleId: "role:id",
    UserId: "user:id",
});

/// The other end of a connection.
pub type RemotePortInfo = LocalPortInfo;

/// As [`LocalPortInfoPartial`].
pub type RemotePortInfoPartial = LocalPortInfoPartial;

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
    ("sent_breakdown", false, Of(self::RemotedMetricsMessagesSentBreakdown::shape)),
]));

/// The `received_breakdown` of `RemotedAgentMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedAgentMetricsMessagesReceivedBreakdown {
    /// The control of the received breakdown.
    pub control: Option<i64>,
    /// The control breakdown of the received breakdown.
    pub control_breakdown: Option<RemotedStatsByAgentControlBreakdown>,
    /// The event of the received breakdown.
    pub event: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetricsMessagesReceivedBreakdown { control, control_breakdown, event, ..unknown });

json::shape!(RemotedAgentMetricsMessagesReceivedBreakdown: Object(None, &[
    ("control", false, Integer), ("control_breakdown", false, Of(self::RemotedStatsByAgentControlBreakdown::shape)),
    ("event", false, Integer),
]));

/// The `sent_breakdown` of `RemotedAgentMetricsMessages`.
pub type RemotedAgentMetricsMessagesSentBreakdown = RemotedMetricsMessagesSentBreakdown;

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
    /// `wazuh-remoted`
    WazuhRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RemotedDaemonStatsName { WazuhRemoted: "wazuh-remoted" });

json::shape!(RemotedDaemonStatsName: Among(&["wazuh-remoted"], &Text));

/// The `metrics` of `RemotedDaemonStats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetrics {
    /// The bytes of the metrics.
    pub bytes: Option<RemotedMetricsBytes>,
    /// The number of keys reload of the metrics.
    pub keys_reload_count: Option<i64>,
    /// The messages of the metrics.
    pub messages: Option<RemotedMetricsMessages>,
    /// The queues of the metrics.
    pub queues: Option<RemotedMetricsQueues>,
    /// The TCP sessions of the metrics.
    pub tcp_sessions: Option<i64>,
    /// The control messages queue usage of the metrics.
    pub control_messages_queue_usage: Option<i64>,
    /// The control messages queue breakdown of the metrics.
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetrics {
    bytes, keys_reload_count, messages, queues, tcp_sessions, control_messages_queue_usage,
    control_messages_queue_breakdown, ..unknown,
});

json::shape!(RemotedMetrics: Object(None, &[
    ("bytes", false, Of(self::RemotedMetricsBytes::shape)), ("keys_reload_count", false, Integer),
    ("messages", false, Of(self::RemotedMetricsMessages::shape)),
    ("queues", false, Of(self::RemotedMetricsQueues::shape)), ("tcp_sessions", false, Integer),
    ("control_messages_queue_usage", false, Integer),
    ("control_messages_queue_breakdown", false, Of(self::RemotedMetricsControlMessagesQueueBreakdown::shape)),
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
    /// The replaced of the control messages queue breakdown.
    pub replaced: Option<i64>,
    /// The processed of the control messages queue breakdown.
    pub processed: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsControlMessagesQueueBreakdown { inserted, replaced, processed, ..unknown });

json::shape!(RemotedMetricsControlMessagesQueueBreakdown: Object(None, &[
    ("inserted", false, Integer), ("replaced", false, Integer), ("processed", false, Integer),
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
    /// The event of the received breakdown.
    pub event: Option<i64>,
    /// The ping of the received breakdown.
    pub ping: Option<i64>,
    /// The unknown of the received breakdown.
    pub unknown: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown_: json::Members,
}

json::object!(received RemotedMetricsMessagesReceivedBreakdown {
    control, control_breakdown, dequeued_after, discarded, event, ping, unknown, ..unknown_,
});

json::shape!(RemotedMetricsMessagesReceivedBreakdown: Object(None, &[
    ("control", false, Integer), ("control_breakdown", false, Of(self::RemotedStatsByAgentControlBreakdown::shape)),
    ("dequeued_after", false, Integer), ("discarded", false, Integer), ("event", false, Integer),
    ("ping", false, Integer), ("unknown", false, Integer),
]));

/// The `control_breakdown` of `RemotedMetricsMessagesReceivedBreakdown`.
pub type RemotedMetricsMessagesReceivedBreakdownControlBreakdown = RemotedStatsByAgentControlBreakdown;

/// The `sent_breakdown` of `RemotedMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RemotedMetricsMessagesSentBreakdown {
    /// The ack.
    pub ack: Option<i64>,
    /// The ar.
    pub ar: Option<i64>,
    /// The discarded.
    pub discarded: Option<i64>,
    /// The request.
    pub request: Option<i64>,
    /// The SCA.
    pub sca: Option<i64>,
    /// The shared.
    pub shared: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsMessagesSentBreakdown { ack, ar, discarded, request, sca, shared, ..unknown });

json::shape!(RemotedMetricsMessagesSentBreakdown: Object(None, &[
    ("ack", false, Integer), ("ar", false, Integer), ("discarded", false, Integer), ("request", false, Integer),
    ("sca", false, Integer), ("shared", false, Integer),
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

json::shape!(RemotedMetricsQueues: Object(None, &[("received", false, Of(self::AnalysisdMetricsQueuesFts::shape))]));

/// The `received` of `RemotedMetricsQueues`.
pub type RemotedMetricsQueuesReceived = AnalysisdMetricsQueuesFts;

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
    ("timestamp", false, Text), ("name", false, Of(self::RemotedDaemonStatsName::shape)),
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
pub type RemotedStatsByAgentName = RemotedDaemonStatsName;

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

/// Something that rootcheck found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RootcheckFinding {
    /// The status of the rootcheck finding.
    pub status: RootcheckFindingStatus,
    /// The log of the rootcheck finding.
    pub log: String,
    /// The date first of the rootcheck finding.
    pub date_first: String,
    /// The date last of the rootcheck finding.
    pub date_last: String,
    /// The pci dss of the rootcheck finding.
    pub pci_dss: Option<String>,
    /// The CIS of the rootcheck finding.
    pub cis: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckFinding { status, log, date_first, date_last; pci_dss, cis, ..unknown });

json::partial!(RootcheckFindingPartial: RootcheckFinding {
    status: RootcheckFindingStatus, log: String, date_first: String, date_last: String, pci_dss: String, cis: String,
    ..unknown: json::Members,
});

/// A value of `status` in `RootcheckFinding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RootcheckFindingStatus {
    /// `outstanding`
    Outstanding,
    /// `solved`
    Solved,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RootcheckFindingStatus { Outstanding: "outstanding", Solved: "solved" });

/// A rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// The filename of the rule.
    pub filename: String,
    /// The relative dirname of the rule.
    pub relative_dirname: String,
    /// The status of the rule.
    pub status: RulesetStatusValue,
    /// The description of the rule.
    pub description: String,
    /// The details of the rule.
    pub details: std::collections::BTreeMap<String, crate::Value>,
    /// The gdpr of the rule.
    pub gdpr: Vec<String>,
    /// The gpg13 of the rule.
    pub gpg13: Vec<String>,
    /// The groups of the rule.
    pub groups: Vec<String>,
    /// The hipaa of the rule.
    pub hipaa: Vec<String>,
    /// The ID of the rule.
    pub id: crate::RuleNumber,
    /// The level of the rule.
    pub level: i64,
    /// The tsc of the rule.
    pub tsc: Vec<String>,
    /// The pci dss of the rule.
    pub pci_dss: Vec<String>,
    /// The nist 800 53 of the rule.
    pub nist_800_53: Vec<String>,
    /// The mitre of the rule.
    pub mitre: Vec<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Rule {
    filename, relative_dirname, status, description, details, gdpr, gpg13, groups, hipaa, id, level, tsc, pci_dss,
    nist_800_53, mitre; ..unknown,
});

json::partial!(RulePartial: Rule {
    filename: String, relative_dirname: String, status: RulesetStatusValue, description: String,
    details: std::collections::BTreeMap<String, crate::Value>, gdpr: Vec<String>, gpg13: Vec<String>,
    groups: Vec<String>, hipaa: Vec<String>, id: crate::RuleNumber, level: i64, tsc: Vec<String>, pci_dss: Vec<String>,
    nist_800_53: Vec<String>, mitre: Vec<String>, ..unknown: json::Members,
});

/// A file of rules.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleFile {
    /// The filename.
    pub filename: String,
    /// The relative dirname.
    pub relative_dirname: String,
    /// The status.
    pub status: RulesetStatusValue,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RuleFile { filename, relative_dirname, status; ..unknown });

json::partial!(RuleFilePartial: RuleFile {
    filename: String, relative_dirname: String, status: RulesetStatusValue, ..unknown: json::Members,
});

/// A value of the parameter `requirement` of `GET /rules/requirement/{requirement}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleRequirement {
    /// `pci_dss`
    PciDss,
    /// `gdpr`
    Gdpr,
    /// `hipaa`
    Hipaa,
    /// `nist-800-53`
    Nist800_53,
    /// `gpg13`
    Gpg13,
    /// `tsc`
    Tsc,
    /// `mitre`
    Mitre,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent RuleRequirement {
    PciDss: "pci_dss", Gdpr: "gdpr", Hipaa: "hipaa", Nist800_53: "nist-800-53", Gpg13: "gpg13", Tsc: "tsc",
    Mitre: "mitre",
});

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RulesetFile {
    /// The filename of the ruleset file.
    pub filename: Option<String>,
    /// The relative dirname of the ruleset file.
    pub relative_dirname: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RulesetFile { filename, relative_dirname, ..unknown });

/// A value of the parameter `status` of `GET /decoders/files` and `GET /rules/files`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RulesetFileStatusFilter {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `all`
    All,
    /// `custom`
    Custom,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent RulesetFileStatusFilter { Enabled: "enabled", Disabled: "disabled", All: "all", Custom: "custom" });

/// A value of the parameter `status` of `GET /decoders` and `GET /rules`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RulesetStatusFilter {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `all`
    All,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent RulesetStatusFilter { Enabled: "enabled", Disabled: "disabled", All: "all" });

/// A value of `status` in `Decoder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RulesetStatusValue {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RulesetStatusValue { Enabled: "enabled", Disabled: "disabled" });

/// The `alert` of `RunActiveResponseBody`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RunActiveResponseBodyAlert {
    /// The data of the alert.
    pub data: Option<std::collections::BTreeMap<String, crate::Value>>,
}

json::setters!(RunActiveResponseBodyAlert { data: std::collections::BTreeMap<String, crate::Value> });

json::object!(sent RunActiveResponseBodyAlert { data });

/// The `data` of `RunLogtestReply`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RunLogtestReplyData {
    /// The messages of the data.
    pub messages: Option<Vec<String>>,
    /// The token of the data.
    pub token: Option<crate::Secret>,
    /// The output of the data.
    pub output: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Whether alert of the data holds.
    pub alert: Option<bool>,
    /// The codemsg of the data.
    pub codemsg: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RunLogtestReplyData { messages, token, output, alert, codemsg, ..unknown });

/// A check of a policy and its result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScaCheck {
    /// The description of the SCA check.
    pub description: Option<String>,
    /// The directory of the SCA check.
    pub directory: Option<String>,
    /// The file of the SCA check.
    pub file: Option<String>,
    /// The ID of the SCA check.
    pub id: i64,
    /// The policy ID of the SCA check.
    pub policy_id: String,
    /// The process of the SCA check.
    pub process: Option<String>,
    /// The rationale of the SCA check.
    pub rationale: Option<String>,
    /// The references of the SCA check.
    pub references: Option<String>,
    /// The registry of the SCA check.
    pub registry: Option<String>,
    /// The remediation of the SCA check.
    pub remediation: Option<String>,
    /// The result of the SCA check.
    pub result: ScaCheckResult,
    /// The title of the SCA check.
    pub title: String,
    /// The condition of the SCA check.
    pub condition: Option<ScaCheckCondition>,
    /// The command of the SCA check.
    pub command: Option<String>,
    /// The reason of the SCA check.
    pub reason: Option<String>,
    /// The compliance of the SCA check.
    pub compliance: Option<Vec<ScaCompliance>>,
    /// The rules of the SCA check.
    pub rules: Option<Vec<ScaCheckRule>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScaCheck {
    id, policy_id, result, title; description, directory, file, process, rationale, references, registry, remediation,
    condition, command, reason, compliance, rules, ..unknown,
});

json::partial!(ScaCheckPartial: ScaCheck {
    description: String, directory: String, file: String, id: i64, policy_id: String, process: String,
    rationale: String, references: String, registry: String, remediation: String, result: ScaCheckResult, title: String,
    condition: ScaCheckCondition, command: String, reason: String, compliance: Vec<ScaCompliancePartial>,
    rules: Vec<ScaCheckRulePartial>, ..unknown: json::Members,
});

/// A value of `condition` in `ScaCheck`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScaCheckCondition {
    /// `all`
    All,
    /// `any`
    Any,
    /// `none`
    None,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ScaCheckCondition { All: "all", Any: "any", None: "none" });

/// A value of `result` in `ScaCheck`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScaCheckResult {
    /// `passed`
    Passed,
    /// `failed`
    Failed,
    /// `not applicable`
    NotApplicable,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ScaCheckResult { Passed: "passed", Failed: "failed", NotApplicable: "not applicable" });

/// One of `rules` in `ScaCheck`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScaCheckRule {
    /// The type of the rule (`type`).
    pub type_: String,
    /// The rule.
    pub rule: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScaCheckRule { type_: "type", rule; ..unknown });

json::partial!(ScaCheckRulePartial: ScaCheckRule { type_: "type" String, rule: String, ..unknown: json::Members });

/// One of `compliance` in `ScaCheck`.
pub type ScaCompliance = MitreMetadata;

json::partial!(ScaCompliancePartial: ScaCompliance { key: String, value: String, ..unknown: json::Members });

/// A policy, its last scan and the results in numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScaPolicy {
    /// What the policy is about.
    pub description: Option<String>,
    /// When the last scan ended.
    pub end_scan: Option<String>,
    /// How many checks failed.
    pub fail: i64,
    /// Name of the policy.
    pub name: String,
    /// How many checks passed.
    pub pass: i64,
    /// Id of the policy.
    pub policy_id: String,
    /// Where to read more.
    pub references: Option<String>,
    /// Share of the checks that passed, in percent.
    pub score: i64,
    /// When the last scan began.
    pub start_scan: Option<String>,
    /// Checksum of the file of the policy.
    pub hash_file: Option<String>,
    /// How many checks could not be made.
    pub invalid: i64,
    /// How many checks the policy has.
    pub total_checks: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScaPolicy {
    fail, name, pass, policy_id, score, invalid, total_checks; description, end_scan, references, start_scan, hash_file,
    ..unknown,
});

json::partial!(ScaPolicyPartial: ScaPolicy {
    description: String, end_scan: String, fail: i64, name: String, pass: i64, policy_id: String, references: String,
    score: i64, start_scan: String, hash_file: String, invalid: i64, total_checks: i64, ..unknown: json::Members,
});

/// The scan that found an item.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ScanIdTime {
    /// Id of the scan.
    pub id: Option<i64>,
    /// When the scan was made.
    pub time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScanIdTime { id, time, ..unknown });

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

/// A value of the parameter `arch` of `GET /syscheck/{agent_id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscheckArch {
    /// `[x32]`
    X32,
    /// `[x64]`
    X64,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent SyscheckArch { X32: "[x32]", X64: "[x64]" });

/// A monitored file or registry entry.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscheckFinding {
    /// How often the entry was seen to change.
    pub changes: Option<i64>,
    /// SHA-1 of the content.
    pub sha1: Option<String>,
    /// Path of the file, or of the registry key.
    pub file: String,
    /// MD5 of the content.
    pub md5: Option<String>,
    /// Inode of the file.
    pub inode: Option<i64>,
    /// Id of the owner.
    pub uid: Option<String>,
    /// When the entry was last recorded.
    pub date: Option<String>,
    /// Name of the owning group.
    pub gname: Option<String>,
    /// Name of the owner.
    pub uname: Option<String>,
    /// Size of the file in bytes.
    pub size: Option<i64>,
    /// Id of the owning group.
    pub gid: Option<String>,
    /// When the content last changed.
    pub mtime: Option<String>,
    /// SHA-256 of the content.
    pub sha256: Option<String>,
    /// Permissions of the file.
    pub perm: Option<crate::Value>,
    /// The type of the syscheck finding (`type`).
    pub type_: Option<SyscheckFindingType>,
    /// Architecture of the registry key.
    pub arch: Option<String>,
    /// Attributes of the file on Windows.
    pub attributes: Option<String>,
    /// The value of the registry key.
    pub value: Option<SyscheckFindingValue>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscheckFinding {
    file; changes, sha1, md5, inode, uid, date, gname, uname, size, gid, mtime, sha256, perm, type_: "type", arch,
    attributes, value, ..unknown,
});

json::partial!(SyscheckFindingPartial: SyscheckFinding {
    changes: i64, sha1: String, file: String, md5: String, inode: i64, uid: String, date: String, gname: String,
    uname: String, size: i64, gid: String, mtime: String, sha256: String, perm: crate::Value,
    type_: "type" SyscheckFindingType, arch: String, attributes: String, value: SyscheckFindingValue,
    ..unknown: json::Members,
});

/// A value of `type` in `SyscheckFinding`.
pub type SyscheckFindingType = SyscheckType;

/// The value of the registry key.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyscheckFindingValue {
    /// The name of the value.
    pub name: Option<String>,
    /// The type of the value (`type`).
    pub type_: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscheckFindingValue { name, type_: "type", ..unknown });

/// A value of the parameter `type` of `GET /syscheck/{agent_id}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscheckType {
    /// `file`
    File,
    /// `registry_key`
    RegistryKey,
    /// `registry_value`
    RegistryValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SyscheckType { File: "file", RegistryKey: "registry_key", RegistryValue: "registry_value" });

/// A browser extension.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorBrowserExtension {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The browser of the syscollector browser extension.
    pub browser: SyscollectorBrowserExtensionBrowser,
    /// The file hash of the syscollector browser extension.
    pub file_hash: Option<SyscollectorBrowserExtensionFileHash>,
    /// The package of the syscollector browser extension.
    pub package: SyscollectorBrowserExtensionPackage,
    /// The checksum of the syscollector browser extension.
    pub checksum: Option<String>,
    /// The user ID of the syscollector browser extension (`user.id`).
    pub user_id: Option<String>,
    /// The file hash SHA256 of the syscollector browser extension (`file_hash.sha256`).
    pub file_hash_sha256: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtension {
    agent_id, browser, package; scan, file_hash, checksum, user_id: "user.id", file_hash_sha256: "file_hash.sha256",
    ..unknown,
});

json::partial!(SyscollectorBrowserExtensionPartial: SyscollectorBrowserExtension {
    scan: ScanIdTime, agent_id: crate::AgentId, browser: SyscollectorBrowserExtensionBrowserPartial,
    file_hash: SyscollectorBrowserExtensionFileHash, package: SyscollectorBrowserExtensionPackagePartial,
    checksum: String, user_id: "user.id" String, file_hash_sha256: "file_hash.sha256" String, ..unknown: json::Members,
});

/// The `browser` of `SyscollectorBrowserExtension`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorBrowserExtensionBrowser {
    /// The name of the browser.
    pub name: String,
    /// The profile name of the browser.
    pub profile_name: Option<String>,
    /// The profile path of the browser.
    pub profile_path: Option<String>,
    /// The profile referenced of the browser.
    pub profile_referenced: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtensionBrowser {
    name; profile_name, profile_path, profile_referenced, ..unknown,
});

json::partial!(SyscollectorBrowserExtensionBrowserPartial: SyscollectorBrowserExtensionBrowser {
    name: String, profile_name: String, profile_path: String, profile_referenced: i64, ..unknown: json::Members,
});

/// The `file_hash` of `SyscollectorBrowserExtension`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyscollectorBrowserExtensionFileHash {
    /// The SHA256 of the file hash.
    pub sha256: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtensionFileHash { sha256, ..unknown });

/// The `package` of `SyscollectorBrowserExtension`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorBrowserExtensionPackage {
    /// The ID of the package.
    pub id: Option<String>,
    /// The name of the package.
    pub name: String,
    /// The version of the package.
    pub version: Option<String>,
    /// The path of the package.
    pub path: Option<String>,
    /// The autoupdate of the package.
    pub autoupdate: Option<i64>,
    /// The visible of the package.
    pub visible: Option<i64>,
    /// The build version of the package.
    pub build_version: Option<String>,
    /// The description of the package.
    pub description: Option<String>,
    /// The enabled of the package.
    pub enabled: Option<i64>,
    /// The from webstore of the package.
    pub from_webstore: Option<i64>,
    /// The installed of the package.
    pub installed: Option<String>,
    /// The permissions of the package.
    pub permissions: Option<String>,
    /// The persistent of the package.
    pub persistent: Option<i64>,
    /// The reference of the package.
    pub reference: Option<String>,
    /// The type of the package (`type`).
    pub type_: Option<String>,
    /// The vendor of the package.
    pub vendor: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtensionPackage {
    name; id, version, path, autoupdate, visible, build_version, description, enabled, from_webstore, installed,
    permissions, persistent, reference, type_: "type", vendor, ..unknown,
});

json::partial!(SyscollectorBrowserExtensionPackagePartial: SyscollectorBrowserExtensionPackage {
    id: String, name: String, version: String, path: String, autoupdate: i64, visible: i64, build_version: String,
    description: String, enabled: i64, from_webstore: i64, installed: String, permissions: String, persistent: i64,
    reference: String, type_: "type" String, vendor: String, ..unknown: json::Members,
});

/// A group of accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorGroup {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The group of the syscollector group.
    pub group: SyscollectorGroupDetails,
    /// The checksum of the syscollector group.
    pub checksum: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorGroup { agent_id, group; scan, checksum, ..unknown });

json::partial!(SyscollectorGroupPartial: SyscollectorGroup {
    scan: ScanIdTime, agent_id: crate::AgentId, group: SyscollectorGroupDetailsPartial, checksum: String,
    ..unknown: json::Members,
});

/// The `group` of `SyscollectorGroup`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorGroupDetails {
    /// The ID of the group.
    pub id: Option<i64>,
    /// The name of the group.
    pub name: String,
    /// The description of the group.
    pub description: Option<String>,
    /// The ID signed of the group.
    pub id_signed: Option<i64>,
    /// The UUID of the group.
    pub uuid: Option<String>,
    /// Whether it is hidden.
    pub is_hidden: Option<i64>,
    /// The users of the group.
    pub users: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorGroupDetails {
    name; id, description, id_signed, uuid, is_hidden, users, ..unknown,
});

json::partial!(SyscollectorGroupDetailsPartial: SyscollectorGroupDetails {
    id: i64, name: String, description: String, id_signed: i64, uuid: String, is_hidden: i64, users: String,
    ..unknown: json::Members,
});

/// Hardware of a host; memory in KiB.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorHardware {
    /// The board serial of the syscollector hardware.
    pub board_serial: Option<String>,
    /// The CPU of the syscollector hardware.
    pub cpu: Option<SyscollectorHardwareCpu>,
    /// The RAM of the syscollector hardware.
    pub ram: Option<SyscollectorHardwareRam>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHardware { agent_id; board_serial, cpu, ram, scan, ..unknown });

json::partial!(SyscollectorHardwarePartial: SyscollectorHardware {
    board_serial: String, cpu: SyscollectorHardwareCpu, ram: SyscollectorHardwareRam, scan: ScanIdTime,
    agent_id: crate::AgentId, ..unknown: json::Members,
});

/// The `cpu` of `SyscollectorHardware`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyscollectorHardwareCpu {
    /// The cores of the CPU.
    pub cores: Option<i64>,
    /// The mhz of the CPU.
    pub mhz: Option<f64>,
    /// The name of the CPU.
    pub name: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHardwareCpu { cores, mhz, name, ..unknown });

/// The `ram` of `SyscollectorHardware`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyscollectorHardwareRam {
    /// The free of the RAM.
    pub free: Option<i64>,
    /// The total of the RAM.
    pub total: Option<i64>,
    /// The usage of the RAM.
    pub usage: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHardwareRam { free, total, usage, ..unknown });

/// An installed Windows update.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorHotfix {
    /// The hotfix of the syscollector hotfix.
    pub hotfix: String,
    /// The scan ID of the syscollector hotfix.
    pub scan_id: Option<i64>,
    /// The scan time of the syscollector hotfix.
    pub scan_time: Option<String>,
    /// Agent ID.
    pub agent_id: Option<crate::AgentId>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHotfix { hotfix; scan_id, scan_time, agent_id, ..unknown });

json::partial!(SyscollectorHotfixPartial: SyscollectorHotfix {
    hotfix: String, scan_id: i64, scan_time: String, agent_id: crate::AgentId, ..unknown: json::Members,
});

/// A network interface with its counters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorInterface {
    /// The MAC of the syscollector interface.
    pub mac: Option<String>,
    /// The MTU of the syscollector interface.
    pub mtu: Option<i64>,
    /// The name of the syscollector interface.
    pub name: String,
    /// What an interface received.
    pub rx: Option<NetworkInterfaceReceivedPackets>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// The state of the syscollector interface.
    pub state: Option<SyscollectorInterfaceState>,
    /// What an interface sent.
    pub tx: Option<NetworkInterfaceSentPackets>,
    /// The type of the syscollector interface (`type`).
    pub type_: Option<String>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The adapter of the syscollector interface.
    pub adapter: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorInterface {
    name, agent_id; mac, mtu, rx, scan, state, tx, type_: "type", adapter, ..unknown,
});

json::partial!(SyscollectorInterfacePartial: SyscollectorInterface {
    mac: String, mtu: i64, name: String, rx: NetworkInterfaceReceivedPackets, scan: ScanIdTime,
    state: SyscollectorInterfaceState, tx: NetworkInterfaceSentPackets, type_: "type" String, agent_id: crate::AgentId,
    adapter: String, ..unknown: json::Members,
});

/// A value of `state` in `SyscollectorInterface`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscollectorInterfaceState {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorInterfaceState { Up: "up", Down: "down" });

/// A network address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorNetwork {
    /// The address of the syscollector network.
    pub address: String,
    /// The broadcast of the syscollector network.
    pub broadcast: Option<String>,
    /// The iface of the syscollector network.
    pub iface: String,
    /// The netmask of the syscollector network.
    pub netmask: Option<String>,
    /// The proto of the syscollector network.
    pub proto: String,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorNetwork { address, iface, proto, agent_id; broadcast, netmask, scan, ..unknown });

json::partial!(SyscollectorNetworkPartial: SyscollectorNetwork {
    address: String, broadcast: String, iface: String, netmask: String, proto: String, agent_id: crate::AgentId,
    scan: ScanIdTime, ..unknown: json::Members,
});

/// The operating system of a host.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorOs {
    /// The architecture of the syscollector OS.
    pub architecture: Option<String>,
    /// The hostname of the syscollector OS.
    pub hostname: Option<String>,
    /// The OS of the syscollector OS.
    pub os: SyscollectorOsDetails,
    /// The release of the syscollector OS.
    pub release: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// The sysname of the syscollector OS.
    pub sysname: Option<String>,
    /// The version of the syscollector OS.
    pub version: Option<String>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorOs {
    os, agent_id; architecture, hostname, release, scan, sysname, version, ..unknown,
});

json::partial!(SyscollectorOsPartial: SyscollectorOs {
    architecture: String, hostname: String, os: SyscollectorOsDetailsPartial, release: String, scan: ScanIdTime,
    sysname: String, version: String, agent_id: crate::AgentId, ..unknown: json::Members,
});

/// The `os` of `SyscollectorOs`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorOsDetails {
    /// The codename of the OS.
    pub codename: Option<String>,
    /// The major of the OS.
    pub major: Option<String>,
    /// The minor of the OS.
    pub minor: Option<String>,
    /// The name of the OS.
    pub name: String,
    /// The platform of the OS.
    pub platform: Option<String>,
    /// The version of the OS.
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorOsDetails { name; codename, major, minor, platform, version, ..unknown });

json::partial!(SyscollectorOsDetailsPartial: SyscollectorOsDetails {
    codename: String, major: String, minor: String, name: String, platform: String, version: String,
    ..unknown: json::Members,
});

/// An installed package.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorPackage {
    /// The architecture of the syscollector package.
    pub architecture: String,
    /// The description of the syscollector package.
    pub description: Option<String>,
    /// The format of the syscollector package.
    pub format: SyscollectorPackageFormat,
    /// The multiarch of the syscollector package.
    pub multiarch: Option<SyscollectorPackageMultiarch>,
    /// The name of the syscollector package.
    pub name: String,
    /// The priority of the syscollector package.
    pub priority: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// The section of the syscollector package.
    pub section: Option<String>,
    /// The source of the syscollector package.
    pub source: Option<String>,
    /// The size of the syscollector package.
    pub size: Option<i64>,
    /// The vendor of the syscollector package.
    pub vendor: Option<String>,
    /// The version of the syscollector package.
    pub version: String,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The install time of the syscollector package.
    pub install_time: Option<String>,
    /// The location of the syscollector package.
    pub location: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorPackage {
    architecture, format, name, version, agent_id; description, multiarch, priority, scan, section, source, size,
    vendor, install_time, location, ..unknown,
});

json::partial!(SyscollectorPackagePartial: SyscollectorPackage {
    architecture: String, description: String, format: SyscollectorPackageFormat,
    multiarch: SyscollectorPackageMultiarch, name: String, priority: String, scan: ScanIdTime, section: String,
    source: String, size: i64, vendor: String, version: String, agent_id: crate::AgentId, install_time: String,
    location: String, ..unknown: json::Members,
});

/// A value of `format` in `SyscollectorPackage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscollectorPackageFormat {
    /// `pacman`
    Pacman,
    /// `deb`
    Deb,
    /// `rpm`
    Rpm,
    /// `win`
    Win,
    /// `pkg`
    Pkg,
    /// `apk`
    Apk,
    /// `snap`
    Snap,
    /// `macports`
    Macports,
    /// `pypi`
    Pypi,
    /// `npm`
    Npm,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorPackageFormat {
    Pacman: "pacman", Deb: "deb", Rpm: "rpm", Win: "win", Pkg: "pkg", Apk: "apk", Snap: "snap", Macports: "macports",
    Pypi: "pypi", Npm: "npm",
});

/// A value of `multiarch` in `SyscollectorPackage`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscollectorPackageMultiarch {
    /// `allowed`
    Allowed,
    /// `same`
    Same,
    /// `foreign`
    Foreign,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorPackageMultiarch { Allowed: "allowed", Same: "same", Foreign: "foreign" });

/// An open port.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorPort {
    /// The inode of the syscollector port.
    pub inode: Option<i64>,
    /// The end of a connection on the host.
    pub local: LocalPortInfo,
    /// The protocol of the syscollector port.
    pub protocol: SyscollectorPortProtocol,
    /// The other end of a connection.
    pub remote: Option<RemotePortInfo>,
    /// The rx queue of the syscollector port.
    pub rx_queue: Option<i64>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// The state of the syscollector port.
    pub state: Option<SyscollectorPortState>,
    /// The tx queue of the syscollector port.
    pub tx_queue: Option<i64>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The PID of the syscollector port.
    pub pid: Option<i64>,
    /// The process of the syscollector port.
    pub process: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorPort {
    local, protocol, agent_id; inode, remote, rx_queue, scan, state, tx_queue, pid, process, ..unknown,
});

json::partial!(SyscollectorPortPartial: SyscollectorPort {
    inode: i64, local: LocalPortInfoPartial, protocol: SyscollectorPortProtocol, remote: RemotePortInfoPartial,
    rx_queue: i64, scan: ScanIdTime, state: SyscollectorPortState, tx_queue: i64, agent_id: crate::AgentId, pid: i64,
    process: String, ..unknown: json::Members,
});

/// A value of `protocol` in `SyscollectorPort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscollectorPortProtocol {
    /// `tcp`
    Tcp,
    /// `udp`
    Udp,
    /// `tcp6`
    Tcp6,
    /// `udp6`
    Udp6,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorPortProtocol { Tcp: "tcp", Udp: "udp", Tcp6: "tcp6", Udp6: "udp6" });

/// A value of `state` in `SyscollectorPort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscollectorPortState {
    /// `established`
    Established,
    /// `syn_sent`
    SynSent,
    /// `syn_recv`
    SynRecv,
    /// `fin_wait1`
    FinWait1,
    /// `fin_wait2`
    FinWait2,
    /// `time_wait`
    TimeWait,
    /// `close`
    Close,
    /// `close_wait`
    CloseWait,
    /// `last_ack`
    LastAck,
    /// `listening`
    Listening,
    /// `closing`
    Closing,
    /// `delete_tcp`
    DeleteTcp,
    /// `unknown`
    UnknownValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorPortState {
    Established: "established", SynSent: "syn_sent", SynRecv: "syn_recv", FinWait1: "fin_wait1", FinWait2: "fin_wait2",
    TimeWait: "time_wait", Close: "close", CloseWait: "close_wait", LastAck: "last_ack", Listening: "listening",
    Closing: "closing", DeleteTcp: "delete_tcp", UnknownValue: "unknown",
});

/// A process.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorProcess {
    /// The argvs of the syscollector process.
    pub argvs: Option<String>,
    /// The cmd of the syscollector process.
    pub cmd: Option<String>,
    /// The egroup of the syscollector process.
    pub egroup: Option<String>,
    /// The euser of the syscollector process.
    pub euser: Option<String>,
    /// The fgroup of the syscollector process.
    pub fgroup: Option<String>,
    /// The name of the syscollector process.
    pub name: String,
    /// The nice of the syscollector process.
    pub nice: Option<i64>,
    /// The nlwp of the syscollector process.
    pub nlwp: Option<i64>,
    /// The pgrp of the syscollector process.
    pub pgrp: Option<i64>,
    /// The PID of the syscollector process.
    pub pid: String,
    /// The ppid of the syscollector process.
    pub ppid: Option<i64>,
    /// The priority of the syscollector process.
    pub priority: Option<i64>,
    /// The processor of the syscollector process.
    pub processor: Option<i64>,
    /// The resident of the syscollector process.
    pub resident: Option<i64>,
    /// The rgroup of the syscollector process.
    pub rgroup: Option<String>,
    /// The ruser of the syscollector process.
    pub ruser: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// The session of the syscollector process.
    pub session: Option<i64>,
    /// The sgroup of the syscollector process.
    pub sgroup: Option<String>,
    /// The share of the syscollector process.
    pub share: Option<i64>,
    /// The size of the syscollector process.
    pub size: Option<i64>,
    /// The start time of the syscollector process.
    pub start_time: Option<i64>,
    /// The state of the syscollector process.
    pub state: Option<String>,
    /// The stime of the syscollector process.
    pub stime: Option<i64>,
    /// The suser of the syscollector process.
    pub suser: Option<String>,
    /// The tgid of the syscollector process.
    pub tgid: Option<i64>,
    /// The TTY of the syscollector process.
    pub tty: Option<i64>,
    /// The utime of the syscollector process.
    pub utime: Option<i64>,
    /// The vm size of the syscollector process.
    pub vm_size: Option<i64>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorProcess {
    name, pid, agent_id; argvs, cmd, egroup, euser, fgroup, nice, nlwp, pgrp, ppid, priority, processor, resident,
    rgroup, ruser, scan, session, sgroup, share, size, start_time, state, stime, suser, tgid, tty, utime, vm_size,
    ..unknown,
});

json::partial!(SyscollectorProcessPartial: SyscollectorProcess {
    argvs: String, cmd: String, egroup: String, euser: String, fgroup: String, name: String, nice: i64, nlwp: i64,
    pgrp: i64, pid: String, ppid: i64, priority: i64, processor: i64, resident: i64, rgroup: String, ruser: String,
    scan: ScanIdTime, session: i64, sgroup: String, share: i64, size: i64, start_time: i64, state: String, stime: i64,
    suser: String, tgid: i64, tty: i64, utime: i64, vm_size: i64, agent_id: crate::AgentId, ..unknown: json::Members,
});

/// Gateway and DHCP state of an interface.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorProtocol {
    /// DHCP status.
    pub dhcp: Option<DhcpStatus>,
    /// The gateway of the syscollector protocol.
    pub gateway: Option<String>,
    /// The iface of the syscollector protocol.
    pub iface: String,
    /// The type of the syscollector protocol (`type`).
    pub type_: SyscollectorProtocolType,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorProtocol { iface, type_: "type", agent_id; dhcp, gateway, scan, ..unknown });

json::partial!(SyscollectorProtocolPartial: SyscollectorProtocol {
    dhcp: DhcpStatus, gateway: String, iface: String, type_: "type" SyscollectorProtocolType, agent_id: crate::AgentId,
    scan: ScanIdTime, ..unknown: json::Members,
});

/// A value of `type` in `SyscollectorProtocol`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyscollectorProtocolType {
    /// `ipv4`
    Ipv4,
    /// `ipv6`
    Ipv6,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorProtocolType { Ipv4: "ipv4", Ipv6: "ipv6" });

/// A service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorService {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The service of the syscollector service.
    pub service: Option<SyscollectorServiceDetails>,
    /// The process of the syscollector service.
    pub process: Option<SyscollectorServiceProcess>,
    /// The file of the syscollector service.
    pub file: Option<SyscollectorServiceFile>,
    /// The log file of the syscollector service.
    pub log_file: Option<SyscollectorServiceLogFile>,
    /// The error log file of the syscollector service.
    pub error_log_file: Option<SyscollectorServiceErrorLogFile>,
    /// The checksum of the syscollector service.
    pub checksum: Option<String>,
    /// The file path of the syscollector service (`file.path`).
    pub file_path: Option<String>,
    /// The process PID of the syscollector service (`process.pid`).
    pub process_pid: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorService {
    agent_id; scan, service, process, file, log_file, error_log_file, checksum, file_path: "file.path",
    process_pid: "process.pid", ..unknown,
});

json::partial!(SyscollectorServicePartial: SyscollectorService {
    scan: ScanIdTime, agent_id: crate::AgentId, service: SyscollectorServiceDetailsPartial,
    process: SyscollectorServiceProcess, file: SyscollectorServiceFile, log_file: SyscollectorServiceLogFile,
    error_log_file: SyscollectorServiceErrorLogFile, checksum: String, file_path: "file.path" String,
    process_pid: "process.pid" i64, ..unknown: json::Members,
});

/// The `service` of `SyscollectorService`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorServiceDetails {
    /// The ID of the service.
    pub id: String,
    /// The name of the service.
    pub name: Option<String>,
    /// The description of the service.
    pub description: Option<String>,
    /// The type of the service (`type`).
    pub type_: Option<String>,
    /// The state of the service.
    pub state: Option<String>,
    /// The sub state of the service.
    pub sub_state: Option<String>,
    /// The enabled of the service.
    pub enabled: Option<String>,
    /// The start type of the service.
    pub start_type: Option<String>,
    /// The restart of the service.
    pub restart: Option<String>,
    /// The frequency of the service.
    pub frequency: Option<i64>,
    /// The starts on mount of the service.
    pub starts_on_mount: Option<i64>,
    /// The starts on path modified of the service.
    pub starts_on_path_modified: Option<String>,
    /// The starts on not empty directory of the service.
    pub starts_on_not_empty_directory: Option<String>,
    /// The inetd compatibility of the service.
    pub inetd_compatibility: Option<i64>,
    /// The exit code of the service.
    pub exit_code: Option<i64>,
    /// The win32 exit code of the service.
    pub win32_exit_code: Option<i64>,
    /// The following of the service.
    pub following: Option<String>,
    /// The object path of the service.
    pub object_path: Option<String>,
    /// The target ephemeral ID of the service.
    pub target_ephemeral_id: Option<i64>,
    /// The target type of the service.
    pub target_type: Option<String>,
    /// The target address of the service.
    pub target_address: Option<String>,
    /// The address of the service.
    pub address: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorServiceDetails {
    id; name, description, type_: "type", state, sub_state, enabled, start_type, restart, frequency, starts_on_mount,
    starts_on_path_modified, starts_on_not_empty_directory, inetd_compatibility, exit_code, win32_exit_code, following,
    object_path, target_ephemeral_id, target_type, target_address, address, ..unknown,
});

json::partial!(SyscollectorServiceDetailsPartial: SyscollectorServiceDetails {
    id: String, name: String, description: String, type_: "type" String, state: String, sub_state: String,
    enabled: String, start_type: String, restart: String, frequency: i64, starts_on_mount: i64,
    starts_on_path_modified: String, starts_on_not_empty_directory: String, inetd_compatibility: i64, exit_code: i64,
    win32_exit_code: i64, following: String, object_path: String, target_ephemeral_id: i64, target_type: String,
    target_address: String, address: String, ..unknown: json::Members,
});

/// The `error_log_file` of `SyscollectorService`.
pub type SyscollectorServiceErrorLogFile = SyscollectorServiceFile;

/// The `file` of `SyscollectorService`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyscollectorServiceFile {
    /// The path.
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorServiceFile { path, ..unknown });

/// The `log_file` of `SyscollectorService`.
pub type SyscollectorServiceLogFile = SyscollectorServiceFile;

/// The `process` of `SyscollectorService`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyscollectorServiceProcess {
    /// The PID of the process.
    pub pid: Option<i64>,
    /// The executable of the process.
    pub executable: Option<String>,
    /// The args of the process.
    pub args: Option<String>,
    /// The user name of the process.
    pub user_name: Option<String>,
    /// The group name of the process.
    pub group_name: Option<String>,
    /// The working directory of the process.
    pub working_directory: Option<String>,
    /// The root directory of the process.
    pub root_directory: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorServiceProcess {
    pid, executable, args, user_name, group_name, working_directory, root_directory, ..unknown,
});

/// An account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorUser {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: crate::AgentId,
    /// The user of the syscollector user.
    pub user: SyscollectorUserDetails,
    /// The process PID of the syscollector user.
    pub process_pid: Option<i64>,
    /// The host IP of the syscollector user.
    pub host_ip: Option<String>,
    /// The login of the syscollector user.
    pub login: Option<SyscollectorUserLogin>,
    /// The checksum of the syscollector user.
    pub checksum: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorUser { agent_id, user; scan, process_pid, host_ip, login, checksum, ..unknown });

json::partial!(SyscollectorUserPartial: SyscollectorUser {
    scan: ScanIdTime, agent_id: crate::AgentId, user: SyscollectorUserDetailsPartial, process_pid: i64, host_ip: String,
    login: SyscollectorUserLogin, checksum: String, ..unknown: json::Members,
});

/// The `user` of `SyscollectorUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscollectorUserDetails {
    /// The name of the user.
    pub name: String,
    /// The full name of the user.
    pub full_name: Option<String>,
    /// The home of the user.
    pub home: Option<String>,
    /// The ID of the user.
    pub id: Option<i64>,
    /// The UID signed of the user.
    pub uid_signed: Option<i64>,
    /// The UUID of the user.
    pub uuid: Option<String>,
    /// The groups of the user.
    pub groups: Option<String>,
    /// The group ID of the user.
    pub group_id: Option<i64>,
    /// The group ID signed of the user.
    pub group_id_signed: Option<i64>,
    /// The created of the user.
    pub created: Option<f64>,
    /// The roles of the user.
    pub roles: Option<String>,
    /// The shell of the user.
    pub shell: Option<String>,
    /// The type of the user (`type`).
    pub type_: Option<String>,
    /// Whether it is hidden.
    pub is_hidden: Option<i64>,
    /// Whether it is remote.
    pub is_remote: Option<i64>,
    /// The last login of the user.
    pub last_login: Option<i64>,
    /// The number of auth failed of the user.
    pub auth_failed_count: Option<f64>,
    /// The auth failed timestamp of the user.
    pub auth_failed_timestamp: Option<f64>,
    /// The password expiration date of the user.
    pub password_expiration_date: Option<i64>,
    /// The password hash algorithm of the user.
    pub password_hash_algorithm: Option<String>,
    /// The password inactive days of the user.
    pub password_inactive_days: Option<i64>,
    /// The password last change of the user.
    pub password_last_change: Option<f64>,
    /// The password max days between changes of the user.
    pub password_max_days_between_changes: Option<i64>,
    /// The password min days between changes of the user.
    pub password_min_days_between_changes: Option<i64>,
    /// The password status of the user.
    pub password_status: Option<String>,
    /// The password warning days before expiration of the user.
    pub password_warning_days_before_expiration: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorUserDetails {
    name; full_name, home, id, uid_signed, uuid, groups, group_id, group_id_signed, created, roles, shell,
    type_: "type", is_hidden, is_remote, last_login, auth_failed_count, auth_failed_timestamp, password_expiration_date,
    password_hash_algorithm, password_inactive_days, password_last_change, password_max_days_between_changes,
    password_min_days_between_changes, password_status, password_warning_days_before_expiration, ..unknown,
});

json::partial!(SyscollectorUserDetailsPartial: SyscollectorUserDetails {
    name: String, full_name: String, home: String, id: i64, uid_signed: i64, uuid: String, groups: String,
    group_id: i64, group_id_signed: i64, created: f64, roles: String, shell: String, type_: "type" String,
    is_hidden: i64, is_remote: i64, last_login: i64, auth_failed_count: f64, auth_failed_timestamp: f64,
    password_expiration_date: i64, password_hash_algorithm: String, password_inactive_days: i64,
    password_last_change: f64, password_max_days_between_changes: i64, password_min_days_between_changes: i64,
    password_status: String, password_warning_days_before_expiration: i64, ..unknown: json::Members,
});

/// The `login` of `SyscollectorUser`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SyscollectorUserLogin {
    /// The status of the login.
    pub status: Option<i64>,
    /// The TTY of the login.
    pub tty: Option<String>,
    /// The type of the login (`type`).
    pub type_: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorUserLogin { status, tty, type_: "type", ..unknown });

/// A piece of long-running work.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task.
    pub task_id: crate::TaskId,
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
    task_id: crate::TaskId, agent_id: crate::AgentId, node: crate::NodeId, module: String, command: String,
    status: String, error_message: String, create_time: String, last_update_time: String, ..unknown: json::Members,
});

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

/// A known vulnerability of something installed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Vulnerability {
    /// Id of the vulnerability, such as `CVE-2021-44228`.
    pub cve: String,
    /// Name of the package that has it.
    pub name: String,
    /// Version of the package.
    pub version: Option<String>,
    /// Architecture of the package.
    pub architecture: Option<String>,
    /// The type of the vulnerability (`type`).
    pub type_: Option<String>,
    /// Whether it still holds.
    pub status: Option<String>,
    /// How severe it is.
    pub severity: Option<String>,
    /// Which versions have it.
    pub condition: Option<String>,
    /// What it is, in a line.
    pub title: Option<String>,
    /// Score after CVSS 2.
    pub cvss2_score: Option<f64>,
    /// Score after CVSS 3.
    pub cvss3_score: Option<f64>,
    /// When it was found on the agent.
    pub detection_time: Option<String>,
    /// When it was published.
    pub published: Option<String>,
    /// When what is known of it last changed.
    pub updated: Option<String>,
    /// Where to read more.
    pub external_references: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Vulnerability {
    cve, name; version, architecture, type_: "type", status, severity, condition, title, cvss2_score, cvss3_score,
    detection_time, published, updated, external_references, ..unknown,
});

json::partial!(VulnerabilityPartial: Vulnerability {
    cve: String, name: String, version: String, architecture: String, type_: "type" String, status: String,
    severity: String, condition: String, title: String, cvss2_score: f64, cvss3_score: f64, detection_time: String,
    published: String, updated: String, external_references: Vec<String>, ..unknown: json::Members,
});

/// A value of the parameter `field` of `GET /vulnerability/{agent_id}/summary/{field}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VulnerabilityField {
    /// `cve`
    Cve,
    /// `name`
    Name,
    /// `version`
    Version,
    /// `architecture`
    Architecture,
    /// `detection_time`
    DetectionTime,
    /// `severity`
    Severity,
    /// `cvss2_score`
    Cvss2Score,
    /// `cvss3_score`
    Cvss3Score,
    /// `external_references`
    ExternalReferences,
    /// `type`
    Type,
    /// `status`
    Status,
    /// `condition`
    Condition,
    /// `title`
    Title,
    /// `published`
    Published,
    /// `updated`
    Updated,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent VulnerabilityField {
    Cve: "cve", Name: "name", Version: "version", Architecture: "architecture", DetectionTime: "detection_time",
    Severity: "severity", Cvss2Score: "cvss2_score", Cvss3Score: "cvss3_score",
    ExternalReferences: "external_references", Type: "type", Status: "status", Condition: "condition", Title: "title",
    Published: "published", Updated: "updated",
});

/// When the last scans for vulnerabilities ended.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VulnerabilityLastScan {
    /// The last full scan of the vulnerability last scan.
    pub last_full_scan: Option<String>,
    /// The last partial scan of the vulnerability last scan.
    pub last_partial_scan: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received VulnerabilityLastScan { last_full_scan, last_partial_scan, ..unknown });

/// From the field to its values and these to their numbers.
pub type VulnerabilitySummary = std::collections::BTreeMap<String, std::collections::BTreeMap<String, i64>>;

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
    /// The dbsync messages dispatched of the wazuh analysisd stats.
    pub dbsync_messages_dispatched: Option<f64>,
    /// The dbsync queue size of the wazuh analysisd stats.
    pub dbsync_queue_size: Option<f64>,
    /// The dbsync queue usage of the wazuh analysisd stats.
    pub dbsync_queue_usage: Option<f64>,
    /// The upgrade queue size of the wazuh analysisd stats.
    pub upgrade_queue_size: Option<f64>,
    /// The upgrade queue usage of the wazuh analysisd stats.
    pub upgrade_queue_usage: Option<f64>,
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
    winevt_events_decoded, winevt_queue_size, winevt_queue_usage, dbsync_messages_dispatched, dbsync_queue_size,
    dbsync_queue_usage, upgrade_queue_size, upgrade_queue_usage, ..unknown,
});

/// State of each daemon.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhDaemonsStatus {
    /// State of a daemon.
    pub wazuh_agentlessd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_analysisd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_authd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_csyslogd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_execd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_integratord: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_logcollector: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_maild: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_monitord: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_remoted: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_reportd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_syscheckd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_apid: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_clusterd: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_db: Option<DaemonStatus>,
    /// State of a daemon.
    pub wazuh_modulesd: Option<DaemonStatus>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhDaemonsStatus {
    wazuh_agentlessd: "wazuh-agentlessd", wazuh_analysisd: "wazuh-analysisd", wazuh_authd: "wazuh-authd",
    wazuh_csyslogd: "wazuh-csyslogd", wazuh_execd: "wazuh-execd", wazuh_integratord: "wazuh-integratord",
    wazuh_logcollector: "wazuh-logcollector", wazuh_maild: "wazuh-maild", wazuh_monitord: "wazuh-monitord",
    wazuh_remoted: "wazuh-remoted", wazuh_reportd: "wazuh-reportd", wazuh_syscheckd: "wazuh-syscheckd",
    wazuh_apid: "wazuh-apid", wazuh_clusterd: "wazuh-clusterd", wazuh_db: "wazuh-db", wazuh_modulesd: "wazuh-modulesd",
    ..unknown,
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
    /// Whether it was built with OpenSSL, `yes` or `no`.
    pub openssl_support: Option<String>,
    /// Offset of its time from UTC, such as `+0000`.
    pub tz_offset: String,
    /// Name of its time zone.
    pub tz_name: String,
    /// Id of the installation.
    pub uuid: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhInfo {
    path, version, type_: "type", max_agents, tz_offset, tz_name; openssl_support, uuid, ..unknown,
});

/// A value of `type` in `WazuhInfo`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WazuhInfoType {
    /// `server`
    Server,
    /// `local`
    Local,
    /// `hybrid`
    Hybrid,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received WazuhInfoType { Server: "server", Local: "local", Hybrid: "hybrid" });

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

/// The sections of ossec.conf; those that the file lacks are absent.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WazuhManagerConfiguration {
    /// The active response of the wazuh manager configuration (`active-response`).
    pub active_response: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The agentless of the wazuh manager configuration.
    pub agentless: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The alerts of the wazuh manager configuration.
    pub alerts: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The auth of the wazuh manager configuration.
    pub auth: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The cluster of the wazuh manager configuration.
    pub cluster: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The command of the wazuh manager configuration.
    pub command: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The email alerts of the wazuh manager configuration.
    pub email_alerts: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The gcp pubsub of the wazuh manager configuration (`gcp-pubsub`).
    pub gcp_pubsub: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The global of the wazuh manager configuration.
    pub global: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The integration of the wazuh manager configuration.
    pub integration: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The labels of the wazuh manager configuration.
    pub labels: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The localfile of the wazuh manager configuration.
    pub localfile: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The logging of the wazuh manager configuration.
    pub logging: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The remote of the wazuh manager configuration.
    pub remote: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The reports of the wazuh manager configuration.
    pub reports: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The rootcheck of the wazuh manager configuration.
    pub rootcheck: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The ruleset of the wazuh manager configuration.
    pub ruleset: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The SCA of the wazuh manager configuration.
    pub sca: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The socket of the wazuh manager configuration.
    pub socket: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The syscheck of the wazuh manager configuration.
    pub syscheck: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The syslog output of the wazuh manager configuration.
    pub syslog_output: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    /// The aws s3 of the wazuh manager configuration (`aws-s3`).
    pub aws_s3: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The azure logs of the wazuh manager configuration (`azure-logs`).
    pub azure_logs: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The CIS cat of the wazuh manager configuration (`cis-cat`).
    pub cis_cat: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The docker listener of the wazuh manager configuration (`docker-listener`).
    pub docker_listener: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The open scap of the wazuh manager configuration (`open-scap`).
    pub open_scap: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The osquery of the wazuh manager configuration.
    pub osquery: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The syscollector of the wazuh manager configuration.
    pub syscollector: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The indexer of the wazuh manager configuration.
    pub indexer: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// The vulnerability detection of the wazuh manager configuration (`vulnerability-detection`).
    pub vulnerability_detection: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhManagerConfiguration {
    active_response: "active-response", agentless, alerts, auth, cluster, command, email_alerts,
    gcp_pubsub: "gcp-pubsub", global, integration, labels, localfile, logging, remote, reports, rootcheck, ruleset, sca,
    socket, syscheck, syslog_output, aws_s3: "aws-s3", azure_logs: "azure-logs", cis_cat: "cis-cat",
    docker_listener: "docker-listener", open_scap: "open-scap", osquery, syscollector, indexer,
    vulnerability_detection: "vulnerability-detection", ..unknown,
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
    /// The dequeued after close of the wazuh remoted stats.
    pub dequeued_after_close: Option<f64>,
    /// The ctrl msg queue usage of the wazuh remoted stats.
    pub ctrl_msg_queue_usage: Option<f64>,
    /// The ctrl msg queue inserted of the wazuh remoted stats.
    pub ctrl_msg_queue_inserted: Option<f64>,
    /// The ctrl msg queue replaced of the wazuh remoted stats.
    pub ctrl_msg_queue_replaced: Option<f64>,
    /// The ctrl msg queue processed of the wazuh remoted stats.
    pub ctrl_msg_queue_processed: Option<f64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhRemotedStats {
    ctrl_msg_count, discarded_count, evt_count, sent_bytes, queue_size, recv_bytes, tcp_sessions, total_queue_size,
    dequeued_after_close, ctrl_msg_queue_usage, ctrl_msg_queue_inserted, ctrl_msg_queue_replaced,
    ctrl_msg_queue_processed, ..unknown,
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

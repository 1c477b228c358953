// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// An agent to register.
#[derive(Clone, Debug, PartialEq)]
pub struct AddAgentBody {
    pub name: String,
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

impl AddAgentBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ip: None, force: None }
    }
}

json::object!(sent AddAgentBody { name, ip, force });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAgentReply {
    /// Id and key of an agent.
    pub data: Option<AgentIdKey>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AddAgentReply { data, message, error, ..unknown });

/// An agent. Members without a value, and those not selected, are absent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Agent {
    pub version: Option<String>,
    /// Agent ID.
    pub id: Option<String>,
    pub name: Option<String>,
    /// Connection state of an agent.
    pub status: Option<AgentStatus>,
    /// Checksum of the agent.conf that the agent has.
    pub config_sum: Option<String>,
    pub group: Option<Vec<String>>,
    /// Checksum of the group files that the agent has.
    pub merged_sum: Option<String>,
    /// Address that the agent connects from.
    pub ip: Option<String>,
    /// Address that the agent was registered with.
    pub register_ip: Option<String>,
    /// Host name of the manager that the agent reports to.
    pub manager: Option<String>,
    /// Cluster node that the agent is connected to.
    pub node_name: Option<String>,
    /// When the agent was registered.
    pub date_add: Option<String>,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
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
    version, id, name, status, config_sum: "configSum", group, merged_sum: "mergedSum", ip, register_ip: "registerIP",
    manager, node_name, date_add: "dateAdd", last_keep_alive: "lastKeepAlive", os, status_code, group_config_status,
    disconnection_time, ..unknown,
});

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentActiveConfigurationReply {
    /// A section of configuration, in the form the agent sends.
    pub data: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentActiveConfigurationReply { data, message, error, ..unknown });

/// Statistics of a part of an agent: those of the log collector, or counters of the agent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentComponentStats {
    /// What the log collector read within a span of time.
    pub global: Option<LogcollectorStats>,
    /// What the log collector read within a span of time.
    pub interval: Option<LogcollectorStats>,
    pub last_keepalive: Option<String>,
    pub last_ack: Option<String>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, crate::Value>,
}

json::object!(received AgentComponentStats { global, interval, last_keepalive, last_ack, ..additional });

/// `/components/parameters/daemons_list_agents/schema/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentDaemonName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// `wazuh-remoted`
    WazuhRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentDaemonName { WazuhAnalysisd: "wazuh-analysisd", WazuhRemoted: "wazuh-remoted" });

/// `/components/parameters/statusDeleteAgentParam/schema/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentDeletionStatus {
    All,
    Active,
    Pending,
    NeverConnected,
    Disconnected,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentDeletionStatus {
    All: "all", Active: "active", Pending: "pending", NeverConnected: "never_connected", Disconnected: "disconnected",
});

/// An agent. Members without a value, and those not selected, are absent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentDistinct {
    pub version: Option<String>,
    /// Agent ID.
    pub id: Option<String>,
    pub name: Option<String>,
    /// Connection state of an agent.
    pub status: Option<AgentStatus>,
    /// Checksum of the agent.conf that the agent has.
    pub config_sum: Option<String>,
    pub group: Option<Vec<String>>,
    /// Checksum of the group files that the agent has.
    pub merged_sum: Option<String>,
    /// Address that the agent connects from.
    pub ip: Option<String>,
    /// Address that the agent was registered with.
    pub register_ip: Option<String>,
    /// Host name of the manager that the agent reports to.
    pub manager: Option<String>,
    /// Cluster node that the agent is connected to.
    pub node_name: Option<String>,
    /// When the agent was registered.
    pub date_add: Option<String>,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
    pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    pub status_code: Option<i64>,
    /// Whether the agent has the current files of its groups.
    pub group_config_status: Option<String>,
    /// When the connection was lost.
    pub disconnection_time: Option<String>,
    pub count: Option<i64>,
    pub internal_key: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentDistinct {
    version, id, name, status, config_sum: "configSum", group, merged_sum: "mergedSum", ip, register_ip: "registerIP",
    manager, node_name, date_add: "dateAdd", last_keep_alive: "lastKeepAlive", os, status_code, group_config_status,
    disconnection_time, count, internal_key, ..unknown,
});

/// A group of agents.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentGroup {
    pub count: Option<i64>,
    pub name: Option<String>,
    pub merged_sum: Option<String>,
    pub config_sum: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentGroup { count, name, merged_sum: "mergedSum", config_sum: "configSum", ..unknown });

/// Id and key of an agent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentIdKey {
    /// Agent ID.
    pub id: Option<String>,
    pub key: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentIdKey { id, key, ..unknown });

/// When an older agent gives way to a new one.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentInsertForce {
    pub enabled: Option<bool>,
    pub disconnected_time: Option<AgentInsertForceDisconnectedTime>,
    pub after_registration_time: Option<String>,
}

json::object!(sent AgentInsertForce { enabled, disconnected_time, after_registration_time });

/// `/components/schemas/AgentInsertForce/properties/disconnected_time`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentInsertForceDisconnectedTime {
    pub enabled: Option<bool>,
    pub value: Option<String>,
}

json::object!(sent AgentInsertForceDisconnectedTime { enabled, value });

/// `/components/schemas/Agent/properties/os`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentOs {
    pub major: Option<String>,
    pub name: Option<String>,
    pub uname: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
    pub codename: Option<String>,
    pub arch: Option<String>,
    pub minor: Option<String>,
    pub build: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentOs { major, name, uname, platform, version, codename, arch, minor, build, ..unknown });

/// `/components/parameters/stats_component/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentStatsComponent {
    Logcollector,
    Agent,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentStatsComponent { Logcollector: "logcollector", Agent: "agent" });

/// Connection state of an agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentStatus {
    Active,
    Pending,
    NeverConnected,
    Disconnected,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged AgentStatus {
    Active: "active", Pending: "pending", NeverConnected: "never_connected", Disconnected: "disconnected",
});

/// `/components/parameters/statusAgentParam/schema/items`
pub type AgentStatusFilter = AgentStatus;

/// Whether an agent has the current files of its groups.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentSynced {
    pub id: Option<String>,
    pub synced: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentSynced { id, synced, ..unknown });

/// How the upgrade of an agent went.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentUpgradeResult {
    pub message: Option<String>,
    /// Agent ID.
    pub agent: Option<String>,
    pub task_id: Option<i64>,
    pub node: Option<String>,
    pub module: Option<String>,
    pub command: Option<String>,
    pub status: Option<String>,
    pub error_msg: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentUpgradeResult {
    message, agent, task_id, node, module, command, status, error_msg, create_time, update_time, ..unknown,
});

/// The task that upgrades an agent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentUpgradeTask {
    /// Agent ID.
    pub agent: Option<String>,
    pub task_id: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentUpgradeTask { agent, task_id, ..unknown });

/// `/components/schemas/OverviewAgents/properties/agent_os/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsByOs {
    pub count: Option<i64>,
    pub os: Option<AgentsByOsDetails>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByOs { count, os, ..unknown });

/// `/components/schemas/OverviewAgents/properties/agent_os/items/properties/os`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsByOsDetails {
    pub name: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByOsDetails { name, platform, version, ..unknown });

/// `/components/schemas/OverviewAgents/properties/agent_version/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsByVersion {
    pub count: Option<i64>,
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByVersion { count, version, ..unknown });

/// The fleet in numbers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsOverview {
    pub nodes: Option<Vec<AgentsOverviewNode>>,
    pub groups: Option<Vec<AgentGroup>>,
    pub agent_os: Option<Vec<AgentsByOs>>,
    /// Number of agents by connection and by state of their group files.
    pub agent_status: Option<AgentsSummaryStatus>,
    pub agent_version: Option<Vec<AgentsByVersion>>,
    pub last_registered_agent: Option<Vec<Agent>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsOverview {
    nodes, groups, agent_os, agent_status, agent_version, last_registered_agent, ..unknown,
});

/// `/components/schemas/OverviewAgents/properties/nodes/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsOverviewNode {
    pub count: Option<i64>,
    pub node_name: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsOverviewNode { count, node_name, ..unknown });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsOverviewReply {
    /// The fleet in numbers.
    pub data: Option<AgentsOverview>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsOverviewReply { data, message, error, ..unknown });

/// Number of agents by state, platform and group.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummary {
    pub status: Option<AgentsSummaryConnection>,
    pub os: Option<std::collections::BTreeMap<String, i64>>,
    pub groups: Option<std::collections::BTreeMap<String, i64>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummary { status, os, groups, ..unknown });

/// `/components/schemas/AgentsSummary/properties/status`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryConnection {
    pub active: Option<i64>,
    pub disconnected: Option<i64>,
    pub never_connected: Option<i64>,
    pub pending: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryConnection { active, disconnected, never_connected, pending, ..unknown });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryReply {
    /// Number of agents by state, platform and group.
    pub data: Option<AgentsSummary>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryReply { data, message, error, ..unknown });

/// Number of agents by connection and by state of their group files.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatus {
    pub connection: Option<AgentsSummaryStatusConnection>,
    pub configuration: Option<AgentsSummaryStatusConfiguration>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatus { connection, configuration, ..unknown });

/// `/components/schemas/AgentsSummaryStatus/properties/configuration`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusConfiguration {
    pub total: Option<i64>,
    pub synced: Option<i64>,
    pub not_synced: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusConfiguration { total, synced, not_synced, ..unknown });

/// `/components/schemas/AgentsSummaryStatus/properties/connection`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusConnection {
    pub total: Option<i64>,
    pub active: Option<i64>,
    pub disconnected: Option<i64>,
    pub never_connected: Option<i64>,
    pub pending: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusConnection {
    total, active, disconnected, never_connected, pending, ..unknown,
});

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusReply {
    /// Number of agents by connection and by state of their group files.
    pub data: Option<AgentsSummaryStatus>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatusReply { data, message, error, ..unknown });

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentDecoded {
    pub agent: Option<i64>,
    pub dbsync: Option<i64>,
    pub integrations_breakdown: Option<AnalysisdAgentDecodedIntegrationsBreakdown>,
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    pub monitor: Option<i64>,
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

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/integrations_breakdown`
pub type AnalysisdAgentDecodedIntegrationsBreakdown = AnalysisdDecodedIntegrationsBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
pub type AnalysisdAgentDecodedModulesBreakdown = AnalysisdDecodedModulesBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentEvents {
    pub decoded_breakdown: Option<AnalysisdAgentDecoded>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentEvents { decoded_breakdown, ..unknown });

json::shape!(AnalysisdAgentEvents: Object(None, &[(
    "decoded_breakdown", false, Of(self::AnalysisdAgentDecoded::shape),
)]));

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentMetrics {
    pub events: Option<AnalysisdAgentMetricsEvents>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetrics { events, ..unknown });

json::shape!(AnalysisdAgentMetrics: Object(None, &[("events", false, Of(self::AnalysisdAgentMetricsEvents::shape))]));

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentMetricsEvents {
    pub processed: Option<i64>,
    pub received_breakdown: Option<AnalysisdAgentEvents>,
    pub written_breakdown: Option<AnalysisdAgentMetricsEventsWrittenBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetricsEvents { processed, received_breakdown, written_breakdown, ..unknown });

json::shape!(AnalysisdAgentMetricsEvents: Object(None, &[
    ("processed", false, Integer), ("received_breakdown", false, Of(self::AnalysisdAgentEvents::shape)),
    ("written_breakdown", false, Of(self::AnalysisdAgentMetricsEventsWrittenBreakdown::shape)),
]));

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/written_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentMetricsEventsWrittenBreakdown {
    pub alerts: Option<i64>,
    pub archives: Option<i64>,
    pub firewall: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetricsEventsWrittenBreakdown { alerts, archives, firewall, ..unknown });

json::shape!(AnalysisdAgentMetricsEventsWrittenBreakdown: Object(None, &[
    ("alerts", false, Integer), ("archives", false, Integer), ("firewall", false, Integer),
]));

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentStats {
    pub uptime: Option<String>,
    pub id: Option<i64>,
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
pub struct AnalysisdDaemonStats {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<AnalysisdDaemonStatsName>,
    pub metrics: Option<AnalysisdMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdDaemonStats { uptime, timestamp, name, metrics, ..unknown });

json::shape!(AnalysisdDaemonStats: Object(None, &[
    ("uptime", false, Text), ("timestamp", false, Text), ("name", false, Of(self::AnalysisdDaemonStatsName::shape)),
    ("metrics", false, Of(self::AnalysisdMetrics::shape)),
]));

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AnalysisdDaemonStatsName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received AnalysisdDaemonStatsName { WazuhAnalysisd: "wazuh-analysisd" });

json::shape!(AnalysisdDaemonStatsName: Among(&["wazuh-analysisd"], &Text));

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdDecoded {
    pub agent: Option<i64>,
    pub agentless: Option<i64>,
    pub dbsync: Option<i64>,
    pub integrations_breakdown: Option<AnalysisdDecodedIntegrationsBreakdown>,
    pub modules_breakdown: Option<AnalysisdDecodedModulesBreakdown>,
    pub monitor: Option<i64>,
    pub remote: Option<i64>,
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

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/integrations_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdDecodedIntegrationsBreakdown {
    pub virustotal: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdDecodedIntegrationsBreakdown { virustotal, ..unknown });

json::shape!(AnalysisdDecodedIntegrationsBreakdown: Object(None, &[("virustotal", false, Integer)]));

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdDecodedModulesBreakdown {
    pub aws: Option<i64>,
    pub azure: Option<i64>,
    pub ciscat: Option<i64>,
    pub command: Option<i64>,
    pub docker: Option<i64>,
    pub gcp: Option<i64>,
    pub github: Option<i64>,
    pub logcollector_breakdown: Option<AnalysisdDecodedModulesBreakdownLogcollectorBreakdown>,
    pub office365: Option<i64>,
    pub ms_graph: Option<i64>,
    pub oscap: Option<i64>,
    pub osquery: Option<i64>,
    pub rootcheck: Option<i64>,
    pub sca: Option<i64>,
    pub syscheck: Option<i64>,
    pub syscollector: Option<i64>,
    pub upgrade: Option<i64>,
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

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
pub type AnalysisdDecodedModulesBreakdownLogcollectorBreakdown = AnalysisdStatsByAgentLogcollectorBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown`
pub type AnalysisdDropped = AnalysisdDecoded;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/integrations_breakdown`
pub type AnalysisdDroppedIntegrationsBreakdown = AnalysisdDecodedIntegrationsBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/modules_breakdown`
pub type AnalysisdDroppedModulesBreakdown = AnalysisdDecodedModulesBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
pub type AnalysisdDroppedModulesBreakdownLogcollectorBreakdown = AnalysisdStatsByAgentLogcollectorBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdEvents {
    pub decoded_breakdown: Option<AnalysisdDecoded>,
    pub dropped_breakdown: Option<AnalysisdDropped>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdEvents { decoded_breakdown, dropped_breakdown, ..unknown });

json::shape!(AnalysisdEvents: Object(None, &[
    ("decoded_breakdown", false, Of(self::AnalysisdDecoded::shape)),
    ("dropped_breakdown", false, Of(self::AnalysisdDecoded::shape)),
]));

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetrics {
    pub bytes: Option<AnalysisdMetricsBytes>,
    pub eps: Option<AnalysisdMetricsEps>,
    pub events: Option<AnalysisdMetricsEvents>,
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

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/bytes`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsBytes {
    pub received: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsBytes { received, ..unknown });

json::shape!(AnalysisdMetricsBytes: Object(None, &[("received", false, Integer)]));

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/eps`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsEps {
    pub available_credits: Option<i64>,
    pub available_credits_prev: Option<i64>,
    pub events_dropped: Option<i64>,
    pub events_dropped_not_eps: Option<i64>,
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

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsEvents {
    pub processed: Option<i64>,
    pub received: Option<i64>,
    pub received_breakdown: Option<AnalysisdEvents>,
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

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/written_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsEventsWrittenBreakdown {
    pub alerts: Option<i64>,
    pub archives: Option<i64>,
    pub firewall: Option<i64>,
    pub fts: Option<i64>,
    pub stats: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsEventsWrittenBreakdown { alerts, archives, firewall, fts, stats, ..unknown });

json::shape!(AnalysisdMetricsEventsWrittenBreakdown: Object(None, &[
    ("alerts", false, Integer), ("archives", false, Integer), ("firewall", false, Integer), ("fts", false, Integer),
    ("stats", false, Integer),
]));

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsQueues {
    pub alerts: Option<AnalysisdMetricsQueuesAlerts>,
    pub archives: Option<AnalysisdMetricsQueuesArchives>,
    pub dbsync: Option<AnalysisdMetricsQueuesDbsync>,
    pub eventchannel: Option<AnalysisdMetricsQueuesEventchannel>,
    pub firewall: Option<AnalysisdMetricsQueuesFirewall>,
    pub fts: Option<AnalysisdMetricsQueuesFts>,
    pub hostinfo: Option<AnalysisdMetricsQueuesHostinfo>,
    pub others: Option<AnalysisdMetricsQueuesOthers>,
    pub processed: Option<AnalysisdMetricsQueuesProcessed>,
    pub rootcheck: Option<AnalysisdMetricsQueuesRootcheck>,
    pub sca: Option<AnalysisdMetricsQueuesSca>,
    pub stats: Option<AnalysisdMetricsQueuesStats>,
    pub syscheck: Option<AnalysisdMetricsQueuesSyscheck>,
    pub syscollector: Option<AnalysisdMetricsQueuesSyscollector>,
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

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/alerts`
pub type AnalysisdMetricsQueuesAlerts = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/archives`
pub type AnalysisdMetricsQueuesArchives = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/dbsync`
pub type AnalysisdMetricsQueuesDbsync = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/eventchannel`
pub type AnalysisdMetricsQueuesEventchannel = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/firewall`
pub type AnalysisdMetricsQueuesFirewall = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/fts`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsQueuesFts {
    pub size: Option<i64>,
    pub usage: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdMetricsQueuesFts { size, usage, ..unknown });

json::shape!(AnalysisdMetricsQueuesFts: Object(None, &[("size", false, Integer), ("usage", false, Integer)]));

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/hostinfo`
pub type AnalysisdMetricsQueuesHostinfo = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/others`
pub type AnalysisdMetricsQueuesOthers = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/processed`
pub type AnalysisdMetricsQueuesProcessed = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/rootcheck`
pub type AnalysisdMetricsQueuesRootcheck = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/sca`
pub type AnalysisdMetricsQueuesSca = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/stats`
pub type AnalysisdMetricsQueuesStats = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/syscheck`
pub type AnalysisdMetricsQueuesSyscheck = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/syscollector`
pub type AnalysisdMetricsQueuesSyscollector = AnalysisdMetricsQueuesFts;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/upgrade`
pub type AnalysisdMetricsQueuesUpgrade = AnalysisdMetricsQueuesFts;

/// What the analysis daemon counted for agents.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdStatsByAgent {
    pub timestamp: Option<String>,
    pub name: Option<AnalysisdStatsByAgentName>,
    pub agents: Option<Vec<AnalysisdAgentStats>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdStatsByAgent { timestamp, name, agents, ..unknown });

json::shape!(AnalysisdStatsByAgent: Object(None, &[
    ("timestamp", false, Text), ("name", false, Of(self::AnalysisdDaemonStatsName::shape)),
    ("agents", false, List(&Of(self::AnalysisdAgentStats::shape))),
]));

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdStatsByAgentLogcollectorBreakdown {
    pub eventchannel: Option<i64>,
    pub eventlog: Option<i64>,
    pub macos: Option<i64>,
    pub others: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdStatsByAgentLogcollectorBreakdown { eventchannel, eventlog, macos, others, ..unknown });

json::shape!(AnalysisdStatsByAgentLogcollectorBreakdown: Object(None, &[
    ("eventchannel", false, Integer), ("eventlog", false, Integer), ("macos", false, Integer),
    ("others", false, Integer),
]));

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/name`
pub type AnalysisdStatsByAgentName = AnalysisdDaemonStatsName;

/// `/paths/~1/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiInfoReply {
    /// Which API this is.
    pub data: Option<BasicInfo>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiInfoReply { data, error, ..unknown });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiReply {
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ApiReply { message, error, ..unknown });

/// The agents to put in a group.
#[derive(Clone, Debug, PartialEq)]
pub struct AssignListedAgentsToGroupBody {
    pub agents_list: Vec<String>,
}

impl AssignListedAgentsToGroupBody {
    /// With the required members alone.
    pub fn new(agents_list: Vec<String>) -> Self {
        Self { agents_list }
    }
}

json::object!(sent AssignListedAgentsToGroupBody { agents_list });

/// Which API this is.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct BasicInfo {
    pub title: Option<String>,
    pub api_version: Option<String>,
    pub revision: Option<String>,
    pub license_name: Option<String>,
    pub license_url: Option<String>,
    pub hostname: Option<String>,
    pub timestamp: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received BasicInfo {
    title, api_version, revision, license_name, license_url, hostname, timestamp, ..unknown,
});

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CdbList {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub items: Option<Vec<CdbListPair>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CdbList { filename, relative_dirname, items, ..unknown });

/// A line of a CDB list.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CdbListPair {
    pub key: Option<String>,
    pub value: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CdbListPair { key, value, ..unknown });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckAvailableVersionReply {
    /// Newest versions that the manager could be updated to.
    pub data: Option<NewVersions>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CheckAvailableVersionReply { data, message, error, ..unknown });

/// Result of a CIS-CAT scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CiscatResult {
    pub benchmark: Option<String>,
    pub error: Option<i64>,
    pub fail: Option<i64>,
    pub notchecked: Option<i64>,
    pub pass: Option<i64>,
    pub profile: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub score: Option<i64>,
    pub unknown: Option<i64>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown_: json::Members,
}

json::object!(received CiscatResult {
    benchmark, error, fail, notchecked, pass, profile, scan, score, unknown, agent_id, ..unknown_,
});

/// Cluster settings of a node.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClusterLocalConfig {
    pub name: Option<String>,
    pub node_name: Option<String>,
    pub node_type: Option<ClusterLocalConfigNodeType>,
    pub key: Option<String>,
    pub port: Option<i64>,
    pub bind_addr: Option<String>,
    pub nodes: Option<Vec<String>>,
    pub hidden: Option<String>,
    pub disabled: Option<bool>,
    pub haproxy_helper: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterLocalConfig {
    name, node_name, node_type, key, port, bind_addr, nodes, hidden, disabled, haproxy_helper, ..unknown,
});

/// `/components/schemas/ClusterLocalConfig/properties/node_type`
pub type ClusterLocalConfigNodeType = NodeType;

/// The node that answers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClusterLocalInfo {
    pub node: Option<String>,
    pub cluster: Option<String>,
    pub type_: Option<ClusterLocalInfoType>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterLocalInfo { node, cluster, type_: "type", ..unknown });

/// `/components/schemas/ClusterLocalInfo/properties/type`
pub type ClusterLocalInfoType = NodeType;

/// Kind, version and address of a node.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClusterNode {
    pub type_: Option<ClusterNodeBasicType>,
    pub version: Option<String>,
    pub ip: Option<String>,
    /// Name of a node.
    pub name: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterNode { type_: "type", version, ip, name, ..unknown });

/// `/components/schemas/ClusterNodeBasic/properties/type`
pub type ClusterNodeBasicType = NodeType;

/// `/components/schemas/ClusterStatus/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClusterStatusData {
    pub enabled: Option<ClusterStatusDataEnabled>,
    pub running: Option<ClusterStatusDataRunning>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterStatusData { enabled, running, ..unknown });

/// `/components/schemas/ClusterStatus/properties/data/properties/enabled`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClusterStatusDataEnabled {
    Yes,
    No,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ClusterStatusDataEnabled { Yes: "yes", No: "no" });

/// `/components/schemas/ClusterStatus/properties/data/properties/running`
pub type ClusterStatusDataRunning = ClusterStatusDataEnabled;

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClusterStatusReply {
    pub data: Option<ClusterStatusData>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterStatusReply { data, message, error, ..unknown });

/// `/components/parameters/component/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConfigurationComponent {
    Agent,
    Agentless,
    Analysis,
    Auth,
    Com,
    Csyslog,
    Integrator,
    Logcollector,
    Mail,
    Monitor,
    Request,
    Syscheck,
    /// `wazuh-db`
    WazuhDb,
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ConfigurationComponent {
    Agent: "agent", Agentless: "agentless", Analysis: "analysis", Auth: "auth", Com: "com", Csyslog: "csyslog",
    Integrator: "integrator", Logcollector: "logcollector", Mail: "mail", Monitor: "monitor", Request: "request",
    Syscheck: "syscheck", WazuhDb: "wazuh-db", Wmodules: "wmodules",
});

/// `/components/parameters/configuration/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConfigurationSection {
    Client,
    Buffer,
    Labels,
    Internal,
    AntiTampering,
    Agentless,
    Global,
    ActiveResponse,
    Alerts,
    Command,
    Rules,
    Decoders,
    Auth,
    Logging,
    Reports,
    /// `active-response`
    ActiveHyphenResponse,
    Cluster,
    Csyslog,
    Integration,
    Localfile,
    Socket,
    Remote,
    Syscheck,
    Rootcheck,
    Wdb,
    Wmodules,
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

/// A group to create.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateGroupBody {
    pub group_id: String,
}

impl CreateGroupBody {
    /// With the required members alone.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

json::object!(sent CreateGroupBody { group_id });

/// A policy to create.
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyBody {
    pub name: String,
    pub policy: CreatePolicyBodyPolicy,
}

impl CreatePolicyBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>, policy: CreatePolicyBodyPolicy) -> Self {
        Self { name: name.into(), policy }
    }
}

json::object!(sent CreatePolicyBody { name, policy });

/// `/components/schemas/PoliciesRequest/properties/policy`
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePolicyBodyPolicy {
    pub actions: Vec<String>,
    pub resources: Vec<String>,
    pub effect: String,
}

impl CreatePolicyBodyPolicy {
    /// With the required members alone.
    pub fn new(actions: Vec<String>, resources: Vec<String>, effect: impl Into<String>) -> Self {
        Self { actions, resources, effect: effect.into() }
    }
}

json::object!(sent CreatePolicyBodyPolicy { actions, resources, effect });

/// A role to create.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRoleBody {
    pub name: String,
    pub rule: Option<std::collections::BTreeMap<String, crate::Value>>,
}

impl CreateRoleBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rule: None }
    }
}

json::object!(sent CreateRoleBody { name, rule });

/// A security rule to create.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateSecurityRuleBody {
    pub name: String,
    pub rule: std::collections::BTreeMap<String, crate::Value>,
}

impl CreateSecurityRuleBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>, rule: std::collections::BTreeMap<String, crate::Value>) -> Self {
        Self { name: name.into(), rule }
    }
}

json::object!(sent CreateSecurityRuleBody { name, rule });

/// `/paths/~1security~1users/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateUserBody {
    pub username: String,
    pub password: crate::Secret,
}

impl CreateUserBody {
    /// With the required members alone.
    pub fn new(username: impl Into<String>, password: impl Into<crate::Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

json::object!(sent CreateUserBody { username, password });

/// The caller.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentUser {
    pub id: Option<i64>,
    pub username: Option<String>,
    pub allow_run_as: Option<bool>,
    pub roles: Option<Vec<CurrentUserRole>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CurrentUser { id, username, allow_run_as, roles, ..unknown });

/// From action to resource to effect, and the mode.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentUserPolicies {
    pub rbac_mode: Option<CurrentUserPoliciesRbacMode>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, std::collections::BTreeMap<String, PolicyEffect>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CurrentUserPolicies { rbac_mode, ..additional, ..unknown });

/// `/components/schemas/CurrentUserPolicies/properties/rbac_mode`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CurrentUserPoliciesRbacMode {
    White,
    Black,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged CurrentUserPoliciesRbacMode { White: "white", Black: "black" });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentUserPoliciesReply {
    /// From action to resource to effect, and the mode.
    pub data: Option<CurrentUserPolicies>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CurrentUserPoliciesReply { data, message, error, ..unknown });

/// A role of the caller with its policies and security rules in full.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentUserRole {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policies: Option<Vec<Policy>>,
    pub rules: Option<Vec<SecurityRule>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CurrentUserRole { id, name, policies, rules, ..unknown });

/// `/components/parameters/cve_status/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CveStatus {
    Valid,
    Pending,
    Obsolete,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CveStatus { Valid: "valid", Pending: "pending", Obsolete: "obsolete" });

/// `/components/parameters/cve_type/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CveType {
    Os,
    Package,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent CveType { Os: "os", Package: "package" });

/// `/components/parameters/daemons_list/schema/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// `/components/schemas/AllItemsResponseWazuhDaemonStats/allOf/0/properties/affected_items/items`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DaemonStats {
    RemotedDaemonStats(RemotedDaemonStats),
    AnalysisdDaemonStats(AnalysisdDaemonStats),
    DbDaemonStats(DbDaemonStats),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received DaemonStats { RemotedDaemonStats, AnalysisdDaemonStats, DbDaemonStats });

json::shape!(DaemonStats: Union(None, &[
    Of(self::RemotedDaemonStats::shape), Of(self::AnalysisdDaemonStats::shape), Of(self::DbDaemonStats::shape),
]));

/// `/components/schemas/AllItemsResponseWazuhDaemonStatsAgents/allOf/0/properties/affected_items/items`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum DaemonStatsByAgent {
    RemotedStatsByAgent(RemotedStatsByAgent),
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
pub enum DaemonStatus {
    Running,
    Stopped,
    Starting,
    Restarting,
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DaemonStatus {
    Running: "running", Stopped: "stopped", Starting: "starting", Restarting: "restarting", Failed: "failed",
});

/// Counters of the database daemon since it started; times in milliseconds.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbDaemonStats {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<DbDaemonStatsName>,
    pub metrics: Option<DbMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbDaemonStats { uptime, timestamp, name, metrics, ..unknown });

json::shape!(DbDaemonStats: Object(None, &[
    ("uptime", false, Text), ("timestamp", false, Text), ("name", false, Of(self::DbDaemonStatsName::shape)),
    ("metrics", false, Of(self::DbMetrics::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DbDaemonStatsName {
    /// `wazuh-db`
    WazuhDb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DbDaemonStatsName { WazuhDb: "wazuh-db" });

json::shape!(DbDaemonStatsName: Among(&["wazuh-db"], &Text));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbMetrics {
    pub queries: Option<DbMetricsQueries>,
    pub time: Option<DbMetricsTime>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbMetrics { queries, time, ..unknown });

json::shape!(DbMetrics: Object(None, &[
    ("queries", false, Of(self::DbMetricsQueries::shape)), ("time", false, Of(self::DbMetricsTime::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbMetricsQueries {
    pub received: Option<i64>,
    pub received_breakdown: Option<DbQueries>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbMetricsQueries { received, received_breakdown, ..unknown });

json::shape!(DbMetricsQueries: Object(None, &[
    ("received", false, Integer), ("received_breakdown", false, Of(self::DbTimes::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbMetricsTime {
    pub execution: Option<i64>,
    pub execution_breakdown: Option<DbTimes>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbMetricsTime { execution, execution_breakdown, ..unknown });

json::shape!(DbMetricsTime: Object(None, &[
    ("execution", false, Integer), ("execution_breakdown", false, Of(self::DbTimes::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown`
pub type DbQueries = DbTimes;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown`
pub type DbQueriesAgentBreakdown = DbTimesAgentBreakdown;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/db`
pub type DbQueriesAgentBreakdownDb = DbTimesAgentBreakdownDb;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables`
pub type DbQueriesAgentBreakdownTables = DbTimesAgentBreakdownTables;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/ciscat`
pub type DbQueriesAgentBreakdownTablesCiscat = DbTimesAgentBreakdownTablesCiscat;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/rootcheck`
pub type DbQueriesAgentBreakdownTablesRootcheck = DbTimesAgentBreakdownTablesRootcheck;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/sca`
pub type DbQueriesAgentBreakdownTablesSca = DbTimesAgentBreakdownTablesSca;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/sync`
pub type DbQueriesAgentBreakdownTablesSync = DbTimesAgentBreakdownTablesSync;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/syscheck`
pub type DbQueriesAgentBreakdownTablesSyscheck = DbTimesAgentBreakdownTablesSyscheck;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector`
pub type DbQueriesAgentBreakdownTablesSyscollector = DbTimesAgentBreakdownTablesSyscollector;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector/properties/deprecated`
pub type DbQueriesAgentBreakdownTablesSyscollectorDeprecated = DbTimesAgentBreakdownTablesSyscollectorDeprecated;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown`
pub type DbQueriesGlobalBreakdown = DbTimesGlobalBreakdown;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/db`
pub type DbQueriesGlobalBreakdownDb = DbTimesGlobalBreakdownDb;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables`
pub type DbQueriesGlobalBreakdownTables = DbTimesGlobalBreakdownTables;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/agent`
pub type DbQueriesGlobalBreakdownTablesAgent = DbTimesGlobalBreakdownTablesAgent;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/belongs`
pub type DbQueriesGlobalBreakdownTablesBelongs = DbTimesGlobalBreakdownTablesBelongs;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/group`
pub type DbQueriesGlobalBreakdownTablesGroup = DbTimesGlobalBreakdownTablesGroup;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/labels`
pub type DbQueriesGlobalBreakdownTablesLabels = DbTimesGlobalBreakdownTablesLabels;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/mitre_breakdown`
pub type DbQueriesMitreBreakdown = DbTimesMitreBreakdown;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/mitre_breakdown/properties/db`
pub type DbQueriesMitreBreakdownDb = DbTimesTaskBreakdownDb;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown`
pub type DbQueriesTaskBreakdown = DbTimesTaskBreakdown;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown/properties/db`
pub type DbQueriesTaskBreakdownDb = DbTimesTaskBreakdownDb;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown/properties/tables`
pub type DbQueriesTaskBreakdownTables = DbTimesTaskBreakdownTables;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown/properties/tables/properties/tasks`
pub type DbQueriesTaskBreakdownTablesTasks = DbTimesTaskBreakdownTablesTasks;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/wazuhdb_breakdown`
pub type DbQueriesWazuhdbBreakdown = DbTimesWazuhdbBreakdown;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/wazuhdb_breakdown/properties/db`
pub type DbQueriesWazuhdbBreakdownDb = DbTimesWazuhdbBreakdownDb;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimes {
    pub agent: Option<i64>,
    pub agent_breakdown: Option<DbTimesAgentBreakdown>,
    pub global: Option<i64>,
    pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    pub mitre: Option<i64>,
    pub mitre_breakdown: Option<DbTimesMitreBreakdown>,
    pub task: Option<i64>,
    pub task_breakdown: Option<DbTimesTaskBreakdown>,
    pub wazuhdb: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdown {
    pub db: Option<DbTimesAgentBreakdownDb>,
    pub tables: Option<DbTimesAgentBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdown { db, tables, ..unknown });

json::shape!(DbTimesAgentBreakdown: Object(None, &[
    ("db", false, Of(self::DbTimesAgentBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesAgentBreakdownTables::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownDb {
    pub begin: Option<i64>,
    pub close: Option<i64>,
    pub commit: Option<i64>,
    pub remove: Option<i64>,
    pub sql: Option<i64>,
    pub open: Option<i64>,
    pub vacuum: Option<i64>,
    pub get_fragmentation: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTables {
    pub ciscat: Option<DbTimesAgentBreakdownTablesCiscat>,
    pub rootcheck: Option<DbTimesAgentBreakdownTablesRootcheck>,
    pub sca: Option<DbTimesAgentBreakdownTablesSca>,
    pub sync: Option<DbTimesAgentBreakdownTablesSync>,
    pub syscheck: Option<DbTimesAgentBreakdownTablesSyscheck>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/ciscat`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesCiscat {
    pub ciscat: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesCiscat { ciscat, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesCiscat: Object(None, &[("ciscat", false, Integer)]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/rootcheck`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesRootcheck {
    pub rootcheck: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesRootcheck { rootcheck, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesRootcheck: Object(None, &[("rootcheck", false, Integer)]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/sca`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSca {
    pub sca: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesSca { sca, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesSca: Object(None, &[("sca", false, Integer)]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/sync`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSync {
    pub dbsync: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesAgentBreakdownTablesSync { dbsync, ..unknown });

json::shape!(DbTimesAgentBreakdownTablesSync: Object(None, &[("dbsync", false, Integer)]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/syscheck`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSyscheck {
    pub fim_file: Option<i64>,
    pub fim_registry: Option<i64>,
    pub fim_registry_key: Option<i64>,
    pub fim_registry_value: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSyscollector {
    pub syscollector_hotfixes: Option<i64>,
    pub syscollector_hwinfo: Option<i64>,
    pub syscollector_network_address: Option<i64>,
    pub syscollector_network_iface: Option<i64>,
    pub syscollector_network_protocol: Option<i64>,
    pub syscollector_osinfo: Option<i64>,
    pub syscollector_packages: Option<i64>,
    pub syscollector_ports: Option<i64>,
    pub syscollector_processes: Option<i64>,
    pub deprecated: Option<DbTimesAgentBreakdownTablesSyscollectorDeprecated>,
    pub syscollector_users: Option<i64>,
    pub syscollector_groups: Option<i64>,
    pub syscollector_browser_extensions: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector/properties/deprecated`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSyscollectorDeprecated {
    pub hardware: Option<i64>,
    pub hotfix: Option<i64>,
    pub netaddr: Option<i64>,
    pub netinfo: Option<i64>,
    pub netproto: Option<i64>,
    pub osinfo: Option<i64>,
    pub package: Option<i64>,
    pub port: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdown {
    pub db: Option<DbTimesGlobalBreakdownDb>,
    pub tables: Option<DbTimesGlobalBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdown { db, tables, ..unknown });

json::shape!(DbTimesGlobalBreakdown: Object(None, &[
    ("db", false, Of(self::DbTimesGlobalBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesGlobalBreakdownTables::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownDb {
    pub backup: Option<i64>,
    pub sql: Option<i64>,
    pub open: Option<i64>,
    pub vacuum: Option<i64>,
    pub get_fragmentation: Option<i64>,
    pub sleep: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownDb { backup, sql, open, vacuum, get_fragmentation, sleep, ..unknown });

json::shape!(DbTimesGlobalBreakdownDb: Object(None, &[
    ("backup", false, Integer), ("sql", false, Integer), ("open", false, Integer), ("vacuum", false, Integer),
    ("get_fragmentation", false, Integer), ("sleep", false, Integer),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTables {
    pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/agent`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTablesAgent {
    pub delete_agent: Option<i64>,
    pub disconnect_agents: Option<i64>,
    pub find_agent: Option<i64>,
    pub get_agent_info: Option<i64>,
    pub get_agents_by_connection_status: Option<i64>,
    pub get_all_agents: Option<i64>,
    pub get_groups_integrity: Option<i64>,
    pub insert_agent: Option<i64>,
    pub reset_agents_connection: Option<i64>,
    pub select_agent_group: Option<i64>,
    pub select_agent_name: Option<i64>,
    pub set_agent_groups: Option<i64>,
    pub sync_agent_groups_get: Option<i64>,
    pub sync_agent_info_get: Option<i64>,
    pub update_agent_data: Option<i64>,
    pub update_agent_name: Option<i64>,
    pub update_connection_status: Option<i64>,
    pub update_keepalive: Option<i64>,
    pub get_distinct_groups: Option<i64>,
    pub recalculate_agent_group_hashes: Option<i64>,
    pub sync_agent_info_set: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/belongs`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTablesBelongs {
    pub get_group_agents: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/group`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTablesGroup {
    pub delete_group: Option<i64>,
    pub find_group: Option<i64>,
    pub insert_agent_group: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/labels`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTablesLabels {
    pub get_labels: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownTablesLabels { get_labels: "get-labels", ..unknown });

json::shape!(DbTimesGlobalBreakdownTablesLabels: Object(None, &[("get-labels", false, Integer)]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/mitre_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesMitreBreakdown {
    pub db: Option<DbTimesMitreBreakdownDb>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesMitreBreakdown { db, ..unknown });

json::shape!(DbTimesMitreBreakdown: Object(None, &[("db", false, Of(self::DbTimesTaskBreakdownDb::shape))]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/mitre_breakdown/properties/db`
pub type DbTimesMitreBreakdownDb = DbTimesTaskBreakdownDb;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesTaskBreakdown {
    pub db: Option<DbTimesTaskBreakdownDb>,
    pub tables: Option<DbTimesTaskBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesTaskBreakdown { db, tables, ..unknown });

json::shape!(DbTimesTaskBreakdown: Object(None, &[
    ("db", false, Of(self::DbTimesTaskBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesTaskBreakdownTables::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesTaskBreakdownDb {
    pub sql: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesTaskBreakdownDb { sql, ..unknown });

json::shape!(DbTimesTaskBreakdownDb: Object(None, &[("sql", false, Integer)]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesTaskBreakdownTables {
    pub tasks: Option<DbTimesTaskBreakdownTablesTasks>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesTaskBreakdownTables { tasks, ..unknown });

json::shape!(DbTimesTaskBreakdownTables: Object(None, &[(
    "tasks", false, Of(self::DbTimesTaskBreakdownTablesTasks::shape),
)]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/tables/properties/tasks`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesTaskBreakdownTablesTasks {
    pub delete_old: Option<i64>,
    pub set_timeout: Option<i64>,
    pub upgrade: Option<i64>,
    pub upgrade_cancel_tasks: Option<i64>,
    pub upgrade_custom: Option<i64>,
    pub upgrade_get_status: Option<i64>,
    pub upgrade_result: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/wazuhdb_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesWazuhdbBreakdown {
    pub db: Option<DbTimesWazuhdbBreakdownDb>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesWazuhdbBreakdown { db, ..unknown });

json::shape!(DbTimesWazuhdbBreakdown: Object(None, &[("db", false, Of(self::DbTimesWazuhdbBreakdownDb::shape))]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/wazuhdb_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesWazuhdbBreakdownDb {
    pub remove: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesWazuhdbBreakdownDb { remove, ..unknown });

json::shape!(DbTimesWazuhdbBreakdownDb: Object(None, &[("remove", false, Integer)]));

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Decoder {
    pub name: Option<String>,
    pub position: Option<i64>,
    pub details: Option<DecoderDetails>,
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub status: Option<RulesetStatusValue>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Decoder { name, position, details, filename, relative_dirname, status, ..unknown });

/// `/components/schemas/Decoder/properties/details`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecoderDetails {
    pub program_name: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub parent: Option<String>,
    pub prematch: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub regex: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub order: Option<String>,
    pub accumulate: Option<bool>,
    pub plugin_decoder: Option<String>,
    pub json_null_field: Option<String>,
    pub type_: Option<String>,
    pub fts: Option<String>,
    pub use_own_name: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DecoderDetails {
    program_name, parent, prematch, regex, order, accumulate, plugin_decoder, json_null_field, type_: "type", fts,
    use_own_name, ..unknown,
});

/// A file of the ruleset.
pub type DecoderFile = RuleFile;

/// What every JSON success has: the error code and mostly a message.
pub type DeprecatedLoginUserReplyJson = LoginUserReplyJson;

/// DHCP status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DhcpStatus {
    Enabled,
    Disabled,
    /// `unknown`
    UnknownValue,
    Bootp,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged DhcpStatus {
    Enabled: "enabled", Disabled: "disabled", UnknownValue: "unknown", Bootp: "BOOTP",
});

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndLogtestSessionReply {
    pub data: Option<EndLogtestSessionReplyData>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EndLogtestSessionReply { data, message, error, ..unknown });

/// `/paths/~1logtest~1sessions~1{token}/delete/responses/200/content/application~1json/schema/allOf/1/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndLogtestSessionReplyData {
    pub messages: Option<Vec<String>>,
    pub codemsg: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EndLogtestSessionReplyData { messages, codemsg, ..unknown });

/// `/paths/~1events/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq)]
pub struct ForwardEventBody {
    pub events: Vec<String>,
}

impl ForwardEventBody {
    /// With the required members alone.
    pub fn new(events: Vec<String>) -> Self {
        Self { events }
    }
}

json::object!(sent ForwardEventBody { events });

/// `/components/parameters/group_config_status/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GroupConfigStatus {
    Synced,
    /// `not synced`
    NotSynced,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GroupConfigStatus { Synced: "synced", NotSynced: "not synced" });

/// A block of agent.conf.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupConfiguration {
    pub filters: Option<GroupConfigurationFilters>,
    pub config: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GroupConfiguration { filters, config, ..unknown });

/// `/components/schemas/GroupConfiguration/properties/filters`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupConfigurationFilters {
    pub os: Option<String>,
    pub name: Option<String>,
    pub profile: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GroupConfigurationFilters { os, name, profile, ..unknown });

/// A file of a group.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupFile {
    pub filename: Option<String>,
    pub hash: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GroupFile { filename, hash, ..unknown });

/// `/paths/~1groups~1{group_id}~1files~1{file_name}~1json/get/responses/200/content/application~1json/schema`
pub type GroupFileJsonReply = GroupFileReply;

/// `/paths/~1groups~1{group_id}~1files~1{file_name}~1json/get/responses/200/content/application~1json/schema/properties/data`
pub type GroupFileJsonReplyData = GroupFileReplyData;

/// `/paths/~1groups~1{group_id}~1files~1{file_name}/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupFileReply {
    pub data: Option<GroupFileReplyData>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received GroupFileReply { data, error, ..unknown });

/// `/paths/~1groups~1{group_id}~1files~1{file_name}/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GroupFileReplyData {
    List(Vec<crate::Value>),
    Object(std::collections::BTreeMap<String, crate::Value>),
    /// A value that is none of these, or equally well several.
    Unknown(crate::Value),
}

json::union!(received GroupFileReplyData { List, Object });

json::shape!(GroupFileReplyData: Union(None, &[List(&Any), Map(&Any)]));

/// `/components/parameters/type_agents/schema/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GroupFileType {
    Conf,
    RootkitFiles,
    RootkitTrojans,
    Rcl,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GroupFileType {
    Conf: "conf", RootkitFiles: "rootkit_files", RootkitTrojans: "rootkit_trojans", Rcl: "rcl",
});

/// `/components/parameters/hash/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HashAlgorithm {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Blake2b,
    Blake2s,
    Sha3_224,
    Sha3_256,
    Sha3_384,
    Sha3_512,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent HashAlgorithm {
    Md5: "md5", Sha1: "sha1", Sha224: "sha224", Sha256: "sha256", Sha384: "sha384", Sha512: "sha512",
    Blake2b: "blake2b", Blake2s: "blake2s", Sha3_224: "sha3_224", Sha3_256: "sha3_256", Sha3_384: "sha3_384",
    Sha3_512: "sha3_512",
});

/// An agent to register with given id and key.
#[derive(Clone, Debug, PartialEq)]
pub struct InsertAgentBody {
    /// Agent ID.
    pub id: Option<String>,
    pub key: Option<String>,
    pub name: String,
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

impl InsertAgentBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { id: None, key: None, name: name.into(), ip: None, force: None }
    }
}

json::object!(sent InsertAgentBody { id, key, name, ip, force });

/// What every JSON success has: the error code and mostly a message.
pub type InsertAgentReply = AddAgentReply;

/// Begin and end of a scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LastScan {
    pub end: Option<String>,
    pub start: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LastScan { end, start, ..unknown });

/// The end of a connection on the host.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocalPortInfo {
    pub ip: Option<String>,
    pub port: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LocalPortInfo { ip, port, ..unknown });

/// `/components/parameters/log_level/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LogLevel {
    Critical,
    Debug,
    Debug2,
    Error,
    Info,
    Warning,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged LogLevel {
    Critical: "critical", Debug: "debug", Debug2: "debug2", Error: "error", Info: "info", Warning: "warning",
});

/// Number of log lines by level.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogSummary {
    pub all: Option<i64>,
    pub critical: Option<i64>,
    pub debug: Option<i64>,
    pub error: Option<i64>,
    pub info: Option<i64>,
    pub warning: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogSummary { all, critical, debug, error, info, warning, ..unknown });

/// What the log collector read from one source.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogcollectorFileStats {
    pub location: Option<String>,
    pub events: Option<i64>,
    pub bytes: Option<i64>,
    pub targets: Option<Vec<LogcollectorFileStatsTarget>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogcollectorFileStats { location, events, bytes, targets, ..unknown });

/// `/components/schemas/LogcollectorFileStats/properties/targets/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogcollectorFileStatsTarget {
    pub name: Option<String>,
    pub drops: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogcollectorFileStatsTarget { name, drops, ..unknown });

/// What the log collector read within a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogcollectorStats {
    pub start: Option<String>,
    pub end: Option<String>,
    pub files: Option<Vec<LogcollectorFileStats>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LogcollectorStats { start, end, files, ..unknown });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoginUserReplyJson {
    /// The token to send with other requests.
    pub data: Option<Token>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received LoginUserReplyJson { data, message, error, ..unknown });

/// `/components/parameters/section/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ManagerConfigurationSection {
    /// `active-response`
    ActiveResponse,
    Agentless,
    Alerts,
    Auth,
    Client,
    ClientBuffer,
    Cluster,
    Command,
    EmailAlerts,
    Global,
    Integration,
    Labels,
    Localfile,
    Logging,
    Remote,
    Reports,
    Rootcheck,
    Ruleset,
    Sca,
    Socket,
    Syscheck,
    SyslogOutput,
    /// `vulnerability-detection`
    VulnerabilityDetection,
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
    Osquery,
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
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreGroup {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub external_id: Option<String>,
    pub source: Option<String>,
    pub url: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub mitre_version: Option<String>,
    pub revoked_by: Option<String>,
    pub deprecated: Option<i64>,
    pub software: Option<Vec<String>>,
    pub techniques: Option<Vec<String>>,
    pub references: Option<Vec<MitreItemReference>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreGroup {
    id, name, description, external_id, source, url, created_time, modified_time, mitre_version, revoked_by, deprecated,
    software, techniques, references, ..unknown,
});

/// A source that an item cites.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreItemReference {
    pub url: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub external_id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreItemReference { url, description, source, external_id, ..unknown });

/// A fact about the knowledge base.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreMetadata {
    pub key: Option<String>,
    pub value: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreMetadata { key, value, ..unknown });

/// A mitigation, what hinders techniques.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreMitigation {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub external_id: Option<String>,
    pub source: Option<String>,
    pub url: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub mitre_version: Option<String>,
    pub revoked_by: Option<String>,
    pub deprecated: Option<i64>,
    pub techniques: Option<Vec<String>>,
    pub references: Option<Vec<MitreItemReference>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreMitigation {
    id, name, description, external_id, source, url, created_time, modified_time, mitre_version, revoked_by, deprecated,
    techniques, references, ..unknown,
});

/// A source and the item that cites it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreReference {
    pub id: Option<String>,
    pub source: Option<String>,
    pub external_id: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub type_: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreReference { id, source, external_id, url, description, type_: "type", ..unknown });

/// A tool or a piece of malware.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreSoftware {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub external_id: Option<String>,
    pub source: Option<String>,
    pub url: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub mitre_version: Option<String>,
    pub revoked_by: Option<String>,
    pub deprecated: Option<i64>,
    pub groups: Option<Vec<String>>,
    pub techniques: Option<Vec<String>>,
    pub references: Option<Vec<MitreItemReference>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreSoftware {
    id, name, description, external_id, source, url, created_time, modified_time, mitre_version, revoked_by, deprecated,
    groups, techniques, references, ..unknown,
});

/// A tactic, what attackers want to reach.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreTactic {
    pub id: Option<String>,
    pub name: Option<String>,
    pub short_name: Option<String>,
    pub description: Option<String>,
    pub external_id: Option<String>,
    pub source: Option<String>,
    pub url: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub techniques: Option<Vec<String>>,
    pub references: Option<Vec<MitreItemReference>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreTactic {
    id, name, short_name, description, external_id, source, url, created_time, modified_time, techniques, references,
    ..unknown,
});

/// A technique, how attackers go about it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreTechnique {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub external_id: Option<String>,
    pub source: Option<String>,
    pub url: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub mitre_version: Option<String>,
    pub mitre_detection: Option<String>,
    pub network_requirements: Option<i64>,
    pub remote_support: Option<i64>,
    pub revoked_by: Option<String>,
    pub deprecated: Option<i64>,
    pub subtechnique_of: Option<String>,
    pub tactics: Option<Vec<String>>,
    pub mitigations: Option<Vec<String>>,
    pub software: Option<Vec<String>>,
    pub groups: Option<Vec<String>>,
    pub references: Option<Vec<MitreItemReference>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received MitreTechnique {
    id, name, description, external_id, source, url, created_time, modified_time, mitre_version, mitre_detection,
    network_requirements, remote_support, revoked_by, deprecated, subtechnique_of, tactics, mitigations, software,
    groups, references, ..unknown,
});

/// What an interface received.
pub type NetworkInterfaceReceivedPackets = NetworkInterfaceSentPackets;

/// What an interface sent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceSentPackets {
    pub bytes: Option<i64>,
    pub dropped: Option<i64>,
    pub packets: Option<i64>,
    pub errors: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NetworkInterfaceSentPackets { bytes, dropped, packets, errors, ..unknown });

/// Newest versions that the manager could be updated to.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersions {
    pub last_check_date: Option<String>,
    pub current_version: Option<String>,
    pub update_check: Option<bool>,
    pub last_available_major: Option<NewVersionsLastAvailableMajor>,
    pub last_available_minor: Option<NewVersionsLastAvailableMinor>,
    pub last_available_patch: Option<NewVersionsLastAvailablePatch>,
    pub uuid: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersions {
    last_check_date, current_version, update_check, last_available_major, last_available_minor, last_available_patch,
    uuid, ..unknown,
});

/// `/components/schemas/NewVersions/properties/last_available_major`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersionsLastAvailableMajor {
    pub tag: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
    pub published_date: Option<String>,
    pub semver: Option<NewVersionsLastAvailableMajorSemver>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersionsLastAvailableMajor { tag, description, title, published_date, semver, ..unknown });

/// `/components/schemas/NewVersions/properties/last_available_major/properties/semver`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersionsLastAvailableMajorSemver {
    pub major: Option<i64>,
    pub minor: Option<i64>,
    pub patch: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersionsLastAvailableMajorSemver { major, minor, patch, ..unknown });

/// `/components/schemas/NewVersions/properties/last_available_minor`
pub type NewVersionsLastAvailableMinor = NewVersionsLastAvailableMajor;

/// `/components/schemas/NewVersions/properties/last_available_minor/properties/semver`
pub type NewVersionsLastAvailableMinorSemver = NewVersionsLastAvailableMajorSemver;

/// `/components/schemas/NewVersions/properties/last_available_patch`
pub type NewVersionsLastAvailablePatch = NewVersionsLastAvailableMajor;

/// `/components/schemas/NewVersions/properties/last_available_patch/properties/semver`
pub type NewVersionsLastAvailablePatchSemver = NewVersionsLastAvailableMajorSemver;

/// What a node answered to the reload.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeAnalysisdReload {
    pub name: Option<String>,
    pub msg: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeAnalysisdReload { name, msg, ..unknown });

/// Settings of the API on a node.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeApiConfiguration {
    pub node_name: Option<String>,
    pub node_api_config: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeApiConfiguration { node_name, node_api_config, ..unknown });

/// A node and when it last synchronised what.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheck {
    pub info: Option<NodeHealthcheckInfo>,
    pub status: Option<NodeHealthcheckStatus>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheck { info, status, ..unknown });

/// `/components/schemas/NodeHealthcheck/properties/info`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckInfo {
    /// Name of a node.
    pub name: Option<String>,
    pub type_: Option<NodeHealthcheckInfoType>,
    pub version: Option<String>,
    pub ip: Option<String>,
    pub n_active_agents: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckInfo { name, type_: "type", version, ip, n_active_agents, ..unknown });

/// `/components/schemas/NodeHealthcheck/properties/info/properties/type`
pub type NodeHealthcheckInfoType = NodeType;

/// `/components/schemas/NodeHealthcheck/properties/status`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatus {
    pub last_keep_alive: Option<String>,
    pub sync_agent_info_free: Option<bool>,
    pub sync_integrity_free: Option<bool>,
    pub last_check_integrity: Option<NodeHealthcheckStatusLastCheckIntegrity>,
    pub last_sync_integrity: Option<NodeHealthcheckStatusLastSyncIntegrity>,
    pub last_sync_agentinfo: Option<NodeHealthcheckStatusLastSyncAgentinfo>,
    pub last_sync_agentgroup: Option<NodeHealthcheckStatusLastSyncAgentgroup>,
    pub last_sync_full_agentgroup: Option<NodeHealthcheckStatusLastSyncFullAgentgroup>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatus {
    last_keep_alive, sync_agent_info_free, sync_integrity_free, last_check_integrity, last_sync_integrity,
    last_sync_agentinfo, last_sync_agentgroup, last_sync_full_agentgroup, ..unknown,
});

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_check_integrity`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastCheckIntegrity {
    pub date_start_master: Option<String>,
    pub date_end_master: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastCheckIntegrity { date_start_master, date_end_master, ..unknown });

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_agentgroup`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncAgentgroup {
    pub date_start: Option<String>,
    pub date_end: Option<String>,
    pub n_synced_chunks: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncAgentgroup { date_start, date_end, n_synced_chunks, ..unknown });

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_agentinfo`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncAgentinfo {
    pub date_start_master: Option<String>,
    pub date_end_master: Option<String>,
    pub n_synced_chunks: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncAgentinfo {
    date_start_master, date_end_master, n_synced_chunks, ..unknown,
});

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_full_agentgroup`
pub type NodeHealthcheckStatusLastSyncFullAgentgroup = NodeHealthcheckStatusLastSyncAgentgroup;

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_integrity`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncIntegrity {
    pub date_start_master: Option<String>,
    pub date_end_master: Option<String>,
    pub total_extra_valid: Option<i64>,
    pub total_files: Option<NodeHealthcheckStatusLastSyncIntegrityTotalFiles>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncIntegrity {
    date_start_master, date_end_master, total_extra_valid, total_files, ..unknown,
});

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_integrity/properties/total_files`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    pub missing: Option<i64>,
    pub shared: Option<i64>,
    pub extra: Option<i64>,
    pub extra_valid: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    missing, shared, extra, extra_valid, ..unknown,
});

/// Whether a node has the master's ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeRulesetSyncStatus {
    pub name: Option<String>,
    pub synced: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeRulesetSyncStatus { name, synced, ..unknown });

/// `/components/parameters/node_type/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NodeType {
    Worker,
    Master,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged NodeType { Worker: "worker", Master: "master" });

/// `/components/parameters/package_type/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PackageType {
    Rpm,
    Deb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent PackageType { Rpm: "rpm", Deb: "deb" });

/// A policy and the ids of the roles that have it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Policy {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policy: Option<PolicyDetails>,
    pub roles: Option<Vec<i64>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Policy { id, name, policy, roles, ..unknown });

/// `/components/schemas/PoliciesResponse/properties/policy`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PolicyDetails {
    pub actions: Option<Vec<String>>,
    pub resources: Option<Vec<String>>,
    pub effect: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received PolicyDetails { actions, resources, effect, ..unknown });

/// `/components/schemas/CurrentUserPolicies/additionalProperties/additionalProperties`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PolicyEffect {
    Allow,
    Deny,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received PolicyEffect { Allow: "allow", Deny: "deny" });

/// What every JSON success has: the error code and mostly a message.
pub type QuickAddAgentReply = AddAgentReply;

/// An action that policies can name.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RbacAction {
    pub description: Option<String>,
    pub resources: Option<Vec<String>>,
    pub example: Option<RbacActionExample>,
    pub related_endpoints: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RbacAction { description, resources, example, related_endpoints, ..unknown });

/// `/components/schemas/RbacAction/properties/example`
pub type RbacActionExample = PolicyDetails;

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RbacActionsReply {
    pub data: Option<std::collections::BTreeMap<String, RbacAction>>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RbacActionsReply { data, message, error, ..unknown });

/// A kind of resource that policies can name.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RbacResource {
    pub description: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RbacResource { description, ..unknown });

/// `/components/parameters/resource_list/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RbacResourcesReply {
    pub data: Option<std::collections::BTreeMap<String, RbacResource>>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RbacResourcesReply { data, message, error, ..unknown });

/// The other end of a connection.
pub type RemotePortInfo = LocalPortInfo;

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetrics {
    pub messages: Option<RemotedAgentMetricsMessages>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetrics { messages, ..unknown });

json::shape!(RemotedAgentMetrics: Object(None, &[("messages", false, Of(self::RemotedAgentMetricsMessages::shape))]));

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetricsMessages {
    pub received_breakdown: Option<RemotedAgentMetricsMessagesReceivedBreakdown>,
    pub sent_breakdown: Option<RemotedAgentMetricsMessagesSentBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetricsMessages { received_breakdown, sent_breakdown, ..unknown });

json::shape!(RemotedAgentMetricsMessages: Object(None, &[
    ("received_breakdown", false, Of(self::RemotedAgentMetricsMessagesReceivedBreakdown::shape)),
    ("sent_breakdown", false, Of(self::RemotedMetricsMessagesSentBreakdown::shape)),
]));

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetricsMessagesReceivedBreakdown {
    pub control: Option<i64>,
    pub control_breakdown: Option<RemotedStatsByAgentControlBreakdown>,
    pub event: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetricsMessagesReceivedBreakdown { control, control_breakdown, event, ..unknown });

json::shape!(RemotedAgentMetricsMessagesReceivedBreakdown: Object(None, &[
    ("control", false, Integer), ("control_breakdown", false, Of(self::RemotedStatsByAgentControlBreakdown::shape)),
    ("event", false, Integer),
]));

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/sent_breakdown`
pub type RemotedAgentMetricsMessagesSentBreakdown = RemotedMetricsMessagesSentBreakdown;

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentStats {
    pub uptime: Option<String>,
    pub id: Option<i64>,
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
pub struct RemotedDaemonStats {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<RemotedDaemonStatsName>,
    pub metrics: Option<RemotedMetrics>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedDaemonStats { uptime, timestamp, name, metrics, ..unknown });

json::shape!(RemotedDaemonStats: Object(None, &[
    ("uptime", false, Text), ("timestamp", false, Text), ("name", false, Of(self::RemotedDaemonStatsName::shape)),
    ("metrics", false, Of(self::RemotedMetrics::shape)),
]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RemotedDaemonStatsName {
    /// `wazuh-remoted`
    WazuhRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RemotedDaemonStatsName { WazuhRemoted: "wazuh-remoted" });

json::shape!(RemotedDaemonStatsName: Among(&["wazuh-remoted"], &Text));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetrics {
    pub bytes: Option<RemotedMetricsBytes>,
    pub keys_reload_count: Option<i64>,
    pub messages: Option<RemotedMetricsMessages>,
    pub queues: Option<RemotedMetricsQueues>,
    pub tcp_sessions: Option<i64>,
    pub control_messages_queue_usage: Option<i64>,
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

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/bytes`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsBytes {
    pub received: Option<i64>,
    pub sent: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsBytes { received, sent, ..unknown });

json::shape!(RemotedMetricsBytes: Object(None, &[("received", false, Integer), ("sent", false, Integer)]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/control_messages_queue_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsControlMessagesQueueBreakdown {
    pub inserted: Option<i64>,
    pub replaced: Option<i64>,
    pub processed: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsControlMessagesQueueBreakdown { inserted, replaced, processed, ..unknown });

json::shape!(RemotedMetricsControlMessagesQueueBreakdown: Object(None, &[
    ("inserted", false, Integer), ("replaced", false, Integer), ("processed", false, Integer),
]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsMessages {
    pub received_breakdown: Option<RemotedMetricsMessagesReceivedBreakdown>,
    pub sent_breakdown: Option<RemotedMetricsMessagesSentBreakdown>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsMessages { received_breakdown, sent_breakdown, ..unknown });

json::shape!(RemotedMetricsMessages: Object(None, &[
    ("received_breakdown", false, Of(self::RemotedMetricsMessagesReceivedBreakdown::shape)),
    ("sent_breakdown", false, Of(self::RemotedMetricsMessagesSentBreakdown::shape)),
]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsMessagesReceivedBreakdown {
    pub control: Option<i64>,
    pub control_breakdown: Option<RemotedMetricsMessagesReceivedBreakdownControlBreakdown>,
    pub dequeued_after: Option<i64>,
    pub discarded: Option<i64>,
    pub event: Option<i64>,
    pub ping: Option<i64>,
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

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
pub type RemotedMetricsMessagesReceivedBreakdownControlBreakdown = RemotedStatsByAgentControlBreakdown;

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/sent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsMessagesSentBreakdown {
    pub ack: Option<i64>,
    pub ar: Option<i64>,
    pub discarded: Option<i64>,
    pub request: Option<i64>,
    pub sca: Option<i64>,
    pub shared: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsMessagesSentBreakdown { ack, ar, discarded, request, sca, shared, ..unknown });

json::shape!(RemotedMetricsMessagesSentBreakdown: Object(None, &[
    ("ack", false, Integer), ("ar", false, Integer), ("discarded", false, Integer), ("request", false, Integer),
    ("sca", false, Integer), ("shared", false, Integer),
]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsQueues {
    pub received: Option<RemotedMetricsQueuesReceived>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsQueues { received, ..unknown });

json::shape!(RemotedMetricsQueues: Object(None, &[("received", false, Of(self::AnalysisdMetricsQueuesFts::shape))]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues/properties/received`
pub type RemotedMetricsQueuesReceived = AnalysisdMetricsQueuesFts;

/// What the daemon that talks to agents counted for them.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedStatsByAgent {
    pub timestamp: Option<String>,
    pub name: Option<RemotedStatsByAgentName>,
    pub agents: Option<Vec<RemotedAgentStats>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedStatsByAgent { timestamp, name, agents, ..unknown });

json::shape!(RemotedStatsByAgent: Object(None, &[
    ("timestamp", false, Text), ("name", false, Of(self::RemotedDaemonStatsName::shape)),
    ("agents", false, List(&Of(self::RemotedAgentStats::shape))),
]));

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedStatsByAgentControlBreakdown {
    pub keepalive: Option<i64>,
    pub request: Option<i64>,
    pub shutdown: Option<i64>,
    pub startup: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedStatsByAgentControlBreakdown { keepalive, request, shutdown, startup, ..unknown });

json::shape!(RemotedStatsByAgentControlBreakdown: Object(None, &[
    ("keepalive", false, Integer), ("request", false, Integer), ("shutdown", false, Integer),
    ("startup", false, Integer),
]));

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/name`
pub type RemotedStatsByAgentName = RemotedDaemonStatsName;

/// A role and the ids of what is linked to it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Role {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policies: Option<Vec<i64>>,
    pub users: Option<Vec<i64>>,
    pub rules: Option<Vec<i64>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Role { id, name, policies, users, rules, ..unknown });

/// Something that rootcheck found.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckFinding {
    pub status: Option<RootcheckFindingStatus>,
    pub log: Option<String>,
    pub date_first: Option<String>,
    pub date_last: Option<String>,
    pub pci_dss: Option<String>,
    pub cis: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckFinding { status, log, date_first, date_last, pci_dss, cis, ..unknown });

/// `/components/schemas/RootcheckFinding/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RootcheckFindingStatus {
    Outstanding,
    Solved,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RootcheckFindingStatus { Outstanding: "outstanding", Solved: "solved" });

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rule {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub status: Option<RulesetStatusValue>,
    pub description: Option<String>,
    pub details: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub gdpr: Option<Vec<String>>,
    pub gpg13: Option<Vec<String>>,
    pub groups: Option<Vec<String>>,
    pub hipaa: Option<Vec<String>>,
    pub id: Option<i64>,
    pub level: Option<i64>,
    pub tsc: Option<Vec<String>>,
    pub pci_dss: Option<Vec<String>>,
    pub nist_800_53: Option<Vec<String>>,
    pub mitre: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Rule {
    filename, relative_dirname, status, description, details, gdpr, gpg13, groups, hipaa, id, level, tsc, pci_dss,
    nist_800_53, mitre, ..unknown,
});

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleFile {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub status: Option<RulesetStatusValue>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RuleFile { filename, relative_dirname, status, ..unknown });

/// `/components/parameters/rule_requirement/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RuleRequirement {
    PciDss,
    Gdpr,
    Hipaa,
    /// `nist-800-53`
    Nist800_53,
    Gpg13,
    Tsc,
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
pub struct RulesetFile {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RulesetFile { filename, relative_dirname, ..unknown });

/// `/components/parameters/status_files/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RulesetFileStatusFilter {
    Enabled,
    Disabled,
    All,
    Custom,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent RulesetFileStatusFilter { Enabled: "enabled", Disabled: "disabled", All: "all", Custom: "custom" });

/// `/components/parameters/statusRLDParam/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RulesetStatusFilter {
    Enabled,
    Disabled,
    All,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent RulesetStatusFilter { Enabled: "enabled", Disabled: "disabled", All: "all" });

/// `/components/schemas/RulesetStatus/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RulesetStatusValue {
    Enabled,
    Disabled,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RulesetStatusValue { Enabled: "enabled", Disabled: "disabled" });

/// A command for agents.
#[derive(Clone, Debug, PartialEq)]
pub struct RunActiveResponseBody {
    pub arguments: Option<Vec<String>>,
    pub command: String,
    pub alert: Option<RunActiveResponseBodyAlert>,
}

impl RunActiveResponseBody {
    /// With the required members alone.
    pub fn new(command: impl Into<String>) -> Self {
        Self { arguments: None, command: command.into(), alert: None }
    }
}

json::object!(sent RunActiveResponseBody { arguments, command, alert });

/// `/components/schemas/ActiveResponseBody/properties/alert`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RunActiveResponseBodyAlert {
    pub data: Option<std::collections::BTreeMap<String, crate::Value>>,
}

json::object!(sent RunActiveResponseBodyAlert { data });

/// What every JSON success has: the error code and mostly a message.
pub type RunAsLoginReplyJson = LoginUserReplyJson;

/// A log line to try.
#[derive(Clone, Debug, PartialEq)]
pub struct RunLogtestBody {
    pub token: Option<crate::Secret>,
    pub log_format: String,
    pub location: String,
    pub event: String,
}

impl RunLogtestBody {
    /// With the required members alone.
    pub fn new(log_format: impl Into<String>, location: impl Into<String>, event: impl Into<String>) -> Self {
        Self { token: None, log_format: log_format.into(), location: location.into(), event: event.into() }
    }
}

json::object!(sent RunLogtestBody { token, log_format, location, event });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RunLogtestReply {
    pub data: Option<RunLogtestReplyData>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RunLogtestReply { data, message, error, ..unknown });

/// `/paths/~1logtest/put/responses/200/content/application~1json/schema/allOf/1/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RunLogtestReplyData {
    pub messages: Option<Vec<String>>,
    pub token: Option<crate::Secret>,
    pub output: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub alert: Option<bool>,
    pub codemsg: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RunLogtestReplyData { messages, token, output, alert, codemsg, ..unknown });

/// A check of a policy and its result.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScaCheck {
    pub description: Option<String>,
    pub directory: Option<String>,
    pub file: Option<String>,
    pub id: Option<i64>,
    pub policy_id: Option<String>,
    pub process: Option<String>,
    pub rationale: Option<String>,
    pub references: Option<String>,
    pub registry: Option<String>,
    pub remediation: Option<String>,
    pub result: Option<ScaCheckResult>,
    pub title: Option<String>,
    pub condition: Option<ScaCheckCondition>,
    pub command: Option<String>,
    pub reason: Option<String>,
    pub compliance: Option<Vec<ScaCompliance>>,
    pub rules: Option<Vec<ScaCheckRule>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScaCheck {
    description, directory, file, id, policy_id, process, rationale, references, registry, remediation, result, title,
    condition, command, reason, compliance, rules, ..unknown,
});

/// `/components/schemas/SCAChecks/properties/condition`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScaCheckCondition {
    All,
    Any,
    None,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ScaCheckCondition { All: "all", Any: "any", None: "none" });

/// `/components/schemas/SCAChecks/properties/result`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScaCheckResult {
    Passed,
    Failed,
    /// `not applicable`
    NotApplicable,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ScaCheckResult { Passed: "passed", Failed: "failed", NotApplicable: "not applicable" });

/// `/components/schemas/SCAChecks/properties/rules/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScaCheckRule {
    pub type_: Option<String>,
    pub rule: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScaCheckRule { type_: "type", rule, ..unknown });

/// `/components/schemas/SCAChecks/properties/compliance/items`
pub type ScaCompliance = MitreMetadata;

/// A policy, its last scan and the results in numbers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScaPolicy {
    pub description: Option<String>,
    pub end_scan: Option<String>,
    pub fail: Option<i64>,
    pub name: Option<String>,
    pub pass: Option<i64>,
    pub policy_id: Option<String>,
    pub references: Option<String>,
    pub score: Option<i64>,
    pub start_scan: Option<String>,
    pub hash_file: Option<String>,
    pub invalid: Option<i64>,
    pub total_checks: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScaPolicy {
    description, end_scan, fail, name, pass, policy_id, references, score, start_scan, hash_file, invalid, total_checks,
    ..unknown,
});

/// The scan that found an item.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScanIdTime {
    pub id: Option<i64>,
    pub time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ScanIdTime { id, time, ..unknown });

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityConfigReply {
    /// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
    pub data: Option<SecurityConfiguration>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SecurityConfigReply { data, message, error, ..unknown });

/// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityConfiguration {
    pub auth_token_exp_timeout: Option<i64>,
    pub rbac_mode: Option<SecurityConfigurationRbacMode>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(exchanged SecurityConfiguration { auth_token_exp_timeout, rbac_mode, ..unknown });

/// `/components/schemas/SecurityConfiguration/properties/rbac_mode`
pub type SecurityConfigurationRbacMode = CurrentUserPoliciesRbacMode;

/// A security rule and the ids of the roles that it gives.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityRule {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rule: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub roles: Option<Vec<i64>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SecurityRule { id, name, rule, roles, ..unknown });

/// `/components/parameters/syscheck_arch/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckFinding {
    pub changes: Option<i64>,
    pub sha1: Option<String>,
    pub file: Option<String>,
    pub md5: Option<String>,
    pub inode: Option<i64>,
    pub uid: Option<String>,
    pub date: Option<String>,
    pub gname: Option<String>,
    pub uname: Option<String>,
    pub size: Option<i64>,
    pub gid: Option<String>,
    pub mtime: Option<String>,
    pub sha256: Option<String>,
    pub perm: Option<crate::Value>,
    pub type_: Option<SyscheckFindingType>,
    pub arch: Option<String>,
    pub attributes: Option<String>,
    pub value: Option<SyscheckFindingValue>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscheckFinding {
    changes, sha1, file, md5, inode, uid, date, gname, uname, size, gid, mtime, sha256, perm, type_: "type", arch,
    attributes, value, ..unknown,
});

/// `/components/schemas/SyscheckDatabase/properties/type`
pub type SyscheckFindingType = SyscheckType;

/// `/components/schemas/SyscheckDatabase/properties/value`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckFindingValue {
    pub name: Option<String>,
    pub type_: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscheckFindingValue { name, type_: "type", ..unknown });

/// `/components/parameters/filetype/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscheckType {
    File,
    RegistryKey,
    RegistryValue,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(exchanged SyscheckType { File: "file", RegistryKey: "registry_key", RegistryValue: "registry_value" });

/// A browser extension.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorBrowserExtension {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub browser: Option<SyscollectorBrowserExtensionBrowser>,
    pub file_hash: Option<SyscollectorBrowserExtensionFileHash>,
    pub package: Option<SyscollectorBrowserExtensionPackage>,
    pub checksum: Option<String>,
    pub user_id: Option<String>,
    pub file_hash_sha256: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtension {
    scan, agent_id, browser, file_hash, package, checksum, user_id: "user.id", file_hash_sha256: "file_hash.sha256",
    ..unknown,
});

/// `/components/schemas/SyscollectorBrowserExtension/properties/browser`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorBrowserExtensionBrowser {
    pub name: Option<String>,
    pub profile_name: Option<String>,
    pub profile_path: Option<String>,
    pub profile_referenced: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtensionBrowser {
    name, profile_name, profile_path, profile_referenced, ..unknown,
});

/// `/components/schemas/SyscollectorBrowserExtension/properties/file_hash`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorBrowserExtensionFileHash {
    pub sha256: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtensionFileHash { sha256, ..unknown });

/// `/components/schemas/SyscollectorBrowserExtension/properties/package`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorBrowserExtensionPackage {
    pub id: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub autoupdate: Option<i64>,
    pub visible: Option<i64>,
    pub build_version: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<i64>,
    pub from_webstore: Option<i64>,
    pub installed: Option<String>,
    pub permissions: Option<String>,
    pub persistent: Option<i64>,
    pub reference: Option<String>,
    pub type_: Option<String>,
    pub vendor: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorBrowserExtensionPackage {
    id, name, version, path, autoupdate, visible, build_version, description, enabled, from_webstore, installed,
    permissions, persistent, reference, type_: "type", vendor, ..unknown,
});

/// A group of accounts.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorGroup {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub group: Option<SyscollectorGroupDetails>,
    pub checksum: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorGroup { scan, agent_id, group, checksum, ..unknown });

/// `/components/schemas/SyscollectorGroup/properties/group`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorGroupDetails {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub id_signed: Option<i64>,
    pub uuid: Option<String>,
    pub is_hidden: Option<i64>,
    pub users: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorGroupDetails {
    id, name, description, id_signed, uuid, is_hidden, users, ..unknown,
});

/// Hardware of a host; memory in KiB.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorHardware {
    pub board_serial: Option<String>,
    pub cpu: Option<SyscollectorHardwareCpu>,
    pub ram: Option<SyscollectorHardwareRam>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHardware { board_serial, cpu, ram, scan, agent_id, ..unknown });

/// `/components/schemas/SyscollectorHardware/properties/cpu`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorHardwareCpu {
    pub cores: Option<i64>,
    pub mhz: Option<f64>,
    pub name: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHardwareCpu { cores, mhz, name, ..unknown });

/// `/components/schemas/SyscollectorHardware/properties/ram`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorHardwareRam {
    pub free: Option<i64>,
    pub total: Option<i64>,
    pub usage: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHardwareRam { free, total, usage, ..unknown });

/// An installed Windows update.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorHotfix {
    pub hotfix: Option<String>,
    pub scan_id: Option<i64>,
    pub scan_time: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorHotfix { hotfix, scan_id, scan_time, agent_id, ..unknown });

/// A network interface with its counters.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorInterface {
    pub mac: Option<String>,
    pub mtu: Option<i64>,
    pub name: Option<String>,
    /// What an interface received.
    pub rx: Option<NetworkInterfaceReceivedPackets>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub state: Option<SyscollectorInterfaceState>,
    /// What an interface sent.
    pub tx: Option<NetworkInterfaceSentPackets>,
    pub type_: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub adapter: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorInterface {
    mac, mtu, name, rx, scan, state, tx, type_: "type", agent_id, adapter, ..unknown,
});

/// `/components/schemas/SyscollectorInterface/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorInterfaceState {
    Up,
    Down,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorInterfaceState { Up: "up", Down: "down" });

/// A network address.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorNetwork {
    pub address: Option<String>,
    pub broadcast: Option<String>,
    pub iface: Option<String>,
    pub netmask: Option<String>,
    pub proto: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorNetwork { address, broadcast, iface, netmask, proto, agent_id, scan, ..unknown });

/// The operating system of a host.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorOs {
    pub architecture: Option<String>,
    pub hostname: Option<String>,
    pub os: Option<SyscollectorOsDetails>,
    pub release: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub sysname: Option<String>,
    pub version: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorOs {
    architecture, hostname, os, release, scan, sysname, version, agent_id, ..unknown,
});

/// `/components/schemas/SyscollectorOS/properties/os`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorOsDetails {
    pub codename: Option<String>,
    pub major: Option<String>,
    pub minor: Option<String>,
    pub name: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorOsDetails { codename, major, minor, name, platform, version, ..unknown });

/// An installed package.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorPackage {
    pub architecture: Option<String>,
    pub description: Option<String>,
    pub format: Option<SyscollectorPackageFormat>,
    pub multiarch: Option<SyscollectorPackageMultiarch>,
    pub name: Option<String>,
    pub priority: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub section: Option<String>,
    pub source: Option<String>,
    pub size: Option<i64>,
    pub vendor: Option<String>,
    pub version: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub install_time: Option<String>,
    pub location: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorPackage {
    architecture, description, format, multiarch, name, priority, scan, section, source, size, vendor, version,
    agent_id, install_time, location, ..unknown,
});

/// `/components/schemas/SyscollectorPackages/properties/format`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPackageFormat {
    Pacman,
    Deb,
    Rpm,
    Win,
    Pkg,
    Apk,
    Snap,
    Macports,
    Pypi,
    Npm,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorPackageFormat {
    Pacman: "pacman", Deb: "deb", Rpm: "rpm", Win: "win", Pkg: "pkg", Apk: "apk", Snap: "snap", Macports: "macports",
    Pypi: "pypi", Npm: "npm",
});

/// `/components/schemas/SyscollectorPackages/properties/multiarch`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPackageMultiarch {
    Allowed,
    Same,
    Foreign,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorPackageMultiarch { Allowed: "allowed", Same: "same", Foreign: "foreign" });

/// An open port.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorPort {
    pub inode: Option<i64>,
    /// The end of a connection on the host.
    pub local: Option<LocalPortInfo>,
    pub protocol: Option<SyscollectorPortProtocol>,
    /// The other end of a connection.
    pub remote: Option<RemotePortInfo>,
    pub rx_queue: Option<i64>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub state: Option<SyscollectorPortState>,
    pub tx_queue: Option<i64>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub pid: Option<i64>,
    pub process: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorPort {
    inode, local, protocol, remote, rx_queue, scan, state, tx_queue, agent_id, pid, process, ..unknown,
});

/// `/components/schemas/SyscollectorPorts/properties/protocol`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPortProtocol {
    Tcp,
    Udp,
    Tcp6,
    Udp6,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorPortProtocol { Tcp: "tcp", Udp: "udp", Tcp6: "tcp6", Udp6: "udp6" });

/// `/components/schemas/SyscollectorPorts/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPortState {
    Established,
    SynSent,
    SynRecv,
    FinWait1,
    FinWait2,
    TimeWait,
    Close,
    CloseWait,
    LastAck,
    Listening,
    Closing,
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
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorProcess {
    pub argvs: Option<String>,
    pub cmd: Option<String>,
    pub egroup: Option<String>,
    pub euser: Option<String>,
    pub fgroup: Option<String>,
    pub name: Option<String>,
    pub nice: Option<i64>,
    pub nlwp: Option<i64>,
    pub pgrp: Option<i64>,
    pub pid: Option<String>,
    pub ppid: Option<i64>,
    pub priority: Option<i64>,
    pub processor: Option<i64>,
    pub resident: Option<i64>,
    pub rgroup: Option<String>,
    pub ruser: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub session: Option<i64>,
    pub sgroup: Option<String>,
    pub share: Option<i64>,
    pub size: Option<i64>,
    pub start_time: Option<i64>,
    pub state: Option<String>,
    pub stime: Option<i64>,
    pub suser: Option<String>,
    pub tgid: Option<i64>,
    pub tty: Option<i64>,
    pub utime: Option<i64>,
    pub vm_size: Option<i64>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorProcess {
    argvs, cmd, egroup, euser, fgroup, name, nice, nlwp, pgrp, pid, ppid, priority, processor, resident, rgroup, ruser,
    scan, session, sgroup, share, size, start_time, state, stime, suser, tgid, tty, utime, vm_size, agent_id, ..unknown,
});

/// Gateway and DHCP state of an interface.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorProtocol {
    /// DHCP status.
    pub dhcp: Option<DhcpStatus>,
    pub gateway: Option<String>,
    pub iface: Option<String>,
    pub type_: Option<SyscollectorProtocolType>,
    /// Agent ID.
    pub agent_id: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorProtocol { dhcp, gateway, iface, type_: "type", agent_id, scan, ..unknown });

/// `/components/schemas/SyscollectorProtocol/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorProtocolType {
    Ipv4,
    Ipv6,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received SyscollectorProtocolType { Ipv4: "ipv4", Ipv6: "ipv6" });

/// A service.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorService {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub service: Option<SyscollectorServiceDetails>,
    pub process: Option<SyscollectorServiceProcess>,
    pub file: Option<SyscollectorServiceFile>,
    pub log_file: Option<SyscollectorServiceLogFile>,
    pub error_log_file: Option<SyscollectorServiceErrorLogFile>,
    pub checksum: Option<String>,
    pub file_path: Option<String>,
    pub process_pid: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorService {
    scan, agent_id, service, process, file, log_file, error_log_file, checksum, file_path: "file.path",
    process_pid: "process.pid", ..unknown,
});

/// `/components/schemas/SyscollectorService/properties/service`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorServiceDetails {
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub type_: Option<String>,
    pub state: Option<String>,
    pub sub_state: Option<String>,
    pub enabled: Option<String>,
    pub start_type: Option<String>,
    pub restart: Option<String>,
    pub frequency: Option<i64>,
    pub starts_on_mount: Option<i64>,
    pub starts_on_path_modified: Option<String>,
    pub starts_on_not_empty_directory: Option<String>,
    pub inetd_compatibility: Option<i64>,
    pub exit_code: Option<i64>,
    pub win32_exit_code: Option<i64>,
    pub following: Option<String>,
    pub object_path: Option<String>,
    pub target_ephemeral_id: Option<i64>,
    pub target_type: Option<String>,
    pub target_address: Option<String>,
    pub address: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorServiceDetails {
    id, name, description, type_: "type", state, sub_state, enabled, start_type, restart, frequency, starts_on_mount,
    starts_on_path_modified, starts_on_not_empty_directory, inetd_compatibility, exit_code, win32_exit_code, following,
    object_path, target_ephemeral_id, target_type, target_address, address, ..unknown,
});

/// `/components/schemas/SyscollectorService/properties/error_log_file`
pub type SyscollectorServiceErrorLogFile = SyscollectorServiceFile;

/// `/components/schemas/SyscollectorService/properties/file`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorServiceFile {
    pub path: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorServiceFile { path, ..unknown });

/// `/components/schemas/SyscollectorService/properties/log_file`
pub type SyscollectorServiceLogFile = SyscollectorServiceFile;

/// `/components/schemas/SyscollectorService/properties/process`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorServiceProcess {
    pub pid: Option<i64>,
    pub executable: Option<String>,
    pub args: Option<String>,
    pub user_name: Option<String>,
    pub group_name: Option<String>,
    pub working_directory: Option<String>,
    pub root_directory: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorServiceProcess {
    pid, executable, args, user_name, group_name, working_directory, root_directory, ..unknown,
});

/// An account.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorUser {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub user: Option<SyscollectorUserDetails>,
    pub process_pid: Option<i64>,
    pub host_ip: Option<String>,
    pub login: Option<SyscollectorUserLogin>,
    pub checksum: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorUser { scan, agent_id, user, process_pid, host_ip, login, checksum, ..unknown });

/// `/components/schemas/SyscollectorUser/properties/user`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorUserDetails {
    pub name: Option<String>,
    pub full_name: Option<String>,
    pub home: Option<String>,
    pub id: Option<i64>,
    pub uid_signed: Option<i64>,
    pub uuid: Option<String>,
    pub groups: Option<String>,
    pub group_id: Option<i64>,
    pub group_id_signed: Option<i64>,
    pub created: Option<f64>,
    pub roles: Option<String>,
    pub shell: Option<String>,
    pub type_: Option<String>,
    pub is_hidden: Option<i64>,
    pub is_remote: Option<i64>,
    pub last_login: Option<i64>,
    pub auth_failed_count: Option<f64>,
    pub auth_failed_timestamp: Option<f64>,
    pub password_expiration_date: Option<i64>,
    pub password_hash_algorithm: Option<String>,
    pub password_inactive_days: Option<i64>,
    pub password_last_change: Option<f64>,
    pub password_max_days_between_changes: Option<i64>,
    pub password_min_days_between_changes: Option<i64>,
    pub password_status: Option<String>,
    pub password_warning_days_before_expiration: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorUserDetails {
    name, full_name, home, id, uid_signed, uuid, groups, group_id, group_id_signed, created, roles, shell,
    type_: "type", is_hidden, is_remote, last_login, auth_failed_count, auth_failed_timestamp, password_expiration_date,
    password_hash_algorithm, password_inactive_days, password_last_change, password_max_days_between_changes,
    password_min_days_between_changes, password_status, password_warning_days_before_expiration, ..unknown,
});

/// `/components/schemas/SyscollectorUser/properties/login`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorUserLogin {
    pub status: Option<i64>,
    pub tty: Option<String>,
    pub type_: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscollectorUserLogin { status, tty, type_: "type", ..unknown });

/// A piece of long-running work.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Task {
    pub task_id: Option<i64>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub node: Option<String>,
    pub module: Option<String>,
    pub command: Option<String>,
    pub status: Option<String>,
    pub error_message: Option<String>,
    pub create_time: Option<String>,
    pub last_update_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Task {
    task_id, agent_id, node, module, command, status, error_message, create_time, last_update_time, ..unknown,
});

/// The token to send with other requests.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Token {
    pub token: Option<crate::Secret>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Token { token, ..unknown });

/// Changes to a policy.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdatePolicyBody {
    pub name: Option<String>,
    pub policy: Option<UpdatePolicyBodyPolicy>,
}

json::object!(sent UpdatePolicyBody { name, policy });

/// `/components/schemas/PoliciesRequest_no_required/properties/policy`
pub type UpdatePolicyBodyPolicy = CreatePolicyBodyPolicy;

/// Changes to a role.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRoleBody {
    pub name: Option<String>,
}

json::object!(sent UpdateRoleBody { name });

/// Changes to a security rule.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateSecurityRuleBody {
    pub name: Option<String>,
    pub rule: Option<std::collections::BTreeMap<String, crate::Value>>,
}

json::object!(sent UpdateSecurityRuleBody { name, rule });

/// `/paths/~1security~1users~1{user_id}/put/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateUserBody {
    pub password: Option<crate::Secret>,
}

json::object!(sent UpdateUserBody { password });

/// A user and the ids of the roles in their order.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct User {
    pub id: Option<i64>,
    pub username: Option<String>,
    pub allow_run_as: Option<bool>,
    pub roles: Option<Vec<i64>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received User { id, username, allow_run_as, roles, ..unknown });

/// Whether the configuration of a node is valid.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidationStatus {
    pub name: Option<String>,
    pub status: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ValidationStatus { name, status, ..unknown });

/// A known vulnerability of something installed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Vulnerability {
    pub cve: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub architecture: Option<String>,
    pub type_: Option<String>,
    pub status: Option<String>,
    pub severity: Option<String>,
    pub condition: Option<String>,
    pub title: Option<String>,
    pub cvss2_score: Option<f64>,
    pub cvss3_score: Option<f64>,
    pub detection_time: Option<String>,
    pub published: Option<String>,
    pub updated: Option<String>,
    pub external_references: Option<Vec<String>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Vulnerability {
    cve, name, version, architecture, type_: "type", status, severity, condition, title, cvss2_score, cvss3_score,
    detection_time, published, updated, external_references, ..unknown,
});

/// `/components/parameters/vulnerability_field/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VulnerabilityField {
    Cve,
    Name,
    Version,
    Architecture,
    DetectionTime,
    Severity,
    Cvss2Score,
    Cvss3Score,
    ExternalReferences,
    Type,
    Status,
    Condition,
    Title,
    Published,
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
pub struct VulnerabilityLastScan {
    pub last_full_scan: Option<String>,
    pub last_partial_scan: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received VulnerabilityLastScan { last_full_scan, last_partial_scan, ..unknown });

/// From the field to its values and these to their numbers.
pub type VulnerabilitySummary = std::collections::BTreeMap<String, std::collections::BTreeMap<String, i64>>;

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VulnerabilitySummaryReply {
    /// From the field to its values and these to their numbers.
    pub data: Option<VulnerabilitySummary>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received VulnerabilitySummaryReply { data, message, error, ..unknown });

/// Content of the analysis daemon's state file.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhAnalysisdStats {
    pub alerts_queue_size: Option<f64>,
    pub alerts_queue_usage: Option<f64>,
    pub alerts_written: Option<f64>,
    pub archives_queue_size: Option<f64>,
    pub archives_queue_usage: Option<f64>,
    pub event_queue_size: Option<f64>,
    pub event_queue_usage: Option<f64>,
    pub events_dropped: Option<f64>,
    pub events_processed: Option<f64>,
    pub events_received: Option<f64>,
    pub firewall_queue_size: Option<f64>,
    pub firewall_queue_usage: Option<f64>,
    pub firewall_written: Option<f64>,
    pub fts_written: Option<f64>,
    pub hostinfo_queue_size: Option<f64>,
    pub hostinfo_queue_usage: Option<f64>,
    pub other_events_decoded: Option<f64>,
    pub rootcheck_events_decoded: Option<f64>,
    pub rootcheck_queue_size: Option<f64>,
    pub rootcheck_queue_usage: Option<f64>,
    pub rule_matching_queue_size: Option<f64>,
    pub rule_matching_queue_usage: Option<f64>,
    pub sca_events_decoded: Option<f64>,
    pub sca_queue_size: Option<f64>,
    pub sca_queue_usage: Option<f64>,
    pub statistical_queue_size: Option<f64>,
    pub statistical_queue_usage: Option<f64>,
    pub syscheck_events_decoded: Option<f64>,
    pub syscheck_queue_size: Option<f64>,
    pub syscheck_queue_usage: Option<f64>,
    pub syscollector_events_decoded: Option<f64>,
    pub syscollector_queue_size: Option<f64>,
    pub syscollector_queue_usage: Option<f64>,
    pub total_events_decoded: Option<f64>,
    pub winevt_events_decoded: Option<f64>,
    pub winevt_queue_size: Option<f64>,
    pub winevt_queue_usage: Option<f64>,
    pub dbsync_messages_dispatched: Option<f64>,
    pub dbsync_queue_size: Option<f64>,
    pub dbsync_queue_usage: Option<f64>,
    pub upgrade_queue_size: Option<f64>,
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
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhHourlyStats {
    pub averages: Option<Vec<i64>>,
    pub interactions: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhHourlyStats { averages, interactions, ..unknown });

/// Version, installation path and time zone of a manager.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhInfo {
    pub path: Option<String>,
    pub version: Option<String>,
    pub type_: Option<WazuhInfoType>,
    pub max_agents: Option<String>,
    pub openssl_support: Option<String>,
    pub tz_offset: Option<String>,
    pub tz_name: Option<String>,
    pub uuid: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhInfo {
    path, version, type_: "type", max_agents, openssl_support, tz_offset, tz_name, uuid, ..unknown,
});

/// `/components/schemas/WazuhInfo/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhInfoType {
    Server,
    Local,
    Hybrid,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received WazuhInfoType { Server: "server", Local: "local", Hybrid: "hybrid" });

/// A log line.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhLog {
    pub description: Option<String>,
    pub level: Option<WazuhLogLevel>,
    pub tag: Option<String>,
    pub timestamp: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhLog { description, level, tag, timestamp, ..unknown });

/// `/components/schemas/WazuhLogs/properties/level`
pub type WazuhLogLevel = LogLevel;

/// The sections of ossec.conf; those that the file lacks are absent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhManagerConfiguration {
    pub active_response: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub agentless: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub alerts: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub auth: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub cluster: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub command: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub email_alerts: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub gcp_pubsub: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub global: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub integration: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub labels: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub localfile: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub logging: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub remote: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub reports: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub rootcheck: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub ruleset: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub sca: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub socket: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub syscheck: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub syslog_output: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub aws_s3: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub azure_logs: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub cis_cat: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub docker_listener: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub open_scap: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub osquery: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub syscollector: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub indexer: Option<std::collections::BTreeMap<String, crate::Value>>,
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
pub struct WazuhRemotedStats {
    pub ctrl_msg_count: Option<f64>,
    pub discarded_count: Option<f64>,
    pub evt_count: Option<f64>,
    pub sent_bytes: Option<f64>,
    pub queue_size: Option<f64>,
    pub recv_bytes: Option<f64>,
    pub tcp_sessions: Option<f64>,
    pub total_queue_size: Option<f64>,
    pub dequeued_after_close: Option<f64>,
    pub ctrl_msg_queue_usage: Option<f64>,
    pub ctrl_msg_queue_inserted: Option<f64>,
    pub ctrl_msg_queue_replaced: Option<f64>,
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
pub struct WazuhStats {
    pub hour: Option<i64>,
    pub alerts: Option<Vec<WazuhStatsAlert>>,
    pub total_alerts: Option<i64>,
    pub events: Option<i64>,
    pub syscheck: Option<i64>,
    pub firewall: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhStats { hour, alerts, total_alerts: "totalAlerts", events, syscheck, firewall, ..unknown });

/// `/components/schemas/WazuhStats/properties/alerts/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhStatsAlert {
    pub sigid: Option<i64>,
    pub level: Option<i64>,
    pub times: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhStatsAlert { sigid, level, times, ..unknown });

/// Average number of events for each hour of one weekday.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhWeekdayStats {
    pub hours: Option<Vec<i64>>,
    pub interactions: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhWeekdayStats { hours, interactions, ..unknown });

/// A weekday and its averages; each item has one member.
#[derive(Clone, Debug, PartialEq, Default)]
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

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
}

impl AddAgentBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ip: None }
    }
}

json::object!(sent AddAgentBody { name, ip });

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
    pub group: Option<Vec<String>>,
    /// Address that the agent connects from.
    pub ip: Option<String>,
    /// Address that the agent was registered with.
    pub register_ip: Option<String>,
    /// When the agent was registered.
    pub date_add: Option<String>,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
    pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    pub status_code: Option<i64>,
    /// When the connection was lost.
    pub disconnection_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Agent {
    version, id, name, status, group, ip, register_ip: "registerIP", date_add: "dateAdd",
    last_keep_alive: "lastKeepAlive", os, status_code, disconnection_time, ..unknown,
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

/// `/components/parameters/agent_component/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentComponent {
    Agent,
    Com,
    Logcollector,
    Syscheck,
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentComponent {
    Agent: "agent", Com: "com", Logcollector: "logcollector", Syscheck: "syscheck", Wmodules: "wmodules",
});

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

/// `/components/parameters/agent_configuration/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentConfigurationSection {
    Client,
    Buffer,
    Internal,
    AntiTampering,
    /// `active-response`
    ActiveResponse,
    Logging,
    Localfile,
    Socket,
    Syscheck,
    Rootcheck,
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentConfigurationSection {
    Client: "client", Buffer: "buffer", Internal: "internal", AntiTampering: "anti_tampering",
    ActiveResponse: "active-response", Logging: "logging", Localfile: "localfile", Socket: "socket",
    Syscheck: "syscheck", Rootcheck: "rootcheck", Wmodules: "wmodules",
});

/// `/components/parameters/daemons_list_agents/schema/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentDaemonName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent AgentDaemonName {
    WazuhManagerAnalysisd: "wazuh-manager-analysisd", WazuhManagerRemoted: "wazuh-manager-remoted",
});

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
    pub group: Option<Vec<String>>,
    /// Address that the agent connects from.
    pub ip: Option<String>,
    /// Address that the agent was registered with.
    pub register_ip: Option<String>,
    /// When the agent was registered.
    pub date_add: Option<String>,
    /// When the agent was last heard of.
    pub last_keep_alive: Option<String>,
    pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    pub status_code: Option<i64>,
    /// When the connection was lost.
    pub disconnection_time: Option<String>,
    pub count: Option<i64>,
    pub internal_key: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentDistinct {
    version, id, name, status, group, ip, register_ip: "registerIP", date_add: "dateAdd",
    last_keep_alive: "lastKeepAlive", os, status_code, disconnection_time, count, internal_key, ..unknown,
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
    pub minor: Option<String>,
    pub name: Option<String>,
    pub platform: Option<String>,
    pub type_: Option<String>,
    pub version: Option<String>,
    pub arch: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentOs { major, minor, name, platform, type_: "type", version, arch, ..unknown });

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
    /// Agent ID.
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
    pub type_: Option<String>,
    pub version: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsByOsDetails { name, platform, type_: "type", version, ..unknown });

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
    groups, agent_os, agent_status, agent_version, last_registered_agent, ..unknown,
});

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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentsSummaryStatus { connection, ..unknown });

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
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    pub monitor: Option<i64>,
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

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentDecodedModulesBreakdown {
    pub aws: Option<i64>,
    pub azure: Option<i64>,
    pub command: Option<i64>,
    pub docker: Option<i64>,
    pub gcp: Option<i64>,
    pub github: Option<i64>,
    pub logcollector_breakdown: Option<AnalysisdStatsByAgentLogcollectorBreakdown>,
    pub office365: Option<i64>,
    pub ms_graph: Option<i64>,
    pub rootcheck: Option<i64>,
    pub sca: Option<i64>,
    pub syscheck: Option<i64>,
    pub syscollector: Option<i64>,
    pub upgrade: Option<i64>,
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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdAgentMetricsEventsWrittenBreakdown { alerts, archives, ..unknown });

json::shape!(AnalysisdAgentMetricsEventsWrittenBreakdown: Object(None, &[
    ("alerts", false, Integer), ("archives", false, Integer),
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

/// Metrics of the analysis daemon, as they stand now.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdDaemonStats {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<AnalysisdDaemonStatsName>,
    pub status: Option<String>,
    pub global: Option<Vec<EngineMetric>>,
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

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdStatus {
    pub ready: Option<bool>,
    pub running: Option<bool>,
    pub spaces: Option<std::collections::BTreeMap<String, EngineSpaceStatus>>,
    pub ioc: Option<std::collections::BTreeMap<String, EngineIocStatus>>,
    pub geo: Option<std::collections::BTreeMap<String, EngineGeoStatus>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AnalysisdStatus { ready, running, spaces, ioc, geo, ..unknown });

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

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckAvailableVersionReply {
    /// Newest versions that the cluster could be updated to.
    pub data: Option<NewVersions>,
    pub message: Option<String>,
    pub error: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received CheckAvailableVersionReply { data, message, error, ..unknown });

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
    pub haproxy_helper: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterLocalConfig {
    name, node_name, node_type, key, port, bind_addr, nodes, hidden, haproxy_helper, ..unknown,
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
    pub running: Option<ClusterStatusDataRunning>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ClusterStatusData { running, ..unknown });

/// `/components/schemas/ClusterStatus/properties/data/properties/running`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClusterStatusDataRunning {
    Yes,
    No,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received ClusterStatusDataRunning { Yes: "yes", No: "no" });

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
}

impl CreateRoleBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

json::object!(sent CreateRoleBody { name });

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

/// `/components/parameters/daemons_list/schema/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// `wazuh-manager-db`
    WazuhManagerDb,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DbDaemonStatsName { WazuhManagerDb: "wazuh-manager-db" });

json::shape!(DbDaemonStatsName: Among(&["wazuh-manager-db"], &Text));

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
    ("received", false, Integer), ("received_breakdown", false, Of(self::DbQueries::shape)),
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
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbQueries {
    pub global: Option<i64>,
    pub global_breakdown: Option<DbQueriesGlobalBreakdown>,
    pub task: Option<i64>,
    pub task_breakdown: Option<DbQueriesTaskBreakdown>,
    pub mitre: Option<i64>,
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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbQueriesGlobalBreakdown {
    pub db: Option<DbQueriesGlobalBreakdownDb>,
    pub tables: Option<DbQueriesGlobalBreakdownTables>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbQueriesGlobalBreakdown { db, tables, ..unknown });

json::shape!(DbQueriesGlobalBreakdown: Object(None, &[
    ("db", false, Of(self::DbQueriesGlobalBreakdownDb::shape)),
    ("tables", false, Of(self::DbTimesGlobalBreakdownTables::shape)),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbQueriesGlobalBreakdownDb {
    pub backup: Option<i64>,
    pub sql: Option<i64>,
    pub vacuum: Option<i64>,
    pub get_fragmentation: Option<i64>,
    pub sleep: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbQueriesGlobalBreakdownDb { backup, sql, vacuum, get_fragmentation, sleep, ..unknown });

json::shape!(DbQueriesGlobalBreakdownDb: Object(None, &[
    ("backup", false, Integer), ("sql", false, Integer), ("vacuum", false, Integer),
    ("get_fragmentation", false, Integer), ("sleep", false, Integer),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables`
pub type DbQueriesGlobalBreakdownTables = DbTimesGlobalBreakdownTables;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/agent`
pub type DbQueriesGlobalBreakdownTablesAgent = DbTimesGlobalBreakdownTablesAgent;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/belongs`
pub type DbQueriesGlobalBreakdownTablesBelongs = DbTimesGlobalBreakdownTablesBelongs;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/group`
pub type DbQueriesGlobalBreakdownTablesGroup = DbTimesGlobalBreakdownTablesGroup;

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

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimes {
    pub global: Option<i64>,
    pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    pub task: Option<i64>,
    pub task_breakdown: Option<DbTimesTaskBreakdown>,
    pub mitre: Option<i64>,
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
    pub vacuum: Option<i64>,
    pub get_fragmentation: Option<i64>,
    pub sleep: Option<i64>,
    pub open: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DbTimesGlobalBreakdownDb { backup, sql, vacuum, get_fragmentation, sleep, open, ..unknown });

json::shape!(DbTimesGlobalBreakdownDb: Object(None, &[
    ("backup", false, Integer), ("sql", false, Integer), ("vacuum", false, Integer),
    ("get_fragmentation", false, Integer), ("sleep", false, Integer), ("open", false, Integer),
]));

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTables {
    pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
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
    pub set_agent_groups: Option<i64>,
    pub sync_agent_groups_get: Option<i64>,
    pub sync_agent_info_get: Option<i64>,
    pub update_agent_data: Option<i64>,
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

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/geo/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineGeoStatus {
    pub available: Option<bool>,
    pub status: Option<EngineGeoStatusValue>,
    pub hash: Option<String>,
    pub last_successful_update: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EngineGeoStatus { available, status, hash, last_successful_update, ..unknown });

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/geo/additionalProperties/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EngineGeoStatusValue {
    Ready,
    Updating,
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received EngineGeoStatusValue { Ready: "ready", Updating: "updating", Failed: "failed" });

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/ioc/additionalProperties`
pub type EngineIocStatus = EngineGeoStatus;

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/ioc/additionalProperties/properties/status`
pub type EngineIocStatusValue = EngineGeoStatusValue;

/// A metric and its value.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineMetric {
    pub name: Option<String>,
    pub type_: Option<String>,
    pub enabled: Option<bool>,
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
pub struct EngineSpaceMetric {
    pub name: Option<String>,
    pub metrics: Option<Vec<EngineMetric>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EngineSpaceMetric { name, metrics, ..unknown });

json::shape!(EngineSpaceMetric: Object(None, &[
    ("name", false, Text), ("metrics", false, List(&Of(self::EngineMetric::shape))),
]));

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/spaces/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineSpaceStatus {
    pub available: Option<bool>,
    pub enabled: Option<bool>,
    pub status: Option<EngineSpaceStatusValue>,
    pub hash: Option<String>,
    pub last_successful_update: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received EngineSpaceStatus { available, enabled, status, hash, last_successful_update, ..unknown });

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/spaces/additionalProperties/properties/status`
pub type EngineSpaceStatusValue = EngineGeoStatusValue;

/// Events to analyse.
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
    Rcl,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent GroupFileType { Conf: "conf", Rcl: "rcl" });

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

/// `/components/parameters/manager_configuration/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ManagerActiveConfigurationSection {
    Global,
    Auth,
    Internal,
    Remote,
    Wdb,
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ManagerActiveConfigurationSection {
    Global: "global", Auth: "auth", Internal: "internal", Remote: "remote", Wdb: "wdb", Wmodules: "wmodules",
});

/// `/components/parameters/manager_component/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ManagerComponent {
    Auth,
    Monitor,
    Request,
    /// `wazuh-manager-db`
    WazuhManagerDb,
    Wmodules,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(sent ManagerComponent {
    Auth: "auth", Monitor: "monitor", Request: "request", WazuhManagerDb: "wazuh-manager-db", Wmodules: "wmodules",
});

/// `/components/parameters/section/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ManagerConfigurationSection {
    /// `active-response`
    ActiveResponse,
    Alerts,
    Auth,
    Client,
    ClientBuffer,
    Cluster,
    Command,
    Global,
    Logging,
    Remote,
    Reports,
    Socket,
    /// `vulnerability-detection`
    VulnerabilityDetection,
    Indexer,
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

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModulesdStatus {
    pub ready: Option<bool>,
    pub running: Option<bool>,
    pub modules: Option<ModulesdStatusModules>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ModulesdStatus { ready, running, modules, ..unknown });

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModulesdStatusModules {
    /// State of the vulnerability detector and of its feed.
    pub vulnerability_detector: Option<VulnerabilityDetectorStatus>,
    pub inventory_sync: Option<ModulesdStatusModulesInventorySync>,
    pub content_manager: Option<ModulesdStatusModulesContentManager>,
    pub task_manager: Option<ModulesdStatusModulesTaskManager>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ModulesdStatusModules {
    vulnerability_detector: "vulnerability-detector", inventory_sync: "inventory-sync",
    content_manager: "content-manager", task_manager: "task-manager", ..unknown,
});

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/content-manager`
pub type ModulesdStatusModulesContentManager = ModulesdStatusModulesTaskManager;

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/inventory-sync`
pub type ModulesdStatusModulesInventorySync = ModulesdStatusModulesTaskManager;

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/task-manager`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModulesdStatusModulesTaskManager {
    pub available: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ModulesdStatusModulesTaskManager { available, ..unknown });

/// A version that has been published.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersion {
    pub tag: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub published_date: Option<String>,
    pub semver: Option<NewVersionSemver>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersion { tag, title, description, published_date, semver, ..unknown });

/// `/components/schemas/NewVersion/properties/semver`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersionSemver {
    pub major: Option<i64>,
    pub minor: Option<i64>,
    pub patch: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersionSemver { major, minor, patch, ..unknown });

/// Newest versions that the cluster could be updated to.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersions {
    pub last_check_date: Option<String>,
    pub current_version: Option<String>,
    pub update_check: Option<bool>,
    /// A version that has been published.
    pub last_available_major: Option<NewVersion>,
    /// A version that has been published.
    pub last_available_minor: Option<NewVersion>,
    /// A version that has been published.
    pub last_available_patch: Option<NewVersion>,
    pub uuid: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NewVersions {
    last_check_date, current_version, update_check, last_available_major, last_available_minor, last_available_patch,
    uuid, ..unknown,
});

/// Settings of the API on a node.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeApiConfiguration {
    pub node_name: Option<String>,
    pub node_api_config: Option<std::collections::BTreeMap<String, crate::Value>>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeApiConfiguration { node_name, node_api_config, ..unknown });

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeDaemonStatus {
    pub ready: Option<bool>,
    pub running: Option<bool>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received NodeDaemonStatus { ready, running, ..unknown });

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
    ("sent_breakdown", false, Of(self::RemotedAgentMetricsMessagesSentBreakdown::shape)),
]));

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetricsMessagesReceivedBreakdown {
    pub control: Option<i64>,
    pub control_breakdown: Option<RemotedStatsByAgentControlBreakdown>,
    pub events: Option<i64>,
    pub states: Option<i64>,
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

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/sent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetricsMessagesSentBreakdown {
    pub ack: Option<i64>,
    pub ar: Option<i64>,
    pub discarded: Option<i64>,
    pub request: Option<i64>,
    pub shared: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedAgentMetricsMessagesSentBreakdown { ack, ar, discarded, request, shared, ..unknown });

json::shape!(RemotedAgentMetricsMessagesSentBreakdown: Object(None, &[
    ("ack", false, Integer), ("ar", false, Integer), ("discarded", false, Integer), ("request", false, Integer),
    ("shared", false, Integer),
]));

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
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RemotedDaemonStatsName { WazuhManagerRemoted: "wazuh-manager-remoted" });

json::shape!(RemotedDaemonStatsName: Among(&["wazuh-manager-remoted"], &Text));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetrics {
    pub bytes: Option<RemotedMetricsBytes>,
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
    pub control_messages_queue_usage: Option<i64>,
    pub keys_reload_count: Option<i64>,
    pub messages: Option<RemotedMetricsMessages>,
    pub queues: Option<RemotedMetricsQueues>,
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
    pub processed: Option<i64>,
    pub replaced: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsControlMessagesQueueBreakdown { inserted, processed, replaced, ..unknown });

json::shape!(RemotedMetricsControlMessagesQueueBreakdown: Object(None, &[
    ("inserted", false, Integer), ("processed", false, Integer), ("replaced", false, Integer),
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
    pub events: Option<i64>,
    pub events_failed: Option<i64>,
    pub ping: Option<i64>,
    pub unknown: Option<i64>,
    pub upgrade_ack: Option<i64>,
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

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
pub type RemotedMetricsMessagesReceivedBreakdownControlBreakdown = RemotedStatsByAgentControlBreakdown;

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/sent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsMessagesSentBreakdown {
    pub ack: Option<i64>,
    pub discarded: Option<i64>,
    pub shared: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsMessagesSentBreakdown { ack, discarded, shared, ..unknown });

json::shape!(RemotedMetricsMessagesSentBreakdown: Object(None, &[
    ("ack", false, Integer), ("discarded", false, Integer), ("shared", false, Integer),
]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsQueues {
    pub received: Option<RemotedMetricsQueuesReceived>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsQueues { received, ..unknown });

json::shape!(RemotedMetricsQueues: Object(None, &[("received", false, Of(self::RemotedMetricsQueuesReceived::shape))]));

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues/properties/received`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsQueuesReceived {
    pub size: Option<i64>,
    pub usage: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RemotedMetricsQueuesReceived { size, usage, ..unknown });

json::shape!(RemotedMetricsQueuesReceived: Object(None, &[("size", false, Integer), ("usage", false, Integer)]));

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

/// State of the vulnerability detector and of its feed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VulnerabilityDetectorStatus {
    pub available: Option<bool>,
    pub status: Option<VulnerabilityDetectorStatusValue>,
    pub enabled: Option<bool>,
    pub offset: Option<i64>,
    pub last_successful_update: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received VulnerabilityDetectorStatus {
    available, status, enabled, offset, last_successful_update, ..unknown,
});

/// `/components/schemas/VulnerabilityDetectorStatus/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VulnerabilityDetectorStatusValue {
    Updating,
    Ready,
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received VulnerabilityDetectorStatusValue { Updating: "updating", Ready: "ready", Failed: "failed" });

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
pub struct WazuhDaemonsStatus {
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
    pub tz_offset: Option<String>,
    pub tz_name: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WazuhInfo { path, version, type_: "type", max_agents, tz_offset, tz_name, ..unknown });

/// `/components/schemas/WazuhInfo/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhInfoType {
    Server,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received WazuhInfoType { Server: "server" });

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

/// The sections of the configuration file; those that it lacks are absent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhManagerConfiguration {
    pub alerts: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub auth: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub cluster: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub command: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub gcp_pubsub: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub global: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub logging: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub remote: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub reports: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub vulnerability_detection: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub indexer: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub socket: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub syscollector: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub active_response: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub anti_tampering: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub client: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub localfile: Option<Vec<std::collections::BTreeMap<String, crate::Value>>>,
    pub rootcheck: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub sca: Option<std::collections::BTreeMap<String, crate::Value>>,
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
pub struct WazuhRemotedStats {
    pub ctrl_msg_count: Option<f64>,
    pub discarded_count: Option<f64>,
    pub evt_count: Option<f64>,
    pub sent_bytes: Option<f64>,
    pub queue_size: Option<f64>,
    pub recv_bytes: Option<f64>,
    pub tcp_sessions: Option<f64>,
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

// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// A command for agents.
#[derive(Clone, Debug, PartialEq)]
pub struct ActiveResponseBody {
    pub arguments: Option<Vec<String>>,
    pub command: String,
    pub alert: Option<ActiveResponseBodyAlert>,
}

impl ActiveResponseBody {
    /// With the required members alone.
    pub fn new(command: impl Into<String>) -> Self {
        Self { arguments: None, command: command.into(), alert: None }
    }
}

impl json::Encode for ActiveResponseBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("arguments", &self.arguments), ("command", &self.command), ("alert", &self.alert)])
    }
}

/// `/components/schemas/ActiveResponseBody/properties/alert`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ActiveResponseBodyAlert {
    pub data: Option<std::collections::BTreeMap<String, crate::Value>>,
}

impl json::Encode for ActiveResponseBodyAlert {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("data", &self.data)])
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddAgentResponse {
    /// Id and key of an agent.
    pub data: Option<AgentIdKey>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for AddAgentResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

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
}

impl json::Decode for Agent {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            version: members.take("version"),
            id: members.take("id"),
            name: members.take("name"),
            status: members.take("status"),
            config_sum: members.take("configSum"),
            group: members.take("group"),
            merged_sum: members.take("mergedSum"),
            ip: members.take("ip"),
            register_ip: members.take("registerIP"),
            manager: members.take("manager"),
            node_name: members.take("node_name"),
            date_add: members.take("dateAdd"),
            last_keep_alive: members.take("lastKeepAlive"),
            os: members.take("os"),
            status_code: members.take("status_code"),
            group_config_status: members.take("group_config_status"),
            disconnection_time: members.take("disconnection_time"),
        })
    }
}

/// An agent to register.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentAddBody {
    pub name: String,
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

impl AgentAddBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ip: None, force: None }
    }
}

impl json::Encode for AgentAddBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("ip", &self.ip), ("force", &self.force)])
    }
}

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

impl json::Decode for AgentComponentStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            global: members.take("global"),
            interval: members.take("interval"),
            last_keepalive: members.take("last_keepalive"),
            last_ack: members.take("last_ack"),
            additional: members.rest(),
        })
    }
}

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

impl AgentDaemonName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhAnalysisd => "wazuh-analysisd",
            Self::WazuhRemoted => "wazuh-remoted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentDaemonName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-analysisd" => Self::WazuhAnalysisd,
            "wazuh-remoted" => Self::WazuhRemoted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AgentDaemonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for AgentDaemonName {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl AgentDeletionStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Active => "active",
            Self::Pending => "pending",
            Self::NeverConnected => "never_connected",
            Self::Disconnected => "disconnected",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentDeletionStatus {
    fn from(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "active" => Self::Active,
            "pending" => Self::Pending,
            "never_connected" => Self::NeverConnected,
            "disconnected" => Self::Disconnected,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AgentDeletionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for AgentDeletionStatus {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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
}

impl json::Decode for AgentDistinct {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            version: members.take("version"),
            id: members.take("id"),
            name: members.take("name"),
            status: members.take("status"),
            config_sum: members.take("configSum"),
            group: members.take("group"),
            merged_sum: members.take("mergedSum"),
            ip: members.take("ip"),
            register_ip: members.take("registerIP"),
            manager: members.take("manager"),
            node_name: members.take("node_name"),
            date_add: members.take("dateAdd"),
            last_keep_alive: members.take("lastKeepAlive"),
            os: members.take("os"),
            status_code: members.take("status_code"),
            group_config_status: members.take("group_config_status"),
            disconnection_time: members.take("disconnection_time"),
            count: members.take("count"),
            internal_key: members.take("internal_key"),
        })
    }
}

/// A group of agents.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentGroup {
    pub count: Option<i64>,
    pub name: Option<String>,
    pub merged_sum: Option<String>,
    pub config_sum: Option<String>,
}

impl json::Decode for AgentGroup {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            count: members.take("count"),
            name: members.take("name"),
            merged_sum: members.take("mergedSum"),
            config_sum: members.take("configSum"),
        })
    }
}

/// Id and key of an agent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentIdKey {
    /// Agent ID.
    pub id: Option<String>,
    pub key: Option<String>,
}

impl json::Decode for AgentIdKey {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            key: members.take("key"),
        })
    }
}

/// An agent to register with given id and key.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentInsertBody {
    /// Agent ID.
    pub id: Option<String>,
    pub key: Option<String>,
    pub name: String,
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

impl AgentInsertBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { id: None, key: None, name: name.into(), ip: None, force: None }
    }
}

impl json::Encode for AgentInsertBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[
            ("id", &self.id),
            ("key", &self.key),
            ("name", &self.name),
            ("ip", &self.ip),
            ("force", &self.force),
        ])
    }
}

/// When an older agent gives way to a new one.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentInsertForce {
    pub enabled: Option<bool>,
    pub disconnected_time: Option<AgentInsertForceDisconnectedTime>,
    pub after_registration_time: Option<String>,
}

impl json::Encode for AgentInsertForce {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[
            ("enabled", &self.enabled),
            ("disconnected_time", &self.disconnected_time),
            ("after_registration_time", &self.after_registration_time),
        ])
    }
}

/// `/components/schemas/AgentInsertForce/properties/disconnected_time`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentInsertForceDisconnectedTime {
    pub enabled: Option<bool>,
    pub value: Option<String>,
}

impl json::Encode for AgentInsertForceDisconnectedTime {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("enabled", &self.enabled), ("value", &self.value)])
    }
}

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
}

impl json::Decode for AgentOs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            major: members.take("major"),
            name: members.take("name"),
            uname: members.take("uname"),
            platform: members.take("platform"),
            version: members.take("version"),
            codename: members.take("codename"),
            arch: members.take("arch"),
            minor: members.take("minor"),
            build: members.take("build"),
        })
    }
}

/// `/components/parameters/stats_component/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentStatsComponent {
    Logcollector,
    Agent,
    /// A text that this version does not know.
    Unknown(String),
}

impl AgentStatsComponent {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Logcollector => "logcollector",
            Self::Agent => "agent",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentStatsComponent {
    fn from(text: &str) -> Self {
        match text {
            "logcollector" => Self::Logcollector,
            "agent" => Self::Agent,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AgentStatsComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for AgentStatsComponent {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl AgentStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Pending => "pending",
            Self::NeverConnected => "never_connected",
            Self::Disconnected => "disconnected",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentStatus {
    fn from(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "pending" => Self::Pending,
            "never_connected" => Self::NeverConnected,
            "disconnected" => Self::Disconnected,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AgentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for AgentStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for AgentStatus {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/parameters/statusAgentParam/schema/items`
pub type AgentStatusFilter = AgentStatus;

/// Whether an agent has the current files of its groups.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentSynced {
    pub id: Option<String>,
    pub synced: Option<bool>,
}

impl json::Decode for AgentSynced {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            synced: members.take("synced"),
        })
    }
}

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
}

impl json::Decode for AgentUpgradeResult {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            message: members.take("message"),
            agent: members.take("agent"),
            task_id: members.take("task_id"),
            node: members.take("node"),
            module: members.take("module"),
            command: members.take("command"),
            status: members.take("status"),
            error_msg: members.take("error_msg"),
            create_time: members.take("create_time"),
            update_time: members.take("update_time"),
        })
    }
}

/// The task that upgrades an agent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentUpgradeTask {
    /// Agent ID.
    pub agent: Option<String>,
    pub task_id: Option<i64>,
}

impl json::Decode for AgentUpgradeTask {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            agent: members.take("agent"),
            task_id: members.take("task_id"),
        })
    }
}

/// Number of agents by state, platform and group.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummary {
    pub status: Option<AgentsSummaryConnection>,
    pub os: Option<std::collections::BTreeMap<String, i64>>,
    pub groups: Option<std::collections::BTreeMap<String, i64>>,
}

impl json::Decode for AgentsSummary {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            status: members.take("status"),
            os: members.take("os"),
            groups: members.take("groups"),
        })
    }
}

/// `/components/schemas/AgentsSummary/properties/status`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryConnection {
    pub active: Option<i64>,
    pub disconnected: Option<i64>,
    pub never_connected: Option<i64>,
    pub pending: Option<i64>,
}

impl json::Decode for AgentsSummaryConnection {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            active: members.take("active"),
            disconnected: members.take("disconnected"),
            never_connected: members.take("never_connected"),
            pending: members.take("pending"),
        })
    }
}

/// Number of agents by connection and by state of their group files.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatus {
    pub connection: Option<AgentsSummaryStatusConnection>,
    pub configuration: Option<AgentsSummaryStatusConfiguration>,
}

impl json::Decode for AgentsSummaryStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            connection: members.take("connection"),
            configuration: members.take("configuration"),
        })
    }
}

/// `/components/schemas/AgentsSummaryStatus/properties/configuration`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusConfiguration {
    pub total: Option<i64>,
    pub synced: Option<i64>,
    pub not_synced: Option<i64>,
}

impl json::Decode for AgentsSummaryStatusConfiguration {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            total: members.take("total"),
            synced: members.take("synced"),
            not_synced: members.take("not_synced"),
        })
    }
}

/// `/components/schemas/AgentsSummaryStatus/properties/connection`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentsSummaryStatusConnection {
    pub total: Option<i64>,
    pub active: Option<i64>,
    pub disconnected: Option<i64>,
    pub never_connected: Option<i64>,
    pub pending: Option<i64>,
}

impl json::Decode for AgentsSummaryStatusConnection {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            total: members.take("total"),
            active: members.take("active"),
            disconnected: members.take("disconnected"),
            never_connected: members.take("never_connected"),
            pending: members.take("pending"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentDecoded {
    pub agent: Option<i64>,
    pub dbsync: Option<i64>,
    pub integrations_breakdown: Option<AnalysisdAgentDecodedIntegrationsBreakdown>,
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    pub monitor: Option<i64>,
    pub remote: Option<i64>,
}

impl json::Decode for AnalysisdAgentDecoded {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            agent: members.take("agent"),
            dbsync: members.take("dbsync"),
            integrations_breakdown: members.take("integrations_breakdown"),
            modules_breakdown: members.take("modules_breakdown"),
            monitor: members.take("monitor"),
            remote: members.take("remote"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/integrations_breakdown`
pub type AnalysisdAgentDecodedIntegrationsBreakdown = AnalysisdDecodedIntegrationsBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
pub type AnalysisdAgentDecodedModulesBreakdown = AnalysisdDecodedModulesBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentEvents {
    pub decoded_breakdown: Option<AnalysisdAgentDecoded>,
}

impl json::Decode for AnalysisdAgentEvents {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            decoded_breakdown: members.take("decoded_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentMetrics {
    pub events: Option<AnalysisdAgentMetricsEvents>,
}

impl json::Decode for AnalysisdAgentMetrics {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            events: members.take("events"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentMetricsEvents {
    pub processed: Option<i64>,
    pub received_breakdown: Option<AnalysisdAgentEvents>,
    pub written_breakdown: Option<AnalysisdAgentMetricsEventsWrittenBreakdown>,
}

impl json::Decode for AnalysisdAgentMetricsEvents {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            processed: members.take("processed"),
            received_breakdown: members.take("received_breakdown"),
            written_breakdown: members.take("written_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/written_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentMetricsEventsWrittenBreakdown {
    pub alerts: Option<i64>,
    pub archives: Option<i64>,
    pub firewall: Option<i64>,
}

impl json::Decode for AnalysisdAgentMetricsEventsWrittenBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            alerts: members.take("alerts"),
            archives: members.take("archives"),
            firewall: members.take("firewall"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentStats {
    pub uptime: Option<String>,
    pub id: Option<i64>,
    pub metrics: Option<AnalysisdAgentMetrics>,
}

impl json::Decode for AnalysisdAgentStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            uptime: members.take("uptime"),
            id: members.take("id"),
            metrics: members.take("metrics"),
        })
    }
}

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
}

impl json::Decode for AnalysisdDecoded {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            agent: members.take("agent"),
            agentless: members.take("agentless"),
            dbsync: members.take("dbsync"),
            integrations_breakdown: members.take("integrations_breakdown"),
            modules_breakdown: members.take("modules_breakdown"),
            monitor: members.take("monitor"),
            remote: members.take("remote"),
            syslog: members.take("syslog"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/integrations_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdDecodedIntegrationsBreakdown {
    pub virustotal: Option<i64>,
}

impl json::Decode for AnalysisdDecodedIntegrationsBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            virustotal: members.take("virustotal"),
        })
    }
}

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
}

impl json::Decode for AnalysisdDecodedModulesBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            aws: members.take("aws"),
            azure: members.take("azure"),
            ciscat: members.take("ciscat"),
            command: members.take("command"),
            docker: members.take("docker"),
            gcp: members.take("gcp"),
            github: members.take("github"),
            logcollector_breakdown: members.take("logcollector_breakdown"),
            office365: members.take("office365"),
            ms_graph: members.take("ms-graph"),
            oscap: members.take("oscap"),
            osquery: members.take("osquery"),
            rootcheck: members.take("rootcheck"),
            sca: members.take("sca"),
            syscheck: members.take("syscheck"),
            syscollector: members.take("syscollector"),
            upgrade: members.take("upgrade"),
            vulnerability: members.take("vulnerability"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
pub type AnalysisdDecodedModulesBreakdownLogcollectorBreakdown = WazuhAnalysisdStatsAgentsItemLogcollectorBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown`
pub type AnalysisdDropped = AnalysisdDecoded;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/integrations_breakdown`
pub type AnalysisdDroppedIntegrationsBreakdown = AnalysisdDecodedIntegrationsBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/modules_breakdown`
pub type AnalysisdDroppedModulesBreakdown = AnalysisdDecodedModulesBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
pub type AnalysisdDroppedModulesBreakdownLogcollectorBreakdown = WazuhAnalysisdStatsAgentsItemLogcollectorBreakdown;

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdEvents {
    pub decoded_breakdown: Option<AnalysisdDecoded>,
    pub dropped_breakdown: Option<AnalysisdDropped>,
}

impl json::Decode for AnalysisdEvents {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            decoded_breakdown: members.take("decoded_breakdown"),
            dropped_breakdown: members.take("dropped_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetrics {
    pub bytes: Option<AnalysisdMetricsBytes>,
    pub eps: Option<AnalysisdMetricsEps>,
    pub events: Option<AnalysisdMetricsEvents>,
    pub queues: Option<AnalysisdMetricsQueues>,
}

impl json::Decode for AnalysisdMetrics {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            bytes: members.take("bytes"),
            eps: members.take("eps"),
            events: members.take("events"),
            queues: members.take("queues"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/bytes`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsBytes {
    pub received: Option<i64>,
}

impl json::Decode for AnalysisdMetricsBytes {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            received: members.take("received"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/eps`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsEps {
    pub available_credits: Option<i64>,
    pub available_credits_prev: Option<i64>,
    pub events_dropped: Option<i64>,
    pub events_dropped_not_eps: Option<i64>,
    pub seconds_over_limit: Option<i64>,
}

impl json::Decode for AnalysisdMetricsEps {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            available_credits: members.take("available_credits"),
            available_credits_prev: members.take("available_credits_prev"),
            events_dropped: members.take("events_dropped"),
            events_dropped_not_eps: members.take("events_dropped_not_eps"),
            seconds_over_limit: members.take("seconds_over_limit"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsEvents {
    pub processed: Option<i64>,
    pub received: Option<i64>,
    pub received_breakdown: Option<AnalysisdEvents>,
    pub written_breakdown: Option<AnalysisdMetricsEventsWrittenBreakdown>,
}

impl json::Decode for AnalysisdMetricsEvents {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            processed: members.take("processed"),
            received: members.take("received"),
            received_breakdown: members.take("received_breakdown"),
            written_breakdown: members.take("written_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/written_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdMetricsEventsWrittenBreakdown {
    pub alerts: Option<i64>,
    pub archives: Option<i64>,
    pub firewall: Option<i64>,
    pub fts: Option<i64>,
    pub stats: Option<i64>,
}

impl json::Decode for AnalysisdMetricsEventsWrittenBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            alerts: members.take("alerts"),
            archives: members.take("archives"),
            firewall: members.take("firewall"),
            fts: members.take("fts"),
            stats: members.take("stats"),
        })
    }
}

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
}

impl json::Decode for AnalysisdMetricsQueues {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            alerts: members.take("alerts"),
            archives: members.take("archives"),
            dbsync: members.take("dbsync"),
            eventchannel: members.take("eventchannel"),
            firewall: members.take("firewall"),
            fts: members.take("fts"),
            hostinfo: members.take("hostinfo"),
            others: members.take("others"),
            processed: members.take("processed"),
            rootcheck: members.take("rootcheck"),
            sca: members.take("sca"),
            stats: members.take("stats"),
            syscheck: members.take("syscheck"),
            syscollector: members.take("syscollector"),
            upgrade: members.take("upgrade"),
        })
    }
}

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
}

impl json::Decode for AnalysisdMetricsQueuesFts {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            size: members.take("size"),
            usage: members.take("usage"),
        })
    }
}

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

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ApiResponse {
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for ApiResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

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
}

impl json::Decode for BasicInfo {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            title: members.take("title"),
            api_version: members.take("api_version"),
            revision: members.take("revision"),
            license_name: members.take("license_name"),
            license_url: members.take("license_url"),
            hostname: members.take("hostname"),
            timestamp: members.take("timestamp"),
        })
    }
}

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CdbList {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub items: Option<Vec<CdbListPair>>,
}

impl json::Decode for CdbList {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            filename: members.take("filename"),
            relative_dirname: members.take("relative_dirname"),
            items: members.take("items"),
        })
    }
}

/// A line of a CDB list.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CdbListPair {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl json::Decode for CdbListPair {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            key: members.take("key"),
            value: members.take("value"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckAvailableVersionResponse {
    /// Newest versions that the manager could be updated to.
    pub data: Option<NewVersions>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for CheckAvailableVersionResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// Result of a CIS-CAT scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CiscatResults {
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
}

impl json::Decode for CiscatResults {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            benchmark: members.take("benchmark"),
            error: members.take("error"),
            fail: members.take("fail"),
            notchecked: members.take("notchecked"),
            pass: members.take("pass"),
            profile: members.take("profile"),
            scan: members.take("scan"),
            score: members.take("score"),
            unknown: members.take("unknown"),
            agent_id: members.take("agent_id"),
        })
    }
}

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
}

impl json::Decode for ClusterLocalConfig {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            node_name: members.take("node_name"),
            node_type: members.take("node_type"),
            key: members.take("key"),
            port: members.take("port"),
            bind_addr: members.take("bind_addr"),
            nodes: members.take("nodes"),
            hidden: members.take("hidden"),
            disabled: members.take("disabled"),
            haproxy_helper: members.take("haproxy_helper"),
        })
    }
}

/// `/components/schemas/ClusterLocalConfig/properties/node_type`
pub type ClusterLocalConfigNodeType = NodeType;

/// The node that answers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClusterLocalInfo {
    pub node: Option<String>,
    pub cluster: Option<String>,
    pub type_: Option<ClusterLocalInfoType>,
}

impl json::Decode for ClusterLocalInfo {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            node: members.take("node"),
            cluster: members.take("cluster"),
            type_: members.take("type"),
        })
    }
}

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
}

impl json::Decode for ClusterNode {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            type_: members.take("type"),
            version: members.take("version"),
            ip: members.take("ip"),
            name: members.take("name"),
        })
    }
}

/// `/components/schemas/ClusterNodeBasic/properties/type`
pub type ClusterNodeBasicType = NodeType;

/// `/components/schemas/ClusterStatus/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClusterStatusData {
    pub enabled: Option<ClusterStatusDataEnabled>,
    pub running: Option<ClusterStatusDataRunning>,
}

impl json::Decode for ClusterStatusData {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            enabled: members.take("enabled"),
            running: members.take("running"),
        })
    }
}

/// `/components/schemas/ClusterStatus/properties/data/properties/enabled`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClusterStatusDataEnabled {
    Yes,
    No,
    /// A text that this version does not know.
    Unknown(String),
}

impl ClusterStatusDataEnabled {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ClusterStatusDataEnabled {
    fn from(text: &str) -> Self {
        match text {
            "yes" => Self::Yes,
            "no" => Self::No,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ClusterStatusDataEnabled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ClusterStatusDataEnabled {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/ClusterStatus/properties/data/properties/running`
pub type ClusterStatusDataRunning = ClusterStatusDataEnabled;

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

impl ConfigurationComponent {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Agentless => "agentless",
            Self::Analysis => "analysis",
            Self::Auth => "auth",
            Self::Com => "com",
            Self::Csyslog => "csyslog",
            Self::Integrator => "integrator",
            Self::Logcollector => "logcollector",
            Self::Mail => "mail",
            Self::Monitor => "monitor",
            Self::Request => "request",
            Self::Syscheck => "syscheck",
            Self::WazuhDb => "wazuh-db",
            Self::Wmodules => "wmodules",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConfigurationComponent {
    fn from(text: &str) -> Self {
        match text {
            "agent" => Self::Agent,
            "agentless" => Self::Agentless,
            "analysis" => Self::Analysis,
            "auth" => Self::Auth,
            "com" => Self::Com,
            "csyslog" => Self::Csyslog,
            "integrator" => Self::Integrator,
            "logcollector" => Self::Logcollector,
            "mail" => Self::Mail,
            "monitor" => Self::Monitor,
            "request" => Self::Request,
            "syscheck" => Self::Syscheck,
            "wazuh-db" => Self::WazuhDb,
            "wmodules" => Self::Wmodules,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConfigurationComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for ConfigurationComponent {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl ConfigurationSection {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Buffer => "buffer",
            Self::Labels => "labels",
            Self::Internal => "internal",
            Self::AntiTampering => "anti_tampering",
            Self::Agentless => "agentless",
            Self::Global => "global",
            Self::ActiveResponse => "active_response",
            Self::Alerts => "alerts",
            Self::Command => "command",
            Self::Rules => "rules",
            Self::Decoders => "decoders",
            Self::Auth => "auth",
            Self::Logging => "logging",
            Self::Reports => "reports",
            Self::ActiveHyphenResponse => "active-response",
            Self::Cluster => "cluster",
            Self::Csyslog => "csyslog",
            Self::Integration => "integration",
            Self::Localfile => "localfile",
            Self::Socket => "socket",
            Self::Remote => "remote",
            Self::Syscheck => "syscheck",
            Self::Rootcheck => "rootcheck",
            Self::Wdb => "wdb",
            Self::Wmodules => "wmodules",
            Self::RuleTest => "rule_test",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ConfigurationSection {
    fn from(text: &str) -> Self {
        match text {
            "client" => Self::Client,
            "buffer" => Self::Buffer,
            "labels" => Self::Labels,
            "internal" => Self::Internal,
            "anti_tampering" => Self::AntiTampering,
            "agentless" => Self::Agentless,
            "global" => Self::Global,
            "active_response" => Self::ActiveResponse,
            "alerts" => Self::Alerts,
            "command" => Self::Command,
            "rules" => Self::Rules,
            "decoders" => Self::Decoders,
            "auth" => Self::Auth,
            "logging" => Self::Logging,
            "reports" => Self::Reports,
            "active-response" => Self::ActiveHyphenResponse,
            "cluster" => Self::Cluster,
            "csyslog" => Self::Csyslog,
            "integration" => Self::Integration,
            "localfile" => Self::Localfile,
            "socket" => Self::Socket,
            "remote" => Self::Remote,
            "syscheck" => Self::Syscheck,
            "rootcheck" => Self::Rootcheck,
            "wdb" => Self::Wdb,
            "wmodules" => Self::Wmodules,
            "rule_test" => Self::RuleTest,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for ConfigurationSection {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl json::Encode for CreateGroupBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("group_id", &self.group_id)])
    }
}

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

impl json::Encode for CreateUserBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("username", &self.username), ("password", &self.password)])
    }
}

/// The caller.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentUser {
    pub id: Option<i64>,
    pub username: Option<String>,
    pub allow_run_as: Option<bool>,
    pub roles: Option<Vec<CurrentUserRole>>,
}

impl json::Decode for CurrentUser {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            username: members.take("username"),
            allow_run_as: members.take("allow_run_as"),
            roles: members.take("roles"),
        })
    }
}

/// From action to resource to effect, and the mode.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentUserPolicies {
    pub rbac_mode: Option<CurrentUserPoliciesRbacMode>,
    /// Every other member.
    pub additional: std::collections::BTreeMap<String, std::collections::BTreeMap<String, CurrentUserPoliciesValueValue>>,
}

impl json::Decode for CurrentUserPolicies {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            rbac_mode: members.take("rbac_mode"),
            additional: members.rest(),
        })
    }
}

/// `/components/schemas/CurrentUserPolicies/properties/rbac_mode`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CurrentUserPoliciesRbacMode {
    White,
    Black,
    /// A text that this version does not know.
    Unknown(String),
}

impl CurrentUserPoliciesRbacMode {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::White => "white",
            Self::Black => "black",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CurrentUserPoliciesRbacMode {
    fn from(text: &str) -> Self {
        match text {
            "white" => Self::White,
            "black" => Self::Black,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CurrentUserPoliciesRbacMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CurrentUserPoliciesRbacMode {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for CurrentUserPoliciesRbacMode {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/CurrentUserPolicies/additionalProperties/additionalProperties`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CurrentUserPoliciesValueValue {
    Allow,
    Deny,
    /// A text that this version does not know.
    Unknown(String),
}

impl CurrentUserPoliciesValueValue {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CurrentUserPoliciesValueValue {
    fn from(text: &str) -> Self {
        match text {
            "allow" => Self::Allow,
            "deny" => Self::Deny,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CurrentUserPoliciesValueValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for CurrentUserPoliciesValueValue {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// A role of the caller with its policies and security rules in full.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CurrentUserRole {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policies: Option<Vec<PoliciesResponse>>,
    pub rules: Option<Vec<SecurityRulesResponse>>,
}

impl json::Decode for CurrentUserRole {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            policies: members.take("policies"),
            rules: members.take("rules"),
        })
    }
}

/// `/components/parameters/cve_status/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CveStatus {
    Valid,
    Pending,
    Obsolete,
    /// A text that this version does not know.
    Unknown(String),
}

impl CveStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Valid => "valid",
            Self::Pending => "pending",
            Self::Obsolete => "obsolete",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CveStatus {
    fn from(text: &str) -> Self {
        match text {
            "valid" => Self::Valid,
            "pending" => Self::Pending,
            "obsolete" => Self::Obsolete,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for CveStatus {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/parameters/cve_type/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CveType {
    Os,
    Package,
    /// A text that this version does not know.
    Unknown(String),
}

impl CveType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Os => "os",
            Self::Package => "package",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for CveType {
    fn from(text: &str) -> Self {
        match text {
            "os" => Self::Os,
            "package" => Self::Package,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for CveType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for CveType {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl DaemonName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhAnalysisd => "wazuh-analysisd",
            Self::WazuhRemoted => "wazuh-remoted",
            Self::WazuhDb => "wazuh-db",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DaemonName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-analysisd" => Self::WazuhAnalysisd,
            "wazuh-remoted" => Self::WazuhRemoted,
            "wazuh-db" => Self::WazuhDb,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DaemonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for DaemonName {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl DaemonStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "running",
            Self::Stopped => "stopped",
            Self::Starting => "starting",
            Self::Restarting => "restarting",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DaemonStatus {
    fn from(text: &str) -> Self {
        match text {
            "running" => Self::Running,
            "stopped" => Self::Stopped,
            "starting" => Self::Starting,
            "restarting" => Self::Restarting,
            "failed" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DaemonStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for DaemonStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbMetrics {
    pub queries: Option<DbMetricsQueries>,
    pub time: Option<DbMetricsTime>,
}

impl json::Decode for DbMetrics {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            queries: members.take("queries"),
            time: members.take("time"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbMetricsQueries {
    pub received: Option<i64>,
    pub received_breakdown: Option<DbQueries>,
}

impl json::Decode for DbMetricsQueries {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            received: members.take("received"),
            received_breakdown: members.take("received_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbMetricsTime {
    pub execution: Option<i64>,
    pub execution_breakdown: Option<DbTimes>,
}

impl json::Decode for DbMetricsTime {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            execution: members.take("execution"),
            execution_breakdown: members.take("execution_breakdown"),
        })
    }
}

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
}

impl json::Decode for DbTimes {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            agent: members.take("agent"),
            agent_breakdown: members.take("agent_breakdown"),
            global: members.take("global"),
            global_breakdown: members.take("global_breakdown"),
            mitre: members.take("mitre"),
            mitre_breakdown: members.take("mitre_breakdown"),
            task: members.take("task"),
            task_breakdown: members.take("task_breakdown"),
            wazuhdb: members.take("wazuhdb"),
            wazuhdb_breakdown: members.take("wazuhdb_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdown {
    pub db: Option<DbTimesAgentBreakdownDb>,
    pub tables: Option<DbTimesAgentBreakdownTables>,
}

impl json::Decode for DbTimesAgentBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            db: members.take("db"),
            tables: members.take("tables"),
        })
    }
}

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
}

impl json::Decode for DbTimesAgentBreakdownDb {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            begin: members.take("begin"),
            close: members.take("close"),
            commit: members.take("commit"),
            remove: members.take("remove"),
            sql: members.take("sql"),
            open: members.take("open"),
            vacuum: members.take("vacuum"),
            get_fragmentation: members.take("get_fragmentation"),
            sleep: members.take("sleep"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTables {
    pub ciscat: Option<DbTimesAgentBreakdownTablesCiscat>,
    pub rootcheck: Option<DbTimesAgentBreakdownTablesRootcheck>,
    pub sca: Option<DbTimesAgentBreakdownTablesSca>,
    pub sync: Option<DbTimesAgentBreakdownTablesSync>,
    pub syscheck: Option<DbTimesAgentBreakdownTablesSyscheck>,
    pub syscollector: Option<DbTimesAgentBreakdownTablesSyscollector>,
}

impl json::Decode for DbTimesAgentBreakdownTables {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ciscat: members.take("ciscat"),
            rootcheck: members.take("rootcheck"),
            sca: members.take("sca"),
            sync: members.take("sync"),
            syscheck: members.take("syscheck"),
            syscollector: members.take("syscollector"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/ciscat`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesCiscat {
    pub ciscat: Option<i64>,
}

impl json::Decode for DbTimesAgentBreakdownTablesCiscat {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ciscat: members.take("ciscat"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/rootcheck`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesRootcheck {
    pub rootcheck: Option<i64>,
}

impl json::Decode for DbTimesAgentBreakdownTablesRootcheck {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            rootcheck: members.take("rootcheck"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/sca`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSca {
    pub sca: Option<i64>,
}

impl json::Decode for DbTimesAgentBreakdownTablesSca {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            sca: members.take("sca"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/sync`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSync {
    pub dbsync: Option<i64>,
}

impl json::Decode for DbTimesAgentBreakdownTablesSync {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            dbsync: members.take("dbsync"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/syscheck`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesAgentBreakdownTablesSyscheck {
    pub fim_file: Option<i64>,
    pub fim_registry: Option<i64>,
    pub fim_registry_key: Option<i64>,
    pub fim_registry_value: Option<i64>,
    pub syscheck: Option<i64>,
}

impl json::Decode for DbTimesAgentBreakdownTablesSyscheck {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            fim_file: members.take("fim_file"),
            fim_registry: members.take("fim_registry"),
            fim_registry_key: members.take("fim_registry_key"),
            fim_registry_value: members.take("fim_registry_value"),
            syscheck: members.take("syscheck"),
        })
    }
}

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
}

impl json::Decode for DbTimesAgentBreakdownTablesSyscollector {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            syscollector_hotfixes: members.take("syscollector_hotfixes"),
            syscollector_hwinfo: members.take("syscollector_hwinfo"),
            syscollector_network_address: members.take("syscollector_network_address"),
            syscollector_network_iface: members.take("syscollector_network_iface"),
            syscollector_network_protocol: members.take("syscollector_network_protocol"),
            syscollector_osinfo: members.take("syscollector_osinfo"),
            syscollector_packages: members.take("syscollector_packages"),
            syscollector_ports: members.take("syscollector_ports"),
            syscollector_processes: members.take("syscollector_processes"),
            deprecated: members.take("deprecated"),
            syscollector_users: members.take("syscollector_users"),
            syscollector_groups: members.take("syscollector_groups"),
            syscollector_browser_extensions: members.take("syscollector_browser_extensions"),
            syscollector_services: members.take("syscollector_services"),
        })
    }
}

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
}

impl json::Decode for DbTimesAgentBreakdownTablesSyscollectorDeprecated {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            hardware: members.take("hardware"),
            hotfix: members.take("hotfix"),
            netaddr: members.take("netaddr"),
            netinfo: members.take("netinfo"),
            netproto: members.take("netproto"),
            osinfo: members.take("osinfo"),
            package: members.take("package"),
            port: members.take("port"),
            process: members.take("process"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdown {
    pub db: Option<DbTimesGlobalBreakdownDb>,
    pub tables: Option<DbTimesGlobalBreakdownTables>,
}

impl json::Decode for DbTimesGlobalBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            db: members.take("db"),
            tables: members.take("tables"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownDb {
    pub backup: Option<i64>,
    pub sql: Option<i64>,
    pub open: Option<i64>,
    pub vacuum: Option<i64>,
    pub get_fragmentation: Option<i64>,
    pub sleep: Option<i64>,
}

impl json::Decode for DbTimesGlobalBreakdownDb {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            backup: members.take("backup"),
            sql: members.take("sql"),
            open: members.take("open"),
            vacuum: members.take("vacuum"),
            get_fragmentation: members.take("get_fragmentation"),
            sleep: members.take("sleep"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTables {
    pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
    pub labels: Option<DbTimesGlobalBreakdownTablesLabels>,
}

impl json::Decode for DbTimesGlobalBreakdownTables {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            agent: members.take("agent"),
            belongs: members.take("belongs"),
            group: members.take("group"),
            labels: members.take("labels"),
        })
    }
}

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
}

impl json::Decode for DbTimesGlobalBreakdownTablesAgent {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            delete_agent: members.take("delete-agent"),
            disconnect_agents: members.take("disconnect-agents"),
            find_agent: members.take("find-agent"),
            get_agent_info: members.take("get-agent-info"),
            get_agents_by_connection_status: members.take("get-agents-by-connection-status"),
            get_all_agents: members.take("get-all-agents"),
            get_groups_integrity: members.take("get-groups-integrity"),
            insert_agent: members.take("insert-agent"),
            reset_agents_connection: members.take("reset-agents-connection"),
            select_agent_group: members.take("select-agent-group"),
            select_agent_name: members.take("select-agent-name"),
            set_agent_groups: members.take("set-agent-groups"),
            sync_agent_groups_get: members.take("sync-agent-groups-get"),
            sync_agent_info_get: members.take("sync-agent-info-get"),
            update_agent_data: members.take("update-agent-data"),
            update_agent_name: members.take("update-agent-name"),
            update_connection_status: members.take("update-connection-status"),
            update_keepalive: members.take("update-keepalive"),
            get_distinct_groups: members.take("get-distinct-groups"),
            recalculate_agent_group_hashes: members.take("recalculate-agent-group-hashes"),
            sync_agent_info_set: members.take("sync-agent-info-set"),
            update_status_code: members.take("update-status-code"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/belongs`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTablesBelongs {
    pub get_group_agents: Option<i64>,
    pub select_group_belong: Option<i64>,
}

impl json::Decode for DbTimesGlobalBreakdownTablesBelongs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            get_group_agents: members.take("get-group-agents"),
            select_group_belong: members.take("select-group-belong"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/group`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTablesGroup {
    pub delete_group: Option<i64>,
    pub find_group: Option<i64>,
    pub insert_agent_group: Option<i64>,
    pub select_groups: Option<i64>,
}

impl json::Decode for DbTimesGlobalBreakdownTablesGroup {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            delete_group: members.take("delete-group"),
            find_group: members.take("find-group"),
            insert_agent_group: members.take("insert-agent-group"),
            select_groups: members.take("select-groups"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/labels`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTablesLabels {
    pub get_labels: Option<i64>,
}

impl json::Decode for DbTimesGlobalBreakdownTablesLabels {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            get_labels: members.take("get-labels"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/mitre_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesMitreBreakdown {
    pub db: Option<DbTimesMitreBreakdownDb>,
}

impl json::Decode for DbTimesMitreBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            db: members.take("db"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/mitre_breakdown/properties/db`
pub type DbTimesMitreBreakdownDb = DbTimesTaskBreakdownDb;

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesTaskBreakdown {
    pub db: Option<DbTimesTaskBreakdownDb>,
    pub tables: Option<DbTimesTaskBreakdownTables>,
}

impl json::Decode for DbTimesTaskBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            db: members.take("db"),
            tables: members.take("tables"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesTaskBreakdownDb {
    pub sql: Option<i64>,
}

impl json::Decode for DbTimesTaskBreakdownDb {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            sql: members.take("sql"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesTaskBreakdownTables {
    pub tasks: Option<DbTimesTaskBreakdownTablesTasks>,
}

impl json::Decode for DbTimesTaskBreakdownTables {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            tasks: members.take("tasks"),
        })
    }
}

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
}

impl json::Decode for DbTimesTaskBreakdownTablesTasks {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            delete_old: members.take("delete_old"),
            set_timeout: members.take("set_timeout"),
            upgrade: members.take("upgrade"),
            upgrade_cancel_tasks: members.take("upgrade_cancel_tasks"),
            upgrade_custom: members.take("upgrade_custom"),
            upgrade_get_status: members.take("upgrade_get_status"),
            upgrade_result: members.take("upgrade_result"),
            upgrade_update_status: members.take("upgrade_update_status"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/wazuhdb_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesWazuhdbBreakdown {
    pub db: Option<DbTimesWazuhdbBreakdownDb>,
}

impl json::Decode for DbTimesWazuhdbBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            db: members.take("db"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/wazuhdb_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesWazuhdbBreakdownDb {
    pub remove: Option<i64>,
}

impl json::Decode for DbTimesWazuhdbBreakdownDb {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            remove: members.take("remove"),
        })
    }
}

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Decoder {
    pub name: Option<String>,
    pub position: Option<i64>,
    pub details: Option<DecoderDetails>,
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub status: Option<RulesetStatusStatus>,
}

impl json::Decode for Decoder {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            position: members.take("position"),
            details: members.take("details"),
            filename: members.take("filename"),
            relative_dirname: members.take("relative_dirname"),
            status: members.take("status"),
        })
    }
}

/// `/components/schemas/Decoder/properties/details`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DecoderDetails {
    pub program_name: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub parent: Option<String>,
    pub prematch: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub regex: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub order: Option<String>,
    pub accumulate: Option<bool>,
}

impl json::Decode for DecoderDetails {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            program_name: members.take("program_name"),
            parent: members.take("parent"),
            prematch: members.take("prematch"),
            regex: members.take("regex"),
            order: members.take("order"),
            accumulate: members.take("accumulate"),
        })
    }
}

/// A file of the ruleset.
pub type DecoderFile = RuleFile;

/// What every JSON success has: the error code and mostly a message.
pub type DeprecatedLoginUserResponse = LoginUserResponse;

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

impl DhcpStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::UnknownValue => "unknown",
            Self::Bootp => "BOOTP",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DhcpStatus {
    fn from(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "unknown" => Self::UnknownValue,
            "BOOTP" => Self::Bootp,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for DhcpStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for DhcpStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for DhcpStatus {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndLogtestSessionResponse {
    pub data: Option<EndLogtestSessionResponseData>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for EndLogtestSessionResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// `/paths/~1logtest~1sessions~1{token}/delete/responses/200/content/application~1json/schema/allOf/1/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EndLogtestSessionResponseData {
    pub messages: Option<Vec<String>>,
    pub codemsg: Option<i64>,
}

impl json::Decode for EndLogtestSessionResponseData {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            messages: members.take("messages"),
            codemsg: members.take("codemsg"),
        })
    }
}

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

impl json::Encode for ForwardEventBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("events", &self.events)])
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAgentConfigResponse {
    /// A section of configuration, in the form the agent sends.
    pub data: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetAgentConfigResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAgentSummaryStatusResponse {
    /// Number of agents by connection and by state of their group files.
    pub data: Option<AgentsSummaryStatus>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetAgentSummaryStatusResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetAgentsSummaryResponse {
    /// Number of agents by state, platform and group.
    pub data: Option<AgentsSummary>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetAgentsSummaryResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// `/paths/~1/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetApiInfoResponse {
    /// Which API this is.
    pub data: Option<BasicInfo>,
    pub error: Option<i64>,
}

impl json::Decode for GetApiInfoResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetClusterStatusResponse {
    pub data: Option<ClusterStatusData>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetClusterStatusResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// `/paths/~1groups~1{group_id}~1files~1{file_name}~1json/get/responses/200/content/application~1json/schema`
pub type GetGroupFileJsonResponse = GetGroupFileResponse;

/// `/paths/~1groups~1{group_id}~1files~1{file_name}~1json/get/responses/200/content/application~1json/schema/properties/data`
pub type GetGroupFileJsonResponseData = GetGroupFileResponseData;

/// `/paths/~1groups~1{group_id}~1files~1{file_name}/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetGroupFileResponse {
    pub data: Option<GetGroupFileResponseData>,
    pub error: Option<i64>,
}

impl json::Decode for GetGroupFileResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            error: members.take("error"),
        })
    }
}

/// `/paths/~1groups~1{group_id}~1files~1{file_name}/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetGroupFileResponseData {
    List(Vec<crate::Value>),
    Object(std::collections::BTreeMap<String, crate::Value>),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for GetGroupFileResponseData {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[json::Shape::List, json::Shape::Object(&[])]) {
            Some(0) => json::Decode::decode(tree).map(Self::List),
            Some(1) => json::Decode::decode(tree).map(Self::Object),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetOverviewAgentsResponse {
    /// The fleet in numbers.
    pub data: Option<OverviewAgents>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetOverviewAgentsResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRbacActionsResponse {
    pub data: Option<std::collections::BTreeMap<String, RbacAction>>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetRbacActionsResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRbacResourcesResponse {
    pub data: Option<std::collections::BTreeMap<String, RbacResource>>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetRbacResourcesResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetSecurityConfigResponse {
    /// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
    pub data: Option<SecurityConfiguration>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetSecurityConfigResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetUserMePoliciesResponse {
    /// From action to resource to effect, and the mode.
    pub data: Option<CurrentUserPolicies>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetUserMePoliciesResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetVulnerabilitiesFieldSummaryResponse {
    /// From the field to its values and these to their numbers.
    pub data: Option<VulnerabilitySummary>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for GetVulnerabilitiesFieldSummaryResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// The agents to put in a group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupAgentsBody {
    pub agents_list: Vec<String>,
}

impl GroupAgentsBody {
    /// With the required members alone.
    pub fn new(agents_list: Vec<String>) -> Self {
        Self { agents_list }
    }
}

impl json::Encode for GroupAgentsBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("agents_list", &self.agents_list)])
    }
}

/// `/components/parameters/group_config_status/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GroupConfigStatus {
    Synced,
    /// `not synced`
    NotSynced,
    /// A text that this version does not know.
    Unknown(String),
}

impl GroupConfigStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Synced => "synced",
            Self::NotSynced => "not synced",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GroupConfigStatus {
    fn from(text: &str) -> Self {
        match text {
            "synced" => Self::Synced,
            "not synced" => Self::NotSynced,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GroupConfigStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for GroupConfigStatus {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// A block of agent.conf.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupConfiguration {
    pub filters: Option<GroupConfigurationFilters>,
    pub config: Option<std::collections::BTreeMap<String, crate::Value>>,
}

impl json::Decode for GroupConfiguration {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            filters: members.take("filters"),
            config: members.take("config"),
        })
    }
}

/// `/components/schemas/GroupConfiguration/properties/filters`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupConfigurationFilters {
    pub os: Option<String>,
    pub name: Option<String>,
    pub profile: Option<String>,
}

impl json::Decode for GroupConfigurationFilters {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            os: members.take("os"),
            name: members.take("name"),
            profile: members.take("profile"),
        })
    }
}

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

impl GroupFileType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Conf => "conf",
            Self::RootkitFiles => "rootkit_files",
            Self::RootkitTrojans => "rootkit_trojans",
            Self::Rcl => "rcl",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GroupFileType {
    fn from(text: &str) -> Self {
        match text {
            "conf" => Self::Conf,
            "rootkit_files" => Self::RootkitFiles,
            "rootkit_trojans" => Self::RootkitTrojans,
            "rcl" => Self::Rcl,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for GroupFileType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for GroupFileType {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// A file of a group.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GroupFiles {
    pub filename: Option<String>,
    pub hash: Option<String>,
}

impl json::Decode for GroupFiles {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            filename: members.take("filename"),
            hash: members.take("hash"),
        })
    }
}

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

impl HashAlgorithm {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha224 => "sha224",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
            Self::Blake2b => "blake2b",
            Self::Blake2s => "blake2s",
            Self::Sha3_224 => "sha3_224",
            Self::Sha3_256 => "sha3_256",
            Self::Sha3_384 => "sha3_384",
            Self::Sha3_512 => "sha3_512",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for HashAlgorithm {
    fn from(text: &str) -> Self {
        match text {
            "md5" => Self::Md5,
            "sha1" => Self::Sha1,
            "sha224" => Self::Sha224,
            "sha256" => Self::Sha256,
            "sha384" => Self::Sha384,
            "sha512" => Self::Sha512,
            "blake2b" => Self::Blake2b,
            "blake2s" => Self::Blake2s,
            "sha3_224" => Self::Sha3_224,
            "sha3_256" => Self::Sha3_256,
            "sha3_384" => Self::Sha3_384,
            "sha3_512" => Self::Sha3_512,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for HashAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for HashAlgorithm {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// What every JSON success has: the error code and mostly a message.
pub type InsertAgentResponse = AddAgentResponse;

/// Begin and end of a scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LastScan {
    pub end: Option<String>,
    pub start: Option<String>,
}

impl json::Decode for LastScan {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            end: members.take("end"),
            start: members.take("start"),
        })
    }
}

/// The end of a connection on the host.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocalPortInfo {
    pub ip: Option<String>,
    pub port: Option<i64>,
}

impl json::Decode for LocalPortInfo {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ip: members.take("ip"),
            port: members.take("port"),
        })
    }
}

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

impl LogLevel {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Critical => "critical",
            Self::Debug => "debug",
            Self::Debug2 => "debug2",
            Self::Error => "error",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for LogLevel {
    fn from(text: &str) -> Self {
        match text {
            "critical" => Self::Critical,
            "debug" => Self::Debug,
            "debug2" => Self::Debug2,
            "error" => Self::Error,
            "info" => Self::Info,
            "warning" => Self::Warning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for LogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for LogLevel {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for LogLevel {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// Number of log lines by level.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogSummary {
    pub all: Option<i64>,
    pub critical: Option<i64>,
    pub debug: Option<i64>,
    pub error: Option<i64>,
    pub info: Option<i64>,
    pub warning: Option<i64>,
}

impl json::Decode for LogSummary {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            all: members.take("all"),
            critical: members.take("critical"),
            debug: members.take("debug"),
            error: members.take("error"),
            info: members.take("info"),
            warning: members.take("warning"),
        })
    }
}

/// What the log collector read from one source.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogcollectorFileStats {
    pub location: Option<String>,
    pub events: Option<i64>,
    pub bytes: Option<i64>,
    pub targets: Option<Vec<LogcollectorFileStatsTargetsItem>>,
}

impl json::Decode for LogcollectorFileStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            location: members.take("location"),
            events: members.take("events"),
            bytes: members.take("bytes"),
            targets: members.take("targets"),
        })
    }
}

/// `/components/schemas/LogcollectorFileStats/properties/targets/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogcollectorFileStatsTargetsItem {
    pub name: Option<String>,
    pub drops: Option<i64>,
}

impl json::Decode for LogcollectorFileStatsTargetsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            drops: members.take("drops"),
        })
    }
}

/// What the log collector read within a span of time.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LogcollectorStats {
    pub start: Option<String>,
    pub end: Option<String>,
    pub files: Option<Vec<LogcollectorFileStats>>,
}

impl json::Decode for LogcollectorStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            start: members.take("start"),
            end: members.take("end"),
            files: members.take("files"),
        })
    }
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LoginUserResponse {
    /// The token to send with other requests.
    pub data: Option<Token>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for LoginUserResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// A log line to try.
#[derive(Clone, Debug, PartialEq)]
pub struct LogtestRequest {
    pub token: Option<crate::Secret>,
    pub log_format: String,
    pub location: String,
    pub event: String,
}

impl LogtestRequest {
    /// With the required members alone.
    pub fn new(log_format: impl Into<String>, location: impl Into<String>, event: impl Into<String>) -> Self {
        Self { token: None, log_format: log_format.into(), location: location.into(), event: event.into() }
    }
}

impl json::Encode for LogtestRequest {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[
            ("token", &self.token),
            ("log_format", &self.log_format),
            ("location", &self.location),
            ("event", &self.event),
        ])
    }
}

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

impl ManagerConfigurationSection {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ActiveResponse => "active-response",
            Self::Agentless => "agentless",
            Self::Alerts => "alerts",
            Self::Auth => "auth",
            Self::Client => "client",
            Self::ClientBuffer => "client_buffer",
            Self::Cluster => "cluster",
            Self::Command => "command",
            Self::EmailAlerts => "email_alerts",
            Self::Global => "global",
            Self::Integration => "integration",
            Self::Labels => "labels",
            Self::Localfile => "localfile",
            Self::Logging => "logging",
            Self::Remote => "remote",
            Self::Reports => "reports",
            Self::Rootcheck => "rootcheck",
            Self::Ruleset => "ruleset",
            Self::Sca => "sca",
            Self::Socket => "socket",
            Self::Syscheck => "syscheck",
            Self::SyslogOutput => "syslog_output",
            Self::VulnerabilityDetection => "vulnerability-detection",
            Self::Indexer => "indexer",
            Self::AwsS3 => "aws-s3",
            Self::AzureLogs => "azure-logs",
            Self::CisCat => "cis-cat",
            Self::DockerListener => "docker-listener",
            Self::OpenScap => "open-scap",
            Self::Osquery => "osquery",
            Self::Syscollector => "syscollector",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ManagerConfigurationSection {
    fn from(text: &str) -> Self {
        match text {
            "active-response" => Self::ActiveResponse,
            "agentless" => Self::Agentless,
            "alerts" => Self::Alerts,
            "auth" => Self::Auth,
            "client" => Self::Client,
            "client_buffer" => Self::ClientBuffer,
            "cluster" => Self::Cluster,
            "command" => Self::Command,
            "email_alerts" => Self::EmailAlerts,
            "global" => Self::Global,
            "integration" => Self::Integration,
            "labels" => Self::Labels,
            "localfile" => Self::Localfile,
            "logging" => Self::Logging,
            "remote" => Self::Remote,
            "reports" => Self::Reports,
            "rootcheck" => Self::Rootcheck,
            "ruleset" => Self::Ruleset,
            "sca" => Self::Sca,
            "socket" => Self::Socket,
            "syscheck" => Self::Syscheck,
            "syslog_output" => Self::SyslogOutput,
            "vulnerability-detection" => Self::VulnerabilityDetection,
            "indexer" => Self::Indexer,
            "aws-s3" => Self::AwsS3,
            "azure-logs" => Self::AzureLogs,
            "cis-cat" => Self::CisCat,
            "docker-listener" => Self::DockerListener,
            "open-scap" => Self::OpenScap,
            "osquery" => Self::Osquery,
            "syscollector" => Self::Syscollector,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ManagerConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for ManagerConfigurationSection {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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
}

impl json::Decode for MitreGroup {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            description: members.take("description"),
            external_id: members.take("external_id"),
            source: members.take("source"),
            url: members.take("url"),
            created_time: members.take("created_time"),
            modified_time: members.take("modified_time"),
            mitre_version: members.take("mitre_version"),
            revoked_by: members.take("revoked_by"),
            deprecated: members.take("deprecated"),
            software: members.take("software"),
            techniques: members.take("techniques"),
            references: members.take("references"),
        })
    }
}

/// A source that an item cites.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreItemReference {
    pub url: Option<String>,
    pub description: Option<String>,
    pub source: Option<String>,
    pub external_id: Option<String>,
}

impl json::Decode for MitreItemReference {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            url: members.take("url"),
            description: members.take("description"),
            source: members.take("source"),
            external_id: members.take("external_id"),
        })
    }
}

/// A fact about the knowledge base.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreMetadata {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl json::Decode for MitreMetadata {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            key: members.take("key"),
            value: members.take("value"),
        })
    }
}

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
}

impl json::Decode for MitreMitigation {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            description: members.take("description"),
            external_id: members.take("external_id"),
            source: members.take("source"),
            url: members.take("url"),
            created_time: members.take("created_time"),
            modified_time: members.take("modified_time"),
            mitre_version: members.take("mitre_version"),
            revoked_by: members.take("revoked_by"),
            deprecated: members.take("deprecated"),
            techniques: members.take("techniques"),
            references: members.take("references"),
        })
    }
}

/// A source and the item that cites it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MitreReference {
    pub id: Option<String>,
    pub source: Option<String>,
    pub external_id: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub type_: Option<String>,
}

impl json::Decode for MitreReference {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            source: members.take("source"),
            external_id: members.take("external_id"),
            url: members.take("url"),
            description: members.take("description"),
            type_: members.take("type"),
        })
    }
}

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
}

impl json::Decode for MitreSoftware {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            description: members.take("description"),
            external_id: members.take("external_id"),
            source: members.take("source"),
            url: members.take("url"),
            created_time: members.take("created_time"),
            modified_time: members.take("modified_time"),
            mitre_version: members.take("mitre_version"),
            revoked_by: members.take("revoked_by"),
            deprecated: members.take("deprecated"),
            groups: members.take("groups"),
            techniques: members.take("techniques"),
            references: members.take("references"),
        })
    }
}

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
}

impl json::Decode for MitreTactic {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            short_name: members.take("short_name"),
            description: members.take("description"),
            external_id: members.take("external_id"),
            source: members.take("source"),
            url: members.take("url"),
            created_time: members.take("created_time"),
            modified_time: members.take("modified_time"),
            techniques: members.take("techniques"),
            references: members.take("references"),
        })
    }
}

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
}

impl json::Decode for MitreTechnique {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            description: members.take("description"),
            external_id: members.take("external_id"),
            source: members.take("source"),
            url: members.take("url"),
            created_time: members.take("created_time"),
            modified_time: members.take("modified_time"),
            mitre_version: members.take("mitre_version"),
            mitre_detection: members.take("mitre_detection"),
            network_requirements: members.take("network_requirements"),
            remote_support: members.take("remote_support"),
            revoked_by: members.take("revoked_by"),
            deprecated: members.take("deprecated"),
            subtechnique_of: members.take("subtechnique_of"),
            tactics: members.take("tactics"),
            mitigations: members.take("mitigations"),
            software: members.take("software"),
            groups: members.take("groups"),
            references: members.take("references"),
        })
    }
}

/// What an interface received.
pub type NetworkInterfaceReceivedPackets = NetworkInterfaceSentPackets;

/// What an interface sent.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NetworkInterfaceSentPackets {
    pub bytes: Option<i64>,
    pub dropped: Option<i64>,
    pub packets: Option<i64>,
    pub errors: Option<i64>,
}

impl json::Decode for NetworkInterfaceSentPackets {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            bytes: members.take("bytes"),
            dropped: members.take("dropped"),
            packets: members.take("packets"),
            errors: members.take("errors"),
        })
    }
}

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
}

impl json::Decode for NewVersions {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            last_check_date: members.take("last_check_date"),
            current_version: members.take("current_version"),
            update_check: members.take("update_check"),
            last_available_major: members.take("last_available_major"),
            last_available_minor: members.take("last_available_minor"),
            last_available_patch: members.take("last_available_patch"),
            uuid: members.take("uuid"),
        })
    }
}

/// `/components/schemas/NewVersions/properties/last_available_major`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersionsLastAvailableMajor {
    pub tag: Option<String>,
    pub description: Option<String>,
    pub title: Option<String>,
    pub published_date: Option<String>,
    pub semver: Option<NewVersionsLastAvailableMajorSemver>,
}

impl json::Decode for NewVersionsLastAvailableMajor {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            tag: members.take("tag"),
            description: members.take("description"),
            title: members.take("title"),
            published_date: members.take("published_date"),
            semver: members.take("semver"),
        })
    }
}

/// `/components/schemas/NewVersions/properties/last_available_major/properties/semver`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersionsLastAvailableMajorSemver {
    pub major: Option<i64>,
    pub minor: Option<i64>,
    pub patch: Option<i64>,
}

impl json::Decode for NewVersionsLastAvailableMajorSemver {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            major: members.take("major"),
            minor: members.take("minor"),
            patch: members.take("patch"),
        })
    }
}

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
}

impl json::Decode for NodeAnalysisdReload {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            msg: members.take("msg"),
        })
    }
}

/// Settings of the API on a node.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeApiConfiguration {
    pub node_name: Option<String>,
    pub node_api_config: Option<std::collections::BTreeMap<String, crate::Value>>,
}

impl json::Decode for NodeApiConfiguration {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            node_name: members.take("node_name"),
            node_api_config: members.take("node_api_config"),
        })
    }
}

/// A node and when it last synchronised what.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheck {
    pub info: Option<NodeHealthcheckInfo>,
    pub status: Option<NodeHealthcheckStatus>,
}

impl json::Decode for NodeHealthcheck {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            info: members.take("info"),
            status: members.take("status"),
        })
    }
}

/// `/components/schemas/NodeHealthcheck/properties/info`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckInfo {
    /// Name of a node.
    pub name: Option<String>,
    pub type_: Option<NodeHealthcheckInfoType>,
    pub version: Option<String>,
    pub ip: Option<String>,
    pub n_active_agents: Option<i64>,
}

impl json::Decode for NodeHealthcheckInfo {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            type_: members.take("type"),
            version: members.take("version"),
            ip: members.take("ip"),
            n_active_agents: members.take("n_active_agents"),
        })
    }
}

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
}

impl json::Decode for NodeHealthcheckStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            last_keep_alive: members.take("last_keep_alive"),
            sync_agent_info_free: members.take("sync_agent_info_free"),
            sync_integrity_free: members.take("sync_integrity_free"),
            last_check_integrity: members.take("last_check_integrity"),
            last_sync_integrity: members.take("last_sync_integrity"),
            last_sync_agentinfo: members.take("last_sync_agentinfo"),
            last_sync_agentgroup: members.take("last_sync_agentgroup"),
            last_sync_full_agentgroup: members.take("last_sync_full_agentgroup"),
        })
    }
}

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_check_integrity`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastCheckIntegrity {
    pub date_start_master: Option<String>,
    pub date_end_master: Option<String>,
}

impl json::Decode for NodeHealthcheckStatusLastCheckIntegrity {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            date_start_master: members.take("date_start_master"),
            date_end_master: members.take("date_end_master"),
        })
    }
}

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_agentgroup`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncAgentgroup {
    pub date_start: Option<String>,
    pub date_end: Option<String>,
    pub n_synced_chunks: Option<i64>,
}

impl json::Decode for NodeHealthcheckStatusLastSyncAgentgroup {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            date_start: members.take("date_start"),
            date_end: members.take("date_end"),
            n_synced_chunks: members.take("n_synced_chunks"),
        })
    }
}

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_agentinfo`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncAgentinfo {
    pub date_start_master: Option<String>,
    pub date_end_master: Option<String>,
    pub n_synced_chunks: Option<i64>,
}

impl json::Decode for NodeHealthcheckStatusLastSyncAgentinfo {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            date_start_master: members.take("date_start_master"),
            date_end_master: members.take("date_end_master"),
            n_synced_chunks: members.take("n_synced_chunks"),
        })
    }
}

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_full_agentgroup`
pub type NodeHealthcheckStatusLastSyncFullAgentgroup = NodeHealthcheckStatusLastSyncAgentgroup;

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_integrity`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncIntegrity {
    pub date_start_master: Option<String>,
    pub date_end_master: Option<String>,
    pub total_extra_valid: Option<i64>,
    pub total_files: Option<NodeHealthcheckStatusLastSyncIntegrityTotalFiles>,
}

impl json::Decode for NodeHealthcheckStatusLastSyncIntegrity {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            date_start_master: members.take("date_start_master"),
            date_end_master: members.take("date_end_master"),
            total_extra_valid: members.take("total_extra_valid"),
            total_files: members.take("total_files"),
        })
    }
}

/// `/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_integrity/properties/total_files`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    pub missing: Option<i64>,
    pub shared: Option<i64>,
    pub extra: Option<i64>,
    pub extra_valid: Option<i64>,
}

impl json::Decode for NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            missing: members.take("missing"),
            shared: members.take("shared"),
            extra: members.take("extra"),
            extra_valid: members.take("extra_valid"),
        })
    }
}

/// Whether a node has the master's ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeRulesetSyncStatus {
    pub name: Option<String>,
    pub synced: Option<bool>,
}

impl json::Decode for NodeRulesetSyncStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            synced: members.take("synced"),
        })
    }
}

/// `/components/parameters/node_type/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NodeType {
    Worker,
    Master,
    /// A text that this version does not know.
    Unknown(String),
}

impl NodeType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Worker => "worker",
            Self::Master => "master",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for NodeType {
    fn from(text: &str) -> Self {
        match text {
            "worker" => Self::Worker,
            "master" => Self::Master,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for NodeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for NodeType {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for NodeType {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// The fleet in numbers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverviewAgents {
    pub nodes: Option<Vec<OverviewAgentsNodesItem>>,
    pub groups: Option<Vec<AgentGroup>>,
    pub agent_os: Option<Vec<OverviewAgentsAgentOsItem>>,
    /// Number of agents by connection and by state of their group files.
    pub agent_status: Option<AgentsSummaryStatus>,
    pub agent_version: Option<Vec<OverviewAgentsAgentVersionItem>>,
    pub last_registered_agent: Option<Vec<Agent>>,
}

impl json::Decode for OverviewAgents {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            nodes: members.take("nodes"),
            groups: members.take("groups"),
            agent_os: members.take("agent_os"),
            agent_status: members.take("agent_status"),
            agent_version: members.take("agent_version"),
            last_registered_agent: members.take("last_registered_agent"),
        })
    }
}

/// `/components/schemas/OverviewAgents/properties/agent_os/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverviewAgentsAgentOsItem {
    pub count: Option<i64>,
    pub os: Option<OverviewAgentsAgentOsItemOs>,
}

impl json::Decode for OverviewAgentsAgentOsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            count: members.take("count"),
            os: members.take("os"),
        })
    }
}

/// `/components/schemas/OverviewAgents/properties/agent_os/items/properties/os`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverviewAgentsAgentOsItemOs {
    pub name: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}

impl json::Decode for OverviewAgentsAgentOsItemOs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            platform: members.take("platform"),
            version: members.take("version"),
        })
    }
}

/// `/components/schemas/OverviewAgents/properties/agent_version/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverviewAgentsAgentVersionItem {
    pub count: Option<i64>,
    pub version: Option<String>,
}

impl json::Decode for OverviewAgentsAgentVersionItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            count: members.take("count"),
            version: members.take("version"),
        })
    }
}

/// `/components/schemas/OverviewAgents/properties/nodes/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OverviewAgentsNodesItem {
    pub count: Option<i64>,
    pub node_name: Option<String>,
}

impl json::Decode for OverviewAgentsNodesItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            count: members.take("count"),
            node_name: members.take("node_name"),
        })
    }
}

/// `/components/parameters/package_type/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PackageType {
    Rpm,
    Deb,
    /// A text that this version does not know.
    Unknown(String),
}

impl PackageType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rpm => "rpm",
            Self::Deb => "deb",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for PackageType {
    fn from(text: &str) -> Self {
        match text {
            "rpm" => Self::Rpm,
            "deb" => Self::Deb,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for PackageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for PackageType {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// A policy to create.
#[derive(Clone, Debug, PartialEq)]
pub struct PoliciesRequest {
    pub name: String,
    pub policy: PoliciesRequestPolicy,
}

impl PoliciesRequest {
    /// With the required members alone.
    pub fn new(name: impl Into<String>, policy: PoliciesRequestPolicy) -> Self {
        Self { name: name.into(), policy }
    }
}

impl json::Encode for PoliciesRequest {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("policy", &self.policy)])
    }
}

/// Changes to a policy.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PoliciesRequestNoRequired {
    pub name: Option<String>,
    pub policy: Option<PoliciesRequestNoRequiredPolicy>,
}

impl json::Encode for PoliciesRequestNoRequired {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("policy", &self.policy)])
    }
}

/// `/components/schemas/PoliciesRequest_no_required/properties/policy`
pub type PoliciesRequestNoRequiredPolicy = PoliciesRequestPolicy;

/// `/components/schemas/PoliciesRequest/properties/policy`
#[derive(Clone, Debug, PartialEq)]
pub struct PoliciesRequestPolicy {
    pub actions: Vec<String>,
    pub resources: Vec<String>,
    pub effect: String,
}

impl PoliciesRequestPolicy {
    /// With the required members alone.
    pub fn new(actions: Vec<String>, resources: Vec<String>, effect: impl Into<String>) -> Self {
        Self { actions, resources, effect: effect.into() }
    }
}

impl json::Encode for PoliciesRequestPolicy {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("actions", &self.actions), ("resources", &self.resources), ("effect", &self.effect)])
    }
}

/// A policy and the ids of the roles that have it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PoliciesResponse {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policy: Option<PoliciesResponsePolicy>,
    pub roles: Option<Vec<i64>>,
}

impl json::Decode for PoliciesResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            policy: members.take("policy"),
            roles: members.take("roles"),
        })
    }
}

/// `/components/schemas/PoliciesResponse/properties/policy`
pub type PoliciesResponsePolicy = RbacActionExample;

/// What every JSON success has: the error code and mostly a message.
pub type PostNewAgentResponse = AddAgentResponse;

/// An action that policies can name.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RbacAction {
    pub description: Option<String>,
    pub resources: Option<Vec<String>>,
    pub example: Option<RbacActionExample>,
    pub related_endpoints: Option<Vec<String>>,
}

impl json::Decode for RbacAction {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            description: members.take("description"),
            resources: members.take("resources"),
            example: members.take("example"),
            related_endpoints: members.take("related_endpoints"),
        })
    }
}

/// `/components/schemas/RbacAction/properties/example`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RbacActionExample {
    pub actions: Option<Vec<String>>,
    pub resources: Option<Vec<String>>,
    pub effect: Option<String>,
}

impl json::Decode for RbacActionExample {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            actions: members.take("actions"),
            resources: members.take("resources"),
            effect: members.take("effect"),
        })
    }
}

/// A kind of resource that policies can name.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RbacResource {
    pub description: Option<String>,
}

impl json::Decode for RbacResource {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            description: members.take("description"),
        })
    }
}

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

impl RbacResourceKind {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StarColonStar => "*:*",
            Self::AgentGroup => "agent:group",
            Self::AgentId => "agent:id",
            Self::GroupId => "group:id",
            Self::NodeId => "node:id",
            Self::DecoderFile => "decoder:file",
            Self::ListFile => "list:file",
            Self::RuleFile => "rule:file",
            Self::PolicyId => "policy:id",
            Self::RoleId => "role:id",
            Self::UserId => "user:id",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RbacResourceKind {
    fn from(text: &str) -> Self {
        match text {
            "*:*" => Self::StarColonStar,
            "agent:group" => Self::AgentGroup,
            "agent:id" => Self::AgentId,
            "group:id" => Self::GroupId,
            "node:id" => Self::NodeId,
            "decoder:file" => Self::DecoderFile,
            "list:file" => Self::ListFile,
            "rule:file" => Self::RuleFile,
            "policy:id" => Self::PolicyId,
            "role:id" => Self::RoleId,
            "user:id" => Self::UserId,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RbacResourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for RbacResourceKind {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// The other end of a connection.
pub type RemotePortInfo = LocalPortInfo;

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetrics {
    pub messages: Option<RemotedAgentMetricsMessages>,
}

impl json::Decode for RemotedAgentMetrics {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            messages: members.take("messages"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetricsMessages {
    pub received_breakdown: Option<RemotedAgentMetricsMessagesReceivedBreakdown>,
    pub sent_breakdown: Option<RemotedAgentMetricsMessagesSentBreakdown>,
}

impl json::Decode for RemotedAgentMetricsMessages {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            received_breakdown: members.take("received_breakdown"),
            sent_breakdown: members.take("sent_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetricsMessagesReceivedBreakdown {
    pub control: Option<i64>,
    pub control_breakdown: Option<WazuhRemotedStatsAgentsItemControlBreakdown>,
    pub event: Option<i64>,
}

impl json::Decode for RemotedAgentMetricsMessagesReceivedBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            control: members.take("control"),
            control_breakdown: members.take("control_breakdown"),
            event: members.take("event"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/sent_breakdown`
pub type RemotedAgentMetricsMessagesSentBreakdown = RemotedMetricsMessagesSentBreakdown;

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentStats {
    pub uptime: Option<String>,
    pub id: Option<i64>,
    pub metrics: Option<RemotedAgentMetrics>,
}

impl json::Decode for RemotedAgentStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            uptime: members.take("uptime"),
            id: members.take("id"),
            metrics: members.take("metrics"),
        })
    }
}

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
}

impl json::Decode for RemotedMetrics {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            bytes: members.take("bytes"),
            keys_reload_count: members.take("keys_reload_count"),
            messages: members.take("messages"),
            queues: members.take("queues"),
            tcp_sessions: members.take("tcp_sessions"),
            control_messages_queue_usage: members.take("control_messages_queue_usage"),
            control_messages_queue_breakdown: members.take("control_messages_queue_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/bytes`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsBytes {
    pub received: Option<i64>,
    pub sent: Option<i64>,
}

impl json::Decode for RemotedMetricsBytes {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            received: members.take("received"),
            sent: members.take("sent"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/control_messages_queue_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsControlMessagesQueueBreakdown {
    pub inserted: Option<i64>,
    pub replaced: Option<i64>,
    pub processed: Option<i64>,
}

impl json::Decode for RemotedMetricsControlMessagesQueueBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            inserted: members.take("inserted"),
            replaced: members.take("replaced"),
            processed: members.take("processed"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsMessages {
    pub received_breakdown: Option<RemotedMetricsMessagesReceivedBreakdown>,
    pub sent_breakdown: Option<RemotedMetricsMessagesSentBreakdown>,
}

impl json::Decode for RemotedMetricsMessages {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            received_breakdown: members.take("received_breakdown"),
            sent_breakdown: members.take("sent_breakdown"),
        })
    }
}

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
}

impl json::Decode for RemotedMetricsMessagesReceivedBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            control: members.take("control"),
            control_breakdown: members.take("control_breakdown"),
            dequeued_after: members.take("dequeued_after"),
            discarded: members.take("discarded"),
            event: members.take("event"),
            ping: members.take("ping"),
            unknown: members.take("unknown"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
pub type RemotedMetricsMessagesReceivedBreakdownControlBreakdown = WazuhRemotedStatsAgentsItemControlBreakdown;

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/sent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsMessagesSentBreakdown {
    pub ack: Option<i64>,
    pub ar: Option<i64>,
    pub discarded: Option<i64>,
    pub request: Option<i64>,
    pub sca: Option<i64>,
    pub shared: Option<i64>,
}

impl json::Decode for RemotedMetricsMessagesSentBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ack: members.take("ack"),
            ar: members.take("ar"),
            discarded: members.take("discarded"),
            request: members.take("request"),
            sca: members.take("sca"),
            shared: members.take("shared"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsQueues {
    pub received: Option<RemotedMetricsQueuesReceived>,
}

impl json::Decode for RemotedMetricsQueues {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            received: members.take("received"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues/properties/received`
pub type RemotedMetricsQueuesReceived = AnalysisdMetricsQueuesFts;

/// A role to create.
#[derive(Clone, Debug, PartialEq)]
pub struct RolesRequest {
    pub name: String,
    pub rule: Option<std::collections::BTreeMap<String, crate::Value>>,
}

impl RolesRequest {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), rule: None }
    }
}

impl json::Encode for RolesRequest {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("rule", &self.rule)])
    }
}

/// Changes to a role.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RolesRequestNoRequired {
    pub name: Option<String>,
}

impl json::Encode for RolesRequestNoRequired {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name)])
    }
}

/// A role and the ids of what is linked to it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RolesResponse {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub policies: Option<Vec<i64>>,
    pub users: Option<Vec<i64>>,
    pub rules: Option<Vec<i64>>,
}

impl json::Decode for RolesResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            policies: members.take("policies"),
            users: members.take("users"),
            rules: members.take("rules"),
        })
    }
}

/// Something that rootcheck found.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckFinding {
    pub status: Option<RootcheckFindingStatus>,
    pub log: Option<String>,
    pub date_first: Option<String>,
    pub date_last: Option<String>,
    pub pci_dss: Option<String>,
    pub cis: Option<String>,
}

impl json::Decode for RootcheckFinding {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            status: members.take("status"),
            log: members.take("log"),
            date_first: members.take("date_first"),
            date_last: members.take("date_last"),
            pci_dss: members.take("pci_dss"),
            cis: members.take("cis"),
        })
    }
}

/// `/components/schemas/RootcheckFinding/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RootcheckFindingStatus {
    Outstanding,
    Solved,
    /// A text that this version does not know.
    Unknown(String),
}

impl RootcheckFindingStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Outstanding => "outstanding",
            Self::Solved => "solved",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RootcheckFindingStatus {
    fn from(text: &str) -> Self {
        match text {
            "outstanding" => Self::Outstanding,
            "solved" => Self::Solved,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RootcheckFindingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for RootcheckFindingStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Rule {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub status: Option<RulesetStatusStatus>,
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
}

impl json::Decode for Rule {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            filename: members.take("filename"),
            relative_dirname: members.take("relative_dirname"),
            status: members.take("status"),
            description: members.take("description"),
            details: members.take("details"),
            gdpr: members.take("gdpr"),
            gpg13: members.take("gpg13"),
            groups: members.take("groups"),
            hipaa: members.take("hipaa"),
            id: members.take("id"),
            level: members.take("level"),
            tsc: members.take("tsc"),
            pci_dss: members.take("pci_dss"),
            nist_800_53: members.take("nist_800_53"),
            mitre: members.take("mitre"),
        })
    }
}

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RuleFile {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
    pub status: Option<RulesetStatusStatus>,
}

impl json::Decode for RuleFile {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            filename: members.take("filename"),
            relative_dirname: members.take("relative_dirname"),
            status: members.take("status"),
        })
    }
}

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

impl RuleRequirement {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PciDss => "pci_dss",
            Self::Gdpr => "gdpr",
            Self::Hipaa => "hipaa",
            Self::Nist800_53 => "nist-800-53",
            Self::Gpg13 => "gpg13",
            Self::Tsc => "tsc",
            Self::Mitre => "mitre",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RuleRequirement {
    fn from(text: &str) -> Self {
        match text {
            "pci_dss" => Self::PciDss,
            "gdpr" => Self::Gdpr,
            "hipaa" => Self::Hipaa,
            "nist-800-53" => Self::Nist800_53,
            "gpg13" => Self::Gpg13,
            "tsc" => Self::Tsc,
            "mitre" => Self::Mitre,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RuleRequirement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for RuleRequirement {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RulesetFile {
    pub filename: Option<String>,
    pub relative_dirname: Option<String>,
}

impl json::Decode for RulesetFile {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            filename: members.take("filename"),
            relative_dirname: members.take("relative_dirname"),
        })
    }
}

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

impl RulesetFileStatusFilter {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::All => "all",
            Self::Custom => "custom",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RulesetFileStatusFilter {
    fn from(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "all" => Self::All,
            "custom" => Self::Custom,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RulesetFileStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for RulesetFileStatusFilter {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/parameters/statusRLDParam/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RulesetStatusFilter {
    Enabled,
    Disabled,
    All,
    /// A text that this version does not know.
    Unknown(String),
}

impl RulesetStatusFilter {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::All => "all",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RulesetStatusFilter {
    fn from(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "all" => Self::All,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RulesetStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for RulesetStatusFilter {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// `/components/schemas/RulesetStatus/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RulesetStatusStatus {
    Enabled,
    Disabled,
    /// A text that this version does not know.
    Unknown(String),
}

impl RulesetStatusStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RulesetStatusStatus {
    fn from(text: &str) -> Self {
        match text {
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RulesetStatusStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for RulesetStatusStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// What every JSON success has: the error code and mostly a message.
pub type RunAsLoginResponse = LoginUserResponse;

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RunLogtestToolResponse {
    pub data: Option<RunLogtestToolResponseData>,
    pub message: Option<String>,
    pub error: Option<i64>,
}

impl json::Decode for RunLogtestToolResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            data: members.take("data"),
            message: members.take("message"),
            error: members.take("error"),
        })
    }
}

/// `/paths/~1logtest/put/responses/200/content/application~1json/schema/allOf/1/properties/data`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RunLogtestToolResponseData {
    pub messages: Option<Vec<String>>,
    pub token: Option<crate::Secret>,
    pub output: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub alert: Option<bool>,
    pub codemsg: Option<i64>,
}

impl json::Decode for RunLogtestToolResponseData {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            messages: members.take("messages"),
            token: members.take("token"),
            output: members.take("output"),
            alert: members.take("alert"),
            codemsg: members.take("codemsg"),
        })
    }
}

/// A check of a policy and its result.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScaChecks {
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
    pub result: Option<ScaChecksResult>,
    pub title: Option<String>,
    pub condition: Option<ScaChecksCondition>,
    pub command: Option<String>,
    pub reason: Option<String>,
    pub compliance: Option<Vec<ScaChecksComplianceItem>>,
    pub rules: Option<Vec<ScaChecksRulesItem>>,
}

impl json::Decode for ScaChecks {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            description: members.take("description"),
            directory: members.take("directory"),
            file: members.take("file"),
            id: members.take("id"),
            policy_id: members.take("policy_id"),
            process: members.take("process"),
            rationale: members.take("rationale"),
            references: members.take("references"),
            registry: members.take("registry"),
            remediation: members.take("remediation"),
            result: members.take("result"),
            title: members.take("title"),
            condition: members.take("condition"),
            command: members.take("command"),
            reason: members.take("reason"),
            compliance: members.take("compliance"),
            rules: members.take("rules"),
        })
    }
}

/// `/components/schemas/SCAChecks/properties/compliance/items`
pub type ScaChecksComplianceItem = MitreMetadata;

/// `/components/schemas/SCAChecks/properties/condition`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScaChecksCondition {
    All,
    Any,
    None,
    /// A text that this version does not know.
    Unknown(String),
}

impl ScaChecksCondition {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::None => "none",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScaChecksCondition {
    fn from(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "any" => Self::Any,
            "none" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ScaChecksCondition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ScaChecksCondition {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/SCAChecks/properties/result`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScaChecksResult {
    Passed,
    Failed,
    /// `not applicable`
    NotApplicable,
    /// A text that this version does not know.
    Unknown(String),
}

impl ScaChecksResult {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::NotApplicable => "not applicable",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ScaChecksResult {
    fn from(text: &str) -> Self {
        match text {
            "passed" => Self::Passed,
            "failed" => Self::Failed,
            "not applicable" => Self::NotApplicable,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ScaChecksResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ScaChecksResult {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/SCAChecks/properties/rules/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScaChecksRulesItem {
    pub type_: Option<String>,
    pub rule: Option<String>,
}

impl json::Decode for ScaChecksRulesItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            type_: members.take("type"),
            rule: members.take("rule"),
        })
    }
}

/// A policy, its last scan and the results in numbers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScaDatabase {
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
}

impl json::Decode for ScaDatabase {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            description: members.take("description"),
            end_scan: members.take("end_scan"),
            fail: members.take("fail"),
            name: members.take("name"),
            pass: members.take("pass"),
            policy_id: members.take("policy_id"),
            references: members.take("references"),
            score: members.take("score"),
            start_scan: members.take("start_scan"),
            hash_file: members.take("hash_file"),
            invalid: members.take("invalid"),
            total_checks: members.take("total_checks"),
        })
    }
}

/// The scan that found an item.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ScanIdTime {
    pub id: Option<i64>,
    pub time: Option<String>,
}

impl json::Decode for ScanIdTime {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            time: members.take("time"),
        })
    }
}

/// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityConfiguration {
    pub auth_token_exp_timeout: Option<i64>,
    pub rbac_mode: Option<SecurityConfigurationRbacMode>,
}

impl json::Decode for SecurityConfiguration {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            auth_token_exp_timeout: members.take("auth_token_exp_timeout"),
            rbac_mode: members.take("rbac_mode"),
        })
    }
}

impl json::Encode for SecurityConfiguration {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("auth_token_exp_timeout", &self.auth_token_exp_timeout), ("rbac_mode", &self.rbac_mode)])
    }
}

/// `/components/schemas/SecurityConfiguration/properties/rbac_mode`
pub type SecurityConfigurationRbacMode = CurrentUserPoliciesRbacMode;

/// A security rule to create.
#[derive(Clone, Debug, PartialEq)]
pub struct SecurityRulesRequest {
    pub name: String,
    pub rule: std::collections::BTreeMap<String, crate::Value>,
}

impl SecurityRulesRequest {
    /// With the required members alone.
    pub fn new(name: impl Into<String>, rule: std::collections::BTreeMap<String, crate::Value>) -> Self {
        Self { name: name.into(), rule }
    }
}

impl json::Encode for SecurityRulesRequest {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("rule", &self.rule)])
    }
}

/// Changes to a security rule.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityRulesRequestNoRequired {
    pub name: Option<String>,
    pub rule: Option<std::collections::BTreeMap<String, crate::Value>>,
}

impl json::Encode for SecurityRulesRequestNoRequired {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("rule", &self.rule)])
    }
}

/// A security rule and the ids of the roles that it gives.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SecurityRulesResponse {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub rule: Option<std::collections::BTreeMap<String, crate::Value>>,
    pub roles: Option<Vec<i64>>,
}

impl json::Decode for SecurityRulesResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            rule: members.take("rule"),
            roles: members.take("roles"),
        })
    }
}

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

impl SyscheckArch {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X32 => "[x32]",
            Self::X64 => "[x64]",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscheckArch {
    fn from(text: &str) -> Self {
        match text {
            "[x32]" => Self::X32,
            "[x64]" => Self::X64,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscheckArch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for SyscheckArch {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// A monitored file or registry entry.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckDatabase {
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
    pub type_: Option<SyscheckDatabaseType>,
    pub arch: Option<String>,
    pub attributes: Option<String>,
    pub value: Option<SyscheckDatabaseValue>,
}

impl json::Decode for SyscheckDatabase {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            changes: members.take("changes"),
            sha1: members.take("sha1"),
            file: members.take("file"),
            md5: members.take("md5"),
            inode: members.take("inode"),
            uid: members.take("uid"),
            date: members.take("date"),
            gname: members.take("gname"),
            uname: members.take("uname"),
            size: members.take("size"),
            gid: members.take("gid"),
            mtime: members.take("mtime"),
            sha256: members.take("sha256"),
            perm: members.take("perm"),
            type_: members.take("type"),
            arch: members.take("arch"),
            attributes: members.take("attributes"),
            value: members.take("value"),
        })
    }
}

/// `/components/schemas/SyscheckDatabase/properties/type`
pub type SyscheckDatabaseType = SyscheckType;

/// `/components/schemas/SyscheckDatabase/properties/value`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckDatabaseValue {
    pub name: Option<String>,
    pub type_: Option<String>,
}

impl json::Decode for SyscheckDatabaseValue {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            type_: members.take("type"),
        })
    }
}

/// `/components/parameters/filetype/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscheckType {
    File,
    RegistryKey,
    RegistryValue,
    /// A text that this version does not know.
    Unknown(String),
}

impl SyscheckType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::RegistryKey => "registry_key",
            Self::RegistryValue => "registry_value",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscheckType {
    fn from(text: &str) -> Self {
        match text {
            "file" => Self::File,
            "registry_key" => Self::RegistryKey,
            "registry_value" => Self::RegistryValue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscheckType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyscheckType {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

impl json::Encode for SyscheckType {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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
}

impl json::Decode for SyscollectorBrowserExtension {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            scan: members.take("scan"),
            agent_id: members.take("agent_id"),
            browser: members.take("browser"),
            file_hash: members.take("file_hash"),
            package: members.take("package"),
            checksum: members.take("checksum"),
        })
    }
}

/// `/components/schemas/SyscollectorBrowserExtension/properties/browser`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorBrowserExtensionBrowser {
    pub name: Option<String>,
    pub profile_name: Option<String>,
    pub profile_path: Option<String>,
    pub profile_referenced: Option<bool>,
}

impl json::Decode for SyscollectorBrowserExtensionBrowser {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            profile_name: members.take("profile_name"),
            profile_path: members.take("profile_path"),
            profile_referenced: members.take("profile_referenced"),
        })
    }
}

/// `/components/schemas/SyscollectorBrowserExtension/properties/file_hash`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorBrowserExtensionFileHash {
    pub sha256: Option<String>,
}

impl json::Decode for SyscollectorBrowserExtensionFileHash {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            sha256: members.take("sha256"),
        })
    }
}

/// `/components/schemas/SyscollectorBrowserExtension/properties/package`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorBrowserExtensionPackage {
    pub id: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
    pub path: Option<String>,
    pub autoupdate: Option<bool>,
    pub visible: Option<bool>,
    pub build_version: Option<String>,
    pub description: Option<String>,
    pub enabled: Option<bool>,
    pub from_webstore: Option<bool>,
    pub installed: Option<String>,
    pub permissions: Option<String>,
    pub persistent: Option<bool>,
    pub reference: Option<String>,
    pub type_: Option<String>,
    pub vendor: Option<String>,
}

impl json::Decode for SyscollectorBrowserExtensionPackage {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            version: members.take("version"),
            path: members.take("path"),
            autoupdate: members.take("autoupdate"),
            visible: members.take("visible"),
            build_version: members.take("build_version"),
            description: members.take("description"),
            enabled: members.take("enabled"),
            from_webstore: members.take("from_webstore"),
            installed: members.take("installed"),
            permissions: members.take("permissions"),
            persistent: members.take("persistent"),
            reference: members.take("reference"),
            type_: members.take("type"),
            vendor: members.take("vendor"),
        })
    }
}

/// A group of accounts.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorGroup {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub group: Option<SyscollectorGroupGroup>,
    pub checksum: Option<String>,
}

impl json::Decode for SyscollectorGroup {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            scan: members.take("scan"),
            agent_id: members.take("agent_id"),
            group: members.take("group"),
            checksum: members.take("checksum"),
        })
    }
}

/// `/components/schemas/SyscollectorGroup/properties/group`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorGroupGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub id_signed: Option<i64>,
    pub uuid: Option<String>,
    pub is_hidden: Option<i64>,
    pub users: Option<String>,
}

impl json::Decode for SyscollectorGroupGroup {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            description: members.take("description"),
            id_signed: members.take("id_signed"),
            uuid: members.take("uuid"),
            is_hidden: members.take("is_hidden"),
            users: members.take("users"),
        })
    }
}

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
}

impl json::Decode for SyscollectorHardware {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            board_serial: members.take("board_serial"),
            cpu: members.take("cpu"),
            ram: members.take("ram"),
            scan: members.take("scan"),
            agent_id: members.take("agent_id"),
        })
    }
}

/// `/components/schemas/SyscollectorHardware/properties/cpu`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorHardwareCpu {
    pub cores: Option<i64>,
    pub mhz: Option<f64>,
    pub name: Option<String>,
}

impl json::Decode for SyscollectorHardwareCpu {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            cores: members.take("cores"),
            mhz: members.take("mhz"),
            name: members.take("name"),
        })
    }
}

/// `/components/schemas/SyscollectorHardware/properties/ram`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorHardwareRam {
    pub free: Option<i64>,
    pub total: Option<i64>,
    pub usage: Option<i64>,
}

impl json::Decode for SyscollectorHardwareRam {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            free: members.take("free"),
            total: members.take("total"),
            usage: members.take("usage"),
        })
    }
}

/// An installed Windows update.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorHotfix {
    pub hotfix: Option<String>,
    pub scan_id: Option<i64>,
    pub scan_time: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
}

impl json::Decode for SyscollectorHotfix {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            hotfix: members.take("hotfix"),
            scan_id: members.take("scan_id"),
            scan_time: members.take("scan_time"),
            agent_id: members.take("agent_id"),
        })
    }
}

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
}

impl json::Decode for SyscollectorInterface {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            mac: members.take("mac"),
            mtu: members.take("mtu"),
            name: members.take("name"),
            rx: members.take("rx"),
            scan: members.take("scan"),
            state: members.take("state"),
            tx: members.take("tx"),
            type_: members.take("type"),
            agent_id: members.take("agent_id"),
            adapter: members.take("adapter"),
        })
    }
}

/// `/components/schemas/SyscollectorInterface/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorInterfaceState {
    Up,
    Down,
    /// A text that this version does not know.
    Unknown(String),
}

impl SyscollectorInterfaceState {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscollectorInterfaceState {
    fn from(text: &str) -> Self {
        match text {
            "up" => Self::Up,
            "down" => Self::Down,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscollectorInterfaceState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyscollectorInterfaceState {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

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
}

impl json::Decode for SyscollectorNetwork {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            address: members.take("address"),
            broadcast: members.take("broadcast"),
            iface: members.take("iface"),
            netmask: members.take("netmask"),
            proto: members.take("proto"),
            agent_id: members.take("agent_id"),
            scan: members.take("scan"),
        })
    }
}

/// The operating system of a host.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorOs {
    pub architecture: Option<String>,
    pub hostname: Option<String>,
    pub os: Option<SyscollectorOsOs>,
    pub release: Option<String>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub sysname: Option<String>,
    pub version: Option<String>,
    /// Agent ID.
    pub agent_id: Option<String>,
}

impl json::Decode for SyscollectorOs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            architecture: members.take("architecture"),
            hostname: members.take("hostname"),
            os: members.take("os"),
            release: members.take("release"),
            scan: members.take("scan"),
            sysname: members.take("sysname"),
            version: members.take("version"),
            agent_id: members.take("agent_id"),
        })
    }
}

/// `/components/schemas/SyscollectorOS/properties/os`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorOsOs {
    pub codename: Option<String>,
    pub major: Option<String>,
    pub minor: Option<String>,
    pub name: Option<String>,
    pub platform: Option<String>,
    pub version: Option<String>,
}

impl json::Decode for SyscollectorOsOs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            codename: members.take("codename"),
            major: members.take("major"),
            minor: members.take("minor"),
            name: members.take("name"),
            platform: members.take("platform"),
            version: members.take("version"),
        })
    }
}

/// An installed package.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorPackages {
    pub architecture: Option<String>,
    pub description: Option<String>,
    pub format: Option<SyscollectorPackagesFormat>,
    pub multiarch: Option<SyscollectorPackagesMultiarch>,
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
}

impl json::Decode for SyscollectorPackages {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            architecture: members.take("architecture"),
            description: members.take("description"),
            format: members.take("format"),
            multiarch: members.take("multiarch"),
            name: members.take("name"),
            priority: members.take("priority"),
            scan: members.take("scan"),
            section: members.take("section"),
            source: members.take("source"),
            size: members.take("size"),
            vendor: members.take("vendor"),
            version: members.take("version"),
            agent_id: members.take("agent_id"),
            install_time: members.take("install_time"),
            location: members.take("location"),
        })
    }
}

/// `/components/schemas/SyscollectorPackages/properties/format`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPackagesFormat {
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

impl SyscollectorPackagesFormat {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pacman => "pacman",
            Self::Deb => "deb",
            Self::Rpm => "rpm",
            Self::Win => "win",
            Self::Pkg => "pkg",
            Self::Apk => "apk",
            Self::Snap => "snap",
            Self::Macports => "macports",
            Self::Pypi => "pypi",
            Self::Npm => "npm",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscollectorPackagesFormat {
    fn from(text: &str) -> Self {
        match text {
            "pacman" => Self::Pacman,
            "deb" => Self::Deb,
            "rpm" => Self::Rpm,
            "win" => Self::Win,
            "pkg" => Self::Pkg,
            "apk" => Self::Apk,
            "snap" => Self::Snap,
            "macports" => Self::Macports,
            "pypi" => Self::Pypi,
            "npm" => Self::Npm,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscollectorPackagesFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyscollectorPackagesFormat {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/SyscollectorPackages/properties/multiarch`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPackagesMultiarch {
    Allowed,
    Same,
    Foreign,
    /// A text that this version does not know.
    Unknown(String),
}

impl SyscollectorPackagesMultiarch {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "allowed",
            Self::Same => "same",
            Self::Foreign => "foreign",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscollectorPackagesMultiarch {
    fn from(text: &str) -> Self {
        match text {
            "allowed" => Self::Allowed,
            "same" => Self::Same,
            "foreign" => Self::Foreign,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscollectorPackagesMultiarch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyscollectorPackagesMultiarch {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// An open port.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorPorts {
    pub inode: Option<i64>,
    /// The end of a connection on the host.
    pub local: Option<LocalPortInfo>,
    pub protocol: Option<SyscollectorPortsProtocol>,
    /// The other end of a connection.
    pub remote: Option<RemotePortInfo>,
    pub rx_queue: Option<i64>,
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    pub state: Option<SyscollectorPortsState>,
    pub tx_queue: Option<i64>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub pid: Option<i64>,
    pub process: Option<String>,
}

impl json::Decode for SyscollectorPorts {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            inode: members.take("inode"),
            local: members.take("local"),
            protocol: members.take("protocol"),
            remote: members.take("remote"),
            rx_queue: members.take("rx_queue"),
            scan: members.take("scan"),
            state: members.take("state"),
            tx_queue: members.take("tx_queue"),
            agent_id: members.take("agent_id"),
            pid: members.take("pid"),
            process: members.take("process"),
        })
    }
}

/// `/components/schemas/SyscollectorPorts/properties/protocol`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPortsProtocol {
    Tcp,
    Udp,
    Tcp6,
    Udp6,
    /// A text that this version does not know.
    Unknown(String),
}

impl SyscollectorPortsProtocol {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tcp => "tcp",
            Self::Udp => "udp",
            Self::Tcp6 => "tcp6",
            Self::Udp6 => "udp6",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscollectorPortsProtocol {
    fn from(text: &str) -> Self {
        match text {
            "tcp" => Self::Tcp,
            "udp" => Self::Udp,
            "tcp6" => Self::Tcp6,
            "udp6" => Self::Udp6,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscollectorPortsProtocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyscollectorPortsProtocol {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/SyscollectorPorts/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorPortsState {
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

impl SyscollectorPortsState {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Established => "established",
            Self::SynSent => "syn_sent",
            Self::SynRecv => "syn_recv",
            Self::FinWait1 => "fin_wait1",
            Self::FinWait2 => "fin_wait2",
            Self::TimeWait => "time_wait",
            Self::Close => "close",
            Self::CloseWait => "close_wait",
            Self::LastAck => "last_ack",
            Self::Listening => "listening",
            Self::Closing => "closing",
            Self::DeleteTcp => "delete_tcp",
            Self::UnknownValue => "unknown",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscollectorPortsState {
    fn from(text: &str) -> Self {
        match text {
            "established" => Self::Established,
            "syn_sent" => Self::SynSent,
            "syn_recv" => Self::SynRecv,
            "fin_wait1" => Self::FinWait1,
            "fin_wait2" => Self::FinWait2,
            "time_wait" => Self::TimeWait,
            "close" => Self::Close,
            "close_wait" => Self::CloseWait,
            "last_ack" => Self::LastAck,
            "listening" => Self::Listening,
            "closing" => Self::Closing,
            "delete_tcp" => Self::DeleteTcp,
            "unknown" => Self::UnknownValue,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscollectorPortsState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyscollectorPortsState {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

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
}

impl json::Decode for SyscollectorProcess {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            argvs: members.take("argvs"),
            cmd: members.take("cmd"),
            egroup: members.take("egroup"),
            euser: members.take("euser"),
            fgroup: members.take("fgroup"),
            name: members.take("name"),
            nice: members.take("nice"),
            nlwp: members.take("nlwp"),
            pgrp: members.take("pgrp"),
            pid: members.take("pid"),
            ppid: members.take("ppid"),
            priority: members.take("priority"),
            processor: members.take("processor"),
            resident: members.take("resident"),
            rgroup: members.take("rgroup"),
            ruser: members.take("ruser"),
            scan: members.take("scan"),
            session: members.take("session"),
            sgroup: members.take("sgroup"),
            share: members.take("share"),
            size: members.take("size"),
            start_time: members.take("start_time"),
            state: members.take("state"),
            stime: members.take("stime"),
            suser: members.take("suser"),
            tgid: members.take("tgid"),
            tty: members.take("tty"),
            utime: members.take("utime"),
            vm_size: members.take("vm_size"),
            agent_id: members.take("agent_id"),
        })
    }
}

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
}

impl json::Decode for SyscollectorProtocol {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            dhcp: members.take("dhcp"),
            gateway: members.take("gateway"),
            iface: members.take("iface"),
            type_: members.take("type"),
            agent_id: members.take("agent_id"),
            scan: members.take("scan"),
        })
    }
}

/// `/components/schemas/SyscollectorProtocol/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SyscollectorProtocolType {
    Ipv4,
    Ipv6,
    /// A text that this version does not know.
    Unknown(String),
}

impl SyscollectorProtocolType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for SyscollectorProtocolType {
    fn from(text: &str) -> Self {
        match text {
            "ipv4" => Self::Ipv4,
            "ipv6" => Self::Ipv6,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for SyscollectorProtocolType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for SyscollectorProtocolType {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// A service.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorService {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub service: Option<SyscollectorServiceService>,
    pub process: Option<SyscollectorServiceProcess>,
    pub file: Option<SyscollectorServiceFile>,
    pub log_file: Option<SyscollectorServiceLogFile>,
    pub error_log_file: Option<SyscollectorServiceErrorLogFile>,
    pub checksum: Option<String>,
    pub file_path: Option<String>,
    pub process_pid: Option<i64>,
}

impl json::Decode for SyscollectorService {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            scan: members.take("scan"),
            agent_id: members.take("agent_id"),
            service: members.take("service"),
            process: members.take("process"),
            file: members.take("file"),
            log_file: members.take("log_file"),
            error_log_file: members.take("error_log_file"),
            checksum: members.take("checksum"),
            file_path: members.take("file.path"),
            process_pid: members.take("process.pid"),
        })
    }
}

/// `/components/schemas/SyscollectorService/properties/error_log_file`
pub type SyscollectorServiceErrorLogFile = SyscollectorServiceFile;

/// `/components/schemas/SyscollectorService/properties/file`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorServiceFile {
    pub path: Option<String>,
}

impl json::Decode for SyscollectorServiceFile {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            path: members.take("path"),
        })
    }
}

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
}

impl json::Decode for SyscollectorServiceProcess {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            pid: members.take("pid"),
            executable: members.take("executable"),
            args: members.take("args"),
            user_name: members.take("user_name"),
            group_name: members.take("group_name"),
            working_directory: members.take("working_directory"),
            root_directory: members.take("root_directory"),
        })
    }
}

/// `/components/schemas/SyscollectorService/properties/service`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorServiceService {
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
    pub starts_on_mount: Option<bool>,
    pub starts_on_path_modified: Option<String>,
    pub starts_on_not_empty_directory: Option<String>,
    pub inetd_compatibility: Option<bool>,
    pub exit_code: Option<i64>,
    pub win32_exit_code: Option<i64>,
    pub following: Option<String>,
    pub object_path: Option<String>,
    pub target_ephemeral_id: Option<i64>,
    pub target_type: Option<String>,
    pub target_address: Option<String>,
    pub address: Option<String>,
}

impl json::Decode for SyscollectorServiceService {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            description: members.take("description"),
            type_: members.take("type"),
            state: members.take("state"),
            sub_state: members.take("sub_state"),
            enabled: members.take("enabled"),
            start_type: members.take("start_type"),
            restart: members.take("restart"),
            frequency: members.take("frequency"),
            starts_on_mount: members.take("starts_on_mount"),
            starts_on_path_modified: members.take("starts_on_path_modified"),
            starts_on_not_empty_directory: members.take("starts_on_not_empty_directory"),
            inetd_compatibility: members.take("inetd_compatibility"),
            exit_code: members.take("exit_code"),
            win32_exit_code: members.take("win32_exit_code"),
            following: members.take("following"),
            object_path: members.take("object_path"),
            target_ephemeral_id: members.take("target_ephemeral_id"),
            target_type: members.take("target_type"),
            target_address: members.take("target_address"),
            address: members.take("address"),
        })
    }
}

/// An account.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorUser {
    /// The scan that found an item.
    pub scan: Option<ScanIdTime>,
    /// Agent ID.
    pub agent_id: Option<String>,
    pub user: Option<SyscollectorUserUser>,
    pub process_pid: Option<i64>,
    pub host_ip: Option<String>,
    pub login: Option<SyscollectorUserLogin>,
    pub checksum: Option<String>,
}

impl json::Decode for SyscollectorUser {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            scan: members.take("scan"),
            agent_id: members.take("agent_id"),
            user: members.take("user"),
            process_pid: members.take("process_pid"),
            host_ip: members.take("host_ip"),
            login: members.take("login"),
            checksum: members.take("checksum"),
        })
    }
}

/// `/components/schemas/SyscollectorUser/properties/login`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorUserLogin {
    pub status: Option<i64>,
    pub tty: Option<String>,
    pub type_: Option<String>,
}

impl json::Decode for SyscollectorUserLogin {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            status: members.take("status"),
            tty: members.take("tty"),
            type_: members.take("type"),
        })
    }
}

/// `/components/schemas/SyscollectorUser/properties/user`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscollectorUserUser {
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
}

impl json::Decode for SyscollectorUserUser {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            full_name: members.take("full_name"),
            home: members.take("home"),
            id: members.take("id"),
            uid_signed: members.take("uid_signed"),
            uuid: members.take("uuid"),
            groups: members.take("groups"),
            group_id: members.take("group_id"),
            group_id_signed: members.take("group_id_signed"),
            created: members.take("created"),
            roles: members.take("roles"),
            shell: members.take("shell"),
            type_: members.take("type"),
            is_hidden: members.take("is_hidden"),
            is_remote: members.take("is_remote"),
            last_login: members.take("last_login"),
            auth_failed_count: members.take("auth_failed_count"),
            auth_failed_timestamp: members.take("auth_failed_timestamp"),
            password_expiration_date: members.take("password_expiration_date"),
            password_hash_algorithm: members.take("password_hash_algorithm"),
            password_inactive_days: members.take("password_inactive_days"),
            password_last_change: members.take("password_last_change"),
            password_max_days_between_changes: members.take("password_max_days_between_changes"),
            password_min_days_between_changes: members.take("password_min_days_between_changes"),
            password_status: members.take("password_status"),
            password_warning_days_before_expiration: members.take("password_warning_days_before_expiration"),
        })
    }
}

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
}

impl json::Decode for Task {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            task_id: members.take("task_id"),
            agent_id: members.take("agent_id"),
            node: members.take("node"),
            module: members.take("module"),
            command: members.take("command"),
            status: members.take("status"),
            error_message: members.take("error_message"),
            create_time: members.take("create_time"),
            last_update_time: members.take("last_update_time"),
        })
    }
}

/// The token to send with other requests.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Token {
    pub token: Option<crate::Secret>,
}

impl json::Decode for Token {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            token: members.take("token"),
        })
    }
}

/// `/paths/~1security~1users~1{user_id}/put/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateUserBody {
    pub password: Option<crate::Secret>,
}

impl json::Encode for UpdateUserBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("password", &self.password)])
    }
}

/// A user and the ids of the roles in their order.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UsersResponse {
    pub id: Option<i64>,
    pub username: Option<String>,
    pub allow_run_as: Option<bool>,
    pub roles: Option<Vec<i64>>,
}

impl json::Decode for UsersResponse {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            username: members.take("username"),
            allow_run_as: members.take("allow_run_as"),
            roles: members.take("roles"),
        })
    }
}

/// Whether the configuration of a node is valid.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ValidationStatus {
    pub name: Option<String>,
    pub status: Option<String>,
}

impl json::Decode for ValidationStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            status: members.take("status"),
        })
    }
}

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
}

impl json::Decode for Vulnerability {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            cve: members.take("cve"),
            name: members.take("name"),
            version: members.take("version"),
            architecture: members.take("architecture"),
            type_: members.take("type"),
            status: members.take("status"),
            severity: members.take("severity"),
            condition: members.take("condition"),
            title: members.take("title"),
            cvss2_score: members.take("cvss2_score"),
            cvss3_score: members.take("cvss3_score"),
            detection_time: members.take("detection_time"),
            published: members.take("published"),
            updated: members.take("updated"),
            external_references: members.take("external_references"),
        })
    }
}

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

impl VulnerabilityField {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cve => "cve",
            Self::Name => "name",
            Self::Version => "version",
            Self::Architecture => "architecture",
            Self::DetectionTime => "detection_time",
            Self::Severity => "severity",
            Self::Cvss2Score => "cvss2_score",
            Self::Cvss3Score => "cvss3_score",
            Self::ExternalReferences => "external_references",
            Self::Type => "type",
            Self::Status => "status",
            Self::Condition => "condition",
            Self::Title => "title",
            Self::Published => "published",
            Self::Updated => "updated",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for VulnerabilityField {
    fn from(text: &str) -> Self {
        match text {
            "cve" => Self::Cve,
            "name" => Self::Name,
            "version" => Self::Version,
            "architecture" => Self::Architecture,
            "detection_time" => Self::DetectionTime,
            "severity" => Self::Severity,
            "cvss2_score" => Self::Cvss2Score,
            "cvss3_score" => Self::Cvss3Score,
            "external_references" => Self::ExternalReferences,
            "type" => Self::Type,
            "status" => Self::Status,
            "condition" => Self::Condition,
            "title" => Self::Title,
            "published" => Self::Published,
            "updated" => Self::Updated,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for VulnerabilityField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for VulnerabilityField {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// When the last scans for vulnerabilities ended.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VulnerabilityLastScan {
    pub last_full_scan: Option<String>,
    pub last_partial_scan: Option<String>,
}

impl json::Decode for VulnerabilityLastScan {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            last_full_scan: members.take("last_full_scan"),
            last_partial_scan: members.take("last_partial_scan"),
        })
    }
}

/// From the field to its values and these to their numbers.
pub type VulnerabilitySummary = std::collections::BTreeMap<String, std::collections::BTreeMap<String, i64>>;

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
}

impl json::Decode for WazuhAnalysisdStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            alerts_queue_size: members.take("alerts_queue_size"),
            alerts_queue_usage: members.take("alerts_queue_usage"),
            alerts_written: members.take("alerts_written"),
            archives_queue_size: members.take("archives_queue_size"),
            archives_queue_usage: members.take("archives_queue_usage"),
            event_queue_size: members.take("event_queue_size"),
            event_queue_usage: members.take("event_queue_usage"),
            events_dropped: members.take("events_dropped"),
            events_processed: members.take("events_processed"),
            events_received: members.take("events_received"),
            firewall_queue_size: members.take("firewall_queue_size"),
            firewall_queue_usage: members.take("firewall_queue_usage"),
            firewall_written: members.take("firewall_written"),
            fts_written: members.take("fts_written"),
            hostinfo_queue_size: members.take("hostinfo_queue_size"),
            hostinfo_queue_usage: members.take("hostinfo_queue_usage"),
            other_events_decoded: members.take("other_events_decoded"),
            rootcheck_events_decoded: members.take("rootcheck_events_decoded"),
            rootcheck_queue_size: members.take("rootcheck_queue_size"),
            rootcheck_queue_usage: members.take("rootcheck_queue_usage"),
            rule_matching_queue_size: members.take("rule_matching_queue_size"),
            rule_matching_queue_usage: members.take("rule_matching_queue_usage"),
            sca_events_decoded: members.take("sca_events_decoded"),
            sca_queue_size: members.take("sca_queue_size"),
            sca_queue_usage: members.take("sca_queue_usage"),
            statistical_queue_size: members.take("statistical_queue_size"),
            statistical_queue_usage: members.take("statistical_queue_usage"),
            syscheck_events_decoded: members.take("syscheck_events_decoded"),
            syscheck_queue_size: members.take("syscheck_queue_size"),
            syscheck_queue_usage: members.take("syscheck_queue_usage"),
            syscollector_events_decoded: members.take("syscollector_events_decoded"),
            syscollector_queue_size: members.take("syscollector_queue_size"),
            syscollector_queue_usage: members.take("syscollector_queue_usage"),
            total_events_decoded: members.take("total_events_decoded"),
            winevt_events_decoded: members.take("winevt_events_decoded"),
            winevt_queue_size: members.take("winevt_queue_size"),
            winevt_queue_usage: members.take("winevt_queue_usage"),
        })
    }
}

/// What the analysis daemon counted for agents.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhAnalysisdStatsAgentsItem {
    pub timestamp: Option<String>,
    pub name: Option<WazuhAnalysisdStatsAgentsItemName>,
    pub agents: Option<Vec<AnalysisdAgentStats>>,
}

impl json::Decode for WazuhAnalysisdStatsAgentsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            timestamp: members.take("timestamp"),
            name: members.take("name"),
            agents: members.take("agents"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhAnalysisdStatsAgentsItemLogcollectorBreakdown {
    pub eventchannel: Option<i64>,
    pub eventlog: Option<i64>,
    pub macos: Option<i64>,
    pub others: Option<i64>,
}

impl json::Decode for WazuhAnalysisdStatsAgentsItemLogcollectorBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            eventchannel: members.take("eventchannel"),
            eventlog: members.take("eventlog"),
            macos: members.take("macos"),
            others: members.take("others"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/name`
pub type WazuhAnalysisdStatsAgentsItemName = WazuhAnalysisdStatsItemName;

/// Counters of the analysis daemon since it started.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhAnalysisdStatsItem {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<WazuhAnalysisdStatsItemName>,
    pub metrics: Option<AnalysisdMetrics>,
}

impl json::Decode for WazuhAnalysisdStatsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            uptime: members.take("uptime"),
            timestamp: members.take("timestamp"),
            name: members.take("name"),
            metrics: members.take("metrics"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhAnalysisdStatsItemName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhAnalysisdStatsItemName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhAnalysisd => "wazuh-analysisd",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhAnalysisdStatsItemName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-analysisd" => Self::WazuhAnalysisd,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for WazuhAnalysisdStatsItemName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for WazuhAnalysisdStatsItemName {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/AllItemsResponseWazuhDaemonStatsAgents/allOf/0/properties/affected_items/items`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum WazuhDaemonStatsAgentsItem {
    WazuhRemotedStatsAgentsItem(WazuhRemotedStatsAgentsItem),
    WazuhAnalysisdStatsAgentsItem(WazuhAnalysisdStatsAgentsItem),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for WazuhDaemonStatsAgentsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[
            json::Shape::Object(&["timestamp", "name", "agents"]),
            json::Shape::Object(&["timestamp", "name", "agents"]),
        ]) {
            Some(0) => json::Decode::decode(tree).map(Self::WazuhRemotedStatsAgentsItem),
            Some(1) => json::Decode::decode(tree).map(Self::WazuhAnalysisdStatsAgentsItem),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

/// `/components/schemas/AllItemsResponseWazuhDaemonStats/allOf/0/properties/affected_items/items`
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum WazuhDaemonStatsItem {
    WazuhRemotedStatsItem(WazuhRemotedStatsItem),
    WazuhAnalysisdStatsItem(WazuhAnalysisdStatsItem),
    WazuhDbStatsItem(WazuhDbStatsItem),
    /// A value of another shape.
    Unknown(crate::Value),
}

impl json::Decode for WazuhDaemonStatsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        match tree.choose(&[
            json::Shape::Object(&["uptime", "timestamp", "name", "metrics"]),
            json::Shape::Object(&["uptime", "timestamp", "name", "metrics"]),
            json::Shape::Object(&["uptime", "timestamp", "name", "metrics"]),
        ]) {
            Some(0) => json::Decode::decode(tree).map(Self::WazuhRemotedStatsItem),
            Some(1) => json::Decode::decode(tree).map(Self::WazuhAnalysisdStatsItem),
            Some(2) => json::Decode::decode(tree).map(Self::WazuhDbStatsItem),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

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
}

impl json::Decode for WazuhDaemonsStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            wazuh_agentlessd: members.take("wazuh-agentlessd"),
            wazuh_analysisd: members.take("wazuh-analysisd"),
            wazuh_authd: members.take("wazuh-authd"),
            wazuh_csyslogd: members.take("wazuh-csyslogd"),
            wazuh_execd: members.take("wazuh-execd"),
            wazuh_integratord: members.take("wazuh-integratord"),
            wazuh_logcollector: members.take("wazuh-logcollector"),
            wazuh_maild: members.take("wazuh-maild"),
            wazuh_monitord: members.take("wazuh-monitord"),
            wazuh_remoted: members.take("wazuh-remoted"),
            wazuh_reportd: members.take("wazuh-reportd"),
            wazuh_syscheckd: members.take("wazuh-syscheckd"),
            wazuh_apid: members.take("wazuh-apid"),
            wazuh_clusterd: members.take("wazuh-clusterd"),
            wazuh_db: members.take("wazuh-db"),
            wazuh_modulesd: members.take("wazuh-modulesd"),
        })
    }
}

/// Counters of the database daemon since it started; times in milliseconds.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhDbStatsItem {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<WazuhDbStatsItemName>,
    pub metrics: Option<DbMetrics>,
}

impl json::Decode for WazuhDbStatsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            uptime: members.take("uptime"),
            timestamp: members.take("timestamp"),
            name: members.take("name"),
            metrics: members.take("metrics"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhDbStatsItemName {
    /// `wazuh-db`
    WazuhDb,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhDbStatsItemName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhDb => "wazuh-db",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhDbStatsItemName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-db" => Self::WazuhDb,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for WazuhDbStatsItemName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for WazuhDbStatsItemName {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// Average number of events for each hour of the day.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhHourlyStats {
    pub averages: Option<Vec<i64>>,
    pub interactions: Option<i64>,
}

impl json::Decode for WazuhHourlyStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            averages: members.take("averages"),
            interactions: members.take("interactions"),
        })
    }
}

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
}

impl json::Decode for WazuhInfo {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            path: members.take("path"),
            version: members.take("version"),
            type_: members.take("type"),
            max_agents: members.take("max_agents"),
            openssl_support: members.take("openssl_support"),
            tz_offset: members.take("tz_offset"),
            tz_name: members.take("tz_name"),
            uuid: members.take("uuid"),
        })
    }
}

/// `/components/schemas/WazuhInfo/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhInfoType {
    Server,
    Local,
    Hybrid,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhInfoType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Server => "server",
            Self::Local => "local",
            Self::Hybrid => "hybrid",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhInfoType {
    fn from(text: &str) -> Self {
        match text {
            "server" => Self::Server,
            "local" => Self::Local,
            "hybrid" => Self::Hybrid,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for WazuhInfoType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for WazuhInfoType {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// A log line.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhLogs {
    pub description: Option<String>,
    pub level: Option<WazuhLogsLevel>,
    pub tag: Option<String>,
    pub timestamp: Option<String>,
}

impl json::Decode for WazuhLogs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            description: members.take("description"),
            level: members.take("level"),
            tag: members.take("tag"),
            timestamp: members.take("timestamp"),
        })
    }
}

/// `/components/schemas/WazuhLogs/properties/level`
pub type WazuhLogsLevel = LogLevel;

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
}

impl json::Decode for WazuhManagerConfiguration {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            active_response: members.take("active-response"),
            agentless: members.take("agentless"),
            alerts: members.take("alerts"),
            auth: members.take("auth"),
            cluster: members.take("cluster"),
            command: members.take("command"),
            email_alerts: members.take("email_alerts"),
            gcp_pubsub: members.take("gcp-pubsub"),
            global: members.take("global"),
            integration: members.take("integration"),
            labels: members.take("labels"),
            localfile: members.take("localfile"),
            logging: members.take("logging"),
            remote: members.take("remote"),
            reports: members.take("reports"),
            rootcheck: members.take("rootcheck"),
            ruleset: members.take("ruleset"),
            sca: members.take("sca"),
            socket: members.take("socket"),
            syscheck: members.take("syscheck"),
            syslog_output: members.take("syslog_output"),
            aws_s3: members.take("aws-s3"),
            azure_logs: members.take("azure-logs"),
            cis_cat: members.take("cis-cat"),
            docker_listener: members.take("docker-listener"),
            open_scap: members.take("open-scap"),
            osquery: members.take("osquery"),
            syscollector: members.take("syscollector"),
            indexer: members.take("indexer"),
            vulnerability_detection: members.take("vulnerability-detection"),
        })
    }
}

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
}

impl json::Decode for WazuhRemotedStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ctrl_msg_count: members.take("ctrl_msg_count"),
            discarded_count: members.take("discarded_count"),
            evt_count: members.take("evt_count"),
            sent_bytes: members.take("sent_bytes"),
            queue_size: members.take("queue_size"),
            recv_bytes: members.take("recv_bytes"),
            tcp_sessions: members.take("tcp_sessions"),
            total_queue_size: members.take("total_queue_size"),
        })
    }
}

/// What the daemon that talks to agents counted for them.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhRemotedStatsAgentsItem {
    pub timestamp: Option<String>,
    pub name: Option<WazuhRemotedStatsAgentsItemName>,
    pub agents: Option<Vec<RemotedAgentStats>>,
}

impl json::Decode for WazuhRemotedStatsAgentsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            timestamp: members.take("timestamp"),
            name: members.take("name"),
            agents: members.take("agents"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhRemotedStatsAgentsItemControlBreakdown {
    pub keepalive: Option<i64>,
    pub request: Option<i64>,
    pub shutdown: Option<i64>,
    pub startup: Option<i64>,
}

impl json::Decode for WazuhRemotedStatsAgentsItemControlBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            keepalive: members.take("keepalive"),
            request: members.take("request"),
            shutdown: members.take("shutdown"),
            startup: members.take("startup"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/name`
pub type WazuhRemotedStatsAgentsItemName = WazuhRemotedStatsItemName;

/// Counters of the daemon that talks to agents since it started.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhRemotedStatsItem {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<WazuhRemotedStatsItemName>,
    pub metrics: Option<RemotedMetrics>,
}

impl json::Decode for WazuhRemotedStatsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            uptime: members.take("uptime"),
            timestamp: members.take("timestamp"),
            name: members.take("name"),
            metrics: members.take("metrics"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhRemotedStatsItemName {
    /// `wazuh-remoted`
    WazuhRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhRemotedStatsItemName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhRemoted => "wazuh-remoted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhRemotedStatsItemName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-remoted" => Self::WazuhRemoted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for WazuhRemotedStatsItemName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for WazuhRemotedStatsItemName {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// Events and alerts of one hour.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhStats {
    pub hour: Option<i64>,
    pub alerts: Option<Vec<WazuhStatsAlertsItem>>,
    pub total_alerts: Option<i64>,
    pub events: Option<i64>,
    pub syscheck: Option<i64>,
    pub firewall: Option<i64>,
}

impl json::Decode for WazuhStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            hour: members.take("hour"),
            alerts: members.take("alerts"),
            total_alerts: members.take("totalAlerts"),
            events: members.take("events"),
            syscheck: members.take("syscheck"),
            firewall: members.take("firewall"),
        })
    }
}

/// `/components/schemas/WazuhStats/properties/alerts/items`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhStatsAlertsItem {
    pub sigid: Option<i64>,
    pub level: Option<i64>,
    pub times: Option<i64>,
}

impl json::Decode for WazuhStatsAlertsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            sigid: members.take("sigid"),
            level: members.take("level"),
            times: members.take("times"),
        })
    }
}

/// Average number of events for each hour of one weekday.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhWeekdayStats {
    pub hours: Option<Vec<i64>>,
    pub interactions: Option<i64>,
}

impl json::Decode for WazuhWeekdayStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            hours: members.take("hours"),
            interactions: members.take("interactions"),
        })
    }
}

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
}

impl json::Decode for WazuhWeeklyStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            sun: members.take("Sun"),
            mon: members.take("Mon"),
            tue: members.take("Tue"),
            wed: members.take("Wed"),
            thu: members.take("Thu"),
            fri: members.take("Fri"),
            sat: members.take("Sat"),
        })
    }
}

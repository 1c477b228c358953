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
}

impl json::Decode for Agent {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            version: members.take("version"),
            id: members.take("id"),
            name: members.take("name"),
            status: members.take("status"),
            group: members.take("group"),
            ip: members.take("ip"),
            register_ip: members.take("registerIP"),
            date_add: members.take("dateAdd"),
            last_keep_alive: members.take("lastKeepAlive"),
            os: members.take("os"),
            status_code: members.take("status_code"),
            disconnection_time: members.take("disconnection_time"),
        })
    }
}

/// An agent to register.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentAddBody {
    pub name: String,
    pub ip: Option<String>,
}

impl AgentAddBody {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ip: None }
    }
}

impl json::Encode for AgentAddBody {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("ip", &self.ip)])
    }
}

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

impl AgentComponent {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Com => "com",
            Self::Logcollector => "logcollector",
            Self::Syscheck => "syscheck",
            Self::Wmodules => "wmodules",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentComponent {
    fn from(text: &str) -> Self {
        match text {
            "agent" => Self::Agent,
            "com" => Self::Com,
            "logcollector" => Self::Logcollector,
            "syscheck" => Self::Syscheck,
            "wmodules" => Self::Wmodules,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AgentComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for AgentComponent {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
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

impl AgentConfigurationSection {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Buffer => "buffer",
            Self::Internal => "internal",
            Self::AntiTampering => "anti_tampering",
            Self::ActiveResponse => "active-response",
            Self::Logging => "logging",
            Self::Localfile => "localfile",
            Self::Socket => "socket",
            Self::Syscheck => "syscheck",
            Self::Rootcheck => "rootcheck",
            Self::Wmodules => "wmodules",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentConfigurationSection {
    fn from(text: &str) -> Self {
        match text {
            "client" => Self::Client,
            "buffer" => Self::Buffer,
            "internal" => Self::Internal,
            "anti_tampering" => Self::AntiTampering,
            "active-response" => Self::ActiveResponse,
            "logging" => Self::Logging,
            "localfile" => Self::Localfile,
            "socket" => Self::Socket,
            "syscheck" => Self::Syscheck,
            "rootcheck" => Self::Rootcheck,
            "wmodules" => Self::Wmodules,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for AgentConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for AgentConfigurationSection {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl AgentDaemonName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhManagerAnalysisd => "wazuh-manager-analysisd",
            Self::WazuhManagerRemoted => "wazuh-manager-remoted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentDaemonName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-manager-analysisd" => Self::WazuhManagerAnalysisd,
            "wazuh-manager-remoted" => Self::WazuhManagerRemoted,
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
}

impl json::Decode for AgentDistinct {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            version: members.take("version"),
            id: members.take("id"),
            name: members.take("name"),
            status: members.take("status"),
            group: members.take("group"),
            ip: members.take("ip"),
            register_ip: members.take("registerIP"),
            date_add: members.take("dateAdd"),
            last_keep_alive: members.take("lastKeepAlive"),
            os: members.take("os"),
            status_code: members.take("status_code"),
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
    pub minor: Option<String>,
    pub name: Option<String>,
    pub platform: Option<String>,
    pub type_: Option<String>,
    pub version: Option<String>,
    pub arch: Option<String>,
}

impl json::Decode for AgentOs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            major: members.take("major"),
            minor: members.take("minor"),
            name: members.take("name"),
            platform: members.take("platform"),
            type_: members.take("type"),
            version: members.take("version"),
            arch: members.take("arch"),
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
    /// Agent ID.
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
}

impl json::Decode for AgentsSummaryStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            connection: members.take("connection"),
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
            modules_breakdown: members.take("modules_breakdown"),
            monitor: members.take("monitor"),
            remote: members.take("remote"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdAgentDecodedModulesBreakdown {
    pub aws: Option<i64>,
    pub azure: Option<i64>,
    pub command: Option<i64>,
    pub docker: Option<i64>,
    pub gcp: Option<i64>,
    pub github: Option<i64>,
    pub logcollector_breakdown: Option<WazuhAnalysisdStatsAgentsItemLogcollectorBreakdown>,
    pub office365: Option<i64>,
    pub ms_graph: Option<i64>,
    pub rootcheck: Option<i64>,
    pub sca: Option<i64>,
    pub syscheck: Option<i64>,
    pub syscollector: Option<i64>,
    pub upgrade: Option<i64>,
    pub vulnerability: Option<i64>,
}

impl json::Decode for AnalysisdAgentDecodedModulesBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            aws: members.take("aws"),
            azure: members.take("azure"),
            command: members.take("command"),
            docker: members.take("docker"),
            gcp: members.take("gcp"),
            github: members.take("github"),
            logcollector_breakdown: members.take("logcollector_breakdown"),
            office365: members.take("office365"),
            ms_graph: members.take("ms-graph"),
            rootcheck: members.take("rootcheck"),
            sca: members.take("sca"),
            syscheck: members.take("syscheck"),
            syscollector: members.take("syscollector"),
            upgrade: members.take("upgrade"),
            vulnerability: members.take("vulnerability"),
        })
    }
}

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
}

impl json::Decode for AnalysisdAgentMetricsEventsWrittenBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            alerts: members.take("alerts"),
            archives: members.take("archives"),
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

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AnalysisdStatus {
    pub ready: Option<bool>,
    pub running: Option<bool>,
    pub spaces: Option<std::collections::BTreeMap<String, EngineSpaceStatus>>,
    pub ioc: Option<std::collections::BTreeMap<String, EngineIocStatus>>,
    pub geo: Option<std::collections::BTreeMap<String, EngineGeoStatus>>,
}

impl json::Decode for AnalysisdStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ready: members.take("ready"),
            running: members.take("running"),
            spaces: members.take("spaces"),
            ioc: members.take("ioc"),
            geo: members.take("geo"),
        })
    }
}

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

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CheckAvailableVersionResponse {
    /// Newest versions that the cluster could be updated to.
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
    pub running: Option<ClusterStatusDataRunning>,
}

impl json::Decode for ClusterStatusData {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            running: members.take("running"),
        })
    }
}

/// `/components/schemas/ClusterStatus/properties/data/properties/running`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClusterStatusDataRunning {
    Yes,
    No,
    /// A text that this version does not know.
    Unknown(String),
}

impl ClusterStatusDataRunning {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ClusterStatusDataRunning {
    fn from(text: &str) -> Self {
        match text {
            "yes" => Self::Yes,
            "no" => Self::No,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ClusterStatusDataRunning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for ClusterStatusDataRunning {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
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

impl DaemonName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhManagerAnalysisd => "wazuh-manager-analysisd",
            Self::WazuhManagerRemoted => "wazuh-manager-remoted",
            Self::WazuhManagerDb => "wazuh-manager-db",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DaemonName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-manager-analysisd" => Self::WazuhManagerAnalysisd,
            "wazuh-manager-remoted" => Self::WazuhManagerRemoted,
            "wazuh-manager-db" => Self::WazuhManagerDb,
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
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbQueries {
    pub global: Option<i64>,
    pub global_breakdown: Option<DbQueriesGlobalBreakdown>,
    pub task: Option<i64>,
    pub task_breakdown: Option<DbQueriesTaskBreakdown>,
    pub mitre: Option<i64>,
    pub mitre_breakdown: Option<DbQueriesMitreBreakdown>,
}

impl json::Decode for DbQueries {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            global: members.take("global"),
            global_breakdown: members.take("global_breakdown"),
            task: members.take("task"),
            task_breakdown: members.take("task_breakdown"),
            mitre: members.take("mitre"),
            mitre_breakdown: members.take("mitre_breakdown"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbQueriesGlobalBreakdown {
    pub db: Option<DbQueriesGlobalBreakdownDb>,
    pub tables: Option<DbQueriesGlobalBreakdownTables>,
}

impl json::Decode for DbQueriesGlobalBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            db: members.take("db"),
            tables: members.take("tables"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbQueriesGlobalBreakdownDb {
    pub backup: Option<i64>,
    pub sql: Option<i64>,
    pub vacuum: Option<i64>,
    pub get_fragmentation: Option<i64>,
    pub sleep: Option<i64>,
}

impl json::Decode for DbQueriesGlobalBreakdownDb {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            backup: members.take("backup"),
            sql: members.take("sql"),
            vacuum: members.take("vacuum"),
            get_fragmentation: members.take("get_fragmentation"),
            sleep: members.take("sleep"),
        })
    }
}

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
}

impl json::Decode for DbTimes {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            global: members.take("global"),
            global_breakdown: members.take("global_breakdown"),
            task: members.take("task"),
            task_breakdown: members.take("task_breakdown"),
            mitre: members.take("mitre"),
            mitre_breakdown: members.take("mitre_breakdown"),
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
    pub vacuum: Option<i64>,
    pub get_fragmentation: Option<i64>,
    pub sleep: Option<i64>,
    pub open: Option<i64>,
}

impl json::Decode for DbTimesGlobalBreakdownDb {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            backup: members.take("backup"),
            sql: members.take("sql"),
            vacuum: members.take("vacuum"),
            get_fragmentation: members.take("get_fragmentation"),
            sleep: members.take("sleep"),
            open: members.take("open"),
        })
    }
}

/// `/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DbTimesGlobalBreakdownTables {
    pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
}

impl json::Decode for DbTimesGlobalBreakdownTables {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            agent: members.take("agent"),
            belongs: members.take("belongs"),
            group: members.take("group"),
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
            set_agent_groups: members.take("set-agent-groups"),
            sync_agent_groups_get: members.take("sync-agent-groups-get"),
            sync_agent_info_get: members.take("sync-agent-info-get"),
            update_agent_data: members.take("update-agent-data"),
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

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/geo/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineGeoStatus {
    pub available: Option<bool>,
    pub status: Option<EngineGeoStatusStatus>,
    pub hash: Option<String>,
    pub last_successful_update: Option<i64>,
}

impl json::Decode for EngineGeoStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            available: members.take("available"),
            status: members.take("status"),
            hash: members.take("hash"),
            last_successful_update: members.take("last_successful_update"),
        })
    }
}

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/geo/additionalProperties/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EngineGeoStatusStatus {
    Ready,
    Updating,
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

impl EngineGeoStatusStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::Updating => "updating",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for EngineGeoStatusStatus {
    fn from(text: &str) -> Self {
        match text {
            "ready" => Self::Ready,
            "updating" => Self::Updating,
            "failed" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for EngineGeoStatusStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for EngineGeoStatusStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/ioc/additionalProperties`
pub type EngineIocStatus = EngineGeoStatus;

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/ioc/additionalProperties/properties/status`
pub type EngineIocStatusStatus = EngineGeoStatusStatus;

/// A metric and its value.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineMetric {
    pub name: Option<String>,
    pub type_: Option<String>,
    pub enabled: Option<bool>,
    pub value: Option<f64>,
}

impl json::Decode for EngineMetric {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            type_: members.take("type"),
            enabled: members.take("enabled"),
            value: members.take("value"),
        })
    }
}

/// Metrics of one space of the engine.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineSpaceMetrics {
    pub name: Option<String>,
    pub metrics: Option<Vec<EngineMetric>>,
}

impl json::Decode for EngineSpaceMetrics {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            metrics: members.take("metrics"),
        })
    }
}

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/spaces/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EngineSpaceStatus {
    pub available: Option<bool>,
    pub enabled: Option<bool>,
    pub status: Option<EngineSpaceStatusStatus>,
    pub hash: Option<String>,
    pub last_successful_update: Option<i64>,
}

impl json::Decode for EngineSpaceStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            available: members.take("available"),
            enabled: members.take("enabled"),
            status: members.take("status"),
            hash: members.take("hash"),
            last_successful_update: members.take("last_successful_update"),
        })
    }
}

/// `/components/schemas/AnalysisdStatus/allOf/1/properties/spaces/additionalProperties/properties/status`
pub type EngineSpaceStatusStatus = EngineGeoStatusStatus;

/// Events to analyse.
#[derive(Clone, Debug, PartialEq)]
pub struct EventsBody {
    pub events: Vec<String>,
}

impl EventsBody {
    /// With the required members alone.
    pub fn new(events: Vec<String>) -> Self {
        Self { events }
    }
}

impl json::Encode for EventsBody {
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
    Rcl,
    /// A text that this version does not know.
    Unknown(String),
}

impl GroupFileType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Conf => "conf",
            Self::Rcl => "rcl",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for GroupFileType {
    fn from(text: &str) -> Self {
        match text {
            "conf" => Self::Conf,
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

impl ManagerActiveConfigurationSection {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Global => "global",
            Self::Auth => "auth",
            Self::Internal => "internal",
            Self::Remote => "remote",
            Self::Wdb => "wdb",
            Self::Wmodules => "wmodules",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ManagerActiveConfigurationSection {
    fn from(text: &str) -> Self {
        match text {
            "global" => Self::Global,
            "auth" => Self::Auth,
            "internal" => Self::Internal,
            "remote" => Self::Remote,
            "wdb" => Self::Wdb,
            "wmodules" => Self::Wmodules,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ManagerActiveConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for ManagerActiveConfigurationSection {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl ManagerComponent {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auth => "auth",
            Self::Monitor => "monitor",
            Self::Request => "request",
            Self::WazuhManagerDb => "wazuh-manager-db",
            Self::Wmodules => "wmodules",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ManagerComponent {
    fn from(text: &str) -> Self {
        match text {
            "auth" => Self::Auth,
            "monitor" => Self::Monitor,
            "request" => Self::Request,
            "wazuh-manager-db" => Self::WazuhManagerDb,
            "wmodules" => Self::Wmodules,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for ManagerComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for ManagerComponent {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

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

impl ManagerConfigurationSection {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ActiveResponse => "active-response",
            Self::Alerts => "alerts",
            Self::Auth => "auth",
            Self::Client => "client",
            Self::ClientBuffer => "client_buffer",
            Self::Cluster => "cluster",
            Self::Command => "command",
            Self::Global => "global",
            Self::Logging => "logging",
            Self::Remote => "remote",
            Self::Reports => "reports",
            Self::Socket => "socket",
            Self::VulnerabilityDetection => "vulnerability-detection",
            Self::Indexer => "indexer",
            Self::Syscollector => "syscollector",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for ManagerConfigurationSection {
    fn from(text: &str) -> Self {
        match text {
            "active-response" => Self::ActiveResponse,
            "alerts" => Self::Alerts,
            "auth" => Self::Auth,
            "client" => Self::Client,
            "client_buffer" => Self::ClientBuffer,
            "cluster" => Self::Cluster,
            "command" => Self::Command,
            "global" => Self::Global,
            "logging" => Self::Logging,
            "remote" => Self::Remote,
            "reports" => Self::Reports,
            "socket" => Self::Socket,
            "vulnerability-detection" => Self::VulnerabilityDetection,
            "indexer" => Self::Indexer,
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

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModulesdStatus {
    pub ready: Option<bool>,
    pub running: Option<bool>,
    pub modules: Option<ModulesdStatusModules>,
}

impl json::Decode for ModulesdStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ready: members.take("ready"),
            running: members.take("running"),
            modules: members.take("modules"),
        })
    }
}

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModulesdStatusModules {
    /// State of the vulnerability detector and of its feed.
    pub vulnerability_detector: Option<VulnerabilityDetectorStatus>,
    pub inventory_sync: Option<ModulesdStatusModulesInventorySync>,
    pub content_manager: Option<ModulesdStatusModulesContentManager>,
    pub task_manager: Option<ModulesdStatusModulesTaskManager>,
}

impl json::Decode for ModulesdStatusModules {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            vulnerability_detector: members.take("vulnerability-detector"),
            inventory_sync: members.take("inventory-sync"),
            content_manager: members.take("content-manager"),
            task_manager: members.take("task-manager"),
        })
    }
}

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/content-manager`
pub type ModulesdStatusModulesContentManager = ModulesdStatusModulesTaskManager;

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/inventory-sync`
pub type ModulesdStatusModulesInventorySync = ModulesdStatusModulesTaskManager;

/// `/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/task-manager`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModulesdStatusModulesTaskManager {
    pub available: Option<bool>,
}

impl json::Decode for ModulesdStatusModulesTaskManager {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            available: members.take("available"),
        })
    }
}

/// A version that has been published.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersion {
    pub tag: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub published_date: Option<String>,
    pub semver: Option<NewVersionSemver>,
}

impl json::Decode for NewVersion {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            tag: members.take("tag"),
            title: members.take("title"),
            description: members.take("description"),
            published_date: members.take("published_date"),
            semver: members.take("semver"),
        })
    }
}

/// `/components/schemas/NewVersion/properties/semver`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NewVersionSemver {
    pub major: Option<i64>,
    pub minor: Option<i64>,
    pub patch: Option<i64>,
}

impl json::Decode for NewVersionSemver {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            major: members.take("major"),
            minor: members.take("minor"),
            patch: members.take("patch"),
        })
    }
}

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

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NodeDaemonStatus {
    pub ready: Option<bool>,
    pub running: Option<bool>,
}

impl json::Decode for NodeDaemonStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ready: members.take("ready"),
            running: members.take("running"),
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
    pub type_: Option<String>,
    pub version: Option<String>,
}

impl json::Decode for OverviewAgentsAgentOsItemOs {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            name: members.take("name"),
            platform: members.take("platform"),
            type_: members.take("type"),
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
    pub events: Option<i64>,
    pub states: Option<i64>,
    pub upgrade_ack: Option<i64>,
}

impl json::Decode for RemotedAgentMetricsMessagesReceivedBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            control: members.take("control"),
            control_breakdown: members.take("control_breakdown"),
            events: members.take("events"),
            states: members.take("states"),
            upgrade_ack: members.take("upgrade_ack"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/sent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedAgentMetricsMessagesSentBreakdown {
    pub ack: Option<i64>,
    pub ar: Option<i64>,
    pub discarded: Option<i64>,
    pub request: Option<i64>,
    pub shared: Option<i64>,
}

impl json::Decode for RemotedAgentMetricsMessagesSentBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ack: members.take("ack"),
            ar: members.take("ar"),
            discarded: members.take("discarded"),
            request: members.take("request"),
            shared: members.take("shared"),
        })
    }
}

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
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
    pub control_messages_queue_usage: Option<i64>,
    pub keys_reload_count: Option<i64>,
    pub messages: Option<RemotedMetricsMessages>,
    pub queues: Option<RemotedMetricsQueues>,
    pub tcp_sessions: Option<i64>,
}

impl json::Decode for RemotedMetrics {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            bytes: members.take("bytes"),
            control_messages_queue_breakdown: members.take("control_messages_queue_breakdown"),
            control_messages_queue_usage: members.take("control_messages_queue_usage"),
            keys_reload_count: members.take("keys_reload_count"),
            messages: members.take("messages"),
            queues: members.take("queues"),
            tcp_sessions: members.take("tcp_sessions"),
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
    pub processed: Option<i64>,
    pub replaced: Option<i64>,
}

impl json::Decode for RemotedMetricsControlMessagesQueueBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            inserted: members.take("inserted"),
            processed: members.take("processed"),
            replaced: members.take("replaced"),
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
    pub events: Option<i64>,
    pub events_failed: Option<i64>,
    pub ping: Option<i64>,
    pub unknown: Option<i64>,
    pub upgrade_ack: Option<i64>,
    pub states: Option<i64>,
}

impl json::Decode for RemotedMetricsMessagesReceivedBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            control: members.take("control"),
            control_breakdown: members.take("control_breakdown"),
            dequeued_after: members.take("dequeued_after"),
            discarded: members.take("discarded"),
            events: members.take("events"),
            events_failed: members.take("events_failed"),
            ping: members.take("ping"),
            unknown: members.take("unknown"),
            upgrade_ack: members.take("upgrade_ack"),
            states: members.take("states"),
        })
    }
}

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
pub type RemotedMetricsMessagesReceivedBreakdownControlBreakdown = WazuhRemotedStatsAgentsItemControlBreakdown;

/// `/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/sent_breakdown`
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsMessagesSentBreakdown {
    pub ack: Option<i64>,
    pub discarded: Option<i64>,
    pub shared: Option<i64>,
}

impl json::Decode for RemotedMetricsMessagesSentBreakdown {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ack: members.take("ack"),
            discarded: members.take("discarded"),
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
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RemotedMetricsQueuesReceived {
    pub size: Option<i64>,
    pub usage: Option<i64>,
}

impl json::Decode for RemotedMetricsQueuesReceived {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            size: members.take("size"),
            usage: members.take("usage"),
        })
    }
}

/// A role to create.
#[derive(Clone, Debug, PartialEq)]
pub struct RolesRequest {
    pub name: String,
}

impl RolesRequest {
    /// With the required members alone.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl json::Encode for RolesRequest {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name)])
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

/// What every JSON success has: the error code and mostly a message.
pub type RunAsLoginResponse = LoginUserResponse;

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

/// State of the vulnerability detector and of its feed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VulnerabilityDetectorStatus {
    pub available: Option<bool>,
    pub status: Option<VulnerabilityDetectorStatusStatus>,
    pub enabled: Option<bool>,
    pub offset: Option<i64>,
    pub last_successful_update: Option<i64>,
}

impl json::Decode for VulnerabilityDetectorStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            available: members.take("available"),
            status: members.take("status"),
            enabled: members.take("enabled"),
            offset: members.take("offset"),
            last_successful_update: members.take("last_successful_update"),
        })
    }
}

/// `/components/schemas/VulnerabilityDetectorStatus/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VulnerabilityDetectorStatusStatus {
    Updating,
    Ready,
    Failed,
    /// A text that this version does not know.
    Unknown(String),
}

impl VulnerabilityDetectorStatusStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Updating => "updating",
            Self::Ready => "ready",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for VulnerabilityDetectorStatusStatus {
    fn from(text: &str) -> Self {
        match text {
            "updating" => Self::Updating,
            "ready" => Self::Ready,
            "failed" => Self::Failed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for VulnerabilityDetectorStatusStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for VulnerabilityDetectorStatusStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

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

/// Metrics of the analysis daemon, as they stand now.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WazuhAnalysisdStatsItem {
    pub uptime: Option<String>,
    pub timestamp: Option<String>,
    pub name: Option<WazuhAnalysisdStatsItemName>,
    pub status: Option<String>,
    pub global: Option<Vec<EngineMetric>>,
    pub spaces: Option<Vec<EngineSpaceMetrics>>,
}

impl json::Decode for WazuhAnalysisdStatsItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            uptime: members.take("uptime"),
            timestamp: members.take("timestamp"),
            name: members.take("name"),
            status: members.take("status"),
            global: members.take("global"),
            spaces: members.take("spaces"),
        })
    }
}

/// `/components/schemas/WazuhAnalysisdStatsItem/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhAnalysisdStatsItemName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhAnalysisdStatsItemName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhManagerAnalysisd => "wazuh-manager-analysisd",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhAnalysisdStatsItemName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-manager-analysisd" => Self::WazuhManagerAnalysisd,
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
            json::Shape::Object(&["uptime", "timestamp", "name", "status", "global", "spaces"]),
            json::Shape::Object(&["uptime", "timestamp", "name", "metrics"]),
        ]) {
            Some(0) => json::Decode::decode(tree).map(Self::WazuhRemotedStatsItem),
            Some(1) => json::Decode::decode(tree).map(Self::WazuhAnalysisdStatsItem),
            Some(2) => json::Decode::decode(tree).map(Self::WazuhDbStatsItem),
            _ => Ok(Self::Unknown(tree.into_value())),
        }
    }
}

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
}

impl json::Decode for WazuhDaemonsStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            ready: members.take("ready"),
            wazuh_manager_analysisd: members.take("wazuh-manager-analysisd"),
            wazuh_manager_authd: members.take("wazuh-manager-authd"),
            wazuh_manager_monitord: members.take("wazuh-manager-monitord"),
            wazuh_manager_remoted: members.take("wazuh-manager-remoted"),
            wazuh_manager_apid: members.take("wazuh-manager-apid"),
            wazuh_manager_clusterd: members.take("wazuh-manager-clusterd"),
            wazuh_manager_db: members.take("wazuh-manager-db"),
            wazuh_manager_modulesd: members.take("wazuh-manager-modulesd"),
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
    /// `wazuh-manager-db`
    WazuhManagerDb,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhDbStatsItemName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhManagerDb => "wazuh-manager-db",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhDbStatsItemName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-manager-db" => Self::WazuhManagerDb,
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
    pub tz_offset: Option<String>,
    pub tz_name: Option<String>,
}

impl json::Decode for WazuhInfo {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            path: members.take("path"),
            version: members.take("version"),
            type_: members.take("type"),
            max_agents: members.take("max_agents"),
            tz_offset: members.take("tz_offset"),
            tz_name: members.take("tz_name"),
        })
    }
}

/// `/components/schemas/WazuhInfo/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WazuhInfoType {
    Server,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhInfoType {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Server => "server",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhInfoType {
    fn from(text: &str) -> Self {
        match text {
            "server" => Self::Server,
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
}

impl json::Decode for WazuhManagerConfiguration {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            alerts: members.take("alerts"),
            auth: members.take("auth"),
            cluster: members.take("cluster"),
            command: members.take("command"),
            gcp_pubsub: members.take("gcp-pubsub"),
            global: members.take("global"),
            logging: members.take("logging"),
            remote: members.take("remote"),
            reports: members.take("reports"),
            vulnerability_detection: members.take("vulnerability-detection"),
            indexer: members.take("indexer"),
            socket: members.take("socket"),
            syscollector: members.take("syscollector"),
            active_response: members.take("active-response"),
            anti_tampering: members.take("anti_tampering"),
            client: members.take("client"),
            localfile: members.take("localfile"),
            rootcheck: members.take("rootcheck"),
            sca: members.take("sca"),
            syscheck: members.take("syscheck"),
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
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// A text that this version does not know.
    Unknown(String),
}

impl WazuhRemotedStatsItemName {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WazuhManagerRemoted => "wazuh-manager-remoted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for WazuhRemotedStatsItemName {
    fn from(text: &str) -> Self {
        match text {
            "wazuh-manager-remoted" => Self::WazuhManagerRemoted,
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

// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An agent to register.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AddAgentBody {
    /// The name (format `names`).
    pub name: String,
    /// The IP (format `alphanumeric_symbols`).
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

/// The reply of `POST /agents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AddAgentReply {
    /// Id and key of an agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentIdKey>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// An agent. Members without a value, and those not selected, are absent.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Agent {
    /// Version of the agent, such as `Wazuh v4.14.7`.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// Name of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Connection state of an agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentStatus>,
    /// Groups that the agent is in; the files of a later one win.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<Vec<String>>,
    /// Address that the agent connects from.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Address that the agent was registered with.
    #[serde(rename = "registerIP", skip_serializing_if = "Option::is_none")] pub register_ip: Option<String>,
    /// When the agent was registered.
    #[serde(rename = "dateAdd", skip_serializing_if = "Option::is_none")] pub date_add: Option<String>,
    /// When the agent was last heard of.
    #[serde(rename = "lastKeepAlive", skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
    /// When the connection was lost.
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnection_time: Option<String>,
}

/// The reply of `GET /agents/{agent_id}/config/{component}/{configuration}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentActiveConfigurationReply {
    /// A section of configuration, in the form the agent sends.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// A value of the parameter `component` of `GET /agents/{agent_id}/config/{component}/{configuration}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl AgentComponent {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentComponent {
    const ALL: &'static [(&'static str, Self)] = &[
        ("agent", Self::Agent), ("com", Self::Com), ("logcollector", Self::Logcollector), ("syscheck", Self::Syscheck),
        ("wmodules", Self::Wmodules),
    ];
}
impl std::fmt::Display for AgentComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AgentComponent {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for AgentComponent {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// Statistics of a part of an agent: those of the log collector, or counters of the agent.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentComponentStats {
    /// What the log collector read within a span of time.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<LogcollectorStats>,
    /// What the log collector read within a span of time.
    #[serde(skip_serializing_if = "Option::is_none")] pub interval: Option<LogcollectorStats>,
    /// The last keepalive of the agent component stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_keepalive: Option<String>,
    /// The last ack of the agent component stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_ack: Option<String>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: serde_json::Map<String, serde_json::Value>,
}

/// A value of the parameter `configuration` of `GET /agents/{agent_id}/config/{component}/{configuration}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl AgentConfigurationSection {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentConfigurationSection {
    const ALL: &'static [(&'static str, Self)] = &[
        ("client", Self::Client), ("buffer", Self::Buffer), ("internal", Self::Internal),
        ("anti_tampering", Self::AntiTampering), ("active-response", Self::ActiveResponse), ("logging", Self::Logging),
        ("localfile", Self::Localfile), ("socket", Self::Socket), ("syscheck", Self::Syscheck),
        ("rootcheck", Self::Rootcheck), ("wmodules", Self::Wmodules),
    ];
}
impl std::fmt::Display for AgentConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AgentConfigurationSection {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for AgentConfigurationSection {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `daemons_list` of `GET /agents/{agent_id}/daemons/stats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentDaemonName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// `wazuh-remoted`
    WazuhRemoted,
}

impl AgentDaemonName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentDaemonName {
    const ALL: &'static [(&'static str, Self)] = &[
        ("wazuh-manager-analysisd", Self::WazuhManagerAnalysisd), ("wazuh-manager-remoted", Self::WazuhManagerRemoted),
        ("wazuh-analysisd", Self::WazuhAnalysisd), ("wazuh-remoted", Self::WazuhRemoted),
    ];
}
impl std::fmt::Display for AgentDaemonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AgentDaemonName {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for AgentDaemonName {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `status` of `DELETE /agents`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl AgentDeletionStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentDeletionStatus {
    const ALL: &'static [(&'static str, Self)] = &[
        ("all", Self::All), ("active", Self::Active), ("pending", Self::Pending),
        ("never_connected", Self::NeverConnected), ("disconnected", Self::Disconnected),
    ];
}
impl std::fmt::Display for AgentDeletionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AgentDeletionStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for AgentDeletionStatus {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A combination of values and the number of agents that have it.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentDistinct {
    /// Version of the agent, such as `Wazuh v4.14.7`.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// Name of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Connection state of an agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentStatus>,
    /// Groups that the agent is in; the files of a later one win.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<Vec<String>>,
    /// Address that the agent connects from.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Address that the agent was registered with.
    #[serde(rename = "registerIP", skip_serializing_if = "Option::is_none")] pub register_ip: Option<String>,
    /// When the agent was registered.
    #[serde(rename = "dateAdd", skip_serializing_if = "Option::is_none")] pub date_add: Option<String>,
    /// When the agent was last heard of.
    #[serde(rename = "lastKeepAlive", skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
    /// When the connection was lost.
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnection_time: Option<String>,
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// The internal key of the agent distinct.
    #[serde(skip_serializing_if = "Option::is_none")] pub internal_key: Option<String>,
}

/// A group of agents.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentGroup {
    /// How many agents are in the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// Name of the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Checksum of the group's files as agents get them.
    #[serde(rename = "mergedSum", skip_serializing_if = "Option::is_none")] pub merged_sum: Option<String>,
    /// Checksum of the group's `agent.conf`.
    #[serde(rename = "configSum", skip_serializing_if = "Option::is_none")] pub config_sum: Option<String>,
}

/// Id and key of an agent.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentIdKey {
    /// Agent ID.
    pub id: String,
    /// Key of the agent, in the form that it imports.
    pub key: String,
}

/// When an older agent gives way to a new one.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AgentInsertForce {
    /// Whether the force is enabled (default `true`).
    pub enabled: Option<bool>,
    /// The disconnected time of the force.
    pub disconnected_time: Option<AgentInsertForceDisconnectedTime>,
    /// The after registration time of the force (format `timeframe`, default `1h`).
    pub after_registration_time: Option<String>,
}

/// The `disconnected_time` of `AgentInsertForce`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AgentInsertForceDisconnectedTime {
    /// Whether the disconnected time is enabled (default `true`).
    pub enabled: Option<bool>,
    /// The value of the disconnected time (format `timeframe`, default `1h`).
    pub value: Option<String>,
}

/// Operating system of the agent.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentOs {
    /// First number of the version.
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<String>,
    /// Second number of the version.
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<String>,
    /// Name of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Short name of the operating system, such as `ubuntu` or `windows`.
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// The type of the OS (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// Version of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Architecture of the processor.
    #[serde(skip_serializing_if = "Option::is_none")] pub arch: Option<String>,
}

/// A value of the parameter `component` of `GET /agents/{agent_id}/stats/{component}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentStatsComponent {
    /// `logcollector`
    Logcollector,
    /// `agent`
    Agent,
}

impl AgentStatsComponent {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentStatsComponent {
    const ALL: &'static [(&'static str, Self)] = &[("logcollector", Self::Logcollector), ("agent", Self::Agent)];
}
impl std::fmt::Display for AgentStatsComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AgentStatsComponent {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for AgentStatsComponent {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// Connection state of an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `never_connected`
    NeverConnected,
    /// `disconnected`
    Disconnected,
}

impl AgentStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentStatus {
    const ALL: &'static [(&'static str, Self)] = &[
        ("active", Self::Active), ("pending", Self::Pending), ("never_connected", Self::NeverConnected),
        ("disconnected", Self::Disconnected),
    ];
}
impl std::fmt::Display for AgentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AgentStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for AgentStatus {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for AgentStatus {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `status` of `GET /agents` and `GET /groups/{group_id}/agents`.
pub type AgentStatusFilter = AgentStatus;

/// Whether an agent has the current files of its groups.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentSynced {
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// Whether the agent has the files of its groups as they are now.
    #[serde(skip_serializing_if = "Option::is_none")] pub synced: Option<bool>,
}

/// How the upgrade of an agent went.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentUpgradeResult {
    /// What became of the upgrade, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<String>,
    /// Id of a task: a number from a manager of release 4, a text from one of 5.0.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<TaskNumberOrText>,
    /// Node that ran the task.
    #[serde(skip_serializing_if = "Option::is_none")] pub node: Option<String>,
    /// Part of the manager that made the task.
    #[serde(skip_serializing_if = "Option::is_none")] pub module: Option<String>,
    /// What was done.
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<String>,
    /// How far it is.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")] pub error_msg: Option<String>,
    /// When the task was made.
    #[serde(skip_serializing_if = "Option::is_none")] pub create_time: Option<String>,
    /// When its state last changed.
    #[serde(skip_serializing_if = "Option::is_none")] pub update_time: Option<String>,
}

/// One of `agent_os` in `AgentsOverview`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsByOs {
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// The OS of the agent OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentsByOsDetails>,
}

/// The `os` of `AgentsByOs`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsByOsDetails {
    /// The name of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The platform of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// The type of the OS (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// The version of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// One of `agent_version` in `AgentsOverview`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsByVersion {
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// The version of the agent version.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// The fleet in numbers.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
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
}

/// The reply of `GET /overview/agents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsOverviewReply {
    /// The fleet in numbers.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentsOverview>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// Number of agents by state, platform and group.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummary {
    /// The status of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentsSummaryConnection>,
    /// How many agents each platform has.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<BTreeMap<String, i64>>,
    /// How many agents each group has.
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<BTreeMap<String, i64>>,
}

/// The `status` of `AgentsSummary`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryConnection {
    /// The active of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub active: Option<i64>,
    /// The disconnected of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnected: Option<i64>,
    /// The never connected of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub never_connected: Option<i64>,
    /// The pending of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub pending: Option<i64>,
}

/// The reply of `GET /agents/summary`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryReply {
    /// Number of agents by state, platform and group.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentsSummary>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// Number of agents by connection and by state of their group files.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatus {
    /// The connection of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub connection: Option<AgentsSummaryStatusConnection>,
}

/// The `connection` of `AgentsSummaryStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusConnection {
    /// The total of the connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub total: Option<i64>,
    /// The active of the connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub active: Option<i64>,
    /// The disconnected of the connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnected: Option<i64>,
    /// The never connected of the connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub never_connected: Option<i64>,
    /// The pending of the connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub pending: Option<i64>,
}

/// The reply of `GET /agents/summary/status`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusReply {
    /// Number of agents by connection and by state of their group files.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentsSummaryStatus>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// The `decoded_breakdown` of `AnalysisdAgentEvents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecoded {
    /// The agent of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// The dbsync of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
    /// The modules breakdown of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    /// The monitor of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// The remote of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
}

/// The `modules_breakdown` of `AnalysisdAgentDecoded`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecodedModulesBreakdown {
    /// The aws of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// The azure of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
    /// The command of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<i64>,
    /// The docker of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub docker: Option<i64>,
    /// The gcp of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub gcp: Option<i64>,
    /// The github of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub github: Option<i64>,
    /// The logcollector breakdown of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logcollector_breakdown: Option<AnalysisdStatsByAgentLogcollectorBreakdown>,
    /// The office365 of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub office365: Option<i64>,
    /// The ms graph of the modules breakdown (`ms-graph`).
    #[serde(rename = "ms-graph", skip_serializing_if = "Option::is_none")] pub ms_graph: Option<i64>,
    /// The rootcheck of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<i64>,
    /// The SCA of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
    /// The syscheck of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
    /// The syscollector of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<i64>,
    /// The upgrade of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<i64>,
    /// The vulnerability of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub vulnerability: Option<i64>,
}

/// The `received_breakdown` of `AnalysisdAgentMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentEvents {
    /// The decoded breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub decoded_breakdown: Option<AnalysisdAgentDecoded>,
}

/// The `metrics` of `AnalysisdAgentStats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentMetrics {
    /// The events of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<AnalysisdAgentMetricsEvents>,
}

/// The `events` of `AnalysisdAgentMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentMetricsEvents {
    /// The processed of the events.
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
    /// The received breakdown of the events.
    #[serde(skip_serializing_if = "Option::is_none")] pub received_breakdown: Option<AnalysisdAgentEvents>,
    /// The written breakdown of the events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_breakdown: Option<AnalysisdAgentMetricsEventsWrittenBreakdown>,
}

/// The `written_breakdown` of `AnalysisdAgentMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentMetricsEventsWrittenBreakdown {
    /// The alerts of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<i64>,
    /// The archives of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub archives: Option<i64>,
}

/// One of `agents` in `AnalysisdStatsByAgent`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentStats {
    /// The uptime of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// The ID of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The metrics of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<AnalysisdAgentMetrics>,
}

/// Metrics of the analysis daemon, as they stand now.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDaemonStats {
    /// The uptime.
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// The timestamp.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<AnalysisdDaemonStatsName>,
    /// The status.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// The global.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<Vec<EngineMetric>>,
    /// The spaces.
    #[serde(skip_serializing_if = "Option::is_none")] pub spaces: Option<Vec<EngineSpaceMetric>>,
}

/// A value of `name` in `AnalysisdDaemonStats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnalysisdDaemonStatsName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
}

impl AnalysisdDaemonStatsName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AnalysisdDaemonStatsName {
    const ALL: &'static [(&'static str, Self)] = &[("wazuh-manager-analysisd", Self::WazuhManagerAnalysisd)];
}
impl std::fmt::Display for AnalysisdDaemonStatsName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AnalysisdDaemonStatsName {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for AnalysisdDaemonStatsName {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// What the analysis daemon counted for agents.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdStatsByAgent {
    /// The timestamp.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<AnalysisdStatsByAgentName>,
    /// The agents.
    #[serde(skip_serializing_if = "Option::is_none")] pub agents: Option<Vec<AnalysisdAgentStats>>,
}

/// The `logcollector_breakdown` of `AnalysisdAgentDecodedModulesBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdStatsByAgentLogcollectorBreakdown {
    /// The eventchannel of the logcollector breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub eventchannel: Option<i64>,
    /// The eventlog of the logcollector breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub eventlog: Option<i64>,
    /// The macos of the logcollector breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub macos: Option<i64>,
    /// The others of the logcollector breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub others: Option<i64>,
}

/// A value of `name` in `AnalysisdStatsByAgent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnalysisdStatsByAgentName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-analysisd`
    WazuhAnalysisd,
}

impl AnalysisdStatsByAgentName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AnalysisdStatsByAgentName {
    const ALL: &'static [(&'static str, Self)] =
        &[("wazuh-manager-analysisd", Self::WazuhManagerAnalysisd), ("wazuh-analysisd", Self::WazuhAnalysisd)];
}
impl std::fmt::Display for AnalysisdStatsByAgentName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for AnalysisdStatsByAgentName {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for AnalysisdStatsByAgentName {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// State of the analysis daemon and of the content that it works with.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdStatus {
    /// Whether ready of the wazuh manager analysisd holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub ready: Option<bool>,
    /// Whether running of the wazuh manager analysisd holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<bool>,
    /// The spaces of the wazuh manager analysisd.
    #[serde(skip_serializing_if = "Option::is_none")] pub spaces: Option<BTreeMap<String, EngineSpaceStatus>>,
    /// The ioc of the wazuh manager analysisd.
    #[serde(skip_serializing_if = "Option::is_none")] pub ioc: Option<BTreeMap<String, EngineIocStatus>>,
    /// The geo of the wazuh manager analysisd.
    #[serde(skip_serializing_if = "Option::is_none")] pub geo: Option<BTreeMap<String, EngineGeoStatus>>,
}

/// A problem document.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiError {
    /// Class of the error.
    pub title: String,
    /// What went wrong.
    pub detail: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")] pub remediation: Option<String>,
    /// The same error as each node told it.
    #[serde(skip_serializing_if = "Option::is_none")] pub dapi_errors: Option<BTreeMap<String, ApiErrorDapiError>>,
    /// Number of the error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// A value under `dapi_errors` in `ApiError`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiErrorDapiError {
    /// The error of the dapi error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<String>,
    /// The logfile of the dapi error.
    #[serde(skip_serializing_if = "Option::is_none")] pub logfile: Option<String>,
}

/// The reply of `GET /`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiInfoReply {
    /// Which API this is.
    pub data: BasicInfo,
    /// The error.
    pub error: i64,
}

/// One item of the reply of `GET /security/keys` and 2 other operations.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiKey {
    /// Number of the key.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The user as whom its requests are done.
    #[serde(skip_serializing_if = "Option::is_none")] pub user_id: Option<i64>,
    /// Name of that user.
    #[serde(skip_serializing_if = "Option::is_none")] pub username: Option<String>,
    /// Roles that it is narrowed to; `null` for all that the user has.
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<i64>>,
    /// Where it is taken from; empty for everywhere.
    #[serde(skip_serializing_if = "Option::is_none")] pub networks: Option<Vec<String>>,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")] pub created_at: Option<String>,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")] pub created_by: Option<String>,
    /// When it expires; `null` for never.
    #[serde(skip_serializing_if = "Option::is_none")] pub expires_at: Option<String>,
    /// When it was last used, to within a minute; `null` for never.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_used_at: Option<String>,
    /// The key itself, in the reply to the request that makes it and nowhere else.
    #[serde(skip_serializing_if = "Option::is_none")] pub key: Option<String>,
}

/// What every JSON success has: the error code and mostly a message.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiReply {
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// One item of the reply of `GET /audit`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AuditEntry {
    /// Number of the entry. There is no gap between two.
    #[serde(skip_serializing_if = "Option::is_none")] pub sequence: Option<i64>,
    /// When it was written.
    #[serde(skip_serializing_if = "Option::is_none")] pub time: Option<String>,
    /// What it tells: a request, a command of the operator, or how the trail itself was mended or continued.
    #[serde(skip_serializing_if = "Option::is_none")] pub event: Option<String>,
    /// Id of the request.
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<String>,
    /// Release of the API that was asked.
    #[serde(skip_serializing_if = "Option::is_none")] pub api: Option<String>,
    /// Who asked; `null` for a stranger.
    #[serde(skip_serializing_if = "Option::is_none")] pub user: Option<String>,
    /// Where the request came from.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// By what the caller was let in.
    #[serde(skip_serializing_if = "Option::is_none")] pub credential: Option<String>,
    /// Name of the API key, where it was one.
    #[serde(skip_serializing_if = "Option::is_none")] pub key: Option<String>,
    /// Digest of the authorization context of the login.
    #[serde(skip_serializing_if = "Option::is_none")] pub hash_auth_context: Option<String>,
    /// The operation.
    #[serde(skip_serializing_if = "Option::is_none")] pub operation: Option<String>,
    /// Method of the request.
    #[serde(skip_serializing_if = "Option::is_none")] pub method: Option<String>,
    /// Path of the request.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
    /// Parameters of the query, without secrets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<serde_json::Map<String, serde_json::Value>>,
    /// The body, without secrets.
    #[serde(skip_serializing_if = "Option::is_none")] pub body: Option<serde_json::Map<String, serde_json::Value>>,
    /// HTTP status of the reply.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<i64>,
    /// What came of it.
    #[serde(skip_serializing_if = "Option::is_none")] pub outcome: Option<String>,
    /// Error number of the reply.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
    /// Ids of what was changed; the first 50.
    #[serde(skip_serializing_if = "Option::is_none")] pub affected: Option<Vec<String>>,
    /// How many items were changed.
    #[serde(skip_serializing_if = "Option::is_none")] pub affected_total: Option<i64>,
    /// Ids of what could not be changed; the first 50.
    #[serde(skip_serializing_if = "Option::is_none")] pub failed: Option<Vec<String>>,
    /// How many items could not be changed.
    #[serde(skip_serializing_if = "Option::is_none")] pub failed_total: Option<i64>,
    /// Requests of strangers that were counted and not recorded.
    #[serde(skip_serializing_if = "Option::is_none")] pub omitted: Option<i64>,
    /// Number of the first entry of a file.
    #[serde(skip_serializing_if = "Option::is_none")] pub first: Option<i64>,
    /// Bytes that were put aside when the trail was mended.
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<i64>,
    /// Entries that a file holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub entries: Option<i64>,
    /// Whether something long was cut.
    #[serde(skip_serializing_if = "Option::is_none")] pub shortened: Option<bool>,
    /// Digest of the entry before.
    #[serde(skip_serializing_if = "Option::is_none")] pub previous: Option<String>,
}

/// Which API this is.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct BasicInfo {
    /// Name of the API.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// Version of the API.
    #[serde(skip_serializing_if = "Option::is_none")] pub api_version: Option<String>,
    /// Number of the build.
    #[serde(skip_serializing_if = "Option::is_none")] pub revision: Option<String>,
    /// Licence of the API.
    #[serde(skip_serializing_if = "Option::is_none")] pub license_name: Option<String>,
    /// Where the licence is.
    #[serde(skip_serializing_if = "Option::is_none")] pub license_url: Option<String>,
    /// Name of the host that answers.
    #[serde(skip_serializing_if = "Option::is_none")] pub hostname: Option<String>,
    /// Time of the host that answers.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
}

/// The reply of `GET /cluster/version/check`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CheckAvailableVersionReply {
    /// Newest versions that the cluster could be updated to.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<NewVersions>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// Cluster settings of a node.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterLocalConfig {
    /// The name of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The node name of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
    /// The node type of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub node_type: Option<ClusterLocalConfigNodeType>,
    /// The key of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub key: Option<String>,
    /// The port of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
    /// The bind addr of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub bind_addr: Option<String>,
    /// The nodes of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub nodes: Option<Vec<String>>,
    /// The hidden of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")] pub hidden: Option<String>,
    /// The haproxy helper of the cluster local config.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub haproxy_helper: Option<serde_json::Map<String, serde_json::Value>>,
}

/// A value of `node_type` in `ClusterLocalConfig`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterLocalConfigNodeType {
    /// `worker`
    Worker,
    /// `master`
    Master,
}

impl ClusterLocalConfigNodeType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ClusterLocalConfigNodeType {
    const ALL: &'static [(&'static str, Self)] = &[("worker", Self::Worker), ("master", Self::Master)];
}
impl std::fmt::Display for ClusterLocalConfigNodeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ClusterLocalConfigNodeType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ClusterLocalConfigNodeType {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for ClusterLocalConfigNodeType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The node that answers.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterLocalInfo {
    /// The node of the cluster local info.
    #[serde(skip_serializing_if = "Option::is_none")] pub node: Option<String>,
    /// The cluster of the cluster local info.
    #[serde(skip_serializing_if = "Option::is_none")] pub cluster: Option<String>,
    /// The type of the cluster local info (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<ClusterLocalInfoType>,
}

/// A value of `type` in `ClusterLocalInfo`.
pub type ClusterLocalInfoType = ClusterLocalConfigNodeType;

/// A node.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterNode {
    /// The type of the cluster node (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<ClusterNodeBasicType>,
    /// Version of the node.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Address of the node.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Name of a node.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
}

/// A value of `type` in `ClusterNode`.
pub type ClusterNodeBasicType = ClusterLocalConfigNodeType;

/// The `data` of `ClusterStatusReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterStatusData {
    /// The running of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<ClusterStatusDataRunning>,
}

/// A value of `running` in `ClusterStatusData`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterStatusDataRunning {
    /// `yes`
    Yes,
    /// `no`
    No,
}

impl ClusterStatusDataRunning {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ClusterStatusDataRunning {
    const ALL: &'static [(&'static str, Self)] = &[("yes", Self::Yes), ("no", Self::No)];
}
impl std::fmt::Display for ClusterStatusDataRunning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ClusterStatusDataRunning {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ClusterStatusDataRunning {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// The reply of `GET /cluster/status`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterStatusReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<ClusterStatusData>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// The body of `POST /security/keys`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateApiKeyBody {
    /// What it is for. No two keys of a server have the same name (format `names`, at least 1 character, at most 64
    /// characters).
    pub name: String,
    /// The user as whom its requests are done (at least 1).
    pub user_id: i64,
    /// Roles of the user that it is narrowed to. What other roles of the user deny, it is denied too. Without them,
    /// it has the roles that the user has at any time (each at least 1, at least 1 item).
    pub roles: Option<Vec<i64>>,
    /// Addresses and networks (`10.0.0.0/8`) from which it is taken. Without them, from everywhere (at least 1 item).
    pub networks: Option<Vec<String>>,
    /// Seconds after which it expires. Without it, never (from 60 to 315360000).
    pub lifetime: Option<i64>,
}

/// A group to create.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateGroupBody {
    /// The group ID (format `group_names`, at most 128 characters).
    pub group_id: String,
}

/// A policy to create.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreatePolicyBody {
    /// The name (format `names`, at most 64 characters).
    pub name: String,
    /// The policy.
    pub policy: PolicyDefinition,
}

/// A role to create.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateRoleBody {
    /// The name (format `names`, at most 64 characters).
    pub name: String,
}

/// A security rule to create.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateSecurityRuleBody {
    /// The name (format `names`, at most 64 characters).
    pub name: String,
    /// The rule.
    pub rule: serde_json::Map<String, serde_json::Value>,
}

/// The body of `POST /security/users`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateUserBody {
    /// The username (format `names`, at least 4 characters, at most 64 characters).
    pub username: String,
    /// The password (format `password`).
    pub password: String,
}

/// The caller.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUser {
    /// Id of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// Name that the user logs in with.
    #[serde(skip_serializing_if = "Option::is_none")] pub username: Option<String>,
    /// Whether the user may log in on behalf of others.
    #[serde(skip_serializing_if = "Option::is_none")] pub allow_run_as: Option<bool>,
    /// Roles of the user, with what they allow.
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<CurrentUserRole>>,
}

/// From action to resource to effect, and the mode.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUserPolicies {
    /// The RBAC mode of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub rbac_mode: Option<CurrentUserPoliciesRbacMode>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: BTreeMap<String, BTreeMap<String, PolicyEffect>>,
}

/// A value of `rbac_mode` in `CurrentUserPolicies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CurrentUserPoliciesRbacMode {
    /// `white`
    White,
    /// `black`
    Black,
}

impl CurrentUserPoliciesRbacMode {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CurrentUserPoliciesRbacMode {
    const ALL: &'static [(&'static str, Self)] = &[("white", Self::White), ("black", Self::Black)];
}
impl std::fmt::Display for CurrentUserPoliciesRbacMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CurrentUserPoliciesRbacMode {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for CurrentUserPoliciesRbacMode {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for CurrentUserPoliciesRbacMode {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `GET /security/users/me/policies`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUserPoliciesReply {
    /// From action to resource to effect, and the mode.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<CurrentUserPolicies>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// A role of the caller with its policies and security rules in full.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUserRole {
    /// Id of the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// Name of the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Policies of the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub policies: Option<Vec<Policy>>,
    /// Security rules that give the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub rules: Option<Vec<SecurityRule>>,
}

/// A value of the parameter `daemons_list` of `GET /cluster/{node_id}/daemons/stats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// `wazuh-manager-db`
    WazuhManagerDb,
}

impl DaemonName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DaemonName {
    const ALL: &'static [(&'static str, Self)] = &[
        ("wazuh-manager-analysisd", Self::WazuhManagerAnalysisd), ("wazuh-manager-remoted", Self::WazuhManagerRemoted),
        ("wazuh-manager-db", Self::WazuhManagerDb),
    ];
}
impl std::fmt::Display for DaemonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for DaemonName {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for DaemonName {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// One item of the reply of `GET /cluster/{node_id}/daemons/stats`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum DaemonStats {
    /// As `RemotedDaemonStats`.
    RemotedDaemonStats(RemotedDaemonStats),
    /// As `AnalysisdDaemonStats`.
    AnalysisdDaemonStats(AnalysisdDaemonStats),
    /// As `DbDaemonStats`.
    DbDaemonStats(DbDaemonStats),
}

/// One item of the reply of `GET /agents/{agent_id}/daemons/stats`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum DaemonStatsByAgent {
    /// As `RemotedStatsByAgent`.
    RemotedStatsByAgent(RemotedStatsByAgent),
    /// As `AnalysisdStatsByAgent`.
    AnalysisdStatsByAgent(AnalysisdStatsByAgent),
}

/// Counters of the database daemon since it started; times in milliseconds.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbDaemonStats {
    /// The uptime.
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// The timestamp.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<DbDaemonStatsName>,
    /// The metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<DbMetrics>,
}

/// A value of `name` in `DbDaemonStats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DbDaemonStatsName {
    /// `wazuh-manager-db`
    WazuhManagerDb,
}

impl DbDaemonStatsName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DbDaemonStatsName {
    const ALL: &'static [(&'static str, Self)] = &[("wazuh-manager-db", Self::WazuhManagerDb)];
}
impl std::fmt::Display for DbDaemonStatsName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for DbDaemonStatsName {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for DbDaemonStatsName {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// The `metrics` of `DbDaemonStats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbMetrics {
    /// The queries of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub queries: Option<DbMetricsQueries>,
    /// The time of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub time: Option<DbMetricsTime>,
}

/// The `queries` of `DbMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbMetricsQueries {
    /// The received of the queries.
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
    /// The received breakdown of the queries.
    #[serde(skip_serializing_if = "Option::is_none")] pub received_breakdown: Option<DbQueries>,
}

/// The `time` of `DbMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbMetricsTime {
    /// The execution of the time.
    #[serde(skip_serializing_if = "Option::is_none")] pub execution: Option<i64>,
    /// The execution breakdown of the time.
    #[serde(skip_serializing_if = "Option::is_none")] pub execution_breakdown: Option<DbTimes>,
}

/// The `received_breakdown` of `DbMetricsQueries`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueries {
    /// The global of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// The global breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbQueriesGlobalBreakdown>,
    /// The task of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// The task breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbQueriesTaskBreakdown>,
    /// The mitre of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// The mitre breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbQueriesMitreBreakdown>,
}

/// The `global_breakdown` of `DbQueries`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdown {
    /// The DB of the global breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesGlobalBreakdownDb>,
    /// The tables of the global breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbQueriesGlobalBreakdownTables>,
}

/// The `db` of `DbQueriesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownDb {
    /// The backup of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub backup: Option<i64>,
    /// The sql of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
    /// The vacuum of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub vacuum: Option<i64>,
    /// The get fragmentation of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub get_fragmentation: Option<i64>,
    /// The sleep of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub sleep: Option<i64>,
}

/// The `tables` of `DbQueriesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTables {
    /// The agent of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<DbQueriesGlobalBreakdownTablesAgent>,
    /// The belongs of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub belongs: Option<DbQueriesGlobalBreakdownTablesBelongs>,
    /// The group of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<DbQueriesGlobalBreakdownTablesGroup>,
}

/// The `agent` of `DbQueriesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesAgent {
    /// The delete agent (`delete-agent`).
    #[serde(rename = "delete-agent", skip_serializing_if = "Option::is_none")] pub delete_agent: Option<i64>,
    /// The disconnect agents (`disconnect-agents`).
    #[serde(rename = "disconnect-agents", skip_serializing_if = "Option::is_none")] pub disconnect_agents: Option<i64>,
    /// The find agent (`find-agent`).
    #[serde(rename = "find-agent", skip_serializing_if = "Option::is_none")] pub find_agent: Option<i64>,
    /// The get agent info (`get-agent-info`).
    #[serde(rename = "get-agent-info", skip_serializing_if = "Option::is_none")] pub get_agent_info: Option<i64>,
    /// The get agents by connection status (`get-agents-by-connection-status`).
    #[serde(rename = "get-agents-by-connection-status", skip_serializing_if = "Option::is_none")]
    pub get_agents_by_connection_status: Option<i64>,
    /// The get all agents (`get-all-agents`).
    #[serde(rename = "get-all-agents", skip_serializing_if = "Option::is_none")] pub get_all_agents: Option<i64>,
    /// The get groups integrity (`get-groups-integrity`).
    #[serde(rename = "get-groups-integrity", skip_serializing_if = "Option::is_none")]
    pub get_groups_integrity: Option<i64>,
    /// The insert agent (`insert-agent`).
    #[serde(rename = "insert-agent", skip_serializing_if = "Option::is_none")] pub insert_agent: Option<i64>,
    /// The reset agents connection (`reset-agents-connection`).
    #[serde(rename = "reset-agents-connection", skip_serializing_if = "Option::is_none")]
    pub reset_agents_connection: Option<i64>,
    /// The select agent group (`select-agent-group`).
    #[serde(rename = "select-agent-group", skip_serializing_if = "Option::is_none")]
    pub select_agent_group: Option<i64>,
    /// The set agent groups (`set-agent-groups`).
    #[serde(rename = "set-agent-groups", skip_serializing_if = "Option::is_none")] pub set_agent_groups: Option<i64>,
    /// The sync agent groups get (`sync-agent-groups-get`).
    #[serde(rename = "sync-agent-groups-get", skip_serializing_if = "Option::is_none")]
    pub sync_agent_groups_get: Option<i64>,
    /// The sync agent info get (`sync-agent-info-get`).
    #[serde(rename = "sync-agent-info-get", skip_serializing_if = "Option::is_none")]
    pub sync_agent_info_get: Option<i64>,
    /// The update agent data (`update-agent-data`).
    #[serde(rename = "update-agent-data", skip_serializing_if = "Option::is_none")] pub update_agent_data: Option<i64>,
    /// The update connection status (`update-connection-status`).
    #[serde(rename = "update-connection-status", skip_serializing_if = "Option::is_none")]
    pub update_connection_status: Option<i64>,
    /// The update keepalive (`update-keepalive`).
    #[serde(rename = "update-keepalive", skip_serializing_if = "Option::is_none")] pub update_keepalive: Option<i64>,
    /// The get distinct groups (`get-distinct-groups`).
    #[serde(rename = "get-distinct-groups", skip_serializing_if = "Option::is_none")]
    pub get_distinct_groups: Option<i64>,
    /// The recalculate agent group hashes (`recalculate-agent-group-hashes`).
    #[serde(rename = "recalculate-agent-group-hashes", skip_serializing_if = "Option::is_none")]
    pub recalculate_agent_group_hashes: Option<i64>,
    /// The sync agent info set (`sync-agent-info-set`).
    #[serde(rename = "sync-agent-info-set", skip_serializing_if = "Option::is_none")]
    pub sync_agent_info_set: Option<i64>,
    /// The update status code (`update-status-code`).
    #[serde(rename = "update-status-code", skip_serializing_if = "Option::is_none")]
    pub update_status_code: Option<i64>,
}

/// The `belongs` of `DbQueriesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesBelongs {
    /// The get group agents (`get-group-agents`).
    #[serde(rename = "get-group-agents", skip_serializing_if = "Option::is_none")] pub get_group_agents: Option<i64>,
    /// The select group belong (`select-group-belong`).
    #[serde(rename = "select-group-belong", skip_serializing_if = "Option::is_none")]
    pub select_group_belong: Option<i64>,
}

/// The `group` of `DbQueriesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesGroup {
    /// The delete group (`delete-group`).
    #[serde(rename = "delete-group", skip_serializing_if = "Option::is_none")] pub delete_group: Option<i64>,
    /// The find group (`find-group`).
    #[serde(rename = "find-group", skip_serializing_if = "Option::is_none")] pub find_group: Option<i64>,
    /// The insert agent group (`insert-agent-group`).
    #[serde(rename = "insert-agent-group", skip_serializing_if = "Option::is_none")]
    pub insert_agent_group: Option<i64>,
    /// The select groups (`select-groups`).
    #[serde(rename = "select-groups", skip_serializing_if = "Option::is_none")] pub select_groups: Option<i64>,
}

/// The `mitre_breakdown` of `DbQueries`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesMitreBreakdown {
    /// The DB of the mitre breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesMitreBreakdownDb>,
}

/// The `db` of `DbQueriesMitreBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesMitreBreakdownDb {
    /// The sql.
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
}

/// The `task_breakdown` of `DbQueries`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesTaskBreakdown {
    /// The DB of the task breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesTaskBreakdownDb>,
    /// The tables of the task breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbQueriesTaskBreakdownTables>,
}

/// The `db` of `DbQueriesTaskBreakdown`.
pub type DbQueriesTaskBreakdownDb = DbQueriesMitreBreakdownDb;

/// The `tables` of `DbQueriesTaskBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesTaskBreakdownTables {
    /// The tasks of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub tasks: Option<DbQueriesTaskBreakdownTablesTasks>,
}

/// The `tasks` of `DbQueriesTaskBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesTaskBreakdownTablesTasks {
    /// The delete old.
    #[serde(skip_serializing_if = "Option::is_none")] pub delete_old: Option<i64>,
    /// The set timeout.
    #[serde(skip_serializing_if = "Option::is_none")] pub set_timeout: Option<i64>,
    /// The upgrade.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<i64>,
    /// The upgrade cancel tasks.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_cancel_tasks: Option<i64>,
    /// The upgrade custom.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_custom: Option<i64>,
    /// The upgrade get status.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_get_status: Option<i64>,
    /// The upgrade result.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_result: Option<i64>,
    /// The upgrade update status.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_update_status: Option<i64>,
}

/// The `execution_breakdown` of `DbMetricsTime`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimes {
    /// The global of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// The global breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    /// The task of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// The task breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbTimesTaskBreakdown>,
    /// The mitre of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// The mitre breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbTimesMitreBreakdown>,
}

/// The `global_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdown {
    /// The DB of the global breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesGlobalBreakdownDb>,
    /// The tables of the global breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesGlobalBreakdownTables>,
}

/// The `db` of `DbTimesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdownDb {
    /// The backup of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub backup: Option<i64>,
    /// The sql of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
    /// The vacuum of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub vacuum: Option<i64>,
    /// The get fragmentation of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub get_fragmentation: Option<i64>,
    /// The sleep of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub sleep: Option<i64>,
    /// The open of the DB.
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<i64>,
}

/// The `tables` of `DbTimesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdownTables {
    /// The agent of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    /// The belongs of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    /// The group of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
}

/// The `agent` of `DbTimesGlobalBreakdownTables`.
pub type DbTimesGlobalBreakdownTablesAgent = DbQueriesGlobalBreakdownTablesAgent;

/// The `belongs` of `DbTimesGlobalBreakdownTables`.
pub type DbTimesGlobalBreakdownTablesBelongs = DbQueriesGlobalBreakdownTablesBelongs;

/// The `group` of `DbTimesGlobalBreakdownTables`.
pub type DbTimesGlobalBreakdownTablesGroup = DbQueriesGlobalBreakdownTablesGroup;

/// The `mitre_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesMitreBreakdown {
    /// The DB of the mitre breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesMitreBreakdownDb>,
}

/// The `db` of `DbTimesMitreBreakdown`.
pub type DbTimesMitreBreakdownDb = DbQueriesMitreBreakdownDb;

/// The `task_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesTaskBreakdown {
    /// The DB of the task breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesTaskBreakdownDb>,
    /// The tables of the task breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesTaskBreakdownTables>,
}

/// The `db` of `DbTimesTaskBreakdown`.
pub type DbTimesTaskBreakdownDb = DbQueriesMitreBreakdownDb;

/// The `tables` of `DbTimesTaskBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesTaskBreakdownTables {
    /// The tasks of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub tasks: Option<DbTimesTaskBreakdownTablesTasks>,
}

/// The `tasks` of `DbTimesTaskBreakdownTables`.
pub type DbTimesTaskBreakdownTablesTasks = DbQueriesTaskBreakdownTablesTasks;

/// A value under `geo` in `AnalysisdStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineGeoStatus {
    /// Whether the geo is available.
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// The status of the geo.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<EngineGeoStatusValue>,
    /// The hash of the geo.
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
    /// The last successful update of the geo.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// A value of `status` in `EngineGeoStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EngineGeoStatusValue {
    /// `ready`
    Ready,
    /// `updating`
    Updating,
    /// `failed`
    Failed,
}

impl EngineGeoStatusValue {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for EngineGeoStatusValue {
    const ALL: &'static [(&'static str, Self)] =
        &[("ready", Self::Ready), ("updating", Self::Updating), ("failed", Self::Failed)];
}
impl std::fmt::Display for EngineGeoStatusValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for EngineGeoStatusValue {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for EngineGeoStatusValue {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A value under `ioc` in `AnalysisdStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineIocStatus {
    /// Whether the ioc is available.
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// The status of the ioc.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<EngineIocStatusValue>,
    /// The hash of the ioc.
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
    /// The last successful update of the ioc.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// A value of `status` in `EngineIocStatus`.
pub type EngineIocStatusValue = EngineGeoStatusValue;

/// A metric and its value.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineMetric {
    /// The name of the global.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The type of the global (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// Whether the global is enabled.
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<bool>,
    /// The value of the global.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<f64>,
}

/// Metrics of one space of the engine.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineSpaceMetric {
    /// The name of the space.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The metrics of the space.
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<Vec<EngineMetric>>,
}

/// A value under `spaces` in `AnalysisdStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineSpaceStatus {
    /// Whether the space is available.
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// Whether the space is enabled.
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<bool>,
    /// The status of the space.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<EngineSpaceStatusValue>,
    /// The hash of the space.
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
    /// The last successful update of the space.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// A value of `status` in `EngineSpaceStatus`.
pub type EngineSpaceStatusValue = EngineGeoStatusValue;

/// Events to analyse.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct ForwardEventBody {
    /// The events.
    pub events: Vec<String>,
}

/// A block of agent.conf.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupConfiguration {
    /// The filters of the group configuration.
    pub filters: GroupConfigurationFilters,
    /// The config of the group configuration.
    pub config: serde_json::Map<String, serde_json::Value>,
}

/// The `filters` of `GroupConfiguration`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupConfigurationFilters {
    /// The OS of the filters.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<String>,
    /// The name of the filters.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The profile of the filters.
    #[serde(skip_serializing_if = "Option::is_none")] pub profile: Option<String>,
}

/// A file of a group.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupFile {
    /// Name of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// Checksum of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
}

/// The reply of `GET /groups/{group_id}/files/{file_name}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupFileReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<GroupFileReplyData>,
    /// The error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// The `data` of `GroupFileReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GroupFileReplyData {
    /// As `Vec<serde_json::Value>`.
    List(Vec<serde_json::Value>),
    /// As `serde_json::Map<String, serde_json::Value>`.
    Object(serde_json::Map<String, serde_json::Value>),
}

/// A value of the parameter `type` of `GET /groups/{group_id}/files/{file_name}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupFileType {
    /// `conf`
    Conf,
    /// `rcl`
    Rcl,
}

impl GroupFileType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GroupFileType {
    const ALL: &'static [(&'static str, Self)] = &[("conf", Self::Conf), ("rcl", Self::Rcl)];
}
impl std::fmt::Display for GroupFileType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GroupFileType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GroupFileType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `hash` of `GET /groups` and `GET /groups/{group_id}/files`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl HashAlgorithm {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for HashAlgorithm {
    const ALL: &'static [(&'static str, Self)] = &[
        ("md5", Self::Md5), ("sha1", Self::Sha1), ("sha224", Self::Sha224), ("sha256", Self::Sha256),
        ("sha384", Self::Sha384), ("sha512", Self::Sha512), ("blake2b", Self::Blake2b), ("blake2s", Self::Blake2s),
        ("sha3_224", Self::Sha3_224), ("sha3_256", Self::Sha3_256), ("sha3_384", Self::Sha3_384),
        ("sha3_512", Self::Sha3_512),
    ];
}
impl std::fmt::Display for HashAlgorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for HashAlgorithm {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for HashAlgorithm {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// An agent to register with given id and key.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct InsertAgentBody {
    /// Agent ID (format `numbers`, at least 3 characters).
    pub id: Option<String>,
    /// The key (format `wazuh_key`, at least 64 characters, at most 64 characters).
    pub key: Option<String>,
    /// The name (format `names`).
    pub name: String,
    /// The IP (format `alphanumeric_symbols`).
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

/// The reply of `POST /agents/insert`.
pub type InsertAgentReply = AddAgentReply;

/// A value of the parameter `level` of `GET /cluster/{node_id}/logs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl LogLevel {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for LogLevel {
    const ALL: &'static [(&'static str, Self)] = &[
        ("critical", Self::Critical), ("debug", Self::Debug), ("debug2", Self::Debug2), ("error", Self::Error),
        ("info", Self::Info), ("warning", Self::Warning),
    ];
}
impl std::fmt::Display for LogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for LogLevel {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for LogLevel {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for LogLevel {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// Number of log lines by level.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogSummary {
    /// How many lines there are in all.
    #[serde(skip_serializing_if = "Option::is_none")] pub all: Option<i64>,
    /// How many lines have the level `critical`.
    #[serde(skip_serializing_if = "Option::is_none")] pub critical: Option<i64>,
    /// How many lines have the level `debug`.
    #[serde(skip_serializing_if = "Option::is_none")] pub debug: Option<i64>,
    /// How many lines have the level `error`.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
    /// How many lines have the level `info`.
    #[serde(skip_serializing_if = "Option::is_none")] pub info: Option<i64>,
    /// How many lines have the level `warning`.
    #[serde(skip_serializing_if = "Option::is_none")] pub warning: Option<i64>,
}

/// What the log collector read from one source.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogcollectorFileStats {
    /// The location of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub location: Option<String>,
    /// The events of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// The bytes of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<i64>,
    /// The targets of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub targets: Option<Vec<LogcollectorFileStatsTarget>>,
}

/// One of `targets` in `LogcollectorFileStats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogcollectorFileStatsTarget {
    /// The name of the target.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The drops of the target.
    #[serde(skip_serializing_if = "Option::is_none")] pub drops: Option<i64>,
}

/// What the log collector read within a span of time.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogcollectorStats {
    /// The start of the global.
    #[serde(skip_serializing_if = "Option::is_none")] pub start: Option<String>,
    /// The end of the global.
    #[serde(skip_serializing_if = "Option::is_none")] pub end: Option<String>,
    /// The files of the global.
    #[serde(skip_serializing_if = "Option::is_none")] pub files: Option<Vec<LogcollectorFileStats>>,
}

/// The reply of `POST /security/user/authenticate`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LoginUserReplyJson {
    /// The token to send with other requests.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<Token>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// A value of the parameter `configuration` of `GET /cluster/{node_id}/configuration/{component}/{configuration}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl ManagerActiveConfigurationSection {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ManagerActiveConfigurationSection {
    const ALL: &'static [(&'static str, Self)] = &[
        ("global", Self::Global), ("auth", Self::Auth), ("internal", Self::Internal), ("remote", Self::Remote),
        ("wdb", Self::Wdb), ("wmodules", Self::Wmodules),
    ];
}
impl std::fmt::Display for ManagerActiveConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ManagerActiveConfigurationSection {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for ManagerActiveConfigurationSection {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `component` of `GET /cluster/{node_id}/configuration/{component}/{configuration}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl ManagerComponent {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ManagerComponent {
    const ALL: &'static [(&'static str, Self)] = &[
        ("auth", Self::Auth), ("monitor", Self::Monitor), ("request", Self::Request),
        ("wazuh-manager-db", Self::WazuhManagerDb), ("wmodules", Self::Wmodules),
    ];
}
impl std::fmt::Display for ManagerComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ManagerComponent {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for ManagerComponent {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `section` of `GET /cluster/{node_id}/configuration`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl ManagerConfigurationSection {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ManagerConfigurationSection {
    const ALL: &'static [(&'static str, Self)] = &[
        ("active-response", Self::ActiveResponse), ("alerts", Self::Alerts), ("auth", Self::Auth),
        ("client", Self::Client), ("client_buffer", Self::ClientBuffer), ("cluster", Self::Cluster),
        ("command", Self::Command), ("global", Self::Global), ("logging", Self::Logging), ("remote", Self::Remote),
        ("reports", Self::Reports), ("socket", Self::Socket), ("vulnerability-detection", Self::VulnerabilityDetection),
        ("indexer", Self::Indexer), ("syscollector", Self::Syscollector),
    ];
}
impl std::fmt::Display for ManagerConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ManagerConfigurationSection {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for ManagerConfigurationSection {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A group of attackers.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreGroup {
    /// The ID of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The name of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The description of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The external ID of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// The source of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The URL of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// The created time of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// The modified time of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// The mitre version of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// The revoked by of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// The deprecated of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// The software of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub software: Option<Vec<String>>,
    /// The techniques of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// The references of the mitre group.
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A source that an item cites.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreItemReference {
    /// The URL of the reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// The description of the reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The source of the reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The external ID of the reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
}

/// A fact about the knowledge base.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreMetadata {
    /// The key of the mitre metadata.
    #[serde(skip_serializing_if = "Option::is_none")] pub key: Option<String>,
    /// The value of the mitre metadata.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<String>,
}

/// A mitigation, what hinders techniques.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreMitigation {
    /// The ID of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The name of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The description of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The external ID of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// The source of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The URL of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// The created time of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// The modified time of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// The mitre version of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// The revoked by of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// The deprecated of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// The techniques of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// The references of the mitre mitigation.
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A source and the item that cites it.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreReference {
    /// The ID of the mitre reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The source of the mitre reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The external ID of the mitre reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// The URL of the mitre reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// The description of the mitre reference.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The type of the mitre reference (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
}

/// A tool or a piece of malware.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreSoftware {
    /// The ID of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The name of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The description of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The external ID of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// The source of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The URL of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// The created time of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// The modified time of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// The mitre version of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// The revoked by of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// The deprecated of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// The groups of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<Vec<String>>,
    /// The techniques of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// The references of the mitre software.
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A tactic, what attackers want to reach.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreTactic {
    /// The ID of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The name of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The short name of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub short_name: Option<String>,
    /// The description of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The external ID of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// The source of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The URL of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// The created time of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// The modified time of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// The techniques of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// The references of the mitre tactic.
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A technique, how attackers go about it.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreTechnique {
    /// The ID of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The name of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The description of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The external ID of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// The source of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The URL of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// The created time of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// The modified time of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// The mitre version of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// The mitre detection of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_detection: Option<String>,
    /// The network requirements of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub network_requirements: Option<i64>,
    /// The remote support of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub remote_support: Option<i64>,
    /// The revoked by of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// The deprecated of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// The subtechnique of of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub subtechnique_of: Option<String>,
    /// The tactics of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub tactics: Option<Vec<String>>,
    /// The mitigations of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitigations: Option<Vec<String>>,
    /// The software of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub software: Option<Vec<String>>,
    /// The groups of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<Vec<String>>,
    /// The references of the mitre technique.
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// State of the modules daemon and of its modules.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ModulesdStatus {
    /// Whether ready of the wazuh manager modulesd holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub ready: Option<bool>,
    /// Whether running of the wazuh manager modulesd holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<bool>,
    /// The modules of the wazuh manager modulesd.
    #[serde(skip_serializing_if = "Option::is_none")] pub modules: Option<ModulesdStatusModules>,
}

/// The `modules` of `ModulesdStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ModulesdStatusModules {
    /// State of the vulnerability detector and of its feed.
    #[serde(rename = "vulnerability-detector", skip_serializing_if = "Option::is_none")]
    pub vulnerability_detector: Option<VulnerabilityDetectorStatus>,
    /// The inventory sync of the modules (`inventory-sync`).
    #[serde(rename = "inventory-sync", skip_serializing_if = "Option::is_none")]
    pub inventory_sync: Option<ModulesdStatusModulesInventorySync>,
    /// The content manager of the modules (`content-manager`).
    #[serde(rename = "content-manager", skip_serializing_if = "Option::is_none")]
    pub content_manager: Option<ModulesdStatusModulesContentManager>,
    /// The task manager of the modules (`task-manager`).
    #[serde(rename = "task-manager", skip_serializing_if = "Option::is_none")]
    pub task_manager: Option<ModulesdStatusModulesTaskManager>,
}

/// The `content-manager` of `ModulesdStatusModules`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ModulesdStatusModulesContentManager {
    /// Whether it is available.
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
}

/// The `inventory-sync` of `ModulesdStatusModules`.
pub type ModulesdStatusModulesInventorySync = ModulesdStatusModulesContentManager;

/// The `task-manager` of `ModulesdStatusModules`.
pub type ModulesdStatusModulesTaskManager = ModulesdStatusModulesContentManager;

/// A version that has been published.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersion {
    /// The tag of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// The title of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// The description of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The published date of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// The semver of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionSemver>,
}

/// The `semver` of `NewVersion`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionSemver {
    /// The major of the semver.
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<i64>,
    /// The minor of the semver.
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<i64>,
    /// The patch of the semver.
    #[serde(skip_serializing_if = "Option::is_none")] pub patch: Option<i64>,
}

/// Newest versions that the cluster could be updated to.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersions {
    /// The last check date of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_check_date: Option<String>,
    /// The current version of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub current_version: Option<String>,
    /// Whether update check of the data holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub update_check: Option<bool>,
    /// A version that has been published.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_major: Option<NewVersion>,
    /// A version that has been published.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_minor: Option<NewVersion>,
    /// A version that has been published.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_patch: Option<NewVersion>,
    /// The UUID of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
}

/// Settings of the API on a node.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeApiConfiguration {
    /// The node name of the node API configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
    /// The node API config of the node API configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_api_config: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Whether a daemon runs, and whether it is ready for work.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeDaemonStatus {
    /// Whether ready of the wazuh manager authd holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub ready: Option<bool>,
    /// Whether running of the wazuh manager authd holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<bool>,
}

/// A node and when it last synchronised what.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheck {
    /// What the node is.
    #[serde(skip_serializing_if = "Option::is_none")] pub info: Option<NodeHealthcheckInfo>,
    /// When the node last gave and took what nodes share.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<NodeHealthcheckStatus>,
}

/// What the node is.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckInfo {
    /// Name of a node.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The type of the info (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<NodeHealthcheckInfoType>,
    /// The version of the info.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// The IP of the info.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// The number of active agents of the info.
    #[serde(skip_serializing_if = "Option::is_none")] pub n_active_agents: Option<i64>,
}

/// A value of `type` in `NodeHealthcheckInfo`.
pub type NodeHealthcheckInfoType = ClusterLocalConfigNodeType;

/// When the node last gave and took what nodes share.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatus {
    /// The last keep alive of the status.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// Whether sync agent info free of the status holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub sync_agent_info_free: Option<bool>,
    /// Whether sync integrity free of the status holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub sync_integrity_free: Option<bool>,
    /// The last check integrity of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_check_integrity: Option<NodeHealthcheckStatusLastCheckIntegrity>,
    /// The last sync integrity of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_integrity: Option<NodeHealthcheckStatusLastSyncIntegrity>,
    /// The last sync agentinfo of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_agentinfo: Option<NodeHealthcheckStatusLastSyncAgentinfo>,
    /// The last sync agentgroup of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_agentgroup: Option<NodeHealthcheckStatusLastSyncAgentgroup>,
    /// The last sync full agentgroup of the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_full_agentgroup: Option<NodeHealthcheckStatusLastSyncFullAgentgroup>,
}

/// The `last_check_integrity` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastCheckIntegrity {
    /// The date start master of the last check integrity.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start_master: Option<String>,
    /// The date end master of the last check integrity.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end_master: Option<String>,
}

/// The `last_sync_agentgroup` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncAgentgroup {
    /// The date start.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start: Option<String>,
    /// The date end.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end: Option<String>,
    /// The number of synced chunks.
    #[serde(skip_serializing_if = "Option::is_none")] pub n_synced_chunks: Option<i64>,
}

/// The `last_sync_agentinfo` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncAgentinfo {
    /// The date start master of the last sync agentinfo.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start_master: Option<String>,
    /// The date end master of the last sync agentinfo.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end_master: Option<String>,
    /// The number of synced chunks of the last sync agentinfo.
    #[serde(skip_serializing_if = "Option::is_none")] pub n_synced_chunks: Option<i64>,
}

/// The `last_sync_full_agentgroup` of `NodeHealthcheckStatus`.
pub type NodeHealthcheckStatusLastSyncFullAgentgroup = NodeHealthcheckStatusLastSyncAgentgroup;

/// The `last_sync_integrity` of `NodeHealthcheckStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncIntegrity {
    /// The date start master of the last sync integrity.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start_master: Option<String>,
    /// The date end master of the last sync integrity.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end_master: Option<String>,
    /// The total of extra valid of the last sync integrity.
    #[serde(skip_serializing_if = "Option::is_none")] pub total_extra_valid: Option<i64>,
    /// The total of files of the last sync integrity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_files: Option<NodeHealthcheckStatusLastSyncIntegrityTotalFiles>,
}

/// The `total_files` of `NodeHealthcheckStatusLastSyncIntegrity`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    /// The missing of the total files.
    #[serde(skip_serializing_if = "Option::is_none")] pub missing: Option<i64>,
    /// The shared of the total files.
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<i64>,
    /// The extra of the total files.
    #[serde(skip_serializing_if = "Option::is_none")] pub extra: Option<i64>,
    /// The extra valid of the total files.
    #[serde(skip_serializing_if = "Option::is_none")] pub extra_valid: Option<i64>,
}

/// A value of the parameter `type` of `GET /cluster/nodes`.
pub type NodeType = ClusterLocalConfigNodeType;

/// A value of the parameter `package_type` of `PUT /agents/upgrade`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PackageType {
    /// `rpm`
    Rpm,
    /// `deb`
    Deb,
}

impl PackageType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for PackageType {
    const ALL: &'static [(&'static str, Self)] = &[("rpm", Self::Rpm), ("deb", Self::Deb)];
}
impl std::fmt::Display for PackageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for PackageType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for PackageType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A policy and the ids of the roles that have it.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Policy {
    /// Id of the policy.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// Name of the policy.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// What the policy allows or denies.
    #[serde(skip_serializing_if = "Option::is_none")] pub policy: Option<PolicyDetails>,
    /// Ids of the roles that have the policy.
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<i64>>,
}

/// The `policy` of `CreatePolicyBody`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct PolicyDefinition {
    /// The actions.
    pub actions: Vec<String>,
    /// The resources.
    pub resources: Vec<String>,
    /// The effect.
    pub effect: String,
}

/// What the policy allows or denies.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct PolicyDetails {
    /// Actions that the policy is about, such as `agent:read`.
    #[serde(skip_serializing_if = "Option::is_none")] pub actions: Option<Vec<String>>,
    /// Resources that the actions touch, such as `agent:id:001`.
    #[serde(skip_serializing_if = "Option::is_none")] pub resources: Option<Vec<String>>,
    /// `allow` or `deny`.
    #[serde(skip_serializing_if = "Option::is_none")] pub effect: Option<String>,
}

/// The value of a member of `CurrentUserPolicies` that is not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyEffect {
    /// `allow`
    Allow,
    /// `deny`
    Deny,
}

impl PolicyEffect {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for PolicyEffect {
    const ALL: &'static [(&'static str, Self)] = &[("allow", Self::Allow), ("deny", Self::Deny)];
}
impl std::fmt::Display for PolicyEffect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for PolicyEffect {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for PolicyEffect {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// The reply of `POST /agents/insert/quick`.
pub type QuickAddAgentReply = AddAgentReply;

/// An action that policies can name.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacAction {
    /// The description of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The resources of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub resources: Option<Vec<String>>,
    /// The example of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub example: Option<RbacActionExample>,
    /// The related endpoints of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub related_endpoints: Option<Vec<String>>,
}

/// The `example` of `RbacAction`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacActionExample {
    /// The actions of the example.
    #[serde(skip_serializing_if = "Option::is_none")] pub actions: Option<Vec<String>>,
    /// The resources of the example.
    #[serde(skip_serializing_if = "Option::is_none")] pub resources: Option<Vec<String>>,
    /// The effect of the example.
    #[serde(skip_serializing_if = "Option::is_none")] pub effect: Option<String>,
}

/// The reply of `GET /security/actions`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacActionsReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<BTreeMap<String, RbacAction>>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// A kind of resource that policies can name.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacResource {
    /// The description of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
}

/// A value of the parameter `resource` of `GET /security/resources`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl RbacResourceKind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RbacResourceKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("*:*", Self::StarColonStar), ("agent:group", Self::AgentGroup), ("agent:id", Self::AgentId),
        ("group:id", Self::GroupId), ("node:id", Self::NodeId), ("policy:id", Self::PolicyId),
        ("role:id", Self::RoleId), ("user:id", Self::UserId),
    ];
}
impl std::fmt::Display for RbacResourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RbacResourceKind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for RbacResourceKind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `GET /security/resources`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacResourcesReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<BTreeMap<String, RbacResource>>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// The `metrics` of `RemotedAgentStats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetrics {
    /// The messages of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<RemotedAgentMetricsMessages>,
}

/// The `messages` of `RemotedAgentMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetricsMessages {
    /// The received breakdown of the messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_breakdown: Option<RemotedAgentMetricsMessagesReceivedBreakdown>,
    /// The sent breakdown of the messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_breakdown: Option<RemotedAgentMetricsMessagesSentBreakdown>,
}

/// The `received_breakdown` of `RemotedAgentMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetricsMessagesReceivedBreakdown {
    /// The control of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub control: Option<i64>,
    /// The control breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_breakdown: Option<RemotedStatsByAgentControlBreakdown>,
    /// The events of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// The states of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub states: Option<i64>,
    /// The upgrade ack of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_ack: Option<i64>,
}

/// The `sent_breakdown` of `RemotedAgentMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetricsMessagesSentBreakdown {
    /// The ack of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ack: Option<i64>,
    /// The ar of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ar: Option<i64>,
    /// The discarded of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded: Option<i64>,
    /// The request of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<i64>,
    /// The shared of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<i64>,
}

/// One of `agents` in `RemotedStatsByAgent`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentStats {
    /// The uptime of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// The ID of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The metrics of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<RemotedAgentMetrics>,
}

/// Counters of the daemon that talks to agents since it started.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedDaemonStats {
    /// The uptime.
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// The timestamp.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<RemotedDaemonStatsName>,
    /// The metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<RemotedMetrics>,
}

/// A value of `name` in `RemotedDaemonStats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemotedDaemonStatsName {
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
}

impl RemotedDaemonStatsName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RemotedDaemonStatsName {
    const ALL: &'static [(&'static str, Self)] = &[("wazuh-manager-remoted", Self::WazuhManagerRemoted)];
}
impl std::fmt::Display for RemotedDaemonStatsName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RemotedDaemonStatsName {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for RemotedDaemonStatsName {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// The `metrics` of `RemotedDaemonStats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetrics {
    /// The bytes of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<RemotedMetricsBytes>,
    /// The control messages queue breakdown of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
    /// The control messages queue usage of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub control_messages_queue_usage: Option<i64>,
    /// The number of keys reload of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub keys_reload_count: Option<i64>,
    /// The messages of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<RemotedMetricsMessages>,
    /// The queues of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub queues: Option<RemotedMetricsQueues>,
    /// The TCP sessions of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub tcp_sessions: Option<i64>,
}

/// The `bytes` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsBytes {
    /// The received of the bytes.
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
    /// The sent of the bytes.
    #[serde(skip_serializing_if = "Option::is_none")] pub sent: Option<i64>,
}

/// The `control_messages_queue_breakdown` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsControlMessagesQueueBreakdown {
    /// The inserted of the control messages queue breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub inserted: Option<i64>,
    /// The processed of the control messages queue breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
    /// The replaced of the control messages queue breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub replaced: Option<i64>,
}

/// The `messages` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessages {
    /// The received breakdown of the messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_breakdown: Option<RemotedMetricsMessagesReceivedBreakdown>,
    /// The sent breakdown of the messages.
    #[serde(skip_serializing_if = "Option::is_none")] pub sent_breakdown: Option<RemotedMetricsMessagesSentBreakdown>,
}

/// The `received_breakdown` of `RemotedMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessagesReceivedBreakdown {
    /// The control of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub control: Option<i64>,
    /// The control breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_breakdown: Option<RemotedMetricsMessagesReceivedBreakdownControlBreakdown>,
    /// The dequeued after of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub dequeued_after: Option<i64>,
    /// The discarded of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded: Option<i64>,
    /// The events of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// The events failed of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub events_failed: Option<i64>,
    /// The ping of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ping: Option<i64>,
    /// The unknown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub unknown: Option<i64>,
    /// The upgrade ack of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_ack: Option<i64>,
    /// The states of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub states: Option<i64>,
}

/// The `control_breakdown` of `RemotedMetricsMessagesReceivedBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessagesReceivedBreakdownControlBreakdown {
    /// The keepalive.
    #[serde(skip_serializing_if = "Option::is_none")] pub keepalive: Option<i64>,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<i64>,
    /// The shutdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub shutdown: Option<i64>,
    /// The startup.
    #[serde(skip_serializing_if = "Option::is_none")] pub startup: Option<i64>,
}

/// The `sent_breakdown` of `RemotedMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessagesSentBreakdown {
    /// The ack of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ack: Option<i64>,
    /// The discarded of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded: Option<i64>,
    /// The shared of the sent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<i64>,
}

/// The `queues` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsQueues {
    /// The received of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<RemotedMetricsQueuesReceived>,
}

/// The `received` of `RemotedMetricsQueues`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsQueuesReceived {
    /// The size of the received.
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// The usage of the received.
    #[serde(skip_serializing_if = "Option::is_none")] pub usage: Option<i64>,
}

/// What the daemon that talks to agents counted for them.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedStatsByAgent {
    /// The timestamp.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<RemotedStatsByAgentName>,
    /// The agents.
    #[serde(skip_serializing_if = "Option::is_none")] pub agents: Option<Vec<RemotedAgentStats>>,
}

/// The `control_breakdown` of `RemotedAgentMetricsMessagesReceivedBreakdown`.
pub type RemotedStatsByAgentControlBreakdown = RemotedMetricsMessagesReceivedBreakdownControlBreakdown;

/// A value of `name` in `RemotedStatsByAgent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemotedStatsByAgentName {
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
    /// `wazuh-remoted`
    WazuhRemoted,
}

impl RemotedStatsByAgentName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RemotedStatsByAgentName {
    const ALL: &'static [(&'static str, Self)] =
        &[("wazuh-manager-remoted", Self::WazuhManagerRemoted), ("wazuh-remoted", Self::WazuhRemoted)];
}
impl std::fmt::Display for RemotedStatsByAgentName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RemotedStatsByAgentName {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for RemotedStatsByAgentName {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A role and the ids of what is linked to it.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Role {
    /// Id of the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// Name of the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Ids of its policies, in the order in which they count.
    #[serde(skip_serializing_if = "Option::is_none")] pub policies: Option<Vec<i64>>,
    /// Ids of the users that have the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub users: Option<Vec<i64>>,
    /// Ids of the security rules that give the role.
    #[serde(skip_serializing_if = "Option::is_none")] pub rules: Option<Vec<i64>>,
}

/// A command for agents.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct RunActiveResponseBody {
    /// The arguments.
    pub arguments: Option<Vec<String>>,
    /// The command (format `active_response_command`).
    pub command: String,
    /// The alert.
    pub alert: Option<RunActiveResponseBodyAlert>,
}

/// The `alert` of `RunActiveResponseBody`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct RunActiveResponseBodyAlert {
    /// The data of the alert.
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
}

/// The reply of `POST /security/user/authenticate/run_as`.
pub type RunAsLoginReplyJson = LoginUserReplyJson;

/// The reply of `GET /security/config`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SecurityConfigReply {
    /// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<SecurityConfiguration>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SecurityConfiguration {
    /// Seconds that a token lasts (at least 30).
    #[serde(skip_serializing_if = "Option::is_none")] pub auth_token_exp_timeout: Option<i64>,
    /// The RBAC mode.
    #[serde(skip_serializing_if = "Option::is_none")] pub rbac_mode: Option<SecurityConfigurationRbacMode>,
}

/// A value of `rbac_mode` in `SecurityConfiguration`.
pub type SecurityConfigurationRbacMode = CurrentUserPoliciesRbacMode;

/// A security rule and the ids of the roles that it gives.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SecurityRule {
    /// Id of the security rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// Name of the security rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// What an authorization context must look like.
    #[serde(skip_serializing_if = "Option::is_none")] pub rule: Option<serde_json::Map<String, serde_json::Value>>,
    /// Ids of the roles that the rule gives.
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<i64>>,
}

/// A piece of long-running work.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Task {
    /// Id of a task: a number from a manager of release 4, a text from one of 5.0.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<TaskNumberOrText>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// Node that runs the task.
    #[serde(skip_serializing_if = "Option::is_none")] pub node: Option<String>,
    /// Part of the manager that made the task.
    #[serde(skip_serializing_if = "Option::is_none")] pub module: Option<String>,
    /// What is done.
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<String>,
    /// How far it is.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")] pub error_message: Option<String>,
    /// When the task was made.
    #[serde(skip_serializing_if = "Option::is_none")] pub create_time: Option<String>,
    /// When its state last changed.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_update_time: Option<String>,
}

/// Id of a task: a number from a manager of release 4, a text from one of 5.0.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum TaskNumberOrText {
    /// As `i64`.
    Integer(i64),
    /// As `String`.
    Text(String),
}

/// The token to send with other requests.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Token {
    /// What to send as `Authorization: Bearer`.
    #[serde(skip_serializing_if = "Option::is_none")] pub token: Option<String>,
}

/// Changes to a policy.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdatePolicyBody {
    /// The name (format `names`, at most 64 characters).
    pub name: Option<String>,
    /// The policy.
    pub policy: Option<UpdatePolicyBodyPolicy>,
}

/// The `policy` of `UpdatePolicyBody`.
pub type UpdatePolicyBodyPolicy = PolicyDefinition;

/// Changes to a role.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdateRoleBody {
    /// The name (format `names`, at most 64 characters).
    pub name: Option<String>,
}

/// Changes to a security rule.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdateSecurityRuleBody {
    /// The name (format `names`, at most 64 characters).
    pub name: Option<String>,
    /// The rule.
    pub rule: Option<serde_json::Map<String, serde_json::Value>>,
}

/// The body of `PUT /security/users/{user_id}`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdateUserBody {
    /// The password (format `password`).
    pub password: Option<String>,
}

/// A user and the ids of the roles in their order.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct User {
    /// Id of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// Name that the user logs in with.
    #[serde(skip_serializing_if = "Option::is_none")] pub username: Option<String>,
    /// Whether the user may log in on behalf of others.
    #[serde(skip_serializing_if = "Option::is_none")] pub allow_run_as: Option<bool>,
    /// Ids of the roles, in the order in which they count.
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<i64>>,
}

/// Whether the configuration of a node is valid.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValidationStatus {
    /// Name of the node.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `OK`, if the configuration has no fault.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
}

/// State of the vulnerability detector and of its feed.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct VulnerabilityDetectorStatus {
    /// Whether the vulnerability detector is available.
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// The status of the vulnerability detector.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<VulnerabilityDetectorStatusValue>,
    /// Whether the vulnerability detector is enabled.
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<bool>,
    /// The offset of the vulnerability detector.
    #[serde(skip_serializing_if = "Option::is_none")] pub offset: Option<i64>,
    /// The last successful update of the vulnerability detector.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// A value of `status` in `VulnerabilityDetectorStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VulnerabilityDetectorStatusValue {
    /// `updating`
    Updating,
    /// `ready`
    Ready,
    /// `failed`
    Failed,
}

impl VulnerabilityDetectorStatusValue {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for VulnerabilityDetectorStatusValue {
    const ALL: &'static [(&'static str, Self)] =
        &[("updating", Self::Updating), ("ready", Self::Ready), ("failed", Self::Failed)];
}
impl std::fmt::Display for VulnerabilityDetectorStatusValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for VulnerabilityDetectorStatusValue {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for VulnerabilityDetectorStatusValue {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// Content of the analysis daemon's state file.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhAnalysisdStats {
    /// The alerts queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts_queue_size: Option<f64>,
    /// The alerts queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts_queue_usage: Option<f64>,
    /// The alerts written of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts_written: Option<f64>,
    /// The archives queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub archives_queue_size: Option<f64>,
    /// The archives queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub archives_queue_usage: Option<f64>,
    /// The event queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub event_queue_size: Option<f64>,
    /// The event queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub event_queue_usage: Option<f64>,
    /// The events dropped of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub events_dropped: Option<f64>,
    /// The events processed of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub events_processed: Option<f64>,
    /// The events received of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub events_received: Option<f64>,
    /// The firewall queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall_queue_size: Option<f64>,
    /// The firewall queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall_queue_usage: Option<f64>,
    /// The firewall written of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall_written: Option<f64>,
    /// The fts written of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub fts_written: Option<f64>,
    /// The hostinfo queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub hostinfo_queue_size: Option<f64>,
    /// The hostinfo queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub hostinfo_queue_usage: Option<f64>,
    /// The other events decoded of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub other_events_decoded: Option<f64>,
    /// The rootcheck events decoded of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck_events_decoded: Option<f64>,
    /// The rootcheck queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck_queue_size: Option<f64>,
    /// The rootcheck queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck_queue_usage: Option<f64>,
    /// The rule matching queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub rule_matching_queue_size: Option<f64>,
    /// The rule matching queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub rule_matching_queue_usage: Option<f64>,
    /// The SCA events decoded of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca_events_decoded: Option<f64>,
    /// The SCA queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca_queue_size: Option<f64>,
    /// The SCA queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca_queue_usage: Option<f64>,
    /// The statistical queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub statistical_queue_size: Option<f64>,
    /// The statistical queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub statistical_queue_usage: Option<f64>,
    /// The syscheck events decoded of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck_events_decoded: Option<f64>,
    /// The syscheck queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck_queue_size: Option<f64>,
    /// The syscheck queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck_queue_usage: Option<f64>,
    /// The syscollector events decoded of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_events_decoded: Option<f64>,
    /// The syscollector queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_queue_size: Option<f64>,
    /// The syscollector queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_queue_usage: Option<f64>,
    /// The total of events decoded of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub total_events_decoded: Option<f64>,
    /// The winevt events decoded of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub winevt_events_decoded: Option<f64>,
    /// The winevt queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub winevt_queue_size: Option<f64>,
    /// The winevt queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub winevt_queue_usage: Option<f64>,
}

/// Whether each daemon of a node runs and is ready, and whether all are.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhDaemonsStatus {
    /// Whether ready of the wazuh daemons status holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub ready: Option<bool>,
    /// State of the analysis daemon and of the content that it works with.
    #[serde(rename = "wazuh-manager-analysisd", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_analysisd: Option<AnalysisdStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    #[serde(rename = "wazuh-manager-authd", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_authd: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    #[serde(rename = "wazuh-manager-monitord", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_monitord: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    #[serde(rename = "wazuh-manager-remoted", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_remoted: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    #[serde(rename = "wazuh-manager-apid", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_apid: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    #[serde(rename = "wazuh-manager-clusterd", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_clusterd: Option<NodeDaemonStatus>,
    /// Whether a daemon runs, and whether it is ready for work.
    #[serde(rename = "wazuh-manager-db", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_db: Option<NodeDaemonStatus>,
    /// State of the modules daemon and of its modules.
    #[serde(rename = "wazuh-manager-modulesd", skip_serializing_if = "Option::is_none")]
    pub wazuh_manager_modulesd: Option<ModulesdStatus>,
}

/// Average number of events for each hour of the day.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhHourlyStats {
    /// Alerts in each hour of a day, on average.
    #[serde(skip_serializing_if = "Option::is_none")] pub averages: Option<Vec<i64>>,
    /// How many days the averages are from.
    #[serde(skip_serializing_if = "Option::is_none")] pub interactions: Option<i64>,
}

/// Version, installation path and time zone of a manager.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhInfo {
    /// Folder that the manager is installed in.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
    /// Version of the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// The type of the wazuh info (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<WazuhInfoType>,
    /// How many agents it takes.
    #[serde(skip_serializing_if = "Option::is_none")] pub max_agents: Option<String>,
    /// Offset of its time from UTC, such as `+0000`.
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_offset: Option<String>,
    /// Name of its time zone.
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_name: Option<String>,
}

/// A value of `type` in `WazuhInfo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WazuhInfoType {
    /// `server`
    Server,
}

impl WazuhInfoType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for WazuhInfoType {
    const ALL: &'static [(&'static str, Self)] = &[("server", Self::Server)];
}
impl std::fmt::Display for WazuhInfoType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for WazuhInfoType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for WazuhInfoType {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A log line.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhLog {
    /// What the line says.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The level of the wazuh log.
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<WazuhLogLevel>,
    /// Daemon and module that wrote the line.
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// When the line was written.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
}

/// A value of `level` in `WazuhLog`.
pub type WazuhLogLevel = LogLevel;

/// The sections of the configuration file; those that it lacks are absent.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhManagerConfiguration {
    /// The alerts of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<serde_json::Map<String, serde_json::Value>>,
    /// The auth of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub auth: Option<serde_json::Map<String, serde_json::Value>>,
    /// The cluster of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub cluster: Option<serde_json::Map<String, serde_json::Value>>,
    /// The command of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The gcp pubsub of the wazuh manager configuration (`gcp-pubsub`).
    #[serde(rename = "gcp-pubsub", skip_serializing_if = "Option::is_none")]
    pub gcp_pubsub: Option<serde_json::Map<String, serde_json::Value>>,
    /// The global of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<serde_json::Map<String, serde_json::Value>>,
    /// The logging of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub logging: Option<serde_json::Map<String, serde_json::Value>>,
    /// The remote of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The reports of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub reports: Option<serde_json::Map<String, serde_json::Value>>,
    /// The vulnerability detection of the wazuh manager configuration (`vulnerability-detection`).
    #[serde(rename = "vulnerability-detection", skip_serializing_if = "Option::is_none")]
    pub vulnerability_detection: Option<serde_json::Map<String, serde_json::Value>>,
    /// The indexer of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub indexer: Option<serde_json::Map<String, serde_json::Value>>,
    /// The socket of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub socket: Option<serde_json::Map<String, serde_json::Value>>,
    /// The syscollector of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syscollector: Option<serde_json::Map<String, serde_json::Value>>,
    /// The active response of the wazuh manager configuration (`active-response`).
    #[serde(rename = "active-response", skip_serializing_if = "Option::is_none")]
    pub active_response: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The anti tampering of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anti_tampering: Option<serde_json::Map<String, serde_json::Value>>,
    /// The client of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub client: Option<serde_json::Map<String, serde_json::Value>>,
    /// The localfile of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localfile: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The rootcheck of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<serde_json::Map<String, serde_json::Value>>,
    /// The SCA of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<serde_json::Map<String, serde_json::Value>>,
    /// The syscheck of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Content of the state file of the daemon that talks to agents.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhRemotedStats {
    /// The number of ctrl msg of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_count: Option<f64>,
    /// The number of discarded of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded_count: Option<f64>,
    /// The number of evt of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub evt_count: Option<f64>,
    /// The sent bytes of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub sent_bytes: Option<f64>,
    /// The queue size of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub queue_size: Option<f64>,
    /// The recv bytes of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub recv_bytes: Option<f64>,
    /// The TCP sessions of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub tcp_sessions: Option<f64>,
    /// The total of queue size of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub total_queue_size: Option<f64>,
}

/// Events and alerts of one hour.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhStats {
    /// The hour of the wazuh stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub hour: Option<i64>,
    /// The alerts of the wazuh stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<Vec<WazuhStatsAlert>>,
    /// The total of alerts of the wazuh stats (`totalAlerts`).
    #[serde(rename = "totalAlerts", skip_serializing_if = "Option::is_none")] pub total_alerts: Option<i64>,
    /// The events of the wazuh stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// The syscheck of the wazuh stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
    /// The firewall of the wazuh stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<i64>,
}

/// One of `alerts` in `WazuhStats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhStatsAlert {
    /// The sigid of the alert.
    #[serde(skip_serializing_if = "Option::is_none")] pub sigid: Option<i64>,
    /// The level of the alert.
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<i64>,
    /// The times of the alert.
    #[serde(skip_serializing_if = "Option::is_none")] pub times: Option<i64>,
}

/// Average number of events for each hour of one weekday.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhWeekdayStats {
    /// Alerts in each hour of the day, on average.
    #[serde(skip_serializing_if = "Option::is_none")] pub hours: Option<Vec<i64>>,
    /// How many days the averages are from.
    #[serde(skip_serializing_if = "Option::is_none")] pub interactions: Option<i64>,
}

/// A weekday and its averages; each item has one member.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhWeeklyStats {
    /// Average number of events for each hour of one weekday.
    #[serde(rename = "Sun", skip_serializing_if = "Option::is_none")] pub sun: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    #[serde(rename = "Mon", skip_serializing_if = "Option::is_none")] pub mon: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    #[serde(rename = "Tue", skip_serializing_if = "Option::is_none")] pub tue: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    #[serde(rename = "Wed", skip_serializing_if = "Option::is_none")] pub wed: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    #[serde(rename = "Thu", skip_serializing_if = "Option::is_none")] pub thu: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    #[serde(rename = "Fri", skip_serializing_if = "Option::is_none")] pub fri: Option<WazuhWeekdayStats>,
    /// Average number of events for each hour of one weekday.
    #[serde(rename = "Sat", skip_serializing_if = "Option::is_none")] pub sat: Option<WazuhWeekdayStats>,
}

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
    /// Checksum of the agent.conf that the agent has.
    #[serde(rename = "configSum", skip_serializing_if = "Option::is_none")] pub config_sum: Option<String>,
    /// Groups that the agent is in; the files of a later one win.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<Vec<String>>,
    /// Checksum of the group files that the agent has.
    #[serde(rename = "mergedSum", skip_serializing_if = "Option::is_none")] pub merged_sum: Option<String>,
    /// Address that the agent connects from.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Address that the agent was registered with.
    #[serde(rename = "registerIP", skip_serializing_if = "Option::is_none")] pub register_ip: Option<String>,
    /// Host name of the manager that the agent reports to.
    #[serde(skip_serializing_if = "Option::is_none")] pub manager: Option<String>,
    /// Cluster node that the agent is connected to.
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
    /// When the agent was registered.
    #[serde(rename = "dateAdd", skip_serializing_if = "Option::is_none")] pub date_add: Option<String>,
    /// When the agent was last heard of.
    #[serde(rename = "lastKeepAlive", skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
    /// Whether the agent has the current files of its groups.
    #[serde(skip_serializing_if = "Option::is_none")] pub group_config_status: Option<String>,
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

/// A value of the parameter `daemons_list` of `GET /agents/{agent_id}/daemons/stats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentDaemonName {
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
    const ALL: &'static [(&'static str, Self)] =
        &[("wazuh-analysisd", Self::WazuhAnalysisd), ("wazuh-remoted", Self::WazuhRemoted)];
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
    /// Checksum of the agent.conf that the agent has.
    #[serde(rename = "configSum", skip_serializing_if = "Option::is_none")] pub config_sum: Option<String>,
    /// Groups that the agent is in; the files of a later one win.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<Vec<String>>,
    /// Checksum of the group files that the agent has.
    #[serde(rename = "mergedSum", skip_serializing_if = "Option::is_none")] pub merged_sum: Option<String>,
    /// Address that the agent connects from.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Address that the agent was registered with.
    #[serde(rename = "registerIP", skip_serializing_if = "Option::is_none")] pub register_ip: Option<String>,
    /// Host name of the manager that the agent reports to.
    #[serde(skip_serializing_if = "Option::is_none")] pub manager: Option<String>,
    /// Cluster node that the agent is connected to.
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
    /// When the agent was registered.
    #[serde(rename = "dateAdd", skip_serializing_if = "Option::is_none")] pub date_add: Option<String>,
    /// When the agent was last heard of.
    #[serde(rename = "lastKeepAlive", skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// Operating system of the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
    /// Whether the agent has the current files of its groups.
    #[serde(skip_serializing_if = "Option::is_none")] pub group_config_status: Option<String>,
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
    /// Name of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// What the kernel says of itself.
    #[serde(skip_serializing_if = "Option::is_none")] pub uname: Option<String>,
    /// Short name of the operating system, such as `ubuntu` or `windows`.
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// Version of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Name of the release.
    #[serde(skip_serializing_if = "Option::is_none")] pub codename: Option<String>,
    /// Architecture of the processor.
    #[serde(skip_serializing_if = "Option::is_none")] pub arch: Option<String>,
    /// Second number of the version.
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<String>,
    /// Number of the build.
    #[serde(skip_serializing_if = "Option::is_none")] pub build: Option<String>,
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
    /// The ID of the agent synced.
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
    /// Id of the task.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<i64>,
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

/// The task that upgrades an agent.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentUpgradeTask {
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<String>,
    /// Id of the task that upgrades the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<i64>,
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
}

/// One of `nodes` in `AgentsOverview`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsOverviewNode {
    /// How many there are.
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// The node name of the node.
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
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
    /// The configuration of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub configuration: Option<AgentsSummaryStatusConfiguration>,
}

/// The `configuration` of `AgentsSummaryStatus`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusConfiguration {
    /// The total of the configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub total: Option<i64>,
    /// The synced of the configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub synced: Option<i64>,
    /// The not synced of the configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub not_synced: Option<i64>,
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
    /// The integrations breakdown of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrations_breakdown: Option<AnalysisdAgentDecodedIntegrationsBreakdown>,
    /// The modules breakdown of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    /// The monitor of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// The remote of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
}

/// The `integrations_breakdown` of `AnalysisdAgentDecoded`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecodedIntegrationsBreakdown {
    /// The virustotal.
    #[serde(skip_serializing_if = "Option::is_none")] pub virustotal: Option<i64>,
}

/// The `modules_breakdown` of `AnalysisdAgentDecoded`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecodedModulesBreakdown {
    /// The aws of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// The azure of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
    /// The ciscat of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
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
    /// The oscap of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub oscap: Option<i64>,
    /// The osquery of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<i64>,
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
    /// The firewall of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<i64>,
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

/// Counters of the analysis daemon since it started.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDaemonStats {
    /// The uptime.
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// The timestamp.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<AnalysisdDaemonStatsName>,
    /// The metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<AnalysisdMetrics>,
}

/// A value of `name` in `AnalysisdDaemonStats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AnalysisdDaemonStatsName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
}

impl AnalysisdDaemonStatsName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AnalysisdDaemonStatsName {
    const ALL: &'static [(&'static str, Self)] = &[("wazuh-analysisd", Self::WazuhAnalysisd)];
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

/// The `decoded_breakdown` of `AnalysisdEvents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDecoded {
    /// The agent of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// The agentless of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agentless: Option<i64>,
    /// The dbsync of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
    /// The integrations breakdown of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrations_breakdown: Option<AnalysisdDecodedIntegrationsBreakdown>,
    /// The modules breakdown of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub modules_breakdown: Option<AnalysisdDecodedModulesBreakdown>,
    /// The monitor of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// The remote of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
    /// The syslog of the decoded breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub syslog: Option<i64>,
}

/// The `integrations_breakdown` of `AnalysisdDecoded`.
pub type AnalysisdDecodedIntegrationsBreakdown = AnalysisdAgentDecodedIntegrationsBreakdown;

/// The `modules_breakdown` of `AnalysisdDecoded`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDecodedModulesBreakdown {
    /// The aws of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// The azure of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
    /// The ciscat of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
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
    pub logcollector_breakdown: Option<AnalysisdDecodedModulesBreakdownLogcollectorBreakdown>,
    /// The office365 of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub office365: Option<i64>,
    /// The ms graph of the modules breakdown (`ms-graph`).
    #[serde(rename = "ms-graph", skip_serializing_if = "Option::is_none")] pub ms_graph: Option<i64>,
    /// The oscap of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub oscap: Option<i64>,
    /// The osquery of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<i64>,
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

/// The `logcollector_breakdown` of `AnalysisdDecodedModulesBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDecodedModulesBreakdownLogcollectorBreakdown {
    /// The eventchannel.
    #[serde(skip_serializing_if = "Option::is_none")] pub eventchannel: Option<i64>,
    /// The eventlog.
    #[serde(skip_serializing_if = "Option::is_none")] pub eventlog: Option<i64>,
    /// The macos.
    #[serde(skip_serializing_if = "Option::is_none")] pub macos: Option<i64>,
    /// The others.
    #[serde(skip_serializing_if = "Option::is_none")] pub others: Option<i64>,
}

/// The `dropped_breakdown` of `AnalysisdEvents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDropped {
    /// The agent of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// The agentless of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agentless: Option<i64>,
    /// The dbsync of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
    /// The integrations breakdown of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrations_breakdown: Option<AnalysisdDroppedIntegrationsBreakdown>,
    /// The modules breakdown of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub modules_breakdown: Option<AnalysisdDroppedModulesBreakdown>,
    /// The monitor of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// The remote of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
    /// The syslog of the dropped breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub syslog: Option<i64>,
}

/// The `integrations_breakdown` of `AnalysisdDropped`.
pub type AnalysisdDroppedIntegrationsBreakdown = AnalysisdAgentDecodedIntegrationsBreakdown;

/// The `modules_breakdown` of `AnalysisdDropped`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDroppedModulesBreakdown {
    /// The aws of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// The azure of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
    /// The ciscat of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
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
    pub logcollector_breakdown: Option<AnalysisdDroppedModulesBreakdownLogcollectorBreakdown>,
    /// The office365 of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub office365: Option<i64>,
    /// The ms graph of the modules breakdown (`ms-graph`).
    #[serde(rename = "ms-graph", skip_serializing_if = "Option::is_none")] pub ms_graph: Option<i64>,
    /// The oscap of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub oscap: Option<i64>,
    /// The osquery of the modules breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<i64>,
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

/// The `logcollector_breakdown` of `AnalysisdDroppedModulesBreakdown`.
pub type AnalysisdDroppedModulesBreakdownLogcollectorBreakdown = AnalysisdDecodedModulesBreakdownLogcollectorBreakdown;

/// The `received_breakdown` of `AnalysisdMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdEvents {
    /// The decoded breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub decoded_breakdown: Option<AnalysisdDecoded>,
    /// The dropped breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub dropped_breakdown: Option<AnalysisdDropped>,
}

/// The `metrics` of `AnalysisdDaemonStats`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetrics {
    /// The bytes of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<AnalysisdMetricsBytes>,
    /// The EPS of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub eps: Option<AnalysisdMetricsEps>,
    /// The events of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<AnalysisdMetricsEvents>,
    /// The queues of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub queues: Option<AnalysisdMetricsQueues>,
}

/// The `bytes` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsBytes {
    /// The received of the bytes.
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
}

/// The `eps` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsEps {
    /// The available credits of the EPS.
    #[serde(skip_serializing_if = "Option::is_none")] pub available_credits: Option<i64>,
    /// The available credits prev of the EPS.
    #[serde(skip_serializing_if = "Option::is_none")] pub available_credits_prev: Option<i64>,
    /// The events dropped of the EPS.
    #[serde(skip_serializing_if = "Option::is_none")] pub events_dropped: Option<i64>,
    /// The events dropped not EPS of the EPS.
    #[serde(skip_serializing_if = "Option::is_none")] pub events_dropped_not_eps: Option<i64>,
    /// The seconds over limit of the EPS.
    #[serde(skip_serializing_if = "Option::is_none")] pub seconds_over_limit: Option<i64>,
}

/// The `events` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsEvents {
    /// The processed of the events.
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
    /// The received of the events.
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
    /// The received breakdown of the events.
    #[serde(skip_serializing_if = "Option::is_none")] pub received_breakdown: Option<AnalysisdEvents>,
    /// The written breakdown of the events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_breakdown: Option<AnalysisdMetricsEventsWrittenBreakdown>,
}

/// The `written_breakdown` of `AnalysisdMetricsEvents`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsEventsWrittenBreakdown {
    /// The alerts of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<i64>,
    /// The archives of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub archives: Option<i64>,
    /// The firewall of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<i64>,
    /// The fts of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub fts: Option<i64>,
    /// The stats of the written breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub stats: Option<i64>,
}

/// The `queues` of `AnalysisdMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsQueues {
    /// The alerts of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<AnalysisdMetricsQueuesAlerts>,
    /// The archives of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub archives: Option<AnalysisdMetricsQueuesArchives>,
    /// The dbsync of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<AnalysisdMetricsQueuesDbsync>,
    /// The eventchannel of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub eventchannel: Option<AnalysisdMetricsQueuesEventchannel>,
    /// The firewall of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<AnalysisdMetricsQueuesFirewall>,
    /// The fts of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub fts: Option<AnalysisdMetricsQueuesFts>,
    /// The hostinfo of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub hostinfo: Option<AnalysisdMetricsQueuesHostinfo>,
    /// The others of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub others: Option<AnalysisdMetricsQueuesOthers>,
    /// The processed of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<AnalysisdMetricsQueuesProcessed>,
    /// The rootcheck of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<AnalysisdMetricsQueuesRootcheck>,
    /// The SCA of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<AnalysisdMetricsQueuesSca>,
    /// The stats of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub stats: Option<AnalysisdMetricsQueuesStats>,
    /// The syscheck of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<AnalysisdMetricsQueuesSyscheck>,
    /// The syscollector of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<AnalysisdMetricsQueuesSyscollector>,
    /// The upgrade of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<AnalysisdMetricsQueuesUpgrade>,
}

/// The `alerts` of `AnalysisdMetricsQueues`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsQueuesAlerts {
    /// The size.
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// The usage.
    #[serde(skip_serializing_if = "Option::is_none")] pub usage: Option<i64>,
}

/// The `archives` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesArchives = AnalysisdMetricsQueuesAlerts;

/// The `dbsync` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesDbsync = AnalysisdMetricsQueuesAlerts;

/// The `eventchannel` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesEventchannel = AnalysisdMetricsQueuesAlerts;

/// The `firewall` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesFirewall = AnalysisdMetricsQueuesAlerts;

/// The `fts` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesFts = AnalysisdMetricsQueuesAlerts;

/// The `hostinfo` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesHostinfo = AnalysisdMetricsQueuesAlerts;

/// The `others` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesOthers = AnalysisdMetricsQueuesAlerts;

/// The `processed` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesProcessed = AnalysisdMetricsQueuesAlerts;

/// The `rootcheck` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesRootcheck = AnalysisdMetricsQueuesAlerts;

/// The `sca` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesSca = AnalysisdMetricsQueuesAlerts;

/// The `stats` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesStats = AnalysisdMetricsQueuesAlerts;

/// The `syscheck` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesSyscheck = AnalysisdMetricsQueuesAlerts;

/// The `syscollector` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesSyscollector = AnalysisdMetricsQueuesAlerts;

/// The `upgrade` of `AnalysisdMetricsQueues`.
pub type AnalysisdMetricsQueuesUpgrade = AnalysisdMetricsQueuesAlerts;

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
pub type AnalysisdStatsByAgentLogcollectorBreakdown = AnalysisdDecodedModulesBreakdownLogcollectorBreakdown;

/// A value of `name` in `AnalysisdStatsByAgent`.
pub type AnalysisdStatsByAgentName = AnalysisdDaemonStatsName;

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

/// The agents to put in a group.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AssignListedAgentsToGroupBody {
    /// The agents list (each format `numbers`, at least 3 characters, at least 1 item).
    pub agents_list: Vec<String>,
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

/// A CDB list with its content.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CdbList {
    /// The filename of the CDB list.
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// The relative dirname of the CDB list.
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// The items of the CDB list.
    #[serde(skip_serializing_if = "Option::is_none")] pub items: Option<Vec<CdbListPair>>,
}

/// A line of a CDB list.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CdbListPair {
    /// The key of the item.
    pub key: String,
    /// The value of the item.
    pub value: String,
}

/// The reply of `GET /manager/version/check`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CheckAvailableVersionReply {
    /// Newest versions that the manager could be updated to.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<NewVersions>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// Result of a CIS-CAT scan.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CiscatResult {
    /// The benchmark of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub benchmark: Option<String>,
    /// The error of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
    /// The fail of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub fail: Option<i64>,
    /// The notchecked of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub notchecked: Option<i64>,
    /// The pass of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub pass: Option<i64>,
    /// The profile of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub profile: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// The score of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub score: Option<i64>,
    /// The unknown of the ciscat result.
    #[serde(skip_serializing_if = "Option::is_none")] pub unknown: Option<i64>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
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
    /// Whether the cluster local config is disabled.
    #[serde(skip_serializing_if = "Option::is_none")] pub disabled: Option<bool>,
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
    /// The enabled of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<ClusterStatusDataEnabled>,
    /// The running of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<ClusterStatusDataRunning>,
}

/// A value of `enabled` in `ClusterStatusData`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClusterStatusDataEnabled {
    /// `yes`
    Yes,
    /// `no`
    No,
}

impl ClusterStatusDataEnabled {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ClusterStatusDataEnabled {
    const ALL: &'static [(&'static str, Self)] = &[("yes", Self::Yes), ("no", Self::No)];
}
impl std::fmt::Display for ClusterStatusDataEnabled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ClusterStatusDataEnabled {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ClusterStatusDataEnabled {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A value of `running` in `ClusterStatusData`.
pub type ClusterStatusDataRunning = ClusterStatusDataEnabled;

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

/// A value of the parameter `component` of `GET /agents/{agent_id}/config/{component}/{configuration}` and 2 other
/// operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl ConfigurationComponent {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ConfigurationComponent {
    const ALL: &'static [(&'static str, Self)] = &[
        ("agent", Self::Agent), ("agentless", Self::Agentless), ("analysis", Self::Analysis), ("auth", Self::Auth),
        ("com", Self::Com), ("csyslog", Self::Csyslog), ("integrator", Self::Integrator),
        ("logcollector", Self::Logcollector), ("mail", Self::Mail), ("monitor", Self::Monitor),
        ("request", Self::Request), ("syscheck", Self::Syscheck), ("wazuh-db", Self::WazuhDb),
        ("wmodules", Self::Wmodules),
    ];
}
impl std::fmt::Display for ConfigurationComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ConfigurationComponent {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for ConfigurationComponent {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `configuration` of `GET /agents/{agent_id}/config/{component}/{configuration}` and 2 other
/// operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl ConfigurationSection {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ConfigurationSection {
    const ALL: &'static [(&'static str, Self)] = &[
        ("client", Self::Client), ("buffer", Self::Buffer), ("labels", Self::Labels), ("internal", Self::Internal),
        ("anti_tampering", Self::AntiTampering), ("agentless", Self::Agentless), ("global", Self::Global),
        ("active_response", Self::ActiveResponse), ("alerts", Self::Alerts), ("command", Self::Command),
        ("rules", Self::Rules), ("decoders", Self::Decoders), ("auth", Self::Auth), ("logging", Self::Logging),
        ("reports", Self::Reports), ("active-response", Self::ActiveHyphenResponse), ("cluster", Self::Cluster),
        ("csyslog", Self::Csyslog), ("integration", Self::Integration), ("localfile", Self::Localfile),
        ("socket", Self::Socket), ("remote", Self::Remote), ("syscheck", Self::Syscheck),
        ("rootcheck", Self::Rootcheck), ("wdb", Self::Wdb), ("wmodules", Self::Wmodules), ("rule_test", Self::RuleTest),
    ];
}
impl std::fmt::Display for ConfigurationSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ConfigurationSection {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for ConfigurationSection {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
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
    /// The rule.
    pub rule: Option<serde_json::Map<String, serde_json::Value>>,
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

/// A value of the parameter `status` of `GET /vulnerability/{agent_id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CveStatus {
    /// `valid`
    Valid,
    /// `pending`
    Pending,
    /// `obsolete`
    Obsolete,
}

impl CveStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CveStatus {
    const ALL: &'static [(&'static str, Self)] =
        &[("valid", Self::Valid), ("pending", Self::Pending), ("obsolete", Self::Obsolete)];
}
impl std::fmt::Display for CveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CveStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for CveStatus {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `type` of `GET /vulnerability/{agent_id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CveType {
    /// `os`
    Os,
    /// `package`
    Package,
}

impl CveType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for CveType {
    const ALL: &'static [(&'static str, Self)] = &[("os", Self::Os), ("package", Self::Package)];
}
impl std::fmt::Display for CveType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for CveType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for CveType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `daemons_list` of `GET /cluster/{node_id}/daemons/stats` and `GET /manager/daemons/stats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonName {
    /// `wazuh-analysisd`
    WazuhAnalysisd,
    /// `wazuh-remoted`
    WazuhRemoted,
    /// `wazuh-db`
    WazuhDb,
}

impl DaemonName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DaemonName {
    const ALL: &'static [(&'static str, Self)] = &[
        ("wazuh-analysisd", Self::WazuhAnalysisd), ("wazuh-remoted", Self::WazuhRemoted), ("wazuh-db", Self::WazuhDb),
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

/// One item of the reply of `GET /cluster/{node_id}/daemons/stats` and `GET /manager/daemons/stats`.
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

/// State of a daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl DaemonStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DaemonStatus {
    const ALL: &'static [(&'static str, Self)] = &[
        ("running", Self::Running), ("stopped", Self::Stopped), ("starting", Self::Starting),
        ("restarting", Self::Restarting), ("failed", Self::Failed),
    ];
}
impl std::fmt::Display for DaemonStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for DaemonStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for DaemonStatus {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
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
    /// `wazuh-db`
    WazuhDb,
}

impl DbDaemonStatsName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DbDaemonStatsName {
    const ALL: &'static [(&'static str, Self)] = &[("wazuh-db", Self::WazuhDb)];
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
    /// The agent of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// The agent breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_breakdown: Option<DbQueriesAgentBreakdown>,
    /// The global of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// The global breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbQueriesGlobalBreakdown>,
    /// The mitre of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// The mitre breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbQueriesMitreBreakdown>,
    /// The task of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// The task breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbQueriesTaskBreakdown>,
    /// The wazuhdb of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb: Option<i64>,
    /// The wazuhdb breakdown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb_breakdown: Option<DbQueriesWazuhdbBreakdown>,
}

/// The `agent_breakdown` of `DbQueries`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdown {
    /// The DB of the agent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesAgentBreakdownDb>,
    /// The tables of the agent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbQueriesAgentBreakdownTables>,
}

/// The `db` of `DbQueriesAgentBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownDb {
    /// The begin.
    #[serde(skip_serializing_if = "Option::is_none")] pub begin: Option<i64>,
    /// The close.
    #[serde(skip_serializing_if = "Option::is_none")] pub close: Option<i64>,
    /// The commit.
    #[serde(skip_serializing_if = "Option::is_none")] pub commit: Option<i64>,
    /// The remove.
    #[serde(skip_serializing_if = "Option::is_none")] pub remove: Option<i64>,
    /// The sql.
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
    /// The open.
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<i64>,
    /// The vacuum.
    #[serde(skip_serializing_if = "Option::is_none")] pub vacuum: Option<i64>,
    /// The get fragmentation.
    #[serde(skip_serializing_if = "Option::is_none")] pub get_fragmentation: Option<i64>,
    /// The sleep.
    #[serde(skip_serializing_if = "Option::is_none")] pub sleep: Option<i64>,
}

/// The `tables` of `DbQueriesAgentBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTables {
    /// The ciscat of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<DbQueriesAgentBreakdownTablesCiscat>,
    /// The rootcheck of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<DbQueriesAgentBreakdownTablesRootcheck>,
    /// The SCA of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<DbQueriesAgentBreakdownTablesSca>,
    /// The sync of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub sync: Option<DbQueriesAgentBreakdownTablesSync>,
    /// The syscheck of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<DbQueriesAgentBreakdownTablesSyscheck>,
    /// The syscollector of the tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syscollector: Option<DbQueriesAgentBreakdownTablesSyscollector>,
}

/// The `ciscat` of `DbQueriesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesCiscat {
    /// The ciscat.
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
}

/// The `rootcheck` of `DbQueriesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesRootcheck {
    /// The rootcheck.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<i64>,
}

/// The `sca` of `DbQueriesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSca {
    /// The SCA.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
}

/// The `sync` of `DbQueriesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSync {
    /// The dbsync.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
}

/// The `syscheck` of `DbQueriesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSyscheck {
    /// The fim file.
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_file: Option<i64>,
    /// The fim registry.
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_registry: Option<i64>,
    /// The fim registry key.
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_registry_key: Option<i64>,
    /// The fim registry value.
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_registry_value: Option<i64>,
    /// The syscheck.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
}

/// The `syscollector` of `DbQueriesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSyscollector {
    /// The syscollector hotfixes of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hotfixes: Option<i64>,
    /// The syscollector hwinfo of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hwinfo: Option<i64>,
    /// The syscollector network address of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_address: Option<i64>,
    /// The syscollector network iface of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_iface: Option<i64>,
    /// The syscollector network protocol of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_protocol: Option<i64>,
    /// The syscollector osinfo of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_osinfo: Option<i64>,
    /// The syscollector packages of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_packages: Option<i64>,
    /// The syscollector ports of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_ports: Option<i64>,
    /// The syscollector processes of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_processes: Option<i64>,
    /// The deprecated of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DbQueriesAgentBreakdownTablesSyscollectorDeprecated>,
    /// The syscollector users of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_users: Option<i64>,
    /// The syscollector groups of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_groups: Option<i64>,
    /// The syscollector browser extensions of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_browser_extensions: Option<i64>,
    /// The syscollector services of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_services: Option<i64>,
}

/// The `deprecated` of `DbQueriesAgentBreakdownTablesSyscollector`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSyscollectorDeprecated {
    /// The hardware.
    #[serde(skip_serializing_if = "Option::is_none")] pub hardware: Option<i64>,
    /// The hotfix.
    #[serde(skip_serializing_if = "Option::is_none")] pub hotfix: Option<i64>,
    /// The netaddr.
    #[serde(skip_serializing_if = "Option::is_none")] pub netaddr: Option<i64>,
    /// The netinfo.
    #[serde(skip_serializing_if = "Option::is_none")] pub netinfo: Option<i64>,
    /// The netproto.
    #[serde(skip_serializing_if = "Option::is_none")] pub netproto: Option<i64>,
    /// The osinfo.
    #[serde(skip_serializing_if = "Option::is_none")] pub osinfo: Option<i64>,
    /// The package.
    #[serde(skip_serializing_if = "Option::is_none")] pub package: Option<i64>,
    /// The port.
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
    /// The process.
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<i64>,
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
    /// The backup.
    #[serde(skip_serializing_if = "Option::is_none")] pub backup: Option<i64>,
    /// The sql.
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
    /// The open.
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<i64>,
    /// The vacuum.
    #[serde(skip_serializing_if = "Option::is_none")] pub vacuum: Option<i64>,
    /// The get fragmentation.
    #[serde(skip_serializing_if = "Option::is_none")] pub get_fragmentation: Option<i64>,
    /// The sleep.
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
    /// The labels of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub labels: Option<DbQueriesGlobalBreakdownTablesLabels>,
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
    /// The select agent name (`select-agent-name`).
    #[serde(rename = "select-agent-name", skip_serializing_if = "Option::is_none")] pub select_agent_name: Option<i64>,
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
    /// The update agent name (`update-agent-name`).
    #[serde(rename = "update-agent-name", skip_serializing_if = "Option::is_none")] pub update_agent_name: Option<i64>,
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

/// The `labels` of `DbQueriesGlobalBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesLabels {
    /// The get labels (`get-labels`).
    #[serde(rename = "get-labels", skip_serializing_if = "Option::is_none")] pub get_labels: Option<i64>,
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

/// The `wazuhdb_breakdown` of `DbQueries`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesWazuhdbBreakdown {
    /// The DB of the wazuhdb breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesWazuhdbBreakdownDb>,
}

/// The `db` of `DbQueriesWazuhdbBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesWazuhdbBreakdownDb {
    /// The remove.
    #[serde(skip_serializing_if = "Option::is_none")] pub remove: Option<i64>,
}

/// The `execution_breakdown` of `DbMetricsTime`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimes {
    /// The agent of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// The agent breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_breakdown: Option<DbTimesAgentBreakdown>,
    /// The global of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// The global breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    /// The mitre of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// The mitre breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbTimesMitreBreakdown>,
    /// The task of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// The task breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbTimesTaskBreakdown>,
    /// The wazuhdb of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb: Option<i64>,
    /// The wazuhdb breakdown of the execution breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb_breakdown: Option<DbTimesWazuhdbBreakdown>,
}

/// The `agent_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesAgentBreakdown {
    /// The DB of the agent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesAgentBreakdownDb>,
    /// The tables of the agent breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesAgentBreakdownTables>,
}

/// The `db` of `DbTimesAgentBreakdown`.
pub type DbTimesAgentBreakdownDb = DbQueriesAgentBreakdownDb;

/// The `tables` of `DbTimesAgentBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesAgentBreakdownTables {
    /// The ciscat of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<DbTimesAgentBreakdownTablesCiscat>,
    /// The rootcheck of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<DbTimesAgentBreakdownTablesRootcheck>,
    /// The SCA of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<DbTimesAgentBreakdownTablesSca>,
    /// The sync of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub sync: Option<DbTimesAgentBreakdownTablesSync>,
    /// The syscheck of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<DbTimesAgentBreakdownTablesSyscheck>,
    /// The syscollector of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<DbTimesAgentBreakdownTablesSyscollector>,
}

/// The `ciscat` of `DbTimesAgentBreakdownTables`.
pub type DbTimesAgentBreakdownTablesCiscat = DbQueriesAgentBreakdownTablesCiscat;

/// The `rootcheck` of `DbTimesAgentBreakdownTables`.
pub type DbTimesAgentBreakdownTablesRootcheck = DbQueriesAgentBreakdownTablesRootcheck;

/// The `sca` of `DbTimesAgentBreakdownTables`.
pub type DbTimesAgentBreakdownTablesSca = DbQueriesAgentBreakdownTablesSca;

/// The `sync` of `DbTimesAgentBreakdownTables`.
pub type DbTimesAgentBreakdownTablesSync = DbQueriesAgentBreakdownTablesSync;

/// The `syscheck` of `DbTimesAgentBreakdownTables`.
pub type DbTimesAgentBreakdownTablesSyscheck = DbQueriesAgentBreakdownTablesSyscheck;

/// The `syscollector` of `DbTimesAgentBreakdownTables`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesAgentBreakdownTablesSyscollector {
    /// The syscollector hotfixes of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hotfixes: Option<i64>,
    /// The syscollector hwinfo of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hwinfo: Option<i64>,
    /// The syscollector network address of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_address: Option<i64>,
    /// The syscollector network iface of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_iface: Option<i64>,
    /// The syscollector network protocol of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_protocol: Option<i64>,
    /// The syscollector osinfo of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_osinfo: Option<i64>,
    /// The syscollector packages of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_packages: Option<i64>,
    /// The syscollector ports of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_ports: Option<i64>,
    /// The syscollector processes of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_processes: Option<i64>,
    /// The deprecated of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DbTimesAgentBreakdownTablesSyscollectorDeprecated>,
    /// The syscollector users of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_users: Option<i64>,
    /// The syscollector groups of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_groups: Option<i64>,
    /// The syscollector browser extensions of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_browser_extensions: Option<i64>,
    /// The syscollector services of the syscollector.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_services: Option<i64>,
}

/// The `deprecated` of `DbTimesAgentBreakdownTablesSyscollector`.
pub type DbTimesAgentBreakdownTablesSyscollectorDeprecated = DbQueriesAgentBreakdownTablesSyscollectorDeprecated;

/// The `global_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdown {
    /// The DB of the global breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesGlobalBreakdownDb>,
    /// The tables of the global breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesGlobalBreakdownTables>,
}

/// The `db` of `DbTimesGlobalBreakdown`.
pub type DbTimesGlobalBreakdownDb = DbQueriesGlobalBreakdownDb;

/// The `tables` of `DbTimesGlobalBreakdown`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdownTables {
    /// The agent of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    /// The belongs of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    /// The group of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
    /// The labels of the tables.
    #[serde(skip_serializing_if = "Option::is_none")] pub labels: Option<DbTimesGlobalBreakdownTablesLabels>,
}

/// The `agent` of `DbTimesGlobalBreakdownTables`.
pub type DbTimesGlobalBreakdownTablesAgent = DbQueriesGlobalBreakdownTablesAgent;

/// The `belongs` of `DbTimesGlobalBreakdownTables`.
pub type DbTimesGlobalBreakdownTablesBelongs = DbQueriesGlobalBreakdownTablesBelongs;

/// The `group` of `DbTimesGlobalBreakdownTables`.
pub type DbTimesGlobalBreakdownTablesGroup = DbQueriesGlobalBreakdownTablesGroup;

/// The `labels` of `DbTimesGlobalBreakdownTables`.
pub type DbTimesGlobalBreakdownTablesLabels = DbQueriesGlobalBreakdownTablesLabels;

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

/// The `wazuhdb_breakdown` of `DbTimes`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesWazuhdbBreakdown {
    /// The DB of the wazuhdb breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesWazuhdbBreakdownDb>,
}

/// The `db` of `DbTimesWazuhdbBreakdown`.
pub type DbTimesWazuhdbBreakdownDb = DbQueriesWazuhdbBreakdownDb;

/// A decoder.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Decoder {
    /// The name of the decoder.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The position of the decoder.
    #[serde(skip_serializing_if = "Option::is_none")] pub position: Option<i64>,
    /// The details of the decoder.
    #[serde(skip_serializing_if = "Option::is_none")] pub details: Option<DecoderDetails>,
    /// The filename of the decoder.
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// The relative dirname of the decoder.
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// The status of the decoder.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RulesetStatusValue>,
}

/// The `details` of `Decoder`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DecoderDetails {
    /// The program name of the details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program_name: Option<serde_json::Map<String, serde_json::Value>>,
    /// The parent of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub parent: Option<String>,
    /// The prematch of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub prematch: Option<serde_json::Map<String, serde_json::Value>>,
    /// The regex of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub regex: Option<serde_json::Map<String, serde_json::Value>>,
    /// The order of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub order: Option<String>,
    /// Whether accumulate of the details holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub accumulate: Option<bool>,
    /// The plugin decoder of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub plugin_decoder: Option<String>,
    /// The JSON null field of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub json_null_field: Option<String>,
    /// The type of the details (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// The fts of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub fts: Option<String>,
    /// The use own name of the details.
    #[serde(skip_serializing_if = "Option::is_none")] pub use_own_name: Option<String>,
}

/// A file of decoders.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DecoderFile {
    /// The filename.
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// The relative dirname.
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// The status.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RulesetStatusValue>,
}

/// The reply of `GET /security/user/authenticate`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeprecatedLoginUserReplyJson {
    /// The token to send with other requests.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<Token>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// DHCP status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DhcpStatus {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `unknown`
    UnknownValue,
    /// `BOOTP`
    Bootp,
}

impl DhcpStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DhcpStatus {
    const ALL: &'static [(&'static str, Self)] = &[
        ("enabled", Self::Enabled), ("disabled", Self::Disabled), ("unknown", Self::UnknownValue),
        ("BOOTP", Self::Bootp),
    ];
}
impl std::fmt::Display for DhcpStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for DhcpStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for DhcpStatus {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for DhcpStatus {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The reply of `DELETE /logtest/sessions/{token}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EndLogtestSessionReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<EndLogtestSessionReplyData>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// The `data` of `EndLogtestSessionReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EndLogtestSessionReplyData {
    /// The messages of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<Vec<String>>,
    /// The codemsg of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub codemsg: Option<i64>,
}

/// Events to explain, and changed files of the ruleset to compare with.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct ExplainLogtestBody {
    /// Lines of a log, which are tried one after the other in one session (each at least 1 character, at least 1 item,
    /// at most 32 items).
    pub events: Vec<String>,
    /// Where they would be found, such as `/var/log/auth.log`; `stdin` by default (at least 1 character).
    pub location: Option<String>,
    /// Files that are laid over those of the home for this request (at most 8 items).
    pub files: Option<Vec<LogtestFile>>,
}

/// The reply of `PUT /logtest/explain`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ExplainLogtestReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<ExplainLogtestReplyData>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// The `data` of `ExplainLogtestReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ExplainLogtestReplyData {
    /// What a ruleset makes of the events.
    #[serde(skip_serializing_if = "Option::is_none")] pub before: Option<LogtestTrial>,
    /// What a ruleset makes of the events.
    #[serde(skip_serializing_if = "Option::is_none")] pub after: Option<LogtestTrial>,
}

/// The body of `POST /events`.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct ForwardEventBody {
    /// The events.
    pub events: Vec<String>,
}

/// A value of the parameter `group_config_status` of `GET /agents`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupConfigStatus {
    /// `synced`
    Synced,
    /// `not synced`
    NotSynced,
}

impl GroupConfigStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GroupConfigStatus {
    const ALL: &'static [(&'static str, Self)] = &[("synced", Self::Synced), ("not synced", Self::NotSynced)];
}
impl std::fmt::Display for GroupConfigStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for GroupConfigStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for GroupConfigStatus {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
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

/// The reply of `GET /groups/{group_id}/files/{file_name}/json`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupFileJsonReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<GroupFileJsonReplyData>,
    /// The error.
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// The `data` of `GroupFileJsonReply`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GroupFileJsonReplyData {
    /// As `Vec<serde_json::Value>`.
    List(Vec<serde_json::Value>),
    /// As `serde_json::Map<String, serde_json::Value>`.
    Object(serde_json::Map<String, serde_json::Value>),
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

/// A value of the parameter `type` of `GET /groups/{group_id}/files/{file_name}` and 2 other operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupFileType {
    /// `conf`
    Conf,
    /// `rootkit_files`
    RootkitFiles,
    /// `rootkit_trojans`
    RootkitTrojans,
    /// `rcl`
    Rcl,
}

impl GroupFileType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for GroupFileType {
    const ALL: &'static [(&'static str, Self)] = &[
        ("conf", Self::Conf), ("rootkit_files", Self::RootkitFiles), ("rootkit_trojans", Self::RootkitTrojans),
        ("rcl", Self::Rcl),
    ];
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

/// Begin and end of a scan.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LastScan {
    /// When the scan ended.
    #[serde(skip_serializing_if = "Option::is_none")] pub end: Option<String>,
    /// When the scan began.
    #[serde(skip_serializing_if = "Option::is_none")] pub start: Option<String>,
}

/// The end of a connection on the host.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LocalPortInfo {
    /// The IP.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// The port.
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
}

/// A value of the parameter `level` of `GET /cluster/{node_id}/logs` and `GET /manager/logs`.
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
pub type LoginUserReplyJson = DeprecatedLoginUserReplyJson;

/// An option of a decoder or a rule.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestCondition {
    /// The option, such as `match`; `field` and `list` with the name of the field.
    #[serde(skip_serializing_if = "Option::is_none")] pub option: Option<String>,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")] pub wanted: Option<String>,
    /// The dialect, if it is a pattern.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// Whether it must not be so.
    #[serde(skip_serializing_if = "Option::is_none")] pub negate: Option<bool>,
    /// What the event has there; missing where it has nothing.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<String>,
    /// Whether it looks at the text of the event.
    #[serde(skip_serializing_if = "Option::is_none")] pub of_event: Option<bool>,
    /// Whether it holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub held: Option<bool>,
    /// Where in the event it was looked for.
    #[serde(skip_serializing_if = "Option::is_none")] pub from: Option<i64>,
    /// Where in the event the match ended.
    #[serde(skip_serializing_if = "Option::is_none")] pub until: Option<i64>,
    /// Where in the event the match is, where the dialect tells.
    #[serde(skip_serializing_if = "Option::is_none")] pub at: Option<Vec<i64>>,
    /// Where in the event the sub-strings of the match are.
    #[serde(skip_serializing_if = "Option::is_none")] pub captures: Option<Vec<Vec<i64>>>,
}

/// A decoder that was tried.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestDecoderStep {
    /// Its name in its file.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The decoder that it is below.
    #[serde(skip_serializing_if = "Option::is_none")] pub parent: Option<String>,
    /// Its file.
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<String>,
    /// Its line there.
    #[serde(skip_serializing_if = "Option::is_none")] pub line: Option<i64>,
    /// Whether it is the decoder of the event, or reads fields of it.
    #[serde(skip_serializing_if = "Option::is_none")] pub fits: Option<bool>,
    /// Set, where the caller may not read its file.
    #[serde(skip_serializing_if = "Option::is_none")] pub hidden: Option<bool>,
    /// What it asks for, up to the first that does not hold.
    #[serde(skip_serializing_if = "Option::is_none")] pub conditions: Option<Vec<LogtestCondition>>,
    /// The fields that its pattern has read.
    #[serde(skip_serializing_if = "Option::is_none")] pub fields: Option<Vec<LogtestField>>,
    /// The code that reads fields for it.
    #[serde(skip_serializing_if = "Option::is_none")] pub plugin: Option<String>,
}

/// What an event becomes, and why.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestExplainedEvent {
    /// What was said of the event.
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<Vec<String>>,
    /// As `PUT /logtest` has it.
    #[serde(skip_serializing_if = "Option::is_none")] pub output: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether it is worth an alert.
    #[serde(skip_serializing_if = "Option::is_none")] pub alert: Option<bool>,
    /// Each step from the text of an event to its rule. Offsets are in bytes of its UTF-8.
    #[serde(skip_serializing_if = "Option::is_none")] pub explanation: Option<LogtestExplanation>,
}

/// Each step from the text of an event to its rule. Offsets are in bytes of its UTF-8.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestExplanation {
    /// Parts of the head of an event, each by its first byte and the one behind its last.
    #[serde(skip_serializing_if = "Option::is_none")] pub predecoding: Option<LogtestPredecoding>,
    /// Decoders in the order in which they were tried.
    #[serde(skip_serializing_if = "Option::is_none")] pub decoders: Option<Vec<LogtestDecoderStep>>,
    /// The category of the event, by which its first rule is chosen.
    #[serde(skip_serializing_if = "Option::is_none")] pub category: Option<String>,
    /// Rules in the order in which they were tried.
    #[serde(skip_serializing_if = "Option::is_none")] pub rules: Option<Vec<LogtestRuleStep>>,
    /// Ids of the rules that lead to the one of the event, that one being the last.
    #[serde(skip_serializing_if = "Option::is_none")] pub chain: Option<Vec<i64>>,
    /// Steps that had no room in the reply.
    #[serde(skip_serializing_if = "Option::is_none")] pub omitted: Option<i64>,
}

/// A field that a decoder has read.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestField {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Its value.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<String>,
    /// Where in the event it is.
    #[serde(skip_serializing_if = "Option::is_none")] pub at: Option<Vec<i64>>,
}

/// A changed or a new file of rules or decoders.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct LogtestFile {
    /// What it holds.
    pub kind: LogtestFileKind,
    /// Its name, such as `local_rules.xml` (at least 1 character, at most 255 characters).
    pub filename: String,
    /// Its directory below the home; that of the own files by default.
    pub relative_dirname: Option<String>,
    /// Its text (at least 1 character, at most 1048576 characters).
    pub content: String,
}

/// What it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogtestFileKind {
    /// `rules`
    Rules,
    /// `decoders`
    Decoders,
}

impl LogtestFileKind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for LogtestFileKind {
    const ALL: &'static [(&'static str, Self)] = &[("rules", Self::Rules), ("decoders", Self::Decoders)];
}
impl std::fmt::Display for LogtestFileKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for LogtestFileKind {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for LogtestFileKind {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// What is wrong with a file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestMessage {
    /// `warning` or `error`.
    #[serde(skip_serializing_if = "Option::is_none")] pub severity: Option<String>,
    /// As `PUT /logtest` says it.
    #[serde(skip_serializing_if = "Option::is_none")] pub text: Option<String>,
    /// The file.
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<String>,
    /// The line in it.
    #[serde(skip_serializing_if = "Option::is_none")] pub line: Option<i64>,
    /// The column.
    #[serde(skip_serializing_if = "Option::is_none")] pub column: Option<i64>,
}

/// Parts of the head of an event, each by its first byte and the one behind its last.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestPredecoding {
    /// The date.
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<Vec<i64>>,
    /// The host.
    #[serde(skip_serializing_if = "Option::is_none")] pub hostname: Option<Vec<i64>>,
    /// The program.
    #[serde(skip_serializing_if = "Option::is_none")] pub program_name: Option<Vec<i64>>,
    /// What is left for decoders and rules.
    #[serde(skip_serializing_if = "Option::is_none")] pub log: Option<Vec<i64>>,
}

/// A rule that was tried.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestRuleStep {
    /// Its number.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// Its level.
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<i64>,
    /// Its description, without the values of fields.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// Its file.
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<String>,
    /// Its line there.
    #[serde(skip_serializing_if = "Option::is_none")] pub line: Option<i64>,
    /// How many rules are above it.
    #[serde(skip_serializing_if = "Option::is_none")] pub depth: Option<i64>,
    /// `matched`, `failed`, or `led_nowhere` for one that only leads to others, of which none matched.
    #[serde(skip_serializing_if = "Option::is_none")] pub result: Option<String>,
    /// Set, where the caller may not read its file.
    #[serde(skip_serializing_if = "Option::is_none")] pub hidden: Option<bool>,
    /// What it asks for, up to the first that does not hold.
    #[serde(skip_serializing_if = "Option::is_none")] pub conditions: Option<Vec<LogtestCondition>>,
}

/// What a ruleset makes of the events.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogtestTrial {
    /// Whether the ruleset could be loaded; if not, no event was tried.
    #[serde(skip_serializing_if = "Option::is_none")] pub loaded: Option<bool>,
    /// What there is to say of its files; of changed files, what was not to say before.
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<Vec<LogtestMessage>>,
    /// The events, in their order.
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<Vec<LogtestExplainedEvent>>,
}

/// A value of the parameter `section` of `GET /cluster/{node_id}/configuration` and `GET /manager/configuration`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl ManagerConfigurationSection {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ManagerConfigurationSection {
    const ALL: &'static [(&'static str, Self)] = &[
        ("active-response", Self::ActiveResponse), ("agentless", Self::Agentless), ("alerts", Self::Alerts),
        ("auth", Self::Auth), ("client", Self::Client), ("client_buffer", Self::ClientBuffer),
        ("cluster", Self::Cluster), ("command", Self::Command), ("email_alerts", Self::EmailAlerts),
        ("global", Self::Global), ("integration", Self::Integration), ("labels", Self::Labels),
        ("localfile", Self::Localfile), ("logging", Self::Logging), ("remote", Self::Remote),
        ("reports", Self::Reports), ("rootcheck", Self::Rootcheck), ("ruleset", Self::Ruleset), ("sca", Self::Sca),
        ("socket", Self::Socket), ("syscheck", Self::Syscheck), ("syslog_output", Self::SyslogOutput),
        ("vulnerability-detection", Self::VulnerabilityDetection), ("indexer", Self::Indexer), ("aws-s3", Self::AwsS3),
        ("azure-logs", Self::AzureLogs), ("cis-cat", Self::CisCat), ("docker-listener", Self::DockerListener),
        ("open-scap", Self::OpenScap), ("osquery", Self::Osquery), ("syscollector", Self::Syscollector),
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
    /// The key.
    #[serde(skip_serializing_if = "Option::is_none")] pub key: Option<String>,
    /// The value.
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

/// What an interface received.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NetworkInterfaceReceivedPackets {
    /// The bytes.
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<i64>,
    /// The dropped.
    #[serde(skip_serializing_if = "Option::is_none")] pub dropped: Option<i64>,
    /// The packets.
    #[serde(skip_serializing_if = "Option::is_none")] pub packets: Option<i64>,
    /// The errors.
    #[serde(skip_serializing_if = "Option::is_none")] pub errors: Option<i64>,
}

/// What an interface sent.
pub type NetworkInterfaceSentPackets = NetworkInterfaceReceivedPackets;

/// Newest versions that the manager could be updated to.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersions {
    /// The last check date of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_check_date: Option<String>,
    /// The current version of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub current_version: Option<String>,
    /// Whether update check of the data holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub update_check: Option<bool>,
    /// The last available major of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_major: Option<NewVersionsLastAvailableMajor>,
    /// The last available minor of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_minor: Option<NewVersionsLastAvailableMinor>,
    /// The last available patch of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_patch: Option<NewVersionsLastAvailablePatch>,
    /// The UUID of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
}

/// The `last_available_major` of `NewVersions`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailableMajor {
    /// The tag of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// The description of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The title of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// The published date of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// The semver of the last available major.
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionsLastAvailableMajorSemver>,
}

/// The `semver` of `NewVersionsLastAvailableMajor`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailableMajorSemver {
    /// The major.
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<i64>,
    /// The minor.
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<i64>,
    /// The patch.
    #[serde(skip_serializing_if = "Option::is_none")] pub patch: Option<i64>,
}

/// The `last_available_minor` of `NewVersions`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailableMinor {
    /// The tag of the last available minor.
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// The description of the last available minor.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The title of the last available minor.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// The published date of the last available minor.
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// The semver of the last available minor.
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionsLastAvailableMinorSemver>,
}

/// The `semver` of `NewVersionsLastAvailableMinor`.
pub type NewVersionsLastAvailableMinorSemver = NewVersionsLastAvailableMajorSemver;

/// The `last_available_patch` of `NewVersions`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailablePatch {
    /// The tag of the last available patch.
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// The description of the last available patch.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The title of the last available patch.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// The published date of the last available patch.
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// The semver of the last available patch.
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionsLastAvailablePatchSemver>,
}

/// The `semver` of `NewVersionsLastAvailablePatch`.
pub type NewVersionsLastAvailablePatchSemver = NewVersionsLastAvailableMajorSemver;

/// What a node answered to the reload.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeAnalysisdReload {
    /// The name of the node analysisd reload.
    pub name: String,
    /// The msg of the node analysisd reload.
    pub msg: String,
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

/// Whether a node has the master's ruleset.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeRulesetSyncStatus {
    /// The name of the node ruleset sync status.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Whether the node ruleset sync status is synced.
    #[serde(skip_serializing_if = "Option::is_none")] pub synced: Option<bool>,
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
}

impl RbacResourceKind {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RbacResourceKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("*:*", Self::StarColonStar), ("agent:group", Self::AgentGroup), ("agent:id", Self::AgentId),
        ("group:id", Self::GroupId), ("node:id", Self::NodeId), ("decoder:file", Self::DecoderFile),
        ("list:file", Self::ListFile), ("rule:file", Self::RuleFile), ("policy:id", Self::PolicyId),
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

/// The other end of a connection.
pub type RemotePortInfo = LocalPortInfo;

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
    /// The event of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub event: Option<i64>,
}

/// The `sent_breakdown` of `RemotedAgentMetricsMessages`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetricsMessagesSentBreakdown {
    /// The ack.
    #[serde(skip_serializing_if = "Option::is_none")] pub ack: Option<i64>,
    /// The ar.
    #[serde(skip_serializing_if = "Option::is_none")] pub ar: Option<i64>,
    /// The discarded.
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded: Option<i64>,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<i64>,
    /// The SCA.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
    /// The shared.
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
    /// `wazuh-remoted`
    WazuhRemoted,
}

impl RemotedDaemonStatsName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RemotedDaemonStatsName {
    const ALL: &'static [(&'static str, Self)] = &[("wazuh-remoted", Self::WazuhRemoted)];
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
    /// The number of keys reload of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub keys_reload_count: Option<i64>,
    /// The messages of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<RemotedMetricsMessages>,
    /// The queues of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub queues: Option<RemotedMetricsQueues>,
    /// The TCP sessions of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub tcp_sessions: Option<i64>,
    /// The control messages queue usage of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")] pub control_messages_queue_usage: Option<i64>,
    /// The control messages queue breakdown of the metrics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
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
    /// The replaced of the control messages queue breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub replaced: Option<i64>,
    /// The processed of the control messages queue breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
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
    /// The event of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub event: Option<i64>,
    /// The ping of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub ping: Option<i64>,
    /// The unknown of the received breakdown.
    #[serde(skip_serializing_if = "Option::is_none")] pub unknown: Option<i64>,
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
pub type RemotedMetricsMessagesSentBreakdown = RemotedAgentMetricsMessagesSentBreakdown;

/// The `queues` of `RemotedMetrics`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsQueues {
    /// The received of the queues.
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<RemotedMetricsQueuesReceived>,
}

/// The `received` of `RemotedMetricsQueues`.
pub type RemotedMetricsQueuesReceived = AnalysisdMetricsQueuesAlerts;

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
pub type RemotedStatsByAgentName = RemotedDaemonStatsName;

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

/// Something that rootcheck found.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckFinding {
    /// The status of the rootcheck finding.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RootcheckFindingStatus>,
    /// The log of the rootcheck finding.
    #[serde(skip_serializing_if = "Option::is_none")] pub log: Option<String>,
    /// The date first of the rootcheck finding.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_first: Option<String>,
    /// The date last of the rootcheck finding.
    #[serde(skip_serializing_if = "Option::is_none")] pub date_last: Option<String>,
    /// The pci dss of the rootcheck finding.
    #[serde(skip_serializing_if = "Option::is_none")] pub pci_dss: Option<String>,
    /// The CIS of the rootcheck finding.
    #[serde(skip_serializing_if = "Option::is_none")] pub cis: Option<String>,
}

/// A value of `status` in `RootcheckFinding`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RootcheckFindingStatus {
    /// `outstanding`
    Outstanding,
    /// `solved`
    Solved,
}

impl RootcheckFindingStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RootcheckFindingStatus {
    const ALL: &'static [(&'static str, Self)] = &[("outstanding", Self::Outstanding), ("solved", Self::Solved)];
}
impl std::fmt::Display for RootcheckFindingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RootcheckFindingStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for RootcheckFindingStatus {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Rule {
    /// The filename of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// The relative dirname of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// The status of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RulesetStatusValue>,
    /// The description of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The details of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub details: Option<serde_json::Map<String, serde_json::Value>>,
    /// The gdpr of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub gdpr: Option<Vec<String>>,
    /// The gpg13 of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub gpg13: Option<Vec<String>>,
    /// The groups of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<Vec<String>>,
    /// The hipaa of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub hipaa: Option<Vec<String>>,
    /// The ID of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The level of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<i64>,
    /// The tsc of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub tsc: Option<Vec<String>>,
    /// The pci dss of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub pci_dss: Option<Vec<String>>,
    /// The nist 800 53 of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub nist_800_53: Option<Vec<String>>,
    /// The mitre of the rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<Vec<String>>,
}

/// A file of rules.
pub type RuleFile = DecoderFile;

/// A value of the parameter `requirement` of `GET /rules/requirement/{requirement}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl RuleRequirement {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RuleRequirement {
    const ALL: &'static [(&'static str, Self)] = &[
        ("pci_dss", Self::PciDss), ("gdpr", Self::Gdpr), ("hipaa", Self::Hipaa), ("nist-800-53", Self::Nist800_53),
        ("gpg13", Self::Gpg13), ("tsc", Self::Tsc), ("mitre", Self::Mitre),
    ];
}
impl std::fmt::Display for RuleRequirement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RuleRequirement {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for RuleRequirement {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A file of the ruleset.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RulesetFile {
    /// The filename of the ruleset file.
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// The relative dirname of the ruleset file.
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
}

/// A value of the parameter `status` of `GET /decoders/files` and `GET /rules/files`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RulesetFileStatusFilter {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `all`
    All,
    /// `custom`
    Custom,
}

impl RulesetFileStatusFilter {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RulesetFileStatusFilter {
    const ALL: &'static [(&'static str, Self)] =
        &[("enabled", Self::Enabled), ("disabled", Self::Disabled), ("all", Self::All), ("custom", Self::Custom)];
}
impl std::fmt::Display for RulesetFileStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RulesetFileStatusFilter {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for RulesetFileStatusFilter {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of the parameter `status` of `GET /decoders` and `GET /rules`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RulesetStatusFilter {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `all`
    All,
}

impl RulesetStatusFilter {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RulesetStatusFilter {
    const ALL: &'static [(&'static str, Self)] =
        &[("enabled", Self::Enabled), ("disabled", Self::Disabled), ("all", Self::All)];
}
impl std::fmt::Display for RulesetStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RulesetStatusFilter {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for RulesetStatusFilter {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A value of `status` in `Decoder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RulesetStatusValue {
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
}

impl RulesetStatusValue {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RulesetStatusValue {
    const ALL: &'static [(&'static str, Self)] = &[("enabled", Self::Enabled), ("disabled", Self::Disabled)];
}
impl std::fmt::Display for RulesetStatusValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RulesetStatusValue {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for RulesetStatusValue {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
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
pub type RunAsLoginReplyJson = DeprecatedLoginUserReplyJson;

/// A log line to try.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct RunLogtestBody {
    /// The token.
    pub token: Option<String>,
    /// The log format.
    pub log_format: String,
    /// The location.
    pub location: String,
    /// The event.
    pub event: String,
}

/// The reply of `PUT /logtest`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RunLogtestReply {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<RunLogtestReplyData>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
}

/// The `data` of `RunLogtestReply`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RunLogtestReplyData {
    /// The messages of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<Vec<String>>,
    /// The token of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub token: Option<String>,
    /// The output of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub output: Option<serde_json::Map<String, serde_json::Value>>,
    /// Whether alert of the data holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub alert: Option<bool>,
    /// The codemsg of the data.
    #[serde(skip_serializing_if = "Option::is_none")] pub codemsg: Option<i64>,
}

/// A check of a policy and its result.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScaCheck {
    /// The description of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The directory of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub directory: Option<String>,
    /// The file of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<String>,
    /// The ID of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The policy ID of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub policy_id: Option<String>,
    /// The process of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<String>,
    /// The rationale of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub rationale: Option<String>,
    /// The references of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<String>,
    /// The registry of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub registry: Option<String>,
    /// The remediation of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub remediation: Option<String>,
    /// The result of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub result: Option<ScaCheckResult>,
    /// The title of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// The condition of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub condition: Option<ScaCheckCondition>,
    /// The command of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<String>,
    /// The reason of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub reason: Option<String>,
    /// The compliance of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub compliance: Option<Vec<ScaCompliance>>,
    /// The rules of the SCA check.
    #[serde(skip_serializing_if = "Option::is_none")] pub rules: Option<Vec<ScaCheckRule>>,
}

/// A value of `condition` in `ScaCheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScaCheckCondition {
    /// `all`
    All,
    /// `any`
    Any,
    /// `none`
    None,
}

impl ScaCheckCondition {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ScaCheckCondition {
    const ALL: &'static [(&'static str, Self)] = &[("all", Self::All), ("any", Self::Any), ("none", Self::None)];
}
impl std::fmt::Display for ScaCheckCondition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ScaCheckCondition {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ScaCheckCondition {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A value of `result` in `ScaCheck`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScaCheckResult {
    /// `passed`
    Passed,
    /// `failed`
    Failed,
    /// `not applicable`
    NotApplicable,
}

impl ScaCheckResult {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ScaCheckResult {
    const ALL: &'static [(&'static str, Self)] =
        &[("passed", Self::Passed), ("failed", Self::Failed), ("not applicable", Self::NotApplicable)];
}
impl std::fmt::Display for ScaCheckResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for ScaCheckResult {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for ScaCheckResult {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// One of `rules` in `ScaCheck`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScaCheckRule {
    /// The type of the rule (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// The rule.
    #[serde(skip_serializing_if = "Option::is_none")] pub rule: Option<String>,
}

/// One of `compliance` in `ScaCheck`.
pub type ScaCompliance = MitreMetadata;

/// A policy, its last scan and the results in numbers.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScaPolicy {
    /// What the policy is about.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// When the last scan ended.
    #[serde(skip_serializing_if = "Option::is_none")] pub end_scan: Option<String>,
    /// How many checks failed.
    #[serde(skip_serializing_if = "Option::is_none")] pub fail: Option<i64>,
    /// Name of the policy.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// How many checks passed.
    #[serde(skip_serializing_if = "Option::is_none")] pub pass: Option<i64>,
    /// Id of the policy.
    #[serde(skip_serializing_if = "Option::is_none")] pub policy_id: Option<String>,
    /// Where to read more.
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<String>,
    /// Share of the checks that passed, in percent.
    #[serde(skip_serializing_if = "Option::is_none")] pub score: Option<i64>,
    /// When the last scan began.
    #[serde(skip_serializing_if = "Option::is_none")] pub start_scan: Option<String>,
    /// Checksum of the file of the policy.
    #[serde(skip_serializing_if = "Option::is_none")] pub hash_file: Option<String>,
    /// How many checks could not be made.
    #[serde(skip_serializing_if = "Option::is_none")] pub invalid: Option<i64>,
    /// How many checks the policy has.
    #[serde(skip_serializing_if = "Option::is_none")] pub total_checks: Option<i64>,
}

/// The scan that found an item.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScanIdTime {
    /// Id of the scan.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// When the scan was made.
    #[serde(skip_serializing_if = "Option::is_none")] pub time: Option<String>,
}

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

/// A value of the parameter `arch` of `GET /syscheck/{agent_id}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyscheckArch {
    /// `[x32]`
    X32,
    /// `[x64]`
    X64,
}

impl SyscheckArch {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscheckArch {
    const ALL: &'static [(&'static str, Self)] = &[("[x32]", Self::X32), ("[x64]", Self::X64)];
}
impl std::fmt::Display for SyscheckArch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscheckArch {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for SyscheckArch {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// A monitored file or registry entry.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckFinding {
    /// How often the entry was seen to change.
    #[serde(skip_serializing_if = "Option::is_none")] pub changes: Option<i64>,
    /// SHA-1 of the content.
    #[serde(skip_serializing_if = "Option::is_none")] pub sha1: Option<String>,
    /// Path of the file, or of the registry key.
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<String>,
    /// MD5 of the content.
    #[serde(skip_serializing_if = "Option::is_none")] pub md5: Option<String>,
    /// Inode of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub inode: Option<i64>,
    /// Id of the owner.
    #[serde(skip_serializing_if = "Option::is_none")] pub uid: Option<String>,
    /// When the entry was last recorded.
    #[serde(skip_serializing_if = "Option::is_none")] pub date: Option<String>,
    /// Name of the owning group.
    #[serde(skip_serializing_if = "Option::is_none")] pub gname: Option<String>,
    /// Name of the owner.
    #[serde(skip_serializing_if = "Option::is_none")] pub uname: Option<String>,
    /// Size of the file in bytes.
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// Id of the owning group.
    #[serde(skip_serializing_if = "Option::is_none")] pub gid: Option<String>,
    /// When the content last changed.
    #[serde(skip_serializing_if = "Option::is_none")] pub mtime: Option<String>,
    /// SHA-256 of the content.
    #[serde(skip_serializing_if = "Option::is_none")] pub sha256: Option<String>,
    /// Permissions of the file.
    #[serde(skip_serializing_if = "Option::is_none")] pub perm: Option<serde_json::Value>,
    /// The type of the syscheck finding (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<SyscheckFindingType>,
    /// Architecture of the registry key.
    #[serde(skip_serializing_if = "Option::is_none")] pub arch: Option<String>,
    /// Attributes of the file on Windows.
    #[serde(skip_serializing_if = "Option::is_none")] pub attributes: Option<String>,
    /// The value of the registry key.
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<SyscheckFindingValue>,
}

/// A value of `type` in `SyscheckFinding`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyscheckFindingType {
    /// `file`
    File,
    /// `registry_key`
    RegistryKey,
    /// `registry_value`
    RegistryValue,
}

impl SyscheckFindingType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscheckFindingType {
    const ALL: &'static [(&'static str, Self)] =
        &[("file", Self::File), ("registry_key", Self::RegistryKey), ("registry_value", Self::RegistryValue)];
}
impl std::fmt::Display for SyscheckFindingType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscheckFindingType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyscheckFindingType {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}
impl<'de> serde::Deserialize<'de> for SyscheckFindingType {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// The value of the registry key.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckFindingValue {
    /// The name of the value.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The type of the value (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
}

/// A value of the parameter `type` of `GET /syscheck/{agent_id}`.
pub type SyscheckType = SyscheckFindingType;

/// A browser extension.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtension {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The browser of the syscollector browser extension.
    #[serde(skip_serializing_if = "Option::is_none")] pub browser: Option<SyscollectorBrowserExtensionBrowser>,
    /// The file hash of the syscollector browser extension.
    #[serde(skip_serializing_if = "Option::is_none")] pub file_hash: Option<SyscollectorBrowserExtensionFileHash>,
    /// The package of the syscollector browser extension.
    #[serde(skip_serializing_if = "Option::is_none")] pub package: Option<SyscollectorBrowserExtensionPackage>,
    /// The checksum of the syscollector browser extension.
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
    /// The user ID of the syscollector browser extension (`user.id`).
    #[serde(rename = "user.id", skip_serializing_if = "Option::is_none")] pub user_id: Option<String>,
    /// The file hash SHA256 of the syscollector browser extension (`file_hash.sha256`).
    #[serde(rename = "file_hash.sha256", skip_serializing_if = "Option::is_none")] pub file_hash_sha256: Option<String>,
}

/// The `browser` of `SyscollectorBrowserExtension`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtensionBrowser {
    /// The name of the browser.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The profile name of the browser.
    #[serde(skip_serializing_if = "Option::is_none")] pub profile_name: Option<String>,
    /// The profile path of the browser.
    #[serde(skip_serializing_if = "Option::is_none")] pub profile_path: Option<String>,
    /// The profile referenced of the browser.
    #[serde(skip_serializing_if = "Option::is_none")] pub profile_referenced: Option<i64>,
}

/// The `file_hash` of `SyscollectorBrowserExtension`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtensionFileHash {
    /// The SHA256 of the file hash.
    #[serde(skip_serializing_if = "Option::is_none")] pub sha256: Option<String>,
}

/// The `package` of `SyscollectorBrowserExtension`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtensionPackage {
    /// The ID of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The name of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The version of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// The path of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
    /// The autoupdate of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub autoupdate: Option<i64>,
    /// The visible of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub visible: Option<i64>,
    /// The build version of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub build_version: Option<String>,
    /// The description of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The enabled of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<i64>,
    /// The from webstore of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub from_webstore: Option<i64>,
    /// The installed of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub installed: Option<String>,
    /// The permissions of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub permissions: Option<String>,
    /// The persistent of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub persistent: Option<i64>,
    /// The reference of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub reference: Option<String>,
    /// The type of the package (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// The vendor of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub vendor: Option<String>,
}

/// A group of accounts.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorGroup {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The group of the syscollector group.
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<SyscollectorGroupDetails>,
    /// The checksum of the syscollector group.
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
}

/// The `group` of `SyscollectorGroup`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorGroupDetails {
    /// The ID of the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The name of the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The description of the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The ID signed of the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub id_signed: Option<i64>,
    /// The UUID of the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
    /// Whether it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")] pub is_hidden: Option<i64>,
    /// The users of the group.
    #[serde(skip_serializing_if = "Option::is_none")] pub users: Option<String>,
}

/// Hardware of a host; memory in KiB.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHardware {
    /// The board serial of the syscollector hardware.
    #[serde(skip_serializing_if = "Option::is_none")] pub board_serial: Option<String>,
    /// The CPU of the syscollector hardware.
    #[serde(skip_serializing_if = "Option::is_none")] pub cpu: Option<SyscollectorHardwareCpu>,
    /// The RAM of the syscollector hardware.
    #[serde(skip_serializing_if = "Option::is_none")] pub ram: Option<SyscollectorHardwareRam>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// The `cpu` of `SyscollectorHardware`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHardwareCpu {
    /// The cores of the CPU.
    #[serde(skip_serializing_if = "Option::is_none")] pub cores: Option<i64>,
    /// The mhz of the CPU.
    #[serde(skip_serializing_if = "Option::is_none")] pub mhz: Option<f64>,
    /// The name of the CPU.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
}

/// The `ram` of `SyscollectorHardware`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHardwareRam {
    /// The free of the RAM.
    #[serde(skip_serializing_if = "Option::is_none")] pub free: Option<i64>,
    /// The total of the RAM.
    #[serde(skip_serializing_if = "Option::is_none")] pub total: Option<i64>,
    /// The usage of the RAM.
    #[serde(skip_serializing_if = "Option::is_none")] pub usage: Option<i64>,
}

/// An installed Windows update.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHotfix {
    /// The hotfix of the syscollector hotfix.
    #[serde(skip_serializing_if = "Option::is_none")] pub hotfix: Option<String>,
    /// The scan ID of the syscollector hotfix.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan_id: Option<i64>,
    /// The scan time of the syscollector hotfix.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan_time: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// A network interface with its counters.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorInterface {
    /// The MAC of the syscollector interface.
    #[serde(skip_serializing_if = "Option::is_none")] pub mac: Option<String>,
    /// The MTU of the syscollector interface.
    #[serde(skip_serializing_if = "Option::is_none")] pub mtu: Option<i64>,
    /// The name of the syscollector interface.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// What an interface received.
    #[serde(skip_serializing_if = "Option::is_none")] pub rx: Option<NetworkInterfaceReceivedPackets>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// The state of the syscollector interface.
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<SyscollectorInterfaceState>,
    /// What an interface sent.
    #[serde(skip_serializing_if = "Option::is_none")] pub tx: Option<NetworkInterfaceSentPackets>,
    /// The type of the syscollector interface (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The adapter of the syscollector interface.
    #[serde(skip_serializing_if = "Option::is_none")] pub adapter: Option<String>,
}

/// A value of `state` in `SyscollectorInterface`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyscollectorInterfaceState {
    /// `up`
    Up,
    /// `down`
    Down,
}

impl SyscollectorInterfaceState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscollectorInterfaceState {
    const ALL: &'static [(&'static str, Self)] = &[("up", Self::Up), ("down", Self::Down)];
}
impl std::fmt::Display for SyscollectorInterfaceState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscollectorInterfaceState {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyscollectorInterfaceState {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A network address.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorNetwork {
    /// The address of the syscollector network.
    #[serde(skip_serializing_if = "Option::is_none")] pub address: Option<String>,
    /// The broadcast of the syscollector network.
    #[serde(skip_serializing_if = "Option::is_none")] pub broadcast: Option<String>,
    /// The iface of the syscollector network.
    #[serde(skip_serializing_if = "Option::is_none")] pub iface: Option<String>,
    /// The netmask of the syscollector network.
    #[serde(skip_serializing_if = "Option::is_none")] pub netmask: Option<String>,
    /// The proto of the syscollector network.
    #[serde(skip_serializing_if = "Option::is_none")] pub proto: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
}

/// The operating system of a host.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorOs {
    /// The architecture of the syscollector OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub architecture: Option<String>,
    /// The hostname of the syscollector OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub hostname: Option<String>,
    /// The OS of the syscollector OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<SyscollectorOsDetails>,
    /// The release of the syscollector OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub release: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// The sysname of the syscollector OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub sysname: Option<String>,
    /// The version of the syscollector OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// The `os` of `SyscollectorOs`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorOsDetails {
    /// The codename of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub codename: Option<String>,
    /// The major of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<String>,
    /// The minor of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<String>,
    /// The name of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The platform of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// The version of the OS.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// An installed package.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorPackage {
    /// The architecture of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub architecture: Option<String>,
    /// The description of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The format of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub format: Option<SyscollectorPackageFormat>,
    /// The multiarch of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub multiarch: Option<SyscollectorPackageMultiarch>,
    /// The name of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The priority of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub priority: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// The section of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub section: Option<String>,
    /// The source of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// The size of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// The vendor of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub vendor: Option<String>,
    /// The version of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The install time of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub install_time: Option<String>,
    /// The location of the syscollector package.
    #[serde(skip_serializing_if = "Option::is_none")] pub location: Option<String>,
}

/// A value of `format` in `SyscollectorPackage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl SyscollectorPackageFormat {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscollectorPackageFormat {
    const ALL: &'static [(&'static str, Self)] = &[
        ("pacman", Self::Pacman), ("deb", Self::Deb), ("rpm", Self::Rpm), ("win", Self::Win), ("pkg", Self::Pkg),
        ("apk", Self::Apk), ("snap", Self::Snap), ("macports", Self::Macports), ("pypi", Self::Pypi),
        ("npm", Self::Npm),
    ];
}
impl std::fmt::Display for SyscollectorPackageFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscollectorPackageFormat {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyscollectorPackageFormat {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A value of `multiarch` in `SyscollectorPackage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyscollectorPackageMultiarch {
    /// `allowed`
    Allowed,
    /// `same`
    Same,
    /// `foreign`
    Foreign,
}

impl SyscollectorPackageMultiarch {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscollectorPackageMultiarch {
    const ALL: &'static [(&'static str, Self)] =
        &[("allowed", Self::Allowed), ("same", Self::Same), ("foreign", Self::Foreign)];
}
impl std::fmt::Display for SyscollectorPackageMultiarch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscollectorPackageMultiarch {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyscollectorPackageMultiarch {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// An open port.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorPort {
    /// The inode of the syscollector port.
    #[serde(skip_serializing_if = "Option::is_none")] pub inode: Option<i64>,
    /// The end of a connection on the host.
    #[serde(skip_serializing_if = "Option::is_none")] pub local: Option<LocalPortInfo>,
    /// The protocol of the syscollector port.
    #[serde(skip_serializing_if = "Option::is_none")] pub protocol: Option<SyscollectorPortProtocol>,
    /// The other end of a connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<RemotePortInfo>,
    /// The rx queue of the syscollector port.
    #[serde(skip_serializing_if = "Option::is_none")] pub rx_queue: Option<i64>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// The state of the syscollector port.
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<SyscollectorPortState>,
    /// The tx queue of the syscollector port.
    #[serde(skip_serializing_if = "Option::is_none")] pub tx_queue: Option<i64>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The PID of the syscollector port.
    #[serde(skip_serializing_if = "Option::is_none")] pub pid: Option<i64>,
    /// The process of the syscollector port.
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<String>,
}

/// A value of `protocol` in `SyscollectorPort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyscollectorPortProtocol {
    /// `tcp`
    Tcp,
    /// `udp`
    Udp,
    /// `tcp6`
    Tcp6,
    /// `udp6`
    Udp6,
}

impl SyscollectorPortProtocol {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscollectorPortProtocol {
    const ALL: &'static [(&'static str, Self)] =
        &[("tcp", Self::Tcp), ("udp", Self::Udp), ("tcp6", Self::Tcp6), ("udp6", Self::Udp6)];
}
impl std::fmt::Display for SyscollectorPortProtocol {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscollectorPortProtocol {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyscollectorPortProtocol {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A value of `state` in `SyscollectorPort`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl SyscollectorPortState {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscollectorPortState {
    const ALL: &'static [(&'static str, Self)] = &[
        ("established", Self::Established), ("syn_sent", Self::SynSent), ("syn_recv", Self::SynRecv),
        ("fin_wait1", Self::FinWait1), ("fin_wait2", Self::FinWait2), ("time_wait", Self::TimeWait),
        ("close", Self::Close), ("close_wait", Self::CloseWait), ("last_ack", Self::LastAck),
        ("listening", Self::Listening), ("closing", Self::Closing), ("delete_tcp", Self::DeleteTcp),
        ("unknown", Self::UnknownValue),
    ];
}
impl std::fmt::Display for SyscollectorPortState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscollectorPortState {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyscollectorPortState {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A process.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorProcess {
    /// The argvs of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub argvs: Option<String>,
    /// The cmd of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub cmd: Option<String>,
    /// The egroup of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub egroup: Option<String>,
    /// The euser of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub euser: Option<String>,
    /// The fgroup of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub fgroup: Option<String>,
    /// The name of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The nice of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub nice: Option<i64>,
    /// The nlwp of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub nlwp: Option<i64>,
    /// The pgrp of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub pgrp: Option<i64>,
    /// The PID of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub pid: Option<String>,
    /// The ppid of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub ppid: Option<i64>,
    /// The priority of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub priority: Option<i64>,
    /// The processor of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub processor: Option<i64>,
    /// The resident of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub resident: Option<i64>,
    /// The rgroup of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub rgroup: Option<String>,
    /// The ruser of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub ruser: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// The session of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub session: Option<i64>,
    /// The sgroup of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub sgroup: Option<String>,
    /// The share of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub share: Option<i64>,
    /// The size of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// The start time of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub start_time: Option<i64>,
    /// The state of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<String>,
    /// The stime of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub stime: Option<i64>,
    /// The suser of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub suser: Option<String>,
    /// The tgid of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub tgid: Option<i64>,
    /// The TTY of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub tty: Option<i64>,
    /// The utime of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub utime: Option<i64>,
    /// The vm size of the syscollector process.
    #[serde(skip_serializing_if = "Option::is_none")] pub vm_size: Option<i64>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// Gateway and DHCP state of an interface.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorProtocol {
    /// DHCP status.
    #[serde(skip_serializing_if = "Option::is_none")] pub dhcp: Option<DhcpStatus>,
    /// The gateway of the syscollector protocol.
    #[serde(skip_serializing_if = "Option::is_none")] pub gateway: Option<String>,
    /// The iface of the syscollector protocol.
    #[serde(skip_serializing_if = "Option::is_none")] pub iface: Option<String>,
    /// The type of the syscollector protocol (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<SyscollectorProtocolType>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
}

/// A value of `type` in `SyscollectorProtocol`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SyscollectorProtocolType {
    /// `ipv4`
    Ipv4,
    /// `ipv6`
    Ipv6,
}

impl SyscollectorProtocolType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for SyscollectorProtocolType {
    const ALL: &'static [(&'static str, Self)] = &[("ipv4", Self::Ipv4), ("ipv6", Self::Ipv6)];
}
impl std::fmt::Display for SyscollectorProtocolType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for SyscollectorProtocolType {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for SyscollectorProtocolType {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// A service.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorService {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The service of the syscollector service.
    #[serde(skip_serializing_if = "Option::is_none")] pub service: Option<SyscollectorServiceDetails>,
    /// The process of the syscollector service.
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<SyscollectorServiceProcess>,
    /// The file of the syscollector service.
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<SyscollectorServiceFile>,
    /// The log file of the syscollector service.
    #[serde(skip_serializing_if = "Option::is_none")] pub log_file: Option<SyscollectorServiceLogFile>,
    /// The error log file of the syscollector service.
    #[serde(skip_serializing_if = "Option::is_none")] pub error_log_file: Option<SyscollectorServiceErrorLogFile>,
    /// The checksum of the syscollector service.
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
    /// The file path of the syscollector service (`file.path`).
    #[serde(rename = "file.path", skip_serializing_if = "Option::is_none")] pub file_path: Option<String>,
    /// The process PID of the syscollector service (`process.pid`).
    #[serde(rename = "process.pid", skip_serializing_if = "Option::is_none")] pub process_pid: Option<i64>,
}

/// The `service` of `SyscollectorService`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorServiceDetails {
    /// The ID of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// The name of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The description of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// The type of the service (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// The state of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<String>,
    /// The sub state of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub sub_state: Option<String>,
    /// The enabled of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<String>,
    /// The start type of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub start_type: Option<String>,
    /// The restart of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub restart: Option<String>,
    /// The frequency of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub frequency: Option<i64>,
    /// The starts on mount of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub starts_on_mount: Option<i64>,
    /// The starts on path modified of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub starts_on_path_modified: Option<String>,
    /// The starts on not empty directory of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub starts_on_not_empty_directory: Option<String>,
    /// The inetd compatibility of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub inetd_compatibility: Option<i64>,
    /// The exit code of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub exit_code: Option<i64>,
    /// The win32 exit code of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub win32_exit_code: Option<i64>,
    /// The following of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub following: Option<String>,
    /// The object path of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub object_path: Option<String>,
    /// The target ephemeral ID of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub target_ephemeral_id: Option<i64>,
    /// The target type of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub target_type: Option<String>,
    /// The target address of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub target_address: Option<String>,
    /// The address of the service.
    #[serde(skip_serializing_if = "Option::is_none")] pub address: Option<String>,
}

/// The `error_log_file` of `SyscollectorService`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorServiceErrorLogFile {
    /// The path.
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// The `file` of `SyscollectorService`.
pub type SyscollectorServiceFile = SyscollectorServiceErrorLogFile;

/// The `log_file` of `SyscollectorService`.
pub type SyscollectorServiceLogFile = SyscollectorServiceErrorLogFile;

/// The `process` of `SyscollectorService`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorServiceProcess {
    /// The PID of the process.
    #[serde(skip_serializing_if = "Option::is_none")] pub pid: Option<i64>,
    /// The executable of the process.
    #[serde(skip_serializing_if = "Option::is_none")] pub executable: Option<String>,
    /// The args of the process.
    #[serde(skip_serializing_if = "Option::is_none")] pub args: Option<String>,
    /// The user name of the process.
    #[serde(skip_serializing_if = "Option::is_none")] pub user_name: Option<String>,
    /// The group name of the process.
    #[serde(skip_serializing_if = "Option::is_none")] pub group_name: Option<String>,
    /// The working directory of the process.
    #[serde(skip_serializing_if = "Option::is_none")] pub working_directory: Option<String>,
    /// The root directory of the process.
    #[serde(skip_serializing_if = "Option::is_none")] pub root_directory: Option<String>,
}

/// An account.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorUser {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID.
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The user of the syscollector user.
    #[serde(skip_serializing_if = "Option::is_none")] pub user: Option<SyscollectorUserDetails>,
    /// The process PID of the syscollector user.
    #[serde(skip_serializing_if = "Option::is_none")] pub process_pid: Option<i64>,
    /// The host IP of the syscollector user.
    #[serde(skip_serializing_if = "Option::is_none")] pub host_ip: Option<String>,
    /// The login of the syscollector user.
    #[serde(skip_serializing_if = "Option::is_none")] pub login: Option<SyscollectorUserLogin>,
    /// The checksum of the syscollector user.
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
}

/// The `user` of `SyscollectorUser`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorUserDetails {
    /// The name of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// The full name of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub full_name: Option<String>,
    /// The home of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub home: Option<String>,
    /// The ID of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// The UID signed of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub uid_signed: Option<i64>,
    /// The UUID of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
    /// The groups of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<String>,
    /// The group ID of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub group_id: Option<i64>,
    /// The group ID signed of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub group_id_signed: Option<i64>,
    /// The created of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub created: Option<f64>,
    /// The roles of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<String>,
    /// The shell of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub shell: Option<String>,
    /// The type of the user (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// Whether it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")] pub is_hidden: Option<i64>,
    /// Whether it is remote.
    #[serde(skip_serializing_if = "Option::is_none")] pub is_remote: Option<i64>,
    /// The last login of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_login: Option<i64>,
    /// The number of auth failed of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub auth_failed_count: Option<f64>,
    /// The auth failed timestamp of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub auth_failed_timestamp: Option<f64>,
    /// The password expiration date of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_expiration_date: Option<i64>,
    /// The password hash algorithm of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_hash_algorithm: Option<String>,
    /// The password inactive days of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_inactive_days: Option<i64>,
    /// The password last change of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_last_change: Option<f64>,
    /// The password max days between changes of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_max_days_between_changes: Option<i64>,
    /// The password min days between changes of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_min_days_between_changes: Option<i64>,
    /// The password status of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_status: Option<String>,
    /// The password warning days before expiration of the user.
    #[serde(skip_serializing_if = "Option::is_none")] pub password_warning_days_before_expiration: Option<i64>,
}

/// The `login` of `SyscollectorUser`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorUserLogin {
    /// The status of the login.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<i64>,
    /// The TTY of the login.
    #[serde(skip_serializing_if = "Option::is_none")] pub tty: Option<String>,
    /// The type of the login (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
}

/// A piece of long-running work.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Task {
    /// Id of the task.
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<i64>,
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

/// A known vulnerability of something installed.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Vulnerability {
    /// Id of the vulnerability, such as `CVE-2021-44228`.
    #[serde(skip_serializing_if = "Option::is_none")] pub cve: Option<String>,
    /// Name of the package that has it.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Version of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Architecture of the package.
    #[serde(skip_serializing_if = "Option::is_none")] pub architecture: Option<String>,
    /// The type of the vulnerability (`type`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// Whether it still holds.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// How severe it is.
    #[serde(skip_serializing_if = "Option::is_none")] pub severity: Option<String>,
    /// Which versions have it.
    #[serde(skip_serializing_if = "Option::is_none")] pub condition: Option<String>,
    /// What it is, in a line.
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// Score after CVSS 2.
    #[serde(skip_serializing_if = "Option::is_none")] pub cvss2_score: Option<f64>,
    /// Score after CVSS 3.
    #[serde(skip_serializing_if = "Option::is_none")] pub cvss3_score: Option<f64>,
    /// When it was found on the agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub detection_time: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")] pub published: Option<String>,
    /// When what is known of it last changed.
    #[serde(skip_serializing_if = "Option::is_none")] pub updated: Option<String>,
    /// Where to read more.
    #[serde(skip_serializing_if = "Option::is_none")] pub external_references: Option<Vec<String>>,
}

/// A value of the parameter `field` of `GET /vulnerability/{agent_id}/summary/{field}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
}

impl VulnerabilityField {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for VulnerabilityField {
    const ALL: &'static [(&'static str, Self)] = &[
        ("cve", Self::Cve), ("name", Self::Name), ("version", Self::Version), ("architecture", Self::Architecture),
        ("detection_time", Self::DetectionTime), ("severity", Self::Severity), ("cvss2_score", Self::Cvss2Score),
        ("cvss3_score", Self::Cvss3Score), ("external_references", Self::ExternalReferences), ("type", Self::Type),
        ("status", Self::Status), ("condition", Self::Condition), ("title", Self::Title),
        ("published", Self::Published), ("updated", Self::Updated),
    ];
}
impl std::fmt::Display for VulnerabilityField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for VulnerabilityField {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl<'de> serde::Deserialize<'de> for VulnerabilityField {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> { crate::text::deserialize(d) }
}

/// When the last scans for vulnerabilities ended.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct VulnerabilityLastScan {
    /// The last full scan of the vulnerability last scan.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_full_scan: Option<String>,
    /// The last partial scan of the vulnerability last scan.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_partial_scan: Option<String>,
}

/// From the field to its values and these to their numbers.
pub type VulnerabilitySummary = BTreeMap<String, BTreeMap<String, i64>>;

/// The reply of `GET /vulnerability/{agent_id}/summary/{field}`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct VulnerabilitySummaryReply {
    /// From the field to its values and these to their numbers.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<VulnerabilitySummary>,
    /// What was done, for people.
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// 0 if all went well, 1 if nothing did, 2 if some of it did.
    pub error: i64,
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
    /// The dbsync messages dispatched of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync_messages_dispatched: Option<f64>,
    /// The dbsync queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync_queue_size: Option<f64>,
    /// The dbsync queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync_queue_usage: Option<f64>,
    /// The upgrade queue size of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_queue_size: Option<f64>,
    /// The upgrade queue usage of the wazuh analysisd stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_queue_usage: Option<f64>,
}

/// State of each daemon.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhDaemonsStatus {
    /// State of a daemon.
    #[serde(rename = "wazuh-agentlessd", skip_serializing_if = "Option::is_none")]
    pub wazuh_agentlessd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-analysisd", skip_serializing_if = "Option::is_none")]
    pub wazuh_analysisd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-authd", skip_serializing_if = "Option::is_none")] pub wazuh_authd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-csyslogd", skip_serializing_if = "Option::is_none")]
    pub wazuh_csyslogd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-execd", skip_serializing_if = "Option::is_none")] pub wazuh_execd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-integratord", skip_serializing_if = "Option::is_none")]
    pub wazuh_integratord: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-logcollector", skip_serializing_if = "Option::is_none")]
    pub wazuh_logcollector: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-maild", skip_serializing_if = "Option::is_none")] pub wazuh_maild: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-monitord", skip_serializing_if = "Option::is_none")]
    pub wazuh_monitord: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-remoted", skip_serializing_if = "Option::is_none")] pub wazuh_remoted: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-reportd", skip_serializing_if = "Option::is_none")] pub wazuh_reportd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-syscheckd", skip_serializing_if = "Option::is_none")]
    pub wazuh_syscheckd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-apid", skip_serializing_if = "Option::is_none")] pub wazuh_apid: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-clusterd", skip_serializing_if = "Option::is_none")]
    pub wazuh_clusterd: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-db", skip_serializing_if = "Option::is_none")] pub wazuh_db: Option<DaemonStatus>,
    /// State of a daemon.
    #[serde(rename = "wazuh-modulesd", skip_serializing_if = "Option::is_none")]
    pub wazuh_modulesd: Option<DaemonStatus>,
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
    /// Whether it was built with OpenSSL, `yes` or `no`.
    #[serde(skip_serializing_if = "Option::is_none")] pub openssl_support: Option<String>,
    /// Offset of its time from UTC, such as `+0000`.
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_offset: Option<String>,
    /// Name of its time zone.
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_name: Option<String>,
    /// Id of the installation.
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
}

/// A value of `type` in `WazuhInfo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WazuhInfoType {
    /// `server`
    Server,
    /// `local`
    Local,
    /// `hybrid`
    Hybrid,
}

impl WazuhInfoType {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for WazuhInfoType {
    const ALL: &'static [(&'static str, Self)] =
        &[("server", Self::Server), ("local", Self::Local), ("hybrid", Self::Hybrid)];
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

/// The sections of ossec.conf; those that the file lacks are absent.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhManagerConfiguration {
    /// The active response of the wazuh manager configuration (`active-response`).
    #[serde(rename = "active-response", skip_serializing_if = "Option::is_none")]
    pub active_response: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The agentless of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agentless: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The alerts of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<serde_json::Map<String, serde_json::Value>>,
    /// The auth of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub auth: Option<serde_json::Map<String, serde_json::Value>>,
    /// The cluster of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub cluster: Option<serde_json::Map<String, serde_json::Value>>,
    /// The command of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The email alerts of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_alerts: Option<serde_json::Map<String, serde_json::Value>>,
    /// The gcp pubsub of the wazuh manager configuration (`gcp-pubsub`).
    #[serde(rename = "gcp-pubsub", skip_serializing_if = "Option::is_none")]
    pub gcp_pubsub: Option<serde_json::Map<String, serde_json::Value>>,
    /// The global of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<serde_json::Map<String, serde_json::Value>>,
    /// The integration of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The labels of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub labels: Option<serde_json::Map<String, serde_json::Value>>,
    /// The localfile of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localfile: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The logging of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub logging: Option<serde_json::Map<String, serde_json::Value>>,
    /// The remote of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The reports of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub reports: Option<serde_json::Map<String, serde_json::Value>>,
    /// The rootcheck of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<serde_json::Map<String, serde_json::Value>>,
    /// The ruleset of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub ruleset: Option<serde_json::Map<String, serde_json::Value>>,
    /// The SCA of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<serde_json::Map<String, serde_json::Value>>,
    /// The socket of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub socket: Option<serde_json::Map<String, serde_json::Value>>,
    /// The syscheck of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<serde_json::Map<String, serde_json::Value>>,
    /// The syslog output of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syslog_output: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// The aws s3 of the wazuh manager configuration (`aws-s3`).
    #[serde(rename = "aws-s3", skip_serializing_if = "Option::is_none")]
    pub aws_s3: Option<serde_json::Map<String, serde_json::Value>>,
    /// The azure logs of the wazuh manager configuration (`azure-logs`).
    #[serde(rename = "azure-logs", skip_serializing_if = "Option::is_none")]
    pub azure_logs: Option<serde_json::Map<String, serde_json::Value>>,
    /// The CIS cat of the wazuh manager configuration (`cis-cat`).
    #[serde(rename = "cis-cat", skip_serializing_if = "Option::is_none")]
    pub cis_cat: Option<serde_json::Map<String, serde_json::Value>>,
    /// The docker listener of the wazuh manager configuration (`docker-listener`).
    #[serde(rename = "docker-listener", skip_serializing_if = "Option::is_none")]
    pub docker_listener: Option<serde_json::Map<String, serde_json::Value>>,
    /// The open scap of the wazuh manager configuration (`open-scap`).
    #[serde(rename = "open-scap", skip_serializing_if = "Option::is_none")]
    pub open_scap: Option<serde_json::Map<String, serde_json::Value>>,
    /// The osquery of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<serde_json::Map<String, serde_json::Value>>,
    /// The syscollector of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syscollector: Option<serde_json::Map<String, serde_json::Value>>,
    /// The indexer of the wazuh manager configuration.
    #[serde(skip_serializing_if = "Option::is_none")] pub indexer: Option<serde_json::Map<String, serde_json::Value>>,
    /// The vulnerability detection of the wazuh manager configuration (`vulnerability-detection`).
    #[serde(rename = "vulnerability-detection", skip_serializing_if = "Option::is_none")]
    pub vulnerability_detection: Option<serde_json::Map<String, serde_json::Value>>,
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
    /// The dequeued after close of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub dequeued_after_close: Option<f64>,
    /// The ctrl msg queue usage of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_usage: Option<f64>,
    /// The ctrl msg queue inserted of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_inserted: Option<f64>,
    /// The ctrl msg queue replaced of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_replaced: Option<f64>,
    /// The ctrl msg queue processed of the wazuh remoted stats.
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_processed: Option<f64>,
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

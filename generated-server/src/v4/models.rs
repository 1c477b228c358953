// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An agent to register.
///
/// `#/components/schemas/AgentAddBody`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AddAgentBody {
    /// `name`
    pub name: String,
    /// `ip`
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1agents/post/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AddAgentReply {
    /// Id and key of an agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentIdKey>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// An agent. Members without a value, and those not selected, are absent.
///
/// `#/components/schemas/Agent`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Agent {
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Connection state of an agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentStatus>,
    /// Checksum of the agent.conf that the agent has.
    #[serde(rename = "configSum", skip_serializing_if = "Option::is_none")] pub config_sum: Option<String>,
    /// `group`
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
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
    /// Whether the agent has the current files of its groups.
    #[serde(skip_serializing_if = "Option::is_none")] pub group_config_status: Option<String>,
    /// When the connection was lost.
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnection_time: Option<String>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1agents~1{agent_id}~1config~1{component}~1{configuration}/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentActiveConfigurationReply {
    /// A section of configuration, in the form the agent sends.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// Statistics of a part of an agent: those of the log collector, or counters of the agent.
///
/// `#/components/schemas/AgentComponentStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentComponentStats {
    /// What the log collector read within a span of time.
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<LogcollectorStats>,
    /// What the log collector read within a span of time.
    #[serde(skip_serializing_if = "Option::is_none")] pub interval: Option<LogcollectorStats>,
    /// `last_keepalive`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_keepalive: Option<String>,
    /// `last_ack`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_ack: Option<String>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: serde_json::Map<String, serde_json::Value>,
}

/// `#/components/parameters/daemons_list_agents/schema/items`
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

/// `#/components/parameters/statusDeleteAgentParam/schema/items`
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

/// An agent. Members without a value, and those not selected, are absent.
///
/// `#/components/schemas/AgentDistinct`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentDistinct {
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// Connection state of an agent.
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentStatus>,
    /// Checksum of the agent.conf that the agent has.
    #[serde(rename = "configSum", skip_serializing_if = "Option::is_none")] pub config_sum: Option<String>,
    /// `group`
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
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
    /// Whether the agent has the current files of its groups.
    #[serde(skip_serializing_if = "Option::is_none")] pub group_config_status: Option<String>,
    /// When the connection was lost.
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnection_time: Option<String>,
    /// `count`
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// `internal_key`
    #[serde(skip_serializing_if = "Option::is_none")] pub internal_key: Option<String>,
}

/// A group of agents.
///
/// `#/components/schemas/AgentGroup`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentGroup {
    /// `count`
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `mergedSum`
    #[serde(rename = "mergedSum", skip_serializing_if = "Option::is_none")] pub merged_sum: Option<String>,
    /// `configSum`
    #[serde(rename = "configSum", skip_serializing_if = "Option::is_none")] pub config_sum: Option<String>,
}

/// Id and key of an agent.
///
/// `#/components/schemas/AgentIdKey`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentIdKey {
    /// Agent ID
    pub id: String,
    /// `key`
    pub key: String,
}

/// When an older agent gives way to a new one.
///
/// `#/components/schemas/AgentInsertForce`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AgentInsertForce {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `disconnected_time`
    pub disconnected_time: Option<AgentInsertForceDisconnectedTime>,
    /// `after_registration_time`
    pub after_registration_time: Option<String>,
}

/// `#/components/schemas/AgentInsertForce/properties/disconnected_time`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AgentInsertForceDisconnectedTime {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `value`
    pub value: Option<String>,
}

/// `#/components/schemas/Agent/properties/os`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentOs {
    /// `major`
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `uname`
    #[serde(skip_serializing_if = "Option::is_none")] pub uname: Option<String>,
    /// `platform`
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// `codename`
    #[serde(skip_serializing_if = "Option::is_none")] pub codename: Option<String>,
    /// `arch`
    #[serde(skip_serializing_if = "Option::is_none")] pub arch: Option<String>,
    /// `minor`
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<String>,
    /// `build`
    #[serde(skip_serializing_if = "Option::is_none")] pub build: Option<String>,
}

/// `#/components/parameters/stats_component/schema`
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
///
/// `#/components/schemas/AgentStatus`
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

/// `#/components/parameters/statusAgentParam/schema/items`
pub type AgentStatusFilter = AgentStatus;

/// Whether an agent has the current files of its groups.
///
/// `#/components/schemas/AgentSynced`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentSynced {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `synced`
    #[serde(skip_serializing_if = "Option::is_none")] pub synced: Option<bool>,
}

/// How the upgrade of an agent went.
///
/// `#/components/schemas/AgentUpgradeResult`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentUpgradeResult {
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<String>,
    /// `task_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<i64>,
    /// `node`
    #[serde(skip_serializing_if = "Option::is_none")] pub node: Option<String>,
    /// `module`
    #[serde(skip_serializing_if = "Option::is_none")] pub module: Option<String>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// `error_msg`
    #[serde(skip_serializing_if = "Option::is_none")] pub error_msg: Option<String>,
    /// `create_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub create_time: Option<String>,
    /// `update_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub update_time: Option<String>,
}

/// The task that upgrades an agent.
///
/// `#/components/schemas/AgentUpgradeTask`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentUpgradeTask {
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<String>,
    /// `task_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<i64>,
}

/// `#/components/schemas/OverviewAgents/properties/agent_os/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsByOs {
    /// `count`
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentsByOsDetails>,
}

/// `#/components/schemas/OverviewAgents/properties/agent_os/items/properties/os`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsByOsDetails {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `platform`
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// `#/components/schemas/OverviewAgents/properties/agent_version/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsByVersion {
    /// `count`
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// The fleet in numbers.
///
/// `#/components/schemas/OverviewAgents`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsOverview {
    /// `nodes`
    pub nodes: Vec<AgentsOverviewNode>,
    /// `groups`
    pub groups: Vec<AgentGroup>,
    /// `agent_os`
    pub agent_os: Vec<AgentsByOs>,
    /// Number of agents by connection and by state of their group files.
    pub agent_status: AgentsSummaryStatus,
    /// `agent_version`
    pub agent_version: Vec<AgentsByVersion>,
    /// `last_registered_agent`
    pub last_registered_agent: Vec<Agent>,
}

/// `#/components/schemas/OverviewAgents/properties/nodes/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsOverviewNode {
    /// `count`
    #[serde(skip_serializing_if = "Option::is_none")] pub count: Option<i64>,
    /// `node_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1overview~1agents/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsOverviewReply {
    /// The fleet in numbers.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentsOverview>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// Number of agents by state, platform and group.
///
/// `#/components/schemas/AgentsSummary`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummary {
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<AgentsSummaryConnection>,
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<BTreeMap<String, i64>>,
    /// `groups`
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<BTreeMap<String, i64>>,
}

/// `#/components/schemas/AgentsSummary/properties/status`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryConnection {
    /// `active`
    #[serde(skip_serializing_if = "Option::is_none")] pub active: Option<i64>,
    /// `disconnected`
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnected: Option<i64>,
    /// `never_connected`
    #[serde(skip_serializing_if = "Option::is_none")] pub never_connected: Option<i64>,
    /// `pending`
    #[serde(skip_serializing_if = "Option::is_none")] pub pending: Option<i64>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1agents~1summary/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryReply {
    /// Number of agents by state, platform and group.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentsSummary>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// Number of agents by connection and by state of their group files.
///
/// `#/components/schemas/AgentsSummaryStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatus {
    /// `connection`
    #[serde(skip_serializing_if = "Option::is_none")] pub connection: Option<AgentsSummaryStatusConnection>,
    /// `configuration`
    #[serde(skip_serializing_if = "Option::is_none")] pub configuration: Option<AgentsSummaryStatusConfiguration>,
}

/// `#/components/schemas/AgentsSummaryStatus/properties/configuration`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusConfiguration {
    /// `total`
    #[serde(skip_serializing_if = "Option::is_none")] pub total: Option<i64>,
    /// `synced`
    #[serde(skip_serializing_if = "Option::is_none")] pub synced: Option<i64>,
    /// `not_synced`
    #[serde(skip_serializing_if = "Option::is_none")] pub not_synced: Option<i64>,
}

/// `#/components/schemas/AgentsSummaryStatus/properties/connection`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusConnection {
    /// `total`
    #[serde(skip_serializing_if = "Option::is_none")] pub total: Option<i64>,
    /// `active`
    #[serde(skip_serializing_if = "Option::is_none")] pub active: Option<i64>,
    /// `disconnected`
    #[serde(skip_serializing_if = "Option::is_none")] pub disconnected: Option<i64>,
    /// `never_connected`
    #[serde(skip_serializing_if = "Option::is_none")] pub never_connected: Option<i64>,
    /// `pending`
    #[serde(skip_serializing_if = "Option::is_none")] pub pending: Option<i64>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1agents~1summary~1status/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentsSummaryStatusReply {
    /// Number of agents by connection and by state of their group files.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<AgentsSummaryStatus>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecoded {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// `dbsync`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
    /// `integrations_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrations_breakdown: Option<AnalysisdAgentDecodedIntegrationsBreakdown>,
    /// `modules_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    /// `monitor`
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// `remote`
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/integrations_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecodedIntegrationsBreakdown {
    /// `virustotal`
    #[serde(skip_serializing_if = "Option::is_none")] pub virustotal: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecodedModulesBreakdown {
    /// `aws`
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// `azure`
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
    /// `ciscat`
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<i64>,
    /// `docker`
    #[serde(skip_serializing_if = "Option::is_none")] pub docker: Option<i64>,
    /// `gcp`
    #[serde(skip_serializing_if = "Option::is_none")] pub gcp: Option<i64>,
    /// `github`
    #[serde(skip_serializing_if = "Option::is_none")] pub github: Option<i64>,
    /// `logcollector_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logcollector_breakdown: Option<AnalysisdStatsByAgentLogcollectorBreakdown>,
    /// `office365`
    #[serde(skip_serializing_if = "Option::is_none")] pub office365: Option<i64>,
    /// `ms-graph`
    #[serde(rename = "ms-graph", skip_serializing_if = "Option::is_none")] pub ms_graph: Option<i64>,
    /// `oscap`
    #[serde(skip_serializing_if = "Option::is_none")] pub oscap: Option<i64>,
    /// `osquery`
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<i64>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<i64>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<i64>,
    /// `upgrade`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<i64>,
    /// `vulnerability`
    #[serde(skip_serializing_if = "Option::is_none")] pub vulnerability: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentEvents {
    /// `decoded_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub decoded_breakdown: Option<AnalysisdAgentDecoded>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentMetrics {
    /// `events`
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<AnalysisdAgentMetricsEvents>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentMetricsEvents {
    /// `processed`
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
    /// `received_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub received_breakdown: Option<AnalysisdAgentEvents>,
    /// `written_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_breakdown: Option<AnalysisdAgentMetricsEventsWrittenBreakdown>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/written_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentMetricsEventsWrittenBreakdown {
    /// `alerts`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<i64>,
    /// `archives`
    #[serde(skip_serializing_if = "Option::is_none")] pub archives: Option<i64>,
    /// `firewall`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentStats {
    /// `uptime`
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `metrics`
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<AnalysisdAgentMetrics>,
}

/// Counters of the analysis daemon since it started.
///
/// `#/components/schemas/WazuhAnalysisdStatsItem`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDaemonStats {
    /// `uptime`
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// `timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<AnalysisdDaemonStatsName>,
    /// `metrics`
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<AnalysisdMetrics>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/name`
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

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDecoded {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// `agentless`
    #[serde(skip_serializing_if = "Option::is_none")] pub agentless: Option<i64>,
    /// `dbsync`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
    /// `integrations_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrations_breakdown: Option<AnalysisdDecodedIntegrationsBreakdown>,
    /// `modules_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub modules_breakdown: Option<AnalysisdDecodedModulesBreakdown>,
    /// `monitor`
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// `remote`
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
    /// `syslog`
    #[serde(skip_serializing_if = "Option::is_none")] pub syslog: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/integrations_breakdown`
pub type AnalysisdDecodedIntegrationsBreakdown = AnalysisdAgentDecodedIntegrationsBreakdown;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDecodedModulesBreakdown {
    /// `aws`
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// `azure`
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
    /// `ciscat`
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<i64>,
    /// `docker`
    #[serde(skip_serializing_if = "Option::is_none")] pub docker: Option<i64>,
    /// `gcp`
    #[serde(skip_serializing_if = "Option::is_none")] pub gcp: Option<i64>,
    /// `github`
    #[serde(skip_serializing_if = "Option::is_none")] pub github: Option<i64>,
    /// `logcollector_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logcollector_breakdown: Option<AnalysisdDecodedModulesBreakdownLogcollectorBreakdown>,
    /// `office365`
    #[serde(skip_serializing_if = "Option::is_none")] pub office365: Option<i64>,
    /// `ms-graph`
    #[serde(rename = "ms-graph", skip_serializing_if = "Option::is_none")] pub ms_graph: Option<i64>,
    /// `oscap`
    #[serde(skip_serializing_if = "Option::is_none")] pub oscap: Option<i64>,
    /// `osquery`
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<i64>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<i64>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<i64>,
    /// `upgrade`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<i64>,
    /// `vulnerability`
    #[serde(skip_serializing_if = "Option::is_none")] pub vulnerability: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDecodedModulesBreakdownLogcollectorBreakdown {
    /// `eventchannel`
    #[serde(skip_serializing_if = "Option::is_none")] pub eventchannel: Option<i64>,
    /// `eventlog`
    #[serde(skip_serializing_if = "Option::is_none")] pub eventlog: Option<i64>,
    /// `macos`
    #[serde(skip_serializing_if = "Option::is_none")] pub macos: Option<i64>,
    /// `others`
    #[serde(skip_serializing_if = "Option::is_none")] pub others: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDropped {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// `agentless`
    #[serde(skip_serializing_if = "Option::is_none")] pub agentless: Option<i64>,
    /// `dbsync`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
    /// `integrations_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integrations_breakdown: Option<AnalysisdDroppedIntegrationsBreakdown>,
    /// `modules_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub modules_breakdown: Option<AnalysisdDroppedModulesBreakdown>,
    /// `monitor`
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// `remote`
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
    /// `syslog`
    #[serde(skip_serializing_if = "Option::is_none")] pub syslog: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/integrations_breakdown`
pub type AnalysisdDroppedIntegrationsBreakdown = AnalysisdAgentDecodedIntegrationsBreakdown;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/modules_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdDroppedModulesBreakdown {
    /// `aws`
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// `azure`
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
    /// `ciscat`
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<i64>,
    /// `docker`
    #[serde(skip_serializing_if = "Option::is_none")] pub docker: Option<i64>,
    /// `gcp`
    #[serde(skip_serializing_if = "Option::is_none")] pub gcp: Option<i64>,
    /// `github`
    #[serde(skip_serializing_if = "Option::is_none")] pub github: Option<i64>,
    /// `logcollector_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logcollector_breakdown: Option<AnalysisdDroppedModulesBreakdownLogcollectorBreakdown>,
    /// `office365`
    #[serde(skip_serializing_if = "Option::is_none")] pub office365: Option<i64>,
    /// `ms-graph`
    #[serde(rename = "ms-graph", skip_serializing_if = "Option::is_none")] pub ms_graph: Option<i64>,
    /// `oscap`
    #[serde(skip_serializing_if = "Option::is_none")] pub oscap: Option<i64>,
    /// `osquery`
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<i64>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<i64>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<i64>,
    /// `upgrade`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<i64>,
    /// `vulnerability`
    #[serde(skip_serializing_if = "Option::is_none")] pub vulnerability: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown/properties/dropped_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
pub type AnalysisdDroppedModulesBreakdownLogcollectorBreakdown = AnalysisdDecodedModulesBreakdownLogcollectorBreakdown;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdEvents {
    /// `decoded_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub decoded_breakdown: Option<AnalysisdDecoded>,
    /// `dropped_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub dropped_breakdown: Option<AnalysisdDropped>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetrics {
    /// `bytes`
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<AnalysisdMetricsBytes>,
    /// `eps`
    #[serde(skip_serializing_if = "Option::is_none")] pub eps: Option<AnalysisdMetricsEps>,
    /// `events`
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<AnalysisdMetricsEvents>,
    /// `queues`
    #[serde(skip_serializing_if = "Option::is_none")] pub queues: Option<AnalysisdMetricsQueues>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/bytes`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsBytes {
    /// `received`
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/eps`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsEps {
    /// `available_credits`
    #[serde(skip_serializing_if = "Option::is_none")] pub available_credits: Option<i64>,
    /// `available_credits_prev`
    #[serde(skip_serializing_if = "Option::is_none")] pub available_credits_prev: Option<i64>,
    /// `events_dropped`
    #[serde(skip_serializing_if = "Option::is_none")] pub events_dropped: Option<i64>,
    /// `events_dropped_not_eps`
    #[serde(skip_serializing_if = "Option::is_none")] pub events_dropped_not_eps: Option<i64>,
    /// `seconds_over_limit`
    #[serde(skip_serializing_if = "Option::is_none")] pub seconds_over_limit: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsEvents {
    /// `processed`
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
    /// `received`
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
    /// `received_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub received_breakdown: Option<AnalysisdEvents>,
    /// `written_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written_breakdown: Option<AnalysisdMetricsEventsWrittenBreakdown>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/events/properties/written_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsEventsWrittenBreakdown {
    /// `alerts`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<i64>,
    /// `archives`
    #[serde(skip_serializing_if = "Option::is_none")] pub archives: Option<i64>,
    /// `firewall`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<i64>,
    /// `fts`
    #[serde(skip_serializing_if = "Option::is_none")] pub fts: Option<i64>,
    /// `stats`
    #[serde(skip_serializing_if = "Option::is_none")] pub stats: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsQueues {
    /// `alerts`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<AnalysisdMetricsQueuesAlerts>,
    /// `archives`
    #[serde(skip_serializing_if = "Option::is_none")] pub archives: Option<AnalysisdMetricsQueuesArchives>,
    /// `dbsync`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<AnalysisdMetricsQueuesDbsync>,
    /// `eventchannel`
    #[serde(skip_serializing_if = "Option::is_none")] pub eventchannel: Option<AnalysisdMetricsQueuesEventchannel>,
    /// `firewall`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<AnalysisdMetricsQueuesFirewall>,
    /// `fts`
    #[serde(skip_serializing_if = "Option::is_none")] pub fts: Option<AnalysisdMetricsQueuesFts>,
    /// `hostinfo`
    #[serde(skip_serializing_if = "Option::is_none")] pub hostinfo: Option<AnalysisdMetricsQueuesHostinfo>,
    /// `others`
    #[serde(skip_serializing_if = "Option::is_none")] pub others: Option<AnalysisdMetricsQueuesOthers>,
    /// `processed`
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<AnalysisdMetricsQueuesProcessed>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<AnalysisdMetricsQueuesRootcheck>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<AnalysisdMetricsQueuesSca>,
    /// `stats`
    #[serde(skip_serializing_if = "Option::is_none")] pub stats: Option<AnalysisdMetricsQueuesStats>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<AnalysisdMetricsQueuesSyscheck>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<AnalysisdMetricsQueuesSyscollector>,
    /// `upgrade`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<AnalysisdMetricsQueuesUpgrade>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/alerts`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdMetricsQueuesAlerts {
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// `usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub usage: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/archives`
pub type AnalysisdMetricsQueuesArchives = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/dbsync`
pub type AnalysisdMetricsQueuesDbsync = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/eventchannel`
pub type AnalysisdMetricsQueuesEventchannel = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/firewall`
pub type AnalysisdMetricsQueuesFirewall = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/fts`
pub type AnalysisdMetricsQueuesFts = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/hostinfo`
pub type AnalysisdMetricsQueuesHostinfo = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/others`
pub type AnalysisdMetricsQueuesOthers = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/processed`
pub type AnalysisdMetricsQueuesProcessed = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/rootcheck`
pub type AnalysisdMetricsQueuesRootcheck = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/sca`
pub type AnalysisdMetricsQueuesSca = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/stats`
pub type AnalysisdMetricsQueuesStats = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/syscheck`
pub type AnalysisdMetricsQueuesSyscheck = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/syscollector`
pub type AnalysisdMetricsQueuesSyscollector = AnalysisdMetricsQueuesAlerts;

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/metrics/properties/queues/properties/upgrade`
pub type AnalysisdMetricsQueuesUpgrade = AnalysisdMetricsQueuesAlerts;

/// What the analysis daemon counted for agents.
///
/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdStatsByAgent {
    /// `timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<AnalysisdStatsByAgentName>,
    /// `agents`
    #[serde(skip_serializing_if = "Option::is_none")] pub agents: Option<Vec<AnalysisdAgentStats>>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown/properties/logcollector_breakdown`
pub type AnalysisdStatsByAgentLogcollectorBreakdown = AnalysisdDecodedModulesBreakdownLogcollectorBreakdown;

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/name`
pub type AnalysisdStatsByAgentName = AnalysisdDaemonStatsName;

/// A problem document.
///
/// `#/components/schemas/ApiError`
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

/// `#/components/schemas/ApiError/properties/dapi_errors/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiErrorDapiError {
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<String>,
    /// `logfile`
    #[serde(skip_serializing_if = "Option::is_none")] pub logfile: Option<String>,
}

/// `#/paths/~1/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiInfoReply {
    /// Which API this is.
    pub data: BasicInfo,
    /// `error`
    pub error: i64,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/components/schemas/ApiResponse`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ApiReply {
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// The agents to put in a group.
///
/// `#/components/schemas/GroupAgentsBody`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct AssignListedAgentsToGroupBody {
    /// `agents_list`
    pub agents_list: Vec<String>,
}

/// Which API this is.
///
/// `#/components/schemas/BasicInfo`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct BasicInfo {
    /// `title`
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// `api_version`
    #[serde(skip_serializing_if = "Option::is_none")] pub api_version: Option<String>,
    /// `revision`
    #[serde(skip_serializing_if = "Option::is_none")] pub revision: Option<String>,
    /// `license_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub license_name: Option<String>,
    /// `license_url`
    #[serde(skip_serializing_if = "Option::is_none")] pub license_url: Option<String>,
    /// `hostname`
    #[serde(skip_serializing_if = "Option::is_none")] pub hostname: Option<String>,
    /// `timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
}

/// A file of the ruleset.
///
/// `#/components/schemas/CDBList`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CdbList {
    /// `filename`
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// `relative_dirname`
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// `items`
    #[serde(skip_serializing_if = "Option::is_none")] pub items: Option<Vec<CdbListPair>>,
}

/// A line of a CDB list.
///
/// `#/components/schemas/CDBListPair`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CdbListPair {
    /// `key`
    pub key: String,
    /// `value`
    pub value: String,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1manager~1version~1check/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CheckAvailableVersionReply {
    /// Newest versions that the manager could be updated to.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<NewVersions>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// Result of a CIS-CAT scan.
///
/// `#/components/schemas/CiscatResults`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CiscatResult {
    /// `benchmark`
    #[serde(skip_serializing_if = "Option::is_none")] pub benchmark: Option<String>,
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
    /// `fail`
    #[serde(skip_serializing_if = "Option::is_none")] pub fail: Option<i64>,
    /// `notchecked`
    #[serde(skip_serializing_if = "Option::is_none")] pub notchecked: Option<i64>,
    /// `pass`
    #[serde(skip_serializing_if = "Option::is_none")] pub pass: Option<i64>,
    /// `profile`
    #[serde(skip_serializing_if = "Option::is_none")] pub profile: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// `score`
    #[serde(skip_serializing_if = "Option::is_none")] pub score: Option<i64>,
    /// `unknown`
    #[serde(skip_serializing_if = "Option::is_none")] pub unknown: Option<i64>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// Cluster settings of a node.
///
/// `#/components/schemas/ClusterLocalConfig`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterLocalConfig {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `node_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
    /// `node_type`
    #[serde(skip_serializing_if = "Option::is_none")] pub node_type: Option<ClusterLocalConfigNodeType>,
    /// `key`
    #[serde(skip_serializing_if = "Option::is_none")] pub key: Option<String>,
    /// `port`
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
    /// `bind_addr`
    #[serde(skip_serializing_if = "Option::is_none")] pub bind_addr: Option<String>,
    /// `nodes`
    #[serde(skip_serializing_if = "Option::is_none")] pub nodes: Option<Vec<String>>,
    /// `hidden`
    #[serde(skip_serializing_if = "Option::is_none")] pub hidden: Option<String>,
    /// `disabled`
    #[serde(skip_serializing_if = "Option::is_none")] pub disabled: Option<bool>,
    /// `haproxy_helper`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub haproxy_helper: Option<serde_json::Map<String, serde_json::Value>>,
}

/// `#/components/schemas/ClusterLocalConfig/properties/node_type`
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
///
/// `#/components/schemas/ClusterLocalInfo`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterLocalInfo {
    /// `node`
    #[serde(skip_serializing_if = "Option::is_none")] pub node: Option<String>,
    /// `cluster`
    #[serde(skip_serializing_if = "Option::is_none")] pub cluster: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<ClusterLocalInfoType>,
}

/// `#/components/schemas/ClusterLocalInfo/properties/type`
pub type ClusterLocalInfoType = ClusterLocalConfigNodeType;

/// Kind, version and address of a node.
///
/// `#/components/schemas/ClusterNode`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterNode {
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<ClusterNodeBasicType>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// `ip`
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Name of a node.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
}

/// `#/components/schemas/ClusterNodeBasic/properties/type`
pub type ClusterNodeBasicType = ClusterLocalConfigNodeType;

/// `#/components/schemas/ClusterStatus/properties/data`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterStatusData {
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<ClusterStatusDataEnabled>,
    /// `running`
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<ClusterStatusDataRunning>,
}

/// `#/components/schemas/ClusterStatus/properties/data/properties/enabled`
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

/// `#/components/schemas/ClusterStatus/properties/data/properties/running`
pub type ClusterStatusDataRunning = ClusterStatusDataEnabled;

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1cluster~1status/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ClusterStatusReply {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<ClusterStatusData>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// `#/components/parameters/component/schema`
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

/// `#/components/parameters/configuration/schema`
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

/// A group to create.
///
/// `#/components/schemas/CreateGroupBody`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateGroupBody {
    /// `group_id`
    pub group_id: String,
}

/// A policy to create.
///
/// `#/components/schemas/PoliciesRequest`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreatePolicyBody {
    /// `name`
    pub name: String,
    /// `policy`
    pub policy: CreatePolicyBodyPolicy,
}

/// `#/components/schemas/PoliciesRequest/properties/policy`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreatePolicyBodyPolicy {
    /// `actions`
    pub actions: Vec<String>,
    /// `resources`
    pub resources: Vec<String>,
    /// `effect`
    pub effect: String,
}

/// A role to create.
///
/// `#/components/schemas/RolesRequest`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateRoleBody {
    /// `name`
    pub name: String,
    /// `rule`
    pub rule: Option<serde_json::Map<String, serde_json::Value>>,
}

/// A security rule to create.
///
/// `#/components/schemas/SecurityRulesRequest`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateSecurityRuleBody {
    /// `name`
    pub name: String,
    /// `rule`
    pub rule: serde_json::Map<String, serde_json::Value>,
}

/// `#/paths/~1security~1users/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct CreateUserBody {
    /// `username`
    pub username: String,
    /// `password`
    pub password: String,
}

/// The caller.
///
/// `#/components/schemas/CurrentUser`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUser {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `username`
    #[serde(skip_serializing_if = "Option::is_none")] pub username: Option<String>,
    /// `allow_run_as`
    #[serde(skip_serializing_if = "Option::is_none")] pub allow_run_as: Option<bool>,
    /// `roles`
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<CurrentUserRole>>,
}

/// From action to resource to effect, and the mode.
///
/// `#/components/schemas/CurrentUserPolicies`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUserPolicies {
    /// `rbac_mode`
    #[serde(skip_serializing_if = "Option::is_none")] pub rbac_mode: Option<CurrentUserPoliciesRbacMode>,
    /// Members that are not listed.
    #[serde(flatten)] pub additional: BTreeMap<String, BTreeMap<String, PolicyEffect>>,
}

/// `#/components/schemas/CurrentUserPolicies/properties/rbac_mode`
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

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1security~1users~1me~1policies/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUserPoliciesReply {
    /// From action to resource to effect, and the mode.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<CurrentUserPolicies>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// A role of the caller with its policies and security rules in full.
///
/// `#/components/schemas/CurrentUserRole`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CurrentUserRole {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `policies`
    #[serde(skip_serializing_if = "Option::is_none")] pub policies: Option<Vec<Policy>>,
    /// `rules`
    #[serde(skip_serializing_if = "Option::is_none")] pub rules: Option<Vec<SecurityRule>>,
}

/// `#/components/parameters/cve_status/schema`
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

/// `#/components/parameters/cve_type/schema`
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

/// `#/components/parameters/daemons_list/schema/items`
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

/// `#/components/schemas/AllItemsResponseWazuhDaemonStats/allOf/0/properties/affected_items/items`
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

/// `#/components/schemas/AllItemsResponseWazuhDaemonStatsAgents/allOf/0/properties/affected_items/items`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum DaemonStatsByAgent {
    /// As `RemotedStatsByAgent`.
    RemotedStatsByAgent(RemotedStatsByAgent),
    /// As `AnalysisdStatsByAgent`.
    AnalysisdStatsByAgent(AnalysisdStatsByAgent),
}

/// State of a daemon.
///
/// `#/components/schemas/DaemonStatus`
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
///
/// `#/components/schemas/WazuhDBStatsItem`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbDaemonStats {
    /// `uptime`
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// `timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<DbDaemonStatsName>,
    /// `metrics`
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<DbMetrics>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/name`
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

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbMetrics {
    /// `queries`
    #[serde(skip_serializing_if = "Option::is_none")] pub queries: Option<DbMetricsQueries>,
    /// `time`
    #[serde(skip_serializing_if = "Option::is_none")] pub time: Option<DbMetricsTime>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbMetricsQueries {
    /// `received`
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
    /// `received_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub received_breakdown: Option<DbQueries>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbMetricsTime {
    /// `execution`
    #[serde(skip_serializing_if = "Option::is_none")] pub execution: Option<i64>,
    /// `execution_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub execution_breakdown: Option<DbTimes>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueries {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// `agent_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_breakdown: Option<DbQueriesAgentBreakdown>,
    /// `global`
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// `global_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbQueriesGlobalBreakdown>,
    /// `mitre`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// `mitre_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbQueriesMitreBreakdown>,
    /// `task`
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// `task_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbQueriesTaskBreakdown>,
    /// `wazuhdb`
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb: Option<i64>,
    /// `wazuhdb_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb_breakdown: Option<DbQueriesWazuhdbBreakdown>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesAgentBreakdownDb>,
    /// `tables`
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbQueriesAgentBreakdownTables>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownDb {
    /// `begin`
    #[serde(skip_serializing_if = "Option::is_none")] pub begin: Option<i64>,
    /// `close`
    #[serde(skip_serializing_if = "Option::is_none")] pub close: Option<i64>,
    /// `commit`
    #[serde(skip_serializing_if = "Option::is_none")] pub commit: Option<i64>,
    /// `remove`
    #[serde(skip_serializing_if = "Option::is_none")] pub remove: Option<i64>,
    /// `sql`
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
    /// `open`
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<i64>,
    /// `vacuum`
    #[serde(skip_serializing_if = "Option::is_none")] pub vacuum: Option<i64>,
    /// `get_fragmentation`
    #[serde(skip_serializing_if = "Option::is_none")] pub get_fragmentation: Option<i64>,
    /// `sleep`
    #[serde(skip_serializing_if = "Option::is_none")] pub sleep: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTables {
    /// `ciscat`
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<DbQueriesAgentBreakdownTablesCiscat>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<DbQueriesAgentBreakdownTablesRootcheck>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<DbQueriesAgentBreakdownTablesSca>,
    /// `sync`
    #[serde(skip_serializing_if = "Option::is_none")] pub sync: Option<DbQueriesAgentBreakdownTablesSync>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<DbQueriesAgentBreakdownTablesSyscheck>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syscollector: Option<DbQueriesAgentBreakdownTablesSyscollector>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/ciscat`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesCiscat {
    /// `ciscat`
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/rootcheck`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesRootcheck {
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/sca`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSca {
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/sync`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSync {
    /// `dbsync`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/syscheck`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSyscheck {
    /// `fim_file`
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_file: Option<i64>,
    /// `fim_registry`
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_registry: Option<i64>,
    /// `fim_registry_key`
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_registry_key: Option<i64>,
    /// `fim_registry_value`
    #[serde(skip_serializing_if = "Option::is_none")] pub fim_registry_value: Option<i64>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSyscollector {
    /// `syscollector_hotfixes`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hotfixes: Option<i64>,
    /// `syscollector_hwinfo`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hwinfo: Option<i64>,
    /// `syscollector_network_address`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_address: Option<i64>,
    /// `syscollector_network_iface`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_iface: Option<i64>,
    /// `syscollector_network_protocol`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_protocol: Option<i64>,
    /// `syscollector_osinfo`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_osinfo: Option<i64>,
    /// `syscollector_packages`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_packages: Option<i64>,
    /// `syscollector_ports`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_ports: Option<i64>,
    /// `syscollector_processes`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_processes: Option<i64>,
    /// `deprecated`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DbQueriesAgentBreakdownTablesSyscollectorDeprecated>,
    /// `syscollector_users`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_users: Option<i64>,
    /// `syscollector_groups`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_groups: Option<i64>,
    /// `syscollector_browser_extensions`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_browser_extensions: Option<i64>,
    /// `syscollector_services`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_services: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector/properties/deprecated`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesAgentBreakdownTablesSyscollectorDeprecated {
    /// `hardware`
    #[serde(skip_serializing_if = "Option::is_none")] pub hardware: Option<i64>,
    /// `hotfix`
    #[serde(skip_serializing_if = "Option::is_none")] pub hotfix: Option<i64>,
    /// `netaddr`
    #[serde(skip_serializing_if = "Option::is_none")] pub netaddr: Option<i64>,
    /// `netinfo`
    #[serde(skip_serializing_if = "Option::is_none")] pub netinfo: Option<i64>,
    /// `netproto`
    #[serde(skip_serializing_if = "Option::is_none")] pub netproto: Option<i64>,
    /// `osinfo`
    #[serde(skip_serializing_if = "Option::is_none")] pub osinfo: Option<i64>,
    /// `package`
    #[serde(skip_serializing_if = "Option::is_none")] pub package: Option<i64>,
    /// `port`
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
    /// `process`
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesGlobalBreakdownDb>,
    /// `tables`
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbQueriesGlobalBreakdownTables>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownDb {
    /// `backup`
    #[serde(skip_serializing_if = "Option::is_none")] pub backup: Option<i64>,
    /// `sql`
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
    /// `open`
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<i64>,
    /// `vacuum`
    #[serde(skip_serializing_if = "Option::is_none")] pub vacuum: Option<i64>,
    /// `get_fragmentation`
    #[serde(skip_serializing_if = "Option::is_none")] pub get_fragmentation: Option<i64>,
    /// `sleep`
    #[serde(skip_serializing_if = "Option::is_none")] pub sleep: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTables {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<DbQueriesGlobalBreakdownTablesAgent>,
    /// `belongs`
    #[serde(skip_serializing_if = "Option::is_none")] pub belongs: Option<DbQueriesGlobalBreakdownTablesBelongs>,
    /// `group`
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<DbQueriesGlobalBreakdownTablesGroup>,
    /// `labels`
    #[serde(skip_serializing_if = "Option::is_none")] pub labels: Option<DbQueriesGlobalBreakdownTablesLabels>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/agent`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesAgent {
    /// `delete-agent`
    #[serde(rename = "delete-agent", skip_serializing_if = "Option::is_none")] pub delete_agent: Option<i64>,
    /// `disconnect-agents`
    #[serde(rename = "disconnect-agents", skip_serializing_if = "Option::is_none")] pub disconnect_agents: Option<i64>,
    /// `find-agent`
    #[serde(rename = "find-agent", skip_serializing_if = "Option::is_none")] pub find_agent: Option<i64>,
    /// `get-agent-info`
    #[serde(rename = "get-agent-info", skip_serializing_if = "Option::is_none")] pub get_agent_info: Option<i64>,
    /// `get-agents-by-connection-status`
    #[serde(rename = "get-agents-by-connection-status", skip_serializing_if = "Option::is_none")]
    pub get_agents_by_connection_status: Option<i64>,
    /// `get-all-agents`
    #[serde(rename = "get-all-agents", skip_serializing_if = "Option::is_none")] pub get_all_agents: Option<i64>,
    /// `get-groups-integrity`
    #[serde(rename = "get-groups-integrity", skip_serializing_if = "Option::is_none")]
    pub get_groups_integrity: Option<i64>,
    /// `insert-agent`
    #[serde(rename = "insert-agent", skip_serializing_if = "Option::is_none")] pub insert_agent: Option<i64>,
    /// `reset-agents-connection`
    #[serde(rename = "reset-agents-connection", skip_serializing_if = "Option::is_none")]
    pub reset_agents_connection: Option<i64>,
    /// `select-agent-group`
    #[serde(rename = "select-agent-group", skip_serializing_if = "Option::is_none")]
    pub select_agent_group: Option<i64>,
    /// `select-agent-name`
    #[serde(rename = "select-agent-name", skip_serializing_if = "Option::is_none")] pub select_agent_name: Option<i64>,
    /// `set-agent-groups`
    #[serde(rename = "set-agent-groups", skip_serializing_if = "Option::is_none")] pub set_agent_groups: Option<i64>,
    /// `sync-agent-groups-get`
    #[serde(rename = "sync-agent-groups-get", skip_serializing_if = "Option::is_none")]
    pub sync_agent_groups_get: Option<i64>,
    /// `sync-agent-info-get`
    #[serde(rename = "sync-agent-info-get", skip_serializing_if = "Option::is_none")]
    pub sync_agent_info_get: Option<i64>,
    /// `update-agent-data`
    #[serde(rename = "update-agent-data", skip_serializing_if = "Option::is_none")] pub update_agent_data: Option<i64>,
    /// `update-agent-name`
    #[serde(rename = "update-agent-name", skip_serializing_if = "Option::is_none")] pub update_agent_name: Option<i64>,
    /// `update-connection-status`
    #[serde(rename = "update-connection-status", skip_serializing_if = "Option::is_none")]
    pub update_connection_status: Option<i64>,
    /// `update-keepalive`
    #[serde(rename = "update-keepalive", skip_serializing_if = "Option::is_none")] pub update_keepalive: Option<i64>,
    /// `get-distinct-groups`
    #[serde(rename = "get-distinct-groups", skip_serializing_if = "Option::is_none")]
    pub get_distinct_groups: Option<i64>,
    /// `recalculate-agent-group-hashes`
    #[serde(rename = "recalculate-agent-group-hashes", skip_serializing_if = "Option::is_none")]
    pub recalculate_agent_group_hashes: Option<i64>,
    /// `sync-agent-info-set`
    #[serde(rename = "sync-agent-info-set", skip_serializing_if = "Option::is_none")]
    pub sync_agent_info_set: Option<i64>,
    /// `update-status-code`
    #[serde(rename = "update-status-code", skip_serializing_if = "Option::is_none")]
    pub update_status_code: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/belongs`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesBelongs {
    /// `get-group-agents`
    #[serde(rename = "get-group-agents", skip_serializing_if = "Option::is_none")] pub get_group_agents: Option<i64>,
    /// `select-group-belong`
    #[serde(rename = "select-group-belong", skip_serializing_if = "Option::is_none")]
    pub select_group_belong: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/group`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesGroup {
    /// `delete-group`
    #[serde(rename = "delete-group", skip_serializing_if = "Option::is_none")] pub delete_group: Option<i64>,
    /// `find-group`
    #[serde(rename = "find-group", skip_serializing_if = "Option::is_none")] pub find_group: Option<i64>,
    /// `insert-agent-group`
    #[serde(rename = "insert-agent-group", skip_serializing_if = "Option::is_none")]
    pub insert_agent_group: Option<i64>,
    /// `select-groups`
    #[serde(rename = "select-groups", skip_serializing_if = "Option::is_none")] pub select_groups: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/global_breakdown/properties/tables/properties/labels`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesGlobalBreakdownTablesLabels {
    /// `get-labels`
    #[serde(rename = "get-labels", skip_serializing_if = "Option::is_none")] pub get_labels: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/mitre_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesMitreBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesMitreBreakdownDb>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/mitre_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesMitreBreakdownDb {
    /// `sql`
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesTaskBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesTaskBreakdownDb>,
    /// `tables`
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbQueriesTaskBreakdownTables>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown/properties/db`
pub type DbQueriesTaskBreakdownDb = DbQueriesMitreBreakdownDb;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesTaskBreakdownTables {
    /// `tasks`
    #[serde(skip_serializing_if = "Option::is_none")] pub tasks: Option<DbQueriesTaskBreakdownTablesTasks>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/task_breakdown/properties/tables/properties/tasks`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesTaskBreakdownTablesTasks {
    /// `delete_old`
    #[serde(skip_serializing_if = "Option::is_none")] pub delete_old: Option<i64>,
    /// `set_timeout`
    #[serde(skip_serializing_if = "Option::is_none")] pub set_timeout: Option<i64>,
    /// `upgrade`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade: Option<i64>,
    /// `upgrade_cancel_tasks`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_cancel_tasks: Option<i64>,
    /// `upgrade_custom`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_custom: Option<i64>,
    /// `upgrade_get_status`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_get_status: Option<i64>,
    /// `upgrade_result`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_result: Option<i64>,
    /// `upgrade_update_status`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_update_status: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/wazuhdb_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesWazuhdbBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbQueriesWazuhdbBreakdownDb>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/queries/properties/received_breakdown/properties/wazuhdb_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbQueriesWazuhdbBreakdownDb {
    /// `remove`
    #[serde(skip_serializing_if = "Option::is_none")] pub remove: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimes {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<i64>,
    /// `agent_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_breakdown: Option<DbTimesAgentBreakdown>,
    /// `global`
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// `global_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    /// `mitre`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// `mitre_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbTimesMitreBreakdown>,
    /// `task`
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// `task_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbTimesTaskBreakdown>,
    /// `wazuhdb`
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb: Option<i64>,
    /// `wazuhdb_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub wazuhdb_breakdown: Option<DbTimesWazuhdbBreakdown>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesAgentBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesAgentBreakdownDb>,
    /// `tables`
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesAgentBreakdownTables>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/db`
pub type DbTimesAgentBreakdownDb = DbQueriesAgentBreakdownDb;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesAgentBreakdownTables {
    /// `ciscat`
    #[serde(skip_serializing_if = "Option::is_none")] pub ciscat: Option<DbTimesAgentBreakdownTablesCiscat>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<DbTimesAgentBreakdownTablesRootcheck>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<DbTimesAgentBreakdownTablesSca>,
    /// `sync`
    #[serde(skip_serializing_if = "Option::is_none")] pub sync: Option<DbTimesAgentBreakdownTablesSync>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<DbTimesAgentBreakdownTablesSyscheck>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector: Option<DbTimesAgentBreakdownTablesSyscollector>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/ciscat`
pub type DbTimesAgentBreakdownTablesCiscat = DbQueriesAgentBreakdownTablesCiscat;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/rootcheck`
pub type DbTimesAgentBreakdownTablesRootcheck = DbQueriesAgentBreakdownTablesRootcheck;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/sca`
pub type DbTimesAgentBreakdownTablesSca = DbQueriesAgentBreakdownTablesSca;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/sync`
pub type DbTimesAgentBreakdownTablesSync = DbQueriesAgentBreakdownTablesSync;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/syscheck`
pub type DbTimesAgentBreakdownTablesSyscheck = DbQueriesAgentBreakdownTablesSyscheck;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesAgentBreakdownTablesSyscollector {
    /// `syscollector_hotfixes`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hotfixes: Option<i64>,
    /// `syscollector_hwinfo`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_hwinfo: Option<i64>,
    /// `syscollector_network_address`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_address: Option<i64>,
    /// `syscollector_network_iface`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_iface: Option<i64>,
    /// `syscollector_network_protocol`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_network_protocol: Option<i64>,
    /// `syscollector_osinfo`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_osinfo: Option<i64>,
    /// `syscollector_packages`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_packages: Option<i64>,
    /// `syscollector_ports`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_ports: Option<i64>,
    /// `syscollector_processes`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_processes: Option<i64>,
    /// `deprecated`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<DbTimesAgentBreakdownTablesSyscollectorDeprecated>,
    /// `syscollector_users`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_users: Option<i64>,
    /// `syscollector_groups`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_groups: Option<i64>,
    /// `syscollector_browser_extensions`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_browser_extensions: Option<i64>,
    /// `syscollector_services`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_services: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/agent_breakdown/properties/tables/properties/syscollector/properties/deprecated`
pub type DbTimesAgentBreakdownTablesSyscollectorDeprecated = DbQueriesAgentBreakdownTablesSyscollectorDeprecated;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesGlobalBreakdownDb>,
    /// `tables`
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesGlobalBreakdownTables>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/db`
pub type DbTimesGlobalBreakdownDb = DbQueriesGlobalBreakdownDb;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdownTables {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    /// `belongs`
    #[serde(skip_serializing_if = "Option::is_none")] pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    /// `group`
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
    /// `labels`
    #[serde(skip_serializing_if = "Option::is_none")] pub labels: Option<DbTimesGlobalBreakdownTablesLabels>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/agent`
pub type DbTimesGlobalBreakdownTablesAgent = DbQueriesGlobalBreakdownTablesAgent;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/belongs`
pub type DbTimesGlobalBreakdownTablesBelongs = DbQueriesGlobalBreakdownTablesBelongs;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/group`
pub type DbTimesGlobalBreakdownTablesGroup = DbQueriesGlobalBreakdownTablesGroup;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/labels`
pub type DbTimesGlobalBreakdownTablesLabels = DbQueriesGlobalBreakdownTablesLabels;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/mitre_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesMitreBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesMitreBreakdownDb>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/mitre_breakdown/properties/db`
pub type DbTimesMitreBreakdownDb = DbQueriesMitreBreakdownDb;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesTaskBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesTaskBreakdownDb>,
    /// `tables`
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesTaskBreakdownTables>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/db`
pub type DbTimesTaskBreakdownDb = DbQueriesMitreBreakdownDb;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesTaskBreakdownTables {
    /// `tasks`
    #[serde(skip_serializing_if = "Option::is_none")] pub tasks: Option<DbTimesTaskBreakdownTablesTasks>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/task_breakdown/properties/tables/properties/tasks`
pub type DbTimesTaskBreakdownTablesTasks = DbQueriesTaskBreakdownTablesTasks;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/wazuhdb_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesWazuhdbBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesWazuhdbBreakdownDb>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/wazuhdb_breakdown/properties/db`
pub type DbTimesWazuhdbBreakdownDb = DbQueriesWazuhdbBreakdownDb;

/// A file of the ruleset.
///
/// `#/components/schemas/Decoder`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Decoder {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `position`
    #[serde(skip_serializing_if = "Option::is_none")] pub position: Option<i64>,
    /// `details`
    #[serde(skip_serializing_if = "Option::is_none")] pub details: Option<DecoderDetails>,
    /// `filename`
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// `relative_dirname`
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RulesetStatusValue>,
}

/// `#/components/schemas/Decoder/properties/details`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DecoderDetails {
    /// `program_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub program_name: Option<serde_json::Map<String, serde_json::Value>>,
    /// `parent`
    #[serde(skip_serializing_if = "Option::is_none")] pub parent: Option<String>,
    /// `prematch`
    #[serde(skip_serializing_if = "Option::is_none")] pub prematch: Option<serde_json::Map<String, serde_json::Value>>,
    /// `regex`
    #[serde(skip_serializing_if = "Option::is_none")] pub regex: Option<serde_json::Map<String, serde_json::Value>>,
    /// `order`
    #[serde(skip_serializing_if = "Option::is_none")] pub order: Option<String>,
    /// `accumulate`
    #[serde(skip_serializing_if = "Option::is_none")] pub accumulate: Option<bool>,
    /// `plugin_decoder`
    #[serde(skip_serializing_if = "Option::is_none")] pub plugin_decoder: Option<String>,
    /// `json_null_field`
    #[serde(skip_serializing_if = "Option::is_none")] pub json_null_field: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `fts`
    #[serde(skip_serializing_if = "Option::is_none")] pub fts: Option<String>,
    /// `use_own_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub use_own_name: Option<String>,
}

/// A file of the ruleset.
///
/// `#/components/schemas/DecoderFile`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DecoderFile {
    /// `filename`
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// `relative_dirname`
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RulesetStatusValue>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1security~1user~1authenticate/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DeprecatedLoginUserReplyJson {
    /// The token to send with other requests.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<Token>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// DHCP status
///
/// `#/components/schemas/DHCPStatus`
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

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1logtest~1sessions~1{token}/delete/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EndLogtestSessionReply {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<EndLogtestSessionReplyData>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// `#/paths/~1logtest~1sessions~1{token}/delete/responses/200/content/application~1json/schema/allOf/1/properties/data`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EndLogtestSessionReplyData {
    /// `messages`
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<Vec<String>>,
    /// `codemsg`
    #[serde(skip_serializing_if = "Option::is_none")] pub codemsg: Option<i64>,
}

/// `#/paths/~1events/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct ForwardEventBody {
    /// `events`
    pub events: Vec<String>,
}

/// `#/components/parameters/group_config_status/schema`
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
///
/// `#/components/schemas/GroupConfiguration`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupConfiguration {
    /// `filters`
    pub filters: GroupConfigurationFilters,
    /// `config`
    pub config: serde_json::Map<String, serde_json::Value>,
}

/// `#/components/schemas/GroupConfiguration/properties/filters`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupConfigurationFilters {
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `profile`
    #[serde(skip_serializing_if = "Option::is_none")] pub profile: Option<String>,
}

/// A file of a group.
///
/// `#/components/schemas/GroupFiles`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupFile {
    /// `filename`
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// `hash`
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
}

/// `#/paths/~1groups~1{group_id}~1files~1{file_name}~1json/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupFileJsonReply {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<GroupFileJsonReplyData>,
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// `#/paths/~1groups~1{group_id}~1files~1{file_name}~1json/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GroupFileJsonReplyData {
    /// As `Vec<serde_json::Value>`.
    List(Vec<serde_json::Value>),
    /// As `serde_json::Map<String, serde_json::Value>`.
    Object(serde_json::Map<String, serde_json::Value>),
}

/// `#/paths/~1groups~1{group_id}~1files~1{file_name}/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct GroupFileReply {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<GroupFileReplyData>,
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
}

/// `#/paths/~1groups~1{group_id}~1files~1{file_name}/get/responses/200/content/application~1json/schema/properties/data`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum GroupFileReplyData {
    /// As `Vec<serde_json::Value>`.
    List(Vec<serde_json::Value>),
    /// As `serde_json::Map<String, serde_json::Value>`.
    Object(serde_json::Map<String, serde_json::Value>),
}

/// `#/components/parameters/type_agents/schema/items`
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

/// `#/components/parameters/hash/schema`
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
///
/// `#/components/schemas/AgentInsertBody`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct InsertAgentBody {
    /// Agent ID
    pub id: Option<String>,
    /// `key`
    pub key: Option<String>,
    /// `name`
    pub name: String,
    /// `ip`
    pub ip: Option<String>,
    /// When an older agent gives way to a new one.
    pub force: Option<AgentInsertForce>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1agents~1insert/post/responses/200/content/application~1json/schema`
pub type InsertAgentReply = AddAgentReply;

/// Begin and end of a scan.
///
/// `#/components/schemas/LastScan`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LastScan {
    /// `end`
    #[serde(skip_serializing_if = "Option::is_none")] pub end: Option<String>,
    /// `start`
    #[serde(skip_serializing_if = "Option::is_none")] pub start: Option<String>,
}

/// The end of a connection on the host.
///
/// `#/components/schemas/LocalPortInfo`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LocalPortInfo {
    /// `ip`
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// `port`
    #[serde(skip_serializing_if = "Option::is_none")] pub port: Option<i64>,
}

/// `#/components/parameters/log_level/schema`
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
///
/// `#/components/schemas/LogSummary`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogSummary {
    /// `all`
    #[serde(skip_serializing_if = "Option::is_none")] pub all: Option<i64>,
    /// `critical`
    #[serde(skip_serializing_if = "Option::is_none")] pub critical: Option<i64>,
    /// `debug`
    #[serde(skip_serializing_if = "Option::is_none")] pub debug: Option<i64>,
    /// `error`
    #[serde(skip_serializing_if = "Option::is_none")] pub error: Option<i64>,
    /// `info`
    #[serde(skip_serializing_if = "Option::is_none")] pub info: Option<i64>,
    /// `warning`
    #[serde(skip_serializing_if = "Option::is_none")] pub warning: Option<i64>,
}

/// What the log collector read from one source.
///
/// `#/components/schemas/LogcollectorFileStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogcollectorFileStats {
    /// `location`
    #[serde(skip_serializing_if = "Option::is_none")] pub location: Option<String>,
    /// `events`
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// `bytes`
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<i64>,
    /// `targets`
    #[serde(skip_serializing_if = "Option::is_none")] pub targets: Option<Vec<LogcollectorFileStatsTarget>>,
}

/// `#/components/schemas/LogcollectorFileStats/properties/targets/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogcollectorFileStatsTarget {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `drops`
    #[serde(skip_serializing_if = "Option::is_none")] pub drops: Option<i64>,
}

/// What the log collector read within a span of time.
///
/// `#/components/schemas/LogcollectorStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LogcollectorStats {
    /// `start`
    #[serde(skip_serializing_if = "Option::is_none")] pub start: Option<String>,
    /// `end`
    #[serde(skip_serializing_if = "Option::is_none")] pub end: Option<String>,
    /// `files`
    #[serde(skip_serializing_if = "Option::is_none")] pub files: Option<Vec<LogcollectorFileStats>>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1security~1user~1authenticate/post/responses/200/content/application~1json/schema`
pub type LoginUserReplyJson = DeprecatedLoginUserReplyJson;

/// `#/components/parameters/section/schema`
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
///
/// `#/components/schemas/MitreGroup`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreGroup {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `external_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `url`
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// `created_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// `modified_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// `mitre_version`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// `revoked_by`
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// `deprecated`
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// `software`
    #[serde(skip_serializing_if = "Option::is_none")] pub software: Option<Vec<String>>,
    /// `techniques`
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// `references`
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A source that an item cites.
///
/// `#/components/schemas/MitreItemReference`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreItemReference {
    /// `url`
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `external_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
}

/// A fact about the knowledge base.
///
/// `#/components/schemas/MitreMetadata`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreMetadata {
    /// `key`
    #[serde(skip_serializing_if = "Option::is_none")] pub key: Option<String>,
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<String>,
}

/// A mitigation, what hinders techniques.
///
/// `#/components/schemas/MitreMitigation`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreMitigation {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `external_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `url`
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// `created_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// `modified_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// `mitre_version`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// `revoked_by`
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// `deprecated`
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// `techniques`
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// `references`
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A source and the item that cites it.
///
/// `#/components/schemas/MitreReference`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreReference {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `external_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// `url`
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
}

/// A tool or a piece of malware.
///
/// `#/components/schemas/MitreSoftware`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreSoftware {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `external_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `url`
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// `created_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// `modified_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// `mitre_version`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// `revoked_by`
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// `deprecated`
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// `groups`
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<Vec<String>>,
    /// `techniques`
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// `references`
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A tactic, what attackers want to reach.
///
/// `#/components/schemas/MitreTactic`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreTactic {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `short_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub short_name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `external_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `url`
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// `created_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// `modified_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// `techniques`
    #[serde(skip_serializing_if = "Option::is_none")] pub techniques: Option<Vec<String>>,
    /// `references`
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// A technique, how attackers go about it.
///
/// `#/components/schemas/MitreTechnique`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct MitreTechnique {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `external_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_id: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `url`
    #[serde(skip_serializing_if = "Option::is_none")] pub url: Option<String>,
    /// `created_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub created_time: Option<String>,
    /// `modified_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub modified_time: Option<String>,
    /// `mitre_version`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_version: Option<String>,
    /// `mitre_detection`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_detection: Option<String>,
    /// `network_requirements`
    #[serde(skip_serializing_if = "Option::is_none")] pub network_requirements: Option<i64>,
    /// `remote_support`
    #[serde(skip_serializing_if = "Option::is_none")] pub remote_support: Option<i64>,
    /// `revoked_by`
    #[serde(skip_serializing_if = "Option::is_none")] pub revoked_by: Option<String>,
    /// `deprecated`
    #[serde(skip_serializing_if = "Option::is_none")] pub deprecated: Option<i64>,
    /// `subtechnique_of`
    #[serde(skip_serializing_if = "Option::is_none")] pub subtechnique_of: Option<String>,
    /// `tactics`
    #[serde(skip_serializing_if = "Option::is_none")] pub tactics: Option<Vec<String>>,
    /// `mitigations`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitigations: Option<Vec<String>>,
    /// `software`
    #[serde(skip_serializing_if = "Option::is_none")] pub software: Option<Vec<String>>,
    /// `groups`
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<Vec<String>>,
    /// `references`
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<Vec<MitreItemReference>>,
}

/// What an interface received.
///
/// `#/components/schemas/NetworkInterfaceReceivedPackets`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NetworkInterfaceReceivedPackets {
    /// `bytes`
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<i64>,
    /// `dropped`
    #[serde(skip_serializing_if = "Option::is_none")] pub dropped: Option<i64>,
    /// `packets`
    #[serde(skip_serializing_if = "Option::is_none")] pub packets: Option<i64>,
    /// `errors`
    #[serde(skip_serializing_if = "Option::is_none")] pub errors: Option<i64>,
}

/// What an interface sent.
///
/// `#/components/schemas/NetworkInterfaceSentPackets`
pub type NetworkInterfaceSentPackets = NetworkInterfaceReceivedPackets;

/// Newest versions that the manager could be updated to.
///
/// `#/components/schemas/NewVersions`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersions {
    /// `last_check_date`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_check_date: Option<String>,
    /// `current_version`
    #[serde(skip_serializing_if = "Option::is_none")] pub current_version: Option<String>,
    /// `update_check`
    #[serde(skip_serializing_if = "Option::is_none")] pub update_check: Option<bool>,
    /// `last_available_major`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_major: Option<NewVersionsLastAvailableMajor>,
    /// `last_available_minor`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_minor: Option<NewVersionsLastAvailableMinor>,
    /// `last_available_patch`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_patch: Option<NewVersionsLastAvailablePatch>,
    /// `uuid`
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
}

/// `#/components/schemas/NewVersions/properties/last_available_major`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailableMajor {
    /// `tag`
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `title`
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// `published_date`
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// `semver`
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionsLastAvailableMajorSemver>,
}

/// `#/components/schemas/NewVersions/properties/last_available_major/properties/semver`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailableMajorSemver {
    /// `major`
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<i64>,
    /// `minor`
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<i64>,
    /// `patch`
    #[serde(skip_serializing_if = "Option::is_none")] pub patch: Option<i64>,
}

/// `#/components/schemas/NewVersions/properties/last_available_minor`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailableMinor {
    /// `tag`
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `title`
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// `published_date`
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// `semver`
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionsLastAvailableMinorSemver>,
}

/// `#/components/schemas/NewVersions/properties/last_available_minor/properties/semver`
pub type NewVersionsLastAvailableMinorSemver = NewVersionsLastAvailableMajorSemver;

/// `#/components/schemas/NewVersions/properties/last_available_patch`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionsLastAvailablePatch {
    /// `tag`
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `title`
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// `published_date`
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// `semver`
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionsLastAvailablePatchSemver>,
}

/// `#/components/schemas/NewVersions/properties/last_available_patch/properties/semver`
pub type NewVersionsLastAvailablePatchSemver = NewVersionsLastAvailableMajorSemver;

/// What a node answered to the reload.
///
/// `#/components/schemas/NodeAnalysisdReload`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeAnalysisdReload {
    /// `name`
    pub name: String,
    /// `msg`
    pub msg: String,
}

/// Settings of the API on a node.
///
/// `#/components/schemas/NodeApiConfiguration`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeApiConfiguration {
    /// `node_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub node_name: Option<String>,
    /// `node_api_config`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_api_config: Option<serde_json::Map<String, serde_json::Value>>,
}

/// A node and when it last synchronised what.
///
/// `#/components/schemas/NodeHealthcheck`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheck {
    /// `info`
    #[serde(skip_serializing_if = "Option::is_none")] pub info: Option<NodeHealthcheckInfo>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<NodeHealthcheckStatus>,
}

/// `#/components/schemas/NodeHealthcheck/properties/info`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckInfo {
    /// Name of a node.
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<NodeHealthcheckInfoType>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// `ip`
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// `n_active_agents`
    #[serde(skip_serializing_if = "Option::is_none")] pub n_active_agents: Option<i64>,
}

/// `#/components/schemas/NodeHealthcheck/properties/info/properties/type`
pub type NodeHealthcheckInfoType = ClusterLocalConfigNodeType;

/// `#/components/schemas/NodeHealthcheck/properties/status`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatus {
    /// `last_keep_alive`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// `sync_agent_info_free`
    #[serde(skip_serializing_if = "Option::is_none")] pub sync_agent_info_free: Option<bool>,
    /// `sync_integrity_free`
    #[serde(skip_serializing_if = "Option::is_none")] pub sync_integrity_free: Option<bool>,
    /// `last_check_integrity`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_check_integrity: Option<NodeHealthcheckStatusLastCheckIntegrity>,
    /// `last_sync_integrity`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_integrity: Option<NodeHealthcheckStatusLastSyncIntegrity>,
    /// `last_sync_agentinfo`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_agentinfo: Option<NodeHealthcheckStatusLastSyncAgentinfo>,
    /// `last_sync_agentgroup`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_agentgroup: Option<NodeHealthcheckStatusLastSyncAgentgroup>,
    /// `last_sync_full_agentgroup`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_full_agentgroup: Option<NodeHealthcheckStatusLastSyncFullAgentgroup>,
}

/// `#/components/schemas/NodeHealthcheck/properties/status/properties/last_check_integrity`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastCheckIntegrity {
    /// `date_start_master`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start_master: Option<String>,
    /// `date_end_master`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end_master: Option<String>,
}

/// `#/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_agentgroup`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncAgentgroup {
    /// `date_start`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start: Option<String>,
    /// `date_end`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end: Option<String>,
    /// `n_synced_chunks`
    #[serde(skip_serializing_if = "Option::is_none")] pub n_synced_chunks: Option<i64>,
}

/// `#/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_agentinfo`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncAgentinfo {
    /// `date_start_master`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start_master: Option<String>,
    /// `date_end_master`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end_master: Option<String>,
    /// `n_synced_chunks`
    #[serde(skip_serializing_if = "Option::is_none")] pub n_synced_chunks: Option<i64>,
}

/// `#/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_full_agentgroup`
pub type NodeHealthcheckStatusLastSyncFullAgentgroup = NodeHealthcheckStatusLastSyncAgentgroup;

/// `#/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_integrity`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncIntegrity {
    /// `date_start_master`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_start_master: Option<String>,
    /// `date_end_master`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_end_master: Option<String>,
    /// `total_extra_valid`
    #[serde(skip_serializing_if = "Option::is_none")] pub total_extra_valid: Option<i64>,
    /// `total_files`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_files: Option<NodeHealthcheckStatusLastSyncIntegrityTotalFiles>,
}

/// `#/components/schemas/NodeHealthcheck/properties/status/properties/last_sync_integrity/properties/total_files`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeHealthcheckStatusLastSyncIntegrityTotalFiles {
    /// `missing`
    #[serde(skip_serializing_if = "Option::is_none")] pub missing: Option<i64>,
    /// `shared`
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<i64>,
    /// `extra`
    #[serde(skip_serializing_if = "Option::is_none")] pub extra: Option<i64>,
    /// `extra_valid`
    #[serde(skip_serializing_if = "Option::is_none")] pub extra_valid: Option<i64>,
}

/// Whether a node has the master's ruleset.
///
/// `#/components/schemas/NodeRulesetSyncStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeRulesetSyncStatus {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `synced`
    #[serde(skip_serializing_if = "Option::is_none")] pub synced: Option<bool>,
}

/// `#/components/parameters/node_type/schema`
pub type NodeType = ClusterLocalConfigNodeType;

/// `#/components/parameters/package_type/schema`
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
///
/// `#/components/schemas/PoliciesResponse`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Policy {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `policy`
    #[serde(skip_serializing_if = "Option::is_none")] pub policy: Option<PolicyDetails>,
    /// `roles`
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<i64>>,
}

/// `#/components/schemas/PoliciesResponse/properties/policy`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct PolicyDetails {
    /// `actions`
    #[serde(skip_serializing_if = "Option::is_none")] pub actions: Option<Vec<String>>,
    /// `resources`
    #[serde(skip_serializing_if = "Option::is_none")] pub resources: Option<Vec<String>>,
    /// `effect`
    #[serde(skip_serializing_if = "Option::is_none")] pub effect: Option<String>,
}

/// `#/components/schemas/CurrentUserPolicies/additionalProperties/additionalProperties`
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

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1agents~1insert~1quick/post/responses/200/content/application~1json/schema`
pub type QuickAddAgentReply = AddAgentReply;

/// An action that policies can name.
///
/// `#/components/schemas/RbacAction`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacAction {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `resources`
    #[serde(skip_serializing_if = "Option::is_none")] pub resources: Option<Vec<String>>,
    /// `example`
    #[serde(skip_serializing_if = "Option::is_none")] pub example: Option<RbacActionExample>,
    /// `related_endpoints`
    #[serde(skip_serializing_if = "Option::is_none")] pub related_endpoints: Option<Vec<String>>,
}

/// `#/components/schemas/RbacAction/properties/example`
pub type RbacActionExample = PolicyDetails;

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1security~1actions/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacActionsReply {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<BTreeMap<String, RbacAction>>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// A kind of resource that policies can name.
///
/// `#/components/schemas/RbacResource`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacResource {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
}

/// `#/components/parameters/resource_list/schema`
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

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1security~1resources/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RbacResourcesReply {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<BTreeMap<String, RbacResource>>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// The other end of a connection.
///
/// `#/components/schemas/RemotePortInfo`
pub type RemotePortInfo = LocalPortInfo;

/// `#/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetrics {
    /// `messages`
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<RemotedAgentMetricsMessages>,
}

/// `#/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetricsMessages {
    /// `received_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_breakdown: Option<RemotedAgentMetricsMessagesReceivedBreakdown>,
    /// `sent_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent_breakdown: Option<RemotedAgentMetricsMessagesSentBreakdown>,
}

/// `#/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetricsMessagesReceivedBreakdown {
    /// `control`
    #[serde(skip_serializing_if = "Option::is_none")] pub control: Option<i64>,
    /// `control_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_breakdown: Option<RemotedStatsByAgentControlBreakdown>,
    /// `event`
    #[serde(skip_serializing_if = "Option::is_none")] pub event: Option<i64>,
}

/// `#/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/sent_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentMetricsMessagesSentBreakdown {
    /// `ack`
    #[serde(skip_serializing_if = "Option::is_none")] pub ack: Option<i64>,
    /// `ar`
    #[serde(skip_serializing_if = "Option::is_none")] pub ar: Option<i64>,
    /// `discarded`
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded: Option<i64>,
    /// `request`
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<i64>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<i64>,
    /// `shared`
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<i64>,
}

/// `#/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedAgentStats {
    /// `uptime`
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `metrics`
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<RemotedAgentMetrics>,
}

/// Counters of the daemon that talks to agents since it started.
///
/// `#/components/schemas/WazuhRemotedStatsItem`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedDaemonStats {
    /// `uptime`
    #[serde(skip_serializing_if = "Option::is_none")] pub uptime: Option<String>,
    /// `timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<RemotedDaemonStatsName>,
    /// `metrics`
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<RemotedMetrics>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/name`
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

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetrics {
    /// `bytes`
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<RemotedMetricsBytes>,
    /// `keys_reload_count`
    #[serde(skip_serializing_if = "Option::is_none")] pub keys_reload_count: Option<i64>,
    /// `messages`
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<RemotedMetricsMessages>,
    /// `queues`
    #[serde(skip_serializing_if = "Option::is_none")] pub queues: Option<RemotedMetricsQueues>,
    /// `tcp_sessions`
    #[serde(skip_serializing_if = "Option::is_none")] pub tcp_sessions: Option<i64>,
    /// `control_messages_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub control_messages_queue_usage: Option<i64>,
    /// `control_messages_queue_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/bytes`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsBytes {
    /// `received`
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<i64>,
    /// `sent`
    #[serde(skip_serializing_if = "Option::is_none")] pub sent: Option<i64>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/control_messages_queue_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsControlMessagesQueueBreakdown {
    /// `inserted`
    #[serde(skip_serializing_if = "Option::is_none")] pub inserted: Option<i64>,
    /// `replaced`
    #[serde(skip_serializing_if = "Option::is_none")] pub replaced: Option<i64>,
    /// `processed`
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessages {
    /// `received_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_breakdown: Option<RemotedMetricsMessagesReceivedBreakdown>,
    /// `sent_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub sent_breakdown: Option<RemotedMetricsMessagesSentBreakdown>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/received_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessagesReceivedBreakdown {
    /// `control`
    #[serde(skip_serializing_if = "Option::is_none")] pub control: Option<i64>,
    /// `control_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_breakdown: Option<RemotedMetricsMessagesReceivedBreakdownControlBreakdown>,
    /// `dequeued_after`
    #[serde(skip_serializing_if = "Option::is_none")] pub dequeued_after: Option<i64>,
    /// `discarded`
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded: Option<i64>,
    /// `event`
    #[serde(skip_serializing_if = "Option::is_none")] pub event: Option<i64>,
    /// `ping`
    #[serde(skip_serializing_if = "Option::is_none")] pub ping: Option<i64>,
    /// `unknown`
    #[serde(skip_serializing_if = "Option::is_none")] pub unknown: Option<i64>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessagesReceivedBreakdownControlBreakdown {
    /// `keepalive`
    #[serde(skip_serializing_if = "Option::is_none")] pub keepalive: Option<i64>,
    /// `request`
    #[serde(skip_serializing_if = "Option::is_none")] pub request: Option<i64>,
    /// `shutdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub shutdown: Option<i64>,
    /// `startup`
    #[serde(skip_serializing_if = "Option::is_none")] pub startup: Option<i64>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/messages/properties/sent_breakdown`
pub type RemotedMetricsMessagesSentBreakdown = RemotedAgentMetricsMessagesSentBreakdown;

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsQueues {
    /// `received`
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<RemotedMetricsQueuesReceived>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues/properties/received`
pub type RemotedMetricsQueuesReceived = AnalysisdMetricsQueuesAlerts;

/// What the daemon that talks to agents counted for them.
///
/// `#/components/schemas/WazuhRemotedStatsAgentsItem`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedStatsByAgent {
    /// `timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<RemotedStatsByAgentName>,
    /// `agents`
    #[serde(skip_serializing_if = "Option::is_none")] pub agents: Option<Vec<RemotedAgentStats>>,
}

/// `#/components/schemas/WazuhRemotedStatsAgentsItem/properties/agents/items/properties/metrics/properties/messages/properties/received_breakdown/properties/control_breakdown`
pub type RemotedStatsByAgentControlBreakdown = RemotedMetricsMessagesReceivedBreakdownControlBreakdown;

/// `#/components/schemas/WazuhRemotedStatsAgentsItem/properties/name`
pub type RemotedStatsByAgentName = RemotedDaemonStatsName;

/// A role and the ids of what is linked to it.
///
/// `#/components/schemas/RolesResponse`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Role {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `policies`
    #[serde(skip_serializing_if = "Option::is_none")] pub policies: Option<Vec<i64>>,
    /// `users`
    #[serde(skip_serializing_if = "Option::is_none")] pub users: Option<Vec<i64>>,
    /// `rules`
    #[serde(skip_serializing_if = "Option::is_none")] pub rules: Option<Vec<i64>>,
}

/// Something that rootcheck found.
///
/// `#/components/schemas/RootcheckFinding`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckFinding {
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RootcheckFindingStatus>,
    /// `log`
    #[serde(skip_serializing_if = "Option::is_none")] pub log: Option<String>,
    /// `date_first`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_first: Option<String>,
    /// `date_last`
    #[serde(skip_serializing_if = "Option::is_none")] pub date_last: Option<String>,
    /// `pci_dss`
    #[serde(skip_serializing_if = "Option::is_none")] pub pci_dss: Option<String>,
    /// `cis`
    #[serde(skip_serializing_if = "Option::is_none")] pub cis: Option<String>,
}

/// `#/components/schemas/RootcheckFinding/properties/status`
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

/// A file of the ruleset.
///
/// `#/components/schemas/Rule`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Rule {
    /// `filename`
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// `relative_dirname`
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<RulesetStatusValue>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `details`
    #[serde(skip_serializing_if = "Option::is_none")] pub details: Option<serde_json::Map<String, serde_json::Value>>,
    /// `gdpr`
    #[serde(skip_serializing_if = "Option::is_none")] pub gdpr: Option<Vec<String>>,
    /// `gpg13`
    #[serde(skip_serializing_if = "Option::is_none")] pub gpg13: Option<Vec<String>>,
    /// `groups`
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<Vec<String>>,
    /// `hipaa`
    #[serde(skip_serializing_if = "Option::is_none")] pub hipaa: Option<Vec<String>>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<i64>,
    /// `tsc`
    #[serde(skip_serializing_if = "Option::is_none")] pub tsc: Option<Vec<String>>,
    /// `pci_dss`
    #[serde(skip_serializing_if = "Option::is_none")] pub pci_dss: Option<Vec<String>>,
    /// `nist_800_53`
    #[serde(skip_serializing_if = "Option::is_none")] pub nist_800_53: Option<Vec<String>>,
    /// `mitre`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<Vec<String>>,
}

/// A file of the ruleset.
///
/// `#/components/schemas/RuleFile`
pub type RuleFile = DecoderFile;

/// `#/components/parameters/rule_requirement/schema`
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
///
/// `#/components/schemas/RulesetFile`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RulesetFile {
    /// `filename`
    #[serde(skip_serializing_if = "Option::is_none")] pub filename: Option<String>,
    /// `relative_dirname`
    #[serde(skip_serializing_if = "Option::is_none")] pub relative_dirname: Option<String>,
}

/// `#/components/parameters/status_files/schema`
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

/// `#/components/parameters/statusRLDParam/schema`
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

/// `#/components/schemas/RulesetStatus/properties/status`
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
///
/// `#/components/schemas/ActiveResponseBody`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct RunActiveResponseBody {
    /// `arguments`
    pub arguments: Option<Vec<String>>,
    /// `command`
    pub command: String,
    /// `alert`
    pub alert: Option<RunActiveResponseBodyAlert>,
}

/// `#/components/schemas/ActiveResponseBody/properties/alert`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct RunActiveResponseBodyAlert {
    /// `data`
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1security~1user~1authenticate~1run_as/post/responses/200/content/application~1json/schema`
pub type RunAsLoginReplyJson = DeprecatedLoginUserReplyJson;

/// A log line to try.
///
/// `#/components/schemas/LogtestRequest`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct RunLogtestBody {
    /// `token`
    pub token: Option<String>,
    /// `log_format`
    pub log_format: String,
    /// `location`
    pub location: String,
    /// `event`
    pub event: String,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1logtest/put/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RunLogtestReply {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<RunLogtestReplyData>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// `#/paths/~1logtest/put/responses/200/content/application~1json/schema/allOf/1/properties/data`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RunLogtestReplyData {
    /// `messages`
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<Vec<String>>,
    /// `token`
    #[serde(skip_serializing_if = "Option::is_none")] pub token: Option<String>,
    /// `output`
    #[serde(skip_serializing_if = "Option::is_none")] pub output: Option<serde_json::Map<String, serde_json::Value>>,
    /// `alert`
    #[serde(skip_serializing_if = "Option::is_none")] pub alert: Option<bool>,
    /// `codemsg`
    #[serde(skip_serializing_if = "Option::is_none")] pub codemsg: Option<i64>,
}

/// A check of a policy and its result.
///
/// `#/components/schemas/SCAChecks`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScaCheck {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `directory`
    #[serde(skip_serializing_if = "Option::is_none")] pub directory: Option<String>,
    /// `file`
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<String>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `policy_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub policy_id: Option<String>,
    /// `process`
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<String>,
    /// `rationale`
    #[serde(skip_serializing_if = "Option::is_none")] pub rationale: Option<String>,
    /// `references`
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<String>,
    /// `registry`
    #[serde(skip_serializing_if = "Option::is_none")] pub registry: Option<String>,
    /// `remediation`
    #[serde(skip_serializing_if = "Option::is_none")] pub remediation: Option<String>,
    /// `result`
    #[serde(skip_serializing_if = "Option::is_none")] pub result: Option<ScaCheckResult>,
    /// `title`
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// `condition`
    #[serde(skip_serializing_if = "Option::is_none")] pub condition: Option<ScaCheckCondition>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<String>,
    /// `reason`
    #[serde(skip_serializing_if = "Option::is_none")] pub reason: Option<String>,
    /// `compliance`
    #[serde(skip_serializing_if = "Option::is_none")] pub compliance: Option<Vec<ScaCompliance>>,
    /// `rules`
    #[serde(skip_serializing_if = "Option::is_none")] pub rules: Option<Vec<ScaCheckRule>>,
}

/// `#/components/schemas/SCAChecks/properties/condition`
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

/// `#/components/schemas/SCAChecks/properties/result`
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

/// `#/components/schemas/SCAChecks/properties/rules/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScaCheckRule {
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `rule`
    #[serde(skip_serializing_if = "Option::is_none")] pub rule: Option<String>,
}

/// `#/components/schemas/SCAChecks/properties/compliance/items`
pub type ScaCompliance = MitreMetadata;

/// A policy, its last scan and the results in numbers.
///
/// `#/components/schemas/SCADatabase`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScaPolicy {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `end_scan`
    #[serde(skip_serializing_if = "Option::is_none")] pub end_scan: Option<String>,
    /// `fail`
    #[serde(skip_serializing_if = "Option::is_none")] pub fail: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `pass`
    #[serde(skip_serializing_if = "Option::is_none")] pub pass: Option<i64>,
    /// `policy_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub policy_id: Option<String>,
    /// `references`
    #[serde(skip_serializing_if = "Option::is_none")] pub references: Option<String>,
    /// `score`
    #[serde(skip_serializing_if = "Option::is_none")] pub score: Option<i64>,
    /// `start_scan`
    #[serde(skip_serializing_if = "Option::is_none")] pub start_scan: Option<String>,
    /// `hash_file`
    #[serde(skip_serializing_if = "Option::is_none")] pub hash_file: Option<String>,
    /// `invalid`
    #[serde(skip_serializing_if = "Option::is_none")] pub invalid: Option<i64>,
    /// `total_checks`
    #[serde(skip_serializing_if = "Option::is_none")] pub total_checks: Option<i64>,
}

/// The scan that found an item.
///
/// `#/components/schemas/ScanIdTime`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ScanIdTime {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `time`
    #[serde(skip_serializing_if = "Option::is_none")] pub time: Option<String>,
}

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1security~1config/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SecurityConfigReply {
    /// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<SecurityConfiguration>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// How long tokens last, in seconds, and whether what no policy names is denied or allowed.
///
/// `#/components/schemas/SecurityConfiguration`
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct SecurityConfiguration {
    /// `auth_token_exp_timeout`
    #[serde(skip_serializing_if = "Option::is_none")] pub auth_token_exp_timeout: Option<i64>,
    /// `rbac_mode`
    #[serde(skip_serializing_if = "Option::is_none")] pub rbac_mode: Option<SecurityConfigurationRbacMode>,
}

/// `#/components/schemas/SecurityConfiguration/properties/rbac_mode`
pub type SecurityConfigurationRbacMode = CurrentUserPoliciesRbacMode;

/// A security rule and the ids of the roles that it gives.
///
/// `#/components/schemas/SecurityRulesResponse`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SecurityRule {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `rule`
    #[serde(skip_serializing_if = "Option::is_none")] pub rule: Option<serde_json::Map<String, serde_json::Value>>,
    /// `roles`
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<i64>>,
}

/// `#/components/parameters/syscheck_arch/schema`
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
///
/// `#/components/schemas/SyscheckDatabase`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckFinding {
    /// `changes`
    #[serde(skip_serializing_if = "Option::is_none")] pub changes: Option<i64>,
    /// `sha1`
    #[serde(skip_serializing_if = "Option::is_none")] pub sha1: Option<String>,
    /// `file`
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<String>,
    /// `md5`
    #[serde(skip_serializing_if = "Option::is_none")] pub md5: Option<String>,
    /// `inode`
    #[serde(skip_serializing_if = "Option::is_none")] pub inode: Option<i64>,
    /// `uid`
    #[serde(skip_serializing_if = "Option::is_none")] pub uid: Option<String>,
    /// `date`
    #[serde(skip_serializing_if = "Option::is_none")] pub date: Option<String>,
    /// `gname`
    #[serde(skip_serializing_if = "Option::is_none")] pub gname: Option<String>,
    /// `uname`
    #[serde(skip_serializing_if = "Option::is_none")] pub uname: Option<String>,
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// `gid`
    #[serde(skip_serializing_if = "Option::is_none")] pub gid: Option<String>,
    /// `mtime`
    #[serde(skip_serializing_if = "Option::is_none")] pub mtime: Option<String>,
    /// `sha256`
    #[serde(skip_serializing_if = "Option::is_none")] pub sha256: Option<String>,
    /// `perm`
    #[serde(skip_serializing_if = "Option::is_none")] pub perm: Option<serde_json::Value>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<SyscheckFindingType>,
    /// `arch`
    #[serde(skip_serializing_if = "Option::is_none")] pub arch: Option<String>,
    /// `attributes`
    #[serde(skip_serializing_if = "Option::is_none")] pub attributes: Option<String>,
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<SyscheckFindingValue>,
}

/// `#/components/schemas/SyscheckDatabase/properties/type`
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

/// `#/components/schemas/SyscheckDatabase/properties/value`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckFindingValue {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
}

/// `#/components/parameters/filetype/schema`
pub type SyscheckType = SyscheckFindingType;

/// A browser extension.
///
/// `#/components/schemas/SyscollectorBrowserExtension`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtension {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `browser`
    #[serde(skip_serializing_if = "Option::is_none")] pub browser: Option<SyscollectorBrowserExtensionBrowser>,
    /// `file_hash`
    #[serde(skip_serializing_if = "Option::is_none")] pub file_hash: Option<SyscollectorBrowserExtensionFileHash>,
    /// `package`
    #[serde(skip_serializing_if = "Option::is_none")] pub package: Option<SyscollectorBrowserExtensionPackage>,
    /// `checksum`
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
    /// `user.id`
    #[serde(rename = "user.id", skip_serializing_if = "Option::is_none")] pub user_id: Option<String>,
    /// `file_hash.sha256`
    #[serde(rename = "file_hash.sha256", skip_serializing_if = "Option::is_none")] pub file_hash_sha256: Option<String>,
}

/// `#/components/schemas/SyscollectorBrowserExtension/properties/browser`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtensionBrowser {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `profile_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub profile_name: Option<String>,
    /// `profile_path`
    #[serde(skip_serializing_if = "Option::is_none")] pub profile_path: Option<String>,
    /// `profile_referenced`
    #[serde(skip_serializing_if = "Option::is_none")] pub profile_referenced: Option<i64>,
}

/// `#/components/schemas/SyscollectorBrowserExtension/properties/file_hash`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtensionFileHash {
    /// `sha256`
    #[serde(skip_serializing_if = "Option::is_none")] pub sha256: Option<String>,
}

/// `#/components/schemas/SyscollectorBrowserExtension/properties/package`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorBrowserExtensionPackage {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
    /// `autoupdate`
    #[serde(skip_serializing_if = "Option::is_none")] pub autoupdate: Option<i64>,
    /// `visible`
    #[serde(skip_serializing_if = "Option::is_none")] pub visible: Option<i64>,
    /// `build_version`
    #[serde(skip_serializing_if = "Option::is_none")] pub build_version: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<i64>,
    /// `from_webstore`
    #[serde(skip_serializing_if = "Option::is_none")] pub from_webstore: Option<i64>,
    /// `installed`
    #[serde(skip_serializing_if = "Option::is_none")] pub installed: Option<String>,
    /// `permissions`
    #[serde(skip_serializing_if = "Option::is_none")] pub permissions: Option<String>,
    /// `persistent`
    #[serde(skip_serializing_if = "Option::is_none")] pub persistent: Option<i64>,
    /// `reference`
    #[serde(skip_serializing_if = "Option::is_none")] pub reference: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `vendor`
    #[serde(skip_serializing_if = "Option::is_none")] pub vendor: Option<String>,
}

/// A group of accounts.
///
/// `#/components/schemas/SyscollectorGroup`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorGroup {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `group`
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<SyscollectorGroupDetails>,
    /// `checksum`
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
}

/// `#/components/schemas/SyscollectorGroup/properties/group`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorGroupDetails {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `id_signed`
    #[serde(skip_serializing_if = "Option::is_none")] pub id_signed: Option<i64>,
    /// `uuid`
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
    /// `is_hidden`
    #[serde(skip_serializing_if = "Option::is_none")] pub is_hidden: Option<i64>,
    /// `users`
    #[serde(skip_serializing_if = "Option::is_none")] pub users: Option<String>,
}

/// Hardware of a host; memory in KiB.
///
/// `#/components/schemas/SyscollectorHardware`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHardware {
    /// `board_serial`
    #[serde(skip_serializing_if = "Option::is_none")] pub board_serial: Option<String>,
    /// `cpu`
    #[serde(skip_serializing_if = "Option::is_none")] pub cpu: Option<SyscollectorHardwareCpu>,
    /// `ram`
    #[serde(skip_serializing_if = "Option::is_none")] pub ram: Option<SyscollectorHardwareRam>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// `#/components/schemas/SyscollectorHardware/properties/cpu`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHardwareCpu {
    /// `cores`
    #[serde(skip_serializing_if = "Option::is_none")] pub cores: Option<i64>,
    /// `mhz`
    #[serde(skip_serializing_if = "Option::is_none")] pub mhz: Option<f64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
}

/// `#/components/schemas/SyscollectorHardware/properties/ram`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHardwareRam {
    /// `free`
    #[serde(skip_serializing_if = "Option::is_none")] pub free: Option<i64>,
    /// `total`
    #[serde(skip_serializing_if = "Option::is_none")] pub total: Option<i64>,
    /// `usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub usage: Option<i64>,
}

/// An installed Windows update.
///
/// `#/components/schemas/SyscollectorHotfix`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorHotfix {
    /// `hotfix`
    #[serde(skip_serializing_if = "Option::is_none")] pub hotfix: Option<String>,
    /// `scan_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub scan_id: Option<i64>,
    /// `scan_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub scan_time: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// A network interface with its counters.
///
/// `#/components/schemas/SyscollectorInterface`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorInterface {
    /// `mac`
    #[serde(skip_serializing_if = "Option::is_none")] pub mac: Option<String>,
    /// `mtu`
    #[serde(skip_serializing_if = "Option::is_none")] pub mtu: Option<i64>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// What an interface received.
    #[serde(skip_serializing_if = "Option::is_none")] pub rx: Option<NetworkInterfaceReceivedPackets>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<SyscollectorInterfaceState>,
    /// What an interface sent.
    #[serde(skip_serializing_if = "Option::is_none")] pub tx: Option<NetworkInterfaceSentPackets>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `adapter`
    #[serde(skip_serializing_if = "Option::is_none")] pub adapter: Option<String>,
}

/// `#/components/schemas/SyscollectorInterface/properties/state`
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
///
/// `#/components/schemas/SyscollectorNetwork`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorNetwork {
    /// `address`
    #[serde(skip_serializing_if = "Option::is_none")] pub address: Option<String>,
    /// `broadcast`
    #[serde(skip_serializing_if = "Option::is_none")] pub broadcast: Option<String>,
    /// `iface`
    #[serde(skip_serializing_if = "Option::is_none")] pub iface: Option<String>,
    /// `netmask`
    #[serde(skip_serializing_if = "Option::is_none")] pub netmask: Option<String>,
    /// `proto`
    #[serde(skip_serializing_if = "Option::is_none")] pub proto: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
}

/// The operating system of a host.
///
/// `#/components/schemas/SyscollectorOS`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorOs {
    /// `architecture`
    #[serde(skip_serializing_if = "Option::is_none")] pub architecture: Option<String>,
    /// `hostname`
    #[serde(skip_serializing_if = "Option::is_none")] pub hostname: Option<String>,
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<SyscollectorOsDetails>,
    /// `release`
    #[serde(skip_serializing_if = "Option::is_none")] pub release: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// `sysname`
    #[serde(skip_serializing_if = "Option::is_none")] pub sysname: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// `#/components/schemas/SyscollectorOS/properties/os`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorOsDetails {
    /// `codename`
    #[serde(skip_serializing_if = "Option::is_none")] pub codename: Option<String>,
    /// `major`
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<String>,
    /// `minor`
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `platform`
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
}

/// An installed package.
///
/// `#/components/schemas/SyscollectorPackages`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorPackage {
    /// `architecture`
    #[serde(skip_serializing_if = "Option::is_none")] pub architecture: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `format`
    #[serde(skip_serializing_if = "Option::is_none")] pub format: Option<SyscollectorPackageFormat>,
    /// `multiarch`
    #[serde(skip_serializing_if = "Option::is_none")] pub multiarch: Option<SyscollectorPackageMultiarch>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `priority`
    #[serde(skip_serializing_if = "Option::is_none")] pub priority: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// `section`
    #[serde(skip_serializing_if = "Option::is_none")] pub section: Option<String>,
    /// `source`
    #[serde(skip_serializing_if = "Option::is_none")] pub source: Option<String>,
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// `vendor`
    #[serde(skip_serializing_if = "Option::is_none")] pub vendor: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `install_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub install_time: Option<String>,
    /// `location`
    #[serde(skip_serializing_if = "Option::is_none")] pub location: Option<String>,
}

/// `#/components/schemas/SyscollectorPackages/properties/format`
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

/// `#/components/schemas/SyscollectorPackages/properties/multiarch`
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
///
/// `#/components/schemas/SyscollectorPorts`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorPort {
    /// `inode`
    #[serde(skip_serializing_if = "Option::is_none")] pub inode: Option<i64>,
    /// The end of a connection on the host.
    #[serde(skip_serializing_if = "Option::is_none")] pub local: Option<LocalPortInfo>,
    /// `protocol`
    #[serde(skip_serializing_if = "Option::is_none")] pub protocol: Option<SyscollectorPortProtocol>,
    /// The other end of a connection.
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<RemotePortInfo>,
    /// `rx_queue`
    #[serde(skip_serializing_if = "Option::is_none")] pub rx_queue: Option<i64>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<SyscollectorPortState>,
    /// `tx_queue`
    #[serde(skip_serializing_if = "Option::is_none")] pub tx_queue: Option<i64>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `pid`
    #[serde(skip_serializing_if = "Option::is_none")] pub pid: Option<i64>,
    /// `process`
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<String>,
}

/// `#/components/schemas/SyscollectorPorts/properties/protocol`
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

/// `#/components/schemas/SyscollectorPorts/properties/state`
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
///
/// `#/components/schemas/SyscollectorProcess`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorProcess {
    /// `argvs`
    #[serde(skip_serializing_if = "Option::is_none")] pub argvs: Option<String>,
    /// `cmd`
    #[serde(skip_serializing_if = "Option::is_none")] pub cmd: Option<String>,
    /// `egroup`
    #[serde(skip_serializing_if = "Option::is_none")] pub egroup: Option<String>,
    /// `euser`
    #[serde(skip_serializing_if = "Option::is_none")] pub euser: Option<String>,
    /// `fgroup`
    #[serde(skip_serializing_if = "Option::is_none")] pub fgroup: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `nice`
    #[serde(skip_serializing_if = "Option::is_none")] pub nice: Option<i64>,
    /// `nlwp`
    #[serde(skip_serializing_if = "Option::is_none")] pub nlwp: Option<i64>,
    /// `pgrp`
    #[serde(skip_serializing_if = "Option::is_none")] pub pgrp: Option<i64>,
    /// `pid`
    #[serde(skip_serializing_if = "Option::is_none")] pub pid: Option<String>,
    /// `ppid`
    #[serde(skip_serializing_if = "Option::is_none")] pub ppid: Option<i64>,
    /// `priority`
    #[serde(skip_serializing_if = "Option::is_none")] pub priority: Option<i64>,
    /// `processor`
    #[serde(skip_serializing_if = "Option::is_none")] pub processor: Option<i64>,
    /// `resident`
    #[serde(skip_serializing_if = "Option::is_none")] pub resident: Option<i64>,
    /// `rgroup`
    #[serde(skip_serializing_if = "Option::is_none")] pub rgroup: Option<String>,
    /// `ruser`
    #[serde(skip_serializing_if = "Option::is_none")] pub ruser: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// `session`
    #[serde(skip_serializing_if = "Option::is_none")] pub session: Option<i64>,
    /// `sgroup`
    #[serde(skip_serializing_if = "Option::is_none")] pub sgroup: Option<String>,
    /// `share`
    #[serde(skip_serializing_if = "Option::is_none")] pub share: Option<i64>,
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// `start_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub start_time: Option<i64>,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<String>,
    /// `stime`
    #[serde(skip_serializing_if = "Option::is_none")] pub stime: Option<i64>,
    /// `suser`
    #[serde(skip_serializing_if = "Option::is_none")] pub suser: Option<String>,
    /// `tgid`
    #[serde(skip_serializing_if = "Option::is_none")] pub tgid: Option<i64>,
    /// `tty`
    #[serde(skip_serializing_if = "Option::is_none")] pub tty: Option<i64>,
    /// `utime`
    #[serde(skip_serializing_if = "Option::is_none")] pub utime: Option<i64>,
    /// `vm_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub vm_size: Option<i64>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
}

/// Gateway and DHCP state of an interface.
///
/// `#/components/schemas/SyscollectorProtocol`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorProtocol {
    /// DHCP status
    #[serde(skip_serializing_if = "Option::is_none")] pub dhcp: Option<DhcpStatus>,
    /// `gateway`
    #[serde(skip_serializing_if = "Option::is_none")] pub gateway: Option<String>,
    /// `iface`
    #[serde(skip_serializing_if = "Option::is_none")] pub iface: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<SyscollectorProtocolType>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
}

/// `#/components/schemas/SyscollectorProtocol/properties/type`
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
///
/// `#/components/schemas/SyscollectorService`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorService {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `service`
    #[serde(skip_serializing_if = "Option::is_none")] pub service: Option<SyscollectorServiceDetails>,
    /// `process`
    #[serde(skip_serializing_if = "Option::is_none")] pub process: Option<SyscollectorServiceProcess>,
    /// `file`
    #[serde(skip_serializing_if = "Option::is_none")] pub file: Option<SyscollectorServiceFile>,
    /// `log_file`
    #[serde(skip_serializing_if = "Option::is_none")] pub log_file: Option<SyscollectorServiceLogFile>,
    /// `error_log_file`
    #[serde(skip_serializing_if = "Option::is_none")] pub error_log_file: Option<SyscollectorServiceErrorLogFile>,
    /// `checksum`
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
    /// `file.path`
    #[serde(rename = "file.path", skip_serializing_if = "Option::is_none")] pub file_path: Option<String>,
    /// `process.pid`
    #[serde(rename = "process.pid", skip_serializing_if = "Option::is_none")] pub process_pid: Option<i64>,
}

/// `#/components/schemas/SyscollectorService/properties/service`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorServiceDetails {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")] pub state: Option<String>,
    /// `sub_state`
    #[serde(skip_serializing_if = "Option::is_none")] pub sub_state: Option<String>,
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<String>,
    /// `start_type`
    #[serde(skip_serializing_if = "Option::is_none")] pub start_type: Option<String>,
    /// `restart`
    #[serde(skip_serializing_if = "Option::is_none")] pub restart: Option<String>,
    /// `frequency`
    #[serde(skip_serializing_if = "Option::is_none")] pub frequency: Option<i64>,
    /// `starts_on_mount`
    #[serde(skip_serializing_if = "Option::is_none")] pub starts_on_mount: Option<i64>,
    /// `starts_on_path_modified`
    #[serde(skip_serializing_if = "Option::is_none")] pub starts_on_path_modified: Option<String>,
    /// `starts_on_not_empty_directory`
    #[serde(skip_serializing_if = "Option::is_none")] pub starts_on_not_empty_directory: Option<String>,
    /// `inetd_compatibility`
    #[serde(skip_serializing_if = "Option::is_none")] pub inetd_compatibility: Option<i64>,
    /// `exit_code`
    #[serde(skip_serializing_if = "Option::is_none")] pub exit_code: Option<i64>,
    /// `win32_exit_code`
    #[serde(skip_serializing_if = "Option::is_none")] pub win32_exit_code: Option<i64>,
    /// `following`
    #[serde(skip_serializing_if = "Option::is_none")] pub following: Option<String>,
    /// `object_path`
    #[serde(skip_serializing_if = "Option::is_none")] pub object_path: Option<String>,
    /// `target_ephemeral_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub target_ephemeral_id: Option<i64>,
    /// `target_type`
    #[serde(skip_serializing_if = "Option::is_none")] pub target_type: Option<String>,
    /// `target_address`
    #[serde(skip_serializing_if = "Option::is_none")] pub target_address: Option<String>,
    /// `address`
    #[serde(skip_serializing_if = "Option::is_none")] pub address: Option<String>,
}

/// `#/components/schemas/SyscollectorService/properties/error_log_file`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorServiceErrorLogFile {
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
}

/// `#/components/schemas/SyscollectorService/properties/file`
pub type SyscollectorServiceFile = SyscollectorServiceErrorLogFile;

/// `#/components/schemas/SyscollectorService/properties/log_file`
pub type SyscollectorServiceLogFile = SyscollectorServiceErrorLogFile;

/// `#/components/schemas/SyscollectorService/properties/process`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorServiceProcess {
    /// `pid`
    #[serde(skip_serializing_if = "Option::is_none")] pub pid: Option<i64>,
    /// `executable`
    #[serde(skip_serializing_if = "Option::is_none")] pub executable: Option<String>,
    /// `args`
    #[serde(skip_serializing_if = "Option::is_none")] pub args: Option<String>,
    /// `user_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub user_name: Option<String>,
    /// `group_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub group_name: Option<String>,
    /// `working_directory`
    #[serde(skip_serializing_if = "Option::is_none")] pub working_directory: Option<String>,
    /// `root_directory`
    #[serde(skip_serializing_if = "Option::is_none")] pub root_directory: Option<String>,
}

/// An account.
///
/// `#/components/schemas/SyscollectorUser`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorUser {
    /// The scan that found an item.
    #[serde(skip_serializing_if = "Option::is_none")] pub scan: Option<ScanIdTime>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `user`
    #[serde(skip_serializing_if = "Option::is_none")] pub user: Option<SyscollectorUserDetails>,
    /// `process_pid`
    #[serde(skip_serializing_if = "Option::is_none")] pub process_pid: Option<i64>,
    /// `host_ip`
    #[serde(skip_serializing_if = "Option::is_none")] pub host_ip: Option<String>,
    /// `login`
    #[serde(skip_serializing_if = "Option::is_none")] pub login: Option<SyscollectorUserLogin>,
    /// `checksum`
    #[serde(skip_serializing_if = "Option::is_none")] pub checksum: Option<String>,
}

/// `#/components/schemas/SyscollectorUser/properties/user`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorUserDetails {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `full_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub full_name: Option<String>,
    /// `home`
    #[serde(skip_serializing_if = "Option::is_none")] pub home: Option<String>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `uid_signed`
    #[serde(skip_serializing_if = "Option::is_none")] pub uid_signed: Option<i64>,
    /// `uuid`
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
    /// `groups`
    #[serde(skip_serializing_if = "Option::is_none")] pub groups: Option<String>,
    /// `group_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub group_id: Option<i64>,
    /// `group_id_signed`
    #[serde(skip_serializing_if = "Option::is_none")] pub group_id_signed: Option<i64>,
    /// `created`
    #[serde(skip_serializing_if = "Option::is_none")] pub created: Option<f64>,
    /// `roles`
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<String>,
    /// `shell`
    #[serde(skip_serializing_if = "Option::is_none")] pub shell: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `is_hidden`
    #[serde(skip_serializing_if = "Option::is_none")] pub is_hidden: Option<i64>,
    /// `is_remote`
    #[serde(skip_serializing_if = "Option::is_none")] pub is_remote: Option<i64>,
    /// `last_login`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_login: Option<i64>,
    /// `auth_failed_count`
    #[serde(skip_serializing_if = "Option::is_none")] pub auth_failed_count: Option<f64>,
    /// `auth_failed_timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub auth_failed_timestamp: Option<f64>,
    /// `password_expiration_date`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_expiration_date: Option<i64>,
    /// `password_hash_algorithm`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_hash_algorithm: Option<String>,
    /// `password_inactive_days`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_inactive_days: Option<i64>,
    /// `password_last_change`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_last_change: Option<f64>,
    /// `password_max_days_between_changes`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_max_days_between_changes: Option<i64>,
    /// `password_min_days_between_changes`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_min_days_between_changes: Option<i64>,
    /// `password_status`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_status: Option<String>,
    /// `password_warning_days_before_expiration`
    #[serde(skip_serializing_if = "Option::is_none")] pub password_warning_days_before_expiration: Option<i64>,
}

/// `#/components/schemas/SyscollectorUser/properties/login`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscollectorUserLogin {
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<i64>,
    /// `tty`
    #[serde(skip_serializing_if = "Option::is_none")] pub tty: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
}

/// A piece of long-running work.
///
/// `#/components/schemas/Task`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Task {
    /// `task_id`
    #[serde(skip_serializing_if = "Option::is_none")] pub task_id: Option<i64>,
    /// Agent ID
    #[serde(skip_serializing_if = "Option::is_none")] pub agent_id: Option<String>,
    /// `node`
    #[serde(skip_serializing_if = "Option::is_none")] pub node: Option<String>,
    /// `module`
    #[serde(skip_serializing_if = "Option::is_none")] pub module: Option<String>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")] pub command: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// `error_message`
    #[serde(skip_serializing_if = "Option::is_none")] pub error_message: Option<String>,
    /// `create_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub create_time: Option<String>,
    /// `last_update_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_update_time: Option<String>,
}

/// The token to send with other requests.
///
/// `#/components/schemas/Token`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Token {
    /// `token`
    #[serde(skip_serializing_if = "Option::is_none")] pub token: Option<String>,
}

/// Changes to a policy.
///
/// `#/components/schemas/PoliciesRequest_no_required`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdatePolicyBody {
    /// `name`
    pub name: Option<String>,
    /// `policy`
    pub policy: Option<UpdatePolicyBodyPolicy>,
}

/// `#/components/schemas/PoliciesRequest_no_required/properties/policy`
pub type UpdatePolicyBodyPolicy = CreatePolicyBodyPolicy;

/// Changes to a role.
///
/// `#/components/schemas/RolesRequest_no_required`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdateRoleBody {
    /// `name`
    pub name: Option<String>,
}

/// Changes to a security rule.
///
/// `#/components/schemas/SecurityRulesRequest_no_required`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdateSecurityRuleBody {
    /// `name`
    pub name: Option<String>,
    /// `rule`
    pub rule: Option<serde_json::Map<String, serde_json::Value>>,
}

/// `#/paths/~1security~1users~1{user_id}/put/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct UpdateUserBody {
    /// `password`
    pub password: Option<String>,
}

/// A user and the ids of the roles in their order.
///
/// `#/components/schemas/UsersResponse`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct User {
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")] pub id: Option<i64>,
    /// `username`
    #[serde(skip_serializing_if = "Option::is_none")] pub username: Option<String>,
    /// `allow_run_as`
    #[serde(skip_serializing_if = "Option::is_none")] pub allow_run_as: Option<bool>,
    /// `roles`
    #[serde(skip_serializing_if = "Option::is_none")] pub roles: Option<Vec<i64>>,
}

/// Whether the configuration of a node is valid.
///
/// `#/components/schemas/ValidationStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ValidationStatus {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
}

/// A known vulnerability of something installed.
///
/// `#/components/schemas/Vulnerability`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Vulnerability {
    /// `cve`
    #[serde(skip_serializing_if = "Option::is_none")] pub cve: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// `architecture`
    #[serde(skip_serializing_if = "Option::is_none")] pub architecture: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// `severity`
    #[serde(skip_serializing_if = "Option::is_none")] pub severity: Option<String>,
    /// `condition`
    #[serde(skip_serializing_if = "Option::is_none")] pub condition: Option<String>,
    /// `title`
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// `cvss2_score`
    #[serde(skip_serializing_if = "Option::is_none")] pub cvss2_score: Option<f64>,
    /// `cvss3_score`
    #[serde(skip_serializing_if = "Option::is_none")] pub cvss3_score: Option<f64>,
    /// `detection_time`
    #[serde(skip_serializing_if = "Option::is_none")] pub detection_time: Option<String>,
    /// `published`
    #[serde(skip_serializing_if = "Option::is_none")] pub published: Option<String>,
    /// `updated`
    #[serde(skip_serializing_if = "Option::is_none")] pub updated: Option<String>,
    /// `external_references`
    #[serde(skip_serializing_if = "Option::is_none")] pub external_references: Option<Vec<String>>,
}

/// `#/components/parameters/vulnerability_field/schema`
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
///
/// `#/components/schemas/VulnerabilityLastScan`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct VulnerabilityLastScan {
    /// `last_full_scan`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_full_scan: Option<String>,
    /// `last_partial_scan`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_partial_scan: Option<String>,
}

/// From the field to its values and these to their numbers.
///
/// `#/components/schemas/VulnerabilitySummary`
pub type VulnerabilitySummary = BTreeMap<String, BTreeMap<String, i64>>;

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1vulnerability~1{agent_id}~1summary~1{field}/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct VulnerabilitySummaryReply {
    /// From the field to its values and these to their numbers.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<VulnerabilitySummary>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// Content of the analysis daemon's state file.
///
/// `#/components/schemas/WazuhAnalysisdStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhAnalysisdStats {
    /// `alerts_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts_queue_size: Option<f64>,
    /// `alerts_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts_queue_usage: Option<f64>,
    /// `alerts_written`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts_written: Option<f64>,
    /// `archives_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub archives_queue_size: Option<f64>,
    /// `archives_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub archives_queue_usage: Option<f64>,
    /// `event_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub event_queue_size: Option<f64>,
    /// `event_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub event_queue_usage: Option<f64>,
    /// `events_dropped`
    #[serde(skip_serializing_if = "Option::is_none")] pub events_dropped: Option<f64>,
    /// `events_processed`
    #[serde(skip_serializing_if = "Option::is_none")] pub events_processed: Option<f64>,
    /// `events_received`
    #[serde(skip_serializing_if = "Option::is_none")] pub events_received: Option<f64>,
    /// `firewall_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall_queue_size: Option<f64>,
    /// `firewall_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall_queue_usage: Option<f64>,
    /// `firewall_written`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall_written: Option<f64>,
    /// `fts_written`
    #[serde(skip_serializing_if = "Option::is_none")] pub fts_written: Option<f64>,
    /// `hostinfo_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub hostinfo_queue_size: Option<f64>,
    /// `hostinfo_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub hostinfo_queue_usage: Option<f64>,
    /// `other_events_decoded`
    #[serde(skip_serializing_if = "Option::is_none")] pub other_events_decoded: Option<f64>,
    /// `rootcheck_events_decoded`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck_events_decoded: Option<f64>,
    /// `rootcheck_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck_queue_size: Option<f64>,
    /// `rootcheck_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck_queue_usage: Option<f64>,
    /// `rule_matching_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub rule_matching_queue_size: Option<f64>,
    /// `rule_matching_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub rule_matching_queue_usage: Option<f64>,
    /// `sca_events_decoded`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca_events_decoded: Option<f64>,
    /// `sca_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca_queue_size: Option<f64>,
    /// `sca_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca_queue_usage: Option<f64>,
    /// `statistical_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub statistical_queue_size: Option<f64>,
    /// `statistical_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub statistical_queue_usage: Option<f64>,
    /// `syscheck_events_decoded`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck_events_decoded: Option<f64>,
    /// `syscheck_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck_queue_size: Option<f64>,
    /// `syscheck_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck_queue_usage: Option<f64>,
    /// `syscollector_events_decoded`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_events_decoded: Option<f64>,
    /// `syscollector_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_queue_size: Option<f64>,
    /// `syscollector_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscollector_queue_usage: Option<f64>,
    /// `total_events_decoded`
    #[serde(skip_serializing_if = "Option::is_none")] pub total_events_decoded: Option<f64>,
    /// `winevt_events_decoded`
    #[serde(skip_serializing_if = "Option::is_none")] pub winevt_events_decoded: Option<f64>,
    /// `winevt_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub winevt_queue_size: Option<f64>,
    /// `winevt_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub winevt_queue_usage: Option<f64>,
    /// `dbsync_messages_dispatched`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync_messages_dispatched: Option<f64>,
    /// `dbsync_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync_queue_size: Option<f64>,
    /// `dbsync_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub dbsync_queue_usage: Option<f64>,
    /// `upgrade_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_queue_size: Option<f64>,
    /// `upgrade_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_queue_usage: Option<f64>,
}

/// State of each daemon.
///
/// `#/components/schemas/WazuhDaemonsStatus`
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
///
/// `#/components/schemas/WazuhHourlyStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhHourlyStats {
    /// `averages`
    #[serde(skip_serializing_if = "Option::is_none")] pub averages: Option<Vec<i64>>,
    /// `interactions`
    #[serde(skip_serializing_if = "Option::is_none")] pub interactions: Option<i64>,
}

/// Version, installation path and time zone of a manager.
///
/// `#/components/schemas/WazuhInfo`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhInfo {
    /// `path`
    #[serde(skip_serializing_if = "Option::is_none")] pub path: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<WazuhInfoType>,
    /// `max_agents`
    #[serde(skip_serializing_if = "Option::is_none")] pub max_agents: Option<String>,
    /// `openssl_support`
    #[serde(skip_serializing_if = "Option::is_none")] pub openssl_support: Option<String>,
    /// `tz_offset`
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_offset: Option<String>,
    /// `tz_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_name: Option<String>,
    /// `uuid`
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
}

/// `#/components/schemas/WazuhInfo/properties/type`
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
///
/// `#/components/schemas/WazuhLogs`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhLog {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<WazuhLogLevel>,
    /// `tag`
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// `timestamp`
    #[serde(skip_serializing_if = "Option::is_none")] pub timestamp: Option<String>,
}

/// `#/components/schemas/WazuhLogs/properties/level`
pub type WazuhLogLevel = LogLevel;

/// The sections of ossec.conf; those that the file lacks are absent.
///
/// `#/components/schemas/WazuhManagerConfiguration`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhManagerConfiguration {
    /// `active-response`
    #[serde(rename = "active-response", skip_serializing_if = "Option::is_none")]
    pub active_response: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `agentless`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agentless: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `alerts`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<serde_json::Map<String, serde_json::Value>>,
    /// `auth`
    #[serde(skip_serializing_if = "Option::is_none")] pub auth: Option<serde_json::Map<String, serde_json::Value>>,
    /// `cluster`
    #[serde(skip_serializing_if = "Option::is_none")] pub cluster: Option<serde_json::Map<String, serde_json::Value>>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `email_alerts`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_alerts: Option<serde_json::Map<String, serde_json::Value>>,
    /// `gcp-pubsub`
    #[serde(rename = "gcp-pubsub", skip_serializing_if = "Option::is_none")]
    pub gcp_pubsub: Option<serde_json::Map<String, serde_json::Value>>,
    /// `global`
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<serde_json::Map<String, serde_json::Value>>,
    /// `integration`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `labels`
    #[serde(skip_serializing_if = "Option::is_none")] pub labels: Option<serde_json::Map<String, serde_json::Value>>,
    /// `localfile`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localfile: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `logging`
    #[serde(skip_serializing_if = "Option::is_none")] pub logging: Option<serde_json::Map<String, serde_json::Value>>,
    /// `remote`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `reports`
    #[serde(skip_serializing_if = "Option::is_none")] pub reports: Option<serde_json::Map<String, serde_json::Value>>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<serde_json::Map<String, serde_json::Value>>,
    /// `ruleset`
    #[serde(skip_serializing_if = "Option::is_none")] pub ruleset: Option<serde_json::Map<String, serde_json::Value>>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<serde_json::Map<String, serde_json::Value>>,
    /// `socket`
    #[serde(skip_serializing_if = "Option::is_none")] pub socket: Option<serde_json::Map<String, serde_json::Value>>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<serde_json::Map<String, serde_json::Value>>,
    /// `syslog_output`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syslog_output: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `aws-s3`
    #[serde(rename = "aws-s3", skip_serializing_if = "Option::is_none")]
    pub aws_s3: Option<serde_json::Map<String, serde_json::Value>>,
    /// `azure-logs`
    #[serde(rename = "azure-logs", skip_serializing_if = "Option::is_none")]
    pub azure_logs: Option<serde_json::Map<String, serde_json::Value>>,
    /// `cis-cat`
    #[serde(rename = "cis-cat", skip_serializing_if = "Option::is_none")]
    pub cis_cat: Option<serde_json::Map<String, serde_json::Value>>,
    /// `docker-listener`
    #[serde(rename = "docker-listener", skip_serializing_if = "Option::is_none")]
    pub docker_listener: Option<serde_json::Map<String, serde_json::Value>>,
    /// `open-scap`
    #[serde(rename = "open-scap", skip_serializing_if = "Option::is_none")]
    pub open_scap: Option<serde_json::Map<String, serde_json::Value>>,
    /// `osquery`
    #[serde(skip_serializing_if = "Option::is_none")] pub osquery: Option<serde_json::Map<String, serde_json::Value>>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syscollector: Option<serde_json::Map<String, serde_json::Value>>,
    /// `indexer`
    #[serde(skip_serializing_if = "Option::is_none")] pub indexer: Option<serde_json::Map<String, serde_json::Value>>,
    /// `vulnerability-detection`
    #[serde(rename = "vulnerability-detection", skip_serializing_if = "Option::is_none")]
    pub vulnerability_detection: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Content of the state file of the daemon that talks to agents.
///
/// `#/components/schemas/WazuhRemotedStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhRemotedStats {
    /// `ctrl_msg_count`
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_count: Option<f64>,
    /// `discarded_count`
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded_count: Option<f64>,
    /// `evt_count`
    #[serde(skip_serializing_if = "Option::is_none")] pub evt_count: Option<f64>,
    /// `sent_bytes`
    #[serde(skip_serializing_if = "Option::is_none")] pub sent_bytes: Option<f64>,
    /// `queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub queue_size: Option<f64>,
    /// `recv_bytes`
    #[serde(skip_serializing_if = "Option::is_none")] pub recv_bytes: Option<f64>,
    /// `tcp_sessions`
    #[serde(skip_serializing_if = "Option::is_none")] pub tcp_sessions: Option<f64>,
    /// `total_queue_size`
    #[serde(skip_serializing_if = "Option::is_none")] pub total_queue_size: Option<f64>,
    /// `dequeued_after_close`
    #[serde(skip_serializing_if = "Option::is_none")] pub dequeued_after_close: Option<f64>,
    /// `ctrl_msg_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_usage: Option<f64>,
    /// `ctrl_msg_queue_inserted`
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_inserted: Option<f64>,
    /// `ctrl_msg_queue_replaced`
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_replaced: Option<f64>,
    /// `ctrl_msg_queue_processed`
    #[serde(skip_serializing_if = "Option::is_none")] pub ctrl_msg_queue_processed: Option<f64>,
}

/// Events and alerts of one hour.
///
/// `#/components/schemas/WazuhStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhStats {
    /// `hour`
    #[serde(skip_serializing_if = "Option::is_none")] pub hour: Option<i64>,
    /// `alerts`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<Vec<WazuhStatsAlert>>,
    /// `totalAlerts`
    #[serde(rename = "totalAlerts", skip_serializing_if = "Option::is_none")] pub total_alerts: Option<i64>,
    /// `events`
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
    /// `firewall`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<i64>,
}

/// `#/components/schemas/WazuhStats/properties/alerts/items`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhStatsAlert {
    /// `sigid`
    #[serde(skip_serializing_if = "Option::is_none")] pub sigid: Option<i64>,
    /// `level`
    #[serde(skip_serializing_if = "Option::is_none")] pub level: Option<i64>,
    /// `times`
    #[serde(skip_serializing_if = "Option::is_none")] pub times: Option<i64>,
}

/// Average number of events for each hour of one weekday.
///
/// `#/components/schemas/WazuhWeekdayStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhWeekdayStats {
    /// `hours`
    #[serde(skip_serializing_if = "Option::is_none")] pub hours: Option<Vec<i64>>,
    /// `interactions`
    #[serde(skip_serializing_if = "Option::is_none")] pub interactions: Option<i64>,
}

/// A weekday and its averages; each item has one member.
///
/// `#/components/schemas/WazuhWeeklyStats`
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

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
    /// `group`
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<Vec<String>>,
    /// Address that the agent connects from.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Address that the agent was registered with.
    #[serde(rename = "registerIP", skip_serializing_if = "Option::is_none")] pub register_ip: Option<String>,
    /// When the agent was registered.
    #[serde(rename = "dateAdd", skip_serializing_if = "Option::is_none")] pub date_add: Option<String>,
    /// When the agent was last heard of.
    #[serde(rename = "lastKeepAlive", skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
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

/// `#/components/parameters/agent_component/schema`
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

/// `#/components/parameters/agent_configuration/schema`
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

/// `#/components/parameters/daemons_list_agents/schema/items`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentDaemonName {
    /// `wazuh-manager-analysisd`
    WazuhManagerAnalysisd,
    /// `wazuh-manager-remoted`
    WazuhManagerRemoted,
}

impl AgentDaemonName {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentDaemonName {
    const ALL: &'static [(&'static str, Self)] = &[
        ("wazuh-manager-analysisd", Self::WazuhManagerAnalysisd), ("wazuh-manager-remoted", Self::WazuhManagerRemoted),
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
    /// `group`
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<Vec<String>>,
    /// Address that the agent connects from.
    #[serde(skip_serializing_if = "Option::is_none")] pub ip: Option<String>,
    /// Address that the agent was registered with.
    #[serde(rename = "registerIP", skip_serializing_if = "Option::is_none")] pub register_ip: Option<String>,
    /// When the agent was registered.
    #[serde(rename = "dateAdd", skip_serializing_if = "Option::is_none")] pub date_add: Option<String>,
    /// When the agent was last heard of.
    #[serde(rename = "lastKeepAlive", skip_serializing_if = "Option::is_none")] pub last_keep_alive: Option<String>,
    /// `os`
    #[serde(skip_serializing_if = "Option::is_none")] pub os: Option<AgentOs>,
    /// Why it is not active: 1 or 2 version, 3 shut down, 4 silent, 5 reset by the manager.
    #[serde(skip_serializing_if = "Option::is_none")] pub status_code: Option<i64>,
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
    /// `minor`
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `platform`
    #[serde(skip_serializing_if = "Option::is_none")] pub platform: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `version`
    #[serde(skip_serializing_if = "Option::is_none")] pub version: Option<String>,
    /// `arch`
    #[serde(skip_serializing_if = "Option::is_none")] pub arch: Option<String>,
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
    /// Agent ID
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
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
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
    /// `modules_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules_breakdown: Option<AnalysisdAgentDecodedModulesBreakdown>,
    /// `monitor`
    #[serde(skip_serializing_if = "Option::is_none")] pub monitor: Option<i64>,
    /// `remote`
    #[serde(skip_serializing_if = "Option::is_none")] pub remote: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/agents/items/properties/metrics/properties/events/properties/received_breakdown/properties/decoded_breakdown/properties/modules_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdAgentDecodedModulesBreakdown {
    /// `aws`
    #[serde(skip_serializing_if = "Option::is_none")] pub aws: Option<i64>,
    /// `azure`
    #[serde(skip_serializing_if = "Option::is_none")] pub azure: Option<i64>,
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

/// Metrics of the analysis daemon, as they stand now.
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
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<String>,
    /// `global`
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<Vec<EngineMetric>>,
    /// `spaces`
    #[serde(skip_serializing_if = "Option::is_none")] pub spaces: Option<Vec<EngineSpaceMetric>>,
}

/// `#/components/schemas/WazuhAnalysisdStatsItem/properties/name`
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
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdStatsByAgentLogcollectorBreakdown {
    /// `eventchannel`
    #[serde(skip_serializing_if = "Option::is_none")] pub eventchannel: Option<i64>,
    /// `eventlog`
    #[serde(skip_serializing_if = "Option::is_none")] pub eventlog: Option<i64>,
    /// `macos`
    #[serde(skip_serializing_if = "Option::is_none")] pub macos: Option<i64>,
    /// `others`
    #[serde(skip_serializing_if = "Option::is_none")] pub others: Option<i64>,
}

/// `#/components/schemas/WazuhAnalysisdStatsAgentsItem/properties/name`
pub type AnalysisdStatsByAgentName = AnalysisdDaemonStatsName;

/// Whether a daemon runs, and whether it is ready for work.
///
/// `#/components/schemas/AnalysisdStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AnalysisdStatus {
    /// `ready`
    #[serde(skip_serializing_if = "Option::is_none")] pub ready: Option<bool>,
    /// `running`
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<bool>,
    /// `spaces`
    #[serde(skip_serializing_if = "Option::is_none")] pub spaces: Option<BTreeMap<String, EngineSpaceStatus>>,
    /// `ioc`
    #[serde(skip_serializing_if = "Option::is_none")] pub ioc: Option<BTreeMap<String, EngineIocStatus>>,
    /// `geo`
    #[serde(skip_serializing_if = "Option::is_none")] pub geo: Option<BTreeMap<String, EngineGeoStatus>>,
}

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

/// What every JSON success has: the error code and mostly a message.
///
/// `#/paths/~1cluster~1version~1check/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct CheckAvailableVersionReply {
    /// Newest versions that the cluster could be updated to.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<NewVersions>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
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
    /// `running`
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<ClusterStatusDataRunning>,
}

/// `#/components/schemas/ClusterStatus/properties/data/properties/running`
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

/// `#/components/parameters/daemons_list/schema/items`
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
    /// `global`
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// `global_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbQueriesGlobalBreakdown>,
    /// `task`
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// `task_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbQueriesTaskBreakdown>,
    /// `mitre`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// `mitre_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbQueriesMitreBreakdown>,
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

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimes {
    /// `global`
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<i64>,
    /// `global_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub global_breakdown: Option<DbTimesGlobalBreakdown>,
    /// `task`
    #[serde(skip_serializing_if = "Option::is_none")] pub task: Option<i64>,
    /// `task_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub task_breakdown: Option<DbTimesTaskBreakdown>,
    /// `mitre`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre: Option<i64>,
    /// `mitre_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")] pub mitre_breakdown: Option<DbTimesMitreBreakdown>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdown {
    /// `db`
    #[serde(skip_serializing_if = "Option::is_none")] pub db: Option<DbTimesGlobalBreakdownDb>,
    /// `tables`
    #[serde(skip_serializing_if = "Option::is_none")] pub tables: Option<DbTimesGlobalBreakdownTables>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/db`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdownDb {
    /// `backup`
    #[serde(skip_serializing_if = "Option::is_none")] pub backup: Option<i64>,
    /// `sql`
    #[serde(skip_serializing_if = "Option::is_none")] pub sql: Option<i64>,
    /// `vacuum`
    #[serde(skip_serializing_if = "Option::is_none")] pub vacuum: Option<i64>,
    /// `get_fragmentation`
    #[serde(skip_serializing_if = "Option::is_none")] pub get_fragmentation: Option<i64>,
    /// `sleep`
    #[serde(skip_serializing_if = "Option::is_none")] pub sleep: Option<i64>,
    /// `open`
    #[serde(skip_serializing_if = "Option::is_none")] pub open: Option<i64>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DbTimesGlobalBreakdownTables {
    /// `agent`
    #[serde(skip_serializing_if = "Option::is_none")] pub agent: Option<DbTimesGlobalBreakdownTablesAgent>,
    /// `belongs`
    #[serde(skip_serializing_if = "Option::is_none")] pub belongs: Option<DbTimesGlobalBreakdownTablesBelongs>,
    /// `group`
    #[serde(skip_serializing_if = "Option::is_none")] pub group: Option<DbTimesGlobalBreakdownTablesGroup>,
}

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/agent`
pub type DbTimesGlobalBreakdownTablesAgent = DbQueriesGlobalBreakdownTablesAgent;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/belongs`
pub type DbTimesGlobalBreakdownTablesBelongs = DbQueriesGlobalBreakdownTablesBelongs;

/// `#/components/schemas/WazuhDBStatsItem/properties/metrics/properties/time/properties/execution_breakdown/properties/global_breakdown/properties/tables/properties/group`
pub type DbTimesGlobalBreakdownTablesGroup = DbQueriesGlobalBreakdownTablesGroup;

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

/// `#/components/schemas/AnalysisdStatus/allOf/1/properties/geo/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineGeoStatus {
    /// `available`
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<EngineGeoStatusValue>,
    /// `hash`
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
    /// `last_successful_update`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// `#/components/schemas/AnalysisdStatus/allOf/1/properties/geo/additionalProperties/properties/status`
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

/// `#/components/schemas/AnalysisdStatus/allOf/1/properties/ioc/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineIocStatus {
    /// `available`
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<EngineIocStatusValue>,
    /// `hash`
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
    /// `last_successful_update`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// `#/components/schemas/AnalysisdStatus/allOf/1/properties/ioc/additionalProperties/properties/status`
pub type EngineIocStatusValue = EngineGeoStatusValue;

/// A metric and its value.
///
/// `#/components/schemas/EngineMetric`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineMetric {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `type`
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")] pub type_: Option<String>,
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<bool>,
    /// `value`
    #[serde(skip_serializing_if = "Option::is_none")] pub value: Option<f64>,
}

/// Metrics of one space of the engine.
///
/// `#/components/schemas/EngineSpaceMetrics`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineSpaceMetric {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")] pub name: Option<String>,
    /// `metrics`
    #[serde(skip_serializing_if = "Option::is_none")] pub metrics: Option<Vec<EngineMetric>>,
}

/// `#/components/schemas/AnalysisdStatus/allOf/1/properties/spaces/additionalProperties`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct EngineSpaceStatus {
    /// `available`
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<bool>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<EngineSpaceStatusValue>,
    /// `hash`
    #[serde(skip_serializing_if = "Option::is_none")] pub hash: Option<String>,
    /// `last_successful_update`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// `#/components/schemas/AnalysisdStatus/allOf/1/properties/spaces/additionalProperties/properties/status`
pub type EngineSpaceStatusValue = EngineGeoStatusValue;

/// Events to analyse.
///
/// `#/components/schemas/EventsBody`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct ForwardEventBody {
    /// `events`
    pub events: Vec<String>,
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
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct LoginUserReplyJson {
    /// The token to send with other requests.
    #[serde(skip_serializing_if = "Option::is_none")] pub data: Option<Token>,
    /// `message`
    #[serde(skip_serializing_if = "Option::is_none")] pub message: Option<String>,
    /// `error`
    pub error: i64,
}

/// `#/components/parameters/manager_configuration/schema`
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

/// `#/components/parameters/manager_component/schema`
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

/// `#/components/parameters/section/schema`
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

/// Whether a daemon runs, and whether it is ready for work.
///
/// `#/components/schemas/ModulesdStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ModulesdStatus {
    /// `ready`
    #[serde(skip_serializing_if = "Option::is_none")] pub ready: Option<bool>,
    /// `running`
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<bool>,
    /// `modules`
    #[serde(skip_serializing_if = "Option::is_none")] pub modules: Option<ModulesdStatusModules>,
}

/// `#/components/schemas/ModulesdStatus/allOf/1/properties/modules`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ModulesdStatusModules {
    /// State of the vulnerability detector and of its feed.
    #[serde(rename = "vulnerability-detector", skip_serializing_if = "Option::is_none")]
    pub vulnerability_detector: Option<VulnerabilityDetectorStatus>,
    /// `inventory-sync`
    #[serde(rename = "inventory-sync", skip_serializing_if = "Option::is_none")]
    pub inventory_sync: Option<ModulesdStatusModulesInventorySync>,
    /// `content-manager`
    #[serde(rename = "content-manager", skip_serializing_if = "Option::is_none")]
    pub content_manager: Option<ModulesdStatusModulesContentManager>,
    /// `task-manager`
    #[serde(rename = "task-manager", skip_serializing_if = "Option::is_none")]
    pub task_manager: Option<ModulesdStatusModulesTaskManager>,
}

/// `#/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/content-manager`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ModulesdStatusModulesContentManager {
    /// `available`
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
}

/// `#/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/inventory-sync`
pub type ModulesdStatusModulesInventorySync = ModulesdStatusModulesContentManager;

/// `#/components/schemas/ModulesdStatus/allOf/1/properties/modules/properties/task-manager`
pub type ModulesdStatusModulesTaskManager = ModulesdStatusModulesContentManager;

/// A version that has been published.
///
/// `#/components/schemas/NewVersion`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersion {
    /// `tag`
    #[serde(skip_serializing_if = "Option::is_none")] pub tag: Option<String>,
    /// `title`
    #[serde(skip_serializing_if = "Option::is_none")] pub title: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")] pub description: Option<String>,
    /// `published_date`
    #[serde(skip_serializing_if = "Option::is_none")] pub published_date: Option<String>,
    /// `semver`
    #[serde(skip_serializing_if = "Option::is_none")] pub semver: Option<NewVersionSemver>,
}

/// `#/components/schemas/NewVersion/properties/semver`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NewVersionSemver {
    /// `major`
    #[serde(skip_serializing_if = "Option::is_none")] pub major: Option<i64>,
    /// `minor`
    #[serde(skip_serializing_if = "Option::is_none")] pub minor: Option<i64>,
    /// `patch`
    #[serde(skip_serializing_if = "Option::is_none")] pub patch: Option<i64>,
}

/// Newest versions that the cluster could be updated to.
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
    /// A version that has been published.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_major: Option<NewVersion>,
    /// A version that has been published.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_minor: Option<NewVersion>,
    /// A version that has been published.
    #[serde(skip_serializing_if = "Option::is_none")] pub last_available_patch: Option<NewVersion>,
    /// `uuid`
    #[serde(skip_serializing_if = "Option::is_none")] pub uuid: Option<String>,
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

/// Whether a daemon runs, and whether it is ready for work.
///
/// `#/components/schemas/NodeDaemonStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct NodeDaemonStatus {
    /// `ready`
    #[serde(skip_serializing_if = "Option::is_none")] pub ready: Option<bool>,
    /// `running`
    #[serde(skip_serializing_if = "Option::is_none")] pub running: Option<bool>,
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
    /// `events`
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// `states`
    #[serde(skip_serializing_if = "Option::is_none")] pub states: Option<i64>,
    /// `upgrade_ack`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_ack: Option<i64>,
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

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetrics {
    /// `bytes`
    #[serde(skip_serializing_if = "Option::is_none")] pub bytes: Option<RemotedMetricsBytes>,
    /// `control_messages_queue_breakdown`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_messages_queue_breakdown: Option<RemotedMetricsControlMessagesQueueBreakdown>,
    /// `control_messages_queue_usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub control_messages_queue_usage: Option<i64>,
    /// `keys_reload_count`
    #[serde(skip_serializing_if = "Option::is_none")] pub keys_reload_count: Option<i64>,
    /// `messages`
    #[serde(skip_serializing_if = "Option::is_none")] pub messages: Option<RemotedMetricsMessages>,
    /// `queues`
    #[serde(skip_serializing_if = "Option::is_none")] pub queues: Option<RemotedMetricsQueues>,
    /// `tcp_sessions`
    #[serde(skip_serializing_if = "Option::is_none")] pub tcp_sessions: Option<i64>,
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
    /// `processed`
    #[serde(skip_serializing_if = "Option::is_none")] pub processed: Option<i64>,
    /// `replaced`
    #[serde(skip_serializing_if = "Option::is_none")] pub replaced: Option<i64>,
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
    /// `events`
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
    /// `events_failed`
    #[serde(skip_serializing_if = "Option::is_none")] pub events_failed: Option<i64>,
    /// `ping`
    #[serde(skip_serializing_if = "Option::is_none")] pub ping: Option<i64>,
    /// `unknown`
    #[serde(skip_serializing_if = "Option::is_none")] pub unknown: Option<i64>,
    /// `upgrade_ack`
    #[serde(skip_serializing_if = "Option::is_none")] pub upgrade_ack: Option<i64>,
    /// `states`
    #[serde(skip_serializing_if = "Option::is_none")] pub states: Option<i64>,
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
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsMessagesSentBreakdown {
    /// `ack`
    #[serde(skip_serializing_if = "Option::is_none")] pub ack: Option<i64>,
    /// `discarded`
    #[serde(skip_serializing_if = "Option::is_none")] pub discarded: Option<i64>,
    /// `shared`
    #[serde(skip_serializing_if = "Option::is_none")] pub shared: Option<i64>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsQueues {
    /// `received`
    #[serde(skip_serializing_if = "Option::is_none")] pub received: Option<RemotedMetricsQueuesReceived>,
}

/// `#/components/schemas/WazuhRemotedStatsItem/properties/metrics/properties/queues/properties/received`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RemotedMetricsQueuesReceived {
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<i64>,
    /// `usage`
    #[serde(skip_serializing_if = "Option::is_none")] pub usage: Option<i64>,
}

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
pub type RunAsLoginReplyJson = LoginUserReplyJson;

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

/// State of the vulnerability detector and of its feed.
///
/// `#/components/schemas/VulnerabilityDetectorStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct VulnerabilityDetectorStatus {
    /// `available`
    #[serde(skip_serializing_if = "Option::is_none")] pub available: Option<bool>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")] pub status: Option<VulnerabilityDetectorStatusValue>,
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")] pub enabled: Option<bool>,
    /// `offset`
    #[serde(skip_serializing_if = "Option::is_none")] pub offset: Option<i64>,
    /// `last_successful_update`
    #[serde(skip_serializing_if = "Option::is_none")] pub last_successful_update: Option<i64>,
}

/// `#/components/schemas/VulnerabilityDetectorStatus/properties/status`
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
}

/// Whether each daemon of a node runs and is ready, and whether all are.
///
/// `#/components/schemas/WazuhDaemonsStatus`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhDaemonsStatus {
    /// `ready`
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
    /// `tz_offset`
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_offset: Option<String>,
    /// `tz_name`
    #[serde(skip_serializing_if = "Option::is_none")] pub tz_name: Option<String>,
}

/// `#/components/schemas/WazuhInfo/properties/type`
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

/// The sections of the configuration file; those that it lacks are absent.
///
/// `#/components/schemas/WazuhManagerConfiguration`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WazuhManagerConfiguration {
    /// `alerts`
    #[serde(skip_serializing_if = "Option::is_none")] pub alerts: Option<serde_json::Map<String, serde_json::Value>>,
    /// `auth`
    #[serde(skip_serializing_if = "Option::is_none")] pub auth: Option<serde_json::Map<String, serde_json::Value>>,
    /// `cluster`
    #[serde(skip_serializing_if = "Option::is_none")] pub cluster: Option<serde_json::Map<String, serde_json::Value>>,
    /// `command`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `gcp-pubsub`
    #[serde(rename = "gcp-pubsub", skip_serializing_if = "Option::is_none")]
    pub gcp_pubsub: Option<serde_json::Map<String, serde_json::Value>>,
    /// `global`
    #[serde(skip_serializing_if = "Option::is_none")] pub global: Option<serde_json::Map<String, serde_json::Value>>,
    /// `logging`
    #[serde(skip_serializing_if = "Option::is_none")] pub logging: Option<serde_json::Map<String, serde_json::Value>>,
    /// `remote`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `reports`
    #[serde(skip_serializing_if = "Option::is_none")] pub reports: Option<serde_json::Map<String, serde_json::Value>>,
    /// `vulnerability-detection`
    #[serde(rename = "vulnerability-detection", skip_serializing_if = "Option::is_none")]
    pub vulnerability_detection: Option<serde_json::Map<String, serde_json::Value>>,
    /// `indexer`
    #[serde(skip_serializing_if = "Option::is_none")] pub indexer: Option<serde_json::Map<String, serde_json::Value>>,
    /// `socket`
    #[serde(skip_serializing_if = "Option::is_none")] pub socket: Option<serde_json::Map<String, serde_json::Value>>,
    /// `syscollector`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syscollector: Option<serde_json::Map<String, serde_json::Value>>,
    /// `active-response`
    #[serde(rename = "active-response", skip_serializing_if = "Option::is_none")]
    pub active_response: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `anti_tampering`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anti_tampering: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client`
    #[serde(skip_serializing_if = "Option::is_none")] pub client: Option<serde_json::Map<String, serde_json::Value>>,
    /// `localfile`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localfile: Option<Vec<serde_json::Map<String, serde_json::Value>>>,
    /// `rootcheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub rootcheck: Option<serde_json::Map<String, serde_json::Value>>,
    /// `sca`
    #[serde(skip_serializing_if = "Option::is_none")] pub sca: Option<serde_json::Map<String, serde_json::Value>>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<serde_json::Map<String, serde_json::Value>>,
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

// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
///
/// `#/components/schemas/AgentDetails`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentDetails {
    /// `id`
    pub id: String,
    /// `name`
    pub name: String,
    /// `ip`
    pub ip: String,
    /// Connection status of an agent.
    pub status: AgentStatus,
    /// `os`
    pub os: String,
    /// `version`
    pub version: String,
    /// `lastKeepAlive`
    #[serde(rename = "lastKeepAlive")] pub last_keep_alive: String,
    /// `syscheckTime`
    #[serde(rename = "syscheckTime")] pub syscheck_time: String,
    /// `syscheckEndTime`
    #[serde(rename = "syscheckEndTime")] pub syscheck_end_time: String,
    /// `rootcheckTime`
    #[serde(rename = "rootcheckTime")] pub rootcheck_time: String,
    /// `rootcheckEndTime`
    #[serde(rename = "rootcheckEndTime")] pub rootcheck_end_time: String,
}

/// An agent in a list.
///
/// `#/components/schemas/AgentItem`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentItem {
    /// `id`
    pub id: String,
    /// `name`
    pub name: String,
    /// `ip`
    pub ip: String,
    /// Connection status of an agent.
    pub status: AgentStatus,
}

/// Agents. `error` is `0`.
///
/// `#/components/schemas/AgentListReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentListReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: Vec<AgentItem>,
    /// `message`
    pub message: Option<String>,
}

/// An agent. `error` is `0`.
///
/// `#/components/schemas/AgentReply`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentReply {
    /// `error`
    pub error: String,
    /// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
    pub response: AgentDetails,
    /// `message`
    pub message: Option<String>,
}

/// Connection status of an agent.
///
/// `#/components/schemas/AgentStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgentStatus {
    /// `Active`
    Active,
    /// `Disconnected`
    Disconnected,
    /// `Never connected`
    NeverConnected,
}

impl AgentStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for AgentStatus {
    const ALL: &'static [(&'static str, Self)] =
        &[("Active", Self::Active), ("Disconnected", Self::Disconnected), ("Never connected", Self::NeverConnected)];
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

/// A change that the file scan saw.
///
/// `#/components/schemas/ChangedFile`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ChangedFile {
    /// `readDay`
    #[serde(rename = "readDay")] pub read_day: String,
    /// `file`
    pub file: String,
    /// `changes`
    #[serde(skip_serializing_if = "Option::is_none")] pub changes: Option<i64>,
    /// The file after the change.
    #[serde(skip_serializing_if = "Option::is_none")] pub attrs: Option<FileAttributes>,
}

/// Changes of files. `error` is `0`.
///
/// `#/components/schemas/ChangedFilesReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ChangedFilesReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: Vec<ChangedFile>,
    /// `message`
    pub message: Option<String>,
}

/// A part of the configuration file, in the form that its elements have. `error` is `0`.
///
/// `#/components/schemas/ConfigurationReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ConfigurationReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: serde_json::Value,
    /// `message`
    pub message: Option<String>,
}

/// `#/components/parameters/section/schema`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConfigurationSection {
    /// `global`
    Global,
    /// `rules`
    Rules,
    /// `syscheck`
    Syscheck,
    /// `rootcheck`
    Rootcheck,
    /// `remote`
    Remote,
    /// `alerts`
    Alerts,
    /// `command`
    Command,
    /// `active-response`
    ActiveResponse,
    /// `localfile`
    Localfile,
}

impl ConfigurationSection {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for ConfigurationSection {
    const ALL: &'static [(&'static str, Self)] = &[
        ("global", Self::Global), ("rules", Self::Rules), ("syscheck", Self::Syscheck), ("rootcheck", Self::Rootcheck),
        ("remote", Self::Remote), ("alerts", Self::Alerts), ("command", Self::Command),
        ("active-response", Self::ActiveResponse), ("localfile", Self::Localfile),
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

/// A process of the manager.
///
/// `#/components/schemas/Daemon`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Daemon {
    /// `daemon`
    pub daemon: String,
    /// `status`
    pub status: DaemonStatus,
}

/// Processes and their states. `error` is `0`.
///
/// `#/components/schemas/DaemonListReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DaemonListReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: Vec<Daemon>,
    /// `message`
    pub message: Option<String>,
}

/// `#/components/schemas/Daemon/properties/status`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaemonStatus {
    /// `running`
    Running,
    /// `stopped`
    Stopped,
    /// `killed`
    Killed,
}

impl DaemonStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for DaemonStatus {
    const ALL: &'static [(&'static str, Self)] =
        &[("running", Self::Running), ("stopped", Self::Stopped), ("killed", Self::Killed)];
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

/// A failed request. `error` is the number of the error, `response` is null and `message` says what went wrong.
///
/// `#/components/schemas/Failure`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Failure {
    /// `response`
    pub response: Option<serde_json::Map<String, serde_json::Value>>,
    /// `message`
    pub message: String,
    /// `error`
    pub error: FailureError,
}

/// `#/components/schemas/Failure/properties/error`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum FailureError {
    /// As `i64`.
    Integer(i64),
    /// As `String`.
    Text(String),
}

/// The file after the change.
///
/// `#/components/schemas/FileAttributes`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileAttributes {
    /// `event`
    pub event: FileAttributesEvent,
    /// `size`
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<String>,
    /// `mode`
    #[serde(skip_serializing_if = "Option::is_none")] pub mode: Option<i64>,
    /// `perm`
    #[serde(skip_serializing_if = "Option::is_none")] pub perm: Option<String>,
    /// `uid`
    #[serde(skip_serializing_if = "Option::is_none")] pub uid: Option<String>,
    /// `gid`
    #[serde(skip_serializing_if = "Option::is_none")] pub gid: Option<String>,
    /// `md5`
    #[serde(skip_serializing_if = "Option::is_none")] pub md5: Option<String>,
    /// `sha1`
    #[serde(skip_serializing_if = "Option::is_none")] pub sha1: Option<String>,
}

/// `#/components/schemas/FileAttributes/properties/event`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileAttributesEvent {
    /// `added`
    Added,
    /// `modified`
    Modified,
    /// `deleted`
    Deleted,
}

impl FileAttributesEvent {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for FileAttributesEvent {
    const ALL: &'static [(&'static str, Self)] =
        &[("added", Self::Added), ("modified", Self::Modified), ("deleted", Self::Deleted)];
}
impl std::fmt::Display for FileAttributesEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for FileAttributesEvent {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for FileAttributesEvent {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// How often a rule fired within an hour.
///
/// `#/components/schemas/HourAlerts`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourAlert {
    /// `times`
    pub times: i64,
    /// `sigid`
    pub sigid: i64,
    /// `level`
    pub level: i64,
}

/// Counters of one hour.
///
/// `#/components/schemas/HourStats`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourStats {
    /// `hour`
    pub hour: i64,
    /// `firewall`
    #[serde(skip_serializing_if = "Option::is_none")] pub firewall: Option<i64>,
    /// `alerts`
    pub alerts: Vec<HourAlert>,
    /// `totalAlerts`
    #[serde(rename = "totalAlerts", skip_serializing_if = "Option::is_none")] pub total_alerts: Option<i64>,
    /// `syscheck`
    #[serde(skip_serializing_if = "Option::is_none")] pub syscheck: Option<i64>,
    /// `events`
    #[serde(skip_serializing_if = "Option::is_none")] pub events: Option<i64>,
}

/// Average alerts for each hour of the day.
///
/// `#/components/schemas/HourlyAverages`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourlyAverages {
    /// `averages`
    pub averages: Vec<i64>,
    /// `interactions`
    pub interactions: i64,
}

/// Averages by hour. `error` is `0`.
///
/// `#/components/schemas/HourlyStatsReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourlyStatsReply {
    /// `error`
    pub error: String,
    /// Average alerts for each hour of the day.
    pub response: HourlyAverages,
    /// `message`
    pub message: Option<String>,
}

/// An agent to register.
///
/// `#/components/schemas/NewAgent`
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct NewAgent {
    /// `name`
    pub name: String,
    /// An address, a network such as `10.0.0.1/24`, or `any`.
    pub ip: String,
}

/// A finding of the policy scan.
///
/// `#/components/schemas/RootcheckEvent`
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RootcheckEvent {
    /// `status`
    pub status: RootcheckEventStatus,
    /// `readDay`
    #[serde(rename = "readDay", skip_serializing_if = "Option::is_none")] pub read_day: Option<String>,
    /// `oldDay`
    #[serde(rename = "oldDay", skip_serializing_if = "Option::is_none")] pub old_day: Option<String>,
    /// `event`
    pub event: String,
}

/// `#/components/schemas/RootcheckEvent/properties/status`
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RootcheckEventStatus {
    /// `outstanding`
    Outstanding,
    /// `solved`
    Solved,
}

impl RootcheckEventStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RootcheckEventStatus {
    const ALL: &'static [(&'static str, Self)] = &[("outstanding", Self::Outstanding), ("solved", Self::Solved)];
}
impl std::fmt::Display for RootcheckEventStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.as_str()) }
}
impl std::str::FromStr for RootcheckEventStatus {
    type Err = crate::text::UnknownText;
    fn from_str(text: &str) -> Result<Self, crate::text::UnknownText> { crate::text::parse(text) }
}
impl serde::Serialize for RootcheckEventStatus {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.as_str()) }
}

/// Findings of the policy scan. `error` is `0`.
///
/// `#/components/schemas/RootcheckReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: Vec<RootcheckEvent>,
    /// `message`
    pub message: Option<String>,
}

/// Begin and end of a policy scan.
///
/// `#/components/schemas/RootcheckScan`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckScan {
    /// `rootcheckTime`
    #[serde(rename = "rootcheckTime")] pub rootcheck_time: String,
    /// `rootcheckEndTime`
    #[serde(rename = "rootcheckEndTime")] pub rootcheck_end_time: String,
}

/// The last policy scan. `error` is `0`.
///
/// `#/components/schemas/RootcheckScanReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckScanReply {
    /// `error`
    pub error: String,
    /// Begin and end of a policy scan.
    pub response: RootcheckScan,
    /// `message`
    pub message: Option<String>,
}

/// Statistics of a day. `error` is `0`.
///
/// `#/components/schemas/StatsReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StatsReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: Vec<HourStats>,
    /// `message`
    pub message: Option<String>,
}

/// Begin and end of a file scan.
///
/// `#/components/schemas/SyscheckScan`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckScan {
    /// `syscheckTime`
    #[serde(rename = "syscheckTime")] pub syscheck_time: String,
    /// `syscheckEndTime`
    #[serde(rename = "syscheckEndTime")] pub syscheck_end_time: String,
}

/// The last file scan. `error` is `0`.
///
/// `#/components/schemas/SyscheckScanReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckScanReply {
    /// `error`
    pub error: String,
    /// Begin and end of a file scan.
    pub response: SyscheckScan,
    /// `message`
    pub message: Option<String>,
}

/// A success in one sentence. `error` is `0`.
///
/// `#/components/schemas/TextReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct TextReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: String,
    /// `message`
    pub message: Option<String>,
}

/// Average alerts for each hour of one day of the week.
///
/// `#/components/schemas/WeekdayAverages`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WeekdayAverages {
    /// `hours`
    pub hours: Vec<i64>,
    /// `interactions`
    pub interactions: i64,
}

/// Averages by day of the week, under its three first letters, and hour. `error` is `0`.
///
/// `#/components/schemas/WeeklyStatsReply`
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WeeklyStatsReply {
    /// `error`
    pub error: String,
    /// `response`
    pub response: BTreeMap<String, WeekdayAverages>,
    /// `message`
    pub message: Option<String>,
}

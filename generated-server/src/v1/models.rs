// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, parameters and replies.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentDetails {
    /// The ID of the response.
    pub id: String,
    /// The name of the response.
    pub name: String,
    /// The IP of the response.
    pub ip: String,
    /// Connection status of an agent.
    pub status: AgentStatus,
    /// The OS of the response.
    pub os: String,
    /// The version of the response.
    pub version: String,
    /// The last keep alive of the response (`lastKeepAlive`).
    #[serde(rename = "lastKeepAlive")] pub last_keep_alive: String,
    /// The syscheck time of the response (`syscheckTime`).
    #[serde(rename = "syscheckTime")] pub syscheck_time: String,
    /// The syscheck end time of the response (`syscheckEndTime`).
    #[serde(rename = "syscheckEndTime")] pub syscheck_end_time: String,
    /// The rootcheck time of the response (`rootcheckTime`).
    #[serde(rename = "rootcheckTime")] pub rootcheck_time: String,
    /// The rootcheck end time of the response (`rootcheckEndTime`).
    #[serde(rename = "rootcheckEndTime")] pub rootcheck_end_time: String,
}

/// An agent in a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentItem {
    /// The ID of the response.
    pub id: String,
    /// The name of the response.
    pub name: String,
    /// The IP of the response.
    pub ip: String,
    /// Connection status of an agent.
    pub status: AgentStatus,
}

/// Agents. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct AgentListReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: Vec<AgentItem>,
    /// The message.
    pub message: Option<String>,
}

/// An agent. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgentReply {
    /// The error.
    pub error: String,
    /// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
    pub response: AgentDetails,
    /// The message.
    pub message: Option<String>,
}

/// Connection status of an agent.
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
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ChangedFile {
    /// The read day of the response (`readDay`).
    #[serde(rename = "readDay")] pub read_day: String,
    /// The file of the response.
    pub file: String,
    /// The changes of the response.
    pub changes: i64,
    /// The file after the change.
    #[serde(skip_serializing_if = "Option::is_none")] pub attrs: Option<FileAttributes>,
}

/// Changes of files. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ChangedFilesReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: Vec<ChangedFile>,
    /// The message.
    pub message: Option<String>,
}

/// A part of the configuration file, in the form that its elements have. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct ConfigurationReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: serde_json::Value,
    /// The message.
    pub message: Option<String>,
}

/// A process of the manager.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Daemon {
    /// The daemon of the response.
    pub daemon: String,
    /// The status of the response.
    pub status: DaemonStatus,
}

/// Processes and their states. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct DaemonListReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: Vec<Daemon>,
    /// The message.
    pub message: Option<String>,
}

/// A value of `status` in `Daemon`.
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
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Failure {
    /// The response.
    pub response: Option<serde_json::Map<String, serde_json::Value>>,
    /// The message.
    pub message: String,
    /// The error.
    pub error: FailureError,
}

/// The `error` of `Failure`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum FailureError {
    /// As `i64`.
    Integer(i64),
    /// As `String`.
    Text(String),
}

/// The file after the change.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileAttributes {
    /// The event of the attrs.
    pub event: FileAttributesEvent,
    /// The size of the attrs.
    #[serde(skip_serializing_if = "Option::is_none")] pub size: Option<String>,
    /// The mode of the attrs.
    #[serde(skip_serializing_if = "Option::is_none")] pub mode: Option<i64>,
    /// The perm of the attrs.
    #[serde(skip_serializing_if = "Option::is_none")] pub perm: Option<String>,
    /// The UID of the attrs.
    #[serde(skip_serializing_if = "Option::is_none")] pub uid: Option<String>,
    /// The GID of the attrs.
    #[serde(skip_serializing_if = "Option::is_none")] pub gid: Option<String>,
    /// The MD5 of the attrs.
    #[serde(skip_serializing_if = "Option::is_none")] pub md5: Option<String>,
    /// The SHA1 of the attrs.
    #[serde(skip_serializing_if = "Option::is_none")] pub sha1: Option<String>,
}

/// A value of `event` in `FileAttributes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileAttributesEvent {
    /// `added`
    Added,
    /// `modified`
    Modified,
    /// `deleted`
    Deleted,
    /// `restored`
    Restored,
}

impl FileAttributesEvent {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for FileAttributesEvent {
    const ALL: &'static [(&'static str, Self)] = &[
        ("added", Self::Added), ("modified", Self::Modified), ("deleted", Self::Deleted), ("restored", Self::Restored),
    ];
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
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourAlert {
    /// The times of the alert.
    pub times: i64,
    /// The sigid of the alert.
    pub sigid: i64,
    /// The level of the alert.
    pub level: i64,
}

/// Counters of one hour.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourStats {
    /// The hour of the response.
    pub hour: i64,
    /// The firewall of the response.
    pub firewall: i64,
    /// The alerts of the response.
    pub alerts: Vec<HourAlert>,
    /// The total of alerts of the response (`totalAlerts`).
    #[serde(rename = "totalAlerts")] pub total_alerts: i64,
    /// The syscheck of the response.
    pub syscheck: i64,
    /// The events of the response.
    pub events: i64,
}

/// Average alerts for each hour of the day.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourlyAverages {
    /// The averages of the response.
    pub averages: Vec<i64>,
    /// The interactions of the response.
    pub interactions: i64,
}

/// Averages by hour. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct HourlyStatsReply {
    /// The error.
    pub error: String,
    /// Average alerts for each hour of the day.
    pub response: HourlyAverages,
    /// The message.
    pub message: Option<String>,
}

/// An agent to register.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
pub struct NewAgent {
    /// The name (pattern `^[a-zA-Z0-9_.\\/-]+$`).
    pub name: String,
    /// An address, a network such as `10.0.0.1/24`, or `any` (format `alphanumeric_symbols`, pattern
    /// `^(any|ANY|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(/\d{1,2})*)$`).
    pub ip: String,
}

/// A finding of the policy scan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RootcheckEvent {
    /// The status of the response.
    pub status: RootcheckEventStatus,
    /// The read day of the response (`readDay`).
    #[serde(rename = "readDay")] pub read_day: String,
    /// The old day of the response (`oldDay`).
    #[serde(rename = "oldDay")] pub old_day: String,
    /// The event of the response.
    pub event: String,
}

/// A value of `status` in `RootcheckEvent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RootcheckEventStatus {
    /// `outstanding`
    Outstanding,
    /// `resolved`
    Resolved,
}

impl RootcheckEventStatus {
    /// The text on the wire.
    pub fn as_str(self) -> &'static str { crate::text::name(self) }
}
impl crate::text::TextEnum for RootcheckEventStatus {
    const ALL: &'static [(&'static str, Self)] = &[("outstanding", Self::Outstanding), ("resolved", Self::Resolved)];
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
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: Vec<RootcheckEvent>,
    /// The message.
    pub message: Option<String>,
}

/// Begin and end of a policy scan.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckScan {
    /// The rootcheck time of the response (`rootcheckTime`).
    #[serde(rename = "rootcheckTime")] pub rootcheck_time: String,
    /// The rootcheck end time of the response (`rootcheckEndTime`).
    #[serde(rename = "rootcheckEndTime")] pub rootcheck_end_time: String,
}

/// The last policy scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct RootcheckScanReply {
    /// The error.
    pub error: String,
    /// Begin and end of a policy scan.
    pub response: RootcheckScan,
    /// The message.
    pub message: Option<String>,
}

/// Statistics of a day. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct StatsReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: Vec<HourStats>,
    /// The message.
    pub message: Option<String>,
}

/// Begin and end of a file scan.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckScan {
    /// The syscheck time of the response (`syscheckTime`).
    #[serde(rename = "syscheckTime")] pub syscheck_time: String,
    /// The syscheck end time of the response (`syscheckEndTime`).
    #[serde(rename = "syscheckEndTime")] pub syscheck_end_time: String,
}

/// The last file scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct SyscheckScanReply {
    /// The error.
    pub error: String,
    /// Begin and end of a file scan.
    pub response: SyscheckScan,
    /// The message.
    pub message: Option<String>,
}

/// A success in one sentence. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct TextReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: String,
    /// The message.
    pub message: Option<String>,
}

/// Average alerts for each hour of one day of the week.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WeekdayAverages {
    /// The hours of the response.
    pub hours: Vec<i64>,
    /// The interactions of the response.
    pub interactions: i64,
}

/// Averages by day of the week, under its three first letters, and hour. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct WeeklyStatsReply {
    /// The error.
    pub error: String,
    /// The response.
    pub response: BTreeMap<String, WeekdayAverages>,
    /// The message.
    pub message: Option<String>,
}

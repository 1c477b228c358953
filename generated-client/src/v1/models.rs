// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(missing_docs)]

use crate::json;

/// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentDetails {
    pub id: Option<String>,
    pub name: Option<String>,
    pub ip: Option<String>,
    /// Connection status of an agent.
    pub status: Option<AgentStatus>,
    pub os: Option<String>,
    pub version: Option<String>,
    pub last_keep_alive: Option<String>,
    pub syscheck_time: Option<String>,
    pub syscheck_end_time: Option<String>,
    pub rootcheck_time: Option<String>,
    pub rootcheck_end_time: Option<String>,
}

impl json::Decode for AgentDetails {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            ip: members.take("ip"),
            status: members.take("status"),
            os: members.take("os"),
            version: members.take("version"),
            last_keep_alive: members.take("lastKeepAlive"),
            syscheck_time: members.take("syscheckTime"),
            syscheck_end_time: members.take("syscheckEndTime"),
            rootcheck_time: members.take("rootcheckTime"),
            rootcheck_end_time: members.take("rootcheckEndTime"),
        })
    }
}

/// An agent in a list.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub ip: Option<String>,
    /// Connection status of an agent.
    pub status: Option<AgentStatus>,
}

impl json::Decode for AgentItem {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            id: members.take("id"),
            name: members.take("name"),
            ip: members.take("ip"),
            status: members.take("status"),
        })
    }
}

/// Agents. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentListReply {
    pub error: Option<String>,
    pub response: Option<Vec<AgentItem>>,
    pub message: Option<String>,
}

impl json::Decode for AgentListReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// An agent. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentReply {
    pub error: Option<String>,
    /// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
    pub response: Option<AgentDetails>,
    pub message: Option<String>,
}

impl json::Decode for AgentReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// Connection status of an agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AgentStatus {
    Active,
    Disconnected,
    /// `Never connected`
    NeverConnected,
    /// A text that this version does not know.
    Unknown(String),
}

impl AgentStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Disconnected => "Disconnected",
            Self::NeverConnected => "Never connected",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for AgentStatus {
    fn from(text: &str) -> Self {
        match text {
            "Active" => Self::Active,
            "Disconnected" => Self::Disconnected,
            "Never connected" => Self::NeverConnected,
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

/// A change that the file scan saw.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangedFile {
    pub read_day: Option<String>,
    pub file: Option<String>,
    pub changes: Option<i64>,
    /// The file after the change.
    pub attrs: Option<FileAttributes>,
}

impl json::Decode for ChangedFile {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            read_day: members.take("readDay"),
            file: members.take("file"),
            changes: members.take("changes"),
            attrs: members.take("attrs"),
        })
    }
}

/// Changes of files. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangedFilesReply {
    pub error: Option<String>,
    pub response: Option<Vec<ChangedFile>>,
    pub message: Option<String>,
}

impl json::Decode for ChangedFilesReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// A part of the configuration file, in the form that its elements have. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigurationReply {
    pub error: Option<String>,
    pub response: Option<crate::Value>,
    pub message: Option<String>,
}

impl json::Decode for ConfigurationReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// A process of the manager.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Daemon {
    pub daemon: Option<String>,
    pub status: Option<DaemonStatus>,
}

impl json::Decode for Daemon {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            daemon: members.take("daemon"),
            status: members.take("status"),
        })
    }
}

/// Processes and their states. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DaemonListReply {
    pub error: Option<String>,
    pub response: Option<Vec<Daemon>>,
    pub message: Option<String>,
}

impl json::Decode for DaemonListReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// `/components/schemas/Daemon/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DaemonStatus {
    Running,
    Stopped,
    Killed,
    /// A text that this version does not know.
    Unknown(String),
}

impl DaemonStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "running",
            Self::Stopped => "stopped",
            Self::Killed => "killed",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for DaemonStatus {
    fn from(text: &str) -> Self {
        match text {
            "running" => Self::Running,
            "stopped" => Self::Stopped,
            "killed" => Self::Killed,
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

/// The file after the change.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FileAttributes {
    pub event: Option<FileAttributesEvent>,
    pub size: Option<String>,
    pub mode: Option<i64>,
    pub perm: Option<String>,
    pub uid: Option<String>,
    pub gid: Option<String>,
    pub md5: Option<String>,
    pub sha1: Option<String>,
}

impl json::Decode for FileAttributes {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            event: members.take("event"),
            size: members.take("size"),
            mode: members.take("mode"),
            perm: members.take("perm"),
            uid: members.take("uid"),
            gid: members.take("gid"),
            md5: members.take("md5"),
            sha1: members.take("sha1"),
        })
    }
}

/// `/components/schemas/FileAttributes/properties/event`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileAttributesEvent {
    Added,
    Modified,
    Deleted,
    /// A text that this version does not know.
    Unknown(String),
}

impl FileAttributesEvent {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Added => "added",
            Self::Modified => "modified",
            Self::Deleted => "deleted",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for FileAttributesEvent {
    fn from(text: &str) -> Self {
        match text {
            "added" => Self::Added,
            "modified" => Self::Modified,
            "deleted" => Self::Deleted,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for FileAttributesEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for FileAttributesEvent {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// How often a rule fired within an hour.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourAlerts {
    pub times: Option<i64>,
    pub sigid: Option<i64>,
    pub level: Option<i64>,
}

impl json::Decode for HourAlerts {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            times: members.take("times"),
            sigid: members.take("sigid"),
            level: members.take("level"),
        })
    }
}

/// Counters of one hour.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourStats {
    pub hour: Option<i64>,
    pub firewall: Option<i64>,
    pub alerts: Option<Vec<HourAlerts>>,
    pub total_alerts: Option<i64>,
    pub syscheck: Option<i64>,
    pub events: Option<i64>,
}

impl json::Decode for HourStats {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            hour: members.take("hour"),
            firewall: members.take("firewall"),
            alerts: members.take("alerts"),
            total_alerts: members.take("totalAlerts"),
            syscheck: members.take("syscheck"),
            events: members.take("events"),
        })
    }
}

/// Average alerts for each hour of the day.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourlyAverages {
    pub averages: Option<Vec<i64>>,
    pub interactions: Option<i64>,
}

impl json::Decode for HourlyAverages {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            averages: members.take("averages"),
            interactions: members.take("interactions"),
        })
    }
}

/// Averages by hour. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourlyStatsReply {
    pub error: Option<String>,
    /// Average alerts for each hour of the day.
    pub response: Option<HourlyAverages>,
    pub message: Option<String>,
}

impl json::Decode for HourlyStatsReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// An agent to register.
#[derive(Clone, Debug, PartialEq)]
pub struct NewAgent {
    pub name: String,
    /// An address, a network such as `10.0.0.1/24`, or `any`.
    pub ip: String,
}

impl NewAgent {
    /// With the required members alone.
    pub fn new(name: impl Into<String>, ip: impl Into<String>) -> Self {
        Self { name: name.into(), ip: ip.into() }
    }
}

impl json::Encode for NewAgent {
    fn encode(&self) -> Option<crate::Value> {
        json::members(&[("name", &self.name), ("ip", &self.ip)])
    }
}

/// A finding of the policy scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckEvent {
    pub status: Option<RootcheckEventStatus>,
    pub read_day: Option<String>,
    pub old_day: Option<String>,
    pub event: Option<String>,
}

impl json::Decode for RootcheckEvent {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            status: members.take("status"),
            read_day: members.take("readDay"),
            old_day: members.take("oldDay"),
            event: members.take("event"),
        })
    }
}

/// `/components/schemas/RootcheckEvent/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RootcheckEventStatus {
    Outstanding,
    Solved,
    /// A text that this version does not know.
    Unknown(String),
}

impl RootcheckEventStatus {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Outstanding => "outstanding",
            Self::Solved => "solved",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RootcheckEventStatus {
    fn from(text: &str) -> Self {
        match text {
            "outstanding" => Self::Outstanding,
            "solved" => Self::Solved,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for RootcheckEventStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for RootcheckEventStatus {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        tree.text().map(|text| Self::from(&*text))
    }
}

/// Findings of the policy scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckReply {
    pub error: Option<String>,
    pub response: Option<Vec<RootcheckEvent>>,
    pub message: Option<String>,
}

impl json::Decode for RootcheckReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// Begin and end of a policy scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckScan {
    pub rootcheck_time: Option<String>,
    pub rootcheck_end_time: Option<String>,
}

impl json::Decode for RootcheckScan {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            rootcheck_time: members.take("rootcheckTime"),
            rootcheck_end_time: members.take("rootcheckEndTime"),
        })
    }
}

/// The last policy scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckScanReply {
    pub error: Option<String>,
    /// Begin and end of a policy scan.
    pub response: Option<RootcheckScan>,
    pub message: Option<String>,
}

impl json::Decode for RootcheckScanReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// `/components/parameters/section/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    Global,
    Rules,
    Syscheck,
    Rootcheck,
    Remote,
    Alerts,
    Command,
    /// `active-response`
    ActiveResponse,
    Localfile,
    /// A text that this version does not know.
    Unknown(String),
}

impl Section {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Global => "global",
            Self::Rules => "rules",
            Self::Syscheck => "syscheck",
            Self::Rootcheck => "rootcheck",
            Self::Remote => "remote",
            Self::Alerts => "alerts",
            Self::Command => "command",
            Self::ActiveResponse => "active-response",
            Self::Localfile => "localfile",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for Section {
    fn from(text: &str) -> Self {
        match text {
            "global" => Self::Global,
            "rules" => Self::Rules,
            "syscheck" => Self::Syscheck,
            "rootcheck" => Self::Rootcheck,
            "remote" => Self::Remote,
            "alerts" => Self::Alerts,
            "command" => Self::Command,
            "active-response" => Self::ActiveResponse,
            "localfile" => Self::Localfile,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl std::fmt::Display for Section {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Encode for Section {
    fn encode(&self) -> Option<crate::Value> {
        Some(self.as_str().into())
    }
}

/// Statistics of a day. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StatsReply {
    pub error: Option<String>,
    pub response: Option<Vec<HourStats>>,
    pub message: Option<String>,
}

impl json::Decode for StatsReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// Begin and end of a file scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckScan {
    pub syscheck_time: Option<String>,
    pub syscheck_end_time: Option<String>,
}

impl json::Decode for SyscheckScan {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            syscheck_time: members.take("syscheckTime"),
            syscheck_end_time: members.take("syscheckEndTime"),
        })
    }
}

/// The last file scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckScanReply {
    pub error: Option<String>,
    /// Begin and end of a file scan.
    pub response: Option<SyscheckScan>,
    pub message: Option<String>,
}

impl json::Decode for SyscheckScanReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// A success in one sentence. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TextReply {
    pub error: Option<String>,
    pub response: Option<String>,
    pub message: Option<String>,
}

impl json::Decode for TextReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

/// Average alerts for each hour of one day of the week.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WeekdayAverages {
    pub hours: Option<Vec<i64>>,
    pub interactions: Option<i64>,
}

impl json::Decode for WeekdayAverages {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            hours: members.take("hours"),
            interactions: members.take("interactions"),
        })
    }
}

/// Averages by day of the week, under its three first letters, and hour. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WeeklyStatsReply {
    pub error: Option<String>,
    pub response: Option<std::collections::BTreeMap<String, WeekdayAverages>>,
    pub message: Option<String>,
}

impl json::Decode for WeeklyStatsReply {
    fn decode(tree: json::Tree<'_>) -> Result<Self, json::Mismatch> {
        let mut members = tree.object()?;
        Ok(Self {
            error: members.take("error"),
            response: members.take("response"),
            message: members.take("message"),
        })
    }
}

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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentDetails {
    id, name, ip, status, os, version, last_keep_alive: "lastKeepAlive", syscheck_time: "syscheckTime",
    syscheck_end_time: "syscheckEndTime", rootcheck_time: "rootcheckTime", rootcheck_end_time: "rootcheckEndTime",
    ..unknown,
});

/// An agent in a list.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentItem {
    pub id: Option<String>,
    pub name: Option<String>,
    pub ip: Option<String>,
    /// Connection status of an agent.
    pub status: Option<AgentStatus>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentItem { id, name, ip, status, ..unknown });

/// Agents. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentListReply {
    pub error: Option<String>,
    pub response: Option<Vec<AgentItem>>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentListReply { error, response, message, ..unknown });

/// An agent. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AgentReply {
    pub error: Option<String>,
    /// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
    pub response: Option<AgentDetails>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentReply { error, response, message, ..unknown });

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

json::texts!(received AgentStatus {
    Active: "Active", Disconnected: "Disconnected", NeverConnected: "Never connected",
});

/// A change that the file scan saw.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangedFile {
    pub read_day: Option<String>,
    pub file: Option<String>,
    pub changes: Option<i64>,
    /// The file after the change.
    pub attrs: Option<FileAttributes>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ChangedFile { read_day: "readDay", file, changes, attrs, ..unknown });

/// Changes of files. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChangedFilesReply {
    pub error: Option<String>,
    pub response: Option<Vec<ChangedFile>>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ChangedFilesReply { error, response, message, ..unknown });

/// A part of the configuration file, in the form that its elements have. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ConfigurationReply {
    pub error: Option<String>,
    pub response: Option<crate::Value>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ConfigurationReply { error, response, message, ..unknown });

/// `/components/parameters/section/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ConfigurationSection {
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

json::texts!(sent ConfigurationSection {
    Global: "global", Rules: "rules", Syscheck: "syscheck", Rootcheck: "rootcheck", Remote: "remote", Alerts: "alerts",
    Command: "command", ActiveResponse: "active-response", Localfile: "localfile",
});

/// A process of the manager.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Daemon {
    pub daemon: Option<String>,
    pub status: Option<DaemonStatus>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Daemon { daemon, status, ..unknown });

/// Processes and their states. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DaemonListReply {
    pub error: Option<String>,
    pub response: Option<Vec<Daemon>>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received DaemonListReply { error, response, message, ..unknown });

/// `/components/schemas/Daemon/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DaemonStatus {
    Running,
    Stopped,
    Killed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DaemonStatus { Running: "running", Stopped: "stopped", Killed: "killed" });

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
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received FileAttributes { event, size, mode, perm, uid, gid, md5, sha1, ..unknown });

/// `/components/schemas/FileAttributes/properties/event`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileAttributesEvent {
    Added,
    Modified,
    Deleted,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received FileAttributesEvent { Added: "added", Modified: "modified", Deleted: "deleted" });

/// How often a rule fired within an hour.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourAlert {
    pub times: Option<i64>,
    pub sigid: Option<i64>,
    pub level: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received HourAlert { times, sigid, level, ..unknown });

/// Counters of one hour.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourStats {
    pub hour: Option<i64>,
    pub firewall: Option<i64>,
    pub alerts: Option<Vec<HourAlert>>,
    pub total_alerts: Option<i64>,
    pub syscheck: Option<i64>,
    pub events: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received HourStats { hour, firewall, alerts, total_alerts: "totalAlerts", syscheck, events, ..unknown });

/// Average alerts for each hour of the day.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourlyAverages {
    pub averages: Option<Vec<i64>>,
    pub interactions: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received HourlyAverages { averages, interactions, ..unknown });

/// Averages by hour. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HourlyStatsReply {
    pub error: Option<String>,
    /// Average alerts for each hour of the day.
    pub response: Option<HourlyAverages>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received HourlyStatsReply { error, response, message, ..unknown });

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

json::object!(sent NewAgent { name, ip });

/// A finding of the policy scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckEvent {
    pub status: Option<RootcheckEventStatus>,
    pub read_day: Option<String>,
    pub old_day: Option<String>,
    pub event: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckEvent { status, read_day: "readDay", old_day: "oldDay", event, ..unknown });

/// `/components/schemas/RootcheckEvent/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RootcheckEventStatus {
    Outstanding,
    Solved,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RootcheckEventStatus { Outstanding: "outstanding", Solved: "solved" });

/// Findings of the policy scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckReply {
    pub error: Option<String>,
    pub response: Option<Vec<RootcheckEvent>>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckReply { error, response, message, ..unknown });

/// Begin and end of a policy scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckScan {
    pub rootcheck_time: Option<String>,
    pub rootcheck_end_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckScan {
    rootcheck_time: "rootcheckTime", rootcheck_end_time: "rootcheckEndTime", ..unknown,
});

/// The last policy scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct RootcheckScanReply {
    pub error: Option<String>,
    /// Begin and end of a policy scan.
    pub response: Option<RootcheckScan>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckScanReply { error, response, message, ..unknown });

/// Statistics of a day. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StatsReply {
    pub error: Option<String>,
    pub response: Option<Vec<HourStats>>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received StatsReply { error, response, message, ..unknown });

/// Begin and end of a file scan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckScan {
    pub syscheck_time: Option<String>,
    pub syscheck_end_time: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscheckScan { syscheck_time: "syscheckTime", syscheck_end_time: "syscheckEndTime", ..unknown });

/// The last file scan. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyscheckScanReply {
    pub error: Option<String>,
    /// Begin and end of a file scan.
    pub response: Option<SyscheckScan>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscheckScanReply { error, response, message, ..unknown });

/// A success in one sentence. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct TextReply {
    pub error: Option<String>,
    pub response: Option<String>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received TextReply { error, response, message, ..unknown });

/// Average alerts for each hour of one day of the week.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WeekdayAverages {
    pub hours: Option<Vec<i64>>,
    pub interactions: Option<i64>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WeekdayAverages { hours, interactions, ..unknown });

/// Averages by day of the week, under its three first letters, and hour. `error` is `0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WeeklyStatsReply {
    pub error: Option<String>,
    pub response: Option<std::collections::BTreeMap<String, WeekdayAverages>>,
    pub message: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WeeklyStatsReply { error, response, message, ..unknown });

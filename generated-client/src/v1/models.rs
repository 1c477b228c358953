// Emitted by `cargo xtask gen`; do not edit.
//! Types of bodies, replies and enumerated parameters.
#![cfg_attr(rustfmt, rustfmt_skip)]

use crate::json;

/// What is known of an agent. Dates are texts such as `Tue Feb 23 10:57:30 2016`, `Unknown` or `Not available`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentDetails {
    /// The ID of the response.
    pub id: crate::AgentId,
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
    pub last_keep_alive: String,
    /// The syscheck time of the response (`syscheckTime`).
    pub syscheck_time: String,
    /// The syscheck end time of the response (`syscheckEndTime`).
    pub syscheck_end_time: String,
    /// The rootcheck time of the response (`rootcheckTime`).
    pub rootcheck_time: String,
    /// The rootcheck end time of the response (`rootcheckEndTime`).
    pub rootcheck_end_time: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentDetails {
    id, name, ip, status, os, version, last_keep_alive: "lastKeepAlive", syscheck_time: "syscheckTime",
    syscheck_end_time: "syscheckEndTime", rootcheck_time: "rootcheckTime",
    rootcheck_end_time: "rootcheckEndTime"; ..unknown,
});

/// An agent in a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentItem {
    /// The ID of the response.
    pub id: crate::AgentId,
    /// The name of the response.
    pub name: String,
    /// The IP of the response.
    pub ip: String,
    /// Connection status of an agent.
    pub status: AgentStatus,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received AgentItem { id, name, ip, status; ..unknown });

/// Connection status of an agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatus {
    /// `Active`
    Active,
    /// `Disconnected`
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangedFile {
    /// The read day of the response (`readDay`).
    pub read_day: String,
    /// The file of the response.
    pub file: String,
    /// The changes of the response.
    pub changes: i64,
    /// The file after the change.
    pub attrs: Option<FileAttributes>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received ChangedFile { read_day: "readDay", file, changes; attrs, ..unknown });

/// A process of the manager.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Daemon {
    /// The daemon of the response.
    pub daemon: String,
    /// The status of the response.
    pub status: DaemonStatus,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received Daemon { daemon, status; ..unknown });

/// A value of `status` in `Daemon`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DaemonStatus {
    /// `running`
    Running,
    /// `stopped`
    Stopped,
    /// `killed`
    Killed,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received DaemonStatus { Running: "running", Stopped: "stopped", Killed: "killed" });

/// The file after the change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileAttributes {
    /// The event of the attrs.
    pub event: FileAttributesEvent,
    /// The size of the attrs.
    pub size: Option<String>,
    /// The mode of the attrs.
    pub mode: Option<i64>,
    /// The perm of the attrs.
    pub perm: Option<String>,
    /// The UID of the attrs.
    pub uid: Option<String>,
    /// The GID of the attrs.
    pub gid: Option<String>,
    /// The MD5 of the attrs.
    pub md5: Option<String>,
    /// The SHA1 of the attrs.
    pub sha1: Option<String>,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received FileAttributes { event; size, mode, perm, uid, gid, md5, sha1, ..unknown });

/// A value of `event` in `FileAttributes`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileAttributesEvent {
    /// `added`
    Added,
    /// `modified`
    Modified,
    /// `deleted`
    Deleted,
    /// `restored`
    Restored,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received FileAttributesEvent {
    Added: "added", Modified: "modified", Deleted: "deleted", Restored: "restored",
});

/// How often a rule fired within an hour.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HourAlert {
    /// The times of the alert.
    pub times: i64,
    /// The sigid of the alert.
    pub sigid: i64,
    /// The level of the alert.
    pub level: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received HourAlert { times, sigid, level; ..unknown });

/// Counters of one hour.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HourStats {
    /// The hour of the response.
    pub hour: i64,
    /// The firewall of the response.
    pub firewall: i64,
    /// The alerts of the response.
    pub alerts: Vec<HourAlert>,
    /// The total of alerts of the response (`totalAlerts`).
    pub total_alerts: i64,
    /// The syscheck of the response.
    pub syscheck: i64,
    /// The events of the response.
    pub events: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received HourStats { hour, firewall, alerts, total_alerts: "totalAlerts", syscheck, events; ..unknown });

/// Average alerts for each hour of the day.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HourlyAverages {
    /// The averages of the response.
    pub averages: Vec<i64>,
    /// The interactions of the response.
    pub interactions: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received HourlyAverages { averages, interactions; ..unknown });

/// A finding of the policy scan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RootcheckEvent {
    /// The status of the response.
    pub status: RootcheckEventStatus,
    /// The read day of the response (`readDay`).
    pub read_day: String,
    /// The old day of the response (`oldDay`).
    pub old_day: String,
    /// The event of the response.
    pub event: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckEvent { status, read_day: "readDay", old_day: "oldDay", event; ..unknown });

/// A value of `status` in `RootcheckEvent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RootcheckEventStatus {
    /// `outstanding`
    Outstanding,
    /// `resolved`
    Resolved,
    /// A text that this version does not know.
    Unknown(String),
}

json::texts!(received RootcheckEventStatus { Outstanding: "outstanding", Resolved: "resolved" });

/// Begin and end of a policy scan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RootcheckScan {
    /// The rootcheck time of the response (`rootcheckTime`).
    pub rootcheck_time: String,
    /// The rootcheck end time of the response (`rootcheckEndTime`).
    pub rootcheck_end_time: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received RootcheckScan {
    rootcheck_time: "rootcheckTime", rootcheck_end_time: "rootcheckEndTime"; ..unknown,
});

/// Begin and end of a file scan.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyscheckScan {
    /// The syscheck time of the response (`syscheckTime`).
    pub syscheck_time: String,
    /// The syscheck end time of the response (`syscheckEndTime`).
    pub syscheck_end_time: String,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received SyscheckScan { syscheck_time: "syscheckTime", syscheck_end_time: "syscheckEndTime"; ..unknown });

/// Average alerts for each hour of one day of the week.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WeekdayAverages {
    /// The hours of the response.
    pub hours: Vec<i64>,
    /// The interactions of the response.
    pub interactions: i64,
    /// Members that are not listed, are `null`, or have another kind.
    pub unknown: json::Members,
}

json::object!(received WeekdayAverages { hours, interactions; ..unknown });

//! What a node says of itself: states of its daemons, information, statistics, and whether there is a cluster.

use serde_json::{Map, Value, json};
use wazuh_api_server::v4::models::{
    ClusterStatusReply, WazuhAnalysisdStats, WazuhDaemonsStatus, WazuhHourlyStats, WazuhInfo,
    WazuhManagerConfiguration, WazuhRemotedStats, WazuhStats, WazuhWeeklyStats,
};
use wazuh_api_server::{AffectedItems, DataWriter, FailedItems, Json, ListWriter, Messages, json};

use crate::wire::text::{push_integer, push_text};
use crate::wire::v4::failure::{Failure, Voice};
use crate::wire::v4::faults::configuration_failure;
use apid_node::configuration::NoConfiguration;
use apid_node::daemons::DaemonState;
use apid_node::info::Info;
use apid_node::stats::{Averages, DAYS, Hour};

use super::items::NOT_AVAILABLE;

/// A reply with these items, each written by `write`.
fn list<T, I>(items: &[I], messages: &Messages<'_>, write: impl Fn(&mut Vec<u8>, &I)) -> Json<AffectedItems<T>> {
    let mut writer = ListWriter::with_capacity(512 * items.len());
    for item in items {
        write(writer.item(), item);
    }
    writer.finish(items.len() as u64, FailedItems::new(), messages)
}

/// Appends an object; `write` appends the value of each member.
fn push_object<'n, V>(
    out: &mut Vec<u8>,
    members: impl IntoIterator<Item = (&'n str, V)>,
    write: impl Fn(&mut Vec<u8>, V),
) {
    out.push(b'{');
    for (index, (name, value)) in members.into_iter().enumerate() {
        if index > 0 {
            out.extend_from_slice(b", ");
        }
        push_text(out, name.as_bytes());
        out.extend_from_slice(b": ");
        write(out, value);
    }
    out.push(b'}');
}

pub(crate) const fn state_name(state: DaemonState) -> &'static str {
    match state {
        DaemonState::Failed => "failed",
        DaemonState::Restarting => "restarting",
        DaemonState::Starting => "starting",
        DaemonState::Running => "running",
        DaemonState::Stopped => "stopped",
    }
}

/// `GET /manager/status` and its twin of a node of a cluster.
pub(crate) fn states(
    states: &[(&'static str, DaemonState)],
    in_cluster: bool,
) -> Json<AffectedItems<WazuhDaemonsStatus>> {
    let messages = Messages {
        all: if in_cluster {
            "Processes status was successfully read in specified node"
        } else {
            "Processes status was successfully read"
        },
        some: "Could not read basic information in some nodes",
        none: if in_cluster {
            "Could not read processes status in specified node"
        } else {
            "Could not read processes status"
        },
    };
    list(&[states], &messages, |out, states| {
        let named = states.iter().map(|(name, state)| (*name, state_name(*state)));
        push_object(out, named, |out, state| push_text(out, state.as_bytes()));
    })
}

/// What is said of what a node is.
pub(crate) const fn info_messages(in_cluster: bool) -> Messages<'static> {
    Messages {
        all: if in_cluster {
            "Basic information was successfully read in specified node"
        } else {
            "Basic information was successfully read"
        },
        some: "Could not read basic information in some nodes",
        none: if in_cluster {
            "Could not read basic information in specified node"
        } else {
            "Could not read basic information"
        },
    }
}

/// `GET /manager/info` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn info(info: &Info, in_cluster: bool) -> Result<Json<AffectedItems<WazuhInfo>>, Failure> {
    let installation = &info.installation;
    let not_available = String::from_utf8_lossy(NOT_AVAILABLE);
    let item = json!({
        "path": installation.path.to_string_lossy(),
        "version": installation.version,
        "type": "server",
        "max_agents": "unlimited",
        "openssl_support": info.openssl_support.as_deref().unwrap_or(&not_available),
        "tz_offset": installation.tz_offset,
        "tz_name": installation.tz_name,
        "uuid": info.uuid,
    });
    let mut writer = ListWriter::with_capacity(512);
    json::encode_into(writer.item(), &item).map_err(Failure::unexpected)?;
    Ok(writer.finish(1, FailedItems::new(), &info_messages(in_cluster)))
}

const fn configuration_messages(in_cluster: bool) -> Messages<'static> {
    Messages {
        all: if in_cluster {
            "Configuration was successfully read in specified node"
        } else {
            "Configuration was successfully read"
        },
        some: "Could not read configuration in some nodes",
        none: if in_cluster {
            "Could not read configuration in specified node"
        } else {
            "Could not read configuration"
        },
    }
}

/// `GET /manager/configuration` and its twin.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn configuration(
    sections: &Map<String, Value>,
    in_cluster: bool,
) -> Result<Json<AffectedItems<WazuhManagerConfiguration>>, Failure> {
    let mut writer = ListWriter::with_capacity(8 << 10);
    json::encode_into(writer.item(), sections).map_err(Failure::unexpected)?;
    Ok(writer.finish(1, FailedItems::new(), &configuration_messages(in_cluster)))
}

/// The same where it cannot be told of that node.
pub(crate) fn no_configuration(
    voice: Voice,
    why: &NoConfiguration,
    node: &str,
    in_cluster: bool,
) -> Json<AffectedItems<WazuhManagerConfiguration>> {
    let mut failed = FailedItems::new();
    configuration_failure(why).told_by(voice).add_to(&mut failed, node);
    ListWriter::with_capacity(0).finish(0, failed, &configuration_messages(in_cluster))
}

const BY_DAY: Messages<'static> = Messages {
    all: "Statistical information for each node was successfully read",
    some: "Could not read statistical information for some nodes",
    none: "Could not read statistical information for any node",
};

/// `GET /manager/stats` and its twin.
pub(crate) fn totals(hours: &[Hour]) -> Json<AffectedItems<WazuhStats>> {
    list(hours, &BY_DAY, |out, hour| {
        out.extend_from_slice(b"{\"hour\": ");
        push_integer(out, hour.hour);
        out.extend_from_slice(b", \"alerts\": [");
        for (index, alert) in hour.alerts.iter().enumerate() {
            if index > 0 {
                out.extend_from_slice(b", ");
            }
            let members = [("sigid", alert.rule), ("level", alert.level), ("times", alert.times)];
            push_object(out, members, push_integer);
        }
        out.push(b']');
        let members = [
            (&b", \"totalAlerts\": "[..], hour.total_alerts),
            (b", \"events\": ", hour.events),
            (b", \"syscheck\": ", hour.syscheck),
            (b", \"firewall\": ", hour.firewall),
        ];
        for (name, count) in members {
            out.extend_from_slice(name);
            push_integer(out, count);
        }
        out.push(b'}');
    })
}

/// Appends means as an object, whose list of hours has this name.
fn push_averages(out: &mut Vec<u8>, hours: &str, averages: &Averages) {
    out.extend_from_slice(b"{");
    push_text(out, hours.as_bytes());
    out.extend_from_slice(b": [");
    for (index, mean) in averages.hours.iter().enumerate() {
        if index > 0 {
            out.extend_from_slice(b", ");
        }
        push_integer(out, *mean);
    }
    out.extend_from_slice(b"], \"interactions\": ");
    push_integer(out, averages.interactions);
    out.push(b'}');
}

/// `GET /manager/stats/hourly` and its twin.
pub(crate) fn hourly(averages: &Averages) -> Json<AffectedItems<WazuhHourlyStats>> {
    let messages = Messages {
        all: "Statistical information per hour for each node was successfully read",
        some: "Could not read statistical information per hour for some nodes",
        none: "Could not read statistical information per hour for any node",
    };
    list(&[averages], &messages, |out, averages| push_averages(out, "averages", averages))
}

/// `GET /manager/stats/weekly` and its twin.
pub(crate) fn weekly(week: &[Averages; 7]) -> Json<AffectedItems<WazuhWeeklyStats>> {
    let messages = Messages {
        all: "Statistical information per week for each node was successfully read",
        some: "Could not read statistical information per week for some nodes",
        none: "Could not read statistical information per week for any node",
    };
    let days: Vec<(&str, &Averages)> = DAYS.into_iter().zip(week).collect();
    list(&days, &messages, |out, day| push_object(out, [*day], |out, averages| push_averages(out, "hours", averages)))
}

/// `GET /manager/stats/analysisd` and its twin.
pub(crate) fn analysisd(counters: &[(String, f64)]) -> Json<AffectedItems<WazuhAnalysisdStats>> {
    counted(counters)
}

/// `GET /manager/stats/remoted` and its twin.
pub(crate) fn remoted(counters: &[(String, f64)]) -> Json<AffectedItems<WazuhRemotedStats>> {
    counted(counters)
}

fn counted<T>(counters: &[(String, f64)]) -> Json<AffectedItems<T>> {
    list(&[counters], &BY_DAY, |out, counters| {
        let named = counters.iter().map(|(name, value)| (name.as_str(), *value));
        // With a decimal point, also where there is nothing behind it.
        push_object(out, named, |out, value| out.extend_from_slice(format!("{value:?}").as_bytes()));
    })
}

/// `GET /cluster/status`.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn cluster_status(enabled: bool, running: bool) -> Result<Json<ClusterStatusReply>, Failure> {
    let word = |yes: bool| if yes { "yes" } else { "no" };
    let mut writer = DataWriter::with_capacity(64);
    let data = json!({ "enabled": word(enabled), "running": word(running) });
    json::encode_into(writer.data(), &data).map_err(Failure::unexpected)?;
    Ok(writer.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use apid_node::stats::RuleCount;

    #[test]
    fn hours_have_their_alerts() {
        let alerts = vec![RuleCount { rule: 5715, level: 3, times: 2 }, RuleCount { rule: 1, level: 0, times: 1 }];
        let hour = Hour { hour: 5, alerts, total_alerts: 3, events: 9, syscheck: 1, firewall: 0 };
        let reply = totals(&[hour, Hour::default()]);
        let text = String::from_utf8_lossy(reply.as_bytes());
        let items = r#"[{"hour": 5, "alerts": [{"sigid": 5715, "level": 3, "times": 2}, {"sigid": 1, "level": 0, "times": 1}], "totalAlerts": 3, "events": 9, "syscheck": 1, "firewall": 0}, {"hour": 0, "alerts": [], "totalAlerts": 0, "events": 0, "syscheck": 0, "firewall": 0}]"#;
        assert!(text.contains(items), "{text}");
    }

    #[test]
    fn counters_are_floating_point() {
        let counters = [("events".to_owned(), 12.0), ("usage".to_owned(), 0.25)];
        let reply = analysisd(&counters);
        let text = String::from_utf8_lossy(reply.as_bytes());
        assert!(text.contains(r#"[{"events": 12.0, "usage": 0.25}]"#), "{text}");
    }
}

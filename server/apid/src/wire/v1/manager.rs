//! Replies about the manager (docs/facts/08-v1.md, sections 7 and 12), and its faults as the tools of 2016 tell them.

use http::StatusCode;
use wazuh_api_server::v1::models::{
    ConfigurationReply, Daemon, DaemonListReply, DaemonStatus, HourAlert, HourStats, HourlyAverages, HourlyStatsReply,
    StatsReply, WeekdayAverages, WeeklyStatsReply,
};
use wazuh_api_server::{Error, Json};

use crate::wire::v4::faults::{IntoFailure as _, refusal_failure};
use apid_node::Fault;
use apid_node::configuration::NoConfiguration;
use apid_node::daemons::DaemonState;
use apid_node::refusal::Refusal;
use apid_node::stats::{Averages, DAYS, Hour};

/// What every success says of itself.
const SUCCESS: &str = "0";

/// The daemons that are always told, in the order of states and of stopping.
const DAEMONS: [&str; 7] = ["monitord", "logcollector", "remoted", "syscheckd", "analysisd", "maild", "execd"];

/// The same in the order of starting.
const STARTED: [&str; 7] = ["maild", "execd", "analysisd", "logcollector", "remoted", "syscheckd", "monitord"];

/// Those that are told only while they run. They are started first.
const EXTRA: [&str; 3] = ["csyslogd", "agentlessd", "integratord"];

/// States of daemons, as release 4 names them.
type States = [(&'static str, DaemonState)];

fn is_running(states: &States, daemon: &str) -> bool {
    let state = states.iter().find(|(name, _)| name.strip_prefix("wazuh-") == Some(daemon)).map(|(_, state)| state);
    matches!(state, Some(DaemonState::Running | DaemonState::Restarting))
}

fn list<'d>(
    daemons: impl Iterator<Item = &'d str>,
    status: impl Fn(&str) -> DaemonStatus,
) -> Result<Json<DaemonListReply>, Error> {
    let daemon = |name: &str| Daemon { daemon: format!("ossec-{name}"), status: status(name) };
    Json::new(&DaemonListReply { error: SUCCESS.to_owned(), response: daemons.map(daemon).collect(), message: None })
}

const fn status(running: bool) -> DaemonStatus {
    if running { DaemonStatus::Running } else { DaemonStatus::Stopped }
}

/// `GET /manager/status`, and `PUT /manager/stop` where nothing runs.
pub(crate) fn states(states: &States) -> Result<Json<DaemonListReply>, Error> {
    let extra = EXTRA.into_iter().filter(|name| is_running(states, name));
    list(DAEMONS.into_iter().chain(extra), |name| status(is_running(states, name)))
}

/// `PUT /manager/restart` and `PUT /manager/start`. Where a manager was told, all of its daemons will run.
pub(crate) fn started(states: &States, told: bool) -> Result<Json<DaemonListReply>, Error> {
    let extra = EXTRA.into_iter().filter(|name| is_running(states, name));
    list(extra.chain(STARTED), |name| status(told || is_running(states, name)))
}

/// Whether any of the daemons runs that this API knows.
pub(crate) fn any_runs(states: &States) -> bool {
    DAEMONS.into_iter().chain(EXTRA).any(|name| is_running(states, name))
}

/// Whether all of those run that are always told, but for the one that sends mail, which needs to be configured.
pub(crate) fn all_run(states: &States) -> bool {
    DAEMONS.into_iter().filter(|name| *name != "maild").all(|name| is_running(states, name))
}

/// `GET /manager/configuration`.
pub(crate) fn configuration(response: serde_json::Value) -> Result<Json<ConfigurationReply>, Error> {
    Json::new(&ConfigurationReply { error: SUCCESS.to_owned(), response, message: None })
}

/// `GET /manager/stats`.
pub(crate) fn totals(hours: Vec<Hour>) -> Result<Json<StatsReply>, Error> {
    let hour = |hour: Hour| HourStats {
        hour: hour.hour,
        firewall: Some(hour.firewall),
        alerts: hour
            .alerts
            .into_iter()
            .map(|alert| HourAlert { times: alert.times, sigid: alert.rule, level: alert.level })
            .collect(),
        total_alerts: Some(hour.total_alerts),
        syscheck: Some(hour.syscheck),
        events: Some(hour.events),
    };
    let response = hours.into_iter().map(hour).collect();
    Json::new(&StatsReply { error: SUCCESS.to_owned(), response, message: None })
}

/// `GET /manager/stats/hourly`.
pub(crate) fn hourly(means: &Averages) -> Result<Json<HourlyStatsReply>, Error> {
    let response = HourlyAverages { averages: means.hours.to_vec(), interactions: means.interactions };
    Json::new(&HourlyStatsReply { error: SUCCESS.to_owned(), response, message: None })
}

/// `GET /manager/stats/weekly`.
pub(crate) fn weekly(week: &[Averages; 7]) -> Result<Json<WeeklyStatsReply>, Error> {
    let day = |means: &Averages| WeekdayAverages { hours: means.hours.to_vec(), interactions: means.interactions };
    let response = DAYS.into_iter().zip(week).map(|(name, means)| (name.to_owned(), day(means))).collect();
    Json::new(&WeeklyStatsReply { error: SUCCESS.to_owned(), response, message: None })
}

fn failure(status: StatusCode, code: u16, message: impl Into<String>) -> Error {
    Error::new(status, status.canonical_reason().unwrap_or_default(), message.into()).code(code)
}

/// The refusal of what only the manager's own program does.
pub(crate) fn no_tool() -> Error {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Error::new(status, status.canonical_reason().unwrap_or_default(), "Error executing internal command")
        .text_code("01")
}

/// The refusal of a day that is none.
pub(crate) fn no_day() -> Error {
    failure(StatusCode::BAD_REQUEST, 60, "Invalid parameters")
}

/// The fault of an operation on the node, whose name is `node` in texts of release 4.
pub(crate) fn error(fault: Fault, node: &str) -> Error {
    match fault {
        Fault::NoProcesses => no_tool(),
        Fault::NoFile(_) => failure(StatusCode::NOT_FOUND, 61, "Couldn't open stats file"),
        Fault::Malformed { .. } => failure(StatusCode::INTERNAL_SERVER_ERROR, 62, "Statistics file damaged"),
        fault => fault.into_failure().into_error(Some(node)),
    }
}

/// Why the configuration is not shown.
pub(crate) fn no_configuration(why: &NoConfiguration) -> Error {
    failure(StatusCode::INTERNAL_SERVER_ERROR, 51, format!("Problem running command: {why}"))
}

/// Why the configuration does not pass its test.
pub(crate) fn test_failed(refusal: &Refusal, node: &str) -> Error {
    match refusal {
        Refusal::Faulty(lines) => failure(StatusCode::BAD_REQUEST, 82, list_text(lines)),
        refusal => refusal_failure(refusal).into_error(Some(node)),
    }
}

/// Why the manager is not restarted.
pub(crate) fn not_restarted(refusal: &Refusal, node: &str) -> Error {
    match refusal {
        Refusal::Faulty(_) => failure(
            StatusCode::INTERNAL_SERVER_ERROR,
            21,
            "OSSEC analysisd: Testing rules failed. Configuration error.",
        ),
        refusal => refusal_failure(refusal).into_error(Some(node)),
    }
}

/// Lines as the text of a list: in double quotes where a line has single ones.
fn list_text(lines: &[String]) -> String {
    let quoted = |line: &String| {
        let mark = if line.contains('\'') && !line.contains('"') { '"' } else { '\'' };
        let escaped = line.replace('\\', "\\\\");
        let escaped = if mark == '\'' { escaped.replace('\'', "\\'") } else { escaped };
        format!("{mark}{escaped}{mark}")
    };
    format!("[{}]", lines.iter().map(quoted).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::list_text;

    #[test]
    fn lines_are_a_list_in_quotes() {
        let lines = ["a 'b'", "c", "d 'e' \"f\""].map(str::to_owned);
        assert_eq!(list_text(&lines), r#"["a 'b'", 'c', 'd \'e\' "f"']"#);
    }
}

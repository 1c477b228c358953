//! Replies about the manager (docs/facts/08-v1.md, sections 7 and 12), and its faults as the tools of 2016 tell them.

use http::StatusCode;
use wazuh_api_server::v1::models::{
    ConfigurationReply, Daemon, DaemonListReply, DaemonStatus, HourAlert, HourStats, HourlyAverages, HourlyStatsReply,
    StatsReply, WeekdayAverages, WeeklyStatsReply,
};
use wazuh_api_server::{Error, Json};

use super::Form;
use crate::wire::v4::faults::{IntoFailure as _, refusal_failure};
use apid_node::Fault;
use apid_node::configuration::NoConfiguration;
use apid_node::control::{Controlled, NotControlled, Order};
use apid_node::daemons::DaemonState;
use apid_node::refusal::Refusal;
use apid_node::stats::{Averages, DAYS, Hour};

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
    form: Form,
    daemons: impl Iterator<Item = &'d str>,
    status: impl Fn(&str) -> DaemonStatus,
) -> Result<Json<DaemonListReply>, Error> {
    let daemon = |name: &str| Daemon { daemon: format!("ossec-{name}"), status: status(name) };
    form.reply(daemons.map(daemon).collect::<Vec<_>>().as_slice())
}

const fn status(running: bool) -> DaemonStatus {
    if running { DaemonStatus::Running } else { DaemonStatus::Stopped }
}

/// `GET /manager/status`, and `PUT /manager/stop` where nothing runs.
pub(crate) fn states(form: Form, states: &States) -> Result<Json<DaemonListReply>, Error> {
    let extra = EXTRA.into_iter().filter(|name| is_running(states, name));
    list(form, DAEMONS.into_iter().chain(extra), |name| status(is_running(states, name)))
}

/// `PUT /manager/restart` and `PUT /manager/start`. Where a manager was told, all of its daemons will run.
pub(crate) fn started(form: Form, states: &States, told: bool) -> Result<Json<DaemonListReply>, Error> {
    let extra = EXTRA.into_iter().filter(|name| is_running(states, name));
    list(form, extra.chain(STARTED), |name| status(told || is_running(states, name)))
}

/// `PUT /manager/start` and `PUT /manager/stop`, as the manager's control program tells it. It says "stopped" of a
/// daemon that ran `before` too, which was "killed" in 2016; "stopped" was one that did not run.
pub(crate) fn controlled(
    form: Form,
    order: Order,
    told: &[Controlled],
    before: &States,
) -> Result<Json<DaemonListReply>, Error> {
    let told_of = |name: &str| {
        let own = told.iter().find(|told| told.daemon.strip_prefix("wazuh-") == Some(name));
        own.map(|told| told.status.as_str())
    };
    match order {
        Order::Start => {
            let extra = EXTRA.into_iter().filter(|name| told_of(name) == Some("running"));
            list(form, extra.chain(STARTED), |name| status(told_of(name) == Some("running")))
        }
        Order::Stop => {
            let extra = EXTRA.into_iter().filter(|name| is_running(before, name));
            let ended = |name: &str| told_of(name) == Some("killed") || is_running(before, name);
            list(form, DAEMONS.into_iter().chain(extra), |name| match ended(name) {
                true => DaemonStatus::Killed,
                false => DaemonStatus::Stopped,
            })
        }
    }
}

/// Why the manager was not started or stopped.
pub(crate) fn not_controlled(why: &NotControlled) -> Error {
    let fault = StatusCode::INTERNAL_SERVER_ERROR;
    match why {
        NotControlled::Refused { code, message } => failure(fault, *code, message.as_str()),
        NotControlled::NotUnderstood(_) => {
            tracing::warn!("cannot start or stop the manager: {why}");
            own_failure("02", "Command output not in JSON")
        }
        NotControlled::Absent(_)
        | NotControlled::Untrusted(_)
        | NotControlled::NotRun { .. }
        | NotControlled::TooSlow(_)
        | NotControlled::Silent { .. } => {
            tracing::warn!("cannot start or stop the manager: {why}");
            own_failure("01", format!("Error executing internal command: {}", cause(why)))
        }
    }
}

/// Why the program was of no use, without the path of the home, which callers need not know.
const fn cause(why: &NotControlled) -> &'static str {
    match why {
        NotControlled::Absent(_) => "this home has no bin/wazuh-control, so there is nothing to start or stop here",
        NotControlled::Untrusted(_) => "bin/wazuh-control could have been changed by others than root and this server",
        NotControlled::NotRun { .. } => "bin/wazuh-control cannot be run by this server",
        NotControlled::TooSlow(_) => "bin/wazuh-control did not end in time",
        NotControlled::Silent { .. } => "bin/wazuh-control failed without a word",
        NotControlled::NotUnderstood(_) | NotControlled::Refused { .. } => "bin/wazuh-control refused",
    }
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
pub(crate) fn configuration(form: Form, response: &serde_json::Value) -> Result<Json<ConfigurationReply>, Error> {
    form.reply(response)
}

/// `GET /manager/stats`.
pub(crate) fn totals(form: Form, hours: Vec<Hour>) -> Result<Json<StatsReply>, Error> {
    let hour = |hour: Hour| HourStats {
        hour: hour.hour,
        firewall: hour.firewall,
        alerts: hour
            .alerts
            .into_iter()
            .map(|alert| HourAlert { times: alert.times, sigid: alert.rule, level: alert.level })
            .collect(),
        total_alerts: hour.total_alerts,
        syscheck: hour.syscheck,
        events: hour.events,
    };
    form.reply(hours.into_iter().map(hour).collect::<Vec<_>>().as_slice())
}

/// `GET /manager/stats/hourly`.
pub(crate) fn hourly(form: Form, means: &Averages) -> Result<Json<HourlyStatsReply>, Error> {
    form.reply(&HourlyAverages { averages: means.hours.to_vec(), interactions: means.interactions })
}

/// `GET /manager/stats/weekly`.
pub(crate) fn weekly(form: Form, week: &[Averages; 7]) -> Result<Json<WeeklyStatsReply>, Error> {
    let day = |means: &Averages| WeekdayAverages { hours: means.hours.to_vec(), interactions: means.interactions };
    form.reply(&DAYS.into_iter().zip(week).map(|(name, means)| (name.to_owned(), day(means))).collect())
}

fn failure(status: StatusCode, code: u16, message: impl Into<String>) -> Error {
    Error::new(status, status.canonical_reason().unwrap_or_default(), message.into()).code(code)
}

/// A failure of the API itself to have something done, whose code is a text.
fn own_failure(code: &'static str, message: impl Into<String>) -> Error {
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Error::new(status, status.canonical_reason().unwrap_or_default(), message.into()).text_code(code)
}

/// The refusal of a day that is none.
pub(crate) fn no_day() -> Error {
    failure(StatusCode::BAD_REQUEST, 60, "Invalid parameters")
}

/// The fault of an operation on the node, whose name is `node` in texts of release 4.
pub(crate) fn error(fault: Fault, node: &str) -> Error {
    match fault {
        Fault::NoProcesses => own_failure("01", "Error executing internal command"),
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
    #![allow(clippy::unwrap_used)]

    use serde_json::Value;

    use super::{Controlled, DaemonState, Form, NotControlled, Order, controlled, list_text, not_controlled};

    #[test]
    fn what_the_control_program_tells_is_told_in_the_words_of_2016() {
        let states = [("wazuh-execd", DaemonState::Running), ("wazuh-agentlessd", DaemonState::Running)];
        let told = |status: &str, daemons: &[&str]| {
            let of = |name: &&str| Controlled { daemon: format!("wazuh-{name}"), status: status.to_owned() };
            daemons.iter().map(of).collect::<Vec<_>>()
        };
        let daemons = |order: Order, told: &[Controlled]| -> Vec<(String, String)> {
            let reply = controlled(Form::Guide, order, told, &states).unwrap();
            let reply: Value = serde_json::from_slice(reply.as_bytes()).unwrap();
            let text = |daemon: &Value, name: &str| daemon[name].as_str().unwrap().to_owned();
            let items = reply["response"].as_array().unwrap();
            items.iter().map(|daemon| (text(daemon, "daemon"), text(daemon, "status"))).collect()
        };
        let pairs = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, status)| (format!("ossec-{name}"), (*status).to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(
            daemons(Order::Start, &told("running", &["db", "execd", "analysisd", "integratord"])),
            pairs(&[
                ("integratord", "running"),
                ("maild", "stopped"),
                ("execd", "running"),
                ("analysisd", "running"),
                ("logcollector", "stopped"),
                ("remoted", "stopped"),
                ("syscheckd", "stopped"),
                ("monitord", "stopped"),
            ])
        );
        let mut stopped = told("stopped", &["execd", "maild", "agentlessd"]);
        stopped.extend(told("killed", &["remoted"]));
        assert_eq!(
            daemons(Order::Stop, &stopped),
            pairs(&[
                ("monitord", "stopped"),
                ("logcollector", "stopped"),
                ("remoted", "killed"),
                ("syscheckd", "stopped"),
                ("analysisd", "stopped"),
                ("maild", "stopped"),
                ("execd", "killed"),
                ("agentlessd", "killed"),
            ])
        );
    }

    #[test]
    fn refusals_of_the_control_program_keep_their_numbers() {
        let message = "wazuh-remoted: Configuration error.".to_owned();
        let error = not_controlled(&NotControlled::Refused { code: 20, message });
        assert_eq!((error.status().as_u16(), error.error_code()), (500, Some(20)));
        assert_eq!(error.detail(), "wazuh-remoted: Configuration error.");
        let error = not_controlled(&NotControlled::Absent("/home/bin/wazuh-control".into()));
        let body = wazuh_api_server::Dialect::Ossec.response(error.clone(), "");
        assert_eq!((body.status().as_u16(), error.error_code()), (500, None));
        assert!(error.detail().starts_with("Error executing internal command: this home has no bin/wazuh-control"));
        let error = not_controlled(&NotControlled::NotUnderstood("x".into()));
        assert_eq!(error.detail(), "Command output not in JSON");
    }

    #[test]
    fn lines_are_a_list_in_quotes() {
        let lines = ["a 'b'", "c", "d 'e' \"f\""].map(str::to_owned);
        assert_eq!(list_text(&lines), r#"["a 'b'", 'c', 'd \'e\' "f"']"#);
    }
}

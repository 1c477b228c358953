//! What agents, and the manager's daemons about agents, are asked (docs/facts/04-modules.md, section 2.8).

use bytes::Bytes;
use serde_json::Value;

use super::{Commands, Shared, plain_result, push_value, separate, too_old};
use crate::agents::targets::{Report, Target};
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, agent_id, push_date};
use apid_identity::rbac::Granted;
use apid_manager::{Daemon, Question, Version};

const DAEMONS: Messages = Messages {
    all: "Statistical information for each daemon was successfully read",
    some: "Could not read statistical information for some daemons",
    none: "Could not read statistical information for any daemon",
};

const COMPONENTS: Messages = Messages {
    all: "Statistical information for each agent was successfully read",
    some: "Could not read statistical information for some agents",
    none: "Could not read statistical information for any agent",
};

/// The sections of each component's configuration.
const SECTIONS: &[(&str, &[&str])] = &[
    ("agent", &["client", "buffer", "labels", "internal", "anti_tampering"]),
    ("agentless", &["agentless"]),
    ("analysis", &["global", "active_response", "alerts", "command", "rules", "decoders", "internal", "rule_test"]),
    ("auth", &["auth"]),
    ("com", &["active-response", "logging", "internal", "cluster"]),
    ("csyslog", &["csyslog"]),
    ("integrator", &["integration"]),
    ("logcollector", &["localfile", "socket", "internal"]),
    ("mail", &["global", "alerts", "internal"]),
    ("monitor", &["global", "internal", "reports"]),
    ("request", &["global", "remote", "internal"]),
    ("syscheck", &["syscheck", "rootcheck", "internal"]),
    ("wazuh-db", &["wdb", "internal"]),
    ("wmodules", &["wmodules"]),
];

/// Whether a component has such a section.
///
/// # Errors
///
/// 1128, with the sections that it has.
pub fn check_pair(component: &str, section: &str) -> Result<(), Failure> {
    let sections = SECTIONS.iter().find(|(name, _)| *name == component).map_or(&[][..], |(_, sections)| sections);
    if sections.contains(&section) {
        return Ok(());
    }
    let quoted: Vec<_> = sections.iter().map(|section| format!("'{section}'")).collect();
    let list = quoted.join(", ");
    Err(Failure::bad_request(1128).detail(format_args!("Valid configuration values for '{component}': {{{list}}}")))
}

/// `2026-11-28 13:51:14` with a `T` and a `Z`; anything else as it is.
fn instant(value: &mut Value) {
    if let Value::String(text) = value
        && text.len() == 19
        && let Some((day, time)) = text.split_once(' ')
    {
        *text = format!("{day}T{time}Z");
    }
}

/// Seconds since 1970 as a date.
fn date(value: &mut Value) {
    if let Some(epoch) = value.as_i64() {
        let mut out = Vec::new();
        push_date(&mut out, epoch);
        let text = String::from_utf8_lossy(&out).into_owned();
        *value = text.trim_matches('"').into();
    }
}

fn at<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    value.as_object_mut()?.get_mut(key)
}

/// The times of a component's counters in the form of replies.
fn with_instants(mut state: Value) -> Value {
    for key in ["last_keepalive", "last_ack"] {
        at(&mut state, key).into_iter().for_each(instant);
    }
    for part in ["global", "interval"] {
        for key in ["start", "end"] {
            at(&mut state, part).and_then(|part| at(part, key)).into_iter().for_each(instant);
        }
    }
    state
}

/// The times of a daemon's counters in the form of replies, agents in order.
fn with_dates(mut counters: Value) -> Value {
    for key in ["timestamp", "uptime"] {
        at(&mut counters, key).into_iter().for_each(date);
    }
    if let Some(Value::Array(agents)) = at(&mut counters, "agents") {
        agents.sort_by_key(|agent| agent.get("id").and_then(Value::as_i64));
        for agent in agents {
            at(agent, "uptime").into_iter().for_each(date);
        }
    }
    counters
}

impl Shared {
    fn configuration(&self, target: &Target, component: &str, section: &str) -> Result<Value, Failure> {
        if !target.active {
            return Err(Failure::bad_request(1740));
        }
        if target.version.is_some_and(|version| version < Version::REPORTS_CONFIGURATION) {
            return Err(too_old());
        }
        let mut data = self.link.ask(target.id, &Question::Config { component, section })?;
        let password = data.get("auth").and_then(|auth| auth.get("use_password")).is_some_and(|word| word == "yes");
        if password
            && let Ok(text) = std::fs::read_to_string(self.home.authd_pass())
            && let Value::Object(members) = &mut data
        {
            members.insert("authd.pass".to_owned(), text.trim_end().into());
        }
        Ok(data)
    }

    fn component(&self, target: &Target, component: &str) -> Result<Value, Failure> {
        match target.version {
            None => return Err(Failure::internal(1015)),
            Some(version) if version < Version::TAKES_JSON => {
                return Err(Failure::internal(1735).detail("Minimum required version is v4.2.0"));
            }
            Some(_) => {}
        }
        if target.id == 0 && component == "agent" {
            return Err(Failure::bad_request(1310));
        }
        Ok(with_instants(self.link.ask(target.id, &Question::State { component })?))
    }
}

impl Commands {
    /// `GET /agents/{agent_id}/config/{component}/{configuration}`, for a pair that [`check_pair`] knows.
    ///
    /// # Errors
    ///
    /// 1701, 1740 when the agent is not active, 1735 when it is too old, and what the link says.
    pub async fn configuration(&self, granted: &Granted, component: &str, section: &str) -> Result<Bytes, Failure> {
        let (granted, component, section) = (granted.clone(), component.to_owned(), section.to_owned());
        self.work(move |shared| {
            let target = shared.agents.target(&granted)?;
            plain_result(&shared.configuration(&target, &component, &section)?)
        })
        .await
    }

    /// `GET /agents/{agent_id}/daemons/stats`: of these daemons, or of all. A daemon that does not answer is a failed item.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn daemons(&self, granted: &Granted, daemons: Option<Vec<Daemon>>) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.work(move |shared| {
            let targets = shared.agents.targets(&granted, None, Report::Named)?;
            let mut failed = FailedItems::from(targets.failed);
            let ids: Vec<i64> = targets.agents.iter().map(|agent| agent.id).collect();
            let mut envelope = Envelope::open(0);
            let mut total = 0;
            for daemon in daemons.unwrap_or_else(|| vec![Daemon::Remoted, Daemon::Analysisd]) {
                if ids.is_empty() {
                    break;
                }
                match shared.link.counters(daemon, &ids) {
                    Ok(counters) => {
                        separate(envelope.items());
                        push_value(envelope.items(), &with_dates(counters))?;
                        total += 1;
                    }
                    Err(error) => failed.push(daemon.name(), &error.into()),
                }
            }
            Ok(envelope.close(total, failed, &DAEMONS))
        })
        .await
    }

    /// `GET /agents/{agent_id}/stats/{component}`. Every refusal is a failed item.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn component(&self, granted: &Granted, component: &str) -> Result<Bytes, Failure> {
        let (granted, component) = (granted.clone(), component.to_owned());
        self.work(move |shared| {
            let mut failed = FailedItems::new();
            let mut envelope = Envelope::open(0);
            let mut total = 0;
            match shared.agents.target(&granted) {
                Ok(target) => match shared.component(&target, &component) {
                    Ok(state) => {
                        push_value(envelope.items(), &state)?;
                        total = 1;
                    }
                    Err(failure) => failed.push(agent_id(target.id), &failure),
                },
                Err(failure) if failure == crate::Fault::UnknownAgent => {
                    let failure = failure.into();
                    named(&granted).for_each(|id| failed.push(id, &failure));
                }
                Err(failure) => return Err(failure.into()),
            }
            Ok(envelope.close(total, failed, &COMPONENTS))
        })
        .await
    }
}

/// The ids that the request names and the caller may ask about.
fn named(granted: &Granted) -> impl Iterator<Item = String> {
    let ids = match &granted.resolution.allowed {
        apid_identity::rbac::Allowed::Only(ids) => ids.iter().cloned().collect(),
        _ => Vec::new(),
    };
    ids.into_iter()
}

#[cfg(test)]
mod forms {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use serde_json::json;

    use super::{check_pair, with_dates, with_instants};

    #[test]
    fn pairs_that_there_are() {
        assert_eq!(check_pair("agent", "client"), Ok(()));
        let failure = check_pair("csyslog", "client").unwrap_err();
        assert_eq!(
            (failure.code, failure.message.as_str()),
            (
                1128,
                "Invalid configuration for the given component: Valid configuration values for 'csyslog': {'csyslog'}"
            )
        );
    }

    #[test]
    fn times_in_the_form_of_replies() {
        let state = json!({"last_ack": "2026-11-28 13:51:14", "last_keepalive": "", "msg_count": 1});
        assert_eq!(
            with_instants(state),
            json!({"last_ack": "2026-11-28T13:51:14Z", "last_keepalive": "", "msg_count": 1})
        );
        let logs = json!({"global": {"start": "2026-11-28 13:51:14", "files": []}, "interval": {}});
        assert_eq!(with_instants(logs)["global"]["start"], "2026-11-28T13:51:14Z");
        let counters = json!({"timestamp": 0, "agents": [{"id": 10, "uptime": 1}, {"id": 9, "uptime": 2}]});
        assert_eq!(
            with_dates(counters),
            json!({"timestamp": "1970-01-01T00:00:00+00:00", "agents": [
                {"id": 9, "uptime": "1970-01-01T00:00:02+00:00"},
                {"id": 10, "uptime": "1970-01-01T00:00:01+00:00"},
            ]})
        );
    }
}

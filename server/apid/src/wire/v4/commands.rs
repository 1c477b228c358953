//! Replies to commands for agents, and to events.

use crate::wire::text::{push_agent_id, push_date, push_instant, push_integer, push_text};
use apid_fleet::Outcome;
use apid_fleet::commands::{UpgradeResult, UpgradeTask};
use apid_home::agent::id_text;
use apid_manager::TaskState;
use http::StatusCode;
use serde_json::Value;
use wazuh_api_server::v4::models::{AgentComponentStats, AgentUpgradeResult, AgentUpgradeTask, DaemonStatsByAgent};
use wazuh_api_server::{AffectedItems, Error, Json, ListWriter, Messages};

use super::failure::Voice;
use super::outcome::{self, failed_items};

/// Of restarts.
pub(crate) const RESTARTED: Messages<'static> = Messages {
    all: "Restart command was sent to all agents",
    some: "Restart command was not sent to some agents",
    none: "Restart command was not sent to any agent",
};

/// Of orders to connect anew.
pub(crate) const RECONNECTED: Messages<'static> = Messages {
    all: "Force reconnect command was sent to all agents",
    some: "Force reconnect command was not sent to some agents",
    none: "Force reconnect command was not sent to any agent",
};

/// Of active responses.
pub(crate) const ACTIVE_RESPONSE: Messages<'static> = Messages {
    all: "AR command was sent to all agents",
    some: "AR command was not sent to some agents",
    none: "AR command was not sent to any agent",
};

/// Of events. Spelled so by the real API.
pub(crate) const FORWARDED: Messages<'static> = Messages {
    all: "All events were forwarded to analisysd",
    some: "Some events were forwarded to analisysd",
    none: "No events were forwarded to analisysd",
};

/// Of what daemons have counted.
pub(in crate::wire) const DAEMONS: Messages<'static> = Messages {
    all: "Statistical information for each daemon was successfully read",
    some: "Could not read statistical information for some daemons",
    none: "Could not read statistical information for any daemon",
};

const COMPONENTS: Messages<'static> = Messages {
    all: "Statistical information for each agent was successfully read",
    some: "Could not read statistical information for some agents",
    none: "Could not read statistical information for any agent",
};

pub(in crate::wire) const TASKS_CREATED: Messages<'static> = Messages {
    all: "All upgrade tasks were created",
    some: "Some upgrade tasks were not created",
    none: "No upgrade task was created",
};

const TASKS_RETURNED: Messages<'static> = Messages {
    all: "All upgrade tasks were returned",
    some: "Some upgrade tasks were not returned",
    none: "No upgrade task was returned",
};

/// Tasks that upgrade agents, in the order of the texts of the agents' ids.
pub(crate) fn upgrade_tasks(voice: Voice, mut tasks: Outcome<UpgradeTask>) -> Json<AffectedItems<AgentUpgradeTask>> {
    tasks.done.sort_by_cached_key(|task| id_text(task.agent));
    outcome::list(voice, tasks, &TASKS_CREATED, 40, |out, task| {
        out.extend_from_slice(b"{\"agent\": ");
        push_agent_id(out, task.agent);
        out.extend_from_slice(b", \"task_id\": ");
        push_integer(out, task.task);
        out.push(b'}');
    })
}

/// How the last upgrades of agents went, in the order of the texts of the agents' ids. Orders of a manager of 5.0 have
/// texts for ids, and in release 4, whose tasks have numbers, those of their rows.
pub(crate) fn upgrade_results(
    voice: Voice,
    mut results: Outcome<UpgradeResult>,
) -> Json<AffectedItems<AgentUpgradeResult>> {
    results.done.sort_by_cached_key(|result| id_text(result.agent));
    let has_text_ids = voice == Voice::V5;
    outcome::list(voice, results, &TASKS_RETURNED, 256, |out, result| push_upgrade_result(out, result, has_text_ids))
}

fn push_upgrade_result(out: &mut Vec<u8>, result: &UpgradeResult, has_text_ids: bool) {
    let UpgradeResult { agent, message, task, order } = result;
    out.extend_from_slice(b"{\"message\": ");
    push_text(out, message.as_bytes());
    out.extend_from_slice(b", \"agent\": ");
    push_agent_id(out, *agent);
    out.extend_from_slice(b", \"task_id\": ");
    match order {
        Some(id) if has_text_ids => push_text(out, id.as_bytes()),
        _ => push_integer(out, task.id),
    }
    if let Some(state) = &task.state {
        let TaskState { node, module, command, status, created, updated, error } = state;
        let mut member = |key: &str, text: &str| {
            out.extend_from_slice(b", ");
            push_text(out, key.as_bytes());
            out.extend_from_slice(b": ");
            push_text(out, text.as_bytes());
        };
        member("node", node);
        member("module", module);
        member("command", command);
        member("status", status);
        if let Some(error) = error {
            member("error_msg", error);
        }
        out.extend_from_slice(b", \"create_time\": ");
        push_instant(out, *created);
        if *updated > 0 {
            out.extend_from_slice(b", \"update_time\": ");
            push_instant(out, *updated);
        }
    }
    out.push(b'}');
}

/// Refuses a request with too many events.
pub(crate) fn too_many_events() -> Error {
    let text = "The size of the events bulk is exceeding the limit";
    Error::new(StatusCode::BAD_REQUEST, "Events bulk size exceeded", text)
}

/// What daemons have counted for agents.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn counters(
    voice: Voice,
    outcome: Outcome<Value>,
) -> Result<Json<AffectedItems<DaemonStatsByAgent>>, Error> {
    values(voice, outcome, &DAEMONS, with_dates)
}

/// What a component of an agent has counted.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn states(voice: Voice, outcome: Outcome<Value>) -> Result<Json<AffectedItems<AgentComponentStats>>, Error> {
    values(voice, outcome, &COMPONENTS, with_instants)
}

/// A list of values, each as `shown` has it.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(in crate::wire) fn values<T>(
    voice: Voice,
    outcome: Outcome<Value>,
    messages: &Messages<'_>,
    shown: impl Fn(Value) -> Value,
) -> Result<Json<AffectedItems<T>>, Error> {
    let Outcome { done, failed } = outcome;
    let total = done.len() as u64;
    let mut writer = ListWriter::with_capacity(0);
    for value in done {
        wazuh_api_server::json::encode_into(writer.item(), &shown(value)).map_err(|_| Error::internal())?;
    }
    Ok(writer.finish(total, failed_items(voice, &failed), messages))
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

/// Seconds since 1970 as a date; anything else as it is.
fn date(value: &mut Value) {
    if let Some(epoch) = value.as_i64() {
        let mut out = Vec::new();
        push_date(&mut out, epoch);
        let text = String::from_utf8_lossy(&out);
        *value = text.trim_matches('"').into();
    }
}

fn member<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    value.as_object_mut()?.get_mut(key)
}

/// The times of a component's counters in the form of replies.
fn with_instants(mut state: Value) -> Value {
    for key in ["last_keepalive", "last_ack"] {
        member(&mut state, key).into_iter().for_each(instant);
    }
    for part in ["global", "interval"] {
        for key in ["start", "end"] {
            member(&mut state, part).and_then(|part| member(part, key)).into_iter().for_each(instant);
        }
    }
    state
}

/// The times of a daemon's counters in the form of replies, agents in order.
pub(in crate::wire) fn with_dates(mut counters: Value) -> Value {
    for key in ["timestamp", "uptime"] {
        member(&mut counters, key).into_iter().for_each(date);
    }
    if let Some(Value::Array(agents)) = member(&mut counters, "agents") {
        agents.sort_by_key(|agent| agent.get("id").and_then(Value::as_i64));
        for agent in agents {
            member(agent, "uptime").into_iter().for_each(date);
        }
    }
    counters
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use serde_json::json;

    use super::{with_dates, with_instants};

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

//! Replies about agents: their lists, and what differs from release 4 in what is told of commands.

use apid_fleet::Outcome;
use apid_fleet::agents::States;
use apid_manager::Daemon;
use serde_json::Value;
use wazuh_api_server::v5::models::{Agent, AgentDistinct, AgentsSummaryStatusReply, DaemonStatsByAgent};
use wazuh_api_server::{AffectedItems, DataWriter, Error, Json, Messages};

use super::fields;
use crate::wire::v4::agents::{LISTED, push_connections};
use crate::wire::v4::commands::{DAEMONS, TASKS_CREATED, values, with_dates};
use crate::wire::v4::failure::Voice;
use crate::wire::v4::outcome;
use crate::wire::v4::rows::ListView;

/// Of orders to read the configuration anew.
pub(crate) const RELOADED: Messages<'static> = Messages {
    all: "Reload command was sent to all agents",
    some: "Reload command was not sent to some agents",
    none: "Reload command was not sent to any agent",
};

/// Estimated bytes per field of an agent, for sizing the reply buffer.
const FIELD_BYTES: u64 = 27;

/// Lists of agents.
pub(crate) static LIST: ListView<Agent> =
    ListView::new("v5 agents", &fields::AGENTS, LISTED, FIELD_BYTES).told_by(Voice::V5);

/// Lists of what agents have in some fields.
pub(crate) static DISTINCT: ListView<AgentDistinct> =
    ListView::new("v5 distinct agents", &fields::AGENTS, LISTED, FIELD_BYTES).told_by(Voice::V5);

/// How many agents are in each state of their connection; no other state is known of agents of release 5.
pub(crate) fn states(states: &States) -> Json<AgentsSummaryStatusReply> {
    let mut writer = DataWriter::with_capacity(128);
    push_states(writer.data(), states);
    writer.finish()
}

/// Appends the states as an object.
pub(super) fn push_states(out: &mut Vec<u8>, states: &States) {
    out.extend_from_slice(b"{\"connection\": ");
    push_connections(out, states);
    out.push(b'}');
}

/// Agents that have a task which upgrades them.
pub(crate) fn upgraded(agents: Outcome<i64>) -> Json<AffectedItems<String>> {
    outcome::agents(Voice::V5, agents, &TASKS_CREATED)
}

/// What daemons have counted for agents, under the names that the request has for them.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn counters(
    outcome: Outcome<Value>,
    name: impl Fn(Daemon) -> &'static str,
) -> Result<Json<AffectedItems<DaemonStatsByAgent>>, Error> {
    values(Voice::V5, outcome, &DAEMONS, |counters| {
        let mut counters = with_dates(counters);
        let daemon = [Daemon::Remoted, Daemon::Analysisd]
            .into_iter()
            .find(|daemon| counters.get("name").is_some_and(|name| name == daemon.name()));
        if let (Some(daemon), Some(members)) = (daemon, counters.as_object_mut()) {
            members.insert("name".to_owned(), name(daemon).into());
        }
        counters
    })
}

#[cfg(test)]
mod tests {
    use super::{States, states};

    #[test]
    fn only_connections_are_counted() {
        let counted = States { active: 3, pending: 1, synced: 2, total: 4, ..States::default() };
        assert_eq!(
            states(&counted).as_bytes(),
            r#"{"data": {"connection": {"active": 3, "disconnected": 0, "never_connected": 0, "pending": 1, "total": 4}}, "error": 0}"#
        );
    }
}

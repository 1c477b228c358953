//! Replies about agents: their lists, keys and summaries.

use crate::wire::text::{push_agent_id, push_integer, push_text};
use apid_fleet::Outcome;
use apid_fleet::agents::{AgentKey, Counts, States, Summary};
use wazuh_api_server::v4::models::{Agent, AgentDistinct, AgentIdKey, AgentsSummaryReply, AgentsSummaryStatusReply};
use wazuh_api_server::{AffectedItems, DataWriter, FailedItems, Json, ListWriter, Messages};

use super::failure::Voice;
use super::fields;
use super::outcome;
use super::rows::ListView;

pub(in crate::wire) const LISTED: Messages<'static> = Messages {
    all: "All selected agents information was returned",
    some: "Some agents information was not returned",
    none: "No agent information was returned",
};

/// Of the removal of agents.
pub(crate) const REMOVED: Messages<'static> = Messages {
    all: "All selected agents were deleted",
    some: "Some agents were not deleted",
    none: "No agents were deleted",
};

const KEYS: Messages<'static> = Messages {
    all: "Obtained keys for all selected agents",
    some: "Some agent keys were not obtained",
    none: "No agent keys were obtained",
};

const PLATFORMS: Messages<'static> = Messages {
    all: "Showing the operative system of all specified agents",
    some: "Could not get the operative system of some agents",
    none: "Could not get the operative system of the agents",
};

/// Estimated bytes per field of an agent, for sizing the reply buffer.
const FIELD_BYTES: u64 = 27;

/// Lists of agents.
pub(crate) static LIST: ListView<Agent> = ListView::new("v4 agents", &fields::AGENTS, LISTED, FIELD_BYTES);

/// Lists of what agents have in some fields.
pub(crate) static DISTINCT: ListView<AgentDistinct> =
    ListView::new("v4 distinct agents", &fields::AGENTS, LISTED, FIELD_BYTES);

/// An agent was added: its id and its key. `T` is the model of the operation's reply.
pub(crate) fn added<T>(agent: &AgentKey) -> Json<T> {
    let mut writer = DataWriter::with_capacity(256);
    push_key(writer.data(), agent);
    writer.finish()
}

/// The keys of agents.
pub(crate) fn keys(voice: Voice, keys: Outcome<AgentKey>) -> Json<AffectedItems<AgentIdKey>> {
    outcome::list(voice, keys, &KEYS, 256, push_key)
}

/// The platforms that agents run on.
pub(crate) fn platforms(platforms: &[String]) -> Json<AffectedItems<String>> {
    let mut writer = ListWriter::with_capacity(256);
    for platform in platforms {
        push_text(writer.item(), platform.as_bytes());
    }
    writer.finish(platforms.len() as u64, FailedItems::new(), &PLATFORMS)
}

/// How many agents are in each state.
pub(crate) fn states(states: &States) -> Json<AgentsSummaryStatusReply> {
    let mut writer = DataWriter::with_capacity(192);
    push_states(writer.data(), states);
    writer.finish()
}

/// The agents by state, platform and group.
pub(crate) fn summary(summary: &Summary) -> Json<AgentsSummaryReply> {
    let Summary { states, platforms, groups } = summary;
    let mut writer = DataWriter::with_capacity(256);
    let out = writer.data();
    out.extend_from_slice(b"{\"status\": {");
    push_counts(out, connections(states).into_iter());
    out.extend_from_slice(b"}, \"os\": {");
    push_counts(out, counts(platforms));
    out.extend_from_slice(b"}, \"groups\": {");
    push_counts(out, counts(groups));
    out.extend_from_slice(b"}}");
    writer.finish()
}

fn push_key(out: &mut Vec<u8>, agent: &AgentKey) {
    out.extend_from_slice(b"{\"id\": ");
    push_agent_id(out, agent.id);
    out.extend_from_slice(b", \"key\": ");
    push_text(out, agent.key.as_bytes());
    out.push(b'}');
}

/// Appends the states of the connection, and the number of all, as an object.
pub(in crate::wire) fn push_connections(out: &mut Vec<u8>, states: &States) {
    out.push(b'{');
    push_counts(out, connections(states).into_iter().chain([("total", states.total)]));
    out.push(b'}');
}

/// The states of the connection, in the order in which they are shown.
const fn connections(states: &States) -> [(&'static str, u64); 4] {
    let States { active, disconnected, never_connected, pending, .. } = *states;
    [("active", active), ("disconnected", disconnected), ("never_connected", never_connected), ("pending", pending)]
}

/// Appends the states as an object.
pub(super) fn push_states(out: &mut Vec<u8>, states: &States) {
    out.extend_from_slice(b"{\"connection\": ");
    push_connections(out, states);
    out.extend_from_slice(b", \"configuration\": {");
    let known = ("total", states.synced + states.not_synced);
    push_counts(out, [("synced", states.synced), ("not_synced", states.not_synced), known].into_iter());
    out.extend_from_slice(b"}}");
}

fn counts(counts: &Counts) -> impl Iterator<Item = (&str, u64)> {
    counts.iter().map(|(name, count)| (name.as_str(), *count))
}

/// Appends the members of an object.
fn push_counts<'a>(out: &mut Vec<u8>, counts: impl Iterator<Item = (&'a str, u64)>) {
    for (index, (name, count)) in counts.enumerate() {
        if index > 0 {
            out.extend_from_slice(b", ");
        }
        push_text(out, name.as_bytes());
        out.extend_from_slice(b": ");
        push_integer(out, count);
    }
}

#[cfg(test)]
#[path = "agents_tests.rs"]
mod tests;

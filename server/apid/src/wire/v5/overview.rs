//! The overview of the fleet: no nodes, and the type of operating systems (docs/facts/07-v5.md, section 5.1).

use apid_fleet::agents::OverviewForm;
use apid_fleet::overview::Overview;
use apid_store::schema::agent;
use wazuh_api_server::v5::models::AgentsOverviewReply;
use wazuh_api_server::{DataWriter, Json};

use super::agents::push_states;
use super::fields;
use crate::wire::text::{push_release, push_text};
use crate::wire::v4::failure::Failure;
use crate::wire::v4::groups::push_summed;
use crate::wire::v4::overview::push_combinations;
use crate::wire::v4::rows::ItemsView;

/// The agent that was registered last, as the only item of a list.
static LAST_REGISTERED: ItemsView = ItemsView::new("v5 last registered agent", &fields::AGENTS);

/// What is counted.
pub(crate) static FORM: OverviewForm<4> = OverviewForm {
    systems: [&agent::OS_NAME, &agent::OS_PLATFORM, &agent::OS_TYPE, &agent::OS_VERSION],
    version: &agent::RELEASE,
    view: &LAST_REGISTERED,
};

/// Agents by platform, state and version, the agent registered last, and the groups.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn overview(overview: &Overview<4>) -> Result<Json<AgentsOverviewReply>, Failure> {
    let Overview { agents, groups } = overview;
    let mut writer = DataWriter::with_capacity(2048 + agents.last_registered.len() + 128 * groups.len());
    let out = writer.data();
    out.extend_from_slice(b"{\"agent_os\": ");
    push_combinations(out, &agents.systems, ["name", "platform", "type", "version"], Some("os"), push_text);
    out.extend_from_slice(b", \"agent_status\": ");
    push_states(out, &agents.states);
    out.extend_from_slice(b", \"agent_version\": ");
    push_combinations(out, &agents.versions, ["version"], None, push_release);
    out.extend_from_slice(b", \"last_registered_agent\": ");
    out.extend_from_slice(&agents.last_registered);
    out.extend_from_slice(b", \"groups\": ");
    push_summed(out, groups)?;
    out.push(b'}');
    Ok(writer.finish())
}

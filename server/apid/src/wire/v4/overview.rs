//! The overview of the fleet.

use apid_failure::Failure;
use apid_fleet::overview::Overview;
use wazuh_api_server::v4::models::GetOverviewAgentsResponse;
use wazuh_api_server::{DataWriter, Json};

use super::groups::push_summed;

/// Agents by node, platform, state and version, the agent registered last, and the groups.
///
/// # Errors
///
/// When a value cannot be JSON.
pub(crate) fn overview(overview: &Overview) -> Result<Json<GetOverviewAgentsResponse>, Failure> {
    let Overview { agents, groups } = overview;
    let mut writer = DataWriter::with_capacity(agents.len() + 128 * groups.len());
    let out = writer.data();
    out.push(b'{');
    out.extend_from_slice(agents);
    out.extend_from_slice(b", \"groups\": ");
    push_summed(out, groups)?;
    out.push(b'}');
    Ok(writer.finish())
}

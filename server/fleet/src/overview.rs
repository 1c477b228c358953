//! `GET /overview/agents`: the fleet in one reply, put together from what the agents and the groups tell
//! (docs/facts/04-modules.md, section 12).

use bytes::Bytes;

use crate::agents::Agents;
use crate::groups::Groups;
use apid_failure::Failure;
use apid_identity::rbac::Granted;

/// The reply to a caller who was granted these agents and these groups.
///
/// # Errors
///
/// When the database or the groups' folders cannot be read.
pub async fn overview(
    agents: &Agents,
    groups: &Groups,
    granted_agents: &Granted,
    granted_groups: &Granted,
) -> Result<Bytes, Failure> {
    let groups = groups.overview(granted_groups).await?;
    let members = agents.overview(granted_agents).await?;
    let mut out = Vec::with_capacity(members.len() + groups.len() + 64);
    out.extend_from_slice(b"{\"data\": {");
    out.extend_from_slice(&members);
    out.extend_from_slice(b", \"groups\": ");
    out.extend_from_slice(&groups);
    out.extend_from_slice(b"}, \"error\": 0}");
    Ok(Bytes::from(out))
}

//! Everything about the fleet in one value: what the agents and the groups come to (API facts, overview).

use bytes::Bytes;

use crate::agents::Agents;
use crate::groups::{Groups, SummedGroup};
use apid_failure::Failure;
use apid_identity::rbac::Granted;

/// The fleet, as far as a caller may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// The agents together.
    pub agents: Bytes,
    /// The groups, by name.
    pub groups: Vec<SummedGroup>,
}

/// The overview for a caller who was granted these agents and these groups.
///
/// # Errors
///
/// When the database or the groups' folders cannot be read.
pub async fn overview(
    agents: &Agents,
    groups: &Groups,
    granted_agents: &Granted,
    granted_groups: &Granted,
) -> Result<Overview, Failure> {
    let groups = groups.summed(granted_groups).await?;
    Ok(Overview { agents: agents.overview(granted_agents).await?, groups })
}

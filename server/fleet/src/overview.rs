//! Everything about the fleet in one value: what the agents and the groups come to (docs/facts/04-modules.md, section 12).

use std::sync::Arc;

use crate::Fault;
use crate::agents::{self, Agents};
use crate::groups::{Groups, SummedGroup};
use crate::sink::View;
use apid_identity::rbac::Granted;

/// The fleet, as far as a caller may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// The agents together.
    pub agents: Arc<agents::Overview>,
    /// The groups, by name.
    pub groups: Vec<SummedGroup>,
}

/// The overview for a caller who was granted these agents and these groups; `view` shows the agent registered last.
///
/// # Errors
///
/// When the database or the groups' folders cannot be read.
pub async fn overview(
    agents: &Agents,
    groups: &Groups,
    granted_agents: &Granted,
    granted_groups: &Granted,
    view: &'static dyn View,
) -> Result<Overview, Fault> {
    let groups = groups.summed(granted_groups).await?;
    Ok(Overview { agents: agents.overview(granted_agents, view).await?, groups })
}

//! Everything about the fleet in one value: what the agents and the groups come to (docs/facts/04-modules.md, section
//! 12).

use std::sync::Arc;

use crate::Fault;
use crate::agents::{self, Agents, OverviewForm};
use crate::groups::{Groups, SummedGroup};
use apid_identity::rbac::Granted;

/// The fleet, as far as a caller may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview<const N: usize> {
    /// The agents together.
    pub agents: Arc<agents::Overview<N>>,
    /// The groups, by name.
    pub groups: Vec<SummedGroup>,
}

/// The overview for a caller who was granted these agents and these groups, in the form of a generation.
///
/// # Errors
///
/// When the database or the groups' folders cannot be read.
pub async fn overview<const N: usize>(
    agents: &Agents,
    groups: &Groups,
    granted_agents: &Granted,
    granted_groups: &Granted,
    form: &'static OverviewForm<N>,
) -> Result<Overview<N>, Fault> {
    let groups = groups.summed(granted_groups).await?;
    Ok(Overview { agents: agents.overview(granted_agents, form).await?, groups })
}

//! Everything about the fleet in one value: what the agents and the groups come to (docs/facts/04-modules.md, section
//! 12).

use std::sync::Arc;

use bytes::Bytes;

use crate::Fault;
use crate::agents::{self, Agents, OverviewForm};
use crate::groups::{Groups, Look, Question, SummedGroup};
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

/// The reply that `show` makes of the overview, as it is kept for callers who may see the same or made anew.
///
/// # Errors
///
/// As [`overview`].
pub async fn reply<const N: usize, E>(
    agents: &Agents,
    groups: &Groups,
    granted_agents: &Granted,
    granted_groups: &Granted,
    form: &'static OverviewForm<N>,
    show: impl FnOnce(&Overview<N>) -> Result<Bytes, E>,
) -> Result<Result<Bytes, E>, Fault> {
    let question = Question::of_fleet(form.view.id(), granted_agents, granted_groups);
    let ticket = match groups.look(question).await? {
        Look::Reply(reply) => return Ok(Ok(reply)),
        Look::Missing(ticket) => Some(ticket),
        Look::Unknown => None,
    };
    let shown = show(&overview(agents, groups, granted_agents, granted_groups, form).await?);
    if let (Some(ticket), Ok(reply)) = (ticket, &shown) {
        groups.keep(*ticket, reply);
    }
    Ok(shown)
}

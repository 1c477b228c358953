//! The agents that the fleet knows, as what asks agents' databases wants to know them.

use apid_fleet::agents::Agents;
use apid_inventory::{Existing, Fault, Numbers};

/// The agents of a fleet.
pub(crate) struct ExistingAgents(pub(crate) Agents);

impl Existing for ExistingAgents {
    fn agents(&self) -> Result<Numbers, Fault> {
        match self.0.known() {
            Ok(known) => Ok(known),
            Err(fault) => Err(Fault::unexpected(fault)),
        }
    }
}

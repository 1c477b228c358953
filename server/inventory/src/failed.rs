//! Agents that a request was not done for, with the reason of each.
//!
//! A request may be about a hundred thousand agents that all fail for one reason, so reasons are kept once and agents
//! as numbers. The order in which a reply shows them is the wire's concern.

use crate::Fault;

/// An agent that a request failed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// An agent, by its number.
    Agent(i64),
    /// An agent that does not exist or may not be seen, by the id that the request gives.
    Named(String),
}

impl From<i64> for Item {
    fn from(agent: i64) -> Self {
        Self::Agent(agent)
    }
}

impl From<&str> for Item {
    fn from(id: &str) -> Self {
        Self::Named(id.to_owned())
    }
}

/// Agents that failed, grouped by equal faults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    groups: Vec<(Fault, Vec<Item>)>,
}

impl Failed {
    /// Adds an agent that failed for this reason.
    pub fn push(&mut self, item: impl Into<Item>, fault: &Fault) {
        let item = item.into();
        match self.groups.iter_mut().find(|(known, _)| known == fault) {
            Some((_, items)) => items.push(item),
            None => self.groups.push((fault.clone(), vec![item])),
        }
    }

    /// Leaves out the agents that cannot be cleared for their version, or for lack of one.
    pub fn forget_unclearable(&mut self) {
        self.groups.retain(|(fault, _)| !matches!(fault, Fault::NeverConnected | Fault::Synchronizes(_)));
    }

    /// Whether nothing failed.
    pub const fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// The first fault, for requests that are about one agent.
    ///
    /// # Errors
    ///
    /// That fault, if anything failed.
    pub fn as_result(&self) -> Result<(), Fault> {
        self.groups.first().map_or(Ok(()), |(fault, _)| Err(fault.clone()))
    }

    /// The faults in the order in which they were first met, each with its agents in the order in which they were
    /// added.
    pub fn groups(&self) -> &[(Fault, Vec<Item>)] {
        &self.groups
    }
}

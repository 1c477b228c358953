//! A fleet that is not there: answers for the agents of a home that no manager runs on.

use super::AgentLink;
use crate::home::Home;
use crate::store::Store;

/// See the module.
pub struct Fleet {}

impl Fleet {
    /// The agents of `home`.
    pub fn new(_home: &Home, _store: &Store) -> Self {
        Self {}
    }
}

impl AgentLink for Fleet {
    fn groups_changed(&self, _groups: &[String]) {}
}

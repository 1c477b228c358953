//! Groups of agents: their folders below `etc/shared`, their files, and which agents are in them.
//!
//! Knows no HTTP and no generated type. A group exists when its folder does (API facts, groups); the tables `group` and
//! `belongs` of `global.db` follow. Which groups and agents a caller may see or change comes as [`crate::rbac::Granted`].

mod change;
mod configuration;
mod members;
pub mod merged;
mod sync;

use std::sync::Arc;

pub use members::Assignment;

use crate::agents::Agents;
use crate::home::Home;
use crate::link::AgentLink;
use crate::store::{Database, Store};

/// The groups of a home.
#[derive(Clone)]
pub struct Groups {
    shared: Arc<Shared>,
}

struct Shared {
    home: Home,
    global: Database,
    store: Store,
    agents: Agents,
    link: Arc<dyn AgentLink>,
}

impl Groups {
    /// The groups of `home`, whose members are among `agents`; `link` is told of what concerns them.
    pub fn new(home: &Home, store: &Store, agents: Agents, link: Arc<dyn AgentLink>) -> Self {
        let global = store.database(home.global_db());
        Self { shared: Arc::new(Shared { home: home.clone(), global, store: store.clone(), agents, link }) }
    }
}

#[cfg(test)]
mod tests;

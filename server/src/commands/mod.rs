//! What is asked of agents: restarts, reconnection, active response, their configuration and counters, upgrades.
//!
//! Decides which agents a command may go to, and packs the outcome; the sending is [`crate::link`]'s. Knows no HTTP and no
//! generated type.

use std::sync::Arc;

use crate::agents::Agents;
use crate::home::Home;
use crate::link::AgentLink;
use crate::store::Store;

/// Commands to the agents of a home.
#[derive(Clone)]
pub struct Commands {
    shared: Arc<Shared>,
}

struct Shared {
    home: Home,
    store: Store,
    agents: Agents,
    link: Arc<dyn AgentLink>,
}

impl Commands {
    /// Commands to `agents`, by way of `link`.
    pub fn new(home: &Home, store: &Store, agents: Agents, link: Arc<dyn AgentLink>) -> Self {
        Self { shared: Arc::new(Shared { home: home.clone(), store: store.clone(), agents, link }) }
    }
}

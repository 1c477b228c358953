//! Requests to agents: restarts, reconnection, active response, their configuration and counters, upgrades; and events
//! for the analysis.
//!
//! Decides which agents a command may go to and puts together what became of it; the sending is [`apid_manager`]'s.
//! Must not be here: what a reply looks like.

mod active_response;
mod events;
mod orders;
mod questions;
mod release_5;
mod tasks;
mod upgrades;
mod upgrades_ordered;

use std::sync::Arc;

pub use active_response::ActiveResponse;
pub use questions::{check_node_section_of_release_5, check_section};
pub use release_5::Told;
pub use tasks::{TaskFilters, TaskViews};
pub use upgrades::{UpgradeResult, UpgradeTask};

use crate::Fault;
use crate::agents::Agents;
use apid_home::Home;
use apid_manager::AgentLink;
use apid_request::cancel;
use apid_request::fair::{Limits, Turns};
use apid_store::{Database, Store, StoreError};

/// Requests that may wait for agents at the same time; others wait for their turn.
const AT_ONCE: u64 = 8;

/// Those of one caller. An agent may take many seconds to answer, so that others must not need any of these.
const OF_ONE: u64 = 6;

/// Requests that may wait for their turn.
const WAITING: Limits = Limits { each: 256, total: 4_096 };

/// Commands to the agents of a home.
#[derive(Clone)]
pub struct Commands {
    shared: Arc<Shared>,
}

#[derive(Clone)]
struct Shared {
    home: Home,
    agents: Agents,
    tasks: Database,
    link: Arc<dyn AgentLink>,
    turns: Turns,
}

impl Commands {
    /// Commands to `agents` over `link`.
    pub fn new(home: &Home, store: &Store, agents: Agents, link: Arc<dyn AgentLink>) -> Self {
        let tasks = store.database(home.tasks_db());
        let turns = Turns::shared(AT_ONCE, OF_ONE, WAITING);
        Self { shared: Arc::new(Shared { home: home.clone(), agents, tasks, link, turns }) }
    }

    /// The same commands for a generation of the API in which the manager is no agent: agent 000 is unknown where a
    /// request names it. Both wait for the same turns.
    #[must_use]
    pub fn without_manager(&self) -> Self {
        let agents = self.shared.agents.without_manager();
        Self { shared: Arc::new(Shared { agents, ..Shared::clone(&self.shared) }) }
    }

    /// Runs `work`, which may wait for agents for long, on a thread of its own: the store's are few, and every list
    /// needs them.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let shared = Arc::clone(&self.shared);
        let turn = shared.turns.turn().await.map_err(StoreError::from)?;
        let work = move || {
            let result = work(&shared);
            drop(turn);
            result
        };
        cancel::blocking(work).await.map_err(Fault::unexpected)?
    }
}

//! Groups of agents: their folders below `etc/shared`, their files, and which agents are in them.
//!
//! Knows no HTTP and no generated type. A group exists when its folder does (docs/facts/04-modules.md, section 3); the
//! tables `group` and `belongs` of `global.db` follow. Which groups and agents a caller may see or change comes as
//! [`apid_identity::rbac::Granted`].

mod change;
mod files;
mod hashes;
mod list;
mod members;
mod sync;

use std::sync::{Arc, Mutex};

pub use apid_formats::parse::Kind;
pub use files::Raw;
pub use hashes::{Algorithm, Hashes};
pub use list::Listing;
pub use members::Assignment;

use crate::agents::Agents;
use crate::known::Known;
use crate::ledger::{Concerns, Held, Ledger};
use apid_failure::Failure;
use apid_home::Home;
use apid_manager::AgentLink;
use apid_store::{Database, Store};

/// The groups of a home.
#[derive(Clone)]
pub struct Groups {
    shared: Arc<Shared>,
}

struct Shared {
    home: Home,
    global: Database,
    store: Store,
    ledger: Arc<Ledger>,
    agents: Agents,
    link: Arc<dyn AgentLink>,
    hashes: Hashes,
    /// Held while a configuration is checked.
    checking: Arc<tokio::sync::Mutex<()>>,
    /// Numbers of agents by group, and the epoch of the database that they are of.
    sizes: Mutex<Option<(u64, Sizes)>>,
}

/// Groups by name, each with the number of its agents.
type Sizes = Arc<[(String, u64)]>;

impl Groups {
    /// The groups of `home`, whose members are among `agents`; `ledger` is that of the same home, and `link` is told of what
    /// concerns groups.
    pub fn new(home: &Home, store: &Store, ledger: Arc<Ledger>, agents: Agents, link: Arc<dyn AgentLink>) -> Self {
        let global = store.database(home.global_db());
        let shared = Shared {
            home: home.clone(),
            global,
            store: store.clone(),
            ledger,
            agents,
            link,
            hashes: Hashes::default(),
            checking: Arc::default(),
            sizes: Mutex::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Runs `work`, which blocks, on a worker.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.shared);
        self.shared.store.run(move || work(&shared)).await
    }

    /// Changes groups and who is in them, on a worker, one request after the other. Whoever looks after the agents is told
    /// before, and afterwards of the groups that `work` adds to its last argument.
    async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Held<'_>, &Known, &mut Vec<String>) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let link = Arc::clone(&self.shared.link);
        let changed = self.shared.ledger.change(move |ledger| {
            let held = ledger.hold(Concerns::Groups)?;
            // Known while the lock is held: no agent comes or goes meanwhile.
            let known = ledger.known()?;
            let mut touched = Vec::new();
            link.groups_changing();
            let result = work(&held, &known, &mut touched);
            // Also of one that failed: what it has begun may have to be finished.
            link.groups_changed(&touched);
            result
        });
        changed.await
    }
}

#[cfg(test)]
mod tests;

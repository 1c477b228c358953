//! Groups of agents: their folders below `etc/shared`, their files, and which agents are in them.
//!
//! A group exists when its folder does (docs/facts/04-modules.md, section 3); the tables `group` and `belongs` of
//! `global.db` follow. Which groups and agents a caller may see or change comes as [`apid_identity::rbac::Granted`].
//!
//! What may be long, such as lists and the contents of files, is given to a function of the caller's that runs on a
//! worker: turning it into a reply takes time too. Must not be here: what a reply looks like.

mod change;
mod files;
mod folders;
mod hashes;
mod kept;
mod list;
mod members;
mod sync;

use std::sync::{Arc, Mutex};

pub use apid_formats::group_files::GroupFileFormat as Kind;
pub use files::FoundFiles;
pub use hashes::Algorithm;
pub use kept::Question;
pub(crate) use kept::{Look, Ticket};
pub use list::{FoundGroups, Group, GroupFile, SummedGroup};
pub use members::{Assignment, Removed};
pub use sync::Synced;

use hashes::Hashes;
use kept::KeptReplies;

use crate::Fault;
use crate::known::Known;
use crate::ledger::{FleetLock, Ledger, LedgerError};
use apid_home::Home;
use apid_manager::AgentLink;
use apid_request::fair::{Limits, Turns};
use apid_store::{Database, Lane, Store};

/// Configurations that may wait to be checked: each is held in memory.
const WAITING: Limits = Limits { each: 16, total: 64 };

/// The groups of a home.
#[derive(Clone)]
pub struct Groups {
    shared: Arc<Shared>,
    /// Whether the manager is an agent, with the id 000.
    with_manager: bool,
    /// Whether every group has the file that lies beside their folders, and names alone tell how lists are read.
    with_shared_file: bool,
}

struct Shared {
    home: Home,
    global: Database,
    store: Store,
    ledger: Arc<Ledger>,
    link: Arc<dyn AgentLink>,
    hashes: Hashes,
    kept: KeptReplies,
    /// Whose configuration is checked.
    checking: Turns,
    /// Numbers of agents by group, and the epoch of the database that they are of.
    sizes: Mutex<Option<(u64, Sizes)>>,
}

/// Groups by name, each with the number of its agents.
type Sizes = Arc<[(String, u64)]>;

impl Groups {
    /// The groups of `home`. `ledger` is that of the same home, and `link` is told of what concerns groups.
    pub fn new(home: &Home, store: &Store, ledger: Arc<Ledger>, link: Arc<dyn AgentLink>) -> Self {
        let global = store.database(home.global_db());
        let shared = Shared {
            home: home.clone(),
            global,
            store: store.clone(),
            ledger,
            link,
            hashes: Hashes::default(),
            kept: KeptReplies::default(),
            checking: Turns::new(1, WAITING),
            sizes: Mutex::default(),
        };
        Self { shared: Arc::new(shared), with_manager: true, with_shared_file: true }
    }

    /// The same groups for a generation of the API in which the manager is no agent: agent 000 is unknown where a
    /// request names it. See [`crate::agents::Agents::without_manager`].
    #[must_use]
    pub fn without_manager(&self) -> Self {
        Self { with_manager: false, ..self.clone() }
    }

    /// The same groups for a generation of the API in which a group has the files of its folder and no others
    /// (docs/facts/07-v5.md, section 9.3): `ar.conf`, `rootkit_files.txt` and `rootkit_trojans.txt` are files like any.
    #[must_use]
    pub fn without_shared_file(&self) -> Self {
        Self { with_shared_file: false, ..self.clone() }
    }

    /// Runs `work`, which blocks, on a worker of `lane`.
    async fn run<T: Send + 'static>(
        &self,
        lane: Lane,
        work: impl FnOnce(&Shared) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let shared = Arc::clone(&self.shared);
        self.shared.store.run(lane, move || work(&shared)).await
    }

    /// Changes groups and which agents are in them, on a worker, one request after the other. The link to the agents is
    /// told before, and afterwards of the groups that `work` adds to its last argument.
    async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&FleetLock<'_>, &Known, &mut Vec<String>) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let (link, with_manager) = (Arc::clone(&self.shared.link), self.with_manager);
        let changed = self.shared.ledger.change(move |ledger| {
            let lock = ledger.lock_groups()?;
            // Known while the lock is held: no agent comes or goes meanwhile.
            let known = roster(ledger, with_manager)?;
            let mut touched = Vec::new();
            link.groups_changing();
            let result = work(&lock, &known, &mut touched);
            // Also of one that failed: what it has begun may have to be finished.
            link.groups_changed(&touched);
            result
        });
        changed.await
    }
}

/// The agents that exist now.
fn roster(ledger: &Ledger, with_manager: bool) -> Result<Known, LedgerError> {
    let known = ledger.known()?;
    Ok(if with_manager { Known::clone(&known) } else { known.without_manager() })
}

#[cfg(test)]
mod tests;

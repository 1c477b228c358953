//! Agents: listing, keys, summaries, registering and removing them.
//!
//! Listing reads `global.db`; whether an agent exists is decided by `etc/client.keys` (docs/facts/04-modules.md,
//! section 0). Which agents a caller may see or change has been decided before and comes as a [`Granted`]; no action
//! has a name here.

mod change;
mod keys;
mod listing;
mod local_registrar;
pub mod membership;
mod registrar;
mod summary;
pub mod targets;
mod visible;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

pub use crate::requirements::{Filters, Requirements};
pub use change::{Insertion, Removal};
pub use keys::AgentKey;
use listing::ReplyBudget;
use listing::cache::Cache;
pub use local_registrar::LocalRegistrar;
pub use registrar::{Added, Force, NewAgent, Registrar, RegistrarError};
pub use summary::{Combinations, Counts, Overview, States, Summary};
pub use visible::{Visible, visible};

use crate::known::Known;
use crate::ledger::{Ledger, LedgerError};
use crate::{Failed, Fault};
use apid_home::Home;
use apid_identity::rbac::Granted;
use apid_store::query::Query;
use apid_store::schema::agent;
use apid_store::{Database, Lane, Reader, Store, StoreError};

/// The query for all agents in one of these states, as the manager spells them.
pub fn in_states(states: &[&str]) -> Query {
    let mut query = Query::unlimited();
    query.filter_by(&agent::CONNECTION_STATUS, states);
    query
}

/// The agents of a home.
#[derive(Clone)]
pub struct Agents {
    shared: Arc<Shared>,
}

struct Shared {
    ossec_conf: PathBuf,
    global: Database,
    cache: Cache,
    budget: ReplyBudget,
    registrar: Arc<dyn Registrar>,
    ledger: Arc<Ledger>,
    /// Rows of the table of agents, and the state of the database that they are of.
    size: Mutex<Option<(u64, u64)>>,
}

impl Shared {
    /// How many rows of agents there are, seen by the caller or not.
    fn size(&self, reader: &Reader) -> Result<u64, StoreError> {
        let kept = || self.size.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(epoch), Some((known, rows))) = (reader.epoch(), *kept())
            && known == epoch
        {
            return Ok(rows);
        }
        let rows = reader.one("SELECT count(*) FROM agent", &[], |row| row.get(0))?;
        *kept() = reader.epoch().map(|epoch| (epoch, rows));
        Ok(rows)
    }

    fn known(&self) -> Result<Arc<Known>, LedgerError> {
        self.ledger.known()
    }

    /// The agents that were granted; those that are not there are passed over.
    fn seen(&self, granted: &Granted) -> Result<Visible, Fault> {
        Ok(visible(granted, &*self.known()?, &mut Failed::new()))
    }
}

impl Agents {
    /// The agents of `home`, whose databases are read through `store`. `ledger` is that of the same home.
    pub fn new(home: &Home, store: &Store, ledger: Arc<Ledger>) -> Self {
        let registrar = LocalRegistrar::new(Arc::clone(&ledger), apid_home::host_name());
        let shared = Shared {
            ossec_conf: home.ossec_conf(),
            global: store.database(home.global_db()),
            cache: Cache::default(),
            budget: ReplyBudget::default(),
            registrar: Arc::new(registrar),
            ledger,
            size: Mutex::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// The agents that exist now. Blocks.
    ///
    /// # Errors
    ///
    /// When the file of keys cannot be read.
    pub fn known(&self) -> Result<Arc<Known>, Fault> {
        Ok(self.shared.known()?)
    }

    /// Reads the database on a worker of `lane`.
    async fn read<T: Send + 'static>(
        &self,
        lane: Lane,
        work: impl FnOnce(&Shared, &Reader) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let shared = Arc::clone(&self.shared);
        self.shared.global.read(lane, move |reader| work(&shared, reader)).await
    }
}

#[cfg(test)]
mod tests;

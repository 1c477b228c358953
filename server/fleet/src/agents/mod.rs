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
mod registrars;
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
pub use summary::{Combinations, Counts, Overview, OverviewForm, States, Summary};
pub use visible::{Visible, visible};

use crate::known::Known;
use crate::ledger::{Ledger, LedgerError};
use crate::{Failed, Fault};
use apid_home::Home;
use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_request::tally::Looked;
use apid_store::query::Query;
use apid_store::query::sql::Scope;
use apid_store::resident::Resident;
use apid_store::schema::agent::{self, Layout};
use apid_store::{Database, Lane, Reader, Store, StoreError};
use registrars::Registrars;

/// The query for all agents in one of these states, as the manager spells them.
pub fn in_states(states: &[&str]) -> Query {
    let mut query = Query::unlimited();
    query.filter_by(&agent::CONNECTION_STATUS, states);
    query
}

/// Memory for the copy of the table of agents where nothing else is said, in bytes.
const RESIDENT_MEMORY: u64 = 512 << 20;

fn copy(global: &Database, bytes: u64) -> Resident {
    Resident::new(global, &agent::AGENTS, agent::ALL, bytes)
}

/// The agents of a home.
#[derive(Clone)]
pub struct Agents {
    shared: Arc<Shared>,
}

#[derive(Clone)]
struct Shared {
    ossec_conf: PathBuf,
    global: Database,
    /// What is kept is told apart by the statements that it was made of, and these say whether the manager counts.
    cache: Arc<Cache>,
    /// The table of agents in memory.
    copy: Arc<Resident>,
    budget: ReplyBudget,
    registrar: Arc<dyn Registrar>,
    ledger: Arc<Ledger>,
    /// The table of agents, and the state of the database that it is of.
    table: Arc<Mutex<Option<(u64, AgentTable)>>>,
    /// Whether the manager is an agent, with the id 000.
    with_manager: bool,
}

/// What is to be known of the table of agents before it is asked for anything.
#[derive(Clone, Copy)]
struct AgentTable {
    /// How many rows there are, seen by the caller or not.
    rows: u64,
    layout: Layout,
}

impl AgentTable {
    /// The scope of a query over the agents that are seen, now.
    fn scope(self, seen: &Visible) -> Scope<'_> {
        self.scope_at(seen, now())
    }

    /// The same where ages count from `now`.
    fn scope_at(self, seen: &Visible, now: i64) -> Scope<'_> {
        let (rows, lacking) = (self.rows, self.layout.lacking());
        Scope { rows, only: seen.only.as_deref(), except: &seen.except, now, lacking }
    }
}

impl Shared {
    fn table(&self, reader: &Reader) -> Result<AgentTable, StoreError> {
        let kept = || self.table.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(epoch), Some((known, table))) = (reader.epoch(), *kept())
            && known == epoch
        {
            return Ok(table);
        }
        let rows = reader.one::<_, StoreError>("SELECT count(*) FROM agent", &[], |row| row.get(0))?;
        let table = AgentTable { rows, layout: Layout::of(reader)? };
        *kept() = reader.epoch().map(|epoch| (epoch, table));
        Ok(table)
    }

    fn known(&self) -> Result<Arc<Known>, LedgerError> {
        let known = self.ledger.known()?;
        Ok(if self.with_manager { known } else { Arc::new(known.without_manager()) })
    }

    /// The agents that were granted; those that are not there are passed over.
    fn seen(&self, granted: &Granted) -> Result<Visible, Fault> {
        Ok(visible(granted, &*self.known()?, &mut Failed::new()))
    }
}

impl Agents {
    /// The agents of `home`, whose databases are read through `store`. `ledger` is that of the same home.
    pub fn new(home: &Home, store: &Store, ledger: Arc<Ledger>) -> Self {
        let registrar = Registrars::new(home, &ledger, apid_home::host_name());
        let shared = Shared {
            ossec_conf: home.ossec_conf(),
            global: store.database(home.global_db()),
            cache: Arc::default(),
            copy: Arc::new(copy(&store.database(home.global_db()), RESIDENT_MEMORY)),
            budget: ReplyBudget::default(),
            registrar: Arc::new(registrar),
            ledger,
            table: Arc::default(),
            with_manager: true,
        };
        Self { shared: Arc::new(shared) }
    }

    /// The same agents, with a copy of their table in so many bytes of memory at most; 0 for none. To be said before
    /// anything is asked.
    #[must_use]
    pub fn resident_within(&self, bytes: u64) -> Self {
        let copy = Arc::new(copy(&self.shared.global, bytes));
        Self { shared: Arc::new(Shared { copy, ..Shared::clone(&self.shared) }) }
    }

    /// The same agents for a generation of the API in which the manager is none (docs/facts/07-v5.md, section 5.1):
    /// agent 000 is not listed and not counted, and unknown where it is named. Both work on the same files, and what is
    /// kept for one is no reply of the other.
    #[must_use]
    pub fn without_manager(&self) -> Self {
        Self { shared: Arc::new(Shared { with_manager: false, ..Shared::clone(&self.shared) }) }
    }

    /// How often what was made of a state of the database was kept: replies, counts, orders and summaries.
    pub fn cache_lookups(&self) -> Looked {
        self.shared.cache.looked()
    }

    /// Bytes of the copy of the table of agents.
    pub fn resident_bytes(&self) -> usize {
        self.shared.copy.heap_size()
    }

    /// Changes to the fleet that wait for their turn now.
    pub fn waiting_changes(&self) -> usize {
        self.shared.ledger.waiting()
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

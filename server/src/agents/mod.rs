//! Agents: listing, keys, summaries, registering and removing them.
//!
//! Knows no HTTP and no generated type: requests come as plain values, replies leave as the bytes of their JSON. Listing
//! reads `global.db`; whether an agent exists is decided by `etc/client.keys` (API facts, conventions).

mod change;
mod files;
mod keys;
mod list;
mod registrar;
mod replies;
mod rows;
pub mod sample;
mod summary;
mod table;
mod visible;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;

pub use change::Removal;
pub use files::Files;
pub use keys::{Entry, KeysFile, Known};
pub use list::Filters;
pub use registrar::{Added, Force, NewAgent, Registrar, RegistrarError};

use crate::failure::Failure;
use crate::home::Home;
use crate::json::{FailedItems, agent_id};
use crate::query::Query;
use crate::rbac::{Permissions, State};
use crate::store::{Database, Reader, Store};
use replies::Replies;
use visible::{Roster, Visible, groups, members, state, visible};

/// The agents of a home.
#[derive(Clone)]
pub struct Agents {
    shared: Arc<Shared>,
}

struct Shared {
    global: Database,
    keys: KeysFile,
    replies: Replies,
    store: Store,
    registrar: Arc<dyn Registrar>,
    /// Held by the one request that is changing the agents; the others wait without a worker.
    changing: Arc<tokio::sync::Mutex<()>>,
}

/// A request for a list of agents.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// Paging, order, search and fields.
    pub query: Query,
    /// Condition in the query language.
    pub q: Option<String>,
    /// Plain filter parameters.
    pub filters: Filters,
    /// Ids; none for every agent that the caller may read.
    pub agents: Option<Vec<String>>,
}

/// Seconds since 1970.
fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

impl Shared {
    /// Reads with what is known of the agents; both belong to about the same moment.
    fn roster<T>(&self, reader: &Reader, work: impl FnOnce(&Roster<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        let known = self.keys.known().map_err(Failure::unexpected)?;
        work(&Roster { reader, known: &known })
    }
}

impl Agents {
    /// The agents of `home`, whose databases are read through `store`. Finishes a change that was interrupted.
    ///
    /// One that cannot be finished now is tried again before the next change, which is refused until then.
    pub fn new(home: &Home, store: &Store) -> Self {
        let files = Files::new(home, store.database(home.global_db()), crate::host_name());
        if let Err(error) = files.recover() {
            tracing::error!(%error, "cannot finish an interrupted change to the agents");
        }
        Self::with_registrar(home, store, Arc::new(files))
    }

    /// The same, with somebody else who adds and removes agents.
    pub fn with_registrar(home: &Home, store: &Store, registrar: Arc<dyn Registrar>) -> Self {
        let shared = Shared {
            global: store.database(home.global_db()),
            keys: KeysFile::new(home.client_keys()),
            replies: Replies::default(),
            store: store.clone(),
            registrar,
            changing: Arc::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared, &Reader) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.shared);
        self.shared.global.read(move |reader| work(&shared, reader)).await
    }

    /// Ids of the agents that exist, the manager's among them. Blocks.
    pub(crate) fn ids(&self) -> Result<BTreeSet<String>, Failure> {
        let known = self.shared.keys.known().map_err(Failure::unexpected)?;
        Ok(known.ids().iter().map(|id| agent_id(*id)).collect())
    }

    /// Ids of the agents in `group` that exist. Blocks.
    pub(crate) fn members(&self, group: &str) -> Result<Vec<String>, Failure> {
        self.shared.global.read_now(|reader| {
            let known = self.shared.keys.known().map_err(Failure::unexpected)?;
            let ids = members(reader, group)?.into_iter().filter(|id| known.contains(*id));
            Ok(ids.map(agent_id).collect())
        })
    }

    /// Names of the groups of an agent; none for one that does not exist. Blocks.
    pub(crate) fn groups(&self, agent: &str) -> Result<Vec<String>, Failure> {
        let known = self.shared.keys.known().map_err(Failure::unexpected)?;
        match known.find(agent) {
            Some(id) => self.shared.global.read_now(|reader| Ok(groups(reader, id)?)),
            None => Ok(Vec::new()),
        }
    }

    /// Which state of the groups and their members this is, if it can be told. Blocks.
    pub(crate) fn state(&self) -> Result<Option<State>, Failure> {
        let known = self.shared.keys.known().map_err(Failure::unexpected)?;
        self.shared.global.read_now(|reader| Ok(state(reader, &known)))
    }

    /// `GET /agents`.
    ///
    /// # Errors
    ///
    /// When none of the agents named may be read, and when the query is wrong.
    pub async fn list(&self, permissions: &Arc<Permissions>, list: List) -> Result<Bytes, Failure> {
        let List { mut query, q, filters, agents } = list;
        filters.apply(&mut query)?;
        query.filter_text(q.as_deref().unwrap_or_default())?;
        let permissions = Arc::clone(permissions);
        self.read(move |shared, reader| {
            let mut failed = FailedItems::new();
            let seen = shared
                .roster(reader, |roster| visible(&permissions, "agent:read", agents.as_deref(), roster, &mut failed))?;
            list::list(reader, &shared.replies, &query, &seen, failed, now())
        })
        .await
    }

    /// `GET /agents/{agent_id}`: the agent in the same envelope; one that does not exist is an error.
    ///
    /// # Errors
    ///
    /// 1701 for an unknown agent, 4000 for one that may not be read, and when `query` selects wrong fields.
    pub async fn one(&self, permissions: &Arc<Permissions>, id: String, query: Query) -> Result<Bytes, Failure> {
        let permissions = Arc::clone(permissions);
        self.read(move |shared, reader| {
            let mut failed = FailedItems::new();
            let id = [id];
            let seen =
                shared.roster(reader, |roster| visible(&permissions, "agent:read", Some(&id), roster, &mut failed))?;
            if let Some((failure, _)) = failed.into_groups().into_iter().next() {
                return Err(failure);
            }
            list::list(reader, &shared.replies, &query, &seen, FailedItems::new(), now())
        })
        .await
    }

    /// `GET /agents/{agent_id}/key`.
    ///
    /// # Errors
    ///
    /// When the agent may not be read.
    pub async fn key(&self, permissions: &Arc<Permissions>, id: String) -> Result<Bytes, Failure> {
        let permissions = Arc::clone(permissions);
        self.read(move |shared, reader| {
            let mut failed = FailedItems::new();
            let id = [id];
            let seen =
                shared.roster(reader, |roster| visible(&permissions, "agent:read", Some(&id), roster, &mut failed))?;
            summary::keys(reader, seen.only.as_deref().unwrap_or_default(), failed)
        })
        .await
    }

    /// `GET /agents/summary/status`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn status_summary(&self, permissions: &Arc<Permissions>) -> Result<Bytes, Failure> {
        self.summary(permissions, summary::status).await
    }

    /// `GET /agents/summary/os`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn os_summary(&self, permissions: &Arc<Permissions>) -> Result<Bytes, Failure> {
        self.summary(permissions, summary::os).await
    }

    async fn summary(
        &self,
        permissions: &Arc<Permissions>,
        summarize: fn(&Reader, &Replies, &Visible) -> Result<Bytes, Failure>,
    ) -> Result<Bytes, Failure> {
        let permissions = Arc::clone(permissions);
        self.read(move |shared, reader| {
            let mut failed = FailedItems::new();
            let seen =
                shared.roster(reader, |roster| visible(&permissions, "agent:read", None, roster, &mut failed))?;
            summarize(reader, &shared.replies, &seen)
        })
        .await
    }
}

#[cfg(test)]
mod tests;

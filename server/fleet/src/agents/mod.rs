//! Agents: listing, keys, summaries, registering and removing them.
//!
//! Knows no HTTP and no generated type: requests come as plain values, replies leave as the bytes of their JSON.
//! Listing reads `global.db`; whether an agent exists is decided by `etc/client.keys`
//! (docs/facts/04-modules.md, section 0). Which of them a caller may see or change has been decided before and comes as
//! a [`Granted`]; no action has a name here.

mod change;
mod files;
mod fleet;
pub mod list;
mod lists;
pub mod membership;
mod registrar;
mod replies;
mod requirements;
mod room;
pub mod rows;
mod summary;
mod table;
pub mod targets;
mod visible;

use std::sync::Arc;

use bytes::Bytes;

pub use change::{Insertion, Removal};
pub use files::Files;
use list::Listed;
pub use registrar::{Added, Force, NewAgent, Registrar, RegistrarError};
pub use requirements::{Filters, Requirements};

use crate::known::Known;
use crate::ledger::{Ledger, LedgerError};
use crate::{Failed, Fault};
use apid_failure::Failure;
use apid_home::Home;
use apid_identity::rbac::Granted;
use apid_store::query::Query;
use apid_store::{Database, Reader, Store};
use replies::Replies;
use room::{Room, Share};
pub use visible::{Visible, visible};

/// The agents of a home.
#[derive(Clone)]
pub struct Agents {
    shared: Arc<Shared>,
}

struct Shared {
    global: Database,
    replies: Replies,
    room: Room,
    registrar: Arc<dyn Registrar>,
    ledger: Arc<Ledger>,
}

/// A request for a list of agents.
#[derive(Clone, Debug, Default)]
pub struct List {
    /// Paging, order, search and fields.
    pub query: Query,
    /// What the agents must satisfy.
    pub requirements: Requirements,
}

impl Shared {
    fn known(&self) -> Result<Arc<Known>, LedgerError> {
        self.ledger.known()
    }
}

impl Agents {
    /// The agents of `home`, whose databases are read through `store`. `ledger` is that of the same home.
    pub fn new(home: &Home, store: &Store, ledger: Arc<Ledger>) -> Self {
        let registrar = Files::new(Arc::clone(&ledger), apid_home::host_name());
        let shared = Shared {
            global: store.database(home.global_db()),
            replies: Replies::default(),
            room: Room::default(),
            registrar: Arc::new(registrar),
            ledger,
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

    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared, &Reader) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.shared);
        self.shared.global.read(move |reader| work(&shared, reader)).await
    }

    /// A list. `seen` tells which agents may be in it, what is said of others, and the query, which the database may have
    /// its part in.
    async fn paged(
        &self,
        query: Query,
        seen: impl Fn(&Shared, &Reader, &mut Query, &mut Failed) -> Result<Visible, Failure> + Send + Sync + 'static,
    ) -> Result<Bytes, Failure> {
        let seen = Arc::new(seen);
        let mut share: Option<Share> = None;
        loop {
            let (seen, query) = (Arc::clone(&seen), query.clone());
            let held = share.take();
            let listed = self.read(move |shared, reader| {
                let (mut query, mut failed) = (query, Failed::new());
                let visible = seen(shared, reader, &mut query, &mut failed)?;
                list::list(reader, &shared.replies, &query, &visible, failed, held)
            });
            match listed.await? {
                Listed::Reply(reply) => return Ok(reply),
                Listed::Long(bytes) => share = Some(self.shared.room.share(bytes).await),
            }
        }
    }

    /// `GET /agents`.
    ///
    /// # Errors
    ///
    /// When the query is wrong.
    pub async fn list(&self, granted: &Granted, list: List) -> Result<Bytes, Failure> {
        self.listed(granted, list.into_query()?).await
    }

    /// `GET /agents/{agent_id}`: the agent in the same envelope; one that does not exist is an error.
    ///
    /// # Errors
    ///
    /// 1701 for an unknown agent, and when `query` selects wrong fields.
    pub async fn one(&self, granted: &Granted, query: Query) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.paged(query, move |shared, _, _, _| {
            let mut failed = Failed::new();
            let seen = visible(&granted, &*shared.known().map_err(Fault::from)?, &mut failed);
            failed.into_result()?;
            Ok(seen)
        })
        .await
    }

    /// `GET /agents/{agent_id}/key`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn key(&self, granted: &Granted) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.read(move |shared, reader| {
            let mut failed = Failed::new();
            let seen = visible(&granted, &*shared.known()?, &mut failed);
            summary::keys(reader, seen.only.as_deref().unwrap_or_default(), failed)
        })
        .await
    }

    /// `GET /agents/summary/status`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn status_summary(&self, granted: &Granted) -> Result<Bytes, Failure> {
        self.summary(granted, summary::status).await
    }

    /// `GET /agents/summary/os`.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn os_summary(&self, granted: &Granted) -> Result<Bytes, Failure> {
        self.summary(granted, summary::os).await
    }

    async fn summary(
        &self,
        granted: &Granted,
        summarize: fn(&Reader, &Replies, &Visible) -> Result<Bytes, Failure>,
    ) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.read(move |shared, reader| {
            let seen = visible(&granted, &*shared.known()?, &mut Failed::new());
            summarize(reader, &shared.replies, &seen)
        })
        .await
    }
}

#[cfg(test)]
mod tests;

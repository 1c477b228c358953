//! `POST /agents`, `POST /agents/insert` and `DELETE /agents` (docs/facts/04-modules.md, sections 2.4 and 2.5).

use std::sync::Arc;

use bytes::Bytes;

use super::registrar::{Force, NewAgent};
use super::summary::encoded_key;
use super::table::AGENTS;
use super::visible::{Visible, visible};
use super::{Agents, Requirements, Shared};
use crate::{Failed, Fault};
use apid_failure::Failure;
use apid_failure::json::{Envelope, Messages, push_agent_id, push_text};
use apid_home::clock::now;
use apid_identity::rbac::Granted;
use apid_store::query::Query;
use apid_store::query::sql::{self, Scope, Statement};
use apid_store::{Reader, StoreError};

const MESSAGES: Messages = Messages {
    all: "All selected agents were deleted",
    some: "Some agents were not deleted",
    none: "No agents were deleted",
};

/// A request to add an agent of the caller's making.
#[derive(Clone, Debug)]
pub struct Insertion {
    /// Its name.
    pub name: String,
    /// Its address, network, or `any`.
    pub ip: String,
    /// Its id; none for the next.
    pub id: Option<String>,
    /// Its key; none for a new one.
    pub key: Option<String>,
    /// When an agent that is in the way is replaced.
    pub force: Force,
}

/// A request to remove agents.
#[derive(Clone, Debug, Default)]
pub struct Removal {
    /// What an agent must satisfy to be removed.
    pub requirements: Arc<Requirements>,
    /// Whether the ids may be given out again.
    pub purge: bool,
}

impl Agents {
    /// `POST /agents`: the id and the key of the new agent.
    ///
    /// # Errors
    ///
    /// When name or address are wrong, and when they are another agent's.
    pub async fn add(&self, name: &str, ip: &str, force: Force) -> Result<Bytes, Failure> {
        self.register(NewAgent::checked(name, ip, force)?).await
    }

    /// `POST /agents/insert`: the same for an agent that brings its id and its key.
    ///
    /// # Errors
    ///
    /// When any of them is wrong, or another agent's that is not to be replaced.
    pub async fn insert(&self, insertion: Insertion) -> Result<Bytes, Failure> {
        let Insertion { name, ip, id, key, force } = insertion;
        let mut agent = NewAgent::checked(&name, &ip, force)?;
        if let Some(id) = id {
            agent = agent.with_id(&id)?;
        }
        if let Some(key) = key {
            agent = agent.with_key(key)?;
        }
        self.register(agent).await
    }

    async fn register(&self, agent: NewAgent) -> Result<Bytes, Failure> {
        let added = self.change(move |shared| Ok(shared.registrar.add(&agent).map_err(Fault::from)?)).await?;
        let mut out = b"{\"data\": {\"id\": ".to_vec();
        push_agent_id(&mut out, added.id);
        out.extend_from_slice(b", \"key\": ");
        push_text(&mut out, encoded_key(added.id, &added.name, &added.ip, &added.key).as_bytes());
        out.extend_from_slice(b"}, \"error\": 0}");
        Ok(Bytes::from(out))
    }

    /// `DELETE /agents`: the ids of the agents that were removed, and why others were not.
    ///
    /// # Errors
    ///
    /// When the query is wrong, and when nothing could be written.
    pub async fn remove(&self, granted: &Granted, removal: Removal) -> Result<Bytes, Failure> {
        let mut query = Query::default();
        removal.requirements.apply(&mut query)?;
        let granted = granted.clone();
        self.change(move |shared| {
            let (ids, failed) =
                shared.global.read_now(|reader| removable(shared, reader, &granted, &removal, &query))?;
            if !ids.is_empty() {
                shared.registrar.remove(&ids, removal.purge).map_err(Fault::from)?;
            }
            let mut envelope = Envelope::open(8 * ids.len());
            for (index, id) in ids.iter().enumerate() {
                if index > 0 {
                    envelope.items().extend_from_slice(b", ");
                }
                push_agent_id(envelope.items(), *id);
            }
            Ok(envelope.close(ids.len() as u64, failed.into(), &MESSAGES))
        })
        .await
    }

    /// Changes the agents on a worker, one request after the other.
    async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.shared);
        self.shared.ledger.change(move |_| work(&shared)).await
    }
}

/// Which agents are to be removed, and why others that were named are not.
fn removable(
    shared: &Shared,
    reader: &Reader,
    granted: &Granted,
    removal: &Removal,
    query: &Query,
) -> Result<(Vec<i64>, Failed), Failure> {
    let mut failed = Failed::new();
    let known = shared.known()?;
    let seen = visible(granted, &known, &mut failed);
    let mut eligible = eligible(reader, query, &seen)?;
    eligible.retain(|id| *id != 0 && known.contains(*id));
    if granted.named {
        let unmet = Fault::Unmet(Arc::clone(&removal.requirements));
        for id in seen.only.unwrap_or_default() {
            if id == 0 {
                failed.push(id, &Fault::IsManager);
            } else if eligible.binary_search(&id).is_err() {
                failed.push(id, &unmet);
            }
        }
    }
    Ok((eligible, failed))
}

/// Ids that satisfy the query, in ascending order.
fn eligible(reader: &Reader, query: &Query, seen: &Visible) -> Result<Vec<i64>, Failure> {
    let scope = Scope { only: seen.only.as_deref(), except: &seen.except, now: now() };
    let rows = sql::rows(&AGENTS, query, scope, "id", "ORDER BY id")?;
    let ids = |rows: &Statement| -> Result<Vec<i64>, StoreError> {
        let mut statement = reader.prepare_cached(&rows.text)?;
        let ids = statement.query_map(apid_store::driver_values(&rows.params), |row| row.get(0))?;
        ids.map(|id| Ok(id?)).collect()
    };
    Ok(ids(&rows)?)
}

//! Adding, inserting and removing agents (docs/facts/04-modules.md, sections 2.4 and 2.5).
//!
//! wazuh-authd answers before it tells wazuh-db, so a change is answered when wazuh-db shows it, or after a bounded
//! time.

use std::sync::Arc;
use std::time::Duration;

use super::keys::AgentKey;
use super::registrar::{Force, NewAgent};
use super::visible::visible;
use super::{Agents, Requirements, Shared};
use crate::{Failed, Fault, Outcome};
use apid_identity::rbac::Granted;
use apid_store::query::Expr;
use apid_store::query::sql::{self, Scope};
use apid_store::schema::agent;
use apid_store::{Lane, Reader, StoreError, bind};

/// How long wazuh-authd is given to tell wazuh-db what it has answered for, and how often that is looked at.
const ENTERED_WITHIN: Duration = Duration::from_secs(1);
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// A request to add an agent of the caller's making.
#[derive(Clone, Debug)]
pub struct Insertion {
    /// Its name.
    pub name: String,
    /// Its address, network, or `any`.
    pub ip: String,
    /// Its id; `None` for the next.
    pub id: Option<String>,
    /// Its key; `None` for a new one.
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
    /// Adds an agent with a new id and a new key, which are returned.
    ///
    /// # Errors
    ///
    /// When name or address are wrong, and when they are another agent's.
    pub async fn add(&self, name: &str, ip: &str, force: Force) -> Result<AgentKey, Fault> {
        self.register(NewAgent::checked(name, ip, force)?).await
    }

    /// Adds an agent that may bring its id and its key.
    ///
    /// # Errors
    ///
    /// When any of them is wrong, or another agent's that is not to be replaced.
    pub async fn insert(&self, insertion: Insertion) -> Result<AgentKey, Fault> {
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

    /// Adds an agent that has been checked.
    ///
    /// # Errors
    ///
    /// When its name or address are another agent's that is not to be replaced.
    pub async fn register(&self, agent: NewAgent) -> Result<AgentKey, Fault> {
        let added = self.change(move |shared| Ok(shared.registrar.add(&agent)?)).await?;
        self.entered(added.id, true).await;
        Ok(AgentKey::new(added.id, &added.name, &added.ip, &added.key))
    }

    /// Removes agents: those that were granted and satisfy the requirements.
    ///
    /// # Errors
    ///
    /// When the requirements have dates or operators that do not exist, and when nothing could be written.
    pub async fn remove(&self, granted: &Granted, removal: Removal) -> Result<Outcome<i64>, Fault> {
        let granted = granted.clone();
        let outcome = self.change(move |shared| {
            let mut outcome = shared.global.read_now(|reader| removable(shared, reader, &granted, &removal))?;
            if !outcome.done.is_empty() {
                for (id, error) in shared.registrar.remove(&outcome.done, removal.purge)? {
                    outcome.done.retain(|done| *done != id);
                    outcome.failed.push(id, &Fault::Link(error));
                }
            }
            Ok::<_, Fault>(outcome)
        });
        let outcome = outcome.await?;
        // Removed in this order.
        if let Some(last) = outcome.done.last() {
            self.entered(*last, false).await;
        }
        Ok(outcome)
    }

    /// Waits until wazuh-db, if it runs, shows an agent that was added, or no longer shows one that was removed. A
    /// change that is not seen in time was made all the same.
    async fn entered(&self, id: i64, is_added: bool) {
        let global = &self.shared.global;
        let looks = async {
            while global.is_remote() {
                let look = move |reader: &Reader| reader.exists("SELECT 1 FROM agent WHERE id = ?1", bind![id]);
                if global.read(Lane::Cheap, look).await.is_ok_and(|is_there| is_there != is_added) {
                    tokio::time::sleep(LOOK_EVERY).await;
                } else {
                    break;
                }
            }
        };
        // Its error says that the time is over.
        drop(tokio::time::timeout(ENTERED_WITHIN, looks).await);
    }

    /// Changes the agents on a worker, one request after the other.
    async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let shared = Arc::clone(&self.shared);
        self.shared.ledger.change(move |_| work(&shared)).await
    }
}

/// Which agents are to be removed, and why others that were named are not.
fn removable(shared: &Shared, reader: &Reader, granted: &Granted, removal: &Removal) -> Result<Outcome<i64>, Fault> {
    let mut failed = Failed::new();
    let known = shared.known()?;
    let seen = visible(granted, &known, &mut failed);
    let mut eligible = eligible(reader, removal.requirements.condition(), shared.table(reader)?.scope(&seen))?;
    eligible.retain(|id| *id != 0 && known.contains(*id));
    if granted.named {
        let mut unmet = Vec::new();
        for id in seen.only.unwrap_or_default() {
            if id == 0 {
                failed.push(id, &Fault::IsManager);
            } else if eligible.binary_search(&id).is_err() {
                unmet.push(id);
            }
        }
        failed.extend(unmet, &Fault::Unmet(Arc::clone(&removal.requirements)));
    }
    Ok(Outcome { done: eligible, failed })
}

/// Ids that satisfy the condition, in ascending order.
fn eligible(reader: &Reader, condition: Option<&Expr>, scope: Scope<'_>) -> Result<Vec<i64>, Fault> {
    let rows = sql::rows(&agent::AGENTS, condition, scope, &[&agent::ID], true)?;
    Ok(reader.all(&rows.text, &rows.params, |row| row.get::<i64>(0)).map_err(|error: StoreError| error)?)
}

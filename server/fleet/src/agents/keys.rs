//! The keys that agents register themselves with (docs/facts/04-modules.md, section 2.3).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Agents;
use super::visible::visible;
use crate::{Failed, Fault, Outcome};
use apid_home::agent::id_text;
use apid_identity::rbac::Granted;
use apid_store::{Lane, Reader, StoreError, bind};

/// An agent and its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentKey {
    /// Number of the agent.
    pub id: i64,
    /// The text that the agent is given to register itself with.
    pub key: String,
}

impl AgentKey {
    /// The key of the agent of this number, name, address and secret.
    pub(super) fn new(id: i64, name: &str, ip: &str, secret: &str) -> Self {
        Self { id, key: STANDARD.encode(format!("{} {name} {ip} {secret}", id_text(id))) }
    }
}

impl Agents {
    /// The keys of the agents that were granted. The manager has none.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn keys(&self, granted: &Granted) -> Result<Outcome<AgentKey>, Fault> {
        let granted = granted.clone();
        self.read(Lane::Cheap, move |shared, reader| {
            let mut failed = Failed::new();
            let seen = visible(&granted, &*shared.known()?, &mut failed);
            let mut done = Vec::new();
            for id in seen.only.unwrap_or_default() {
                match (id, key(reader, id)?) {
                    (0, _) => failed.push(id, &Fault::IsManager),
                    (_, Some(key)) => done.push(key),
                    (_, None) => failed.push(id, &Fault::UnknownAgent),
                }
            }
            Ok(Outcome { done, failed })
        })
        .await
    }
}

fn key(reader: &Reader, id: i64) -> Result<Option<AgentKey>, StoreError> {
    const ROW: &str = "SELECT name, register_ip, internal_key FROM agent WHERE id = ?1 AND internal_key != ''";
    reader.first(ROW, bind![id], |row| {
        let (name, ip, secret) = (row.get::<String>(0)?, row.get::<Option<String>>(1)?, row.get::<String>(2)?);
        Ok(AgentKey::new(id, &name, ip.as_deref().unwrap_or("any"), &secret))
    })
}

//! Adding and removing agents where no enrolment daemon runs: `etc/client.keys` and `global.db` together, by way of the
//! [`Ledger`]. What is refused, and in which order that is found out, is the daemon's
//! (docs/facts/04-modules.md, section 2.4).

use std::sync::Arc;

use super::registrar::{Added, InTheWay, NewAgent, Registrar, RegistrarError};
use crate::ledger::{Change, FleetLock, Ledger, LedgerError};
use apid_home::clock::now;
use apid_home::daemons::SocketState;
use apid_home::digest::hex;
use apid_manager::LinkError;
use apid_store::bind;

/// The name of wazuh-authd's socket.
const AUTHD: &str = "auth";

/// Adds and removes agents in the files of a home.
pub struct LocalRegistrar {
    ledger: Arc<Ledger>,
    manager: String,
}

impl LocalRegistrar {
    /// Changes by way of `ledger`; `manager` is the manager's host name, which no agent may have.
    pub const fn new(ledger: Arc<Ledger>, manager: String) -> Self {
        Self { ledger, manager }
    }

    /// The agents that the new one takes the place of.
    fn replaced(&self, lock: &FleetLock<'_>, agent: &NewAgent, time: i64) -> Result<Vec<i64>, RegistrarError> {
        let (same_id, same_ip, same_name) = lock.keys(|register| {
            let same_id: Vec<i64> = agent.id.filter(|id| register.has(*id)).into_iter().collect();
            let same_ip = if agent.ip == "any" { Vec::new() } else { register.at(&agent.ip) };
            (same_id, same_ip, register.named(&agent.name))
        })?;
        let mut replaced = Vec::new();
        let mut give_way = |ids: Vec<i64>| {
            for id in ids {
                if replaced.contains(&id) {
                    continue;
                }
                if !in_the_way(lock, id)?.is_some_and(|old| agent.force.allows(&old, time)) {
                    return Ok(false);
                }
                replaced.push(id);
            }
            Ok::<_, RegistrarError>(true)
        };
        if !give_way(same_id)? {
            return Err(RegistrarError::DuplicateId(agent.id.unwrap_or_default()));
        }
        if !give_way(same_ip)? {
            return Err(RegistrarError::DuplicateIp(agent.ip.clone()));
        }
        if agent.name == self.manager || !give_way(same_name)? {
            return Err(RegistrarError::DuplicateName(agent.name.clone()));
        }
        Ok(replaced)
    }

    /// A refusal because a daemon lives, as the original gives it: it asks wazuh-authd and nobody else, and fails where
    /// that daemon's socket cannot be reached, whichever others live.
    fn in_words_of_authd(&self, error: RegistrarError) -> RegistrarError {
        match (&error, self.ledger.authd_socket()) {
            (RegistrarError::Ledger(LedgerError::Daemon(_)), SocketState::Missing) => LinkError::NoSocket(AUTHD.into()),
            (RegistrarError::Ledger(LedgerError::Daemon(_)), SocketState::Abandoned) => {
                LinkError::Refused(AUTHD.into())
            }
            _ => return error,
        }
        .into()
    }

    fn added(&self, agent: &NewAgent) -> Result<Added, RegistrarError> {
        let lock = self.ledger.lock()?;
        let time = now();
        let replaces = self.replaced(&lock, agent, time)?;
        let id = match agent.id {
            Some(id) => id,
            None => next_id(&lock)?,
        };
        let key = match &agent.key {
            Some(key) => key.clone(),
            None => random_key()?,
        };
        let added = Added { id, name: agent.name.clone(), ip: agent.ip.clone(), key };
        lock.make(&Change::Add {
            id: added.id,
            name: added.name.clone(),
            ip: added.ip.clone(),
            key: added.key.clone(),
            date: time,
            replaces,
        })?;
        Ok(added)
    }
}

impl Registrar for LocalRegistrar {
    fn add(&self, agent: &NewAgent) -> Result<Added, RegistrarError> {
        self.added(agent).map_err(|error| self.in_words_of_authd(error))
    }

    fn remove(&self, ids: &[i64], purge: bool) -> Result<Vec<(i64, LinkError)>, RegistrarError> {
        let change = Change::Remove { ids: ids.to_vec(), purge };
        let removed = self.ledger.lock().and_then(|lock| lock.make(&change));
        removed.map(|()| Vec::new()).map_err(|error| self.in_words_of_authd(error.into()))
    }
}

/// What the database knows of an agent.
fn in_the_way(lock: &FleetLock<'_>, id: i64) -> Result<Option<InTheWay>, LedgerError> {
    const ROW: &str = "SELECT connection_status, coalesce(disconnection_time, 0), date_add FROM agent WHERE id = ?1";
    lock.global().read_now(|reader| {
        reader.first(ROW, bind![id], |row| {
            Ok(InTheWay { status: row.get(0)?, disconnected: row.get(1)?, added: row.get(2)? })
        })
    })
}

/// One more than the highest id that was ever given out.
fn next_id(lock: &FleetLock<'_>) -> Result<i64, LedgerError> {
    const HIGHEST: &str = "SELECT coalesce(max(id), 0) FROM agent";
    let row: i64 =
        lock.global().read_now(|reader| reader.one::<_, LedgerError>(HIGHEST, &[], |row| Ok(row.get(0)?)))?;
    let line = lock.keys(|register| register.highest())?;
    Ok(row.max(line).max(0).saturating_add(1))
}

/// 256 random bits, as text.
fn random_key() -> Result<String, RegistrarError> {
    let mut bytes = [0; 32];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| RegistrarError::Random)?;
    Ok(hex(bytes))
}

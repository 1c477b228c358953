//! Which registrar a change goes to: wazuh-authd where it listens, and the files of the home where no daemon lives. It
//! is looked at anew for each change.

use std::sync::Arc;

use super::local_registrar::LocalRegistrar;
use super::registrar::{Added, NewAgent, Registrar, RegistrarError};
use crate::ledger::{Ledger, LedgerError};
use apid_home::Home;
use apid_home::daemons::SocketState;
use apid_manager::{LinkError, Registration, Sockets};
use apid_request::cancel;
use apid_store::StoreError;

/// The daemon's refusals that callers are told in other words (docs/facts/06-backends.md, section 5).
const DUPLICATE_IP: u16 = 9007;
const DUPLICATE_NAME: u16 = 9008;
const NO_AGENT: u16 = 9011;
const DUPLICATE_ID: u16 = 9012;

/// Changes agents by way of whoever keeps them now.
pub(super) struct Registrars {
    ledger: Arc<Ledger>,
    files: LocalRegistrar,
    daemon: Sockets,
}

impl Registrars {
    /// Those of `home`; `ledger` is that of the same home, and `manager` the manager's host name.
    pub(super) fn new(home: &Home, ledger: &Arc<Ledger>, manager: String) -> Self {
        let files = LocalRegistrar::new(Arc::clone(ledger), manager);
        Self { ledger: Arc::clone(ledger), files, daemon: Sockets::new(home) }
    }

    /// The daemon, if it is to be asked.
    fn daemon(&self) -> Result<Option<&Sockets>, RegistrarError> {
        if self.ledger.authd_socket() != SocketState::Listening {
            return Ok(None);
        }
        if self.ledger.is_read_only() {
            return Err(LedgerError::Store(StoreError::ReadOnly).into());
        }
        // Nothing takes back what it is told.
        cancel::decide().map_err(LedgerError::from)?;
        Ok(Some(&self.daemon))
    }
}

impl Registrar for Registrars {
    fn add(&self, agent: &NewAgent) -> Result<Added, RegistrarError> {
        let Some(daemon) = self.daemon()? else { return self.files.add(agent) };
        let NewAgent { name, ip, id, key, force } = agent;
        let registered = daemon.register(&Registration {
            name,
            ip,
            id: *id,
            key: key.as_deref(),
            replaces: force.enabled,
            disconnected_for: force.disconnected_time,
            registered_for: force.after_registration_time,
        });
        let added = registered.map_err(|error| match error {
            LinkError::Daemon(DUPLICATE_IP, _) => RegistrarError::DuplicateIp(ip.clone()),
            LinkError::Daemon(DUPLICATE_NAME, _) => RegistrarError::DuplicateName(name.clone()),
            LinkError::Daemon(DUPLICATE_ID, _) => RegistrarError::DuplicateId(id.unwrap_or_default()),
            error => error.into(),
        })?;
        // The address as it was asked for: the daemon writes that of IPv6 out.
        Ok(Added { id: added.id, name: name.clone(), ip: ip.clone(), key: added.key })
    }

    fn remove(&self, ids: &[i64], purge: bool) -> Result<Vec<(i64, LinkError)>, RegistrarError> {
        let Some(daemon) = self.daemon()? else { return self.files.remove(ids, purge) };
        let mut failed = Vec::new();
        for id in ids {
            match daemon.deregister(*id, purge) {
                Ok(()) | Err(LinkError::Daemon(NO_AGENT, _)) => {}
                // It refuses this agent alone.
                Err(error @ LinkError::Daemon(..)) => failed.push((*id, error)),
                Err(error) if ids.first() == Some(id) => return Err(error.into()),
                Err(error) => failed.push((*id, error)),
            }
        }
        Ok(failed)
    }
}

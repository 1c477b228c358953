//! Whether the databases of a home may be changed now.
//!
//! All of them belong to `wazuh-db` where it lives. It loses its locks in the middle of its transactions when another
//! process writes the same file (docs/facts/06-backends.md, section 3.3), so a change beside it destroys data. Asked
//! before a database is opened for writing and again inside the transaction, since a manager may start in between.

use apid_home::Home;
use apid_home::daemons::ManagerDaemon;

use super::StoreError;

/// What decides whether a home's databases may be changed.
#[derive(Clone, Debug)]
pub(super) struct WriteGuard {
    home: Home,
    read_only: bool,
}

impl WriteGuard {
    pub(super) const fn new(home: Home, read_only: bool) -> Self {
        Self { home, read_only }
    }

    /// Whether nothing in the home is ever written.
    pub(super) const fn is_read_only(&self) -> bool {
        self.read_only
    }

    pub(super) fn home(&self) -> &Home {
        &self.home
    }

    /// Refuses a change where the home is served read-only and where `wazuh-db` lives.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        if self.is_owned() { Err(StoreError::Owned(ManagerDaemon::Db)) } else { Ok(()) }
    }

    /// Whether `wazuh-db` lives.
    pub(super) fn is_owned(&self) -> bool {
        self.home.lives(ManagerDaemon::Db)
    }
}

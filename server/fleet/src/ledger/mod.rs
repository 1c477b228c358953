//! Changes to the fleet that concern more than one file: agents in `client.keys` and `global.db`, groups in `global.db`
//! and in folders. One lock and one journal for all of them.
//!
//! A process may be killed between any two steps. So:
//!
//! 1. make sure that neither wazuh-authd nor wazuh-db lives, take the lock file, and finish what an earlier process
//!    left in the journal;
//! 2. check the request against all of the files;
//! 3. write the change to the journal: temporary file, fsync, rename, fsync of the directory;
//! 4. change the database, and inside that transaction the files; commit. Before the first file, and before the commit,
//!    it is made sure once more that neither daemon lives: a manager may have started in between;
//! 5. remove what belonged to removed agents and groups;
//! 6. remove the journal.
//!
//! Until the rename of step 3 the home is unchanged. From there on the change will be made: the process that takes the
//! lock next, or starts on this home, does steps 4 to 6 again, each of which may be done twice. If step 4 fails while
//! this process lives, or its request is given up before a file is changed, the transaction is rolled back and the
//! journal removed, unless a file is already changed: then the journal stays and the change is completed later.
//!
//! A change that is one transaction of the database and touches no file needs the lock but no journal
//! (`FleetLock::write`).
//!
//! Must not be here: whether a change may be made, and anything of a wire.

mod crash;
mod error;
mod folders;
mod keys;
mod rolls;
mod rows;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::known::{KeysFile, Known};
use apid_formats::client_keys::KeysEntry;
use apid_home::Home;
use apid_home::daemons::{ManagerDaemon, SocketState};
use apid_home::directory::{Directory, FileAttributes, HardLinks, Kind};
use apid_manager::{GroupChange, Sockets};
use apid_request::cancel;
use apid_request::fair::{Limits, Turns};
use apid_store::{Database, Lane, Store, StoreError, bind};
#[cfg(test)]
pub(crate) use crash::DiesAt;
pub use crash::{CrashPoint, Died, NoCrash, Step};
pub use error::LedgerError;
use error::io;
use folders::Folders;
pub(crate) use keys::Register;
use keys::{Edit, KeyRing};
pub(crate) use rolls::Rolls;
pub(crate) use rows::{Memberships, has_agent};

/// Changes that may wait.
const WAITING: Limits = Limits { each: 256, total: 4_096 };

/// The files of a home that a change to its fleet touches.
pub struct Ledger {
    store: Store,
    global: Database,
    /// Which request is changing the fleet; the others wait without a worker.
    turns: Turns,
    keys: KeyRing,
    folders: Folders,
    journal: PathBuf,
    lock: PathBuf,
    home: Home,
    daemon: Sockets,
    crash: Arc<dyn CrashPoint>,
}

/// A change as the journal keeps it. Making it twice is the same as once.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Change {
    /// Adds an agent.
    Add {
        /// Its id.
        id: i64,
        /// Its name.
        name: String,
        /// The address that it is registered with.
        ip: String,
        /// Its key.
        key: String,
        /// When it is registered, in seconds since 1970.
        date: i64,
        /// Agents that it takes the place of; they are removed.
        replaces: Vec<i64>,
    },
    /// Removes agents.
    Remove {
        /// Their ids.
        ids: Vec<i64>,
        /// Whether their lines leave `client.keys`, so that the ids may be given out again.
        purge: bool,
    },
    /// Creates a group.
    CreateGroup {
        /// Its name.
        group: String,
        /// Its first configuration.
        configuration: String,
    },
    /// Deletes groups that exist.
    DeleteGroups {
        /// Their names.
        groups: Vec<String>,
    },
    /// Replaces the configuration of a group.
    Configure {
        /// Its name.
        group: String,
        /// The text of `agent.conf`.
        configuration: String,
    },
}

/// The lock on the fleet: as long as it is held, no other process or request changes agents or groups, and no
/// interrupted change is left to be finished.
pub(crate) struct FleetLock<'a> {
    ledger: &'a Ledger,
    _lock: File,
    /// Whether daemons of a manager live, which are told of changes, or see them by themselves.
    is_live: bool,
}

impl Ledger {
    /// The files of `home`, whose databases are opened through `store`. Reads and changes nothing yet: see
    /// [`Ledger::recover`].
    pub fn new(home: &Home, store: &Store) -> Self {
        Self::with_crash_point(home, store, Arc::new(NoCrash))
    }

    /// The same, with steps of a change at which the process may die.
    pub fn with_crash_point(home: &Home, store: &Store, crash: Arc<dyn CrashPoint>) -> Self {
        Self {
            store: store.clone(),
            global: store.database(home.global_db()),
            turns: Turns::new(1, WAITING),
            keys: KeyRing::new(Arc::new(KeysFile::new(home.clone()))),
            folders: Folders::new(home),
            journal: home.agents_journal(),
            lock: home.agents_lock(),
            home: home.clone(),
            daemon: Sockets::new(home),
            crash,
        }
    }

    /// The file of keys, for the question which agents exist. A change that is made here is known there at once.
    pub(crate) const fn keys_file(&self) -> &Arc<KeysFile> {
        self.keys.file()
    }

    /// Changes that wait for their turn.
    pub(crate) fn waiting(&self) -> usize {
        self.turns.waiting()
    }

    /// The agents that the file of keys lists now.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn known(&self) -> Result<Arc<Known>, LedgerError> {
        let file = self.keys_file();
        file.known().map_err(io("read", file.path()))
    }

    /// Runs `work`, which changes the fleet, on a worker, one request after the other, callers in turn.
    ///
    /// The requests of this process wait for each other here, without a worker; other processes are kept out by
    /// [`Ledger::lock`], which `work` calls.
    ///
    /// # Errors
    ///
    /// Whatever `work` returns, and when the store is shutting down.
    pub(crate) async fn change<T, E>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let turn = self.turns.turn().await.map_err(|full| E::from(StoreError::from(full)))?;
        let ledger = Arc::clone(self);
        let work = move || {
            let result = work(&ledger);
            drop(turn);
            result
        };
        self.store.run(Lane::Change, work).await
    }

    /// Takes the lock. Blocks; so does everything here but [`Ledger::change`].
    ///
    /// # Errors
    ///
    /// [`LedgerError::Daemon`] where wazuh-authd or wazuh-db lives, and when an interrupted change cannot be finished.
    pub(crate) fn lock(&self) -> Result<FleetLock<'_>, LedgerError> {
        self.check_free()?;
        let file = self.root()?.open_or_create(&self.lock, 0o600).map_err(io("open", &self.lock))?;
        file.lock().map_err(io("lock", &self.lock))?;
        self.replay()?;
        Ok(FleetLock { ledger: self, _lock: file, is_live: false })
    }

    /// The same for a change of groups, which is made beside the daemons of a manager too: they look at the folders by
    /// themselves, and wazuh-db is told who is in a group. An interrupted change is left for later there.
    ///
    /// # Errors
    ///
    /// When the home is only read, and when an interrupted change cannot be finished where no manager runs.
    pub(crate) fn lock_groups(&self) -> Result<FleetLock<'_>, LedgerError> {
        match self.lock() {
            Err(LedgerError::Daemon(_)) => {
                let file = self.root()?.open_or_create(&self.lock, 0o600).map_err(io("open", &self.lock))?;
                file.lock().map_err(io("lock", &self.lock))?;
                Ok(FleetLock { ledger: self, _lock: file, is_live: true })
            }
            locked => locked,
        }
    }

    /// Whether nothing in the home is ever written.
    pub(crate) fn is_read_only(&self) -> bool {
        self.store.is_read_only()
    }

    /// Refuses where a daemon lives that would not see a change, or would be harmed by it: wazuh-authd keeps the agents
    /// in memory and writes `client.keys` from there, and the databases are wazuh-db's. Refuses as well where the home
    /// is only read.
    fn check_free(&self) -> Result<(), LedgerError> {
        self.global.check_writable()?;
        if self.home.lives(ManagerDaemon::Authd) { Err(LedgerError::Daemon(ManagerDaemon::Authd)) } else { Ok(()) }
    }

    /// What is found where wazuh-authd has its socket.
    pub(crate) fn authd_socket(&self) -> SocketState {
        self.home.socket_of(ManagerDaemon::Authd)
    }

    /// Finishes what an earlier process began and did not end. Where a manager runs, that is left for later.
    ///
    /// # Errors
    ///
    /// When it cannot be finished now.
    pub fn recover(&self) -> Result<(), LedgerError> {
        if self.root()?.find(&self.journal).map_err(io("look at", &self.journal))?.is_some() {
            drop(self.lock()?);
        }
        Ok(())
    }

    /// The home's directory, by which its files are reached.
    fn root(&self) -> Result<Directory, LedgerError> {
        self.home.directory().map_err(io("open", self.home.root()))
    }

    /// Makes the change that the journal holds, if there is one.
    fn replay(&self) -> Result<(), LedgerError> {
        let text = self.root()?.read_if_there(&self.journal, HardLinks::Allow).map_err(io("read", &self.journal))?;
        let Some(text) = text else { return Ok(()) };
        let change: Change = serde_json::from_slice(&text)?;
        tracing::warn!("completing an interrupted change to the fleet");
        self.apply(&change, true)?;
        self.finish(&change)
    }

    /// Step 4.
    fn apply(&self, change: &Change, again: bool) -> Result<(), LedgerError> {
        self.global.write_now(|writer| {
            match change {
                Change::Add { id, name, ip, key, date, replaces } => {
                    rows::delete_agents(writer, replaces)?;
                    rows::insert_agent(writer, &rows::NewRow { id: *id, name, ip, key, date: *date })?;
                }
                Change::Remove { ids, .. } => rows::delete_agents(writer, ids)?,
                Change::CreateGroup { group, .. } => {
                    rolls::enter_group(writer, group)?;
                }
                Change::DeleteGroups { groups } => rows::delete_groups(writer, groups)?,
                Change::Configure { group, .. } => rows::outdate_members(writer, group)?,
            }
            self.crash.reach(Step::DatabaseChanged)?;
            self.check_free()?;
            cancel::decide()?;
            self.write_files(change, again)?;
            Ok(self.crash.reach(Step::FilesWritten)?)
        })
    }

    fn write_files(&self, change: &Change, again: bool) -> Result<(), LedgerError> {
        let edit = |edit: &Edit<'_>| self.keys.edit(edit, &*self.crash);
        match change {
            Change::Add { id, name, ip, key, replaces, .. } => {
                let entry = KeysEntry { id: *id, name, ip, key, removed: false };
                edit(&Edit { gone: replaces, purge: false, line: Some(format!("{entry}\n")), again })
            }
            Change::Remove { ids, purge } => edit(&Edit { gone: ids, purge: *purge, line: None, again }),
            Change::CreateGroup { group, configuration } => self.folders.create(group, configuration),
            Change::DeleteGroups { groups } => self.folders.retire(groups),
            // Another program, which does not look at the journal, may have deleted the group since.
            Change::Configure { group, configuration } => self.folders.configure(group, configuration, again),
        }
    }

    /// The state of the paths that a change replaces: differs before and after.
    fn stamps(&self, change: &Change) -> Vec<Option<(u64, u64)>> {
        let root = self.root().ok();
        let stamp = |path: &Path| root.as_ref().and_then(|root| stamp(root, path));
        match change {
            Change::Add { .. } | Change::Remove { .. } => vec![stamp(self.keys.path())],
            Change::CreateGroup { group, .. } => vec![stamp(&self.folders.of(group))],
            Change::DeleteGroups { groups } => groups.iter().map(|group| stamp(&self.folders.of(group))).collect(),
            Change::Configure { group, .. } => vec![stamp(&self.folders.configuration(group))],
        }
    }

    /// Steps 5 and 6.
    fn finish(&self, change: &Change) -> Result<(), LedgerError> {
        // What is removed here would be the daemons' by now.
        self.check_free()?;
        match change {
            Change::Add { replaces: gone, .. } | Change::Remove { ids: gone, .. } => self.remove_belongings(gone)?,
            Change::DeleteGroups { groups } => {
                self.folders.clear(groups);
                let used = self.global.read_now(rows::used_hashes)?;
                self.folders.purge_combinations(&used);
            }
            Change::CreateGroup { .. } | Change::Configure { .. } => {}
        }
        self.crash.reach(Step::LeftoversRemoved)?;
        self.forget()
    }

    /// Step 6.
    fn forget(&self) -> Result<(), LedgerError> {
        self.root()?.remove(&self.journal).map_err(io("remove", &self.journal))
    }

    /// Makes a change to folders of groups where daemons of a manager live. Each step leaves what another process may
    /// find, so that there is no journal: a folder appears and vanishes whole.
    fn make_beside_daemons(&self, change: &Change) -> Result<(), LedgerError> {
        match change {
            Change::CreateGroup { group, configuration } => {
                cancel::decide()?;
                self.folders.create(group, configuration)
            }
            Change::DeleteGroups { groups } => {
                self.empty_groups(groups)?;
                cancel::decide()?;
                self.folders.retire(groups)?;
                self.folders.clear(groups);
                Ok(())
            }
            Change::Configure { group, configuration } => {
                cancel::decide()?;
                self.folders.configure(group, configuration, false)
            }
            // The registrar asks wazuh-authd.
            Change::Add { .. } | Change::Remove { .. } => Err(LedgerError::Daemon(ManagerDaemon::Authd)),
        }
    }

    /// Refuses where wazuh-db is not there to be told, naming the daemon that lives.
    fn check_reachable(&self) -> Result<(), LedgerError> {
        match self.home.socket_of(ManagerDaemon::Db) {
            SocketState::Listening => Ok(()),
            _ if self.home.lives(ManagerDaemon::Db) => Err(LedgerError::Daemon(ManagerDaemon::Db)),
            _ => Err(LedgerError::Daemon(ManagerDaemon::Authd)),
        }
    }

    /// Has wazuh-db take all agents out of groups that are about to be deleted.
    fn empty_groups(&self, groups: &[String]) -> Result<(), LedgerError> {
        const MEMBERS: &str = "SELECT id_agent FROM belongs WHERE id_group = (SELECT id FROM \"group\" WHERE name = ?1) \
                               ORDER BY id_agent";
        for group in groups {
            let members: Vec<i64> =
                self.global.read_now(|reader| reader.all(MEMBERS, bind![group], |row| row.get(0)))?;
            if members.is_empty() {
                continue;
            }
            self.check_reachable()?;
            cancel::decide()?;
            for agent in members {
                self.daemon.change_group(GroupChange::Remove, agent, group).map_err(rolls::in_words_of_store)?;
            }
        }
        Ok(())
    }

    fn remove_belongings(&self, agents: &[i64]) -> Result<(), LedgerError> {
        let root = self.root()?;
        // Done again after a loss of power, so that it need not last at once.
        let unlink = |path: &Path| root.remove_for_now(path).map_err(io("remove", path));
        for id in agents {
            let database = self.home.agent_db(*id);
            for file in ["", "-wal", "-shm", "-journal"] {
                let mut path = database.clone().into_os_string();
                path.push(file);
                unlink(Path::new(&path))?;
            }
            unlink(&self.home.agent_rids(*id))?;
        }
        Ok(())
    }
}

/// Tells two states of a path apart: the inode of the file, and its size.
fn stamp(root: &Directory, path: &Path) -> Option<(u64, u64)> {
    let metadata = root.metadata(path).ok()?;
    let size = if metadata.kind == Kind::Directory { 0 } else { metadata.size };
    Some((metadata.inode, size))
}

impl FleetLock<'_> {
    /// Steps 3 to 6.
    ///
    /// # Errors
    ///
    /// When the change is not made; it may be made later if a file was changed before something failed.
    pub(crate) fn make(&self, change: &Change) -> Result<(), LedgerError> {
        let ledger = self.ledger;
        if self.is_live {
            return ledger.make_beside_daemons(change);
        }
        let text = serde_json::to_vec(change)?;
        let journalled = ledger.root()?.replace(&ledger.journal, &text, FileAttributes::new(0o600));
        journalled.map_err(io("replace", &ledger.journal))?;
        ledger.crash.reach(Step::Journalled)?;
        let before = ledger.stamps(change);
        if let Err(error) = ledger.apply(change, false) {
            if ledger.stamps(change) == before && !matches!(error, LedgerError::Died(_)) {
                // Otherwise the next process that takes the lock would make it.
                ledger.forget()?;
            }
            return Err(error);
        }
        ledger.crash.reach(Step::Committed)?;
        // The change is made and will stay; if the rest fails now, the next process that takes the lock does it again.
        if let Err(error) = ledger.finish(change) {
            tracing::warn!(%error, "a change to the fleet is made, but cannot be cleaned up yet");
        }
        Ok(())
    }

    /// Refuses to replace the configuration of a group where it is a link or no regular file.
    ///
    /// # Errors
    ///
    /// [`LedgerError::Io`], naming what is in the way.
    pub(crate) fn check_configuration(&self, group: &str) -> Result<(), LedgerError> {
        self.ledger.folders.check_replaceable(group)
    }

    /// Makes a change of the database alone.
    ///
    /// # Errors
    ///
    /// Whatever `work` returns, and when the database cannot be changed.
    pub(crate) fn write<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&apid_store::Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.ledger.global.write_now(|writer| {
            let value = work(writer)?;
            // The store looks for wazuh-db alone.
            match self.ledger.home.lives(ManagerDaemon::Authd) {
                true => Err(StoreError::Owned(ManagerDaemon::Authd).into()),
                false => Ok(value),
            }
        })
    }

    /// Changes which agents are in which groups: in one transaction, or command by command where wazuh-db is told.
    ///
    /// # Errors
    ///
    /// Whatever `work` returns; [`LedgerError::Daemon`] where wazuh-db is needed and cannot be reached.
    pub(crate) fn enrol<T, E: From<StoreError> + From<LedgerError>>(
        &self,
        work: impl FnOnce(&Rolls<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if !self.is_live {
            return self.write(|writer| work(&Rolls::Files(writer)));
        }
        let ledger = self.ledger;
        ledger.check_reachable()?;
        ledger.global.read_now(|reader| work(&Rolls::Daemon(reader, &ledger.daemon)))
    }

    /// Asks about the agents of the file of keys.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub(crate) fn keys<T>(&self, question: impl FnOnce(&Register) -> T) -> Result<T, LedgerError> {
        self.ledger.keys.ask(question)
    }

    /// The database, for reading.
    pub(crate) const fn global(&self) -> &Database {
        &self.ledger.global
    }
}

#[cfg(test)]
mod tests;

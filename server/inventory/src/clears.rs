//! Forgetting what scans have found: the files of an agent, or its findings of policies (docs/facts/04-modules.md,
//! sections 14 and 16).
//!
//! The table of an agent is emptied in one transaction, so that nothing is ever half cleared. Where wazuh-db lives it
//! does that, since the databases are its own. Whether a clear of several agents ended is known agent by agent.

use std::collections::HashMap;

use apid_home::daemons::ManagerDaemon;
use apid_identity::rbac::Granted;
use apid_manager::{Sockets, Version};
use apid_request::cancel;
use apid_request::fair::{Limits, Turns};
use apid_store::{Lane, StoreError, bind, with_patience};

use crate::agents::chosen;
use crate::lists::Lists;
use crate::patience::{MOMENT, Patience, is_lock, patiently};
use crate::{Failed, Fault};

/// From this version on agents keep what is known of their files in step by themselves.
pub const SYNCHRONIZES: Version = Version(3, 12, 0);

/// Agents that are cleared before others get their turn.
const BATCH: usize = 50;

/// Requests that may wait for the manager's daemon at the same time, those of one caller, and those that wait for that.
const AT_ONCE: u64 = 4;
const OF_ONE: u64 = 3;
const WAITING: Limits = Limits { each: 64, total: 1_024 };

/// What is forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Files. Not of agents that keep them in step.
    Files,
    /// Findings of policies, and when scans of them were.
    Policies,
}

/// What became of a clear.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleared {
    /// Agents of which nothing is known any more, in ascending order.
    pub done: Vec<i64>,
    /// The others.
    pub failed: Failed,
}

/// An agent, and what became of its clear.
type Ended = (i64, Result<(), Fault>);

/// Clears the databases of a home.
#[derive(Clone)]
pub struct Clears {
    lists: Lists,
    turns: Turns,
}

impl Clears {
    /// Clears the databases that `lists` are made of.
    pub fn new(lists: &Lists) -> Self {
        Self { lists: lists.clone(), turns: Turns::shared(AT_ONCE, OF_ONE, WAITING) }
    }

    /// Forgets what is known of the agents that were granted. An agent that has no database is one of which nothing is
    /// known.
    ///
    /// # Errors
    ///
    /// When the agents cannot be read; when the home is only read.
    pub async fn clear(&self, granted: &Granted, subject: Subject) -> Result<Cleared, Fault> {
        let (lists, granted) = (self.lists.clone(), granted.clone());
        let store = self.lists.shared.databases.store();
        if store.is_read_only() {
            return Err(StoreError::ReadOnly.into());
        }
        let choose = move || lists.clearable(&granted, subject);
        let (mut agents, mut failed) = patiently(store, Lane::Cheap, choose).await?;
        let mut done = Vec::with_capacity(agents.len());
        let (mut patience, mut may_wait) = (Patience::default(), true);
        loop {
            let mut locked = Vec::new();
            for batch in agents.chunks(BATCH) {
                for (agent, result) in self.batch(batch.to_vec(), subject).await? {
                    match result {
                        Ok(()) => done.push(agent),
                        Err(fault @ Fault::Store(StoreError::Interrupted | StoreError::Stopped)) => return Err(fault),
                        Err(fault) if is_lock(&fault) && may_wait => locked.push(agent),
                        Err(fault) => failed.push(agent, &fault),
                    }
                }
            }
            if locked.is_empty() {
                break;
            }
            // The others are done already.
            agents = locked;
            may_wait = patience.pause().await;
        }
        done.sort_unstable();
        Ok(Cleared { done, failed })
    }

    async fn batch(&self, agents: Vec<i64>, subject: Subject) -> Result<Vec<Ended>, Fault> {
        let lists = self.lists.clone();
        if lists.is_owned() {
            let turn = self.turns.turn().await.map_err(StoreError::from)?;
            let ask = move || {
                let asked = lists.ask(&agents, subject);
                drop(turn);
                asked
            };
            return cancel::blocking(ask).await.map_err(Fault::unexpected)?;
        }
        let clear =
            move || Ok::<_, Fault>(agents.into_iter().map(|agent| (agent, lists.empty(agent, subject))).collect());
        self.lists.shared.databases.store().run(Lane::Change, clear).await
    }
}

impl Subject {
    /// What empties the table, in the manager's own words as far as they are SQL.
    const fn sql(self) -> &'static str {
        match self {
            Self::Files => "delete from fim_entry",
            Self::Policies => "delete from pm_event",
        }
    }
}

impl Lists {
    /// The agents that can be cleared, and why others cannot.
    fn clearable(&self, granted: &Granted, subject: Subject) -> Result<(Vec<i64>, Failed), Fault> {
        let mut failed = Failed::default();
        let agents = chosen(granted, &*self.shared.existing, &mut failed)?;
        let agents = agents.as_ref();
        if subject == Subject::Policies {
            return Ok((agents.to_vec(), failed));
        }
        let versions = self.versions(agents)?;
        let mut old = Vec::with_capacity(agents.len());
        for agent in agents {
            match versions.get(agent) {
                Some(version) if *version < SYNCHRONIZES => old.push(*agent),
                Some(_) => failed.push(*agent, &Fault::Synchronizes(SYNCHRONIZES)),
                None => failed.push(*agent, &Fault::NeverConnected),
            }
        }
        Ok((old, failed))
    }

    /// The versions of agents, as far as they are known.
    fn versions(&self, agents: &[i64]) -> Result<HashMap<i64, Version>, Fault> {
        let mut found = HashMap::with_capacity(agents.len());
        self.shared.global.read_now(|reader| {
            let mut statement = reader.prepare("SELECT version FROM agent WHERE id = ?1 AND version IS NOT NULL")?;
            for agent in agents {
                let text = statement.first(bind![*agent], |row| row.get::<String>(0))?;
                found.extend(text.and_then(|text| Version::parse(&text)).map(|version| (*agent, version)));
            }
            Ok::<_, Fault>(())
        })?;
        Ok(found)
    }

    /// Whether the databases are those of a daemon that lives.
    fn is_owned(&self) -> bool {
        matches!(self.shared.global.check_writable(), Err(StoreError::Owned(ManagerDaemon::Db)))
    }

    /// Empties the table of an agent.
    fn empty(&self, agent: i64, subject: Subject) -> Result<(), Fault> {
        let database = self.shared.databases.of(agent);
        if !database.exists() {
            return Ok(database.check_writable()?);
        }
        let empty = || database.write_now(|writer| writer.change(subject.sql(), &[]).map(drop));
        Ok(with_patience(MOMENT, empty)?)
    }

    /// Has wazuh-db empty the tables of agents.
    fn ask(&self, agents: &[i64], subject: Subject) -> Result<Vec<Ended>, Fault> {
        let sockets = Sockets::new(self.shared.databases.home());
        cancel::decide().map_err(StoreError::from)?;
        let ask = |agent: &i64| {
            let asked = match subject {
                Subject::Files => sockets.change_agent_database(*agent, &format!("sql {}", subject.sql())),
                Subject::Policies => sockets.change_agent_database(*agent, "rootcheck delete"),
            };
            (*agent, asked.map_err(Fault::from))
        };
        Ok(agents.iter().map(ask).collect())
    }
}

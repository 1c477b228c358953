//! The simulated fleet: it answers for the agents of a home on which no manager runs.
//!
//! An agent that is active takes a command, and after a moment its row in `global.db` shows what it did: a restart or a
//! new connection, an upgrade, the files of its groups. A scan changes dates in the agent's own database. All of it
//! follows from requests; left alone, the fleet changes nothing. Every step is one plain change in short transactions,
//! on one thread that the fleet owns and that ends with it, whatever the number of agents. A step changes only agents
//! that are still as the step before has left them, so agents that were removed, or changed by somebody else, are no
//! problem.
//!
//! What a dead process left half done is settled at the next start: agents that the simulation took out of their active
//! state are active again (`journal` names them), scans end, groups that were not yet in step, or were being changed,
//! are looked at again, and upgrades are cancelled. When a manager starts meanwhile, everything that is under way is
//! dropped: its agents are its own.

mod agent_conf;
mod archive;
mod configuration;
#[cfg(test)]
mod configuration_tests;
mod counters;
mod groups;
mod integrity;
mod journal;
mod locks;
mod profile;
mod reaction;
mod said;
#[cfg(test)]
mod scan_tests;
mod scans;
mod steps;
mod tasks;
#[cfg(test)]
mod tests;
mod transit;
mod upgrades;
mod work;

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use apid_home::Home;
use apid_manager::{
    Addressee, AgentLink, AgentTask, Command, Daemon, LinkError, Question, TaskReply, UpgradeCodes, UpgradeOrder,
};
use apid_store::Store;
pub use reaction::ReactionTime;
use steps::{Part, Work};
use work::{Inner, Worker};

/// The simulated agents of a home.
pub(crate) struct SimulatedFleet {
    inner: Arc<Inner>,
    /// Ends its thread when dropped.
    worker: Worker,
}

impl SimulatedFleet {
    /// The agents of `home`. Settles what an earlier process has left, unless `store` only reads.
    pub(crate) fn new(home: &Home, store: &Store, reaction: ReactionTime) -> Self {
        let inner = Arc::new(Inner::new(home, store, reaction));
        let fleet = Self { worker: Worker::new(Arc::clone(&inner)), inner };
        if store.is_read_only() {
            return fleet;
        }
        match fleet.inner.settle() {
            Ok(left) => left.into_iter().for_each(|work| fleet.worker.push(Duration::ZERO, work)),
            Err(error) => tracing::error!(%error, "cannot finish the pending work of the simulated fleet"),
        }
        fleet
    }

    fn note(&self) {
        if let Err(error) = self.inner.note() {
            tracing::warn!(%error, "cannot write the journal of the simulated fleet");
        }
    }
}

/// Ids as one parameter of a statement.
fn id_list(ids: &[i64]) -> String {
    let mut list = String::with_capacity(ids.len() * 7 + 2);
    for id in ids {
        list.push(if list.is_empty() { '[' } else { ',' });
        list.push_str(itoa::Buffer::new().format(*id));
    }
    list.push_str(if list.is_empty() { "[]" } else { "]" });
    list
}

impl AgentLink for SimulatedFleet {
    fn send(&self, command: &Command, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        let ids: Arc<[i64]> = agents.iter().map(|agent| agent.id).filter(|id| *id != 0).collect();
        let first = self.inner.first_delay();
        self.inner.check_writable()?;
        match command {
            Command::Restart => self.worker.push(first, Work::Down(ids)),
            Command::Reconnect => self.worker.push(first, Work::Reconnect(ids)),
            Command::Scan => {
                let scanned = agents.iter().map(|agent| agent.id).collect();
                self.worker.push(first, Work::Scan(Part::Begin, scanned));
            }
            Command::ActiveResponse { .. } => return self.refusing(agents),
        }
        Ok(Vec::new())
    }

    fn refusing(&self, agents: &[Addressee]) -> Result<Vec<(i64, LinkError)>, LinkError> {
        let ids: Vec<i64> = agents.iter().map(|agent| agent.id).collect();
        let refusing = self.inner.without_active_response(&ids)?;
        Ok(refusing.into_iter().map(|id| (id, LinkError::Disabled)).collect())
    }

    fn ask(&self, agent: i64, question: &Question<'_>) -> Result<Value, LinkError> {
        match *question {
            Question::Config { component, section } => self.inner.configuration(agent, component, section),
            Question::State { component } => self.inner.state(agent, component),
        }
    }

    fn counters(&self, daemon: Daemon, agents: &[i64]) -> Result<Value, LinkError> {
        self.inner.counters(daemon, agents)
    }

    /// Agents that are connected restart as they do at a command; nothing shows that one has read its configuration
    /// anew, or that a task waits for an agent that is not there.
    fn order(&self, task: AgentTask, agents: &[i64]) -> Vec<(i64, LinkError)> {
        if let Err(error) = self.inner.check_writable() {
            return agents.iter().map(|id| (*id, error.clone())).collect();
        }
        if task == AgentTask::Restart {
            self.worker.push(self.inner.first_delay(), Work::Down(agents.into()));
        }
        Vec::new()
    }

    fn upgrade_codes(&self) -> UpgradeCodes {
        UpgradeCodes::Release4
    }

    fn upgrade(&self, order: &UpgradeOrder, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.inner.check_writable()?;
        let (replies, runs) = self.inner.upgrade(order, agents)?;
        for run in runs {
            self.worker.push(self.inner.start_delay(), Work::Upgrading(Arc::new(run)));
        }
        Ok(replies)
    }

    fn scan_vulnerabilities(&self) -> Result<(), LinkError> {
        self.inner.check_writable()?;
        let scanned = self.inner.all_active()?;
        self.worker.push(self.inner.first_delay(), Work::Scan(Part::Software, scanned));
        Ok(())
    }

    fn upgrade_results(&self, agents: &[i64]) -> Result<Vec<TaskReply>, LinkError> {
        self.inner.upgrade_results(agents)
    }

    fn events(&self, events: &[String]) -> Result<Vec<(usize, LinkError)>, LinkError> {
        self.inner.check_writable()?;
        self.inner.archive(events)?;
        Ok(Vec::new())
    }

    fn groups_changing(&self) {
        self.inner.set_changing(true);
        self.note();
    }

    fn groups_changed(&self, groups: &[String]) {
        if !groups.is_empty() {
            // The manager's daemon would look at the folders now and then.
            self.worker.push(self.inner.first_delay(), Work::Changed(groups.iter().cloned().collect()));
        }
        self.inner.set_changing(false);
        // The caller goes on only when the change will not be forgotten.
        self.note();
    }
}

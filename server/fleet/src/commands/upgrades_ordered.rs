//! How upgrades went in a home of 5.0: its manager keeps orders that agents fetch, and nobody reports an outcome
//! (docs/facts/07-v5.md, sections 5.3, 7.3 and 8.2). So it is told from the order and from the version that the agent
//! runs by now.
//!
//! Must not be here: asking the upgrade module, which does not answer this in 5.0.

use std::collections::HashSet;
use std::sync::Arc;

use super::Shared;
use super::upgrades::{NO_TASK, UpgradeResult};
use crate::agents::Requirements;
use crate::agents::targets::Candidate;
use crate::{Failed, Fault, Outcome};
use apid_home::Layout;
use apid_identity::rbac::Granted;
use apid_manager::{Task, TaskState, Version, node};
use apid_store::StoreError;
use apid_store::schema::task::{self, OrderState, UpgradeOrdered};
use serde::Deserialize;

/// The states as the upgrade module of release 4 tells them (docs/facts/04-modules.md, section 2.9).
mod state {
    pub(super) const PENDING: &str = "In queue";
    pub(super) const IN_PROGRESS: &str = "Updating";
    pub(super) const DONE: &str = "Updated";
    pub(super) const TIMEOUT: &str = "Timeout reached while waiting for the response from the agent, check the result \
                                      manually on the agent for more information";
    pub(super) const UNKNOWN: &str = "Legacy upgrade: check the result manually since the agent cannot report the \
                                      result of the task";
}

/// What an agent is told to upgrade with, as far as it matters here.
#[derive(Deserialize)]
struct Payload {
    wpk_file: String,
}

/// The version that a package has, by its name: `wazuh_agent_v5.0.0_linux_amd64.deb.wpk`. Own packages may have any
/// name.
fn version_of_package(payload: &str) -> Option<Version> {
    let Payload { wpk_file } = serde_json::from_str(payload).ok()?;
    let name = wpk_file.rsplit(['/', '\\']).next()?;
    let (version, _) = name.strip_prefix("wazuh_agent_v")?.split_once(['_', '-'])?;
    Version::parse(version)
}

/// How far an order has come, of an agent that runs `version`.
fn progress(order: &UpgradeOrdered, version: Option<Version>) -> &'static str {
    match (order.state, version_of_package(&order.payload)) {
        (OrderState::Pending, _) => state::PENDING,
        (OrderState::Expired, _) => state::TIMEOUT,
        (OrderState::Delivered, None) => state::UNKNOWN,
        (OrderState::Delivered, Some(wanted)) if version.is_some_and(|version| version >= wanted) => state::DONE,
        (OrderState::Delivered, Some(_)) => state::IN_PROGRESS,
    }
}

impl Shared {
    /// Whether upgrades are orders here: the table of tasks says so, or is not there in a home of 5.0.
    pub(super) fn upgrades_are_ordered(&self) -> Result<bool, StoreError> {
        match self.tasks.read_now(task::has_other_tasks) {
            Err(StoreError::Missing(_)) => Ok(self.home.layout() == Layout::V5),
            told => told,
        }
    }

    /// How the last upgrades went of those of the agents granted that satisfy the requirements.
    pub(super) fn upgrades_ordered(
        &self,
        granted: &Granted,
        requirements: Arc<Requirements>,
    ) -> Result<Outcome<UpgradeResult>, Fault> {
        let (agents, mut failed) = self.agents.candidates(granted, Some(&requirements))?;
        if granted.named {
            self.unmet(granted, &requirements, &agents, &mut failed)?;
        }
        let wanted: HashSet<i64> = agents.iter().map(|candidate| candidate.agent.id).collect();
        let orders = self.tasks.read_now(|reader| task::upgrades_ordered(reader, |agent| wanted.contains(&agent)));
        let mut orders = match orders {
            Err(StoreError::Missing(_)) => std::collections::HashMap::new(),
            orders => orders?,
        };
        let node = node::name(&self.home.ossec_conf());
        let mut done = Vec::with_capacity(orders.len());
        for Candidate { agent, .. } in agents {
            let Some(order) = orders.remove(&agent.id) else {
                if granted.named {
                    let message = "No task in DB".to_owned();
                    failed.push(agent.id, &Fault::UpgradeRefused { code: NO_TASK, message });
                }
                continue;
            };
            let state = TaskState {
                node: node.clone(),
                module: "upgrade_module".to_owned(),
                command: "upgrade".to_owned(),
                status: progress(&order, agent.version).to_owned(),
                created: order.created,
                updated: order.delivered,
                error: None,
            };
            let task = Task { id: order.number, state: Some(state) };
            done.push(UpgradeResult { agent: agent.id, message: "Success".to_owned(), task, order: Some(order.id) });
        }
        Ok(Outcome { done, failed })
    }

    /// Adds the agents that the request names and that do not satisfy the requirements.
    fn unmet(
        &self,
        granted: &Granted,
        requirements: &Arc<Requirements>,
        met: &[Candidate],
        failed: &mut Failed,
    ) -> Result<(), Fault> {
        let met: HashSet<i64> = met.iter().map(|candidate| candidate.agent.id).collect();
        let (all, _) = self.agents.candidates(granted, None)?;
        let unmet = all.iter().map(|candidate| candidate.agent.id).filter(|id| !met.contains(id));
        failed.extend(unmet, &Fault::Unmet(Arc::clone(requirements)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{progress, state, version_of_package};
    use apid_manager::Version;
    use apid_store::schema::task::{OrderState, UpgradeOrdered};

    fn order(state: OrderState, file: &str) -> UpgradeOrdered {
        let payload = format!(r#"{{"wpk_file":"{file}","wpk_sha1":"0","installer":"upgrade.sh"}}"#);
        UpgradeOrdered { id: String::new(), number: 1, state, created: 1, delivered: 0, payload }
    }

    #[test]
    fn packages_have_their_version_in_their_name() {
        let of = |file: &str| version_of_package(&order(OrderState::Pending, file).payload);
        assert_eq!(of("wazuh_agent_v5.0.1_linux_amd64.deb.wpk"), Some(Version(5, 0, 1)));
        assert_eq!(of("var/upgrade/wazuh_agent_v4.14.7_windows.wpk"), Some(Version(4, 14, 7)));
        for file in ["own.wpk", "wazuh_agent_v", "wazuh_agent_vx_linux.wpk", ""] {
            assert_eq!(of(file), None, "{file}");
        }
        for payload in ["", "{", "[]", "{}", "{\"wpk_file\": 1}"] {
            assert_eq!(version_of_package(payload), None, "{payload}");
        }
    }

    #[test]
    fn an_upgrade_is_done_when_the_agent_runs_the_version() {
        let file = "wazuh_agent_v5.0.1_linux_amd64.deb.wpk";
        let told = |of, file: &str, version| progress(&order(of, file), version);
        for (version, status) in [
            (Some(Version(5, 0, 0)), state::IN_PROGRESS),
            (Some(Version(5, 0, 1)), state::DONE),
            (Some(Version(5, 1, 0)), state::DONE),
            (None, state::IN_PROGRESS),
        ] {
            assert_eq!(told(OrderState::Delivered, file, version), status, "{version:?}");
            assert_eq!(told(OrderState::Pending, file, version), state::PENDING);
            assert_eq!(told(OrderState::Expired, file, version), state::TIMEOUT);
            assert_eq!(told(OrderState::Delivered, "own.wpk", version), state::UNKNOWN);
        }
    }
}

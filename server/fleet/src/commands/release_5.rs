//! Restarts, reloads and upgrades as release 5 has them (docs/facts/07-v5.md, sections 2.7, 5.2 and 5.3).
//!
//! Agents of release 5 fetch tasks, so it makes no difference whether they are connected. Agents of release 4 are
//! commanded over their connections as release 4 does it, as long as they are there. Must not be here: the numbers that
//! replies have for refusals.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use super::{Commands, Shared};
use crate::agents::Requirements;
use crate::agents::targets::{Candidate, Targets};
use crate::{Failed, Fault, Outcome};
use apid_identity::rbac::Granted;
use apid_manager::{
    Addressee, AgentTask, Command, Daemon, LinkError, TaskReply, UpgradeCodes, UpgradeOrder, Version, node,
};
use apid_request::cancel;
use serde_json::Value;

/// Which agents of a request are told of that do not exist, or that the caller may not touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Those that the request names.
    Named,
    /// Those that the caller may not touch.
    Denied,
    /// None of them: the request goes to all nodes of a cluster.
    Nobody,
}

/// The upgrade module's codes in the numbering of release 5.
mod code {
    /// No node that is asked has to have every agent.
    pub(super) const NO_INFORMATION: u16 = 6;
    pub(super) const NO_PACKAGE: u16 = 7;
    pub(super) const TOO_OLD: u16 = 8;
    pub(super) const NOT_NEWER: u16 = 10;
    pub(super) const BEYOND_MANAGER: u16 = 11;
    pub(super) const NO_FILE: u16 = 14;
    pub(super) const BAD_FILE: u16 = 15;
    pub(super) const VERIFIES_TLS: u16 = 16;
    pub(super) const NOT_STARTED: u16 = 17;
    pub(super) const NOT_DELIVERED: u16 = 18;
}

/// What a refusal of the upgrade module, of this code, concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Concern {
    /// An agent that another node may have.
    Nothing,
    /// One agent.
    Agent,
    /// The whole request, which is wrong.
    Request,
    /// The module.
    Module,
}

const fn concern(code: u16) -> Concern {
    match code {
        code::NO_INFORMATION => Concern::Nothing,
        code::NO_PACKAGE..=13 | code::BAD_FILE | code::NOT_STARTED | code::NOT_DELIVERED => Concern::Agent,
        code::NO_FILE | code::VERIFIES_TLS => Concern::Request,
        _ => Concern::Module,
    }
}

/// A code of the module of release 4 in the numbering of release 5.
const fn renumbered(code: u16) -> u16 {
    match code {
        9 => code::NO_PACKAGE,
        // It is being upgraded.
        10 => code::NOT_STARTED,
        11 => code::TOO_OLD,
        12 => code::NOT_NEWER,
        13 => code::BEYOND_MANAGER,
        other => other,
    }
}

/// A failed task in the words of a reply.
fn no_task(error: &LinkError) -> Fault {
    Fault::NoTask(match error {
        LinkError::NoTask(text) => text.clone(),
        other => other.to_string(),
    })
}

impl Shared {
    fn renew(&self, task: AgentTask, agents: Vec<Candidate>, mut failed: Failed) -> Result<Outcome<i64>, Fault> {
        let (mut fetching, mut commanded) = (Vec::new(), Vec::new());
        for Candidate { agent: Addressee { id, version }, active, elsewhere } in agents {
            match (version, elsewhere) {
                (Some(version), _) if version >= Version::FETCHES_TASKS => fetching.push(id),
                (Some(_), None) if active && task == AgentTask::Restart => commanded.push(Addressee { id, version }),
                (Some(_), Some(node)) if active && task == AgentTask::Restart => {
                    failed.push(id, &Fault::OnAnotherNode(node));
                }
                _ => failed.push(id, &Fault::FetchesNoTasks),
            }
        }
        let mut done = Vec::with_capacity(fetching.len().saturating_add(commanded.len()));
        if !fetching.is_empty() {
            cancel::decide()?;
            let unmade = self.link.order(task, &fetching);
            let without: HashSet<i64> = unmade.iter().map(|(id, _)| *id).collect();
            done.extend(fetching.iter().filter(|id| !without.contains(id)));
            for (id, error) in &unmade {
                failed.push(*id, &no_task(error));
            }
        }
        let ids: Vec<i64> = commanded.iter().map(|agent| agent.id).collect();
        match self.send(&Command::Restart, Targets { agents: commanded, failed: Failed::new() }) {
            Ok(sent) => {
                done.extend(sent.done);
                failed.append(sent.failed);
            }
            // Other agents have their tasks by now.
            Err(fault) if !done.is_empty() => failed.extend(ids, &fault),
            Err(fault) => return Err(fault),
        }
        done.sort_unstable();
        Ok(Outcome { done, failed })
    }

    /// Whether the file of a package is there, by a path with or without that of the home in front.
    fn has_package(&self, file: &str) -> bool {
        let file = Path::new(file);
        let inside = file.strip_prefix(self.home.root()).or_else(|_| file.strip_prefix("/")).unwrap_or(file);
        file.is_file() || self.home.root().join(inside).is_file()
    }
}

/// Agents that upgrade, and refusals of others. A refusal that is not about one agent ends the request, unless
/// something was done.
fn upgraded(codes: UpgradeCodes, replies: Vec<TaskReply>, failed: &mut Failed) -> Result<Vec<i64>, Fault> {
    let (made, refused): (Vec<_>, Vec<_>) = replies.into_iter().partition(|reply| reply.error == 0);
    for TaskReply { agent, error, message, .. } in refused {
        let code = if codes == UpgradeCodes::Release4 { renumbered(error) } else { error };
        let (concern, fault) = match concern(code) {
            Concern::Nothing => continue,
            Concern::Module => (Concern::Module, Fault::UpgradeFailed { code, message }),
            concern => (concern, Fault::UpgradeRefused { code, message }),
        };
        if concern != Concern::Agent && made.is_empty() {
            return Err(fault);
        }
        failed.push(agent, &fault);
    }
    let mut done: Vec<i64> = made.into_iter().map(|reply| reply.agent).collect();
    done.sort_unstable();
    Ok(done)
}

impl Commands {
    /// Has agents restart, or read their configuration anew.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all, and no task made.
    pub async fn renew(&self, task: AgentTask, granted: &Granted, told: Told) -> Result<Outcome<i64>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let (agents, mut failed) = shared.agents.candidates(&granted, None)?;
            if told != Told::Named {
                failed = Failed::new();
            }
            if told == Told::Denied {
                let denied = granted.resolution.denied.iter().map(String::as_str);
                failed.extend(denied, &Fault::Denied(granted.kind));
            }
            shared.renew(task, agents, failed)
        })
        .await
    }

    /// The same for the agents of a group; `granted` are agents of the group.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownGroup`], and those of [`Self::renew`].
    pub async fn renew_group(&self, task: AgentTask, group: &str, granted: &Granted) -> Result<Outcome<i64>, Fault> {
        let group = group.to_owned();
        self.work(move |shared| if shared.home.group_dir(&group).is_dir() { Ok(()) } else { Err(Fault::UnknownGroup) })
            .await?;
        self.renew(task, granted, Told::Denied).await
    }

    /// Restarts the agents of a node. An agent whose node is not known is one of this node. A node that is not this one
    /// and has no agents is a failed item ([`Fault::UnknownNode`]).
    ///
    /// # Errors
    ///
    /// Those of [`Self::renew`].
    pub async fn renew_node(&self, node: &str, granted: &Granted) -> Result<Outcome<i64>, Fault> {
        let (node, granted) = (node.to_owned(), granted.clone());
        self.work(move |shared| {
            let (mut agents, _) = shared.agents.candidates(&granted, None)?;
            let is_own = node == node::name(&shared.home.ossec_conf());
            agents.retain(|agent| agent.elsewhere.as_ref().map_or(is_own, |elsewhere| *elsewhere == node));
            let mut failed = Failed::new();
            if agents.is_empty() && !is_own {
                failed.push(node, &Fault::UnknownNode);
            }
            shared.renew(AgentTask::Restart, agents, failed)
        })
        .await
    }

    /// What daemons of the manager have counted for agents, as [`Commands::daemons`] has it. Agents of release 5 fail:
    /// no daemon counts for them.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub async fn counters(&self, granted: &Granted, daemons: Vec<Daemon>) -> Result<Outcome<Value>, Fault> {
        let of_release_5 = {
            let granted = granted.clone();
            self.work(move |shared| {
                let (agents, _) = shared.agents.candidates(&granted, None)?;
                let versions = agents.into_iter().map(|candidate| candidate.agent);
                let is_new = |agent: &Addressee| agent.version.is_some_and(|of| of >= Version::FETCHES_TASKS);
                Ok(versions.filter(is_new).map(|agent| agent.id).collect::<Vec<_>>())
            })
            .await?
        };
        if of_release_5.is_empty() {
            return self.daemons(granted, daemons).await;
        }
        let mut failed = Failed::new();
        failed.extend(of_release_5, &Fault::ReportsElsewhere);
        Ok(Outcome { done: Vec::new(), failed })
    }

    /// Has those of the agents granted upgrade that satisfy the requirements. Of others nothing is said.
    ///
    /// # Errors
    ///
    /// When the query is wrong, [`Fault::UpgradeRefused`] for what no agent could be upgraded with, and when the module
    /// could do nothing.
    pub async fn upgrade_anywhere(
        &self,
        granted: &Granted,
        requirements: Arc<Requirements>,
        order: UpgradeOrder,
    ) -> Result<Outcome<i64>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let (agents, _) = shared.agents.candidates(&granted, Some(&requirements))?;
            let (codes, mut failed) = (shared.link.upgrade_codes(), Failed::new());
            let mut ids = Vec::with_capacity(agents.len());
            for Candidate { agent: Addressee { id, .. }, active, elsewhere } in agents {
                match elsewhere {
                    Some(node) if codes == UpgradeCodes::Release4 => failed.push(id, &Fault::OnAnotherNode(node)),
                    _ if active || codes == UpgradeCodes::Release5 => ids.push(id),
                    // The module of release 4 upgrades agents that are there.
                    _ if granted.named => {
                        let message = "Upgrade procedure could not start. The agent is not connected".to_owned();
                        failed.push(id, &Fault::UpgradeRefused { code: code::NOT_STARTED, message });
                    }
                    _ => {}
                }
            }
            if ids.is_empty() {
                return Ok(Outcome { done: Vec::new(), failed });
            }
            // The module of release 4 says so only in the result of the task.
            let missing = order.custom.as_ref().is_some_and(|custom| !shared.has_package(&custom.file));
            if missing && codes == UpgradeCodes::Release4 {
                let message = "The WPK file does not exist".to_owned();
                return Err(Fault::UpgradeRefused { code: code::NO_FILE, message });
            }
            cancel::decide()?;
            let done = upgraded(codes, shared.link.upgrade(&order, &ids)?, &mut failed)?;
            Ok(Outcome { done, failed })
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Concern, concern, renumbered, upgraded};
    use crate::{Failed, Fault};
    use apid_manager::{TaskReply, UpgradeCodes};

    fn reply(agent: i64, error: u16) -> TaskReply {
        TaskReply { agent, error, message: "text".to_owned(), task: None }
    }

    #[test]
    fn refusals_of_release_4_have_the_numbers_of_release_5() {
        let all: Vec<_> = (9..=13).map(|code| (code, renumbered(code), concern(renumbered(code)))).collect();
        assert_eq!(all.iter().map(|(_, new, _)| *new).collect::<Vec<_>>(), [7, 17, 8, 10, 11]);
        assert!(all.iter().all(|(_, _, concern)| *concern == Concern::Agent));
        assert_eq!(renumbered(4), 4);
    }

    #[test]
    fn what_is_wrong_with_the_request_ends_it_unless_something_was_done() {
        let mut failed = Failed::new();
        let run = |replies: Vec<TaskReply>, failed: &mut Failed| upgraded(UpgradeCodes::Release5, replies, failed);
        let refused = |code| Fault::UpgradeRefused { code, message: "text".to_owned() };
        assert_eq!(run(vec![reply(1, 14)], &mut failed), Err(refused(14)));
        assert_eq!(run(vec![reply(1, 1)], &mut failed).unwrap_err().to_string(), "the upgrade module failed: text (1)");
        assert!(failed.is_empty());
        // Agents that another node has are passed over; ids are in order.
        assert_eq!(
            run(vec![reply(10, 0), reply(9, 0), reply(2, 6), reply(3, 11), reply(4, 14)], &mut failed),
            Ok(vec![9, 10])
        );
        let codes: Vec<_> = failed.groups().iter().map(|(fault, items)| (fault.clone(), items.len())).collect();
        assert_eq!(codes, [(refused(11), 1), (refused(14), 1)]);
    }
}

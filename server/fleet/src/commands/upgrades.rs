//! Upgrades and their results (docs/facts/04-modules.md, section 2.9).

use std::sync::Arc;

use super::Commands;
use crate::agents::Requirements;
use crate::agents::targets::{Reach, Targets};
use crate::{Failed, Fault, Outcome};
use apid_identity::rbac::Granted;
use apid_manager::{Task, TaskReply, UpgradeOrder};
use apid_request::cancel;

/// The module's codes that concern one agent.
const OF_ONE_AGENT: std::ops::RangeInclusive<u16> = 9..=12;

/// The module's code for an agent that was never upgraded.
pub(super) const NO_TASK: u16 = 3;

/// The module's code for a version beyond the manager's.
const BEYOND_MANAGER: u16 = 13;

/// A task that upgrades an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpgradeTask {
    /// The agent.
    pub agent: i64,
    /// Number of the task.
    pub task: i64,
}

/// How the last upgrade of an agent went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpgradeResult {
    /// The agent.
    pub agent: i64,
    /// The module's text.
    pub message: String,
    /// The task.
    pub task: Task,
    /// Id of the task where it is an order of a manager of 5.0; the task's number is then that of the order's row.
    pub order: Option<String>,
}

/// The replies that are about a task, and the others.
fn divided(replies: Vec<TaskReply>) -> (Vec<UpgradeResult>, Vec<TaskReply>) {
    let mut tasks = Vec::with_capacity(replies.len());
    let mut others = Vec::new();
    for reply in replies {
        match reply {
            TaskReply { error: 0, agent, message, task: Some(task) } => {
                tasks.push(UpgradeResult { agent, message, task, order: None });
            }
            reply => others.push(reply),
        }
    }
    (tasks, others)
}

fn refused(reply: &TaskReply) -> Fault {
    Fault::UpgradeRefused { code: reply.error, message: reply.message.clone() }
}

fn failed_to(reply: &TaskReply) -> Fault {
    Fault::UpgradeFailed { code: reply.error, message: reply.message.clone() }
}

/// Adds the replies that are refusals to the failed items; refusals that concern one agent only if the request names
/// it.
///
/// A refusal that concerns the whole request ends it, as long as nothing was done: after that it concerns its agent.
fn refusals(
    others: &[TaskReply],
    of_one_agent: impl Fn(u16) -> bool,
    done: bool,
    named: bool,
    failed: &mut Failed,
) -> Result<(), Fault> {
    for reply in others {
        if of_one_agent(reply.error) {
            if named {
                failed.push(reply.agent, &refused(reply));
            }
        } else if !done {
            return Err(if reply.error == BEYOND_MANAGER { refused(reply) } else { failed_to(reply) });
        } else {
            failed.push(reply.agent, &failed_to(reply));
        }
    }
    Ok(())
}

impl Commands {
    /// Makes tasks that upgrade those of the agents granted that satisfy the requirements.
    ///
    /// # Errors
    ///
    /// When the query is wrong, [`Fault::UpgradeRefused`] for a version beyond the manager's, and when the module could
    /// do nothing.
    pub async fn upgrade(
        &self,
        granted: &Granted,
        requirements: Arc<Requirements>,
        order: UpgradeOrder,
    ) -> Result<Outcome<UpgradeTask>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let Targets { agents, mut failed } = shared.agents.chosen(&granted, requirements, Reach::ThisNode)?;
            let ids: Vec<i64> = agents.iter().map(|agent| agent.id).collect();
            let mut replies = Vec::new();
            if !ids.is_empty() {
                cancel::decide()?;
                replies = shared.link.upgrade(&order, &ids)?;
            }
            let (tasks, others) = divided(replies);
            refusals(&others, |code| OF_ONE_AGENT.contains(&code), !tasks.is_empty(), granted.named, &mut failed)?;
            let done = tasks.iter().map(|made| UpgradeTask { agent: made.agent, task: made.task.id }).collect();
            Ok(Outcome { done, failed })
        })
        .await
    }

    /// How the last upgrades of those of the agents granted went that satisfy the requirements. In a home of 5.0, whose
    /// upgrade module knows no outcome, it is told from the orders that agents fetch, and the agents need not be
    /// connected.
    ///
    /// # Errors
    ///
    /// When the query is wrong, and when the module does not answer.
    pub async fn upgrade_results(
        &self,
        granted: &Granted,
        requirements: Arc<Requirements>,
    ) -> Result<Outcome<UpgradeResult>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            if shared.upgrades_are_ordered()? {
                return shared.upgrades_ordered(&granted, requirements);
            }
            let Targets { agents, mut failed } = shared.agents.chosen(&granted, requirements, Reach::AllNodes)?;
            let ids: Vec<i64> = agents.iter().map(|agent| agent.id).collect();
            let replies = if ids.is_empty() { Vec::new() } else { shared.link.upgrade_results(&ids)? };
            let (done, others) = divided(replies);
            refusals(&others, |code| code == NO_TASK, false, granted.named, &mut failed)?;
            Ok(Outcome { done, failed })
        })
        .await
    }
}

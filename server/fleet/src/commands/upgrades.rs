//! Upgrades and their results (docs/facts/04-modules.md, section 2.9).

use std::sync::Arc;

use bytes::Bytes;

use super::{Commands, separate};
use crate::agents::Requirements;
use crate::agents::targets::Targets;
use apid_failure::json::{
    Envelope, FailedItems, Messages, agent_id, push_agent_id, push_instant, push_integer, push_text,
};
use apid_failure::{Class, Failure};
use apid_identity::rbac::Granted;
use apid_manager::{Order, Task, TaskReply, TaskState};
use apid_request::cancel;

const CREATED: Messages = Messages {
    all: "All upgrade tasks were created",
    some: "Some upgrade tasks were not created",
    none: "No upgrade task was created",
};

const RETURNED: Messages = Messages {
    all: "All upgrade tasks were returned",
    some: "Some upgrade tasks were not returned",
    none: "No upgrade task was returned",
};

/// What is added to the module's codes.
const BASE: u16 = 1810;

/// The module's codes that concern one agent.
const OF_ONE_AGENT: std::ops::RangeInclusive<u16> = 9..=12;

/// The module's code for an agent that was never upgraded.
const NO_TASK: u16 = 3;

/// The module's code for a version beyond the manager's.
const BEYOND_MANAGER: u16 = 13;

fn failure(class: Class, reply: &TaskReply) -> Failure {
    Failure::command(class, BASE.saturating_add(reply.error), reply.message.as_str())
}

/// Tasks in the order of their agents' ids as texts, and the others.
fn divided(replies: Vec<TaskReply>) -> (Vec<(i64, String, Task)>, Vec<TaskReply>) {
    let mut tasks = Vec::with_capacity(replies.len());
    let mut others = Vec::new();
    for reply in replies {
        match reply {
            TaskReply { error: 0, agent, message, task: Some(task) } => tasks.push((agent, message, task)),
            reply => others.push(reply),
        }
    }
    tasks.sort_by_cached_key(|(agent, ..)| agent_id(*agent));
    (tasks, others)
}

/// Adds the replies that are refusals to the failed items, unless nobody asked for those agents.
///
/// One that concerns the whole request ends it, as long as nothing was done: after that it concerns its agent.
fn refusals(
    others: &[TaskReply],
    of_one_agent: impl Fn(u16) -> bool,
    done: bool,
    named: bool,
    failed: &mut FailedItems,
) -> Result<(), Failure> {
    for reply in others {
        if of_one_agent(reply.error) {
            if named {
                failed.push(agent_id(reply.agent), &failure(Class::BadRequest, reply));
            }
        } else if !done {
            let class = if reply.error == BEYOND_MANAGER { Class::BadRequest } else { Class::Internal };
            return Err(failure(class, reply));
        } else {
            failed.push(agent_id(reply.agent), &failure(Class::Internal, reply));
        }
    }
    Ok(())
}

impl Commands {
    /// `PUT /agents/upgrade` and `PUT /agents/upgrade_custom`.
    ///
    /// # Errors
    ///
    /// When the query is wrong, 1823 for a version beyond the manager's, and when the module could do nothing.
    pub async fn upgrade(
        &self,
        granted: &Granted,
        requirements: Arc<Requirements>,
        order: Order,
    ) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.work(move |shared| {
            let Targets { agents, failed } = shared.agents.chosen(&granted, requirements)?;
            let mut failed = FailedItems::from(failed);
            let ids: Vec<i64> = agents.iter().map(|agent| agent.id).collect();
            let mut replies = Vec::new();
            if !ids.is_empty() {
                cancel::decide()?;
                replies = shared.link.upgrade(&order, &ids)?;
            }
            let (tasks, others) = divided(replies);
            refusals(&others, |code| OF_ONE_AGENT.contains(&code), !tasks.is_empty(), granted.named, &mut failed)?;
            let mut envelope = Envelope::open(40 * tasks.len());
            let out = envelope.items();
            for (agent, _, task) in &tasks {
                separate(out);
                out.extend_from_slice(b"{\"agent\": ");
                push_agent_id(out, *agent);
                out.extend_from_slice(b", \"task_id\": ");
                push_integer(out, task.id);
                out.push(b'}');
            }
            Ok(envelope.close(tasks.len() as u64, failed, &CREATED))
        })
        .await
    }

    /// `GET /agents/upgrade_result`.
    ///
    /// # Errors
    ///
    /// When the query is wrong, and when the module does not answer.
    pub async fn upgrade_results(&self, granted: &Granted, requirements: Arc<Requirements>) -> Result<Bytes, Failure> {
        let granted = granted.clone();
        self.work(move |shared| {
            let Targets { agents, failed } = shared.agents.chosen(&granted, requirements)?;
            let mut failed = FailedItems::from(failed);
            let ids: Vec<i64> = agents.iter().map(|agent| agent.id).collect();
            let replies = if ids.is_empty() { Vec::new() } else { shared.link.upgrade_results(&ids)? };
            let (tasks, others) = divided(replies);
            refusals(&others, |code| code == NO_TASK, false, granted.named, &mut failed)?;
            let mut envelope = Envelope::open(256 * tasks.len());
            for (agent, message, task) in &tasks {
                separate(envelope.items());
                write(envelope.items(), *agent, message, task);
            }
            Ok(envelope.close(tasks.len() as u64, failed, &RETURNED))
        })
        .await
    }
}

fn write(out: &mut Vec<u8>, agent: i64, message: &str, task: &Task) {
    out.extend_from_slice(b"{\"message\": ");
    push_text(out, message.as_bytes());
    out.extend_from_slice(b", \"agent\": ");
    push_agent_id(out, agent);
    out.extend_from_slice(b", \"task_id\": ");
    push_integer(out, task.id);
    if let Some(state) = &task.state {
        let TaskState { node, module, command, status, created, updated, error } = state;
        let mut member = |key: &str, text: &str| {
            out.extend_from_slice(b", ");
            push_text(out, key.as_bytes());
            out.extend_from_slice(b": ");
            push_text(out, text.as_bytes());
        };
        member("node", node);
        member("module", module);
        member("command", command);
        member("status", status);
        if let Some(error) = error {
            member("error_msg", error);
        }
        out.extend_from_slice(b", \"create_time\": ");
        push_instant(out, *created);
        if *updated > 0 {
            out.extend_from_slice(b", \"update_time\": ");
            push_instant(out, *updated);
        }
    }
    out.push(b'}');
}

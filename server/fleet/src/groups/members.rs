//! Putting agents in groups and taking them out (docs/facts/04-modules.md, section 2.6).
//!
//! However many agents a request names, its change is one transaction.

use bytes::Bytes;

use super::Groups;
use super::change::{exists, granted_groups, message, push_names};
use crate::Failed;
use crate::agents::visible;
use crate::known::Known;
use crate::ledger::{Held, Memberships, enter_group, has_agent};
use apid_failure::Failure;
use apid_failure::json::{Envelope, FailedItems, Messages, agent_id, push_agent_id};
use apid_home::Home;
use apid_home::group::DEFAULT_GROUP;
use apid_identity::rbac::{Allowed, Granted};

/// Groups that an agent may be in.
const MAX_GROUPS: usize = 128;

const REMOVED_FROM_GROUPS: Messages = Messages {
    all: "Specified agent was removed from returned groups",
    some: "Specified agent was not removed from some groups",
    none: "Specified agent was not removed from any group",
};

/// What a request comes to for its agents.
#[derive(Debug, Default)]
struct Outcome {
    done: Vec<i64>,
    failed: FailedItems,
    /// Groups that have other members than before.
    touched: Vec<String>,
}

impl Outcome {
    fn touch(&mut self, group: &str) {
        if !self.touched.iter().any(|touched| touched == group) {
            self.touched.push(group.to_owned());
        }
    }

    fn reply(self, messages: [&str; 3]) -> Bytes {
        let [all, some, none] = messages;
        let mut envelope = Envelope::open(8 * self.done.len());
        for (index, id) in self.done.iter().enumerate() {
            if index > 0 {
                envelope.items().extend_from_slice(b", ");
            }
            push_agent_id(envelope.items(), *id);
        }
        let total = u64::try_from(self.done.len()).unwrap_or(u64::MAX);
        envelope.close(total, self.failed, &Messages { all, some, none })
    }
}

/// Which agents join which group, and what the caller may do about their other groups.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// The group.
    pub group: String,
    /// Whether the agents leave all of their other groups.
    pub alone: bool,
}

/// The agents that a request is about, in order, but those that cannot be in a group; why they cannot is told of agents
/// that were named.
fn members(granted: &Granted, known: &Known, failed: &mut FailedItems) -> Vec<i64> {
    let mut refused = Failed::new();
    let seen = visible(granted, known, &mut refused);
    *failed = refused.into();
    let mut ids = seen.only.unwrap_or_else(|| known.ids().to_vec());
    if !seen.except.is_empty() {
        let except: std::collections::BTreeSet<i64> = seen.except.into_iter().collect();
        ids.retain(|id| !except.contains(id));
    }
    if granted.named && ids.contains(&0) {
        failed.push(agent_id(0), &Failure::bad_request(1703));
    }
    ids.retain(|id| *id != 0);
    ids
}

/// The one agent of a request.
fn one_member(granted: &Granted, known: &Known) -> Result<i64, Failure> {
    let mut failed = FailedItems::new();
    let id = members(granted, known, &mut failed).first().copied();
    match (id, failed.into_groups().into_iter().next()) {
        (Some(id), _) => Ok(id),
        (None, Some((failure, _))) => Err(failure),
        (None, None) => Err(Failure::not_found(1701)),
    }
}

fn known_group(home: &Home, group: &str) -> Result<(), Failure> {
    if exists(home, group)? { Ok(()) } else { Err(Failure::not_found(1710)) }
}

/// Why an agent does not join a group, if it does not.
fn obstacle(memberships: &Memberships, agent: i64, group: i64, alone: bool, replaceable: &Allowed) -> Option<Failure> {
    if alone {
        if !memberships.names_of(agent).all(|name| replaceable.contains(name)) {
            return Some(Failure::bad_request(1752));
        }
    } else if memberships.has(agent, group) {
        return Some(Failure::bad_request(1751));
    }
    (memberships.of(agent).len() >= MAX_GROUPS).then(|| Failure::bad_request(1737))
}

/// Puts agents in a group.
fn join(
    held: &Held<'_>,
    agents: &[i64],
    assignment: &Assignment,
    replaceable: &Allowed,
    named: bool,
    outcome: &mut Outcome,
) -> Result<(), Failure> {
    if agents.is_empty() {
        return Ok(());
    }
    held.write(|transaction| {
        let Assignment { group: name, alone } = assignment;
        let group = enter_group(transaction, name)?;
        let mut memberships = Memberships::read(transaction, agents)?;
        memberships.name(group, name);
        for agent in agents {
            if let Some(failure) = obstacle(&memberships, *agent, group, *alone, replaceable) {
                // Nobody asked for this one by its id, so nothing is said of it but that it has no room.
                if named || failure.code == 1737 {
                    outcome.failed.push(agent_id(*agent), &failure);
                }
                continue;
            }
            if memberships.of(*agent).is_empty() && !has_agent(transaction, *agent)? {
                outcome.failed.push(agent_id(*agent), &Failure::internal(2007));
                continue;
            }
            if *alone {
                let left: Vec<String> = memberships.names_of(*agent).map(str::to_owned).collect();
                left.iter().for_each(|name| outcome.touch(name));
                memberships.replace(transaction, *agent, group)?;
            } else {
                memberships.append(transaction, *agent, group)?;
            }
            outcome.done.push(*agent);
        }
        if !outcome.done.is_empty() {
            outcome.touch(name);
        }
        Ok(())
    })
}

/// A group by its name and its number, and the number of the default group.
struct Left<'g> {
    name: &'g str,
    number: i64,
    default: i64,
}

impl<'g> Left<'g> {
    fn new(
        transaction: &apid_store::Writer<'_>,
        memberships: &mut Memberships,
        name: &'g str,
    ) -> Result<Self, Failure> {
        let left =
            Self { name, number: enter_group(transaction, name)?, default: enter_group(transaction, DEFAULT_GROUP)? };
        memberships.name(left.default, DEFAULT_GROUP);
        Ok(left)
    }
}

/// Takes an agent out of a group, and says whether it came to the default group.
///
/// 1734 when it is not in the group, 1745 when that is the default group and there is no other.
fn leave(
    transaction: &apid_store::Writer<'_>,
    memberships: &mut Memberships,
    agent: i64,
    group: &Left<'_>,
) -> Result<bool, Failure> {
    if !memberships.has(agent, group.number) {
        return Err(Failure::bad_request(1734));
    }
    if memberships.of(agent).len() == 1 && group.name == DEFAULT_GROUP {
        return Err(Failure::bad_request(1745));
    }
    Ok(memberships.leave(transaction, agent, group.number, group.default)?)
}

/// A refusal of one agent or group, not of the request.
fn is_refusal(failure: &Failure) -> bool {
    matches!(failure.code, 1734 | 1745)
}

impl Groups {
    /// `PUT /agents/{agent_id}/group/{group_id}`, `PUT /agents/group` and `PUT /agents/group/{group_id}`. `replaceable` are
    /// the groups that the caller may take agents out of.
    ///
    /// # Errors
    ///
    /// 1710 for an unknown group.
    pub async fn assign(
        &self,
        agents: &Granted,
        replaceable: &Granted,
        assignment: Assignment,
    ) -> Result<Bytes, Failure> {
        let (granted, replaceable) = (agents.clone(), replaceable.resolution.allowed.clone());
        let end = if assignment.alone { " and removed from the other groups" } else { "" };
        let group = assignment.group.clone();
        let home = self.shared.home.clone();
        let outcome = self
            .change(move |held, known, touched| {
                known_group(&home, &assignment.group)?;
                let mut outcome = Outcome::default();
                // One that does not exist is told of only when it was named.
                let agents = members(&granted, known, &mut outcome.failed);
                join(held, &agents, &assignment, &replaceable, granted.named, &mut outcome)?;
                touched.append(&mut outcome.touched);
                Ok(outcome)
            })
            .await?;
        Ok(outcome.reply([
            &format!("All selected agents were assigned to {group}{end}"),
            &format!("Some agents were not assigned to {group}{end}"),
            &format!("No agents were assigned to {group}"),
        ]))
    }

    /// `DELETE /agents/{agent_id}/group/{group_id}`.
    ///
    /// # Errors
    ///
    /// 1701 and 1703 for an agent that cannot be in a group, 1710 for an unknown group, 1734 and 1745 when the agent cannot
    /// leave it.
    pub async fn remove_one(&self, agent: &Granted, group: &str) -> Result<Bytes, Failure> {
        let (granted, group, home) = (agent.clone(), group.to_owned(), self.shared.home.clone());
        let (id, group, reassigned) = self
            .change(move |held, known, touched| {
                let id = one_member(&granted, known)?;
                known_group(&home, &group)?;
                let reassigned = held.write(|transaction| {
                    let mut memberships = Memberships::read(transaction, &[id])?;
                    let left = Left::new(transaction, &mut memberships, &group)?;
                    leave(transaction, &mut memberships, id, &left)
                })?;
                touched.push(group.clone());
                touched.extend(reassigned.then(|| DEFAULT_GROUP.to_owned()));
                Ok((id, group, reassigned))
            })
            .await?;
        let end = if reassigned { " Agent reassigned to group default." } else { "" };
        Ok(message(&format!("Agent '{}' removed from '{group}'.{end}", agent_id(id))))
    }

    /// `DELETE /agents/{agent_id}/group`: the names of the groups that the agent has left. It leaves the default group last,
    /// so that it does not come back to it meanwhile.
    ///
    /// # Errors
    ///
    /// 1701 and 1703 for an agent that cannot be in a group.
    pub async fn remove_from_groups(&self, agent: &Granted, groups: &Granted) -> Result<Bytes, Failure> {
        let (granted, groups, home) = (agent.clone(), groups.clone(), self.shared.home.clone());
        let (left, failed) = self
            .change(move |held, known, touched| {
                let id = one_member(&granted, known)?;
                let mut failed = FailedItems::new();
                let mut names = granted_groups(&home, &groups, &mut failed)?;
                names.sort_by_key(|name| name == DEFAULT_GROUP);
                let left = held.write(|transaction| {
                    let mut memberships = Memberships::read(transaction, &[id])?;
                    let mut left = Vec::new();
                    for name in names {
                        let outcome = if exists(&home, &name).unwrap_or_default() {
                            Left::new(transaction, &mut memberships, &name)
                                .and_then(|group| leave(transaction, &mut memberships, id, &group))
                        } else {
                            Err(Failure::not_found(1710))
                        };
                        match outcome {
                            Ok(reassigned) => {
                                if reassigned {
                                    touched.push(DEFAULT_GROUP.to_owned());
                                }
                                left.push(name);
                            }
                            Err(failure) if is_refusal(&failure) || failure.code == 1710 => {
                                if groups.named {
                                    failed.push(name, &failure);
                                }
                            }
                            Err(failure) => return Err(failure),
                        }
                    }
                    left.sort_unstable();
                    Ok(left)
                })?;
                touched.extend_from_slice(&left);
                Ok((left, failed))
            })
            .await?;
        let mut envelope = Envelope::open(16 * left.len());
        let total = push_names(&mut envelope, left.iter().map(String::as_str));
        Ok(envelope.close(total, failed, &REMOVED_FROM_GROUPS))
    }

    /// `DELETE /agents/group`.
    ///
    /// # Errors
    ///
    /// 1710 for an unknown group.
    pub async fn remove_many(&self, agents: &Granted, group: &str) -> Result<Bytes, Failure> {
        let (granted, group, home) = (agents.clone(), group.to_owned(), self.shared.home.clone());
        let name = group.clone();
        let outcome = self
            .change(move |held, known, touched| {
                known_group(&home, &group)?;
                let mut outcome = Outcome::default();
                let agents = members(&granted, known, &mut outcome.failed);
                held.write(|transaction| {
                    let mut memberships = Memberships::read(transaction, &agents)?;
                    let left = Left::new(transaction, &mut memberships, &group)?;
                    for agent in &agents {
                        match leave(transaction, &mut memberships, *agent, &left) {
                            Ok(reassigned) => {
                                if reassigned {
                                    outcome.touch(DEFAULT_GROUP);
                                }
                                outcome.done.push(*agent);
                            }
                            Err(failure) if is_refusal(&failure) => {
                                if granted.named || failure.code == 1745 {
                                    outcome.failed.push(agent_id(*agent), &failure);
                                }
                            }
                            Err(failure) => return Err(failure),
                        }
                    }
                    Ok::<_, Failure>(())
                })?;
                if !outcome.done.is_empty() {
                    outcome.touch(&group);
                }
                touched.append(&mut outcome.touched);
                Ok(outcome)
            })
            .await?;
        Ok(outcome.reply([
            &format!("All selected agents were removed from group {name}"),
            &format!("Some agents were not removed from group {name}"),
            &format!("No agent was removed from group {name}"),
        ]))
    }
}

//! Putting agents in groups and taking them out (docs/facts/04-modules.md, section 2.6).
//!
//! However many agents a request names, its change is one transaction.

use std::collections::BTreeSet;

use super::Groups;
use super::change::{exists, granted_groups};
use crate::agents::visible;
use crate::known::Known;
use crate::ledger::{FleetLock, Memberships, Rolls, has_agent};
use crate::{Failed, Fault, Outcome};
use apid_home::Home;
use apid_home::group::DEFAULT_GROUP;
use apid_identity::rbac::{Allowed, Granted};
use apid_store::StoreError;

/// Groups that an agent may be in.
const MAX_GROUPS: usize = 128;

/// What happens to the agents of a request.
#[derive(Debug, Default)]
struct Changes {
    agents: Outcome<i64>,
    /// Groups that have other members than before.
    touched: Vec<String>,
}

impl Changes {
    fn touch(&mut self, group: &str) {
        if !self.touched.iter().any(|touched| touched == group) {
            self.touched.push(group.to_owned());
        }
    }
}

/// Which group agents join.
#[derive(Clone, Debug)]
pub struct Assignment {
    /// The group.
    pub group: String,
    /// Whether the agents leave all of their other groups.
    pub alone: bool,
}

/// An agent that has left a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Removed {
    /// The agent.
    pub agent: i64,
    /// Whether it came to the default group because it was in no other.
    pub reassigned: bool,
}

/// The agents that a request is about, in order, but those that cannot be in a group. Why they cannot is reported of
/// agents that were named.
fn members(granted: &Granted, known: &Known, failed: &mut Failed) -> Vec<i64> {
    let seen = visible(granted, known, failed);
    let mut ids = seen.only.unwrap_or_else(|| known.ids().to_vec());
    if !seen.except.is_empty() {
        let except: BTreeSet<i64> = seen.except.into_iter().collect();
        ids.retain(|id| !except.contains(id));
    }
    if granted.named && ids.contains(&0) {
        failed.push(0, &Fault::IsManager);
    }
    ids.retain(|id| *id != 0 && known.contains(*id));
    ids
}

/// The one agent of a request.
fn one_member(granted: &Granted, known: &Known) -> Result<i64, Fault> {
    let mut failed = Failed::new();
    match members(granted, known, &mut failed).first() {
        Some(id) => Ok(*id),
        None => Err(failed.into_result().err().unwrap_or(Fault::UnknownAgent)),
    }
}

fn check_group(home: &Home, group: &str) -> Result<(), Fault> {
    if exists(home, group)? { Ok(()) } else { Err(Fault::UnknownGroup) }
}

/// Why an agent does not join a group, if it does not.
fn obstacle(memberships: &Memberships, agent: i64, group: i64, alone: bool, replaceable: &Allowed) -> Option<Fault> {
    if alone {
        if !memberships.names_of(agent).all(|name| replaceable.contains(name)) {
            return Some(Fault::OtherGroupsDenied);
        }
    } else if memberships.has(agent, group) {
        return Some(Fault::AlreadyInGroup);
    }
    (memberships.of(agent).len() >= MAX_GROUPS).then_some(Fault::TooManyGroups)
}

/// Puts agents in a group.
fn join(
    lock: &FleetLock<'_>,
    agents: &[i64],
    assignment: &Assignment,
    replaceable: &Allowed,
    named: bool,
    changes: &mut Changes,
) -> Result<(), Fault> {
    if agents.is_empty() {
        return Ok(());
    }
    lock.enrol(|rolls| {
        let Assignment { group: name, alone } = assignment;
        let group = rolls.enter_group(name)?;
        let mut memberships = Memberships::read(rolls.reader(), agents)?;
        memberships.name(group, name);
        for agent in agents {
            if let Some(fault) = obstacle(&memberships, *agent, group, *alone, replaceable) {
                // Of an agent that the request does not name, only that it has too many groups is reported.
                if named || fault == Fault::TooManyGroups {
                    changes.agents.failed.push(*agent, &fault);
                }
                continue;
            }
            if memberships.of(*agent).is_empty() && !has_agent(rolls.reader(), *agent)? {
                changes.agents.failed.push(*agent, &Fault::NoAgentRow);
                continue;
            }
            if *alone {
                let left: Vec<String> = memberships.names_of(*agent).map(str::to_owned).collect();
                left.iter().for_each(|name| changes.touch(name));
            }
            let changed = match *alone {
                true => memberships.replace(rolls, *agent, group),
                false => memberships.append(rolls, *agent, group),
            };
            match changed {
                Ok(()) => {}
                // wazuh-db refuses this agent alone.
                Err(refusal @ StoreError::Sql(_)) if rolls.reader().is_remote() => {
                    changes.agents.failed.push(*agent, &Fault::Store(refusal));
                    continue;
                }
                Err(error) => return Err(error.into()),
            }
            changes.agents.done.push(*agent);
        }
        if !changes.agents.done.is_empty() {
            changes.touch(name);
        }
        Ok(())
    })
}

/// A group that agents leave, and the number of the default group.
struct Leaving<'g> {
    name: &'g str,
    number: i64,
    default: i64,
}

impl<'g> Leaving<'g> {
    fn new(rolls: &Rolls<'_>, memberships: &mut Memberships, name: &'g str) -> Result<Self, Fault> {
        let group = Self { name, number: rolls.enter_group(name)?, default: rolls.enter_group(DEFAULT_GROUP)? };
        memberships.name(group.default, DEFAULT_GROUP);
        Ok(group)
    }

    /// Takes an agent out of the group. Returns whether it came to the default group.
    ///
    /// # Errors
    ///
    /// [`Fault::NotInGroup`], and [`Fault::OnlyInDefaultGroup`] when this is the default group and there is no other.
    fn leave(&self, rolls: &Rolls<'_>, memberships: &mut Memberships, agent: i64) -> Result<bool, Fault> {
        if !memberships.has(agent, self.number) {
            return Err(Fault::NotInGroup);
        }
        if memberships.of(agent).len() == 1 && self.name == DEFAULT_GROUP {
            return Err(Fault::OnlyInDefaultGroup);
        }
        Ok(memberships.leave(rolls, agent, self.number, self.default)?)
    }
}

impl Groups {
    /// Puts agents in a group. `replaceable` are the groups that the caller may take agents out of.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownGroup`], [`Fault::InvalidGroupName`], and when nothing could be written.
    pub async fn assign(
        &self,
        agents: &Granted,
        replaceable: &Granted,
        assignment: Assignment,
    ) -> Result<Outcome<i64>, Fault> {
        let (granted, replaceable) = (agents.clone(), replaceable.resolution.allowed.clone());
        let home = self.shared.home.clone();
        self.change(move |lock, known, touched| {
            check_group(&home, &assignment.group)?;
            let mut changes = Changes::default();
            let agents = members(&granted, known, &mut changes.agents.failed);
            join(lock, &agents, &assignment, &replaceable, granted.named, &mut changes)?;
            touched.append(&mut changes.touched);
            Ok(changes.agents)
        })
        .await
    }

    /// Takes one agent out of a group.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`] and [`Fault::IsManager`] for an agent that cannot be in a group,
    /// [`Fault::UnknownGroup`],
    /// [`Fault::NotInGroup`], and [`Fault::OnlyInDefaultGroup`].
    pub async fn remove_one(&self, agent: &Granted, group: &str) -> Result<Removed, Fault> {
        let (granted, group, home) = (agent.clone(), group.to_owned(), self.shared.home.clone());
        self.change(move |lock, known, touched| {
            let agent = one_member(&granted, known)?;
            check_group(&home, &group)?;
            let reassigned = lock.enrol(|rolls| {
                let mut memberships = Memberships::read(rolls.reader(), &[agent])?;
                Leaving::new(rolls, &mut memberships, &group)?.leave(rolls, &mut memberships, agent)
            })?;
            touched.push(group);
            touched.extend(reassigned.then(|| DEFAULT_GROUP.to_owned()));
            Ok(Removed { agent, reassigned })
        })
        .await
    }

    /// Takes one agent out of groups: the names of those that it has left. It leaves the default group last, so that it
    /// does not come back to it meanwhile.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownAgent`] and [`Fault::IsManager`] for an agent that cannot be in a group.
    pub async fn remove_from_groups(&self, agent: &Granted, groups: &Granted) -> Result<Outcome<String>, Fault> {
        let (granted, groups, home) = (agent.clone(), groups.clone(), self.shared.home.clone());
        self.change(move |lock, known, touched| {
            let agent = one_member(&granted, known)?;
            let mut failed = Failed::new();
            let mut names = granted_groups(&home, &groups, &mut failed)?;
            names.sort_by_key(|name| name == DEFAULT_GROUP);
            let done = lock.enrol(|rolls| {
                let mut memberships = Memberships::read(rolls.reader(), &[agent])?;
                let mut left = Vec::new();
                for name in names {
                    let outcome = match exists(&home, &name) {
                        Ok(true) => Leaving::new(rolls, &mut memberships, &name)
                            .and_then(|group| group.leave(rolls, &mut memberships, agent)),
                        _ => Err(Fault::UnknownGroup),
                    };
                    match outcome {
                        Ok(reassigned) => {
                            if reassigned {
                                touched.push(DEFAULT_GROUP.to_owned());
                            }
                            left.push(name);
                        }
                        Err(fault @ (Fault::NotInGroup | Fault::OnlyInDefaultGroup | Fault::UnknownGroup)) => {
                            if groups.named {
                                failed.push(name, &fault);
                            }
                        }
                        Err(fault) => return Err(fault),
                    }
                }
                left.sort_unstable();
                Ok(left)
            })?;
            touched.extend_from_slice(&done);
            Ok(Outcome { done, failed })
        })
        .await
    }

    /// Takes agents out of a group.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownGroup`], [`Fault::InvalidGroupName`], and when nothing could be written.
    pub async fn remove_many(&self, agents: &Granted, group: &str) -> Result<Outcome<i64>, Fault> {
        let (granted, group, home) = (agents.clone(), group.to_owned(), self.shared.home.clone());
        self.change(move |lock, known, touched| {
            check_group(&home, &group)?;
            let mut changes = Changes::default();
            let agents = members(&granted, known, &mut changes.agents.failed);
            lock.enrol(|rolls| {
                let mut memberships = Memberships::read(rolls.reader(), &agents)?;
                let leaving = Leaving::new(rolls, &mut memberships, &group)?;
                for agent in &agents {
                    match leaving.leave(rolls, &mut memberships, *agent) {
                        Ok(reassigned) => {
                            if reassigned {
                                changes.touch(DEFAULT_GROUP);
                            }
                            changes.agents.done.push(*agent);
                        }
                        // Most agents are not in the group; that is reported of those that were named.
                        Err(Fault::NotInGroup) if !granted.named => {}
                        Err(fault @ (Fault::NotInGroup | Fault::OnlyInDefaultGroup)) => {
                            changes.agents.failed.push(*agent, &fault);
                        }
                        Err(fault) => return Err(fault),
                    }
                }
                Ok::<_, Fault>(())
            })?;
            if !changes.agents.done.is_empty() {
                changes.touch(&group);
            }
            touched.append(&mut changes.touched);
            Ok(changes.agents)
        })
        .await
    }
}

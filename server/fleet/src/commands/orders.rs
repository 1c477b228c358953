//! Restarts, reconnection and scans (docs/facts/04-modules.md, sections 2.7, 4, 14, 16 and 20).

use std::collections::HashSet;

use super::{Commands, Shared};
use crate::agents::targets::{Report, Targets};
use crate::{Failed, Fault, Outcome};
use apid_identity::rbac::Granted;
use apid_manager::{Command, node};
use apid_request::cancel;

impl Shared {
    /// Sends `command` to the targets.
    pub(super) fn send(&self, command: &Command, targets: Targets) -> Result<Outcome<i64>, Fault> {
        let Targets { agents, mut failed } = targets;
        let mut unsent = HashSet::new();
        if !agents.is_empty() {
            cancel::decide()?;
            for (id, error) in self.link.send(command, &agents)? {
                if unsent.insert(id) {
                    failed.push(id, &error.into());
                }
            }
        }
        let done = agents.iter().map(|agent| agent.id).filter(|id| !unsent.contains(id)).collect();
        Ok(Outcome { done, failed })
    }
}

impl Commands {
    /// Restarts agents: those that the command was sent to, and why it was not sent to others.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn restart(&self, granted: &Granted) -> Result<Outcome<i64>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let targets = shared.agents.targets(&granted, None, Report::Named)?;
            shared.send(&Command::Restart, targets)
        })
        .await
    }

    /// Restarts the agents of a group; `granted` are agents of the group.
    ///
    /// # Errors
    ///
    /// [`Fault::UnknownGroup`], and when no command could be sent at all.
    pub async fn restart_group(&self, group: &str, granted: &Granted) -> Result<Outcome<i64>, Fault> {
        let (group, granted) = (group.to_owned(), granted.clone());
        self.work(move |shared| {
            if !shared.home.group_dir(&group).is_dir() {
                return Err(Fault::UnknownGroup);
            }
            let targets = shared.agents.targets(&granted, None, Report::Denied)?;
            shared.send(&Command::Restart, targets)
        })
        .await
    }

    /// Restarts the agents that are connected to a node. A node that is not this one and that no agent is connected to
    /// is a failed item ([`Fault::UnknownNode`]).
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn restart_node(&self, node: &str, granted: &Granted) -> Result<Outcome<i64>, Fault> {
        let (node, granted) = (node.to_owned(), granted.clone());
        self.work(move |shared| {
            let targets = shared.agents.targets(&granted, Some(&node), Report::Denied)?;
            let has_agents = !targets.agents.is_empty() || !targets.failed.groups().is_empty();
            if !has_agents && node != node::name(&shared.home.ossec_conf()) {
                let mut failed = Failed::default();
                failed.push(node, &Fault::UnknownNode);
                return Ok(Outcome { done: Vec::new(), failed });
            }
            shared.send(&Command::Restart, targets)
        })
        .await
    }

    /// Whether this node is part of a cluster.
    ///
    /// # Errors
    ///
    /// [`Fault::NotClustered`] if it is not.
    pub async fn must_be_clustered(&self) -> Result<(), Fault> {
        self.work(
            |shared| if node::is_clustered(&shared.home.ossec_conf()) { Ok(()) } else { Err(Fault::NotClustered) },
        )
        .await
    }

    /// Has agents scan their files and policies, the manager too.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn scan(&self, granted: &Granted) -> Result<Outcome<i64>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let targets = shared.agents.targets(&granted, None, Report::NamedOfAll)?;
            shared.send(&Command::Scan, targets)
        })
        .await
    }

    /// Has the manager look for known vulnerabilities of the software on its agents.
    ///
    /// # Errors
    ///
    /// When nothing takes the order.
    pub async fn scan_vulnerabilities(&self) -> Result<(), Fault> {
        self.work(|shared| {
            cancel::decide()?;
            Ok(shared.link.scan_vulnerabilities()?)
        })
        .await
    }

    /// Tells agents to connect anew.
    ///
    /// # Errors
    ///
    /// When no command could be sent at all.
    pub async fn reconnect(&self, granted: &Granted) -> Result<Outcome<i64>, Fault> {
        let granted = granted.clone();
        self.work(move |shared| {
            let targets = shared.agents.targets(&granted, None, Report::Named)?;
            shared.send(&Command::Reconnect, targets)
        })
        .await
    }
}

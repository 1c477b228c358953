//! Questions to the cluster's daemon and requests to other nodes.

use apid_manager::cluster::{ClusterDaemon, ClusterError, NodeAnswer, NodeCall, NodeKind, OnBehalf};
use apid_manager::is_of_release_5;
use apid_request::budget::{Budget, Charge};
use apid_request::caller::Caller;
use apid_request::cancel::{self, GivenUp};
use apid_store::{Lane, StoreError};
use serde_json::{Map, Value};

use super::Nodes;
use crate::{Fault, Node};

/// A node that is to do something for a caller, and how it is reached.
#[derive(Clone, Debug)]
pub struct OtherNode {
    /// Its name; `None` for what the master works out by itself.
    pub name: Option<String>,
    /// What the caller may do: effects by resource by action, and `rbac_mode`.
    pub permissions: Map<String, Value>,
    /// Whether the caller waits for as long as it takes.
    pub waits: bool,
}

/// On whose behalf a request is forwarded.
#[derive(Clone, Debug, Default)]
pub struct Behalf {
    /// What the caller may do, as in [`OtherNode`].
    pub permissions: Map<String, Value>,
    /// Their name, for what depends on it; may be empty.
    pub user: String,
    /// The names of the nodes, where it matters which there are.
    pub nodes: Vec<String>,
    /// Whether the caller waits for as long as it takes.
    pub waits: bool,
}

impl Node {
    /// Has another node do something: from the master directly, from a worker by way of the master.
    ///
    /// # Errors
    ///
    /// [`Fault::Cluster`] if the node does not answer or refuses; when the request was given up.
    pub async fn ask_node(
        &self,
        nodes: &Nodes,
        other: OtherNode,
        call: NodeCall,
    ) -> Result<(NodeAnswer, Charge), Fault> {
        let OtherNode { name, permissions, waits } = other;
        let seconds = self.request_time.seconds(waits);
        let (names, from, home) = (nodes.names(), nodes.own_kind, self.home.clone());
        self.ask_daemon(waits, move |daemon, charge| {
            // All nodes of a cluster are of one release.
            let of_release_5 = is_of_release_5(&home);
            let on_behalf = OnBehalf { permissions, user: String::new(), nodes: names, seconds, of_release_5 };
            match (from, &name) {
                (NodeKind::Master, Some(name)) => daemon.forward(name, &call, &on_behalf, charge),
                _ => daemon.ask_master(&call, &on_behalf, charge),
            }
        })
        .await
    }

    /// Has a worker do something from the master, or the master from a worker if no node is named. What is asked does
    /// not depend on which nodes there are, so that nobody is asked for them first.
    ///
    /// # Errors
    ///
    /// As [`Self::ask_node`]; [`Fault::NoCluster`] where the cluster's daemon is gone.
    pub async fn forward(
        &self,
        node: Option<String>,
        behalf: Behalf,
        call: NodeCall,
    ) -> Result<(NodeAnswer, Charge), Fault> {
        let Behalf { permissions, user, nodes, waits } = behalf;
        let seconds = self.request_time.seconds(waits);
        let on_behalf = OnBehalf { permissions, user, nodes, seconds, of_release_5: false };
        let ask = move |daemon: &ClusterDaemon, charge: &mut Charge| match node {
            Some(node) => daemon.forward(&node, &call, &on_behalf, charge),
            None => daemon.ask_master(&call, &on_behalf, charge),
        };
        self.ask_daemon(waits, ask).await
    }

    /// Has the master do something on nobody's behalf, from a worker. Blocks.
    ///
    /// # Errors
    ///
    /// When there is no master, or it does not answer, or refuses.
    pub fn master_says(&self, call: &NodeCall) -> Result<NodeAnswer, ClusterError> {
        let daemon = ClusterDaemon::within(&self.home, self.request_time.limits(false));
        let mut charge = Budget::process().empty(Caller::current().map(|caller| caller.client()));
        let on_behalf = OnBehalf { seconds: self.request_time.seconds(false), ..OnBehalf::default() };
        daemon.ask_master(call, &on_behalf, &mut charge)
    }

    /// Whether the other nodes can be told to read their configuration anew.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn others_reload(&self) -> Result<bool, Fault> {
        let home = self.home.clone();
        self.store.run(Lane::Cheap, move || Ok::<_, Fault>(is_of_release_5(&home))).await
    }

    /// The files of this node's own ruleset with what they hash to, as the cluster's daemon says.
    ///
    /// # Errors
    ///
    /// As [`Self::ask_node`].
    pub async fn own_ruleset(&self) -> Result<Map<String, Value>, Fault> {
        Ok(self.ask_daemon(false, ClusterDaemon::ruleset).await?.0)
    }

    /// Has this worker's cluster daemon reload the ruleset when it next has synchronised.
    pub(crate) async fn mark_for_reload(&self) -> Result<(), Fault> {
        self.ask_daemon(false, ClusterDaemon::mark_for_reload).await?;
        Ok(())
    }

    /// What the daemon says, on a thread of its own, and the memory that is charged for it.
    pub(super) async fn ask_daemon<T: Send + 'static>(
        &self,
        waits: bool,
        ask: impl FnOnce(&ClusterDaemon, &mut Charge) -> Result<T, ClusterError> + Send + 'static,
    ) -> Result<(T, Charge), Fault> {
        let daemon = ClusterDaemon::within(&self.home, self.request_time.limits(waits));
        let mut charge = Budget::process().empty(Caller::current().map(|caller| caller.client()));
        let turn = self.asking.turn().await.map_err(StoreError::from)?;
        let asked = cancel::blocking(move || {
            let answer = ask(&daemon, &mut charge);
            drop(turn);
            answer.map(|answer| (answer, charge))
        });
        match asked.await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(ClusterError::NotRunning)) => Err(Fault::NoCluster),
            Ok(Err(error)) => Err(Fault::Cluster(error)),
            // The process ends.
            Err(_) => Err(Fault::Cluster(GivenUp.into())),
        }
    }
}

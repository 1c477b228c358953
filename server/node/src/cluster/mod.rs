//! The cluster that the node belongs to: whether there is one, its nodes and their health, and requests to other nodes
//! (docs/facts/04-modules.md, section 5).
//!
//! Where the cluster's daemon listens, it is asked. In a home without a manager, this process is all there is of the
//! cluster: a master is then a cluster of one node, and a worker has no master. Beside a manager whose cluster daemon
//! does not listen nothing can be said. Must not be here: who may see which node.

mod limits;
mod requests;
mod settings;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::os::unix::fs::FileTypeExt as _;
use std::time::Duration;

use apid_formats::Release;
use apid_home::{Home, Layout as HomeLayout};
use apid_manager::cluster::{ClusterDaemon, ClusterLimits, ClusterNode, NodeKind};
use apid_manager::{is_live, node};
use apid_request::budget::Budget;
use apid_store::schema::agent::Layout;
use apid_store::{Lane, Reader, StoreError, bind};
use serde_json::Value;

pub(crate) use limits::RequestTime;
pub use requests::{Behalf, OtherNode};
pub use settings::{ClusterSettings, SettingsFault};

use crate::daemons::DaemonState;
use crate::{Fault, Node};

/// How long the daemon may take where permissions ask for the nodes.
const LOOK: Duration = Duration::from_secs(2);

/// How the cluster is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Through its daemon.
    Daemon,
    /// There is no daemon, and this node is alone.
    Alone,
}

/// The nodes of the cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nodes {
    /// All that are connected, the master first.
    pub all: Vec<ClusterNode>,
    /// How others are reached.
    pub reach: Reach,
    /// What this node is.
    pub own_kind: NodeKind,
}

impl Nodes {
    /// The node of this name.
    pub fn find(&self, name: &str) -> Option<&ClusterNode> {
        self.all.iter().find(|node| node.name == name)
    }

    /// The names of all.
    pub fn names(&self) -> Vec<String> {
        self.all.iter().map(|node| node.name.clone()).collect()
    }
}

/// How a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeHealth {
    /// What the master knows of it, as its daemon writes it.
    Told(Value),
    /// This node, alone in its cluster, and in release 4 the active agents that are connected to it.
    Alone(ClusterNode, Option<u64>),
}

impl Node {
    /// Whether `etc/ossec.conf` says that the node belongs to a cluster, and whether the cluster's daemon runs.
    ///
    /// # Errors
    ///
    /// When the request was given up.
    pub async fn cluster(&self) -> Result<(bool, bool), Fault> {
        let file = self.home.ossec_conf();
        let enabled = self.store.run(Lane::Cheap, move || Ok::<_, Fault>(node::is_clustered(&file))).await?;
        let states = match self.states().await {
            Ok(states) => states,
            Err(Fault::NoProcesses) => Vec::new(),
            Err(fault) => return Err(fault),
        };
        Ok((enabled, states.contains(&("wazuh-clusterd", DaemonState::Running))))
    }

    /// How the cluster is reached.
    ///
    /// # Errors
    ///
    /// [`Fault::NoCluster`] beside a manager whose cluster daemon is gone. By the rules of release 5 a manager need not
    /// have one.
    pub async fn reach(&self) -> Result<Reach, Fault> {
        // A manager of release 5 is always in a cluster, whatever its configuration says.
        let may_be_off = self.release == Release::V5 && self.home.layout() == HomeLayout::V4;
        let home = self.home.clone();
        self.store
            .run(Lane::Cheap, move || {
                let file = home.ossec_conf();
                match has_socket(&home) {
                    // A daemon that was killed leaves its socket, also where none runs any more.
                    true if may_be_off && node::turns_cluster_off(&file) => Ok(Reach::Alone),
                    true => Ok(Reach::Daemon),
                    false if may_be_off && !node::is_clustered(&file) => Ok(Reach::Alone),
                    false if is_live(&home) => Err(Fault::NoCluster),
                    false => Ok(Reach::Alone),
                }
            })
            .await
    }

    /// The nodes of the cluster.
    ///
    /// # Errors
    ///
    /// When the cluster's daemon does not answer, or this node is a worker whose master is not known.
    pub async fn nodes(&self) -> Result<Nodes, Fault> {
        let reach = self.reach().await?;
        let all = match reach {
            Reach::Daemon => self.ask_daemon(false, ClusterDaemon::nodes).await?.0,
            Reach::Alone => vec![self.alone().await?],
        };
        let own = all.iter().find(|node| node.name == self.name());
        let own_kind = own.map_or(NodeKind::Worker, |node| node.kind);
        Ok(Nodes { all, reach, own_kind })
    }

    /// This node by what its configuration says; a file that cannot be read says nothing, as for a node without one.
    async fn alone(&self) -> Result<ClusterNode, Fault> {
        let (settings, _charge) = self.cluster_settings(crate::configuration::Secrets::Hidden).await?;
        let settings = settings.unwrap_or_else(|_| ClusterSettings::of_no_section(self.release));
        let name = self.name().to_owned();
        let address = match (self.release, settings.master_address()) {
            // What stands in the file of a manager that never was in a cluster is no address.
            (Release::V5, "NODE_IP") => "127.0.0.1".to_owned(),
            (_, address) => address.to_owned(),
        };
        Ok(ClusterNode { name, kind: settings.kind(), version: self.home.layout().version().to_owned(), address })
    }

    /// How the named nodes are, as far as they are connected, by name.
    ///
    /// # Errors
    ///
    /// As [`Self::nodes`]; [`Fault::NoMaster`] for a worker alone.
    pub async fn health(&self, nodes: &Nodes, names: Vec<String>) -> Result<Vec<NodeHealth>, Fault> {
        nodes.must_have_master()?;
        if names.is_empty() {
            return Ok(Vec::new());
        }
        if nodes.reach == Reach::Daemon {
            let ask = move |daemon: &ClusterDaemon, charge: &mut _| daemon.health(&names, charge);
            return Ok(self.ask_daemon(false, ask).await?.0.into_values().map(NodeHealth::Told).collect());
        }
        let Some(own) = nodes.all.iter().find(|node| names.contains(&node.name)).cloned() else {
            return Ok(Vec::new());
        };
        // In release 5 agents belong to no node.
        if self.release == Release::V5 {
            return Ok(vec![NodeHealth::Alone(own, None)]);
        }
        let name = own.name.clone();
        let database = self.store.database(self.home.global_db());
        let count = move |reader: &Reader| active_agents(reader, &name);
        let active: i64 = database.read(Lane::Cheap, count).await.map_err(Fault::Store)?;
        Ok(vec![NodeHealth::Alone(own, Some(active.unsigned_abs()))])
    }
}

impl Nodes {
    /// Whether the master is another node, by way of which others are reached.
    pub fn has_far_master(&self) -> bool {
        self.reach == Reach::Daemon && self.own_kind == NodeKind::Worker
    }

    /// # Errors
    ///
    /// [`Fault::NoMaster`] if no node is the master.
    pub fn must_have_master(&self) -> Result<(), Fault> {
        if self.all.iter().any(|node| node.kind == NodeKind::Master) { Ok(()) } else { Err(Fault::NoMaster) }
    }
}

/// How many agents are connected to the node of this name; where no node owns an agent, to any.
fn active_agents(reader: &Reader, name: &str) -> Result<i64, StoreError> {
    const ACTIVE: &str = "SELECT count(*) FROM agent WHERE id > 0 AND connection_status = 'active'";
    match Layout::of(reader)?.has_nodes() {
        true => reader.one(&format!("{ACTIVE} AND node_name = ?1"), bind![name], |row| row.get(0)),
        false => reader.one(ACTIVE, bind![], |row| row.get(0)),
    }
}

/// The names of the nodes that are connected, for permissions that depend on them; the node `own` alone where the
/// cluster's daemon does not say. Blocks for seconds at most.
pub fn known_nodes(home: &Home, own: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::from([own.to_owned()]);
    if has_socket(home) {
        let daemon = ClusterDaemon::within(home, ClusterLimits { exchange: LOOK, answer: LOOK });
        match daemon.nodes(&mut Budget::process().empty(None)) {
            Ok(nodes) => names.extend(nodes.into_iter().map(|node| node.name)),
            Err(error) => tracing::warn!(%error, "the nodes of the cluster are not known"),
        }
    }
    names
}

/// Whether there is a cluster daemon's socket, whoever listens at it.
pub fn has_socket(home: &Home) -> bool {
    std::fs::metadata(home.cluster_socket()).is_ok_and(|found| found.file_type().is_socket())
}

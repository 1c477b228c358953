//! The cluster's daemon on this node: what it knows of the other nodes, and requests to them
//! (docs/facts/06-backends.md, section 12).
//!
//! Every call blocks, within its limits of time and size, and ends soon when the request that it is made for is given
//! up. The daemon is believed in what it says of the cluster, not in lengths. Must not be here: what is true of a
//! cluster without a daemon, and who may see which node.

mod answer;
mod calls;
mod frames;
mod talk;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use apid_home::Home;
use apid_request::budget::{Charge, Refused};
use apid_request::cancel::{self, GivenUp};
use serde_json::{Map, Value, json};

pub use answer::{NodeAnswer, NodeItems, NodeRefusal, NodeSaid, OrderedBy, RefusalKind};
pub use calls::{LogsWanted, NodeCall};
use talk::{Answered, Talk};

/// How long the daemon may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClusterLimits {
    /// To answer or to take a request.
    pub exchange: Duration,
    /// To answer what it has taken: another node works on it.
    pub answer: Duration,
}

impl Default for ClusterLimits {
    /// Those of the original: 20 s, and 200 s for what another node does.
    fn default() -> Self {
        Self { exchange: Duration::from_secs(20), answer: Duration::from_secs(200) }
    }
}

/// Why the cluster was not reached, or what it refused.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ClusterError {
    /// No process listens at the daemon's socket.
    #[error("the cluster's daemon is not running; start the manager, or look into logs/cluster.log")]
    NotRunning,
    /// The daemon, or the node that it has asked, did not answer in time.
    #[error("the cluster's daemon did not answer in time")]
    Late,
    /// Sending or receiving failed: why.
    #[error("cannot exchange messages with the cluster's daemon: {0}")]
    Exchange(String),
    /// The answer is no answer of the cluster.
    #[error("cannot read the answer of the cluster's daemon")]
    Malformed,
    /// The daemon answered in words alone.
    #[error("the cluster's daemon says: {0}")]
    Told(String),
    /// A node refused.
    #[error("a node of the cluster refuses: {}", .0.code)]
    Refused(Box<NodeRefusal>),
    /// There is no memory for the answer.
    #[error(transparent)]
    NoRoom(Refused),
    /// Nobody waits for the answer any more.
    #[error(transparent)]
    GivenUp(#[from] GivenUp),
}

/// What a node is in its cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// The one that the others connect to.
    Master,
    /// Any other.
    Worker,
}

impl NodeKind {
    /// Its name in the configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Master => "master",
            Self::Worker => "worker",
        }
    }
}

/// A node of the cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterNode {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: NodeKind,
    /// Its release, as `4.14.7`.
    pub version: String,
    /// Its address, as the master sees it.
    pub address: String,
}

/// On whose behalf another node works.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnBehalf {
    /// What the caller may do: effects by resource by action, and `rbac_mode`.
    pub permissions: Map<String, Value>,
    /// Who the caller is, for what depends on that; may be empty.
    pub user: String,
    /// The names of the nodes; none where it does not matter which there are.
    pub nodes: Vec<String>,
    /// Seconds that the node may work; not at all limited if `None`.
    pub seconds: Option<u64>,
    /// Whether the nodes are of release 5.
    pub of_release_5: bool,
}

/// The cluster's daemon of a home.
#[derive(Clone, Debug)]
pub struct ClusterDaemon {
    socket: PathBuf,
    limits: ClusterLimits,
}

impl ClusterDaemon {
    /// The daemon of `home`.
    pub fn within(home: &Home, limits: ClusterLimits) -> Self {
        Self { socket: home.cluster_socket(), limits }
    }

    /// The nodes that are connected, the master first.
    ///
    /// # Errors
    ///
    /// When the daemon does not answer, or a worker's has no master.
    pub fn nodes(&self, charge: &mut Charge) -> Result<Vec<ClusterNode>, ClusterError> {
        let wanted = json!({"filter_node": null, "offset": 0, "limit": MOST_NODES, "sort": null, "search": null,
            "select": null, "filter_type": "all", "distinct": false});
        let object = self.object("get_nodes", &wanted.to_string(), charge)?;
        let items = object.get("items").and_then(Value::as_array).ok_or(ClusterError::Malformed)?;
        items.iter().map(|item| node(item).ok_or(ClusterError::Malformed)).collect()
    }

    /// What the master knows of the health of these nodes, by their names; of nodes that are not connected nothing.
    ///
    /// # Errors
    ///
    /// As [`Self::nodes`].
    pub fn health(&self, nodes: &[String], charge: &mut Charge) -> Result<BTreeMap<String, Value>, ClusterError> {
        let mut object = self.object("get_health", &json!(nodes).to_string(), charge)?;
        match object.remove("nodes") {
            Some(Value::Object(nodes)) => Ok(nodes.into_iter().collect()),
            _ => Err(ClusterError::Malformed),
        }
    }

    /// The files of this node's own ruleset with what they hash to.
    ///
    /// # Errors
    ///
    /// When the daemon does not answer.
    pub fn ruleset(&self, charge: &mut Charge) -> Result<Map<String, Value>, ClusterError> {
        self.object("get_hash", "", charge)
    }

    /// Has this worker's daemon tell the analysis daemon of a changed ruleset when it next has synchronised.
    ///
    /// # Errors
    ///
    /// When the daemon does not answer.
    pub fn mark_for_reload(&self, charge: &mut Charge) -> Result<(), ClusterError> {
        cancel::decide()?;
        self.object("sendrreload", "", charge).map(drop)
    }

    /// Has a worker do something, from the master.
    ///
    /// # Errors
    ///
    /// When there is no such worker, or it does not answer, or refuses.
    pub fn forward(
        &self,
        to: &str,
        call: &NodeCall,
        on_behalf: &OnBehalf,
        charge: &mut Charge,
    ) -> Result<NodeAnswer, ClusterError> {
        decide(call)?;
        let request = format!("{to} {}", call.request(on_behalf, true));
        self.answer("dapi_fwd", &request, Answered::Later, charge)
    }

    /// Has the master do something, or have others do it, from a worker.
    ///
    /// # Errors
    ///
    /// When there is no master, or it does not answer, or refuses.
    pub fn ask_master(
        &self,
        call: &NodeCall,
        on_behalf: &OnBehalf,
        charge: &mut Charge,
    ) -> Result<NodeAnswer, ClusterError> {
        decide(call)?;
        self.answer("dapi", &call.request(on_behalf, false).to_string(), Answered::Later, charge)
    }

    fn object(&self, command: &str, payload: &str, charge: &mut Charge) -> Result<Map<String, Value>, ClusterError> {
        match self.answer(command, payload, Answered::AtOnce, charge)? {
            NodeAnswer::Object(object) => Ok(object),
            NodeAnswer::Items(_) => Err(ClusterError::Malformed),
        }
    }

    fn answer(
        &self,
        command: &str,
        payload: &str,
        answered: Answered,
        charge: &mut Charge,
    ) -> Result<NodeAnswer, ClusterError> {
        let talk = Talk::open(&self.socket, self.limits, charge)?;
        NodeAnswer::read(&talk.ask(command, payload.as_bytes(), answered)?)
    }
}

/// A change is not given up any more once it is sent.
fn decide(call: &NodeCall) -> Result<(), GivenUp> {
    if call.changes() { cancel::decide() } else { Ok(()) }
}

/// Nodes in one answer. The original asks for as many and knows no others.
const MOST_NODES: u32 = 500;

fn node(item: &Value) -> Option<ClusterNode> {
    let text = |key: &str| item.get(key)?.as_str().map(str::to_owned);
    Some(ClusterNode {
        name: text("name")?,
        kind: if text("type")? == NodeKind::Master.name() { NodeKind::Master } else { NodeKind::Worker },
        version: text("version")?,
        address: text("ip")?,
    })
}

//! Why the node cannot say something of itself.

use std::path::PathBuf;

use apid_manager::LinkError;
use apid_manager::cluster::ClusterError;
use apid_request::budget;
use apid_store::StoreError;

use crate::no_configuration::NoConfiguration;

/// A fault of the node's files.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Fault {
    /// The system does not tell which processes there are.
    #[error("/proc: not there; mount it, since it tells which daemons run")]
    NoProcesses,
    /// There is no file of this kind: nothing was counted yet, or on that day.
    #[error("{}: no such file", .0.display())]
    NoFile(PathBuf),
    /// A file of statistics holds something else.
    #[error("{}: {problem}", .file.display())]
    Malformed {
        /// The file.
        file: PathBuf,
        /// What is wrong with it, with the line where lines count.
        problem: String,
    },
    /// The manager has no log, or not the one that it says it writes.
    #[error("there is no log of the manager's daemons; start the manager")]
    NoLog,
    /// There is no configuration that could be checked.
    #[error("{}: no such file", .0.display())]
    NoConfigurationFile(PathBuf),
    /// The configuration does not say what is needed of it.
    #[error(transparent)]
    NoConfiguration(NoConfiguration),
    /// The cluster's daemon does not run.
    #[error("the cluster's daemon does not run; start the manager, or look into logs/cluster.log")]
    NoCluster,
    /// This node is a worker, and its master is not connected.
    #[error("this node is a worker without a master; connect it, or make it a master in etc/ossec.conf")]
    NoMaster,
    /// The cluster's daemon, or another node, does not answer or refuses.
    #[error(transparent)]
    Cluster(ClusterError),
    /// There is no memory for what was asked.
    #[error(transparent)]
    NoRoom(budget::Refused),
    /// A file is there and cannot be read.
    #[error("{}: cannot be read: {reason}", .file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        reason: String,
    },
    /// The manager's daemons cannot be talked to.
    #[error(transparent)]
    Link(LinkError),
    /// The work for the request panicked.
    #[error("the work ended unexpectedly: {0}")]
    Died(String),
    /// A database cannot be read, or the request was given up.
    #[error(transparent)]
    Store(#[from] StoreError),
}

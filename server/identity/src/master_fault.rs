//! Why the master of a cluster does not say what another node asks it about users.
//!
//! Below the faults that hold it. Must not be here: how the master is asked.

/// Why the master did not say.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MasterFault {
    /// The way to it, the cluster's daemon of this node, is gone.
    #[error("the cluster's daemon is not running; start the manager")]
    NotRunning,
    /// It did not answer in time.
    #[error("the master of the cluster did not answer in time")]
    Late,
    /// The user may not bring an authorization context.
    #[error("the user may not bring an authorization context")]
    ContextNotAllowed,
    /// Anything else: what.
    #[error("the master of the cluster does not tell about users: {0}")]
    Failed(String),
}

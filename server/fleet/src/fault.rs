//! Why a request about the fleet is refused, or why one agent, group or event of it is.
//!
//! A fault is a fact with its arguments. Its code, status and text on the wire of an API generation are decided there;
//! `Display` is for logs.

use std::fmt::Display;
use std::sync::Arc;

use apid_manager::LinkError;
use apid_request::cancel::GivenUp;
use apid_store::StoreError;
use apid_store::query::QueryError;

use crate::agents::Requirements;
use crate::ledger::LedgerError;

/// A refusal, of the whole request or of one item of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The caller may not do this to a resource of this kind, such as `agent:id`.
    #[error("the caller has no permission on this {0}")]
    Denied(&'static str),

    /// There is no such agent.
    #[error("there is no such agent")]
    UnknownAgent,
    /// The agent is the manager, which this is not done to.
    #[error("the agent is the manager")]
    IsManager,
    /// The agent is not connected.
    #[error("the agent is not active")]
    Inactive,
    /// The agent does not satisfy what the request requires of agents.
    #[error("the agent does not satisfy the filters of the request")]
    Unmet(Arc<Requirements>),

    /// Another agent, or the manager, has this name.
    #[error("there is an agent named {0}")]
    NameTaken(String),
    /// Another agent has this address.
    #[error("there is an agent with the address {0}")]
    AddressTaken(String),
    /// Another agent has this id.
    #[error("there is an agent with the id {0:03}")]
    IdTaken(i64),
    /// The name of a new agent is too long.
    #[error("the name of the agent is too long")]
    NameTooLong,
    /// The name of a new agent is empty or has characters that `client.keys` cannot hold.
    #[error("{0:?} cannot be the name of an agent")]
    InvalidName(String),
    /// The address of a new agent is neither `any`, nor an address, nor a network.
    #[error("{0:?} is not an address or a network")]
    InvalidAddress(String),
    /// The id of a new agent is not a number, or greater than `max`.
    #[error("{id:?} is not a number up to {max}")]
    InvalidId {
        /// The id as the request gives it.
        id: String,
        /// The greatest id that a request may choose.
        max: i64,
    },
    /// The key of a new agent has characters that `client.keys` cannot hold.
    #[error("the key has characters other than visible ASCII")]
    InvalidKey,
    /// The key of a new agent is too short.
    #[error("the key is too short")]
    KeyTooShort,
    /// The manager's enrolment daemon runs on this home and would not see the change.
    #[error(
        "{0} is running on this home and would not see the change; stop it, or make the change through the manager"
    )]
    EnrolmentRuns(&'static str),

    /// The query of a list is wrong.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// A database cannot be read or changed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The files of the fleet cannot be changed.
    #[error(transparent)]
    Ledger(LedgerError),
    /// The daemons of the manager, or what simulates them, refused or did not answer.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A fault of this server, with its cause.
    #[error("{0}")]
    Unexpected(String),
}

impl Fault {
    /// A fault of this server.
    pub fn unexpected(cause: impl Display) -> Self {
        Self::Unexpected(cause.to_string())
    }
}

impl From<LedgerError> for Fault {
    fn from(error: LedgerError) -> Self {
        match error {
            LedgerError::Store(error) => Self::Store(error),
            LedgerError::GivenUp(given_up) => given_up.into(),
            error => Self::Ledger(error),
        }
    }
}

impl From<GivenUp> for Fault {
    fn from(given_up: GivenUp) -> Self {
        Self::Store(given_up.into())
    }
}

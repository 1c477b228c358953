//! Why a request about what agents report is refused, or why one agent of it is.
//!
//! A fault is a fact with its arguments. Its code, status and text on the wire of an API generation are decided there;
//! `Display` is for logs.

use std::fmt::Display;

use apid_manager::{LinkError, Version};
use apid_request::budget;
use apid_store::StoreError;
use apid_store::query::QueryError;

/// A refusal, of the whole request or of one agent of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The caller may not do this to a resource of this kind, such as `agent:id`.
    #[error("the caller has no permission on this {0}")]
    Denied(&'static str),
    /// There is no such agent.
    #[error("there is no such agent")]
    UnknownAgent,
    /// One of the agents of a request has no database, or none yet.
    #[error("there is no database of the agent")]
    NoDatabase,
    /// The version of the agent is not known: it never connected.
    #[error("the agent never connected")]
    NeverConnected,
    /// The agent keeps what is known of its files in step, as agents do from this version on, so that it is not
    /// cleared.
    #[error("the agent is not older than {0} and keeps what is known of its files in step")]
    Synchronizes(Version),
    /// The query of a list is wrong.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// A database cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The daemons of the manager refused or did not answer.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A page of an order that the request gives is too far behind: its rows and those before it are more than `most`.
    #[error("a page that ends behind row {most} of an order of its own is not looked for; use filters")]
    TooFar {
        /// Rows that are put in order for one page at most.
        most: u64,
    },
    /// There is no memory for the reply, however long the caller waits.
    #[error(transparent)]
    NoRoom(budget::Refused),
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

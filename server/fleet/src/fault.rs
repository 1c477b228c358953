//! Why a request about the fleet is refused, or why one agent, group or event of it is.
//!
//! A fault is a fact with its arguments. Its code, status and text on the wire of an API generation are decided there;
//! `Display` is for logs.

use std::fmt::Display;
use std::path::PathBuf;
use std::sync::Arc;

use apid_formats::agent_conf_upload as configuration;
use apid_formats::group_files::ParseError;
use apid_home::daemons::ManagerDaemon;
use apid_manager::{LinkError, Version};
use apid_request::budget;
use apid_request::cancel::GivenUp;
use apid_store::StoreError;
use apid_store::query::QueryError;

use crate::ledger::LedgerError;
use crate::requirements::Requirements;

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
    EnrolmentRuns(ManagerDaemon),

    /// There is no such group.
    #[error("there is no such group")]
    UnknownGroup,
    /// The group whose files are asked for, or its folder, does not exist.
    #[error("there is no folder of the group {0}")]
    NoGroupFolder(String),
    /// The text cannot be the name of a group.
    #[error("the text cannot be the name of a group")]
    InvalidGroupName,
    /// A group of this name, or something else in its place, exists.
    #[error("there is a group {0}")]
    GroupExists(String),
    /// A file below `etc/shared` has the name of the new group.
    #[error("there is a file {0} where the group's folder would be")]
    NameOfFile(String),
    /// The default group is not deleted.
    #[error("the default group cannot be deleted")]
    IsDefaultGroup,
    /// The agent is not in the group that it should leave.
    #[error("the agent is not in the group")]
    NotInGroup,
    /// The agent is in the default group alone and cannot leave it.
    #[error("the agent is in the default group alone")]
    OnlyInDefaultGroup,
    /// The agent is in the group that it should join.
    #[error("the agent is in the group already")]
    AlreadyInGroup,
    /// The agent would leave groups that the caller may not take agents out of.
    #[error("the caller may not take the agent out of its other groups")]
    OtherGroupsDenied,
    /// The agent is in as many groups as an agent can be in.
    #[error("the agent is in too many groups")]
    TooManyGroups,
    /// `client.keys` lists the agent, but the database has no row of it.
    #[error("the database has no row of the agent")]
    NoAgentRow,
    /// The home is laid out as that of another release, whose databases do not have what is asked for.
    #[error("a home of this release does not have what is asked for: {0}")]
    NotInThisHome(&'static str),
    /// The first configuration of new groups cannot be read.
    #[error("cannot read {}: {cause}", .file.display())]
    TemplateUnreadable {
        /// The file that it is copied from.
        file: PathBuf,
        /// What is wrong with it.
        cause: String,
    },
    /// The folder of a new group cannot be written.
    #[error("cannot create the group: {0}")]
    GroupNotWritten(LedgerError),
    /// The configuration of a group is refused.
    #[error(transparent)]
    Configuration(configuration::Refused),
    /// The configuration of a group cannot be written.
    #[error("cannot replace the configuration of the group: {0}")]
    ConfigurationNotWritten(LedgerError),
    /// A file of a group is missing, or cannot be read.
    #[error("there is no file {}, or it cannot be read", .0.display())]
    NoFile(PathBuf),
    /// A file of a group is too large to be returned.
    #[error("the file has more than {most} bytes")]
    FileTooLarge {
        /// Bytes of the largest file that is returned.
        most: u64,
    },
    /// There is no memory for what a file says, or for checking it, however long the caller waits.
    #[error(transparent)]
    NoRoom(budget::Refused),
    /// A file of a group does not say what its kind should.
    #[error("cannot understand the file: {0}")]
    FileNotUnderstood(ParseError),

    /// This node is not part of a cluster.
    #[error("this node is not part of a cluster")]
    NotClustered,
    /// The cluster has no such node.
    #[error("there is no such node")]
    UnknownNode,
    /// The agent is connected to this other node of the cluster, which is not reached from here.
    #[error("the agent is connected to the node {0}, which cannot be reached")]
    OnAnotherNode(String),
    /// The agent is not connected, so that it cannot be asked.
    #[error("the agent is not active and cannot be asked")]
    NotConnected,
    /// The version of the agent is not known: it never connected.
    #[error("the agent never connected")]
    NeverConnected,
    /// The agent does not report its configuration, which agents do from this version on.
    #[error("the agent is older than {0} and does not report its configuration")]
    ReportsNoConfiguration(Version),
    /// The agent does not report counters, which agents do from this version on.
    #[error("the agent is older than {0} and does not report counters")]
    ReportsNoCounters(Version),
    /// The component has no such section in its configuration.
    #[error("the component {component} has no such section; it has: {}", .sections.join(", "))]
    UnknownSection {
        /// The component.
        component: String,
        /// The sections that it has.
        sections: &'static [&'static str],
    },
    /// The agent is older than those that fetch tasks, or its version is not known, and it cannot be commanded.
    #[error("the agent is older than 5.0 and cannot be commanded")]
    FetchesNoTasks,
    /// The agent is of release 5 or later, whose counters no daemon of the manager has.
    #[error("the agent reports its counters by itself")]
    ReportsElsewhere,
    /// No task could be made for the agent, for this reason.
    #[error("no task could be made: {0}")]
    NoTask(String),
    /// An active response names no command.
    #[error("the active response names no command")]
    NoCommand,
    /// The command of an active response is not one of `ar.conf`.
    #[error("ar.conf has no such command")]
    UnknownCommand,
    /// An event is too long for the analysis.
    #[error("the event is longer than the analysis takes: more than {most} bytes with its header")]
    EventTooLong {
        /// Bytes that the analysis takes, header included.
        most: usize,
    },
    /// The upgrade module refuses what was asked of it.
    #[error("the upgrade module refuses it: {message} ({code})")]
    UpgradeRefused {
        /// The module's own code.
        code: u16,
        /// The module's text.
        message: String,
    },
    /// The upgrade module failed.
    #[error("the upgrade module failed: {message} ({code})")]
    UpgradeFailed {
        /// The module's own code.
        code: u16,
        /// The module's text.
        message: String,
    },

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

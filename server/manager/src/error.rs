//! Why agents or the manager's daemons were not reached (docs/facts/06-backends.md, section 2).

use std::fmt::Display;
use std::path::{Path, PathBuf};

use apid_store::StoreError;

/// Why agents or the daemons of the manager were not reached, or what they refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// No process reads the queue.
    #[error("cannot connect to the queue {}; start the manager", .0.display())]
    NoQueue(PathBuf),
    /// The queue did not take a message: its path and the system's reason.
    #[error("cannot write to the queue {}: {}", .0.display(), .1)]
    QueueFault(PathBuf, String),
    /// The queue is full, and its reader does not empty it in time.
    #[error("the queue {} is full; restart the manager", .0.display())]
    QueueLate(PathBuf),
    /// The socket of this name does not exist.
    #[error("there is no socket {0}; start the manager")]
    NoSocket(String),
    /// No process listens at the socket of this name.
    #[error("no process listens on the socket {0}; restart the manager")]
    Refused(String),
    /// No process listens at the socket where a daemon is asked for its counters.
    #[error("no process listens on {}; start the manager", .0.display())]
    NoDaemon(PathBuf),
    /// No process listens at the socket where a component is asked for its state.
    #[error("no process listens on the socket of the component; start the manager")]
    Unheard,
    /// Sending or receiving failed, or took too long: the socket's name and the reason.
    #[error("cannot exchange messages with {0}: {1}")]
    Exchange(String, String),
    /// The reply of this daemon cannot be parsed.
    #[error("cannot parse the reply of {0}")]
    Unreadable(String),
    /// The component that was asked does not run.
    #[error("the component does not answer: {0}")]
    Unavailable(String),
    /// The component has no configuration of this name.
    #[error("there is no such configuration: {0}")]
    NoConfiguration(String),
    /// A daemon of the manager was asked about itself and does not run.
    #[error("the component {0} of the manager is not running")]
    NoComponent(String),
    /// There is no socket or queue at which the manager takes orders.
    #[error("the manager has no socket for orders; start it")]
    NoOrders,
    /// No process reads the queue of orders.
    #[error("no process reads the queue of orders; restart the manager")]
    OrdersRefused,
    /// The manager does not take an order, in these words.
    #[error("the manager does not take the order: {0}")]
    NotTaken(String),
    /// No process listens at the socket at which the manager checks its configuration.
    #[error("no process listens on the socket {0}; restart the manager")]
    NoCheck(String),
    /// What the manager says of its configuration cannot be understood.
    #[error("cannot parse what the manager says of its configuration: {0}")]
    NoVerdict(String),
    /// Only real agents have this component, and the manager was asked.
    #[error("only agents have this component")]
    AgentsAlone,
    /// The agent runs no active responses.
    #[error("active response is turned off")]
    Disabled,
    /// A daemon refused: its own code and text.
    #[error("{1} ({0})")]
    Daemon(u16, String),
    /// The task manager makes no task, for this reason.
    #[error("the task manager makes no task: {0}")]
    NoTask(String),
    /// A manager has started in the middle of what the simulated fleet does.
    #[error("a manager runs on this home now; its agents are not simulated")]
    Live,
    /// A daemon of release 5 that speaks HTTP.
    #[error(transparent)]
    Http(#[from] HttpFault),
    /// A database of the simulated fleet.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file of the simulated fleet: its path, what was tried, and the system's reason.
    #[error("{}: cannot {}: {}", .0.display(), .1, .2)]
    File(PathBuf, &'static str, String),
}

/// Why a daemon of release 5 that speaks HTTP was not asked, or what it refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HttpFault {
    /// No process listens on the socket: why.
    #[error("{0}")]
    Unreachable(String),
    /// It did not answer in time.
    #[error("the daemon did not answer in time; restart the manager")]
    Late,
    /// Sending or receiving failed, or the answer is none: why.
    #[error("cannot exchange messages with the daemon: {0}")]
    Exchange(String),
    /// It refuses, in these words.
    #[error("the daemon refuses: {0}")]
    Refused(String),
    /// Its answer is no JSON: why.
    #[error("cannot parse the answer of the daemon: {0}")]
    Malformed(String),
}

impl LinkError {
    /// The fault of doing `action` to the file at `path`.
    pub fn file(path: &Path, action: &'static str) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File(path, action, error.to_string())
    }

    /// The fault of an exchange over `socket`.
    pub fn exchange(socket: &str, error: impl Display) -> Self {
        Self::Exchange(socket.to_owned(), error.to_string())
    }
}

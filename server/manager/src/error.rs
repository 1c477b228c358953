//! What can go wrong on the way to agents, with the codes of the catalogue (docs/facts/06-backends.md, section 2).

use std::fmt::Display;
use std::path::{Path, PathBuf};

use apid_failure::{Class, Failure};
use apid_store::StoreError;

/// A fault of the way, or a refusal of whoever stands at its end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Nobody reads the queue. 1010.
    #[error("cannot connect to the queue {}; start the manager", .0.display())]
    NoQueue(PathBuf),
    /// The queue did not take a message. 1014.
    #[error("cannot write to the queue {}: {}", .0.display(), .1)]
    QueueFault(PathBuf, String),
    /// The queue is full, and its reader does not empty it in time. 1014.
    #[error("the queue {} is full; restart the manager", .0.display())]
    QueueLate(PathBuf),
    /// There is no such socket. 1013.
    #[error("there is no socket {0}; start the manager")]
    NoSocket(String),
    /// Nobody listens at the socket. 1121.
    #[error("no process listens on the socket {0}; restart the manager")]
    Refused(String),
    /// Nobody listens where a daemon tells what it has counted. 1121.
    #[error("no process listens on {}; start the manager", .0.display())]
    NoDaemon(PathBuf),
    /// Nobody listens where a component is asked what it has counted. 1121.
    #[error("no process listens on the socket of the component; start the manager")]
    Unheard,
    /// Sending or receiving failed, or took too long. 1014.
    #[error("cannot exchange messages with {0}: {1}")]
    Exchange(String, String),
    /// An answer that is none. 1118.
    #[error("cannot parse the reply of {0}")]
    Unreadable(String),
    /// The component that was asked does not run. 1117.
    #[error("the component does not answer: {0}")]
    Unavailable(String),
    /// The component knows no such configuration. 1116.
    #[error("there is no such configuration: {0}")]
    NoConfiguration(String),
    /// A daemon of the manager that does not run was asked about itself. 1121, as a refusal of the request.
    #[error("the component {0} of the manager is not running")]
    NoComponent(String),
    /// Only real agents have this component. 1310.
    #[error("only agents have this component")]
    AgentsAlone,
    /// The agent runs no active responses. 1750.
    #[error("active response is turned off")]
    Disabled,
    /// The code and text of a daemon.
    #[error("{1} ({0})")]
    Daemon(u16, String),
    /// A manager has started in the middle of what the simulated fleet does.
    #[error("a manager runs on this home now; its agents are not simulated")]
    Live,
    /// A database of the simulated fleet.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file of the simulated fleet.
    #[error("{}: cannot {}: {}", .0.display(), .1, .2)]
    File(PathBuf, &'static str, String),
}

impl LinkError {
    pub fn file(path: &Path, action: &'static str) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File(path, action, error.to_string())
    }

    pub fn exchange(socket: &str, error: impl Display) -> Self {
        Self::Exchange(socket.to_owned(), error.to_string())
    }
}

impl From<rusqlite::Error> for LinkError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<LinkError> for Failure {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::NoQueue(path) => Self::internal(1010).detail(path.display()),
            LinkError::QueueFault(path, text) => {
                Self::bad_request(1014).detail(format_args!("socket with path {}. {text}", path.display()))
            }
            LinkError::QueueLate(path) => {
                Self::bad_request(1014).detail(format_args!("socket with path {}. timed out", path.display()))
            }
            LinkError::NoSocket(name) => Self::internal(1013).detail(name),
            LinkError::Refused(name) => {
                Self::internal(1121).detail(format_args!("Socket '{name}' cannot receive connections"))
            }
            LinkError::Unheard => Self::internal(1121),
            LinkError::NoDaemon(path) => Self::internal(1121).detail(path.display()),
            LinkError::Exchange(_, text) => Self::internal(1014).detail(text),
            LinkError::Unreadable(_) => Self::internal(1118).detail("Data could not be received"),
            LinkError::Unavailable(what) => Self::bad_request(1117).detail(what),
            LinkError::NoConfiguration(what) => Self::bad_request(1116).detail(what),
            LinkError::NoComponent(name) => Self::bad_request(1121)
                .detail(format_args!("Please verify that the component '{name}' is properly configured")),
            LinkError::AgentsAlone => Self::bad_request(1310),
            LinkError::Disabled => Self::bad_request(1750),
            LinkError::Daemon(code, text) => Self::command(Class::Internal, code, text),
            LinkError::Store(error) => error.into(),
            LinkError::Live | LinkError::File(..) => Self::unexpected(error),
        }
    }
}
